/**
 * All needles at once in a piece of bytes, by the scanner's kernel: each needle has a stretch of printable ASCII that the
 * kernel looks for as a literal, and what it reports is compared byte for byte.
 *
 * Promise: exact, whatever kernel runs here: each occurrence of each needle is found and nothing else. The few needles
 * without such a stretch (binary values) are searched for one by one.
 */

import { KERNEL_CONTRACT_VERSION, type Kernel } from '../../kernel/contract.ts';
import { createKernel } from '../../kernel/kernel.ts';
import type { Needle } from './needles.ts';

/** Longer anchors cost more to verify and find no less. */
const MAX_ANCHOR_BYTES = 32;
/** A shorter stretch would be reported too often. */
const MIN_ANCHOR_BYTES = 6;

interface Anchored {
  readonly needle: Needle;
  /** Where in the needle its anchor begins. */
  readonly at: number;
}

/** A place where a needle stands. */
export interface NeedleHit {
  readonly needle: Needle;
  /** In bytes, from the start of what was searched. */
  readonly offset: number;
}

/** A search for a fixed list of needles. */
export class NeedleSearch {
  readonly #kernel: Kernel | undefined;
  /** By the number of the literal. */
  readonly #anchored: readonly (readonly Anchored[])[];
  readonly #others: readonly Needle[];
  /** The length of the longest needle: how much two pieces of one file have to overlap, plus one. */
  readonly maxBytes: number;

  constructor(needles: readonly Needle[]) {
    const byAnchor = new Map<string, Anchored[]>();
    const others: Needle[] = [];
    for (const needle of needles) {
      const anchor = anchorOf(needle.bytes);
      if (anchor === undefined) others.push(needle);
      else byAnchor.set(anchor.text, [...(byAnchor.get(anchor.text) ?? []), { needle, at: anchor.at }]);
    }
    this.#anchored = [...byAnchor.values()];
    this.#others = others;
    this.maxBytes = needles.reduce((most, { bytes }) => Math.max(most, bytes.length), 0);
    this.#kernel =
      byAnchor.size === 0
        ? undefined
        : createKernel({
            contractVersion: KERNEL_CONTRACT_VERSION,
            literals: [...byAnchor.keys()].map((text) => ({ text, ignoreCase: false, gate: 'none' })),
            reportRuns: false,
          });
  }

  /** Every occurrence in `bytes[0, end)`, in no order. */
  find(bytes: Buffer, end: number): readonly NeedleHit[] {
    const hits: NeedleHit[] = [];
    const found = this.#kernel?.scan(bytes, 0, end);
    for (let index = 0; index < (found?.literalCount ?? 0); index++) {
      const anchorAt = found?.literalOffsets[index] ?? 0;
      for (const { needle, at } of this.#anchored[found?.literalIds[index] ?? -1] ?? []) {
        const offset = anchorAt - at;
        if (stands(needle.bytes, bytes, offset, end)) hits.push({ needle, offset });
      }
    }
    const view = bytes.subarray(0, end);
    for (const needle of this.#others) {
      const offset = view.indexOf(needle.bytes);
      if (offset >= 0) hits.push({ needle, offset });
    }
    return hits;
  }
}

function stands(needle: Uint8Array, bytes: Buffer, offset: number, end: number): boolean {
  if (offset < 0 || offset + needle.length > end) return false;
  return bytes.compare(needle, 0, needle.length, offset, offset + needle.length) === 0;
}

/** The longest stretch of printable ASCII, cut to a literal's useful length. */
function anchorOf(bytes: Uint8Array): { readonly text: string; readonly at: number } | undefined {
  let best = { at: 0, length: 0 };
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x21 && byte <= 0x7e) continue;
    if (at - start > best.length) best = { at: start, length: at - start };
    start = at + 1;
  }
  if (best.length < MIN_ANCHOR_BYTES) return undefined;
  const end = best.at + Math.min(best.length, MAX_ANCHOR_BYTES);
  return { text: Buffer.from(bytes.subarray(best.at, end)).toString('latin1'), at: best.at };
}
