/**
 * Finds many byte strings in one pass over a stream: an automaton of Aho and Corasick ("Efficient string matching", 1975).
 *
 * For every byte it tells the longest string that ends there, and how many of the last bytes could still be the beginning
 * of one. Bytes that could not are final. Knows nothing of streams or secrets.
 */

/** The state before the first byte. */
export const START = 0;

/** A finished automaton. */
export class MaskAutomaton {
  /** Of each state: its first child, its next sibling, the byte that leads to it. */
  readonly #firstChild: Int32Array;
  readonly #nextSibling: Int32Array;
  readonly #byte: Uint8Array;
  readonly #fail: Int32Array;
  readonly #depth: Int32Array;
  readonly #longest: Int32Array;
  /** Of each state: how many of the last bytes begin a string that is not at its end yet. */
  readonly #pending: Int32Array;
  readonly #fromStart = new Int32Array(256);

  /** Takes the strings to find; empty ones are left out. */
  constructor(patterns: readonly Uint8Array[]) {
    const size = 1 + patterns.reduce((sum, { length }) => sum + length, 0);
    this.#firstChild = new Int32Array(size);
    this.#nextSibling = new Int32Array(size);
    this.#byte = new Uint8Array(size);
    this.#fail = new Int32Array(size);
    this.#depth = new Int32Array(size);
    this.#longest = new Int32Array(size);
    this.#pending = new Int32Array(size);
    let count = 1;
    for (const pattern of patterns) {
      let state = START;
      for (const byte of pattern) {
        let next = this.#child(state, byte);
        if (next === START) {
          next = count++;
          this.#byte[next] = byte;
          this.#depth[next] = (this.#depth[state] ?? 0) + 1;
          this.#nextSibling[next] = this.#firstChild[state] ?? 0;
          this.#firstChild[state] = next;
          if (state === START) this.#fromStart[byte] = next;
        }
        state = next;
      }
      this.#longest[state] = Math.max(this.#longest[state] ?? 0, pattern.length);
    }
    this.#link();
  }

  /** The state after one more byte. */
  step(state: number, byte: number): number {
    let at = state;
    while (at !== START) {
      const next = this.#child(at, byte);
      if (next !== START) return next;
      at = this.#fail[at] ?? START;
    }
    return this.#fromStart[byte] ?? START;
  }

  /** How many of the last bytes could be the beginning of a string. */
  pendingBytes(state: number): number {
    return this.#pending[state] ?? 0;
  }

  /** The length of the longest string that ends here; 0: none does. */
  foundBytes(state: number): number {
    return this.#longest[state] ?? 0;
  }

  /** Breadth first: the longest proper ending of each state that is a state too, and what ends there. */
  #link(): void {
    const queue: number[] = [];
    for (let child = this.#firstChild[START] ?? 0; child !== 0; child = this.#nextSibling[child] ?? 0)
      queue.push(child);
    for (let index = 0; index < queue.length; index++) {
      const state = queue[index] ?? START;
      const fail = this.#fail[state] ?? START;
      this.#longest[state] = Math.max(this.#longest[state] ?? 0, this.#longest[fail] ?? 0);
      const goesOn = this.#firstChild[state] !== 0;
      this.#pending[state] = (goesOn ? this.#depth[state] : this.#pending[fail]) ?? 0;
      for (let child = this.#firstChild[state] ?? 0; child !== 0; child = this.#nextSibling[child] ?? 0) {
        this.#fail[child] = this.step(fail, this.#byte[child] ?? 0);
        queue.push(child);
      }
    }
  }

  #child(state: number, byte: number): number {
    if (state === START) return this.#fromStart[byte] ?? START;
    let child = this.#firstChild[state] ?? 0;
    while (child !== 0 && this.#byte[child] !== byte) child = this.#nextSibling[child] ?? 0;
    return child;
  }
}
