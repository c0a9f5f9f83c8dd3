import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  PIECE_SIZES,
  decodeContent,
  unitsOfChunks
} from "./chunk-X2QXZVGE.mjs";
import {
  systemCode
} from "./chunk-WGYOHXCK.mjs";

// src/sources/content.ts
var MAX_POINTER_BYTES = 1024;
var POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[0-9]-[a-z0-9.-]+ sha256:[0-9a-f]{64}\n)*oid sha256:[0-9a-f]{64}\nsize [0-9]{1,20}\n?$/;
function isLfsPointer(content) {
  return content.length <= MAX_POINTER_BYTES && POINTER.test(Buffer.from(content).toString("latin1"));
}
function unitOf(origin, content) {
  return { origin, ...decodeContent(content), firstLine: 1 };
}

// src/sources/file.ts
import { isUtf8 } from "node:buffer";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync
} from "node:fs";
var READ_BYTES = 1024 * 1024;
function filePath(bytes) {
  return isUtf8(bytes) ? bytes.toString("utf8") : bytes;
}
var NOTHING = { kind: "nothing" };
var MAX_ROOM_BYTES = 4 * 1024 * 1024;
var FileReader = class {
  #receipt;
  #sizes;
  #room = Buffer.alloc(0);
  constructor(receipt, sizes = PIECE_SIZES) {
    this.#receipt = receipt;
    this.#sizes = sizes;
  }
  /** What is in a file; a symbolic link's target text is its content. Never throws for anything about the file. */
  read(place) {
    return readFile(place, this.#receipt, this.#sizes, (bytes) => this.#roomFor(bytes));
  }
  #roomFor(bytes) {
    if (bytes > MAX_ROOM_BYTES) return Buffer.allocUnsafeSlow(bytes);
    if (bytes > this.#room.length)
      this.#room = Buffer.allocUnsafeSlow(Math.min(MAX_ROOM_BYTES, Math.max(65536, 2 * bytes)));
    return this.#room;
  }
};
async function* unitsOfFile(place, receipt, sizes = PIECE_SIZES) {
  const content = readFile(place, receipt, sizes, (bytes) => Buffer.allocUnsafe(bytes));
  if (content.kind === "unit") yield content.unit;
  else if (content.kind === "pieces") yield* content.units;
}
function readFile(place, receipt, sizes, roomFor) {
  const path = filePath(place.bytes);
  try {
    const facts = lstatSync(path);
    if (facts.isSymbolicLink()) {
      const target = readlinkSync(path, { encoding: "buffer" });
      return { kind: "unit", unit: unitOf({ kind: "file", path: place.path }, target) };
    }
    if (!facts.isFile()) {
      if (!facts.isDirectory()) receipt.skip("special-file", place.path);
      return NOTHING;
    }
    if (facts.size > sizes.wholeBytes)
      return { kind: "pieces", units: piecesOf(path, place, receipt, sizes) };
    return readRegularFile(path, place, receipt, sizes, roomFor);
  } catch (error) {
    skipUnlessGone(error, place, receipt);
    return NOTHING;
  }
}
function readRegularFile(path, place, receipt, sizes, roomFor) {
  const descriptor = openFile(path);
  try {
    const before = fstatSync(descriptor);
    if (!before.isFile()) {
      receipt.skip("special-file", place.path);
      return NOTHING;
    }
    const content = readWhole(descriptor, Math.min(before.size, sizes.wholeBytes), sizes.wholeBytes, roomFor);
    if (hasChanged(before, fstatSync(descriptor))) receipt.skip("changed-while-read", place.path);
    if (content.length > sizes.wholeBytes) receipt.skip("too-large", place.path);
    if (!isLfsPointer(content))
      return { kind: "unit", unit: unitOf({ kind: "file", path: place.path }, content) };
    receipt.skip("lfs-pointer", place.path);
    return NOTHING;
  } finally {
    closeSync(descriptor);
  }
}
async function* piecesOf(path, place, receipt, sizes) {
  let descriptor;
  try {
    descriptor = openFile(path);
    const before = fstatSync(descriptor);
    if (!before.isFile()) return receipt.skip("special-file", place.path);
    const origin = { kind: "file", path: place.path };
    yield* unitsOfChunks(origin, chunksOf(descriptor), { ...sizes, wholeBytes: 0 });
    if (hasChanged(before, fstatSync(descriptor))) receipt.skip("changed-while-read", place.path);
  } catch (error) {
    skipUnlessGone(error, place, receipt);
  } finally {
    if (descriptor !== void 0) closeSync(descriptor);
  }
}
function openFile(path) {
  return openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
}
function readWhole(descriptor, size, maxBytes, roomFor) {
  let content = roomFor(size + 1);
  let filled = 0;
  for (; ; ) {
    const count = readSync(descriptor, content, filled, content.length - filled, null);
    filled += count;
    const isEnd = count === 0 || filled === size && size > 0;
    if (isEnd || filled > maxBytes) return content.subarray(0, filled);
    if (filled === content.length) content = Buffer.concat([content], Math.max(65536, 2 * filled));
  }
}
async function* chunksOf(descriptor) {
  for (; ; ) {
    const chunk = Buffer.allocUnsafe(READ_BYTES);
    const count = readSync(descriptor, chunk, 0, chunk.length, null);
    if (count === 0) return;
    yield chunk.subarray(0, count);
  }
}
function hasChanged(before, after) {
  return before.size !== after.size || before.mtimeMs !== after.mtimeMs;
}
function skipUnlessGone(error, place, receipt) {
  const code = systemCode(error);
  if (code === void 0) throw error;
  if (code === "ENOENT" || code === "ENOTDIR") return;
  receipt.skip("unreadable", place.path);
}

export {
  isLfsPointer,
  unitOf,
  filePath,
  FileReader,
  unitsOfFile
};
