/**
 * Objects that hold something only because of what a delta changes, of every kind we know, in any number from a seed. Each
 * is made from a base that holds nothing, by a delta that is written instruction by instruction: so what is copied and
 * what is new is known, and nothing but the windows of the object, and what they anchor, can show what it holds.
 *
 * Credentials are minted; filler has no word that any rule looks for.
 */

import { type RandomSource, seededRandom } from '../../src/ruleset/random.ts';
import { parseTemplate } from '../../src/ruleset/template.ts';
import { objectId, type PackEntry, type WrittenPack, writePack } from '../git/packs/pack-writer.ts';
import { copy, type Instruction, insert, writeDelta } from '../kernel/delta-writer.ts';

/** A base, and what is made of it: texts that are copied out of the base, or new. */
export interface Scenario {
  readonly base: string;
  /** Of what the base is made itself; undefined: it is stored whole. */
  readonly before?: Scenario;
  readonly parts: readonly Part[];
}

/** `keep`: stands in the base from `from` on. Texts are latin1 strings. */
export type Part = { readonly keep: string; readonly from: number } | { readonly add: string };

/** Makes one scenario. */
type Maker = (tools: Tools) => Scenario;

/** What scenarios are made with. */
class Tools {
  readonly #random: RandomSource;

  constructor(random: RandomSource) {
    this.#random = random;
  }

  below(bound: number): number {
    return this.#random.below(bound);
  }

  mint(template: string): string {
    const parsed = parseTemplate(template);
    if (parsed.kind !== 'template') throw new Error(`a template is wrong: ${template}`);
    return parsed.mint(this.#random);
  }

  /** Lines of short words. */
  lines(least: number, ends = '\n'): string {
    const count = least + this.below(30);
    return Array.from(
      { length: count },
      () => `${this.mint('{word} {word}')} ${this.below(1000)}${ends}`,
    ).join('');
  }

  token(): string {
    return this.mint('ghp_{mint:github-crc32:30}');
  }

  /** An edit: pieces that stay, go, or come, in their order. */
  edit(pieces: readonly (readonly ['keep' | 'drop' | 'add', string])[]): Scenario {
    let base = '';
    const parts: Part[] = [];
    for (const [kind, text] of pieces) {
      if (kind === 'keep') parts.push({ keep: text, from: base.length });
      if (kind === 'add') parts.push({ add: text });
      if (kind !== 'add') base += text;
    }
    return { base, parts };
  }

  /** An edit with lines before and behind it. */
  amid(pieces: readonly (readonly ['keep' | 'drop' | 'add', string])[], ends = '\n'): Scenario {
    return this.edit([['keep', this.lines(5, ends)], ...pieces, ['keep', this.lines(5, ends)]]);
  }
}

/** By what it is that makes the object hold something. */
export const SCENARIOS: Readonly<Record<string, Maker>> = {
  'a new line': (to) => to.amid([['add', `x = "${to.token()}"\n`]]),
  'a value that came below its name': (to) =>
    to.amid([
      ['keep', '  - name: API_TOKEN\n    value: '],
      ['drop', '""'],
      ['add', to.mint('{base62:32}')],
      ['keep', '\n'],
    ]),
  'lines between name and value that went': (to) =>
    to.amid([
      ['keep', '  - name: API_TOKEN\n'],
      ['drop', '    other: ""\n    more: ""\n'],
      ['keep', `    value: ${to.mint('{base62:32}')}\n`],
    ]),
  'a line end that went': (to) => {
    const token = to.token();
    const at = 1 + to.below(token.length - 1);
    return to.amid([
      ['keep', `x = "${token.slice(0, at)}`],
      ['drop', '\n'],
      ['keep', `${token.slice(at)}"\n`],
    ]);
  },
  'a byte that went out of a token': (to) => {
    const token = to.token();
    const at = 5 + to.below(token.length - 8);
    return to.amid([
      ['keep', `"${token.slice(0, at)}`],
      ['drop', '!'],
      ['keep', `${token.slice(at)}"\n`],
    ]);
  },
  'two copies from far apart': (to) => {
    const token = to.token();
    const at = 1 + to.below(token.length - 1);
    const [head, tail] = [`x = "${token.slice(0, at)}`, `${token.slice(at)}"\n`];
    const [one, two, three] = [to.lines(5), to.lines(5), to.lines(5)];
    // the end of the token stands before its start in the base
    const base = `${one}y, ${tail}${two}${head}; ...\n${three}`;
    const from = (text: string) => ({ keep: text, from: base.indexOf(text) });
    return { base, parts: [from(one), from(head), from(tail), from(three)] };
  },
  'three copies of which one is of a single byte': (to) => {
    const token = to.token();
    const at = 6 + to.below(token.length - 12);
    const letter = token[at]!;
    const [head, tail] = [`x = "${token.slice(0, at)}`, `${token.slice(at + 1)}"\n`];
    const [one, two] = [to.lines(5), to.lines(5)];
    const base = `${one}${head}; ${letter}\n- ${tail}${two}`;
    const from = (text: string, behind = 0) => ({ keep: text, from: base.indexOf(text, behind) });
    const single = from(letter, one.length + head.length + 2);
    return { base, parts: [from(one), from(head), single, from(tail), from(two)] };
  },
  'a base that went on where it ends': (to) => {
    const token = to.token();
    return to.edit([
      ['keep', `${to.lines(5)}${token}`],
      ['drop', `_and_more\n${to.lines(3)}`],
    ]);
  },
  'a base that began before it begins': (to) => {
    const token = to.token();
    return to.edit([
      ['drop', `${to.lines(3)}more_and_`],
      ['keep', `${token}\n${to.lines(5)}`],
    ]);
  },
  'a kind far above unchanged data': (to) =>
    to.edit([
      ['keep', 'apiVersion: v1\nkind: '],
      ['drop', 'Recipe'],
      ['add', 'Secret'],
      ['keep', `\nmetadata:\n  name: x\n${comments(to)}data:\n  session: ${to.mint('{b64:{base62:24}}')}\n`],
    ]),
  'a kind that came as a line of its own': (to) =>
    to.edit([
      ['keep', 'apiVersion: v1\n'],
      ['add', 'kind: Secret\n'],
      ['keep', `metadata:\n  name: x\n${comments(to)}data:\n  session: ${to.mint('{b64:{base62:24}}')}\n`],
    ]),
  'data far below an unchanged kind': (to) =>
    to.edit([
      ['keep', `apiVersion: v1\nkind: Secret\nmetadata:\n  name: x\n${comments(to)}data:`],
      ['drop', ' {}\n'],
      ['add', `\n  session: ${to.mint('{b64:{base62:24}}')}\n`],
    ]),
  'data far below a kind that an earlier change brought': (to) => {
    const [head, middle] = ['apiVersion: v1\nkind: ', `\nmetadata:\n  name: x\n${comments(to)}data:`];
    const before = to.edit([
      ['keep', head],
      ['drop', 'Recipe'],
      ['add', 'Secret'],
      ['keep', `${middle} {}\n`],
    ]);
    const after = to.edit([
      ['keep', `${head}Secret${middle}`],
      ['drop', ' {}\n'],
      ['add', `\n  session: ${to.mint('{b64:{base62:24}}')}\n`],
    ]);
    return { ...after, before };
  },
  'a key in a frame that an earlier change brought': (to) => {
    const [begin = '', body = '', end = ''] = to.mint('{pem:ed25519}').trim().split('\n');
    const [above, below] = [to.lines(5), to.lines(5)];
    const before = to.edit([
      ['keep', above],
      ['add', `${begin}\n<here>\n${end}\n`],
      ['keep', below],
    ]);
    const after = to.edit([
      ['keep', `${above}${begin}\n`],
      ['drop', '<here>\n'],
      ['add', `${body}\n`],
      ['keep', `${end}\n${below}`],
    ]);
    return { ...after, before };
  },
  'another key in an unchanged frame': (to) => {
    const [begin = '', body = '', end = ''] = to.mint('{pem:ed25519}').trim().split('\n');
    return to.amid([
      ['keep', `${begin}\n`],
      ['drop', '<here>\n'],
      ['add', `${body}\n`],
      ['keep', `${end}\n`],
    ]);
  },
  'a frame that came around an unchanged key': (to) => {
    const [begin = '', body = '', end = ''] = to.mint('{pem:ed25519}').trim().split('\n');
    return to.amid([
      ['add', `${begin}\n`],
      ['keep', `${body}\n`],
      ['add', `${end}\n`],
    ]);
  },
  'the first line of a frame': (to) => {
    const lines = to.mint('{pem:ec}').trim().split('\n');
    return to.amid([
      ['add', `${lines[0]}\n`],
      ['keep', `${lines.slice(1).join('\n')}\n`],
    ]);
  },
  'an allow mark that went': (to) =>
    to.amid([
      ['keep', `x = "${to.token()}"`],
      ['drop', ' # tacet:allow'],
      ['keep', '\n'],
    ]),
  'a line of a password file': (to) =>
    to.edit([
      ['keep', to.lines(3)],
      ['add', `db.prod.net:5432:app:deploy:${to.mint('{base62:14}')}\n`],
      ['keep', to.lines(3)],
    ]),
  'a field of a password file': (to) =>
    to.edit([
      ['keep', `${to.lines(3)}db.prod.net:5432:app:deploy`],
      ['drop', '\n'],
      ['add', `:${to.mint('{base62:14}')}\n`],
      ['keep', to.lines(3)],
    ]),
  'line ends of another system': (to) =>
    to.amid(
      [
        ['keep', '  - name: API_TOKEN\r\n    value: '],
        ['drop', '""'],
        ['add', to.mint('{base62:32}')],
        ['keep', '\r\n'],
      ],
      '\r\n',
    ),
  'line ends that became those of another system': (to) => {
    const token = to.token();
    return to.amid([
      ['keep', `"${token.slice(0, 20)}`],
      ['drop', '\n'],
      ['keep', `${token.slice(20)}"`],
      ['add', '\r'],
      ['keep', '\n'],
    ]);
  },
  'content that was binary': (to) =>
    to.edit([
      ['drop', '\0\0'],
      ['keep', `${to.lines(5)}password: "${to.mint('{base62:18}')}"\n${to.lines(5)}`],
    ]),
  'a mark that makes it UTF-16': (to) => {
    const wide = Buffer.from(`${to.lines(5)}x = "${to.token()}"\n${to.lines(5)}`, 'utf16le').toString(
      'latin1',
    );
    return to.edit([
      // so few bytes of a base that nothing can be told from them
      ['drop', '\x01\x02\x03\x04\x05\x06\x07\x08'.repeat(1000)],
      ['add', '\xff\xfe'],
      ['keep', wide],
    ]);
  },
  'a change in UTF-16': (to) => {
    const wide = (text: string) => Buffer.from(text, 'utf16le').toString('latin1');
    return to.edit([
      ['keep', `\xff\xfe${wide(to.lines(5))}`],
      ['add', wide(`x = "${to.token()}"\n`)],
      ['keep', wide(to.lines(5))],
    ]);
  },
  'a change deep in a line of half a megabyte': (to) => {
    const words = (count: number) => to.mint('{word};{word};').repeat(count);
    const [before, behind] = [words(20_000 + to.below(5000)), words(10_000)];
    const token = to.token();
    return to.edit([
      ['keep', `${before}"${token.slice(0, 12)}`],
      ['drop', '-'],
      ['keep', `${token.slice(12)}";${behind}`],
    ]);
  },
  'copies in another order': (to) => {
    const [one, two, three] = [to.lines(4), '  - name: API_TOKEN\n', to.lines(4)];
    const value = `    value: ${to.mint('{base62:32}')}\n`;
    const base = `${value}${one}${two}${three}`;
    const from = (text: string) => ({ keep: text, from: base.indexOf(text) });
    return { base, parts: [from(one), from(two), from(value), from(three)] };
  },
};

function comments(to: Tools): string {
  return '# a comment\n'.repeat(20 + to.below(60));
}

/** What a scenario makes of its base. */
export function resultOf({ parts }: Scenario): string {
  return parts.map((part) => ('keep' in part ? part.keep : part.add)).join('');
}

/** A blob that a scenario made. */
export interface MadeBlob {
  readonly name: string;
  readonly base: string;
  readonly content: string;
  readonly oid: string;
}

/** A pack with so many of each scenario, as pairs of base and delta, and what was made. */
export function scenarioPack(
  seed: string,
  rounds: number,
): { pack: WrittenPack; blobs: readonly MadeBlob[] } {
  const entries: PackEntry[] = [];
  const blobs: MadeBlob[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [name, make] of Object.entries(SCENARIOS)) {
      const scenario = make(new Tools(seededRandom(`${seed} ${round} ${name}`)));
      const oid = store(scenario, entries);
      blobs.push({ name, base: scenario.base, content: resultOf(scenario), oid });
    }
  }
  return { pack: writePack(entries), blobs };
}

/** Adds the entries of a scenario, and gives the id of the last. */
function store(scenario: Scenario, entries: PackEntry[]): string {
  const { base, before } = scenario;
  if (before === undefined) entries.push({ kind: 'full', type: 'blob', content: base });
  else if (resultOf(before) === base) store(before, entries);
  else throw new Error('a scenario is not built on the one before');
  const id = objectId('blob', resultOf(scenario));
  const delta = writeDelta(base, instructions(scenario));
  entries.push({ kind: 'ofs', base: entries.length - 1, delta, id });
  return id;
}

function instructions({ base, parts }: Scenario): readonly Instruction[] {
  return parts.flatMap((part): Instruction[] => {
    if ('add' in part) return pieces(part.add, 127).map(insert);
    if (base.slice(part.from, part.from + part.keep.length) !== part.keep)
      throw new Error('a scenario keeps what its base does not have there');
    return pieces(part.keep, 0xffff).map((text, index) => copy(part.from + index * 0xffff, text.length));
  });
}

function pieces(text: string, length: number): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
    text.slice(at * length, (at + 1) * length),
  );
}
