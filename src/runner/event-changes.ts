/**
 * Which commits an event brought, row by row of `event-table.ts`: what leads to them, what bounds them, and why.
 *
 * Promise: never less than what the event brought. A field that is missing or malformed is a mistake of the payload, all
 * of which are kept, and what it would have bounded grows; where it would have named the commits themselves and nothing
 * else does, the event is unreadable, which fails. Only a deletion brings nothing.
 * Must never: throw, whatever the payload holds, or take from it where commits are fetched from.
 * Facts and traps: github-actions.md section 6.
 */

import type { EventFacts } from './event-facts.ts';
import type { EventId } from './event-table.ts';
import { field, isZeroId, type PayloadReader, textIn } from './payload.ts';

/** The commits an event brought, before it becomes a target. */
export interface Change {
  /** Full ids; empty where a ref of the server leads to the commits. */
  readonly heads: readonly string[];
  readonly headRefs?: readonly string[];
  readonly bases: readonly string[];
  readonly baseRefs: readonly string[];
  readonly alsoBaseRefs?: readonly string[];
  readonly formerHeads?: readonly string[];
  readonly expectedCommits: number;
  readonly wholeHistory?: boolean;
}

/** What one event brought. `tree`: no commits of its own. `text`: no files either. */
export type Brought = { readonly row: EventId; readonly why: string; readonly notices: readonly string[] } & (
  | ({ readonly kind: 'change' } & Change)
  | { readonly kind: 'nothing' }
  | { readonly kind: 'tree' }
  | { readonly kind: 'text' }
  | { readonly kind: 'unreadable' }
);

/** Events whose payload describes a pull request under `pull_request`. */
const PULL_REQUEST_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]);

/** Decides. The reader, of the same payload as the facts', has the mistakes afterwards. Never throws. */
export function whatEventBrought(facts: EventFacts, read: PayloadReader): Brought {
  const { eventName } = facts;
  if (PULL_REQUEST_EVENTS.has(eventName)) return proposed(facts, read);
  switch (eventName) {
    case 'push':
      return pushed(facts, read);
    case 'merge_group':
      return queued(facts, read);
    case 'workflow_run':
      return ran(read);
    case 'workflow_call':
      return called(facts, read);
    case 'issue_comment':
      return commented(read);
    case 'schedule':
      return everything(
        facts,
        'schedule',
        'a schedule brings no commits of its own, so everything is looked at again',
      );
    case 'workflow_dispatch':
      return tree('workflow-dispatch', 'started by hand: the tree of the chosen ref');
    case 'repository_dispatch':
      return tree('repository-dispatch', 'started from outside: the tree of the default branch');
    case 'release':
      return tree('release', 'the tree of the released tag');
    default:
      return unknownEvent(eventName);
  }
}

function unknownEvent(eventName: string): Brought {
  const name = eventName === '' ? 'an event without a name' : `the event ${eventName}`;
  return {
    ...tree('other', `${name} does not say which commits it is about: the tree of HEAD`),
    notices: [`${name} is not one whose commits are known: the checked-out tree is scanned instead`],
  };
}

function tree(row: EventId, why: string): Brought {
  return { kind: 'tree', row, why, notices: [] };
}

/** A push: an update, a new branch, a forced update, a tag, a deletion. */
function pushed(facts: EventFacts, read: PayloadReader): Brought {
  const ref = read.refName('ref') ?? facts.ref;
  const name = ref ?? 'a ref';
  const [before, after] = [read.commitId('before'), read.commitId('after')];
  const baseRef = read.refName('base_ref');
  const isDeleted = read.flag('deleted');
  if (isZeroId(field(read.payload, 'after')) || (isDeleted && after === undefined))
    return {
      kind: 'nothing',
      row: 'push-delete',
      why: `${name} was deleted: there is nothing to scan`,
      notices: [],
    };
  if (isDeleted) read.mistaken('deleted is true, but after names a commit');
  const isForced = read.flag('forced');
  const listed = read.length('commits');
  // of an annotated tag this is the tag itself, whose message is looked at, too
  const head = after ?? facts.sha;
  if (head === undefined) {
    read.requiredCommitId('after');
    return unreadable(facts, read, before === undefined ? 'push-branch' : 'push-update', 'the push');
  }
  const change = {
    kind: 'change',
    heads: [head],
    bases: before === undefined ? [] : [before],
    baseRefs: otherRefs(ref, defaultBranch(read), baseRef),
    // a push lists 2,048 commits at most, however many there are
    expectedCommits: Math.min(listed, MAX_LISTED),
  } as const;
  const notices =
    listed < MAX_LISTED ? [] : ['the event lists 2,048 commits at most: which there are is asked of git'];
  if (before === undefined) {
    if (field(read.payload, 'before') === undefined) read.requiredCommitId('before');
    return { ...change, ...newRef(read, ref, change.baseRefs, baseRef, notices) };
  }
  const formerHeads = [before];
  if (!isForced)
    return {
      ...change,
      formerHeads,
      row: 'push-update',
      why: `a push to ${name}: the commits it added`,
      notices,
    };
  return {
    ...change,
    formerHeads,
    row: 'push-forced',
    why: `a forced push to ${name}: what its former tip does not reach, and what was left behind`,
    notices: [
      ...notices,
      `${name} was force-pushed: what it left behind is scanned too while the server gives it out; if its former tip is gone from the server more is scanned`,
    ],
  };
}

const MAX_LISTED = 2048;

/** Why and what to say when a push has no former tip. */
function newRef(
  read: PayloadReader,
  ref: string | undefined,
  baseRefs: readonly string[],
  origin: string | undefined,
  notices: readonly string[],
): Pick<Brought, 'row' | 'why' | 'notices'> {
  const isTag = ref?.startsWith('refs/tags/') === true;
  const row = isTag ? 'push-tag' : origin === undefined ? 'push-branch' : 'push-branch-from';
  const kind = isTag ? 'tag' : 'branch';
  const name = ref ?? 'a ref';
  const said = isZeroId(field(read.payload, 'before'))
    ? notices
    : [...notices, `the event does not name the former tip of ${name}: it is treated as a new ${kind}`];
  const why =
    baseRefs.length === 0
      ? `the new ${kind} ${name}, and no other branch to compare with: all of it`
      : `the new ${kind} ${name}: what ${baseRefs.join(' and ')} does not reach`;
  return { row, why, notices: said };
}

/** A pull request: every commit of its head that its base does not have, whatever was scanned before. */
function proposed(facts: EventFacts, read: PayloadReader): Brought {
  const head = read.requiredCommitId('pull_request', 'head', 'sha');
  const base = read.requiredCommitId('pull_request', 'base', 'sha');
  const baseRef = read.branch('pull_request', 'base', 'ref');
  const expectedCommits = read.count('pull_request', 'commits');
  const number = read.number('pull_request', 'number') ?? read.number('number');
  const row = proposedRow(facts.eventName, read.payload);
  const notices =
    row === 'pull-request-target'
      ? ['pull_request_target: the head is read as objects only, nothing of it is checked out or run']
      : [];
  const fork = isForkRequest(read.payload) ? ' from a fork' : '';
  const why = `a pull request${fork}: every commit that ${baseRef ?? 'its base'} does not have`;
  const bounds = {
    bases: base === undefined ? [] : [base],
    baseRefs: baseRef === undefined ? [] : [baseRef],
    // `base.sha` may lag behind what the head has merged since
    ...(base === undefined || baseRef === undefined ? {} : { alsoBaseRefs: [baseRef] }),
    expectedCommits,
  };
  if (head !== undefined) return { kind: 'change', row, heads: [head], ...bounds, why, notices };
  if (number === undefined) return unreadable(facts, read, row, 'the pull request');
  const notice = `the event does not name the head of pull request ${number}: the one it has now is scanned`;
  const headRefs = [`refs/pull/${number}/head`];
  return { kind: 'change', row, heads: [], headRefs, ...bounds, why, notices: [...notices, notice] };
}

function proposedRow(eventName: string, payload: unknown): EventId {
  if (eventName === 'pull_request_target') return 'pull-request-target';
  if (eventName !== 'pull_request') return 'pull-request-review';
  if (field(payload, 'action') === 'closed') return 'pull-request-closed';
  return isForkRequest(payload) ? 'pull-request-fork' : 'pull-request';
}

/** A merge queue's group. Its base may be the head of another group, which is then scanned by that group's own run. */
function queued(facts: EventFacts, read: PayloadReader): Brought {
  const head = read.requiredCommitId('merge_group', 'head_sha') ?? facts.sha;
  const base = read.requiredCommitId('merge_group', 'base_sha');
  const baseRef = read.refName('merge_group', 'base_ref');
  const row = 'merge-group';
  if (head === undefined || (base === undefined && baseRef === undefined))
    return unreadable(facts, read, row, 'the merge group');
  return {
    kind: 'change',
    row,
    heads: [head],
    bases: base === undefined ? [] : [base],
    baseRefs: baseRef === undefined ? [] : [baseRef],
    expectedCommits: 0,
    why: `a merge queue's group for ${baseRef ?? 'its base'}: what merging it would add`,
    notices: [],
  };
}

/** The commits for which another workflow has just run. */
function ran(read: PayloadReader): Brought {
  const head = read.requiredCommitId('workflow_run', 'head_sha');
  const base = read.commitId('workflow_run', 'pull_requests', '0', 'base', 'sha');
  const baseRef = read.branch('workflow_run', 'pull_requests', '0', 'base', 'ref');
  const { payload } = read;
  const own = textIn(field(payload, 'repository', 'full_name'))?.toLowerCase();
  const from = textIn(field(payload, 'workflow_run', 'head_repository', 'full_name'))?.toLowerCase();
  const isPush = field(payload, 'workflow_run', 'event') === 'push' && own !== undefined && own === from;
  const row = isPush ? 'workflow-run' : 'workflow-run-proposed';
  if (head === undefined) return { kind: 'unreadable', row, why: 'the run that ended', notices: [] };
  const branch = baseRef ?? defaultBranch(read);
  return {
    kind: 'change',
    row,
    heads: [head],
    bases: base === undefined || isPush ? [] : [base],
    baseRefs: branch === undefined ? [] : [branch],
    ...(base === undefined || isPush || branch === undefined ? {} : { alsoBaseRefs: [branch] }),
    // on the default branch nothing is new; the commit itself is looked at all the same
    expectedCommits: 1,
    why: `the run of another workflow for ${head.slice(0, 10)}: what ${branch ?? 'nothing else'} does not reach`,
    notices: [],
  };
}

/** A called workflow has its caller's event; a runner that names it otherwise still gives it the caller's payload. */
function called(facts: EventFacts, read: PayloadReader): Brought {
  const { payload } = read;
  const names = { pull_request: 'pull_request', merge_group: 'merge_group', after: 'push' } as const;
  for (const [name, eventName] of Object.entries(names))
    if (field(payload, name) !== undefined) return whatEventBrought({ ...facts, eventName }, read);
  return unknownEvent('workflow_call');
}

/** A comment: on a pull request it is about the commits that this has by now. */
function commented(read: PayloadReader): Brought {
  if (field(read.payload, 'issue', 'pull_request') === undefined)
    return {
      kind: 'text',
      row: 'issue-comment',
      why: 'a comment on an issue brings no commits: the tree of HEAD',
      notices: [],
    };
  const row = 'issue-comment-pull';
  const number = read.number('issue', 'number');
  if (number === undefined) {
    if (field(read.payload, 'issue', 'number') === undefined) read.mistaken('issue.number is missing');
    return { kind: 'unreadable', row, why: 'the pull request of the comment', notices: [] };
  }
  const baseRefs = otherRefs(undefined, defaultBranch(read));
  return {
    kind: 'change',
    row,
    heads: [],
    headRefs: [`refs/pull/${number}/head`],
    bases: [],
    baseRefs,
    expectedCommits: 0,
    why: `a comment on pull request ${number}: what ${baseRefs[0] ?? 'nothing else'} does not reach`,
    notices: ['a comment does not name the head of its pull request: the one it has now is scanned'],
  };
}

/** A payload that does not say which commits: everything, because less could miss some; or nothing green. */
function unreadable(facts: EventFacts, read: PayloadReader, row: EventId, what: string): Brought {
  // elsewhere GITHUB_SHA is the default branch, and what was proposed is not in its history
  const holdsHead = ['push', 'pull_request', 'merge_group'].includes(facts.eventName);
  if (!holdsHead || facts.sha === undefined) return { kind: 'unreadable', row, why: what, notices: [] };
  if (read.mistakes.length === 0) read.mistaken('nothing in it names the commits');
  const notice = `${what} cannot be read from the event's payload: the whole history is scanned instead`;
  return { ...everything(facts, row, `${what} could not be read from the event`), notices: [notice] };
}

/** Everything that the server's branches and tags reach. */
export function everything(facts: EventFacts, row: EventId, why: string): Brought {
  if (facts.sha === undefined)
    return { kind: 'unreadable', row, why: 'the commit of the run (GITHUB_SHA)', notices: [] };
  const change = { heads: [facts.sha], bases: [], baseRefs: [], expectedCommits: 0, wholeHistory: true };
  return { kind: 'change', row, ...change, why, notices: [] };
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
export function defaultBranch(read: PayloadReader): string | undefined {
  return read.branch('repository', 'default_branch');
}

/** The refs to compare with, without the ref itself: a branch compared with itself would never show anything. */
export function otherRefs(
  own: string | undefined,
  ...refs: readonly (string | undefined)[]
): readonly string[] {
  return [...new Set(refs)].filter((ref): ref is string => ref !== undefined && ref !== own);
}
