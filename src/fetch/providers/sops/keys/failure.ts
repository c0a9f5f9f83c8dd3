/**
 * The failures that the keepers of SOPS keys share.
 */

import { DeniedError, type TacetError } from '../../../../base/errors.ts';
import type { KeyOutcome } from './contract.ts';

/** A failed key. */
export function failedKey(error: TacetError, advice: readonly string[] = []): KeyOutcome {
  return { kind: 'failure', failure: { error, isAboutOneSecret: false, advice } };
}

/** A key that nobody here can open. */
export function closedKey(what: string, hint?: string): KeyOutcome {
  return failedKey(new DeniedError('access-denied', what, hint === undefined ? {} : { hint }));
}
