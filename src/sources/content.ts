/**
 * From bytes to units, and what is no content of its own. Larger content is cut by `text/pieces.ts`.
 * LFS pointers: git-lfs, docs/spec.md.
 */

import { decodeContent } from '../text/encoding.ts';
import type { Origin, Unit } from '../text/unit.ts';

export { decodeChunks, ownBytes, PIECE_SIZES, type PieceSizes, unitsOfChunks } from '../text/pieces.ts';

const MAX_POINTER_BYTES = 1024;
const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[0-9]-[a-z0-9.-]+ sha256:[0-9a-f]{64}\n)*oid sha256:[0-9a-f]{64}\nsize [0-9]{1,20}\n?$/;

/** Whether content is a git-lfs pointer and nothing else: it names an object elsewhere and holds no text of its own. */
export function isLfsPointer(content: Uint8Array): boolean {
  return content.length <= MAX_POINTER_BYTES && POINTER.test(Buffer.from(content).toString('latin1'));
}

/** The one unit of content that is held whole. */
export function unitOf(origin: Origin, content: Uint8Array): Unit {
  return { origin, ...decodeContent(content), firstLine: 1 };
}
