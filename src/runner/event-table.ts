/**
 * Every event that starts a workflow, and what a scan of it is: the one place where that is written down.
 *
 * `event-changes.ts` decides which row an event belongs to, and takes from it whether marks in the content count;
 * `docs/events.md` and the table of the README are made from it (`npm run docs`); the cases of `test/runner-side` and
 * `test/events.e2e.test.ts` are counted against `cases`. So a row without a test, or a test without a row, fails.
 * Facts: github-actions.md section 6.
 */

/** One kind of event. */
export interface EventRow {
  readonly id: string;
  /** The name under `on:`; `*` is any other. */
  readonly event: string;
  /** Which of those that have this name. */
  readonly when: string;
  readonly scanned: string;
  /** What bounds the commits; empty where there are none. */
  readonly from: string;
  readonly to: string;
  /** Whose configuration, rules, ignore files and baseline decide. */
  readonly config: string;
  /** Whether inline marks in what is scanned count. In content that is only proposed they do not. */
  readonly marks: boolean;
  /** What the job's token needs for it. */
  readonly permissions: string;
  /** The situations that have to be tested, in a few words each. */
  readonly cases: readonly string[];
}

const READ = 'contents: read';
const OF_BASE = "the base's";
const OF_PARTING = 'the one where the branch parted';
const OF_TREE = "the tree's own";

/** The table, in the order in which documents show it. */
export const EVENT_TABLE = [
  {
    id: 'push-update',
    event: 'push',
    when: 'to a branch or tag that was there',
    scanned: 'every commit it added, however many: the list in the event ends at 2,048, git has them all',
    from: '`before`',
    to: '`after`',
    config: 'that of `before`',
    marks: true,
    permissions: READ,
    cases: ['update', 'more than 2,048 commits'],
  },
  {
    id: 'push-forced',
    event: 'push',
    when: 'forced',
    scanned:
      'what the former tip does not reach; and what was left behind, while the server still gives it out: a leak that is pushed over is no secret again',
    from: '`before`; for what was left behind `after`. Former tip gone: the default branch',
    to: '`after`; and `before`',
    config: 'that of `before`',
    marks: true,
    permissions: READ,
    cases: ['forced', 'forced with the former tip gone'],
  },
  {
    id: 'push-branch',
    event: 'push',
    when: 'of a new branch',
    scanned: 'what the default branch does not reach',
    from: 'the default branch',
    to: '`after`',
    config: OF_PARTING,
    marks: true,
    permissions: READ,
    cases: ['new branch'],
  },
  {
    id: 'push-branch-from',
    event: 'push',
    when: 'of a new branch, made from another',
    scanned: 'what neither the default branch nor that other one reaches',
    from: 'the default branch, and `base_ref`',
    to: '`after`',
    config: OF_PARTING,
    marks: true,
    permissions: READ,
    cases: ['branch from a branch'],
  },
  {
    id: 'push-tag',
    event: 'push',
    when: 'of a new tag',
    scanned: "what the default branch does not reach, and an annotated tag's message",
    from: 'the default branch',
    to: 'the commit of the tag',
    config: OF_PARTING,
    marks: true,
    permissions: READ,
    cases: ['light tag', 'annotated tag'],
  },
  {
    id: 'push-delete',
    event: 'push',
    when: 'that deletes',
    scanned:
      'nothing: what the ref held was scanned when it was pushed, and the run stands on the default branch, which is not to blame',
    from: '',
    to: '',
    config: '',
    marks: true,
    permissions: 'none',
    cases: ['delete'],
  },
  {
    id: 'pull-request',
    event: 'pull_request',
    when: 'opened, synchronised, reopened, …',
    scanned: 'every commit of the head that the base does not have, each time anew',
    from: '`base.sha`, and the base branch as it is now',
    to: '`head.sha`',
    config: OF_BASE,
    marks: false,
    permissions: READ,
    cases: ['opened', 'synchronised', 'base moved on', 'base merged into the head'],
  },
  {
    id: 'pull-request-closed',
    event: 'pull_request',
    when: 'closed',
    scanned: 'the same: a closed pull request keeps its commits on the server',
    from: '`base.sha`, and the base branch unless it has taken the head in',
    to: '`head.sha`',
    config: OF_BASE,
    marks: false,
    permissions: READ,
    cases: ['closed without merging', 'closed by merging'],
  },
  {
    id: 'pull-request-fork',
    event: 'pull_request',
    when: 'from a fork',
    scanned: 'the same, fetched from the repository it is for, never from the fork',
    from: '`base.sha`, and the base branch as it is now',
    to: '`head.sha`',
    config: OF_BASE,
    marks: false,
    permissions: READ,
    cases: ['from a fork'],
  },
  {
    id: 'pull-request-review',
    event: 'pull_request_review, pull_request_review_comment',
    when: '',
    scanned: 'the commits of the pull request, as under `pull_request`',
    from: '`base.sha`, and the base branch as it is now',
    to: '`head.sha`',
    config: OF_BASE,
    marks: false,
    permissions: READ,
    cases: ['review'],
  },
  {
    id: 'pull-request-target',
    event: 'pull_request_target',
    when: '',
    scanned: 'the commits of the pull request, read as objects: nothing of them is checked out or run',
    from: '`base.sha`, and the base branch as it is now',
    to: '`head.sha`',
    config: OF_BASE,
    marks: false,
    permissions: READ,
    cases: ['target'],
  },
  {
    id: 'merge-group',
    event: 'merge_group',
    when: '',
    scanned: 'what merging the group would add; of a group behind another one only its own part',
    from: '`base_sha`, which may be the head of another group',
    to: '`head_sha`',
    config: 'that of `base_sha`',
    marks: false,
    permissions: READ,
    cases: ['first in the queue', 'behind another group'],
  },
  {
    id: 'workflow-run',
    event: 'workflow_run',
    when: 'after a push to this repository',
    scanned:
      'what the default branch does not reach, and the commit of the run at the least: the event does not say where the push began, and the run of the push itself looks at all of it',
    from: 'the default branch',
    to: '`workflow_run.head_sha`',
    config: OF_PARTING,
    marks: true,
    permissions: READ,
    cases: ['after a push to a branch', 'after a push to the default branch'],
  },
  {
    id: 'workflow-run-proposed',
    event: 'workflow_run',
    when: 'after anything else, forks included',
    scanned: 'every commit of the head that the base does not have, read as objects',
    from: "the pull request's base, or the default branch where the event names none (forks)",
    to: '`workflow_run.head_sha`',
    config: OF_BASE,
    marks: false,
    permissions: READ,
    cases: ['after a pull request', 'after a pull request of a fork'],
  },
  {
    id: 'workflow-call',
    event: 'workflow_call',
    when: '',
    scanned: 'whatever the event of the calling workflow brings: a called workflow has no event of its own',
    from: 'as there',
    to: 'as there',
    config: 'as there',
    marks: false,
    permissions: READ,
    cases: ['called on a push', 'called on a pull request'],
  },
  {
    id: 'schedule',
    event: 'schedule',
    when: '',
    scanned: 'the whole history: every branch and tag of the server',
    from: 'the first commit',
    to: 'every branch and tag',
    config: OF_TREE,
    marks: true,
    permissions: READ,
    cases: ['schedule'],
  },
  {
    id: 'workflow-dispatch',
    event: 'workflow_dispatch',
    when: '',
    scanned:
      'the tree that was checked out; the input `scan` chooses otherwise (`scan: ${{ inputs.scan }}`): change compares with the default branch',
    from: '',
    to: 'the chosen ref',
    config: OF_TREE,
    marks: true,
    permissions: READ,
    cases: ['without inputs', 'with an input for the history', 'with an input for the change'],
  },
  {
    id: 'repository-dispatch',
    event: 'repository_dispatch',
    when: '',
    scanned: 'the tree that was checked out; what `client_payload` says is not believed',
    from: '',
    to: 'the default branch',
    config: OF_TREE,
    marks: true,
    permissions: READ,
    cases: ['dispatched'],
  },
  {
    id: 'release',
    event: 'release',
    when: '',
    scanned: 'the tree of the tag, as it was checked out',
    from: '',
    to: 'the tag',
    config: OF_TREE,
    marks: true,
    permissions: READ,
    cases: ['published'],
  },
  {
    id: 'issue-comment-pull',
    event: 'issue_comment',
    when: 'on a pull request',
    scanned: 'every commit that the head has now and the default branch does not, read as objects',
    from: 'the default branch',
    to: '`refs/pull/N/head`',
    config: OF_PARTING,
    marks: false,
    permissions: READ,
    cases: ['on a pull request'],
  },
  {
    id: 'issue-comment',
    event: 'issue_comment',
    when: 'on an issue',
    scanned: 'the tree that was checked out, if one was: a comment brings no commits',
    from: '',
    to: 'the default branch',
    config: OF_TREE,
    marks: true,
    permissions: READ,
    cases: ['on an issue'],
  },
  {
    id: 'other',
    event: '*',
    when: '',
    scanned: 'the tree that was checked out, with a note that the event names no commits',
    from: '',
    to: 'HEAD',
    config: OF_TREE,
    marks: true,
    permissions: READ,
    cases: ['unknown'],
  },
] as const satisfies readonly EventRow[];

/** The name of a row. */
export type EventId = (typeof EVENT_TABLE)[number]['id'];

/** The row of a name. */
export function eventRow(id: EventId): EventRow {
  return EVENT_TABLE.find((row) => row.id === id) ?? (EVENT_TABLE[EVENT_TABLE.length - 1] as EventRow);
}
