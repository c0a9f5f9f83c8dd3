// Resume receipts and shards as a user of the command line meets them, on the shipped program.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tacet } from '../dist.ts';
import type { TestRepository } from '../git.ts';
import { leakyHistory } from '../shards/scans.ts';

const folder = mkdtempSync(join(tmpdir(), 'tacet-resume-cli-'));
const receipt = join(folder, 'receipt');
const env = { TACET_RECEIPT_KEY: 'a key for this test alone' };
let repository: TestRepository;

beforeAll(async () => {
  repository = await leakyHistory('command line', 30);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await repository.remove();
});

const scan = (words: readonly string[], variables: Readonly<Record<string, string>> = env) =>
  tacet(['scan', '.', '--history', '--format', 'json', ...words], { cwd: repository.path, env: variables });

describe('the command line', () => {
  it('saves a receipt, builds on it, and says the same', async () => {
    const full = await scan([]);
    const first = await scan(['--since-receipt', receipt, '--save-receipt', receipt]);
    expect(JSON.parse(first.stdout).receipt.notes).toContainEqual({
      code: 'receipt-ignored',
      text: 'everything is scanned, the earlier receipt is ignored: there is none yet',
    });
    const second = await scan(['--since-receipt', receipt]);
    const timeless = (text: string): unknown => {
      const { receipt: own, ...report } = JSON.parse(text);
      const { startedAt: _, durationMs: __, since: ___, ...rest } = own;
      return { ...report, receipt: rest };
    };
    expect(JSON.parse(second.stdout).receipt.since.objects).toBeGreaterThan(30);
    expect(timeless(second.stdout)).toEqual(timeless(full.stdout));
    expect(second.status).toBe(full.status);
  });

  it('saves none and says why, without a key and on a pull request', async () => {
    const file = join(folder, 'none');
    const keyless = await scan(['--save-receipt', file], {});
    expect(keyless.stderr).toContain('no receipt is saved: TACET_RECEIPT_KEY is not set');
    const proposed = await scan(['--save-receipt', file], { ...env, CI_MERGE_REQUEST_IID: '3' });
    expect(proposed.stderr).toContain('no receipt is saved: this is a pull request');
    expect(existsSync(file)).toBe(false);
  });

  it('refuses a short key, and a shard that builds on a receipt', async () => {
    const short = await scan(['--save-receipt', receipt], { TACET_RECEIPT_KEY: 'short' });
    expect([short.status, short.stderr]).toEqual([2, expect.stringContaining('shorter than 16 characters')]);
    const both = await scan(['--since-receipt', receipt, '--shard', '1/2']);
    expect([both.status, both.stderr]).toEqual([2, expect.stringContaining('does not go together')]);
  });

  it('joins shards by the number that the CI system gives, with the status of the whole', async () => {
    const files = await Promise.all(
      [0, 1].map(async (index) => {
        const file = join(folder, `shard-${index}.json`);
        const variables = { CIRCLE_NODE_INDEX: String(index), CIRCLE_NODE_TOTAL: '2' };
        const words = ['scan', '.', '--history', '--shard', 'auto', '--format', `json=${file}`];
        await tacet(words, { cwd: repository.path, env: variables });
        return file;
      }),
    );
    const merged = await tacet(['merge', ...files, '--format', 'sarif'], { cwd: folder });
    const whole = await tacet(['scan', '.', '--history', '--format', 'sarif'], { cwd: repository.path });
    const results = (text: string): unknown => JSON.parse(text).runs[0].results;
    expect(results(merged.stdout)).toEqual(results(whole.stdout));
    expect(merged.status).toBe(whole.status);
    const alone = await tacet(['merge', files[0] ?? '', join(folder, 'receipt')], { cwd: folder });
    expect(alone.status).toBe(2);
    expect(alone.stderr).toContain('expected JSON');
    expect(readFileSync(files[0] ?? '', 'utf8')).toContain('"shard"');
  });
});
