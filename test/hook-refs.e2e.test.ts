/**
 * Whose configuration decides in a hook, ref by ref; pushes of several refs, of what is deleted and of nothing; a policy of
 * the server; and hooks that a framework calls in git's place.
 */

import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, tacet } from './dist.ts';
import { cloneRepository, createRepository, type TestRepository } from './git.ts';
import { mint } from './mint.ts';

const leak = (more = ''): string => `const token = '${mint('ghp_{mint:github-crc32:30}')}';${more}\n`;

function install(repository: TestRepository, hook: string, options = ''): void {
  const folder = join(repository.gitDir, 'hooks');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, hook);
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${CLI}' hook ${hook} ${options} "$@"\n`);
  chmodSync(file, 0o755);
}

/** git's own answer to a push: `done`, or what it printed. */
async function push(
  desk: TestRepository,
  server: TestRepository,
  ...refs: readonly string[]
): Promise<string> {
  return await desk.git(['push', '-q', '--force', server.path, ...refs]).then(
    () => 'done',
    (error: unknown) => String(error),
  );
}

/** A server with a main branch of these files and the hook, and a desk that has it. */
async function serverWith(files: Readonly<Record<string, string>>, options = '') {
  const server = await createRepository({ bare: true });
  const desk = await createRepository();
  await desk.commit({ files });
  await push(desk, server, 'HEAD:refs/heads/main');
  install(server, 'pre-receive', options);
  return {
    server,
    desk,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([server.remove(), desk.remove()]);
    },
  };
}

describe('of a push to a server', () => {
  it('no other branch can lay down the configuration, whatever its name', async () => {
    await using scene = await serverWith({ a: 'a\n' });
    const { server, desk } = scene;
    const main = await desk.resolve('HEAD');
    // a branch that comes first in order of names, without any leak: it is accepted
    await desk.commit({ ref: 'aaa', parents: [main], files: { '.tacetignore': 'path:**\n' } });
    expect(await push(desk, server, 'aaa')).toBe('done');
    await desk.commit({ ref: 'main', files: { 'leak.ts': leak() } });
    expect(await push(desk, server, 'main')).toContain('leak.ts:1:');
    // a new branch that grows out of it is judged where both left the default branch
    await desk.commit({ ref: 'zzz', parents: [await desk.resolve('aaa')], files: { 'other.ts': leak() } });
    const answer = await push(desk, server, 'zzz');
    expect(answer).toContain('other.ts:1:');
    expect(answer).toContain('nothing was accepted');
  });

  it('each ref is judged by its own former tip, all of them in one push', async () => {
    await using scene = await serverWith({ a: 'a\n' });
    const { server, desk } = scene;
    const main = await desk.resolve('HEAD');
    await desk.commit({ ref: 'lenient', parents: [main], files: { '.tacetignore': 'path:known.ts\n' } });
    expect(await push(desk, server, 'lenient')).toBe('done');
    const known = { 'known.ts': leak() };
    await desk.commit({ ref: 'lenient', files: known });
    expect(await push(desk, server, 'lenient')).toBe('done');
    await desk.commit({ ref: 'lenient', files: { 'known.ts': leak() } });
    await desk.commit({ ref: 'main', files: { 'fine.ts': 'fine\n' } });
    expect(await push(desk, server, 'lenient', 'main')).toBe('done');
    await desk.commit({ ref: 'lenient', files: { 'known.ts': leak() } });
    await desk.commit({ ref: 'main', files: { 'known.ts': leak() } });
    const both = await push(desk, server, 'lenient', 'main');
    expect(both).toContain('known.ts:1:');
    expect(await server.resolve('lenient')).not.toBe(await desk.resolve('lenient'));
    expect(await push(desk, server, 'lenient')).toBe('done');
  });

  it('many new branches and tags are looked at together', async () => {
    await using scene = await serverWith({ a: 'a\n' });
    const { server, desk } = scene;
    const main = await desk.resolve('HEAD');
    await desk.commit({ ref: 'main', files: { b: 'b\n' } });
    await push(desk, server, 'main');
    const names = Array.from({ length: 120 }, (_, at) => `topic-${at}`);
    const tip = await desk.commit({ ref: 'topic', parents: [main], files: { 'fine.ts': 'fine\n' } });
    const leaky = await desk.commit({ ref: 'leaky', parents: [tip], files: { 'leak.ts': leak() } });
    const refs = names.map((name) => `${tip}:refs/heads/${name}`);
    expect(await push(desk, server, ...refs, `${leaky}:refs/tags/v1`)).toContain('leak.ts:1:');
    expect(await push(desk, server, ...refs)).toBe('done');
    expect((await server.git(['for-each-ref', 'refs/heads/topic-*'])).split('\n')).toHaveLength(120);
  });

  it('what is deleted needs nothing, beside what is not deleted', async () => {
    await using scene = await serverWith({ a: 'a\n' });
    const { server, desk } = scene;
    expect(await push(desk, server, 'HEAD:refs/heads/one', 'HEAD:refs/heads/two')).toBe('done');
    expect(await push(desk, server, ':refs/heads/one')).toBe('done');
    await desk.commit({ ref: 'main', files: { 'leak.ts': leak() } });
    expect(await push(desk, server, ':refs/heads/two', 'main')).toContain('leak.ts:1:');
    expect(await server.git(['for-each-ref', '--format=%(refname)'])).toBe('refs/heads/main\nrefs/heads/two');
  });

  it('the first one to an empty server speaks for itself, and every later one does not', async () => {
    await using server = await createRepository({ bare: true });
    install(server, 'pre-receive');
    await using desk = await createRepository();
    await desk.commit({ files: { '.tacetignore': 'path:fixture.ts\n', 'fixture.ts': leak() } });
    expect(await push(desk, server, 'HEAD:refs/heads/main')).toBe('done');
    await desk.commit({ files: { '.tacetignore': 'path:*.ts\n', 'more.ts': leak() } });
    expect(await push(desk, server, 'HEAD:refs/heads/main')).toContain('.tacetignore:1 would let it pass');
  });

  it('a policy of the server binds what is there, and marks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tacet-policy-'));
    try {
      writeFileSync(join(folder, 'policy.yml'), "lock: { rules: ['github-*'], marks: false }\n");
      await using scene = await serverWith(
        { '.tacet.yml': 'disable: [github-pat]\n' },
        `--policy '${join(folder, 'policy.yml')}'`,
      );
      const { server, desk } = scene;
      await desk.commit({ files: { 'leak.ts': leak(' // tacet:allow -- mine') } });
      const answer = await push(desk, server, 'HEAD:refs/heads/main');
      expect(answer).toContain('leak.ts:1:');
      expect(answer).toContain('inline marks are not heard');
      expect(answer).toContain('.tacet.yml:1: disable: github-pat');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('a push from a desk', () => {
  it('is looked at in a partial clone, too, with what is there', async () => {
    await using server = await createRepository({ bare: true });
    await using origin = await createRepository();
    await origin.commit({ files: { 'a.ts': 'a\n' } });
    await origin.commit({ files: { 'a.ts': 'b\n' } });
    await push(origin, server, 'HEAD:refs/heads/main');
    await server.git(['config', 'uploadpack.allowFilter', 'true']);
    await using desk = await cloneRepository(`file://${server.path}`, ['--filter=blob:none']);
    install(desk, 'pre-push');
    const send = () => desk.git(['push', '-q', 'origin', 'HEAD:refs/heads/main']).then(() => 'done', String);
    await desk.commit({ files: { 'fine.ts': 'fine\n' } });
    expect(await send()).toBe('done');
    await desk.commit({ files: { 'leak.ts': leak() } });
    expect(await send()).toContain('leak.ts:1:');
  });
});

describe('a hook that a framework calls', () => {
  const hook = (repository: TestRepository, name: string, env: Readonly<Record<string, string>>) =>
    tacet(['hook', name], { cwd: repository.path, env, input: '' });

  it('pre-push takes what the framework says, and HEAD when nobody says anything', async () => {
    await using repository = await createRepository();
    const before = await repository.commit({ files: { 'known.ts': leak() } });
    await repository.git(['update-ref', 'refs/remotes/origin/main', before]);
    const after = await repository.commit({ files: { 'leak.ts': leak() } });
    const framework = {
      PRE_COMMIT: '1',
      PRE_COMMIT_FROM_REF: before,
      PRE_COMMIT_TO_REF: after,
      PRE_COMMIT_REMOTE_NAME: 'origin',
      PRE_COMMIT_REMOTE_BRANCH: 'refs/heads/main',
    };
    for (const env of [framework, {}]) {
      const { status, stderr } = await hook(repository, 'pre-push', env);
      expect([status, stderr.includes('leak.ts:1:'), stderr.includes('known.ts')]).toEqual([1, true, false]);
    }
    await repository.git(['update-ref', 'refs/remotes/origin/main', after]);
    expect((await hook(repository, 'pre-push', {})).status).toBe(0);
  });

  it('pre-commit looks at every file when all are asked for, and at a range', async () => {
    await using repository = await createRepository();
    const before = await repository.commit({ files: { 'old.ts': leak() } });
    const after = await repository.commit({ files: { 'new.ts': leak() } });
    const all = await hook(repository, 'pre-commit', { PRE_COMMIT: '1' });
    expect([all.status, all.stderr.match(/^\w+\.ts:1:/gm)]).toEqual([1, ['new.ts:1:', 'old.ts:1:']]);
    const range = { PRE_COMMIT: '1', PRE_COMMIT_FROM_REF: before, PRE_COMMIT_TO_REF: after };
    const some = await hook(repository, 'pre-commit', range);
    expect([some.status, some.stderr.match(/^\w+\.ts:1:/gm)]).toEqual([1, ['new.ts:1:']]);
    // outside the framework nothing is staged, so that there is nothing to look at
    expect((await hook(repository, 'pre-commit', {})).status).toBe(0);
    writeFileSync(join(repository.path, 'fine.ts'), 'fine\n');
    await repository.git(['add', 'fine.ts']);
    expect((await hook(repository, 'pre-commit', { PRE_COMMIT: '1' })).status).toBe(0);
  });
});
