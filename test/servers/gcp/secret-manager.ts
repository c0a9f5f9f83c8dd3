// Secret Manager: secrets with versions, states, aliases and bindings, global or of one region; values with CRC-32C.
//
// Promises: access needs the role on the secret or on its project; a caller without any right on the project cannot tell a
// missing secret from a forbidden one; names in answers carry the project's number; the checksum is that of the value
// unless the test spoils it.
// Must never: serve a regional secret at the global host or the other way round.
// Source: facts/secret-providers.md section 2.4, item 4.

import { json, type ServerAnswer, type ServerRequest } from '../exchange.ts';
import {
  type Binding,
  faultAnswer,
  GoogleFault,
  isGranted,
  type Project,
  requireQuotaProject,
  requireService,
  type TokenBook,
} from './iam.ts';

export interface StoredVersion {
  readonly number: number;
  createTime?: string;
  readonly value: Uint8Array;
  state: 'ENABLED' | 'DISABLED' | 'DESTROYED';
  /** What is sent as the checksum: `undefined` sends none. */
  checksum: string | undefined;
}

export interface StoredSecret {
  readonly project: Project;
  readonly location: string | undefined;
  readonly id: string;
  readonly versions: StoredVersion[];
  readonly aliases: Map<string, number>;
  readonly bindings: Binding[];
  /** What `GET secrets/S` tells besides the name. */
  facts?: Readonly<Record<string, unknown>>;
}

export const VIEWER = 'roles/secretmanager.viewer';

export const ACCESSOR = 'roles/secretmanager.secretAccessor';

/** What a door of the service needs. */
export interface SecretsDoor {
  /** The region of the endpoint; undefined: the global one. */
  readonly location: string | undefined;
  readonly secrets: readonly StoredSecret[];
  readonly tokens: TokenBook;
  readonly findProject: (name: string) => Project | undefined;
  /** The most that a page of a list holds, as the test wants it. */
  readonly pageSize?: () => number;
}

/** The handler of `…:access`. */
export function secretsHandler(door: SecretsDoor): (request: ServerRequest) => ServerAnswer {
  return (request) => {
    try {
      return access(request, door);
    } catch (error) {
      if (error instanceof GoogleFault) {
        return faultAnswer(error);
      }
      throw error;
    }
  };
}

function access(request: ServerRequest, door: SecretsDoor): ServerAnswer {
  const principal = door.tokens.authenticate(request);
  if (request.url.pathname.endsWith(':testIamPermissions')) return tested(request, principal, door);
  if (request.method === 'GET' && request.url.pathname.endsWith('/secrets'))
    return listed(request, principal, door);
  if (request.method === 'GET' && !request.url.pathname.includes(':'))
    return described(request, principal, door);
  const [, projectName = '', location, id = '', version = ''] =
    /^\/v1\/projects\/([^/]+)(?:\/locations\/([^/]+))?\/secrets\/([^/]+)\/versions\/([^/]+):access$/u.exec(
      request.url.pathname,
    ) ?? [];
  if (id === '' || request.method !== 'GET' || location !== door.location) {
    throw new GoogleFault(400, 'INVALID_ARGUMENT', 'The provided resource name does not match the endpoint.');
  }
  requireQuotaProject(request, principal, door.findProject);
  const project = door.findProject(decodeURIComponent(projectName));
  const path = `projects/${projectName}/secrets/${id}/versions/${version}`;
  const denied = new GoogleFault(
    403,
    'PERMISSION_DENIED',
    `Permission 'secretmanager.versions.access' denied for resource '${path}' (or it may not exist).`,
  );
  if (project === undefined) {
    throw denied;
  }
  requireService(project, 'secretmanager.googleapis.com', 'Secret Manager API');
  const secret = door.secrets.find(
    (candidate) => candidate.project === project && candidate.id === id && candidate.location === location,
  );
  const mayAll = isGranted(project.bindings, [ACCESSOR], principal);
  if (!mayAll && (secret === undefined || !isGranted(secret.bindings, [ACCESSOR], principal))) {
    throw denied;
  }
  if (secret === undefined) {
    throw new GoogleFault(
      404,
      'NOT_FOUND',
      `Secret [projects/${project.number}/secrets/${id}] not found or has no versions.`,
    );
  }
  return answerFor(versionOf(secret, version), secret);
}

/**
 * A page of the secrets of a project or a region, for those who may view the project. Of the filter `name:` and
 * `labels.KEY=VALUE` are known, joined by AND. A page token is the number of secrets before the page.
 */
function listed(
  request: ServerRequest,
  principal: Parameters<typeof isGranted>[2],
  door: SecretsDoor,
): ServerAnswer {
  const { pathname, searchParams } = request.url;
  const [, projectName = '', location] =
    /^\/v1\/projects\/([^/]+)(?:\/locations\/([^/]+))?\/secrets$/u.exec(pathname) ?? [];
  if (location !== door.location)
    throw new GoogleFault(400, 'INVALID_ARGUMENT', 'The provided resource name does not match the endpoint.');
  const project = door.findProject(decodeURIComponent(projectName));
  if (project === undefined || !isGranted(project.bindings, [VIEWER], principal))
    throw new GoogleFault(403, 'PERMISSION_DENIED', "Permission 'secretmanager.secrets.list' denied.");
  const conditions = (searchParams.get('filter') ?? '').split(' AND ').filter((part) => part !== '');
  const fits = ({ id, facts }: StoredSecret): boolean =>
    conditions.every((condition) => {
      const [, name, label, value] = /^(?:name:(\S+)|labels\.([^=\s]+)=(\S+))$/u.exec(condition) ?? [];
      if (name === undefined && label === undefined)
        throw new GoogleFault(400, 'INVALID_ARGUMENT', 'The filter is not understood.');
      const labels = (facts?.labels ?? {}) as Readonly<Record<string, string>>;
      return name === undefined ? labels[label ?? ''] === value : id.includes(name);
    });
  const here = door.secrets.filter(
    (secret) => secret.project === project && secret.location === location && fits(secret),
  );
  const start = Number(searchParams.get('pageToken') ?? 0);
  const size = Math.min(Number(searchParams.get('pageSize') ?? 25), door.pageSize?.() ?? 25_000);
  const next = start + size < here.length ? { nextPageToken: String(start + size) } : {};
  return json(200, {
    ...(here.length === 0
      ? {}
      : {
          secrets: here
            .slice(start, start + size)
            .map((secret) => ({ name: resource(secret), ...secret.facts })),
        }),
    totalSize: here.length,
    ...next,
  });
}

/** A version or a secret without its value, for those who may view it. */
function described(
  request: ServerRequest,
  principal: Parameters<typeof isGranted>[2],
  door: SecretsDoor,
): ServerAnswer {
  const [, projectName = '', location, id = '', version] =
    /^\/v1\/projects\/([^/]+)(?:\/locations\/([^/]+))?\/secrets\/([^/:]+)(?:\/versions\/([^/:]+))?$/u.exec(
      request.url.pathname,
    ) ?? [];
  const project = door.findProject(decodeURIComponent(projectName));
  const secret = door.secrets.find(
    (candidate) => candidate.project === project && candidate.id === id && candidate.location === location,
  );
  const mayAll = project !== undefined && isGranted(project.bindings, [VIEWER], principal);
  if (secret === undefined || (!mayAll && !isGranted(secret.bindings, [VIEWER], principal))) {
    throw new GoogleFault(403, 'PERMISSION_DENIED', `Permission denied on resource (or it may not exist).`);
  }
  if (version === undefined) return json(200, { name: resource(secret), ...secret.facts });
  const { number, state, createTime } = versionOf(secret, version);
  return json(200, { name: `${resource(secret)}/versions/${number}`, state, createTime });
}

/** What the caller may do with a secret, of what it asks for. One that is not there looks like one without rights. */
function tested(
  request: ServerRequest,
  principal: Parameters<typeof isGranted>[2],
  door: SecretsDoor,
): ServerAnswer {
  const [, projectName = '', location, id = ''] =
    /^\/v1\/projects\/([^/]+)(?:\/locations\/([^/]+))?\/secrets\/([^/]+):testIamPermissions$/u.exec(
      request.url.pathname,
    ) ?? [];
  if (id === '' || request.method !== 'POST' || location !== door.location) {
    throw new GoogleFault(400, 'INVALID_ARGUMENT', 'The provided resource name does not match the endpoint.');
  }
  const project = door.findProject(decodeURIComponent(projectName));
  const secret = door.secrets.find(
    (candidate) => candidate.project === project && candidate.id === id && candidate.location === location,
  );
  const isAllowed =
    (project !== undefined && isGranted(project.bindings, [ACCESSOR], principal)) ||
    (secret !== undefined && isGranted(secret.bindings, [ACCESSOR], principal));
  const { permissions } = JSON.parse(request.body.toString('utf8')) as { readonly permissions: string[] };
  const granted = isAllowed ? permissions.filter((name) => name === 'secretmanager.versions.access') : [];
  return json(200, granted.length === 0 ? {} : { permissions: granted });
}

function versionOf(secret: StoredSecret, name: string): StoredVersion {
  const number =
    name === 'latest'
      ? // the newest one, whatever its state
        secret.versions.at(-1)?.number
      : /^\d+$/u.test(name)
        ? Number(name)
        : secret.aliases.get(name);
  const version = secret.versions.find((candidate) => candidate.number === number);
  if (version === undefined) {
    throw new GoogleFault(
      404,
      'NOT_FOUND',
      `Secret Version [${resource(secret)}/versions/${name}] not found.`,
    );
  }
  if (version.state !== 'ENABLED') {
    throw new GoogleFault(
      400,
      'FAILED_PRECONDITION',
      `Secret Version [${resource(secret)}/versions/${version.number}] is in ${version.state} state.`,
    );
  }
  return version;
}

function answerFor({ number, value, checksum }: StoredVersion, secret: StoredSecret): ServerAnswer {
  return json(200, {
    name: `${resource(secret)}/versions/${number}`,
    payload: {
      ...(value.length === 0 ? {} : { data: Buffer.from(value).toString('base64') }),
      ...(checksum === undefined ? {} : { dataCrc32c: checksum }),
    },
  });
}

function resource({ project, location, id }: StoredSecret): string {
  return `projects/${project.number}${location === undefined ? '' : `/locations/${location}`}/secrets/${id}`;
}

/** CRC-32C as Google sends it: bit by bit, so that it shares no table with the code it tests. */
export function checksumOf(bytes: Uint8Array): string {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    for (let bit = 0; bit < 8; bit += 1) {
      const mix = ((crc ^ (byte >>> bit)) & 1) === 1;
      crc = mix ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
    }
  }
  return String((crc ^ 0xffffffff) >>> 0);
}
