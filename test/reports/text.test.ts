import { describe, expect, it } from 'vitest';
import { jsonReport } from '../../src/reports/json.ts';
import { exitStatusOf, verdictOf } from '../../src/reports/report.ts';
import { textReport } from '../../src/reports/text.ts';
import { findingOf } from '../findings/sample.ts';
import { incompleteReceipt, receiptOf } from './receipt.ts';

const SECRET = ['abcd', '0123456789', 'ABCDEF'].join('');
const PLAIN = { colour: false, quiet: false, showSecrets: false };
const found = { findings: [findingOf(`key = "${SECRET}"`, SECRET)], receipt: receiptOf() };

describe('the verdict', () => {
  it.each([
    ['clean', [], receiptOf(), 0],
    ['findings', found.findings, receiptOf(), 1],
    ['incomplete', [], incompleteReceipt(), 2],
    ['incomplete', found.findings, incompleteReceipt(), 2],
  ] as const)('is %s', (verdict, findings, receipt, status) => {
    expect(verdictOf({ findings, receipt })).toBe(verdict);
    expect(exitStatusOf(verdict)).toBe(status);
  });
});

describe('the text report', () => {
  it('shows place, kind, line, danger and what to do now', () => {
    const text = textReport(found, PLAIN);
    for (const part of [
      'src/app.ts:1:8',
      'Sample token',
      'key = "abcd',
      'An attacker could',
      'Now: Revoke it',
      'sample-token',
      '1 finding: 1 high',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain(SECRET);
  });

  it('shows the whole line only when secrets are to be shown', () => {
    expect(textReport(found, { ...PLAIN, showSecrets: true })).toContain(`key = "${SECRET}"`);
  });

  it('names what was not scanned, and says that the scan is incomplete', () => {
    const text = textReport({ findings: [], receipt: incompleteReceipt() }, PLAIN);
    expect(text).toContain('Not scanned: 1 × unreadable file (locked.txt)');
    expect(text).toContain('incomplete');
  });

  it('is empty when quiet and clean', () => {
    expect(textReport({ findings: [], receipt: receiptOf() }, { ...PLAIN, quiet: true })).toBe('');
  });

  it('gives a hostile path no way to the terminal or the runner', () => {
    const path = `::error::x\n##[stop-commands]${String.fromCharCode(27)}[2J`;
    const text = textReport(
      { ...found, findings: [findingOf(`k = ${SECRET}`, SECRET, {}, { kind: 'file', path })] },
      PLAIN,
    );
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('##[');
    expect(text).not.toContain(String.fromCharCode(27));
  });
});

describe('the JSON report', () => {
  it('holds verdict, finding and receipt, and the secret only on request', () => {
    const document = JSON.parse(jsonReport(found));
    expect(document).toMatchObject({ version: 1, verdict: 'findings', receipt: { complete: true } });
    expect(document.findings[0]).toMatchObject({
      rule: 'sample-token',
      location: { path: 'src/app.ts', startLine: 1, startColumn: 8 },
    });
    expect(JSON.stringify(document)).not.toContain(SECRET);
    expect(JSON.parse(jsonReport(found, true)).findings[0].secret).toBe(SECRET);
  });
});
