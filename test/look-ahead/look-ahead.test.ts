// A tree that is large enough for other threads: what is found, counted and skipped must be what one thread finds, and
// what was put in, whatever happens to the threads.

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { ScanRequest } from '../../src/base/scan-request.ts';
import { type ScanEnvironment, type ScanResult, scan } from '../../src/scan.ts';
import { bundleWorker } from '../history/worker-bundle.ts';
import { mint } from '../mint.ts';

const FILES = 1700;
const MEBIBYTE = 1024 * 1024;
const worker = await bundleWorker();
const folder = await realpath(await mkdtemp(join(tmpdir(), 'tacet-look-ahead-')));
afterAll(async () => {
  await worker.remove();
  await rm(folder, { recursive: true, force: true });
});

const linux = process.platform === 'linux';
const token = (): string => mint('ghp_{mint:github-crc32:30}');
/** Where credentials are put, and nowhere else. */
const planted: string[] = [];

async function plant(path: string, content: string | Uint8Array): Promise<void> {
  planted.push(path);
  await writeFile(join(folder, path), content);
}

for (let at = 0; at < 17; at++) await mkdir(join(folder, `part-${at}`));
for (let at = 0; at < FILES; at++) {
  const text = `export const value${at} = compute(${at});\n`.repeat(1 + (at % 40));
  await writeFile(join(folder, `part-${at % 17}`, `file-${at}.ts`), at % 100 === 0 ? '' : text);
}
await plant('part-0/first.ts', `const key = "${token()}";\n`);
await plant('part-9/wide.txt', Buffer.from(`\ufeffkey = ${token()}\n`, 'utf16le'));
await plant('part-16/last.env', `A=1\nTOKEN=${token()}\n`);
// beyond what a thread with little memory holds of one file
await plant('part-3/large.log', `${'x = 1\n'.repeat(MEBIBYTE)}TOKEN=${token()}\n`);
await writeFile(
  join(folder, 'part-5/pointer.bin'),
  `version https://git-lfs.github.com/spec/v1\noid sha256:${'0a'.repeat(32)}\nsize 1\n`,
);
if (linux) {
  await symlink(`/nowhere/${token()}`, join(folder, 'part-7/link'));
  planted.push('part-7/link');
  execFileSync('mkfifo', [join(folder, 'part-8/pipe')]);
  await writeFile(Buffer.concat([Buffer.from(`${folder}/part-2/`), Buffer.from([0xff, 0x2e])]), token());
  planted.push('part-2/\ufffd.');
}

function scanFolder(overrides: Partial<ScanRequest & ScanEnvironment> = {}): Promise<ScanResult> {
  return scan(
    {
      target: { kind: 'tree', path: folder },
      asked: 'test',
      why: 'test',
      ruleFiles: [],
      disabledRules: [],
      minConfidence: 'possible',
      honourMarks: true,
      maxFindings: 1000,
      ...overrides,
    },
    {
      now: () => 0,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      mayLoadNative: false,
      workerUrl: worker.url,
      ...overrides,
    },
  );
}

/** Everything that a reader of the reports could see, as text. */
function shown({ findings, receipt }: ScanResult): string {
  return JSON.stringify({ findings, receipt }, null, 1);
}

const alone = await scanFolder({ threads: 1 });

describe('a tree of many files', () => {
  it('scanned by one thread has what was put in, and everything is counted', () => {
    const paths = alone.findings.map(({ location }) => location.path);
    expect(paths.sort()).toEqual([...planted].sort());
    // the pointer and the pipe have no content
    expect(alone.receipt.counts.files).toBe(FILES + planted.length);
    expect(alone.receipt.skips.map(({ reason, count }) => [reason, count])).toEqual([
      ['lfs-pointer', 1],
      ...(linux ? [['special-file', 1]] : []),
    ]);
  });

  it.each([2, 3])('scanned by %i threads gives the same report, byte for byte', async (threads) => {
    expect(shown(await scanFolder({ threads }))).toBe(shown(alone));
  });

  it('gives the same report when a thread may hold four megabytes of a file', async () => {
    expect(shown(await scanFolder({ threads: 2, memoryBytes: 200 * MEBIBYTE }))).toBe(shown(alone));
  });

  it('gives the same report when the threads cannot start', async () => {
    const nowhere = pathToFileURL(join(folder, 'no-such-worker.mjs'));
    expect(shown(await scanFolder({ threads: 3, workerUrl: nowhere }))).toBe(shown(alone));
  });

  it('gives the same report when a thread dies with files in its hands', async () => {
    const path = join(folder, '..', `tacet-dying-worker-${process.pid}.mjs`);
    // takes eight files of the first batch, tells of none, and ends
    await writeFile(
      path,
      `import { parentPort } from 'node:worker_threads';
       parentPort.once('message', ({ memory }) => { Atomics.add(new Int32Array(memory, 0, 1), 0, 8); process.exit(1); });`,
    );
    try {
      expect(shown(await scanFolder({ threads: 2, workerUrl: pathToFileURL(path) }))).toBe(shown(alone));
    } finally {
      await rm(path);
    }
  });

  it('gives the same report when users have rules of their own', async () => {
    const rules = join(folder, '..', `tacet-look-ahead-rules-${process.pid}.yml`);
    await writeFile(
      rules,
      ['rules:', '  - id: own-value', '    pattern: "value1234 = (?P<secret>compute)"'].join('\n'),
    );
    try {
      const one = await scanFolder({ threads: 1, ruleFiles: [rules] });
      expect(one.findings.map(({ rule }) => rule.id)).toContain('own-value');
      expect(shown(await scanFolder({ threads: 2, ruleFiles: [rules] }))).toBe(shown(one));
    } finally {
      await rm(rules);
    }
  });

  it('ends when it is cancelled, and the receipt says so', async () => {
    const controller = new AbortController();
    const { receipt } = await scanFolder({
      threads: 2,
      signal: controller.signal,
      onProgress: ({ objects }) => {
        if (objects > 0) controller.abort();
      },
    });
    expect(receipt.skips.map(({ reason }) => reason)).toContain('cancelled');
    expect(receipt.counts.files).toBeLessThan(FILES);
  });
});
