/**
 * The rule files that a configuration names, from the same version of the files as the configuration itself.
 */

import type { RuleFile } from '../ruleset/load.ts';
import { ConfigError, type ConfigMistake } from './mistake.ts';
import type { OriginFile } from './origin.ts';

/** Reads rule files, in order. Throws `ConfigError` with each that cannot be read, and what the reader throws. */
export async function readRuleFiles(files: readonly OriginFile[]): Promise<readonly RuleFile[]> {
  const mistakes: ConfigMistake[] = [];
  const read = await Promise.all(
    files.map(async ({ origin, path }) => {
      const name = origin.shown(path);
      const answer = await origin.read(path);
      if (answer.kind === 'file') return [{ name, text: new TextDecoder().decode(answer.bytes) }];
      const message =
        answer.kind === 'none' ? `there is no such rule file in ${origin.name}` : `it ${answer.why}`;
      const hint = answer.kind === 'none' ? undefined : answer.hint;
      mistakes.push({ file: name, line: 1, column: 1, message, hint, rule: undefined });
      return [];
    }),
  );
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return read.flat();
}
