// Reports that are read back: what was written comes back, and what was not written by us is refused, whatever it is.

import { describe, expect, it } from 'vitest';
import { TacetError } from '../../src/base/errors.ts';
import { jsonReport } from '../../src/reports/json.ts';
import { readReport } from '../../src/reports/read-report.ts';
import { mergeReports } from '../../src/shards/merge-reports.ts';
import { fc } from '../property.ts';
import { HOSTILE_TEXTS, introducedFinding } from './hostile.ts';
import { receiptOf } from './receipt.ts';

const part = { index: 1, count: 1, census: '00000000-00000000-00000000' };

/** A report in which every field of a finding stands, with texts that try to break out. */
function hostileReport(changes: Parameters<typeof receiptOf>[0]) {
  const findings = HOSTILE_TEXTS.map((text, index) => {
    const finding = introducedFinding();
    return {
      ...finding,
      detail: text,
      line: text,
      location: { ...finding.location, kind: 'blob' as const, path: text, blob: 'a'.repeat(40) },
      introduction: finding.introduction && { ...finding.introduction, author: text, email: text },
      spread: { commits: index + 1, paths: 1 },
      inHead: true,
      headPlace: { path: text, line: 3 },
      standing: 'new' as const,
      suppression: {
        by: 'mark' as const,
        where: text,
        kind: 'accepted' as const,
        reason: text,
        owner: text,
        expires: '2026-12-31',
        effect: 'untrusted' as const,
      },
    };
  });
  const secrets = new Map([[`t1-${'0'.repeat(32)}`, { commits: '0,3', paths: [...HOSTILE_TEXTS] }]]);
  const skips = [
    { reason: 'unreadable' as const, count: 1, incomplete: true, examples: [HOSTILE_TEXTS[0] ?? ''] },
  ];
  return { findings, secrets, receipt: receiptOf({ skips, complete: false, ...changes }) };
}

describe('a JSON report', () => {
  it('that was read says what it said, hostile texts included', () => {
    const report = hostileReport({ shard: part });
    const text = jsonReport(report);
    expect(jsonReport(readReport(Buffer.from(text), 'a.json'))).toBe(text);
  });

  it('keeps fields of the receipt that this version does not know', () => {
    const report = { findings: [], receipt: { ...receiptOf(), later: { added: [1, { deep: true }] } } };
    const text = jsonReport(report);
    expect(jsonReport(readReport(Buffer.from(text), 'a.json'))).toBe(text);
  });

  it.each([
    ['no JSON', '{', /a.json: expected JSON/],
    ['another version', '{"version":2}', /a.json: version: expected 1/],
    ['no object', '[]', /a.json: expected an object/],
    ['nested without end', `${'['.repeat(5000)}${']'.repeat(5000)}`, /nested at most 64 levels/],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22]), /expected JSON in UTF-8/],
  ])('that is %s is refused', (_, content, message) => {
    expect(() => readReport(Buffer.from(content), 'a.json')).toThrow(message);
  });

  it('that began at no time of this world is refused', () => {
    const text = jsonReport(hostileReport({ shard: part, startedAt: '2026-13-41T25:61:61.000Z' }));
    expect(() => readReport(Buffer.from(text), 'a.json')).toThrow(/startedAt: expected a time/);
  });

  it('with any value in any place is read, or refused with an error of ours (fuzz)', () => {
    const text = jsonReport(hostileReport({ shard: part }));
    const places = placesIn(JSON.parse(text));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), fc.boolean(), (place, value, isRemoved) => {
        const changed = JSON.parse(text);
        const holder = place.slice(0, -1).reduce((inner, key) => inner[key], changed);
        const last = place.at(-1) ?? '';
        if (isRemoved) delete holder[last];
        else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true });
        try {
          // what is read can be joined and written
          jsonReport(mergeReports([readReport(Buffer.from(JSON.stringify(changed)), 'a.json')]));
        } catch (error) {
          expect(error).toBeInstanceOf(TacetError);
        }
      }),
      { numRuns: 600 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => readReport(bytes, 'a.json')).toThrow(TacetError);
      }),
    );
  });
});

/** Paths of all values in a value. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...path, key],
    ...placesIn(inner, [...path, key]),
  ]);
}
