// The walk over a history in the store's own files, against git: what it reaches is what `git rev-list --objects` lists,
// and where blobs came from is what listing the tree of every commit tells (`git ls-tree -r`), for random histories with
// merges of any shape, moved and shared folders, submodules, tags of everything, several packs, loose and lost objects.

import { describe, expect, it } from 'vitest';
import type { WalkedHistory } from '../../src/git/all-objects.ts';
import { traceSecrets } from '../../src/git/introductions.ts';
import { walkHistory } from '../../src/history/index.ts';
import {
  AUTHOR,
  commitCommand,
  endCommand,
  FIRST_COMMIT_SECONDS,
  type FileSpecPair,
} from '../fast-import.ts';
import { opened } from '../git/helpers.ts';
import { createRepository, type TestRepository } from '../git.ts';
import { fc } from '../property.ts';

async function walk(repository: TestRepository, targets: Iterable<string> = []): Promise<WalkedHistory> {
  const answer = await walkHistory(await opened(repository), targets);
  if (answer.kind !== 'walked') throw new Error(answer.kind === 'unusable' ? answer.why : answer.kind);
  return answer.history;
}

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** Every object of the store. */
async function stored(repository: TestRepository): Promise<readonly string[]> {
  return lines(await repository.git(['cat-file', '--batch-all-objects', '--batch-check=%(objectname)']));
}

/** What git reaches; what it misses is left out. */
async function reachedByGit(repository: TestRepository): Promise<ReadonlySet<string>> {
  const args = ['rev-list', '--objects', '--missing=print', '--all', '--reflog'];
  const listed = lines(await repository.git(args)).map((line) => line.split(' ', 1)[0] ?? '');
  return new Set(listed.filter((oid) => !oid.startsWith('?')));
}

async function expectSameReach(repository: TestRepository): Promise<WalkedHistory> {
  const history = await walk(repository);
  const objects = await stored(repository);
  const reached = await reachedByGit(repository);
  expect(objects.filter((oid) => history.reachable(oid))).toEqual(objects.filter((oid) => reached.has(oid)));
  expect(history.unreachable).toBe(objects.filter((oid) => !reached.has(oid)).length);
  return history;
}

interface Version {
  readonly oid: string;
  readonly parents: readonly string[];
  readonly date: number;
  /** Blobs by path, in the order of paths. */
  readonly files: ReadonlyMap<string, string>;
}

/** All commits with all their files, each after its parents, and otherwise by date and id: said again, slowly. */
async function versions(repository: TestRepository): Promise<readonly Version[]> {
  const log = await repository.git(['log', '--all', '--reflog', '--format=%H %ct %P']);
  const left: Version[] = [];
  for (const line of lines(log)) {
    const [oid = '', date, ...parents] = line.trim().split(' ');
    const listing = await repository.git(['ls-tree', '-r', '-z', '--full-tree', oid]);
    const files = listing.split('\0').flatMap((entry): [string, string][] => {
      const [, oidAndPath] = entry.split(' blob ');
      const [blob, path] = oidAndPath?.split('\t') ?? [];
      return blob === undefined || path === undefined ? [] : [[path, blob]];
    });
    left.push({ oid, parents, date: Number(date), files: new Map(files) });
  }
  const ordered: Version[] = [];
  while (left.length > 0) {
    const ready = left.filter(({ parents }) => !left.some(({ oid }) => parents.includes(oid)));
    ready.sort((a, b) => a.date - b.date || (a.oid < b.oid ? -1 : 1));
    ordered.push(ready[0]!);
    left.splice(left.indexOf(ready[0]!), 1);
  }
  return ordered;
}

function expectedTraces(all: readonly Version[], secrets: readonly ReadonlySet<string>[]) {
  const places = new Map<string, object>();
  for (const [rank, { oid: commit, files }] of all.entries())
    for (const [path, blob] of files)
      if (!places.has(blob) && secrets.some((secret) => secret.has(blob)))
        places.set(blob, { commit, path, rank });
  const spreads = secrets.map((secret) => {
    const paths = new Set<string>();
    let commits = 0;
    for (const { files } of all) {
      const own = [...files].filter(([, blob]) => secret.has(blob));
      if (own.length > 0) commits++;
      for (const [path] of own) paths.add(path);
    }
    return { commits, paths: paths.size };
  });
  return { places: [...places].sort(), spreads };
}

/** Steps of a random history; numbers are taken modulo whatever there is to choose from. */
const steps = fc.array(
  fc.record({
    parents: fc.array(fc.nat(50), { maxLength: 4 }),
    date: fc.nat(20),
    edits: fc.array(fc.tuple(fc.nat(11), fc.nat(9)), { minLength: 1, maxLength: 6 }),
  }),
  { minLength: 3, maxLength: 14 },
);

const PATHS = [
  'a',
  'b',
  'd/a',
  'd/b',
  'd/e/a',
  'd/e/b',
  'x/e/a',
  'x/e/b',
  'x/d.txt',
  'x-y/a',
  'd.c',
  'z/z/z/z',
];
/** Enough entries that folders are stored as deltas of each other. */
const FILLERS = Array.from(
  { length: 60 },
  (_, index) => `${['', 'd/', 'd/e/'][index % 3]}filler-${index}.txt`,
);

async function randomHistory(
  repository: TestRepository,
  history: readonly {
    readonly parents: readonly number[];
    readonly date: number;
    readonly edits: readonly (readonly [number, number])[];
  }[],
): Promise<readonly string[]> {
  const submodule = { mode: '160000', object: '1'.repeat(repository.objectFormat === 'sha256' ? 64 : 40) };
  const stream = history.map(({ parents, date, edits }, commit) => {
    const chosen = new Set(commit === 0 ? [] : parents.map((parent) => `:${1 + (parent % commit)}`));
    const files = new Map<string, FileSpecPair>();
    // a root has all of them
    if (chosen.size === 0) for (const path of FILLERS) files.set(path, [path, `${path}\n`]);
    for (const [path, content] of edits) {
      const name = PATHS[path]!;
      // two of ten delete, one is a submodule
      files.set(name, [name, content < 2 ? null : content === 2 ? submodule : `content ${content}\n`]);
    }
    return commitCommand({
      ref: `refs/heads/branch-${commit}`,
      mark: commit + 1,
      dateSeconds: FIRST_COMMIT_SECONDS + date,
      author: AUTHOR,
      message: `commit ${commit}`,
      parents: [...chosen],
      files: [...files.values()],
    });
  });
  const input = Buffer.concat([...stream, endCommand(history.length)]);
  await repository.git(['fast-import', '--quiet', '--done'], { input });
  const refs = await repository.git(['for-each-ref', '--sort=version:refname', '--format=%(objectname)']);
  return lines(refs);
}

describe('a walk over a random history', () => {
  it.each(['sha1', 'sha256'] as const)(
    'reaches what git reaches, and traces what trees tell (%s)',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(steps, fc.nat(3), async (history, packing) => {
          await using repository = await createRepository({ bare: true, objectFormat: format });
          const commits = await randomHistory(repository, history);
          await repository.tag('of-tree', `${commits[1]}^{tree}`);
          await repository.tag('deep', commits[0], 'a tag');
          await repository.tag('deeper', 'deep', 'a tag of a tag');
          // some commits are lost: nothing reaches the last ones but these refs
          await repository.git(['update-ref', '-d', `refs/heads/branch-${commits.length - 1}`]);
          if (packing > 0) await repository.git(['repack', '-a', '-d', '-f', '-q', '--keep-unreachable']);
          if (packing > 1) {
            await repository.commit({ ref: 'branch-1', files: { 'd/e/new': 'loose\n', a: 'content 9\n' } });
            if (packing > 2) await repository.git(['repack', '-q']);
          }
          await expectSameReach(repository);

          const all = await versions(repository);
          const blobs = [...new Set(all.flatMap(({ files }) => [...files.values()]))].sort();
          const secrets = [new Set(blobs.slice(0, 2)), ...blobs.map((blob) => new Set([blob]))];
          const expected = expectedTraces(all, secrets);
          const walked = (await walk(repository, blobs)).trace(secrets);
          expect({ ...walked, places: [...walked.places].sort() }).toEqual(expected);
          const throughGit = await traceSecrets(await opened(repository), secrets);
          expect({ ...throughGit, places: [...throughGit.places].sort() }).toEqual(expected);
        }),
        { numRuns: 8 },
      );
    },
  );
});
