// What the history engine does when something is in the way: cancellation, a thread that dies, packs that lie, memory
// that is short. Whatever could not be looked at must be a suspect, or the answer must say that nothing is known.

import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { historyStream } from '../../bench/history/generator.ts';
import { createExaminer, findSuspects, type SuspectSearch } from '../../src/history/index.ts';
import { builtInRuleset } from '../../src/ruleset/built-in.gen.ts';
import { createRepository, type TestRepository } from '../git.ts';
import { mint } from '../mint.ts';
import { bundleWorker } from './worker-bundle.ts';

const OPTIONS = { disabledRules: [], minConfidence: 'possible', nowMs: 0 } as const;
const MEBIBYTE = 1024 * 1024;
const worker = await bundleWorker();
const scratch = await mkdtemp(join(tmpdir(), 'tacet-suspects-'));
afterAll(async () => {
  await worker.remove();
  await rm(scratch, { recursive: true, force: true });
});

const planFor = (url: URL) => ({
  url,
  processors: 2,
  engine: { ...OPTIONS, ruleset: undefined, mayLoadNative: false },
});

function search(repository: TestRepository, overrides: Partial<SuspectSearch> = {}) {
  return findSuspects({
    place: { directory: join(repository.gitDir, 'objects'), format: repository.objectFormat },
    makeParts: () => createExaminer(builtInRuleset, OPTIONS),
    workers: undefined,
    threads: undefined,
    memoryBytes: 512 * MEBIBYTE,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...overrides,
  });
}

async function history(commits: number, format?: 'sha256'): Promise<TestRepository> {
  const repository = await createRepository({ bare: true, ...(format && { objectFormat: format }) });
  const shape = { commits, files: 10, lines: 80, secretEvery: 20, oddities: false };
  const input = Buffer.concat([...historyStream('suspects', shape)].map((part) => Buffer.from(part)));
  await repository.git(['fast-import', '--quiet', '--force', '--done'], { input });
  await repository.git(['repack', '-a', '-d', '-f', '-q']);
  return repository;
}

async function packOf(repository: TestRepository): Promise<string> {
  const folder = join(repository.gitDir, 'objects', 'pack');
  const name = (await readdir(folder)).find((file) => file.endsWith('.pack')) ?? '';
  await chmod(join(folder, name), 0o644);
  return join(folder, name);
}

describe('the search for suspects', () => {
  it('counts every blob and commit of the store, and tells its progress', async () => {
    await using repository = await history(120);
    const types = (
      await repository.git(['cat-file', '--batch-check=%(objecttype)', '--batch-all-objects'])
    ).split('\n');
    const seen: number[] = [];
    const answer = await search(repository, {
      threads: 2,
      workers: planFor(worker.url),
      onProgress: ({ objects, totalObjects }) => seen.push(objects / totalObjects),
    });
    const [blobs, commits] = ['blob', 'commit'].map((type) => types.filter((each) => each === type).length);
    expect(answer).toMatchObject({ kind: 'found', unread: 0, threads: 2, counts: { blobs, commits } });
    expect(seen.every((share) => share <= 1)).toBe(true);
  });

  it('finds a credential in the message of a commit and of a tag, and in SHA-256 repositories', async () => {
    await using repository = await history(20, 'sha256');
    const [first, second] = [1, 2].map(() => `ghp_${mint('{mint:github-crc32:30}')}`);
    const commit = await repository.commit({ message: `oops\n\n${first}\n` });
    const tag = await repository.tag('v1', 'HEAD', `release\n\n${second}\n`);
    for (const step of ['loose', 'packed']) {
      const answer = await search(repository);
      const suspects = answer.kind === 'found' ? answer.suspects : new Set();
      expect([step, suspects.has(commit), suspects.has(tag)]).toEqual([step, true, true]);
      await repository.git(['repack', '-a', '-d', '-q']);
    }
  });

  it('tells where in a text it is that something may stand, in each version that has it', async () => {
    await using repository = await createRepository();
    const token = `ghp_${mint('{mint:github-crc32:30}')}`;
    const filler = Array.from({ length: 400 }, (_, line) => `a line of text, number ${line}\n`).join('');
    const first = `${filler}token = "${token}"\n${filler}`;
    // each version puts one more line before: the token moves by its length
    for (const before of ['', 'one\n', 'one\ntwo\n'])
      await repository.commit({ files: { 'notes.txt': `${before}${first}` } });
    await repository.git(['repack', '-a', '-d', '-f', '-q']);
    const answer = await search(repository);
    if (answer.kind !== 'found') throw new Error(answer.kind);
    const at = filler.length + 'token = "'.length;
    expect([...answer.places.values()].sort((a, b) => a[0]!.start - b[0]!.start)).toEqual(
      [at, at + 4, at + 8].map((start) => [{ start, end: start + token.length }]),
    );
    expect([...answer.places.keys()].sort()).toEqual([...answer.suspects].sort());
  });

  it('tells no places of what is binary, or marked as UTF-8: what stands there is gathered or decoded', async () => {
    await using repository = await createRepository();
    const token = `ghp_${mint('{mint:github-crc32:30}')}`;
    const text = `token = "${token}"\n`;
    await repository.commit({
      files: { 'a.bin': Buffer.from(`\0\0\0${text}`), 'b.txt': Buffer.from(`\ufeff${text}`) },
    });
    for (const step of ['loose', 'packed']) {
      const answer = await search(repository);
      if (answer.kind !== 'found') throw new Error(answer.kind);
      expect([step, answer.suspects.size, answer.places.size]).toEqual([step, 2, 0]);
      await repository.git(['repack', '-a', '-d', '-q']);
    }
  });

  it('ends when it is cancelled', async () => {
    await using repository = await history(120);
    const answer = await search(repository, {
      threads: 2,
      workers: planFor(worker.url),
      signal: AbortSignal.abort(),
    });
    expect(answer.kind).toBe('cancelled');
  });

  it('relies on nothing when a thread dies', async () => {
    await using repository = await history(40);
    const dying = join(scratch, 'dying.mjs');
    await writeFile(dying, 'process.exit(3);');
    const missing = join(scratch, 'no-such-file.mjs');
    for (const file of [dying, missing]) {
      const workers = planFor(pathToFileURL(file));
      expect((await search(repository, { threads: 2, workers })).kind).toBe('unusable');
    }
  });

  it('gives what is damaged, and all that is built from it, to be read through git', async () => {
    await using repository = await history(60);
    const pack = await packOf(repository);
    const bytes = await readFile(pack);
    for (let at = 200; at < bytes.length - 20; at += 997) bytes[at]! ^= 0x40;
    await writeFile(pack, bytes);
    const answer = await search(repository);
    if (answer.kind !== 'found') throw new Error(answer.kind);
    expect(answer.unread).toBeGreaterThan(10);
    // whoever can be read and whoever cannot are all objects that are no trees
    const listing = await repository.git(['show-index'], {
      input: await readFile(pack.replace(/pack$/, 'idx')),
    });
    const objects = listing.split('\n').length;
    const { blobs, commits } = answer.counts;
    expect(blobs + commits + answer.unread).toBeLessThanOrEqual(objects);
  });

  it('says so when a pack cannot be used', async () => {
    await using repository = await history(40);
    const pack = await packOf(repository);
    await writeFile(pack, (await readFile(pack)).subarray(0, 400));
    expect((await search(repository)).kind).toBe('unusable');
  });

  it('looks at what memory has no room for as a stream', async () => {
    await using repository = await createRepository({ bare: true });
    const text = `${'some words that fill a line\n'.repeat(1_000_000)}"ghp_${mint('{mint:github-crc32:30}')}"\n`;
    await repository.commit({ files: { large: text, small: 'x\n' } });
    await repository.git(['repack', '-a', '-d', '-q']);
    const answer = await search(repository, { memoryBytes: 200 * MEBIBYTE });
    if (answer.kind !== 'found') throw new Error(answer.kind);
    expect(answer.suspects).toContain(await repository.git(['rev-parse', 'HEAD:large']));
    expect([answer.unread, answer.counts.blobs]).toEqual([0, 2]);
  });
});
