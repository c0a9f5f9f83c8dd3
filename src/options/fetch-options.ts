/**
 * Every input and output of the fetch action.
 */

import { fetchDialectInputs } from './fetch-dialect-options.ts';
import type { ActionOption, ActionOutput } from './option.ts';

/** The inputs of the fetch action, in the order in which the documents show them. */
export const fetchActionInputs: readonly ActionOption[] = [
  {
    name: 'secrets',
    kind: 'list',
    description:
      'What to fetch, one reference a line: NAME = aws:secret-name#json.field, aws-ssm:/path/name, gcp:secret-name, azure:vault/secret-name, ref+vault://path#/key. See the reference syntax. Required unless manifest or secret-ids is given.',
  },
  {
    name: 'manifest',
    kind: 'list',
    description:
      'Files of the workspace with External Secrets manifests (ExternalSecret with its SecretStore or ClusterSecretStore), one a line. The identity of the job takes the place of the authentication of the cluster.',
  },
  {
    name: 'allowed-hosts',
    kind: 'list',
    description:
      'Hosts, with a port unless it is 443, that a manifest or a reference may name as the server of Vault or Infisical or as a key vault. Others receive no token unless they are those of the inputs.',
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
    name: 'role-chain',
    kind: 'list',
    description:
      'AWS: roles to assume from there, one from the other, one a line; the last one fetches. Their sessions last an hour at most.',
  },
  {
    name: 'allowed-account-ids',
    kind: 'list',
    description:
      'AWS: the accounts whose roles may be assumed, so that a wrong role is found before any network.',
  },
  {
    name: 'gcp-provider',
    kind: 'text',
    description:
      'Google Cloud: the workload identity provider, projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER. The number of the project, not its id.',
  },
  {
    name: 'gcp-service-account',
    kind: 'text',
    description:
      'Google Cloud: the email of the service account to act as. Without it the secrets must be granted to the identity of the job itself.',
  },
  {
    name: 'gcp-delegates',
    kind: 'list',
    description:
      'Google Cloud: the service accounts between the job and that one, in their order, where it can be reached only through others.',
  },
  {
    name: 'gcp-project',
    kind: 'text',
    description: 'Google Cloud: the project of secrets given by name, its id or number.',
  },
  {
    name: 'gcp-audience',
    kind: 'text',
    description:
      'Google Cloud: the audience of the id token. Default: the address of the provider, which it expects unless it has allowed audiences of its own.',
  },
  {
    name: 'gcp-token-duration',
    kind: 'number',
    default: '900',
    description:
      'Google Cloud: how many seconds the access token of the service account may live, from 60 to 43200. More than 3600 needs an organisation policy.',
  },
  {
    name: 'gcp-quota-project',
    kind: 'text',
    description:
      'Google Cloud: the project whose quota the calls count for, where it is not that of the secret.',
  },
  {
    name: 'gcp-universe',
    kind: 'text',
    default: 'googleapis.com',
    description: 'Google Cloud: the domain of the services, for sovereign clouds.',
  },
  {
    name: 'azure-tenant-id',
    kind: 'text',
    description: 'Azure: the tenant (directory) of the application, its id or one of its domains.',
  },
  {
    name: 'azure-client-id',
    kind: 'text',
    description:
      'Azure: the client id of the app registration or managed identity that has a federated credential for this job.',
  },
  {
    name: 'azure-vault',
    kind: 'text',
    description: 'Azure: the key vault of secrets given by name, its name or address.',
  },
  {
    name: 'azure-cloud',
    kind: 'choice',
    values: ['public', 'usgov', 'china'],
    default: 'public',
    description: 'Azure: the cloud of tenant and vaults.',
  },
  {
    name: 'azure-audience',
    kind: 'text',
    description:
      'Azure: the audience of the id token, as the federated credential has it. Default: api://AzureADTokenExchange, or that of the sovereign cloud.',
  },
  {
    name: 'azure-allowed-hosts',
    kind: 'list',
    description:
      "Azure: host names outside the cloud's own domain for vaults that may receive a token, one a line. Each must ask for a token for its own domain.",
  },
  {
    name: 'vault-address',
    kind: 'text',
    description:
      'Vault, OpenBao: the address of the server, https://vault.example.com:8200. Default: VAULT_ADDR.',
  },
  {
    name: 'vault-role',
    kind: 'text',
    description: 'Vault: the role of the JWT login. Default: the default role of the mount.',
  },
  {
    name: 'vault-mount',
    kind: 'text',
    default: 'jwt',
    description: 'Vault: where the JWT login is mounted, without auth/.',
  },
  {
    name: 'vault-namespace',
    kind: 'text',
    description: 'Vault: the namespace of the login and of all paths. Default: VAULT_NAMESPACE.',
  },
  {
    name: 'vault-audience',
    kind: 'text',
    description:
      'Vault: the audience of the id token, one of the bound_audiences of the role. Default: scheme, host and port of the address, so that the token is worth nothing elsewhere.',
  },
  {
    name: 'vault-kv-version',
    kind: 'choice',
    values: ['1', '2'],
    description:
      'Vault: the version of the KV engine, for a role that may not ask about its mounts. Default: ask, then try both.',
  },
  {
    name: 'vault-wrap-ttl',
    kind: 'number',
    description:
      'Vault: have every answer wrapped for this many seconds, from 1 to 3600, and check where it was made before it is unwrapped. Default: not wrapped.',
  },
  {
    name: 'vault-renew',
    kind: 'flag',
    default: 'false',
    description:
      'Vault: have the token and the leases renewed while the steps of the job run, by a process beside them that ends with the job.',
  },
  {
    name: 'vault-inline-auth',
    kind: 'flag',
    default: 'false',
    description:
      'OpenBao 2.4 and later: send the login with each read, so that there is no token at all. For secrets that make no lease: KV, static roles, transit.',
  },
  {
    name: 'vault-lease-duration',
    kind: 'number',
    description:
      'Vault: have the token and the leases renewed at once so that they live for this many seconds, the length of the job, from 60 to 432000. What Vault does not give at once, vault-renew can ask for again.',
  },
  {
    name: 'vault-revoke-certificates',
    kind: 'flag',
    default: 'false',
    description:
      'Vault: also revoke certificates of the PKI engine when the job ends. The token and its leases are revoked in any case.',
  },
  {
    name: 'vault-ca-certificate',
    kind: 'text',
    description:
      'Vault: certificates of further CAs to trust, as PEM or base64 of PEM. NODE_EXTRA_CA_CERTS works as well.',
  },
  {
    name: 'doppler-identity',
    kind: 'text',
    description: 'Doppler: the id of the service account identity that trusts the id token of the job.',
  },
  {
    name: 'doppler-project',
    kind: 'text',
    description: 'Doppler: the project of secrets given by name.',
  },
  {
    name: 'doppler-config',
    kind: 'text',
    description: 'Doppler: the config of secrets given by name.',
  },
  {
    name: 'doppler-audience',
    kind: 'text',
    description:
      "Doppler: the audience of the id token, as the identity expects it. Default: the address of the repository's owner.",
  },
  {
    name: 'doppler-dynamic-ttl',
    kind: 'number',
    description:
      'Doppler: make the dynamic secrets of a config too, each for so many seconds, from 60 to 86400. They end by themselves.',
  },
  {
    name: 'doppler-api',
    kind: 'text',
    default: 'https://api.doppler.com',
    description: 'Doppler: the address of the API.',
  },
  {
    name: 'infisical-identity',
    kind: 'text',
    description: 'Infisical: the id of the machine identity that trusts the id token of the job.',
  },
  {
    name: 'infisical-project',
    kind: 'text',
    description: 'Infisical: the project, by its id or slug. Dynamic secrets need the slug.',
  },
  {
    name: 'infisical-environment',
    kind: 'text',
    description: 'Infisical: the environment, by its slug.',
  },
  {
    name: 'infisical-address',
    kind: 'text',
    default: 'https://app.infisical.com',
    description:
      'Infisical: the address of the server: https://eu.infisical.com for the European cloud, or your own.',
  },
  {
    name: 'infisical-audience',
    kind: 'text',
    description:
      "Infisical: the audience of the id token, as the identity expects it. Default: the address of the repository's owner.",
  },
  {
    name: 'infisical-organization',
    kind: 'text',
    description: 'Infisical: the slug of the organisation, where the identity belongs to several.',
  },
  {
    name: 'sops-age-key',
    kind: 'text',
    description:
      'SOPS: one or several age identities, from a secret of the repository or environment. Default: SOPS_AGE_KEY. Keys in AWS KMS need role instead.',
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
    values: ['dotenv', 'json', 'raw', 'kubernetes'],
    default: 'dotenv',
    description:
      'How a file is written, with export: file. raw writes one file for each secret, byte for byte, into a folder; kubernetes writes the finished Secret of each manifest.',
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
  {
    name: 'never-mask',
    kind: 'list',
    description:
      'Texts that are never masked, whatever secret they are part of, so that logs stay readable and job outputs do not vanish: production, eu-central-1.',
  },
  {
    name: 'leak-guard',
    kind: 'flag',
    default: 'true',
    description:
      'At the end of the job, look for the fetched values, as they are and encoded, in the workspace, the git index and the step summaries on disk, archives included, and fail the job where one stands.',
  },
  {
    name: 'guard-paths',
    kind: 'list',
    description:
      'Further files and folders to look into, such as the paths of artifacts outside the workspace. Relative to the workspace or absolute.',
  },
  {
    name: 'guard-allow',
    kind: 'list',
    description:
      'Files and folders of the workspace where a fetched value may stand: .env, build/config. Everything below a folder counts.',
  },
  {
    name: 'max-age',
    kind: 'list',
    description:
      'How old secrets may be: 90d for all, NAME=30d for one (h, d, w). Also told is what is overdue by its own rotation, and what expires within a week. Doppler tells no age.',
  },
  {
    name: 'max-age-action',
    kind: 'choice',
    values: ['warn', 'fail'],
    default: 'warn',
    description:
      'What to do about a secret that is too old, overdue or about to expire: warn, or fail and export nothing.',
  },
  {
    name: 'doctor',
    kind: 'flag',
    default: 'false',
    description:
      'Check everything and fetch nothing: ask for the id tokens, sign in, ask whether each secret could be read without reading it, and print the least permissions that are needed.',
  },
  {
    name: 'audit',
    kind: 'flag',
    default: 'false',
    description:
      'Write a JSON record of what was fetched: name, system, version, age, end, lease and destination of each secret, and never a value. Its path is the output audit-path.',
  },
  ...fetchDialectInputs,
];

/** The outputs of the fetch action, besides one for each secret with export: outputs. */
export const fetchActionOutputs: readonly ActionOutput[] = [
  {
    name: 'path',
    description: 'With export: file the path of the file, or of the folder with file-format: raw.',
  },
  {
    name: 'audit-path',
    description: 'With audit: true the path of the audit record, a JSON file outside the workspace.',
  },
];
