import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  markdownCode,
  markdownText
} from "./chunk-HWIFEO4M.mjs";
import {
  scannedLine,
  skipLine
} from "./chunk-LZALTGME.mjs";
import {
  entryLines,
  findingUrl,
  placeName,
  severityCounts,
  shortId,
  splitFindings,
  spreadText,
  standingText,
  suppressionText,
  verdictOf,
  whyNotBlocking
} from "./chunk-OCDDHYTH.mjs";
import {
  SEVERITY_ORDER
} from "./chunk-ETD4LLOX.mjs";
import {
  counted
} from "./chunk-YAB2QRGH.mjs";
import "./chunk-5MYJISTG.mjs";

// src/reports/markdown.ts
var TITLE = {
  clean: "No secrets found",
  findings: "Secrets found",
  incomplete: "The scan is incomplete"
};
function markdownReport(report) {
  const { blocking: findings, others } = splitFindings(report.findings);
  const lines = [`# ${TITLE[verdictOf(report)]}`, ""];
  if (findings.length > 0) {
    lines.push(`**${counted(findings.length, "finding")}**: ${severityCounts(findings)}.`, "");
    lines.push("Revoke first, clean up after: a secret that was pushed is known to others.", "");
  }
  for (const group of byRule(findings)) lines.push(...ruleSection(group, report.links));
  lines.push(...notCounted(others));
  lines.push(...scanned(report));
  return `${lines.join("\n")}
`;
}
function notCounted(others) {
  if (others.length === 0) return [];
  const rows = others.map((finding) => {
    const { location, introduction, rule, preview } = finding;
    const place = `${placeName(location, introduction?.commit)}:${location.startLine}`;
    return `| ${finding.severity} | ${markdownText(place)} | ${markdownText(rule.name)} | ${markdownCode(preview)} | ${markdownText(whyNotBlocking(finding))} |`;
  });
  return [
    `## Not counted: ${counted(others.length, "finding")}`,
    "",
    "| Severity | Where | What | Secret | Why not |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    ""
  ];
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
function ruleSection(group, links) {
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
    ...group.map((finding) => row(finding, links)),
    ""
  ];
}
function row(finding, links) {
  const url = findingUrl(finding, links);
  const { location, introduction } = finding;
  const place = `${placeName(location, introduction?.commit)}:${location.startLine}:${location.startColumn}`;
  const said = [standingText(finding), suppressionText(finding)];
  const facts = [finding.confidence, finding.detail, ...said].filter((text) => text !== void 0).join(", ");
  const cells = [
    `${finding.severity}<br>${markdownText(facts)}`,
    url === void 0 ? markdownText(place) : `[${markdownText(place)}](${url})`,
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
    ...entryLines(receipt).map((line) => `- ${markdownText(line)}`),
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
