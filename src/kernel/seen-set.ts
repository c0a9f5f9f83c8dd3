/**
 * A set of 64-bit hashes that only grows: what has been looked at in this run. Millions of entries at eight bytes each,
 * and no object for any of them.
 *
 * Promise: exact over the hashes; the chance that two texts share one is the hash's, which must be keyed
 * (`ArenaKernel.hash`): n texts collide with probability n² / 2^65, for ten million about one in 370,000.
 */

const FIRST_SLOTS = 1 << 10;

/** The set. A slot is a pair of halves; the pair of zeros marks a free one, so the hash zero is kept apart. */
export class SeenSet {
  private slots = new Uint32Array(2 * FIRST_SLOTS);
  private used = 0;
  private hasZero = false;

  /** How many different hashes it holds. */
  get size(): number {
    return this.used + (this.hasZero ? 1 : 0);
  }

  /** Adds a hash, given as its halves; true when it was not there. */
  add(low: number, high: number): boolean {
    if (low === 0 && high === 0) {
      const isNew = !this.hasZero;
      this.hasZero = true;
      return isNew;
    }
    // At most half full: a search looks at two slots on average.
    if (4 * this.used >= this.slots.length) this.grow();
    const isNew = put(this.slots, low >>> 0, high >>> 0);
    if (isNew) this.used++;
    return isNew;
  }

  private grow(): void {
    const larger = new Uint32Array(2 * this.slots.length);
    for (let at = 0; at < this.slots.length; at += 2) {
      const low = this.slots[at]!;
      const high = this.slots[at + 1]!;
      if (low !== 0 || high !== 0) put(larger, low, high);
    }
    this.slots = larger;
  }
}

function put(slots: Uint32Array, low: number, high: number): boolean {
  const mask = slots.length - 1;
  let at = (low << 1) & mask;
  while (slots[at] !== 0 || slots[at + 1] !== 0) {
    if (slots[at] === low && slots[at + 1] === high) return false;
    at = (at + 2) & mask;
  }
  slots[at] = low;
  slots[at + 1] = high;
  return true;
}
