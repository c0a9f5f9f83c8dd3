/**
 * Makes histories that look like those of real repositories, of any length, from a seed: source-like text, edits with
 * locality, moved and copied blocks, renames, branches and merges, and (where asked) credentials that come, change, move
 * and go, and content of odd kinds. As a stream for `git fast-import`; `git repack` then makes deep chains of deltas.
 *
 * Promise: the same seed and shape give the same bytes on every machine (minted RSA and P-256 keys excepted). No
 * credential stands in this file: they are minted, and open nothing. Format: git-fast-import(1).
 */

import { gzipSync } from 'node:zlib';
import { type RandomSource, seededRandom } from '../../src/ruleset/random.ts';
import { parseTemplate } from '../../src/ruleset/template.ts';

/** What a history is like. */
export interface HistoryShape {
  readonly commits: number;
  /** Files at the beginning. */
  readonly files: number;
  /** Lines of a file at the beginning, about. */
  readonly lines: number;
  /** One of so many edits is of a credential; 0 for none. */
  readonly secretEvery: number;
  /** Whether files change their encoding or line ends, become binary, and have lines of hundreds of kilobytes. */
  readonly oddities: boolean;
  /** Whether half of the credentials stand encoded: base64 in one line or wrapped, digits, escapes, compressed. */
  readonly encodings?: boolean;
}

/** A file while the history is made. */
interface File {
  path: string;
  lines: string[];
  form: 'lf' | 'crlf' | 'utf-16le' | 'binary';
  isBroken: boolean;
}

const TEMPLATES: readonly string[] = [
  'token = "ghp_{mint:github-crc32:30}"',
  'GITHUB_TOKEN=ghp_{mint:github-crc32:30} # tacet:allow',
  'aws_access_key_id = {mint:aws-access-key-id:AKIA}',
  'secret: "{base64:40}"',
  'AWS_SECRET_ACCESS_KEY={base64:40}',
  '{mint:aws-access-key-id:AKIA},{base64:40}',
  'password: "{base62:18}"',
  'db_password = {base62:20}',
  '  - name: API_TOKEN{byte:0a}    value: {base62:32}',
  'url = "postgres://app:{base62:16}@db.prod.net:5432/app"',
  'db.prod.net:5432:app:deploy:{base62:14}',
  '{pem:ed25519}',
  '{pem:ec}',
  'apiVersion: v1{byte:0a}kind: Secret{byte:0a}data:{byte:0a}  session: {b64:{base62:24}}',
  'data:{byte:0a}  session: {b64:{base62:24}}',
  'kind: Secret',
  '-----BEGIN PRIVATE' + ' KEY-----',
  '-----END PRIVATE' + ' KEY-----',
];

const WORDS =
  'value index count buffer node request response handler config option parser token stream result error user session key cache table column filter window render update'.split(
    ' ',
  );
const EXTENSIONS = ['ts', 'py', 'yml', 'env', 'c', 'md', 'json', 'pgpass', 'sh'];

/** The stream, some commits at a time. */
export function* historyStream(seed: string, shape: HistoryShape): Generator<string | Uint8Array> {
  yield* new HistoryMaker(seed, shape).stream();
}

class HistoryMaker {
  readonly #shape: HistoryShape;
  readonly #minting: RandomSource;
  readonly #files: File[] = [];
  readonly #graveyard: string[] = [];
  #state: number;

  constructor(seed: string, shape: HistoryShape) {
    this.#shape = shape;
    this.#minting = seededRandom(seed);
    this.#state = this.#minting.below(0x7fff_ffff) + 1;
  }

  *stream(): Generator<string | Uint8Array> {
    const { commits, files } = this.#shape;
    let touched: File[] = [];
    for (let file = 0; file < files; file++) touched.push(this.#newFile());
    for (let commit = 1; commit <= commits; commit++) {
      const gone: string[] = [];
      if (commit > 1) touched = this.#edit(gone);
      yield this.#head(commit);
      for (const path of gone) yield `D ${path}\n`;
      for (const file of new Set(touched)) {
        if (!this.#files.includes(file)) continue;
        const content = this.#contentOf(file);
        yield `M 100644 inline ${file.path}\ndata ${content.length}\n`;
        yield content;
        yield '\n';
      }
    }
    yield 'done\n';
  }

  /** A branch leaves the main line now and then, and comes back as the second parent of a merge with edits of its own. */
  #head(commit: number): string {
    const message =
      this.#shape.secretEvery > 0 && this.#chance(200)
        ? `${this.#sentence(4)}\n\n${this.#mint()}\n`
        : `${this.#sentence(6)}\n`;
    const person = `Maker <maker@example.org> ${1_700_000_000 + commit * 60} +0000`;
    const from = commit > 1 ? `from :${commit - 1}\n` : '';
    const merged = commit > 10 && this.#chance(12) ? `merge :${commit - 2 - this.#below(8)}\n` : '';
    return `commit refs/heads/main\nmark :${commit}\ncommitter ${person}\ndata ${Buffer.byteLength(message)}\n${message}${from}${merged}`;
  }

  #edit(gone: string[]): File[] {
    const touched: File[] = [];
    for (let edits = 1 + this.#below(3); edits > 0; edits--) {
      const file = this.#files[this.#below(this.#files.length)]!;
      touched.push(file);
      if (this.#chance(60)) touched.push(this.#copyOf(file));
      else if (this.#chance(80)) this.#rename(file, gone);
      else if (this.#chance(90)) touched.push(this.#newFile());
      if (this.#shape.oddities && this.#chance(25)) this.#changeForm(file);
      const isSecret = this.#shape.secretEvery > 0 && this.#chance(this.#shape.secretEvery);
      if (isSecret) this.#editSecret(file);
      else this.#editLines(file);
    }
    return touched;
  }

  #editLines({ lines }: File): void {
    const at = this.#below(lines.length + 1);
    const count = 1 + this.#below(4);
    switch (this.#below(7)) {
      case 0:
        lines.splice(at, count);
        break;
      case 1: {
        const block = lines.splice(at, count);
        lines.splice(this.#below(lines.length + 1), 0, ...block);
        break;
      }
      case 2:
        lines.splice(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`);
        break;
      case 3: {
        const line = lines[at] ?? '';
        const cut = this.#below(line.length + 1);
        lines.splice(at, 1, line.slice(0, cut), line.slice(cut));
        break;
      }
      case 4: {
        const line = lines[at] ?? '';
        const place = this.#below(line.length + 1);
        lines[Math.min(at, lines.length)] = `${line.slice(0, place)}${this.#word()}${line.slice(place + 1)}`;
        break;
      }
      default:
        lines.splice(at, this.#below(2), ...Array.from({ length: count }, () => this.#line()));
    }
  }

  #editSecret({ lines }: File): void {
    const marked = lines.findIndex((line) => line.includes('tacet:allow'));
    const begin = lines.findIndex((line) => line.startsWith('-----BEGIN'));
    const at = this.#below(lines.length + 1);
    switch (this.#below(6)) {
      case 0:
        if (marked >= 0) lines[marked] = lines[marked]!.replace(' # tacet:allow', '');
        break;
      case 1:
        // another key inside the same frame
        if (begin >= 0) lines.splice(begin + 1, 1, ...this.#mint('{pem:ed25519}').split('\n').slice(1, 2));
        break;
      case 2:
        lines.unshift('kind: Secret');
        break;
      default:
        lines.splice(at, 0, ...(this.#shape.encodings === true ? this.#encoded() : this.#mint()).split('\n'));
    }
  }

  /** A credential in some encoding, among text that is encoded with it. */
  #encoded(): string {
    const text = `${this.#sentence(9)}\n${this.#mint()}\n${this.#sentence(9)}`;
    const bytes = Buffer.from(text, 'latin1');
    const escaped = (mark: (code: number) => string): string =>
      [...bytes]
        .map((code) => (this.#chance(6) || code < 0x20 ? mark(code) : String.fromCharCode(code)))
        .join('');
    const hex = (code: number): string => code.toString(16).padStart(2, '0');
    switch (this.#below(11)) {
      case 0:
        return `data: ${bytes.toString('base64')}`;
      case 1:
        return `data=${bytes.toString('base64url')}`;
      case 2:
        return `data: |\n${bytes.toString('base64').replace(/.{60}/g, '    $&\n')}`;
      case 3:
        return `blob ${Buffer.from(bytes.toString('base64')).toString('base64')}`;
      case 4:
        return `0x${bytes.toString('hex')}`;
      case 5:
        return `packed ${gzipSync(bytes).toString('base64')}`;
      case 6:
        return `q=${escaped((code) => `%${hex(code)}`)}`;
      case 7:
        return `<a b="${escaped((code) => `&#${code};`)}">`;
      case 8:
        return `"${escaped((code) => `\\u00${hex(code)}`)}"`;
      case 9:
        return `'${escaped((code) => `\\x${hex(code)}`)}'`;
      default:
        return `Content-Transfer-Encoding: quoted-printable\n\n${escaped((code) => `=${hex(code).toUpperCase()}`)}=\n\n--end`;
    }
  }

  #changeForm(file: File): void {
    const forms = ['lf', 'lf', 'crlf', 'utf-16le', 'binary'] as const;
    file.form = forms[this.#below(forms.length)]!;
    if (this.#chance(3)) file.lines.splice(0, file.lines.length, this.#longLine());
  }

  /** A packed file: one line, with a credential somewhere. */
  #longLine(): string {
    const words = Array.from({ length: 20_000 + this.#below(20_000) }, () => this.#word());
    words.splice(this.#below(words.length), 0, this.#mint().replaceAll('\n', ' '));
    return words.join(';');
  }

  #newFile(): File {
    const count = 1 + this.#below(2 * this.#shape.lines);
    const file: File = {
      path: this.#newPath(),
      lines: Array.from({ length: count }, () => this.#line()),
      form: 'lf',
      isBroken: this.#chance(6),
    };
    this.#files.push(file);
    return file;
  }

  #copyOf(file: File): File {
    const copy = { ...file, path: this.#newPath(), lines: [...file.lines] };
    this.#files.push(copy);
    return copy;
  }

  #rename(file: File, gone: string[]): void {
    gone.push(file.path);
    file.path = this.#newPath();
  }

  #newPath(): string {
    const extension = EXTENSIONS[this.#below(EXTENSIONS.length)]!;
    return `${this.#word()}/${this.#word()}/${this.#word()}-${this.#files.length + this.#graveyard.push('')}.${extension}`;
  }

  #contentOf({ lines, form, isBroken }: File): Uint8Array {
    const text = lines.join(form === 'crlf' ? '\r\n' : '\n') + (isBroken ? '' : '\n');
    if (form === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
    return Buffer.from(form === 'binary' ? `\0${text}` : text, 'latin1');
  }

  #line(): string {
    const indent = ' '.repeat(2 * this.#below(4));
    switch (this.#below(8)) {
      case 0:
        return '';
      case 1:
        return `${indent}}`;
      case 2:
        return `${indent}// ${this.#sentence(8)}`;
      case 3:
        return `${indent}session = environment["${this.#word().toUpperCase()}"]`;
      case 4:
        return `${indent}if (${this.#word()}.${this.#word()} === ${this.#below(1000)}) {`;
      default:
        return `${indent}const ${this.#word()} = ${this.#word()}.${this.#word()}(${this.#word()}, ${this.#below(100_000)});`;
    }
  }

  #sentence(words: number): string {
    return Array.from({ length: 1 + this.#below(words) }, () => this.#word()).join(' ');
  }

  #word(): string {
    return WORDS[this.#below(WORDS.length)]!;
  }

  #mint(template = TEMPLATES[this.#below(TEMPLATES.length)]!): string {
    const parsed = parseTemplate(template);
    if (parsed.kind !== 'template') throw new Error(`a template of the generator is wrong: ${template}`);
    return parsed.mint(this.#minting).trimEnd();
  }

  #chance(oneIn: number): boolean {
    return this.#below(oneIn) === 0;
  }

  /** A whole number below a bound: xorshift32 (Marsaglia 2003), because bulk text needs many. */
  #below(bound: number): number {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return (x >>> 0) % bound;
  }
}
