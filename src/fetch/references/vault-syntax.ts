/**
 * How a secret of HashiCorp Vault or OpenBao is written: `vault:` and its three plain sisters.
 *
 *   vault:secret/app#password                     KV version 1 or 2, as the mount is; the path as `vault kv get` takes it
 *   vault:secret/app@3#password                   a version of a KV version 2 secret
 *   vault:database/creds/app#username             dynamic: lines with the same path share one request and one lease
 *   vault:pki/issue/web?common_name=a.example#certificate    parameters: a POST
 *   vault-read:sys/tools/x?name=value             exactly this path, by GET, parameters in the query
 *   vault-write:auth/token/create?ttl=5m          exactly this path, by POST, parameters in the body
 *   vault-decrypt:transit/app?ciphertext=vault:v1:…          the plain bytes, by the transit key `app`
 *
 * A parameter ends at `&`, `#`, `|` or white space; in quotes it keeps every character. Nothing is percent-decoded.
 * Facts: secret-providers.md 2.3; a version number begins with 1 (KV version 2 in HashiCorp's API reference).
 */

import type { VaultLocator } from './reference.ts';
import { LineMistake, type LineScanner } from './scanner.ts';

/** A path is part of an address; Vault's own limit for a storage key is far above. */
const PATH_MAX_CHARS = 1000;
const VERSION = /^[1-9]\d{0,8}$/;
const PARAMETER_NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;

/** Reads what follows `vault:`. Throws `LineMistake`. */
export function parseVault(scanner: LineScanner): VaultLocator {
  const path = parsePath(scanner, 'vault:secret/app#password');
  const version = scanner.take('@') ? parseVersion(scanner) : undefined;
  const parameters = parseParameters(scanner);
  if (version !== undefined && parameters.length > 0)
    throw new LineMistake('a version and parameters exclude each other', 'the version is for KV secrets');
  return { kind: 'vault', path, method: 'auto', version, parameters };
}

/** Reads what follows `vault-read:`. Throws `LineMistake`. */
export function parseVaultRead(scanner: LineScanner): VaultLocator {
  return parsePlain(scanner, 'read');
}

/** Reads what follows `vault-write:`. Throws `LineMistake`. */
export function parseVaultWrite(scanner: LineScanner): VaultLocator {
  return parsePlain(scanner, 'write');
}

/** Reads what follows `vault-decrypt:`. Throws `LineMistake`. */
export function parseVaultDecrypt(scanner: LineScanner): VaultLocator {
  const locator = parsePlain(scanner, 'decrypt');
  const given = new Map(locator.parameters);
  if (!locator.path.includes('/')) {
    throw new LineMistake(
      'a mount and the name of a key are expected after vault-decrypt:',
      'vault-decrypt:transit/KEY?ciphertext=vault:v1:…',
    );
  }
  if (!/^vault:v[1-9]\d*:./.test(given.get('ciphertext') ?? ''))
    throw new LineMistake(
      'no ciphertext to decrypt',
      'write ?ciphertext= and the text that begins with vault:v',
    );
  for (const name of ['context', 'associated_data', 'nonce'])
    if (!BASE64.test(given.get(name) ?? '')) throw new LineMistake(`${name} must be base64`);
  return locator;
}

function parsePlain(scanner: LineScanner, method: 'read' | 'write' | 'decrypt'): VaultLocator {
  const path = parsePath(scanner, `vault-${method}:mount/path`);
  if (scanner.rest.startsWith('@'))
    throw new LineMistake('only vault: takes a version', 'an @ that belongs to the path is quoted: "a@b"');
  return { kind: 'vault', path, method, version: undefined, parameters: parseParameters(scanner) };
}

function parsePath(scanner: LineScanner, example: string): string {
  const path = scanner.word('?@#|');
  if (path === '') throw new LineMistake('no path is named', `write ${example}`);
  if (path.length > PATH_MAX_CHARS)
    throw new LineMistake(`the path is longer than ${PATH_MAX_CHARS} characters`);
  const segments = path.split('/');
  if (segments.includes('')) {
    throw new LineMistake(
      'the path begins or ends with a slash, or has two in a row',
      `write it as the vault command takes it: ${example}`,
    );
  }
  if (
    segments.some((segment) => segment === '.' || segment === '..' || /[\u0000-\u001f\u007f]/.test(segment))
  )
    throw new LineMistake('the path has a step that is no name', 'write it without . and ..');
  if (segments[0] === 'v1' && segments.length > 1)
    throw new LineMistake('the path begins with v1/, which is part of the address', 'leave v1/ out');
  return path;
}

function parseVersion(scanner: LineScanner): number {
  const word = scanner.word('?@#|');
  if (VERSION.test(word)) return Number(word);
  throw new LineMistake(
    'a version is a number from 1',
    'an @ that belongs to the path is quoted: vault:"team@example"',
  );
}

function parseParameters(scanner: LineScanner): VaultLocator['parameters'] {
  if (!scanner.take('?')) return [];
  const parameters = new Map<string, string>();
  do {
    const name = scanner.word('=&#|');
    if (!PARAMETER_NAME.test(name) || !scanner.take('='))
      throw new LineMistake('parameters are written ?name=value&name=value');
    if (parameters.has(name)) {
      throw new LineMistake('a parameter is given twice', 'several values are separated by commas');
    }
    parameters.set(name, scanner.word('&#|'));
  } while (scanner.take('&'));
  return [...parameters].sort(([a], [b]) => (a < b ? -1 : 1));
}
