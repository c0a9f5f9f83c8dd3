/**
 * Logs and artifacts of a run that has ended: attempts, archives on another server that must never see the token, and
 * archives and lists that lie.
 */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failing, redirecting } from '../servers/faults.ts';
import { startLoopbackServer } from '../servers/loopback-server.ts';
import { zipOf } from '../zip.ts';
import { PAGE, startTextScene, type TextScene } from './harness.ts';

const RUN = 30_433_642;
const time = '2026-11-24T00:12:15.1234567Z ';
const logs = { logs: { id: RUN, attempts: 1 } };
const artifacts = { artifacts: { id: RUN, attempts: 1 } };
let scene: TextScene;

beforeEach(async () => {
  scene = await startTextScene();
});
afterEach(async () => {
  expect(scene.storage.trespasses).toEqual([]);
  await scene.close();
});

function addRun(
  attempts: readonly Uint8Array[],
  ...left: { name: string; bytes: Uint8Array; expired?: boolean }[]
) {
  scene.state.runs.set(RUN, {
    logs: new Map(attempts.map((archive, index) => [index + 1, archive])),
    artifacts: left.map((artifact, index) => ({ id: index + 1, ...artifact })),
  });
}

const isApiLogs = ({ path }: { path: string }): boolean => path.endsWith('/logs');

describe('the logs of a run', () => {
  it('are a text for each job, without what the runner adds', async () => {
    addRun([
      zipOf([
        { name: '0_build (ubuntu).txt', bytes: `\ufeff${time}##[group]Run\n${time}one\n` },
        { name: '-1_deploy.txt', bytes: `${time}two\n` },
      ]),
    ]);
    const { texts, units, complete } = await scene.read(logs);
    expect(texts).toEqual({
      [`log of job build (ubuntu) (run ${RUN}, attempt 1)`]: 'Run\none\n',
      [`log of job deploy (run ${RUN}, attempt 1)`]: 'two\n',
    });
    expect(units[0]?.origin).toMatchObject({ kind: 'log', url: `${PAGE}/actions/runs/${RUN}/attempts/1` });
    expect(complete).toBe(true);
  });

  it('come as a redirect to another server, which is asked once and without the token', async () => {
    addRun([zipOf([{ name: '0_build.txt', bytes: 'x\n' }])]);
    await scene.read(logs);
    expect(scene.api.requests.map(({ headers }) => headers.authorization?.startsWith('Bearer '))).toEqual([
      true,
    ]);
    expect(scene.storage.requests).toHaveLength(1);
    expect(scene.storage.requests[0]?.headers.authorization).toBeUndefined();
  });

  it('are those of every attempt, the last first', async () => {
    addRun([1, 2, 3].map((attempt) => zipOf([{ name: '0_build.txt', bytes: `attempt ${attempt}\n` }])));
    const { texts } = await scene.read({ logs: { id: RUN, attempts: 3 } });
    expect(Object.values(texts)).toEqual(['attempt 3\n', 'attempt 2\n', 'attempt 1\n']);
  });

  it('of an earlier attempt may be gone, which is said; those of the last may not', async () => {
    addRun([zipOf([{ name: '0_build.txt', bytes: 'x\n' }])]);
    const run = scene.state.runs.get(RUN);
    run?.logs.set(2, run.logs.get(1) as Uint8Array);
    run?.logs.delete(1);
    const earlier = await scene.read({ logs: { id: RUN, attempts: 2 } });
    expect([earlier.complete, earlier.notes]).toEqual([
      true,
      [`logs of run ${RUN}, attempt 1: they are no longer there`],
    ]);
    const last = await scene.read({ logs: { id: RUN, attempts: 3 } });
    expect(last.complete).toBe(false);
    expect(last.skips[0]).toContain(`logs of run ${RUN}, attempt 3`);
  });

  it('of steps are read after the whole logs, for what they have besides', async () => {
    addRun([
      zipOf([
        { name: 'build/2_Run.txt', bytes: 'of the step\n' },
        { name: 'build/system.txt', bytes: 'of the runner\n' },
        { name: '0_build.txt', bytes: 'whole\n' },
      ]),
    ]);
    const { units } = await scene.read(logs);
    expect(units.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([
      'whole\n',
      'of the step\n',
      'of the runner\n',
    ]);
    expect(new Set(units.map(({ origin }) => 'name' in origin && origin.name)).size).toBe(1);
  });

  it('are text, NUL bytes or not', async () => {
    addRun([zipOf([{ name: '0_build.txt', bytes: 'a\u0000b\n' }])]);
    expect((await scene.read(logs)).units[0]?.contentClass).toBe('text');
  });

  it.for([
    ['403', { contents: 'read' }, 'permissions: actions: read'],
    ['404', { actions: 'read' }, 'GitHub does not have it'],
  ] as const)('that cannot be read (%s) are on the receipt', async ([, permissions, why]) => {
    const { complete, skips } = await scene.read(logs, { permissions });
    expect(complete).toBe(false);
    expect(skips.join()).toContain(why);
  });

  it('are fetched again by a new link when the storage fails', async () => {
    addRun([zipOf([{ name: '0_build.txt', bytes: 'x\n' }])]);
    scene.storage.fail({ kind: 'truncate' });
    scene.storage.fail(failing(503));
    const { units, waits, complete } = await scene.read(logs);
    expect([units.length, waits, complete]).toEqual([1, [500, 1500], true]);
    expect(scene.api.requests.filter(isApiLogs)).toHaveLength(3);
  });

  it.for([
    ['to an address without encryption', (): string => 'http://example.com/logs.zip'],
    ['to an address with a password', (): string => `${scene.storage.url.replace('//', '//user:word@')}/x`],
    ['to no address', (): string => 'http://['],
    ['to a file', (): string => 'file:///etc/passwd'],
  ] as const)('are not followed %s', async ([, location]) => {
    addRun([zipOf([{ name: '0_build.txt', bytes: 'x\n' }])]);
    scene.api.fail(redirecting(location()));
    const { complete, skips } = await scene.read(logs);
    expect([complete, scene.storage.requests.length]).toEqual([false, 0]);
    expect(skips[0]).toContain('the answer is none that GitHub would give');
  });

  it('are not followed from server to server for ever', async () => {
    addRun([zipOf([{ name: '0_build.txt', bytes: 'x\n' }])]);
    const loop = await startLoopbackServer({
      name: 'loop',
      handle: () => ({ status: 302, headers: { location: '/again' } }),
    });
    scene.api.fail(redirecting(`${loop.url}/first`));
    expect((await scene.read(logs)).complete).toBe(false);
    expect(loop.requests.length).toBeLessThan(5);
    expect(loop.requests.every(({ headers }) => headers.authorization === undefined)).toBe(true);
    await loop.close();
  });
});

describe('the archive of logs', () => {
  it('that is a bomb is opened up to the bounds, and the rest told', async () => {
    // 64 MiB may always come out; beyond that 200 times the archive, which is 130 kB here
    const letters = Buffer.alloc(120 * 1024 * 1024, 0x61);
    addRun([zipOf([{ name: '0_build.txt', bytes: letters }])]);
    const { complete, skips } = await scene.read(logs);
    expect(complete).toBe(false);
    expect(skips.join()).toContain(`container-limit: log 0_build.txt of run ${RUN}, attempt 1`);
  });

  it('that lies about sizes is read as far as its bytes go', async () => {
    addRun([zipOf([{ name: '0_build.txt', bytes: 'true\n', declaredBytes: 4_000_000_000 }])]);
    expect(Object.values((await scene.read(logs)).texts)).toEqual(['true\n']);
  });

  it('with names that lead elsewhere is read into nothing but names', async () => {
    addRun([zipOf([{ name: '../../../etc/0_passwd.txt', bytes: 'x\n' }])]);
    const { texts } = await scene.read(logs);
    expect(Object.values(texts)).toEqual(['x\n']);
  });

  it('that is none is read as the text it is', async () => {
    addRun([Buffer.from(`${time}plain\n`)]);
    expect((await scene.read(logs)).texts).toEqual({ [`log of run ${RUN}, attempt 1`]: 'plain\n' });
  });

  it('that is damaged is told', async () => {
    addRun([Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(40, 1)])]);
    expect((await scene.read(logs)).skips.join()).toContain('container-damaged');
  });
});

describe('the artifacts of a run', () => {
  it('are units that the scan opens, with their names as a text', async () => {
    addRun([], { name: 'dist', bytes: zipOf([{ name: 'a.txt', bytes: 'x' }]) });
    const { units, complete } = await scene.read(artifacts);
    expect(units.map(({ origin }) => origin)).toMatchObject([
      { kind: 'text', name: `names of the artifacts of run ${RUN}` },
      {
        kind: 'artifact',
        path: 'artifact.zip',
        name: `artifact dist of run ${RUN}`,
        url: `${PAGE}/actions/runs/${RUN}/artifacts/1`,
      },
    ]);
    expect(complete).toBe(true);
  });

  it('that were not packed are files by their own name', async () => {
    addRun([], { name: '.npmrc', bytes: Buffer.from('registry=x\n') });
    expect((await scene.read(artifacts)).units[1]?.origin).toMatchObject({ path: '.npmrc' });
  });

  it('that have expired are counted, and cost nothing', async () => {
    addRun([], { name: 'old', bytes: Buffer.from(''), expired: true });
    const { complete, notes, units } = await scene.read(artifacts);
    expect([complete, notes, units.length]).toEqual([
      true,
      [`artifacts of run ${RUN} that have expired: 1`],
      1,
    ]);
  });

  it('are all listed, page by page', async () => {
    addRun([], ...Array.from({ length: 120 }, (_, at) => ({ name: `a${at}`, bytes: Buffer.from(`${at}`) })));
    expect((await scene.read(artifacts)).units).toHaveLength(121);
  });

  it('of which the list lies about sizes are read as they come', async () => {
    addRun([], { name: 'a', bytes: Buffer.from('small') });
    const [first] = scene.state.runs.get(RUN)?.artifacts ?? [];
    scene.state.runs.get(RUN)?.artifacts.splice(0, 1, { ...first, declaredBytes: 9e15 } as never);
    const { texts } = await scene.read(artifacts);
    expect(texts[`artifact a of run ${RUN}`]).toBe('small');
  });

  it('that are too large are told and the others read', async () => {
    addRun([], { name: 'a', bytes: Buffer.from('x') }, { name: 'b', bytes: Buffer.from('y') });
    scene.storage.fail({ kind: 'oversize', bytes: 257 * 1024 * 1024 });
    const { skips, texts } = await scene.read(artifacts);
    expect(skips).toEqual([`too-large: artifact a of run ${RUN}`]);
    expect(Object.keys(texts)).toContain(`artifact b of run ${RUN}`);
  });

  it.for([
    ['no list', '{"artifacts":{}}'],
    ['entries that are none', '{"artifacts":[{"id":"x"}]}'],
    ['nothing', '[]'],
  ] as const)('of which GitHub gives %s are not taken for none', async ([, body]) => {
    addRun([]);
    scene.api.fail(failing(200, body));
    expect((await scene.read(artifacts)).complete).toBe(false);
  });

  it('with hostile names keep them in reports alone', async () => {
    const name = '../../.ssh/authorized_keys\n##[stop-commands]x';
    addRun([], { name, bytes: zipOf([{ name: '../../../x', bytes: 'y' }]) });
    const { units } = await scene.read(artifacts);
    expect(units[1]?.origin).toMatchObject({ path: 'artifact.zip', name: `artifact ${name} of run ${RUN}` });
    expect('url' in (units[1]?.origin ?? {}) && units[1]?.origin).toMatchObject({
      url: `${PAGE}/actions/runs/${RUN}/artifacts/1`,
    });
  });

  it('are not read for longer than a job has time', async () => {
    addRun([], { name: 'a', bytes: Buffer.from('x') }, { name: 'b', bytes: Buffer.from('y') });
    let now = 0;
    // half an hour passes with each look at the clock
    const { skips } = await scene.read(artifacts, { now: () => (now += 31 * 60_000) });
    expect(skips).toEqual([`time-limit: artifact a of run ${RUN}`, `time-limit: artifact b of run ${RUN}`]);
  });
});

describe('without a token or a run', () => {
  it('what was asked for is on the receipt', async () => {
    const { skips, notes } = await scene.read({ unread: ['logs: because'], notes: ['no comments'] });
    expect([skips, notes]).toEqual([['text-unavailable: logs: because'], ['no comments']]);
  });
});
