#!/usr/bin/env node
/**
 * The command line's entry: finds the command, and sets the exit status. It prints our own errors in full and any other
 * as its class name alone, so that nothing secret escapes in a message; a stack only with `--debug`.
 */

import { describeError, TacetError } from './base/errors.ts';
import { nearest } from './base/nearest.ts';
import { printable } from './base/printable.ts';
import { VERSION } from './base/version.ts';
import { COMMANDS, findCommand } from './commands/commands.ts';

/** The headings of commands that are listed apart. */
const GROUPS = [...new Set(COMMANDS.flatMap(({ group }) => group ?? []))];

function listed(group: string | undefined): string {
  return COMMANDS.filter((command) => command.group === group)
    .map(({ name, summary }) => `  tacet ${name.padEnd(10)}  ${summary}`)
    .join('\n');
}

const USAGE = `tacet finds leaked credentials in trees, changes and whole histories.

Usage:
${listed(undefined)}
  tacet --version
  tacet --help

tacet COMMAND --help lists the options of a command.
Exit status: 0 clean, 1 findings, 2 could not scan everything or wrong use.
${GROUPS.map((group) => `\n${group}:\n${listed(group)}\n`).join('')}`;

/** Exit status for wrong use and for everything that could not be done. */
const FAILED = 2;

async function main(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  const command = findCommand(name);
  if (command !== undefined) return await command.run(rest);
  if (name === '--version' || name === 'version') {
    process.stdout.write(`tacet ${VERSION}\n`);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const wrong = name === undefined ? 'no command given' : `unknown command ${printable(name)}`;
  const near =
    name === undefined
      ? undefined
      : nearest(
          name,
          COMMANDS.map((known) => known.name),
        );
  const hint =
    near === undefined ? 'tacet scan looks for secrets in the current folder' : `did you mean tacet ${near}?`;
  process.stderr.write(`tacet: ${wrong}\nhint: ${hint}; tacet --help says more\n`);
  return FAILED;
}

function report(error: unknown): void {
  // an error about a file of rules has one line for each mistake
  const lines = describeError(error).split('\n').map(printable);
  process.stderr.write(`tacet: ${lines.join('\n')}\n`);
  if (error instanceof TacetError && error.hint !== undefined)
    process.stderr.write(`hint: ${printable(error.hint)}\n`);
  if (!(error instanceof TacetError))
    process.stderr.write('hint: run again with --debug to see where this happened\n');
  if (process.argv.includes('--debug') && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
}

// a closed pipe (tacet scan | head) is the reader's decision, not a failure
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? FAILED : 1),
);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  report(error);
  process.exitCode = FAILED;
}
