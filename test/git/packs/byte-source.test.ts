/** Files that stay open, and what becomes of them meanwhile. */

import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import { FileSource, MemorySource, openSource, readAll } from '../../../src/git/packs/byte-source.ts';
import { PackError } from '../../../src/git/packs/pack-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'tacet-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of this content. */
function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const problemOf = (action: () => unknown): string | undefined => {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof PackError) return error.problem;
    throw error;
  }
};

describe('an open file', () => {
  it('is read at any position, all of it or not at all', () => {
    const source = FileSource.open(file('plain', 'some bytes'));
    const target = Buffer.from('............');
    source.read(5, target, 1, 5);
    expect(target.toString()).toBe('.bytes......');
    expect(Buffer.from(readAll(source)).toString()).toBe('some bytes');
    expect(problemOf(() => source.read(6, target, 0, 5))).toBe('truncated');
    expect(problemOf(() => source.read(2 ** 40, target, 0, 1))).toBe('truncated');
    source.read(10, target, 0, 0);
    source.close();
  });

  it('is not opened when it is not there, or no regular file', () => {
    expect(problemOf(() => FileSource.open(join(folder, 'nothing')))).toBe('unreadable');
    expect(problemOf(() => FileSource.open(folder))).toBe('unreadable');
  });

  it.skipIf(process.platform === 'win32')('is not waited for when it is a pipe', () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(problemOf(() => FileSource.open(join(folder, 'pipe')))).toBe('unreadable');
  });

  it('is read on after it was deleted or replaced, and says so', () => {
    const path = file('moving', 'the first');
    const source = FileSource.open(path);
    expect(source.fate()).toBe('same');
    // git touches packs whose objects it needs
    utimesSync(path, 1000, 1000);
    expect(source.fate()).toBe('same');
    renameSync(file('other', 'the other'), path);
    expect(source.fate()).toBe('replaced');
    rmSync(path);
    expect(source.fate()).toBe('removed');
    expect(Buffer.from(readAll(source)).toString()).toBe('the first');
    source.close();
  });

  it('that changes its size says so, and is read within its first size', () => {
    const path = file('growing', 'short');
    const source = FileSource.open(path);
    appendFileSync(path, ' no more');
    expect(source.fate()).toBe('changed');
    expect(Buffer.from(readAll(source)).toString()).toBe('short');
    writeFileSync(path, 's');
    expect(problemOf(() => readAll(source))).toBe('truncated');
    source.close();
  });

  it('is lent with its descriptor, which the borrower does not close', () => {
    const source = FileSource.open(file('lent', 'lent bytes'));
    const borrowed = FileSource.borrow(structuredClone(source.lend()));
    expect(Buffer.from(readAll(borrowed)).toString()).toBe('lent bytes');
    expect(borrowed.fate()).toBe('same');
    borrowed.close();
    expect(Buffer.from(readAll(source)).toString()).toBe('lent bytes');
    source.close();
  });

  it('is read by another thread after it was deleted, and stays open when that thread ends', async () => {
    const path = file('across', 'read across threads');
    const source = FileSource.open(path);
    rmSync(path);
    // what `FileSource.borrow` does, in a thread that has no TypeScript
    const program = `const { parentPort, workerData } = require('node:worker_threads');
      const bytes = Buffer.alloc(workerData.sizeBytes);
      require('node:fs').readSync(workerData.descriptor, bytes, 0, bytes.length, 0);
      parentPort.postMessage(bytes.toString());`;
    const worker = new Worker(program, { eval: true, workerData: source.lend() });
    const [said] = await Promise.all([once(worker, 'message'), once(worker, 'exit')]);
    expect(said).toEqual(['read across threads']);
    expect(Buffer.from(readAll(source)).toString()).toBe('read across threads');
    source.close();
  });
});

describe('a source that may be held in memory', () => {
  it('is when it is small, and is the same bytes', () => {
    const path = file('small', 'twelve bytes');
    expect(openSource(path, 12)).toBeInstanceOf(MemorySource);
    const large = openSource(path, 11);
    expect(large).toBeInstanceOf(FileSource);
    expect(readAll(openSource(path, 12))).toEqual(readAll(large));
    large.close();
    expect(problemOf(() => openSource(path, 12).read(5, new Uint8Array(40), 0, 8))).toBe('truncated');
  });
});
