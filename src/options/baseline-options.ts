/**
 * Every option of `tacet baseline`.
 */

import type { CliOption } from './option.ts';
import { sharedConfigOptions } from './shared-options.ts';

/** The options of `tacet baseline`, in the order in which help shows them. */
export const baselineCliOptions: readonly CliOption[] = [
  {
    name: 'file',
    kind: 'text',
    metavar: 'FILE',
    default: '.tacet-baseline',
    group: 'Which baseline',
    description: 'The baseline, relative to the root of the repository.',
  },
  {
    name: 'tree',
    kind: 'flag',
    group: 'What to look at',
    description:
      'The files of the working tree alone. Default: in a git repository its whole history and the working tree.',
  },
  {
    name: 'kind',
    kind: 'choice',
    values: ['false-positive', 'test-value', 'revoked', 'accepted'],
    metavar: 'KIND',
    group: 'What new entries say',
    description: 'What the findings are.',
  },
  {
    name: 'reason',
    kind: 'text',
    metavar: 'TEXT',
    group: 'What new entries say',
    description: 'Why they are let pass.',
  },
  {
    name: 'owner',
    kind: 'text',
    metavar: 'WHO',
    group: 'What new entries say',
    description: 'Who answers for it.',
  },
  {
    name: 'until',
    kind: 'text',
    metavar: 'YYYY-MM-DD',
    group: 'What new entries say',
    description: 'The last day on which they are let pass.',
  },
  {
    name: 'min-confidence',
    kind: 'choice',
    values: ['hint', 'possible', 'likely', 'proven'],
    metavar: 'LEVEL',
    group: 'What to look at',
    description:
      'The least confidence that is looked at. Default: what the configuration says, else possible.',
  },
  ...sharedConfigOptions,
  {
    name: 'debug',
    kind: 'flag',
    group: 'What to look at',
    description: 'Show the stack of an unexpected error.',
  },
];
