/**
 * Where each key and value of a TOML text stands: the parser gives values without places, and mistakes must name them.
 *
 * The text has been parsed already, so that it is valid: this only walks it once more, along the grammar of TOML 1.0
 * (toml.io/en/v1.0.0), and decodes no values. Keys are compared in lower case. Time is linear; never throws: what it
 * cannot follow has no place, and mistakes about it are shown at the table they stand in.
 */

/** A place, one-based; columns count UTF-16 code units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A key path: names in lower case, and indices of arrays. */
export type KeyPath = readonly (string | number)[];

/** The deepest nesting that is followed. */
const MAX_DEPTH = 100;

/** The places of one text. */
export class TomlPlaces {
  readonly #lineStarts: readonly number[];
  readonly #offsets: ReadonlyMap<string, number>;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#lineStarts = lineStartsOf(text);
    this.#offsets = new Walker(text).walk();
  }

  /** Where a value begins (a table: its header); the nearest table around it when the value was not found. */
  of(path: KeyPath): TextPlace {
    for (let length = path.length; length > 0; length--) {
      const offset = this.#offsets.get(keyOf(path.slice(0, length)));
      if (offset !== undefined) return this.#place(offset);
    }
    return { line: 1, column: 1 };
  }

  /**
   * Where a character of a string value stands: exactly in a literal string, which has no escapes, and where the value
   * begins in any other.
   */
  inText(path: KeyPath, index: number): TextPlace {
    const offset = this.#offsets.get(keyOf(path));
    if (offset === undefined) return this.of(path);
    if (this.#text.startsWith("'''", offset)) {
      const start = offset + 3;
      const skipped = /^\r?\n/.exec(this.#text.slice(start, start + 2))?.[0].length ?? 0;
      return this.#place(start + skipped + index);
    }
    return this.#place(this.#text[offset] === "'" ? offset + 1 + index : offset);
  }

  #place(offset: number): TextPlace {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#lineStarts[low]! + 1 };
  }
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function keyOf(path: KeyPath): string {
  return JSON.stringify(path);
}

/** Thrown where the text cannot be followed; what was found until then stays. */
class Lost extends Error {}

class Walker {
  readonly #text: string;
  readonly #offsets = new Map<string, number>();
  /** By array of tables: how many tables it has so far. */
  readonly #counts = new Map<string, number>();
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  walk(): ReadonlyMap<string, number> {
    let table: KeyPath = [];
    try {
      for (this.#skip(true); this.#at < this.#text.length; this.#skip(true)) {
        if (this.#peek() === '[') table = this.#header();
        else this.#pair(table, 0);
      }
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
    }
    return this.#offsets;
  }

  #header(): KeyPath {
    const start = this.#at;
    const isArray = this.#text.startsWith('[[', start);
    this.#at += isArray ? 2 : 1;
    const names = this.#keys();
    if (!this.#text.startsWith(isArray ? ']]' : ']', this.#at)) throw new Lost();
    this.#at += isArray ? 2 : 1;
    const parents = this.#resolve(names.slice(0, -1));
    const own = [...parents, ...names.slice(-1)];
    const path = isArray ? [...own, this.#next(own)] : this.#resolve(names);
    if (isArray && !this.#offsets.has(keyOf(own))) this.#offsets.set(keyOf(own), start);
    this.#offsets.set(keyOf(path), start);
    return path;
  }

  /** A path of names with the last index behind each array of tables on the way. */
  #resolve(names: readonly string[]): KeyPath {
    const path: (string | number)[] = [];
    for (const name of names) {
      path.push(name);
      const count = this.#counts.get(keyOf(path));
      if (count !== undefined) path.push(count - 1);
    }
    return path;
  }

  #next(path: KeyPath): number {
    const count = this.#counts.get(keyOf(path)) ?? 0;
    this.#counts.set(keyOf(path), count + 1);
    return count;
  }

  #pair(table: KeyPath, depth: number): void {
    const start = this.#at;
    const path = [...table, ...this.#keys()];
    if (this.#peek() !== '=') throw new Lost();
    this.#at++;
    this.#skip(false);
    this.#offsets.set(`key ${keyOf(path)}`, start);
    this.#value(path, depth);
  }

  #value(path: KeyPath, depth: number): void {
    if (depth > MAX_DEPTH) throw new Lost();
    this.#offsets.set(keyOf(path), this.#at);
    const first = this.#peek();
    if (first === '"' || first === "'") this.#string(first);
    else if (first === '[') this.#array(path, depth);
    else if (first === '{') this.#inlineTable(path, depth);
    else {
      const end = /[\s,\]}#]/g;
      end.lastIndex = this.#at;
      // a date may hold one blank
      this.#at = end.exec(this.#text)?.index ?? this.#text.length;
      const time = /[ ]\d{2}:[\d:.+Zz-]*/y;
      time.lastIndex = this.#at;
      if (time.test(this.#text)) this.#at = time.lastIndex;
    }
  }

  #array(path: KeyPath, depth: number): void {
    this.#at++;
    for (let index = 0; ; index++) {
      this.#skip(true);
      if (this.#peek() === ']') break;
      this.#value([...path, index], depth + 1);
      this.#skip(true);
      if (this.#peek() === ',') this.#at++;
      else if (this.#peek() !== ']') throw new Lost();
    }
    this.#at++;
  }

  #inlineTable(path: KeyPath, depth: number): void {
    this.#at++;
    for (;;) {
      this.#skip(true);
      if (this.#peek() === '}') break;
      this.#pair(path, depth + 1);
      this.#skip(true);
      if (this.#peek() === ',') this.#at++;
      else if (this.#peek() !== '}') throw new Lost();
    }
    this.#at++;
  }

  #string(quote: string): void {
    const { start, end } = this.#stringSpan(quote);
    this.#at = end;
    if (end <= start) throw new Lost();
  }

  /** From the first quote to behind the last. */
  #stringSpan(quote: string): { readonly start: number; readonly end: number } {
    const start = this.#at;
    const triple = quote.repeat(3);
    const isLong = this.#text.startsWith(triple, start);
    const close = isLong ? triple : quote;
    let at = start + close.length;
    while (!this.#text.startsWith(close, at)) {
      if (at >= this.#text.length) throw new Lost();
      at += quote === '"' && this.#text[at] === '\\' ? 2 : 1;
    }
    let end = at + close.length;
    // up to two quotes may stand directly before the three that close
    for (let more = 0; isLong && more < 2 && this.#text[end] === quote; more++) end++;
    return { start, end };
  }

  #keys(): string[] {
    const names: string[] = [];
    for (;;) {
      this.#skip(false);
      names.push(this.#key());
      this.#skip(false);
      if (this.#peek() !== '.') return names;
      this.#at++;
    }
  }

  #key(): string {
    const first = this.#peek();
    if (first === '"' || first === "'") {
      const { start, end } = this.#stringSpan(first);
      this.#at = end;
      const inner = this.#text.slice(start + 1, end - 1);
      return (first === '"' ? unescaped(inner) : inner).toLowerCase();
    }
    const bare = /[A-Za-z0-9_-]+/y;
    bare.lastIndex = this.#at;
    const found = bare.exec(this.#text)?.[0];
    if (found === undefined) throw new Lost();
    this.#at += found.length;
    return found.toLowerCase();
  }

  #peek(): string | undefined {
    return this.#text[this.#at];
  }

  /** Blanks; with `lines` also line ends and comments. */
  #skip(lines: boolean): void {
    for (let next = this.#peek(); next !== undefined; next = this.#peek()) {
      if (lines && next === '#') {
        const end = this.#text.indexOf('\n', this.#at);
        this.#at = end < 0 ? this.#text.length : end;
      } else if (next === ' ' || next === '\t' || (lines && (next === '\r' || next === '\n'))) this.#at++;
      else return;
    }
  }
}

/** The characters of a basic string, as far as JSON has the same escapes. */
function unescaped(inner: string): string {
  try {
    return String(JSON.parse(`"${inner}"`));
  } catch {
    return inner;
  }
}
