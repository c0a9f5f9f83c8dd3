/**
 * What gitleaks has in one version of the files of a repository, or what was named instead: its configuration, and its
 * ignore files. For a scan, which honours them as they are.
 *
 * Promise: a configuration that cannot be used throws `ConfigError` with every mistake; nothing is read when gitleaks is
 * not honoured. What was read is named, for the receipt.
 */

import { readFile } from 'node:fs/promises';
import { InputError, systemCode } from '../../base/errors.ts';
import type { FileReader } from '../../base/file-reader.ts';
import type { GitleaksRequest } from '../../base/scan-request.ts';
import type { ForeignEntries } from '../../config/contract.ts';
import { ConfigError, type ConfigMistake } from '../../config/mistake.ts';
import { GITLEAKS_CONFIG_NAME, GITLEAKS_IGNORE_NAME, type GitleaksConfig } from './config.ts';

/** What there is. */
export interface GitleaksInRepository {
  readonly config: GitleaksConfig | undefined;
  readonly ignores: readonly ForeignEntries[];
  /** Every file that was read, in order, as it was named. */
  readonly files: readonly string[];
  readonly warnings: readonly ConfigMistake[];
}

const NOTHING: GitleaksInRepository = { config: undefined, ignores: [], files: [], warnings: [] };

/**
 * Reads what there is. `reader` is the version of the files that is asked, undefined when there is none; `request` names
 * files of the disk that go before it. Its code is loaded only when there is something to read. Throws `ConfigError`,
 * `InputError`, and what the reader throws.
 */
export async function gitleaksInRepository(
  reader: FileReader | undefined,
  request: GitleaksRequest = {},
): Promise<GitleaksInRepository> {
  const { configPath, configText, ignoreFiles = [] } = request;
  const own = {
    config: await reader?.read(GITLEAKS_CONFIG_NAME),
    ignore: await reader?.read(GITLEAKS_IGNORE_NAME),
  };
  const isNamed = configPath !== undefined || (configText ?? '') !== '';
  if (!isNamed && own.config === undefined && own.ignore === undefined && ignoreFiles.length === 0)
    return NOTHING;
  const { catalogueIds, loadGitleaksConfig } = await import('./load-config.ts');
  const config = isNamed
    ? await loadGitleaksConfig({ option: configPath, text: configText, read: readDisk })
    : await loadGitleaksConfig({
        inTarget: GITLEAKS_CONFIG_NAME,
        read: (path) =>
          path === GITLEAKS_CONFIG_NAME ? Promise.resolve(own.config) : readInside(reader, path),
      });
  const { readGitleaksIgnore } = await import('./ignore.ts');
  const context = { ownRules: new Set(config?.rules.map(({ id }) => id)), catalogue: catalogueIds() };
  const named = ignoreFiles.map(async (file) => [file, await requireDisk(file)] as const);
  const texts = [
    ...(own.ignore === undefined ? [] : [[GITLEAKS_IGNORE_NAME, own.ignore] as const]),
    ...(await Promise.all(named)),
  ];
  const ignores = texts.map(([name, bytes]) =>
    readGitleaksIgnore(name, new TextDecoder().decode(bytes), context),
  );
  const mistakes = ignores.flatMap((each) => each.mistakes);
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return {
    config,
    ignores: ignores.map(({ entries }) => entries),
    files: [...(config?.files ?? []), ...texts.map(([name]) => name)],
    warnings: [...(config?.warnings ?? []), ...ignores.flatMap((each) => each.warnings)],
  };
}

/** A file that a configuration of the repository extends: inside it, in the same version. */
async function readInside(reader: FileReader | undefined, path: string): Promise<Uint8Array | undefined> {
  const clean = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const isInside = !/^(?:\/|[A-Za-z]:)/.test(clean) && !clean.split('/').includes('..');
  return isInside ? await reader?.read(clean) : undefined;
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

async function requireDisk(path: string): Promise<Uint8Array> {
  const bytes = await readDisk(path);
  if (bytes !== undefined) return bytes;
  throw new InputError('path-not-found', `there is no ignore file ${path}`);
}
