/**
 * The options of `tacet import`.
 */

import type { CliOption } from './option.ts';

/** In the order in which help shows them. */
export const importCliOptions: readonly CliOption[] = [
  {
    name: 'from',
    kind: 'choice',
    values: ['workflow', 'vals', 'vault-action'],
    metavar: 'FORM',
    group: 'Options',
    description:
      'What the file is: a workflow with other fetch actions, references of vals (YAML, or NAME=ref+… lines), or the list of vault-action. Default: guessed.',
  },
];
