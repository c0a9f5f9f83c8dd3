/**
 * Why Vault does not let the job in: what its token says beside what the role demands, and the role to paste.
 *
 * Vault names a claim that fails and not what it compared it with. Its sentences are matched and never printed, but for
 * the name of a claim. Facts: secret-providers.md 2.3 (error strings of the JWT method), 2.1.
 */

import { DeniedError, InputError, type TacetError } from '../../../base/errors.ts';
import type { TokenClaims } from '../../identity/contract.ts';
import type { ProviderFailure } from '../contract.ts';
import { pasteable, tokenLines } from '../explain-token.ts';
import type { Refusal } from './explain.ts';

/** A login, for the explanation. */
export interface LoginAttempt {
  readonly role: string | undefined;
  readonly authMount: string;
  readonly namespace: string | undefined;
  readonly audience: string;
  readonly claims: TokenClaims;
}

/** The failure for a login that Vault refuses. */
export function explainLogin({ status, envelope }: Refusal, attempt: LoginAttempt): ProviderFailure {
  const said = envelope.errors.join('\n');
  const error = status === 400 ? explainBadRequest(said, attempt) : explainDenied(status, attempt);
  return { error, isAboutOneSecret: false, advice: [...adviceLines(attempt)] };
}

function explainDenied(status: number, attempt: LoginAttempt): TacetError {
  const where = `${attempt.authMount}${attempt.namespace === undefined ? '' : ` in the namespace ${attempt.namespace}`}`;
  return new DeniedError('access-denied', `Vault has no login at ${where}, or refuses it (HTTP ${status})`, {
    hint: 'check vault-mount and vault-namespace; a role can also be bound to networks (token_bound_cidrs)',
  });
}

function explainBadRequest(said: string, { role, authMount, audience }: LoginAttempt): TacetError {
  const named = role === undefined ? 'the default role' : `the role ${role}`;
  if (/missing role/.test(said)) {
    return new InputError('option-invalid', `the mount ${authMount} has no default role`, {
      hint: 'name one in vault-role',
    });
  }
  if (/role .* could not be found/s.test(said)) {
    return new InputError('option-invalid', `Vault does not know ${named}`, {
      hint: `check vault-role: vault list auth/${authMount}/role shows the roles`,
    });
  }
  if (/oidc role_type/.test(said)) {
    return new InputError('option-invalid', `${named} is for people with a browser`, {
      hint: 'a role with role_type "jwt" is needed',
    });
  }
  if (/could not load configuration|auth backend not configured/.test(said)) {
    return new InputError('option-invalid', `the login mount ${authMount} is not configured`, {
      hint: `set oidc_discovery_url and bound_issuer in auth/${authMount}/config to the issuer of the token`,
    });
  }
  if (/no audiences bound to the role|invalid audience|audience \(aud\)/.test(said)) {
    return new DeniedError('access-denied', `${named} does not accept the audience of the token`, {
      hint: `add ${JSON.stringify(audience)} to its bound_audiences, or set vault-audience to one that is there`,
    });
  }
  const claim = /claim "([\w/.-]{1,80})"/.exec(said)?.[1];
  if (claim !== undefined) {
    return new DeniedError(
      'access-denied',
      `${named} does not admit this job: the claim ${claim} does not fit`,
      {
        hint: `compare bound_claims and bound_subject of ${named} with what the token says`,
      },
    );
  }
  if (/subject/.test(said)) {
    return new DeniedError('access-denied', `${named} does not admit this job: the subject does not fit`, {
      hint: `compare bound_subject of ${named} with the sub of the token`,
    });
  }
  if (/expired|\bexp\b|not valid yet|\bnbf\b|\biat\b|in the future/.test(said)) {
    return new DeniedError('access-denied', 'Vault finds the token of the job expired or not yet valid', {
      hint: 'compare the clocks of Vault and of GitHub; the token lives five minutes',
    });
  }
  if (/error validating token|signature|issuer/.test(said)) {
    return new DeniedError('access-denied', 'Vault does not accept the token of the job', {
      hint: `check bound_issuer, oidc_discovery_url or jwks_url in auth/${authMount}/config against the issuer of the token`,
    });
  }
  return new DeniedError('access-denied', `Vault refuses the login with ${named} (HTTP 400)`, {
    hint: 'the audit log of Vault has the reason',
  });
}

function adviceLines({ role, authMount, audience, claims }: LoginAttempt): readonly string[] {
  const lines = [...tokenLines(claims, audience, 'a role in Vault')];
  if (claims.sub === undefined) return lines;
  const definition = {
    role_type: 'jwt',
    user_claim: 'repository',
    bound_audiences: [audience],
    bound_claims: { sub: claims.sub },
    token_policies: ['POLICY'],
    token_ttl: '10m',
  };
  lines.push(
    '',
    `A role that admits this job, for auth/${authMount}/role/${role ?? 'NAME'}:`,
    ...pasteable(JSON.stringify(definition, null, 2)).split('\n'),
  );
  return lines;
}
