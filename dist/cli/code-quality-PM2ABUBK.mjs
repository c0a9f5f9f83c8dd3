import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  placeKeys
} from "./chunk-ZL7AQPHD.mjs";
import {
  jsonText
} from "./chunk-6OMVXQV5.mjs";
import {
  skipLine
} from "./chunk-LZALTGME.mjs";
import {
  insideText,
  openablePlace,
  placeName,
  seenAt,
  shortId,
  standingText
} from "./chunk-OCDDHYTH.mjs";
import "./chunk-ETD4LLOX.mjs";
import {
  printable
} from "./chunk-YAB2QRGH.mjs";
import "./chunk-5MYJISTG.mjs";

// src/reports/code-quality.ts
import { createHash } from "node:crypto";
var SEVERITY = {
  critical: "blocker",
  high: "critical",
  medium: "major",
  low: "minor"
};
function codeQualityReport(report) {
  const keys = placeKeys(report.findings);
  const entries = report.findings.map((finding, index) => entryOf(finding, keys[index] ?? ""));
  return `${jsonText([...incompleteEntries(report), ...entries])}
`;
}
function entryOf(finding, key) {
  const { rule, introduction } = finding;
  const location = openablePlace(finding.location);
  const since = introduction === void 0 ? "" : ` Introduced by commit ${shortId(introduction.commit)}.`;
  const standing = standingText(finding);
  const gone = finding.inHead === false ? " No longer in HEAD, but in the history." : standing === void 0 ? "" : ` It is ${standing}.`;
  return {
    description: `${rule.name} (${finding.preview}). ${rule.description} Now: ${rule.revoke}${insideText(finding.location)}${seenAt(location)}${since}${gone}`,
    check_name: rule.id,
    fingerprint: digest(key),
    severity: SEVERITY[finding.severity],
    location: {
      path: placeName(location, introduction?.commit),
      lines: { begin: location.startLine, end: location.endLine }
    }
  };
}
function incompleteEntries(report) {
  return report.receipt.skips.filter((skip) => skip.incomplete).map((skip) => ({
    description: `The scan is incomplete. ${skipLine(skip)}`,
    check_name: `tacet-incomplete-${skip.reason}`,
    fingerprint: digest(`incomplete\0${skip.reason}`),
    severity: "critical",
    location: { path: printable(skip.examples[0] ?? skip.reason), lines: { begin: 1 } }
  }));
}
function digest(key) {
  return createHash("sha256").update("tacet code quality 1\0").update(key).digest("hex").slice(0, 32);
}
export {
  codeQualityReport
};
