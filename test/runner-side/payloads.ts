// The payloads of events as GitHub sends them to a workflow, for the tests of events: every field that a scan reads, and
// enough of those that it does not. Ids come from the test; names are GitHub's own examples.
// Shapes: GitHub's "Webhook events and payloads" and "Events that trigger workflows".

export const ZERO = '0'.repeat(40);
export const REPOSITORY = 'octo/app';

const OWNER = { login: 'octo', id: 1, type: 'Organization' };
const SENDER = { login: 'Codertocat', id: 21031067, type: 'User', site_admin: false };

export interface Payload {
  readonly [name: string]: unknown;
}

function repository(fullName = REPOSITORY): Payload {
  return {
    id: 186853002,
    name: fullName.split('/')[1],
    full_name: fullName,
    private: false,
    owner: OWNER,
    html_url: `https://github.com/${fullName}`,
    fork: fullName !== REPOSITORY,
    default_branch: 'main',
    size: 0,
  };
}

const common = { repository: repository(), organization: OWNER, sender: SENDER };

/** A push; `commits` is how many it lists. */
export function push(
  change: {
    readonly before: string;
    readonly after: string;
    readonly ref?: string;
    readonly commits?: number;
    /** The commit that an annotated tag names. */
    readonly commit?: string;
  },
  more: Payload = {},
): Payload {
  const { before, after, ref = 'refs/heads/main', commits = 1, commit = after } = change;
  const listed = Array.from({ length: commits }, (_, index) => ({
    id: index === commits - 1 ? commit : `${index}`.padStart(40, 'e'),
    message: 'change',
    distinct: true,
    timestamp: '2026-11-01T12:00:00+01:00',
    author: { name: 'Ada', email: 'ada@example.org' },
  }));
  const isGone = /^0+$/.test(after);
  return {
    ...common,
    ref,
    before,
    after,
    created: /^0+$/.test(before),
    deleted: isGone,
    forced: false,
    base_ref: null,
    compare: `https://github.com/${REPOSITORY}/compare/main`,
    commits: isGone ? [] : listed,
    head_commit: isGone ? null : { id: commit, message: 'change' },
    pusher: { name: 'Codertocat', email: 'cat@example.org' },
    ...more,
  };
}

export interface PullFacts {
  readonly head: string;
  readonly base: string;
  readonly commits?: number;
  readonly number?: number;
  readonly action?: string;
  /** `owner/name` of the head's repository; null when it was deleted. */
  readonly from?: string | null;
  readonly more?: Payload;
}

function side(sha: string, ref: string, fullName: string | null): Payload {
  const repo = fullName === null ? null : repository(fullName);
  return { label: `octo:${ref}`, ref, sha, user: OWNER, repo };
}

/** The pull request itself. */
export function pullRequest(facts: PullFacts): Payload {
  const { head, base, commits = 1, number = 7, from = REPOSITORY, more = {} } = facts;
  return {
    id: 279147437,
    number,
    state: facts.action === 'closed' ? 'closed' : 'open',
    title: 'Add a client',
    body: 'It connects.',
    draft: false,
    merged: false,
    merge_commit_sha: null,
    commits,
    additions: 1,
    changed_files: 1,
    head: side(head, 'topic', from),
    base: side(base, 'main', REPOSITORY),
    user: SENDER,
    ...more,
  };
}

/** `pull_request`, `pull_request_target`. */
export function pull(facts: PullFacts): Payload {
  const { number = 7, action = 'opened' } = facts;
  return { ...common, action, number, pull_request: pullRequest(facts) };
}

/** `pull_request_review`. Its pull request has no number of commits. */
export function review(facts: PullFacts): Payload {
  const { commits: _, ...request } = pullRequest(facts);
  return { ...common, action: 'submitted', review: { id: 1, state: 'commented' }, pull_request: request };
}

/** `merge_group`. */
export function mergeGroup(facts: { readonly head: string; readonly base: string }): Payload {
  return {
    ...common,
    action: 'checks_requested',
    merge_group: {
      head_sha: facts.head,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${facts.base}`,
      base_sha: facts.base,
      base_ref: 'refs/heads/main',
      head_commit: { id: facts.head, message: 'Merge pull request #7' },
    },
  };
}

/** `workflow_run`. `pulls` is empty for forks. */
export function workflowRun(facts: {
  readonly head: string;
  readonly event: string;
  readonly branch?: string;
  readonly from?: string;
  readonly pulls?: readonly { readonly base: string }[];
}): Payload {
  const { head, event, branch = 'topic', from = REPOSITORY, pulls = [] } = facts;
  return {
    ...common,
    action: 'completed',
    workflow: { id: 1, name: 'build', path: '.github/workflows/build.yml' },
    workflow_run: {
      id: 30433642,
      name: 'build',
      event,
      status: 'completed',
      conclusion: 'success',
      head_branch: branch,
      head_sha: head,
      run_number: 4,
      run_attempt: 1,
      head_commit: { id: head, message: 'change' },
      head_repository: repository(from),
      pull_requests: pulls.map(({ base }) => ({
        id: 1,
        number: 7,
        head: { ref: branch, sha: head },
        base: { ref: 'main', sha: base },
      })),
    },
  };
}

export function schedule(): Payload {
  return { ...common, schedule: '17 4 * * 1' };
}

export function dispatch(inputs: Readonly<Record<string, string>> | null, ref = 'refs/heads/main'): Payload {
  return { ...common, inputs, ref, workflow: '.github/workflows/secrets.yml' };
}

export function repositoryDispatch(client: Payload): Payload {
  return { ...common, action: 'on-demand', branch: 'main', client_payload: client };
}

export function release(tag: string): Payload {
  return {
    ...common,
    action: 'published',
    release: { id: 1, tag_name: tag, target_commitish: 'main', name: tag, body: 'Notes', draft: false },
  };
}

/** `issue_comment`, on a pull request or on an issue. */
export function issueComment(number: number, isPull: boolean): Payload {
  const place = { url: `https://api.github.com/repos/${REPOSITORY}/pulls/${number}` };
  return {
    ...common,
    action: 'created',
    issue: {
      id: 1,
      number,
      title: 'Add a client',
      state: 'open',
      ...(isPull ? { pull_request: place } : {}),
    },
    comment: { id: 2, body: '/scan', user: SENDER },
  };
}
