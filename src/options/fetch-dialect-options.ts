/**
 * The inputs of other fetch actions that keep their meaning here, so that moving over is a change of one `uses:` line.
 * Their names are those of hashicorp/vault-action and aws-actions/aws-secretsmanager-get-secrets, to the letter.
 */

import type { ActionOption } from './option.ts';

/** The inputs of the two actions. */
export const fetchDialectInputs: readonly ActionOption[] = [
  {
    name: 'secret-ids',
    kind: 'list',
    description:
      'As aws-secretsmanager-get-secrets has it: names, ARNs and prefixes (app*), one a line, each with an alias before a comma if wanted. Exported as variables. In place of secrets.',
  },
  {
    name: 'parse-json-secrets',
    kind: 'flag',
    default: 'false',
    description: 'With secret-ids: one variable for each key of a JSON secret.',
  },
  {
    name: 'name-transformation',
    kind: 'choice',
    values: ['uppercase', 'lowercase', 'none'],
    default: 'uppercase',
    description: 'With secret-ids: how the names of variables are written.',
  },
  {
    name: 'auto-select-family-attempt-timeout',
    kind: 'text',
    description:
      'With secret-ids: taken and without effect; connections to far regions wait long enough by themselves.',
  },
  {
    name: 'url',
    kind: 'text',
    description:
      'As hashicorp/vault-action has it: the address of the server. With it secrets is read as that action reads it (path key | NAME ;), role is the role of the JWT login, and the inputs below are those of that action.',
  },
  {
    name: 'method',
    kind: 'text',
    description: 'With url: jwt. Other ways to sign in need a stored credential and are refused.',
  },
  { name: 'path', kind: 'text', description: 'With url: where the JWT login is mounted. Default: jwt.' },
  { name: 'namespace', kind: 'text', description: 'With url: the namespace of Vault.' },
  {
    name: 'jwtGithubAudience',
    kind: 'text',
    description: "With url: the audience of the id token. Default: the address of the repository's owner.",
  },
  {
    name: 'jwtTtl',
    kind: 'text',
    description: 'With url: taken and without effect, as with the id token of the job there.',
  },
  {
    name: 'caCertificate',
    kind: 'text',
    description: 'With url: certificates of further CAs to trust, as base64 of PEM, or PEM.',
  },
  {
    name: 'exportEnv',
    kind: 'flag',
    default: 'true',
    description: 'With url: set variables besides the outputs.',
  },
  {
    name: 'ignoreNotFound',
    kind: 'flag',
    default: 'false',
    description: 'With url: go on, with a warning, when a path is not there.',
  },
  {
    name: 'secretEncodingType',
    kind: 'choice',
    values: ['base64', 'hex', 'utf8'],
    description: 'With url: decode every value from this encoding.',
  },
];
