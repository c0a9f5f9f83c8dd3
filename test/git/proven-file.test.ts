/**
 * Files proven by the id of their commit, against git itself: what git says is in a commit is found, and nothing that
 * anybody made up is.
 */

import { describe, expect, it } from 'vitest';
import type { ObjectType } from '../../src/git/objects.ts';
import { idOfObject } from '../../src/git/packs/id-format.ts';
import { type ObjectLookup, readProvenFile } from '../../src/git/proven-file.ts';
import { createRepository, runGit, type TestRepository } from '../git.ts';
import { fc } from '../property.ts';

const lookupIn =
  (repository: TestRepository): ObjectLookup =>
  async (oid, type) => {
    const { status, stdout } = await runGit(['cat-file', type, oid], { cwd: repository.path });
    return status === 0 ? stdout : undefined;
  };

describe('a file of a commit', () => {
  it.each(['sha1', 'sha256'] as const)(
    'is found by its path, and nothing but a regular file is: %s',
    async (format) => {
      await using repository = await createRepository({ objectFormat: format });
      const commit = await repository.commit({
        files: {
          'a.b': 'b\n',
          'a/b/c.yml': 'deep\n',
          'a/b/run': { mode: '100755', content: '#!/bin/sh\n' },
          'a/b/link': { mode: '120000', content: 'c.yml' },
          'a/module': { mode: '160000', object: 'ab'.repeat(format === 'sha1' ? 20 : 32) },
          'tür.yml': 'umlaut\n',
        },
      });
      const read = async (path: string) => {
        const found = await readProvenFile({ commit, path }, lookupIn(repository));
        return found.kind === 'file' ? Buffer.from(found.bytes).toString() : found.kind;
      };
      for (const [path, expected] of [
        ['a.b', 'b\n'],
        ['a/b/c.yml', 'deep\n'],
        ['a/b/run', '#!/bin/sh\n'],
        ['tür.yml', 'umlaut\n'],
        ['a/b', 'none'],
        ['a/b/link', 'none'],
        ['a/module', 'none'],
        ['a/module/x', 'none'],
        ['a.b/c', 'none'],
        ['A.B', 'none'],
        ['a/b/c.yml/', 'none'],
        ['a//b/c.yml', 'none'],
        ['../a.b', 'none'],
      ] as const)
        expect([path, await read(path)]).toEqual([path, expected]);
    },
  );

  it('is not there when anything on the way is missing, or is not what its id says', async () => {
    await using repository = await createRepository();
    const commit = await repository.commit({ files: { 'a/b.yml': 'true\n' } });
    const honest = lookupIn(repository);
    const asked: [string, ObjectType][] = [];
    await readProvenFile({ commit, path: 'a/b.yml' }, (oid, type) => {
      asked.push([oid, type]);
      return honest(oid, type);
    });
    expect(asked.map(([, type]) => type)).toEqual(['commit', 'tree', 'tree', 'blob']);
    for (const [wanted, type] of asked) {
      const without: ObjectLookup = (oid, kind) =>
        oid === wanted ? Promise.resolve(undefined) : honest(oid, kind);
      expect(await readProvenFile({ commit, path: 'a/b.yml' }, without)).toEqual({
        kind: 'missing',
        oid: wanted,
        type,
      });
      const forged: ObjectLookup = async (oid, kind) => {
        const bytes = await honest(oid, kind);
        return oid === wanted && bytes !== undefined ? Buffer.concat([bytes, Buffer.from('\n')]) : bytes;
      };
      expect(await readProvenFile({ commit, path: 'a/b.yml' }, forged)).toEqual({
        kind: 'forged',
        oid: wanted,
      });
    }
  });

  it('of any bytes that have the right ids ends in an answer', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.uint8Array({ maxLength: 200 }),
        async (tree, more) => {
          const treeId = idOfObject('sha1', 'tree', tree);
          const head = Buffer.concat([Buffer.from(`tree ${treeId}\n`), more]);
          const commit = idOfObject('sha1', 'commit', head);
          const lookup: ObjectLookup = (oid) =>
            Promise.resolve(oid === commit ? head : oid === treeId ? tree : undefined);
          const { kind } = await readProvenFile({ commit, path: 'a' }, lookup);
          expect(['none', 'missing']).toContain(kind);
        },
      ),
    );
  });
});
