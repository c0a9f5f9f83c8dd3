// Reading of action.yml and settling of inputs. Expected values by hand from github-actions.md sections 2.2 and 9.1.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inputVariables, settleInputs } from './inputs.ts';
import { type ActionMetadata, loadAction } from './metadata.ts';

const root = mkdtempSync(join(tmpdir(), 'tacet-metadata-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function load(yaml: string, name = 'action.yml'): ActionMetadata {
  const directory = mkdtempSync(join(root, 'action-'));
  writeFileSync(join(directory, name), yaml);
  return loadAction(directory);
}

const RUNS = 'runs: { using: node24, main: main.mjs }';

describe('action.yml', () => {
  test('gives inputs with defaults as text, files, and conditions that are always() by default', () => {
    const metadata = load(`
name: Tacet
description: finds things
author: someone
branding: { icon: shield, color: gray-dark }
inputs:
  a: { description: first, required: true }
  b c: { description: second, default: 1.5, deprecationMessage: use a }
  d: { default: true }
outputs: { found: { description: how many } }
runs: { using: NODE24, main: ../dist/action.mjs, post: post.mjs, post-if: success() }
`);
    expect(metadata).toMatchObject({
      name: 'Tacet',
      inputs: [
        { name: 'a', required: true, default: '' },
        { name: 'b c', required: false, default: '1.5', deprecationMessage: 'use a' },
        { name: 'd', default: 'true' },
      ],
      outputs: ['found'],
      main: '../dist/action.mjs',
      post: 'post.mjs',
      preIf: 'always()',
      postIf: 'success()',
    });
    expect(metadata).not.toHaveProperty('pre');
  });

  test('may be called action.yaml', () => {
    expect(load(`name: x\n${RUNS}`, 'action.yaml').main).toBe('main.mjs');
  });

  test.each([
    [
      'an unknown key under runs',
      'name: x\nruns: { using: node24, main: a, args: [] }',
      "unexpected key 'args' in runs",
    ],
    ['an unknown key at the top', `name: x\ninput: {}\n${RUNS}`, "unexpected key 'input' in the file"],
    [
      'an unknown key of an input',
      `name: x\ninputs: { a: { defualt: 1 } }\n${RUNS}`,
      "'defualt' in inputs.a",
    ],
    ['a runtime that does not exist', 'name: x\nruns: { using: node26, main: a }', "found 'node26'"],
    ['a composite action', 'name: x\nruns: { using: composite, main: a }', "found 'composite'"],
    ['no main', 'name: x\nruns: { using: node24 }', 'runs.main must be a non-empty string'],
    ['no runs', 'name: x', 'runs must be a mapping'],
    ['a default that is a list', `name: x\ninputs: { a: { default: [] } }\n${RUNS}`, 'must be a scalar'],
    ['a key twice', `name: x\nname: y\n${RUNS}`, 'is not YAML'],
    ['no YAML', 'name: [', 'is not YAML'],
  ])('is refused with %s', (_, yaml, message) => {
    expect(() => load(yaml)).toThrow(message);
  });

  test('is missed where it is not', () => {
    const directory = join(root, 'empty');
    mkdirSync(directory);
    expect(() => loadAction(directory)).toThrow('no action.yml or action.yaml');
  });
});

describe('inputs', () => {
  const metadata = load(`
name: x
inputs:
  token: { default: '\${{ github.token }}' }
  Work Dir: { default: '\${{ github.workspace }}/sub' }
  must: { required: true }
  old: { deprecationMessage: use must }
${RUNS}`);
  const scope = {
    contexts: { github: { token: 'T', workspace: '/w' }, env: { A: 'a' }, secrets: { S: 's' } },
  };

  test('are the step\u2019s, then the defaults; a missing required one is empty and nobody says so', () => {
    const { values, warnings } = settleInputs(metadata, { must: '${{ secrets.S }}', TOKEN: 5 }, scope);
    expect([...values]).toEqual([
      ['must', 's'],
      ['TOKEN', '5'],
      ['Work Dir', '/w/sub'],
      ['old', ''],
    ]);
    expect(warnings).toEqual([]);
    expect(settleInputs(metadata, {}, scope).values.get('must')).toBe('');
  });

  test('that are unknown or deprecated warn', () => {
    expect(settleInputs(metadata, { old: '1', tokn: '2', mst: '3' }, scope).warnings).toEqual([
      "Input 'old' has been deprecated with message: use must",
      "Unexpected input(s) 'tokn', 'mst', valid inputs are ['token', 'Work Dir', 'must', 'old']",
    ]);
  });

  test('cannot default to a secret or a variable: those names are not known there', () => {
    const wrong = load(`name: x\ninputs: { a: { default: '\${{ secrets.S }}' } }\n${RUNS}`);
    expect(() => settleInputs(wrong, {}, scope)).toThrow("unrecognised name 'secrets'");
  });

  test('become variables in upper case, with spaces replaced and dashes kept', () => {
    expect(inputVariables(new Map([['my-input name', 'v']]))).toEqual({ 'INPUT_MY-INPUT_NAME': 'v' });
  });
});
