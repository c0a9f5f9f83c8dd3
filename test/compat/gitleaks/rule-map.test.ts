/**
 * The map of gitleaks' rule ids against our catalogue. The list of ids is that of the default configuration of gitleaks
 * 8.30.1, 222 of them.
 */

import { describe, expect, it } from 'vitest';
import {
  counterpartOf,
  gitleaksIdOf,
  idsBehind,
  meansRule,
  RULE_MAP,
  WITHOUT_COUNTERPART,
} from '../../../src/compat/gitleaks/rule-map.ts';
import { builtInRuleset } from '../../../src/ruleset/built-in.gen.ts';

const catalogue = new Set(builtInRuleset.rules.map(({ id }) => id));

describe('the map of rule ids', () => {
  it('has each of the 222 ids once: mapped, or listed as having no counterpart', () => {
    expect([...RULE_MAP.keys()].filter((id) => WITHOUT_COUNTERPART.has(id))).toEqual([]);
    expect(RULE_MAP.size + WITHOUT_COUNTERPART.size).toBe(222);
  });

  it('leads to rules of our catalogue alone, each named once an id', () => {
    const wrong = [...RULE_MAP].filter(
      ([, rules]) => rules.some((rule) => !catalogue.has(rule)) || new Set(rules).size !== rules.length,
    );
    expect(wrong).toEqual([]);
    expect([...RULE_MAP.values()].filter((rules) => rules.length === 0)).toEqual([]);
  });

  it('says why an id has no counterpart', () => {
    expect(counterpartOf('adobe-client-id', catalogue)).toEqual({
      kind: 'none',
      why: 'a client id is public',
    });
  });

  it('takes our own ids, and suggests the nearest for one that nobody has', () => {
    expect(counterpartOf('aws-access-key-id', catalogue)).toEqual({
      kind: 'rules',
      rules: ['aws-access-key-id'],
    });
    expect(counterpartOf('github-patt', catalogue)).toEqual({ kind: 'unknown', near: 'github-pat' });
  });

  it('leads back to the id of which a rule is the nearest counterpart, for reports', () => {
    expect(gitleaksIdOf('aws-access-key-id')).toBe('aws-access-token');
    expect(gitleaksIdOf('google-api-key')).toBe('gcp-api-key');
    expect(gitleaksIdOf('generic-password')).toBe('generic-api-key');
    expect(gitleaksIdOf('github-pat')).toBe('github-pat');
    expect(gitleaksIdOf('json-web-token')).toBe('jwt');
    // gitleaks has no rule for it
    expect(gitleaksIdOf('tines-webhook')).toBe('tines-webhook');
    for (const [id, rules] of RULE_MAP) for (const rule of rules) expect(meansRule(id, rule), id).toBe(true);
    for (const rule of catalogue) expect(gitleaksIdOf(rule).length, rule).toBeGreaterThan(0);
  });

  it('knows a rule that looks for more than an id from its counterpart', () => {
    expect(idsBehind('json-web-token')).toEqual(['jwt']);
    expect(idsBehind('kucoin-api-key')).toEqual(['kucoin-access-token', 'kucoin-secret-key']);
    expect(meansRule('jwt-base64', 'json-web-token')).toBe(true);
  });
});
