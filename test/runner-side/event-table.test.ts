/**
 * The table of events, and the commits that each of its situations brought. Every row has its cases and every case its
 * row; `test/events.e2e.test.ts` runs the same situations on real repositories.
 */

import { describe, expect, it } from 'vitest';
import { scanOfEvent } from '../../src/runner/event.ts';
import type { EventFacts } from '../../src/runner/event-facts.ts';
import { EVENT_TABLE, type EventRow, eventRow } from '../../src/runner/event-table.ts';
import { C, EVENT_CASES, type EventCase, type ExpectedEnds } from './event-cases.ts';

const NONE: Required<ExpectedEnds> = {
  heads: [],
  headRefs: [],
  bases: [],
  baseRefs: [],
  alsoBaseRefs: [],
  formerHeads: [],
  expectedCommits: 0,
  wholeHistory: false,
};

function factsOf({ event, payload, ref = 'refs/heads/main' }: EventCase): EventFacts {
  return {
    eventName: event,
    payload,
    sha: C,
    ref,
    workspace: '/work/repo',
    workspaceIsClone: true,
    remoteUrl: 'https://github.com/octo/app',
    token: undefined,
    sideDirectory: '/temp/side',
  };
}

describe('the table of events', () => {
  const rows: readonly EventRow[] = EVENT_TABLE;

  it('has a case for every situation of every row, and a row for every case', () => {
    const situations = rows.flatMap(({ id, cases }) => cases.map((situation) => `${id}: ${situation}`));
    const cases = EVENT_CASES.map(({ row, situation }) => `${row}: ${situation}`);
    expect(cases.toSorted()).toEqual(situations.toSorted());
    expect(new Set(situations).size).toBe(situations.length);
    for (const { cases: own } of rows) expect(own.length).toBeGreaterThan(0);
  });

  it('names every event once with every kind of it, so that each row can be told', () => {
    expect(new Set(rows.map(({ event, when }) => `${event} ${when}`)).size).toBe(rows.length);
    for (const row of EVENT_TABLE) expect(eventRow(row.id)).toBe(row);
  });

  it('lets marks count in nothing that is only proposed', () => {
    const proposed = rows.filter(
      ({ event, id }) => /pull_request|merge_group/.test(event) || /pull|proposed/.test(id),
    );
    expect(proposed.length).toBeGreaterThan(6);
    expect(proposed.filter(({ marks }) => marks)).toEqual([]);
  });
});

describe('each situation', () => {
  it.each(EVENT_CASES.map((one) => [one.row, one.situation, one] as const))(
    'of %s, %s, is told and brings what it should',
    (row, _situation, one) => {
      const scan = scanOfEvent(factsOf(one), one.mode ?? 'auto');
      expect(scan.row).toBe(one.told ?? row);
      if (one.expected === 'nothing') return expect(scan.kind).toBe('nothing');
      if (scan.kind !== 'scan') throw new Error(`a scan was expected, not ${scan.kind}: ${scan.why}`);
      expect(scan.honourMarks).toBe(eventRow(scan.row).marks);
      expect(scan.notices.filter((notice) => notice.includes('not as GitHub writes it'))).toEqual([]);
      if (one.expected === 'tree') return expect(scan.target).toEqual({ kind: 'tree', path: '/work/repo' });
      const { kind, workspace, remoteUrl, token, sideDirectory, ...ends } = scan.target as {
        [name: string]: unknown;
      };
      expect([kind, remoteUrl]).toEqual(['remote-change', 'https://github.com/octo/app']);
      expect({ ...NONE, ...ends }).toEqual({ ...NONE, ...one.expected });
    },
  );
});
