/**
 * `tacet rules list|explain|test`: which rules there are, what one of them means, and whether those of your own hold.
 *
 * Status 0 when it could tell and all rules hold, 2 for wrong use, for files that cannot be read, and for rules with any
 * mistake. Reads the same files as a scan of the current folder; changes nothing.
 */

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { InputError, systemCode } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import { printable } from '../base/printable.ts';
import type { ConfigRequest } from '../base/scan-request.ts';
import { findRepository } from '../git/repository.ts';
import { helpText } from '../options/help.ts';
import { listOf, type OptionValues, parseCommand, textOf } from '../options/parse.ts';
import {
  RULES_ACTIONS,
  RULES_OPTION_ACTIONS,
  type RulesAction,
  rulesCliOptions,
} from '../options/rules-options.ts';
import { configuredRules, openRulebook, type RulebookEntry } from '../rulebook/rulebook.ts';
import { type TestedFile, testRuleFiles } from '../rulebook/test-rule-files.ts';
import { explainJson, explainText, listJson, listText, testJson, testText } from './rules-text.ts';
import { sharedRequest } from './shared-request.ts';

const USAGE = [
  'Usage: tacet rules list [options]',
  '       tacet rules explain ID [options]',
  '       tacet rules test [FILE…] [options]',
  '',
  'list shows all rules: the built-in ones and your own. explain tells what one looks for and what to do about its findings.',
  'test checks files with rules of your own completely, tries their examples and near misses with the engine that scans,',
  'and names every mistake with line and column; without FILE it takes those that the configuration names.',
];

/** Status when rules do not hold. */
const MISTAKEN = 2;

/** Runs the command. Returns the exit status; throws `InputError` for wrong use, and as a scan does for what it reads. */
export async function rulesCommand(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(helpText(USAGE, rulesCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, rulesCliOptions, 'rules');
  const [name, ...operands] = positionals;
  const action = RULES_ACTIONS.find((known) => known === name);
  if (action === undefined) throw wrongAction(name);
  requireOptionsOf(action, values);
  if (action === 'test') return await test(operands, values);
  if (action === 'explain') return await explain(operands, values);
  if (operands.length > 0) throw new InputError('option-invalid', 'tacet rules list takes no names');
  const entries = (await openRulebook(requestOf(values))).filter(wantedBy(values));
  process.stdout.write(isJson(values) ? listJson(entries) : listText(entries));
  return 0;
}

function wrongAction(name: string | undefined): InputError {
  const near = name === undefined ? undefined : nearest(name, RULES_ACTIONS);
  return new InputError('option-invalid', `tacet rules takes one of ${RULES_ACTIONS.join(', ')}`, {
    hint: near === undefined ? 'tacet rules --help says what each does' : `did you mean tacet rules ${near}?`,
  });
}

function requireOptionsOf(action: RulesAction, values: OptionValues): void {
  const wrong = [...values.keys()].flatMap((name) => {
    const actions = RULES_OPTION_ACTIONS.get(name) ?? RULES_ACTIONS;
    return actions.includes(action) ? [] : [`--${name} is for tacet rules ${actions.join(' and ')}`];
  });
  if (values.has('config') && values.has('no-config'))
    wrong.push('--config and --no-config exclude each other');
  if (wrong.length > 0) throw new InputError('option-invalid', wrong.join('; '));
}

function wantedBy(values: OptionValues): (entry: RulebookEntry) => boolean {
  const issuer = textOf(values, 'issuer')?.toLowerCase();
  const severities = listOf(values, 'severity');
  const confidences = listOf(values, 'confidence');
  return ({ rule, text, severity }) =>
    (issuer === undefined || text.issuer.toLowerCase().includes(issuer)) &&
    (severities.length === 0 || severities.includes(severity)) &&
    (confidences.length === 0 || confidences.includes(rule.confidence));
}

async function explain(operands: readonly string[], values: OptionValues): Promise<number> {
  const [id, ...more] = operands;
  if (id === undefined || more.length > 0)
    throw new InputError('option-invalid', 'tacet rules explain takes the id of one rule', {
      hint: 'a finding shows the id of its rule; tacet rules list shows all',
    });
  const entries = await openRulebook(requestOf(values));
  const entry = entries.find(({ rule }) => rule.id === id);
  if (entry === undefined) throw unknownRule(id, entries);
  process.stdout.write(isJson(values) ? explainJson(entry) : explainText(entry));
  return 0;
}

function unknownRule(id: string, entries: readonly RulebookEntry[]): InputError {
  const suggestion = nearest(
    id,
    entries.map(({ rule }) => rule.id),
  );
  return new InputError('option-invalid', `there is no rule ${JSON.stringify(printable(id))}`, {
    hint: suggestion === undefined ? 'tacet rules list shows all ids' : `did you mean ${suggestion}?`,
  });
}

async function test(operands: readonly string[], values: OptionValues): Promise<number> {
  const files =
    operands.length > 0
      ? [...new Set(operands)].map(readTested)
      : (await configuredRules(requestOf(values))).ruleFiles;
  if (files.length === 0)
    throw new InputError('option-invalid', 'there are no rules to test', {
      hint: 'name a YAML file with rules, or name it under rules: in .tacet.yml',
    });
  const report = testRuleFiles(files, textOf(values, 'seed') ?? randomBytes(6).toString('hex'), cpuMs);
  process.stdout.write(isJson(values) ? testJson(report) : testText(report));
  return report.mistakes.length === 0 ? 0 : MISTAKEN;
}

function readTested(name: string): TestedFile {
  try {
    return { name, text: readFileSync(name, 'utf8') };
  } catch (error) {
    const code = systemCode(error);
    const unread =
      code === 'ENOENT' ? 'there is no such file' : `the file cannot be read (${code ?? 'no code'})`;
    return { name, unread };
  }
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function requestOf(values: OptionValues): Parameters<typeof openRulebook>[0] {
  const here = process.cwd();
  const search = findRepository(here, { environment: process.env, currentDirectory: here });
  const workTree = search.kind === 'found' ? search.repository.workTree : undefined;
  return {
    root: workTree ?? here,
    today: new Date().toISOString().slice(0, 10),
    ruleFiles: listOf(values, 'rules'),
    readsConfig: !values.has('no-config'),
    configPath: textOf(values, 'config'),
    ...ofShared(sharedRequest(values)),
  };
}

/** Rules are listed as the repository has them: a policy above it is asked for by a scan. */
function ofShared({ shared }: Pick<ConfigRequest, 'shared'>) {
  return shared === undefined ? {} : { shared };
}

function isJson(values: OptionValues): boolean {
  return values.get('format') === 'json';
}
