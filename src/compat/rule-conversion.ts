/**
 * What the converters of rules have in common: the secret's group, whether a pattern finds its own literals, examples that
 * are no whole token.
 */

import type { Pattern } from '../regex/ast.ts';
import { parsePattern } from '../regex/parse.ts';
import { PatternError } from '../regex/pattern-error.ts';
import { builtInRuleset } from '../ruleset/built-in.gen.ts';
import { examineRules } from '../ruleset/load.ts';
import type { ConversionNote, NativeRule } from './contract.ts';
import { withSecret } from './gitleaks/convert-rules.ts';
import type { PlacedText } from './placed-value.ts';

/** A pattern of ours, or why there is none. */
export type ConvertedPattern =
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'unusable'; readonly message: string };

/** The expression with the secret named: the group of a name, else the first one, else all of it. */
export function namedSecret(source: string, groupName?: string): ConvertedPattern {
  try {
    // a pattern of ours neither begins nor ends with white space
    const trimmed = source.replace(/^\s+/, '').replace(/(?<!\\)\s+$/, '');
    const parsed = parsePattern(trimmed);
    const index = 1 + parsed.captures.findIndex(({ name }) => name !== undefined && name === groupName);
    return { kind: 'pattern', pattern: withSecret(parsed, index) };
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return { kind: 'unusable', message: error.message };
  }
}

/** What keeps a rule from being loaded by itself; undefined when nothing does. */
export function mistakeIn(rule: NativeRule): string | undefined {
  const { near: _near, partOnly: _partOnly, ...alone } = rule;
  const text = JSON.stringify({ rules: [alone] });
  const otherIds = new Set(builtInRuleset.rules.map(({ id }) => id));
  return examineRules([{ name: rule.id, text }], { origin: 'user', otherIds }).mistakes()[0]?.message;
}

/** An example as a template, without placeholders, the longest run of it broken: no whole token comes into a file. */
export function brokenExample(text: string): string {
  const runs = [...text.matchAll(/[A-Za-z0-9+/_=.-]{6,}/g)];
  const longest = runs.reduce<RegExpExecArray | undefined>(
    (best, run) => (best === undefined || run[0].length > best[0].length ? run : best),
    undefined,
  );
  const at = longest === undefined ? text.length >> 1 : longest.index + (longest[0].length >> 1);
  const escaped = (part: string): string => part.replace(/\{(?=[A-Za-z])/g, '\\{');
  return `${escaped(text.slice(0, at))}¦${escaped(text.slice(at))}`;
}

/** The fields `examples` and `nearMisses`, without repetitions and empty texts; left out when there are none. */
export function exampleFields(
  examples: readonly PlacedText[],
  nearMisses: readonly PlacedText[],
): { readonly examples?: readonly string[]; readonly nearMisses?: readonly string[] } {
  const broken = (texts: readonly PlacedText[]): readonly string[] => [
    ...new Set(texts.filter(({ text }) => text.trim() !== '').map(({ text }) => brokenExample(text))),
  ];
  const found = broken(examples);
  const missed = broken(nearMisses);
  return {
    ...(found.length === 0 ? {} : { examples: found }),
    ...(missed.length === 0 ? {} : { nearMisses: missed }),
  };
}

/** A note at a place. */
export function noteAt(
  kind: ConversionNote['kind'],
  { file, line }: PlacedText['place'],
  text: string,
  more: Pick<ConversionNote, 'hint' | 'rule'> = {},
): ConversionNote {
  return { kind, place: `${file}:${line}`, text, ...more };
}

/** An expression over paths, parsed; undefined when it is none of ours. */
export function parsedPath(source: string): Pattern | undefined {
  try {
    return parsePattern(source);
  } catch (error) {
    if (error instanceof PatternError) return undefined;
    throw error;
  }
}
