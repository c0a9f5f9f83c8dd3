/**
 * Tries the rules of users' files: every mistake of every file, then the examples and near misses of the rules that are
 * right, with the engine that scans and the built-in rules beside them, then what their patterns cost.
 *
 * Promise: never throws for what a file says; nothing that was minted from an example is in the answer, the seed brings it back.
 */

import { counted } from '../base/printable.ts';
import { re2jsEngine } from '../regex/re2js.ts';
import { builtInRuleset } from '../ruleset/built-in.gen.ts';
import { compileRules, joinRulesets } from '../ruleset/compile.ts';
import { examineRules, type LoadedRule, type RuleFile } from '../ruleset/load.ts';
import { formatMistake, inOrder, type RuleMistake } from '../ruleset/rule-mistake.ts';
import { measureLinearCost, SLOW_MS } from './linear-cost.ts';
import { type ExampleCounts, type RuleNote, tryExamples } from './try-examples.ts';

/** A rule file, or why it could not be read. */
export type TestedFile = RuleFile | { readonly name: string; readonly unread: string };

/** What came out. */
export interface RuleTestReport {
  readonly rules: number;
  readonly files: number;
  readonly counts: ExampleCounts;
  /** By file, line and column. Empty: the rules may be used. */
  readonly mistakes: readonly RuleMistake[];
  /** What is permitted and better known, by rule. */
  readonly notes: readonly RuleNote[];
  /** The slowest pattern on its slowest text, one candidate of the largest slice; undefined without a pattern. */
  readonly slowest:
    | { readonly id: string; readonly ms: number; readonly exponent: number | undefined }
    | undefined;
  readonly seed: string;
}

/** Tests the rules of all files together. `cpuMs` tells the processor time used so far. */
export function testRuleFiles(
  given: readonly TestedFile[],
  seed: string,
  cpuMs: () => number,
): RuleTestReport {
  const files = given.filter((file): file is RuleFile => 'text' in file);
  const otherIds = new Set(builtInRuleset.rules.map(({ id }) => id));
  const examined = examineRules(files, { origin: 'user', otherIds });
  const right = usableRules(examined.rules, otherIds);
  const ruleset = joinRulesets(builtInRuleset, compileRules(right).ruleset);
  const { counts, notes } = tryExamples(right, ruleset, seed);
  const costs = right.flatMap(({ source, pattern }) =>
    pattern === undefined ? [] : [{ id: source.id, ...measureLinearCost(pattern, re2jsEngine, cpuMs) }],
  );
  const worst = costs.reduce<(typeof costs)[number] | undefined>(
    (most, cost) => (most === undefined || cost.slowestMs > most.slowestMs ? cost : most),
    undefined,
  );
  return {
    rules: examined.rules.length,
    files: given.length,
    counts,
    // trying the examples reports to the same files
    mistakes: inOrder([...given.flatMap(unreadMistake), ...examined.mistakes()]),
    notes: [
      ...notes,
      ...right.flatMap(missingTexts),
      ...costs.filter(({ slowestMs }) => slowestMs >= SLOW_MS).map(slowNote),
    ],
    slowest:
      worst === undefined ? undefined : { id: worst.id, ms: worst.slowestMs, exponent: worst.exponent },
    seed,
  };
}

/** Its mistakes as `file:line:column: message (hint)`, each on one printable line. */
export function mistakeLines({ mistakes }: RuleTestReport): readonly string[] {
  return mistakes.map(formatMistake);
}

/** The rules that are right, without those that name a part which is not: those cannot run. */
function usableRules(rules: readonly LoadedRule[], otherIds: ReadonlySet<string>): readonly LoadedRule[] {
  let usable = rules.filter(({ draft }) => draft.isRight());
  for (;;) {
    const ids = new Set([...otherIds, ...usable.map(({ source }) => source.id)]);
    const kept = usable.filter(({ source }) => source.near.every(({ rule }) => ids.has(rule)));
    if (kept.length === usable.length) return usable;
    usable = kept;
  }
}

function unreadMistake(file: TestedFile): readonly RuleMistake[] {
  if ('text' in file) return [];
  return [
    {
      file: file.name,
      line: 1,
      column: 1,
      message: file.unread,
      rule: undefined,
      hint: 'name a YAML file with rules',
    },
  ];
}

function missingTexts({ source }: LoadedRule): readonly RuleNote[] {
  const missing = [
    ...(source.examples.length === 0 ? ['examples'] : []),
    ...(source.nearMisses.length === 0 ? ['nearMisses'] : []),
  ];
  if (missing.length === 0) return [];
  return [
    {
      id: source.id,
      text: `has no ${missing.join(' and no ')}: nothing shows what it finds and what it leaves`,
    },
  ];
}

function slowNote({ id, slowestMs }: { readonly id: string; readonly slowestMs: number }): RuleNote {
  return {
    id,
    text: `one candidate can take ${counted(Math.round(slowestMs), 'ms', 'ms')}, in linear time still: bound its repeats more tightly`,
  };
}
