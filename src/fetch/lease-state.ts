/**
 * Where main leaves its leases for post.
 */

import type { StateSlot } from '../runner/state.ts';
import { decodeLeases, type Lease } from './leases/contract.ts';

/** The state that both entries know. */
export const leaseSlot: StateSlot<readonly Lease[]> = { name: 'tacet-leases', decode: decodeLeases };
