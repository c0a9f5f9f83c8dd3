/**
 * What the converters have in common: reading the tool's files through the reader, failing with every mistake, and entries
 * that let paths pass.
 */

import type { FileReader } from '../base/file-reader.ts';
import type { WritableEntry } from '../config/ignore-file.ts';
import { ConfigError } from '../config/mistake.ts';
import { ForeignFile } from './placed-value.ts';

/** The longest file that is read. */
const MAX_BYTES = 16 << 20;

/** The files of some names that are there, in order. Throws `ConfigError` for one that is too long or that was named and is not there. */
export async function filesThere(
  reader: FileReader,
  names: readonly string[],
  isRequired = false,
): Promise<readonly ForeignFile[]> {
  const found: ForeignFile[] = [];
  for (const name of names) {
    const bytes = await reader.read(name);
    const file = new ForeignFile(
      name,
      bytes === undefined || bytes.length > MAX_BYTES ? '' : new TextDecoder().decode(bytes),
    );
    if (bytes === undefined && !isRequired) continue;
    if (bytes === undefined) file.report(file.lineAt(1), `there is no such file in ${reader.name}`);
    else if (bytes.length > MAX_BYTES)
      file.report(file.lineAt(1), `the file is longer than ${MAX_BYTES} bytes`);
    requireRight(file);
    found.push(file);
  }
  return found;
}

/** Throws `ConfigError` when a file has mistakes. */
export function requireRight({ mistakes }: ForeignFile): void {
  if (mistakes.length > 0) throw new ConfigError(mistakes);
}

/** What was read of a file. Throws `ConfigError` when it has mistakes. */
export function required<Value>(file: ForeignFile, value: Value | undefined): Value {
  requireRight(file);
  if (value !== undefined) return value;
  file.report(file.lineAt(1), 'the file cannot be read');
  throw new ConfigError(file.mistakes);
}

/** An entry that lets everything pass at a path. */
export function pathAllowed(path: string, from: string): WritableEntry {
  return {
    fingerprint: undefined,
    rule: undefined,
    path,
    valueClass: undefined,
    kind: 'accepted',
    reason: `was in ${from}`,
    owner: undefined,
    until: undefined,
  };
}
