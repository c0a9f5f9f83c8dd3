/**
 * The translations mean what the source means: V8, re2js and native RE2 find the same matches with the same groups.
 * Expected values come from the other engines; re2js reads the author's own source, not what we printed.
 */

import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { compileStepCounter } from '../../src/regex/backtrack.ts';
import { parsePattern } from '../../src/regex/parse.ts';
import { re2jsEngine } from '../../src/regex/re2js.ts';
import { toRe2 } from '../../src/regex/to-re2.ts';
import { compileV8, v8Refusal } from '../../src/regex/to-v8.ts';
import { fc } from '../property.ts';
import { linearPlaces, nativeEngine, type Places, v8Places } from './engines.ts';
import { anyPattern, asciiPattern, asciiText, byteText } from './patterns.ts';

/** What re2js finds with the pattern as its author wrote it. */
function sourcePlaces(source: string, text: string): Places {
  const matcher = RE2JS.compile(source).matcher(text);
  if (!matcher.find()) return undefined;
  return Array.from({ length: matcher.groupCount() + 1 }, (_, group) =>
    matcher.start(group) < 0 ? null : [matcher.start(group), matcher.end(group)],
  );
}

describe('random patterns over random texts', () => {
  it('mean on ASCII what re2js and native RE2 understand by their source', () => {
    fc.assert(
      fc.property(asciiPattern, fc.array(asciiText, { minLength: 3, maxLength: 6 }), (source, texts) => {
        const printed = re2jsEngine.compile(toRe2(parsePattern(source)));
        // the libraries disagree where a repetition repeats what can match nothing, as in (?:|a(?:|)*)*
        const refusal = v8Refusal(parsePattern(source).root)?.message ?? '';
        const native = refusal.includes('can match nothing') ? undefined : nativeEngine?.compile(source);
        for (const text of texts) {
          const places = linearPlaces(printed, text);
          expect(places).toEqual(sourcePlaces(source, text));
          if (native !== undefined) expect(places).toEqual(linearPlaces(native, text));
        }
      }),
      { numRuns: 800 },
    );
  });

  it('end for the step counter where they end for V8', () => {
    fc.assert(
      fc.property(
        fc.oneof(asciiPattern, anyPattern),
        fc.array(byteText, { maxLength: 6 }),
        (source, texts) => {
          const pattern = parsePattern(source);
          fc.pre(v8Refusal(pattern.root) === undefined);
          const sticky = compileV8(pattern, { mode: 'sticky' });
          const counter = compileStepCounter(pattern.root);
          for (const text of texts) {
            for (let start = 0; start <= text.length; start++) {
              sticky.lastIndex = start;
              const match = sticky.exec(text);
              const attempt = counter(text, start, 1_000_000);
              expect(attempt.end).toBe(match === null ? undefined : start + match[0].length);
              expect(attempt.exhausted).toBe(false);
            }
          }
        },
      ),
      { numRuns: 800 },
    );
  });

  it('mean the same to V8 as to re2js, from any start', () => {
    fc.assert(
      fc.property(
        anyPattern,
        fc.array(byteText, { minLength: 3, maxLength: 6 }),
        fc.nat(3),
        (source, texts, from) => {
          const pattern = parsePattern(source);
          fc.pre(v8Refusal(pattern.root) === undefined);
          const printed = re2jsEngine.compile(toRe2(pattern));
          for (const text of texts) {
            const start = Math.min(from, text.length);
            expect(v8Places(pattern, text, start)).toEqual(linearPlaces(printed, text, start));
          }
        },
      ),
      { numRuns: 800 },
    );
  });

  it.skipIf(nativeEngine === undefined)('mean the same to re2js as to native RE2, from any start', () => {
    fc.assert(
      fc.property(
        anyPattern,
        fc.array(byteText, { minLength: 3, maxLength: 6 }),
        fc.nat(3),
        (source, texts, from) => {
          const printed = toRe2(parsePattern(source));
          const ours = re2jsEngine.compile(printed);
          const native = nativeEngine!.compile(printed);
          for (const text of texts) {
            const start = Math.min(from, text.length);
            expect(linearPlaces(ours, text, start)).toEqual(linearPlaces(native, text, start));
            expect(ours.test(text, start, text.length)).toBe(native.test(text, start, text.length));
          }
        },
      ),
      { numRuns: 800 },
    );
  });
});
