/**
 * The rotation gate: which fetched secrets are older than they may be, overdue by their own schedule, or about to expire.
 *
 * It judges what the systems say of the version that came back. A system that says nothing leads to a line and never to a
 * failure: the gate must not pretend to know. Credentials made for this fetch have no age.
 * Facts: secret-providers.md 8 (item 5).
 */

import type { FetchedValue } from '../secrets/fetched-value.ts';

/** What is asked of secrets. */
export interface RotationPolicy {
  /** For secrets without a limit of their own. Undefined: none. */
  readonly maxAgeMs: number | undefined;
  /** Limits by the name of the secret. */
  readonly byName: ReadonlyMap<string, number>;
  readonly action: 'warn' | 'fail';
  /** Milliseconds since 1970. */
  readonly nowMs: number;
}

/** What is wrong with a secret, or not known of it. */
export interface RotationFinding {
  readonly name: string;
  readonly kind: 'too-old' | 'overdue' | 'expiring' | 'unknown';
  /** The sentence, without the name. */
  readonly text: string;
}

const DAY_MS = 86_400_000;
const UNITS: Readonly<Record<string, number>> = { h: 3_600_000, d: DAY_MS, w: 7 * DAY_MS };

/** What expires within this time is about to expire. */
const EXPIRY_MS = 7 * DAY_MS;
/** What lives no longer than this is meant to expire soon. */
const SHORT_LIFE_MS = 14 * DAY_MS;

/** A duration as people write it: `90d`, `12h`, `8w`. Undefined when it is none, or zero. */
export function parseAge(text: string): number | undefined {
  const [, count = '', unit = ''] = /^(\d{1,5})\s*([hdw])$/.exec(text) ?? [];
  const ageMs = Number(count) * (UNITS[unit] ?? 0);
  return ageMs > 0 ? ageMs : undefined;
}

/**
 * The lines of the input `max-age`: `90d` for all, `NAME=30d` for one. Mistakes name the entry's number, not its text.
 */
export function parseMaxAges(entries: readonly string[]): {
  readonly maxAgeMs: number | undefined;
  readonly byName: ReadonlyMap<string, number>;
  readonly mistakes: readonly string[];
} {
  let maxAgeMs: number | undefined;
  const byName = new Map<string, number>();
  const mistakes: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const [, name, age = ''] = /^(?:([A-Za-z_][\w-]*)\s*=\s*)?(.*)$/.exec(entry) ?? [];
    const parsed = parseAge(age.trim());
    if (parsed === undefined) mistakes.push(`entry ${index + 1} is no duration such as 90d, 12h or 8w`);
    else if (name === undefined) maxAgeMs = parsed;
    else byName.set(name, parsed);
  }
  return { maxAgeMs, byName, mistakes };
}

/** What is to be said of a secret under the policy; undefined when all is well, or nothing is asked of it. */
export function judgeRotation(
  name: string,
  value: FetchedValue,
  policy: RotationPolicy,
): RotationFinding | undefined {
  const { createdAtMs, expiresAtMs, rotationDueAtMs, lease } = value;
  const maxAgeMs = policy.byName.get(name) ?? policy.maxAgeMs;
  if (maxAgeMs === undefined || lease !== undefined) return undefined;
  if (createdAtMs === undefined) {
    // what ends by itself within the limit cannot grow older than it
    if (expiresAtMs !== undefined && expiresAtMs - policy.nowMs <= maxAgeMs) return undefined;
    return { name, kind: 'unknown', text: 'its system does not say how old it is' };
  }
  const ageMs = policy.nowMs - createdAtMs;
  if (ageMs > maxAgeMs) {
    const text = `it is ${ageText(ageMs)} old, and ${ageText(maxAgeMs)} are allowed: rotate it`;
    return { name, kind: 'too-old', text };
  }
  if (rotationDueAtMs !== undefined && rotationDueAtMs < policy.nowMs) {
    const text = `its own rotation was due ${ageText(policy.nowMs - rotationDueAtMs)} ago and has not happened`;
    return { name, kind: 'overdue', text };
  }
  return expiresAtMs === undefined ? undefined : judgeExpiry(name, expiresAtMs, createdAtMs, policy.nowMs);
}

function judgeExpiry(
  name: string,
  expiresAtMs: number,
  createdAtMs: number,
  nowMs: number,
): RotationFinding | undefined {
  const leftMs = expiresAtMs - nowMs;
  if (leftMs > EXPIRY_MS || (leftMs > 0 && expiresAtMs - createdAtMs <= SHORT_LIFE_MS)) return undefined;
  const text =
    leftMs <= 0 ? `it expired ${ageText(-leftMs)} ago` : `it expires in ${ageText(leftMs)}: rotate it`;
  return { name, kind: 'expiring', text };
}

/** A duration for people, in whole days, or in hours below two days. */
export function ageText(ms: number): string {
  const [count, unit] =
    ms >= 2 * DAY_MS ? [Math.floor(ms / DAY_MS), 'day'] : [Math.floor(ms / 3_600_000), 'hour'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
