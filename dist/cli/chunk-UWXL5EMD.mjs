import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  jsonText
} from "./chunk-6OMVXQV5.mjs";
import {
  verdictOf
} from "./chunk-OCDDHYTH.mjs";
import {
  isBlocking
} from "./chunk-ETD4LLOX.mjs";

// src/reports/json.ts
var JSON_REPORT_VERSION = 1;
function jsonReport(report, showSecrets = false) {
  const document = {
    version: JSON_REPORT_VERSION,
    verdict: verdictOf(report),
    findings: report.findings.map((finding) => jsonFinding(finding, showSecrets)),
    receipt: report.receipt,
    ...report.secrets === void 0 ? {} : { secrets: Object.fromEntries(report.secrets) }
  };
  return `${jsonText(document)}
`;
}
function jsonFinding(finding, showSecrets) {
  const { rule } = finding;
  return {
    fingerprint: finding.fingerprint,
    rule: rule.id,
    name: rule.name,
    issuer: rule.issuer,
    severity: finding.severity,
    confidence: finding.confidence,
    ...finding.detail === void 0 ? {} : { detail: finding.detail },
    description: rule.description,
    revoke: rule.revoke,
    ...rule.rotate === void 0 ? {} : { rotate: rule.rotate },
    ...rule.publicByDesign === void 0 ? {} : { publicByDesign: rule.publicByDesign },
    references: rule.references.map(({ url }) => url),
    preview: finding.preview,
    line: finding.line,
    ...showSecrets ? { secret: finding.secret.reveal() } : {},
    location: finding.location,
    ...finding.introduction === void 0 ? {} : { introduction: finding.introduction },
    occurrences: finding.occurrences,
    ...finding.spread === void 0 ? {} : { spread: finding.spread },
    ...finding.inHead === void 0 ? {} : { inHead: finding.inHead },
    ...finding.headPlace === void 0 ? {} : { headPlace: finding.headPlace },
    blocking: isBlocking(finding),
    ...finding.standing === void 0 ? {} : { standing: finding.standing },
    ...finding.suppression === void 0 ? {} : { suppression: finding.suppression }
  };
}

export {
  JSON_REPORT_VERSION,
  jsonReport,
  jsonFinding
};
