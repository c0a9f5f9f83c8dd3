import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RemoteChange } from '../../src/base/scan-request.ts';
import { Secret } from '../../src/base/secret.ts';
import { cloneRepository } from '../git.ts';
import { failing, redirecting } from '../servers/faults.ts';
import { startGitHttp } from '../servers/git-http.ts';
import { collect, notesOf, skipsOf } from './harness.ts';
import { brought, commitsIn, remoteFixture, TOKEN, TOPIC, topicChange } from './remote-fixture.ts';

const fixture = remoteFixture();
const change = (more: Partial<RemoteChange> = {}) => topicChange(fixture, more);

describe('a server of another make', () => {
  it.each([
    ['refuses filters', { allowFilter: false }],
    ['speaks protocol 0', { protocol: 0 }],
    ['gives out reachable commits only', { wants: 'reachable' }],
    ['gives out tips only', { wants: 'tips' }],
    ['gives out tips only and refuses filters', { wants: 'tips', allowFilter: false }],
  ] as const)('that %s gives the same', async (name, options) => {
    const remoteUrl = fixture.server.serve(`other/${name.replaceAll(' ', '-')}`, {
      gitDir: fixture.origin.gitDir,
      ...options,
    });
    const known: string[] = [];
    const result = await collect(await change({ remoteUrl }), {
      onUnit: async (unit, source) => void known.push(String((await source.previous?.(unit))?.length)),
    });
    expect(commitsIn(result)).toEqual(fixture.topicCommits);
    expect(brought(result)).toEqual(TOPIC);
    expect(known.slice(4)).toEqual(['0', '1', '0', '0', '1']);
    expect(skipsOf(result.receipt)).toEqual({});
    // a base that is no tip is found through the branches
    const deep = {
      heads: [await fixture.origin.resolve('topic')],
      bases: [await fixture.origin.resolve('main~18')],
    };
    expect(commitsIn(await collect(await change({ remoteUrl, ...deep })))).toEqual(fixture.topicCommits);
  });

  it('that gives out tips only and lost the base widens to the other branch', async () => {
    const remoteUrl = fixture.server.serve('other/lost', { gitDir: fixture.origin.gitDir, wants: 'tips' });
    const result = await collect(
      await change({ remoteUrl, bases: ['e'.repeat(40)], baseRefs: ['refs/heads/main'] }),
    );
    expect(commitsIn(result)).toEqual(fixture.topicCommits);
    expect(notesOf(result.receipt)).toContain('base-unavailable');
  });
});

describe('a fetch that fails', () => {
  const failure = async (more: Partial<RemoteChange>) =>
    collect(await change(more)).catch((error: unknown) => error);

  it.each([
    ['with a wrong token', { token: Secret.fromText('wrong') }],
    ['without a token', { token: undefined }],
    ['for want of the repository', { remoteUrl: 'NOWHERE' }],
  ])('%s says which permission it needs, and not the token', async (_, more) => {
    const remoteUrl = 'remoteUrl' in more ? `${fixture.server.url}/owner/nowhere` : fixture.url;
    const error = await failure({ ...more, remoteUrl });
    expect(error).toMatchObject({
      code: 'fetch-failed',
      message: expect.stringContaining('refused the fetch'),
      hint: expect.stringContaining('contents: read'),
      retryable: false,
    });
    expect(JSON.stringify([error, String(error), (error as Error).cause])).not.toContain(TOKEN);
    expect(await readdir(join(fixture.scratch, 'side'))).toEqual([]);
  });

  it('for want of the head says so', async () => {
    expect(await failure({ heads: ['d'.repeat(40)] })).toMatchObject({
      code: 'fetch-failed',
      message: expect.stringContaining('does not have the commit'),
    });
  });

  it('for want of a server says that a later try may help', async () => {
    // port 9 of this machine answers nobody
    expect(await failure({ remoteUrl: 'http://127.0.0.1:9/owner/repo' })).toMatchObject({
      code: 'fetch-failed',
      message: expect.stringContaining('could not be reached'),
      retryable: true,
    });
  });

  it('by an error of the server is tried again', async () => {
    fixture.server.fail(failing(503), { times: 2 });
    const result = await collect(await change(), { retryDelaysMs: [0, 0] });
    expect(brought(result)).toEqual(TOPIC);
    fixture.server.fail(failing(503), { times: 1 });
    expect(await failure({})).toMatchObject({ code: 'fetch-failed', retryable: true });
  });

  it('does not follow a redirect with the token', async () => {
    const elsewhere = await startGitHttp();
    fixture.server.fail(redirecting(`${elsewhere.url}/owner/repo/info/refs?service=git-upload-pack`, 302));
    expect(await failure({})).toMatchObject({ code: 'fetch-failed' });
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });

  it('for want of an address that is allowed says so before any request', async () => {
    const user = ['user', 'pass'].join(':');
    for (const remoteUrl of [
      'http://example.org/x',
      'ssh://example.org/x',
      'ext::sh -c x',
      `https://${user}@example.org/x`,
      '-x',
      '',
    ])
      expect(await failure({ remoteUrl })).toMatchObject({ code: 'option-invalid' });
    expect(await failure({ heads: ['--all'] })).toMatchObject({ code: 'revision-unknown' });
  });

  it('because it is cancelled ends as cancelled', async () => {
    const controller = new AbortController();
    const when = () => {
      controller.abort();
      return true;
    };
    fixture.server.fail({ kind: 'hold', at: 'start', until: new Promise(() => undefined) }, { when });
    await expect(collect(await change(), { controller })).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('leaves a shallow clone alone without a server to ask', async () => {
    await using shallow = await cloneRepository(`file://${fixture.origin.path}`, [
      '--depth=1',
      '--branch=topic',
    ]);
    expect(await failure({ workspace: shallow.path, remoteUrl: undefined })).toMatchObject({
      code: 'fetch-failed',
      hint: expect.stringContaining('fetch-depth: 0'),
    });
  });
});
