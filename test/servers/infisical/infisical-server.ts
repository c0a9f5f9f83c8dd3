// A little Infisical: machine identities with OIDC auth, projects with folders, imports and references, dynamic secrets.
//
// Promises: a login checks signature, issuer, audiences, the subject's pattern and further claims; a token works until it
// is revoked, has ended or has been used as often as it may; versions 3 and 4 have their own names and defaults of
// parameters, and a server of version 3 does not know the routes of 4; every lease is live until it is taken back.
// Must never: accept a parameter of the other version, or a project by slug in version 4.
// Source: facts/secret-providers.md section 2.7; infisical.com/docs, API reference.

import { randomBytes, randomUUID } from 'node:crypto';
import { verifiedClaims } from '../doppler/id-token.ts';
import { json, type ServerAnswer, type ServerRequest } from '../exchange.ts';
import { type LoopbackServer, startLoopbackServer } from '../loopback-server.ts';

/** A machine identity. */
export interface InfisicalIdentity {
  readonly id: string;
  readonly issuer: string;
  /** Separated by commas, as the server's own field has them. */
  readonly boundAudiences: string;
  /** `*` stands for anything. */
  readonly boundSubject: string;
  readonly boundClaims?: Readonly<Record<string, string>>;
  readonly organization?: string;
  /** How often a token may be used; 0: without limit. */
  readonly numUsesLimit?: number;
  /** The projects it may read, by id. */
  readonly projects: readonly string[];
}

/** A secret of a folder. */
export interface StoredSecret {
  readonly value: string;
  readonly isHidden?: boolean;
}

/** A folder of an environment. */
export interface InfisicalFolder {
  readonly secrets: Readonly<Record<string, string | StoredSecret>>;
  /** Folders whose secrets appear here too, `environment:/path`, later ones winning. */
  readonly imports?: readonly string[];
  /** Names of dynamic secrets. */
  readonly dynamic?: readonly string[];
}

export interface InfisicalProject {
  readonly id: string;
  readonly slug: string;
  /** By `environment:/path`. */
  readonly folders: Readonly<Record<string, InfisicalFolder>>;
}

/** A token that was given. */
export interface InfisicalSession {
  readonly token: string;
  readonly identity: InfisicalIdentity;
  usesLeft: number;
  isLive: boolean;
}

/** A lease of a dynamic secret. */
export interface InfisicalLease {
  readonly id: string;
  readonly name: string;
  readonly data: Readonly<Record<string, string>>;
  readonly ttl: string | undefined;
  isLive: boolean;
}

export interface InfisicalServer extends LoopbackServer {
  addIdentity(identity: InfisicalIdentity): void;
  addProject(project: InfisicalProject): void;
  readonly sessions: readonly InfisicalSession[];
  readonly leases: readonly InfisicalLease[];
}

/** The members of a query by name, with their defaults; a name that is not here is refused. */
const V4 = {
  projectId: '',
  environment: '',
  secretPath: '/',
  recursive: 'true',
  includeImports: 'true',
  expandSecretReferences: 'true',
  includePersonalOverrides: 'true',
  type: 'shared',
  viewSecretValue: 'true',
};
const V3 = {
  workspaceId: '',
  workspaceSlug: '',
  environment: '',
  secretPath: '/',
  recursive: 'false',
  include_imports: 'false',
  expandSecretReferences: 'false',
  type: 'shared',
  viewSecretValue: 'true',
};

const TOKEN_SECONDS = 7_200;

/** Starts an Infisical without identities and projects. `isOld` leaves version 4 of the API out. */
export async function startInfisical({
  isOld = false,
  now = Date.now,
}: {
  readonly isOld?: boolean;
  readonly now?: () => number;
} = {}): Promise<InfisicalServer> {
  const identities = new Map<string, InfisicalIdentity>();
  const projects: InfisicalProject[] = [];
  const sessions: InfisicalSession[] = [];
  const leases: InfisicalLease[] = [];
  const server = await startLoopbackServer({ name: 'infisical', handle, now });

  function handle(request: ServerRequest): ServerAnswer | Promise<ServerAnswer> {
    const { method } = request;
    const { pathname } = request.url;
    const secret = /^\/api\/(v4\/secrets|v3\/secrets\/raw)(?:\/([^/]+))?$/u.exec(pathname);
    if (method === 'GET' && secret !== null && !(isOld && secret[1] === 'v4/secrets'))
      return authorized(request, (session) => read(request, session, secret[1] === 'v4/secrets', secret[2]));
    if (method === 'POST' && pathname === '/api/v1/auth/oidc-auth/login') return login(request);
    if (method === 'POST' && pathname === '/api/v1/auth/token/revoke') return revoke(request);
    if (method === 'POST' && pathname === '/api/v1/dynamic-secrets/leases')
      return authorized(request, (session) => createLease(request, session));
    const lease = /^\/api\/v1\/dynamic-secrets\/leases\/([^/]+)$/u.exec(pathname)?.[1];
    if (method === 'DELETE' && lease !== undefined)
      return authorized(request, (session) => deleteLease(request, session, lease));
    return json(404, {
      message: `Route ${method}:${request.path} not found`,
      error: 'Not Found',
      statusCode: 404,
    });
  }

  async function login(request: ServerRequest): Promise<ServerAnswer> {
    const { identityId, jwt, organizationSlug } = bodyOf(request);
    const identity = identities.get(identityId ?? '');
    if (identity === undefined) return refused(404, 'NotFound', 'OIDC auth method not found for identity');
    const audiences = identity.boundAudiences.split(',').map((audience) => audience.trim());
    const claims = await verifiedClaims(jwt ?? '', identity.issuer, audiences, now());
    if (claims === undefined)
      return refused(401, 'Unauthorized', 'Access denied: failed to verify the token');
    if (!likeness(identity.boundSubject).test(String(claims.sub)))
      return refused(403, 'ForbiddenError', 'Access denied: OIDC subject not allowed.');
    if (Object.entries(identity.boundClaims ?? {}).some(([name, value]) => claims[name] !== value))
      return refused(403, 'ForbiddenError', 'Access denied: OIDC claim not allowed.');
    if (identity.organization !== undefined && organizationSlug !== identity.organization)
      return refused(403, 'ForbiddenError', 'Access denied: organization');
    const token = `it-${randomBytes(24).toString('base64url')}`;
    const usesLeft = identity.numUsesLimit || Number.POSITIVE_INFINITY;
    sessions.push({ token, identity, usesLeft, isLive: true });
    return json(200, {
      accessToken: token,
      expiresIn: TOKEN_SECONDS,
      accessTokenMaxTTL: TOKEN_SECONDS,
      tokenType: 'Bearer',
    });
  }

  function revoke(request: ServerRequest): ServerAnswer {
    const { accessToken } = bodyOf(request);
    const session = sessions.find(({ token, isLive }) => token === accessToken && isLive);
    if (session === undefined) return refused(401, 'UnauthorizedError', 'Invalid credentials');
    session.isLive = false;
    return json(200, { message: 'Successfully revoked access token' });
  }

  function authorized(
    request: ServerRequest,
    answer: (session: InfisicalSession) => ServerAnswer,
  ): ServerAnswer {
    const token = /^Bearer (\S+)$/u.exec(request.headers.authorization ?? '')?.[1];
    const session = sessions.find((candidate) => candidate.token === token && candidate.isLive);
    if (session === undefined || session.usesLeft <= 0)
      return refused(401, 'UnauthorizedError', 'Access token expired or has no uses left');
    session.usesLeft -= 1;
    return answer(session);
  }

  function read(
    request: ServerRequest,
    session: InfisicalSession,
    isV4: boolean,
    name?: string,
  ): ServerAnswer {
    const defaults: Readonly<Record<string, string>> = isV4 ? V4 : V3;
    const given = Object.fromEntries(request.url.searchParams);
    const unknown = Object.keys(given).find((key) => !Object.hasOwn(defaults, key));
    if (unknown !== undefined) return refused(422, 'ValidationFailure', `unknown parameter ${unknown}`);
    const query = { ...defaults, ...given };
    const id = query.projectId || query.workspaceId;
    const project = projects.find((candidate) =>
      id ? candidate.id === id : !isV4 && candidate.slug === query.workspaceSlug,
    );
    if (project === undefined) return refused(404, 'NotFound', 'Project not found');
    if (!session.identity.projects.includes(project.id)) return denied();
    if (name === undefined && query.recursive === 'true')
      return refused(422, 'ValidationFailure', 'recursion is not modelled');
    const place = `${query.environment}:${query.secretPath}`;
    const folder = project.folders[place];
    if (folder === undefined)
      return refused(404, 'NotFound', `Folder with path '${query.secretPath}' not found`);
    const isExpanding = query.expandSecretReferences === 'true';
    const imports = (query.includeImports ?? query.include_imports) === 'true' ? (folder.imports ?? []) : [];
    const isBlind = query.viewSecretValue === 'false';
    const shown = (from: string): unknown[] => secretsOf(project, from, isExpanding, isBlind);
    if (name === undefined) {
      return json(200, {
        secrets: shown(place),
        imports: imports.map((from) => ({
          environment: from.split(':')[0],
          secretPath: from.split(':')[1],
          folderId: randomUUID(),
          secrets: shown(from),
        })),
      });
    }
    const wanted = decodeURIComponent(name);
    const found = [place, ...[...imports].reverse()]
      .flatMap(shown)
      .find((secret) => (secret as { secretKey: string }).secretKey === wanted);
    return found === undefined
      ? refused(404, 'NotFound', `Secret with name '${wanted}' not found`)
      : json(200, { secret: found });
  }

  function createLease(request: ServerRequest, session: InfisicalSession): ServerAnswer {
    const { dynamicSecretName = '', projectSlug, environmentSlug, path, ttl } = bodyOf(request);
    const project = projects.find(({ slug }) => slug === projectSlug);
    if (project === undefined) return refused(404, 'NotFound', 'Project not found');
    if (!session.identity.projects.includes(project.id)) return denied();
    const folder = project.folders[`${environmentSlug}:${path}`];
    if (!folder?.dynamic?.includes(dynamicSecretName))
      return refused(404, 'NotFound', `Dynamic secret with name '${dynamicSecretName}' not found`);
    const data = {
      DB_USERNAME: `user-${randomBytes(6).toString('hex')}`,
      DB_PASSWORD: randomBytes(18).toString('base64url'),
    };
    const lease = { id: randomUUID(), name: dynamicSecretName, data, ttl, isLive: true };
    leases.push(lease);
    const expireAt = new Date(now() + 600_000).toISOString();
    return json(200, {
      lease: { id: lease.id, expireAt, version: 1 },
      dynamicSecret: { name: dynamicSecretName, type: 'sql-database' },
      data,
    });
  }

  function deleteLease(request: ServerRequest, session: InfisicalSession, id: string): ServerAnswer {
    const { projectSlug, environmentSlug, path } = bodyOf(request);
    const project = projects.find(({ slug }) => slug === projectSlug);
    if (project?.folders[`${environmentSlug}:${path}`] === undefined)
      return refused(404, 'NotFound', 'Folder not found');
    if (!session.identity.projects.includes(project.id)) return denied();
    const lease = leases.find((candidate) => candidate.id === id && candidate.isLive);
    if (lease === undefined) return refused(404, 'NotFound', 'Lease not found');
    lease.isLive = false;
    return json(200, { lease: { id } });
  }

  return {
    ...server,
    sessions,
    leases,
    addIdentity: (identity) => void identities.set(identity.id, identity),
    addProject: (project) => void projects.push(project),
  };
}

function secretsOf(
  project: InfisicalProject,
  place: string,
  isExpanding: boolean,
  isBlind: boolean,
): unknown[] {
  const folder = project.folders[place];
  return Object.entries(folder?.secrets ?? {}).map(([secretKey, stored]) => {
    const { value, isHidden: isKept = false } = typeof stored === 'string' ? { value: stored } : stored;
    const isHidden = isKept || isBlind;
    const id = randomUUID();
    return {
      id,
      _id: id,
      version: 3,
      type: 'shared',
      secretKey,
      secretValue: isHidden ? '<hidden-by-infisical>' : isExpanding ? expanded(project, place, value) : value,
      secretValueHidden: isHidden,
      secretComment: '',
      secretPath: place.split(':')[1],
      tags: [],
      secretMetadata: [],
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-02-01T00:00:00.000Z',
    };
  });
}

/** `${KEY}` of the same folder, `${environment.folder.KEY}` of another one; one level deep. */
function expanded(project: InfisicalProject, place: string, value: string): string {
  return value.replace(/\$\{([\w.-]+)\}/gu, (whole, reference: string) => {
    const parts = reference.split('.');
    const key = parts.pop() ?? '';
    const from = parts.length === 0 ? place : `${parts[0]}:/${parts.slice(1).join('/')}`;
    const stored = project.folders[from]?.secrets[key];
    return stored === undefined ? whole : typeof stored === 'string' ? stored : stored.value;
  });
}

function likeness(pattern: string): RegExp {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('.*');
  return new RegExp(`^${source}$`, 'u');
}

function denied(): ServerAnswer {
  return refused(403, 'PermissionDenied', 'You are not allowed to access this resource');
}

function bodyOf(request: ServerRequest): Readonly<Record<string, string | undefined>> {
  if (!/^application\/json\b/u.test(request.headers['content-type'] ?? '')) return {};
  return JSON.parse(request.body.toString()) as Readonly<Record<string, string | undefined>>;
}

function refused(statusCode: number, error: string, message: string): ServerAnswer {
  return json(statusCode, { reqId: `req-${randomUUID()}`, statusCode, message, error });
}
