/**
 * What an engine told of one unit, as entries of the answer: findings, what a filter dropped, what the policy silences, what
 * is not sure enough or lacks its partner, what a gate stopped, and at which hits nothing was confirmed, with the reason.
 *
 * Promise: no sentence holds a byte of the unit; what is shown of a secret is the preview that a finding has.
 */

import type { Confidence, ScanRequest } from '../base/scan-request.ts';
import type { GitleaksJudge } from '../compat/gitleaks/judge.ts';
import { anyMarkFor } from '../compat/marks.ts';
import type { Detection, Detector, Gate, Hit, Match, PassedOver } from '../detectors/contract.ts';
import { createFilterChain } from '../filters/chain.ts';
import { applyPolicies, type Policies } from '../findings/apply-policy.ts';
import { isBlocking } from '../findings/finding.ts';
import { makeFinding } from '../findings/make-finding.ts';
import { previewOf } from '../findings/redact.ts';
import type { CompiledRule, RuleText } from '../ruleset/rule.ts';
import type { Span } from '../text/unit.ts';
import type { UnitView } from '../text/view.ts';
import type { WhyEntry, WhyStatus } from './why-report.ts';

/** What a told unit is judged by. */
export interface TracerSettings {
  readonly scan: ScanRequest;
  readonly minConfidence: Confidence;
  readonly policies: Policies;
  readonly nowMs: number;
  readonly salt: string | undefined;
  /** What configurations of gitleaks say of matches. */
  readonly judges: readonly GitleaksJudge[];
}

/** A rule that was asked about a hit. */
export interface Asked {
  readonly rule: CompiledRule;
  readonly detector: Detector;
  readonly hit: Hit;
  readonly over: PassedOver | undefined;
}

/** What a detector confirmed and a gate stopped. */
export interface Stopped {
  readonly rule: CompiledRule;
  readonly detection: Detection;
  readonly gate: Gate;
}

/** Everything an engine told of one unit. */
export interface Told {
  view: UnitView | undefined;
  asked: Asked[];
  stopped: Stopped[];
  matched: readonly Match[];
}

const GATE_WORDS: Readonly<Record<Gate, string>> = {
  length: 'the value is shorter or longer than the rule allows',
  entropy: 'the value is less random than the rule asks for',
  proof: 'the checksum or structure that the issuer documents does not fit',
};

const OVER_WORDS: Readonly<Record<Exclude<PassedOver, 'read-already'>, string>> = {
  path: 'the rule is not for files with this path',
  binary: 'the rule does not look at binary content',
};

/** Turns what was told of one unit into entries. `line`, one-based, narrows it to what touches that line. */
export class ToldUnit {
  readonly #view: UnitView;
  readonly #line: number | undefined;
  readonly #texts: ReadonlyMap<string, RuleText>;
  readonly #settings: TracerSettings;

  constructor(
    view: UnitView,
    line: number | undefined,
    texts: ReadonlyMap<string, RuleText>,
    settings: TracerSettings,
  ) {
    this.#view = view;
    this.#line = line;
    this.#texts = texts;
    this.#settings = settings;
  }

  /** Matches that are sure enough: dropped by a filter, silenced, or findings. */
  async ofMatches(matches: readonly Match[]): Promise<WhyEntry[]> {
    const secrets = matches.map(({ secret }) => secret);
    const entries: WhyEntry[] = [];
    for (const { match, drop } of createFilterChain().verdicts(matches, this.#view.unit, this.#view)) {
      if (!this.#isAsked(match.whole)) continue;
      if (drop === undefined) entries.push(await this.#judged(match, secrets));
      else entries.push(this.#ofMatch(match, 'filtered', drop.reason, drop.explanation));
    }
    return entries;
  }

  /** What the policy makes of a match that passed the filters. */
  async #judged(match: Match, secrets: readonly Span[]): Promise<WhyEntry> {
    const text = this.#texts.get(match.rule.id);
    if (text === undefined) return this.#ofMatch(match, 'finding', 'none', 'it is reported');
    const { policies, salt, judges } = this.#settings;
    const verdicts = judges.map((judge) => judge.judge(match, this.#view));
    const excluded = verdicts.find(({ drop }) => drop !== undefined)?.drop;
    if (excluded !== undefined)
      return this.#ofMatch(
        match,
        'filtered',
        excluded,
        'the configuration of gitleaks asks for another path, or for more randomness',
      );
    const allowances = verdicts.flatMap((verdict) => verdict.allowances);
    const mark = anyMarkFor(match.rule.id, match.secret, this.#view, match.whole);
    const finding = makeFinding(match, this.#view, text, secrets, { mark, salt, allowances });
    let dropped: string | undefined;
    const [judged] = await applyPolicies([finding], policies, (reason) => {
      dropped = reason;
    });
    if (judged === undefined)
      return this.#ofMatch(match, 'silenced', dropped ?? 'config', 'the configuration switches it off');
    if (isBlocking(judged)) return this.#ofMatch(match, 'finding', 'none', reportedAs(judged.detail, text));
    const { by = 'config', where = '', tool } = judged.suppression ?? {};
    const whose = tool === undefined ? '' : ` (${tool})`;
    return this.#ofMatch(
      match,
      'silenced',
      by,
      `it is silenced by ${SILENCERS[by] ?? by} at ${where}${whose}`,
    );
  }

  /** Matches below the confidence that is reported. */
  ofUnsure(matches: readonly Match[]): WhyEntry[] {
    const { minConfidence } = this.#settings;
    return this.#within(matches).map((match) =>
      this.#ofMatch(
        match,
        'unsure',
        'confidence',
        `it is "${match.confidence}"${match.detail === undefined ? '' : ` (${match.detail})`}, and "${minConfidence}" is the least that is reported`,
      ),
    );
  }

  /** Matches that came through every gate and are none by themselves. */
  ofParts(matched: readonly Match[], composed: readonly Match[]): WhyEntry[] {
    const reported = new Set(composed.map(keyOf));
    const parts = new Set(composed.flatMap((match) => Object.values(match.parts).map(spanKey)));
    return this.#within(matched)
      .filter((match) => !reported.has(keyOf(match)))
      .map((match) => {
        if (parts.has(spanKey(match.secret)))
          return this.#ofMatch(match, 'part', 'near', 'it is a part of another match near it');
        const missing = match.rule.near.find(({ required }) => required);
        const sentence =
          missing === undefined
            ? 'it counts as a part of other rules alone'
            : `it counts only with ${missing.rule} within ${missing.withinLines} lines, which is not there`;
        return this.#ofMatch(match, 'part', 'near', sentence);
      });
  }

  /** What detectors confirmed and a gate of the rule stopped. */
  ofStopped(stopped: readonly Stopped[]): WhyEntry[] {
    const known = new Set<string>();
    return stopped.flatMap(({ rule, detection, gate }) => {
      const key = `${rule.id}:${spanKey(detection.secret)}`;
      if (known.has(key) || !this.#isAsked(detection.whole)) return [];
      known.add(key);
      const confidence = detection.confidence ?? rule.confidence;
      return [
        {
          ...this.#entry(rule, detection.secret.start, 'stopped', gate, GATE_WORDS[gate]),
          preview: previewOf(this.#view.slice(detection.secret.start, detection.secret.end), {
            rule,
            confidence,
          }),
          confidence,
        },
      ];
    });
  }

  /** Hits at which nothing was confirmed: told for a line alone, as a file has thousands. */
  ofAsked({ asked, stopped, matched }: Told, matches: readonly Match[]): WhyEntry[] {
    if (this.#line === undefined) return [];
    const confirmed = [
      ...[...matched, ...matches].map(({ rule, whole }) => ({ rule, whole })),
      ...stopped.map(({ rule, detection }) => ({ rule, whole: detection.whole })),
    ];
    const told = new Set<string>();
    return asked.flatMap(({ rule, detector, hit, over }): WhyEntry[] => {
      if (!this.#isAsked(hit) || over === 'read-already') return [];
      if (confirmed.some((one) => one.rule === rule && overlap(one.whole, hit))) return [];
      const sentences =
        over === undefined
          ? (detector.explain?.(hit, rule, this.#view) ?? [
              UNCONFIRMED[detector.name] ?? `the detector ${detector.name} confirms nothing here`,
            ])
          : [OVER_WORDS[over]];
      const status = over === undefined ? 'unconfirmed' : 'passed-over';
      return [...new Set(sentences)].flatMap((sentence) => {
        const key = `${rule.id}:${sentence}`;
        if (told.has(key)) return [];
        told.add(key);
        const entry = this.#entry(rule, hit.start, status, over ?? 'detector', sentence);
        return [hit.kind === 'run' ? entry : { ...entry, literal: this.#view.slice(hit.start, hit.end) }];
      });
    });
  }

  #within(matches: readonly Match[]): readonly Match[] {
    return matches.filter(({ whole }) => this.#isAsked(whole));
  }

  /** Whether a stretch touches the line that was asked about. */
  #isAsked({ start, end }: Span): boolean {
    if (this.#line === undefined) return true;
    const { lines } = this.#view;
    return lines.lineOf(start) <= this.#line && this.#line <= lines.lineOf(Math.max(start, end - 1));
  }

  #ofMatch(match: Match, status: WhyStatus, gate: string, sentence: string): WhyEntry {
    const { start, end } = match.secret;
    return {
      ...this.#entry(match.rule, start, status, gate, sentence),
      preview: previewOf(this.#view.slice(start, end), match),
      severity: match.severity,
      confidence: match.confidence,
    };
  }

  #entry(rule: CompiledRule, offset: number, status: WhyStatus, gate: string, sentence: string): WhyEntry {
    const { line, column } = this.#view.lines.position(offset);
    return {
      rule: rule.id,
      name: this.#texts.get(rule.id)?.name ?? rule.id,
      detector: rule.detector,
      status,
      gate,
      why: sentence,
      line,
      column,
      literal: undefined,
      preview: undefined,
      severity: undefined,
      confidence: undefined,
    };
  }
}

/** What silences, in words. */
const SILENCERS: Readonly<Record<string, string>> = {
  mark: 'the inline mark',
  config: 'the configuration',
  'ignore-file': 'the ignore file',
  baseline: 'the baseline',
};

/** What a detector without an explanation of its own looks for. */
const UNCONFIRMED: Readonly<Record<string, string>> = {
  'basic-auth': 'no user and password follow, or the password is a template or a sample',
  bearer: 'no opaque token follows: nothing, a template, or text that is not random',
  'command-line': 'the command is given no password here, or the password is a variable',
  'connection-string': 'there is no host or user beside the password, or the password is a template',
  entropy: 'words, a digest or a pattern explain the characters',
  jwk: 'there is no key object with a private member around it',
  jwt: 'the parts do not decode to a header with an algorithm and a payload',
  pem: 'there is no whole block with a private key behind the opening line',
  uri: 'the address holds no password, or the password is a template or a sample',
};

function reportedAs(detail: string | undefined, { publicByDesign }: RuleText): string {
  const facts = [detail, publicByDesign].filter((fact) => fact !== undefined && fact !== '');
  return facts.length === 0 ? 'it is reported' : `it is reported (${facts.join('; ')})`;
}

function keyOf({ rule, secret }: Match): string {
  return `${rule.id}:${spanKey(secret)}`;
}

function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
