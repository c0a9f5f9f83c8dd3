/**
 * The secrets of a KV engine that a query means: the folders below its mount, listed one by one, and, for tags, the
 * metadata of each secret. Names alone come with a list; no value does.
 *
 * A name is the path below the mount, with its folders. Version 1 has no metadata. Facts: secret-providers.md 2.3, 2.9.
 */

import { DeniedError, InputError } from '../../../base/errors.ts';
import type { Secret } from '../../../base/secret.ts';
import type { VaultListLocator } from '../../references/reference.ts';
import type { ProviderFailure } from '../contract.ts';
import { failureOf, found, foundTooMany, type Listing, type ListRequest, queryFilter } from '../listing.ts';
import type { VaultClient } from './client.ts';
import { readSecretMembers } from './envelope.ts';
import { explainRefusal, explainTrouble } from './explain.ts';
import { metadataTexts } from './metadata.ts';

/** Every folder is a call. */
const MAX_FOLDERS = 500;

/** What a listing needs. */
export interface VaultListCall {
  readonly client: VaultClient;
  readonly token: Secret;
  readonly kvVersion: 1 | 2;
  readonly namespace: string | undefined;
  readonly signal: AbortSignal;
}

/** Lists. Never throws. */
export async function listSecrets(
  { locator, written }: ListRequest<VaultListLocator>,
  call: VaultListCall,
): Promise<Listing> {
  const { mount, folder, tags, maxSecrets } = locator;
  const filter = queryFilter(locator);
  const wantsTags = Object.keys(tags).length > 0;
  if (wantsTags && call.kvVersion === 1) return failed(noMetadata(written));
  const waiting = [folder === undefined ? '' : `${folder}/`];
  const names: string[] = [];
  for (let count = 0; waiting.length > 0; count++) {
    if (count >= MAX_FOLDERS) return failed(tooManyFolders(written));
    const below = waiting.shift() ?? '';
    const keys = await keysOf(`${base(mount, call)}${below}`, written, call);
    if (!Array.isArray(keys)) return failed(keys as ProviderFailure);
    for (const key of keys as readonly string[]) {
      if (key.endsWith('/')) waiting.push(`${below}${key}`);
      else if (filter.fitsName(`${below}${key}`)) names.push(`${below}${key}`);
    }
    if (names.length > maxSecrets) return foundTooMany(written, maxSecrets);
  }
  const fitting: string[] = [];
  for (const name of names.sort(byCodePoint)) {
    const metadata = wantsTags ? await metadataOf(`${mount}/metadata/${name}`, written, call) : {};
    if (isFailure(metadata)) return failed(metadata);
    if (filter.fitsTags(metadata)) fitting.push(name);
  }
  return found(
    fitting.map((name) => {
      const path = `${mount}/${name}`;
      const single = { kind: 'vault', path, method: 'auto', version: undefined, parameters: [] } as const;
      return { name, request: { locator: single, written: `vault:${path}` } };
    }),
    written,
  );
}

/** The policy that a listing needs beside that of its secrets, as HCL. */
export function listPolicy({ mount, folder, tags }: VaultListLocator, kvVersion: 1 | 2): readonly string[] {
  const below = folder === undefined ? '' : `${folder}/`;
  const needsRead = Object.keys(tags).length > 0;
  const path = `${mount}/${kvVersion === 2 ? 'metadata/' : ''}${below}*`;
  return [
    `path ${JSON.stringify(path)} {`,
    `  capabilities = ["list"${needsRead ? ', "read"' : ''}]`,
    '}',
    ...(kvVersion === 2
      ? [`path ${JSON.stringify(`${mount}/data/${below}*`)} {`, '  capabilities = ["read"]', '}']
      : []),
  ];
}

function base(mount: string, { kvVersion }: VaultListCall): string {
  return kvVersion === 2 ? `${mount}/metadata/` : `${mount}/`;
}

/** The names in a folder, those of folders with a slash; none where there is nothing. */
async function keysOf(
  path: string,
  written: string,
  { client, token, namespace, signal }: VaultListCall,
): Promise<readonly string[] | ProviderFailure> {
  const result = await client.call(
    { method: 'GET', path, query: [['list', 'true']], token, isRepeatable: true },
    signal,
  );
  if (result.kind === 'refused') {
    if (result.loginFailure !== undefined) return result.loginFailure;
    if (result.status === 404) return [];
    if (result.status !== 403) return explainRefusal(result, { written, path, method: 'GET', namespace });
    const what = `Vault does not let the role list ${path}, which ${written} needs`;
    const hint = 'Vault says the same of a path that does not exist: check the mount and the namespace';
    const policy = [
      'A policy of the role needs:',
      `path ${JSON.stringify(`${path}*`)} {`,
      '  capabilities = ["list"]',
      '}',
    ];
    return failureOf(new DeniedError('access-denied', what, { hint }), policy);
  }
  if (result.kind !== 'done') return explainTrouble(result, `listing ${path}`);
  const keys = readSecretMembers(result.envelope?.data)?.texts('keys') ?? [];
  // a name that leads elsewhere is none
  return keys.filter((key) => /^[^/]+\/?$/.test(key) && !/^\.{1,2}\/?$/.test(key));
}

async function metadataOf(
  path: string,
  written: string,
  { client, token, namespace, signal }: VaultListCall,
): Promise<Readonly<Record<string, string>> | ProviderFailure> {
  const result = await client.call({ method: 'GET', path, token, isRepeatable: true }, signal);
  if (result.kind === 'refused') {
    // deleted since it was listed
    if (result.status === 404) return {};
    return result.loginFailure ?? explainRefusal(result, { written, path, method: 'GET', namespace });
  }
  return result.kind === 'done' ? metadataTexts(result.envelope) : explainTrouble(result, `reading ${path}`);
}

function isFailure(value: Readonly<Record<string, string>> | ProviderFailure): value is ProviderFailure {
  return 'isAboutOneSecret' in value && typeof value.isAboutOneSecret === 'boolean';
}

function failed(failure: ProviderFailure): Listing {
  return { kind: 'failure', failure };
}

function noMetadata(written: string): ProviderFailure {
  const what = `${written}: the KV engine of version 1 keeps no metadata to look for`;
  return failureOf(new InputError('reference-invalid', what, { hint: 'find by name' }));
}

function tooManyFolders(written: string): ProviderFailure {
  const what = `${written} would look into more than ${MAX_FOLDERS} folders`;
  return failureOf(new InputError('reference-invalid', what, { hint: 'name a path' }));
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
