/**
 * What `tacet rules` prints, as text and as JSON. Pure. Texts and names of users' files go through `printable`.
 */

import { counted, printable } from '../base/printable.ts';
import type { RulebookEntry } from '../rulebook/rulebook.ts';
import { mistakeLines, type RuleTestReport } from '../rulebook/test-rule-files.ts';
import { DETECTOR_WORDS, PROOF_WORDS } from '../rulebook/words.ts';

/** Version of the JSON documents. Fields may be added within a version; none changes its meaning. */
export const RULES_JSON_VERSION = 1;

/** How many literals `explain` names; a rule of hundreds would hide the rest. */
const SHOWN_LITERALS = 12;

/** One line a rule in columns, then how many there are. */
export function listText(entries: readonly RulebookEntry[]): string {
  const rows = entries.map(({ rule, text, severity, isOff }) => [
    rule.id,
    severity,
    rule.confidence,
    `${printable(text.name)}${isOff ? '  (switched off by the configuration)' : ''}`,
  ]);
  const widths = [0, 1, 2].map((at) => Math.max(0, ...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
  const own = entries.filter(({ origin }) => origin === 'user').length;
  const summary = `${counted(entries.length, 'rule')}${own === 0 ? '' : `, ${own} of your own`}`;
  return `${[...lines, ...(lines.length === 0 ? [] : ['']), summary].join('\n')}\n`;
}

/** All rules as JSON, ending in a line end. */
export function listJson(entries: readonly RulebookEntry[]): string {
  return jsonText({ rules: entries.map(entryJson) });
}

/** One rule as JSON, ending in a line end. */
export function explainJson(entry: RulebookEntry): string {
  return jsonText({ rule: entryJson(entry) });
}

function entryJson({ rule, text, literals, origin, file, severity, isOff, partOf }: RulebookEntry): object {
  return {
    id: rule.id,
    name: text.name,
    issuer: text.issuer,
    description: text.description,
    severity,
    confidence: rule.confidence,
    origin,
    file,
    isOff,
    detector: rule.detector,
    pattern: expressionOf(rule),
    literals: literals.map((literal) => ({ text: literal.text, ignoreCase: literal.ignoreCase })),
    everyRun: rule.runs,
    proof: rule.proof,
    proofRequired: rule.proofRequired,
    minLength: rule.minLength,
    maxLength: rule.maxLength,
    minEntropyBitsPerChar: rule.minEntropyBitsPerChar,
    near: rule.near,
    partOf,
    partOnly: rule.partOnly,
    binary: rule.binary,
    publicByDesign: text.publicByDesign,
    revoke: text.revoke,
    rotate: text.rotate,
    references: text.references,
  };
}

/** Everything about one rule, for a person. */
export function explainText(entry: RulebookEntry): string {
  const { rule, text, origin, file, severity, isOff } = entry;
  const from = origin === 'built-in' ? 'built in' : `of ${printable(file ?? 'a file of yours')}`;
  const changed = severity === rule.severity ? '' : ` by the configuration, ${rule.severity} by itself`;
  const blocks = [
    [
      `${rule.id}: ${printable(text.name)}`,
      `  issuer ${printable(text.issuer)}; ${from}${isOff ? '; switched off by the configuration' : ''}`,
      `  severity ${severity}${changed}; confidence ${rule.confidence}${rule.proof === undefined ? '' : ', proven when the proof holds'}`,
    ],
    ['What an attacker could do:', `  ${printable(text.description)}`],
    ['What is looked for:', ...lookedFor(entry).map((line) => `  - ${line}`)],
  ];
  const expression = expressionOf(rule);
  if (expression !== undefined) blocks.push(['Expression:', `  ${printable(expression)}`]);
  if (text.publicByDesign !== undefined)
    blocks.push(['Public by design:', `  ${printable(text.publicByDesign)}`]);
  blocks.push([
    'When it leaked:',
    `  ${printable(text.revoke)}`,
    ...(text.rotate === undefined ? [] : [`  ${printable(text.rotate)}`]),
  ]);
  if (text.references.length > 0) {
    const references = text.references.map(({ url, seen }) => `  ${printable(url)} (seen ${seen})`);
    blocks.push(['References:', ...references]);
  }
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** In words: literals, detector, proof, limits, parts, paths. */
function lookedFor({ rule, literals, partOf }: RulebookEntry): readonly string[] {
  const lines = [
    rule.runs ? 'in every run of 16 or more token characters' : `where there is ${literalWords(literals)}`,
    `detector ${rule.detector}: ${DETECTOR_WORDS.get(rule.detector) ?? 'see src/detectors/README.md'}`,
  ];
  if (rule.proof !== undefined) {
    const failed = rule.proofRequired ? 'is dropped' : 'is less sure';
    lines.push(
      `proof ${rule.proof}: ${PROOF_WORDS.get(rule.proof) ?? 'a check of the secret'}; what fails it ${failed}`,
    );
  }
  if (rule.minLength > 0) lines.push(`the secret has at least ${counted(rule.minLength, 'byte')}`);
  lines.push(`at most ${counted(Math.min(rule.maxLength, rule.maxMatchBytes), 'byte')} long`);
  if (rule.minEntropyBitsPerChar > 0)
    lines.push(`with at least ${rule.minEntropyBitsPerChar} bits of entropy a character`);
  for (const { rule: partner, withinLines, required } of rule.near)
    lines.push(`${required ? 'only with' : 'joined with'} ${partner} within ${counted(withinLines, 'line')}`);
  if (rule.partOnly) lines.push(`never reported alone: a part of ${partOf.join(', ')}`);
  if (rule.pathOnly.length > 0) lines.push('in files of certain names alone');
  if (rule.pathNever.length > 0) lines.push('not in files of certain names');
  lines.push(rule.binary ? 'in text and in binary content' : 'in text alone');
  return lines;
}

/** Literals of one rule agree in whether case matters. */
function literalWords(literals: RulebookEntry['literals']): string {
  const shown = literals.slice(0, SHOWN_LITERALS).map(({ text }) => printable(JSON.stringify(text)));
  const more = literals.length - shown.length;
  const either = literals.some(({ ignoreCase }) => ignoreCase) ? ', in either case' : '';
  return `${shown.join(' or ')}${more > 0 ? ` or one of ${more} more` : ''}${either}`;
}

/** The expression as a person writes it: V8's form escapes every punctuation mark by its number. */
function expressionOf({ source, linearSource }: RulebookEntry['rule']): string | undefined {
  if (source === undefined) return linearSource;
  return source.replace(/\\x(2[0-9a-f]|3[a-f]|40|5[b-f]|60|7[b-e])/g, (_, code: string) => {
    const character = String.fromCharCode(Number.parseInt(code, 16));
    return /[$()*+./?[\\\]^{|}-]/.test(character) ? `\\${character}` : character;
  });
}

/** Mistakes and notes, one a line, then the summary. */
export function testText(report: RuleTestReport): string {
  const { rules, files, counts, mistakes, notes, slowest, seed } = report;
  const summary = [
    counted(rules, 'rule'),
    `${shareOf(counts.found, counts.examples)} ${counts.examples === 1 ? 'example' : 'examples'} found`,
    `${shareOf(counts.quiet, counts.nearMisses)} ${counts.nearMisses === 1 ? 'near miss' : 'near misses'} quiet`,
  ];
  const cost =
    slowest === undefined
      ? []
      : [
          `the slowest pattern is that of ${slowest.id}: ${slowest.ms.toFixed(1)} ms for a candidate on the worst text` +
            `${slowest.exponent === undefined ? '' : `, growing with the power ${slowest.exponent.toFixed(1)} of its length`}`,
        ];
  return `${[
    ...mistakeLines(report),
    ...notes.map(({ id, text }) => printable(`note: ${id}: ${text}`)),
    summary.join(', '),
    ...cost,
    `${counted(mistakes.length, 'mistake')} in ${counted(files, 'file')}; seed ${printable(seed)}`,
  ].join('\n')}\n`;
}

function shareOf(part: number, all: number): string {
  return part === all ? String(all) : `${part} of ${all}`;
}

/** The report as JSON, ending in a line end. */
export function testJson(report: RuleTestReport): string {
  return jsonText(report);
}

function jsonText(document: object): string {
  return `${JSON.stringify({ version: RULES_JSON_VERSION, ...document }, undefined, 2)}\n`;
}
