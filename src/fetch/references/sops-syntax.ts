/**
 * How a value of a SOPS file is written: `sops:`.
 *
 *   sops:config/secrets.enc.yaml#db.password    a field of a YAML, JSON, dotenv or INI file
 *   sops:config/secrets.ini#database.password   section and key of an INI file
 *   sops:deploy/license.key                     the whole file, decrypted, in its own format
 *
 * The path is relative to the workspace and uses slashes on every system. Whether it leads out of the workspace by a link
 * is found out when it is read. Facts: secret-providers.md 2.8.
 */

import type { SopsLocator } from './reference.ts';
import { LineMistake, type LineScanner } from './scanner.ts';

const MAX_PATH_CHARS = 1000;

/** Reads what follows `sops:`. Throws `LineMistake`. */
export function parseSops(scanner: LineScanner): SopsLocator {
  const written = scanner.word('#|');
  if (written === '')
    throw new LineMistake('no file is named after sops:', 'write sops:path/to/file.yaml#key');
  const path = written.replace(/^(?:\.\/)+/, '');
  const steps = path.split('/');
  const isRelative = !/^[A-Za-z]:|^\//.test(path) && !path.includes('\\');
  if (!isRelative || steps.includes('..'))
    throw new LineMistake(
      'the file must lie in the workspace',
      'write its path from the root of the repository',
    );
  if (steps.includes('') || path.length > MAX_PATH_CHARS || /[\u0000-\u001f\u007f]/.test(path))
    throw new LineMistake('this is not the path of a file', 'steps are separated by single slashes');
  return { kind: 'sops', path, part: scanner.rest.startsWith('#') ? 'field' : 'file' };
}
