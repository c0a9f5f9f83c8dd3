/**
 * The contract of a filter: a gate that a match must pass to become a finding. A filter drops with a reason, or lets
 * pass; it never changes a match. Every drop is counted in the receipt under its reason and can be explained.
 *
 * Filters are judged in the order of the list in `filters/chain.ts`; the first that drops decides.
 */

import type { MatchInUnit } from '../detectors/contract.ts';

/** Why a match is not a finding. */
export interface Drop {
  /** A stable word for the receipt: `placeholder`, `documented-example`, `allow-mark`. */
  readonly reason: string;
  /** One sentence for `tacet why`, without any part of the secret. */
  readonly explanation: string;
}

/** One gate. */
export interface Filter {
  readonly name: string;
  /** Undefined lets the match pass. Never throws. */
  judge(candidate: MatchInUnit): Drop | undefined;
}
