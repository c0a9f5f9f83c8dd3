/**
 * Macaroons as tokens. PyPI: libmacaroons' binary format 2 in base64url behind `pypi-` (libmacaroons, `doc/format.txt`;
 * PyPI documentation, "How do I use an API token"), with the index's host as location. Fly.io: MessagePack arrays of
 * nonce, location, caveats and a 32-byte tail, in base64 behind `fm1r_`, `fm2_` (superfly/macaroon, README).
 */

import type { Proof } from '../contract.ts';
import { decodeBase64 } from '../encoded.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

const LOCATION = 1;
const IDENTIFIER = 2;
const SIGNATURE = 6;

/** `pypi-` */
export const pypiToken: Proof = {
  name: 'pypi-token',
  what: 'structure',
  check(secret) {
    const bytes = decodeBase64(secret.replace(/^pypi-/, ''));
    return outcomeOf(bytes !== undefined && isMacaroon(bytes));
  },
};

/** Version 2; location and identifier, end; any caveats, each with an end; end; a signature of 32 bytes. */
function isMacaroon(bytes: Uint8Array): boolean {
  if (bytes[0] !== 2) return false;
  let at = 1;
  let hasLocation = false;
  let hasIdentifier = false;
  for (let ends = 0; ends < 2; ) {
    const type = bytes[at];
    if (type === 0) {
      ends++;
      at++;
      continue;
    }
    const packet = packetAt(bytes, at);
    if (packet === undefined) return false;
    if (type === LOCATION) hasLocation ||= isIndexHost(bytes.subarray(packet.start, packet.end));
    if (type === IDENTIFIER) hasIdentifier = true;
    ends = 0;
    at = packet.end;
  }
  const signature = packetAt(bytes, at);
  const isSigned =
    bytes[at] === SIGNATURE && signature !== undefined && signature.end - signature.start === 32;
  return hasLocation && hasIdentifier && isSigned && signature.end === bytes.length;
}

function isIndexHost(bytes: Uint8Array): boolean {
  return /^(?:[a-z0-9-]+\.)*pypi\.org$/.test(Buffer.from(bytes).toString('latin1'));
}

/** Type, length as a variable-length number of seven bits a byte, bytes. */
function packetAt(
  bytes: Uint8Array,
  at: number,
): { readonly start: number; readonly end: number } | undefined {
  let length = 0;
  let next = at + 1;
  for (let shift = 0; shift < 21; shift += 7) {
    const byte = bytes[next++];
    if (byte === undefined) return undefined;
    length |= (byte & 0x7f) << shift;
    if ((byte & 0x80) === 0)
      return next + length > bytes.length ? undefined : { start: next, end: next + length };
  }
  return undefined;
}

/** MessagePack: arrays of four and of three, a binary of 32 bytes (MessagePack specification, "Formats"). */
const ARRAY_OF_FOUR = 0x94;
const ARRAY_OF_THREE = 0x93;
const SHORT_BINARY = 0xc4;

/** `fm1r_`, `fm1a_`, `fm2_`; `fo1_` tokens are opaque. */
export const flyToken: Proof = {
  name: 'fly-token',
  what: 'structure',
  check: (secret): Outcome => {
    const match = /^(?:FlyV1 )?fm(?:1[ar]|2)_([A-Za-z0-9+/=_-]+)/.exec(secret);
    if (match === null) return 'unknown';
    const bytes = decodeBase64(match[1] ?? '');
    if (bytes === undefined || bytes[0] !== ARRAY_OF_FOUR || bytes[1] !== ARRAY_OF_THREE) return 'failed';
    const tail = bytes.length - 34;
    return outcomeOf(bytes[tail] === SHORT_BINARY && bytes[tail + 1] === 32);
  },
};
