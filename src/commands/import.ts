/**
 * `tacet import`: prints what the lines and steps of another tool are in the words of this one, and what of them cannot be
 * translated.
 */

import { readFileSync } from 'node:fs';
import { describeError, InputError } from '../base/errors.ts';
import { counted, printable } from '../base/printable.ts';
import { type ImportForm, importFile } from '../fetch/manifests/import/import-file.ts';
import { translationText } from '../fetch/manifests/import/translation.ts';
import { helpText } from '../options/help.ts';
import { importCliOptions } from '../options/import-options.ts';
import { parseCommand } from '../options/parse.ts';

const USAGE = [
  'Usage: tacet import FILE [options]',
  '',
  'Prints the steps of this action, or the lines for secrets, that do what FILE does now: a workflow with',
  'hashicorp/vault-action, aws-secretsmanager-get-secrets, get-secretmanager-secrets, the actions of Doppler or Infisical,',
  'or references of vals. Exit status: 0 all was translated, 1 some was not (comments say what), 2 nothing could be read.',
];

/** Runs the command. Returns the exit status; throws `InputError` for wrong use. */
export async function importCommand(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(helpText(USAGE, importCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, importCliOptions, 'import');
  const [path] = positionals;
  if (path === undefined || positionals.length > 1)
    throw new InputError('option-invalid', `tacet import takes one file, found ${positionals.length}`);
  const { translations, mistakes } = importFile(
    path,
    readText(path),
    values.get('from') as ImportForm | undefined,
  );
  for (const { place, what, hint } of mistakes)
    process.stderr.write(
      `tacet: ${printable(place)}: ${printable(what)}${hint === undefined ? '' : ` (${printable(hint)})`}\n`,
    );
  if (translations.length === 0)
    throw new InputError('reference-invalid', `${path} has nothing that can be imported`, {
      hint: 'tacet import --help lists what can be',
    });
  process.stdout.write(translationText(translations));
  const problems = translations.flatMap((one) => one.problems).length + mistakes.length;
  if (problems > 0)
    process.stderr.write(`tacet: ${counted(problems, 'thing')} not translated, see the comments\n`);
  return problems > 0 ? 1 : 0;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InputError('path-unreadable', `${path} cannot be read (${describeError(cause)})`, { cause });
  }
}
