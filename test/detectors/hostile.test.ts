/**
 * Every detector on texts made to hurt: arbitrary bytes around its literals, and its literals again and again. An error, a
 * span outside the unit, or time that grows faster than the text is a failure.
 */

import { describe, expect, it } from 'vitest';
import { createDetectors, PROOFS } from '../../src/detectors/registry.ts';
import { createFilterChain } from '../../src/filters/chain.ts';
import { DETECTORS, PROOF_NAMES } from '../../src/ruleset/detector-names.ts';
import { UnitView } from '../../src/text/view.ts';
import { fc } from '../property.ts';
import { engineOf, type RuleSketch, rulesetOf, unitOf } from './builder.ts';

/** For every named detector, literals as rules give them, and pieces of text in which it is at home. */
const AT_HOME: Readonly<
  Record<string, { readonly literals: readonly string[]; readonly pieces: readonly string[] }>
> = {
  'password-assignment': {
    literals: ['passw', 'pwd='],
    pieces: ['password', ' = "', '": "', 'pwd=', '--password '],
  },
  'secret-assignment': { literals: ['secret'], pieces: ['secret', ': ', '<secret>', '</secret>', '="'] },
  'token-assignment': { literals: ['token'], pieces: ['token', '["', '", "', ':-', '${'] },
  'key-assignment': {
    literals: ['key'],
    pieces: ['api_key', 'name="', ' value="', '- name: ', '\n  value: '],
  },
  assigned: { literals: ['acme'], pieces: ['acme', '_key = "', ': |\n  '] },
  ansible: { literals: ['ansible_'], pieces: ['ansible_password', '=', ': '] },
  pem: {
    literals: ['PRIVATE KEY-----'],
    pieces: ['-----BEGIN ', 'RSA PRIVATE KEY-----', '-----END ', 'MIIE', '\\n', '\n'],
  },
  'putty-key': {
    literals: ['PuTTY-User-Key-File-'],
    pieces: ['PuTTY-User-Key-File-2: a\n', 'Encryption: none\n', 'Public-Lines: 1\n', 'Private-Lines: 9\n'],
  },
  jwt: { literals: ['eyJ'], pieces: ['eyJ', 'hbGciOiJIUzI1NiJ9', '.', '.eyJ'] },
  jwk: { literals: ['"kty"'], pieces: ['{"kty":', '"d":"', '}', '{', '"RSA"'] },
  uri: { literals: ['://'], pieces: ['http', '://', ':', '@', '/', 'a'] },
  'connection-string': {
    literals: ['password=', 'pwd='],
    pieces: ['password=', ';', 'server=a;', 'pwd=', '"'],
  },
  'basic-auth': {
    literals: ['basic ', 'curl ', 'auth=('],
    pieces: ['basic ', 'curl ', '-u a:', 'auth=("', '", "'],
  },
  bearer: { literals: ['bearer '], pieces: ['bearer ', 'abc123', '='] },
  'command-line': { literals: ['mysql', 'sshpass'], pieces: ['mysql ', '-p', 'sshpass -p ', '"', ' '] },
  netrc: { literals: ['machine '], pieces: ['machine ', 'a login b ', 'password ', '\n'] },
  npmrc: { literals: ['_auth'], pieces: ['//a/:_authToken=', '_auth=', 'YTpi'] },
  pgpass: { literals: [':5432:'], pieces: ['a:5432:', 'b:', 'c:', '\\:'] },
  otpauth: { literals: ['otpauth://'], pieces: ['otpauth://totp/', '?', 'secret=', 'ABCDEFGH', '&'] },
  kubeconfig: {
    literals: ['kind: config'],
    pieces: ['kind: Config\n', 'users:\n- name: a\n  user:\n    token: '],
  },
  'kubernetes-secret': {
    literals: ['kind: secret'],
    pieces: ['kind: Secret\n', 'data:\n', '  a: YWJj\n', '---\n', '{', '['],
  },
  'docker-config': { literals: ['"auths"'], pieces: ['{"auths": {"a": {"auth": "', 'YTpi', '"}}}', '{'] },
  'terraform-state': {
    literals: ['"terraform_version"'],
    pieces: ['{"terraform_version": 1,', '"attributes": {', '"password": "', '[', '}'],
  },
  'gcp-service-account': {
    literals: ['service_account'],
    pieces: ['{"type": "service_account", ', '"private_key": "', '-----BEGIN PRIVATE KEY-----'],
  },
  keystore: {
    literals: ['\xfe\xed\xfe\xed', 'gcsqgsib3dqehaacc'],
    pieces: [
      '\xfe\xed\xfe\xed\x00\x00\x00\x02',
      'MIIKAgIBAzCCCg8GCSqGSIb3DQEHAaCC',
      '\x00\x00',
      'A'.repeat(64),
    ],
  },
  entropy: { literals: [], pieces: ['aB3dE5gH7jK9', '=', '/', '-'] },
};

function sketchOf(detector: string): RuleSketch {
  const home = AT_HOME[detector];
  const isPattern = detector === 'assigned';
  return {
    id: detector,
    detector,
    literals: home?.literals ?? [],
    ignoreCase: detector !== 'pem' && detector !== 'jwt' && detector !== 'putty-key',
    runs: home?.literals.length === 0,
    ...(isPattern ? { source: '(?<secret>[a-z0-9]{4,40})' } : {}),
  };
}

const named = [...DETECTORS.keys()].filter((name) => name !== 'pattern');

describe('the registry', () => {
  it('has the detectors and proofs that rules may name, and no others', () => {
    const detectors = createDetectors({ linearEngine: undefined, nowMs: undefined });
    expect([...detectors.keys()].sort()).toEqual([...DETECTORS.keys()].sort());
    expect([...PROOFS.keys()].sort()).toEqual([...PROOF_NAMES].sort());
    expect(Object.keys(AT_HOME).sort()).toEqual([...named].sort());
  });
});

describe.each(named)('the detector %s', (detector) => {
  const engine = engineOf(rulesetOf(sketchOf(detector)));
  const chain = createFilterChain();

  it('takes any text, and its spans lie within', () => {
    const pieces = [...(AT_HOME[detector]?.pieces ?? []), 'x', '9', '\n', '"', '\\', '\xe9', '\x00', ' '];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const unit = unitOf(parts.join(''));
        const view = new UnitView(unit);
        const matches = engine.scan(view);
        for (const { secret, whole, parts: named } of matches) {
          for (const span of [secret, whole, ...Object.values(named)]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(view.length);
          }
          expect(secret.end).toBeGreaterThan(secret.start);
          expect(whole.start).toBeLessThanOrEqual(secret.start);
          expect(whole.end).toBeGreaterThanOrEqual(secret.end);
        }
        expect(chain.verdicts(matches, unit, view)).toHaveLength(matches.length);
      }),
      { numRuns: 300 },
    );
  });

  it('takes time that grows no faster than the text', () => {
    for (const piece of AT_HOME[detector]?.pieces ?? []) {
      const [literal = ''] = AT_HOME[detector]?.literals ?? [];
      const unit = literal + piece;
      const timeOf = (bytes: number): number => {
        const view = new UnitView(unitOf(unit.repeat(Math.ceil(bytes / unit.length))));
        const startedAt = performance.now();
        engine.scan(view);
        return performance.now() - startedAt;
      };
      timeOf(2_000);
      const small = Math.max(3, timeOf(8_000));
      const large = timeOf(32_000);
      // Four times the text; sixteen times the time would be quadratic. The slack is for a busy machine.
      if (large > small * 10 + 60) expect(timeOf(32_000)).toBeLessThan(Math.max(3, timeOf(8_000)) * 10 + 60);
    }
  });
});
