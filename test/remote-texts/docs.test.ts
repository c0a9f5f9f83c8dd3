/** The workflows of docs/texts.md are ones that work: YAML, with inputs that the action has, and least permissions. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scanActionInputs } from '../../src/options/scan-options.ts';
import { TEXT_CHOICES } from '../../src/remote-texts/wanted.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const text = readFileSync(join(root, 'docs', 'texts.md'), 'utf8');

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly steps: readonly { readonly uses: string; readonly with: Readonly<Record<string, string>> }[];
      }
    >
  >;
}

const blocks = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(
  (match) => parse(match[1] ?? '') as Partial<Workflow>,
);
const workflows = blocks.flatMap(({ jobs, ...rest }) => (jobs === undefined ? [] : [{ ...rest, jobs }]));

describe('the workflows of docs/texts.md', () => {
  it('have inputs that the action takes, with values that it takes', () => {
    expect([blocks.length, workflows.length]).toEqual([4, 3]);
    for (const { jobs } of workflows)
      for (const { steps } of Object.values(jobs))
        for (const { with: inputs } of steps) {
          const known = new Map(scanActionInputs.map((input) => [input.name, input]));
          for (const [name, value] of Object.entries(inputs)) {
            const values = known.get(name)?.values;
            expect(known.has(name), name).toBe(true);
            for (const each of value.split(', ')) if (values !== undefined) expect(values).toContain(each);
          }
        }
  });

  it('give the job no more than what it needs', () => {
    expect(workflows.map(({ jobs }) => jobs.scan?.permissions)).toEqual([
      undefined,
      { actions: 'read' },
      { actions: 'write' },
    ]);
    for (const { permissions } of workflows.slice(0, 2)) expect(permissions).toEqual({});
  });

  it('and the text name every choice of scan-texts', () => {
    expect(scanActionInputs.find(({ name }) => name === 'scan-texts')?.values).toEqual(TEXT_CHOICES);
    for (const choice of TEXT_CHOICES)
      expect(text).toMatch(new RegExp(`scan-texts: [a-z, ]*\\b${choice}\\b`));
  });
});
