import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  entryLines,
  findingUrl,
  headText,
  placeName,
  severityCounts,
  shortId,
  splitFindings,
  spreadText,
  suppressionText,
  verdictOf,
  whyNotBlocking
} from "./chunk-OCDDHYTH.mjs";
import {
  counted,
  formatBytes,
  formatDuration,
  printable
} from "./chunk-YAB2QRGH.mjs";

// src/reports/text.ts
var SEVERITY_SGR = {
  critical: "1;31",
  high: "31",
  medium: "33",
  low: "36"
};
function palette(colour) {
  const paint = (sgr) => colour ? (text) => `\x1B[${sgr}m${text}\x1B[0m` : (text) => text;
  return {
    bold: paint("1"),
    dim: paint("2"),
    severity: (severity) => paint(SEVERITY_SGR[severity]),
    good: paint("32"),
    bad: paint("1;31")
  };
}
function textReport(report, style) {
  const paint = palette(style.colour);
  const { blocking, others } = splitFindings(report.findings);
  const blocks = blocking.map((finding) => findingBlock(finding, paint, style.showSecrets, report.links));
  if (!style.quiet && others.length > 0) blocks.push(otherLines(others, paint));
  if (!style.quiet) blocks.push(closing(report, paint));
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}
`;
}
function findingBlock(finding, paint, showSecrets, links) {
  const { location, rule } = finding;
  const place = printable(placeName(location, finding.introduction?.commit));
  const facts = [
    finding.severity,
    finding.confidence,
    ...finding.detail === void 0 ? [] : [finding.detail],
    ...finding.standing === void 0 ? [] : [finding.standing]
  ].join(", ");
  const line = showSecrets ? finding.rawLine.reveal() : finding.line;
  const lines = [
    `${paint.bold(`${place}:${location.startLine}:${location.startColumn}`)}  ${rule.name}  ${paint.severity(finding.severity)(`[${facts}]`)}`,
    `    ${paint.dim("|")} ${printable(line.trim())}`,
    `    ${rule.description}`,
    `    ${paint.bold("Now:")} ${rule.revoke}`
  ];
  if (rule.publicByDesign !== void 0) lines.push(`    Lower because: ${rule.publicByDesign}`);
  const said = suppressionText(finding);
  if (said !== void 0) lines.push(`    ${paint.bold(printable(said))}`);
  const url = findingUrl(finding, links);
  if (url !== void 0) lines.push(`    ${url}`);
  const history = historyLine(finding);
  if (history !== void 0) lines.push(`    ${paint.dim(history)}`);
  lines.push(`    ${paint.dim(`${rule.id}  ${finding.fingerprint}`)}`);
  return lines.join("\n");
}
function historyLine(finding) {
  const parts = [];
  if (finding.introduction !== void 0) {
    const { commit, author, date } = finding.introduction;
    const by = author === "" ? "" : ` by ${printable(author)}`;
    parts.push(`since commit ${shortId(commit)}${by}${date === "" ? "" : `, ${date.slice(0, 10)}`}`);
  }
  if (finding.occurrences > 1) parts.push(`in ${finding.occurrences} versions of this file`);
  const spread = spreadText(finding);
  if (spread !== void 0) parts.push(spread);
  const head = headText(finding);
  if (head !== void 0) parts.push(printable(head));
  return parts.length === 0 ? void 0 : parts.join("; ");
}
var MAX_OTHERS = 10;
function otherLines(others, paint) {
  const lines = others.slice(0, MAX_OTHERS).map((finding) => {
    const { location, rule, introduction } = finding;
    const place = `${printable(placeName(location, introduction?.commit))}:${location.startLine}`;
    return paint.dim(`  ${place}  ${rule.name}: ${printable(whyNotBlocking(finding))}`);
  });
  const more = others.length - lines.length;
  if (more > 0) lines.push(paint.dim(`  and ${more} more, in the other reports`));
  return [paint.dim(`Not counted, ${counted(others.length, "finding")}:`), ...lines].join("\n");
}
function closing(report, paint) {
  const { receipt } = report;
  const { blocking: findings } = splitFindings(report.findings);
  const verdict = verdictOf(report);
  const lines = [];
  if (findings.length === 0) lines.push((verdict === "clean" ? paint.good : paint.bad)("No secrets found."));
  else lines.push(paint.bad(`${counted(findings.length, "finding")}: ${severityCounts(findings)}.`));
  lines.push(paint.dim(scannedLine(receipt)));
  for (const note of receipt.notes) lines.push(paint.dim(`Note: ${printable(note.text)}`));
  for (const skip of receipt.skips)
    lines.push(skip.incomplete ? paint.bad(skipLine(skip)) : paint.dim(skipLine(skip)));
  for (const line of entryLines(receipt)) lines.push(paint.dim(`${printable(line)}.`));
  if (!receipt.complete)
    lines.push(paint.bad("The scan is incomplete: something that should have been looked at was not."));
  return lines.join("\n");
}
function scannedLine(receipt) {
  const { counts } = receipt;
  const parts = [];
  if (counts.commits > 0) parts.push(counted(counts.commits, "commit"));
  if (counts.objects > 0) parts.push(counted(counts.objects, "object"));
  if (counts.files > 0) parts.push(counted(counts.files, "file"));
  if ((counts.texts ?? 0) > 0)
    parts.push(counted(counts.texts ?? 0, "text beside files", "texts beside files"));
  parts.push(formatBytes(counts.bytes));
  return `Scanned ${parts.join(", ")} with ${counted(receipt.rules, "rule")} in ${formatDuration(receipt.durationMs)} (${printable(receipt.resolved.why)}).`;
}
function isKnownSkip(reason) {
  return Object.hasOwn(SKIP_WORDS, reason);
}
function skipLine(skip) {
  const named = skip.examples.slice(0, 3).map(printable).join(", ");
  const more = skip.count > Math.min(3, skip.examples.length) ? ", …" : "";
  const head = skip.incomplete ? "Not scanned" : "Left out";
  return `${head}: ${skip.count} × ${SKIP_WORDS[skip.reason]} (${named}${more})`;
}
var SKIP_WORDS = {
  submodule: "submodule, another repository",
  "lfs-pointer": "Git LFS pointer, its content is not in git",
  "git-directory": "git's own directory",
  "special-file": "special file (device, socket or pipe)",
  "container-encrypted": "archive or document with a password, scanned as the bytes it is",
  "container-unsupported": "archive of a kind that is not opened, scanned as the bytes it is",
  "container-damaged": "damaged archive or document, scanned as far as it can be read",
  unreadable: "unreadable file",
  "missing-object": "object that the repository does not hold",
  "corrupt-object": "corrupt object",
  "missing-commit": "commit that the repository does not hold",
  "too-large": "content beyond the size bound",
  "time-limit": "content not reached within the time bound",
  "decode-limit": "encoded content beyond the bounds of decoding",
  "container-limit": "content of an archive beyond the bounds on size, number, depth or time",
  "text-unavailable": "text beside files that was asked for and not read",
  "finding-limit": "place beyond the bound on findings",
  "changed-while-read": "file that changed while it was read",
  "malformed-diff": "part of the diff that is not well-formed",
  cancelled: "rest of the scan, which was cancelled",
  "detector-failed": "content on which a detector failed"
};

export {
  textReport,
  scannedLine,
  isKnownSkip,
  skipLine
};
