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

// src/base/crc32.ts
var TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 3988292384 ^ value >>> 1 : value >>> 1;
  return value;
});
function crc32(bytes) {
  let value = 4294967295;
  for (const byte of bytes) value = TABLE[(value ^ byte) & 255] ^ value >>> 8;
  return (value ^ 4294967295) >>> 0;
}

export {
  latin1,
  fromLatin1,
  utf8,
  decodeUtf8,
  crc32
};
