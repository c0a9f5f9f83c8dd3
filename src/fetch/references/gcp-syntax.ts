/**
 * How a secret of Google Cloud is written: `gcp:`.
 *
 *   gcp:db-password                            a secret of the configured project, its latest version
 *   gcp:my-project/db-password                 of another project, by id or number
 *   gcp:db-password@3  @stable  @latest        a version by number or alias
 *   gcp:projects/P/secrets/S                   the resource name, with or without /versions/V
 *   gcp:projects/P/locations/L/secrets/S       a regional secret
 *   gcp:access-token                           the access token itself; the secret of that name is gcp:access-token@latest
 *
 * The character sets are Google's own and hold nothing that a path or a command line reads in another way. Source:
 * facts: secret-providers.md 2.4; cloud.google.com, Secret Manager REST reference (Secret, versionAliases) and
 * "Creating and managing projects" (project ids, with a domain in front for old ones).
 */

import type { GcpLocator, GcpSecretLocator } from './reference.ts';
import { LineMistake, type LineScanner } from './scanner.ts';

const PROJECT = /^(?:(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$|^\d{1,19}$/;
const SECRET = /^[A-Za-z0-9_-]{1,255}$/;
const LOCATION = /^[a-z][a-z0-9-]{1,39}$/;
const VERSION = /^(?:[1-9]\d{0,18}|[A-Za-z][A-Za-z0-9_-]{0,62})$/;
const RESOURCE = /^projects\/([^/]+)(?:\/locations\/([^/]+))?\/secrets\/([^/]+)(?:\/versions\/([^/]+))?$/;

const LATEST = 'latest';

/** Whether a text is the id or the number of a project. */
export function isGcpProject(text: string): boolean {
  return PROJECT.test(text);
}

/** Reads what follows `gcp:`. Throws `LineMistake`. */
export function parseGcp(scanner: LineScanner): GcpLocator {
  const word = scanner.word('@#|');
  if (word === '')
    throw new LineMistake(
      'no secret is named after gcp:',
      'write gcp:NAME, gcp:PROJECT/NAME or gcp:access-token',
    );
  const isVersioned = scanner.take('@');
  if (word === 'access-token' && !isVersioned) return { kind: 'gcp-token' };
  const version = isVersioned ? scanner.word('@#|') : undefined;
  const locator = secretOf(word, version);
  checkParts(locator);
  return locator;
}

function secretOf(word: string, version: string | undefined): GcpSecretLocator {
  const parts = RESOURCE.exec(word);
  if (parts === null) {
    const [first = '', second, ...more] = word.split('/');
    if (more.length > 0)
      throw new LineMistake(
        'this is not the resource name of a secret',
        'write projects/PROJECT/secrets/NAME, or projects/PROJECT/locations/REGION/secrets/NAME',
      );
    const [project, secret] = second === undefined ? [undefined, first] : [first, second];
    return { kind: 'gcp-secret', project, location: undefined, secret, version: version ?? LATEST };
  }
  const [, project, location, secret = '', inName] = parts;
  if (inName !== undefined && version !== undefined)
    throw new LineMistake('two versions', 'write the version after /versions/ or after @, not both');
  return { kind: 'gcp-secret', project, location, secret, version: inName ?? version ?? LATEST };
}

function checkParts({ project, location, secret, version }: GcpSecretLocator): void {
  if (project !== undefined && !isGcpProject(project))
    throw new LineMistake(
      'this is neither the id nor the number of a project',
      'an id has 6 to 30 lower-case letters, digits and dashes',
    );
  if (location !== undefined && !LOCATION.test(location))
    throw new LineMistake('this is not the name of a region', 'for example europe-west3');
  if (!SECRET.test(secret))
    throw new LineMistake(
      'a secret name has letters, digits, _ and - alone',
      'the part after # selects a field, the part after @ a version',
    );
  if (!VERSION.test(version))
    throw new LineMistake('after the @ a version number, an alias or latest is expected');
}
