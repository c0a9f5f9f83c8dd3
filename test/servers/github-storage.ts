// The server on which GitHub keeps logs and artifacts: another host, addressed by signed links.
//
// Promises: it gives out what a link was made for, once; a request that carries a token, or any other header by which
// somebody could be known, is a bug of the client: it is refused and kept in `trespasses`.
// Source: docs.github.com REST, "Download workflow run attempt logs": "a redirect URL … expires after 1 minute".

import { randomBytes } from 'node:crypto';
import type { ServerAnswer, ServerRequest } from './exchange.ts';
import { type LoopbackServer, startLoopbackServer } from './loopback-server.ts';

export interface GitHubStorage extends LoopbackServer {
  /** A link for one request. */
  addressOf(bytes: Uint8Array): string;
  /** Headers that should not have come, by name. */
  readonly trespasses: readonly string[];
}

const FORBIDDEN = ['authorization', 'cookie', 'proxy-authorization', 'x-github-token'];

/** Starts the server. */
export async function startGitHubStorage(): Promise<GitHubStorage> {
  const archives = new Map<string, Uint8Array>();
  const trespasses: string[] = [];

  function handle({ headers, url }: ServerRequest): ServerAnswer {
    const seen = FORBIDDEN.filter((name) => headers[name] !== undefined);
    trespasses.push(...seen);
    if (seen.length > 0) return { status: 400, body: 'a signed link takes no token' };
    const signature = url.searchParams.get('sig') ?? '';
    const bytes = archives.get(signature);
    archives.delete(signature);
    if (bytes === undefined) return { status: 403, body: 'the link has expired' };
    return { status: 200, headers: { 'content-type': 'application/zip' }, body: bytes };
  }

  const server = await startLoopbackServer({ name: 'github-storage', handle });
  return {
    ...server,
    trespasses,
    addressOf(bytes) {
      const signature = randomBytes(12).toString('hex');
      archives.set(signature, bytes);
      return `${server.url}/archive?sig=${signature}`;
    },
  };
}
