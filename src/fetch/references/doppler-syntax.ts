/**
 * How a secret of Doppler is written: `doppler:`.
 *
 *   doppler:DB_PASSWORD                     a secret of the configured project and config
 *   doppler:backend/prd/DB_PASSWORD         of a project and a config
 *   doppler:backend/prd/*#DB_PASSWORD       a whole config, as one JSON object, and a field of it
 *   doppler:*                               the whole configured config
 *
 * Character sets: Doppler's documentation (secret names: capital letters, digits and underscores; projects and configs:
 * letters, digits, `-`, `_` and `.`). Facts: secret-providers.md 2.6.
 */

import type { DopplerLocator } from './reference.ts';
import { LineMistake, type LineScanner } from './scanner.ts';

const NAME = /^[A-Z_][A-Z0-9_]{0,199}$/;
const PLACE = /^[A-Za-z0-9][\w.-]{0,99}$/;

/** Whether a text can be the name of a project or a config. */
export function isDopplerPlace(text: string): boolean {
  return PLACE.test(text);
}

/** Reads what follows `doppler:`. Throws `LineMistake`. */
export function parseDoppler(scanner: LineScanner): DopplerLocator {
  const parts = scanner.word('#|').split('/');
  const name = parts.at(-1) ?? '';
  if (parts.length !== 1 && parts.length !== 3)
    throw new LineMistake(
      'a secret of Doppler has one part or three',
      'write doppler:NAME or doppler:PROJECT/CONFIG/NAME',
    );
  if (name !== '*' && !NAME.test(name))
    throw new LineMistake(
      'a secret name in Doppler has capital letters, digits and _ alone',
      'or * for the whole config',
    );
  const [project, config] = parts.length === 3 ? parts : [];
  if ((project !== undefined && !PLACE.test(project)) || (config !== undefined && !PLACE.test(config)))
    throw new LineMistake('a project or config has letters, digits, -, _ and . alone');
  return { kind: 'doppler', project, config, name: name === '*' ? undefined : name };
}
