/**
 * From a reference and what is known of its mount to the call that brings it. Pure.
 *
 * Two references with the same call share it: every read of a dynamic path makes a new credential (facts:
 * secret-providers.md 2.3). `vault:` never writes into a KV engine, whatever parameters are given.
 */

import { InputError } from '../../../base/errors.ts';
import { Secret } from '../../../base/secret.ts';
import type { VaultLocator } from '../../references/reference.ts';
import type { LocatorRequest } from '../contract.ts';
import type { Mount } from './mounts.ts';

/** What an answer is read as. */
export type ReadKind =
  /** `data` is the value. */
  | 'plain'
  /** `data.data` is the value. */
  | 'kv2'
  /** Not known: as `kv2` first, and if there is nothing as `plain` at the path as written. */
  | 'kv2-or-plain'
  /** `data.plaintext` in base64 is the value. */
  | 'decrypt'
  /** `data` says what is known about a secret. */
  | 'metadata';

/** A call to make, with all references that share it. */
export interface VaultRead {
  readonly kind: ReadKind;
  readonly method: 'GET' | 'POST';
  /** Below `/v1/`. */
  readonly path: string;
  /** The path as the user means it, for a second try. */
  readonly plainPath: string;
  readonly query: readonly (readonly [string, string])[];
  readonly body: Secret | undefined;
  readonly requests: readonly LocatorRequest<VaultLocator>[];
}

/** What the plan knows of a mount. */
export type KnownMount = Mount | { readonly kind: 'unknown' };

/** Paths of engines that make credentials: never tried as a KV secret. The last step names a role. */
const ENGINE_PATH = /\/(?:creds|static-creds|static-cred|sts|issue)\/[^/]+$/;
/** Paths that may be asked by POST without knowing the engine. */
const POST_PATH = /\/(?:creds|sts|issue|sign|encrypt|decrypt|hmac|datakey\/[a-z]+)\/[^/]+$/;

/** Whether the mount has to be known for this reference. */
export function needsMount({ method }: VaultLocator): boolean {
  return method === 'auto' || method === 'metadata';
}

/**
 * The call for a reference. Returns the error when the mount cannot be asked in this way: a version of something that has
 * none, parameters for a KV secret, a path that is the mount itself.
 */
export function planRead(
  request: LocatorRequest<VaultLocator>,
  mount: KnownMount,
  assumedKv: 1 | 2 | undefined,
): VaultRead | InputError {
  const { locator } = request;
  const { path, method, parameters, version } = locator;
  const base = { plainPath: path, requests: [request] } as const;
  if (method === 'read')
    return { ...base, kind: 'plain', method: 'GET', path, query: parameters, body: undefined };
  if (method === 'write') return { ...base, ...post('plain', path, parameters) };
  if (method === 'decrypt') {
    const at = path.lastIndexOf('/');
    const keyPath = `${path.slice(0, at)}/decrypt/${path.slice(at + 1)}`;
    return { ...base, ...post('decrypt', keyPath, parameters) };
  }
  if (parameters.length > 0) return planPost(request, mount);
  const first = path.split('/')[0] ?? '';
  const isKv =
    mount.kind === 'mount' ? /^(?:kv|generic|cubbyhole)$/.test(mount.type) : !ENGINE_PATH.test(path);
  const kvVersion = mount.kind === 'mount' ? mount.version : assumedKv;
  if (!isKv || kvVersion === 1) {
    if (method === 'metadata')
      return new InputError('reference-invalid', `${request.written}: there is no metadata here`, {
        hint: 'only the KV engine of version 2 keeps metadata',
      });
    if (version !== undefined) {
      return new InputError('reference-invalid', `${request.written}: there are no versions here`, {
        hint: 'only the KV engine of version 2 keeps versions',
      });
    }
    return { ...base, kind: 'plain', method: 'GET', path, query: [], body: undefined };
  }
  const mountPath = mount.kind === 'mount' ? mount.path : first;
  const name = path.slice(mountPath.length + 1);
  if (name === '') {
    return new InputError('reference-invalid', `${request.written} names a mount and no secret in it`, {
      hint: 'write vault:MOUNT/SECRET',
    });
  }
  if (method === 'metadata') {
    const metadataPath = `${mountPath}/metadata/${name.replace(/^data\//, '')}`;
    return { ...base, kind: 'metadata', method: 'GET', path: metadataPath, query: [], body: undefined };
  }
  return {
    ...base,
    kind: kvVersion === undefined ? 'kv2-or-plain' : 'kv2',
    method: 'GET',
    // people copy the path of the API as well, where data/ is part of it
    path: name.startsWith('data/') ? path : `${mountPath}/data/${name}`,
    query: version === undefined ? [] : [['version', String(version)]],
    body: undefined,
  };
}

/** By POST, unless that could write into a KV engine: there `?version=2` would replace the secret. */
function planPost(request: LocatorRequest<VaultLocator>, mount: KnownMount): VaultRead | InputError {
  const { path, parameters } = request.locator;
  const isEngine =
    mount.kind === 'mount' ? !/^(?:kv|generic|cubbyhole)$/.test(mount.type) : POST_PATH.test(path);
  if (isEngine) return { plainPath: path, requests: [request], ...post('plain', path, parameters) };
  if (mount.kind === 'mount') {
    return new InputError('reference-invalid', `${request.written}: a KV secret takes no parameters`, {
      hint: 'a version is written with @: vault:secret/app@3',
    });
  }
  return new InputError(
    'reference-invalid',
    `${request.written}: it is not known which engine this is, and a POST could overwrite a secret`,
    { hint: 'write vault-write: to ask by POST all the same, or vault-read: for a GET with parameters' },
  );
}

function post(
  kind: 'plain' | 'decrypt',
  path: string,
  parameters: VaultLocator['parameters'],
): Pick<VaultRead, 'kind' | 'method' | 'path' | 'query' | 'body'> {
  const body = Secret.fromText(JSON.stringify(Object.fromEntries(parameters)));
  return { kind, method: 'POST', path, query: [], body };
}

/** Reads of the same call as one, with the references of all. */
export function shareReads(reads: readonly VaultRead[]): readonly VaultRead[] {
  const shared = new Map<string, VaultRead>();
  for (const read of reads) {
    const { kind, method, path, query } = read;
    // of one method and path the body is made of the parameters alone
    const key = JSON.stringify([kind, method, path, query, read.requests[0]?.locator.parameters]);
    const other = shared.get(key);
    shared.set(
      key,
      other === undefined ? read : { ...other, requests: [...other.requests, ...read.requests] },
    );
  }
  return [...shared.values()];
}
