/**
 * Scores and comparisons, against cases counted by hand.
 */

import { describe, expect, it } from 'vitest';
import { droppedFigures, type Figure, isMet, share, toRecord } from '../../evaluation/figures.ts';
import { judge, type Reported } from '../../evaluation/judge.ts';
import { isNamed } from '../../evaluation/measure.ts';
import type { PlantedDocument } from '../../evaluation/planted.ts';
import { missLines } from '../../evaluation/print.ts';

const label = { group: 'A', what: 'acme x{hex:8}', where: 'yaml' };
const document: PlantedDocument = {
  path: 'x.yml',
  bytes: new Uint8Array(100),
  secrets: [
    { start: 10, end: 20, label },
    { start: 40, end: 50, label },
  ],
  decoys: [{ start: 60, end: 80, label: { ...label, group: 'uuid' } }],
};
const reported = (start: number, end: number, dropped?: string): Reported => ({
  rule: 'acme-key',
  detector: 'pattern',
  issuer: 'Acme',
  line: 1,
  start,
  end,
  dropped,
});

describe('a judged document', () => {
  it('counts a secret as found when enough of its bytes are covered', () => {
    // Four of ten bytes are under a half, five are not.
    expect(judge(document, 0.5, [reported(16, 20)]).secrets.map(({ by }) => by.length)).toEqual([0, 0]);
    expect(judge(document, 0.5, [reported(15, 20)]).secrets.map(({ by }) => by.length)).toEqual([1, 0]);
    expect(judge(document, 0, [reported(19, 30)]).secrets.map(({ by }) => by.length)).toEqual([1, 0]);
  });

  it('counts a finding as wrong where no secret is, one for a place, and names the decoy', () => {
    const { wrong } = judge(document, 0.5, [
      reported(62, 70),
      reported(64, 72),
      reported(90, 95),
      reported(10, 20),
    ]);
    expect(wrong.map(({ finding, decoy }) => [finding.start, decoy?.label.group])).toEqual([
      [62, 'uuid'],
      [90, undefined],
    ]);
  });

  it('does not count what a filter dropped, and tells why a secret was lost', () => {
    const { secrets, wrong } = judge(document, 0.5, [
      reported(10, 20, 'placeholder'),
      reported(62, 70, 'uuid'),
    ]);
    expect(secrets.map(({ by, dropped }) => [by.length, dropped])).toEqual([
      [0, ['placeholder']],
      [0, []],
    ]);
    expect(wrong).toEqual([]);
  });
});

describe('a comparison with recorded figures', () => {
  const recall: Figure = { name: 'recall', value: 0.9, unit: 'share', aim: 0.95, tolerance: 0.005 };
  const noise: Figure = { name: 'noise', value: 0.03, unit: 'per 1,000 lines', aim: 0.02, tolerance: 0 };

  it('forgives a loss within the tolerance and no more', () => {
    expect(droppedFigures([recall], { recall: 0.905 })).toEqual([]);
    expect(droppedFigures([recall], { recall: 0.9051 })).toEqual([
      { name: 'recall', recorded: 0.9051, now: 0.9 },
    ]);
  });

  it('takes more noise for a loss, and less for none', () => {
    expect(droppedFigures([noise], { noise: 0.0299 })).toEqual([
      { name: 'noise', recorded: 0.0299, now: 0.03 },
    ]);
    expect(droppedFigures([noise], { noise: 0.5 })).toEqual([]);
  });

  it('takes a figure that is no longer measured for dropped', () => {
    expect(droppedFigures([], { recall: 0.9 })).toEqual([{ name: 'recall', recorded: 0.9, now: undefined }]);
  });

  it('finds nothing dropped against its own record', () => {
    expect(droppedFigures([recall, noise], toRecord([recall, noise]))).toEqual([]);
  });

  it('holds shares from below and rates from above to their aims', () => {
    expect([isMet(recall), isMet({ ...recall, value: 0.95 })]).toEqual([false, true]);
    expect([isMet(noise), isMet({ ...noise, value: 0.02 })]).toEqual([false, true]);
  });

  it('takes the share of nothing for whole', () => {
    expect([share(0, 0), share(1, 4)]).toEqual([1, 0.25]);
  });
});

describe('a found token', () => {
  const found = (provider: string, rule: string, issuer: string): boolean =>
    isNamed({
      secret: { start: 0, end: 1, label: { ...label, what: `${provider} x` } },
      by: [{ ...reported(0, 1), rule, issuer }],
      dropped: [],
    });

  it.each([
    ['stripe', 'stripe-secret-key', 'Stripe', true],
    ['cratesio', 'crates-io-token', 'crates.io', true],
    ['twitter', 'x-bearer', 'X', true],
    ['teamworkcrm', 'teamwork-token', 'Teamwork.com', true],
    ['stripe', 'generic-key', 'nobody in particular', false],
    ['kimi', 'openai-key', 'OpenAI', false],
  ])('of %s, found by %s, counts as named: %s (%s)', (provider, rule, issuer, expected) => {
    expect(found(provider, rule, issuer)).toBe(expected);
  });
});

describe('the list of misses', () => {
  it('puts the tier that is met most first, and tells labels alone', () => {
    const outcome = (group: string, what: string) => ({
      corpus: 'provider' as const,
      secret: { start: 0, end: 1, label: { group, what, where: 'yaml' } },
      by: [],
      dropped: ['placeholder'],
    });
    expect(missLines([outcome('B', 'beta x'), outcome('A', 'acme x')])).toEqual([
      'provider: 2 missed',
      '  A acme x: 1 of 1; in yaml; dropped as placeholder',
      '  B beta x: 1 of 1; in yaml; dropped as placeholder',
    ]);
  });
});
