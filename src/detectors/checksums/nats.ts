/**
 * NATS NKEY seeds: base32 of two marked bytes, 32 random ones, and the CRC-16 of both, least significant byte first
 * (nats-io/nkeys, `strkey.go` and `crc16.go`; CRC-16/XMODEM).
 */

import type { Proof } from '../contract.ts';
import { decodeBase32 } from './base32.ts';
import { outcomeOf } from './outcome.ts';

const SEED_MARK = 18 << 3;

/** `SU…`, `SA…`, `SO…` and so on: 58 characters. */
export const natsNkey: Proof = {
  name: 'nats-nkey',
  what: 'checksum',
  check(secret) {
    const bytes = decodeBase32(secret);
    if (bytes === undefined || bytes.length !== 36) return 'failed';
    if (((bytes[0] ?? 0) & 0xf8) !== SEED_MARK) return 'failed';
    const expected = (bytes[34] ?? 0) | ((bytes[35] ?? 0) << 8);
    return outcomeOf(crc16(bytes.subarray(0, 34)) === expected);
  },
};

/** CRC-16/XMODEM: polynomial 0x1021, initial value 0, nothing reflected. */
export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ ((crc & 0x8000) === 0 ? 0 : 0x1021)) & 0xffff;
  }
  return crc;
}
