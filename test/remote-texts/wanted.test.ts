/** What of the asked-for texts an event has; payloads as in GitHub's webhook documentation, cut to what counts. */

import { describe, expect, it } from 'vitest';
import { isNothing, type TextChoice, wantedTexts } from '../../src/remote-texts/wanted.ts';
import { fc } from '../property.ts';

const wanted = (eventName: string, payload: unknown, ...choices: TextChoice[]) =>
  wantedTexts(new Set(choices), eventName, payload);

describe('the texts that are read from GitHub', () => {
  it('are nothing by default', () => {
    const nothing = wanted('pull_request', { pull_request: { number: 7 } }, 'event');
    expect(nothing).toEqual({
      threads: [],
      logs: undefined,
      artifacts: undefined,
      notes: [],
      unread: [],
    });
    expect(isNothing(nothing)).toBe(true);
  });

  it('say that the event cannot be read, which is a note beside files and not green alone', () => {
    const choices = new Set<TextChoice>(['event']);
    expect(wantedTexts(choices, 'issues', undefined)).toMatchObject({
      notes: [expect.anything()],
      unread: [],
    });
    expect(wantedTexts(choices, 'issues', undefined, true)).toMatchObject({
      notes: [],
      unread: [expect.anything()],
    });
  });

  it('are decided for any payload without an error', () => {
    const all: TextChoice[] = ['event', 'comments', 'logs', 'artifacts'];
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (payload, run) => {
        const { threads, logs } = wanted(
          'workflow_run',
          { workflow_run: run, ...{ issue: payload } },
          ...all,
        );
        for (const { number } of threads) expect(number).toBeGreaterThan(0);
        if (logs !== undefined) expect(logs.attempts).toBeGreaterThan(0);
        wanted('pull_request', payload, ...all);
      }),
    );
  });

  it.for([
    ['pull_request', { pull_request: { number: 7 } }, [{ number: 7, isPull: true }]],
    ['issues', { issue: { number: 9 } }, [{ number: 9, isPull: false }]],
    ['issue_comment', { issue: { number: 7, pull_request: {} }, comment: {} }, [{ number: 7, isPull: true }]],
    [
      'workflow_run',
      { workflow_run: { id: 1, pull_requests: [{ number: 3 }, { number: 3 }, { number: 'x' }, null] } },
      [{ number: 3, isPull: true }],
    ],
  ] as const)('are the comments of the thread that %s is about', ([event, payload, threads]) => {
    expect(wanted(event, payload, 'comments')).toMatchObject({ threads, notes: [], unread: [] });
  });

  it('are no comments where there is no thread, which is only said', () => {
    const { threads, notes, unread } = wanted('push', { ref: 'refs/heads/main' }, 'comments');
    expect([threads, unread]).toEqual([[], []]);
    expect(notes).toEqual(['no comments are read: the event push is about no pull request and no issue']);
  });

  it('are logs and artifacts of the run that has ended, with all its attempts', () => {
    const payload = { action: 'completed', workflow_run: { id: 30_433_642, run_attempt: 3 } };
    const run = { id: 30_433_642, attempts: 3 };
    expect(wanted('workflow_run', payload, 'logs', 'artifacts')).toMatchObject({ logs: run, artifacts: run });
  });

  it.for([
    ['push', {}, 'by another workflow'],
    ['workflow_run', { action: 'in_progress', workflow_run: { id: 5 } }, 'no run that has ended'],
    ['workflow_run', { workflow_run: { id: -1 } }, 'no run that has ended'],
    ['workflow_run', undefined, 'no run that has ended'],
  ] as const)('are something not read when %s has no ended run', ([event, payload, why]) => {
    const { logs, unread } = wanted(event, payload, 'logs');
    expect(logs).toBeUndefined();
    expect(unread).toHaveLength(1);
    expect(unread[0]).toContain(why);
  });
});
