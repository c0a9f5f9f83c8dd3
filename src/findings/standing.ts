/**
 * Which findings count, by how they stand: those that a change brings, or all of them.
 *
 * Where there is no change (a tree, a whole history) a secret that only the history has is *old* and counts all the same, unless
 * it was asked for what is new alone: it has leaked, and nothing else would ever say so.
 */

import type { Finding } from './finding.ts';

/** Which findings are to count: the new ones, or whatever nobody has silenced. Undefined: as the target suggests. */
export type Counting = 'new' | 'any' | undefined;

/** A finding of a tree or a history with its standing. Findings of a change are given back as they are. */
export function standingInHistory(finding: Finding, counting: Counting): Finding {
  if (finding.location.kind !== 'blob' || finding.inHead === undefined) return finding;
  const { counts: _, ...rest } = finding;
  if (finding.inHead) return { ...rest, standing: undefined };
  return { ...rest, standing: 'old', ...(counting === 'new' ? {} : { counts: true }) };
}

/** A finding that counts when all are to. */
export function countedAs(finding: Finding, counting: Counting): Finding {
  return counting === 'any' ? { ...finding, counts: true } : finding;
}
