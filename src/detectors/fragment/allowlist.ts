/**
 * Whether an allowlist of a gitleaks configuration lets a finding pass, as far as text and path decide; which commit it
 * stands in is known later, when it has been traced.
 *
 * Paths and expressions are searched anywhere in their target, stopwords in the secret alone, in lower case, whatever
 * `regexTarget` says. Runs on a linear engine; pure but for patterns that are compiled once.
 */

import type { LinearEngine, LinearPattern } from '../../regex/linear.ts';
import type { FragmentAllowlist } from '../../ruleset/fragment-rule.ts';

/** What a finding is to an allowlist. All texts hold one byte a character. */
export interface AllowSubject {
  readonly secret: string;
  readonly match: string;
  /** The lines on which the match stands. */
  readonly line: string;
  /** With `/`; undefined for what has none. */
  readonly path: string | undefined;
}

/** What an allowlist says: `commits` means that it holds in the commits that it names, and nowhere else. */
export type AllowAnswer = 'holds' | 'commits' | 'no';

/** Asks allowlists. Patterns are compiled when they are first asked, and kept. */
export class AllowlistJudge {
  readonly #engine: LinearEngine;
  readonly #patterns = new Map<string, LinearPattern>();

  constructor(engine: LinearEngine) {
    this.#engine = engine;
  }

  /** What the allowlist says of a finding. */
  ask(allowlist: FragmentAllowlist, subject: AllowSubject): AllowAnswer {
    const { condition, commits, paths, regexes, regexTarget, stopwords } = allowlist;
    const { secret, path } = subject;
    const checks: (() => boolean)[] = [];
    if (paths.length > 0) checks.push(() => path !== undefined && this.matchesAny(paths, bytesOf(path)));
    if (regexes.length > 0) checks.push(() => this.matchesAny(regexes, subject[regexTarget]));
    if (stopwords.length > 0) checks.push(() => holdsAny(secret, stopwords));
    if (condition === 'or') {
      if (checks.some((check) => check())) return 'holds';
      return commits.length > 0 ? 'commits' : 'no';
    }
    if (!checks.every((check) => check())) return 'no';
    return commits.length > 0 ? 'commits' : 'holds';
  }

  /** Whether one of the patterns matches somewhere in a text of one byte a character. */
  matchesAny(sources: readonly string[], text: string): boolean {
    return sources.some((source) => this.pattern(source).test(text, 0, text.length));
  }

  /** A pattern, compiled. */
  pattern(source: string): LinearPattern {
    let pattern = this.#patterns.get(source);
    if (pattern === undefined) {
      pattern = this.#engine.compile(source);
      this.#patterns.set(source, pattern);
    }
    return pattern;
  }
}

function holdsAny(secret: string, stopwords: readonly string[]): boolean {
  const lower = Buffer.from(secret, 'latin1').toString('utf8').toLowerCase();
  return stopwords.some((word) => lower.includes(word));
}

/** A text as its UTF-8 bytes, one a character. */
export function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
