// Pull requests: read one or all, their files and commits, reviews and review comments.
//
// Promises: files and commits come from the real repository, cut at 3,000 and 250; a review comment must stand on a
// line that the diff shows, and one that does not refuses the whole review, as GitHub does.
// Must never: take a comment by `position` (retired) or on a line outside the diff.
// Source: facts/github-actions.md sections 4 and 14; docs.github.com REST, "Pull requests", "Reviews".

import { json } from '../exchange.ts';
import {
  type ApiCall,
  type Fields,
  GitHubFault,
  invalid,
  notFound,
  numberParam,
  pageAnswer,
  type Route,
} from './api-call.ts';
import { type ChangedFile, commentableLines, listCommits } from './changes.ts';
import type { Answered } from './contract.ts';
import { accountOf, commitOf, repositoryOf } from './rendering.ts';
import { changesOf, requireGitDir } from './repositories.ts';
import type { PullRequestOptions, Review, ReviewComment } from './repository-state.ts';

const READ = ['pull-requests=read'] as const;
const WRITE = ['pull-requests=write'] as const;
const MAX_FILES = 3_000;
const MAX_COMMITS = 250;
const ROOT = '/repos/:owner/:repo/pulls';

/** The routes of this part of the API. */
export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: ROOT,
    needs: READ,
    async handle(call) {
      const state = call.url.searchParams.get('state') ?? 'open';
      const pulls = [...call.repository.pulls.values()].filter(
        (pull) => state === 'all' || (pull.state ?? 'open') === state,
      );
      return pageAnswer(call.url, await Promise.all(pulls.map((pull) => render(call, pull))));
    },
  },
  {
    method: 'GET',
    path: `${ROOT}/:number`,
    needs: READ,
    handle: async (call) => json(200, await render(call, requirePull(call))),
  },
  {
    method: 'GET',
    path: `${ROOT}/:number/files`,
    needs: READ,
    handle: async (call) =>
      pageAnswer(call.url, (await changesOf(call, requirePull(call))).slice(0, MAX_FILES)),
  },
  {
    method: 'GET',
    path: `${ROOT}/:number/commits`,
    needs: READ,
    async handle(call) {
      const { base, head } = requirePull(call);
      const commits = await listCommits(requireGitDir(call), base.sha, head.sha);
      return pageAnswer(call.url, commits.slice(0, MAX_COMMITS).map(commitOf));
    },
  },
  {
    method: 'GET',
    path: `${ROOT}/:number/comments`,
    needs: READ,
    handle(call) {
      const { number } = requirePull(call);
      return pageAnswer(
        call.url,
        call.repository.reviewComments.filter(({ pull }) => pull === number).map(renderComment),
      );
    },
  },
  { method: 'POST', path: `${ROOT}/:number/comments`, needs: WRITE, handle: createComment },
  {
    method: 'PATCH',
    path: `${ROOT}/comments/:id`,
    needs: WRITE,
    handle(call) {
      const id = numberParam(call, 'id');
      const comment = call.repository.reviewComments.find((candidate) => candidate.id === id);
      if (comment === undefined) {
        throw notFound();
      }
      comment.body = call.fields.requireText('body');
      return json(200, renderComment(comment));
    },
  },
  {
    method: 'GET',
    path: `${ROOT}/:number/reviews`,
    needs: READ,
    handle(call) {
      const { number } = requirePull(call);
      return pageAnswer(
        call.url,
        call.repository.reviews.filter(({ pull }) => pull === number).map(renderReview),
      );
    },
  },
  { method: 'POST', path: `${ROOT}/:number/reviews`, needs: WRITE, handle: createReview },
];

function requirePull(call: ApiCall): PullRequestOptions {
  const pull = call.repository.pulls.get(numberParam(call, 'number'));
  if (pull === undefined) {
    throw notFound();
  }
  return pull;
}

async function createReview(call: ApiCall): Promise<ReturnType<typeof json>> {
  const pull = requirePull(call);
  const { fields, repository } = call;
  const event = fields.oneOf('event', ['COMMENT', 'APPROVE', 'REQUEST_CHANGES']);
  const commitSha = fields.text('commit_id') ?? pull.head.sha;
  const body = fields.text('body') ?? '';
  const drafts = fields.objects('comments');
  if (event === 'COMMENT' && body === '' && drafts.length === 0) {
    throw new GitHubFault(422, 'Unprocessable Entity', { errors: ['Review body is required'] });
  }
  const files = await changesOf(call, pull);
  const problems = drafts.flatMap((draft) => placeProblem(draft, files)?.text ?? []);
  if (problems.length > 0) {
    throw new GitHubFault(422, 'Unprocessable Entity', { errors: [problems.join(', ')] });
  }
  const states = { COMMENT: 'COMMENTED', APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED' } as const;
  const review: Review = {
    id: repository.nextId(),
    pull: pull.number,
    author: call.actor.login,
    body,
    state: event === undefined ? 'PENDING' : states[event],
    commitSha,
    submittedAtMs: call.nowMs,
  };
  repository.reviews.push(review);
  repository.reviewComments.push(
    ...drafts.map((draft) => newComment(call, pull, draft, commitSha, review.id)),
  );
  return json(200, renderReview(review));
}

async function createComment(call: ApiCall): Promise<ReturnType<typeof json>> {
  const pull = requirePull(call);
  const commitSha = call.fields.requireText('commit_id');
  const problem = placeProblem(call.fields, await changesOf(call, pull));
  if (problem !== undefined) {
    const { field, text } = problem;
    const errors = [
      { resource: 'PullRequestReviewComment', code: 'custom', field, message: `${field} ${text}` },
    ];
    throw new GitHubFault(422, 'Validation Failed', { errors });
  }
  const comment = newComment(call, pull, call.fields, commitSha, undefined);
  call.repository.reviewComments.push(comment);
  return json(201, renderComment(comment));
}

interface PlaceProblem {
  readonly field: string;
  /** What GitHub says of it. */
  readonly text: string;
}

/** Why a comment cannot stand where it wants to; `undefined` when it can. */
function placeProblem(fields: Fields, files: readonly ChangedFile[]): PlaceProblem | undefined {
  if (fields.has('position')) {
    throw invalid('"position" is being retired and is not modelled by this server: use "line" and "side".');
  }
  const file = files.find(({ filename }) => filename === fields.requireText('path'));
  if (file === undefined) {
    return { field: 'pull_request_review_thread.path', text: 'Pull request review thread path is invalid' };
  }
  if (fields.oneOf('subject_type', ['line', 'file']) === 'file') {
    return undefined;
  }
  const side = fields.oneOf('side', ['LEFT', 'RIGHT']) ?? 'RIGHT';
  const [line, startLine] = [fields.integer('line'), fields.integer('start_line')];
  const shown = commentableLines(file.patch ?? '');
  const hunk = line === undefined ? undefined : shown[side].get(line);
  if (hunk === undefined) {
    return {
      field: 'pull_request_review_thread.line',
      text: 'Pull request review thread line must be part of the diff',
    };
  }
  const startSide = fields.oneOf('start_side', ['LEFT', 'RIGHT']) ?? side;
  return startLine === undefined || (shown[startSide].get(startLine) === hunk && startLine < (line ?? 0))
    ? undefined
    : {
        field: 'pull_request_review_thread.start_line',
        text: 'Pull request review thread start line must be part of the same hunk as the line.',
      };
}

function newComment(
  call: ApiCall,
  pull: PullRequestOptions,
  fields: Fields,
  commitSha: string,
  review: number | undefined,
): ReviewComment {
  return {
    id: call.repository.nextId(),
    pull: pull.number,
    review,
    author: call.actor.login,
    commitSha,
    path: fields.requireText('path'),
    body: fields.requireText('body'),
    line: fields.integer('line'),
    side: fields.oneOf('side', ['LEFT', 'RIGHT']) ?? 'RIGHT',
    startLine: fields.integer('start_line'),
    createdAtMs: call.nowMs,
  };
}

async function render(call: ApiCall, pull: PullRequestOptions): Promise<Answered<'pulls', 'get'>> {
  const { repository } = call;
  const files = await changesOf(call, pull);
  const commits =
    repository.gitDir === undefined ? [] : await listCommits(repository.gitDir, pull.base.sha, pull.head.sha);
  const headName = pull.head.repository ?? repository.fullName;
  const [headOwner = ''] = headName.split('/');
  const sum = (of: (file: ChangedFile) => number): number =>
    files.reduce((total, file) => total + of(file), 0);
  return {
    number: pull.number,
    state: pull.state ?? 'open',
    title: pull.title ?? `Pull request ${pull.number}`,
    body: pull.body ?? null,
    draft: pull.draft ?? false,
    user: accountOf('octocat'),
    html_url: `https://github.com/${repository.fullName}/pull/${pull.number}`,
    merge_commit_sha: pull.mergeSha ?? null,
    base: {
      ref: pull.base.ref,
      sha: pull.base.sha,
      label: `${repository.owner}:${pull.base.ref}`,
      repo: repositoryOf(repository),
    },
    head: {
      ref: pull.head.ref,
      sha: pull.head.sha,
      label: `${headOwner}:${pull.head.ref}`,
      repo: { ...repositoryOf(repository), full_name: headName, fork: headName !== repository.fullName },
    },
    commits: commits.length,
    changed_files: files.length,
    additions: sum(({ additions }) => additions),
    deletions: sum(({ deletions }) => deletions),
  };
}

function renderReview(review: Review): Answered<'pulls', 'createReview'> {
  return {
    id: review.id,
    user: accountOf(review.author),
    body: review.body,
    state: review.state,
    commit_id: review.commitSha,
    submitted_at: new Date(review.submittedAtMs).toISOString(),
  };
}

function renderComment(comment: ReviewComment): Answered<'pulls', 'createReviewComment'> {
  return {
    id: comment.id,
    pull_request_review_id: comment.review ?? null,
    user: accountOf(comment.author),
    commit_id: comment.commitSha,
    path: comment.path,
    body: comment.body,
    side: comment.side,
    subject_type: comment.line === undefined ? 'file' : 'line',
    ...(comment.line === undefined ? {} : { line: comment.line }),
    ...(comment.startLine === undefined ? {} : { start_line: comment.startLine }),
    created_at: new Date(comment.createdAtMs).toISOString(),
  };
}
