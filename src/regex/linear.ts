/**
 * The contract of the linear-time engines, which run users' patterns.
 *
 * Promise to callers: time is linear in the text for any pattern and any text (DESIGN section 5: user patterns run on a
 * linear-time engine only), the match is the leftmost, and of those there the first in the pattern's preference. Text
 * is latin1, one character a byte, so every place is a byte offset. `test` is cheap and `exec` is not: ask for captures
 * only where `test` said yes.
 */

/** Half-open, zero-based, in bytes of the text. */
export interface ByteSpan {
  readonly start: number;
  readonly end: number;
}

/** One match. */
export interface LinearMatch extends ByteSpan {
  /** By index of the capture; 0 is the whole match. Undefined where a group took no part. */
  readonly captures: readonly (ByteSpan | undefined)[];
  /** The named groups that took part. */
  readonly groups: Readonly<Record<string, ByteSpan>>;
}

/** One compiled pattern. May be used for any number of texts; keeps nothing of them. */
export interface LinearPattern {
  /**
   * Whether the pattern matches somewhere in `text[from, to)`. Assertions see what lies before `from`; the text ends
   * at `to`. Never throws for `0 <= from <= to <= text.length`.
   */
  test(text: string, from: number, to: number): boolean;
  /** The first match there, with the same bounds; undefined when there is none. Offsets count from the text's start. */
  exec(text: string, from: number, to: number): LinearMatch | undefined;
}

/** One engine. */
export interface LinearEngine {
  readonly name: 're2js' | 're2';
  /** Compiles what `toRe2` printed. Throws `InputError` when the engine finds it too large. */
  compile(source: string): LinearPattern;
}

/** Builds a match from its captures, index 0 first, and its named groups. Undefined when capture 0 is. */
export function assembleMatch(
  captures: readonly (ByteSpan | undefined)[],
  groups: readonly (readonly [name: string, span: ByteSpan | undefined])[],
): LinearMatch | undefined {
  const whole = captures[0];
  if (whole === undefined) return undefined;
  const taking = groups.flatMap(([name, span]) => (span === undefined ? [] : [[name, span] as const]));
  return { ...whole, captures, groups: Object.fromEntries(taking) };
}
