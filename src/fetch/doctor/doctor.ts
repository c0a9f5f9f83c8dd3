/**
 * The doctor: checks everything that a fetch would need, and fetches nothing.
 *
 * It asks for the id token of each audience, signs in to each system, asks whether each secret could be read, and prints
 * the least standing permissions that do. Promise: no value is read, nothing is exported; a token's claims are shown,
 * never the token; one failed check does not keep the others from being made.
 * Facts: secret-providers.md 2.1, 8 (items 2 and 7).
 */

import { BugError, type TacetError, UpstreamError } from '../../base/errors.ts';
import type { Secret } from '../../base/secret.ts';
import type { MaskSink } from '../../runner/masks.ts';
import { type Asked, byProvider, type FetchWorld, uniqueRequests } from '../fetch.ts';
import { subjectOf } from '../identity/claims.ts';
import type { Identity, TokenClaims } from '../identity/contract.ts';
import type { LeaseBook } from '../leases/contract.ts';
import { type DoctorCheck, failedCheck, type Provider, unreadCheck } from '../providers/contract.ts';
import { tokenLines } from '../providers/explain-token.ts';

/** What the doctor may use of the world. */
export interface DoctorWorld extends Pick<FetchWorld, 'providers' | 'atStore'> {
  readonly identity: Identity;
  /** Tokens that signing in brings are recorded for post, which gives them back. */
  readonly leases: LeaseBook;
  readonly maskSink: MaskSink;
  readonly signal: AbortSignal;
}

/** What was found. */
export interface DoctorReport {
  /** One for each audience that a token was asked for. */
  readonly tokens: readonly (readonly string[])[];
  readonly checks: readonly DoctorCheck[];
  /** The least standing permissions, a block for each system. */
  readonly privileges: readonly (readonly string[])[];
}

/** Examines. Throws for a cancelled job and for bugs. */
export async function examine(asked: readonly Asked[], world: DoctorWorld): Promise<DoctorReport> {
  const tokens = new Map<string, TokenClaims>();
  const checks: DoctorCheck[] = [];
  const privileges: (readonly string[])[] = [];
  const identity: Identity = {
    token: async (audience) => {
      const token = await world.identity.token(audience);
      tokens.set(audience, token.claims);
      return token;
    },
  };
  for (const [provider, own] of byProvider(asked, world)) {
    const outcome = await examineProvider(provider, own, { ...world, identity });
    checks.push(...outcome.checks);
    if (outcome.privileges.length > 0) privileges.push(outcome.privileges);
  }
  return {
    tokens: [...tokens].map(([audience, claims]) => [
      `An id token for ${audience} was issued.`,
      ...tokenLines(claims, audience, 'a trust policy'),
      ...contextLines(claims),
    ]),
    checks,
    privileges,
  };
}

async function examineProvider(
  provider: Provider,
  own: readonly Asked[],
  { identity, leases, maskSink, signal }: DoctorWorld,
): Promise<{ readonly checks: readonly DoctorCheck[]; readonly privileges: readonly string[] }> {
  const requests = uniqueRequests(own);
  const conceal = (secrets: readonly Secret[]): Promise<void> => maskSink(secrets);
  if (provider.diagnose === undefined) return { checks: requests.map(unreadCheck), privileges: [] };
  try {
    return await provider.diagnose(requests, { identity, leases, conceal, signal });
  } catch (error) {
    if (signal.aborted) throw new UpstreamError('cancelled', 'the job was cancelled', { cause: error });
    if (error instanceof BugError || !isOurs(error)) throw error;
    const what = `signing in for ${requests.map(({ written }) => written).join(', ')}`;
    const failure = { error, isAboutOneSecret: false, advice: [] };
    return { checks: [failedCheck(what, failure)], privileges: [] };
  }
}

function isOurs(error: unknown): error is TacetError {
  return error instanceof Error && 'code' in error && 'hint' in error;
}

/** What else people compare: case, and numbers that survive renames. */
function contextLines(claims: TokenClaims): readonly string[] {
  const subject = subjectOf(claims);
  return [
    ...(claims.repositoryId === undefined ? [] : [`  repository_id  ${claims.repositoryId}`]),
    ...(claims.repositoryOwnerId === undefined ? [] : [`  repository_owner_id  ${claims.repositoryOwnerId}`]),
    ...(subject === undefined ? [] : ['  Case counts in sub, at Azure and everywhere else.']),
  ];
}
