/**
 * The data key of a SOPS file: from the first key of its one group that opens, or from the shares of several groups.
 *
 * Keys are tried in the order of sops: age first, which needs no network, then as the file lists them; a group is left
 * alone once enough shares are there. When none opens, every reason is told. Facts: secret-providers.md 2.8.
 */

import { DeniedError, type TacetError } from '../../../base/errors.ts';
import { Secret } from '../../../base/secret.ts';
import type { ProviderContext, ProviderFailure } from '../contract.ts';
import { DATA_KEY_BYTES } from './cipher.ts';
import type { KeyKeeper, KeyOutcome } from './keys/contract.ts';
import { closedKey } from './keys/failure.ts';
import type { MasterKey, SopsMetadata } from './metadata.ts';
import { combineShares } from './shamir.ts';
import { SopsFault } from './tree.ts';

/** The data key, or why there is none. */
export type DataKeyOutcome =
  | { readonly kind: 'key'; readonly dataKey: Secret }
  | { readonly kind: 'failure'; readonly failure: ProviderFailure };

/** Opens the data key of a file. Throws `SopsFault` when what opens is no data key, and what the keepers throw. */
export async function openDataKey(
  { groups, threshold }: SopsMetadata,
  keepers: readonly KeyKeeper[],
  context: ProviderContext,
): Promise<DataKeyOutcome> {
  const shares: Uint8Array[] = [];
  const failures: ProviderFailure[] = [];
  const needed = groups.length === 1 ? 1 : threshold;
  for (const group of groups) {
    if (shares.length === needed) break;
    const opened = await openGroup(group, keepers, context);
    if (opened.kind === 'share') shares.push(opened.share);
    else failures.push(...opened.failures);
  }
  if (shares.length < needed)
    return { kind: 'failure', failure: joinedFailure(failures, shares.length, needed, groups.length) };
  const dataKey = groups.length === 1 ? (shares[0] ?? new Uint8Array()) : combineShares(shares);
  if (dataKey.length !== DATA_KEY_BYTES)
    throw new SopsFault('what the key of the file opens is not a data key of SOPS');
  return { kind: 'key', dataKey: Secret.fromBytes(dataKey) };
}

async function openGroup(
  group: readonly MasterKey[],
  keepers: readonly KeyKeeper[],
  context: ProviderContext,
): Promise<
  | { readonly kind: 'share'; readonly share: Uint8Array }
  | { readonly kind: 'closed'; readonly failures: readonly ProviderFailure[] }
> {
  const failures: ProviderFailure[] = [];
  for (const key of inOrder(group)) {
    const outcome = await openKey(key, keepers, context);
    if (outcome.kind === 'key') return { kind: 'share', share: outcome.dataKey.revealBytes() };
    failures.push(outcome.failure);
  }
  return { kind: 'closed', failures };
}

/** The keys of a group as they are tried: those of age first, which need no network. */
export function inOrder(group: readonly MasterKey[]): readonly MasterKey[] {
  return [...group.filter(({ kind }) => kind === 'age'), ...group.filter(({ kind }) => kind !== 'age')];
}

/** Opens one key with its keeper; one of a kind that has none stays closed. Throws what the keeper throws. */
export async function openKey(
  key: MasterKey,
  keepers: readonly KeyKeeper[],
  context: ProviderContext,
): Promise<KeyOutcome> {
  const keeper = keepers.find(({ kinds }) => kinds.includes(key.kind));
  return keeper === undefined ? unsupported(key) : await keeper.open(key, context);
}

function unsupported(key: MasterKey): ReturnType<typeof closedKey> {
  return closedKey(
    `a key of ${key.kind === 'other' ? key.title : key.kind} cannot be used here`,
    'add a key of age, AWS, Google Cloud, Azure or Vault to the file with sops',
  );
}

/** Why a file stays closed: too few of its groups open. */
export function joinedFailure(
  failures: readonly ProviderFailure[],
  shares: number,
  needed: number,
  groups: number,
): ProviderFailure {
  const [only] = failures;
  if (failures.length === 1 && only !== undefined && groups === 1) return only;
  const unique = [...new Map(failures.map((failure) => [failure.error.message, failure])).values()];
  const intro =
    groups === 1
      ? 'none of the keys of the file can be opened'
      : `${needed} of ${groups} key groups are needed, and ${shares} can be opened`;
  const hint = unique.map(({ error }) => error.hint).find((text) => text !== undefined);
  const error: TacetError = new DeniedError(
    'access-denied',
    [intro, ...unique.map(({ error: { message } }) => message)].join('; '),
    { ...(hint === undefined ? {} : { hint }), cause: only?.error },
  );
  return { error, isAboutOneSecret: false, advice: [...new Set(unique.flatMap(({ advice }) => advice))] };
}
