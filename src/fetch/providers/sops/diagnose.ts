/**
 * Whether SOPS files could be opened: which keys a file names, what becomes of each, and the least permissions.
 *
 * Each key is asked to open the data key, because only that shows it; what comes back is dropped. Promise: no leaf of a
 * file is decrypted, and no token goes where a fetch would not send it. A key that stays closed is a failure only when
 * the file does, too: a file is usually open to several people, and the job needs one key of each group.
 * Facts: secret-providers.md 2.8, 8 (item 7).
 */

import { BugError, TacetError, UpstreamError } from '../../../base/errors.ts';
import {
  type Diagnosis,
  type DoctorCheck,
  failedCheck,
  type ProviderContext,
  type ProviderFailure,
} from '../contract.ts';
import { inOrder, joinedFailure, openKey } from './data-key.ts';
import type { KeyKeeper, KeyOutcome } from './keys/contract.ts';
import type { MasterKey } from './metadata.ts';
import { keepersFor, type ReadFile, readFile } from './open-files.ts';
import type { SopsSettings } from './settings.ts';

/** A key, and what became of it; undefined failure: it opens. */
interface Tried {
  readonly key: MasterKey;
  readonly failure: ProviderFailure | undefined;
}

/** A name that a file gives is shown up to here. */
const MAX_TITLE_CHARS = 160;

/** One check for each file, and the permissions for one key of each group. Throws for bugs and cancellation. */
export async function diagnoseFiles(
  paths: readonly string[],
  settings: SopsSettings,
  context: ProviderContext,
): Promise<Diagnosis> {
  const read = new Map(paths.map((path) => [path, readFile(path, settings.workspace)]));
  const all = [...read.values()].flatMap((entry) =>
    'metadata' in entry ? entry.metadata.groups.flat() : [],
  );
  const keepers = keepersFor(settings, all);
  const checks: DoctorCheck[] = [];
  const needed: MasterKey[] = [];
  try {
    for (const [path, entry] of read) {
      const what = `opening sops:${path}`;
      if ('metadata' in entry) {
        const groups: (readonly Tried[])[] = [];
        for (const group of entry.metadata.groups) groups.push(await tryGroup(group, keepers, context));
        checks.push(checkOf(what, groups, entry));
        needed.push(...groups.flatMap(neededOf));
      } else checks.push(failedCheck(what, entry.failure));
    }
    return { checks, privileges: keepers.flatMap((keeper) => keeper.privileges(needed)) };
  } finally {
    for (const keeper of keepers) keeper.close();
  }
}

async function tryGroup(
  group: readonly MasterKey[],
  keepers: readonly KeyKeeper[],
  context: ProviderContext,
): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  for (const key of inOrder(group)) {
    const outcome = await attempt(key, keepers, context);
    tried.push({ key, failure: outcome.kind === 'failure' ? outcome.failure : undefined });
  }
  return tried;
}

/** A missing id token closes one key and not the diagnosis: another key may need none. */
async function attempt(
  key: MasterKey,
  keepers: readonly KeyKeeper[],
  context: ProviderContext,
): Promise<KeyOutcome> {
  try {
    return await openKey(key, keepers, context);
  } catch (error) {
    if (context.signal.aborted)
      throw new UpstreamError('cancelled', 'the job was cancelled', { cause: error });
    if (!(error instanceof TacetError) || error instanceof BugError) throw error;
    return { kind: 'failure', failure: { error, isAboutOneSecret: false, advice: [] } };
  }
}

function checkOf(
  what: string,
  groups: readonly (readonly Tried[])[],
  { metadata: { threshold } }: ReadFile,
): DoctorCheck {
  const wanted = groups.length === 1 ? 1 : threshold;
  const open = groups.filter((group) => group.some(({ failure }) => failure === undefined)).length;
  const lines = [
    groups.length === 1
      ? 'The keys of the file, of which one is needed:'
      : `The keys of the file, in ${groups.length} groups, of which ${wanted} are needed:`,
    ...groups.flatMap((group, index) => [
      ...(groups.length === 1 ? [] : [`  group ${index + 1}`]),
      ...group.map(keyLine),
    ]),
  ];
  if (open >= wanted) {
    const text = 'its data key can be opened; nothing in it was decrypted';
    return { what, verdict: 'ok', text, advice: lines };
  }
  const failures = groups
    .filter((group) => group.every(({ failure }) => failure !== undefined))
    .flatMap((group) => group.flatMap(({ failure }) => failure ?? []));
  const failure = joinedFailure(failures, open, wanted, groups.length);
  return failedCheck(what, { ...failure, advice: [...lines, ...failure.advice] });
}

function keyLine({ key, failure }: Tried): string {
  return failure === undefined
    ? `  ${titleOf(key)}: opens`
    : `  ${titleOf(key)}: stays closed: ${failure.error.message}`;
}

/** What a job needs of a group: the first key that opens, as a fetch tries them; when none does, any of them. */
function neededOf(group: readonly Tried[]): readonly MasterKey[] {
  const first = group.find(({ failure }) => failure === undefined);
  return first === undefined ? group.map(({ key }) => key) : [first.key];
}

function titleOf(key: MasterKey): string {
  const title = fullTitle(key);
  return title.length > MAX_TITLE_CHARS ? `${title.slice(0, MAX_TITLE_CHARS)}…` : title;
}

function fullTitle(key: MasterKey): string {
  switch (key.kind) {
    case 'age':
      return `age ${key.recipient}`;
    case 'aws-kms':
      return `AWS KMS ${key.arn}${key.role === undefined ? '' : ` by the role ${key.role}`}`;
    case 'gcp-kms':
      return `Google Cloud KMS ${key.resourceId}`;
    case 'azure-key-vault':
      return `Azure Key Vault ${key.vaultUrl} key ${key.name}`;
    case 'vault-transit':
      return `Vault transit ${key.address} ${key.enginePath}/${key.keyName}`;
    case 'other':
      return key.title;
  }
}
