/**
 * From the options about shared configuration to what a scan is asked: where files of other repositories come from, and
 * which policy stands above. Reads the environment and touches nothing.
 */

import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { InputError } from '../base/errors.ts';
import { printable } from '../base/printable.ts';
import type { Environment } from '../base/process.ts';
import type { ConfigRequest, PolicyRequest } from '../base/scan-request.ts';
import { Secret } from '../base/secret.ts';
import { sharedFileOf } from '../base/shared-file.ts';
import { listOf, type OptionValues, textOf } from '../options/parse.ts';

const GITHUB = 'https://github.com';
/** The variable with a token for repositories that not everybody may read. */
export const TOKEN_VARIABLE = 'TACET_CONFIG_TOKEN';

/** The part of a configuration request that these options make. @throws InputError `option-invalid`. */
export function sharedRequest(
  values: OptionValues,
  environment: Environment = process.env,
): Pick<ConfigRequest, 'policy' | 'shared'> {
  const policy = textOf(values, 'policy');
  const token = (environment[TOKEN_VARIABLE] ?? '').trim();
  return {
    ...(policy === undefined ? {} : { policy: policyOf(policy) }),
    shared: {
      serverUrl: values.has('fetch-config') ? serverOf(environment) : undefined,
      token: token === '' ? undefined : Secret.fromText(token),
      sideDirectory: tmpdir(),
      clones: clonesOf(listOf(values, 'config-from')),
      cacheDirectory: cacheOf(environment),
    },
  };
}

/** A policy of another repository, or a file of this machine. A text with `@` and 40 digits is never a file. */
function policyOf(text: string): PolicyRequest {
  const shared = sharedFileOf(text);
  if (shared !== undefined) return shared;
  if (!text.includes('@')) return { kind: 'file', path: resolve(text) };
  throw new InputError(
    'option-invalid',
    `--policy takes a file or OWNER/REPO/PATH@COMMIT, found ${printable(text)}`,
    {
      hint: 'name the commit by its full id: a branch or tag could change under you',
    },
  );
}

function clonesOf(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    texts.map((text) => {
      const [, repository = '', folder = ''] =
        /^([A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+)=(.+)$/.exec(text) ?? [];
      if (folder === '')
        throw new InputError(
          'option-invalid',
          `--config-from takes OWNER/REPO=FOLDER, found ${printable(text)}`,
        );
      return [repository.toLowerCase(), resolve(folder)];
    }),
  );
}

function serverOf(environment: Environment): string {
  const url = (environment.GITHUB_SERVER_URL ?? '').replace(/\/+$/, '');
  return url === '' ? GITHUB : url;
}

/** Where programs of a user keep what they can fetch again, by the customs of the system. */
function cacheOf(environment: Environment): string {
  const home = homedir();
  const xdg = environment.XDG_CACHE_HOME;
  const folder =
    xdg !== undefined && isAbsolute(xdg)
      ? xdg
      : process.platform === 'win32'
        ? (environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'))
        : join(home, ...(process.platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']));
  return join(folder, 'tacet', 'shared-config');
}
