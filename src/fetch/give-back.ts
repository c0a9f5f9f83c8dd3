/**
 * Gives back what a fetch took: each revocable lease, by the revoker of its system.
 *
 * The one list of revokers: post and `tacet fetch` both use it, so that a system with leases is added in one place.
 */

import type { Environment } from '../runner/event-facts.ts';
import type { Lease, LeaseReturn, RevocableLease, Revoker } from './leases/contract.ts';
import { DopplerRevoker } from './providers/doppler/revoker.ts';
import { InfisicalRevoker } from './providers/infisical/revoker.ts';
import { VaultRevoker } from './providers/vault/revoker.ts';
import { realPace } from './providers/vault/settings.ts';

/** Revokes every lease that can be revoked, each system's at the same time; others are left alone. Never throws. */
export async function giveBack(
  leases: readonly Lease[],
  environment: Environment,
): Promise<readonly LeaseReturn[]> {
  const revokers: readonly Revoker[] = [
    new VaultRevoker(environment, realPace),
    new DopplerRevoker({ environment }),
    new InfisicalRevoker({ environment }),
  ];
  const revocable = leases.filter((lease): lease is RevocableLease => lease.kind === 'revocable');
  const returns = await Promise.all(
    revokers.map((revoker) => {
      const own = revocable.filter(({ system }) => system === revoker.system).map(({ facts }) => facts);
      return own.length === 0 ? [] : revoker.revoke(own);
    }),
  );
  return returns.flat();
}
