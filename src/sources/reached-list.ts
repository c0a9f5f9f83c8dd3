/**
 * What a walk over a history came to, kept in little memory: ids as bytes, each path once. For scans that must know all of
 * it before they look at the first object; a million objects take about 30 MB and their paths.
 */

import { Buffer } from 'node:buffer';
import type { ListedObject } from '../git/all-objects.ts';

/** An object of the history. */
export type ReachedObject = Extract<ListedObject, { readonly oid: string }> & {
  readonly kind: 'commit' | 'tag' | 'blob';
};

const KINDS = ['commit', 'tag', 'blob'] as const;
const NO_PATH = 0;

/** A list of objects in the order in which they were added. */
export class ReachedList {
  #ids = Buffer.alloc(0);
  #kinds = new Uint8Array(0);
  #paths = new Uint32Array(0);
  #size = 0;
  #idBytes = 20;
  readonly #names: (string | undefined)[] = [undefined];
  readonly #numbers = new Map<string, number>();

  /** How many objects there are. */
  get size(): number {
    return this.#size;
  }

  /** Bytes of an id. */
  get idBytes(): number {
    return this.#idBytes;
  }

  /** The ids, one behind the other, in the order in which they were added: a view. */
  get ids(): Uint8Array {
    return this.#ids.subarray(0, this.#size * this.#idBytes);
  }

  /** Adds an object. All ids of a list have the same length. */
  add(object: ReachedObject): void {
    const { kind, oid } = object;
    if (this.#size === 0) this.#idBytes = oid.length / 2;
    if (this.#size === this.#kinds.length) this.#grow();
    this.#ids.write(oid, this.#size * this.#idBytes, 'hex');
    this.#kinds[this.#size] = KINDS.indexOf(kind);
    this.#paths[this.#size] = kind === 'blob' ? this.#numberOf(object.path) : NO_PATH;
    this.#size++;
  }

  /** The object at a place of the list. */
  at(index: number): ReachedObject {
    const oid = this.#ids.toString('hex', index * this.#idBytes, (index + 1) * this.#idBytes);
    const kind = KINDS[this.#kinds[index] ?? 0] ?? 'commit';
    return kind === 'blob' ? { kind, oid, path: this.#names[this.#paths[index] ?? NO_PATH] } : { kind, oid };
  }

  /** All objects, in order. */
  *[Symbol.iterator](): Generator<ReachedObject> {
    for (let index = 0; index < this.#size; index++) yield this.at(index);
  }

  #numberOf(path: string | undefined): number {
    if (path === undefined) return NO_PATH;
    const known = this.#numbers.get(path);
    if (known !== undefined) return known;
    const number = this.#names.push(path) - 1;
    this.#numbers.set(path, number);
    return number;
  }

  #grow(): void {
    const room = Math.max(1024, this.#size * 2);
    const ids = Buffer.alloc(room * this.#idBytes);
    this.#ids.copy(ids);
    const kinds = new Uint8Array(room);
    kinds.set(this.#kinds);
    const paths = new Uint32Array(room);
    paths.set(this.#paths);
    this.#ids = ids;
    this.#kinds = kinds;
    this.#paths = paths;
  }
}

/** The path of a blob; undefined of anything else. */
export function pathOf(object: ReachedObject): string | undefined {
  return object.kind === 'blob' ? object.path : undefined;
}

/** What decides to which part an object belongs: all versions of a path to one. */
export function placeOfObject(object: ReachedObject): string {
  return object.kind === 'blob' ? (object.path ?? object.oid) : object.oid;
}
