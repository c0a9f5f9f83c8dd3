/**
 * A rule between its file and its checks: what was read, with the place of every field, and where its mistakes go.
 */

import type { RuleSource } from './rule.ts';
import type { Place } from './rule-mistake.ts';
import type { LocatedText } from './yaml-reader.ts';

/** Who wrote a set of rules: us, with everything a rule must have, or a user, with what suffices to find something. */
export type RuleOrigin = 'built-in' | 'user';

/** The fields of a rule that have places of their own. */
export type RuleField = keyof RuleSource;

/** A rule as it was read. Fields that were wrong hold their defaults, and their mistakes are already reported. */
export interface DraftRule {
  readonly source: RuleSource;
  readonly origin: RuleOrigin;
  /** Where the rule begins. */
  readonly place: Place;
  /** Where a field's value stands, or the rule when it is missing. */
  placeOf(field: RuleField): Place;
  /** Whether the author wrote the field, right or wrong. */
  has(field: RuleField): boolean;
  readonly id: LocatedText | undefined;
  readonly pattern: LocatedText | undefined;
  readonly literals: readonly LocatedText[];
  readonly pathsOnly: readonly LocatedText[];
  readonly pathsNever: readonly LocatedText[];
  /** As written, with break marks. */
  readonly examples: readonly LocatedText[];
  readonly nearMisses: readonly LocatedText[];
  readonly near: readonly { readonly rule: string; readonly place: Place }[];
  /** Whether no mistake was reported about it so far. */
  isRight(): boolean;
  /** Adds a mistake. */
  report(place: Place, message: string, hint?: string): void;
}
