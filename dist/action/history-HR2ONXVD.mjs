import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  BLOB,
  COMMIT,
  EntryReader,
  FileSource,
  NOT_FOUND,
  NO_ROOM,
  OFS_DELTA,
  ObjectArena,
  PACK_HEAD_BYTES,
  PackError,
  PackFile,
  PackIndex,
  REF_DELTA,
  TAG,
  TREE,
  findObjectDirectories,
  isLoose,
  listLoose,
  listPacks,
  listTips,
  looseObjectPath,
  messageStart,
  openSource,
  orderCommits,
  packStamp,
  parseLooseHeader,
  readFan,
  readLoose,
  readUint32,
  readUint64,
  unreadable
} from "./chunk-3DJ4QQQM.mjs";
import {
  EMPTY_TREE,
  LARGE_OBJECT_BYTES,
  compareIds,
  formatOf,
  hashOf,
  idBytesOf,
  idFromText,
  idOfObject,
  idText,
  isObjectId,
  sameId,
  shallowBoundary
} from "./chunk-SP4OCCYY.mjs";
import {
  UnitView,
  containerKindOf,
  createArenaKernel,
  createEngine,
  isCutContainer,
  unitsInside
} from "./chunk-ZD7QZWCB.mjs";
import "./chunk-L6C7U3VW.mjs";
import "./chunk-BGSM4UJQ.mjs";
import "./chunk-F3JPYFSM.mjs";
import {
  CONTAINER_LIMITS,
  DETECTION_BYTES,
  PIECE_SIZES,
  containerKind,
  decodeContent,
  detectContent,
  unitsOfChunks
} from "./chunk-X2QXZVGE.mjs";
import "./chunk-PNOV5QML.mjs";
import "./chunk-PAEJ3LAC.mjs";
import {
  fromLatin1
} from "./chunk-IPN2D2H2.mjs";
import {
  KERNEL_CONTRACT_VERSION
} from "./chunk-F7P4UVUY.mjs";
import {
  BugError
} from "./chunk-WGYOHXCK.mjs";
import "./chunk-5VLZXLXK.mjs";

// src/history/examined.ts
var ExaminedObjects = class {
  #parts;
  #idBytes;
  constructor(parts, idBytes) {
    this.#parts = parts;
    this.#idBytes = idBytes;
  }
  /** Bytes of an id. */
  get idBytes() {
    return this.#idBytes;
  }
  /** The parts, one for each pack and one for the loose objects; an object may be in several. */
  get parts() {
    return this.#parts;
  }
  /** The size of an object in bytes; undefined when it was not looked at. */
  sizeOf(oid) {
    const id = idFromText(oid);
    for (const part of this.#parts) {
      const size = sizeIn(part, id, this.#idBytes);
      if (size !== void 0) return size;
    }
    return void 0;
  }
};
function sizeIn({ names, sizes }, id, idBytes) {
  let low = 0;
  let high = sizes.length;
  while (low < high) {
    const middle = low + high >>> 1;
    const order = compareIds(names, middle * idBytes, id, 0, idBytes);
    if (order === 0) return sizes[middle] === 0 ? void 0 : sizes[middle] - 1;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return void 0;
}
function partOfPack({ names, objectCount }, positions, measured, isWanted) {
  const sizes = new Uint32Array(objectCount);
  for (let entry = 0; entry < measured.length; entry++)
    if (isWanted(entry)) sizes[positions[entry]] = measured[entry];
  return { names, sizes };
}
function partOfLoose(ids, measured, idBytes) {
  const order = ids.map((_, number) => number).sort((a, b) => ids[a] < ids[b] ? -1 : 1);
  const names = new Uint8Array(ids.length * idBytes);
  for (const [position, number] of order.entries()) names.set(idFromText(ids[number]), position * idBytes);
  return { names, sizes: Uint32Array.from(order, (number) => measured[number]) };
}

// src/history/find-suspects.ts
import { tmpdir } from "node:os";
import { setImmediate as setImmediate2 } from "node:timers/promises";

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
function readRows(source, table, take2) {
  const { at, stride, rowBytes, count } = table;
  const rows = Math.min(count, Math.floor(PIECE_BYTES / stride));
  const piece = new Uint8Array(rows * stride);
  for (let first = 0; first < count; first += rows) {
    const now = Math.min(rows, count - first);
    source.read(at + first * stride, piece, 0, (now - 1) * stride + rowBytes);
    take2(piece, first, now);
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
    for (let digit2 = 1; digit2 <= digits; digit2++) ends[digit2] += ends[digit2 - 1];
    for (let at = 0; at < count; at++) {
      const position = from[at];
      to[ends[Math.floor(offsets[position] / weight) % digits]++] = position;
    }
    [from, to] = [to, from];
  }
  if (from !== positions) positions.set(from);
}

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

// src/git/packs/forest-links.ts
var LEAST_ENTRY_BYTES = 1 + 8;
function packKey(pack) {
  const { source, checksum } = pack.file();
  return `${pack.name} ${source.sizeBytes} ${Buffer.from(checksum).toString("hex")}`;
}
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
import { basename, dirname, join } from "node:path";

// src/git/packs/multi-pack-index.ts
var SIGNATURE = 1296647256;
var HEAD_BYTES = 12;
var CHUNK_ROW_BYTES = 12;
var FAN_BYTES = 1024;
var PACK_NAMES = 1347305805;
var FAN = 1330201670;
var NAMES = 1330201676;
var OFFSETS = 1330595398;
var LARGE_OFFSETS = 1280263750;
var LARGE = 2147483648;
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
    const fan = new Uint8Array(FAN_BYTES);
    source.read(requireChunk(chunks, FAN, source, FAN_BYTES).at, fan, 0, FAN_BYTES);
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
    if (readUint32(head, 0) !== SIGNATURE)
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
    if (large === void 0 || offset < LARGE) return { pack, offset };
    const at = (offset - LARGE) * 8;
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

// src/git/packs/pack-set.ts
var MAX_ROUNDS = 5;
var PackSet = class {
  #directories;
  #format;
  #stamps = /* @__PURE__ */ new Map();
  #byPath = /* @__PURE__ */ new Map();
  #multi = /* @__PURE__ */ new Map();
  #problems = /* @__PURE__ */ new Map();
  /** Packs that could not be opened once; they may have been replaced in that moment. */
  #suspects = /* @__PURE__ */ new Set();
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
  /** What cannot be used, with the reason; each file once. What git took away meanwhile is not among it. */
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
   * Opens all packs, so that they stay readable whatever git does, and gives those that are open. Those that went away
   * meanwhile are looked for again under their new names.
   */
  openAll() {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      for (const pack of this.packs) if (!pack.isOpen) this.open(pack);
      if (!this.refresh()) break;
    }
    return this.packs.filter((pack) => pack.isOpen);
  }
  /**
   * Opens a pack; false when it cannot be used. The first time it is only taken out, and `refresh` will look at its
   * directory again; if it cannot be opened then either, it is a problem.
   */
  open(pack) {
    try {
      pack.file();
      return true;
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      this.#searched = this.#searched.filter((other) => other !== pack);
      if (this.#suspects.has(pack.name)) {
        this.#problems.set(pack.name, error);
        return false;
      }
    }
    this.#suspects.add(pack.name);
    pack.close();
    this.#byPath.delete(pack.name);
    for (const directory of this.#directories)
      if (holds(directory, pack.name)) this.#stamps.delete(directory);
    return false;
  }
  /** Ids, as bytes that hold until the next one, of objects that only a multi-pack-index leads to. */
  *idsWithoutIndex() {
    for (const [directory, multi] of this.#multi) {
      const id = new Uint8Array(multi.index.idBytes);
      for (let position = 0; position < multi.index.objectCount; position++) {
        const isOurs = this.#attempt(directory, () => {
          multi.index.nameAt(position, id);
          return multi.packs[multi.index.placeAt(position).pack] !== void 0;
        });
        if (isOurs === true) yield id;
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
    for (const name of this.#problems.keys())
      if (holds(directory, name) && !present.has(name)) this.#problems.delete(name);
    for (const { path, hasIndex, traits } of listing.packs) {
      if (!hasIndex || this.#byPath.has(path)) continue;
      const pack = this.#attempt(path, () => Pack.at(path, this.#format, traits));
      if (pack === void 0) continue;
      this.#byPath.set(path, pack);
      this.#problems.delete(path);
    }
    this.#multi.get(directory)?.index.close();
    this.#multi.delete(directory);
    this.#loadMulti(directory, listing);
  }
  /** Opens a multi-pack-index only if a pack needs it, because it has no index, or none that can be used. */
  #loadMulti(directory, { packs, multiPackIndex }) {
    const lost = new Map(
      packs.filter((pack) => !this.#byPath.has(pack.path)).map((pack) => [`${basename(pack.path)}.idx`, pack])
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
    return this.#attempt(pack.name, () => pack.find(id)) ?? NOT_FOUND;
  }
  #findInMulti(directory, { index, packs }, id) {
    return this.#attempt(directory, () => {
      const position = index.find(id);
      if (position === NOT_FOUND) return void 0;
      const { pack: number, offset } = index.placeAt(position);
      const pack = packs[number];
      return pack && { pack, offset };
    });
  }
  /** The result of an action; undefined when it meets a file that cannot be used, which is remembered. */
  #attempt(name, action) {
    try {
      return action();
    } catch (error) {
      this.#keepProblem(name, error);
      return void 0;
    }
  }
  #keepProblem(name, error) {
    if (!(error instanceof PackError)) throw error;
    if (!this.#problems.has(name)) this.#problems.set(name, error);
  }
};
function holds(directory, packPath) {
  return dirname(packPath) === join(directory, "pack");
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
  /**
   * Opens all packs, for whoever goes over them whole, and gives those that could be opened; `problems` has the others. From
   * then on they can be read to the end, whatever git does to their files.
   */
  openPacks() {
    return this.#packs.openAll();
  }
  /** The packs there are, open or not. */
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
    if (!this.#packs.open(pack)) return void 0;
    const cached = this.#entries.attach(pack.file());
    this.#cached.set(pack, cached);
    return cached;
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

// src/history/job-runner.ts
import { setImmediate } from "node:timers/promises";

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
function createExaminer(ruleset, {
  containers = CONTAINER_LIMITS,
  ...options
}, makeKernel = createArenaKernel) {
  const cuts = { seen: false };
  let kernel;
  const engine = createEngine(ruleset, {
    ...options,
    anyPath: true,
    clock,
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
    },
    onDecodeLimit: () => {
      cuts.seen = true;
    }
  });
  if (kernel === void 0) throw new BugError("the engine made no kernel");
  return { engine, kernel, cuts, containers };
}
var clock = () => performance.now();
var ObjectExaminer = class {
  /** Bytes that went through the kernel. */
  scannedBytes = 0;
  #kernel;
  #engine;
  #cuts;
  #shape;
  #containers;
  constructor({ kernel, engine, cuts, containers }) {
    this.#containers = containers;
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
    const container = this.#containers.maxDepth > 0 ? containerKind(bytes) : void 0;
    if (container !== void 0) return this.#examineContainer(address, size, container);
    const { encoding, contentClass, markBytes } = detectContent(bytes.subarray(0, DETECTION_BYTES));
    if (markBytes > 0 || encoding !== "eight-bit" && encoding !== "binary") return this.#examineCopy(bytes);
    const kind = encoding === "binary" ? BINARY : TEXT;
    const isWhole = baseFacts !== kind || this.#engine.reach.isEverythingAnchored || !this.#hasFewWindows(address, size);
    if (!isWhole) {
      const found2 = kernel.scanWindows(address);
      this.scannedBytes += kernel.windowBytes;
      if (!this.#holdsAnchor(found2)) {
        const ranges = contentClass === "binary" ? this.#windows() : void 0;
        const examination = this.#judge(bytes, contentClass, found2, kind, ranges);
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
  /** Whether a unit that lies elsewhere, a piece of what is too large for the kernel's memory, may hold a match. */
  holdsMatchIn(unit) {
    const { bytes, contentClass } = unit;
    if (containerKindOf(unit, this.#containers) !== void 0 || isCutContainer(unit, this.#containers))
      return true;
    this.scannedBytes += bytes.length;
    const found = this.#kernel.scan(bytes, 0, bytes.length);
    return isSuspicious(this.#judge(bytes, contentClass, found, PROVES_NOTHING));
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
    return { ...this.#judge(content.bytes, content.contentClass, found, PROVES_NOTHING), isInPlace: false };
  }
  /** A container proves nothing for what is built from it, and is looked at with everything inside. */
  #examineContainer(address, size, kind) {
    const bytes = this.bytesOf(address, size);
    const own = this.#examineCopy(bytes);
    if (isSuspicious(own)) return own;
    const origin = { kind: "blob", oid: "", path: void 0, commit: void 0 };
    const unit = { origin, bytes, contentClass: "binary", firstLine: 1 };
    let isTold = false;
    const tell = () => {
      isTold = true;
    };
    for (const inner of unitsInside(unit, kind, { limits: this.#containers, clock, tell })) {
      this.scannedBytes += inner.bytes.length;
      const found = this.#kernel.scan(inner.bytes, 0, inner.bytes.length);
      isTold ||= isSuspicious(this.#judge(inner.bytes, inner.contentClass, found, PROVES_NOTHING));
      if (isTold) break;
    }
    return { ...own, isPointer: isTold };
  }
  #holdsAnchor({ literalCount, literalIds }) {
    const { anchors } = this.#engine.reach;
    for (let index = 0; index < literalCount; index++) if (anchors[literalIds[index]] === 1) return true;
    return false;
  }
  #windows() {
    const kernel = this.#kernel;
    return Array.from({ length: kernel.windowCount }, (_, index) => ({
      start: kernel.windowStart(index),
      end: kernel.windowEnd(index)
    }));
  }
  /** `ranges` are what the kernel went over, where that matters: wide characters have no literals. */
  #judge(bytes, contentClass, found, facts, ranges) {
    const isPointer = mayBePointer(bytes);
    const holdsNothing = found.literalCount === 0 && found.runCount === 0 && contentClass === "text";
    if (holdsNothing && !this.#engine.reach.isEverythingAnchored)
      return { facts, isPointer, isCut: false, isInPlace: true, matches: [], view: void 0 };
    this.#cuts.seen = false;
    const origin = { kind: "blob", oid: "", path: void 0, commit: void 0 };
    const view = new UnitView({ origin, bytes, contentClass, firstLine: 1 });
    const { matches, holdsPart } = this.#engine.scanCandidates(view, found, ranges);
    const isCut = this.#cuts.seen;
    const proven = isCut ? PROVES_NOTHING : holdsPart ? facts | ANCHORED : facts;
    return { facts: proven, isPointer, isCut, isInPlace: true, matches, view };
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
var MAX_PLACED_SECRETS = 16;
var MAX_PLACES = 200;
var FamilyScan = class {
  #forest;
  #reader;
  #examiner;
  #sink;
  /** What the objects of the present tree prove, by entry; those of other trees are never asked for. */
  #facts;
  #secrets = /* @__PURE__ */ new Map();
  /** Suspects, with the places of what was met; undefined where it may stand anywhere. */
  #found = /* @__PURE__ */ new Map();
  #large = /* @__PURE__ */ new Set();
  #isEverySuspect = false;
  #root = -1;
  constructor(forest, reader, examiner, sink) {
    this.#forest = forest;
    this.#reader = reader;
    this.#examiner = examiner;
    this.#sink = sink;
    this.#facts = new Uint8Array(forest.entryCount);
  }
  /** Scans the tree of blobs that starts at `root`, in the pack unless `walk` says otherwise. False when the sink ended it. */
  scanBlobs(root, walk = (visit) => this.#reader.readTree(root, visit)) {
    this.#secrets.clear();
    this.#found.clear();
    this.#large.clear();
    this.#isEverySuspect = false;
    this.#root = root;
    if (!walk(this.#examine)) return false;
    if ((this.#secrets.size > 0 || this.#isEverySuspect) && !walk(this.#search)) return false;
    for (const [entry, places] of this.#found) this.#sink.suspect(entry, places);
    return true;
  }
  /** Scans the messages of the commits, or tags, of the tree under `root`. False when the sink ended it. */
  scanMessages(root, walk = (visit) => this.#reader.readTree(root, visit)) {
    return walk((entry, status, address, sizeBytes) => {
      if (status !== "ok") this.#sink.unread(entry);
      else if (!this.#sink.built(entry, sizeBytes)) return false;
      else if (this.#examiner.holdsMessageMatch(address, sizeBytes)) this.#sink.suspect(entry);
      return true;
    });
  }
  #examine = (entry, status, address, sizeBytes) => {
    if (status === "too-large") {
      this.#tellLarge(entry);
      return true;
    }
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
    if (examination.isPointer || examination.matches.length > 0 && !examination.isInPlace)
      this.#found.set(entry, void 0);
    if (examination.matches.length > 0) this.#keep(examination);
    return true;
  };
  /**
   * The second walk. What holds more than its bytes say was noted in the first; what was rebuilt then and cannot be now may
   * hold anything.
   */
  #search = (entry, status, address, sizeBytes) => {
    if (status !== "ok") {
      if (!this.#large.has(entry)) this.#found.set(entry, void 0);
    } else if (!this.#found.has(entry)) {
      const isText = (this.#facts[entry] & TEXT) !== 0;
      const places = this.#placesIn(address, sizeBytes, isText);
      if (places === void 0 || places.length > 0) this.#found.set(entry, places);
    }
    return !this.#sink.isCancelled;
  };
  /** Tells the first on the way down; what hangs on it is too large, too, or was built from what is. */
  #tellLarge(entry) {
    if (!this.#large.has(this.#forest.bases[entry])) this.#sink.large(entry);
    this.#large.add(entry);
  }
  #keep({ matches, view }) {
    for (const { secret } of matches) {
      const text = view.slice(secret.start, secret.end);
      if (!this.#secrets.has(text)) this.#secrets.set(text, Buffer.from(fromLatin1(text)));
    }
    if (this.#secrets.size > MAX_SECRETS) this.#isEverySuspect = true;
  }
  /** Where an object holds what was met; undefined when it does, or may, and places are not told. */
  #placesIn(address, sizeBytes, isText) {
    if (this.#isEverySuspect) return void 0;
    const bytes = this.#examiner.bytesOf(address, sizeBytes);
    const isPlaced = isText && this.#secrets.size <= MAX_PLACED_SECRETS;
    const spans = [];
    for (const secret of this.#secrets.values()) {
      for (let start = bytes.indexOf(secret); start >= 0; start = bytes.indexOf(secret, start + 1)) {
        if (!isPlaced || spans.length === MAX_PLACES) return void 0;
        spans.push({ start, end: start + secret.length });
      }
    }
    return spans.sort((a, b) => a.start - b.start).flatMap(({ start, end }) => [start, end]);
  }
};

// src/history/jobs.ts
function emptyResult() {
  return { suspects: [], places: /* @__PURE__ */ new Map(), unread: [], large: [], hopeless: [] };
}
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

// src/git/packs/large-streams.ts
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createInflate } from "node:zlib";
var INPUT_BYTES = 64 * 1024;
var OUTPUT_BYTES = 256 * 1024;
var MAX_INSTRUCTION_BYTES = 128;
var MAX_DELTA_HEAD_BYTES = 20;
var DEFAULT_COPY_BYTES = 65536;
var MAX_TARGET_BYTES = 2 ** 32;
function inflatedObject(source, from, end, sizeBytes) {
  return { sizeBytes, chunks: exactly(inflate(source, from, end), sizeBytes, source.name) };
}
async function* chunksOf(source) {
  const buffer = Buffer.allocUnsafeSlow(Math.min(OUTPUT_BYTES, source.sizeBytes));
  for (let at = 0; at < source.sizeBytes; at += buffer.length) {
    const length = Math.min(buffer.length, source.sizeBytes - at);
    source.read(at, buffer, 0, length);
    yield buffer.subarray(0, length);
  }
}
async function openLooseStream(path) {
  const file = FileSource.open(path);
  const inflated = inflate(file, 0, file.sizeBytes);
  try {
    const first = await inflated.next();
    const head = first.done === true ? void 0 : first.value;
    const header = head && parseLooseHeader(head, 0, head.length);
    if (head === void 0 || header === void 0)
      throw new PackError("malformed", path, "is no loose object");
    const { type, sizeBytes, contentAt } = header;
    const rest = head.subarray(contentAt);
    async function* content() {
      try {
        if (rest.length > 0) yield rest;
        yield* inflated;
      } finally {
        file.close();
      }
    }
    return { type, sizeBytes, chunks: exactly(content(), sizeBytes, path) };
  } catch (error) {
    await inflated.return(void 0);
    file.close();
    throw error;
  }
}
async function rebuiltObject(delta, base) {
  const instructions = delta[Symbol.asyncIterator]();
  try {
    return await rebuildFrom(instructions, base);
  } catch (error) {
    await instructions.return?.();
    throw error;
  }
}
async function rebuildFrom(instructions, base) {
  let head = new Uint8Array(0);
  while (head.length < MAX_DELTA_HEAD_BYTES) {
    const next = await instructions.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  const baseSize = readSize(head, 0);
  const targetSize = baseSize && readSize(head, baseSize.end);
  if (baseSize === void 0 || targetSize === void 0 || baseSize.value !== base.sizeBytes)
    throw new PackError("malformed", base.name, "is not what a delta was made for");
  if (targetSize.value > MAX_TARGET_BYTES)
    throw new PackError("too-large", base.name, "has a successor of more than 4 GiB");
  const chunks = rebuild(instructions, head.subarray(targetSize.end), base, targetSize.value);
  return { sizeBytes: targetSize.value, chunks: exactly(chunks, targetSize.value, base.name) };
}
async function* rebuild(instructions, first, base, targetBytes) {
  const output = Buffer.allocUnsafeSlow(Math.min(OUTPUT_BYTES, targetBytes));
  let filled = 0;
  let total = 0;
  let held = first;
  let isLast = false;
  try {
    for (; ; ) {
      let at = 0;
      while (at < held.length && (isLast || held.length - at >= MAX_INSTRUCTION_BYTES)) {
        const step = readInstruction(held, at);
        if (step === void 0) throw new PackError("malformed", base.name, "has a broken delta on it");
        const { copyFrom, length, end } = step;
        total += length;
        const isInside = copyFrom === void 0 || copyFrom + length <= base.sizeBytes;
        if (total > targetBytes || !isInside)
          throw new PackError("malformed", base.name, "has a delta on it that reaches outside");
        for (let done = 0; done < length; ) {
          if (filled === output.length) {
            yield output;
            filled = 0;
          }
          const part = Math.min(length - done, output.length - filled);
          if (copyFrom === void 0)
            output.set(held.subarray(end - length + done, end - length + done + part), filled);
          else base.read(copyFrom + done, output, filled, part);
          filled += part;
          done += part;
        }
        at = end;
      }
      if (isLast) break;
      const next = await instructions.next();
      isLast = next.done === true;
      held = next.done === true ? held.slice(at) : Buffer.concat([held.subarray(at), next.value]);
    }
    if (filled > 0) yield output.subarray(0, filled);
  } finally {
    await instructions.return?.();
  }
}
function readInstruction(bytes, start) {
  const code = bytes[start];
  if (code === 0) return void 0;
  if (code < 128) {
    const end = start + 1 + code;
    return end > bytes.length ? void 0 : { copyFrom: void 0, length: code, end };
  }
  let at = start + 1;
  let copyFrom = 0;
  let length = 0;
  for (let bit = 0; bit < 4; bit++) if (code & 1 << bit) copyFrom += (bytes[at++] ?? 0) * 2 ** (8 * bit);
  for (let bit = 0; bit < 3; bit++) if (code & 16 << bit) length += (bytes[at++] ?? 0) * 2 ** (8 * bit);
  return at > bytes.length ? void 0 : { copyFrom, length: length || DEFAULT_COPY_BYTES, end: at };
}
function readSize(bytes, start) {
  let value = 0;
  for (let at = start; at < bytes.length && at - start < 8; at++) {
    value += (bytes[at] & 127) * 2 ** (7 * (at - start));
    if (bytes[at] < 128) return { value, end: at + 1 };
  }
  return void 0;
}
async function* exactly(chunks, sizeBytes, name) {
  let left = sizeBytes;
  for await (const chunk of chunks) {
    left -= chunk.length;
    if (left < 0) break;
    yield chunk;
  }
  if (left !== 0)
    throw new PackError("malformed", name, "declares a size that an object in it does not have");
}
async function* inflate(source, from, end) {
  function* compressed() {
    for (let at = from; at < end; at += INPUT_BYTES) {
      const length = Math.min(INPUT_BYTES, end - at);
      const input2 = Buffer.allocUnsafe(length);
      source.read(at, input2, 0, length);
      yield input2;
    }
  }
  const inflater = createInflate({ chunkSize: OUTPUT_BYTES });
  const input = Readable.from(compressed(), { highWaterMark: 1 });
  const feeding = pipeline(input, inflater).catch(() => void 0);
  try {
    for await (const chunk of inflater) yield chunk;
  } catch (error) {
    if (error instanceof PackError) throw error;
    throw new PackError("malformed", source.name, "holds a stream that zlib cannot inflate", error);
  } finally {
    inflater.destroy();
    input.destroy();
    await feeding;
  }
}

// src/git/packs/spill-file.ts
import { randomBytes } from "node:crypto";
import { closeSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import { join as join2 } from "node:path";
var NAME = "a temporary file";
var SpillFile = class _SpillFile {
  name = NAME;
  sizeBytes = 0;
  #descriptor;
  /** Where the file still has a name. */
  #path;
  constructor(descriptor, path) {
    this.#descriptor = descriptor;
    this.#path = path;
  }
  /** Makes an empty file in a directory. @throws PackError `unreadable` when the system refuses. */
  static create(directory) {
    const path = join2(directory, `tacet-${randomBytes(12).toString("hex")}`);
    let descriptor;
    try {
      descriptor = openSync(path, "wx+", 384);
    } catch (error) {
      throw unreadable(NAME, error);
    }
    return new _SpillFile(descriptor, unlink(path) ? void 0 : path);
  }
  /** Writes bytes behind those that are there. @throws PackError `unreadable` when the system refuses: the disk is full. */
  append(bytes) {
    let done = 0;
    try {
      while (done < bytes.length)
        done += writeSync(this.#descriptor, bytes, done, bytes.length - done, this.sizeBytes + done);
    } catch (error) {
      throw unreadable(NAME, error);
    }
    this.sizeBytes += bytes.length;
  }
  read(position, target, at, length) {
    let done = 0;
    while (done < length) {
      let count;
      try {
        count = readSync(this.#descriptor, target, at + done, length - done, position + done);
      } catch (error) {
        throw unreadable(NAME, error);
      }
      if (count === 0) throw new PackError("truncated", NAME, `ends before byte ${position + length}`);
      done += count;
    }
  }
  close() {
    closeSync(this.#descriptor);
    if (this.#path !== void 0) unlink(this.#path);
  }
};
function unlink(path) {
  try {
    unlinkSync(path);
    return true;
  } catch {
    return false;
  }
}

// src/git/packs/large-trees.ts
var MAX_SPILLED_BYTES = 8 * 1024 * 1024 * 1024;
var LargeTreeReader = class {
  #forest;
  #file;
  #directory;
  /** The bases that are still needed; undefined for one that could not be built. */
  #bases = [];
  /** `directory` takes the temporary files. */
  constructor(forest, file, directory) {
    this.#forest = forest;
    this.#file = file;
    this.#directory = directory;
  }
  /** Visits the tree that starts at any entry; what it hangs on is rebuilt and not visited. False when the visitor ended it. */
  async readTree(start, visit) {
    const { bases, firstChildren, nextSiblings } = this.#forest;
    try {
      if (bases[start] >= 0) this.#bases.push(await this.#rebuildBase(start));
      else if (bases[start] !== NONE) this.#bases.push(void 0);
      for (let entry = start; entry !== NONE; entry = entryAfter(this.#forest, entry, start)) {
        let object = await this.#open(entry);
        const isLastChild = entry !== start && nextSiblings[entry] === NONE;
        if (firstChildren[entry] !== NONE) {
          const spilled = object && await this.#spill(object);
          if (isLastChild) this.#bases.pop()?.close();
          this.#bases.push(spilled);
          object = spilled && { sizeBytes: spilled.sizeBytes, chunks: chunksOf(spilled) };
          if (!await visit(entry, object)) return false;
        } else {
          if (!await visit(entry, object)) return false;
          if (isLastChild) this.#bases.pop()?.close();
        }
      }
      return true;
    } finally {
      while (this.#bases.length > 0) this.#bases.pop()?.close();
    }
  }
  /** An entry as a stream, from the last base when it is a delta. */
  async #open(entry) {
    const isFull = this.#forest.bases[entry] === NONE;
    const base = this.#bases.at(-1);
    if (!isFull && base === void 0 || this.#forest.sizes[entry] === HUGE) return void 0;
    return attempt(() => this.#stream(entry, isFull ? void 0 : base));
  }
  #stream(entry, base) {
    const { offsets, headBytes, sizes } = this.#forest;
    const dataAt = offsets[entry] + headBytes[entry];
    const stored = inflatedObject(this.#file.source, dataAt, offsets[entry + 1], sizes[entry]);
    return base === void 0 ? stored : rebuiltObject(stored.chunks, base);
  }
  /** Undefined when the object turns out not to be what it declares, or there is no room. */
  async #spill({ sizeBytes, chunks }) {
    const taken = this.#bases.reduce((sum, base) => sum + (base?.sizeBytes ?? 0), 0);
    if (taken + sizeBytes > MAX_SPILLED_BYTES) return void 0;
    return attempt(async () => {
      const file = SpillFile.create(this.#directory);
      try {
        for await (const chunk of chunks) file.append(chunk);
        return file;
      } catch (error) {
        file.close();
        throw error;
      }
    });
  }
  /** What an entry hangs on, from the full object down. */
  async #rebuildBase(start) {
    const { bases } = this.#forest;
    const chain = [];
    for (let entry = bases[start]; entry !== NONE; entry = bases[entry]) {
      if (entry < 0) return void 0;
      chain.push(entry);
    }
    let base;
    for (const entry of chain.reverse()) {
      const below = base;
      const object = await attempt(() => this.#stream(entry, below));
      base = object && await this.#spill(object);
      below?.close();
      if (base === void 0) return void 0;
    }
    return base;
  }
};
async function attempt(action) {
  try {
    return await action();
  } catch (error) {
    if (error instanceof PackError) return void 0;
    throw error;
  }
}

// src/history/large-scan.ts
async function scanLargeTrees({ file, format, forest }, starts, examiner, sink, directory) {
  const pack = PackFile.open(FileSource.borrow(file), format);
  const reader = new LargeTreeReader(forest, pack, directory);
  for (const start of starts) {
    if (sink.isCancelled) return;
    await reader.readTree(start, (entry, object) => judge(entry, object, examiner, sink));
  }
}
async function scanLargeLoose(paths, numbers, examiner, sink) {
  for (const number of numbers) {
    if (sink.isCancelled) return;
    const object = await openLoose(paths[number]);
    if (object !== void 0 && object.type !== "blob") {
      await object.chunks[Symbol.asyncIterator]().return?.();
      sink.unread(number);
    } else {
      await judge(number, object, examiner, sink);
    }
  }
}
async function openLoose(path) {
  try {
    return await openLooseStream(path);
  } catch (error) {
    if (error instanceof PackError) return void 0;
    throw error;
  }
}
async function judge(entry, object, examiner, sink) {
  if (object === void 0) {
    sink.unread(entry);
    return !sink.isCancelled;
  }
  let isSuspect = false;
  try {
    for await (const unit of unitsOf(watched(object, sink))) isSuspect ||= examiner.holdsMatchIn(unit);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    sink.unread(entry);
    return !sink.isCancelled;
  }
  if (sink.isCancelled) return false;
  if (isSuspect) sink.suspect(entry);
  return sink.built(entry, object.sizeBytes);
}
function watched({ sizeBytes, chunks }, sink) {
  async function* until() {
    for await (const chunk of chunks) {
      if (sink.isCancelled) return;
      yield chunk;
    }
  }
  return { sizeBytes, chunks: until() };
}
async function* unitsOf({ sizeBytes, chunks }) {
  const origin = { kind: "blob", oid: "", path: void 0, commit: void 0 };
  if (sizeBytes > LARGE_OBJECT_BYTES) {
    yield* unitsOfChunks(origin, chunks, { ...PIECE_SIZES, wholeBytes: 0 });
    return;
  }
  const bytes = Buffer.allocUnsafeSlow(sizeBytes);
  let filled = 0;
  for await (const chunk of chunks) {
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  yield { origin, ...decodeContent(bytes.subarray(0, filled)), firstLine: 1 };
}

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
   * The forest of a pack, in shared memory; the rest of the process gets a turn now and then.
   * @throws PackError when index or pack cannot be used.
   */
  async plan(pack) {
    const options = { shared: true };
    const cached = this.#reader.attach(pack.file());
    try {
      const { forest, tables } = planForest(pack, options);
      const refs = [];
      for (let from = 0; from < forest.entryCount; from += ENTRIES_PER_TURN) {
        const to = Math.min(forest.entryCount, from + ENTRIES_PER_TURN);
        refs.push(readEntries(forest, this.#reader, cached, from, to));
        await setImmediate();
      }
      return { forest: linkForest(forest, tables, refs, options), tables };
    } finally {
      this.#reader.detach(cached);
    }
  }
  /** Makes ready for jobs. */
  start(jobs, control) {
    this.#control = control;
    this.#results = jobs.map(emptyResult);
  }
  /** Does this thread's share of all jobs, a batch between two turns of the caller. */
  *run(jobs, control) {
    if (control !== this.#control) this.start(jobs, control);
    for (const [index, job] of jobs.entries()) {
      const result = this.#results[index];
      if (job.kind === "pack") yield* this.#runPack(job, index, result);
      else yield* this.#runLoose(job, index, result);
    }
    return this.result;
  }
  *#runPack(job, index, result) {
    const { file, format, forest, shares } = job;
    const pack = this.#reader.attach(PackFile.open(FileSource.borrow(file), format));
    const trees = new ForestReader(forest, pack, this.#reader);
    const sink = this.#sink(job, result, (entry) => forest.types[entry]);
    const scan = new FamilyScan(forest, trees, this.#examiner, sink);
    const [blobs, commits, tags] = shares;
    yield* this.#shares(index, 0, blobs, (root) => scan.scanBlobs(root));
    yield* this.#shares(index, 1, commits, (root) => scan.scanMessages(root));
    yield* this.#shares(index, 2, tags, (root) => scan.scanMessages(root));
    this.#reader.detach(pack);
  }
  /**
   * Scans the trees of a pack whose bases lie elsewhere: in another pack, or loose. To be called in one thread only, after
   * `run`. A base that the store does not have, and what is too large, leave their trees unread.
   */
  *runExternal(job, index, store) {
    const { file, format, forest } = job;
    const result = this.#results[index];
    const pack = this.#reader.attach(PackFile.open(FileSource.borrow(file), format));
    const trees = new ForestReader(forest, pack, this.#reader);
    const idBytes = idBytesOf(format);
    const leave = (start) => {
      for (let entry = start; entry !== NONE; entry = entryAfter(forest, entry, start))
        result.unread.push(entry);
    };
    for (const [place, start] of forest.external.entries.entries()) {
      if (this.#control.isCancelled) break;
      const base = store.borrow(idText(forest.external.baseIds, place * idBytes, idBytes));
      if (base.kind !== "object") {
        const from = result.unread.length;
        leave(start);
        if (base.kind === "corrupt") result.hopeless.push(...result.unread.slice(from));
      } else if (base.type !== "tree") {
        const type = NUMBERS[base.type];
        const scan = new FamilyScan(
          forest,
          trees,
          this.#examiner,
          this.#sink(job, result, () => type, leave)
        );
        const walk = (visit) => trees.readTreeOn(start, base.bytes, visit);
        if (type === BLOB) scan.scanBlobs(start, walk);
        else scan.scanMessages(start, walk);
      }
      this.#tell();
      yield;
    }
    this.#reader.detach(pack);
  }
  /** Scans what memory has no room for: trees of a pack by their first entries, or loose objects by their numbers. */
  async runLarge(job, index, numbers, directory) {
    const result = this.#results[index];
    const sink = this.#sink(job, result, () => BLOB);
    if (job.kind === "loose") await scanLargeLoose(job.paths, numbers, this.#examiner, sink);
    else await scanLargeTrees(job, numbers, this.#examiner, sink, directory);
  }
  /** What this thread has found so far. */
  get result() {
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
  #sink({ measured }, result, typeOf, large = (entry) => void result.large.push(entry)) {
    const control = () => this.#control;
    return {
      get isCancelled() {
        return control().isCancelled;
      },
      built: (entry, sizeBytes) => this.#count(typeOf(entry), measured, entry, sizeBytes),
      suspect: (entry, places) => {
        result.suspects.push(entry);
        if (places !== void 0) result.places.set(entry, places);
      },
      unread: (entry) => void result.unread.push(entry),
      large
    };
  }
  *#runLoose({ paths, measured }, index, result) {
    const starts = Uint32Array.from(paths, (_, number) => number);
    yield* this.#shares(index, 0, { starts, heavyCount: 0 }, (number) => {
      const answer = readLoose(paths[number], this.#arena, this.#bounds.maxObjectBytes);
      if (answer.kind !== "ok") {
        (answer.kind === "too-large" ? result.large : result.unread).push(number);
        return !this.#control.isCancelled;
      }
      const { type, address, sizeBytes } = answer;
      const isSuspect = type === "blob" ? this.#examiner.holdsMatch(address, sizeBytes) : type !== "tree" && this.#examiner.holdsMessageMatch(address, sizeBytes);
      this.#arena.release(answer.place);
      if (isSuspect) result.suspects.push(number);
      return this.#count(NUMBERS[type], measured, number, sizeBytes);
    });
  }
  *#shares(job, list, shares, work) {
    const counter = this.#control.counter(job, list);
    for (let batch = takeBatch(counter, shares); batch !== void 0; ) {
      for (let at = batch.from; at < batch.to; at++) if (!work(shares.starts[at])) return;
      if (this.#arena.liveCount > MAX_PLACES_AT_REST) throw new BugError("objects were left in memory");
      this.#tell();
      yield;
      batch = takeBatch(counter, shares);
    }
  }
  #tell() {
    this.#control.advance(this.#objectsSince, this.#bytesSince);
    this.#objectsSince = 0;
    this.#bytesSince = 0;
  }
  /** False when the scan was cancelled. */
  #count(type, measured, place, sizeBytes) {
    if (type === BLOB) this.#blobs++;
    else if (type === COMMIT) this.#commits++;
    if (type !== 0) {
      measured[place] = Math.min(sizeBytes + 1, MAX_MEASURE);
      this.#objectsSince++;
      this.#bytesSince += sizeBytes;
      this.#bytes += sizeBytes;
    }
    return !this.#control.isCancelled;
  }
};
var MAX_MEASURE = 4294967295;
var ENTRIES_PER_TURN = 25e4;
var NUMBERS = { blob: BLOB, commit: COMMIT, tag: TAG, tree: 0 };
var MAX_PLACES_AT_REST = 2;

// src/history/wanted.ts
var BASE = 1;
var WANTED = 2;
function narrowForest({ forest, tables }, wanted) {
  const { entryCount, positions, bases, types } = forest;
  const marks = new Uint8Array(entryCount);
  for (let entry = 0; entry < entryCount; entry++) {
    if (types[entry] === TREE || !wanted.has(tables.names, positions[entry] * tables.idBytes)) continue;
    marks[entry] = WANTED;
    for (let base = bases[entry]; base >= 0 && marks[base] === 0; base = bases[base]) marks[base] = BASE;
  }
  for (let entry = 0; entry < entryCount; entry++) if (marks[entry] !== 0) keepChildren(forest, entry, marks);
  const roots = forest.roots.map((list) => list.filter((root) => marks[root] !== 0));
  return { planned: { forest: { ...forest, roots }, tables }, isWanted: (entry) => marks[entry] === WANTED };
}
function keepChildren({ firstChildren, nextSiblings }, entry, marks) {
  let last = NONE;
  for (let child = firstChildren[entry]; child !== NONE; ) {
    const next = nextSiblings[child];
    if (marks[child] !== 0) {
      if (last === NONE) firstChildren[entry] = child;
      else nextSiblings[last] = child;
      last = child;
    }
    child = next;
  }
  if (last === NONE) firstChildren[entry] = NONE;
  else nextSiblings[last] = NONE;
}

// src/history/planned-jobs.ts
async function planPack(pack, runner, { threads, bounds, wanted }) {
  const { source } = pack.file();
  if (!(source instanceof FileSource)) throw new PackError("unsupported", pack.name, "is no file");
  const whole = await runner.plan(pack);
  const narrow = wanted === void 0 ? { planned: whole, isWanted: () => true } : narrowForest(whole, wanted);
  const { forest: narrowed, tables } = narrow.planned;
  const { large, forest } = withoutLarge(narrowed, bounds.maxObjectBytes);
  const share = (type) => shareTrees(forest, type, threads * SHARES_PER_THREAD, { shared: true });
  const shares = [share(BLOB), share(COMMIT), share(TAG)];
  const measured = new Uint32Array(allocateBytes(forest.entryCount * 4, { shared: true }));
  const job = { kind: "pack", file: source.lend(), format: pack.format, forest, shares, measured };
  return { job, planned: { forest, tables }, isWanted: narrow.isWanted, large };
}
function withoutLarge(forest, maxObjectBytes) {
  const isLarge = (root) => forest.sizes[root] > maxObjectBytes;
  const blobs = forest.roots[BLOB];
  const large = [...blobs.filter(isLarge)];
  if (large.length === 0) return { forest, large };
  const roots = forest.roots.map((list) => list === blobs ? blobs.filter((root) => !isLarge(root)) : list);
  return { forest: { ...forest, roots }, large };
}
var SHARES_PER_THREAD = 8;
function planLoose({ directories, format }, wanted) {
  let isComplete = true;
  const paths = /* @__PURE__ */ new Map();
  for (const directory of directories) {
    const listed = listLoose(directory, idBytesOf(format), () => {
      isComplete = false;
    });
    for (const oid of listed)
      if (!paths.has(oid) && (wanted?.has(idFromText(oid), 0) ?? true))
        paths.set(oid, looseObjectPath(directory, oid));
  }
  if (!isComplete) return void 0;
  const measured = new Uint32Array(allocateBytes(paths.size * 4, { shared: true }));
  return { job: { kind: "loose", paths: [...paths.values()], measured }, ids: [...paths.keys()] };
}
function countObjects(planned) {
  let count = 0;
  for (const item of planned) {
    if ("ids" in item) count += item.ids.length;
    else
      for (const [entry, type] of item.planned.forest.types.entries())
        if (type !== TREE && item.isWanted(entry)) count++;
  }
  return count;
}
function entriesInCircles({ damaged, bases, entryCount }) {
  if (damaged.length === 0) return [];
  const ways = new Uint8Array(entryCount);
  for (const start of damaged) {
    const path = [];
    let at = start;
    for (; at >= 0 && ways[at] === UNKNOWN; at = bases[at]) {
      ways[at] = ON_PATH;
      path.push(at);
    }
    const way = at >= 0 && ways[at] !== ENDS ? CIRCLES : ENDS;
    for (const entry of path) ways[entry] = way;
  }
  return [...damaged.filter((entry) => ways[entry] === CIRCLES)];
}
var UNKNOWN = 0;
var ON_PATH = 1;
var ENDS = 2;
var CIRCLES = 3;
function examinedObjects(planned, idBytes) {
  const parts = planned.map((item) => {
    const { measured } = item.job;
    if ("ids" in item) return partOfLoose(item.ids, measured, idBytes);
    return partOfPack(item.planned.tables, item.planned.forest.positions, measured, item.isWanted);
  });
  return new ExaminedObjects(parts, idBytes);
}
function namer(item) {
  if ("ids" in item) return (number) => item.ids[number];
  const { forest, tables } = item.planned;
  return (entry) => idText(tables.names, forest.positions[entry] * tables.idBytes, tables.idBytes);
}

// src/history/worker-team.ts
import { Worker } from "node:worker_threads";
var TELL_MS = 100;
function startWorkers(count, plan, assignment) {
  const order = { ...assignment, engine: plan.engine };
  const workers = [];
  let failed = false;
  const promises = Array.from(
    { length: count },
    () => new Promise((resolve) => {
      const fail = () => {
        failed = true;
        resolve(void 0);
      };
      try {
        const worker = new Worker(plan.url, { workerData: order });
        workers.push(worker);
        worker.once("message", resolve);
        worker.once("error", fail);
        worker.once("exit", () => resolve(void 0));
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
var LARGE_BYTES = 96 * MEBIBYTE2;
var THREAD_BYTES = 45 * MEBIBYTE2;
var CACHE_BYTES = 32 * MEBIBYTE2;
var LEAST_THREAD_MEMORY = 48 * MEBIBYTE2;
var BYTES_FOR_THREADS = 20 * MEBIBYTE2;
var MAX_DEFAULT_THREADS = 8;
var STORE_BOUNDS = {
  memoryBytes: LARGE_BYTES,
  cacheBytes: 4 * MEBIBYTE2,
  keepBytes: 16 * MEBIBYTE2,
  maxObjectBytes: 24 * MEBIBYTE2
};
async function findSuspects(search) {
  let store;
  try {
    store = ObjectStore.open(search.place, STORE_BOUNDS);
  } catch (error) {
    return unusable(error);
  }
  try {
    const packs = store.openPacks();
    const [problem] = store.problems;
    if (problem !== void 0) return unusable(problem);
    return await searchStore(store, packs, search);
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
async function searchStore(store, packs, search) {
  const packBytes = packs.reduce((sum, pack) => sum + pack.file().source.sizeBytes, 0);
  const threads = threadsFor(search, packBytes);
  const bounds = boundsFor(search.memoryBytes, threads);
  const runner = new JobRunner(search.makeParts(), bounds);
  const planned = [];
  for (const pack of packs) {
    if (search.signal.aborted) return { kind: "cancelled", counts: sumCounts([]) };
    planned.push(await planPack(pack, runner, { threads, bounds, wanted: search.wanted }));
  }
  const loose = planLoose(store, search.wanted);
  if (loose === void 0) return { kind: "unusable", why: "a folder of loose objects cannot be listed" };
  planned.push(loose);
  const jobs = planned.map(({ job }) => job);
  const control = Control.create(jobs.length);
  const team = threads > 1 && search.workers !== void 0 ? startWorkers(threads - 1, search.workers, { jobs, cells: control.cells, bounds }) : void 0;
  try {
    const results = await runAll({ runner, store, planned, control, team, search });
    if (results === void 0) return { kind: "unusable", why: "a thread of the scan ended by itself" };
    if (search.signal.aborted) return { kind: "cancelled", counts: sumCounts(results) };
    const answer = gather(store, planned, results, threads, search.wanted);
    return { ...answer, forests: search.wanted === void 0 ? forestsOf(packs, planned) : /* @__PURE__ */ new Map() };
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
  const share = (memoryBytes - PROCESS_BYTES - LARGE_BYTES) / threads - THREAD_BYTES;
  const own = Math.max(LEAST_THREAD_MEMORY, Math.floor(share));
  const cacheBytes = Math.min(CACHE_BYTES, Math.floor(own / 3));
  return {
    memoryBytes: own,
    cacheBytes,
    maxObjectBytes: Math.min(64 * MEBIBYTE2, Math.floor((own - cacheBytes) / 4))
  };
}
async function runAll(all) {
  const { runner, planned, control, team, search } = all;
  const { signal, onProgress } = search;
  const cancel = () => control.cancel();
  signal.addEventListener("abort", cancel);
  if (signal.aborted) cancel();
  const totalObjects = countObjects(planned);
  const tell = () => onProgress({ objects: control.objects, totalObjects, bytes: control.bytes });
  const jobs = planned.map(({ job }) => job);
  try {
    runner.start(jobs, control);
    await runLarge(all, (index) => largeOf(planned[index]), tell);
    await runSteps(runner.run(jobs, control), all, tell);
    const others = await team?.results(tell);
    if (team !== void 0 && others === void 0) return void 0;
    const late = [runner.result, ...others ?? []];
    await runLarge(all, (index) => late.flatMap(({ jobs: results }) => [...results[index].large]), tell);
    for (const [index, { job }] of planned.entries())
      if (job.kind === "pack" && job.forest.external.entries.length > 0)
        await runSteps(runner.runExternal(job, index, all.store), all, tell);
    return [runner.result, ...others ?? []];
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}
function largeOf(planned) {
  return "ids" in planned ? [] : planned.large;
}
async function runLarge({ runner, planned, search }, numbersOf2, tell) {
  const timer = setInterval(tell, BREATH_MS);
  try {
    for (const [index, { job }] of planned.entries())
      await runner.runLarge(job, index, numbersOf2(index), search.temporaryDirectory ?? tmpdir());
  } finally {
    clearInterval(timer);
  }
}
async function runSteps(steps, { control, team }, tell) {
  let breathedAt = performance.now();
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    if (performance.now() - breathedAt < BREATH_MS) continue;
    tell();
    await setImmediate2();
    breathedAt = performance.now();
    if (team?.hasFailed === true) control.cancel();
  }
}
var BREATH_MS = 50;
function forestsOf(packs, planned) {
  const forests = /* @__PURE__ */ new Map();
  for (const [index, pack] of packs.entries()) {
    const item = planned[index];
    if (!("ids" in item)) forests.set(packKey(pack), item.planned);
  }
  return forests;
}
function gather(store, planned, results, threads, wanted) {
  const suspects = /* @__PURE__ */ new Set();
  const places = /* @__PURE__ */ new Map();
  const anywhere = /* @__PURE__ */ new Set();
  const hopeless = /* @__PURE__ */ new Set();
  let unread = 0;
  for (const [index, item] of planned.entries()) {
    const idOf = namer(item);
    const isTold = "ids" in item ? () => true : item.isWanted;
    for (const { jobs } of results) {
      const lost = jobs[index].unread.filter(isTold);
      for (const number of jobs[index].suspects.filter(isTold)) {
        const oid = idOf(number);
        const spans = jobs[index].places.get(number);
        suspects.add(oid);
        if (spans === void 0) anywhere.add(oid);
        else places.set(oid, spansOf(spans));
      }
      for (const number of lost) {
        suspects.add(idOf(number));
        anywhere.add(idOf(number));
      }
      unread += lost.length;
      for (const number of jobs[index].hopeless.filter(isTold)) hopeless.add(idOf(number));
    }
    if ("ids" in item) continue;
    const damaged = item.planned.forest.damaged.filter(isTold);
    for (const entry of damaged) {
      suspects.add(idOf(entry));
      anywhere.add(idOf(entry));
    }
    unread += damaged.length;
    for (const entry of entriesInCircles(item.planned.forest).filter(isTold)) hopeless.add(idOf(entry));
  }
  for (const oid of store.idsWithoutIndex()) {
    if (wanted?.has(idFromText(oid), 0) === false) continue;
    suspects.add(oid);
    anywhere.add(oid);
    unread++;
  }
  for (const oid of anywhere) places.delete(oid);
  const examined = examinedObjects(planned, idBytesOf(store.format));
  return { kind: "found", suspects, places, hopeless, unread, examined, counts: sumCounts(results), threads };
}
function spansOf(pairs) {
  return Array.from({ length: pairs.length / 2 }, (_, at) => ({
    start: pairs[2 * at],
    end: pairs[2 * at + 1]
  }));
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

// src/history/walk.ts
import { join as join3 } from "node:path";

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
var NOTHING = new Uint8Array(0);

// src/history/name-table.ts
var MAX_NAMES = 4194304;
var NameTable = class {
  #numbers = /* @__PURE__ */ new Map();
  #names = [];
  #bytes = new Uint8Array(0);
  #buffer = Buffer.alloc(0);
  /** The number of the name in `bytes[start, end)`. @throws PackError `too-large` beyond four million names. */
  numberOf(bytes, start, end) {
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    const name = this.#buffer.toString("latin1", start, end);
    const known = this.#numbers.get(name);
    if (known !== void 0) return known;
    const number = this.#names.length;
    if (number >= MAX_NAMES) throw new PackError("too-large", "history", "has too many names");
    this.#numbers.set(name, number);
    this.#names.push(name);
    return number;
  }
  /** The bytes of a name, as latin1. */
  nameOf(number) {
    return this.#names[number] ?? "";
  }
};
function pathText(path) {
  return Buffer.from(path, "latin1").toString("utf8");
}

// src/history/number-list.ts
var GROWTH = 1.5;
var MAX_LENGTH = 64 * 1024 * 1024;
var NumberList = class {
  values;
  length = 0;
  constructor(room = 1024) {
    this.values = new Uint32Array(room);
  }
  /** @throws PackError `too-large` above 64 Mi numbers. */
  push(value) {
    if (this.length === this.values.length) this.#grow();
    this.values[this.length++] = value;
  }
  /** Takes the last number off; undefined when there is none. */
  pop() {
    return this.length === 0 ? void 0 : this.values[--this.length];
  }
  #grow() {
    if (this.length >= MAX_LENGTH) throw new PackError("too-large", "history", "has too many edges");
    const larger = new Uint32Array(Math.ceil(this.length * GROWTH) + 1024);
    larger.set(this.values);
    this.values = larger;
  }
};

// src/history/history-graph.ts
var NOWHERE = -1;
var UNREAD = 0;
var HistoryGraph = class {
  numbers;
  /** Type of each object (`COMMIT`, `TREE`, `BLOB`, `TAG`), by number; `UNREAD` where it is not known. */
  types;
  /** By number: which of the trees, of the commits or of the tags it is; `NOWHERE` when it could not be read. */
  #places;
  /** By number: a tree that names this blob (or whatever it is) anew, by place in `trees`; `NOWHERE` when none does. */
  #namers;
  #missingNamers = new NumberList();
  trees = new TreeTable();
  commits = new CommitTable();
  tags = new TagTable();
  /** Trees that broke the format, by number. */
  broken = /* @__PURE__ */ new Set();
  /** Pairs of a tree and what it names as something that it is not. */
  misnamed = new NumberList(16);
  /** The blobs that are traced, by number; undefined when nothing is. */
  targets;
  names;
  /** For a store whose numbers are all given. `targets`: the blobs that will be traced. */
  constructor(numbers, targets) {
    this.numbers = numbers;
    this.types = new Uint8Array(numbers.size);
    this.#places = new Int32Array(numbers.size).fill(NOWHERE);
    this.#namers = new Int32Array(numbers.size).fill(NOWHERE);
    this.targets = targets.size === 0 ? void 0 : targets;
    this.names = targets.size === 0 ? void 0 : new NameTable();
  }
  /** The place of a commit, a tag or a tree in its table; `NOWHERE` when it is missing or could not be read. */
  placeOf(number) {
    return number < this.types.length ? this.#places[number] : NOWHERE;
  }
  /** Says where a commit, a tag or a tree is. The first place counts. */
  setPlace(number, place) {
    if (this.#places[number] === NOWHERE) this.#places[number] = place;
  }
  /** A tree, by place, that names an object anew; `NOWHERE` when none does. */
  namerOf(number) {
    const { length } = this.#namers;
    if (number < length) return this.#namers[number];
    const missing = number - length;
    return missing < this.#missingNamers.length ? this.#missingNamers.values[missing] - 1 : NOWHERE;
  }
  setNamer(number, tree) {
    const { length } = this.#namers;
    if (number < length) {
      if (this.#namers[number] === NOWHERE) this.#namers[number] = tree;
      return;
    }
    const list = this.#missingNamers;
    while (list.length <= number - length) list.push(0);
    if (list.values[number - length] === 0) list.values[number - length] = tree + 1;
  }
  /** Whether a tree of the table is the one that counts for its object. */
  isFirst(tree) {
    return this.#places[this.trees.numbers.values[tree]] === tree;
  }
};
var TreeTable = class {
  numbers = new NumberList();
  /** One more than the place of the base; 0 without one. */
  #bases = new NumberList();
  /** Where the lists of the tree begin; they end where those of the next begin. */
  freshStarts = new NumberList();
  goneStarts = new NumberList();
  /** Numbers of trees, and of blobs that are traced, with the numbers of their names when anything is traced. */
  fresh = new NumberList();
  freshNames = new NumberList();
  gone = new NumberList();
  goneNames = new NumberList();
  get count() {
    return this.numbers.length;
  }
  add(number, base) {
    this.numbers.push(number);
    this.#bases.push(base + 1);
    this.freshStarts.push(this.fresh.length);
    this.goneStarts.push(this.gone.length);
    return this.numbers.length - 1;
  }
  baseOf(tree) {
    return this.#bases.values[tree] - 1;
  }
  freshEnd(tree) {
    return tree + 1 < this.count ? this.freshStarts.values[tree + 1] : this.fresh.length;
  }
  goneEnd(tree) {
    return tree + 1 < this.count ? this.goneStarts.values[tree + 1] : this.gone.length;
  }
  /** By tree: the place behind the last tree that hangs on it. */
  listEnds() {
    const ends = Uint32Array.from({ length: this.count }, (_, tree) => tree + 1);
    for (let tree = this.count - 1; tree >= 0; tree--) {
      const base = this.baseOf(tree);
      if (base !== NOWHERE) ends[base] = Math.max(ends[base], ends[tree]);
    }
    return ends;
  }
};
var CommitTable = class {
  numbers = new NumberList();
  trees = new NumberList();
  parentStarts = new NumberList();
  parents = new NumberList();
  /** Seconds since 1970, as the committer's line says; 0 when it cannot be read. */
  dates = [];
  get count() {
    return this.numbers.length;
  }
  parentsEnd(commit) {
    return commit + 1 < this.count ? this.parentStarts.values[commit + 1] : this.parents.length;
  }
};
var TagTable = class {
  numbers = new NumberList(16);
  /** What each tags, by number. */
  objects = new NumberList(16);
};
var GraphSink = class {
  #graph;
  #numberOf;
  wantsGone;
  /** By entry of the pack: one more than its place. */
  #placeOfEntry;
  #onUnread;
  #seen;
  #tree = NOWHERE;
  #goneAt = 0;
  /** `numberOf`: the number of an entry; entries are below `entryCount`. `onUnread` is told the number. */
  constructor(graph, entryCount, numberOf, onUnread) {
    this.#graph = graph;
    this.#numberOf = numberOf;
    this.#placeOfEntry = new Uint32Array(entryCount);
    this.#onUnread = onUnread;
    this.wantsGone = graph.targets !== void 0;
    this.#seen = new RecentIds(graph.numbers.idBytes);
  }
  begin(entry, base) {
    const number = this.#numberOf(entry);
    this.#tree = this.#graph.trees.add(number, base < 0 ? NOWHERE : this.#placeOfEntry[base] - 1);
    this.#placeOfEntry[entry] = this.#tree + 1;
    this.#graph.setPlace(number, this.#tree);
    this.#goneAt = this.#graph.trees.gone.length;
  }
  fresh(bytes, mode, nameStart, nameEnd, idStart) {
    const kind = kindOfMode(mode);
    if (kind === "submodule") return;
    const graph = this.#graph;
    const isTree = kind === "tree";
    const seen = this.#seen.find(bytes, idStart, isTree);
    const number = seen === NOWHERE ? graph.numbers.require(bytes, idStart) : seen;
    if (seen !== NOWHERE) {
      if (isTree || graph.targets?.has(number) === true) this.#keep(number, bytes, nameStart, nameEnd);
      return;
    }
    const type = number < graph.types.length ? graph.types[number] : UNREAD;
    const isRight = type === UNREAD || type === (isTree ? TREE : BLOB);
    if (isRight) this.#seen.add(bytes, idStart, isTree, number);
    else this.#misname(number);
    if (!isTree) graph.setNamer(number, this.#tree);
    if (isTree || graph.targets?.has(number) === true) this.#keep(number, bytes, nameStart, nameEnd);
  }
  gone(bytes, mode, nameStart, nameEnd, idStart) {
    const { numbers, targets, names, trees } = this.#graph;
    const kind = kindOfMode(mode);
    if (kind === "submodule" || names === void 0) return;
    const number = numbers.require(bytes, idStart);
    if (kind !== "tree" && targets?.has(number) !== true) return;
    trees.gone.push(number);
    trees.goneNames.push(names.numberOf(bytes, nameStart, nameEnd));
  }
  end(isBroken) {
    const { trees, broken } = this.#graph;
    if (isBroken) broken.add(trees.numbers.values[this.#tree]);
    if (trees.gone.length > this.#goneAt) this.#cancelEqual();
  }
  unread(entry) {
    this.#onUnread(this.#numberOf(entry));
  }
  #keep(number, bytes, nameStart, nameEnd) {
    const { trees, names } = this.#graph;
    trees.fresh.push(number);
    if (names !== void 0) trees.freshNames.push(names.numberOf(bytes, nameStart, nameEnd));
  }
  #misname(number) {
    this.#graph.misnamed.push(this.#graph.trees.numbers.values[this.#tree]);
    this.#graph.misnamed.push(number);
  }
  /** An entry that was put together from pieces is told as gone and as fresh: it is neither. */
  #cancelEqual() {
    const { trees } = this.#graph;
    const { fresh, freshNames, gone, goneNames } = trees;
    const freshAt = trees.freshStarts.values[this.#tree];
    if (fresh.length === freshAt) return;
    const key = (list, names, at) => list.values[at] * 4194304 + names.values[at];
    const both = /* @__PURE__ */ new Set();
    for (let at = freshAt; at < fresh.length; at++) both.add(key(fresh, freshNames, at));
    const equal = /* @__PURE__ */ new Set();
    for (let at = this.#goneAt; at < gone.length; at++)
      if (both.has(key(gone, goneNames, at))) equal.add(key(gone, goneNames, at));
    if (equal.size === 0) return;
    removeAll(fresh, freshNames, freshAt, (at) => equal.has(key(fresh, freshNames, at)));
    removeAll(gone, goneNames, this.#goneAt, (at) => equal.has(key(gone, goneNames, at)));
  }
};
var RecentIds = class {
  #idBytes;
  #ids;
  /** Twice the number, and one more for what was named as a tree; `NOWHERE` in an empty slot. */
  #numbers = new Int32Array(RECENT_SLOTS).fill(NOWHERE);
  constructor(idBytes) {
    this.#idBytes = idBytes;
    this.#ids = new Uint8Array(RECENT_SLOTS * idBytes);
  }
  /** The number of an id that was named in the same way not long ago; `NOWHERE` when it was not. */
  find(bytes, at, isTree) {
    const slot = slotOf(bytes, at);
    const number = this.#numbers[slot];
    if (number === NOWHERE || (number & 1) !== (isTree ? 1 : 0)) return NOWHERE;
    const from = slot * this.#idBytes;
    for (let index = 0; index < this.#idBytes; index++)
      if (this.#ids[from + index] !== bytes[at + index]) return NOWHERE;
    return number >> 1;
  }
  add(bytes, at, isTree, number) {
    const slot = slotOf(bytes, at);
    this.#numbers[slot] = number * 2 + (isTree ? 1 : 0);
    const from = slot * this.#idBytes;
    for (let index = 0; index < this.#idBytes; index++) this.#ids[from + index] = bytes[at + index];
  }
};
var RECENT_SLOTS = 1 << 14;
function slotOf(bytes, at) {
  return (bytes[at] << 6 | bytes[at + 1] >> 2) & RECENT_SLOTS - 1;
}
function removeAll(list, names, from, isRemoved) {
  let to = from;
  for (let at = from; at < list.length; at++) {
    if (isRemoved(at)) continue;
    list.values[to] = list.values[at];
    names.values[to] = names.values[at];
    to++;
  }
  list.length = to;
  names.length = to;
}

// src/history/reachability.ts
async function findReachable(reader, tips, shallow, format) {
  const walk = new ReachWalk(reader, shallow);
  for (const oid of tips) walk.mark(reader.graph.numbers.require(Buffer.from(oid, "hex"), 0));
  walk.run();
  return await walk.markBlobs() ? walk.result(EMPTY_TREE[format]) : void 0;
}
var ReachWalk = class {
  #reader;
  #graph;
  #marks;
  #left = new NumberList();
  #shallow = /* @__PURE__ */ new Set();
  /** Reached trees whose base is not, or may not be. */
  #hanging = new NumberList();
  #corrupt = /* @__PURE__ */ new Set();
  constructor(reader, shallow) {
    this.#reader = reader;
    this.#graph = reader.graph;
    const { numbers } = this.#graph;
    this.#marks = new Uint8Array(numbers.size + numbers.missingCount + 1024);
    for (const oid of shallow) this.#shallow.add(numbers.find(Buffer.from(oid, "hex"), 0));
  }
  /** Marks an object, and what it leads to when `run` comes to it. */
  mark(number) {
    if (number >= this.#marks.length) {
      const larger = new Uint8Array(number * 2);
      larger.set(this.#marks);
      this.#marks = larger;
    }
    if (this.#marks[number] === 1) return;
    this.#marks[number] = 1;
    if (number < this.#graph.types.length && this.#graph.types[number] !== BLOB) this.#left.push(number);
  }
  /** Follows everything that is marked. */
  run() {
    do {
      for (let number = this.#left.pop(); number !== void 0; number = this.#left.pop())
        this.#follow(number);
      this.#followHanging();
    } while (this.#left.length > 0);
  }
  #follow(number) {
    const { types, commits, tags } = this.#graph;
    const place = this.#graph.placeOf(number);
    if (place === NOWHERE) {
      this.#corrupt.add(number);
      return;
    }
    const type = types[number];
    if (type === TREE) {
      this.#followTree(place);
    } else if (type === TAG) {
      this.mark(tags.objects.values[place]);
    } else if (type === COMMIT) {
      this.mark(commits.trees.values[place]);
      if (this.#shallow.has(number)) return;
      const end = commits.parentsEnd(place);
      for (let at = commits.parentStarts.values[place]; at < end; at++)
        this.mark(commits.parents.values[at]);
    }
  }
  #followTree(tree) {
    const { trees } = this.#graph;
    const end = trees.freshEnd(tree);
    for (let at = trees.freshStarts.values[tree]; at < end; at++) this.mark(trees.fresh.values[at]);
    if (this.#isHanging(tree)) this.#hanging.push(tree);
  }
  /** Whether a tree's base, as far as is known now, is not reached. */
  #isHanging(tree) {
    const { trees } = this.#graph;
    const base = trees.baseOf(tree);
    return base !== NOWHERE && this.#marks[trees.numbers.values[base]] === 0;
  }
  /** Reads the trees whose base is still not reached, whole. */
  #followHanging() {
    const { trees, types } = this.#graph;
    for (let tree = this.#hanging.pop(); tree !== void 0; tree = this.#hanging.pop()) {
      if (!this.#isHanging(tree)) continue;
      const number = trees.numbers.values[tree];
      const sink = new EntrySink((child, isTree) => {
        if (isTree || child < types.length && types[child] !== BLOB) this.mark(child);
      }, this.#graph);
      if (!this.#reader.tellTree(number, sink)) this.#corrupt.add(number);
    }
  }
  /** Marks the blobs, and whatever else trees name as files. False when it was cancelled. */
  async markBlobs() {
    const { types, numbers, trees } = this.#graph;
    const end = numbers.size + numbers.missingCount;
    let isUndecided = false;
    for (let number = 0; number < end; number++) {
      if (number < types.length && types[number] !== BLOB && types[number] !== UNREAD) continue;
      if (this.#marks[number] === 1) continue;
      const namer2 = this.#graph.namerOf(number);
      if (namer2 === NOWHERE) continue;
      if (this.#marks[trees.numbers.values[namer2]] === 1) this.#marks[number] = 1;
      else isUndecided = true;
    }
    if (!isUndecided) return true;
    const markFile = (child, isTree) => {
      if (!isTree) this.#marks[child] = 1;
    };
    const wasTold = await this.#reader.retellTrees(
      (numberOf) => new EntrySink(markFile, this.#graph, (entry) => this.#marks[numberOf(entry)] === 1)
    );
    const whole = new EntrySink(markFile, this.#graph);
    for (let tree = 0; tree < trees.count; tree++) {
      const number = trees.numbers.values[tree];
      if (this.#marks[number] === 0 || !this.#graph.isFirst(tree)) continue;
      if (this.#reader.isOutsidePacks(tree) || this.#isHanging(tree)) this.#reader.tellTree(number, whole);
    }
    return wasTold;
  }
  result(emptyTree) {
    const { numbers, types, broken, misnamed } = this.#graph;
    const marks = this.#marks;
    const missing = [];
    let isBroken = false;
    for (let number = numbers.size; number < numbers.size + numbers.missingCount; number++) {
      if (marks[number] !== 1) continue;
      const oid = numbers.idOf(number);
      if (oid === emptyTree) continue;
      missing.push(oid);
      if (this.#graph.namerOf(number) === NOWHERE) isBroken = true;
    }
    const corrupt = new Set(this.#corrupt);
    for (const number of broken) if (marks[number] === 1) corrupt.add(number);
    for (let at = 0; at < misnamed.length; at += 2)
      if (marks[misnamed.values[at]] === 1) corrupt.add(misnamed.values[at + 1]);
    for (const number of corrupt)
      if (types[number] === UNREAD && this.#graph.namerOf(number) !== NOWHERE) corrupt.delete(number);
    if (corrupt.size > 0) isBroken = true;
    return { marks, missing, corrupt: [...corrupt].map((number) => numbers.idOf(number)), isBroken };
  }
};
var EntrySink = class {
  wantsGone = false;
  #see;
  #graph;
  #isWanted;
  #isOn = true;
  constructor(see, graph, isWanted = () => true) {
    this.#see = see;
    this.#graph = graph;
    this.#isWanted = isWanted;
  }
  begin(entry) {
    this.#isOn = this.#isWanted(entry);
  }
  fresh(bytes, mode, _nameStart, _nameEnd, idStart) {
    if (!this.#isOn) return;
    const kind = kindOfMode(mode);
    if (kind !== "submodule") this.#see(this.#graph.numbers.require(bytes, idStart), kind === "tree");
  }
  gone() {
  }
  end() {
    this.#isOn = true;
  }
  unread() {
  }
};

// src/history/read-store.ts
import { setImmediate as setImmediate3 } from "node:timers/promises";

// src/git/packs/object-head.ts
var ABSENT = -1;
var LF = 10;
var SPACE = 32;
var TREE2 = Buffer.from("tree ");
var PARENT = Buffer.from("parent ");
var AUTHOR = Buffer.from("author ");
var COMMITTER = Buffer.from("committer ");
var ENCODING = Buffer.from("encoding ");
var OBJECT = Buffer.from("object ");
var TYPE = Buffer.from("type ");
var TAG2 = Buffer.from("tag ");
var TAGGER = Buffer.from("tagger ");
var CommitHead = class {
  #hexBytes;
  /** Where the digits of the tree's id start. */
  treeAt = ABSENT;
  parentCount = 0;
  /** Where the message starts: behind the first empty line; the end of the commit when there is none. */
  messageStart = 0;
  /** `Name <email> seconds zone`; hostile. */
  author = { start: ABSENT, end: ABSENT };
  committer = { start: ABSENT, end: ABSENT };
  /** The name of the encoding of people and message, where it is not UTF-8. */
  encoding = { start: ABSENT, end: ABSENT };
  constructor(idBytes) {
    this.#hexBytes = idBytes * 2;
  }
  /** Where the digits of a parent's id start; `index` is below `parentCount`. */
  parentAt(index) {
    const treeEnd = this.treeAt + this.#hexBytes + 1;
    return treeEnd + index * (PARENT.length + this.#hexBytes + 1) + PARENT.length;
  }
  /** Reads the commit in `bytes[from, to)`; false when its tree or its parents are not readable. */
  read(bytes, from = 0, to = bytes.length) {
    this.parentCount = 0;
    for (const stretch of [this.author, this.committer, this.encoding]) clear(stretch);
    const hexBytes = this.#hexBytes;
    if (!isIdLine(bytes, from, to, TREE2, hexBytes)) return false;
    this.treeAt = from + TREE2.length;
    let at = this.treeAt + hexBytes + 1;
    for (; startsWith(bytes, at, to, PARENT); at += PARENT.length + hexBytes + 1) {
      if (!isIdLine(bytes, at, to, PARENT, hexBytes)) return false;
      this.parentCount++;
    }
    this.messageStart = readLines(bytes, at, to, (start, end) => {
      take(this.author, bytes, start, end, AUTHOR) || take(this.committer, bytes, start, end, COMMITTER) || take(this.encoding, bytes, start, end, ENCODING);
    });
    return true;
  }
};
var TagHead = class {
  #hexBytes;
  /** Where the digits of the tagged object's id start. */
  objectAt = ABSENT;
  /** What kind of object it is said to be. */
  type = { start: ABSENT, end: ABSENT };
  name = { start: ABSENT, end: ABSENT };
  tagger = { start: ABSENT, end: ABSENT };
  messageStart = 0;
  constructor(idBytes) {
    this.#hexBytes = idBytes * 2;
  }
  /** Reads the tag in `bytes[from, to)`; false when the object it tags is not readable. */
  read(bytes, from = 0, to = bytes.length) {
    for (const stretch of [this.type, this.name, this.tagger]) clear(stretch);
    if (!isIdLine(bytes, from, to, OBJECT, this.#hexBytes)) return false;
    this.objectAt = from + OBJECT.length;
    const at = this.objectAt + this.#hexBytes + 1;
    this.messageStart = readLines(bytes, at, to, (start, end) => {
      take(this.type, bytes, start, end, TYPE) || take(this.name, bytes, start, end, TAG2) || take(this.tagger, bytes, start, end, TAGGER);
    });
    return true;
  }
};
function idFromHex(bytes, at, target, targetAt, idBytes) {
  for (let index = 0; index < idBytes; index++) {
    const high = digit(bytes[at + 2 * index]);
    target[targetAt + index] = high * 16 + digit(bytes[at + 2 * index + 1]);
  }
}
function digit(byte) {
  if (byte >= 48 && byte <= 57) return byte - 48;
  return byte >= 97 && byte <= 102 ? byte - 97 + 10 : -1e3;
}
function isIdLine(bytes, at, end, keyword, hexBytes) {
  const idAt = at + keyword.length;
  if (idAt + hexBytes >= end || !startsWith(bytes, at, end, keyword)) return false;
  for (let index = 0; index < hexBytes; index++) if (digit(bytes[idAt + index]) < 0) return false;
  return bytes[idAt + hexBytes] === LF;
}
function readLines(bytes, from, to, line) {
  for (let at = from; at < to; ) {
    if (bytes[at] === LF) return at + 1;
    let end = at;
    while (end < to && bytes[end] !== LF) end++;
    if (bytes[at] !== SPACE) line(at, end);
    at = end + 1;
  }
  return to;
}
function take(stretch, bytes, start, end, keyword) {
  if (!startsWith(bytes, start, end, keyword)) return false;
  if (stretch.start === ABSENT) {
    stretch.start = start + keyword.length;
    stretch.end = end;
  }
  return true;
}
function clear(stretch) {
  stretch.start = ABSENT;
  stretch.end = ABSENT;
}
function startsWith(bytes, at, end, keyword) {
  if (at + keyword.length > end) return false;
  for (let index = 0; index < keyword.length; index++) {
    if (bytes[at + index] !== keyword[index]) return false;
  }
  return true;
}

// src/history/id-table.ts
var UNKNOWN2 = -1;
var PREFIX_BITS = 20;
var NameList = class {
  base;
  tables;
  #starts;
  /** How many of the prefix's bits are not looked at: a store may have many small packs, and each has a table. */
  #shift;
  constructor(tables, base) {
    this.tables = tables;
    this.base = base;
    const { names, objectCount, idBytes } = tables;
    const bits = Math.min(PREFIX_BITS, 33 - Math.clz32(objectCount));
    this.#shift = PREFIX_BITS - bits;
    this.#starts = new Uint32Array((1 << bits) + 1);
    for (let position = 0; position < objectCount; position++)
      this.#starts[(prefixOf(names, position * idBytes) >> this.#shift) + 1]++;
    for (let prefix = 0; prefix < 1 << bits; prefix++) this.#starts[prefix + 1] += this.#starts[prefix];
  }
  find(prefix, bytes, at) {
    const { names, idBytes } = this.tables;
    const own = prefix >> this.#shift;
    const end = this.#starts[own + 1];
    for (let position = this.#starts[own]; position < end; position++) {
      let index = 0;
      const from = position * idBytes;
      while (index < idBytes && names[from + index] === bytes[at + index]) index++;
      if (index === idBytes) return this.base + position;
    }
    return UNKNOWN2;
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
      if (number !== UNKNOWN2) return number;
    }
    return UNKNOWN2;
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

// src/history/loose-type.ts
import { inflateSync, constants as zlib } from "node:zlib";
var HEAD_BYTES2 = 128;
var TYPES = { commit: COMMIT, tree: TREE, blob: BLOB, tag: TAG };
function looseTypeOf(path) {
  try {
    const file = FileSource.open(path);
    try {
      const head = new Uint8Array(Math.min(HEAD_BYTES2, file.sizeBytes));
      file.read(0, head, 0, head.length);
      const start = inflateSync(head, { finishFlush: zlib.Z_SYNC_FLUSH }).subarray(0, 8);
      return TYPES[start.toString("latin1").split(" ", 1)[0] ?? ""];
    } finally {
      file.close();
    }
  } catch (error) {
    if (error instanceof PackError || isZlibError(error)) return void 0;
    throw error;
  }
}
function isZlibError(error) {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}

// src/history/object-numbers.ts
var ObjectNumbers = class {
  idBytes;
  #table = new IdTable();
  #lists = [];
  #missing;
  /** By place, where some object has several; undefined: every place is its own number. */
  #numbers;
  constructor(idBytes) {
    this.idBytes = idBytes;
    this.#missing = new MissingIds(idBytes);
  }
  /** The lists of ids, with the number of the first of each. */
  get lists() {
    return this.#lists.map(({ base, tables }) => ({ base, names: tables.names }));
  }
  /** How many places of objects there are, copies included. */
  get size() {
    return this.#table.size;
  }
  /** How many objects were named that the store does not have: their numbers follow those below `size`. */
  get missingCount() {
    return this.#missing.count;
  }
  /** Adds the ids of an index, before anything is looked for. The place at position p is what is returned, plus p. */
  add(tables) {
    const base = this.#table.add(tables);
    this.#lists.push({ base, tables });
    return base;
  }
  /** To be called when all indexes are added: finds the copies. */
  seal() {
    const { idBytes, size } = this;
    const hasCopies = this.#lists.length > 1 || this.#lists.some(({ tables }) => hasTwice(tables));
    if (!hasCopies) return;
    const numbers = new Int32Array(size);
    for (const { base, tables } of this.#lists)
      for (let position = 0; position < tables.objectCount; position++)
        numbers[base + position] = this.#table.find(tables.names, position * idBytes);
    this.#numbers = numbers;
  }
  /** The number of the object at a place: that of its first copy. */
  numberOf(place) {
    return this.#numbers === void 0 ? place : this.#numbers[place];
  }
  /** The number of an id of the store, or `UNKNOWN`. */
  find(bytes, at) {
    return this.#table.find(bytes, at);
  }
  /** The number of an id, which becomes one of the missing when the store does not have it. */
  require(bytes, at) {
    const number = this.#table.find(bytes, at);
    return number === UNKNOWN2 ? this.size + this.#missing.add(bytes, at) : number;
  }
  /** The number of an id that the store has, or that was named, or `UNKNOWN`. */
  findNamed(bytes, at) {
    const number = this.#table.find(bytes, at);
    if (number !== UNKNOWN2) return number;
    const missing = this.#missing.find(bytes, at);
    return missing === UNKNOWN2 ? UNKNOWN2 : this.size + missing;
  }
  /** The id of a number. */
  idOf(number) {
    if (number >= this.size) return this.#missing.idOf(number - this.size);
    const { base, tables } = this.#listOf(number);
    return idText(tables.names, (number - base) * this.idBytes, this.idBytes);
  }
  #listOf(place) {
    let at = this.#lists.length - 1;
    while (this.#lists[at].base > place) at--;
    return this.#lists[at];
  }
};
function hasTwice({ names, objectCount, idBytes }) {
  for (let at = idBytes; at < objectCount * idBytes; at += idBytes)
    if (sameId(names, at - idBytes, names, at, idBytes)) return true;
  return false;
}
var MissingIds = class {
  #idBytes;
  #names;
  /** Open addressing: one more than the number, 0 for a free slot. */
  #slots = new Int32Array(64);
  count = 0;
  constructor(idBytes) {
    this.#idBytes = idBytes;
    this.#names = new Uint8Array(32 * idBytes);
  }
  add(bytes, at) {
    let slot = this.#slotOf(bytes, at);
    const known = this.#slots[slot];
    if (known !== 0) return known - 1;
    const number = this.count++;
    if (number * 2 >= this.#slots.length) {
      this.#grow(number);
      slot = this.#slotOf(bytes, at);
    }
    this.#slots[slot] = number + 1;
    if ((number + 1) * this.#idBytes > this.#names.length) {
      const larger = new Uint8Array(this.#names.length * 2);
      larger.set(this.#names);
      this.#names = larger;
    }
    for (let index = 0; index < this.#idBytes; index++)
      this.#names[number * this.#idBytes + index] = bytes[at + index];
    return number;
  }
  find(bytes, at) {
    const known = this.#slots[this.#slotOf(bytes, at)];
    return known === 0 ? UNKNOWN2 : known - 1;
  }
  idOf(number) {
    return idText(this.#names, number * this.#idBytes, this.#idBytes);
  }
  /** The slot of an id, or the free one where it would go. */
  #slotOf(bytes, at) {
    const mask = this.#slots.length - 1;
    let slot = (bytes[at + 4] << 24 | bytes[at + 5] << 16 | bytes[at + 6] << 8 | bytes[at + 7]) & mask;
    for (; ; ) {
      const known = this.#slots[slot];
      if (known === 0 || this.#isAt(known - 1, bytes, at)) return slot;
      slot = slot + 1 & mask;
    }
  }
  #isAt(number, bytes, at) {
    const from = number * this.#idBytes;
    for (let index = 0; index < this.#idBytes; index++)
      if (this.#names[from + index] !== bytes[at + index]) return false;
    return true;
  }
  #grow(count) {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let number = 0; number < count; number++)
      this.#slots[this.#slotOf(this.#names, number * this.#idBytes)] = number + 1;
  }
};

// src/history/tree-forest.ts
var SPACE2 = 32;
var MAX_MODE_DIGITS = 7;
var BROKEN = -1;
var TreeForest = class {
  #forest;
  #pack;
  #reader;
  #parser;
  #live = [];
  #spare = [];
  constructor(forest, pack, reader, parser) {
    this.#forest = forest;
    this.#pack = pack;
    this.#reader = reader;
    this.#parser = parser;
  }
  /** Tells the trees that hang on a full one, itself first. */
  walk(root, sink) {
    const { firstChildren, nextSiblings } = this.#forest;
    const live = this.#live;
    try {
      for (let entry = root; entry !== NONE; entry = entryAfter(this.#forest, entry, root)) {
        const base = live[live.length - 1];
        const tree = this.#build(entry, base, sink);
        if (base !== void 0 && nextSiblings[entry] === NONE) this.#release(live.pop());
        if (firstChildren[entry] === NONE) this.#release(tree);
        else live.push(tree);
      }
    } finally {
      for (let tree = live.pop(); tree !== void 0; tree = live.pop()) this.#release(tree);
    }
  }
  #build(entry, base, sink) {
    const tree = this.#spare.pop() ?? newTree();
    tree.entry = entry;
    tree.address = NO_ROOM;
    tree.count = 0;
    const reader = this.#reader;
    const { offsets, headBytes, sizes, firstChildren } = this.#forest;
    const dataAt = offsets[entry] + headBytes[entry];
    const status = reader.readFull(this.#pack, dataAt, offsets[entry + 1], sizes[entry]);
    if (status !== "ok") {
      sink.unread(entry);
      return tree;
    }
    const isBase = firstChildren[entry] !== NONE;
    if (base === void 0) {
      tree.address = reader.address;
      tree.sizeBytes = reader.sizeBytes;
      sink.begin(entry, NONE);
      this.#parser.parseWhole(tree, reader.arena.view, isBase, sink);
      sink.end(tree.isBroken);
      return tree;
    }
    const deltaAt = reader.address;
    const deltaEnd = deltaAt + reader.sizeBytes;
    if (this.#apply(tree, base, deltaAt, deltaEnd)) {
      sink.begin(entry, base.entry);
      this.#parser.parseDelta(tree, base, reader.arena.view, deltaAt, deltaEnd, isBase, sink);
      sink.end(tree.isBroken);
    } else {
      sink.unread(entry);
    }
    reader.arena.release(deltaAt);
    return tree;
  }
  #apply(tree, base, deltaAt, deltaEnd) {
    const { arena } = this.#reader;
    const { kernel } = arena;
    if (base.address === NO_ROOM || kernel.readDeltaSizes(deltaAt, deltaEnd) !== "ok") return false;
    const size = kernel.targetBytes;
    const target = size > this.#parser.maxTreeBytes ? NO_ROOM : arena.allocate(size);
    if (target === NO_ROOM) return false;
    if (kernel.applyDelta(base.address, base.sizeBytes, deltaAt, deltaEnd, target, size) !== "ok") {
      arena.release(target);
      return false;
    }
    tree.address = target;
    tree.sizeBytes = size;
    return true;
  }
  #release(tree) {
    if (tree.address !== NO_ROOM) this.#reader.arena.release(tree.address);
    tree.address = NO_ROOM;
    this.#spare.push(tree);
  }
};
function newTree() {
  return {
    entry: NONE,
    address: NO_ROOM,
    sizeBytes: 0,
    isBroken: false,
    starts: new Int32Array(256),
    count: 0
  };
}
var TreeParser = class {
  maxTreeBytes;
  #idBytes;
  /** By entry of the base: whether the tree has it, too. */
  #isKept = new Uint8Array(1024);
  #out = new Int32Array(0);
  constructor(idBytes, maxTreeBytes) {
    this.#idBytes = idBytes;
    this.maxTreeBytes = maxTreeBytes;
  }
  /** Tells all entries of a tree that lies in `bytes[from, to)`. Whether it broke the format. */
  parse(bytes, from, to, sink) {
    for (let at = from; at < to; ) {
      const next = this.#entry(bytes, at, to, sink, true);
      if (next === BROKEN) return true;
      at = next;
    }
    return false;
  }
  /** Tells all entries; notes where they start when the tree is a base. */
  parseWhole(tree, bytes, isBase, sink) {
    const { address } = tree;
    if (!isBase) {
      tree.isBroken = this.parse(bytes, address, address + tree.sizeBytes, sink);
      return;
    }
    this.#out = tree.starts;
    let count = 0;
    let at = address;
    const end = address + tree.sizeBytes;
    tree.isBroken = false;
    while (at < end) {
      if (count + 1 >= this.#out.length) this.#growStarts(count + 2);
      this.#out[count] = at - address;
      const next = this.#entry(bytes, at, end, sink, true);
      if (next === BROKEN) {
        tree.isBroken = true;
        break;
      }
      count++;
      at = next;
    }
    this.#out[count] = at - address;
    tree.count = count;
    tree.starts = this.#out;
  }
  /** Tells what differs from the base. The delta was applied already, so it is well-formed. */
  parseDelta(tree, base, bytes, deltaAt, deltaEnd, isBase, sink) {
    const { address } = tree;
    const end = address + tree.sizeBytes;
    const wantsGone = sink.wantsGone;
    if (wantsGone) this.#forgetKept(base.count);
    this.#out = tree.starts;
    let count = 0;
    tree.isBroken = false;
    let at = address;
    let stretchAt = address;
    let next = skipSize(bytes, skipSize(bytes, deltaAt));
    while (next < deltaEnd && !tree.isBroken) {
      const code = bytes[next++];
      let length = code;
      let from = 0;
      if (code >= 128) {
        if ((code & 1) !== 0) from = bytes[next++];
        if ((code & 2) !== 0) from |= bytes[next++] << 8;
        if ((code & 4) !== 0) from |= bytes[next++] << 16;
        if ((code & 8) !== 0) from += bytes[next++] * 16777216;
        length = 0;
        if ((code & 16) !== 0) length = bytes[next++];
        if ((code & 32) !== 0) length |= bytes[next++] << 8;
        if ((code & 64) !== 0) length |= bytes[next++] << 16;
        if (length === 0) length = 65536;
      } else {
        next += length;
      }
      const stretchEnd = stretchAt + length;
      while (at < stretchEnd) {
        if (code >= 128) {
          const first = findStart(base, from + at - stretchAt);
          const last = first < 0 ? first : lastWithin(base, first, from + length);
          if (last > first) {
            if (wantsGone) this.#isKept.fill(1, first, last);
            const shift = at - address - base.starts[first];
            if (isBase) {
              if (count + last - first >= this.#out.length) this.#growStarts(count + last - first + 1);
              for (let index = first; index < last; index++) this.#out[count++] = base.starts[index] + shift;
            }
            at += base.starts[last] - base.starts[first];
            continue;
          }
        }
        if (isBase) {
          if (count + 1 >= this.#out.length) this.#growStarts(count + 2);
          this.#out[count++] = at - address;
        }
        const behind = this.#entry(bytes, at, end, sink, true);
        if (behind === BROKEN) {
          if (isBase) count--;
          tree.isBroken = true;
          break;
        }
        at = behind;
      }
      stretchAt = stretchEnd;
    }
    if (isBase) this.#out[count] = at - address;
    tree.count = count;
    tree.starts = this.#out;
    if (wantsGone) this.#tellGone(base, bytes, sink);
  }
  #tellGone(base, bytes, sink) {
    const { address, starts, count, sizeBytes } = base;
    for (let index = 0; index < count; index++)
      if (this.#isKept[index] === 0)
        this.#entry(bytes, address + starts[index], address + sizeBytes, sink, false);
  }
  /** Tells the entry at an offset; gives where the next one starts, or `BROKEN`. */
  #entry(bytes, at, end, sink, isFresh) {
    const modeEnd = Math.min(end, at + MAX_MODE_DIGITS);
    let mode = 0;
    let next = at;
    while (next < modeEnd) {
      const digit2 = bytes[next] - 48;
      if (digit2 < 0 || digit2 > 7) break;
      mode = mode * 8 + digit2;
      next++;
    }
    if (next === at || next >= end || bytes[next] !== SPACE2) return BROKEN;
    const nameStart = ++next;
    while (next < end && bytes[next] !== 0) next++;
    if (next === nameStart || next + this.#idBytes >= end) return BROKEN;
    if (isFresh) sink.fresh(bytes, mode, nameStart, next, next + 1);
    else sink.gone(bytes, mode, nameStart, next, next + 1);
    return next + 1 + this.#idBytes;
  }
  #forgetKept(count) {
    if (count > this.#isKept.length) this.#isKept = new Uint8Array(count * 2);
    else this.#isKept.fill(0, 0, count);
  }
  #growStarts(least) {
    const larger = new Int32Array(Math.max(least, this.#out.length * 2));
    larger.set(this.#out);
    this.#out = larger;
  }
};
function skipSize(bytes, at) {
  let next = at;
  while (bytes[next] >= 128) next++;
  return next + 1;
}
function findStart({ starts, count }, offset) {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = low + high >>> 1;
    if (starts[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low < count && starts[low] === offset ? low : -1;
}
function lastWithin({ starts, count }, first, offset) {
  if (starts[count] <= offset) return count;
  let low = first;
  let high = count;
  while (low < high) {
    const middle = low + high + 1 >>> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/history/read-store.ts
var MEBIBYTE3 = 1024 * 1024;
var WALK_MEMORY_BYTES = 128 * MEBIBYTE3;
var CACHE_BYTES2 = 32 * MEBIBYTE3;
var MAX_OBJECT_BYTES = 24 * MEBIBYTE3;
var ROOTS_PER_BREATH = 500;
var StoreReader = class {
  graph;
  #store;
  #isCancelled;
  #reader;
  #arena;
  #parser;
  #forests;
  #loose;
  #looseBase;
  /** Numbers of what could not be built where it lies. */
  #unread = new NumberList(16);
  /** Trees from this place on were read singly. */
  #firstSingle = 0;
  #commitHead;
  #tagHead;
  #id;
  /**
   * Opens all packs and reads their indexes, but for those of which the forest is `known`. `targets` are ids of blobs that
   * will be traced.
   * @throws PackError when a pack or a folder cannot be used as a whole.
   */
  constructor(store, targets, isCancelled, known = /* @__PURE__ */ new Map()) {
    const idBytes = idBytesOf(store.format);
    this.#store = store;
    this.#isCancelled = isCancelled;
    this.#arena = new ObjectArena(
      createArenaKernel({ contractVersion: KERNEL_CONTRACT_VERSION, literals: [], reportRuns: false }),
      WALK_MEMORY_BYTES
    );
    this.#reader = new EntryReader(this.#arena, new ChunkCache(this.#arena, CACHE_BYTES2), {
      maxObjectBytes: MAX_OBJECT_BYTES,
      checkSums: true
    });
    this.#parser = new TreeParser(idBytes, MAX_OBJECT_BYTES);
    this.#commitHead = new CommitHead(idBytes);
    this.#tagHead = new TagHead(idBytes);
    this.#id = new Uint8Array(idBytes);
    const numbers = new ObjectNumbers(idBytes);
    this.#forests = store.openPacks().map((pack) => {
      const cached = this.#reader.attach(pack.file());
      const planned = known.get(packKey(pack)) ?? buildForest(pack, cached, this.#reader);
      return { planned, cached, base: numbers.add(planned.tables) };
    });
    requireUsable(store);
    this.#loose = listLooseIds(store);
    this.#looseBase = numbers.add(tablesOf(this.#loose, idBytes));
    numbers.seal();
    this.graph = new HistoryGraph(numbers, numbersOf(targets, numbers));
  }
  /** Reads everything. False when it was cancelled. */
  async read() {
    for (const forest of this.#forests) this.#noteTypes(forest);
    this.#noteLooseTypes();
    for (const forest of this.#forests) {
      if (!await this.#readHeads(forest) || !await this.#readTrees(forest, this.#sinkFor(forest)))
        return false;
    }
    return this.#readSingly();
  }
  /**
   * Tells every tree of the packs once more, whole or by its differences, to a sink that is made for each pack from the
   * numbers of its entries. False when it was cancelled. Trees outside packs, and those read singly, are not told.
   */
  async retellTrees(sinkFor) {
    for (const forest of this.#forests)
      if (!await this.#readTrees(forest, sinkFor(this.#numbersIn(forest)))) return false;
    return true;
  }
  /** Tells all entries of one tree, read by its id. Whether it could be read. */
  tellTree(number, sink) {
    const answer = this.#store.borrow(this.graph.numbers.idOf(number));
    if (answer.kind !== "object" || answer.type !== "tree") return false;
    this.#parser.parse(answer.bytes, 0, answer.bytes.length, sink);
    return true;
  }
  /** Whether a tree, by place, was read singly: `retellTrees` does not tell it. */
  isOutsidePacks(tree) {
    return tree >= this.#firstSingle;
  }
  #numbersIn({ planned: { forest }, base }) {
    const { numbers } = this.graph;
    const { positions } = forest;
    return (entry) => numbers.numberOf(base + positions[entry]);
  }
  #noteTypes(open) {
    const { forest } = open.planned;
    const numberOf = this.#numbersIn(open);
    const { types } = this.graph;
    for (let entry = 0; entry < forest.entryCount; entry++) {
      const number = numberOf(entry);
      if (forest.types[entry] === UNREAD) this.#unread.push(number);
      else if (types[number] === UNREAD) types[number] = forest.types[entry];
    }
  }
  #noteLooseTypes() {
    const { types, numbers } = this.graph;
    for (const [index, oid] of this.#loose.entries()) {
      const number = numbers.numberOf(this.#looseBase + index);
      const type = this.#looseType(oid);
      if (type === void 0) this.#unread.push(number);
      else if (types[number] === UNREAD) types[number] = type;
    }
  }
  #looseType(oid) {
    for (const directory of this.#store.directories) {
      const type = looseTypeOf(looseObjectPath(directory, oid));
      if (type !== void 0) return type;
    }
    return void 0;
  }
  #sinkFor(open) {
    return new GraphSink(
      this.graph,
      open.planned.forest.entryCount,
      this.#numbersIn(open),
      (number) => void this.#unread.push(number)
    );
  }
  async #readHeads(open) {
    const { forest } = open.planned;
    const reader = new ForestReader(forest, open.cached, this.#reader);
    const numberOf = this.#numbersIn(open);
    for (const type of [COMMIT, TAG]) {
      for (const [index, root] of forest.roots[type].entries()) {
        if (index % (ROOTS_PER_BREATH * 8) === 0 && await this.#breathe()) return false;
        reader.readTree(root, (entry, status, address, sizeBytes) => {
          const number = numberOf(entry);
          if (status !== "ok") this.#unread.push(number);
          else this.#addHead(number, type, this.#arena.view, address, address + sizeBytes);
          return true;
        });
      }
    }
    return true;
  }
  async #readTrees(open, sink) {
    const { forest } = open.planned;
    const trees = new TreeForest(forest, open.cached, this.#reader, this.#parser);
    for (const [index, root] of forest.roots[TREE].entries()) {
      if (index % ROOTS_PER_BREATH === 0 && await this.#breathe()) return false;
      trees.walk(root, sink);
    }
    return true;
  }
  /** Loose objects, and what could not be built in its pack. */
  async #readSingly() {
    const { types, numbers } = this.graph;
    this.#firstSingle = this.graph.trees.count;
    for (let index = 0; index < this.#loose.length; index++) {
      const number = numbers.numberOf(this.#looseBase + index);
      if (types[number] === BLOB) continue;
      if (index % ROOTS_PER_BREATH === 0 && await this.#breathe()) return false;
      this.#readOne(number);
    }
    for (let index = 0; index < this.#unread.length; index++) {
      if (index % ROOTS_PER_BREATH === 0 && await this.#breathe()) return false;
      this.#readOne(this.#unread.values[index]);
    }
    return true;
  }
  #readOne(number) {
    const { graph } = this;
    if (graph.placeOf(number) !== NOWHERE || graph.types[number] === BLOB) return;
    const answer = this.#store.borrow(graph.numbers.idOf(number));
    if (answer.kind !== "object") return;
    const type = { commit: COMMIT, tree: TREE, blob: BLOB, tag: TAG }[answer.type];
    graph.types[number] = type;
    const { bytes } = answer;
    if (type === TREE) {
      const sink = new GraphSink(
        graph,
        1,
        () => number,
        () => void 0
      );
      sink.begin(0, NOWHERE);
      sink.end(this.#parser.parse(bytes, 0, bytes.length, sink));
    } else if (type !== BLOB) {
      this.#addHead(number, type, bytes, 0, bytes.length);
    }
  }
  #addHead(number, type, bytes, from, to) {
    if (this.graph.placeOf(number) !== NOWHERE) return;
    if (type === COMMIT) this.#addCommit(number, bytes, from, to);
    else this.#addTag(number, bytes, from, to);
  }
  #addCommit(number, bytes, from, to) {
    const head = this.#commitHead;
    if (!head.read(bytes, from, to)) return;
    const { commits } = this.graph;
    commits.numbers.push(number);
    commits.trees.push(this.#numberAt(bytes, head.treeAt));
    commits.parentStarts.push(commits.parents.length);
    for (let parent = 0; parent < head.parentCount; parent++)
      commits.parents.push(this.#numberAt(bytes, head.parentAt(parent)));
    commits.dates.push(dateOf(bytes, head.committer.start, head.committer.end));
    this.graph.setPlace(number, commits.count - 1);
  }
  #addTag(number, bytes, from, to) {
    const head = this.#tagHead;
    if (!head.read(bytes, from, to)) return;
    const { tags } = this.graph;
    tags.numbers.push(number);
    tags.objects.push(this.#numberAt(bytes, head.objectAt));
    this.graph.setPlace(number, tags.numbers.length - 1);
  }
  #numberAt(bytes, hexAt) {
    const { numbers } = this.graph;
    idFromHex(bytes, hexAt, this.#id, 0, numbers.idBytes);
    return numbers.require(this.#id, 0);
  }
  /** Lets the rest of the process run; whether the scan was cancelled. */
  async #breathe() {
    await setImmediate3();
    return this.#isCancelled();
  }
};
function requireUsable(store) {
  const [problem] = store.problems;
  if (problem !== void 0) throw problem;
  for (const _ of store.idsWithoutIndex())
    throw new PackError("unsupported", "pack", "has no index of its own");
}
function listLooseIds(store) {
  const ids = new Set(
    store.looseIds((folder) => {
      throw new PackError("unreadable", `objects/${folder}`, "cannot be listed");
    })
  );
  return [...ids].sort();
}
function numbersOf(oids, numbers) {
  const found = /* @__PURE__ */ new Set();
  for (const oid of oids) found.add(numbers.require(Buffer.from(oid, "hex"), 0));
  return found;
}
var GREATER = 62;
var DIGIT_0 = 48;
function dateOf(bytes, start, end) {
  let at = end;
  while (at > start && bytes[at - 1] !== GREATER) at--;
  if (at <= start) return 0;
  while (at < end && bytes[at] === 32) at++;
  let seconds = 0;
  for (; at < end; at++) {
    const digit2 = bytes[at] - DIGIT_0;
    if (digit2 < 0 || digit2 > 9) break;
    seconds = seconds * 10 + digit2;
  }
  return seconds < Number.MAX_SAFE_INTEGER ? seconds : 0;
}

// src/history/containment.ts
var Containment = class {
  #graph;
  #marks;
  #ends;
  /** By number of an object: where its entries begin in `#entries`, which are places in the list of fresh ones. */
  #starts;
  #entries;
  #owners;
  /** `marks`: what is reached, by number. */
  constructor(graph, marks) {
    const { trees, numbers } = graph;
    const { fresh } = trees;
    this.#graph = graph;
    this.#marks = marks;
    this.#ends = trees.listEnds();
    const count = numbers.size + numbers.missingCount;
    this.#starts = new Uint32Array(count + 1);
    for (let at = 0; at < fresh.length; at++) this.#starts[fresh.values[at] + 1]++;
    for (let number = 0; number < count; number++) this.#starts[number + 1] += this.#starts[number];
    const filled = this.#starts.slice();
    this.#entries = new Uint32Array(fresh.length);
    this.#owners = new Uint32Array(fresh.length);
    for (let tree = 0; tree < trees.count; tree++) {
      for (let at = trees.freshStarts.values[tree]; at < trees.freshEnd(tree); at++) {
        const slot = filled[fresh.values[at]]++;
        this.#entries[slot] = at;
        this.#owners[slot] = tree;
      }
    }
  }
  /** Tells each reached tree that holds an object, by place, once for each name it has there. */
  holdersOf(number, visit) {
    const { trees } = this.#graph;
    for (let slot = this.#starts[number]; slot < this.#starts[number + 1]; slot++) {
      const owner = this.#owners[slot];
      const name = trees.freshNames.values[this.#entries[slot]];
      const end = this.#ends[owner];
      for (let tree = owner; tree < end; ) {
        if (tree !== owner && this.#loses(tree, number, name)) {
          tree = this.#ends[tree];
          continue;
        }
        if (this.#marks[trees.numbers.values[tree]] === 1 && this.#graph.isFirst(tree)) visit(tree, name);
        tree++;
      }
    }
  }
  #loses(tree, number, name) {
    const { gone, goneNames, goneStarts } = this.#graph.trees;
    const end = this.#graph.trees.goneEnd(tree);
    for (let at = goneStarts.values[tree]; at < end; at++)
      if (gone.values[at] === number && goneNames.values[at] === name) return true;
    return false;
  }
};
var NEW = 0;
var OPEN = 1;
var DONE = 2;
function treesAbove(graph, containment, objects) {
  const states = new Uint8Array(graph.trees.count);
  const order = new NumberList();
  const stack = new NumberList();
  const pushNew = (tree) => {
    if (states[tree] === NEW) stack.push(tree);
  };
  for (const object of objects) {
    containment.holdersOf(object, pushNew);
    for (let tree = stack.pop(); tree !== void 0; tree = stack.pop()) {
      if (states[tree] === NEW) {
        states[tree] = OPEN;
        stack.push(tree);
        containment.holdersOf(graph.trees.numbers.values[tree], pushNew);
      } else if (states[tree] === OPEN) {
        states[tree] = DONE;
        order.push(tree);
      }
    }
  }
  return order;
}

// src/history/path-sets.ts
var MAX_PATHS = 1e4;
var NONE2 = -1;
var ROOT = 0;
var NAMES2 = 4194304;
var PathSets = class {
  #containment;
  /** By tree: its only path, or the first of several; `NONE` without one. */
  #first;
  /** By tree: its further paths. */
  #more = /* @__PURE__ */ new Map();
  /** Numbers of paths by the number of the path above and the name. */
  #numbers = /* @__PURE__ */ new Map();
  /** The same the other way round, made when it is needed. */
  #keys = /* @__PURE__ */ new Map();
  #above = NONE2;
  #name = NONE2;
  #joined = NONE2;
  /** `trees`: by place, each behind those that hold it. `isRoot`: whether a tree is that of a commit. */
  constructor(graph, containment, trees, isRoot) {
    this.#containment = containment;
    this.#first = new Int32Array(graph.trees.count).fill(NONE2);
    for (let at = 0; at < trees.length; at++) {
      const tree = trees.values[at];
      const add = (path) => this.#add(tree, path);
      if (isRoot(tree)) add(ROOT);
      this.#pathsOf(graph.trees.numbers.values[tree], add);
    }
  }
  /** Under how many paths some objects lie together: at most `MAX_PATHS`. */
  countOf(objects) {
    return this.#numbersOf(objects).size;
  }
  /** These paths, joined by `nameOf` of the numbers of their names. */
  textsOf(objects, nameOf) {
    const paths = this.#numbersOf(objects);
    if (this.#keys.size < this.#numbers.size)
      this.#keys = new Map([...this.#numbers].map(([key, number]) => [number, key]));
    return [...paths].map((path) => {
      const names = [];
      for (let at = path; at !== ROOT; ) {
        const key = this.#keys.get(at) ?? ROOT;
        names.push(nameOf(key % NAMES2));
        at = Math.floor(key / NAMES2);
      }
      return names.reverse().join("/");
    });
  }
  #numbersOf(objects) {
    const paths = /* @__PURE__ */ new Set();
    for (const object of objects)
      this.#pathsOf(object, (path) => {
        if (paths.size < MAX_PATHS) paths.add(path);
      });
    return paths;
  }
  #add(tree, path) {
    const first = this.#first[tree];
    if (first === path) return;
    if (first === NONE2) {
      this.#first[tree] = path;
      return;
    }
    let more = this.#more.get(tree);
    if (more === void 0) {
      more = /* @__PURE__ */ new Set();
      this.#more.set(tree, more);
    }
    if (more.size < MAX_PATHS) more.add(path);
  }
  #pathsOf(object, see) {
    this.#containment.holdersOf(object, (holder, name) => {
      const first = this.#first[holder];
      if (first === NONE2) return;
      see(this.#join(first, name));
      const more = this.#more.get(holder);
      if (more !== void 0) for (const path of more) see(this.#join(path, name));
    });
  }
  /** The number of a path: the versions of a tree come one after the other, and ask the same. */
  #join(above, name) {
    if (above === this.#above && name === this.#name) return this.#joined;
    const key = above * NAMES2 + name;
    let number = this.#numbers.get(key);
    if (number === void 0) {
      number = this.#numbers.size + 1;
      this.#numbers.set(key, number);
    }
    this.#above = above;
    this.#name = name;
    this.#joined = number;
    return number;
  }
};

// src/history/walked-history.ts
var NO_COMMIT = 4294967295;
var SECRETS_AT_ONCE = 32;
var GraphHistory = class {
  missing;
  corrupt;
  isBroken;
  unreachable;
  #graph;
  #marks;
  #lists;
  /** Undefined when nothing is traced. */
  #tracer;
  /**
   * `lists`: the ids of the store in the order of their numbers. `tips`: what the history starts from.
   * @throws PackError `too-large` when what is to be traced lies in too many trees.
   */
  constructor(graph, { marks, missing, corrupt, isBroken }, lists, tips) {
    this.#graph = graph;
    this.#marks = marks;
    this.#lists = lists;
    this.missing = missing;
    this.corrupt = corrupt;
    this.isBroken = isBroken;
    let unreachable = 0;
    const { numbers } = graph;
    for (let number = 0; number < numbers.size; number++)
      if (marks[number] !== 1 && numbers.numberOf(number) === number) unreachable++;
    this.unreachable = unreachable;
    if (graph.targets === void 0) return;
    const extraTrees = [...tips].flatMap((oid) => this.#taggedTree(this.#numberOf(oid)));
    this.#tracer = new Tracer(graph, marks, graph.targets, extraTrees);
  }
  reachable(oid) {
    const number = this.#numberOf(oid);
    return number !== UNKNOWN2 && this.#marks[number] === 1;
  }
  *objects() {
    const { numbers, types } = this.#graph;
    for (let number = 0; number < numbers.size; number++) {
      const kind = KINDS[types[number]];
      if (kind === void 0 || numbers.numberOf(number) !== number || !this.#isOurs(number)) continue;
      const oid = numbers.idOf(number);
      yield kind === "blob" ? { kind, oid, path: void 0 } : { kind, oid };
    }
  }
  totals(search) {
    const { numbers, types } = this.#graph;
    const sizes = this.#sizesOf(search);
    const total = { commits: 0, blobs: 0, bytes: 0 };
    for (let number = 0; number < numbers.size; number++) {
      const type = types[number];
      if (type === TREE || numbers.numberOf(number) !== number || !this.#isOurs(number)) continue;
      if (type === COMMIT) total.commits++;
      const size = sizes(number);
      if (size === void 0) continue;
      if (type === BLOB) total.blobs++;
      total.bytes += size;
    }
    return total;
  }
  listSuspects(oids) {
    const blobs = [];
    const others = [];
    for (const oid of oids) {
      const number = this.#numberOf(oid);
      if (number !== UNKNOWN2 && !this.#isOurs(number)) continue;
      const kind = number === UNKNOWN2 ? "blob" : KINDS[this.#graph.types[number]] ?? "blob";
      if (kind !== "blob") {
        others.push({ kind, oid });
        continue;
      }
      const origin = number === UNKNOWN2 ? void 0 : this.#tracer?.originOf(number);
      const path = origin && this.#tracer?.pathOf(origin);
      blobs.push({ oid, rank: origin?.rank ?? NO_COMMIT, path });
    }
    blobs.sort((a, b) => a.rank - b.rank || compare(a.path ?? "", b.path ?? "") || compare(a.oid, b.oid));
    others.sort((a, b) => compare(a.oid, b.oid));
    const named = blobs.map(({ oid, path }) => ({
      kind: "blob",
      oid,
      path: path === void 0 ? void 0 : pathText(path)
    }));
    return [...named, ...others];
  }
  trace(secrets, withHolders = false) {
    const tracer = this.#tracer;
    const places = /* @__PURE__ */ new Map();
    if (tracer === void 0) return { places, spreads: secrets.map(() => ({ commits: 0, paths: 0 })) };
    const { commits, numbers } = this.#graph;
    for (const oid of secrets.flatMap((blobs) => [...blobs])) {
      const origin = tracer.originOf(this.#numberOf(oid));
      if (origin === void 0 || origin.rank === NO_COMMIT) continue;
      const commit = numbers.idOf(commits.numbers.values[tracer.order[origin.rank]]);
      places.set(oid, { commit, path: pathText(tracer.pathOf(origin)), rank: origin.rank });
    }
    const spreads = tracer.spreadOf(
      secrets.map((blobs) => this.#targetsAmong(blobs)),
      withHolders
    );
    return { places, spreads };
  }
  /** What is reached; all of the store when the walk could not go on somewhere. */
  #isOurs(number) {
    return this.isBroken || this.#marks[number] === 1;
  }
  #targetsAmong(oids) {
    return [...oids].map((oid) => this.#numberOf(oid)).filter((number) => this.#graph.targets?.has(number));
  }
  #numberOf(oid) {
    return this.#graph.numbers.findNamed(Buffer.from(oid, "hex"), 0);
  }
  /** Sizes by number: by place, where the tables of the search are those of the store. */
  #sizesOf({ sizeOf, parts }) {
    const { numbers } = this.#graph;
    if (parts === void 0) return (number) => sizeOf(numbers.idOf(number));
    const sizes = new Uint32Array(numbers.size);
    const { idBytes } = numbers;
    for (const part of parts) {
      const own = this.#lists.find(({ names }) => Buffer.compare(names, part.names) === 0);
      for (let position = 0; position < part.sizes.length; position++) {
        const size = part.sizes[position];
        if (size === 0) continue;
        const number = own === void 0 ? numbers.find(part.names, position * idBytes) : numbers.numberOf(own.base + position);
        if (number !== UNKNOWN2) sizes[number] = size;
      }
    }
    return (number) => sizes[number] === 0 ? void 0 : sizes[number] - 1;
  }
  /** The tree that a tip leads to without a commit, by place. */
  #taggedTree(tip) {
    const { types, tags } = this.#graph;
    let number = tip;
    for (let steps = 0; steps <= tags.numbers.length; steps++) {
      const place = number === UNKNOWN2 || number >= types.length ? NOWHERE : this.#graph.placeOf(number);
      if (place === NOWHERE || types[number] === COMMIT) return [];
      if (types[number] === TREE) return [place];
      number = tags.objects.values[place];
    }
    return [];
  }
};
var KINDS = ["blob", "commit", void 0, "blob", "tag"];
var Tracer = class {
  /** Commits by rank, by place in the table. */
  order;
  #graph;
  #containment;
  /** By tree: the least rank of a commit whose own tree it is; `NO_COMMIT` for that of a tag. */
  #rootRanks;
  /** Trees that lead to targets, each behind those that hold it. */
  #above;
  #origins = /* @__PURE__ */ new Map();
  #treeRanks;
  #via = /* @__PURE__ */ new Map();
  #paths;
  constructor(graph, marks, targets, extraTrees) {
    this.#graph = graph;
    this.#containment = new Containment(graph, marks);
    this.order = orderReached(graph, marks);
    this.#rootRanks = new Float64Array(graph.trees.count).fill(Number.POSITIVE_INFINITY);
    for (const tree of extraTrees) this.#rootRanks[tree] = NO_COMMIT;
    for (const [rank, commit] of this.order.entries()) {
      const tree = graph.placeOf(graph.commits.trees.values[commit]);
      if (tree !== NOWHERE && this.#rootRanks[tree] > rank) this.#rootRanks[tree] = rank;
    }
    this.#above = treesAbove(graph, this.#containment, targets);
    this.#treeRanks = Float64Array.from(this.#rootRanks);
    for (let at = 0; at < this.#above.length; at++) this.#rankTree(this.#above.values[at]);
  }
  /** Where a target came from; undefined when no tree that is reached holds it. */
  originOf(number) {
    const known = this.#origins.get(number);
    if (known !== void 0) return known;
    const origin = this.#leastHolder(number, Number.POSITIVE_INFINITY);
    if (origin !== void 0) this.#origins.set(number, origin);
    return origin;
  }
  /** The path of what came so: the bytes, as latin1. */
  pathOf({ tree, name }) {
    const names = [name];
    let at = tree;
    for (let via = this.#via.get(at); via !== void 0; via = this.#via.get(at)) {
      names.push(via.name);
      at = via.tree;
    }
    return names.reverse().map((number) => this.#graph.names.nameOf(number)).join("/");
  }
  /** For each secret, given as numbers of blobs, in how many commits and under how many paths it lives. */
  spreadOf(secrets, withHolders) {
    this.#paths ??= new PathSets(this.#graph, this.#containment, this.#above, (tree) => this.#isRoot(tree));
    const paths = this.#paths;
    const commits = secrets.map(() => 0);
    const ranks = secrets.map(() => []);
    for (let first = 0; first < secrets.length; first += SECRETS_AT_ONCE)
      this.#countCommits(secrets.slice(first, first + SECRETS_AT_ONCE), (index, rank) => {
        commits[first + index]++;
        if (withHolders) ranks[first + index].push(rank);
      });
    return secrets.map((blobs, index) => {
      const spread = { commits: commits[index], paths: paths.countOf(blobs) };
      if (!withHolders) return spread;
      return {
        ...spread,
        holders: {
          commits: ranks[index],
          paths: paths.textsOf(blobs, (name) => this.#graph.names?.nameOf(name) ?? "")
        }
      };
    });
  }
  #isRoot(tree) {
    return this.#rootRanks[tree] < NO_COMMIT;
  }
  #countCommits(secrets, count) {
    const bits = new Int32Array(this.#graph.trees.count);
    const spread = (object, own) => this.#containment.holdersOf(object, (tree) => {
      bits[tree] |= own;
    });
    for (const [index, blobs] of secrets.entries()) for (const blob of blobs) spread(blob, 1 << index);
    const { numbers } = this.#graph.trees;
    for (let at = this.#above.length - 1; at >= 0; at--) {
      const tree = this.#above.values[at];
      if (bits[tree] !== 0) spread(numbers.values[tree], bits[tree]);
    }
    const { commits } = this.#graph;
    for (const [rank, commit] of this.order.entries()) {
      const tree = this.#graph.placeOf(commits.trees.values[commit]);
      if (tree === NOWHERE) continue;
      for (let own = bits[tree]; own !== 0; own &= own - 1) count(31 - Math.clz32(own & -own), rank);
    }
  }
  /** Gives a tree the rank of the first commit that leads to it; the trees that hold it have theirs. */
  #rankTree(tree) {
    const via = this.#leastHolder(this.#graph.trees.numbers.values[tree], this.#rootRanks[tree]);
    if (via === void 0) return;
    this.#treeRanks[tree] = via.rank;
    this.#via.set(tree, via);
  }
  /** The holder of the least rank below a bound; of several that with the first path. */
  #leastHolder(number, bound) {
    let least;
    this.#containment.holdersOf(number, (tree, name) => {
      const rank = this.#treeRanks[tree];
      if (rank >= bound || least !== void 0 && rank > least.rank) return;
      const candidate = { rank, tree, name };
      if (least === void 0 || rank < least.rank || this.pathOf(candidate) < this.pathOf(least))
        least = candidate;
    });
    return least;
  }
};
function orderReached(graph, marks) {
  const { commits, numbers } = graph;
  const reached = [];
  const ranks = new Int32Array(commits.count).fill(NOWHERE);
  for (let commit = 0; commit < commits.count; commit++) {
    if (marks[commits.numbers.values[commit]] !== 1) continue;
    ranks[commit] = reached.length;
    reached.push(commit);
  }
  const order = orderCommits({
    count: reached.length,
    dates: reached.map((commit) => commits.dates[commit]),
    parentsOf(index) {
      const commit = reached[index];
      const parents = [];
      for (let at = commits.parentStarts.values[commit]; at < commits.parentsEnd(commit); at++) {
        const place = graph.placeOf(commits.parents.values[at]);
        const rank = place === NOWHERE ? NOWHERE : ranks[place];
        if (rank !== NOWHERE) parents.push(rank);
      }
      return parents;
    },
    compareIds: (first, second) => compare(
      numbers.idOf(commits.numbers.values[reached[first]]),
      numbers.idOf(commits.numbers.values[reached[second]])
    )
  });
  return order.map((index) => reached[index]);
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/history/walk.ts
var MEBIBYTE4 = 1024 * 1024;
var STORE_BOUNDS2 = {
  memoryBytes: 80 * MEBIBYTE4,
  cacheBytes: 4 * MEBIBYTE4,
  keepBytes: 8 * MEBIBYTE4,
  maxObjectBytes: 24 * MEBIBYTE4
};
async function walkHistory(repository, targets, forests) {
  const { place, state, git } = repository;
  const listing = listTips(git);
  listing.catch(() => void 0);
  const isCancelled = () => git.signal?.aborted === true;
  let store;
  try {
    store = ObjectStore.open(
      { directory: join3(place.commonDir, "objects"), format: state.objectFormat },
      STORE_BOUNDS2
    );
    const reader = new StoreReader(store, targets, isCancelled, forests);
    if (!await reader.read()) return { kind: "cancelled" };
    const tips = await listing;
    const reached = await findReachable(reader, tips.oids, shallowBoundary(place), state.objectFormat);
    if (reached === void 0) return { kind: "cancelled" };
    const isBroken = reached.isBroken || !tips.isComplete;
    const { graph } = reader;
    const history = new GraphHistory(graph, { ...reached, isBroken }, graph.numbers.lists, tips.oids);
    return { kind: "walked", history };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return { kind: "unusable", why: error.message };
  } finally {
    store?.close();
  }
}
async function traceInStore(repository, secrets, withHolders = false) {
  const answer = await walkHistory(
    repository,
    secrets.flatMap((blobs) => [...blobs])
  );
  return answer.kind === "walked" ? answer.history.trace(secrets, withHolders) : void 0;
}
export {
  createExaminer,
  findSuspects,
  sizeIn,
  traceInStore,
  walkHistory
};
