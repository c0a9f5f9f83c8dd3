// Real git clients against the git host: what GitHub serves is served, what it refuses is refused.
// Clone, fetch and push with git's own programs, over HTTP, with and without a token; the host's counters are
// compared with what the protocol needs (gitprotocol-v2).

import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneRepository, createRepository, runGit, type TestRepository } from '../git.ts';
import { failing } from './faults.ts';
import { type GitHttpServer, startGitHttp, tokenHeader } from './git-http.ts';

let origin: TestRepository;
let host: GitHttpServer;
let hidden: string;
const token = randomBytes(12).toString('hex');

beforeAll(async () => {
  origin = await createRepository({ bare: true });
  await origin.fastImport({ commits: 60, files: 20 });
  hidden = await origin.commit({ ref: 'gone', files: { secret: 'unreachable\n' } });
  await origin.git(['update-ref', '-d', 'refs/heads/gone']);
  host = await startGitHttp();
  host.serve('Octo/private', { gitDir: origin.gitDir });
  host.serve('octo/public', { gitDir: origin.gitDir, visibility: 'public' });
  host.serve('octo/plain', { gitDir: origin.gitDir, visibility: 'public', allowFilter: false });
  host.serve('octo/reachable', { gitDir: origin.gitDir, visibility: 'public', wants: 'reachable' });
  host.serve('octo/tips', { gitDir: origin.gitDir, visibility: 'public', wants: 'tips' });
  host.serve('octo/writable', { gitDir: origin.gitDir, allowPush: true });
  host.serve('octo/open', { gitDir: origin.gitDir, allowPush: true, visibility: 'public' });
  host.allowToken(token);
});
afterAll(async () => {
  await host.close();
  await origin.remove();
});

/** The environment by which a job hands its token to git (never argv). */
function withToken(value: string): Record<string, string> {
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${host.url}/.extraheader`,
    GIT_CONFIG_VALUE_0: tokenHeader(value),
  };
}

describe('a private repository', () => {
  it('is cloned with a token, with and without .git', async () => {
    for (const url of [`${host.url}/octo/private`, `${host.url}/octo/private.git`]) {
      await using clone = await cloneRepository(url, ['--depth=1'], withToken(token));
      expect(await clone.resolve('HEAD')).toBe(await origin.resolve('main'));
    }
  });

  it('answers 401 without a token or with a wrong one, and 404 to a token for another repository', async () => {
    const other = randomBytes(12).toString('hex');
    host.allowToken(other, ['octo/writable']);
    const url = `${host.url}/octo/private/info/refs?service=git-upload-pack`;
    const basic = (user: string, value: string): Record<string, string> => ({
      authorization: `basic ${Buffer.from(`${user}:${value}`).toString('base64')}`,
    });
    const statuses = [
      {},
      basic('x-access-token', 'wrong'),
      basic('someone', token),
      basic('x-access-token', other),
    ];
    const answers = await Promise.all(statuses.map((headers) => fetch(url, { headers })));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 404]);
    expect(answers[0]?.headers.get('www-authenticate')).toMatch(/^Basic /u);
    await expect(cloneRepository(`${host.url}/octo/private`)).rejects.toThrow('could not read Username');
    await expect(cloneRepository(`${host.url}/octo/private`, [], withToken(other))).rejects.toThrow(
      'not found',
    );
  });

  it('refuses a token that was revoked', async () => {
    const short = randomBytes(12).toString('hex');
    host.allowToken(short);
    host.revokeToken(short);
    await expect(cloneRepository(`${host.url}/octo/private`, [], withToken(short))).rejects.toThrow();
  });
});

describe('partial and shallow clones', () => {
  it('work over protocol 2 and are counted in requests and bytes', async () => {
    host.clearLog();
    await using whole = await cloneRepository(`${host.url}/octo/public`, ['--bare']);
    const all = host.traffic();
    host.clearLog();
    await using blobless = await cloneRepository(`${host.url}/octo/public`, ['--bare', '--filter=blob:none']);
    const filtered = host.traffic();
    expect(await whole.git(['rev-list', '--count', 'main'])).toBe('60');
    expect(await blobless.git(['rev-list', '--count', 'main'])).toBe('60');
    const missing = await blobless.git(['rev-list', '--objects', '--missing=print', 'main']);
    expect(missing).toMatch(/^\?[0-9a-f]{40}$/mu);
    // Reference advertisement, reference list, pack: the three requests of a protocol 2 clone.
    expect([all.requests, filtered.requests]).toEqual([3, 3]);
    expect(filtered.bytesOut).toBeLessThan(all.bytesOut / 2);
    expect(host.requests.every(({ headers }) => headers['git-protocol'] === 'version=2')).toBe(true);
    expect(host.requests[0]?.sizes.response).toBeLessThan(500);
  });

  it('ignore a filter where the host does not know filters', async () => {
    await using clone = await cloneRepository(`${host.url}/octo/plain`, ['--bare', '--filter=blob:none']);
    expect(await clone.git(['rev-list', '--objects', '--missing=print', 'main'])).not.toMatch(/^\?/mu);
  });
});

describe('a fetch by object id', () => {
  const fetchId = async (name: string, id: string): Promise<{ status: number; stderr: string }> => {
    await using target = await createRepository({ bare: true });
    return await runGit(['fetch', '--quiet', '--depth=1', `${host.url}/octo/${name}`, id], {
      cwd: target.path,
    });
  };

  it('gets any object that GitHub would serve', async () => {
    expect((await fetchId('public', await origin.resolve('main~5'))).status).toBe(0);
    expect((await fetchId('public', hidden)).status).toBe(0);
  });

  it('is refused for unreachable objects, or for all but tips, where the host is strict', async () => {
    const older = await origin.resolve('main~5');
    expect((await fetchId('reachable', older)).status).toBe(0);
    expect((await fetchId('reachable', hidden)).stderr).toContain('not our ref');
    expect((await fetchId('tips', await origin.resolve('main'))).status).toBe(0);
    expect((await fetchId('tips', older)).stderr).toContain(
      'Server does not allow request for unadvertised object',
    );
  });
});

it('accepts a push only where that was allowed, and only with a token', async () => {
  await using clone = await cloneRepository(`${host.url}/octo/public`);
  await clone.commit({ files: { new: '1\n' } });
  const push = (name: string, env: Record<string, string>): Promise<{ status: number }> =>
    runGit(['push', '--quiet', `${host.url}/octo/${name}`, 'main:refs/heads/pushed'], {
      cwd: clone.path,
      env,
    });
  expect((await push('public', withToken(token))).status).not.toBe(0);
  expect((await push('writable', {})).status).not.toBe(0);
  expect((await push('open', {})).status).not.toBe(0);
  expect((await push('writable', withToken(token))).status).toBe(0);
  expect(await origin.resolve('pushed')).toBe(await clone.resolve('main'));
});

it('serves a repository whose ids have 64 digits', async () => {
  await using long = await createRepository({ bare: true, objectFormat: 'sha256' });
  const tip = await long.commit({ files: { a: '1' } });
  host.serve('octo/long', { gitDir: long.gitDir, visibility: 'public' });
  await using clone = await cloneRepository(`${host.url}/octo/long`);
  expect(await clone.resolve('HEAD')).toBe(tip);
});

it('fails and recovers as the test scripts it', async () => {
  host.fail(failing(500), { times: 1, when: ({ method }) => method === 'POST' });
  await expect(cloneRepository(`${host.url}/octo/public`)).rejects.toThrow('500');
  await using clone = await cloneRepository(`${host.url}/octo/public`);
  expect(await clone.git(['rev-list', '--count', 'HEAD'])).toBe('60');
});
