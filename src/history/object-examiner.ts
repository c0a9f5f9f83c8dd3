/**
 * Looks at one rebuilt object where it lies in the kernel's memory, for anything that a rule may match: whole, or (when
 * it was rebuilt from a base that this run has looked at) by the windows of what is new in it.
 *
 * Promise: what is told of an object and of the chain of bases on which its windows rest includes every match that a
 * look at the whole object would give, whatever its path is. More may be told, never less. What an object proves for
 * those that are built from it is a number of bits, its *facts*. Rules: DESIGN section 3, (6) to (8).
 */

import { BugError } from '../base/errors.ts';
import { CONTAINER_LIMITS, type ContainerLimits } from '../containers/contract.ts';
import { containerKindOf, isCutContainer, unitsInside } from '../containers/inside.ts';
import { type ContainerKind, containerKind } from '../containers/open-container.ts';
import type { Match } from '../detectors/contract.ts';
import { createEngine, type Engine, type EngineOptions } from '../detectors/engine.ts';
import { messageStart } from '../git/commits.ts';
import type { ArenaKernel, WindowShape } from '../kernel/arena-contract.ts';
import type { Candidates, KernelProgram } from '../kernel/contract.ts';
import { createArenaKernel } from '../kernel/kernel.ts';
import type { CompiledRuleset } from '../ruleset/rule.ts';
import { DETECTION_BYTES, decodeContent, detectContent } from '../text/encoding.ts';
import type { ContentClass, Span, Unit } from '../text/unit.ts';
import { UnitView } from '../text/view.ts';

/** Facts of an object about which nothing is known: one that was not looked at, or not as the bytes it has. */
export const PROVES_NOTHING = 0;
/** Looked at as text of one byte a sign. */
export const TEXT = 1;
/** Looked at as binary. */
const BINARY = 2;
/** Holds an anchor, or a part that another rule needs near it: what is built from it is looked at whole. */
const ANCHORED = 4;

/** Windows with so little between them are one: a pass over 64 bytes costs less than another start. */
const GAP_BYTES = 64;
/** Where windows are most of an object, it is looked at whole. */
const WHOLE_SHARE = 0.75;

/** The start of every git-lfs pointer; what is one exactly, `sources` decide. */
const POINTER_START = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
const MAX_POINTER_BYTES = 1024;

/** What was found in an object. */
export interface Examination {
  /** Bits for `examine` of the objects that have this one as their base. */
  readonly facts: number;
  /** A git-lfs pointer, perhaps, or a container that holds something: what to say of it, the ordinary scan knows. */
  readonly isPointer: boolean;
  /** Whether there is more than `matches` tells: a bound was reached, or a detector failed. */
  readonly isCut: boolean;
  /** Whether what the matches stand in are the object's own bytes, and not what they decode to as a text. */
  readonly isInPlace: boolean;
  /** Empty for nearly every object. */
  readonly matches: readonly Match[];
  /** Over what the matches are; undefined without matches. */
  readonly view: UnitView | undefined;
}

/** Whether the engine said that it could not tell all there is in a unit. */
export interface Cuts {
  seen: boolean;
}

/** What an examiner works with. */
export interface ExaminerParts {
  readonly engine: Engine;
  /** The kernel that the engine made first, in whose memory the objects lie. */
  readonly kernel: ArenaKernel;
  /** Set by the engine's callbacks. */
  readonly cuts: Cuts;
  /** How far containers are opened. */
  readonly containers: ContainerLimits;
}

/** Makes engine and kernel for a first look at objects whose names are not known. */
export function createExaminer(
  ruleset: CompiledRuleset,
  {
    containers = CONTAINER_LIMITS,
    ...options
  }: Pick<EngineOptions, 'disabledRules' | 'minConfidence' | 'nowMs' | 'linearEngine' | 'decode'> & {
    readonly containers?: ContainerLimits | undefined;
  },
  makeKernel: (program: KernelProgram) => ArenaKernel = createArenaKernel,
): ExaminerParts {
  const cuts: Cuts = { seen: false };
  let kernel: ArenaKernel | undefined;
  const engine = createEngine(ruleset, {
    ...options,
    anyPath: true,
    clock,
    createKernel: (program) => {
      const made = makeKernel(program);
      kernel ??= made;
      return made;
    },
    onDetectorFailure: () => {
      cuts.seen = true;
    },
    onMatchLimit: () => {
      cuts.seen = true;
    },
    onDecodeLimit: () => {
      cuts.seen = true;
    },
  });
  if (kernel === undefined) throw new BugError('the engine made no kernel');
  return { engine, kernel, cuts, containers };
}

const clock = (): number => performance.now();

/** One kernel and engine, one object at a time. */
export class ObjectExaminer {
  /** Bytes that went through the kernel. */
  scannedBytes = 0;
  readonly #kernel: ArenaKernel;
  readonly #engine: Engine;
  readonly #cuts: Cuts;
  readonly #shape: WindowShape;
  readonly #containers: ContainerLimits;

  constructor({ kernel, engine, cuts, containers }: ExaminerParts) {
    this.#containers = containers;
    this.#kernel = kernel;
    this.#engine = engine;
    this.#cuts = cuts;
    const { contextLines, boundBytes } = engine.reach;
    this.#shape = { contextLines, boundBytes, gapBytes: GAP_BYTES };
  }

  /**
   * Looks at the blob of `size` bytes at `address`. `baseFacts` are those of the object that it was just rebuilt from,
   * while the kernel's windows are its own; `PROVES_NOTHING` without such an object.
   */
  examineBlob(address: number, size: number, baseFacts: number): Examination {
    const kernel = this.#kernel;
    const bytes = this.bytesOf(address, size);
    const container = this.#containers.maxDepth > 0 ? containerKind(bytes) : undefined;
    if (container !== undefined) return this.#examineContainer(address, size, container);
    const { encoding, contentClass, markBytes } = detectContent(bytes.subarray(0, DETECTION_BYTES));
    if (markBytes > 0 || (encoding !== 'eight-bit' && encoding !== 'binary')) return this.#examineCopy(bytes);
    const kind = encoding === 'binary' ? BINARY : TEXT;
    const isWhole =
      baseFacts !== kind || this.#engine.reach.isEverythingAnchored || !this.#hasFewWindows(address, size);
    if (!isWhole) {
      const found = kernel.scanWindows(address);
      this.scannedBytes += kernel.windowBytes;
      if (!this.#holdsAnchor(found)) {
        const ranges = contentClass === 'binary' ? this.#windows() : undefined;
        const examination = this.#judge(bytes, contentClass, found, kind, ranges);
        if (examination.facts === kind || examination.facts === PROVES_NOTHING) return examination;
      }
    }
    const found = kernel.scanObject(address, 0, size);
    this.scannedBytes += size;
    return this.#judge(bytes, contentClass, found, this.#holdsAnchor(found) ? kind | ANCHORED : kind);
  }

  /** Whether a blob that was not rebuilt from another may hold a match, or must be told of by the ordinary scan. */
  holdsMatch(address: number, size: number): boolean {
    return isSuspicious(this.examineBlob(address, size, PROVES_NOTHING));
  }

  /** Whether a unit that lies elsewhere, a piece of what is too large for the kernel's memory, may hold a match. */
  holdsMatchIn(unit: Unit): boolean {
    const { bytes, contentClass } = unit;
    if (containerKindOf(unit, this.#containers) !== undefined || isCutContainer(unit, this.#containers))
      return true;
    this.scannedBytes += bytes.length;
    const found = this.#kernel.scan(bytes, 0, bytes.length);
    return isSuspicious(this.#judge(bytes, contentClass, found, PROVES_NOTHING));
  }

  /** Whether the message of the commit or tag at an address may hold a match. */
  holdsMessageMatch(address: number, size: number): boolean {
    const start = messageStart(this.bytesOf(address, size));
    return isSuspicious(this.examineBlob(address + start, size - start, PROVES_NOTHING));
  }

  /** The bytes of an object, until the kernel's memory grows. */
  bytesOf(address: number, size: number): Buffer {
    const arena = this.#kernel.arena();
    return Buffer.from(arena.buffer, arena.byteOffset + address, size);
  }

  #hasFewWindows(address: number, size: number): boolean {
    this.#kernel.widenWindows(address, size, this.#shape);
    return this.#kernel.windowBytes <= size * WHOLE_SHARE;
  }

  /** Text with a mark, or of wider signs, is looked at as UTF-8, and proves nothing about bytes. */
  #examineCopy(bytes: Uint8Array): Examination {
    const content = decodeContent(bytes);
    this.scannedBytes += content.bytes.length;
    const found = this.#kernel.scan(content.bytes, 0, content.bytes.length);
    return { ...this.#judge(content.bytes, content.contentClass, found, PROVES_NOTHING), isInPlace: false };
  }

  /** A container proves nothing for what is built from it, and is looked at with everything inside. */
  #examineContainer(address: number, size: number, kind: ContainerKind): Examination {
    const bytes = this.bytesOf(address, size);
    const own = this.#examineCopy(bytes);
    if (isSuspicious(own)) return own;
    const origin = { kind: 'blob', oid: '', path: undefined, commit: undefined } as const;
    const unit: Unit = { origin, bytes, contentClass: 'binary', firstLine: 1 };
    let isTold = false;
    const tell = (): void => {
      isTold = true;
    };
    for (const inner of unitsInside(unit, kind, { limits: this.#containers, clock, tell })) {
      this.scannedBytes += inner.bytes.length;
      const found = this.#kernel.scan(inner.bytes, 0, inner.bytes.length);
      isTold ||= isSuspicious(this.#judge(inner.bytes, inner.contentClass, found, PROVES_NOTHING));
      if (isTold) break;
    }
    return { ...own, isPointer: isTold };
  }

  #holdsAnchor({ literalCount, literalIds }: Candidates): boolean {
    const { anchors } = this.#engine.reach;
    for (let index = 0; index < literalCount; index++) if (anchors[literalIds[index]!] === 1) return true;
    return false;
  }

  #windows(): readonly Span[] {
    const kernel = this.#kernel;
    return Array.from({ length: kernel.windowCount }, (_, index) => ({
      start: kernel.windowStart(index),
      end: kernel.windowEnd(index),
    }));
  }

  /** `ranges` are what the kernel went over, where that matters: wide characters have no literals. */
  #judge(
    bytes: Uint8Array,
    contentClass: ContentClass,
    found: Candidates,
    facts: number,
    ranges?: readonly Span[],
  ): Examination {
    const isPointer = mayBePointer(bytes);
    const holdsNothing = found.literalCount === 0 && found.runCount === 0 && contentClass === 'text';
    if (holdsNothing && !this.#engine.reach.isEverythingAnchored)
      return { facts, isPointer, isCut: false, isInPlace: true, matches: [], view: undefined };
    this.#cuts.seen = false;
    const origin = { kind: 'blob', oid: '', path: undefined, commit: undefined } as const;
    const view = new UnitView({ origin, bytes, contentClass, firstLine: 1 });
    const { matches, holdsPart } = this.#engine.scanCandidates(view, found, ranges);
    const isCut = this.#cuts.seen;
    // what was not seen to its end proves nothing
    const proven = isCut ? PROVES_NOTHING : holdsPart ? facts | ANCHORED : facts;
    return { facts: proven, isPointer, isCut, isInPlace: true, matches, view };
  }
}

function mayBePointer(bytes: Uint8Array): boolean {
  return (
    bytes.length <= MAX_POINTER_BYTES &&
    bytes[0] === POINTER_START[0] &&
    POINTER_START.equals(bytes.subarray(0, POINTER_START.length))
  );
}

function isSuspicious({ matches, isCut, isPointer }: Examination): boolean {
  return matches.length > 0 || isCut || isPointer;
}
