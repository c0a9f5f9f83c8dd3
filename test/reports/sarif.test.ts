import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import AjvDraft04 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { sarifReport, toUri } from '../../src/reports/sarif.ts';
import { findingOf } from '../findings/sample.ts';
import { incompleteReceipt, receiptOf } from './receipt.ts';

const schemaFile = join(dirname(dirname(fileURLToPath(import.meta.url))), 'schemas', 'sarif-2.1.0.json');
const schema: Record<string, unknown> = JSON.parse(readFileSync(schemaFile, 'utf8'));
const ajv = new AjvDraft04.default({ strict: false, allErrors: true });
ajvFormats.default(ajv);
const validate = ajv.compile(schema);

const SECRET = ['abcd', '0123456789', 'ABCDEF'].join('');

function parsed(text: string) {
  const document = JSON.parse(text);
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  return document.runs[0];
}

describe('the SARIF report', () => {
  it('is valid by the OASIS schema when clean, with findings and when incomplete', () => {
    const finding = findingOf(`key = "${SECRET}"`, SECRET);
    parsed(sarifReport({ findings: [], receipt: receiptOf() }, { category: 'tacet/tree' }));
    parsed(sarifReport({ findings: [finding], receipt: receiptOf() }, { category: 'tacet/tree' }));
    const run = parsed(
      sarifReport({ findings: [finding], receipt: incompleteReceipt() }, { category: 'tacet/tree' }),
    );
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications[0].level).toBe('error');
  });

  it('holds what GitHub needs to show an alert', () => {
    const finding = findingOf(`// ünï\nkey = "${SECRET}"`, SECRET);
    const run = parsed(
      sarifReport({ findings: [finding], receipt: receiptOf() }, { category: 'tacet/change' }),
    );
    const [result] = run.results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('src/app.ts');
    // `key = "` is seven characters: the secret starts in column 8 and ends before column 28
    expect(result.locations[0].physicalLocation.region).toMatchObject({
      startLine: 2,
      startColumn: 8,
      endLine: 2,
      endColumn: 28,
    });
    expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}:1$/);
    expect(run.tool.driver.rules[0].properties['security-severity']).toBe('8.0');
    expect(run.automationDetails.id).toBe('tacet/change/');
  });

  it('holds neither the secret nor an empty text', () => {
    const finding = findingOf(`key = "${SECRET}"`, SECRET);
    const text = sarifReport({ findings: [finding], receipt: receiptOf() }, { category: 'tacet/tree' });
    expect(text).not.toContain(SECRET.slice(4));
    expect(text).not.toMatch(/"text": ""/);
  });

  it('tells two places of one secret in one file apart', () => {
    const finding = findingOf(`key = "${SECRET}"`, SECRET);
    const run = parsed(
      sarifReport({ findings: [finding, finding], receipt: receiptOf() }, { category: 'tacet/tree' }),
    );
    const hashes = run.results.map(
      (result: { partialFingerprints: Record<string, string> }) =>
        result.partialFingerprints.primaryLocationLineHash,
    );
    expect(new Set(hashes).size).toBe(2);
  });
});

describe('a path as a URI', () => {
  // RFC 3986: everything outside unreserved characters is percent-encoded; the slash stays
  it.each([
    ['src/a b.ts', 'src/a%20b.ts'],
    ['ünï/#1?.txt', '%C3%BCn%C3%AF/%231%3F.txt'],
    ['a\nb', 'a%0Ab'],
    ['lone\ud800surrogate', 'lone%EF%BF%BDsurrogate'],
  ])('of %j is %s', (path, uri) => {
    expect(toUri(path)).toBe(uri);
  });
});
