import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  placeKeys
} from "./chunk-ZL7AQPHD.mjs";
import {
  jsonText
} from "./chunk-6OMVXQV5.mjs";
import {
  markdownText
} from "./chunk-HWIFEO4M.mjs";
import {
  skipLine
} from "./chunk-LZALTGME.mjs";
import {
  entryLines,
  openablePlace,
  placeName,
  spreadText,
  standingText,
  suppressionText
} from "./chunk-OCDDHYTH.mjs";
import {
  isBlocking
} from "./chunk-ETD4LLOX.mjs";
import {
  counted,
  printable
} from "./chunk-YAB2QRGH.mjs";
import "./chunk-5MYJISTG.mjs";

// src/reports/gitlab.ts
import { createHash } from "node:crypto";
var GITLAB_SCHEMA_VERSION = "15.2.1";
var ID_SPACE = "5b0d7c1e-52f1-4b7a-9c55-0f0a3c1d6e84";
var NO_COMMIT = "0".repeat(40);
var MAX_NAME = 255;
var MAX_SOLUTION = 7e3;
var LINK = /^https?:\/\/./;
var SEVERITY = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low"
};
var FALSE_KINDS = /* @__PURE__ */ new Set(["false-positive", "test-value"]);
function shownFindings(findings) {
  return findings.filter((finding) => isBlocking(finding) || isSaidToBeNone(finding));
}
function isSaidToBeNone({ suppression }) {
  return suppression?.effect === "silences" && FALSE_KINDS.has(suppression.kind);
}
function gitlabReport(report) {
  const findings = shownFindings(report.findings);
  const keys = placeKeys(findings);
  const document = {
    version: GITLAB_SCHEMA_VERSION,
    scan: scanPart(report.receipt, report.findings.length - findings.length),
    vulnerabilities: findings.map(
      (finding, index) => vulnerability(finding, keys[index] ?? "", report.receipt)
    )
  };
  return `${jsonText(document)}
`;
}
function scanPart(receipt, leftOut) {
  const startMs = Date.parse(receipt.startedAt);
  const tool = {
    id: "tacet",
    name: "tacet",
    version: receipt.tool.version,
    vendor: { name: "tacet" },
    url: "https://github.com/OWNER/tacet"
  };
  return {
    analyzer: tool,
    scanner: tool,
    type: "secret_detection",
    start_time: gitlabTime(startMs),
    end_time: gitlabTime(startMs + receipt.durationMs),
    status: receipt.complete ? "success" : "failure",
    messages: [
      ...receipt.skips.map((skip) => ({ level: skip.incomplete ? "warn" : "info", value: skipLine(skip) })),
      ...[...receipt.notes.map(({ text }) => text), ...entryLines(receipt), ...leftOutLine(leftOut)].map(
        (text) => ({ level: "info", value: printable(text) })
      )
    ].filter(({ value }) => value !== "")
  };
}
function leftOutLine(count) {
  return count === 0 ? [] : [`${counted(count, "finding")} not counted: known before, or let pass`];
}
function vulnerability(finding, key, receipt) {
  const { location, rule, introduction } = finding;
  const then = rule.rotate === void 0 ? "" : ` Then: ${rule.rotate}`;
  return {
    id: nameUuid(key),
    name: cut(rule.name, MAX_NAME),
    description: `${markdownText(rule.description)} Found: ${markdownText(finding.preview)}`,
    severity: SEVERITY[finding.severity],
    solution: cut(`Revoke first: ${rule.revoke}${then}`, MAX_SOLUTION),
    identifiers: [
      { type: "tacet_rule_id", name: `tacet rule ${rule.id}`, value: rule.id },
      {
        type: "cwe",
        name: "CWE-798",
        value: "798",
        url: "https://cwe.mitre.org/data/definitions/798.html"
      }
    ],
    links: [...location.text?.url === void 0 ? [] : [{ url: location.text.url }], ...linksOf(rule)],
    details: detailsOf(finding),
    ...isSaidToBeNone(finding) ? { flags: [falseFlag(finding)] } : {},
    location: {
      // a message has no file; its place stands in for one, or GitLab would take all messages for one place
      file: placeName(openablePlace(location), introduction?.commit),
      start_line: openablePlace(location).startLine,
      end_line: openablePlace(location).endLine,
      commit: {
        sha: introduction?.commit ?? receipt.resolved.head ?? NO_COMMIT,
        ...introduction === void 0 || introduction.author === "" ? {} : { author: introduction.author },
        ...introduction === void 0 || introduction.date === "" ? {} : { date: introduction.date }
      }
    }
  };
}
function linksOf({ references }) {
  return references.filter(({ url }) => LINK.test(url)).map(({ url }) => ({ url }));
}
function falseFlag(finding) {
  return {
    type: "flagged-as-likely-false-positive",
    origin: "tacet",
    description: printable(suppressionText(finding) ?? "let pass")
  };
}
function detailsOf(finding) {
  const rows = [
    ["confidence", "Confidence", finding.confidence],
    ["line", "Line, redacted", printable(finding.line.trim())],
    ["fingerprint", "Fingerprint", finding.fingerprint],
    ["occurrences", "Occurrences", String(finding.occurrences)]
  ];
  if (finding.detail !== void 0) rows.push(["detail", "Detail", printable(finding.detail)]);
  const standing = standingText(finding);
  if (standing !== void 0) rows.push(["standing", "Standing", standing]);
  const said = suppressionText(finding);
  if (said !== void 0) rows.push(["said", "Said of it", printable(said)]);
  if (finding.inHead !== void 0) rows.push(["in_head", "Still in HEAD", finding.inHead ? "yes" : "no"]);
  if (finding.headPlace !== void 0) {
    const { path, line } = finding.headPlace;
    rows.push(["head_place", "Place in HEAD", printable(`${path}:${line}`)]);
  }
  const spread = spreadText(finding);
  if (spread !== void 0) rows.push(["spread", "Lives", spread]);
  return Object.fromEntries(
    rows.map(([key, name, value]) => [key, { name, type: key === "line" ? "code" : "text", value }])
  );
}
function gitlabTime(timeMs) {
  return new Date(timeMs).toISOString().slice(0, 19);
}
function cut(text, length) {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}
function nameUuid(key) {
  const space = Buffer.from(ID_SPACE.replaceAll("-", ""), "hex");
  const bytes = createHash("sha1").update(space).update(key).digest().subarray(0, 16);
  bytes[6] = (bytes[6] ?? 0) & 15 | 80;
  bytes[8] = (bytes[8] ?? 0) & 63 | 128;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
export {
  GITLAB_SCHEMA_VERSION,
  gitlabReport
};
