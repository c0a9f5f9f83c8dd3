import { existsSync } from 'node:fs';
import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RemoteChange } from '../../src/base/scan-request.ts';
import { cloneRepository, createRepository, requireGit, type TestRepository } from '../git.ts';
import { tokenHeader } from '../servers/git-http.ts';
import { type CollectOptions, collect, notesOf, skipsOf, textOf } from './harness.ts';
import { brought, commitsIn, remoteFixture, TOKEN, TOPIC, topicChange } from './remote-fixture.ts';

const fixture = remoteFixture();
const change = (more: Partial<RemoteChange> = {}) => topicChange(fixture, more);

describe('a pull request', () => {
  it('is exactly its commits, with what only a merge has, for a few kilobytes', async () => {
    const result = await collect(await change());
    expect(commitsIn(result)).toEqual(fixture.topicCommits);
    expect(brought(result)).toEqual(TOPIC);
    expect(skipsOf(result.receipt)).toEqual({});
    expect(result.receipt.snapshot().notes).toEqual([
      { code: 'fetched', text: expect.stringMatching(/^[0-9.]+ kB were fetched from the server$/) },
    ]);
    expect(result.source.resolution).toMatchObject({
      kind: 'range',
      base: await fixture.origin.resolve('main'),
      head: await fixture.origin.resolve('topic'),
    });
    // the whole history is 140 kB
    expect(fixture.server.traffic().bytesOut).toBeLessThan(60_000);
    expect(fixture.server.traffic().requests).toBeLessThanOrEqual(10);
    expect(await readdir(join(fixture.scratch, 'side'))).toEqual([]);
  });

  it('sends the token to the server, and shows it nowhere else', async () => {
    await collect(await change());
    expect(fixture.server.requests.length).toBeGreaterThan(0);
    const header = tokenHeader(TOKEN).replace('AUTHORIZATION: ', '');
    for (const { headers } of fixture.server.requests) expect(headers.authorization).toBe(header);
  });

  it.skipIf(process.platform === 'win32')('has the token in no argument of git', async () => {
    const log = join(fixture.scratch, 'arguments');
    const real = (await requireGit(['--exec-path'])).trim();
    await writeFile(
      join(fixture.scratch, 'git'),
      `#!/bin/sh\necho "$*" >> '${log}'\nexec '${real}/git' "$@"\n`,
    );
    await chmod(join(fixture.scratch, 'git'), 0o755);
    await collect(await change(), { environment: { PATH: `${fixture.scratch}:${process.env.PATH}` } });
    const seen = await readFile(log, 'utf8');
    expect(seen).toContain('fetch');
    expect(seen).not.toContain(TOKEN);
    expect(seen).not.toContain(Buffer.from(`x-access-token:${TOKEN}`).toString('base64'));
  });

  it('fetches what stood before only when somebody asks, and then once', async () => {
    await collect(await change());
    const plain = fixture.server.requests.length;
    fixture.server.clearLog();
    const before: string[] = [];
    const options: CollectOptions = {
      onUnit: async (unit, source) => {
        const previous = await source.previous?.(unit);
        if (unit.origin.kind === 'blob')
          before.push(
            `${unit.origin.path}: ${previous?.map((bytes) => Buffer.from(bytes).toString().trim())}`,
          );
      },
    };
    const result = await collect(await change(), options);
    expect(before).toEqual([
      'topic.txt: ',
      'topic.txt: first',
      'evil.txt: ',
      'more.txt: ',
      'topic.txt: second',
    ]);
    // every blob that stood before is one of the new ones here
    expect(fixture.server.requests.length).toBe(plain);
    expect(brought(result)).toEqual(TOPIC);
    // and here it is not: main changed its own files
    fixture.server.clearLog();
    const onMain = {
      heads: [await fixture.origin.resolve('main')],
      bases: [await fixture.origin.resolve('main~2')],
      expectedCommits: 2,
    };
    await collect(await change(onMain));
    const without = fixture.server.requests.length;
    fixture.server.clearLog();
    let known = 0;
    await collect(await change(onMain), {
      onUnit: async (unit, source) => {
        known += (await source.previous?.(unit))?.length ?? 0;
      },
    });
    expect(known).toBeGreaterThan(0);
    expect(fixture.server.requests.length).toBe(without + 2);
  });

  it('leaves the clone as it is, whatever its depth', async () => {
    const extra = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `http.${fixture.server.url}/.extraheader`,
      GIT_CONFIG_VALUE_0: tokenHeader(TOKEN),
    };
    await using clone = await cloneRepository(fixture.url, ['--depth=1', '--branch=topic'], extra);
    const before = await stateOf(clone.path);
    fixture.server.clearLog();
    const result = await collect(await change({ workspace: clone.path }));
    expect(brought(result)).toEqual(TOPIC);
    expect(fixture.server.requests.length).toBeGreaterThan(0);
    expect(await stateOf(clone.path)).toEqual(before);
  });

  it('that the clone holds entirely is read there, without any request', async () => {
    await using clone = await cloneRepository(`file://${fixture.origin.path}`);
    const result = await collect(await change({ workspace: clone.path }));
    expect(brought(result)).toEqual(TOPIC);
    const byRef = await collect(
      await change({ workspace: clone.path, bases: [], baseRefs: ['refs/heads/main'] }),
    );
    expect(commitsIn(byRef)).toEqual(fixture.topicCommits);
    expect(fixture.server.requests).toEqual([]);
    expect(existsSync(join(fixture.scratch, 'side'))).toBe(false);
  });

  it('far behind its base is found by deepening', async () => {
    const head = await fixture.origin.commit({ ref: 'far', parents: ['main~350'], files: { far: 'far\n' } });
    const result = await collect(await change({ heads: [head], expectedCommits: 1 }));
    expect(commitsIn(result)).toEqual([head]);
    expect(brought(result)).toEqual(['far: far\n']);
  });

  it('without a common history is everything that its head reaches', async () => {
    const head = await fixture.origin.commit({ ref: 'orphan', parents: [], files: { orphan: 'orphan\n' } });
    const result = await collect(await change({ heads: [head], expectedCommits: 1 }));
    expect(brought(result)).toEqual(['orphan: orphan\n']);
  });
});

describe('a push', () => {
  it('of a new branch is bounded by the branch it is compared with', async () => {
    const result = await collect(
      await change({ bases: [], baseRefs: ['refs/heads/main'], expectedCommits: 0 }),
    );
    expect(commitsIn(result)).toEqual(fixture.topicCommits);
  });

  it('of a new branch that was merged meanwhile has as many commits as the event spoke of', async () => {
    const heads = [await fixture.origin.resolve('main~1')];
    const result = await collect(
      await change({ heads, bases: [], baseRefs: ['refs/heads/main'], expectedCommits: 3 }),
    );
    expect(commitsIn(result)).toEqual(
      (await fixture.origin.git(['rev-list', '--reverse', '--max-count=3', 'main~1'])).split('\n'),
    );
    expect(notesOf(result.receipt)).toContain('base-moved');
  });

  it('by force is bounded by the former tip while the server has it', async () => {
    const former = await fixture.origin.commit({
      ref: 'forced',
      parents: ['main'],
      files: { forced: 'former\n' },
    });
    const head = await fixture.origin.commit({
      ref: 'forced',
      parents: ['main~3'],
      files: { forced: 'now\n' },
    });
    const result = await collect(await change({ heads: [head], bases: [former], expectedCommits: 1 }));
    expect(brought(result)).toEqual(['forced: now\n']);
  });

  it('by force whose former tip is gone is widened to the other branch, and to everything without one', async () => {
    const gone = 'f'.repeat(40);
    const bounded = await collect(await change({ bases: [gone], baseRefs: ['refs/heads/main'] }));
    expect(commitsIn(bounded)).toEqual(fixture.topicCommits);
    expect(notesOf(bounded.receipt)).toContain('base-unavailable');
    const head = await fixture.origin.resolve('main~390');
    const unbounded = await collect(await change({ heads: [head], bases: [gone] }));
    expect(commitsIn(unbounded)).toHaveLength(10);
    expect(notesOf(unbounded.receipt)).toEqual(expect.arrayContaining(['base-unavailable', 'unbounded']));
    expect(skipsOf(unbounded.receipt)).toEqual({});
  });

  it('that names branches which are not there, or are no names, is widened', async () => {
    const head = await fixture.origin.resolve('main~395');
    const baseRefs = ['refs/heads/no-such', 'refs/heads/*', '--upload-pack=x', 'refs/heads/a:refs/heads/b'];
    const result = await collect(await change({ heads: [head], bases: [], baseRefs }));
    expect(commitsIn(result)).toHaveLength(5);
    expect(notesOf(result.receipt)).toContain('base-unavailable');
  });

  it('of a tag has its message and the commits that are new', async () => {
    const commit = await fixture.origin.commit({
      ref: 'release',
      parents: ['main'],
      files: { release: 'notes\n' },
    });
    const tag = await fixture.origin.tag('v1', commit, 'the message of the tag');
    const result = await collect(
      await change({ heads: [tag], bases: [], baseRefs: ['refs/heads/main'], expectedCommits: 0 }),
    );
    expect(brought(result)).toEqual(['release: notes\n']);
    expect(result.units.map(textOf)).toContain('the message of the tag\n');
  });

  it('to a SHA-256 repository is read as well', async () => {
    await using wide = await createRepository({ objectFormat: 'sha256' });
    await wide.fastImport({ commits: 60 });
    const base = await wide.resolve('HEAD');
    const head = await wide.commit({ files: { wide: 'wide\n' } });
    const remoteUrl = fixture.server.serve('owner/wide', { gitDir: wide.gitDir });
    const result = await collect(
      await change({ remoteUrl, heads: [head], bases: [base], expectedCommits: 1 }),
    );
    expect(brought(result)).toEqual(['wide: wide\n']);
  });

  it('of nothing has no units', async () => {
    const head = await fixture.origin.resolve('main');
    expect((await collect(await change({ heads: [head], bases: [head] }))).units).toEqual([]);
  });
});

describe('a whole history', () => {
  const whole = (more: Partial<RemoteChange> = {}) => change({ wholeHistory: true, bases: [], ...more });
  let small: TestRepository;
  let smallUrl: string;
  beforeAll(async () => {
    small = await createRepository();
    const first = await small.commit({ files: { a: 'one\n' } });
    await small.commit({ files: { a: 'two\n' } });
    await small.commit({ ref: 'side', parents: [first], files: { side: 'side\n' } });
    await small.tag(
      'old',
      await small.commit({ ref: 'gone', parents: [first], files: { tagged: 'tagged\n' } }),
    );
    await small.git(['update-ref', '-d', 'refs/heads/gone']);
    smallUrl = fixture.server.serve('owner/small', { gitDir: small.gitDir });
  });
  afterAll(() => small.remove());

  it('is every branch and tag of the server', async () => {
    const result = await collect(await whole({ remoteUrl: smallUrl, heads: [await small.resolve('main')] }));
    expect([...brought(result)].sort()).toEqual(['a: one\n', 'a: two\n', 'side: side\n', 'tagged: tagged\n']);
    expect(result.source.resolution).toMatchObject({ kind: 'history' });
    expect(skipsOf(result.receipt)).toEqual({});
    expect(await readdir(join(fixture.scratch, 'side'))).toEqual([]);
  });

  it('is every branch and tag also when the commit that started it is gone', async () => {
    const result = await collect(await whole({ remoteUrl: smallUrl, heads: ['c'.repeat(40)] }));
    expect(brought(result)).toHaveLength(4);
    expect(notesOf(result.receipt)).toContain('head-unavailable');
  });

  it('is what a full clone holds when the server fails, and is incomplete then', async () => {
    await using clone = await cloneRepository(`file://${small.path}`);
    const heads = [await small.resolve('main')];
    const failed = await collect(
      await whole({ remoteUrl: `${fixture.server.url}/owner/nowhere`, heads, workspace: clone.path }),
    );
    expect(brought(failed).length).toBeGreaterThanOrEqual(3);
    expect(skipsOf(failed.receipt)).toEqual({ 'missing-commit': 1 });
    const alone = await collect(await whole({ remoteUrl: undefined, heads, workspace: clone.path }));
    expect(skipsOf(alone.receipt)).toEqual({});
  });

  it('is an error when the server fails and the clone is shallow or none', async () => {
    await using shallow = await cloneRepository(`file://${small.path}`, ['--depth=1']);
    for (const workspace of [shallow.path, fixture.scratch, undefined])
      await expect(
        collect(
          await whole({
            remoteUrl: `${fixture.server.url}/owner/nowhere`,
            heads: ['c'.repeat(40)],
            workspace,
          }),
        ),
      ).rejects.toMatchObject({ code: 'fetch-failed' });
  });
});

/** Every file of a folder with its size and time, to see that nothing was touched. */
async function stateOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const facts = await Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs, isFile } = await stat(join(folder, name)).then((found) => ({
        size: found.size,
        mtimeMs: found.mtimeMs,
        isFile: found.isFile(),
      }));
      return isFile ? `${name} ${size} ${mtimeMs}` : name;
    }),
  );
  return facts.sort();
}
