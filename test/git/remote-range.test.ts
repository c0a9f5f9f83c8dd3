// Ranges of random histories, fetched by deepening, against `git rev-list` on the whole repository.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReceiptBuilder } from '../../src/base/receipt.ts';
import { fetchRange, holdsRange } from '../../src/git/remote-range.ts';
import { openRepository, shallowBoundary } from '../../src/git/repository.ts';
import { SideRepository } from '../../src/git/side-repository.ts';
import { cloneRepository, createRepository, type TestRepository } from '../git.ts';
import { fc } from '../property.ts';
import { outside } from './helpers.ts';

let scratch: string;
let repository: TestRepository;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'tacet-range-'));
  repository = await createRepository();
  await repository.git(['config', 'uploadpack.allowFilter', 'true']);
});
afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
  await repository.remove();
});

/** Writes commits whose parents are given as distances back (0 = the commit before); gives their ids. */
async function writeHistory(
  name: string,
  parents: readonly (readonly number[])[],
): Promise<readonly string[]> {
  const commits = parents.map((distances, index) => {
    const before = [...new Set(distances.map((distance) => index - 1 - distance))].filter(
      (parent) => parent >= 0,
    );
    const [first, ...others] = before;
    return [
      `${first === undefined ? `reset refs/heads/${name}\n\n` : ''}commit refs/heads/${name}`,
      `mark :${index + 1}`,
      `committer T <t@example.org> ${1_767_225_600 + index} +0000`,
      `data <<END\nmessage ${name} ${index}\nEND`,
      ...(first === undefined ? [] : [`from :${first + 1}`]),
      ...others.map((parent) => `merge :${parent + 1}`),
      `M 100644 inline file${index}\ndata <<END\n${name} ${index}\nEND\n`,
    ].join('\n');
  });
  const marks = join(scratch, name);
  await repository.git(['fast-import', '--quiet', '--force', `--export-marks=${marks}`], {
    input: `${commits.join('\n')}\n`,
  });
  const listed = await readFile(marks, 'utf8');
  const ids = new Map(
    listed
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
  return parents.map((_, index) => ids.get(`:${index + 1}`) ?? '');
}

const history = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant([0]) },
    { weight: 2, arbitrary: fc.tuple(fc.nat(6), fc.nat(12)) },
    { weight: 2, arbitrary: fc.tuple(fc.nat(8)) },
    { weight: 1, arbitrary: fc.tuple(fc.nat(5), fc.nat(9), fc.nat(15)) },
  ),
  { minLength: 8, maxLength: 60 },
);

describe('a range of any history', () => {
  it('has exactly the commits that rev-list finds, whatever the event expected', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        history,
        fc.nat(),
        fc.nat(),
        fc.nat(12),
        async (parents, headAt, baseAt, expectedCommits) => {
          const ids = await writeHistory(`h${count++}`, parents);
          const head = ids[headAt % ids.length] ?? '';
          const base = ids[baseAt % ids.length] ?? '';
          const address = { url: `file://${repository.path}`, token: undefined };
          const side = await SideRepository.create(join(scratch, 'side'), 'sha1', address, outside());
          const receipt = new ReceiptBuilder();
          const change = {
            kind: 'remote-change',
            workspace: undefined,
            remoteUrl: address.url,
            token: undefined,
            sideDirectory: join(scratch, 'side'),
            heads: [head],
            bases: [base],
            baseRefs: [],
            expectedCommits,
            wholeHistory: false,
          } as const;
          const range = await fetchRange(change, side, receipt);
          side.remove();
          const expected = await repository.git(['rev-list', '--reverse', '--topo-order', head, `^${base}`]);
          expect(range.commits).toEqual(expected === '' ? [] : expected.split('\n'));
          expect(receipt.snapshot().skips).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('a shallow clone', () => {
  it('holds a range only when nothing of either side is cut off', async () => {
    const ids = await writeHistory(
      'line',
      Array.from({ length: 12 }, () => [0]),
    );
    await using clone = await cloneRepository(`file://${repository.path}`, ['--depth=5', '--branch=line']);
    const { git, place } = await openRepository(clone.path, outside());
    const boundary = shallowBoundary(place);
    const [tip = '', inside = '', edge = ''] = [ids[11], ids[9], ids[7]];
    expect([...boundary]).toEqual([edge]);
    expect(await holdsRange(git, boundary, [tip], [inside])).toBe(true);
    // the edge itself is the base: what it reaches is not asked for
    expect(await holdsRange(git, boundary, [tip], [edge])).toBe(true);
    expect(await holdsRange(git, boundary, [tip], [])).toBe(false);
    expect(await holdsRange(git, new Set(), [tip], [])).toBe(true);
  });
});
