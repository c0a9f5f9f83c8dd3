/**
 * The options of `tacet migrate`.
 */

import type { CliOption } from './option.ts';

/** In the order in which help shows them. */
export const migrateCliOptions: readonly CliOption[] = [
  {
    name: 'from',
    kind: 'list',
    metavar: 'TOOL',
    group: 'Options',
    description:
      'Read the files of this tool alone: gitleaks, betterleaks, trufflehog, kingfisher, detect-secrets, secretlint, ggshield, git-secrets. Default: of every tool that has left some.',
  },
  {
    name: 'file',
    kind: 'list',
    metavar: 'FILE',
    group: 'Options',
    description:
      'A file of the tool that --from names, relative to the root of the repository. Default: those that the tool itself would find.',
  },
  {
    name: 'write',
    kind: 'flag',
    group: 'Options',
    description: 'Write the files. Without it they are only shown.',
  },
  {
    name: 'no-scan',
    kind: 'flag',
    group: 'Options',
    description:
      'Leave out entries for single findings, for which the history and the tree are scanned to learn their fingerprints.',
  },
  {
    name: 'tree-only',
    kind: 'flag',
    group: 'Options',
    description: 'Learn fingerprints from the working tree alone, without the history.',
  },
];
