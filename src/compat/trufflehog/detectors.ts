/**
 * Custom detectors of trufflehog as YAML rules of ours: each named expression is a rule, one of them is reported, the others
 * are parts that must stand near it. The secret is the first group, else the whole match. Keywords are literals of ours when
 * the expression has no fixed text of its own: then one of them stands before it on its line. Facts:
 * docs.trufflesecurity.com, "Custom detectors".
 */

import { MAX_NEAR_LINES } from '../../ruleset/rule.ts';
import { quoted } from '../../ruleset/rule-mistake.ts';
import type { ConversionNote, NativeRule } from '../contract.ts';
import { nativeIdOf } from '../gitleaks/native-id.ts';
import type { ForeignFile, PlacedText, PlacedValue } from '../placed-value.ts';
import { mistakeIn, namedSecret, noteAt } from '../rule-conversion.ts';
import { readYaml } from '../yaml-values.ts';

/** Fields that make a detector find less, and that a rule of ours has not. */
const NARROWING = [
  'exclude_words',
  'exclude_regexes_match',
  'exclude_regexes_capture',
  'validations',
] as const;

interface Detector {
  readonly name: string;
  readonly keywords: readonly PlacedText[];
  readonly expressions: readonly (PlacedText & { readonly name: string })[];
  readonly item: PlacedValue;
}

/** Converts the detectors of a configuration; its mistakes are told to the file, and then nothing comes back. */
export function convertDetectors(
  file: ForeignFile,
): { readonly rules: readonly NativeRule[]; readonly notes: readonly ConversionNote[] } | undefined {
  const root = readYaml(file);
  if (root?.fields('the configuration') === undefined) return undefined;
  const detectors = (root.get('detectors')?.items('detectors') ?? []).flatMap(readDetector);
  if (file.mistakes.length > 0) return undefined;
  const converted = detectors.map(convert);
  return {
    rules: converted.flatMap(({ rules }) => rules),
    notes: converted.flatMap(({ notes }) => notes),
  };
}

function readDetector(item: PlacedValue): readonly Detector[] {
  if (item.fields('the detector') === undefined) return [];
  for (const field of ['name', 'keywords', 'regex'])
    if (item.get(field) === undefined) item.report(`the detector has no ${field}`);
  const name = item.get('name')?.text('name');
  const keywords = item.get('keywords')?.texts('keywords') ?? [];
  const expressions = (item.get('regex')?.fields('regex') ?? []).flatMap(([key, value]) => {
    const text = value.text(`regex.${key}`);
    return text === undefined ? [] : [{ name: key, text, place: value.place }];
  });
  item.get('entropy')?.number('entropy');
  item.get('primary_regex_name')?.text('primary_regex_name');
  return name === undefined ? [] : [{ name, keywords, expressions, item }];
}

function convert({ name, keywords, expressions, item }: Detector): {
  readonly rules: readonly NativeRule[];
  readonly notes: readonly ConversionNote[];
} {
  const notes: ConversionNote[] = [];
  const note = (kind: ConversionNote['kind'], text: string, rule?: string): number =>
    notes.push(
      noteAt(kind, item.place, `the detector ${quoted(name)} ${text}`, rule === undefined ? {} : { rule }),
    );
  const wanted = item.get('primary_regex_name')?.text('primary_regex_name');
  const primary = expressions.find((each) => each.name === wanted) ?? expressions[0];
  const entropy = item.get('entropy')?.number('entropy') ?? 0;
  const rules: NativeRule[] = [];
  for (const expression of expressions) {
    const isPrimary = expression === primary;
    const id = nativeIdOf(expressions.length === 1 ? name : `${name}-${expression.name}`);
    const rule = {
      id,
      // names are not given twice
      name: /[\r\n]/.test(name) ? id : expressions.length === 1 ? name : `${name}, ${expression.name}`,
      ...(isPrimary && entropy > 0 ? { minEntropyBitsPerChar: Math.min(8, entropy) } : {}),
      ...(isPrimary ? {} : { partOnly: true }),
    };
    const found = withPattern(rule, expression.text, keywords);
    if (found.kind === 'unusable') {
      note('lost', `has an expression ${quoted(expression.name)} that cannot be used: ${found.message}`);
      return { rules: [], notes };
    }
    if (found.byKeyword) note('changed', `finds ${id} behind one of its keywords on the same line alone`, id);
    rules.push(found.rule);
  }
  if (rules.length === 0) note('lost', 'has no expressions');
  const [main] = rules.filter(({ partOnly }) => partOnly !== true);
  const parts = rules.filter((rule) => rule !== main);
  if (main !== undefined && parts.length > 0)
    note('changed', `is reported as ${main.id}, with the others within ${MAX_NEAR_LINES} lines`, main.id);
  const narrowing = NARROWING.filter((field) => item.get(field) !== undefined);
  if (narrowing.length > 0) note('changed', `finds more here: it has no ${narrowing.join(', ')}`, main?.id);
  if (item.get('verify') !== undefined) note('changed', 'is verified by nobody here', main?.id);
  if (notes.length === 0) note('kept', 'looks for the same', main?.id);
  const near = parts.map(({ id }) => ({ rule: id, withinLines: MAX_NEAR_LINES, required: true }));
  return { rules: rules.map((rule) => (rule === main && near.length > 0 ? { ...rule, near } : rule)), notes };
}

type WithPattern =
  | { readonly kind: 'rule'; readonly rule: NativeRule; readonly byKeyword: boolean }
  | { readonly kind: 'unusable'; readonly message: string };

/** The rule with its pattern, behind a keyword where the pattern alone has no text to look for. */
function withPattern(rule: NativeRule, source: string, keywords: readonly PlacedText[]): WithPattern {
  const named = namedSecret(source);
  if (named.kind === 'unusable') return named;
  const plain = { ...rule, pattern: named.pattern };
  const mistake = mistakeIn(plain);
  if (mistake === undefined) return { kind: 'rule', rule: plain, byKeyword: false };
  const words = [
    ...new Set(keywords.map(({ text }) => text.trim().toLowerCase()).filter((text) => text.length > 1)),
  ];
  if (words.length === 0) return { kind: 'unusable', message: mistake };
  const choice = words.map((word) => word.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&')).join('|');
  // the flag is for the keywords alone
  const behind = {
    ...rule,
    pattern: `(?i:${choice})[^\\r\\n]{0,80}?${named.pattern}`,
    literals: words,
    ignoreCase: true,
    ungated: true,
  };
  const second = mistakeIn(behind);
  return second === undefined
    ? { kind: 'rule', rule: behind, byKeyword: true }
    : { kind: 'unusable', message: second };
}
