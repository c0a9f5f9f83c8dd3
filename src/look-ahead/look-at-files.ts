/**
 * Looks at files for anything that the scan would have to say of them, in whatever thread: a match, before any filter, or
 * a line on the receipt. Of all others only the size is told.
 *
 * Promise: a file of which nothing is told holds nothing that the scan of its units would have found; when in doubt the
 * source is made to read it. Nothing is kept of a file.
 */

import { CONTAINER_LIMITS, type ContainerLimits } from '../containers/contract.ts';
import { containerKindOf, unitsInside } from '../containers/inside.ts';
import { createEngine, type Engine, type EngineOptions } from '../detectors/engine.ts';
import { createKernel } from '../kernel/kernel.ts';
import type { CompiledRuleset } from '../ruleset/rule.ts';
import { ownBytes } from '../sources/content.ts';
import { FileReader } from '../sources/file.ts';
import type { Unit } from '../text/unit.ts';
import { UnitView } from '../text/view.ts';
import { CLEAN, type FileBatch, TO_READ } from './file-batch.ts';

/** What the rules are run with. */
export type LookOptions = Pick<
  EngineOptions,
  'disabledRules' | 'minConfidence' | 'nowMs' | 'linearEngine' | 'decode'
> & {
  /** How far containers are opened. */
  readonly containers?: ContainerLimits | undefined;
};

/** One thread's look at files. */
export class FileLook {
  readonly #engine: Engine;
  readonly #reader: FileReader;
  readonly #containers: ContainerLimits;
  /** Set whenever something belongs on the receipt. */
  #isSkipped = false;

  /** Files of more than `maxFileBytes` are left to the source. */
  constructor(
    ruleset: CompiledRuleset,
    { containers = CONTAINER_LIMITS, ...options }: LookOptions,
    maxFileBytes: number,
  ) {
    this.#containers = containers;
    const skip = (): void => {
      this.#isSkipped = true;
    };
    this.#engine = createEngine(ruleset, {
      ...options,
      createKernel,
      onDetectorFailure: skip,
      onMatchLimit: skip,
      onDecodeLimit: skip,
      clock,
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
    if (this.#engine.scan(new UnitView(unit)).length > 0) return true;
    const kind = containerKindOf(unit, this.#containers);
    if (kind === undefined) return false;
    const tell = (): void => {
      this.#isSkipped = true;
    };
    for (const inner of unitsInside(unit, kind, { limits: this.#containers, clock, tell }))
      if (this.#isSkipped || this.#engine.scan(new UnitView(inner)).length > 0) return true;
    return false;
  }
}

const clock = (): number => performance.now();
