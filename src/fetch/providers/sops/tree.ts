/**
 * A SOPS file as every store reads it: maps in the order of the file, lists, leaves and comments.
 *
 * A map is a list of entries and no object: the MAC is over the leaves in their order, an object of JavaScript moves keys
 * that look like numbers to the front, and JSON may hold a key twice. Leaves and comments are looked up by identity when
 * their plain values are known, so the tree itself never changes. Facts: secret-providers.md 2.8.
 */

/** A typed value, with the text that SOPS hashes and encrypts for it. */
export type SopsScalar =
  | { readonly kind: 'string'; readonly text: string }
  /** Decimal, without a plus sign or leading zeros: no double holds an int64. */
  | { readonly kind: 'int'; readonly text: string }
  /** As Go writes a float64 with the format `f` and the least digits. */
  | { readonly kind: 'float'; readonly text: string }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** RFC 3339. */
  | { readonly kind: 'time'; readonly text: string }
  | { readonly kind: 'null' };

/** A value that is neither map nor list. */
export interface SopsLeaf {
  readonly kind: 'leaf';
  readonly value: SopsScalar;
  /** A number as the file writes it, where that is valid JSON: `1.0`, which SOPS hashes as `1`. */
  readonly written: string | undefined;
}

/** A line of a comment, without its mark. */
export interface SopsComment {
  readonly kind: 'comment';
  readonly text: string;
}

/** A key with its value. */
export interface SopsItem {
  readonly kind: 'item';
  readonly key: string;
  readonly value: SopsNode;
}

/** Items and comments in the order of the file. */
export interface SopsMap {
  readonly kind: 'map';
  readonly entries: readonly (SopsItem | SopsComment)[];
}

/** Values and comments in the order of the file. */
export interface SopsList {
  readonly kind: 'list';
  readonly items: readonly (SopsNode | SopsComment)[];
}

/** What a key can have. */
export type SopsNode = SopsMap | SopsList | SopsLeaf;

/** The plain values of leaves and comments. What is not in it is in the file as it is. */
export interface PlainValues {
  readonly leaves: ReadonlyMap<SopsLeaf, SopsScalar>;
  readonly comments: ReadonlyMap<SopsComment, string>;
}

/** A file, parsed. */
export interface SopsFile {
  /** One map a document, without the metadata. */
  readonly branches: readonly SopsMap[];
  /** The metadata as plain data, undecoded; undefined when the file has none and so is no SOPS file. */
  readonly metadata: unknown;
  /** The file in its own format with the plain values, without the metadata. */
  readonly render: (plain: PlainValues) => string | Uint8Array;
}

/** Why a file cannot be read; the text is for the user and holds nothing of a value. */
export class SopsFault extends Error {
  readonly hint: string | undefined;

  constructor(what: string, hint?: string) {
    super(what);
    this.name = 'SopsFault';
    this.hint = hint;
  }
}

/** Deeper nesting is refused: the walks recurse. */
export const MAX_DEPTH = 100;

/** More nodes than this are refused: aliases of YAML multiply. */
export const MAX_NODES = 200_000;

/** The plain value of a leaf. */
export function plainOf(leaf: SopsLeaf, plain: PlainValues): SopsScalar {
  return plain.leaves.get(leaf) ?? leaf.value;
}

/** The text that a scalar is hashed and encrypted as; undefined for null, which is neither. */
export function bytesOf(value: SopsScalar): Uint8Array | undefined {
  switch (value.kind) {
    case 'null':
      return undefined;
    case 'bytes':
      return value.bytes;
    case 'bool':
      return Buffer.from(value.value ? 'True' : 'False', 'ascii');
    default:
      return Buffer.from(value.text, 'utf8');
  }
}
