/**
 * Reads the configuration of one version of the files: `.tacet.yml` with what it extends, `.tacetignore`, the baselines.
 * Folders below the root are read when a finding is in them, and not before.
 *
 * Promise: a configuration that is believed and cannot be used throws `ConfigError` with every mistake; what only a
 * change proposes is read as far as it goes.
 */

import { InputError } from '../base/errors.ts';
import type { FileReader, SharedFileId, SharedReader } from '../base/file-reader.ts';
import { ConfigChain, Mistakes } from './config-chain.ts';
import {
  BASELINE_NAME,
  CONFIG_NAME,
  type ForeignEntries,
  type ForeignTool,
  IGNORE_NAME,
} from './contract.ts';
import { parseIgnoreFile } from './ignore-file.ts';
import { type Lock, Locks } from './lock.ts';
import { baselinesOf, mergeConfigs, settingsOf } from './merge-config.ts';
import { ConfigError, type ConfigMistake } from './mistake.ts';
import { type OriginConfig, type OriginFile, originOf, sharedOrigin } from './origin.ts';
import { type EntrySource, Policy, PolicyLayer } from './policy.ts';

/** What files of other tools say, and what is wrong with them. */
export interface ForeignFiles {
  readonly foreign: readonly ForeignEntries[];
  readonly mistakes: readonly ConfigMistake[];
}

/** Reads files of other tools; `compat/files.ts` is the one there is. */
export interface ForeignReader {
  /** Their ignore files and baselines in the root, of the tools that are honoured. */
  inRoot(reader: FileReader, honours: readonly ForeignTool[]): Promise<ForeignFiles>;
  /** A baseline that was named, by its text; undefined when it is in our own form. */
  baseline(name: string, text: string): Promise<ForeignFiles | undefined>;
}

/** What the caller decides. */
export interface PolicyOptions {
  /** A day in UTC, `2026-01-31`. */
  readonly today: string;
  /** Whether mistakes stop the scan. Default: true. */
  readonly strict?: boolean;
  /** The configuration at another place than `.tacet.yml`, relative to the root. */
  readonly configPath?: string;
  /** Baselines that the user named, besides those of the configuration; each must exist. */
  readonly baselines?: readonly string[];
  /** For files of other tools. Default: none are read. */
  readonly foreign?: ForeignReader;
  /** Reads files of other repositories. Default: they are refused. */
  readonly readShared?: SharedReader;
  /** A configuration that stands above those of the repository, whose locks bind them: see `lock.ts`. */
  readonly above?: PolicyPlace;
}

/** Where the configuration stands that stands above the repository's. */
export type PolicyPlace =
  | { readonly kind: 'file'; readonly reader: FileReader; readonly path: string }
  | ({ readonly kind: 'shared' } & SharedFileId);

/**
 * Reads the policy; without a reader that of the configuration above alone. Throws `ConfigError`, `InputError`, and what
 * the readers throw.
 */
export async function loadPolicy(reader: FileReader | undefined, options: PolicyOptions): Promise<Policy> {
  const loader = new PolicyLoader(reader ?? NO_FILES, options);
  const policy = await loader.root();
  loader.requireValid();
  return policy;
}

const NO_FILES: FileReader = { name: 'no files', read: () => Promise.resolve(undefined) };

class PolicyLoader {
  readonly #reader: FileReader;
  readonly #options: PolicyOptions;
  readonly #mistakes = new Mistakes();
  readonly #layers = new Map<string, Promise<PolicyLayer | undefined>>();
  readonly #foreign: ForeignEntries[] = [];

  constructor(reader: FileReader, options: PolicyOptions) {
    this.#reader = reader;
    this.#options = options;
  }

  async root(): Promise<Policy> {
    const { today, foreign: others } = this.#options;
    const above = await this.#configsAbove();
    const own = await this.#ownConfigs();
    const locks = new Locks(
      [...above, ...own].flatMap(({ config }): readonly Lock[] => config.locks),
      today,
    );
    const { settings, refusals } = settingsOf(above, own, locks);
    const [aboveEntries, entries] = [await this.#baselines(baselinesOf(above)), await this.#ownEntries(own)];
    const inRoot = (await others?.inRoot(this.#reader, settings.honours)) ?? NO_FOREIGN;
    this.#mistakes.all.push(...inRoot.mistakes);
    const foreign = [...this.#foreign, ...inRoot.foreign];
    return new Policy({
      name: this.#reader.name,
      root: new PolicyLayer({ folder: '', config: mergeConfigs(own), entries, foreign }),
      above:
        above.length === 0
          ? undefined
          : new PolicyLayer({ folder: '', config: mergeConfigs(above), entries: aboveEntries }),
      settings,
      layerOf: (folder) => this.#layerOf(folder),
      today,
      locks,
      refusals,
      mistakes: this.#mistakes.all,
    });
  }

  requireValid(): void {
    if (this.#mistakes.all.length > 0 && this.#options.strict !== false)
      throw new ConfigError(this.#mistakes.all);
  }

  async #configsAbove(): Promise<readonly OriginConfig[]> {
    const { above, readShared } = this.#options;
    if (above === undefined) return [];
    const origin = above.kind === 'file' ? originOf(above.reader) : sharedOrigin(above, readShared);
    const configs = await new ConfigChain(this.#mistakes, readShared).load({ origin, path: above.path });
    if (configs !== undefined) return configs;
    throw new InputError('path-not-found', `there is no policy ${above.path} in ${origin.name}`, {
      hint: 'the policy is a file, or OWNER/REPO/PATH@COMMIT with the full id of a commit that has it',
    });
  }

  async #ownConfigs(): Promise<readonly OriginConfig[]> {
    const { configPath, readShared } = this.#options;
    const file = { origin: originOf(this.#reader), path: configPath ?? CONFIG_NAME };
    const configs = await new ConfigChain(this.#mistakes, readShared).load(file);
    if (configs === undefined && configPath !== undefined)
      throw new InputError(
        'path-not-found',
        `there is no configuration ${configPath} in ${this.#reader.name}`,
      );
    return configs ?? [];
  }

  /** Ignore file and baselines of the root. */
  async #ownEntries(own: readonly OriginConfig[]) {
    const origin = originOf(this.#reader);
    const configured = baselinesOf(own) ?? [];
    // an ignore file that is named as a baseline, to be pruned, is read already
    const also = (this.#options.baselines ?? []).filter((path) => path !== IGNORE_NAME);
    const named = also.map((path) => ({ origin, path }));
    const isNamed = configured.length + named.length > 0;
    return [
      ...(await this.#entriesOf({ origin, path: IGNORE_NAME }, 'ignore-file', false)),
      ...(isNamed ? [] : await this.#entriesOf({ origin, path: BASELINE_NAME }, 'baseline', false)),
      ...(await this.#baselines([...configured, ...named])),
    ];
  }

  /** Baselines that were named, each once. */
  async #baselines(files: readonly OriginFile[] = []) {
    const byName = new Map(files.map((file) => [file.origin.shown(file.path), file]));
    const entries = [...byName.values()].map((file) => this.#entriesOf(file, 'baseline', true));
    return (await Promise.all(entries)).flat();
  }

  /** What a folder below the root says; its mistakes throw at once, as nothing more is read then. */
  #layerOf(folder: string): Promise<PolicyLayer | undefined> {
    const known = this.#layers.get(folder);
    if (known !== undefined) return known;
    const layer = this.#readFolder(folder);
    this.#layers.set(folder, layer);
    return layer;
  }

  async #readFolder(folder: string): Promise<PolicyLayer | undefined> {
    const origin = originOf(this.#reader);
    const path = `${folder}/${CONFIG_NAME}`;
    const own = new Mistakes();
    const text = await own.textOf({ origin, path });
    const parsed = text === undefined ? undefined : await own.parse(path, text, false);
    const config = parsed?.config;
    const ignoreFile = { origin, path: `${folder}/${IGNORE_NAME}` };
    const entries = await this.#entriesOf(ignoreFile, 'ignore-file', false, own);
    this.#mistakes.all.push(...own.all);
    if (own.all.length > 0 && this.#options.strict !== false) throw new ConfigError(own.all);
    return config === undefined && entries.length === 0
      ? undefined
      : new PolicyLayer({ folder, config, entries });
  }

  async #entriesOf(
    file: OriginFile,
    source: EntrySource,
    isRequired: boolean,
    told: Mistakes = this.#mistakes,
  ) {
    const name = file.origin.shown(file.path);
    const text = await told.textOf(file);
    if (text === undefined && isRequired)
      told.report({ file: name }, `there is no such baseline in ${file.origin.name}`);
    const other = isRequired ? await this.#options.foreign?.baseline(name, text ?? '') : undefined;
    if (other !== undefined) {
      this.#foreign.push(...other.foreign);
      told.all.push(...other.mistakes);
      return [];
    }
    const { entries, mistakes } = parseIgnoreFile(name, text ?? '');
    told.all.push(...mistakes);
    return entries.map((entry) => ({ source, entry }));
  }
}

const NO_FOREIGN: ForeignFiles = { foreign: [], mistakes: [] };
