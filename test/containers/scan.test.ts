// Containers in every route of a scan: trees, changes, histories in the store and through git; what reports and receipts say.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { ScanRequest, ScanTarget } from '../../src/base/scan-request.ts';
import { sarifReport } from '../../src/reports/sarif.ts';
import { type ScanResult, scan } from '../../src/scan.ts';
import { createRepository } from '../git.ts';
import { mint } from '../mint.ts';

const folder = mkdtempSync(join(tmpdir(), 'tacet-scan-containers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const token = (): string => mint('ghp_{mint:github-crc32:30}');

/** A tar archive: a header and padded bytes for each file (POSIX.1-2017, pax, "ustar Interchange Format"). */
function tar(files: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(files).flatMap(([name, text]) => {
    const header = Buffer.alloc(512);
    header.write(name);
    header.write(`${text.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('        0', 148);
    header.write('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [header, Buffer.from(text), Buffer.alloc((512 - (text.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

function run(
  target: ScanTarget,
  more: Partial<ScanRequest> = {},
  historyThroughGit = false,
): Promise<ScanResult> {
  const request: ScanRequest = {
    target,
    asked: 'test',
    why: 'test',
    ruleFiles: [],
    disabledRules: [],
    minConfidence: 'possible',
    honourMarks: true,
    maxFindings: 1000,
    ...more,
  };
  return scan(request, {
    now: () => 0,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    mayLoadNative: false,
    historyThroughGit,
  });
}

const placesOf = ({ findings }: ScanResult): readonly string[] =>
  findings.map(({ location, standing }) => `${location.path}:${location.startLine} ${standing ?? '-'}`);

describe('a container', () => {
  it('in a tree is opened; reports show the place inside, SARIF the file', async () => {
    writeFileSync(join(folder, 'a.tgz'), gzipSync(tar({ 'conf/.env': `A=1\nGITHUB_TOKEN=${token()}\n` })));
    writeFileSync(join(folder, 'b.tar'), tar({ 'x.txt': `GITHUB_TOKEN=${token()}\n` }));
    const result = await run({ kind: 'tree', path: folder });
    // the bytes of an archive that is not compressed hold the token, too: it is one finding
    expect(placesOf(result)).toEqual(['a.tgz!/conf/.env:2 -', 'b.tar!/x.txt:1 -']);
    const sarif = JSON.parse(sarifReport(result, { category: 'test' })) as {
      runs: {
        results: {
          message: { text: string };
          locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
        }[];
      }[];
    };
    const [first] = sarif.runs[0]?.results ?? [];
    expect(first?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('a.tgz');
    expect(first?.message.text).toContain('Inside: a.tgz!/conf/.env:2.');
    expect(result.receipt.complete).toBe(true);
  });

  it('is left closed when that is asked', async () => {
    expect((await run({ kind: 'tree', path: join(folder, 'a.tgz') }, { archiveDepth: 0 })).findings).toEqual(
      [],
    );
  });

  it('in a change brings what its earlier version did not hold', async () => {
    await using repository = await createRepository();
    const old = `GITHUB_TOKEN=${token()}\n`;
    const first = await repository.commit({ files: { 'a.tgz': gzipSync(tar({ 'v1/x.env': old })) } });
    const both = { 'v2/x.env': old, 'v2/y.env': `GITHUB_TOKEN=${token()}\n` };
    await repository.commit({ files: { 'a.tgz': gzipSync(tar(both)) } });
    const result = await run({ kind: 'range', repository: repository.path, from: first, to: 'HEAD' });
    expect(placesOf(result)).toEqual(['a.tgz!/v2/x.env:1 known', 'a.tgz!/v2/y.env:1 new']);
  });

  it('in a history is opened wherever it is read, and one without anything is not suspected', async () => {
    await using repository = await createRepository();
    await repository.commit({
      files: { 'clean.tgz': gzipSync(tar({ 'a.txt': 'nothing here\n' })), 'a.txt': 'a\n' },
    });
    await repository.commit({ files: { 'a.tgz': gzipSync(tar({ 'x/.env': `GITHUB_TOKEN=${token()}\n` })) } });
    await repository.commit({ files: { 'b.tgz': gzipSync(gzipSync(tar({ 'y/.env': `K=${token()}\n` }))) } });
    const target = { kind: 'history', repository: repository.path } as const;
    const inStore = await run(target);
    expect(inStore.findings.map(({ location }) => location.path)).toEqual(['a.tgz!/x/.env', 'b.tgz!/y/.env']);
    const throughGit = await run(target, {}, true);
    expect(placesOf(throughGit)).toEqual(placesOf(inStore));
    expect(throughGit.receipt.skips).toEqual(inStore.receipt.skips);
  });

  it('that unpacks to very much makes the scan incomplete, and the rest is scanned', async () => {
    await using repository = await createRepository();
    let bomb = gzipSync(Buffer.alloc(1000));
    for (let layer = 0; layer < 9; layer++) bomb = gzipSync(bomb);
    await repository.commit({ files: { 'bomb.gz': bomb, 'z.env': `GITHUB_TOKEN=${token()}\n` } });
    for (const kind of ['history', 'tree'] as const) {
      const target =
        kind === 'tree' ? { kind, path: repository.path } : { kind, repository: repository.path };
      const { receipt, findings } = await run(target);
      expect(receipt.skips).toMatchObject([
        { reason: 'container-limit', count: 1, incomplete: true, examples: ['bomb.gz'] },
      ]);
      expect(findings).toHaveLength(1);
    }
  });

  it('that is damaged or of an unknown kind is on the receipt, and leaves the scan complete', async () => {
    const path = join(folder, 'wrong');
    writeFileSync(path, gzipSync(Buffer.from('text')).subarray(0, 15));
    const { receipt } = await run({ kind: 'tree', path });
    expect(receipt.skips).toMatchObject([{ reason: 'container-damaged', incomplete: false }]);
    expect(receipt.complete).toBe(true);
  });
});
