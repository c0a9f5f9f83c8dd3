/**
 * Data keys under age: with the identities that the input or `SOPS_AGE_KEY` holds.
 *
 * The package knows X25519, the hybrid post-quantum recipients and no keys of SSH, so those are refused by name. It is
 * loaded when the first file needs it. Facts: secret-providers.md 2.8 (age v1).
 */

import type { Decrypter } from 'age-encryption';
import { InputError } from '../../../../base/errors.ts';
import { Secret } from '../../../../base/secret.ts';
import type { ProviderContext } from '../../contract.ts';
import type { MasterKey } from '../metadata.ts';
import type { KeyKeeper, KeyOutcome } from './contract.ts';
import { closedKey, failedKey } from './failure.ts';

const IDENTITY = /^AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]+$/;

/** The first line of an age file holds; beyond this it is no data key of 32 bytes for a thousand recipients. */
const MAX_ARMOR_CHARS = 256 * 1024;

/** Why a text holds no usable identities; undefined when it does. Never quotes it. */
export function ageKeyMistake(text: Secret): string | undefined {
  const identities = identitiesOf(text);
  if (identities.length === 0) return 'holds no age identity (AGE-SECRET-KEY-1…)';
  const wrong = identities.findIndex((identity) => !IDENTITY.test(identity));
  if (wrong < 0) return undefined;
  return `entry ${wrong + 1} is not an age identity (AGE-SECRET-KEY-1…); keys of SSH and plugins are not supported`;
}

/** Opens keys of the kind `age`. */
export class AgeKeeper implements KeyKeeper {
  readonly kinds: readonly MasterKey['kind'][] = ['age'];
  readonly #text: Secret | undefined;
  #decrypter: Promise<Decrypter | undefined> | undefined;

  constructor(text: Secret | undefined) {
    this.#text = text;
  }

  async open(key: MasterKey, context: ProviderContext): Promise<KeyOutcome> {
    if (key.kind !== 'age') return closedKey('this is no key of age');
    const text = this.#text;
    if (text === undefined) {
      return closedKey(
        `no age identity is there for ${recipientText(key.recipient)}`,
        'give it as the input sops-age-key, from a secret of the repository or environment',
      );
    }
    this.#decrypter ??= makeDecrypter(text, context);
    const decrypter = await this.#decrypter;
    if (decrypter === undefined)
      return failedKey(
        new InputError('option-invalid', 'the age identity is damaged: its checksum does not fit'),
      );
    try {
      const { armor } = await import('./sdk-age.ts');
      if (key.encrypted.length > MAX_ARMOR_CHARS)
        return closedKey('an entry of age in the metadata is too large');
      return { kind: 'key', dataKey: Secret.fromBytes(await decrypter.decrypt(armor.decode(key.encrypted))) };
    } catch {
      // the package throws plain errors for a stranger's file and for a damaged one: both leave this key closed
      return closedKey(`no age identity given here opens the key for ${recipientText(key.recipient)}`);
    }
  }

  /** An identity needs no permission. */
  privileges(): readonly string[] {
    return [];
  }

  close(): void {
    this.#decrypter = undefined;
  }
}

async function makeDecrypter(text: Secret, context: ProviderContext): Promise<Decrypter | undefined> {
  const identities = identitiesOf(text);
  await context.conceal(identities.map((identity) => Secret.fromText(identity)));
  const { Decrypter } = await import('./sdk-age.ts');
  const decrypter = new Decrypter();
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
  } catch {
    // a wrong checksum; the package's text may quote the identity
    return undefined;
  }
  return decrypter;
}

function identitiesOf(text: Secret): readonly string[] {
  return text
    .reveal()
    .split(/\r\n|\n|\r/)
    .filter((line) => !line.trim().startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((entry) => entry !== '');
}

/** A recipient is public, and shown shortened: the reader knows his own. */
function recipientText(recipient: string): string {
  return recipient.length > 24 ? `${recipient.slice(0, 20)}…` : recipient;
}
