/**
 * gitleaks' report formats: `json`, `csv`, `junit`, `sarif`, `template`. Pure: from findings in gitleaks' shape to text.
 *
 * Facts: gitleaks-v8.md A17. Where a format is safer here than there, its function says so, and docs/gitleaks-commands.md
 * lists it.
 */

import { printable } from '../../../base/printable.ts';
import { jsonText } from '../../../reports/json-text.ts';
import { toUri } from '../../../reports/sarif.ts';
import { xmlText } from '../../../reports/xml-text.ts';
import type { GitleaksFinding, ShapedFinding } from './gitleaks-finding.ts';

/** The formats by their names on the command line. */
export const GITLEAKS_FORMATS = ['json', 'csv', 'junit', 'sarif', 'template'] as const;

/** One of `GITLEAKS_FORMATS`. */
export type GitleaksFormat = (typeof GITLEAKS_FORMATS)[number];

/** The format that the ending of a file means; undefined when it means none. */
export function formatOfFile(path: string): GitleaksFormat | undefined {
  const [, ending] = /\.(json|csv|sarif|xml)$/i.exec(path) ?? [];
  if (ending === undefined) return undefined;
  return ending.toLowerCase() === 'xml' ? 'junit' : (ending.toLowerCase() as GitleaksFormat);
}

/** An array of findings, set in by one blank a level; an empty array when there is none. */
export function gitleaksJson(findings: readonly ShapedFinding[]): string {
  return `${jsonText(
    findings.map(({ fields }) => fields),
    1,
  )}\n`;
}

const CSV_COLUMNS = [
  'RuleID', 'Commit', 'File', 'SymlinkFile', 'Secret', 'Match', 'StartLine', 'EndLine', 'StartColumn', 'EndColumn',
  'Author', 'Message', 'Date', 'Email', 'Fingerprint', 'Tags',
] as const satisfies readonly (keyof GitleaksFinding)[]; // biome-ignore format: names in rows

/** What starts a formula in a spreadsheet, at the beginning or where another locale ends a cell. */
const FORMULA = /(^|[;,|"])(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/**
 * A table with a head line; the column `Link` is there when a finding has one. Line ends are LF and a cell is quoted only
 * where it must be, as Go writes it. Texts that a spreadsheet would run as a formula get an apostrophe before them.
 */
export function gitleaksCsv(findings: readonly ShapedFinding[]): string {
  const hasLinks = findings.some(({ fields }) => fields.Link !== undefined);
  const columns: readonly (keyof GitleaksFinding)[] = hasLinks ? [...CSV_COLUMNS, 'Link'] : CSV_COLUMNS;
  const rows = findings.map(({ fields }) => columns.map((column) => cell(fields[column])).join(','));
  return `${[columns.join(','), ...rows].join('\n')}\n`;
}

function cell(value: GitleaksFinding[keyof GitleaksFinding]): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : value.join(' ');
  const plain = printable(text.toWellFormed()).replace(FORMULA, "$1$2'");
  return /[",\r\n]|^\s/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** One failed test a finding, with its JSON as the text of the failure. */
export function gitleaksJunit(findings: readonly ShapedFinding[]): string {
  const counts = `failures="${findings.length}" name="gitleaks" tests="${findings.length}" time=""`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ` <testsuite ${counts}>`,
    '  <properties></properties>',
    ...findings.flatMap(({ fields }) => testCase(fields)),
    ' </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(fields: GitleaksFinding): readonly string[] {
  const { RuleID: rule, Description: description, File: file, StartLine: line, Commit: commit } = fields;
  const at = commit === '' ? '' : `, at commit ${commit}`;
  const name = `${rule} has detected a secret in file ${file}, line ${line}${at}.`;
  return [
    `  <testcase classname="${xmlText(description)}" file="${xmlText(file)}" name="${xmlText(name)}" time="">`,
    `   <failure message="${xmlText(name)}" type="${xmlText(description)}">${xmlText(jsonText(fields, 0))}</failure>`,
    '  </testcase>',
  ];
}

/** What the SARIF report needs beside the findings. */
export interface GitleaksSarifOptions {
  /** Whether people's names and mail addresses and the secrets stand in it, as gitleaks has it; not to be uploaded. */
  readonly isRaw: boolean;
  /** The rules to list: those that have findings when there is no more to say. */
  readonly version: string;
}

/**
 * SARIF 2.1.0 of the shape that gitleaks writes. Its texts never hold a secret, an author or a message unless `isRaw`: the
 * file is made to be uploaded.
 */
export function gitleaksSarif(findings: readonly ShapedFinding[], options: GitleaksSarifOptions): string {
  const rules = new Map(findings.map(({ fields }) => [fields.RuleID, fields.Description]));
  const run = {
    tool: {
      driver: {
        name: 'gitleaks',
        semanticVersion: 'v8.0.0',
        fullName: `tacet ${options.version}, in the shape of gitleaks' report`,
        rules: [...rules]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([id, description]) => ({ id, shortDescription: { text: description } })),
      },
    },
    results: findings.map(({ fields }) => sarifResult(fields, options.isRaw)),
  };
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${jsonText({ $schema, version: '2.1.0', runs: [run] }, 1)}\n`;
}

function sarifResult(fields: GitleaksFinding, isRaw: boolean): object {
  const { RuleID: rule, File: file, Commit: commit } = fields;
  const at = commit === '' ? '' : ` at commit ${commit}`;
  return {
    message: { text: `${rule} has detected secret for file ${file}${at}.` },
    ruleId: rule,
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(file) },
          region: {
            startLine: fields.StartLine,
            startColumn: fields.StartColumn,
            endLine: fields.EndLine,
            endColumn: fields.EndColumn,
            snippet: { text: fields.Secret },
          },
        },
      },
    ],
    partialFingerprints: {
      commitSha: commit,
      ...(isRaw
        ? {
            email: fields.Email,
            author: fields.Author,
            date: fields.Date,
            commitMessage: fields.Message,
          }
        : {}),
    },
    properties: { tags: fields.Tags },
  };
}

/** The value that a template sees: a list of findings, each with the fields of the JSON and `Line`. */
export function templateValue(
  findings: readonly ShapedFinding[],
): readonly ReadonlyMap<string, TemplateField>[] {
  return findings.map(({ fields, line }) => {
    const entries = Object.entries({ ...fields, Link: fields.Link ?? '', Line: line });
    // a template's text goes where its author sends it: nothing from the repository may steer a terminal or a runner
    const plain = entries.map(([name, value]) => [name, plainField(value)] as const);
    return new Map(plain);
  });
}

/** A field of a finding, as a template sees it. */
export type TemplateField = string | number | readonly string[];

function plainField(value: TemplateField): TemplateField {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? printable(value) : value.map(printable);
}
