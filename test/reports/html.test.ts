/**
 * The HTML report as bytes, and the logic that it brings along, run as the browser runs it.
 */

import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../src/reports/html/html.ts';
import { pageData } from '../../src/reports/html/page-data.ts';
import { PAGE_LOGIC } from '../../src/reports/html/page-logic.ts';
import { HOSTILE_TEXTS, hostileFindings, introducedFinding, SECRET } from './hostile.ts';
import { manyFindings } from './many-findings.ts';
import { incompleteReceipt, receiptOf } from './receipt.ts';

const DAY = 86_400;

interface Decoded {
  readonly path: string;
  readonly severity: number;
  readonly time: number | null;
  readonly age: number;
  readonly inHead: number;
}
interface State {
  words: readonly string[];
  severity: Set<number>;
  onlyHead: boolean;
  from: number | null;
  to: number | null;
}
interface Item {
  readonly head?: string;
  readonly count?: number;
  readonly finding?: Decoded;
}
interface Span {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}
interface Logic {
  decode(data: object): Decoded[];
  foldersOf(places: readonly string[]): { names: string[]; indexes: number[] };
  emptyState(): State;
  wordsOf(text: string): string[];
  passes(finding: Decoded, state: State, except: string): boolean;
  countChoices(findings: readonly Decoded[], state: State, key: string, size: number): number[];
  grouped(findings: readonly Decoded[], by: string, rules: readonly object[]): Item[];
  timeline(findings: readonly Decoded[], scannedAt: number): { unit: string; spans: Span[] };
  heights(findings: readonly Decoded[], state: State, spans: readonly Span[]): number[][];
  offsetsOf(items: readonly Item[], head: number, row: number): Float64Array;
  itemsInView(offsets: Float64Array, top: number, bottom: number): [number, number];
  ageText(time: number | null, scannedAt: number): string;
}
const logic: Logic = runInNewContext(`${PAGE_LOGIC}; logic`);

const data = pageData(manyFindings(500));
const findings = logic.decode(data);
const keep = (state: State): Decoded[] => findings.filter((finding) => logic.passes(finding, state, ''));

describe('the HTML report', () => {
  const html = htmlReport({ findings: hostileFindings(), receipt: incompleteReceipt() });
  const dataBlock = /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(html)?.[1] ?? '';

  it('allows its own style and scripts by their hashes, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const sources = (tag: string): string[] =>
      [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(
        ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
      );
    expect(sources('script')).toHaveLength(3);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${sources('style').join(' ')}`,
      `script-src ${sources('script').join(' ')}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    // neither a style attribute nor a handler, which the policy would block
    expect(html.replace(/<script>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '')).not.toMatch(
      /\s(?:style|on\w+)=/,
    );
  });

  it('names no address that a browser would load', () => {
    const markup = html.replace(dataBlock, '');
    expect(markup).not.toMatch(/\b(?:src|srcset|href)="(?!#)|url\(|@import|<link|<iframe|<img|https?:/);
  });

  it('has all text of the repository in its data block alone, where no markup can begin', () => {
    expect(dataBlock).not.toBe('');
    expect(html.split('<script type="application/json"')).toHaveLength(2);
    const rest = html.replace(dataBlock, '');
    for (const text of HOSTILE_TEXTS.slice(0, 10)) expect(rest).not.toContain(text);
    expect(rest).not.toContain('locked.txt');
    expect(JSON.parse(dataBlock)).toEqual(
      JSON.parse(JSON.stringify(pageData({ findings: hostileFindings(), receipt: incompleteReceipt() }))),
    );
    expect(dataBlock).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/);
  });

  it('shows no secret, and is the same bytes for the same report', () => {
    expect(htmlReport({ findings: [introducedFinding()], receipt: receiptOf() })).not.toContain(
      SECRET.slice(4),
    );
    expect(htmlReport(manyFindings(30))).toBe(htmlReport(manyFindings(30)));
  });

  it('links to http and https addresses alone', () => {
    const finding = introducedFinding();
    const references = ['javascript:alert(1)', 'https://sample.example/a', 'data:text/html,x'].map((url) => ({
      url,
      seen: '2026-11-01',
    }));
    const { rules } = pageData({
      findings: [{ ...finding, rule: { ...finding.rule, references } }],
      receipt: receiptOf(),
    });
    expect(rules[0]?.links).toEqual(['https://sample.example/a']);
  });
});

describe('the filters of the page', () => {
  it('pass everything at first', () => {
    expect(keep(logic.emptyState())).toHaveLength(500);
  });

  it('keep what holds every word, in any order and case', () => {
    const state = { ...logic.emptyState(), words: logic.wordsOf('  TERRAFORM  hopper ') };
    const kept = keep(state);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(500);
    for (const { path } of kept) expect(path).toContain('infra/terraform/prod');
  });

  it('keep the chosen severities, only what HEAD has, and a span of time', () => {
    for (const { severity } of keep({ ...logic.emptyState(), severity: new Set([0]) }))
      expect(severity).toBe(0);
    for (const { inHead } of keep({ ...logic.emptyState(), onlyHead: true })) expect(inHead).toBe(1);
    const from = Date.UTC(2024, 0, 1) / 1000;
    const kept = keep({ ...logic.emptyState(), from, to: from + 366 * DAY });
    expect(kept.length).toBeGreaterThan(0);
    for (const { time } of kept) expect(new Date((time ?? 0) * 1000).getUTCFullYear()).toBe(2024);
  });

  it('count for every choice what it would leave under the other filters', () => {
    const state = { ...logic.emptyState(), severity: new Set([0]), onlyHead: true };
    const counts = logic.countChoices(findings, state, 'severity', 4);
    for (const severity of [0, 1, 2, 3])
      expect(counts[severity]).toBe(keep({ ...state, severity: new Set([severity]) }).length);
  });
});

describe('the folders of the page', () => {
  it.each([
    [
      ['src/a/x.ts', 'src/b/y.ts', 'src/z.ts'],
      ['src/a/', 'src/b/', 'src/'],
    ],
    [
      ['a/x', 'b/y', 'z'],
      ['a/', 'b/', './'],
    ],
    [['only/one.ts'], ['only/']],
    [[], []],
  ])('of %j are %j', (places, names) => {
    expect([...logic.foldersOf(places).names]).toEqual(names);
  });
});

describe('the groups of the page', () => {
  it.each(['severity', 'rule', 'path', 'age'])('by %s hold every finding once, each under its head', (by) => {
    const items = logic.grouped([...findings], by, data.rules);
    expect(items.filter(({ finding }) => finding !== undefined)).toHaveLength(500);
    let left = 0;
    for (const { count, finding } of items) {
      if (finding === undefined) {
        expect(left).toBe(0);
        left = count ?? 0;
      } else left--;
    }
    expect(left).toBe(0);
  });

  it('come gravest first, alphabetically, and newest first', () => {
    const heads = (by: string): (string | undefined)[] =>
      logic.grouped([...findings], by, data.rules).flatMap(({ head }) => (head === undefined ? [] : [head]));
    expect(heads('severity')).toEqual(['critical', 'high', 'medium', 'low']);
    expect(heads('path')).toEqual([...heads('path')].sort());
    expect(heads('age')).toEqual(['Within a month', 'Within a year', 'Older than a year']);
  });
});

describe('the timeline of the page', () => {
  const scannedAt = Date.UTC(2026, 10, 1, 10) / 1000;
  const at = (time: number | null): Decoded => ({ ...(findings[0] as Decoded), time });

  it.each([
    // from the first introduction to the scan: 20 days, 200 days, 3 years, 9 years, 31 years
    [20, 'day', 21],
    [200, 'week', 29],
    [3 * 365, 'month', 37],
    [9 * 365, 'quarter', 37],
    [31 * 365, 'year', 32],
  ])('over %d days goes by %s', (days, unit, bars) => {
    const { unit: found, spans } = logic.timeline([at(scannedAt - days * DAY)], scannedAt);
    expect(found).toBe(unit);
    expect(Math.abs(spans.length - bars)).toBeLessThanOrEqual(1);
    for (const [index, span] of spans.entries()) if (index > 0) expect(span.from).toBe(spans[index - 1]?.to);
    expect(spans.at(-1)?.to).toBeGreaterThan(scannedAt);
  });

  it('counts each dated finding in one bar', () => {
    const { spans } = logic.timeline(findings, data.scannedAt);
    const total = logic
      .heights(findings, logic.emptyState(), spans)
      .flat()
      .reduce((a, b) => a + b, 0);
    expect(total).toBe(500);
  });

  it('has no bars without a date, and takes a date that cannot be for none', () => {
    expect(logic.timeline([at(null)], scannedAt).spans).toHaveLength(0);
    const dates = ['9999-12-31T00:00:00Z', '1969-01-01T00:00:00Z', 'yesterday', ''];
    const odd = dates.map((date, index) =>
      introducedFinding({ introduction: { commit: String(index).repeat(40), author: '', email: '', date } }),
    );
    const decoded = logic.decode(pageData({ findings: odd, receipt: receiptOf() }));
    expect(decoded.map(({ time, age }) => [time, age])).toEqual(dates.map(() => [null, 4]));
  });

  it.each([
    [0, 'today'],
    [1, '1 day'],
    [13, '1 week'],
    [59, '1 month'],
    [365, '1 year'],
    [1100, '3 years'],
  ])('calls an age of %d days %s', (days, text) => {
    expect(logic.ageText(scannedAt - days * DAY, scannedAt)).toBe(text);
  });
});

describe('the rows in view', () => {
  it('are those that touch the screen, whatever the heights', () => {
    const items = logic.grouped([...findings], 'rule', data.rules);
    const offsets = logic.offsetsOf(items, 44, 66);
    for (const top of [0, 1, 43, 44, 5000, 20_000, 1e9]) {
      const [from, to] = logic.itemsInView(offsets, top, top + 900);
      const expected = items
        .map((_, index) => index)
        .filter((index) => (offsets[index + 1] ?? 0) > top && (offsets[index] ?? 0) <= top + 900);
      expect([from, to]).toEqual(
        expected.length === 0 ? [items.length, items.length] : [expected[0], (expected.at(-1) ?? 0) + 1],
      );
    }
  });
});
