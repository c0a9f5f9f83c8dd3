/**
 * Who a job of another CI is: id tokens that the CI hands over in variables or files, one for each audience.
 *
 * The `aud` claim of each token decides which audience it serves, so that no token is sent to a service it is not meant
 * for. Files are read anew each time, because Kubernetes renews projected tokens in place. Tokens are masked before they
 * are used and appear in no error. Facts: GitLab `id_tokens`, CircleCI `CIRCLE_OIDC_TOKEN_V2`, Buildkite
 * `buildkite-agent oidc request-token`, the projected service account tokens of Kubernetes (each vendor's documentation).
 */

import { closeSync, openSync, readSync } from 'node:fs';
import { DeniedError, describeError, InputError } from '../../base/errors.ts';
import { printable } from '../../base/printable.ts';
import { Secret } from '../../base/secret.ts';
import type { Environment } from '../../runner/event-facts.ts';
import { decodeClaims } from '../identity/claims.ts';
import type { Identity, IdToken } from '../identity/contract.ts';

/** Where a token comes from. */
export type TokenSource =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'file'; readonly path: string };

/** What the identity uses of the world. */
export interface TokenWorld {
  readonly sources: readonly TokenSource[];
  readonly environment: Environment;
  readonly conceal: (secrets: readonly Secret[]) => Promise<void>;
  readonly now: () => number;
}

/** Variables in which CI systems leave a token without being asked. */
export const KNOWN_VARIABLES = ['CIRCLE_OIDC_TOKEN_V2', 'CIRCLE_OIDC_TOKEN'] as const;

const MAX_TOKEN_BYTES = 64 * 1024;
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

interface HeldToken {
  readonly source: TokenSource;
  readonly secret: Secret;
  readonly audiences: readonly string[];
}

/** The identity of a job by its tokens. */
export class TokenIdentity implements Identity {
  readonly #world: TokenWorld;

  constructor(world: TokenWorld) {
    this.#world = world;
  }

  /** See `Identity`. Throws `InputError` when a source holds no token. */
  async token(audience: string): Promise<IdToken> {
    const held = this.#world.sources.map((source) => this.#read(source));
    await this.#world.conceal(held.map(({ secret }) => secret));
    const fitting = held.find(({ audiences }) => audiences.includes(audience));
    if (fitting === undefined) throw noneFor(audience, held);
    const claims = { ...decodeClaims(fitting.secret), aud: audience };
    if (claims.exp !== undefined && claims.exp * 1000 <= this.#world.now())
      throw new DeniedError('oidc-refused', `the id token in ${nameOf(fitting.source)} has expired`, {
        hint: 'fetch the secrets at the start of the job, or have the CI make the token later',
      });
    return { secret: fitting.secret, claims };
  }

  #read(source: TokenSource): HeldToken {
    const text = (
      source.kind === 'variable' ? (this.#world.environment[source.name] ?? '') : readToken(source.path)
    ).trim();
    if (!TOKEN.test(text))
      throw new InputError('oidc-unavailable', `${nameOf(source)} holds no id token`, {
        hint:
          text === '' ? 'it is empty: check the name, and that the job asks for it' : 'a JWT has three parts',
      });
    return { source, secret: Secret.fromText(text), audiences: audiencesOf(text) };
  }
}

/** How a source is called in messages. */
function nameOf(source: TokenSource): string {
  return source.kind === 'variable' ? `the variable ${source.name}` : `the file ${printable(source.path)}`;
}

function readToken(path: string): string {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const buffer = Buffer.alloc(MAX_TOKEN_BYTES);
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, MAX_TOKEN_BYTES, 0));
  } catch (cause) {
    throw new InputError(
      'oidc-unavailable',
      `the file ${printable(path)} with the id token cannot be read (${describeError(cause)})`,
      { cause },
    );
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The `aud` claim, a text or a list of texts (RFC 7519, 4.1.3). */
function audiencesOf(token: string): readonly string[] {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const aud = typeof claims === 'object' && claims !== null && 'aud' in claims ? claims.aud : undefined;
    return (Array.isArray(aud) ? aud : [aud]).filter((one): one is string => typeof one === 'string');
  } catch {
    return [];
  }
}

function noneFor(audience: string, held: readonly HeldToken[]): DeniedError {
  if (held.length === 0)
    return new DeniedError(
      'oidc-unavailable',
      `there is no id token for the audience ${JSON.stringify(audience)}`,
      {
        hint: 'have the CI make one and name it: --token-env NAME or --token-file FILE; tacet fetch --help shows how',
      },
    );
  const known = held.map(
    ({ source, audiences }) =>
      `${nameOf(source)} is for ${audiences.map((one) => JSON.stringify(one)).join(', ') || 'nobody'}`,
  );
  return new DeniedError(
    'oidc-refused',
    `no id token is for the audience ${JSON.stringify(audience)}: ${known.join('; ')}`,
    {
      hint: 'have the CI make one for it (GitLab: id_tokens with that aud), or set the audience of the system',
    },
  );
}
