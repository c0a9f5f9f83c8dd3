/**
 * `tacet why PATH[:LINE]`: tells which rules looked at a place, how far each came, and why what is not reported is not.
 *
 * Prints nothing of the file but what a redacted finding shows. Status 0 when it could tell, 2 for wrong use and for a file
 * that could not be read.
 */

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '../base/errors.ts';
import type { Confidence, ConfigRequest, ScanRequest } from '../base/scan-request.ts';
import { helpText } from '../options/help.ts';
import { listOf, type OptionValues, parseCommand, textOf } from '../options/parse.ts';
import { whyCliOptions } from '../options/why-options.ts';
import { why } from '../why/why.ts';
import { sharedRequest } from './shared-request.ts';
import { whyJson, whyText } from './why-text.ts';

const USAGE = [
  'Usage: tacet why PATH[:LINE] [options]',
  '',
  'Tells which rules looked at a line, how far each came, and at which gate it ended. Without a line: everything in the',
  'file that a rule confirmed, reported or not.',
];

/** Status when the file could not be read whole. */
const UNREAD = 2;

/** Runs the command. Returns the exit status; throws `InputError` for wrong use. */
export async function whyCommand(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(helpText(USAGE, whyCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, whyCliOptions, 'why');
  const place = placeOf(positionals, values.has('stdin'));
  const report = await why(
    { scan: requestOf(values, place, words), line: place.line, rule: textOf(values, 'rule') },
    { now: () => Date.now(), signal: new AbortController().signal },
  );
  process.stdout.write(values.get('format') === 'json' ? whyJson(report) : whyText(report));
  return report.path === undefined || report.skips.some(({ incomplete }) => incomplete) ? UNREAD : 0;
}

/** What is asked about. */
export interface WhyPlace {
  readonly path: string;
  readonly line: number | undefined;
  readonly isStdin: boolean;
}

/** Splits `PATH:LINE` and `PATH:LINE:COLUMN`; a file that is so named as a whole is taken whole. */
export function parsePlace(text: string, exists: (path: string) => boolean): Omit<WhyPlace, 'isStdin'> {
  const match = /^(.+?):(\d{1,9})(?::\d{1,9})?$/.exec(text);
  if (match === null || exists(text)) return { path: text, line: undefined };
  return { path: match[1] ?? text, line: Number(match[2]) };
}

function placeOf(positionals: readonly string[], isStdin: boolean): WhyPlace {
  const [given, ...more] = positionals;
  if (more.length > 0)
    throw new InputError('option-invalid', `tacet why takes one place, found ${positionals.length}`);
  if (given === undefined) {
    if (isStdin) return { path: 'stdin', line: undefined, isStdin };
    throw new InputError('option-invalid', 'tacet why needs a place', {
      hint: 'tacet why src/config.ts:12',
    });
  }
  const place = parsePlace(given, (path) => !isStdin && isFile(path));
  if (place.line === 0) throw new InputError('option-invalid', 'lines are counted from 1, found 0');
  if (!isStdin && isFolder(place.path)) {
    throw new InputError('option-invalid', 'tacet why looks at one file, found a folder', {
      hint: 'tacet scan lists the findings of a folder with their places',
    });
  }
  return { ...place, isStdin };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function requestOf(values: OptionValues, place: WhyPlace, words: readonly string[]): ScanRequest {
  const config = configOf(values);
  return {
    target: place.isStdin ? { kind: 'stdin', name: place.path } : { kind: 'tree', path: resolve(place.path) },
    asked: ['why', ...words].join(' '),
    why: 'tacet why was asked about a place',
    ruleFiles: listOf(values, 'rules').map((file) => resolve(file)),
    disabledRules: listOf(values, 'disable-rule'),
    minConfidence: textOf(values, 'min-confidence') as Confidence | undefined,
    honourMarks: !values.has('ignore-marks'),
    ...(config === undefined ? {} : { config }),
    maxFindings: Number.MAX_SAFE_INTEGER,
  };
}

function configOf(values: OptionValues): ConfigRequest | undefined {
  const ignoresRepository = values.has('no-config');
  if (ignoresRepository && !values.has('policy')) return undefined;
  const path = textOf(values, 'config');
  const own = { believesHead: true, ignoresRepository, ...(path === undefined ? {} : { path }) };
  return { ...own, ...sharedRequest(values) };
}
