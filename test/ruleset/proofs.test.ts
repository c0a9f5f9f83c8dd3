/**
 * Mints and proofs were written apart from each other from the same descriptions of issuers: what one makes, the other
 * must accept, and refuse once a character of it is changed.
 */

import { describe, expect, it } from 'vitest';
import { awsAccountOf } from '../../src/detectors/checksums/aws.ts';
import { PROOFS } from '../../src/detectors/registry.ts';
import { mint } from '../mint.ts';

const PAIRS: readonly (readonly [proof: string, template: string])[] = [
  ['github-token', 'ghp_{mint:github-crc32:30}'],
  ['github-token', 'ghs_{mint:github-crc32:30}'],
  ['npm-token', 'npm_{mint:github-crc32:30}'],
  ['gitlab-routable', '{mint:gitlab-routable:glpat-}'],
  ['gitlab-routable', '{mint:gitlab-routable-old:glpat-}'],
  ['grafana-service-account', '{mint:grafana-service-account}'],
  ['atlassian-token', '{mint:atlassian:ATATT3xFfGF0}'],
  ['atlassian-token', '{mint:atlassian:ATCTT3xFfGN0}'],
  ['bitbucket-app-password', '{mint:bitbucket-app-password}'],
  ['confluent-secret', '{mint:confluent}'],
  ['zuplo-key', '{mint:zuplo}'],
  ['cloudflare-token', '{mint:cloudflare:cfut_}'],
  ['nats-nkey', '{mint:nats-seed:user}'],
  ['nats-nkey', '{mint:nats-seed:account}'],
  ['nats-nkey', '{mint:nats-seed:operator}'],
  ['age-key', '{mint:age-key}'],
];

/** Structures without a checksum: a changed character need not show. */
const STRUCTURES: readonly (readonly [proof: string, template: string])[] = [
  ['grafana-cloud', '{mint:grafana-cloud}'],
  ['atlassian-server-token', '{mint:atlassian-server}'],
  ['atlassian-server-token', 'BBDC-{mint:atlassian-server}'],
  ['pypi-token', '{mint:pypi:pypi.org}'],
  ['discord-token', '{mint:discord-bot}'],
  ['jwt', '{jwt}'],
];

function check(proof: string, secret: string): string {
  const found = PROOFS.get(proof);
  if (found === undefined) throw new Error(`no proof ${proof}`);
  return found.check(secret);
}

describe('what is minted', () => {
  it.each([...PAIRS, ...STRUCTURES])('passes the proof %s (%s)', (proof, template) => {
    for (let round = 0; round < 20; round++) expect(check(proof, mint(template))).toBe('passed');
  });

  it('holds an account number that AWS could have given', () => {
    for (let round = 0; round < 20; round++) {
      const id = mint('{mint:aws-access-key-id:AKIA}');
      expect(String(awsAccountOf(id))).toMatch(/^[1-9]\d{11}$/);
      expect(check('aws-access-key-id', id)).not.toBe('failed');
    }
  });

  it.each(PAIRS)('does not pass the proof %s when a character is another (%s)', (proof, template) => {
    for (let round = 0; round < 20; round++) {
      const secret = mint(template);
      // a place in the random body, well behind every prefix and before every checksum
      const at = 18;
      const changed = secret[at] === 'A' || secret[at] === 'a' ? 'E' : 'A';
      const other = /[a-z]/.test(secret[at]!) ? changed.toLowerCase() : changed;
      expect(check(proof, secret.slice(0, at) + other + secret.slice(at + 1))).not.toBe('passed');
    }
  });
});
