// What the GitHub API knows of a repository: pull requests, comments, reviews, check runs, uploads.
//
// Promises: plain state that a test reads to see what was reported; ids rise and never repeat.
// Must never: hold anything that git itself holds: commits and changes come from the repository on disk (`changes.ts`).
// Source: facts/github-actions.md sections 4, 5 and 10.

import type { GitHubStorage } from '../github-storage.ts';
import type { ChangedFile } from './changes.ts';

export interface RepositoryOptions {
  /** `OWNER/NAME`. */
  readonly name: string;
  readonly visibility?: 'public' | 'private';
  readonly defaultBranch?: string;
  /** The repository on disk, for compare, commits and the changes of pull requests. */
  readonly gitDir?: string;
  /** Whether code scanning takes uploads: by default public repositories do, private ones need a licence. */
  readonly codeScanning?: boolean;
}

export interface PullRequestOptions {
  readonly number: number;
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly draft?: boolean;
  readonly base: { readonly ref: string; readonly sha: string };
  /** `repository` is the fork's full name when the branch is not in the repository itself. */
  readonly head: { readonly ref: string; readonly sha: string; readonly repository?: string };
  readonly mergeSha?: string;
  /** The changed files, where no repository on disk can tell. */
  readonly files?: readonly ChangedFile[];
}

export interface IssueComment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
  readonly createdAtMs: number;
  updatedAtMs: number;
}

export interface ReviewComment {
  readonly id: number;
  readonly pull: number;
  /** The review it belongs to, if any. */
  readonly review: number | undefined;
  readonly author: string;
  readonly commitSha: string;
  readonly path: string;
  body: string;
  /** `undefined` for a comment on the whole file. */
  readonly line: number | undefined;
  readonly side: 'LEFT' | 'RIGHT';
  readonly startLine: number | undefined;
  readonly createdAtMs: number;
}

export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  readonly body: string;
  readonly state: 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'PENDING';
  readonly commitSha: string;
  readonly submittedAtMs: number;
}

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRun {
  readonly id: number;
  name: string;
  readonly headSha: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | undefined;
  detailsUrl: string | undefined;
  externalId: string | undefined;
  title: string | undefined;
  summary: string | undefined;
  text: string | undefined;
  /** All requests together: each one appends. */
  readonly annotations: CheckAnnotation[];
  readonly startedAtMs: number;
  completedAtMs: number | undefined;
}

export interface SarifUpload {
  readonly id: string;
  readonly commitSha: string;
  readonly ref: string;
  readonly toolName: string | undefined;
  readonly checkoutUri: string | undefined;
  /** The document as parsed. */
  readonly sarif: unknown;
  /** Why it was not taken; empty when it was. */
  readonly errors: readonly string[];
  /** How often the status was asked for. */
  polls: number;
}

/** A run of a workflow that has ended. */
export interface ActionRun {
  /** The archive of each attempt; an attempt without one has no logs. */
  readonly logs: Map<number, Uint8Array>;
  readonly artifacts: {
    readonly id: number;
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly expired?: boolean;
    /** What the list says of its size, when that is not the truth. */
    readonly declaredBytes?: number;
  }[];
}

export interface RepositoryState {
  readonly id: number;
  readonly fullName: string;
  readonly owner: string;
  readonly name: string;
  readonly visibility: 'public' | 'private';
  readonly defaultBranch: string;
  readonly gitDir: string | undefined;
  readonly codeScanning: boolean;
  readonly pulls: Map<number, PullRequestOptions>;
  readonly comments: IssueComment[];
  readonly reviews: Review[];
  readonly reviewComments: ReviewComment[];
  readonly checkRuns: CheckRun[];
  readonly sarifUploads: SarifUpload[];
  /** Runs that have ended, by id. */
  readonly runs: Map<number, ActionRun>;
  /** Numbers of issues that are no pull requests. */
  readonly issues: Set<number>;
  /** Where archives lie. */
  storage: GitHubStorage | undefined;
  /** How many times a SARIF's status is `pending` before it is settled. */
  pendingPolls: number;
  /** A new id, for any kind of thing. */
  nextId(): number;
  /** Opens (or replaces) a pull request. */
  openPull(pull: PullRequestOptions): void;
  /** Adds a comment that was there before the run, by anyone. Returns its id. */
  addComment(comment: { readonly issue: number; readonly author: string; readonly body: string }): number;
}

/** A repository without anything reported yet; `firstId` keeps the ids of several repositories apart. */
export function createRepositoryState(
  options: RepositoryOptions,
  firstId: number,
  now: () => number,
): RepositoryState {
  const [owner = '', name = ''] = options.name.split('/');
  const visibility = options.visibility ?? 'private';
  let id = firstId;
  const state: RepositoryState = {
    id: firstId,
    fullName: options.name,
    owner,
    name,
    visibility,
    defaultBranch: options.defaultBranch ?? 'main',
    gitDir: options.gitDir,
    codeScanning: options.codeScanning ?? visibility === 'public',
    pulls: new Map(),
    comments: [],
    reviews: [],
    reviewComments: [],
    checkRuns: [],
    sarifUploads: [],
    runs: new Map(),
    issues: new Set(),
    storage: undefined,
    pendingPolls: 1,
    nextId: () => {
      id += 1;
      return id;
    },
    openPull: (pull) => void state.pulls.set(pull.number, pull),
    addComment({ issue, author, body }) {
      const comment = { id: state.nextId(), issue, author, body, createdAtMs: now(), updatedAtMs: now() };
      state.comments.push(comment);
      return comment.id;
    },
  };
  return state;
}
