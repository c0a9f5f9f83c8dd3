import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  jsonText
} from "./chunk-6OMVXQV5.mjs";
import {
  insideText,
  openablePlace,
  placeName,
  shortId
} from "./chunk-CGFIVCKC.mjs";
import "./chunk-7BLOFKLB.mjs";
import {
  printable
} from "./chunk-DW6L6IXD.mjs";
import "./chunk-5MYJISTG.mjs";

// src/reports/sarif.ts
var SARIF_SCHEMA_URI = "https://json.schemastore.org/sarif-2.1.0.json";
var LEVEL = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note"
};
var SECURITY_SEVERITY = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.0"
};
var PRECISION = {
  proven: "very-high",
  likely: "high",
  possible: "medium",
  hint: "low"
};
function sarifReport(report, options) {
  const rules = [...new Map(report.findings.map(({ rule }) => [rule.id, rule])).values()].sort(
    (a, b) => a.id < b.id ? -1 : 1
  );
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
  const occurrence = /* @__PURE__ */ new Map();
  const { receipt } = report;
  const run = {
    tool: {
      driver: {
        name: "tacet",
        version: receipt.tool.version,
        semanticVersion: receipt.tool.version,
        informationUri: "https://github.com/OWNER/tacet",
        rules: rules.map((rule) => sarifRule(rule, report.findings))
      }
    },
    automationDetails: { id: `${options.category}/` },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: receipt.complete,
        startTimeUtc: receipt.startedAt,
        toolExecutionNotifications: [
          ...receipt.skips.map((skip) => ({
            level: skip.incomplete ? "error" : "note",
            descriptor: { id: skip.reason },
            message: { text: `${skip.count} × ${skip.reason}: ${skip.examples.map(printable).join(", ")}` }
          })),
          ...receipt.notes.map((note) => ({
            level: "note",
            descriptor: { id: note.code },
            message: { text: printable(note.text) }
          }))
        ]
      }
    ],
    results: report.findings.map((finding) => sarifResult(finding, ruleIndex, occurrence)),
    properties: { receipt }
  };
  return `${jsonText({ $schema: SARIF_SCHEMA_URI, version: "2.1.0", runs: [run] })}
`;
}
function sarifRule(rule, findings) {
  const worst = findings.find((finding) => finding.rule.id === rule.id);
  const severity = worst?.severity ?? "medium";
  const help = `${rule.description}

Now: ${rule.revoke}${rule.rotate === void 0 ? "" : `

Then: ${rule.rotate}`}`;
  return {
    id: rule.id,
    name: rule.name.slice(0, 255),
    shortDescription: { text: rule.name.slice(0, 1024) },
    fullDescription: { text: rule.description.slice(0, 1024) },
    help: { text: help, markdown: help },
    ...rule.references[0] === void 0 ? {} : { helpUri: rule.references[0].url },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: {
      tags: ["security", "secret"],
      precision: PRECISION[worst?.confidence ?? "possible"],
      "security-severity": SECURITY_SEVERITY[severity]
    }
  };
}
function sarifResult(finding, ruleIndex, occurrence) {
  const { location, rule, introduction } = finding;
  const openable = openablePlace(location);
  const key = `${finding.fingerprint}\0${location.path ?? ""}`;
  const count = (occurrence.get(key) ?? 0) + 1;
  occurrence.set(key, count);
  const since = introduction === void 0 ? "" : ` Introduced by commit ${shortId(introduction.commit)}.`;
  const gone = finding.inHead === false ? " No longer in HEAD, but in the history." : "";
  return {
    ruleId: rule.id,
    ruleIndex: ruleIndex.get(rule.id) ?? -1,
    level: LEVEL[finding.severity],
    message: {
      text: `${rule.name} (${finding.preview}). ${rule.description} Now: ${rule.revoke}${insideText(location)}${since}${gone}`
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(openable.path ?? placeName(location, introduction?.commit)) },
          region: {
            startLine: openable.startLine,
            startColumn: openable.startColumn,
            endLine: openable.endLine,
            endColumn: openable.endColumn,
            snippet: { text: finding.line }
          }
        },
        ...location.container === void 0 ? {} : {
          logicalLocations: [
            { fullyQualifiedName: `${location.path}:${location.startLine}`, kind: "member" }
          ]
        }
      }
    ],
    ...finding.standing === void 0 ? {} : { baselineState: BASELINE_STATE[finding.standing] },
    ...finding.suppression === void 0 ? {} : { suppressions: [sarifSuppression(finding.suppression)] },
    partialFingerprints: {
      primaryLocationLineHash: `${finding.fingerprint.slice(3, 19)}:${count}`,
      "tacetFingerprint/v1": finding.fingerprint
    },
    properties: {
      confidence: finding.confidence,
      severity: finding.severity,
      "security-severity": SECURITY_SEVERITY[finding.severity],
      occurrences: finding.occurrences,
      ...finding.detail === void 0 ? {} : { detail: finding.detail },
      ...location.blob === void 0 ? {} : { blob: location.blob },
      ...introduction === void 0 ? {} : { introduction },
      ...finding.spread === void 0 ? {} : { spread: finding.spread },
      ...finding.inHead === void 0 ? {} : { inHead: finding.inHead },
      ...finding.headPlace === void 0 ? {} : { headPlace: { uri: toUri(finding.headPlace.path), startLine: finding.headPlace.line } }
    }
  };
}
var BASELINE_STATE = {
  new: "new",
  known: "unchanged",
  old: "unchanged"
};
function sarifSuppression(suppression) {
  const { by, where, reason, effect } = suppression;
  return {
    kind: by === "mark" ? "inSource" : "external",
    status: effect === "silences" ? "accepted" : effect === "untrusted" ? "underReview" : "rejected",
    justification: printable(reason ?? `said in ${where}`)
  };
}
function toUri(path) {
  const encoded = path.split("/").map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
  return encoded === "" ? "." : encoded;
}
export {
  SARIF_SCHEMA_URI,
  sarifReport,
  toUri
};
