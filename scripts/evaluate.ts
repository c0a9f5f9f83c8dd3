/**
 * `npm run evaluate`: how much of what is planted is found, how much of what is found is right, and how much noise real
 * code makes. Prints every figure with its aim and compares with `evaluation/record.json`; exits with 1 when one dropped
 * beyond its tolerance. `evaluation/README.md` says what the corpora are.
 *
 *   npm run evaluate                  the open half, seed of the record; of the other, whether a figure dropped
 *   npm run evaluate -- --misses      also what was missed and what was wrong, by label
 *   npm run evaluate -- --rules       also every rule, not only those with wrong findings
 *   npm run evaluate -- --seed 1f2e   other values; such figures are not compared
 *   npm run evaluate -- --final       the other half: for the last check before a release, not for tuning
 *   npm run evaluate -- --record      writes the figures down as those to compare with
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { droppedFigures, isMet, type Recorded, toRecord } from '../evaluation/figures.ts';
import type { Half } from '../evaluation/halves.ts';
import { createJudge, type Judge } from '../evaluation/judge.ts';
import { type Measurement, measure } from '../evaluation/measure.ts';
import {
  droppedLines,
  figureLines,
  missLines,
  tallyLines,
  unnamedLines,
  weakLines,
  wrongLines,
} from '../evaluation/print.ts';
import { type ProviderTable, readProviderTable } from '../evaluation/provider-kinds.ts';
import { readBuiltInRuleFiles } from './rule-files.ts';

const DEFAULT_SEED = 'tacet';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const recordPath = join(root, 'evaluation', 'record.json');
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: DEFAULT_SEED },
    final: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
  },
});

process.exitCode = run();

/** The exit status. */
function run(): number {
  if (values.record && values.seed !== DEFAULT_SEED) {
    console.error(`figures are recorded with the seed ${DEFAULT_SEED} alone`);
    return 1;
  }
  const table = readProviderTable(root);
  const judge = createJudge(readBuiltInRuleFiles(root));
  const status = evaluate(table, judge, values.seed, values.final ? 'final' : 'open');
  const isPlain = !(values.final || values.record || values.misses || values.rules);
  if (!isPlain || values.seed !== DEFAULT_SEED) return status;
  return Math.max(status, holdFinal(table, judge));
}

/** Of the half that is held back, nothing but whether a figure dropped: who tunes must not see more. The exit status. */
function holdFinal(table: ProviderTable, judge: Judge): number {
  const recorded = readRecord().final;
  if (recorded === undefined) {
    console.log('final half: nothing is recorded to compare with');
    return 1;
  }
  const dropped = droppedFigures(measure(judge, table, root, DEFAULT_SEED, 'final').figures, recorded);
  console.log(
    dropped.length === 0
      ? 'final half: no figure dropped'
      : `final half, dropped: ${dropped.map(({ name }) => name).join(', ')}`,
  );
  return dropped.length === 0 ? 0 : 1;
}

/** Measures a half, prints it and compares it. The exit status. */
function evaluate(table: ProviderTable, judge: Judge, seed: string, half: Half): number {
  const startedAt = performance.now();
  const measured = measure(judge, table, root, seed, half);
  if (judge.mistakes > 0) console.log(`${judge.mistakes} rules with mistakes were left out: npm run rules`);
  print(measured, table, half);
  console.log(
    `\n${judge.rules} rules; seed ${seed}; ${((performance.now() - startedAt) / 1000).toFixed(1)} s; aims missed: ${measured.figures.filter((figure) => !isMet(figure)).length}`,
  );
  if (values.record) {
    const record = { ...readRecord(), [half]: toRecord(measured.figures) };
    writeFileSync(recordPath, `${JSON.stringify(record, undefined, 2)}\n`);
    return 0;
  }
  if (seed !== DEFAULT_SEED) {
    console.log('not compared: the figures are recorded with another seed');
    return 0;
  }
  const recorded = readRecord()[half];
  if (recorded === undefined) {
    console.log('nothing is recorded to compare with: npm run evaluate -- --record');
    return 1;
  }
  const dropped = droppedFigures(measured.figures, recorded);
  for (const line of droppedLines(dropped)) console.log(line);
  return dropped.length === 0 ? 0 : 1;
}

function print(measured: Measurement, table: ProviderTable, half: Half): void {
  const secrets = (corpus: string): number =>
    measured.outcomes.filter((outcome) => outcome.corpus === corpus).length;
  const lines = [...measured.lines.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `${half} half: ${secrets('provider')} provider tokens of ${table.kinds.length} kinds (${table.unknown.length} of unknown shape and ${table.ids} ids are not minted), ${secrets('generic')} generic and ${secrets('structured')} structured credentials, ${lines} lines of other people's code\n`,
  );
  for (const line of figureLines(measured.figures)) console.log(line);
  console.log('\nby detector');
  for (const line of tallyLines(measured.detectors, measured, false)) console.log(line);
  console.log(values.rules ? '\nby rule' : '\nby rule, those with wrong findings');
  for (const line of tallyLines(measured.rules, measured, !values.rules)) console.log(line);
  if (!values.misses) return;
  console.log('\nmissed');
  for (const line of missLines(measured.outcomes)) console.log(line);
  console.log('\nkinds that no rule of their issuer finds');
  for (const line of unnamedLines(measured.outcomes)) console.log(line);
  console.log('\ngeneric forms that lose more than a third');
  for (const line of weakLines(measured.outcomes, 'where')) console.log(line);
  console.log('\ngeneric names that lose more than a third');
  for (const line of weakLines(measured.outcomes, 'name')) console.log(line);
  console.log('');
  for (const line of wrongLines(measured)) console.log(line);
}

function readRecord(): { readonly open?: Recorded; readonly final?: Recorded } {
  return existsSync(recordPath)
    ? (JSON.parse(readFileSync(recordPath, 'utf8')) as {
        readonly open?: Recorded;
        readonly final?: Recorded;
      })
    : {};
}
