/**
 * The rules of one scan: the built-in table, joined with users' rule files when there are any.
 *
 * Promise: without rule files nothing is parsed: the table is a module. What a person reads about a rule is loaded on
 * first use, because most scans find nothing. Mistakes in rule files throw a `RulesError` that names all of them.
 */

import { InputError } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import { builtInRuleset } from './built-in.gen.ts';
import type { FragmentSet } from './compile-fragments.ts';
import type { RuleFile } from './load.ts';
import type { CompiledRuleset, RuleText } from './rule.ts';

/** A set of rules, ready to scan with. */
export interface Ruleset {
  readonly compiled: CompiledRuleset;
  /** `sha256:` over the compiled rules, the switched-off ones included. */
  readonly digest: string;
  /** How many rules run. */
  readonly activeRules: number;
  /** The words about every rule, by id. Loaded on first use. */
  texts(): Promise<ReadonlyMap<string, RuleText>>;
}

/**
 * The built-in rules and those of the given YAML files: paths, which are read at once, or texts. Throws `RulesError` for mistakes in the
 * files, `InputError` for a file that cannot be read and for a switched-off id that no rule has. `fragments` are rules that look
 * at whole texts, from configurations of gitleaks; one with the id of another rule takes its place.
 */
export async function loadRuleset(
  ruleFiles: readonly (string | RuleFile)[],
  disabledRules: readonly string[] = [],
  fragments: FragmentSet = NO_FRAGMENTS,
): Promise<Ruleset> {
  const own = ruleFiles.length === 0 ? undefined : await compileFiles(ruleFiles);
  const joined = own === undefined ? builtInRuleset : own.join(builtInRuleset);
  const compiled =
    fragments.sources.length === 0
      ? joined
      : (await import('./compile-fragments.ts')).joinFragments(joined, fragments.sources);
  const ids = compiled.rules.map(({ id }) => id);
  for (const id of disabledRules) requireRule(id, ids);
  const disabled = new Set(disabledRules);
  let texts: Promise<ReadonlyMap<string, RuleText>> | undefined;
  return {
    compiled,
    digest: compiled.digest,
    activeRules: ids.filter((id) => !disabled.has(id)).length,
    texts: () => {
      texts ??= loadTexts(own?.texts ?? [], fragments);
      return texts;
    },
  };
}

/** The loader and everything it needs (a YAML parser, the pattern language) are loaded only here. */
async function compileFiles(ruleFiles: readonly (string | RuleFile)[]): Promise<{
  readonly texts: readonly RuleText[];
  readonly join: (builtIn: CompiledRuleset) => CompiledRuleset;
}> {
  const [{ loadRules }, { compileRules, joinRulesets }] = await Promise.all([
    import('./load.ts'),
    import('./compile.ts'),
  ]);
  const otherIds = new Set(builtInRuleset.rules.map(({ id }) => id));
  const { ruleset, texts } = compileRules(await loadRules(ruleFiles, { origin: 'user', otherIds }));
  return { texts, join: (builtIn) => joinRulesets(builtIn, ruleset) };
}

async function loadTexts(
  own: readonly RuleText[],
  { sources, texts: changes }: FragmentSet,
): Promise<ReadonlyMap<string, RuleText>> {
  const { builtInTexts } = await import('./built-in-texts.gen.ts');
  const all = [...builtInTexts, ...own, ...sources.map(({ text }) => text)];
  if (changes.size === 0) return new Map(all.map((text) => [text.id, text]));
  return new Map(all.map((text) => [text.id, { ...text, ...changes.get(text.id) }]));
}

const NO_FRAGMENTS: FragmentSet = { sources: [], texts: new Map() };

function requireRule(id: string, ids: readonly string[]): void {
  if (ids.includes(id)) return;
  const suggestion = nearest(id, ids);
  throw new InputError('option-invalid', `there is no rule ${JSON.stringify(id)} to switch off`, {
    hint: suggestion === undefined ? 'a finding shows the id of its rule' : `did you mean ${suggestion}?`,
  });
}
