/** Loose objects: what git writes, what others write, and what nobody should. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { looseObjectPath } from '../../../src/git/packs/loose.ts';
import { createRepository, type TestRepository } from '../../git.ts';
import { objectId } from './pack-writer.ts';
import { openStore } from './stores.ts';

const OID = objectId('blob', 'hello\n');

/** Puts bytes where a loose object would lie. */
function place(repository: TestRepository, oid: string, bytes: Uint8Array): void {
  const path = looseObjectPath(`${repository.gitDir}/objects`, oid);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

describe('a loose object', () => {
  it.each([0, 1, 6, 9])('compressed at level %i is read', async (level) => {
    await using repository = await createRepository();
    place(repository, OID, deflateSync('blob 6\0hello\n', { level }));
    expect(openStore(repository, { verify: true }).read(OID)).toEqual({
      kind: 'object',
      type: 'blob',
      bytes: new Uint8Array(Buffer.from('hello\n')),
    });
  });

  it('that compresses to almost nothing is read, up to the bound and no further', async () => {
    await using repository = await createRepository();
    const large = Buffer.concat([Buffer.from(`blob ${2_000_000}\0`), Buffer.alloc(2_000_000, 'a')]);
    place(repository, OID, deflateSync(large, { level: 9 }));
    const answer = openStore(repository, { maxObjectBytes: 2_000_000 }).read(OID);
    expect(answer.kind === 'object' && answer.bytes.length).toBe(2_000_000);
    expect(openStore(repository, { maxObjectBytes: 1_999_999 }).read(OID)).toEqual({ kind: 'too-large' });
  });

  it('that does not compress is too large already by its file', async () => {
    await using repository = await createRepository();
    const noise = Buffer.from(
      Array.from({ length: 50_000 }, (_, at) => (Math.imul(at + 1, 40_503) >>> 7) & 0xff),
    );
    place(repository, OID, deflateSync(Buffer.concat([Buffer.from('blob 50000\0'), noise]), { level: 0 }));
    expect(openStore(repository, { maxObjectBytes: 10_000 }).read(OID)).toEqual({ kind: 'too-large' });
  });

  const stream = deflateSync('blob 6\0hello\n');
  it.each([
    ['is empty', Buffer.alloc(0)],
    ['is no stream', Buffer.from('blob 6\0hello\n')],
    ['is cut', stream.subarray(0, -1)],
    ['has bytes behind its stream', Buffer.concat([stream, Buffer.from('x')])],
    ['has a wrong checksum', Buffer.concat([stream.subarray(0, -1), Buffer.from([stream.at(-1)! ^ 1])])],
    ['declares a byte more', deflateSync('blob 7\0hello\n')],
    ['declares a byte less', deflateSync('blob 5\0hello\n')],
    ['declares no number', deflateSync('blob six\0hello\n')],
    ['declares a number with a leading zero', deflateSync('blob 06\0hello\n')],
    ['declares a negative number', deflateSync('blob -6\0hello\n')],
    ['declares a number beyond all files', deflateSync(`blob ${'9'.repeat(16)}\0hello\n`)],
    ['is of a type that git does not have', deflateSync('blub 6\0hello\n')],
    ['has no header', deflateSync('hello\n')],
    ['has a header without an end', deflateSync(`blob ${' '.repeat(100)}`)],
  ])('that %s is corrupt', async (_, bytes) => {
    await using repository = await createRepository();
    place(repository, OID, bytes);
    expect(openStore(repository).read(OID)).toEqual({ kind: 'corrupt' });
  });

  it('that declares little and holds a bomb is corrupt, at little cost', async () => {
    await using repository = await createRepository();
    place(repository, OID, deflateSync(Buffer.concat([Buffer.from('blob 6\0'), Buffer.alloc(30_000_000)])));
    expect(openStore(repository).read(OID)).toEqual({ kind: 'corrupt' });
  });

  it('that is a folder is not read', async () => {
    await using repository = await createRepository();
    mkdirSync(looseObjectPath(`${repository.gitDir}/objects`, OID), { recursive: true });
    expect(openStore(repository).read(OID)).toEqual({ kind: 'unsupported' });
  });
});

describe('the list of loose objects', () => {
  it('holds ids alone, whatever else lies there', async () => {
    await using repository = await createRepository();
    place(repository, OID, deflateSync('blob 6\0hello\n'));
    for (const name of ['aa/tmp_obj_x', 'aa/zz', 'zz/00', `${OID.slice(0, 2)}/${'A'.repeat(38)}`]) {
      mkdirSync(dirname(`${repository.gitDir}/objects/${name}`), { recursive: true });
      writeFileSync(`${repository.gitDir}/objects/${name}`, '');
    }
    expect([...openStore(repository).looseIds()]).toEqual([OID]);
  });
});
