/**
 * The type of a loose object from the first bytes of its file: most are blobs, which a walk over the history need not read.
 * Format: gitformat-loose(5): a zlib stream of `type size NUL content`.
 */

import { inflateSync, constants as zlib } from 'node:zlib';
import { FileSource } from '../git/packs/byte-source.ts';
import { PackError } from '../git/packs/pack-error.ts';
import { BLOB, COMMIT, TAG, TREE } from '../git/packs/pack-file.ts';

/** Enough for the head of any stream that git writes. */
const HEAD_BYTES = 128;
const TYPES: Readonly<Record<string, number>> = { commit: COMMIT, tree: TREE, blob: BLOB, tag: TAG };

/** `COMMIT`, `TREE`, `BLOB` or `TAG`; undefined when there is no such file, or it is no object. Never throws. */
export function looseTypeOf(path: string): number | undefined {
  try {
    const file = FileSource.open(path);
    try {
      const head = new Uint8Array(Math.min(HEAD_BYTES, file.sizeBytes));
      file.read(0, head, 0, head.length);
      const start = inflateSync(head, { finishFlush: zlib.Z_SYNC_FLUSH }).subarray(0, 8);
      return TYPES[start.toString('latin1').split(' ', 1)[0] ?? ''];
    } finally {
      file.close();
    }
  } catch (error) {
    if (error instanceof PackError || isZlibError(error)) return undefined;
    throw error;
  }
}

/** zlib's errors have a code of their own; anything else is a mistake of ours. */
function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
