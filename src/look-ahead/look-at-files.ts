/**
 * Looks at files for anything that the scan would have to say of them, in whatever thread: a match, before any filter, or
 * a line on the receipt. Of all others only the size is told.
 *
 * Promise: a file of which nothing is told holds nothing that the scan of its units would have found; when in doubt the
 * source is made to read it. Nothing is kept of a file.
 */

import { createEngine, type Engine, type EngineOptions } from '../detectors/engine.ts';
import { createKernel } from '../kernel/kernel.ts';
import type { CompiledRuleset } from '../ruleset/rule.ts';
import { ownBytes } from '../sources/content.ts';
import { FileReader } from '../sources/file.ts';
import type { Unit } from '../text/unit.ts';
import { UnitView } from '../text/view.ts';
import { CLEAN, type FileBatch, TO_READ } from './file-batch.ts';

/** What the rules are run with. */
export type LookOptions = Pick<EngineOptions, 'disabledRules' | 'minConfidence' | 'nowMs' | 'linearEngine'>;

/** One thread's look at files. */
export class FileLook {
  readonly #engine: Engine;
  readonly #reader: FileReader;
  /** Set whenever something belongs on the receipt. */
  #isSkipped = false;

  /** Files of more than `maxFileBytes` are left to the source. */
  constructor(ruleset: CompiledRuleset, options: LookOptions, maxFileBytes: number) {
    const skip = (): void => {
      this.#isSkipped = true;
    };
    this.#engine = createEngine(ruleset, {
      ...options,
      createKernel,
      onDetectorFailure: skip,
      onMatchLimit: skip,
    });
    const sizes = { wholeBytes: maxFileBytes, pieceBytes: maxFileBytes, overlapBytes: 0 };
    this.#reader = new FileReader({ skip }, sizes);
  }

  /** Takes a few files of a batch and looks at them; false when there were none left to take. */
  lookAtSome(batch: FileBatch): boolean {
    const share = batch.take();
    if (share === undefined) return false;
    for (let index = share.from; index < share.to; index++) {
      const size = this.#cleanBytes(batch, index);
      batch.tell(index, size === undefined ? TO_READ : CLEAN, size ?? 0);
    }
    return true;
  }

  #cleanBytes(batch: FileBatch, index: number): number | undefined {
    this.#isSkipped = false;
    const content = this.#reader.read(batch.file(index));
    // a large file, or one that is gone, is the source's
    if (content.kind !== 'unit' || this.#isSkipped) return undefined;
    const holdsMatch = this.#holdsMatch(content.unit);
    return holdsMatch || this.#isSkipped ? undefined : ownBytes(content.unit);
  }

  #holdsMatch(unit: Unit): boolean {
    return this.#engine.scan(new UnitView(unit)).length > 0;
  }
}
