/**
 * Several calls at a time, for services that have no call for several secrets.
 */

/** Runs all tasks, at most `limit` at a time; results in the order of the tasks. Rejects as soon as one rejects. */
export async function inParallel<Result>(
  tasks: readonly (() => Promise<Result>)[],
  limit: number,
): Promise<readonly Result[]> {
  const waiting = [...tasks.entries()];
  const results: Result[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, task] = next;
      results[index] = await task();
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, tasks.length) }, work));
  return results;
}
