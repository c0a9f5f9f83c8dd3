import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/base/bytes.ts
function latin1(bytes, start = 0, end = bytes.length) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1", start, end);
}
function fromLatin1(text) {
  return Buffer.from(text, "latin1");
}
function utf8(text) {
  return Buffer.from(text, "utf8");
}
function decodeUtf8(bytes, start = 0, end = bytes.length) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", start, end);
}

export {
  latin1,
  fromLatin1,
  utf8,
  decodeUtf8
};
