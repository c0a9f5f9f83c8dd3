/**
 * A parsed pattern: what analysis, translation and the step counter all read.
 *
 * The parser has already resolved everything that depends on context: flags, case, `.`, Perl and POSIX classes, and
 * characters outside ASCII (which stand for their UTF-8 bytes). What is left matches bytes only, so that each reader
 * needs to know seven kinds of node and no syntax. Every node matches leftmost-first: earlier branches and longer
 * (lazy: shorter) repetitions are preferred.
 */

import { ByteSet } from './byte-set.ts';

/** A condition on a place between two bytes. Word bytes are ASCII `\w`; lines end at LF alone, as in RE2. */
export type Assertion =
  | 'text-start'
  | 'text-end'
  | 'line-start'
  | 'line-end'
  | 'word-boundary'
  | 'not-word-boundary';

/** Matches the empty text. */
export interface EmptyNode {
  readonly kind: 'empty';
}

/** Matches exactly one byte out of a set; nothing at all when the set is empty. */
export interface ByteNode {
  readonly kind: 'byte';
  readonly set: ByteSet;
}

/** Matches the empty text where its condition holds. */
export interface AssertionNode {
  readonly kind: 'assertion';
  readonly what: Assertion;
}

/** Matches what its body matches and remembers where. */
export interface CaptureNode {
  readonly kind: 'capture';
  /** One-based, in the order of the opening brackets. */
  readonly index: number;
  readonly name: string | undefined;
  readonly body: PatternNode;
  /** Where its bracket opens in the source. */
  readonly at: number;
}

/** Matches its body `min` to `max` times. */
export interface RepeatNode {
  readonly kind: 'repeat';
  readonly body: PatternNode;
  readonly min: number;
  /** `Infinity` when there is no bound. */
  readonly max: number;
  readonly lazy: boolean;
  /** Where its operator stands in the source. */
  readonly at: number;
}

/** Matches its items one after the other; at least two. */
export interface SequenceNode {
  readonly kind: 'sequence';
  readonly items: readonly PatternNode[];
}

/** Matches one of its branches, the first that lets the whole match; at least two. */
export interface ChoiceNode {
  readonly kind: 'choice';
  readonly branches: readonly PatternNode[];
}

export type PatternNode =
  | EmptyNode
  | ByteNode
  | AssertionNode
  | CaptureNode
  | RepeatNode
  | SequenceNode
  | ChoiceNode;

/** One capture of a pattern. */
export interface CaptureGroup {
  /** One-based, as in a match. */
  readonly index: number;
  readonly name: string | undefined;
}

/** A whole parsed pattern. */
export interface Pattern {
  /** As its author wrote it. */
  readonly source: string;
  readonly root: PatternNode;
  /** In order of index, without gaps. */
  readonly captures: readonly CaptureGroup[];
}

/** The node that matches the empty text. */
export const EMPTY: EmptyNode = { kind: 'empty' };

/** One after the other, with nested sequences and empties dissolved. */
export function sequenceOf(items: readonly PatternNode[]): PatternNode {
  const flat = items.flatMap((item) =>
    item.kind === 'sequence' ? item.items : item.kind === 'empty' ? [] : [item],
  );
  if (flat.length === 0) return EMPTY;
  return flat.length === 1 ? flat[0]! : { kind: 'sequence', items: flat };
}

/** One of several, in order of preference. No branch at all matches nothing, not even the empty text. */
export function choiceOf(branches: readonly PatternNode[]): PatternNode {
  if (branches.length === 0) return { kind: 'byte', set: ByteSet.none };
  return branches.length === 1 ? branches[0]! : { kind: 'choice', branches };
}

/**
 * How many byte and assertion nodes the pattern has once every counted repetition is written out (`x{2,5}` as five,
 * `x{3,}` as four copies). Engines and analyses take time and room in proportion to it.
 */
export function expandedSize(node: PatternNode): number {
  switch (node.kind) {
    case 'empty':
      return 0;
    case 'byte':
    case 'assertion':
      return 1;
    case 'capture':
      return expandedSize(node.body);
    case 'repeat':
      return expandedSize(node.body) * (node.max === Number.POSITIVE_INFINITY ? node.min + 1 : node.max);
    case 'sequence':
      return node.items.reduce((sum, item) => sum + expandedSize(item), 0);
    case 'choice':
      return node.branches.reduce((sum, branch) => sum + expandedSize(branch), 0);
  }
}
