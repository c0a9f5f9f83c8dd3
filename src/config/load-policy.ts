/**
 * Reads the configuration of one version of the files: `.tacet.yml` with what it extends, `.tacetignore`, the baselines.
 * Folders below the root are read when a finding is in them, and not before.
 *
 * Promise: a configuration that is believed and cannot be used throws `ConfigError` with every mistake; what only a
 * change proposes is read as far as it goes. Bounded: files by size, extensions by number and depth.
 */

import { InputError } from '../base/errors.ts';
import type { FileReader } from '../base/file-reader.ts';
import type { ConfigFile, Extension } from './config-file.ts';
import {
  BASELINE_NAME,
  CONFIG_NAME,
  FOREIGN_TOOLS,
  type ForeignEntries,
  type ForeignTool,
  IGNORE_NAME,
} from './contract.ts';
import { parseIgnoreFile } from './ignore-file.ts';
import { ConfigError, type ConfigMistake } from './mistake.ts';
import { type EntrySource, Policy, PolicyLayer, type PolicySettings } from './policy.ts';

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
  /** The text of a file of another repository; undefined when nobody allowed a network: then extending is refused. */
  readonly readShared?: (extension: Extension & { readonly kind: 'shared' }) => Promise<Uint8Array>;
}

const MAX_EXTENSIONS = 20;
const MAX_FILE_BYTES = 16 << 20;

/** Reads the policy. Throws `ConfigError`, `InputError`, and what the reader throws. */
export async function loadPolicy(reader: FileReader, options: PolicyOptions): Promise<Policy> {
  const loader = new PolicyLoader(reader, options);
  const policy = await loader.root();
  loader.requireValid();
  return policy;
}

class PolicyLoader {
  readonly #reader: FileReader;
  readonly #options: PolicyOptions;
  readonly #mistakes: ConfigMistake[] = [];
  readonly #layers = new Map<string, Promise<PolicyLayer | undefined>>();
  readonly #extended = new Set<string>();
  readonly #foreign: ForeignEntries[] = [];

  constructor(reader: FileReader, options: PolicyOptions) {
    this.#reader = reader;
    this.#options = options;
  }

  async root(): Promise<Policy> {
    const { configPath, baselines: named = [], today, foreign: others } = this.#options;
    const configs = await this.#withExtensions(configPath ?? CONFIG_NAME, configPath !== undefined);
    const config = configs.length === 0 ? undefined : configs.reduce(merged);
    const baselines = config?.baselines ?? [];
    const files: readonly (readonly [string, EntrySource, boolean])[] = [
      [IGNORE_NAME, 'ignore-file', false],
      ...(baselines.length + named.length === 0 ? [[BASELINE_NAME, 'baseline', false] as const] : []),
      ...[...new Set([...baselines, ...named])].map((path) => [path, 'baseline', true] as const),
    ];
    const entries = await Promise.all(files.map((file) => this.#entriesOf(...file)));
    const settings = settingsOf(config);
    const inRoot = (await others?.inRoot(this.#reader, settings.honours)) ?? NO_FOREIGN;
    this.#mistakes.push(...inRoot.mistakes);
    const foreign = [...this.#foreign, ...inRoot.foreign];
    const layer = new PolicyLayer({ folder: '', config, entries: entries.flat(), foreign });
    return new Policy(this.#reader.name, layer, settings, (folder) => this.#layerOf(folder), today);
  }

  requireValid(): void {
    if (this.#mistakes.length > 0 && this.#options.strict !== false) throw new ConfigError(this.#mistakes);
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
    const text = await this.#textOf(`${folder}/${CONFIG_NAME}`);
    const config =
      text === undefined ? undefined : await this.#parse(`${folder}/${CONFIG_NAME}`, text, false);
    const entries = await this.#entriesOf(`${folder}/${IGNORE_NAME}`, 'ignore-file', false);
    this.requireValid();
    return config === undefined && entries.length === 0
      ? undefined
      : new PolicyLayer({ folder, config, entries });
  }

  /** A configuration behind what it extends, which comes first. */
  async #withExtensions(path: string, isRequired: boolean): Promise<readonly ConfigFile[]> {
    const text = await this.#textOf(path);
    if (text !== undefined) return this.#extend(path, text);
    if (!isRequired) return [];
    throw new InputError('path-not-found', `there is no configuration ${path} in ${this.#reader.name}`);
  }

  async #extend(name: string, text: string): Promise<readonly ConfigFile[]> {
    const config = await this.#parse(name, text, true);
    if (config === undefined) return [];
    const extended: ConfigFile[] = [];
    for (const extension of config.extends) extended.push(...(await this.#readExtension(name, extension)));
    return [...extended, config];
  }

  async #readExtension(from: string, extension: Extension): Promise<readonly ConfigFile[]> {
    const name = nameOf(extension);
    // a file that extends itself, at whatever distance, is read once
    if (this.#extended.has(name)) return [];
    this.#extended.add(name);
    if (this.#extended.size > MAX_EXTENSIONS) {
      this.#report(from, `more than ${MAX_EXTENSIONS} configurations are extended`);
      return [];
    }
    if (extension.kind === 'file') {
      const text = await this.#textOf(extension.path);
      if (text !== undefined) return this.#extend(extension.path, text);
      this.#report(from, `extends: there is no ${extension.path} in ${this.#reader.name}`);
      return [];
    }
    const { readShared } = this.#options;
    if (readShared === undefined) {
      this.#report(from, `extends: ${name} is in another repository, and no network may be used`);
      return [];
    }
    return this.#extend(name, decoded(await readShared(extension)));
  }

  /** The YAML parser is loaded when there is something to parse: most repositories have no configuration. */
  async #parse(name: string, text: string, isRoot: boolean): Promise<ConfigFile | undefined> {
    const { parseConfigFile } = await import('./config-file.ts');
    const { config, mistakes } = parseConfigFile(name, text, isRoot);
    this.#mistakes.push(...mistakes);
    return config;
  }

  async #entriesOf(path: string, source: EntrySource, isRequired: boolean) {
    const text = await this.#textOf(path);
    if (text === undefined && isRequired)
      this.#report(path, `there is no such baseline in ${this.#reader.name}`);
    const other = isRequired ? await this.#options.foreign?.baseline(path, text ?? '') : undefined;
    if (other !== undefined) {
      this.#foreign.push(...other.foreign);
      this.#mistakes.push(...other.mistakes);
      return [];
    }
    const { entries, mistakes } = parseIgnoreFile(path, text ?? '');
    this.#mistakes.push(...mistakes);
    return entries.map((entry) => ({ source, entry }));
  }

  async #textOf(path: string): Promise<string | undefined> {
    const bytes = await this.#reader.read(path);
    if (bytes === undefined) return undefined;
    if (bytes.length <= MAX_FILE_BYTES) return decoded(bytes);
    this.#report(path, `the file is longer than ${MAX_FILE_BYTES} bytes`);
    return '';
  }

  #report(file: string, message: string): void {
    this.#mistakes.push({ file, line: 1, column: 1, message, hint: undefined, rule: undefined });
  }
}

const NO_FOREIGN: ForeignFiles = { foreign: [], mistakes: [] };

function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

function nameOf(extension: Extension): string {
  return extension.kind === 'file'
    ? extension.path
    : `${extension.repository}/${extension.path}@${extension.commit}`;
}

/** Lists are added to, single settings are replaced by the later file. */
function merged(base: ConfigFile, own: ConfigFile): ConfigFile {
  return {
    name: own.name,
    extends: [],
    rules: [...base.rules, ...own.rules],
    disable: [...base.disable, ...own.disable],
    minConfidence: own.minConfidence ?? base.minConfidence,
    failOn: own.failOn ?? base.failOn,
    severity: [...base.severity, ...own.severity],
    allow: [...base.allow, ...own.allow],
    baselines: own.baselines ?? base.baselines,
    salt: own.salt ?? base.salt,
    requireReason: own.requireReason ?? base.requireReason,
    trustChanges: own.trustChanges ?? base.trustChanges,
    honours: own.honours ?? base.honours,
  };
}

function settingsOf(config: ConfigFile | undefined): PolicySettings {
  return {
    ruleFiles: config?.rules ?? [],
    disable: config?.disable ?? [],
    minConfidence: config?.minConfidence,
    failOn: config?.failOn,
    salt: config?.salt,
    trustChanges: config?.trustChanges === true,
    honours: config?.honours ?? FOREIGN_TOOLS,
  };
}
