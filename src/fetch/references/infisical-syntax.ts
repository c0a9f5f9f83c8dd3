/**
 * How a secret of Infisical is written: `infisical:` and, for dynamic secrets, `infisical-dynamic:`.
 *
 *   infisical:DB_PASSWORD                     a secret in the root folder of the configured project and environment
 *   infisical:backend/api/DB_PASSWORD         in a folder
 *   infisical:DB_PASSWORD?environment=prod&project=shop      elsewhere: a project by id or slug
 *   infisical:backend/*#DB_PASSWORD           a whole folder, as one JSON object, and a field of it
 *   infisical-dynamic:backend/postgres?ttl=10m#username      a fresh credential, taken back when the job ends
 *
 * References to the same dynamic secret share one lease. Facts: secret-providers.md 2.7.
 */

import type { InfisicalLocator } from './reference.ts';
import { LineMistake, type LineScanner } from './scanner.ts';

const SECRET = /^[^\s/\\?#&=*\u0000-\u001f\u007f]{1,255}$/;
const FOLDER = /^[A-Za-z0-9_-]{1,255}$/;
const PLACE = /^[A-Za-z0-9][\w-]{0,99}$/;
const TTL = /^[1-9]\d{0,5}(?:s|m|h|d)$/;
const MAX_DEPTH = 50;

/** Whether a text can be a project's id or slug, or an environment's slug. */
export function isInfisicalPlace(text: string): boolean {
  return PLACE.test(text);
}

/** Reads what follows `infisical:`. Throws `LineMistake`. */
export function parseInfisical(scanner: LineScanner): InfisicalLocator {
  return parse(scanner, 'infisical', false);
}

/** Reads what follows `infisical-dynamic:`. Throws `LineMistake`. */
export function parseInfisicalDynamic(scanner: LineScanner): InfisicalLocator {
  return parse(scanner, 'infisical-dynamic', true);
}

function parse(scanner: LineScanner, system: string, isDynamic: boolean): InfisicalLocator {
  const word = scanner.word('?#|');
  const steps = word.replace(/^\//, '').split('/');
  const name = steps.pop() ?? '';
  if (word === '')
    throw new LineMistake(`no secret is named after ${system}:`, `write ${system}:folder/NAME`);
  if (steps.length > MAX_DEPTH || steps.some((step) => !FOLDER.test(step)))
    throw new LineMistake(
      'a folder of Infisical has letters, digits, - and _ alone',
      'the last part is the secret',
    );
  if (name === '*' ? isDynamic : !SECRET.test(name))
    throw new LineMistake(
      'this is not the name of a secret',
      'or * for a whole folder, with infisical: alone',
    );
  const given = parameters(
    scanner,
    isDynamic ? ['project', 'environment', 'ttl'] : ['project', 'environment'],
  );
  for (const place of [given.get('project'), given.get('environment')])
    if (place !== undefined && !PLACE.test(place))
      throw new LineMistake('a project or environment has letters, digits, - and _ alone');
  const ttl = given.get('ttl');
  if (ttl !== undefined && !TTL.test(ttl))
    throw new LineMistake('ttl is a number with s, m, h or d: ttl=10m');
  return {
    kind: isDynamic ? 'infisical-dynamic' : 'infisical',
    project: given.get('project'),
    environment: given.get('environment'),
    folder: `/${steps.join('/')}`,
    name: name === '*' ? undefined : name,
    ttl,
  };
}

function parameters(scanner: LineScanner, known: readonly string[]): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  if (!scanner.take('?')) return given;
  do {
    const name = scanner.word('=&#|');
    if (!known.includes(name) || !scanner.take('='))
      throw new LineMistake(
        'an unknown parameter',
        `there are ${known.join(', ')}, written ?name=value&name=value`,
      );
    if (given.has(name)) throw new LineMistake(`${name} is given twice`);
    given.set(name, scanner.word('&#|'));
  } while (scanner.take('&'));
  return given;
}
