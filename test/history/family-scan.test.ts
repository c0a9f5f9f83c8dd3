// What a tree of deltas is told to hold when its pack can be read once and not a second time.

import { describe, expect, it } from 'vitest';
import { ObjectArena } from '../../src/git/packs/object-arena.ts';
import { FamilyScan, type TreeWalk } from '../../src/history/family-scan.ts';
import { createExaminer, ObjectExaminer } from '../../src/history/object-examiner.ts';
import { builtInRuleset } from '../../src/ruleset/built-in.gen.ts';
import { mint } from '../mint.ts';

type Forest = ConstructorParameters<typeof FamilyScan>[0];
type Reader = ConstructorParameters<typeof FamilyScan>[1];

/** What is told of one blob with a leak, when the second walk ends so. */
function suspectsWhen(second: 'ok' | 'unreadable') {
  const parts = createExaminer(builtInRuleset, { disabledRules: [], minConfidence: 'possible', nowMs: 0 });
  const arena = new ObjectArena(parts.kernel, 1024 * 1024);
  const bytes = Buffer.from(`token = "ghp_${mint('{mint:github-crc32:30}')}"\n`);
  const address = arena.allocate(bytes.length);
  arena.view.set(bytes, address);
  // of a tree of one entry no more is asked for; the walk is given, so that nothing is read
  const forest = { entryCount: 1, bases: Int32Array.of(-1) } as unknown as Forest;
  const told: (readonly number[] | undefined)[] = [];
  const scan = new FamilyScan(forest, {} as Reader, new ObjectExaminer(parts), {
    isCancelled: false,
    built: () => true,
    suspect: (_, places) => void told.push(places),
    unread: () => undefined,
    large: () => undefined,
  });
  let walks = 0;
  const walk: TreeWalk = (visit) => visit(0, walks++ === 0 ? 'ok' : second, address, bytes.length);
  expect(scan.scanBlobs(0, walk)).toBe(true);
  return told;
}

describe('the scan of a tree', () => {
  it('tells where a leak stands, on its second walk', () => {
    // behind `token = "`, up to the quotation mark and the line end
    expect(suspectsWhen('ok')).toEqual([[9, 9 + 40]]);
  });

  it('keeps what it has met for a suspect when the object cannot be read a second time', () => {
    expect(suspectsWhen('unreadable')).toEqual([undefined]);
  });
});
