/**
 * Which texts an event says of itself. Payloads as in GitHub's webhook documentation, cut to the fields that count.
 */

import { describe, expect, it } from 'vitest';
import { commentName, commentPath, textsOfPayload } from '../../src/runner/payload-texts.ts';
import { fc } from '../property.ts';

const PAGE = 'https://github.com/octo/app';
const texts = (eventName: string, payload: unknown, remoteUrl: string | undefined = PAGE) =>
  textsOfPayload({ eventName, payload, remoteUrl });
const shown = (...args: Parameters<typeof texts>) =>
  texts(...args).map(({ name, url, text }) => [name, url?.slice(PAGE.length + 1), text]);

const pull = {
  number: 7,
  title: 'a title',
  body: 'a body',
  head: { ref: 'topic', sha: 'x' },
  base: { ref: 'main' },
};

describe('the texts of an event', () => {
  it.for(['pull_request', 'pull_request_target'])('of %s are title, body and both branches', (event) => {
    expect(shown(event, { pull_request: pull })).toEqual([
      ['title of pull request 7', 'pull/7', 'a title'],
      ['body of pull request 7', 'pull/7', 'a body'],
      ['name of the head branch', undefined, 'topic'],
      ['name of the base branch', undefined, 'main'],
    ]);
  });

  it.for([
    ['pull_request_review', { review: { id: 31, body: 'said', user: { login: 'hubot' } } }, 'review 31 by hubot', 'pull/7#pullrequestreview-31'],
    ['pull_request_review_comment', { comment: { id: 32, body: 'said', user: { login: 'hubot' } } }, 'review comment 32 by hubot', 'pull/7#discussion_r32'],
  ] as const)('of %s are what was said, too', ([event, said, name, url]) => {
    expect(shown(event, { pull_request: pull, ...said })).toContainEqual([name, url, 'said']);
  }); // biome-ignore format: a row a case

  it('of issue_comment are the comment and the issue', () => {
    const payload = {
      issue: { number: 9, title: 'a title', body: null },
      comment: { id: 4_000_000_001, body: 'said', user: { login: 'octocat' } },
    };
    expect(shown('issue_comment', payload)).toEqual([
      ['title of issue 9', 'issues/9', 'a title'],
      ['comment 4000000001 by octocat', 'issues/9#issuecomment-4000000001', 'said'],
    ]);
  });

  it('have what an edit has replaced: of the comment, or of what the event is about', () => {
    const changes = { body: { from: 'was' }, title: { from: 'was called' } };
    const edited = { action: 'edited', changes, pull_request: pull };
    const former = (event: string, payload: unknown): unknown[] =>
      texts(event, payload)
        .filter(({ isFormer }) => isFormer)
        .map(({ name, text }) => [name, text]);
    expect(former('pull_request', edited)).toEqual([
      ['former title of pull request 7', 'was called'],
      ['former body of pull request 7', 'was'],
    ]);
    const comment = { id: 5, user: { login: 'octocat' }, body: 'is' };
    const issue = { number: 9, title: 't', body: 'b' };
    expect(
      former('issue_comment', { action: 'edited', changes: { body: { from: 'was' } }, issue, comment }),
    ).toEqual([['former comment 5 by octocat', 'was']]);
  });

  it.for([
    ['issues', { issue: { number: 9, title: 'a title', body: 'a body' } }, ['title of issue 9', 'body of issue 9']],
    ['discussion', { discussion: { number: 2, title: 't', body: 'b' } }, ['title of discussion 2', 'body of discussion 2']],
    ['commit_comment', { comment: { id: 5, body: 'said' } }, ['comment on a commit 5']],
    ['release', { release: { name: 'n', body: 'b', tag_name: 'v1' } }, ['title of the release', 'text of the release', 'name of the tag']],
    ['create', { ref: 'topic', ref_type: 'branch' }, ['name of the branch']],
    ['create', { ref: 'v1', ref_type: 'tag' }, ['name of the tag']],
    ['push', { ref: 'refs/heads/topic', after: 'a'.repeat(40) }, ['name of the branch']],
    ['push', { ref: 'refs/tags/v1', after: 'a'.repeat(40) }, ['name of the tag']],
    ['merge_group', { merge_group: { base_ref: 'refs/heads/main', head_commit: { message: 'm' } } }, ['message of the queued commit', 'name of the base branch']],
    ['workflow_run', { workflow_run: { id: 1, display_title: 't', head_branch: 'b', head_commit: { message: 'm' } } }, ['title of the run', 'message of the commit that was run', 'name of the head branch']],
  ] as const)('of %s have their names', ([event, payload, names]) => {
    expect(texts(event, payload).map(({ name }) => name)).toEqual(names);
  }); // biome-ignore format: a row a case

  it.for([
    ['push', { ref: 'refs/heads/topic', deleted: true, after: '0'.repeat(40) }],
    ['schedule', { schedule: '0 0 * * *' }],
    ['pull_request', undefined],
    ['pull_request', { pull_request: { number: 'x', title: 7, body: [], head: null } }],
    ['issue_comment', { issue: null, comment: 'x' }],
  ] as const)('of %s may be none', ([event, payload]) => {
    expect(texts(event, payload)).toEqual([]);
  });

  it('have addresses that no stranger chose', () => {
    const url = 'https://evil.example/';
    const payload = {
      pull_request: { ...pull, html_url: url },
      comment: { id: 5, html_url: url, body: 'x' },
    };
    expect(JSON.stringify(texts('pull_request_review_comment', payload))).not.toContain('evil');
    expect(commentPath('comment', 0, 7)).toBeUndefined();
    expect(commentName('comment', 5, 'x'.repeat(1000)).length).toBeLessThan(100);
  });

  it('have none where the server is not known', () => {
    expect(
      textsOfPayload({
        eventName: 'issues',
        payload: { issue: { number: 1, title: 't' } },
        remoteUrl: undefined,
      }),
    ).toEqual([{ name: 'title of issue 1', url: undefined, text: 't' }]);
  });

  it('never throw for any payload', () => {
    const events = ['push', 'pull_request', 'issue_comment', 'workflow_run', 'release', 'create'];
    fc.assert(
      fc.property(fc.constantFrom(...events), fc.jsonValue(), (event, payload) => {
        const wrapped = {
          pull_request: payload,
          issue: payload,
          comment: payload,
          workflow_run: payload,
          ref: payload,
        };
        for (const each of [payload, wrapped])
          for (const { text } of texts(event, each)) expect(text).not.toBe('');
      }),
    );
  });
});
