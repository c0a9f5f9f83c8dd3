/**
 * Which secrets engine a path belongs to: asked once for each mount, through the call that Vault's own command uses.
 *
 * It works for every token that may read something below the mount; where it is refused the answer is `unknown`, and the
 * reader goes on without. Mounts never lie within one another, so that a known mount speaks for all paths below it.
 * Facts: secret-providers.md 2.3.
 */

import type { Secret } from '../../../base/secret.ts';
import type { CallTrouble, VaultClient } from './client.ts';
import { type Envelope, readSecretMembers } from './envelope.ts';

/** A mounted engine. */
export interface Mount {
  readonly kind: 'mount';
  /** Without slashes at its ends. */
  readonly path: string;
  /** `kv`, `database`, `pki`… */
  readonly type: string;
  /** Of the KV engine; 1 when it does not say. */
  readonly version: 1 | 2;
}

/** What is known of a path's mount. */
export type MountAnswer =
  | Mount
  | { readonly kind: 'unknown' }
  | { readonly kind: 'trouble'; readonly trouble: CallTrouble };

/** The mounts of one run. Ask one path after the other, so that paths of one mount share a call. */
export class MountTable {
  readonly #client: VaultClient;
  readonly #token: Secret;
  readonly #mounts: Mount[] = [];
  /** Folders of paths that may not be asked about: what lies beside them has the same mount, and the same answer. */
  readonly #refused = new Set<string>();

  constructor(client: VaultClient, token: Secret) {
    this.#client = client;
    this.#token = token;
  }

  /** The mount of a path. Never throws. */
  async find(path: string, signal: AbortSignal): Promise<MountAnswer> {
    const known = this.#mounts.find((mount) => isBelow(path, mount.path));
    if (known !== undefined) return known;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (this.#refused.has(folder)) return { kind: 'unknown' };
    const result = await this.#client.call(
      { method: 'GET', path: `sys/internal/ui/mounts/${path}`, token: this.#token, isRepeatable: true },
      signal,
    );
    if (result.kind === 'done') {
      const mount = readMount(result.envelope);
      if (mount === undefined || !isBelow(path, mount.path)) return { kind: 'unknown' };
      this.#mounts.push(mount);
      return mount;
    }
    if (result.kind !== 'refused') return { kind: 'trouble', trouble: result };
    this.#refused.add(folder);
    return { kind: 'unknown' };
  }
}

function isBelow(path: string, mount: string): boolean {
  return path === mount || path.startsWith(`${mount}/`);
}

function readMount(envelope: Envelope | undefined): Mount | undefined {
  const data = readSecretMembers(envelope?.data);
  const path = data?.text('path')?.replace(/^\/+|\/+$/g, '') ?? '';
  const type = data?.text('type') ?? '';
  if (path === '' || type === '') return undefined;
  const version = data?.object('options')?.text('version') === '2' ? 2 : 1;
  return { kind: 'mount', path, type, version };
}
