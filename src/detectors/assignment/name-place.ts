/**
 * What the readers of assignments share: the place of a name in a stretch of text, and the use of sticky expressions.
 */

/** A name found around a literal. Offsets are those of the stretch of text. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What stands before the name on its line, at most `BEFORE_BYTES`. */
  readonly lead: string;
  /** Whether the line may begin before what is in `lead`. */
  readonly isCut: boolean;
}

/** The offset behind a sticky expression that always matches, maybe nothing. */
export function skip(expression: RegExp, text: string, at: number): number {
  return matchEnd(expression, text, at) ?? at;
}

/** The offset behind a sticky expression's match at `at`; undefined when it does not match there. */
export function matchEnd(expression: RegExp, text: string, at: number): number | undefined {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : undefined;
}
