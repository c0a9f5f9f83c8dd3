/**
 * The generated parts of the documents, as text: pure but for reading what stands around them.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CI_SYSTEMS } from '../src/ci/systems.ts';
import { fetchActionInputs, fetchActionOutputs } from '../src/options/fetch-options.ts';
import type { ActionOption, ActionOutput, CliOption } from '../src/options/option.ts';
import { scanActionInputs, scanActionOutputs, scanCliOptions } from '../src/options/scan-options.ts';
import { EVENT_TABLE } from '../src/runner/event-table.ts';

/** A file of the repository and the text it must have. */
export interface GeneratedDocument {
  readonly file: string;
  readonly text: string;
}

/** Every file that is generated whole or in part. */
export function generatedDocuments(root: string): readonly GeneratedDocument[] {
  return [
    { file: 'action.yml', text: scanActionYaml() },
    { file: 'fetch/action.yml', text: fetchActionYaml() },
    { file: 'README.md', text: readme(root) },
    { file: 'docs/events.md', text: eventsDocument(root) },
    { file: 'docs/other-ci.md', text: otherCiDocument(root) },
  ];
}

function scanActionYaml(): string {
  return actionYaml({
    name: 'tacet: secret scan',
    description:
      'Finds leaked credentials in pull requests, pushes, merge queues, trees and histories, and blocks the leak',
    icon: 'eye-off',
    inputs: scanActionInputs,
    outputs: scanActionOutputs,
    runs: ['using: node24', 'main: dist/action.mjs'],
  });
}

function fetchActionYaml(): string {
  return actionYaml({
    name: 'tacet: fetch secrets',
    description:
      "Exchanges the job's OIDC token for short-lived secrets, masks them in the log, and cleans up after the job",
    icon: 'lock',
    inputs: fetchActionInputs,
    outputs: fetchActionOutputs,
    runs: [
      'using: node24',
      'main: ../dist/fetch/action.mjs',
      'post: ../dist/fetch/post.mjs',
      'post-if: always()',
    ],
  });
}

interface ActionMetadata {
  readonly name: string;
  readonly description: string;
  readonly icon: string;
  readonly inputs: readonly ActionOption[];
  readonly outputs: readonly ActionOutput[];
  readonly runs: readonly string[];
}

function actionYaml(action: ActionMetadata): string {
  const lines = [
    '# Made by `npm run docs` from src/options/: change it there.',
    `name: ${JSON.stringify(action.name)}`,
    `description: ${JSON.stringify(action.description)}`,
    'author: the tacet authors',
    'branding:',
    `  icon: ${action.icon}`,
    '  color: gray-dark',
    'inputs:',
    ...action.inputs.flatMap((input) => [
      `  ${input.name}:`,
      `    description: ${JSON.stringify(input.description)}`,
      `    required: ${input.required === true}`,
      ...(input.default === undefined ? [] : [`    default: ${JSON.stringify(input.default)}`]),
    ]),
    ...(action.outputs.length === 0 ? [] : ['outputs:']),
    ...action.outputs.flatMap((output) => [
      `  ${output.name}:`,
      `    description: ${JSON.stringify(output.description)}`,
    ]),
    'runs:',
    ...action.runs.map((line) => `  ${line}`),
  ];
  return `${lines.join('\n')}\n`;
}

function readme(root: string): string {
  const tables: Readonly<Record<string, string>> = {
    'scan-events': shortEventTable(),
    'scan-options': cliTable(scanCliOptions),
    'scan-inputs': inputTable(scanActionInputs),
    'scan-outputs': outputTable(scanActionOutputs),
    'fetch-inputs': inputTable(fetchActionInputs),
    'fetch-outputs': outputTable(fetchActionOutputs),
  };
  return withTables(root, 'README.md', tables);
}

/** A document with tables put between its marks. */
function withTables(root: string, file: string, tables: Readonly<Record<string, string>>): string {
  let text = readFileSync(join(root, file), 'utf8');
  for (const [mark, table] of Object.entries(tables)) {
    const between = new RegExp(`(<!-- ${mark} -->\n)[\\s\\S]*?(<!-- /${mark} -->)`);
    if (!between.test(text)) throw new Error(`${file} has no place for the table ${mark}`);
    text = text.replace(between, (_all, open: string, close: string) => `${open}\n${table}\n\n${close}`);
  }
  return text;
}

/** Every row of the table of events, whole. */
function eventsDocument(root: string): string {
  const rows = EVENT_TABLE.map(
    ({ event, when, scanned, from, to, config, marks, permissions }) =>
      `| ${eventCell(event, when)} | ${cell(scanned)} | ${cell(from)} | ${cell(to)} | ${cell(config)} | ${marks ? 'count' : 'do not count'} | ${permissions === 'none' ? '' : `\`${permissions}\``} |`,
  );
  const head = '| Event | Scanned | From | To | Configuration | Inline marks | Permission |';
  return withTables(root, 'docs/events.md', {
    events: [head, '| --- | --- | --- | --- | --- | --- | --- |', ...rows].join('\n'),
  });
}

/** The same for the README: what is scanned. */
function shortEventTable(): string {
  const rows = EVENT_TABLE.map(
    ({ event, when, scanned }) => `| ${eventCell(event, when)} | ${cell(scanned)} |`,
  );
  return ['| Event | Scanned |', '| --- | --- |', ...rows].join('\n');
}

function eventCell(event: string, when: string): string {
  const names = event === '*' ? 'any other' : event.replace(/[a-z_]+/g, '`$&`');
  return cell(when === '' ? names : `${names} ${when}`);
}

/** The CI systems that are recognised: by what, with which reports, and how to get a whole clone. */
function otherCiDocument(root: string): string {
  const rows = CI_SYSTEMS.map(({ name, variable, value, formats, wholeClone }) => {
    const told = value === undefined ? variable : `${variable}=${value}`;
    const files = formats.map((format) => `\`${format}\``).join(', ');
    return `| ${name} | \`${told}\` | ${files} | ${cell(wholeClone)} |`;
  });
  const head = '| System | Told by | Reports beside the text | For a whole clone |';
  return withTables(root, 'docs/other-ci.md', {
    systems: [head, '| --- | --- | --- | --- |', ...rows].join('\n'),
  });
}

function cliTable(options: readonly CliOption[]): string {
  const rows = options.map(
    (option) =>
      `| \`--${option.name}${option.metavar === undefined ? '' : ` ${option.metavar}`}\` | ${cell(option.description)} | ${defaultCell(option.default)} |`,
  );
  return ['| Option | | Default |', '| --- | --- | --- |', ...rows].join('\n');
}

function inputTable(inputs: readonly ActionOption[]): string {
  const rows = inputs.map(
    (input) =>
      `| \`${input.name}\`${input.required === true ? ' (required)' : ''} | ${cell(input.description)} | ${defaultCell(input.default)} |`,
  );
  return ['| Input | | Default |', '| --- | --- | --- |', ...rows].join('\n');
}

function outputTable(outputs: readonly ActionOutput[]): string {
  return [
    '| Output | |',
    '| --- | --- |',
    ...outputs.map((output) => `| \`${output.name}\` | ${cell(output.description)} |`),
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function defaultCell(value: string | undefined): string {
  return value === undefined || value === '' ? '' : `\`${value}\``;
}
