/**
 * Two builds of the command line in one run, in turn: what a change, a detector, a decoder or a hundred new rules cost on
 * start-up, a tree, a range and a history. `--against FOLDER` names the `dist/` of the other build.
 *
 * Inputs: one small file; the tree of the definition `tree` or those given by `--tree`; a generated history of 1,000 commits or the
 * clones given by `--repository`. What the builds find may differ, and both counts are told; what they look at may not.
 */

import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Absent, type Definition, type Figure } from '../definition.ts';
import { cachedRepository, shapeOf } from '../history/make-repository.ts';
import { ratiosOf, reportOf, scanProgram, takeTurns, timesOf } from '../programs.ts';
import { sourceTree } from '../source-tree.ts';

const COMMITS = 1000;
/** Commits of the range: all of them are behind the head of a generated history. */
const RANGE = 'HEAD~20..HEAD';
/** Start-up may not grow by more: half again as much as a run varies. */
const START_UP_MS = 10;

/** This build over the other one. */
export const against: Definition = {
  name: 'against',
  question: 'how many times as long does this build take as the one in --against, in one run?',
  run: async ({ cli, against: other, rounds, trees, repositories }, tell) => {
    if (other === undefined) throw new Absent('no other build was named: --against FOLDER');
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tacet-bench-')));
    try {
      writeFileSync(join(folder, 'a.ts'), 'export const answer = 42;\n');
      const generated = await cachedRepository(`bench ${COMMITS}`, shapeOf(COMMITS, Math.ceil(COMMITS / 25)));
      await compare(['start-up', ['.'], folder], [cli, other], 3 * rounds, tell);
      for (const path of trees.length > 0 ? trees : [sourceTree()])
        await compare(['tree', ['.'], path], [cli, other], rounds, tell);
      for (const path of repositories.length > 0 ? repositories : [generated]) {
        await compare(['range', ['--range', RANGE, '.'], path], [cli, other], rounds, tell);
        await compare(['history', ['--history', '.'], path], [cli, other], rounds, tell);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function compare(
  [name, words, cwd]: readonly [string, readonly string[], string],
  clis: readonly [string, string],
  rounds: number,
  tell: (figure: Figure) => void,
): Promise<void> {
  const [ours, theirs] = await takeTurns(
    rounds,
    clis.map((cli) => scanProgram(cli, words, cwd)),
  );
  const [ourReport, theirReport] = [reportOf(ours!), reportOf(theirs!)];
  const { files, objects, commits } = ourReport.receipt.counts;
  const { receipt } = theirReport;
  assert.deepEqual(
    [files, objects, commits],
    [receipt.counts.files, receipt.counts.objects, receipt.counts.commits],
    'both look at the same',
  );
  tell({ name: `${name}: findings`, value: ourReport.findings.length, unit: 'count' });
  tell({ name: `${name}: findings, other`, value: theirReport.findings.length, unit: 'count' });
  for (const figure of [...timesOf(name, ours!), ...timesOf(`${name}, other`, theirs!)]) tell(figure);
  for (const figure of ratiosOf(`${name}: this over other`, ours!, theirs!)) tell(figure);
  if (name !== 'start-up') return;
  const more = Math.min(...ours!.wallMs) - Math.min(...theirs!.wallMs);
  tell({ name: `${name}: more than other`, value: more, unit: 'ms', atMost: START_UP_MS });
}
