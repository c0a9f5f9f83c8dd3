/**
 * Reads, opens and verifies SOPS files: what the provider loads when the first reference needs it, because parsers and
 * key services come along. Facts: secret-providers.md 2.8.
 */

import { readFileSync } from 'node:fs';
import { describeError, InputError } from '../../../base/errors.ts';
import { Secret } from '../../../base/secret.ts';
import type { SopsLocator } from '../../references/reference.ts';
import type { FetchedValue } from '../../secrets/fetched-value.ts';
import type { ProviderContext, ProviderFailure } from '../contract.ts';
import { openDataKey } from './data-key.ts';
import { decryptTree } from './decrypt.ts';
import type { Format } from './format.ts';
import { AgeKeeper } from './keys/age.ts';
import { KmsKeeper } from './keys/aws-kms.ts';
import { AzureKeeper } from './keys/azure-key-vault.ts';
import type { KeyKeeper } from './keys/contract.ts';
import { GcpKeeper } from './keys/gcp-kms.ts';
import { TransitKeeper } from './keys/vault-transit.ts';
import { locateFile } from './locate-file.ts';
import { decodeMetadata, type MasterKey, type SopsMetadata } from './metadata.ts';
import type { SopsSettings } from './settings.ts';
import { parseStore } from './stores.ts';
import { type PlainValues, SopsFault, type SopsFile } from './tree.ts';
import { jsonText } from './tree-json.ts';

/** A file ready to be opened. */
export interface ReadFile {
  readonly format: Format;
  readonly file: SopsFile;
  readonly metadata: SopsMetadata;
}

/** The values of a file, by how they are asked for. */
export type Opened = {
  readonly kind: 'values';
  readonly values: ReadonlyMap<SopsLocator['part'], FetchedValue>;
};
/** Why there are none. */
export type Failed = { readonly kind: 'failure'; readonly failure: ProviderFailure };

/**
 * Opens the files of these paths, each once. Throws what the keepers throw: bugs, cancellation and failures of the
 * identity.
 */
export async function openFiles(
  paths: readonly string[],
  settings: SopsSettings,
  context: ProviderContext,
): Promise<ReadonlyMap<string, Opened | Failed>> {
  const read = new Map(paths.map((path) => [path, readFile(path, settings.workspace)]));
  const keys = [...read.values()].flatMap((entry) =>
    'metadata' in entry ? entry.metadata.groups.flat() : [],
  );
  const keepers = keepersFor(settings, keys);
  try {
    const results = new Map<string, Opened | Failed>();
    for (const [path, entry] of read)
      results.set(path, 'metadata' in entry ? await openFile(path, entry, keepers, context) : entry);
    return results;
  } finally {
    for (const keeper of keepers) keeper.close();
  }
}

/** A keeper for each kind of key; `keys` are those of all files that may be opened. Whoever asks closes them. */
export function keepersFor(settings: SopsSettings, keys: readonly MasterKey[]): readonly KeyKeeper[] {
  return [
    new AgeKeeper(settings.ageKey),
    new KmsKeeper(settings.aws, keys),
    new GcpKeeper(settings.gcp),
    new AzureKeeper(settings.azure),
    new TransitKeeper(settings.vault),
  ];
}

/** Reads a file and its metadata, and decrypts nothing. Throws only for bugs. */
export function readFile(path: string, workspace: string): ReadFile | Failed {
  try {
    const located = locateFile(path, workspace);
    const file = parseStore(bytesOfFile(located.path), located.format);
    if (file.metadata === undefined || file.metadata === null) {
      throw new SopsFault(
        'the file was not encrypted with sops: it has no metadata',
        'encrypt it: sops encrypt -i',
      );
    }
    return { format: located.format, file, metadata: decodeMetadata(file.metadata) };
  } catch (error) {
    return failed(path, error);
  }
}

function bytesOfFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new InputError('path-unreadable', `the file cannot be read (${describeError(cause)})`, { cause });
  }
}

async function openFile(
  path: string,
  { file, metadata, format }: ReadFile,
  keepers: readonly KeyKeeper[],
  context: ProviderContext,
): Promise<Opened | Failed> {
  try {
    const key = await openDataKey(metadata, keepers, context);
    if (key.kind === 'failure') return key;
    const plain = decryptTree(file.branches, metadata, key.dataKey);
    const value = (text: string | Uint8Array): FetchedValue => ({
      secret: typeof text === 'string' ? Secret.fromText(text) : Secret.fromBytes(text),
      version: metadata.lastModified,
      createdAtMs: Date.parse(metadata.lastModified),
      expiresAtMs: undefined,
    });
    const tree = treeText(file, plain, format);
    return {
      kind: 'values',
      values: new Map([
        ['field', value(tree)],
        ['file', value(format === 'binary' ? tree : file.render(plain))],
      ]),
    };
  } catch (error) {
    return failed(path, error);
  }
}

/** What fields are selected from: a binary file is what it holds, which may be JSON. */
function treeText(file: SopsFile, plain: PlainValues, format: Format): string | Uint8Array {
  return format === 'binary' ? file.render(plain) : jsonText(file.branches, plain);
}

/** A damaged or foreign file is a failure; anything else that is not ours goes on. */
function failed(path: string, error: unknown): Failed {
  const shown =
    error instanceof SopsFault
      ? new InputError('path-unreadable', `${path}: ${error.message}`, {
          ...(error.hint === undefined ? {} : { hint: error.hint }),
          cause: error,
        })
      : error;
  if (!(shown instanceof InputError)) throw shown;
  return { kind: 'failure', failure: { error: shown, isAboutOneSecret: true, advice: [] } };
}
