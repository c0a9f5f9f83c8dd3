/**
 * The structure of private keys, as far as it can be checked without a key's mathematics: DER lengths (X.690), the
 * OpenSSH container (openssh PROTOCOL.key), OpenPGP packets with their CRC-24 (RFC 9580, sections 4, 5.5 and 6). Pure;
 * never throws; bounded by the given bytes.
 */

/** What the bytes of a key say about themselves. */
export interface KeyStructure {
  /** `fits`: every length adds up. `cut`: begins right and ends early. `other`: not the structure its label promises. */
  readonly shape: 'fits' | 'cut' | 'other';
  /** Whether the key is encrypted with a passphrase, as far as it says. */
  readonly isEncrypted: boolean;
}

const OPENSSH_MAGIC = 'openssh-key-v1\0';

/** A DER body: one SEQUENCE over all bytes, with an INTEGER or (encrypted) a SEQUENCE first. */
export function derStructure(bytes: Uint8Array, isEncrypted: boolean): KeyStructure {
  if (bytes[0] !== 0x30) return { shape: 'other', isEncrypted };
  const length = derLength(bytes, 1);
  if (length === undefined) return { shape: 'other', isEncrypted };
  const inner = bytes[length.next];
  if (inner !== 0x02 && inner !== 0x30) return { shape: 'other', isEncrypted };
  const end = length.next + length.value;
  if (end === bytes.length) return { shape: 'fits', isEncrypted };
  return { shape: end > bytes.length ? 'cut' : 'other', isEncrypted };
}

function derLength(
  bytes: Uint8Array,
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const first = bytes[at];
  if (first === undefined) return undefined;
  if (first < 0x80) return { value: first, next: at + 1 };
  const count = first & 0x7f;
  if (count === 0 || count > 3) return undefined;
  let value = 0;
  for (let index = 1; index <= count; index++) value = value * 256 + (bytes[at + index] ?? 0);
  return { value, next: at + 1 + count };
}

/** An OpenSSH container: magic, cipher name, KDF, one or more keys. */
export function opensshStructure(bytes: Uint8Array): KeyStructure {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.startsWith(OPENSSH_MAGIC)) return { shape: 'other', isEncrypted: false };
  let at = OPENSSH_MAGIC.length;
  const cipher = sshString(bytes, at);
  if (cipher === undefined) return { shape: 'cut', isEncrypted: false };
  const isEncrypted = Buffer.from(cipher).toString('latin1') !== 'none';
  at += 4 + cipher.length;
  // kdf name, kdf options, number of keys, public key, private section
  for (const kind of ['string', 'string', 'number', 'string', 'string'] as const) {
    const part = kind === 'number' ? new Uint8Array(0) : sshString(bytes, at);
    if (part === undefined) return { shape: 'cut', isEncrypted };
    at += 4 + part.length;
  }
  return { shape: at <= bytes.length ? 'fits' : 'cut', isEncrypted };
}

function sshString(bytes: Uint8Array, at: number): Uint8Array | undefined {
  if (at + 4 > bytes.length) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);
  return at + 4 + length <= bytes.length ? bytes.subarray(at + 4, at + 4 + length) : undefined;
}

/** OpenPGP packets: the first is a secret key. `checksum` is the armour's CRC-24 in base64, if it has one. */
export function pgpStructure(bytes: Uint8Array, checksum: string | undefined): KeyStructure {
  const packet = firstPacket(bytes);
  if (packet === undefined || packet.tag !== 5) return { shape: 'other', isEncrypted: false };
  const isEncrypted = isPgpEncrypted(bytes.subarray(packet.body, packet.end));
  if (packet.end > bytes.length) return { shape: 'cut', isEncrypted };
  if (checksum === undefined) return { shape: 'fits', isEncrypted };
  const expected = Buffer.from(checksum, 'base64');
  const isRight = expected.length === 3 && expected.readUIntBE(0, 3) === crc24(bytes);
  return { shape: isRight ? 'fits' : 'other', isEncrypted };
}

interface Packet {
  readonly tag: number;
  readonly body: number;
  readonly end: number;
}

function firstPacket(bytes: Uint8Array): Packet | undefined {
  const header = bytes[0];
  const second = bytes[1];
  if (header === undefined || second === undefined || (header & 0x80) === 0) return undefined;
  if ((header & 0x40) !== 0) {
    const tag = header & 0x3f;
    if (second < 192) return { tag, body: 2, end: 2 + second };
    if (second < 224) return { tag, body: 3, end: 3 + ((second - 192) << 8) + (bytes[2] ?? 0) + 192 };
    return undefined;
  }
  const tag = (header & 0x3c) >> 2;
  const lengthBytes = [1, 2, 4][header & 3];
  if (lengthBytes === undefined) return undefined;
  let length = 0;
  for (let index = 1; index <= lengthBytes; index++) length = length * 256 + (bytes[index] ?? 0);
  return { tag, body: 1 + lengthBytes, end: 1 + lengthBytes + length };
}

/** Whether a version 4 secret key packet has a string-to-key usage other than 0 behind its public fields. */
function isPgpEncrypted(body: Uint8Array): boolean {
  const algorithm = body[5];
  if (body[0] !== 4 || algorithm === undefined) return false;
  let at = 6;
  const skipInteger = (): void => {
    const bits = ((body[at] ?? 0) << 8) | (body[at + 1] ?? 0);
    at += 2 + ((bits + 7) >> 3);
  };
  const skipShort = (): void => {
    at += 1 + (body[at] ?? 0);
  };
  if (algorithm <= 3) [0, 1].forEach(skipInteger);
  else if (algorithm === 17) [0, 1, 2, 3].forEach(skipInteger);
  else if (algorithm === 16) [0, 1, 2].forEach(skipInteger);
  else if (algorithm === 18 || algorithm === 19 || algorithm === 22) {
    skipShort();
    skipInteger();
    if (algorithm === 18) skipShort();
  } else if (algorithm === 25 || algorithm === 27) at += 32;
  else return false;
  const usage = body[at];
  return usage !== undefined && usage !== 0;
}

/** RFC 9580, section 6.1.1: generator 0x864CFB, initial value 0xB704CE. */
function crc24(bytes: Uint8Array): number {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1;
      if ((crc & 0x1000000) !== 0) crc ^= 0x1864cfb;
    }
  }
  return crc & 0xffffff;
}
