/**
 * The texts that an event says of itself: titles, bodies, the comment or review it is about, names of branches and tags.
 *
 * All of it is hostile and is taken as it stands, to be scanned and never to be acted upon: a name is not checked to be a
 * name, because one that is none may hold a secret all the same. Addresses are made of the server, the repository and
 * numbers, never of what somebody wrote. Facts: docs.github.com, "Webhook events and payloads".
 */

import type { GivenText } from '../base/scan-request.ts';
import { countIn, field, isZeroId, textIn } from './payload.ts';

/** What the texts of an event need besides its payload. */
export interface TextFacts {
  readonly eventName: string;
  readonly payload: unknown;
  /** `https://github.com/owner/repo`; undefined: no addresses. */
  readonly remoteUrl: string | undefined;
}

/** A title and a body, as issues, pull requests, discussions and releases have them. */
interface Subject {
  /** The field of the payload. */
  readonly key: string;
  readonly name: string;
  /** Its address below the repository, by its number. */
  readonly path: (number: number) => string;
}

const SUBJECTS: readonly Subject[] = [
  { key: 'pull_request', name: 'pull request', path: (number) => `pull/${number}` },
  { key: 'issue', name: 'issue', path: (number) => `issues/${number}` },
  { key: 'discussion', name: 'discussion', path: (number) => `discussions/${number}` },
];

/** Names of refs, by where the payload has them. */
const NAMES: readonly (readonly [name: string, ...path: string[]])[] = [
  ['name of the head branch', 'pull_request', 'head', 'ref'],
  ['name of the base branch', 'pull_request', 'base', 'ref'],
  ['name of the tag', 'release', 'tag_name'],
  ['name of the head branch', 'workflow_run', 'head_branch'],
  ['name of the base branch', 'merge_group', 'base_ref'],
];

/** Texts of one line or more that stand alone. */
const OTHERS: readonly (readonly [name: string, ...path: string[]])[] = [
  ['title of the release', 'release', 'name'],
  ['text of the release', 'release', 'body'],
  ['title of the run', 'workflow_run', 'display_title'],
  ['message of the commit that was run', 'workflow_run', 'head_commit', 'message'],
  ['message of the queued commit', 'merge_group', 'head_commit', 'message'],
];

/** The texts, none of them empty. Empty for an event that says nothing. Never throws. */
export function textsOfPayload(facts: TextFacts): readonly GivenText[] {
  const { payload, eventName } = facts;
  const link = (path: string): string | undefined =>
    facts.remoteUrl === undefined ? undefined : `${facts.remoteUrl}/${path}`;
  const texts: GivenText[] = [];
  const add = (name: string, value: unknown, url: string | undefined, isFormer = false): void => {
    const text = textIn(value);
    if (text !== undefined && text !== '') texts.push({ name, url, text, ...(isFormer ? { isFormer } : {}) });
  };
  // what an edit has replaced stays legible in the history of edits
  const addFormer = (key: string, name: string, url: string | undefined): void =>
    add(`former ${name}`, field(payload, 'changes', key, 'from'), url, true);
  for (const subject of SUBJECTS) {
    const value = field(payload, subject.key);
    if (value === undefined) continue;
    const number = countIn(field(value, 'number'));
    const url = number === 0 ? undefined : link(subject.path(number));
    const what = number === 0 ? subject.name : `${subject.name} ${number}`;
    add(`title of ${what}`, field(value, 'title'), url);
    add(`body of ${what}`, field(value, 'body'), url);
    if (hasComment(payload)) continue;
    addFormer('title', `title of ${what}`, url);
    addFormer('body', `body of ${what}`, url);
  }
  const about = saidIn(payload, eventName);
  if (about !== undefined) {
    const url = about.path && link(about.path);
    add(about.name, about.text, url);
    addFormer('body', about.name, url);
  }
  for (const [name, ...path] of OTHERS) add(name, field(payload, ...path), undefined);
  for (const [name, ...path] of NAMES) add(name, field(payload, ...path), undefined);
  const ref = refBrought(payload, eventName);
  if (ref !== undefined) add(ref.name, ref.text, undefined);
  return texts;
}

/** Whether an event is about a comment or a review: then that is what was changed, and not what it belongs to. */
function hasComment(payload: unknown): boolean {
  return field(payload, 'comment') !== undefined || field(payload, 'review') !== undefined;
}

/** What a comment or a review is called, and where it is seen. */
export type CommentKind = 'comment' | 'review-comment' | 'review' | 'commit-comment';

const COMMENT_WORDS: Readonly<Record<CommentKind, string>> = {
  comment: 'comment',
  'review-comment': 'review comment',
  review: 'review',
  'commit-comment': 'comment on a commit',
};

/** The name of a comment: `comment 123 by octocat`. The login is hostile text. */
export function commentName(kind: CommentKind, id: number, login: string | undefined): string {
  return `${COMMENT_WORDS[kind]} ${id}${login === undefined ? '' : ` by ${login.slice(0, MAX_LOGIN)}`}`;
}

/** GitHub's logins have 39 characters, those of bots and managed users some more. */
const MAX_LOGIN = 60;

/** Where a comment is seen below the repository; undefined where that takes more than numbers. */
export function commentPath(kind: CommentKind, id: number, number: number): string | undefined {
  if (number === 0 || id === 0) return undefined;
  switch (kind) {
    case 'comment':
      return `issues/${number}#issuecomment-${id}`;
    case 'review-comment':
      return `pull/${number}#discussion_r${id}`;
    case 'review':
      return `pull/${number}#pullrequestreview-${id}`;
    case 'commit-comment':
      return undefined;
  }
}

/** The comment or review that an event is about. */
function saidIn(
  payload: unknown,
  eventName: string,
): { readonly name: string; readonly text: unknown; readonly path: string | undefined } | undefined {
  const isReview = field(payload, 'comment') === undefined && field(payload, 'review') !== undefined;
  const value = field(payload, isReview ? 'review' : 'comment');
  if (value === undefined) return undefined;
  const kind = isReview ? 'review' : (COMMENT_EVENTS.get(eventName) ?? 'comment');
  const id = idIn(field(value, 'id'));
  const number =
    countIn(field(payload, 'pull_request', 'number')) || countIn(field(payload, 'issue', 'number'));
  const name = commentName(kind, id, textIn(field(value, 'user', 'login')));
  const path = eventName === 'discussion_comment' ? undefined : commentPath(kind, id, number);
  return { name, text: field(value, 'body'), path };
}

const COMMENT_EVENTS: ReadonlyMap<string, CommentKind> = new Map([
  ['pull_request_review_comment', 'review-comment'],
  ['commit_comment', 'commit-comment'],
]);

/** The id of a comment, a run or an artifact; 0 for anything else. They have outgrown a million long ago. */
export function idIn(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

/** The name of a branch or tag that an event brings; undefined for one that is deleted. */
function refBrought(
  payload: unknown,
  eventName: string,
): { readonly name: string; readonly text: string } | undefined {
  const ref = textIn(field(payload, 'ref'));
  if (ref === undefined || !REF_EVENTS.has(eventName)) return undefined;
  if (field(payload, 'deleted') === true || isZeroId(field(payload, 'after'))) return undefined;
  const isTag = ref.startsWith('refs/tags/') || textIn(field(payload, 'ref_type')) === 'tag';
  return { name: `name of the ${isTag ? 'tag' : 'branch'}`, text: ref };
}

const REF_EVENTS: ReadonlySet<string> = new Set(['push', 'create', 'workflow_dispatch']);
