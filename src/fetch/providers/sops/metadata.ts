/**
 * The metadata of a SOPS file: how its data key is kept, which leaves are encrypted, and its MAC.
 *
 * It comes as plain data of any store, where YAML read without types, dotenv and INI give text for numbers and booleans.
 * All of it is hostile: nothing named in it is contacted unless the settings allow it. Facts: secret-providers.md 2.8.
 */

import { fieldAt, listAt, textAt } from '../json-fields.ts';
import { compilePattern, DEFAULT_RULE, type EncryptionRule } from './rules.ts';
import { SopsFault } from './tree.ts';

/** One copy of the data key, or of a share of it, under a key that somebody keeps. */
export type MasterKey =
  | { readonly kind: 'age'; readonly recipient: string; readonly encrypted: string }
  | {
      readonly kind: 'aws-kms';
      readonly arn: string;
      /** A role to take first. */
      readonly role: string | undefined;
      readonly context: Readonly<Record<string, string>>;
      /** Base64. */
      readonly encrypted: string;
    }
  | { readonly kind: 'gcp-kms'; readonly resourceId: string; readonly encrypted: string }
  | {
      readonly kind: 'azure-key-vault';
      readonly vaultUrl: string;
      readonly name: string;
      readonly version: string;
      /** Base64url. */
      readonly encrypted: string;
    }
  | {
      readonly kind: 'vault-transit';
      readonly address: string;
      readonly enginePath: string;
      readonly keyName: string;
      /** `vault:v1:…` */
      readonly encrypted: string;
    }
  /** One that is not supported; `title` says which. */
  | { readonly kind: 'other'; readonly title: string };

/** The metadata, decoded. */
export interface SopsMetadata {
  /** One group: any key opens the data key. Several: each gives a share. Never empty. */
  readonly groups: readonly (readonly MasterKey[])[];
  /** How many shares are needed, with several groups. */
  readonly threshold: number;
  /** As written: the MAC is bound to it. */
  readonly lastModified: string;
  /** Encrypted; empty when missing. */
  readonly mac: string;
  readonly isMacOfEncryptedOnly: boolean;
  readonly rule: EncryptionRule;
}

/** More keys than this in one file are refused. */
const MAX_KEYS = 500;

/** Decodes the metadata. Throws `SopsFault`. */
export function decodeMetadata(metadata: unknown): SopsMetadata {
  const listed = listAt(metadata, 'key_groups');
  const groups = listed.length > 0 ? listed.map(masterKeys) : [masterKeys(metadata)];
  if (groups.some((group) => group.length === 0))
    throw new SopsFault('the metadata names no key under which the data key is kept');
  if (groups.flat().length > MAX_KEYS) throw new SopsFault(`the metadata names more than ${MAX_KEYS} keys`);
  return {
    groups,
    threshold: threshold(fieldAt(metadata, 'shamir_threshold'), groups.length),
    lastModified: lastModified(textAt(metadata, 'lastmodified') ?? ''),
    mac: textAt(metadata, 'mac') ?? '',
    isMacOfEncryptedOnly: isTrue(fieldAt(metadata, 'mac_only_encrypted')),
    rule: rule(metadata),
  };
}

function masterKeys(holder: unknown): readonly MasterKey[] {
  const entries = (name: string, read: (entry: unknown) => MasterKey): readonly MasterKey[] =>
    listAt(holder, name).map(read);
  return [
    ...entries('kms', awsKey),
    ...entries('gcp_kms', (entry) => ({
      kind: 'gcp-kms',
      resourceId: required(entry, 'resource_id'),
      encrypted: required(entry, 'enc'),
    })),
    ...entries('hckms', () => ({ kind: 'other', title: 'Huawei Cloud KMS' })),
    ...entries('azure_kv', (entry) => ({
      kind: 'azure-key-vault',
      vaultUrl: required(entry, 'vault_url'),
      name: required(entry, 'name'),
      version: textAt(entry, 'version') ?? '',
      encrypted: required(entry, 'enc'),
    })),
    ...entries('hc_vault', (entry) => ({
      kind: 'vault-transit',
      address: required(entry, 'vault_address'),
      enginePath: required(entry, 'engine_path'),
      keyName: required(entry, 'key_name'),
      encrypted: required(entry, 'enc'),
    })),
    ...entries('age', (entry) => ({
      kind: 'age',
      recipient: required(entry, 'recipient'),
      encrypted: required(entry, 'enc'),
    })),
    ...entries('pgp', () => ({ kind: 'other', title: 'PGP' })),
  ];
}

function awsKey(entry: unknown): MasterKey {
  // the short form puts the role behind a plus sign
  const [arn = '', shortRole] = required(entry, 'arn').split('+');
  const context = fieldAt(entry, 'context');
  const pairs =
    typeof context === 'object' && context !== null && !Array.isArray(context) ? Object.entries(context) : [];
  return {
    kind: 'aws-kms',
    arn,
    role: textAt(entry, 'role') ?? shortRole,
    context: Object.fromEntries(pairs.map(([name, value]) => [name, String(value)])),
    encrypted: required(entry, 'enc'),
  };
}

function required(entry: unknown, name: string): string {
  const text = textAt(entry, name);
  if (text === undefined) throw new SopsFault(`an entry of the metadata has no ${name}`);
  return text.trim();
}

function threshold(value: unknown, groups: number): number {
  const count = typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : (value ?? 0);
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0 || count > groups)
    throw new SopsFault('shamir_threshold in the metadata is not a number of key groups');
  return count === 0 ? groups : count;
}

/** sops writes RFC 3339 in seconds, and binds the MAC to that form. */
function lastModified(text: string): string {
  const [, seconds, zone] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  if (seconds === undefined || zone === undefined)
    throw new SopsFault('lastmodified in the metadata is not a time in RFC 3339');
  return `${seconds}${zone}`;
}

function rule(metadata: unknown): EncryptionRule {
  const rules: EncryptionRule[] = [];
  for (const encrypts of [false, true]) {
    const prefix = encrypts ? 'encrypted' : 'unencrypted';
    const suffix = textAt(metadata, `${prefix}_suffix`);
    if (suffix !== undefined) rules.push({ kind: 'suffix', encrypts, suffix });
    for (const [kind, field] of [
      ['keys', `${prefix}_regex`],
      ['comments', `${prefix}_comment_regex`],
    ] as const) {
      const source = textAt(metadata, field);
      if (source !== undefined) rules.push({ kind, encrypts, pattern: compilePattern(source, field) });
    }
  }
  if (rules.length > 1)
    throw new SopsFault('the metadata has several rules for what is encrypted, and only one can hold');
  return rules[0] ?? DEFAULT_RULE;
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}
