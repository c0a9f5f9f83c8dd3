/**
 * Deltas in plain TypeScript (git's documentation, "pack-format", "Deltified representation"): rebuilds a target from its
 * base and says what is new in it, as windows. Runs where WebAssembly does not, and is the oracle for the compiled one.
 *
 * Why windows suffice: a line of the target that no window touches lies wholly inside one copy, which starts at the start
 * of a line of the base, or after an earlier whole line of the same copy; so the line stands in the base as it is, and
 * whoever looked at the base has looked at it. The same holds for neighbourhoods of several lines, because two copies
 * that meet at a line end leave an empty window there, which context lines fill.
 *
 * Promise: never throws; time linear in delta and target (each instruction gives at least one byte). DESIGN section 3,
 * rules 1 to 5.
 */

import { type DeltaStatus, MAX_WINDOWS, type WindowShape } from './arena-contract.ts';

const LF = 0x0a;
/** A copy whose size is given as 0 has this one. */
const FULL_COPY = 0x10000;
const MAX_SIZE = 0xffff_ffff;

/** The two sizes at the head of a delta, and where its instructions start. */
export type DeltaHead =
  | {
      readonly kind: 'ok';
      readonly baseBytes: number;
      readonly targetBytes: number;
      readonly instructionsAt: number;
    }
  | { readonly kind: Exclude<DeltaStatus, 'ok'> };

/** A rebuilt target: its size, and its windows as pairs of start and end, ascending and apart, some of them empty. */
export type DeltaResult =
  | { readonly kind: 'ok'; readonly targetBytes: number; readonly windows: readonly number[] }
  | { readonly kind: Exclude<DeltaStatus, 'ok'> };

/** Reads the head of a delta: `malformed` when it is cut, `too-large` when a size does not fit in 32 bits. */
export function readDeltaHead(delta: Uint8Array): DeltaHead {
  const base = readSize(delta, 0);
  const target = base === undefined ? undefined : readSize(delta, base.next);
  if (base === undefined || target === undefined) return { kind: 'malformed' };
  if (base.size > MAX_SIZE || target.size > MAX_SIZE) return { kind: 'too-large' };
  return { kind: 'ok', baseBytes: base.size, targetBytes: target.size, instructionsAt: target.next };
}

/** A size, seven bits a byte, lowest first; undefined when it is cut. Above 2^53 it is inexact, and too large anyway. */
function readSize(
  delta: Uint8Array,
  at: number,
): { readonly size: number; readonly next: number } | undefined {
  let size = 0;
  let weight = 1;
  for (let next = at; next < delta.length; next++) {
    const byte = delta[next]!;
    // Groups of zeros behind a number change nothing, even where the weight has become infinite.
    if ((byte & 0x7f) !== 0) size += (byte & 0x7f) * weight;
    if (byte < 0x80) return { size, next: next + 1 };
    weight *= 128;
  }
  return undefined;
}

/**
 * Rebuilds the target of `delta` from `base` into the front of `target`, whose length is the most it may take. With more
 * than `MAX_WINDOWS` windows the only one is all of the target.
 */
export function applyDelta(base: Uint8Array, delta: Uint8Array, target: Uint8Array): DeltaResult {
  const head = readDeltaHead(delta);
  if (head.kind !== 'ok') return head;
  if (head.baseBytes !== base.length) return { kind: 'wrong-base' };
  const size = head.targetBytes;
  if (size > target.length) return { kind: 'too-large' };
  const windows = new WindowList();
  let from = head.instructionsAt;
  let at = 0;
  /** Where in the base the copy just before ended; undefined after an insert and at the start. */
  let copiedTo: number | undefined;
  while (from < delta.length) {
    const instruction = delta[from++]!;
    if (instruction < 0x80) {
      if (instruction === 0 || from + instruction > delta.length || at + instruction > size)
        return { kind: 'malformed' };
      target.set(delta.subarray(from, from + instruction), at);
      windows.add(at, at + instruction);
      from += instruction;
      at += instruction;
      copiedTo = undefined;
      continue;
    }
    const copy = readCopy(delta, from, instruction);
    from = copy.next;
    const { offset, length } = copy;
    if (from > delta.length || offset + length > base.length || at + length > size)
      return { kind: 'malformed' };
    if (offset !== copiedTo) {
      const lineInTarget = at === 0 || target[at - 1] === LF;
      const lineInBase = offset === 0 || base[offset - 1] === LF;
      if (!lineInTarget || !lineInBase) windows.add(at, at + 1);
      else if (copiedTo !== undefined || (at === 0 && offset > 0)) windows.add(at, at);
    }
    target.set(base.subarray(offset, offset + length), at);
    at += length;
    copiedTo = offset + length;
  }
  if (at !== size) return { kind: 'malformed' };
  if (size > 0 && target[size - 1] !== LF) windows.add(size - 1, size);
  else if (size > 0 && copiedTo !== undefined && copiedTo < base.length) windows.add(size, size);
  return { kind: 'ok', targetBytes: size, windows: windows.lost ? [0, size] : windows.pairs };
}

/** The operands of a copy: each of the lower seven bits says whether a byte of offset (four) or size (three) follows. */
function readCopy(delta: Uint8Array, at: number, instruction: number) {
  let next = at;
  let offset = 0;
  let length = 0;
  for (let byte = 0; byte < 4; byte++)
    if ((instruction >> byte) & 1) offset += (delta[next++] ?? 0) * 256 ** byte;
  for (let byte = 0; byte < 3; byte++)
    if ((instruction >> (4 + byte)) & 1) length += (delta[next++] ?? 0) << (8 * byte);
  return { offset, length: length === 0 ? FULL_COPY : length, next };
}

/** Windows in ascending order; one that touches the last is joined to it. */
class WindowList {
  readonly pairs: number[] = [];
  lost = false;

  add(start: number, end: number): void {
    const last = this.pairs.length - 1;
    if (last >= 0 && start <= this.pairs[last]!) {
      if (end > this.pairs[last]!) this.pairs[last] = end;
    } else if (this.pairs.length === 2 * MAX_WINDOWS) {
      this.lost = true;
    } else {
      this.pairs.push(start, end);
    }
  }
}

/**
 * Widens windows of `bytes` to whole lines with context and joins those that meet; empty ones that gain nothing are
 * dropped. `pairs` ascend and are apart, as `applyDelta` gives them; so does the answer.
 */
export function widenWindows(bytes: Uint8Array, pairs: readonly number[], shape: WindowShape): number[] {
  const { contextLines, boundBytes, gapBytes } = shape;
  const lineStarts = findLineStarts(bytes);
  const widened: number[] = [];
  let line = 0;
  for (let pair = 0; pair < pairs.length; pair += 2) {
    const from = pairs[pair]!;
    const to = pairs[pair + 1]!;
    while (line + 1 < lineStarts.length && lineStarts[line + 1]! <= from) line++;
    const start = Math.max(lineStarts[Math.max(0, line - contextLines)]!, from - boundBytes);
    // The first line that starts at the end or behind it is the first line of context.
    let next = line;
    while (next < lineStarts.length && lineStarts[next]! < to) next++;
    const end = Math.min(lineStarts[next + contextLines] ?? bytes.length, to + boundBytes, bytes.length);
    const last = widened.length - 1;
    if (last >= 0 && start <= widened[last]! + gapBytes) widened[last] = Math.max(widened[last]!, end);
    else if (end > start) widened.push(start, end);
  }
  return widened;
}

/** Offsets at which lines start: 0, and behind each line feed, also the last. */
function findLineStarts(bytes: Uint8Array): number[] {
  const starts = [0];
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) starts.push(at + 1);
  return starts;
}
