import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/findings/finding.ts
var SEVERITY_ORDER = ["low", "medium", "high", "critical"];
function compareFindings(a, b) {
  return compareText(a.location.path ?? "", b.location.path ?? "") || a.location.startLine - b.location.startLine || a.location.startColumn - b.location.startColumn || compareText(a.rule.id, b.rule.id) || compareText(a.introduction?.commit ?? "", b.introduction?.commit ?? "");
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/reports/report.ts
function verdictOf(report) {
  if (!report.receipt.complete) return "incomplete";
  return report.findings.length > 0 ? "findings" : "clean";
}
function exitStatusOf(verdict) {
  return verdict === "clean" ? 0 : verdict === "findings" ? 1 : 2;
}
function placeName(location, commit) {
  if (location.kind === "message")
    return `message of commit ${commit === void 0 ? "(unknown)" : shortId(commit)}`;
  return location.path ?? `blob ${location.blob === void 0 ? "(unknown)" : shortId(location.blob)}`;
}
function shortId(id) {
  return id.slice(0, 10);
}
function severityCounts(findings) {
  const counts = /* @__PURE__ */ new Map();
  for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return [...SEVERITY_ORDER].reverse().filter((severity) => counts.has(severity)).map((severity) => `${counts.get(severity)} ${severity}`).join(", ");
}
function rangeText(receipt) {
  const { kind, base, head } = receipt.resolved;
  if (base !== void 0 && head !== void 0) return `${base}..${head}`;
  return head !== void 0 && kind !== "tree" && kind !== "history" ? head : kind;
}

export {
  SEVERITY_ORDER,
  compareFindings,
  verdictOf,
  exitStatusOf,
  placeName,
  shortId,
  severityCounts,
  rangeText
};
