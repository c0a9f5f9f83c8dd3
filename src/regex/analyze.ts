/**
 * What can be said about every match of a pattern, from its parsed form alone.
 *
 * Everything here is a promise over all texts: bounds may be loose, never wrong. The history engine scans parts of
 * objects on the strength of these answers (DESIGN section 3, rule 6: classes are derived from the parsed pattern and
 * never declared), so a bound that is too tight loses findings. Assertions are taken to hold everywhere, which only
 * loosens bounds. Which texts a match must contain is answered by `literals.ts` and `placement.ts`.
 */

import type { CaptureGroup, Pattern, PatternNode } from './ast.ts';
import { ByteSet, LINE_END_BYTES } from './byte-set.ts';
import { type RequiredLiterals, requiredLiterals } from './literals.ts';

/** How many bytes a match has; `max` may be `Infinity`. */
export interface LengthBounds {
  readonly min: number;
  readonly max: number;
}

/** How far over line ends a match can reach. */
export type MatchLines =
  /** A match contains no line end. */
  | { readonly kind: 'line' }
  /** A match contains at most `count` line ends, `count` at least 1. CR LF counts as two. */
  | { readonly kind: 'lines'; readonly count: number }
  /** There is no bound. */
  | { readonly kind: 'unbounded' };

/** Whether a condition is met by every match, by some, or by none. */
export type Extent = 'always' | 'sometimes' | 'never';

/** Where the pattern looks at what is not part of its match. */
export interface EdgeAssertions {
  /** Whether a match begins with `\b`, `\B`, `^` or `\A`: depends on the byte before it, or on there being none. */
  readonly start: Extent;
  /** Whether a match ends in `\b`, `\B`, `$` or `\z`: depends on the byte after it, or on there being none. */
  readonly end: Extent;
  /** Whether `\A` (or `^` without `m`) or `\z` occur: then a match depends on where the whole text begins and ends. */
  readonly wholeText: boolean;
}

/** The whole analysis of one pattern. */
export interface PatternAnalysis {
  readonly length: LengthBounds;
  readonly lines: MatchLines;
  /** Every byte with which a match can begin; all bytes when a match can be empty. */
  readonly firstBytes: ByteSet;
  readonly edges: EdgeAssertions;
  readonly captures: readonly CaptureGroup[];
  /** Undefined when no text of at least one byte is in every match. */
  readonly literals: RequiredLiterals | undefined;
}

/** Analyses a parsed pattern. Never throws. */
export function analyzePattern(pattern: Pattern): PatternAnalysis {
  const { root } = pattern;
  return {
    length: matchLength(root),
    lines: matchLines(root),
    firstBytes: firstBytes(root),
    edges: {
      start: edgeExtent(root, 'start'),
      end: edgeExtent(root, 'end'),
      wholeText: readsWholeText(root),
    },
    captures: pattern.captures,
    literals: requiredLiterals(root),
  };
}

/** The least and greatest length of a match in bytes. */
export function matchLength(node: PatternNode): LengthBounds {
  switch (node.kind) {
    case 'empty':
    case 'assertion':
      return { min: 0, max: 0 };
    case 'byte':
      return { min: 1, max: 1 };
    case 'capture':
      return matchLength(node.body);
    case 'repeat': {
      const body = matchLength(node.body);
      return { min: times(body.min, node.min), max: times(body.max, node.max) };
    }
    case 'sequence': {
      const items = node.items.map(matchLength);
      return { min: sum(items.map(({ min }) => min)), max: sum(items.map(({ max }) => max)) };
    }
    case 'choice': {
      const branches = node.branches.map(matchLength);
      return {
        min: Math.min(...branches.map(({ min }) => min)),
        max: Math.max(...branches.map(({ max }) => max)),
      };
    }
  }
}

/** Whether the pattern can match the empty text (somewhere). */
export function isNullable(node: PatternNode): boolean {
  return matchLength(node).min === 0;
}

/** How many line ends (bytes of `lineEnds`: LF and CR unless told otherwise) a match can contain at most. */
export function matchLines(node: PatternNode, lineEnds: ByteSet = LINE_END_BYTES): MatchLines {
  const count = mostBytesOf(lineEnds, node);
  if (count === 0) return { kind: 'line' };
  return count === Number.POSITIVE_INFINITY ? { kind: 'unbounded' } : { kind: 'lines', count };
}

function mostBytesOf(set: ByteSet, node: PatternNode): number {
  switch (node.kind) {
    case 'empty':
    case 'assertion':
      return 0;
    case 'byte':
      return node.set.intersects(set) ? 1 : 0;
    case 'capture':
      return mostBytesOf(set, node.body);
    case 'repeat':
      return times(mostBytesOf(set, node.body), node.max);
    case 'sequence':
      return sum(node.items.map((item) => mostBytesOf(set, item)));
    case 'choice':
      return Math.max(...node.branches.map((branch) => mostBytesOf(set, branch)));
  }
}

/** Every byte with which a match can begin. A match that can be empty begins with whatever follows: all bytes. */
export function firstBytes(node: PatternNode): ByteSet {
  return isNullable(node) ? ByteSet.all : leadingBytes(node);
}

/** Every byte that the node can consume first; what follows a node that consumes nothing is not in it. */
function leadingBytes(node: PatternNode): ByteSet {
  switch (node.kind) {
    case 'empty':
    case 'assertion':
      return ByteSet.none;
    case 'byte':
      return node.set;
    case 'capture':
      return leadingBytes(node.body);
    case 'repeat':
      return node.max === 0 ? ByteSet.none : leadingBytes(node.body);
    case 'sequence': {
      const decisive = node.items.findIndex((item) => !isNullable(item));
      const reachable = decisive === -1 ? node.items : node.items.slice(0, decisive + 1);
      return unionOf(reachable.map(leadingBytes));
    }
    case 'choice':
      return unionOf(node.branches.map(leadingBytes));
  }
}

/** Whether matches of the node have an assertion at their very start or end, before or after any byte. */
function edgeExtent(node: PatternNode, edge: 'start' | 'end'): Extent {
  switch (node.kind) {
    case 'empty':
    case 'byte':
      return 'never';
    case 'assertion':
      return 'always';
    case 'capture':
      return edgeExtent(node.body, edge);
    case 'repeat': {
      const body = node.max === 0 ? 'never' : edgeExtent(node.body, edge);
      return node.min === 0 && body === 'always' ? 'sometimes' : body;
    }
    case 'choice': {
      const branches = node.branches.map((branch) => edgeExtent(branch, edge));
      const [first = 'never'] = branches;
      return branches.every((branch) => branch === first) ? first : 'sometimes';
    }
    case 'sequence':
      return sequenceEdge(edge === 'start' ? node.items : [...node.items].reverse(), edge);
  }
}

/** Reads items from the edge inwards, as far as a match can get without consuming a byte. */
function sequenceEdge(items: readonly PatternNode[], edge: 'start' | 'end'): Extent {
  let extent: Extent = 'never';
  let mayHaveConsumed = false;
  for (const item of items) {
    const own = edgeExtent(item, edge);
    if (own === 'always' && !mayHaveConsumed) return 'always';
    if (own !== 'never') extent = 'sometimes';
    const { min, max } = matchLength(item);
    if (min > 0) break;
    if (max > 0) mayHaveConsumed = true;
  }
  return extent;
}

function readsWholeText(node: PatternNode): boolean {
  switch (node.kind) {
    case 'empty':
    case 'byte':
      return false;
    case 'assertion':
      return node.what === 'text-start' || node.what === 'text-end';
    case 'capture':
    case 'repeat':
      return readsWholeText(node.body);
    case 'sequence':
      return node.items.some(readsWholeText);
    case 'choice':
      return node.branches.some(readsWholeText);
  }
}

/** Multiplication in which nothing, however often, stays nothing. */
function times(value: number, count: number): number {
  return value === 0 || count === 0 ? 0 : value * count;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function unionOf(sets: readonly ByteSet[]): ByteSet {
  return sets.reduce((all, set) => all.union(set), ByteSet.none);
}
