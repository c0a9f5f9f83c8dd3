/**
 * Reads what the runner says about this run: the `GITHUB_*` variables, the payload file and the workspace.
 * The effects of `event.ts`, kept apart so that the decision itself is pure.
 */

import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Secret } from '../base/secret.ts';
import { commitIdIn, readPayloadFile, refNameIn, repositoryIn } from './payload.ts';

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the runner said about this run. See `readEventFacts`. */
export interface EventFacts {
  /** `GITHUB_EVENT_NAME`. */
  readonly eventName: string;
  /** The parsed payload, undecoded. */
  readonly payload: unknown;
  /** Why there is no payload. */
  readonly payloadMistake?: string | undefined;
  /** `GITHUB_SHA`, checked. */
  readonly sha: string | undefined;
  /** `GITHUB_REF`, checked. */
  readonly ref: string | undefined;
  /** Absolute path of `GITHUB_WORKSPACE`. */
  readonly workspace: string;
  /** Whether the workspace is a clone. */
  readonly workspaceIsClone: boolean;
  /** Whether nothing at all is in the workspace. */
  readonly workspaceIsEmpty?: boolean;
  /** `https://github.com/owner/repo`, or undefined when the runner does not say. */
  readonly remoteUrl: string | undefined;
  /** The `token` input. */
  readonly token: Secret | undefined;
  /** Where the side repository may be made: a path under `RUNNER_TEMP` that does not exist yet. */
  readonly sideDirectory: string;
}

/** The facts of this run. Never throws: what is absent or malformed is undefined and widens the scan. */
export function readEventFacts(environment: Environment, token: Secret | undefined): EventFacts {
  const workspace = resolve(environment['GITHUB_WORKSPACE'] || '.');
  const { payload, mistake } = readPayloadFile(environment['GITHUB_EVENT_PATH']);
  return {
    eventName: environment['GITHUB_EVENT_NAME'] ?? '',
    payload,
    payloadMistake: mistake,
    sha: commitIdIn(environment['GITHUB_SHA']),
    ref: refNameIn(environment['GITHUB_REF']),
    workspace,
    workspaceIsClone: existsSync(join(workspace, '.git')),
    workspaceIsEmpty: isEmpty(workspace),
    remoteUrl: repositoryUrl(environment),
    token,
    sideDirectory: join(runnerTemp(environment), `tacet-side-${randomBytes(8).toString('hex')}`),
  };
}

/** Whether there is nothing in a folder, or no folder. */
function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return true;
  }
}

/** The runner's own folder for temporary files; the system's outside a runner. */
export function runnerTemp(environment: Environment): string {
  return resolve(environment['RUNNER_TEMP'] || tmpdir());
}

/**
 * `https://github.com/owner/repo` of the repository the workflow runs in. Undefined when a variable is missing or is
 * no `https` address; `http` is taken on loopback only, because the token is sent there.
 */
export function repositoryUrl(environment: Environment): string | undefined {
  const repository = repositoryIn(environment['GITHUB_REPOSITORY']);
  const server = environment['GITHUB_SERVER_URL'];
  if (repository === undefined || server === undefined || !URL.canParse(server)) return undefined;
  const url = new URL(server);
  if (!isSecureUrl(url) || url.username !== '' || url.password !== '') return undefined;
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}/${repository}`;
}

/** Whether an address may receive a token: `https`, or `http` on this machine itself. */
export function isSecureUrl(url: URL): boolean {
  if (url.protocol === 'https:') return true;
  return url.protocol === 'http:' && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}
