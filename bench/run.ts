/**
 * Runs the benchmarks: all, or those named. Prints each figure with its aim; exits 1 when an aim is missed or a result is
 * wrong. What each answers, and how to read it: README.md.
 *
 * Usage: npm run bench [-- NAME… --rounds N --repository PATH --tree PATH --commits N --dist FOLDER --against FOLDER
 *        --record NAME]
 */

import { writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CLI } from '../test/dist.ts';
import { Absent, type BenchRequest, type Definition, type Figure } from './definition.ts';
import { against } from './definitions/against.ts';
import { history } from './definitions/history.ts';
import { incremental } from './definitions/incremental.ts';
import { preReceive } from './definitions/pre-receive.ts';
import { pullRequest } from './definitions/pull-request.ts';
import { range } from './definitions/range.ts';
import { scanners } from './definitions/scanners.ts';
import { startUp } from './definitions/start-up.ts';
import { tree } from './definitions/tree.ts';
import { delta } from './kernel/delta.ts';
import { inflate } from './kernel/inflate.ts';
import { prefilter } from './kernel/prefilter.ts';
import { MODULES } from './kernel/source-text.ts';

const DEFINITIONS: readonly Definition[] = [
  startUp,
  range,
  pullRequest,
  preReceive,
  tree,
  history,
  incremental,
  scanners,
  against,
  prefilter,
  inflate,
  delta,
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    repository: { type: 'string', multiple: true, default: [] },
    tree: { type: 'string', multiple: true, default: [] },
    commits: { type: 'string', default: '20000' },
    dist: { type: 'string' },
    against: { type: 'string' },
    record: { type: 'string' },
  },
});

const request: BenchRequest = {
  rounds: Number(values.rounds),
  cli: values.dist === undefined ? CLI : resolve(values.dist, 'cli.mjs'),
  against: values.against === undefined ? undefined : resolve(values.against, 'cli.mjs'),
  repositories: values.repository.map((path) => resolve(path)),
  trees: values.tree.map((path) => resolve(path)),
  commits: Number(values.commits),
};

/** One definition's answers. */
interface Answer {
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly absent?: string;
}

const unknown = positionals.filter((name) => !DEFINITIONS.some((definition) => definition.name === name));
if (unknown.length > 0) {
  console.error(
    `no benchmark is named ${unknown.join(', ')}; there are ${DEFINITIONS.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

const machine = {
  node: process.versions.node,
  system: `${platform()} ${arch()}`,
  cores: cpus().length,
  /** How many others wanted a core when it began: above zero, wall times say little. */
  loadBefore: Number((loadavg()[0] ?? 0).toFixed(1)),
};
console.log(
  `Node ${machine.node}, ${machine.system}, ${machine.cores} cores, load ${machine.loadBefore} before the first run`,
);
const answers: Answer[] = [];
for (const definition of DEFINITIONS) {
  if (positionals.length > 0 && !positionals.includes(definition.name)) continue;
  answers.push(await answer(definition));
  // after each, so that a run that is broken off leaves what it had
  if (values.record !== undefined) record(values.record);
}

const missed = answers.flatMap(({ figures }) => figures).filter((figure) => !isMet(figure)).length;
if (missed > 0) console.log(`\n${missed} aims missed`);
process.exitCode = missed > 0 ? 1 : 0;

async function answer({ name, question, run }: Definition): Promise<Answer> {
  console.log(`\n${name}: ${question}`);
  const figures: Figure[] = [];
  try {
    await run(request, (figure) => {
      figures.push(figure);
      console.log(`  ${line(figure)}`);
    });
    return { name, figures };
  } catch (error) {
    if (!(error instanceof Absent)) throw error;
    console.log(`  left out: ${error.message}`);
    return { name, figures, absent: error.message };
  }
}

/** Keeps the figures beside those of other days. Nothing in it tells where the run took place. */
function record(name: string): void {
  const folder = join(dirname(MODULES), 'bench', 'record');
  const date = new Date().toISOString().slice(0, 10);
  const rounded = answers.map(({ figures, ...rest }) => ({
    ...rest,
    figures: figures.map((figure) => ({ ...figure, value: Number(figure.value.toPrecision(4)) })),
  }));
  const text = JSON.stringify({ date, machine, rounds: request.rounds, answers: rounded }, null, 2);
  writeFileSync(join(folder, `${name}.json`), `${text}\n`);
}

function isMet({ value, atMost, atLeast }: Figure): boolean {
  return (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast);
}

function line(figure: Figure): string {
  const { name, value, unit, atMost, atLeast } = figure;
  const whole = unit === 'bytes' || unit === 'count';
  const digits = whole ? value.toLocaleString('en-US') : value.toFixed(value < 10 ? 2 : 0);
  const aim =
    atMost !== undefined
      ? ` (aim: at most ${atMost})`
      : atLeast !== undefined
        ? ` (aim: at least ${atLeast})`
        : '';
  return `${name.padEnd(48)} ${digits} ${unit}${aim}${isMet(figure) ? '' : '  MISSED'}`;
}
