/**
 * Opens a parsed SOPS file with its data key: decrypts the leaves and comments, and verifies the MAC over all of it.
 *
 * Promise: nothing comes back unless the MAC fits, in both of its modes; there is no way to switch that off. Errors name
 * places in the file and never values. Facts: secret-providers.md 2.8.
 */

import { createHash, type Hash } from 'node:crypto';
import type { Secret } from '../../../base/secret.ts';
import { decryptValue, isEncrypted, placeText } from './cipher.ts';
import type { SopsMetadata } from './metadata.ts';
import { isToBeEncrypted, type Standing } from './rules.ts';
import {
  bytesOf,
  type PlainValues,
  type SopsComment,
  SopsFault,
  type SopsLeaf,
  type SopsMap,
  type SopsNode,
  type SopsScalar,
} from './tree.ts';

/** What the hash begins with when only encrypted leaves are in it. */
const ENCRYPTED_ONLY_START = '8a3fd2ad54ce66527b1034f3d147be0b0b975b3bf44f72c6fdadec8176f27d69';

/** The plain values of a file. Throws `SopsFault` when one does not open or the MAC does not fit. */
export function decryptTree(
  branches: readonly SopsMap[],
  metadata: SopsMetadata,
  dataKey: Secret,
): PlainValues {
  const walk = new Decryption(metadata, dataKey);
  for (const branch of branches) walk.map(branch, [], []);
  requireMac(walk.mac(), metadata, dataKey);
  return walk;
}

class Decryption implements PlainValues {
  readonly leaves = new Map<SopsLeaf, SopsScalar>();
  readonly comments = new Map<SopsComment, string>();
  readonly #metadata: SopsMetadata;
  readonly #dataKey: Secret;
  readonly #hash: Hash = createHash('sha512');

  constructor(metadata: SopsMetadata, dataKey: Secret) {
    this.#metadata = metadata;
    this.#dataKey = dataKey;
    if (metadata.isMacOfEncryptedOnly) this.#hash.update(Buffer.from(ENCRYPTED_ONLY_START, 'hex'));
  }

  mac(): string {
    return this.#hash.digest('hex').toUpperCase();
  }

  map(map: SopsMap, path: readonly string[], above: readonly (readonly string[])[]): void {
    const active: string[] = [];
    for (const entry of map.entries) {
      if (entry.kind === 'comment') this.#comment(entry, path, [...above, active], active);
      else {
        this.#node(entry.value, [...path, entry.key], [...above, active]);
        active.length = 0;
      }
    }
  }

  #node(node: SopsNode, path: readonly string[], comments: readonly (readonly string[])[]): void {
    if (node.kind === 'leaf') this.#leaf(node, { path, comments, isComment: false });
    else if (node.kind === 'map') this.map(node, path, comments);
    else {
      const active: string[] = [];
      for (const item of node.items) {
        if (item.kind === 'comment') this.#comment(item, path, [...comments, active], active);
        else {
          // a list's position is no part of the place
          this.#node(item, path, [...comments, active]);
          active.length = 0;
        }
      }
    }
  }

  #leaf(leaf: SopsLeaf, standing: Standing): void {
    if (leaf.value.kind === 'null') return;
    const isCovered = isToBeEncrypted(standing, this.#metadata.rule);
    const value = isCovered ? this.#opened(leaf.value, standing.path) : leaf.value;
    if (isCovered) this.leaves.set(leaf, value);
    const bytes = bytesOf(value);
    if (bytes !== undefined && (isCovered || !this.#metadata.isMacOfEncryptedOnly)) this.#hash.update(bytes);
  }

  #opened(value: SopsScalar, path: readonly string[]): SopsScalar {
    const shown = path.join('.');
    if (value.kind === 'string' && value.text === '') return value;
    if (value.kind !== 'string' || !isEncrypted(value.text)) {
      throw new SopsFault(
        `${shown} should be encrypted and is not`,
        'somebody has edited the file without sops: encrypt it again with sops',
      );
    }
    const plain = decryptValue(value.text, this.#dataKey, placeText(path));
    if (plain !== undefined) return plain;
    throw new SopsFault(
      `${shown} cannot be decrypted: it was changed, or moved from another place`,
      'restore the file, and edit it with sops alone',
    );
  }

  #comment(
    comment: SopsComment,
    path: readonly string[],
    comments: readonly (readonly string[])[],
    active: string[],
  ): void {
    active.push(comment.text);
    if (
      !isEncrypted(comment.text) ||
      !isToBeEncrypted({ path, comments, isComment: true }, this.#metadata.rule)
    )
      return;
    // to which map a comment at the end of one belongs is not the same for every parser: the maps around it count too.
    // A comment that does not open stays as it is, as in sops: it is in no MAC
    for (let depth = path.length; depth >= 0; depth--) {
      const plain = decryptValue(comment.text, this.#dataKey, placeText(path.slice(0, depth)));
      if (plain?.kind !== 'string') continue;
      this.comments.set(comment, plain.text);
      active.splice(-1, 1, plain.text);
      return;
    }
  }
}

function requireMac(computed: string, { mac, lastModified }: SopsMetadata, dataKey: Secret): void {
  const hint = 'somebody has added, removed, moved or changed values without sops: restore the file';
  const stored = isEncrypted(mac) ? decryptValue(mac, dataKey, lastModified) : undefined;
  if (stored === undefined) throw new SopsFault('the MAC of the file is missing or cannot be opened', hint);
  if (stored.kind !== 'string' || stored.text !== computed)
    throw new SopsFault('the MAC of the file does not fit its content', hint);
}
