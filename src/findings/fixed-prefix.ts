/**
 * What all secrets of a rule begin with, read from the rule's own pattern: `ghp_`, `AKIA`. That is public, and tells a
 * reader what was found; the next byte is already part of the key.
 *
 * Promise: only literal bytes at the very start of the capture `secret` count, in each of the alternatives there; a class,
 * a quantifier or anything else that is not understood here ends the prefix. A rule without a pattern has the prefixes that
 * its format's specification fixes, or none: of a JSON Web Key, say, nothing is fixed.
 * Pattern syntax: V8's, as `regex/` prints it.
 */

import type { CompiledRule } from '../ruleset/rule.ts';

/** More of a prefix is never shown, so more is not looked for. */
export const MAX_PREFIX_CHARS = 4;

/** RFC 7468 section 3; RFC 7515 section 3.3 (every header is a JSON object: `{"`, encoded). */
const FORMAT_PREFIXES: Readonly<Record<string, readonly string[]>> = {
  pem: ['----'],
  'gcp-service-account': ['----'],
  jwt: ['eyJ'],
};

const known = new Map<string, readonly string[]>();

/** The prefixes of a rule's secrets: at most `MAX_PREFIX_CHARS` characters each. Empty when it has none. */
export function fixedPrefixesOf({
  source,
  detector,
}: Pick<CompiledRule, 'source' | 'detector'>): readonly string[] {
  if (source === undefined || detector !== 'pattern') return FORMAT_PREFIXES[detector] ?? [];
  let prefixes = known.get(source);
  if (prefixes === undefined) {
    const opening = '(?<secret>';
    const at = source.indexOf(opening);
    prefixes = at < 0 ? [] : readAlternatives(source, at + opening.length).prefixes;
    known.set(source, prefixes);
  }
  return prefixes;
}

interface Alternatives {
  /** What each alternative begins with; nothing at all when one of them begins with something that is not fixed. */
  readonly prefixes: readonly string[];
  /** Whether an alternative ends here, and what follows goes on from it. */
  readonly areWhole: boolean;
  /** Behind the closing bracket. */
  readonly next: number;
}

/** Reads alternatives up to the bracket that closes them. */
function readAlternatives(source: string, from: number): Alternatives {
  const prefixes: string[] = [];
  let areWhole = true;
  let at = from;
  for (;;) {
    const alternative = readSequence(source, at);
    prefixes.push(...alternative.prefixes);
    areWhole &&= alternative.isWhole;
    at = alternative.next;
    if (source[at] !== '|') break;
    at++;
  }
  return { prefixes: prefixes.includes('') ? [] : prefixes, areWhole, next: at + 1 };
}

/** Reads one alternative; `next` is at its `|`, or at the closing bracket. */
function readSequence(
  source: string,
  from: number,
): { readonly prefixes: readonly string[]; readonly isWhole: boolean; readonly next: number } {
  let prefixes: readonly string[] = [''];
  let at = from;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const literal = readLiteral(source, at);
    let parts: readonly string[];
    let next: number;
    let isWhole = true;
    if (literal !== undefined) {
      parts = [literal.text];
      next = literal.next;
    } else if (source.startsWith('(?:', at)) {
      const group = readAlternatives(source, at + 3);
      parts = group.prefixes;
      next = group.next;
      isWhole = group.areWhole;
    } else break;
    if (/^[?*+{]/.test(source.slice(next, next + 1)) || parts.length === 0) break;
    prefixes = prefixes.flatMap((prefix) => parts.map((part) => (prefix + part).slice(0, MAX_PREFIX_CHARS)));
    at = next;
    if (!isWhole) break;
  }
  const end = sequenceEnd(source, at);
  return { prefixes, isWhole: end === at, next: end };
}

/** A character that stands for itself; undefined when there is none. */
function readLiteral(
  source: string,
  at: number,
): { readonly text: string; readonly next: number } | undefined {
  const rest = source.slice(at, at + 4);
  const [digits, code] = /^\\x([0-9a-f]{2})/i.exec(rest) ?? [];
  if (digits !== undefined)
    return { text: String.fromCharCode(Number.parseInt(code ?? '', 16)), next: at + 4 };
  const [plain] = /^[A-Za-z0-9_-]/.exec(rest) ?? [];
  return plain === undefined ? undefined : { text: plain, next: at + 1 };
}

/** Where the alternative ends in which a place lies: brackets and classes are passed over. */
function sequenceEnd(source: string, from: number): number {
  let depth = 0;
  let isInClass = false;
  for (let at = from; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (isInClass) isInClass = character !== ']';
    else if (character === '[') isInClass = true;
    else if (character === '(') depth++;
    else if (depth === 0 && (character === ')' || character === '|')) return at;
    else if (character === ')') depth--;
  }
  return source.length;
}
