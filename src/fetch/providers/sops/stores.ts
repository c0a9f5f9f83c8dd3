/**
 * The formats of SOPS files, and which file has which. Facts: secret-providers.md 2.8 ("Stores by extension").
 */

import { parseDotenvFile } from './stores/dotenv.ts';
import { parseIniFile } from './stores/ini.ts';
import { parseBinaryFile, parseJsonFile } from './stores/json.ts';
import { parseYamlFile } from './stores/yaml.ts';
import { SopsFault, type SopsFile } from './tree.ts';

/** How a file is written. */
export type Format = 'yaml' | 'json' | 'dotenv' | 'ini' | 'binary';

const STORES: Readonly<Record<Format, (text: string) => SopsFile>> = {
  yaml: parseYamlFile,
  json: parseJsonFile,
  dotenv: parseDotenvFile,
  ini: parseIniFile,
  binary: parseBinaryFile,
};

/** The format of a file by the ending of its name, as sops chooses it: case counts. */
export function formatOf(path: string): Format {
  if (/\.ya?ml$/.test(path)) return 'yaml';
  if (path.endsWith('.json')) return 'json';
  if (path.endsWith('.env')) return 'dotenv';
  return path.endsWith('.ini') ? 'ini' : 'binary';
}

/** Parses a file of a format. Throws `SopsFault`, and nothing else whatever the bytes are. */
export function parseStore(bytes: Uint8Array, format: Format): SopsFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SopsFault('the file is not UTF-8');
  }
  return STORES[format](text);
}
