// Builds the contexts `github` and `runner`, and the environment of a process from scratch.
//
// Promises: a process gets the machine's few variables, what the workflow set, and what the runner sets, and nothing of
// the environment of the tests; runner variables win over the workflow's, so GITHUB_* and RUNNER_* of the allow list
// cannot be overridden; GITHUB_TOKEN and NODE_OPTIONS are there only when the workflow sets them.
// Addresses that a test does not set end in `.invalid`, which no resolver answers: a forgotten one cannot reach GitHub.
// Facts: github-actions.md sections 2.2 and 9.2; the runner's GitHubContext, RunnerContext, Handler and ProcessInvoker.

import { randomUUID } from 'node:crypto';
import { delimiter, dirname } from 'node:path';
import type { JobSpec } from './contract.ts';

/** The folders of one emulated machine. */
export interface RunnerFolders {
  readonly temp: string;
  readonly toolCache: string;
  readonly home: string;
  readonly tmp: string;
}

/** Fields of the `github` context that become variables; GITHUB_ACTION_PATH exists in composite actions only. */
const GITHUB_VARIABLES = new Set(
  (
    'action_path action_ref action_repository action actor actor_id api_url artifacts artifacts_list base_ref env ' +
    'event_name event_path graphql_url head_ref job output path ref_name ref_protected ref_type ref repository ' +
    'repository_id repository_owner repository_owner_id retention_days run_attempt run_id run_number server_url sha ' +
    'state step_summary triggering_actor workflow workflow_ref workflow_sha workspace'
  ).split(' '),
);

/** Variables by name; on Windows names that differ only in case are one, as they are to the system. */
export class Variables {
  readonly #entries = new Map<string, readonly [name: string, value: string]>();

  constructor(initial: Readonly<Record<string, string>> = {}) {
    this.setAll(initial);
  }

  get(name: string): string | undefined {
    return this.#entries.get(key(name))?.[1];
  }

  set(name: string, value: string): void {
    this.#entries.set(key(name), [this.#entries.get(key(name))?.[0] ?? name, value]);
  }

  setAll(values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) this.set(name, value);
  }

  delete(name: string): void {
    this.#entries.delete(key(name));
  }

  toRecord(): Record<string, string> {
    return Object.fromEntries(this.#entries.values());
  }
}

function key(name: string): string {
  return process.platform === 'win32' ? name.toUpperCase() : name;
}

/** What the runner's own process has before any job: the machine's variables, never those of the tests. */
export function machineVariables(
  folders: RunnerFolders,
  extra: Readonly<Record<string, string>> = {},
): Variables {
  const inherited = [
    'PATH',
    'SystemRoot',
    'SystemDrive',
    'ComSpec',
    'PATHEXT',
    'windir',
    'NUMBER_OF_PROCESSORS',
  ];
  const variables = new Variables();
  for (const name of inherited) {
    const value = process.env[name];
    if (value !== undefined) variables.set(name, value);
  }
  variables.setAll({
    HOME: folders.home,
    LANG: 'C.UTF-8',
    RUNNER_TRACKING_ID: `github_${randomUUID()}`,
    // A folder of this machine alone, so that a temporary file forgotten there is found.
    TMPDIR: folders.tmp,
    ...(process.platform === 'win32'
      ? { TEMP: folders.tmp, TMP: folders.tmp, USERPROFILE: folders.home }
      : {}),
  });
  variables.setAll(extra);
  return variables;
}

/** The `runner` context. */
export function runnerContext(
  folders: RunnerFolders,
  workspace: string,
  debug: boolean,
): Record<string, string> {
  const systems: Readonly<Record<string, string>> = { win32: 'Windows', darwin: 'macOS' };
  return {
    ...(debug ? { debug: '1' } : {}),
    os: systems[process.platform] ?? 'Linux',
    arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
    name: 'GitHub Actions 1',
    environment: 'github-hosted',
    tool_cache: folders.toolCache,
    temp: folders.temp,
    // The folder around GITHUB_WORKSPACE, unlike what the name says.
    workspace: dirname(workspace),
  };
}

/** The `github` context of a job, without the fields that belong to a step. */
export function githubContext(spec: JobSpec): Record<string, unknown> {
  const { event = { name: 'workflow_dispatch', payload: {} }, github = {}, workspace } = spec;
  const repository = github.repository ?? 'OWNER/tacet-test';
  const owner = repository.split('/')[0] ?? '';
  const ref = github.ref ?? 'refs/heads/main';
  const pull = (event.payload as { readonly pull_request?: PullRequest } | undefined)?.pull_request;
  return {
    token: '',
    job: 'test',
    sha: '0'.repeat(40),
    repository_id: '1',
    repository_owner: owner,
    repository_owner_id: '2',
    run_id: '1001',
    run_number: '1',
    run_attempt: '1',
    retention_days: '90',
    actor: 'someone',
    actor_id: '3',
    triggering_actor: 'someone',
    workflow: 'Test',
    workflow_ref: `${repository}/.github/workflows/test.yml@${ref}`,
    workflow_sha: github.sha ?? '0'.repeat(40),
    head_ref: pull?.head?.ref ?? '',
    base_ref: pull?.base?.ref ?? '',
    ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//u, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'false',
    server_url: 'https://github.invalid',
    api_url: 'https://api.github.invalid',
    graphql_url: 'https://api.github.invalid/graphql',
    event_name: event.name,
    event: event.payload,
    ...github,
    repository,
    ref,
    workspace,
  };
}

interface PullRequest {
  readonly head?: { readonly ref?: string };
  readonly base?: { readonly ref?: string };
}

/** What a stage adds to its environment, in the order in which the layers are put on each other. */
export interface StageLayers {
  /** The `env` context: the job's, GITHUB_ENV's and the step's. */
  readonly env: Readonly<Record<string, string>>;
  /** INPUT_ and STATE_ variables; none for a script step. */
  readonly action: Readonly<Record<string, string>>;
  /** Folders before PATH. */
  readonly path: readonly string[];
  readonly github: Readonly<Record<string, unknown>>;
  readonly runner: Readonly<Record<string, string>>;
  /** Addresses and tokens of the runner's services. */
  readonly services: Readonly<Record<string, string>>;
}

/** The complete environment of a stage's process. */
export function stageEnvironment(machine: Variables, layers: StageLayers): Record<string, string> {
  const variables = new Variables(machine.toRecord());
  variables.setAll(layers.env);
  variables.setAll(layers.action);
  if (layers.path.length > 0) {
    const before = layers.path.join(delimiter);
    const path = variables.get('PATH') ?? '';
    variables.set('PATH', path === '' ? before : before + delimiter + path);
  }
  for (const [name, value] of Object.entries(layers.github)) {
    if (GITHUB_VARIABLES.has(name) && typeof value === 'string')
      variables.set(`GITHUB_${name.toUpperCase()}`, value);
  }
  for (const [name, value] of Object.entries(layers.runner))
    variables.set(`RUNNER_${name.toUpperCase()}`, value);
  variables.setAll(layers.services);
  variables.delete('NODE_ICU_DATA');
  variables.set('GITHUB_ACTIONS', 'true');
  if (variables.get('CI') === undefined) variables.set('CI', 'true');
  return variables.toRecord();
}

/** Variables of the runner's services; a script step has those for the OIDC token only. */
export function serviceVariables(spec: JobSpec, kind: 'action' | 'script'): Record<string, string> {
  const { idTokenUrl, runtimeUrl, resultsUrl, cacheUrl, runtimeToken = '' } = spec.services ?? {};
  const variables: Record<string, string> = {};
  if (kind === 'action') {
    if (runtimeUrl !== undefined) variables.ACTIONS_RUNTIME_URL = runtimeUrl;
    if (runtimeToken !== '') variables.ACTIONS_RUNTIME_TOKEN = runtimeToken;
    if (cacheUrl !== undefined) variables.ACTIONS_CACHE_URL = cacheUrl;
    if (resultsUrl !== undefined) variables.ACTIONS_RESULTS_URL = resultsUrl;
  }
  if (idTokenUrl !== undefined && spec.permissions?.['id-token'] === 'write') {
    variables.ACTIONS_ID_TOKEN_REQUEST_URL = idTokenUrl;
    variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN = runtimeToken;
  }
  return variables;
}
