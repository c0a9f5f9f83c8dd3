/**
 * The CI systems that are recognised by their variables, as a table: what tells each, and what its variables say about
 * the run: which commit, compared with what, and why it runs.
 *
 * Promise: nothing is believed by its shape: ids and names of branches pass the decoders of `runner/payload.ts`. A field
 * that a system has no variable for is undefined, and what it would have bounded grows (`ci-scan.ts`).
 * Sources: the vendors' pages "Predefined CI/CD variables reference" (GitLab), "Use predefined variables" (Azure
 * Pipelines), "Variables and secrets" (Bitbucket), "Built-in environment variables" (CircleCI), "Environment variables"
 * (Buildkite, Drone, Woodpecker, Travis CI), "Using environment variables" and the git and branch-api plugins (Jenkins),
 * "Predefined build parameters" (TeamCity).
 */

import type { CodeHost } from '../base/code-links.ts';

/** The variables of a process. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Why a job runs. */
export type RunKind = 'proposed' | 'push' | 'tag' | 'schedule' | 'manual';

/** What a system says about a run: texts as they stand in the variables, undecoded. */
export interface CiRun {
  readonly kind: RunKind;
  readonly head: string | undefined;
  /** The commit to compare with: the tip before a push, or the base of what is proposed. */
  readonly base?: string | undefined;
  /** Short names of branches. */
  readonly baseBranch?: string | undefined;
  readonly branch?: string | undefined;
  readonly defaultBranch?: string | undefined;
  /** The address of the repository, for what the clone lacks. */
  readonly repository?: string | undefined;
  /** Of what kind its host is, where the address alone does not tell. */
  readonly host?: CodeHost;
  /** The user and the token that the system gives to every job for that repository. */
  readonly credentials?: { readonly user: string; readonly token: string | undefined };
}

/** One system. */
export interface CiSystem {
  readonly id: string;
  readonly name: string;
  /** The variable that tells it, and the value it must have where that matters. */
  readonly variable: string;
  readonly value?: string;
  /** The variable with the commit: named when it is missing. */
  readonly headVariable: string;
  readonly read: (variables: Variables) => CiRun;
  /** What to set so that the clone holds the history. */
  readonly wholeClone: string;
  /** Reports that the system shows by itself, beside the text in the log. */
  readonly formats: readonly string[];
}

/** In the order in which they are asked. Woodpecker keeps variables of Drone, so it comes first. */
export const CI_SYSTEMS: readonly CiSystem[] = [
  {
    id: 'gitlab',
    name: 'GitLab',
    variable: 'GITLAB_CI',
    headVariable: 'CI_COMMIT_SHA',
    read: gitlab,
    wholeClone: 'set the variable GIT_DEPTH: "0" for the job',
    formats: ['gitlab=gl-secret-detection-report.json', 'codequality=gl-code-quality-report.json'],
  },
  {
    id: 'azure',
    name: 'Azure Pipelines',
    variable: 'TF_BUILD',
    headVariable: 'BUILD_SOURCEVERSION',
    read: azure,
    wholeClone: 'give the checkout step fetchDepth: 0',
    formats: ['sarif=CodeAnalysisLogs/tacet.sarif', 'junit=TEST-tacet.xml'],
  },
  {
    id: 'bitbucket',
    name: 'Bitbucket Pipelines',
    variable: 'BITBUCKET_BUILD_NUMBER',
    headVariable: 'BITBUCKET_COMMIT',
    read: bitbucket,
    wholeClone: 'give the step clone: depth: full',
    formats: ['junit=test-results/tacet.xml'],
  },
  {
    id: 'circleci',
    name: 'CircleCI',
    variable: 'CIRCLECI',
    headVariable: 'CIRCLE_SHA1',
    read: circleci,
    wholeClone: 'give the checkout step method: full',
    formats: ['junit=test-results/tacet/tacet.xml'],
  },
  {
    id: 'buildkite',
    name: 'Buildkite',
    variable: 'BUILDKITE',
    headVariable: 'BUILDKITE_COMMIT',
    read: buildkite,
    wholeClone: 'leave --depth out of BUILDKITE_GIT_CLONE_FLAGS',
    formats: ['junit=tacet-junit.xml'],
  },
  {
    id: 'woodpecker',
    name: 'Woodpecker',
    variable: 'CI',
    value: 'woodpecker',
    headVariable: 'CI_COMMIT_SHA',
    read: woodpecker,
    wholeClone: 'give the clone step partial: false and depth: 0',
    formats: [],
  },
  {
    id: 'drone',
    name: 'Drone',
    variable: 'DRONE',
    headVariable: 'DRONE_COMMIT_SHA',
    read: drone,
    wholeClone: 'leave clone: depth out of the pipeline',
    formats: [],
  },
  {
    id: 'travis',
    name: 'Travis CI',
    variable: 'TRAVIS',
    headVariable: 'TRAVIS_COMMIT',
    read: travis,
    wholeClone: 'set git: depth: false',
    formats: [],
  },
  {
    id: 'teamcity',
    name: 'TeamCity',
    variable: 'TEAMCITY_VERSION',
    headVariable: 'BUILD_VCS_NUMBER',
    read: ({ BUILD_VCS_NUMBER: head }) => ({ kind: 'push', head }),
    wholeClone: 'set teamcity.git.fetchAllHeads=true and check out on the agent',
    formats: ['junit=tacet-junit.xml'],
  },
  {
    id: 'jenkins',
    name: 'Jenkins',
    variable: 'JENKINS_URL',
    headVariable: 'GIT_COMMIT',
    read: jenkins,
    wholeClone: 'remove "shallow clone" from the behaviours of the git plugin',
    formats: ['sarif=tacet.sarif', 'junit=tacet-junit.xml'],
  },
];

/** The system whose job this is. Undefined outside all of them. */
export function findCiSystem(variables: Variables): CiSystem | undefined {
  return CI_SYSTEMS.find(({ variable, value }) => {
    const found = variables[variable] ?? '';
    return value === undefined ? found !== '' && found !== 'false' : found === value;
  });
}

const GITLAB_BY_HAND = /^(?:web|api|trigger|chat|pipeline|ondemand_dast_scan|webide)$/;

function gitlab(v: Variables): CiRun {
  const common = {
    branch: v.CI_COMMIT_BRANCH,
    defaultBranch: v.CI_DEFAULT_BRANCH,
    repository: v.CI_PROJECT_URL === undefined ? undefined : `${v.CI_PROJECT_URL}.git`,
    host: 'gitlab',
    credentials: { user: 'gitlab-ci-token', token: v.CI_JOB_TOKEN },
  } as const;
  if (isSet(v.CI_MERGE_REQUEST_IID))
    return {
      ...common,
      kind: 'proposed',
      // set in merged results pipelines, whose commit is a merge that GitLab made
      head: given(v.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA) ?? v.CI_COMMIT_SHA,
      base: v.CI_MERGE_REQUEST_DIFF_BASE_SHA,
      baseBranch: v.CI_MERGE_REQUEST_TARGET_BRANCH_NAME,
    };
  const source = v.CI_PIPELINE_SOURCE ?? '';
  const kind = source === 'schedule' ? 'schedule' : GITLAB_BY_HAND.test(source) ? 'manual' : 'push';
  const isTag = kind === 'push' && isSet(v.CI_COMMIT_TAG);
  return {
    ...common,
    kind: isTag ? 'tag' : kind,
    head: v.CI_COMMIT_SHA,
    base: v.CI_COMMIT_BEFORE_SHA,
  };
}

function azure(v: Variables): CiRun {
  const reason = v.BUILD_REASON ?? '';
  const ref = v.BUILD_SOURCEBRANCH ?? '';
  const repository = v.BUILD_REPOSITORY_URI;
  // given to the job only where its YAML maps it
  const credentials = { user: 'azure', token: v.SYSTEM_ACCESSTOKEN };
  const own = v.BUILD_REPOSITORY_PROVIDER === 'TfsGit' ? ({ credentials, host: 'azure' } as const) : {};
  if (reason === 'PullRequest')
    return {
      ...own,
      kind: 'proposed',
      head: given(v.SYSTEM_PULLREQUEST_SOURCECOMMITID) ?? v.BUILD_SOURCEVERSION,
      baseBranch: shortName(v.SYSTEM_PULLREQUEST_TARGETBRANCH),
      repository,
    };
  const kinds: Readonly<Record<string, RunKind>> = { Schedule: 'schedule', Manual: 'manual' };
  const kind = kinds[reason] ?? (ref.startsWith('refs/tags/') ? 'tag' : 'push');
  return { ...own, kind, head: v.BUILD_SOURCEVERSION, branch: shortName(ref), repository };
}

function bitbucket(v: Variables): CiRun {
  const head = v.BITBUCKET_COMMIT;
  const repository = v.BITBUCKET_GIT_HTTP_ORIGIN;
  if (isSet(v.BITBUCKET_PR_ID)) {
    // the id may be cut to 12 digits; then the branch bounds
    const base = fullIdOnly(v.BITBUCKET_PR_DESTINATION_COMMIT);
    return { kind: 'proposed', head, base, baseBranch: v.BITBUCKET_PR_DESTINATION_BRANCH, repository };
  }
  return {
    kind: isSet(v.BITBUCKET_TAG) ? 'tag' : 'push',
    head,
    branch: v.BITBUCKET_BRANCH,
    repository,
  };
}

function circleci(v: Variables): CiRun {
  const isProposed = isSet(v.CIRCLE_PULL_REQUEST);
  return {
    kind: isProposed ? 'proposed' : isSet(v.CIRCLE_TAG) ? 'tag' : 'push',
    head: v.CIRCLE_SHA1,
    branch: v.CIRCLE_BRANCH,
    repository: v.CIRCLE_REPOSITORY_URL,
  };
}

function buildkite(v: Variables): CiRun {
  const common = {
    head: v.BUILDKITE_COMMIT,
    branch: v.BUILDKITE_BRANCH,
    defaultBranch: v.BUILDKITE_PIPELINE_DEFAULT_BRANCH,
    repository: v.BUILDKITE_REPO,
  };
  const pull = v.BUILDKITE_PULL_REQUEST ?? 'false';
  if (pull !== 'false' && pull !== '')
    return { ...common, kind: 'proposed', baseBranch: v.BUILDKITE_PULL_REQUEST_BASE_BRANCH };
  const kinds: Readonly<Record<string, RunKind>> = { schedule: 'schedule', ui: 'manual', api: 'manual' };
  const kind = kinds[v.BUILDKITE_SOURCE ?? ''] ?? (isSet(v.BUILDKITE_TAG) ? 'tag' : 'push');
  return { ...common, kind };
}

function woodpecker(v: Variables): CiRun {
  const event = v.CI_PIPELINE_EVENT ?? 'push';
  const common = {
    head: v.CI_COMMIT_SHA,
    branch: v.CI_COMMIT_BRANCH,
    defaultBranch: v.CI_REPO_DEFAULT_BRANCH,
    repository: v.CI_REPO_CLONE_URL,
  };
  if (event.startsWith('pull_request'))
    return { ...common, kind: 'proposed', baseBranch: v.CI_COMMIT_TARGET_BRANCH };
  const base = event === 'push' ? v.CI_PREV_COMMIT_SHA : undefined;
  return { ...common, kind: EVENT_KINDS[event] ?? 'push', base };
}

function drone(v: Variables): CiRun {
  const event = v.DRONE_BUILD_EVENT ?? 'push';
  const common = {
    head: v.DRONE_COMMIT_SHA,
    branch: v.DRONE_BRANCH,
    defaultBranch: v.DRONE_REPO_BRANCH,
    repository: v.DRONE_GIT_HTTP_URL,
  };
  if (event === 'pull_request') return { ...common, kind: 'proposed', baseBranch: v.DRONE_TARGET_BRANCH };
  const base = event === 'push' ? v.DRONE_COMMIT_BEFORE : undefined;
  return { ...common, kind: EVENT_KINDS[event] ?? 'push', base };
}

const EVENT_KINDS: Readonly<Record<string, RunKind>> = {
  tag: 'tag',
  release: 'manual',
  cron: 'schedule',
  manual: 'manual',
  custom: 'manual',
  promote: 'manual',
  rollback: 'manual',
  deployment: 'manual',
};

function travis(v: Variables): CiRun {
  const event = v.TRAVIS_EVENT_TYPE ?? 'push';
  if (event === 'pull_request')
    return {
      kind: 'proposed',
      head: given(v.TRAVIS_PULL_REQUEST_SHA) ?? v.TRAVIS_COMMIT,
      baseBranch: v.TRAVIS_BRANCH,
    };
  const kinds: Readonly<Record<string, RunKind>> = { cron: 'schedule', api: 'manual' };
  const kind = kinds[event] ?? (isSet(v.TRAVIS_TAG) ? 'tag' : 'push');
  // its ids are cut where the range is that of a first push
  const base = kind === 'push' ? fullIdOnly(v.TRAVIS_COMMIT_RANGE?.split('...')[0]) : undefined;
  return { kind, head: v.TRAVIS_COMMIT, base, branch: v.TRAVIS_BRANCH };
}

function jenkins(v: Variables): CiRun {
  const common = { head: v.GIT_COMMIT, repository: v.GIT_URL };
  if (isSet(v.CHANGE_ID)) return { ...common, kind: 'proposed', baseBranch: v.CHANGE_TARGET };
  if (isSet(v.TAG_NAME)) return { ...common, kind: 'tag' };
  const branch = given(v.BRANCH_NAME) ?? v.GIT_BRANCH?.replace(/^origin\//, '');
  const defaultBranch = v.BRANCH_IS_PRIMARY === 'true' ? branch : undefined;
  // of the build before, whatever became of it: since the last green one, a red build would never get its base moved
  return { ...common, kind: 'push', base: v.GIT_PREVIOUS_COMMIT, branch, defaultBranch };
}

function isSet(text: string | undefined): boolean {
  return text !== undefined && text !== '' && text !== 'false';
}

function given(text: string | undefined): string | undefined {
  return isSet(text) ? text : undefined;
}

function fullIdOnly(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
}

function shortName(ref: string | undefined): string | undefined {
  return ref?.replace(/^refs\/heads\//, '');
}
