/**
 * `.secretlintrc.json` (or in YAML, or without an extension) and `.secretlintignore`. Of the configuration is read: for each
 * rule, those of presets included, what its option `allows` lets pass (a text that the secret has in it, or `/an
 * expression/flags`), whether it is disabled, and the patterns of `@secretlint/secretlint-rule-pattern`. Facts: the readme
 * of secretlint, its `docs/configuration.md` and those of its rules.
 *
 * Promise: what is no such file is told with line and column. A configuration in JavaScript is a program: not read.
 */

import type { ForeignEntries } from '../../config/contract.ts';
import { byPath, byTest, entriesBy } from '../foreign-entry.ts';
import { secretFits } from '../found-secret.ts';
import { compileIgnoreList, ignoreLines } from '../ignore-patterns.ts';
import { asLatin1, MAX_PATTERNS, patternCompiler, type TextTest } from '../patterns.ts';
import type { ForeignFile, PlacedText, PlacedValue } from '../placed-value.ts';
import { readYaml } from '../yaml-values.ts';
import { isMeantBySecretlint } from './rule-ids.ts';

/** One rule of a configuration. */
export interface SecretlintRule {
  /** As written: `@secretlint/secretlint-rule-github`. Hostile text. */
  readonly id: string;
  readonly isDisabled: boolean;
  readonly allows: readonly PlacedText[];
  /** Of the rule for patterns: the names and expressions of its user. */
  readonly patterns: readonly { readonly name: string; readonly expressions: readonly PlacedText[] }[];
  /** Names of other options, which say nothing to us. */
  readonly otherOptions: readonly string[];
  readonly place: PlacedText['place'];
}

/** The package of secretlint that looks for its users' own patterns. */
export const PATTERN_RULE = '@secretlint/secretlint-rule-pattern';

/** Reads a configuration; undefined, and mistakes of the file, when it is none. Never throws. */
export function parseSecretlintConfig(file: ForeignFile): readonly SecretlintRule[] | undefined {
  const root = readYaml(withoutComments(file));
  if (root === undefined || root.content.kind === 'nothing') return root === undefined ? undefined : [];
  if (root.fields('the configuration') === undefined) return undefined;
  const rules = rulesIn(root, 0);
  return file.mistakes.length > 0 ? undefined : rules;
}

/** JSON as its users write it, with comments of JavaScript: blanks in their place, so that all places stay. */
function withoutComments(file: ForeignFile): ForeignFile {
  if (!/^\s*[/{]/.test(file.text)) return file;
  const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');
  const strings = /"[^"\\]*(?:\\.[^"\\]*)*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;
  return file.withText(file.text.replace(strings, (found) => (found.startsWith('"') ? found : blank(found))));
}

/** Presets have rules inside; nothing is deeper than that. */
const MAX_PRESETS = 3;

function rulesIn(parent: PlacedValue, depth: number): readonly SecretlintRule[] {
  if (depth > MAX_PRESETS) return [];
  return (parent.get('rules')?.items('rules') ?? []).flatMap((item) => {
    if (item.fields('the rule') === undefined) return [];
    const id = item.get('id')?.text('id');
    if (item.get('id') === undefined) item.report('the rule has no id');
    if (id === undefined) return [];
    const options = item.get('options');
    const fields = options?.fields('options') ?? [];
    const rule: SecretlintRule = {
      id,
      isDisabled: item.get('disabled')?.flag('disabled') === true,
      allows: options?.get('allows')?.texts('allows') ?? [],
      patterns: patternsIn(options),
      otherOptions: fields.map(([name]) => name).filter((name) => !['allows', 'patterns'].includes(name)),
      place: item.place,
    };
    return [rule, ...rulesIn(item, depth + 1)];
  });
}

function patternsIn(options: PlacedValue | undefined): SecretlintRule['patterns'] {
  return (options?.get('patterns')?.items('patterns') ?? []).flatMap((item) => {
    if (item.fields('the pattern') === undefined) return [];
    const name = item.get('name')?.text('name') ?? 'pattern';
    const one = item.get('pattern');
    const text = one?.text('pattern');
    const expressions = [
      ...(one === undefined || text === undefined ? [] : [{ text, place: one.place }]),
      ...(item.get('patterns')?.texts('patterns') ?? []),
    ];
    return [{ name, expressions }];
  });
}

/** `/source/flags` as an expression with flags of RE2; undefined for a plain text, and for flags that RE2 has not. */
export function regExpLike(text: string): string | undefined {
  const [, source, flags = ''] = /^\/(.+)\/([dgimsuvy]*)$/s.exec(text) ?? [];
  if (source === undefined) return undefined;
  const kept = [...flags].filter((flag) => 'ims'.includes(flag)).join('');
  // JavaScript names groups without P, which RE2 takes, too; an escaped slash is only escaped for its own sake
  return `${kept === '' ? '' : `(?${kept})`}${source.replaceAll('\\/', '/')}`;
}

/** The entries of a configuration; undefined, and mistakes of the file, when it cannot be used. */
export async function readSecretlintConfig(file: ForeignFile): Promise<ForeignEntries | undefined> {
  const rules = parseSecretlintConfig(file);
  const allows = (rules ?? []).flatMap(({ id, allows }) => allows.map((item) => ({ id, item })));
  if (allows.length === 0) return undefined;
  const compile = await patternCompiler();
  const tests = allows.slice(0, MAX_PATTERNS).flatMap(({ id, item }) => {
    const test = textTest(item.text, compile);
    return test === undefined
      ? []
      : [
          {
            item,
            test: ({ ruleId, found }: Parameters<ForeignEntries['about']>[0]) =>
              found !== undefined && isMeantBySecretlint(ruleId, id) && secretFits(found, test),
          },
        ];
  });
  return entriesBy('ignore-file', [byTest('secretlint', tests)]);
}

function textTest(text: string, compile: Awaited<ReturnType<typeof patternCompiler>>): TextTest | undefined {
  const source = regExpLike(text);
  if (source === undefined) {
    const part = asLatin1(text);
    return part === '' ? undefined : (whole) => whole.includes(part);
  }
  const result = compile(source);
  return result.kind === 'test' ? result.test : undefined;
}

/** The entries of `.secretlintignore`; undefined, and mistakes of the file, when it cannot be used. */
export async function readSecretlintIgnore(file: ForeignFile): Promise<ForeignEntries | undefined> {
  const lines = ignoreLines(file.name, file.text);
  if (lines.length === 0) return undefined;
  if (lines.length > MAX_PATTERNS) {
    file.report(file.lineAt(1), `the file has more than ${MAX_PATTERNS} patterns`);
    return undefined;
  }
  const list = compileIgnoreList(lines, await patternCompiler(), ({ place }, message) =>
    file.report(place, message),
  );
  return file.mistakes.length > 0 ? undefined : entriesBy('ignore-file', [byPath('secretlint', list)]);
}
