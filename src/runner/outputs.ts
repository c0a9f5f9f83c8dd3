/**
 * Step outputs and environment variables, through the runner's files `GITHUB_OUTPUT` and `GITHUB_ENV`.
 *
 * Promise: all entries of a call are appended in one write, so that a cancelled step leaves all of them or none; every
 * value arrives byte for byte, line ends included. Unlike the toolkit's `setOutput` and `exportVariable` nothing here
 * falls back to printing a command with the value on the log when the file is missing, and `process.env` stays as it is.
 *
 * Format: github-actions.md 9.3 (`NAME<<DELIMITER`, value, delimiter; a random delimiter, because the value may be
 * hostile).
 */

import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { BugError, InputError } from '../base/errors.ts';

/** A name and its value. Names are checked by the caller; a line end or `=` in one is a bug. */
export type OutputEntry = readonly [name: string, value: string];

/** Sets step outputs. Throws `InputError` `export-refused` outside a runner, or when the file cannot be written. */
export function setOutputs(entries: readonly OutputEntry[]): void {
  append('GITHUB_OUTPUT', entries);
}

/** Sets environment variables for the following steps. Throws as `setOutputs` does. */
export function exportVariables(entries: readonly OutputEntry[]): void {
  append('GITHUB_ENV', entries);
}

function append(variable: 'GITHUB_OUTPUT' | 'GITHUB_ENV', entries: readonly OutputEntry[]): void {
  if (entries.length === 0) return;
  const text = entries.map(fileCommand).join('');
  const path = process.env[variable];
  if (path === undefined || path === '') {
    throw new InputError('export-refused', `${variable} is not set, so there is nowhere to export to`, {
      hint: 'run this as a step of a GitHub Actions job',
    });
  }
  try {
    appendFileSync(path, text, { encoding: 'utf8' });
  } catch (cause) {
    throw new InputError('export-refused', `the file that ${variable} names cannot be written`, { cause });
  }
}

function fileCommand([name, value]: OutputEntry): string {
  if (!/^[^\s=<]+$/.test(name)) throw new BugError('an output name holds white space, "=" or "<"');
  const delimiter = `tacet_${randomUUID()}`;
  if (value.includes(delimiter)) throw new BugError('a random delimiter occurs in the value it delimits');
  return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
}
