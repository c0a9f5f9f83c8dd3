/**
 * A parsed pattern as a V8 expression, for built-in rules.
 *
 * Runs on Node 20: no inline flags, no `i`, `m`, `s` or `u`. V8 and RE2 both prefer earlier branches and try longer
 * (lazy: shorter) repetitions first, so they choose the same match, with two exceptions, which are refused rather than
 * translated into something else: a repetition whose body can match nothing (V8 drops empty rounds, RE2 does not), and
 * a repeated group that a round may leave unset (V8 forgets it in each round, RE2 keeps it). Such patterns run on the
 * linear engines as they are.
 */

import { isNullable } from './analyze.ts';
import type { Pattern, PatternNode, RepeatNode } from './ast.ts';
import { PatternError } from './pattern-error.ts';
import { type Dialect, printPattern, printRanges } from './print.ts';

/** From this size on a class is printed as what it leaves out. */
const MOST_BYTES = 0x80;

const V8_DIALECT: Dialect = {
  printClass: (set) =>
    set.size < MOST_BYTES ? `[${printRanges(set)}]` : `[^${printRanges(set.complement())}]`,
  never: '[]',
  // V8's own ^ and $ take CR and other characters for line ends when `m` is set; RE2's know LF alone.
  assertions: {
    'text-start': '^',
    'text-end': '$',
    'line-start': '(?<![^\\n])',
    'line-end': '(?![^\\n])',
    'word-boundary': '\\b',
    'not-word-boundary': '\\B',
  },
  openNamed: (name) => `(?<${name}>`,
  printRepeat: printNullableRepeat,
};

/** How a V8 expression is to be used. */
export interface V8Use {
  /** `sticky`: match at `lastIndex` exactly; `search`: from `lastIndex` on (flag `g`). */
  readonly mode: 'sticky' | 'search';
  /** Whether matches carry the places of their groups (flag `d`, which costs time). Default: false. */
  readonly indices?: boolean;
}

/** Source of a V8 expression without flags. Throws `PatternError` for a pattern that V8 would understand otherwise. */
export function toV8(pattern: Pattern): string {
  const refusal = v8Refusal(pattern.root);
  if (refusal !== undefined) throw refusal;
  return printPattern(pattern.root, V8_DIALECT);
}

/** The compiled V8 expression, for latin1 text; named groups keep their names. Throws as `toV8` does. */
export function compileV8(pattern: Pattern, use: V8Use): RegExp {
  return compileV8Source(toV8(pattern), use);
}

/** Compiles what `toV8` printed, perhaps in an earlier run. */
export function compileV8Source(source: string, { mode, indices = false }: V8Use): RegExp {
  return new RegExp(source, `${indices ? 'd' : ''}${mode === 'sticky' ? 'y' : 'g'}`);
}

/** Why V8 cannot run the pattern with RE2's meaning, as the error to report; undefined when it can. */
export function v8Refusal(node: PatternNode): PatternError | undefined {
  switch (node.kind) {
    case 'empty':
    case 'byte':
    case 'assertion':
      return undefined;
    case 'capture':
      return v8Refusal(node.body);
    case 'sequence':
      return firstOf(node.items);
    case 'choice':
      return firstOf(node.branches);
    case 'repeat':
      return repeatRefusal(node) ?? v8Refusal(node.body);
  }
}

function firstOf(nodes: readonly PatternNode[]): PatternError | undefined {
  for (const node of nodes) {
    const refusal = v8Refusal(node);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function repeatRefusal(node: RepeatNode): PatternError | undefined {
  if (node.max <= 1) return undefined;
  if (node.min !== node.max && isNullable(node.body)) {
    return new PatternError('a repetition repeats something that can match nothing', node.at, {
      hint: 'make the inside match at least one byte',
    });
  }
  const loose = looseCaptures(node.body, true);
  if (loose.length === 0) return undefined;
  return new PatternError('a group inside a repetition may be left unset by a round', node.at, {
    hint: 'write (?:…) for groups that need not be remembered',
  });
}

/** The captures that a match of the node need not set. */
function looseCaptures(node: PatternNode, certain: boolean): readonly number[] {
  switch (node.kind) {
    case 'empty':
    case 'byte':
    case 'assertion':
      return [];
    case 'capture':
      return [...(certain ? [] : [node.index]), ...looseCaptures(node.body, certain)];
    case 'repeat':
      return looseCaptures(node.body, certain && node.min > 0);
    case 'sequence':
      return node.items.flatMap((item) => looseCaptures(item, certain));
    case 'choice':
      return node.branches.flatMap((branch) => looseCaptures(branch, false));
  }
}

/** `x?` with an `x` that can match nothing: V8 would skip `x` rather than let it, so the choice is written out. */
function printNullableRepeat(node: RepeatNode, body: () => string): string | undefined {
  if (!isNullable(node.body)) return undefined;
  if (node.max === 0) return `(?:${body()}){0}`;
  if (node.min === 1 && node.max === 1) return `(?:${body()})`;
  if (node.min === 0 && node.max === 1) return node.lazy ? `(?:|${body()})` : `(?:${body()}|)`;
  return undefined;
}
