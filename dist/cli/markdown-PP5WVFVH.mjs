import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  markdownCode,
  markdownText
} from "./chunk-ZVHSKCHK.mjs";
import {
  scannedLine,
  skipLine
} from "./chunk-4TDZER2G.mjs";
import {
  placeName,
  severityCounts,
  shortId,
  spreadText,
  verdictOf
} from "./chunk-CGFIVCKC.mjs";
import {
  SEVERITY_ORDER
} from "./chunk-7BLOFKLB.mjs";
import {
  counted
} from "./chunk-DW6L6IXD.mjs";
import "./chunk-5MYJISTG.mjs";

// src/reports/markdown.ts
var TITLE = {
  clean: "No secrets found",
  findings: "Secrets found",
  incomplete: "The scan is incomplete"
};
function markdownReport(report) {
  const { findings } = report;
  const lines = [`# ${TITLE[verdictOf(report)]}`, ""];
  if (findings.length > 0) {
    lines.push(`**${counted(findings.length, "finding")}**: ${severityCounts(findings)}.`, "");
    lines.push("Revoke first, clean up after: a secret that was pushed is known to others.", "");
  }
  for (const group of byRule(findings)) lines.push(...ruleSection(group));
  lines.push(...scanned(report));
  return `${lines.join("\n")}
`;
}
function byRule(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const group = groups.get(finding.rule.id);
    if (group === void 0) groups.set(finding.rule.id, [finding]);
    else group.push(finding);
  }
  const worst = (group) => Math.max(...group.map(({ severity }) => SEVERITY_ORDER.indexOf(severity)));
  return [...groups.entries()].map(([id, group]) => ({ id, group, rank: worst(group) })).sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1)).map(({ group }) => group);
}
function ruleSection(group) {
  const rule = group[0]?.rule;
  if (rule === void 0) return [];
  return [
    `## ${markdownText(rule.name)}`,
    "",
    `${markdownText(rule.description)} (${markdownCode(rule.id)})`,
    "",
    `- **Now:** ${markdownText(rule.revoke)}`,
    ...rule.rotate === void 0 ? [] : [`- **Then:** ${markdownText(rule.rotate)}`],
    ...rule.publicByDesign === void 0 ? [] : [`- **Lower because:** ${markdownText(rule.publicByDesign)}`],
    "",
    "| Severity | Where | Line, redacted | Introduced | In HEAD |",
    "| --- | --- | --- | --- | --- |",
    ...group.map(row),
    ""
  ];
}
function row(finding) {
  const { location, introduction } = finding;
  const place = `${placeName(location, introduction?.commit)}:${location.startLine}:${location.startColumn}`;
  const facts = finding.detail === void 0 ? finding.confidence : `${finding.confidence}, ${finding.detail}`;
  const cells = [
    `${finding.severity}<br>${markdownText(facts)}`,
    markdownText(place),
    markdownCode(finding.line.trim()),
    introduction === void 0 ? "" : introductionText(introduction),
    headCell(finding)
  ];
  return `| ${cells.join(" | ")} |`;
}
function headCell(finding) {
  const { inHead, headPlace, location } = finding;
  const parts = [];
  if (inHead !== void 0) parts.push(inHead ? "yes" : "no");
  if (headPlace !== void 0) {
    const { path, line } = headPlace;
    parts.push(markdownText(path === location.path ? `line ${line}` : `${path}:${line}`));
  }
  const spread = spreadText(finding);
  if (spread !== void 0) parts.push(markdownText(spread));
  return parts.join("<br>");
}
function introductionText({ commit, author, date }) {
  const parts = [author, date.slice(0, 10)].filter((part) => part !== "").map(markdownText);
  return [markdownCode(shortId(commit)), ...parts].join(" ");
}
function scanned(report) {
  const { receipt } = report;
  return [
    "## What was scanned",
    "",
    `- ${markdownText(scannedLine(receipt))}`,
    ...receipt.notes.map((note) => `- ${markdownText(note.text)}`),
    ...receipt.skips.map((skip) => {
      const line = markdownText(skipLine(skip));
      return skip.incomplete ? `- **${line}**` : `- ${line}`;
    }),
    `- tacet ${markdownText(receipt.tool.version)}, ${markdownText(receipt.startedAt)}`
  ];
}
export {
  markdownReport
};
