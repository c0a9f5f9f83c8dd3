/**
 * The claims of an id token, decoded for explanations: which subject the job has, in both of GitHub's forms.
 *
 * Nothing here verifies a signature, and nothing is decided by these claims: the service that receives the token does
 * both. The values are hostile text (a branch may be called anything) and are neutralised where they are printed.
 * Facts: secret-providers.md 2.1.
 */

import type { Secret } from '../../base/secret.ts';
import type { TokenClaims } from './contract.ts';

/** Which of GitHub's forms a subject has. `custom`: the repository or its owner has chosen the claims. */
export type SubjectForm = 'classic' | 'immutable' | 'custom';

/** The subject of a job in both forms. */
export interface Subject {
  /** What this token says. */
  readonly actual: string;
  readonly form: SubjectForm;
  /** `repo:owner/name:…`; undefined when it cannot be told from the claims. */
  readonly classic: string | undefined;
  /** `repo:owner@id/name@id:…`; undefined when it cannot be told from the claims. */
  readonly immutable: string | undefined;
}

/** Decodes the payload of a JWT. A token that cannot be read has no claims. Never throws. */
export function decodeClaims(token: Secret): TokenClaims {
  const [, payload = ''] = token.reveal().split('.');
  let claims: unknown;
  try {
    claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    claims = undefined;
  }
  const read = (name: string): unknown =>
    typeof claims === 'object' && claims !== null && Object.hasOwn(claims, name)
      ? (claims as Readonly<Record<string, unknown>>)[name]
      : undefined;
  const text = (name: string): string | undefined => {
    const value = read(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const exp = read('exp');
  return {
    iss: text('iss'),
    sub: text('sub'),
    aud: text('aud'),
    repository: text('repository'),
    repositoryId: text('repository_id'),
    repositoryOwnerId: text('repository_owner_id'),
    environment: text('environment'),
    eventName: text('event_name'),
    exp: typeof exp === 'number' && Number.isFinite(exp) ? exp : undefined,
  };
}

/** The subject in both forms. Undefined when the token has none. */
export function subjectOf(claims: TokenClaims): Subject | undefined {
  const { sub: actual, repository, repositoryId, repositoryOwnerId } = claims;
  if (actual === undefined) return undefined;
  const parts = /^repo:([^:]*):(.+)$/s.exec(actual);
  const context = parts?.[2];
  if (context === undefined) return { actual, form: 'custom', classic: undefined, immutable: undefined };
  const [owner, name] = (repository ?? '').split('/');
  const isKnown = owner !== undefined && owner !== '' && name !== undefined;
  const classic = isKnown ? `repo:${owner}/${name}:${context}` : undefined;
  const immutable =
    isKnown && repositoryId !== undefined && repositoryOwnerId !== undefined
      ? `repo:${owner}@${repositoryOwnerId}/${name}@${repositoryId}:${context}`
      : undefined;
  const form = actual === classic ? 'classic' : actual === immutable ? 'immutable' : undefined;
  if (form !== undefined) return { actual, form, classic, immutable };
  // a name may have changed since the token's other claims were made: the ids in it tell the forms apart
  return {
    actual,
    form: /@\d+\/.*@\d+$/.test(parts?.[1] ?? '') ? 'immutable' : 'classic',
    classic,
    immutable,
  };
}
