/**
 * CRC-32C (Castagnoli: reflected polynomial 0x82F63B78, initial value and final XOR all ones; RFC 3720, B.4), by which
 * Secret Manager lets a reader check that a value arrived as it was stored. Another polynomial than `base/crc32.ts`.
 */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0x82f63b78 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of the bytes, 0 to 2^32 - 1. Of no bytes at all it is 0. */
export function crc32c(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
