/**
 * The calls of Infisical's API that are made, and nothing of what they mean: login, secrets in both versions of the API,
 * dynamic leases, revocation.
 *
 * Version 4 knows a project by its id alone; a slug, and a server without version 4, is asked by version 3, whose
 * parameters have other names. All booleans are sent, because their defaults differ. A refusal keeps its status, and
 * whether it is about the route; Infisical's sentences are never printed. Facts: secret-providers.md 2.7.
 */

import { Secret } from '../../../base/secret.ts';
import { CallFailure, type JsonAnswer, type JsonClient, type JsonRequest } from '../json-client.ts';
import { fieldAt, listAt, numberAt, textAt } from '../json-fields.ts';
import { isProjectId } from './settings.ts';

/** An answer of the API: what was asked for, or a refusal. */
export type ApiResult<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | {
      readonly kind: 'refusal';
      readonly status: number;
      /** Whether the server does not know the route, and so not this version of the API. */
      readonly isRouteUnknown: boolean;
    };

/** A token of a login. */
export interface InfisicalToken {
  readonly secret: Secret;
  readonly expiresInSeconds: number | undefined;
}

/** A folder of an environment. */
export interface FolderPlace {
  /** Id or slug. */
  readonly project: string;
  readonly environment: string;
  readonly folder: string;
}

/** A secret as the API gives it. */
export interface InfisicalSecret {
  readonly key: string;
  /** Undefined: hidden from this identity. */
  readonly value: string | undefined;
  readonly version: number | undefined;
  /** Milliseconds since 1970. */
  readonly updatedAtMs: number | undefined;
}

/** A dynamic credential. */
export interface DynamicLease {
  readonly id: string;
  readonly expiresAtMs: number | undefined;
  /** The fields as JSON text. */
  readonly data: Secret;
}

/** Which versions of the API a call may use, best first. */
type Version = 'v4' | 'v3';

/** The API at an address. Every call throws `CallFailure`. */
export class InfisicalApi {
  readonly #base: string;
  readonly #client: JsonClient;
  readonly #signal: AbortSignal;
  #isOldServer = false;

  /** `base` has no slash at its end and no `/api`. */
  constructor(base: string, client: JsonClient, signal: AbortSignal) {
    this.#base = base;
    this.#client = client;
    this.#signal = signal;
  }

  /** Exchanges an id token. */
  login(
    identity: string,
    organization: string | undefined,
    token: Secret,
  ): Promise<ApiResult<InfisicalToken>> {
    const value = {
      identityId: identity,
      jwt: token,
      ...(organization === undefined ? {} : { organizationSlug: organization }),
    };
    return this.#call(this.#post('/api/v1/auth/oidc-auth/login', value), ({ body }) => {
      const text = textAt(body, 'accessToken');
      if (text === undefined) throw new CallFailure('malformed', 'no token');
      return { secret: Secret.fromText(text), expiresInSeconds: numberAt(body, 'expiresIn') };
    });
  }

  /** The secrets of a folder with those of its imports, each key once. */
  folder(place: FolderPlace, token: Secret): Promise<ApiResult<readonly InfisicalSecret[]>> {
    return this.#read(place, token, undefined, ({ body }) => {
      const secrets = new Map<string, InfisicalSecret>();
      // a later import wins over an earlier one, and what the folder has itself over both
      for (const source of [...listAt(body, 'imports'), body])
        for (const entry of listAt(source, 'secrets')) {
          const secret = readSecret(entry);
          secrets.set(secret.key, secret);
        }
      return [...secrets.values()];
    });
  }

  /**
   * The names in a folder with those of its imports. The values are not asked for; a server too old to know the parameter
   * sends them all the same, and they are not looked at.
   */
  names(place: FolderPlace, token: Secret): Promise<ApiResult<ReadonlySet<string>>> {
    const read = ({ body }: JsonAnswer): ReadonlySet<string> =>
      new Set(
        [...listAt(body, 'imports'), body]
          .flatMap((source) => listAt(source, 'secrets'))
          .flatMap((entry) => textAt(entry, 'secretKey') ?? []),
      );
    return this.#read(place, token, undefined, read, { viewSecretValue: 'false' });
  }

  /** One secret by its name. */
  secret(place: FolderPlace, name: string, token: Secret): Promise<ApiResult<InfisicalSecret>> {
    return this.#read(place, token, name, ({ body }) => readSecret(fieldAt(body, 'secret')));
  }

  /** A fresh dynamic credential. The project is given by its slug. */
  createLease(
    { project, environment, folder }: FolderPlace,
    name: string,
    ttl: string | undefined,
    token: Secret,
  ): Promise<ApiResult<DynamicLease>> {
    const value = {
      dynamicSecretName: name,
      projectSlug: project,
      environmentSlug: environment,
      path: folder,
      ...(ttl === undefined ? {} : { ttl }),
    };
    // a repetition could make a second credential whose lease nobody knows
    const request = { ...this.#post('/api/v1/dynamic-secrets/leases', value), bearer: token, isOnce: true };
    return this.#call(request, ({ body }) => {
      const id = textAt(body, 'lease', 'id');
      const data = fieldAt(body, 'data');
      if (id === undefined || typeof data !== 'object' || data === null)
        throw new CallFailure('malformed', 'no lease');
      const expiresAtMs = Date.parse(textAt(body, 'lease', 'expireAt') ?? '');
      return {
        id,
        data: Secret.fromText(JSON.stringify(data)),
        expiresAtMs: Number.isNaN(expiresAtMs) ? undefined : expiresAtMs,
      };
    });
  }

  /** Takes a dynamic credential back. */
  deleteLease(
    id: string,
    { project, environment, folder }: FolderPlace,
    token: Secret,
  ): Promise<ApiResult<undefined>> {
    const value = { projectSlug: project, environmentSlug: environment, path: folder, isForced: false };
    const request: JsonRequest = {
      ...this.#post(`/api/v1/dynamic-secrets/leases/${encodeURIComponent(id)}`, value),
      method: 'DELETE',
      bearer: token,
    };
    return this.#call(request, () => undefined);
  }

  /** Revokes a token. */
  revoke(token: Secret): Promise<ApiResult<undefined>> {
    const request = { ...this.#post('/api/v1/auth/token/revoke', { accessToken: token }), bearer: token };
    return this.#call(request, () => undefined);
  }

  async #read<Value>(
    place: FolderPlace,
    token: Secret,
    name: string | undefined,
    read: (answer: JsonAnswer) => Value,
    further: Readonly<Record<string, string>> = {},
  ): Promise<ApiResult<Value>> {
    const ask = (version: Version): Promise<ApiResult<Value>> => {
      const url = this.#address(version, place, name);
      for (const [key, value] of Object.entries(further)) url.searchParams.set(key, value);
      return this.#call({ method: 'GET', url, bearer: token }, read);
    };
    if (!isProjectId(place.project) || this.#isOldServer) return ask('v3');
    const answer = await ask('v4');
    if (answer.kind === 'value' || !answer.isRouteUnknown) return answer;
    this.#isOldServer = true;
    return ask('v3');
  }

  #address(version: Version, { project, environment, folder }: FolderPlace, name: string | undefined): URL {
    const path = version === 'v4' ? '/api/v4/secrets' : '/api/v3/secrets/raw';
    const url = new URL(`${this.#base}${path}${name === undefined ? '' : `/${encodeURIComponent(name)}`}`);
    const projectName =
      version === 'v4' ? 'projectId' : isProjectId(project) ? 'workspaceId' : 'workspaceSlug';
    const parameters = {
      [projectName]: project,
      environment,
      secretPath: folder,
      [version === 'v4' ? 'includeImports' : 'include_imports']: 'true',
      expandSecretReferences: 'true',
      ...(name === undefined ? { recursive: 'false' } : { type: 'shared' }),
      ...(version === 'v4' && name === undefined ? { includePersonalOverrides: 'false' } : {}),
    };
    for (const [key, value] of Object.entries(parameters)) url.searchParams.set(key, value);
    return url;
  }

  #post(path: string, value: Readonly<Record<string, unknown>>): JsonRequest {
    return { method: 'POST', url: new URL(`${this.#base}${path}`), body: { kind: 'json', value } };
  }

  #call<Value>(request: JsonRequest, read: (answer: JsonAnswer) => Value): Promise<ApiResult<Value>> {
    return this.#client.call(request, this.#signal, (answer) =>
      answer.status >= 300
        ? { kind: 'refusal', status: answer.status, isRouteUnknown: isRouteUnknown(answer) }
        : { kind: 'value', value: read(answer) },
    );
  }
}

/** The framework below the server answers for a path it does not know, in its own words. */
function isRouteUnknown({ status, body }: JsonAnswer): boolean {
  return status === 404 && /^Route (?:GET|POST|DELETE):/.test(textAt(body, 'message') ?? '');
}

function readSecret(entry: unknown): InfisicalSecret {
  const key = textAt(entry, 'secretKey');
  const value = fieldAt(entry, 'secretValue');
  const isHidden = fieldAt(entry, 'secretValueHidden') === true;
  if (key === undefined || (typeof value !== 'string' && !isHidden))
    throw new CallFailure('malformed', 'no secret');
  const updatedAtMs = Date.parse(textAt(entry, 'updatedAt') ?? '');
  return {
    key,
    value: isHidden || typeof value !== 'string' ? undefined : value,
    version: numberAt(entry, 'version'),
    updatedAtMs: Number.isNaN(updatedAtMs) ? undefined : updatedAtMs,
  };
}
