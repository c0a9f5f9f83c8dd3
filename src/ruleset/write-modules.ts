/**
 * Compiled rules as TypeScript modules: the hot table that every scan loads, and apart from it the words that only a
 * report needs.
 *
 * Promise: the same rules give the same text, byte for byte; one rule a line, so that a change of a rule is a change of a
 * line. The modules import types alone.
 */

import type { CompiledRules } from './compile.ts';

/** The text of `built-in.gen.ts` and of `built-in-texts.gen.ts`. */
export function writeModules({ ruleset, texts }: CompiledRules): {
  readonly table: string;
  readonly texts: string;
} {
  const { rules, literals, ...rest } = ruleset;
  const table = [
    ...head('CompiledRuleset'),
    '/** The built-in rules as a scan runs them. */',
    'export const builtInRuleset: CompiledRuleset = {',
    ...Object.entries(rest).map(([key, value]) => `  ${key}: ${source(value)},`),
    ...list('rules', rules),
    ...list('literals', literals),
    '};',
    '',
  ];
  const words = [
    ...head('RuleText'),
    '/** What a person reads about the built-in rules, in the order of the table. */',
    'export const builtInTexts: readonly RuleText[] = [',
    ...texts.map((text) => `  ${source(text)},`),
    '];',
    '',
  ];
  return { table: table.join('\n'), texts: words.join('\n') };
}

function head(type: string): readonly string[] {
  return [
    '// Generated from rules/*.yml by `npm run generate`. Do not edit.',
    '',
    `import type { ${type} } from './rule.ts';`,
    '',
  ];
}

function list(name: string, items: readonly object[]): readonly string[] {
  if (items.length === 0) return [`  ${name}: [],`];
  return [`  ${name}: [`, ...items.map((item) => `    ${source(item)},`), '  ],'];
}

/** A value as an expression: JSON, but with `undefined`, and keys without quotes where possible. */
function source(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (Array.isArray(value)) return `[${value.map(source).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, inner]) => `${keyOf(key)}: ${source(inner)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  return JSON.stringify(value);
}

function keyOf(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key);
}
