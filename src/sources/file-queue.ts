/**
 * The files of a tree while they are being listed: the listing runs ahead of whoever goes through them, by a bounded
 * number of files, and others can be told of each file as soon as it is known.
 *
 * Promises: files come in the order of the listing; what is behind is forgotten; an error of the listing surfaces where
 * the files are gone through. It lists a part between two turns of the event loop and never in another thread.
 */

import { setImmediate } from 'node:timers/promises';
import type { FilePlace } from './file.ts';

/** The listing waits when it is so many files ahead: they take some 250 bytes each. */
const MAX_FILES_AHEAD = 65_536;

/** A queue of files that fills itself. */
export class FileQueue {
  /** Files in the order of the listing; those taken are forgotten, and number `#taken`. */
  readonly #files: (FilePlace | undefined)[] = [];
  #taken = 0;
  #isListed = false;
  #isStopped = false;
  #wake: () => void = () => undefined;
  #resume: () => void = () => undefined;
  #tell: ((files: readonly FilePlace[]) => void) | undefined;
  readonly #listing: Promise<void>;

  constructor(parts: AsyncIterable<readonly FilePlace[]>) {
    this.#listing = this.#list(parts);
    // whoever takes files sees the error
    this.#listing.catch(() => undefined);
  }

  /** How many files are known so far, those taken included. */
  get listed(): number {
    return this.#files.length;
  }

  /** The next file; undefined when there are no more. @throws whatever the listing threw. */
  async next(): Promise<FilePlace | undefined> {
    while (this.#taken === this.#files.length) {
      if (this.#isListed) {
        await this.#listing;
        return undefined;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const file = this.#files[this.#taken];
    this.#files[this.#taken++] = undefined;
    if (!this.#isFull) this.#resume();
    return file;
  }

  /** Tells of every file that is not taken yet, now and when it becomes known. */
  tellOf(tell: (files: readonly FilePlace[]) => void): void {
    this.#tell = tell;
    tell(this.#files.slice(this.#taken) as FilePlace[]);
  }

  /** Ends the listing; to be called when the rest is not wanted. */
  stop(): void {
    this.#isStopped = true;
    this.#resume();
  }

  get #isFull(): boolean {
    return this.#files.length - this.#taken > MAX_FILES_AHEAD;
  }

  async #list(parts: AsyncIterable<readonly FilePlace[]>): Promise<void> {
    try {
      for await (const part of parts) {
        for (const file of part) this.#files.push(file);
        this.#tell?.(part);
        this.#wake();
        await (this.#isFull ? new Promise<void>((resume) => (this.#resume = resume)) : setImmediate());
        if (this.#isStopped) return;
      }
    } finally {
      this.#isListed = true;
      this.#wake();
    }
  }
}
