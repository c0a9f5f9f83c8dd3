/**
 * From the event to the target of a scan: which commits it brought, as data. `scan.ts` resolves the target against git.
 *
 * Promise: what is scanned is never less than what the event brought. Where the payload does not say enough the target
 * is widened (to the default branch, to the whole history) and `why` and `notices` say so; an event that brings no
 * commits of its own scans the tree that was checked out. Only a deletion scans nothing.
 *
 * Must never: throw on a hostile payload, touch git or the network, or let a pull request choose where commits are
 * fetched from: the remote is always the repository the workflow runs in (a fork's commits are there too, under
 * `refs/pull/N/head`).
 * Facts and traps: github-actions.md section 6.
 */

import type { RemoteChange, ScanTarget } from '../base/scan-request.ts';
import type { Secret } from '../base/secret.ts';
import { branchRefIn, commitIdIn, countIn, field, isZeroId, refNameIn, textIn } from './payload.ts';

/** What the user asked for; `auto` lets the event decide. */
export type EventScanMode = 'auto' | 'change' | 'history' | 'tree';

/** What the runner said about this run. See `readEventFacts`. */
export interface EventFacts {
  /** `GITHUB_EVENT_NAME`. */
  readonly eventName: string;
  /** The parsed payload, undecoded. */
  readonly payload: unknown;
  /** `GITHUB_SHA`, checked. */
  readonly sha: string | undefined;
  /** `GITHUB_REF`, checked. */
  readonly ref: string | undefined;
  /** Absolute path of `GITHUB_WORKSPACE`. */
  readonly workspace: string;
  /** Whether the workspace is a clone. */
  readonly workspaceIsClone: boolean;
  /** `https://github.com/owner/repo`, or undefined when the runner does not say. */
  readonly remoteUrl: string | undefined;
  /** The `token` input. */
  readonly token: Secret | undefined;
  /** Where the side repository may be made: a path under `RUNNER_TEMP` that does not exist yet. */
  readonly sideDirectory: string;
}

/** What an event means for the scan. */
export type EventScan =
  | {
      readonly kind: 'scan';
      readonly target: ScanTarget;
      /** For the receipt: `event push`. */
      readonly asked: string;
      /** For the receipt: why this target. May hold ref names, which are neutralised where they are printed. */
      readonly why: string;
      /** Choices made on the reader's behalf, to be printed and put on the receipt. */
      readonly notices: readonly string[];
      /** Whether inline marks in the scanned content may suppress findings: not in content that is only proposed. */
      readonly honourMarks: boolean;
    }
  | { readonly kind: 'nothing'; readonly asked: string; readonly why: string };

/** The commits an event brought, before it becomes a target. */
interface Change {
  readonly head: string;
  readonly bases: readonly string[];
  readonly baseRefs: readonly string[];
  readonly expectedCommits: number;
  readonly wholeHistory: boolean;
  readonly why: string;
  readonly notices: readonly string[];
  readonly honourMarks: boolean;
}

/** What one event brought: commits, nothing (a deletion), or no commits of its own (`tree`). */
type Brought =
  | ({ readonly kind: 'change' } & Change)
  | { readonly kind: 'nothing'; readonly why: string }
  | { readonly kind: 'tree'; readonly why: string; readonly notices: readonly string[] };

/** Events whose payload describes a pull request under `pull_request`. */
const PULL_REQUEST_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]);

/** Decides what to scan. Never throws; with nothing to go by it scans the tree and says so. */
export function scanOfEvent(facts: EventFacts, mode: EventScanMode): EventScan {
  const asked = `event ${facts.eventName}${mode === 'auto' ? '' : `, scan: ${mode}`}`;
  if (mode === 'tree') return treeScan(facts, asked, 'the input scan asks for the tree', []);
  if (mode === 'history') return historyScan(facts, asked, 'the input scan asks for the whole history');
  const brought = whatEventBrought(facts);
  if (brought.kind === 'nothing') return { kind: 'nothing', asked, why: brought.why };
  if (brought.kind === 'change') return changeScan(facts, asked, brought);
  if (mode === 'auto') return treeScan(facts, asked, brought.why, brought.notices);
  return changeSinceDefaultBranch(facts, asked);
}

function whatEventBrought(facts: EventFacts): Brought {
  const { eventName } = facts;
  if (eventName === 'push') return pushed(facts);
  if (PULL_REQUEST_EVENTS.has(eventName)) return proposed(facts);
  if (eventName === 'merge_group') return queued(facts);
  if (eventName === 'schedule') {
    return wholeHistory(
      facts,
      'a schedule brings no commits of its own, so everything is looked at again',
      [],
    );
  }
  if (eventName === 'workflow_dispatch')
    return { kind: 'tree', why: 'started by hand: the tree of the chosen ref', notices: [] };
  if (eventName === 'release') return { kind: 'tree', why: 'the tree of the released tag', notices: [] };
  const name = eventName === '' ? 'an event without a name' : `the event ${eventName}`;
  return {
    kind: 'tree',
    why: `${name} does not say which commits it is about: the tree of HEAD`,
    notices: [`${name} is not one whose commits are known: the checked-out tree is scanned instead`],
  };
}

/** A push: an update, a new branch, a forced update, a tag, a deletion. */
function pushed(facts: EventFacts): Brought {
  const { payload } = facts;
  const ref = refNameIn(field(payload, 'ref')) ?? facts.ref;
  const name = ref ?? 'a ref';
  if (field(payload, 'deleted') === true || isZeroId(field(payload, 'after')))
    return { kind: 'nothing', why: `${name} was deleted: there is nothing to scan` };
  const isTag = ref?.startsWith('refs/tags/') === true;
  // of an annotated tag `after` is the tag object; head_commit is the commit it names
  const peeled = isTag ? commitIdIn(field(payload, 'head_commit', 'id')) : undefined;
  const head = peeled ?? commitIdIn(field(payload, 'after')) ?? facts.sha;
  if (head === undefined) return unreadable(facts, 'the push');
  const before = commitIdIn(field(payload, 'before'));
  const change = {
    kind: 'change',
    head,
    bases: before === undefined ? [] : [before],
    baseRefs: otherRefs(ref, defaultBranch(facts), refNameIn(field(payload, 'base_ref'))),
    expectedCommits: commitsListed(payload),
    wholeHistory: false,
    honourMarks: true,
  } as const;
  if (before === undefined) return { ...change, ...newRef(payload, name, change.baseRefs, isTag) };
  if (field(payload, 'forced') === true) {
    const notices = [`${name} was force-pushed: if its former tip is gone from the server more is scanned`];
    return { ...change, why: `a forced push to ${name}: what its former tip does not reach`, notices };
  }
  return { ...change, why: `a push to ${name}: the commits it added`, notices: [] };
}

/** Why and what to say when a push has no former tip. */
function newRef(
  payload: unknown,
  name: string,
  baseRefs: readonly string[],
  isTag: boolean,
): Pick<Change, 'why' | 'notices'> {
  const kind = isTag ? 'tag' : 'branch';
  const said = isZeroId(field(payload, 'before'))
    ? []
    : [`the event does not name the former tip of ${name}: it is treated as a new ${kind}`];
  if (baseRefs.length === 0)
    return { why: `the new ${kind} ${name}, and no other branch to compare with: all of it`, notices: said };
  return { why: `the new ${kind} ${name}: what ${baseRefs.join(' and ')} does not reach`, notices: said };
}

/** A pull request: every commit of its head that its base does not have, whatever was scanned before. */
function proposed(facts: EventFacts): Brought {
  const { payload, eventName } = facts;
  const request = field(payload, 'pull_request');
  const head = commitIdIn(field(request, 'head', 'sha'));
  const base = commitIdIn(field(request, 'base', 'sha'));
  const baseRef = branchRefIn(field(request, 'base', 'ref'));
  if (head === undefined || (base === undefined && baseRef === undefined))
    return unreadable(facts, 'the pull request');
  const isFork = isForkRequest(payload);
  const notices: string[] = [];
  if (eventName === 'pull_request_target')
    notices.push(
      'pull_request_target: the head is read as objects only, nothing of it is checked out or run',
    );
  return {
    kind: 'change',
    head,
    bases: base === undefined ? [] : [base],
    baseRefs: baseRef === undefined ? [] : [baseRef],
    expectedCommits: countIn(field(request, 'commits')),
    wholeHistory: false,
    honourMarks: false,
    why: `a pull request${isFork ? ' from a fork' : ''}: every commit that ${baseRef ?? 'its base'} does not have`,
    notices,
  };
}

/** A merge queue's group. Its base may be the head of another group, which is then scanned by that group's own run. */
function queued(facts: EventFacts): Brought {
  const group = field(facts.payload, 'merge_group');
  const head = commitIdIn(field(group, 'head_sha')) ?? facts.sha;
  const base = commitIdIn(field(group, 'base_sha'));
  const baseRef = refNameIn(field(group, 'base_ref'));
  if (head === undefined || (base === undefined && baseRef === undefined))
    return unreadable(facts, 'the merge group');
  return {
    kind: 'change',
    head,
    bases: base === undefined ? [] : [base],
    baseRefs: baseRef === undefined ? [] : [baseRef],
    expectedCommits: 0,
    wholeHistory: false,
    honourMarks: false,
    why: `a merge queue's group for ${baseRef ?? 'its base'}: what merging it would add`,
    notices: [],
  };
}

/** A payload that does not say which commits: everything, because less could miss some. */
function unreadable(facts: EventFacts, what: string): Brought {
  const notice = `${what} cannot be read from the event's payload: the whole history is scanned instead`;
  return wholeHistory(facts, `${what} could not be read from the event`, [notice]);
}

function wholeHistory(facts: EventFacts, why: string, notices: readonly string[]): Brought {
  if (facts.sha === undefined) {
    const notice = 'the runner names no commit (GITHUB_SHA): the checked-out tree is scanned instead';
    return { kind: 'tree', why, notices: [...notices, notice] };
  }
  return {
    kind: 'change',
    head: facts.sha,
    bases: [],
    baseRefs: [],
    expectedCommits: 0,
    wholeHistory: true,
    honourMarks: true,
    why,
    notices,
  };
}

/** `scan: change` on an event without commits: compare with the default branch. */
function changeSinceDefaultBranch(facts: EventFacts, asked: string): EventScan {
  const baseRefs = otherRefs(facts.ref, defaultBranch(facts));
  if (facts.sha === undefined || baseRefs.length === 0)
    return historyScan(facts, asked, 'there is no other branch to compare with: all of it');
  return changeScan(facts, asked, {
    head: facts.sha,
    bases: [],
    baseRefs,
    expectedCommits: 0,
    wholeHistory: false,
    honourMarks: true,
    why: `the input scan asks for the change: what ${baseRefs.join(' and ')} does not reach`,
    notices: [],
  });
}

function historyScan(facts: EventFacts, asked: string, why: string): EventScan {
  const brought = wholeHistory(facts, why, []);
  return brought.kind === 'change'
    ? changeScan(facts, asked, brought)
    : treeScan(facts, asked, why, brought.kind === 'tree' ? brought.notices : []);
}

function treeScan(facts: EventFacts, asked: string, why: string, notices: readonly string[]): EventScan {
  const target = { kind: 'tree', path: facts.workspace } as const;
  // the tree of a pull request is proposed content, whoever asked for the tree
  const honourMarks = !PULL_REQUEST_EVENTS.has(facts.eventName) && facts.eventName !== 'merge_group';
  return { kind: 'scan', target, asked, why, notices, honourMarks };
}

function changeScan(facts: EventFacts, asked: string, change: Change): EventScan {
  const { why, notices, honourMarks } = change;
  const target: RemoteChange = {
    kind: 'remote-change',
    workspace: facts.workspaceIsClone ? facts.workspace : undefined,
    remoteUrl: facts.remoteUrl,
    token: facts.token,
    sideDirectory: facts.sideDirectory,
    heads: [change.head],
    bases: change.bases,
    baseRefs: change.baseRefs,
    expectedCommits: change.expectedCommits,
    wholeHistory: change.wholeHistory,
  };
  return { kind: 'scan', target, asked, why, notices, honourMarks };
}

/** Whether a pull request comes from another repository than the one it is for. A deleted fork is one too. */
export function isForkRequest(payload: unknown): boolean {
  const request = field(payload, 'pull_request');
  if (request === undefined) return false;
  const head = textIn(field(request, 'head', 'repo', 'full_name'));
  const base = textIn(field(request, 'base', 'repo', 'full_name'));
  return head === undefined || head.toLowerCase() !== base?.toLowerCase();
}

/** The default branch of the repository, which bounds what has no base of its own. */
function defaultBranch(facts: EventFacts): string | undefined {
  return branchRefIn(field(facts.payload, 'repository', 'default_branch'));
}

/** The refs to compare with, without the ref itself: a branch compared with itself would never show anything. */
function otherRefs(own: string | undefined, ...refs: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(refs)].filter((ref): ref is string => ref !== undefined && ref !== own);
}

/** How many commits a push lists: 2,048 at most, however many there are. */
function commitsListed(payload: unknown): number {
  const commits = field(payload, 'commits');
  return Array.isArray(commits) ? Math.min(commits.length, 2048) : 0;
}
