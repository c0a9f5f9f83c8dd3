// The corners of .NET's text handling that show in what the runner does, where JavaScript's differ.
//
// Promises: white space, number parsing, splitting and line reading exactly as the runner's calls behave.
// Must never hold anything that is not such a difference; the runner's own rules live in the files that use these.
// Facts: .NET 8 documentation of Char.IsWhiteSpace, Int32.TryParse, String.Split, StreamReader.ReadLine.

/** NEL counts as white space and the byte order mark does not: the other way round than in JavaScript. */
const SPACE = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const LEADING_SPACE = new RegExp(`^${SPACE}+`, 'u');
const TRAILING_SPACE = new RegExp(`${SPACE}+$`, 'u');

/** `String.TrimStart()`. */
export function trimStart(text: string): string {
  return text.replace(LEADING_SPACE, '');
}

/** `String.Trim()`; the result is empty exactly when `String.IsNullOrWhiteSpace`. */
export function trim(text: string): string {
  return trimStart(text).replace(TRAILING_SPACE, '');
}

/** `Int32.TryParse`: white space around, one sign, decimal digits, 32 bits; undefined for anything else. */
export function parseInt32(text: string | undefined): number | undefined {
  if (text === undefined || !/^[\t-\r ]*[+-]?[0-9]+[\t-\r ]*$/u.test(text)) return undefined;
  const value = Number(text);
  return value >= -(2 ** 31) && value < 2 ** 31 ? value : undefined;
}

/**
 * `Split('=', 2, RemoveEmptyEntries)`, as key and value: separators before the key and directly after it are
 * swallowed. Undefined when fewer than two parts remain, so an empty value is no pair at all.
 */
export function splitPair(text: string): readonly [key: string, value: string] | undefined {
  const match = /^=*([^=]+)=+(.+)$/su.exec(text);
  return match === null ? undefined : [match[1] as string, match[2] as string];
}

/**
 * Cuts a stream of bytes into lines as `StreamReader.ReadLine` does: LF, CR and CR LF each end a line, so that text
 * after a bare CR is a line of its own; a byte order mark at the start is dropped, invalid UTF-8 becomes U+FFFD,
 * and what stands after the last line end is a line unless it is empty.
 */
export class LineReader {
  readonly #decoder = new TextDecoder('utf-8');
  readonly #onLine: (line: string) => void;
  #rest = '';
  #lastWasCr = false;

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  /** Takes the next bytes and hands on every line that they complete. */
  push(bytes: Uint8Array): void {
    this.#take(this.#decoder.decode(bytes, { stream: true }));
  }

  /** The stream has ended: hands on the last line if there is one. */
  end(): void {
    this.#take(this.#decoder.decode());
    if (this.#rest !== '') this.#onLine(this.#rest);
    this.#rest = '';
  }

  #take(text: string): void {
    // The LF of a CR LF whose CR already ended the line, perhaps in the chunk before.
    let from = this.#lastWasCr && text.startsWith('\n') ? 1 : 0;
    if (text !== '') this.#lastWasCr = text.endsWith('\r');
    for (const end of text.matchAll(/\r\n|\r|\n/gu)) {
      if (end.index < from) continue;
      this.#onLine(this.#rest + text.slice(from, end.index));
      this.#rest = '';
      from = end.index + end[0].length;
    }
    this.#rest += text.slice(from);
  }
}

/** All lines of a text, cut as `LineReader` cuts them. */
export function readLines(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
