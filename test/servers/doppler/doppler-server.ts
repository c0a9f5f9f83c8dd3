// A little Doppler: service account identities, projects with configs, tokens that live until they are revoked.
//
// Promises: a login checks signature, issuer, audience and subject of the id token; a token reads only the configs that
// its service account may see; `secrets=` narrows a download; restricted values leave as null; a revoked token is 401.
// Must never: answer a secret without a live token. Not modelled and refused: other formats, name transformers.
// Source: facts/secret-providers.md section 2.6; docs.doppler.com, "Service Account Identities" and the API reference.

import { randomBytes } from 'node:crypto';
import { json, type ServerAnswer, type ServerRequest } from '../exchange.ts';
import { type LoopbackServer, startLoopbackServer } from '../loopback-server.ts';
import { verifiedClaims } from './id-token.ts';

/** A secret of a config. */
export interface DopplerSecret {
  readonly value: string;
  readonly visibility?: 'masked' | 'unmasked' | 'restricted';
}

/** An identity of a service account. */
export interface DopplerIdentity {
  readonly id: string;
  readonly issuer: string;
  readonly audience: string;
  readonly subject: string;
  /** The configs that the account may read: `project/config`. */
  readonly configs: readonly string[];
}

/** A token that was given. */
export interface DopplerSession {
  readonly token: string;
  readonly identity: DopplerIdentity;
  isLive: boolean;
}

export interface DopplerServer extends LoopbackServer {
  addIdentity(identity: DopplerIdentity): void;
  /** Sets the secrets of a config, `project/config`, in this order. */
  setConfig(place: string, secrets: Readonly<Record<string, string | DopplerSecret>>): void;
  /** Every token given, oldest first. */
  readonly sessions: readonly DopplerSession[];
}

const TOKEN_SECONDS = 3_600;

/** Starts a Doppler without identities and configs. */
export async function startDoppler({
  now = Date.now,
}: {
  readonly now?: () => number;
} = {}): Promise<DopplerServer> {
  const identities = new Map<string, DopplerIdentity>();
  const configs = new Map<string, Map<string, DopplerSecret>>();
  const sessions: DopplerSession[] = [];
  const server = await startLoopbackServer({ name: 'doppler', handle, now });

  function handle(request: ServerRequest): ServerAnswer | Promise<ServerAnswer> {
    switch (`${request.method} ${request.url.pathname}`) {
      case 'POST /v3/auth/oidc':
        return login(request);
      case 'POST /v3/auth/revoke':
        return revoke(request);
      case 'GET /v3/configs/config/secrets/download':
        return authorized(request, download);
      case 'GET /v3/configs/config/secrets/names':
        return authorized(request, (_request, config) =>
          json(200, { names: [...config.keys()], success: true }),
        );
      case 'GET /v3/configs/config/secrets':
        return authorized(request, list);
      default:
        return refused(404, 'Could not find requested resource');
    }
  }

  async function login(request: ServerRequest): Promise<ServerAnswer> {
    const { identity: id, token } = bodyOf(request);
    const identity = identities.get(id ?? '');
    if (identity === undefined) return refused(404, 'Could not find requested identity');
    const claims = await verifiedClaims(token ?? '', identity.issuer, [identity.audience], now());
    if (claims === undefined || claims.sub !== identity.subject) return refused(401, 'Invalid OIDC token');
    const secret = `dp.${'said'}.${randomBytes(30).toString('base64url')}`;
    sessions.push({ token: secret, identity, isLive: true });
    const expiresAt = new Date(now() + TOKEN_SECONDS * 1000).toISOString();
    return json(200, { success: true, token: secret, expires_at: expiresAt });
  }

  function revoke(request: ServerRequest): ServerAnswer {
    const { token } = bodyOf(request);
    const session = sessions.find((candidate) => candidate.token === token && candidate.isLive);
    if (session === undefined) return refused(401, 'Invalid Auth token');
    session.isLive = false;
    return json(200, { success: true });
  }

  type Answer = (request: ServerRequest, config: Map<string, DopplerSecret>, place: string) => ServerAnswer;

  function authorized(request: ServerRequest, answer: Answer): ServerAnswer {
    const token = tokenOf(request.headers.authorization ?? '');
    const session = sessions.find((candidate) => candidate.token === token && candidate.isLive);
    if (session === undefined) return refused(401, 'Invalid Auth token');
    const place = `${request.url.searchParams.get('project')}/${request.url.searchParams.get('config')}`;
    const config = configs.get(place);
    if (config === undefined) return refused(404, "Could not find requested config '...'");
    if (!session.identity.configs.includes(place))
      return refused(403, 'This token does not have access to requested config');
    return answer(request, config, place);
  }

  const download: Answer = (request, config, place) => {
    const query = request.url.searchParams;
    const known = [
      'project',
      'config',
      'format',
      'include_dynamic_secrets',
      'dynamic_secrets_ttl_sec',
      'secrets',
    ];
    if ([...query.keys()].some((name) => !known.includes(name)) || query.get('format') !== 'json')
      return refused(400, 'not modelled by this server');
    const names = query.get('secrets')?.split(',');
    const [project, name] = place.split('/');
    const own = { DOPPLER_CONFIG: name, DOPPLER_ENVIRONMENT: name, DOPPLER_PROJECT: project };
    const values = [...config]
      .filter(([key]) => names === undefined || names.includes(key))
      .map(([key, { value, visibility }]) => [key, visibility === 'restricted' ? null : value]);
    return json(200, { ...(names === undefined ? own : {}), ...Object.fromEntries(values) });
  };

  const list: Answer = (_request, config) => {
    const secrets = [...config].map(([key, { value, visibility = 'masked' }]) => {
      const shown = visibility === 'restricted' ? null : value;
      return [
        key,
        { raw: shown, computed: shown, rawVisibility: visibility, computedVisibility: visibility, note: '' },
      ];
    });
    return json(200, { secrets: Object.fromEntries(secrets), success: true });
  };

  return {
    ...server,
    sessions,
    addIdentity: (identity) => void identities.set(identity.id, identity),
    setConfig: (place, secrets) => {
      const entries = Object.entries(secrets).map(
        ([name, secret]) => [name, typeof secret === 'string' ? { value: secret } : secret] as const,
      );
      configs.set(place, new Map(entries));
    },
  };
}

/** The token of either kind of `Authorization`: as bearer, or as the user of Basic. */
function tokenOf(header: string): string | undefined {
  const [, kind = '', value = ''] = /^(bearer|basic) +(\S+)$/iu.exec(header) ?? [];
  if (kind.toLowerCase() === 'bearer') return value;
  return kind === '' ? undefined : Buffer.from(value, 'base64').toString().split(':')[0];
}

function bodyOf(request: ServerRequest): Readonly<Record<string, string | undefined>> {
  if (!/^application\/json\b/u.test(request.headers['content-type'] ?? '')) return {};
  return JSON.parse(request.body.toString()) as Readonly<Record<string, string | undefined>>;
}

function refused(status: number, message: string): ServerAnswer {
  return json(status, { messages: [message], success: false });
}
