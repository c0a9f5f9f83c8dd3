/**
 * How long a server's hook takes for a push: ten commits on a history of three thousand, the pushed objects in the
 * quarantine where git leaves them for the hook.
 */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../src/ruleset/random.ts';
import { parseTemplate } from '../../src/ruleset/template.ts';
import { createRepository, runGit, type TestRepository } from '../../test/git.ts';
import { type Definition, median } from '../definition.ts';
import { type Program, run, takeTurns, timesOf } from '../programs.ts';

const COMMITS = 10;
const FILES_A_COMMIT = 4;
/** What issue 6 allows. */
const ABOVE_NODE_MS = 150;

/** `tacet hook pre-receive` for a push of ten commits, and for a deletion, against `node -e 0`. */
export const preReceive: Definition = {
  name: 'pre-receive',
  question:
    'how much longer does `tacet hook pre-receive` take than `node -e 0` on a push of ten commits to a history of 3,000?',
  run: async ({ cli, rounds }, tell) => {
    await using server = await createRepository({ bare: true });
    const folder = mkdtempSync(join(tmpdir(), 'tacet-bench-'));
    try {
      const before = await server.fastImport({ commits: 3000, branch: 'main' });
      await server.git(['repack', '-adq']);
      const hook = async (name: string, leak: string): Promise<Program> => {
        const after = await quarantined(server, name, leak);
        const inputFile = join(folder, name);
        writeFileSync(inputFile, `${before} ${after} refs/heads/main\n`);
        const environment = {
          GIT_DIR: server.gitDir,
          GIT_OBJECT_DIRECTORY: quarantineOf(server, name),
          GIT_ALTERNATE_OBJECT_DIRECTORIES: join(server.gitDir, 'objects'),
          GIT_QUARANTINE_PATH: quarantineOf(server, name),
        };
        const words = [process.execPath, cli, 'hook', 'pre-receive'] as const;
        return { words: [...words], cwd: server.path, environment, inputFile, statuses: [0, 1] };
      };
      const leaky = await hook('leaky', `const key = "${mint('ghp_{mint:github-crc32:30}')}";\n`);
      assert.equal((await run(leaky)).status, 1, 'the leak of the middle commit is found');
      const clean = await hook('clean', '');
      assert.equal((await run(clean)).status, 0);
      const gone = join(folder, 'gone');
      writeFileSync(gone, `${before} ${'0'.repeat(40)} refs/heads/main\n`);
      const node: Program = { words: [process.execPath, '-e', '0'] };
      const [push, deletion, bare] = await takeTurns(3 * rounds, [
        clean,
        { ...clean, inputFile: gone },
        node,
      ]);
      for (const figure of [...timesOf('node -e 0', bare!), ...timesOf('ten commits', push!)]) tell(figure);
      const above = (runs: typeof push) => Math.min(...runs!.wallMs) - Math.min(...bare!.wallMs);
      tell({ name: 'above node', value: above(push), unit: 'ms', atMost: ABOVE_NODE_MS });
      tell({ name: 'above node, medians', value: median(push!.wallMs) - median(bare!.wallMs), unit: 'ms' });
      tell({ name: 'deletion, above node', value: above(deletion), unit: 'ms' });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function quarantineOf({ gitDir }: TestRepository, name: string): string {
  return join(gitDir, 'objects', `incoming-${name}`);
}

/** Commits on top of main whose objects are in a quarantine alone, as git-receive-pack(1) leaves them. Returns the tip. */
async function quarantined(server: TestRepository, name: string, leak: string): Promise<string> {
  const main = await server.resolve('main');
  let tip = main;
  for (let number = 0; number < COMMITS; number++) {
    const files = Array.from({ length: FILES_A_COMMIT }, (_, at): [string, string] => [
      `src/${name}-${(number * FILES_A_COMMIT + at) % 23}.ts`,
      Array.from(
        { length: 120 },
        (_, line) => `export const v${line} = step(${number}, ${at + line});\n`,
      ).join('') + (number === COMMITS / 2 ? leak : ''),
    ]);
    tip = await server.commit({ ref: 'push', parents: [tip], files });
  }
  const packed = await runGit(['pack-objects', '--quiet', '--revs', '--thin', '--stdout'], {
    cwd: server.path,
    input: `${tip}\n^${main}\n`,
  });
  const quarantine = quarantineOf(server, name);
  mkdirSync(join(quarantine, 'pack'), { recursive: true });
  await server.git(['update-ref', '-d', 'refs/heads/push']);
  await server.git(['index-pack', '--stdin', '--fix-thin'], {
    input: packed.stdout,
    env: {
      GIT_OBJECT_DIRECTORY: quarantine,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: join(server.gitDir, 'objects'),
    },
  });
  await server.git(['prune', '--expire=now']);
  await server.git(['repack', '-adq']);
  const left = await runGit(['cat-file', '-e', tip], { cwd: server.path });
  assert.notEqual(left.status, 0, 'the pushed commits are in the quarantine alone');
  return tip;
}

/** A new credential with a valid checksum; it opens nothing. */
function mint(template: string): string {
  const parsed = parseTemplate(template);
  assert.equal(parsed.kind, 'template');
  return parsed.kind === 'template' ? parsed.mint(seededRandom(String(performance.now()))) : '';
}
