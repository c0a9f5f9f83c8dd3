/** Trees and heads of commits and tags, read where they lie. */

import { describe, expect, it } from 'vitest';
import { ABSENT, CommitHead, idFromHex, TagHead } from '../../../src/git/packs/object-head.ts';
import { kindOfMode, TreeCursor } from '../../../src/git/packs/tree-walk.ts';
import { createRepository, runGit } from '../../git.ts';
import { fc } from '../../property.ts';
import { openStore } from './stores.ts';

const ID = Buffer.alloc(20, 0xab);
const entry = (mode: string, name: string | Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${mode} `), Buffer.from(name as string), Buffer.from([0]), ID]);

/** All entries as text, `broken` at the end of a broken tree. */
function entriesOf(bytes: Uint8Array, from = 0, to = bytes.length, idBytes = 20): string[] {
  const cursor = new TreeCursor(idBytes);
  const found: string[] = [];
  cursor.start(bytes, from, to);
  while (cursor.next()) {
    const text = (start: number, end: number, encoding: 'latin1' | 'hex') =>
      Buffer.from(bytes.subarray(start, end)).toString(encoding);
    const { mode, nameStart, nameEnd, idStart } = cursor;
    const name = text(nameStart, nameEnd, 'latin1');
    found.push(`${mode.toString(8).padStart(6, '0')} ${text(idStart, idStart + idBytes, 'hex')}\t${name}`);
  }
  return cursor.isBroken ? [...found, 'broken'] : found;
}

describe('the cursor over a tree', () => {
  it.each(['sha1', 'sha256'] as const)('gives what git ls-tree gives, for %s', async (objectFormat) => {
    await using repository = await createRepository({ objectFormat });
    await repository.fastImport({ commits: 3, files: 60 });
    const blob = await repository.git(['rev-parse', 'HEAD:src/part1/module1.ts']);
    await repository.commit({
      files: [
        ['run.sh', { mode: '100755', content: '#!/bin/sh\n' }],
        ['link', { mode: '120000', content: 'run.sh' }],
        ['module', { mode: '160000', object: blob }],
        [Uint8Array.of(0xff, 0x20, 0x0a, 0x7f), 'a name of odd bytes\n'],
      ],
    });
    const store = openStore(repository);
    for (const tree of ['HEAD^{tree}', 'HEAD:src', 'HEAD:src/part3']) {
      const answer = store.read(await repository.git(['rev-parse', tree]));
      const listed = (await runGit(['ls-tree', '-z', tree], { cwd: repository.path })).stdout.toString(
        'latin1',
      );
      const expected = listed
        .split('\0')
        .slice(0, -1)
        .map((line) => line.replace(/ (?:blob|tree|commit) /u, ' '));
      expect(
        entriesOf(
          answer.kind === 'object' ? answer.bytes : ID,
          0,
          undefined,
          objectFormat === 'sha1' ? 20 : 32,
        ),
      ).toEqual(expected);
    }
    store.close();
  });

  it('stays inside its bytes, and says where a tree is broken', () => {
    const id = ID.toString('hex');
    const good = Buffer.concat([entry('100644', 'a'), entry('40000', 'b')]);
    expect(entriesOf(good)).toEqual([`100644 ${id}\ta`, `040000 ${id}\tb`]);
    expect(entriesOf(new Uint8Array(0))).toEqual([]);
    for (let end = 1; end < good.length; end++)
      if (end !== entry('100644', 'a').length) expect(entriesOf(good, 0, end).at(-1)).toBe('broken');
    for (const broken of [
      entry('', 'a'),
      entry('100844', 'a'),
      entry('12345678', 'a'),
      entry('100644', ''),
      Buffer.alloc(60),
    ])
      expect(entriesOf(broken)).toEqual(['broken']);
  });

  it('gives offsets that count from the start of the bytes, wherever the tree lies', () => {
    const around = Buffer.concat([Buffer.from('before'), entry('100644', 'a'), Buffer.from('behind')]);
    expect(entriesOf(around, 6, around.length - 6)).toEqual([`100644 ${ID.toString('hex')}\ta`]);
  });

  it('ends for any bytes, without reading outside', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120, size: 'max' }), fc.nat(30), (bytes, cut) => {
        const from = Math.min(cut, bytes.length);
        const cursor = new TreeCursor(20);
        cursor.start(bytes, from);
        let last = from;
        while (cursor.next()) {
          expect(cursor.nameStart).toBeGreaterThan(last);
          expect(cursor.nameEnd).toBeGreaterThan(cursor.nameStart);
          last = cursor.idStart + 20;
          expect(last).toBeLessThanOrEqual(bytes.length);
        }
      }),
    );
  });

  it('tells the kinds of entries by their modes', () => {
    const modes = [0o40000, 0o100644, 0o100755, 0o100664, 0o120000, 0o160000, 0o644, 0];
    expect(modes.map(kindOfMode)).toEqual([
      'tree',
      'file',
      'file',
      'file',
      'symlink',
      'submodule',
      'unknown',
      'unknown',
    ]);
  });
});

describe('the head of a commit', () => {
  const part = (bytes: Uint8Array, { start, end }: { start: number; end: number }) =>
    start === ABSENT ? undefined : Buffer.from(bytes.subarray(start, end)).toString('latin1');

  it('is read as git log shows it', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: '1' }, message: 'first\n\nbody\n' });
    await repository.setBranch('topic', 'HEAD');
    await repository.commit({ files: { a: '2' }, message: '' });
    await repository.commit({ files: { b: '1' }, ref: 'topic' });
    await repository.merge({ from: 'topic' });
    const store = openStore(repository);
    const format = '%H%x00%T%x00%P%x00%an <%ae> %ad%x00%cn <%ce> %cd%x00%B%x01';
    const log = await repository.git(['log', '--all', '--date=raw', `--format=${format}`]);
    const shown = log
      .split('\u0001')
      .slice(0, -1)
      .map((line) => line.trimStart().split('\0'));
    expect(shown.length).toBe(4);
    const head = new CommitHead(20);
    for (const [oid = '', tree, parents, author, committer, message] of shown) {
      const answer = store.read(oid);
      if (answer.kind !== 'object') throw new Error(answer.kind);
      const { bytes } = answer;
      expect(head.read(bytes)).toBe(true);
      const id = (at: number) => {
        const target = Buffer.alloc(22);
        idFromHex(bytes, at, target, 1, 20);
        return target.toString('hex', 1, 21);
      };
      expect(id(head.treeAt)).toBe(tree);
      expect(Array.from({ length: head.parentCount }, (_, index) => id(head.parentAt(index))).join(' ')).toBe(
        parents,
      );
      expect([part(bytes, head.author), part(bytes, head.committer)]).toEqual([author, committer]);
      expect(Buffer.from(bytes.subarray(head.messageStart)).toString().trimEnd()).toBe(message?.trimEnd());
    }
    store.close();
  });

  const TREE = 'a'.repeat(40);
  const lines = (...list: string[]) => Buffer.from(`${list.join('\n')}\n`, 'latin1');

  it('may lack its people, and may have lines that go on over several', () => {
    const head = new CommitHead(20);
    expect(head.read(lines(`tree ${TREE}`))).toBe(true);
    expect([head.parentCount, head.author.start, head.messageStart]).toEqual([0, ABSENT, 46]);
    const signed = lines(
      `tree ${TREE}`,
      'author A',
      'gpgsig x',
      ' author B',
      ' ',
      'encoding latin1',
      '',
      'author C',
      '',
    );
    expect(head.read(signed)).toBe(true);
    expect([part(signed, head.author), part(signed, head.committer), part(signed, head.encoding)]).toEqual([
      'A',
      undefined,
      'latin1',
    ]);
    expect(signed.toString('latin1', head.messageStart)).toBe('author C\n\n');
  });

  it('is refused when the tree or a parent is not readable, and reads nothing behind its end', () => {
    const head = new CommitHead(20);
    const good = lines(`tree ${TREE}`, `parent ${TREE}`, 'author A');
    const lengths = Array.from({ length: good.length + 1 }, (_, length) => length).filter((length) =>
      head.read(good, 0, length),
    );
    // whole after the tree's line (46 bytes), where the next line is no parent yet (6 bytes more), and from the parent's end on
    expect(lengths.filter((length) => length < 94)).toEqual([46, 47, 48, 49, 50, 51, 52]);
    expect(lengths.filter((length) => length >= 94).length).toBe(good.length - 93);
    for (const broken of [
      `tree ${TREE.slice(1)}`,
      `tree ${TREE.slice(1)}g`,
      `tree ${TREE.toUpperCase()}`,
      `parent ${TREE}`,
      '',
    ])
      expect(head.read(lines(broken))).toBe(false);
    expect(head.read(lines(`tree ${TREE}`, 'parent x'))).toBe(false);
  });

  it('of a tag names the object, its type, and who tagged it', async () => {
    await using repository = await createRepository();
    const commit = await repository.commit({ files: { a: 'a' } });
    const oid = await repository.tag('v1', 'HEAD', 'the message');
    const store = openStore(repository);
    const answer = store.read(oid);
    if (answer.kind !== 'object') throw new Error(answer.kind);
    const head = new TagHead(20);
    expect(head.read(answer.bytes)).toBe(true);
    expect(Buffer.from(answer.bytes).toString('latin1', head.objectAt, head.objectAt + 40)).toBe(commit);
    expect([part(answer.bytes, head.type), part(answer.bytes, head.name)]).toEqual(['commit', 'v1']);
    expect(part(answer.bytes, head.tagger)).toMatch(/^Grace Test <grace@example\.org> \d+ \+0000$/u);
    expect(Buffer.from(answer.bytes.subarray(head.messageStart)).toString()).toBe('the message\n');
    expect(head.read(Buffer.from('object HEAD\n'))).toBe(false);
    store.close();
  });
});
