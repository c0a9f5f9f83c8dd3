/**
 * Detectors for configurations of clients: `kubeconfig` (Kubernetes documentation, "Organizing Cluster Access Using
 * kubeconfig Files") and `docker-config` (Docker documentation, `docker login`, "Credential stores"). Each reads the
 * whole unit, once.
 */

import { fromLatin1 } from '../../base/bytes.ts';
import type { Span } from '../../text/unit.ts';
import type { Detection, Detector } from '../contract.ts';
import { decodeBase64Text } from '../encoded.ts';
import { readPemBlock } from '../pem.ts';
import { judgePlaced, weakFields } from '../placed-value.ts';
import { type Leaf, readLeaves } from './leaves.ts';

/** The members under `users[].user` that let somebody in. */
const KUBE_MEMBERS: ReadonlySet<string> = new Set([
  'token',
  'password',
  'client-key-data',
  'access-token',
  'refresh-token',
  'id-token',
  'client-secret',
]);

/** The detector. */
export const kubeconfigDetector: Detector = {
  name: 'kubeconfig',
  scope: 'unit',
  detect(_hit, _rule, view, emit) {
    for (const document of readLeaves(view)) {
      if (!document.some((leaf) => leaf.path.includes('users') || leaf.path.includes('clusters'))) continue;
      const names = entryNames(document);
      for (const leaf of document) {
        const member = leaf.path.at(-1) ?? '';
        if (!KUBE_MEMBERS.has(member) || !leaf.path.includes('user')) continue;
        const detection = kubeValue(leaf, member, names.get(entryOf(leaf)));
        if (detection !== undefined) emit(detection);
      }
    }
  },
};

function kubeValue(leaf: Leaf, member: string, user: Span | undefined): Detection | undefined {
  const place = { start: leaf.start, end: leaf.end };
  const base: Detection = { secret: place, whole: place, ...(user === undefined ? {} : { parts: { user } }) };
  if (member === 'client-key-data') {
    const plain = decodeBase64Text(leaf.text.replace(/\s+/g, ''));
    const block = plain === undefined ? undefined : readPemBlock(plain);
    return block === undefined ? undefined : { ...base, decoded: block.body, detail: 'private key' };
  }
  const worth = judgePlaced(leaf.text);
  if (worth === 'no' || (member !== 'password' && leaf.text.length < 8)) return undefined;
  return { ...base, ...weakFields(worth) };
}

/** The names of the entries of `users`, by the joined path of the entry. */
function entryNames(document: readonly Leaf[]): ReadonlyMap<string, Span> {
  const names = document.filter(({ path }) => path.at(-1) === 'name');
  return new Map(names.map(({ path, start, end }) => [path.slice(0, -1).join('\0'), { start, end }]));
}

function entryOf({ path }: Leaf): string {
  return path.slice(0, path.indexOf('user')).join('\0');
}

/** The members of a registry's entry that let somebody in. */
const DOCKER_MEMBERS: ReadonlySet<string> = new Set([
  'auth',
  'password',
  'identitytoken',
  'registrytoken',
  'secret',
]);

/** The detector. */
export const dockerConfigDetector: Detector = {
  name: 'docker-config',
  scope: 'unit',
  detect(_hit, _rule, view, emit) {
    for (const document of readLeaves(view)) {
      for (const leaf of document) {
        const at = leaf.path.lastIndexOf('auths');
        const member = leaf.path.at(-1) ?? '';
        if (at < 0 || at !== leaf.path.length - 3 || !DOCKER_MEMBERS.has(member)) continue;
        const detection = dockerValue(leaf, member);
        if (detection !== undefined) emit(detection);
      }
    }
  },
};

function dockerValue(leaf: Leaf, member: string): Detection | undefined {
  const place = { start: leaf.start, end: leaf.end };
  const base: Detection = { secret: place, whole: place };
  if (member !== 'auth') {
    const worth = judgePlaced(leaf.text);
    return worth === 'no' ? undefined : { ...base, ...weakFields(worth) };
  }
  const plain = decodeBase64Text(leaf.text.replace(/\s+/g, ''));
  const colon = plain?.indexOf(':') ?? -1;
  if (plain === undefined || colon < 0) return undefined;
  const worth = judgePlaced(plain.slice(colon + 1), plain.slice(0, colon));
  return worth === 'no' ? undefined : { ...base, decoded: fromLatin1(plain), ...weakFields(worth) };
}
