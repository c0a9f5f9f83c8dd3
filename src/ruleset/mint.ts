/**
 * Credentials with a valid checksum or structure, made anew for each check of the rules: the `{mint:NAME:ARGUMENT}`
 * placeholders of examples.
 *
 * They are written from the issuers' descriptions, apart from the checks in `detectors/checksums/`, so that a mistake in
 * one of the two shows. What a mint makes opens no door: it is random. Sources: `rules/README.md` lists the issuers'
 * pages; GitLab, Grafana and NATS publish the code that makes their tokens.
 */

import { utf8 } from '../base/bytes.ts';
import { crc32 } from '../base/crc32.ts';
import { ALPHABETS, BASE62, toBase32, writeNumber } from './alphabets.ts';
import { type RandomSource, textOf } from './random.ts';

/** One kind of minted credential. */
export interface Mint {
  /** What its argument is and what holds without one; undefined when it takes none. */
  readonly argument: { readonly what: string; readonly default: string; readonly form: RegExp } | undefined;
  /** What it makes, for people. */
  readonly makes: string;
  /** Makes one. The argument has the declared form. */
  readonly make: (random: RandomSource, argument: string) => string;
}

const BASE64 = ALPHABETS.get('base64')!;
const BASE64URL = ALPHABETS.get('base64url')!;
const BASE36 = ALPHABETS.get('alnum')!;
const HEX_DIGITS = 16;

/** Every mint by name. */
export const MINTS: ReadonlyMap<string, Mint> = new Map<string, Mint>([
  [
    'github-crc32',
    {
      argument: { what: 'length of the random part', default: '30', form: /^[1-9]\d{0,2}$/ },
      makes:
        'base62 and the CRC-32 of it in 6 base62 digits: behind ghp_, gho_, ghu_, ghr_, classic ghs_, npm_',
      make: (random, length) => {
        const body = textOf(BASE62, Number(length), random);
        return body + writeNumber(crcOf(body), BASE62, 6);
      },
    },
  ],
  [
    'gitlab-routable',
    {
      argument: { what: 'prefix', default: 'glpat-', form: /^[A-Za-z0-9_-]{1,20}$/ },
      makes:
        'a whole routable GitLab token: prefix, payload, version, length of the payload, CRC-32 of all before',
      make: (random, prefix) => gitlabRoutable(random, prefix, '01.'),
    },
  ],
  [
    'gitlab-routable-old',
    {
      argument: { what: 'prefix', default: 'glpat-', form: /^[A-Za-z0-9_-]{1,20}$/ },
      makes: 'the earlier routable form, which has no version between payload and length',
      make: (random, prefix) => gitlabRoutable(random, prefix, ''),
    },
  ],
  [
    'grafana-service-account',
    {
      argument: undefined,
      makes:
        'a whole glsa_ token: 32 base62, underscore, CRC-32 of all before that underscore as little-endian hex',
      make: (random) => {
        const body = `glsa_${textOf(BASE62, 32, random)}`;
        return `${body}_${hexOf(littleEndian(crcOf(body)))}`;
      },
    },
  ],
  [
    'grafana-cloud',
    {
      argument: undefined,
      makes: 'a whole glc_ token: base64 JSON with o, n, k, m',
      make: (random) => {
        const claims = {
          o: String(100_000 + random.below(900_000)),
          n: `stack-${random.below(1_000_000)}-${textOf(BASE36, 6, random)}`,
          k: textOf(BASE64, 24, random),
          m: { r: 'prod-eu-west-0' },
        };
        return `glc_${Buffer.from(JSON.stringify(claims)).toString('base64')}`;
      },
    },
  ],
  [
    'atlassian',
    {
      argument: { what: 'prefix', default: 'ATATT3xFfGF0', form: /^AT[A-Za-z0-9]{3,12}$/ },
      makes:
        'a whole ATATT, ATCTT or ATSTT token: 171 base64url, =, CRC-32 of all before as 8 capital hex digits',
      make: (random, prefix) => {
        const body = `${prefix}${textOf(BASE64URL, 171, random)}=`;
        return body + upperHex(crcOf(body));
      },
    },
  ],
  [
    'atlassian-server',
    {
      argument: undefined,
      makes: 'a Data Center token without BBDC-: base64 of a 12-digit number, a colon and 20 bytes',
      make: (random) => {
        const id = `${1 + random.below(9)}${textOf('0123456789', 11, random)}`;
        return Buffer.concat([utf8(`${id}:`), random.bytes(20)]).toString('base64');
      },
    },
  ],
  [
    'bitbucket-app-password',
    {
      argument: undefined,
      makes: 'a whole ATBB app password: 24 base62, CRC-32 of all before as 8 capital hex digits',
      make: (random) => {
        const body = `ATBB${textOf(BASE62, 24, random)}`;
        return body + upperHex(crcOf(body));
      },
    },
  ],
  [
    'confluent',
    {
      argument: undefined,
      makes: 'a whole cflt secret: 54 base64 and 6 more with the little-endian CRC-32 of the 54',
      make: (random) => {
        const body = textOf(BASE64, 54, random);
        return `cflt${body}${base64Of(littleEndian(crcOf(body)))}`;
      },
    },
  ],
  [
    'zuplo',
    {
      argument: undefined,
      makes: 'a whole zpka_ key: 32 characters, underscore, CRC-32 of the 32 as 8 hex digits',
      make: (random) => {
        const body = textOf(BASE36, 32, random);
        return `zpka_${body}_${upperHex(crcOf(body)).toLowerCase()}`;
      },
    },
  ],
  [
    'cloudflare',
    {
      argument: { what: 'prefix', default: 'cfut_', form: /^cf[a-z]{1,3}_$/ },
      makes: 'a whole cfk_, cfut_ or cfat_ credential: 40 base62, CRC-32 of the 40 as 8 hex digits',
      make: (random, prefix) => {
        const body = textOf(BASE62, 40, random);
        return prefix + body + upperHex(crcOf(body)).toLowerCase();
      },
    },
  ],
  [
    'nats-seed',
    {
      argument: { what: 'kind', default: 'user', form: /^(?:user|account|operator|server|cluster|curve)$/ },
      makes: 'a NATS NKEY seed (SU…, SA…, SO…): base32 with CRC-16',
      make: natsSeed,
    },
  ],
  ['age-key', { argument: undefined, makes: 'a whole AGE-SECRET-KEY-1… in Bech32', make: ageKey }],
  [
    'aws-access-key-id',
    {
      argument: { what: 'prefix', default: 'AKIA', form: /^[A-Z0-9]{4}$/ },
      makes: 'a whole access key id whose base32 body holds a 12-digit account number',
      make: awsAccessKeyId,
    },
  ],
  [
    'pypi',
    {
      argument: { what: 'host', default: 'pypi.org', form: /^[a-z.]{4,40}$/ },
      makes: 'a whole pypi- token: base64url of a macaroon with this location',
      make: pypiMacaroon,
    },
  ],
  [
    'discord-bot',
    {
      argument: undefined,
      makes: 'a bot token: base64 of an 18-digit user id, 6 and 38 base64url between dots',
      make: (random) => {
        const id = `${1 + random.below(9)}${textOf('0123456789', 17, random)}`;
        const first = Buffer.from(id).toString('base64url');
        return `${first}.G${textOf(BASE64URL, 5, random)}.${textOf(BASE64URL, 38, random)}`;
      },
    },
  ],
]);

function crcOf(text: string): number {
  return crc32(utf8(text));
}

function upperHex(value: number): string {
  return value.toString(HEX_DIGITS).toUpperCase().padStart(8, '0');
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** Base64 without padding. */
function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '');
}

function littleEndian(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);
}

/**
 * GitLab, `lib/authn/token_field/generator/routable_token.rb`: 16 random bytes, the routing payload, its length in one
 * byte; base64url without padding; version and length in base 36; CRC-32 of everything before it in 7 base-36 digits.
 */
function gitlabRoutable(random: RandomSource, prefix: string, version: string): string {
  const routing = `o:${random.below(100_000).toString(36)}\nu:${random.below(100_000_000).toString(36)}`;
  const payload = Buffer.concat([random.bytes(16), utf8(routing), Uint8Array.of(routing.length)]);
  const encoded = payload.toString('base64url');
  const head = `${prefix}${encoded}.${version}${writeNumber(encoded.length, BASE36, 2)}`;
  return head + writeNumber(crcOf(head), BASE36, 7);
}

/** NATS `nkeys/strkey.go`: the kinds of key and their five-bit marks, shifted left by three. */
const NATS_KINDS: Readonly<Record<string, number>> = {
  server: 13 << 3,
  cluster: 2 << 3,
  operator: 14 << 3,
  account: 0,
  user: 20 << 3,
  curve: 23 << 3,
};

function natsSeed(random: RandomSource, kind: string): string {
  const mark = NATS_KINDS[kind]!;
  const seedMark = 18 << 3;
  const raw = Buffer.concat([Uint8Array.of(seedMark | (mark >> 5), (mark & 31) << 3), random.bytes(32)]);
  const check = crc16(raw);
  return toBase32(Buffer.concat([raw, Uint8Array.of(check & 0xff, check >> 8)]));
}

/** CRC-16/XMODEM: polynomial 0x1021, initial value 0, not reflected. */
function crc16(bytes: Uint8Array): number {
  let value = 0;
  for (const byte of bytes) {
    value ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) value = (value & 0x8000 ? (value << 1) ^ 0x1021 : value << 1) & 0xffff;
  }
  return value;
}

/** BIP 173: the 32 letters and digits, in order of their values. */
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const BECH32_GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function bech32Checksum(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (let bit = 0; bit < 5; bit++) if ((top >>> bit) & 1) check ^= BECH32_GENERATOR[bit]!;
  }
  return check;
}

/** age (C2SP age.md, "X25519 recipient stanza"): 32 bytes in Bech32 with the part `age-secret-key-`, in capitals. */
function ageKey(random: RandomSource): string {
  const part = 'age-secret-key-';
  const data = [...toBase32(random.bytes(32))].map((letter) => ALPHABETS.get('base32')!.indexOf(letter));
  const codes = [...part].map((letter) => letter.charCodeAt(0));
  const expanded = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
  const check = bech32Checksum([...expanded, ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  const tail = [25, 20, 15, 10, 5, 0].map((shift) => (check >>> shift) & 31);
  return `${part}1${[...data, ...tail].map((value) => BECH32[value]).join('')}`.toUpperCase();
}

/**
 * The account number stands in bits 1 to 40 of the base32 body's first six bytes; ids made since 2019 have the first bit
 * set (published analyses of the id format; AWS documents `sts get-access-key-info` alone).
 */
function awsAccessKeyId(random: RandomSource, prefix: string): string {
  const account = 100_000_000_000 + random.below(899_999_999_999);
  const head = 2 ** 47 + account * 128 + random.below(128);
  const bytes = [40, 32, 24, 16, 8, 0].map((shift) => Math.floor(head / 2 ** shift) % 256);
  return prefix + toBase32(Buffer.concat([Uint8Array.from(bytes), random.bytes(4)]));
}

/**
 * libmacaroons, format 2: version byte; packets of type, length, bytes (1 location, 2 identifier, 6 signature); 0 ends a
 * section. PyPI: the identifier is a UUID, one caveat is a JSON list.
 */
function pypiMacaroon(random: RandomSource, host: string): string {
  const packet = (type: number, bytes: Uint8Array) =>
    Buffer.concat([Uint8Array.of(type, bytes.length), bytes]);
  const id = hexOf(random.bytes(16)).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const user = hexOf(random.bytes(16)).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const macaroon = Buffer.concat([
    Uint8Array.of(2),
    packet(1, utf8(host)),
    packet(2, utf8(id)),
    Uint8Array.of(0),
    packet(2, utf8(`[3,"${user}"]`)),
    Uint8Array.of(0, 0),
    packet(6, random.bytes(32)),
  ]);
  return `pypi-${macaroon.toString('base64url')}`;
}
