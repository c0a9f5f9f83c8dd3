/**
 * Windows: which bytes of a unit are looked at when only some are new, and whether a match touches the new ones.
 *
 * A window is widened to whole lines and by the neighbouring lines that multi-line rules and `near` may need; a rule of
 * class *anchored* looks at the whole unit whatever the windows are. A match counts when any byte of it is new
 * (DESIGN section 3, rules 1 to 7).
 */

import { MAX_NEAR_LINES } from '../ruleset/rule.ts';
import type { Span } from '../text/unit.ts';

/** How far a line is followed to its ends: the bound for very long lines. */
const MAX_LINE_REACH = 4096;
/** How far the neighbouring lines are followed altogether, each way. */
const MAX_CONTEXT_REACH = 16_384;

const LF = 0x0a;
const CR = 0x0d;

/** The ranges to look at, ascending and apart: everything without windows. */
export function rangesToScan(bytes: Uint8Array, windows: readonly Span[] | undefined): Span[] {
  if (windows === undefined) return [{ start: 0, end: bytes.length }];
  const ranges: Span[] = [];
  for (const window of windows) {
    const start = contextStart(bytes, Math.min(window.start, bytes.length));
    const end = contextEnd(bytes, Math.min(window.end, bytes.length));
    const last = ranges.at(-1);
    if (last !== undefined && start <= last.end) {
      ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      ranges.push({ start, end });
    }
  }
  return ranges;
}

/** Whether a span holds a new byte. An empty window stands for a junction: what lies across it or ends there is new. */
export function touchesWindow(span: Span, windows: readonly Span[] | undefined): boolean {
  if (windows === undefined) return true;
  return windows.some((window) =>
    window.start === window.end
      ? span.start <= window.start && span.end >= window.start
      : span.start < window.end && span.end > window.start,
  );
}

function contextStart(bytes: Uint8Array, offset: number): number {
  let at = offset;
  const lowest = Math.max(0, offset - MAX_CONTEXT_REACH);
  for (let lines = 0; lines <= MAX_NEAR_LINES; lines++) {
    const floor = Math.max(lowest, at - MAX_LINE_REACH);
    while (at > floor && bytes[at - 1] !== LF && bytes[at - 1] !== CR) at--;
    if (at <= lowest || lines === MAX_NEAR_LINES || !isLineEnd(bytes, at - 1)) break;
    at--;
    if (bytes[at] === LF && bytes[at - 1] === CR) at--;
  }
  return at;
}

function contextEnd(bytes: Uint8Array, offset: number): number {
  let at = offset;
  const highest = Math.min(bytes.length, offset + MAX_CONTEXT_REACH);
  for (let lines = 0; lines <= MAX_NEAR_LINES; lines++) {
    const ceiling = Math.min(highest, at + MAX_LINE_REACH);
    while (at < ceiling && bytes[at] !== LF && bytes[at] !== CR) at++;
    if (at >= highest || lines === MAX_NEAR_LINES || !isLineEnd(bytes, at)) break;
    at++;
    if (bytes[at - 1] === CR && bytes[at] === LF) at++;
  }
  return at;
}

function isLineEnd(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === LF || bytes[at] === CR;
}
