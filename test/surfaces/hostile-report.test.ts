/**
 * Reports of runs that somebody else could change: what is taken of them, and what is not.
 */

import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/base/errors.ts';
import { jsonReport } from '../../src/reports/json.ts';
import { readHostileReport } from '../../src/surfaces/reported/hostile-report.ts';
import { sampleText } from '../findings/sample.ts';
import { fc } from '../property.ts';
import { HOSTILE_TEXTS, hostileFindings, introducedFinding } from '../reports/hostile.ts';
import { receiptOf } from '../reports/receipt.ts';

const HEAD = 'a'.repeat(40);
const COMMIT = 'c'.repeat(40);
const known = {
  head: HEAD,
  commits: new Set([COMMIT]),
  texts: new Map([[sampleText.id, { ...sampleText, name: 'Our words' }]]),
  hasSucceeded: false,
};

const document = (): Json =>
  JSON.parse(
    jsonReport({
      findings: [introducedFinding()],
      receipt: receiptOf({ resolved: { kind: 'range', head: HEAD, why: 'x' } }),
    }),
  );
const read = (value: unknown) => readHostileReport(Buffer.from(JSON.stringify(value)), known);

describe('a report of another run', () => {
  it('keeps places, and speaks by our catalogue', () => {
    const { findings, receipt } = read(document());
    expect(findings[0]).toMatchObject({
      rule: { name: 'Our words' },
      location: { path: 'src/app.ts', startLine: 1 },
      introduction: { commit: COMMIT, author: '', email: '', date: '' },
    });
    expect(receipt.counts).toMatchObject({ findings: 1, known: 0, silenced: 0 });
    const stranger = document();
    stranger.findings[0].introduction.commit = 'd'.repeat(40);
    expect(read(stranger).findings[0]?.introduction).toBeUndefined();
  });

  // what each would get past: another commit, a path outside, a shape that is none
  it.each<readonly [string, (report: Json) => void]>([
    ['another commit', ({ receipt }) => Object.assign(receipt.resolved, { head: 'e'.repeat(40) })],
    ['a path that leads out', ({ findings }) => Object.assign(findings[0].location, { path: 'a/../../b' })],
    ['an absolute path', ({ findings }) => Object.assign(findings[0].location, { path: '/etc/passwd' })],
    ['a NUL in a path', ({ findings }) => Object.assign(findings[0].location, { path: 'a\u0000b' })],
    ['a container outside', ({ findings }) => Object.assign(findings[0].location, { container: '../x.zip' })],
    ['a rule that is no id', ({ findings }) => Object.assign(findings[0], { rule: '`x` [y](z)' })],
    ['a fingerprint that is none', ({ findings }) => Object.assign(findings[0], { fingerprint: '--> x' })],
    ['a line that is no number', ({ findings }) => Object.assign(findings[0].location, { startLine: '1' })],
    ['a line before the first', ({ findings }) => Object.assign(findings[0].location, { startLine: 0 })],
    ['a finding that is none', ({ findings }) => findings.push(null)],
    ['another version', (report) => Object.assign(report, { version: 99 })],
    ['values nested without end', ({ receipt }) => Object.assign(receipt, { x: deep(100) })],
    ['too many findings', ({ findings }) => findings.push(...Array(10_000).fill(findings[0]))],
  ])('is not taken with %s', (_, change) => {
    const report = document();
    change(report);
    expect(() => read(report)).toThrow(/the report of the other run is not taken/);
  });

  it('has no word of its own', () => {
    const report = JSON.parse(
      jsonReport({
        findings: hostileFindings().map((finding, index) => ({
          ...finding,
          location: { ...finding.location, path: `f${index}` },
          rule: { ...finding.rule, name: HOSTILE_TEXTS[index] ?? '' },
        })),
        receipt: receiptOf({
          resolved: { kind: 'range', head: HEAD, why: HOSTILE_TEXTS[0] ?? '' },
          notes: HOSTILE_TEXTS.map((text) => ({ code: 'x', text })),
        }),
      }),
    );
    const { findings, receipt } = read(report);
    const rest = JSON.stringify([findings.map(({ line: _, ...finding }) => finding), receipt]);
    for (const text of HOSTILE_TEXTS.filter((text) => text.length > 12))
      expect(rest).not.toContain(JSON.stringify(text).slice(1, -1));
  });

  it('is a report or an error of ours, whatever it is', () => {
    const paths = leavesOf(document());
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const report = document();
        let at: Json = report;
        for (const name of path.slice(0, -1)) at = at[name];
        at[path.at(-1) ?? ''] = value;
        try {
          expect(read(report).findings.length).toBeLessThanOrEqual(1);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          expect(error.code).toBe('report-invalid');
        }
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => readHostileReport(bytes, known)).toThrow(InputError);
      }),
    );
  });
});

// biome-ignore lint/suspicious/noExplicitAny: a report that is taken apart and made wrong
type Json = any;

function leavesOf(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    ...(path.length === 0 ? [] : [path]),
    ...Object.keys(value).flatMap((name) => leavesOf(value[name], [...path, name])),
  ];
}

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}
