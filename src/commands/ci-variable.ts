/**
 * Whether this process runs in a CI job, whose log others can read: by the variables that CI systems set.
 */

/** Variables that CI systems set. */
const CI_VARIABLES = [
  'CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD', 'JENKINS_URL', 'BUILDKITE', 'CIRCLECI', 'BITBUCKET_BUILD_NUMBER',
  'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID', 'DRONE', 'TRAVIS', 'APPVEYOR', 'CIRRUS_CI', 'SEMAPHORE',
] as const; // biome-ignore format: a list of names reads better in rows

/** The first of them that is set and does not say no; undefined at a desk. */
export function ciVariable(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  return CI_VARIABLES.find((name) => (environment[name] ?? '') !== '' && environment[name] !== 'false');
}
