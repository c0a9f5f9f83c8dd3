// A walk over stores that no git wrote: objects of random bytes, indexes that lie about ids so that trees and commits go in
// circles. It must end, throw nothing, and never call such a history whole when something of it cannot be read.

import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { walkHistory } from '../../src/history/index.ts';
import { opened } from '../git/helpers.ts';
import { placePacks } from '../git/packs/invented.ts';
import { type PackEntry, writePack } from '../git/packs/pack-writer.ts';
import { createRepository, type TestRepository } from '../git.ts';
import { fc } from '../property.ts';

const id = (digit: string): string => digit.repeat(40);
const bytesOf = (oid: string): string => Buffer.from(oid, 'hex').toString('latin1');
const commitOf = (tree: string, parents: readonly string[], seconds = '1'): string =>
  `tree ${tree}\n${parents.map((parent) => `parent ${parent}\n`).join('')}author A <a> 1 +0000\ncommitter A <a> ${seconds} +0000\n\nm\n`;

/** A repository with this pack, and refs to these ids. */
async function repositoryWith(
  entries: readonly PackEntry[],
  refs: readonly string[],
): Promise<TestRepository> {
  const repository = await createRepository();
  placePacks(repository, { one: writePack(entries) });
  mkdirSync(`${repository.gitDir}/refs/heads`, { recursive: true });
  for (const [index, oid] of refs.entries())
    writeFileSync(`${repository.gitDir}/refs/heads/b${index}`, `${oid}\n`);
  return repository;
}

async function walk(repository: TestRepository, targets: readonly string[] = []) {
  const answer = await walkHistory(await opened(repository), targets);
  if (answer.kind !== 'walked') throw new Error(answer.kind === 'unusable' ? answer.why : answer.kind);
  return answer.history;
}

describe('a walk over what no git wrote', () => {
  it('ends in circles of trees and of commits, and still finds what lies beside them', async () => {
    const tree = (name: string, child: string): string =>
      `100644 file\0${bytesOf(id('c'))}40000 ${name}\0${bytesOf(child)}`;
    const entries: readonly PackEntry[] = [
      { kind: 'full', type: 'tree', id: id('a'), content: tree('to-b', id('b')) },
      { kind: 'full', type: 'tree', id: id('b'), content: tree('to-a', id('a')) },
      { kind: 'full', type: 'blob', id: id('c'), content: 'text' },
      { kind: 'full', type: 'commit', id: id('d'), content: commitOf(id('a'), [id('e')]) },
      { kind: 'full', type: 'commit', id: id('e'), content: commitOf(id('b'), [id('d')]) },
    ];
    await using repository = await repositoryWith(entries, [id('d')]);
    const history = await walk(repository, [id('c')]);
    expect(history.unreachable).toBe(0);
    const { places, spreads } = history.trace([new Set([id('c')])]);
    expect(places.get(id('c'))).toMatchObject({ path: 'file' });
    expect(spreads[0]?.commits).toBe(2);
  });

  it('takes any bytes for a commit, a tag or a tree, and says what cannot be read', async () => {
    // no word names the tag itself: git would peel it for ten seconds, until its memory is at its bound
    const word = fc.constantFrom(
      'tree ',
      'parent ',
      'object ',
      'type tag\n',
      'committer A <a> ',
      '99999999999999999999',
      ' +0000\n',
      '\n',
      `${id('a')}\n`,
      `${id('b')}\n`,
      id('d'),
      '100644 x\0',
      '40000 y\0',
      bytesOf(id('a')),
      bytesOf(id('b')),
      '\xff',
      '\0',
    );
    const content = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
    await fc.assert(
      fc.asyncProperty(content, content, content, async (tree, commit, tag) => {
        const entries: readonly PackEntry[] = [
          { kind: 'full', type: 'tree', id: id('a'), content: tree },
          { kind: 'full', type: 'commit', id: id('b'), content: commit },
          { kind: 'full', type: 'tag', id: id('c'), content: tag },
        ];
        await using repository = await repositoryWith(entries, [id('a'), id('b'), id('c')]);
        const history = await walk(repository, [id('a'), id('b')]);
        history.trace([new Set([id('a')])]);
        // git's own rule for what it walks: a commit begins with its tree, a tag with its object
        const isRead = /^tree [0-9a-f]{40}\n/.test(commit) && /^object [0-9a-f]{40}\n/.test(tag);
        if (!isRead) expect(history.isBroken).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('reads dates as far as they are numbers', async () => {
    const dates = ['', '-5', 'x', '12', '9'.repeat(30)];
    const blob = id('c');
    // each later one is older by its date, where it has one
    const entries: readonly PackEntry[] = [
      { kind: 'full', type: 'tree', id: id('a'), content: `100644 file\0${bytesOf(blob)}` },
      { kind: 'full', type: 'blob', id: blob, content: 'text' },
      ...dates.map(
        (date, index): PackEntry => ({
          kind: 'full',
          type: 'commit',
          id: `${index}`.padEnd(40, 'd'),
          content: commitOf(id('a'), [], date),
        }),
      ),
    ];
    await using repository = await repositoryWith(
      entries,
      dates.map((_, index) => `${index}`.padEnd(40, 'd')),
    );
    const { places, spreads } = (await walk(repository, [blob])).trace([new Set([blob])]);
    // without a date, and of them the least id
    expect(places.get(blob)?.commit).toBe('0'.padEnd(40, 'd'));
    expect(spreads).toMatchObject([{ commits: 5, paths: 1 }]);
  });
});
