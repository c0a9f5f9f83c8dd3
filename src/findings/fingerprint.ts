/**
 * Fingerprints: how a finding is recognised again after the line moved, the file was renamed or the branch rebased, and
 * how it can be named in a committed file without giving the secret away.
 *
 * A fingerprint is a keyed digest over the rule's id and the normalised value, never over a path or an offset. Values
 * that could be guessed (those of rules without a fixed format) are stretched with scrypt first, so that a reader of the
 * fingerprint pays for every guess. What remains possible is said in SECURITY.md.
 */

import { createHmac, scryptSync } from 'node:crypto';
import type { Match } from '../detectors/contract.ts';
import type { UnitView } from '../text/view.ts';

/** The salt where no configuration gives one: the same in CI at depth 1 and at a desk. Not secret. */
export const DEFAULT_SALT = 'tacet fingerprint, version 1';

/**
 * scrypt's cost for guessable values (RFC 7914 parameters N, r, p): about 2 ms and 1 MiB a value. N = 4096 took 8 ms, which
 * made a tree with hundreds of weak findings wait seconds for their names.
 */
const STRETCH = { N: 1024, r: 8, p: 1 } as const;

const cache = new Map<string, string>();

/** The bytes over which a match is recognised: the decoded value, or for PEM blocks their body without white space. */
export function normalisedValue(match: Match, view: UnitView): Uint8Array {
  if (match.decoded !== undefined) return match.decoded;
  const raw = view.slice(match.secret.start, match.secret.end);
  const normalised = raw.includes('-----BEGIN ') ? raw.replace(/-----[A-Z0-9 ]+-----|\\r|\\n|\s+/g, '') : raw;
  return Buffer.from(normalised, 'latin1');
}

/** The fingerprint of a value under a rule: `t1-` and 32 hexadecimal digits. Equal inputs give equal fingerprints. */
export function fingerprint(
  ruleId: string,
  value: Uint8Array,
  guessable: boolean,
  salt = DEFAULT_SALT,
): string {
  const digest = createHmac('sha256', salt).update(ruleId).update('\0').update(value).digest();
  if (!guessable) return `t1-${digest.toString('hex').slice(0, 32)}`;
  const key = digest.toString('base64');
  const known = cache.get(key);
  if (known !== undefined) return known;
  const stretched = `t1-${scryptSync(digest, `${salt}\0${ruleId}`, 16, STRETCH).toString('hex')}`;
  cache.set(key, stretched);
  return stretched;
}

/** Whether a value of this match could be found by trying: it has no format whose randomness is known. */
export function isGuessable(match: Match): boolean {
  return match.confidence === 'possible' || match.confidence === 'hint';
}
