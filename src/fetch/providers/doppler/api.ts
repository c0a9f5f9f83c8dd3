/**
 * The calls of Doppler's API that are made, and nothing of what they mean: login, names, download, revocation.
 *
 * A refusal keeps its status alone; Doppler's sentences are never printed. Facts: secret-providers.md 2.6.
 */

import { Secret } from '../../../base/secret.ts';
import { CallFailure, type JsonClient } from '../json-client.ts';
import { fieldAt, textAt } from '../json-fields.ts';

/** An answer of the API: what was asked for, or the status of a refusal. */
export type ApiResult<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'refusal'; readonly status: number };

/** A token of a login. */
export interface DopplerToken {
  readonly secret: Secret;
  /** Milliseconds since 1970; undefined when the answer does not say. */
  readonly expiresAtMs: number | undefined;
}

/** Which secrets to download. */
export interface Download {
  readonly project: string;
  readonly config: string;
  /** Undefined: all. */
  readonly names: readonly string[] | undefined;
  readonly dynamicSeconds: number | undefined;
}

/** The API at an address. Every call throws `CallFailure`. */
export class DopplerApi {
  readonly #base: string;
  readonly #client: JsonClient;
  readonly #signal: AbortSignal;

  /** `base` has no slash at its end. */
  constructor(base: string, client: JsonClient, signal: AbortSignal) {
    this.#base = base;
    this.#client = client;
    this.#signal = signal;
  }

  /** Exchanges an id token. */
  login(identity: string, token: Secret): Promise<ApiResult<DopplerToken>> {
    const request = {
      method: 'POST',
      url: new URL(`${this.#base}/v3/auth/oidc`),
      body: { kind: 'json', value: { identity, token } },
    } as const;
    return this.#client.call(request, this.#signal, ({ status, body }) => {
      if (status >= 300) return { kind: 'refusal', status };
      const text = textAt(body, 'token');
      if (text === undefined) throw new CallFailure('malformed', 'no token');
      const expiresAtMs = Date.parse(textAt(body, 'expires_at') ?? '');
      return {
        kind: 'value',
        value: {
          secret: Secret.fromText(text),
          expiresAtMs: Number.isNaN(expiresAtMs) ? undefined : expiresAtMs,
        },
      };
    });
  }

  /** The computed values by name; null for one that Doppler does not show. */
  download(
    { project, config, names, dynamicSeconds }: Download,
    token: Secret,
  ): Promise<ApiResult<ReadonlyMap<string, string | null>>> {
    const url = new URL(`${this.#base}/v3/configs/config/secrets/download`);
    url.searchParams.set('project', project);
    url.searchParams.set('config', config);
    url.searchParams.set('format', 'json');
    url.searchParams.set('include_dynamic_secrets', String(dynamicSeconds !== undefined));
    if (dynamicSeconds !== undefined) url.searchParams.set('dynamic_secrets_ttl_sec', String(dynamicSeconds));
    if (names !== undefined) url.searchParams.set('secrets', names.join(','));
    return this.#client.call({ method: 'GET', url, bearer: token }, this.#signal, ({ status, body }) => {
      if (status >= 300) return { kind: 'refusal', status };
      const values = new Map<string, string | null>();
      for (const [name, value] of Object.entries(body as Readonly<Record<string, unknown>>)) {
        if (value !== null && typeof value !== 'string')
          throw new CallFailure('malformed', 'no map of texts');
        values.set(name, value);
      }
      return { kind: 'value', value: values };
    });
  }

  /** The names in a config that Doppler keeps to itself. */
  restrictedNames(project: string, config: string, token: Secret): Promise<ApiResult<ReadonlySet<string>>> {
    const url = new URL(`${this.#base}/v3/configs/config/secrets`);
    url.searchParams.set('project', project);
    url.searchParams.set('config', config);
    return this.#client.call({ method: 'GET', url, bearer: token }, this.#signal, ({ status, body }) => {
      const secrets = fieldAt(body, 'secrets');
      if (status >= 300) return { kind: 'refusal', status };
      const all = typeof secrets === 'object' && secrets !== null ? Object.keys(secrets) : [];
      const restricted = all.filter((name) => textAt(secrets, name, 'computedVisibility') === 'restricted');
      return { kind: 'value', value: new Set(restricted) };
    });
  }

  /** The names in a config, without a value. */
  names(project: string, config: string, token: Secret): Promise<ApiResult<ReadonlySet<string>>> {
    const url = new URL(`${this.#base}/v3/configs/config/secrets/names`);
    url.searchParams.set('project', project);
    url.searchParams.set('config', config);
    return this.#client.call({ method: 'GET', url, bearer: token }, this.#signal, ({ status, body }) => {
      if (status >= 300) return { kind: 'refusal', status };
      const names = fieldAt(body, 'names');
      if (!Array.isArray(names)) throw new CallFailure('malformed', 'no list of names');
      return { kind: 'value', value: new Set(names.filter((name) => typeof name === 'string')) };
    });
  }

  /** Revokes a token. */
  revoke(token: Secret): Promise<ApiResult<undefined>> {
    const request = {
      method: 'POST',
      url: new URL(`${this.#base}/v3/auth/revoke`),
      body: { kind: 'json', value: { token } },
    } as const;
    return this.#client.call(request, this.#signal, ({ status }) =>
      status >= 300 ? { kind: 'refusal', status } : { kind: 'value', value: undefined },
    );
  }
}
