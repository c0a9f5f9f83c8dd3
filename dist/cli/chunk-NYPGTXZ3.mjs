import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  jsonText
} from "./chunk-6OMVXQV5.mjs";
import {
  entryLines,
  insideText,
  openablePlace,
  placeName,
  saidWhere,
  seenAt,
  shortId
} from "./chunk-OCDDHYTH.mjs";
import {
  printable
} from "./chunk-YAB2QRGH.mjs";

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
function sarifCategory({ asked, resolved }) {
  const { kind, head } = resolved;
  const isPush = kind === "range" && /^event push\b/.test(asked) && head !== void 0;
  return isPush ? `tacet/push/${shortId(head)}` : `tacet/${kind}`;
}
function sarifReport(report, options) {
  const rules = [...new Map(report.findings.map(({ rule }) => [rule.id, rule])).values()].sort(
    (a, b) => a.id < b.id ? -1 : 1
  );
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
  const occurrence = /* @__PURE__ */ new Map();
  const { receipt } = report;
  const hasBaseline = report.findings.some(
    ({ standing, inHead }) => standing !== void 0 && inHead === void 0
  );
  const hasSuppressions = report.findings.some(({ suppression }) => suppression !== void 0);
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
          })),
          ...entryLines(receipt).map((line) => ({
            level: "note",
            descriptor: { id: "entries" },
            message: { text: printable(line) }
          }))
        ]
      }
    ],
    results: report.findings.map(
      (finding) => sarifResult(finding, { ruleIndex, occurrence, hasBaseline, hasSuppressions })
    ),
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
function sarifResult(finding, { ruleIndex, occurrence, hasBaseline, hasSuppressions }) {
  const { location, rule, introduction } = finding;
  const openable = openablePlace(location);
  const key = `${finding.fingerprint}\0${location.path ?? location.text?.name ?? ""}`;
  const count = (occurrence.get(key) ?? 0) + 1;
  occurrence.set(key, count);
  const since = introduction === void 0 ? "" : ` Introduced by commit ${shortId(introduction.commit)}.`;
  const gone = finding.inHead === false ? " No longer in HEAD, but in the history." : "";
  return {
    ruleId: rule.id,
    ruleIndex: ruleIndex.get(rule.id) ?? -1,
    level: LEVEL[finding.severity],
    message: {
      text: `${rule.name} (${finding.preview}). ${rule.description} Now: ${rule.revoke}${insideText(location)}${seenAt(location)}${since}${gone}`
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(openable, introduction?.commit) },
          region: {
            startLine: openable.startLine,
            startColumn: openable.startColumn,
            endLine: openable.endLine,
            endColumn: openable.endColumn,
            snippet: { text: finding.line }
          }
        },
        ...logicalLocations(location, introduction?.commit)
      }
    ],
    ...hasBaseline ? { baselineState: BASELINE_STATE[finding.standing ?? "new"] } : {},
    ...hasSuppressions ? { suppressions: finding.suppression === void 0 ? [] : [sarifSuppression(finding.suppression)] } : {},
    partialFingerprints: {
      primaryLocationLineHash: `${finding.fingerprint.slice(3, 19)}:${count}`,
      "tacetFingerprint/v1": finding.fingerprint
    },
    properties: {
      confidence: finding.confidence,
      severity: finding.severity,
      "security-severity": SECURITY_SEVERITY[finding.severity],
      occurrences: finding.occurrences,
      ...finding.standing === void 0 ? {} : { standing: finding.standing },
      ...finding.detail === void 0 ? {} : { detail: finding.detail },
      ...location.blob === void 0 ? {} : { blob: location.blob },
      ...introduction === void 0 ? {} : { introduction },
      ...finding.spread === void 0 ? {} : { spread: finding.spread },
      ...finding.inHead === void 0 ? {} : { inHead: finding.inHead },
      ...finding.headPlace === void 0 ? {} : { headPlace: { uri: toUri(finding.headPlace.path), startLine: finding.headPlace.line } }
    }
  };
}
function logicalLocations(location, commit) {
  const { container, path, startLine, text } = location;
  if (container === void 0 && path !== void 0) return {};
  const name = container === void 0 ? placeName(location, commit) : `${path}:${startLine}`;
  const kind = container === void 0 ? "resource" : "member";
  return {
    logicalLocations: [
      {
        fullyQualifiedName: name,
        kind,
        ...text?.url === void 0 ? {} : { properties: { url: text.url } }
      }
    ]
  };
}
function uriOf(location, commit) {
  return location.path === void 0 ? encodeURIComponent(placeName(location, commit).toWellFormed()) : toUri(location.path);
}
var BASELINE_STATE = {
  new: "new",
  known: "unchanged",
  old: "absent"
};
function sarifSuppression(suppression) {
  const { by, reason, effect } = suppression;
  return {
    kind: by === "mark" ? "inSource" : "external",
    status: effect === "silences" ? "accepted" : effect === "untrusted" ? "underReview" : "rejected",
    justification: printable(reason ?? `said in ${saidWhere(suppression)}`)
  };
}
function toUri(path) {
  const encoded = path.split("/").map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
  return encoded === "" ? "." : encoded;
}

export {
  SARIF_SCHEMA_URI,
  sarifCategory,
  sarifReport,
  toUri
};
