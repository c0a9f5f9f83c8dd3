// How far a secret spread, and where in HEAD it stands: every report that shows a finding says so, in its own form.

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { csvReport } from '../../src/reports/csv.ts';
import { gitlabReport } from '../../src/reports/gitlab.ts';
import { htmlReport } from '../../src/reports/html/html.ts';
import { jsonReport } from '../../src/reports/json.ts';
import { markdownReport } from '../../src/reports/markdown.ts';
import { headText, spreadText } from '../../src/reports/report.ts';
import { sarifReport } from '../../src/reports/sarif.ts';
import { textReport } from '../../src/reports/text.ts';
import { findingOf } from '../findings/sample.ts';
import { receiptOf } from './receipt.ts';

const SECRET = ['abcd', '0123456789', 'ABCDEF'].join('');
const finding = (changes: Partial<Finding>): Finding => findingOf(`key = "${SECRET}"`, SECRET, changes);
const spread = { commits: 12, paths: 3 };
const found = finding({ spread, inHead: true, headPlace: { path: 'other/b.ts', line: 7 } });
const report = { findings: [found], receipt: receiptOf() };

describe('what is known of a secret beyond its finding', () => {
  it('is said in words', () => {
    const words = (changes: Partial<Finding>) => [headText(finding(changes)), spreadText(finding(changes))];
    expect(words({})).toEqual([undefined, undefined]);
    expect(
      words({ inHead: true, headPlace: { path: 'src/app.ts', line: 4 }, spread: { commits: 1, paths: 1 } }),
    ).toEqual(['still in HEAD, on line 4', 'in 1 commit']);
    expect([headText(found), spreadText(found)]).toEqual([
      'still in HEAD, at other/b.ts:7',
      'in 12 commits, under 3 paths',
    ]);
    expect(words({ inHead: false })[0]).toBe('no longer in HEAD, but in the history');
  });

  it('stands in every report', () => {
    const text = textReport(report, { colour: false, quiet: false, showSecrets: false });
    expect(text).toContain('in 12 commits, under 3 paths; still in HEAD, at other/b.ts:7');
    expect(JSON.parse(jsonReport(report)).findings[0]).toMatchObject({
      spread,
      inHead: true,
      headPlace: { path: 'other/b.ts', line: 7 },
    });
    expect(JSON.parse(sarifReport(report, { category: 'test' })).runs[0].results[0].properties).toMatchObject(
      {
        spread,
        inHead: true,
        headPlace: { uri: 'other/b.ts', startLine: 7 },
      },
    );
    expect(markdownReport(report)).toContain('yes<br>other/b.ts:7<br>in 12 commits, under 3 paths');
    const [head = '', row = ''] = csvReport(report).split(/\r?\n/);
    const cells = Object.fromEntries(
      head.split(',').map((name, at) => [name.replaceAll('"', ''), row.split(',')[at]?.replaceAll('"', '')]),
    );
    expect(cells).toMatchObject({
      head_path: 'other/b.ts',
      head_line: '7',
      spread_commits: '12',
      spread_paths: '3',
    });
    expect(JSON.parse(gitlabReport(report)).vulnerabilities[0].details).toMatchObject({
      head_place: { value: 'other/b.ts:7' },
      spread: { value: 'in 12 commits, under 3 paths' },
    });
    expect(htmlReport(report)).toContain('still in HEAD, at other/b.ts:7');
  });
});
