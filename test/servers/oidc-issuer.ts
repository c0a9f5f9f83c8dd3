// GitHub's OIDC issuer on loopback: the endpoint a job asks for its token, and the documents that verify it.
//
// Promises: real RS256 keys and signatures; the request URL already carries a query, as GitHub's does, so that a
// client which appends `?audience=` fails; the bearer is required; every token handed out is remembered, so that a
// test can look for it where it must not be. Flaws (expired, unknown key…) are asked for, token by token.
// Must never: verify anything for the client, or reuse keys between tests. It publishes no certificates (`x5c`).
// Spec: facts/secret-providers.md section 2.1; RFC 7517, RFC 7519, OpenID Connect Discovery 1.0.

import { randomBytes, randomUUID } from 'node:crypto';
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { json, type ServerAnswer, type ServerRequest } from './exchange.ts';
import { failing } from './faults.ts';
import { type LoopbackServer, startLoopbackServer } from './loopback-server.ts';
import { type Claims, tokenClaims, type WorkflowRun, workflowRun } from './oidc-claims.ts';

/**
 * What can be wrong with a token that the endpoint hands out:
 * - `expired`: issued an hour ago; `issued-in-future`, `not-yet-valid`: `iat` or `nbf` an hour ahead;
 * - `unknown-key`: signed with a key that the JWKS never had; `bad-signature`: a known key's name, another's signature.
 */
export type TokenFlaw = 'expired' | 'issued-in-future' | 'not-yet-valid' | 'unknown-key' | 'bad-signature';

export interface OidcIssuerOptions {
  /** The job that asks. Can be replaced later through `run`. */
  readonly run?: WorkflowRun;
  /** Path of the issuer: '' as on github.com, `/ENTERPRISE`, or `/_services/token` as on a GHES. */
  readonly path?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface OidcIssuer extends LoopbackServer {
  /** The `iss` of its tokens. */
  readonly issuer: string;
  /** The job whose claims the next tokens carry; assign another to change it. */
  run: WorkflowRun;
  /** What the runner puts into a job that may ask for a token. */
  readonly environment: {
    readonly ACTIONS_ID_TOKEN_REQUEST_URL: string;
    readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string;
  };
  /** Every token handed out or minted, oldest first. */
  readonly issued: readonly string[];
  /** Gives the next `times` (1 when left out) tokens a flaw. */
  spoil(flaw: TokenFlaw, times?: number): void;
  /** The endpoint answers 200 with an empty `value`, `times` (1 when left out) times: seen in real life. */
  answerEmpty(times?: number): void;
  /** Signs with a fresh key from now on. The old ones stay published unless `forget` is set. */
  rotateKeys(options?: { readonly forget?: boolean }): Promise<void>;
  /** A token without a request, for tests of those who verify; `claims` win over the run's. */
  mint(audience: string, options?: { readonly flaw?: TokenFlaw; readonly claims?: Claims }): Promise<string>;
}

interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

const HOUR_SECONDS = 3_600;

/** Starts an issuer with two published keys. */
export async function startOidcIssuer(options: OidcIssuerOptions = {}): Promise<OidcIssuer> {
  const now = options.now ?? Date.now;
  const path = options.path ?? '';
  const requestToken = randomBytes(24).toString('base64url');
  const tokenPath = `/idtoken/${randomUUID()}/${randomUUID()}`;
  const issued: string[] = [];
  const flaws: TokenFlaw[] = [];
  let keys: readonly SigningKey[] = await Promise.all([createKey(), createKey()]);
  let run = options.run ?? workflowRun();

  const server = await startLoopbackServer({ name: 'oidc', handle, now });
  const issuer = server.url + path;

  async function mint(
    audience: string,
    { flaw, claims }: { readonly flaw?: TokenFlaw; readonly claims?: Claims } = {},
  ): Promise<string> {
    const issuedAtSeconds = Math.floor(now() / 1000) - (flaw === 'expired' ? HOUR_SECONDS : 0);
    const good = tokenClaims(run, { issuer, audience, id: randomUUID(), issuedAtSeconds });
    const published = requireFirst(keys);
    const signing = flaw === 'unknown-key' || flaw === 'bad-signature' ? await createKey() : published;
    const token = await new SignJWT({
      ...good,
      ...(flaw === 'issued-in-future'
        ? { iat: issuedAtSeconds + HOUR_SECONDS, exp: issuedAtSeconds + 2 * HOUR_SECONDS }
        : {}),
      ...(flaw === 'not-yet-valid'
        ? { nbf: issuedAtSeconds + HOUR_SECONDS, exp: issuedAtSeconds + 2 * HOUR_SECONDS }
        : {}),
      ...claims,
    })
      .setProtectedHeader({
        typ: 'JWT',
        alg: 'RS256',
        kid: flaw === 'bad-signature' ? published.kid : signing.kid,
      })
      .sign(signing.privateKey);
    issued.push(token);
    return token;
  }

  function handle(request: ServerRequest): ServerAnswer | Promise<ServerAnswer> {
    switch (request.url.pathname) {
      case tokenPath:
        return handOut(request);
      case `${path}/.well-known/openid-configuration`:
        return json(200, discovery(issuer));
      case `${path}/.well-known/jwks`:
        return json(200, { keys: keys.map(({ jwk }) => jwk) });
      default:
        return json(404, { message: 'not found' });
    }
  }

  async function handOut(request: ServerRequest): Promise<ServerAnswer> {
    if (request.method !== 'GET') {
      return json(405, { message: 'the token endpoint takes GET' });
    }
    if (!/^bearer\s+/iu.test(request.headers.authorization ?? '')) {
      return json(401, { message: 'no bearer token' });
    }
    if (request.headers.authorization?.replace(/^bearer\s+/iu, '') !== requestToken) {
      return json(401, { message: 'wrong bearer token' });
    }
    if (request.url.searchParams.get('api-version') !== '2.0') {
      return json(400, { message: 'api-version must be 2.0: append &audience= to the URL given' });
    }
    // Without an audience GitHub names the owner's page.
    const audience = request.url.searchParams.get('audience') ?? `https://github.com/${run.owner}`;
    const flaw = flaws.shift();
    return json(200, { count: 1, value: await mint(audience, flaw === undefined ? {} : { flaw }) });
  }

  return {
    ...server,
    issuer,
    get run() {
      return run;
    },
    set run(next) {
      run = next;
    },
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}${tokenPath}?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
    issued,
    spoil: (flaw, times = 1) => void flaws.push(...Array.from({ length: times }, () => flaw)),
    answerEmpty: (times = 1) =>
      server.fail(
        failing(200, JSON.stringify({ count: 1, value: '' }), { 'content-type': 'application/json' }),
        {
          times,
          when: ({ url }) => url.pathname === tokenPath,
        },
      ),
    rotateKeys: async ({ forget = false } = {}) => {
      keys = [await createKey(), ...(forget ? [] : keys)];
    },
    mint,
  };
}

function requireFirst(keys: readonly SigningKey[]): SigningKey {
  const [first] = keys;
  if (first === undefined) {
    throw new Error('an issuer always has a key');
  }
  return first;
}

async function createKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  return { kid, privateKey, jwk: { ...jwk, kid, alg: 'RS256', use: 'sig' } };
}

function discovery(issuer: string): unknown {
  return {
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'ref', 'repository', 'environment'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  };
}
