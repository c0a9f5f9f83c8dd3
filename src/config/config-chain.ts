/**
 * Reads a configuration with everything it extends: files of the same repository, and files of others at a commit. What a
 * file extends comes before it, and is read once however often it is named.
 *
 * Promise: all mistakes are found, those of every file that can be reached; a file that extends itself, at whatever
 * distance, is one. Bounded: files by size, extensions by number, so by depth, too.
 */

import type { SharedReader } from '../base/file-reader.ts';
import type { ConfigFile, Extension } from './config-file.ts';
import type { ConfigMistake } from './mistake.ts';
import { type Origin, type OriginConfig, type OriginFile, sharedOrigin } from './origin.ts';

/** So many files may be extended, at whatever distance. */
const MAX_EXTENSIONS = 20;
/** What is read of any file of configuration; the YAML reader has a tighter bound of its own. */
export const MAX_FILE_BYTES = 16 << 20;

/** A place without line and column: the file as a whole. */
type MistakePlace = Pick<ConfigMistake, 'file'> & Partial<Pick<ConfigMistake, 'line' | 'column'>>;

/** A configuration as far as it could be read. */
export interface ParsedConfig {
  /** Undefined when there are mistakes in it. */
  readonly config: ConfigFile | undefined;
  /** What it builds on, whatever else is wrong with it. */
  readonly links: Pick<ConfigFile, 'extends' | 'places'>;
}

/** Gathers the mistakes of all files. */
export class Mistakes {
  readonly all: ConfigMistake[] = [];

  report(place: MistakePlace, message: string, hint?: string): void {
    this.all.push({ line: 1, column: 1, ...place, message, hint, rule: undefined });
  }

  /** The text of a file; undefined when there is none. What may not be read, or is too long, is a mistake and empty. */
  async textOf({ origin, path }: OriginFile): Promise<string | undefined> {
    const answer = await origin.read(path);
    const file = origin.shown(path);
    if (answer.kind === 'refused') this.report({ file }, `it ${answer.why}`, answer.hint);
    return answer.kind === 'none' ? undefined : answer.kind === 'file' ? this.decode(file, answer.bytes) : '';
  }

  /** Bytes as text; too many are a mistake and empty. */
  decode(file: string, bytes: Uint8Array): string {
    if (bytes.length <= MAX_FILE_BYTES) return new TextDecoder('utf-8').decode(bytes);
    this.report({ file }, `the file is longer than ${MAX_FILE_BYTES} bytes`);
    return '';
  }

  /** One configuration. The YAML parser is loaded when there is something to parse: most repositories have none. */
  async parse(name: string, text: string, isRoot: boolean): Promise<ParsedConfig> {
    const { parseConfigFile } = await import('./config-file.ts');
    const { config, mistakes, links } = parseConfigFile(name, text, isRoot);
    this.all.push(...mistakes);
    return { config, links };
  }
}

/** Reads one configuration and what it builds on. */
export class ConfigChain {
  readonly #mistakes: Mistakes;
  readonly #readShared: SharedReader | undefined;
  readonly #extended = new Set<string>();

  constructor(mistakes: Mistakes, readShared: SharedReader | undefined) {
    this.#mistakes = mistakes;
    this.#readShared = readShared;
  }

  /** A configuration behind what it extends; undefined when there is no such file. */
  async load(file: OriginFile): Promise<readonly OriginConfig[] | undefined> {
    const text = await this.#mistakes.textOf(file);
    return text === undefined ? undefined : await this.#extend(file, text, [file.origin.shown(file.path)]);
  }

  /** `above`: the names of the files that led here, this one among them. */
  async #extend(
    { origin, path }: OriginFile,
    text: string,
    above: readonly string[],
  ): Promise<readonly OriginConfig[]> {
    const name = origin.shown(path);
    const { config, links } = await this.#mistakes.parse(name, text, true);
    const extended: OriginConfig[] = [];
    for (const extension of links.extends) {
      const file = fileOf(extension, origin, this.#readShared);
      const written = extension.kind === 'file' ? extension.path : file.origin.shown(file.path);
      const place = links.places.get(`extends ${written}`) ?? { file: name };
      extended.push(...(await this.#read(file, place, above)));
    }
    return config === undefined ? extended : [...extended, { origin, config }];
  }

  async #read(
    file: OriginFile,
    place: MistakePlace,
    above: readonly string[],
  ): Promise<readonly OriginConfig[]> {
    const name = file.origin.shown(file.path);
    if (above.includes(name)) {
      this.#mistakes.report(place, `extends: ${name} extends itself`, 'take it out of one of the files');
      return [];
    }
    if (this.#extended.has(name)) return [];
    if (this.#extended.size === MAX_EXTENSIONS) {
      this.#mistakes.report(place, `more than ${MAX_EXTENSIONS} configurations are extended`);
      return [];
    }
    this.#extended.add(name);
    const answer = await file.origin.read(file.path);
    if (answer.kind === 'file')
      return this.#extend(file, this.#mistakes.decode(name, answer.bytes), [...above, name]);
    if (answer.kind === 'none')
      this.#mistakes.report(place, `extends: there is no ${file.path} in ${file.origin.name}`);
    else this.#mistakes.report(place, `extends: ${name} ${answer.why}`, answer.hint);
    return [];
  }
}

/** A path in an extended file is one of that file's own repository. */
function fileOf(extension: Extension, origin: Origin, readShared: SharedReader | undefined): OriginFile {
  return extension.kind === 'file'
    ? { origin, path: extension.path }
    : { origin: sharedOrigin(extension, readShared), path: extension.path };
}
