import { describe, expect, it } from 'vitest';
import { markdownText } from '../../src/base/markdown.ts';
import { annotationsOf } from '../../src/reports/annotations.ts';
import { MAX_SUMMARY_BYTES, summaryReport } from '../../src/reports/summary.ts';
import { findingOf } from '../findings/sample.ts';
import { incompleteReceipt, receiptOf } from './receipt.ts';

const SECRET = ['abcd', '0123456789', 'ABCDEF'].join('');
const finding = findingOf(`key = "${SECRET}"`, SECRET);
const context = { repositoryUrl: 'https://github.example/o/r', headCommit: 'f'.repeat(40) };

describe('the job summary', () => {
  it('opens with the verdict, links the line, and says what to do first and what was scanned', () => {
    const text = summaryReport({ findings: [finding], receipt: receiptOf() }, context);
    expect(text.startsWith('## ❌ tacet: secrets found')).toBe(true);
    expect(text).toContain(`https://github.example/o/r/blob/${'f'.repeat(40)}/src/app.ts#L1`);
    expect(text).toContain('Revoke first');
    expect(text).toContain('3 files');
    expect(text).not.toContain(SECRET);
  });

  it('says in its first line that a scan is incomplete', () => {
    expect(summaryReport({ findings: [], receipt: incompleteReceipt() }, context).split('\n')[0]).toContain(
      'incomplete',
    );
  });

  it('stays under the bound with many findings and counts those left out', () => {
    const path = `${'long-folder/'.repeat(60)}x.ts`;
    const many = Array.from({ length: 3000 }, () =>
      findingOf(`k = ${SECRET}`, SECRET, {}, { kind: 'file', path }),
    );
    const text = summaryReport({ findings: many, receipt: receiptOf() }, context);
    expect(Buffer.byteLength(text)).toBeLessThan(MAX_SUMMARY_BYTES);
    expect(text).toMatch(/… and [\d,]+ further findings/);
  });

  it.each([
    ['| a | b |'],
    ['<img src=x>'],
    ['[x](http://evil.example)'],
    ['`code`'],
    ['@everyone'],
    ['a\n## b'],
    ['![x](y)'],
  ])('takes the markup out of %j', (text) => {
    expect(markdownText(text)).not.toMatch(/[|<>`[\]@\n!]|:\/\//);
  });
});

describe('annotations', () => {
  it('carry place, rule and preview', () => {
    const [annotation] = annotationsOf({ findings: [finding], receipt: receiptOf() });
    expect(annotation).toMatchObject({
      level: 'error',
      title: 'Sample token',
      path: 'src/app.ts',
      startLine: 1,
    });
    expect(annotation?.message).not.toContain(SECRET);
  });

  it('are at most ten a level, the last of which counts the rest', () => {
    const many = Array.from({ length: 40 }, () => finding);
    const annotations = annotationsOf({ findings: many, receipt: receiptOf() });
    expect(annotations).toHaveLength(10);
    expect(annotations.at(-1)?.message).toContain('31 further findings');
  });

  it('put what was not scanned first', () => {
    const [first] = annotationsOf({
      findings: Array.from({ length: 40 }, () => finding),
      receipt: incompleteReceipt(),
    });
    expect(first?.title).toBe('Scan incomplete');
  });
});
