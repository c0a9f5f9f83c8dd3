/**
 * Which run of which CI a fetch belongs to, by the variables that the CI sets: for the audit record and nothing that is
 * decided. A job can set these variables itself, so they prove nothing; the id token of the job does.
 *
 * Source: docs.github.com, "Variables reference"; docs.gitlab.com, "Predefined CI/CD variables"; buildkite.com/docs,
 * "Environment variables"; circleci.com/docs, "Project values and variables".
 */

/** What is known of the run; null for what the CI does not say. */
export interface RunFacts {
  readonly ci: 'github' | 'gitlab' | 'buildkite' | 'circleci' | null;
  readonly repository: string | null;
  /** The workflow, pipeline or project that was run. */
  readonly workflow: string | null;
  readonly run: string | null;
  readonly attempt: string | null;
  readonly job: string | null;
  readonly actor: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The variable that only this CI sets, and which of its variables say what; the first that is set counts. */
interface CiVariables {
  readonly ci: NonNullable<RunFacts['ci']>;
  readonly mark: string;
  readonly facts: Readonly<Record<Exclude<keyof RunFacts, 'ci'>, readonly string[]>>;
}

const KNOWN: readonly CiVariables[] = [
  {
    ci: 'github',
    mark: 'GITHUB_ACTIONS',
    facts: {
      repository: ['GITHUB_REPOSITORY'],
      workflow: ['GITHUB_WORKFLOW_REF', 'GITHUB_WORKFLOW'],
      run: ['GITHUB_RUN_ID'],
      attempt: ['GITHUB_RUN_ATTEMPT'],
      job: ['GITHUB_JOB'],
      actor: ['GITHUB_ACTOR'],
    },
  },
  {
    ci: 'gitlab',
    mark: 'GITLAB_CI',
    facts: {
      repository: ['CI_PROJECT_PATH'],
      workflow: ['CI_CONFIG_PATH'],
      run: ['CI_PIPELINE_ID'],
      attempt: [],
      job: ['CI_JOB_NAME'],
      actor: ['GITLAB_USER_LOGIN'],
    },
  },
  {
    ci: 'buildkite',
    mark: 'BUILDKITE',
    facts: {
      repository: ['BUILDKITE_REPO'],
      workflow: ['BUILDKITE_PIPELINE_SLUG'],
      run: ['BUILDKITE_BUILD_ID'],
      attempt: ['BUILDKITE_RETRY_COUNT'],
      job: ['BUILDKITE_STEP_KEY', 'BUILDKITE_JOB_ID'],
      actor: ['BUILDKITE_BUILD_CREATOR'],
    },
  },
  {
    ci: 'circleci',
    mark: 'CIRCLECI',
    facts: {
      repository: ['CIRCLE_REPOSITORY_URL', 'CIRCLE_PROJECT_REPONAME'],
      workflow: ['CIRCLE_WORKFLOW_ID'],
      run: ['CIRCLE_PIPELINE_ID', 'CIRCLE_BUILD_NUM'],
      attempt: [],
      job: ['CIRCLE_JOB'],
      actor: ['CIRCLE_USERNAME'],
    },
  },
];

/** The facts of this run. Credentials in the address of a repository are left out. */
export function runFacts(environment: Environment): RunFacts {
  const known = KNOWN.find(({ mark }) => (environment[mark] ?? '') !== '');
  // variables of GitHub count alone, too: what starts tacet need not pass its mark on
  const { ci, facts } = known ?? { ci: null, facts: (KNOWN[0] as CiVariables).facts };
  const said = (names: readonly string[]): string | null =>
    names.map((name) => environment[name] ?? '').find((value) => value !== '') ?? null;
  return {
    ci,
    repository: withoutCredentials(said(facts.repository)),
    workflow: said(facts.workflow),
    run: said(facts.run),
    attempt: said(facts.attempt),
    job: said(facts.job),
    actor: said(facts.actor),
  };
}

function withoutCredentials(repository: string | null): string | null {
  if (repository === null || !/^[a-z+]+:\/\//i.test(repository)) return repository;
  if (!URL.canParse(repository)) return null;
  const url = new URL(repository);
  url.username = '';
  url.password = '';
  url.search = '';
  return url.href;
}
