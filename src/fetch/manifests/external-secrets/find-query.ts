/**
 * What `dataFrom.find` looks for, the bounds that hold in several stores, and the search in Parameter Store.
 *
 * Where the operator would find something else than we do, the search is a mistake and not done.
 * Facts: secret-providers.md 2.9; the API of external-secrets.io.
 */

import type { AwsParameterListLocator } from '../../references/reference.ts';
import { LineMistake } from '../../references/scanner.ts';

/** What `dataFrom.find` looks for. */
export interface FindQuery {
  readonly path: string | undefined;
  readonly namePattern: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/** More secrets than these are no search. */
export const MAX_FOUND = 500;

/** What the operator finds in Parameter Store; the prefix of the store plays no part there. Throws `LineMistake`. */
export function findParameters(query: FindQuery): AwsParameterListLocator {
  requireOne(query);
  const { path, namePattern, tags } = query;
  if (namePattern === undefined && Object.keys(tags).length === 0)
    throw new LineMistake('find needs a name or tags');
  if (path?.startsWith('/') === false) throw new LineMistake('a path of Parameter Store begins with a slash');
  const below = path?.replace(/\/+$/, '') || undefined;
  return {
    kind: 'aws-parameter-list',
    path: below,
    prefix: undefined,
    namePattern,
    tags,
    maxSecrets: MAX_FOUND,
  };
}

/** Throws `LineMistake` where the operator looks at the name alone, or would find nothing. */
export function requireOne({ namePattern, tags }: FindQuery): void {
  const hasTags = Object.keys(tags).length > 0;
  if (namePattern !== undefined && hasTags)
    throw new LineMistake(
      'name and tags are not looked for together here: the operator looks at the name alone',
      'leave one of them out',
    );
}

/** Throws `LineMistake` where tags cannot be looked for. */
export function requireNoTags({ tags }: FindQuery): void {
  if (Object.keys(tags).length > 0)
    throw new LineMistake('tags are not looked for in Doppler and Infisical', 'find by name');
}
