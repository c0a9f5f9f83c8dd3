#!/usr/bin/env node
/**
 * The command line's entry: finds the command, and sets the exit status. It prints our own errors in full and any other
 * as its class name alone, so that nothing secret escapes in a message; a stack only with `--debug`.
 */

import { describeError, TacetError } from './base/errors.ts';
import { printable } from './base/printable.ts';
import { VERSION } from './base/version.ts';
import { scanCommand } from './commands/scan.ts';

const USAGE = `tacet finds leaked credentials in trees, changes and whole histories.

Usage:
  tacet scan [PATH] [options]   look for secrets; tacet scan --help lists the options
  tacet --version
  tacet --help

Exit status: 0 clean, 1 findings, 2 could not scan everything or wrong use.
`;

/** Exit status for wrong use and for everything that could not be done. */
const FAILED = 2;

async function main(words: readonly string[]): Promise<number> {
  const [command, ...rest] = words;
  if (command === 'scan') return await scanCommand(rest);
  if (command === '--version' || command === 'version') {
    process.stdout.write(`tacet ${VERSION}\n`);
    return 0;
  }
  if (command === '--help' || command === '-h' || command === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const wrong = command === undefined ? 'no command given' : `unknown command ${printable(command)}`;
  process.stderr.write(
    `tacet: ${wrong}\nhint: tacet scan looks for secrets in the current folder; tacet --help says more\n`,
  );
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
