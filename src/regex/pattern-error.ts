/**
 * The one error that a pattern can cause: what is wrong with it, and at which character.
 *
 * Promise to callers: everything under `src/regex/` that judges a pattern throws this class and no other. The offset
 * counts UTF-16 code units from the start of the pattern, so that rule checking can add it to the place of the pattern
 * in its file and report a line and a column. The message quotes at most a few characters of the pattern.
 */

import { type ErrorDetails, InputError } from '../base/errors.ts';

/** A pattern that RE2 syntax, or tacet's use of it, does not permit. */
export class PatternError extends InputError {
  /** Zero-based index, in UTF-16 code units of the pattern, of the first character that is wrong. */
  readonly offset: number;

  constructor(message: string, offset: number, details: ErrorDetails = {}) {
    super('rule-invalid', message, details);
    this.offset = offset;
  }
}
