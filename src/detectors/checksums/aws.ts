/**
 * AWS access key ids: four letters for the kind and sixteen of base32, in which ids made since about 2019 carry the
 * account's number (published analyses of the id format; AWS documents `sts get-access-key-info` for the same). A number
 * that no account can have, and AWS's documented examples, fail; a plausible one proves nothing, as nine of ten random
 * texts have one.
 */

import type { Proof } from '../contract.ts';
import { decodeBase32 } from './base32.ts';

/** An account's number has twelve digits (AWS Account Management guide, "View AWS account identifiers"). */
const MAX_ACCOUNT = 999_999_999_999;

/** `AKIA`, `ASIA` and kin. */
export const awsAccessKeyId: Proof = {
  name: 'aws-access-key-id',
  what: 'structure',
  check(secret) {
    // AWS's documentation ends its samples so.
    if (/(?:EXAMPLE|SAMPLE|FAKE|TEST)\d*$/.test(secret)) return 'failed';
    const account = awsAccountOf(secret);
    return account !== undefined && account > MAX_ACCOUNT ? 'failed' : 'unknown';
  },
};

/** The account number in an access key id, or undefined for ids of the older form and for what is no id. */
export function awsAccountOf(id: string): number | undefined {
  const bytes = /^A[A-Z0-9]{3}[A-Z2-7]{16}$/.test(id) ? decodeBase32(id.slice(4)) : undefined;
  if (bytes === undefined) return undefined;
  // Ids of the newer form have the first bit set; the number takes the next forty.
  if (((bytes[0] ?? 0) & 0x80) === 0) return undefined;
  const head = Buffer.from(bytes).readUIntBE(0, 6);
  return Math.floor((head - 2 ** 47) / 128);
}
