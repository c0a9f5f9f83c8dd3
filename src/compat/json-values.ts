/**
 * Reads JSON (RFC 8259) with the place of every value, for baselines that other tools wrote. `JSON.parse` knows no places;
 * the YAML reader does, at a hundred times the price, and such a baseline may be megabytes.
 *
 * Promise: throws nothing for any text. The first mistake of syntax ends the reading, as nothing behind it could be trusted.
 */

import { type Content, type ForeignFile, MAX_DEPTH, PlacedValue } from './placed-value.ts';

/** The value of a file; undefined, and a mistake of the file, when its text is no JSON. */
export function readJson(file: ForeignFile): PlacedValue | undefined {
  const reader = new JsonReader(file);
  try {
    return reader.whole();
  } catch (error) {
    if (!(error instanceof SyntaxMistake)) throw error;
    file.report(file.placeOf(error.index), `not valid JSON: ${error.message}`);
    return undefined;
  }
}

/** Ends the reading from within; never leaves this file. */
class SyntaxMistake extends Error {
  readonly index: number;

  constructor(index: number, message: string) {
    super(message);
    this.index = index;
  }
}

const BLANK = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

class JsonReader {
  readonly #file: ForeignFile;
  readonly #text: string;
  #at = 0;

  constructor(file: ForeignFile) {
    this.#file = file;
    this.#text = file.text;
  }

  whole(): PlacedValue {
    this.#skipBlanks();
    const value = this.#value(0);
    if (this.#at < this.#text.length) this.#fail('expected the end of the text');
    return value;
  }

  /** The value here, and the blanks behind it. */
  #value(depth: number): PlacedValue {
    if (depth > MAX_DEPTH) this.#fail(`nested more than ${MAX_DEPTH} levels deep`);
    const index = this.#at;
    const content = this.#content(depth);
    this.#skipBlanks();
    return new PlacedValue(this.#file, index, content);
  }

  #content(depth: number): Content {
    switch (this.#text[this.#at]) {
      case '{':
        return this.#map(depth);
      case '[':
        return this.#list(depth);
      case '"':
        return { kind: 'text', text: this.#string() };
      case 't':
        return this.#word('true', { kind: 'flag', flag: true });
      case 'f':
        return this.#word('false', { kind: 'flag', flag: false });
      case 'n':
        return this.#word('null', { kind: 'nothing' });
      case undefined:
        return this.#fail('the text ends where a value is expected');
      default:
        return { kind: 'number', number: Number(this.#take(NUMBER, 'a value')) };
    }
  }

  #map(depth: number): Content {
    const fields = new Map<string, PlacedValue>();
    this.#step();
    if (this.#text[this.#at] === '}') return this.#closed({ kind: 'map', fields });
    for (;;) {
      const name = this.#string();
      this.#skipBlanks();
      this.#need(':');
      fields.set(name, this.#value(depth + 1));
      if (this.#text[this.#at] === '}') return this.#closed({ kind: 'map', fields });
      this.#need(',');
    }
  }

  #list(depth: number): Content {
    const items: PlacedValue[] = [];
    this.#step();
    if (this.#text[this.#at] === ']') return this.#closed({ kind: 'list', items });
    for (;;) {
      items.push(this.#value(depth + 1));
      if (this.#text[this.#at] === ']') return this.#closed({ kind: 'list', items });
      this.#need(',');
    }
  }

  #string(): string {
    const text = this.#text;
    const start = this.#at;
    if (text[start] !== '"') this.#fail('expected a text in double quotes');
    let end = start + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    try {
      const value = JSON.parse(text.slice(start, end + 1)) as string;
      this.#at = end + 1;
      return value;
    } catch {
      return this.#fail('expected a text in double quotes, without control characters');
    }
  }

  #word(word: string, content: Content): Content {
    if (!this.#text.startsWith(word, this.#at)) this.#fail('expected a value');
    this.#at += word.length;
    return content;
  }

  #take(pattern: RegExp, expected: string): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    if (found === '') this.#fail(`expected ${expected}`);
    this.#at += found.length;
    return found;
  }

  #need(character: string): void {
    if (this.#text[this.#at] !== character) this.#fail(`expected ${character}`);
    this.#step();
  }

  #closed(content: Content): Content {
    this.#at++;
    return content;
  }

  /** Past one character and the blanks behind it. */
  #step(): void {
    this.#at++;
    this.#skipBlanks();
  }

  #skipBlanks(): void {
    BLANK.lastIndex = this.#at;
    BLANK.test(this.#text);
    this.#at = BLANK.lastIndex;
  }

  #fail(message: string): never {
    throw new SyntaxMistake(this.#at, message);
  }
}
