/**
 * Writes reports, receipts and configuration so that a reader never sees half a file: beside its place first, then renamed.
 *
 * Promise: the file is as it was before or whole; nothing is left beside it when it could not be written. Never
 * follows a failure with silence: what cannot be written is an error.
 */

import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from './errors.ts';

/** Only its owner may read it: a report says where secrets are. */
const PRIVATE_MODE = 0o600;

/**
 * Writes a file whole or not at all, and the folders above it that are missing. `mode` are its permissions.
 * @throws InputError `path-unreadable`, which calls the file a report, when it cannot be written.
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  mode = PRIVATE_MODE,
): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, content, { mode });
    await rename(beside, file);
  } catch (cause) {
    // what stands in the way may also stand in the way of this; the first error is the one to tell
    await rm(beside, { force: true }).catch(() => undefined);
    throw new InputError('path-unreadable', `cannot write the report ${file}`, {
      hint: 'choose a folder that can be written to',
      cause,
    });
  }
}
