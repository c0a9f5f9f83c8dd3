/**
 * Collects the matches of one unit: runs a rule's detector on each hit, leads what it emits through the gates of the rule,
 * and keeps each secret of a rule once, the surest of what was said of it.
 *
 * Promises: a detector that throws costs its rule this unit and is reported; the number of matches is bounded, and that
 * the bound was reached is reported. Contract: `contract.ts`.
 */

import type { CompiledRule } from '../ruleset/rule.ts';
import { pathOf } from '../text/unit.ts';
import type { UnitView } from '../text/view.ts';
import type { Detection, Detector, EngineTrace, Hit, Match, PassedOver, Proof } from './contract.ts';
import { gateThatStopped, joinDetails, passGates, reaches } from './gates.ts';
import { weigh } from './weight.ts';

/** A bound on what one unit can yield, so that a hostile unit cannot exhaust memory. Reaching it is reported. */
export const MAX_MATCHES_PER_UNIT = 20_000;

/** A detector that threw: the scan of this unit is not complete for this rule. */
export interface DetectorFailure {
  readonly ruleId: string;
  readonly detector: string;
  readonly error: unknown;
  readonly view: UnitView;
}

/** What a collector reports to, and how it takes units without a path. */
export interface CollectorOptions {
  /** Whether rules for certain paths look at units without a path, too: for objects whose names are not known yet. */
  readonly anyPath?: boolean;
  readonly onDetectorFailure?: (failure: DetectorFailure) => void;
  /** Told when a unit has more matches than `MAX_MATCHES_PER_UNIT`: the rest is not reported. */
  readonly onMatchLimit?: (view: UnitView) => void;
  /** Told of every step: for `tacet why`. */
  readonly trace?: EngineTrace;
}

/** One rule with what runs it. */
export interface ActiveRule {
  readonly rule: CompiledRule;
  readonly detector: Detector;
  readonly proof: Proof | undefined;
  /** The rule's conditions on paths, compiled when the first unit asks. */
  readonly paths: () => PathConditions;
}

/** Expressions over the whole path. */
export interface PathConditions {
  readonly only: readonly RegExp[];
  readonly never: readonly RegExp[];
}

/** Ascending by start of the secret, then its end, then the rule's place in the table. */
export function inOrder(a: Match, b: Match): number {
  return a.secret.start - b.secret.start || a.secret.end - b.secret.end || a.rule.index - b.rule.index;
}

/** Runs rules on the hits of one unit and keeps what comes through their gates, each secret of a rule once. */
export class Collector {
  readonly #view: UnitView;
  readonly #options: CollectorOptions;
  readonly #path: string | undefined;
  readonly #isBinary: boolean;
  readonly #kept = new Map<string, Match>();
  /** Rules that do not look at this unit: wrong path, binary content, a failure, or once is enough. */
  readonly #done = new Map<CompiledRule, boolean>();
  #isFull = false;

  constructor(view: UnitView, options: CollectorOptions) {
    this.#view = view;
    this.#options = options;
    this.#path = pathOf(view.unit.origin);
    this.#isBinary = view.unit.contentClass === 'binary';
  }

  run(active: ActiveRule, hit: Hit): void {
    const { rule, detector } = active;
    if (this.#isFull || this.#isDone(active)) {
      this.#options.trace?.asked(this.#view, rule, detector, hit, this.#whyDone(active));
      return;
    }
    this.#options.trace?.asked(this.#view, rule, detector, hit, undefined);
    if (detector.scope === 'unit') this.#done.set(rule, true);
    try {
      detector.detect(hit, rule, this.#view, (detection) => this.#keep(active, detection));
    } catch (error) {
      this.#done.set(rule, true);
      this.#options.onDetectorFailure?.({
        ruleId: rule.id,
        detector: detector.name,
        error,
        view: this.#view,
      });
    }
  }

  /** What was kept, ascending by start of the secret, then its end, then the rule's place in the table. */
  matches(): Match[] {
    return [...this.#kept.values()].sort(inOrder);
  }

  #isDone(active: ActiveRule): boolean {
    const { rule } = active;
    const known = this.#done.get(rule);
    if (known !== undefined) return known;
    const done = (this.#isBinary && !rule.binary) || !this.#isForPath(active);
    this.#done.set(rule, done);
    return done;
  }

  #whyDone(active: ActiveRule): PassedOver {
    if (this.#isBinary && !active.rule.binary) return 'binary';
    return this.#isForPath(active) ? 'read-already' : 'path';
  }

  #isForPath({ rule, paths }: ActiveRule): boolean {
    const path = this.#path;
    if (path === undefined) return rule.pathOnly.length === 0 || this.#options.anyPath === true;
    const { only, never } = paths();
    if (only.length > 0 && !only.some((expression) => expression.test(path))) return false;
    return !never.some((expression) => expression.test(path));
  }

  #keep(active: ActiveRule, detection: Detection): void {
    const { rule, proof } = active;
    const { secret, whole } = detection;
    const key = `${rule.index}:${secret.start}:${secret.end}`;
    const known = this.#kept.get(key);
    const passage = passGates(rule, detection, proof, this.#view);
    if (passage === undefined) {
      const { trace } = this.#options;
      if (trace !== undefined)
        trace.stopped(this.#view, rule, detection, gateThatStopped(rule, detection, proof, this.#view));
      return;
    }
    if (known !== undefined && reaches(known.confidence, passage.confidence)) return;
    if (known === undefined && this.#kept.size >= MAX_MATCHES_PER_UNIT) {
      this.#isFull = true;
      this.#options.onMatchLimit?.(this.#view);
      return;
    }
    const weight = weigh(detection.severity ?? rule.severity, rule.publicByDesign, this.#path);
    this.#kept.set(key, {
      rule,
      secret,
      whole,
      parts: detection.parts ?? {},
      confidence: passage.confidence,
      severity: weight.severity,
      detail: joinDetails(passage.detail, weight.detail),
      decoded: detection.decoded,
    });
  }
}
