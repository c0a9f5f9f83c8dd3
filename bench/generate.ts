/**
 * Makes a realistic repository of any size from a seed: source-like text, edits with locality, moved and copied blocks,
 * renames, branches and merges, credentials where asked for; one pack with deep chains of deltas.
 *
 * Usage: node scripts/run.mjs bench/generate.ts FOLDER [--commits N] [--files N] [--lines N] [--secret-every N] [--odd]
 *        [--seed TEXT]
 */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRepository, shapeOf } from './history/make-repository.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    commits: { type: 'string', default: '1000' },
    files: { type: 'string' },
    lines: { type: 'string', default: '150' },
    'secret-every': { type: 'string', default: '0' },
    odd: { type: 'boolean', default: false },
    seed: { type: 'string', default: 'tacet' },
  },
});

const [folder] = positionals;
if (folder === undefined || existsSync(folder)) {
  console.error('name a folder that is not there yet, in which the repository is made');
  process.exitCode = 2;
} else {
  const usual = shapeOf(Number(values.commits), Number(values['secret-every']));
  const files = values.files === undefined ? usual.files : Number(values.files);
  const shape = { ...usual, files, lines: Number(values.lines), oddities: values.odd };
  await makeRepository(resolve(folder), values.seed, shape);
}
