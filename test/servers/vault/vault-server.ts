// A little Vault on loopback: namespaces, JWT logins, policies, tokens, leases, engines, wrapping.
//
// Promises: a token is checked before a path, a path before a policy, a policy before an engine, and each refuses in
// Vault's words; `liveTokens` and `liveLeases` tell after a run what is still good; wrapping tokens work once.
// Faults beyond `sealed` are those of the loopback server: 412, 429, 5xx, resets, redirects.
// Must never: know what the product asks for. Source: facts/secret-providers.md sections 2.3 and 7.2.

import { randomUUID } from 'node:crypto';
import { json, type ServerAnswer, type ServerRequest } from '../exchange.ts';
import { type LoopbackServer, startLoopbackServer } from '../loopback-server.ts';
import type { Engine, EngineAnswer, EngineRequest } from './engines.ts';
import { type JwtConfig, type JwtMount, type JwtRole, judgeLogin } from './jwt-auth.ts';
import {
  type Capability,
  capabilitiesAt,
  DEFAULT_POLICY,
  isAllowed,
  type PolicyRules,
  touchesMount,
} from './policies.ts';
import { TokenTree, type VaultLease, type VaultToken } from './token-tree.ts';
import { coreFault, denied, notFound, unsupported, VaultFault } from './vault-fault.ts';

/** One namespace; the root's name is empty. */
export interface VaultNamespace {
  readonly name: string;
  /** Mounts an engine; the path without slashes at its ends. */
  mount<Kind extends Engine>(path: string, engine: Kind): Kind;
  /** Mounts the JWT method below `auth/`; without configuration it refuses every login. */
  jwt(path: string, config?: JwtConfig): JwtMount;
  role(jwtPath: string, name: string, role: JwtRole): void;
  policy(name: string, rules: PolicyRules): void;
}

export interface VaultServer extends LoopbackServer {
  namespace(name?: string): VaultNamespace;
  readonly tree: TokenTree;
  liveTokens(): readonly VaultToken[];
  liveLeases(): readonly VaultLease[];
  /** Answers everything with 503 while it is set. */
  isSealed: boolean;
  /** The most that a renewal grants, in seconds. */
  maxSeconds: number;
  /** `GET secret/data/app`, in order, without `/v1/`. */
  calls(): readonly string[];
  /** Makes the next wrapping token say that it was made for this path. */
  forgeNextWrapping(creationPath: string): void;
}

interface NamespaceState extends VaultNamespace {
  readonly engines: Map<string, Engine>;
  readonly jwts: Map<string, JwtMount>;
  readonly policies: Map<string, PolicyRules>;
}

interface Wrapped {
  readonly token: VaultToken;
  readonly creationPath: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What a handler needs of a request. */
interface Call {
  readonly space: NamespaceState;
  readonly path: string;
  readonly method: EngineRequest['method'];
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly tokenId: string | undefined;
  /** OpenBao: a login that came with the request. */
  readonly inline?: InlineLogin;
}

interface InlineLogin {
  readonly path: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

type Body = Readonly<Record<string, unknown>>;

/** Starts a Vault without anything in it but the root namespace; `now` in milliseconds since 1970. */
export async function startVault({
  now = Date.now,
}: {
  readonly now?: () => number;
} = {}): Promise<VaultServer> {
  const tree = new TokenTree(now);
  const spaces = new Map<string, NamespaceState>();
  const wrapped: Wrapped[] = [];
  let isSealed = false;
  let maxSeconds = 32 * 86_400;
  let forged: string | undefined;
  const server = await startLoopbackServer({ name: 'vault', handle, now });
  namespace('');

  function namespace(name = ''): NamespaceState {
    const known = spaces.get(name);
    if (known !== undefined) return known;
    const engines = new Map<string, Engine>();
    const jwts = new Map<string, JwtMount>();
    const policies = new Map<string, PolicyRules>([['default', DEFAULT_POLICY]]);
    const space: NamespaceState = {
      name,
      engines,
      jwts,
      policies,
      mount: (path, engine) => {
        engines.set(path, engine);
        return engine;
      },
      jwt: (path, config) => {
        const mounted: JwtMount = { config, roles: new Map() };
        jwts.set(path, mounted);
        return mounted;
      },
      role: (jwtPath, roleName, role) => {
        const mounted = jwts.get(jwtPath);
        if (mounted === undefined) throw new Error('the test names a JWT mount that it has not made');
        mounted.roles.set(roleName, role);
      },
      policy: (policyName, rules) => void policies.set(policyName, rules),
    };
    spaces.set(name, space);
    return space;
  }

  async function handle(request: ServerRequest): Promise<ServerAnswer> {
    try {
      if (isSealed) throw new VaultFault(503, ['Vault is sealed']);
      if (request.headers['x-vault-request'] !== 'true')
        throw new VaultFault(412, ['missing required header: X-Vault-Request']);
      const call = readCall(request);
      const wrapTtl = request.headers['x-vault-wrap-ttl'];
      const body = await answer(call);
      if (body === undefined) return { status: 204 };
      return json(200, typeof wrapTtl === 'string' ? wrap(body, call, wrapTtl) : envelope(body));
    } catch (error) {
      if (!(error instanceof VaultFault)) throw error;
      return json(error.status, { ...error.members, errors: error.errors }, error.headers);
    }
  }

  function readCall({ url, method, headers, body }: ServerRequest): Call {
    if (!url.pathname.startsWith('/v1/')) throw notFound();
    let path = url.pathname.slice(4).split('/').map(decodeURIComponent).join('/');
    const header = headers['x-vault-namespace'];
    let name = typeof header === 'string' ? header.replace(/^\/+|\/+$/g, '') : '';
    for (const candidate of [...spaces.keys()].filter((key) => key !== '')) {
      if (name === '' && path.startsWith(`${candidate}/`)) {
        name = candidate;
        path = path.slice(candidate.length + 1);
      }
    }
    const space = spaces.get(name);
    if (space === undefined) throw denied();
    const parameters = Object.entries(headers).flatMap(([header, value]) => {
      if (!header.startsWith('x-vault-inline-auth-parameter-') || typeof value !== 'string') return [];
      const { key, value: given } = JSON.parse(Buffer.from(value, 'base64url').toString('utf8')) as {
        readonly key: string;
        readonly value: unknown;
      };
      return [[key, given] as const];
    });
    const inlinePath = headers['x-vault-inline-auth-path'];
    const token = headers['x-vault-token'] ?? headers.authorization?.replace(/^Bearer /, '');
    const isList = method === 'LIST' || url.searchParams.get('list') === 'true';
    const verb = isList ? 'LIST' : method === 'PUT' ? 'POST' : method;
    if (verb !== 'GET' && verb !== 'POST' && verb !== 'LIST' && verb !== 'DELETE') throw unsupported();
    const text = body.toString('utf8');
    return {
      space,
      path,
      method: verb,
      query: url.searchParams,
      body: text === '' ? {} : parseBody(text),
      tokenId: typeof token === 'string' ? token : undefined,
      ...(typeof inlinePath === 'string'
        ? { inline: { path: inlinePath, parameters: Object.fromEntries(parameters) } }
        : {}),
    };
  }

  async function answer(call: Call): Promise<Body | undefined> {
    if (call.inline !== undefined) return answerInline(call, call.inline);
    const login = /^auth\/(.+)\/login$/.exec(call.path)?.[1];
    if (login !== undefined && call.method === 'POST') return logIn(call, login);
    const isSpent = !tree.liveTokens().some(({ id }) => id === call.tokenId);
    if (call.path === 'sys/wrapping/unwrap' && isSpent) throw badWrapping();
    const token = tree.require(call.tokenId, call.space.name);
    const finish = tree.use(token);
    try {
      return authorised(call, token);
    } finally {
      finish();
    }
  }

  /** OpenBao's inline login: a token for this request alone, which makes no lease and is told to nobody. */
  async function answerInline(call: Call, inline: InlineLogin): Promise<Body | undefined> {
    let token: VaultToken | undefined;
    try {
      const mountPath = /^auth\/(.+)\/login$/.exec(inline.path)?.[1] ?? '';
      const { auth } = await logIn({ ...call, body: inline.parameters }, mountPath);
      const { client_token: id } = auth as { readonly client_token: string };
      token = tree.require(id, call.space.name);
    } catch (error) {
      if (error instanceof VaultFault) error.headers = { 'x-vault-inline-auth-failed': 'true' };
      throw error;
    }
    const before = tree.leases.length;
    try {
      const body = authorised(call, token);
      if (tree.leases.length > before)
        throw new VaultFault(400, ['leases cannot be created with inline authentication']);
      return body;
    } finally {
      tree.revoke(token, 'uses');
    }
  }

  async function logIn({ space, body }: Call, mountPath: string): Promise<Body> {
    const mounted = space.jwts.get(mountPath);
    if (mounted === undefined) throw denied();
    const { role, roleName, metadata } = await judgeLogin(mounted, body, now());
    if (role.needsMfa === true) {
      const mfa_requirement = { mfa_request_id: randomUUID(), mfa_constraints: {} };
      return { auth: { client_token: '', accessor: '', policies: null, mfa_requirement } };
    }
    const policies = [
      ...(role.tokenNoDefaultPolicy === true ? [] : ['default']),
      ...(role.tokenPolicies ?? []),
    ];
    const seconds = role.tokenTtlSeconds ?? 600;
    const token = tree.create({
      namespace: space.name,
      policies,
      path: `auth/${mountPath}/login`,
      type: role.tokenType ?? 'service',
      ttlSeconds: seconds,
      uses: role.tokenNumUses ?? 0,
    });
    return { auth: authOf(token, seconds, { ...metadata, role: roleName }) };
  }

  function authOf(token: VaultToken, seconds: number, metadata: Body): Body {
    return {
      client_token: token.id,
      // a batch token is not kept anywhere, so that nothing points to it
      accessor: token.type === 'batch' ? '' : token.accessor,
      policies: token.policies,
      token_policies: token.policies,
      metadata,
      lease_duration: seconds,
      renewable: token.type === 'service',
      entity_id: randomUUID(),
      token_type: token.type,
      orphan: token.parent === undefined,
      mfa_requirement: null,
      num_uses: Number.isFinite(token.usesLeft) ? token.usesLeft : 0,
    };
  }

  function authorised(call: Call, token: VaultToken): Body | undefined {
    const { space, path, method } = call;
    const rules = token.policies.map((name): PolicyRules => space.policies.get(name) ?? {});
    const wrapping = wrapped.find((entry) => entry.token === token);
    if (wrapping !== undefined) {
      if (path !== 'sys/wrapping/unwrap' || call.body.token !== undefined) throw denied();
      return unwrapped(wrapping);
    }
    const ui = /^sys\/internal\/ui\/mounts\/(.+)$/.exec(path)?.[1];
    if (ui !== undefined) return lookAtMount(space, rules, ui);
    const wanted: Readonly<Record<Call['method'], readonly Capability[]>> = {
      GET: ['read'],
      POST: ['create', 'update'],
      LIST: ['list'],
      DELETE: ['delete'],
    };
    if (!isAllowed(rules, path, wanted[method])) throw denied();
    if (path.startsWith('auth/token/')) return tokenCall(call, token);
    if (path === 'sys/capabilities-self' && method === 'POST') {
      const paths = Array.isArray(call.body.paths) ? call.body.paths.map(String) : [];
      return { data: Object.fromEntries(paths.map((entry) => [entry, capabilitiesAt(rules, entry)])) };
    }
    if (path.startsWith('sys/')) return systemCall(call);
    const mount = mountOf(space, path);
    if (mount === undefined) throw denied();
    const below = path.slice(mount.path.length + 1);
    const given = mount.engine.handle({ ...call, path: below, nowMs: now() });
    return leased(path, token, given);
  }

  function leased(
    path: string,
    token: VaultToken,
    { data, lease, warnings }: EngineAnswer,
  ): Body | undefined {
    if (data === undefined) return undefined;
    const told = warnings === undefined ? {} : { warnings };
    // KV 1 names the default lease time without giving a lease
    if (lease === undefined) return { data, lease_duration: 0, ...told };
    const made = tree.addLease(path, token, lease.seconds, lease.revoke);
    return { data, lease_id: made.id, lease_duration: lease.seconds, renewable: lease.renewable, ...told };
  }

  function lookAtMount(space: NamespaceState, rules: readonly PolicyRules[], path: string): Body {
    const mount = mountOf(space, path);
    if (mount === undefined || !touchesMount(rules, mount.path)) {
      throw coreFault(
        403,
        `preflight capability check returned 403, please ensure client's policies grant access to path "${path}/"`,
      );
    }
    const { type, options } = mount.engine;
    return { data: { type, path: `${mount.path}/`, options, description: '', local: false } };
  }

  function tokenCall({ path, method, body, space }: Call, token: VaultToken): Body | undefined {
    if (path === 'auth/token/lookup-self' && method === 'GET') {
      const { accessor, policies, type } = token;
      return { data: { id: token.id, accessor, policies, type, ttl: seconds(token.expiresAtMs) } };
    }
    if (method !== 'POST') throw unsupported();
    if (path === 'auth/token/renew-self') {
      if (token.type === 'batch') throw new VaultFault(400, ['batch tokens cannot be renewed']);
      const wanted = Number(/^(\d+)s?$/.exec(String(body.increment ?? ''))?.[1] ?? 600);
      return { auth: authOf(token, tree.renew(token, wanted, maxSeconds), {}) };
    }
    if (path === 'auth/token/revoke-self') {
      if (token.type === 'batch') throw new VaultFault(400, ['batch tokens cannot be revoked']);
      tree.revoke(token, 'revoke-self');
      return undefined;
    }
    const isOrphan = path === 'auth/token/create-orphan';
    if (path !== 'auth/token/create' && !isOrphan) throw notFound();
    const policies = Array.isArray(body.policies) ? body.policies.map(String) : token.policies;
    if (!policies.every((name) => token.policies.includes(name)))
      throw new VaultFault(400, ['child policies must be subset of parent']);
    const ttl = Number(/^(\d+)s?$/.exec(String(body.ttl ?? ''))?.[1] ?? 600);
    const child = tree.create({
      namespace: space.name,
      policies,
      path,
      ttlSeconds: ttl,
      ...(isOrphan ? {} : { parent: token }),
    });
    return { auth: authOf(child, ttl, {}) };
  }

  function systemCall({ path, method, body }: Call): Body | undefined {
    if (method !== 'POST') throw unsupported();
    if (path === 'sys/wrapping/lookup') {
      const found = wrapped.find(({ token }) => token.id === body.token && tree.isLive(token));
      if (found === undefined) throw badWrapping();
      return { data: { creation_path: found.creationPath, creation_ttl: seconds(found.token.expiresAtMs) } };
    }
    if (path === 'sys/leases/renew') {
      const lease = tree.leases.find(({ id, isRevoked }) => id === body.lease_id && !isRevoked);
      if (lease === undefined) throw new VaultFault(400, ['invalid lease ID']);
      const granted = tree.renew(lease, Number(body.increment ?? 600), maxSeconds);
      return { lease_id: lease.id, renewable: true, lease_duration: granted };
    }
    if (path === 'sys/leases/revoke') {
      const lease = tree.leases.find(({ id }) => id === body.lease_id);
      if (lease === undefined) throw new VaultFault(400, ['invalid lease ID']);
      tree.revokeLease(lease);
      return undefined;
    }
    throw notFound();
  }

  function wrap(body: Body, { space, path }: Call, ttl: string): Body {
    const ttlSeconds = Number(/^(\d+)s$/.exec(ttl)?.[1] ?? 0);
    if (ttlSeconds < 1) throw new VaultFault(400, ['invalid wrap TTL']);
    const token = tree.create({
      namespace: space.name,
      policies: ['response-wrapping'],
      path,
      ttlSeconds,
      uses: 1,
    });
    wrapped.push({ token, creationPath: forged ?? path, body });
    forged = undefined;
    return {
      ...envelope({}),
      wrap_info: {
        token: token.id,
        accessor: token.accessor,
        ttl: ttlSeconds,
        creation_time: new Date(now()).toISOString(),
        creation_path: path,
        wrapped_accessor: '',
      },
    };
  }

  function unwrapped(entry: Wrapped): Body {
    wrapped.splice(wrapped.indexOf(entry), 1);
    return entry.body;
  }

  function seconds(untilMs: number): number {
    return Math.max(0, Math.floor((untilMs - now()) / 1000));
  }

  return {
    ...server,
    namespace,
    tree,
    liveTokens: () => tree.liveTokens(),
    liveLeases: () => tree.liveLeases(),
    get isSealed() {
      return isSealed;
    },
    set isSealed(next) {
      isSealed = next;
    },
    get maxSeconds() {
      return maxSeconds;
    },
    set maxSeconds(next) {
      maxSeconds = next;
    },
    calls: () => server.requests.map(({ method, path }) => `${method} ${path.replace(/^\/v1\//, '')}`),
    forgeNextWrapping: (creationPath) => {
      forged = creationPath;
    },
  };
}

function envelope(body: Body): Body {
  return {
    request_id: randomUUID(),
    lease_id: '',
    renewable: false,
    lease_duration: 0,
    data: null,
    wrap_info: null,
    warnings: null,
    auth: null,
    ...body,
  };
}

function mountOf(
  { engines }: NamespaceState,
  path: string,
): { readonly path: string; readonly engine: Engine } | undefined {
  for (const [at, engine] of engines)
    if (path === at || path.startsWith(`${at}/`)) return { path: at, engine };
  return undefined;
}

function parseBody(text: string): Body {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Body;
  } catch {
    // refused below, as everything that is no object
  }
  throw new VaultFault(400, ['failed to parse JSON input']);
}

function badWrapping(): VaultFault {
  return new VaultFault(400, ['wrapping token is not valid or does not exist']);
}
