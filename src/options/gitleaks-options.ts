/**
 * The flags of the commands in gitleaks' manner (`tacet git`, `dir`, `stdin`, `detect`, `protect`), under gitleaks' names and
 * with its defaults. Facts: gitleaks-v8.md A2, A3, A11, A12; what is ours alone says so.
 */

import type { CliOption } from './option.ts';

/** A flag as Go's command lines have it. */
export interface GitleaksOption extends CliOption {
  /** The one-letter form. */
  readonly short?: string;
  /** The value that it has when none is given with `=`; such a flag never takes the next word. */
  readonly bare?: string;
  /** It changes nothing, and a warning says so. */
  readonly isInert?: boolean;
}

/** Commands in gitleaks' manner. */
export type GitleaksCommand = 'git' | 'dir' | 'stdin' | 'detect' | 'protect';

const WHERE = 'What to scan';
const REPORT = 'What to report';
const LOOK_FOR = 'What to look for';
const BOUNDS = 'Bounds';

/** The levels of `--log-level`, from the most talkative. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const;

const GLOBAL: readonly GitleaksOption[] = [
  {
    name: 'config',
    short: 'c',
    kind: 'text',
    metavar: 'FILE',
    group: LOOK_FOR,
    description:
      'A configuration of gitleaks. Default: the variable GITLEAKS_CONFIG (a path) or GITLEAKS_CONFIG_TOML (the text), else .gitleaks.toml of what is scanned, else our own rules. Short: -c.',
  },
  {
    name: 'enable-rule',
    kind: 'list',
    metavar: 'ID',
    group: LOOK_FOR,
    description:
      "Only these rules run, by gitleaks' ids or ours: several with commas, or the flag several times.",
  },
  {
    name: 'baseline-path',
    short: 'b',
    kind: 'text',
    metavar: 'FILE',
    group: LOOK_FOR,
    description:
      'An earlier JSON report of gitleaks, or of these commands, whose findings do not count. Short: -b.',
  },
  {
    name: 'gitleaks-ignore-path',
    short: 'i',
    kind: 'text',
    metavar: 'PATH',
    default: '.',
    group: LOOK_FOR,
    description: 'A .gitleaksignore file, or the folder of one, beside that of what is scanned. Short: -i.',
  },
  {
    name: 'ignore-gitleaks-allow',
    kind: 'flag',
    group: LOOK_FOR,
    description: 'Report findings also where the line carries an inline mark (gitleaks:allow, tacet:allow).',
  },
  {
    name: 'exit-code',
    kind: 'number',
    metavar: 'N',
    default: '1',
    group: REPORT,
    description: 'The exit status when something is found, 0 to 255. What fails or is incomplete stays 1.',
  },
  {
    name: 'report-path',
    short: 'r',
    kind: 'text',
    metavar: 'FILE',
    group: REPORT,
    description: 'Write a report to this file; - is the screen. Short: -r.',
  },
  {
    name: 'report-format',
    short: 'f',
    kind: 'choice',
    values: ['json', 'csv', 'junit', 'sarif', 'template'],
    metavar: 'NAME',
    group: REPORT,
    description:
      'json, csv, junit, sarif or template. Default: what the ending of the file says (.json, .csv, .sarif, .xml), json on the screen. Short: -f.',
  },
  {
    name: 'report-template',
    kind: 'text',
    metavar: 'FILE',
    group: REPORT,
    description:
      'The Go template of --report-format template; docs/gitleaks-commands.md says what it may use.',
  },
  {
    name: 'redact',
    kind: 'number',
    bare: '100',
    metavar: '[=N]',
    default: '100',
    group: REPORT,
    description:
      'How much of a secret is hidden, in hundredths. Unlike in gitleaks everything is hidden without it; 0 shows secrets whole and is refused where a CI variable is set.',
  },
  {
    name: 'show-secrets',
    kind: 'flag',
    group: REPORT,
    description: 'The same as --redact=0. Not a flag of gitleaks.',
  },
  {
    name: 'verbose',
    short: 'v',
    kind: 'flag',
    group: REPORT,
    description: 'Print what is found. Short: -v.',
  },
  {
    name: 'log-level',
    short: 'l',
    kind: 'choice',
    values: LOG_LEVELS,
    metavar: 'LEVEL',
    default: 'info',
    group: REPORT,
    description:
      'How much is said on standard error: trace, debug, info, warn, error or fatal. Why a scan is incomplete is always said. Short: -l.',
  },
  { name: 'no-color', kind: 'flag', group: REPORT, description: 'Print without colours.' },
  { name: 'no-banner', kind: 'flag', group: REPORT, description: 'There is none to leave out.' },
  {
    name: 'receipt',
    kind: 'text',
    metavar: 'FILE',
    group: REPORT,
    description:
      'Also write the receipt (what was scanned, what was not, and why), as JSON. Not a flag of gitleaks.',
  },
  {
    name: 'max-decode-depth',
    kind: 'number',
    metavar: 'N',
    default: '5',
    group: BOUNDS,
    description: 'How often what was decoded is decoded again; 0 decodes nothing.',
  },
  {
    name: 'max-archive-depth',
    kind: 'number',
    metavar: 'N',
    default: '0',
    group: BOUNDS,
    description: 'How deep archives inside one another are opened; 0 opens none, as in gitleaks.',
  },
  {
    name: 'timeout',
    kind: 'number',
    metavar: 'SECONDS',
    default: '0',
    group: BOUNDS,
    description: 'End the scan after so long, as incomplete; 0 does not.',
  },
  {
    name: 'max-target-megabytes',
    kind: 'number',
    metavar: 'N',
    group: BOUNDS,
    isInert: true,
    description: 'Has no effect: files of any size are scanned.',
  },
  {
    name: 'diagnostics',
    kind: 'text',
    metavar: 'LIST',
    group: BOUNDS,
    isInert: true,
    description: 'Has no effect: these are measurements of a Go program.',
  },
  {
    name: 'diagnostics-dir',
    kind: 'text',
    metavar: 'FOLDER',
    group: BOUNDS,
    isInert: true,
    description: 'Has no effect, as --diagnostics has none.',
  },
];

const platform: GitleaksOption = {
  name: 'platform',
  kind: 'choice',
  values: ['unknown', 'none', 'github', 'gitlab', 'azuredevops', 'bitbucket', 'gitea'],
  metavar: 'NAME',
  group: REPORT,
  description:
    'Whose links stand in reports: github, gitlab, azuredevops, bitbucket, gitea or none. Default: what the address of the remote origin says.',
};

const staged: GitleaksOption = {
  name: 'staged',
  kind: 'flag',
  group: WHERE,
  description: 'What the index adds to HEAD, as a commit would record it.',
};

const logOpts: GitleaksOption = {
  name: 'log-opts',
  kind: 'text',
  metavar: 'OPTIONS',
  group: WHERE,
  description:
    'Which commits, in the words of git log: "main..HEAD", "--all --since=2026-01-01", "-n 20". What only narrows the commits down further is scanned all the same, with a warning.',
};

const followSymlinks: GitleaksOption = {
  name: 'follow-symlinks',
  kind: 'flag',
  group: WHERE,
  description: 'Links to files count as those files, too; links to folders never do.',
};

const source: GitleaksOption = {
  name: 'source',
  short: 's',
  kind: 'text',
  metavar: 'PATH',
  default: '.',
  group: WHERE,
  description: 'The repository, folder or file. Short: -s.',
};

/** The flags of each command, in the order in which help shows them. */
export const GITLEAKS_OPTIONS: Readonly<Record<GitleaksCommand, readonly GitleaksOption[]>> = {
  git: [
    staged,
    {
      name: 'pre-commit',
      kind: 'flag',
      group: WHERE,
      description:
        'For a pre-commit hook: with --staged what is about to be committed, without it what is changed in tracked files and not staged.',
    },
    logOpts,
    platform,
    ...GLOBAL,
  ],
  dir: [followSymlinks, ...GLOBAL],
  stdin: GLOBAL,
  detect: [
    source,
    {
      name: 'no-git',
      kind: 'flag',
      group: WHERE,
      description: 'The files as they are, without their history.',
    },
    { name: 'pipe', kind: 'flag', group: WHERE, description: 'Standard input.' },
    logOpts,
    followSymlinks,
    platform,
    ...GLOBAL,
  ],
  protect: [source, staged, logOpts, platform, ...GLOBAL],
};
