/**
 * Every input and output of the fetch action.
 */

import type { ActionOption, ActionOutput } from './option.ts';

/** The inputs of the fetch action, in the order in which the documents show them. */
export const fetchActionInputs: readonly ActionOption[] = [
  {
    name: 'secrets',
    kind: 'list',
    required: true,
    description:
      'What to fetch, one reference a line: NAME = aws:secret-name#json.field, or NAME = aws-ssm:/path/name. See the reference syntax.',
  },
  {
    name: 'role',
    kind: 'text',
    description: 'AWS: the ARN of the role to assume with the id token of the job.',
  },
  {
    name: 'region',
    kind: 'text',
    description:
      'AWS: the region of secrets given by name. Default: AWS_REGION, then AWS_DEFAULT_REGION. An ARN brings its own region.',
  },
  {
    name: 'audience',
    kind: 'text',
    default: 'sts.amazonaws.com',
    description: 'AWS: the audience of the id token, as the identity provider in IAM expects it.',
  },
  {
    name: 'session-duration',
    kind: 'number',
    default: '900',
    description:
      'AWS: how many seconds the session of the role may last, from 900 to 43200. It is used to fetch and never exported.',
  },
  {
    name: 'export',
    kind: 'choice',
    values: ['outputs', 'env', 'file'],
    default: 'outputs',
    description:
      'Where the secrets go: outputs of this step, environment variables of all later steps, or a file outside the workspace that is deleted when the job ends.',
  },
  {
    name: 'file-format',
    kind: 'choice',
    values: ['dotenv', 'json', 'raw'],
    default: 'dotenv',
    description:
      'How a file is written, with export: file. raw writes one file for each secret, byte for byte, into a folder.',
  },
  {
    name: 'min-mask-length',
    kind: 'number',
    default: '4',
    description:
      'Values shorter than this are not masked in the log, because masking them would make it unreadable. Lines and JSON fields need six characters at least.',
  },
  {
    name: 'public-keys',
    kind: 'list',
    description: 'Keys of JSON secrets whose values are no secrets and stay readable in the log: host, port.',
  },
];

/** The outputs of the fetch action, besides one for each secret with export: outputs. */
export const fetchActionOutputs: readonly ActionOutput[] = [
  {
    name: 'path',
    description: 'With export: file the path of the file, or of the folder with file-format: raw.',
  },
];
