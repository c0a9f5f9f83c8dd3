import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  compareIds,
  idBytesOf
} from "./chunk-5WYAM7PJ.mjs";
import {
  SLOP_BYTES
} from "./chunk-VIV4JG3X.mjs";
import {
  BugError,
  UpstreamError,
  systemCode
} from "./chunk-MLKVTFW4.mjs";

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

// src/git/packs/alternates.ts
import { readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
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
  const path = join(directory, "info", "alternates");
  try {
    const facts = statSync(path, { throwIfNoEntry: false });
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
    return statSync(real).isDirectory() ? real : void 0;
  } catch {
    return void 0;
  }
}

// src/git/packs/byte-source.ts
import { closeSync, fstatSync, openSync, readSync, statSync as statSync2 } from "node:fs";
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
      if (!statSync2(path).isFile()) throw new PackError("unreadable", path, "is not a regular file");
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
      const there = statSync2(this.name);
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
import { readdirSync, statSync as statSync3 } from "node:fs";
import { join as join2 } from "node:path";
import { inflateSync, constants as zlib } from "node:zlib";
var MAX_HEADER_BYTES = 32;
var HEADER_INPUT_BYTES = 1024;
var GUESSED_RATIO = 5;
function looseObjectPath(directory, oid) {
  return join2(directory, oid.slice(0, 2), oid.slice(2));
}
function isLoose(directory, oid) {
  try {
    return statSync3(looseObjectPath(directory, oid), { throwIfNoEntry: false }) !== void 0;
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
      if (statSync3(join2(directory, folder), { throwIfNoEntry: false }) !== void 0)
        names = readdirSync(join2(directory, folder));
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
    const header = parseLooseHeader(arena.view, place, end);
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
    return parseLooseHeader(start, 0, Math.min(start.length, MAX_HEADER_BYTES));
  } catch {
    return void 0;
  }
}
function parseLooseHeader(bytes, from, to) {
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

export {
  PackError,
  unreadable,
  findObjectDirectories,
  FileSource,
  openSource,
  NO_ROOM,
  ObjectArena,
  NOT_FOUND,
  PackIndex,
  readUint32,
  readUint64,
  readFan,
  COMMIT,
  TREE,
  BLOB,
  TAG,
  OFS_DELTA,
  REF_DELTA,
  PACK_HEAD_BYTES,
  PackFile,
  EntryReader,
  looseObjectPath,
  isLoose,
  listLoose,
  readLoose,
  parseLooseHeader,
  listPacks,
  packStamp
};
