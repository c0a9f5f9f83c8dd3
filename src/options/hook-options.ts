/**
 * Every option of `tacet hook`.
 */

import type { CliOption } from './option.ts';
import { sharedConfigOptions } from './shared-options.ts';

/** The options of `tacet hook`, in the order in which help shows them. */
export const hookCliOptions: readonly CliOption[] = [
  {
    name: 'min-confidence',
    kind: 'choice',
    values: ['hint', 'possible', 'likely', 'proven'],
    metavar: 'LEVEL',
    group: 'Options',
    description:
      'The least confidence that is reported. Default: what the configuration says, else possible.',
  },
  {
    name: 'rules',
    kind: 'list',
    metavar: 'FILE',
    group: 'Options',
    description: 'YAML files with rules of your own, beside the built-in ones.',
  },
  {
    name: 'disable-rule',
    kind: 'list',
    metavar: 'ID',
    group: 'Options',
    description: 'Ids of rules that do not run.',
  },
  ...sharedConfigOptions,
  { name: 'debug', kind: 'flag', group: 'Options', description: 'Show the stack of an unexpected error.' },
];
