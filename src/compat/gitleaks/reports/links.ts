/**
 * Links to the lines of a finding on the platform that a repository comes from, as gitleaks puts them into its reports.
 *
 * Promise: pure; a remote's address that is no plain `https`, `ssh` or scp-like one gives no link, and no user name or password
 * in it ever shows. Address forms: the platforms' own "copy permalink".
 */

import type { LinkPlace } from './gitleaks-finding.ts';

/** Platforms whose links are known; `none` makes no links. */
export const PLATFORMS = ['none', 'github', 'gitlab', 'azuredevops', 'gitea', 'bitbucket'] as const;

/** One of `PLATFORMS`. */
export type Platform = (typeof PLATFORMS)[number];

/** The web address of a repository, without its ending, by the address of its remote. Undefined when it has none. */
export function webAddress(remote: string): string | undefined {
  const [, host, path] =
    /^(?:https?:\/\/|ssh:\/\/|git:\/\/)(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(remote) ??
    /^(?:[^@/:]+@)([^/:]+):(?!\/\/)(.+)$/.exec(remote) ??
    [];
  if (host === undefined || path === undefined || !/^[\w.-]+$/.test(host)) return undefined;
  const plain = path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  return plain === '' ? undefined : `https://${host}/${segments(plain)}`;
}

/** Which platform a web address belongs to, as far as its name says. */
export function platformOf(address: string): Platform {
  const host = new URL(address).hostname;
  if (/(?:^|\.)github\./.test(host)) return 'github';
  if (/(?:^|\.)gitlab\./.test(host)) return 'gitlab';
  if (/^dev\.azure\.com$|\.visualstudio\.com$/.test(host)) return 'azuredevops';
  if (/(?:^|\.)gitea\.|^codeberg\.org$/.test(host)) return 'gitea';
  if (/(?:^|\.)bitbucket\./.test(host)) return 'bitbucket';
  return 'none';
}

/** The link to a place; undefined on a platform without links. */
export function linkTo(
  address: string,
  platform: Platform,
  { commit, path, startLine, endLine }: LinkPlace,
): string | undefined {
  const file = segments(path);
  const range = (mark: string, between: string): string =>
    endLine === startLine ? `#${mark}${startLine}` : `#${mark}${startLine}${between}${endLine}`;
  switch (platform) {
    case 'github':
      return `${address}/blob/${commit}/${file}${range('L', '-L')}`;
    case 'gitlab':
      return `${address}/-/blob/${commit}/${file}${range('L', '-')}`;
    case 'gitea':
      return `${address}/src/commit/${commit}/${file}${range('L', '-L')}`;
    case 'bitbucket':
      return `${address}/src/${commit}/${file}${range('lines-', ':')}`;
    case 'azuredevops':
      return `${address}/commit/${commit}?path=/${file}&line=${startLine}&lineEnd=${endLine + 1}&lineStartColumn=1&lineEndColumn=1`;
    case 'none':
      return undefined;
  }
}

function segments(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.toWellFormed()))
    .join('/');
}
