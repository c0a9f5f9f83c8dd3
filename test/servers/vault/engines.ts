// The secrets engines of the local Vault: KV 1 and 2, database, AWS, PKI and transit.
//
// Promises: each answers as the real one, in fields, methods, statuses and leases; every read of a `creds` path makes a
// new credential, which is live until its lease is revoked; what it made is listed, so that
// a test can look for it where it must not be. Must never: check a token or a policy (the server has).
// Source: facts/secret-providers.md section 2.3 (table of engines).

import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import { notFound, unsupported, VaultFault } from './vault-fault.ts';

/** A request below a mount. */
export interface EngineRequest {
  readonly method: 'GET' | 'POST' | 'LIST' | 'DELETE';
  /** Below the mount. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
}

/** What an engine answers; `lease` makes the core add one. */
export interface EngineAnswer {
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly lease?: { readonly seconds: number; readonly renewable: boolean; readonly revoke: () => void };
  readonly warnings?: readonly string[];
}

/** A mounted engine. */
export interface Engine {
  readonly type: string;
  readonly options: Readonly<Record<string, string>> | null;
  handle(request: EngineRequest): EngineAnswer;
}

/** A credential that an engine made. */
export interface Credential {
  readonly role: string;
  readonly username: string;
  readonly password: string;
  isLive: boolean;
}

/** KV version 1: what was put is what comes back. */
export class KvOne implements Engine {
  readonly type = 'kv';
  readonly options = { version: '1' };
  readonly secrets = new Map<string, Readonly<Record<string, unknown>>>();

  put(path: string, value: Readonly<Record<string, unknown>>): void {
    this.secrets.set(path, value);
  }

  handle({ method, path, body }: EngineRequest): EngineAnswer {
    if (method === 'POST') {
      this.secrets.set(path, body);
      return { data: undefined };
    }
    if (method === 'LIST') return listOf([...this.secrets.keys()], path);
    if (method !== 'GET') throw unsupported();
    const data = this.secrets.get(path);
    if (data === undefined) throw notFound();
    return { data };
  }
}

interface KvVersion {
  readonly data: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
  deletedAt: string;
  isDestroyed: boolean;
}

/** KV version 2, with versions that can be deleted and destroyed. */
export class KvTwo implements Engine {
  readonly type = 'kv';
  readonly options = { version: '2' };
  readonly #secrets = new Map<string, KvVersion[]>();
  readonly #custom = new Map<string, Readonly<Record<string, string>>>();

  /** Sets what people say about a secret. */
  describe(path: string, metadata: Readonly<Record<string, string>>): void {
    this.#custom.set(path, metadata);
  }

  /** Adds a version; returns its number. */
  put(path: string, value: Readonly<Record<string, unknown>>, createdAt = new Date().toISOString()): number {
    const versions = this.#secrets.get(path) ?? [];
    versions.push({ data: value, createdAt, deletedAt: '', isDestroyed: false });
    this.#secrets.set(path, versions);
    return versions.length;
  }

  delete(path: string, version: number, at: string): void {
    this.#version(path, version).deletedAt = at;
  }

  destroy(path: string, version: number): void {
    this.#version(path, version).isDestroyed = true;
  }

  handle({ method, path, query, body, nowMs }: EngineRequest): EngineAnswer {
    const [kind, ...rest] = path.split('/');
    const name = rest.join('/');
    if (kind === 'metadata') return this.#metadata(method, name);
    if (kind !== 'data')
      throw notFound({
        warnings: [
          'Invalid path for a versioned K/V secrets engine. See the API docs for the appropriate API endpoints to use.',
        ],
      });
    if (method === 'POST') {
      this.put(name, (body.data ?? {}) as Readonly<Record<string, unknown>>, new Date(nowMs).toISOString());
      return { data: { version: this.#secrets.get(name)?.length } };
    }
    if (method !== 'GET') throw unsupported();
    const versions = this.#secrets.get(name) ?? [];
    const number = Number(query.get('version') ?? 0) || versions.length;
    const version = versions[number - 1];
    if (version === undefined) throw notFound();
    const metadata = {
      created_time: version.createdAt,
      custom_metadata: null,
      deletion_time: version.deletedAt,
      destroyed: version.isDestroyed,
      version: number,
    };
    const isGone = version.isDestroyed || version.deletedAt !== '';
    if (isGone) throw notFound({ data: { data: null, metadata } });
    return { data: { data: version.data, metadata } };
  }

  #metadata(method: EngineRequest['method'], name: string): EngineAnswer {
    if (method === 'LIST') return listOf([...this.#secrets.keys()], name);
    const versions = this.#secrets.get(name);
    if (method !== 'GET') throw unsupported();
    if (versions === undefined) throw notFound();
    const listed = versions.map(({ createdAt, deletedAt, isDestroyed }, index) => [
      String(index + 1),
      { created_time: createdAt, deletion_time: deletedAt, destroyed: isDestroyed },
    ]);
    return {
      data: {
        cas_required: false,
        created_time: versions[0]?.createdAt,
        current_version: versions.length,
        custom_metadata: this.#custom.get(name) ?? null,
        delete_version_after: '0s',
        max_versions: 0,
        oldest_version: 0,
        updated_time: versions.at(-1)?.createdAt,
        versions: Object.fromEntries(listed),
      },
    };
  }

  #version(path: string, version: number): KvVersion {
    const found = this.#secrets.get(path)?.[version - 1];
    if (found === undefined) throw new Error('the test names a version that it has not put');
    return found;
  }
}

/** The names in a folder, as `LIST` gives them: folders once, with a slash. 404 where there is nothing. */
function listOf(paths: readonly string[], folder: string): EngineAnswer {
  const prefix = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
  const below = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  const keys = [...new Set(below.map((path) => path.replace(/\/.*$/, '/')))].sort();
  if (keys.length === 0) throw notFound();
  return { data: { keys } };
}

/** The database engine: dynamic and static roles. */
export class Database implements Engine {
  readonly type = 'database';
  readonly options = null;
  readonly credentials: Credential[] = [];
  readonly #roles = new Map<string, number>();
  readonly #statics = new Map<string, Credential>();

  /** A dynamic role. */
  role(name: string, ttlSeconds = 3600): void {
    this.#roles.set(name, ttlSeconds);
  }

  staticRole(name: string): Credential {
    const credential = { role: name, username: name, password: secretText(), isLive: true };
    this.#statics.set(name, credential);
    return credential;
  }

  handle({ method, path, nowMs }: EngineRequest): EngineAnswer {
    if (method !== 'GET') throw unsupported();
    const [kind, name = ''] = path.split('/');
    if (kind === 'static-creds') {
      const credential = this.#statics.get(name);
      if (credential === undefined) throw new VaultFault(400, ['unknown role']);
      const { username, password } = credential;
      const last_vault_rotation = new Date(nowMs - 60_000).toISOString();
      return { data: { username, password, last_vault_rotation, rotation_period: 86_400, ttl: 86_340 } };
    }
    const ttlSeconds = this.#roles.get(name);
    if (kind !== 'creds') throw notFound();
    if (ttlSeconds === undefined) throw new VaultFault(400, [`unknown role: ${name}`]);
    const username = `v-jwt-${name}-${randomBytes(8).toString('hex')}`;
    const credential: Credential = { role: name, username, password: secretText(), isLive: true };
    this.credentials.push(credential);
    return {
      data: { username, password: credential.password },
      lease: { seconds: ttlSeconds, renewable: true, revoke: () => end(credential) },
    };
  }
}

/** The AWS engine: keys of IAM users, which can be revoked, and STS sessions, which cannot. */
export class Aws implements Engine {
  readonly type = 'aws';
  readonly options = null;
  readonly credentials: (Credential & { readonly sessionToken: string | null })[] = [];

  handle({ method, path }: EngineRequest): EngineAnswer {
    if (method !== 'GET' && method !== 'POST') throw unsupported();
    const [kind, role = ''] = path.split('/');
    if (kind !== 'creds' && kind !== 'sts') throw notFound();
    const sessionToken = kind === 'sts' ? secretText() : null;
    const credential = {
      role,
      // the prefixes are AWS's for users and sessions
      username: `${kind === 'sts' ? 'AS' : 'AK'}${'IA'}${randomBytes(8).toString('hex').toUpperCase()}`,
      password: secretText(),
      sessionToken,
      isLive: true,
    };
    this.credentials.push(credential);
    const revoke = (): void => {
      // what STS has signed lives until it ends
      if (sessionToken === null) credential.isLive = false;
    };
    return {
      data: {
        access_key: credential.username,
        secret_key: credential.password,
        security_token: sessionToken,
        ...(sessionToken === null ? {} : { session_token: sessionToken }),
      },
      lease: { seconds: 3600, renewable: sessionToken === null, revoke },
    };
  }
}

/** A certificate that the PKI engine issued. */
export interface IssuedCertificate {
  readonly serial: string;
  readonly commonName: string;
  readonly privateKey: string;
  isRevoked: boolean;
}

/** The PKI engine. What it calls certificates are texts of their form: nobody here verifies them. */
export class Pki implements Engine {
  readonly type = 'pki';
  readonly options = null;
  readonly issued: IssuedCertificate[] = [];
  readonly #roles = new Map<string, { readonly domain: string; readonly generateLease: boolean }>();

  role(name: string, domain: string, options: { readonly generateLease?: boolean } = {}): void {
    this.#roles.set(name, { domain, generateLease: options.generateLease ?? false });
  }

  handle({ method, path, body, nowMs }: EngineRequest): EngineAnswer {
    if (method !== 'POST') throw unsupported();
    if (path === 'revoke') return this.#revoke(String(body.serial_number ?? ''), nowMs);
    const name = /^(?:issuer\/[^/]+\/)?issue\/([^/]+)$/.exec(path)?.[1];
    if (name === undefined) throw notFound();
    const role = this.#roles.get(name);
    if (role === undefined) throw new VaultFault(400, [`unknown role: ${name}`]);
    const commonName = String(body.common_name ?? '');
    if (commonName === '') throw new VaultFault(400, ['the common_name field is required']);
    if (!commonName.endsWith(role.domain))
      throw new VaultFault(400, [`common name ${commonName} not allowed by this role`]);
    const serial = (randomBytes(20).toString('hex').match(/../g) ?? []).join(':');
    const privateKey = pem('RSA PRIVATE KEY', randomBytes(300));
    const certificate: IssuedCertificate = { serial, commonName, privateKey, isRevoked: false };
    this.issued.push(certificate);
    const ca = pem('CERTIFICATE', randomBytes(200));
    const data = {
      certificate: pem('CERTIFICATE', randomBytes(250)),
      issuing_ca: ca,
      ca_chain: [ca],
      private_key: privateKey,
      private_key_type: 'rsa',
      serial_number: serial,
      expiration: Math.floor(nowMs / 1000) + 7200,
    };
    if (!role.generateLease) return { data };
    return {
      data,
      lease: { seconds: 7200, renewable: false, revoke: () => revokeCertificate(certificate) },
    };
  }

  #revoke(serial: string, nowMs: number): EngineAnswer {
    const certificate = this.issued.find((candidate) => candidate.serial === serial);
    if (certificate === undefined) throw new VaultFault(400, [`certificate with serial ${serial} not found`]);
    certificate.isRevoked = true;
    return { data: { revocation_time: Math.floor(nowMs / 1000) } };
  }
}

/** The transit engine: AES-256-GCM under named keys, which never leave it. */
export class Transit implements Engine {
  readonly type = 'transit';
  readonly options = null;
  readonly #keys = new Map<string, Buffer>();

  /** A ciphertext for the key, which is made when it is new. */
  encrypt(key: string, plain: Uint8Array, associatedData = ''): string {
    const secret = this.#keys.get(key) ?? randomBytes(32);
    this.#keys.set(key, secret);
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(Buffer.from(associatedData, 'base64'));
    const sealed = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return `vault:v1:${sealed.toString('base64')}`;
  }

  handle({ method, path, body }: EngineRequest): EngineAnswer {
    if (method !== 'POST') throw unsupported();
    const name = /^decrypt\/([^/]+)$/.exec(path)?.[1];
    const key = name === undefined ? undefined : this.#keys.get(name);
    if (name === undefined) throw notFound();
    if (key === undefined) throw new VaultFault(400, ['encryption key not found']);
    const sealed = Buffer.from(String(body.ciphertext ?? '').replace(/^vault:v1:/, ''), 'base64');
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 });
      decipher.setAAD(Buffer.from(String(body.associated_data ?? ''), 'base64'));
      decipher.setAuthTag(sealed.subarray(-16));
      const plain = Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
      return { data: { plaintext: plain.toString('base64') } };
    } catch {
      throw new VaultFault(400, ['cipher: message authentication failed']);
    }
  }
}

function end(credential: Credential): void {
  credential.isLive = false;
}

function revokeCertificate(certificate: IssuedCertificate): void {
  certificate.isRevoked = true;
}

/** Characters that encodings treat differently, and nobody has seen before. */
function secretText(): string {
  return `${randomBytes(15).toString('base64url')}&"${randomUUID().slice(0, 8)}`;
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n');
}
