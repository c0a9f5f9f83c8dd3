// The walk over a history in the store's own files, against git: what it reaches is what `git rev-list --objects` lists,
// and where blobs came from is what listing the tree of every commit tells (`git ls-tree -r`), for random histories with
// merges of any shape, moved and shared folders, submodules, tags of everything, several packs, loose and lost objects.

import { readdir, rm, writeFile } from 'node:fs/promises';
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
import { looseObject, opened } from '../git/helpers.ts';
import { cloneRepository, createRepository, requireGit, type TestRepository } from '../git.ts';
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
          // packed before the last commit is lost: trees that are reached may be deltas of trees that are not
          if (packing > 0) await repository.git(['repack', '-a', '-d', '-f', '-q']);
          await repository.git(['update-ref', '-d', `refs/heads/branch-${commits.length - 1}`]);
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
        { numRuns: 6 },
      );
    },
  );
});

/** A few commits, packed or not. */
async function small(isPacked: boolean): Promise<TestRepository> {
  const repository = await createRepository();
  for (let index = 0; index < 4; index++)
    await repository.commit({ files: { [`d${index}/file`]: `text ${index}`, same: `same ${index % 2}` } });
  if (isPacked) await repository.git(['repack', '-a', '-d', '-q']);
  return repository;
}

describe('a walk over a history', () => {
  it('starts from everything that git starts from', async () => {
    await using repository = await small(false);
    const blob = await repository.git(['hash-object', '-w', '--stdin'], { input: 'only a tag has it' });
    await repository.git(['update-ref', 'refs/tags/blob', blob]);
    await repository.git(['tag', '-a', '-m', 'of a tree', 'tree', 'HEAD~1^{tree}']);
    await repository.git(['notes', 'add', '-m', 'a note', 'HEAD']);
    await writeFile(`${repository.path}/same`, 'stashed');
    await repository.git(['stash', 'push', '--quiet']);
    // a commit that the reflog alone has, and one that is the HEAD of another work tree
    await repository.commit({ files: { lost: 'lost' } });
    await repository.git(['reset', '--quiet', '--hard', 'HEAD~1']);
    const linked = `${repository.path}-linked`;
    await repository.git(['worktree', 'add', '--quiet', '--detach', linked]);
    await writeFile(`${linked}/same`, 'in the linked tree');
    await requireGit(['commit', '--quiet', '--all', '--message=linked'], { cwd: linked });
    // and one blob that nothing has
    const alone = await repository.git(['hash-object', '-w', '--stdin'], { input: 'unreachable' });
    const history = await expectSameReach(repository);
    expect([history.reachable(blob), history.reachable(alone), history.unreachable]).toEqual([
      true,
      false,
      1,
    ]);
    expect([history.missing, history.corrupt, history.isBroken]).toEqual([[], [], false]);
    await rm(linked, { recursive: true });
  });

  it('ends where a shallow clone is cut off', async () => {
    await using repository = await small(true);
    await using shallow = await cloneRepository(`file://${repository.path}`, ['--depth=2']);
    const history = await expectSameReach(shallow);
    expect([history.missing, history.isBroken]).toEqual([[], false]);
    expect([...history.objects()].filter(({ kind }) => kind === 'commit')).toHaveLength(2);
  });

  it('tells the blobs that a partial clone lacks, and leaves submodules alone', async () => {
    await using repository = await small(true);
    await repository.commit({ files: { module: { mode: '160000', object: '1'.repeat(40) } } });
    await repository.git(['config', 'uploadpack.allowFilter', 'true']);
    const args = ['--filter=blob:none', '--no-checkout'];
    await using partial = await cloneRepository(`file://${repository.path}`, args);
    const history = await walk(partial);
    const wanted = lines(
      await partial.git(['rev-list', '--objects', '--missing=print', '--all', '--reflog']),
    );
    const missing = wanted.filter((line) => line.startsWith('?')).map((line) => line.slice(1));
    // six different texts
    expect(missing).toHaveLength(6);
    expect([...history.missing].sort()).toEqual([...missing].sort());
    expect(history.isBroken).toBe(false);
  });

  it.each(['HEAD~2', 'HEAD~1^{tree}', 'HEAD~1:d1', 'HEAD'])(
    'is broken where %s is missing',
    async (revision) => {
      await using repository = await small(false);
      await rm(`${repository.gitDir}/logs`, { recursive: true, force: true });
      const oid = await repository.git(['rev-parse', revision]);
      await rm(looseObject(repository, oid));
      const history = await walk(repository);
      expect([history.missing, history.corrupt, history.isBroken]).toEqual([[oid], [], true]);
      // all that is there is to be looked at then: four texts, two texts, what is left of four commits
      const kinds = [...history.objects()].map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'blob')).toHaveLength(6);
    },
  );

  it.each(['HEAD~2', 'HEAD~1^{tree}', 'HEAD~1:d1'])('is broken where %s cannot be read', async (revision) => {
    await using repository = await small(false);
    const oid = await repository.git(['rev-parse', revision]);
    await rm(looseObject(repository, oid));
    await writeFile(looseObject(repository, oid), 'this is no object');
    const history = await walk(repository);
    expect([history.missing, history.corrupt, history.isBroken]).toEqual([[], [oid], true]);
  });

  it('is broken where a tree says that a commit is a folder, or breaks its format', async () => {
    for (const [content, isNamed] of [
      ['40000 folder\0', true],
      ['100644 file without an id\0abc', false],
    ] as const) {
      await using repository = await small(false);
      const commit = await repository.git(['rev-parse', 'HEAD']);
      const bytes = isNamed
        ? Buffer.concat([Buffer.from(content), Buffer.from(commit, 'hex')])
        : Buffer.from(content);
      const args = ['hash-object', '-w', '-t', 'tree', '--literally', '--stdin'];
      const tree = await repository.git(args, { input: bytes });
      const head = await repository.git(['commit-tree', '-m', 'odd', tree]);
      await repository.git(['update-ref', 'refs/heads/odd', head]);
      const history = await walk(repository);
      expect([history.corrupt, history.isBroken]).toEqual([[isNamed ? commit : tree], true]);
    }
  });

  it('is broken where a ref names what is not there, and goes on from the others', async () => {
    await using repository = await small(true);
    await writeFile(`${repository.gitDir}/refs/heads/nowhere`, `${'2'.repeat(40)}\n`);
    const history = await walk(repository);
    expect([history.missing, history.isBroken]).toEqual([['2'.repeat(40)], true]);
    expect(history.reachable(await repository.git(['rev-parse', 'HEAD~3']))).toBe(true);
  });

  it('knows the empty tree, which git does not store', async () => {
    await using repository = await createRepository();
    const empty = await repository.git(['hash-object', '-t', 'tree', '/dev/null']);
    const commit = await repository.git(['commit-tree', '-m', 'nothing', empty]);
    await repository.git(['update-ref', 'refs/heads/main', commit]);
    const history = await walk(repository);
    expect([history.missing, history.isBroken, history.reachable(commit)]).toEqual([[], false, true]);
  });

  it('finds the paths of what only a tag of a tree has, and no commit for it', async () => {
    await using repository = await small(false);
    const blob = await repository.git(['hash-object', '-w', '--stdin'], { input: 'in a tagged tree' });
    const tree = await repository.git(['mktree'], { input: `100644 blob ${blob}\tfile\n` });
    const above = await repository.git(['mktree'], { input: `040000 tree ${tree}\tfolder\n` });
    await repository.git(['tag', '-a', '-m', 'tag', 'tree', above]);
    const history = await walk(repository, [blob]);
    expect(history.listSuspects([blob])).toEqual([{ kind: 'blob', oid: blob, path: 'folder/file' }]);
    expect(history.trace([new Set([blob])])).toEqual({
      places: new Map(),
      spreads: [{ commits: 0, paths: 0 }],
    });
  });

  it('says why when the store cannot be read here', async () => {
    await using repository = await small(true);
    const folder = `${repository.gitDir}/objects/pack`;
    const name = (await readdir(folder)).find((file) => file.endsWith('.pack')) ?? '';
    await rm(`${folder}/${name}`);
    await writeFile(`${folder}/${name}`, 'PACK, but not one');
    expect(await walkHistory(await opened(repository), [])).toMatchObject({ kind: 'unusable' });
  });
});
