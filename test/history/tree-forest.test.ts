// Trees told by their differences, against the same trees parsed whole: for deltas of any shape, such as git never makes,
// whose copies start and end inside entries, and for trees that break the format. A mistake here would hide an object.

import { describe, expect, it } from 'vitest';
import { ChunkCache } from '../../src/git/packs/chunk-cache.ts';
import { EntryReader } from '../../src/git/packs/entry-reader.ts';
import { buildForest } from '../../src/git/packs/forest-links.ts';
import { ObjectArena } from '../../src/git/packs/object-arena.ts';
import { TREE } from '../../src/git/packs/pack-file.ts';
import { TreeForest, TreeParser, type TreeSink } from '../../src/history/tree-forest.ts';
import { KERNEL_CONTRACT_VERSION } from '../../src/kernel/contract.ts';
import { createArenaKernel } from '../../src/kernel/kernel.ts';
import { packInMemory } from '../git/packs/invented.ts';
import { type PackEntry, writePack } from '../git/packs/pack-writer.ts';
import { fc } from '../property.ts';

const ID_BYTES = 20;

/** The entries of a tree, up to where it breaks the format: six or seven octal digits at most, a space, a name, NUL, an id. */
function entriesOf(tree: string): readonly string[] {
  const entries: string[] = [];
  for (let rest = tree; rest !== ''; ) {
    const found = /^[0-7]{1,7} [^\0]+\0[\s\S]{20}/.exec(rest)?.[0];
    if (found === undefined) break;
    entries.push(found);
    rest = rest.slice(found.length);
  }
  return entries;
}

type Op =
  | { readonly kind: 'copy'; readonly from: number; readonly length: number }
  | { readonly kind: 'insert'; readonly text: string };

/** A delta of these instructions, clipped to the base, and what it makes. */
function deltaOf(base: string, ops: readonly Op[]): { readonly delta: Buffer; readonly target: string } {
  const bytes: number[] = [];
  let target = '';
  for (const op of ops) {
    if (op.kind === 'insert' && op.text !== '') {
      const text = op.text.slice(0, 127);
      bytes.push(text.length, ...Buffer.from(text, 'latin1'));
      target += text;
    } else if (op.kind === 'copy' && base !== '') {
      const from = op.from % base.length;
      const length = Math.min(op.length, base.length - from);
      if (length === 0) continue;
      bytes.push(0x80 | 0x03 | 0x30, from & 255, from >> 8, length & 255, length >> 8);
      target += base.slice(from, from + length);
    }
  }
  const size = (value: number): number[] =>
    value < 128 ? [value] : [(value & 127) | 128, ...size(Math.floor(value / 128))];
  return { delta: Buffer.from([...size(base.length), ...size(target.length), ...bytes]), target };
}

interface Told {
  readonly base: number;
  readonly fresh: string[];
  readonly gone: string[];
}

/** Keeps, by entry of the pack, what is told of each tree. */
class Keeper implements TreeSink {
  readonly wantsGone = true;
  readonly trees = new Map<number, Told>();
  readonly unreadable: number[] = [];
  #tree: Told = { base: -1, fresh: [], gone: [] };

  begin(entry: number, base: number): void {
    this.#tree = { base, fresh: [], gone: [] };
    this.trees.set(entry, this.#tree);
  }
  fresh(bytes: Uint8Array, mode: number, nameStart: number, nameEnd: number, idStart: number): void {
    this.#tree.fresh.push(textOf(bytes, mode, nameStart, nameEnd, idStart));
  }
  gone(bytes: Uint8Array, mode: number, nameStart: number, nameEnd: number, idStart: number): void {
    this.#tree.gone.push(textOf(bytes, mode, nameStart, nameEnd, idStart));
  }
  end(): void {
    // the lists are whole
  }
  unread(entry: number): void {
    this.unreadable.push(entry);
  }
}

function textOf(
  bytes: Uint8Array,
  mode: number,
  nameStart: number,
  nameEnd: number,
  idStart: number,
): string {
  const text = Buffer.from(bytes.subarray(nameStart, idStart + ID_BYTES)).toString('latin1');
  return `${mode} ${nameEnd - nameStart} ${text}`;
}

/** An entry of a tree as `textOf` writes it. */
function told(entry: string): string {
  const [mode = ''] = entry.split(' ', 1);
  const name = entry.slice(mode.length + 1, entry.indexOf('\0'));
  return `${Number.parseInt(mode, 8)} ${name.length} ${entry.slice(mode.length + 1)}`;
}

function tell(entries: readonly PackEntry[]): Keeper {
  const pack = packInMemory(writePack(entries));
  const kernel = createArenaKernel({
    contractVersion: KERNEL_CONTRACT_VERSION,
    literals: [],
    reportRuns: false,
  });
  const arena = new ObjectArena(kernel, 32 * 1024 * 1024);
  const bounds = { maxObjectBytes: 1024 * 1024, checkSums: true };
  const reader = new EntryReader(arena, new ChunkCache(arena, 1024 * 1024), bounds);
  const cached = reader.attach(pack.file());
  const { forest } = buildForest(pack, cached, reader);
  const keeper = new Keeper();
  const trees = new TreeForest(forest, cached, reader, new TreeParser(ID_BYTES, bounds.maxObjectBytes));
  for (const root of forest.roots[TREE]!) trees.walk(root, keeper);
  // the cache and its join buffer
  expect(arena.liveCount).toBeLessThanOrEqual(2);
  return keeper;
}

/** Few different bytes, so that ids hold what looks like entries, and stretches recur. */
const entry = fc
  .tuple(
    fc.constantFrom('100644', '40000', '160000', '120000', '040000', '100755'),
    fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', '1', '0') }),
    fc.string({
      minLength: ID_BYTES,
      maxLength: ID_BYTES,
      unit: fc.constantFrom('1', '0', ' ', 'a', '\0', '\xff'),
    }),
  )
  .map(([mode, name, id]) => `${mode} ${name}\0${id}`);
const op: fc.Arbitrary<Op> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('copy'), from: fc.nat(400), length: fc.nat(200) }) },
  // whole entries of the base, as git makes them
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('copy'), from: fc.constant(0), length: fc.nat(400) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('insert'), text: entry }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('insert'), text: fc.string({ maxLength: 9 }) }) },
) as fc.Arbitrary<Op>;

describe('trees that are told by their differences', () => {
  it('are those that parsing them whole gives, whatever the deltas are', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(20), fc.array(op, { minLength: 1, maxLength: 6 })), { maxLength: 8 }),
        (first, deltas) => {
          const contents = [first.join('')];
          const entries: PackEntry[] = [{ kind: 'full', type: 'tree', content: contents[0]! }];
          for (const [chosen, ops] of deltas) {
            const base = chosen % contents.length;
            const { delta, target } = deltaOf(contents[base]!, ops);
            contents.push(target);
            entries.push({ kind: 'ofs', base, delta });
          }
          const { trees, unreadable } = tell(entries);
          expect(unreadable).toEqual([]);
          const parsed = contents.map((content) => entriesOf(content).map(told));
          for (const [number, own] of parsed.entries()) {
            const { base, fresh, gone } = trees.get(number)!;
            const before = base < 0 ? [] : parsed[base]!;
            // nothing is told that is not there, and nothing that is there is neither told nor in the base
            expect(own).toEqual(expect.arrayContaining(fresh));
            expect([...before, ...fresh]).toEqual(expect.arrayContaining([...own]));
            expect(before).toEqual(expect.arrayContaining(gone));
            // git has a name once in a tree: then the differences are exact
            if (new Set(own).size < own.length || new Set(before).size < before.length) continue;
            const lost = new Set(gone.filter((entry) => !fresh.includes(entry)));
            const kept = before.filter((entry) => !lost.has(entry));
            expect([...new Set([...kept, ...fresh])].sort()).toEqual([...own].sort());
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('do not take the inside of an id for an entry that the base has', () => {
    // the id of the base's only entry holds "100644 x" NUL and the beginning of an id: copied, it is an entry of its own
    const inside = `100644 x\0${'i'.repeat(11)}`;
    const base = `100644 base\0${inside}${'40000 d\0'}${'j'.repeat(20)}`;
    const { delta, target } = deltaOf(base, [{ kind: 'copy', from: 12, length: base.length - 12 }]);
    expect(entriesOf(target)).toHaveLength(1);
    const { trees } = tell([
      { kind: 'full', type: 'tree', content: base },
      { kind: 'ofs', base: 0, delta },
    ]);
    expect(trees.get(1)?.fresh).toEqual(entriesOf(target).map(told));
  });

  it('are told by what is new alone', () => {
    const entries = Array.from(
      { length: 100 },
      (_, index) => `100644 file${index}\0${`${index}`.padEnd(20, 'x')}`,
    );
    const base = entries.join('');
    const at = entries.slice(0, 50).join('').length;
    const length = entries[50]!.length;
    const { delta } = deltaOf(base, [
      { kind: 'copy', from: 0, length: at },
      { kind: 'insert', text: `100644 file50\0${'new'.padEnd(20, 'y')}` },
      { kind: 'copy', from: at + length, length: base.length },
    ]);
    const keeper = tell([
      { kind: 'full', type: 'tree', content: base },
      { kind: 'ofs', base: 0, delta },
    ]);
    expect([keeper.trees.get(0)?.fresh.length, keeper.trees.get(1)?.fresh.length]).toEqual([100, 1]);
    expect(keeper.trees.get(1)?.gone).toEqual([told(entries[50]!)]);
  });
});
