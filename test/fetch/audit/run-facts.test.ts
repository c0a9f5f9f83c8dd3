/**
 * Which run an audit record names, by the variables that each CI documents.
 */

import { describe, expect, it } from 'vitest';
import { runFacts } from '../../../src/fetch/audit/run-facts.ts';

describe('the run of a fetch', () => {
  it.each([
    [
      {
        GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'o/r', GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/a.yml@refs/heads/main',
        GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'j', GITHUB_ACTOR: 'me',
      },
      { ci: 'github', repository: 'o/r', workflow: 'o/r/.github/workflows/a.yml@refs/heads/main', run: '1', attempt: '2', job: 'j', actor: 'me' },
    ],
    [
      {
        GITLAB_CI: 'true', CI_PROJECT_PATH: 'g/s/r', CI_CONFIG_PATH: '.gitlab-ci.yml', CI_PIPELINE_ID: '11', CI_JOB_NAME: 'deploy',
        GITLAB_USER_LOGIN: 'me',
      },
      { ci: 'gitlab', repository: 'g/s/r', workflow: '.gitlab-ci.yml', run: '11', attempt: null, job: 'deploy', actor: 'me' },
    ],
    [
      {
        BUILDKITE: 'true', BUILDKITE_REPO: 'https://name:word@host.example/o/r.git?x=1', BUILDKITE_PIPELINE_SLUG: 'p',
        BUILDKITE_BUILD_ID: 'u-1', BUILDKITE_RETRY_COUNT: '0', BUILDKITE_JOB_ID: 'j-1', BUILDKITE_BUILD_CREATOR: 'me',
      },
      { ci: 'buildkite', repository: 'https://host.example/o/r.git', workflow: 'p', run: 'u-1', attempt: '0', job: 'j-1', actor: 'me' },
    ],
    [
      {
        CIRCLECI: 'true', CIRCLE_REPOSITORY_URL: 'git@host.example:o/r.git', CIRCLE_WORKFLOW_ID: 'w', CIRCLE_BUILD_NUM: '7',
        CIRCLE_JOB: 'deploy', CIRCLE_USERNAME: 'me',
      },
      { ci: 'circleci', repository: 'git@host.example:o/r.git', workflow: 'w', run: '7', attempt: null, job: 'deploy', actor: 'me' },
    ],
    [{ GITHUB_REPOSITORY: 'o/r' }, { ci: null, repository: 'o/r', workflow: null, run: null, attempt: null, job: null, actor: null }],
    [{}, { ci: null, repository: null, workflow: null, run: null, attempt: null, job: null, actor: null }],
  ])('is told by what the CI says: %#', (environment, facts) => {
    expect(runFacts(environment)).toEqual(facts);
  }); // biome-ignore format: a table of variables reads better in rows
});
