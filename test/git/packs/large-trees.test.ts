/** Objects as streams, and trees of them over temporary files: against contents that were written down by hand. */

import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { MemorySource } from '../../../src/git/packs/byte-source.ts';
import { ChunkCache } from '../../../src/git/packs/chunk-cache.ts';
import { EntryReader } from '../../../src/git/packs/entry-reader.ts';
import { buildForest } from '../../../src/git/packs/forest-links.ts';
import { inflatedObject, rebuiltObject, type StreamedObject } from '../../../src/git/packs/large-streams.ts';
import { LargeTreeReader } from '../../../src/git/packs/large-trees.ts';
import { ObjectArena } from '../../../src/git/packs/object-arena.ts';
import { PackError } from '../../../src/git/packs/pack-error.ts';
import { SpillFile } from '../../../src/git/packs/spill-file.ts';
import { createArenaKernel } from '../../../src/kernel/kernel.ts';
import { copy, insert, rebuild, writeDelta } from '../../kernel/delta-writer.ts';
import { NOTHING } from '../../kernel/implementations.ts';
import { fc } from '../../property.ts';
import { packInMemory } from './invented.ts';
import { objectId, type PackEntry, writePack } from './pack-writer.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tacet-large-test-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function textOf({ chunks }: StreamedObject): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += Buffer.from(chunk).toString('latin1');
  return text;
}

/** A pack in which entry `n + 1` is made from entry `parents[n]` (-1: full), and what each entry holds. */
function packOf(parents: readonly number[], first: string): { entries: PackEntry[]; contents: string[] } {
  const contents: string[] = [];
  const entries = parents.map((parent, number): PackEntry => {
    const base = contents[parent];
    const content = base === undefined ? `${first}${number}\n` : `${base.slice(1)}${number}\n`;
    contents.push(content);
    if (base === undefined) return { kind: 'full', type: 'blob', content };
    const delta = writeDelta(base, [copy(1, base.length - 1), insert(`${number}\n`)]);
    return { kind: 'ofs', base: parent, delta, id: objectId('blob', content) };
  });
  return { entries, contents };
}

function open(entries: readonly PackEntry[]) {
  const pack = packInMemory(writePack(entries));
  const arena = new ObjectArena(createArenaKernel(NOTHING), 16 * 1024 * 1024);
  const bounds = { maxObjectBytes: 1024 * 1024, checkSums: true };
  const reader = new EntryReader(arena, new ChunkCache(arena, 64 * 1024), bounds);
  const { forest } = buildForest(pack, reader.attach(pack.file()), reader);
  return { forest, trees: new LargeTreeReader(forest, pack.file(), scratch) };
}

describe('a tree of objects that are too large for memory', () => {
  it('is visited whole, a base before what is built from it, each with its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 12 }), async (picks) => {
        const parents = [-1, ...picks.map((pick, number) => pick % (number + 1))];
        const { entries, contents } = packOf(parents, 'x'.repeat(100));
        const { forest, trees } = open(entries);
        const seen = new Map<number, string>();
        const isWhole = await trees.readTree(0, async (entry, object) => {
          expect(entry === 0 || seen.has(forest.bases[entry]!)).toBe(true);
          expect(object?.sizeBytes).toBe(contents[entry]!.length);
          seen.set(entry, await textOf(object!));
          return true;
        });
        expect(isWhole).toBe(true);
        expect([...seen].sort(([a], [b]) => a - b).map(([, text]) => text)).toEqual(contents);
        expect(readdirSync(scratch)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('may start at any entry: what it hangs on is rebuilt and not visited', async () => {
    const { entries, contents } = packOf([-1, 0, 1, 2, 2, 1], 'some text\n');
    const { trees } = open(entries);
    const seen: [number, string][] = [];
    await trees.readTree(2, async (entry, object) => {
      seen.push([entry, await textOf(object!)]);
      return true;
    });
    expect(new Map(seen)).toEqual(new Map([2, 3, 4].map((entry) => [entry, contents[entry]!])));
  });

  it('is told as not built from the first entry on that breaks, and the rest is read', async () => {
    const { entries } = packOf([-1, 0, 1, 2, 0], 'some text\n');
    const broken = [...entries];
    broken[2] = { ...broken[2]!, stream: deflateSync(Buffer.from('no delta')), size: 8 } as PackEntry;
    const { trees } = open(broken);
    const outcomes = new Map<number, boolean>();
    await trees.readTree(0, async (entry, object) => {
      const isBuilt = object !== undefined && (await textOf(object).catch(() => undefined)) !== undefined;
      outcomes.set(entry, isBuilt);
      return true;
    });
    expect([...outcomes].sort(([a], [b]) => a - b).map(([, isBuilt]) => isBuilt)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
    expect(readdirSync(scratch)).toEqual([]);
  });

  it('ends when the visitor ends it', async () => {
    const { entries } = packOf([-1, 0, 1], 'some text\n');
    const { trees } = open(entries);
    const seen: number[] = [];
    expect(
      await trees.readTree(0, (entry) => {
        seen.push(entry);
        return Promise.resolve(entry !== 1);
      }),
    ).toBe(false);
    expect(seen).toEqual([0, 1]);
  });
});

describe('a stream', () => {
  const inflated = (bytes: Uint8Array, sizeBytes: number) =>
    inflatedObject(new MemorySource('invented', bytes), 0, bytes.length, sizeBytes);

  it('of megabytes is the same as the bytes, also with others behind it', async () => {
    const content = Buffer.from(Array.from({ length: 3_000_000 }, (_, at) => (at * 7919) % 251));
    const bytes = Buffer.concat([deflateSync(content), Buffer.from('more')]);
    expect((await textOf(inflated(bytes, content.length))) === content.toString('latin1')).toBe(true);
  });

  it('that lies about its size, is cut, or has a flipped bit is an error of ours', async () => {
    const bytes = deflateSync(Buffer.alloc(100_000, 'abcdefg'));
    const flipped = Buffer.from(bytes);
    flipped[flipped.length - 2]! ^= 1;
    for (const wrong of [
      inflated(bytes, 99_999),
      inflated(bytes, 100_001),
      inflated(bytes.subarray(0, -8), 100_000),
      inflated(flipped, 100_000),
      inflated(Buffer.from('no stream'), 9),
    ])
      await expect(textOf(wrong)).rejects.toThrow(PackError);
  });

  it('from a delta is what the instructions say, wherever they are cut', async () => {
    const base = 'The quick brown fox jumps over the lazy dog. '.repeat(10_000);
    const steps = Array.from({ length: 3000 }, (_, at) =>
      at % 3 === 0 ? insert(`${at} `.repeat(20).slice(0, 127)) : copy(at * 100, 3 + ((at * 37) % 9000)),
    );
    const delta = writeDelta(base, steps);
    const expected = rebuild(base, steps);
    for (const cut of [1, 7, 127, 100_000]) {
      async function* parts(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < delta.length; at += cut) yield delta.subarray(at, at + cut);
      }
      const rebuilt = await rebuiltObject(parts(), new MemorySource('base', Buffer.from(base)));
      expect(rebuilt.sizeBytes).toBe(expected.length);
      expect((await textOf(rebuilt)) === expected).toBe(true);
    }
  });

  it('from any bytes as a delta is the object or an error of ours', async () => {
    const base = new MemorySource('base', Buffer.alloc(50, 'b'));
    const valid = writeDelta('b'.repeat(50), [copy(3, 20), insert('new'), copy(0, 50)]);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 60 }),
          fc.tuple(fc.nat(valid.length - 1), fc.nat(255)).map(([at, byte]) => {
            const bytes = Uint8Array.from(valid);
            bytes[at] = byte;
            return bytes;
          }),
        ),
        async (delta) => {
          async function* whole(): AsyncGenerator<Uint8Array> {
            yield delta;
          }
          try {
            const object = await rebuiltObject(whole(), base);
            expect((await textOf(object)).length).toBe(object.sizeBytes);
          } catch (error) {
            expect(error).toBeInstanceOf(PackError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a temporary file', () => {
  it.skipIf(process.platform === 'win32')('has no name, and is nobody else’s', () => {
    const file = SpillFile.create(scratch);
    expect(readdirSync(scratch)).toEqual([]);
    file.append(Buffer.from('written'));
    const back = Buffer.alloc(3);
    file.read(4, back, 0, 3);
    expect(back.toString()).toBe('ten');
    file.close();
  });

  it('that cannot be made is an error of ours', () => {
    expect(statSync(scratch).isDirectory()).toBe(true);
    expect(() => SpillFile.create(join(scratch, 'no', 'such', 'folder'))).toThrow(PackError);
  });
});
