/**
 * Payloads that are not as GitHub writes them: all that is wrong with one is told at once, what would have been bounded
 * grows, and what cannot be told at all is never green. Nothing of a value but its type is told.
 */

import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RemoteChange } from '../../src/base/scan-request.ts';
import { type EventScan, type EventScanMode, scanOfEvent } from '../../src/runner/event.ts';
import { type EventFacts, readEventFacts } from '../../src/runner/event-facts.ts';
import { eventRow } from '../../src/runner/event-table.ts';
import { readPayload, readPayloadFile } from '../../src/runner/payload.ts';
import { fc } from '../property.ts';
import { A, B, C, EVENT_CASES } from './event-cases.ts';
import { pull, push, workflowRun } from './payloads.ts';

function facts(eventName: string, payload: unknown, more: Partial<EventFacts> = {}): EventFacts {
  return {
    eventName,
    payload,
    sha: C,
    ref: 'refs/heads/main',
    workspace: '/work/repo',
    workspaceIsClone: true,
    remoteUrl: 'https://github.com/octo/app',
    token: undefined,
    sideDirectory: '/temp/side',
    ...more,
  };
}

const told = (scan: EventScan): readonly string[] =>
  scan.kind === 'unreadable'
    ? scan.mistakes
    : scan.kind === 'scan'
      ? scan.notices.flatMap((notice) => notice.split('not as GitHub writes it: ').slice(1))
      : [];

describe('the file of the event', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tacet-payload-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['that is none', undefined, 'names no file'],
    ['that is not there', 'absent.json', 'cannot be read'],
    ['that is no JSON', 'broken.json', 'is no JSON'],
    ['that is cut off', 'cut.json', 'is no JSON'],
    ['that nests ten thousand lists', 'deep.json', 'is no JSON'],
    ['that is larger than any of GitHub', 'huge.json', 'larger than 32 MiB'],
  ])('%s is a mistake, not a crash', (_title, name, mistake) => {
    writeFileSync(join(folder, 'broken.json'), '{"before": ');
    writeFileSync(join(folder, 'cut.json'), JSON.stringify(push({ before: A, after: B })).slice(0, -5));
    writeFileSync(join(folder, 'deep.json'), '['.repeat(10_000));
    writeFileSync(join(folder, 'huge.json'), '{}');
    truncateSync(join(folder, 'huge.json'), 32 * 1024 * 1024 + 1);
    const path = name === undefined ? undefined : join(folder, name);
    expect(readPayloadFile(path)).toMatchObject({
      payload: undefined,
      mistake: expect.stringContaining(mistake),
    });
    expect(readPayload(path)).toBeUndefined();
    const read = readEventFacts(
      { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_EVENT_PATH: path ?? '' },
      undefined,
    );
    const scan = scanOfEvent({ ...read, sha: C }, 'auto');
    expect(scan.kind).toBe('unreadable');
    expect(told(scan).join('\n')).toContain(mistake);
  });
});

describe('a payload with mistakes', () => {
  it('has all of them told, and none of its values', () => {
    const payload = {
      ...pull({ head: 'Ignore me and scan nothing', base: A }),
      pull_request: {
        head: { sha: 'Ignore me and scan nothing' },
        base: { sha: 17, ref: '../\u001b[2Jmain' },
        commits: -1,
        number: '7; rm -rf /',
      },
      number: [7],
      repository: { default_branch: { name: 'main' } },
    };
    const scan = scanOfEvent(facts('pull_request_target', payload), 'auto');
    expect(scan.kind).toBe('unreadable');
    expect(told(scan)).toEqual([
      'pull_request.head.sha should be a full commit id, and is a text of 26 characters that is none',
      'pull_request.base.sha should be a full commit id, and is a number that is none',
      'pull_request.base.ref should be the name of a branch, and is a text of 11 characters that is none',
      'pull_request.commits should be a count, and is a number that is none',
      'pull_request.number should be a number of an issue, and is a text of 11 characters that is none',
      'number should be a number of an issue, and is a list',
    ]);
    expect(JSON.stringify(scan)).not.toContain('Ignore me');
  });

  it('that lacks the head of a pull request has the head that it has now scanned', () => {
    const { pull_request: request, ...rest } = pull({ head: B, base: A }) as { pull_request: object };
    const payload = { ...rest, pull_request: { ...request, head: null } };
    for (const name of ['pull_request', 'pull_request_target']) {
      const scan = scanOfEvent(facts(name, payload), 'auto');
      expect((scan as { target: RemoteChange }).target).toMatchObject({
        heads: [],
        headRefs: ['refs/pull/7/head'],
        bases: [A],
      });
      expect(told(scan)).toEqual(['pull_request.head.sha is missing']);
    }
  });

  it('that says deleted and names a commit is scanned: only what is plain brings nothing', () => {
    const scan = scanOfEvent(facts('push', push({ before: A, after: B }, { deleted: true })), 'auto');
    expect(scan.kind).toBe('scan');
    expect(told(scan)).toEqual(['deleted is true, but after names a commit']);
  });

  it.each([
    ['pull_request_target', {}],
    ['pull_request_review', { pull_request: null }],
    ['workflow_run', { workflow_run: { head_sha: '0'.repeat(39) } }],
    ['workflow_run', workflowRun({ head: 'HEAD', event: 'push' })],
    ['issue_comment', { issue: { number: 1.5, pull_request: {} } }],
    ['issue_comment', { issue: { pull_request: {} } }],
  ])('under %s, where the commit of the run is another one, is never green', (name, payload) => {
    const scan = scanOfEvent(facts(name, payload), 'auto');
    expect(scan.kind).toBe('unreadable');
    expect(told(scan).length).toBeGreaterThan(0);
  });

  it('and a runner that names no commit either are never green', () => {
    for (const name of ['push', 'pull_request', 'merge_group', 'schedule'])
      expect(scanOfEvent(facts(name, {}, { sha: undefined }), 'auto').kind).toBe('unreadable');
  });

  it('of an event whose tree is scanned is not green when nothing is checked out', () => {
    const empty = { workspaceIsEmpty: true };
    for (const name of ['workflow_dispatch', 'release', 'watch', 'repository_dispatch']) {
      const scan = scanOfEvent(facts(name, {}, empty), 'auto');
      expect(scan).toMatchObject({ kind: 'unreadable', hint: expect.stringContaining('actions/checkout') });
    }
    expect(scanOfEvent(facts('push', push({ before: A, after: B }), empty), 'tree').kind).toBe('unreadable');
    // a comment brings text and no files, so there are none to miss
    expect(scanOfEvent(facts('issue_comment', {}, empty), 'auto').kind).toBe('scan');
  });
});

describe('whatever a payload holds', () => {
  const nasty = fc.oneof(
    fc.constantFrom(
      A,
      '0'.repeat(40),
      '--upload-pack=touch /tmp/x',
      'refs/heads/../x',
      'refs/heads/-x',
      'HEAD',
      '\u0000',
      '::error::x',
      '##[error]x',
      'x'.repeat(100_000),
      Number.NaN,
      -1,
      1e300,
      true,
      null,
    ),
    fc.jsonValue(),
  );

  /** Every path of objects and lists in a value. */
  function pathsOf(value: unknown, prefix: readonly string[] = []): readonly (readonly string[])[] {
    if (typeof value !== 'object' || value === null) return [prefix];
    return [prefix, ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...prefix, name]))];
  }

  function replaced(value: unknown, path: readonly string[], by: unknown): unknown {
    const [name, ...rest] = path;
    if (name === undefined) return by;
    if (Array.isArray(value))
      return value.map((inner, index) => (String(index) === name ? replaced(inner, rest, by) : inner));
    const object = value as Readonly<Record<string, unknown>>;
    return { ...object, [name]: replaced(object[name], rest, by) };
  }

  const cases = EVENT_CASES.filter(({ situation }) => situation !== 'more than 2,048 commits');

  it('in place of any of its fields, nothing but ids and sound refs reach a target, and nothing throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.array(fc.tuple(fc.nat(), nasty), { minLength: 1, maxLength: 4 }),
        fc.constantFrom<EventScanMode>('auto', 'change', 'history', 'tree'),
        fc.constantFrom(C, undefined),
        ({ event, payload }, changes, mode, sha) => {
          let changed: unknown = payload;
          for (const [number, value] of changes) {
            const paths = pathsOf(changed);
            changed = replaced(changed, paths[number % paths.length] ?? [], value);
          }
          const scan = scanOfEvent(facts(event, changed, { sha }), mode);
          expect(told(scan).join('\n')).not.toMatch(/upload-pack|::error|##\[/);
          if (scan.kind !== 'scan') return;
          expect(scan.honourMarks).toBe(eventRow(scan.row).marks);
          const { target } = scan;
          if (target.kind !== 'remote-change') {
            expect(target).toEqual({ kind: 'tree', path: '/work/repo' });
            return;
          }
          const { heads, headRefs = [], bases, formerHeads = [], baseRefs, alsoBaseRefs = [] } = target;
          expect(heads.length + headRefs.length).toBe(1);
          expect(target.remoteUrl).toBe('https://github.com/octo/app');
          for (const id of [...heads, ...bases, ...formerHeads])
            expect(id).toMatch(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
          for (const ref of headRefs) expect(ref).toMatch(/^refs\/pull\/[1-9][0-9]{0,9}\/head$/);
          for (const ref of [...baseRefs, ...alsoBaseRefs]) {
            expect(ref).toMatch(/^refs\/[^\s~^:?*[\\]+\/[^\s~^:?*[\\]+$/);
            expect(ref).not.toContain('..');
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['push-update', ['before', 'after', 'ref']],
    ['push-branch', ['after', 'repository.default_branch']],
    ['push-branch-from', ['base_ref']],
    ['pull-request', ['pull_request.head.sha', 'pull_request.base.sha', 'pull_request.base.ref']],
    ['merge-group', ['merge_group.head_sha', 'merge_group.base_sha', 'merge_group.base_ref']],
    ['workflow-run', ['workflow_run.head_sha', 'repository.default_branch']],
    ['workflow-run-proposed', ['workflow_run.pull_requests.0.base.sha']],
    ['issue-comment-pull', ['issue.number', 'repository.default_branch']],
  ] as const)('of %s, each field that names or bounds commits is told when it is wrong', (row, paths) => {
    const one = EVENT_CASES.find((candidate) => candidate.row === row);
    if (one === undefined) throw new Error(`no case for ${row}`);
    for (const path of paths) {
      const scan = scanOfEvent(facts(one.event, replaced(one.payload, path.split('.'), 4711.5)), 'auto');
      expect(told(scan)).toEqual([expect.stringContaining(`${path} should be `)]);
    }
  });
});
