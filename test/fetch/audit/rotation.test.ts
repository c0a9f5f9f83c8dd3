/**
 * The rotation gate: which secrets are too old, overdue or about to expire, and what it cannot tell.
 */

import { describe, expect, it } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import {
  ageText,
  judgeRotation,
  parseAge,
  parseMaxAges,
  type RotationPolicy,
} from '../../../src/fetch/audit/rotation.ts';
import type { FetchedValue } from '../../../src/fetch/secrets/fetched-value.ts';

const NOW = Date.parse('2026-08-01T12:00:00Z');
const policy = (maxAge: string, byName: Record<string, string> = {}): RotationPolicy => ({
  maxAgeMs: parseAge(maxAge),
  byName: new Map(Object.entries(byName).map(([name, age]) => [name, parseAge(age) ?? 0])),
  action: 'warn',
  nowMs: NOW,
});
const value = (facts: {
  made?: string;
  ends?: string;
  due?: string;
  lease?: FetchedValue['lease'];
}): FetchedValue => ({
  secret: Secret.fromText('x'),
  version: undefined,
  createdAtMs: facts.made === undefined ? undefined : Date.parse(facts.made),
  expiresAtMs: facts.ends === undefined ? undefined : Date.parse(facts.ends),
  rotationDueAtMs: facts.due === undefined ? undefined : Date.parse(facts.due),
  lease: facts.lease,
});
const judged = (facts: Parameters<typeof value>[0], limit = policy('90d')): string | undefined => {
  const finding = judgeRotation('KEY', value(facts), limit);
  return finding === undefined ? undefined : `${finding.kind}: ${finding.text}`;
};

describe('a secret under the rotation gate', () => {
  it('passes while it is young enough, to the hour', () => {
    // 90 days before the moment of the test
    expect(judged({ made: '2026-05-03T12:00:00Z' })).toBeUndefined();
    expect(judged({ made: '2026-05-02T12:00:00Z' })).toBe(
      'too-old: it is 91 days old, and 90 days are allowed: rotate it',
    );
  });

  it('has a limit of its own before the one for all', () => {
    const limit = policy('90d', { KEY: '12h' });
    expect(judged({ made: '2026-07-31T12:00:00Z' }, limit)).toBe(
      'too-old: it is 24 hours old, and 12 hours are allowed: rotate it',
    );
    expect(judgeRotation('OTHER', value({ made: '2026-07-31T12:00:00Z' }), limit)).toBeUndefined();
  });

  it('is overdue when its own schedule has passed', () => {
    expect(judged({ made: '2026-07-01T00:00:00Z', due: '2026-07-29T12:00:00Z' })).toBe(
      'overdue: its own rotation was due 3 days ago and has not happened',
    );
    expect(judged({ made: '2026-07-01T00:00:00Z', due: '2026-08-02T00:00:00Z' })).toBeUndefined();
  });

  it('is told when it expires within a week or has expired, unless it lives for days only', () => {
    expect(judged({ made: '2026-07-01T00:00:00Z', ends: '2026-08-04T12:00:00Z' })).toBe(
      'expiring: it expires in 3 days: rotate it',
    );
    expect(judged({ made: '2026-07-01T00:00:00Z', ends: '2026-07-31T12:00:00Z' })).toBe(
      'expiring: it expired 24 hours ago',
    );
    expect(judged({ made: '2026-07-31T00:00:00Z', ends: '2026-08-04T12:00:00Z' })).toBeUndefined();
    expect(judged({ made: '2026-07-01T00:00:00Z', ends: '2027-01-01T00:00:00Z' })).toBeUndefined();
  });

  it('of unknown age is said to be so, and one on loan is not judged', () => {
    expect(judged({})).toBe('unknown: its system does not say how old it is');
    expect(judged({ ends: '2026-08-01T13:00:00Z' })).toBeUndefined();
    expect(judged({ lease: { id: 'a', isRevoked: true } })).toBeUndefined();
  });

  it('is not judged without a limit', () => {
    expect(judged({ made: '2000-01-01T00:00:00Z' }, policy('', {}))).toBeUndefined();
  });
});

describe('the input', () => {
  it('takes a duration for all and for single secrets, and counts its mistakes', () => {
    expect(parseMaxAges(['90d', 'DB_KEY = 8w', 'A-B=12h'])).toEqual({
      maxAgeMs: 90 * 86_400_000,
      byName: new Map([
        ['DB_KEY', 56 * 86_400_000],
        ['A-B', 12 * 3_600_000],
      ]),
      mistakes: [],
    });
    expect(parseMaxAges(['90', 'X=', '0d', '1y', '-1d']).mistakes).toEqual(
      [1, 2, 3, 4, 5].map((number) => `entry ${number} is no duration such as 90d, 12h or 8w`),
    );
  });

  it('is shown in days, and in hours below two days', () => {
    expect([47, 48, 72].map((hours) => ageText(hours * 3_600_000))).toEqual(['47 hours', '2 days', '3 days']);
    expect(ageText(3_600_000)).toBe('1 hour');
  });
});
