/**
 * `tacet merge`: from the JSON reports of all shards of a scan to the reports of the whole, and its exit status.
 */

import { readFile } from 'node:fs/promises';
import { InputError, TacetError } from '../base/errors.ts';
import { printable } from '../base/printable.ts';
import { helpText } from '../options/help.ts';
import { mergeCliOptions } from '../options/merge-options.ts';
import { parseCommand } from '../options/parse.ts';
import { type ReadReport, readReport } from '../reports/read-report.ts';
import { exitStatusOf, verdictOf } from '../reports/report.ts';
import { mergeReports } from '../shards/merge-reports.ts';
import { deliver, outputsOf } from './outputs.ts';

const USAGE = [
  'Usage: tacet merge REPORT… [options]',
  '',
  'Joins the JSON reports of all shards of one scan (tacet scan --shard I/N --format json=FILE) into the report that a',
  'scan without shards would have given. Refuses shards that are missing, there twice, or of another scan.',
];

/** Runs the command. Returns the exit status of the whole scan; throws `InputError` with every mistake there is. */
export async function mergeCommand(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(helpText(USAGE, mergeCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, mergeCliOptions, 'merge');
  const outputs = outputsOf(values);
  if (positionals.length === 0)
    throw new InputError('option-invalid', 'tacet merge takes the JSON reports of all shards, found none', {
      hint: 'tacet merge shard-1.json shard-2.json --format json=whole.json',
    });
  const report = mergeReports(await readAll(positionals));
  await deliver(report, outputs, values, false);
  return exitStatusOf(verdictOf(report));
}

/** All reports, or one error with what is wrong in each of the files. */
async function readAll(files: readonly string[]): Promise<readonly ReadReport[]> {
  const reports: ReadReport[] = [];
  const mistakes: string[] = [];
  for (const file of files) {
    try {
      reports.push(readReport(await bytesOf(file), printable(file)));
    } catch (error) {
      if (!(error instanceof TacetError)) throw error;
      mistakes.push(error.message);
    }
  }
  if (mistakes.length > 0)
    throw new InputError('report-invalid', mistakes.join('\n'), {
      hint: 'give what "tacet scan --shard I/N --format json=FILE" has written, unchanged and from the same version',
    });
  return reports;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new InputError('path-unreadable', `cannot read the report ${printable(file)}`, { cause });
  }
}
