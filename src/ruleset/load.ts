/**
 * From rule files to rules: reads, checks, and reports every mistake of every file at once.
 *
 * Promise: rules come back only when all of them are right; otherwise a `RulesError` with every mistake's file, line and
 * column. `parseRules` is pure; `loadRules` reads the disk and throws `InputError` for a file that cannot be read.
 */

import { readFile } from 'node:fs/promises';
import { InputError, systemCode } from '../base/errors.ts';
import type { Pattern } from '../regex/ast.ts';
import { checkGrowth, checkPattern, deriveLiterals } from './check-pattern.ts';
import { checkRule } from './check-rule.ts';
import { checkSet } from './check-set.ts';
import { DETECTORS } from './detector-names.ts';
import type { DraftRule, RuleOrigin } from './draft-rule.ts';
import { readRules } from './read-rule.ts';
import type { RuleSource } from './rule.ts';
import { type RuleMistake, RulesError } from './rule-mistake.ts';

/** A rule file's name, as mistakes will show it, and its text. */
export interface RuleFile {
  readonly name: string;
  readonly text: string;
}

/** Who wrote the rules, and what else is there. */
export interface LoadOptions {
  readonly origin: RuleOrigin;
  /** Ids of rules outside these files that `near` may name and no rule may take. Default: none. */
  readonly otherIds?: ReadonlySet<string>;
  /** Of which built-in rules the pattern's cost is measured, too: some milliseconds each. Default: none. */
  readonly measureGrowthOf?: (id: string) => boolean;
}

/** A rule that is right, with what was parsed on the way. */
export interface LoadedRule {
  readonly source: RuleSource;
  readonly origin: RuleOrigin;
  /** Undefined when the rule has none. */
  readonly pattern: Pattern | undefined;
  /** Where it was read: for reports of what shows only when it runs. */
  readonly draft: DraftRule;
}

/** All rules of the files, ordered by id. Throws `RulesError` when there is any mistake. */
export function parseRules(files: readonly RuleFile[], options: LoadOptions): readonly LoadedRule[] {
  const { rules, mistakes } = examineRules(files, options);
  const found = mistakes();
  if (found.length > 0) throw new RulesError(found);
  return rules;
}

/**
 * The rules, as far as they can be read, ordered by id, and every mistake in them. `mistakes()` also holds what is
 * reported to the rules' drafts later. Never throws.
 */
export function examineRules(
  files: readonly RuleFile[],
  { origin, otherIds = new Set(), measureGrowthOf }: LoadOptions,
): { readonly rules: readonly LoadedRule[]; readonly mistakes: () => readonly RuleMistake[] } {
  const read = files.map(({ name, text }) => readRules(name, text, origin));
  const drafts = read.flatMap(({ rules }) => rules);
  const rules = drafts.map((draft) => {
    checkRule(draft);
    const pattern = checkPattern(draft);
    if (pattern !== undefined && measureGrowthOf?.(draft.source.id)) checkGrowth(draft, pattern);
    return { source: complete(draft, pattern), origin, pattern, draft };
  });
  checkSet(drafts, otherIds);
  return {
    rules: rules.sort((a, b) => (a.source.id < b.source.id ? -1 : 1)),
    mistakes: () => read.flatMap(({ file }) => file.mistakes),
  };
}

/** Reads and parses rule files: of the disk, by their paths, and such as were read already. Throws `RulesError`, or `InputError` for a file that cannot be read. */
export async function loadRules(
  given: readonly (string | RuleFile)[],
  options: LoadOptions,
): Promise<readonly LoadedRule[]> {
  const files = await Promise.all(
    given.map(async (file) =>
      typeof file === 'string' ? { name: file, text: await readRuleFile(file) } : file,
    ),
  );
  return parseRules(files, options);
}

async function readRuleFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = systemCode(error);
    const isMissing = code === 'ENOENT';
    throw new InputError(
      isMissing ? 'path-not-found' : 'path-unreadable',
      isMissing
        ? `rule file ${path} does not exist`
        : `rule file ${path} cannot be read (${code ?? 'no code'})`,
      { cause: error, hint: 'name a YAML file with rules' },
    );
  }
}

/** The source of a user's rule without literals gets those of its pattern. */
function complete(draft: DraftRule, pattern: Pattern | undefined): RuleSource {
  const mayDerive = draft.origin === 'user' && DETECTORS.get(draft.source.detector)?.pattern === 'match';
  if (!mayDerive || draft.has('literals') || pattern === undefined) return draft.source;
  const derived = deriveLiterals(draft, pattern);
  return derived === undefined ? draft.source : { ...draft.source, ...derived };
}
