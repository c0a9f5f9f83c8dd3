// The little Google Cloud that tests talk to: STS, IAM Credentials and Secret Manager on loopback, sharing one IAM.
//
// Promises: each service, and each region of Secret Manager, has its own port, so that a log tells which host got what;
// `originOf` leads from Google's host names to them; nothing is granted that the test has not granted.
// Must never: know what the product asks for; it checks what Google checks.
// Source: facts/secret-providers.md sections 2.4 and 7.

import { type LoopbackServer, startLoopbackServer } from '../loopback-server.ts';
import { type Binding, type IssuedToken, type Project, TokenBook } from './iam.ts';
import { checksumOf, type StoredSecret, type StoredVersion, secretsHandler } from './secret-manager.ts';
import { credentialsHandler, type ServiceAccount } from './service-accounts.ts';
import { providerName, stsHandler, type WorkloadProvider } from './workload-identity.ts';

/** What a test says of a new version; a new secret comes with its first one. */
export interface NewVersion {
  /** Id of the project. */
  readonly project: string;
  readonly id: string;
  readonly value: string | Uint8Array;
  /** A regional secret. */
  readonly location?: string;
  /** Aliases that lead to this version. */
  readonly aliases?: readonly string[];
  /** Members that may read the secret. */
  readonly readers?: readonly string[];
}

export interface GcpCloud {
  readonly sts: LoopbackServer;
  readonly iamCredentials: LoopbackServer;
  readonly secretManager: LoopbackServer;
  /** Every access token so far, oldest first. */
  /** The most that a page of a list of secrets holds. */
  listPageSize: number;
  readonly tokens: readonly IssuedToken[];
  /** All servers. */
  readonly servers: readonly LoopbackServer[];
  /** The address of the server that plays a host of Google's. Throws for a host that nobody plays. */
  originOf(host: string): string;
  /** Host names and addresses, for a proxy; the universe in place of `googleapis.com` when given. */
  routes(universe?: string): Readonly<Record<string, string>>;
  /** A project, made when it is new, with all three APIs switched on. */
  project(id: string, number?: string): Project;
  /** Adds a provider to a pool, and returns its resource name. */
  addProvider(provider: WorkloadProvider): string;
  /** Adds a service account. `users` may act as it. */
  addServiceAccount(account: {
    readonly email: string;
    readonly project: string;
    readonly bindings?: readonly Binding[];
    readonly longLived?: boolean;
  }): ServiceAccount;
  /** Adds a version. */
  put(version: NewVersion): { readonly secret: StoredSecret; readonly version: StoredVersion };
  /** Starts the endpoint of a region. */
  addRegion(location: string): Promise<LoopbackServer>;
  close(): Promise<void>;
}

/** Starts a cloud without projects; `now` in milliseconds since 1970. */
export async function startGcpCloud({
  now = Date.now,
}: {
  readonly now?: () => number;
} = {}): Promise<GcpCloud> {
  const tokens = new TokenBook(now);
  const providers: WorkloadProvider[] = [];
  const accounts = new Map<string, ServiceAccount>();
  const projects = new Map<string, Project>();
  const secrets: StoredSecret[] = [];
  const hosts = new Map<string, LoopbackServer>();
  const findProject = (name: string): Project | undefined =>
    [...projects.values()].find(({ id, number }) => id === name || number === name);

  async function start(
    host: string,
    handle: Parameters<typeof startLoopbackServer>[0]['handle'],
  ): Promise<LoopbackServer> {
    const server = await startLoopbackServer({ name: host, now, handle });
    hosts.set(host, server);
    return server;
  }
  const door = (location: string | undefined): ReturnType<typeof secretsHandler> =>
    secretsHandler({ location, secrets, tokens, findProject, pageSize: () => cloud.listPageSize });

  const [sts, iamCredentials, secretManager] = await Promise.all([
    start('sts', stsHandler(providers, tokens, now)),
    start('iamcredentials', credentialsHandler(accounts, tokens)),
    start('secretmanager', door(undefined)),
  ]);

  function project(id: string, number = String(100_000_000_000 + projects.size)): Project {
    const found = projects.get(id) ?? {
      id,
      number,
      services: new Set(['sts', 'iamcredentials', 'secretmanager'].map((name) => `${name}.googleapis.com`)),
      bindings: [],
    };
    projects.set(id, found);
    return found;
  }

  function put({ project: projectId, id, value, location, aliases = [], readers = [] }: NewVersion): {
    readonly secret: StoredSecret;
    readonly version: StoredVersion;
  } {
    const owner = project(projectId);
    const known = secrets.find(
      (candidate) => candidate.project === owner && candidate.id === id && candidate.location === location,
    );
    const secret: StoredSecret = known ?? {
      project: owner,
      location,
      id,
      versions: [],
      aliases: new Map(),
      bindings: [],
    };
    if (known === undefined) {
      secrets.push(secret);
    }
    const bytes = Buffer.from(value);
    const version: StoredVersion = {
      number: secret.versions.length + 1,
      value: bytes,
      state: 'ENABLED',
      checksum: checksumOf(bytes),
    };
    secret.versions.push(version);
    for (const alias of aliases) {
      secret.aliases.set(alias, version.number);
    }
    if (readers.length > 0) {
      secret.bindings.push({ role: 'roles/secretmanager.secretAccessor', members: readers });
    }
    return { secret, version };
  }

  const cloud: GcpCloud = {
    listPageSize: 25_000,
    sts,
    iamCredentials,
    secretManager,
    tokens: tokens.issued,
    get servers() {
      return [...hosts.values()];
    },
    originOf(host) {
      const server = hosts.get(host.replace(/\.(?:googleapis\.com|universe\.example)$/u, ''));
      if (server === undefined) {
        throw new Error(`nobody plays ${host}`);
      }
      return server.url;
    },
    routes: (universe = 'googleapis.com') =>
      Object.fromEntries([...hosts].map(([host, server]) => [`${host}.${universe}`, server.url])),
    project,
    addProvider(provider) {
      providers.push(provider);
      return providerName(provider);
    },
    addServiceAccount({ email, project: projectId, bindings = [], longLived = false }) {
      const account = { email, project: project(projectId), bindings: [...bindings], longLived };
      accounts.set(email, account);
      return account;
    },
    put,
    addRegion: (location) => start(`secretmanager.${location}.rep`, door(location)),
    async close() {
      const ends = await Promise.allSettled([...hosts.values()].map((server) => server.close()));
      const broken = ends.find((end) => end.status === 'rejected');
      if (broken !== undefined) {
        throw broken.reason;
      }
    },
  };
  return cloud;
}
