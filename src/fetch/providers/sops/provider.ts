/**
 * The SOPS provider: values from encrypted files of the workspace.
 *
 * Each file is read, opened and verified once, however many references name it. What a reference without a field gets is
 * the whole file in its own format, decrypted and without the metadata; with a field it is taken from the tree.
 * Facts: secret-providers.md 2.8.
 */

import { BugError, TacetError } from '../../../base/errors.ts';
import type { Locator, SopsLocator } from '../../references/reference.ts';
import type {
  Diagnosis,
  LocatorOutcome,
  LocatorRequest,
  Provider,
  ProviderContext,
  ProviderMistake,
  ProviderReport,
} from '../contract.ts';
import { ageKeyMistake } from './keys/age.ts';
import { locateFile } from './locate-file.ts';
import type { Failed, Opened } from './open-files.ts';
import type { SopsSettings } from './settings.ts';

/** Fetches `sops:` references. */
export class SopsProvider implements Provider {
  readonly kinds: readonly Locator['kind'][] = ['sops'];
  readonly #settings: SopsSettings;

  constructor(settings: SopsSettings) {
    this.#settings = settings;
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
    const { openFiles } = await import('./open-files.ts');
    const results = await openFiles(paths, this.#settings, context);
    return { outcomes: requests.map((request) => outcomeOf(request, results)), notes: [] };
  }

  async diagnose(requests: readonly LocatorRequest[], context: ProviderContext): Promise<Diagnosis> {
    const paths = [...new Set(requests.map((request) => locatorOf(request).path))];
    const { diagnoseFiles } = await import('./diagnose.ts');
    return diagnoseFiles(paths, this.#settings, context);
  }
}

function outcomeOf(request: LocatorRequest, results: ReadonlyMap<string, Opened | Failed>): LocatorOutcome {
  const { path, part } = locatorOf(request);
  const result = results.get(path);
  if (result?.kind === 'failure') return { kind: 'failure', request, failure: result.failure };
  const value = result?.values.get(part);
  if (value === undefined) throw new BugError('a file was asked for and not read');
  return { kind: 'value', request, value };
}

function locatorOf({ locator }: LocatorRequest): SopsLocator {
  if (locator.kind !== 'sops') throw new BugError('the SOPS provider was asked for something else');
  return locator;
}
