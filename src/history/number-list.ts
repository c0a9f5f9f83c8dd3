/**
 * A list of numbers from 0 to 2^32 - 1 that grows: four bytes each, where an array of the language takes eight or more.
 */

import { PackError } from '../git/packs/pack-error.ts';

/** Grows by this factor: lists are many, and memory is counted. */
const GROWTH = 1.5;
/** A list that is longer was made by somebody who wants to fill our memory: 256 MiB. */
const MAX_LENGTH = 64 * 1024 * 1024;

/** The list. `values[0 .. length)` are its numbers; the array is replaced when it grows. */
export class NumberList {
  values: Uint32Array;
  length = 0;

  constructor(room = 1024) {
    this.values = new Uint32Array(room);
  }

  /** @throws PackError `too-large` above 64 Mi numbers. */
  push(value: number): void {
    if (this.length === this.values.length) this.#grow();
    this.values[this.length++] = value;
  }

  /** Takes the last number off; undefined when there is none. */
  pop(): number | undefined {
    return this.length === 0 ? undefined : this.values[--this.length];
  }

  #grow(): void {
    if (this.length >= MAX_LENGTH) throw new PackError('too-large', 'history', 'has too many edges');
    const larger = new Uint32Array(Math.ceil(this.length * GROWTH) + 1024);
    larger.set(this.values);
    this.values = larger;
  }
}
