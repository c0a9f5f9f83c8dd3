/**
 * How long a scan of a large source tree takes, with all rules, against ripgrep counting the lines with one literal in
 * the same files: what reading them costs in native code, on all cores.
 *
 * Inputs: the source files of this project's `node_modules`, four times over (every checkout has them after `npm ci`), and
 * the trees given by `--tree`. Before
 * anything is measured one thread and several must give the same report.
 */

import assert from 'node:assert/strict';
import { type Definition, type Figure, median } from '../definition.ts';
import {
  findOnPath,
  peakBytesOf,
  ratiosOf,
  reportOf,
  run,
  scanProgram,
  takeTurns,
  timesOf,
} from '../programs.ts';
import { sourceTree } from '../source-tree.ts';

/** The start of a credential: rare, as what a scanner looks for is. */
const LITERAL = 'ghp_';
const MEBIBYTE = 1024 * 1024;

/** Source files, and trees of the user's choice. */
export const tree: Definition = {
  name: 'tree',
  question: 'how long does a scan of a large source tree take against `rg -c` for one literal over it?',
  run: async ({ cli, rounds, trees }, tell) => {
    const generated = sourceTree();
    for (const path of [...trees, generated]) {
      const name = path === generated ? 'source files' : 'tree';
      const scan = scanProgram(cli, ['.'], path);
      const one = reportOf(await run(scanProgram(cli, ['--threads', '1', '.'], path)));
      const several = reportOf(await run(scanProgram(cli, ['--threads', '3', '.'], path)));
      assert.deepEqual(several.findings, one.findings, 'the number of threads changes nothing');
      assert.deepEqual(several.receipt.counts, one.receipt.counts);
      const { files, bytes } = one.receipt.counts;
      tell({ name: `${name}: files`, value: files, unit: 'count' });
      tell({ name: `${name}: content`, value: bytes, unit: 'bytes' });
      tell({ name: `${name}: findings`, value: one.findings.length, unit: 'count' });

      const rg = findOnPath('rg');
      // what git ignores, our own scan of a folder by its name does not leave out either
      const ignored = path === generated ? ['--no-ignore', '--hidden'] : ['--hidden', '--glob=!.git'];
      const programs = [
        scan,
        scanProgram(cli, ['--threads', '1', '.'], path),
        ...(rg === undefined
          ? []
          : [{ words: [rg, '-c', ...ignored, LITERAL, '.'] as const, cwd: path, statuses: [0, 1] }]),
      ];
      const [ours, single, theirs] = await takeTurns(rounds, programs);
      const figures: Figure[] = [
        ...timesOf(`${name}: scan`, ours!),
        ...timesOf(`${name}: scan, one thread`, single!),
        { name: `${name}: scan`, value: bytes / 1e6 / median(ours!.wallMs), unit: 'GB/s' },
        {
          name: `${name}: peak memory`,
          value: await peakBytesOf(scan),
          unit: 'bytes',
          atMost: 512 * MEBIBYTE,
        },
      ];
      for (const figure of figures) tell(figure);
      if (theirs === undefined) console.log('  ripgrep (rg) is not installed: left out');
      else
        for (const figure of [
          ...timesOf(`${name}: rg -c`, theirs),
          ...ratiosOf(`${name}: scan over rg -c`, ours!, theirs, { atMost: 3 }),
        ])
          tell(figure);
    }
  },
};
