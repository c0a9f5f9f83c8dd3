/**
 * The report of a command in gitleaks' manner: which format goes where, and what it needs beside the findings: messages of
 * commits, links, gitleaks' names of rules.
 */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeUtf8 } from '../base/bytes.ts';
import { InputError } from '../base/errors.ts';
import { printable } from '../base/printable.ts';
import type { Redaction } from '../compat/gitleaks/reports/eraser.ts';
import {
  formatOfFile,
  type GitleaksFormat,
  gitleaksCsv,
  gitleaksJson,
  gitleaksJunit,
  gitleaksSarif,
  templateValue,
} from '../compat/gitleaks/reports/formats.ts';
import {
  type ShapedFinding,
  type ShapeOptions,
  shapedFindings,
} from '../compat/gitleaks/reports/gitleaks-finding.ts';
import {
  linkTo,
  PLATFORMS,
  type Platform,
  platformOf,
  webAddress,
} from '../compat/gitleaks/reports/links.ts';
import type { ReportTemplate } from '../compat/gitleaks/reports/template/render.ts';
import { gitleaksIdOf } from '../compat/gitleaks/rule-map.ts';
import { messageStart } from '../git/commits.ts';
import { readObjects } from '../git/objects.ts';
import { findRepository, openRepository, type Repository } from '../git/repository.ts';
import type { GitOutside } from '../git/run.ts';
import type { OptionValues } from '../options/parse.ts';
import { textOf } from '../options/parse.ts';
import type { ScanReport } from '../reports/report.ts';
import { splitFindings } from '../reports/report.ts';

/** A report that is wanted. */
export interface GitleaksOutput {
  readonly format: GitleaksFormat;
  /** Absolute; undefined: the screen. */
  readonly file: string | undefined;
  /** Of the format `template`. */
  readonly template: ReportTemplate | undefined;
}

/** What a report is made of beside the result of the scan. */
export interface ReportFacts {
  readonly secrets: Redaction;
  /** Absolute path of what was scanned; undefined for standard input. */
  readonly place: string | undefined;
  /** What `--platform` says. */
  readonly platform: string | undefined;
  readonly outside: GitOutside;
}

const MAX_TEMPLATE_BYTES = 1024 * 1024;

/**
 * The report that the flags ask for, its template read and checked; undefined when they ask for none.
 * @throws InputError for flags that do not go together, and for a template that cannot be used.
 */
export async function outputOf(values: OptionValues): Promise<GitleaksOutput | undefined> {
  const path = textOf(values, 'report-path');
  const named = textOf(values, 'report-format') as GitleaksFormat | undefined;
  const templateFile = textOf(values, 'report-template');
  if (templateFile !== undefined && named !== undefined && named !== 'template')
    throw new InputError('option-invalid', `--report-template does not go together with the format ${named}`);
  if (templateFile === undefined && named === 'template')
    throw new InputError('option-invalid', '--report-format template needs --report-template FILE');
  const template = templateFile === undefined ? undefined : await readTemplate(templateFile);
  if (path === undefined) return undefined;
  const format = template === undefined ? (named ?? formatOf(path)) : 'template';
  return { format, file: path === '-' ? undefined : resolve(path), template };
}

function formatOf(path: string): GitleaksFormat {
  const format = path === '-' ? 'json' : formatOfFile(path);
  if (format !== undefined) return format;
  throw new InputError(
    'option-invalid',
    `the ending of ${printable(path)} does not say which format is meant`,
    {
      hint: 'give --report-format: json, csv, junit, sarif or template',
    },
  );
}

/** The template engine is loaded for templates alone. */
async function readTemplate(file: string): Promise<ReportTemplate> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(file));
  } catch (cause) {
    throw new InputError('path-unreadable', `the template ${printable(file)} cannot be read`, { cause });
  }
  if (bytes.length > MAX_TEMPLATE_BYTES)
    throw new InputError('option-invalid', `the template ${printable(file)} is longer than 1 MiB`);
  const { compileReportTemplate } = await import('../compat/gitleaks/reports/template/render.ts');
  return compileReportTemplate({ name: file, text: decodeUtf8(bytes) });
}

/** The text of a report. Throws as reading the repository does, and `InputError` where a template does not fit the data. */
export async function reportText(
  report: ScanReport,
  { format, template }: GitleaksOutput,
  facts: ReportFacts,
): Promise<string> {
  const findings = shapedFindings(report, await shapeOptions(report, facts));
  return rendered(findings, format, template, report.receipt.tool.version, facts.secrets);
}

function rendered(
  findings: readonly ShapedFinding[],
  format: GitleaksFormat,
  template: ReportTemplate | undefined,
  version: string,
  secrets: Redaction,
): string {
  switch (format) {
    case 'json':
      return gitleaksJson(findings);
    case 'csv':
      return gitleaksCsv(findings);
    case 'junit':
      return gitleaksJunit(findings);
    case 'sarif':
      return gitleaksSarif(findings, { isRaw: secrets.kind === 'none', version });
    case 'template':
      return template?.(templateValue(findings)) ?? '';
  }
}

async function shapeOptions(report: ScanReport, facts: ReportFacts): Promise<ShapeOptions> {
  const commits = new Set(
    splitFindings(report.findings).blocking.flatMap(({ introduction }) => introduction?.commit ?? []),
  );
  const repository = commits.size === 0 ? undefined : await repositoryOf(facts);
  return {
    secrets: facts.secrets,
    ruleIdOf: gitleaksIdOf,
    messages: repository === undefined ? new Map() : await messagesOf(repository, commits),
    linkOf: repository === undefined ? () => undefined : await linksOf(repository, facts.platform),
  };
}

async function repositoryOf({ place, outside }: ReportFacts): Promise<Repository | undefined> {
  if (place === undefined || findRepository(place, outside).kind !== 'found') return undefined;
  return await openRepository(place, outside);
}

async function messagesOf(
  repository: Repository,
  commits: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const messages = new Map<string, string>();
  const requests = [...commits].map((oid) => ({ oid, item: undefined }));
  for await (const { oid, answer } of readObjects(repository, requests))
    if (answer.kind === 'object' && answer.type === 'commit')
      messages.set(oid, decodeUtf8(answer.bytes, messageStart(answer.bytes)).trimEnd());
  return messages;
}

/** Links by the address of the remote `origin`; none without one. */
async function linksOf({ git }: Repository, platform: string | undefined): Promise<ShapeOptions['linkOf']> {
  const { exit, stdout } = await git.run(['config', '--get', 'remote.origin.url']);
  const address = exit.status === 0 ? webAddress(decodeUtf8(stdout).trim()) : undefined;
  if (address === undefined) return () => undefined;
  const known = PLATFORMS.find((name): name is Platform => name === platform) ?? platformOf(address);
  return (place) => linkTo(address, known, place);
}
