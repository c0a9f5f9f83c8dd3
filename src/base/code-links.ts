/**
 * Addresses of commits and lines in the places where people look at code. What comes from the repository (paths) is
 * encoded; the address of the repository has to be one of https and loses its credentials and its `.git`.
 * Sources: the addresses that GitHub, GitLab, Bitbucket and Azure Repos give out themselves ("Copy permalink").
 */

/** Where code is looked at. */
export interface CodeLinks {
  readonly commit: (id: string) => string;
  readonly line: (commit: string, path: string, line: number) => string;
}

/** The hosts whose addresses are known. */
export type CodeHost = 'github' | 'gitlab' | 'bitbucket' | 'azure';

const HOSTS: Readonly<Record<string, CodeHost>> = {
  'github.com': 'github',
  'gitlab.com': 'gitlab',
  'bitbucket.org': 'bitbucket',
  'dev.azure.com': 'azure',
};

/** The links of a repository by its address (also git@host:path); undefined for a host of an unknown kind. Never throws. */
export function codeLinks(address: string | undefined, kind?: CodeHost): CodeLinks | undefined {
  const web = address?.replace(/^(?:ssh:\/\/)?git@([\w.-]+)[:/]/, 'https://$1/') ?? '';
  if (!URL.canParse(web)) return undefined;
  const url = new URL(web);
  const host = kind ?? HOSTS[url.hostname];
  if (host === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  const base = `https://${url.host}${url.pathname.replace(/(?:\.git)?\/*$/, '')}`;
  switch (host) {
    case 'github':
      return links(base, 'commit', (commit, path, line) => `/blob/${commit}/${path}#L${line}`);
    case 'gitlab':
      return links(base, '-/commit', (commit, path, line) => `/-/blob/${commit}/${path}#L${line}`);
    case 'bitbucket':
      return links(base, 'commits', (commit, path, line) => `/src/${commit}/${path}#lines-${line}`);
    case 'azure':
      return links(
        base,
        'commit',
        (commit, path, line) =>
          `?path=/${path}&version=GC${commit}&line=${line}&lineEnd=${line + 1}&lineStartColumn=1&lineEndColumn=1`,
      );
  }
}

function links(
  base: string,
  commits: string,
  line: (commit: string, path: string, line: number) => string,
): CodeLinks {
  return {
    commit: (id) => `${base}/${commits}/${id}`,
    line: (commit, path, number) => `${base}${line(commit, encoded(path), number)}`,
  };
}

function encoded(path: string): string {
  return path
    .split('/')
    .map((part) =>
      encodeURIComponent(part.toWellFormed()).replace(/[()'*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
    )
    .join('/');
}
