/**
 * One encrypted value of a SOPS file: `ENC[AES256_GCM,data:…,iv:…,tag:…,type:…]`.
 *
 * Promise: a value opens only under its own place in the tree, which is the additional data; what opens has the type
 * that the file says or is refused. Must never put a plain value into an error. Facts: secret-providers.md 2.8.
 */

import { createDecipheriv } from 'node:crypto';
import type { Secret } from '../../../base/secret.ts';
import { goFloat, parseDecimal, parseGoBool, parseGoFloat } from './go-numbers.ts';
import { SopsFault, type SopsScalar } from './tree.ts';

/** AES-256. */
export const DATA_KEY_BYTES = 32;
const TAG_BYTES = 16;

const BASE64 = '[A-Za-z0-9+/]+={0,2}';
const ENCRYPTED = new RegExp(
  `^ENC\\[AES256_GCM,data:(${BASE64}),iv:(${BASE64}),tag:(${BASE64}),type:(str|int|float|bool|bytes|time|comment)\\]$`,
);

/** Whether a text has the form of an encrypted value. */
export function isEncrypted(text: string): boolean {
  return ENCRYPTED.test(text);
}

/** The additional data of a place: the keys from the root, each with a colon behind it. */
export function placeText(path: readonly string[]): string {
  return `${path.join(':')}:`;
}

/**
 * The plain value. Undefined when it does not open: another key, another place, or changed. Throws `SopsFault` when the
 * text has not the form of one.
 */
export function decryptValue(text: string, dataKey: Secret, place: string): SopsScalar | undefined {
  const [, data = '', iv = '', tag = '', type = ''] = ENCRYPTED.exec(text) ?? [];
  const tagBytes = Buffer.from(tag, 'base64');
  const ivBytes = Buffer.from(iv, 'base64');
  if (type === '' || tagBytes.length !== TAG_BYTES || ivBytes.length === 0)
    throw new SopsFault('a value is not in the form in which SOPS encrypts');
  let plain: Buffer;
  try {
    const decipher = createDecipheriv('aes-256-gcm', dataKey.revealBytes(), ivBytes, {
      authTagLength: TAG_BYTES,
    });
    decipher.setAuthTag(tagBytes).setAAD(Buffer.from(place, 'utf8'));
    plain = Buffer.concat([decipher.update(Buffer.from(data, 'base64')), decipher.final()]);
  } catch {
    // the tag does not fit: the caller knows which value it was
    return undefined;
  }
  return typed(plain, type);
}

function typed(plain: Buffer, type: string): SopsScalar {
  const text = plain.toString('utf8');
  switch (type) {
    case 'bytes':
      return { kind: 'bytes', bytes: new Uint8Array(plain) };
    case 'int':
      return { kind: 'int', text: parseDecimal(text) ?? wrongType(type) };
    case 'float':
      return { kind: 'float', text: goFloat(parseGoFloat(text) ?? wrongType(type)) };
    case 'bool':
      return { kind: 'bool', value: parseGoBool(text) ?? wrongType(type) };
    case 'time':
      return Number.isNaN(Date.parse(text)) ? wrongType(type) : { kind: 'time', text };
    default:
      // what is no UTF-8 can only be handed on as bytes
      return Buffer.from(text, 'utf8').equals(plain)
        ? { kind: 'string', text }
        : { kind: 'bytes', bytes: new Uint8Array(plain) };
  }
}

function wrongType(type: string): never {
  throw new SopsFault(`a value says that it is of the type ${type}, and is not`);
}
