/**
 * The options of `tacet fetch`: those of the action that are about what is fetched from where, and where the id token of
 * the job comes from.
 */

import { fetchDialectInputs } from './fetch-dialect-options.ts';
import { fetchActionInputs } from './fetch-options.ts';
import type { ActionOption, CliOption } from './option.ts';

/** Inputs of the action that say what happens in a job of GitHub Actions, or what another action means. */
const NOT_HERE: ReadonlySet<string> = new Set([
  'secrets',
  'export',
  'file-format',
  ...fetchDialectInputs.map(({ name }) => name),
]);

/** What the command knows of the systems: the beginnings of the names of inputs. */
const SYSTEM_PREFIXES = /^(?:gcp|azure|vault|doppler|infisical|sops)-/;
const COMMON: ReadonlySet<string> = new Set([
  'manifest',
  'allowed-hosts',
  'role',
  'region',
  'audience',
  'session-duration',
  'role-chain',
  'allowed-account-ids',
  'min-mask-length',
  'public-keys',
  'never-mask',
  'max-age',
  'max-age-action',
  'doctor',
]);

/** The inputs of the action that the command takes as options. */
export const fetchCommandInputs: readonly ActionOption[] = fetchActionInputs.filter(
  ({ name }) => !NOT_HERE.has(name) && (COMMON.has(name) || SYSTEM_PREFIXES.test(name)),
);

const METAVARS = {
  flag: undefined,
  text: 'TEXT',
  choice: 'WORD',
  choices: 'WORD',
  list: 'TEXT',
  number: 'N',
} as const;

/** The options of `tacet fetch`, in the order in which help shows them. */
export const fetchCliOptions: readonly CliOption[] = [
  {
    name: 'secret',
    kind: 'list',
    metavar: 'NAME=REF',
    group: 'What to fetch',
    description:
      'A reference, as a line of the input secrets: DB_PASSWORD=vault:secret/app#password. May be repeated.',
  },
  {
    name: 'secrets',
    kind: 'list',
    metavar: 'FILE',
    group: 'What to fetch',
    description: 'A file of references, one a line. May be repeated.',
  },
  ...fetchCommandInputs
    .filter(({ name }) => name === 'manifest')
    .map((input) => cliOption(input, 'What to fetch')),
  {
    name: 'token-env',
    kind: 'list',
    metavar: 'NAME',
    group: 'Who the job is',
    description:
      'A variable with an id token of the CI (GitLab: id_tokens). Its audience decides where it goes; one for each audience. The command does not get it. Default: CIRCLE_OIDC_TOKEN_V2; in GitHub Actions the token is asked for.',
  },
  {
    name: 'token-file',
    kind: 'list',
    metavar: 'FILE',
    group: 'Who the job is',
    description: 'A file with an id token, read anew each time: a projected token of Kubernetes.',
  },
  {
    name: 'audit',
    kind: 'text',
    metavar: 'FILE',
    group: 'Output',
    description:
      'Write a JSON record of what was fetched to this file before the command runs: name, system, version, age, end, lease and destination of each secret, and never a value.',
  },
  { name: 'quiet', kind: 'flag', group: 'Output', description: 'Say nothing but errors.' },
  ...fetchCommandInputs
    .filter(({ name }) => name !== 'manifest')
    .map((input) => cliOption(input, SYSTEM_PREFIXES.test(input.name) ? 'Systems' : 'Settings')),
];

function cliOption({ required: _, ...input }: ActionOption, group: string): CliOption {
  const metavar = input.name === 'manifest' ? 'FILE' : METAVARS[input.kind];
  return { ...input, ...(metavar === undefined ? {} : { metavar }), group };
}
