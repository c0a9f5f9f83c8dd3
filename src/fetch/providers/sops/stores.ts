/**
 * From the bytes of a SOPS file to its tree, by the store of its format.
 */

import type { Format } from './format.ts';
import { parseDotenvFile } from './stores/dotenv.ts';
import { parseIniFile } from './stores/ini.ts';
import { parseBinaryFile, parseJsonFile } from './stores/json.ts';
import { parseYamlFile } from './stores/yaml.ts';
import { SopsFault, type SopsFile } from './tree.ts';

const STORES: Readonly<Record<Format, (text: string) => SopsFile>> = {
  yaml: parseYamlFile,
  json: parseJsonFile,
  dotenv: parseDotenvFile,
  ini: parseIniFile,
  binary: parseBinaryFile,
};

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
