/**
 * What a configuration of gitleaks says of a match: whether a change that it makes to a rule of ours drops it (counted, by
 * the reason), and which of its allowlists let it pass (shown, with their place).
 *
 * Promise: never throws; drops nothing but what a threshold or a path of the configuration, if it is believed, excludes.
 */

import type { AllowEntry } from '../../config/contract.ts';
import type { Match } from '../../detectors/contract.ts';
import { AllowlistJudge, type AllowSubject, bytesOf } from '../../detectors/fragment/allowlist.ts';
import { byteEntropy } from '../../detectors/fragment/byte-entropy.ts';
import { linesOf } from '../../detectors/fragment/detector.ts';
import type { Allowance } from '../../findings/finding.ts';
import type { LinearEngine } from '../../regex/linear.ts';
import type { FragmentAllowlist } from '../../ruleset/fragment-rule.ts';
import { pathOf } from '../../text/unit.ts';
import type { UnitView } from '../../text/view.ts';
import type { GitleaksConfig } from './config.ts';

/** What becomes of a match. */
export interface MatchVerdict {
  /** Why it is no finding; undefined: it is one. */
  readonly drop: string | undefined;
  readonly allowances: readonly Allowance[];
}

/** What the configuration changes about one rule. */
interface RuleChanges {
  readonly entropy: number;
  readonly paths: readonly string[];
  readonly allowlists: readonly FragmentAllowlist[];
}

const NOTHING: RuleChanges = { entropy: 0, paths: [], allowlists: [] };

/** Asks one configuration. */
export class GitleaksJudge {
  readonly #config: GitleaksConfig;
  readonly #judge: AllowlistJudge;
  readonly #isProposed: boolean;
  readonly #global: readonly FragmentAllowlist[];
  readonly #rules: ReadonlyMap<string, RuleChanges>;
  readonly #entries = new Map<FragmentAllowlist, AllowEntry>();
  readonly #setting: AllowEntry;

  /** `isProposed`: a change says it, so that it drops nothing and is only shown. */
  constructor(config: GitleaksConfig, linear: LinearEngine, isProposed: boolean) {
    this.#config = config;
    this.#judge = new AllowlistJudge(linear);
    this.#isProposed = isProposed;
    this.#global = config.allowlists;
    this.#rules = changesByRule(config);
    this.#setting = entryFor(config.files[0] ?? 'gitleaks', 1, 'the rules that run by this configuration');
  }

  /** Whether it has nothing to say of any match. */
  get isEmpty(): boolean {
    const { usesCatalogue, disabledRules } = this.#config;
    const switchesOff = this.#isProposed && (!usesCatalogue || disabledRules.length > 0);
    return this.#global.length === 0 && this.#rules.size === 0 && !switchesOff;
  }

  /** The verdict on a match of a unit. */
  judge(match: Match, view: UnitView): MatchVerdict {
    const changes = this.#rules.get(match.rule.id) ?? NOTHING;
    const subject = subjectOf(match, view);
    const drop = this.#drop(changes, subject);
    if (drop !== undefined && !this.#isProposed) return { drop, allowances: [] };
    const allowances: Allowance[] = [];
    const isOff = this.#isProposed && this.#switchesOff(match.rule.id);
    if (isOff || drop !== undefined)
      allowances.push({ entry: this.#setting, commits: undefined, isProposed: true, isSetting: true });
    for (const allowlist of [...this.#global, ...changes.allowlists]) {
      const answer = this.#judge.ask(allowlist, subject);
      if (answer === 'no') continue;
      const commits = answer === 'commits' ? allowlist.commits : undefined;
      allowances.push({ entry: this.#entryOf(allowlist), commits, isProposed: this.#isProposed });
      if (answer === 'holds') break;
    }
    return { drop: undefined, allowances };
  }

  /** Whether the rule would not run by this configuration. */
  #switchesOff(rule: string): boolean {
    const { usesCatalogue, disabledRules, rules } = this.#config;
    if (rules.some(({ id }) => id === rule)) return false;
    return !usesCatalogue || disabledRules.includes(rule);
  }

  #drop({ entropy, paths }: RuleChanges, { secret, path }: AllowSubject): string | undefined {
    if (paths.length > 0 && (path === undefined || !this.#judge.matchesAny(paths, bytesOf(path))))
      return 'gitleaks-path';
    return entropy !== 0 && byteEntropy(secret) <= entropy ? 'gitleaks-entropy' : undefined;
  }

  #entryOf(allowlist: FragmentAllowlist): AllowEntry {
    const known = this.#entries.get(allowlist);
    if (known !== undefined) return known;
    const { description, file, line } = allowlist;
    const reason = description === '' ? 'gitleaks allowlist' : `gitleaks allowlist ${description}`;
    const entry = entryFor(file, line, reason);
    this.#entries.set(allowlist, entry);
    return entry;
  }
}

function entryFor(file: string, line: number, reason: string): AllowEntry {
  return {
    ...{ fingerprint: undefined, rule: undefined, path: undefined, valueClass: undefined },
    ...{ kind: undefined, owner: undefined, until: undefined },
    reason,
    file,
    line,
    tool: 'gitleaks',
  };
}

/** By rule, ours and their own: thresholds and paths for ours (their own rules have them in their program), allowlists. */
function changesByRule({ rules, changes }: GitleaksConfig): ReadonlyMap<string, RuleChanges> {
  const byRule = new Map<string, RuleChanges>();
  for (const { id, allowlists } of rules)
    if (allowlists.length > 0) byRule.set(id, { ...NOTHING, allowlists });
  for (const { rules: ours, entropy, path, allowlists } of changes)
    for (const rule of ours) {
      const known = byRule.get(rule) ?? NOTHING;
      byRule.set(rule, {
        entropy: Math.max(known.entropy, entropy),
        paths: path === undefined ? known.paths : [...known.paths, path],
        allowlists: [...known.allowlists, ...allowlists],
      });
    }
  return byRule;
}

function subjectOf(match: Match, view: UnitView): AllowSubject {
  const { encoded } = match;
  const inner = encoded === undefined ? { match, view } : innermost(encoded.match, encoded.view);
  const isFile = match.rule.fragment !== undefined && match.rule.fragment.regex === undefined;
  const path = pathOf(view.unit.origin);
  const whole = inner.match.whole;
  return {
    secret: isFile ? '' : inner.view.slice(inner.match.secret.start, inner.match.secret.end),
    match: isFile ? `file detected: ${bytesOf(path ?? '')}` : inner.view.slice(whole.start, whole.end),
    get line() {
      return isFile ? '' : linesOf(view, match.whole);
    },
    path,
  };
}

function innermost(match: Match, view: UnitView): { readonly match: Match; readonly view: UnitView } {
  return match.encoded === undefined ? { match, view } : innermost(match.encoded.match, match.encoded.view);
}
