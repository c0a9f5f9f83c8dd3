// Comments on issues and pull requests: list, read, create, change, delete.
//
// Promises: authors and times as a client needs them to find its own sticky comment; the documented size limit.
// Must never: change a comment for a token that may not write (`access.ts` sees to it).
// Source: facts/github-actions.md section 4; docs.github.com REST, "Issue comments".

import { json, type ServerAnswer } from '../exchange.ts';
import { type ApiCall, GitHubFault, notFound, numberParam, pageAnswer, type Route } from './api-call.ts';
import type { Answered } from './contract.ts';
import { accountOf } from './rendering.ts';
import type { IssueComment, RepositoryState } from './repository-state.ts';

const READ = ['issues=read', 'pull-requests=read'] as const;
const WRITE = ['issues=write', 'pull-requests=write'] as const;
const MAX_BODY_CHARACTERS = 65_536;

/** The routes of this part of the API. */
export const issueCommentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/:owner/:repo/issues/:number/comments',
    needs: READ,
    handle(call) {
      const issue = requireIssue(call);
      const found = call.repository.comments.filter((comment) => comment.issue === issue);
      return pageAnswer(
        call.url,
        found.map((comment) => render(comment, call.repository)),
      );
    },
  },
  {
    method: 'POST',
    path: '/repos/:owner/:repo/issues/:number/comments',
    needs: WRITE,
    handle(call) {
      const issue = requireIssue(call);
      const id = call.repository.addComment({ issue, author: call.actor.login, body: readBody(call) });
      return json(201, render(requireComment(call.repository, id), call.repository));
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/issues/comments/:id',
    needs: READ,
    handle: (call) =>
      json(200, render(requireComment(call.repository, numberParam(call, 'id')), call.repository)),
  },
  {
    method: 'PATCH',
    path: '/repos/:owner/:repo/issues/comments/:id',
    needs: WRITE,
    handle(call) {
      const comment = requireComment(call.repository, numberParam(call, 'id'));
      comment.body = readBody(call);
      comment.updatedAtMs = call.nowMs;
      return json(200, render(comment, call.repository));
    },
  },
  {
    method: 'DELETE',
    path: '/repos/:owner/:repo/issues/comments/:id',
    needs: WRITE,
    handle(call): ServerAnswer {
      const comment = requireComment(call.repository, numberParam(call, 'id'));
      call.repository.comments.splice(call.repository.comments.indexOf(comment), 1);
      return { status: 204 };
    },
  },
];

/** Every pull request is an issue, too. */
function requireIssue(call: ApiCall): number {
  const number = numberParam(call, 'number');
  if (!call.repository.pulls.has(number) && !call.repository.issues.has(number)) {
    throw notFound();
  }
  return number;
}

function requireComment(repository: RepositoryState, id: number): IssueComment {
  const comment = repository.comments.find((candidate) => candidate.id === id);
  if (comment === undefined) {
    throw notFound();
  }
  return comment;
}

function readBody(call: ApiCall): string {
  const body = call.fields.requireText('body');
  const problem =
    (body.trim() === '' && "body can't be blank") ||
    (body.length > MAX_BODY_CHARACTERS && `body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`);
  if (problem) {
    const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: problem }];
    throw new GitHubFault(422, 'Validation Failed', { errors });
  }
  return body;
}

function render(comment: IssueComment, repository: RepositoryState): Answered<'issues', 'createComment'> {
  return {
    id: comment.id,
    body: comment.body,
    user: accountOf(comment.author),
    created_at: new Date(comment.createdAtMs).toISOString(),
    updated_at: new Date(comment.updatedAtMs).toISOString(),
    html_url: `https://github.com/${repository.fullName}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `https://api.github.com/repos/${repository.fullName}/issues/${comment.issue}`,
  };
}
