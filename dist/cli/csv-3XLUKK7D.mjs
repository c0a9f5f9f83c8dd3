import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  placeName,
  suppressionText
} from "./chunk-OCDDHYTH.mjs";
import {
  isBlocking
} from "./chunk-ETD4LLOX.mjs";
import {
  printable
} from "./chunk-YAB2QRGH.mjs";
import "./chunk-5MYJISTG.mjs";

// src/reports/csv.ts
var COLUMNS = [
  ["severity", ({ severity }) => severity],
  ["confidence", ({ confidence }) => confidence],
  ["rule", ({ rule }) => rule.id],
  ["name", ({ rule }) => rule.name],
  ["issuer", ({ rule }) => rule.issuer],
  ["place", ({ location, introduction }) => placeName(location, introduction?.commit)],
  ["line", ({ location }) => location.startLine],
  ["column", ({ location }) => location.startColumn],
  ["end_line", ({ location }) => location.endLine],
  ["end_column", ({ location }) => location.endColumn],
  ["kind", ({ location }) => location.kind],
  ["preview", ({ preview }) => preview],
  ["detail", ({ detail }) => detail],
  ["in_head", ({ inHead }) => inHead === void 0 ? void 0 : inHead ? "yes" : "no"],
  ["head_path", ({ headPlace }) => headPlace?.path],
  ["head_line", ({ headPlace }) => headPlace?.line],
  ["spread_commits", ({ spread }) => spread?.commits],
  ["spread_paths", ({ spread }) => spread?.paths],
  ["occurrences", ({ occurrences }) => occurrences],
  ["commit", ({ introduction }) => introduction?.commit],
  ["author", ({ introduction }) => introduction?.author],
  ["email", ({ introduction }) => introduction?.email],
  ["date", ({ introduction }) => introduction?.date],
  ["blob", ({ location }) => location.blob],
  ["fingerprint", ({ fingerprint }) => fingerprint],
  ["counts", (finding) => isBlocking(finding) ? "yes" : "no"],
  ["standing", ({ standing }) => standing],
  ["suppression", (finding) => suppressionText(finding)],
  ["description", ({ rule }) => rule.description],
  ["revoke", ({ rule }) => rule.revoke],
  ["url", ({ location }) => location.text?.url]
];
var FORMULA = /(^|[;,|"])(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
function csvReport(report) {
  const head = COLUMNS.map(([name]) => name).join(",");
  const rows = report.findings.map((finding) => COLUMNS.map(([, read]) => cell(read(finding))).join(","));
  return `${[head, ...rows].join("\r\n")}\r
`;
}
function cell(value) {
  if (value === void 0 || value === "") return "";
  if (typeof value === "number") return String(value);
  const text = printable(value.toWellFormed()).replace(FORMULA, "$1$2'");
  return `"${text.replaceAll('"', '""')}"`;
}
export {
  csvReport
};
