// Small actions for the emulator's own tests, written to temporary folders, and the running of jobs with them.
//
// Promises: a valid action.yml with the given inputs and stages, each stage an ECMAScript module of the given source;
// everything is removed when the test file is done.
// Must never be used to test tacet itself: that is what its committed action.yml and dist/ are for.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { requireNode24, type SkippableTest } from '../node24.ts';
import type { JobResult, JobSpec } from './contract.ts';
import { runJob } from './job.ts';

/** What an action does in its stages; sources may use `fs`, `process` and `append(variable, text)`. */
export interface ActionSource {
  readonly main?: string;
  readonly pre?: string;
  readonly post?: string;
  /** Further lines of YAML under `runs`. */
  readonly runs?: string;
  /** YAML of the `inputs` mapping, in flow style. */
  readonly inputs?: string;
}

/** `append` writes to a command file by the name of its variable. */
const PRELUDE = `import fs from 'node:fs';
const append = (name, text) => fs.appendFileSync(process.env[name], text);
`;

const root = mkdtempSync(join(tmpdir(), 'tacet-actions-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A fresh empty folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  return mkdtempSync(join(root, 'folder-'));
}

/** Writes an action and returns its absolute folder. `main` does nothing when it is left out. */
export function writeAction(source: ActionSource, folder = temporaryFolder()): string {
  const stages = { main: source.main ?? '', pre: source.pre, post: source.post };
  const lines = [
    'name: A test',
    'description: An action of a test',
    `inputs: ${source.inputs ?? '{}'}`,
    'runs:',
    '  using: node24',
  ];
  for (const [stage, code] of Object.entries(stages)) {
    if (code === undefined) continue;
    writeFileSync(join(folder, `${stage}.mjs`), script(code));
    lines.push(`  ${stage}: ${stage}.mjs`);
  }
  if (source.runs !== undefined) lines.push(`  ${source.runs}`);
  writeFileSync(join(folder, 'action.yml'), `${lines.join('\n')}\n`);
  return folder;
}

/** A script for a `run` step with the same helpers as the stages of an action. */
export function script(code: string): string {
  return PRELUDE + code;
}

/** A job without what every test sets alike. */
export type JobFields = Omit<JobSpec, 'node' | 'workspace'> & { readonly workspace?: string };

/** Runs a job on Node 24, in a fresh workspace unless one is given; skips the test where there is no Node 24. */
export function run(test: SkippableTest, spec: JobFields): Promise<JobResult> {
  const node = requireNode24(test);
  return runJob({ workspace: temporaryFolder(), ...spec, node });
}
