/**
 * One version of the files of a repository, to read configuration from. Sources make readers, `config` asks them.
 *
 * Whether a version is believed is decided by whoever names it (DESIGN section 5): the base of a change is, the change
 * itself is not.
 */

/** One version of the files: a work tree, a commit. */
export interface FileReader {
  /** For the receipt and for reports: `the base 1234abcd`, `the working tree`. */
  readonly name: string;
  /**
   * The bytes of a file by its path from the root, with `/`. Undefined when there is none.
   * @throws UpstreamError when that cannot be told: then the scan must not go on as if there were none.
   */
  read(path: string): Promise<Uint8Array | undefined>;
}

/** The versions of the files that a scan may read its configuration from. */
export interface PolicyPlaces {
  /** Believed. Undefined: there is none to believe. */
  readonly trusted: FileReader | undefined;
  /** What the change itself proposes: shown, not believed. Undefined when the trusted files are the scanned ones. */
  readonly proposed: FileReader | undefined;
}

/** A file of another repository at a commit. */
export interface SharedFileId {
  /** `OWNER/REPO`. */
  readonly repository: string;
  /** From the root of that repository, with `/`. */
  readonly path: string;
  /** In full. */
  readonly commit: string;
}

/** What came of asking for a file of another repository. */
export type SharedAnswer =
  /** The bytes, proven to be those of the commit. */
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  /** The commit has no such file. */
  | { readonly kind: 'none' }
  /** It may not be asked for here: why, and what would permit it. */
  | { readonly kind: 'refused'; readonly why: string; readonly hint: string };

/**
 * Reads files of other repositories.
 * @throws UpstreamError when a file that may be read cannot be had.
 */
export type SharedReader = (file: SharedFileId) => Promise<SharedAnswer>;
