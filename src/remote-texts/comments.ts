/**
 * The comments of an issue or a pull request as texts: comments, reviews and comments on lines.
 *
 * Promise: every comment that GitHub gives is a text of its own; one that is none in form is told, and the others follow.
 */

import type { GivenText } from '../base/scan-request.ts';
import { field, textIn } from '../runner/payload.ts';
import { type CommentKind, commentName, commentPath, idIn } from '../runner/payload-texts.ts';
import type { Api, Refusal } from './api.ts';
import type { Thread } from './wanted.ts';

/** A list of comments, and the permission that it takes. */
interface CommentList {
  readonly kind: CommentKind;
  readonly name: string;
  readonly path: (number: number) => string;
  readonly permission: string;
}

const OF_ISSUE: CommentList = {
  kind: 'comment',
  name: 'comments',
  path: (number) => `issues/${number}/comments`,
  permission: 'issues: read',
};
const OF_PULL: readonly CommentList[] = [
  { ...OF_ISSUE, permission: 'pull-requests: read' },
  {
    kind: 'review',
    name: 'reviews',
    path: (number) => `pulls/${number}/reviews`,
    permission: 'pull-requests: read',
  },
  {
    kind: 'review-comment',
    name: 'review comments',
    path: (number) => `pulls/${number}/comments`,
    permission: 'pull-requests: read',
  },
];

/** 30,000 comments. */
const MAX_PAGES = 300;

/** A text, or a list that could not be read to its end. */
export type CommentOrRefusal = GivenText | (Refusal & { readonly name: string; readonly permission: string });

/** All comments of a thread. `link` makes an address of a path below the repository. */
export async function* readComments(
  api: Api,
  { number, isPull }: Thread,
  link: (path: string) => string | undefined,
): AsyncGenerator<CommentOrRefusal> {
  const thread = `${isPull ? 'pull request' : 'issue'} ${number}`;
  for (const { kind, name, path, permission } of isPull ? OF_PULL : [OF_ISSUE]) {
    const refusal = { name: `${name} of ${thread}`, permission };
    for await (const page of api.pages(path(number), listIn, MAX_PAGES)) {
      if ('kind' in page) yield { ...page, ...refusal };
      else
        for (const entry of page) {
          const text = commentIn(entry, kind, number, link);
          if (text === undefined) yield { kind: 'refused', reason: 'malformed', ...refusal };
          else if (text.text !== '') yield text;
        }
    }
  }
}

function listIn(answer: unknown): readonly unknown[] | undefined {
  return Array.isArray(answer) ? answer : undefined;
}

/** A comment; its body may be null, as that of a review without words is. Undefined when it is no comment. */
function commentIn(
  entry: unknown,
  kind: CommentKind,
  number: number,
  link: (path: string) => string | undefined,
): GivenText | undefined {
  const id = idIn(field(entry, 'id'));
  const body = field(entry, 'body') ?? '';
  if (id === 0 || typeof body !== 'string') return undefined;
  const path = commentPath(kind, id, number);
  return {
    name: commentName(kind, id, textIn(field(entry, 'user', 'login'))),
    url: path === undefined ? undefined : link(path),
    text: body,
  };
}
