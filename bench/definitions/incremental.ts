/**
 * How long a second scan of an unchanged history takes that builds on the receipt of the first.
 *
 * Inputs: a generated history of 20,000 commits (or `--commits`; the aim is for 50,000), with credentials, and clones given
 * by `--repository`. Before anything is measured, the second scan must report what the first did.
 */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Absent, type BenchRequest, type Definition, type Figure } from '../definition.ts';
import { cachedRepository, shapeOf } from '../history/make-repository.ts';
import { reportOf, run, scanProgram, takeTurns, timesOf } from '../programs.ts';

/** A history that has not changed since. */
export const incremental: Definition = {
  name: 'incremental',
  question: 'how long does a second run take on an unchanged history, with the receipt of the first?',
  run: async (request, tell) => {
    const { stdout } = await run({ words: [process.execPath, request.cli, 'scan', '--help'] });
    if (!stdout.includes('--since-receipt')) throw new Absent('this build has no --since-receipt');
    const secretEvery = Math.ceil(request.commits / 25);
    const generated = await cachedRepository(
      `bench ${request.commits}`,
      shapeOf(request.commits, secretEvery),
    );
    await measure(request, `${request.commits.toLocaleString('en-US')} commits`, generated, tell);
    for (const path of request.repositories) await measure(request, 'clone', path, tell);
  },
};

async function measure(
  { cli, rounds }: BenchRequest,
  name: string,
  path: string,
  tell: (figure: Figure) => void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tacet-bench-'));
  const receipt = join(folder, 'receipt');
  const environment = { TACET_RECEIPT_KEY: randomBytes(32).toString('hex') };
  try {
    const first = await run({
      ...scanProgram(cli, ['--history', '--save-receipt', receipt, path]),
      environment,
    });
    const second = { ...scanProgram(cli, ['--history', '--since-receipt', receipt, path]), environment };
    const [before, after] = [reportOf(first), reportOf(await run(second))];
    assert.deepEqual(
      after.findings.map(({ fingerprint }) => fingerprint),
      before.findings.map(({ fingerprint }) => fingerprint),
      'the second run reports what the first did',
    );
    tell({ name: `${name}: first run`, value: first.wallMs, unit: 'ms' });
    const [again] = await takeTurns(rounds, [second]);
    for (const figure of timesOf(`${name}: second run`, again!, { atMost: 300 })) tell(figure);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
