/**
 * The suggestion in a review comment: what GitHub puts in with one click.
 *
 * Promise: what is suggested is the line with the secret taken out of it and nothing else changed, or the line before it with an
 * ignore mark behind; no part of any secret is in it (a comment is sent by mail), and no text of a line ends the block early. Where
 * that cannot be had for certain there is no suggestion: the line is cut, holds a second secret, or holds characters that a
 * person cannot see.
 */

import { printable } from '../../base/printable.ts';
import type { Finding } from '../../findings/finding.ts';
import { type FileKind, fileKindOf } from './languages.ts';

/** What a line has around its secret. */
export interface LineParts {
  readonly before: string;
  readonly after: string;
}

/** A suggestion. */
export interface Suggestion {
  /** `reference`: the value comes from elsewhere, on its own line. `mark`: a remark below the line before, which lets it pass. */
  readonly kind: 'reference' | 'mark';
  /** What it says to do, as Markdown of our own. */
  readonly lead: string;
  /** What is to stand instead of the one line that is commented on. Hostile text. */
  readonly text: string;
}

/** What stands for a hidden secret, at the end of each preview: see `findings/redact.ts`. */
const MASK = '********';
/** Longer lines are generated or minified. */
const MAX_LINE = 400;

/**
 * Takes the redacted line of a finding apart: what stands before its one secret and what after. Undefined when the line was cut, or
 * shows more than one secret.
 */
export function partsOf({ line, preview }: Pick<Finding, 'line' | 'preview'>): LineParts | undefined {
  if (line.startsWith('…') || line.endsWith('…') || line.length > MAX_LINE) return undefined;
  const at = line.indexOf(preview);
  const rest = line.slice(at + preview.length);
  if (at < 0 || !preview.endsWith(MASK) || line.slice(0, at).includes(MASK) || rest.includes(MASK))
    return undefined;
  return { before: line.slice(0, at), after: rest.replace(/\r$/, '') };
}

/** Whether a line is the one that `parts` were made of, with something where the secret was. */
export function isSameLine(text: string, { before, after }: LineParts): boolean {
  return text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after);
}

/**
 * The suggestion for a finding, made of the parts of its line. `previous` is the line before, where a comment can stand on that and
 * no finding does; `pull` is the number of the pull request.
 */
export function suggestionFor(
  { rule, location }: Pick<Finding, 'rule' | 'location'>,
  parts: LineParts,
  { previous, pull }: { readonly previous: string | undefined; readonly pull: number },
): Suggestion | undefined {
  const { before, after } = parts;
  const kind = fileKindOf(location.path ?? '');
  if (kind === undefined || location.endLine !== location.startLine || ![before, after].every(isPlain))
    return undefined;
  const name = variableName(before, rule.id, kind);
  const replaced = referenceIn(kind, parts, name);
  if (replaced !== undefined) {
    const lead = replaced.isRemoved
      ? 'Take the value out of the file, and give it where the program runs:'
      : `Read it from ${kind.noun ?? 'the environment variable'} \`${name}\` instead, and give the value there:`;
    return { kind: 'reference', lead, text: replaced.line };
  }
  if (kind.remark === undefined || previous === undefined || !isPlain(previous) || previous.length > MAX_LINE)
    return undefined;
  const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
  const mark = markFor(rule.id, kind.remark, `said to be a test value in the review of #${pull}`);
  return {
    kind: 'mark',
    lead: 'If, and only if, the value on the next line opens nothing:',
    text: `${previous}\n${indent}${mark}`,
  };
}

/** An ignore mark as a remark of its own. */
export function markFor(ruleId: string, [open, close]: readonly [string, string], reason: string): string {
  return `${open} tacet:allow ${ruleId} kind=test-value -- ${reason}${close === '' ? '' : ` ${close}`}`;
}

/** Whether a person sees all of a text as it is; what `printable` changes at the start of a line is no matter here. */
function isPlain(text: string): boolean {
  const inside = `x${text.replaceAll('\t', ' ')}`;
  return printable(inside) === inside;
}

interface Reference {
  readonly line: string;
  readonly isRemoved: boolean;
}

function referenceIn(kind: FileKind, { before, after }: LineParts, name: string): Reference | undefined {
  const quote = before.at(-1) ?? '';
  const isLiteral =
    /["'`]/.test(quote) && after.startsWith(quote) && !/[A-Za-z0-9_)\]\\]/.test(before.at(-2) ?? '');
  if (kind.code !== undefined && isLiteral)
    return { line: `${before.slice(0, -1)}${kind.code(name)}${after.slice(1)}`, isRemoved: false };
  // single quotes keep a shell from reading the reference
  if (kind.text === undefined || (kind.code !== undefined && /['`]/.test(quote))) return undefined;
  const text = kind.text(name);
  return { line: `${before}${text}${after}`, isRemoved: text === '' };
}

/** A name for the variable: what the line assigns to, when that reads like one, else after the rule. */
function variableName(before: string, ruleId: string, kind: FileKind): string {
  const assigned = /([A-Za-z_][A-Za-z0-9_-]{2,49})["']?\s*(?:=>|:=|[=:])\s*["'`]?$/.exec(before)?.[1];
  const chosen =
    assigned !== undefined && /key|token|secret|pass|pwd|auth|cred/i.test(assigned) ? assigned : ruleId;
  const name = chosen
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
  // names of secrets may not begin with GITHUB_
  const allowed = name.replace(/^GITHUB_/, 'GH_').replace(/^(?=\d)/, 'V');
  return kind.isLowerCase === true ? allowed.toLowerCase() : allowed;
}

/**
 * A fenced block of Markdown that nothing in its text can end: its fence is longer than any run of back quotes in it
 * (CommonMark 0.31, section 4.5).
 */
export function fenced(info: string, text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run + 1)));
  return `${fence}${info}\n${text}\n${fence}`;
}
