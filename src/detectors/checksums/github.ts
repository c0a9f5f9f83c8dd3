/**
 * GitHub's and npm's tokens: the last six of the base62 characters behind the prefix are the CRC-32 of those before, in
 * base 62 with leading zeros (GitHub engineering blog, "Behind GitHub's new authentication token formats", 2021-04-05;
 * npm uses the same scheme: GitHub changelog, 2021-09-23). Installation tokens issued since April 2026 carry a JWT
 * behind the application's id. Fine-grained tokens (`github_pat_`) have no published check.
 */

import type { Proof } from '../contract.ts';
import { readJwt } from '../jwt.ts';
import { crc32Of, type Outcome, outcomeOf, toBase62 } from './outcome.ts';

const CLASSIC = /^(?:gh[opsur]|npm)_([0-9A-Za-z]{30})([0-9A-Za-z]{6})$/;
const INSTALLATION = /^ghs_\d{1,12}_(eyJ[\w-]+\.[\w-]+\.[\w-]+)$/;

function check(secret: string): Outcome {
  const classic = CLASSIC.exec(secret);
  if (classic !== null) return outcomeOf(toBase62(crc32Of(classic[1] ?? ''), 6) === classic[2]);
  const installation = INSTALLATION.exec(secret);
  if (installation !== null) return outcomeOf(readJwt(installation[1] ?? '') !== undefined);
  return 'unknown';
}

/** `ghp_`, `gho_`, `ghu_`, `ghr_`, `ghs_`. */
export const githubToken: Proof = { name: 'github-token', what: 'checksum', check };

/** `npm_`. */
export const npmToken: Proof = { name: 'npm-token', what: 'checksum', check };
