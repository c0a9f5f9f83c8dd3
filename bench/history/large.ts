/**
 * Shows that a history scan stays within its memory and loses nothing, whatever the size: makes a repository with 2 GB of
 * packs and one with blobs of 300 MB, deltas among them, from a seed; scans both with the real command line; and compares
 * what was found and the process's peak memory (git's own processes apart) with what must be. Ends with 1 when they differ.
 *
 *   node scripts/run.mjs bench/history/large.ts                    both; 4 GB of disk under the system's temporary folder
 *   node scripts/run.mjs bench/history/large.ts packs --keep       one, and the repository stays for the next run
 *   TACET_BENCH_CLI=…/cli.mjs TACET_MEMORY=300 node …              another build, another bound in MB
 *
 * Nothing that is made compresses well, so that two gigabytes of packs are two gigabytes; it is made by git fast-import,
 * which stores a new version of a path as a delta against the one before.
 */

import { spawn } from 'node:child_process';
import { createCipheriv, createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../src/ruleset/random.ts';
import { parseTemplate } from '../../src/ruleset/template.ts';
import { CLI } from '../../test/dist.ts';
import { gitEnvironment, requireGit } from '../../test/git.ts';

const MEBIBYTE = 1024 * 1024;
const PROGRAM = process.env.TACET_BENCH_CLI ?? CLI;
const MEMORY_MB = Number(process.env.TACET_MEMORY ?? '512');
const SEED = process.env.TACET_TEST_SEED ?? 'large';
const CHUNK_BYTES = 4 * MEBIBYTE;

/** A stream of bytes that no compressor makes smaller, the same for the same name: AES in counter mode. */
function noise(name: string): (bytes: number) => Buffer {
  const key = createHash('sha256').update(`${SEED} ${name}`).digest();
  const cipher = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
  return (bytes) => cipher.update(Buffer.alloc(bytes));
}

/** Lines of eight words that look like nothing; half of its bytes compress away. */
function words(next: (bytes: number) => Buffer, bytes: number): Buffer {
  const text = Buffer.from(next(bytes >> 1).toString('hex'), 'latin1');
  for (let at = 7; at < text.length; at += 8) text[at] = (at & 63) === 63 ? 0x0a : 0x20;
  return text;
}

function token(): string {
  const parsed = parseTemplate('ghp_{mint:github-crc32:30}');
  if (parsed.kind !== 'template') throw new Error('the template is wrong');
  return parsed.mint(seededRandom(SEED));
}

/** Feeds `git fast-import`, waiting whenever it does. */
class Importer {
  readonly #child;
  readonly #ended: Promise<unknown>;
  #commits = 0;

  constructor(repository: string) {
    const words = [
      '-c',
      'core.compression=1',
      '-c',
      'fastimport.unpackLimit=0',
      'fast-import',
      '--quiet',
      '--force',
      '--done',
    ];
    this.#child = spawn('git', [...words, '--max-pack-size=1g'], {
      cwd: repository,
      env: gitEnvironment(),
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    this.#ended = once(this.#child, 'exit');
  }

  async write(data: string | Uint8Array): Promise<void> {
    if (!this.#child.stdin.write(data)) await once(this.#child.stdin, 'drain');
  }

  /** A commit that sets one path to some chunks. */
  async commit(path: string, sizeBytes: number, chunks: Iterable<Uint8Array>): Promise<void> {
    const number = ++this.#commits;
    const from = number > 1 ? `from :${number - 1}\n` : '';
    const who = `Maker <maker@example.org> ${1_700_000_000 + number} +0000`;
    await this.write(
      `commit refs/heads/main\nmark :${number}\ncommitter ${who}\ndata 6\nchange\n${from}M 100644 inline ${path}\ndata ${sizeBytes}\n`,
    );
    for (const chunk of chunks) await this.write(chunk);
    await this.write('\n');
  }

  async finish(): Promise<void> {
    await this.write('done\n');
    this.#child.stdin.end();
    const [status] = (await this.#ended) as [number];
    if (status !== 0) throw new Error(`git fast-import ended with ${status}`);
  }
}

/** Two gigabytes of packs: 1,000 noisy binaries, as many noisy texts, and one leak in a text in the middle. */
async function makePacks(importer: Importer): Promise<void> {
  const next = noise('packs');
  for (let number = 0; number < 1000; number++) {
    const binary = next(1.5 * MEBIBYTE);
    binary[0] = 0;
    await importer.commit(`assets/${number}.bin`, binary.length, [binary]);
    const leak = number === 500 ? `token = "${token()}"\n` : '';
    const text = Buffer.concat([words(next, MEBIBYTE), Buffer.from(leak), words(next, MEBIBYTE / 2)]);
    await importer.commit(`src/${number % 50}.txt`, text.length, [text]);
  }
}

/** A text of 300 MB in three versions, of which the second alone holds a leak, and a binary of 300 MB with another. */
async function makeBlobs(importer: Importer): Promise<void> {
  const chunks = 75;
  const leak = Buffer.from(`\ntoken = "${token()}"\n`);
  function* version(number: number): Generator<Buffer> {
    const next = noise('blob');
    for (let chunk = 0; chunk < chunks; chunk++) {
      const text = words(next, CHUNK_BYTES);
      // each version has some lines of its own
      if (number > 0 && chunk % 10 === number) words(noise(`${number} ${chunk}`), 4096).copy(text, MEBIBYTE);
      yield text;
      if (number === 1 && chunk === 40) yield leak;
    }
  }
  const size = chunks * CHUNK_BYTES;
  await importer.commit('data/dump.sql', size, version(0));
  await importer.commit('data/dump.sql', size + leak.length, version(1));
  await importer.commit('data/dump.sql', size, version(2));
  function* binary(): Generator<Buffer> {
    const next = noise('binary');
    for (let chunk = 0; chunk < chunks; chunk++) {
      const bytes = next(CHUNK_BYTES);
      if (chunk === 0) bytes[0] = 0;
      yield bytes;
      if (chunk === 60) yield leak;
    }
  }
  await importer.commit('data/image.bin', size + leak.length, binary());
}

interface Input {
  readonly name: string;
  readonly make: (importer: Importer) => Promise<void>;
  /** Paths of the findings. */
  readonly expected: readonly string[];
}

const INPUTS: readonly Input[] = [
  { name: 'packs', make: makePacks, expected: ['src/0.txt'] },
  { name: 'blobs', make: makeBlobs, expected: ['data/dump.sql', 'data/image.bin'] },
];

async function prepare({ name, make }: Input, root: string): Promise<string> {
  const repository = join(root, name);
  if (existsSync(join(repository, 'done'))) return repository;
  mkdirSync(repository, { recursive: true });
  await requireGit(['init', '--quiet', '--bare', '--template=', '--initial-branch=main', repository]);
  const importer = new Importer(repository);
  await make(importer);
  await importer.finish();
  mkdirSync(join(repository, 'done'));
  return repository;
}

interface Run {
  readonly paths: readonly string[];
  readonly complete: boolean;
  readonly notes: readonly string[];
  readonly peakBytes: number;
  readonly seconds: number;
}

/** Scans as a user does; the process writes down its own peak when it ends. */
async function scan(repository: string, root: string): Promise<Run> {
  const peak = join(root, 'peak');
  const atExit = `import fs from 'node:fs'; process.on('exit', () => fs.writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)));`;
  const preload = `data:text/javascript,${encodeURIComponent(atExit)}`;
  const startedAt = performance.now();
  const words = ['--import', preload, PROGRAM, 'scan', '--history', '--format', 'json'];
  const child = spawn(process.execPath, [...words, '--memory', String(MEMORY_MB)], {
    cwd: repository,
    env: gitEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  await once(child, 'close');
  const seconds = (performance.now() - startedAt) / 1000;
  const { findings, receipt } = JSON.parse(Buffer.concat(output).toString('utf8'));
  return {
    paths: findings.map(({ location }: { location: { path: string } }) => location.path).sort(),
    complete: receipt.complete,
    notes: receipt.notes.map(({ code }: { code: string }) => code),
    peakBytes: Number(readFileSync(peak, 'utf8')) * 1024,
    seconds,
  };
}

function packBytes(repository: string): number {
  const folder = join(repository, 'objects', 'pack');
  return readdirSync(folder).reduce(
    (sum, name) => sum + (name.endsWith('.pack') ? statSync(join(folder, name)).size : 0),
    0,
  );
}

const asked = process.argv.slice(2);
const isKept = asked.includes('--keep');
const root = isKept ? join(tmpdir(), 'tacet-large') : mkdtempSync(join(tmpdir(), 'tacet-large-'));
try {
  for (const input of INPUTS) {
    if (asked.some((name) => !name.startsWith('--')) && !asked.includes(input.name)) continue;
    const repository = await prepare(input, root);
    const run = await scan(repository, root);
    const isRight = run.complete && run.paths.join() === input.expected.join();
    const isNative = !run.notes.some((code) => code.endsWith('through-git'));
    const isBounded = run.peakBytes <= MEMORY_MB * MEBIBYTE;
    console.log(
      `${input.name}: ${(packBytes(repository) / 1e9).toFixed(2)} GB of packs in ${run.seconds.toFixed(1)} s, ` +
        `peak ${(run.peakBytes / MEBIBYTE).toFixed(0)} of ${MEMORY_MB} MiB; found ${run.paths.join(', ') || 'nothing'}`,
    );
    if (!isRight) console.error(`  expected ${input.expected.join(', ')} in a complete scan`);
    if (!isNative) console.error('  some of it was read through git');
    if (!isRight || !isNative || !isBounded) process.exitCode = 1;
  }
} finally {
  if (!isKept) rmSync(root, { recursive: true, force: true });
}
