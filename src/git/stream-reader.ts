/**
 * Reads a stream by pieces that its format asks for: up to a terminator, exactly so many bytes, or what is there.
 *
 * Promises: nothing is read ahead of what is asked for beyond one chunk of the stream, so that a slow reader slows the
 * writer down; a result may be a view into a chunk, and is never written to again. An error of the stream counts as
 * its end.
 */

import type { Readable } from 'node:stream';

const EMPTY = new Uint8Array(0);

/** Reads one stream. */
export class StreamReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = EMPTY;
  #offset = 0;

  constructor(stream: Readable) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** The bytes before the next terminator, which is consumed; undefined at the end, also when it is missing there. */
  async readUntil(terminator: number): Promise<Uint8Array | undefined> {
    const parts: Uint8Array[] = [];
    for (;;) {
      const index = this.#chunk.indexOf(terminator, this.#offset);
      if (index >= 0) {
        const part = this.#chunk.subarray(this.#offset, index);
        this.#offset = index + 1;
        return parts.length === 0 ? part : Buffer.concat([...parts, part]);
      }
      if (this.#offset < this.#chunk.length) parts.push(this.#chunk.subarray(this.#offset));
      if (!(await this.#next())) return undefined;
    }
  }

  /** Exactly `size` bytes, or undefined when the stream ends before. */
  async readExactly(size: number): Promise<Uint8Array | undefined> {
    if (this.#chunk.length - this.#offset >= size) {
      this.#offset += size;
      return this.#chunk.subarray(this.#offset - size, this.#offset);
    }
    const bytes = Buffer.allocUnsafe(size);
    let filled = 0;
    while (filled < size) {
      const part = await this.readSome(size - filled);
      if (part === undefined) return undefined;
      bytes.set(part, filled);
      filled += part.length;
    }
    return bytes;
  }

  /** At least one and at most `maxBytes` bytes; undefined at the end. */
  async readSome(maxBytes: number): Promise<Uint8Array | undefined> {
    if (this.#offset >= this.#chunk.length && !(await this.#next())) return undefined;
    const end = Math.min(this.#chunk.length, this.#offset + maxBytes);
    const part = this.#chunk.subarray(this.#offset, end);
    this.#offset = end;
    return part;
  }

  async #next(): Promise<boolean> {
    this.#chunk = EMPTY;
    this.#offset = 0;
    try {
      for (;;) {
        const result = await this.#chunks.next();
        if (result.done === true) return false;
        if (result.value.length === 0) continue;
        this.#chunk = result.value;
        return true;
      }
    } catch {
      return false;
    }
  }
}
