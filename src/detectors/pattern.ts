/**
 * The `pattern` detector: confirms a candidate by the rule's expression. Built-in patterns run as sticky V8 expressions
 * at every place where a match that holds the literal can begin, over a slice that is no longer than the longest match;
 * users' patterns run on the linear-time engine, whatever they contain (DESIGN sections 3 and 5).
 *
 * Patterns carry their own boundaries: one byte before the match is in view, so that `\b` and a consumed neighbour work.
 * Expressions are compiled on first use. Never throws for any bytes; only compiling a broken table can throw.
 */

import type { LinearEngine, LinearPattern } from '../regex/linear.ts';
import type { CompiledRule } from '../ruleset/rule.ts';
import type { Span } from '../text/unit.ts';
import type { UnitView } from '../text/view.ts';
import type { Detection, Detector, Hit } from './contract.ts';

/** One place where an expression matched: spans in the unit. */
interface Found {
  readonly whole: Span;
  readonly groups: Readonly<Record<string, Span>>;
}

/** Makes the detector. Without a linear engine, rules that need one find nothing: the caller has made sure of one. */
export function createPatternDetector(linear: LinearEngine | undefined): Detector {
  const expressions = new WeakMap<CompiledRule, RegExp>();
  const linearPatterns = new WeakMap<CompiledRule, LinearPattern>();
  return {
    name: 'pattern',
    detect(hit, rule, view, emit) {
      if (rule.linearSource !== undefined) {
        if (linear === undefined) return;
        let pattern = linearPatterns.get(rule);
        if (pattern === undefined) {
          pattern = linear.compile(rule.linearSource);
          linearPatterns.set(rule, pattern);
        }
        emitFound(findLinear(pattern, hit, rule, view), emit);
      } else if (rule.source !== undefined) {
        let expression = expressions.get(rule);
        if (expression === undefined) {
          expression = new RegExp(rule.source, 'dy');
          expressions.set(rule, expression);
        }
        emitFound(findSticky(expression, hit, rule, view), emit);
      }
    },
    explain: () => ['the expression of the rule does not match around it'],
  };
}

/** The first place, from the left, at which a match can begin, matches and covers the literal. */
function findSticky(expression: RegExp, hit: Hit, rule: CompiledRule, view: UnitView): Found | undefined {
  const first = Math.max(0, hit.start - rule.before.max);
  const last = hit.start - rule.before.min;
  if (last < first) return undefined;
  const base = Math.max(0, first - 1);
  const text = view.slice(base, last + rule.maxMatchBytes + 1);
  for (let at = first - base; at <= last - base; at++) {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match === null || base + expression.lastIndex < hit.end) continue;
    const groups: Record<string, Span> = {};
    for (const [name, place] of Object.entries(match.indices?.groups ?? {})) {
      if (place !== undefined) groups[name] = { start: base + place[0], end: base + place[1] };
    }
    return { whole: { start: base + at, end: base + expression.lastIndex }, groups };
  }
  return undefined;
}

function findLinear(pattern: LinearPattern, hit: Hit, rule: CompiledRule, view: UnitView): Found | undefined {
  const first = Math.max(0, hit.start - rule.before.max);
  const last = hit.start - rule.before.min;
  if (last < first) return undefined;
  const base = Math.max(0, first - 1);
  const text = view.slice(base, last + rule.maxMatchBytes + 1);
  if (!pattern.test(text, first - base, text.length)) return undefined;
  for (let from = first - base; from <= last - base; ) {
    const match = pattern.exec(text, from, text.length);
    if (match === undefined || match.start > last - base) return undefined;
    if (base + match.end >= hit.end) {
      const groups: Record<string, Span> = {};
      for (const [name, span] of Object.entries(match.groups)) {
        groups[name] = { start: base + span.start, end: base + span.end };
      }
      return { whole: { start: base + match.start, end: base + match.end }, groups };
    }
    from = match.start + 1;
  }
  return undefined;
}

function emitFound(found: Found | undefined, emit: (detection: Detection) => void): void {
  if (found === undefined) return;
  const { secret = found.whole, ...parts } = found.groups;
  emit({ secret, whole: found.whole, parts });
}
