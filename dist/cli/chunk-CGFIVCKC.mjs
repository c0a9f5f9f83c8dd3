import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  SEVERITY_ORDER,
  isBlocking
} from "./chunk-7BLOFKLB.mjs";
import {
  printable
} from "./chunk-DW6L6IXD.mjs";

// src/reports/report.ts
function verdictOf(report) {
  if (!report.receipt.complete) return "incomplete";
  return report.findings.some(isBlocking) ? "findings" : "clean";
}
function exitStatusOf(verdict) {
  return verdict === "clean" ? 0 : verdict === "findings" ? 1 : 2;
}
function headText({ inHead, headPlace, location }) {
  if (inHead === void 0) return void 0;
  if (!inHead) return "no longer in HEAD, but in the history";
  if (headPlace === void 0) return "still in HEAD";
  const { path, line } = headPlace;
  return path === location.path ? `still in HEAD, on line ${line}` : `still in HEAD, at ${path}:${line}`;
}
function spreadText({ spread }) {
  if (spread === void 0) return void 0;
  const { commits, paths } = spread;
  const where = commits === 1 ? "in 1 commit" : `in ${commits} commits`;
  return paths > 1 ? `${where}, under ${paths} paths` : where;
}
function splitFindings(findings) {
  return {
    blocking: findings.filter(isBlocking),
    others: findings.filter((finding) => !isBlocking(finding))
  };
}
var KIND_WORDS = {
  "false-positive": "a false positive",
  "test-value": "a test value",
  revoked: "revoked",
  accepted: "accepted"
};
function suppressionText({ suppression }) {
  if (suppression === void 0) return void 0;
  const { where, kind, reason, owner, expires, effect } = suppression;
  const said = [
    ...kind === void 0 ? [] : [KIND_WORDS[kind]],
    ...reason === void 0 ? [] : [`"${reason}"`],
    ...owner === void 0 ? [] : [`by ${owner}`],
    ...expires === void 0 ? [] : [`until ${expires}`]
  ];
  const detail = said.length === 0 ? "" : ` (${said.join(", ")})`;
  switch (effect) {
    case "silences":
      return `let pass by ${where}${detail}`;
    case "untrusted":
      return `${where} would let it pass${detail}, but this change cannot speak for itself`;
    case "expired":
      return `${where} has expired${detail}`;
    case "unreasoned":
      return `${where} lets it pass without the reason that is required`;
  }
}
function whyNotBlocking(finding) {
  if (finding.suppression?.effect === "silences") return suppressionText(finding) ?? "";
  return finding.standing === "old" ? "only older versions have it" : "it was there before this change";
}
function placeName(location, commit) {
  if (location.kind === "message")
    return `message of commit ${commit === void 0 ? "(unknown)" : shortId(commit)}`;
  if (location.kind === "ref") return "name of a ref";
  if (location.kind === "reflog") return "message of a reflog";
  return location.path ?? `blob ${location.blob === void 0 ? "(unknown)" : shortId(location.blob)}`;
}
function openablePlace(location) {
  const { container } = location;
  if (container === void 0) return location;
  return { ...location, path: container, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
}
function insideText({ container, path, startLine }) {
  return container === void 0 ? "" : ` Inside: ${printable(path ?? container)}:${startLine}.`;
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
  verdictOf,
  exitStatusOf,
  headText,
  spreadText,
  splitFindings,
  suppressionText,
  whyNotBlocking,
  placeName,
  openablePlace,
  insideText,
  shortId,
  severityCounts,
  rangeText
};
