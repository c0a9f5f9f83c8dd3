// KMS: Decrypt with symmetric keys, and their encryption contexts.
//
// Promises: a ciphertext opens under its own key and its own encryption context alone; permission is decided on the key's
// ARN with the alias asked for, as IAM does; a disabled key decrypts nothing.
// Must never: tell a caller without permission whether a key exists.
// Source: facts/secret-providers.md section 2.2 (KMS); docs.aws.amazon.com, "Decrypt" and "Condition keys for AWS KMS".

import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import { AwsFault } from './aws-fault.ts';
import { type Operation, requireAccess } from './json-service.ts';

/** A key of an account in a region. */
export interface KmsKey {
  readonly arn: string;
  readonly alias: string | undefined;
  isEnabled: boolean;
  /** What the service would store for these bytes. */
  encrypt(plain: Uint8Array, context?: Readonly<Record<string, string>>): Buffer;
}

/** The keys of an account in a region. */
export interface KeyStore {
  /** Makes a key, with an alias (`alias/NAME`) or without. */
  create(alias?: string): KmsKey;
  find(idOrArn: string): KmsKey | undefined;
  /** The plain bytes; undefined when no key here has made the ciphertext for this context. */
  open(
    blob: Uint8Array,
    context: Readonly<Record<string, string>>,
  ): { readonly plain: Buffer; readonly key: KmsKey } | undefined;
}

/** Finds the store of an account in a region. */
export type FindKeyStore = (accountId: string, region: string) => KeyStore;

/** An empty store; `arnPrefix` ends with a colon. */
export function createKeyStore(arnPrefix: string): KeyStore {
  const keys: { readonly key: KmsKey; readonly material: Buffer }[] = [];
  return {
    create(alias) {
      const material = randomBytes(32);
      const key: KmsKey = {
        arn: `${arnPrefix}key/${randomUUID()}`,
        alias,
        isEnabled: true,
        encrypt(plain, context = {}) {
          const iv = randomBytes(12);
          const cipher = createCipheriv('aes-256-gcm', material, iv).setAAD(contextBytes(context));
          return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
        },
      };
      keys.push({ key, material });
      return key;
    },
    find: (id) => keys.find(({ key }) => key.arn === id || `${arnPrefix}${key.alias}` === id)?.key,
    open(blob, context) {
      const bytes = Buffer.from(blob);
      for (const { key, material } of keys) {
        try {
          const decipher = createDecipheriv('aes-256-gcm', material, bytes.subarray(0, 12));
          decipher.setAAD(contextBytes(context)).setAuthTag(bytes.subarray(-16));
          return { plain: Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]), key };
        } catch {
          // another key's
        }
      }
      return undefined;
    },
  };
}

/** The operations, for `jsonHandler` with the target prefix `TrentService`. */
export function kmsOperations(storeOf: FindKeyStore): Readonly<Record<string, Operation>> {
  return {
    Decrypt({ principal, region, input }) {
      const keyId = input.text('KeyId') ?? '';
      const owner = keyId.split(':')[4] ?? principal.accountId;
      const store = storeOf(owner, region);
      const key = store.find(keyId);
      requireAccess(principal, {
        action: 'kms:Decrypt',
        resource: key?.arn ?? keyId,
        context: { 'kms:RequestAlias': /alias\/.*$/u.exec(keyId)?.[0] },
      });
      if (key === undefined) {
        throw new AwsFault('NotFoundException', `Key '${keyId}' does not exist`);
      }
      if (!key.isEnabled) {
        throw new AwsFault('DisabledException', `${key.arn} is disabled.`);
      }
      const opened = store.open(
        Buffer.from(input.text('CiphertextBlob') ?? '', 'base64'),
        input.map('EncryptionContext') ?? {},
      );
      if (opened === undefined) {
        throw new AwsFault('InvalidCiphertextException', '');
      }
      if (opened.key !== key) {
        throw new AwsFault(
          'IncorrectKeyException',
          'The key ID in the request does not identify a CMK that can perform this operation.',
        );
      }
      return {
        KeyId: key.arn,
        Plaintext: opened.plain.toString('base64'),
        EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
      };
    },
  };
}

function contextBytes(context: Readonly<Record<string, string>>): Buffer {
  return Buffer.from(JSON.stringify(Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1))));
}
