/**
 * Whether secrets of Key Vault could be read, asked without reading one.
 *
 * Key Vault judges the permission before it looks for the version: a version that does not exist is refused to an
 * application that may not read, and is not found for one that may. So no value leaves the vault. Whether the secret is
 * there remains unknown. Facts: secret-providers.md 2.5, item 6 (403 before 404).
 */

import { randomBytes } from 'node:crypto';
import { type DoctorCheck, failedCheck } from '../contract.ts';
import { explainVault, roleAdvice, type VaultRequest } from './explain-vault.ts';
import { getSecret, type VaultCall } from './key-vault.ts';

/** The check of one secret. Throws `CallFailure`. */
export async function probeVault(request: VaultRequest, call: VaultCall): Promise<DoctorCheck> {
  const what = `reading ${request.written}`;
  const version = randomBytes(16).toString('hex');
  const outcome = await getSecret({ ...request.locator, version }, call);
  if (outcome.kind === 'refusal' && outcome.error.httpStatus !== 404)
    return failedCheck(what, explainVault(outcome.error, request));
  const text = 'the application may read it; whether it is there shows only when it is read';
  return { what, verdict: 'ok', text, advice: [] };
}

/** The role assignments that these secrets need, as commands. */
export function leastAssignments(requests: readonly VaultRequest[]): readonly string[] {
  const lines = new Set(requests.flatMap(roleAdvice));
  if (lines.size === 0) return [];
  return ['The least that the application needs at Azure, one secret at a time:', ...lines];
}
