/**
 * The files that moving over writes: `.tacet.yml`, `.tacetignore` and one rule file for each tool that had rules. What is
 * there already is kept as its owner wrote it, and added to.
 *
 * Promise: pure; what comes out has been read by the same readers that a scan uses, so that a scan starts with it. A rule that
 * those readers refuse is left out, and a note says why.
 */

import { type Document, isSeq, parseDocument, stringify } from 'yaml';
import { parseConfigFile } from '../config/config-file.ts';
import { CONFIG_NAME, IGNORE_NAME } from '../config/contract.ts';
import { formatEntry, parseIgnoreFile, type WritableEntry } from '../config/ignore-file.ts';
import { ConfigError } from '../config/mistake.ts';
import { builtInRuleset } from '../ruleset/built-in.gen.ts';
import { examineRules } from '../ruleset/load.ts';
import type { Conversion, ConversionNote, NativeRule } from './contract.ts';

/** What one tool left, in our words. */
export interface ToolConversion {
  readonly tool: string;
  readonly conversion: Conversion;
}

/** Texts of files by their path from the root; undefined where there is none. */
export interface ExistingFiles {
  readonly config: string | undefined;
  readonly ignore: string | undefined;
}

/** A file that changes. */
export interface MigratedFile {
  readonly path: string;
  readonly text: string;
  /** What it says that it did not say before, for people: the file itself when it is new. */
  readonly added: string;
}

/** An entry for what a scan found silenced by a tool's entry, with the rule that found it. */
export interface ResolvedEntry {
  readonly rule: string;
  readonly entry: WritableEntry;
}

/** What moving over comes to. */
export interface Migration {
  readonly files: readonly MigratedFile[];
  readonly notes: readonly ConversionNote[];
}

/** Where the rules of a tool are written. */
export function ruleFileOf(tool: string): string {
  return `.tacet/${tool}-rules.yml`;
}

/**
 * Joins what the tools left. `resolved` are entries for single findings that a scan has found. Throws `ConfigError` when the
 * files that are there cannot be read.
 */
export function planMigration(
  tools: readonly ToolConversion[],
  resolved: readonly ResolvedEntry[],
  existing: ExistingFiles,
): Migration {
  const refused: ConversionNote[] = [];
  const running = new Set(builtInRuleset.rules.map(({ id }) => id));
  const ruleFiles = tools.flatMap(({ tool, conversion }) => {
    const file = rulesText(tool, conversion.rules);
    refused.push(...file.refused);
    for (const { id } of file.kept) running.add(id);
    return file.text === undefined ? [] : [{ path: ruleFileOf(tool), text: file.text, added: file.text }];
  });
  const notes = [
    ...tools
      .flatMap(({ conversion }) => [...conversion.notes])
      .filter(({ rule }) => rule === undefined || running.has(rule)),
    ...refused,
    ...unresolved(resolved, running),
  ];
  const config = configFile(
    tools.map(({ conversion }) => conversion),
    ruleFiles.map(({ path }) => path),
    existing.config,
  );
  const ignore = ignoreFile(
    [
      ...tools.flatMap(({ conversion }) => [...conversion.ignores]),
      ...resolved.filter(({ rule }) => running.has(rule)).map(({ entry }) => entry),
    ],
    existing.ignore,
  );
  return { files: [config, ignore, ...ruleFiles].filter((file) => file !== undefined), notes };
}

/** The rule file, without the rules that could not be loaded. */
function rulesText(
  tool: string,
  rules: readonly NativeRule[],
): {
  readonly text: string | undefined;
  readonly kept: readonly NativeRule[];
  readonly refused: readonly ConversionNote[];
} {
  const refused: ConversionNote[] = [];
  const otherIds = new Set(builtInRuleset.rules.map(({ id }) => id));
  let kept = rules;
  // all together, as parts and what they are parts of need each other; without a rule another may lose its part
  for (;;) {
    const files = [{ name: ruleFileOf(tool), text: rulesYaml(tool, kept) }];
    const mistakes = kept.length === 0 ? [] : examineRules(files, { origin: 'user', otherIds }).mistakes();
    if (mistakes.length === 0) break;
    const first = new Map(mistakes.toReversed().map((mistake) => [mistake.rule, mistake]));
    const isWrong = ({ id }: NativeRule): boolean =>
      first.has(id) || kept.every((rule) => !first.has(rule.id));
    for (const { id } of kept.filter(isWrong)) {
      const { message, hint } = first.get(id) ?? mistakes[0]!;
      refused.push({
        kind: 'lost',
        place: `${tool}: ${id}`,
        text: `the rule cannot be one of ours: ${message}`,
        ...(hint === undefined ? {} : { hint }),
      });
    }
    kept = kept.filter((rule) => !isWrong(rule));
  }
  return { text: kept.length === 0 ? undefined : rulesYaml(tool, kept), kept, refused };
}

/** A fingerprint speaks of the rule that found something: of one that does not run, or under another id, it is about nothing. */
function unresolved(
  resolved: readonly ResolvedEntry[],
  running: ReadonlySet<string>,
): readonly ConversionNote[] {
  const rules = [...new Set(resolved.map(({ rule }) => rule))].filter((rule) => !running.has(rule));
  return rules.map((rule) => ({
    kind: 'changed',
    place: IGNORE_NAME,
    text: `what was let pass of ${rule} has no entry: the rule does not run here by this id`,
  }));
}

function rulesYaml(tool: string, rules: readonly NativeRule[]): string {
  const head = `# Rules from ${tool}, written by tacet migrate. rules/README.md explains every field.\n`;
  return head + stringify({ rules }, { lineWidth: 0 });
}

function configFile(
  conversions: readonly Conversion[],
  ruleFiles: readonly string[],
  existing: string | undefined,
): MigratedFile | undefined {
  const settings = conversions.map((conversion) => conversion.settings);
  const lists: readonly (readonly [key: string, items: readonly unknown[]])[] = [
    ['rules', ruleFiles],
    ['disable', [...new Set(settings.flatMap(({ disable = [] }) => [...disable]))]],
    ['allow', settings.flatMap(({ allow = [] }) => allow.map(allowItem))],
  ];
  const severities = settings.flatMap(({ severity = [] }) => [...severity]);
  const singles = [
    ['min-confidence', settings.find(({ minConfidence }) => minConfidence !== undefined)?.minConfidence],
    ['fail-on', settings.find(({ failOn }) => failOn !== undefined)?.failOn],
  ] as const;
  const document = parseDocument(existing ?? '');
  if (document.contents === null) document.set('version', 1);
  let isChanged = false;
  for (const [key, items] of lists) isChanged = addItems(document, key, items) || isChanged;
  for (const { rule, severity } of severities) {
    if (document.hasIn(['severity', rule])) continue;
    document.setIn(['severity', rule], severity);
    isChanged = true;
  }
  for (const [key, value] of singles) {
    if (value === undefined || document.has(key)) continue;
    document.set(key, value);
    isChanged = true;
  }
  if (!isChanged) return undefined;
  const text = document.toString({ lineWidth: 0 });
  const { mistakes } = parseConfigFile(CONFIG_NAME, text, true);
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return { path: CONFIG_NAME, text, added: text };
}

/** An entry of `allow` as the file writes it. */
function allowItem(entry: WritableEntry): Readonly<Record<string, string>> {
  const { fingerprint, rule, path, valueClass, kind, reason, owner, until } = entry;
  const fields = { fingerprint, rule, path, class: valueClass, kind, reason, owner, until };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Adds what a list does not have yet; false when there was nothing to add. */
function addItems(document: Document, key: string, items: readonly unknown[]): boolean {
  const node = document.get(key);
  const known = new Set((isSeq(node) ? node.items : []).map((item) => JSON.stringify(item)));
  const fresh = items.filter((item) => !known.has(JSON.stringify(item)));
  if (fresh.length === 0) return false;
  if (!isSeq(node)) document.set(key, document.createNode(fresh));
  else for (const item of fresh) node.add(document.createNode(item));
  return true;
}

function ignoreFile(
  entries: readonly WritableEntry[],
  existing: string | undefined,
): MigratedFile | undefined {
  const known = new Set(parseIgnoreFile(IGNORE_NAME, existing ?? '').entries.map(formatEntry));
  const lines = [...new Set(entries.map(formatEntry))].filter((line) => !known.has(line)).sort();
  if (lines.length === 0) return undefined;
  const added = lines.map((line) => `${line}\n`).join('');
  const before = existing === undefined || existing === '' || existing.endsWith('\n') ? '' : '\n';
  const text = `${existing ?? ''}${before}${added}`;
  const { mistakes } = parseIgnoreFile(IGNORE_NAME, text);
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return { path: IGNORE_NAME, text, added };
}
