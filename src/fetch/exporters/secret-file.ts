/**
 * Secrets in a file of mode 0600, in a folder of its own outside the workspace, deleted when the job ends.
 *
 * The folder is on the lease book before it is made, so that post deletes it also after a cancelled or crashed main.
 * The path is the output `path`: of the file for dotenv and JSON, of the folder for raw (one file for each secret).
 * Facts: secret-providers.md 6 (row 22), 8 (item 10).
 */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError, InputError } from '../../base/errors.ts';
import { setOutputs } from '../../runner/outputs.ts';
import type { Exporter, NamedSecret } from './contract.ts';
import { dotenvText, type FileFormat, jsonText } from './formats.ts';
import { requireText } from './text-value.ts';

/** How the exporter gets its folder: made, empty, private, and on the lease book. */
export type MakeFolder = () => Promise<string>;

/** The output that names the file or folder. No secret can have this name: see `forbidden-names.ts` (PATH). */
export const PATH_OUTPUT = 'path';

const FILE_NAMES = { dotenv: 'secrets.env', json: 'secrets.json' } as const;

/** Exports to a file. */
export class SecretFile implements Exporter {
  readonly kind = 'file';
  readonly #format: FileFormat;
  readonly #makeFolder: MakeFolder;

  constructor(format: FileFormat, makeFolder: MakeFolder) {
    this.#format = format;
    this.#makeFolder = makeFolder;
  }

  async export(secrets: readonly NamedSecret[]): Promise<ReadonlyMap<string, string>> {
    const files = this.#contents(secrets);
    const folder = await this.#makeFolder();
    for (const [name, content] of files) await writePrivately(join(folder, name), content);
    const [only = ''] = files.keys();
    setOutputs([[PATH_OUTPUT, this.#format === 'raw' ? folder : join(folder, only)]]);
    return new Map(
      secrets.map(({ name }) => [name, `${this.#format} file${this.#format === 'raw' ? ` ${name}` : ''}`]),
    );
  }

  /** Everything that will be written, so that a value that does not fit is found before the first byte. */
  #contents(secrets: readonly NamedSecret[]): ReadonlyMap<string, string | Uint8Array> {
    if (this.#format === 'raw')
      return new Map(secrets.map(({ name, masked }) => [name, masked.secret.revealBytes()]));
    const entries = secrets.map(
      (secret) => [secret.name, requireText(secret, `a ${this.#format} file`)] as const,
    );
    const text = this.#format === 'dotenv' ? dotenvText(entries) : jsonText(entries);
    return new Map([[FILE_NAMES[this.#format], text]]);
  }
}

/** Writes a new file of mode 0600. Throws `InputError` `export-refused`, also when it exists. */
export async function writePrivately(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    throw new InputError(
      'export-refused',
      `the file with the secrets cannot be written (${describeError(cause)})`,
      { cause },
    );
  }
}
