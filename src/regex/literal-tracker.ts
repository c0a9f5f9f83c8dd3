/**
 * Tracks how much of each of several literals has just been read: one deterministic automaton for all of them.
 *
 * Bytes that occur in no literal behave alike, so a set of bytes is stepped through once per literal byte in it and
 * once for all others. Serves `placement.ts`; the kernel has its own, quicker, search.
 */

import { ByteSet } from './byte-set.ts';
import type { Literal } from './literals.ts';

/** What reading one byte, or any byte of a kind, leads to. */
export interface TrackerStep {
  /** The new progress; meaningless when literals were completed. */
  readonly progress: number;
  /** Indices of the literals that end with this byte. */
  readonly completed: readonly number[];
  /** Whether the byte can be one that is no run byte. */
  readonly leavesRun: boolean;
}

/** One literal that has been read as far as `length` bytes. */
interface Partial {
  readonly literal: number;
  readonly length: number;
}

/** Progress is a small number; equal progress means equal future. */
export class LiteralTracker {
  /** The progress at the start of a text. */
  readonly start = 0;
  readonly #literals: readonly (readonly ByteSet[])[];
  readonly #letters: ByteSet;
  readonly #runBytes: ByteSet;
  readonly #partials: (readonly Partial[])[] = [[]];
  readonly #progressOf = new Map<string, number>([['', 0]]);
  readonly #advanced = new Map<
    number,
    { readonly progress: number; readonly completed: readonly number[] }
  >();
  readonly #stepsBySet = new Map<ByteSet, Map<number, readonly TrackerStep[]>>();

  constructor(literals: readonly Literal[], runBytes: ByteSet) {
    this.#literals = literals.map(({ text, ignoreCase }) =>
      Array.from(text, (char) => {
        const set = ByteSet.single(char.charCodeAt(0));
        return ignoreCase ? set.foldAsciiCase() : set;
      }),
    );
    this.#letters = this.#literals.flat().reduce((all, set) => all.union(set), ByteSet.none);
    this.#runBytes = runBytes;
  }

  /** Every way to read one byte of the set. */
  steps(progress: number, set: ByteSet): readonly TrackerStep[] {
    const known = this.#stepsBySet.get(set) ?? new Map<number, readonly TrackerStep[]>();
    this.#stepsBySet.set(set, known);
    let steps = known.get(progress);
    if (steps === undefined) {
      steps = this.#stepsOf(progress, set);
      known.set(progress, steps);
    }
    return steps;
  }

  #stepsOf(progress: number, set: ByteSet): readonly TrackerStep[] {
    const steps: TrackerStep[] = set
      .intersect(this.#letters)
      .bytes()
      .map((byte) => ({ ...this.#advance(progress, byte), leavesRun: !this.#runBytes.has(byte) }));
    const others = set.without(this.#letters);
    if (!others.isEmpty) {
      steps.push({ progress: 0, completed: [], leavesRun: !others.without(this.#runBytes).isEmpty });
    }
    return mergeSteps(steps);
  }

  #advance(
    progress: number,
    byte: number,
  ): { readonly progress: number; readonly completed: readonly number[] } {
    const key = progress * 0x100 + byte;
    const known = this.#advanced.get(key);
    if (known !== undefined) return known;
    const candidates = [
      ...this.#partials[progress]!,
      ...this.#literals.map((_, literal): Partial => ({ literal, length: 0 })),
    ];
    const read = candidates
      .filter(({ literal, length }) => this.#literals[literal]![length]?.has(byte) === true)
      .map(({ literal, length }): Partial => ({ literal, length: length + 1 }))
      .sort((a, b) => a.literal - b.literal || a.length - b.length);
    const completed = read
      .filter(({ literal, length }) => length === this.#literals[literal]!.length)
      .map(({ literal }) => literal);
    const advanced = { progress: completed.length > 0 ? 0 : this.#number(read), completed };
    this.#advanced.set(key, advanced);
    return advanced;
  }

  #number(partials: readonly Partial[]): number {
    const key = partials.map(({ literal, length }) => `${literal}:${length}`).join(' ');
    let progress = this.#progressOf.get(key);
    if (progress === undefined) {
      progress = this.#partials.push(partials) - 1;
      this.#progressOf.set(key, progress);
    }
    return progress;
  }
}

/** Joins steps with the same outcome; the joint step leaves the run when one of them does. */
function mergeSteps(steps: readonly TrackerStep[]): readonly TrackerStep[] {
  const merged = new Map<string, TrackerStep>();
  for (const step of steps) {
    const key = `${step.progress};${step.completed.join()}`;
    const same = merged.get(key);
    merged.set(key, same === undefined ? step : { ...step, leavesRun: same.leavesRun || step.leavesRun });
  }
  return [...merged.values()];
}
