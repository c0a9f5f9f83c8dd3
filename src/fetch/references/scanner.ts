/**
 * Reads one line of `secrets:` from left to right: words, quoted words and escapes. Knows no system.
 *
 * A word ends at a character that the caller names. A part in double quotes keeps every character; within quotes and
 * without, a backslash takes the next character as it is. A mistake is a `LineMistake`, which only the parser catches.
 */

/** What is wrong with a line. */
export class LineMistake extends Error {
  readonly hint: string | undefined;

  constructor(what: string, hint?: string) {
    super(what);
    this.name = 'LineMistake';
    this.hint = hint;
  }
}

/** A position in one line. */
export class LineScanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether everything has been read. */
  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** The text from here to the end, without moving. */
  get rest(): string {
    return this.#text.slice(this.#at);
  }

  /** How far it has read, in characters: for `between`. */
  get position(): number {
    return this.#at;
  }

  /** The text from an earlier position to here, as written. */
  since(position: number): string {
    return this.#text.slice(position, this.#at);
  }

  /** Moves over white space; returns whether there was any. */
  skipSpace(): boolean {
    const start = this.#at;
    while (/[ \t]/.test(this.#text[this.#at] ?? '')) this.#at++;
    return this.#at > start;
  }

  /** Moves over `expected` if it stands here. */
  take(expected: string): boolean {
    if (!this.#text.startsWith(expected, this.#at)) return false;
    this.#at += expected.length;
    return true;
  }

  /** Reads what the pattern (sticky, made by the caller) matches here; undefined when it does not match. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  /**
   * Reads up to, not including, the first unquoted and unescaped character of `ends`, or white space, or the end.
   * Returns the text with quotes and escapes resolved; may be empty. Throws `LineMistake` for an open quote.
   */
  word(ends: string): string {
    let word = '';
    while (!this.isAtEnd) {
      const character = this.#text[this.#at] ?? '';
      if (character === '"') word += this.#quoted();
      else if (character === '\\') word += this.#escaped();
      else if (ends.includes(character) || character === ' ' || character === '\t') break;
      else {
        word += character;
        this.#at++;
      }
    }
    return word;
  }

  #quoted(): string {
    let text = '';
    this.#at++;
    while (!this.isAtEnd) {
      const character = this.#text[this.#at] ?? '';
      if (character === '"') {
        this.#at++;
        return text;
      }
      if (character === '\\') text += this.#escaped();
      else {
        text += character;
        this.#at++;
      }
    }
    throw new LineMistake('a double quote is not closed', 'close it, or write \\" for a quote as such');
  }

  #escaped(): string {
    const character = this.#text[this.#at + 1];
    if (character === undefined) throw new LineMistake('the line ends in a backslash');
    this.#at += 2;
    return character;
  }
}
