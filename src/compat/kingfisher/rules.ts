/**
 * Custom rules of kingfisher as YAML rules of ours. The secret is the capture `TOKEN`, else the first one. What a rule of ours
 * cannot ask (how many digits a secret has, words that must not be in it) is told; what it does over the network is not
 * ours. Facts: mongodb.github.io/kingfisher, "Writing Custom Rules".
 */

import { MAX_NEAR_LINES } from '../../ruleset/rule.ts';
import { quoted } from '../../ruleset/rule-mistake.ts';
import type { ConversionNote, NativeRule } from '../contract.ts';
import { nativeIdOf } from '../gitleaks/native-id.ts';
import type { ForeignFile, PlacedValue } from '../placed-value.ts';
import { exampleFields, mistakeIn, namedSecret, noteAt } from '../rule-conversion.ts';
import { withoutVerbose } from '../verbose-pattern.ts';
import { readYaml } from '../yaml-values.ts';

/** Fields that say how a secret is checked, revoked and described, over the network or for people. */
const UNUSED = ['validation', 'revocation', 'references', 'tls_mode', 'prevalidated', 'liveness'] as const;
const CONFIDENCE: Readonly<Record<string, string>> = { low: 'possible', medium: 'likely', high: 'likely' };

/** Whether a text looks like a file of rules. */
export function isKingfisherRules(text: string): boolean {
  return /^rules:/m.test(text);
}

/** Converts a file; its mistakes are told to the file, and then nothing comes back. */
export function convertKingfisherRules(
  file: ForeignFile,
): { readonly rules: readonly NativeRule[]; readonly notes: readonly ConversionNote[] } | undefined {
  const root = readYaml(file);
  if (root?.fields('the file') === undefined) return undefined;
  const items = root.get('rules')?.items('rules');
  if (items === undefined) root.report('the file has no rules');
  const read = (items ?? []).flatMap((item) => readRule(item));
  if (file.mistakes.length > 0) return undefined;
  const ids = new Set(read.map(({ id }) => nativeIdOf(id)));
  const names = new Set<string>();
  const converted = read.map((rule) => convert(rule, ids, names));
  return {
    rules: converted.flatMap(({ rule }) => (rule === undefined ? [] : [rule])),
    notes: converted.flatMap(({ notes }) => notes),
  };
}

interface ReadRule {
  readonly id: string;
  readonly pattern: string;
  readonly item: PlacedValue;
}

function readRule(item: PlacedValue): readonly ReadRule[] {
  if (item.fields('the rule') === undefined) return [];
  for (const name of ['id', 'pattern'])
    if (item.get(name) === undefined) item.report(`the rule has no ${name}`);
  const id = item.get('id')?.text('id');
  const pattern = item.get('pattern')?.text('pattern');
  item.get('name')?.text('name');
  item.get('confidence')?.text('confidence');
  item.get('min_entropy')?.number('min_entropy');
  item.get('visible')?.flag('visible');
  for (const list of ['examples', 'negative_examples']) item.get(list)?.texts(list);
  for (const part of item.get('depends_on_rule')?.items('depends_on_rule') ?? []) {
    if (part.fields('the part') === undefined) continue;
    if (part.get('rule_id')?.text('rule_id') === undefined) part.report('the part has no rule_id');
    part.get('optional')?.flag('optional');
  }
  return id === undefined || pattern === undefined ? [] : [{ id, pattern, item }];
}

function convert(
  { id, pattern, item }: ReadRule,
  ids: ReadonlySet<string>,
  names: Set<string>,
): { readonly rule?: NativeRule; readonly notes: readonly ConversionNote[] } {
  const rule = nativeIdOf(id);
  const at = (kind: ConversionNote['kind'], text: string): ConversionNote =>
    noteAt(kind, item.place, `the rule ${quoted(id)} ${text}`, kind === 'lost' ? {} : { rule });
  const named = namedSecret(withoutVerbose(pattern), 'TOKEN');
  if (named.kind === 'unusable')
    return { notes: [at('lost', `has an expression that cannot be used: ${named.message}`)] };
  const notes: ConversionNote[] = [];
  const entropy = item.get('min_entropy')?.number('min_entropy') ?? 0;
  const name = item.get('name')?.text('name');
  const native: NativeRule = {
    id: rule,
    ...(name === undefined || names.has(name) || /[\r\n]/.test(name) ? {} : { name }),
    confidence: CONFIDENCE[item.get('confidence')?.text('confidence') ?? ''] ?? 'likely',
    ...oneLine(named.pattern, (text) => notes.push(at('changed', text))),
    ...(entropy > 0 ? { minEntropyBitsPerChar: Math.min(8, entropy) } : {}),
    ...nearOf(item, ids, (kind, text) => notes.push(at(kind, text))),
    ...(item.get('visible')?.flag('visible') === false ? { partOnly: true } : {}),
    ...exampleFields(
      item.get('examples')?.texts('examples') ?? [],
      item.get('negative_examples')?.texts('negative_examples') ?? [],
    ),
  };
  // names are not given twice
  if (name !== undefined) names.add(name);
  const mistake = mistakeIn(native);
  if (mistake !== undefined) return { notes: [at('lost', `cannot be one of ours: ${mistake}`)] };
  if (rule !== id) notes.push(at('changed', `is called ${rule} here`));
  const needs = (item.get('pattern_requirements')?.fields('pattern_requirements') ?? []).map(
    ([field]) => field,
  );
  if (needs.length > 0) notes.push(at('changed', `finds more here: it does not ask for ${needs.join(', ')}`));
  const unused = UNUSED.filter((field) => item.get(field) !== undefined);
  if (unused.length > 0) notes.push(at('changed', `has no ${unused.join(', ')} here`));
  if (notes.length === 0) notes.push(at('kept', 'looks for the same'));
  return { rule: native, notes };
}

/** Any character across lines, as these rules bridge a name and its value: one line is what rules of ours look at. */
const ANYTHING =
  /\(\?:\.\|\[(?:\\n\\r|\\r\\n|\\n|\\s)\]\)|\(\?:\[(?:\\n\\r|\\r\\n)\]\|\.\)|\[\\[sS]\\[sS]\]/g;

function oneLine(pattern: string, changed: (text: string) => void): { readonly pattern: string } {
  const narrowed = pattern.replace(ANYTHING, '.');
  if (narrowed !== pattern) changed('looks for a name and its value on one line here');
  return { pattern: narrowed };
}

function nearOf(
  item: PlacedValue,
  ids: ReadonlySet<string>,
  note: (kind: 'changed', text: string) => void,
): { readonly near?: readonly Readonly<Record<string, unknown>>[] } {
  const parts = (item.get('depends_on_rule')?.items('depends_on_rule') ?? []).flatMap((part) => {
    const id = part.get('rule_id')?.text('rule_id') ?? '';
    const rule = nativeIdOf(id);
    if (!ids.has(rule)) {
      note('changed', `does not need ${quoted(id)} here, which is not among these rules`);
      return [];
    }
    note('changed', `is joined with ${quoted(id)} within ${MAX_NEAR_LINES} lines`);
    const required = part.get('optional')?.flag('optional') !== true;
    return [{ rule, withinLines: MAX_NEAR_LINES, required }];
  });
  return parts.length === 0 ? {} : { near: parts };
}
