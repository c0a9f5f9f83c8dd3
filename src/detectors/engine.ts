/**
 * The engine: one rule set made ready, and the scan of one unit after another. It runs the kernel, hands every candidate
 * to the detectors of the rules that asked for it, leads what they emit through the gates of the rule, composes
 * multi-part secrets, and gives back matches in a stable order. What the filters then do is not its business.
 *
 * Promises: the same unit gives the same matches whatever was scanned before; a detector that fails costs its rule this
 * unit and is reported, never hidden; making an engine compiles no expression. DESIGN sections 1, 3 and 4.
 */

import { BugError } from '../base/errors.ts';
import type { Confidence } from '../base/scan-request.ts';
import {
  type Candidates,
  KERNEL_CONTRACT_VERSION,
  type Kernel,
  type KernelProgram,
} from '../kernel/contract.ts';
import type { LinearEngine } from '../regex/linear.ts';
import {
  type CompiledLiteral,
  type CompiledRule,
  type CompiledRuleset,
  MAX_MATCH_BYTES,
} from '../ruleset/rule.ts';
import { ESCAPE_MARKS, PieceFinder } from '../text/decode/find-pieces.ts';
import { DECODE_LIMITS, DecodeBudget, type DecodeLimits } from '../text/decode/piece.ts';
import type { Span } from '../text/unit.ts';
import type { UnitView } from '../text/view.ts';
import {
  type ActiveRule,
  Collector,
  type CollectorOptions,
  inOrder,
  MAX_MATCHES_PER_UNIT,
  type PathConditions,
} from './collector.ts';
import type { Hit, Match } from './contract.ts';
import { decodedMatches, withoutKnown } from './decoding.ts';
import { createFragmentDetector } from './fragment/detector.ts';
import { reaches } from './gates.ts';
import { composeNear } from './near.ts';
import { createDetectors, requireProof } from './registry.ts';
import { rangesToScan, touchesWindow } from './windows.ts';

export { type DetectorFailure, MAX_MATCHES_PER_UNIT } from './collector.ts';

/** What an engine needs besides the rules. */
export interface EngineOptions extends CollectorOptions {
  readonly disabledRules: readonly string[];
  /** Matches below it are not given back, and rules that can never reach it do not run. */
  readonly minConfidence: Confidence;
  /** Makes a kernel: `createKernel` of `kernel/kernel.ts`, or a certain implementation in tests. */
  readonly createKernel: (program: KernelProgram) => Kernel;
  /** The time by which expiry is judged, in milliseconds since 1970. Without it expiry is told and not judged. */
  readonly nowMs?: number;
  /** Runs users' patterns. Needed only when a rule has a `linearSource`. */
  readonly linearEngine?: LinearEngine;
  /** How far what is encoded is decoded and scanned; `maxDepth` 0: not at all. Default: `DECODE_LIMITS`. */
  readonly decode?: DecodeLimits;
  /** Milliseconds from any start, for the bound on decoding's time. Without it that bound is not kept. */
  readonly clock?: () => number;
  /** Told when something in a unit was not decoded because of a bound: it may hold a match. */
  readonly onDecodeLimit?: (view: UnitView, reason: 'decode-limit' | 'time-limit') => void;
}

/** A rule set ready to scan. Not re-entrant: one unit at a time. */
export interface Engine {
  /** How many rules run. */
  readonly ruleCount: number;
  /** The matches of one unit, ascending by start of the secret, then by rule. Never throws for any bytes. */
  scan(view: UnitView): Match[];
  /**
   * The matches at candidates that the caller's own pass of the kernel found, the program of which `createKernel` was
   * given first. For looking at objects by windows: what stands in a unit is told, not yet what is composed of it, so
   * that a part that needs another one is told only where that was found, too. Windows of the unit are not asked;
   * `ranges` are those that the pass went over, ascending, where it did not go over everything.
   */
  scanCandidates(view: UnitView, found: Candidates, ranges?: readonly Span[]): CandidateMatches;
  readonly reach: EngineReach;
}

/** What stands at some candidates of a unit. */
export interface CandidateMatches {
  readonly matches: readonly Match[];
  /** Whether something stands there that another rule needs near its own: then the whole unit must be looked at. */
  readonly holdsPart: boolean;
}

/** What a caller of `scanCandidates` must know to look at parts of units only (DESIGN section 3, rule 6). */
export interface EngineReach {
  /** Line ends in the longest match of rules that are not anchored. */
  readonly contextLines: number;
  /** How far, in bytes, a detector that is not anchored reads from its literal, each way, at most. */
  readonly boundBytes: number;
  /** By the program's literals: 1 where a unit that holds the literal must be looked at whole. */
  readonly anchors: Uint8Array;
  /** Whether every unit must be: a rule without literals may span anything. */
  readonly isEverythingAnchored: boolean;
}

/** The longest match, what may stand before its literal, and the line around it: 4,096 bytes each at most. */
const MAX_READ_BYTES = 2 * MAX_MATCH_BYTES;

/** Kernel, and for each of its literals the rules to try. */
interface Pass {
  readonly kernel: Kernel;
  readonly literals: readonly CompiledLiteral[];
  readonly rulesOf: readonly (readonly ActiveRule[])[];
  readonly runRules: readonly ActiveRule[];
  /** Ids of rules that others need near their own match. */
  readonly requiredParts: ReadonlySet<string>;
  /** Whether the kernel looks for what may be encoded: its literals behind the rules' are `ESCAPE_MARKS`. */
  readonly decodes: boolean;
}

/** Makes an engine. Throws a `BugError` when the table was made for another kernel, or names an unknown detector. */
export function createEngine(ruleset: CompiledRuleset, options: EngineOptions): Engine {
  if (ruleset.kernelContractVersion !== KERNEL_CONTRACT_VERSION) {
    throw new BugError(
      `the rule table is for kernel contract ${ruleset.kernelContractVersion}, expected ${KERNEL_CONTRACT_VERSION}`,
    );
  }
  const active = activate(ruleset, options);
  const every = makePass(ruleset, active, options, (options.decode ?? DECODE_LIMITS).maxDepth > 0);
  let anchored: Pass | undefined;
  const anchoredPass = (): Pass => {
    anchored ??= makePass(
      ruleset,
      active.map((rule) => (isAnchored(rule) ? rule : undefined)),
      options,
      false,
    );
    return anchored;
  };
  return {
    ruleCount: active.filter((rule) => rule !== undefined).length,
    scan: (view) => scanUnit(view, every, anchoredPass, options),
    scanCandidates: (view, found, ranges) => scanCandidates(view, every, found, ranges, options),
    reach: reachOf(every),
  };
}

function reachOf({ rulesOf, runRules, decodes }: Pass): EngineReach {
  // a rule that belongs to a credential of several parts reaches no further by itself than its own match
  const isAnchor = ({ rule }: ActiveRule): boolean => rule.lineClass.kind === 'anchored';
  const counts = [...rulesOf.flat(), ...runRules].map(({ rule: { lineClass } }) =>
    lineClass.kind === 'lines' ? lineClass.count : 0,
  );
  return {
    contextLines: Math.max(0, ...counts),
    boundBytes: MAX_READ_BYTES,
    anchors: Uint8Array.from([
      ...rulesOf.map((asking) => (asking.some(isAnchor) ? 1 : 0)),
      ...(decodes ? ESCAPE_MARKS.map((mark) => (mark.isAnchor ? 1 : 0)) : []),
    ]),
    isEverythingAnchored: runRules.some(isAnchor),
  };
}

function scanCandidates(
  view: UnitView,
  pass: Pass,
  found: Candidates,
  ranges: readonly Span[] | undefined,
  options: EngineOptions,
): CandidateMatches {
  const collector = new Collector(view, options);
  const decoding = startDecoding(view, pass, options);
  for (const range of ranges ?? [{ start: 0, end: view.length }]) decoding?.finder.addRange(range);
  tryCandidates(pass, found, collector, decoding?.finder);
  const matches = [...collector.matches(), ...finishDecoding(view, pass, decoding, options)];
  return {
    holdsPart: matches.some(({ rule }) => pass.requiredParts.has(rule.id)),
    matches: matches.filter(
      ({ rule, confidence }) =>
        reaches(confidence, options.minConfidence) &&
        !rule.partOnly &&
        rule.near.every((part) => !part.required || matches.some((match) => match.rule.id === part.rule)),
    ),
  };
}

function activate(ruleset: CompiledRuleset, options: EngineOptions): (ActiveRule | undefined)[] {
  const detectors = createDetectors({ linearEngine: options.linearEngine, nowMs: options.nowMs });
  const disabled = new Set(options.disabledRules);
  const partners = new Set(ruleset.rules.flatMap((rule) => rule.near.map((part) => part.rule)));
  const { linearEngine, anyPath } = options;
  const fragments = linearEngine && createFragmentDetector(linearEngine, anyPath === true);
  return ruleset.rules.map((rule) => {
    const detector = rule.fragment === undefined ? detectors.get(rule.detector) : fragments;
    if (detector === undefined) throw new BugError(`rule ${rule.id} names no detector: ${rule.detector}`);
    const canReach = reaches(rule.confidence, options.minConfidence) || rule.proof !== undefined;
    if (disabled.has(rule.id) || !(canReach || partners.has(rule.id))) return undefined;
    const proof = rule.proof === undefined ? undefined : requireProof(rule.proof);
    return { rule, detector, proof, paths: pathsOf(rule) };
  });
}

function pathsOf({ pathOnly, pathNever }: CompiledRule): () => PathConditions {
  let compiled: PathConditions | undefined;
  const toExpression = (source: string): RegExp => new RegExp(source);
  return () => {
    compiled ??= { only: pathOnly.map(toExpression), never: pathNever.map(toExpression) };
    return compiled;
  };
}

/** Whether a unit that is looked at in parts must be looked at whole for it. */
function isAnchored(active: ActiveRule | undefined): boolean {
  return active !== undefined && (active.rule.isPart || active.rule.lineClass.kind === 'anchored');
}

function makePass(
  ruleset: CompiledRuleset,
  active: readonly (ActiveRule | undefined)[],
  options: EngineOptions,
  decodes: boolean,
): Pass {
  const isActive = (rule: ActiveRule | undefined): rule is ActiveRule => rule !== undefined;
  const literals = ruleset.literals.filter(({ rules }) => rules.some((index) => isActive(active[index])));
  const runRules = ruleset.runRules.map((index) => active[index]).filter(isActive);
  const kernel = options.createKernel({
    contractVersion: KERNEL_CONTRACT_VERSION,
    literals: [
      ...literals.map(({ text, ignoreCase, gate }) => ({ text, ignoreCase, gate })),
      ...(decodes
        ? ESCAPE_MARKS.map(({ text, ignoreCase }) => ({ text, ignoreCase, gate: 'none' as const }))
        : []),
    ],
    reportRuns: decodes || runRules.length > 0,
  });
  const rulesOf = literals.map(({ rules }) => rules.map((index) => active[index]).filter(isActive));
  const needed = active.flatMap((each) => each?.rule.near.filter(({ required }) => required) ?? []);
  const requiredParts = new Set(needed.map(({ rule }) => rule));
  return { kernel, literals, rulesOf, runRules, requiredParts, decodes };
}

function scanUnit(view: UnitView, every: Pass, anchored: () => Pass, options: EngineOptions): Match[] {
  const collector = new Collector(view, options);
  const { bytes, windows } = view.unit;
  const ranges = rangesToScan(bytes, windows);
  const decoding = startDecoding(view, every, options);
  for (const range of ranges) runPass(view, every, range, collector, decoding?.finder);
  const isWhole = ranges.length === 1 && ranges[0]?.start === 0 && ranges[0].end === bytes.length;
  // What may span anything is looked for everywhere: its beginning may be old and its middle new.
  if (!isWhole) runPass(view, anchored(), { start: 0, end: bytes.length }, collector);
  const matches = collector.matches();
  options.trace?.matched(view, matches);
  const decoded = finishDecoding(view, every, decoding, options);
  const composed = composeNear(matches, view)
    .filter(
      ({ match, rests }) =>
        reaches(match.confidence, options.minConfidence) &&
        rests.some((span) => touchesWindow(span, windows)),
    )
    .map(({ match }) => match);
  if (decoded.length === 0) return composed;
  const hidden = withoutKnown(decoded, matches).filter(({ whole }) => touchesWindow(whole, windows));
  const all = [...composed, ...hidden].sort(inOrder);
  if (all.length > MAX_MATCHES_PER_UNIT) options.onMatchLimit?.(view);
  return all.slice(0, MAX_MATCHES_PER_UNIT);
}

/** What is encoded in one unit, and how far it may be decoded. */
interface Decoding {
  readonly finder: PieceFinder;
  readonly budget: DecodeBudget;
}

function startDecoding(view: UnitView, pass: Pass, options: EngineOptions): Decoding | undefined {
  if (!pass.decodes) return undefined;
  const budget = new DecodeBudget(options.decode ?? DECODE_LIMITS, options.clock ?? (() => 0));
  return { finder: new PieceFinder(view.unit.bytes, view.unit.contentClass, budget), budget };
}

/** The matches in what was encoded; the kernel's candidates for the unit itself are used up by then. */
function finishDecoding(
  view: UnitView,
  pass: Pass,
  decoding: Decoding | undefined,
  options: EngineOptions,
): readonly Match[] {
  if (decoding === undefined) return [];
  const { finder, budget } = decoding;
  const matches = decodedMatches(view, finder, budget, (inner, innerFinder) => {
    const collector = new Collector(inner, options);
    runPass(inner, pass, { start: 0, end: inner.length }, collector, innerFinder);
    const own = collector.matches();
    options.trace?.matched(inner, own);
    return composeNear(own, inner)
      .map(({ match }) => match)
      .filter(({ confidence }) => reaches(confidence, options.minConfidence));
  });
  if (budget.reached !== undefined) options.onDecodeLimit?.(view, budget.reached);
  return matches;
}

function runPass(view: UnitView, pass: Pass, range: Span, collector: Collector, finder?: PieceFinder): void {
  finder?.addRange(range);
  tryCandidates(pass, pass.kernel.scan(view.unit.bytes, range.start, range.end), collector, finder);
}

function tryCandidates(pass: Pass, found: Candidates, collector: Collector, finder?: PieceFinder): void {
  const ruleLiterals = pass.literals.length;
  for (let index = 0; index < found.literalCount; index++) {
    const id = found.literalIds[index] ?? 0;
    const start = found.literalOffsets[index] ?? 0;
    if (id >= ruleLiterals) {
      finder?.addMark(id - ruleLiterals, start);
      continue;
    }
    const hit: Hit = { kind: 'literal', start, end: start + (pass.literals[id]?.text.length ?? 0) };
    for (const active of pass.rulesOf[id] ?? []) collector.run(active, hit);
  }
  finder?.addRuns(found.runStarts, found.runEnds, found.runCount);
  if (pass.runRules.length === 0) return;
  // rules without a literal that look at whole units are asked about units without a run, too
  for (const active of pass.runRules)
    if (active.detector.scope === 'unit') collector.run(active, { kind: 'run', start: 0, end: 0 });
  for (let index = 0; index < found.runCount; index++) {
    const hit: Hit = { kind: 'run', start: found.runStarts[index] ?? 0, end: found.runEnds[index] ?? 0 };
    for (const active of pass.runRules) collector.run(active, hit);
  }
}
