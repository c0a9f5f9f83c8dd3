/**
 * INI files of SOPS, as the Go library behind it (go-ini) reads and writes them: `key = value` in sections, comments with
 * `;` or `#`, values in back quotes, double quotes, single quotes or three double quotes over several lines.
 *
 * Keys before the first section belong to `DEFAULT`. A section that occurs twice is two sections, in the order of the file.
 * The metadata is the section `sops`. Facts: secret-providers.md 2.8; go-ini's documentation ("Working with values").
 */

import { type PlainValues, SopsFault, type SopsFile, type SopsItem, type SopsMap } from '../tree.ts';
import { flatText } from './dotenv.ts';
import { unflatten } from './flat-metadata.ts';

const DEFAULT_SECTION = 'DEFAULT';
const TRIPLE = '"""';

/** A section while it is read. */
interface Section {
  readonly name: string;
  readonly entries: SopsMap['entries'][number][];
}

/** Reads an INI file. Throws `SopsFault`. */
export function parseIniFile(text: string): SopsFile {
  const sections = new IniReader(text).sections();
  const items = sections
    .filter(({ name }) => name !== 'sops')
    .map(({ name, entries }): SopsItem => ({ kind: 'item', key: name, value: { kind: 'map', entries } }));
  const flat = sections
    .filter(({ name }) => name === 'sops')
    .flatMap(({ entries }) =>
      entries.flatMap((entry) =>
        entry.kind === 'item' && entry.value.kind === 'leaf' && entry.value.value.kind === 'string'
          ? [[entry.key, entry.value.value.text] as const]
          : [],
      ),
    );
  const branch: SopsMap = { kind: 'map', entries: items };
  return { branches: [branch], metadata: unflatten(flat), render: (plain) => render(items, plain) };
}

class IniReader {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#lines = text.split(/\r\n|\n/);
  }

  sections(): readonly Section[] {
    const sections: Section[] = [{ name: DEFAULT_SECTION, entries: [] }];
    let comments: string[] = [];
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = (this.#lines[this.#at] ?? '').trim();
      const current = sections.at(-1) as Section;
      if (line === '') continue;
      if (/^[;#]/.test(line)) {
        comments.push(line.replace(/^(?:;[; ]*|#[# ]*)/, ''));
        continue;
      }
      const header = /^\[(.*)\][ \t]*(?:[;#].*)?$/.exec(line);
      const target: Section = header === null ? current : { name: (header[1] ?? '').trim(), entries: [] };
      for (const text of comments) target.entries.push({ kind: 'comment', text });
      comments = [];
      if (header === null) target.entries.push(this.#item(line));
      else sections.push(target);
    }
    for (const text of comments) sections.at(-1)?.entries.push({ kind: 'comment', text });
    return sections.filter(({ name, entries }) => name !== DEFAULT_SECTION || entries.length > 0);
  }

  #item(line: string): SopsItem {
    const quoted = /^("""|`|")(.*?)\1[ \t]*[=:](.*)$/.exec(line);
    const plain = /^([^=:]*)[=:](.*)$/.exec(line);
    const key = quoted?.[2] ?? plain?.[1]?.trim();
    const rest = quoted?.[3] ?? plain?.[2];
    if (key === undefined || rest === undefined || key === '')
      throw new SopsFault('a line of the file is neither a section, a comment nor key = value');
    const value = { kind: 'string', text: this.#value(rest.trim()) } as const;
    return { kind: 'item', key, value: { kind: 'leaf', value, written: undefined } };
  }

  #value(text: string): string {
    if (text.startsWith(TRIPLE)) return this.#quoted(text, TRIPLE);
    if (text.startsWith('`')) return this.#quoted(text, '`');
    const continued = /^(.*)\\$/.exec(text);
    if (continued !== null) {
      this.#at++;
      if (this.#at >= this.#lines.length) throw new SopsFault('the last line of the file is to be continued');
      return this.#value((continued[1] ?? '') + (this.#lines[this.#at] ?? '').trim());
    }
    const surrounded = /^(["'])(.*)\1$/.exec(text);
    if (surrounded !== null && !(surrounded[2] ?? '').includes(surrounded[1] ?? ''))
      return surrounded[2] ?? '';
    return text.replace(/[ \t]*[;#].*$/, '');
  }

  /** Up to the closing quotes, over several lines if need be. */
  #quoted(first: string, quotes: string): string {
    let text = first.slice(quotes.length);
    while (!text.includes(quotes)) {
      this.#at++;
      if (this.#at >= this.#lines.length) throw new SopsFault('quotes in the file are not closed');
      text += `\n${this.#lines[this.#at] ?? ''}`;
    }
    return text.slice(0, text.indexOf(quotes));
  }
}

function render(sections: readonly SopsItem[], plain: PlainValues): string {
  return sections
    .map(({ key, value }) => {
      const entries = value.kind === 'map' ? value.entries : [];
      const lines = entries.map((entry) =>
        entry.kind === 'comment'
          ? `; ${plain.comments.get(entry) ?? entry.text}\n`
          : `${quotedKey(entry.key)} = ${quotedValue(flatText(entry.value, plain))}\n`,
      );
      return `${key === DEFAULT_SECTION ? '' : `[${key}]\n`}${lines.join('')}`;
    })
    .join('\n');
}

function quotedKey(key: string): string {
  return /[=:`"]|^[;#[]/.test(key) ? `\`${key}\`` : key;
}

function quotedValue(value: string): string {
  const isLong = /[\n`]/.test(value) || value.endsWith('\\');
  const isSpecial = /[;#]|^["']/.test(value) || value.trim() !== value;
  if (!isLong && !isSpecial) return value;
  if (!value.includes('`')) return `\`${value}\``;
  if (value.includes(TRIPLE) || value.endsWith('"'))
    throw new SopsFault('a value has quotes that INI cannot hold', 'take the fields of the file one by one');
  return `${TRIPLE}${value}${TRIPLE}`;
}
