// The claim of shards: the reports of all parts, joined, are the report of a scan of the whole, byte for byte but for
// times, in every format; and what does not belong together is not joined.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shardOf } from '../../src/base/shard.ts';
import { jsonReport } from '../../src/reports/json.ts';
import { readReport } from '../../src/reports/read-report.ts';
import { mergeReports } from '../../src/shards/merge-reports.ts';
import { cloneRepository, createRepository, type TestRepository } from '../git.ts';
import { mint } from '../mint.ts';
import { everyFormat, leakyHistory, scanOf, shardsOf } from './scans.ts';

const seed = process.env.TACET_SEED ?? 'shards';

async function expectSame(target: Parameters<typeof scanOf>[0], counts: readonly number[]): Promise<void> {
  const whole = await scanOf(target);
  const expected = await everyFormat(whole);
  expect(whole.findings.length, 'something must be found, or nothing is compared').toBeGreaterThan(3);
  for (const count of counts) {
    const parts = await shardsOf(target, count);
    const found = parts.map(({ findings }) => findings.length);
    // one shard with everything would prove nothing
    if (count > 2 && process.env.TACET_SEED === undefined)
      expect(found.filter((each) => each > 0).length).toBeGreaterThan(1);
    expect(await everyFormat(mergeReports([...parts].reverse()))).toEqual(expected);
  }
}

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const leak = (): string => `const token = "${mint('ghp_{mint:github-crc32:30}')}";\n`;

async function leakyTree(): Promise<TestRepository> {
  const repository = await createRepository();
  const files = Object.fromEntries(
    Array.from({ length: 24 }, (_, index) => [
      `src/d${index % 5}/f${index}.ts`,
      index % 3 === 0 ? leak() : 'x\n',
    ]),
  );
  await repository.commit({ files: { ...files, 'sub/module': { mode: '160000', object: '1'.repeat(40) } } });
  await write(repository.path, {
    ...files,
    'new/untracked.env': leak(),
    'marked.ts': `${leak().trim()} // tacet:allow\n`,
  });
  return repository;
}

describe('the shards of a scan, joined', { timeout: 60_000 }, () => {
  it('are the scan of a tree', async () => {
    await using repository = await leakyTree();
    await expectSame({ kind: 'tree', path: repository.path }, [1, 2, 5]);
  });

  it('are the scan of a range', async () => {
    await using repository = await leakyHistory(`${seed} range`, 60);
    await expectSame({ kind: 'range', repository: repository.path, from: 'main~40', to: 'main' }, [2, 3]);
  });

  it('are the scan of a history', async () => {
    await using repository = await leakyHistory(`${seed} history`, 70);
    // what nothing reaches is counted once, and not reported
    await repository.git(['hash-object', '-w', '--stdin'], { input: leak() });
    await expectSame({ kind: 'history', repository: repository.path }, [1, 4]);
  });

  it('are the scan of a history when each clone is packed in its own way', async () => {
    await using repository = await leakyHistory(`${seed} packed`, 70);
    const target = { kind: 'history', repository: repository.path } as const;
    const expected = await everyFormat(await scanOf(target));
    await using other = await cloneRepository(`file://${repository.path}`, ['--mirror']);
    await other.git(['repack', '-a', '-d', '-f', '-q', '--depth=2', '--window=3']);
    await using loose = await cloneRepository(`file://${repository.path}`, ['--mirror']);
    await loose.git(['config', 'core.looseCompression', '1']);
    const parts = [];
    for (const [index, clone] of [repository, other, loose].entries()) {
      const own = { kind: 'history', repository: clone.path } as const;
      const part = await scanOf(own, { shard: { index: index + 1, count: 3 } });
      parts.push(readReport(Buffer.from(jsonReport(part)), `shard-${index}`));
    }
    expect(await everyFormat(mergeReports(parts))).toEqual(expected);
  });

  it('tell how far a secret spread that lies at paths of several shards, and where it stands in HEAD', async () => {
    await using repository = await createRepository({ bare: true });
    const secret = leak();
    const paths = Array.from({ length: 9 }, (_, index) => `copies/c${index}.ts`);
    await repository.commit({ files: { 'copies/c8.ts': `// first\n${secret}` } });
    for (const [index, path] of paths.entries())
      await repository.commit({ files: { [path]: `// copy ${index}\n\n${secret}` } });
    await repository.commit({ files: { 'copies/c0.ts': null, 'other.txt': 'nothing\n' } });
    const target = { kind: 'history', repository: repository.path } as const;
    expect(new Set(paths.map((path) => shardOf(path, 3))).size).toBe(3);
    const merged = mergeReports(await shardsOf(target, 3));
    // eleven commits, all with the secret; nine paths; the first of them was deleted
    for (const { spread, headPlace } of merged.findings)
      expect({ spread, headPlace }).toEqual({
        spread: { commits: 11, paths: 9 },
        headPlace: { path: 'copies/c1.ts', line: 3 },
      });
    expect(await everyFormat(merged)).toEqual(await everyFormat(await scanOf(target)));
  });

  it('of a clone that lacks objects are as incomplete as the scan', async () => {
    await using origin = await leakyHistory(`${seed} partial`, 40);
    await origin.git(['config', 'uploadpack.allowFilter', 'true']);
    await using clone = await cloneRepository(`file://${origin.path}`, ['--filter=blob:none']);
    const target = { kind: 'history', repository: clone.path } as const;
    const merged = mergeReports(await shardsOf(target, 3));
    expect(merged.receipt.complete).toBe(false);
    expect(await everyFormat(merged)).toEqual(await everyFormat(await scanOf(target)));
  });
});

describe('reports that do not belong together', () => {
  it('are refused, with every mistake at once', async () => {
    await using repository = await leakyTree();
    const target = { kind: 'tree', path: repository.path } as const;
    const [one, two, three] = await shardsOf(target, 4);
    const [other] = await shardsOf(target, 4, {
      disabledRules: ['github-token'],
      asked: 'scan elsewhere',
    }).catch(() => shardsOf(target, 4, { minConfidence: 'likely', asked: 'scan elsewhere' }));
    if (one === undefined || two === undefined || three === undefined || other === undefined)
      throw new Error();
    const older = {
      ...three,
      receipt: { ...three.receipt, tool: { name: 'tacet', version: '0.0.1' } as const },
    };
    const attempt = () =>
      mergeReports([two, { ...two, name: 'again.json' }, older, { ...other, name: 'other.json' }]);
    expect(attempt).toThrow(/shard 4\/4 is missing/);
    expect(attempt).toThrow(/shard 2\/4 is there 2 times: shard-2.json, again.json/);
    expect(attempt).toThrow(/the version of tacet is not the same in shard-2.json and shard-3.json/);
    expect(attempt).toThrow(/the configuration is not the same in shard-2.json and other.json/);
    expect(attempt).toThrow(/what was asked is not the same in shard-2.json and other.json/);
  });

  it('are refused when a clone holds more than another', async () => {
    await using repository = await leakyTree();
    const target = { kind: 'tree', path: repository.path } as const;
    const first = await scanOf(target, { shard: { index: 1, count: 2 } });
    await write(repository.path, { 'one/more.ts': 'x\n' });
    const second = await scanOf(target, { shard: { index: 2, count: 2 } });
    const reports = [first, second].map((report, index) =>
      readReport(Buffer.from(jsonReport(report)), `${index}`),
    );
    expect(() => mergeReports(reports)).toThrow(/what the target holds is not the same in 0 and 1/);
  });

  it('are refused when they are whole', async () => {
    await using repository = await leakyTree();
    const whole = await scanOf({ kind: 'tree', path: repository.path });
    expect(() => mergeReports([readReport(Buffer.from(jsonReport(whole)), 'whole.json')])).toThrow(
      /whole.json is no part of a scan/,
    );
    expect(() => mergeReports([])).toThrow(/no report was given/);
  });
});
