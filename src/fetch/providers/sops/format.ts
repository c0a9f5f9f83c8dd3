/**
 * The formats of SOPS files, and which file has which. Facts: secret-providers.md 2.8 ("Stores by extension").
 */

/** How a file is written. */
export type Format = 'yaml' | 'json' | 'dotenv' | 'ini' | 'binary';

/** The format of a file by the ending of its name, as sops chooses it: case counts. */
export function formatOf(path: string): Format {
  if (/\.ya?ml$/.test(path)) return 'yaml';
  if (path.endsWith('.json')) return 'json';
  if (path.endsWith('.env')) return 'dotenv';
  return path.endsWith('.ini') ? 'ini' : 'binary';
}
