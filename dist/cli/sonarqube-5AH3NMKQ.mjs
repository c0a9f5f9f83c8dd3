import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  jsonText
} from "./chunk-6OMVXQV5.mjs";
import {
  insideText,
  openablePlace,
  placeName,
  seenAt,
  shortId
} from "./chunk-OCDDHYTH.mjs";
import {
  SEVERITY_ORDER
} from "./chunk-ETD4LLOX.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-5MYJISTG.mjs";

// src/reports/sonarqube.ts
var SEVERITY = {
  critical: "BLOCKER",
  high: "CRITICAL",
  medium: "MAJOR",
  low: "MINOR"
};
var IMPACT = {
  critical: "HIGH",
  high: "HIGH",
  medium: "MEDIUM",
  low: "LOW"
};
function sonarqubeReport(report) {
  const worst = /* @__PURE__ */ new Map();
  for (const { rule, severity } of report.findings) {
    const known = worst.get(rule.id);
    if (known === void 0 || SEVERITY_ORDER.indexOf(severity) > SEVERITY_ORDER.indexOf(known.severity))
      worst.set(rule.id, { rule, severity });
  }
  const rules = [...worst.values()].sort((a, b) => a.rule.id < b.rule.id ? -1 : 1);
  return `${jsonText({
    rules: rules.map(({ rule, severity }) => ruleOf(rule, severity)),
    issues: report.findings.map(issueOf)
  })}
`;
}
function ruleOf(rule, severity) {
  return {
    id: rule.id,
    name: rule.name,
    description: `${rule.description} Now: ${rule.revoke}`,
    engineId: "tacet",
    cleanCodeAttribute: "TRUSTWORTHY",
    type: "VULNERABILITY",
    severity: SEVERITY[severity],
    impacts: [{ softwareQuality: "SECURITY", severity: IMPACT[severity] }]
  };
}
function issueOf(finding) {
  const { rule, introduction } = finding;
  const location = openablePlace(finding.location);
  const inTree = location.kind === "file" && location.container === void 0;
  const line = inTree || location.container !== void 0 ? "" : ` In line ${location.startLine} of the version that was scanned.`;
  const since = introduction === void 0 ? "" : ` Introduced by commit ${shortId(introduction.commit)}.`;
  const gone = finding.inHead === false ? " No longer in HEAD, but in the history." : "";
  return {
    ruleId: rule.id,
    primaryLocation: {
      message: `${rule.name} (${finding.preview}). Now: ${rule.revoke}${insideText(finding.location)}${seenAt(location)}${line}${since}${gone}`,
      filePath: placeName(location, introduction?.commit),
      ...inTree ? {
        textRange: {
          startLine: location.startLine,
          endLine: location.endLine,
          startColumn: location.startColumn - 1,
          endColumn: location.endColumn - 1
        }
      } : {}
    }
  };
}
export {
  sonarqubeReport
};
