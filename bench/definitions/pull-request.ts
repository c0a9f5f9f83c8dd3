/**
 * How long the scan action takes on a pull request: the committed action on the runner emulator, a checkout of depth 1,
 * a git host on loopback that wants the token.
 */

import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { seededRandom } from '../../src/ruleset/random.ts';
import { parseTemplate } from '../../src/ruleset/template.ts';
import { createRepository, requireGit } from '../../test/git.ts';
import { node24 } from '../../test/node24.ts';
import { runJob } from '../../test/runner/job.ts';
import { startGitHttp, tokenHeader } from '../../test/servers/git-http.ts';
import { Absent, type Definition, median } from '../definition.ts';

const COMMITS = 20;

/** A new credential with a valid checksum; it opens nothing. */
function mint(template: string): string {
  const parsed = parseTemplate(template);
  assert.equal(parsed.kind, 'template');
  return parsed.kind === 'template' ? parsed.mint(seededRandom(String(performance.now()))) : '';
}

/** A pull request of 20 commits in a repository of 3,000. */
export const pullRequest: Definition = {
  name: 'pull-request',
  question:
    'how long does the action take on a pull request of 20 commits in a repository of 3,000, fetch included?',
  run: async ({ cli, rounds }, tell) => {
    const node = node24();
    if (node === undefined) throw new Absent('Node 24 is needed: npm run tools');
    const server = await startGitHttp();
    const token = mint('ghs_{mint:github-crc32:30}');
    server.allowToken(token);
    await using origin = await createRepository({ bare: true });
    const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'tacet-bench-')));
    try {
      const base = await origin.fastImport({ commits: 3000, branch: 'main' });
      let tip = base;
      for (let index = 0; index < COMMITS; index++) {
        const secret = index === 10 ? `const key = "${mint('ghp_{mint:github-crc32:30}')}";\n` : '';
        tip = await origin.commit({
          ref: 'topic',
          parents: [tip],
          files: { [`src/topic-${index % 7}.ts`]: `export const step = ${index};\n${secret}` },
        });
      }
      const { mergeSha, headSha, baseSha } = await origin.openPullRequest(1, 'main', 'topic');
      await origin.git(['repack', '-adq']);
      const url = server.serve('octo/app', { gitDir: origin.gitDir });
      const git = (...args: string[]): Promise<string> => requireGit(args, { cwd: workspace });
      await git('init', '--quiet', '--template=');
      await git(
        '-c',
        `http.extraheader=${tokenHeader(token)}`,
        'fetch',
        '--quiet',
        '--no-tags',
        '--depth=1',
        url,
        mergeSha,
      );
      await git('checkout', '--quiet', '--detach', mergeSha);
      const times: number[] = [];
      let bytes = 0;
      for (let round = 0; round <= rounds; round++) {
        server.clearLog();
        const before = server.traffic();
        const startedAt = performance.now();
        const job = await runJob({
          workspace,
          node,
          event: {
            name: 'pull_request',
            payload: {
              repository: { default_branch: 'main', full_name: 'octo/app' },
              pull_request: {
                number: 1,
                commits: COMMITS,
                head: { sha: headSha, ref: 'topic', repo: { full_name: 'octo/app' } },
                base: { sha: baseSha, ref: 'main', repo: { full_name: 'octo/app' } },
              },
            },
          },
          github: {
            token,
            repository: 'octo/app',
            sha: mergeSha,
            ref: 'refs/pull/1/merge',
            server_url: server.url,
          },
          steps: [{ id: 'tacet', uses: dirname(dirname(cli)) }],
        });
        const endedAt = performance.now();
        const outputs = job.steps[0]?.outputs ?? {};
        assert.deepEqual(
          [outputs.status, outputs.findings, outputs.range],
          ['findings', '1', `${baseSha}..${headSha}`],
          job.visibleLog,
        );
        const report = JSON.parse(
          Buffer.from(job.files.find(({ path }) => path.endsWith('receipt.json'))?.bytes ?? '{}').toString(),
        );
        assert.equal(report.counts.commits, COMMITS);
        if (round > 0) times.push(endedAt - startedAt);
        const after = server.traffic();
        bytes = after.bytesOut - before.bytesOut + after.bytesIn - before.bytesIn;
      }
      tell({ name: 'whole job, emulator included', value: median(times), unit: 'ms', atMost: 1500 });
      tell({ name: 'fetched', value: bytes, unit: 'bytes' });
    } finally {
      await server.close();
      rmSync(workspace, { recursive: true, force: true });
    }
  },
};
