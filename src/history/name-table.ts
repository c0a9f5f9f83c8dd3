/**
 * Numbers for the names in trees, so that entries can be compared and paths be told apart without text.
 *
 * Names are kept as bytes in latin1 strings: what is equal here is equal in git, whatever the encoding; `pathText` makes
 * readable text of them. They are hostile.
 */

import { PackError } from '../git/packs/pack-error.ts';

/** Pairs with a name fit into a double exactly below this. */
const MAX_NAMES = 0x40_0000;

/** The names of one history. */
export class NameTable {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  #bytes: Uint8Array = new Uint8Array(0);
  #buffer: Buffer = Buffer.alloc(0);

  /** The number of the name in `bytes[start, end)`. @throws PackError `too-large` beyond four million names. */
  numberOf(bytes: Uint8Array, start: number, end: number): number {
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    const name = this.#buffer.toString('latin1', start, end);
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#names.length;
    if (number >= MAX_NAMES) throw new PackError('too-large', 'history', 'has too many names');
    this.#numbers.set(name, number);
    this.#names.push(name);
    return number;
  }

  /** The bytes of a name, as latin1. */
  nameOf(number: number): string {
    return this.#names[number] ?? '';
  }
}

/** A path made of such names as text: UTF-8, where it is that. */
export function pathText(path: string): string {
  return Buffer.from(path, 'latin1').toString('utf8');
}
