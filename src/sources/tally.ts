/**
 * What every source does beside yielding: counting on the receipt, telling the progress, and noticing that the scan was
 * cancelled. The counts on a receipt are made here and nowhere else.
 */

import { setImmediate } from 'node:timers/promises';
import type { Unit } from '../text/unit.ts';
import { ownBytes } from './content.ts';
import type { SourceContext, SourceProgress } from './contract.ts';

/** Units after which a source that never waits lets the rest of the process run: signals, progress. */
const UNITS_PER_BREATH = 128;
const BYTES_PER_BREATH = 4 * 1024 * 1024;

/** Counts for one source. */
export class Tally {
  readonly #context: SourceContext;
  readonly #isCounted: boolean;
  #totalObjects: number | undefined;
  #objects = 0;
  #bytes = 0;
  #unitsSinceBreath = 0;
  #bytesSinceBreath = 0;
  #isCancelled = false;

  /** With `isCounted` the receipt has counted everything already: then only the progress is told. */
  constructor(context: SourceContext, totalObjects?: number, isCounted = false) {
    this.#context = context;
    this.#totalObjects = totalObjects;
    this.#isCounted = isCounted;
  }

  /** Says how many objects there will be, once that is known. */
  expect(totalObjects: number): void {
    this.#totalObjects = totalObjects;
  }

  /** Tells the progress of a phase in which nothing is scanned yet. */
  enter(phase: SourceProgress['phase']): void {
    this.#tell(phase);
  }

  /** Counts a file, or an object of a repository, as looked at: once, however many units it has. */
  countObject(kind: 'file' | 'object'): void {
    this.#objects++;
    if (this.#isCounted) return;
    if (kind === 'file') this.#context.receipt.files++;
    else this.#context.receipt.objects++;
  }

  /** Counts a unit's bytes. To be called after the unit has been looked at. */
  countUnit(unit: Unit): void {
    const bytes = ownBytes(unit);
    this.#bytes += bytes;
    this.#bytesSinceBreath += bytes;
    this.#unitsSinceBreath++;
    if (!this.#isCounted) this.#context.receipt.bytes += bytes;
    this.#tell('scanning');
  }

  /** Counts a file of so many bytes that others have looked at. The progress is not told: that is done when it is due. */
  countCleanFile(bytes: number): void {
    this.#objects++;
    this.#bytes += bytes;
    this.#context.receipt.files++;
    this.#context.receipt.bytes += bytes;
  }

  /** Lets the rest of the process run now and then; for sources that read synchronously. */
  async breathe(): Promise<void> {
    if (this.#unitsSinceBreath < UNITS_PER_BREATH && this.#bytesSinceBreath < BYTES_PER_BREATH) return;
    this.#unitsSinceBreath = 0;
    this.#bytesSinceBreath = 0;
    await setImmediate();
  }

  /** Whether the scan was cancelled; the first time that it was, this goes on the receipt. */
  isCancelled(): boolean {
    if (this.#isCancelled) return true;
    if (!this.#context.signal.aborted) return false;
    this.#isCancelled = true;
    this.#context.receipt.skip('cancelled', 'everything after the cancellation');
    return true;
  }

  #tell(phase: SourceProgress['phase']): void {
    this.#context.onProgress({
      phase,
      objects: this.#objects,
      totalObjects: this.#totalObjects,
      bytes: this.#bytes,
    });
  }
}
