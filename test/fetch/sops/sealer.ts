/**
 * Writes SOPS files for tests: encrypts leaves and sums up the MAC in the order in which they are given, by the rules of
 * facts secret-providers.md 2.8 and with none of the product's code.
 */

import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { armor, Encrypter } from 'age-encryption';

const MAC_ONLY_ENCRYPTED_START = '8a3fd2ad54ce66527b1034f3d147be0b0b975b3bf44f72c6fdadec8176f27d69';

export const LAST_MODIFIED = '2026-08-01T12:00:00Z';

/** Types of SOPS as its files name them. */
export type SealedType = 'str' | 'int' | 'float' | 'bool' | 'bytes' | 'time' | 'comment';

export interface SealerOptions {
  readonly dataKey?: Buffer;
  readonly macOnlyEncrypted?: boolean;
}

/** Encrypts one text under a place. */
export function seal(
  plain: string | Uint8Array,
  type: SealedType,
  place: string,
  dataKey: Uint8Array,
  iv: Uint8Array = randomBytes(32),
): string {
  const cipher = createCipheriv('aes-256-gcm', dataKey, iv).setAAD(Buffer.from(place));
  const data = Buffer.concat([cipher.update(plain as string), cipher.final()]).toString('base64');
  return `ENC[AES256_GCM,data:${data},iv:${Buffer.from(iv).toString('base64')},tag:${cipher
    .getAuthTag()
    .toString('base64')},type:${type}]`;
}

/** One file in the making. */
export class Sealer {
  readonly dataKey: Buffer;
  readonly #isMacOnlyEncrypted: boolean;
  readonly #hash = createHash('sha512');

  constructor({ dataKey = randomBytes(32), macOnlyEncrypted = false }: SealerOptions = {}) {
    this.dataKey = dataKey;
    this.#isMacOnlyEncrypted = macOnlyEncrypted;
    if (macOnlyEncrypted) this.#hash.update(Buffer.from(MAC_ONLY_ENCRYPTED_START, 'hex'));
  }

  /** A leaf: in the MAC, and encrypted. The place is the path with colons, one at the end too. */
  leaf(place: string, plain: string | Uint8Array, type: SealedType = 'str'): string {
    this.#hash.update(plain);
    return seal(plain, type, place, this.dataKey);
  }

  /** A leaf in clear: `hashed` is how SOPS spells it for the MAC, when that is not how the file writes it. */
  clear(written: string, hashed = written): string {
    if (!this.#isMacOnlyEncrypted) this.#hash.update(hashed);
    return written;
  }

  /** A comment: not in the MAC. */
  comment(place: string, plain: string): string {
    return seal(plain, 'comment', place, this.dataKey);
  }

  /** The metadata with the MAC over all leaves so far. */
  metadata(more: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const mac = this.#hash.copy().digest('hex').toUpperCase();
    return {
      ...more,
      lastmodified: LAST_MODIFIED,
      mac: seal(mac, 'str', LAST_MODIFIED, this.dataKey),
      ...(this.#isMacOnlyEncrypted ? { mac_only_encrypted: true } : {}),
      version: '3.13.2',
    };
  }
}

/** The data key under an age recipient, as the metadata holds it. */
export async function ageEntry(
  dataKey: Uint8Array,
  recipient: string,
): Promise<{ readonly recipient: string; readonly enc: string }> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return { recipient, enc: armor.encode(await encrypter.encrypt(dataKey)) };
}

/** The metadata flattened for dotenv and INI: texts under names, line ends escaped. */
export function flattened(
  metadata: Readonly<Record<string, unknown>>,
): readonly (readonly [string, string])[] {
  const flat: (readonly [string, string])[] = [];
  const walk = (prefix: string, value: unknown): void => {
    if (Array.isArray(value)) for (const [at, item] of value.entries()) walk(`${prefix}__list_${at}`, item);
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) walk(`${prefix}__map_${key}`, item);
    else flat.push([prefix, String(value).replaceAll('\n', '\\n')]);
  };
  for (const [key, value] of Object.entries(metadata)) walk(key, value);
  return flat;
}
