/**
 * What a benchmark is: a question, how its input is made, a check that the result is right, and measured runs.
 *
 * What counts is the ratio or the difference between runs that took turns in one run of the bench: absolute times vary
 * from machine to machine and from hour to hour. Where others use the machine, processor time says more than wall time,
 * and the least of several runs more than their median; both are given.
 */

/** One measured figure. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'bytes' | 'x' | 'GB/s' | 'count';
  /** The aim, when there is one: the figure must not be above (or, with `atLeast`, below) it. */
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** What a run of the bench was asked for. */
export interface BenchRequest {
  /** Measured runs of each program. */
  readonly rounds: number;
  /** `dist/cli.mjs` of the build that is measured. */
  readonly cli: string;
  /** `dist/cli.mjs` of another build to compare it with. */
  readonly against: string | undefined;
  /** Clones to be measured beside, or instead of, generated histories. */
  readonly repositories: readonly string[];
  /** Source trees to be measured beside `node_modules`. */
  readonly trees: readonly string[];
  /** Commits of the larger generated history. */
  readonly commits: number;
}

/** One benchmark. */
export interface Definition {
  readonly name: string;
  /** The question it answers, and its input, in one or two sentences. */
  readonly question: string;
  /**
   * Makes the input, asserts that the result is right, measures. Figures are told as they come. Throws when the result is
   * wrong; `Absent` when something that it needs is not on this machine.
   */
  run(request: BenchRequest, tell: (figure: Figure) => void): Promise<void>;
}

/** Something that a definition needs is not on this machine: it is left out, and the bench says so. */
export class Absent extends Error {}

/** The median of an odd or even number of values; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
