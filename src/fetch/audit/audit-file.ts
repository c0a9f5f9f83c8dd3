/**
 * The audit record of a fetch: a JSON file that says which secrets a job got, from where, how old, until when and where
 * they went. For archives and dashboards.
 *
 * Promise: no value, no hash, no length, no token; the names of leases, which are none, may be in it. The file has mode
 * 0600, lies under `RUNNER_TEMP` or where the command line says, and is left there for a later step to upload.
 * Facts: secret-providers.md 8 (item 8).
 */

import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError, InputError } from '../../base/errors.ts';
import type { FetchReport, FetchRow } from '../fetch.ts';
import { runFacts } from './run-facts.ts';

/** The output that names the file. */
export const AUDIT_OUTPUT = 'audit-path';

/** Names the format, so that a reader can refuse what it does not know. */
const SCHEMA = 'tacet-fetch-audit-1';

/** What is known of the run. */
export interface AuditRun {
  readonly nowMs: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The record as text. */
export function auditText(report: FetchReport, { nowMs, environment }: AuditRun): string {
  const record = {
    schema: SCHEMA,
    at: moment(nowMs),
    ...runFacts(environment),
    result: report.kind,
    secrets: report.kind === 'exported' ? report.rows.map((row) => secretEntry(row, report, nowMs)) : [],
    failures: (report.kind === 'exported' ? report.missing : report.failures).map(({ names, error }) => ({
      names,
      code: error.code,
      reason: error.message,
    })),
    // what lives on: sessions and tokens with their end, and what is revoked when the job ends
    sessions: report.notes.map(({ text }) => text),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** Writes the record to a new file of this folder and returns its path. Throws `InputError` `export-refused`. */
export async function writeAudit(text: string, temp: string): Promise<string> {
  const path = join(temp, `tacet-audit-${randomBytes(8).toString('hex')}.json`);
  await writeRecord(text, path, 'wx');
  return path;
}

/** Writes the record to this file, in place of what it holds. Throws `InputError` `export-refused`. */
export async function writeAuditTo(text: string, path: string): Promise<void> {
  await writeRecord(text, path, 'w');
}

async function writeRecord(text: string, path: string, flag: 'w' | 'wx'): Promise<void> {
  try {
    await writeFile(path, text, { mode: 0o600, flag });
  } catch (cause) {
    throw new InputError('export-refused', `the audit record cannot be written (${describeError(cause)})`, {
      cause,
    });
  }
}

function secretEntry(
  row: FetchRow,
  report: FetchReport & { readonly kind: 'exported' },
  nowMs: number,
): object {
  const { createdAtMs, expiresAtMs, lease } = row;
  return {
    name: row.name,
    system: row.system,
    reference: row.written,
    version: row.version ?? null,
    made: moment(createdAtMs),
    ageDays: createdAtMs === undefined ? null : Math.max(0, Math.floor((nowMs - createdAtMs) / 86_400_000)),
    expires: moment(expiresAtMs),
    lease: lease === undefined ? null : { id: lease.id ?? null, revokedWhenJobEnds: lease.isRevoked },
    destination: row.destination ?? null,
    maskedForms: row.maskedForms,
    rotation: report.rotation.find(({ name }) => name === row.name)?.kind ?? null,
  };
}

function moment(atMs: number | undefined): string | null {
  return atMs === undefined || !Number.isFinite(atMs) || Math.abs(atMs) > 8.64e15
    ? null
    : new Date(atMs).toISOString();
}
