import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  SEVERITY_ORDER,
  isBlocking
} from "./chunk-ETD4LLOX.mjs";
import {
  counted,
  printable
} from "./chunk-YAB2QRGH.mjs";

// src/reports/report.ts
function findingUrl({ location, introduction }, links) {
  if (location.text?.url !== void 0) return location.text.url;
  const path = location.container ?? location.path;
  if (links === void 0 || introduction === void 0) return void 0;
  if (path === void 0) return links.commit(introduction.commit);
  return links.line(introduction.commit, path, location.container === void 0 ? location.startLine : 1);
}
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
  const { kind, reason, owner, expires, effect } = suppression;
  const where = saidWhere(suppression);
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
    case "refused":
      return `${where} would let it pass${detail}, but the policy does not permit it: ${suppression.why ?? "it is locked"}`;
  }
}
function saidWhere({ where, tool }) {
  return tool === void 0 ? where : `${where} (${tool})`;
}
function whyNotBlocking(finding) {
  if (finding.suppression?.effect === "silences") return suppressionText(finding) ?? "";
  return finding.standing === "old" ? "only the history has it" : "it was there before this change";
}
var STANDING_WORDS = {
  new: "new in this change",
  known: "already on the base",
  old: "only in the history"
};
function standingText({ standing }) {
  return standing === void 0 ? void 0 : STANDING_WORDS[standing];
}
function entryLines({ entries }) {
  if (entries === void 0) return [];
  const { unused, expired, refused, whole } = entries;
  const lines = [];
  const say = (one, what, plural) => {
    if (one.count === 0) return;
    const named = one.places.slice(0, 5).join(", ");
    const more = one.count > Math.min(5, one.places.length) ? ", …" : "";
    lines.push(
      `${counted(one.count, "entry", "entries")} ${one.count === 1 ? what : plural}: ${named}${more}`
    );
  };
  say(expired, "has expired", "have expired");
  say(refused, "is not permitted by the policy", "are not permitted by the policy");
  if (whole) say(unused, "is about nothing any more", "are about nothing any more");
  return lines;
}
var BESIDE = {
  text: "text",
  log: "log",
  artifact: "artifact"
};
function isBesideFiles({ kind }) {
  return BESIDE[kind] !== void 0;
}
function placeName(location, commit) {
  if (location.kind === "message")
    return `message of commit ${commit === void 0 ? "(unknown)" : shortId(commit)}`;
  if (isBesideFiles(location)) return location.text?.name ?? `${BESIDE[location.kind]} beside files`;
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
function seenAt({ text }) {
  return text?.url === void 0 ? "" : ` See ${text.url} .`;
}
function shortId(id) {
  return id.slice(0, 10);
}
function severityCounts(findings) {
  const counts = /* @__PURE__ */ new Map();
  for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return [...SEVERITY_ORDER].reverse().filter((severity) => counts.has(severity)).map((severity) => `${counts.get(severity)} ${severity}`).join(", ");
}
function meetsSeverity(severity, bound) {
  return SEVERITY_ORDER.indexOf(severity) >= SEVERITY_ORDER.indexOf(bound);
}
function rangeText(receipt) {
  const { kind, base, head } = receipt.resolved;
  if (base !== void 0 && head !== void 0) return `${base}..${head}`;
  return head !== void 0 && kind !== "tree" && kind !== "history" ? head : kind;
}

export {
  findingUrl,
  verdictOf,
  exitStatusOf,
  headText,
  spreadText,
  splitFindings,
  suppressionText,
  saidWhere,
  whyNotBlocking,
  standingText,
  entryLines,
  placeName,
  openablePlace,
  insideText,
  seenAt,
  shortId,
  severityCounts,
  meetsSeverity,
  rangeText
};
