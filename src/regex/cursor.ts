/**
 * A place in a pattern's source, shared by the parts of the parser.
 *
 * Promise to callers: it moves forward only, never past the end, and by whole characters (a surrogate pair is one). It
 * knows nothing about syntax; `fail` turns a place and a sentence into the parser's error.
 */

import { PatternError } from './pattern-error.ts';

/** Reads a pattern character by character. Offsets are UTF-16 code units. */
export class Cursor {
  readonly source: string;
  #offset = 0;

  constructor(source: string) {
    this.source = source;
  }

  get offset(): number {
    return this.#offset;
  }

  get atEnd(): boolean {
    return this.#offset >= this.source.length;
  }

  /** The code unit at the place, or `ahead` units after it; empty at the end. */
  peek(ahead = 0): string {
    return this.source[this.#offset + ahead] ?? '';
  }

  /** Whether the given text stands at the place. */
  sees(text: string): boolean {
    return this.source.startsWith(text, this.#offset);
  }

  /** Steps over the text if it stands here, and says whether it did. */
  takeIf(text: string): boolean {
    if (!this.sees(text)) return false;
    this.#offset += text.length;
    return true;
  }

  /** Steps over the longest match of a sticky expression and gives it, captures included; undefined when none is here. */
  takeMatch(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#offset;
    const match = expression.exec(this.source);
    if (match === null) return undefined;
    this.#offset += match[0].length;
    return match;
  }

  /** Steps over one character and gives its code point. Throws at the end and on half a surrogate pair. */
  takeCodePoint(): number {
    const codePoint = this.source.codePointAt(this.#offset);
    if (codePoint === undefined) return this.fail('the pattern ends too early', this.#offset);
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) {
      return this.fail('half a surrogate pair is not a character', this.#offset);
    }
    this.#offset += codePoint > 0xffff ? 2 : 1;
    return codePoint;
  }

  /** Throws the parser's error about the characters from `offset` on. */
  fail(message: string, offset: number, hint?: string): never {
    throw new PatternError(message, offset, hint === undefined ? {} : { hint });
  }
}
