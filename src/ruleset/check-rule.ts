/**
 * Checks of one rule that need neither its pattern nor other rules: names that must exist, texts that a person will
 * read, paths, examples and references.
 *
 * Promise: every mistake is reported at its place. What built-in rules must have and users' rules may have is checked in
 * both when it is there.
 */

import { nearest } from '../base/nearest.ts';
import { counted } from '../base/printable.ts';
import { DETECTORS, PROOF_NAMES } from './detector-names.ts';
import type { DraftRule, RuleField } from './draft-rule.ts';
import { GlobError, globToExpression } from './path-glob.ts';
import { quoted } from './rule-mistake.ts';
import { parseTemplate } from './template.ts';
import type { LocatedText } from './yaml-reader.ts';

/** A built-in rule has at least this many examples, and as many near misses. */
const MIN_EXAMPLES = 2;

/** Checks everything but pattern and relations. */
export function checkRule(rule: DraftRule): void {
  checkNames(rule);
  checkTexts(rule);
  checkPaths(rule);
  checkExamples(rule);
  checkReferences(rule);
}

function checkNames(rule: DraftRule): void {
  const { detector, proof, proofRequired } = rule.source;
  if (!DETECTORS.has(detector)) {
    rule.report(
      rule.placeOf('detector'),
      `there is no detector ${quoted(detector)}`,
      suggestion(detector, [...DETECTORS.keys()]) ?? 'src/detectors/README.md lists them',
    );
  }
  if (proof !== undefined && !PROOF_NAMES.includes(proof)) {
    rule.report(
      rule.placeOf('proof'),
      `there is no proof ${quoted(proof)}`,
      suggestion(proof, PROOF_NAMES) ?? 'src/detectors/README.md lists them',
    );
  }
  if (proofRequired && proof === undefined) {
    rule.report(rule.placeOf('proofRequired'), 'proofRequired is set, but the rule has no proof');
  }
}

function suggestion(name: string, names: readonly string[]): string | undefined {
  const near = nearest(name, names);
  return near === undefined ? undefined : `did you mean ${near}?`;
}

/** Prose as the reports print it: one line, a sentence closed, a name not. */
function checkTexts(rule: DraftRule): void {
  const { source, origin } = rule;
  const proseFields: readonly RuleField[] = ['name', 'description', 'revoke', 'rotate', 'publicByDesign'];
  for (const field of proseFields) {
    const text = source[field];
    if (typeof text !== 'string' || !rule.has(field)) continue;
    if (/[\r\n]/.test(text.trimEnd())) {
      rule.report(rule.placeOf(field), `${field} has several lines, one is expected`, 'fold it with >-');
    }
    const isSentence = field !== 'name';
    if (origin === 'built-in' && /[.!?]$/.test(text.trimEnd()) !== isSentence) {
      rule.report(
        rule.placeOf(field),
        isSentence ? `${field} has no full stop at its end` : 'name is no sentence: no full stop at its end',
      );
    }
  }
  if (source.publicByDesign !== undefined && source.severity !== 'low') {
    rule.report(
      rule.placeOf('severity'),
      `what is public by design has severity low, found ${source.severity}`,
    );
  }
}

function checkPaths(rule: DraftRule): void {
  for (const { text, placeAt } of [...rule.pathsOnly, ...rule.pathsNever]) {
    try {
      globToExpression(text);
    } catch (error) {
      if (!(error instanceof GlobError)) throw error;
      rule.report(placeAt(error.offset), `the glob ${quoted(text)}: ${error.message}`, error.hint);
    }
  }
}

function checkExamples(rule: DraftRule): void {
  for (const field of ['examples', 'nearMisses'] as const) {
    const texts = rule[field];
    if (rule.origin === 'built-in' && texts.length < MIN_EXAMPLES) {
      const found =
        field === 'examples'
          ? counted(texts.length, 'example')
          : counted(texts.length, 'near miss', 'near misses');
      rule.report(rule.placeOf(field), `the rule has ${found}, at least ${MIN_EXAMPLES} are needed`);
    }
    const seen = new Set<string>();
    for (const text of texts) {
      checkTemplate(rule, text);
      if (seen.has(text.text)) rule.report(text.place, 'the same text is there twice');
      seen.add(text.text);
    }
  }
}

function checkTemplate(rule: DraftRule, { text, placeAt }: LocatedText): void {
  const parsed = parseTemplate(text);
  if (parsed.kind === 'template') return;
  for (const { offset, message, hint } of parsed.mistakes) rule.report(placeAt(offset), message, hint);
}

function checkReferences(rule: DraftRule): void {
  const { references, noReference, confidence } = rule.source;
  if (noReference !== undefined) {
    if (confidence === 'proven' || confidence === 'likely') {
      rule.report(
        rule.placeOf('references'),
        `a rule without reference is at most possible, found confidence ${confidence}`,
        "name the vendor's page, or lower the confidence",
      );
    }
    return;
  }
  if (rule.origin === 'user' || references.length > 0) return;
  rule.report(
    rule.placeOf('references'),
    'the rule has no reference',
    'name the page that describes the format: { url: …, seen: 2026-01-31 }; if there is none: { none: the reason }',
  );
}
