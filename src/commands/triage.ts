/**
 * `tacet triage`: walks through the findings that count, at a terminal, and writes what is said of each to the baseline.
 *
 * Promise: each answer is in the file before the next question is asked, so that a walk may end anywhere and go on later; the
 * file is read anew each time and keeps what its owners wrote. The terminal is left as it was. Status 0 when every finding is
 * answered, 1 when some are left, 2 when the scan was incomplete or nothing could be asked.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { emitKeypressEvents } from 'node:readline';
import { InputError } from '../base/errors.ts';
import { counted, printable } from '../base/printable.ts';
import { writeWhole } from '../base/write-whole.ts';
import { BaselineFile } from '../config/baseline-file.ts';
import { parseIgnoreFile, type WritableEntry } from '../config/ignore-file.ts';
import { dayOf } from '../config/selectors.ts';
import { compareFindings, type Finding, isBlocking, SEVERITY_ORDER } from '../findings/finding.ts';
import { helpText } from '../options/help.ts';
import { type OptionValues, parseCommand, textOf } from '../options/parse.ts';
import { triageCliOptions } from '../options/triage-options.ts';
import { baselineRoot, scanForBaseline } from './baseline-scan.ts';
import { sharedRequest } from './shared-request.ts';
import { type Answer, TriageWalk } from './triage-walk.ts';

const USAGE = [
  'Usage: tacet triage [PATH] [options]',
  '',
  'Asks about every finding that counts, one after the other: a accepts it with a reason, f says that it is none, t that it',
  'is a test value, r that it was revoked; o lists its places, s skips it, q ends. Each answer goes to the baseline at once,',
  'so that the walk can be ended and taken up again.',
];

const LEFT = 1;
const INCOMPLETE = 2;
/** A baseline is committed, and holds nothing that others may not read. */
const FILE_MODE = 0o644;

/** Runs the command. Returns the exit status; throws `InputError` for wrong use and without a terminal. */
export async function triageCommand(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(helpText(USAGE, triageCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, triageCliOptions, 'triage');
  const [path = '.', ...more] = positionals;
  if (more.length > 0) throw new InputError('option-invalid', 'tacet triage takes one folder');
  const until = textOf(values, 'until');
  if (until !== undefined && dayOf(until) === undefined)
    throw new InputError('option-invalid', `--until takes a day like 2026-12-31, found ${printable(until)}`);
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new InputError('option-invalid', 'tacet triage asks at a terminal, and this is none', {
      hint: 'tacet baseline update lets everything pass without asking; tacet scan lists it',
    });
  const place = baselineRoot(resolve(path));
  const name = textOf(values, 'file') ?? '.tacet-baseline';
  const file = join(place.root, name);
  process.stdout.write('Looking for what counts …\n');
  const results = await scanForBaseline({
    ...place,
    asked: ['triage', ...words].join(' '),
    treeOnly: values.has('tree'),
    minConfidence: textOf(values, 'min-confidence'),
    baselines: existsSync(file) ? [name] : [],
    shared: sharedRequest(values),
  });
  const isComplete = results.every(({ receipt }) => receipt.complete);
  const walk = new TriageWalk(
    // what is still in the tree first: there it can be opened
    [...results].reverse().flatMap(({ findings }) => findings.filter(isBlocking).sort(gravestFirst)),
    () => process.stdout.columns,
  );
  if (walk.count > 0)
    await walkThrough(walk, async (answer) => await append(file, name, entryOf(answer, values)));
  const left = walk.count - walk.answered;
  const how = left === 0 ? '' : '; tacet triage goes on with them';
  process.stdout.write(
    `${printable(name)}: ${counted(walk.answered, 'answer')} written, ${counted(left, 'finding')} left${how}\n`,
  );
  if (!isComplete) {
    process.stderr.write(
      'tacet: the scan was incomplete, there may be more: tacet scan says what was left out\n',
    );
    return INCOMPLETE;
  }
  return left === 0 ? 0 : LEFT;
}

function gravestFirst(a: Finding, b: Finding): number {
  return SEVERITY_ORDER.indexOf(b.severity) - SEVERITY_ORDER.indexOf(a.severity) || compareFindings(a, b);
}

function entryOf({ fingerprint, kind, reason }: Answer, values: OptionValues): WritableEntry {
  const selectors = { fingerprint, rule: undefined, path: undefined, valueClass: undefined };
  return { ...selectors, kind, reason, owner: textOf(values, 'owner'), until: textOf(values, 'until') };
}

/** Adds an entry to the file as it is now. An older entry about the same secret did not hold, or nobody had asked: it goes. */
async function append(file: string, name: string, entry: WritableEntry): Promise<void> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const now = text === undefined ? BaselineFile.empty() : BaselineFile.parse(name, text);
  const stale = parseIgnoreFile(name, text ?? '').entries.filter(
    ({ fingerprint, rule, path, valueClass }) =>
      fingerprint === entry.fingerprint && [rule, path, valueClass].every((other) => other === undefined),
  );
  // on the first of all days every entry holds: none goes for its age
  const kept = now.without(new Set(stale.map(({ line }) => line)), '0000-00-00');
  await writeWhole(file, kept.with([entry]).toString(), FILE_MODE);
}

/** What `readline` tells of a key. */
interface Keypress {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

/** Reads keys until the walk is over or the terminal is gone. Keys that come while an answer is written wait. */
async function walkThrough(walk: TriageWalk, save: (answer: Answer) => Promise<void>): Promise<void> {
  const { stdin, stdout } = process;
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  try {
    await new Promise<void>((done, fail) => {
      let queue = Promise.resolve();
      let isOver = false;
      const take = async (text: string | undefined, key: Keypress): Promise<void> => {
        if (isOver) return;
        const isControl = key.ctrl === true || (key.meta === true && key.name !== 'escape');
        const step = walk.press({ name: key.name ?? text, text, isControl });
        if (step.answer !== undefined) await save(step.answer);
        stdout.write(step.output);
        if (step.isOver !== true) return;
        isOver = true;
        done();
      };
      stdin.on('keypress', (text: string | undefined, key: Keypress) => {
        queue = queue.then(() => take(text, key)).catch(fail);
      });
      stdin.once('end', done);
      stdout.write(walk.opening());
      stdin.resume();
    });
  } finally {
    stdin.removeAllListeners('keypress');
    stdin.setRawMode(false);
    stdin.pause();
  }
}
