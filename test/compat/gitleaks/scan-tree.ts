/**
 * Scans a folder of given files in this process, as `tacet scan` does: for tables of cases about configurations of
 * gitleaks.
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GitleaksRequest } from '../../../src/base/scan-request.ts';
import { type ScanResult, scan } from '../../../src/scan.ts';

/** What a scan of the files says. */
export interface TreeScan {
  readonly result: ScanResult;
  /** `path:line rule secret`, in report order; ` (by PLACE)` behind what somebody lets pass. */
  readonly lines: readonly string[];
}

/** Scans files, given by their path. `.gitleaks.toml` is one of them. */
export async function scanTree(
  files: Readonly<Record<string, string | Uint8Array>>,
  gitleaks?: GitleaksRequest,
): Promise<TreeScan> {
  const folder = mkdtempSync(join(tmpdir(), 'tacet-gitleaks-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, ...path.split('/'));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    const result = await scan(
      {
        target: { kind: 'tree', path: folder },
        asked: 'test',
        why: 'test',
        ruleFiles: [],
        disabledRules: [],
        minConfidence: undefined,
        honourMarks: true,
        config: { believesHead: true },
        ...(gitleaks === undefined ? {} : { gitleaks }),
        threads: 1,
        maxFindings: 1000,
      },
      {
        now: () => Date.UTC(2026, 0, 31),
        signal: new AbortController().signal,
        onProgress: () => undefined,
        mayLoadNative: false,
      },
    );
    return { result, lines: result.findings.map(lineOf) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lineOf({ location, rule, secret, suppression }: ScanResult['findings'][number]): string {
  const by = suppression?.effect === 'silences' ? ` (by ${suppression.where})` : '';
  return `${location.path}:${location.startLine} ${rule.id} ${secret.reveal()}${by}`;
}

/** The codes and texts of the receipt's notes about gitleaks. */
export function notesOf({ result }: TreeScan): readonly string[] {
  return result.receipt.notes
    .filter(({ code }) => code.startsWith('gitleaks'))
    .map(({ code, text }) => `${code}: ${text}`);
}
