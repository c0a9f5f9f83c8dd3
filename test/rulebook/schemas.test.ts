/** The JSON schemas for editors against the readers: the same fields, the same names, and files that both take or refuse. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONFIDENCE_ORDER } from '../../src/base/scan-request.ts';
import { ALLOW_KEYS, parseConfigFile, ROOT_KEYS } from '../../src/config/config-file.ts';
import { ALLOW_KINDS, VALUE_CLASSES } from '../../src/config/contract.ts';
import { ENTRY_LOCK_KEYS, LOCK_KEYS, LOCKED_KINDS } from '../../src/config/lock-file.ts';
import { DETECTORS, PROOF_NAMES } from '../../src/ruleset/detector-names.ts';

interface Field {
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Field>>;
}
interface Schema extends Required<Pick<Field, 'properties'>> {
  readonly definitions: Readonly<Record<string, Required<Pick<Field, 'properties'>>>>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const readText = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');
const schemaOf = (path: string): Schema => JSON.parse(readText(path)) as Schema;
const sorted = (names: Iterable<string> | undefined): readonly string[] => [...(names ?? [])].sort();

describe('the schema of .tacet.yml', () => {
  const schema = schemaOf('docs/tacet-config.schema.json');
  const validate = new Ajv({ strict: true, strictRequired: false }).compile(schema as object);
  const entry = schema.definitions.entry?.properties ?? {};

  it('knows the fields and the choices that the reader knows', () => {
    expect(sorted(Object.keys(schema.properties))).toEqual(sorted(ROOT_KEYS));
    expect(sorted(Object.keys(entry))).toEqual(sorted(ALLOW_KEYS));
    expect(sorted(entry.kind?.enum)).toEqual(sorted(ALLOW_KINDS));
    expect(sorted(entry.class?.enum)).toEqual(sorted(VALUE_CLASSES));
    expect(sorted(schema.properties['min-confidence']?.enum)).toEqual(sorted(CONFIDENCE_ORDER));
    const { lock, entryLock } = schema.definitions;
    expect(sorted(Object.keys(lock?.properties ?? {}))).toEqual(sorted(LOCK_KEYS));
    expect(sorted(Object.keys(lock?.properties.entries?.properties ?? {}))).toEqual(sorted(LOCKED_KINDS));
    expect(sorted(Object.keys(entryLock?.properties ?? {}))).toEqual(sorted(ENTRY_LOCK_KEYS));
  });

  it('takes the example of the documentation, and so does the reader', () => {
    const example = /```yaml\n(version: 1[\s\S]*?)```/.exec(readText('docs/configuration.md'))?.[1] ?? '';
    expect(parseConfigFile('.tacet.yml', example, true).mistakes).toEqual([]);
    expect(validate(parse(example)), JSON.stringify(validate.errors)).toBe(true);
    const policy = /```yaml\n(version: 1[\s\S]*?)```/.exec(readText('docs/organisation.md'))?.[1] ?? '';
    expect(policy).toContain('lock:');
    expect(parseConfigFile('policy.yml', policy, true).mistakes).toEqual([]);
    expect(validate(parse(policy)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    'extends: [config/base.yml, OWNER/REPO/tacet.yml@0123456789abcdef0123456789abcdef01234567]',
    "allow: [{ fingerprint: t1-0123456789abcdef0123456789abcdef, kind: revoked, until: '2027-01-31' }]",
    'fail-on: never',
    "lock: { rules: ['github-*'], paths: ['src/**'], min-confidence: likely, fail-on: high, marks: false }",
    "lock: { trust-changes: false, entries: { any: { reason: true, max-days: 90 }, accepted: { by: ['@a/b'] } } }",
    "severity: { 'generic-*': low }",
  ])('takes what the reader takes: %s', (text) => {
    expect(parseConfigFile('.tacet.yml', text, true).mistakes).toEqual([]);
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    'version: 2',
    'fail-on: often',
    'disabled: [x-y]',
    'disable: [Not An Id]',
    'rules: [/etc/rules.yml]',
    'extends: [OWNER/REPO/tacet.yml@main]',
    'severity: { generic-key: none }',
    'allow: [{ kind: revoked }]',
    'allow: [{ class: blue }]',
    'require-reason: perhaps',
    'lock: { fail-on: never }',
    'lock: { entries: { some: {} } }',
    'lock: { entries: { any: { max-days: 0 } } }',
    'lock: [rules]',
  ])('refuses what the reader refuses: %s', (text) => {
    expect(parseConfigFile('.tacet.yml', text, true).mistakes).not.toEqual([]);
    expect(validate(parse(text))).toBe(false);
  });
});

describe('the schema of rule files', () => {
  const rule = schemaOf('rules/schema.json').definitions.rule?.properties ?? {};

  it('completes the names of all detectors and proofs', () => {
    expect(sorted(rule.detector?.enum)).toEqual(sorted(DETECTORS.keys()));
    expect(sorted(rule.proof?.enum)).toEqual(sorted(PROOF_NAMES));
  });

  it('knows the fields of the mappings inside a rule', () => {
    const source = readText('src/ruleset/read-rule.ts');
    const keysIn = (call: string): readonly string[] =>
      sorted(
        [...(source.split(call)[1] ?? '').split(']')[0]!.matchAll(/'(\w+)'/g)].map((match) => match[1]!),
      );
    expect(sorted(Object.keys(rule.paths?.properties ?? {}))).toEqual(keysIn("map.map('paths', ["));
    const near = (rule.near as { readonly items?: Field } | undefined)?.items?.properties ?? {};
    expect(sorted(Object.keys(near))).toEqual(keysIn("map.maps('near', ["));
  });

  it('is named where rules are explained', () => {
    expect(readText('rules/README.md')).toContain('rules/schema.json');
  });
});
