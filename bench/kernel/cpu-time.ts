/**
 * Times work of one thread by the processor time it takes, so that other programs on the machine weigh less than in wall
 * time: what counts for the kernel is bytes a second *a core*.
 */

/** Runs two pieces of work in turn and gives the least processor time of each in milliseconds, after a warm-up. */
export function leastCpuMs(rounds: number, a: () => void, b: () => void): readonly [number, number] {
  const least: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  // The engine compiles hot loops a second time while they run: two rounds are not counted.
  for (let round = -2; round < rounds; round++) {
    for (const [index, work] of [a, b].entries()) {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) least[index] = Math.min(least[index]!, (user + system) / 1000);
    }
  }
  return least;
}
