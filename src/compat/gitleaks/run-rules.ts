/**
 * From a configuration of gitleaks to the rules of a scan: its own ones as they are run, what it says about ours, and which
 * of ours do not run.
 */

import { InputError } from '../../base/errors.ts';
import { builtInRuleset } from '../../ruleset/built-in.gen.ts';
import type { FragmentSet, FragmentSource } from '../../ruleset/compile-fragments.ts';
import type { FragmentProgram, FragmentRule } from '../../ruleset/fragment-rule.ts';
import type { CatalogueChange, GitleaksConfig, GitleaksRule } from './config.ts';
import { counterpartOf } from './rule-map.ts';

/** Rules to run, and ids of ours that do not. */
export interface RulesToRun {
  readonly fragments: FragmentSet;
  readonly disabled: readonly string[];
}

/** The rules. `onlyRules`: the ids that run, gitleaks' or ours. Throws `InputError` for one that there is not. */
export function rulesToRun(config: GitleaksConfig | undefined, onlyRules?: readonly string[]): RulesToRun {
  const catalogue = builtInRuleset.rules.map(({ id }) => id);
  const rules = config?.rules ?? [];
  const reported = rules.filter(({ skipReport }) => !skipReport);
  const own = new Set(rules.map(({ id }) => id));
  const disabled = new Set(config?.usesCatalogue === false ? catalogue : config?.disabledRules);
  let sources = reported.map((rule) => sourceOf(rule, rules, config));
  if (onlyRules !== undefined) {
    const wanted = wantedRules(onlyRules, new Set(catalogue), own);
    for (const id of catalogue) if (!wanted.has(id)) disabled.add(id);
    sources = sources.filter(({ program }) => wanted.has(program.id));
  }
  // a rule that has been replaced is not in the table any more
  const replaced = new Set(sources.map(({ program }) => program.id));
  return {
    fragments: { sources, texts: textChanges(config) },
    disabled: [...disabled].filter((id) => !replaced.has(id)).sort(),
  };
}

function wantedRules(
  ids: readonly string[],
  catalogue: ReadonlySet<string>,
  own: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(
    ids.flatMap((id) => {
      if (own.has(id)) return [id];
      const found = counterpartOf(id, catalogue);
      if (found.kind === 'rules') return [...found.rules];
      if (found.kind === 'none') return [];
      throw new InputError('option-invalid', `there is no rule ${JSON.stringify(id)} to run`, {
        hint: found.near === undefined ? 'a finding shows the id of its rule' : `did you mean ${found.near}?`,
      });
    }),
  );
}

function sourceOf(
  rule: GitleaksRule,
  rules: readonly GitleaksRule[],
  config: GitleaksConfig | undefined,
): FragmentSource {
  const byId = new Map(rules.map((each) => [each.id, each]));
  const program: FragmentProgram = {
    ...fragmentOf(rule, false),
    required: rule.required.flatMap(({ id, withinLines, withinColumns }) => {
      const part = byId.get(id);
      return part === undefined ? [] : [{ rule: fragmentOf(part, true), withinLines, withinColumns }];
    }),
    global: rule.required.length === 0 ? [] : (config?.allowlists ?? []).map(plainAllowlist),
  };
  const { id, description, tags } = rule;
  return {
    program,
    severity: 'high',
    confidence: 'likely',
    text: {
      id,
      name: id,
      issuer: 'your configuration of gitleaks',
      description: description === '' ? `Matches the rule ${id}.` : description,
      revoke: 'Revoke it where it was issued.',
      rotate: undefined,
      publicByDesign: undefined,
      references: [],
      ...(tags.length === 0 ? {} : { tags }),
    },
  };
}

/** What runs of a rule. Its own allowlists are asked by whoever judges its findings, a part's where it is found. */
function fragmentOf(rule: GitleaksRule, isPart: boolean): FragmentRule {
  const { id, regex, path, secretGroup, entropy, keywords, allowlists } = rule;
  return {
    ...{ id, regex, path, secretGroup, entropy },
    keywords,
    allowlists: isPart ? allowlists.map(plainAllowlist) : [],
  };
}

function plainAllowlist(allowlist: FragmentRule['allowlists'][number]): FragmentRule['allowlists'][number] {
  const { description, file, line, condition, commits, paths, regexTarget, regexes, stopwords } = allowlist;
  return { description, file, line, condition, commits, paths, regexTarget, regexes, stopwords };
}

/** Descriptions and tags that the configuration gives to rules of ours. */
function textChanges(config: GitleaksConfig | undefined): FragmentSet['texts'] {
  return new Map(
    (config?.changes ?? [])
      .filter(({ description, tags }) => description !== '' || tags.length > 0)
      .flatMap(({ rules, description, tags }) =>
        rules.map((rule) => [
          rule,
          { ...(description === '' ? {} : { description }), ...(tags.length === 0 ? {} : { tags }) },
        ]),
      ),
  );
}

/** A configuration without what it may not say, and what that is. */
export interface BoundConfig {
  readonly config: GitleaksConfig;
  readonly refused: readonly string[];
}

/** The configuration without what would loosen rules that a policy locks: rules in their place, thresholds, paths. */
export function withinLocks(config: GitleaksConfig, isLocked: (rule: string) => boolean): BoundConfig {
  const catalogue = new Set(builtInRuleset.rules.map(({ id }) => id));
  const refused: string[] = [];
  const rules = config.rules.filter(({ id, place }) => {
    const isRefused = catalogue.has(id) && isLocked(id);
    if (isRefused) refused.push(`${place.file}:${place.line}: ${id} is locked and cannot be replaced`);
    return !isRefused;
  });
  const changes = config.changes.flatMap((change): readonly CatalogueChange[] => {
    const { id, place, entropy, path } = change;
    const locked = change.rules.filter(isLocked);
    if (locked.length === 0 || (entropy === 0 && path === undefined)) return [change];
    refused.push(`${place.file}:${place.line}: entropy and path of ${id}, ${locked.join(', ')} is locked`);
    const others = change.rules.filter((rule) => !isLocked(rule));
    return [
      { ...change, rules: locked, entropy: 0, path: undefined },
      ...(others.length === 0 ? [] : [{ ...change, rules: others }]),
    ];
  });
  return { config: { ...config, rules, changes }, refused };
}
