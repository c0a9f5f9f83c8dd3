/**
 * The reports for test viewers, SonarQube, spreadsheets, pipelines and wikis.
 */

import { describe, expect, it } from 'vitest';
import { csvReport } from '../../src/reports/csv.ts';
import { jsonText } from '../../src/reports/json-text.ts';
import { jsonlReport } from '../../src/reports/jsonl.ts';
import { junitReport } from '../../src/reports/junit.ts';
import { markdownReport } from '../../src/reports/markdown.ts';
import { sonarqubeReport } from '../../src/reports/sonarqube.ts';
import { xmlText } from '../../src/reports/xml-text.ts';
import { findingOf } from '../findings/sample.ts';
import { fc } from '../property.ts';
import { HOSTILE_TEXTS, hostileFindings, introducedFinding, SECRET } from './hostile.ts';
import { incompleteReceipt, receiptOf } from './receipt.ts';
import { parseXml } from './xml.ts';

const inTree = findingOf(`// ünï\nkey = "${SECRET}"`, SECRET);

describe('the JUnit report', () => {
  it('is one passed test when clean', () => {
    const [suites] = parseXml(junitReport({ findings: [], receipt: receiptOf() }));
    expect(suites?.attributes).toMatchObject({ name: 'tacet', tests: '1', failures: '0', errors: '0' });
    const cases = suites?.children[0]?.children ?? [];
    expect(cases.map(({ name, children }) => [name, children.length])).toEqual([['testcase', 0]]);
  });

  it('has a failed test for each finding, and an error when the scan is incomplete', () => {
    const [suites] = parseXml(junitReport({ findings: [inTree], receipt: incompleteReceipt() }));
    expect(suites?.attributes).toMatchObject({ tests: '2', failures: '1', errors: '1' });
    const [scan, finding] = suites?.children[0]?.children ?? [];
    expect(scan?.children[0]?.name).toBe('error');
    expect(scan?.children[0]?.text).toContain('Not scanned: 1 × unreadable file (locked.txt)');
    expect(finding?.attributes).toMatchObject({ classname: 'sample-token', file: 'src/app.ts', line: '2' });
    expect(finding?.children[0]?.attributes).toEqual({ type: 'high', message: 'Sample token: abcd********' });
    expect(finding?.children[0]?.text).toContain('Now: Revoke it in the settings of Sample.');
  });

  it('gives every finding a name of its own that holds no line number', () => {
    const moved = { ...inTree, location: { ...inTree.location, startLine: 90 } };
    const namesOf = (report: string): (string | undefined)[] =>
      (parseXml(report)[0]?.children[0]?.children ?? []).map(({ attributes }) => attributes.name);
    const twice = namesOf(junitReport({ findings: [inTree, moved], receipt: receiptOf() }));
    expect(new Set(twice).size).toBe(3);
    expect(namesOf(junitReport({ findings: [moved], receipt: receiptOf() }))[1]).toBe(twice[1]);
  });

  it('stays well-formed whatever the repository holds', () => {
    const report = junitReport({ findings: hostileFindings(), receipt: receiptOf() });
    expect(parseXml(report)[0]?.children[0]?.children).toHaveLength(hostileFindings().length + 1);
    expect(report).not.toContain(SECRET.slice(4));
  });

  it('escapes any text for XML 1.0', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [element] = parseXml(`<?xml version="1.0"?>\n<a b="${xmlText(text)}">${xmlText(text)}</a>`);
        expect(element?.text).toBe(element?.attributes.b);
      }),
    );
  });
});

describe('the SonarQube report', () => {
  it('has columns from 0, the end outside, for a file of the tree', () => {
    const { rules, issues } = JSON.parse(sonarqubeReport({ findings: [inTree], receipt: receiptOf() }));
    // `key = "` is seven characters, the secret twenty
    expect(issues[0].primaryLocation).toMatchObject({
      filePath: 'src/app.ts',
      textRange: { startLine: 2, endLine: 2, startColumn: 7, endColumn: 27 },
    });
    expect(rules[0]).toMatchObject({ id: 'sample-token', engineId: 'tacet', type: 'VULNERABILITY' });
    expect(rules[0].impacts).toEqual([{ softwareQuality: 'SECURITY', severity: 'HIGH' }]);
  });

  it('names no line of a file from the history, which SonarQube would look for in the tree', () => {
    const { issues } = JSON.parse(sonarqubeReport({ findings: [introducedFinding()], receipt: receiptOf() }));
    expect(issues[0].primaryLocation.textRange).toBeUndefined();
    expect(issues[0].primaryLocation.message).toContain('No longer in HEAD');
  });

  it('has each rule once, with its gravest severity, and no issue without its rule', () => {
    const report = sonarqubeReport({
      findings: [{ ...inTree, severity: 'low' }, { ...inTree, severity: 'critical' }, ...hostileFindings()],
      receipt: receiptOf(),
    });
    const { rules, issues } = JSON.parse(report);
    expect(rules.map(({ id, severity }: Record<string, string>) => [id, severity])).toEqual([
      ['sample-token', 'BLOCKER'],
    ]);
    // the importer refuses these on issues ("Deprecated 'severity' field found")
    for (const issue of issues) expect(Object.keys(issue).sort()).toEqual(['primaryLocation', 'ruleId']);
    expect(report).not.toContain(SECRET.slice(4));
  });

  it('has both lists also when clean, or it would be read as the old format', () => {
    expect(JSON.parse(sonarqubeReport({ findings: [], receipt: receiptOf() }))).toEqual({
      rules: [],
      issues: [],
    });
  });
});

describe('the CSV report', () => {
  it('has a head line, and a line for each finding', () => {
    const [head, row, end] = csvReport({ findings: [introducedFinding()], receipt: receiptOf() }).split(
      '\r\n',
    );
    expect(head?.startsWith('severity,confidence,rule,name,issuer,place,line,column,')).toBe(true);
    expect(
      row?.startsWith('"high","likely","sample-token","Sample token","Sample","src/app.ts",1,14,1,34,'),
    ).toBe(true);
    expect(end).toBe('');
  });

  it('reads back as the same number of cells in every line', () => {
    const rows = parseCsv(csvReport({ findings: hostileFindings(), receipt: receiptOf() }));
    expect(rows).toHaveLength(hostileFindings().length + 1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('has no cell that a spreadsheet would run, with a comma or a semicolon as separator', () => {
    const text = csvReport({ findings: hostileFindings(), receipt: receiptOf() });
    for (const cell of parseCsv(text).flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
    for (const cell of text.split(/[;\r\n]/)) expect(cell).not.toMatch(/^\s*"?\s*[=+\-@]/);
    expect(text).toContain(`"'=HYPERLINK(`);
    expect(text).not.toContain(SECRET.slice(4));
  });
});

describe('the JSON Lines report', () => {
  it('has one line a finding and ends with the receipt', () => {
    const lines = jsonlReport({ findings: [inTree, inTree], receipt: incompleteReceipt() }).split('\n');
    expect(lines.pop()).toBe('');
    const values = lines.map((line) => JSON.parse(line));
    expect(values.map(({ kind, version }) => [kind, version])).toEqual([
      ['finding', 1],
      ['finding', 1],
      ['receipt', 1],
    ]);
    expect(values[0]).toMatchObject({ rule: 'sample-token', location: { startLine: 2 } });
    expect(values[2]).toMatchObject({ verdict: 'incomplete', receipt: { complete: false } });
    expect(values[0].secret).toBeUndefined();
  });

  it('keeps every finding on one line that no terminal or runner obeys', () => {
    const text = jsonlReport({ findings: hostileFindings(), receipt: receiptOf() });
    expect(text.trimEnd().split('\n')).toHaveLength(hostileFindings().length + 1);
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202e\u2066\u200b]|##\[|##vso/);
    const paths = text
      .trimEnd()
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line).location.path);
    expect(paths).toEqual(HOSTILE_TEXTS.map((path) => path.toWellFormed()));
  });

  it('writes JSON that reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('the Markdown report', () => {
  it('says the verdict, groups by rule, and says what to do and what was scanned', () => {
    const text = markdownReport({ findings: [inTree, introducedFinding()], receipt: receiptOf() });
    expect(text.startsWith('# Secrets found\n\n**2 findings**: 2 high.\n')).toBe(true);
    expect(text.match(/^## Sample token$/gm)).toHaveLength(1);
    expect(text).toContain('- **Now:** Revoke it in the settings of Sample.');
    expect(text).toContain('| `cccccccccc` A. Author 2026-03-04 | no |');
    expect(text).toContain('3 files');
    expect(text).not.toContain(SECRET.slice(4));
  });

  it('says first that a scan is incomplete, and what was left', () => {
    const text = markdownReport({ findings: [], receipt: incompleteReceipt() });
    expect(text.startsWith('# The scan is incomplete\n')).toBe(true);
    expect(text).toContain('**Not scanned: 1 × unreadable file &#40;locked.txt&#41;**');
  });

  it('lets no text of the repository become markup', () => {
    const text = markdownReport({ findings: hostileFindings(), receipt: receiptOf() });
    // head, blank, rule, blank and so on: every finding is one row of five cells
    expect(text.split('\n').filter((line) => line.startsWith('| high'))).toHaveLength(
      hostileFindings().length,
    );
    // a code span shows its text as it is
    expect(text.replace(/`[^`\n]*`/g, '')).not.toMatch(/<script|<!--|\]\(|@everyone/);
    for (const row of text.split('\n').filter((line) => line.startsWith('| high')))
      expect(row.split('|')).toHaveLength(7);
  });
});

/** RFC 4180: cells apart by commas, lines by CRLF, a quote in a quoted cell doubled. */
function parseCsv(text: string): string[][] {
  return text
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map((match) =>
        (match[1] ?? match[2] ?? '').replaceAll('""', '"'),
      ),
    );
}
