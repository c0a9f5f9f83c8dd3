/**
 * A receipt for tests of reports, complete and clean unless changed.
 */

import type { Receipt } from '../../src/base/receipt.ts';

/** A receipt with changes. */
export function receiptOf(changes: Partial<Receipt> = {}): Receipt {
  return {
    receiptVersion: 1,
    tool: { name: 'tacet', version: '1.2.3' },
    asked: 'scan .',
    resolved: { kind: 'tree', why: 'the working tree' },
    counts: {
      commits: 0,
      objects: 0,
      files: 3,
      bytes: 1200,
      findings: 0,
      known: 0,
      silenced: 0,
      dropped: { placeholder: 2 },
    },
    skips: [],
    notes: [],
    complete: true,
    digests: { ruleset: `sha256:${'0'.repeat(64)}`, config: `sha256:${'1'.repeat(64)}` },
    rules: 60,
    startedAt: '2026-11-01T10:00:00.000Z',
    durationMs: 42,
    ...changes,
  };
}

/** An incomplete receipt: one file could not be read. */
export function incompleteReceipt(): Receipt {
  return receiptOf({
    complete: false,
    skips: [{ reason: 'unreadable', count: 1, incomplete: true, examples: ['locked.txt'] }],
  });
}
