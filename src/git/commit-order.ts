/**
 * One order for the commits of a history, however they were read: parents before children, and otherwise the older before
 * the younger, by the committer's date and then by the id.
 *
 * The first commit of this order that holds something is the one that *introduced* it: none of its parents has it, and of
 * several commits that brought the same thing in independently it is the oldest. The order depends on the commits alone,
 * not on refs, packs, clocks of this machine, or the way in which they were read.
 */

/** The commits of a history, by any numbering from 0. */
export interface CommitGraph {
  readonly count: number;
  /** Seconds since 1970, as the committer's line says; 0 when it cannot be read. */
  readonly dates: ArrayLike<number>;
  /** The numbers of the parents of a commit that are part of the graph. */
  parentsOf(commit: number): readonly number[];
  /** Less than 0 when the id of the first is the smaller one. */
  compareIds(first: number, second: number): number;
}

/**
 * All commits in order. Commits in a circle, which only a forged index can make, come last, by date and id: the order is
 * total whatever is given.
 */
export function orderCommits(graph: CommitGraph): Uint32Array {
  const { count, dates } = graph;
  const waitsFor = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  for (let commit = 0; commit < count; commit++) {
    for (const parent of graph.parentsOf(commit)) {
      waitsFor[commit]!++;
      starts[parent + 1]!++;
    }
  }
  for (let commit = 0; commit < count; commit++) starts[commit + 1]! += starts[commit]!;
  const filled = starts.slice();
  const children = new Uint32Array(starts[count]!);
  for (let commit = 0; commit < count; commit++)
    for (const parent of graph.parentsOf(commit)) children[filled[parent]!++] = commit;

  const isBefore = (first: number, second: number): boolean =>
    dates[first] === dates[second] ? graph.compareIds(first, second) < 0 : dates[first]! < dates[second]!;
  const heap = new Heap(isBefore);
  for (let commit = 0; commit < count; commit++) if (waitsFor[commit] === 0) heap.push(commit);
  const order = new Uint32Array(count);
  let placed = 0;
  for (let commit = heap.pop(); commit !== undefined; commit = heap.pop()) {
    order[placed++] = commit;
    for (let at = starts[commit]!; at < starts[commit + 1]!; at++) {
      const child = children[at]!;
      if (--waitsFor[child]! === 0) heap.push(child);
    }
  }
  if (placed < count) {
    const left = [...waitsFor.keys()].filter((commit) => waitsFor[commit]! > 0);
    order.set(
      left.sort((first, second) => (isBefore(first, second) ? -1 : 1)),
      placed,
    );
  }
  return order;
}

/** A binary heap of numbers. */
class Heap {
  readonly #isBefore: (first: number, second: number) => boolean;
  readonly #items: number[] = [];

  constructor(isBefore: (first: number, second: number) => boolean) {
    this.#isBefore = isBefore;
  }

  push(item: number): void {
    const items = this.#items;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#isBefore(item, items[above]!)) break;
      items[at] = items[above]!;
      at = above;
    }
    items[at] = item;
  }

  /** The first of all; undefined when there is none. */
  pop(): number | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (first === undefined || last === undefined || items.length === 0) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && this.#isBefore(items[below + 1]!, items[below]!)) below++;
      if (!this.#isBefore(items[below]!, last)) break;
      items[at] = items[below]!;
      at = below;
    }
    items[at] = last;
    return first;
  }
}
