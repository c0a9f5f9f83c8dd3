/**
 * The unit: one run of bytes to be scanned, with where it came from. Sources make units, the kernel and the detectors
 * look at them, findings point back into them.
 *
 * Positions everywhere in the scan are byte offsets into `bytes`, zero-based and half-open. Lines and columns, one-based,
 * are made from them in `text/lines.ts` and nowhere else.
 */

/** Where a unit came from. Paths are repository-relative with `/`, decoded as UTF-8; they are hostile text. */
export type Origin =
  | { readonly kind: 'file'; readonly path: string }
  /** A blob, with the path it is scanned for and, in a range, the commit that brings that path and blob together. */
  | {
      readonly kind: 'blob';
      readonly oid: string;
      readonly path: string | undefined;
      readonly commit: string | undefined;
    }
  | { readonly kind: 'staged'; readonly oid: string; readonly path: string }
  | { readonly kind: 'message'; readonly commit: string }
  /** The full names of all refs, a line each; the messages of all reflogs, a line each. */
  | { readonly kind: 'ref' }
  | { readonly kind: 'reflog' }
  | { readonly kind: 'stdin'; readonly path: string }
  | { readonly kind: 'diff'; readonly path: string };

/** A half-open range of byte offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How the bytes were read: `text` gets every detector; `binary` only literals with a fixed shape. */
export type ContentClass = 'text' | 'binary';

/** One run of bytes to scan. */
export interface Unit {
  readonly origin: Origin;
  /** UTF-8 or unknown eight-bit text, or binary. UTF-16 and UTF-32 with a byte-order mark arrive here as UTF-8. */
  readonly bytes: Uint8Array;
  readonly contentClass: ContentClass;
  /** The number of the line on which byte 0 stands: 1, except in a later piece of a large file or a hunk of a diff. */
  readonly firstLine: number;
  /** The column, in UTF-16 code units, at which byte 0 stands in that line; undefined: 1. Only pieces of long lines have one. */
  readonly firstColumn?: number;
  /**
   * The bytes that are new, ascending and apart; a match counts only when it touches one of them. Undefined: all of it.
   * A delta scan and a diff have windows; a file and a whole blob have none.
   */
  readonly windows?: readonly Span[];
  /** Of what was unpacked from a container: the path of the outermost file, which alone can be opened or linked to. */
  readonly container?: string;
}

/** The path that path-dependent rules and reports see, or undefined for a message or a blob without a name. */
export function pathOf(origin: Origin): string | undefined {
  return 'path' in origin ? origin.path : undefined;
}

/** Where a unit came from, for a receipt: its path, else its id. Hostile text. */
export function placeOf(origin: Origin): string {
  if (origin.kind === 'message') return `message of commit ${origin.commit}`;
  if (origin.kind === 'ref') return 'names of refs';
  if (origin.kind === 'reflog') return 'messages of reflogs';
  return origin.path ?? (origin.kind === 'blob' ? origin.oid : origin.kind);
}
