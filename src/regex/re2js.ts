/**
 * The linear engine that ships: `re2js`, in plain JavaScript.
 *
 * Fulfils `linear.ts`. The slice that it is given begins one byte before the search, so that assertions see that byte
 * and nothing of a large text is copied or read; a search that begins inside a slice goes through its matcher.
 */

import { RE2JS } from 're2js';
import { InputError } from '../base/errors.ts';
import { assembleMatch, type ByteSpan, type LinearEngine, type LinearPattern } from './linear.ts';

/** The engine. */
export const re2jsEngine: LinearEngine = { name: 're2js', compile };

function compile(source: string): LinearPattern {
  const expression = compileExpression(source);
  const names = Object.entries(expression.namedGroups());
  const count = expression.groupCount();
  const find = (text: string, from: number, to: number) => {
    const offset = Math.max(0, from - 1);
    const matcher = expression.matcher(text.slice(offset, to));
    return matcher.find(from - offset) ? { matcher, offset } : undefined;
  };
  return {
    test: (text, from, to) => {
      // The quick automaton has no start position: what it finds may begin with the byte before `from`.
      if (!expression.test(text.slice(Math.max(0, from - 1), to))) return false;
      return from === 0 || find(text, from, to) !== undefined;
    },
    exec: (text, from, to) => {
      const found = find(text, from, to);
      if (found === undefined) return undefined;
      const { matcher, offset } = found;
      const span = (index: number): ByteSpan | undefined => {
        const start = matcher.start(index);
        return start < 0 ? undefined : { start: start + offset, end: matcher.end(index) + offset };
      };
      const captures = Array.from({ length: count + 1 }, (_, index) => span(index));
      return assembleMatch(
        captures,
        names.map(([name, index]) => [name, captures[index]]),
      );
    },
  };
}

function compileExpression(source: string): RE2JS {
  try {
    return RE2JS.compile(source);
  } catch (cause) {
    throw new InputError('rule-invalid', 'the pattern is too large for the linear engine', { cause });
  }
}
