/**
 * How long a scan of a whole history takes, against what other scanners wait for (`git log -p`) and against the least
 * that any reader of packs must do with Node's own zlib: inflate every blob's entry once, on one thread.
 *
 * Inputs: a generated history of 1,000 commits and one of 20,000 (or `--commits`), packed by git, each clean and with
 * credentials that come and go; and every clone given by `--repository`. Before anything is measured a clean history must
 * be clean and complete, and of the others as many findings must be there as were put in.
 */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { FileSource, readAll } from '../../src/git/packs/byte-source.ts';
import { ChunkCache } from '../../src/git/packs/chunk-cache.ts';
import { EntryReader } from '../../src/git/packs/entry-reader.ts';
import { buildForest } from '../../src/git/packs/forest-links.ts';
import { ObjectArena } from '../../src/git/packs/object-arena.ts';
import { ObjectStore } from '../../src/git/packs/object-store.ts';
import { BLOB } from '../../src/git/packs/pack-file.ts';
import { createArenaKernel } from '../../src/kernel/kernel.ts';
import type { BenchRequest, Definition, Figure } from '../definition.ts';
import { cachedRepository, shapeOf } from '../history/make-repository.ts';
import {
  type Program,
  peakBytesOf,
  type Run,
  ratiosOf,
  reportOf,
  run,
  scanProgram,
  takeTurnsWith,
  timesOf,
} from '../programs.ts';

const MEBIBYTE = 1024 * 1024;
/** About so many findings are put into the history that has some: attribution is measured with fifty. */
const FINDINGS = 50;

/** Both sizes, and clones of the user's choice. */
export const history: Definition = {
  name: 'history',
  question:
    'how long does a whole history take, from process start, against git log -p and against inflating its blobs?',
  run: async (request, tell) => {
    for (const path of request.repositories) await measureClone(request, path, tell);
    if (request.repositories.length > 0) return;
    await measureGenerated(request, 1000, { logAtLeast: 5 }, tell);
    const logAtLeast = request.commits >= 50_000 ? { logAtLeast: 20 } : {};
    const zlib = { inflateAtMost: 1.5, foundAtMost: 2.2 };
    if (request.commits > 1000)
      await measureGenerated(request, request.commits, { ...logAtLeast, ...zlib }, tell);
  },
};

type Tell = (figure: Figure) => void;

interface Aims {
  readonly logAtLeast?: number;
  readonly inflateAtMost?: number;
  readonly foundAtMost?: number;
}

async function measureGenerated(
  request: BenchRequest,
  commits: number,
  aims: Aims,
  tell: Tell,
): Promise<void> {
  const name = `${commits.toLocaleString('en-US')} commits`;
  const clean = await cachedRepository(`bench ${commits}`, shapeOf(commits));
  const { findings, receipt } = reportOf(await run(historyScan(request, clean)));
  assert.deepEqual([findings.length, receipt.complete], [0, true], 'a clean history is clean');
  assert.equal(receipt.counts.commits, commits);
  await measure(request, name, clean, aims, tell);

  const dirty = await cachedRepository(
    `bench ${commits}`,
    shapeOf(commits, Math.ceil((2 * commits) / FINDINGS)),
  );
  const found = reportOf(await run(historyScan(request, dirty)));
  const commitIds = new Set((await run(gitIn(dirty, ['rev-list', '--all']))).stdout.split('\n'));
  assert.ok(found.findings.length > 0, 'credentials are found');
  for (const { introduction } of found.findings)
    assert.ok(commitIds.has(introduction?.commit ?? ''), 'each finding names a commit');
  tell({ name: `${name}, with findings`, value: found.findings.length, unit: 'count' });
  const [ours, zlib] = await takeTurnsWith(request.rounds, [
    () => run(historyScan(request, dirty)),
    () => Promise.resolve(inflateBlobs(dirty)),
  ]);
  const aim = aims.foundAtMost === undefined ? {} : { atMost: aims.foundAtMost };
  for (const figure of ratiosOf(`${name}, with findings: scan over zlib`, ours!, zlib!, aim)) tell(figure);
}

/** A clone as it is: what it holds is not known, so that only its completeness is told. */
async function measureClone(request: BenchRequest, path: string, tell: Tell): Promise<void> {
  const { findings, receipt } = reportOf(await run(historyScan(request, path)));
  const { commits, objects, bytes } = receipt.counts;
  tell({ name: 'clone: commits', value: commits, unit: 'count' });
  tell({ name: 'clone: blobs', value: objects, unit: 'count' });
  tell({ name: 'clone: content', value: bytes, unit: 'bytes' });
  tell({ name: 'clone: findings', value: findings.length, unit: 'count' });
  tell({ name: 'clone: complete', value: receipt.complete ? 1 : 0, unit: 'count' });
  const logAtLeast = commits >= 50_000 ? 20 : commits >= 1000 ? 5 : undefined;
  const aims = {
    ...(logAtLeast === undefined ? {} : { logAtLeast }),
    inflateAtMost: findings.length > 0 ? 2.2 : 1.5,
  };
  await measure(request, 'clone', path, aims, tell);
}

async function measure(
  request: BenchRequest,
  name: string,
  path: string,
  { logAtLeast, inflateAtMost }: Aims,
  tell: Tell,
): Promise<void> {
  const works: (() => Promise<Run>)[] = [
    () => run(historyScan(request, path)),
    () => Promise.resolve(inflateBlobs(path)),
    () => run(gitIn(path, ['log', '-p', '-U0', '--all', '--output=/dev/null'])),
  ];
  const [ours, zlib, log] = await takeTurnsWith(request.rounds, works);
  const figures = [
    ...timesOf(`${name}: scan`, ours!),
    ...timesOf(`${name}: zlib over all blobs`, zlib!),
    ...timesOf(`${name}: git log -p${log!.status === 0 ? '' : ', until it died'}`, log!),
    ...(log!.status === 0
      ? ratiosOf(
          `${name}: git log -p over scan`,
          log!,
          ours!,
          logAtLeast === undefined ? {} : { atLeast: logAtLeast },
        )
      : []),
    ...ratiosOf(
      `${name}: scan over zlib`,
      ours!,
      zlib!,
      inflateAtMost === undefined ? {} : { atMost: inflateAtMost },
    ),
    {
      name: `${name}: peak memory`,
      value: await peakBytesOf(historyScan(request, path)),
      unit: 'bytes',
      atMost: 400 * MEBIBYTE,
    } as const,
  ];
  for (const figure of figures) tell(figure);
}

function historyScan({ cli }: BenchRequest, path: string): Program {
  return scanProgram(cli, ['--history', path]);
}

/** A missing object of a partial clone ends `git log -p` with 128: what it took until then is told and compared with nothing. */
function gitIn(path: string, words: readonly string[]): Program {
  const environment = { GIT_NO_LAZY_FETCH: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return { words: ['git', ...words], cwd: path, environment, statuses: [0, 128] };
}

/** Inflates the entry of every blob once, delta or not, from a pack that is held in memory: nothing is rebuilt. */
function inflateBlobs(path: string): Run {
  const startedAt = performance.now();
  const before = process.cpuUsage();
  const gitDir = existsSync(join(path, '.git')) ? join(path, '.git') : path;
  const store = ObjectStore.open({ directory: join(gitDir, 'objects'), format: 'sha1' });
  try {
    for (const pack of store.packs) {
      const kernel = createArenaKernel({ contractVersion: 1, literals: [], reportRuns: false });
      const arena = new ObjectArena(kernel, 64 * MEBIBYTE);
      const reader = new EntryReader(arena, new ChunkCache(arena, 32 * MEBIBYTE), {
        maxObjectBytes: MEBIBYTE,
        checkSums: false,
      });
      const { forest } = buildForest(pack, reader.attach(pack.file()), reader);
      const { source } = pack.file();
      const bytes = source instanceof FileSource ? readAll(source) : new Uint8Array(0);
      for (let entry = 0; entry < forest.entryCount; entry++) {
        if (forest.types[entry] !== BLOB) continue;
        const start = forest.offsets[entry]! + forest.headBytes[entry]!;
        inflateSync(bytes.subarray(start, forest.offsets[entry + 1]!));
      }
    }
  } finally {
    store.close();
  }
  const { user, system } = process.cpuUsage(before);
  return { wallMs: performance.now() - startedAt, cpuMs: (user + system) / 1000, stdout: '', status: 0 };
}
