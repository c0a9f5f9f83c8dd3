/**
 * The audit record: what it says of each secret, and that no value, hash or length is in it.
 */

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/base/errors.ts';
import { auditText, writeAudit } from '../../../src/fetch/audit/audit-file.ts';
import type { FetchReport } from '../../../src/fetch/fetch.ts';

const NOW = Date.parse('2026-08-01T12:00:00Z');
const row = {
  name: 'KEY',
  system: 'vault',
  written: 'vault:database/creds/app',
  version: undefined,
  destination: 'output KEY',
  maskedForms: 7,
  unmasked: [],
  createdAtMs: Date.parse('2026-07-30T11:00:00Z'),
  expiresAtMs: Date.parse('2026-08-01T13:00:00Z'),
  lease: { id: 'database/creds/app/abc', isRevoked: true },
};
const report: FetchReport = {
  kind: 'exported',
  rows: [row],
  missing: [
    {
      names: ['GONE'],
      error: new InputError('secret-not-found', 'there is none', { hint: 'look elsewhere' }),
      advice: ['never printed here'],
    },
  ],
  rotation: [{ name: 'KEY', kind: 'overdue', text: 'late' }],
  notes: [{ text: 'the token ends' }],
};
const run = {
  nowMs: NOW,
  environment: { GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_RUN_ID: '42', ANY_SECRET: 'not-in-it' },
};

describe('the audit record', () => {
  it('says name, system, version, age, end, lease and destination', () => {
    const record = JSON.parse(auditText(report, run)) as Record<string, unknown>;
    expect(record).toMatchObject({
      schema: 'tacet-fetch-audit-1',
      at: '2026-08-01T12:00:00.000Z',
      repository: 'octo-org/octo-repo',
      run: '42',
      attempt: null,
      result: 'exported',
      secrets: [
        {
          name: 'KEY',
          system: 'vault',
          reference: 'vault:database/creds/app',
          version: null,
          made: '2026-07-30T11:00:00.000Z',
          ageDays: 2,
          expires: '2026-08-01T13:00:00.000Z',
          lease: { id: 'database/creds/app/abc', revokedWhenJobEnds: true },
          destination: 'output KEY',
          maskedForms: 7,
          rotation: 'overdue',
        },
      ],
      failures: [{ names: ['GONE'], code: 'secret-not-found', reason: 'there is none' }],
      sessions: ['the token ends'],
    });
    expect(auditText(report, run)).not.toContain('not-in-it');
  });

  it('of a fetch that failed names no secret as fetched', () => {
    const failed: FetchReport = { kind: 'failed', failures: report.missing, notes: [] };
    expect(JSON.parse(auditText(failed, run))).toMatchObject({ result: 'failed', secrets: [] });
  });

  it('lies in a file that its owner alone can read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tacet-audit-'));
    try {
      const path = await writeAudit('{}\n', folder);
      expect(readFileSync(path, 'utf8')).toBe('{}\n');
      if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
      await expect(writeAudit('{}', join(folder, 'none'))).rejects.toMatchObject({ code: 'export-refused' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('holds no hash of anything: nothing in it is as long as one', () => {
    const text = auditText(report, run);
    const shortest = createHash('md5').update('x').digest('hex').length;
    expect(text.match(new RegExp(`[0-9a-f]{${shortest},}`, 'i'))).toBeNull();
  });
});
