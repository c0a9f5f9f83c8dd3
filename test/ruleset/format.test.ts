/** The three descriptions of the rule format (loader, schema, README) and the names from other folders stay together. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createDetectors, PROOFS } from '../../src/detectors/registry.ts';
import { MAX_LITERAL_BYTES as KERNEL_MAX_LITERAL_BYTES } from '../../src/kernel/program.ts';
import { MAX_LITERAL_BYTES } from '../../src/ruleset/check-pattern.ts';
import { DETECTORS, PROOF_NAMES } from '../../src/ruleset/detector-names.ts';
import { parseRules } from '../../src/ruleset/load.ts';
import { MINTS } from '../../src/ruleset/mint.ts';
import { JWK_KINDS, PEM_KINDS } from '../../src/ruleset/mint-keys.ts';
import { FILE_KEYS, RULE_KEYS } from '../../src/ruleset/read-rule.ts';
import { placeholderNames } from '../../src/ruleset/template.ts';
import { editedRule } from './rule-text.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readText = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = readText('rules/README.md');

/** The part of JSON Schema that the rule schema uses. */
interface Schema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly definitions: { readonly rule: { readonly properties: Readonly<Record<string, unknown>> } };
}

const schema = JSON.parse(readText('rules/schema.json')) as Schema;

describe('rules/schema.json', () => {
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema as object);

  it('knows the fields that the loader knows', () => {
    expect(Object.keys(schema.properties).sort()).toEqual([...FILE_KEYS].sort());
    expect(Object.keys(schema.definitions.rule.properties).sort()).toEqual([...RULE_KEYS].sort());
  });

  it('accepts what the loader accepts', () => {
    expect(validate(parse(editedRule().text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('refuses unknown fields and wrong types', () => {
    expect(validate(parse(editedRule({ extra: '    sevrity: low' }).text))).toBe(false);
    expect(validate(parse(editedRule({ literals: '    literals: acme_' }).text))).toBe(false);
  });
});

describe('rules/README.md', () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

  it('shows an example that loads', () => {
    const rules = parseRules([{ name: 'README.md', text: example }], {
      origin: 'built-in',
      measureGrowthOf: () => true,
    });
    expect(rules.map(({ source }) => source.id)).toEqual(['github-pat']);
  });

  it('explains every field, placeholder and mint', () => {
    for (const key of [...FILE_KEYS, ...RULE_KEYS]) expect(readme, key).toContain(`\`${key}\``);
    for (const name of placeholderNames()) expect(readme, name).toMatch(new RegExp(`\`\\{${name}[:}]`));
    for (const name of MINTS.keys()) expect(readme, name).toMatch(new RegExp(`\`${name}[:\`]`));
    for (const kind of PEM_KINDS) expect(readme, kind).toContain(`\`{pem:${kind}}\``);
    for (const kind of JWK_KINDS) expect(readme, kind).toContain(`\`{jwk:${kind}}\``);
  });
});

describe('names from other folders', () => {
  it('are those of the detectors that exist', () => {
    const detectors = createDetectors({ linearEngine: undefined, nowMs: 0 });
    expect([...DETECTORS.keys()].sort()).toEqual([...detectors.keys()].sort());
  });

  it('are those of the proofs that exist', () => {
    expect([...PROOF_NAMES]).toEqual([...PROOFS.keys()].sort());
  });

  it("hold the kernel's bound on literals", () => {
    expect(MAX_LITERAL_BYTES).toBe(KERNEL_MAX_LITERAL_BYTES);
  });
});
