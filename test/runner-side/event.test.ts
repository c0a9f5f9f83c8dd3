/**
 * Which commits each event brought. All ids are invented; expected targets follow the table of events and its traps
 * (facts: github-actions.md section 6).
 */

import { describe, expect, it } from 'vitest';
import type { RemoteChange } from '../../src/base/scan-request.ts';
import { type EventScan, type EventScanMode, scanOfEvent } from '../../src/runner/event.ts';
import type { EventFacts } from '../../src/runner/event-facts.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const C = 'c'.repeat(40);
const ZERO = '0'.repeat(40);
const MAIN = 'refs/heads/main';
const REPOSITORY = { default_branch: 'main', full_name: 'octo-org/octo-repo' };

function facts(eventName: string, payload: unknown, changes: Partial<EventFacts> = {}): EventFacts {
  return {
    eventName,
    payload,
    sha: C,
    ref: MAIN,
    workspace: '/work/repo',
    workspaceIsClone: true,
    remoteUrl: 'https://github.com/octo-org/octo-repo',
    token: undefined,
    sideDirectory: '/temp/side',
    ...changes,
  };
}

function scanOf(
  eventName: string,
  payload: unknown,
  changes: Partial<EventFacts> = {},
  mode: EventScanMode = 'auto',
): EventScan & { readonly kind: 'scan' } {
  const scan = scanOfEvent(facts(eventName, payload, changes), mode);
  if (scan.kind !== 'scan') throw new Error('a scan was expected');
  return scan;
}

function changeOf(...args: Parameters<typeof scanOf>): RemoteChange {
  const { target } = scanOf(...args);
  if (target.kind !== 'remote-change') throw new Error(`a change was expected, not ${target.kind}`);
  return target;
}

/** What bounds a change, without what is the same for all. */
function range(change: RemoteChange): unknown {
  const { heads, bases, baseRefs, expectedCommits, wholeHistory } = change;
  return { heads, bases, baseRefs, expectedCommits, wholeHistory };
}

const push = (changes: object): object => ({
  ref: 'refs/heads/topic',
  before: A,
  after: B,
  created: false,
  deleted: false,
  forced: false,
  base_ref: null,
  commits: [{ id: B }],
  head_commit: { id: B },
  repository: REPOSITORY,
  ...changes,
});

const pull = (changes: object = {}, more: object = {}): object => ({
  action: 'opened',
  number: 7,
  pull_request: {
    number: 7,
    commits: 6,
    head: { sha: B, ref: 'topic', repo: { full_name: 'octo-org/octo-repo' } },
    base: { sha: A, ref: 'main', repo: { full_name: 'octo-org/octo-repo' } },
    ...changes,
  },
  repository: REPOSITORY,
  ...more,
});

describe('a push', () => {
  it('that updates a branch brings before..after', () => {
    expect(range(changeOf('push', push({})))).toEqual({
      heads: [B],
      bases: [A],
      baseRefs: [MAIN],
      expectedCommits: 1,
      wholeHistory: false,
    });
    expect(scanOf('push', push({})).why).toBe('a push to refs/heads/topic: the commits it added');
  });

  it('to the default branch is not compared with that branch itself', () => {
    expect(changeOf('push', push({ ref: MAIN })).baseRefs).toEqual([]);
  });

  it('of a new branch brings what the default branch and its origin do not reach', () => {
    const created = push({ before: ZERO, created: true, base_ref: 'refs/heads/release' });
    expect(range(changeOf('push', created))).toMatchObject({
      bases: [],
      baseRefs: [MAIN, 'refs/heads/release'],
    });
  });

  it('of a new branch in a SHA-256 repository has 64 zeros as its base', () => {
    const head = 'd'.repeat(64);
    const created = push({ before: '0'.repeat(64), after: head, created: true });
    expect(range(changeOf('push', created))).toMatchObject({ heads: [head], bases: [], baseRefs: [MAIN] });
  });

  it('of the first branch of all brings everything', () => {
    const first = push({ ref: MAIN, before: ZERO, created: true });
    expect(range(changeOf('push', first))).toMatchObject({ bases: [], baseRefs: [] });
    expect(scanOf('push', first).why).toContain('all of it');
  });

  it('that was forced is bounded by the former tip, and says what happens if that is gone', () => {
    const forced = scanOf('push', push({ forced: true }));
    expect(forced.why).toBe(
      'a forced push to refs/heads/topic: what its former tip does not reach, and what was left behind',
    );
    expect(forced.notices[0]).toContain('former tip is gone');
    expect(changeOf('push', push({ forced: true })).bases).toEqual([A]);
  });

  it('of an annotated tag begins at the tag object, which has a message and leads to the commit', () => {
    const tag = push({ ref: 'refs/tags/v1', before: ZERO, after: A, created: true, head_commit: { id: B } });
    expect(range(changeOf('push', tag))).toMatchObject({ heads: [A], bases: [], baseRefs: [MAIN] });
    expect(scanOf('push', tag).why).toContain('the new tag refs/tags/v1');
  });

  it.each([
    ['a deletion', { deleted: true, after: ZERO }],
    ['an all-zero head', { after: ZERO }],
    ['an all-zero head in a SHA-256 repository', { after: '0'.repeat(64) }],
  ])('with %s brings nothing, and never everything', (_name, changes) => {
    for (const mode of ['auto', 'change'] as const) {
      expect(scanOfEvent(facts('push', push(changes)), mode)).toEqual({
        kind: 'nothing',
        row: 'push-delete',
        asked: mode === 'auto' ? 'event push' : 'event push, scan: change',
        why: 'refs/heads/topic was deleted: there is nothing to scan',
      });
    }
  });

  it('with more commits than a payload lists starts deepening at 2,048', () => {
    const commits = Array.from({ length: 3000 }, () => ({ id: B }));
    expect(changeOf('push', push({ commits })).expectedCommits).toBe(2048);
  });

  it('with an unreadable base is treated as a new branch, and says so', () => {
    const scan = scanOf('push', push({ before: 'HEAD~1' }));
    expect(changeOf('push', push({ before: 'HEAD~1' })).bases).toEqual([]);
    expect(scan.notices).toEqual([
      'the event does not name the former tip of refs/heads/topic: it is treated as a new branch',
      'the event is not as GitHub writes it: before should be a full commit id, and is a text of 6 characters that is none',
    ]);
  });

  it('may be silenced by marks in its content: it is accepted content', () => {
    expect(scanOf('push', push({})).honourMarks).toBe(true);
  });
});

describe('a pull request', () => {
  it('brings every commit of its head that its base does not have', () => {
    expect(range(changeOf('pull_request', pull()))).toEqual({
      heads: [B],
      bases: [A],
      baseRefs: [MAIN],
      expectedCommits: 6,
      wholeHistory: false,
    });
  });

  it('brings all of them again when it is synchronised: an earlier leak is still there', () => {
    const again = pull({}, { action: 'synchronize', before: A, after: B });
    expect(range(changeOf('pull_request', again))).toEqual(range(changeOf('pull_request', pull())));
  });

  it('from a fork is fetched from the repository it is for, never from the fork', () => {
    const fork = pull({
      head: { sha: B, ref: 'topic', repo: { full_name: 'evil/octo-repo', clone_url: 'https://evil' } },
    });
    expect(changeOf('pull_request', fork).remoteUrl).toBe('https://github.com/octo-org/octo-repo');
    expect(scanOf('pull_request', fork).why).toContain('from a fork');
  });

  it('whose fork was deleted is one from a fork', () => {
    expect(scanOf('pull_request', pull({ head: { sha: B, repo: null } })).why).toContain('from a fork');
  });

  it('cannot be silenced by marks that it brings along', () => {
    for (const name of ['pull_request', 'pull_request_target', 'pull_request_review']) {
      expect(scanOf(name, pull()).honourMarks).toBe(false);
      expect(scanOf(name, pull(), {}, 'tree').honourMarks).toBe(false);
    }
  });

  it('under pull_request_target is read as objects only, and that is said', () => {
    const scan = scanOf('pull_request_target', pull());
    expect(scan.target.kind).toBe('remote-change');
    expect(scan.notices[0]).toContain('nothing of it is checked out or run');
  });
});

describe('a merge group', () => {
  const group = (changes: object = {}): object => ({
    action: 'checks_requested',
    merge_group: {
      head_sha: B,
      base_sha: A,
      base_ref: MAIN,
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-1-x',
      ...changes,
    },
  });

  it('brings base_sha..head_sha', () => {
    expect(range(changeOf('merge_group', group()))).toMatchObject({
      heads: [B],
      bases: [A],
      baseRefs: [MAIN],
    });
    expect(scanOf('merge_group', group()).honourMarks).toBe(false);
  });

  it('without a readable base is bounded by the branch, and without that by nothing', () => {
    expect(changeOf('merge_group', group({ base_sha: 'x' })).baseRefs).toEqual([MAIN]);
    expect(changeOf('merge_group', group({ base_sha: 'x', base_ref: '--all' })).wholeHistory).toBe(true);
  });
});

describe('events without commits of their own', () => {
  it('schedule scans the whole history', () => {
    expect(range(changeOf('schedule', { schedule: '0 3 * * 1' }))).toEqual({
      heads: [C],
      bases: [],
      baseRefs: [],
      expectedCommits: 0,
      wholeHistory: true,
    });
  });

  it.each([
    ['workflow_dispatch', 'started by hand', 0],
    ['release', 'released tag', 0],
    ['issue_comment', 'brings no commits', 0],
    ['repository_dispatch', 'started from outside', 0],
    ['watch', 'does not say which commits', 1],
    ['', 'an event without a name', 1],
  ])('%j scans the tree of HEAD', (name, why, notices) => {
    const scan = scanOf(name, { repository: REPOSITORY });
    expect(scan.target).toEqual({ kind: 'tree', path: '/work/repo' });
    expect(scan.why).toContain(why);
    expect(scan.notices).toHaveLength(notices);
  });

  it('are compared with the default branch when a change is asked for', () => {
    const topic = { ref: 'refs/heads/topic' };
    const change = changeOf('workflow_dispatch', { repository: REPOSITORY }, topic, 'change');
    expect(range(change)).toMatchObject({ heads: [C], bases: [], baseRefs: [MAIN] });
    const main = changeOf('workflow_dispatch', { repository: REPOSITORY }, {}, 'change');
    expect(main.wholeHistory).toBe(true);
  });
});

describe('the input scan', () => {
  it('overrides the event with the tree or the whole history', () => {
    expect(scanOf('push', push({}), {}, 'tree').target.kind).toBe('tree');
    expect(changeOf('pull_request', pull(), {}, 'history')).toMatchObject({ heads: [C], wholeHistory: true });
    expect(scanOf('push', push({}), {}, 'history').asked).toBe('event push, scan: history');
  });
});

describe('a payload that does not say enough', () => {
  it.each([
    ['push', {}],
    ['push', 'text'],
    ['push', null],
    ['pull_request', {}],
    ['pull_request', { pull_request: { head: { sha: '--upload-pack=x' }, base: { sha: A } } }],
    ['merge_group', { merge_group: { head_sha: A, base_sha: 'x', base_ref: '--all' } }],
    ['merge_group', undefined],
  ])('of %s widens to the whole history and says so', (name, payload) => {
    const scan = scanOf(name, payload, { sha: C });
    const { target } = scan;
    // a push still has GITHUB_SHA as its head; without a base it is compared with nothing
    expect(target.kind).toBe('remote-change');
    if (target.kind === 'remote-change') {
      expect([target.bases, target.baseRefs, target.heads]).toEqual([[], [], [C]]);
    }
    expect(scan.notices.length).toBeGreaterThan(0);
  });
});
