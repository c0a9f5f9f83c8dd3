// A repository whose own configuration and files try to run a program, whatever is asked of it: every way that git
// knows is a trap that writes one line into a canary file. The traps are shown to be live first.

import { existsSync } from 'node:fs';
import { appendFile, chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ScanTarget } from '../../src/base/scan-request.ts';
import { findInHead, traceSecrets } from '../../src/git/introductions.ts';
import { presentObjects } from '../../src/git/objects.ts';
import { createRepository, runGit, type TestRepository } from '../git.ts';
import { collect, skipsOf } from '../sources/harness.ts';
import { looseObject, opened } from './helpers.ts';

const windows = process.platform === 'win32';

let repository: TestRepository;
let scratch: string;
let canary: string;

/** Looked up before the traps are laid: looking up springs them. */
const REVISIONS = ['HEAD', 'HEAD~1', 'HEAD~1:file.txt', 'HEAD:merge.txt', ':staged.txt'] as const;
const ids = new Map<string, string>();
const idOf = (revision: (typeof REVISIONS)[number]): string => ids.get(revision) ?? '';

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'tacet-hostile-'));
  canary = join(scratch, 'canary');
  const trap = join(scratch, 'trap');
  await writeFile(trap, `#!/bin/sh\necho "$0 $*" >> '${canary}'\nexit 1\n`);
  await chmod(trap, 0o755);
  repository = await createRepository();
  await repository.commit({ files: { 'file.txt': 'one\n', '.gitattributes': '* diff=trap filter=trap\n' } });
  await repository.commit({ files: { 'file.txt': 'two\n' } });
  await repository.setBranch('side', 'HEAD~1');
  await repository.commit({ ref: 'side', files: { 'side.txt': 'side\n' } });
  await repository.merge({ from: 'side', files: { 'merge.txt': 'merged\n' } });
  await writeFile(join(repository.path, 'staged.txt'), 'staged\n');
  await repository.git(['add', 'staged.txt']);
  await explode();
  for (const name of REVISIONS) ids.set(name, await repository.git(['rev-parse', name]));
  await layTraps(trap);
  await rm(canary, { force: true });
});

afterEach(async () => {
  await repository.remove();
  await rm(scratch, { recursive: true, force: true });
});

async function layTraps(trap: string): Promise<void> {
  const settings: Readonly<Record<string, string>> = {
    'core.fsmonitor': trap,
    'core.hooksPath': join(scratch, 'hooks'),
    'core.pager': trap,
    'core.editor': trap,
    'core.askPass': trap,
    'core.sshCommand': trap,
    'core.gitProxy': trap,
    'core.alternateRefsCommand': trap,
    'credential.helper': `!${trap}`,
    'diff.external': trap,
    'diff.trap.command': trap,
    'diff.trap.textconv': trap,
    'filter.trap.clean': trap,
    'filter.trap.smudge': trap,
    'filter.trap.process': trap,
    'gpg.program': trap,
    'log.showSignature': 'true',
    'pager.ls-files': trap,
    'pager.cat-file': trap,
    'protocol.allow': 'always',
    'protocol.ext.allow': 'always',
    'uploadpack.packObjectsHook': trap,
    // the promised objects of a partial clone are fetched when they are missed: over ssh, or over a command
    'extensions.partialClone': 'lazy',
    'remote.lazy.url': 'ssh://example.invalid/repository',
    'remote.lazy.promisor': 'true',
    'remote.lazy.uploadpack': trap,
    'remote.ext.url': `ext::${trap} %S`,
    'remote.ext.promisor': 'true',
    'remote.local.url': repository.path,
    'remote.local.promisor': 'true',
    'remote.local.uploadpack': trap,
    'alias.rev-list': `!${trap}`,
  };
  const lines = Object.entries({ 'core.repositoryformatversion': '1', ...settings }).map(([key, value]) => {
    const [, section, subsection, name] = /^([^.]+)\.(?:(.+)\.)?([^.]+)$/.exec(key) ?? [];
    return `[${section}${subsection === undefined ? '' : ` "${subsection}"`}]\n${name} = "${value}"\n`;
  });
  await appendFile(join(repository.gitDir, 'config'), lines.join(''));
  await mkdir(join(scratch, 'hooks'));
  for (const hook of [
    'post-checkout',
    'reference-transaction',
    'fsmonitor-watchman',
    'post-index-change',
    'pre-auto-gc',
  ]) {
    await writeFile(join(scratch, 'hooks', hook), `#!/bin/sh\necho ${hook} >> '${canary}'\n`);
    await chmod(join(scratch, 'hooks', hook), 0o755);
  }
}

/** Takes an object away, so that git would want to fetch it. */
async function lose(revision: (typeof REVISIONS)[number]): Promise<void> {
  const path = looseObject(repository, idOf(revision));
  expect(existsSync(path)).toBe(true);
  await rm(path);
}

const sprung = async () => (existsSync(canary) ? await readFile(canary, 'utf8') : '');

describe.skipIf(windows)('a hostile repository', () => {
  it.each([
    ['the work tree is looked at', ['status']],
    ['a patch is shown', ['log', '-p', '--ext-diff', '--all']],
    ['a missing object is read', ['cat-file', '-p', 'HEAD~1:file.txt']],
  ] as const)('has live traps: plain git springs them when %s', async (_, args) => {
    if (args[0] === 'cat-file') await lose('HEAD~1:file.txt');
    await runGit(args, { cwd: repository.path });
    expect(await sprung()).toContain('trap');
  });

  const targets: readonly (readonly [string, () => ScanTarget])[] = [
    ['tree', () => ({ kind: 'tree', path: repository.path })],
    ['history', () => ({ kind: 'history', repository: repository.path })],
    ['range', () => ({ kind: 'range', repository: repository.path, from: undefined, to: 'HEAD' })],
    ['staged', () => ({ kind: 'staged', repository: repository.path })],
    ['remote change in the clone', () => remoteChange()],
  ];

  it.each(targets)(
    'runs nothing when it is scanned as %s, not even for a missing object',
    async (_, target) => {
      await lose('HEAD~1:file.txt');
      await lose(':staged.txt');
      const resolved = target();
      const result = await collect(resolved, {
        onUnit: async (unit, source) => void (await source.previous?.(unit)),
      }).catch((error: unknown) => error);
      expect(await sprung()).toBe('');
      if (resolved.kind === 'history') expect(result).toMatchObject({ units: expect.any(Array) });
    },
  );

  it('runs nothing when an object that it misses is asked for outright', async () => {
    await lose('HEAD~1:file.txt');
    const { git } = await opened(repository);
    for (const args of [
      ['cat-file', '-p', idOf('HEAD~1:file.txt')],
      ['rev-list', '--objects', '--all'],
    ])
      expect((await git.run(args)).exit.status).toBe(128);
    expect(await sprung()).toBe('');
  });

  it('runs nothing when findings are traced', async () => {
    const repositoryHere = await opened(repository);
    const oid = idOf('HEAD:merge.txt');
    const blobs = new Set([oid]);
    await traceSecrets(repositoryHere, [blobs]);
    await findInHead(repositoryHere.git, blobs);
    await presentObjects(repositoryHere.git, [oid, '1'.repeat(40)]);
    expect(await sprung()).toBe('');
  });

  it('has its missing object on the receipt', async () => {
    await lose('HEAD~1:file.txt');
    const { receipt } = await collect({ kind: 'history', repository: repository.path });
    expect(skipsOf(receipt)).toEqual({ 'missing-object': 1 });
  });
});

/** Makes every object a loose one, so that single objects can be lost. */
async function explode(): Promise<void> {
  const { stdout } = await runGit(
    ['pack-objects', '--stdout', '--all', '--reflog', '--indexed-objects', '--revs'],
    {
      cwd: repository.path,
    },
  );
  await rm(join(repository.gitDir, 'objects/pack'), { recursive: true, force: true });
  await runGit(['unpack-objects', '-q'], { cwd: repository.path, input: stdout });
}

function remoteChange(): ScanTarget {
  return {
    kind: 'remote-change',
    workspace: repository.path,
    remoteUrl: undefined,
    token: undefined,
    sideDirectory: join(scratch, 'side'),
    heads: [idOf('HEAD')],
    bases: [idOf('HEAD~1')],
    baseRefs: [],
    expectedCommits: 1,
    wholeHistory: false,
  };
}
