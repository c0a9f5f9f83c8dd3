/**
 * Keys and signed tokens for examples: `{pem:KIND}`, `{jwk:KIND}` and `{jwt}`. They are real (Node's own key generation,
 * the published container formats), so that a detector that reads structure is tested against structure.
 *
 * RSA and P-256 keys come from Node's generator, which takes no seed: the same seed gives another key in each process,
 * and within a process each kind is made once, because RSA takes a tenth of a second. Everything else follows the seed.
 * Formats: RFC 1421 and 7468 (PEM), RFC 5208, RFC 5915, openssh `PROTOCOL.key`, RFC 9580 (OpenPGP, version 4 keys),
 * PuTTY documentation appendix C (PPK), RFC 7515, 7517, 7519.
 */

import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { ALPHABETS } from './alphabets.ts';
import { type RandomSource, textOf } from './random.ts';

/** What `{pem:KIND}` can make. */
export const PEM_KINDS = [
  'rsa',
  'pkcs8',
  'ec',
  'ed25519',
  'openssh',
  'encrypted',
  'pgp',
  'putty',
  'public',
] as const;

/** What `{jwk:KIND}` can make. */
export const JWK_KINDS = ['rsa', 'ec', 'okp', 'oct', 'public'] as const;

/** One kind of key file. */
export type PemKind = (typeof PEM_KINDS)[number];

/** One kind of JSON web key. */
export type JwkKind = (typeof JWK_KINDS)[number];

/** A whole key file of a kind, with LF line ends and one at the end. */
export function mintPem(kind: PemKind, random: RandomSource): string {
  switch (kind) {
    case 'rsa':
      return rsaKey().export({ type: 'pkcs1', format: 'pem' }).toString();
    case 'ec':
      return ecKey().export({ type: 'sec1', format: 'pem' }).toString();
    case 'pkcs8':
      return ecKey().export({ type: 'pkcs8', format: 'pem' }).toString();
    case 'encrypted':
      return ed25519Key(random.bytes(32))
        .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: hex(random.bytes(8)) })
        .toString();
    case 'ed25519':
      return ed25519Key(random.bytes(32)).export({ type: 'pkcs8', format: 'pem' }).toString();
    case 'public':
      return createPublicKey(ed25519Key(random.bytes(32)))
        .export({ type: 'spki', format: 'pem' })
        .toString();
    case 'openssh':
      return opensshKey(random);
    case 'pgp':
      return pgpKey(random);
    case 'putty':
      return puttyKey(random);
  }
}

/** A JSON web key on one line, private but for `public`. */
export function mintJwk(kind: JwkKind, random: RandomSource): string {
  switch (kind) {
    case 'rsa':
      return JSON.stringify(rsaKey().export({ format: 'jwk' }));
    case 'ec':
      return JSON.stringify(ecKey().export({ format: 'jwk' }));
    case 'okp':
      return JSON.stringify(ed25519Key(random.bytes(32)).export({ format: 'jwk' }));
    case 'public':
      return JSON.stringify(createPublicKey(ed25519Key(random.bytes(32))).export({ format: 'jwk' }));
    case 'oct':
      return JSON.stringify({ kty: 'oct', k: base64url(random.bytes(32)) });
  }
}

/** 2024-01-01 and 2100-01-01 in seconds: minted tokens are not expired, whenever the check runs. */
const JWT_ISSUED_AT = 1_704_067_200;
const JWT_EXPIRES_AT = 4_102_444_800;

/**
 * A signed JSON web token (HS256, random key) with `iat`, `exp` and the given claims, which may replace them. Values of
 * digits alone become numbers.
 */
export function mintJwt(claims: ReadonlyMap<string, string>, random: RandomSource): string {
  const payload: Record<string, unknown> = {
    sub: textOf(ALPHABETS.get('alnum')!, 20, random),
    iat: JWT_ISSUED_AT,
    exp: JWT_EXPIRES_AT,
  };
  for (const [name, value] of claims) payload[name] = /^\d{1,15}$/.test(value) ? Number(value) : value;
  const signed = [{ alg: 'HS256', typ: 'JWT' }, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${signed}.${createHmac('sha256', random.bytes(32)).update(signed).digest('base64url')}`;
}

let rsa: KeyObject | undefined;
let ec: KeyObject | undefined;

function rsaKey(): KeyObject {
  rsa ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  return rsa;
}

function ecKey(): KeyObject {
  ec ??= generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  return ec;
}

/** RFC 8410: the fixed head of a PKCS#8 Ed25519 key, before its 32 bytes. */
const ED25519_PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

function ed25519Key(seed: Uint8Array): KeyObject {
  return createPrivateKey({
    key: Buffer.concat([ED25519_PKCS8_HEAD, seed]),
    format: 'der',
    type: 'pkcs8',
  });
}

function ed25519Public(seed: Uint8Array): Buffer {
  const jwk = createPublicKey(ed25519Key(seed)).export({ format: 'jwk' });
  return Buffer.from(jwk.x!, 'base64url');
}

/** `PROTOCOL.key` of OpenSSH: an unencrypted Ed25519 key. */
function opensshKey(random: RandomSource): string {
  const seed = random.bytes(32);
  const publicBytes = ed25519Public(seed);
  const publicBlob = Buffer.concat([sshText('ssh-ed25519'), sshText(publicBytes)]);
  const check = random.bytes(4);
  const body = Buffer.concat([
    check,
    check,
    publicBlob,
    sshText(Buffer.concat([seed, publicBytes])),
    sshText(`${textOf('abcdefghijklmnop', 6, random)}@build`),
  ]);
  const padding = Uint8Array.from({ length: (8 - (body.length % 8)) % 8 }, (_, at) => at + 1);
  const whole = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    sshText('none'),
    sshText('none'),
    sshText(''),
    uint32(1),
    sshText(publicBlob),
    sshText(Buffer.concat([body, padding])),
  ]);
  return armoured('OPENSSH PRIVATE KEY', whole, 70);
}

/** A version 4 OpenPGP secret key packet (EdDSA, not encrypted) and a user id packet, armoured with CRC-24. */
function pgpKey(random: RandomSource): string {
  const seed = random.bytes(32);
  const point = Buffer.concat([Uint8Array.of(0x40), ed25519Public(seed)]);
  const secret = mpi(seed);
  const sum = secret.reduce((total, byte) => (total + byte) & 0xffff, 0);
  const keyPacket = Buffer.concat([
    Uint8Array.of(4),
    uint32(JWT_ISSUED_AT),
    Uint8Array.of(22, 9),
    Buffer.from('2b06010401da470f01', 'hex'),
    mpi(point),
    Uint8Array.of(0),
    secret,
    Uint8Array.of(sum >> 8, sum & 0xff),
  ]);
  const user = Buffer.from(`Build <${textOf('abcdefghijklmnop', 6, random)}@example.org>`);
  const packets = Buffer.concat([
    Uint8Array.of(0xc5, keyPacket.length),
    keyPacket,
    Uint8Array.of(0xcd, user.length),
    user,
  ]);
  const check = crc24(packets);
  const lines = packets.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
  const tail = Buffer.from([check >> 16, (check >> 8) & 0xff, check & 0xff]).toString('base64');
  return `${edge('BEGIN', 'PGP PRIVATE KEY BLOCK')}\n\n${lines}\n=${tail}\n${edge('END', 'PGP PRIVATE KEY BLOCK')}\n`;
}

/** PuTTY's PPK, version 2, not encrypted. */
function puttyKey(random: RandomSource): string {
  const seed = random.bytes(32);
  const publicBlob = Buffer.concat([sshText('ssh-ed25519'), sshText(ed25519Public(seed))]);
  const privateBlob = sshText(seed);
  const comment = `${textOf('abcdefghijklmnop', 6, random)}@build`;
  const signed = Buffer.concat([
    sshText('ssh-ed25519'),
    sshText('none'),
    sshText(comment),
    sshText(publicBlob),
    sshText(privateBlob),
  ]);
  const macKey = createHash('sha1').update('putty-private-key-file-mac-key').digest();
  const publicLines = publicBlob.toString('base64').match(/.{1,64}/g) ?? [];
  const privateLines = privateBlob.toString('base64').match(/.{1,64}/g) ?? [];
  return [
    `PuTTY-User-Key-File-2: ssh-ed25519`,
    'Encryption: none',
    `Comment: ${comment}`,
    `Public-Lines: ${publicLines.length}`,
    ...publicLines,
    `Private-Lines: ${privateLines.length}`,
    ...privateLines,
    `Private-MAC: ${createHmac('sha1', macKey).update(signed).digest('hex')}`,
    '',
  ].join('\n');
}

function sshText(text: string | Uint8Array): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([uint32(bytes.length), bytes]);
}

function uint32(value: number): Uint8Array {
  return Uint8Array.of((value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
}

/** RFC 9580, 3.2: the length in bits in two bytes, then the number without leading zero bytes. */
function mpi(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const number = first < 0 ? new Uint8Array(0) : bytes.subarray(first);
  const bits = number.length === 0 ? 0 : number.length * 8 - (Math.clz32(number[0]!) - 24);
  return Buffer.concat([Uint8Array.of(bits >> 8, bits & 0xff), number]);
}

/** RFC 9580, 6.1.1: polynomial 0x864CFB, initial value 0xB704CE. */
function crc24(bytes: Uint8Array): number {
  let value = 0xb704ce;
  for (const byte of bytes) {
    value ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) {
      value <<= 1;
      if (value & 0x1000000) value ^= 0x1864cfb;
    }
  }
  return value & 0xffffff;
}

function armoured(label: string, bytes: Buffer, width: number): string {
  const lines = bytes.toString('base64').replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n');
  return `${edge('BEGIN', label)}\n${lines}\n${edge('END', label)}\n`;
}

/** The first or last line of an armoured block, put together so that it does not stand in this file. */
function edge(word: 'BEGIN' | 'END', label: string): string {
  const dashes = '-'.repeat(5);
  return `${dashes}${word} ${label}${dashes}`;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
