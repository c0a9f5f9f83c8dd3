/**
 * Goes through the entries of a tree object where it lies in memory: offsets alone, no text and no copies, because a
 * history has hundreds of millions of entries.
 *
 * Promises: never reads outside the given bytes; a tree that breaks the format ends with `isBroken`, after the entries that
 * could be read; names are any bytes but NUL, and hostile: nothing here says that one is safe as a path.
 * Format: gitformat-pack(5) leaves it to git's `decode_tree_entry`: octal mode, a space, the name, NUL, the id as bytes.
 */

/** What a mode says of its entry. Other bits than these are permissions. */
const KIND_BITS = 0o170000;
const DIRECTORY = 0o040000;
const FILE = 0o100000;
const SYMLINK = 0o120000;
const GITLINK = 0o160000;

/** Kinds of entries. */
export type TreeEntryKind = 'tree' | 'file' | 'symlink' | 'submodule' | 'unknown';

/** The kind that a mode stands for. */
export function kindOfMode(mode: number): TreeEntryKind {
  const kind = mode & KIND_BITS;
  if (kind === DIRECTORY) return 'tree';
  if (kind === FILE) return 'file';
  if (kind === SYMLINK) return 'symlink';
  return kind === GITLINK ? 'submodule' : 'unknown';
}

const SPACE = 0x20;
const DIGIT_0 = 0x30;
const DIGIT_7 = 0x37;
/** git writes five or six digits; old writers padded to seven. */
const MAX_MODE_DIGITS = 7;
const NOTHING = new Uint8Array(0);

/** Goes from entry to entry. One cursor is used for any number of trees. */
export class TreeCursor {
  readonly #idBytes: number;
  #bytes: Uint8Array = NOTHING;
  #next = 0;
  #end = 0;
  /** Of the present entry: its mode, where its name starts and ends, and where its id starts. */
  mode = 0;
  nameStart = 0;
  nameEnd = 0;
  idStart = 0;
  /** Whether the tree broke the format where the entries ended. */
  isBroken = false;

  constructor(idBytes: number) {
    this.#idBytes = idBytes;
  }

  /** Starts with the tree in `bytes[from, to)`; offsets will count from the start of `bytes`. */
  start(bytes: Uint8Array, from = 0, to = bytes.length): void {
    this.#bytes = bytes;
    this.#next = from;
    this.#end = to;
    this.isBroken = false;
  }

  /** Goes to the next entry; false when there is none. */
  next(): boolean {
    const bytes = this.#bytes;
    const end = this.#end;
    let at = this.#next;
    if (at >= end) return false;
    const modeEnd = Math.min(end, at + MAX_MODE_DIGITS);
    const modeStart = at;
    let mode = 0;
    while (at < modeEnd) {
      const byte = bytes[at]!;
      if (byte < DIGIT_0 || byte > DIGIT_7) break;
      mode = mode * 8 + (byte - DIGIT_0);
      at++;
    }
    if (at === modeStart || at >= end || bytes[at] !== SPACE) return this.#break();
    const nameStart = ++at;
    while (at < end && bytes[at] !== 0) at++;
    if (at === nameStart || at + this.#idBytes >= end) return this.#break();
    this.mode = mode;
    this.nameStart = nameStart;
    this.nameEnd = at;
    this.idStart = at + 1;
    this.#next = at + 1 + this.#idBytes;
    return true;
  }

  #break(): false {
    this.isBroken = true;
    this.#next = this.#end;
    return false;
  }
}
