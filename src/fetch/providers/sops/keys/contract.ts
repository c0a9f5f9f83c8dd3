/**
 * The contract of those who keep the keys of SOPS files: from an encrypted data key, or share of one, to the plain one.
 *
 * A refusal is an outcome: a file may be open to several keys, and the next one may do. This file imports no keeper.
 */

import type { Secret } from '../../../../base/secret.ts';
import type { ProviderContext, ProviderFailure } from '../../contract.ts';
import type { MasterKey } from '../metadata.ts';

/** What became of one key. */
export type KeyOutcome =
  | { readonly kind: 'key'; readonly dataKey: Secret }
  | { readonly kind: 'failure'; readonly failure: ProviderFailure };

/** Opens the keys of one or several kinds, for all files of one fetch. */
export interface KeyKeeper {
  readonly kinds: readonly MasterKey['kind'][];
  /** Opens one. Throws only for bugs, cancellation and failures of the identity. */
  open(key: MasterKey, context: ProviderContext): Promise<KeyOutcome>;
  /**
   * The least standing permissions that open these keys, to paste: a title, then lines. Empty when none of them is of this
   * keeper or well-formed, or when the settings do not say who would have them. Names of a file never reach a command
   * unless they are what the service calls a name. Asked after `open`, which may have learnt who the job is.
   */
  privileges(keys: readonly MasterKey[]): readonly string[];
  /** Ends connections. */
  close(): void;
}
