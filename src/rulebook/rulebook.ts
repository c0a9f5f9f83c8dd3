/**
 * All rules that a scan of a folder would run, with what a person wants to know about each: the built-in ones, those of
 * files that the user names, and those that the folder's configuration names.
 *
 * Promise: the same rules, read by the same loaders, as in a scan of that folder. Throws for mistakes as a scan does; prints nothing.
 */

import { ReceiptBuilder } from '../base/receipt.ts';
import type { SharedRequest } from '../base/scan-request.ts';
import { foreignReader } from '../compat/files.ts';
import { type ForeignReader, loadPolicy } from '../config/load-policy.ts';
import type { Policy } from '../config/policy.ts';
import { readRuleFiles } from '../config/rule-files.ts';
import { builtInRuleset } from '../ruleset/built-in.gen.ts';
import { compileRules, joinRulesets } from '../ruleset/compile.ts';
import type { RuleOrigin } from '../ruleset/draft-rule.ts';
import { loadRules, type RuleFile } from '../ruleset/load.ts';
import type { CompiledLiteral, CompiledRule, RuleText } from '../ruleset/rule.ts';
import { diskFiles } from '../sources/file-readers.ts';
import { SharedFiles } from '../sources/shared-files.ts';

/** One rule. */
export interface RulebookEntry {
  readonly rule: CompiledRule;
  readonly text: RuleText;
  /** What it looks for in the text, in the order of the table; empty for a rule that looks at every token run. */
  readonly literals: readonly CompiledLiteral[];
  readonly origin: RuleOrigin;
  /** The file of a rule that is not built in, as it was named. */
  readonly file: string | undefined;
  /** What the configuration of the root makes of its severity; its own when that says nothing. */
  readonly severity: CompiledRule['severity'];
  /** Whether the configuration of the root switches it off. */
  readonly isOff: boolean;
  /** Other rules that name it as their part. */
  readonly partOf: readonly string[];
}

/** What is to be read. */
export interface RulebookRequest {
  /** The folder whose configuration holds: the root of a repository. */
  readonly root: string;
  /** A day in UTC, `2026-01-31`. */
  readonly today: string;
  /** Paths of rule files, beside those of the configuration. */
  readonly ruleFiles: readonly string[];
  /** False: no configuration is read. */
  readonly readsConfig: boolean;
  /** The configuration at another place than `.tacet.yml`, relative to the root. */
  readonly configPath: string | undefined;
  /** How files of other repositories are read. Default: they are refused. */
  readonly shared?: SharedRequest;
}

/** All rules in the order of their ids. Throws `RulesError`, `ConfigError`, and `InputError` for files that cannot be read. */
export async function openRulebook(request: RulebookRequest): Promise<readonly RulebookEntry[]> {
  const { policy, ruleFiles } = await configuredRules(request);
  const otherIds = new Set(builtInRuleset.rules.map(({ id }) => id));
  const own = await loadRules([...ruleFiles, ...request.ruleFiles], { origin: 'user', otherIds });
  const compiled = compileRules(own);
  const table = own.length === 0 ? builtInRuleset : joinRulesets(builtInRuleset, compiled.ruleset);
  const { builtInTexts } = await import('../ruleset/built-in-texts.gen.ts');
  const texts = new Map([...builtInTexts, ...compiled.texts].map((text) => [text.id, text]));
  const files = new Map(own.map(({ source, draft }) => [source.id, draft.place.file]));
  const entries: RulebookEntry[] = [];
  for (const rule of table.rules) {
    const text = texts.get(rule.id);
    if (text === undefined) continue;
    const changed = await policy?.adjust(
      { fingerprint: '', ruleId: rule.id, path: undefined, valueClasses: [] },
      'proven',
    );
    const file = files.get(rule.id);
    entries.push({
      rule,
      text,
      literals: table.literals.filter(({ rules }) => rules.includes(rule.index)),
      origin: file === undefined ? 'built-in' : 'user',
      file,
      severity: changed?.severity ?? rule.severity,
      isOff: changed?.drop === 'rule-disabled',
      partOf: table.rules
        .filter(({ near }) => near.some((part) => part.rule === rule.id))
        .map(({ id }) => id),
    });
  }
  return entries.sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
}

/** Baselines that the configuration names may be those of other tools. What else those left says nothing about rules. */
const NAMED_BASELINES: ForeignReader = {
  inRoot: () => Promise.resolve({ foreign: [], mistakes: [] }),
  baseline: (name, text) => foreignReader.baseline(name, text),
};

/** The rule files that the configuration of the root names, with their texts. Throws as `openRulebook` does. */
export async function configuredRules({
  root,
  today,
  readsConfig,
  configPath,
  shared,
}: Omit<RulebookRequest, 'ruleFiles'>): Promise<{
  readonly policy: Policy | undefined;
  readonly ruleFiles: readonly RuleFile[];
}> {
  if (!readsConfig) return { policy: undefined, ruleFiles: [] };
  const reader = diskFiles(root);
  const outside = { environment: process.env, currentDirectory: process.cwd() };
  const files = shared && new SharedFiles({ request: shared, receipt: new ReceiptBuilder(), outside });
  try {
    const policy = await loadPolicy(reader, {
      today,
      foreign: NAMED_BASELINES,
      ...(configPath === undefined ? {} : { configPath }),
      ...(files === undefined ? {} : { readShared: files.read }),
    });
    return { policy, ruleFiles: await readRuleFiles(policy.settings.ruleFiles) };
  } finally {
    await files?.close();
  }
}
