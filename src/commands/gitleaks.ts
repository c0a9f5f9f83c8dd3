/**
 * The commands in gitleaks' manner: `tacet git`, `dir`, `stdin`, and the older `detect` and `protect`. Flags, environment
 * variables, exit statuses and reports are gitleaks'; rules, sources and the receipt are ours.
 *
 * Exit status (facts: gitleaks-v8.md A2): 0 nothing found, `--exit-code` (default 1) when something is, 1 for every error,
 * 126 for an unknown flag. What is incomplete is an error, whatever was found and whatever `--exit-code` says.
 */

import { describeError, InputError, TacetError } from '../base/errors.ts';
import { counted, printable } from '../base/printable.ts';
import { type Receipt, sortedNotes } from '../base/receipt.ts';
import { writeWhole } from '../base/write-whole.ts';
import type { GitOutside } from '../git/run.ts';
import { GITLEAKS_OPTIONS, type GitleaksCommand, LOG_LEVELS } from '../options/gitleaks-options.ts';
import { parseGitleaksCommand } from '../options/gitleaks-parse.ts';
import { helpText } from '../options/help.ts';
import type { OptionValues, ParsedCommand } from '../options/parse.ts';
import { textOf } from '../options/parse.ts';
import { severityCounts, splitFindings } from '../reports/report.ts';
import { scannedLine, skipLine, textReport } from '../reports/text.ts';
import type { ScanResult } from '../scan.ts';
import { outputOf, reportText } from './gitleaks-report.ts';
import { gitleaksRequest, redactionOf } from './gitleaks-request.ts';
import { runScan } from './scan.ts';

/** Exit status for an unknown flag, as gitleaks has it. */
const UNKNOWN_FLAG = 126;
/** Exit status for every other error, and for what is incomplete. */
const FAILED = 1;

const USAGE: Readonly<Record<GitleaksCommand, readonly string[]>> = {
  git: [
    'tacet git [REPOSITORY] [flags]',
    'Scans the history of a repository, or what is about to be committed.',
  ],
  dir: ['tacet dir [PATH] [flags]', 'Scans the files of a folder, or one file.'],
  stdin: ['tacet stdin [flags]', 'Scans standard input.'],
  detect: ['tacet detect [flags]', 'The older form of git, dir (--no-git) and stdin (--pipe).'],
  protect: ['tacet protect [flags]', 'The older form of git --pre-commit, with --staged of what is staged.'],
};

/** Runs a command; prints its own errors, because their exit status is gitleaks'. Never throws. */
export async function gitleaksCommand(command: GitleaksCommand, words: readonly string[]): Promise<number> {
  try {
    return await run(command, words);
  } catch (error) {
    const hint =
      error instanceof TacetError
        ? error.hint
        : 'run again with --log-level debug to see where this happened';
    const lines = describeError(error).split('\n').map(printable);
    process.stderr.write(`tacet: ${lines.join('\n')}\n`);
    if (hint !== undefined) process.stderr.write(`hint: ${printable(hint)}\n`);
    if (isDebug(words) && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    return error instanceof InputError && error.code === 'option-unknown' ? UNKNOWN_FLAG : FAILED;
  }
}

/** Whether the words ask for the most talkative levels, whatever else is wrong with them. */
function isDebug(words: readonly string[]): boolean {
  return /(?:^| )(?:--log-level|-l)[ =]?(?:debug|trace)(?: |$)/.test(words.join(' '));
}

async function run(command: GitleaksCommand, words: readonly string[]): Promise<number> {
  const options = GITLEAKS_OPTIONS[command];
  if (words.includes('--help') || words.includes('-h')) {
    const [usage = '', what = ''] = USAGE[command];
    const more = 'A command in the manner of gitleaks; docs/gitleaks-commands.md says where it differs.';
    process.stdout.write(helpText([`Usage: ${usage}`, '', what, more], options));
    return 0;
  }
  const parsed = parseGitleaksCommand(words, options, command);
  const { values } = parsed;
  const findingsCode = exitCodeOf(values);
  const { secrets, warnings: redacted } = redactionOf(parsed);
  const output = await outputOf(values);
  const outside: GitOutside = { environment: process.env, currentDirectory: process.cwd() };
  const { request, place, warnings, notes } = await gitleaksRequest(command, words, parsed, outside);
  const log = new Log(values);
  const said = [...redacted, ...warnings, ...unusedFlags(parsed)];
  for (const text of said) log.say('warn', text);
  const showProgress = process.stderr.isTTY === true && log.says('info');
  const scanned = await runScan(request, showProgress, 1000 * Number(textOf(values, 'timeout') ?? 0));
  const report = { ...scanned, receipt: withNotes(scanned.receipt, said, notes) };
  if (values.has('verbose'))
    printFindings(
      report,
      values,
      secrets.kind === 'none',
      output?.file === undefined && output !== undefined,
    );
  const receiptFile = textOf(values, 'receipt');
  if (receiptFile !== undefined)
    await writeWhole(receiptFile, `${JSON.stringify(report.receipt, null, 2)}\n`);
  if (output !== undefined) {
    const text = await reportText(report, output, {
      secrets,
      place,
      platform: textOf(values, 'platform'),
      outside,
    });
    if (output.file !== undefined) await writeWhole(output.file, text);
    else await new Promise<void>((done) => void process.stdout.write(text, () => done()));
  }
  sayResult(report, log);
  if (!report.receipt.complete) return FAILED;
  return splitFindings(report.findings).blocking.length > 0 ? findingsCode : 0;
}

/** The exit status for findings. A larger number would lose its upper bits, and 256 would be 0. @throws InputError */
function exitCodeOf(values: OptionValues): number {
  const code = Number(textOf(values, 'exit-code') ?? 1);
  if (code <= 255) return code;
  throw new InputError('option-invalid', '--exit-code takes a number from 0 to 255');
}

function unusedFlags({ values }: ParsedCommand): readonly string[] {
  if (values.has('report-path')) return [];
  return ['report-format', 'report-template']
    .filter((name) => values.has(name))
    .map((name) => `--${name} has no effect without --report-path`);
}

/** The receipt with what the flags came to: what could not be had is on it by name. */
function withNotes(receipt: Receipt, warnings: readonly string[], notes: readonly string[]): Receipt {
  const own = [
    ...warnings.map((text) => ({ code: 'flag-not-honoured', text })),
    ...notes.map((text) => ({ code: 'flag-default', text })),
  ];
  return { ...receipt, notes: sortedNotes([...receipt.notes, ...own]) };
}

/** For `--verbose`; on standard error when the report itself goes to the screen. */
function printFindings(
  report: ScanResult,
  values: OptionValues,
  showSecrets: boolean,
  toError: boolean,
): void {
  const stream = toError ? process.stderr : process.stdout;
  const colour = stream.isTTY === true && !values.has('no-color') && (process.env.NO_COLOR ?? '') === '';
  stream.write(textReport(report, { colour, quiet: true, showSecrets }));
}

function sayResult(report: ScanResult, log: Log): void {
  const { receipt } = report;
  const { blocking, others } = splitFindings(report.findings);
  for (const note of receipt.notes) if (note.code !== 'flag-not-honoured') log.say('info', note.text);
  log.say('info', scannedLine(receipt));
  for (const skip of receipt.skips) log.say(skip.incomplete ? 'error' : 'info', skipLine(skip));
  if (others.length > 0)
    log.say(
      'info',
      `${counted(others.length, 'finding')} let pass or known before, in no report: tacet scan lists them`,
    );
  if (blocking.length > 0) log.say('warn', `secrets found: ${blocking.length} (${severityCounts(blocking)})`);
  else if (receipt.complete) log.say('info', 'no secrets found');
  if (!receipt.complete)
    log.say('error', 'the scan is incomplete: something that should have been looked at was not');
}

/** Lines on standard error, by `--log-level`. Errors are always said: a level cannot hide that a scan is incomplete. */
class Log {
  readonly #least: number;

  constructor(values: OptionValues) {
    this.#least = LOG_LEVELS.findIndex((level) => level === (textOf(values, 'log-level') ?? 'info'));
  }

  says(level: (typeof LOG_LEVELS)[number]): boolean {
    return level === 'error' || LOG_LEVELS.indexOf(level) >= this.#least;
  }

  say(level: (typeof LOG_LEVELS)[number], text: string): void {
    if (this.says(level)) process.stderr.write(`tacet: ${level}: ${printable(text)}\n`);
  }
}
