/**
 * Hand-made rules and scans for tests of detectors: no rule file is read, so that a test says all that it rests on.
 */

import type { Confidence, Severity } from '../../src/base/scan-request.ts';
import type { Match } from '../../src/detectors/contract.ts';
import { createEngine, type Engine, type EngineOptions } from '../../src/detectors/engine.ts';
import { KERNEL_CONTRACT_VERSION } from '../../src/kernel/contract.ts';
import { createKernel } from '../../src/kernel/kernel.ts';
import { re2jsEngine } from '../../src/regex/re2js.ts';
import {
  type CompiledRule,
  type CompiledRuleset,
  MAX_MATCH_BYTES,
  RULE_FORMAT_VERSION,
} from '../../src/ruleset/rule.ts';
import type { Span, Unit } from '../../src/text/unit.ts';
import { UnitView } from '../../src/text/view.ts';

/** A rule with its literals; everything else has a default. */
export interface RuleSketch extends Partial<Omit<CompiledRule, 'index'>> {
  readonly literals?: readonly string[];
  readonly ignoreCase?: boolean;
}

/** Compiles sketches into a table, in their order. */
export function rulesetOf(...sketches: readonly RuleSketch[]): CompiledRuleset {
  const parts = new Set(sketches.flatMap(({ near = [] }) => near.map(({ rule }) => rule)));
  const rules = sketches.map((sketch, index) => toRule(sketch, index, parts));
  const literals = sketches.flatMap(({ literals: texts = [], ignoreCase = false }, index) =>
    texts.map((text) => ({ text, ignoreCase, gate: 'none' as const, rules: [index] })),
  );
  return {
    formatVersion: RULE_FORMAT_VERSION,
    kernelContractVersion: KERNEL_CONTRACT_VERSION,
    rules,
    literals,
    runRules: rules.filter((rule) => rule.runs).map((rule) => rule.index),
    digest: 'sha256:test',
  };
}

function toRule(sketch: RuleSketch, index: number, parts: ReadonlySet<string>): CompiledRule {
  const { literals: _literals, ignoreCase: _ignoreCase, ...fields } = sketch;
  return {
    id: `rule-${index}`,
    severity: 'high',
    confidence: 'possible',
    detector: 'pattern',
    source: undefined,
    linearSource: undefined,
    before: { min: 0, max: 0 },
    maxMatchBytes: MAX_MATCH_BYTES,
    lineClass: { kind: 'line' },
    isPart: (sketch.near ?? []).length > 0 || parts.has(sketch.id ?? ''),
    minLength: 0,
    maxLength: MAX_MATCH_BYTES,
    minEntropyBitsPerChar: 0,
    proof: undefined,
    proofRequired: false,
    near: [],
    pathOnly: [],
    pathNever: [],
    partOnly: false,
    binary: true,
    publicByDesign: false,
    runs: false,
    ...fields,
    index,
  };
}

/** An engine with what tests mostly want: every confidence, and a failure is an error of the test. */
export function engineOf(ruleset: CompiledRuleset, options: Partial<EngineOptions> = {}): Engine {
  return createEngine(ruleset, {
    disabledRules: [],
    minConfidence: 'hint',
    createKernel: (program) => createKernel(program),
    linearEngine: re2jsEngine,
    onDetectorFailure: ({ error }) => {
      throw error;
    },
    ...options,
  });
}

/** What a unit in a test is, besides its text. */
export interface UnitSketch {
  readonly path?: string | undefined;
  readonly windows?: readonly Span[];
  readonly contentClass?: Unit['contentClass'];
}

/** A unit over a latin1 text. */
export function unitOf(
  text: string,
  { path = 'src/main.conf', windows, contentClass = 'text' }: UnitSketch = {},
): Unit {
  return {
    origin: { kind: 'file', path },
    bytes: Buffer.from(text, 'latin1'),
    contentClass,
    firstLine: 1,
    ...(windows === undefined ? {} : { windows }),
  };
}

/** A match in words: what a test compares. */
export interface Found {
  readonly rule: string;
  readonly secret: string;
  readonly confidence: Confidence;
  readonly severity: Severity;
  readonly detail: string | undefined;
  readonly parts: Readonly<Record<string, string>>;
}

/** The matches of a text in words. */
export function find(engine: Engine, text: string, sketch: UnitSketch = {}): Found[] {
  const view = new UnitView(unitOf(text, sketch));
  return engine.scan(view).map((match) => inWords(match, view));
}

function inWords(match: Match, view: UnitView): Found {
  const textOf = ({ start, end }: Span): string => view.slice(start, end);
  return {
    rule: match.rule.id,
    secret: textOf(match.secret),
    confidence: match.confidence,
    severity: match.severity,
    detail: match.detail,
    parts: Object.fromEntries(Object.entries(match.parts).map(([name, span]) => [name, textOf(span)])),
  };
}

/** A function that finds with one named detector. */
export function detectorFinder(
  detector: string,
  literals: readonly string[],
  rule: RuleSketch = {},
): (text: string, sketch?: UnitSketch) => Found[] {
  const runs = literals.length === 0;
  const engine = engineOf(rulesetOf({ id: detector, detector, literals, ignoreCase: true, runs, ...rule }));
  return (text, sketch) => find(engine, text, sketch);
}
