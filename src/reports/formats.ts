/**
 * Every format of `tacet scan --format`: its name, the file name other tools expect, and its report.
 *
 * A report is loaded when it is asked for and not before, so that start-up does not grow with the number of formats.
 */

import type { ScanReport } from './report.ts';
import { splitFindings } from './report.ts';

/** What the reader asked for. Only `text` has colours and `quiet`; only `text` and `json` ever show secrets. */
export interface RenderStyle {
  readonly colour: boolean;
  readonly quiet: boolean;
  readonly showSecrets: boolean;
}

/** The findings that count, for formats that have no place to say that a finding does not. */
function counted(report: ScanReport): ScanReport {
  return { ...report, findings: splitFindings(report.findings).blocking };
}

/** One format. */
export interface ReportFormat {
  readonly name: string;
  /** The name its file gets when only a folder is given. */
  readonly fileName: string;
  /** Loads the report and makes its text, which ends in a line end unless it is empty. */
  readonly render: (report: ScanReport, style: RenderStyle) => Promise<string>;
}

/** The formats in the order in which help names them. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  {
    name: 'text',
    fileName: 'tacet.txt',
    render: async (report, style) => (await import('./text.ts')).textReport(report, style),
  },
  {
    name: 'json',
    fileName: 'tacet.json',
    render: async (report, style) => (await import('./json.ts')).jsonReport(report, style.showSecrets),
  },
  {
    name: 'jsonl',
    fileName: 'tacet.jsonl',
    render: async (report) => (await import('./jsonl.ts')).jsonlReport(report),
  },
  {
    name: 'sarif',
    fileName: 'tacet.sarif',
    render: async (report) => {
      const { sarifCategory, sarifReport } = await import('./sarif.ts');
      return sarifReport(report, { category: sarifCategory(report.receipt) });
    },
  },
  {
    name: 'html',
    fileName: 'tacet.html',
    render: async (report) => (await import('./html/html.ts')).htmlReport(report),
  },
  {
    name: 'markdown',
    fileName: 'tacet.md',
    render: async (report) => (await import('./markdown.ts')).markdownReport(report),
  },
  {
    name: 'csv',
    fileName: 'tacet.csv',
    render: async (report) => (await import('./csv.ts')).csvReport(report),
  },
  {
    name: 'junit',
    fileName: 'tacet-junit.xml',
    render: async (report) => (await import('./junit.ts')).junitReport(report),
  },
  {
    name: 'gitlab',
    fileName: 'gl-secret-detection-report.json',
    render: async (report) => (await import('./gitlab.ts')).gitlabReport(report),
  },
  {
    name: 'codequality',
    fileName: 'gl-code-quality-report.json',
    render: async (report) => (await import('./code-quality.ts')).codeQualityReport(counted(report)),
  },
  {
    name: 'sonarqube',
    fileName: 'tacet-sonarqube.json',
    render: async (report) => (await import('./sonarqube.ts')).sonarqubeReport(counted(report)),
  },
];

/** The format of a name, or undefined when there is none. */
export function findFormat(name: string): ReportFormat | undefined {
  return REPORT_FORMATS.find((format) => format.name === name);
}
