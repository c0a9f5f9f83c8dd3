/**
 * What is wrong with a rule file, and where. All mistakes of all files are found before anything is reported, so that an
 * author mends them in one go.
 *
 * Promise: a mistake names file, line and column (one-based; columns count UTF-16 code units, as editors do), what was
 * expected and what was found. Text quoted from a rule file is cut short and printable. A mistake about an example never
 * quotes what was minted from it.
 */

import { InputError } from '../base/errors.ts';
import { counted, printable } from '../base/printable.ts';

/** A place in a rule file. */
export interface Place {
  /** As the caller named it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One mistake. */
export interface RuleMistake extends Place {
  readonly message: string;
  /** The id of the rule that it is about, when that could be read. */
  readonly rule: string | undefined;
  /** The next step, when there is one to name. */
  readonly hint: string | undefined;
}

/** Thrown when rules cannot be used: carries every mistake, in the order of files, lines and columns. */
export class RulesError extends InputError {
  readonly mistakes: readonly RuleMistake[];

  /** `mistakes` has at least one entry, in any order. */
  constructor(mistakes: readonly RuleMistake[]) {
    const ordered = inOrder(mistakes);
    const files = new Set(ordered.map(({ file }) => file)).size;
    super(
      'rule-invalid',
      `${counted(ordered.length, 'mistake')} in ${counted(files, 'rule file')}\n${ordered.map(formatMistake).join('\n')}`,
      { hint: 'rules/README.md explains every field' },
    );
    this.mistakes = ordered;
  }
}

/** The mistakes by file, line and column. */
export function inOrder(mistakes: readonly RuleMistake[]): readonly RuleMistake[] {
  return [...mistakes].sort(byPlace);
}

/** `rules/acme.yml:12:5: message (hint)`, on one line. */
export function formatMistake({ file, line, column, message, hint }: RuleMistake): string {
  return printable(`${file}:${line}:${column}: ${message}${hint === undefined ? '' : ` (${hint})`}`);
}

/** Text from a rule file as a mistake quotes it: in quotes, printable, at most 40 characters. */
export function quoted(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return `"${printable(short)}"`;
}

function byPlace(a: RuleMistake, b: RuleMistake): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
