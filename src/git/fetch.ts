/**
 * One `git fetch` from one server, as this product means it: into a repository of our own, over a protocol that was
 * allowed, with our token and no other credentials.
 *
 * Promises: the token goes to that server alone, through git's environment and never through an argument, a file or an
 * error; a redirect to elsewhere is not followed while a token is carried; of the machine's own settings only those that
 * say how the network is reached (proxy, certificates) are used. What can pass by itself is tried again.
 * Facts: github-actions.md sections 7.1 (form of the header) and 7.2; git-config(1) `http.*`; git-fetch(1). Needs git 2.31.
 */

import { setTimeout } from 'node:timers/promises';
import { InputError, UpstreamError } from '../base/errors.ts';
import { printable } from '../base/printable.ts';
import { type Environment, type ProcessExit, throwIfAborted } from '../base/process.ts';
import type { Secret } from '../base/secret.ts';
import { isObjectId } from './object-id.ts';
import { type Git, GitComplaint } from './run.ts';

/** A server's repository, checked and ready to be fetched from. */
export interface Remote {
  readonly url: string;
  /** The address as errors show it: no credentials, no query. */
  readonly shown: string;
  readonly network: { readonly protocol: string; readonly variables: Environment };
  /** Waits before each further try of what can pass by itself. */
  readonly retryDelaysMs: readonly number[];
}

/** What to fetch. */
export interface FetchWants {
  /** Refspecs with ids or ref names on the left. */
  readonly refspecs: readonly string[];
  /** Ids of single objects, instead of refspecs. */
  readonly objects?: readonly string[];
  /** History up to so many commits deep; undefined for all of it. */
  readonly depth?: number;
  /** `none`: leave blobs out. `again`: everything, whatever is here already. */
  readonly blobs: 'none' | 'with' | 'again';
}

/**
 * How a fetch ended when it did not fail for good. `unknown`: the server has no such object or ref; `hidden`: it may
 * have it, and gives out only what its refs name.
 */
export type FetchOutcome = 'done' | 'unknown' | 'hidden';

/** Depth that git takes for "no bound" (git-fetch(1), `--unshallow`). */
export const UNBOUNDED_DEPTH = 2_147_483_647;

/** GitHub asks clients to wait a little; a job waits at most these five seconds more. */
export const RETRY_DELAYS_MS = [1000, 4000] as const;

/** The name of the remote in our repository; its address is given with each call. */
const REMOTE_NAME = 'side';

const SETTINGS = [
  'gc.auto=0',
  'maintenance.auto=false',
  // every pack stays a pack: quicker than loose objects, and its size is what came over the network
  'fetch.unpackLimit=1',
  'fetch.writeCommitGraph=false',
  'fetch.showForcedUpdates=false',
  'protocol.version=2',
  // a connection slower than 1 kB/s for a minute is dead
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=60',
] as const;

const FETCH = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  '--no-auto-gc',
  '--update-shallow',
] as const;

/** How the network is reached: the only settings of the machine that count. */
const NETWORK_SETTINGS =
  /^http\.(?:.*\.)?(?:proxy|proxyauthmethod|proxysslcert|proxysslkey|proxysslcainfo|sslcainfo|sslcapath|sslbackend|sslcert|sslkey|schannelcheckrevoke|schannelusesslcainfo|version)$/i;

const HIDDEN = /unadvertised object/;
const UNKNOWN = /not our ref|couldn't find remote ref|no such remote ref|unable to find remote ref/;
const DENIED =
  /authentication failed|could not read (?:username|password)|terminal prompts disabled|returned error: 40[134]|http 40[134]|repository not found|repository '.*' not found/i;
const PASSING =
  /could not resolve|failed to connect|connection (?:refused|reset|timed out)|timed out|returned error: (?:429|5[0-9][0-9])|http (?:429|5[0-9][0-9])|early eof|hung up|unexpected disconnect|transfer closed|recv failure|operation too slow|curl (?:16|18|28|52|55|56|92)/i;

/**
 * Checks an address and gathers what a fetch from it needs. `git` is the repository that will be fetched into.
 * @throws InputError `option-invalid` for an address with credentials, or a protocol other than https, http to this
 * machine, and file.
 */
export async function openRemote(
  git: Git,
  address: string,
  token: Secret | undefined,
  retryDelaysMs: readonly number[] = RETRY_DELAYS_MS,
  tokenUser = 'x-access-token',
): Promise<Remote> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isLocal = url !== undefined && /^(?:127\.[0-9.]+|localhost|\[::1\])$/.test(url.hostname);
  const protocol = url?.protocol.slice(0, -1) ?? '';
  if (url === undefined || !(protocol === 'https' || protocol === 'file' || (protocol === 'http' && isLocal)))
    throw new InputError('option-invalid', 'the address of the repository is none that can be fetched from', {
      hint: 'it must begin with https://',
    });
  if (url.username !== '' || url.password !== '')
    throw new InputError('option-invalid', 'the address of the repository must not hold credentials', {
      hint: 'pass the token by itself',
    });
  const settings = protocol === 'file' ? [] : await networkSettings(git);
  if (token !== undefined && protocol !== 'file') {
    const basic = Buffer.from(`${tokenUser}:${token.reveal()}`).toString('base64');
    settings.push([`http.${url.origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`]);
    settings.push(['http.followRedirects', 'false']);
  }
  return {
    url: url.href,
    shown: printable(`${url.origin === 'null' ? 'file:' : url.origin}${url.pathname}`),
    network: { protocol, variables: configVariables(settings) },
    retryDelaysMs,
  };
}

/**
 * Fetches.
 * @throws UpstreamError `fetch-failed` (its hint says what to do, `retryable` whether later can help), `cancelled`.
 */
export async function fetchFrom(git: Git, remote: Remote, wants: FetchWants): Promise<FetchOutcome> {
  for (let attempt = 0; ; attempt++) {
    const { exit } = await git.run(fetchArguments(remote, wants), {
      network: remote.network,
      input: Buffer.from(wants.objects === undefined ? '' : `${wants.objects.join('\n')}\n`),
    });
    if (exit.status === 0) return 'done';
    if (exit.complains(HIDDEN)) return 'hidden';
    if (exit.complains(UNKNOWN)) return 'unknown';
    await waitOrThrow(git, remote, exit, attempt);
  }
}

/**
 * The ids that refs of the server have now, in their order; undefined for a ref that is not there.
 * @throws as `fetchFrom`.
 */
export async function readRemoteRefs(
  git: Git,
  remote: Remote,
  refs: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const args = [...settings, 'ls-remote', '--quiet', '--end-of-options', remote.url, ...refs];
  for (let attempt = 0; ; attempt++) {
    const { exit, stdout } = await git.run(args, { network: remote.network });
    if (exit.status !== 0) {
      await waitOrThrow(git, remote, exit, attempt);
      continue;
    }
    const lines = Buffer.from(stdout).toString('utf8').split('\n');
    const ids = new Map(lines.map((line) => [line.split('\t')[1], line.split('\t')[0]] as const));
    return refs.map((ref) => ids.get(ref)).map((oid) => (isObjectId(oid ?? '') ? oid : undefined));
  }
}

/** Waits before a further try of what can pass. @throws UpstreamError `fetch-failed` for what cannot, or did not. */
async function waitOrThrow(git: Git, remote: Remote, exit: ProcessExit, attempt: number): Promise<void> {
  const delayMs = remote.retryDelaysMs[attempt];
  if (!isPassing(exit) || delayMs === undefined) throw await fetchFailed(git, remote, exit);
  await setTimeout(delayMs, undefined, git.signal === undefined ? {} : { signal: git.signal }).catch(() =>
    throwIfAborted(git.signal),
  );
}

/** The error for a commit that the server does not have. */
export function commitUnknown(remote: Remote, oid: string): UpstreamError {
  return new UpstreamError('fetch-failed', `${remote.shown} does not have the commit ${oid}`, {
    hint: 'the branch may have been deleted or force-pushed since; run the job again for its new state',
  });
}

function fetchArguments(remote: Remote, { refspecs, objects, depth, blobs }: FetchWants): readonly string[] {
  const sendsNoHaves = objects !== undefined || blobs === 'again';
  return [
    ...SETTINGS.flatMap((setting) => ['-c', setting]),
    ...['-c', `remote.${REMOTE_NAME}.url=${remote.url}`],
    ...(sendsNoHaves ? ['-c', 'fetch.negotiationAlgorithm=noop'] : []),
    ...FETCH,
    ...(depth === undefined ? [] : [`--depth=${depth}`]),
    blobs === 'none' || objects !== undefined ? '--filter=blob:none' : '--no-filter',
    ...(objects === undefined ? [] : ['--stdin']),
    '--end-of-options',
    REMOTE_NAME,
    ...refspecs,
  ];
}

function isPassing(exit: ProcessExit): boolean {
  return !exit.complains(DENIED) && exit.complains(PASSING);
}

async function fetchFailed(git: Git, remote: Remote, exit: ProcessExit): Promise<UpstreamError> {
  const cause = new GitComplaint(exit.complaint);
  if (exit.complains(DENIED))
    return new UpstreamError('fetch-failed', `${remote.shown} refused the fetch`, {
      cause,
      hint: 'give the job "permissions: contents: read", and pass its token in the input token',
    });
  if (isPassing(exit))
    return new UpstreamError('fetch-failed', `${remote.shown} could not be reached`, {
      cause,
      retryable: true,
      hint: 'check the network and the proxy of the runner, then run the job again',
    });
  const version = await gitVersion(git);
  const isOld = version !== undefined && (version[0] < 2 || (version[0] === 2 && version[1] < 31));
  return new UpstreamError('fetch-failed', `git could not fetch from ${remote.shown}`, {
    cause,
    hint: isOld
      ? `fetching needs git 2.31 or newer, and this is ${version.join('.')}; or check out with fetch-depth: 0`
      : 'run with --debug to see what git said, or check out with fetch-depth: 0',
  });
}

async function gitVersion(git: Git): Promise<readonly [number, number] | undefined> {
  const { stdout } = await git.run(['version']);
  const [, major, minor] = /([0-9]+)\.([0-9]+)/.exec(Buffer.from(stdout).toString('latin1')) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor)];
}

/** The machine's and the user's settings that say how the network is reached. */
async function networkSettings(git: Git): Promise<[string, string][]> {
  const { stdout } = await git.run(['config', '-z', '--get-regexp', '^http\\.'], { userConfig: true });
  const settings: [string, string][] = [];
  for (const entry of Buffer.from(stdout).toString('utf8').split('\0')) {
    const end = entry.indexOf('\n');
    if (end > 0 && NETWORK_SETTINGS.test(entry.slice(0, end)))
      settings.push([entry.slice(0, end), entry.slice(end + 1)]);
  }
  return settings;
}

function configVariables(settings: readonly (readonly [string, string])[]): Environment {
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(settings.length) };
  for (const [index, [key, value]] of settings.entries()) {
    variables[`GIT_CONFIG_KEY_${index}`] = key;
    variables[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return variables;
}
