/**
 * The growing lists behind `Candidates`. An implementation clears them at the start of a pass and appends; the arrays
 * are reused from pass to pass, so that a pass over ordinary text allocates nothing.
 *
 * Promise: literals come out ascending by offset although automata find them by their end; memory follows the densest
 * pass seen, eight bytes a candidate.
 */

import type { Candidates } from './contract.ts';

/** Room for this many candidates at first: more than an ordinary file of source text has. */
const FIRST_CAPACITY = 1024;

/** A `Candidates` that can be filled. Append in nearly ascending order of offset: a late one is moved into place. */
export class CandidateList implements Candidates {
  literalCount = 0;
  literalIds = new Int32Array(FIRST_CAPACITY);
  literalOffsets = new Int32Array(FIRST_CAPACITY);
  runCount = 0;
  runStarts = new Int32Array(FIRST_CAPACITY);
  runEnds = new Int32Array(FIRST_CAPACITY);

  /** Forgets all candidates and keeps the memory. */
  clear(): void {
    this.literalCount = 0;
    this.runCount = 0;
  }

  /**
   * Adds the literal `id` at byte `offset`. Costs one step for each candidate already there with a greater offset; as
   * an automaton reports by the end, those lie within one literal's length.
   */
  addLiteral(id: number, offset: number): void {
    if (this.literalCount === this.literalIds.length) this.growLiterals();
    const ids = this.literalIds;
    const offsets = this.literalOffsets;
    let place = this.literalCount++;
    while (place > 0 && offsets[place - 1]! > offset) {
      ids[place] = ids[place - 1]!;
      offsets[place] = offsets[place - 1]!;
      place--;
    }
    ids[place] = id;
    offsets[place] = offset;
  }

  /** Adds the run `[start, end)`; runs arrive in ascending order. */
  addRun(start: number, end: number): void {
    if (this.runCount === this.runStarts.length) this.growRuns();
    this.runStarts[this.runCount] = start;
    this.runEnds[this.runCount++] = end;
  }

  /** Adds a run that may be, or go on, or lie before the last one: pieces that overlap it become part of it. */
  joinRun(start: number, end: number): void {
    const last = this.runCount - 1;
    if (last < 0 || start >= this.runEnds[last]!) this.addRun(start, end);
    else if (end > this.runEnds[last]!) this.runEnds[last] = end;
  }

  private growLiterals(): void {
    this.literalIds = grown(this.literalIds);
    this.literalOffsets = grown(this.literalOffsets);
  }

  private growRuns(): void {
    this.runStarts = grown(this.runStarts);
    this.runEnds = grown(this.runEnds);
  }
}

function grown(full: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(full.length * 2);
  larger.set(full);
  return larger;
}
