/**
 * What a benchmark is: a question, how its input is made, a check that the result is right, and measured runs.
 *
 * Figures are medians of paired runs in one process of one machine, and what counts is the ratio or the difference
 * between them: absolute times vary from machine to machine and from hour to hour.
 */

/** One measured figure. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'bytes' | 'x' | 'GB/s';
  /** The aim, when there is one: the figure must not be above (or, with `atLeast`, below) it. */
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** One benchmark. */
export interface Definition {
  readonly name: string;
  /** The question it answers, and its input, in one or two sentences. */
  readonly question: string;
  /** Makes the input, asserts that the result is right, measures. Throws when the result is wrong. */
  run(): Promise<readonly Figure[]>;
}

/** The median of an odd or even number of values; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Runs two programs in turn, A B A B …, after one uncounted round, and gives both medians in milliseconds. */
export async function paired(
  rounds: number,
  a: () => Promise<void>,
  b: () => Promise<void>,
): Promise<readonly [number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    for (const [index, work] of [a, b].entries()) {
      const startedAt = performance.now();
      await work();
      if (round > 0) times[index]?.push(performance.now() - startedAt);
    }
  }
  return [median(times[0]), median(times[1])];
}
