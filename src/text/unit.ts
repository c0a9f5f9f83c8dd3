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
  /** Text beside files: a title, a body, a comment, the name of a branch. */
  | ({ readonly kind: 'text' } & TextPlace)
  /** The log of a job. */
  | ({ readonly kind: 'log' } & TextPlace)
  /** A file that a job has left, by its path inside; of rules that look at paths, and of nothing else. */
  | ({ readonly kind: 'artifact'; readonly path: string } & TextPlace)
  | { readonly kind: 'diff'; readonly path: string };

/** Where text stands that is in no repository. */
export interface TextPlace {
  /** What it is, so that it can stand behind "in the": `body of pull request 7`. Hostile text. */
  readonly name: string;
  /** Where people see it; made of numbers and the names of server and repository alone. Undefined: nowhere. */
  readonly url: string | undefined;
  /** How it was read, where that is not as it stands: `read backwards`. */
  readonly form?: string;
}

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

/** The text beside files that a unit is, or a file in what a job has left; undefined for everything of a repository. */
export function textPlaceOf(origin: Origin): TextPlace | undefined {
  if (!('name' in origin)) return undefined;
  const { url, form } = origin;
  const name = form === undefined ? origin.name : `${origin.name}, ${form}`;
  const inside = origin.kind === 'artifact' ? origin.path.indexOf('!/') : -1;
  return {
    name: inside < 0 || !('path' in origin) ? name : `${name}: ${origin.path.slice(inside + 2)}`,
    url,
  };
}

/** Where a unit came from, for a receipt: its path, else its id. Hostile text. */
export function placeOf(origin: Origin): string {
  const place = textPlaceOf(origin);
  if (place !== undefined) return place.name;
  if (origin.kind === 'message') return `message of commit ${origin.commit}`;
  if (origin.kind === 'ref') return 'names of refs';
  if (origin.kind === 'reflog') return 'messages of reflogs';
  return pathOf(origin) ?? (origin.kind === 'blob' ? origin.oid : origin.kind);
}
