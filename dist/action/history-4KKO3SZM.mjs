import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  DETECTION_BYTES,
  EMPTY_TREE,
  SLOP_BYTES,
  StreamReader,
  UnitView,
  createArenaKernel,
  createEngine,
  decodeContent,
  detectContent,
  formatOf,
  isObjectId,
  messageStart,
  readAuthors
} from "./chunk-2TTEMGQD.mjs";
import {
  decodeUtf8,
  fromLatin1
} from "./chunk-D2WH4RLM.mjs";
import {
  KERNEL_CONTRACT_VERSION
} from "./chunk-GUX3K7DA.mjs";
import {
  BugError,
  UpstreamError,
  systemCode
} from "./chunk-WGYOHXCK.mjs";
import "./chunk-5VLZXLXK.mjs";

// src/history/index.ts
import { existsSync } from "node:fs";

// src/history/find-suspects.ts
import { setImmediate } from "node:timers/promises";

// src/git/packs/byte-source.ts
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";

// src/git/packs/pack-error.ts
var PackError = class extends UpstreamError {
  problem;
  /** `file` is a name out of the repository; what could disturb a screen is taken out of it. */
  constructor(problem, file, what, cause) {
    super("git-failed", `${safeName(file)}: ${what}`, {
      hint: '"git fsck" checks the objects of a repository',
      ...cause === void 0 ? {} : { cause }
    });
    this.problem = problem;
  }
};
function unreadable(file, error) {
  return new PackError(
    "unreadable",
    file,
    `cannot be read (${systemCode(error) ?? "unknown reason"})`,
    error
  );
}
function safeName(path) {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return name.slice(0, 100).replace(/[^A-Za-z0-9._-]/g, "?");
}

// src/git/packs/byte-source.ts
var FileSource = class _FileSource {
  name;
  sizeBytes;
  #descriptor;
  /** What the file was when it was opened; undefined when the descriptor is lent. */
  #opened;
  constructor(path, descriptor, sizeBytes, opened) {
    this.name = path;
    this.#descriptor = descriptor;
    this.sizeBytes = sizeBytes;
    this.#opened = opened;
  }
  /** Opens a file. @throws PackError `unreadable` also when it is no regular file. */
  static open(path) {
    let descriptor;
    try {
      if (!statSync(path).isFile()) throw new PackError("unreadable", path, "is not a regular file");
      descriptor = openSync(path, "r");
      const opened = fstatSync(descriptor);
      return new _FileSource(path, descriptor, opened.size, opened);
    } catch (error) {
      if (descriptor !== void 0) closeSync(descriptor);
      throw error instanceof PackError ? error : unreadable(path, error);
    }
  }
  /** Reads with a descriptor that another thread owns and closes. */
  static borrow({ path, descriptor, sizeBytes }) {
    return new _FileSource(path, descriptor, sizeBytes, void 0);
  }
  /** What another thread needs to read the same open file. */
  lend() {
    return { path: this.name, descriptor: this.#descriptor, sizeBytes: this.sizeBytes };
  }
  /**
   * Whether the path still leads to the file that was opened, and the file has kept its size. Of a lent file only the
   * size is known.
   */
  fate() {
    try {
      const now = fstatSync(this.#descriptor);
      if (now.size !== this.sizeBytes) return "changed";
      if (this.#opened === void 0) return "same";
      const there = statSync(this.name);
      return there.ino === this.#opened.ino && there.dev === this.#opened.dev ? "same" : "replaced";
    } catch {
      return "removed";
    }
  }
  read(position, target, at, length) {
    let done = 0;
    while (done < length) {
      let count;
      try {
        count = readSync(this.#descriptor, target, at + done, length - done, position + done);
      } catch (error) {
        throw unreadable(this.name, error);
      }
      if (count === 0) throw new PackError("truncated", this.name, `ends before byte ${position + length}`);
      done += count;
    }
  }
  close() {
    if (this.#opened !== void 0) closeSync(this.#descriptor);
  }
};
var MemorySource = class {
  name;
  #bytes;
  constructor(name, bytes) {
    this.name = name;
    this.#bytes = bytes;
  }
  get sizeBytes() {
    return this.#bytes.length;
  }
  read(position, target, at, length) {
    if (position + length > this.#bytes.length)
      throw new PackError("truncated", this.name, `ends before byte ${position + length}`);
    if (length <= SHORT_COPY) {
      for (let index = 0; index < length; index++) target[at + index] = this.#bytes[position + index];
    } else {
      target.set(this.#bytes.subarray(position, position + length), at);
    }
  }
  close() {
  }
};
var SHORT_COPY = 32;
function openSource(path, memoryBytes) {
  const file = FileSource.open(path);
  if (file.sizeBytes > memoryBytes) return file;
  try {
    return new MemorySource(path, readAll(file));
  } finally {
    file.close();
  }
}
function readAll(source) {
  let bytes;
  try {
    bytes = new Uint8Array(source.sizeBytes);
  } catch (error) {
    throw new PackError("too-large", source.name, `has ${source.sizeBytes} bytes`, error);
  }
  source.read(0, bytes, 0, bytes.length);
  return bytes;
}

// src/git/packs/id-format.ts
import { createHash } from "node:crypto";
function idBytesOf(format) {
  return format === "sha256" ? 32 : 20;
}
function compareIds(left, leftAt, right, rightAt, idBytes) {
  for (let index = 0; index < idBytes; index++) {
    const difference = left[leftAt + index] - right[rightAt + index];
    if (difference !== 0) return difference;
  }
  return 0;
}
function sameId(left, leftAt, right, rightAt, idBytes) {
  return compareIds(left, leftAt, right, rightAt, idBytes) === 0;
}
function idText(bytes, at, idBytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, idBytes).toString("hex");
}
function idFromText(oid) {
  return Buffer.from(oid, "hex");
}
function hashOf(format) {
  return createHash(format);
}
function idOfObject(format, type, bytes) {
  return hashOf(format).update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/git/packs/pack-index.ts
var FAN_BYTES = 256 * 4;
var MAGIC = 4285812579;
var V2_HEAD_BYTES = 8;
var LARGE = 2147483648;
var WINDOW_NAMES = 128;
var NOT_FOUND = -1;
var PackIndex = class _PackIndex {
  source;
  format;
  idBytes;
  objectCount;
  layout;
  /** Objects whose first byte is below the index: 257 counts, ascending. */
  fan;
  /** The checksum with which the pack ends. */
  packChecksum;
  #window;
  #word = new Uint8Array(8);
  constructor(source, format, fan, layout) {
    this.source = source;
    this.format = format;
    this.idBytes = idBytesOf(format);
    this.fan = fan;
    this.objectCount = fan[256];
    this.layout = layout;
    this.packChecksum = new Uint8Array(this.idBytes);
    source.read(layout.packSumAt, this.packChecksum, 0, this.idBytes);
    this.#window = new Uint8Array(WINDOW_NAMES * layout.nameStride);
  }
  /**
   * Reads the head and the fan-out. The index closes its source with itself.
   * @throws PackError `truncated`, `malformed`, `unsupported` (a newer version), `unreadable`.
   */
  static open(source, format) {
    const head = new Uint8Array(V2_HEAD_BYTES + FAN_BYTES);
    if (source.sizeBytes < head.length) throw new PackError("truncated", source.name, "has no fan-out");
    source.read(0, head, 0, head.length);
    const isVersion2 = readUint32(head, 0) === MAGIC;
    if (isVersion2 && readUint32(head, 4) !== 2)
      throw new PackError("unsupported", source.name, `version ${readUint32(head, 4)} of the index`);
    const fan = readFan(head, isVersion2 ? V2_HEAD_BYTES : 0, source.name);
    const layout = isVersion2 ? layOutVersion2 : layOutVersion1;
    return new _PackIndex(source, format, fan, layout(source, fan[256], idBytesOf(format)));
  }
  /** Position in the index of the object whose id lies at `id[at]`; `NOT_FOUND` when it is not there. */
  find(id, at = 0) {
    const first = id[at];
    let low = this.fan[first];
    let high = this.fan[first + 1];
    let guess = low + Math.floor((high - low) * readUint32(id, at + 1) / 4294967296);
    const { nameStride, namesAt } = this.layout;
    while (low < high) {
      const from = Math.max(low, Math.min(guess - WINDOW_NAMES / 2, high - WINDOW_NAMES));
      const count = Math.min(WINDOW_NAMES, high - from);
      const bytes = (count - 1) * nameStride + this.idBytes;
      this.source.read(namesAt + from * nameStride, this.#window, 0, bytes);
      const inside = this.#findInWindow(id, at, count);
      if (inside >= 0 && inside < count) return from + inside;
      if (inside === BEFORE) high = from;
      else if (inside === BEHIND) low = from + count;
      else return NOT_FOUND;
      guess = low + high >>> 1;
    }
    return NOT_FOUND;
  }
  /** Place of the id among the names of the window, or where it would have to be. */
  #findInWindow(id, at, count) {
    const { nameStride } = this.layout;
    const compare = (name) => compareIds(id, at, this.#window, name * nameStride, this.idBytes);
    if (compare(0) < 0) return BEFORE;
    if (compare(count - 1) > 0) return BEHIND;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = low + high >>> 1;
      const order = compare(middle);
      if (order === 0) return middle;
      if (order < 0) high = middle;
      else low = middle + 1;
    }
    return BETWEEN;
  }
  /**
   * Offset in the pack of the object at a position. It is only what the index says: whether an entry lies there is the
   * pack's to check. @throws PackError `malformed` for a 64-bit offset that is not there or no whole number of ours.
   */
  offsetAt(position) {
    const { offsetsAt, offsetStride, largeAt, largeCount, version } = this.layout;
    this.source.read(offsetsAt + position * offsetStride, this.#word, 0, 4);
    const offset = readUint32(this.#word, 0);
    if (version === 1 || offset < LARGE) return offset;
    if (offset - LARGE >= largeCount)
      throw new PackError("malformed", this.source.name, "names a 64-bit offset that it does not have");
    this.source.read(largeAt + (offset - LARGE) * 8, this.#word, 0, 8);
    return readUint64(this.#word, 0, this.source.name);
  }
  /** Writes the id of the object at a position to `target[at]`. */
  nameAt(position, target, at = 0) {
    const { namesAt, nameStride } = this.layout;
    this.source.read(namesAt + position * nameStride, target, at, this.idBytes);
  }
  /** Closes the source. */
  close() {
    this.source.close();
  }
};
var BEFORE = -1;
var BEHIND = -2;
var BETWEEN = -3;
function readUint32(bytes, at) {
  return (bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3]) >>> 0;
}
function readUint64(bytes, at, name) {
  const value = readUint32(bytes, at) * 4294967296 + readUint32(bytes, at + 4);
  if (!Number.isSafeInteger(value))
    throw new PackError("malformed", name, "has an offset that no file reaches");
  return value;
}
function readFan(bytes, at, name) {
  const fan = new Uint32Array(257);
  for (let first = 0; first < 256; first++) {
    const count = readUint32(bytes, at + 4 * first);
    if (count < fan[first]) throw new PackError("malformed", name, `its fan-out goes down at ${first}`);
    fan[first + 1] = count;
  }
  return fan;
}
function layOutVersion1(source, count, idBytes) {
  const stride = 4 + idBytes;
  const packSumAt = FAN_BYTES + count * stride;
  requireSize(source, packSumAt + 2 * idBytes, 0, count);
  return {
    version: 1,
    namesAt: FAN_BYTES + 4,
    nameStride: stride,
    offsetsAt: FAN_BYTES,
    offsetStride: stride,
    largeAt: packSumAt,
    largeCount: 0,
    packSumAt
  };
}
function layOutVersion2(source, count, idBytes) {
  const namesAt = V2_HEAD_BYTES + FAN_BYTES;
  const sumsAt = namesAt + count * idBytes;
  const offsetsAt = sumsAt + count * 4;
  const largeAt = offsetsAt + count * 4;
  requireSize(source, largeAt + 2 * idBytes, count * 8, count);
  const packSumAt = source.sizeBytes - 2 * idBytes;
  return {
    version: 2,
    namesAt,
    nameStride: idBytes,
    offsetsAt,
    offsetStride: 4,
    largeAt,
    largeCount: (packSumAt - largeAt) / 8,
    packSumAt
  };
}
function requireSize(source, bytes, extraBytes, count) {
  const more = source.sizeBytes - bytes;
  if (more < 0)
    throw new PackError("truncated", source.name, `has no room for the ${count} objects it counts`);
  if (more > extraBytes || more % 8 !== 0)
    throw new PackError("malformed", source.name, `has another size than its ${count} objects need`);
}

// src/git/packs/index-tables.ts
function allocateBytes(bytes, { shared = false } = {}) {
  try {
    return shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
  } catch (error) {
    throw new PackError("too-large", "index", `no room for ${bytes} bytes`, error);
  }
}
var MAX_OBJECTS = 64 * 1024 * 1024;
var PIECE_BYTES = 1024 * 1024;
function readIndexTables(index, options = {}) {
  const { objectCount, idBytes, source } = index;
  if (objectCount > MAX_OBJECTS)
    throw new PackError("too-large", source.name, `counts ${objectCount} objects`);
  const names = new Uint8Array(allocateBytes(objectCount * idBytes, options));
  const offsets = new Float64Array(allocateBytes(objectCount * 8, options));
  checkSum(index);
  readNames(index, names);
  readOffsets(index, offsets);
  checkNames(names, index.fan, idBytes, source.name);
  return { objectCount, idBytes, names, offsets };
}
function checkSum({ source, format, idBytes }) {
  const hash = hashOf(format);
  const piece = new Uint8Array(Math.min(PIECE_BYTES, source.sizeBytes));
  const end = source.sizeBytes - idBytes;
  for (let at = 0; at < end; at += piece.length) {
    const length = Math.min(piece.length, end - at);
    source.read(at, piece, 0, length);
    hash.update(piece.subarray(0, length));
  }
  const sum = new Uint8Array(idBytes);
  source.read(end, sum, 0, idBytes);
  if (!sameId(sum, 0, hash.digest(), 0, idBytes))
    throw new PackError("malformed", source.name, "its checksum is not that of its bytes");
}
function readRows(source, table, take) {
  const { at, stride, rowBytes, count } = table;
  const rows = Math.min(count, Math.floor(PIECE_BYTES / stride));
  const piece = new Uint8Array(rows * stride);
  for (let first = 0; first < count; first += rows) {
    const now = Math.min(rows, count - first);
    source.read(at + first * stride, piece, 0, (now - 1) * stride + rowBytes);
    take(piece, first, now);
  }
}
function readNames({ source, layout, objectCount, idBytes }, names) {
  if (layout.nameStride === idBytes) {
    source.read(layout.namesAt, names, 0, names.length);
    return;
  }
  const table = { at: layout.namesAt, stride: layout.nameStride, rowBytes: idBytes, count: objectCount };
  readRows(source, table, (bytes, first, count) => {
    for (let row = 0; row < count; row++) {
      const from = row * layout.nameStride;
      names.set(bytes.subarray(from, from + idBytes), (first + row) * idBytes);
    }
  });
}
function readOffsets({ source, layout, objectCount }, offsets) {
  const large = new Uint8Array(allocateBytes(layout.largeCount * 8));
  source.read(layout.largeAt, large, 0, large.length);
  const stride = layout.offsetStride;
  readRows(
    source,
    { at: layout.offsetsAt, stride, rowBytes: 4, count: objectCount },
    (bytes, first, count) => {
      for (let row = 0; row < count; row++) {
        const offset = readUint32(bytes, row * stride);
        const isLarge = layout.version === 2 && offset >= 2147483648;
        if (isLarge && offset - 2147483648 >= layout.largeCount)
          throw new PackError("malformed", source.name, "names a 64-bit offset that it does not have");
        offsets[first + row] = isLarge ? readUint64(large, (offset - 2147483648) * 8, source.name) : offset;
      }
    }
  );
}
function checkNames(names, fan, idBytes, file) {
  for (let first = 0; first < 256; first++) {
    const end = fan[first + 1];
    for (let position = fan[first]; position < end; position++) {
      const at = position * idBytes;
      if (names[at] !== first) throw new PackError("malformed", file, "its fan-out and its names disagree");
      if (position > 0 && compareIds(names, at - idBytes, names, at, idBytes) > 0)
        throw new PackError("malformed", file, "its names are not in order");
    }
  }
}
function orderByOffset(index, tables, range, reverse, options = {}) {
  const count = tables.objectCount;
  const positions = new Uint32Array(allocateBytes(count * 4, options));
  const offsets = new Float64Array(allocateBytes((count + 1) * 8, options));
  const fromReverse = reverse !== void 0 && readReverse(index, tables, reverse, positions);
  if (!fromReverse) sortByOffset(tables.offsets, positions);
  let last = range.start - 1;
  for (let entry = 0; entry < count; entry++) {
    const offset = tables.offsets[positions[entry]];
    if (offset <= last || offset >= range.end)
      throw new PackError(
        "mismatch",
        index.source.name,
        `offset ${offset} is not one of an entry of its pack`
      );
    offsets[entry] = offset;
    last = offset;
  }
  offsets[count] = range.end;
  return { positions, offsets, fromReverse };
}
var REVERSE_MAGIC = 1380533336;
var REVERSE_HEAD_BYTES = 12;
function readReverse({ format, idBytes, objectCount, packChecksum }, { offsets }, reverse, positions) {
  if (reverse.sizeBytes !== REVERSE_HEAD_BYTES + 4 * objectCount + 2 * idBytes) return false;
  const head = new Uint8Array(REVERSE_HEAD_BYTES);
  const sum = new Uint8Array(idBytes);
  try {
    reverse.read(0, head, 0, head.length);
    reverse.read(REVERSE_HEAD_BYTES + 4 * objectCount, sum, 0, idBytes);
    if (readUint32(head, 0) !== REVERSE_MAGIC || readUint32(head, 4) !== 1) return false;
    if (readUint32(head, 8) !== (format === "sha256" ? 2 : 1)) return false;
    if (!sameId(sum, 0, packChecksum, 0, idBytes)) return false;
    const table = { at: REVERSE_HEAD_BYTES, stride: 4, rowBytes: 4, count: objectCount };
    readRows(reverse, table, (bytes, first, count) => {
      for (let row = 0; row < count; row++) positions[first + row] = readUint32(bytes, row * 4);
    });
  } catch (error) {
    if (error instanceof PackError) return false;
    throw error;
  }
  return ascends(offsets, positions);
}
function ascends(offsets, positions) {
  let last = -1;
  for (let entry = 0; entry < positions.length; entry++) {
    const position = positions[entry];
    if (position >= offsets.length) return false;
    const offset = offsets[position];
    if (offset <= last) return false;
    last = offset;
  }
  return true;
}
var LARGE_DIGIT = 65536;
var SMALL_DIGIT = 256;
var MANY = 1e4;
function sortByOffset(offsets, positions) {
  const count = offsets.length;
  const digits = count < MANY ? SMALL_DIGIT : LARGE_DIGIT;
  let largest = 0;
  for (let position = 0; position < count; position++) {
    positions[position] = position;
    largest = Math.max(largest, offsets[position]);
  }
  let from = positions;
  let to = new Uint32Array(allocateBytes(count * 4));
  const ends = new Uint32Array(digits + 1);
  for (let weight = 1; weight <= largest; weight *= digits) {
    ends.fill(0);
    for (let at = 0; at < count; at++) ends[Math.floor(offsets[at] / weight) % digits + 1]++;
    for (let digit = 1; digit <= digits; digit++) ends[digit] += ends[digit - 1];
    for (let at = 0; at < count; at++) {
      const position = from[at];
      to[ends[Math.floor(offsets[position] / weight) % digits]++] = position;
    }
    [from, to] = [to, from];
  }
  if (from !== positions) positions.set(from);
}

// src/git/packs/pack-file.ts
var COMMIT = 1;
var TREE = 2;
var BLOB = 3;
var TAG = 4;
var OFS_DELTA = 6;
var REF_DELTA = 7;
var SIGNATURE = 1346454347;
var PACK_HEAD_BYTES = 12;
var MAX_ENTRY_HEAD_BYTES = 48;
var MAX_PACK_BYTES = 2 ** 38;
var MAX_SIZE_BYTES = 8;
var PackFile = class _PackFile {
  source;
  format;
  idBytes;
  objectCount;
  /** Where the entries end and the trailer starts. */
  entriesEnd;
  /** The hash of all that stands before it, as the pack says; not computed. */
  checksum;
  constructor(source, format, objectCount) {
    this.source = source;
    this.format = format;
    this.idBytes = idBytesOf(format);
    this.objectCount = objectCount;
    this.entriesEnd = source.sizeBytes - this.idBytes;
    this.checksum = new Uint8Array(this.idBytes);
    source.read(this.entriesEnd, this.checksum, 0, this.idBytes);
  }
  /**
   * Reads the head and the trailer. The pack closes its source with itself.
   * @throws PackError `truncated`, `malformed`, `unsupported` (a newer version), `too-large`, `unreadable`.
   */
  static open(source, format) {
    const head = new Uint8Array(PACK_HEAD_BYTES);
    if (source.sizeBytes < PACK_HEAD_BYTES + idBytesOf(format))
      throw new PackError("truncated", source.name, "is shorter than a pack without objects");
    if (source.sizeBytes > MAX_PACK_BYTES)
      throw new PackError("too-large", source.name, `has ${source.sizeBytes} bytes`);
    source.read(0, head, 0, head.length);
    if (readUint32(head, 0) !== SIGNATURE) throw new PackError("malformed", source.name, "is no pack");
    const version = readUint32(head, 4);
    if (version !== 2 && version !== 3)
      throw new PackError("unsupported", source.name, `version ${version} of the pack`);
    return new _PackFile(source, format, readUint32(head, 8));
  }
  /** Closes the source. */
  close() {
    this.source.close();
  }
};
var EntryHead = class {
  /** One of the numbers above; 0 when the bytes are no head of an entry. */
  type = 0;
  /** Bytes of the object, or of the delta, when inflated. */
  sizeBytes = 0;
  /** Bytes of this head. */
  headBytes = 0;
  /** For `OFS_DELTA`: how many bytes before this entry its base starts; more than 0. */
  baseDistance = 0;
  /** For `REF_DELTA`: where the id of the base starts, in the bytes that were parsed. */
  baseIdAt = 0;
  /**
   * Reads a head from `bytes[at, end)`. False, with `type` 0, when it breaks the format, runs over `end`, or has a size
   * or a distance above 2^53.
   */
  parse(bytes, at, end, idBytes) {
    this.type = 0;
    if (at >= end) return false;
    let next = at;
    let byte = bytes[next++];
    const type = byte >> 4 & 7;
    let size = byte & 15;
    let weight = 16;
    const sizeEnd = Math.min(end, at + MAX_SIZE_BYTES);
    while (byte >= 128) {
      if (next >= sizeEnd) return false;
      byte = bytes[next++];
      size += (byte & 127) * weight;
      weight *= 128;
    }
    if (type === OFS_DELTA) {
      next = this.#parseDistance(bytes, next, end);
      if (next < 0) return false;
    } else if (type === REF_DELTA) {
      this.baseIdAt = next;
      next += idBytes;
      if (next > end) return false;
    } else if (type === 0 || type === 5) {
      return false;
    }
    this.type = type;
    this.sizeBytes = size;
    this.headBytes = next - at;
    return true;
  }
  /** Sets the distance and gives the place behind it, or -1. Each byte but the last also adds one: no two forms of a number. */
  #parseDistance(bytes, at, end) {
    const limit = Math.min(end, at + MAX_SIZE_BYTES);
    let distance = 0;
    for (let next = at; next < limit; next++) {
      const byte = bytes[next];
      distance = distance * 128 + (byte & 127);
      if (byte < 128) {
        this.baseDistance = distance;
        return distance > 0 && Number.isSafeInteger(distance) ? next + 1 : -1;
      }
      distance += 1;
    }
    return -1;
  }
};

// src/git/packs/delta-forest.ts
var NONE = -1;
var EXTERNAL = -2;
var DAMAGED = -3;
var UNRESOLVED = -4;
var HUGE = 4294967295;
function allocateForest(format, order, options = {}) {
  const count = order.positions.length;
  const words = () => new Int32Array(allocateBytes(count * 4, options)).fill(NONE);
  const bytes = () => new Uint8Array(allocateBytes(count, options));
  return {
    format,
    entryCount: count,
    positions: order.positions,
    offsets: order.offsets,
    headBytes: bytes(),
    sizes: new Uint32Array(allocateBytes(count * 4, options)),
    types: bytes(),
    bases: words(),
    firstChildren: words(),
    nextSiblings: words(),
    needs: bytes()
  };
}
function readEntries(forest, reader, pack, from = 0, to = forest.entryCount) {
  const { offsets, headBytes, sizes, types, bases } = forest;
  const { head, baseId } = reader;
  const { idBytes } = pack.file;
  const finder = new EntryFinder(offsets, forest.entryCount);
  const refEntries = [];
  const refIds = [];
  for (let entry = from; entry < to; entry++) {
    const status = reader.readHead(pack, offsets[entry]);
    if (status !== "ok" || head.headBytes >= offsets[entry + 1] - offsets[entry]) {
      bases[entry] = DAMAGED;
      continue;
    }
    headBytes[entry] = head.headBytes;
    sizes[entry] = Math.min(head.sizeBytes, HUGE);
    if (head.type === OFS_DELTA) {
      const base = finder.find(offsets[entry] - head.baseDistance);
      bases[entry] = base === NONE ? DAMAGED : base;
    } else if (head.type === REF_DELTA) {
      bases[entry] = UNRESOLVED;
      refEntries.push(entry);
      refIds.push(baseId.slice(0, idBytes));
    } else {
      types[entry] = head.type;
    }
  }
  return { entries: Uint32Array.from(refEntries), baseIds: joined(refIds, idBytes) };
}
function joined(ids, idBytes) {
  const bytes = new Uint8Array(ids.length * idBytes);
  for (const [index, id] of ids.entries()) bytes.set(id, index * idBytes);
  return bytes;
}
var PIECE_BYTES2 = 64 * 1024;
var EntryFinder = class {
  #offsets;
  /** First entry at or behind the start of each piece. */
  #firsts;
  /** `offsets` ascend; there is one more than `count`. */
  constructor(offsets, count) {
    this.#offsets = offsets;
    const pieces = Math.floor(offsets[count] / PIECE_BYTES2) + 2;
    this.#firsts = new Uint32Array(pieces);
    let entry = 0;
    for (let piece = 0; piece < pieces; piece++) {
      while (entry < count && offsets[entry] < piece * PIECE_BYTES2) entry++;
      this.#firsts[piece] = entry;
    }
  }
  /** The entry, or `NONE` when none starts there; any number may be asked for. */
  find(offset) {
    const piece = Math.floor(offset / PIECE_BYTES2);
    if (!(piece >= 0 && piece + 1 < this.#firsts.length)) return NONE;
    let low = this.#firsts[piece];
    let high = this.#firsts[piece + 1];
    while (low < high) {
      const middle = low + high >>> 1;
      if (this.#offsets[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return low < this.#firsts[piece + 1] && this.#offsets[low] === offset ? low : NONE;
  }
};

// src/git/packs/forest-shares.ts
var TREES_PER_BATCH = 64;
var OBJECT_WEIGHT = 256;
var COPY_WEIGHT = 1 / 8;
var LEAST_SHARE = 1024 * 1024;
var HEAVY_PART = 1 / 16;
function shareTrees(forest, type, shareCount, options = {}) {
  const roots = forest.roots[type];
  const weights = Float64Array.from(roots, (root) => weighTree(forest, root));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = Math.max(LEAST_SHARE, total / shareCount);
  const heavy = [];
  const light = [];
  let cutter;
  for (const [index, root] of roots.entries()) {
    const weight = weights[index];
    if (weight > share) {
      cutter ??= new TreeCutter(forest, share);
      heavy.push(...cutter.cut(root));
    } else if (weight > share * HEAVY_PART) {
      heavy.push({ start: root, weight });
    } else {
      light.push(root);
    }
  }
  heavy.sort((left, right) => right.weight - left.weight);
  const starts = new Uint32Array(allocateBytes((heavy.length + light.length) * 4, options));
  starts.set(heavy.map(({ start }) => start));
  starts.set(light, heavy.length);
  return { starts, heavyCount: heavy.length };
}
function takeBatch(counter, { starts, heavyCount }) {
  for (; ; ) {
    const from = Atomics.load(counter, 0);
    if (from >= starts.length) return void 0;
    const to = from < heavyCount ? from + 1 : Math.min(starts.length, from + TREES_PER_BATCH);
    if (Atomics.compareExchange(counter, 0, from, to) === from) return { from, to };
  }
}
function weigh({ sizes }, entry, root) {
  return OBJECT_WEIGHT + sizes[entry] + sizes[root] * COPY_WEIGHT;
}
function weighTree(forest, root) {
  let weight = 0;
  for (let entry = root; entry !== NONE; entry = entryAfter(forest, entry, root))
    weight += weigh(forest, entry, root);
  return weight;
}
function entryAfter(forest, entry, root) {
  const { firstChildren, nextSiblings, bases } = forest;
  if (firstChildren[entry] !== NONE) return firstChildren[entry];
  let at = entry;
  while (at !== root) {
    if (nextSiblings[at] !== NONE) return nextSiblings[at];
    at = bases[at];
  }
  return NONE;
}
var TreeCutter = class {
  #forest;
  #share;
  /** Weight of what hangs on an entry and is not cut off, the entry included. */
  #weights;
  #depths;
  constructor(forest, share) {
    this.#forest = forest;
    this.#share = share;
    this.#weights = new Float64Array(forest.entryCount);
    this.#depths = new Uint32Array(forest.entryCount);
  }
  /** Cuts the tree of a root. Gives the parts, that of the root included. */
  cut(root) {
    const { bases } = this.#forest;
    const entries = [];
    for (let entry = root; entry !== NONE; entry = entryAfter(this.#forest, entry, root)) {
      this.#depths[entry] = entry === root ? 0 : this.#depths[bases[entry]] + 1;
      entries.push(entry);
    }
    const parts = [];
    for (let index = entries.length - 1; index > 0; index--) {
      const entry = entries[index];
      const own = weigh(this.#forest, entry, root);
      const weight = this.#weights[entry] + own;
      const rebuilding = this.#depths[entry] * own;
      if (weight >= this.#share && rebuilding <= this.#share / 2) {
        this.#unlink(entry);
        parts.push({ start: entry, weight: weight + rebuilding });
      } else {
        this.#weights[bases[entry]] += weight;
      }
    }
    return [...parts, { start: root, weight: this.#weights[root] + weigh(this.#forest, root, root) }];
  }
  /** Takes an entry out of the children of its base, which it keeps. */
  #unlink(entry) {
    const { bases, firstChildren, nextSiblings } = this.#forest;
    const base = bases[entry];
    if (firstChildren[base] === entry) {
      firstChildren[base] = nextSiblings[entry];
    } else {
      let before = firstChildren[base];
      while (nextSiblings[before] !== entry) before = nextSiblings[before];
      nextSiblings[before] = nextSiblings[entry];
    }
    nextSiblings[entry] = NONE;
  }
};

// src/git/packs/loose.ts
import { readdirSync, statSync as statSync2 } from "node:fs";
import { join } from "node:path";
import { inflateSync, constants as zlib } from "node:zlib";

// src/git/packs/object-arena.ts
var NO_ROOM = -1;
var GROWTH = 1.25;
var LEAST_GROWTH_BYTES = 1024 * 1024;
var ALIGNMENT = 16;
var ObjectArena = class {
  kernel;
  maxBytes;
  /** All of the memory; replaced whenever it grows, so never to be kept. */
  view;
  /** Starts and ends of the places that are taken, ascending. */
  #starts = [];
  #ends = [];
  /** The kernel's whole arena belongs to this object from now on; it may grow to `maxBytes`. */
  constructor(kernel, maxBytes) {
    this.kernel = kernel;
    this.maxBytes = maxBytes;
    this.view = kernel.arena();
  }
  /** How many places are taken. */
  get liveCount() {
    return this.#starts.length;
  }
  /** Where `sizeBytes` bytes may be written, and the kernel's slop behind them; `NO_ROOM` when there is no such place. */
  allocate(sizeBytes) {
    const starts = this.#starts;
    const ends = this.#ends;
    const need = sizeBytes + SLOP_BYTES + ALIGNMENT - 1 & -ALIGNMENT;
    if (sizeBytes > 1879048192 || need < 0) return NO_ROOM;
    let start = 0;
    let index = 0;
    while (index < starts.length && starts[index] - start < need) start = ends[index++];
    const end = start + need;
    if (end > this.kernel.arenaBytes && !this.#grow(end)) return NO_ROOM;
    for (let at = starts.length; at > index; at--) {
      starts[at] = starts[at - 1];
      ends[at] = ends[at - 1];
    }
    starts[index] = start;
    ends[index] = end;
    return start;
  }
  /** Gives back a place that `allocate` gave. Its bytes stay as they are until someone else gets the place. */
  release(start) {
    const starts = this.#starts;
    const ends = this.#ends;
    const index = starts.lastIndexOf(start);
    if (index < 0) throw new BugError(`no place in the arena starts at ${start}`);
    const last = starts.length - 1;
    for (let at = index; at < last; at++) {
      starts[at] = starts[at + 1];
      ends[at] = ends[at + 1];
    }
    starts.length = last;
    ends.length = last;
  }
  #grow(bytes) {
    if (bytes > this.maxBytes) return false;
    const wanted = Math.max(bytes, this.kernel.arenaBytes * GROWTH, LEAST_GROWTH_BYTES);
    const grown = this.kernel.growArena(Math.min(this.maxBytes, Math.ceil(wanted))) || this.kernel.growArena(bytes);
    this.view = this.kernel.arena();
    return grown;
  }
};

// src/git/packs/entry-reader.ts
var EntryReader = class {
  arena;
  /** The head that `readHead` read. */
  head = new EntryHead();
  /** For a REF delta: the id of its base. */
  baseId = new Uint8Array(32);
  /** Where the last object that was `ok` lies, and how long it is. It belongs to the caller, who releases it. */
  address = NO_ROOM;
  sizeBytes = 0;
  /** Whether the last `too-large` was for want of memory, and not by the bound. */
  lacksRoom = false;
  #cache;
  #bounds;
  #kernel;
  constructor(arena, cache, bounds) {
    this.arena = arena;
    this.#kernel = arena.kernel;
    this.#cache = cache;
    this.#bounds = bounds;
  }
  /** Lets the reader read a pack. */
  attach(file) {
    return { file, cached: this.#cache.attach(file.source) };
  }
  /** Forgets a pack before it is closed. */
  detach(pack) {
    this.#cache.detach(pack.cached);
  }
  /**
   * Reads the head of the entry at an offset; `corrupt` when none can be there.
   * The offset may be any number: it is checked.
   */
  readHead(pack, offset) {
    const { file, cached } = pack;
    if (!(offset >= 0 && offset < file.entriesEnd)) return "corrupt";
    const length = Math.min(MAX_ENTRY_HEAD_BYTES, file.entriesEnd - offset);
    let at;
    try {
      at = this.#cache.locate(cached, offset, length);
    } catch (error) {
      return statusOf(error);
    }
    const bytes = this.arena.view;
    if (!this.head.parse(bytes, at, at + length, file.idBytes)) return "corrupt";
    if (this.head.type === REF_DELTA) {
      const { baseIdAt } = this.head;
      for (let index = 0; index < file.idBytes; index++) this.baseId[index] = bytes[baseIdAt + index];
    }
    return "ok";
  }
  /**
   * Reads a full object: its compressed bytes start at `dataAt` and end before `end` (the next entry, if that is known,
   * or the end of the pack's entries), and it has `sizeBytes` bytes.
   */
  readFull(pack, dataAt, end, sizeBytes) {
    return this.#inflate(pack, dataAt, end, sizeBytes);
  }
  /**
   * Reads a delta of `deltaBytes` bytes, as `readFull` reads an object, and applies it to the base at `baseAt`, which
   * stays the caller's.
   */
  readDelta(pack, dataAt, end, deltaBytes, baseAt, baseBytes) {
    const status = this.#inflate(pack, dataAt, end, deltaBytes);
    if (status !== "ok") return status;
    const deltaAt = this.address;
    const applied = this.#apply(deltaAt, deltaAt + deltaBytes, baseAt, baseBytes);
    this.arena.release(deltaAt);
    return applied;
  }
  #allocate(sizeBytes) {
    const place = this.arena.allocate(sizeBytes);
    this.lacksRoom = place === NO_ROOM;
    return place;
  }
  #apply(deltaAt, deltaEnd, baseAt, baseBytes) {
    const kernel = this.#kernel;
    this.address = NO_ROOM;
    const head = kernel.readDeltaSizes(deltaAt, deltaEnd);
    if (head !== "ok") return head === "too-large" ? "too-large" : "corrupt";
    const size = kernel.targetBytes;
    if (size > this.#bounds.maxObjectBytes) return "too-large";
    const target = this.#allocate(size);
    if (target === NO_ROOM) return "too-large";
    if (kernel.applyDelta(baseAt, baseBytes, deltaAt, deltaEnd, target, size) !== "ok") {
      this.arena.release(target);
      return "corrupt";
    }
    this.address = target;
    this.sizeBytes = size;
    return "ok";
  }
  #inflate(pack, dataAt, end, sizeBytes) {
    this.address = NO_ROOM;
    if (sizeBytes > this.#bounds.maxObjectBytes) return "too-large";
    const available = end - dataAt;
    if (available <= 0) return "corrupt";
    const to = this.#allocate(sizeBytes);
    if (to === NO_ROOM) return "too-large";
    const status = this.#inflateTo(to, sizeBytes, pack, dataAt, available);
    if (status === "ok") {
      this.address = to;
      this.sizeBytes = sizeBytes;
    } else {
      this.arena.release(to);
    }
    return status;
  }
  /**
   * Where a stream ends shows when it is inflated. So the first attempt gets what a stream of this size rarely exceeds,
   * and only a cut one gets more: an index that hides the next entry must not make us read the rest of the pack.
   */
  #inflateTo(to, sizeBytes, pack, dataAt, available) {
    const { checkSums } = this.#bounds;
    const most = sizeBytes + (sizeBytes >> 9) + 64;
    let length = available <= most ? available : Math.min(most, (sizeBytes >> 1) + 512);
    for (; ; ) {
      let from;
      try {
        from = this.#cache.locate(pack.cached, dataAt, length);
      } catch (error) {
        const status2 = statusOf(error);
        this.lacksRoom = status2 === "too-large";
        return status2;
      }
      const status = this.#kernel.inflate(from, from + length, to, to + sizeBytes, checkSums);
      if (status === "ok") return this.#kernel.inflatedBytes === sizeBytes ? "ok" : "corrupt";
      if (status !== "truncated" || length === available) return "corrupt";
      length = Math.min(available, length * 4);
    }
  }
};
function statusOf(error) {
  if (!(error instanceof PackError)) throw error;
  if (error.problem === "too-large") return "too-large";
  return error.problem === "unreadable" ? "unreadable" : "corrupt";
}

// src/git/packs/loose.ts
var MAX_HEADER_BYTES = 32;
var HEADER_INPUT_BYTES = 1024;
var GUESSED_RATIO = 5;
function looseObjectPath(directory, oid) {
  return join(directory, oid.slice(0, 2), oid.slice(2));
}
function isLoose(directory, oid) {
  try {
    return statSync2(looseObjectPath(directory, oid), { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
function* listLoose(directory, idBytes, onUnreadable = () => void 0) {
  const rest = new RegExp(`^[0-9a-f]{${idBytes * 2 - 2}}$`);
  for (let first = 0; first < 256; first++) {
    const folder = first.toString(16).padStart(2, "0");
    let names = [];
    try {
      if (statSync2(join(directory, folder), { throwIfNoEntry: false }) !== void 0)
        names = readdirSync(join(directory, folder));
    } catch {
      onUnreadable(folder);
    }
    for (const name of names) if (rest.test(name)) yield folder + name;
  }
}
function readLoose(path, arena, maxObjectBytes) {
  let file;
  try {
    file = FileSource.open(path);
  } catch (error) {
    return { kind: failure(statusOf(error)) };
  }
  try {
    return readLooseFrom(file, arena, maxObjectBytes);
  } finally {
    file.close();
  }
}
function readLooseFrom(file, arena, maxObjectBytes) {
  const { sizeBytes } = file;
  if (sizeBytes > maxObjectBytes + (maxObjectBytes >> 8) + 1024)
    return { kind: "too-large", sizeBytes: void 0 };
  const input = arena.allocate(sizeBytes);
  if (input === NO_ROOM) return { kind: "too-large", sizeBytes: void 0 };
  try {
    file.read(0, arena.view, input, sizeBytes);
    const guess = Math.min(maxObjectBytes, sizeBytes * GUESSED_RATIO) + MAX_HEADER_BYTES;
    return inflateObject(arena, input, sizeBytes, guess) ?? inflateKnown(arena, input, sizeBytes, maxObjectBytes);
  } catch (error) {
    return { kind: failure(statusOf(error)) };
  } finally {
    arena.release(input);
  }
}
function inflateObject(arena, input, inputBytes, room) {
  const place = arena.allocate(room);
  if (place === NO_ROOM) return { kind: "too-large", sizeBytes: void 0 };
  const status = arena.kernel.inflate(input, input + inputBytes, place, place + room, true);
  if (status === "ok" && arena.kernel.consumedBytes === inputBytes) {
    const end = place + arena.kernel.inflatedBytes;
    const header = parseHeader(arena.view, place, end);
    if (header !== void 0 && header.contentAt + header.sizeBytes === end) {
      const { type, contentAt, sizeBytes } = header;
      return { kind: "ok", type, place, address: contentAt, sizeBytes };
    }
  }
  arena.release(place);
  return status === "too-large" ? void 0 : { kind: "corrupt" };
}
function inflateKnown(arena, input, inputBytes, maxObjectBytes) {
  const header = inflateHeader(arena.view.subarray(input, input + Math.min(inputBytes, HEADER_INPUT_BYTES)));
  if (header === void 0) return { kind: "corrupt" };
  if (header.sizeBytes > maxObjectBytes) return { kind: "too-large", sizeBytes: header.sizeBytes };
  return inflateObject(arena, input, inputBytes, header.contentAt + header.sizeBytes) ?? { kind: "corrupt" };
}
function inflateHeader(input) {
  try {
    const start = inflateSync(input, { finishFlush: zlib.Z_SYNC_FLUSH });
    return parseHeader(start, 0, Math.min(start.length, MAX_HEADER_BYTES));
  } catch {
    return void 0;
  }
}
function parseHeader(bytes, from, to) {
  const end = bytes.subarray(from, Math.min(to, from + MAX_HEADER_BYTES)).indexOf(0);
  if (end < 0) return void 0;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, end).toString("latin1");
  const [, type, size] = /^(commit|tree|blob|tag) (0|[1-9][0-9]{0,15})$/.exec(text) ?? [];
  if (type === void 0 || !Number.isSafeInteger(Number(size))) return void 0;
  return { type, sizeBytes: Number(size), contentAt: from + end + 1 };
}
function failure(status) {
  return status === "unreadable" ? "unreadable" : "corrupt";
}

// src/git/packs/alternates.ts
import { readFileSync, realpathSync, statSync as statSync3 } from "node:fs";
import { isAbsolute, join as join2, resolve } from "node:path";
var MAX_DEPTH = 5;
var MAX_DIRECTORIES = 1e3;
var MAX_LIST_BYTES = 1024 * 1024;
function findObjectDirectories(own) {
  const directories = [];
  const problems = [];
  const seen = /* @__PURE__ */ new Set();
  const visit = (directory, depth) => {
    const real = realDirectory(directory);
    if (real === void 0 || seen.has(real)) return;
    if (depth > MAX_DEPTH || directories.length >= MAX_DIRECTORIES) {
      problems.push(new PackError("unsupported", "alternates", "lead to more directories than are followed"));
      return;
    }
    seen.add(real);
    directories.push(directory);
    for (const named of readList(directory, problems)) {
      const path = isAbsolute(named) ? named : resolve(directory, named);
      if (isOtherMachine(path))
        problems.push(new PackError("unsupported", "alternates", "name a directory of another machine"));
      else visit(path, depth + 1);
    }
  };
  for (const directory of own) visit(directory, 0);
  return { directories, problems };
}
function isOtherMachine(path, platform = process.platform) {
  return platform === "win32" && /^[\\/]{2}/.test(path);
}
function readList(directory, problems) {
  const path = join2(directory, "info", "alternates");
  try {
    const facts = statSync3(path, { throwIfNoEntry: false });
    if (facts === void 0) return [];
    if (!facts.isFile() || facts.size > MAX_LIST_BYTES)
      throw new PackError("unsupported", "alternates", "is no list of a size that is read");
    return parseAlternates(readFileSync(path));
  } catch (error) {
    problems.push(error instanceof PackError ? error : unreadable("alternates", error));
    return [];
  }
}
function parseAlternates(bytes) {
  return Buffer.from(bytes).toString("utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#") && !line.includes("\0")).map((line) => unquote(line) ?? line).filter((line) => line !== "");
}
var ESCAPES = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  "\\": 92
};
function unquote(line) {
  if (!/^"(?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*"$/.test(line)) return void 0;
  const inside = Buffer.from(line.slice(1, -1)).toString("latin1");
  const bytes = inside.replace(
    /\\([0-3][0-7]{2}|.)/g,
    (_, code) => String.fromCharCode(code.length === 3 ? Number.parseInt(code, 8) : ESCAPES[code] ?? 0)
  );
  const path = Buffer.from(bytes, "latin1").toString("utf8");
  return path.includes("\0") ? void 0 : path;
}
function realDirectory(path) {
  try {
    const real = realpathSync.native(path);
    return statSync3(real).isDirectory() ? real : void 0;
  } catch {
    return void 0;
  }
}

// src/git/packs/base-cache.ts
var MAX_OBJECTS2 = 1024;
var BaseCache = class {
  #arena;
  #maxBytes;
  #byPack = /* @__PURE__ */ new Map();
  #slots = new Array(MAX_OBJECTS2).fill(void 0);
  #hand = 0;
  #bytes = 0;
  constructor(arena, maxBytes) {
    this.#arena = arena;
    this.#maxBytes = maxBytes;
  }
  /** Whether nothing is kept. */
  get isEmpty() {
    return this.#bytes === 0;
  }
  /** The object stored at an offset, if it is kept. */
  get(pack, offset) {
    const slot = this.#byPack.get(pack)?.get(offset);
    if (slot !== void 0) slot.isUsed = true;
    return slot;
  }
  /**
   * Keeps an object and takes over its place. False when it is too large to keep: then the place stays the caller's.
   * Others may go; the object that was kept or got last may be among them.
   */
  put(pack, offset, type, address, sizeBytes) {
    const cost = sizeBytes + OVERHEAD_BYTES;
    if (cost > this.#maxBytes / 4) return false;
    const offsets = this.#byPack.get(pack) ?? /* @__PURE__ */ new Map();
    this.#byPack.set(pack, offsets);
    const known = offsets.get(offset);
    if (known !== void 0) this.#drop(this.#slots.indexOf(known));
    let free = this.#advance();
    while (this.#bytes + cost > this.#maxBytes) free = this.#advance();
    const slot = { pack, offset, type, address, sizeBytes, isUsed: false };
    this.#slots[free] = slot;
    offsets.set(offset, slot);
    this.#bytes += cost;
    return true;
  }
  /** Forgets all objects of a pack, or of all packs, and gives back their places. */
  clear(pack) {
    for (const [index, slot] of this.#slots.entries())
      if (slot !== void 0 && (pack === void 0 || slot.pack === pack)) this.#drop(index);
    if (pack === void 0) this.#byPack.clear();
    else this.#byPack.delete(pack);
  }
  /** Goes on to the next slot that was not used since the hand passed it last, and empties it. */
  #advance() {
    for (; ; ) {
      const index = this.#hand;
      this.#hand = index + 1 === MAX_OBJECTS2 ? 0 : index + 1;
      const slot = this.#slots[index];
      if (slot?.isUsed === true) {
        slot.isUsed = false;
        continue;
      }
      this.#drop(index);
      return index;
    }
  }
  #drop(index) {
    const slot = this.#slots[index];
    if (slot === void 0) return;
    this.#slots[index] = void 0;
    this.#byPack.get(slot.pack)?.delete(slot.offset);
    this.#arena.release(slot.address);
    this.#bytes -= slot.sizeBytes + OVERHEAD_BYTES;
  }
};
var OVERHEAD_BYTES = 336;

// src/git/packs/chain-reader.ts
var MAX_CHAIN_LENGTH = 65536;
var MAX_CHAIN_WORK_BYTES = 16 * 1024 * 1024 * 1024;
var TYPE_NAMES = [void 0, "commit", "tree", "blob", "tag"];
var ChainReader = class {
  type = "blob";
  /** Where the content lies. */
  address = NO_ROOM;
  sizeBytes = 0;
  #entries;
  #findBase;
  #bounds;
  #kept;
  /** The place of the object in hand, when it is not kept. */
  #ownPlace = NO_ROOM;
  constructor(entries, findBase, bounds) {
    this.#entries = entries;
    this.#findBase = findBase;
    this.#bounds = bounds;
    this.#kept = new BaseCache(entries.arena, bounds.keepBytes);
  }
  /** Rebuilds the object at a place. */
  read(start) {
    const status = this.#attempt(start);
    if (status !== "too-large" || this.#kept.isEmpty || !this.#entries.lacksRoom) return status;
    this.#kept.clear();
    return this.#attempt(start);
  }
  /** Forgets a pack before it is closed. */
  forget(pack) {
    this.#kept.clear(pack);
  }
  #attempt(start) {
    this.#releaseOwn();
    const links = [];
    const status = this.#readBase(start, links);
    return status === "ok" ? this.#applyLinks(links) : status;
  }
  /** Follows the chain to an object that is full, or kept, and gathers the deltas on the way. */
  #readBase(start, links) {
    const entries = this.#entries;
    const { head } = entries;
    let place = start;
    let visited;
    for (; ; ) {
      if (place.kind === "loose") return this.#readLoose(place.path);
      if (links.length > MAX_CHAIN_LENGTH) return "too-long";
      const { pack, offset } = place;
      if (this.#takeKept(pack, offset)) return "ok";
      const status = entries.readHead(pack, offset);
      if (status !== "ok") return status;
      const dataAt = offset + head.headBytes;
      const type = TYPE_NAMES[head.type];
      if (type !== void 0) {
        this.type = type;
        return this.#take(entries.readFull(pack, dataAt, pack.file.entriesEnd, head.sizeBytes), pack, offset);
      }
      links.push({ pack, offset, dataAt, deltaBytes: head.sizeBytes });
      if (head.type === OFS_DELTA) {
        place = { kind: "packed", pack, offset: offset - head.baseDistance };
        continue;
      }
      if (head.type !== REF_DELTA) return "corrupt";
      const base = this.#findBase(entries.baseId, pack);
      if (base === void 0) return "corrupt";
      visited ??= /* @__PURE__ */ new Map();
      if (base.kind === "packed" && !isFirstVisit(visited, base.pack, base.offset)) return "corrupt";
      place = base;
    }
  }
  #readLoose(path) {
    const answer = readLoose(path, this.#entries.arena, this.#bounds.maxObjectBytes);
    this.#entries.lacksRoom = answer.kind === "too-large" && answer.sizeBytes === void 0;
    if (answer.kind !== "ok") return answer.kind;
    ({ type: this.type, address: this.address, sizeBytes: this.sizeBytes } = answer);
    this.#ownPlace = answer.place;
    return "ok";
  }
  #applyLinks(links) {
    let work = 0;
    for (let index = links.length - 1; index >= 0; index--) {
      const { pack, offset, dataAt, deltaBytes } = links[index];
      const { address, sizeBytes } = this;
      work += deltaBytes + sizeBytes;
      if (work > MAX_CHAIN_WORK_BYTES) return "too-large";
      const end = pack.file.entriesEnd;
      const status = this.#entries.readDelta(pack, dataAt, end, deltaBytes, address, sizeBytes);
      this.#releaseOwn();
      if (this.#take(status, pack, offset) !== "ok") return status;
    }
    return "ok";
  }
  #takeKept(pack, offset) {
    const kept = this.#kept.get(pack, offset);
    if (kept === void 0) return false;
    ({ type: this.type, address: this.address, sizeBytes: this.sizeBytes } = kept);
    return true;
  }
  /** Takes over the object that the entry reader has made, and keeps it if that is possible. */
  #take(status, pack, offset) {
    if (status !== "ok") return status;
    ({ address: this.address, sizeBytes: this.sizeBytes } = this.#entries);
    if (!this.#kept.put(pack, offset, this.type, this.address, this.sizeBytes)) this.#ownPlace = this.address;
    return "ok";
  }
  #releaseOwn() {
    if (this.#ownPlace !== NO_ROOM) this.#entries.arena.release(this.#ownPlace);
    this.#ownPlace = NO_ROOM;
  }
};
function isFirstVisit(visited, pack, offset) {
  const offsets = visited.get(pack) ?? /* @__PURE__ */ new Set();
  if (offsets.has(offset)) return false;
  visited.set(pack, offsets.add(offset));
  return true;
}

// src/git/packs/chunk-cache.ts
var CHUNK_BYTES = 16 * 1024;
var MAX_JOINED_CHUNKS = 4;
var CachedSource = class {
  source;
  /** Slot of each chunk, plus one; 0 when it is not held. */
  slots;
  /** Made by `ChunkCache.attach`. */
  constructor(source, chunks) {
    this.source = source;
    this.slots = new Int32Array(chunks);
  }
};
var ChunkCache = class {
  #arena;
  #chunkBytes;
  #slotCount;
  /** Address of the slots in the arena. */
  #slotsAt;
  #owners;
  #chunks;
  #used;
  #hand = 0;
  /** Where stretches that lie across chunks are put together. */
  #joinAt = NO_ROOM;
  #joinBytes = 0;
  /** How many chunks were read so far. */
  reads = 0;
  /**
   * Takes about `cacheBytes` of the arena for good: at least two chunks, each a power of two.
   * @throws PackError `too-large` when the arena has no such room.
   */
  constructor(arena, cacheBytes, chunkBytes = CHUNK_BYTES) {
    this.#arena = arena;
    this.#chunkBytes = chunkBytes;
    this.#slotCount = Math.max(2, Math.floor(cacheBytes / chunkBytes));
    this.#slotsAt = this.#require(this.#slotCount * chunkBytes, "the chunk cache");
    this.#owners = new Array(this.#slotCount).fill(void 0);
    this.#chunks = new Float64Array(this.#slotCount);
    this.#used = new Uint8Array(this.#slotCount);
  }
  /** Lets the cache hold chunks of a source. */
  attach(source) {
    return new CachedSource(source, Math.ceil(source.sizeBytes / this.#chunkBytes));
  }
  /** Forgets a source before it is closed. */
  detach(cached) {
    for (let slot = 0; slot < this.#slotCount; slot++) {
      if (this.#owners[slot] !== cached) continue;
      this.#owners[slot] = void 0;
      this.#used[slot] = 0;
    }
    cached.slots.fill(0);
  }
  /**
   * Address in the arena at which the bytes `[position, position + length)` of a source lie side by side, until the next
   * call. The range must lie inside the source, and not be empty.
   * @throws PackError `truncated` or `unreadable` as the source does, `too-large` without room for a stretch so long.
   */
  locate(cached, position, length) {
    const chunk = Math.floor(position / this.#chunkBytes);
    const inside = position - chunk * this.#chunkBytes;
    if (inside + length <= this.#chunkBytes) return this.#chunkAt(cached, chunk) + inside;
    return this.#join(cached, position, length);
  }
  /** Address of a chunk, which is read when it is not held. */
  #chunkAt(cached, chunk) {
    const held = cached.slots[chunk] - 1;
    if (held >= 0) {
      this.#used[held] = 1;
      return this.#slotsAt + held * this.#chunkBytes;
    }
    const slot = this.#freeSlot();
    const at = this.#slotsAt + slot * this.#chunkBytes;
    const position = chunk * this.#chunkBytes;
    const length = Math.min(this.#chunkBytes, cached.source.sizeBytes - position);
    cached.source.read(position, this.#arena.view, at, length);
    this.reads++;
    this.#owners[slot] = cached;
    this.#chunks[slot] = chunk;
    this.#used[slot] = 1;
    cached.slots[chunk] = slot + 1;
    return at;
  }
  /** A slot that holds nothing any more. */
  #freeSlot() {
    for (; ; ) {
      const slot = this.#hand;
      this.#hand = slot + 1 === this.#slotCount ? 0 : slot + 1;
      if (this.#used[slot] !== 0) {
        this.#used[slot] = 0;
        continue;
      }
      const owner = this.#owners[slot];
      if (owner !== void 0) owner.slots[this.#chunks[slot]] = 0;
      this.#owners[slot] = void 0;
      return slot;
    }
  }
  #join(cached, position, length) {
    const spare = MAX_JOINED_CHUNKS * this.#chunkBytes;
    if (length > this.#joinBytes || this.#joinBytes > spare && length <= spare) this.#placeJoin(length);
    if (length > spare) {
      cached.source.read(position, this.#arena.view, this.#joinAt, length);
      return this.#joinAt;
    }
    let done = 0;
    while (done < length) {
      const chunk = Math.floor((position + done) / this.#chunkBytes);
      const inside = position + done - chunk * this.#chunkBytes;
      const part = Math.min(length - done, this.#chunkBytes - inside);
      const from = this.#chunkAt(cached, chunk) + inside;
      this.#arena.view.copyWithin(this.#joinAt + done, from, from + part);
      done += part;
    }
    return this.#joinAt;
  }
  #placeJoin(length) {
    const bytes = Math.max(length, MAX_JOINED_CHUNKS * this.#chunkBytes);
    if (this.#joinAt !== NO_ROOM) this.#arena.release(this.#joinAt);
    this.#joinAt = NO_ROOM;
    this.#joinBytes = 0;
    this.#joinAt = this.#require(bytes, "a stretch of a pack");
    this.#joinBytes = bytes;
  }
  #require(bytes, what) {
    const at = this.#arena.allocate(bytes);
    if (at === NO_ROOM) throw new PackError("too-large", what, `no room for ${bytes} bytes`);
    return at;
  }
};

// src/git/packs/pack-set.ts
import { basename, dirname, join as join4 } from "node:path";

// src/git/packs/multi-pack-index.ts
var SIGNATURE2 = 1296647256;
var HEAD_BYTES = 12;
var CHUNK_ROW_BYTES = 12;
var FAN_BYTES2 = 1024;
var PACK_NAMES = 1347305805;
var FAN = 1330201670;
var NAMES = 1330201676;
var OFFSETS = 1330595398;
var LARGE_OFFSETS = 1280263750;
var LARGE2 = 2147483648;
var MAX_PACK_NAMES_BYTES = 64 * 1024 * 1024;
var MultiPackIndex = class _MultiPackIndex {
  objectCount;
  idBytes;
  /** Names of the packs' index files (`pack-….idx`), as the file gives them: hostile until compared with what is there. */
  packNames;
  #source;
  #fan;
  #chunks;
  #name;
  #word = new Uint8Array(8);
  constructor(source, idBytes, chunks, packNames) {
    this.#source = source;
    this.#chunks = chunks;
    this.idBytes = idBytes;
    this.packNames = packNames;
    this.#name = new Uint8Array(idBytes);
    const fan = new Uint8Array(FAN_BYTES2);
    source.read(requireChunk(chunks, FAN, source, FAN_BYTES2).at, fan, 0, FAN_BYTES2);
    this.#fan = readFan(fan, 0, source.name);
    this.objectCount = this.#fan[256];
    requireChunk(chunks, NAMES, source, this.objectCount * idBytes);
    requireChunk(chunks, OFFSETS, source, this.objectCount * 8);
  }
  /**
   * Reads the head and the fan-out. The index closes its source with itself.
   * @throws PackError `truncated`, `malformed`, `unsupported`, `unreadable`.
   */
  static open(source, format) {
    const idBytes = idBytesOf(format);
    const head = new Uint8Array(HEAD_BYTES);
    if (source.sizeBytes < HEAD_BYTES + idBytes) throw new PackError("truncated", source.name, "has no head");
    source.read(0, head, 0, HEAD_BYTES);
    if (readUint32(head, 0) !== SIGNATURE2)
      throw new PackError("malformed", source.name, "is no multi-pack-index");
    const [version, hash, chunkCount, baseFiles] = head.subarray(4, 8);
    if (version !== 1 || baseFiles !== 0)
      throw new PackError("unsupported", source.name, `version ${version}, on ${baseFiles} others`);
    if (hash !== (format === "sha256" ? 2 : 1))
      throw new PackError("mismatch", source.name, "is for ids of another kind");
    const chunks = readChunkTable(source, chunkCount, source.sizeBytes - idBytes);
    const packNames = readPackNames(source, chunks, readUint32(head, 8));
    return new _MultiPackIndex(source, idBytes, chunks, packNames);
  }
  /** Position of the object whose id lies at `id[at]`; `NOT_FOUND` when it is not there. */
  find(id, at = 0) {
    let low = this.#fan[id[at]];
    let high = this.#fan[id[at] + 1];
    while (low < high) {
      const middle = low + high >>> 1;
      this.nameAt(middle, this.#name);
      const order = compareIds(id, at, this.#name, 0, this.idBytes);
      if (order === 0) return middle;
      if (order < 0) high = middle;
      else low = middle + 1;
    }
    return NOT_FOUND;
  }
  /** Writes the id of the object at a position to `target[at]`. */
  nameAt(position, target, at = 0) {
    const names = this.#chunks.get(NAMES).at;
    this.#source.read(names + position * this.idBytes, target, at, this.idBytes);
  }
  /** Where the object at a position lies. @throws PackError `malformed` for a pack or an offset that is not there. */
  placeAt(position) {
    const { name } = this.#source;
    this.#source.read(this.#chunks.get(OFFSETS).at + position * 8, this.#word, 0, 8);
    const pack = readUint32(this.#word, 0);
    const offset = readUint32(this.#word, 4);
    if (pack >= this.packNames.length)
      throw new PackError("malformed", name, "names a pack that it does not have");
    const large = this.#chunks.get(LARGE_OFFSETS);
    if (large === void 0 || offset < LARGE2) return { pack, offset };
    const at = (offset - LARGE2) * 8;
    if (at + 8 > large.bytes)
      throw new PackError("malformed", name, "names a 64-bit offset that it does not have");
    this.#source.read(large.at + at, this.#word, 0, 8);
    return { pack, offset: readUint64(this.#word, 0, name) };
  }
  /** Closes the source. */
  close() {
    this.#source.close();
  }
};
function readChunkTable(source, count, end) {
  const table = new Uint8Array((count + 1) * CHUNK_ROW_BYTES);
  if (HEAD_BYTES + table.length > end)
    throw new PackError("truncated", source.name, "has no table of chunks");
  source.read(HEAD_BYTES, table, 0, table.length);
  const chunks = /* @__PURE__ */ new Map();
  const startOf = (row) => readUint64(table, row * CHUNK_ROW_BYTES + 4, source.name);
  for (let row = 0; row < count; row++) {
    const at = startOf(row);
    const next = startOf(row + 1);
    if (at < HEAD_BYTES + table.length || next < at || next > end)
      throw new PackError("malformed", source.name, `chunk ${row} does not lie inside the file`);
    chunks.set(readUint32(table, row * CHUNK_ROW_BYTES), { at, bytes: next - at });
  }
  return chunks;
}
function requireChunk(chunks, id, source, bytes) {
  const chunk = chunks.get(id);
  if (chunk === void 0 || chunk.bytes < bytes)
    throw new PackError("malformed", source.name, "lacks a table, or a part of one");
  return chunk;
}
function readPackNames(source, chunks, count) {
  const chunk = requireChunk(chunks, PACK_NAMES, source, count);
  if (chunk.bytes > MAX_PACK_NAMES_BYTES)
    throw new PackError("unsupported", source.name, "has more names of packs than are read");
  const bytes = new Uint8Array(chunk.bytes);
  source.read(chunk.at, bytes, 0, bytes.length);
  const names = Buffer.from(bytes).toString("utf8").split("\0");
  if (names.length - 1 < count)
    throw new PackError("malformed", source.name, "has fewer names of packs than it counts");
  return names.slice(0, count);
}

// src/git/packs/pack.ts
var IN_MEMORY_BYTES = 1024 * 1024;
var Pack = class _Pack {
  name;
  format;
  index;
  traits;
  #sources;
  #file;
  constructor(sources, format, index, traits = NO_TRAITS) {
    this.name = sources.name;
    this.format = format;
    this.index = index;
    this.traits = traits;
    this.#sources = sources;
  }
  /** Opens the index of the pack at a path without ending. @throws PackError when it cannot be used. */
  static at(path, format, traits) {
    const source = openSource(`${path}.idx`, IN_MEMORY_BYTES);
    try {
      return new _Pack(filesAt(path, traits), format, PackIndex.open(source, format), traits);
    } catch (error) {
      source.close();
      throw error;
    }
  }
  /** A pack whose index is lost. */
  static withoutIndex(path, format, traits) {
    return new _Pack(filesAt(path, traits), format, void 0, traits);
  }
  /** Whether the pack is open, and so outlives its deletion. */
  get isOpen() {
    return this.#file !== void 0;
  }
  /**
   * The open pack. @throws PackError `mismatch` when it is not the one its index was made for, and what opening throws;
   * the next call tries again.
   */
  file() {
    this.#file ??= this.#open();
    return this.#file;
  }
  /** What became of the pack's file since it was opened; `same` before. */
  fate() {
    const source = this.#file?.source;
    return source instanceof FileSource ? source.fate() : "same";
  }
  /** Offset of the entry of an object, or `NOT_FOUND`. @throws PackError when the index cannot be read. */
  find(id, at = 0) {
    const position = this.index?.find(id, at) ?? NOT_FOUND;
    return position === NOT_FOUND ? NOT_FOUND : this.index.offsetAt(position);
  }
  /** Opens the reverse index; the caller closes it. Undefined when there is none that can be read. */
  openReverse() {
    try {
      return this.#sources.openReverse();
    } catch (error) {
      if (error instanceof PackError) return void 0;
      throw error;
    }
  }
  /** Closes everything. */
  close() {
    this.index?.close();
    this.#file?.close();
    this.#file = void 0;
  }
  #open() {
    const source = this.#sources.openPack();
    try {
      const file = PackFile.open(source, this.format);
      if (this.index !== void 0) requireSamePack(this.index, file);
      return file;
    } catch (error) {
      source.close();
      throw error;
    }
  }
};
var NO_TRAITS = { isCruft: false, isPromisor: false, hasReverse: false };
function filesAt(path, { hasReverse }) {
  return {
    name: path,
    openPack: () => FileSource.open(`${path}.pack`),
    openReverse: () => hasReverse ? openSource(`${path}.rev`, IN_MEMORY_BYTES) : void 0
  };
}
function requireSamePack(index, file) {
  if (index.objectCount !== file.objectCount)
    throw new PackError(
      "mismatch",
      file.source.name,
      `has ${file.objectCount} objects, its index ${index.objectCount}`
    );
  if (!sameId(index.packChecksum, 0, file.checksum, 0, file.idBytes))
    throw new PackError("mismatch", file.source.name, "is not the pack that its index was made for");
}

// src/git/packs/pack-directory.ts
import { readdirSync as readdirSync2, statSync as statSync4 } from "node:fs";
import { join as join3 } from "node:path";
function listPacks(directory) {
  const folder = join3(directory, "pack");
  const stamp = packStamp(directory);
  let names;
  try {
    names = new Set(stamp === "" ? [] : readdirSync2(folder));
  } catch (error) {
    return { packs: [], multiPackIndex: void 0, stamp, problem: unreadable("pack", error) };
  }
  const packs = [...names].filter((name) => name.endsWith(".pack")).sort().map((name) => {
    const base = name.slice(0, -".pack".length);
    const traits = {
      isCruft: names.has(`${base}.mtimes`),
      isPromisor: names.has(`${base}.promisor`),
      hasReverse: names.has(`${base}.rev`)
    };
    return { path: join3(folder, base), hasIndex: names.has(`${base}.idx`), traits };
  });
  const multiPackIndex = names.has("multi-pack-index") ? join3(folder, "multi-pack-index") : void 0;
  const problem = multiPackIndex === void 0 && names.has("multi-pack-index.d") && packs.some((pack) => !pack.hasIndex) ? new PackError("unsupported", "multi-pack-index.d", "is a chain of indexes, and packs lack their own") : void 0;
  return { packs, multiPackIndex, stamp, problem };
}
function packStamp(directory) {
  try {
    const facts = statSync4(join3(directory, "pack"), { bigint: true, throwIfNoEntry: false });
    return facts === void 0 ? "" : `${facts.ino} ${facts.mtimeNs} ${facts.ctimeNs} ${facts.size}`;
  } catch {
    return "";
  }
}

// src/git/packs/pack-set.ts
var PackSet = class {
  #directories;
  #format;
  #stamps = /* @__PURE__ */ new Map();
  #byPath = /* @__PURE__ */ new Map();
  #multi = /* @__PURE__ */ new Map();
  #problems = /* @__PURE__ */ new Map();
  /** The packs in the order in which they are searched: the one that had the last object is first. */
  #searched = [];
  /** Lists the directories and opens the indexes in them. */
  constructor(directories, format) {
    this.#directories = directories;
    this.#format = format;
    this.refresh();
  }
  /** All packs that can be used, those of the first directory first. */
  get packs() {
    return [...this.#byPath.values()];
  }
  /** What could not be used, with the reason; each file once. */
  get problems() {
    return [...this.#problems.values()];
  }
  /** Lists directories again that changed since. Whether there was one. */
  refresh() {
    const changed = this.#directories.filter(
      (directory) => packStamp(directory) !== this.#stamps.get(directory)
    );
    for (const directory of changed) this.#load(directory);
    if (changed.length > 0) this.#searched = this.packs.filter((pack) => pack.index !== void 0);
    return changed.length > 0;
  }
  /** Every place at which an object lies, the likeliest first. An index that cannot be read is passed over. */
  *places(id) {
    for (const pack of this.#searched) {
      const offset = this.#find(pack, id);
      if (offset === NOT_FOUND) continue;
      if (this.#searched[0] !== pack)
        this.#searched = [pack, ...this.#searched.filter((other) => other !== pack)];
      yield { pack, offset };
    }
    for (const [directory, multi] of this.#multi) {
      const place = this.#findInMulti(directory, multi, id);
      if (place !== void 0) yield place;
    }
  }
  /**
   * Takes out a pack that cannot be used. The first time it may have been replaced in this moment: then `refresh` opens
   * what is there now. True when it is worth asking again.
   */
  reject(pack, error) {
    const isFirst = !this.#problems.has(pack.name);
    this.#problems.set(pack.name, error);
    this.#searched = this.#searched.filter((other) => other !== pack);
    if (!isFirst) return false;
    pack.close();
    this.#byPath.delete(pack.name);
    for (const directory of this.#directories)
      if (holds(directory, pack.name)) this.#stamps.delete(directory);
    return true;
  }
  /** Ids, as bytes that hold until the next one, of objects that only a multi-pack-index leads to. */
  *idsWithoutIndex() {
    for (const { index, packs } of this.#multi.values()) {
      const id = new Uint8Array(index.idBytes);
      for (let position = 0; position < index.objectCount; position++) {
        if (packs[index.placeAt(position).pack] === void 0) continue;
        index.nameAt(position, id);
        yield id;
      }
    }
  }
  /** Closes all packs. */
  close() {
    for (const pack of this.#byPath.values()) pack.close();
    for (const { index } of this.#multi.values()) index.close();
    this.#byPath.clear();
    this.#multi.clear();
    this.#searched = [];
  }
  #load(directory) {
    const listing = listPacks(directory);
    this.#stamps.set(directory, listing.stamp);
    if (listing.problem !== void 0) this.#keepProblem(directory, listing.problem);
    const present = new Map(listing.packs.map((pack) => [pack.path, pack]));
    for (const [path, pack] of this.#byPath) {
      if (!holds(directory, path)) continue;
      if (pack.index !== void 0 && (pack.isOpen || present.get(path)?.hasIndex === true)) continue;
      pack.close();
      this.#byPath.delete(path);
    }
    for (const { path, hasIndex, traits } of listing.packs) {
      if (hasIndex && !this.#byPath.has(path))
        this.#attempt(path, () => this.#byPath.set(path, Pack.at(path, this.#format, traits)));
    }
    this.#multi.get(directory)?.index.close();
    this.#multi.delete(directory);
    this.#loadMulti(directory, listing);
  }
  /** Opens a multi-pack-index only if a pack needs it. */
  #loadMulti(directory, { packs, multiPackIndex }) {
    const lost = new Map(
      packs.filter((pack) => !pack.hasIndex).map((pack) => [`${basename(pack.path)}.idx`, pack])
    );
    if (multiPackIndex === void 0 || lost.size === 0) return;
    this.#attempt(multiPackIndex, () => {
      const source = FileSource.open(multiPackIndex);
      let index;
      try {
        index = MultiPackIndex.open(source, this.#format);
      } catch (error) {
        source.close();
        throw error;
      }
      const found = index.packNames.map((name) => {
        const listed = lost.get(name);
        return listed && Pack.withoutIndex(listed.path, this.#format, listed.traits);
      });
      for (const pack of found) if (pack !== void 0) this.#byPath.set(pack.name, pack);
      this.#multi.set(directory, { index, packs: found });
    });
  }
  #find(pack, id) {
    try {
      return pack.find(id);
    } catch (error) {
      this.#keepProblem(pack.name, error);
      return NOT_FOUND;
    }
  }
  #findInMulti(directory, multi, id) {
    try {
      const position = multi.index.find(id);
      if (position === NOT_FOUND) return void 0;
      const { pack: number, offset } = multi.index.placeAt(position);
      const pack = multi.packs[number];
      return pack && { pack, offset };
    } catch (error) {
      this.#keepProblem(directory, error);
      return void 0;
    }
  }
  #attempt(name, action) {
    try {
      action();
    } catch (error) {
      this.#keepProblem(name, error);
    }
  }
  #keepProblem(name, error) {
    if (!(error instanceof PackError)) throw error;
    if (!this.#problems.has(name)) this.#problems.set(name, error);
  }
};
function holds(directory, packPath) {
  return dirname(packPath) === join4(directory, "pack");
}

// src/git/packs/object-store.ts
var MEBIBYTE = 1024 * 1024;
var ObjectStore = class _ObjectStore {
  format;
  /** The directories in which objects are looked for. */
  directories;
  #alternateProblems;
  #packs;
  #entries;
  #chains;
  #cached = /* @__PURE__ */ new Map();
  #arena;
  #verify;
  constructor(place, options) {
    this.format = place.format;
    const found = findObjectDirectories([...place.before ?? [], place.directory]);
    this.directories = found.directories;
    this.#alternateProblems = found.problems;
    this.#packs = new PackSet(found.directories, place.format);
    const maxObjectBytes = options.maxObjectBytes ?? 64 * MEBIBYTE;
    const keepBytes = options.keepBytes ?? 48 * MEBIBYTE;
    this.#verify = options.verify ?? false;
    this.#arena = new ObjectArena(options.kernel ?? plainKernel(), options.memoryBytes ?? 384 * MEBIBYTE);
    const cache = new ChunkCache(this.#arena, options.cacheBytes ?? 16 * MEBIBYTE);
    this.#entries = new EntryReader(this.#arena, cache, { maxObjectBytes, checkSums: true });
    this.#chains = new ChainReader(this.#entries, this.#findBase, { maxObjectBytes, keepBytes });
  }
  /**
   * Opens a store: lists its directories and opens the indexes. A directory that does not exist holds nothing.
   * @throws PackError `too-large` when not even the cache fits into `memoryBytes`.
   */
  static open(place, options = {}) {
    return new _ObjectStore(place, options);
  }
  /** The packs there are, for whoever goes over them whole. Valid until `close`; `refresh` may add some. */
  get packs() {
    return this.#packs.packs;
  }
  /** Packs, indexes and alternates that could not be used so far, each once. */
  get problems() {
    return [...this.#alternateProblems, ...this.#packs.problems];
  }
  /** Looks at the directories again for packs that came or went. Whether something did. */
  refresh() {
    const changed = this.#packs.refresh();
    if (changed) {
      const present = new Set(this.packs);
      for (const [pack, cached] of this.#cached) {
        if (present.has(pack)) continue;
        this.#chains.forget(cached);
        this.#entries.detach(cached);
        this.#cached.delete(pack);
      }
    }
    return changed;
  }
  /** Reads an object. The bytes are the caller's own. */
  read(oid) {
    const answer = this.borrow(oid);
    return answer.kind === "object" ? { ...answer, bytes: answer.bytes.slice() } : answer;
  }
  /** Reads an object without copying it: the bytes hold until the next call of any method, and must not be changed. */
  borrow(oid) {
    if (!this.#isOurs(oid)) return { kind: "missing" };
    let answer = this.#readHere(oid);
    if (answer.kind !== "object" && this.refresh()) answer = this.#readHere(oid);
    return answer.kind === "missing" && oid === EMPTY_TREE[this.format] ? { kind: "object", type: "tree", bytes: new Uint8Array(0) } : answer;
  }
  /** Whether an object is here, by the indexes and the loose files; it is not read. */
  has(oid) {
    return this.#isOurs(oid) && (this.#isHere(oid) || this.refresh() && this.#isHere(oid));
  }
  /** Ids of all loose objects of all directories; one may come twice. Folders that cannot be listed go to the callback. */
  *looseIds(onUnreadable) {
    const idBytes = this.#idBytes;
    for (const directory of this.directories) yield* listLoose(directory, idBytes, onUnreadable);
  }
  /** Ids of objects in packs that have no index of their own: these packs cannot be gone over whole. */
  *idsWithoutIndex() {
    for (const id of this.#packs.idsWithoutIndex()) yield idText(id, 0, id.length);
  }
  /** Closes all files. */
  close() {
    this.#packs.close();
    this.#cached.clear();
  }
  get #idBytes() {
    return this.format === "sha256" ? 32 : 20;
  }
  #isOurs(oid) {
    return isObjectId(oid) && formatOf(oid) === this.format;
  }
  #isHere(oid) {
    for (const _ of this.#packs.places(idFromText(oid))) return true;
    return this.directories.some((directory) => isLoose(directory, oid));
  }
  /** Tries every copy until one can be read; otherwise the answer is that of the last one that was not missing. */
  #readHere(oid) {
    let answer = { kind: "missing" };
    for (const { pack, offset } of this.#packs.places(idFromText(oid))) {
      const cached = this.#open(pack);
      answer = cached === void 0 ? { kind: "unsupported" } : this.#readAt(oid, { kind: "packed", pack: cached, offset });
      if (answer.kind === "object") return answer;
    }
    for (const directory of this.directories) {
      if (!isLoose(directory, oid)) continue;
      answer = this.#readAt(oid, { kind: "loose", path: looseObjectPath(directory, oid) });
      if (answer.kind === "object") return answer;
    }
    return answer;
  }
  #readAt(oid, place) {
    const status = this.#chains.read(place);
    if (status !== "ok") return { kind: ANSWERS[status] };
    const { address, sizeBytes, type } = this.#chains;
    const bytes = this.#arena.view.subarray(address, address + sizeBytes);
    if (this.#verify && idOfObject(this.format, type, bytes) !== oid) return { kind: "corrupt" };
    return { kind: "object", type, bytes };
  }
  /** A pack ready for reading; undefined when it cannot be used. */
  #open(pack) {
    const known = this.#cached.get(pack);
    if (known !== void 0) return known;
    try {
      const cached = this.#entries.attach(pack.file());
      this.#cached.set(pack, cached);
      return cached;
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      this.#packs.reject(pack, error);
      return void 0;
    }
  }
  #findBase = (id, asking) => {
    const own = id.slice(0, this.#idBytes);
    let other;
    for (const { pack, offset } of this.#packs.places(own)) {
      const cached = this.#open(pack);
      if (cached === asking) return { kind: "packed", pack: cached, offset };
      if (cached !== void 0) other ??= { kind: "packed", pack: cached, offset };
    }
    if (other !== void 0) return other;
    const oid = idText(own, 0, own.length);
    const directory = this.directories.find((candidate) => isLoose(candidate, oid));
    return directory === void 0 ? void 0 : { kind: "loose", path: looseObjectPath(directory, oid) };
  };
};
var ANSWERS = {
  corrupt: "corrupt",
  "too-large": "too-large",
  "too-long": "unsupported",
  unreadable: "unsupported"
};
function plainKernel() {
  return createArenaKernel({ contractVersion: KERNEL_CONTRACT_VERSION, literals: [], reportRuns: false });
}

// src/git/packs/forest-links.ts
var LEAST_ENTRY_BYTES = 1 + 8;
function planForest(pack, options = {}) {
  const file = pack.file();
  if (pack.index === void 0) throw new PackError("unsupported", pack.name, "has no index of its own");
  if (pack.index.objectCount * LEAST_ENTRY_BYTES > file.entriesEnd - PACK_HEAD_BYTES)
    throw new PackError("mismatch", pack.name, `has no room for its ${pack.index.objectCount} objects`);
  const tables = readIndexTables(pack.index, options);
  const reverse = pack.openReverse();
  try {
    const range = { start: PACK_HEAD_BYTES, end: file.entriesEnd };
    const order = orderByOffset(pack.index, tables, range, reverse, options);
    return { forest: allocateForest(pack.format, order, options), tables };
  } finally {
    reverse?.close();
  }
}
function buildForest(pack, cached, reader, options = {}) {
  const { forest, tables } = planForest(pack, options);
  const refs = readEntries(forest, reader, cached);
  return { forest: linkForest(forest, tables, [refs], options), tables };
}
function linkForest(forest, tables, shares, options = {}) {
  const external = resolveRefs(forest, tables, shares);
  listChildren(forest);
  const order = orderFromRoots(forest, external.entries);
  orderChildren(forest, order);
  return { ...forest, roots: listRoots(forest, options), external, damaged: listUnreached(forest, options) };
}
function resolveRefs({ bases, offsets, entryCount, format }, tables, shares) {
  const idBytes = idBytesOf(format);
  const outside = [];
  const outsideIds = [];
  if (shares.every(({ entries }) => entries.length === 0))
    return { entries: new Uint32Array(0), baseIds: new Uint8Array(0) };
  const finder = new EntryFinder(offsets, entryCount);
  for (const { entries, baseIds } of shares) {
    for (const [index, entry] of entries.entries()) {
      const position = findName(tables, baseIds, index * idBytes);
      const base = position === NONE ? NONE : finder.find(tables.offsets[position]);
      bases[entry] = base === NONE ? EXTERNAL : base;
      if (base !== NONE) continue;
      outside.push(entry);
      outsideIds.push(baseIds.subarray(index * idBytes, (index + 1) * idBytes));
    }
  }
  return { entries: Uint32Array.from(outside), baseIds: Buffer.concat(outsideIds) };
}
function findName({ names, objectCount, idBytes }, id, at) {
  let low = 0;
  let high = objectCount;
  let middle = Math.floor(readUint32(id, at) / 4294967296 * objectCount);
  while (low < high) {
    const order = compareIds(id, at, names, middle * idBytes, idBytes);
    if (order === 0) return middle;
    if (order < 0) high = middle;
    else low = middle + 1;
    middle = low + high >>> 1;
  }
  return NONE;
}
function listChildren({ bases, firstChildren, nextSiblings, entryCount }) {
  for (let entry = entryCount - 1; entry >= 0; entry--) {
    const base = bases[entry];
    if (base < 0) continue;
    nextSiblings[entry] = firstChildren[base];
    firstChildren[base] = entry;
  }
}
function orderFromRoots(forest, external) {
  const { types, bases, firstChildren, nextSiblings, needs, entryCount } = forest;
  const order = new Uint32Array(allocateBytes(entryCount * 4));
  let end = 0;
  for (let entry = 0; entry < entryCount; entry++) if (bases[entry] === NONE) order[end++] = entry;
  for (const entry of external) order[end++] = entry;
  for (let done = 0; done < end; done++) {
    const entry = order[done];
    needs[entry] = 1;
    for (let child = firstChildren[entry]; child !== NONE; child = nextSiblings[child]) {
      types[child] = types[entry];
      order[end++] = child;
    }
  }
  return order.subarray(0, end);
}
function orderChildren({ firstChildren, nextSiblings, needs }, order) {
  for (let index = order.length - 1; index >= 0; index--) {
    const entry = order[index];
    let last = NONE;
    let neediest = NONE;
    let beforeNeediest = NONE;
    let most = 0;
    let second = 0;
    for (let child = firstChildren[entry]; child !== NONE; child = nextSiblings[child]) {
      const need = needs[child];
      if (need >= most) {
        second = most;
        most = need;
        neediest = child;
        beforeNeediest = last;
      } else if (need > second) {
        second = need;
      }
      last = child;
    }
    if (last === NONE) continue;
    needs[entry] = Math.max(2, most, second + 1);
    if (neediest === last) continue;
    if (beforeNeediest === NONE) firstChildren[entry] = nextSiblings[neediest];
    else nextSiblings[beforeNeediest] = nextSiblings[neediest];
    nextSiblings[last] = neediest;
    nextSiblings[neediest] = NONE;
  }
}
function listRoots({ types, bases, entryCount }, options) {
  const counts = new Array(TAG + 1).fill(0);
  for (let entry = 0; entry < entryCount; entry++) if (bases[entry] === NONE) counts[types[entry]]++;
  const roots = counts.map((count) => new Uint32Array(allocateBytes(count * 4, options)));
  const filled = counts.map(() => 0);
  for (let entry = 0; entry < entryCount; entry++) {
    if (bases[entry] !== NONE) continue;
    const type = types[entry];
    roots[type][filled[type]++] = entry;
  }
  return roots;
}
function listUnreached({ needs }, options) {
  const entries = [];
  for (const [entry, need] of needs.entries()) if (need === 0) entries.push(entry);
  const list = new Uint32Array(allocateBytes(entries.length * 4, options));
  list.set(entries);
  return list;
}

// src/git/packs/forest-reader.ts
var LiveBases = class {
  statuses = [];
  /** `NO_ROOM` for an object that could not be built. */
  addresses = [];
  sizes = [];
  count = 0;
  push(status, address, sizeBytes) {
    this.statuses[this.count] = status;
    this.addresses[this.count] = address;
    this.sizes[this.count] = sizeBytes;
    this.count++;
  }
};
var ForestReader = class {
  #forest;
  #pack;
  #reader;
  #bases = new LiveBases();
  constructor(forest, pack, reader) {
    this.#forest = forest;
    this.#pack = pack;
    this.#reader = reader;
  }
  /** Visits the tree that starts at a full object, or where `shareTrees` cut one. False when the visitor ended it. */
  readTree(root, visit) {
    if (this.#forest.bases[root] >= 0) this.#rebuildBase(root);
    return this.#walk(root, visit);
  }
  /** Visits the tree of a delta against an object outside the pack, whose bytes are given. */
  readTreeOn(entry, base, visit) {
    const { arena } = this.#reader;
    const address = arena.allocate(base.length);
    if (address !== NO_ROOM) arena.view.set(base, address);
    this.#bases.push(address === NO_ROOM ? "too-large" : "ok", address, base.length);
    return this.#walk(entry, visit);
  }
  #walk(root, visit) {
    const { firstChildren } = this.#forest;
    const bases = this.#bases;
    try {
      for (let entry = root; entry !== NONE; entry = entryAfter(this.#forest, entry, root)) {
        const status = this.#build(entry);
        const { address, sizeBytes } = this.#reader;
        const at = status === "ok" ? address : NO_ROOM;
        bases.push(status, at, sizeBytes);
        if (!visit(entry, status, at, sizeBytes)) return false;
        if (firstChildren[entry] === NONE) this.#releaseLast();
      }
      return true;
    } finally {
      while (bases.count > 0) this.#releaseLast();
    }
  }
  /** Rebuilds an entry from the last base, which goes when this was its last child. */
  #build(entry) {
    const { offsets, headBytes, sizes, nextSiblings } = this.#forest;
    const bases = this.#bases;
    const dataAt = offsets[entry] + headBytes[entry];
    const end = offsets[entry + 1];
    const last = bases.count - 1;
    if (last < 0) return this.#reader.readFull(this.#pack, dataAt, end, sizes[entry]);
    const baseStatus = bases.statuses[last];
    const status = baseStatus === "ok" ? this.#reader.readDelta(
      this.#pack,
      dataAt,
      end,
      sizes[entry],
      bases.addresses[last],
      bases.sizes[last]
    ) : baseStatus;
    if (nextSiblings[entry] === NONE) this.#releaseLast();
    return status;
  }
  /** Rebuilds what a cut tree hangs on, from the full object down; the last of it becomes the base in hand. */
  #rebuildBase(start) {
    const { bases, offsets, headBytes, sizes } = this.#forest;
    const { arena } = this.#reader;
    const chain = [];
    for (let entry = bases[start]; entry >= 0; entry = bases[entry]) chain.push(entry);
    let status = "ok";
    let address = NO_ROOM;
    let sizeBytes = 0;
    for (const entry of chain.reverse()) {
      const dataAt = offsets[entry] + headBytes[entry];
      const end = offsets[entry + 1];
      const base = address;
      status = base === NO_ROOM ? this.#reader.readFull(this.#pack, dataAt, end, sizes[entry]) : this.#reader.readDelta(this.#pack, dataAt, end, sizes[entry], base, sizeBytes);
      if (base !== NO_ROOM) arena.release(base);
      if (status !== "ok") break;
      ({ address, sizeBytes } = this.#reader);
    }
    this.#bases.push(status, status === "ok" ? address : NO_ROOM, sizeBytes);
  }
  #releaseLast() {
    const bases = this.#bases;
    const address = bases.addresses[--bases.count];
    if (address !== NO_ROOM) this.#reader.arena.release(address);
  }
};

// src/history/object-examiner.ts
var PROVES_NOTHING = 0;
var TEXT = 1;
var BINARY = 2;
var ANCHORED = 4;
var GAP_BYTES = 64;
var WHOLE_SHARE = 0.75;
var POINTER_START = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
var MAX_POINTER_BYTES = 1024;
function createExaminer(ruleset, options, makeKernel = createArenaKernel) {
  const cuts = { seen: false };
  let kernel;
  const engine = createEngine(ruleset, {
    ...options,
    anyPath: true,
    createKernel: (program) => {
      const made = makeKernel(program);
      kernel ??= made;
      return made;
    },
    onDetectorFailure: () => {
      cuts.seen = true;
    },
    onMatchLimit: () => {
      cuts.seen = true;
    }
  });
  if (kernel === void 0) throw new BugError("the engine made no kernel");
  return { engine, kernel, cuts };
}
var ObjectExaminer = class {
  /** Bytes that went through the kernel. */
  scannedBytes = 0;
  #kernel;
  #engine;
  #cuts;
  #shape;
  constructor({ kernel, engine, cuts }) {
    this.#kernel = kernel;
    this.#engine = engine;
    this.#cuts = cuts;
    const { contextLines, boundBytes } = engine.reach;
    this.#shape = { contextLines, boundBytes, gapBytes: GAP_BYTES };
  }
  /**
   * Looks at the blob of `size` bytes at `address`. `baseFacts` are those of the object that it was just rebuilt from,
   * while the kernel's windows are its own; `PROVES_NOTHING` without such an object.
   */
  examineBlob(address, size, baseFacts) {
    const kernel = this.#kernel;
    const bytes = this.bytesOf(address, size);
    const { encoding, contentClass, markBytes } = detectContent(bytes.subarray(0, DETECTION_BYTES));
    if (markBytes > 0 || encoding !== "eight-bit" && encoding !== "binary") return this.#examineCopy(bytes);
    const kind = encoding === "binary" ? BINARY : TEXT;
    const isWhole = baseFacts !== kind || this.#engine.reach.isEverythingAnchored || !this.#hasFewWindows(address, size);
    if (!isWhole) {
      const found2 = kernel.scanWindows(address);
      this.scannedBytes += kernel.windowBytes;
      if (!this.#holdsAnchor(found2)) {
        const examination = this.#judge(bytes, contentClass, found2, kind);
        if (examination.facts === kind || examination.facts === PROVES_NOTHING) return examination;
      }
    }
    const found = kernel.scanObject(address, 0, size);
    this.scannedBytes += size;
    return this.#judge(bytes, contentClass, found, this.#holdsAnchor(found) ? kind | ANCHORED : kind);
  }
  /** Whether a blob that was not rebuilt from another may hold a match, or must be told of by the ordinary scan. */
  holdsMatch(address, size) {
    return isSuspicious(this.examineBlob(address, size, PROVES_NOTHING));
  }
  /** Whether the message of the commit or tag at an address may hold a match. */
  holdsMessageMatch(address, size) {
    const start = messageStart(this.bytesOf(address, size));
    return isSuspicious(this.examineBlob(address + start, size - start, PROVES_NOTHING));
  }
  /** The bytes of an object, until the kernel's memory grows. */
  bytesOf(address, size) {
    const arena = this.#kernel.arena();
    return Buffer.from(arena.buffer, arena.byteOffset + address, size);
  }
  #hasFewWindows(address, size) {
    this.#kernel.widenWindows(address, size, this.#shape);
    return this.#kernel.windowBytes <= size * WHOLE_SHARE;
  }
  /** Text with a mark, or of wider signs, is looked at as UTF-8, and proves nothing about bytes. */
  #examineCopy(bytes) {
    const content = decodeContent(bytes);
    this.scannedBytes += content.bytes.length;
    const found = this.#kernel.scan(content.bytes, 0, content.bytes.length);
    return this.#judge(content.bytes, content.contentClass, found, PROVES_NOTHING);
  }
  #holdsAnchor({ literalCount, literalIds }) {
    const { anchors } = this.#engine.reach;
    for (let index = 0; index < literalCount; index++) if (anchors[literalIds[index]] === 1) return true;
    return false;
  }
  #judge(bytes, contentClass, found, facts) {
    const isPointer = mayBePointer(bytes);
    if (found.literalCount === 0 && found.runCount === 0)
      return { facts, isPointer, isCut: false, matches: [], view: void 0 };
    this.#cuts.seen = false;
    const origin = { kind: "blob", oid: "", path: void 0, commit: void 0 };
    const view = new UnitView({ origin, bytes, contentClass, firstLine: 1 });
    const { matches, holdsPart } = this.#engine.scanCandidates(view, found);
    const isCut = this.#cuts.seen;
    const proven = isCut ? PROVES_NOTHING : holdsPart ? facts | ANCHORED : facts;
    return { facts: proven, isPointer, isCut, matches, view };
  }
};
function mayBePointer(bytes) {
  return bytes.length <= MAX_POINTER_BYTES && bytes[0] === POINTER_START[0] && POINTER_START.equals(bytes.subarray(0, POINTER_START.length));
}
function isSuspicious({ matches, isCut, isPointer }) {
  return matches.length > 0 || isCut || isPointer;
}

// src/history/family-scan.ts
var MAX_SECRETS = 1e3;
var FamilyScan = class {
  #forest;
  #reader;
  #examiner;
  #sink;
  /** What the objects of the present tree prove, by entry; those of other trees are never asked for. */
  #facts;
  #secrets = /* @__PURE__ */ new Map();
  #found = /* @__PURE__ */ new Set();
  #isEverySuspect = false;
  #root = -1;
  constructor(forest, reader, examiner, sink) {
    this.#forest = forest;
    this.#reader = reader;
    this.#examiner = examiner;
    this.#sink = sink;
    this.#facts = new Uint8Array(forest.entryCount);
  }
  /** Scans the tree of blobs that starts at `root`. False when the sink ended it. */
  scanBlobs(root) {
    this.#secrets.clear();
    this.#found.clear();
    this.#isEverySuspect = false;
    this.#root = root;
    if (!this.#reader.readTree(root, this.#examine)) return false;
    if (this.#secrets.size > 0 || this.#isEverySuspect) this.#reader.readTree(root, this.#search);
    for (const entry of this.#found) this.#sink.suspect(entry);
    return true;
  }
  /** Scans the messages of the commits, or tags, of the tree under `root`. False when the sink ended it. */
  scanMessages(root) {
    return this.#reader.readTree(root, (entry, status, address, sizeBytes) => {
      if (status !== "ok") this.#sink.unread(entry);
      else if (!this.#sink.built(entry, sizeBytes)) return false;
      else if (this.#examiner.holdsMessageMatch(address, sizeBytes)) this.#sink.suspect(entry);
      return true;
    });
  }
  #examine = (entry, status, address, sizeBytes) => {
    if (status !== "ok") {
      this.#sink.unread(entry);
      return true;
    }
    if (!this.#sink.built(entry, sizeBytes)) return false;
    const base = this.#forest.bases[entry];
    const baseFacts = base < 0 || entry === this.#root ? PROVES_NOTHING : this.#facts[base];
    const examination = this.#examiner.examineBlob(address, sizeBytes, baseFacts);
    this.#facts[entry] = examination.facts;
    if (examination.isCut) this.#isEverySuspect = true;
    if (examination.isPointer) this.#found.add(entry);
    if (examination.matches.length > 0) this.#keep(entry, examination);
    return true;
  };
  /** The second walk: what could not be rebuilt was told in the first. */
  #search = (entry, status, address, sizeBytes) => {
    if (status === "ok" && !this.#found.has(entry) && this.#mayHoldSecret(address, sizeBytes))
      this.#found.add(entry);
    return true;
  };
  #keep(entry, { matches, view }) {
    this.#found.add(entry);
    for (const { secret } of matches) {
      const text = view.slice(secret.start, secret.end);
      if (!this.#secrets.has(text)) this.#secrets.set(text, Buffer.from(fromLatin1(text)));
    }
    if (this.#secrets.size > MAX_SECRETS) this.#isEverySuspect = true;
  }
  #mayHoldSecret(address, sizeBytes) {
    if (this.#isEverySuspect) return true;
    const bytes = this.#examiner.bytesOf(address, sizeBytes);
    for (const secret of this.#secrets.values()) if (bytes.includes(secret)) return true;
    return false;
  }
};

// src/history/jobs.ts
var CELLS_PER_JOB = 3;
var CANCELLED = 0;
var OBJECTS = 1;
var KIBIBYTES = 2;
var FIRST_JOB = 3;
var Control = class _Control {
  /** To be sent to other threads. */
  cells;
  constructor(cells) {
    this.cells = cells;
  }
  /** For so many jobs, in memory that threads can share. */
  static create(jobs) {
    const cells = FIRST_JOB + CELLS_PER_JOB * jobs;
    return new _Control(new Int32Array(new SharedArrayBuffer(4 * cells)));
  }
  /** In a worker, over the cells of the main thread. */
  static over(cells) {
    return new _Control(cells);
  }
  /** The counter from which shares of a list of a job are taken. */
  counter(job, list) {
    const at = FIRST_JOB + CELLS_PER_JOB * job + list;
    return this.cells.subarray(at, at + 1);
  }
  cancel() {
    Atomics.store(this.cells, CANCELLED, 1);
  }
  get isCancelled() {
    return Atomics.load(this.cells, CANCELLED) !== 0;
  }
  /** Tells the progress; bytes are counted by the KiB. */
  advance(objects, bytes) {
    Atomics.add(this.cells, OBJECTS, objects);
    Atomics.add(this.cells, KIBIBYTES, Math.round(bytes / 1024));
  }
  get objects() {
    return Atomics.load(this.cells, OBJECTS);
  }
  /** Approximate; up to 4 TiB. */
  get bytes() {
    return (Atomics.load(this.cells, KIBIBYTES) >>> 0) * 1024;
  }
};

// src/history/job-runner.ts
var JobRunner = class {
  #arena;
  #reader;
  #examiner;
  #bounds;
  #results = [];
  #control = Control.create(0);
  #blobs = 0;
  #commits = 0;
  #bytes = 0;
  /** Told to the others at the end of each share. */
  #objectsSince = 0;
  #bytesSince = 0;
  /** @throws PackError `too-large` when the memory does not even hold the cache. */
  constructor(parts, bounds) {
    this.#bounds = bounds;
    this.#arena = new ObjectArena(parts.kernel, bounds.memoryBytes);
    const cache = new ChunkCache(this.#arena, bounds.cacheBytes);
    this.#reader = new EntryReader(this.#arena, cache, {
      maxObjectBytes: bounds.maxObjectBytes,
      checkSums: true
    });
    this.#examiner = new ObjectExaminer(parts);
  }
  /**
   * The forest of a pack, in shared memory. @throws PackError when index or pack cannot be used.
   */
  plan(pack) {
    const cached = this.#reader.attach(pack.file());
    try {
      return buildForest(pack, cached, this.#reader, { shared: true });
    } finally {
      this.#reader.detach(cached);
    }
  }
  /** Does this thread's share of all jobs, a batch between two turns of the caller. */
  *run(jobs, control) {
    this.#control = control;
    for (const [index, job] of jobs.entries()) {
      const result = { suspects: [], unread: [] };
      this.#results.push(result);
      if (job.kind === "pack") yield* this.#runPack(job, index, result);
      else yield* this.#runLoose(job, index, result);
    }
    return {
      jobs: this.#results,
      counts: {
        blobs: this.#blobs,
        commits: this.#commits,
        bytes: this.#bytes,
        scannedBytes: this.#examiner.scannedBytes
      }
    };
  }
  *#runPack({ file, format, forest, shares }, index, result) {
    const pack = this.#reader.attach(PackFile.open(FileSource.borrow(file), format));
    const trees = new ForestReader(forest, pack, this.#reader);
    const sink = {
      built: (entry, sizeBytes) => this.#count(forest.types[entry], sizeBytes),
      suspect: (entry) => void result.suspects.push(entry),
      unread: (entry) => void result.unread.push(entry)
    };
    const scan = new FamilyScan(forest, trees, this.#examiner, sink);
    const [blobs, commits, tags] = shares;
    yield* this.#shares(index, 0, blobs, (root) => scan.scanBlobs(root));
    yield* this.#shares(index, 1, commits, (root) => scan.scanMessages(root));
    yield* this.#shares(index, 2, tags, (root) => scan.scanMessages(root));
    this.#reader.detach(pack);
  }
  *#runLoose({ paths }, index, result) {
    const starts = Uint32Array.from(paths, (_, number) => number);
    yield* this.#shares(index, 0, { starts, heavyCount: 0 }, (number) => {
      const answer = readLoose(paths[number], this.#arena, this.#bounds.maxObjectBytes);
      if (answer.kind !== "ok") {
        result.unread.push(number);
        return !this.#control.isCancelled;
      }
      const { type, address, sizeBytes } = answer;
      const isSuspect = type === "blob" ? this.#examiner.holdsMatch(address, sizeBytes) : type !== "tree" && this.#examiner.holdsMessageMatch(address, sizeBytes);
      this.#arena.release(answer.place);
      if (isSuspect) result.suspects.push(number);
      return this.#count({ blob: BLOB, commit: COMMIT, tag: TAG, tree: 0 }[type], sizeBytes);
    });
  }
  *#shares(job, list, shares, work) {
    const counter = this.#control.counter(job, list);
    for (let batch = takeBatch(counter, shares); batch !== void 0; ) {
      for (let at = batch.from; at < batch.to; at++) if (!work(shares.starts[at])) return;
      if (this.#arena.liveCount > MAX_PLACES_AT_REST) throw new BugError("objects were left in memory");
      this.#control.advance(this.#objectsSince, this.#bytesSince);
      this.#objectsSince = 0;
      this.#bytesSince = 0;
      yield;
      batch = takeBatch(counter, shares);
    }
  }
  /** False when the scan was cancelled. */
  #count(type, sizeBytes) {
    if (type === BLOB) this.#blobs++;
    else if (type === COMMIT) this.#commits++;
    if (type !== 0) {
      this.#objectsSince++;
      this.#bytesSince += sizeBytes;
      this.#bytes += sizeBytes;
    }
    return !this.#control.isCancelled;
  }
};
var MAX_PLACES_AT_REST = 2;

// src/history/worker-team.ts
import { Worker } from "node:worker_threads";
var TELL_MS = 100;
function startWorkers(count, plan, assignment) {
  const order = { ...assignment, engine: plan.engine };
  const workers = [];
  let failed = false;
  const promises = Array.from(
    { length: count },
    () => new Promise((resolve2) => {
      const fail = () => {
        failed = true;
        resolve2(void 0);
      };
      try {
        const worker = new Worker(plan.url, { workerData: order });
        workers.push(worker);
        worker.once("message", resolve2);
        worker.once("error", fail);
        worker.once("exit", () => resolve2(void 0));
      } catch {
        fail();
      }
    })
  );
  return {
    get hasFailed() {
      return failed;
    },
    async results(tell) {
      const timer = setInterval(tell, TELL_MS);
      try {
        const results = await Promise.all(promises);
        return results.every((result) => result !== void 0) ? results : void 0;
      } finally {
        clearInterval(timer);
      }
    },
    async stop() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
  };
}

// src/history/find-suspects.ts
var MEBIBYTE2 = 1024 * 1024;
var PROCESS_BYTES = 110 * MEBIBYTE2;
var THREAD_BYTES = 45 * MEBIBYTE2;
var CACHE_BYTES = 32 * MEBIBYTE2;
var LEAST_THREAD_MEMORY = 48 * MEBIBYTE2;
var BYTES_FOR_THREADS = 20 * MEBIBYTE2;
var MAX_DEFAULT_THREADS = 8;
async function findSuspects(search) {
  let store;
  try {
    store = ObjectStore.open(search.place);
  } catch (error) {
    return unusable(error);
  }
  try {
    const [problem] = store.problems;
    if (problem !== void 0) return unusable(problem);
    return await searchStore(store, search);
  } catch (error) {
    return unusable(error);
  } finally {
    store.close();
  }
}
function unusable(error) {
  if (!(error instanceof PackError)) throw error;
  return { kind: "unusable", why: error.message };
}
async function searchStore(store, search) {
  const packBytes = store.packs.reduce((sum, pack) => sum + pack.file().source.sizeBytes, 0);
  const threads = threadsFor(search, packBytes);
  const bounds = boundsFor(search.memoryBytes, threads);
  const runner = new JobRunner(search.makeParts(), bounds);
  const planned = store.packs.map((pack) => planPack(pack, runner, threads));
  const loose = planLoose(store);
  if (loose === void 0) return { kind: "unusable", why: "a folder of loose objects cannot be listed" };
  planned.push(loose);
  const jobs = planned.map(({ job }) => job);
  const control = Control.create(jobs.length);
  const team = threads > 1 && search.workers !== void 0 ? startWorkers(threads - 1, search.workers, { jobs, cells: control.cells, bounds }) : void 0;
  try {
    const results = await runAll(runner, jobs, control, team, search, countObjects(planned));
    if (results === void 0) return { kind: "unusable", why: "a thread of the scan ended by itself" };
    if (search.signal.aborted) return { kind: "cancelled", counts: sumCounts(results) };
    return gather(store, planned, results, threads);
  } finally {
    await team?.stop();
  }
}
function threadsFor(search, packBytes) {
  if (search.workers === void 0) return 1;
  const most = Math.max(
    1,
    Math.floor((search.memoryBytes - PROCESS_BYTES) / (THREAD_BYTES + LEAST_THREAD_MEMORY))
  );
  if (search.threads !== void 0) return Math.max(1, Math.min(search.threads, most));
  if (packBytes < BYTES_FOR_THREADS) return 1;
  return Math.min(search.workers.processors, MAX_DEFAULT_THREADS, most);
}
function boundsFor(memoryBytes, threads) {
  const share = (memoryBytes - PROCESS_BYTES) / threads - THREAD_BYTES;
  const own = Math.max(LEAST_THREAD_MEMORY, Math.floor(share));
  const cacheBytes = Math.min(CACHE_BYTES, Math.floor(own / 3));
  return {
    memoryBytes: own,
    cacheBytes,
    maxObjectBytes: Math.min(64 * MEBIBYTE2, Math.floor((own - cacheBytes) / 4))
  };
}
function planPack(pack, runner, threads) {
  const { source } = pack.file();
  if (!(source instanceof FileSource)) throw new PackError("unsupported", pack.name, "is no file");
  const planned = runner.plan(pack);
  const { forest } = planned;
  const share = (type) => shareTrees(forest, type, threads * SHARES_PER_THREAD, { shared: true });
  const shares = [share(BLOB), share(COMMIT), share(TAG)];
  return { job: { kind: "pack", file: source.lend(), format: pack.format, forest, shares }, planned };
}
var SHARES_PER_THREAD = 8;
function planLoose({ directories, format }) {
  let isComplete = true;
  const paths = /* @__PURE__ */ new Map();
  for (const directory of directories) {
    const listed = listLoose(directory, idBytesOf(format), () => {
      isComplete = false;
    });
    for (const oid of listed) if (!paths.has(oid)) paths.set(oid, looseObjectPath(directory, oid));
  }
  if (!isComplete) return void 0;
  return { job: { kind: "loose", paths: [...paths.values()] }, ids: [...paths.keys()] };
}
function countObjects(planned) {
  let count = 0;
  for (const item of planned) {
    if ("ids" in item) count += item.ids.length;
    else for (const type of item.planned.forest.types) if (type !== TREE) count++;
  }
  return count;
}
async function runAll(runner, jobs, control, team, { signal, onProgress }, totalObjects) {
  const cancel = () => control.cancel();
  signal.addEventListener("abort", cancel);
  if (signal.aborted) cancel();
  const tell = () => onProgress({ objects: control.objects, totalObjects, bytes: control.bytes });
  try {
    const own = runner.run(jobs, control);
    let step = own.next();
    for (let breathedAt = performance.now(); step.done !== true; step = own.next()) {
      if (performance.now() - breathedAt < BREATH_MS) continue;
      tell();
      await setImmediate();
      breathedAt = performance.now();
      if (team?.hasFailed === true) cancel();
    }
    const others = await team?.results(tell);
    if (team !== void 0 && others === void 0) return void 0;
    return [step.value, ...others ?? []];
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}
var BREATH_MS = 50;
function gather(store, planned, results, threads) {
  const suspects = /* @__PURE__ */ new Set();
  let unread = 0;
  for (const [index, item] of planned.entries()) {
    const idOf = namer(item);
    for (const { jobs } of results) {
      for (const number of jobs[index].suspects) suspects.add(idOf(number));
      for (const number of jobs[index].unread) suspects.add(idOf(number));
      unread += jobs[index].unread.length;
    }
    if ("ids" in item) continue;
    for (const entry of outsideTrees(item.planned)) {
      suspects.add(idOf(entry));
      unread++;
    }
  }
  for (const oid of store.idsWithoutIndex()) {
    suspects.add(oid);
    unread++;
  }
  return { kind: "found", suspects, unread, counts: sumCounts(results), threads };
}
function outsideTrees({ forest }) {
  const entries = [...forest.damaged];
  if (forest.external.entries.length === 0) return entries;
  for (let entry = 0; entry < forest.entryCount; entry++) {
    let at = entry;
    while (forest.bases[at] >= 0) at = forest.bases[at];
    if (forest.bases[at] === EXTERNAL) entries.push(entry);
  }
  return entries;
}
function namer(item) {
  if ("ids" in item) return (number) => item.ids[number];
  const { forest, tables } = item.planned;
  return (entry) => idText(tables.names, forest.positions[entry] * tables.idBytes, tables.idBytes);
}
function sumCounts(results) {
  const sum = { blobs: 0, commits: 0, bytes: 0, scannedBytes: 0 };
  for (const { counts } of results) {
    sum.blobs += counts.blobs;
    sum.commits += counts.commits;
    sum.bytes += counts.bytes;
    sum.scannedBytes += counts.scannedBytes;
  }
  return sum;
}

// src/history/trace.ts
import { join as join5 } from "node:path";
import { setImmediate as setImmediate2 } from "node:timers/promises";

// src/git/packs/tree-walk.ts
var KIND_BITS = 61440;
var DIRECTORY = 16384;
var FILE = 32768;
var SYMLINK = 40960;
var GITLINK = 57344;
function kindOfMode(mode) {
  const kind = mode & KIND_BITS;
  if (kind === DIRECTORY) return "tree";
  if (kind === FILE) return "file";
  if (kind === SYMLINK) return "symlink";
  return kind === GITLINK ? "submodule" : "unknown";
}
var SPACE = 32;
var DIGIT_0 = 48;
var DIGIT_7 = 55;
var MAX_MODE_DIGITS = 7;
var NOTHING = new Uint8Array(0);
var TreeCursor = class {
  #idBytes;
  #bytes = NOTHING;
  #next = 0;
  #end = 0;
  /** Of the present entry: its mode, where its name starts and ends, and where its id starts. */
  mode = 0;
  nameStart = 0;
  nameEnd = 0;
  idStart = 0;
  /** Whether the tree broke the format where the entries ended. */
  isBroken = false;
  constructor(idBytes) {
    this.#idBytes = idBytes;
  }
  /** Starts with the tree in `bytes[from, to)`; offsets will count from the start of `bytes`. */
  start(bytes, from = 0, to = bytes.length) {
    this.#bytes = bytes;
    this.#next = from;
    this.#end = to;
    this.isBroken = false;
  }
  /** Goes to the next entry; false when there is none. */
  next() {
    const bytes = this.#bytes;
    const end = this.#end;
    let at = this.#next;
    if (at >= end) return false;
    const modeEnd = Math.min(end, at + MAX_MODE_DIGITS);
    const modeStart = at;
    let mode = 0;
    while (at < modeEnd) {
      const byte = bytes[at];
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
  #break() {
    this.isBroken = true;
    this.#next = this.#end;
    return false;
  }
};

// src/history/id-table.ts
var UNKNOWN = -1;
var PREFIX_BITS = 20;
var NameList = class {
  base;
  tables;
  #starts;
  constructor(tables, base) {
    this.tables = tables;
    this.base = base;
    this.#starts = new Uint32Array((1 << PREFIX_BITS) + 1);
    const { names, objectCount, idBytes } = tables;
    for (let position = 0; position < objectCount; position++)
      this.#starts[prefixOf(names, position * idBytes) + 1]++;
    for (let prefix = 0; prefix < 1 << PREFIX_BITS; prefix++)
      this.#starts[prefix + 1] += this.#starts[prefix];
  }
  find(prefix, bytes, at) {
    const { names, idBytes } = this.tables;
    const end = this.#starts[prefix + 1];
    for (let position = this.#starts[prefix]; position < end; position++) {
      let index = 2;
      const from = position * idBytes;
      while (index < idBytes && names[from + index] === bytes[at + index]) index++;
      if (index === idBytes) return this.base + position;
    }
    return UNKNOWN;
  }
};
var IdTable = class {
  #lists = [];
  /** One more than the greatest number. */
  size = 0;
  /** Adds the ids of an index; the number of the one at position p is what is returned, plus p. */
  add(tables) {
    const base = this.size;
    this.#lists.push(new NameList(tables, base));
    this.size += tables.objectCount;
    return base;
  }
  /** The number of the id at a place, or `UNKNOWN`. */
  find(bytes, at) {
    const prefix = prefixOf(bytes, at);
    for (const list of this.#lists) {
      const number = list.find(prefix, bytes, at);
      if (number !== UNKNOWN) return number;
    }
    return UNKNOWN;
  }
};
function prefixOf(bytes, at) {
  return bytes[at] << 12 | bytes[at + 1] << 4 | bytes[at + 2] >> 4;
}
function tablesOf(ids, idBytes) {
  const names = new Uint8Array(ids.length * idBytes);
  for (const [position, id] of ids.entries()) names.set(Buffer.from(id, "hex"), position * idBytes);
  return { objectCount: ids.length, idBytes, names, offsets: new Float64Array(0) };
}

// src/history/tree-graph.ts
var MAX_TARGETS = 256;
var NOT_A_TREE = -1;
var NumberList = class {
  #values = new Uint32Array(1 << 16);
  length = 0;
  get values() {
    return this.#values;
  }
  push(value) {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }
};
var TreeGraph = class {
  #ids;
  #idBytes;
  /** By the number of an object: which tree it is. */
  #ordinals;
  /** By tree: where its edges begin; they end where those of the next one begin. */
  #starts = new NumberList();
  #edges = new NumberList();
  /** Pairs of tree and target. */
  #hits = new NumberList();
  /** By the first two bytes of an id: whether a target begins like that. */
  #mayBeTarget = new Uint8Array(65536);
  #targets = /* @__PURE__ */ new Map();
  /** `targets` are full ids of blobs. All ids of the store must be in the table already. */
  constructor(ids, idBytes, targets) {
    this.#ids = ids;
    this.#idBytes = idBytes;
    this.#ordinals = new Int32Array(ids.size).fill(NOT_A_TREE);
    for (const [index, oid] of targets.entries()) {
      this.#targets.set(oid, index);
      this.#mayBeTarget[Number.parseInt(oid.slice(0, 4), 16)] = 1;
    }
  }
  /** Adds the tree with this number, whose entries are `bytes[from, to)`. Stops where it breaks the format. */
  add(number, bytes, from, to) {
    if (this.#ordinals[number] !== NOT_A_TREE) return;
    const ordinal = this.#starts.length;
    this.#ordinals[number] = ordinal;
    this.#starts.push(this.#edges.length);
    const idBytes = this.#idBytes;
    let at = from;
    while (at < to) {
      const isTree = bytes[at] === 52 || bytes[at] === 48 && bytes[at + 1] === 52;
      at += 6;
      while (at < to && bytes[at] !== 0) at++;
      const id = at + 1;
      at = id + idBytes;
      if (at > to) return;
      if (isTree) {
        const child = this.#ids.find(bytes, id);
        if (child !== UNKNOWN) this.#edges.push(child);
      } else if (this.#mayBeTarget[bytes[id] << 8 | bytes[id + 1]] === 1) {
        const target = this.#targets.get(Buffer.from(bytes.subarray(id, id + idBytes)).toString("hex"));
        if (target !== void 0) {
          this.#hits.push(ordinal);
          this.#hits.push(target);
        }
      }
    }
  }
  /** The bits of the targets `[first, first + MAX_TARGETS)` for every tree; see `Reach`. */
  reach(first) {
    const words = Math.max(1, Math.ceil(Math.min(MAX_TARGETS, this.#targets.size - first) / 32));
    const trees = this.#starts.length;
    const bits = new Uint32Array(trees * words);
    const hits = this.#hits.values;
    for (let at = 0; at < this.#hits.length; at += 2) {
      const target = hits[at + 1] - first;
      if (target >= 0 && target < words * 32) bits[hits[at] * words + (target >> 5)] |= 1 << (target & 31);
    }
    this.#propagate(bits, words);
    return new Reach(this.#ordinals, bits, words);
  }
  /** Adds to each tree what the trees in it reach: depth first, each tree once, without recursion. */
  #propagate(bits, words) {
    const trees = this.#starts.length;
    const starts = this.#starts.values;
    const edges = this.#edges.values;
    const ordinals = this.#ordinals;
    const next = new Uint32Array(trees);
    for (let tree = 0; tree < trees; tree++) next[tree] = starts[tree];
    const endOf = (tree) => tree + 1 < trees ? starts[tree + 1] : this.#edges.length;
    const isSeen = new Uint8Array(trees);
    const path = [];
    for (let root = 0; root < trees; root++) {
      if (isSeen[root] === 1) continue;
      isSeen[root] = 1;
      path.push(root);
      while (path.length > 0) {
        const tree = path[path.length - 1];
        if (next[tree] < endOf(tree)) {
          const child = ordinals[edges[next[tree]]];
          if (child !== NOT_A_TREE && isSeen[child] === 0) {
            isSeen[child] = 1;
            path.push(child);
            continue;
          }
          next[tree]++;
          if (child !== NOT_A_TREE)
            for (let word = 0; word < words; word++)
              bits[tree * words + word] |= bits[child * words + word];
        } else {
          path.pop();
        }
      }
    }
  }
};
var Reach = class {
  words;
  #ordinals;
  #bits;
  constructor(ordinals, bits, words) {
    this.#ordinals = ordinals;
    this.#bits = bits;
    this.words = words;
  }
  /** 32 targets at once, of the tree with this number; none for what is no tree, or not here. */
  wordOf(number, word) {
    const ordinal = number === UNKNOWN ? NOT_A_TREE : this.#ordinals[number];
    return ordinal === NOT_A_TREE ? 0 : this.#bits[ordinal * this.words + word];
  }
  /** Whether a tree leads to a target, counted from the first of this reach. */
  leadsTo(number, target) {
    return (this.wordOf(number, target >> 5) >>> (target & 31) & 1) === 1;
  }
};

// src/history/trace.ts
var MEBIBYTE3 = 1024 * 1024;
var MEMORY_BYTES = 160 * MEBIBYTE3;
var CACHE_BYTES2 = 32 * MEBIBYTE3;
var MAX_TREE_BYTES = 24 * MEBIBYTE3;
var ROOTS_PER_BREATH = 2e3;
async function traceIntroductions(repository, blobs) {
  if (blobs.size === 0) return /* @__PURE__ */ new Map();
  const listing = listCommitGraph(repository);
  listing.catch(() => void 0);
  const { place, state, git } = repository;
  const directory = join5(place.commonDir, "objects");
  let store;
  try {
    store = ObjectStore.open({ directory, format: state.objectFormat }, { memoryBytes: MEMORY_BYTES });
    const targets = [...blobs];
    const ids = new IdTable();
    const graph = await readTrees(store, ids, targets, () => git.signal?.aborted === true);
    const commits = await listing;
    if (graph === void 0 || commits === void 0) return void 0;
    const found = [...introductionsOf(graph, ids, commits, targets, store)];
    const authors = await readAuthors(repository, new Set(found.map(({ commit }) => commit)));
    return new Map(
      found.flatMap(({ blob, commit, path }) => {
        const author = authors.get(commit);
        return author === void 0 ? [] : [[blob, { commit, author, path }]];
      })
    );
  } catch (error) {
    if (error instanceof PackError) return void 0;
    throw error;
  } finally {
    store?.close();
  }
}
async function readTrees(store, ids, targets, isCancelled) {
  if (store.problems.length > 0) return void 0;
  const kernel = createArenaKernel({
    contractVersion: KERNEL_CONTRACT_VERSION,
    literals: [],
    reportRuns: false
  });
  const arena = new ObjectArena(kernel, MEMORY_BYTES);
  const reader = new EntryReader(arena, new ChunkCache(arena, CACHE_BYTES2), {
    maxObjectBytes: MAX_TREE_BYTES,
    checkSums: false
  });
  const idBytes = idBytesOf(store.format);
  const packs = store.packs.map((pack) => {
    const cached = reader.attach(pack.file());
    const { forest, tables } = buildForest(pack, cached, reader);
    return { forest, base: ids.add(tables), tables, trees: new ForestReader(forest, cached, reader) };
  });
  const loose = looseObjects(store, idBytes);
  ids.add(tablesOf([...loose.keys()], idBytes));
  const graph = new TreeGraph(ids, idBytes, targets);
  let isWhole = true;
  for (const { forest, base, tables, trees } of packs) {
    if (forest.damaged.length > 0 || forest.external.entries.length > 0) return void 0;
    for (const [index, root] of forest.roots[TREE].entries()) {
      trees.readTree(root, (entry, status, address, sizeBytes) => {
        const position = forest.positions[entry];
        const number = ids.find(tables.names, position * idBytes);
        if (status !== "ok") isWhole = false;
        else if (number === base + position) graph.add(number, arena.view, address, address + sizeBytes);
        return isWhole;
      });
      if (!isWhole || isCancelled()) return void 0;
      if (index % ROOTS_PER_BREATH === 0) await setImmediate2();
    }
  }
  for (const [oid, path] of loose) {
    const answer = readLoose(path, arena, MAX_TREE_BYTES);
    if (answer.kind === "too-large") continue;
    if (answer.kind !== "ok") return void 0;
    if (answer.type === "tree")
      graph.add(ids.find(idFromText(oid), 0), arena.view, answer.address, answer.address + answer.sizeBytes);
    arena.release(answer.place);
  }
  return graph;
}
function looseObjects({ directories }, idBytes) {
  const found = directories.flatMap(
    (directory) => [...listLoose(directory, idBytes)].map((oid) => [oid, looseObjectPath(directory, oid)])
  );
  return new Map(found.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
}
async function listCommitGraph({ git }) {
  const walk = git.start(["log", "--all", "--reflog", "--date-order", "--no-decorate", "--format=%H %T %P"]);
  const reader = new StreamReader(walk.stdout);
  const oids = [];
  const trees = [];
  const lists = [];
  try {
    for (let line = await reader.readUntil(LF); line !== void 0; line = await reader.readUntil(LF)) {
      const [oid = "", tree = "", ...parents] = Buffer.from(line).toString("latin1").trim().split(" ");
      oids.push(oid);
      trees.push(tree);
      lists.push(parents);
    }
    const end = await walk.exited;
    if (end.status !== 0) return void 0;
  } finally {
    walk.stop();
  }
  const places = new Map(oids.map((oid, place) => [oid, place]));
  return { oids, trees, parents: lists.map((list) => list.flatMap((oid) => places.get(oid) ?? [])) };
}
var LF = 10;
function* introductionsOf(graph, ids, { oids, trees, parents }, targets, store) {
  const roots = Int32Array.from(trees, (tree) => ids.find(idFromText(tree), 0));
  for (let first = 0; first < targets.length; first += MAX_TARGETS) {
    const reach = graph.reach(first);
    const found = /* @__PURE__ */ new Map();
    for (let commit = 0; commit < oids.length; commit++) {
      for (let word = 0; word < reach.words; word++) {
        let fresh = reach.wordOf(roots[commit], word);
        if (fresh === 0) continue;
        for (const parent of parents[commit]) fresh &= ~reach.wordOf(roots[parent], word);
        for (; fresh !== 0; fresh &= fresh - 1)
          found.set(word * 32 + 31 - Math.clz32(fresh & -fresh), commit);
      }
    }
    for (const [target, commit] of found) {
      const blob = targets[first + target];
      const path = pathOf(store, ids, reach, trees[commit], target, blob);
      yield { blob, commit: oids[commit], path };
    }
  }
}
function pathOf(store, ids, reach, root, target, blob) {
  const idBytes = idBytesOf(store.format);
  const cursor = new TreeCursor(idBytes);
  const wanted = idFromText(blob);
  let prefix = "";
  for (let tree = root; tree !== void 0; ) {
    const answer = store.read(tree);
    if (answer.kind !== "object") return "";
    const { bytes } = answer;
    tree = void 0;
    for (cursor.start(bytes); tree === void 0 && cursor.next(); ) {
      const { nameStart, nameEnd, idStart, mode } = cursor;
      if (kindOfMode(mode) !== "tree") {
        if (sameId(bytes, idStart, wanted, 0, idBytes)) return prefix + decodeUtf8(bytes, nameStart, nameEnd);
      } else if (reach.leadsTo(ids.find(bytes, idStart), target)) {
        tree = idText(bytes, idStart, idBytes);
        prefix += `${decodeUtf8(bytes, nameStart, nameEnd)}/`;
      }
    }
  }
  return "";
}

// src/history/index.ts
function findWorker() {
  const places = ["./scan-worker.mjs", "../scan-worker.mjs"].map((path) => new URL(path, import.meta.url));
  return places.find((url) => existsSync(url));
}
export {
  createExaminer,
  findSuspects,
  findWorker,
  traceIntroductions
};
