/**
 * Mistakes in configuration: all of them, in all files, before anything is scanned. A broken configuration fails closed.
 */

import { InputError } from '../base/errors.ts';
import { counted } from '../base/printable.ts';
import { formatMistake, inOrder, type RuleMistake } from '../ruleset/rule-mistake.ts';

/** One mistake, with file, line and column. */
export type ConfigMistake = RuleMistake;

/** Thrown when configuration that is believed cannot be used. */
export class ConfigError extends InputError {
  readonly mistakes: readonly ConfigMistake[];

  /** `mistakes` has at least one entry, in any order. */
  constructor(mistakes: readonly ConfigMistake[]) {
    const ordered = inOrder(mistakes);
    const files = new Set(ordered.map(({ file }) => file)).size;
    super(
      'config-invalid',
      `${counted(ordered.length, 'mistake')} in ${counted(files, 'configuration file')}\n${ordered.map(formatMistake).join('\n')}`,
      { hint: 'docs/configuration.md explains every field' },
    );
    this.mistakes = ordered;
  }
}
