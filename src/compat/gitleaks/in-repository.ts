/**
 * What gitleaks has in one version of the files of a repository, or what was named instead: its configuration, and its
 * ignore files. For a scan, which honours them as they are.
 *
 * Promise: a configuration that cannot be used throws `ConfigError` with every mistake; nothing is read when gitleaks is
 * not honoured. What was read is named, for the receipt.
 */

import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { InputError, systemCode } from '../../base/errors.ts';
import type { FileReader } from '../../base/file-reader.ts';
import type { GitleaksRequest } from '../../base/scan-request.ts';
import type { ForeignEntries } from '../../config/contract.ts';
import { ConfigError, type ConfigMistake } from '../../config/mistake.ts';
import { foreignEntry } from '../foreign-entry.ts';
import { ForeignFile } from '../placed-value.ts';
import { GITLEAKS_CONFIG_NAME, GITLEAKS_IGNORE_NAME, type GitleaksConfig } from './config.ts';

/** What there is. */
export interface GitleaksInRepository {
  readonly config: GitleaksConfig | undefined;
  /** Of ignore files and baselines, and of the configuration itself. */
  readonly entries: readonly ForeignEntries[];
  /** Every file that was read, in order, as it was named. */
  readonly files: readonly string[];
  readonly warnings: readonly ConfigMistake[];
}

const NOTHING: GitleaksInRepository = { config: undefined, entries: [], files: [], warnings: [] };

/**
 * Reads what there is. `reader` is the version of the files that is asked, undefined when there is none; `request` names
 * files of the disk that go before it. What those extend is read from the disk, too, but under `workspace`, which is what a
 * change made of the files: there the reader is asked. Its code is loaded only when there is something to read. Throws `ConfigError`,
 * `InputError`, and what the reader throws.
 */
export async function gitleaksInRepository(
  reader: FileReader | undefined,
  request: GitleaksRequest = {},
  workspace?: string,
): Promise<GitleaksInRepository> {
  const { configPath, configText, ignoreFiles = [], baselines = [] } = request;
  const { configInRepository: name = GITLEAKS_CONFIG_NAME } = request;
  const own = {
    config: await reader?.read(name),
    ignore: await reader?.read(GITLEAKS_IGNORE_NAME),
  };
  const isMissing = request.configInRepository !== undefined && own.config === undefined;
  const missing = isMissing ? [missingConfig(name, reader)] : [];
  const isNamed = configPath !== undefined || (configText ?? '') !== '';
  if (
    !isNamed &&
    own.config === undefined &&
    own.ignore === undefined &&
    ignoreFiles.length + baselines.length === 0
  )
    return { ...NOTHING, warnings: missing };
  const { catalogueIds, loadGitleaksConfig } = await import('./load-config.ts');
  const config = isNamed
    ? await loadGitleaksConfig({
        option: configPath,
        text: configText,
        read: (path) => readNamed(path, reader, workspace),
      })
    : await loadGitleaksConfig({
        inTarget: name,
        read: (path) => (path === name ? Promise.resolve(own.config) : readInside(reader, path)),
      });
  const { readGitleaksIgnore } = await import('./ignore.ts');
  const context = { ownRules: new Set(config?.rules.map(({ id }) => id)), catalogue: catalogueIds() };
  const texts = [
    ...(own.ignore === undefined ? [] : [[GITLEAKS_IGNORE_NAME, own.ignore] as const]),
    ...(await requireAll(ignoreFiles)),
  ];
  const ignores = texts.map(([name, bytes]) =>
    readGitleaksIgnore(name, new TextDecoder().decode(bytes), context),
  );
  const known = await readBaselines(baselines);
  const mistakes = [...ignores.flatMap((each) => each.mistakes), ...known.mistakes];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const [first] = config?.files ?? [];
  const skipped = [...(first === undefined ? [] : [first]), ...baselines];
  return {
    config,
    entries: [...ignores.map(({ entries }) => entries), ...known.entries, skippedFiles(skipped)],
    files: [...(config?.files ?? []), ...texts.map(([name]) => name), ...baselines],
    warnings: [...missing, ...(config?.warnings ?? []), ...ignores.flatMap((each) => each.warnings)],
  };
}

/** A configuration that only the change has is not believed yet: without it more is found, and nothing is let pass. */
function missingConfig(file: string, reader: FileReader | undefined): ConfigMistake {
  const where = reader === undefined ? 'what decides here' : reader.name;
  const message = `there is no such file in ${where}: the built-in rules run, and nothing of it is let pass`;
  return { file, line: 1, column: 1, message, hint: undefined, rule: undefined };
}

async function readBaselines(
  files: readonly string[],
): Promise<{ readonly entries: readonly ForeignEntries[]; readonly mistakes: readonly ConfigMistake[] }> {
  if (files.length === 0) return { entries: [], mistakes: [] };
  const { readGitleaksBaseline } = await import('./baseline.ts');
  const entries: ForeignEntries[] = [];
  const mistakes: ConfigMistake[] = [];
  for (const [name, bytes] of await requireAll(files)) {
    const file = new ForeignFile(name, new TextDecoder().decode(bytes));
    const found = await readGitleaksBaseline(file);
    if (found !== undefined) entries.push(found);
    mistakes.push(...file.mistakes);
  }
  return { entries, mistakes };
}

/** As in gitleaks, findings in the configuration itself and in a baseline do not count. */
function skippedFiles(names: readonly string[]): ForeignEntries {
  const entries = names.map((name) =>
    foreignEntry(
      'gitleaks',
      { file: name, line: 1 },
      { reason: 'gitleaks does not look into its own configuration and baseline' },
    ),
  );
  return {
    source: 'ignore-file',
    about: ({ path }) =>
      path === undefined
        ? []
        : entries.filter(({ file }) => `/${file.replaceAll('\\', '/')}`.endsWith(`/${path}`)),
  };
}

/** A file that a configuration of the repository extends: inside it, in the same version. */
async function readInside(reader: FileReader | undefined, path: string): Promise<Uint8Array | undefined> {
  const clean = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const isInside = !/^(?:\/|[A-Za-z]:)/.test(clean) && !clean.split('/').includes('..');
  return isInside ? await reader?.read(clean) : undefined;
}

/** A file that a configuration from outside names: never as a change has made it. */
async function readNamed(
  path: string,
  reader: FileReader | undefined,
  workspace: string | undefined,
): Promise<Uint8Array | undefined> {
  if (workspace === undefined) return await readDisk(path);
  const way = relative(workspace, resolve(workspace, path));
  const isOutside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return isOutside ? await readDisk(path) : await reader?.read(way.split(sep).join('/'));
}

async function readDisk(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw new InputError('path-unreadable', `${path} cannot be read (${code ?? 'unknown reason'})`, {
      cause: error,
    });
  }
}

async function requireAll(files: readonly string[]): Promise<readonly (readonly [string, Uint8Array])[]> {
  return await Promise.all(
    files.map(async (file) => {
      const bytes = await readDisk(file);
      if (bytes !== undefined) return [file, bytes] as const;
      throw new InputError('path-not-found', `there is no file ${file}`);
    }),
  );
}
