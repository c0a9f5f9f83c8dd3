/**
 * How secrets of Doppler and Infisical and values of SOPS files are written, and what is refused.
 */

import { describe, expect, it } from 'vitest';
import { parseReferences } from '../../../src/fetch/references/parse-references.ts';

function locatorOf(written: string): unknown {
  const { references, mistakes } = parseReferences(`A = ${written}`, 'output');
  expect(mistakes).toEqual([]);
  return references[0]?.locator;
}

function mistakeIn(written: string): string {
  const { mistakes } = parseReferences(`A = ${written}`, 'output');
  expect(mistakes).toHaveLength(1);
  return mistakes[0]?.what ?? '';
}

describe('doppler:', () => {
  it('takes a name, a place and a name, and a whole config', () => {
    expect(locatorOf('doppler:DB_PASSWORD')).toEqual({
      kind: 'doppler',
      project: undefined,
      config: undefined,
      name: 'DB_PASSWORD',
    });
    expect(locatorOf('doppler:back-end/prd_eu/X#a')).toEqual({
      kind: 'doppler',
      project: 'back-end',
      config: 'prd_eu',
      name: 'X',
    });
    expect(locatorOf('doppler:p/c/*')).toEqual({
      kind: 'doppler',
      project: 'p',
      config: 'c',
      name: undefined,
    });
  });

  it.for([
    'doppler:',
    'doppler:lower',
    'doppler:p/X',
    'doppler:p/c/d/X',
    'doppler:-p/c/X',
    'doppler:A,B',
    'doppler:p/../X',
  ])('refuses %s', (written) => {
    expect(mistakeIn(written)).not.toBe('');
  });
});

describe('infisical:', () => {
  const standard = { project: undefined, environment: undefined, ttl: undefined };

  it('takes folders, parameters and whole folders', () => {
    expect(locatorOf('infisical:DB')).toEqual({ kind: 'infisical', folder: '/', name: 'DB', ...standard });
    expect(locatorOf('infisical:/a/b/db.main')).toEqual({
      kind: 'infisical',
      folder: '/a/b',
      name: 'db.main',
      ...standard,
    });
    expect(locatorOf('infisical:a/*?environment=prod&project=shop#X')).toEqual({
      kind: 'infisical',
      folder: '/a',
      name: undefined,
      project: 'shop',
      environment: 'prod',
      ttl: undefined,
    });
    expect(locatorOf('infisical-dynamic:db?ttl=10m')).toEqual({
      kind: 'infisical-dynamic',
      folder: '/',
      name: 'db',
      ...standard,
      ttl: '10m',
    });
  });

  it.for([
    ['infisical:', 'no secret is named after infisical:'],
    ['infisical:a//b', 'a folder of Infisical has letters, digits, - and _ alone'],
    ['infisical:../b', 'a folder of Infisical has letters, digits, - and _ alone'],
    ['infisical:a?ttl=10m', 'an unknown parameter'],
    ['infisical:a?environment=x&environment=y', 'environment is given twice'],
    ['infisical:a?project=..', 'a project or environment has letters, digits, - and _ alone'],
    ['infisical-dynamic:*', 'this is not the name of a secret'],
    ['infisical-dynamic:a?ttl=soon', 'ttl is a number with s, m, h or d: ttl=10m'],
  ] as const)('refuses %s', ([written, what]) => {
    expect(mistakeIn(written)).toBe(what);
  });
});

describe('sops:', () => {
  it('takes a path from the workspace, and tells a field from the whole file', () => {
    expect(locatorOf('sops:./a/b.yaml#x.y')).toEqual({ kind: 'sops', path: 'a/b.yaml', part: 'field' });
    expect(locatorOf('sops:"a b.yaml"')).toEqual({ kind: 'sops', path: 'a b.yaml', part: 'file' });
  });
});
