/**
 * Every option of `tacet plan`.
 */

import type { CliOption } from './option.ts';

/** The options of `tacet plan`, in the order in which help shows them. */
export const planCliOptions: readonly CliOption[] = [
  {
    name: 'repository',
    kind: 'list',
    metavar: 'OWNER/NAME[=MB]',
    group: 'What to scan',
    description:
      'A repository, with its size when it is not to be asked for. Without a size GitHub is asked, with the token.',
  },
  {
    name: 'repositories',
    kind: 'text',
    metavar: 'FILE',
    group: 'What to scan',
    description:
      'A JSON list of repositories as GitHub gives them (full_name, size in KiB, archived, fork); - reads it from standard input. Nothing is asked of any server.',
  },
  {
    name: 'organisation',
    kind: 'text',
    metavar: 'NAME',
    group: 'What to scan',
    description:
      'All repositories of an organisation, as GitHub lists them to the token in TACET_TOKEN or GITHUB_TOKEN.',
  },
  {
    name: 'include-archived',
    kind: 'flag',
    group: 'What to scan',
    description: 'Also scan archived repositories.',
  },
  { name: 'include-forks', kind: 'flag', group: 'What to scan', description: 'Also scan forks.' },
  {
    name: 'jobs',
    kind: 'number',
    metavar: 'N',
    default: '20',
    group: 'How to split',
    description: 'At most so many jobs; GitHub runs at most 256 of a matrix.',
  },
  {
    name: 'shard-size',
    kind: 'number',
    metavar: 'MB',
    default: '500',
    group: 'How to split',
    description: 'Split repositories that are larger than this, as GitHub tells their size.',
  },
  {
    name: 'debug',
    kind: 'flag',
    group: 'What to report',
    description: 'Show the stack of an unexpected error.',
  },
];
