/**
 * Reads the heads of commits and tags where they lie in memory: where the ids, people and the message stand, without
 * making text of anything.
 *
 * Promises: never reads outside the given bytes; what the history walk depends on (the tree, the parents, the tagged
 * object) is there and well-formed, or the answer is false; everything else may be missing, as it may in real histories.
 * Format: git's `parse_commit_buffer` and `parse_tag_buffer`: header lines, an empty line, the message; ids in lower-case
 * hexadecimal digits.
 */

/** In place of an offset: there is no such line. */
export const ABSENT = -1;

const LF = 0x0a;
const SPACE = 0x20;

const TREE = Buffer.from('tree ');
const PARENT = Buffer.from('parent ');
const AUTHOR = Buffer.from('author ');
const COMMITTER = Buffer.from('committer ');
const ENCODING = Buffer.from('encoding ');
const OBJECT = Buffer.from('object ');
const TYPE = Buffer.from('type ');
const TAG = Buffer.from('tag ');
const TAGGER = Buffer.from('tagger ');

/** A stretch of the bytes: half-open; both `ABSENT` when there is none. */
export interface Stretch {
  start: number;
  end: number;
}

/** The head of a commit. One object is used for any number of commits. */
export class CommitHead {
  readonly #hexBytes: number;
  /** Where the digits of the tree's id start. */
  treeAt = ABSENT;
  parentCount = 0;
  /** Where the message starts: behind the first empty line; the end of the commit when there is none. */
  messageStart = 0;
  /** `Name <email> seconds zone`; hostile. */
  readonly author: Stretch = { start: ABSENT, end: ABSENT };
  readonly committer: Stretch = { start: ABSENT, end: ABSENT };
  /** The name of the encoding of people and message, where it is not UTF-8. */
  readonly encoding: Stretch = { start: ABSENT, end: ABSENT };

  constructor(idBytes: number) {
    this.#hexBytes = idBytes * 2;
  }

  /** Where the digits of a parent's id start; `index` is below `parentCount`. */
  parentAt(index: number): number {
    const treeEnd = this.treeAt + this.#hexBytes + 1;
    return treeEnd + index * (PARENT.length + this.#hexBytes + 1) + PARENT.length;
  }

  /** Reads the commit in `bytes[from, to)`; false when its tree or its parents are not readable. */
  read(bytes: Uint8Array, from = 0, to = bytes.length): boolean {
    this.parentCount = 0;
    for (const stretch of [this.author, this.committer, this.encoding]) clear(stretch);
    const hexBytes = this.#hexBytes;
    if (!isIdLine(bytes, from, to, TREE, hexBytes)) return false;
    this.treeAt = from + TREE.length;
    let at = this.treeAt + hexBytes + 1;
    for (; startsWith(bytes, at, to, PARENT); at += PARENT.length + hexBytes + 1) {
      if (!isIdLine(bytes, at, to, PARENT, hexBytes)) return false;
      this.parentCount++;
    }
    this.messageStart = readLines(bytes, at, to, (start, end) => {
      take(this.author, bytes, start, end, AUTHOR) ||
        take(this.committer, bytes, start, end, COMMITTER) ||
        take(this.encoding, bytes, start, end, ENCODING);
    });
    return true;
  }
}

/** The head of an annotated tag. */
export class TagHead {
  readonly #hexBytes: number;
  /** Where the digits of the tagged object's id start. */
  objectAt = ABSENT;
  /** What kind of object it is said to be. */
  readonly type: Stretch = { start: ABSENT, end: ABSENT };
  readonly name: Stretch = { start: ABSENT, end: ABSENT };
  readonly tagger: Stretch = { start: ABSENT, end: ABSENT };
  messageStart = 0;

  constructor(idBytes: number) {
    this.#hexBytes = idBytes * 2;
  }

  /** Reads the tag in `bytes[from, to)`; false when the object it tags is not readable. */
  read(bytes: Uint8Array, from = 0, to = bytes.length): boolean {
    for (const stretch of [this.type, this.name, this.tagger]) clear(stretch);
    if (!isIdLine(bytes, from, to, OBJECT, this.#hexBytes)) return false;
    this.objectAt = from + OBJECT.length;
    const at = this.objectAt + this.#hexBytes + 1;
    this.messageStart = readLines(bytes, at, to, (start, end) => {
      take(this.type, bytes, start, end, TYPE) ||
        take(this.name, bytes, start, end, TAG) ||
        take(this.tagger, bytes, start, end, TAGGER);
    });
    return true;
  }
}

/**
 * Writes the id whose hexadecimal digits start at `bytes[at]` as bytes to `target[targetAt]`. The digits must have been
 * checked, as `read` above does.
 */
export function idFromHex(
  bytes: Uint8Array,
  at: number,
  target: Uint8Array,
  targetAt: number,
  idBytes: number,
): void {
  for (let index = 0; index < idBytes; index++) {
    const high = digit(bytes[at + 2 * index]!);
    target[targetAt + index] = high * 16 + digit(bytes[at + 2 * index + 1]!);
  }
}

/** Value of a lower-case hexadecimal digit, or a negative number. */
function digit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  return byte >= 0x61 && byte <= 0x66 ? byte - 0x61 + 10 : -1000;
}

/** Whether a line of a keyword and a whole id starts here, its line end included. */
function isIdLine(
  bytes: Uint8Array,
  at: number,
  end: number,
  keyword: Uint8Array,
  hexBytes: number,
): boolean {
  const idAt = at + keyword.length;
  if (idAt + hexBytes >= end || !startsWith(bytes, at, end, keyword)) return false;
  for (let index = 0; index < hexBytes; index++) if (digit(bytes[idAt + index]!) < 0) return false;
  return bytes[idAt + hexBytes] === LF;
}

/** Calls back with each header line up to the empty one, continuations left out; gives the place behind that one. */
function readLines(
  bytes: Uint8Array,
  from: number,
  to: number,
  line: (start: number, end: number) => void,
): number {
  for (let at = from; at < to; ) {
    if (bytes[at] === LF) return at + 1;
    let end = at;
    while (end < to && bytes[end] !== LF) end++;
    if (bytes[at] !== SPACE) line(at, end);
    at = end + 1;
  }
  return to;
}

/** Takes the rest of a line that starts with a keyword, unless an earlier line did. Whether it was such a line. */
function take(stretch: Stretch, bytes: Uint8Array, start: number, end: number, keyword: Uint8Array): boolean {
  if (!startsWith(bytes, start, end, keyword)) return false;
  if (stretch.start === ABSENT) {
    stretch.start = start + keyword.length;
    stretch.end = end;
  }
  return true;
}

function clear(stretch: Stretch): void {
  stretch.start = ABSENT;
  stretch.end = ABSENT;
}

function startsWith(bytes: Uint8Array, at: number, end: number, keyword: Uint8Array): boolean {
  if (at + keyword.length > end) return false;
  for (let index = 0; index < keyword.length; index++) {
    if (bytes[at + index] !== keyword[index]) return false;
  }
  return true;
}
