/**
 * The rule files that a configuration names, from the same version of the files as the configuration itself.
 */

import type { FileReader } from '../base/file-reader.ts';
import type { RuleFile } from '../ruleset/load.ts';
import { ConfigError } from './mistake.ts';

/** Reads rule files, in order. Throws `ConfigError` for one that does not exist, and what the reader throws. */
export async function readRuleFiles(
  reader: FileReader,
  names: readonly string[],
): Promise<readonly RuleFile[]> {
  return await Promise.all(
    names.map(async (name) => {
      const bytes = await reader.read(name);
      if (bytes !== undefined) return { name, text: new TextDecoder().decode(bytes) };
      const message = `there is no such rule file in ${reader.name}`;
      throw new ConfigError([{ file: name, line: 1, column: 1, message, hint: undefined, rule: undefined }]);
    }),
  );
}
