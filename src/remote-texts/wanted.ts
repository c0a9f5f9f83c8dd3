/**
 * Which texts beside files are scanned: what the input `scan-texts` asks for, and what of it this event has.
 *
 * Promise: what was asked for and cannot be there is said, never left out in silence: an event that has no pull request
 * has no comments, which is a note; logs that were asked for where no run has ended are something not scanned.
 */

import { countIn, field, textIn } from '../runner/payload.ts';
import { idIn } from '../runner/payload-texts.ts';

/** What `scan-texts` takes. `event`: what the event says of itself. The others are read from GitHub. */
export const TEXT_CHOICES = ['event', 'comments', 'logs', 'artifacts', 'none'] as const;

/** One of them. */
export type TextChoice = (typeof TEXT_CHOICES)[number];

/** An issue or a pull request whose comments are read. */
export interface Thread {
  readonly number: number;
  readonly isPull: boolean;
}

/** A run that has ended. */
export interface EndedRun {
  readonly id: number;
  /** How often it was run, at least once. */
  readonly attempts: number;
}

/** What is to be read from GitHub. */
export interface WantedTexts {
  readonly threads: readonly Thread[];
  readonly logs: EndedRun | undefined;
  readonly artifacts: EndedRun | undefined;
  /** What was asked for and this event does not have: only to be said. */
  readonly notes: readonly string[];
  /** What was asked for and cannot be read: the scan is not complete. */
  readonly unread: readonly string[];
}

/** Whether there is nothing to read and nothing to say. */
export function isNothing({ threads, logs, artifacts, notes, unread }: WantedTexts): boolean {
  return [...threads, ...notes, ...unread].length === 0 && logs === undefined && artifacts === undefined;
}

/** Decides by the event. `isAlone`: nothing but texts is scanned. Never throws for any payload. */
export function wantedTexts(
  choices: ReadonlySet<TextChoice>,
  eventName: string,
  payload: unknown,
  isAlone = false,
): WantedTexts {
  const notes: string[] = [];
  const unread: string[] = [];
  // without a payload there is nothing to read them from; where nothing else is scanned that must not end green
  if (choices.has('event') && payload === undefined)
    (isAlone ? unread : notes).push('what the event says: its payload cannot be read');
  const threads = choices.has('comments') ? threadsIn(payload) : [];
  if (choices.has('comments') && threads.length === 0)
    notes.push(`no comments are read: the event ${eventName} is about no pull request and no issue`);
  const run = eventName === 'workflow_run' ? endedRunIn(payload) : undefined;
  for (const choice of ['logs', 'artifacts'] as const)
    if (choices.has(choice) && run === undefined) unread.push(`${choice}: ${whyNoRun(eventName)}`);
  return {
    threads,
    logs: choices.has('logs') ? run : undefined,
    artifacts: choices.has('artifacts') ? run : undefined,
    notes,
    unread,
  };
}

function whyNoRun(eventName: string): string {
  return eventName === 'workflow_run'
    ? 'the event names no run that has ended (on: workflow_run, types: [completed])'
    : 'those of a run can be read when it has ended, by another workflow (on: workflow_run)';
}

/** GitHub runs a workflow again fifty times at most. */
const MAX_ATTEMPTS = 100;
/** An event lists the open pull requests of a commit, which are few. */
const MAX_THREADS = 20;

/** The run that an event says has ended. */
export function endedRunIn(payload: unknown): EndedRun | undefined {
  const run = field(payload, 'workflow_run');
  const id = idIn(field(run, 'id'));
  const action = textIn(field(payload, 'action'));
  if (id === 0 || (action !== undefined && action !== 'completed')) return undefined;
  const attempts = countIn(field(run, 'run_attempt'));
  return { id, attempts: Math.min(Math.max(1, attempts), MAX_ATTEMPTS) };
}

function threadsIn(payload: unknown): readonly Thread[] {
  const pull = countIn(field(payload, 'pull_request', 'number'));
  if (pull > 0) return [{ number: pull, isPull: true }];
  const issue = countIn(field(payload, 'issue', 'number'));
  const isPull = field(payload, 'issue', 'pull_request') !== undefined;
  if (issue > 0) return [{ number: issue, isPull }];
  const listed = field(payload, 'workflow_run', 'pull_requests');
  const numbers = Array.isArray(listed) ? listed.map((each) => countIn(field(each, 'number'))) : [];
  return [...new Set(numbers)]
    .filter((number) => number > 0)
    .slice(0, MAX_THREADS)
    .map((number) => ({ number, isPull: true }));
}
