/**
 * The JSON report: tacet's own, stable shape, versioned. Secrets are redacted; `--show-secrets` adds them.
 */

import type { Receipt } from '../base/receipt.ts';
import type { Finding, SecretPart } from '../findings/finding.ts';
import { isBlocking } from '../findings/finding.ts';
import { jsonText } from './json-text.ts';
import type { ScanReport, Verdict } from './report.ts';
import { verdictOf } from './report.ts';

/** Version of the report's shape. Fields may be added within a version; none changes its meaning. */
export const JSON_REPORT_VERSION = 1;

/** The document. */
export interface JsonReport {
  readonly version: typeof JSON_REPORT_VERSION;
  readonly verdict: Verdict;
  readonly findings: readonly JsonFinding[];
  readonly receipt: Receipt;
  /** Only in one part of a scan, for `tacet merge`: how far secrets spread, by fingerprint. */
  readonly secrets?: Readonly<Record<string, SecretPart>>;
}

/** One finding in the document. */
export interface JsonFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly name: string;
  readonly issuer: string;
  readonly severity: string;
  readonly confidence: string;
  readonly detail?: string;
  readonly description: string;
  readonly revoke: string;
  readonly rotate?: string;
  readonly publicByDesign?: string;
  readonly references: readonly string[];
  readonly preview: string;
  readonly line: string;
  /** Only with `--show-secrets`. */
  readonly secret?: string;
  readonly location: Finding['location'];
  readonly introduction?: Finding['introduction'];
  readonly occurrences: number;
  readonly spread?: Finding['spread'];
  readonly inHead?: boolean;
  readonly headPlace?: Finding['headPlace'];
  /** Whether it counts: new to the change, and silenced by nobody who may. */
  readonly blocking: boolean;
  readonly standing?: Finding['standing'];
  readonly suppression?: Finding['suppression'];
}

/** The report as text, ending in a line end. */
export function jsonReport(report: ScanReport, showSecrets = false): string {
  const document: JsonReport = {
    version: JSON_REPORT_VERSION,
    verdict: verdictOf(report),
    findings: report.findings.map((finding) => jsonFinding(finding, showSecrets)),
    receipt: report.receipt,
    ...(report.secrets === undefined ? {} : { secrets: Object.fromEntries(report.secrets) }),
  };
  return `${jsonText(document)}\n`;
}

/** One finding as it stands in the document; with its secret only when `showSecrets`. */
export function jsonFinding(finding: Finding, showSecrets: boolean): JsonFinding {
  const { rule } = finding;
  return {
    fingerprint: finding.fingerprint,
    rule: rule.id,
    name: rule.name,
    issuer: rule.issuer,
    severity: finding.severity,
    confidence: finding.confidence,
    ...(finding.detail === undefined ? {} : { detail: finding.detail }),
    description: rule.description,
    revoke: rule.revoke,
    ...(rule.rotate === undefined ? {} : { rotate: rule.rotate }),
    ...(rule.publicByDesign === undefined ? {} : { publicByDesign: rule.publicByDesign }),
    references: rule.references.map(({ url }) => url),
    preview: finding.preview,
    line: finding.line,
    ...(showSecrets ? { secret: finding.secret.reveal() } : {}),
    location: finding.location,
    ...(finding.introduction === undefined ? {} : { introduction: finding.introduction }),
    occurrences: finding.occurrences,
    ...(finding.spread === undefined ? {} : { spread: finding.spread }),
    ...(finding.inHead === undefined ? {} : { inHead: finding.inHead }),
    ...(finding.headPlace === undefined ? {} : { headPlace: finding.headPlace }),
    blocking: isBlocking(finding),
    ...(finding.standing === undefined ? {} : { standing: finding.standing }),
    ...(finding.suppression === undefined ? {} : { suppression: finding.suppression }),
  };
}
