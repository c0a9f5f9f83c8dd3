/**
 * The growth test: how the cost of one candidate grows with the text around it, in the worst texts we can make.
 *
 * A built-in pattern runs as a backtracking expression, sticky, over a bounded slice. It is admitted when the steps of
 * a candidate grow about linearly up to the largest slice, and stay under an absolute bound there. Steps are counted,
 * not timed (`backtrack.ts`), so the answer is the same on every machine and every run. It is a measurement over
 * hostile texts (`hostile-texts.ts`), not a proof; patterns of users never rest on it.
 */

import type { Pattern } from './ast.ts';
import { compileStepCounter, type StepCounter } from './backtrack.ts';
import { type HostileKind, type HostileText, hostileTexts } from './hostile-texts.ts';
import { v8Refusal } from './to-v8.ts';

/** How the engine uses the pattern. */
export interface GrowthUse {
  /** At how many successive places it is tried for one hit: `maxBefore - minBefore + 1`. Default: 1. */
  readonly starts?: number;
}

/** What was measured. */
export interface Growth {
  /**
   * Steps grow like size to the power of this; at least 0. For exponential growth: the slope as far as it could be
   * counted, `Infinity` when that is nowhere.
   */
  readonly exponent: number;
  /** The most steps that one candidate took in a text of up to `MAX_SLICE_BYTES`; `MAX_STEPS` when they ran out. */
  readonly steps: number;
  /** The kind of text with the greatest exponent or the most steps; undefined when the pattern cannot grow. */
  readonly worstInput: HostileKind | undefined;
}

/** The largest slice in which the product tries a pattern. */
export const MAX_SLICE_BYTES = 8192;
/** The greatest admitted exponent: linear, with room for rounding at small sizes. */
export const MAX_EXPONENT = 1.3;
/**
 * The most steps admitted for one candidate: sixteen for every byte of the largest slice. Simple linear patterns need
 * three to nine a byte. V8 was measured at 0.2 to 0.7 ns a step, so a candidate stays under a tenth of a millisecond.
 */
export const MAX_ADMITTED_STEPS = 16 * MAX_SLICE_BYTES;
/** Where counting stops: twice what is admitted. */
const MAX_STEPS = 2 * MAX_ADMITTED_STEPS;

/** The sizes at which every text is tried, to choose those worth the larger sizes. */
const SCREENING_SIZES = [128, 512] as const;
const FITTING_SIZES = [1024, 2048, 4096, MAX_SLICE_BYTES] as const;
/** For patterns that run out of steps at the first screening size. */
const STEEP_SIZES = [8, 16, 32, 64, 128] as const;
/** How many texts are kept for their steps, and how many for their growth. */
const KEPT_EACH = 3;

interface Screened {
  readonly text: HostileText;
  readonly small: number;
  readonly large: number;
}

/** Measures a pattern. Throws `PatternError` for a pattern that V8 cannot run with RE2's meaning. */
export function measureGrowth(pattern: Pattern, { starts = 1 }: GrowthUse = {}): Growth {
  const refusal = v8Refusal(pattern.root);
  if (refusal !== undefined) throw refusal;
  const counter = compileStepCounter(pattern.root);
  const cost = (text: HostileText, size: number): number => candidateSteps(counter, text.build(size), starts);
  const screened = hostileTexts(pattern).map(
    (text): Screened => ({
      text,
      small: cost(text, SCREENING_SIZES[0]),
      large: cost(text, SCREENING_SIZES[1]),
    }),
  );
  let worst: Growth = { exponent: 0, steps: 0, worstInput: undefined };
  for (const { text, small, large } of worthFitting(screened)) {
    const points = measurePoints((size) => cost(text, size), small, large);
    const exhausted = points.at(-1)?.size !== MAX_SLICE_BYTES;
    const growth: Growth = {
      exponent: fitExponent(points),
      steps: exhausted ? MAX_STEPS : Math.max(...points.map(({ steps }) => steps)),
      worstInput: text.kind,
    };
    if (isWorse(growth, worst)) worst = growth;
  }
  return worst;
}

/**
 * Costs at growing sizes, without those at which the steps ran out. When they ran out while screening, the sizes below:
 * the pattern grows steeply, and how steeply can be told only there.
 */
function measurePoints(cost: (size: number) => number, small: number, large: number): readonly Point[] {
  const points: Point[] = [];
  if (large < MAX_STEPS) {
    points.push({ size: SCREENING_SIZES[0], steps: small }, { size: SCREENING_SIZES[1], steps: large });
  }
  for (const size of large < MAX_STEPS ? FITTING_SIZES : STEEP_SIZES) {
    const steps = cost(size);
    if (steps >= MAX_STEPS) break;
    points.push({ size, steps });
  }
  return points;
}

/** Why a pattern must not run as a backtracking expression, as a sentence; undefined when it may. */
export function growthRefusal({ exponent, steps, worstInput }: Growth): string | undefined {
  if (exponent > MAX_EXPONENT) {
    const power = Number.isFinite(exponent) ? `to the power of ${exponent.toFixed(1)}` : 'without bound';
    const reached = steps >= MAX_STEPS ? `, to ${MAX_STEPS} steps and more` : '';
    return `the cost of the pattern grows ${power} with the text${reached} (${worstInput})`;
  }
  if (steps > MAX_ADMITTED_STEPS) {
    const shown = steps >= MAX_STEPS ? `${MAX_STEPS} steps or more` : `${steps} steps`;
    return `one candidate takes ${shown}, at most ${MAX_ADMITTED_STEPS} are admitted (${worstInput})`;
  }
  return undefined;
}

/** Steps of all attempts for one hit: from successive places, until one matches. */
function candidateSteps(counter: StepCounter, text: string, starts: number): number {
  let steps = 0;
  for (let start = 0; start < Math.min(starts, text.length) && steps < MAX_STEPS; start++) {
    const attempt = counter(text, start, MAX_STEPS - steps);
    steps += attempt.steps;
    if (attempt.end !== undefined) break;
  }
  return Math.min(steps, MAX_STEPS);
}

function worthFitting(screened: readonly Screened[]): readonly Screened[] {
  const bySteps = screened.toSorted((a, b) => b.large - a.large).slice(0, KEPT_EACH);
  const byGrowth = screened.toSorted((a, b) => b.large / b.small - a.large / a.small).slice(0, KEPT_EACH);
  return [...new Set([...bySteps, ...byGrowth])];
}

interface Point {
  readonly size: number;
  readonly steps: number;
}

/**
 * The slope of steps over size on logarithmic scales (least squares), over the larger sizes, because constant cost hides
 * growth at small ones. `Infinity` when the steps ran out before there were two sizes to compare.
 */
function fitExponent(points: readonly Point[]): number {
  if (points.length < 2) return Number.POSITIVE_INFINITY;
  const used = points.slice(-FITTING_SIZES.length);
  const logs = used.map(({ size, steps }) => ({ x: Math.log(size), y: Math.log(steps) }));
  const meanX = logs.reduce((total, { x }) => total + x, 0) / logs.length;
  const meanY = logs.reduce((total, { y }) => total + y, 0) / logs.length;
  const covariance = logs.reduce((total, { x, y }) => total + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((total, { x }) => total + (x - meanX) ** 2, 0);
  return Math.max(0, covariance / variance);
}

/** Growth beyond what is admitted weighs first, then steps. */
function isWorse(a: Growth, b: Growth): boolean {
  if (b.worstInput === undefined) return true;
  const growthA = Math.max(a.exponent, MAX_EXPONENT);
  const growthB = Math.max(b.exponent, MAX_EXPONENT);
  return growthA === growthB ? a.steps > b.steps : growthA > growthB;
}
