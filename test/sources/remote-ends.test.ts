/**
 * The ends of a change beyond heads and bases: what a forced push left behind, refs in place of ids, branches that bound
 * besides the base, and whose files hold the configuration that decides.
 */

import { describe, expect, it } from 'vitest';
import type { RemoteChange } from '../../src/base/scan-request.ts';
import { RangeSource } from '../../src/sources/range.ts';
import { cloneRepository } from '../git.ts';
import { type Collected, collect } from './harness.ts';
import { brought, commitsIn, remoteFixture, topicChange } from './remote-fixture.ts';

const fixture = remoteFixture();
const change = (more: Partial<RemoteChange> = {}) => topicChange(fixture, more);
const codes = ({ receipt }: Collected): readonly string[] => receipt.snapshot().notes.map(({ code }) => code);

describe('what a forced push left behind', () => {
  const pushed = async () => {
    const { origin } = fixture;
    const former = await origin.commit({
      ref: 'force',
      parents: ['main~2'],
      files: { 'left.txt': 'left\n' },
    });
    const head = await origin.commit({ ref: 'force', parents: ['main~2'], files: { 'new.txt': 'new\n' } });
    return { heads: [head], bases: [former], formerHeads: [former], expectedCommits: 1 };
  };

  it('is brought, too, while the server gives it out', async () => {
    const result = await collect(await change(await pushed()));
    expect(brought(result)).toEqual(['new.txt: new\n', 'left.txt: left\n']);
    expect(result.receipt.snapshot()).toMatchObject({ complete: true });
    expect(codes(result)).toContain('left-behind');
  });

  it('is said to be gone by a server that gives out tips only, and the scan is complete', async () => {
    const ends = await pushed();
    fixture.server.serve('owner/repo', { gitDir: fixture.origin.gitDir, wants: 'tips' });
    const result = await collect(await change({ ...ends, baseRefs: ['refs/heads/main'] }));
    fixture.server.serve('owner/repo', { gitDir: fixture.origin.gitDir });
    expect(brought(result)).toEqual(['new.txt: new\n']);
    expect(result.receipt.snapshot().complete).toBe(true);
    expect(codes(result)).toEqual(expect.arrayContaining(['base-unavailable', 'left-behind-gone']));
  });

  it('is nothing after a push that only adds', async () => {
    const { origin } = fixture;
    const former = await origin.resolve('main~1');
    const head = await origin.resolve('main');
    const result = await collect(await change({ heads: [head], bases: [former], formerHeads: [former] }));
    expect(commitsIn(result)).toEqual([head]);
    expect(codes(result)).not.toContain('left-behind');
  });
});

describe('a ref in place of an id', () => {
  it('is scanned by what it holds now', async () => {
    await fixture.origin.git(['update-ref', 'refs/pull/9/head', await fixture.origin.resolve('topic')]);
    const result = await collect(await change({ heads: [], headRefs: ['refs/pull/9/head'] }));
    expect(commitsIn(result)).toEqual(fixture.topicCommits);
  });

  it('that the server does not have is an error', async () => {
    await expect(
      collect(await change({ heads: [], headRefs: ['refs/pull/404/head'] })),
    ).rejects.toMatchObject({
      code: 'fetch-failed',
    });
  });
});

describe('a branch that bounds besides the base', () => {
  it('takes out what the head has merged since, and nothing when it has taken the head in', async () => {
    const { origin } = fixture;
    // of topic's base long ago: without main, what came with the merge of main would be the request's
    const base = await origin.resolve('main~50');
    const also = await collect(await change({ bases: [base], alsoBaseRefs: ['refs/heads/main'] }));
    expect(commitsIn(also)).toEqual(fixture.topicCommits);
    const alone = await collect(await change({ bases: [base] }));
    expect(commitsIn(alone).length).toBeGreaterThan(fixture.topicCommits.length);
    await origin.setBranch('taken', 'topic');
    const taken = await collect(await change({ bases: [base], alsoBaseRefs: ['refs/heads/taken'] }));
    expect(commitsIn(taken)).toEqual(commitsIn(alone));
  });

  it('that is not on the server is left out without a word', async () => {
    const result = await collect(await change({ alsoBaseRefs: ['refs/heads/absent'] }));
    expect(commitsIn(result)).toEqual(fixture.topicCommits);
    expect(codes(result)).toEqual(['fetched']);
  });
});

describe('the configuration that decides', () => {
  const policyBase = ({ source }: Collected): string | undefined =>
    source instanceof RangeSource ? source.policyBase : undefined;

  it('is that of the base, or of the commit where the change parted from a branch', async () => {
    const { origin } = fixture;
    expect(policyBase(await collect(await change()))).toBe(await origin.resolve('main'));
    const parted = await collect(await change({ bases: [], baseRefs: ['refs/heads/main'] }));
    // topic has merged main~20
    expect(policyBase(parted)).toBe(await origin.resolve('main~20'));
    await using clone = await cloneRepository(`file://${origin.path}`);
    const local = await change({ workspace: clone.path, bases: [], baseRefs: ['refs/heads/main'] });
    expect(policyBase(await collect(local))).toBe(await origin.resolve('main~20'));
  });
});

describe('a whole clone without a server', () => {
  it('is scanned by what it has to compare with, and says what it has not', async () => {
    await using clone = await cloneRepository(`file://${fixture.origin.path}`);
    const gone = ['1'.repeat(40)];
    const ends = { workspace: clone.path, remoteUrl: undefined, bases: gone, formerHeads: gone };
    const result = await collect(await change({ ...ends, baseRefs: ['refs/heads/main'] }));
    expect(commitsIn(result)).toEqual(fixture.topicCommits);
    expect(codes(result)).toEqual(['base-unavailable', 'left-behind-gone']);
    const all = await collect(await change(ends));
    expect(codes(all)).toContain('unbounded');
    expect(commitsIn(all).length).toBeGreaterThan(300);
  });
});
