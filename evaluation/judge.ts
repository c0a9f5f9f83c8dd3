/**
 * Runs the scanner over documents the way a scan does, engine and filters with the default settings, and says which
 * planted secrets were found and what was reported beside them.
 *
 * Promise: the rules are compiled from `rules/` as they are now; expiry is not judged, so that figures do not change with
 * the day. What comes back holds labels, rules and places, never a value.
 */

import type { Match } from '../src/detectors/contract.ts';
import { createEngine } from '../src/detectors/engine.ts';
import { createFilterChain } from '../src/filters/chain.ts';
import { createKernel } from '../src/kernel/kernel.ts';
import { compileRules } from '../src/ruleset/compile.ts';
import { examineRules, type RuleFile } from '../src/ruleset/load.ts';
import { unitOf } from '../src/sources/content.ts';
import type { Span } from '../src/text/unit.ts';
import { UnitView } from '../src/text/view.ts';
import type { Planted, PlantedDocument } from './planted.ts';

/** A finding, without its value. */
export interface Reported extends Span {
  readonly rule: string;
  readonly detector: string;
  /** Who issues what the rule finds, as the rule writes it. */
  readonly issuer: string;
  /** One-based. */
  readonly line: number;
  /** Why a filter dropped it; undefined when it was reported. */
  readonly dropped: string | undefined;
}

/** A planted secret with what was reported over it. */
export interface JudgedSecret {
  readonly secret: Planted;
  /** The findings that cover it; none when it was missed. */
  readonly by: readonly Reported[];
  /** Of a missed one: the filters' reasons, when something was found and dropped. */
  readonly dropped: readonly string[];
}

/** A finding where no secret was planted. */
export interface Wrong {
  readonly finding: Reported;
  /** The decoy it stands in or beside; undefined in ordinary text. */
  readonly decoy: Planted | undefined;
  readonly path: string;
}

/** What was found in a document. */
export interface JudgedDocument {
  readonly secrets: readonly JudgedSecret[];
  readonly wrong: readonly Wrong[];
}

/** A scanner for evaluation. */
export interface Judge {
  /** How many rules run. */
  readonly rules: number;
  /** Rules with mistakes, which are left out. */
  readonly mistakes: number;
  /** Everything that matched in a file, dropped or not. */
  report(path: string, bytes: Uint8Array): Reported[];
  /**
   * Findings against what was planted. A finding covers a secret when it holds at least `cover` of its bytes (0: any);
   * it is wrong when it touches no secret. Of wrong findings in one place, one is given back.
   */
  judge(document: PlantedDocument, cover: number): JudgedDocument;
}

/** Makes a judge from rule files. Never throws for a rule with mistakes: it is counted and left out. */
export function createJudge(files: readonly RuleFile[]): Judge {
  const { rules } = examineRules(files, { origin: 'built-in' });
  const right = rules.filter(({ draft }) => draft.isRight());
  const { ruleset, texts } = compileRules(right);
  const issuers = new Map(texts.map(({ id, issuer }) => [id, issuer]));
  const engine = createEngine(ruleset, { disabledRules: [], minConfidence: 'possible', createKernel });
  const chain = createFilterChain();
  const report = (path: string, bytes: Uint8Array): Reported[] => {
    const unit = unitOf({ kind: 'file', path }, bytes);
    const view = new UnitView(unit);
    const matches = engine.scan(view);
    if (matches.length === 0) return [];
    return chain.verdicts(matches, unit, view).map(({ match, drop }) => ({
      ...shown(match, issuers),
      line: view.lines.lineOf(match.secret.start),
      dropped: drop?.reason,
    }));
  };
  return {
    rules: engine.ruleCount,
    mistakes: rules.length - right.length,
    report,
    judge: (document, cover) => judge(document, cover, report(document.path, document.bytes)),
  };
}

function shown(match: Match, issuers: ReadonlyMap<string, string>): Omit<Reported, 'line' | 'dropped'> {
  const { id, detector } = match.rule;
  return { rule: id, detector, issuer: issuers.get(id) ?? '', ...match.secret };
}

/** Compares what was reported with what was planted. Exported for its tests. */
export function judge(
  document: PlantedDocument,
  cover: number,
  reported: readonly Reported[],
): JudgedDocument {
  const findings = reported.filter(({ dropped }) => dropped === undefined);
  const secrets = document.secrets.map((secret) => {
    const by = findings.filter((finding) => covers(finding, secret, cover));
    const lost =
      by.length > 0 ? [] : reported.filter((one) => one.dropped !== undefined && overlap(one, secret) > 0);
    return { secret, by, dropped: [...new Set(lost.map(({ dropped }) => dropped ?? ''))] };
  });
  const wrong: Wrong[] = [];
  for (const finding of findings) {
    if (document.secrets.some((secret) => overlap(finding, secret) > 0)) continue;
    if (wrong.some((other) => overlap(other.finding, finding) > 0)) continue;
    const decoy = document.decoys.find((one) => overlap(one, finding) > 0);
    wrong.push({ finding, decoy, path: document.path });
  }
  return { secrets, wrong };
}

function covers(finding: Span, secret: Span, cover: number): boolean {
  const shared = overlap(finding, secret);
  return shared > 0 && shared >= cover * (secret.end - secret.start);
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
