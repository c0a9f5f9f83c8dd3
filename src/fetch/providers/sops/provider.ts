/**
 * The SOPS provider: values from encrypted files of the workspace.
 *
 * Each file is read, opened and verified once, however many references name it. What a reference without a field gets is
 * the whole file in its own format, decrypted and without the metadata; with a field it is taken from the tree.
 * Facts: secret-providers.md 2.8.
 */

import { BugError, InputError, TacetError } from '../../../base/errors.ts';
import { Secret } from '../../../base/secret.ts';
import type { Locator, SopsLocator } from '../../references/reference.ts';
import type { FetchedValue } from '../../secrets/fetched-value.ts';
import type {
  LocatorOutcome,
  LocatorRequest,
  Provider,
  ProviderContext,
  ProviderFailure,
  ProviderMistake,
  ProviderReport,
} from '../contract.ts';
import { openDataKey } from './data-key.ts';
import { decryptTree } from './decrypt.ts';
import { AgeKeeper, ageKeyMistake } from './keys/age.ts';
import { KmsKeeper } from './keys/aws-kms.ts';
import type { KeyKeeper } from './keys/contract.ts';
import { loadFile, locateFile } from './load-file.ts';
import { decodeMetadata, type SopsMetadata } from './metadata.ts';
import type { SopsSettings } from './settings.ts';
import type { Format } from './stores.ts';
import { type PlainValues, SopsFault, type SopsFile } from './tree.ts';
import { jsonText } from './tree-json.ts';

/** A file ready to be opened. */
interface ReadFile {
  readonly format: Format;
  readonly file: SopsFile;
  readonly metadata: SopsMetadata;
}

/** The values of a file, by how they are asked for. */
type Opened = { readonly kind: 'values'; readonly values: ReadonlyMap<SopsLocator['part'], FetchedValue> };
type Failed = { readonly kind: 'failure'; readonly failure: ProviderFailure };

/** Fetches `sops:` references. */
export class SopsProvider implements Provider {
  readonly kinds: readonly Locator['kind'][] = ['sops'];
  readonly #settings: SopsSettings;
  readonly #keepers: readonly KeyKeeper[];

  /** `keepers` open keys of further kinds; age and AWS KMS come by themselves. */
  constructor(settings: SopsSettings, keepers: readonly KeyKeeper[] = []) {
    this.#settings = settings;
    this.#keepers = keepers;
  }

  check(requests: readonly LocatorRequest[]): readonly ProviderMistake[] {
    const { ageKey, workspace } = this.#settings;
    const mistakes: ProviderMistake[] = [];
    const ageMistake = ageKey === undefined ? undefined : ageKeyMistake(ageKey);
    if (ageMistake !== undefined)
      mistakes.push({ request: undefined, setting: 'sops-age-key', what: ageMistake });
    for (const request of requests) {
      try {
        locateFile(locatorOf(request).path, workspace);
      } catch (error) {
        if (!(error instanceof TacetError)) throw error;
        mistakes.push({ request, setting: undefined, what: error.message, hint: error.hint });
      }
    }
    return mistakes;
  }

  async fetch(requests: readonly LocatorRequest[], context: ProviderContext): Promise<ProviderReport> {
    const paths = [...new Set(requests.map((request) => locatorOf(request).path))];
    const read = new Map(paths.map((path) => [path, this.#read(path)]));
    const keys = [...read.values()].flatMap((entry) =>
      'metadata' in entry ? entry.metadata.groups.flat() : [],
    );
    const keepers = [
      new AgeKeeper(this.#settings.ageKey),
      new KmsKeeper(this.#settings.aws, keys),
      ...this.#keepers,
    ];
    try {
      const results = new Map<string, Opened | Failed>();
      for (const [path, entry] of read)
        results.set(path, 'metadata' in entry ? await openFile(path, entry, keepers, context) : entry);
      return { outcomes: requests.map((request) => outcomeOf(request, results)), notes: [] };
    } finally {
      for (const keeper of keepers) keeper.close();
    }
  }

  #read(path: string): ReadFile | Failed {
    try {
      const located = locateFile(path, this.#settings.workspace);
      const file = loadFile(located);
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

function outcomeOf(request: LocatorRequest, results: ReadonlyMap<string, Opened | Failed>): LocatorOutcome {
  const { path, part } = locatorOf(request);
  const result = results.get(path);
  if (result?.kind === 'failure') return { kind: 'failure', request, failure: result.failure };
  const value = result?.values.get(part);
  if (value === undefined) throw new BugError('a file was asked for and not read');
  return { kind: 'value', request, value };
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

function locatorOf({ locator }: LocatorRequest): SopsLocator {
  if (locator.kind !== 'sops') throw new BugError('the SOPS provider was asked for something else');
  return locator;
}
