import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReceiptBuilder } from '../../src/base/receipt.ts';
import { openSource } from '../../src/sources/open.ts';
import { createRepository } from '../git.ts';
import { chunks, collect, textsByPath } from './harness.ts';

describe('a target', () => {
  it('of each kind opens its source', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: 'x' } });
    await writeFile(join(repository.path, 'b'), 'staged');
    await repository.git(['add', 'b']);
    const here = repository.path;
    const diff = '--- a/d\n+++ b/d\n@@ -0,0 +1 @@\n+added\n';
    const paths = async (...args: Parameters<typeof collect>) =>
      Object.keys(textsByPath((await collect(...args)).units)).sort();
    expect(await paths({ kind: 'tree', path: here })).toEqual(['a', 'b']);
    expect(await paths({ kind: 'history', repository: here })).toEqual(['a', 'message']);
    expect(await paths({ kind: 'range', repository: here, from: undefined, to: 'HEAD' })).toEqual([
      'a',
      'message',
    ]);
    expect(await paths({ kind: 'staged', repository: here })).toEqual(['b']);
    expect(await paths({ kind: 'stdin', name: 'n' }, { stdin: chunks('x') })).toEqual(['n']);
    expect(await paths({ kind: 'diff', path: '-' }, { stdin: chunks(diff) })).toEqual(['d']);
  });

  it('is opened with the variables of this process when nothing else is said', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tacet-open-'));
    await writeFile(join(folder, 'file'), 'x');
    const source = await openSource(
      { kind: 'tree', path: folder },
      { receipt: new ReceiptBuilder(), signal: new AbortController().signal, onProgress: () => undefined },
    );
    const units = [];
    for await (const unit of source.units()) units.push(unit);
    await source.close();
    expect(units).toHaveLength(1);
    await rm(folder, { recursive: true });
  });

  it('tells its progress after each unit, with the total where it is known', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: 'xx', b: 'yyy' } });
    const { progress } = await collect({ kind: 'tree', path: repository.path });
    expect(progress).toEqual([
      { phase: 'scanning', objects: 1, totalObjects: 2, bytes: 2 },
      { phase: 'scanning', objects: 2, totalObjects: 2, bytes: 5 },
    ]);
  });
});
