/**
 * Blots secrets out of a stream of bytes: every form becomes `***`, forms that overlap or touch become one.
 *
 * Promise: what comes out has no whole form of a secret in it, wherever the chunks are cut. Nothing is held back that
 * could not be the beginning of a form, and never more than the longest form has. What has been held back for a while may
 * be released when it is shorter than four bytes (the least that is masked at all), so that a prompt that happens to end
 * in the first letter of a password appears; if the rest of the form follows, that rest is masked. The rules are those of
 * GitHub's runner (facts: secret-providers.md 5), which works on lines and therefore holds nothing back.
 */

import { type MaskAutomaton, START } from './mask-automaton.ts';

/** What stands in the place of a secret. */
export const MASK = Buffer.from('***', 'ascii');

/** Held bytes below this may be released: `min-mask-length` is 4 unless the user says otherwise. */
export const MAX_RELEASED_BYTES = 3;

/** Bytes to mask, as offsets in the whole stream. */
interface Interval {
  start: number;
  end: number;
  isPrinted: boolean;
}

/** One stream. */
export class StreamMasker {
  readonly #automaton: MaskAutomaton;
  #state = START;
  /** Everything that has come and not gone yet; it begins at `#gone`. */
  #held: Buffer = Buffer.alloc(0);
  /** How many bytes have come, and gone. */
  #come = 0;
  #gone = 0;
  readonly #intervals: Interval[] = [];
  /** Where the last interval ended that has been left behind: one that touches it needs no mask of its own. */
  #lastEnd = -1;

  constructor(automaton: MaskAutomaton) {
    this.#automaton = automaton;
  }

  /** How many bytes are held back. */
  get heldBytes(): number {
    return this.#held.length;
  }

  /** Takes bytes; returns those that are final, masked. */
  push(chunk: Uint8Array): Buffer {
    this.#held = this.#held.length === 0 ? Buffer.from(chunk) : Buffer.concat([this.#held, chunk]);
    const automaton = this.#automaton;
    let state = this.#state;
    for (const byte of chunk) {
      state = automaton.step(state, byte);
      this.#come++;
      const found = automaton.foundBytes(state);
      if (found > 0) this.#add(this.#come - found, this.#come);
    }
    this.#state = state;
    return this.#take(this.#come - automaton.pendingBytes(state));
  }

  /** After a pause: returns what is held when it is little. */
  release(): Buffer {
    return this.#held.length <= MAX_RELEASED_BYTES ? this.#take(this.#come) : Buffer.alloc(0);
  }

  /** The stream has ended: returns all that is held, for it is the beginning of no form any more. */
  end(): Buffer {
    return this.#take(this.#come);
  }

  #add(start: number, end: number): void {
    let from = Math.max(start, 0);
    let isPrinted = this.#lastEnd >= from && this.#gone === this.#lastEnd;
    for (
      let last = this.#intervals.at(-1);
      last !== undefined && last.end >= from;
      last = this.#intervals.at(-1)
    ) {
      from = Math.min(from, last.start);
      isPrinted ||= last.isPrinted;
      this.#intervals.pop();
    }
    this.#intervals.push({ start: from, end, isPrinted });
  }

  /** Everything before the offset, which is final. */
  #take(until: number): Buffer {
    const parts: Buffer[] = [];
    const base = this.#gone;
    let at = base;
    for (
      let first = this.#intervals[0];
      first !== undefined && first.start < until;
      first = this.#intervals[0]
    ) {
      if (first.start > at) parts.push(this.#held.subarray(at - base, first.start - base));
      if (!first.isPrinted) parts.push(MASK);
      first.isPrinted = true;
      at = Math.max(at, Math.min(first.end, until));
      if (first.end > until) break;
      this.#lastEnd = first.end;
      this.#intervals.shift();
    }
    if (at < until) {
      parts.push(this.#held.subarray(at - base, until - base));
      at = until;
    }
    this.#held = this.#held.subarray(at - base);
    this.#gone = at;
    return Buffer.concat(parts);
  }
}
