/**
 * Expressions and globs of other tools' files, run on the linear-time engine: such a file may come with a pull request, and
 * its expressions are tried on every finding. Their dialects (Go, Rust, Python, POSIX) are nearly RE2; what RE2 has not
 * (look-around, back references) cannot be run.
 *
 * Texts are latin1 strings, one character a byte; `asLatin1` makes one of a path.
 */

import { InputError } from '../base/errors.ts';
import type { LinearEngine } from '../regex/linear.ts';
import { loadLinearEngine } from '../regex/load-linear.ts';
import { parsePattern } from '../regex/parse.ts';
import { PatternError } from '../regex/pattern-error.ts';
import { toRe2 } from '../regex/to-re2.ts';

/** As many expressions are taken from one file: all are tried on each finding. */
export const MAX_PATTERNS = 1000;

/** Whether an expression matches somewhere in a text. */
export type TextTest = (text: string) => boolean;

/** What came of an expression: a test, or what is wrong with it in our words, at a zero-based index of it. */
export type CompiledText =
  | { readonly kind: 'test'; readonly test: TextTest }
  | { readonly kind: 'unusable'; readonly message: string; readonly offset: number };

/** The compiler; loads the engine, a megabyte, so ask for it only when there is something to compile. */
export async function patternCompiler(): Promise<(source: string) => CompiledText> {
  const engine = await loadLinearEngine(false);
  return (source) => compiled(source, engine);
}

function compiled(source: string, engine: LinearEngine): CompiledText {
  try {
    const pattern = engine.compile(toRe2(parsePattern(source)));
    return { kind: 'test', test: (text) => pattern.test(text, 0, text.length) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return {
      kind: 'unusable',
      message: error.message,
      offset: error instanceof PatternError ? error.offset : 0,
    };
  }
}

/** The UTF-8 bytes of a text, one character a byte. */
export function asLatin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
