// The claim of the history engine: looking at what is new in each object finds everything that looking at every object
// whole finds. Histories are made from a seed, packed with deep chains by git itself, and every blob is also scanned
// whole by the plain-TypeScript kernel, read through git: another reader, another kernel, no windows.

import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type HistoryShape, historyStream } from '../../bench/history/generator.ts';
import { createEngine } from '../../src/detectors/engine.ts';
import { readObjects } from '../../src/git/objects.ts';
import { openRepository } from '../../src/git/repository.ts';
import { createExaminer, findSuspects } from '../../src/history/index.ts';
import { createScalarKernel } from '../../src/kernel/scalar.ts';
import { builtInRuleset } from '../../src/ruleset/built-in.gen.ts';
import { decodeContent } from '../../src/text/encoding.ts';
import { UnitView } from '../../src/text/view.ts';
import { createRepository, gitEnvironment, type TestRepository } from '../git.ts';
import { bundleWorker } from './worker-bundle.ts';

const OPTIONS = { disabledRules: [], minConfidence: 'possible', nowMs: 0 } as const;
const SHAPE: HistoryShape = { commits: 160, files: 12, lines: 60, secretEvery: 5, oddities: true };
/** Credentials that stand encoded, many in a file, with edits in and beside the encodings. */
const ENCODED: HistoryShape = { ...SHAPE, files: 6, lines: 20, secretEvery: 2, encodings: true };
/** Paths under which rules look at different things: any, code, data, lock file and the one that has a rule of its own. */
const PATHS = [undefined, 'src/a.ts', 'deploy/a.yml', 'db.pgpass'] as const;

const seed = process.env.TACET_TEST_SEED ?? randomBytes(6).toString('hex');
const worker = await bundleWorker();
afterAll(() => worker.remove());

async function packedHistory(
  name: string,
  shape: HistoryShape,
  repack: readonly string[],
): Promise<TestRepository> {
  const repository = await createRepository({ bare: true });
  const input = Buffer.concat([...historyStream(`${seed} ${name}`, shape)].map((part) => Buffer.from(part)));
  await repository.git(['fast-import', '--quiet', '--force', '--done'], { input });
  await repository.git(['repack', '-a', '-d', '-q', ...repack]);
  return repository;
}

async function suspectsIn(repository: TestRepository, threads: number): Promise<ReadonlySet<string>> {
  const answer = await findSuspects({
    place: { directory: join(repository.gitDir, 'objects'), format: repository.objectFormat },
    makeParts: () => createExaminer(builtInRuleset, OPTIONS),
    workers: {
      url: worker.url,
      processors: availableParallelism(),
      engine: { ...OPTIONS, ruleset: undefined, mayLoadNative: false },
    },
    threads,
    memoryBytes: 512 * 1024 * 1024,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  if (answer.kind !== 'found') throw new Error(`the search ended as ${answer.kind}`);
  expect(answer.unread).toBe(0);
  return answer.suspects;
}

/** Every (rule, place, blob) that a scan of whole blobs finds, with its blob, under any of the paths. */
async function matchesIn(
  repository: TestRepository,
): Promise<readonly { what: string; blob: string; isEncoded: boolean }[]> {
  const engine = createEngine(builtInRuleset, { ...OPTIONS, createKernel: createScalarKernel });
  const listing = await repository.git(['cat-file', '--batch-check', '--batch-all-objects']);
  const blobs = listing.split('\n').flatMap((line) => (line.includes(' blob ') ? [line.slice(0, 40)] : []));
  const found: { what: string; blob: string; isEncoded: boolean }[] = [];
  for (const { oid, bytes } of await readBlobs(repository, blobs)) {
    for (const path of PATHS) {
      const origin = { kind: 'blob', oid, path, commit: undefined } as const;
      const view = new UnitView({ origin, ...decodeContent(bytes), firstLine: 1 });
      for (const { rule, secret, encoded } of engine.scan(view))
        found.push({
          blob: oid,
          what: `${rule.id} at ${secret.start} of ${oid} as ${path}`,
          isEncoded: encoded !== undefined,
        });
    }
  }
  return found;
}

async function readBlobs(repository: TestRepository, oids: readonly string[]) {
  const opened = await openRepository(repository.path, {
    environment: gitEnvironment(),
    currentDirectory: repository.path,
  });
  const blobs: { oid: string; bytes: Uint8Array }[] = [];
  for await (const { oid, answer } of readObjects(
    opened,
    oids.map((oid) => ({ oid, item: undefined })),
  ))
    if (answer.kind === 'object') blobs.push({ oid, bytes: answer.bytes });
  return blobs;
}

describe(`a delta scan (TACET_TEST_SEED=${seed})`, () => {
  it.each([
    ['deep chains', ['-f', '--depth=200', '--window=30']],
    ['short chains', ['-f', '--depth=3', '--window=5']],
  ])('finds what a scan of whole blobs finds, in %s', async (name, repack) => {
    await using repository = await packedHistory(name, SHAPE, repack);
    const suspects = await suspectsIn(repository, 1);
    const matches = await matchesIn(repository);
    expect(matches.length).toBeGreaterThan(300);
    expect(matches.filter(({ blob }) => !suspects.has(blob)).map(({ what }) => what)).toEqual([]);
  });

  it('finds what is encoded wherever a scan of whole blobs does', async () => {
    await using repository = await packedHistory('encoded', ENCODED, ['-f', '--depth=200', '--window=30']);
    const suspects = await suspectsIn(repository, 1);
    const matches = await matchesIn(repository);
    expect(matches.filter(({ isEncoded }) => isEncoded).length).toBeGreaterThan(300);
    expect(matches.filter(({ blob }) => !suspects.has(blob)).map(({ what }) => what)).toEqual([]);
  });

  it('finds the same with one thread and with three', async () => {
    await using repository = await packedHistory('threads', SHAPE, ['-f', '--depth=50']);
    const alone = await suspectsIn(repository, 1);
    const together = await suspectsIn(repository, 3);
    expect([...together].sort()).toEqual([...alone].sort());
  });

  it('suspects nothing in a history without credentials', async () => {
    const shape = { ...SHAPE, secretEvery: 0, oddities: false };
    await using repository = await packedHistory('clean', shape, ['-f']);
    expect((await suspectsIn(repository, 1)).size).toBe(0);
  });

  it('finds the same in loose objects', async () => {
    const shape = { ...SHAPE, commits: 60, lines: 30 };
    await using repository = await packedHistory('loose', shape, ['-f']);
    await using loose = await createRepository({ bare: true });
    const folder = join(repository.gitDir, 'objects', 'pack');
    for (const name of await readdir(folder))
      if (name.endsWith('.pack'))
        await loose.git(['unpack-objects', '-q'], { input: await readFile(join(folder, name)) });
    const matches = await matchesIn(loose);
    const suspects = await suspectsIn(loose, 2);
    expect(matches.filter(({ blob }) => !suspects.has(blob)).map(({ what }) => what)).toEqual([]);
  });
});
