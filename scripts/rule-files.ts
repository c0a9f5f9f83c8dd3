/**
 * The built-in rule files, for the programs under `scripts/` that read them.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleFile } from '../src/ruleset/load.ts';

/** Every `rules/*.yml` in order of name, named as a reader at the repository's root would name it; none without a folder. */
export function readBuiltInRuleFiles(root: string): readonly RuleFile[] {
  const folder = join(root, 'rules');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => ({ name: `rules/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}
