// One vault of Azure Key Vault: secrets with versions and attributes, certificates as secrets, roles or access policies.
//
// Promises: the token must be live, of the vault's tenant and for its resource, else 401 with the challenge; then the
// firewall, then the permission, then the secret: in this order, so that nobody learns what he may not read.
// Must never: answer without a known `api-version`.
// Source: facts/secret-providers.md section 2.5, items 3, 5, 6.

import { randomBytes } from 'node:crypto';
import { json, type ServerAnswer, type ServerRequest } from '../exchange.ts';
import type { IssuedToken } from './entra.ts';

/** Dates in seconds since 1970, as the service has them. */
export interface Attributes {
  enabled: boolean;
  nbf?: number;
  exp?: number;
  readonly created: number;
  readonly updated: number;
}

export interface StoredVersion {
  readonly id: string;
  readonly value: string;
  readonly contentType: string | undefined;
  readonly attributes: Attributes;
  readonly tags: Readonly<Record<string, string>>;
}

export interface Vault {
  readonly host: string;
  readonly tenant: string;
  /** What tokens must be for, and what the challenge says: `https://vault.azure.net`. */
  readonly resource: string;
  readonly permissions: 'rbac' | 'policies';
  /** The runner's address is not among the networks. */
  isClosed: boolean;
  /** The most that a page of the list holds. */
  listPageSize: number;
  readonly secrets: Map<string, StoredVersion[]>;
  /** `CLIENT` may read the whole vault, `CLIENT/secrets/NAME` one secret. */
  readonly readers: Set<string>;
  /** Adds a version. Returns it. */
  put(
    name: string,
    value: string,
    options?: {
      readonly contentType?: string;
      readonly tags?: Readonly<Record<string, string>>;
      readonly attributes?: { readonly enabled?: boolean; readonly nbf?: number; readonly exp?: number };
    },
  ): StoredVersion;
}

const API_VERSIONS = ['7.2', '7.3', '7.4', '7.5', '7.6', '2025-07-01'];
/** Documented limit of a value. */
const MAX_VALUE_BYTES = 25_600;

/** An empty vault. */
export function createVault(
  options: Pick<Vault, 'host' | 'tenant' | 'resource' | 'permissions'>,
  now: () => number,
): Vault {
  const secrets = new Map<string, StoredVersion[]>();
  return {
    ...options,
    isClosed: false,
    secrets,
    readers: new Set(),
    listPageSize: 25,
    put(name, value, { contentType, attributes, tags = {} } = {}) {
      if (!/^[0-9A-Za-z-]{1,127}$/u.test(name) || Buffer.byteLength(value) > MAX_VALUE_BYTES) {
        throw new Error(`Key Vault refuses the name or the size of ${JSON.stringify(name)}`);
      }
      const seconds = Math.floor(now() / 1000);
      const version = {
        id: randomBytes(16).toString('hex'),
        value,
        contentType,
        tags,
        attributes: { enabled: true, created: seconds, updated: seconds, ...attributes },
      };
      // names know no case
      const key = name.toLowerCase();
      secrets.set(key, [...(secrets.get(key) ?? []), version]);
      return version;
    },
  };
}

/** The handler of a vault. */
export function vaultHandler(
  vault: Vault,
  tokens: readonly IssuedToken[],
  loginUrl: string,
  now: () => number,
): (request: ServerRequest) => ServerAnswer {
  return (request) => {
    const token = /^Bearer (.+)$/u.exec(request.headers.authorization ?? '')?.[1];
    const issued = tokens.find((candidate) => candidate.token === token);
    const isGood =
      issued !== undefined &&
      issued.expiresAtMs > now() &&
      issued.tenant === vault.tenant &&
      issued.audience === vault.resource;
    if (!isGood) {
      const challenge = `Bearer authorization="${loginUrl}/${vault.tenant}", resource="${vault.resource}"`;
      return fault(401, 'Unauthorized', 'AKV10000: Request is missing a Bearer or PoP token.', undefined, {
        'www-authenticate': challenge,
      });
    }
    if (!API_VERSIONS.includes(request.url.searchParams.get('api-version') ?? '')) {
      return fault(400, 'BadParameter', 'The specified version is not recognized.');
    }
    return answerFor(request, vault, issued);
  };
}

function answerFor({ method, url }: ServerRequest, vault: Vault, { clientId }: IssuedToken): ServerAnswer {
  // the SDK leaves the slash of an absent version
  if (method === 'GET' && url.pathname === '/secrets' && !vault.isClosed) return listed(url, vault, clientId);
  const [, name = '', version] = /^\/secrets\/([^/]+)(?:\/([^/]+)?)?$/u.exec(url.pathname) ?? [];
  if (method !== 'GET' || name === '') {
    return fault(404, 'NotFound', 'The requested resource does not exist.');
  }
  if (vault.isClosed) {
    return fault(
      403,
      'Forbidden',
      'Client address is not authorized and caller is not a trusted service.',
      'ForbiddenByFirewall',
    );
  }
  const key = name.toLowerCase();
  if (!vault.readers.has(clientId) && !vault.readers.has(`${clientId}/secrets/${key}`)) {
    return vault.permissions === 'rbac'
      ? fault(
          403,
          'Forbidden',
          `Caller is not authorized to perform action on resource. Caller: appid=${clientId}`,
          'ForbiddenByRbac',
        )
      : fault(
          403,
          'Forbidden',
          `The user, group or application 'appid=${clientId}' does not have secrets get permission.`,
          'AccessDenied',
        );
  }
  const versions = vault.secrets.get(key) ?? [];
  const found = version === undefined ? versions.at(-1) : versions.find(({ id }) => id === version);
  if (found === undefined) {
    return fault(
      404,
      'SecretNotFound',
      `A secret with (name/id) ${name}/${version ?? ''} was not found in this key vault.`,
    );
  }
  if (!found.attributes.enabled) {
    return fault(403, 'Forbidden', 'Operation get is not allowed on a disabled secret.', 'SecretDisabled');
  }
  return json(200, {
    value: found.value,
    ...(found.contentType === undefined ? {} : { contentType: found.contentType }),
    id: `https://${vault.host}/secrets/${name}/${found.id}`,
    attributes: { ...found.attributes, recoveryLevel: 'Recoverable+Purgeable', recoverableDays: 90 },
    tags: found.tags,
  });
}

/** A page of the list, for those who may read the whole vault. The link to the next page has the vault's own host. */
function listed(url: URL, vault: Vault, clientId: string): ServerAnswer {
  if (!vault.readers.has(clientId))
    return vault.permissions === 'rbac'
      ? fault(403, 'Forbidden', 'Caller is not authorized to perform action on resource.', 'ForbiddenByRbac')
      : fault(403, 'Forbidden', 'The application does not have secrets list permission.', 'AccessDenied');
  const size = Math.min(Number(url.searchParams.get('maxresults') ?? 25), vault.listPageSize);
  const start = Number(url.searchParams.get('$skiptoken') ?? 0);
  const all = [...vault.secrets].map(([name, versions]) => ({ name, version: versions.at(-1) }));
  const link = `https://${vault.host}:443/secrets?api-version=7.4&$skiptoken=${start + size}&maxresults=${size}`;
  return json(200, {
    value: all.slice(start, start + size).map(({ name, version }) => ({
      id: `https://${vault.host}/secrets/${name}`,
      attributes: { ...version?.attributes },
      tags: version?.tags,
    })),
    nextLink: start + size < all.length ? link : null,
  });
}

function fault(
  status: number,
  code: string,
  message: string,
  inner?: string,
  headers: Readonly<Record<string, string>> = {},
): ServerAnswer {
  const innererror = inner === undefined ? {} : { innererror: { code: inner } };
  return json(status, { error: { code, message, ...innererror } }, headers);
}
