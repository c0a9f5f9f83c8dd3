/**
 * How a secret and a certificate of Azure Key Vault are written: `azure:` and `azure-cert:`.
 *
 *   azure:db-password                          a secret of the configured vault, its current version
 *   azure:my-vault/db-password                 of another vault
 *   azure:db-password@0123…                    the version with this id (32 hexadecimal digits)
 *   azure:https://my-vault.vault.azure.net/secrets/db-password        the identifier that Azure shows, version or not
 *   azure-cert:my-vault/site                   a certificate with its private key, PEM or PKCS #12 as the vault keeps it
 *
 * Whether a host may be asked at all is not decided here: a token goes only where the provider's settings allow
 * (`providers/azure/vault-host.ts`). Source: facts: secret-providers.md 2.5; learn.microsoft.com, "Azure Key Vault keys,
 * secrets and certificates overview" (names, versions, identifiers) and the naming rules of Microsoft.KeyVault.
 */

import type { AzureLocator } from './reference.ts';
import { LineMistake, type LineScanner } from './scanner.ts';

const VAULT = /^(?!.*--)[a-z][a-z0-9-]{1,22}[a-z0-9]$/;
const HOST = /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]{0,62}\.)+[a-z0-9-]{1,63}$/;
const NAME = /^[0-9A-Za-z-]{1,127}$/;
const VERSION = /^[0-9a-f]{32}$/i;
const IDENTIFIER = /^https:\/\/([^/:?@]+)(?::443)?\/([a-z]+)\/([^/?]+)(?:\/([^/?]+))?\/?$/i;

/** A vault's name or host name, or its address, in lower case. Undefined when it is none of them. */
export function parseAzureVault(text: string): string | undefined {
  const vault = text
    .toLowerCase()
    .replace(/^https:\/\//, '')
    .replace(/(?::443)?\/?$/, '');
  return VAULT.test(vault) || HOST.test(vault) ? vault : undefined;
}

/** Reads what follows `azure:`. Throws `LineMistake`. */
export function parseAzureSecret(scanner: LineScanner): AzureLocator {
  return parseLocator(scanner, 'azure-secret', 'azure');
}

/** Reads what follows `azure-cert:`. Throws `LineMistake`. */
export function parseAzureCertificate(scanner: LineScanner): AzureLocator {
  return parseLocator(scanner, 'azure-certificate', 'azure-cert');
}

function parseLocator(scanner: LineScanner, kind: AzureLocator['kind'], system: string): AzureLocator {
  const word = scanner.word('@#|');
  if (word === '')
    throw new LineMistake(
      `no secret is named after ${system}:`,
      `write ${system}:VAULT/NAME or ${system}:NAME`,
    );
  const version = scanner.take('@') ? scanner.word('@#|') : undefined;
  const parts = /^https?:/i.test(word) ? identifierParts(word, kind) : nameParts(word);
  if (parts.version !== undefined && version !== undefined)
    throw new LineMistake(
      'two versions',
      'write the version at the end of the identifier or after @, not both',
    );
  const chosen = parts.version ?? version;
  if (!NAME.test(parts.name)) {
    throw new LineMistake(
      'a name in Key Vault has letters, digits and dashes alone',
      parts.name.includes('_')
        ? 'Key Vault knows no underscore: most tools write a dash in its place'
        : undefined,
    );
  }
  if (chosen !== undefined && !VERSION.test(chosen))
    throw new LineMistake('a version in Key Vault has 32 hexadecimal digits');
  return { kind, vault: parts.vault, name: parts.name, version: chosen?.toLowerCase() };
}

interface Parts {
  readonly vault: string | undefined;
  readonly name: string;
  readonly version: string | undefined;
}

function nameParts(word: string): Parts {
  const [first = '', second, ...more] = word.split('/');
  if (more.length > 0)
    throw new LineMistake('too many slashes', 'write VAULT/NAME, and the version after an @');
  if (second === undefined) return { vault: undefined, name: first, version: undefined };
  return { vault: requireVault(first), name: second, version: undefined };
}

function identifierParts(word: string, kind: AzureLocator['kind']): Parts {
  const [, host = '', collection, name = '', version] = IDENTIFIER.exec(word) ?? [];
  const wanted = kind === 'azure-secret' ? ['secrets'] : ['certificates', 'secrets'];
  if (!wanted.includes(collection?.toLowerCase() ?? '')) {
    throw new LineMistake(
      'this is not the identifier of a secret',
      `write https://VAULT.vault.azure.net/${wanted[0]}/NAME, with or without a version`,
    );
  }
  return { vault: requireVault(host), name, version };
}

function requireVault(text: string): string {
  const vault = parseAzureVault(text);
  if (vault === undefined)
    throw new LineMistake(
      'this is not the name of a vault',
      'a vault has 3 to 24 letters, digits and dashes; write VAULT/NAME',
    );
  return vault;
}
