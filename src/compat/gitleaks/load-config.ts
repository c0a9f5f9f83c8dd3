/**
 * Finds, reads and joins configurations of gitleaks: which file counts, what it extends, and what all of it comes to.
 *
 * Promise: what cannot be used throws `ConfigError` with every mistake of every file, so that a broken configuration fails
 * closed. Bounded: three files deep as in gitleaks, each by its size. Reads through the given reader alone.
 */

import { ConfigError, type ConfigMistake } from '../../config/mistake.ts';
import { builtInRuleset } from '../../ruleset/built-in.gen.ts';
import { type Place, quoted } from '../../ruleset/rule-mistake.ts';
import type { GitleaksConfig, GitleaksFile } from './config.ts';
import { mergeGitleaksFiles } from './merge.ts';
import { readGitleaksToml } from './read-config.ts';
import { MAX_TOML_CHARACTERS } from './toml-table.ts';

/** Where a configuration may come from, in gitleaks' order of precedence. */
export interface GitleaksSources {
  /** `--config`, which goes before everything. */
  readonly option?: string | undefined;
  /** `GITLEAKS_CONFIG`: a path. Empty counts as not set. */
  readonly variable?: string | undefined;
  /** `GITLEAKS_CONFIG_TOML`: the text itself. Empty counts as not set. */
  readonly text?: string | undefined;
  /** `.gitleaks.toml` of the target's root; undefined when the target is no folder. Default: the name alone. */
  readonly inTarget?: string | undefined;
  /**
   * The bytes of a file that one of the above, or `extend.path`, names; undefined when there is none. It says what paths are
   * relative to: the working directory, or the root of the version of the files that decides.
   */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** Ids of our catalogue. Default: the built-in ones. */
  readonly catalogue?: ReadonlySet<string>;
}

/** How often a file may extend another: two deep, deeper is not followed. */
const MAX_EXTEND_DEPTH = 2;

/** Ids of the built-in rules. */
export function catalogueIds(): ReadonlySet<string> {
  return new Set(builtInRuleset.rules.map(({ id }) => id));
}

/**
 * The configuration of gitleaks that counts, with all that it extends. Undefined when there is none: then gitleaks would
 * use its default, which is our catalogue. Throws `ConfigError` for a file that is named and missing and for every mistake,
 * and what `read` throws.
 */
export async function loadGitleaksConfig(sources: GitleaksSources): Promise<GitleaksConfig | undefined> {
  const found = await findConfig(sources);
  return found === undefined ? undefined : await new ConfigLoader(sources).load(found);
}

interface Found {
  readonly name: string;
  readonly text: string;
}

async function findConfig(sources: GitleaksSources): Promise<Found | undefined> {
  const { option, variable, text, inTarget, read } = sources;
  const path = option ?? (variable === '' ? undefined : variable);
  if (path !== undefined) {
    const bytes = await read(path);
    if (bytes !== undefined) return { name: path, text: decoded(bytes) };
    throw new ConfigError([mistake({ file: path, line: 1, column: 1 }, 'there is no such configuration')]);
  }
  if (text !== undefined && text !== '') return { name: 'GITLEAKS_CONFIG_TOML', text };
  if (inTarget === undefined) return undefined;
  const bytes = await read(inTarget);
  return bytes === undefined ? undefined : { name: inTarget, text: decoded(bytes) };
}

class ConfigLoader {
  readonly #sources: GitleaksSources;
  readonly #mistakes: ConfigMistake[] = [];
  readonly #warnings: ConfigMistake[] = [];

  constructor(sources: GitleaksSources) {
    this.#sources = sources;
  }

  async load(found: Found): Promise<GitleaksConfig> {
    const files: GitleaksFile[] = [];
    let usesDefault = false;
    let next: Found | undefined = found;
    while (next !== undefined) {
      const file: GitleaksFile = await this.#read(next);
      files.push(file);
      const depth = files.length - 1;
      next = undefined;
      if (file.extend === undefined) break;
      const { path, useDefault, place } = file.extend;
      if (path === undefined && !useDefault) break;
      if (depth >= MAX_EXTEND_DEPTH) {
        this.#warnings.push(mistake(place, 'the file is two deep already: what it extends is not followed'));
        break;
      }
      usesDefault = useDefault;
      if (path !== undefined) next = await this.#extended(path, place, files);
    }
    const catalogue = this.#sources.catalogue ?? catalogueIds();
    const { config, mistakes } = mergeGitleaksFiles({ files, usesDefault, catalogue });
    // what merging misses may be what reading could not read: its mistakes would only follow from those
    if (this.#mistakes.length > 0) throw new ConfigError(this.#mistakes);
    if (mistakes.length > 0) throw new ConfigError(mistakes);
    return { ...config, warnings: [...this.#warnings, ...config.warnings] };
  }

  async #read({ name, text }: Found): Promise<GitleaksFile> {
    const { config, mistakes, warnings } = await readGitleaksToml(name, text);
    this.#mistakes.push(...mistakes);
    this.#warnings.push(...warnings);
    return config;
  }

  async #extended(path: string, place: Place, files: readonly GitleaksFile[]): Promise<Found | undefined> {
    if (files.some(({ name }) => name === path))
      this.#warnings.push(mistake(place, `extend: ${quoted(path)} extends itself`));
    const bytes = await this.#sources.read(path);
    if (bytes !== undefined) return { name: path, text: decoded(bytes) };
    this.#mistakes.push(
      mistake(
        place,
        `extend: there is no ${quoted(path)}`,
        'gitleaks takes the path from the directory it is started in, not from the file: start it there',
      ),
    );
    return undefined;
  }
}

/** Longer texts are cut: the reader refuses them for their length. */
function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes.subarray(0, 4 * MAX_TOML_CHARACTERS + 4));
}

function mistake(place: Place, message: string, hint?: string): ConfigMistake {
  return { ...place, message, hint, rule: undefined };
}
