/**
 * The systems a reference can name, with the syntax of each. A new system is a new row here and a provider.
 */

import { parseAwsParameter, parseAwsSecret } from './aws-syntax.ts';
import { parseAzureCertificate, parseAzureSecret } from './azure-syntax.ts';
import { parseDoppler } from './doppler-syntax.ts';
import { parseGcp } from './gcp-syntax.ts';
import { parseInfisical, parseInfisicalDynamic } from './infisical-syntax.ts';
import type { Locator } from './reference.ts';
import type { LineScanner } from './scanner.ts';
import { parseSops } from './sops-syntax.ts';
import { parseVault, parseVaultDecrypt, parseVaultRead, parseVaultWrite } from './vault-syntax.ts';

/** How the locators of one system are written. */
export interface SystemSyntax {
  /** The word before the colon. */
  readonly system: string;
  /** How people call it. */
  readonly title: string;
  /** Reads what follows the colon, up to `#`, `|`, white space or the end. Throws `LineMistake`. */
  readonly parseLocator: (scanner: LineScanner) => Locator;
}

/** Every system there is. */
export const SYSTEMS: readonly SystemSyntax[] = [
  { system: 'aws', title: 'AWS Secrets Manager', parseLocator: parseAwsSecret },
  { system: 'aws-ssm', title: 'AWS Parameter Store', parseLocator: parseAwsParameter },
  { system: 'gcp', title: 'Google Cloud Secret Manager', parseLocator: parseGcp },
  { system: 'azure', title: 'Azure Key Vault', parseLocator: parseAzureSecret },
  { system: 'azure-cert', title: 'Azure Key Vault, a certificate', parseLocator: parseAzureCertificate },
  { system: 'vault', title: 'HashiCorp Vault or OpenBao', parseLocator: parseVault },
  { system: 'vault-read', title: 'Vault, a path as it is, by GET', parseLocator: parseVaultRead },
  { system: 'vault-write', title: 'Vault, a path as it is, by POST', parseLocator: parseVaultWrite },
  { system: 'vault-decrypt', title: 'Vault transit', parseLocator: parseVaultDecrypt },
  { system: 'doppler', title: 'Doppler', parseLocator: parseDoppler },
  { system: 'infisical', title: 'Infisical', parseLocator: parseInfisical },
  { system: 'infisical-dynamic', title: 'Infisical, a dynamic secret', parseLocator: parseInfisicalDynamic },
  { system: 'sops', title: 'SOPS file', parseLocator: parseSops },
];
