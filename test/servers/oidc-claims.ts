// What GitHub writes into the OIDC token of a job: the claims of a run, and above all its `sub`.
//
// Promises: both forms of `sub` (by name, and immutable with the ids), every context, and customised templates; all
// values are strings except the numeric dates. Pure: the caller brings the time and the token's id.
// Must never: sign or serve anything (`oidc-issuer.ts` does).
// Spec: facts/secret-providers.md section 2.1.

/** A job of a workflow run, as far as its token tells. */
export interface WorkflowRun {
  readonly owner: string;
  readonly ownerId: string;
  /** Repository name without the owner. */
  readonly name: string;
  readonly repositoryId: string;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly event: string;
  /** Full ref, `refs/heads/…`, `refs/tags/…` or `refs/pull/N/merge`. */
  readonly ref: string;
  readonly sha: string;
  /** Branch names of a pull request; empty otherwise. */
  readonly headRef: string;
  readonly baseRef: string;
  /** The job's deployment environment; none when left out. */
  readonly environment?: string;
  readonly refProtected: boolean;
  readonly actor: string;
  readonly actorId: string;
  readonly runId: string;
  readonly runNumber: string;
  readonly runAttempt: string;
  readonly checkRunId: string;
  readonly runnerEnvironment: 'github-hosted' | 'self-hosted';
  /** The workflow's name, and its file in the repository. */
  readonly workflow: string;
  readonly workflowFile: string;
  /** `OWNER/NAME/FILE@REF` of the reusable workflow that holds the job; the run's own workflow when left out. */
  readonly jobWorkflowRef?: string;
  readonly enterprise?: { readonly slug: string; readonly id: string };
  /** The form of `sub`: by name, immutable with ids, or a template's claim keys in order. */
  readonly subject: 'classic' | 'immutable' | readonly string[];
}

/** Claims of a token: strings, and the dates in seconds. */
export type Claims = Readonly<Record<string, string | number>>;

/** A push to `main` of a private repository; `changes` win. */
export function workflowRun(changes: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    owner: 'octo-org',
    ownerId: '65',
    name: 'octo-repo',
    repositoryId: '74',
    visibility: 'private',
    event: 'push',
    ref: 'refs/heads/main',
    sha: '0123456789'.repeat(4),
    headRef: '',
    baseRef: '',
    refProtected: false,
    actor: 'octocat',
    actorId: '12',
    runId: '9001',
    runNumber: '10',
    runAttempt: '1',
    checkRunId: '77001',
    runnerEnvironment: 'github-hosted',
    workflow: 'CI',
    workflowFile: '.github/workflows/ci.yml',
    subject: 'classic',
    ...changes,
  };
}

/** The `sub` of a run. The environment wins over the pull request, and that over the ref; `:` in a value is escaped. */
export function subjectOf(run: WorkflowRun): string {
  const repository =
    run.subject === 'immutable'
      ? `repo:${run.owner}@${run.ownerId}/${run.name}@${run.repositoryId}`
      : `repo:${run.owner}/${run.name}`;
  const context = contextOf(run);
  if (typeof run.subject === 'string') {
    return `${repository}:${context}`;
  }
  const claims = runClaims(run);
  return run.subject
    .map((key) => {
      if (key === 'repo') {
        return repository;
      }
      return key === 'context' ? context : `${key}:${escapeColons(String(claims[key] ?? ''))}`;
    })
    .join(':');
}

function contextOf(run: WorkflowRun): string {
  if (run.environment !== undefined) {
    return `environment:${escapeColons(run.environment)}`;
  }
  return run.event === 'pull_request' ? 'pull_request' : `ref:${run.ref}`;
}

function escapeColons(value: string): string {
  return value.replaceAll(':', '%3A');
}

/** All claims but the token's own (`iss`, `aud`, `jti`, the dates). Optional claims are absent, not empty. */
export function runClaims(run: WorkflowRun): Claims {
  const repository = `${run.owner}/${run.name}`;
  const workflowRef = `${repository}/${run.workflowFile}@${run.ref}`;
  return {
    ref: run.ref,
    sha: run.sha,
    repository,
    repository_owner: run.owner,
    repository_owner_id: run.ownerId,
    run_id: run.runId,
    run_number: run.runNumber,
    run_attempt: run.runAttempt,
    repository_visibility: run.visibility,
    repository_id: run.repositoryId,
    actor_id: run.actorId,
    actor: run.actor,
    workflow: run.workflow,
    head_ref: run.headRef,
    base_ref: run.baseRef,
    event_name: run.event,
    ref_protected: String(run.refProtected),
    ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    workflow_ref: workflowRef,
    workflow_sha: run.sha,
    job_workflow_ref: run.jobWorkflowRef ?? workflowRef,
    job_workflow_sha: run.sha,
    runner_environment: run.runnerEnvironment,
    check_run_id: run.checkRunId,
    ...(run.environment === undefined ? {} : { environment: run.environment }),
    ...(run.enterprise === undefined
      ? {}
      : { enterprise: run.enterprise.slug, enterprise_id: run.enterprise.id }),
  };
}

/**
 * The claims of a whole token. `issuedAtSeconds` is its `iat`; it can be used from ten minutes before (the distance
 * seen in GitHub's published example) until five minutes after.
 */
export function tokenClaims(
  run: WorkflowRun,
  token: {
    readonly issuer: string;
    readonly audience: string;
    readonly id: string;
    readonly issuedAtSeconds: number;
  },
): Claims {
  return {
    jti: token.id,
    sub: subjectOf(run),
    aud: token.audience,
    ...runClaims(run),
    iss: token.issuer,
    nbf: token.issuedAtSeconds - 600,
    exp: token.issuedAtSeconds + 300,
    iat: token.issuedAtSeconds,
  };
}
