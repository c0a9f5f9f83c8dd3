/**
 * What the tests of the object store share: every object of a repository as git itself gives it, and as our readers do,
 * one by one and by whole packs.
 */

import { readdirSync } from 'node:fs';
import { ChunkCache } from '../../../src/git/packs/chunk-cache.ts';
import type { LinkedForest } from '../../../src/git/packs/delta-forest.ts';
import { EntryReader } from '../../../src/git/packs/entry-reader.ts';
import { buildForest } from '../../../src/git/packs/forest-links.ts';
import { ForestReader } from '../../../src/git/packs/forest-reader.ts';
import { idText } from '../../../src/git/packs/id-format.ts';
import type { IndexTables } from '../../../src/git/packs/index-tables.ts';
import { ObjectArena } from '../../../src/git/packs/object-arena.ts';
import { ObjectStore, type StoreOptions } from '../../../src/git/packs/object-store.ts';
import type { Pack } from '../../../src/git/packs/pack.ts';
import { createArenaKernel } from '../../../src/kernel/kernel.ts';
import { runGit, type TestRepository } from '../../git.ts';
import { NOTHING } from '../../kernel/implementations.ts';

/** Type and content, the content as a latin1 string so that two of them compare quickly and fail legibly. */
export interface PlainObject {
  readonly type: string;
  readonly content: string;
}

/** Small bounds suffice for tests. */
const SMALL: StoreOptions = { cacheBytes: 1024 * 1024 };

/** Opens the store of a test repository. */
export function openStore(repository: TestRepository, options: StoreOptions = {}): ObjectStore {
  const { gitDir, objectFormat } = repository;
  return ObjectStore.open({ directory: `${gitDir}/objects`, format: objectFormat }, { ...SMALL, ...options });
}

/** Paths of the files with this ending among a repository's packs. */
export function filesOf(repository: TestRepository, ending: string): string[] {
  const folder = `${repository.gitDir}/objects/pack`;
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
}

/** Every object that git lists, as `git cat-file` prints it. */
export async function objectsByGit(repository: TestRepository): Promise<Map<string, PlainObject>> {
  const args = ['cat-file', '--batch', '--batch-all-objects', '--unordered', '--buffer'];
  const { status, stdout, stderr } = await runGit(args, { cwd: repository.path });
  if (status !== 0) throw new Error(`git cat-file: ${stderr}`);
  const objects = new Map<string, PlainObject>();
  for (let at = 0; at < stdout.length; ) {
    const lineEnd = stdout.indexOf('\n', at);
    const [oid = '', type = '', size = ''] = stdout.toString('latin1', at, lineEnd).split(' ');
    const end = lineEnd + 1 + Number(size);
    objects.set(oid, { type, content: stdout.toString('latin1', lineEnd + 1, end) });
    at = end + 1;
  }
  return objects;
}

/** The same objects, read one by one. An object that cannot be read has the answer's kind as its type. */
export function objectsByStore(store: ObjectStore, oids: Iterable<string>): Map<string, PlainObject> {
  const objects = new Map<string, PlainObject>();
  for (const oid of oids) {
    const answer = store.read(oid);
    objects.set(
      oid,
      answer.kind === 'object'
        ? { type: answer.type, content: Buffer.from(answer.bytes).toString('latin1') }
        : { type: answer.kind, content: '' },
    );
  }
  return objects;
}

/** A pack gone over whole. */
export interface ForestObjects {
  readonly forest: LinkedForest;
  readonly tables: IndexTables;
  readonly objects: Map<string, PlainObject>;
  /** The most places that were taken in the arena, its cache and the delta included. */
  readonly mostLive: number;
}

/** Reads all trees of a pack's forest. */
export function objectsByForest(pack: Pack, { allowTwice = false } = {}): ForestObjects {
  const arena = new ObjectArena(createArenaKernel(NOTHING), 256 * 1024 * 1024);
  const cache = new ChunkCache(arena, 1024 * 1024);
  const reader = new EntryReader(arena, cache, { maxObjectBytes: 64 * 1024 * 1024, checkSums: true });
  const cached = reader.attach(pack.file());
  const { forest, tables } = buildForest(pack, cached, reader);
  const trees = new ForestReader(forest, cached, reader);
  const objects = new Map<string, PlainObject>();
  let mostLive = 0;
  for (const roots of forest.roots) {
    for (const root of roots) {
      trees.readTree(root, (entry, status, address, sizeBytes) => {
        mostLive = Math.max(mostLive, arena.liveCount);
        const oid = idText(tables.names, forest.positions[entry]! * tables.idBytes, tables.idBytes);
        if (objects.has(oid) && !allowTwice) throw new Error(`object ${oid} was visited twice`);
        objects.set(oid, {
          type: status === 'ok' ? ['', 'commit', 'tree', 'blob', 'tag'][forest.types[entry]!]! : status,
          content: status === 'ok' ? textAt(arena, address, sizeBytes) : '',
        });
        return true;
      });
    }
  }
  return { forest, tables, objects, mostLive };
}

/** Bytes of the arena as a latin1 string. */
export function textAt(arena: ObjectArena, address: number, sizeBytes: number): string {
  const { view } = arena;
  return Buffer.from(view.buffer, view.byteOffset + address, sizeBytes).toString('latin1');
}

/** Ids under which two readings differ, or that only one of them has. */
export function differences(
  expected: ReadonlyMap<string, PlainObject>,
  found: ReadonlyMap<string, PlainObject>,
): string[] {
  const ids = new Set([...expected.keys(), ...found.keys()]);
  return [...ids].filter((oid) => {
    const left = expected.get(oid);
    const right = found.get(oid);
    return left?.type !== right?.type || left?.content !== right?.content;
  });
}
