/**
 * Every option of `tacet why`. Those that change what a scan finds have the names they have there.
 */

import type { CliOption } from './option.ts';
import { sharedConfigOptions } from './shared-options.ts';

/** The options of `tacet why`, in the order in which help shows them. */
export const whyCliOptions: readonly CliOption[] = [
  {
    name: 'rule',
    kind: 'text',
    metavar: 'ID',
    group: 'What to tell',
    description: 'Tell of this rule alone, and what makes it look when it did not.',
  },
  {
    name: 'stdin',
    kind: 'flag',
    group: 'What to tell',
    description: 'Look at standard input; PATH, when given, is what it is taken for.',
  },
  {
    name: 'format',
    kind: 'choice',
    values: ['text', 'json'],
    default: 'text',
    group: 'What to tell',
    description: 'How to tell it.',
  },
  {
    name: 'min-confidence',
    kind: 'choice',
    values: ['hint', 'possible', 'likely', 'proven'],
    metavar: 'LEVEL',
    group: 'As the scan is run',
    description:
      'The least confidence that is reported. Default: what the configuration says, else possible.',
  },
  {
    name: 'rules',
    kind: 'list',
    metavar: 'FILE',
    group: 'As the scan is run',
    description: 'YAML files with rules of your own, beside the built-in ones.',
  },
  {
    name: 'disable-rule',
    kind: 'list',
    metavar: 'ID',
    group: 'As the scan is run',
    description: 'Ids of rules that do not run.',
  },
  {
    name: 'ignore-marks',
    kind: 'flag',
    group: 'As the scan is run',
    description: 'Hear no inline marks (tacet:allow).',
  },
  {
    name: 'config',
    kind: 'text',
    metavar: 'FILE',
    group: 'As the scan is run',
    description: 'The configuration, relative to the root of the repository. Default: .tacet.yml.',
  },
  {
    name: 'no-config',
    kind: 'flag',
    group: 'As the scan is run',
    description: 'Read no configuration, no ignore file and no baseline.',
  },
  ...sharedConfigOptions,
];
