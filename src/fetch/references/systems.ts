/**
 * The systems a reference can name, with the syntax of each. A new system is a new row here and a provider.
 */

import { parseAwsParameter, parseAwsSecret } from './aws-syntax.ts';
import { parseAzureCertificate, parseAzureSecret } from './azure-syntax.ts';
import { parseGcp } from './gcp-syntax.ts';
import type { Locator } from './reference.ts';
import type { LineScanner } from './scanner.ts';

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
];
