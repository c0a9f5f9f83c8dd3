/**
 * CRC-32 as zip, gzip, PNG and Ethernet use it (reflected polynomial 0xEDB88320, initial value and final XOR all ones;
 * "CRC-32/ISO-HDLC" in the catalogue of parametrised CRC algorithms). Several issuers put it at the end of their
 * tokens, so that a scanner can tell a token from noise without asking anybody.
 *
 * Promise: pure, never throws, the same on every platform. Node's own `zlib.crc32` exists from 20.15 on only.
 */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of the bytes, 0 to 2^32 - 1. Of no bytes at all it is 0. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = TABLE[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
