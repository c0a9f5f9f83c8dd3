/**
 * `tacet baseline`: the findings that were there when tacet came, in a file that everybody can read and nobody can learn
 * a secret from.
 *
 * `create` writes one, `update` adds what counts by now, `prune` takes out what has expired or is about nothing any more,
 * `diff` shows what both would do. A scan that could not look at everything changes nothing: what it did not see must not
 * vanish from the file.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InputError } from '../base/errors.ts';
import { counted, printable } from '../base/printable.ts';
import { writeWhole } from '../base/write-whole.ts';
import { BaselineFile } from '../config/baseline-file.ts';
import { ALLOW_KINDS } from '../config/contract.ts';
import type { WritableEntry } from '../config/ignore-file.ts';
import { dayOf } from '../config/selectors.ts';
import { isBlocking } from '../findings/finding.ts';
import { baselineCliOptions } from '../options/baseline-options.ts';
import { helpText } from '../options/help.ts';
import type { OptionValues } from '../options/parse.ts';
import { parseCommand, textOf } from '../options/parse.ts';
import { skipLine } from '../reports/text.ts';
import type { ScanResult } from '../scan.ts';
import { baselineRoot, scanForBaseline } from './baseline-scan.ts';
import { sharedRequest } from './shared-request.ts';

const USAGE = [
  'Usage: tacet baseline create|update|prune|diff [PATH] [options]',
  '',
  'Keeps the list of findings that were looked at and let pass. create writes it, update adds what counts by now, prune',
  'takes out what has expired or is about nothing any more, diff shows both and changes nothing (status 1: there is a',
  'difference). The file holds fingerprints, no secrets.',
];

const ACTIONS = ['create', 'update', 'prune', 'diff'] as const;
type Action = (typeof ACTIONS)[number];

const INCOMPLETE = 2;
/** So many marks are named. */
const MAX_MARKS = 20;
/** A baseline is committed, and holds nothing that others may not read. */
const FILE_MODE = 0o644;

/** Runs the command. Returns the exit status; throws `InputError` for wrong use. */
export async function baselineCommand(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(helpText(USAGE, baselineCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, baselineCliOptions, 'baseline');
  const [name, path = '.', ...more] = positionals;
  const action = ACTIONS.find((known) => known === name);
  if (action === undefined || more.length > 0) {
    throw new InputError('option-invalid', `tacet baseline takes one of ${ACTIONS.join(', ')}, then a path`, {
      hint: 'tacet baseline create writes .tacet-baseline for the current repository',
    });
  }
  return await new Baseline(action, resolve(path), values).run();
}

class Baseline {
  readonly #action: Action;
  readonly #root: string;
  readonly #isGit: boolean;
  readonly #values: OptionValues;
  readonly #name: string;

  constructor(action: Action, path: string, values: OptionValues) {
    const { root, isGit } = baselineRoot(path);
    this.#action = action;
    this.#isGit = isGit;
    this.#root = root;
    this.#values = values;
    this.#name = textOf(values, 'file') ?? '.tacet-baseline';
  }

  async run(): Promise<number> {
    const until = textOf(this.#values, 'until');
    if (until !== undefined && dayOf(until) === undefined)
      throw new InputError(
        'option-invalid',
        `--until takes a day like 2026-12-31, found ${printable(until)}`,
      );
    const file = join(this.#root, this.#name);
    const exists = existsSync(file);
    if (this.#action === 'create' && exists)
      throw new InputError('path-unreadable', `there is a ${this.#name} already`, {
        hint: 'tacet baseline update adds to it',
      });
    if (this.#action !== 'create' && !exists)
      throw new InputError('path-not-found', `there is no ${this.#name}`, {
        hint: 'tacet baseline create writes it',
      });
    const before = exists ? BaselineFile.parse(this.#name, readFileSync(file, 'utf8')) : BaselineFile.empty();
    const results = await this.#scan(exists);
    if (results.some(({ receipt }) => !receipt.complete)) return incomplete(results);
    const after = this.#change(before, results);
    if (this.#action === 'diff') return showDifference(before, after);
    await writeWhole(file, after.toString(), FILE_MODE);
    const change = after.entries.length - before.entries.length;
    const what =
      change === 0
        ? before.toString() === after.toString()
          ? 'nothing changed'
          : 'what had expired was renewed'
        : `${counted(Math.abs(change), 'entry', 'entries')} ${change > 0 ? 'added' : 'taken out'}`;
    process.stdout.write(
      `${printable(this.#name)}: ${what}, ${counted(after.entries.length, 'entry', 'entries')} in all\n`,
    );
    if (this.#action === 'prune') await this.#tellUnused(results);
    if (this.#action === 'create' && this.#isGit && !this.#mergesByItself())
      process.stdout.write(
        `branches that add to it merge by themselves with this line in .gitattributes: ${printable(this.#name)} merge=union\n`,
      );
    return 0;
  }

  #mergesByItself(): boolean {
    const file = join(this.#root, '.gitattributes');
    return existsSync(file) && readFileSync(file, 'utf8').includes(`${this.#name} merge=union`);
  }

  /** Entries elsewhere, and marks, that are about nothing: what people wrote by hand is not changed by us. */
  async #tellUnused(results: readonly ScanResult[]): Promise<void> {
    const placeOf = ({ file, line }: { readonly file: string; readonly line: number }): string =>
      `${file}:${line}`;
    const used = new Set(results.flatMap(({ usedEntries }) => usedEntries.map(placeOf)));
    const unused = results.flatMap(({ unusedEntries }) =>
      unusedEntries.filter(({ file }) => file !== this.#name).map(placeOf),
    );
    const places = [...new Set(unused)].filter((place) => !used.has(place));
    if (places.length > 0)
      process.stdout.write(
        `about nothing either, to be taken out by hand: ${printable(places.join(', '))}\n`,
      );
    // the tree comes last; what is only in the history has no line to be looked at
    const { unusedMarks } = await import('./unused-marks.ts');
    const outside = { environment: process.env, currentDirectory: process.cwd() };
    const marks = await unusedMarks(this.#root, results.at(-1)?.findings ?? [], outside);
    if (marks.length === 0) return;
    const shown = marks.slice(0, MAX_MARKS).join(', ');
    const more = marks.length > MAX_MARKS ? ` and ${marks.length - MAX_MARKS} more` : '';
    process.stdout.write(`marks on lines without a finding: ${printable(shown)}${more}\n`);
  }

  #change(before: BaselineFile, results: readonly ScanResult[]): BaselineFile {
    const pruned = this.#action === 'prune' || this.#action === 'diff';
    const added = this.#action !== 'prune';
    const kept = pruned ? before.without(this.#unusedLines(results), today()) : before;
    return added ? kept.with(this.#entriesFor(results.flatMap(({ findings }) => findings)), today()) : kept;
  }

  /** Lines that no scan had a use for. */
  #unusedLines(results: readonly ScanResult[]): ReadonlySet<number> {
    const unused = results.map(
      (result) =>
        new Set(result.unusedEntries.filter(({ file }) => file === this.#name).map(({ line }) => line)),
    );
    return new Set([...(unused[0] ?? [])].filter((line) => unused.every((lines) => lines.has(line))));
  }

  #entriesFor(findings: ScanResult['findings']): readonly WritableEntry[] {
    const until = textOf(this.#values, 'until');
    const shared = {
      rule: undefined,
      path: undefined,
      valueClass: undefined,
      kind: ALLOW_KINDS.find((kind) => kind === textOf(this.#values, 'kind')),
      reason: textOf(this.#values, 'reason'),
      owner: textOf(this.#values, 'owner'),
      until,
    };
    const fingerprints = findings.filter(isBlocking).map(({ fingerprint }) => fingerprint);
    return [...new Set(fingerprints)].map((fingerprint) => ({ ...shared, fingerprint }));
  }

  async #scan(exists: boolean): Promise<readonly ScanResult[]> {
    return await scanForBaseline({
      root: this.#root,
      isGit: this.#isGit,
      asked: `baseline ${this.#action}`,
      treeOnly: this.#values.has('tree'),
      minConfidence: textOf(this.#values, 'min-confidence'),
      baselines: exists ? [this.#name] : [],
      shared: sharedRequest(this.#values),
    });
  }
}

function incomplete(results: readonly ScanResult[]): number {
  const lines = results.flatMap(({ receipt }) =>
    receipt.skips.filter((skip) => skip.incomplete).map(skipLine),
  );
  process.stderr.write(
    `tacet: the scan is incomplete, so the baseline was left as it is\n${lines.join('\n')}\n`,
  );
  return INCOMPLETE;
}

function showDifference(before: BaselineFile, after: BaselineFile): number {
  const old = before.toString().split('\n');
  const fresh = after.toString().split('\n');
  const lines = [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `- ${line}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ].filter((line) => !/^[-+] #?$/.test(line));
  for (const line of lines) process.stdout.write(`${printable(line)}\n`);
  return lines.length === 0 ? 0 : 1;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
