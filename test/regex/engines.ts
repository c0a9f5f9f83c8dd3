/**
 * The engines side by side, each answering in the same form, for tests that compare them.
 *
 * The native engine is the oracle; it is taken from `.cache/tools` (`npm run tools`). Where it is missing the tests that
 * need it skip with a line, unless `TACET_REQUIRE_TOOLS=1`.
 */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pattern } from '../../src/regex/ast.ts';
import type { ByteSpan, LinearEngine, LinearPattern } from '../../src/regex/linear.ts';
import { loadRe2From } from '../../src/regex/re2-native.ts';
import { re2jsEngine } from '../../src/regex/re2js.ts';
import { toRe2 } from '../../src/regex/to-re2.ts';
import { compileV8 } from '../../src/regex/to-v8.ts';

/** `[start, end]` of the whole match and of each capture; null where a capture took no part; undefined: no match. */
export type Places = readonly (readonly [number, number] | null)[] | undefined;

const folder = join(
  fileURLToPath(new URL('../..', import.meta.url)),
  '.cache',
  'tools',
  'node_modules',
  're2',
);

/** The native engine, or undefined when it is not installed. */
export const nativeEngine: LinearEngine | undefined = loadRe2From(folder);
if (nativeEngine === undefined) {
  const message = 're2 is not installed under .cache/tools: run npm run tools';
  if (process.env.TACET_REQUIRE_TOOLS === '1') throw new Error(message);
  console.log(`skipped: ${message}`);
}

/** What a linear engine finds first from `from` on. */
export function linearPlaces(compiled: LinearPattern, text: string, from = 0): Places {
  return compiled
    .exec(text, from, text.length)
    ?.captures.map((span) => (span === undefined ? null : [span.start, span.end]));
}

/** What V8 finds first from `from` on. */
export function v8Places(pattern: Pattern, text: string, from = 0): Places {
  const expression = compileV8(pattern, { mode: 'search', indices: true });
  expression.lastIndex = from;
  const indices = expression.exec(text)?.indices;
  // Groups that took no part are undefined in the array, whatever its type says.
  return indices && Array.from(indices, (pair: [number, number] | undefined) => pair ?? null);
}

/** The first match from each start of the text, each place once. */
export function allMatches(pattern: Pattern, text: string): readonly ByteSpan[] {
  const compiled = re2jsEngine.compile(toRe2(pattern));
  const found = new Map<string, ByteSpan>();
  for (let from = 0; from <= text.length; from++) {
    const match = compiled.exec(text, from, text.length);
    if (match === undefined) break;
    found.set(`${match.start}-${match.end}`, match);
    from = Math.max(from, match.start);
  }
  return [...found.values()];
}
