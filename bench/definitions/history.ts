/**
 * How long a scan of a whole history takes, against what other scanners wait for (`git log -p`) and against the least
 * that any reader of packs must do with Node's own zlib: inflate every blob's entry once.
 *
 * Inputs: a generated history of 1,000 commits and one of 20,000, packed by git; or the clone that
 * TACET_BENCH_REPOSITORY names. Before anything is measured, the one credential that was put in must be found, with its
 * commit, and nothing else.
 */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
import { seededRandom } from '../../src/ruleset/random.ts';
import { parseTemplate } from '../../src/ruleset/template.ts';
import { CLI } from '../../test/dist.ts';
import { createRepository, requireGit } from '../../test/git.ts';
import type { Definition, Figure } from '../definition.ts';
import { median, paired } from '../definition.ts';
import { historyStream } from '../history/generator.ts';

const ROUNDS = 3;
/** Another build than the committed one may be measured. */
const PROGRAM = process.env.TACET_BENCH_CLI ?? CLI;
const MEBIBYTE = 1024 * 1024;

/** Both sizes, and a clone of the user's choice. */
export const history: Definition = {
  name: 'history',
  question:
    'how long does a whole history take: all of it, from process start, against git log -p and against inflating its blobs?',
  run: async () => {
    const own = process.env.TACET_BENCH_REPOSITORY;
    if (own !== undefined) return measure('given', own, {});
    return [
      ...(await generated('1,000 commits', 1000, { logAtLeast: 5 })),
      ...(await generated('20,000 commits', 20_000, { logAtLeast: 10, inflateAtMost: 1.5 })),
    ];
  },
};

interface Aims {
  readonly logAtLeast?: number;
  readonly inflateAtMost?: number;
}

async function generated(name: string, commits: number, aims: Aims): Promise<readonly Figure[]> {
  await using repository = await createRepository({ bare: true });
  const shape = {
    commits,
    files: Math.ceil(commits / 20) + 50,
    lines: 150,
    secretEvery: 0,
    oddities: false,
  };
  const input = Buffer.concat([...historyStream(`bench ${name}`, shape)].map((part) => Buffer.from(part)));
  await repository.git(['fast-import', '--quiet', '--force', '--done'], { input });
  await repository.git(['repack', '-a', '-d', '-f', '-q', '--depth=50', '--window=10']);
  const clean = await scanHistory(repository.path);
  assert.deepEqual([clean.findings.length, clean.receipt.complete], [0, true]);
  const figures = await measure(name, repository.path, aims);
  // last, so that what is measured is a clean history: what was put in must be found
  const commit = await repository.commit({ files: { 'deploy/app.env': `TOKEN=${token()}\n` } });
  await repository.commit({ files: { 'deploy/app.env': 'TOKEN=\n' } });
  await repository.git(['repack', '-a', '-d', '-q']);
  const { findings } = await scanHistory(repository.path);
  assert.deepEqual(
    findings.map(({ introduction, location }) => [introduction?.commit, location.path]),
    [[commit, 'deploy/app.env']],
  );
  return figures;
}

/** A new credential with a valid checksum; it opens nothing. */
function token(): string {
  const parsed = parseTemplate('ghp_{mint:github-crc32:30}');
  assert.equal(parsed.kind, 'template');
  return parsed.kind === 'template' ? parsed.mint(seededRandom('bench history')) : '';
}

async function measure(name: string, path: string, aims: Aims): Promise<readonly Figure[]> {
  const peaks: number[] = [];
  const scan = async (): Promise<void> => void peaks.push((await scanHistory(path)).peakBytes);
  const log = async (): Promise<void> => {
    await requireGit(['log', '-p', '-U0', '--all', '--output=/dev/null'], { cwd: path });
  };
  const [ours, logged] = await paired(ROUNDS, scan, log);
  const [again, inflated] = await paired(ROUNDS, scan, () => Promise.resolve(inflateBlobs(path)));
  const { logAtLeast, inflateAtMost } = aims;
  return [
    { name: `${name}: scan`, value: median([ours, again]), unit: 'ms' },
    { name: `${name}: git log -p`, value: logged, unit: 'ms' },
    {
      name: `${name}: git log -p over scan`,
      value: logged / ours,
      unit: 'x',
      ...(logAtLeast === undefined ? {} : { atLeast: logAtLeast }),
    },
    { name: `${name}: zlib over all blobs`, value: inflated, unit: 'ms' },
    {
      name: `${name}: scan over zlib`,
      value: again / inflated,
      unit: 'x',
      ...(inflateAtMost === undefined ? {} : { atMost: inflateAtMost }),
    },
    { name: `${name}: peak memory`, value: Math.max(...peaks), unit: 'bytes', atMost: 512 * MEBIBYTE },
  ];
}

interface Scan {
  readonly findings: readonly {
    readonly introduction?: { readonly commit: string };
    readonly location: { readonly path?: string };
  }[];
  readonly receipt: { readonly complete: boolean };
  readonly peakBytes: number;
}

/**
 * Runs the command as its users do, and asks it at its end how much memory it took. Linux counts a parent's memory in
 * what it says of a process that was just started, but not in its status file.
 */
async function scanHistory(path: string): Promise<Scan> {
  const folder = mkdtempSync(join(tmpdir(), 'tacet-bench-'));
  const peak = join(folder, 'peak');
  const hook = `import { writeFileSync } from 'node:fs';
    import { existsSync, readFileSync } from 'node:fs';
    const own = '/proc/self/status';
    const peak = () => existsSync(own) ? /VmHWM:\\s+(\\d+)/.exec(readFileSync(own, 'latin1'))[1] : process.resourceUsage().maxRSS;
    process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, String(peak())));`;
  try {
    const child = spawn(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(hook)}`,
        PROGRAM,
        'scan',
        '--history',
        '--format',
        'json',
        path,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const parts: Buffer[] = [];
    for await (const part of child.stdout) parts.push(part as Buffer);
    const document = JSON.parse(Buffer.concat(parts).toString('utf8')) as Omit<Scan, 'peakBytes'>;
    return { ...document, peakBytes: Number(readFileSync(peak, 'utf8')) * 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Inflates the entry of every blob once, delta or not, from a pack that is held in memory: nothing is rebuilt. */
function inflateBlobs(path: string): void {
  const store = ObjectStore.open({ directory: join(path, 'objects'), format: 'sha1' });
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
}
