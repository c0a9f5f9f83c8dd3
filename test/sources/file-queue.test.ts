// The queue of files that fills itself while somebody takes from it.

import { describe, expect, it } from 'vitest';
import type { FilePlace } from '../../src/sources/file.ts';
import { FileQueue } from '../../src/sources/file-queue.ts';

const place = (path: string): FilePlace => ({ bytes: Buffer.from(`/${path}`), path });

async function* listed(...parts: readonly (readonly string[])[]): AsyncGenerator<readonly FilePlace[]> {
  for (const part of parts) yield part.map(place);
}

async function rest(queue: FileQueue): Promise<readonly string[]> {
  const paths: string[] = [];
  for (let file = await queue.next(); file !== undefined; file = await queue.next()) paths.push(file.path);
  return paths;
}

describe('a queue of files', () => {
  it('gives every file once, in the order of the listing, through empty parts', async () => {
    const queue = new FileQueue(listed(['a', 'b'], [], ['c'], []));
    expect(await rest(queue)).toEqual(['a', 'b', 'c']);
    expect(await queue.next()).toBeUndefined();
    expect(queue.listed).toBe(3);
  });

  it('tells others of what is not taken yet, and of what comes later', async () => {
    const queue = new FileQueue(listed(['a', 'b'], ['c']));
    await queue.next();
    const told: string[] = [];
    queue.tellOf((files) => told.push(...files.map(({ path }) => path)));
    expect(told).toEqual(['b']);
    await rest(queue);
    expect(told).toEqual(['b', 'c']);
  });

  it('lets an error of the listing surface where files are taken, after those before it', async () => {
    async function* broken(): AsyncGenerator<readonly FilePlace[]> {
      yield [place('a')];
      throw new Error('the folder went away');
    }
    const queue = new FileQueue(broken());
    expect((await queue.next())?.path).toBe('a');
    await expect(queue.next()).rejects.toThrow('the folder went away');
  });

  it('does not list without bound when nobody takes', async () => {
    let parts = 0;
    async function* endless(): AsyncGenerator<readonly FilePlace[]> {
      for (;;) {
        parts++;
        yield Array.from({ length: 16_384 }, (_, at) => place(`${parts}/${at}`));
      }
    }
    const queue = new FileQueue(endless());
    // 65,536 files ahead are four parts; the fifth goes beyond and is the last
    while (queue.listed <= 65_536) await new Promise((resolve) => setImmediate(resolve));
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(parts).toBe(5);
    queue.stop();
  });
});
