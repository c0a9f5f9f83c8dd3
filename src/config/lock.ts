/**
 * What a policy of an organisation locks, and whether something that a repository says loosens it. Pure.
 *
 * A lock binds everything but the file that stands above the repository (`policy`): the repository's own configuration,
 * what it extends, its folders, ignore files, baselines and inline marks. Several locks hold together, and what any of them
 * refuses is refused. An entry without a kind is treated as one that accepts: leaving the kind out is no way round.
 */

import type { Confidence, Severity } from '../base/scan-request.ts';
import { CONFIDENCE_ORDER } from '../base/scan-request.ts';
import { globToExpression } from '../ruleset/path-glob.ts';
import type { AllowEntry, AllowKind, Subject } from './contract.ts';
import { compileSelectors } from './selectors.ts';

/** What entries of a kind must have. */
export interface EntryLock {
  /** The kind it speaks of; `any`: all. */
  readonly kind: AllowKind | 'any';
  readonly needsOwner: boolean;
  readonly needsReason: boolean;
  /** Entries must end, at most so many days from today. */
  readonly maxDays: number | undefined;
  /** The owners that may be named; undefined: any; empty: the repository may have no such entry at all. */
  readonly by: readonly string[] | undefined;
}

/** What one file locks. */
export interface Lock {
  /** Rules that may not be switched off or made less severe; what they find is let pass one by one alone. */
  readonly rules: readonly string[];
  /** Globs; what is found there is let pass one by one alone, and no rule is switched off there. */
  readonly paths: readonly string[];
  /** A repository may not ask to be more sure than this. */
  readonly minConfidence: Confidence | undefined;
  /** A repository may not fail for graver findings alone. */
  readonly failOn: Severity | undefined;
  /** Whether inline marks count. Undefined: they do. */
  readonly marks: boolean | undefined;
  /** Whether changes may be allowed to speak for themselves. Undefined: they may. */
  readonly trustChanges: boolean | undefined;
  readonly entries: readonly EntryLock[];
}

/** Something that was said and is not heard, with the place where it stands. Hostile texts. */
export interface Refusal {
  readonly file: string;
  /** One-based; undefined for what was said on a command line or as an input. */
  readonly line: number | undefined;
  /** What is refused, without a final period: `disable: github-pat is locked`. */
  readonly what: string;
}

const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high', 'critical'];
const MS_A_DAY = 86_400_000;

/** All locks together. */
export class Locks {
  readonly #locks: readonly Lock[];
  readonly #rules: readonly string[];
  readonly #fitsRule: readonly ((id: string) => boolean)[];
  readonly #paths: readonly RegExp[];
  /** The last day that an entry may hold at most, by days ahead. */
  readonly #today: number;

  /** `today`: a day in UTC, `2026-01-31`. */
  constructor(locks: readonly Lock[], today: string) {
    this.#locks = locks;
    this.#rules = locks.flatMap(({ rules }) => rules);
    this.#fitsRule = this.#rules.map((rule) => {
      const fits = compileSelectors({ rule, fingerprint: undefined, path: undefined, valueClass: undefined });
      return (id) => fits({ ruleId: id, fingerprint: '', path: undefined, valueClasses: [] });
    });
    this.#paths = locks.flatMap(({ paths }) => paths).map((glob) => new RegExp(globToExpression(glob)));
    this.#today = Date.parse(`${today}T00:00:00Z`);
  }

  get isEmpty(): boolean {
    return this.#locks.length === 0;
  }

  /** Whether a rule is locked. */
  hasRule(id: string): boolean {
    return this.#fitsRule.some((fits) => fits(id));
  }

  /** Whether a selector of rules may name a locked one. */
  meetsRule(selector: string): boolean {
    return this.#rules.some((rule) => wildcardsMeet(rule, selector));
  }

  /** Whether what is found at a path is locked. */
  hasPath(path: string | undefined): boolean {
    return path !== undefined && this.#paths.some((glob) => glob.test(path));
  }

  /** The least confidence that may be asked for at most; undefined: any. */
  get minConfidence(): Confidence | undefined {
    const bounds = this.#locks.flatMap(({ minConfidence }) => minConfidence ?? []);
    return CONFIDENCE_ORDER.find((level) => bounds.includes(level));
  }

  /** The severity from which a check fails at the latest; undefined: any. */
  get failOn(): Severity | undefined {
    const bounds = this.#locks.flatMap(({ failOn }) => failOn ?? []);
    return SEVERITIES.find((level) => bounds.includes(level));
  }

  get permitsMarks(): boolean {
    return this.#locks.every(({ marks }) => marks !== false);
  }

  get permitsTrust(): boolean {
    return this.#locks.every(({ trustChanges }) => trustChanges !== false);
  }

  /** Why an entry is not heard whatever it is about; undefined when it is. */
  refusesEntry(entry: Pick<AllowEntry, 'kind' | 'reason' | 'owner' | 'until'>): string | undefined {
    const kind = entry.kind ?? 'accepted';
    for (const lock of this.#locks.flatMap(({ entries }) => entries)) {
      if (lock.kind !== 'any' && lock.kind !== kind) continue;
      const why = this.#lacks(entry, kind, lock);
      if (why !== undefined) return why;
    }
    return undefined;
  }

  /** Why an entry that may be heard is not about this finding; undefined when it is. */
  refusesFor(entry: AllowEntry, subject: Subject): string | undefined {
    if (entry.fingerprint !== undefined) return undefined;
    if (this.hasRule(subject.ruleId))
      return `what ${subject.ruleId} finds is let pass one by one, by fingerprint`;
    if (this.hasPath(subject.path))
      return 'what is found at this path is let pass one by one, by fingerprint';
    return undefined;
  }

  #lacks(
    { reason, owner, until }: Pick<AllowEntry, 'reason' | 'owner' | 'until'>,
    kind: AllowKind,
    lock: EntryLock,
  ): string | undefined {
    const which = lock.kind === 'any' ? 'an entry' : `an entry of the kind ${kind}`;
    if (lock.by?.length === 0) return `${which} may stand in the policy alone`;
    if (lock.needsReason && reason === undefined) return `${which} needs a reason`;
    if ((lock.needsOwner || lock.by !== undefined) && owner === undefined) return `${which} needs an owner`;
    if (lock.by !== undefined && !lock.by.includes(owner ?? ''))
      return `the owner of ${which} must be one of ${lock.by.join(', ')}`;
    if (lock.maxDays === undefined) return undefined;
    if (until === undefined) return `${which} needs a last day (until)`;
    const days = (Date.parse(`${until}T00:00:00Z`) - this.#today) / MS_A_DAY;
    return days <= lock.maxDays ? undefined : `${which} may hold for ${lock.maxDays} days at most`;
  }
}

/** Whether a level asks to be more sure than a bound permits. */
export function exceedsConfidence(level: Confidence, bound: Confidence | undefined): boolean {
  return bound !== undefined && CONFIDENCE_ORDER.indexOf(level) > CONFIDENCE_ORDER.indexOf(bound);
}

/** Whether a check would fail later than a bound permits. */
export function exceedsSeverity(level: Severity | 'never', bound: Severity | undefined): boolean {
  if (bound === undefined) return false;
  return level === 'never' || SEVERITIES.indexOf(level) > SEVERITIES.indexOf(bound);
}

/** Whether two texts with `*` have any text in common. */
export function wildcardsMeet(one: string, other: string): boolean {
  // meets[at]: whether the rest of `one` from the current place and the rest of `other` from `at` have a text in common
  let meets = Array.from({ length: other.length + 1 }, (_, at) => /^\**$/.test(other.slice(at)));
  for (let i = one.length - 1; i >= 0; i--) {
    const next: boolean[] = Array(other.length + 1).fill(false);
    for (let j = other.length; j >= 0; j--) {
      const a = one[i];
      const b = other[j];
      if (a === '*') next[j] = meets[j] === true || (b !== undefined && next[j + 1] === true);
      else if (b === '*') next[j] = next[j + 1] === true || meets[j] === true;
      else next[j] = a === b && meets[j + 1] === true;
    }
    meets = next;
  }
  return meets[0] === true;
}
