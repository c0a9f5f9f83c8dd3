/**
 * A finding in text beside files, which has no path: every report shows what it is and where it is seen, and none makes a
 * file of it. The SARIF schema is the official one.
 */

import { readFileSync } from 'node:fs';
import AjvDraft04 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { annotationsOf } from '../../src/reports/annotations.ts';
import { findFormat, REPORT_FORMATS } from '../../src/reports/formats.ts';
import { jsonReport } from '../../src/reports/json.ts';
import { readReport } from '../../src/reports/read-report.ts';
import { placeName } from '../../src/reports/report.ts';
import { sarifReport } from '../../src/reports/sarif.ts';
import { summaryReport } from '../../src/reports/summary.ts';
import { findingOf } from '../findings/sample.ts';
import { sarifProblems } from '../servers/github/sarif-limits.ts';
import { receiptOf } from './receipt.ts';

const SECRET = ['abcd', '0123456789', 'ABCDEF'].join('');
const ADDRESS = 'https://github.com/octo/app/pull/7#discussion_r32';

function findingIn(name: string, kind: 'text' | 'log' | 'artifact' = 'text', url = ADDRESS): Finding {
  const finding = findingOf(`key = "${SECRET}"`, SECRET);
  const location = {
    ...finding.location,
    kind,
    path: undefined,
    text: { name, url: url === 'nowhere' ? undefined : url },
  };
  return { ...finding, location };
}

const style = { colour: false, quiet: false, showSecrets: false };
const report = { findings: [findingIn('review comment 32 by octocat')], receipt: receiptOf() };

describe('a finding in text beside files', () => {
  it.each(REPORT_FORMATS.map(({ name }) => name))('stands in the report %s by its name', async (name) => {
    const text = (await findFormat(name)?.render(report, style)) ?? '';
    expect(decodeURIComponent(text.replaceAll('%', '%25')).replaceAll('%20', ' ')).toContain(
      'review comment 32 by octocat',
    );
    // the page of the HTML report has a program in it
    if (name !== 'html') expect(text).not.toContain('undefined');
  });

  it.each([
    'text',
    'json',
    'jsonl',
    'sarif',
    'markdown',
    'csv',
    'junit',
    'gitlab',
    'codequality',
    'sonarqube',
  ])('has its address in the report %s', async (name) => {
    expect(await findFormat(name)?.render(report, style)).toContain(ADDRESS);
  });

  it('is an annotation without a file, and a row with a link in the summary', () => {
    const [annotation] = annotationsOf(report);
    expect(annotation).toMatchObject({ path: undefined, startLine: undefined });
    expect(annotation?.message).toContain('In the review comment 32 by octocat.');
    const context = { repositoryUrl: 'https://github.com/octo/app', headCommit: 'a'.repeat(40) };
    const summary = summaryReport(report, context);
    expect(summary).toContain(`[review comment 32 by octocat:1](${ADDRESS})`);
    expect(summary).not.toContain('/blob/');
  });

  it('makes SARIF that the schema and GitHub take, with a logical location', () => {
    const hostile = ['../../../etc/passwd', 'a\n::error::b', '\u202e##[x]', 'job %2e%2e/x', '\ud800', ''];
    const findings = [...hostile, 'comment 5'].map((name) => findingIn(`log of ${name}`, 'log', 'nowhere'));
    const sarif: unknown = JSON.parse(sarifReport({ findings, receipt: receiptOf() }, { category: 'test' }));
    const schema = JSON.parse(readFileSync(new URL('../schemas/sarif-2.1.0.json', import.meta.url), 'utf8'));
    const ajv = new AjvDraft04.default({ strict: false });
    ajvFormats.default(ajv);
    expect([ajv.validate(schema, sarif), ajv.errors]).toEqual([true, null]);
    expect(sarifProblems(sarif)).toEqual([]);
    const { results } = (sarif as { runs: [{ results: { locations: [Record<string, unknown>] }[] }] })
      .runs[0];
    const uris = results.map(({ locations: [{ physicalLocation }] }) => JSON.stringify(physicalLocation));
    for (const uri of uris) expect(uri).not.toContain('../');
    expect(results.at(-1)?.locations[0].logicalLocations).toEqual([
      { fullyQualifiedName: 'log of comment 5', kind: 'resource' },
    ]);
  });

  it('is printed on one line, whatever its name is', async () => {
    const findings = [findingIn('job x\n::stop-commands::y\u001b[2J', 'log', 'nowhere')];
    const text = (await findFormat('text')?.render({ findings, receipt: receiptOf() }, style)) ?? '';
    expect(text).toContain('job x\\n::stop-commands::y\\x1b[2J:1:');
    for (const { message } of annotationsOf({ findings, receipt: receiptOf() }))
      expect(message).not.toContain('\n');
  });

  it('comes back from a JSON report as it was', () => {
    const read = readReport(Buffer.from(jsonReport(report)), 'report.json');
    expect(read.findings[0]?.location).toEqual(report.findings[0]?.location);
    const wrong = jsonReport(report).replace(ADDRESS, 'javascript:alert(1)');
    expect(() => readReport(Buffer.from(wrong), 'report.json')).toThrow('url');
  });

  it('has a name also where another report has lost it', () => {
    const { text: _, ...location } = findingIn('x', 'log').location;
    expect(placeName(location, undefined)).toBe('log beside files');
  });
});
