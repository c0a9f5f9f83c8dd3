import { describe, expect, it } from 'vitest';
import { countOfUnion, numberSetText, runsOf } from '../../src/base/number-set.ts';
import { receiptKey, whyNoReceipt } from '../../src/base/resume-input.ts';
import { MAX_SHARDS, parseShard, ShardPart, shardOf } from '../../src/base/shard.ts';
import { shardNumber } from '../../src/commands/shard-number.ts';
import { fc } from '../property.ts';

describe('the option --shard', () => {
  it('takes I/N', () => {
    expect(shardNumber('2/5', {})).toEqual({ index: 2, count: 5 });
    for (const wrong of [
      '0/5',
      '6/5',
      '5',
      '1/0',
      '-1/2',
      '1/2/3',
      '01/2',
      ' 1/2',
      `1/${MAX_SHARDS + 1}`,
      '',
    ])
      expect(parseShard(wrong), wrong).toBeUndefined();
    expect(() => shardNumber('6/5', {})).toThrow(/--shard takes I\/N/);
  });

  it.each([
    ['GitLab counts from one', { CI_NODE_INDEX: '3', CI_NODE_TOTAL: '3' }, { index: 3, count: 3 }],
    ['a job of GitLab that is not parallel has no index', { CI_NODE_TOTAL: '1' }, { index: 1, count: 1 }],
    ['CircleCI counts from zero', { CIRCLE_NODE_INDEX: '0', CIRCLE_NODE_TOTAL: '4' }, { index: 1, count: 4 }],
    [
      'Buildkite counts from zero',
      { BUILDKITE_PARALLEL_JOB: '7', BUILDKITE_PARALLEL_JOB_COUNT: '8' },
      { index: 8, count: 8 },
    ],
  ])('auto: %s', (_, environment, shard) => {
    expect(shardNumber('auto', environment)).toEqual(shard);
  });

  it('auto: refuses what names no shard, and a job without such variables', () => {
    expect(() => shardNumber('auto', { CI_NODE_INDEX: '4', CI_NODE_TOTAL: '3' })).toThrow(
      /do not name a shard/,
    );
    expect(() => shardNumber('auto', { CI_NODE_INDEX: 'x', CI_NODE_TOTAL: '3' })).toThrow(
      /do not name a shard/,
    );
    expect(() => shardNumber('auto', {})).toThrow(/no variable says/);
  });
});

describe('the shard of a place', () => {
  it('is exactly one, whatever the place, and all shards are about as large (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (place, count) => {
        const parts = Array.from({ length: count }, (_, index) => new ShardPart({ index: index + 1, count }));
        const owners = parts.filter((part) => part.takes(place));
        expect(owners.map(({ number }) => number.index)).toEqual([shardOf(place, count)]);
      }),
      { numRuns: 40 },
    );
    const sizes = new Array<number>(8).fill(0);
    for (let index = 0; index < 8000; index++)
      sizes[shardOf(`src/module${index % 90}/file${index}.ts`, 8) - 1]!++;
    for (const size of sizes) expect(size).toBeGreaterThan(800);
  });

  it('has a census that does not depend on the order, and tells what was left out', () => {
    const censusOf = (places: readonly string[]): string => {
      const part = new ShardPart({ index: 1, count: 2 });
      for (const place of places) part.takes(place);
      return part.census;
    };
    const all = ['a', 'b/c', 'b/d', 'e'];
    expect(censusOf([...all].reverse())).toBe(censusOf(all));
    expect(censusOf(all.slice(1))).not.toBe(censusOf(all));
    expect(censusOf([...all.slice(1), 'f'])).not.toBe(censusOf(all));
  });
});

describe('a set of numbers as text', () => {
  it('is what it was made from (property)', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(100_000)), fc.uniqueArray(fc.nat(300)), (left, right) => {
        const text = (numbers: readonly number[]): string =>
          numberSetText([...numbers].sort((a, b) => a - b));
        const runs = [text(left), text(right)].map((each) => runsOf(each) ?? []);
        expect(countOfUnion(runs)).toBe(new Set([...left, ...right]).size);
        expect(countOfUnion([runs[0] ?? []])).toBe(left.length);
      }),
    );
    // 0 to 2, and 7
    expect(numberSetText([0, 1, 2, 7])).toBe('0,3,5,1');
  });

  it('that is none is refused (fuzz)', () => {
    for (const wrong of ['1', '1,0', '0,1,1,1', 'x y', '1,2,', 'zzzzzzzzzzz,1'])
      expect(runsOf(wrong), wrong).toBeUndefined();
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-z,]{0,20}$/), (text) => {
        const runs = runsOf(text);
        for (const [index, { from, to }] of (runs ?? []).entries()) {
          expect(to).toBeGreaterThan(from);
          expect(from).toBeGreaterThan(runs?.[index - 1]?.to ?? -1);
        }
      }),
    );
  });
});

describe('the key of receipts', () => {
  it('is the text of the variable, and must not be short', () => {
    expect(receiptKey(undefined, 'KEY')).toBeUndefined();
    expect(receiptKey(' \n', 'KEY')).toBeUndefined();
    expect(receiptKey('0123456789abcdef\n', 'KEY')?.sizeBytes).toBe(16);
    expect(() => receiptKey('short', 'KEY')).toThrow(/KEY is shorter than 16 characters/);
  });

  it.each([
    ['GITHUB_EVENT_NAME', 'pull_request'],
    ['GITHUB_EVENT_NAME', 'pull_request_target'],
    ['CI_MERGE_REQUEST_IID', '7'],
    ['CIRCLE_PULL_REQUEST', 'https://example.org/7'],
    ['BUILDKITE_PULL_REQUEST', '7'],
  ])('serves nothing on a pull request: %s=%s', (name, value) => {
    expect(whyNoReceipt({ [name]: value })).toMatch(/pull request/);
  });

  it('serves elsewhere', () => {
    expect(whyNoReceipt({ GITHUB_EVENT_NAME: 'schedule', BUILDKITE_PULL_REQUEST: 'false' })).toBeUndefined();
  });
});
