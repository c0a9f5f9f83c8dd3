// One case for each situation of the table of events: what the runner says, and what is to be scanned. Ids are invented;
// the expected ends are worked out by hand from the row and github-actions.md section 6.

import type { EventId } from '../../src/runner/event-table.ts';
import * as payloads from './payloads.ts';

export const A = 'a'.repeat(40);
export const B = 'b'.repeat(40);
/** `GITHUB_SHA`. */
export const C = 'c'.repeat(40);
const { ZERO } = payloads;
const MAIN = 'refs/heads/main';
const TOPIC = 'refs/heads/topic';

/** The ends of a change; what is left out is empty. */
export interface ExpectedEnds {
  readonly heads?: readonly string[];
  readonly headRefs?: readonly string[];
  readonly bases?: readonly string[];
  readonly baseRefs?: readonly string[];
  readonly alsoBaseRefs?: readonly string[];
  readonly formerHeads?: readonly string[];
  readonly expectedCommits?: number;
  readonly wholeHistory?: boolean;
}

export interface EventCase {
  readonly row: EventId;
  /** One of the row's `cases`. */
  readonly situation: string;
  readonly event: string;
  readonly payload: payloads.Payload;
  readonly ref?: string;
  readonly mode?: 'change' | 'history';
  readonly expected: ExpectedEnds | 'tree' | 'nothing';
  /** The row that the event is told to belong to, where it is another: a called workflow has its caller's. */
  readonly told?: EventId;
}

const pulled = { heads: [B], bases: [A], baseRefs: [MAIN], alsoBaseRefs: [MAIN], expectedCommits: 3 };
const facts = { head: B, base: A, commits: 3 };

export const EVENT_CASES: readonly EventCase[] = [
  {
    row: 'push-update',
    situation: 'update',
    event: 'push',
    payload: payloads.push({ before: A, after: B, ref: TOPIC, commits: 2 }),
    expected: { heads: [B], bases: [A], baseRefs: [MAIN], formerHeads: [A], expectedCommits: 2 },
  },
  {
    row: 'push-update',
    situation: 'more than 2,048 commits',
    event: 'push',
    payload: payloads.push({ before: A, after: B, commits: 2048 }),
    // the default branch is not compared with itself
    expected: { heads: [B], bases: [A], formerHeads: [A], expectedCommits: 2048 },
  },
  {
    row: 'push-forced',
    situation: 'forced',
    event: 'push',
    payload: payloads.push({ before: A, after: B, ref: TOPIC }, { forced: true }),
    expected: { heads: [B], bases: [A], baseRefs: [MAIN], formerHeads: [A], expectedCommits: 1 },
  },
  {
    row: 'push-forced',
    situation: 'forced with the former tip gone',
    event: 'push',
    payload: payloads.push({ before: A, after: B }, { forced: true }),
    expected: { heads: [B], bases: [A], formerHeads: [A], expectedCommits: 1 },
  },
  {
    row: 'push-branch',
    situation: 'new branch',
    event: 'push',
    payload: payloads.push({ before: ZERO, after: B, ref: TOPIC }),
    expected: { heads: [B], baseRefs: [MAIN], expectedCommits: 1 },
  },
  {
    row: 'push-branch-from',
    situation: 'branch from a branch',
    event: 'push',
    payload: payloads.push(
      { before: ZERO, after: B, ref: TOPIC, commits: 0 },
      { base_ref: 'refs/heads/release' },
    ),
    expected: { heads: [B], baseRefs: [MAIN, 'refs/heads/release'] },
  },
  {
    row: 'push-tag',
    situation: 'light tag',
    event: 'push',
    payload: payloads.push({ before: ZERO, after: B, ref: 'refs/tags/v1', commits: 0 }),
    expected: { heads: [B], baseRefs: [MAIN] },
  },
  {
    row: 'push-tag',
    situation: 'annotated tag',
    event: 'push',
    // `after` is the tag object: its message is scanned, and it leads to the commit
    payload: payloads.push({ before: ZERO, after: A, commit: B, ref: 'refs/tags/v1', commits: 0 }),
    expected: { heads: [A], baseRefs: [MAIN] },
  },
  {
    row: 'push-delete',
    situation: 'delete',
    event: 'push',
    payload: payloads.push({ before: A, after: ZERO, ref: TOPIC }),
    expected: 'nothing',
  },
  {
    row: 'pull-request',
    situation: 'opened',
    event: 'pull_request',
    payload: payloads.pull(facts),
    expected: pulled,
  },
  {
    row: 'pull-request',
    situation: 'synchronised',
    event: 'pull_request',
    // `before` and `after` of the synchronisation do not count: an earlier leak of the request is still one
    payload: { ...payloads.pull({ ...facts, action: 'synchronize' }), before: C, after: B },
    expected: pulled,
  },
  {
    row: 'pull-request',
    situation: 'base moved on',
    event: 'pull_request',
    payload: payloads.pull({ ...facts, action: 'edited' }),
    expected: pulled,
  },
  {
    row: 'pull-request',
    situation: 'base merged into the head',
    event: 'pull_request',
    payload: payloads.pull({ ...facts, action: 'synchronize' }),
    expected: pulled,
  },
  {
    row: 'pull-request-closed',
    situation: 'closed without merging',
    event: 'pull_request',
    payload: payloads.pull({ ...facts, action: 'closed' }),
    expected: pulled,
  },
  {
    row: 'pull-request-closed',
    situation: 'closed by merging',
    event: 'pull_request',
    payload: payloads.pull({ ...facts, action: 'closed', more: { merged: true, merge_commit_sha: C } }),
    ref: MAIN,
    expected: pulled,
  },
  {
    row: 'pull-request-fork',
    situation: 'from a fork',
    event: 'pull_request',
    payload: payloads.pull({ ...facts, from: 'mona/app' }),
    expected: pulled,
  },
  {
    row: 'pull-request-review',
    situation: 'review',
    event: 'pull_request_review',
    payload: payloads.review(facts),
    expected: { ...pulled, expectedCommits: 0 },
  },
  {
    row: 'pull-request-target',
    situation: 'target',
    event: 'pull_request_target',
    payload: payloads.pull({ ...facts, from: 'mona/app' }),
    expected: pulled,
  },
  {
    row: 'merge-group',
    situation: 'first in the queue',
    event: 'merge_group',
    payload: payloads.mergeGroup({ head: B, base: A }),
    expected: { heads: [B], bases: [A], baseRefs: [MAIN] },
  },
  {
    row: 'merge-group',
    situation: 'behind another group',
    event: 'merge_group',
    payload: payloads.mergeGroup({ head: B, base: C }),
    expected: { heads: [B], bases: [C], baseRefs: [MAIN] },
  },
  {
    row: 'workflow-run',
    situation: 'after a push to a branch',
    event: 'workflow_run',
    payload: payloads.workflowRun({ head: B, event: 'push' }),
    expected: { heads: [B], baseRefs: [MAIN], expectedCommits: 1 },
  },
  {
    row: 'workflow-run',
    situation: 'after a push to the default branch',
    event: 'workflow_run',
    payload: payloads.workflowRun({ head: B, event: 'push', branch: 'main' }),
    expected: { heads: [B], baseRefs: [MAIN], expectedCommits: 1 },
  },
  {
    row: 'workflow-run-proposed',
    situation: 'after a pull request',
    event: 'workflow_run',
    payload: payloads.workflowRun({ head: B, event: 'pull_request', pulls: [{ base: A }] }),
    expected: { heads: [B], bases: [A], baseRefs: [MAIN], alsoBaseRefs: [MAIN], expectedCommits: 1 },
  },
  {
    row: 'workflow-run-proposed',
    situation: 'after a pull request of a fork',
    event: 'workflow_run',
    payload: payloads.workflowRun({ head: B, event: 'pull_request', from: 'mona/app' }),
    expected: { heads: [B], baseRefs: [MAIN], expectedCommits: 1 },
  },
  {
    row: 'workflow-call',
    situation: 'called on a push',
    event: 'push',
    payload: payloads.push({ before: A, after: B }),
    expected: { heads: [B], bases: [A], formerHeads: [A], expectedCommits: 1 },
    told: 'push-update',
  },
  {
    row: 'workflow-call',
    situation: 'called on a pull request',
    // not what GitHub calls it, but what others do that run its workflows
    event: 'workflow_call',
    payload: payloads.pull(facts),
    expected: pulled,
    told: 'pull-request',
  },
  {
    row: 'schedule',
    situation: 'schedule',
    event: 'schedule',
    payload: payloads.schedule(),
    expected: { heads: [C], wholeHistory: true },
  },
  {
    row: 'workflow-dispatch',
    situation: 'without inputs',
    event: 'workflow_dispatch',
    payload: payloads.dispatch(null),
    expected: 'tree',
  },
  {
    row: 'workflow-dispatch',
    situation: 'with an input for the history',
    event: 'workflow_dispatch',
    payload: payloads.dispatch({ scan: 'history' }),
    mode: 'history',
    expected: { heads: [C], wholeHistory: true },
  },
  {
    row: 'workflow-dispatch',
    situation: 'with an input for the change',
    event: 'workflow_dispatch',
    payload: payloads.dispatch({ scan: 'change' }, TOPIC),
    ref: TOPIC,
    mode: 'change',
    expected: { heads: [C], baseRefs: [MAIN] },
  },
  {
    row: 'repository-dispatch',
    situation: 'dispatched',
    event: 'repository_dispatch',
    payload: payloads.repositoryDispatch({ before: A, after: B, ref: '../../etc/passwd' }),
    expected: 'tree',
  },
  {
    row: 'release',
    situation: 'published',
    event: 'release',
    payload: payloads.release('v1'),
    ref: 'refs/tags/v1',
    expected: 'tree',
  },
  {
    row: 'issue-comment-pull',
    situation: 'on a pull request',
    event: 'issue_comment',
    payload: payloads.issueComment(7, true),
    expected: { headRefs: ['refs/pull/7/head'], baseRefs: [MAIN] },
  },
  {
    row: 'issue-comment',
    situation: 'on an issue',
    event: 'issue_comment',
    payload: payloads.issueComment(8, false),
    expected: 'tree',
  },
  {
    row: 'other',
    situation: 'unknown',
    event: 'watch',
    payload: { action: 'started', repository: { full_name: payloads.REPOSITORY, default_branch: 'main' } },
    expected: 'tree',
  },
];
