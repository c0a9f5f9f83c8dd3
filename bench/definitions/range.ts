/**
 * How long a pull request of 50 commits takes from process start, in a clone that holds it: what the action does when the
 * job has checked out enough, and what a pre-push hook does.
 *
 * Inputs: a generated history of 20,000 commits (or `--commits`), and clones given by `--repository`. Before anything is
 * measured, a credential that the range brings must be found with its commit, and nothing else.
 */

import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../src/ruleset/random.ts';
import { parseTemplate } from '../../src/ruleset/template.ts';
import { requireGit } from '../../test/git.ts';
import type { BenchRequest, Definition, Figure } from '../definition.ts';
import { cachedRepository, shapeOf } from '../history/make-repository.ts';
import { type Program, reportOf, run, scanProgram, takeTurns, timesOf } from '../programs.ts';

const COMMITS = 50;

/** The last fifty commits. */
export const range: Definition = {
  name: 'range',
  question: `how long does a pull request of ${COMMITS} commits take from process start, in a clone that holds it?`,
  run: async (request, tell) => {
    const generated = await cachedRepository(`bench ${request.commits}`, shapeOf(request.commits));
    await checkFound(request, generated);
    await measure(request, 'generated', generated, tell);
    for (const path of request.repositories) await measure(request, 'clone', path, tell);
  },
};

function rangeScan({ cli }: BenchRequest, path: string, base: string, head: string): Program {
  return scanProgram(cli, ['--range', `${base}..${head}`, path]);
}

async function measure(
  request: BenchRequest,
  name: string,
  path: string,
  tell: (figure: Figure) => void,
): Promise<void> {
  const head = (await requireGit(['rev-parse', 'HEAD'], { cwd: path })).trim();
  const base = await baseOf(path, head);
  const program = rangeScan(request, path, base, head);
  const { receipt } = reportOf(await run(program));
  tell({ name: `${name}: commits`, value: receipt.counts.commits, unit: 'count' });
  tell({ name: `${name}: blobs`, value: receipt.counts.objects, unit: 'count' });
  const [ours, bare] = await takeTurns(request.rounds, [program, { words: [process.execPath, '-e', '0'] }]);
  for (const figure of timesOf(`${name}: range`, ours!, { atMost: 250 })) tell(figure);
  for (const figure of timesOf('node -e 0', bare!)) tell(figure);
}

/** The first commit, from the head along first parents, that the head is at least fifty commits ahead of. */
async function baseOf(path: string, head: string): Promise<string> {
  const line = await requireGit(['rev-list', '--first-parent', `--max-count=${COMMITS + 1}`, head], {
    cwd: path,
  });
  for (const base of line.trim().split('\n').slice(1)) {
    const ahead = await requireGit(['rev-list', '--count', `${base}..${head}`], { cwd: path });
    if (Number(ahead) >= COMMITS) return base;
  }
  throw new Error(`the history has fewer than ${COMMITS} commits`);
}

/** Adds a commit with a credential, in a copy that shares the objects. */
async function checkFound(request: BenchRequest, path: string): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tacet-bench-')));
  try {
    const copy = join(folder, 'copy');
    await requireGit(['clone', '--quiet', '--shared', '--bare', path, copy]);
    const git = (args: readonly string[], input?: string): Promise<string> =>
      requireGit(args, { cwd: copy, ...(input === undefined ? {} : { input }) });
    const blob = (await git(['hash-object', '-w', '--stdin'], `TOKEN=${token()}\n`)).trim();
    const tree = (await git(['mktree'], `100644 blob ${blob}\tdeploy.env\n`)).trim();
    const head = (await git(['rev-parse', 'HEAD'])).trim();
    const commit = (
      await git([
        '-c',
        'user.name=bench',
        '-c',
        'user.email=bench@example.org',
        'commit-tree',
        tree,
        '-p',
        head,
        '-m',
        'deploy',
      ])
    ).trim();
    const { findings } = reportOf(await run(rangeScan(request, copy, head, commit)));
    assert.deepEqual(
      findings.map(({ location, introduction }) => [location.path, introduction?.commit]),
      [['deploy.env', commit]],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A new credential with a valid checksum; it opens nothing. */
function token(): string {
  const parsed = parseTemplate('ghp_{mint:github-crc32:30}');
  assert.equal(parsed.kind, 'template');
  return parsed.kind === 'template' ? parsed.mint(seededRandom('bench range')) : '';
}
