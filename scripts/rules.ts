/**
 * `npm run rules`: checks every built-in rule completely: its fields, its pattern and what that costs, its examples and
 * near misses, minted with a fresh seed and tried with the engine that scans. Prints every mistake with its place and a
 * summary; exits with 1 when there is any.
 *
 *   npm run rules                     every rule
 *   npm run rules -- github-pat …     these rules alone
 *   npm run rules -- --seed 1f2e…     with the seed of an earlier run
 *   npm run rules -- --table          also prints how each rule is looked for
 *   npm run rules -- --mints          prints the mints that examples may name, and nothing else
 */

import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { nearest } from '../src/base/nearest.ts';
import { counted } from '../src/base/printable.ts';
import { tryExamples } from '../src/rulebook/try-examples.ts';
import { compileRules } from '../src/ruleset/compile.ts';
import { examineRules, type LoadedRule } from '../src/ruleset/load.ts';
import { MINTS } from '../src/ruleset/mint.ts';
import type { CompiledRuleset } from '../src/ruleset/rule.ts';
import { formatMistake, inOrder } from '../src/ruleset/rule-mistake.ts';
import { readBuiltInRuleFiles } from './rule-files.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, table: { type: 'boolean' }, mints: { type: 'boolean' } },
});

if (values.mints) printMints();
else process.exitCode = check(values.seed ?? randomBytes(6).toString('hex'));

/** The exit status. */
function check(seed: string): number {
  const startedAt = performance.now();
  const files = readBuiltInRuleFiles(root);
  const loaded = examineRules(files, { origin: 'built-in', measureGrowthOf: isWanted });
  const unknown = unknownIds(loaded.rules);
  if (unknown.length > 0) {
    for (const line of unknown) console.error(line);
    return 1;
  }
  const right = loaded.rules.filter(({ draft }) => draft.isRight());
  const { ruleset } = compileRules(right);
  const wanted = right.filter(({ source }) => isWanted(source.id));
  const { counts, notes } = tryExamples(wanted, ruleset, seed);
  // Trying the examples reports to the same files.
  const mistakes = inOrder(loaded.mistakes()).filter(({ rule }) => rule === undefined || isWanted(rule));
  for (const mistake of mistakes) console.log(formatMistake(mistake));
  for (const { id, text } of notes) console.log(`note: ${id}: ${text}`);
  if (values.table) printTable(ruleset);
  const checked = loaded.rules.filter(({ source }) => isWanted(source.id)).length;
  console.log(
    [
      `${counted(checked, 'rule')} in ${counted(files.length, 'file')}`,
      `${counted(counts.examples, 'example')}, ${counted(counts.nearMisses, 'near miss', 'near misses')}, ${counted(counts.mints, 'mint')}`,
      counted(mistakes.length, 'mistake'),
      `seed ${seed}`,
      `${((performance.now() - startedAt) / 1000).toFixed(1)} s`,
    ].join('; '),
  );
  return mistakes.length === 0 ? 0 : 1;
}

function isWanted(id: string): boolean {
  return positionals.length === 0 || positionals.includes(id);
}

function unknownIds(rules: readonly LoadedRule[]): readonly string[] {
  const ids = rules.map(({ source }) => source.id);
  return positionals
    .filter((id) => !ids.includes(id))
    .map((id) => {
      const suggestion = nearest(id, ids);
      return `there is no rule "${id}"${suggestion === undefined ? '' : ` (did you mean ${suggestion}?)`}`;
    });
}

/** One line a rule: its class, how far before the literal it begins, the longest match, its literals with their gates. */
function printTable({ rules, literals }: CompiledRuleset): void {
  for (const rule of rules.filter(({ id }) => isWanted(id))) {
    const { lineClass, before, maxMatchBytes, detector } = rule;
    const reach = lineClass.kind === 'lines' ? `${lineClass.count} lines` : lineClass.kind;
    const own = literals
      .filter((literal) => literal.rules.includes(rule.index))
      .map(
        ({ text, ignoreCase, gate }) =>
          `${JSON.stringify(text)}${ignoreCase ? 'i' : ''}${gate === 'run' ? ' in runs' : ''}`,
      );
    console.log(
      `${rule.id}: ${detector}, ${reach}, ${before.min}-${before.max} before, at most ${maxMatchBytes} bytes; ${rule.runs ? 'every run' : own.join(', ')}`,
    );
  }
}

function printMints(): void {
  for (const [name, { argument, makes }] of MINTS) {
    console.log(`{mint:${name}${argument === undefined ? '' : `:${argument.default}`}}  ${makes}`);
  }
}
