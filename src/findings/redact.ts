/**
 * Redaction: what of a secret and of its line a person may see. Everything that leaves the scan for a screen or a file
 * goes through here; only `--show-secrets` goes past it.
 *
 * Promise: of a secret at most what its rule's secrets all begin with is legible, four bytes of it, and of any other
 * nothing (`fixed-prefix.ts`); neither its length nor its end can be told from the mask; a line shows no byte of any secret found in it, and none that adjoins
 * one (a pattern may have matched only a part).
 */

import { decodeUtf8 } from '../base/bytes.ts';
import type { Confidence } from '../base/scan-request.ts';
import type { CompiledRule } from '../ruleset/rule.ts';
import type { Span } from '../text/unit.ts';
import type { UnitView } from '../text/view.ts';
import { fixedPrefixesOf } from './fixed-prefix.ts';

/** What stands for hidden bytes: always the same length. */
export const MASK = '********';

const MIN_SECRET_FOR_PREFIX_BYTES = 16;
/** How much of a long line is shown on each side of the secret, in bytes. */
const LINE_CONTEXT_BYTES = 80;

/** Of what a secret is previewed: a match, or what may become one. */
export interface PreviewedMatch {
  readonly rule: Pick<CompiledRule, 'source' | 'detector'>;
  readonly confidence: Confidence;
}

/** A secret's preview: the fixed prefix of its kind, when it has one and begins with it, and the mask. */
export function previewOf(secret: string, { rule, confidence }: PreviewedMatch): string {
  const isSure = confidence === 'likely' || confidence === 'proven';
  if (!isSure || secret.length < MIN_SECRET_FOR_PREFIX_BYTES) return MASK;
  const prefix = fixedPrefixesOf(rule).find((candidate) => secret.startsWith(candidate)) ?? '';
  return (/^[\x20-\x7e]*$/.test(prefix) ? prefix : '') + MASK;
}

/** The excerpt of the line on which a secret starts: as spans of bytes to show, and spans inside it to hide. */
export interface LineExcerpt {
  readonly span: Span;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The excerpt around a secret: its first line, cut to a readable length. */
export function excerptAround(view: UnitView, secret: Span): LineExcerpt {
  const line = view.lineAround(secret.start);
  const start = Math.max(line.start, secret.start - LINE_CONTEXT_BYTES);
  const end = Math.min(line.end, Math.max(secret.end, secret.start) + LINE_CONTEXT_BYTES);
  return { span: { start, end }, cutBefore: start > line.start, cutAfter: end < line.end };
}

/**
 * The excerpt as text with every secret hidden. `secrets` are the spans of all matches in the unit; occurrences of the
 * same bytes elsewhere in the excerpt are hidden too.
 */
export function redactedLine(
  view: UnitView,
  excerpt: LineExcerpt,
  secrets: readonly Span[],
  preview: string,
  own: Span,
): string {
  const hidden = hiddenSpans(view, excerpt.span, secrets, own);
  let text = excerpt.cutBefore ? '…' : '';
  let from = excerpt.span.start;
  for (const span of hidden) {
    text += decodeUtf8(view.unit.bytes, from, Math.max(from, span.start));
    text += span.start <= own.start && own.start < span.end ? preview : MASK;
    from = Math.max(from, span.end);
  }
  return text + decodeUtf8(view.unit.bytes, from, excerpt.span.end) + (excerpt.cutAfter ? '…' : '');
}

function hiddenSpans(view: UnitView, within: Span, secrets: readonly Span[], own: Span): Span[] {
  const spans = secrets
    .filter((span) => span.start < within.end && span.end > within.start)
    .map((span) => widen(view, span));
  const value = view.slice(own.start, own.end);
  const text = view.slice(within.start, within.end);
  if (value.length >= 4) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      spans.push({ start: within.start + at, end: within.start + at + value.length });
    }
  }
  spans.sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const cut = { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) };
    const last = merged.at(-1);
    if (last !== undefined && cut.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, cut.end) };
    else merged.push(cut);
  }
  return merged;
}

/** Bytes that end a value: white space, quotes, separators and brackets. Anything else beside a secret is hidden with it. */
const BOUNDARY = new Set([...' \t\r\n"\'`,;<>()[]{}|&=:@/'].map((character) => character.charCodeAt(0)));

function widen(view: UnitView, span: Span): Span {
  let { start, end } = span;
  const lowest = Math.max(0, start - LINE_CONTEXT_BYTES);
  const highest = Math.min(view.length, end + LINE_CONTEXT_BYTES);
  while (start > lowest && !BOUNDARY.has(view.byteAt(start - 1))) start--;
  while (end < highest && !BOUNDARY.has(view.byteAt(end))) end++;
  return { start, end };
}
