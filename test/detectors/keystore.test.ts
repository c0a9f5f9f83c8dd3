/** Key stores by their content. The layouts are written here by hand, from OpenJDK's reader and RFC 7292. */

import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fc } from '../property.ts';
import { detectorFinder, type Found } from './builder.ts';

const findJava = detectorFinder(
  'keystore',
  ['\xfe\xed\xfe\xed', '\xce\xce\xce\xce', '/u3+7QAAAA', 'zs7OzgAAAA'],
  {
    confidence: 'possible',
    ignoreCase: false,
  },
);
const findPkcs12 = detectorFinder('keystore', ['\x2a\x86H\x86\xf7', 'GCSqGSIb3DQEHAaCC'], {
  ignoreCase: false,
});

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const u32 = (value: number): Buffer => Buffer.concat([u16(value >>> 16), u16(value & 0xffff)]);
const date = Buffer.alloc(8, 1);
const alias = Buffer.from('mykey');
/** Tag 1: alias, date, a protected key (a DER sequence), a chain of no certificates. */
const keyEntry = (tag = 1): Buffer => {
  const key = Buffer.concat([Buffer.from([0x30, 0x82, 0x01, 0x00]), randomBytes(256)]);
  return Buffer.concat([u32(tag), u16(alias.length), alias, date, u32(key.length), key, u32(0)]);
};
/** Tag 2: alias, date, the certificate's type and bytes. */
const certificateEntry = (): Buffer => {
  const certificate = randomBytes(300);
  const type = Buffer.from('X.509');
  return Buffer.concat([
    u32(2),
    u16(alias.length),
    alias,
    date,
    u16(type.length),
    type,
    u32(certificate.length),
    certificate,
  ]);
};
const store = (magic: number, ...entries: readonly Buffer[]): Buffer =>
  Buffer.concat([u32(magic), u32(2), u32(entries.length), ...entries, randomBytes(20)]);
/** A sequence of DER with a length of two bytes. */
const sequence = (...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([0x30, 0x82]), u16(body.length), body]);
};
const DATA = Buffer.from('06092a864886f70d010701', 'hex');
const pfx = (version: number): Buffer =>
  sequence(Buffer.from([2, 1, version]), sequence(DATA, Buffer.from([0xa0, 0x82, 4, 0]), randomBytes(1024)));

const inFile = (
  find: (text: string, sketch: { contentClass: 'binary' }) => Found[],
  bytes: Buffer,
): Found[] => find(bytes.toString('latin1'), { contentClass: 'binary' });

describe('a Java key store', () => {
  it.each([
    ['JKS', 0xfeedfeed, [keyEntry()]],
    ['JCEKS', 0xcececece, [keyEntry()]],
    ['JCEKS with a secret key', 0xcececece, [keyEntry(3)]],
    ['JKS with a certificate before the key', 0xfeedfeed, [certificateEntry(), keyEntry()]],
  ])('is found whole as %s', (_kind, magic, entries) => {
    const bytes = store(magic, ...entries);
    expect(inFile(findJava, bytes).map(({ secret }) => secret.length)).toEqual([bytes.length]);
  });

  it('is found in base64, to its last character', () => {
    const text = store(0xfeedfeed, keyEntry()).toString('base64');
    expect(findJava(`keystore.jks: ${text}\n`).map(({ secret }) => secret)).toEqual([text]);
  });

  it.each([
    ['certificates alone', store(0xfeedfeed, certificateEntry(), certificateEntry())],
    ['no entries', store(0xfeedfeed)],
    ['another version', Buffer.concat([u32(0xfeedfeed), u32(7), u32(1), keyEntry()])],
    [
      'a key that is no sequence',
      Buffer.concat([
        u32(0xfeedfeed),
        u32(2),
        u32(1),
        u32(1),
        u16(0),
        date,
        u32(64),
        randomBytes(64).fill(7),
      ]),
    ],
    [
      'another format with its magic',
      Buffer.concat([u32(0xfeedfeed), randomBytes(8).fill(0xff), randomBytes(400)]),
    ],
  ])('is not what holds %s', (_what, bytes) => {
    expect(inFile(findJava, bytes)).toEqual([]);
  });
});

describe('a PKCS#12 key store', () => {
  it('is found as a file and in base64', () => {
    const bytes = pfx(3);
    expect(inFile(findPkcs12, bytes)).toHaveLength(1);
    const text = bytes.toString('base64');
    expect(findPkcs12(`p12: "${text}"`).map(({ secret }) => secret)).toEqual([text]);
  });

  it('is not another version, nor a certificate, nor signed data', () => {
    expect(inFile(findPkcs12, pfx(1))).toEqual([]);
    expect(inFile(findPkcs12, sequence(sequence(DATA), randomBytes(200)))).toEqual([]);
  });
});

describe('any bytes', () => {
  it('are read without an error', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(0xfeedfeed, 0xcececece),
        (tail, magic) => {
          inFile(findJava, Buffer.concat([u32(magic), u32(2), tail]));
          inFile(findPkcs12, Buffer.concat([Buffer.from([0x30, 0x82]), tail, DATA]));
          findJava(`/u3+7QAAAA${Buffer.from(tail).toString('base64')}`);
        },
      ),
    );
  });
});
