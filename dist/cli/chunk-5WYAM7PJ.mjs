import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

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

export {
  idBytesOf,
  compareIds,
  sameId,
  idText,
  idFromText,
  hashOf,
  idOfObject
};
