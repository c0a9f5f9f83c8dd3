// A GitHub-like git host on loopback: several repositories over smart HTTP, served by git's own `http-backend`.
//
// Promises: the protocol is git's, not ours (this file only bridges HTTP to CGI); repositories answer at
// `/OWNER/NAME` with and without `.git`; tokens are checked as GitHub checks them; requests and bytes are counted in
// the log. Variants refuse filters, refuse ids that are not tips, or speak protocol 0 only, as older hosts do.
// Must never: change a repository unless pushing was allowed, or let git read the machine's configuration.
// Spec: git-http-backend(1), gitprotocol-v2(5), RFC 3875; facts/github-actions.md sections 7.1, 7.2 and 10.

import { spawn } from 'node:child_process';
import { gitEnvironment } from '../git.ts';
import type { ServerAnswer, ServerRequest } from './exchange.ts';
import { type LoopbackServer, startLoopbackServer } from './loopback-server.ts';

/** How one repository is served. What is left out is as on github.com, private. */
export interface ServedRepository {
  /** The repository on disk (`TestRepository.gitDir`). */
  readonly gitDir: string;
  /** A public repository needs no token, though a wrong one is still refused. */
  readonly visibility?: 'public' | 'private';
  /** Partial clone filters (`uploadpack.allowFilter`). GitHub: true. */
  readonly allowFilter?: boolean;
  /**
   * Which object ids a client may ask for. GitHub: `any`. In protocol 2 git itself refuses none, so the two strict
   * values also make the server speak protocol 0, as the older hosts that are strict do.
   */
  readonly wants?: 'any' | 'reachable' | 'tips';
  /** The newest protocol version spoken. GitHub: 2. */
  readonly protocol?: 0 | 2;
  /** Whether a token holder may push. */
  readonly allowPush?: boolean;
}

export interface GitHttpServer extends LoopbackServer {
  /** Adds (or replaces) a repository under `owner/name` and returns its URL, without `.git`. */
  serve(name: string, repository: ServedRepository): string;
  /** Makes a token valid for the repositories named, for all of them when none is. */
  allowToken(token: string, repositories?: readonly string[]): void;
  /** Makes a token invalid again. */
  revokeToken(token: string): void;
  /** Requests and body bytes since the start, or since `clearLog`. */
  traffic(): { readonly requests: number; readonly bytesIn: number; readonly bytesOut: number };
}

/** The header git sends for a token, as actions/checkout configures it (facts section 7.1). */
export function tokenHeader(token: string): string {
  return `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}

/** Starts a git host without repositories. `url` is what `GITHUB_SERVER_URL` would be. */
export async function startGitHttp(): Promise<GitHttpServer> {
  const repositories = new Map<string, ServedRepository>();
  const tokens = new Map<string, readonly string[] | 'all'>();

  async function handle(request: ServerRequest): Promise<ServerAnswer> {
    const target = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/(?:info\/refs|git-upload-pack|git-receive-pack))$/u.exec(
      request.url.pathname,
    );
    const name = target?.[1]?.toLowerCase() ?? '';
    const repository = repositories.get(name);
    const token = basicToken(request);
    const grant = token === undefined ? undefined : tokens.get(token);
    if (token !== undefined && grant === undefined) {
      return unauthorized('Invalid username or token.');
    }
    const granted = grant === 'all' || (grant?.includes(name) ?? false);
    if (repository?.visibility !== 'public' && !granted) {
      // Without a token GitHub asks for one, whether the repository exists or not; with one it denies its existence.
      return token === undefined ? unauthorized('Authentication required.') : notFound();
    }
    if (repository === undefined || target?.[2] === undefined) {
      return notFound();
    }
    const pushing = request.path.includes('git-receive-pack');
    if (pushing && !granted) {
      return unauthorized('Authentication required.');
    }
    return runBackend(request, repository, target[2]);
  }

  const server = await startLoopbackServer({ name: 'git', handle });
  return {
    ...server,
    serve(name, repository) {
      repositories.set(name.toLowerCase(), repository);
      return `${server.url}/${name}`;
    },
    allowToken: (token, names) =>
      void tokens.set(token, names === undefined ? 'all' : names.map((name) => name.toLowerCase())),
    revokeToken: (token) => void tokens.delete(token),
    traffic: () => ({
      requests: server.requests.length,
      bytesIn: server.requests.reduce((sum, { sizes }) => sum + sizes.request, 0),
      bytesOut: server.requests.reduce((sum, { sizes }) => sum + sizes.response, 0),
    }),
  };
}

function unauthorized(text: string): ServerAnswer {
  return {
    status: 401,
    headers: { 'www-authenticate': 'Basic realm="GitHub"', 'content-type': 'text/plain' },
    body: text,
  };
}

function notFound(): ServerAnswer {
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Repository not found.' };
}

/** The password of a Basic header; '' when it is neither `x-access-token`'s nor GitLab's `gitlab-ci-token`'s; `undefined` without a header. */
function basicToken(request: ServerRequest): string | undefined {
  const { authorization } = request.headers;
  if (authorization === undefined) {
    return undefined;
  }
  const encoded = /^basic (\S+)$/iu.exec(authorization)?.[1] ?? '';
  return (
    /^(?:x-access-token|gitlab-ci-token):(.+)$/su.exec(Buffer.from(encoded, 'base64').toString())?.[1] ?? ''
  );
}

/** Git's configuration for one request, by environment, so that the repository on disk stays as the test made it. */
function backendConfig(repository: ServedRepository): Record<string, string> {
  const wants = repository.wants ?? 'any';
  const settings: readonly (readonly [string, boolean | string])[] = [
    ['safe.directory', '*'],
    ['http.receivepack', repository.allowPush ?? false],
    ['uploadpack.allowFilter', repository.allowFilter ?? true],
    // The widest permission comes first: to git, refusing it takes the two narrower ones back.
    ['uploadpack.allowAnySHA1InWant', wants === 'any'],
    ['uploadpack.allowReachableSHA1InWant', wants !== 'tips'],
  ];
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(settings.length)],
    ...settings.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, String(value)],
    ]),
  ]);
}

/** Runs `git http-backend` for one request and turns what it prints into an answer. Throws when it prints no headers. */
async function runBackend(
  request: ServerRequest,
  repository: ServedRepository,
  service: string,
): Promise<ServerAnswer> {
  const strict = repository.wants !== undefined && repository.wants !== 'any';
  const protocol = strict || repository.protocol === 0 ? '' : String(request.headers['git-protocol'] ?? '');
  const child = spawn('git', ['http-backend'], {
    windowsHide: true,
    env: gitEnvironment({
      ...backendConfig(repository),
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: protocol,
      PATH_TRANSLATED: repository.gitDir.replaceAll('\\', '/') + service,
      REQUEST_METHOD: request.method,
      QUERY_STRING: request.url.search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      CONTENT_LENGTH: String(request.body.length),
      HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
      REMOTE_USER: 'x-access-token',
      REMOTE_ADDR: '127.0.0.1',
    }),
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.resume();
  child.stdin.on('error', () => undefined);
  child.stdin.end(request.body);
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
  return parseCgi(Buffer.concat(output));
}

/** Header lines, an empty line, the body (RFC 3875 section 6); the status is in a `Status` header, 200 without one. */
function parseCgi(output: Buffer): ServerAnswer {
  const end = output.indexOf('\r\n\r\n');
  if (end < 0) {
    throw new Error('git http-backend printed no headers');
  }
  const fields = output
    .subarray(0, end)
    .toString('latin1')
    .split('\r\n')
    .map((line): readonly [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    });
  const { status = '200', ...headers } = Object.fromEntries(fields);
  return { status: Number.parseInt(status, 10), headers, body: output.subarray(end + 4) };
}
