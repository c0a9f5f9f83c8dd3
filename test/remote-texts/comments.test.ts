/**
 * Comments, reviews and comments on lines, read through the API on loopback: pages, permissions, limits, and answers that
 * are none.
 */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fc } from '../property.ts';
import { failing, redirecting } from '../servers/faults.ts';
import { secondaryLimit } from '../servers/github/access.ts';
import { startLoopbackServer } from '../servers/loopback-server.ts';
import { PAGE, startTextScene, type TextScene } from './harness.ts';

const PULL = { threads: [{ number: 7, isPull: true }] };
const ISSUE = { threads: [{ number: 9, isPull: false }] };
let scene: TextScene;

beforeEach(async () => {
  scene = await startTextScene();
  const base = { ref: 'main', sha: 'a'.repeat(40) };
  scene.state.openPull({ number: 7, base, head: { ref: 'topic', sha: 'b'.repeat(40) }, files: [] });
  scene.state.issues.add(9);
});
afterEach(() => scene.close());

describe('comments', () => {
  it('of a pull request are three lists, each text with its name and address', async () => {
    const { state } = scene;
    const id = state.addComment({ issue: 7, author: 'octocat', body: 'one' });
    const commit = { pull: 7, author: 'hubot', commitSha: 'b'.repeat(40) };
    state.reviews.push({ ...commit, id: 51, body: 'two', state: 'COMMENTED', submittedAtMs: 0 });
    state.reviewComments.push({
      ...{ ...commit, id: 52, body: 'three', path: 'a.ts', side: 'RIGHT', createdAtMs: 0 },
      ...{ review: 51, line: 1, startLine: undefined },
    });
    const { texts, units, complete } = await scene.read(PULL);
    expect(texts).toEqual({
      [`comment ${id} by octocat`]: 'one',
      'review 51 by hubot': 'two',
      'review comment 52 by hubot': 'three',
    });
    expect(units.map(({ origin }) => 'url' in origin && origin.url)).toEqual([
      `${PAGE}/issues/7#issuecomment-${id}`,
      `${PAGE}/pull/7#pullrequestreview-51`,
      `${PAGE}/pull/7#discussion_r52`,
    ]);
    expect(complete).toBe(true);
  });

  it('are read page by page, a hundred at a time', async () => {
    for (let count = 0; count < 250; count++)
      scene.state.addComment({ issue: 9, author: 'octocat', body: `comment ${count}` });
    const { units, complete } = await scene.read(ISSUE);
    expect(units).toHaveLength(250);
    expect(complete).toBe(true);
    expect(scene.api.requests.map(({ path }) => path.split('?')[1])).toEqual([
      'per_page=100&page=1',
      'per_page=100&page=2',
      'per_page=100&page=3',
    ]);
  });

  it('that may not be read are on the receipt, with the permission', async () => {
    const { skips, complete } = await scene.read(PULL, { permissions: { contents: 'read' } });
    expect(complete).toBe(false);
    expect(skips).toHaveLength(3);
    for (const skip of skips) expect(skip).toContain('permissions: pull-requests: read');
    expect((await scene.read(ISSUE, { permissions: { contents: 'read' } })).skips[0]).toContain(
      'permissions: issues: read',
    );
  });

  it('are read after a wait when the server asks for one', async () => {
    scene.state.addComment({ issue: 9, author: 'octocat', body: 'here' });
    scene.api.fail(secondaryLimit(7));
    const { units, waits, complete } = await scene.read(ISSUE);
    expect([units.length, waits, complete]).toEqual([1, [7000], true]);
  });

  it('are not waited for when the limit comes back too late', async () => {
    const now = Date.now();
    scene.api.rate.remaining = 0;
    scene.api.rate.resetAtMs = now + 3_000_000;
    const { skips, waits } = await scene.read(ISSUE, { now: () => now });
    expect(waits).toEqual([]);
    expect(skips).toEqual(['text-unavailable: comments of issue 9: the limit of requests is reached']);
  });

  it('do not keep a scan for ever when the server always says "at once"', async () => {
    scene.api.fail(secondaryLimit(0, 429), { times: 1000 });
    const { skips } = await scene.read(ISSUE);
    expect(skips).toEqual(['text-unavailable: comments of issue 9: the limit of requests is reached']);
    expect(scene.api.requests.length).toBeLessThan(50);
  });

  it('are asked for again when the server fails, and told when it goes on', async () => {
    scene.state.addComment({ issue: 9, author: 'octocat', body: 'here' });
    scene.api.fail(failing(502), { times: 2 });
    const again = await scene.read(ISSUE);
    expect([again.units.length, again.waits]).toEqual([1, [500, 1500]]);
    scene.api.fail(failing(502), { times: 3 });
    expect((await scene.read(ISSUE)).complete).toBe(false);
    scene.api.fail({ kind: 'reset' }, { times: 3 });
    expect((await scene.read(ISSUE)).complete).toBe(false);
  });

  it.for([
    ['no JSON', '<html>'],
    ['an object', '{"message":"fine"}'],
    ['a comment without an id', '[{"body":"x"}]'],
    ['a comment whose body is a number', '[{"id":1,"body":7}]'],
    ['nothing', ''],
    ['null', 'null'],
  ] as const)('that are %s are not taken for none', async ([, body]) => {
    scene.api.fail(failing(200, body));
    const { units, skips } = await scene.read(ISSUE);
    expect(units).toEqual([]);
    expect(skips[0]).toContain('the answer is none that GitHub would give');
  });

  it('may be anything at all: a text, or something not read, and never an error', async () => {
    scene.api.rate.remaining = 1_000_000;
    const entry = fc.record(
      { id: fc.anything(), body: fc.jsonValue(), user: fc.jsonValue() },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.array(entry, { maxLength: 5 })), async (answer) => {
        const body = JSON.stringify(answer, (_, value) => (typeof value === 'bigint' ? 0 : value)) ?? '';
        scene.api.fail(failing(200, body));
        const { units, complete } = await scene.read(ISSUE);
        const bodies = Array.isArray(JSON.parse(body || 'null'))
          ? (JSON.parse(body) as readonly unknown[]).length
          : 0;
        expect(units.length).toBeLessThanOrEqual(bodies);
        if (!Array.isArray(JSON.parse(body || 'null'))) expect(complete).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('of a page with one that is none are read all the same', async () => {
    scene.api.fail(
      failing(200, JSON.stringify([null, { id: 5, body: 'good', user: null }, { id: 6, body: null }])),
    );
    const { texts, complete } = await scene.read(ISSUE);
    expect(texts).toEqual({ 'comment 5': 'good' });
    expect(complete).toBe(false);
  });

  it('are taken as text, with control characters and whatever a login is', async () => {
    const body = 'a\u0000b\u001b[31m##[stop-commands]x';
    scene.api.fail(failing(200, JSON.stringify([{ id: 5, body, user: { login: 'x'.repeat(5000) } }])));
    const { units } = await scene.read(ISSUE);
    expect(units[0]?.contentClass).toBe('text');
    expect(Buffer.from(units[0]?.bytes ?? []).toString()).toBe(body);
    expect(units[0]?.origin).toMatchObject({ name: `comment 5 by ${'x'.repeat(60)}` });
  });

  it('are bounded: a page that never ends is not read, and a list that never ends neither', async () => {
    scene.api.fail({ kind: 'oversize', bytes: 65 * 1024 * 1024 });
    expect((await scene.read(ISSUE)).skips).toEqual([
      'text-unavailable: comments of issue 9: it is larger than is read',
    ]);
    const page = JSON.stringify(Array.from({ length: 100 }, (_, id) => ({ id: id + 1, body: 'x' })));
    scene.api.rate.remaining = 100_000;
    scene.api.fail(failing(200, page), { times: 10_000 });
    const endless = await scene.read(ISSUE);
    expect([endless.units.length, endless.complete]).toEqual([30_000, false]);
  });

  it('are never asked for where an answer points to: neither a link nor a redirect gets the token', async () => {
    const other = await startLoopbackServer({ name: 'other', handle: () => ({ status: 200, body: '[]' }) });
    const entries = JSON.stringify(Array.from({ length: 100 }, (_, id) => ({ id: id + 1, body: 'x' })));
    scene.api.fail(failing(200, entries, { link: `<${other.url}/next>; rel="next"` }));
    await scene.read(ISSUE);
    scene.api.fail(redirecting(`${other.url}/elsewhere`));
    const { complete } = await scene.read(ISSUE);
    expect(other.requests).toEqual([]);
    expect(complete).toBe(false);
    await other.close();
  });

  it('end when the scan is cancelled', async () => {
    const controller = new AbortController();
    controller.abort();
    const { units, complete } = await scene.read(ISSUE, { signal: controller.signal });
    expect([units.length, complete]).toEqual([0, false]);
  });
});
