/**
 * A digest for every rule of a compiled table, so that a later scan can tell which rules are others than before and needs
 * to run only those over what is covered.
 *
 * Promise: whatever in the table changes what a rule can match changes its digest: the rule itself, the literals that ask
 * for it and how they are looked for, and the rules whose matches it needs near its own. Its place in the table does not
 * count, as rules come and go.
 */

import { createHash } from 'node:crypto';
import type { CompiledRule, CompiledRuleset } from '../ruleset/rule.ts';

/** Digests (64 hexadecimal digits) by id, of the rules that are not switched off. */
export function ruleDigests(
  ruleset: CompiledRuleset,
  disabledRules: readonly string[],
): ReadonlyMap<string, string> {
  const own = ownTexts(ruleset);
  const byId = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
  const disabled = new Set(disabledRules);
  const digests = new Map<string, string>();
  for (const rule of ruleset.rules) {
    if (disabled.has(rule.id)) continue;
    const hash = createHash('sha256').update(`${ruleset.formatVersion} ${ruleset.kernelContractVersion}\n`);
    // a partner that is switched off is no partner
    for (const id of withPartners(rule, byId))
      hash.update(disabled.has(id) ? `${id} off\n` : `${own.get(id)}\n`);
    digests.set(rule.id, hash.digest('hex'));
  }
  return digests;
}

/** Ids of the rules that `before` does not have, or has with another digest. */
export function changedRules(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): readonly string[] {
  return [...now].filter(([id, digest]) => before.get(id) !== digest).map(([id]) => id);
}

/** What to switch off so that only some rules run, and those that they need. */
export function allBut(
  ruleset: CompiledRuleset,
  ids: readonly string[],
  disabledRules: readonly string[],
): readonly string[] {
  const byId = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
  const kept = new Set(ids.flatMap((id) => [...withPartners(byId.get(id), byId)]));
  for (const id of disabledRules) kept.delete(id);
  return ruleset.rules.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
}

/** The rule and all that its matches may need, in a stable order. */
function withPartners(
  rule: CompiledRule | undefined,
  byId: ReadonlyMap<string, CompiledRule>,
): ReadonlySet<string> {
  const ids = new Set<string>();
  const left = rule === undefined ? [] : [rule];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (ids.has(next.id)) continue;
    ids.add(next.id);
    left.push(...next.near.flatMap((part) => byId.get(part.rule) ?? []));
  }
  return ids;
}

/** What the table says of each rule, as text. */
function ownTexts({ rules, literals }: CompiledRuleset): ReadonlyMap<string, string> {
  const literalsOf = rules.map((): string[] => []);
  for (const { rules: asking, ...literal } of literals)
    for (const index of asking) literalsOf[index]?.push(JSON.stringify(literal, sortedKeys));
  return new Map(
    rules.map(({ index, ...rule }) => [
      rule.id,
      `${JSON.stringify(rule, sortedKeys)} ${(literalsOf[index] ?? []).sort().join(' ')}`,
    ]),
  );
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
