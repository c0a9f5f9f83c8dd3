/**
 * What does not count, in every format: silenced findings with who said so, known and old ones, entries that have expired or are
 * about nothing; each where the format has a place for it, and nowhere as a finding that counts.
 */

import { describe, expect, it } from 'vitest';
import type { Finding, Suppression } from '../../src/findings/finding.ts';
import { findFormat } from '../../src/reports/formats.ts';
import type { ScanReport } from '../../src/reports/report.ts';
import { sarifCategory } from '../../src/reports/sarif.ts';
import { introducedFinding } from './hostile.ts';
import { receiptOf } from './receipt.ts';

const style = { colour: false, quiet: false, showSecrets: false };
const render = async (name: string, report: ScanReport): Promise<string> =>
  (await findFormat(name)?.render(report, style)) ?? '';

const said: Suppression = {
  by: 'ignore-file',
  where: '.tacetignore:4',
  kind: 'test-value',
  reason: 'made for the tests',
  owner: '@team',
  expires: '2027-01-01',
  effect: 'silences',
};

function at(path: string, changes: Partial<Finding>): Finding {
  const finding = introducedFinding({ inHead: undefined, ...changes });
  return { ...finding, location: { ...finding.location, path } };
}

const findings = [
  at('counts.ts', { standing: 'new', suppression: { ...said, effect: 'expired', where: '.tacetignore:9' } }),
  at('known.ts', { standing: 'known' }),
  at('old.ts', { standing: 'old' }),
  at('revoked.ts', { standing: 'new', suppression: { ...said, kind: 'revoked', reason: 'on Monday' } }),
  at('silenced.ts', { standing: 'new', suppression: said }),
];
const report: ScanReport = {
  findings,
  receipt: receiptOf({
    asked: 'scan --range a..b',
    resolved: { kind: 'range', base: 'a'.repeat(40), head: 'b'.repeat(40), why: 'the commits of the range' },
    entries: {
      all: 9,
      expired: { count: 1, places: ['.tacetignore:9'] },
      unused: { count: 7, places: ['.tacet.yml:3', '.tacet.yml:4', 'b:1', 'b:2', 'b:3', 'b:4', 'b:5'] },
      refused: { count: 0, places: [] },
      whole: true,
    },
  }),
};

describe('what does not count', () => {
  it.each(['text', 'markdown', 'html'])(
    'is told in %s, with entries that do nothing any more',
    async (name) => {
      const text = (await render(name, report)).replace(/&#\d+;/g, (code) =>
        String.fromCharCode(Number(code.slice(2, -1))),
      );
      expect(text).toContain('let pass by .tacetignore:4 (a test value,');
      expect(text).toContain('it was there before this change');
      expect(text).toContain('only the history has it');
      expect(text).toContain('1 entry has expired: .tacetignore:9');
      expect(text).toContain(
        '7 entries are about nothing any more: .tacet.yml:3, .tacet.yml:4, b:1, b:2, b:3, …',
      );
    },
  );

  it.each(['json', 'jsonl'])('is whole in %s', async (name) => {
    const text = await render(name, report);
    const all = name === 'json' ? JSON.parse(text) : undefined;
    const lines =
      all === undefined
        ? text
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line))
        : [];
    const read = all?.findings ?? lines.filter(({ kind }) => kind === 'finding');
    expect(
      read.map((each: { standing: string; blocking: boolean }) => [each.standing, each.blocking]),
    ).toEqual([
      ['new', true],
      ['known', false],
      ['old', false],
      ['new', false],
      ['new', false],
    ]);
    expect(read[4].suppression).toEqual(said);
    expect((all ?? lines.at(-1)).receipt.entries.unused.count).toBe(7);
  });

  it('is in CSV, in the columns counts, standing and suppression', async () => {
    const [head = '', ...rows] = (await render('csv', report)).trim().split('\r\n');
    const column = head.split(',').indexOf('counts');
    expect(
      rows.map((row) => row.split('","').length > 0 && /"(yes|no)","(new|known|old)"/.exec(row)?.slice(1)),
    ).toEqual([
      ['yes', 'new'],
      ['no', 'known'],
      ['no', 'old'],
      ['no', 'new'],
      ['no', 'new'],
    ]);
    expect(column).toBeGreaterThan(0);
  });

  it('is skipped in JUnit', async () => {
    const text = await render('junit', report);
    expect(text).toContain('tests="6" failures="1" errors="0" skipped="4"');
    expect(text.match(/<failure /g)).toHaveLength(1);
    expect(text.match(/<skipped message="/g)).toHaveLength(4);
    expect(text).toContain('<skipped message="it was there before this change"/>');
  });

  it('is flagged in GitLab where somebody says that it is none, and counted otherwise', async () => {
    const { vulnerabilities, scan } = JSON.parse(await render('gitlab', report));
    expect(
      vulnerabilities.map(({ location, flags }: Vulnerability) => [location.file, flags?.[0]?.type]),
    ).toEqual([
      ['counts.ts', undefined],
      ['silenced.ts', 'flagged-as-likely-false-positive'],
    ]);
    expect(vulnerabilities[1].flags[0].description).toContain('made for the tests');
    expect(scan.messages.map(({ value }: { value: string }) => value)).toContain(
      '3 findings not counted: known before, or let pass',
    );
  });

  it('is left out of code quality and SonarQube, which have no place for it', async () => {
    expect(JSON.parse(await render('codequality', report))).toHaveLength(1);
    expect(JSON.parse(await render('sonarqube', report)).issues).toHaveLength(1);
  });

  it('has its baseline state and suppressions in SARIF, all of a run or none', async () => {
    const results = JSON.parse(await render('sarif', report)).runs[0].results;
    const seen = results.map(({ baselineState, suppressions }: SarifResult) => [
      baselineState,
      suppressions.map(({ kind, status }) => `${kind} ${status}`),
    ]);
    expect(seen).toEqual([
      ['new', ['external rejected']],
      ['unchanged', []],
      ['absent', []],
      ['new', ['external accepted']],
      ['new', ['external accepted']],
    ]);
    const history = findings.map((finding) => ({
      ...finding,
      standing: undefined,
      inHead: true,
      suppression: undefined,
    }));
    const plain = JSON.parse(await render('sarif', { ...report, findings: history })).runs[0].results;
    expect(plain.every((result: object) => !('baselineState' in result) && !('suppressions' in result))).toBe(
      true,
    );
  });
});

describe('the category of an upload', () => {
  it('keeps kinds of scans apart, and each push from every other', () => {
    const of = (asked: string, kind: string, head = 'b'.repeat(40)): string =>
      sarifCategory(receiptOf({ asked, resolved: { kind, head, why: '' } }));
    expect(of('event pull_request', 'range')).toBe('tacet/range');
    expect(of('event schedule', 'history')).toBe('tacet/history');
    expect(of('event push', 'range')).toBe('tacet/push/bbbbbbbbbb');
    expect(of('event push, scan: history', 'history')).toBe('tacet/history');
  });
});

interface Vulnerability {
  readonly location: { readonly file: string };
  readonly flags?: readonly { readonly type: string }[];
}

interface SarifResult {
  readonly baselineState: string;
  readonly suppressions: readonly { readonly kind: string; readonly status: string }[];
}
