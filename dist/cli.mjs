import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  counted,
  crc32,
  decodeUtf8,
  formatBytes,
  formatDuration,
  fromLatin1,
  latin1,
  nearest,
  printable
} from "./cli/chunk-H4X63RWH.mjs";
import {
  KERNEL_CONTRACT_VERSION,
  MAX_MATCH_BYTES,
  MAX_NEAR_LINES,
  MIN_RUN_BYTES,
  RUN_ALPHABET
} from "./cli/chunk-IRZF5SPU.mjs";
import {
  BugError,
  DeniedError,
  InputError,
  TacetError,
  UpstreamError,
  describeError,
  systemCode
} from "./cli/chunk-MLKVTFW4.mjs";
import "./cli/chunk-3VTAHYNS.mjs";

// src/base/version.ts
var VERSION = true ? "0.1.0" : "0.0.0-source";

// src/commands/scan.ts
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename as basename2, dirname as dirname2, join as join5, resolve as resolve3 } from "node:path";

// src/base/progress.ts
var FIRST_DRAW_MS = 1e3;
var REDRAW_MS = 100;
var PHASE_WORDS = {
  listing: "Listing",
  fetching: "Fetching",
  scanning: "Scanning",
  attributing: "Tracing findings"
};
var ProgressLine = class {
  #stream;
  #now;
  #startedAt;
  #drawnAt = 0;
  #visible = false;
  constructor(stream, now) {
    this.#stream = stream;
    this.#now = now;
    this.#startedAt = now();
  }
  /** Redraws the line if it is time to. Cheap enough to be called for every unit. */
  update(progress) {
    const now = this.#now();
    if (now - this.#startedAt < FIRST_DRAW_MS || now - this.#drawnAt < REDRAW_MS) return;
    this.#drawnAt = now;
    this.#visible = true;
    const text = progressText(progress, now - this.#startedAt).slice(0, (this.#stream.columns ?? 80) - 1);
    this.#stream.write(`\r\x1B[2K${text}`);
  }
  /** Removes the line, so that what is printed next stands alone. */
  clear() {
    if (this.#visible) this.#stream.write("\r\x1B[2K");
    this.#visible = false;
  }
};
function progressText(progress, elapsedMs) {
  const { objects, totalObjects, bytes, findings } = progress;
  const parts = [
    `${PHASE_WORDS[progress.phase]}: ${objects.toLocaleString("en-US")}${totalObjects === void 0 ? "" : ` of ${totalObjects.toLocaleString("en-US")}`} objects`
  ];
  if (bytes > 0)
    parts.push(`${formatBytes(bytes)} (${formatBytes(bytes / Math.max(1, elapsedMs) * 1e3)}/s)`);
  parts.push(counted(findings, "finding"));
  if (totalObjects !== void 0 && objects > 0 && objects < totalObjects) {
    parts.push(`${formatDuration(elapsedMs / objects * (totalObjects - objects))} left`);
  }
  return parts.join(", ");
}

// src/options/help.ts
var INDENT = 24;
function helpText(usage, options, width = 100) {
  const groups = [...new Set(options.map(({ group }) => group))];
  const sections = groups.map((group) => {
    const rows = options.filter((option) => option.group === group).map((option) => optionRow(option, width));
    return `${group}:
${rows.join("\n")}`;
  });
  return `${[usage.join("\n"), ...sections].join("\n\n")}
`;
}
function optionRow(option, width) {
  const head = `  --${option.name}${option.metavar === void 0 ? "" : ` ${option.metavar}`}`;
  const given = option.default === void 0 ? "" : ` (default: ${option.default})`;
  const lines = wrap(`${option.description}${given}`, width - INDENT);
  const first = head.length < INDENT - 1 ? `${head.padEnd(INDENT)}${lines[0] ?? ""}` : `${head}
${" ".repeat(INDENT)}${lines[0] ?? ""}`;
  return [first, ...lines.slice(1).map((line) => " ".repeat(INDENT) + line)].join("\n");
}
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

// src/options/parse.ts
import { parseArgs } from "node:util";
function parseCommand(words2, options) {
  const { tokens } = parseArgs({
    args: [...words2],
    options: Object.fromEntries(
      options.map(({ name, kind }) => [name, { type: kind === "flag" ? "boolean" : "string" }])
    ),
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const values = /* @__PURE__ */ new Map();
  const positionals = [];
  const mistakes = [];
  let unknown;
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = options.find(({ name }) => name === token.name && token.rawName.startsWith("--"));
    if (option === void 0) {
      mistakes.push(`unknown option ${token.rawName}`);
      unknown ??= token.name;
      continue;
    }
    const mistake = record(values, option, token.value);
    if (mistake !== void 0) mistakes.push(mistake);
  }
  if (mistakes.length > 0) throw mistakesError(mistakes, unknown, options);
  return { values, positionals };
}
function mistakesError(mistakes, unknown, options) {
  const near = unknown === void 0 ? void 0 : nearest(
    unknown,
    options.map(({ name }) => name)
  );
  const hint = near === void 0 ? "see tacet scan --help for the options there are" : `did you mean --${near}?`;
  return new InputError(unknown === void 0 ? "option-invalid" : "option-unknown", mistakes.join("; "), {
    hint
  });
}
function record(values, option, value) {
  const flag = `--${option.name}`;
  if (option.kind === "flag") {
    if (value !== void 0) return `${flag} takes no value`;
    values.set(option.name, true);
    return void 0;
  }
  if (value === void 0 || value === "")
    return `${flag} needs a value${option.metavar === void 0 ? "" : ` (${option.metavar})`}`;
  const mistake = checkValue(flag, option, value);
  if (mistake !== void 0) return mistake;
  if (option.kind === "list" || option.kind === "choices") {
    const list = values.get(option.name);
    values.set(option.name, [...Array.isArray(list) ? list : [], value]);
  } else if (values.has(option.name)) return `${flag} was given twice`;
  else values.set(option.name, value);
  return void 0;
}
function checkValue(label, option, value) {
  if (option.kind === "number" && !/^\d{1,9}$/.test(value))
    return `${label} takes a whole number, zero or more`;
  if (option.kind === "flag" && !/^(?:true|false)$/i.test(value)) return `${label} takes true or false`;
  if ((option.kind === "choice" || option.kind === "choices") && !(option.values ?? []).includes(value)) {
    return `${label} takes one of ${(option.values ?? []).join(", ")}`;
  }
  return void 0;
}

// src/options/scan-options.ts
var CONFIDENCES = ["hint", "possible", "likely", "proven"];
var minConfidence = {
  name: "min-confidence",
  kind: "choice",
  values: CONFIDENCES,
  default: "possible",
  description: "The least confidence that is reported: proven (a checksum or the full structure holds), likely (fixed prefix and shape), possible (context and shape), hint (random-looking runs without context)."
};
var disableRule = {
  name: "disable-rule",
  kind: "list",
  description: "Ids of rules that do not run."
};
var rules = {
  name: "rules",
  kind: "list",
  description: "YAML files with rules of your own, beside the built-in ones. Their patterns run in linear time."
};
var scanCliOptions = [
  {
    name: "history",
    kind: "flag",
    group: "What to scan",
    description: "Everything that any ref, HEAD, stash, note or reflog reaches."
  },
  {
    name: "range",
    kind: "text",
    metavar: "A..B",
    group: "What to scan",
    description: "What the commits reachable from B and not from A add, merges included."
  },
  {
    name: "staged",
    kind: "flag",
    group: "What to scan",
    description: "What the index adds to HEAD, whatever the work tree holds: for a pre-commit hook."
  },
  { name: "stdin", kind: "flag", group: "What to scan", description: "Standard input." },
  {
    name: "diff",
    kind: "text",
    metavar: "FILE",
    group: "What to scan",
    description: "The added lines of a unified diff; - reads it from standard input."
  },
  {
    name: "format",
    kind: "list",
    metavar: "NAME[=FILE]",
    default: "text",
    group: "What to report",
    description: "text, json or sarif, to the screen or to a file. Give it several times for several reports, at most one of them to the screen."
  },
  {
    name: "receipt",
    kind: "text",
    metavar: "FILE",
    group: "What to report",
    description: "Also write the receipt (what was scanned, what was not, and why) to this file, as JSON."
  },
  {
    name: "show-secrets",
    kind: "flag",
    group: "What to report",
    description: "Show secrets whole. Refused where a CI variable is set."
  },
  { ...minConfidence, metavar: "LEVEL", group: "What to look for" },
  { ...rules, metavar: "FILE", group: "What to look for" },
  { ...disableRule, metavar: "ID", group: "What to look for" },
  {
    name: "ignore-marks",
    kind: "flag",
    group: "What to look for",
    description: "Report findings also where the line carries an inline mark (tacet:allow)."
  },
  {
    name: "max-findings",
    kind: "number",
    metavar: "N",
    default: "10000",
    group: "Bounds",
    description: "Keep at most this many findings; when more are found the scan counts as incomplete."
  },
  {
    name: "quiet",
    kind: "flag",
    group: "What to report",
    description: "Print findings only: no progress and no summary."
  },
  {
    name: "no-color",
    kind: "flag",
    group: "What to report",
    description: "Print without colours, as the variable NO_COLOR does."
  },
  {
    name: "debug",
    kind: "flag",
    group: "What to report",
    description: "Show the stack of an unexpected error."
  }
];

// src/findings/finding.ts
var SEVERITY_ORDER = ["low", "medium", "high", "critical"];
function compareFindings(a, b) {
  return compareText(a.location.path ?? "", b.location.path ?? "") || a.location.startLine - b.location.startLine || a.location.startColumn - b.location.startColumn || compareText(a.rule.id, b.rule.id) || compareText(a.introduction?.commit ?? "", b.introduction?.commit ?? "");
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/reports/report.ts
function verdictOf(report3) {
  if (!report3.receipt.complete) return "incomplete";
  return report3.findings.length > 0 ? "findings" : "clean";
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

// src/reports/json.ts
var JSON_REPORT_VERSION = 1;
function jsonReport(report3, showSecrets = false) {
  const document = {
    version: JSON_REPORT_VERSION,
    verdict: verdictOf(report3),
    findings: report3.findings.map((finding) => jsonFinding(finding, showSecrets)),
    receipt: report3.receipt
  };
  return `${JSON.stringify(document, null, 2)}
`;
}
function jsonFinding(finding, showSecrets) {
  const { rule } = finding;
  return {
    fingerprint: finding.fingerprint,
    rule: rule.id,
    name: rule.name,
    issuer: rule.issuer,
    severity: finding.severity,
    confidence: finding.confidence,
    ...finding.detail === void 0 ? {} : { detail: finding.detail },
    description: rule.description,
    revoke: rule.revoke,
    ...rule.rotate === void 0 ? {} : { rotate: rule.rotate },
    ...rule.publicByDesign === void 0 ? {} : { publicByDesign: rule.publicByDesign },
    references: rule.references.map(({ url }) => url),
    preview: finding.preview,
    line: finding.line,
    ...showSecrets ? { secret: finding.secret.reveal() } : {},
    location: finding.location,
    ...finding.introduction === void 0 ? {} : { introduction: finding.introduction },
    occurrences: finding.occurrences,
    ...finding.inHead === void 0 ? {} : { inHead: finding.inHead }
  };
}

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
function sarifReport(report3, options) {
  const rules2 = [...new Map(report3.findings.map(({ rule }) => [rule.id, rule])).values()].sort(
    (a, b) => a.id < b.id ? -1 : 1
  );
  const ruleIndex = new Map(rules2.map((rule, index) => [rule.id, index]));
  const occurrence = /* @__PURE__ */ new Map();
  const { receipt } = report3;
  const run2 = {
    tool: {
      driver: {
        name: "tacet",
        version: receipt.tool.version,
        semanticVersion: receipt.tool.version,
        informationUri: "https://github.com/OWNER/tacet",
        rules: rules2.map((rule) => sarifRule(rule, report3.findings))
      }
    },
    automationDetails: { id: `${options.category}/` },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: receipt.complete,
        startTimeUtc: receipt.startedAt,
        toolExecutionNotifications: [
          ...receipt.skips.map((skip2) => ({
            level: skip2.incomplete ? "error" : "note",
            descriptor: { id: skip2.reason },
            message: { text: `${skip2.count} × ${skip2.reason}: ${skip2.examples.map(printable).join(", ")}` }
          })),
          ...receipt.notes.map((note) => ({
            level: "note",
            descriptor: { id: note.code },
            message: { text: printable(note.text) }
          }))
        ]
      }
    ],
    results: report3.findings.map((finding) => sarifResult(finding, ruleIndex, occurrence)),
    properties: { receipt }
  };
  return `${JSON.stringify({ $schema: SARIF_SCHEMA_URI, version: "2.1.0", runs: [run2] }, null, 2)}
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
  const key = `${finding.fingerprint}\0${location.path ?? ""}`;
  const count2 = (occurrence.get(key) ?? 0) + 1;
  occurrence.set(key, count2);
  const since = introduction === void 0 ? "" : ` Introduced by commit ${shortId(introduction.commit)}.`;
  const gone = finding.inHead === false ? " No longer in HEAD, but in the history." : "";
  return {
    ruleId: rule.id,
    ruleIndex: ruleIndex.get(rule.id) ?? -1,
    level: LEVEL[finding.severity],
    message: {
      text: `${rule.name} (${finding.preview}). ${rule.description} Now: ${rule.revoke}${since}${gone}`
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(location.path ?? placeName(location, introduction?.commit)) },
          region: {
            startLine: location.startLine,
            startColumn: location.startColumn,
            endLine: location.endLine,
            endColumn: location.endColumn,
            snippet: { text: finding.line }
          }
        }
      }
    ],
    partialFingerprints: {
      primaryLocationLineHash: `${finding.fingerprint.slice(3, 19)}:${count2}`,
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
      ...finding.inHead === void 0 ? {} : { inHead: finding.inHead }
    }
  };
}
function toUri(path) {
  const encoded = path.split("/").map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
  return encoded === "" ? "." : encoded;
}

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
function textReport(report3, style) {
  const paint = palette(style.colour);
  const blocks = report3.findings.map((finding) => findingBlock(finding, paint, style.showSecrets));
  if (!style.quiet) blocks.push(closing(report3, paint));
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}
`;
}
function findingBlock(finding, paint, showSecrets) {
  const { location, rule } = finding;
  const place2 = printable(placeName(location, finding.introduction?.commit));
  const facts = [
    finding.severity,
    finding.confidence,
    ...finding.detail === void 0 ? [] : [finding.detail]
  ].join(", ");
  const line = showSecrets ? finding.rawLine.reveal() : finding.line;
  const lines = [
    `${paint.bold(`${place2}:${location.startLine}:${location.startColumn}`)}  ${rule.name}  ${paint.severity(finding.severity)(`[${facts}]`)}`,
    `    ${paint.dim("|")} ${printable(line.trim())}`,
    `    ${rule.description}`,
    `    ${paint.bold("Now:")} ${rule.revoke}`
  ];
  if (rule.publicByDesign !== void 0) lines.push(`    Lower because: ${rule.publicByDesign}`);
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
  if (finding.inHead !== void 0)
    parts.push(finding.inHead ? "still in HEAD" : "no longer in HEAD, but in the history");
  return parts.length === 0 ? void 0 : parts.join("; ");
}
function closing(report3, paint) {
  const { findings, receipt } = report3;
  const verdict = verdictOf(report3);
  const lines = [];
  if (findings.length === 0) lines.push((verdict === "clean" ? paint.good : paint.bad)("No secrets found."));
  else lines.push(paint.bad(`${counted(findings.length, "finding")}: ${severityCounts(findings)}.`));
  lines.push(paint.dim(scannedLine(receipt)));
  for (const note of receipt.notes) lines.push(paint.dim(`Note: ${printable(note.text)}`));
  for (const skip2 of receipt.skips)
    lines.push(skip2.incomplete ? paint.bad(skipLine(skip2)) : paint.dim(skipLine(skip2)));
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
  parts.push(formatBytes(counts.bytes));
  return `Scanned ${parts.join(", ")} with ${counted(receipt.rules, "rule")} in ${formatDuration(receipt.durationMs)} (${printable(receipt.resolved.why)}).`;
}
function skipLine(skip2) {
  const named = skip2.examples.slice(0, 3).map(printable).join(", ");
  const more = skip2.count > Math.min(3, skip2.examples.length) ? ", …" : "";
  const head = skip2.incomplete ? "Not scanned" : "Left out";
  return `${head}: ${skip2.count} × ${SKIP_WORDS[skip2.reason]} (${named}${more})`;
}
var SKIP_WORDS = {
  submodule: "submodule, another repository",
  "lfs-pointer": "Git LFS pointer, its content is not in git",
  "git-directory": "git's own directory",
  "special-file": "special file (device, socket or pipe)",
  unreadable: "unreadable file",
  "missing-object": "object that the repository does not hold",
  "corrupt-object": "corrupt object",
  "missing-commit": "commit that the repository does not hold",
  "too-large": "content beyond the size bound",
  "time-limit": "content not reached within the time bound",
  "finding-limit": "place beyond the bound on findings",
  "changed-while-read": "file that changed while it was read",
  "malformed-diff": "part of the diff that is not well-formed",
  cancelled: "rest of the scan, which was cancelled",
  "detector-failed": "content on which a detector failed"
};

// src/scan.ts
import { createHash as createHash2 } from "node:crypto";

// src/base/receipt.ts
var BY_DESIGN = /* @__PURE__ */ new Set([
  "submodule",
  "lfs-pointer",
  "git-directory",
  "special-file"
]);
function isSkipByDesign(reason) {
  return BY_DESIGN.has(reason);
}
var MAX_SKIP_EXAMPLES = 10;
var RECEIPT_VERSION = 1;
var ReceiptBuilder = class {
  #skips = /* @__PURE__ */ new Map();
  #notes = [];
  #dropped = /* @__PURE__ */ new Map();
  commits = 0;
  objects = 0;
  files = 0;
  bytes = 0;
  /** Records that something was not scanned. `place` is a path or an id, never content. */
  skip(reason, place2, count2 = 1) {
    const entry = this.#skips.get(reason) ?? { count: 0, examples: [] };
    entry.count += count2;
    if (entry.examples.length < MAX_SKIP_EXAMPLES) entry.examples.push(place2);
    this.#skips.set(reason, entry);
  }
  /** Records a choice made on the reader's behalf; the same code and text is kept once. */
  note(code, text) {
    if (!this.#notes.some((note) => note.code === code && note.text === text))
      this.#notes.push({ code, text });
  }
  /** Counts a match that a filter dropped. */
  drop(reason) {
    this.#dropped.set(reason, (this.#dropped.get(reason) ?? 0) + 1);
  }
  /** Everything recorded so far, skips and dropped reasons in a stable order. */
  snapshot() {
    const skips = [...this.#skips.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([reason, { count: count2, examples }]) => ({
      reason,
      count: count2,
      incomplete: !isSkipByDesign(reason),
      examples
    }));
    return {
      skips,
      notes: this.#notes,
      complete: skips.every((skip2) => !skip2.incomplete),
      dropped: Object.fromEntries([...this.#dropped.entries()].sort(([a], [b]) => a < b ? -1 : 1))
    };
  }
};

// src/text/unit.ts
function pathOf(origin) {
  return origin.kind === "message" ? void 0 : origin.path;
}
function placeOf(origin) {
  if (origin.kind === "message") return `message of commit ${origin.commit}`;
  return origin.path ?? (origin.kind === "blob" ? origin.oid : origin.kind);
}

// src/base/scan-request.ts
var CONFIDENCE_ORDER = ["hint", "possible", "likely", "proven"];

// src/detectors/words/randomness.ts
var UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function alphabetOf(text) {
  if (UUID.test(text)) return "hex";
  if (/^\d+$/.test(text)) return "decimal";
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(text)) return "hex";
  if (/^(?:[A-Z2-7]+=*|[a-z2-7]+=*)$/.test(text)) return "base32";
  if (/^(?:[0-9a-z]+|[0-9A-Z]+)$/.test(text)) return "base36";
  if (/^[A-Za-z0-9+/_-]+=*$/.test(text)) return "base64";
  return "ascii";
}
function entropyBitsPerChar(text) {
  if (text.length === 0) return 0;
  const counts = /* @__PURE__ */ new Map();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count2 of counts.values()) bits -= count2 / text.length * Math.log2(count2 / text.length);
  return bits;
}
var LENGTHS = [8, 12, 16, 24, 32, 48, 64, 128];
var MINIMA = {
  decimal: [1.3, 1.78, 2.12, 2.44, 2.66, 2.89, 2.98, 3.17],
  hex: [1.55, 2.13, 2.48, 2.87, 3.14, 3.4, 3.53, 3.78],
  base32: [1.91, 2.52, 2.85, 3.38, 3.67, 4.06, 4.27, 4.64],
  base36: [2, 2.58, 2.95, 3.4, 3.78, 4.14, 4.38, 4.78],
  base64: [2.16, 2.79, 3.2, 3.74, 4.1, 4.53, 4.82, 5.37],
  ascii: [2.16, 2.86, 3.28, 3.86, 4.27, 4.73, 5.07, 5.67]
};
function isRandomFor(text, alphabet = alphabetOf(text)) {
  return entropyBitsPerChar(text) >= minimumEntropy(text.length, alphabet);
}
function minimumEntropy(length, alphabet) {
  const minima = MINIMA[alphabet];
  const above = LENGTHS.findIndex((measured) => measured >= length);
  if (above < 0) return minima.at(-1) ?? 0;
  const high = minima[above] ?? 0;
  if (above === 0) return high * length / (LENGTHS[0] ?? 1);
  const from = LENGTHS[above - 1] ?? 1;
  const low = minima[above - 1] ?? 0;
  const share = Math.log2(length / from) / Math.log2((LENGTHS[above] ?? 1) / from);
  return low + (high - low) * share;
}

// src/detectors/gates.ts
function passGates(rule, detection, proof, view) {
  const { start, end } = detection.secret;
  const length = end - start;
  const isTooLong = length > rule.maxLength && rule.maxLength < MAX_MATCH_BYTES;
  if (length <= 0 || length < rule.minLength || isTooLong) return void 0;
  const own = { confidence: detection.confidence ?? rule.confidence, detail: detection.detail };
  const needsText = proof !== void 0 || rule.minEntropyBitsPerChar > 0;
  if (!needsText) return own;
  const secret = view.slice(start, end);
  const outcome = proof?.check(secret) ?? "unknown";
  if (proof !== void 0 && outcome === "passed") {
    return { confidence: "proven", detail: joinDetails(own.detail, `${proof.what} fits`) };
  }
  if (outcome === "failed" && rule.proofRequired) return void 0;
  if (rule.minEntropyBitsPerChar > 0 && entropyBitsPerChar(secret) < rule.minEntropyBitsPerChar)
    return void 0;
  if (proof === void 0 || outcome !== "failed") return own;
  return {
    confidence: oneStepDown(own.confidence),
    detail: joinDetails(own.detail, `${proof.what} does not fit`)
  };
}
function oneStepDown(confidence) {
  return CONFIDENCE_ORDER[Math.max(0, CONFIDENCE_ORDER.indexOf(confidence) - 1)] ?? "hint";
}
function reaches(confidence, least) {
  return CONFIDENCE_ORDER.indexOf(confidence) >= CONFIDENCE_ORDER.indexOf(least);
}
function joinDetails(first, second) {
  if (first === void 0 || first === second) return second;
  return second === void 0 ? first : `${first}; ${second}`;
}

// src/detectors/near.ts
function composeNear(matches, view) {
  if (!matches.some(({ rule }) => rule.near.length > 0 || rule.partOnly)) {
    return matches.map((match) => ({ match, rests: [match.whole] }));
  }
  const byRule = /* @__PURE__ */ new Map();
  for (const match of matches) {
    const same = byRule.get(match.rule.id);
    if (same === void 0) byRule.set(match.rule.id, [match]);
    else same.push(match);
  }
  const absorbed = /* @__PURE__ */ new Set();
  const composed = [];
  for (const match of matches) {
    if (absorbed.has(match)) continue;
    const partners = partnersOf(match, byRule, absorbed, view);
    if (partners === void 0) continue;
    for (const partner of partners) absorbed.add(partner);
    composed.push(merge(match, partners));
  }
  return composed.filter(
    ({ match, rests }) => !match.rule.partOnly && !(rests.length === 1 && absorbed.has(match))
  );
}
function partnersOf(match, byRule, absorbed, view) {
  const partners = [];
  for (const part of match.rule.near) {
    const partner = nearest2(match, byRule.get(part.rule) ?? [], part, view);
    if (partner === void 0) {
      if (part.required) return void 0;
    } else if (part.required || !absorbed.has(partner)) {
      partners.push(partner);
    }
  }
  return partners;
}
function nearest2(match, candidates, part, view) {
  const from = firstStartingAt(candidates, match.secret.start);
  const before = stepTo(candidates, from - 1, -1, match.secret);
  const behind = stepTo(candidates, from, 1, match.secret);
  const line = view.lines.lineOf(match.secret.start);
  const within = [before, behind].filter(
    (candidate) => candidate !== void 0 && Math.abs(view.lines.lineOf(candidate.secret.start) - line) <= part.withinLines
  );
  const distance = (candidate) => Math.abs(candidate.secret.start - match.secret.start);
  return within.sort((a, b) => distance(a) - distance(b))[0];
}
function firstStartingAt(candidates, offset) {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((candidates[middle]?.secret.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
var MAX_OVERLAPS = 16;
function stepTo(candidates, from, step, secret) {
  for (let at = from, steps = 0; steps < MAX_OVERLAPS; at += step, steps++) {
    const candidate = candidates[at];
    if (candidate === void 0) return void 0;
    if (!overlaps(candidate.secret, secret)) return candidate;
  }
  return void 0;
}
function merge(match, partners) {
  if (partners.length === 0) return { match, rests: [match.whole] };
  const parts = { ...match.parts };
  for (const partner of partners) parts[partner.rule.id] = partner.secret;
  return { match: { ...match, parts }, rests: [match.whole, ...partners.map(({ whole }) => whole)] };
}
function overlaps(a, b) {
  return a.start < b.end && b.start < a.end;
}

// src/detectors/words/letter-table.ts
var LETTER_TABLE = [
  "-PTNQRTWWRccUSVUPePNRUZWkgk2eRNOmXUgejiMVP-O-ONRPXVk5itJeUbLhlgNhlQglN7-MbhL---V-0LfmeXkiOahpPfiEf-S",
  "cbUgcibqlRihhEehlI-njiiOloUegSk--c-qU8XX3Xchb-nRRJcYWURadQ8Gj-rLg-fPe--J-iOafJ--NgjO--lx-fSgbiKiWWNi",
  "YPZcMYeIbaO9a-9ZmH5hiJ-9iM-iiY5Ki-ZiSR---T-3b3ePfaZ-l--eMDhZ-nRR-0-8-0jKuwXQX-wUurz+vKV-yMTJvNc--cNb",
  "wbFuyOK37sXQVw2YgVX4Y-v-pLgjdKj9hH-+j+-Hh-jccc5--a-sGz-iKj--Kgfil9Kk-caePk--d-mKegqIdaiW+difzGW-iZdO",
  "iieh-xZPPb6Rbjc-aWVNjJ-NbUONUg8kwJ-imOomYSlgRjeMj-GfgQ---i-fW-560-8-tyykX347-o22A-V--wsRn34BihjYo6mg",
  "hQi-medS8--n-pSlRhK-mQO-bWacSPbgZKLha-T-qNghmMgnKN--fd-Nn-IZdU-WhR-0jejdtef-c--adCiO-VNRei-+-iqG6Z8I",
  "-3-I--b-+R+-fXaU-7-6-nI763L-hLLi4iipLeiNbb--f9i-WSxRPax8NN-ySM2QR-2LRt--QR-TKrquItw-L-6oSVIf-riX--s-",
  "StdO712F7uuJ--QuzL3-zyyp9--Uk4PTNQRTWWRccUSVUPePNRUZWkgkIJbMOzmetRylWdO2d0XQUgjmrirTWYWyS466P17D1eP5",
  "-hSzX---c-Wh6M9K--NV-Jbg-a-aa3Iw---a-JPacML5c-MX-UT5Ri-hQdvQ--W-QHiWRdcdojqsYaSkMhQJYmdhZmxQPtzzIIY-",
  "U3TguuS6-WpJh7-3j7OPb69F+ObN-6tVTW5-SS1g7g-78KJpsvIvsvWSukQoKsybkce---j-TtxbVrfY-h-fJTFnw-RWN-f-g-vW",
  "LhigQfxjYhelxiGd-lTdTJYn19KPsuXGsZpL15pUYrS0URpq2u-Z-IVnYnTdajK-bIdiZY-hRUUoe-a-LQSfdG8--P8+UT4UM-gS",
  "4b---6dMPgNLW4OiQ-bllSV--+NMWml-U-GccXXidbrcocVUMLW3PWWVZXjkrLS834Qf6PQ-+n6geF-XNQff--4-Jgyssmyvxgll",
  "Wipqu9appC0g4ziNOYTPM9R-NnTYWVZnnQQO27k-Q-QZ-WgJ7-OP-QfcbYc--HNX-8-U-SW-Q-Gf-VG-qllqQ--gaRX-k-3-comY",
  "QnwO9p-7MnUxn-VKFe8-d--WK2v4F-Z-I--4-6M6-2bbx-3-Z-MHYwtV4vVW4uP0Lev4gHr3-xz4-FgwarMw7kG-xrk1pV-1nRs-",
  "-nk-EUScyQya-W-+TZoWX-aKs--b-xxOQ601K6ttK-+mtyI2-yxxP8+-NS4PTNQRTWWRccUSVUPePNRUZWkgkZ6TIU-0U6Z-yNYO",
  "-q-PIQuwz4vXMaURLKqstKnuMotcs-Temb4z-Q3JXLNMXSVUU4YQxZSW3Rrdk4z5W-NNNNMRssyLwVUtsNu+UgviR1zr+PXbRPTT",
  "SOX8+NsP2t0JSP5fdWa-WXKssLKr-RQsMnnOz-aieaz-vcQMZLPsKtcOWxpciYbnvIckbps1qqSKOosLrpsTOOhelHpuYhZa---f",
  "-aRuWSadO-7-5HpIUt+WmL+r-z-rLYlnkES1PSPiq1mXi-pXiXlcr5-JNNigKgkdKOtejdgiojSdeqi-h-cWi4wC57-N-8d89Q4-",
  "+wwb3--T-QJfuoTux3FuwkeqLQSrfqey2-s1LMOWVMfRmYpgilfHmulUSffpwjzXXYoRzud8t5uPVdKY-LTNLWVQd8NIPlmNsoeZ",
  "zsVopUYuHcXby3wm3NbtnnhtqtbggRdlmp4WkkCvbzueYEypqKwt5P-YunqKw-ojYTu0-o-Jq9KRKy7nXcwuw1PU23kIl8Z9u-RG",
  "wjtVsweV-5PswQt6Hdii-r1P4coVTYnNNZK-8PaNyo-jQI6b-4--VMkdmD3i3L-7m0oTo-kfgf6l9k-QNkjgPqiTPrhanSGirKTe",
  "q6jmr-KUlOfNlvYN9lgYpeJ9pcKg02cY8IkonrSQV-g-3mihTK-ofG--p-qqSNwqrFwjjO70cjoTs7oooez02cH4PTNQRTWWRccU",
  "SVUPePNRUZWkgkbjaWf-kx-w-hIZO-O-QQHTf5+1+NSLHPTqPVbnuSotPs-TUmb4z-l3RiPRZFd6iW8mc16N37nvhJ8Z9w-MRPTP",
  "JqqPNTxjrQeR8kQtgpzxp8HfguOUb2dU-fTUPeO6TIx-26x+-KWJPrUOP-LPrYllTy-ZhdZy-ubzMYGKsTsOZLxpbiYbnuWckapr",
  "1pqJJgk-H-egO--dWeQj-RkfW---g-VLWoPNLr-Y-7fUMZQ-TQN-s-1-aVSgNfPewiXNNNwhSc+kHcSgXm08GVXdgIXcwQ8-Z2bX",
  "ef2LTx9Y-X-THg2uM25-N-6l66I1-8ZtK1--bcMLftLLtx3WSwkRpZJyrOqey2-r1JJnXWVfRmYqgilfamulUGffpxjzhg4hPboZ",
  "-4-5PIGZV-PXzSW0m--HVsnQUtpfa0tWqrPOvOdZIz4xn4ThzttnzwzhmmXjrsv+cqqB1h50kWSgdvG1y+H-yZtwN2-tpbuc5-M-",
  "Dm5XxTv4XT7srsxlRy0KQiYw6r-JX-1+Mk-vG--V9-N+-aOzR-9fihepYpuoxs+c-8MMayd-FLL79-4--YQoNqF7m7P--q4sXs-o",
  "Njj9p-L-VTqJLLwnYVwQNsXXnwYYQR-prw-KZqTkSN0dS-qkduiO-uhFl56hd-DSqKtksu-W-5nkilR-Rhm--r-ssRNwqqFwJjO7",
  "0binTs7nnneyz2bY4PTNQRTWWRccUSVUPePNRUZWkgkS6Qmp-zr6Z-yYWP-R-MTFtcd4M4LPQJUSLUsaUtOnsRr-edla3y-S2GJN",
  "PrRTxOeyddsxVuydlYfzu0n9JlUaPKyyYJW5PzxU0-NU1nx65x-OWXNNaQg--j-QZNbRgLMS-W9Z--GQouuXLt-TyuJpRX1-ckgP",
  "2-ye2NcpswDwSda1tgScfryKgoetv5uuJGlorPrpsTuqgLlSouNhZa---f-ZQfPYZPW--k-kcJYg-NIPbU-e-jXLiPhRPykLifny",
  "jUe-mUeGiZo2+DYfifNgjdSptdjdfioMSceqi-g-RWZvnDvy5L-zWZzUu-1mmmu4-P+YTeLoItw3EtwkdpYWxqfpex2-r1EbsbaL",
  "jVqPulnpkQqzqMWkku1o3SvuLpSaV9Z6vWLNXX-UYQQrIe29HVsnnUuqgb1uXqrEawUdZd04xn5PcuopjusucihTfmnq5XmmBxd0",
  "wfQHwnnIuq2L-qrloJu-lhjnsy-W-BYeq2i0+Zl-ywy3rp4edUo+1-w-TXtgPMpsGN-2hosOp2XKee-nxd0bOaGrWup8o+6JSXwL",
  "-Oih57-2--fFNTwL-s-I--w+ydy-upqp-v-u-RHmkhQsjUIsicoTJjsUUfr7lns-DZqTkTq1dL-qlevjO-vhPl67he-CiTmphpr-",
  "f-2ThIib-mej--n-poINwqqFwijO70binTs7nnneyz2bY4PTNQRTWWRccUSVUPePNRUZWkgka-VPK-fb-i-RQRP-Z-MLLzW4909O",
  "MpTaXvxUQsVWVyNU-ROrJ9W-R8UXmmfQ--WN-SUh-L--SaFQ---i-Bln-iWkfnR--jqjh--qb-X-p-l-JrWdHabw6f8SYVN2O0UQ",
  "Q5f0d4aMP177JNa-J-7R22R--UXWP---r-RH148M9deI-5aToQ3-OY0W58-V6SFsvyPyvyK1wnkrIv0enfh---m-UkohkjWK-V60",
  "QkIeU4QTO5J-u-mQQlnkDj2odliq2nYi-qJiYmds6-DbjmjRknhWtxPmgjlsnJgium-k-NOdZSJX9-L-+OkkQU--Tcbd--L-OLOi",
  "4Hh--Q+-0g6NM-7R6Yf--8-OSoMMSdWdV-lp-hY-fpRFaa--j-OpojkvIS4p0pTXTlN-OQYLSWww3QM8c4Lh6fX-+K67Nq-MTKt-",
  "--4-Ou-671-9-uzzUw458-Y33B-v--YGPeUgPXbkP-+YTUZZ-TLSiUd-Z-E5mThQm-ZX-jhlhWTmnMMZ---n-JPeUiKe-RP--ff-",
  "cj-POPS-Z-Y-VhfVPGoj2R40cfTqg8MJSz15w-8SL6Z8E-4-I--8-+R+-60Z1-7-6-HN0yvK6xSQ7wP2iSV7QPu6-z16-PSjM6N-",
  "-YP--7e-hH--3Ie--3z-GmUSXPVX-i-5nkiMU-qLW--N-ssWR0uvF0nnL-4gnsHw-ssri246gd4PTNQRTWWRccUSVUPePNRUZWkg",
  "kU4cIn+yp4K9YMTX-oaUNXMUx2c2PVMLPLLnnWioRioOm-ZYgWyt-fyFRMZkQopRWrVWlpNmqWeQXrmsf1GWhibNjjpHnqckjXl1",
  "dXmZisqL1RSXNUQYc628+ZsY2t0EUQ5vWr4-JkZ45FO4-K95TzzWd-nPrn--8p-FWimqRqZGUvmZgWZlsUaiYnpynoLKfilIlilM",
  "okaXeMioRaSU78-Z-eaiMiJbP--j+KuJpc-SiV-f-P-wJPcebMateJcZhtePZ7hOZPdUjx5MHeheMeicQorchbegnhQbcJh+f-gG",
  "XxpMx07M-1h12Hx-aobQw6-Y-KLcqlQqu0TrthOmJTvocKbvz-oyEXoXWWgMmYqhjPgbnvmLSggqxkzRwwXr2xv-w8wNoYRq-CZq",
  "Rtrb4-RNkfJMmiYTtmPijOSoMVRVsxqgxNbtnnhtqtbggRdlmp4WkkCvbzueeGyppGws4O-stnqMw-njlpuz-o-Eh0SrGpzea2nl",
  "nsgetucQdzq0l7FdzmvHvygY-8oTyfU8dRkk-Q3V6rljlpjsn6m84EjIuk-OPT3590--UMkJmF3i3L-7m0oTo-keff5l9k-MKhfd",
  "LneQModXjPOeoQPbn3gin+HWnQhQnyaI-oibsgL-seNj34eb+Cnsquluw-I-6plkmf-rio--s-ttRNwqqFwiJO70binTs7nnneyz",
  "2bY4PTNQRTWWRccUSVUPePNRUZWkgkc4RWn+xX4R9wRcO-X-LkErcx2tXILPJRWmoRXjQTkpYo-baiX0v-hzOULcmTrsUZuYZNsL",
  "LtZMTaupvi4HXiMbNkkqJordljLm1eYnZjsrj1IZ3fOcyi95h-fULYw3LLN8y3T7-KThnoRTm8MrnVMiQu-WeaHv-rYvQRXz3F4n",
  "ZMaaOtZmaaLnvma3a11JUcY5Q5c5V84OryYY7lVEX---t-WccRcZPd-e-7eqFQu-tLM-S-0-tJPcebMateJcZhtePZ7hOZPdUjx5",
  "KZgjhOhkOJOOOkegjOkTdfrj-h-eSwwoGwa6O-0fa0Gv-2nnYu5-N-aJgvqCvy5YvymfraYzshPgz4-t3MLclkKug0I4vxSuL190",
  "RgZud-y-NTqlVWrpaParPZNMWaKkMZQlxy5MMQmmTsIePzsVoqNZuScNby3wm3JewqrlwuwLLjVhops7ZooFzf2yhYE3tuH0x9U-",
  "xyseL0-snpcy4-t-BY7lyew5lR9ZYtzmlZ1iTj6Z7s-VZvirKquFP-3jSubr4ZQgg-SzR2UKjlqQtobMV4QPRUk-ITX3591--GRp",
  "irH8n8H--r5tYt-pjkk+q-p-KPmkhQsjUKtMMNTTjtUUgs7lns-GVmPgOmxZO+mhZrfK+rdLh13da9Ddhgkbjm8Z-webZcI-hYd5",
  "-i-jjWR0uvJ0nnC-4gnsXw-srri246gd4PTNQRTWWRccUSVUPePNRUZWkgkUdScVggd+RgYQZH-S-LOQYRd8g8OJeaPUkmnVJoRP",
  "nNl-ZXgVyt-exWLiMlRpqSLsWXmqJnrMfRYsntg2GWhiaMjjoPnqckiWk0HXlYirqh0UPaQLbz0-a--RPQfx4ILZgg4Xb-IKhnnQ",
  "Sm7MrnULiPu-VdZVv-qXvDXjmqRraXUvnagWZltUaNZnqzooPNLloMHmpQrndaiQlrVeWX+--c-TfYNTSTP-8a7SXGXQ-TSQ-V-1",
  "-tJPKebMateUcZhtePZ7hOZPdUjx5MWehMIficQorchbegniKbLph-f-OYpphUpszE-tYttYS4vggSny-I4MIiTrIx06SxzVhVSa",
  "1POth15-v4JJoXXWgSnHqhjmgbnvmVTggqPk0TwwrUeev-RbeNRTOY-JNRNeP34-KRojjQqmcXxqTmnKWsQZVJvNtj0Qevpqkwtv",
  "djjGgnor7YnnEye2xgSTzpaJwt5M-tuorEw-okXUv0-p-BP0frXpyea2nlmsfetubWRzq0l6FX2pyQy2XV--TPTiz-XONY-R7n+P",
  "jKjWXRV4k6YfPHsT+TRN137y-+TLjckE2g1J-6kznSm-jdee4k8j-MKhfdLneQModXjPOeoQPbn3gin+KUlOfNlvYN9lgYpeJ9pc",
  "Kg02cY8EjQmNhqs-f-2khfiI-nRj--o-ppQLuopDvhhM6yahmRq6mmmdxy1aX4PTNQRTWWRccUSVUPePNRUZWkgkQ9QcZ-2S9t-c",
  "GaLgs-bSJwz27y7PXsUdLdd1Lv2Iw1bd-RbdI-7-c-JH6g8N--XO-Qc9-U--VTPZ---e-JN3WRF5h-S9-X6Yde-cVZW4-c4-Uu4c",
  "Khiz+5--RvM6w3MHaiTNv7-UY288RO7-E-8ffgU--dgSq---J-RT4h-V-UJN-ghhGu6-VYbO8+-89INhkoLnloPrmdahHlqUdVX9",
  "--b-EdNZcbPd5RRtbcRXgxfZXxe-m7fJTghNKewiYgIlwhSd+kScSgXm09OdknlDloiKuyioikntoPhjvn-l-NS5eOJjc-J-iL99",
  "X4--UQZ3--T-RMa9aJfdhJ9-0T5gH-6X6T---7-SSlTSQXFdRgWh-gkg--QNaW-og-W43ye94n-3-4hfB0k-WclX0l+--LRcY0M7",
  "3TT-7O3ecO9bNJT---1-Vi0uvp0y0ionZlstw-dssA3j62lLT3TWE0xaT-eeYZSd-USVtfdeb-QS-OlOb-POfXhTeUO-kPHa-l-j",
  "kMSgZ-J--RJ--XdgV--eQRY-i-LnfZYZeYhcvbxsVDRiY1UNUrtyp-0ZN709C-5-M--9--f--e232-8-7-MKhfdLneQModXjPOeo",
  "QPbn3gin+Ek1evI1-oL-1wV6uZ-6sRw--so-FHdcgXfh4V-saXVYR-cUZ17e-feoJ---C-55Q--y5+c--+++0---yd4PTNQRTWWR",
  "ccUSVUPePNRUZWkgkiweQf2pgUf0TRTH4O3OcWjIpuluGQaXLQgijRdkNejSh-VUcRup-atTPfKiInnQVpTUjoMlpUcPWqlqe0JW",
  "GiLMjjpPnqckjWl0dXmYirqi0ajsBcnnoWu03jkSulsbSQxoskw8STMnoRKm8IsnViiQu-LeaWv-rYvFSehlMmVTPqiVbRUgoPVd",
  "UilujjOMGknLnloPqmdZhPkqUdVW9--b-IbgYbaPb4MyrabQWfweNIwc-l6dGQLfcNbufVdaiteQa7hPaPeVky6JXfhfMfjcJosH",
  "icehniRcdph-g-HPffXLfipM-jPjkPfvlWWWeo-QvOKUjeJjntMjmaUfPMngVgUos-hrISjSSRbHiUlcehbWiqhQObbltfvhlKgg",
  "UlkQHxlecKif-MPfeigst0LRojjFpMcWwqSmnSWsPZVYv0tj0NbtnnhtqtbggRdlmp4WkkCvbzueHOhYYJfbnOxbcWZQf1WSTXdi",
  "0X-Fj2hLZr1gc4pnpuKTvUeSf1sPn9PTpcHOlpWI-yekoVmyUVab-kuMxmfefUeni1h3yMKHoe7aHax04v-6FOmfoH5j4M-9n2qV",
  "q-mghh7n-m-VOqolIwnYVwIgsXXnwYLLv-prw-LVmPgOmxZO+mJZrfK+rdLh13da9DXbaeVdg2T-qYVTWP-bSXz5c9ddQLuopDvh",
  "hM6yahmRq6mmmdxy1aX4PTNQRTWWRccUSVUPePNRUZWkgkJxQdg4RKTT2pPiN6h5PTRlnVvUWLNfbPGkmnVhoMinOm-ZYgWyt-fx",
  "XTiblSNrTYsXYmrEosXLSZtouh3NOlmeQPntKrugomIp4ObOcmvum4MfgpJRwx739-VtOfb1LTM6gXsM-VWkqrUWp-HvrGlLTx-Z",
  "hdZy-ubyFXNmqRraYUvnagWZltIaiZnqzooMHoruSusvLxtkMoLrxbkcP---i-OnWaWTbn-493QmDhN7XaR7o-x-pJPKebMateUc",
  "ZhtePZ7hOZPdUjx5FUbebJcfZOlpZeYbdkfOYame8c-PPnnfKnqxU-rXLrIn3teeemw-J3LJaojOpsyRprfZkURtmGlZtx-nwVar",
  "aQMiUpbtkloiCpxoXViis0n2JgfabmKfvPrgZXMPa6NaaMdbnnuHSpkkRqndYxrTnoMXtJaLZw1uk1JewqqkwtvdjjUgnos7YnnC",
  "ye2xgHIlbcNifrJ1fgadUi5aVXbgm4b-Bp8n0gy7nZ-vSv1oT23kfQ7z9u-VMuhqTquRM-3jqtOr3Gbgg-pzL2IbLbgajewcyuXa",
  "TkGQVXWtvzr-2GNlemG4i3L-8m1pUo-lfgg6m+l-SEnlKRtkVStjdpUUktVVgt8mot-KUlOfNlvYN9lgYpeJ9pcKg02cY8Beihlc",
  "kn9a-xfcadW-iZe6-j-kkQLuopDvhhM6yahmRq6mmmdxy1aX4PTNQRTWWRccUSVUPePNRUZWkgkV-POj-5UkS-kpWQfW-LOHWjib",
  "QaOEQUkSQrsamUWnUbU-edlb3U-k2QRphsZxyMfzTeUyJvzemZF0v0o+GVcUcJzz5P37s1SW1-WLcpz87y-FPnROgfW-o-ndSTid",
  "8RNQ-YfWo-EbqvwZbv-H0wdqrN3-eTie3-zg4IcorvWwfcZ0sRlbEqyQfnMsv4ttKPknqNpnqRtofcjHnsWJXZ---d-bSUMSRVSm",
  "--ZxTJfb-1PN-V-n-MPNacZJYqcSaXfqbMX4eMXMaRgu3GbjmjIjnhOtwhmOjlsnMghtm-R-KPUkfK6k-O-iqkgMk-gSga5--I-G",
  "MesnSsw2PsvjdLNVxpepdx1-P0OMqZYHhToasjknhPownOULhrzm1VMPLkk1P-d-hjjOQW-TPXYfL7WfNMwrrKRuHT5ybuRae0YN",
  "dg381r8FevpqkvtvdjiUgnor7YnnEye2xgNUnePElhtU3hPcfWl7cYaOjo6d-Cc+b1Oc8oZ-Zvx2TW34lQm90+Y-IS5s1I15SH--",
  "ud4V2-XPqr-0+X-XMmnKNvN9c-7jPaxY-PKO58d3--hSwqyB-u-L--y-1f0-wrsr-x-w-SCmliRtkVStjdpUTktVVgs8mot-KUlO",
  "fNlvYN9lgYpeJ9pcKg02cY8By2ecwZj-W--zcgxq-2Yy--3-4YFOxrrGxjkP81djpUt8ooofz13cZ4PTNQRTWWRccUSVUPePNRUZ",
  "WkgkT-uVe-6UgOcWOxK-P-MTI0k5WaYUXpmSFvxyIszQtyMY-kirX94-a8KTjHlSqrTMtXYOrPosYgSZtouh3FRnoNTppvNtwiqO",
  "dr7jKsfoywo7KT7eOb1jjfi-ZRHZi6NNO-2by+fHJjppMUo9OtpWkkSw-XfbLx-tZxEWilpQqZWKumZfVYksTZhYmpynnNLgjnKm",
  "knOplcZgHjpTcUV8+-a-aayQUivV---+QbHoe-ZMJcv-V-PMTghfPewiYgdlwhSd+kDcSgXm08IXehFMficRoschbegniRbdph-f",
  "-DbrrjXru1M-vTvUTr7Viiiq0-M7UJa2XG26-M25tayNf70ozM7--X+GZqZYMhOoasjlnhLownLUhhrzm1VwbPIeev-UXxeaKYd-",
  "PSSSMr34ZOM94gW-7xR--H78KriPYPR--g5-EfwqrlxuwekkVhops8ZooFzf3yhGNnefQliuO4hjcNKl8dYaejp7d-Bo7myQwRlh",
  "9usaznY0WjTY6x7s-GXtgpNpsaM-1hosZL2XJee-nxd0WlkVqkto7m9YEPOuY-gQK35+1--WOmfoE5k5N-9o2qVJ-mhih7n-m-GM",
  "jheNpgROqfZlRQgqRRdp5ikp-KUlOfNlvYN9lgYpeJ9pcKg02cY8FNihlcln+a-xfObdW-NKf7-j-kkGOwrrGxjjP81cjoUt8ooo",
  "fz03cZ4PTNQRTWWRccUSVUPePNRUZWkgkSkPWe-kR-i-3ILR-W-PZJcWe90+NSjfjZprrMmsLmsGq-dOkO2x-j2TQ5x8G--NR-tQ",
  "9-Mk-PkQX-+-T-IPi70Jhg-K--QkiSZ-YN-h7i-k-JY6PKTdS-d--WjTZjfLMUiYTXk-UZx3cOi2-G73OyyH+-RtpS--7n-Bh-no",
  "Tl20W--X9zfo-dUcZk----KGsvyGywza1xnksRv1fogh---m-VgyPZUPc---+dTIYVViPJ-d-b-POOkmjEi0mckhp0lPh-oMhNkb",
  "q4-GSsWsKtwqM26qvSVv1wLpr3v-t-WSYumOvy5H-yeyzHu+1mmlt4-J+UGjxsFx17ay0oitMa2vjui26-T5UT0kjDsezO3tvysM",
  "z7UhfasX+a-TgZcQWXd-X8xbWMZU-KRIPXQ44-RNwrrYyukP5ybJvTe0KhdI38Rr9Nizuuo0xzhnnYkrsw-crrB2i61kTbtVlBro",
  "0T+opjmUV-jegkpv-k-Fb-b+PT-XM-6ae-WU--gKR-c-4-HO-ooJo-XK--V--X--QN2d-n-g-VOamqQaa7Y95LGXVU-gNS46bV--",
  "RM2vbF-0-L--4-7J6-2Yyx-3-2-QIrqnMypaPyohuZLpyHalx-qty-FZqTkSq0dS-NldujO-uhKl57hd-GVTVtUtU-Q-5oMXUf-Q",
  "hQ--P-ssUPystDyllJ+2elqVu+qqqg125eb4PTNQRTWWRccUSVUPePNRUZWkgkS2kTDbwn2Z7WRng-m+UTPWsZ0r0KMTnrTwyzUN",
  "0PuzWy-UIPV+5-a9QJ1Q4O9cWP-Iq5+S7-qVQP-7-0-NXV2aFe3gL7-w53V5-xU6J2--W-MhqeRlQmwsy1hiOsjqKHhvSqMu6Ghw",
  "22UG1-L62jxxX9-ksNZ+-5m+MQy2XTcLYN+2RvOU08IWxb35-a4MQlorPrOsGuqhdJTouYhZa---f-XmrTIlom-492lmEhq7pOR7",
  "o-w-PMOjkiGhzlJjOnzkVf-nVfVjap3-JTTvtGtwqL26ZwqsY1wNWO3v-t-OR4cMOe7-P-8I8gP3-+RvRO--V-NPT+5N-i-N--bM",
  "gVG-8c7v---9-GS-UTRTU-XhmacVZp-jJP7Wm-flPvcpQ0cU9X6ILTUrP-PQMnrd129MRZY3H+6ZR-+Zc7WRbVQLS---T-Hcuopj",
  "usucihTfmnq5XmmDxd0wfKSfVQO9YoO-RiMgvd-UPLj8c-U-MV-g5H3hXL-1zc6YY78PJV-4-Z-JLcfZJX9OO--a5hPe-cSSv-4-",
  "W-ZtWaXr0Q-u-hSrH2R-LMJ+--8--SR5yeC-2-K--6-9o9-5z00-6-5-HTf41Lg2oP-1b7Id3-oLe--46--GhxQsNx8lI-ysl2qW",
  "-2oXt--oL-INnmqHps-R-2kMfPb-nRj--o-ppXS1vwG1noE-5hOtYx-tssj357ge4PTNQRTWWRccUSVUPePNRUZWkgkc-XMY-5Qi",
  "T-3WfR-icHOKW1Z9W9OIOaeUkmmKhoQhnJl-YXfVxs-exFYngqXvwPdxcdrQJtxcNQeytzm8QEophTPqwMuxjrqds7ketfpyLpSO",
  "TkKOXjg-j--XgKZz5GTY+15x9-MMjppSUo9OtpWkMSw-XfbJx-NZxIamquVudbYzqdkadOwFQmcPt2rsPJwz2K203J51VoZNYVSX",
  "kl---R-SpuLUPZp-e-5MpHkN+PTU+r-d-rRPcebMateUcZhtePG7hOZPdUjx5NYgMgNgJdGptdjdfiojSdeqi-g-UIi4wH47-I-8",
  "o89P4-ivvT3--Q-GMdrmKsv1NKuicnXVwpdocw0-qzKXoXXWgHnOqhjmgbIvmVTggqyk0azzbi50y-P-zPdMWR-IHSewV67-Wc6f",
  "1G73uM-8K45Mo+Kbnqf--Z-HgxrsmyvxfllWipqt9HppG0g4ziba900Fl3-M-34y1F7-yihf5+-z-CZ9o0Ny7SS-wua1pnZ3XUR8",
  "z9u-JV8v5N48XG--a48O5-aOuS-3-X-VnLnrmcp8o+6KlQwm-LNH57-2--IOlfnE5j4M-8n2qUp-lghh7m-m-HMiheNpgROpfYlQ",
  "PgpRRco4hkp-GYoIjRozcR-pjcthN-tfOk45fc-Ehmkofoq-O-0jfRha-LOP+-m-nnRNwqqFwijH70binTs7nnneyz2bY4PTNQRT",
  "WWRccUSVUPePNRUZWkgkYGUSVsfWmVqdOWPuVtPSMZbekakQNXTYNdffOahJagPe-RQZOql+XqRNdVgMklNSnRShlJimSaMTniob",
  "xFSdeXJfflMjmYgfThxZTiVeomexLTdRMYXYjelnTVNfWcLMThYcUgsOPdjjMOi3InjQeeMq-RZWRr8nUrFSehlMmVTPqiVbRUgo",
  "PVdUilujjLKfilIlilMokaXeMioRaSU78-Z-GWaTWVXWynsmVVKQZqYSQqX-g1YIObdaLZsdTbYgrcOY6fNYOcTiw4FUbebJcfZO",
  "lpZeYbdkfOYame8c-CWmmeSnpxK-qWqrWm2teedlv-X2QFWlgLlovOlocVhROpiXiWqu-jtMQhQPPYKfRjaceZTfofOLZZjqdsVY",
  "YTTeZXnYkYRQIVSzLSSRVTfgnQMjeeLlhXSslOhiNRnKUQTqvoevNbtnnhtqtbggRdlmp4WkkCvbzueRSlccIjgrS1fhadUj5aHJ",
  "chn4b-GWpUgMeoTPrcachVTijRMSofpawLPkXgJgkSJ-tZgkRhtPRWW-fpVseKopuExs-J-9lohNa-klka+-a--TLjckE2g1J-6k",
  "znSm-jdee4k8j-PNkifEqhSPqgamRRhqSSdp5jlq-KUlOfNlvYN9lgYpeJ9pcKg02cY8DXbaeVdg2T-qYVTWP-bSXz5c9ddGNwqr",
  "FxjjO80cjoTs8ooofz03cZ4PTNQRTWWRccUSVUPePNRUZWkgkW-SMU-ZUgR-kRQL-Q-VUI2ZY-V-LKkglOVssInuXnULr-ePmb4y",
  "-k3PQzr2F67IS9nW27U48oXcR94+x-FWz0sJ116L48W20Y2-uK3q0Z8z-OOaPNVRTogbsTTRiQVaKSfTcpr-QJsRzPex-X3yKttG",
  "5-VplV6-2j6OMR03E4XlP80ntkYy6iRvPU3-12KMnqtIsqtMwrifmUqvZOaK---g-XNPQVOVS---hZUKTQ-1TM-T-klVJPcebMat",
  "eUcZhtKPZ7hOZPdUjx5HUsvWHRwaQ26Qwqsv1wJpY3v-t-JMvvTRVy5L-zfz0Nv-1Tmmu4-I-KGs6aNe+-I79brfUj-4P3Z-d-5-",
  "IH1laNtU0L4uwztT08XOgtt3-x-UbVSRfWTeebYQRPWP-UUONPPWXiSQyNta0wRU70RwxIg2Gjfi5+3t-PcuopjusucihTfmnq5X",
  "mmBxd0wfRL3tuG0d9L-xysaK1-sapSz4-U-DU-afM6-UP-4h39Wh+-hTt-7-2-IT+Z6K6iTI--gdga7-fMeV-5iVgWZXHtRwr+q-",
  "7PUHxP-jPW69-4--RN0t1E-x-H--1-4j3-0uvv-1-0-YGtroXzqbI0pjvaSq0Hbnz-suz-LVmPgPmxZP-mhIrfK-rdLh23da9CVy",
  "web02-T--vrqcK-xYZ--d-zzQLuopDvhhM6yahmRq6mmmdxy1aX4PTNQRTWWRccUSVUPePNRUZWkgkP6MVe-ON6Y+xMOO-e-QVOZ",
  "Sb4Y4MTdZdTjllUgmPglGk-XWeIwr-dwRKgu4R9+LU-qV5+L7-HdlU-7g0-HIqrkPQsySUNltsNU+mgvir0zr+JVjQMYhak+--SW",
  "O-WVKNPhblj--RdsyyKdx-N2yfttF5-gokL5-1S6GYlosMsbZWxpciOJNuWckapr1qqJKc7+J+7+L-9bc3L7-SzbS---y-acRWRb",
  "WK-k--WSLL0-eQM-R-c-TURegeOdvhWfcjvgGb9jKbKfWlz7GjrtrKruoJ04oXoqtzuKVY1t-W-OIwwoQwz6K-0g00Lv-2nXQv5-",
  "L-JGl0vQ03+J03YkwQd4xXUl59-y8FJtcbQkWrKvmoqlfrzrRXllv2p4SwvMacTX+v7wJPMUb-KqqNtr3a+VHd3aH+6eT-eP67Kg",
  "-Utps---Z-Mm4yzs414mrrHowx0-PvvE6m+5pKOqHhLnSwX6klfiMn+fbRgmr9g-IR-wjKX-gI-4cY9Ph+bcfQ-X-2kKJ-jZMgfl",
  "P-kfigPikJT2X-o-a-gVHQyUWW-V-hSLT2M-MVo---i--IRpNrK8I8Q--r5OYt-pklk-q-p-aKVtRK1VdH1rlxcKs1ddo0-uw1-C",
  "aqUlTq1eT-rlevjP-vhQm67he-Npuswnwy-m-8TJFph-VKZ--u-vvJOxrsGxkkI81djpUt8poofz13ca4PTNQRTWWRccUSVUPePN",
  "RUZWkgkS-MPZklR-N-VOYM-c-OUKgl6bd-ZJgchWmopXjqNjpHn-NQiL0v-gzSiyq1h56Bn8mcZ6UZ7nYhV839w-JRqrjJssyJwz",
  "TtrJu9mTvhr0zr9Kc-WIelX-m--VUP-f-INgrkoZ--HbqwwZbv-I0wdrUJ3-eQiTV-0g4MborvPvecZ0sGlbNqxIfRdsu4stLR5h",
  "iHh9-M-ifUbM9-MVtT---X-dRbPpVUi----XRKFa-ecV-P---bPNacZJYqcSaXfqbMX4eMXMaRgu3DWdgdLehbQnrbhbdgmhQaco",
  "g+e-PTxxpKx08N-1h12hx-3Tpow6-E-MJiwrLw06ZxzLhsRLQuiUT15-u4MGraZIiUpLtkRoidpxoYViis0n2RbaTW6aU-i-TWNV",
  "UQ-EZVbxb78-HPvqqRxtje4xRtuZdzQKcI270q8GfwqrlxuwekkVhops8ZooDzf3yhVG900Pl4-I-3by1P7-zfeL5--S-Ay-Zha6",
  "jvdk4jc9dv+-sYt-7f2-XO7u3Ee7oL--P26VS-Pnst-2-U-XMRdTTab+q-8dZRyR-ETS7d-4--TLjckE2g1J-6kznSm-jdee4k8j",
  "-aPvtqJ1QdH2rlxcHs2ddV1-uw1-FarUlTr1eT-rlevjP-vhHm67ie-Cuff1s13-e-fRsruI-ydv--z-00DQzttIzlmR+3elqWv+",
  "qqqh125eb4PTNQRTWWRccUSVUPePNRUZWkgkq4ckX+xT4o9cEoS-o-KRJrux2t2NUUXURzY2bVeLPadW-cIPVd8-YccZyL1L56PT",
  "8Pc26e37ndEo839w-NWWvnFRQ2I03pxvRY-pkzlv43v-IpzaSeuv5c79arKbsyOHpNuzq3-PTrxxRBw-W1xessZ4-fnjf4-0h5MT",
  "w03T4JHN80ZQknz6iTvQ13-1XJOilLMompIrnebiQmrVeWX+--c-snrRNmob-493HmQha7JPM7V-x-pSHdecMbtfVdaitePa7LPZ",
  "PdUjx5JXfhfMfiHJoscicehniRcdph-f-NIh3RMV6-Y-aMhXc2-9uJb2--Z-KVP5aGe9-S68wRTlO+3S2S+--4-VSWMKTadbNjUT",
  "UVdXfSPNaiX-ikhlkffqljzkwldcPhe-XeCJhfrszLh4cPM6SsX-6K24XI8gQPc--+0ePduopjvsuIiiTfmnq6XmmDxd1wfPNfPd",
  "Hae-Q-0TgPbV-NPXebi-d-KShf5I3-QN-1R16uV78UJXd4-d-LPbZZKaeMK--ae+MV-bRYV-5-v-eYWXcWfatFvrTWPhXzSTSqsw",
  "I-zJPngpI6l6O-+p3rWr-nhii8H-n-IHjifOqhSPqgZmRQhqSSdp5ilq-CbsVmUs2fU-snfxlQ-xjRn79jf-DXbaeVdg2T-qYVTW",
  "P-bSXz5c9ddSNwqrCwjjO70cjoTs7onney02cZ4PTNQRTWWRccUSVUPePNRUZWkgkW6Ybp-zr6R-yFqN-q-KULawz4v4KQaHbQgi",
  "jRdkNejSh-VUcRup-atKUkcnUrsNOuYZoPIquZNUavqvj5FVghZHiioOmpbjhVkzbWlXhqphzId6bP112-8--QcO8z6FOx-26ie-",
  "OPdjjMOi3InjQeeMq-RZWRr8nUrDWimpQqZXTumZgWZlsJZhYnpynoLKfilIlilMokaXeMioRaSU78-Z-wSwOMLfV-9-fWrMPv-S",
  "LO-V-1-tPNacZJYqcSaXfqbMX4eMXMaRgu3ISacaIaeYMjnYdXacidMXYkd6b+PQggYMgjqN-kQklQgGmXXXfp-RwOKUjeJjntMj",
  "maUfPMngVgUos-hrHRiRQQaMhTkbdgaVhpgPNaakreuXooKjupn3J0IJgYli-PiiWljvw3HNlggNmiYTtmPikPToMWSVsxqgxNbt",
  "nnhtqtbggRdlmp4WkkCvbzueGQLZaLgdpQzdeYbSg3YTVZek2Z-IcvKmTkuaVxihinbZopNMYulLg2HUqdmPmpXP-zflpKnzUMMc",
  "-lvbxeYXYdKgbuawrEXQhX0TUTqsxo-zTLjckE2g1J-6kznSm-jdee4k8j-PNkifOqhTPrgamSRhrSSeq6jFq-KUlOfNlvYN9lgY",
  "peJ9pcKg02cY8BaedhYhj6W-tcYXZS-eVb38f-ggQLuopDvhhM6yahmRq6mmmdxy1aX4PTNQRTWWRccUSVUPePNRUZWkgkW5TYb-",
  "zq5M+ePqQ-V-GQNsZy3N3GQaXbJgijRdkNejSi-VUcRup-btVRhZkQMpRWMVWMpNMqWeQXrmsf2BYjkdPllrRpsemlZn3fZobkus",
  "k3VTKaLPst4R58Qpi0rxHRo2Wxp1-HQfklOQk5KplSffNr-TbXTs9oVtDXjmqRraXUvnagWZltULiZnqzooVKvz2G1z2I50rovKz",
  "4irjl---T-XnrWNmXnc49UNnGhb7VNJ8o-x-ZQObdaLZsdTbYgrJOY6fNYOcTiw4FYfNfNgjdSptdjdfiojJceqi-g-IXoogLorS",
  "G-sXssXn3ufffnx-N3JMXlgLmpvOmKcWhROqjXiWqu-ktEYyihLqWxS1rLwqlx5wPdqq08v+SrqllwZp5q2rWiRVk-CZlRnlxy5U",
  "QnjjQplMWwpSlnGWMPZUYv0tj0PcuopjusuciJTfmnq5XmmDxd0wfcHwnoZurZD-rsmpOu-mhjnsy-n-Dn6VxLv5kg8XUtymRz0P",
  "dY5w6r-HWreoQNLMQ-0gnPYo1WYdd-mwczJUSTYSbWpVrnPSLdTvOPOmosj+vTLjckE2g1J-6kznSm-jdee4k8j-HOljgPriUQsh",
  "bnTSisTTfr7Imr-NXoRiQoybQ-oibsgM-sfNj34fF+EYcbfWfh4U-raJVXQ-cTZ16d+eeQLuopDvhhM6yahmRq6mmmdxy1aX4PTN",
  "QRTWWRccUSVUPePNRUZWkgkguRIN0neudylXEY2d1XaUhknsjsROYIZOeghPbiLchQf-TSaPsn-YrTdtlwF01Mi3hGw1Zy2iqcj3",
  "y4r-IWghaMLioGmqbjiWk0cWlYhrqh0TkuFJpop0v14XQevmtPKkyptlx9PQfklOQk5KplSffNr-TbJTs9oVtFSehlMmVTPqiVbR",
  "UgoPVdUilujjTFmpsQsqtMvrifmUpvMiMb---g-pkTQQXTk-160jKKUn4YJK4l-u-mPNacZJYqcSaXfqbMX4eMXMaRgu3FUbebJc",
  "fZOlpZeYbdkfOYame8c-IHhhZMhkrN-lQllQgwnYYXfq-RwMLcqlKqu0TqtFbmWTvocnbvz-oyMQhQPPYKfRjaceZTfofOLZZjqd",
  "sYcbWXiKbrcncVTMYW2GWWVZXjjqRO4zzJd1rO-5M13Im7LWlo--9z-NbtnnhtqtbggRdlmp4WkkCvbzueMNgWXIdamNwabVYPd0",
  "VQSWbhzW-LauZlRjsYUwhHKmZYnoVRMtkuf0IY4r0G0Rbd--taXk1cKTpR-z9p-bFTVaUdYqWsoRTNeUxPRQnptk-wTLjckE2g1J",
  "-6kznSm-jdee4k8j-MKhfdLneQModXjPOeoQPbn3gin+HZqTkSq0dS-qldujO-uhPl57Gd-Eeihlcln+N-xfcbdW-iZf7-j-kGQL",
  "uopDvhhM6yahmRq6mmmdxy1aX4PTNQRTWWRccUSVUPePNRUZWkgkMwKcf2pgPf0nQLI4f3NcWjlpukuZWgcgHloQOipSjoNn-MZh",
  "Jzu-gybWmfpWuvMMwbEqvNswbjWdxsyl7MOkleLmmsIqtfnmOo4Iapclutl4PMrfIQlmxsz1QjStkqMNQvmqTuVVWkqqTVp+CuqX",
  "llTx-MgdYy-ubyLXjnrIraYUwnKhXNmtKajZoqzopLKfilIlilMokaXeMioRaSU78-Z-oWngjLkj-XXziiCdm3lfd3k-t-lPNacZ",
  "JYqcSaXfqbMX4eMXMaRgu3JUbebJcfZHlpZeYbdkfOYame8c-QYpphHpszK-tZttHo4vggQoy-a4OQJxsLx17ax0LNtKa1Wjui26",
  "-v5bLwEffoavhVpruoQv3udJooy6s8UlTggrOk0lxlUSKif-PffEigst0WO2yyF40WO-4h02Tl6ToIn+-8y-NbtnnhtqtbggRdlm",
  "p4WkkCvbzueVLpQgHmjvG5jRehYm9eabfkq8f-En6SxVv4kO8trsylkU0hGi5w6r-WawjsDswHQ-5lrvct5bchi-r1h4YSRSXRaV",
  "oUqlORKbRuNONkmri9tTLjckE2g1J-6kznSm-jdee4k8j-VLpolUwnJUwmfsXFnwOYjv-orw-KUlOfNlvYN9lgYpeJ9pcKg02cY8",
  "Gejhlcln+b-xgPbeX-iaf7-j-EkGT2wxD2ppU-6ipuZy-uttk468hf4PTNQRTWWRccUSVUPePNRUZWkgkkyLei5sjyi3qbjR7i6U",
  "fCmorwnxQNXTYNdffOahJagPe-RQZOql+XqRNdVgMklNSnRShlJimSaMTniobxFSdeXJfflMjmYgfThxZTiVeomexGq0oHvuv617",
  "+qeTaezKNq4vzr3-OPdjjMOi3InjQeeMq-RZWRr8nUrHIfjmNnWUQrjWdTWhpRWeVkmvklNLgjmKmknOpJbYgOjpTcUV89-a-Whm",
  "eUUih+z4xJhFUJ2kec2j-r-jPNacZJYqcSaXfqbMX4eMXMaRgu3ISacaIaeYMjnYdXacidMXYkd6b+QRiiaHilsG-mRmmRhxoZZY",
  "gr-SxPLWkfKkouNlnbIgQNpiWhVpt-isMQhQPPYKfRjaceZTfofOLZZjqdseihcdoihxitibZBQc8VccbfdppwQMjeeLlhXSslOh",
  "iNRnKUQTqvoevNbtnnhtqtbggRdlmp4WkkCvbzueMNgWXIdamNwabVYPd0VQSWbhzW-GWpUgMeoTPrcachVTijRMSofpawLPkXgJ",
  "gkSJ-tZgkRhtPRWW-fpVsbVTVaUdYqWsoRTNeUxFRQnptk-wTLjckE2g1J-6kznSm-jdee4k8j-MKhfdLneQModXjPOeoQPbn3gi",
  "n+KUlOfNlvYN9lgYpeJ9pcKg02cY8CbfeiZhk6X-ucZXaT-fWb39g-MhIR0uvJ0nnS-4LnsXw-ssri246gI"
];

// src/detectors/words/surprise.ts
var SYMBOLS = 27;
var TABLE_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
var STEPS_PER_BIT = 4;
var DIGIT_BITS = 3.3;
var SYMBOL_BITS = 5;
var SEPARATOR_BITS = 1.5;
var FOREIGN_BITS = 2.5;
var RUN_BITS = 1;
var CASE_BITS = 1;
var WORD_BITS_PER_LETTER = [0, 9, 8, 5.4, 5.4, 5.2, 5, 4.8, 4.7];
var table;
function surpriseOf(text) {
  const runs = letterRuns(text);
  let bits = 0;
  let wordChars = 0;
  let longestWord = 0;
  for (const run2 of runs) {
    bits += run2.bits;
    if (!run2.isWord) continue;
    wordChars += run2.end - run2.start;
    longestWord = Math.max(longestWord, run2.end - run2.start);
  }
  let runChars = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (at > 0 && continuesRun(text.charCodeAt(at - 1), code)) {
      runChars++;
      if (!isLetter(code)) bits += RUN_BITS;
      continue;
    }
    if (isLetter(code)) continue;
    if (code >= 48 && code <= 57) bits += DIGIT_BITS;
    else if (code >= 128) bits += FOREIGN_BITS;
    else bits += isSeparator(code) ? SEPARATOR_BITS : SYMBOL_BITS;
  }
  const length = text.length || 1;
  return {
    bits,
    bitsPerChar: bits / length,
    wordShare: wordChars / length,
    longestWord,
    runShare: runChars / length
  };
}
function letterRuns(text) {
  const runs = [];
  let at = 0;
  while (at < text.length) {
    if (!isLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = letterRunEnd(text, at);
    runs.push(measure(text, at, end));
    at = end;
  }
  return runs;
}
function letterRunEnd(text, start) {
  let at = start + 1;
  const opensWithCapital = isCapital(text.charCodeAt(start));
  if (opensWithCapital && at < text.length && isCapital(text.charCodeAt(at))) {
    while (at < text.length && isCapital(text.charCodeAt(at))) at++;
    const next = text.charCodeAt(at);
    return at < text.length && isLetter(next) && at - start > 1 ? at - 1 : at;
  }
  while (at < text.length && isSmall(text.charCodeAt(at))) at++;
  return at;
}
function measure(text, start, end) {
  table ??= unpack();
  let steps = 0;
  let bits = 0;
  let a = 0;
  let b = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const c = (code | 32) - 96;
    const step = table[(a * SYMBOLS + b) * SYMBOLS + c] ?? 0;
    steps += step;
    bits += at > start && continuesRun(text.charCodeAt(at - 1), code) ? RUN_BITS : step / STEPS_PER_BIT;
    if (at > start && isCapital(code) !== isCapital(text.charCodeAt(at - 1)) && at - start > 1)
      bits += CASE_BITS;
    a = b;
    b = c;
  }
  const length = end - start;
  const ending = (table[(a * SYMBOLS + b) * SYMBOLS] ?? 0) / STEPS_PER_BIT;
  const limit = WORD_BITS_PER_LETTER[Math.min(length, WORD_BITS_PER_LETTER.length - 1)] ?? 0;
  const isWord = length >= 3 && steps / STEPS_PER_BIT / length <= limit;
  return { start, end, bits: bits + (isWord ? ending : 0), isWord };
}
function continuesRun(before, code) {
  if (before === code) return true;
  const isPair = isDigit(before) && isDigit(code) || isLetter(before) && isLetter(code);
  return isPair && Math.abs((before | 32) - (code | 32)) === 1;
}
function isLetter(code) {
  const small = code | 32;
  return small >= 97 && small <= 122;
}
function isSmall(code) {
  return code >= 97 && code <= 122;
}
function isCapital(code) {
  return code >= 65 && code <= 90;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isSeparator(code) {
  return code === 95 || code === 45 || code === 46 || code === 47 || code === 58 || code === 32;
}
function unpack() {
  const steps = new Map([...TABLE_ALPHABET].map((character, index) => [character, index]));
  return Uint8Array.from(LETTER_TABLE.join(""), (character) => steps.get(character) ?? 0);
}

// src/detectors/assignment/is-value.ts
var TEMPLATE = /\$\{|\{\{|\}\}|#\{|<%|%>|\$\(|\$\[\[|^@[A-Za-z][A-Za-z._-]*@$|^__\w+__$|^%[A-Za-z][\w.-]*%$|^\[\[|^\{[\w.:-]*\}$|^<[^<>]*>$|^\[[A-Za-z][A-Za-z_ .-]*\]$|\\\(|^%\(\w+\)s$|^:[a-z_]+$|^\?$|^%[-+0-9.]*[a-zA-Z]$|\{[0-9]\}|^=\w+\(|^\$[A-Z_][A-Z0-9_]*$/;
var REFERENCE = /^(?:(?:arn|urn|ssm|env|file|op|vault|secret|secretref|secretmanager|awssm|gcpsm|azurekv|keyvault|keychain|ref|sops|kms|akv|doppler|infisical|projects|classpath|resource|var|local|data|module|each|self|inputs|outputs|secrets|vars|steps|needs|github|env|context|parameters|pipeline|process)(?:\+\w+)?[:./](?!\/\/[^/]*:[^/]*@)[\w$.\-/:#*@[\]'"]*)$|^@Microsoft\.KeyVault\(|^\$env:\w+$|^!(?:vault|Ref|Sub|GetAtt|secret|env|include|reference|ImportValue|Join)\b/i;
var CONSTANT = /^(?:true|false|null|nil|none|undefined|nan|yes|no|on|off|void|self|this|n\/?a|unset|empty|default|auto|inherit|required|optional|string|str|text|number|int|integer|float|boolean|bool|bytes|object|array|list|dict|map|any|unknown|never|function|date|uuid|secret|password|bearer|basic|token|digest|hidden|input|plain|prompt|ask|stdin|disabled|enabled)$/i;
var DIGEST = /^(?:sha(?:1|224|256|384|512)|md5|blake2[bs]?|blake3|h1)[-:=]|^\$(?:2[abxy]?|1|5|6|7|y|gy|argon2(?:id?|d)|scrypt|pbkdf2(?:-\w+)?|apr1|P|H|sha1|S)\$|^\{(?:SSHA|SHA|MD5|SMD5|CRYPT|bcrypt|pbkdf2|noop)\d*\}|^pbkdf2[_:]|^bcrypt[_$]|^SCRAM-SHA/i;
var ENCRYPTED = /^ENC\[|^ENC\(|^AQICA|^\$ANSIBLE_VAULT|^vault:v\d+:|^\{cipher\}|^AgA[A-Za-z0-9+/=]{60,}|^age1[a-z0-9]{20,}/;
var SCHEME = /^[a-z][a-z0-9+.-]{1,20}:\/\/|^(?:mailto|tel|data|javascript|about|blob|cid|jdbc):|^www\./i;
var EXPRESSION = /\w\(|=>|&&|\|\||^[[{(]|^["'`]/;
var FORMAT = /^[A-Za-z0-9_\-.:/= ]*(?:%[sdvqxi]|\{[A-Za-z_][\w.]*\})[A-Za-z0-9_\-.:/= ]*$/;
var VARIABLE = /^[$&*@!][A-Za-z_][\w./:-]*$/;
var CODE = /\)\s*[;,{]?$|^\w+(?:\??\.\w+)+$|\w\[['"\w]+\]|->|::|[!=]==?\s|\breturn\b|^(?:new|await|async|function|lambda|const|let|var|not|if|else|typeof|class|def|self|this|super|throw|raise|yield|import|from)\b|^<[A-Za-z/]|\+\s*\w+$|^\w+\s*\?\s|;$|\{$/;
var FILE_NAME = /^[\w.\-/\\~ ]+\.(?:pem|key|crt|cer|der|p12|pfx|jks|txt|json|ya?ml|xml|html?|cfg|conf|ini|properties|env|sh|py|rb|js|ts|go|java|cs|php|png|jpe?g|gif|svg|ico|css|md|log|db|sqlite|bak|tmp|lock|gpg|asc|pub|zip|tar|gz|exe|dll|so|enc|sock|csv|toml)$/i;
var PATH = /^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/]|\\\\)[\w.$@+ \-/\\{}*]*$|^[\w.-]+(?:\/[\w.@-]+){2,}\/?$/;
var ROOTED_PATH = /^\/(?:Users|home|etc|var|opt|usr|tmp|mnt|srv|root|run|data|app|proc|dev)\/[\w./-]*$/;
var ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|org|net|io|dev|app|local|internal|svc|cloud|co|edu|gov|ai)(?::\d+)?(?:\/\S*)?$|^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/i;
var PATTERN = /\[[^\]]*\w-\w[^\]]*\]|\\[dwsbDWSB]\b|\(\?[:=!<P]|\.\*|\.\+|\{\d+,\d*\}|^\^|^\/.*\/[gimsuy]*$/;
var SELECTOR = /^[#.][A-Za-z][\w-]*$|^\[?[a-z]+\[\w+[~^$*]?=|^\/\/\w+\[@|^(?:input|button|form)[#.[]/;
var DATE_OR_VERSION = /^\d{4}[-/]\d\d[-/]\d\d|^v?\d+(?:\.\d+)+(?:[-+][\w.]+)?$|^\d{1,2}:\d\d(?::\d\d)?$|^\d+(?:\.\d+)?\s?(?:ms|s|m|h|d|px|em|rem|%|[kmg]i?b)$/i;
function whyNoValue(raw, context) {
  const text = plainText(raw);
  if (text.trim() === "") return "empty";
  if (ENCRYPTED.test(text)) return "encrypted";
  if (TEMPLATE.test(text)) return "template";
  if (CONSTANT.test(text)) return "constant";
  if (DIGEST.test(text)) return "digest";
  if (REFERENCE.test(text)) return "reference";
  if (SCHEME.test(text)) return "address";
  const bare = context.form !== "quoted";
  if (bare && whyBareIsCode(text, context)) return "code";
  if (!bare && isJoined(context)) return "code";
  if (looksRandom(text)) return void 0;
  if (FORMAT.test(text)) return "template";
  if (VARIABLE.test(text)) return "reference";
  if (ADDRESS.test(text)) return "address";
  if (PATTERN.test(text) || SELECTOR.test(text)) return "pattern";
  if (DATE_OR_VERSION.test(text)) return "constant";
  if (bare && context.form !== "element" && CODE.test(text)) return "code";
  if (!bare && isCodeInQuotes(text)) return "code";
  if (FILE_NAME.test(text)) return "path";
  if (ROOTED_PATH.test(text) || PATH.test(text) && surpriseOf(text).wordShare > 0.4) return "path";
  if (isProse(text)) return "prose";
  if (isIdentifier(text)) return "identifier";
  return void 0;
}
function plainText(raw) {
  const text = raw.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex) => {
    const code = Number.parseInt(hex, 16);
    return code < 128 ? String.fromCharCode(code) : "Ã¤";
  });
  return /^(["'`]).*\1$/.test(text) ? text.slice(1, -1) : text;
}
var RANDOM_BITS = 34;
function looksRandom(text) {
  if (text.length < 8 || !/^[!-~]+$/.test(text) || !/[A-Za-z]/.test(text)) return false;
  const changes = text.match(/[a-z][A-Z]|[A-Z]{2}[a-z]/g)?.length ?? 0;
  if (!/\d/.test(text) && changes < 2) return false;
  const { bits, bitsPerChar, wordShare } = surpriseOf(text);
  return bits >= RANDOM_BITS && bitsPerChar >= 2.8 && wordShare < 0.34;
}
function isIdentifier(text) {
  if (/^[\w:,.-]+(?:\|[\w:,.-]+)+$/.test(text) && surpriseOf(text).wordShare >= 0.6) return true;
  if (!/^[$#@]?[A-Za-z_./:\-\d\x80-\xff]+$/.test(text)) return false;
  const digits = text.replace(/\D/g, "").length;
  const { wordShare, longestWord } = surpriseOf(text);
  const separators = text.replace(/[A-Za-z\d\x80-\xff]/g, "").length;
  const letters = text.length - digits - separators;
  if (letters === 0) return false;
  const wordLetters = wordShare * text.length / letters;
  if (digits === 0) return longestWord >= 3 && wordLetters >= (separators > 0 ? 0.6 : 0.75);
  return digits <= 2 && separators > 0 && wordLetters >= 0.75;
}
function whyBareIsCode(text, context) {
  if (context.form === "element") return /^\s*[{<$]/.test(text);
  if (context.language === "code") {
    return context.form === "line" || !isInsideText(text, context);
  }
  if (context.form === "inline" && /^[([]/.test(context.behind)) return true;
  return EXPRESSION.test(text);
}
function isInsideText(text, context) {
  return /^["'`&\\]/.test(context.behind) && /\d/.test(text);
}
function isJoined(context) {
  return /^\s*(?:\+\s*[A-Za-z_$(]|\.\s*(?:\$|(?:format|concat|join|replace|split|sub)\b)|%\s*[\w(])/.test(
    context.behind
  );
}
function isCodeInQuotes(text) {
  if (/^\$?\w+(?:\.\w+)*\(.*\)$/.test(text)) return true;
  if (/^[-\w.?&/ ]*[=:]$/.test(text)) return true;
  return /^\s|\s$/.test(text) && surpriseOf(text).wordShare > 0.3;
}
function isProse(text) {
  const blanks = text.match(/\s+/g)?.length ?? 0;
  const foreign = text.match(/[\x80-\xff]/g)?.length ?? 0;
  if (foreign > 0 && (foreign / text.length > 0.25 || blanks > 0)) return true;
  if (blanks === 0) return foreign > 0 && /^[A-Za-z\x80-\xff.!?:-]+$/.test(text);
  if (blanks >= 3 || /^[A-Za-z\s.,:;!?'()-]+$/.test(text)) return true;
  return surpriseOf(text).wordShare > 0.34 || /[a-z]{3,} [a-z]/i.test(text);
}

// src/detectors/encoded.ts
var STANDARD = /^[A-Za-z0-9+/]+={0,2}$/;
var URL_SAFE = /^[A-Za-z0-9_-]+={0,2}$/;
function decodeBase64(text) {
  if (!STANDARD.test(text) && !URL_SAFE.test(text)) return void 0;
  const body = text.replace(/=+$/, "");
  if (body.length % 4 === 1) return void 0;
  if (body.length !== text.length && text.length % 4 !== 0) return void 0;
  return Buffer.from(body, "base64url");
}
function isText(bytes) {
  if (bytes.length === 0) return false;
  for (const byte of bytes) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 || byte === 127) return false;
  }
  return isUtf8(bytes);
}
function decodeBase64Text(text) {
  const bytes = decodeBase64(text);
  return bytes === void 0 || !isText(bytes) ? void 0 : Buffer.from(bytes).toString("latin1");
}
function decodeBase64Json(text) {
  const bytes = decodeBase64(text);
  return bytes === void 0 ? void 0 : parseJsonObject(Buffer.from(bytes).toString("utf8"));
}
function parseJsonObject(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function isUtf8(bytes) {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const length = byte < 128 ? 1 : byte >= 194 && byte < 224 ? 2 : byte >= 224 && byte < 240 ? 3 : 4;
    if (length === 4 && (byte < 240 || byte > 244)) return false;
    for (let next = 1; next < length; next++) {
      if (((bytes[at + next] ?? 0) & 192) !== 128) return false;
    }
    at += length;
  }
  return true;
}

// src/detectors/assignment/worth.ts
var MIN_PASSWORD_BYTES = 5;
var MAX_PASSWORD_BYTES = 128;
var MIN_TOKEN_BYTES = 8;
var WEAK_CORE = /^(?:pass(?:word|wd|wort|phrase|code)?|p[a@4][s$5]{2}w[o0]rd|pwd|pw|secret|s3cr3t|token|key|apikey|admin|administrator|root|user|username|test|testing|tester|demo|example|sample|guest|foo|bar|baz|foobar|qux|default|change|changeme|changeit|letmein|welcome|hello|world|abc|qwerty|asdf|dummy|fake|mock|temp|tmp|my|your|some|the|new|old|this|is|not|a|real|super|very|top|valid|invalid|wrong|bad|correct|good|login|client|server|dev|prod|stage|local|postgres|mysql|redis|mongo|rabbitmq|guest|oauth|oauth2|bearer|jwt|auth|access|refresh|id|session|string|value|long|key|word|phrase|please|insert|sample|strong|random|generated|placeholder|secure|insecure|private|public|and|x|xx|xxx)+$/i;
function worthOf(text, name, isTightPlace) {
  if (text.length > MAX_PASSWORD_BYTES * 8) return "no";
  const worth = judge(text, name, isTightPlace);
  if (worth === "sure" && isWeakInBase64(text)) return "weak";
  return worth === "sure" && (name.isSample || isWeakValue(text)) ? "weak" : worth;
}
function isWeakValue(text) {
  const core = text.replace(/[^A-Za-z@$]+/g, "").replace(/[@$]+$/, "");
  if (core === "") return isRun(text);
  const rest = text.length - core.length;
  if (!WEAK_CORE.test(core) && !WEAK_CORE.test(text.replace(/[\d\W_]+$/, ""))) return isRun(text);
  return rest <= 4 || /^\D*(?:1234?5?6?7?8?9?0?|0+|1+|\d)\D{0,2}$/.test(text) || !/\d/.test(text);
}
function isWeakInBase64(text) {
  const plain = text.length >= 8 && text.length % 4 === 0 ? decodeBase64Text(text) : void 0;
  if (plain === void 0 || plain.length < 5) return false;
  return isWeakValue(plain) || !/\d/.test(plain) && surpriseOf(plain).wordShare > 0.6;
}
function isRun(text) {
  return surpriseOf(text).runShare >= 0.6 || new Set(text.toLowerCase()).size <= 3;
}
function judge(text, name, isTightPlace) {
  switch (name.kind) {
    case "password":
      return passwordWorth(text, name, isTightPlace);
    case "secret": {
      const asToken = tokenWorth(text, name, isTightPlace);
      return asToken === "no" && name.strength === "strong" && !isTightPlace ? secretWorth(text) : asToken;
    }
    case "token":
    case "key":
      return tokenWorth(text, name, isTightPlace);
  }
}
function passwordWorth(text, name, isTightPlace) {
  if (text.length < MIN_PASSWORD_BYTES || text.length > MAX_PASSWORD_BYTES) return "no";
  const { bits, wordShare } = surpriseOf(text);
  const digits = count(text, /\d/g);
  const signs = count(text, /[^A-Za-z0-9\s_./:-]/g);
  const letters = count(text, /[A-Za-z]/g);
  if (letters === 0 && signs === 0) {
    return /^\d+$/.test(text) && digits >= 6 && name.strength === "strong" && !isTightPlace ? "weak" : "no";
  }
  if (digits === 0 && signs === 0) {
    if (!isTightPlace && text.length >= 8 && isRandomLetters(text)) return "sure";
    return text.length >= 6 && name.strength === "strong" && !isTightPlace ? "weak" : "no";
  }
  const least = name.strength === "strong" ? 18 : 27;
  if (bits < least + (isTightPlace ? 22 : 0))
    return wordShare > 0 && bits >= 16 && !isTightPlace ? "weak" : "no";
  if (isTightPlace && wordShare > 0.34) return "no";
  return "sure";
}
function isRandomLetters(text) {
  const { bits, bitsPerChar, wordShare } = surpriseOf(text);
  const changes = count(text, /[a-z][A-Z]|[A-Z][a-z]/g);
  if (changes >= 3 && bits >= 36 && !/^(?:[A-Z]?[a-z]{2,})+$/.test(text)) return true;
  return wordShare < 0.34 && bitsPerChar >= 6.2 && bits >= 50;
}
function secretWorth(text) {
  if (text.length < 8 || text.length > MAX_PASSWORD_BYTES) return "no";
  const { bits, wordShare } = surpriseOf(text);
  const digits = count(text, /\d/g);
  const signs = count(text, /[^A-Za-z0-9\s_./:-]/g);
  if (digits + signs === 0) return "weak";
  if (bits < 40) return "weak";
  return wordShare <= 0.7 ? "sure" : "weak";
}
function tokenWorth(text, name, isTightPlace) {
  if (text.length < MIN_TOKEN_BYTES || /\s/.test(text)) return "no";
  const alphabet = alphabetOf(text);
  if (alphabet === "decimal") return "no";
  const { wordShare, longestWord, runShare, bits } = surpriseOf(text);
  const strict = isTightPlace || name.strength === "weak";
  if (runShare > 0.5) return "no";
  if (strict && text.length < 16) return "no";
  if (!/\d/.test(text) && (strict || text.length < 16 || wordShare > 0.25)) return "no";
  if (longestWord >= 8 && wordShare > 0.3) return "no";
  if (wordShare > (text.length >= 24 ? 0.4 : 0.5)) return "no";
  if (!isRandomFor(text, alphabet)) return "no";
  return bits >= (strict ? 56 : 36) ? "sure" : "no";
}
function count(text, expression) {
  return text.match(expression)?.length ?? 0;
}

// src/detectors/placed-value.ts
var SAMPLE_HOST = /^(?:(?:[\w-]+\.)*(?:example|invalid|test)(?:\.(?:com|org|net|edu))?|(?:[\w-]+\.)*(?:domain|mydomain|yourdomain|your-?domain|company|mycompany|server|myserver|yourserver|site|mysite|host|hostname|foo|bar|acme)\.(?:com|org|net|local|tld|io)|(?:your|my)[\w-]*|host(?:name)?|server(?:name)?|address|domain|ip|somehost|some-host|a|b|c|x|h|foo|bar)$/i;
var LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/i;
var NOT_A_PASSWORD = /* @__PURE__ */ new Set([
  "empty",
  "template",
  "reference",
  "encrypted",
  "digest"
]);
function judgePlaced(password, user = "", host = "") {
  const reason = whyNoValue(password, { form: "quoted", language: "unknown", binding: "assign", behind: "" });
  if (reason !== void 0 && NOT_A_PASSWORD.has(reason)) return "no";
  if (/^(?:null|nil|none|undefined|true|false)$/i.test(password)) return "no";
  if (/^[*.•x#-]+$/i.test(password) || /\.\.\.|…|\*{3}/.test(password)) return "no";
  if (password.length < 4 || SAMPLE_HOST.test(host)) return "weak";
  if (user !== "" && user.toLowerCase() === password.toLowerCase()) return "weak";
  if (reason === "prose" || isWeakValue(password)) return "weak";
  return "sure";
}
function isLocalHost(host) {
  return LOCAL_HOST.test(host.replace(/:\d+$/, ""));
}
function weakFields(worth) {
  return worth === "weak" ? { confidence: "hint", detail: "weak or sample value" } : {};
}

// src/detectors/assignment/read-value.ts
var MAX_VALUE_BYTES = 1024;
function readQuoted(text, at) {
  let open = at;
  while (text[open] === "\\") open++;
  const depth = open - at;
  const quote = text[open];
  if (quote !== '"' && quote !== "'" && quote !== "`") return void 0;
  const triple = quote.repeat(3);
  if (depth === 0 && text.startsWith(triple, open)) return readTriple(text, open + 3, triple);
  const start = open + 1;
  const limit = Math.min(text.length, start + MAX_VALUE_BYTES);
  for (let index = start; index < limit; index++) {
    const character = text[index];
    if (character === "\n" || character === "\r") return void 0;
    if (character !== quote) continue;
    const slashes = slashesBefore(text, index, start);
    if (depth === 0 && slashes % 2 === 0) return { start, end: index, close: index + 1, form: "quoted" };
    if (depth > 0 && slashes === depth)
      return { start, end: index - depth, close: index + 1, form: "quoted" };
    if (depth > 0 && slashes < depth) return void 0;
  }
  return void 0;
}
function readTriple(text, start, triple) {
  const end = text.indexOf(triple, start);
  if (end < 0 || end - start > MAX_VALUE_BYTES) return void 0;
  const read = trimmed(text, start, end, "quoted");
  return read === void 0 ? void 0 : { ...read, close: end + triple.length };
}
function slashesBefore(text, index, floor) {
  let count2 = 0;
  while (index - count2 - 1 >= floor && text[index - count2 - 1] === "\\") count2++;
  return count2;
}
function readElement(text, at) {
  const close = text.indexOf("<", at);
  if (text.startsWith("<![CDATA[", close) && text.slice(at, close).trim() === "") {
    const end = text.indexOf("]]>", close);
    return end < 0 ? void 0 : trimmed(text, close + "<![CDATA[".length, end, "element");
  }
  if (close < 0 || close - at > MAX_VALUE_BYTES || text[close + 1] !== "/") return void 0;
  return trimmed(text, at, close, "element");
}
function trimmed(text, from, to, form) {
  const inner = text.slice(from, to);
  const start = from + (inner.length - inner.trimStart().length);
  const end = start + inner.trim().length;
  return start === end ? void 0 : { start, end, close: end, form };
}
var INLINE = /[^\s"'`<>()[\]{},;&|\\]{1,1024}/y;
var SHELL_WORD = /(?:[^\s"'`<>();&|\\]|\\[^\r\n]){1,1024}/y;
var LINE = /[^\r\n]{1,1024}/y;
var IN_QUERY = /[?&;][\w.%[\]-]{0,60}$|[?&][^\s"'`]{0,90}[&?;][\w.-]{0,60}$/;
var LINE_START = /^[\s>]*(?:[-*][ \t]+)?(?:(?:\/\/|#|--|;|REM|@)[ \t]*)?(?:(?:export|set|setx|env|ENV|ARG|declare -x|local|readonly|let|var|val|const|define|DEFINE)[ \t]+)?["'`$*]*[\w.]*$/;
function readBare(text, at, context) {
  if (at >= text.length) return void 0;
  if (context.operator === ":" && /^[|>][-+0-9]{0,2}[ \t]*\r?\n/.test(text.slice(at, at + 8)))
    return readBlockScalar(text, at);
  if (IN_QUERY.test(context.lead)) return readWith(INLINE, text, at, "inline");
  if (context.operator === "option") return readWith(SHELL_WORD, text, at, "inline");
  if (!LINE_START.test(context.lead) || context.wasQuoted) return readWith(INLINE, text, at, "inline");
  const read = readWith(LINE, text, at, "line");
  return read === void 0 ? void 0 : trimLine(text, read);
}
function readWith(expression, text, at, form) {
  expression.lastIndex = at;
  if (!expression.test(text)) return void 0;
  return { start: at, end: expression.lastIndex, close: expression.lastIndex, form };
}
function trimLine(text, read) {
  const line = text.slice(read.start, read.end);
  const comment = /[ \t]+(?:#|\/\/|;|--[ \t]|<!--).*$/.exec(line);
  const kept = (comment === null ? line : line.slice(0, comment.index)).replace(/[ \t]+\\?$/, "").replace(/[,;]$/, "");
  if (kept === "") return void 0;
  return { ...read, end: read.start + kept.length, close: read.start + kept.length };
}
function readBlockScalar(text, at) {
  const match = /[|>][-+0-9]{0,2}[ \t]*\r?\n([ \t]+)([^\r\n]{1,1024})/y;
  match.lastIndex = at;
  const found = match.exec(text);
  if (found === null) return void 0;
  const value = (found[2] ?? "").trimEnd();
  const start = match.lastIndex - (found[2] ?? "").length;
  const next = /^\r?\n([ \t]*)(?=\S)/.exec(text.slice(match.lastIndex));
  if (next !== null && (next[1] ?? "").length >= (found[1] ?? "").length) return void 0;
  return { start, end: start + value.length, close: start + value.length, form: "line" };
}

// src/detectors/assignment/parse.ts
var BEFORE_BYTES = 96;
var AFTER_BYTES = 1400;
var MAX_NAME_TAIL = 64;
function assignmentsAt(view, hit, wants = () => true) {
  if (!mayAssign(view, hit)) return [];
  const span = nameSpan(view, hit);
  if (span === void 0 || !wants(view.slice(span.start, span.end))) return [];
  const base = Math.max(0, span.start - BEFORE_BYTES);
  const stretch = { text: view.slice(base, span.end + AFTER_BYTES), base };
  return valuesBehind(stretch, nameIn(stretch, span));
}
function isNameByte(byte) {
  return byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90 || byte >= 48 && byte <= 57 || byte === 95 || byte === 45 || byte >= 128;
}
function mayAssign(view, hit) {
  let at = hit.start;
  while (at < hit.end && !isNameByte(view.byteAt(at))) at++;
  const limit = at + MAX_NAME_TAIL;
  while (at < limit && (isNameByte(view.byteAt(at)) || view.byteAt(at) === 46)) at++;
  if (at >= limit) return false;
  let blanks = 0;
  for (let steps = 0; steps < 16; steps++, at++) {
    const byte = view.byteAt(at);
    if (byte === 32 || byte === 9) blanks++;
    else if (byte === 34 || byte === 39 || byte === 96 || byte === 92 || byte === 93 || byte === 125)
      continue;
    else if (byte === 42 || byte === 41) continue;
    else return OPERATOR_BYTES.has(byte) || blanks > 0;
  }
  return true;
}
var OPERATOR_BYTES = new Set([..."=:,(<>?|&\r\n-"].map((c) => c.charCodeAt(0)));
var DOT = 46;
var DASH = 45;
function nameSpan(view, hit) {
  const isPart = (byte) => byte === DOT || isNameByte(byte);
  let start = hit.start;
  while (start < hit.end && !isNameByte(view.byteAt(start))) start++;
  const lowest = Math.max(0, hit.start - BEFORE_BYTES);
  if (start === hit.start) while (start > lowest && isPart(view.byteAt(start - 1))) start--;
  let end = Math.max(start, hit.start);
  const highest = end + MAX_NAME_TAIL;
  while (end < highest && isPart(view.byteAt(end))) end++;
  const isEdge = (byte) => byte === DOT || byte === DASH;
  while (end > start && isEdge(view.byteAt(end - 1))) end--;
  while (start < end && isEdge(view.byteAt(start))) start++;
  return end - start < 2 || end < hit.start ? void 0 : { start, end };
}
function nameIn({ text, base }, span) {
  const start = span.start - base;
  const lineStart = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const from = start === 0 ? 0 : lineStart;
  return {
    start,
    end: span.end - base,
    text: text.slice(start, span.end - base),
    lead: text.slice(from, start),
    isCut: from === 0 && base > 0
  };
}
var CLOSERS = /(?:\\*["'`]|[\])}]|\*\*)*/y;
var TYPE = /(?:[ \t]*\??:[ \t]*&?(?:'static[ \t]+)?[A-Za-z_][\w.<>[\]|?, ]{0,40}?|[ \t]+[Aa]s[ \t]+\w{1,20})(?=[ \t]*=[ \t]*[@$bru]*["'`])/y;
var OPERATOR = /[ \t]*(===?|!==?|=~|=>|:=|\?\??=|\|\|=|\+=|<-|->|=|\|\||\?\?|\?:|:(?!:)|,|\(|>)/y;
var NEXT_QUOTE = /[ \t]*(?:\r?\n|\r)?[ \t]*(?=\\*["'`])/y;
function valuesBehind(stretch, name) {
  const { text } = stretch;
  const found = (binding, read) => read === void 0 ? [] : [toAssignment(stretch, name, binding, read)];
  if (/[\w;)\]]:$/.test(name.lead)) return [];
  const closed = skip(CLOSERS, text, name.end);
  const wasQuoted = /["'`]/.test(text.slice(name.end, closed));
  const paired = pairedValue(stretch, name, closed);
  if (paired !== void 0) return found("pair", paired);
  const typed = wasQuoted ? closed : skip(TYPE, text, closed);
  OPERATOR.lastIndex = typed;
  const match = OPERATOR.exec(text);
  if (match === null) return found("space", spacedValue(text, name, closed, wasQuoted));
  const operator = match[1] ?? "";
  const behind = OPERATOR.lastIndex;
  if (name.lead.endsWith("${")) return found("fallback", defaultInBraces(text, behind, operator));
  switch (operator) {
    case "=~":
    case "+=":
    case "->":
      return [];
    case ">":
      return found("pair", isTag(name.lead) ? readElement(text, behind) : void 0);
    case "(":
      return found("call", wasQuoted ? void 0 : readQuoted(text, skip(NEXT_QUOTE, text, behind)));
    case ",":
      return found("call", wasQuoted ? argumentValue(text, name, behind) : void 0);
    case "||":
    case "??":
    case "?:":
      return found("fallback", readQuoted(text, skip(BLANKS, text, behind)));
    case "==":
    case "===":
    case "!=":
    case "!==":
      return found("compare", readQuoted(text, skip(BLANKS, text, behind)));
    default:
      return assigned(stretch, name, behind, operator, wasQuoted);
  }
}
var BLANKS = /[ \t]*/y;
var WRAPPER = /[ \t]*(?:\(?(?:new[ \t]+)?(?:[\w.:]{0,40}(?:String|str|string|bytes|Buffer\.from|SecretStr|Secret|Some|Optional\.of|valueOf|fromString|of|toCharArray|encode|strdup|CString::new|to_string|ConvertTo-SecureString|quote|mkDefault|nonsensitive|sensitive)|\[\](?:byte|rune)|@)?[ \t]*\(?[ \t]*(?:-String[ \t]+)?)(?:[brufFLNR@$]{1,2})?(?=\\*["'`])/y;
var FALLBACK = /[ \t]*(?:[\w.$]{0,60}(?:getenv|environ\.get|env|fetch|get|getProperty|getOrDefault|GetEnvironmentVariable|getEnv\w{0,20}|var)\([ \t]*\\?["'][^"'\r\n]{1,80}\\?["'][ \t]*,[ \t]*(?:default[ \t]*=[ \t]*)?(?=\\*["'`])|[\w.$()[\]"'> -]{1,90}?(?:\|\||\?\?|\?:|[ \t]or[ \t])[ \t]*(?=["'`]))/y;
function assigned(stretch, name, behind, operator, wasQuoted) {
  const { text } = stretch;
  const found = (binding, read) => read === void 0 ? [] : [toAssignment(stretch, name, binding, read)];
  const quoteAt = matchEnd(WRAPPER, text, behind) ?? matchEnd(NEXT_QUOTE, text, behind);
  if (quoteAt !== void 0) {
    if (closesString(text, name, behind, quoteAt)) return [];
    return found("assign", readQuoted(text, quoteAt));
  }
  const fallbackAt = matchEnd(FALLBACK, text, behind);
  if (fallbackAt !== void 0) return found("fallback", readQuoted(text, fallbackAt));
  const at = skip(BLANKS, text, behind);
  if (text[at] === "[" || text[at] === "{") return listValues(stretch, name, at);
  return found("assign", readBare(text, at, { operator, lead: name.lead, wasQuoted }));
}
function closesString(text, name, behind, quoteAt) {
  const quote = text[quoteAt];
  if (quote === void 0 || quote === "\\" || quoteAt > behind + 1 || name.isCut) return false;
  const before = (name.lead + text.slice(name.end, quoteAt)).replace(/\w'(?=\w)|\\./g, "");
  return before.split(quote).length % 2 === 0;
}
function listValues(stretch, name, at) {
  const { text } = stretch;
  const found = [];
  let next = at + 1;
  for (let count2 = 0; count2 < 16; count2++) {
    const quoteAt = matchEnd(/[ \t]*(?:\r?\n)?[ \t]*(?=\\*["'`])/y, text, next);
    const read = quoteAt === void 0 ? void 0 : readQuoted(text, quoteAt);
    if (read === void 0 || /^\s*(?::|=>)/.test(text.slice(read.close, read.close + 8))) break;
    found.push(toAssignment(stretch, name, "assign", read));
    const comma = matchEnd(/[ \t]*,/y, text, read.close);
    if (comma === void 0) break;
    next = comma;
  }
  return found;
}
function argumentValue(text, name, behind) {
  if (!/[([{][ \t]*[bru@]?\\*["'`]$/.test(name.lead)) return void 0;
  const quoteAt = matchEnd(WRAPPER, text, behind);
  const read = quoteAt === void 0 ? void 0 : readQuoted(text, quoteAt);
  if (read === void 0) return void 0;
  return /^[ \t]*,/.test(text.slice(read.close)) && name.lead.trimEnd().at(-2) === "[" ? void 0 : read;
}
var DIRECTIVE = /(?:^|[\s;&|(])(?:ENV|ARG|setenv|setx|SetEnv|set|define|env|export|config)[ \t]+(?:-\w+[ \t]+)?[\w.-]*$/;
function spacedValue(text, name, closed, wasQuoted) {
  const at = skip(BLANKS, text, closed);
  if (at === closed || wasQuoted) return void 0;
  const quote = /^[@N]?(\\*["'`])/.exec(text.slice(at, at + 6));
  if (quote !== null)
    return quote[1] === "`" ? void 0 : readQuoted(text, at + quote[0].length - (quote[1] ?? "").length);
  const isOption = /(?:^|[\s"'`=[(,])--?[\w-]*$/.test(name.lead) && !/[\w)\]]$/.test(name.lead);
  if (isOption) return readBare(text, at, { operator: "option", lead: name.lead, wasQuoted });
  if (DIRECTIVE.test(name.lead)) return readBare(text, at, { operator: " ", lead: name.lead, wasQuoted });
  return void 0;
}
function defaultInBraces(text, behind, operator) {
  if (operator !== ":" && operator !== ":=") return void 0;
  const start = text[behind] === "-" ? behind + 1 : behind;
  const match = /^[^}\s"'`$]{1,256}(?=\})/.exec(text.slice(start, start + 260));
  if (match === null) return void 0;
  return { start, end: start + match[0].length, close: start + match[0].length, form: "inline" };
}
var PAIR_LEAD = /(?:^|[\s<{,([-])\\*["']?(?:name|key|Name|Key|id|env|variable|ParameterKey|parameter|header|option)\\*["']?[ \t]*(?:[:=]|=>)[ \t]*\\*["'`]?$/;
var PAIR_VALUE = /[\s,;]{0,60}(?:\\*["']?(?:type|kind|enabled|secret|sensitive|description|encrypt\w*|protected|masked)\\*["']?\s*[:=]\s*\\*["']?[\w-]{0,30}\\*["']?[\s,;]{0,40}){0,2}\\*["']?(?:value|Value|ParameterValue|val|content|defaultValue|default_value|default)\\*["']?[ \t]*(?:[:=]|=>)[ \t]*/y;
var ELEMENT_LEAD = /<[\w:.-]{1,40}(?:[ \t]+[\w:.-]{1,40}="[^"]{0,60}")*[ \t]+(?:name|key)[ \t]*=[ \t]*["']$/;
var KEY_ELEMENT = /<\/(?:key|name)>\s{0,40}<(?:string|value)>/y;
function pairedValue(stretch, name, closed) {
  const { text } = stretch;
  if (ELEMENT_LEAD.test(name.lead)) {
    const open = matchEnd(/[^<>\r\n]{0,80}(?<!\/)>/y, text, closed);
    const read = open === void 0 ? void 0 : readElement(text, open);
    if (read !== void 0) return read;
  }
  if (/<(?:key|name)>$/.test(name.lead)) {
    const open = matchEnd(KEY_ELEMENT, text, name.end);
    return open === void 0 ? void 0 : readElement(text, open);
  }
  if (PAIR_LEAD.test(name.lead)) {
    const at = matchEnd(PAIR_VALUE, text, closed);
    if (at === void 0 || lineEndsIn(text, name.end, at) > 3) return void 0;
    return readQuoted(text, at) ?? readBare(text, at, { operator: ":", lead: "", wasQuoted: false });
  }
  if (/\bvariable[ \t]+"$/.test(name.lead)) {
    const at = matchEnd(
      /[ \t]*\{(?:\s{0,40}(?:type|description|sensitive)[ \t]*=[^\r\n]{0,200})*\s{0,40}default[ \t]*=[ \t]*/y,
      text,
      closed
    );
    return at === void 0 || lineEndsIn(text, name.end, at) > 4 ? void 0 : readQuoted(text, at);
  }
  return void 0;
}
function isTag(lead) {
  return /<(?:[\w-]{1,30}:)?[\w.-]{0,60}$/.test(lead);
}
function lineEndsIn(text, start, end) {
  return text.slice(start, end).split("\n").length - 1;
}
function toAssignment(stretch, name, binding, read) {
  const { text, base } = stretch;
  return {
    name: { start: base + name.start, end: base + name.end },
    nameText: name.text,
    binding,
    value: { start: base + read.start, end: base + read.end },
    valueText: text.slice(read.start, read.end),
    form: read.form,
    behind: text.slice(read.close, read.close + 24),
    whole: { start: base + name.start, end: base + Math.max(read.close, read.end) }
  };
}
function skip(expression, text, at) {
  return matchEnd(expression, text, at) ?? at;
}
function matchEnd(expression, text, at) {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : void 0;
}

// src/detectors/assignment/assigned.ts
function createAssignedDetector() {
  const expressions = /* @__PURE__ */ new WeakMap();
  return {
    name: "assigned",
    detect(hit, rule, view, emit) {
      if (rule.source === void 0) return;
      let expression = expressions.get(rule);
      if (expression === void 0) {
        expression = new RegExp(`^(?:${rule.source})$`, "d");
        expressions.set(rule, expression);
      }
      for (const assignment of assignmentsAt(view, hit)) {
        const place2 = placeOf2(expression, assignment, view, hit);
        if (place2 === void 0) continue;
        emit({ secret: place2, whole: assignment.whole, parts: { name: assignment.name } });
      }
    }
  };
}
function placeOf2(expression, { value, valueText, name, form }, view, hit) {
  if (hit.start > name.end || view.length < value.end) return void 0;
  const texts = form === "line" ? [valueText, valueText.replace(/[\s,;"')\]}]+$/, "")] : [valueText];
  for (const text of texts) {
    const match = expression.exec(text);
    if (match === null) continue;
    const [from, to] = match.indices?.groups?.secret ?? match.indices?.[0] ?? [0, text.length];
    return { start: value.start + from, end: value.start + to };
  }
  return void 0;
}
var ANSIBLE_NAME = /^ansible_(?:(?:ssh|become|sudo|su|winrm|httpapi|netconf|network|psrp|paramiko|connection)_)?(?:pass|password|ssh_pass|ssh_password|become_pass)$/;
var ansibleDetector = {
  name: "ansible",
  detect(hit, _rule, view, emit) {
    for (const assignment of assignmentsAt(view, hit)) {
      if (!ANSIBLE_NAME.test(assignment.nameText)) continue;
      const inventory = /^(\S+)\s+\w+=/.exec(assignment.valueText)?.[1];
      const text = inventory ?? assignment.valueText;
      const worth = judgePlaced(text);
      if (worth === "no") continue;
      const start = assignment.value.start;
      emit({
        secret: { start, end: start + text.length },
        whole: assignment.whole,
        parts: { name: assignment.name },
        ...weakFields(worth)
      });
    }
  }
};

// src/detectors/assignment/name.ts
var words = (text) => new Set(text.split(/\s+/).filter((word) => word !== ""));
var PASSWORD = words(`password passwords passwd passwort passphrase passcode passw pswd psswd pword pwd passkey
  kennwort senha contrasena contrasenya motdepasse mdp wachtwoord paswoord salasana losenord passord haslo heslo parola
  parole lozinka jelszo sifre adgangskode`);
var WEAK_PASSWORD = words("pass pw psw pin passwds requirepass masterauth");
var SECRET = words("secret secrets secretkey appsecret clientsecret sharedsecret");
var WEAK_SECRET = words("credential credentials credencial creds cred salt pepper seed mnemonic");
var TOKEN = words("token tokens jwt bearer pat apitoken authtoken accesstoken");
var WEAK_TOKEN = words("auth authorization authentication sessionid session cookie otp sid");
var KEY = words("apikey apikeys accesskey secretkey privatekey authkey encryptionkey appkey licensekey");
var KEY_BEFORE = words(`api access secret private priv encryption encrypt encrypted crypto crypt cipher signing sign
  signature master auth authentication authorization account storage app application client consumer shared service admin
  aes des hmac rsa ec ecdsa ed25519 ssh gpg pgp tls ssl jwt jws license licence subscription deploy deployment session
  cookie webhook server integration ingest ingestion write read readonly publish bot partner merchant payment gateway
  security secure cloud maps sdk rest bearer token root user device enrollment instrumentation wallet recovery preshared
  psk wpa wifi bind activation functions function host`);
var KEY_WORD = words("key keys");
var TAKES_BACK = words(`file files filename path paths dir directory folder location uri url urls link href endpoint
  length len size min max minimum maximum count counter policy policies regex regexp pattern format formatter type types kind
  name names field fields label labels title titles hint hints placeholder message messages msg error errors err exception
  text prompt help desc description descriptions info input inputs box element selector locator xpath css id ids uuid class
  ref refs reference env var variable variables param params parameter parameters arg args argument option options column
  columns attr attribute attributes prop props property properties header headers prefix suffix algorithm algo alg encoding
  encoder decoder encoded version ttl expiry expires expire expired expiration exp timeout interval validity lifetime duration
  date time timestamp at age manager service services provider providers store storage repository handler handlers validator
  validation validate verifier verification generator factory builder helper util utils controller component module plugin
  state states status statuses required requirement requirements enabled enable disabled disable valid invalid visible
  visibility visible strength score meter reset forgot forgotten change changed changes update updated confirm confirmation
  scope scopes issuer audience limit limits usage usages cost price budget index indexes indices idx position pos offset
  order mode method methods source sources target arn public pub alias aliases rotation rotate rotated revocation revoked cache cached
  request requests response responses result results event events action actions callback hook listener list set map mapping
  mappings table tree node nodes stream iterator parser lexer kinds stack queue view page screen form dialog modal button
  icon image img color colour style width height rule rules check checks checker test tests spec group groups flow grant grants
  schema model entity dto json xml yaml csv log logs logger history audit alert display show hide hidden
  toggle copy copied paste supplier resolver extractor getter setter binding bindings code codes error description
  template templates engine backend adapter hash hashes hashed hasher digest md5 sha sha1 sha256 sha512 bcrypt scrypt
  argon2 crypt encrypted encryption fingerprint thumbprint checksum signature salt rounds iterations
  present exists missing empty null none unset known unknown owner user username users email role roles
  realm domain host hostname port address addr server ip question answer questions sent received created
  expected match matches matching mismatch differ different same equal equals combination entry entries
  allowed only also are is was were has have must should cannot can will not and or the a an to from of for with by in on`);
var NEUTRAL = words(`prod production prd dev development test testing staging stage stg qa uat local default value values
  val string str plain plaintext clear raw data base64 b64 hex bytes primary secondary backup main new old current previous
  live sandbox demo internal external global one two`);
var OPENS_QUESTION = words(`has is no not needs need without requires require required allow allows enable enables disable show
  hide toggle display forgot forgotten lost reset resets validate verify check confirm compare match missing empty expired
  revoked max min num number total count supports should cannot if when`);
var OTHER_TRADE = words(`public primary foreign partition sort cache hot short cursor idempotency dedupe translation i18n label
  message msg lang locale error err unique composite natural candidate surrogate index lookup group row column map dict
  hash object item list entry child parent react next prev previous page paging pagination continuation continue resume sync watch
  cancel cancellation abort stop syntax parse parser lexer lex lexical pad padding eos bos unk mask sep cls special input output
  prompt completion vocab design theme color css style start end begin open close left right operator punctuation
  comment identifier literal reserved csrf xsrf forgery antiforgery state nonce injection inject di tokenizer string
  data json yaml config attribute property header param parameter query route path file name type event metadata tag
  storage localstorage sessionstorage context query sorting grouping range hash`);
var SETTER = words("set with add use put");
var SAMPLE = words(`fake dummy mock mocked stub example sample wrong bad incorrect invalid illegal malformed bogus nonexistent
  nonexisting placeholder redacted masked`);
var ACCIDENTS = words(`monkey donkey turkey hotkey hotkeys shortkey keyboard keyword keywords keynote keystone keyframe keyframes
  secretary secretariat secretion secretly secrete passage passenger passing passive passport bypass compass surpass
  tokenize tokenized tokenizer tokenizers tokenization tokenizing author authority authored authentic keycode keypress keydown
  keyup keymap passthrough passes passed encompass trespass overpass underpass spawn`);
var GLUED = [
  "contrasena",
  "passphrase",
  "wachtwoord",
  "motdepasse",
  "clientsecret",
  "sharedsecret",
  "accesstoken",
  "privatekey",
  "accesskey",
  "secretkey",
  "authtoken",
  "kennwort",
  "password",
  "passwort",
  "passcode",
  "authkey",
  "apitoken",
  "apikey",
  "passwd",
  "secret",
  "token",
  "pswd",
  "pwd",
  "pass",
  "psw"
];
var HOLDS_GLUED = new RegExp(GLUED.join("|"));
function wordsOfName(name) {
  const found = [];
  for (const piece of name.match(/[A-Z]{2,}(?![a-z])\d*|[A-Z]?[a-z\x80-\xff]+|[A-Z]|\d+/g) ?? []) {
    found.push(...unglue(piece.toLowerCase()));
  }
  return found;
}
var STORED_FORM = words("hashed hash encrypted encoded digested salted bcrypt");
var verdicts = /* @__PURE__ */ new Map();
var MAX_VERDICTS = 4096;
function judgeName(name) {
  if (verdicts.has(name)) return verdicts.get(name);
  if (verdicts.size >= MAX_VERDICTS) verdicts.clear();
  const verdict = findVerdict(name);
  verdicts.set(name, verdict);
  return verdict;
}
function findVerdict(name) {
  const segments = name.split(".").map(wordsOfName);
  for (let last = segments.length - 1; last >= 0; last--) {
    const parts = segments[last] ?? [];
    for (let at = parts.length - 1; at >= 0; at--) {
      const found = knownWord(parts, at);
      if (found === void 0) continue;
      const behind = [...parts.slice(at + 1), ...segments.slice(last + 1).flat()];
      return judgeAround(found, parts.slice(0, found.from), behind);
    }
  }
  return void 0;
}
function judgeAround(found, before, behind) {
  if (behind.some((word) => TAKES_BACK.has(word) && !NEUTRAL.has(word))) return void 0;
  const own = SETTER.has(before[0] ?? "") ? before.slice(1) : before;
  const isSample = own.some((word) => SAMPLE.has(word));
  if (!isSample && OPENS_QUESTION.has(own[0] ?? "")) return void 0;
  if (STORED_FORM.has(own.at(-1) ?? "")) return void 0;
  if (found.kind === "token" || found.kind === "key") {
    if (OTHER_TRADE.has(own.at(-1) ?? "") || own.includes("public")) return void 0;
  }
  return { kind: found.kind, strength: found.strength, isSample };
}
function knownWord(parts, at) {
  const word = parts[at] ?? "";
  const before = parts[at - 1] ?? "";
  if (PASSWORD.has(word)) return { kind: "password", strength: "strong", from: at };
  if (word === "phrase" && (before === "pass" || before === "secret"))
    return { kind: "password", strength: "strong", from: at - 1 };
  if (word === "word" && before === "pass") return { kind: "password", strength: "strong", from: at - 1 };
  if (word === "code" && before === "pass") return { kind: "password", strength: "strong", from: at - 1 };
  if (WEAK_PASSWORD.has(word)) return { kind: "password", strength: "weak", from: at };
  if (KEY.has(word)) return { kind: "key", strength: "strong", from: at };
  if (KEY_WORD.has(word)) return keyWord(parts, at, before);
  if (SECRET.has(word)) return { kind: "secret", strength: "strong", from: at };
  if (WEAK_SECRET.has(word)) return { kind: "secret", strength: "weak", from: at };
  if (TOKEN.has(word)) return { kind: "token", strength: "strong", from: at };
  if (WEAK_TOKEN.has(word)) return { kind: "token", strength: "weak", from: at };
  return void 0;
}
function keyWord(parts, at, before) {
  if (KEY_BEFORE.has(before)) return { kind: "key", strength: "strong", from: at - 1 };
  if (SECRET.has(before)) return { kind: "secret", strength: "strong", from: at - 1 };
  if (SECRET.has(parts[at + 1] ?? "")) return void 0;
  return at > 0 ? { kind: "key", strength: "weak", from: at } : void 0;
}
function unglue(word) {
  if (word.length < 6 || !HOLDS_GLUED.test(word) || ACCIDENTS.has(word)) return [word];
  if (PASSWORD.has(word) || SECRET.has(word) || TOKEN.has(word) || KEY.has(word)) return [word];
  for (const known of GLUED) {
    const at = word.lastIndexOf(known);
    if (at < 0) continue;
    const before = word.slice(0, at);
    const behind = word.slice(at + known.length).replace(/^s(?=$|\d)/, "");
    if (behind !== "" && !/^\d+$/.test(behind) && !TAKES_BACK.has(behind) && !NEUTRAL.has(behind)) continue;
    return [...before === "" ? [] : [before], known, ...behind === "" ? [] : [behind]];
  }
  return [word];
}

// src/detectors/assignment/place.ts
var CODE2 = /\.(?:[cm]?[jt]sx?|py[iwx]?|rb|php\d?|phtml|java|kts?|scala|sc|groovy|gradle|go|rs|c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm|cs|fs|fsx|vb|vbs|swift|dart|lua|pl|pm|t|r|jl|ex|exs|erl|hrl|hs|lhs|ml|mli|clj[cs]?|edn|el|lisp|scm|rkt|nim|zig|v|sol|pas|dpr|f90|ada|adb|cob|asm|s|sql|psql|plsql|ddl|proto|thrift|graphql|gql|vue|svelte|astro|coffee|elm|cr|d|hx|as|tcl|sv|vhd|wgsl|glsl|hlsl|css|scss|sass|less|styl|ipynb|bicep|json[5c]?|jsonl|geojson|tf|tfvars|hcl|nix|jsonnet|libsonnet|cue|dhall|rego|toml|webmanifest|map|lock)$/i;
var DATA = /(?:\.(?:ya?ml|ini|cfg|conf|cnf|config|properties|props|env|envrc|prefs|settings|rc|htpasswd|hosts|list|inventory|desktop|service|reg|inf|toml|credentials|eyaml|sls|j2|tmpl|tpl|template|erb|hbs)|(?:^|\/)\.env(?:\.[\w.-]+)?|(?:^|\/)(?:\.[\w-]*rc|credentials|config|hosts|inventory)|\.env\.[\w.-]+)$/i;
var SHELL = /(?:\.(?:sh|bash|zsh|ksh|fish|csh|bat|cmd|ps[md]?1|awk|mk|mak|make|dockerfile|containerfile|bashrc|profile|history)|(?:^|\/)(?:Dockerfile|Containerfile|Makefile|Jenkinsfile|Vagrantfile|Procfile|justfile)(?:\.[\w-]+)?|(?:^|\/)\.(?:bash|zsh|sh|fish|python|mysql|psql|rediscli|node_repl)_?history|(?:^|\/)\.(?:bashrc|zshrc|profile|bash_profile|zprofile))$/i;
var MARKUP = /\.(?:xml|xsd|xsl|xslt|html?|xhtml|plist|csproj|vbproj|nuspec|resx|xaml|svg|jsp|aspx?|cshtml|ftl|jmx|wsdl|pom|xib|storyboard|fxml)$/i;
var PROSE = /\.(?:md|mdx|markdown|rst|txt|text|adoc|asciidoc|tex|org|log|out|csv|tsv|eml|http|rest|diff|patch|wiki|textile|1|man|rdoc|pod)$|(?:^|\/)(?:README|CHANGELOG|CHANGES|NOTES|TODO|HISTORY)(?:\.\w+)?$/i;
function languageOf(path) {
  if (path === void 0) return "any";
  if (SHELL.test(path)) return "shell";
  if (MARKUP.test(path)) return "markup";
  if (PROSE.test(path)) return "prose";
  if (CODE2.test(path)) return "code";
  if (DATA.test(path)) return "data";
  return "unknown";
}
var LOCALE = /(?:^|[/._-])(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages?|intl|lproj|nls|po|strings|labels|resources\/values(?:-\w+)?)(?:[/._-]|$)|\.(?:po|pot|xlf|xliff|strings|arb|resx|ftl)$|(?:^|\/)(?:[a-z]{2}(?:[-_][A-Za-z]{2,4})?)\.(?:json|ya?ml|js|ts|php|properties|toml)$/i;
function isLocaleFile(path) {
  return path !== void 0 && LOCALE.test(path);
}
var LOCKFILE = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|deno\.lock|composer\.lock|Gemfile\.lock|Pipfile\.lock|poetry\.lock|uv\.lock|pdm\.lock|Cargo\.lock|go\.sum|go\.work\.sum|mix\.lock|pubspec\.lock|Podfile\.lock|Package\.resolved|packages\.lock\.json|flake\.lock|\.terraform\.lock\.hcl|gradle\.lockfile|buf\.lock|conda-lock\.yml|MODULE\.bazel\.lock|elm\.lock|rebar\.lock|paket\.lock|Chart\.lock)$/i;
function isLockFile(path) {
  return path !== void 0 && LOCKFILE.test(path);
}
var PACKED_LINE_BYTES = 600;
function isPackedLine(lineBytes) {
  return lineBytes > PACKED_LINE_BYTES;
}

// src/detectors/assignment/assignment.ts
var assignmentDetectors = [
  assignmentDetector("password"),
  assignmentDetector("secret"),
  assignmentDetector("token"),
  assignmentDetector("key")
];
function assignmentDetector(kind) {
  return {
    name: `${kind}-assignment`,
    detect(hit, _rule, view, emit) {
      let verdict;
      const wants = (name) => {
        verdict = judgeName(name);
        return verdict?.kind === kind;
      };
      for (const assignment of assignmentsAt(view, hit, wants)) {
        if (verdict === void 0) continue;
        const worth = judgeAssignment(view, assignment, verdict);
        if (worth !== "no") emit(toDetection(assignment, worth));
      }
    }
  };
}
function judgeAssignment(view, assignment, name) {
  const path = pathOf(view.unit.origin);
  if (isLockFile(path)) return "no";
  const { valueText, binding, form, behind } = assignment;
  const language = languageOf(path);
  if (whyNoValue(valueText, { form, language, binding, behind }) !== void 0) return "no";
  if (isEcho(valueText, assignment.nameText)) return "no";
  if (binding === "call" && isQuestionCall(view, assignment)) return "no";
  const line = view.lineAround(assignment.value.start);
  if (form === "inline" && isBadge(view.slice(line.start, assignment.name.start))) return "no";
  const isTight = isLocaleFile(path) || isPackedLine(line.end - line.start);
  return worthOf(valueText, name, isTight);
}
function isEcho(value, name) {
  const bare = (text) => text.toLowerCase().replace(/[^a-z]/g, "");
  const own = bare(name);
  const said = bare(value);
  if (said.length < 4) return false;
  return own === said || value.length - said.length <= 3 && (own.endsWith(said) || said.endsWith(own));
}
function isBadge(before) {
  return /(?:badge|shield|\.svg)[^\s"'<>]{0,80}[?&]$/i.test(before);
}
function isQuestionCall(view, assignment) {
  const name = assignment.nameText.split(".").at(-1) ?? "";
  const isFunction = view.slice(assignment.name.end, assignment.name.end + 1) === "(";
  return isFunction && /^(?:get|is|has|find|fetch|load|read|hash|encode|decode|parse|make|create|generate|compare|match|test|describe|it|expect|assert|to|on)[A-Z_]/.test(
    name
  );
}
function toDetection(assignment, worth) {
  return {
    secret: assignment.value,
    whole: assignment.whole,
    parts: { name: assignment.name },
    ...worth === "weak" ? { confidence: "hint", detail: "weak or sample value" } : {}
  };
}

// src/detectors/basic-auth.ts
var REACH_BYTES = 600;
var HEADER = /^[ \t"'`]{0,4}([A-Za-z0-9+/_-]{6,512}={0,2})(?![A-Za-z0-9+/=_-])/;
var CURL_USER = /[ \t](?:-u[ \t]*|--user[ \t=]+|--proxy-user[ \t=]+)(?:"([^\s:"'$]{1,100}):([^"\r\n]{1,200})"|'([^\s:"']{1,100}):([^'\r\n]{1,200})'|([^\s:"'$]{1,100}):([^\s"'|;&<>]{1,200}))/;
var CALL = /^[ \t]*["']([^"'\r\n]{0,100})["'][ \t]*,[ \t]*["']([^"'\r\n]{1,200})["']/;
var basicAuthDetector = {
  name: "basic-auth",
  detect(hit, _rule, view, emit) {
    const literal = view.slice(hit.start, hit.end).toLowerCase();
    const detection = literal.startsWith("basic") ? fromHeader(view, hit) : literal.startsWith("curl") ? fromCurl(view, hit) : fromCall(view, hit);
    if (detection !== void 0) emit(detection);
  }
};
function fromHeader(view, hit) {
  if (/[A-Za-z0-9_]/.test(view.slice(hit.start - 1, hit.start))) return void 0;
  const match = HEADER.exec(view.slice(hit.end, hit.end + REACH_BYTES));
  const encoded = match?.[1];
  if (match === null || encoded === void 0) return void 0;
  const plain = decodeBase64Text(encoded);
  const colon = plain?.indexOf(":") ?? -1;
  if (plain === void 0 || colon < 0 || /[\r\n]/.test(plain)) return void 0;
  const password = plain.slice(colon + 1);
  const worth = judgePlaced(password === "" ? plain.slice(0, colon) : password, plain.slice(0, colon));
  if (worth === "no") return void 0;
  const start = hit.end + match[0].length - encoded.length;
  return {
    secret: { start, end: start + encoded.length },
    whole: { start: hit.start, end: start + encoded.length },
    decoded: fromLatin1(plain),
    ...weakFields(worth)
  };
}
function fromCurl(view, hit) {
  const line = view.lineAround(hit.end, REACH_BYTES);
  const match = CURL_USER.exec(view.slice(hit.end - 1, line.end));
  if (match === null) return void 0;
  const [user = "", password = ""] = match.slice(1).filter((group) => group !== void 0);
  return userAndPassword({ user, password, text: match[0], at: hit.end - 1 + match.index, start: hit.start });
}
function fromCall(view, hit) {
  const match = CALL.exec(view.slice(hit.end, hit.end + REACH_BYTES));
  if (match === null) return void 0;
  const [text, user = "", password = ""] = match;
  return userAndPassword({ user, password, text, at: hit.end, start: hit.start });
}
function userAndPassword({ user, password, text, at, start }) {
  const worth = judgePlaced(password, user);
  if (worth === "no") return void 0;
  const passwordAt = text.lastIndexOf(password);
  const secretStart = at + passwordAt;
  const userStart = at + text.lastIndexOf(user, passwordAt - 1);
  return {
    secret: { start: secretStart, end: secretStart + password.length },
    whole: { start, end: at + text.length },
    parts: user === "" ? {} : { user: { start: userStart, end: userStart + user.length } },
    ...weakFields(worth)
  };
}

// src/detectors/bearer.ts
var TOKEN2 = /^[ \t]*["']?([A-Za-z0-9._~+/-]{16,1024}={0,2})(?![A-Za-z0-9._~+/=-])/;
var REACH_BYTES2 = 1100;
var bearerDetector = {
  name: "bearer",
  detect(hit, _rule, view, emit) {
    if (/[A-Za-z0-9_]/.test(view.slice(hit.start - 1, hit.start))) return;
    const text = view.slice(hit.end, hit.end + REACH_BYTES2);
    const match = TOKEN2.exec(text);
    const token = match?.[1];
    if (match === null || token === void 0) return;
    const behind = text.slice(match[0].length, match[0].length + 24);
    if (/^[({[]/.test(behind)) return;
    const reason = whyNoValue(token, { form: "quoted", language: "unknown", binding: "assign", behind });
    if (reason !== void 0) return;
    if (worthOf(token, { kind: "token", strength: "strong", isSample: false }, false) !== "sure") return;
    const start = hit.end + match[0].length - token.length;
    const secret = { start, end: start + token.length };
    emit({ secret, whole: { start: hit.start, end: secret.end } });
  }
};

// src/detectors/checksums/outcome.ts
function outcomeOf(fits) {
  return fits ? "passed" : "failed";
}
function crc32Of(text) {
  return crc32(fromLatin1(text));
}
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function toBase62(value, width) {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = (BASE62[rest % 62] ?? "") + text;
  return text.padStart(width, "0");
}
function toHex32(value) {
  return value.toString(16).padStart(8, "0");
}
function littleEndian(value) {
  return Uint8Array.of(value & 255, value >>> 8 & 255, value >>> 16 & 255, value >>> 24);
}
function isHexCrc(digits, texts) {
  const wanted = digits.toLowerCase();
  return texts.some((text) => {
    const crc = crc32Of(text);
    return toHex32(crc) === wanted || Buffer.from(littleEndian(crc)).toString("hex") === wanted;
  });
}

// src/detectors/checksums/age.ts
var ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
var ageKey = {
  name: "age-key",
  what: "checksum",
  check(secret) {
    if (secret !== secret.toUpperCase()) return "failed";
    return outcomeOf(isBech32(secret.toLowerCase()));
  }
};
function isBech32(text) {
  const separator = text.lastIndexOf("1");
  if (separator < 1 || text.length - separator < 7) return false;
  const part = [...text.slice(0, separator)].map((character) => character.charCodeAt(0));
  const data = [...text.slice(separator + 1)].map((character) => ALPHABET.indexOf(character));
  if (data.includes(-1)) return false;
  return polymod([...part.map((code) => code >> 5), 0, ...part.map((code) => code & 31), ...data]) === 1;
}
function polymod(values) {
  let check2 = 1;
  for (const value of values) {
    const top = check2 >>> 25;
    check2 = (check2 & 33554431) << 5 ^ value;
    for (const [bit, generator] of GENERATOR.entries()) if ((top >>> bit & 1) !== 0) check2 ^= generator;
  }
  return check2 >>> 0;
}

// src/detectors/checksums/atlassian.ts
var atlassianToken = {
  name: "atlassian-token",
  what: "checksum",
  check(secret) {
    const match = /^(AT[A-Z]{3}[\w-]+)=([0-9A-F]{8})$/.exec(secret);
    if (match === null) return "unknown";
    const body = match[1] ?? "";
    return outcomeOf(isHexCrc(match[2] ?? "", [`${body}=`, body]));
  }
};
var bitbucketAppPassword = {
  name: "bitbucket-app-password",
  what: "checksum",
  check(secret) {
    const match = /^(ATBB([0-9A-Za-z_-]{20,40}))([0-9A-F]{8})$/.exec(secret);
    if (match === null) return "unknown";
    return outcomeOf(isHexCrc(match[3] ?? "", [match[1] ?? "", match[2] ?? ""]));
  }
};
var atlassianServerToken = {
  name: "atlassian-server-token",
  what: "structure",
  check(secret) {
    const bytes = decodeBase64(secret.replace(/^BBDC-/, ""));
    if (bytes === void 0) return "failed";
    const colon = bytes.indexOf(58);
    const digits = Buffer.from(bytes.subarray(0, Math.max(0, colon))).toString("latin1");
    return outcomeOf(/^\d{9,13}$/.test(digits) && bytes.length - colon - 1 === 20);
  }
};

// src/detectors/checksums/base32.ts
var ALPHABET2 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function decodeBase32(text) {
  const bytes = [];
  let bits = 0;
  let count2 = 0;
  for (const character of text) {
    const value = ALPHABET2.indexOf(character);
    if (value < 0) return void 0;
    bits = (bits << 5 | value) & 4095;
    count2 += 5;
    if (count2 < 8) continue;
    count2 -= 8;
    bytes.push(bits >> count2 & 255);
  }
  return Uint8Array.from(bytes);
}

// src/detectors/checksums/aws.ts
var MAX_ACCOUNT = 999999999999;
var awsAccessKeyId = {
  name: "aws-access-key-id",
  what: "structure",
  check(secret) {
    if (/(?:EXAMPLE|SAMPLE|FAKE|TEST)\d*$/.test(secret)) return "failed";
    const account = awsAccountOf(secret);
    return account !== void 0 && account > MAX_ACCOUNT ? "failed" : "unknown";
  }
};
function awsAccountOf(id) {
  const bytes = /^A[A-Z0-9]{3}[A-Z2-7]{16}$/.test(id) ? decodeBase32(id.slice(4)) : void 0;
  if (bytes === void 0) return void 0;
  if (((bytes[0] ?? 0) & 128) === 0) return void 0;
  const head = Buffer.from(bytes).readUIntBE(0, 6);
  return Math.floor((head - 2 ** 47) / 128);
}

// src/detectors/checksums/marvin32.ts
function marvin32(bytes, seedHigh, seedLow) {
  const [low, high] = marvinState(bytes, seedHigh, seedLow);
  return (low ^ high) >>> 0;
}
function marvinState(bytes, seedHigh, seedLow) {
  let low = seedLow >>> 0;
  let high = seedHigh >>> 0;
  const round = (word) => {
    low = low + word >>> 0;
    high ^= low;
    low = rotate(low, 20);
    low = low + high >>> 0;
    high = rotate(high, 9);
    high ^= low;
    low = rotate(low, 27);
    low = low + high >>> 0;
    high = rotate(high, 19);
  };
  const whole = bytes.length & ~3;
  for (let at = 0; at < whole; at += 4) round(wordAt(bytes, at, 4));
  const left = bytes.length - whole;
  round((wordAt(bytes, whole, left) | 128 << 8 * left) >>> 0);
  round(0);
  return [low >>> 0, high >>> 0];
}
function wordAt(bytes, at, count2) {
  let word = 0;
  for (let index = 0; index < count2; index++) word |= (bytes[at + index] ?? 0) << 8 * index;
  return word >>> 0;
}
function rotate(value, bits) {
  return (value << bits | value >>> 32 - bits) >>> 0;
}

// src/detectors/checksums/azure.ts
var SEEDS = {
  "+ASb": ["Send0000", "Listen00", "Manage00", "System00", "Unknown0"],
  "+AEh": ["Send0000", "Listen00", "Manage00", "System00", "Unknown0"],
  "+ARm": ["Send0000", "Listen00", "Manage00", "Unknown0"],
  "+ABa": ["AbAcct00"],
  "+ASt": ["Default0"],
  "+AMC": ["Classic0"],
  "+ACR": ["ACRDflt0"],
  "+SQL": ["UsrPwd00"],
  ACDb: ["MastRO00", "MastRW00", "SystRO00", "SystRW00", "SysAll00", "Resour00", "Encryp00"],
  AZEG: [],
  AzFu: ["Master00", "System00", "Functi00"],
  AzCa: ["Access00"],
  AzSe: ["Query000", "PAdmin00"],
  AIoT: ["IoTHub00", "DpsKey00", "Device00"],
  APIM: ["Tenant00", "IoTHub00", "Gatewy00", "GitKey00"]
};
var ANNOTATED = /^[A-Za-z0-9]{52}JQQJ9[9D][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?$/;
var COVERED_CHARS = 80;
var SIGNATURE_AND_CHECKSUM_CHARS = 10;
function checkKey(secret) {
  if (ANNOTATED.test(secret)) return checkAnnotated(secret);
  const trimmed2 = secret.replace(/=+$/, "");
  const mark = trimmed2.slice(-SIGNATURE_AND_CHECKSUM_CHARS).slice(0, 4);
  const seeds = SEEDS[mark.replace("-", "+")];
  const bytes = decodeBase64(secret);
  if (seeds === void 0 || bytes === void 0 || bytes.length < 24) return "unknown";
  const covered = bytes.subarray(0, bytes.length - 4);
  const expected = Buffer.from(bytes.subarray(bytes.length - 4)).readUInt32LE();
  if (seeds.some((seed) => hashUnder(seed, covered) === expected)) return "passed";
  return mark === "AZEG" || mark === "AzCa" ? "unknown" : "failed";
}
function checkAnnotated(secret) {
  const covered = Buffer.from(secret.slice(0, COVERED_CHARS), "base64");
  const checksum = littleEndian(hashUnder("Default0", covered)).subarray(0, 3);
  const fits = Buffer.from(checksum).toString("base64") === secret.slice(COVERED_CHARS, COVERED_CHARS + 4);
  return fits ? "passed" : secret.slice(52, 58) === "JQQJ9D" ? "unknown" : "failed";
}
function hashUnder(seed, bytes) {
  const number = Buffer.from(seed, "latin1");
  return marvin32(bytes, number.readUInt32BE(0), number.readUInt32BE(4));
}
var azureKey = { name: "azure-key", what: "checksum", check: checkKey };
var azureDevopsToken = {
  name: "azure-devops-token",
  what: "checksum",
  check: (secret) => ANNOTATED.test(secret) ? checkAnnotated(secret) : "unknown"
};
var entraClientSecret = {
  name: "entra-client-secret",
  what: "structure",
  check: (secret) => /^[\w.~-]{3}(?:7Q~[\w.~-]{31}|8Q~[\w.~-]{34})$/.test(secret) ? "unknown" : "failed"
};

// src/detectors/jwt.ts
var COMPACT = /eyJ[A-Za-z0-9_-]{8,2000}\.(eyJ[A-Za-z0-9_-]{6,3600})\.([A-Za-z0-9_-]{16,1400})(?![A-Za-z0-9_-])(?!\.[A-Za-z0-9_-]{8})/y;
var ENCRYPTED2 = /eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{0,1400}\.[A-Za-z0-9_-]{8,64}\.[A-Za-z0-9_-]{8,3000}\.[A-Za-z0-9_-]{16,64}(?![A-Za-z0-9_-])/y;
function readJwt(token) {
  const [head = "", body = "", signature] = token.split(".");
  if (signature === void 0) return void 0;
  const header = decodeBase64Json(head);
  const payload = decodeBase64Json(body);
  if (header === void 0 || payload === void 0) return void 0;
  return typeof header.alg === "string" ? { header, payload } : void 0;
}
function createJwtDetector(nowMs) {
  return {
    name: "jwt",
    detect(hit, _rule, view, emit) {
      if (isInsideToken(view.byteAt(hit.start - 1), view.byteAt(hit.start - 2))) return;
      const text = view.slice(hit.start, hit.start + MAX_MATCH_BYTES + 64);
      COMPACT.lastIndex = 0;
      const match = COMPACT.exec(text);
      if (match !== null && match[0].length <= MAX_MATCH_BYTES) {
        const claims = readJwt(match[0]);
        if (claims === void 0) return;
        const span2 = { start: hit.start, end: hit.start + match[0].length };
        emit({ secret: span2, whole: span2, confidence: "proven", ...weightOf(claims, nowMs) });
        return;
      }
      ENCRYPTED2.lastIndex = 0;
      const encrypted = ENCRYPTED2.exec(text);
      if (encrypted === null || encrypted[0].length > MAX_MATCH_BYTES) return;
      const header = decodeBase64Json(encrypted[0].split(".")[0] ?? "");
      if (typeof header?.enc !== "string") return;
      const span = { start: hit.start, end: hit.start + encrypted[0].length };
      emit({ secret: span, whole: span, confidence: "likely", detail: "encrypted token" });
    }
  };
}
function isInsideToken(before, beforeThat) {
  const isTokenByte = (byte) => byte > 0 && /[A-Za-z0-9_+/-]/.test(String.fromCharCode(byte));
  return isTokenByte(before) || before === 46 && isTokenByte(beforeThat);
}
var PUBLIC_ROLES = /* @__PURE__ */ new Set(["anon", "authenticated_anon", "public"]);
function weightOf({ payload }, nowMs) {
  const expiry = payload.exp;
  if (typeof expiry === "number" && expiry > 0 && expiry < 1e11) {
    const date = new Date(expiry * 1e3).toISOString().slice(0, 10);
    if (nowMs !== void 0 && expiry * 1e3 < nowMs)
      return { severity: "low", detail: `expired ${date}` };
    if (PUBLIC_ROLES.has(payload.role))
      return { severity: "low", detail: "public by design: anonymous role" };
    if (payload.role === "service_role") return { severity: "critical", detail: "service role" };
    return { detail: `expires ${date}` };
  }
  if (PUBLIC_ROLES.has(payload.role)) return { severity: "low", detail: "public by design: anonymous role" };
  return { detail: "does not expire" };
}

// src/detectors/checksums/github.ts
var CLASSIC = /^(?:gh[opsur]|npm)_([0-9A-Za-z]{30})([0-9A-Za-z]{6})$/;
var INSTALLATION = /^ghs_\d{1,12}_(eyJ[\w-]+\.[\w-]+\.[\w-]+)$/;
function check(secret) {
  const classic = CLASSIC.exec(secret);
  if (classic !== null) return outcomeOf(toBase62(crc32Of(classic[1] ?? ""), 6) === classic[2]);
  const installation = INSTALLATION.exec(secret);
  if (installation !== null) return outcomeOf(readJwt(installation[1] ?? "") !== void 0);
  return "unknown";
}
var githubToken = { name: "github-token", what: "checksum", check };
var npmToken = { name: "npm-token", what: "checksum", check };

// src/detectors/checksums/gitlab.ts
var ROUTABLE = /^([A-Za-z0-9_-]*?-)([A-Za-z0-9_-]{27,300})\.(?:([0-9a-z]{2})\.)?([0-9a-z]{2})([0-9a-z]{7})$/;
var gitlabRoutable = {
  name: "gitlab-routable",
  what: "checksum",
  check(secret) {
    const match = ROUTABLE.exec(secret);
    if (match === null) return "unknown";
    const covered = secret.slice(0, -7);
    if (Number.parseInt(match[5] ?? "", 36) !== crc32Of(covered)) return "failed";
    const length = Number.parseInt(match[4] ?? "", 36);
    return outcomeOf(length <= secret.indexOf(".") && length >= 27);
  }
};

// src/detectors/checksums/grafana.ts
var grafanaServiceAccount = {
  name: "grafana-service-account",
  what: "checksum",
  check(secret) {
    const match = /^(glsa_([0-9A-Za-z]{32}))_([0-9A-Fa-f]{8})$/.exec(secret);
    if (match === null) return "unknown";
    return outcomeOf(isHexCrc(match[3] ?? "", [match[1] ?? "", match[2] ?? ""]));
  }
};
var grafanaCloud = {
  name: "grafana-cloud",
  what: "structure",
  check(secret) {
    const isCloud = secret.startsWith("glc_");
    const json = decodeBase64Json(isCloud ? secret.slice(4) : secret);
    if (json === void 0) return "failed";
    return outcomeOf((isCloud ? ["o", "n", "k"] : ["k", "n", "id"]).every((key) => key in json));
  }
};

// src/detectors/checksums/macaroons.ts
var LOCATION = 1;
var IDENTIFIER = 2;
var SIGNATURE = 6;
var pypiToken = {
  name: "pypi-token",
  what: "structure",
  check(secret) {
    const bytes = decodeBase64(secret.replace(/^pypi-/, ""));
    return outcomeOf(bytes !== void 0 && isMacaroon(bytes));
  }
};
function isMacaroon(bytes) {
  if (bytes[0] !== 2) return false;
  let at = 1;
  let hasLocation = false;
  let hasIdentifier = false;
  for (let ends = 0; ends < 2; ) {
    const type = bytes[at];
    if (type === 0) {
      ends++;
      at++;
      continue;
    }
    const packet = packetAt(bytes, at);
    if (packet === void 0) return false;
    if (type === LOCATION) hasLocation ||= isIndexHost(bytes.subarray(packet.start, packet.end));
    if (type === IDENTIFIER) hasIdentifier = true;
    ends = 0;
    at = packet.end;
  }
  const signature = packetAt(bytes, at);
  const isSigned = bytes[at] === SIGNATURE && signature !== void 0 && signature.end - signature.start === 32;
  return hasLocation && hasIdentifier && isSigned && signature.end === bytes.length;
}
function isIndexHost(bytes) {
  return /^(?:[a-z0-9-]+\.)*pypi\.org$/.test(Buffer.from(bytes).toString("latin1"));
}
function packetAt(bytes, at) {
  let length = 0;
  let next = at + 1;
  for (let shift = 0; shift < 21; shift += 7) {
    const byte = bytes[next++];
    if (byte === void 0) return void 0;
    length |= (byte & 127) << shift;
    if ((byte & 128) === 0)
      return next + length > bytes.length ? void 0 : { start: next, end: next + length };
  }
  return void 0;
}
var ARRAY_OF_FOUR = 148;
var ARRAY_OF_THREE = 147;
var SHORT_BINARY = 196;
var flyToken = {
  name: "fly-token",
  what: "structure",
  check: (secret) => {
    const match = /^(?:FlyV1 )?fm(?:1[ar]|2)_([A-Za-z0-9+/=_-]+)/.exec(secret);
    if (match === null) return "unknown";
    const bytes = decodeBase64(match[1] ?? "");
    if (bytes === void 0 || bytes[0] !== ARRAY_OF_FOUR || bytes[1] !== ARRAY_OF_THREE) return "failed";
    const tail = bytes.length - 34;
    return outcomeOf(bytes[tail] === SHORT_BINARY && bytes[tail + 1] === 32);
  }
};

// src/detectors/checksums/nats.ts
var SEED_MARK = 18 << 3;
var natsNkey = {
  name: "nats-nkey",
  what: "checksum",
  check(secret) {
    const bytes = decodeBase32(secret);
    if (bytes === void 0 || bytes.length !== 36) return "failed";
    if (((bytes[0] ?? 0) & 248) !== SEED_MARK) return "failed";
    const expected = (bytes[34] ?? 0) | (bytes[35] ?? 0) << 8;
    return outcomeOf(crc16(bytes.subarray(0, 34)) === expected);
  }
};
function crc16(bytes) {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc << 1 ^ ((crc & 32768) === 0 ? 0 : 4129)) & 65535;
  }
  return crc;
}

// src/detectors/checksums/shapes.ts
var unknownIf = (fits) => fits ? "unknown" : "failed";
var googleApiKey = {
  name: "google-api-key",
  what: "structure",
  check: (secret) => unknownIf(/^AIza[\w-]{35}$/.test(secret) && isRandomFor(secret.slice(4), "base64"))
};
var telegramToken = {
  name: "telegram-token",
  what: "structure",
  check: (secret) => unknownIf(/^[1-9]\d{7,10}:A[\w-]{34}$/.test(secret) && isRandomFor(secret.slice(-34), "base64"))
};
var slackToken = {
  name: "slack-token",
  what: "structure",
  check(secret) {
    const groups = secret.split("-").slice(1);
    const rest = groups.at(-1) ?? "";
    const hasZeros = groups.slice(0, -1).some((group) => /^0|^(\d)\1+$|^1234/.test(group));
    return unknownIf(!hasZeros && entropyBitsPerChar(rest) >= 2.5);
  }
};
var stripeKey = {
  name: "stripe-key",
  what: "structure",
  check(secret) {
    const body = secret.replace(/^[a-z]+_(?:live|test)_|^whsec_/, "");
    return unknownIf(body.length >= 24 && isRandomFor(body, "base64"));
  }
};
var twilioSid = {
  name: "twilio-sid",
  what: "structure",
  check: (secret) => unknownIf(/^[A-Z]{2}[0-9a-f]{32}$/.test(secret) && isRandomFor(secret.slice(2), "hex"))
};

// src/detectors/checksums/structures.ts
var jwtStructure = {
  name: "jwt",
  what: "structure",
  check: (secret) => outcomeOf(readJwt(secret) !== void 0)
};
var openaiKey = {
  name: "openai-key",
  what: "structure",
  check: (secret) => outcomeOf(/^sk-(?:[a-z]+-)?[\w-]{20,100}T3BlbkFJ[\w-]{20,100}$/.test(secret))
};
var groqKey = {
  name: "groq-key",
  what: "structure",
  check: (secret) => outcomeOf(/^gsk_[0-9A-Za-z]{18,24}WGdyb3FY[0-9A-Za-z]{20,28}$/.test(secret))
};
var DISCORD_EPOCH_MS = 1420070400000n;
var LATEST_MS = 4102444800000n;
var discordToken = {
  name: "discord-token",
  what: "structure",
  check(secret) {
    const id = decodeBase64Text(secret.split(".")[0] ?? "") ?? "";
    if (!/^\d{17,20}$/.test(id)) return "failed";
    const madeMs = (BigInt(id) >> 22n) + DISCORD_EPOCH_MS;
    return outcomeOf(madeMs < LATEST_MS);
  }
};
var onepasswordServiceAccount = {
  name: "onepassword-service-account",
  what: "structure",
  check(secret) {
    const json = decodeBase64Json(secret.replace(/^ops_/, ""));
    return outcomeOf(json !== void 0 && "signInAddress" in json && ("muk" in json || "secretKey" in json));
  }
};
var sentryOrgToken = {
  name: "sentry-org-token",
  what: "structure",
  check(secret) {
    const match = /^sntrys_([A-Za-z0-9+/]+={0,2})_([A-Za-z0-9+/]{43})$/.exec(secret);
    const json = decodeBase64Json(match?.[1] ?? "");
    return outcomeOf(json !== void 0 && "iat" in json && "url" in json && "org" in json);
  }
};
var jfrogToken = {
  name: "jfrog-token",
  what: "structure",
  check(secret) {
    if (secret.startsWith("AKCp")) return outcomeOf(base58Length(secret) === 54);
    return outcomeOf(/^reftkn:\d{2}:\d{10}:[0-9A-Za-z]{20,40}$/.test(decodeBase64Text(secret) ?? ""));
  }
};
var BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
function base58Length(text) {
  let value = 0n;
  for (const character of text) {
    const digit = BASE58.indexOf(character);
    if (digit < 0) return -1;
    value = value * 58n + BigInt(digit);
  }
  const leading = /^1*/.exec(text)?.[0].length ?? 0;
  const hex = value === 0n ? "" : value.toString(16);
  return leading + Math.ceil(hex.length / 2);
}
var base64Bytes = {
  name: "base64-bytes",
  what: "structure",
  check(secret) {
    const bytes = decodeBase64(secret);
    if (bytes === void 0 || decodeBase64Text(secret) !== void 0) return "failed";
    return Buffer.from(bytes).toString("base64url") === secret.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "") ? "unknown" : "failed";
  }
};

// src/detectors/checksums/trailing-crc.ts
var confluentSecret = {
  name: "confluent-secret",
  what: "checksum",
  check(secret) {
    const match = /^(cflt([A-Za-z0-9+/]{54}))([A-Za-z0-9+/]{6})$/.exec(secret);
    if (match === null) return "unknown";
    const [, whole = "", body = "", tail = ""] = match;
    return outcomeOf([body, whole].some((text) => base64OfCrc(text) === tail));
  }
};
function base64OfCrc(text) {
  return Buffer.from(littleEndian(crc32Of(text))).toString("base64").replace(/=+$/, "");
}
var zuploKey = {
  name: "zuplo-key",
  what: "checksum",
  check: (secret) => hexTail(secret, /^(zpka_([0-9A-Za-z]{32}))_([0-9A-Fa-f]{8})$/)
};
var cloudflareToken = {
  name: "cloudflare-token",
  what: "checksum",
  check: (secret) => hexTail(secret, /^(cf(?:k|ut|at)_([0-9A-Za-z_-]{40}))([0-9A-Fa-f]{8})$/)
};
var packagistToken = {
  name: "packagist-token",
  what: "checksum",
  check: (secret) => hexTail(secret, /^(packagist_[a-z_]{2,8}_([0-9a-f]{60}))([0-9a-f]{8})$/)
};
function hexTail(secret, form) {
  const match = form.exec(secret);
  if (match === null) return "unknown";
  return outcomeOf(isHexCrc(match[3] ?? "", [match[2] ?? "", match[1] ?? "", `${match[1] ?? ""}_`]));
}

// src/detectors/command-line.ts
var REACH_BYTES3 = 400;
var MAX_NAME_TAIL2 = 16;
var WORD = String.raw`(?:"([^"\r\n$]{1,200})"|'([^'\r\n]{1,200})'|([^\s"'<>|;&$()\x60]{1,200}))`;
var BEFORE = String.raw`(?:[^\r\n|;&]{0,300}?[ \t])?`;
var after = (option, flags = "") => new RegExp(`^${BEFORE}${option}${WORD}`, flags);
var spaced = (...options) => after(`(?:${options.join("|")})[ \\t]+`);
var either = (...options) => after(`(?:${options.join("|")})(?:[ \\t]+|=)`);
var PROGRAMS = [
  ["sshpass", [after("-p[ \\t]*")]],
  ["mysql|mysqldump|mysqladmin|mysqlimport|mysqlcheck|mariadb|mariadb-dump|mariadb-admin|mycli", [after("(?:-p|--password=)")]],
  ["redis-cli", [spaced("-a", "--pass")]],
  ["docker login|podman login|buildah login|nerdctl login|helm registry login|oras login|crane auth login|skopeo login", [either("-p", "--password")]],
  ["skopeo|buildah", [after("--(?:src-|dest-)?creds[= \\t][^\\s:]{1,64}:")]],
  ["openssl", [after(`-(?:passin|passout|pass|passwd)[ \\t]+["']?pass:`), spaced("-k")]],
  ["ldapsearch|ldapadd|ldapmodify|ldapdelete|ldappasswd|ldapwhoami", [spaced("-w")]],
  ["smbclient|smbmap|rpcclient", [after(`-U[ \\t]*["']?[^\\s%"']{1,64}%`), spaced("-p")]],
  ["mongosh|mongo|mongodump|mongorestore|mongoimport|mongoexport", [either("-p", "--password")]],
  ["sqlcmd|bcp|osql", [after("-P[ \\t]*")]],
  ["cqlsh", [either("-p", "--password")]],
  ["sqlplus|expdp|impdp", [after("[\\w$#]{1,30}/")]],
  ["htpasswd", [after("-[a-zA-Z]*b[a-zA-Z]*[ \\t]+\\S{1,100}[ \\t]+[^\\s$]{1,64}[ \\t]+")]],
  ["rabbitmqctl", [after("(?:add_user|change_password|authenticate_user)[ \\t]+[^\\s$]{1,64}[ \\t]+")]],
  ["az login|az acr login", [either("-p", "--password")]],
  ["cf login|cf auth", [spaced("-p")]],
  ["oc login|argocd login|rancher login", [either("-p", "--password", "--token", "-t")]],
  ["twine upload", [either("-p", "--password")]],
  ["keytool|jarsigner|apksigner", [either("-storepass", "-keypass", "-srcstorepass", "-deststorepass", "--ks-pass", "--key-pass")]],
  ["gpg|gpg2", [either("--passphrase")]],
  ["xfreerdp|rdesktop|wlfreerdp", [after("(?:/p:|-p[ \\t]+)")]],
  ["zip|unzip", [spaced("-P", "--password")]],
  ["7z|7za", [after("-p")]],
  ["cmdkey", [after("/pass:")]],
  ["net use", [after("/user:\\S{1,64}[ \\t]+")]],
  ["psexec|wmiexec.py|secretsdump.py", [spaced("-p")]],
  ["svn", [either("--password")]],
  ["influx", [either("-password", "--password", "-p")]],
  ["clickhouse-client", [either("--password")]],
  ["vault login", [after("(?:token=|password=)")]],
  ["chpasswd", []]
];
var expressionsOf = new Map(
  PROGRAMS.flatMap(([names, expressions]) => names.split("|").map((name) => [name, expressions]))
);
var CHPASSWD = /echo[ \t]+(?:-\w+[ \t]+)?["']?[\w.-]{1,64}:([^\s"'|$]{1,200})["']?[ \t]*\|[ \t]*(?:sudo[ \t]+)?$/;
var commandLineDetector = {
  name: "command-line",
  detect(hit, _rule, view, emit) {
    if (/[\w-]/.test(view.slice(hit.start - 1, hit.start))) return;
    const tail = /^[\w.-]*/.exec(view.slice(hit.end, hit.end + MAX_NAME_TAIL2))?.[0] ?? "";
    const program = view.slice(hit.start, hit.end).trim() + tail;
    const end = hit.end + tail.length;
    const line = view.lineAround(end, REACH_BYTES3);
    const place2 = program === "chpasswd" ? lastGroup(CHPASSWD, view.slice(line.start, hit.start), line.start) : inArguments(program, view.slice(end, line.end), end);
    if (place2 === void 0) return;
    const password = view.slice(place2.start, place2.end);
    const worth = judgePlaced(password);
    const isQuoted = /["']/.test(view.slice(place2.start - 1, place2.start));
    if (worth === "no" || !isQuoted && /^-|^[<[]|^\.{0,2}\//.test(password)) return;
    emit({
      secret: place2,
      whole: { start: Math.min(hit.start, place2.start), end: Math.max(hit.end, place2.end) },
      ...weakFields(worth)
    });
  }
};
function inArguments(program, text, base) {
  if (!/^\s/.test(text)) return void 0;
  for (const expression of expressionsOf.get(program) ?? []) {
    const found = lastGroup(expression, text, base);
    if (found !== void 0) return found;
  }
  return void 0;
}
function lastGroup(expression, text, base) {
  const match = expression.exec(text);
  const value = match?.slice(1).findLast((group) => group !== void 0);
  if (match === null || value === void 0 || value === "") return void 0;
  const start = base + match.index + match[0].lastIndexOf(value);
  return { start, end: start + value.length };
}

// src/detectors/connection-string.ts
var REACH_BYTES4 = 512;
var HOST_KEY = /(?:^|[;\s"'(])(?:server|data source|datasource|host|hostname|addr|address|network address|endpoint|hostaddr)[ \t]*=[ \t]*(?:tcp:|np:|lpc:)?([^;\s"'<>]{1,120})/i;
var USER_KEY = /(?:^|[;\s"'(])(?:user id|userid|user|uid|username|user name|sharedaccesskeyname)[ \t]*=[ \t]*([^;\s"'<>]{1,120})/i;
var OTHER_KEY = /(?:^|[;\s"'(])(?:initial catalog|database|dbname|db|driver|provider|port|sslmode|encrypt|trusted_connection|integrated security|persist security info|persistsecurityinfo|multipleactiveresultsets|connection timeout|connect timeout|pooling|accountname|defaultendpointsprotocol|application name|service name|dsn)[ \t]*=/i;
var PASSWORD2 = /(?:^|[;\s"'(,?&])(?:password|pwd)[ \t]*=[ \t]*$/i;
var connectionStringDetector = {
  name: "connection-string",
  detect(hit, _rule, view, emit) {
    const text = view.slice(hit.start, hit.end);
    const detection = text.startsWith("@") ? goDataSource(view, hit) : keysAndValues(view, hit);
    if (detection !== void 0) emit(detection);
  }
};
function keysAndValues(view, hit) {
  const line = view.lineAround(hit.start, REACH_BYTES4);
  const text = view.slice(line.start, line.end);
  const at = hit.end - line.start;
  const equals = text.slice(0, at).endsWith("=") ? at : at + (/^[ \t]*=[ \t]*/.exec(text.slice(at))?.[0].length ?? 0);
  if (!PASSWORD2.test(text.slice(0, equals))) return void 0;
  const bounds = stringAround(text, hit.start - line.start);
  const inner = text.slice(bounds.start, bounds.end);
  const host = HOST_KEY.exec(inner)?.[1];
  const user = USER_KEY.exec(inner)?.[1];
  const others = [host, user, OTHER_KEY.test(inner) ? "" : void 0].filter(
    (part) => part !== void 0
  ).length;
  const isSemicolons = inner.includes(";");
  if (others < (isSemicolons ? 1 : 2)) return void 0;
  const value = readValue(text, equals, bounds.end, isSemicolons);
  if (value === void 0) return void 0;
  const worth = judgePlaced(text.slice(value.start, value.end), user, host?.replace(/[,:].*$/, ""));
  if (worth === "no") return void 0;
  return {
    secret: { start: line.start + value.start, end: line.start + value.end },
    whole: { start: line.start + bounds.start, end: line.start + Math.max(bounds.end, value.end) },
    parts: {
      ...partOf(text, bounds, line.start, "user", user),
      ...partOf(text, bounds, line.start, "host", host)
    },
    ...host !== void 0 && isLocalHost(host) ? { severity: "low", detail: "for the machine itself" } : {},
    ...weakFields(worth)
  };
}
function stringAround(text, offset) {
  let start = offset;
  while (start > 0 && !/["`<>]/.test(text[start - 1] ?? "")) start--;
  let end = offset;
  while (end < text.length && !/["`<>]/.test(text[end] ?? "")) end++;
  return { start, end };
}
function readValue(text, at, limit, isSemicolons) {
  const quoted = /^(["'])([^"'\r\n]{1,256})\1/.exec(text.slice(at, limit + 1));
  if (quoted !== null) return { start: at + 1, end: at + 1 + (quoted[2] ?? "").length };
  const bare = (isSemicolons ? /^[^;"`<>\r\n]{1,256}/ : /^[^\s;"'`<>]{1,256}/).exec(text.slice(at, limit))?.[0].trimEnd();
  if (bare === void 0 || bare === "") return void 0;
  const kept = bare.replace(/['\\]+$/, "");
  return kept === "" ? void 0 : { start: at, end: at + kept.length };
}
function partOf(text, bounds, base, name, value) {
  if (value === void 0 || value === "") return {};
  const at = text.indexOf(value, bounds.start);
  return at < 0 ? {} : { [name]: { start: base + at, end: base + at + value.length } };
}
function goDataSource(view, hit) {
  const base = Math.max(0, hit.start - 200);
  const before = view.slice(base, hit.start);
  const match = /(?:^|[\s"'`=])([\w.%-]{1,64}):([^\s"'`]{1,128})$/.exec(before);
  if (match === null) return void 0;
  const [whole, user = "", password = ""] = match;
  const host = /^([\w.[\]:-]{0,120})\)/.exec(view.slice(hit.end, hit.end + 128))?.[1];
  if (host === void 0) return void 0;
  const worth = judgePlaced(password, user, host.replace(/:\d*$/, ""));
  if (worth === "no") return void 0;
  const userStart = base + match.index + whole.length - password.length - 1 - user.length;
  return {
    secret: { start: hit.start - password.length, end: hit.start },
    whole: { start: userStart, end: hit.end + host.length + 1 },
    parts: {
      user: { start: userStart, end: userStart + user.length },
      ...host === "" ? {} : { host: { start: hit.end, end: hit.end + host.length } }
    },
    ...isLocalHost(host) ? { severity: "low", detail: "for the machine itself" } : {},
    ...weakFields(worth)
  };
}

// src/detectors/credential-files.ts
var ENTRY_BYTES = 600;
var NETRC = /^machine[ \t]+([^\s"']{1,200})\s{1,20}(?:login[ \t]+([^\s"']{1,200})\s{1,20})?(?:account[ \t]+\S{1,100}\s{1,20})?password[ \t]+(?:"([^"\r\n]{1,256})"|([^\s"]{1,256}))/;
var netrcDetector = {
  name: "netrc",
  detect(hit, _rule, view, emit) {
    if (/\w/.test(view.slice(hit.start - 1, hit.start))) return;
    const match = NETRC.exec(view.slice(hit.start, hit.start + ENTRY_BYTES));
    if (match === null || lineEnds(match[0]) > 3) return;
    const [whole, host = "", user = "", quoted, bare] = match;
    const password = quoted ?? bare ?? "";
    const worth = judgePlaced(password, user, host);
    if (worth === "no") return;
    const end = hit.start + whole.length - (quoted === void 0 ? 0 : 1);
    const parts = { host: spanOf(whole, host, hit.start, 0) };
    if (user !== "") parts.user = spanOf(whole, user, hit.start, whole.indexOf("login") + 5);
    emit({
      secret: { start: end - password.length, end },
      whole: { start: hit.start, end: hit.start + whole.length },
      parts,
      ...weakFields(worth)
    });
  }
};
var NPMRC = /(?:^|[\s"'`;&])(?:(\/\/[^\s"'=]{1,200}?)\/?:)?(_authToken|_auth|_password)[ \t]*(?:=|[ \t])[ \t]*["']?([^\s"'`;&|$<>{}]{4,2000})/g;
var npmrcDetector = {
  name: "npmrc",
  detect(hit, _rule, view, emit) {
    const line = view.lineAround(hit.start, ENTRY_BYTES);
    const text = view.slice(line.start, Math.min(line.end, hit.end + ENTRY_BYTES));
    NPMRC.lastIndex = 0;
    for (let match = NPMRC.exec(text); match !== null; match = NPMRC.exec(text)) {
      const [whole, host, kind, value = ""] = match;
      const end = line.start + match.index + whole.length;
      if (end < hit.end || line.start + match.index > hit.start) continue;
      const plain = kind === "_authToken" ? value : decodeBase64Text(value);
      if (plain === void 0) continue;
      const colon = kind === "_auth" ? plain.indexOf(":") : -1;
      if (kind === "_auth" && colon < 0) continue;
      const worth = judgePlaced(plain.slice(colon + 1), plain.slice(0, Math.max(0, colon)));
      if (worth === "no" || kind === "_authToken" && worth === "sure" && !isOpaque(value)) continue;
      emit({
        secret: { start: end - value.length, end },
        whole: { start: line.start + match.index, end },
        ...host === void 0 ? {} : { parts: { host: spanOf(text, host, line.start, match.index) } },
        ...plain === value ? {} : { decoded: fromLatin1(plain) },
        ...weakFields(worth)
      });
    }
  }
};
function isOpaque(value) {
  return value.length >= 12 && /\d/.test(value) && !/^[A-Z][A-Z0-9_]+$/.test(value);
}
var PGPASS = /^((?:[^:\\#\s]|\\.){1,200}):(\d{1,5}|\*):((?:[^:\\\s]|\\.){1,100}):((?:[^:\\\s]|\\.){1,100}):((?:[^\\\r\n]|\\.){1,256})$/;
var pgpassDetector = {
  name: "pgpass",
  detect(hit, _rule, view, emit) {
    const line = view.lineAround(hit.start, ENTRY_BYTES);
    const match = PGPASS.exec(view.slice(line.start, line.end));
    if (match === null) return;
    const [, host = "", port = "", database = "", user = "", password = ""] = match;
    const worth = judgePlaced(password, user, host);
    if (worth === "no") return;
    const userStart = line.start + host.length + port.length + database.length + 3;
    emit({
      secret: { start: line.end - password.length, end: line.end },
      whole: line,
      parts: {
        host: { start: line.start, end: line.start + host.length },
        user: { start: userStart, end: userStart + user.length }
      },
      ...isLocalHost(host) ? { severity: "low", detail: "for the machine itself" } : {},
      ...weakFields(worth)
    });
  }
};
function lineEnds(text) {
  return text.split("\n").length - 1;
}
function spanOf(text, part, base, from) {
  const at = text.indexOf(part, from);
  return { start: base + at, end: base + at + part.length };
}

// src/detectors/entropy.ts
var MIN_CHARS = {
  hex: 32,
  base32: 24,
  base36: 22,
  base64: 20,
  ascii: 20
};
var MAX_CHARS = 128;
var DIGEST_CHARS = /* @__PURE__ */ new Set([32, 40, 56, 64, 96, 128]);
var UUID2 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
var ALGORITHM = /^(?:sha-?(?:1|224|256|384|512)|md5|blake2[bs]?|h1)[-=]/i;
var entropyDetector = {
  name: "entropy",
  detect(hit, _rule, view, emit) {
    if (hit.kind !== "run" || hit.end - hit.start > MAX_CHARS * 2) return;
    const run2 = view.slice(hit.start, hit.end);
    if (ALGORITHM.test(run2)) return;
    const lead = /^(?:[A-Za-z_][A-Za-z_-]{0,40}=|[-=/+_]+)+/.exec(run2)?.[0].length ?? 0;
    const token = run2.slice(lead);
    if (!isToken(token) || isLockFile(pathOf(view.unit.origin))) return;
    const start = hit.start + lead;
    const around = { before: view.slice(start - 24, start), behind: view.slice(hit.end, hit.end + 2) };
    if (isExplained(around.before, around.behind)) return;
    const span = { start, end: hit.end };
    emit({ secret: span, whole: span });
  }
};
function isToken(token) {
  const alphabet = alphabetOf(token);
  const least = MIN_CHARS[alphabet];
  if (least === void 0 || token.length < least || token.length > MAX_CHARS) return false;
  if (alphabet === "hex" && DIGEST_CHARS.has(token.length)) return false;
  if (UUID2.test(token) || !/\d/.test(token) || !/[A-Za-z]/.test(token)) return false;
  if (!isRandomFor(token, alphabet)) return false;
  const { wordShare, longestWord, runShare } = surpriseOf(token);
  if (wordShare > 0.3 || longestWord >= 6 || runShare > 0.4) return false;
  if (!token.split(/[/_=+-]/).some((piece) => piece.length >= 12)) return false;
  const decoded = decodeBase64(token);
  return decoded === void 0 || !isText(decoded);
}
function isExplained(before, behind) {
  return /sha(?:1|224|256|384|512)[-:]$|md5[-:]$|h1:$|;base64,$|@$|integrity["']?\s*[:=]\s*["']?$|[A-Za-z0-9+/]{8}\\[nr]?$/i.test(
    before
  ) || /^(?:\\|[A-Za-z0-9])/.test(behind);
}

// src/detectors/jwk.ts
var REACH_BYTES5 = 6e3;
var CURVE_CHARS = {
  "P-256": 43,
  "P-384": 64,
  "P-521": 88,
  secp256k1: 43,
  Ed25519: 43,
  X25519: 43,
  Ed448: 76,
  X448: 75
};
var jwkDetector = {
  name: "jwk",
  detect(hit, _rule, view, emit) {
    const base = Math.max(0, hit.start - REACH_BYTES5);
    const text = view.slice(base, hit.end + REACH_BYTES5);
    const object = objectAround(text, hit.start - base);
    if (object === void 0) return;
    const detection = readKey(text.slice(object.start, object.end), base + object.start);
    if (detection !== void 0) emit(detection);
  }
};
function objectAround(text, offset) {
  const start = text.lastIndexOf("{", offset);
  const end = text.indexOf("}", offset);
  if (start < 0 || end < 0) return void 0;
  return text.lastIndexOf("}", offset) > start ? void 0 : { start, end: end + 1 };
}
function readKey(object, base) {
  const kind = member(object, "kty")?.text;
  const secret = member(object, kind === "oct" ? "k" : "d");
  if (kind === void 0 || secret === void 0 || !/^[A-Za-z0-9_-]{16,2000}$/.test(secret.text))
    return void 0;
  const modulus = member(object, "n")?.text;
  const curve = member(object, "crv")?.text;
  const fits = kind === "RSA" ? modulus !== void 0 && Math.abs(modulus.length - secret.text.length) <= 4 : curve !== void 0 && CURVE_CHARS[curve] === secret.text.length;
  const kid = member(object, "kid");
  const place2 = (span) => ({ start: base + span.start, end: base + span.end });
  return {
    secret: place2(secret),
    whole: { start: base, end: base + object.length },
    ...kid === void 0 ? {} : { parts: { kid: place2(kid) } },
    ...fits ? { confidence: "proven", detail: "structure fits" } : {}
  };
}
function member(object, name) {
  const match = new RegExp(
    `[{,\\s"'\\\\]${name}\\\\*["']?\\s{0,8}:\\s{0,8}\\\\*["']([^"'\\\\]{1,4000})`
  ).exec(object);
  const text = match?.[1];
  if (match === null || text === void 0) return void 0;
  const end = match.index + match[0].length;
  return { start: end - text.length, end, text };
}

// src/detectors/otpauth.ts
var ADDRESS2 = /^otpauth:\/\/(?:totp|hotp)\/([^\s?"'<>]{0,200})\?([^\s"'<>`]{1,400})/i;
var SECRET2 = /(?:^|&(?:amp;)?)secret=([A-Za-z2-7]{8,128})(?:=|%3D){0,6}(?=&|$)/i;
var DOCUMENTED = ["JBSWY3DP", "EHPK3PXP"].join("");
var otpauthDetector = {
  name: "otpauth",
  detect(hit, _rule, view, emit) {
    const match = ADDRESS2.exec(view.slice(hit.start, hit.start + 700));
    const query = match?.[2];
    if (match === null || query === void 0) return;
    const found = SECRET2.exec(query);
    const value = found?.[1];
    if (found === null || value === void 0) return;
    const label = match[1] ?? "";
    const labelStart = hit.start + match[0].indexOf(label, "otpauth://".length);
    const start = hit.start + match[0].length - query.length + found.index + found[0].indexOf(value);
    const isSample = value.toUpperCase().startsWith(DOCUMENTED) || new Set(value).size < 5;
    emit({
      secret: { start, end: start + value.length },
      whole: { start: hit.start, end: hit.start + match[0].length },
      parts: label === "" ? {} : { user: { start: labelStart, end: labelStart + label.length } },
      ...isSample ? { confidence: "hint", detail: "weak or sample value" } : {}
    });
  }
};

// src/detectors/pattern.ts
function createPatternDetector(linear) {
  const expressions = /* @__PURE__ */ new WeakMap();
  const linearPatterns = /* @__PURE__ */ new WeakMap();
  return {
    name: "pattern",
    detect(hit, rule, view, emit) {
      if (rule.linearSource !== void 0) {
        if (linear === void 0) return;
        let pattern = linearPatterns.get(rule);
        if (pattern === void 0) {
          pattern = linear.compile(rule.linearSource);
          linearPatterns.set(rule, pattern);
        }
        emitFound(findLinear(pattern, hit, rule, view), emit);
      } else if (rule.source !== void 0) {
        let expression = expressions.get(rule);
        if (expression === void 0) {
          expression = new RegExp(rule.source, "dy");
          expressions.set(rule, expression);
        }
        emitFound(findSticky(expression, hit, rule, view), emit);
      }
    }
  };
}
function findSticky(expression, hit, rule, view) {
  const first = Math.max(0, hit.start - rule.before.max);
  const last = hit.start - rule.before.min;
  if (last < first) return void 0;
  const base = Math.max(0, first - 1);
  const text = view.slice(base, last + rule.maxMatchBytes + 1);
  for (let at = first - base; at <= last - base; at++) {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match === null || base + expression.lastIndex < hit.end) continue;
    const groups = {};
    for (const [name, place2] of Object.entries(match.indices?.groups ?? {})) {
      if (place2 !== void 0) groups[name] = { start: base + place2[0], end: base + place2[1] };
    }
    return { whole: { start: base + at, end: base + expression.lastIndex }, groups };
  }
  return void 0;
}
function findLinear(pattern, hit, rule, view) {
  const first = Math.max(0, hit.start - rule.before.max);
  const last = hit.start - rule.before.min;
  if (last < first) return void 0;
  const base = Math.max(0, first - 1);
  const text = view.slice(base, last + rule.maxMatchBytes + 1);
  if (!pattern.test(text, first - base, text.length)) return void 0;
  for (let from = first - base; from <= last - base; ) {
    const match = pattern.exec(text, from, text.length);
    if (match === void 0 || match.start > last - base) return void 0;
    if (base + match.end >= hit.end) {
      const groups = {};
      for (const [name, span] of Object.entries(match.groups)) {
        groups[name] = { start: base + span.start, end: base + span.end };
      }
      return { whole: { start: base + match.start, end: base + match.end }, groups };
    }
    from = match.start + 1;
  }
  return void 0;
}
function emitFound(found, emit) {
  if (found === void 0) return;
  const { secret = found.whole, ...parts } = found.groups;
  emit({ secret, whole: found.whole, parts });
}

// src/detectors/key-structure.ts
var OPENSSH_MAGIC = "openssh-key-v1\0";
function derStructure(bytes, isEncrypted) {
  if (bytes[0] !== 48) return { shape: "other", isEncrypted };
  const length = derLength(bytes, 1);
  if (length === void 0) return { shape: "other", isEncrypted };
  const inner = bytes[length.next];
  if (inner !== 2 && inner !== 48) return { shape: "other", isEncrypted };
  const end = length.next + length.value;
  if (end === bytes.length) return { shape: "fits", isEncrypted };
  return { shape: end > bytes.length ? "cut" : "other", isEncrypted };
}
function derLength(bytes, at) {
  const first = bytes[at];
  if (first === void 0) return void 0;
  if (first < 128) return { value: first, next: at + 1 };
  const count2 = first & 127;
  if (count2 === 0 || count2 > 3) return void 0;
  let value = 0;
  for (let index = 1; index <= count2; index++) value = value * 256 + (bytes[at + index] ?? 0);
  return { value, next: at + 1 + count2 };
}
function opensshStructure(bytes) {
  const text = Buffer.from(bytes).toString("latin1");
  if (!text.startsWith(OPENSSH_MAGIC)) return { shape: "other", isEncrypted: false };
  let at = OPENSSH_MAGIC.length;
  const cipher = sshString(bytes, at);
  if (cipher === void 0) return { shape: "cut", isEncrypted: false };
  const isEncrypted = Buffer.from(cipher).toString("latin1") !== "none";
  at += 4 + cipher.length;
  for (const kind of ["string", "string", "number", "string", "string"]) {
    const part = kind === "number" ? new Uint8Array(0) : sshString(bytes, at);
    if (part === void 0) return { shape: "cut", isEncrypted };
    at += 4 + part.length;
  }
  return { shape: at <= bytes.length ? "fits" : "cut", isEncrypted };
}
function sshString(bytes, at) {
  if (at + 4 > bytes.length) return void 0;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);
  return at + 4 + length <= bytes.length ? bytes.subarray(at + 4, at + 4 + length) : void 0;
}
function pgpStructure(bytes, checksum) {
  const packet = firstPacket(bytes);
  if (packet === void 0 || packet.tag !== 5) return { shape: "other", isEncrypted: false };
  const isEncrypted = isPgpEncrypted(bytes.subarray(packet.body, packet.end));
  if (packet.end > bytes.length) return { shape: "cut", isEncrypted };
  if (checksum === void 0) return { shape: "fits", isEncrypted };
  const expected = Buffer.from(checksum, "base64");
  const isRight = expected.length === 3 && expected.readUIntBE(0, 3) === crc24(bytes);
  return { shape: isRight ? "fits" : "other", isEncrypted };
}
function firstPacket(bytes) {
  const header = bytes[0];
  const second = bytes[1];
  if (header === void 0 || second === void 0 || (header & 128) === 0) return void 0;
  if ((header & 64) !== 0) {
    const tag2 = header & 63;
    if (second < 192) return { tag: tag2, body: 2, end: 2 + second };
    if (second < 224) return { tag: tag2, body: 3, end: 3 + (second - 192 << 8) + (bytes[2] ?? 0) + 192 };
    return void 0;
  }
  const tag = (header & 60) >> 2;
  const lengthBytes = [1, 2, 4][header & 3];
  if (lengthBytes === void 0) return void 0;
  let length = 0;
  for (let index = 1; index <= lengthBytes; index++) length = length * 256 + (bytes[index] ?? 0);
  return { tag, body: 1 + lengthBytes, end: 1 + lengthBytes + length };
}
function isPgpEncrypted(body) {
  const algorithm = body[5];
  if (body[0] !== 4 || algorithm === void 0) return false;
  let at = 6;
  const skipInteger = () => {
    const bits = (body[at] ?? 0) << 8 | (body[at + 1] ?? 0);
    at += 2 + (bits + 7 >> 3);
  };
  const skipShort = () => {
    at += 1 + (body[at] ?? 0);
  };
  if (algorithm <= 3) [0, 1].forEach(skipInteger);
  else if (algorithm === 17) [0, 1, 2, 3].forEach(skipInteger);
  else if (algorithm === 16) [0, 1, 2].forEach(skipInteger);
  else if (algorithm === 18 || algorithm === 19 || algorithm === 22) {
    skipShort();
    skipInteger();
    if (algorithm === 18) skipShort();
  } else if (algorithm === 25 || algorithm === 27) at += 32;
  else return false;
  const usage = body[at];
  return usage !== void 0 && usage !== 0;
}
function crc24(bytes) {
  let crc = 11994318;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1;
      if ((crc & 16777216) !== 0) crc ^= 25578747;
    }
  }
  return crc & 16777215;
}

// src/detectors/pem.ts
var MAX_BLOCK_BYTES = 65536;
var MIN_BODY_CHARS = 60;
var MIN_CUT_CHARS = 200;
var OPENING_IN_BASE64 = "LS0tLS1CRUdJTi";
var OPENING = /-{4,5} ?BEGIN ((?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?) ?-{4,5}/g;
var BEFORE_LITERAL_BYTES = 80;
var pemDetector = {
  name: "pem",
  detect(hit, _rule, view, emit) {
    const text = view.slice(hit.start, hit.end);
    if (text === OPENING_IN_BASE64) emitAll(wrappedInBase64(view, hit), emit);
    else emitAll(blockAt(view, hit), emit);
  }
};
function emitAll(detection, emit) {
  if (detection !== void 0) emit(detection);
}
function blockAt(view, hit) {
  const base = Math.max(0, hit.start - BEFORE_LITERAL_BYTES);
  const head = view.slice(base, hit.end + BEFORE_LITERAL_BYTES);
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(head); match !== null; match = OPENING.exec(head)) {
    const start = base + match.index;
    if (start > hit.start) return void 0;
    if (base + OPENING.lastIndex < hit.end) continue;
    const block = readPemBlock(view.slice(start, start + MAX_BLOCK_BYTES));
    return block === void 0 ? void 0 : toDetection2(block, start);
  }
  return void 0;
}
function readPemBlock(text) {
  OPENING.lastIndex = 0;
  const opening = OPENING.exec(text);
  if (opening === null || opening.index !== 0) return void 0;
  const label = opening[1] ?? "";
  const bodyStart = opening[0].length;
  const next = text.indexOf("BEGIN ", bodyStart);
  const limit = next < 0 ? text.length : next;
  const closing2 = new RegExp(`-{4,5} ?END ${label} ?-{4,5}`).exec(text.slice(bodyStart, limit));
  const bodyEnd = closing2 === null ? limit : bodyStart + closing2.index;
  const armour = readArmour(text.slice(bodyStart, bodyEnd), closing2 === null);
  if (armour === void 0) return void 0;
  const minimum = closing2 === null ? MIN_CUT_CHARS : MIN_BODY_CHARS;
  const body = armour.base64.length < minimum ? void 0 : decodeBase64(armour.base64);
  if (body === void 0) return void 0;
  const structure = structureOf(label, armour, body);
  if (closing2 === null && structure.shape === "other") return void 0;
  const end = closing2 === null ? bodyStart + armour.length : bodyEnd + closing2[0].length;
  return { start: 0, end, label, structure, body };
}
function structureOf(label, armour, body) {
  if (label.includes("BLOCK")) return pgpStructure(body, armour.checksum);
  if (label.startsWith("OPENSSH")) return opensshStructure(body);
  if (armour.isEncrypted) return { shape: "fits", isEncrypted: true };
  if (label.startsWith("SSH2")) return { shape: "fits", isEncrypted: label.includes("ENCRYPTED") };
  return derStructure(body, label.startsWith("ENCRYPTED"));
}
var WRITTEN_LINE_END = /\\+r\\+n|\\+[nr]|&#(?:10|13|x0?[aAdD]);|<br ?\/?>/g;
var MARGIN = /^[\s"'`>#*|,;(]*(?:\/\/+[ \t]+|[+-][ \t]+)?["']?|["'`\\,;)\s]+[+.&]?\s*$/g;
var JOINT = /^[\s"'`+.,;()&\\#*>|]*$/;
function readArmour(text, isOpenEnded) {
  const unescaped = text.replace(WRITTEN_LINE_END, "\n");
  const lines = unescaped.split(/[\r\n]+/);
  const pieces = lines.length <= 2 && !isOpenEnded ? unescaped.trim().split(/[ \t]+/) : lines;
  const inner = pieces.slice(1, -1);
  const isDiff = inner.length > 1 && inner.every((piece) => /^\s*[+-]/.test(piece));
  let base64 = "";
  let checksum;
  let isEncrypted = false;
  for (const piece of pieces) {
    const header = /^[\s"'>#*+|]*([A-Za-z][A-Za-z-]{2,30}): ?(.*)$/.exec(piece);
    if (header !== null) {
      isEncrypted ||= header[1] === "Proc-Type" && (header[2] ?? "").includes("ENCRYPTED");
      continue;
    }
    if (JOINT.test(piece)) continue;
    const stripped = piece.replace(MARGIN, "");
    const line = isDiff && /^[+-]/.test(stripped) ? stripped.slice(1) : stripped;
    if (/^=[A-Za-z0-9+/]{4}$/.test(line)) checksum = line.slice(1);
    else if (/^[A-Za-z0-9+/]+={0,2}$/.test(line)) base64 += line;
    else if (isOpenEnded) break;
    else return void 0;
  }
  return { base64, checksum, isEncrypted, length: isOpenEnded ? openLength(text, base64) : text.length };
}
function openLength(text, base64) {
  const tail = base64.slice(-16);
  const at = text.lastIndexOf(tail);
  return at < 0 ? text.length : at + tail.length;
}
var ENCRYPTED_SEVERITY = "medium";
function toDetection2(block, start) {
  const { structure } = block;
  const span = { start: start + block.start, end: start + block.end };
  return {
    secret: span,
    whole: span,
    decoded: block.body,
    confidence: structure.shape === "fits" ? "proven" : "possible",
    ...structure.isEncrypted ? { severity: ENCRYPTED_SEVERITY } : {},
    detail: detailOf(structure)
  };
}
function detailOf({ shape, isEncrypted }) {
  if (isEncrypted) return "encrypted with a passphrase";
  if (shape === "fits") return "structure fits";
  return shape === "cut" ? "cut short" : "structure does not fit";
}
function wrappedInBase64(view, hit) {
  const text = view.slice(hit.start, hit.start + MAX_BLOCK_BYTES);
  const run2 = /^[A-Za-z0-9+/_-]+={0,2}/.exec(text)?.[0] ?? "";
  const inner = decodeBase64Text(run2.slice(0, run2.length - (run2.endsWith("=") ? 0 : run2.length % 4)));
  const at = inner?.search(OPENING) ?? -1;
  if (inner === void 0 || at < 0) return void 0;
  const block = readPemBlock(inner.slice(at));
  if (block === void 0) return void 0;
  const span = { start: hit.start, end: hit.start + run2.length };
  return { ...toDetection2(block, 0), secret: span, whole: span };
}

// src/detectors/putty.ts
var MAX_FILE_BYTES = 32768;
var HEADER2 = /^PuTTY-User-Key-File-[123]: *([\w.@-]+)\r?\nEncryption: *([\w-]+)\r?\n(?:Comment: *[^\r\n]*\r?\n)?Public-Lines: *(\d{1,4})\r?\n/;
var PRIVATE_PART = /Private-Lines: *(\d{1,4})\r?\n/;
var puttyKeyDetector = {
  name: "putty-key",
  detect(hit, _rule, view, emit) {
    const text = view.slice(hit.start, hit.start + MAX_FILE_BYTES);
    const header = HEADER2.exec(text);
    const part = PRIVATE_PART.exec(text);
    if (header === null || part === null) return;
    const lines = text.slice(part.index + part[0].length).split("\n", Number(part[1]));
    const body = lines.map((line) => line.trim()).join("");
    const bytes = decodeBase64(body);
    if (bytes === void 0 || lines.length !== Number(part[1])) return;
    const length = part.index + part[0].length + lines.join("\n").length;
    const span = { start: hit.start, end: hit.start + length };
    const isEncrypted = header[2] !== "none";
    emit({
      secret: span,
      whole: span,
      decoded: bytes,
      confidence: "proven",
      detail: isEncrypted ? "encrypted with a passphrase" : "structure fits",
      ...isEncrypted ? { severity: "medium" } : {}
    });
  }
};

// src/detectors/structured/walk-json.ts
var MAX_DEPTH = 64;
function walkJson(text, from, visitor) {
  const walker = new Walker(text, visitor);
  const end = walker.value(from, 0);
  return walker.isBroken ? void 0 : end;
}
var BLANK = /(?:[\s,]|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*/y;
var PLAIN = /[\w.+-]+/y;
var Walker = class {
  #text;
  #visitor;
  #path = [];
  isBroken = false;
  constructor(text, visitor) {
    this.#text = text;
    this.#visitor = visitor;
  }
  value(from, depth) {
    const at = this.#skip(BLANK, from);
    const opening = this.#text[at];
    if (opening === "{" || opening === "[") {
      if (depth >= MAX_DEPTH) return this.#break();
      this.#visitor.enter?.(this.#path);
      const end2 = opening === "{" ? this.#members(at + 1, depth) : this.#elements(at + 1, depth);
      this.#visitor.leave?.(this.#path);
      return end2;
    }
    if (opening === '"') {
      const end2 = this.#stringEnd(at + 1);
      this.#visitor.leaf(this.#path, at + 1, end2, this.#text.slice(at + 1, end2), true);
      return end2 + 1;
    }
    const end = this.#skip(PLAIN, at);
    if (end === at) return this.#break();
    this.#visitor.leaf(this.#path, at, end, this.#text.slice(at, end), false);
    return end;
  }
  #members(from, depth) {
    let at = this.#skip(BLANK, from);
    while (at < this.#text.length && this.#text[at] !== "}") {
      if (this.#text[at] !== '"') return this.#break();
      const keyEnd = this.#stringEnd(at + 1);
      const key = this.#text.slice(at + 1, keyEnd);
      at = this.#skip(BLANK, keyEnd + 1);
      if (this.#text[at] !== ":") return this.#break();
      this.#path.push(key);
      at = this.value(at + 1, depth + 1);
      this.#path.pop();
      at = this.#skip(BLANK, at);
    }
    return at < this.#text.length ? at + 1 : this.#break();
  }
  #elements(from, depth) {
    let at = this.#skip(BLANK, from);
    for (let index = 0; at < this.#text.length && this.#text[at] !== "]"; index++) {
      this.#path.push(String(index));
      at = this.#skip(BLANK, this.value(at, depth + 1));
      this.#path.pop();
    }
    return at < this.#text.length ? at + 1 : this.#break();
  }
  #stringEnd(from) {
    for (let at = from; at < this.#text.length; at++) {
      const character = this.#text[at];
      if (character === "\\") at++;
      else if (character === '"' || character === "\n") return at;
    }
    return this.#text.length;
  }
  /** Ends the walk: the callers see the end of the text. */
  #break() {
    this.isBroken = true;
    return this.#text.length;
  }
  #skip(expression, at) {
    expression.lastIndex = at;
    return expression.test(this.#text) ? expression.lastIndex : at;
  }
};

// src/detectors/structured/walk-yaml.ts
var MAX_DEPTH2 = 64;
var MAX_BROKEN_JSON = 8;
var KEY2 = /^(?:- +)*(?:"([^"\r\n]{1,256})"|'([^'\r\n]{1,256})'|([^\s#"'[\]{}&*!|>%@`,:-][^:#\r\n]{0,256}?|-[\w.-][^:#\r\n]{0,255}?)) *:(?= |\t|$)/;
function walkYaml(text, onLeaf) {
  const levels = [];
  let document = 0;
  let lineStart = 0;
  let brokenJson = 0;
  while (lineStart <= text.length) {
    const lineEnd = endOfLine(text, lineStart);
    const line = text.slice(lineStart, lineEnd);
    const next = lineEnd + (text[lineEnd] === "\r" && text[lineEnd + 1] === "\n" ? 2 : 1);
    const indent = line.length - line.trimStart().length;
    const content = line.slice(indent);
    if (content.startsWith("---")) {
      document++;
      levels.length = 0;
    } else if (/^[{[](?!\{)/.test(content) && brokenJson < MAX_BROKEN_JSON) {
      document++;
      const end = tellJson(text, lineStart + indent, document, onLeaf);
      if (end === void 0) brokenJson++;
      else document++;
      lineStart = end ?? next;
      continue;
    } else if (content !== "" && !content.startsWith("#")) {
      const consumed = readLine(text, { lineStart, indent, content, next }, levels, document, onLeaf);
      if (consumed > next) {
        lineStart = consumed;
        continue;
      }
    }
    lineStart = next;
  }
}
function tellJson(text, at, document, onLeaf) {
  const leaves = [];
  const end = walkJson(text, at, {
    leaf: (path, start, stop, raw, isString) => {
      const style = isString ? "quoted" : "plain";
      leaves.push({ document, path: [...path], start, end: stop, text: raw, style });
    }
  });
  if (end === void 0) return void 0;
  for (const leaf of leaves) onLeaf(leaf);
  return end;
}
function readLine(text, line, levels, document, onLeaf) {
  const { lineStart, indent, content, next } = line;
  const dashes = /^(?:-(?: +|$))+/.exec(content)?.[0].length ?? 0;
  if (dashes > 0) openItem(levels, indent);
  const match = KEY2.exec(content);
  if (match === null) {
    if (dashes > 0)
      tellValue(lineStart + indent + dashes, content.slice(dashes), pathOf2(levels), document, onLeaf);
    return next;
  }
  const key = match[1] ?? match[2] ?? (match[3] ?? "").trim();
  const level = indent + dashes;
  while (levels.length > 0 && (levels.at(-1)?.indent ?? 0) >= level) levels.pop();
  if (levels.length < MAX_DEPTH2) levels.push({ indent: level, key, item: void 0 });
  const behind = content.slice(match[0].length);
  const valueOffset = behind.length - behind.trimStart().length;
  const value = behind.trimStart();
  const valueStart = lineStart + indent + match[0].length + valueOffset;
  if (/^(?:!!?\w+ +)?[|>][-+0-9]{0,2}\s*(?:#.*)?$/.test(value)) {
    return tellBlock(text, next, level, pathOf2(levels), document, onLeaf);
  }
  if (value !== "") tellValue(valueStart, value, pathOf2(levels), document, onLeaf);
  return next;
}
function openItem(levels, indent) {
  let index = 0;
  for (let last = levels.at(-1); last !== void 0; last = levels.at(-1)) {
    if (last.indent < indent || last.indent === indent && last.item === void 0) break;
    if (last.indent === indent && last.item !== void 0) index = last.item + 1;
    levels.pop();
  }
  if (levels.length < MAX_DEPTH2) levels.push({ indent, key: String(index), item: index });
}
function pathOf2(levels) {
  return levels.map(({ key }) => key);
}
function tellValue(start, value, path, document, onLeaf) {
  const tag = /^(?:[!&][\w!./-]* +)+/.exec(value)?.[0].length ?? 0;
  const at = start + tag;
  const body = value.slice(tag);
  const quote = body[0];
  if (quote === '"' || quote === "'") {
    const end = closingQuote(body, quote);
    if (end > 0)
      onLeaf({ document, path, start: at + 1, end: at + end, text: body.slice(1, end), style: "quoted" });
    return;
  }
  if (quote === "{" && body[1] !== "{" || quote === "[") {
    walkJson(body, 0, {
      leaf: (inner, from, to, raw, isString) => onLeaf({
        document,
        path: [...path, ...inner],
        start: at + from,
        end: at + to,
        text: raw,
        style: isString ? "quoted" : "plain"
      })
    });
    return;
  }
  const plain = body.replace(/\s+#.*$/, "").trimEnd();
  if (plain !== "")
    onLeaf({ document, path, start: at, end: at + plain.length, text: plain, style: "plain" });
}
function closingQuote(body, quote) {
  for (let at = 1; at < body.length; at++) {
    if (body[at] === "\\" && quote === '"') at++;
    else if (body[at] === quote) {
      if (quote === "'" && body[at + 1] === "'") at++;
      else return at;
    }
  }
  return -1;
}
function tellBlock(text, from, indent, path, document, onLeaf) {
  let at = from;
  let end = from;
  let start = -1;
  while (at < text.length) {
    const lineEnd = endOfLine(text, at);
    const line = text.slice(at, lineEnd);
    const inner = line.length - line.trimStart().length;
    if (line.trim() !== "") {
      if (inner <= indent) break;
      if (start < 0) start = at + inner;
      end = at + line.trimEnd().length;
    }
    at = lineEnd + (text[lineEnd] === "\r" && text[lineEnd + 1] === "\n" ? 2 : 1);
  }
  if (start >= 0) onLeaf({ document, path, start, end, text: text.slice(start, end), style: "block" });
  return at;
}
function endOfLine(text, from) {
  const lf = text.indexOf("\n", from);
  if (lf < 0) return text.length;
  return lf > from && text[lf - 1] === "\r" ? lf - 1 : lf;
}

// src/detectors/structured/leaves.ts
var MAX_UNIT_BYTES = 4 * 1024 * 1024;
var MAX_LEAVES = 2e5;
function readLeaves(view) {
  if (view.length > MAX_UNIT_BYTES) return [];
  const text = view.whole();
  const documents = [];
  let count2 = 0;
  const keep = (document, leaf) => {
    if (count2++ >= MAX_LEAVES) return;
    while (documents.length <= document) documents.push([]);
    documents[document]?.push(leaf);
  };
  if (/^\s*[{[]/.test(text.slice(0, 256))) {
    walkJson(text, 0, {
      leaf: (path, start, end, raw) => keep(0, { path: [...path], start, end, text: raw, isBlock: false })
    });
    return documents;
  }
  walkYaml(
    text,
    ({ document, path, start, end, text: raw, style }) => keep(document, { path, start, end, text: raw, isBlock: style === "block" })
  );
  return documents;
}
function keyOf(leaf) {
  return leaf.path.findLast((part) => !/^\d+$/.test(part)) ?? "";
}

// src/detectors/structured/client-configs.ts
var KUBE_MEMBERS = /* @__PURE__ */ new Set([
  "token",
  "password",
  "client-key-data",
  "access-token",
  "refresh-token",
  "id-token",
  "client-secret"
]);
var kubeconfigDetector = {
  name: "kubeconfig",
  scope: "unit",
  detect(_hit, _rule, view, emit) {
    for (const document of readLeaves(view)) {
      if (!document.some((leaf) => leaf.path.includes("users") || leaf.path.includes("clusters"))) continue;
      const names = entryNames(document);
      for (const leaf of document) {
        const member3 = leaf.path.at(-1) ?? "";
        if (!KUBE_MEMBERS.has(member3) || !leaf.path.includes("user")) continue;
        const detection = kubeValue(leaf, member3, names.get(entryOf(leaf)));
        if (detection !== void 0) emit(detection);
      }
    }
  }
};
function kubeValue(leaf, member3, user) {
  const place2 = { start: leaf.start, end: leaf.end };
  const base = { secret: place2, whole: place2, ...user === void 0 ? {} : { parts: { user } } };
  if (member3 === "client-key-data") {
    const plain = decodeBase64Text(leaf.text.replace(/\s+/g, ""));
    const block = plain === void 0 ? void 0 : readPemBlock(plain);
    return block === void 0 ? void 0 : { ...base, decoded: block.body, detail: "private key" };
  }
  const worth = judgePlaced(leaf.text);
  if (worth === "no" || member3 !== "password" && leaf.text.length < 8) return void 0;
  return { ...base, ...weakFields(worth) };
}
function entryNames(document) {
  const names = document.filter(({ path }) => path.at(-1) === "name");
  return new Map(names.map(({ path, start, end }) => [path.slice(0, -1).join("\0"), { start, end }]));
}
function entryOf({ path }) {
  return path.slice(0, path.indexOf("user")).join("\0");
}
var DOCKER_MEMBERS = /* @__PURE__ */ new Set([
  "auth",
  "password",
  "identitytoken",
  "registrytoken",
  "secret"
]);
var dockerConfigDetector = {
  name: "docker-config",
  scope: "unit",
  detect(_hit, _rule, view, emit) {
    for (const document of readLeaves(view)) {
      for (const leaf of document) {
        const at = leaf.path.lastIndexOf("auths");
        const member3 = leaf.path.at(-1) ?? "";
        if (at < 0 || at !== leaf.path.length - 3 || !DOCKER_MEMBERS.has(member3)) continue;
        const detection = dockerValue(leaf, member3);
        if (detection !== void 0) emit(detection);
      }
    }
  }
};
function dockerValue(leaf, member3) {
  const place2 = { start: leaf.start, end: leaf.end };
  const base = { secret: place2, whole: place2 };
  if (member3 !== "auth") {
    const worth2 = judgePlaced(leaf.text);
    return worth2 === "no" ? void 0 : { ...base, ...weakFields(worth2) };
  }
  const plain = decodeBase64Text(leaf.text.replace(/\s+/g, ""));
  const colon = plain?.indexOf(":") ?? -1;
  if (plain === void 0 || colon < 0) return void 0;
  const worth = judgePlaced(plain.slice(colon + 1), plain.slice(0, colon));
  return worth === "no" ? void 0 : { ...base, decoded: fromLatin1(plain), ...weakFields(worth) };
}

// src/detectors/structured/gcp-service-account.ts
var REACH_BYTES6 = 6e3;
var TYPE2 = /\\*["']type\\*["']\s{0,4}:\s{0,4}\\*["']$/;
var gcpServiceAccountDetector = {
  name: "gcp-service-account",
  detect(hit, _rule, view, emit) {
    const text = view.slice(hit.start - 40, hit.end);
    const word = text.indexOf("service_account", Math.max(0, text.length - (hit.end - hit.start)));
    if (word < 0 || !TYPE2.test(text.slice(0, word))) return;
    const base = Math.max(0, hit.start - REACH_BYTES6);
    const around = view.slice(base, hit.end + REACH_BYTES6);
    const at = hit.start - base;
    const object = { start: Math.max(0, around.lastIndexOf("{", at)), end: endOfObject(around, at) };
    const inner = around.slice(object.start, object.end);
    const key = member2(inner, "private_key");
    const email = member2(inner, "client_email");
    if (key === void 0 || email === void 0) return;
    const opening = inner.slice(key.start, key.end).search(/-----BEGIN /);
    const block = opening < 0 ? void 0 : readPemBlock(inner.slice(key.start + opening, key.end));
    if (block === void 0) return;
    const place2 = (span) => ({
      start: base + object.start + span.start,
      end: base + object.start + span.end
    });
    const project = member2(inner, "project_id");
    const start = key.start + opening;
    emit({
      secret: place2({ start, end: start + block.end }),
      whole: place2({ start: 0, end: inner.length }),
      parts: { id: place2(email), ...project === void 0 ? {} : { project: place2(project) } },
      decoded: block.body,
      ...block.structure.shape === "fits" ? { confidence: "proven" } : {},
      detail: block.structure.shape === "fits" ? "structure fits" : "structure does not fit"
    });
  }
};
function endOfObject(text, at) {
  const end = text.indexOf("}", at);
  return end < 0 ? text.length : end + 1;
}
function member2(object, name) {
  const match = new RegExp(`["']${name}\\\\*["']\\s{0,4}:\\s{0,4}\\\\*["']`).exec(object);
  if (match === null) return void 0;
  const start = match.index + match[0].length;
  const length = object.slice(start).search(/\\*["']/);
  return length < 0 ? void 0 : { start, end: start + length };
}

// src/detectors/structured/kubernetes-secret.ts
var HARMLESS_KEY = /(?:^|[._-])(?:user(?:name)?|login|email|host(?:name)?|server|port|address|url|uri|endpoint|region|zone|namespace|database|db|dbname|name|type|id|clientid|client[_-]id|tenant(?:id)?|bucket|ca|cert(?:ificate)?|crt|issuer|pub|public(?:key)?|schema|realm|domain|version|enabled|path|engine|provider|log[_-]?level|environment|env|mode|timezone)$|\.(?:crt|pub|cer|ya?ml|conf|cfg|xml|properties|ini|sh|txt|html|toml)$|^(?:ca|tls)\.crt$/i;
var kubernetesSecretDetector = {
  name: "kubernetes-secret",
  scope: "unit",
  detect(_hit, _rule, view, emit) {
    for (const document of readLeaves(view)) {
      const secrets = secretObjects(document);
      for (const leaf of document) {
        const section = leaf.path.at(-2);
        if (section !== "data" && section !== "stringData") continue;
        if (!secrets.has(joined(leaf.path.slice(0, -2)))) continue;
        const detection = readValue2(leaf, section === "data");
        if (detection !== void 0) emit(detection);
      }
    }
  }
};
function secretObjects(document) {
  const kinds = document.filter((leaf) => leaf.path.at(-1) === "kind" && leaf.text === "Secret");
  return new Set(kinds.map((leaf) => joined(leaf.path.slice(0, -1))));
}
function joined(path) {
  return path.join("\0");
}
function readValue2(leaf, isEncoded) {
  const key = keyOf(leaf);
  const text = leaf.text;
  const decoded = isEncoded ? decodeBase64(text.replace(/\s+/g, "")) : void 0;
  if (isEncoded && decoded === void 0) return void 0;
  const plain = decoded === void 0 ? text : Buffer.from(decoded).toString("latin1");
  const place2 = { start: leaf.start, end: leaf.end };
  const base = {
    secret: place2,
    whole: place2,
    ...decoded === void 0 ? {} : { decoded: fromLatin1(plain) }
  };
  const opening = plain.indexOf("-----BEGIN ");
  if (opening >= 0) {
    const block = readPemBlock(plain.slice(opening).replace(/\r?\n[ \t]+/g, "\n"));
    return block === void 0 ? void 0 : { ...base, detail: "private key" };
  }
  if (/"auths?"\s*:/.test(plain) && /"(?:auth|password)"\s*:\s*"[^"]+"/.test(plain)) {
    return { ...base, detail: "registry credentials" };
  }
  if (HARMLESS_KEY.test(key) || /[\r\n]/.test(plain.trim())) return void 0;
  return worthOfPlain(base, key, plain.trim(), decoded);
}
function worthOfPlain(base, key, plain, decoded) {
  if (decoded !== void 0 && !isText(decoded)) {
    return decoded.length >= 16 && decoded.length <= 512 ? { ...base, detail: "binary key" } : void 0;
  }
  const placed = judgePlaced(plain);
  if (placed === "no") return void 0;
  const name = judgeName(key);
  const worth = name === void 0 ? worthOf(plain, { kind: "secret", strength: "strong", isSample: false }, false) : placed;
  if (worth === "no") return void 0;
  return { ...base, ...weakFields(worth) };
}

// src/detectors/structured/terraform-state.ts
var MAX_HELD = 1e4;
var terraformStateDetector = {
  name: "terraform-state",
  scope: "unit",
  detect(_hit, _rule, view, emit) {
    const text = view.whole();
    let held = [];
    let sensitive = /* @__PURE__ */ new Set();
    let isSensitiveOutput = false;
    const hold = (value) => {
      if (held.length < MAX_HELD) held.push(value);
    };
    walkJson(text, Math.max(0, text.search(/[{[]/)), {
      leaf(path, start, end, raw, isString) {
        const attributes = path.lastIndexOf("attributes");
        if (attributes >= 0 && isString) {
          const below = path.slice(attributes + 1);
          hold({ name: nameOf(below), attribute: below.join("."), start, end, text: raw });
        } else if (path.includes("sensitive_attributes") && path.at(-1) === "value" && isString) {
          sensitive.add(raw);
        } else if (isOutput(path)) {
          if (path.at(-1) === "sensitive" && raw === "true") isSensitiveOutput = true;
          else if (isString && path.at(-1) !== "type")
            hold({ name: path[1] ?? "", attribute: "", start, end, text: raw });
        }
      },
      leave(path) {
        if (!isInstance(path) && !isOutputEntry(path)) return;
        for (const value of held) {
          const detection = judge2(
            value,
            isSensitiveOutput || sensitive.has(value.attribute.split(".")[0] ?? "")
          );
          if (detection !== void 0) emit(detection);
        }
        held = [];
        sensitive = /* @__PURE__ */ new Set();
        isSensitiveOutput = false;
      }
    });
  }
};
function isInstance(path) {
  return path.at(-2) === "instances" || path.at(-1) === "primary";
}
function isOutput(path) {
  return path[0] === "outputs" && path.length >= 3;
}
function isOutputEntry(path) {
  return path[0] === "outputs" && path.length === 2;
}
function nameOf(below) {
  return below.findLast((part) => !/^\d+$/.test(part)) ?? "";
}
function judge2({ name, text, start, end }, isSensitive) {
  const verdict = judgeName(name);
  if (!isSensitive && verdict === void 0) return void 0;
  if (text.length > 1024 || text.includes("-----BEGIN ")) return void 0;
  const placed = judgePlaced(text);
  if (placed === "no") return void 0;
  const place2 = { start, end };
  if (isSensitive) return { secret: place2, whole: place2, ...weakFields(placed), ...markedFields(placed) };
  if (verdict === void 0) return void 0;
  const reason = whyNoValue(text, { form: "quoted", language: "code", binding: "assign", behind: "" });
  if (reason !== void 0) return void 0;
  const worth = worthOf(text, verdict, false);
  return worth === "no" ? void 0 : { secret: place2, whole: place2, ...weakFields(worth) };
}
function markedFields(worth) {
  return worth === "sure" ? { detail: "marked as sensitive in the state" } : {};
}

// src/detectors/uri.ts
var MAX_SCHEME_BYTES = 32;
var MAX_URI_BYTES = 600;
var SCHEME2 = /[A-Za-z][A-Za-z0-9+.-]*$/;
var REST = /^[^\s"'`<>\\^|\x00-\x1f\x7f]+/;
var AUTHORITY = /^([^\s:/?#@]{0,128}):([^/?#]{1,256})@([\w.~%[\]:{}$-]{1,200})/;
var LOOSE_AUTHORITY = /^([^\s:/?#@]{0,128}):(\S{1,256})@([\w.-]{1,200}(?::\d{1,5})?)(?=[/?,]|$)/;
var WEB = /^(?:https?|wss?|file|data|about)$/i;
function createUriDetector() {
  const schemes = /* @__PURE__ */ new WeakMap();
  const fits = (scheme, rule) => {
    if (rule.source === void 0) return true;
    let expression = schemes.get(rule);
    if (expression === void 0) {
      expression = new RegExp(`^(?:${rule.source})$`, "i");
      schemes.set(rule, expression);
    }
    return expression.test(scheme);
  };
  return {
    name: "uri",
    detect(hit, rule, view, emit) {
      const text = view.slice(hit.end, hit.end + MAX_URI_BYTES);
      const rest = REST.exec(text)?.[0] ?? "";
      const colon = rest.indexOf(":");
      if (colon < 0 || rest.indexOf("@", colon) < 0) return;
      const before = view.slice(hit.start - MAX_SCHEME_BYTES, hit.start);
      const scheme = SCHEME2.exec(before)?.[0] ?? "";
      if (scheme === "" || !fits(scheme, rule)) return;
      const match = AUTHORITY.exec(rest) ?? (WEB.test(scheme) ? null : LOOSE_AUTHORITY.exec(rest));
      if (match === null) return;
      const detection = readUserInfo(match, scheme, hit.end, hit.start - scheme.length);
      if (detection !== void 0) emit(detection);
    }
  };
}
function readUserInfo(match, scheme, base, start) {
  const [, user = "", password = "", host = ""] = match;
  if (/^\d{1,5}\//.test(password) || /[{}$<>]/.test(host)) return void 0;
  const plain = percentDecoded(password);
  const worth = judgePlaced(plain ?? password, percentDecoded(user) ?? user, host.replace(/:\d*$/, ""));
  if (worth === "no") return void 0;
  const secretStart = base + user.length + 1;
  const hostStart = secretStart + password.length + 1;
  const parts = {
    scheme: { start, end: start + scheme.length },
    host: { start: hostStart, end: hostStart + host.length }
  };
  if (user !== "") parts.user = { start: base, end: base + user.length };
  return {
    secret: { start: secretStart, end: secretStart + password.length },
    whole: { start, end: hostStart + host.length },
    parts,
    ...isLocalHost(host) ? { severity: "low", detail: "for the machine itself" } : {},
    ...weakFields(worth),
    ...plain !== void 0 && plain !== password ? { decoded: fromLatin1(plain) } : {}
  };
}
function percentDecoded(text) {
  if (!text.includes("%")) return text;
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return void 0;
  return text.replace(
    /%([0-9A-Fa-f]{2})/g,
    (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))
  );
}

// src/detectors/registry.ts
function createDetectors({
  linearEngine,
  nowMs
}) {
  const detectors = [
    createPatternDetector(linearEngine),
    createAssignedDetector(),
    ...assignmentDetectors,
    ansibleDetector,
    basicAuthDetector,
    bearerDetector,
    commandLineDetector,
    connectionStringDetector,
    createJwtDetector(nowMs),
    createUriDetector(),
    dockerConfigDetector,
    entropyDetector,
    gcpServiceAccountDetector,
    jwkDetector,
    kubeconfigDetector,
    kubernetesSecretDetector,
    netrcDetector,
    npmrcDetector,
    otpauthDetector,
    pemDetector,
    pgpassDetector,
    puttyKeyDetector,
    terraformStateDetector
  ];
  return new Map(detectors.map((detector) => [detector.name, detector]));
}
var PROOFS = new Map(
  [
    ageKey,
    atlassianServerToken,
    atlassianToken,
    awsAccessKeyId,
    azureDevopsToken,
    azureKey,
    base64Bytes,
    bitbucketAppPassword,
    cloudflareToken,
    confluentSecret,
    discordToken,
    entraClientSecret,
    flyToken,
    githubToken,
    gitlabRoutable,
    googleApiKey,
    grafanaCloud,
    grafanaServiceAccount,
    groqKey,
    jfrogToken,
    jwtStructure,
    natsNkey,
    npmToken,
    onepasswordServiceAccount,
    openaiKey,
    packagistToken,
    pypiToken,
    sentryOrgToken,
    slackToken,
    stripeKey,
    telegramToken,
    twilioSid,
    zuploKey
  ].map((proof) => [proof.name, proof])
);
function requireProof(name) {
  const proof = PROOFS.get(name);
  if (proof === void 0) throw new BugError(`there is no proof named ${name}`);
  return proof;
}

// src/detectors/weight.ts
var TEST_PATH = /(?:^|\/)(?:tests?|__tests?__|testing|testdata|test[_-]?(?:data|files|resources|fixtures|utils?|helpers?|cases)|specs?|__specs?__|fixtures?|__fixtures__|mocks?|__mocks__|stubs?|fakes?|e2e|integration[_-]?tests?|it|cypress|snapshots?|__snapshots__|examples?|samples?|demos?|golden|cassettes|vcr|benchmarks?|bench)\/|(?:^|\/)(?:test_[^/]+|conftest)\.py$|[._-](?:test|tests|spec|specs|mock|mocks|fixture|fixtures|stories|e2e|snap|example|sample)\.[^/]{1,12}$|_test\.(?:go|py|rb|dart|exs?|cc|cpp|rs)$|(?:Test|Tests|Spec|Specs|TestCase|IT)\.(?:java|kt|kts|scala|groovy|cs|fs|vb|swift|php|m|mm)$|\.(?:example|sample|dist|template|tmpl)$/i;
var DOCUMENT_PATH = /(?:^|\/)(?:docs?|documentation|doc_src|docs_src|website|tutorials?|guides?|book)\//i;
var ONE_STEP_DOWN = {
  critical: "high",
  high: "medium",
  medium: "low",
  low: "low"
};
function isTestPath(path) {
  return path !== void 0 && TEST_PATH.test(path);
}
function isDocumentPath(path) {
  return path !== void 0 && DOCUMENT_PATH.test(path);
}
function weigh(severity, publicByDesign, path) {
  if (publicByDesign) return { severity: "low", detail: "public by design" };
  if (isTestPath(path)) return { severity: ONE_STEP_DOWN[severity], detail: "in tests or examples" };
  if (isDocumentPath(path)) return { severity: ONE_STEP_DOWN[severity], detail: "in documentation" };
  return { severity, detail: void 0 };
}

// src/detectors/windows.ts
var MAX_LINE_REACH = 4096;
var MAX_CONTEXT_REACH = 16384;
var LF = 10;
var CR = 13;
function rangesToScan(bytes, windows) {
  if (windows === void 0) return [{ start: 0, end: bytes.length }];
  const ranges = [];
  for (const window of windows) {
    const start = contextStart(bytes, Math.min(window.start, bytes.length));
    const end = contextEnd(bytes, Math.min(window.end, bytes.length));
    const last = ranges.at(-1);
    if (last !== void 0 && start <= last.end) {
      ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      ranges.push({ start, end });
    }
  }
  return ranges;
}
function touchesWindow(span, windows) {
  if (windows === void 0) return true;
  return windows.some(
    (window) => window.start === window.end ? span.start <= window.start && span.end >= window.start : span.start < window.end && span.end > window.start
  );
}
function contextStart(bytes, offset) {
  let at = offset;
  const lowest = Math.max(0, offset - MAX_CONTEXT_REACH);
  for (let lines = 0; lines <= MAX_NEAR_LINES; lines++) {
    const floor = Math.max(lowest, at - MAX_LINE_REACH);
    while (at > floor && bytes[at - 1] !== LF && bytes[at - 1] !== CR) at--;
    if (at <= lowest || lines === MAX_NEAR_LINES || !isLineEnd(bytes, at - 1)) break;
    at--;
    if (bytes[at] === LF && bytes[at - 1] === CR) at--;
  }
  return at;
}
function contextEnd(bytes, offset) {
  let at = offset;
  const highest = Math.min(bytes.length, offset + MAX_CONTEXT_REACH);
  for (let lines = 0; lines <= MAX_NEAR_LINES; lines++) {
    const ceiling = Math.min(highest, at + MAX_LINE_REACH);
    while (at < ceiling && bytes[at] !== LF && bytes[at] !== CR) at++;
    if (at >= highest || lines === MAX_NEAR_LINES || !isLineEnd(bytes, at)) break;
    at++;
    if (bytes[at - 1] === CR && bytes[at] === LF) at++;
  }
  return at;
}
function isLineEnd(bytes, at) {
  return bytes[at] === LF || bytes[at] === CR;
}

// src/detectors/engine.ts
var MAX_MATCHES_PER_UNIT = 2e4;
var MAX_READ_BYTES = 2 * MAX_MATCH_BYTES;
function createEngine(ruleset, options) {
  if (ruleset.kernelContractVersion !== KERNEL_CONTRACT_VERSION) {
    throw new BugError(
      `the rule table is for kernel contract ${ruleset.kernelContractVersion}, expected ${KERNEL_CONTRACT_VERSION}`
    );
  }
  const active = activate(ruleset, options);
  const every = makePass(ruleset, active, options);
  let anchored;
  const anchoredPass = () => {
    anchored ??= makePass(
      ruleset,
      active.map((rule) => isAnchored(rule) ? rule : void 0),
      options
    );
    return anchored;
  };
  return {
    ruleCount: active.filter((rule) => rule !== void 0).length,
    scan: (view) => scanUnit(view, every, anchoredPass, options),
    scanCandidates: (view, found) => scanCandidates(view, every, found, options),
    reach: reachOf(every)
  };
}
function reachOf({ rulesOf, runRules }) {
  const rules2 = [.../* @__PURE__ */ new Set([...rulesOf.flat(), ...runRules])];
  const counts = rules2.map(({ rule: { lineClass } }) => lineClass.kind === "lines" ? lineClass.count : 0);
  return {
    contextLines: Math.max(0, ...counts),
    boundBytes: MAX_READ_BYTES,
    // What needs a partner is looked for where the partner is, whose literals are anchors themselves.
    anchors: Uint8Array.from(
      rulesOf,
      (asking) => asking.some((active) => isAnchored(active) && !active.rule.near.some(({ required }) => required)) ? 1 : 0
    ),
    isEverythingAnchored: runRules.some(isAnchored)
  };
}
function scanCandidates(view, pass, found, options) {
  const collector = new Collector(view, options);
  tryCandidates(pass, found, collector);
  const matches = collector.matches();
  return matches.filter(
    ({ rule, confidence }) => reaches(confidence, options.minConfidence) && !rule.partOnly && rule.near.every((part) => !part.required || matches.some((match) => match.rule.id === part.rule))
  );
}
function activate(ruleset, options) {
  const detectors = createDetectors({ linearEngine: options.linearEngine, nowMs: options.nowMs });
  const disabled = new Set(options.disabledRules);
  const partners = new Set(ruleset.rules.flatMap((rule) => rule.near.map((part) => part.rule)));
  return ruleset.rules.map((rule) => {
    const detector = detectors.get(rule.detector);
    if (detector === void 0) throw new BugError(`rule ${rule.id} names no detector: ${rule.detector}`);
    const canReach = reaches(rule.confidence, options.minConfidence) || rule.proof !== void 0;
    if (disabled.has(rule.id) || !(canReach || partners.has(rule.id))) return void 0;
    const proof = rule.proof === void 0 ? void 0 : requireProof(rule.proof);
    return { rule, detector, proof, only: rule.pathOnly.map(toPath), never: rule.pathNever.map(toPath) };
  });
}
function toPath(source) {
  return new RegExp(source);
}
function isAnchored(active) {
  return active?.rule.lineClass.kind === "anchored";
}
function makePass(ruleset, active, options) {
  const isActive = (rule) => rule !== void 0;
  const literals = ruleset.literals.filter(({ rules: rules2 }) => rules2.some((index) => isActive(active[index])));
  const runRules = ruleset.runRules.map((index) => active[index]).filter(isActive);
  const kernel = options.createKernel({
    contractVersion: KERNEL_CONTRACT_VERSION,
    literals: literals.map(({ text, ignoreCase, gate }) => ({ text, ignoreCase, gate })),
    reportRuns: runRules.length > 0
  });
  const rulesOf = literals.map(({ rules: rules2 }) => rules2.map((index) => active[index]).filter(isActive));
  return { kernel, literals, rulesOf, runRules };
}
function scanUnit(view, every, anchored, options) {
  const collector = new Collector(view, options);
  const { bytes, windows } = view.unit;
  const ranges = rangesToScan(bytes, windows);
  for (const range of ranges) runPass(view, every, range, collector);
  const isWhole = ranges.length === 1 && ranges[0]?.start === 0 && ranges[0].end === bytes.length;
  if (!isWhole) runPass(view, anchored(), { start: 0, end: bytes.length }, collector);
  const composed = composeNear(collector.matches(), view);
  return composed.filter(
    ({ match, rests }) => reaches(match.confidence, options.minConfidence) && rests.some((span) => touchesWindow(span, windows))
  ).map(({ match }) => match);
}
function runPass(view, pass, range, collector) {
  tryCandidates(pass, pass.kernel.scan(view.unit.bytes, range.start, range.end), collector);
}
function tryCandidates(pass, found, collector) {
  for (let index = 0; index < found.literalCount; index++) {
    const id = found.literalIds[index] ?? 0;
    const start = found.literalOffsets[index] ?? 0;
    const hit = { kind: "literal", start, end: start + (pass.literals[id]?.text.length ?? 0) };
    for (const active of pass.rulesOf[id] ?? []) collector.run(active, hit);
  }
  if (pass.runRules.length === 0) return;
  for (let index = 0; index < found.runCount; index++) {
    const hit = { kind: "run", start: found.runStarts[index] ?? 0, end: found.runEnds[index] ?? 0 };
    for (const active of pass.runRules) collector.run(active, hit);
  }
}
var Collector = class {
  #view;
  #options;
  #path;
  #isBinary;
  #kept = /* @__PURE__ */ new Map();
  /** Rules that do not look at this unit: wrong path, binary content, a failure, or once is enough. */
  #done = /* @__PURE__ */ new Map();
  #isFull = false;
  constructor(view, options) {
    this.#view = view;
    this.#options = options;
    this.#path = pathOf(view.unit.origin);
    this.#isBinary = view.unit.contentClass === "binary";
  }
  run(active, hit) {
    if (this.#isFull || this.#isDone(active)) return;
    const { rule, detector } = active;
    if (detector.scope === "unit") this.#done.set(rule, true);
    try {
      detector.detect(hit, rule, this.#view, (detection) => this.#keep(active, detection));
    } catch (error) {
      this.#done.set(rule, true);
      this.#options.onDetectorFailure?.({
        ruleId: rule.id,
        detector: detector.name,
        error,
        view: this.#view
      });
    }
  }
  /** What was kept, ascending by start of the secret, then its end, then the rule's place in the table. */
  matches() {
    return [...this.#kept.values()].sort(
      (a, b) => a.secret.start - b.secret.start || a.secret.end - b.secret.end || a.rule.index - b.rule.index
    );
  }
  #isDone(active) {
    const { rule } = active;
    const known = this.#done.get(rule);
    if (known !== void 0) return known;
    const done = this.#isBinary && !rule.binary || !this.#isForPath(active);
    this.#done.set(rule, done);
    return done;
  }
  #isForPath({ only, never }) {
    const path = this.#path;
    if (path === void 0) return only.length === 0 || this.#options.anyPath === true;
    if (only.length > 0 && !only.some((expression) => expression.test(path))) return false;
    return !never.some((expression) => expression.test(path));
  }
  #keep(active, detection) {
    const { rule, proof } = active;
    const { secret, whole } = detection;
    const key = `${rule.index}:${secret.start}:${secret.end}`;
    const known = this.#kept.get(key);
    const passage = passGates(rule, detection, proof, this.#view);
    if (passage === void 0) return;
    if (known !== void 0 && reaches(known.confidence, passage.confidence)) return;
    if (known === void 0 && this.#kept.size >= MAX_MATCHES_PER_UNIT) {
      this.#isFull = true;
      this.#options.onMatchLimit?.(this.#view);
      return;
    }
    const weight = weigh(detection.severity ?? rule.severity, rule.publicByDesign, this.#path);
    this.#kept.set(key, {
      rule,
      secret,
      whole,
      parts: detection.parts ?? {},
      confidence: passage.confidence,
      severity: weight.severity,
      detail: joinDetails(passage.detail, weight.detail),
      decoded: detection.decoded
    });
  }
};

// src/filters/duplicate.ts
var RANK = /* @__PURE__ */ new Map([
  ["entropy", 0],
  ["password-assignment", 1],
  ["secret-assignment", 1],
  ["token-assignment", 1],
  ["key-assignment", 1],
  ["bearer", 1],
  ["command-line", 2],
  ["terraform-state", 2],
  ["kubernetes-secret", 2],
  ["uri", 3],
  ["connection-string", 3],
  ["basic-auth", 3],
  ["ansible", 3],
  ["netrc", 3],
  ["npmrc", 3],
  ["pgpass", 3],
  ["kubeconfig", 3],
  ["docker-config", 3],
  ["otpauth", 3],
  ["assigned", 4],
  ["gcp-service-account", 6],
  ["jwk", 6]
]);
var RANK_OF_FORMATS = 5;
var MAX_NEIGHBOURS = 32;
function duplicateFilter(matches) {
  const places = new Map(matches.map((match, index) => [match, index]));
  return {
    name: "duplicate",
    judge({ match }) {
      const at = places.get(match);
      if (at === void 0) return void 0;
      const from = Math.max(0, at - MAX_NEIGHBOURS);
      const rival = matches.slice(from, at + MAX_NEIGHBOURS + 1).find((other) => other !== match && overlaps2(other, match) && isMoreSpecific(other, match));
      if (rival === void 0) return void 0;
      return {
        reason: "duplicate",
        explanation: `the same bytes are reported by the more specific rule ${rival.rule.id}`
      };
    }
  };
}
function overlaps2(a, b) {
  return a.secret.start < b.secret.end && b.secret.start < a.secret.end;
}
function isMoreSpecific(a, b) {
  const order = rankOf(a) - rankOf(b) || CONFIDENCE_ORDER.indexOf(a.confidence) - CONFIDENCE_ORDER.indexOf(b.confidence) || a.secret.end - a.secret.start - (b.secret.end - b.secret.start) || b.rule.index - a.rule.index || b.secret.start - a.secret.start;
  return order > 0;
}
function rankOf(match) {
  return RANK.get(match.rule.detector) ?? RANK_OF_FORMATS;
}

// src/filters/encrypted.ts
var REACH_BYTES7 = 16384;
var SHORT_REACH_BYTES = 4096;
var OPENING2 = /(?:ENC\[AES256_GCM,[^\]\r\n]*|ENC\([^)\r\n]*|\{cipher\}[^\s"']*|vault:v\d+:[^\s"']*)$/;
var BLOCK = /(?:\$ANSIBLE_VAULT;[\d.]+;[A-Z0-9]+[^\r\n]*|-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE|PGP SIGNATURE|PGP PUBLIC KEY BLOCK|CERTIFICATE|CERTIFICATE REQUEST|X509 CRL|PUBLIC KEY|RSA PUBLIC KEY|PKCS7|CMS|SSH SIGNATURE)-----)(?:[\sA-Za-z0-9+/=:.,-]|\\[nr])*$/;
var encryptedFilter = {
  name: "encrypted",
  judge({ match, view }) {
    const { start, end } = match.secret;
    const near = view.slice(start - 200, Math.min(end, start + 64));
    if (OPENING2.test(near) || isInBlock(view, start) || isSealed(view, start, end)) {
      return { reason: "encrypted", explanation: "the value is encrypted, or part of a public block" };
    }
    return void 0;
  }
};
function isInBlock(view, start) {
  const short = view.slice(start - SHORT_REACH_BYTES, start);
  const opening = Math.max(short.lastIndexOf("-----BEGIN "), short.lastIndexOf("$ANSIBLE_VAULT"));
  if (opening >= 0) return BLOCK.test(short.slice(opening));
  if (/[^\sA-Za-z0-9+/=\\:.,-]/.test(short)) return false;
  const long = view.slice(start - REACH_BYTES7, start);
  const far = Math.max(long.lastIndexOf("-----BEGIN "), long.lastIndexOf("$ANSIBLE_VAULT"));
  return far >= 0 && BLOCK.test(long.slice(far));
}
function isSealed(view, start, end) {
  if (end - start < 200 || !view.slice(start, start + 2).startsWith("Ag")) return false;
  return view.slice(start - SHORT_REACH_BYTES, start).includes("encryptedData");
}

// src/filters/integrity.ts
var ALGORITHM_BEFORE = /(?:sha-?(?:1|224|256|384|512)|md5|blake2[bs]?|blake3|h1|git|xxh(?:32|64|3))(?:-|:|%3A|=)[\s"']{0,2}$/i;
var DIGEST_FIELD = /(?:integrity|resolved|check_?sum|digest|commit(?:_?id)?|git_?head|revision|\brev|\bref|\bsha\d{0,3}(?:sum)?|md5(?:sum)?|etag|\bhash|content_?hash|fingerprint|thumbprint|nonce|narhash|vendorsha256|crc32)["']?\s{0,2}[:=]\s{0,2}["']?$/i;
var HEX_ONLY = /^[0-9a-f]+$|^[0-9A-F]+$/;
var UUID3 = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
var SECRET_NAME = /key|secret|token|passw|pwd|credential|auth|bearer/i;
var DATA_MARGIN_BYTES = 200;
var integrityFilter = {
  name: "integrity",
  judge({ match, unit, view }) {
    if (match.confidence === "proven") return void 0;
    const { start, end } = match.secret;
    const before = view.slice(start - 48, start);
    if (ALGORITHM_BEFORE.test(before)) {
      return { reason: "digest", explanation: "the value is a digest: its algorithm stands before it" };
    }
    if (isInsideData(view, start, end)) {
      return { reason: "encoded-data", explanation: "the value is a piece of a longer run of encoded data" };
    }
    if (match.confidence === "likely") return void 0;
    if (isLockFile(pathOf(unit.origin))) {
      return {
        reason: "lock-file",
        explanation: "lock files hold digests, and nobody writes secrets into them"
      };
    }
    const value = view.slice(start, Math.min(end, start + 160));
    if (HEX_ONLY.test(value) && (DIGEST_FIELD.test(before) || /@$/.test(before))) {
      return { reason: "digest", explanation: "the value is a digest or a commit id by its field" };
    }
    const name = match.parts.name;
    if (UUID3.test(value) && (name === void 0 || !SECRET_NAME.test(view.slice(name.start, name.end)))) {
      return {
        reason: "identifier",
        explanation: "the value is a UUID under a name that promises no secret"
      };
    }
    return void 0;
  }
};
function isInsideData(view, start, end) {
  return runLength(view, start - 1, -1) > DATA_MARGIN_BYTES || runLength(view, end, 1) > DATA_MARGIN_BYTES;
}
function runLength(view, from, step) {
  let length = 0;
  for (let at = from; length <= DATA_MARGIN_BYTES && isBase64Byte(view.byteAt(at)); at += step) length++;
  return length;
}
function isBase64Byte(byte) {
  return byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90 || byte >= 47 && byte <= 57 || byte === 43 || byte === 95 || byte === 45;
}

// src/filters/mark.ts
var MARK = /(?<![\w:-])tacet:allow(?![\w:-])(?:[ \t]+([a-z0-9][a-z0-9-]*(?:[ \t]*,[ \t]*[a-z0-9][a-z0-9-]*)*))?(?:[ \t]+--[ \t]*(\S.*))?/;
var ALONE = /^[\s#/*;%'"!<>|(){}-]*(?:REM[ \t]+|rem[ \t]+|dnl[ \t]+)?$/;
function readMark(line) {
  const match = MARK.exec(line);
  if (match === null) return void 0;
  return {
    rules: (match[1] ?? "").split(",").map((rule) => rule.trim()).filter((rule) => rule !== ""),
    reason: match[2],
    isAlone: ALONE.test(line.slice(0, match.index))
  };
}
var markFilter = {
  name: "mark",
  judge({ match, view }) {
    const mark = marksFor(view, match.secret.start).find(
      ({ rules: rules2 }) => rules2.length === 0 || rules2.includes(match.rule.id)
    );
    if (mark === void 0) return void 0;
    return mark.reason === void 0 ? { reason: "allow-mark-without-reason", explanation: "an inline mark without a reason allows it" } : { reason: "allow-mark", explanation: "an inline mark allows it" };
  }
};
function marksFor(view, offset) {
  const line = view.lineAround(offset);
  const own = readMark(view.slice(line.start, line.end));
  const marks = own === void 0 ? [] : [own];
  if (line.start === 0) return marks;
  const isCrLf = view.byteAt(line.start - 1) === 10 && view.byteAt(line.start - 2) === 13;
  const before = view.lineAround(line.start - (isCrLf ? 2 : 1));
  const above = readMark(view.slice(before.start, before.end));
  if (above?.isAlone === true) marks.push(above);
  return marks;
}

// src/filters/placeholder.ts
import { createHash } from "node:crypto";
var DOCUMENTED2 = /* @__PURE__ */ new Set([
  "1a5d44a2dca19669d72edf4c4f1c27c4",
  // AWS, access key id
  "78314b11be2e581549ac1c4f616563fa",
  // AWS, secret access key
  "c6ea27c534f993d31f0aef882e3d200e",
  // AWS, second access key id
  "e21b597ba6b9cafa59d9ebc4d65c0385",
  // AWS, second secret access key
  "cb20d34a7adda2f5d2043836051e242f",
  // AWS, id of temporary credentials
  "0011cc25eb4320717494d2703e8cba85",
  // Azure Storage emulator
  "aa6547439583c3a275d4542a0df6c1ad",
  // Azure Cosmos DB emulator
  "2cafc0970149a84f3b9e62eaf169f36f",
  // Stripe, secret test key
  "f2d6ca16515033e5dce14eba840b979d",
  // Stripe, secret test key, older
  "b1471f544ceeea31333bde7e1ecbaad6",
  // Stripe, publishable test key
  "0b5dd075ccdd03c42f4edda8e299e683",
  // Telegram
  "731fa294d036e54f19df879bfcd4fe72",
  // Telegram, second
  "ca7459e2b26776de081b9a07e40227fd",
  // RFC 6749, Basic header
  "53f5da0aaa93d64cd5772c554cbf940f",
  // RFC 6749, client secret
  "cf4d418ed3de92d71f767db5391d5a2d",
  // RFC 7617, section 2
  "687da00b09c83361bf3a2853b3a0c7d6",
  // RFC 7617, section 2.1
  "b8e148545b13c78bc74da2f1a7275dd7",
  // RFC 6750, section 2.1
  "6c96130f130ab0d6d158397e24d2bcc1",
  // RFC 6749, access token
  "00cf4c781dc37003f7c7dd7d4c9a6ef1"
  // RFC 6749, refresh token
]);
var ASKING = new Set(
  `example examples sample samples dummy fake mock placeholder changeme changeit change replace replaceme insert enter todo fixme
  tbd redacted removed hidden masked masking censored omitted your yours yourself my mine foo bar baz foobar lorem ipsum notreal
  something whatever anything blah none nothing xxx xxxx here goes please provided provide fill obfuscated sanitized invalid
  bogus demo tutorial`.split(/\s+/).filter((word) => word !== "")
);
var TEMPLATE2 = /^\$\{[^}]*\}$|^\$\{\{.*\}\}$|\{\{.*\}\}|^\$\([^)]*\)$|^\$[A-Z_][A-Z0-9_]*$|^%[A-Za-z_][\w.]*%$|^<[^<>]+>$|^\[[A-Za-z_ -]+\]$|^#\{.*\}$|^@[A-Za-z_.]+@$|^__[A-Z0-9_]+__$|^%(?:\(\w+\))?[sdvq]$|^\{\w*\}$|<%.*%>/;
var MASKED = /^[*.•xX#_-]+$|[*•]{4,}|\.{3,}|x{8,}|X{8,}/;
var MARKED_AS_EXAMPLE = /EXAMPLE/;
var placeholderFilter = {
  name: "placeholder",
  judge({ match, view }) {
    if (match.secret.end - match.secret.start > 1024) return void 0;
    const secret = view.slice(match.secret.start, match.secret.end);
    if (isDocumented(secret)) {
      return {
        reason: "documented-example",
        explanation: "the value is one that public documentation shows"
      };
    }
    if (match.confidence === "proven" && !isSampleJwt(secret)) return void 0;
    if (isSampleJwt(secret)) {
      return {
        reason: "documented-example",
        explanation: "the token carries the claims of the usual sample"
      };
    }
    if (TEMPLATE2.test(secret)) {
      return { reason: "template", explanation: "the value is filled in elsewhere" };
    }
    const isFormat = match.confidence === "likely";
    if (HAS_PATTERN.has(match.rule.detector) && isMadeOfWords(secret)) {
      return { reason: "placeholder", explanation: "the value is made of words, where its kind is random" };
    }
    if (saysNothing(secret) || !isFormat && asksForValue(secret)) {
      return { reason: "placeholder", explanation: "the value stands for one" };
    }
    return void 0;
  }
};
function isDocumented(secret) {
  if (secret.length >= 16 && MARKED_AS_EXAMPLE.test(secret)) return true;
  const digest = createHash("sha256").update(fromLatin1(secret)).digest("hex").slice(0, 32);
  return DOCUMENTED2.has(digest);
}
function isSampleJwt(secret) {
  if (!secret.startsWith("eyJ")) return false;
  const payload = readJwt(secret)?.payload;
  return payload !== void 0 && (payload.sub === "1234567890" || payload.name === "John Doe");
}
function saysNothing(secret) {
  if (MASKED.test(secret)) return true;
  const body = secret.slice(Math.min(prefixLength(secret), Math.floor(secret.length / 2)));
  if (body.length < 6) return false;
  if (surpriseOf(body).runShare >= 0.5) return true;
  return new Set(body.toLowerCase()).size <= (body.length >= 16 ? 4 : 2) || isRepetition(body);
}
function prefixLength(secret) {
  return /^(?:[A-Za-z0-9]{2,12}[_-]){1,3}|^[A-Z]{4}/.exec(secret)?.[0].length ?? 0;
}
var HAS_PATTERN = /* @__PURE__ */ new Set(["pattern", "assigned"]);
function isMadeOfWords(secret) {
  const body = secret.slice(prefixLength(secret));
  if (body.length < 16) return false;
  const { wordShare, longestWord } = surpriseOf(body);
  return wordShare >= 0.6 && longestWord >= 5;
}
function isRepetition(text) {
  for (let length = 2; length <= text.length / 2 && length <= 16; length++) {
    if (text === text.slice(0, length).repeat(Math.ceil(text.length / length)).slice(0, text.length))
      return true;
  }
  return false;
}
function asksForValue(secret) {
  const words2 = letterRuns(secret).map((run2) => secret.slice(run2.start, run2.end).toLowerCase());
  if (!words2.some((word) => ASKING.has(word))) return false;
  const { wordShare } = surpriseOf(secret);
  return wordShare >= 0.4 || /^(?:your|my|example|sample|dummy|fake|placeholder)[_\-. ]/i.test(secret);
}

// src/filters/chain.ts
function createFilterChain(options) {
  const filters = [
    encryptedFilter,
    integrityFilter,
    placeholderFilter,
    ...options.honourMarks ? [markFilter] : []
  ];
  const judge3 = (candidate) => firstDrop(filters, candidate);
  const verdicts2 = (matches, unit, view) => {
    const all = [duplicateFilter(matches), ...filters];
    return matches.map((match) => ({ match, drop: firstDrop(all, { match, unit, view }) }));
  };
  return {
    filters,
    judge: judge3,
    verdicts: verdicts2,
    judgeAll(matches, unit, view, onDrop) {
      const kept = [];
      for (const { match, drop } of verdicts2(matches, unit, view)) {
        if (drop === void 0) kept.push(match);
        else onDrop(drop.reason);
      }
      return kept;
    }
  };
}
function firstDrop(filters, candidate) {
  for (const filter of filters) {
    const drop = filter.judge(candidate);
    if (drop !== void 0) return drop;
  }
  return void 0;
}

// src/git/object-id.ts
function isObjectId(text) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isNullId(oid) {
  return /^0+$/.test(oid);
}
function formatOf(oid) {
  return oid.length === 64 ? "sha256" : "sha1";
}
var EMPTY_TREE = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
var EMPTY_BLOB = {
  sha1: "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  sha256: "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"
};

// src/git/stream-reader.ts
var EMPTY = new Uint8Array(0);
var StreamReader = class {
  #chunks;
  #chunk = EMPTY;
  #offset = 0;
  constructor(stream) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }
  /** The bytes before the next terminator, which is consumed; undefined at the end, also when it is missing there. */
  async readUntil(terminator) {
    const parts = [];
    for (; ; ) {
      const index = this.#chunk.indexOf(terminator, this.#offset);
      if (index >= 0) {
        const part = this.#chunk.subarray(this.#offset, index);
        this.#offset = index + 1;
        return parts.length === 0 ? part : Buffer.concat([...parts, part]);
      }
      if (this.#offset < this.#chunk.length) parts.push(this.#chunk.subarray(this.#offset));
      if (!await this.#next()) return void 0;
    }
  }
  /** Exactly `size` bytes, or undefined when the stream ends before. */
  async readExactly(size) {
    if (this.#chunk.length - this.#offset >= size) {
      this.#offset += size;
      return this.#chunk.subarray(this.#offset - size, this.#offset);
    }
    const bytes = Buffer.allocUnsafe(size);
    let filled = 0;
    while (filled < size) {
      const part = await this.readSome(size - filled);
      if (part === void 0) return void 0;
      bytes.set(part, filled);
      filled += part.length;
    }
    return bytes;
  }
  /** At least one and at most `maxBytes` bytes; undefined at the end. */
  async readSome(maxBytes) {
    if (this.#offset >= this.#chunk.length && !await this.#next()) return void 0;
    const end = Math.min(this.#chunk.length, this.#offset + maxBytes);
    const part = this.#chunk.subarray(this.#offset, end);
    this.#offset = end;
    return part;
  }
  async #next() {
    this.#chunk = EMPTY;
    this.#offset = 0;
    try {
      for (; ; ) {
        const result = await this.#chunks.next();
        if (result.done === true) return false;
        if (result.value.length === 0) continue;
        this.#chunk = result.value;
        return true;
      }
    } catch {
      return false;
    }
  }
};

// src/git/changes.ts
var NUL = 0;
var COLON = 58;
var SUBMODULE_MODE = "160000";
var MAX_FAILURES_IN_A_ROW = 500;
function isSubmodule(change) {
  return change.mode === SUBMODULE_MODE;
}
async function* readChanges(git, commits) {
  let next = 0;
  let failuresInARow = 0;
  while (next < commits.length) {
    const run2 = new DiffRun(git, commits.slice(next));
    yield* run2.events();
    if (git.signal?.aborted === true) return;
    next += run2.seen;
    if (await run2.succeeded()) return;
    failuresInARow = run2.seen === 0 ? failuresInARow + 1 : 0;
    if (failuresInARow > MAX_FAILURES_IN_A_ROW)
      throw new UpstreamError("git-failed", `git diff-tree failed ${failuresInARow} times in a row`, {
        hint: 'check the repository with "git fsck"'
      });
    const commit = commits[next];
    if (commit === void 0) return;
    yield { kind: "unreadable", commit };
    next++;
  }
}
var DiffRun = class {
  #git;
  #commits;
  #succeeded = Promise.resolve(false);
  /** How many commits were shown, in full. */
  seen = 0;
  constructor(git, commits) {
    this.#git = git;
    this.#commits = commits;
  }
  succeeded() {
    return this.#succeeded;
  }
  async *events() {
    const args = ["diff-tree", "--stdin", "--always", "--root", "-r", "-c", "--raw", "-z", "--no-renames"];
    const options = ["--no-abbrev", "--no-ext-diff", "--no-textconv", "--ignore-submodules=none"];
    const process2 = this.#git.start([...args, ...options], {
      input: Buffer.from(this.#commits.map((commit2) => `${commit2}
`).join(""))
    });
    this.#succeeded = process2.exited.then((exit) => exit.status === 0);
    const reader = new StreamReader(process2.stdout);
    let commit = "";
    try {
      for (; ; ) {
        const token = await reader.readUntil(NUL);
        if (token === void 0) return;
        if (token[0] !== COLON) {
          commit = Buffer.from(token).toString("latin1").trim();
          this.seen++;
          continue;
        }
        const path = await reader.readUntil(NUL);
        if (path === void 0) return;
        const change = parseChange(Buffer.from(token).toString("latin1"), commit, path);
        if (change !== void 0) yield { kind: "change", ...change };
      }
    } finally {
      process2.stop();
    }
  }
};
function parseChange(header, commit, path) {
  const parents = /^:+/.exec(header)?.[0].length ?? 0;
  const fields = header.slice(parents).split(" ");
  const mode = fields[parents] ?? "";
  const oids = fields.slice(parents + 1, 2 * parents + 2);
  const oid = oids.at(-1) ?? "";
  if (mode === "000000" || !isObjectId(oid) || isNullId(oid) || !isObjectId(commit)) return void 0;
  const previous = oids.slice(0, -1).filter((old, parent) => isObjectId(old) && !isNullId(old) && fields[parent] !== SUBMODULE_MODE);
  return { commit, path: new Uint8Array(path), mode, oid, previous };
}

// src/git/run.ts
import { isAbsolute as isAbsolute2, relative, resolve, sep } from "node:path";

// src/base/process.ts
import { spawn } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { Readable } from "node:stream";
var MAX_STDERR_BYTES = 65536;
var MAX_COMPLAINT_CHARS = 200;
var hasGroups = process.platform !== "win32";
var KILL_AFTER_MS = 2e3;
function findProgram(name, environment) {
  const windows = process.platform === "win32";
  const path = environment.PATH ?? environment.Path ?? "";
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const candidate = join(folder, windows ? `${name}.exe` : name);
    if (isExecutable(candidate)) return candidate;
  }
  return void 0;
}
function startProcess(request) {
  const { program, args, cwd, environment, input, signal } = request;
  let child;
  try {
    child = spawn(program, [...args], {
      cwd,
      env: { ...environment },
      windowsHide: true,
      shell: false,
      // a group of its own, so that what it started can be ended with it, and no terminal to ask questions on
      detached: hasGroups
    });
    if (child.stdin === void 0) return failedProcess(child);
  } catch {
    return failedProcess(void 0);
  }
  let ended = false;
  let failure;
  const errors = collectErrors(child);
  const kill = () => endChild(child, () => ended);
  const exited = new Promise((resolve4) => {
    child.on("error", (error) => {
      failure = notStarted(systemCode(error));
    });
    child.on("close", (code) => {
      ended = true;
      signal?.removeEventListener("abort", kill);
      resolve4(exitOf(code === null || code < 0 ? void 0 : code, failure ?? errors()));
    });
  });
  child.stdin.on("error", () => void 0);
  if (signal?.aborted) kill();
  else signal?.addEventListener("abort", kill, { once: true });
  if (input !== "piped") child.stdin.end(input ?? "");
  return {
    stdout: child.stdout,
    exited,
    write: (bytes) => writeTo(child.stdin, bytes),
    end: () => void child.stdin.end(),
    stop: kill
  };
}
async function runProcess(request) {
  const child = startProcess(request);
  const chunks = [];
  let size = 0;
  child.stdout.on("data", (chunk) => {
    size += chunk.length;
    if (size <= request.maxBytes) chunks.push(chunk);
    else child.stop();
  });
  child.stdout.on("error", () => void 0);
  const exit = await child.exited;
  throwIfAborted(request.signal);
  if (size > request.maxBytes)
    throw new UpstreamError("upstream-failed", `a program wrote more than ${request.maxBytes} bytes`);
  return { exit, stdout: Buffer.concat(chunks) };
}
function throwIfAborted(signal) {
  if (signal?.aborted) throw new UpstreamError("cancelled", "cancelled before it was done");
}
function sanitiseComplaint(stderr) {
  const lines = stderr.split(/[\r\n]+/).filter((line2) => line2.trim() !== "");
  const line = lines.find((text) => /^(?:fatal|error):/.test(text)) ?? lines[0] ?? "";
  const cleaned = line.slice(0, 4 * MAX_COMPLAINT_CHARS).replace(/:\/\/[^\s'"@]*@/g, "://…@").replace(/(authorization).*/i, "$1…").replace(/(bearer|basic|token|password)(\s*[:=]?\s*)\S+/gi, "$1$2…").replace(/[A-Za-z0-9+_=%~-]{20,}/g, "…").replace(/[?#]\S*/g, "…");
  return printable(cleaned).slice(0, MAX_COMPLAINT_CHARS);
}
function exitOf(status, stderr) {
  return {
    status,
    complaint: sanitiseComplaint(stderr),
    complains: (pattern) => pattern.test(stderr)
  };
}
function failedProcess(child) {
  child?.on("error", () => void 0);
  return {
    stdout: Readable.from([]),
    exited: Promise.resolve(exitOf(void 0, notStarted(void 0))),
    write: () => Promise.resolve(),
    end: () => void 0,
    stop: () => void 0
  };
}
function notStarted(code) {
  return `error: cannot be started${code === void 0 ? "" : ` (${code})`}`;
}
function collectErrors(child) {
  const chunks = [];
  let size = 0;
  child.stderr.on("data", (chunk) => {
    if (size < MAX_STDERR_BYTES) chunks.push(chunk.subarray(0, MAX_STDERR_BYTES - size));
    size += chunk.length;
  });
  return () => Buffer.concat(chunks).toString("utf8");
}
function endChild(child, hasEnded) {
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
  if (hasEnded()) return;
  signalAll(child, "SIGTERM");
  setTimeout(() => {
    if (!hasEnded()) signalAll(child, "SIGKILL");
  }, KILL_AFTER_MS).unref();
}
function signalAll(child, name) {
  try {
    if (hasGroups && child.pid !== void 0) process.kill(-child.pid, name);
    else child.kill(name);
  } catch {
  }
}
async function writeTo(stdin, bytes) {
  if (stdin.destroyed || stdin.write(bytes)) return;
  await new Promise((resolve4) => {
    const done = () => {
      stdin.off("drain", done);
      stdin.off("close", done);
      resolve4();
    };
    stdin.on("drain", done);
    stdin.on("close", done);
  });
}
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

// src/git/run.ts
var DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
var PASSED_ON = [
  "PATH",
  "Path",
  "PATHEXT",
  "SystemRoot",
  "SYSTEMROOT",
  "SystemDrive",
  "windir",
  "ComSpec",
  "TMPDIR",
  "TEMP",
  "TMP",
  "LD_LIBRARY_PATH",
  "DYLD_LIBRARY_PATH"
];
var HOME_VARIABLES = ["HOME", "XDG_CONFIG_HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH"];
var NETWORK_VARIABLES = [
  "http_proxy",
  "https_proxy",
  "HTTPS_PROXY",
  "all_proxy",
  "ALL_PROXY",
  "no_proxy",
  "NO_PROXY",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "GIT_SSL_CAINFO",
  "GIT_SSL_CAPATH"
];
var FIXED_VARIABLES = {
  // two empty names: not even `ext`, `file` or `ssh` is on the list
  GIT_ALLOW_PROTOCOL: ":",
  GIT_NO_LAZY_FETCH: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_ASKPASS: "",
  SSH_ASKPASS: "",
  GIT_ATTR_NOSYSTEM: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_GRAFT_FILE: "/dev/null",
  GIT_LITERAL_PATHSPECS: "1",
  LC_ALL: "C"
};
var NO_USER_CONFIG = { GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
var FIXED_SETTINGS = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.quotePath=false",
  "core.pager=cat",
  "core.askPass=",
  "core.sshCommand=false",
  "core.gitProxy=",
  "core.alternateRefsCommand=true",
  "credential.helper=",
  "diff.external=",
  "log.showSignature=false",
  "protocol.allow=never",
  "protocol.ext.allow=never"
];
var GitComplaint = class extends Error {
  name = "GitComplaint";
};
var Git = class {
  place;
  #program;
  #outside;
  /** @throws UpstreamError `git-failed` when there is no git on PATH. */
  constructor(place2, outside) {
    this.place = place2;
    this.#outside = outside;
    this.#program = requireGitProgram(outside.environment);
  }
  /** Aborted when the scan is. */
  get signal() {
    return this.#outside.signal;
  }
  /** Starts a call whose output is read as it comes. Never throws. */
  start(args, call = {}) {
    return startProcess(this.#request(args, call));
  }
  /**
   * Runs a call to its end. A non-zero status is the caller's to judge.
   * @throws UpstreamError `cancelled`, or `upstream-failed` for too much output.
   */
  run(args, call = {}) {
    return runProcess({ ...this.#request(args, call), maxBytes: call.maxBytes ?? DEFAULT_MAX_BYTES });
  }
  /**
   * Runs a call that must succeed and gives its output.
   * @throws UpstreamError `git-failed` with git's complaint as its cause, and what `run` throws.
   */
  async require(args, call = {}) {
    const { exit, stdout } = await this.run(args, call);
    if (exit.status !== 0) throw gitFailed(args[0] ?? "", exit);
    return stdout;
  }
  #request(args, call) {
    const { gitDir, workTree } = this.place;
    const settings = [...FIXED_SETTINGS, `safe.directory=${workTree ?? gitDir}`];
    const { input } = call;
    const { signal } = this.#outside;
    return {
      program: this.#program,
      args: ["--no-pager", ...settings.flatMap((setting) => ["-c", setting]), ...args],
      // the top of the work tree: anywhere else git would narrow some commands down to that folder
      cwd: call.cwd ?? workTree ?? gitDir,
      environment: this.#environment(call),
      ...input === void 0 ? {} : { input },
      ...signal === void 0 ? {} : { signal }
    };
  }
  #environment(call) {
    const { environment } = this.#outside;
    const { gitDir, workTree } = this.place;
    return {
      ...pick(environment, PASSED_ON),
      ...FIXED_VARIABLES,
      ...call.userConfig === true ? pick(environment, HOME_VARIABLES) : NO_USER_CONFIG,
      ...call.network === void 0 ? hookVariables(this.place, this.#outside) : {
        ...pick(environment, NETWORK_VARIABLES),
        // no ~/.netrc: only our own token goes out
        HOME: gitDir,
        GIT_ALLOW_PROTOCOL: call.network.protocol,
        ...call.network.variables
      },
      GIT_DIR: gitDir,
      ...workTree === void 0 ? {} : { GIT_WORK_TREE: workTree }
    };
  }
};
function gitFailed(command, exit) {
  const how = exit.status === void 0 ? "did not end by itself" : `ended with status ${exit.status}`;
  return new UpstreamError("git-failed", `git ${command} ${how}`, {
    cause: new GitComplaint(exit.complaint),
    hint: 'run with --debug to see what git said; "git fsck" checks a repository'
  });
}
function requireGitProgram(environment) {
  const program = findProgram("git", environment);
  if (program === void 0)
    throw new UpstreamError("git-failed", "git was not found", { hint: "install git, or add it to PATH" });
  return program;
}
function hookVariables(place2, { environment, currentDirectory }) {
  const index = environment.GIT_INDEX_FILE;
  const objects = environment.GIT_OBJECT_DIRECTORY;
  const variables = {};
  if (index !== void 0 && isWithin(resolve(currentDirectory, index), place2.gitDir))
    variables.GIT_INDEX_FILE = resolve(currentDirectory, index);
  if (objects !== void 0 && isWithin(resolve(currentDirectory, objects), place2.commonDir)) {
    variables.GIT_OBJECT_DIRECTORY = resolve(currentDirectory, objects);
    variables.GIT_ALTERNATE_OBJECT_DIRECTORIES = resolve(place2.commonDir, "objects");
  }
  return variables;
}
function isWithin(path, folder) {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute2(way);
}
function pick(environment, names) {
  return Object.fromEntries(
    names.filter((name) => environment[name] !== void 0).map((name) => [name, environment[name]])
  );
}

// src/git/commits.ts
var MAX_REVISION_CHARS = 4096;
var MAX_LIST_BYTES = 1024 * 1024 * 1024;
async function resolveCommit(repository, revision) {
  const [found] = await resolveObjects(repository.git, [`${revision}^{commit}`]);
  if (found !== void 0) return found.oid;
  throw new InputError("revision-unknown", `no commit is called ${shown(revision)} in this repository`, {
    hint: repository.state.shallow ? "this clone is shallow: fetch more of it (git fetch --unshallow; in actions/checkout fetch-depth: 0)" : 'give a branch, a tag, or an id that "git log" shows'
  });
}
async function resolveObjects(git, revisions) {
  if (revisions.length === 0) return [];
  const lines = revisions.map(
    (text) => text.length > MAX_REVISION_CHARS || /[\0-\x1f\x7f]/.test(text) || text.startsWith("^{") ? "^{}" : text
  );
  const stdout = await git.require(["cat-file", "--batch-check=%(objectname) %(objecttype)"], {
    input: Buffer.from(`${lines.join("\n")}
`)
  });
  const answers = Buffer.from(stdout).toString("utf8").split("\n");
  return revisions.map((_, index) => parseResolved(answers[index] ?? ""));
}
async function listCommits(git, { include, exclude }, order = ["--reverse", "--topo-order"]) {
  if (include.length === 0) return { commits: [], complete: true };
  const lines = [...include.map(requireId), ...exclude.map((oid) => `^${requireId(oid)}`)];
  const { exit, stdout } = await git.run(["rev-list", ...order, "--stdin"], {
    input: Buffer.from(`${lines.join("\n")}
`),
    maxBytes: MAX_LIST_BYTES
  });
  const commits = Buffer.from(stdout).toString("latin1").split("\n").filter(isObjectId);
  return { commits, complete: exit.status === 0 };
}
async function listAllCommits(git) {
  const args = ["rev-list", "--all", "--reflog", "--date-order"];
  const { exit, stdout } = await git.run(args, { maxBytes: MAX_LIST_BYTES });
  if (exit.status === void 0) throw gitFailed("rev-list", exit);
  const commits = Buffer.from(stdout).toString("latin1").split("\n").filter(isObjectId);
  return { commits, complete: exit.status === 0 };
}
function messageStart(object) {
  const end = Buffer.from(object.buffer, object.byteOffset, object.byteLength).indexOf("\n\n");
  return end < 0 ? object.length : end + 2;
}
function authorOf(commit) {
  const header = decodeUtf8(commit, 0, messageStart(commit));
  const line = /^author (.*)$/m.exec(header)?.[1] ?? "";
  const [, name = "", email = "", seconds = "", offset = ""] = /^(.*?) ?<([^>]*)>(?: (-?[0-9]+) ([+-][0-9]{4}))?/.exec(line) ?? [];
  return { name, email, date: isoDate(Number(seconds === "" ? Number.NaN : seconds), offset) };
}
function isoDate(seconds, offset) {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5));
  const shift = offset.startsWith("-") ? -minutes : minutes;
  const date = new Date((seconds + shift * 60) * 1e3);
  if (Number.isNaN(date.getTime())) return "";
  return `${date.toISOString().slice(0, 19)}${offset.slice(0, 3)}:${offset.slice(3, 5)}`;
}
function parseResolved(line) {
  const [, oid, type] = /^([0-9a-f]+) (commit|tree|blob|tag)$/.exec(line) ?? [];
  if (oid === void 0 || !isObjectId(oid)) return void 0;
  return { oid, type: type === "commit" || type === "tree" || type === "tag" ? type : "blob" };
}
function requireId(oid) {
  if (!isObjectId(oid)) throw new UpstreamError("git-failed", `${shown(oid)} is no object id`);
  return oid;
}
function shown(revision) {
  return `"${printable(revision).slice(0, 80)}"`;
}

// src/git/objects.ts
import { existsSync } from "node:fs";
import { join as join2 } from "node:path";
var LARGE_OBJECT_BYTES = 64 * 1024 * 1024;
var LF2 = 10;
var CHUNK_BYTES = 1024 * 1024;
var MAX_DEATHS_IN_A_ROW = 1e3;
async function* readObjects(repository, requests, largeBytes = LARGE_OBJECT_BYTES) {
  const batch = new Batch(repository, ["--buffer"]);
  const feeding = feed(batch, requests);
  feeding.catch(() => void 0);
  try {
    for (; ; ) {
      const request = await batch.nextRequest();
      if (request === void 0) break;
      const answer = await batch.answer(largeBytes);
      if (answer === void 0) return;
      yield { ...request, answer };
      await batch.passOver();
    }
    await feeding;
  } finally {
    batch.close();
  }
}
var ObjectReader = class {
  #repository;
  #batch;
  #last = Promise.resolve();
  constructor(repository) {
    this.#repository = repository;
  }
  /** One object, held whole if it has at most `maxBytes`; a larger one is `large` with nothing to read. */
  read(oid, maxBytes = LARGE_OBJECT_BYTES) {
    const answer = this.#last.then(() => this.#readNow(oid, maxBytes));
    this.#last = answer.catch(() => void 0);
    return answer;
  }
  /** Ends the process. */
  close() {
    this.#batch?.close();
  }
  async #readNow(oid, maxBytes) {
    this.#batch ??= new Batch(this.#repository, []);
    await this.#batch.request({ oid, item: void 0 });
    const answer = await this.#batch.answer(maxBytes) ?? { kind: "missing" };
    await this.#batch.passOver();
    return answer;
  }
};
async function presentObjects(git, oids) {
  const ids = [...oids].filter(isObjectId);
  if (ids.length === 0) return /* @__PURE__ */ new Set();
  const args = ["rev-list", "--objects", "--no-walk", "--ignore-missing", "--missing=allow-any", "--stdin"];
  const input = Buffer.from(`${ids.join("\n")}
`);
  const stdout = await git.require(args, { input, maxBytes: 128 * ids.length + 65536 });
  const wanted = new Set(ids);
  const lines = Buffer.from(stdout).toString("latin1").split("\n");
  return new Set(lines.map((line) => line.split(" ", 1)[0] ?? "").filter((oid) => wanted.has(oid)));
}
async function feed(batch, requests) {
  try {
    for await (const request of requests) {
      if (batch.closed) return;
      await batch.request(request);
    }
  } finally {
    batch.endOfRequests();
  }
}
var Batch = class {
  #repository;
  #options;
  /** Asked and not answered, in order; what is already answered stands before `#first`. */
  #pending = [];
  #first = 0;
  #process;
  #reader;
  #large;
  #noMore = false;
  #deathsInARow = 0;
  #wake = () => void 0;
  closed = false;
  constructor(repository, options) {
    this.#repository = repository;
    this.#options = options;
    this.#process = this.#start();
    this.#reader = new StreamReader(this.#process.stdout);
  }
  /** Asks for an object; resolves when git has room for more. */
  async request(request) {
    this.#pending.push(request);
    this.#wake();
    await this.#process.write(lineFor(request.oid));
  }
  /** No request follows. */
  endOfRequests() {
    this.#noMore = true;
    this.#process.end();
    this.#wake();
  }
  /** The oldest request without an answer; waits for one, and is undefined when none follows. */
  async nextRequest() {
    while (this.#first >= this.#pending.length) {
      if (this.#noMore || this.closed) return void 0;
      await new Promise((resolve4) => {
        this.#wake = resolve4;
      });
    }
    return this.#pending[this.#first];
  }
  /** The answer to the oldest request; undefined when everything was stopped. */
  async answer(largeBytes) {
    const oid = this.#pending[this.#first]?.oid ?? "";
    const line = await this.#reader.readUntil(LF2);
    if (line === void 0) return this.#afterDeath(this.#repository.state.partial ? "missing" : "corrupt");
    const header = Buffer.from(line).toString("latin1");
    const [, type, sizeText] = /^[0-9a-f]+ (commit|tree|blob|tag) ([0-9]+)$/.exec(header) ?? [];
    const sizeBytes = Number(sizeText);
    if (type === void 0 || !isObjectType(type)) return this.#answered(this.#absent(oid));
    if (sizeBytes > largeBytes) return this.#answered(this.#stream(type, sizeBytes));
    const bytes = await this.#reader.readExactly(sizeBytes);
    const end = bytes === void 0 ? void 0 : await this.#reader.readExactly(1);
    if (bytes === void 0 || end === void 0) return this.#afterDeath("corrupt");
    return this.#answered({ kind: "object", type, bytes });
  }
  /** Passes over what is left of a streamed object. */
  async passOver() {
    while (this.#large !== void 0) if (await this.#readLarge(this.#large) === void 0) return;
  }
  close() {
    this.closed = true;
    this.#process.stop();
    this.#wake();
  }
  #start() {
    return this.#repository.git.start(["cat-file", "--batch", ...this.#options], { input: "piped" });
  }
  #answered(answer) {
    this.#first++;
    this.#deathsInARow = 0;
    if (this.#first >= 1024) {
      this.#pending = this.#pending.slice(this.#first);
      this.#first = 0;
    }
    return answer;
  }
  /** git calls a loose object that it cannot read missing; the file says otherwise. */
  #absent(oid) {
    const path = join2(this.#repository.place.commonDir, "objects", oid.slice(0, 2), oid.slice(2));
    return { kind: isObjectId(oid) && existsSync(path) ? "corrupt" : "missing" };
  }
  /** git ended at the oldest request: it is answered, and a new git gets all that are left. */
  #afterDeath(kind) {
    if (this.closed || this.#repository.git.signal?.aborted === true) return void 0;
    const deaths = this.#deathsInARow + 1;
    if (deaths > MAX_DEATHS_IN_A_ROW)
      throw new UpstreamError("git-failed", `git cat-file ended ${deaths} times in a row without an answer`, {
        hint: 'check the repository with "git fsck"'
      });
    const answer = this.#answered({ kind });
    this.#deathsInARow = deaths;
    this.#restart();
    return answer;
  }
  #restart() {
    this.#process.stop();
    this.#process = this.#start();
    this.#reader = new StreamReader(this.#process.stdout);
    const left = this.#pending.slice(this.#first);
    void this.#process.write(left.map((request) => lineFor(request.oid)).join(""));
    if (this.#noMore) this.#process.end();
  }
  #stream(type, sizeBytes) {
    const stretch = { left: sizeBytes, cutShort: false };
    this.#large = stretch;
    const read = () => this.#readLarge(stretch);
    async function* chunks() {
      for (let chunk = await read(); chunk !== void 0; chunk = await read()) yield chunk;
    }
    return { kind: "large", type, sizeBytes, chunks: chunks(), isCutShort: () => stretch.cutShort };
  }
  async #readLarge(stretch) {
    if (this.#large !== stretch) return void 0;
    const chunk = stretch.left === 0 ? void 0 : await this.#reader.readSome(Math.min(stretch.left, CHUNK_BYTES));
    if (chunk !== void 0) {
      stretch.left -= chunk.length;
      return chunk;
    }
    this.#large = void 0;
    if (stretch.left === 0 && await this.#reader.readExactly(1) !== void 0) return void 0;
    stretch.cutShort = stretch.left > 0;
    if (!this.closed && this.#repository.git.signal?.aborted !== true) this.#restart();
    return void 0;
  }
};
function lineFor(oid) {
  return isObjectId(oid) ? `${oid}
` : "not-an-object-id\n";
}
function isObjectType(type) {
  return type === "commit" || type === "tree" || type === "blob" || type === "tag";
}

// src/git/introductions.ts
var NUL2 = 0;
async function findIntroductions(repository, blobs) {
  if (blobs.size === 0) return /* @__PURE__ */ new Map();
  const { commits } = await listAllCommits(repository.git);
  const places = /* @__PURE__ */ new Map();
  for await (const event of readChanges(repository.git, commits)) {
    if (event.kind === "change" && blobs.has(event.oid))
      places.set(event.oid, { commit: event.commit, path: decodeUtf8(event.path) });
  }
  const authors = await readAuthors(repository, new Set([...places.values()].map(({ commit }) => commit)));
  return new Map(
    [...places].flatMap(([oid, place2]) => {
      const author = authors.get(place2.commit);
      return author === void 0 ? [] : [[oid, { ...place2, author }]];
    })
  );
}
async function readAuthors(repository, commits) {
  const authors = /* @__PURE__ */ new Map();
  const requests = [...commits].map((oid) => ({ oid, item: void 0 }));
  if (requests.length === 0) return authors;
  for await (const { oid, answer } of readObjects(repository, requests))
    if (answer.kind === "object" && answer.type === "commit") authors.set(oid, authorOf(answer.bytes));
  return authors;
}
async function findInHead(git, blobs) {
  const paths = /* @__PURE__ */ new Map();
  if (blobs.size === 0) return paths;
  const process2 = git.start(["ls-tree", "-r", "-z", "--full-tree", "HEAD"]);
  const reader = new StreamReader(process2.stdout);
  for (let entry = await reader.readUntil(NUL2); entry !== void 0; entry = await reader.readUntil(NUL2)) {
    const tab = entry.indexOf(9);
    const oid = decodeUtf8(entry, 0, tab).split(" ")[2] ?? "";
    if (!blobs.has(oid)) continue;
    const known = paths.get(oid) ?? [];
    known.push(decodeUtf8(entry, tab + 1));
    paths.set(oid, known);
  }
  return paths;
}

// src/findings/attribution.ts
async function attribute(collector, repository) {
  const findings = collector.sorted();
  if (findings.length === 0 || repository === void 0) return findings;
  try {
    return await trace(findings, collector, repository);
  } catch (error) {
    if (error instanceof UpstreamError && error.code === "cancelled") return findings;
    throw error;
  }
}
async function trace(findings, collector, repository) {
  const untraced = findings.filter(
    ({ introduction, location }) => introduction === void 0 && location.kind === "blob"
  );
  const blobs = new Set(untraced.flatMap((finding) => [...collector.blobsOf(finding)]));
  const introductions = await findIntroductions(repository, blobs);
  const inHead = await findInHead(repository.git, blobs);
  const commits = new Set(findings.flatMap(({ introduction }) => introduction?.commit ?? []));
  const authors = await readAuthors(repository, commits);
  return findings.map((finding) => {
    if (finding.introduction !== void 0) {
      const { commit } = finding.introduction;
      return { ...finding, introduction: introductionOf(commit, authors.get(commit)) };
    }
    const own = [...collector.blobsOf(finding)];
    const first = earliest(own.flatMap((blob) => introductions.get(blob) ?? []));
    return { ...finding, introduction: first, inHead: own.some((blob) => inHead.has(blob)) };
  });
}
function earliest(introductions) {
  const sorted = [...introductions].sort(
    (a, b) => Date.parse(a.author.date) - Date.parse(b.author.date) || (a.commit < b.commit ? -1 : 1)
  );
  return sorted[0] === void 0 ? void 0 : introductionOf(sorted[0].commit, sorted[0].author);
}
function introductionOf(commit, author) {
  return { commit, author: author?.name ?? "", email: author?.email ?? "", date: author?.date ?? "" };
}

// src/findings/collect.ts
var FindingCollector = class {
  #byKey = /* @__PURE__ */ new Map();
  #blobs = /* @__PURE__ */ new Map();
  #receipt;
  #maxFindings;
  constructor(receipt, maxFindings) {
    this.#receipt = receipt;
    this.#maxFindings = maxFindings;
  }
  /** How many findings there are so far. */
  get count() {
    return this.#byKey.size;
  }
  /** Adds a finding; the first of several that are one is kept, and counts the others. */
  add(finding) {
    const key = keyOf2(finding);
    const known = this.#byKey.get(key);
    if (known !== void 0) {
      this.#remember(key, finding);
      this.#byKey.set(key, { ...known, occurrences: Math.max(1, this.#blobs.get(key)?.size ?? 1) });
    } else if (this.#byKey.size < this.#maxFindings) {
      this.#remember(key, finding);
      this.#byKey.set(key, finding);
    } else {
      this.#receipt.skip("finding-limit", finding.location.path ?? finding.location.blob ?? "standard input");
    }
  }
  /** All findings in report order. */
  sorted() {
    return [...this.#byKey.values()].sort(compareFindings);
  }
  /** The blobs in which each finding's secret stands, for attribution. Empty for findings outside blobs. */
  blobsOf(finding) {
    return this.#blobs.get(keyOf2(finding)) ?? /* @__PURE__ */ new Set();
  }
  #remember(key, finding) {
    if (finding.location.blob === void 0) return;
    const blobs = this.#blobs.get(key) ?? /* @__PURE__ */ new Set();
    blobs.add(finding.location.blob);
    this.#blobs.set(key, blobs);
  }
};
function keyOf2(finding) {
  const { location } = finding;
  const version = location.kind === "blob" ? "" : `${location.startLine}:${location.startColumn}`;
  const message = location.kind === "message" ? finding.introduction?.commit ?? "" : "";
  return [
    finding.fingerprint,
    finding.rule.id,
    location.kind,
    location.path ?? location.blob ?? "",
    version,
    message
  ].join("\0");
}

// src/base/secret.ts
import { inspect } from "node:util";
var PLACEHOLDER = "[secret]";
var Secret = class _Secret {
  #bytes;
  constructor(bytes) {
    this.#bytes = bytes;
  }
  /** Wraps text, kept as its UTF-8 bytes. */
  static fromText(text) {
    return new _Secret(new TextEncoder().encode(text));
  }
  /** Wraps a copy of the bytes. */
  static fromBytes(bytes) {
    return new _Secret(bytes.slice());
  }
  /** The length in bytes. */
  get sizeBytes() {
    return this.#bytes.length;
  }
  /** The value as text, read as UTF-8 (invalid sequences become U+FFFD). */
  reveal() {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.#bytes);
  }
  /** A copy of the raw bytes. */
  revealBytes() {
    return this.#bytes.slice();
  }
  toString() {
    return PLACEHOLDER;
  }
  toJSON() {
    return PLACEHOLDER;
  }
  [inspect.custom]() {
    return PLACEHOLDER;
  }
};

// src/findings/fingerprint.ts
import { createHmac, scryptSync } from "node:crypto";
var DEFAULT_SALT = "tacet fingerprint, version 1";
var STRETCH = { N: 1024, r: 8, p: 1 };
var cache = /* @__PURE__ */ new Map();
function normalisedValue(match, view) {
  if (match.decoded !== void 0) return match.decoded;
  const raw = view.slice(match.secret.start, match.secret.end);
  const normalised = raw.includes("-----BEGIN ") ? raw.replace(/-----[A-Z0-9 ]+-----|\\r|\\n|\s+/g, "") : raw;
  return Buffer.from(normalised, "latin1");
}
function fingerprint(ruleId, value, guessable, salt = DEFAULT_SALT) {
  const digest = createHmac("sha256", salt).update(ruleId).update("\0").update(value).digest();
  if (!guessable) return `t1-${digest.toString("hex").slice(0, 32)}`;
  const key = digest.toString("base64");
  const known = cache.get(key);
  if (known !== void 0) return known;
  const stretched = `t1-${scryptSync(digest, `${salt}\0${ruleId}`, 16, STRETCH).toString("hex")}`;
  cache.set(key, stretched);
  return stretched;
}
function isGuessable(match) {
  return match.confidence === "possible" || match.confidence === "hint";
}

// src/findings/redact.ts
var MASK = "********";
var LEGIBLE_PREFIX_BYTES = 4;
var MIN_SECRET_FOR_PREFIX_BYTES = 16;
var LINE_CONTEXT_BYTES = 80;
function previewOf(secret, confidence) {
  const hasPrefix = confidence === "likely" || confidence === "proven";
  const legible = hasPrefix && secret.length >= MIN_SECRET_FOR_PREFIX_BYTES ? secret.slice(0, LEGIBLE_PREFIX_BYTES) : "";
  return (/^[\x20-\x7e]*$/.test(legible) ? legible : "") + MASK;
}
function excerptAround(view, secret) {
  const line = view.lineAround(secret.start);
  const start = Math.max(line.start, secret.start - LINE_CONTEXT_BYTES);
  const end = Math.min(line.end, Math.max(secret.end, secret.start) + LINE_CONTEXT_BYTES);
  return { span: { start, end }, cutBefore: start > line.start, cutAfter: end < line.end };
}
function redactedLine(view, excerpt, secrets, preview, own) {
  const hidden = hiddenSpans(view, excerpt.span, secrets, own);
  let text = excerpt.cutBefore ? "…" : "";
  let from = excerpt.span.start;
  for (const span of hidden) {
    text += decodeUtf8(view.unit.bytes, from, Math.max(from, span.start));
    text += span.start <= own.start && own.start < span.end ? preview : MASK;
    from = Math.max(from, span.end);
  }
  return text + decodeUtf8(view.unit.bytes, from, excerpt.span.end) + (excerpt.cutAfter ? "…" : "");
}
function hiddenSpans(view, within, secrets, own) {
  const spans = secrets.filter((span) => span.start < within.end && span.end > within.start).map((span) => widen(view, span));
  const value = view.slice(own.start, own.end);
  const text = view.slice(within.start, within.end);
  if (value.length >= 4) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      spans.push({ start: within.start + at, end: within.start + at + value.length });
    }
  }
  spans.sort((a, b) => a.start - b.start);
  const merged = [];
  for (const span of spans) {
    const cut = { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) };
    const last = merged.at(-1);
    if (last !== void 0 && cut.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, cut.end) };
    else merged.push(cut);
  }
  return merged;
}
var BOUNDARY = new Set([..." 	\r\n\"'`,;<>()[]{}|&=:@/"].map((character) => character.charCodeAt(0)));
function widen(view, span) {
  let { start, end } = span;
  const lowest = Math.max(0, start - LINE_CONTEXT_BYTES);
  const highest = Math.min(view.length, end + LINE_CONTEXT_BYTES);
  while (start > lowest && !BOUNDARY.has(view.byteAt(start - 1))) start--;
  while (end < highest && !BOUNDARY.has(view.byteAt(end))) end++;
  return { start, end };
}

// src/findings/make-finding.ts
function makeFinding(match, view, text, secretsInUnit) {
  const excerpt = excerptAround(view, match.secret);
  const preview = previewOf(view.slice(match.secret.start, match.secret.end), match.confidence);
  return {
    fingerprint: fingerprint(match.rule.id, normalisedValue(match, view), isGuessable(match)),
    rule: text,
    severity: match.severity,
    confidence: match.confidence,
    detail: match.detail,
    secret: Secret.fromBytes(view.unit.bytes.subarray(match.secret.start, match.secret.end)),
    preview,
    line: redactedLine(view, excerpt, secretsInUnit, preview, match.secret),
    rawLine: Secret.fromBytes(view.unit.bytes.subarray(excerpt.span.start, excerpt.span.end)),
    location: locate(view, match.secret),
    introduction: commitOf(view.unit.origin),
    occurrences: 1,
    inHead: void 0
  };
}
function locate(view, span) {
  const start = view.lines.position(span.start);
  const end = view.lines.position(Math.max(span.start, span.end));
  const origin = view.unit.origin;
  return {
    kind: origin.kind,
    path: pathOf(origin),
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    blob: blobOf(origin)
  };
}
function commitOf(origin) {
  const commit = origin.kind === "blob" || origin.kind === "message" ? origin.commit : void 0;
  return commit === void 0 ? void 0 : { commit, author: "", email: "", date: "" };
}
function blobOf(origin) {
  return origin.kind === "blob" || origin.kind === "staged" ? origin.oid : void 0;
}

// src/findings/novelty.ts
function newMatches(current, previous) {
  if (previous.length === 0) return current.matches;
  const before = previous.map(groupBySecret);
  const fresh = /* @__PURE__ */ new Set();
  for (const [key, matches] of groupBySecret(current)) {
    const known = before.map((version) => version.get(key) ?? []);
    const mostBefore = Math.max(...known.map((entries) => entries.length));
    const added = matches.length - mostBefore;
    if (added <= 0) continue;
    const knownLines = new Set(known.flat().map((entry) => entry.line));
    const [onNewLines, onOldLines] = partition(matches, (entry) => !knownLines.has(entry.line));
    const chosen = [...onNewLines, ...onOldLines.reverse()].slice(0, added);
    for (const { match } of chosen) fresh.add(match);
  }
  return current.matches.filter((match) => fresh.has(match));
}
function groupBySecret({ view, matches }) {
  const groups = /* @__PURE__ */ new Map();
  for (const match of matches) {
    const key = `${match.rule.id}\0${Buffer.from(normalisedValue(match, view)).toString("latin1")}`;
    const { start, end } = view.lineAround(match.secret.start);
    const group = groups.get(key) ?? [];
    group.push({ match, line: view.slice(start, end) });
    groups.set(key, group);
  }
  return groups;
}
function partition(items, test) {
  const yes = [];
  const no = [];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}

// src/kernel/program.ts
var MAX_LITERAL_BYTES = 255;
var MAX_LITERALS = 65535;
var FOLD = Uint8Array.from(
  { length: 256 },
  (_, byte) => byte >= 65 && byte <= 90 ? byte + 32 : byte
);
var IS_RUN_BYTE = runTable();
function layOutLiterals({ contractVersion, literals }) {
  if (contractVersion !== KERNEL_CONTRACT_VERSION) {
    throw new BugError(
      `kernel table is of contract version ${String(contractVersion)}, expected ${KERNEL_CONTRACT_VERSION}`
    );
  }
  const count2 = literals.length;
  if (count2 > MAX_LITERALS)
    throw new BugError(`kernel table has ${count2} literals, expected at most ${MAX_LITERALS}`);
  const starts = new Int32Array(count2 + 1);
  for (let id = 0; id < count2; id++) starts[id + 1] = starts[id] + literals[id].text.length;
  const letters = new Uint8Array(starts[count2]);
  const exact = new Uint8Array(count2);
  const gated = new Uint8Array(count2);
  for (let id = 0; id < count2; id++) {
    const { text, ignoreCase, gate } = literals[id];
    if (text.length < 2 || text.length > MAX_LITERAL_BYTES) {
      throw new BugError(`kernel literal ${id} has ${text.length} bytes, expected 2 to ${MAX_LITERAL_BYTES}`);
    }
    let hasLetter = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 32 || code > 126) throw new BugError(`kernel literal ${id} is not printable ASCII`);
      const isCapital2 = code >= 65 && code <= 90;
      if (isCapital2 && ignoreCase) throw new BugError(`kernel literal ${id} is not in lower case`);
      hasLetter ||= isCapital2 || code >= 97 && code <= 122;
      letters[starts[id] + at] = code;
    }
    exact[id] = hasLetter && !ignoreCase ? 1 : 0;
    gated[id] = gate === "run" ? 1 : 0;
  }
  return { count: count2, letters, starts, exact, gated, anyGated: gated.includes(1) };
}
function runTable() {
  const table2 = new Uint8Array(256);
  for (let at = 0; at < RUN_ALPHABET.length; at++) table2[RUN_ALPHABET.charCodeAt(at)] = 1;
  return table2;
}

// src/kernel/automaton.ts
function buildAutomaton(literals) {
  const { letters } = literals;
  const classes = new Uint8Array(256);
  let columns = 1;
  for (let at = 0; at < letters.length; at++) {
    const byte = FOLD[letters[at]];
    if (classes[byte] === 0) classes[byte] = columns++;
  }
  for (let byte = 65; byte <= 90; byte++) classes[byte] = classes[byte + 32];
  const shift = 32 - Math.clz32(columns - 1);
  const room = letters.length + 1;
  const next = new Int32Array(room << shift);
  const own = new Int32Array(room).fill(-1);
  const sameText = new Int32Array(literals.count);
  const trie = growTrie(literals, { classes, shift, next, own, sameText });
  const shorter = completeRows(trie, { shift, next, own });
  return { classes, shift, next, own, sameText, shorter };
}
function growTrie(literals, automaton) {
  const { letters, starts, count: count2 } = literals;
  const { classes, shift, next, own, sameText } = automaton;
  const column = new Uint8Array(letters.length + 1);
  const firstChild = new Int32Array(letters.length + 1);
  const sibling = new Int32Array(letters.length + 1);
  let states = 1;
  let at = 0;
  for (let id = 0; id < count2; id++) {
    let state = 0;
    for (const stop = starts[id + 1]; at < stop; at++) {
      const letter = classes[letters[at]];
      const cell = (state << shift) + letter;
      let child = next[cell] >> shift;
      if (child === 0) {
        child = states++;
        next[cell] = child << shift;
        column[child] = letter;
        sibling[child] = firstChild[state];
        firstChild[state] = child;
      }
      state = child;
    }
    sameText[id] = own[state];
    own[state] = id;
  }
  return { states, column, firstChild, sibling };
}
function completeRows({ states, column, firstChild, sibling }, { shift, next, own }) {
  const width = 1 << shift;
  const suffix = new Int32Array(states);
  const shorter = new Int32Array(states);
  const queue = new Int32Array(states);
  let queued = 1;
  for (let done = 0; done < queued; done++) {
    const state = queue[done];
    const row = state << shift;
    const suffixRow = suffix[state] << shift;
    if (state !== 0) next.copyWithin(row, suffixRow, suffixRow + width);
    for (let child = firstChild[state]; child !== 0; child = sibling[child]) {
      const cell = column[child];
      const entry = state === 0 ? 0 : next[suffixRow + cell];
      const childSuffix = (entry < 0 ? ~entry : entry) >> shift;
      suffix[child] = childSuffix;
      shorter[child] = own[childSuffix] >= 0 ? childSuffix : shorter[childSuffix];
      const accepts = own[child] >= 0 || shorter[child] > 0;
      next[row + cell] = accepts ? ~(child << shift) : child << shift;
      queue[queued++] = child;
    }
  }
  return shorter;
}

// src/kernel/candidate-list.ts
var FIRST_CAPACITY = 1024;
var CandidateList = class {
  literalCount = 0;
  literalIds = new Int32Array(FIRST_CAPACITY);
  literalOffsets = new Int32Array(FIRST_CAPACITY);
  runCount = 0;
  runStarts = new Int32Array(FIRST_CAPACITY);
  runEnds = new Int32Array(FIRST_CAPACITY);
  /** Forgets all candidates and keeps the memory. */
  clear() {
    this.literalCount = 0;
    this.runCount = 0;
  }
  /**
   * Adds the literal `id` at byte `offset`. Costs one step for each candidate already there with a greater offset; as
   * an automaton reports by the end, those lie within one literal's length.
   */
  addLiteral(id, offset) {
    if (this.literalCount === this.literalIds.length) this.growLiterals();
    const ids = this.literalIds;
    const offsets = this.literalOffsets;
    let place2 = this.literalCount++;
    while (place2 > 0 && offsets[place2 - 1] > offset) {
      ids[place2] = ids[place2 - 1];
      offsets[place2] = offsets[place2 - 1];
      place2--;
    }
    ids[place2] = id;
    offsets[place2] = offset;
  }
  /** Adds the run `[start, end)`; runs arrive in ascending order. */
  addRun(start, end) {
    if (this.runCount === this.runStarts.length) this.growRuns();
    this.runStarts[this.runCount] = start;
    this.runEnds[this.runCount++] = end;
  }
  /** Adds a run that may be, or go on, or lie before the last one: pieces that overlap it become part of it. */
  joinRun(start, end) {
    const last = this.runCount - 1;
    if (last < 0 || start >= this.runEnds[last]) this.addRun(start, end);
    else if (end > this.runEnds[last]) this.runEnds[last] = end;
  }
  growLiterals() {
    this.literalIds = grown(this.literalIds);
    this.literalOffsets = grown(this.literalOffsets);
  }
  growRuns() {
    this.runStarts = grown(this.runStarts);
    this.runEnds = grown(this.runEnds);
  }
};
function grown(full) {
  const larger = new Int32Array(full.length * 2);
  larger.set(full);
  return larger;
}

// src/kernel/scalar.ts
function createScalarKernel(program) {
  const literals = layOutLiterals(program);
  const automaton = buildAutomaton(literals);
  const found = new CandidateList();
  return {
    implementation: "scalar",
    scan(bytes, start, end) {
      found.clear();
      if (program.reportRuns || literals.anyGated) findRuns(bytes, start, end, found);
      findLiterals(bytes, start, end, automaton, literals, found);
      if (!program.reportRuns) found.runCount = 0;
      return found;
    }
  };
}
function findLiterals(bytes, start, end, automaton, literals, found) {
  const { classes, shift, next } = automaton;
  let row = 0;
  let run2 = 0;
  for (let at = start; at < end; at++) {
    row = next[row + classes[bytes[at]]];
    if (row >= 0) continue;
    row = ~row;
    while (run2 < found.runCount && found.runEnds[run2] <= at) run2++;
    const runStart = run2 < found.runCount ? found.runStarts[run2] : end;
    report(bytes, at + 1, row >> shift, runStart, automaton, literals, found);
  }
}
function report(bytes, end, state, runStart, { own, sameText, shorter }, { letters, starts, exact, gated }, found) {
  for (let at = state; at > 0; at = shorter[at]) {
    for (let id = own[at]; id >= 0; id = sameText[id]) {
      const from = starts[id];
      const length = starts[id + 1] - from;
      const offset = end - length;
      if (gated[id] === 1 && offset < runStart) continue;
      let same = 0;
      if (exact[id] === 1) while (same < length && bytes[offset + same] === letters[from + same]) same++;
      if (exact[id] === 0 || same === length) found.addLiteral(id, offset);
    }
  }
}
function findRuns(bytes, start, end, found) {
  let from = start;
  while (end - from >= MIN_RUN_BYTES) {
    let at = from + MIN_RUN_BYTES - 1;
    while (at >= from && IS_RUN_BYTE[bytes[at]] === 1) at--;
    if (at >= from) {
      from = at + 1;
      continue;
    }
    let stop = from + MIN_RUN_BYTES;
    while (stop < end && IS_RUN_BYTE[bytes[stop]] === 1) stop++;
    found.addRun(from, stop);
    from = stop + 1;
  }
}

// src/kernel/arena-contract.ts
var MAX_WINDOWS = 65536;
var MAX_CONTEXT_LINES = 255;
var HASH_KEY_BYTES = 16;

// src/kernel/letter-costs.ts
var ROWS = [
  "KqdhrwpgaYTrZecbdghkljlolkeelgkrjSaUWPXZZSmcVYSTWlSRRXcfcbmgfgxV",
  "EmahrrjbZoTlzisbcfilmnorqsl7hZordVZVZZYefUqlabZWYtXUTbbchmuZcdxb",
  "QSSXXacXRdWqofkhUbxzzwYpzsdwoKromSWaXaUYeWWZbcZdbcZZWghgtuxdOokb",
  "RgQaYjmggRRqMjVbfkpqlwmtlwPSjqZlWUbWXabYaZjiUaZaVnXVWaffjnsfSTef",
  "KokSowxjhmhzvqtahpssxwjxpwo2wz3ziZliEQkhpOrrhlopaqggcdtwr43pat9a",
  "NbViXfeWYaZsYjeZYSdikebkilUZkphjPRfcPeWjtdZclhlfglPflkkrot2LRfvl",
  "KXYcYUaSSbbhhaihWjXcciXhklkqfgksiQZcYYbcfaegZeWfbgWLilsnciofRglf",
  "GgfkhlIaXVVtcnhsfmnrttetvwslvfeunUdaabbYoZjjZZaWbfYXZfdmgr8yZlud",
  "UqfcifqabPOnIhZglkolttuuttVakporZXYVYYYabXiiaVXaUeYRUaaaekkdWYlf",
  "jdTqrspXTOWv3njlZYgloqqtqsuunz1fhVWOZVYcZTmfYaWPTqVLTZWgWopce3wV",
  "J0avuyriZIMrQlYZglnqtwvxvyUMumsmiijakiimqazrhliYi1becjknoy+bgXzc",
  "E3sP0x2rpPL2ljpP2034763///t6tynwkefYdZfmoY3pijhfb3jacieue01ppa8g",
  "GtcsgrwTXRXMdXkfcXchgmmnmnnauPqijcabefehhXZlgggjekgdfkilfnmiYawZ",
  "Duk4269fsiJs9u0vddcjlmmrrv525/9/3grSqWqZxXxcnakbqfkdkcrgujzre0/o",
  "R6o4vw7ioqUlzEvwgYZhmmpohe1vydUtsWYWaZVdeXnkZbdZXpXTXdeblofuZl4q",
  "N1bpp12ihiLunkUYXadhjijnmlw3e/qupTZRWVXVTVahVUYVTmURVbUcfpqnhn3U",
  "M1jgfu8kolG1jjiJuonvwzz1wwurngispWaVVcfbgakraceaXsWXZbfaituVesoo",
  "ReakmnphdVSuNbZmLUVYZdZYcKbYuvmuoXchfggloojmkqqklrqttlrqMstsTZyX",
  "RtdhvwqfgSUuQgVjQRNWWWPXYVYZdtjsphcfbddqsqurgqsujsnlnZjqqwtlgY9J",
  "PtbrwuqdbSTvQcRhPTUVVOWXRYYaqnaspYbcWeapnWjlgkjjcqkfejejcurkfaoN",
  "TsetrstclWVtOeRfUSIWVXWXVUWesynvqfaaYeWpqnoodopqmnioqpjqosqncb4N",
  "OgYnnqpbcTSrOZShRVVUTVXUSWVZnkYmoXZaadbknalmZkppipnhjhqebpphSY6Q",
  "XnhqruufsZXtOebnESXWXQSZZXXhuyrvohdegggopqorknpqkprgppsnqsrode4d",
  "RcPptsqbbUUsOaRjTWWWJVWXWXWeqfespcbeeedlobojhijpjqomipjhcrqkcb5Q",
  "PjXbkmqafUTsNcXjTUTVTVUVUVTestqtpWYaaaSjmhhkhkojjlmjmloolpltVb3M",
  "QeYjmnqadTSnOaXeOWWQTXPYVWVYqleooWUZbcaknchfhlgmfnjXlnnhcrpoYc4R",
  "RqelptmclVXqReahVXVYXXXYXUXkwzvwtaccdddoqpqnlloplplfnmSorootcZ7F",
  "Dqfypv4ikmM41oySjjlkmnopopOyse6yhdhafedgoexridhccwdbghfnvrzfdkyc",
  "Q0q311yl0aBrzd1t637+x95//6xgty/70UlfvokiyW6tl3uluajom1tp1f81Uv/4",
  "OjT2vs1dhte4rmwOedgVgjjlo2s4OVetsVXSabXgbVneYcbTSvYTOSZbkryYhy0Q",
  "DmU4qt2edqfyvcvdffinlposqsw5vKRsthljkgfpqhhskmclkrffaimqvvvghszq",
  "HyevvxZbOYKyUqaokhmu0yy013XOcUQrebgfgigbnctmgdhjephaWgkolnzhfeta",
  "KcZpelkSYZaujjRXjcgkklqqkkFkealUgghlpkmqqfuunpjocjlegjkroqzbUkqj",
  "MrYkZjwdkXTuWjVklnkkjruxahgdkwwsPVWXSUXdfVcjVcXbNrTOTbdgmqvegepa",
  "Vmmwt43qkinzejhtoplmqpstrunhyttvzQWPTbeTrVocNQPiViNPLXcedZmvev+e",
  "XqfttyvhgbirUgYcjgiiahfmklghuroytOYWeMeeiNQfNgfQdkVWcOlnnSophr/W",
  "Yumwz81ngbhoWmglonjnppqpqpjemtr30ObZgOjoNWoQRWiKfoSVMXhpgcqwpv/X",
  "Lxe2x41hXYapXeYkojhmnnqrmtabknlpnSdcVGgghPohZffTaoYWcXhicexmmh/R",
  "M1fsv5uiVac1YhamusqpxyszxycfinjqnUfRRYRbnfqnVWOgXbMPQnacSbwooj/V",
  "LmesoyykXcZ0ZjXulkmgpqgnfokikoszpRhecTTmsIstUiYMftRYXQrptayogo8W",
  "N4fwo7pgZYc0VbYbtokruwwxtteampknmTbZjJjcWQtnSaOVcpTRVWgorlokjd/R",
  "Q2dzx+wjYbbybicowtowzvl011hgrndrpLhiiGjmoNvohdkQiqWaSYomsctsrn/W",
  "f/u15//triswdrkn4pmh49m6r8ur5xq88VXRRVRTxozmTUHNXnYOOrZxf1Y5vp/e",
  "TeZ+i33gYamlXpZpbkhlqqdpnolkwpnuySXZcFfiiYifhhiRbghLdUbYlflnjj4U",
  "Ste1w70iaOfxRhahujquvztyvxhcqstrqUcTeKefkRsofeaihoiVdYodspspni+G",
  "S5gw4/3jabdvbjch0tnq14y5m4fhmqquqPdgXLXcdMvnOmjPesiTURWmoWrpsq/M",
  "R+jyu92fddj0ZiWb0plstxrytzikrvozuLTcYIdkpQrlYThRMshTfYhlpltusm/T",
  "O2f5t9zhcbe2cibmrYtu4504z3hhmpqrpRkRPNWPoWuebidSdwgMMVcryezqjm/X",
  "T8s5193pill6gmls5zw67947x/qqzv14vaXTSiSctUkZURJXPzLRUTaWmonytm/X",
  "Xyk2x1tjabkycmfrqmnuutupqwhmpqdkwNhccJdjbUzXRhgNWmNWOTkksWwswr/R",
  "VhdmnoohdVhoSnakhjkqmplqnqletmqvuOWbdWbcgbgjSdejeXZacEhgjegqjs8R",
  "Pshyw4ueZYexahbmzoquz3z506efjolspPiXZJcXlO1eZXTPbuUTQVbivV1qlh+V",
  "O3cqv80ibabuZhUawiprzyyis5agpooloYlWiMhiXQwRQdYVWkdNKXkjncmfqn/W",
  "Mxg6s/zhYbdyZgailkpl34n7p6eglqjqpQkZeMfqNNwlcffRYyOUWUmhaRwomm/T",
  "Z6r////rrpouexkyfjeg02m5k40pjxx//WTUWOYbqTzuOQLjSuMONrlrgut0x1/d",
  "Ywiv4/5ikfo1gqeijYbYcqbvfumnprr0yJgdiHdgoPscaPiNYngbdhbnhqriht/V",
  "PvhyqzziXgfnahYpjiqjrqsvqskirprusMccaPghPJnjdfRQfmSSdXmYonnsns/S",
  "R7i2342hYTiuTeblSXZbZMgfUcdgmmtrrTYSbTYmmYrdhYefNoidLllpZgtoqj3Q",
  "KydyqypfVYY1UdWauqqvzzw1x0acgognkYcbgYbdmYrqYXVUHiZTVikbspokmc9Q",
  "a8h8t63fjehqelgjgplcosqqoqnlqrzuqNZdeDggiRlldZgTiigghgkgeZbxjg5Q",
  "NhQyprrXgoGmpejiWZeeipkknmi0vx6uYZdZZbehiWkaXYaUatVUZdenmwzdVQeb",
  "LrWtmqsehmOrvmdfNrty/6577/t1kkrpiiWgcjXpsjyvloMlZsWaWQUgLyueNdps",
  "LyYzkzyeUQHdNkZR+69///////ZMudZiavujtnmt1q+6su03x+mqv4rv5n+VWXxn",
  "VeXdghkYShUnlccaZZXZdeigjoimfZhjebecgehmoZmiOcflhgcZViikjuuWQdGa",
  "j/wo3//tkno/r+s2gglhwrr0w00x12/2wSWMTTTVaRrdVUTSRnTMPXVcYokx0u9R"
];
var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function letterCosts() {
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  const costs = Buffer.from(ROWS.join(""), "latin1");
  for (let at = 0; at < costs.length; at++) costs[at] = values[costs[at]];
  return costs;
}

// src/kernel/kernel.gen.ts
var KERNEL_WITH_SIMD = "AGFzbQEAAAABTAtgA39/fwBgAn9/AX9gBn9/f39/fwF/YAV/f39/fwF/YAR/f39/AX9gAABgAn9/AGAAAX9gBH9/f38AYAZ/f39/f38AYAV/f39/fwADGhkCCAMAAQQAAQUJAAQDBgEHBwMFAAYCAgEKBQMBAAAG/wEufwBBgAgLfwBBgAoLfwBBgKgCC38AQYCABAt/AEGAgAgLfwBBgIAoC38AQYCAyAALfwBBgIAEC38AQYCA6AALfwBBgIAEC38AQYCA/AALfwBBwAILfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt+AUIAC34BQgALfgFCAAt/AUEAC38BQQALfwFBAAsHzQIZBGluaXQAEgdhZGxlcjMyAAcKYXBwbHlEZWx0YQAWDnJlYWREZWx0YVNpemVzAAQHaW5mbGF0ZQARDUdBVEVEX0hJVFNfQVQDBQtIQVNIX0tFWV9BVAMBD0xFVFRFUl9DT1NUU19BVAMCDVBMQUlOX0hJVFNfQVQDBApQUk9HUkFNX0FUAwoKUkVTVUxUU19BVAMAB1JVTlNfQVQDAwpTRUdNRU5UX0FUAwgNU0VHTUVOVF9CWVRFUwMJClNMT1BfQllURVMDCw9XSU5ET1dfQ0FQQUNJVFkDBwpXSU5ET1dTX0FUAwYNY291bnRMaW5lRW5kcwAODWJ1aWxkTWF0Y2hlcnMAGAxwcm9ncmFtQnl0ZXMAFwRzY2FuAAwLc2NhbldpbmRvd3MACwdzaXBIYXNoAAoMd2lkZW5XaW5kb3dzAAkGbWVtb3J5AgAIAQgK4F4Z2QICB38BeyADIQYgAkGAMGohC0GANCECQQEhAwNAIANBD00EQCAD/Q8hDSACIQdBACEJA0AgBiAJSwRAIAkgC2r9AAQAIA39I/1kIQggBiAJayIMQRBJBEAgCEEBIAx0QQFrcSEICwNAIAgEQCACIAkgCGhqOwEAIAJBAmohAiAIIAhBAWtxIQgMAQsLIAlBEGohCQwBCwsgA0ECdEGAOmogAiAHa0EBdjYCACADIAogAiAHRxshCiADQQFqIQMMAQsLQQEhAkEBIQMDQCADQQ9NBEAgAkEBdCADQQJ0QYA6aigCAGsiAkEASARAQQAPCyADQQFqIQMMAQsLIAJBAEoEQEEBIApBAUsgBRsEQEEADwtBgDQvAQAhAiAAIAoEfyABIAJBAnRqKAIAQYECagVBgaICCzYCACAAQYGiAjYCBEEBDwsgACABIAQgCiAEIApJGyIAEBMgAAufAgEFfyAAKAIMIAAoAgQgASgCAEGgwICBAnJxIgdBsfPd8XlsIAAoAhR2QQJ0aigCACEEA0AgBARAAkAgBCgCACAHRw0AIAEgBCgCDGsiBSAEKAIQIghqIANLIAIgBUtyIAUjHklyIAUjH09yDQAgBCgCFCEAQQAhBgJ/A0AgBiAISQRAQQAgACkDCCAFIAZqKQMAIAApAwCEUg0CGiAAQRBqIQAgBkEIaiEGDAELC0EBCwRAAkAgBCgCCCEGIyEjIkYEQEEBJCMMAQsjISEAA0AgACMgSwR/IABBCGsoAgAgBUsFQQALBEAgACAAQQhrIgApAwA3AwAMAQsLIAAgBTYCACAAIAY2AgQjIUEIaiQhCwsLIAQoAgQhBAwBCwsLhwQCBH8HeyMkIgVBiIACakGAgAhLBEBBAA8LIAIkHiADJB8jJSICJCAgAiQhQYCAyAAkIkEAJCMgBARAIAUkGiAAIAEQDSMaJCQgBSECA0AgAiMkSQRAQciiAiACKAIAIgMgAigCBCIEEANB4KICIAMgBBADIAJBCGohAgwBCwsLIyEjIyEEIyYiAiQgIAIkIUGAgCgkIkEAJCMgACABEBQjHQRAIAEjH0GAAmoiAiABIAJJGyEGQYCgAv0ABAAhCUGQoAL9AAQAIQpBoKAC/QAEACELQbCgAv0ABAAhDEHAoAL9AAQAIQ1B0KAC/QAEACEOIAAhAgNAIAIgBkkEQCAJIAL9AAQAIg9BBP1t/Q4gCiAP/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1OIAsgAv0ABAEiD0EE/W39DiAMIA/9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79TiANIAL9AAQCIg9BBP1t/Q4gDiAP/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/U4iD/1TBEAgD/0MAAAAAAAAAAAAAAAAAAAAAP0k/WQhAwNAIAMEQCACIANoaiIHIAFJBEBBmKICIAcgACABEAFBsKICIAcgACABEAEgAyADQQFrcSEDDAILCwsLIAJBEGohAgwBCwsLQQEjIyAEGwRAIAUkJEEADwskJSMhJCZBAQuGAgIFfwF+IAAoAgBFBEAPCyAAKAIIIQUgACgCBCEGIAIjH0GAAmoiAyACIANJGyEHIAEhAwNAIAMgB0kEQCAFIAMpAwBCoMCAgYKEiJAghCIIQhiIpyAGcUGx893xeWxBEHZqLQAAIAUgCEIQiKcgBnFBsfPd8XlsQRB2ai0AACAFIAinIAZxQbHz3fF5bEEQdmotAAAgBSAIQgiIpyAGcUGx893xeWxBEHZqLQAAcnJyBEAgAyEEA0AgBCADQQRqSQRAIAUgBCgCAEGgwICBAnIgBnFBsfPd8XlsQRB2ai0AAARAIAAgBCABIAIQAQsgBEEBaiEEDAELCwsgA0EEaiEDDAELCwudAgIDfgF/IAAkF0EAIQACfgNAIxcgAUkEQCMXIgVBAWokFyAFMQAAIQMgAEE/SQRAIAIgA0L/AIMgAK2GhCECBUJ/IANC/wCDQgBSDQMaC0J/IAIgAkL/////D1YbIANCgAGDUA0CGiAAQQdqIQAMAQsLQn4LIgRCflEEfkJ+BUIAIQJBACEAAn4DQCMXIAFJBEAjFyIFQQFqJBcgBTEAACEDIABBP0kEQCACIANC/wCDIACthoQhAgVCfyADQv8Ag0IAUg0DGgtCfyACIAJC/////w9WGyADQoABg1ANAhogAEEHaiEADAELC0J+CwsiAkJ+UQRAQQEPCyACQn9RIARCf1FyBEBBAw8LQYAIIAQ+AgBBhAggAj4CAEEAC6ECAQh/IAEgAmsgA0EAR2shCQNAIAcgCU0EQCAAIAdqIggtAAAiAUEfcSABQcAAcUEBdnIiAUGAqAJqLQAAIQZBASELA0AgAiALSwRAIAYgAUEGdEHAqAJqIAggC2otAAAiAUEfcSABQcAAcUEBdnIiAWotAABqIQYgC0EBaiELDAELCyAGIQEgAwRAIAAgB2pBAWoiCC0AACIBQR9xIAFBwABxQQF2ciIBQYCoAmotAAAhCkEBIQsDQCACIAtLBEAgCiABQQZ0QcCoAmogCCALai0AACIBQR9xIAFBwABxQQF2ciIBai0AAGohCiALQQFqIQsMAQsLIAYgCiAGIApJGyEBCyABIARLBEAgByEFIAEhBAsgB0EBaiEHDAELCyAFC+YBAQZ/Ix0iA0EBaiQdQQEgA0EHcXQhBANAIAVBA0kEQCAFQQV0QYCgAmoiB0EQaiEGAkAgASAFTQRAQQAhAwNAIANBEEkEQCADIAdqIgggCC0AACAEcjoAACADIAZqIgggCC0AACAEcjoAACADQQFqIQMMAQsLDAELIAcgACAFai0AACIDQQR2aiIIIAgtAAAgBHI6AAAgByADQSBzIAMgAgR/QQAFIANBIHJB4QBrQRpJCxtBBHZqIgcgBy0AACAEcjoAACAGIANBD3FqIgMgAy0AACAEcjoAAAsgBUEBaiEFDAELCwv8AgIFfwR7QQEhAgNAIAAgAUkEQP0MAAAAAAAAAAAAAAAAAAAAACEH/QwAAAAAAAAAAAAAAAAAAAAAIQj9DAAAAAAAAAAAAAAAAAAAAAAhCSAAIAEgAEGgK2oiBCABIARJGyIFIABrQQR2IgZBBHRqIQQDQCAAIARJBEAgCCAH/a4BIQggByAA/QAEACIK/X39f/2uASEHIAkgCv2JAf0MEAAPAA4ADQAMAAsACgAJAP26ASAK/YoB/QwIAAcABgAFAAQAAwACAAEA/boB/a4B/a4BIQkgAEEQaiEADAELCyADIAn9GwAgCf0bAWogCf0bAmogCf0bA2ogAkEEdCAGbCAI/RsAIAj9GwFqIAj9GwJqIAj9GwNqQQR0ampqIQMgAiAH/RsAIAf9GwFqIAf9GwJqIAf9GwNqaiECA0AgACAFSQRAIAMgAiAALQAAaiICaiEDIABBAWohAAwBCwsgAkHx/wNwIQIgA0Hx/wNwIQMMAQsLIANBEHQgAnILGwBBgIDIACQYQYCABCQkQYCAKCQlQYCACCQmC9kFAQx/IAAgAWohCiACQQN0QYCAyABqIQ5BgIDIACEHIAAiBiEBQQAkK0EAJCwgACQtQYCAyAAhCwNAIAsgDkkEQCAAIAsoAgRqIRAgASAAIAsoAgBqIgIgBGsgACACIABrIARLGyIIIAEgCEsbIQ8gAiAPSwRAIANBAWohCAJ/A0AgAiAPSwRAIAJBEGsiAv0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIglpIhEgCEkEQCAIIBFrIQgMAgsDQCAIQQFLBEAgCUEBQR8gCWdrdHMhCSAIQQFrIQgMAQsLIA8gAkEgaiAJZ2siAiACIA9JGwwCCwsgDwshAgsgCiAEIBBqIAogCiAQayAESxsiCCAIIApLGyEJAn8gECAAIBBGIgggA0VxDQAaIBAgEEEBayAIGyEPA0AjLAR/IytB/wNxQQJ0QYDgAmooAgAgD0kFQQALBEAjK0EBaiQrIyxBAWskLAwBCwsjLSAPSQRAIA8kLQsgAyADQQFqIAgbIQ8DQCMtIAlJIywgD0lxBEAjLf0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIQggCiMtayIQQRBJBEAgCEEBIBB0QQFrcSEICwNAIAgEQCMsIhBBAWokLCMrIBBqQf8DcUECdEGA4AJqIy0gCGhqNgIAIAggCEEBa3EhCAwBCwsjLUEQaiQtDAELCyAJIywgD0kNABojKyAPakEBa0H/A3FBAnRBgOACaigCAEEBaiIIIAkgCCAJSRsLIQggAiABIAVqTSANcQR/IAggASABIAhJGwUgDQRAIAcgBiAAazYCACAHIAEgAGs2AgQgDCABIAZraiEMIAdBCGohBwsgAiAISSENIAIhBiAICyEBIAtBCGohCwwBCwtBgAggDQR/IAcgBiAAazYCACAHIAEgAGs2AgQgDCABIAZraiEMIAdBCGoFIAcLQYCAyABrQQN2NgIAQYQIIAw2AgALrwUCAX8CfkGICikDACEEQYAKKQMAIgVC9crNg9es27fzAIUkJyAEQu3ekfOWzNy35ACFJCggBULh5JXz1uzZvOwAhSQpIARC88rRy6eM2bL0AIUkKiAArSIEIyqFJCojJyMofCQnIykjKnwkKSMnIyhCDYmFJCgjKSMqQhCJhSQqIyojJ0IgiXwkJyMpIyh8JCkjJyMqQhWJhSQqIykjKEIRiYUkKCMpQiCJJCkjJyAEhSQnIAEhAANAIABBCGoiAyACTQRAIAApAwAiBCMqhSQqIycjKHwkJyMpIyp8JCkjJyMoQg2JhSQoIykjKkIQiYUkKiMqIydCIIl8JCcjKSMofCQpIycjKkIViYUkKiMpIyhCEYmFJCgjKUIgiSQpIycgBIUkJyADIQAMAQsLIAApAwBCASACIABrrUIDhoZCAX2DIAIgAWtBCGqtQjiGhCIEIyqFJCojJyMofCQnIykjKnwkKSMnIyhCDYmFJCgjKSMqQhCJhSQqIyojJ0IgiXwkJyMpIyh8JCkjJyMqQhWJhSQqIykjKEIRiYUkKCMpQiCJJCkjJyAEhSQnIylC/wGFJCkjJyMofCQnIykjKnwkKSMnIyhCDYmFJCgjKSMqQhCJhSQqIyojJ0IgiXwkJyMpIyh8JCkjJyMqQhWJhSQqIykjKEIRiYUkKCMpQiCJJCkjJyMofCQnIykjKnwkKSMnIyhCDYmFJCgjKSMqQhCJhSQqIyojJ0IgiXwkJyMpIyh8JCkjJyMqQhWJhSQqIykjKEIRiYUkKCMpQiCJJCkjJyMofCQnIykjKnwkKSMnIyhCDYmFJCgjKSMqQhCJhSQqIyojJ0IgiXwkJyMpIyh8JCkjJyMqQhWJhSQqIykjKEIRiYUkKCMpQiCJJClBgAgjKiMpIycjKIWFhTcDAAuWAQECf0GAgAQkJEGAgCgkJUGAgAgkJgNAIAEgAkkEQCAAIAFBA3RBgIDIAGoiBSgCBGoiBCAAIAUoAgBqIgVrQYCABEsEf0EABSAFIAQgBSAEIAMQAgsEQCABQQFqIQEMAgsLC0GACCMmQYCACGtBA3Y2AgBBhAgjJUGAgChrQQN2NgIAQYgIIyRBgIAEa0EDdjYCACABC1AAQYCABCQkQYCAKCQlQYCACCQmIAAgASACIAMgBBACQYAIIyZBgIAIa0EDdjYCAEGECCMlQYCAKGtBA3Y2AgBBiAgjJEGAgARrQQN2NgIAC9kJAwJ/A34BeyAAIQIDQCAAQUBrIAFNBED9DAAAAQIECAQQAAAAAAAAAAAgAP0ABAAiB0EE/W39Dv0MGh4eHh4eHh4eHhwFBAcEDSAH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK39DAAAAQIECAQQAAAAAAAAAAAgAP0ABBAiB0EE/W39Dv0MGh4eHh4eHh4eHhwFBAcEDSAH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CEIaE/QwAAAECBAgEEAAAAAAAAAAAIAD9AAQgIgdBBP1t/Q79DBoeHh4eHh4eHh4cBQQHBA0gB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WStQiCGhP0MAAABAgQIBBAAAAAAAAAAACAA/QAEMCIHQQT9bf0O/QwaHh4eHh4eHh4eHAUEBwQNIAf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9JP1krUIwhoQiBUJ/hSIEQgBSBEAgACAEeiIEp2oiAyACa0EQTwRAIxogAjYCACMaIAM2AgQjGkEIaiQaCyAFIAVCAYiDIgYgBkICiIMiBiAGQgSIgyIGIAZCCIiDIgZCAFIEQCAGQn8gBIaDQn8gBUJ/hXmIgyEEA0AgBEIAUgRAIxogACAEeiIGp2o2AgAjGiAAIAYgBSAGiEJ/hXp8IganajYCBCMaQQhqJBogBEJ/IAaGgyEEDAELCwsgAEFAayAFQn+FeadrIQILIABBQGshAAwBCwsgACABIABrIgEEfkIBIAGthkIBff0MAAABAgQIBBAAAAAAAAAAACAA/QAEACIHQQT9bf0O/QwaHh4eHh4eHh4eHAUEBwQNIAf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9JP1krf0MAAABAgQIBBAAAAAAAAAAACAA/QAEECIHQQT9bf0O/QwaHh4eHh4eHh4eHAUEBwQNIAf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9JP1krUIQhoT9DAAAAQIECAQQAAAAAAAAAAAgAP0ABCAiB0EE/W39Dv0MGh4eHh4eHh4eHhwFBAcEDSAH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CIIaE/QwAAAECBAgEEAAAAAAAAAAAIAD9AAQwIgdBBP1t/Q79DBoeHh4eHh4eHh4cBQQHBA0gB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WStQjCGhIMFQgALIgVCf4V6IgSnaiIBIAJrQRBPBEAjGiACNgIAIxogATYCBCMaQQhqJBoLIAUgBUIBiIMiBiAGQgKIgyIGIAZCBIiDIgYgBkIIiIMiBkIAUgRAIAZCfyAEhoNCfyAFQn+FeYiDIQQDQCAEQgBSBEAjGiAAIAR6IganajYCACMaIAAgBiAFIAaIQn+FenwiBqdqNgIEIxpBCGokGiAEQn8gBoaDIQQMAQsLCwu/AQIBewJ/A0AgAEEQaiABTQRAIABB/wEgASAAa0EEdiIEIARB/wFPG0EEdGohBP0MAAAAAAAAAAAAAAAAAAAAACECA0AgACAESQRAIAIgAP0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1xIQIgAEEQaiEADAELCyADIAL9ff1/IgL9GwAgAv0bAWogAv0bAmogAv0bA2pqIQMMAQsLA0AgACABSQRAIAMgAC0AAEEKRmohAyAAQQFqIQAMAQsLIAMLywUCCX8BfiMRp0EfcSEDIxFCBYgkESMSQQVrJBIjEadBH3EjEUIFiCQRIxJBBWskEiMRp0EPcSEAIxFCBIgkESMSQQRrJBJBAWoiB0EeSyADQYECaiIGQZ4CS3IEQEEBDwsgAEEEaiEDQYAwIQgDQCAIQZMwSQRAIAhCADcDACAIQQhqIQgMAQsLQQAhCANAIAMgCEsEQCMSQQNJBEAjESMMKQMAIxKthoQkESMMQT8jEmtBA3ZqJAwjEkE4ciQSCyAIQYAuai0AAEGAMGojEadBB3EjEUIDiCQRIxJBA2skEjoAACAIQQFqIQgMAQsLQYDAAEGAJEEAQRNBB0EBEAAiAEUEQEEBDwsgBiAHaiEFQQEgAHRBAWshBAJ/A0AgASAFSQRAIxJBDkkEQCMRIwwpAwAjEq2GhCQRIwxBPyMSa0EDdmokDCMSQThyJBILIxEjEacgBHFBAnRBgEBrKAIAIgJBH3EiAK2IJBEjEiAAayQSIAJBEHZB/wFxIgNBEEkEQCABIgBBAWohASAAQYAwaiADOgAADAILQQAgA0EQRiIAIAFFcQ0CGiAABH8gAUH/L2otAAAFQQALQQAgA0EQRgR/IxGnQQNxIxFCAogkESMSQQJrJBJBA2oFIANBEUYEfyMRp0EHcSMRQgOIJBEjEkEDayQSQQNqBSMRp0H/AHEjEUIHiCQRIxJBB2skEkELagsLIgAgAWogBUsNAhqtQoGChIiQoMCAAX4hCSAAIAFBgDBqIghqIQIDQCACIAhLBEAgCCAJNwMAIAhBCGohCAwBCwsgACABaiEBDAELC0EBC0UEQEEBDwtBgDItAABFBEBBAQ8LQYCAAUGAJEEAIAZBC0EAEAAhAUGAgAJBgC0gBiAHQQhBABAAIgBFIAFFcgRAQQEPC0GAgAEkE0EBIAF0QQFrJBVBgIACJBRBASAAdEEBayQWQQAL2wcCD38CfiMTIQUjFSEGIxQhCCMWIQojDyELIxAhCSMNQQhqIQwjDCEEIw4hACMRIQ8jEiEBA0ACQCAEIAxLBEBBAiEDDAELIAAgCUsEQEEDIQMMAQsgDyAEKQMAIAGthoQhDyAEQT8gAWtBA3ZqIQQgAUE4ciEBIAUgD6cgBnFBAnRqKAIAIgJBAEgEQCABIAJBH3EiB2shASAAIgNBAWohACADIAJBEHY6AAAgBSAPIAetiCIPpyAGcUECdGooAgAiAkEASARAIAEgAkEfcWshASAAIgNBAWohACADIAJBEHY6AAAgBSAPIAJBH3GtiCIPpyAGcUECdGooAgAiAkEASARAIA8gAkEfca2IIQ8gASACQR9xayEBIAAiA0EBaiEAIAMgAkEQdjoAAAwECwsLIAJBgIACcQRAIA8gAkEfcSIDrYghDyABIANrIQEgAkGAgAFxBEAgBSAPp0EBIAJBCHZBD3F0QQFrcSACQRB2akECdGooAgAiAkEASARAIA8gAkEfca2IIQ8gASACQR9xayEBIAAiA0EBaiEAIAMgAkEQdjoAAAwECyACQYCAAnEEQCAPIAJBH3EiA62IIQ8gASADayEBCwsgAkGAgAJxBEAgAkGAwABxRSEDDAILCyACQRB2Qf8DcSAPp0EBIAJ0QQFrcSACQQh2QQ9xdmohDiAPIAJBH3EiAq2IIQ8gASACayIBQRxJBEAgDyAEKQMAIAGthoQhDyAEQT8gAWtBA3ZqIQQgAUE4ciEBCyAIIA+nIApxQQJ0aigCACICQYCAAnEEQCACQYCAAXEEQCABIAJBH3EiA2shASAIIA8gA62IIg+nQQEgAkEIdkEPcXRBAWtxIAJBEHZqQQJ0aigCACECCyACQYCAAnEEQCABIAJBH3FrIQFBASEDDAILCyACQRB2IA+nQQEgAnRBAWtxIAJBCHZBD3F2aiENIA8gAkEfcSICrYghDyABIAJrIQEgDSAAIAtrSwRAQQEhAwwBCyAOIAAiA2ohByADIA1rIQIgDUEQTwRAA0AgAyAC/QAEAP0LBAAgAkEQaiECIAcgA0EQaiIDSw0ACwUgDUEITwRAA0AgAyACKQMANwMAIAJBCGohAiAHIANBCGoiA0sNAAsFIA1BAUYEQCACMQAAQoGChIiQoMCAAX4hECADIA5qIQIDQCACIANLBEAgAyAQNwMAIANBCGohAwwBCwsFA0AgAyACKQMANwMAIAIgDWohAiAHIAMgDWoiA0sNAAsLCwsgACAOaiEADAELCyAEJAwgACQOIA8kESABJBJBAyADIANFIAAgCUtxGwueBAEDfyABIABrQQJJBEBBAg8LQQEgAC0AASIHQSBxIAAtAAAiBkEPcUEIRyAGQQR2QQdLcgR/QQEFIAZBCHQgB2pBH3ALGwRAQQEPCyAAQQJqJAwgASQNIAIkDiACJA8gAyQQQgAkEUEAJBICQANAIAVFBEAjESMMKQMAIxKthoQkESMMQT8jEmtBA3ZqJAwjEkE4ciQSQQIhAyMMIw1BCGpLDQIjEadBAXEhBSMRQgGIJBEjEkEBayQSQQAhAyMRp0EDcSEGIxFCAogkESMSQQJrJBIgBgR/IAZBA0YEf0EBIQMMBAUgBkEBRgRAQYDQACQTQf8DJBVBgMgAJBRBHyQWBRAPIQMLIAMEfyADBRAQCwsFIwwjEkEDdmskDEIAJBFBACQSAn8jDSMMQQRqSQRAIw1BAWokDEECDAELQQEjDC8BACIDIwwvAQJzQf//A0cNABojDEEEaiQMIw0jDCADakkEQCMNQQFqJAxBAgwBC0EDIw4gA2oiBiMQSw0AGiMOIwwgA/wKAAAjDCADaiQMIAYkDkEACwsiAw0CDAELC0EAIQMLIwwjEkEDdmskDCMMIAFLBEBBAg8LIAMEQCADDwsgASMMa0EESQRAQQIPCyAEBH8gAiMOEAcjDCgCACIBQYD+g3hxQQh3IAFB/4H8B3FBCHhyRwVBAAsEQEEEDwtBgAgjDiACazYCAEGECCMMQQRqIABrNgIAQQALrwUBBX8DQCADQYACSQRAIANBIHJB4QBrQRpJIgAEQCADQYABSSEACyADQYAgaiAAIANBMGtBCkkgABsiBCADQStGIgBFBEAgA0EtRiEACyAARQRAIANBL0YhAAsgAEUEQCADQT1GIQALIAAgA0HfAEYgABsgBBtBAEc6AAAgA0EBaiEDDAELCwNAIAFBgAJJBEAgAUECdEGAJGogAUEQdEGAgICAeHI2AgAgAUEBaiEBDAELC0GALEGAwAI2AgBBAyEBQYECIQADQCAAQZ0CSQRAIABBAnRBgCRqIABBgQJrQQJ2IgNBAWtBACADQQJPGyIDIAFBEHRyNgIAIAFBASADdGohASAAQQFqIQAMAQsLQfQsQYCAiAg2AgBB+CxBgKACNgIAQfwsQYCgAjYCAEEBIQFBACEAA0AgAEEeSQRAIABBAnRBgC1qIABBAXYiA0EBa0EAIANBAk8bIgMgAUEQdHI2AgAgAUEBIAN0aiEBIABBAWohAAwBCwtB+C1BgKACNgIAQfwtQYCgAjYCAEGALkGQosgANgIAQQAhAQNAIAFBD0kEQCABQYQuakEHIAFBAXYiAGsgAEEIaiABQQFxGzoAACABQQFqIQEMAQsLQQAhAANAIABBoAJJBEAgAEGAMGogAEGQAUkEf0EIBSAAQYACSQR/QQkFQQdBCCAAQZgCSRsLCzoAACAAQQFqIQAMAQsLQYDQAEGAJEEAQaACQQlBARAAGkGAMEEFQSD8CwBBgMgAQYAtQQBBIEEFQQEQABoDQCACQYABSQRAQQAhAEEAIQMDQCADQQdJBEAgAiADdkEBcQRAIAAiAUEBaiEABUGAASEBCyACQQN0QYAQaiADaiABOgAAIANBAWohAwwBCwsgAkEDdEGHEGpBgAE6AAAgAkEBaiECDAELCwusBQELf0GANCEEQQEhBQNAIAVBAnRBgDpqKAIARQRAIAVBAWohBQwBCwsDQCACIAVPBEAgBUECdEGAOmooAgAhCQNAIAkEQCAAIA1BAnRqIAEgBC8BAEECdGooAgAgBUGBAmxqNgIAIARBAmohBCANQQEgBXRBAWtGBEADQCACIAVLBEAgAEEEIAV0aiIDIQQCQCAFQQJJBEAgBCAAKQMANwMADAELIAAhAQNAIAEgA0kEQCAEIAH9AAQA/QsEACABQRBqIQEgBEEQaiEEDAELCwsgBUEBaiEFDAELCw8LIA1BAUEfIA1BASAFdEEBa3Nna3QiA0EBa3EgA3IhDSAJQQFrIQkMAQsLIAIgBUsEQAJAIABBBCAFdGoiBiEJIAVBAkkEQCAJIAApAwA3AwAMAQsgACEDA0AgAyAGSQRAIAkgA/0ABAD9CwQAIANBEGohAyAJQRBqIQkMAQsLCwsgBUEBaiEFDAELCyAEIQNBASACIgZ0IgJBAWshC0EAIQRBfyEIIAZBAWohDANAIAxBD00EQAJAIAwgBmshByAMQQJ0QYA6aigCACEJA0AgCQRAIAsgDXEiBSAIRwRAIAUhCCACIQQgByEFIAkhAgNAIAJBASAFdEkEQCAGIAVBAWoiBWpBAnRBgDpqKAIAIAJBAXRqIQIMAQsLIAAgCEECdGogBEEQdEGAgANyIAVBCHRyIAZyNgIAIARBASAFdGohAgsgASADLwEAQQJ0aigCACAHQYECbGohCiADQQJqIQMgBCANIAZ2aiEFA0AgAiAFSwRAIAAgBUECdGogCjYCACAFQQEgB3RqIQUMAQsLQQEgDHRBAWsiBSANRg0CIA1BAUEfIAUgDXNna3QiBUEBa3EgBXIhDSAJQQFrIQkMAQsLIAxBAWohDAwCCwsLC9cDAgZ/AX5BgKICKAIARQRADwtBiKICKAIAIQYgASMfQYACaiICIAEgAkkbIQRBgIDwACEDIAAhAgNAIAIgBEkEQCAGIAIoAg5BoMCAgQJyQbHz3fF5bEEOdmotAAAgBiACKQMIQqDAgIGChIiQIIQiCEIgiKdBsfPd8XlsQQ52ai0AACAGIAhCEIinQbHz3fF5bEEOdmotAAAgBiAIp0Gx893xeWxBDnZqLQAAIAYgAigCBkGgwICBAnJBsfPd8XlsQQ52ai0AACAGIAIpAwBCoMCAgYKEiJAghCIIQiCIp0Gx893xeWxBDnZqLQAAIAYgCKdBsfPd8XlsQQ52ai0AACAGIAhCEIinQbHz3fF5bEEOdmotAABycnJycnJyIQUgAyACNgIAIAMgBUECdGohAyACQRBqIQIMAQsLIAMhBEGAgPIAIQJBgIDwACEDA0AgAyAESQRAIAMoAgAiByEFA0AgBSAHQRBqSQRAIAIgBTYCACACIAYgBSgCAEGgwICBAnJBsfPd8XlsQQ52ai0AAEECdGohAiAFQQJqIQUMAQsLIANBBGohAwwBCwtBgIDyACEFA0AgAiAFSwRAQYCiAiAFKAIAIAAgARABIAVBBGohBQwBCwsLzQcCBn8BfiACIQZBACECA0AgAyAGSwRAIAZBAWohCSAGLQAAIghBgAFPBH8gCf0ABAAgCEH/AHEiBkEDdEGAEGr9XQMA/Q79HQAhDCAJIAZpaiEGIAynIQkgDEIgiKciCEUEQEGAgAQhCAsgBSACayAISSEHIAMgBkkEf0EBBSABrSAJrSAIrXxUCyAHcgRAQQAPCyAKRSAJIAtHcgRAIAJFIgdFBEAgAiAEakEBay0AAEEKRiEHCyAJRSILBH8gCwUgACAJakEBay0AAEEKRgtFIAdFcgRAIAJBAWohByMYQYCAyABLBH8gAiMYQQRrKAIATQVBAAsEQCAHIxhBBGsiCigCAEsEQCAKIAc2AgALBSMYQYCA6ABGBEBBASQZBSMYIAI2AgAjGCAHNgIEIxhBCGokGAsLBUEBIAJFIAlBAEdxIAobBEAjGEGAgMgASwR/IAIjGEEEaygCAE0FQQALBEAgAiMYQQRrIgcoAgBLBEAgByACNgIACwUjGEGAgOgARgRAQQEkGQUjGCACNgIAIxggAjYCBCMYQQhqJBgLCwsLCyACIARqIQcgACAJaiEKAkAgCEGABEsEQCAHIAogCPwKAAAMAQsgByAIaiELA0AgByALSQRAIAcgCv0ABAD9CwQAIAdBEGohByAKQRBqIQoMAQsLCyAIIAlqIQtBAQUgCEUgCCAJaiADS3IgCCAFIAJrS3IEQEEADwsgAiAIaiEGIxhBgIDIAEsEfyACIxhBBGsoAgBNBUEACwRAIAYjGEEEayIHKAIASwRAIAcgBjYCAAsFIxhBgIDoAEYEQEEBJBkFIxggAjYCACMYIAY2AgQjGEEIaiQYCwsgAiAEaiEGIAkhBwJAIAhBgARLBEAgBiAHIAj8CgAADAELIAYgCGohCgNAIAYgCkkEQCAGIAf9AAQA/QsEACAGQRBqIQYgB0EQaiEHDAELCwsgCCAJaiEGQQALIQogAiAIaiECDAELCyACIAVHBEBBAA8LIAIEQCACIARqQQFrLQAAQQpHBEAgAkEBayEAIxhBgIDIAEsEfyAAIxhBBGsoAgBNBUEACwRAIAIjGEEEayIAKAIASwRAIAAgAjYCAAsFIxhBgIDoAEYEQEEBJBkFIxggADYCACMYIAI2AgQjGEEIaiQYCwsFIAEgC0sgCnEEQCMYQYCAyABLBH8gAiMYQQRrKAIATQVBAAsEQCACIxhBBGsiACgCAEsEQCAAIAI2AgALBSMYQYCA6ABGBEBBASQZBSMYIAI2AgAjGCACNgIEIxhBCGokGAsLCwsLQQELiwEAIAIgAxAEIgIEQCACDwtBgAgoAgAgAUcEQEEFDwtBhAgoAgAiAiAFSwRAQQMPC0GAgMgAJBhBACQZIAAgASMXIAMgBCACEBVFBEBBAQ8LIxkEQEGAgMgAQQA2AgBBhIDIACACNgIAQYiAyAAkGAtBgAggAjYCAEGECCMYQYCAyABrQQN2NgIAQQALNwEBfyAAQTBsQQRBEEEhIABBAXRBAXJnayICIAJBEE8bdEEFbGogASAAQQN0akEBdGpBwIAgagvlCAEKf0EQQSEgAUEBdEEBcmdrIgUgBUEQTxshBkGAogIhBQNAIAVB4KICTQRAQRJBECAFQYCiAkYiBxshCCAFQQA2AgAgBUF/QSAgBwR/QQQFQQNBAiAFQciiAkYgBUGYogJGchsLQQN0a3Y2AgQgBUEgIAhrNgIQIAVBICAGazYCFCAFIAA2AgggBSAAQQEgCHRqIgA2AgwgAEEEIAZ0aiEAIAVBGGohBQwBCwtBgKACQQBB4AD8CwBBACQdIAAkGyAAIAFBMGxqJBxBACEAA0AgACABSQRAIAQgAEEBdGoiBS0AAUEARyEGIAMgAEECdGoiBygCACIIIAJqIQkgBS0AAEEARyEKIxwhCyAHKAIEIAhrIgdBB2pBeHEhCEEAIQUDQCAFIAhJBEAgBSAHSQR/IAUgCWotAAAFQf8BCyEMIAsgBUF4cUEBdGogBUEHcWoiDSAFIAdPBH9B/wEFQQBBICAKBH9BAQUgDEEgckHhAGtBGk8LGwsiDjoAACANIAwgDnI6AAggBUEBaiEFDAELCyALIAhBAXRqJBwCQCAGRSAHQQVPcQRAQYiiAigCAEGEogIoAgAgCSAHQQRBARAFIgUgCWooAgBBoMCAgQJycSIGQbHz3fF5bCIIQZCiAigCAHZqQQE6AABBjKICKAIAIAhBlKICKAIAdkECdGohCCMbIgogBjYCACAKIAgoAgA2AgQgCiAANgIIIAogBTYCDCAKIAc2AhAgCiALNgIUIAggCjYCAEGAogJBgKICKAIAQQFqNgIAIApBGGokG0GIogIoAgBBhKICKAIAIAVBAWoiBSAJaigCAEGgwICBAnJxIgZBsfPd8XlsIghBkKICKAIAdmpBAToAAEGMogIoAgAgCEGUogIoAgB2QQJ0aiEIIxsiCSAGNgIAIAkgCCgCADYCBCAJIAA2AgggCSAFNgIMIAkgBzYCECAJIAs2AhQgCCAJNgIAQYCiAkGAogIoAgBBAWo2AgAgCUEYaiQbDAELIAdBAkYEQEHgogJBsKICIAYbIgUoAgQgCSgCAEGgwICBAnJxIghBsfPd8XlsIQwgBSgCCCAMIAUoAhB2akEBOgAAIAUoAgwgDCAFKAIUdkECdGohDCMbIg0gCDYCACANIAwoAgA2AgQgDSAANgIIIA1BADYCDCANIAc2AhAgDSALNgIUIAwgDTYCACAFIAUoAgBBAWo2AgAgDUEYaiQbIAZFBEAgCUECIAoQBgsMAQtByKICQZiiAiAGGyIFKAIEIAkgB0EDQQAQBSIIIAlqIgkoAgBBoMCAgQJycSIMQbHz3fF5bCENIAUoAgggDSAFKAIQdmpBAToAACAFKAIMIA0gBSgCFHZBAnRqIQ0jGyIOIAw2AgAgDiANKAIANgIEIA4gADYCCCAOIAg2AgwgDiAHNgIQIA4gCzYCFCANIA42AgAgBSAFKAIAQQFqNgIAIA5BGGokGyAGRQRAIAlBAyAKEAYLCyAAQQFqIQAMAQsLCw==";
var KERNEL_PLAIN = "AGFzbQEAAAABTAtgA39/fwBgAn9/AX9gBn9/f39/fwF/YAV/f39/fwF/YAR/f39/AX9gAABgAAF/YAR/f39/AGAGf39/f39/AGACf38AYAV/f39/fwADGRgCAAMHAQQABQgABAMBBgYDBQAJAgIBCgEFAwEAAAb/AS5/AEGACAt/AEGACgt/AEGAqAILfwBBgIAEC38AQYCACAt/AEGAgCgLfwBBgIDIAAt/AEGAgAQLfwBBgIDoAAt/AEGAgAQLfwBBgID8AAt/AEHAAgt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEACwfNAhkEaW5pdAAQB2FkbGVyMzIAFwphcHBseURlbHRhABQOcmVhZERlbHRhU2l6ZXMABAdpbmZsYXRlAA8NR0FURURfSElUU19BVAMFC0hBU0hfS0VZX0FUAwEPTEVUVEVSX0NPU1RTX0FUAwINUExBSU5fSElUU19BVAMEClBST0dSQU1fQVQDCgpSRVNVTFRTX0FUAwAHUlVOU19BVAMDClNFR01FTlRfQVQDCA1TRUdNRU5UX0JZVEVTAwkKU0xPUF9CWVRFUwMLD1dJTkRPV19DQVBBQ0lUWQMHCldJTkRPV1NfQVQDBg1jb3VudExpbmVFbmRzAAwNYnVpbGRNYXRjaGVycwAWDHByb2dyYW1CeXRlcwAVBHNjYW4ACwtzY2FuV2luZG93cwAKB3NpcEhhc2gACQx3aWRlbldpbmRvd3MACAZtZW1vcnkCAAgBBwqGVRiQAwEFfwNAIAZBD00EQCAGQQJ0QYA6akEANgIAIAZBAWohBgwBCwsgAkGAMGohCEEAIQYDQCADIAZLBEAgBiAIai0AAEECdEGAOmoiAiACKAIAQQFqNgIAIAZBAWohBgwBCwtBgDQhB0EAIQJBASEGA0AgBkEPTQRAIAZBAnQiCUGAOmooAgAhCiAJQcA6aiAHNgIAIAcgCkEBdGohByAGIAIgChshAiAGQQFqIQYMAQsLQQAhBwNAIAMgB0sEQCAHIAhqLQAAIgYEQCAGQQJ0QcA6aiIGKAIAIgkgBzsBACAGIAlBAmo2AgALIAdBAWohBwwBCwsgAiEGQQEhAkEBIQMDQCADQQ9NBEAgAkEBdCADQQJ0QYA6aigCAGsiAkEASARAQQAPCyADQQFqIQMMAQsLIAJBAEoEQEEBIAZBAUsgBRsEQEEADwtBgDQvAQAhAiAAIAYEfyABIAJBAnRqKAIAQYECagVBgaICCzYCACAAQYGiAjYCBEEBDwsgACABIAQgBiAEIAZJGyIAEBEgAAuGAgIFfwF+IAAoAgBFBEAPCyAAKAIIIQUgACgCBCEGIAIjH0GAAmoiAyACIANJGyEHIAEhAwNAIAMgB0kEQCAFIAMpAwBCoMCAgYKEiJAghCIIQhiIpyAGcUGx893xeWxBEHZqLQAAIAUgCEIQiKcgBnFBsfPd8XlsQRB2ai0AACAFIAinIAZxQbHz3fF5bEEQdmotAAAgBSAIQgiIpyAGcUGx893xeWxBEHZqLQAAcnJyBEAgAyEEA0AgBCADQQRqSQRAIAUgBCgCAEGgwICBAnIgBnFBsfPd8XlsQRB2ai0AAARAIAAgBCABIAIQAwsgBEEBaiEEDAELCwsgA0EEaiEDDAELCwvgAgEBfyMkIgVBiIACakGAgAhLBEBBAA8LIAIkHiADJB8jJSICJCAgAiQhQYCAyAAkIkEAJCMgBARAIAUkGiAAIQIDQCACQRBqIAFNBEAgAkEPaiEDA0AgAiADTQR/IAMtAABBgCBqLQAABUEACwRAIANBAWshAwwBCwsgAiADTQRAIANBAWohAgwCCyACQRBqIQMDQCABIANLBH8gAy0AAEGAIGotAAAFQQALBEAgA0EBaiEDDAELCyMaIAI2AgAjGiADNgIEIxpBCGokGiADQQFqIQIMAQsLIxokJCAFIQIDQCACIyRJBEBByKICIAIoAgAiAyACKAIEIgQQAUHgogIgAyAEEAEgAkEIaiECDAELCwsjISMjIQMjJiIEJCAgBCQhQYCAKCQiQQAkIyAAIAEQEkGYogIgACABEAFBsKICIAAgARABQQEjIyADGwRAIAUkJEEADwskJSMhJCZBAQufAgEFfyAAKAIMIAAoAgQgASgCAEGgwICBAnJxIgdBsfPd8XlsIAAoAhR2QQJ0aigCACEEA0AgBARAAkAgBCgCACAHRw0AIAEgBCgCDGsiBSAEKAIQIghqIANLIAIgBUtyIAUjHklyIAUjH09yDQAgBCgCFCEAQQAhBgJ/A0AgBiAISQRAQQAgACkDCCAFIAZqKQMAIAApAwCEUg0CGiAAQRBqIQAgBkEIaiEGDAELC0EBCwRAAkAgBCgCCCEGIyEjIkYEQEEBJCMMAQsjISEAA0AgACMgSwR/IABBCGsoAgAgBUsFQQALBEAgACAAQQhrIgApAwA3AwAMAQsLIAAgBTYCACAAIAY2AgQjIUEIaiQhCwsLIAQoAgQhBAwBCwsLnQICA34BfyAAJBdBACEAAn4DQCMXIAFJBEAjFyIFQQFqJBcgBTEAACEDIABBP0kEQCACIANC/wCDIACthoQhAgVCfyADQv8Ag0IAUg0DGgtCfyACIAJC/////w9WGyADQoABg1ANAhogAEEHaiEADAELC0J+CyIEQn5RBH5CfgVCACECQQAhAAJ+A0AjFyABSQRAIxciBUEBaiQXIAUxAAAhAyAAQT9JBEAgAiADQv8AgyAArYaEIQIFQn8gA0L/AINCAFINAxoLQn8gAiACQv////8PVhsgA0KAAYNQDQIaIABBB2ohAAwBCwtCfgsLIgJCflEEQEEBDwsgAkJ/USAEQn9RcgRAQQMPC0GACCAEPgIAQYQIIAI+AgBBAAuhAgEIfyABIAJrIANBAEdrIQkDQCAHIAlNBEAgACAHaiIILQAAIgFBH3EgAUHAAHFBAXZyIgFBgKgCai0AACEGQQEhCwNAIAIgC0sEQCAGIAFBBnRBwKgCaiAIIAtqLQAAIgFBH3EgAUHAAHFBAXZyIgFqLQAAaiEGIAtBAWohCwwBCwsgBiEBIAMEQCAAIAdqQQFqIggtAAAiAUEfcSABQcAAcUEBdnIiAUGAqAJqLQAAIQpBASELA0AgAiALSwRAIAogAUEGdEHAqAJqIAggC2otAAAiAUEfcSABQcAAcUEBdnIiAWotAABqIQogC0EBaiELDAELCyAGIAogBiAKSRshAQsgASAESwRAIAchBSABIQQLIAdBAWohBwwBCwsgBQvmAQEGfyMdIgNBAWokHUEBIANBB3F0IQQDQCAFQQNJBEAgBUEFdEGAoAJqIgdBEGohBgJAIAEgBU0EQEEAIQMDQCADQRBJBEAgAyAHaiIIIAgtAAAgBHI6AAAgAyAGaiIIIAgtAAAgBHI6AAAgA0EBaiEDDAELCwwBCyAHIAAgBWotAAAiA0EEdmoiCCAILQAAIARyOgAAIAcgA0EgcyADIAIEf0EABSADQSByQeEAa0EaSQsbQQR2aiIHIActAAAgBHI6AAAgBiADQQ9xaiIDIAMtAAAgBHI6AAALIAVBAWohBQwBCwsLGwBBgIDIACQYQYCABCQkQYCAKCQlQYCACCQmC+YHAgx/AX4gACABaiELIAJBA3RBgIDIAGohD0GAgMgAIQggACIGIQFBACQrQQAkLCAAJC1BgIDIACEMA0AgDCAPSQRAIAAgDCgCBGohByABIAAgDCgCAGoiAiAEayAAIAIgAGsgBEsbIgkgASAJSxshECACIBBLBEAgA0EBaiEJAn8DQCACIBBLBEAgAkEQayICKQMAQoqUqNCgwYKFCoUiEiASQv/+/fv379+//wCDQv/+/fv379+//wB8hEL//v379+/fv/8AhEJ/hUIHiEKAgYGBgYGBgQF+QjiIpyACKQMIQoqUqNCgwYKFCoUiEiASQv/+/fv379+//wCDQv/+/fv379+//wB8hEL//v379+/fv/8AhEJ/hUIHiEKAgYGBgYGBgQF+QjiIp0EIdHIiCmkiESAJSQRAIAkgEWshCQwCCwNAIAlBAUsEQCAKQQFBHyAKZ2t0cyEKIAlBAWshCQwBCwsgECACQSBqIApnayICIAIgEEkbDAILCyAQCyECCyALIAQgB2ogCyALIAdrIARLGyIJIAkgC0sbIQkCQCAAIAdGIgogA0VxDQAgByAHQQFrIAobIQcDQCMsBH8jK0H/A3FBAnRBgOACaigCACAHSQVBAAsEQCMrQQFqJCsjLEEBayQsDAELCyMtIAdJBEAgByQtCyADIANBAWogChshCgNAIy0gCUkjLCAKSXEEQCMtIgcpAwBCipSo0KDBgoUKhSISIBJC//79+/fv37//AINC//79+/fv37//AHyEQv/+/fv379+//wCEQn+FQgeIQoCBgYGBgYGBAX5COIinIAcpAwhCipSo0KDBgoUKhSISIBJC//79+/fv37//AINC//79+/fv37//AHyEQv/+/fv379+//wCEQn+FQgeIQoCBgYGBgYGBAX5COIinQQh0ciEHIAsjLWsiEEEQSQRAIAdBASAQdEEBa3EhBwsDQCAHBEAjLCIQQQFqJCwjKyAQakH/A3FBAnRBgOACaiMtIAdoajYCACAHIAdBAWtxIQcMAQsLIy1BEGokLQwBCwsjLCAKSQRAIAkhBwwBCyMrIApqQQFrQf8DcUECdEGA4AJqKAIAQQFqIgcgCSAHIAlJGyEHCyACIAEgBWpNIA5xBH8gByABIAEgB0kbBSAOBEAgCCAGIABrNgIAIAggASAAazYCBCANIAEgBmtqIQ0gCEEIaiEICyACIAdJIQ4gAiEGIAcLIQEgDEEIaiEMDAELC0GACCAOBH8gCCAGIABrNgIAIAggASAAazYCBCANIAEgBmtqIQ0gCEEIagUgCAtBgIDIAGtBA3Y2AgBBhAggDTYCAAuvBQIBfwJ+QYgKKQMAIQRBgAopAwAiBUL1ys2D16zbt/MAhSQnIARC7d6R85bM3LfkAIUkKCAFQuHklfPW7Nm87ACFJCkgBELzytHLp4zZsvQAhSQqIACtIgQjKoUkKiMnIyh8JCcjKSMqfCQpIycjKEINiYUkKCMpIypCEImFJCojKiMnQiCJfCQnIykjKHwkKSMnIypCFYmFJCojKSMoQhGJhSQoIylCIIkkKSMnIASFJCcgASEAA0AgAEEIaiIDIAJNBEAgACkDACIEIyqFJCojJyMofCQnIykjKnwkKSMnIyhCDYmFJCgjKSMqQhCJhSQqIyojJ0IgiXwkJyMpIyh8JCkjJyMqQhWJhSQqIykjKEIRiYUkKCMpQiCJJCkjJyAEhSQnIAMhAAwBCwsgACkDAEIBIAIgAGutQgOGhkIBfYMgAiABa0EIaq1COIaEIgQjKoUkKiMnIyh8JCcjKSMqfCQpIycjKEINiYUkKCMpIypCEImFJCojKiMnQiCJfCQnIykjKHwkKSMnIypCFYmFJCojKSMoQhGJhSQoIylCIIkkKSMnIASFJCcjKUL/AYUkKSMnIyh8JCcjKSMqfCQpIycjKEINiYUkKCMpIypCEImFJCojKiMnQiCJfCQnIykjKHwkKSMnIypCFYmFJCojKSMoQhGJhSQoIylCIIkkKSMnIyh8JCcjKSMqfCQpIycjKEINiYUkKCMpIypCEImFJCojKiMnQiCJfCQnIykjKHwkKSMnIypCFYmFJCojKSMoQhGJhSQoIylCIIkkKSMnIyh8JCcjKSMqfCQpIycjKEINiYUkKCMpIypCEImFJCojKiMnQiCJfCQnIykjKHwkKSMnIypCFYmFJCojKSMoQhGJhSQoIylCIIkkKUGACCMqIykjJyMohYWFNwMAC5YBAQJ/QYCABCQkQYCAKCQlQYCACCQmA0AgASACSQRAIAAgAUEDdEGAgMgAaiIFKAIEaiIEIAAgBSgCAGoiBWtBgIAESwR/QQAFIAUgBCAFIAQgAxACCwRAIAFBAWohAQwCCwsLQYAIIyZBgIAIa0EDdjYCAEGECCMlQYCAKGtBA3Y2AgBBiAgjJEGAgARrQQN2NgIAIAELUABBgIAEJCRBgIAoJCVBgIAIJCYgACABIAIgAyAEEAJBgAgjJkGAgAhrQQN2NgIAQYQIIyVBgIAoa0EDdjYCAEGICCMkQYCABGtBA3Y2AgALggECAn8BfgNAIABBCGoiAiABTQRAIAMgACkDAEKKlKjQoMGChQqFIgRC//79+/fv37//AINC//79+/fv37//AHwgBIRC//79+/fv37//AIRCf4V7p2ohAyACIQAMAQsLA0AgACABSQRAIAMgAC0AAEEKRmohAyAAQQFqIQAMAQsLIAMLywUCCX8BfiMRp0EfcSEDIxFCBYgkESMSQQVrJBIjEadBH3EjEUIFiCQRIxJBBWskEiMRp0EPcSEAIxFCBIgkESMSQQRrJBJBAWoiB0EeSyADQYECaiIGQZ4CS3IEQEEBDwsgAEEEaiEDQYAwIQgDQCAIQZMwSQRAIAhCADcDACAIQQhqIQgMAQsLQQAhCANAIAMgCEsEQCMSQQNJBEAjESMMKQMAIxKthoQkESMMQT8jEmtBA3ZqJAwjEkE4ciQSCyAIQYAuai0AAEGAMGojEadBB3EjEUIDiCQRIxJBA2skEjoAACAIQQFqIQgMAQsLQYDAAEGAJEEAQRNBB0EBEAAiAEUEQEEBDwsgBiAHaiEFQQEgAHRBAWshBAJ/A0AgASAFSQRAIxJBDkkEQCMRIwwpAwAjEq2GhCQRIwxBPyMSa0EDdmokDCMSQThyJBILIxEjEacgBHFBAnRBgEBrKAIAIgJBH3EiAK2IJBEjEiAAayQSIAJBEHZB/wFxIgNBEEkEQCABIgBBAWohASAAQYAwaiADOgAADAILQQAgA0EQRiIAIAFFcQ0CGiAABH8gAUH/L2otAAAFQQALQQAgA0EQRgR/IxGnQQNxIxFCAogkESMSQQJrJBJBA2oFIANBEUYEfyMRp0EHcSMRQgOIJBEjEkEDayQSQQNqBSMRp0H/AHEjEUIHiCQRIxJBB2skEkELagsLIgAgAWogBUsNAhqtQoGChIiQoMCAAX4hCSAAIAFBgDBqIghqIQIDQCACIAhLBEAgCCAJNwMAIAhBCGohCAwBCwsgACABaiEBDAELC0EBC0UEQEEBDwtBgDItAABFBEBBAQ8LQYCAAUGAJEEAIAZBC0EAEAAhAUGAgAJBgC0gBiAHQQhBABAAIgBFIAFFcgRAQQEPC0GAgAEkE0EBIAF0QQFrJBVBgIACJBRBASAAdEEBayQWQQAL5wcCD38CfiMTIQUjFSEGIxQhCCMWIQojDyELIxAhCSMNQQhqIQwjDCEEIw4hACMRIQ8jEiEBA0ACQCAEIAxLBEBBAiEDDAELIAAgCUsEQEEDIQMMAQsgDyAEKQMAIAGthoQhDyAEQT8gAWtBA3ZqIQQgAUE4ciEBIAUgD6cgBnFBAnRqKAIAIgJBAEgEQCABIAJBH3EiB2shASAAIgNBAWohACADIAJBEHY6AAAgBSAPIAetiCIPpyAGcUECdGooAgAiAkEASARAIAEgAkEfcWshASAAIgNBAWohACADIAJBEHY6AAAgBSAPIAJBH3GtiCIPpyAGcUECdGooAgAiAkEASARAIA8gAkEfca2IIQ8gASACQR9xayEBIAAiA0EBaiEAIAMgAkEQdjoAAAwECwsLIAJBgIACcQRAIA8gAkEfcSIDrYghDyABIANrIQEgAkGAgAFxBEAgBSAPp0EBIAJBCHZBD3F0QQFrcSACQRB2akECdGooAgAiAkEASARAIA8gAkEfca2IIQ8gASACQR9xayEBIAAiA0EBaiEAIAMgAkEQdjoAAAwECyACQYCAAnEEQCAPIAJBH3EiA62IIQ8gASADayEBCwsgAkGAgAJxBEAgAkGAwABxRSEDDAILCyACQRB2Qf8DcSAPp0EBIAJ0QQFrcSACQQh2QQ9xdmohDiAPIAJBH3EiAq2IIQ8gASACayIBQRxJBEAgDyAEKQMAIAGthoQhDyAEQT8gAWtBA3ZqIQQgAUE4ciEBCyAIIA+nIApxQQJ0aigCACICQYCAAnEEQCACQYCAAXEEQCABIAJBH3EiA2shASAIIA8gA62IIg+nQQEgAkEIdkEPcXRBAWtxIAJBEHZqQQJ0aigCACECCyACQYCAAnEEQCABIAJBH3FrIQFBASEDDAILCyACQRB2IA+nQQEgAnRBAWtxIAJBCHZBD3F2aiENIA8gAkEfcSICrYghDyABIAJrIQEgDSAAIAtrSwRAQQEhAwwBCyAOIAAiA2ohByADIA1rIQIgDUEQTwRAA0AgAikDCCEQIAMgAikDADcDACADIBA3AwggAkEQaiECIAcgA0EQaiIDSw0ACwUgDUEITwRAA0AgAyACKQMANwMAIAJBCGohAiAHIANBCGoiA0sNAAsFIA1BAUYEQCACMQAAQoGChIiQoMCAAX4hECADIA5qIQIDQCACIANLBEAgAyAQNwMAIANBCGohAwwBCwsFA0AgAyACKQMANwMAIAIgDWohAiAHIAMgDWoiA0sNAAsLCwsgACAOaiEADAELCyAEJAwgACQOIA8kESABJBJBAyADIANFIAAgCUtxGwuEBQEDfyABIABrQQJJBEBBAg8LQQEgAC0AASIHQSBxIAAtAAAiBkEPcUEIRyAGQQR2QQdLcgR/QQEFIAZBCHQgB2pBH3ALGwRAQQEPCyAAQQJqJAwgASQNIAIkDiACJA8gAyQQQgAkEUEAJBICQANAIAVFBEAjESMMKQMAIxKthoQkESMMQT8jEmtBA3ZqJAwjEkE4ciQSQQIhAyMMIw1BCGpLDQIjEadBAXEhBSMRQgGIJBEjEkEBayQSQQAhAyMRp0EDcSEGIxFCAogkESMSQQJrJBIgBgR/IAZBA0YEf0EBIQMMBAUgBkEBRgRAQYDQACQTQf8DJBVBgMgAJBRBHyQWBRANIQMLIAMEfyADBRAOCwsFIwwjEkEDdmskDEIAJBFBACQSAn8jDSMMQQRqSQRAIw1BAWokDEECDAELQQEjDC8BACIDIwwvAQJzQf//A0cNABojDEEEaiQMIw0jDCADakkEQCMNQQFqJAxBAgwBC0EDIw4gA2oiBiMQSw0AGiMOIwwgA/wKAAAjDCADaiQMIAYkDkEACwsiAw0CDAELC0EAIQMLIwwjEkEDdmskDCMMIAFLBEBBAg8LIAMEQCADDwsgASMMa0EESQRAQQIPCyAEBH8jDiEFQQEhA0EAIQQgAiEBA0AgASAFSQRAIAUgAUGgK2oiBiAFIAZJGyEGA0AgASAGSQRAIAQgAyABLQAAaiIDaiEEIAFBAWohAQwBCwsgA0Hx/wNwIQMgBEHx/wNwIQQMAQsLIARBEHQgA3IjDCgCACIBQYD+g3hxQQh3IAFB/4H8B3FBCHhyRwVBAAsEQEEEDwtBgAgjDiACazYCAEGECCMMQQRqIABrNgIAQQALrwUBBX8DQCADQYACSQRAIANBIHJB4QBrQRpJIgAEQCADQYABSSEACyADQYAgaiAAIANBMGtBCkkgABsiBCADQStGIgBFBEAgA0EtRiEACyAARQRAIANBL0YhAAsgAEUEQCADQT1GIQALIAAgA0HfAEYgABsgBBtBAEc6AAAgA0EBaiEDDAELCwNAIAFBgAJJBEAgAUECdEGAJGogAUEQdEGAgICAeHI2AgAgAUEBaiEBDAELC0GALEGAwAI2AgBBAyEBQYECIQADQCAAQZ0CSQRAIABBAnRBgCRqIABBgQJrQQJ2IgNBAWtBACADQQJPGyIDIAFBEHRyNgIAIAFBASADdGohASAAQQFqIQAMAQsLQfQsQYCAiAg2AgBB+CxBgKACNgIAQfwsQYCgAjYCAEEBIQFBACEAA0AgAEEeSQRAIABBAnRBgC1qIABBAXYiA0EBa0EAIANBAk8bIgMgAUEQdHI2AgAgAUEBIAN0aiEBIABBAWohAAwBCwtB+C1BgKACNgIAQfwtQYCgAjYCAEGALkGQosgANgIAQQAhAQNAIAFBD0kEQCABQYQuakEHIAFBAXYiAGsgAEEIaiABQQFxGzoAACABQQFqIQEMAQsLQQAhAANAIABBoAJJBEAgAEGAMGogAEGQAUkEf0EIBSAAQYACSQR/QQkFQQdBCCAAQZgCSRsLCzoAACAAQQFqIQAMAQsLQYDQAEGAJEEAQaACQQlBARAAGkGAMEEFQSD8CwBBgMgAQYAtQQBBIEEFQQEQABoDQCACQYABSQRAQQAhAEEAIQMDQCADQQdJBEAgAiADdkEBcQRAIAAiAUEBaiEABUGAASEBCyACQQN0QYAQaiADaiABOgAAIANBAWohAwwBCwsgAkEDdEGHEGpBgAE6AAAgAkEBaiECDAELCwvCBQILfwF+QYA0IQpBASEEA0AgBEECdEGAOmooAgBFBEAgBEEBaiEEDAELCwNAIAIgBE8EQCAEQQJ0QYA6aigCACEFA0AgBQRAIAAgCUECdGogASAKLwEAQQJ0aigCACAEQYECbGo2AgAgCkECaiEKIAlBASAEdEEBa0YEQANAIAIgBEsEQCAAQQQgBHRqIgUhAwJAIARBAkkEQCADIAApAwA3AwAMAQsgACEBA0AgASAFSQRAIAEpAwghDiADIAEpAwA3AwAgAyAONwMIIAFBEGohASADQRBqIQMMAQsLCyAEQQFqIQQMAQsLDwsgCUEBQR8gCUEBIAR0QQFrc2drdCIDQQFrcSADciEJIAVBAWshBQwBCwsgAiAESwRAAkAgAEEEIAR0aiIGIQUgBEECSQRAIAUgACkDADcDAAwBCyAAIQMDQCADIAZJBEAgAykDCCEOIAUgAykDADcDACAFIA43AwggA0EQaiEDIAVBEGohBQwBCwsLCyAEQQFqIQQMAQsLQQEgAiIIdCICQQFrIQxBACEDQX8hBiAIQQFqIQsDQCALQQ9NBEACQCALIAhrIQcgC0ECdEGAOmooAgAhBQNAIAUEQCAJIAxxIgQgBkcEQCAEIQYgAiEDIAchBCAFIQIDQCACQQEgBHRJBEAgCCAEQQFqIgRqQQJ0QYA6aigCACACQQF0aiECDAELCyAAIAZBAnRqIANBEHRBgIADciAEQQh0ciAIcjYCACADQQEgBHRqIQILIAEgCi8BAEECdGooAgAgB0GBAmxqIQ0gCkECaiEKIAMgCSAIdmohBANAIAIgBEsEQCAAIARBAnRqIA02AgAgBEEBIAd0aiEEDAELC0EBIAt0QQFrIgQgCUYNAiAJQQFBHyAEIAlzZ2t0IgRBAWtxIARyIQkgBUEBayEFDAELCyALQQFqIQsMAgsLCwvXAwIGfwF+QYCiAigCAEUEQA8LQYiiAigCACEGIAEjH0GAAmoiAiABIAJJGyEEQYCA8AAhAyAAIQIDQCACIARJBEAgBiACKAIOQaDAgIECckGx893xeWxBDnZqLQAAIAYgAikDCEKgwICBgoSIkCCEIghCIIinQbHz3fF5bEEOdmotAAAgBiAIQhCIp0Gx893xeWxBDnZqLQAAIAYgCKdBsfPd8XlsQQ52ai0AACAGIAIoAgZBoMCAgQJyQbHz3fF5bEEOdmotAAAgBiACKQMAQqDAgIGChIiQIIQiCEIgiKdBsfPd8XlsQQ52ai0AACAGIAinQbHz3fF5bEEOdmotAAAgBiAIQhCIp0Gx893xeWxBDnZqLQAAcnJycnJyciEFIAMgAjYCACADIAVBAnRqIQMgAkEQaiECDAELCyADIQRBgIDyACECQYCA8AAhAwNAIAMgBEkEQCADKAIAIgchBQNAIAUgB0EQakkEQCACIAU2AgAgAiAGIAUoAgBBoMCAgQJyQbHz3fF5bEEOdmotAABBAnRqIQIgBUECaiEFDAELCyADQQRqIQMMAQsLQYCA8gAhBQNAIAIgBUsEQEGAogIgBSgCACAAIAEQAyAFQQRqIQUMAQsLC/8HAgd/AX4gAiEIQQAhAgNAIAMgCEsEQCAIQQFqIQcgCC0AACIMQYABTwR/IAchBiAMQf8AcSEJQgAhDUEAIQgDQCAJBEAgCUEBcQRAIA0gBjEAACAIrYaEIQ0gBkEBaiEGCyAJQQF2IQkgCEEIaiEIDAELCyAHIAxB/wBxaWohCCANpyEMIA1CIIinIgZFBEBBgIAEIQYLIAUgAmsgBkkhByADIAhJBH9BAQUgAa0gDK0gBq18VAsgB3IEQEEADwsgCkUgCyAMR3IEQCACRSIHRQRAIAIgBGpBAWstAABBCkYhBwsgDEUiCQR/IAkFIAAgDGpBAWstAABBCkYLRSAHRXIEQCACQQFqIQcjGEGAgMgASwR/IAIjGEEEaygCAE0FQQALBEAgByMYQQRrIgkoAgBLBEAgCSAHNgIACwUjGEGAgOgARgRAQQEkGQUjGCACNgIAIxggBzYCBCMYQQhqJBgLCwVBASACRSAMQQBHcSAKGwRAIxhBgIDIAEsEfyACIxhBBGsoAgBNBUEACwRAIAIjGEEEayIHKAIASwRAIAcgAjYCAAsFIxhBgIDoAEYEQEEBJBkFIxggAjYCACMYIAI2AgQjGEEIaiQYCwsLCwsgAiAEaiEJIAAgDGohCgJAIAZBgARLBEAgCSAKIAb8CgAADAELIAYgCWohBwNAIAcgCUsEQCAKKQMIIQ0gCSAKKQMANwMAIAkgDTcDCCAJQRBqIQkgCkEQaiEKDAELCwtBASEKIAYgDGohCyACIAZqBSAMRSAHIAxqIANLciAMIAUgAmtLcgRAQQAPCyACIAxqIQYjGEGAgMgASwR/IAIjGEEEaygCAE0FQQALBEAgBiMYQQRrIggoAgBLBEAgCCAGNgIACwUjGEGAgOgARgRAQQEkGQUjGCACNgIAIxggBjYCBCMYQQhqJBgLCyAHIQYgDCACIARqIghqIQkDQCAIIAlJBEAgBikDCCENIAggBikDADcDACAIIA03AwggCEEQaiEIIAZBEGohBgwBCwsgByAMaiEIQQAhCiACIAxqCyECDAELCyACIAVHBEBBAA8LIAIEQCACIARqQQFrLQAAQQpHBEAgAkEBayEAIxhBgIDIAEsEfyAAIxhBBGsoAgBNBUEACwRAIAIjGEEEayIAKAIASwRAIAAgAjYCAAsFIxhBgIDoAEYEQEEBJBkFIxggADYCACMYIAI2AgQjGEEIaiQYCwsFIAEgC0sgCnEEQCMYQYCAyABLBH8gAiMYQQRrKAIATQVBAAsEQCACIxhBBGsiACgCAEsEQCAAIAI2AgALBSMYQYCA6ABGBEBBASQZBSMYIAI2AgAjGCACNgIEIxhBCGokGAsLCwsLQQELiwEAIAIgAxAEIgIEQCACDwtBgAgoAgAgAUcEQEEFDwtBhAgoAgAiAiAFSwRAQQMPC0GAgMgAJBhBACQZIAAgASMXIAMgBCACEBNFBEBBAQ8LIxkEQEGAgMgAQQA2AgBBhIDIACACNgIAQYiAyAAkGAtBgAggAjYCAEGECCMYQYCAyABrQQN2NgIAQQALNwEBfyAAQTBsQQRBEEEhIABBAXRBAXJnayICIAJBEE8bdEEFbGogASAAQQN0akEBdGpBwIAgagvlCAEKf0EQQSEgAUEBdEEBcmdrIgUgBUEQTxshBkGAogIhBQNAIAVB4KICTQRAQRJBECAFQYCiAkYiBxshCCAFQQA2AgAgBUF/QSAgBwR/QQQFQQNBAiAFQciiAkYgBUGYogJGchsLQQN0a3Y2AgQgBUEgIAhrNgIQIAVBICAGazYCFCAFIAA2AgggBSAAQQEgCHRqIgA2AgwgAEEEIAZ0aiEAIAVBGGohBQwBCwtBgKACQQBB4AD8CwBBACQdIAAkGyAAIAFBMGxqJBxBACEAA0AgACABSQRAIAQgAEEBdGoiBS0AAUEARyEGIAMgAEECdGoiBygCACIIIAJqIQkgBS0AAEEARyEKIxwhCyAHKAIEIAhrIgdBB2pBeHEhCEEAIQUDQCAFIAhJBEAgBSAHSQR/IAUgCWotAAAFQf8BCyEMIAsgBUF4cUEBdGogBUEHcWoiDSAFIAdPBH9B/wEFQQBBICAKBH9BAQUgDEEgckHhAGtBGk8LGwsiDjoAACANIAwgDnI6AAggBUEBaiEFDAELCyALIAhBAXRqJBwCQCAGRSAHQQVPcQRAQYiiAigCAEGEogIoAgAgCSAHQQRBARAFIgUgCWooAgBBoMCAgQJycSIGQbHz3fF5bCIIQZCiAigCAHZqQQE6AABBjKICKAIAIAhBlKICKAIAdkECdGohCCMbIgogBjYCACAKIAgoAgA2AgQgCiAANgIIIAogBTYCDCAKIAc2AhAgCiALNgIUIAggCjYCAEGAogJBgKICKAIAQQFqNgIAIApBGGokG0GIogIoAgBBhKICKAIAIAVBAWoiBSAJaigCAEGgwICBAnJxIgZBsfPd8XlsIghBkKICKAIAdmpBAToAAEGMogIoAgAgCEGUogIoAgB2QQJ0aiEIIxsiCSAGNgIAIAkgCCgCADYCBCAJIAA2AgggCSAFNgIMIAkgBzYCECAJIAs2AhQgCCAJNgIAQYCiAkGAogIoAgBBAWo2AgAgCUEYaiQbDAELIAdBAkYEQEHgogJBsKICIAYbIgUoAgQgCSgCAEGgwICBAnJxIghBsfPd8XlsIQwgBSgCCCAMIAUoAhB2akEBOgAAIAUoAgwgDCAFKAIUdkECdGohDCMbIg0gCDYCACANIAwoAgA2AgQgDSAANgIIIA1BADYCDCANIAc2AhAgDSALNgIUIAwgDTYCACAFIAUoAgBBAWo2AgAgDUEYaiQbIAZFBEAgCUECIAoQBgsMAQtByKICQZiiAiAGGyIFKAIEIAkgB0EDQQAQBSIIIAlqIgkoAgBBoMCAgQJycSIMQbHz3fF5bCENIAUoAgggDSAFKAIQdmpBAToAACAFKAIMIA0gBSgCFHZBAnRqIQ0jGyIOIAw2AgAgDiANKAIANgIEIA4gADYCCCAOIAg2AgwgDiAHNgIQIA4gCzYCFCANIA42AgAgBSAFKAIAQQFqNgIAIA5BGGokGyAGRQRAIAlBAyAKEAYLCyAAQQFqIQAMAQsLC2QBA39BASECA0AgACABSQRAIAEgAEGgK2oiBCABIARJGyEEA0AgACAESQRAIAMgAiAALQAAaiICaiEDIABBAWohAAwBCwsgAkHx/wNwIQIgA0Hx/wNwIQMMAQsLIANBEHQgAnIL";

// src/kernel/wasm-module.ts
var modules = /* @__PURE__ */ new Map();
function instantiateKernel(implementation) {
  const api = globalThis.WebAssembly;
  if (api === void 0) return void 0;
  if (!modules.has(implementation)) modules.set(implementation, compileModule(api, implementation));
  const module = modules.get(implementation);
  if (module === void 0) return void 0;
  const exports = new api.Instance(module, {}).exports;
  growTo(exports, exports.PROGRAM_AT.value);
  exports.init();
  return exports;
}
var PAGE_BYTES = 65536;
function growTo(exports, bytes) {
  const missing = bytes + PAGE_BYTES - exports.memory.buffer.byteLength;
  if (missing > 0) exports.memory.grow(Math.ceil(missing / PAGE_BYTES));
}
function compileModule(api, implementation) {
  const text = implementation === "wasm-simd" ? KERNEL_WITH_SIMD : KERNEL_PLAIN;
  try {
    return new api.Module(Buffer.from(text, "base64"));
  } catch {
    return void 0;
  }
}

// src/kernel/wasm.ts
var OVERLAP_BEFORE = MIN_RUN_BYTES;
var OVERLAP_BEHIND = MAX_LITERAL_BYTES + MIN_RUN_BYTES;
var INFLATE_STATUS = ["ok", "malformed", "truncated", "too-large", "wrong-sum"];
var DELTA_STATUS = [
  "ok",
  "malformed",
  void 0,
  "too-large",
  void 0,
  "wrong-base"
];
var MAX_MEMORY_BYTES = 4294967296 - 131072;
function createWasmKernel(program, implementation) {
  const literals = layOutLiterals(program);
  const wasm = instantiateKernel(implementation);
  return wasm === void 0 ? void 0 : new WasmKernel(implementation, wasm, literals, program.reportRuns);
}
var WasmKernel = class {
  implementation;
  arenaBytes = 0;
  inflatedBytes = 0;
  consumedBytes = 0;
  baseBytes = 0;
  targetBytes = 0;
  windowCount = 0;
  windowBytes = 0;
  hashLow = 0;
  hashHigh = 0;
  wasm;
  found = new CandidateList();
  reportRuns;
  /** Whether the runs must be looked for: they are wanted, or open gates. */
  runsWanted;
  arenaAt;
  segmentAt;
  segmentBytes;
  /** Places of the module's results, as indices of 32-bit words. */
  resultsAt;
  lists;
  windowsAt;
  /** The memory, by bytes and by words; renewed whenever it grows. */
  bytes;
  words;
  constructor(implementation, wasm, literals, reportRuns) {
    this.implementation = implementation;
    this.wasm = wasm;
    this.reportRuns = reportRuns;
    this.runsWanted = reportRuns || literals.anyGated ? 1 : 0;
    this.segmentAt = wasm.SEGMENT_AT.value;
    this.segmentBytes = wasm.SEGMENT_BYTES.value;
    this.resultsAt = wasm.RESULTS_AT.value >> 2;
    this.windowsAt = wasm.WINDOWS_AT.value >> 2;
    this.lists = {
      plain: wasm.PLAIN_HITS_AT.value >> 2,
      gated: wasm.GATED_HITS_AT.value >> 2,
      runs: wasm.RUNS_AT.value >> 2
    };
    this.arenaAt = buildProgram(wasm, literals);
    this.bytes = new Uint8Array(wasm.memory.buffer);
    this.words = new Uint32Array(wasm.memory.buffer);
  }
  scan(bytes, start, end) {
    this.found.clear();
    let own = start;
    let step = this.segmentBytes;
    while (own < end) {
      const ownEnd = Math.min(end, own + step);
      const from = Math.max(start, own - OVERLAP_BEFORE);
      const to = Math.min(end, ownEnd + OVERLAP_BEHIND);
      this.bytes.set(from === 0 && to === bytes.length ? bytes : bytes.subarray(from, to), this.segmentAt);
      if (this.pass(this.segmentAt - from, from, to, own, ownEnd)) own = ownEnd;
      else step = Math.max(1, step >> 1);
    }
    return this.found;
  }
  scanObject(object, start, end) {
    this.checkRange(object + start, object + end);
    this.found.clear();
    this.scanInPlace(this.arenaAt + object, start, end);
    return this.found;
  }
  scanWindows(object) {
    if (this.windowCount > 0) this.checkRange(object, object + this.windowEnd(this.windowCount - 1));
    this.found.clear();
    const at = this.arenaAt + object;
    let next = 0;
    while (next < this.windowCount) {
      const done = this.wasm.scanWindows(at, next, this.windowCount, this.runsWanted);
      this.collect(at);
      if (done === next) this.scanInPlace(at, this.windowStart(next), this.windowEnd(next));
      next = done === next ? next + 1 : done;
    }
    return this.found;
  }
  /** Scans `[start, end)` of what lies at the memory's address `at`, adding to what was found. */
  scanInPlace(at, start, end) {
    let own = start;
    let step = this.segmentBytes;
    while (own < end) {
      const ownEnd = Math.min(end, own + step);
      const from = Math.max(start, own - OVERLAP_BEFORE);
      const to = Math.min(end, ownEnd + OVERLAP_BEHIND);
      if (this.pass(at, from, to, own, ownEnd)) own = ownEnd;
      else step = Math.max(1, step >> 1);
    }
  }
  /** One pass of the module over `[from, to)` of what lies at address `at`; false when its lists were too short. */
  pass(at, from, to, own, ownEnd) {
    if (this.wasm.scan(at + from, at + to, at + own, at + ownEnd, this.runsWanted) === 0) return false;
    this.collect(at);
    return true;
  }
  /** Adds the hits and runs in the module's lists, which hold addresses; `at` is the address of offset 0. */
  collect(at) {
    const { words: words2, found, lists } = this;
    let plain = lists.plain;
    let gated = lists.gated;
    const plainEnd = plain + 2 * words2[this.resultsAt];
    const gatedEnd = gated + 2 * words2[this.resultsAt + 1];
    while (plain < plainEnd || gated < gatedEnd) {
      if (gated === gatedEnd || plain < plainEnd && words2[plain] <= words2[gated]) {
        found.addLiteral(words2[plain + 1], words2[plain] - at);
        plain += 2;
      } else {
        found.addLiteral(words2[gated + 1], words2[gated] - at);
        gated += 2;
      }
    }
    if (!this.reportRuns) return;
    const runsEnd = lists.runs + 2 * words2[this.resultsAt + 2];
    for (let run2 = lists.runs; run2 < runsEnd; run2 += 2) found.joinRun(words2[run2] - at, words2[run2 + 1] - at);
  }
  growArena(bytes) {
    if (bytes <= this.arenaBytes) return true;
    if (this.arenaAt + bytes > MAX_MEMORY_BYTES) return false;
    try {
      growTo(this.wasm, this.arenaAt + bytes);
    } catch {
      return false;
    }
    this.bytes = new Uint8Array(this.wasm.memory.buffer);
    this.words = new Uint32Array(this.wasm.memory.buffer);
    this.arenaBytes = bytes;
    return true;
  }
  arena() {
    return this.bytes.subarray(this.arenaAt, this.arenaAt + this.arenaBytes);
  }
  inflate(from, fromEnd, to, toEnd, checkSum) {
    this.checkRange(from, fromEnd);
    this.checkRange(to, toEnd);
    const at = this.arenaAt;
    const status = this.wasm.inflate(at + from, at + fromEnd, at + to, at + toEnd, checkSum ? 1 : 0);
    if (status === 0) {
      this.inflatedBytes = this.words[this.resultsAt];
      this.consumedBytes = this.words[this.resultsAt + 1];
    }
    return INFLATE_STATUS[status];
  }
  readDeltaSizes(delta, deltaEnd) {
    this.checkRange(delta, deltaEnd);
    const status = this.wasm.readDeltaSizes(this.arenaAt + delta, this.arenaAt + deltaEnd);
    if (status === 0) {
      this.baseBytes = this.words[this.resultsAt];
      this.targetBytes = this.words[this.resultsAt + 1];
    }
    return DELTA_STATUS[status];
  }
  applyDelta(base, baseSize, delta, deltaEnd, target, room) {
    this.checkRange(base, base + baseSize);
    this.checkRange(delta, deltaEnd);
    this.checkRange(target, target + room);
    const at = this.arenaAt;
    const status = this.wasm.applyDelta(at + base, baseSize, at + delta, at + deltaEnd, at + target, room);
    if (status === 0) {
      this.baseBytes = baseSize;
      this.targetBytes = this.words[this.resultsAt];
      this.windowCount = this.words[this.resultsAt + 1];
    }
    return DELTA_STATUS[status];
  }
  windowStart(index) {
    return this.words[this.windowsAt + 2 * index];
  }
  windowEnd(index) {
    return this.words[this.windowsAt + 2 * index + 1];
  }
  setWindows(pairs) {
    if (pairs.length > 2 * MAX_WINDOWS)
      throw new BugError(`${pairs.length / 2} windows, expected at most ${MAX_WINDOWS}`);
    this.words.set(pairs, this.windowsAt);
    this.windowCount = pairs.length >> 1;
  }
  widenWindows(object, size, { contextLines, boundBytes, gapBytes }) {
    this.checkRange(object, object + size);
    if (contextLines > MAX_CONTEXT_LINES) {
      throw new BugError(`${contextLines} lines of context, expected at most ${MAX_CONTEXT_LINES}`);
    }
    this.wasm.widenWindows(
      this.arenaAt + object,
      size,
      this.windowCount,
      contextLines,
      Math.min(boundBytes, 2147483647),
      Math.min(gapBytes, 2147483647)
    );
    this.windowCount = this.words[this.resultsAt];
    this.windowBytes = this.words[this.resultsAt + 1];
  }
  countLineEnds(from, to) {
    this.checkRange(from, to);
    return this.wasm.countLineEnds(this.arenaAt + from, this.arenaAt + to) >>> 0;
  }
  setHashKey(key) {
    if (key.length !== HASH_KEY_BYTES)
      throw new BugError(`hash key of ${key.length} bytes, expected ${HASH_KEY_BYTES}`);
    this.bytes.set(key, this.wasm.HASH_KEY_AT.value);
  }
  hash(tag, from, to) {
    this.checkRange(from, to);
    this.wasm.sipHash(tag, this.arenaAt + from, this.arenaAt + to);
    this.hashLow = this.words[this.resultsAt];
    this.hashHigh = this.words[this.resultsAt + 1];
  }
  checkRange(from, to) {
    if (from < 0 || from > to || to > this.arenaBytes) {
      throw new BugError(`bytes ${from} to ${to} lie outside the arena of ${this.arenaBytes}`);
    }
  }
};
function buildProgram(wasm, literals) {
  const at = wasm.PROGRAM_AT.value;
  const { count: count2, letters, starts } = literals;
  const arenaAt = at + (wasm.programBytes(count2, letters.length) >>> 0) + 15 & ~15;
  const startsAt = arenaAt + letters.length + 8 & ~3;
  const flagsAt = startsAt + 4 * starts.length;
  const end = flagsAt + 2 * count2;
  growTo(wasm, end);
  const bytes = new Uint8Array(wasm.memory.buffer);
  bytes.set(letterCosts(), wasm.LETTER_COSTS_AT.value);
  bytes.set(letters, arenaAt);
  new Int32Array(wasm.memory.buffer, startsAt, starts.length).set(starts);
  for (let id = 0; id < count2; id++) {
    bytes[flagsAt + 2 * id] = literals.exact[id];
    bytes[flagsAt + 2 * id + 1] = literals.gated[id];
  }
  wasm.buildMatchers(at, count2, arenaAt, startsAt, flagsAt);
  bytes.fill(0, arenaAt, end);
  return arenaAt;
}

// src/kernel/kernel.ts
function createKernel(program, options = {}) {
  return createCompiled(program, options) ?? createScalarKernel(program);
}
function createCompiled(program, { implementation = "wasm-simd" }) {
  if (implementation === "scalar") return void 0;
  const withSimd = implementation === "wasm-simd" ? createWasmKernel(program, "wasm-simd") : void 0;
  return withSimd ?? createWasmKernel(program, "wasm");
}

// src/ruleset/built-in.gen.ts
var builtInRuleset = JSON.parse(`{"formatVersion":1,"kernelContractVersion":1,"runRules":[289],"digest":"sha256:ce1d0952a0e1ae8b14128d33c523dd4238808da71284e4534e8087fbf3d17f81",
"rules":[
{"id":"1password-secret-key","index":0,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>A3\\\\x2d[0-9A-Z]{6}\\\\x2d(?:[0-9A-Z]{11}|[0-9A-Z]{6}\\\\x2d[0-9A-Z]{5})\\\\x2d[0-9A-Z]{5}\\\\x2d[0-9A-Z]{5}\\\\x2d[0-9A-Z]{5})(?:[^\\\\x2d0-9A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":41,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"1password-service-account-token","index":1,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ops_eyJ[\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z]{200,1000}={0,2})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1010,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"onepassword-service-account","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"adafruit-io-key","index":2,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>aio_[0-9A-Za-z]{28})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":33,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"adobe-client-secret","index":3,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>p8e\\\\x2d[\\\\x2d0-9A-Z_a-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"agora-app-certificate","index":4,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"aikido-ci-token","index":5,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>AIK_CI_[0-9A-Za-z]{20,44})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":52,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"aikido-client-secret","index":6,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>AIK_SECRET_[0-9A-Za-z]{55,70})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":82,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"airtable-legacy-api-key","index":7,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>key[0-9A-Za-z]{14})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"airtable-pat","index":8,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pat[0-9A-Za-z]{14}\\\\x2e[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":82,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"aiven-service-password","index":9,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>AVNS_[\\\\x2d0-9A-Z_a-z]{15,24})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":30,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"aiven-token","index":10,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9=A-Za-z]{372})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"algolia-admin-key","index":11,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"algolia-search-key","index":12,"severity":"low","confidence":"hint","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"alibaba-access-key-id","index":13,"severity":"medium","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Z_a-z])(?<secret>LTAI[0-9A-Za-z]{12,20})(?:[^\\\\x2b\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":26,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"alibaba-access-key-secret","index":14,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{30})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.4,"proofRequired":false,"near":[{"rule":"alibaba-access-key-id","withinLines":5,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"alibaba-sts-access-key-id","index":15,"severity":"low","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2e0-9A-Za-z])(?<secret>STS\\\\x2eN[0-9A-Za-z]{19,29})(?:[^\\\\x2e0-9A-Za-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":36,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"amazon-lwa-client-secret","index":16,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>amzn1\\\\x2eoa2\\\\x2dcs\\\\x2ev1\\\\x2e[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":80,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"amazon-lwa-refresh-token","index":17,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>Atzr\\\\x7c[\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]{80,1000})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1006,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"amazon-mws-auth-token","index":18,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>amzn\\\\x2emws\\\\x2e[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":45,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"amplitude-api-key","index":19,"severity":"low","confidence":"hint","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"amplitude-secret-key","index":20,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"ansible-password","index":21,"severity":"high","confidence":"possible","detector":"ansible","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"anthropic-admin-api-key","index":22,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dant\\\\x2dadmin[0-9]{2}\\\\x2d[\\\\x2d0-9A-Z_a-z]{80,120})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":136,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"anthropic-api-key","index":23,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dant\\\\x2dapi[0-9]{2}\\\\x2d[\\\\x2d0-9A-Z_a-z]{80,120})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":134,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"anthropic-oauth-token","index":24,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dant\\\\x2do[ar]t[0-9]{2}\\\\x2d[\\\\x2d0-9A-Z_a-z]{80,120})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":134,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"apideck-api-key","index":25,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>sk_live_[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12}\\\\x2d[0-9A-Za-z]{20}(?:\\\\x2d[\\\\x2d0-9a-f]{36})?)","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"apify-api-token","index":26,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>apify_api_[0-9A-Za-z]{34,38})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":49,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"apollo-graph-api-key","index":27,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>(?:service|user):[\\\\x2d\\\\x2e0-9A-Z_a-z]{2,64}:[\\\\x2d0-9A-Z_a-z]{22})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"app-center-api-token","index":28,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"asaas-live-api-key","index":29,"severity":"critical","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x240-9A-Z_a-z])(?<secret>\\\\x24aact_prod_[\\\\x2b\\\\x2d\\\\x2f-:=A-Z_a-z]{40,300})(?:[^\\\\x2b\\\\x2d\\\\x2f-:=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":313,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"asaas-sandbox-api-key","index":30,"severity":"low","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x240-9A-Z_a-z])(?<secret>\\\\x24aact_hmlg_[\\\\x2b\\\\x2d\\\\x2f-:=A-Z_a-z]{40,300})(?:[^\\\\x2b\\\\x2d\\\\x2f-:=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":313,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"asana-client-secret","index":31,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"asana-pat","index":32,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9]\\\\x2f[0-9]{10,20}(?:\\\\x2f[0-9]{10,20})?:[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"assemblyai-api-key","index":33,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"atlassian-access-token","index":34,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ATCTT3[\\\\x2d0-9A-Z_a-z]{20,250}=[0-9A-F]{8})(?:[^\\\\x2d0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":266,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"atlassian-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"atlassian-api-token","index":35,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ATATT3[\\\\x2d0-9A-Z_a-z]{20,250}=[0-9A-F]{8})(?:[^\\\\x2d0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":266,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"atlassian-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"atlassian-data-center-token","index":36,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[M-O][\\\\x2b\\\\x2f-9A-Za-z]{43})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proof":"atlassian-server-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"atlassian-legacy-api-token","index":37,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{24})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"atlassian-service-token","index":38,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ATSTT3[\\\\x2d0-9A-Z_a-z]{20,250}=[0-9A-F]{8})(?:[^\\\\x2d0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":266,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"atlassian-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"auth0-client-secret","index":39,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"authress-access-key","index":40,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>(?:sc|ext|scauth|authress)_[0-9A-Za-z]{5,30}\\\\x2e[0-9A-Za-z]{4,6}\\\\x2eacc[\\\\x2d_][\\\\x2d0-9a-z]{10,32}\\\\x2e[\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]{30,120})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":13,"max":46},"maxMatchBytes":205,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"aws-access-key-id","index":41,"severity":"medium","confidence":"likely","detector":"pattern","source":"(?:^|\\\\x2f\\\\x2f|[^\\\\x2b\\\\x2f-9A-Z_a-z])(?<secret>A(?:KIA|SIA|BIA|CCA)[2-7A-Z]{16})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":2},"maxMatchBytes":23,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"aws-access-key-id","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"aws-access-key-pair","index":42,"severity":"critical","confidence":"likely","detector":"pattern","source":"(?:(?<![^\\\\n])|\\\\x2f\\\\x2f|[^\\\\x0a\\\\x0d\\\\x2b\\\\x2f-9A-Z_a-z])(?<id>A(?:KIA|SIA)[2-7A-Z]{16})[\\"'\`]?(?:[\\\\x09 ]{0,4}[,:;\\\\x7c][\\\\x09 ]{0,4}(?:\\\\x0d?\\\\x0a[\\\\x09 ]{0,40})?|[\\\\x09 ]{1,8}|\\\\x0d?\\\\x0a)[\\"'\`]?(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{40})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|(?![^\\\\n]))","before":{"min":0,"max":2},"maxMatchBytes":116,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.05,"proofRequired":false,"near":[{"rule":"aws-access-key-id","withinLines":2,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"aws-appsync-api-key","index":43,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>da2\\\\x2d[0-9a-z]{26})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":31,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"aws-bedrock-api-key","index":44,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ABSKQmVkcm9ja0FQSUtleS[\\\\x2b\\\\x2f-9A-Za-z]{60,260}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":285,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"aws-bedrock-short-term-api-key","index":45,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>bedrock\\\\x2dapi\\\\x2dkey\\\\x2dYmVkcm9jay5hbWF6b25hd3MuY29t(?:[\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z]{900})?[\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z]{100,1000}={0,2})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1947,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"aws-secret-access-key","index":46,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[{"rule":"aws-access-key-id","withinLines":5,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"aws-secret-key-beside-id","index":47,"severity":"critical","confidence":"likely","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.05,"proofRequired":false,"near":[{"rule":"aws-access-key-id","withinLines":5,"required":true}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"aws-ses-smtp-password","index":48,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>B[A-P][\\\\x2b\\\\x2f-9A-Za-z]{42})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"aws-session-token","index":49,"severity":"high","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>(?:IQoJb3JpZ2luX2Vj|FwoGZXIvYXdzE|FQoGZXIvYXdzE|AQoDYXdzE)(?:[%\\\\x2b\\\\x2f-9A-Za-z]{920})?[%\\\\x2b\\\\x2f-9A-Za-z]{80,1000}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":1940,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"azure-ai-services-key","index":50,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[0-9A-Za-z]{52}JQQJ9[9D][0-9A-Za-z][A-L][0-9A-Za-z]{16}ACOG[0-9A-Za-z]{4}(?:[0-9A-Za-z]{2}==)?)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":53},"maxMatchBytes":90,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-annotated-key","index":51,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[0-9A-Za-z]{52}JQQJ9[9D][0-9A-Za-z][A-L][0-9A-Za-z]{16}(?:[B-Za-z][0-9A-Za-z]{3}|A(?:[0-9ABD-Ya-z][0-9A-Za-z]{2}|C(?:[0-9A-NP-Za-z][0-9A-Za-z]|O[0-9A-FH-Za-z])|Z(?:[0-9A-CE-Za-z][0-9A-Za-z]|D[0-9A-NP-Za-z])))[0-9A-Za-z]{4}(?:[0-9A-Za-z]{2}==)?)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":53},"maxMatchBytes":90,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-api-management-key","index":52,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{76}APIM[\\\\x2b\\\\x2f-9A-Za-z]{6}==)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":77},"maxMatchBytes":90,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-app-configuration-secret","index":53,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\bEndpoint=https:\\\\x2f\\\\x2f[\\\\x2d0-9A-Za-z]{1,64}\\\\x2eazconfig\\\\x2eio;Id=(?<id>[^\\\\x0a\\\\x0d;]{4,64});Secret=(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{40,88}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":18,"max":81},"maxMatchBytes":260,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-batch-key","index":54,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{76}\\\\x2bABa[\\\\x2b\\\\x2f-9A-Za-z]{6}==)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":77},"maxMatchBytes":90,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-cognitive-services-key","index":55,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-communication-connection-string","index":56,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\x2e[Cc][Oo][Mm][Mm][Uu][Nn][Ii][Cc][Aa][Tt][Ii][Oo][Nn]\\\\x2e[Aa][Zz][Uu][Rr][Ee]\\\\x2e[Cc][Oo][Mm]\\\\x2f?;[Aa][Cc][Cc][Ee][Ss][Ss][Kk][Ee][Yy]=(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{84,88}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":127,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-container-registry-key","index":57,"severity":"critical","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{42}\\\\x2bACR[\\\\x2b\\\\x2f-9A-Za-z]{6})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":43},"maxMatchBytes":54,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-cosmosdb-key","index":58,"severity":"critical","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{76}ACDb[\\\\x2b\\\\x2f-9A-Za-z]{6}==)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":77},"maxMatchBytes":90,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-devops-legacy-pat","index":59,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[2-7a-z]{52})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.6,"proof":"azure-devops-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-devops-pat","index":60,"severity":"critical","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[0-9A-Za-z]{52}JQQJ9[9D][0-9A-Za-z][A-L][0-9A-Za-z]{16}AZDO[0-9A-Za-z]{4}(?:[0-9A-Za-z]{2}==)?)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":53},"maxMatchBytes":90,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-devops-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"azure-entra-client-secret","index":61,"severity":"critical","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2d\\\\x2e0-9A-Z_a-z~])(?<secret>[\\\\x2d\\\\x2e0-9A-Z_a-z~]{3}(?:7Q~[\\\\x2d\\\\x2e0-9A-Z_a-z~]{31}|8Q~[\\\\x2d\\\\x2e0-9A-Z_a-z~]{34}))(?:[^\\\\x2d\\\\x2e0-9A-Z_a-z~]|$)","before":{"min":0,"max":4},"maxMatchBytes":42,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"entra-client-secret","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"azure-event-grid-key","index":62,"severity":"medium","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{33}AZEG[\\\\x2b\\\\x2f-9A-Za-z]{6}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":34},"maxMatchBytes":46,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-event-hub-key","index":63,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{33}\\\\x2bAEh[\\\\x2b\\\\x2f-9A-Za-z]{6}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":34},"maxMatchBytes":46,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-functions-address","index":64,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<host>[\\\\x2d0-9a-z]{2,80}\\\\x2eazurewebsites\\\\x2enet)\\\\x2fapi\\\\x2f[\\\\x2d-9A-Z_a-z]{1,100}\\\\x3f(?:[\\\\x2d0-9A-Z_a-z]{1,20}=[\\\\x2d0-9A-Z_a-z]{0,40}\\\\x26){0,2}code=(?<secret>[%\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z]{40,80}={0,2})(?:[^%\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":2,"max":80},"maxMatchBytes":416,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-functions-key","index":65,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{44}AzFu[\\\\x2b\\\\x2f-9A-Za-z]{6}==)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":45},"maxMatchBytes":58,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-instrumentation-key","index":66,"severity":"low","confidence":"hint","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"azure-iot-key","index":67,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{33}AIoT[\\\\x2b\\\\x2f-9A-Za-z]{6}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":34},"maxMatchBytes":46,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-logic-app-address","index":68,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<host>[\\\\x2d\\\\x2e0-9a-z]{2,80}\\\\x2elogic\\\\x2eazure\\\\x2ecom)(?::443)?\\\\x2fworkflows\\\\x2f[0-9a-f]{32}\\\\x2f[%\\\\x26\\\\x2d-9=\\\\x3fA-Z_a-z]{1,200}\\\\x26sig=(?<secret>[\\\\x2d0-9A-Z_a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":80},"maxMatchBytes":393,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-machine-learning-key","index":69,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{76}\\\\x2bAMC[\\\\x2b\\\\x2f-9A-Za-z]{6}==)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":77},"maxMatchBytes":90,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-publish-password","index":70,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\buserPWD=\\"(?<secret>[0-9A-Za-z]{60})\\"","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-redis-connection-string","index":71,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\x2e[Rr][Ee][Dd][Ii][Ss]\\\\x2e[Cc][Aa][Cc][Hh][Ee]\\\\x2e[Ww][Ii][Nn][Dd][Oo][Ww][Ss]\\\\x2e[Nn][Ee][Tt]:[0-9]{4,5},[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]=(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{43}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":85,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-redis-key","index":72,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{33}AzCa[\\\\x2b\\\\x2f-9A-Za-z]{6}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":34},"maxMatchBytes":46,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-relay-key","index":73,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{33}\\\\x2bARm[\\\\x2b\\\\x2f-9A-Za-z]{6}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":34},"maxMatchBytes":46,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-sas-signature","index":74,"severity":"high","confidence":"likely","detector":"pattern","source":"[\\\\x26;\\\\x3f]sig=(?<secret>[%\\\\x2b\\\\x2f-9A-Za-z]{43,90}(?:%3[Dd]|=))(?:[^%0-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":99,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"azure-search-key","index":75,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{42}AzSe[\\\\x2b\\\\x2f-9A-Za-z]{6})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":43},"maxMatchBytes":54,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-service-bus-key","index":76,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{33}\\\\x2bASb[\\\\x2b\\\\x2f-9A-Za-z]{6}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":34},"maxMatchBytes":46,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-shared-access-key","index":77,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b[Ss][Hh][Aa][Rr][Ee][Dd][Aa][Cc][Cc][Ee][Ss][Ss][Kk][Ee][Yy]=(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{43}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-storage-account-key","index":78,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{86}==)","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-storage-connection-string","index":79,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b[Aa][Cc][Cc][Oo][Uu][Nn][Tt][Kk][Ee][Yy]=(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{86}==)","before":{"min":0,"max":0},"maxMatchBytes":99,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"azure-storage-identifiable-key","index":80,"severity":"critical","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{76}\\\\x2bASt[\\\\x2b\\\\x2f-9A-Za-z]{6}==)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":77},"maxMatchBytes":90,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bannerbear-master-api-key","index":81,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>bb_ma_[0-9a-f]{30})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bannerbear-project-api-key","index":82,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>bb_pr_[0-9a-f]{30})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"baremetrics-api-key","index":83,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[ls]k_[\\\\x2d0-9A-Z_a-z]{18,25})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"basic-authorization","index":84,"severity":"high","confidence":"possible","detector":"basic-auth","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"beamer-api-key","index":85,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>b_[\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]{44})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bearer-token","index":86,"severity":"high","confidence":"possible","detector":"bearer","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"besttime-private-key","index":87,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pri_[0-9a-f]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bitbucket-app-password","index":88,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ATBB[0-9A-Za-z]{20,32}[0-9A-F]{8})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"bitbucket-app-password","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bitbucket-data-center-token","index":89,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>BBDC\\\\x2d[\\\\x2b\\\\x2f-9A-Za-z]{40,50}={0,2})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":58,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"atlassian-server-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bitbucket-oauth-secret","index":90,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"blynk-auth-token","index":91,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"braintree-access-token","index":92,"severity":"critical","confidence":"possible","detector":"pattern","source":"(?:^|[^0-9A-Z_a-z])(?<secret>access_token\\\\x24production\\\\x24[0-9a-z]{16}\\\\x24[0-9a-f]{32})\\\\b","before":{"min":0,"max":1},"maxMatchBytes":74,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"braintree-private-key","index":93,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"braintree-sandbox-token","index":94,"severity":"low","confidence":"possible","detector":"pattern","source":"(?:^|[^0-9A-Z_a-z])(?<secret>access_token\\\\x24sandbox\\\\x24[0-9a-z]{16}\\\\x24[0-9a-f]{32})\\\\b","before":{"min":0,"max":1},"maxMatchBytes":71,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"braintree-tokenization-key","index":95,"severity":"low","confidence":"hint","detector":"pattern","source":"\\\\b(?<secret>(?:production|sandbox)_[0-9a-z]{8}_[0-9a-z]{16})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":36,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"braintrust-api-key","index":96,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>sk\\\\x2d[0-9A-Za-z]{48})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"branch-key","index":97,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>key_(?:live|test)_[0-9A-Za-z]{16,40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"brave-search-api-key","index":98,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>BSA[\\\\x2d0-9A-Z_a-z]{24,40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"brevo-api-key","index":99,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xkeysib\\\\x2d[0-9a-f]{64}\\\\x2d[0-9A-Za-z]{16})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":89,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"brevo-smtp-key","index":100,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>xsmtpsib\\\\x2d[0-9a-f]{64}\\\\x2d[0-9A-Za-z]{16})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":90,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bugsnag-auth-token","index":101,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"buildkite-agent-job-token","index":102,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>bkaj_[\\\\x2d\\\\x2e0-9A-Z_a-z]{36,400})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":406,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"buildkite-agent-registration-token","index":103,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>bkar_[0-9A-Za-z]{36,120})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":126,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"buildkite-agent-session-token","index":104,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>bkaa_[0-9A-Za-z]{36,120})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":126,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"buildkite-api-token","index":105,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>bkua_[0-9A-Za-z]{36,60})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":66,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"buildkite-cluster-token","index":106,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>bkct_[0-9A-Za-z]{36,120})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":126,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"buildkite-package-token","index":107,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>bkpt_[0-9A-Za-z]{36,120})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":126,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"calendly-token","index":108,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>eyJ[\\\\x2d0-9A-Z_a-z]{30,100}\\\\x2eeyJ[\\\\x2d0-9A-Z_a-z]{60,600}\\\\x2e[\\\\x2d0-9A-Z_a-z]{40,120})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"canva-client-secret","index":109,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>cnvca[\\\\x2d0-9A-Z_a-z]{51})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":57,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cerebras-api-key","index":110,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>csk\\\\x2d[0-9a-z]{48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":53,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"checkout-secret-key","index":111,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk_[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":39,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"checkout-test-secret-key","index":112,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk_(?:test_[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12}|sbox_[0-9a-z]{26,30}))\\\\b","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"circleci-legacy-token","index":113,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"circleci-personal-token","index":114,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>CCIPAT_[1-9A-HJ-NP-Za-km-z]{20,24}_[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"circleci-project-token","index":115,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>CCIPRJ_[1-9A-HJ-NP-Za-km-z]{20,24}_[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"cisco-meraki-api-key","index":116,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"clerk-secret-key","index":117,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>sk_(?:live|test)_[0-9A-Za-z]{40,50})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"clickhouse-cloud-key-secret","index":118,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>4b1d[0-9A-Za-z]{38})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":43,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"clickup-personal-token","index":119,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pk_[0-9]{6,9}_[0-9A-Z]{32})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":45,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"clojars-deploy-token","index":120,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>CLOJARS_[0-9a-f]{60})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"close-api-key","index":121,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>api_[0-9A-Za-z]{22}\\\\x2e[0-9A-Za-z]{22})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":49,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.6,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cloudflare-account-api-token","index":122,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>cfat_[\\\\x2d0-9A-Z_a-z]{40}[0-9A-Fa-f]{8})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":54,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"cloudflare-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"cloudflare-global-api-key","index":123,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>cfk_[\\\\x2d0-9A-Z_a-z]{40}[0-9A-Fa-f]{8})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":53,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"cloudflare-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"cloudflare-legacy-api-token","index":124,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.05,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cloudflare-legacy-global-api-key","index":125,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{37,39}|[0-9a-f]{41,45})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.6,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cloudflare-origin-ca-key","index":126,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>v1\\\\x2e0\\\\x2d[0-9a-f]{24}\\\\x2d[0-9a-f]{146})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":176,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cloudflare-user-api-token","index":127,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>cfut_[\\\\x2d0-9A-Z_a-z]{40}[0-9A-Fa-f]{8})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":54,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"cloudflare-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"cloudinary-url","index":128,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\bcloudinary:\\\\x2f\\\\x2f(?<id>[0-9]{12,18}):(?<secret>[\\\\x2d0-9A-Z_a-z]{20,40})@(?<host>[\\\\x2d0-9A-Z_a-z]{2,50})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":123,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cloudsmith-api-key","index":129,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>csa_[0-9A-Za-z]{32,40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cockroachdb-cloud-api-key","index":130,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>CCDB1_[0-9A-Za-z]{22}_[0-9A-Za-z]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"coda-api-token","index":131,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"codacy-token","index":132,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{20,32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"codeclimate-api-token","index":133,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"codeclimate-reporter-id","index":134,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"codecov-upload-token","index":135,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"coderabbit-api-key","index":136,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>cr\\\\x2d[0-9a-f]{58})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":62,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cohere-api-key","index":137,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.05,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"coinbase-api-secret","index":138,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{86}==|[\\\\x2d0-9A-Z_a-z]{32}|[0-9A-Za-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"coinbase-cdp-key-name","index":139,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>organizations\\\\x2f[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12}\\\\x2fapiKeys\\\\x2f[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})\\\\b","before":{"min":50,"max":50},"maxMatchBytes":95,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"command-line-password","index":140,"severity":"high","confidence":"possible","detector":"command-line","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"configcat-sdk-key","index":141,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>configcat\\\\x2dsdk\\\\x2d1\\\\x2f[\\\\x2d0-9A-Z_a-z]{22}\\\\x2f[\\\\x2d0-9A-Z_a-z]{22})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":62,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"confluent-api-secret","index":142,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>cflt[\\\\x2b\\\\x2f-9A-Za-z]{60})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":65,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"confluent-secret","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"confluent-legacy-api-secret","index":143,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"connection-string-password","index":144,"severity":"high","confidence":"possible","detector":"connection-string","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"contentful-delivery-token","index":145,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{43,45})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"contentful-pat","index":146,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>CFPAT\\\\x2d[\\\\x2d0-9A-Z_a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":50,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"convertapi-secret","index":147,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>secret_[0-9A-Za-z]{16})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"couchbase-capella-connection","index":148,"severity":"low","confidence":"hint","detector":"pattern","source":"\\\\b(?<secret>couchbases?:\\\\x2f\\\\x2fcb\\\\x2e[0-9a-z]{10,24}\\\\x2ecloud\\\\x2ecouchbase\\\\x2ecom)\\\\b","before":{"min":25,"max":40},"maxMatchBytes":60,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"courier-api-key","index":149,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pk_(?:prod|test)_[0-9A-Z]{28})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":36,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"coveralls-repo-token","index":150,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32,37})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"coze-pat","index":151,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pat_[0-9A-Za-z]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"crates-io-token","index":152,"severity":"critical","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z])(?<secret>cio[0-9A-Za-z]{32})(?:[^\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.6,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"crowdin-personal-token","index":153,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{80})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.9,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cursor-api-key","index":154,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>key_[0-9a-f]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cypress-record-key","index":155,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"databento-api-key","index":156,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>db\\\\x2d[0-9A-Za-z]{29})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":33,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.6,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"databricks-access-token","index":157,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dapi[0-9a-f]{32}(?:\\\\x2d[0-9]{1,2})?)(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"databricks-oauth-secret","index":158,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>dose[0-9a-f]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"datadog-api-key","index":159,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"datadog-application-key","index":160,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40}|ddapp_[0-9A-Za-z]{34})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"datadog-client-token","index":161,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pub[0-9a-f]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":36,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"datastax-astra-token","index":162,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>AstraCS:[0-9A-Za-z]{20,32}:[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":105,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"deepgram-api-key","index":163,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"deepseek-api-key","index":164,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2d[0-9a-f]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":36,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"defined-networking-api-key","index":165,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>dnkey\\\\x2d[0-9A-Z]{26}\\\\x2d[0-9A-Z]{52})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":85,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"deno-deploy-token","index":166,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>dd[pw]_[0-9A-Za-z]{36})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"dependency-track-api-key","index":167,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>odt_(?:[0-9A-Za-z]{8}_)?[0-9A-Za-z]{32})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":45,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"devcycle-client-key","index":168,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>dvc_(?:client|mobile)_[0-9A-Z_a-z]{16,60})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"devcycle-server-key","index":169,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>dvc_server_[0-9A-Z_a-z]{16,60})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"devin-api-key","index":170,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>apk_[\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]{80,187})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":192,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"devin-service-key","index":171,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>cog_[0-9a-z]{52})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":57,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"dfuse-api-key","index":172,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>(?:web|server|mobile)_[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"digitalocean-oauth-refresh-token","index":173,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dor_v1_[0-9a-f]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"digitalocean-oauth-token","index":174,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>doo_v1_[0-9a-f]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"digitalocean-pat","index":175,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dop_v1_[0-9a-f]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"digitalocean-spaces-key-id","index":176,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>DO00[0-9A-Z]{16})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":20,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"discord-bot-token","index":177,"severity":"high","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d-9A-Z_a-z])(?<secret>(?:MT|Mj|Mz|ND|NT|Nj|Nz|OD|OT)[\\\\x2d0-9A-Z_a-z]{21,26}\\\\x2e[\\\\x2d0-9A-Z_a-z]{6}\\\\x2e[\\\\x2d0-9A-Z_a-z]{27,45})(?:[^\\\\x2d\\\\x2e0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":83,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"discord-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"discord-client-secret","index":178,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"discord-webhook","index":179,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\bhttps:\\\\x2f\\\\x2f(?:(?:canary|ptb)\\\\x2e)?discord(?:app)?\\\\x2ecom\\\\x2fapi(?:\\\\x2fv[0-9]{1,2})?\\\\x2fwebhooks\\\\x2f(?<id>[0-9]{17,20})\\\\x2f(?<secret>[\\\\x2d0-9A-Z_a-z]{60,80})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":23,"max":37},"maxMatchBytes":149,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"disqus-secret-key","index":180,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"docker-organization-token","index":181,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dckr_oat_[\\\\x2d0-9A-Z_a-z]{27,100})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":110,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"docker-pat","index":182,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dckr_pat_[\\\\x2d0-9A-Z_a-z]{27})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"docker-registry-auth","index":183,"severity":"critical","confidence":"possible","detector":"docker-config","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"docker-swarm-join-token","index":184,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>SWMTKN\\\\x2d1\\\\x2d[0-9a-z]{50}\\\\x2d[0-9a-z]{25})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":86,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"docker-swarm-unlock-key","index":185,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>SWMKEY\\\\x2d1\\\\x2d[\\\\x2b\\\\x2f-9A-Za-z]{43})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":53,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"doppler-audit-token","index":186,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dp\\\\x2eaudit\\\\x2e[0-9A-Za-z]{40,48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":58,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"doppler-cli-token","index":187,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dp\\\\x2ect\\\\x2e[0-9A-Za-z]{40,48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":55,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"doppler-personal-token","index":188,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dp\\\\x2ept\\\\x2e[0-9A-Za-z]{40,48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":55,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"doppler-scim-token","index":189,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dp\\\\x2escim\\\\x2e[0-9A-Za-z]{40,48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":57,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"doppler-service-account-identity-token","index":190,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dp\\\\x2esaid\\\\x2e[0-9A-Za-z]{40,80})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":89,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"doppler-service-account-token","index":191,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dp\\\\x2esa\\\\x2e[0-9A-Za-z]{40,48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":55,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"doppler-service-token","index":192,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dp\\\\x2est\\\\x2e(?:[\\\\x2d0-9_a-z]{2,35}\\\\x2e)?[0-9A-Za-z]{40,48})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":90,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"drone-ci-token","index":193,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"dropbox-app-secret","index":194,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-z]{15})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"dropbox-refresh-token","index":195,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{11}A{8,10}[\\\\x2d0-9A-Z_a-z]{42,46})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"dropbox-short-lived-token","index":196,"severity":"high","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2d\\\\x2e0-9A-Z_a-z])(?<secret>sl\\\\x2e(?:u\\\\x2e)?[A-C][\\\\x2d0-9=A-Z_a-z]{100,1000})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":1008,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"duffel-live-token","index":197,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>duffel_live_[\\\\x2d0-9=A-Z_a-z]{43,48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"duffel-test-token","index":198,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>duffel_test_[\\\\x2d0-9=A-Z_a-z]{43,48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"duo-integration-key","index":199,"severity":"low","confidence":"hint","detector":"pattern","source":"\\\\b(?<secret>DI[0-9A-Z]{18})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":20,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.6,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"duo-secret-key","index":200,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"dynatrace-token","index":201,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dt0(?:c0|s0|s1|e0)[0-9]\\\\x2e[0-9A-Z]{8,24}\\\\x2e[0-9A-Z]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":96,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"easypost-api-key","index":202,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>EZAK[0-9A-Za-z]{54})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":59,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"easypost-test-api-key","index":203,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>EZTK[0-9A-Za-z]{54})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":59,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"ebay-production-cert-id","index":204,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>PRD\\\\x2d[0-9a-f]{12}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":36,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"ecostruxure-it-api-key","index":205,"severity":"medium","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>AK1[\\\\x2f-9A-Za-z]{50,55})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":60,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"elastic-cloud-api-key","index":206,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>essu_[\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z]{60,200}={0,2})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":208,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"elasticsearch-api-key","index":207,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{20}:[\\\\x2d0-9A-Z_a-z]{22}|[\\\\x2b\\\\x2f-9A-Za-z]{58}==)","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"elevenlabs-api-key","index":208,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk_[0-9a-f]{48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":52,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"elevenlabs-legacy-api-key","index":209,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"endor-labs-api-key","index":210,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>endr\\\\x2b[\\\\x2d0-9A-Za-z]{16})(?:[^\\\\x2d0-9A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":22,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"etsy-api-key","index":211,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-z]{24})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"eventbrite-private-token","index":212,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Z]{20})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"exoscale-api-key","index":213,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>EXO[0-9a-f]{24,30})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":33,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"exoscale-api-secret","index":214,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{40,60})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.9,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"facebook-access-token","index":215,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z])(?<secret>EAA[0-9A-Za-z]{95,500})(?:[^\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":505,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"facebook-app-access-token","index":216,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9]{15,17}(?:\\\\x7c|%7C)[\\\\x2d0-9A-Z_a-z]{27})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"facebook-app-secret","index":217,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"fastly-api-token","index":218,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"figma-legacy-pat","index":219,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9]{4,8}\\\\x2d[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"figma-oauth-token","index":220,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>figur?_[\\\\x2d0-9A-Z_a-z]{36,60})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":67,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"figma-pat","index":221,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>fig[dp]_[\\\\x2d0-9A-Z_a-z]{36,48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":54,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"finicity-app-key","index":222,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"finicity-partner-secret","index":223,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{20})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.9,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"finnhub-api-key","index":224,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-z]{20}|[0-9a-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"firebase-cloud-messaging-key","index":225,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>AAAA[\\\\x2d0-9A-Z_a-z]{7}:APA91b[\\\\x2d0-9A-Z_a-z]{134})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":11,"max":11},"maxMatchBytes":153,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"firecrawl-api-key","index":226,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>fc\\\\x2d[0-9a-f]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":36,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"fireworks-ai-api-key","index":227,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>fw_[0-9A-Za-z]{24})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":28,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"fleetbase-live-key","index":228,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>flb_live_[0-9A-Za-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":74,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"fleetbase-test-key","index":229,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>flb_test_[0-9A-Za-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":74,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"flexport-logistics-token","index":230,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>shltm_[\\\\x2d0-9A-Z_a-z]{40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"flickr-api-key","index":231,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"flutterwave-public-key","index":232,"severity":"low","confidence":"hint","detector":"pattern","source":"\\\\b(?<secret>FLWPUBK(?:_TEST)?\\\\x2d[0-9a-f]{32}\\\\x2dX)\\\\b","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"flutterwave-secret-key","index":233,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>FLWSECK\\\\x2d[0-9a-f]{32}\\\\x2d(?:[0-9a-z]{10,14}\\\\x2d)?X)\\\\b","before":{"min":0,"max":0},"maxMatchBytes":57,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"flutterwave-test-secret-key","index":234,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>FLWSECK_TEST\\\\x2d?(?:[0-9a-f]{32}\\\\x2d(?:[0-9a-z]{10,14}\\\\x2d)?X|[0-9a-f]{12}))\\\\b","before":{"min":0,"max":0},"maxMatchBytes":62,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"fly-io-access-token","index":235,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>fm(?:1[ar]|2)_[\\\\x2b\\\\x2f-9A-Za-z]{100,1000}={0,3})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1009,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"fly-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"fly-io-user-token","index":236,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>fo1_[\\\\x2d0-9A-Z_a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":48,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"frame-io-token","index":237,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>fio\\\\x2du\\\\x2d[\\\\x2d0-9A-Z_a-z]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"freemius-secret-key","index":238,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>sk_[!-\\\\x26\\\\x28-Z\\\\x5e-~]{29})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"freshbooks-client-secret","index":239,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"friendli-token","index":240,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>flp_[0-9A-Za-z]{46})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":51,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"fullstory-api-key","index":241,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>(?:na1|eu1)\\\\x2e[\\\\x2b\\\\x2f-9A-Za-z]{80,100}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":107,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"gcp-service-account-key","index":242,"severity":"critical","confidence":"likely","detector":"gcp-service-account","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"generic-api-key","index":243,"severity":"high","confidence":"possible","detector":"key-assignment","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"generic-password","index":244,"severity":"high","confidence":"possible","detector":"password-assignment","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"generic-secret","index":245,"severity":"high","confidence":"possible","detector":"secret-assignment","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"generic-token","index":246,"severity":"high","confidence":"possible","detector":"token-assignment","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"getresponse-api-key","index":247,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"gitea-access-token","index":248,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"github-app-installation-token","index":249,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ghs_(?:[0-9A-Za-z]{36}|[0-9]{1,12}_eyJ[\\\\x2d0-9A-Z_a-z]{10,400}\\\\x2eeyJ[\\\\x2d0-9A-Z_a-z]{10,1000}\\\\x2e[\\\\x2d0-9A-Z_a-z]{20,700}))(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":2126,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"github-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"github-app-refresh-token","index":250,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ghr_[0-9A-Za-z]{36,76})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":80,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"github-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"github-app-user-token","index":251,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ghu_[0-9A-Za-z]{36})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"github-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"github-fine-grained-pat","index":252,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":93,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"github-oauth-token","index":253,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>gho_[0-9A-Za-z]{36})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"github-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"github-pat","index":254,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ghp_[0-9A-Za-z]{36})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"github-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-agent-token","index":255,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glagent\\\\x2d[\\\\x2d0-9A-Z_a-z]{50,1000})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1009,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-deploy-token","index":256,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>gldt\\\\x2d[\\\\x2d0-9A-Z_a-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-feature-flags-client-token","index":257,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glffct\\\\x2d[\\\\x2d0-9A-Z_a-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-feed-token","index":258,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glft\\\\x2d[\\\\x2d0-9A-Z_a-z]{20,130})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":136,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-incoming-mail-token","index":259,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glimt\\\\x2d[\\\\x2d0-9A-Z_a-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-job-token","index":260,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glcbt\\\\x2d(?:[0-9A-Za-z]{1,5}_)?[\\\\x2d0-9A-Z_a-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":77,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-oauth-application-secret","index":261,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>gloas\\\\x2d[\\\\x2d0-9A-Z_a-z]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-pat","index":262,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glpat\\\\x2d(?:[\\\\x2d0-9A-Z_a-z]{20}|[\\\\x2d0-9A-Z_a-z]{27,300}\\\\x2e(?:[0-9a-z]{2}\\\\x2e)?[0-9a-z]{9}))(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":320,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"gitlab-routable","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-registered-runner-token","index":263,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glrtr\\\\x2d[\\\\x2d0-9A-Z_a-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-runner-registration-token","index":264,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>GR1348941[\\\\x2d0-9A-Z_a-z]{20})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":30,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"gitlab-runner-token","index":265,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glrt\\\\x2d(?:(?:t[0-9]_)?[\\\\x2d0-9A-Z_a-z]{20,64}|[\\\\x2d0-9A-Z_a-z]{27,300}\\\\x2e(?:[0-9a-z]{2}\\\\x2e)?[0-9a-z]{9}))(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":319,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"gitlab-routable","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-scim-token","index":266,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glsoat\\\\x2d[\\\\x2d0-9A-Z_a-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-session-cookie","index":267,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b_gitlab_session=(?<secret>[0-9a-f]{32})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":48,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-trigger-token","index":268,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glptt\\\\x2d[\\\\x2d0-9A-Z_a-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-workspace-token","index":269,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glwt\\\\x2d[\\\\x2d0-9A-Z_a-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitter-access-token","index":270,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"gocardless-live-token","index":271,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>live_[\\\\x2d0-9A-Z_a-z]{40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":46,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.1,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"gocardless-sandbox-token","index":272,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>sandbox_[\\\\x2d0-9A-Z_a-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"google-api-key","index":273,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>AIza[\\\\x2d0-9A-Z_a-z]{35})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"google-api-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"google-bound-api-key","index":274,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>AQ\\\\x2eAb8[\\\\x2d0-9A-Z_a-z]{40,80})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":87,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"google-hmac-key-id","index":275,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>GOOG1E[0-9A-Z]{55})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"google-oauth-access-token","index":276,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ya29\\\\x2e[\\\\x2d0-9A-Z_a-z]{30,1000})","before":{"min":0,"max":0},"maxMatchBytes":1005,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"google-oauth-client-id","index":277,"severity":"low","confidence":"hint","detector":"pattern","source":"\\\\b(?<secret>[0-9]{6,20}\\\\x2d[0-9a-z]{32}\\\\x2eapps\\\\x2egoogleusercontent\\\\x2ecom)\\\\b","before":{"min":39,"max":53},"maxMatchBytes":80,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"google-oauth-client-secret","index":278,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>GOCSPX\\\\x2d[\\\\x2d0-9A-Z_a-z]{28})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":36,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"google-oauth-refresh-token","index":279,"severity":"critical","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2d-9A-Z_a-z])(?<secret>1\\\\x2f\\\\x2f0[\\\\x2d0-9A-Z_a-z]{60,200})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":206,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"google-recaptcha-secret","index":280,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>6L[\\\\x2d0-9A-Z_a-z]{38})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"grafana-api-key","index":281,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>eyJrIjoi[\\\\x2b\\\\x2f-9A-Za-z]{60,400}={0,3})(?:[^\\\\x2b\\\\x2d-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":412,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"grafana-cloud","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"grafana-cloud-token","index":282,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glc_[\\\\x2b\\\\x2f-9A-Za-z]{32,400}={0,3})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":408,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"grafana-cloud","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"grafana-service-account-token","index":283,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glsa_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":46,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"grafana-service-account","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"groq-api-key","index":284,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>gsk_[0-9A-Za-z]{50,54})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":58,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"groq-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"gumroad-access-token","index":285,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{43})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"hcp-client-secret","index":286,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"heroku-api-key","index":287,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Fa-f]{8}(?:\\\\x2d[0-9A-Fa-f]{4}){3}\\\\x2d[0-9A-Fa-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"heroku-api-token","index":288,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>HRKU\\\\x2dAA[\\\\x2d0-9A-Z_a-z]{58})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":66,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"high-entropy-token","index":289,"severity":"low","confidence":"hint","detector":"entropy","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":true},
{"id":"hubspot-api-key","index":290,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Fa-f]{8}(?:\\\\x2d[0-9A-Fa-f]{4}){3}\\\\x2d[0-9A-Fa-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"hubspot-private-app-token","index":291,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pat\\\\x2d(?:na|eu|ap)[0-9]{1,2}\\\\x2d[0-9A-Fa-f]{8}(?:\\\\x2d[0-9A-Fa-f]{4}){3}\\\\x2d[0-9A-Fa-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":46,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"huggingface-organization-token","index":292,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>api_org_[A-Za-z]{34})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":42,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"huggingface-user-token","index":293,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>hf_[A-Za-z]{34})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"ibm-cloud-api-key","index":294,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{44})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"intercom-access-token","index":295,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dG9rO[\\\\x2b\\\\x2f-9A-Za-z]{54}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"intercom-secret","index":296,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{40}|[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"jenkins-api-token","index":297,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>11[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"jenkins-legacy-token","index":298,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"jfrog-api-key","index":299,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>AKCp[1-9A-HJ-NP-Za-km-z]{69})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":73,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"jfrog-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"jfrog-reference-token","index":300,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>cmVmdGtu[0-9A-Za-z]{56})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":64,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"jfrog-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"json-web-key","index":301,"severity":"critical","confidence":"likely","detector":"jwk","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"json-web-token","index":302,"severity":"high","confidence":"likely","detector":"jwt","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"k3s-server-token","index":303,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>K10[0-9a-f]{64}::(?:server|node):[0-9a-f]{32})\\\\b","before":{"min":67,"max":67},"maxMatchBytes":108,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"kubernetes-bootstrap-token","index":304,"severity":"high","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9a-z]{6}\\\\x2e[0-9a-z]{16})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"kubernetes-join-token","index":305,"severity":"high","confidence":"likely","detector":"pattern","source":"kubeadm (?:join|init|token)[\\\\x09 ][^\\\\x0a\\\\x0d]{0,160}\\\\x2d\\\\x2dtoken[ =][\\"']?(?<secret>[0-9a-z]{6}\\\\x2e[0-9a-z]{16})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":206,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"kubernetes-kubeconfig","index":306,"severity":"critical","confidence":"possible","detector":"kubeconfig","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"kubernetes-secret","index":307,"severity":"high","confidence":"possible","detector":"kubernetes-secret","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"langsmith-personal-token","index":308,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":51,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"langsmith-service-key","index":309,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":51,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"launchdarkly-access-token","index":310,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2d0-9A-Z_a-z])(?<secret>api\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":42,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"launchdarkly-mobile-key","index":311,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>mob\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":41,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"launchdarkly-relay-key","index":312,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2d0-9A-Z_a-z])(?<secret>rel\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":42,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"launchdarkly-sdk-key","index":313,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sdk\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":41,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"linear-api-key","index":314,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>lin_api_[0-9A-Za-z]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":48,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"linear-client-secret","index":315,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"linear-oauth-token","index":316,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>lin_oauth_[0-9A-Za-z]{40,128})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":138,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"linear-webhook-secret","index":317,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>lin_wh_[0-9A-Za-z]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mailchimp-api-key","index":318,"severity":"high","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2d0-9A-Z_a-z])(?<secret>[0-9a-f]{32}\\\\x2dus[0-9]{1,2})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":32,"max":33},"maxMatchBytes":39,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"mailchimp-transactional-api-key","index":319,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>(?:md\\\\x2d)?[\\\\x2d0-9A-Z_a-z]{22})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mailgun-api-key","index":320,"severity":"high","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9a-f]{32}\\\\x2d[0-9a-f]{8}\\\\x2d[0-9a-f]{8})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"mailgun-api-key-in-basic-auth","index":321,"severity":"high","confidence":"likely","detector":"pattern","source":"(?:^|[ \\"'\\\\x2f=])api:(?<secret>key\\\\x2d[0-9a-z]{32}|[0-9a-f]{32}\\\\x2d[0-9a-f]{8}\\\\x2d[0-9a-f]{8})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":56,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"mailgun-legacy-api-key","index":322,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2d0-9A-Z_a-z])(?<secret>key\\\\x2d[0-9a-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":38,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mailgun-public-key","index":323,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pubkey\\\\x2d[0-9a-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"mailgun-webhook-signing-key","index":324,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mapbox-public-token","index":325,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pk\\\\x2eeyJ1Ijoi[\\\\x2d0-9A-Z_a-z]{20,240}\\\\x2e[\\\\x2d0-9A-Z_a-z]{22})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":275,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"mapbox-secret-token","index":326,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2eeyJ1Ijoi[\\\\x2d0-9A-Z_a-z]{20,240}\\\\x2e[\\\\x2d0-9A-Z_a-z]{22})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":275,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"mapbox-temporary-token","index":327,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tk\\\\x2eeyJ[\\\\x2d0-9A-Z_a-z]{20,1000}\\\\x2e[\\\\x2d0-9A-Z_a-z]{22})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1030,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"microsoft-teams-webhook","index":328,"severity":"medium","confidence":"likely","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2f(?:[\\\\x2d0-9a-z]{1,63}\\\\x2ewebhook\\\\x2eoffice\\\\x2ecom\\\\x2fwebhookb2|outlook\\\\x2eoffice(?:365)?\\\\x2ecom\\\\x2fwebhook)\\\\x2f[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12}@[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12}\\\\x2fIncomingWebhook\\\\x2f[0-9a-f]{32}\\\\x2f[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12}(?:\\\\x2f[\\\\x2d0-9A-Z_a-z]{20,90})?)(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":8,"max":71},"maxMatchBytes":352,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"mistral-api-key","index":329,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mixpanel-secret","index":330,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mixpanel-token","index":331,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"mongodb-atlas-private-key","index":332,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mongodb-atlas-service-account-secret","index":333,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>mdb_sa_sk_[\\\\x2d0-9A-Z_a-z]{32,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":75,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"netlify-access-token","index":334,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>nf[bcopu]_[0-9A-Za-z]{36,60})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":64,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"netlify-build-hook","index":335,"severity":"low","confidence":"likely","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2fapi\\\\x2enetlify\\\\x2ecom\\\\x2fbuild_hooks\\\\x2f[0-9a-f]{24})(?:[^0-9A-Za-z]|$)","before":{"min":8,"max":8},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"netlify-legacy-access-token","index":336,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{43,45})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"netrc-password","index":337,"severity":"high","confidence":"possible","detector":"netrc","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"new-relic-browser-key","index":338,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>NR(?:JS|BR)\\\\x2d[0-9a-f]{19})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":24,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"new-relic-insert-key","index":339,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>NRII\\\\x2d[\\\\x2d0-9A-Z_a-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":38,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"new-relic-legacy-license-key","index":340,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40}|eu01xx[0-9a-f]{34})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"new-relic-license-key","index":341,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>[0-9A-Za-z]{32}FFFFNRAL)\\\\b","before":{"min":0,"max":32},"maxMatchBytes":40,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"new-relic-mobile-token","index":342,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>[A-Z]{2}[0-9a-f]{40}\\\\x2dNRMA)\\\\b","before":{"min":42,"max":42},"maxMatchBytes":47,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"new-relic-pixie-key","index":343,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>px\\\\x2d(?:api|dep)\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"new-relic-query-key","index":344,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>NRIQ\\\\x2d[\\\\x2d0-9A-Z_a-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":38,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"new-relic-rest-api-key","index":345,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>NRRA\\\\x2d[0-9a-f]{42}|NRAA\\\\x2d[0-9a-f]{27})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"new-relic-user-key","index":346,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>NRAK\\\\x2d[0-9A-Z]{27})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":33,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"ngrok-command-token","index":347,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\bngrok (?:authtoken|config add\\\\x2dauthtoken)[\\\\x09 ]{1,4}(?<secret>[0-9A-Za-z]{27}_[0-9A-Za-z]{20,24})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":82,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"ngrok-token","index":348,"severity":"high","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{27}_[0-9A-Za-z]{20,24})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"notion-legacy-token","index":349,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>secret_[0-9A-Za-z]{43})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":50,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"notion-refresh-token","index":350,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>nrt_[0-9A-Za-z]{32,60})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":64,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"notion-token","index":351,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ntn_[0-9A-Za-z]{40,56})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":60,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"npm-access-token","index":352,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>npm_[0-9A-Za-z]{36})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"npm-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"npmrc-credentials","index":353,"severity":"critical","confidence":"possible","detector":"npmrc","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"nuget-api-key","index":354,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>oy2[2-7a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"okta-api-token","index":355,"severity":"critical","confidence":"likely","detector":"assigned","source":"(?:SSWS )?(?<secret>00[\\\\x2d0-9A-Z_a-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"okta-client-secret","index":356,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{40}|[\\\\x2d0-9A-Z_a-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"okta-ssws-token","index":357,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\bSSWS (?<secret>00[\\\\x2d0-9A-Z_a-z]{40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":48,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"openai-admin-key","index":358,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dadmin\\\\x2d[\\\\x2d0-9A-Z_a-z]{40,200})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":210,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"openai-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"openai-project-key","index":359,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2d(?:proj|None|service)\\\\x2d[\\\\x2d0-9A-Z_a-z]{40,200})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":212,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"openai-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"openai-service-account-key","index":360,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dsvcacct\\\\x2d[\\\\x2d0-9A-Z_a-z]{40,200})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":212,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"openai-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"openai-user-key","index":361,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2d[0-9A-Za-z]{20}T3BlbkFJ[0-9A-Za-z]{20})\\\\b","before":{"min":3,"max":23},"maxMatchBytes":51,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"openai-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"openrouter-api-key","index":362,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dor\\\\x2dv1\\\\x2d[0-9a-f]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":74,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"pagerduty-api-key","index":363,"severity":"high","confidence":"likely","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2d0-9A-Z_a-z]{20})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"pagerduty-integration-key","index":364,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"paypal-access-token","index":365,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>A21AA[\\\\x2d0-9A-Z_a-z]{60,160})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":166,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"paypal-client-secret","index":366,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>E[\\\\x2d0-9A-Z_a-z]{59,99})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"perplexity-api-key","index":367,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pplx\\\\x2d[0-9A-Za-z]{48,56})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":62,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"pgp-private-key","index":368,"severity":"critical","confidence":"likely","detector":"pem","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"pinecone-api-key","index":369,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pcsk_[0-9A-Za-z]{5,7}_[0-9A-Za-z]{63})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":77,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"pinecone-legacy-api-key","index":370,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"planetscale-oauth-token","index":371,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pscale_oauth_[\\\\x2d\\\\x2e0-9=A-Z_a-z]{32,64})(?:[^\\\\x2d\\\\x2e0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":78,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"planetscale-password","index":372,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pscale_pw_[\\\\x2d\\\\x2e0-9=A-Z_a-z]{32,64})(?:[^\\\\x2d\\\\x2e0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":75,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"planetscale-service-token","index":373,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pscale_tkn_[\\\\x2d\\\\x2e0-9=A-Z_a-z]{32,64})(?:[^\\\\x2d\\\\x2e0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":76,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"postgres-pgpass","index":374,"severity":"high","confidence":"possible","detector":"pgpass","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":["^(?:[^/]+/)*\\\\.[pP][gG][pP][aA][sS][sS]$","^(?:[^/]+/)*[^/]*\\\\.[pP][gG][pP][aA][sS][sS]$","^(?:[^/]+/)*[pP][gG][pP][aA][sS][sS]\\\\.[cC][oO][nN][fF]$","^(?:[^/]+/)*[pP][gG][pP][aA][sS][sS]$","^(?:[^/]+/)*[pP][gG][pP][aA][sS][sS]\\\\.[^/]*$","^(?:[^/]+/)*[^/]*[pP][gG][pP][aA][sS][sS]$"],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"posthog-feature-flags-key","index":375,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>phs_[0-9A-Z_a-z]{40,56})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":60,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"posthog-personal-api-key","index":376,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>phx_[0-9A-Z_a-z]{40,56})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":60,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"posthog-project-key","index":377,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>phc_[0-9A-Z_a-z]{40,56})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":60,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"postman-api-key","index":378,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>PMAK\\\\x2d[0-9a-f]{24}\\\\x2d[0-9a-f]{34})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":64,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"postman-collection-access-key","index":379,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>PMAT\\\\x2d[0-9A-Z]{26})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":31,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"postmark-token","index":380,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"private-key","index":381,"severity":"critical","confidence":"likely","detector":"pem","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"pulumi-access-token","index":382,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pul\\\\x2d[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"putty-private-key","index":383,"severity":"critical","confidence":"likely","detector":"putty-key","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"pypi-token","index":384,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pypi\\\\x2dAgEIcHlwaS5vcmc[\\\\x2d0-9A-Z_a-z]{50,1000})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1021,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"pypi-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"replicate-api-token","index":385,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>r8_[0-9A-Za-z]{37})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":41,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"resend-api-key","index":386,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>re_[0-9A-Za-z]{8}_[0-9A-Za-z]{24})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"rubygems-api-key","index":387,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>rubygems_[0-9a-f]{48})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":57,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"rubygems-legacy-api-key","index":388,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"salesforce-access-token","index":389,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>00D[0-9A-Za-z]{12}(?:[0-9A-Za-z]{3})?!A[QR][\\\\x2e0-9A-Z_a-z]{80,240})(?:[^\\\\x2e0-9A-Z_a-z]|$)","before":{"min":15,"max":18},"maxMatchBytes":262,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"salesforce-consumer-key","index":390,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>3MVG9[\\\\x2e0-9A-Z_a-z]{80,120})(?:[^\\\\x2e0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":126,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"salesforce-consumer-secret","index":391,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-F]{64}|[0-9]{18,19})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"salesforce-refresh-token","index":392,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>5Aep861[\\\\x2e0-9A-Z_a-z]{70,260})(?:[^\\\\x2e0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":268,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"salesforce-security-token","index":393,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{24,25})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"segment-public-api-token","index":394,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sgp_[0-9A-Za-z]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"segment-write-key","index":395,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"sendgrid-api-key","index":396,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>SG\\\\x2e[\\\\x2d0-9A-Z_a-z]{22}\\\\x2e[\\\\x2d0-9A-Z_a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sentry-app-token","index":397,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sntry[air]_[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sentry-dsn","index":398,"severity":"low","confidence":"likely","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2f[0-9a-f]{32}(?::[0-9a-f]{32})?@(?:o[0-9]{1,20}\\\\x2e)?(?:ingest\\\\x2e)?(?:[a-z]{2}\\\\x2e)?sentry\\\\x2eio\\\\x2f[0-9]{1,20})\\\\b","before":{"min":41,"max":106},"maxMatchBytes":136,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"sentry-legacy-token","index":399,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sentry-organization-token","index":400,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sntrys_eyJ[\\\\x2b\\\\x2f-9A-Za-z]{80,600}={0,2}_[\\\\x2b\\\\x2f-9A-Za-z]{43})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":657,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"sentry-org-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sentry-user-token","index":401,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sntryu_[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"shopify-access-token","index":402,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>shpat_[0-9A-Fa-f]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"shopify-custom-app-token","index":403,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>shpca_[0-9A-Fa-f]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"shopify-other-token","index":404,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>(?:shptka|shpit|shpua|shprt|shpor|prtapi|atkn|shptn)_[0-9A-Fa-f]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"shopify-private-app-token","index":405,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>shppa_[0-9A-Fa-f]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"shopify-shared-secret","index":406,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>shpss_[0-9A-Fa-f]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-app-token","index":407,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xapp\\\\x2d[0-9]\\\\x2dA[0-9A-Z]{8,12}\\\\x2d[0-9]{8,14}\\\\x2d[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":100,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"slack-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-bot-token","index":408,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xoxb\\\\x2d[0-9]{8,14}\\\\x2d(?:[0-9]{8,14}\\\\x2d)?[0-9A-Za-z]{18,34})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"slack-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-configuration-token","index":409,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xoxe(?:\\\\x2exox[bp])?\\\\x2d[0-9]\\\\x2d[0-9A-Za-z]{100,250})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":262,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-legacy-token","index":410,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xox[acor-t]\\\\x2d(?:2\\\\x2d)?(?:[0-9]{8,14}\\\\x2d){2,3}[0-9A-Za-z]{10,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":117,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"slack-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-signing-secret","index":411,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"slack-user-token","index":412,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xoxp\\\\x2d(?:[0-9]{8,14}\\\\x2d){2,3}[0-9A-Za-z]{24,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":115,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"slack-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-webhook","index":413,"severity":"medium","confidence":"likely","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2fhooks\\\\x2eslack(?:\\\\x2dgov)?\\\\x2ecom\\\\x2fservices\\\\x2fT[0-9A-Z]{8,12}\\\\x2fB[0-9A-Z]{8,12}\\\\x2f[0-9A-Za-z]{24})\\\\b","before":{"min":8,"max":8},"maxMatchBytes":89,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-workflow-token","index":414,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>xwfp\\\\x2d[\\\\x2d0-9A-Za-z]{30,200})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":206,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"slack-workflow-webhook","index":415,"severity":"medium","confidence":"likely","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2fhooks\\\\x2eslack(?:\\\\x2dgov)?\\\\x2ecom\\\\x2f(?:workflows\\\\x2fT[0-9A-Z]{8,12}\\\\x2fA[0-9A-Z]{8,12}|triggers\\\\x2f[ET][0-9A-Z]{8,12})\\\\x2f[0-9]{10,20}\\\\x2f[0-9A-Za-z]{24,32})\\\\b","before":{"min":19,"max":23},"maxMatchBytes":119,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"snowflake-access-token","index":416,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>eyJ[\\\\x2d0-9A-Z_a-z]{10,500}\\\\x2eeyJ[\\\\x2d0-9A-Z_a-z]{10,1000}\\\\x2e[\\\\x2d0-9A-Z_a-z]{40,800})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"snowflake-session-token","index":417,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ver:[0-9]\\\\x2dhint:[0-9]{1,20}\\\\x2dETMs[\\\\x2b\\\\x2f-9A-Za-z]{60,500}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":5,"max":5},"maxMatchBytes":539,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"snyk-api-token","index":418,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"snyk-prefixed-token","index":419,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>snyk_[su]at\\\\x2e[0-9A-Za-z]{6,16}\\\\x2e[\\\\x2d\\\\x2e0-9A-Z_a-z]{40,400})(?:[^\\\\x2d\\\\x2e0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":427,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sonarqube-analysis-token","index":420,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sq[ap]_[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sonarqube-legacy-token","index":421,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sonarqube-organization-token","index":422,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sqco_[0-9A-Za-z]{40,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sonarqube-user-token","index":423,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>squ_[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sourcegraph-access-token","index":424,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sgp_(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sourcegraph-license-token","index":425,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>slk_[0-9a-f]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sql-user-password","index":426,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b[Ii][Dd][Ee][Nn][Tt][Ii][Ff][Ii][Ee][Dd][\\\\x09 ]{1,4}(?:[Ww][Ii][Tt][Hh][\\\\x09 ]{1,4}[\\"'\`]?[0-9A-Z_a-z]{1,40}[\\"'\`]?[\\\\x09 ]{1,4})?[Bb][Yy][\\\\x09 ]{1,4}(?:[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd][\\\\x09 ]{1,4})?'(?<secret>[^\\\\x09\\\\x0a\\\\x0c\\\\x0d '<>\\\\x7b\\\\x7d]{5,128})'","before":{"min":0,"max":0},"maxMatchBytes":216,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"square-access-token","index":427,"severity":"critical","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z])(?<secret>EAAA[\\\\x2d0-9A-Z_a-z]{60})(?:[^\\\\x2b\\\\x2d-9=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":66,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"square-application-id","index":428,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sq0id[bp]\\\\x2d[\\\\x2d0-9A-Z_a-z]{22})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":30,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"square-application-secret","index":429,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>(?:sandbox\\\\x2d)?sq0cs[bp]\\\\x2d[\\\\x2d0-9A-Z_a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":8},"maxMatchBytes":59,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"square-legacy-access-token","index":430,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sq0atp\\\\x2d[\\\\x2d0-9A-Z_a-z]{22})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":30,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"stripe-restricted-key","index":431,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>rk_(?:live|prod)_[0-9A-Za-z]{10,247})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":255,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"stripe-secret-key","index":432,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk_(?:live|prod)_[0-9A-Za-z]{10,247})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":255,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"stripe-test-key","index":433,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>[rs]k_test_[0-9A-Za-z]{10,247})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":255,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"stripe-webhook-secret","index":434,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>whsec_[0-9A-Za-z]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"supabase-access-token","index":435,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sbp_(?:oauth_|v[0-9]_)?[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":50,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"supabase-anon-key","index":436,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>eyJ[\\\\x2d0-9A-Z_a-z]{10,80}\\\\x2e(?:eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I[\\\\x2d0-9A-Z_a-z]{27}Iiwicm9sZSI6ImFub24i|eyJyb2xlIjoiYW5vbiI)[\\\\x2d0-9A-Z_a-z]{20,400}\\\\x2e[\\\\x2d0-9A-Z_a-z]{43,90})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":144},"maxMatchBytes":656,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"jwt","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"supabase-publishable-key","index":437,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sb_publishable_[\\\\x2d0-9A-Z_a-z]{22}_[\\\\x2d0-9A-Z_a-z]{8})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"supabase-secret-key","index":438,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sb_secret_[\\\\x2d0-9A-Z_a-z]{22}_[\\\\x2d0-9A-Z_a-z]{8})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":42,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"supabase-service-role-key","index":439,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>eyJ[\\\\x2d0-9A-Z_a-z]{10,80}\\\\x2e(?:eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I[\\\\x2d0-9A-Z_a-z]{27}Iiwicm9sZSI6InNlcnZpY2Vfcm9sZS|eyJyb2xlIjoic2VydmljZV9yb2xl)[\\\\x2d0-9A-Z_a-z]{20,400}\\\\x2e[\\\\x2d0-9A-Z_a-z]{43,90})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":144},"maxMatchBytes":666,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"jwt","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"tailscale-api-token","index":440,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tskey\\\\x2dapi\\\\x2d[0-9A-Za-z]{4,24}\\\\x2d[0-9A-Za-z]{16,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":99,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"tailscale-auth-key","index":441,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tskey\\\\x2d(?:auth\\\\x2d)?[0-9A-Za-z]{4,24}\\\\x2d[0-9A-Za-z]{16,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":100,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"tailscale-oauth-client-secret","index":442,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tskey\\\\x2dclient\\\\x2d[0-9A-Za-z]{4,24}\\\\x2d[0-9A-Za-z]{16,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":102,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"tailscale-scim-key","index":443,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tskey\\\\x2dscim\\\\x2d[0-9A-Za-z]{4,24}\\\\x2d[0-9A-Za-z]{16,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":100,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"tailscale-webhook-secret","index":444,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tskey\\\\x2dwebhook\\\\x2d[0-9A-Za-z]{4,24}\\\\x2d[0-9A-Za-z]{16,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":103,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"telegram-bot-token","index":445,"severity":"high","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2d\\\\x2e0-9A-Z_a-z]|bot)(?<secret>[1-9][0-9]{7,10}:AA[\\\\x2d0-9A-Z_a-z]{33})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":8,"max":14},"maxMatchBytes":51,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"telegram-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"terraform-cloud-token","index":446,"severity":"critical","confidence":"likely","detector":"pattern","source":"(?:^|[^0-9A-Za-z])(?<secret>[0-9A-Za-z]{14}\\\\x2eatlasv1\\\\x2e[\\\\x2d0-9=A-Z_a-z]{60,70})(?:[^\\\\x2d0-9=A-Z_a-z]|$)","before":{"min":14,"max":15},"maxMatchBytes":95,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"terraform-state-secret","index":447,"severity":"high","confidence":"possible","detector":"terraform-state","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"testpypi-token","index":448,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pypi\\\\x2dAgENdGVzdC5weXBpLm9yZw[\\\\x2d0-9A-Z_a-z]{50,1000})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1028,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"pypi-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"totp-secret","index":449,"severity":"high","confidence":"possible","detector":"otpauth","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"travis-ci-token","index":450,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{20,22})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"trello-legacy-token","index":451,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"trello-token","index":452,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ATTA[0-9a-f]{64}[0-9A-F]{8})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":76,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"twilio-account-sid","index":453,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>AC[0-9a-f]{32})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":34,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"twilio-sid","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":true,"binary":false,"publicByDesign":false,"runs":false},
{"id":"twilio-api-key-pair","index":454,"severity":"high","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[{"rule":"twilio-api-key-sid","withinLines":5,"required":true}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"twilio-api-key-secret","index":455,"severity":"high","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[{"rule":"twilio-api-key-sid","withinLines":10,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"twilio-api-key-sid","index":456,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>SK[0-9a-f]{32})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":34,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"twilio-sid","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":true,"binary":false,"publicByDesign":false,"runs":false},
{"id":"twilio-auth-token","index":457,"severity":"critical","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[{"rule":"twilio-account-sid","withinLines":10,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"twilio-auth-token-pair","index":458,"severity":"critical","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[{"rule":"twilio-account-sid","withinLines":5,"required":true}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"url-credentials","index":459,"severity":"high","confidence":"possible","detector":"uri","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"vault-approle-secret-id","index":460,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"vault-batch-token","index":461,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>hvb\\\\x2e[\\\\x2d0-9A-Z_a-z]{60,1000})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1005,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vault-legacy-batch-token","index":462,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>b\\\\x2eAAAAAQ[\\\\x2d0-9A-Z_a-z]{80,1000})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1009,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vault-legacy-service-token","index":463,"severity":"critical","confidence":"likely","detector":"assigned","source":"(?<secret>s\\\\x2e[0-9A-Za-z]{24}(?:\\\\x2e[0-9A-Za-z]{5})?)","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vault-recovery-token","index":464,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>hvr\\\\x2e[\\\\x2d0-9A-Z_a-z]{24,100})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":105,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vault-service-token","index":465,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>hvs\\\\x2e[\\\\x2d0-9A-Z_a-z]{24,500})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":505,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vault-unseal-key","index":466,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?:Unseal|Recovery) Key [0-9]{1,2}:[\\\\x09 ]{0,4}(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{44}|[\\\\x2b\\\\x2f-9A-Za-z]{43}=|[0-9a-f]{64,66})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":87,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vercel-access-token","index":467,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>vcp_[\\\\x2d0-9A-Z_a-z]{56})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vercel-ai-gateway-key","index":468,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>vck_[\\\\x2d0-9A-Z_a-z]{56})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vercel-app-token","index":469,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>vc[air]_[\\\\x2d0-9A-Z_a-z]{56})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vercel-blob-token","index":470,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>vercel_blob_rw_[0-9A-Za-z]{12,24}_[0-9A-Za-z]{24,48})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":88,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vercel-legacy-token","index":471,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{24})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"wandb-api-key","index":472,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>wandb_v1_[0-9A-Z_a-z]{77})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":86,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"wandb-legacy-api-key","index":473,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"x-access-token","index":474,"severity":"medium","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9]{6,20}\\\\x2d[0-9A-Za-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"x-access-token-secret","index":475,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{45})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"x-api-secret","index":476,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{50})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"x-bearer-token","index":477,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>A{20,22}[%0-9A-Za-z]{30,70}%3D[0-9A-Za-z]{40,60})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":155,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"xai-api-key","index":478,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xai\\\\x2d[0-9A-Za-z]{70,120})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":124,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"xai-management-key","index":479,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xai\\\\x2dtoken\\\\x2d[0-9A-Za-z]{60,120})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":130,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"zendesk-api-token","index":480,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{40}|[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false}
],
"literals":[
{"text":" pwd=","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"!AQ","ignoreCase":false,"gate":"none","rules":[389]},
{"text":"!AR","ignoreCase":false,"gate":"none","rules":[389]},
{"text":"\\"auths\\"","ignoreCase":false,"gate":"none","rules":[183]},
{"text":"\\"kind\\": \\"Config\\"","ignoreCase":false,"gate":"none","rules":[306]},
{"text":"\\"kind\\": \\"Secret\\"","ignoreCase":false,"gate":"none","rules":[307]},
{"text":"\\"kind\\":\\"Config\\"","ignoreCase":false,"gate":"none","rules":[306]},
{"text":"\\"kind\\":\\"Secret\\"","ignoreCase":false,"gate":"none","rules":[307]},
{"text":"\\"kty\\"","ignoreCase":false,"gate":"none","rules":[301]},
{"text":"\\"pwd\\"","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"\\"terraform_version\\"","ignoreCase":false,"gate":"none","rules":[447]},
{"text":"$aact_hmlg_","ignoreCase":false,"gate":"none","rules":[30]},
{"text":"$aact_prod_","ignoreCase":false,"gate":"none","rules":[29]},
{"text":"&pwd=","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"&sig=","ignoreCase":false,"gate":"none","rules":[74]},
{"text":"'auths'","ignoreCase":false,"gate":"none","rules":[183]},
{"text":"'kty'","ignoreCase":false,"gate":"none","rules":[301]},
{"text":"'pwd'","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"+ABa","ignoreCase":false,"gate":"run","rules":[54]},
{"text":"+ACR","ignoreCase":false,"gate":"run","rules":[57]},
{"text":"+AEh","ignoreCase":false,"gate":"run","rules":[63]},
{"text":"+AMC","ignoreCase":false,"gate":"run","rules":[69]},
{"text":"+ARm","ignoreCase":false,"gate":"run","rules":[73]},
{"text":"+ASb","ignoreCase":false,"gate":"run","rules":[76]},
{"text":"+ASt","ignoreCase":false,"gate":"run","rules":[80]},
{"text":"-NRMA","ignoreCase":false,"gate":"none","rules":[342]},
{"text":"-hint:","ignoreCase":false,"gate":"none","rules":[417]},
{"text":"-key ","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"-key\\"","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"-key:","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"-key=","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"-us","ignoreCase":false,"gate":"run","rules":[318]},
{"text":".acc-","ignoreCase":false,"gate":"none","rules":[40]},
{"text":".acc_","ignoreCase":false,"gate":"none","rules":[40]},
{"text":".apps.googleusercontent.com","ignoreCase":false,"gate":"none","rules":[277]},
{"text":".atlasv1.","ignoreCase":false,"gate":"none","rules":[446]},
{"text":".azconfig.io;Id=","ignoreCase":false,"gate":"none","rules":[53]},
{"text":".azurewebsites.net/api/","ignoreCase":false,"gate":"none","rules":[64]},
{"text":".cloud.couchbase.com","ignoreCase":false,"gate":"none","rules":[148]},
{"text":".com/triggers/","ignoreCase":false,"gate":"none","rules":[415]},
{"text":".com/workflows/T","ignoreCase":false,"gate":"none","rules":[415]},
{"text":".communication.azure.com","ignoreCase":true,"gate":"none","rules":[56]},
{"text":".logic.azure.com","ignoreCase":false,"gate":"none","rules":[68]},
{"text":".redis.cache.windows.net","ignoreCase":true,"gate":"none","rules":[71]},
{"text":".webhook.office.com/webhookb2","ignoreCase":false,"gate":"none","rules":[328]},
{"text":"/apiKeys/","ignoreCase":false,"gate":"none","rules":[139]},
{"text":"/webhooks/","ignoreCase":false,"gate":"none","rules":[179]},
{"text":"1//0","ignoreCase":false,"gate":"run","rules":[279]},
{"text":"3MVG9","ignoreCase":false,"gate":"none","rules":[390]},
{"text":"4b1d","ignoreCase":false,"gate":"run","rules":[118]},
{"text":"5Aep861","ignoreCase":false,"gate":"none","rules":[392]},
{"text":"7Q~","ignoreCase":false,"gate":"none","rules":[61]},
{"text":"8Q~","ignoreCase":false,"gate":"none","rules":[61]},
{"text":":*:","ignoreCase":false,"gate":"none","rules":[374]},
{"text":":*:*:","ignoreCase":false,"gate":"none","rules":[374]},
{"text":"://","ignoreCase":false,"gate":"none","rules":[459]},
{"text":":54","ignoreCase":false,"gate":"none","rules":[374]},
{"text":":543","ignoreCase":false,"gate":"none","rules":[374]},
{"text":":5432:","ignoreCase":false,"gate":"none","rules":[374]},
{"text":":6432:","ignoreCase":false,"gate":"none","rules":[374]},
{"text":"::node:","ignoreCase":false,"gate":"none","rules":[303]},
{"text":"::server:","ignoreCase":false,"gate":"none","rules":[303]},
{"text":":AA","ignoreCase":false,"gate":"none","rules":[445]},
{"text":":APA91b","ignoreCase":false,"gate":"none","rules":[225]},
{"text":":_auth","ignoreCase":false,"gate":"none","rules":[353]},
{"text":":_password","ignoreCase":false,"gate":"none","rules":[353]},
{"text":"; pwd=","ignoreCase":true,"gate":"none","rules":[144]},
{"text":";pwd=","ignoreCase":true,"gate":"none","rules":[144,244]},
{"text":";sig=","ignoreCase":false,"gate":"none","rules":[74]},
{"text":"?sig=","ignoreCase":false,"gate":"none","rules":[74]},
{"text":"@tcp(","ignoreCase":true,"gate":"none","rules":[144]},
{"text":"@unix(","ignoreCase":true,"gate":"none","rules":[144]},
{"text":"A21AA","ignoreCase":false,"gate":"none","rules":[365]},
{"text":"A3-","ignoreCase":false,"gate":"run","rules":[0]},
{"text":"AAAAAAAAAAAAAAAAAAAA","ignoreCase":false,"gate":"none","rules":[477]},
{"text":"ABIA","ignoreCase":false,"gate":"run","rules":[41]},
{"text":"ABSKQmVkcm9ja0FQSUtleS","ignoreCase":false,"gate":"none","rules":[44]},
{"text":"AC","ignoreCase":false,"gate":"run","rules":[453]},
{"text":"ACCA","ignoreCase":false,"gate":"run","rules":[41]},
{"text":"ACDb","ignoreCase":false,"gate":"run","rules":[58]},
{"text":"AIK_CI_","ignoreCase":false,"gate":"none","rules":[5]},
{"text":"AIK_SECRET_","ignoreCase":false,"gate":"none","rules":[6]},
{"text":"AIoT","ignoreCase":false,"gate":"run","rules":[67]},
{"text":"AIza","ignoreCase":false,"gate":"run","rules":[273]},
{"text":"AK1","ignoreCase":false,"gate":"run","rules":[205]},
{"text":"AKCp","ignoreCase":false,"gate":"run","rules":[299]},
{"text":"AKIA","ignoreCase":false,"gate":"run","rules":[41,42]},
{"text":"APIM","ignoreCase":false,"gate":"run","rules":[52]},
{"text":"AQ.Ab8","ignoreCase":false,"gate":"none","rules":[274]},
{"text":"AQoDYXdzE","ignoreCase":false,"gate":"none","rules":[49]},
{"text":"ASIA","ignoreCase":false,"gate":"run","rules":[41,42]},
{"text":"ATATT3","ignoreCase":false,"gate":"none","rules":[35]},
{"text":"ATBB","ignoreCase":false,"gate":"run","rules":[88]},
{"text":"ATCTT3","ignoreCase":false,"gate":"none","rules":[34]},
{"text":"ATSTT3","ignoreCase":false,"gate":"none","rules":[38]},
{"text":"ATTA","ignoreCase":false,"gate":"run","rules":[452]},
{"text":"AVNS_","ignoreCase":false,"gate":"none","rules":[9]},
{"text":"AZEG","ignoreCase":false,"gate":"run","rules":[62]},
{"text":"AstraCS:","ignoreCase":false,"gate":"none","rules":[162]},
{"text":"Atzr|","ignoreCase":false,"gate":"none","rules":[17]},
{"text":"AzCa","ignoreCase":false,"gate":"run","rules":[72]},
{"text":"AzFu","ignoreCase":false,"gate":"run","rules":[65]},
{"text":"AzSe","ignoreCase":false,"gate":"run","rules":[75]},
{"text":"BBDC-","ignoreCase":false,"gate":"none","rules":[89]},
{"text":"CCDB1_","ignoreCase":false,"gate":"none","rules":[130]},
{"text":"CCIPAT_","ignoreCase":false,"gate":"none","rules":[114]},
{"text":"CCIPRJ_","ignoreCase":false,"gate":"none","rules":[115]},
{"text":"CFPAT-","ignoreCase":false,"gate":"none","rules":[146]},
{"text":"CLOJARS_","ignoreCase":false,"gate":"none","rules":[120]},
{"text":"DI","ignoreCase":false,"gate":"run","rules":[199]},
{"text":"DO00","ignoreCase":false,"gate":"run","rules":[176]},
{"text":"EAA","ignoreCase":false,"gate":"run","rules":[215]},
{"text":"EAAA","ignoreCase":false,"gate":"run","rules":[427]},
{"text":"EXO","ignoreCase":false,"gate":"run","rules":[213]},
{"text":"EZAK","ignoreCase":false,"gate":"run","rules":[202]},
{"text":"EZTK","ignoreCase":false,"gate":"run","rules":[203]},
{"text":"FFFFNRAL","ignoreCase":false,"gate":"none","rules":[341]},
{"text":"FLWPUBK","ignoreCase":false,"gate":"none","rules":[232]},
{"text":"FLWSECK-","ignoreCase":false,"gate":"none","rules":[233]},
{"text":"FLWSECK_TEST","ignoreCase":false,"gate":"none","rules":[234]},
{"text":"FQoGZXIvYXdzE","ignoreCase":false,"gate":"none","rules":[49]},
{"text":"FwoGZXIvYXdzE","ignoreCase":false,"gate":"none","rules":[49]},
{"text":"GOCSPX-","ignoreCase":false,"gate":"none","rules":[278]},
{"text":"GOOG1E","ignoreCase":false,"gate":"none","rules":[275]},
{"text":"GR1348941","ignoreCase":false,"gate":"none","rules":[264]},
{"text":"HRKU-AA","ignoreCase":false,"gate":"none","rules":[288]},
{"text":"IQoJb3JpZ2luX2Vj","ignoreCase":false,"gate":"none","rules":[49]},
{"text":"Iiwicm9sZSI6ImFub24i","ignoreCase":false,"gate":"none","rules":[436]},
{"text":"Iiwicm9sZSI6InNlcnZpY2Vfcm9sZS","ignoreCase":false,"gate":"none","rules":[439]},
{"text":"JQQJ99","ignoreCase":false,"gate":"none","rules":[50,51,60]},
{"text":"JQQJ9D","ignoreCase":false,"gate":"none","rules":[50,51,60]},
{"text":"LS0tLS1CRUdJTi","ignoreCase":false,"gate":"none","rules":[381]},
{"text":"LTAI","ignoreCase":false,"gate":"run","rules":[13]},
{"text":"MT","ignoreCase":false,"gate":"run","rules":[177]},
{"text":"Mj","ignoreCase":false,"gate":"run","rules":[177]},
{"text":"Mz","ignoreCase":false,"gate":"run","rules":[177]},
{"text":"ND","ignoreCase":false,"gate":"run","rules":[177]},
{"text":"NRAA-","ignoreCase":false,"gate":"none","rules":[345]},
{"text":"NRAK-","ignoreCase":false,"gate":"none","rules":[346]},
{"text":"NRBR-","ignoreCase":false,"gate":"none","rules":[338]},
{"text":"NRII-","ignoreCase":false,"gate":"none","rules":[339]},
{"text":"NRIQ-","ignoreCase":false,"gate":"none","rules":[344]},
{"text":"NRJS-","ignoreCase":false,"gate":"none","rules":[338]},
{"text":"NRRA-","ignoreCase":false,"gate":"none","rules":[345]},
{"text":"NT","ignoreCase":false,"gate":"run","rules":[177]},
{"text":"Nj","ignoreCase":false,"gate":"run","rules":[177]},
{"text":"Nz","ignoreCase":false,"gate":"run","rules":[177]},
{"text":"OD","ignoreCase":false,"gate":"run","rules":[177]},
{"text":"OT","ignoreCase":false,"gate":"run","rules":[177]},
{"text":"PMAK-","ignoreCase":false,"gate":"none","rules":[378]},
{"text":"PMAT-","ignoreCase":false,"gate":"none","rules":[379]},
{"text":"PRD-","ignoreCase":false,"gate":"run","rules":[204]},
{"text":"PRIVATE KEY ----","ignoreCase":false,"gate":"none","rules":[381]},
{"text":"PRIVATE KEY BLOCK-----","ignoreCase":false,"gate":"none","rules":[368]},
{"text":"PRIVATE KEY-----","ignoreCase":false,"gate":"none","rules":[381]},
{"text":"PuTTY-User-Key-File-","ignoreCase":false,"gate":"none","rules":[383]},
{"text":"Recovery Key","ignoreCase":false,"gate":"none","rules":[466]},
{"text":"SG.","ignoreCase":false,"gate":"none","rules":[396]},
{"text":"SK","ignoreCase":false,"gate":"run","rules":[456]},
{"text":"SSWS ","ignoreCase":false,"gate":"none","rules":[357]},
{"text":"STS.N","ignoreCase":false,"gate":"none","rules":[15]},
{"text":"SWMKEY-1-","ignoreCase":false,"gate":"none","rules":[185]},
{"text":"SWMTKN-1-","ignoreCase":false,"gate":"none","rules":[184]},
{"text":"T3BlbkFJ","ignoreCase":false,"gate":"none","rules":[361]},
{"text":"Unseal Key","ignoreCase":false,"gate":"none","rules":[466]},
{"text":"_auth =","ignoreCase":false,"gate":"none","rules":[353]},
{"text":"_auth:","ignoreCase":true,"gate":"none","rules":[246]},
{"text":"_auth=","ignoreCase":false,"gate":"none","rules":[353]},
{"text":"_auth=","ignoreCase":true,"gate":"none","rules":[246]},
{"text":"_authToken","ignoreCase":false,"gate":"none","rules":[353]},
{"text":"_creds","ignoreCase":true,"gate":"none","rules":[245]},
{"text":"_gitlab_session=","ignoreCase":false,"gate":"none","rules":[267]},
{"text":"_key ","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"_key\\"","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"_key'","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"_key:","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"_key=","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"_key>","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"_key\\\\\\"","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"_pass","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"_pwd =","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"_pwd\\"","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"_pwd'","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"_pwd:","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"_pwd=","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"access-key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"access-key-secret","ignoreCase":true,"gate":"none","rules":[14]},
{"text":"access_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"access_key_secret","ignoreCase":true,"gate":"none","rules":[14]},
{"text":"access_token","ignoreCase":true,"gate":"none","rules":[216]},
{"text":"access_token$production$","ignoreCase":false,"gate":"none","rules":[92]},
{"text":"access_token$sandbox$","ignoreCase":false,"gate":"none","rules":[94]},
{"text":"access_token_secret","ignoreCase":true,"gate":"none","rules":[475]},
{"text":"accesskey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"accesskeysecret","ignoreCase":true,"gate":"none","rules":[14]},
{"text":"accesstoken","ignoreCase":true,"gate":"none","rules":[216]},
{"text":"accesstokensecret","ignoreCase":true,"gate":"none","rules":[475]},
{"text":"account_key","ignoreCase":true,"gate":"none","rules":[78,243]},
{"text":"accountkey","ignoreCase":true,"gate":"none","rules":[78,243]},
{"text":"accountkey=","ignoreCase":true,"gate":"none","rules":[79]},
{"text":"adgangskode","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"ado_pat","ignoreCase":true,"gate":"none","rules":[59]},
{"text":"ado_token","ignoreCase":true,"gate":"none","rules":[59]},
{"text":"adopat","ignoreCase":true,"gate":"none","rules":[59]},
{"text":"agora-app-cert","ignoreCase":true,"gate":"none","rules":[4]},
{"text":"agora_app_cert","ignoreCase":true,"gate":"none","rules":[4]},
{"text":"agora_cert","ignoreCase":true,"gate":"none","rules":[4]},
{"text":"agora_customer_secret","ignoreCase":true,"gate":"none","rules":[4]},
{"text":"agora_primary","ignoreCase":true,"gate":"none","rules":[4]},
{"text":"agoraappcert","ignoreCase":true,"gate":"none","rules":[4]},
{"text":"aio_","ignoreCase":false,"gate":"run","rules":[2]},
{"text":"airtable","ignoreCase":true,"gate":"none","rules":[7]},
{"text":"aiven","ignoreCase":true,"gate":"none","rules":[10]},
{"text":"algolia-admin","ignoreCase":true,"gate":"none","rules":[11]},
{"text":"algolia-search","ignoreCase":true,"gate":"none","rules":[12]},
{"text":"algolia.admin","ignoreCase":true,"gate":"none","rules":[11]},
{"text":"algolia_admin","ignoreCase":true,"gate":"none","rules":[11]},
{"text":"algolia_api","ignoreCase":true,"gate":"none","rules":[11]},
{"text":"algolia_key","ignoreCase":true,"gate":"none","rules":[11]},
{"text":"algolia_search","ignoreCase":true,"gate":"none","rules":[12]},
{"text":"algolia_secret","ignoreCase":true,"gate":"none","rules":[11]},
{"text":"algolia_write","ignoreCase":true,"gate":"none","rules":[11]},
{"text":"algoliaadmin","ignoreCase":true,"gate":"none","rules":[11]},
{"text":"algoliaapi","ignoreCase":true,"gate":"none","rules":[11]},
{"text":"algoliasearch","ignoreCase":true,"gate":"none","rules":[12]},
{"text":"algoliawrite","ignoreCase":true,"gate":"none","rules":[11]},
{"text":"alibaba","ignoreCase":true,"gate":"none","rules":[14]},
{"text":"alicloud","ignoreCase":true,"gate":"none","rules":[14]},
{"text":"aliyun","ignoreCase":true,"gate":"none","rules":[14]},
{"text":"amplitude-api","ignoreCase":true,"gate":"none","rules":[19]},
{"text":"amplitude-secret","ignoreCase":true,"gate":"none","rules":[20]},
{"text":"amplitude_api","ignoreCase":true,"gate":"none","rules":[19]},
{"text":"amplitude_key","ignoreCase":true,"gate":"none","rules":[19]},
{"text":"amplitude_secret","ignoreCase":true,"gate":"none","rules":[20]},
{"text":"amplitudeapi","ignoreCase":true,"gate":"none","rules":[19]},
{"text":"amplitudekey","ignoreCase":true,"gate":"none","rules":[19]},
{"text":"amplitudesecret","ignoreCase":true,"gate":"none","rules":[20]},
{"text":"amzn.mws.","ignoreCase":false,"gate":"none","rules":[18]},
{"text":"amzn1.oa2-cs.","ignoreCase":false,"gate":"none","rules":[16]},
{"text":"analytics_write_key","ignoreCase":true,"gate":"none","rules":[395]},
{"text":"ansible_","ignoreCase":false,"gate":"none","rules":[21]},
{"text":"api-","ignoreCase":false,"gate":"run","rules":[310]},
{"text":"api-key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"api-key-secret","ignoreCase":true,"gate":"none","rules":[454]},
{"text":"api-secret","ignoreCase":true,"gate":"none","rules":[454]},
{"text":"api.netlify.com/build_hooks/","ignoreCase":false,"gate":"none","rules":[335]},
{"text":"api:","ignoreCase":false,"gate":"none","rules":[321]},
{"text":"api_","ignoreCase":false,"gate":"run","rules":[121]},
{"text":"api_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"api_key_secret","ignoreCase":true,"gate":"none","rules":[454]},
{"text":"api_org_","ignoreCase":false,"gate":"none","rules":[292]},
{"text":"api_secret","ignoreCase":true,"gate":"none","rules":[454]},
{"text":"apideck","ignoreCase":true,"gate":"none","rules":[25]},
{"text":"apify_api_","ignoreCase":false,"gate":"none","rules":[26]},
{"text":"apikey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"apikeysecret","ignoreCase":true,"gate":"none","rules":[454]},
{"text":"apisecret","ignoreCase":true,"gate":"none","rules":[454]},
{"text":"apk_","ignoreCase":false,"gate":"run","rules":[170]},
{"text":"apksigner","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"apollo","ignoreCase":true,"gate":"none","rules":[27]},
{"text":"app_center","ignoreCase":true,"gate":"none","rules":[28]},
{"text":"app_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"appcenter","ignoreCase":true,"gate":"none","rules":[28]},
{"text":"appkey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"approle-secret-id","ignoreCase":true,"gate":"none","rules":[460]},
{"text":"approle_secret_id","ignoreCase":true,"gate":"none","rules":[460]},
{"text":"approlesecretid","ignoreCase":true,"gate":"none","rules":[460]},
{"text":"argocd login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"asana","ignoreCase":true,"gate":"none","rules":[32]},
{"text":"asana-client-secret","ignoreCase":true,"gate":"none","rules":[31]},
{"text":"asana_client_secret","ignoreCase":true,"gate":"none","rules":[31]},
{"text":"asana_secret","ignoreCase":true,"gate":"none","rules":[31]},
{"text":"asanaclientsecret","ignoreCase":true,"gate":"none","rules":[31]},
{"text":"asanasecret","ignoreCase":true,"gate":"none","rules":[31]},
{"text":"assembly_ai","ignoreCase":true,"gate":"none","rules":[33]},
{"text":"assemblyai","ignoreCase":true,"gate":"none","rules":[33]},
{"text":"atkn_","ignoreCase":false,"gate":"none","rules":[404]},
{"text":"atlas-private","ignoreCase":true,"gate":"none","rules":[332]},
{"text":"atlas_api_key","ignoreCase":true,"gate":"none","rules":[332]},
{"text":"atlas_api_private","ignoreCase":true,"gate":"none","rules":[332]},
{"text":"atlas_private","ignoreCase":true,"gate":"none","rules":[332]},
{"text":"atlasprivate","ignoreCase":true,"gate":"none","rules":[332]},
{"text":"atlassian","ignoreCase":true,"gate":"none","rules":[36,37]},
{"text":"auth-token","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"auth0","ignoreCase":true,"gate":"none","rules":[39]},
{"text":"auth=(","ignoreCase":true,"gate":"none","rules":[84]},
{"text":"auth_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"auth_token","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"authkey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"authorization","ignoreCase":true,"gate":"none","rules":[246]},
{"text":"auths:","ignoreCase":false,"gate":"none","rules":[183]},
{"text":"authtoken","ignoreCase":true,"gate":"none","rules":[348,458]},
{"text":"aws-secret","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"aws.secret","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"aws_secret","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"awssecret","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"az acr login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"az login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"azdo-","ignoreCase":true,"gate":"none","rules":[59]},
{"text":"azdo_","ignoreCase":true,"gate":"none","rules":[59]},
{"text":"azure-devops","ignoreCase":true,"gate":"none","rules":[59]},
{"text":"azure-openai","ignoreCase":true,"gate":"none","rules":[55]},
{"text":"azure-storage","ignoreCase":true,"gate":"none","rules":[78]},
{"text":"azure_ai","ignoreCase":true,"gate":"none","rules":[55]},
{"text":"azure_devops","ignoreCase":true,"gate":"none","rules":[59]},
{"text":"azure_maps","ignoreCase":true,"gate":"none","rules":[55]},
{"text":"azure_openai","ignoreCase":true,"gate":"none","rules":[55]},
{"text":"azure_pat","ignoreCase":true,"gate":"none","rules":[59]},
{"text":"azure_speech","ignoreCase":true,"gate":"none","rules":[55]},
{"text":"azure_storage","ignoreCase":true,"gate":"none","rules":[78]},
{"text":"azure_translator","ignoreCase":true,"gate":"none","rules":[55]},
{"text":"azuredevops","ignoreCase":true,"gate":"none","rules":[59]},
{"text":"azureopenai","ignoreCase":true,"gate":"none","rules":[55]},
{"text":"azurespeech","ignoreCase":true,"gate":"none","rules":[55]},
{"text":"azurestorage","ignoreCase":true,"gate":"none","rules":[78]},
{"text":"b.AAAAAQ","ignoreCase":false,"gate":"none","rules":[462]},
{"text":"baremetrics","ignoreCase":true,"gate":"none","rules":[83]},
{"text":"basic ","ignoreCase":true,"gate":"none","rules":[84]},
{"text":"bb_ma_","ignoreCase":false,"gate":"none","rules":[81]},
{"text":"bb_pr_","ignoreCase":false,"gate":"none","rules":[82]},
{"text":"beamer","ignoreCase":true,"gate":"none","rules":[85]},
{"text":"bearer ","ignoreCase":true,"gate":"none","rules":[86]},
{"text":"bedrock-api-key-","ignoreCase":false,"gate":"none","rules":[45]},
{"text":"bing_search","ignoreCase":true,"gate":"none","rules":[55]},
{"text":"bitbucket","ignoreCase":true,"gate":"none","rules":[36,90]},
{"text":"bkaa_","ignoreCase":false,"gate":"none","rules":[104]},
{"text":"bkaj_","ignoreCase":false,"gate":"none","rules":[102]},
{"text":"bkar_","ignoreCase":false,"gate":"none","rules":[103]},
{"text":"bkct_","ignoreCase":false,"gate":"none","rules":[106]},
{"text":"bkpt_","ignoreCase":false,"gate":"none","rules":[107]},
{"text":"bkua_","ignoreCase":false,"gate":"none","rules":[105]},
{"text":"blob_key","ignoreCase":true,"gate":"none","rules":[78]},
{"text":"blobkey","ignoreCase":true,"gate":"none","rules":[78]},
{"text":"bluemix_api","ignoreCase":true,"gate":"none","rules":[294]},
{"text":"bluemixapi","ignoreCase":true,"gate":"none","rules":[294]},
{"text":"blynk","ignoreCase":true,"gate":"none","rules":[91]},
{"text":"bootstrap-token","ignoreCase":true,"gate":"none","rules":[304]},
{"text":"bootstrap_token","ignoreCase":true,"gate":"none","rules":[304]},
{"text":"bootstraptoken","ignoreCase":true,"gate":"none","rules":[304]},
{"text":"braintree-private","ignoreCase":true,"gate":"none","rules":[93]},
{"text":"braintree_private","ignoreCase":true,"gate":"none","rules":[93]},
{"text":"braintreeprivate","ignoreCase":true,"gate":"none","rules":[93]},
{"text":"braintrust","ignoreCase":true,"gate":"none","rules":[96]},
{"text":"branch.key","ignoreCase":true,"gate":"none","rules":[97]},
{"text":"branch_io","ignoreCase":true,"gate":"none","rules":[97]},
{"text":"branch_key","ignoreCase":true,"gate":"none","rules":[97]},
{"text":"branchio","ignoreCase":true,"gate":"none","rules":[97]},
{"text":"branchkey","ignoreCase":true,"gate":"none","rules":[97]},
{"text":"brave","ignoreCase":true,"gate":"none","rules":[98]},
{"text":"bt_private_key","ignoreCase":true,"gate":"none","rules":[93]},
{"text":"bugsnag","ignoreCase":true,"gate":"none","rules":[101]},
{"text":"buildah login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"calendly","ignoreCase":true,"gate":"none","rules":[108]},
{"text":"captcha-secret","ignoreCase":true,"gate":"none","rules":[280]},
{"text":"captcha_private","ignoreCase":true,"gate":"none","rules":[280]},
{"text":"captcha_secret","ignoreCase":true,"gate":"none","rules":[280]},
{"text":"captchaprivate","ignoreCase":true,"gate":"none","rules":[280]},
{"text":"captchasecret","ignoreCase":true,"gate":"none","rules":[280]},
{"text":"cc_test_reporter","ignoreCase":true,"gate":"none","rules":[134]},
{"text":"ccloud","ignoreCase":true,"gate":"none","rules":[143]},
{"text":"cctestreporter","ignoreCase":true,"gate":"none","rules":[134]},
{"text":"cf login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"cf_api_key","ignoreCase":true,"gate":"none","rules":[125]},
{"text":"cf_api_token","ignoreCase":true,"gate":"none","rules":[124]},
{"text":"cf_key","ignoreCase":true,"gate":"none","rules":[125]},
{"text":"cf_token","ignoreCase":true,"gate":"none","rules":[124]},
{"text":"cfat_","ignoreCase":false,"gate":"none","rules":[122]},
{"text":"cfk_","ignoreCase":false,"gate":"run","rules":[123]},
{"text":"cflt","ignoreCase":false,"gate":"run","rules":[142]},
{"text":"cfut_","ignoreCase":false,"gate":"none","rules":[127]},
{"text":"chpasswd","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"cio","ignoreCase":false,"gate":"run","rules":[152]},
{"text":"circle-token","ignoreCase":true,"gate":"none","rules":[113]},
{"text":"circle_ci","ignoreCase":true,"gate":"none","rules":[113]},
{"text":"circle_token","ignoreCase":true,"gate":"none","rules":[113]},
{"text":"circleci","ignoreCase":true,"gate":"none","rules":[113]},
{"text":"clerk","ignoreCase":true,"gate":"none","rules":[117]},
{"text":"clickhouse-client","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"client-key-data","ignoreCase":false,"gate":"none","rules":[306]},
{"text":"cloudflare","ignoreCase":true,"gate":"none","rules":[124,125]},
{"text":"cloudinary://","ignoreCase":false,"gate":"none","rules":[128]},
{"text":"cmVmdGtu","ignoreCase":false,"gate":"none","rules":[300]},
{"text":"cmdkey","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"cnvca","ignoreCase":false,"gate":"none","rules":[109]},
{"text":"co_api_key","ignoreCase":true,"gate":"none","rules":[137]},
{"text":"coda-api","ignoreCase":true,"gate":"none","rules":[131]},
{"text":"coda_api","ignoreCase":true,"gate":"none","rules":[131]},
{"text":"coda_token","ignoreCase":true,"gate":"none","rules":[131]},
{"text":"codaapi","ignoreCase":true,"gate":"none","rules":[131]},
{"text":"codacy","ignoreCase":true,"gate":"none","rules":[132]},
{"text":"codatoken","ignoreCase":true,"gate":"none","rules":[131]},
{"text":"code_climate","ignoreCase":true,"gate":"none","rules":[133]},
{"text":"codeclimate","ignoreCase":true,"gate":"none","rules":[133,134]},
{"text":"codecov","ignoreCase":true,"gate":"none","rules":[135]},
{"text":"cog_","ignoreCase":false,"gate":"run","rules":[171]},
{"text":"cognitive","ignoreCase":true,"gate":"none","rules":[55]},
{"text":"cohere","ignoreCase":true,"gate":"none","rules":[137]},
{"text":"coinbase","ignoreCase":true,"gate":"none","rules":[138]},
{"text":"configcat-sdk-1/","ignoreCase":false,"gate":"none","rules":[141]},
{"text":"confluence","ignoreCase":true,"gate":"none","rules":[36,37]},
{"text":"confluent","ignoreCase":true,"gate":"none","rules":[143]},
{"text":"contentful","ignoreCase":true,"gate":"none","rules":[145]},
{"text":"contrase","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"convert_api","ignoreCase":true,"gate":"none","rules":[147]},
{"text":"convertapi","ignoreCase":true,"gate":"none","rules":[147]},
{"text":"coveralls","ignoreCase":true,"gate":"none","rules":[150]},
{"text":"cqlsh","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"cr-","ignoreCase":false,"gate":"run","rules":[136]},
{"text":"crane auth login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"credential","ignoreCase":true,"gate":"none","rules":[245]},
{"text":"creds=","ignoreCase":true,"gate":"none","rules":[245]},
{"text":"crowdin","ignoreCase":true,"gate":"none","rules":[153]},
{"text":"csa_","ignoreCase":false,"gate":"run","rules":[129]},
{"text":"csk-","ignoreCase":false,"gate":"run","rules":[110]},
{"text":"curl ","ignoreCase":true,"gate":"none","rules":[84]},
{"text":"cypress","ignoreCase":true,"gate":"none","rules":[155]},
{"text":"dG9rO","ignoreCase":false,"gate":"none","rules":[295]},
{"text":"da2-","ignoreCase":false,"gate":"run","rules":[43]},
{"text":"dapi","ignoreCase":false,"gate":"run","rules":[157]},
{"text":"datadog","ignoreCase":true,"gate":"none","rules":[159,160]},
{"text":"db-","ignoreCase":false,"gate":"run","rules":[156]},
{"text":"dbpwd","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"dckr_oat_","ignoreCase":false,"gate":"none","rules":[181]},
{"text":"dckr_pat_","ignoreCase":false,"gate":"none","rules":[182]},
{"text":"dd-api-key","ignoreCase":true,"gate":"none","rules":[159]},
{"text":"dd-application-key","ignoreCase":true,"gate":"none","rules":[160]},
{"text":"dd_api_key","ignoreCase":true,"gate":"none","rules":[159]},
{"text":"dd_app_key","ignoreCase":true,"gate":"none","rules":[160]},
{"text":"dd_application_key","ignoreCase":true,"gate":"none","rules":[160]},
{"text":"ddapikey","ignoreCase":true,"gate":"none","rules":[159]},
{"text":"ddappkey","ignoreCase":true,"gate":"none","rules":[160]},
{"text":"ddp_","ignoreCase":false,"gate":"run","rules":[166]},
{"text":"ddw_","ignoreCase":false,"gate":"run","rules":[166]},
{"text":"deepgram","ignoreCase":true,"gate":"none","rules":[163]},
{"text":"devops_pat","ignoreCase":true,"gate":"none","rules":[59]},
{"text":"devops_token","ignoreCase":true,"gate":"none","rules":[59]},
{"text":"dfuse","ignoreCase":true,"gate":"none","rules":[172]},
{"text":"discord","ignoreCase":true,"gate":"none","rules":[178]},
{"text":"disqus","ignoreCase":true,"gate":"none","rules":[180]},
{"text":"dnkey-","ignoreCase":false,"gate":"none","rules":[165]},
{"text":"docker login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"doo_v1_","ignoreCase":false,"gate":"none","rules":[174]},
{"text":"dop_v1_","ignoreCase":false,"gate":"none","rules":[175]},
{"text":"dor_v1_","ignoreCase":false,"gate":"none","rules":[173]},
{"text":"dose","ignoreCase":false,"gate":"run","rules":[158]},
{"text":"dp.audit.","ignoreCase":false,"gate":"none","rules":[186]},
{"text":"dp.ct.","ignoreCase":false,"gate":"none","rules":[187]},
{"text":"dp.pt.","ignoreCase":false,"gate":"none","rules":[188]},
{"text":"dp.sa.","ignoreCase":false,"gate":"none","rules":[191]},
{"text":"dp.said.","ignoreCase":false,"gate":"none","rules":[190]},
{"text":"dp.scim.","ignoreCase":false,"gate":"none","rules":[189]},
{"text":"dp.st.","ignoreCase":false,"gate":"none","rules":[192]},
{"text":"drone-token","ignoreCase":true,"gate":"none","rules":[193]},
{"text":"drone_ci","ignoreCase":true,"gate":"none","rules":[193]},
{"text":"drone_rpc_secret","ignoreCase":true,"gate":"none","rules":[193]},
{"text":"drone_token","ignoreCase":true,"gate":"none","rules":[193]},
{"text":"droneci","ignoreCase":true,"gate":"none","rules":[193]},
{"text":"dronetoken","ignoreCase":true,"gate":"none","rules":[193]},
{"text":"dropbox","ignoreCase":true,"gate":"none","rules":[195]},
{"text":"dropbox-app-secret","ignoreCase":true,"gate":"none","rules":[194]},
{"text":"dropbox_app_secret","ignoreCase":true,"gate":"none","rules":[194]},
{"text":"dropbox_client_secret","ignoreCase":true,"gate":"none","rules":[194]},
{"text":"dropbox_secret","ignoreCase":true,"gate":"none","rules":[194]},
{"text":"dropboxappsecret","ignoreCase":true,"gate":"none","rules":[194]},
{"text":"dropboxclientsecret","ignoreCase":true,"gate":"none","rules":[194]},
{"text":"dropboxsecret","ignoreCase":true,"gate":"none","rules":[194]},
{"text":"dt0c0","ignoreCase":false,"gate":"none","rules":[201]},
{"text":"dt0e0","ignoreCase":false,"gate":"none","rules":[201]},
{"text":"dt0s0","ignoreCase":false,"gate":"none","rules":[201]},
{"text":"dt0s1","ignoreCase":false,"gate":"none","rules":[201]},
{"text":"duffel_live_","ignoreCase":false,"gate":"none","rules":[197]},
{"text":"duffel_test_","ignoreCase":false,"gate":"none","rules":[198]},
{"text":"duo-skey","ignoreCase":true,"gate":"none","rules":[200]},
{"text":"duo_client_secret","ignoreCase":true,"gate":"none","rules":[200]},
{"text":"duo_secret","ignoreCase":true,"gate":"none","rules":[200]},
{"text":"duo_security","ignoreCase":true,"gate":"none","rules":[200]},
{"text":"duo_skey","ignoreCase":true,"gate":"none","rules":[200]},
{"text":"duosecret","ignoreCase":true,"gate":"none","rules":[200]},
{"text":"duoskey","ignoreCase":true,"gate":"none","rules":[200]},
{"text":"dvc_client_","ignoreCase":false,"gate":"none","rules":[168]},
{"text":"dvc_mobile_","ignoreCase":false,"gate":"none","rules":[168]},
{"text":"dvc_server_","ignoreCase":false,"gate":"none","rules":[169]},
{"text":"elastic","ignoreCase":true,"gate":"none","rules":[207]},
{"text":"eleven_labs","ignoreCase":true,"gate":"none","rules":[209]},
{"text":"elevenlabs","ignoreCase":true,"gate":"none","rules":[209]},
{"text":"email_host","ignoreCase":true,"gate":"none","rules":[48]},
{"text":"encryption-key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"encryption_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"encryptionkey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"endr+","ignoreCase":false,"gate":"none","rules":[210]},
{"text":"essu_","ignoreCase":false,"gate":"none","rules":[206]},
{"text":"etsy-api","ignoreCase":true,"gate":"none","rules":[211]},
{"text":"etsy_","ignoreCase":true,"gate":"none","rules":[211]},
{"text":"etsyapi","ignoreCase":true,"gate":"none","rules":[211]},
{"text":"etsykey","ignoreCase":true,"gate":"none","rules":[211]},
{"text":"eu1.","ignoreCase":false,"gate":"none","rules":[241]},
{"text":"eventbrite","ignoreCase":true,"gate":"none","rules":[212]},
{"text":"exoscale","ignoreCase":true,"gate":"none","rules":[214]},
{"text":"eyJ","ignoreCase":false,"gate":"run","rules":[302]},
{"text":"eyJrIjoi","ignoreCase":false,"gate":"none","rules":[281]},
{"text":"eyJyb2xlIjoiYW5vbiI","ignoreCase":false,"gate":"none","rules":[436]},
{"text":"eyJyb2xlIjoic2VydmljZV9yb2xl","ignoreCase":false,"gate":"none","rules":[439]},
{"text":"facebook","ignoreCase":true,"gate":"none","rules":[216,217]},
{"text":"fastly","ignoreCase":true,"gate":"none","rules":[218]},
{"text":"fb_app","ignoreCase":true,"gate":"none","rules":[216]},
{"text":"fb_app_secret","ignoreCase":true,"gate":"none","rules":[217]},
{"text":"fb_client_secret","ignoreCase":true,"gate":"none","rules":[217]},
{"text":"fb_secret","ignoreCase":true,"gate":"none","rules":[217]},
{"text":"fbappsecret","ignoreCase":true,"gate":"none","rules":[217]},
{"text":"fc-","ignoreCase":false,"gate":"run","rules":[226]},
{"text":"figd_","ignoreCase":false,"gate":"none","rules":[221]},
{"text":"figma","ignoreCase":true,"gate":"none","rules":[219]},
{"text":"figp_","ignoreCase":false,"gate":"none","rules":[221]},
{"text":"figu_","ignoreCase":false,"gate":"none","rules":[220]},
{"text":"figur_","ignoreCase":false,"gate":"none","rules":[220]},
{"text":"finicity","ignoreCase":true,"gate":"none","rules":[222,223]},
{"text":"finnhub","ignoreCase":true,"gate":"none","rules":[224]},
{"text":"fio-u-","ignoreCase":false,"gate":"none","rules":[237]},
{"text":"flb_live_","ignoreCase":false,"gate":"none","rules":[228]},
{"text":"flb_test_","ignoreCase":false,"gate":"none","rules":[229]},
{"text":"flickr","ignoreCase":true,"gate":"none","rules":[231]},
{"text":"flp_","ignoreCase":false,"gate":"run","rules":[240]},
{"text":"fm1a_","ignoreCase":false,"gate":"none","rules":[235]},
{"text":"fm1r_","ignoreCase":false,"gate":"none","rules":[235]},
{"text":"fm2_","ignoreCase":false,"gate":"run","rules":[235]},
{"text":"fo1_","ignoreCase":false,"gate":"run","rules":[236]},
{"text":"forgejo","ignoreCase":true,"gate":"none","rules":[248]},
{"text":"freemius","ignoreCase":true,"gate":"none","rules":[238]},
{"text":"freshbooks","ignoreCase":true,"gate":"none","rules":[239]},
{"text":"fw_","ignoreCase":false,"gate":"run","rules":[227]},
{"text":"gem_host_api_key","ignoreCase":true,"gate":"none","rules":[388]},
{"text":"get_response","ignoreCase":true,"gate":"none","rules":[247]},
{"text":"getresponse","ignoreCase":true,"gate":"none","rules":[247]},
{"text":"gho_","ignoreCase":false,"gate":"run","rules":[253]},
{"text":"ghp_","ignoreCase":false,"gate":"run","rules":[254]},
{"text":"ghr_","ignoreCase":false,"gate":"run","rules":[250]},
{"text":"ghs_","ignoreCase":false,"gate":"run","rules":[249]},
{"text":"ghu_","ignoreCase":false,"gate":"run","rules":[251]},
{"text":"gitea","ignoreCase":true,"gate":"none","rules":[248]},
{"text":"github_pat_","ignoreCase":false,"gate":"none","rules":[252]},
{"text":"gitter","ignoreCase":true,"gate":"none","rules":[270]},
{"text":"glagent-","ignoreCase":false,"gate":"none","rules":[255]},
{"text":"glc_","ignoreCase":false,"gate":"run","rules":[282]},
{"text":"glcbt-","ignoreCase":false,"gate":"none","rules":[260]},
{"text":"gldt-","ignoreCase":false,"gate":"none","rules":[256]},
{"text":"glffct-","ignoreCase":false,"gate":"none","rules":[257]},
{"text":"glft-","ignoreCase":false,"gate":"none","rules":[258]},
{"text":"glimt-","ignoreCase":false,"gate":"none","rules":[259]},
{"text":"gloas-","ignoreCase":false,"gate":"none","rules":[261]},
{"text":"glpat-","ignoreCase":false,"gate":"none","rules":[262]},
{"text":"glptt-","ignoreCase":false,"gate":"none","rules":[268]},
{"text":"glrt-","ignoreCase":false,"gate":"none","rules":[265]},
{"text":"glrtr-","ignoreCase":false,"gate":"none","rules":[263]},
{"text":"glsa_","ignoreCase":false,"gate":"none","rules":[283]},
{"text":"glsoat-","ignoreCase":false,"gate":"none","rules":[266]},
{"text":"glwt-","ignoreCase":false,"gate":"none","rules":[269]},
{"text":"go_cardless","ignoreCase":true,"gate":"none","rules":[272]},
{"text":"gocardless","ignoreCase":true,"gate":"none","rules":[272]},
{"text":"gsk_","ignoreCase":false,"gate":"run","rules":[284]},
{"text":"gumroad","ignoreCase":true,"gate":"none","rules":[285]},
{"text":"hapikey","ignoreCase":true,"gate":"none","rules":[290]},
{"text":"haslo","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"hcp-client-secret","ignoreCase":true,"gate":"none","rules":[286]},
{"text":"hcp_client_secret","ignoreCase":true,"gate":"none","rules":[286]},
{"text":"hcpclientsecret","ignoreCase":true,"gate":"none","rules":[286]},
{"text":"helm registry login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"heroku-api","ignoreCase":true,"gate":"none","rules":[287]},
{"text":"heroku.api","ignoreCase":true,"gate":"none","rules":[287]},
{"text":"heroku_api","ignoreCase":true,"gate":"none","rules":[287]},
{"text":"heroku_auth","ignoreCase":true,"gate":"none","rules":[287]},
{"text":"heroku_key","ignoreCase":true,"gate":"none","rules":[287]},
{"text":"heroku_secret","ignoreCase":true,"gate":"none","rules":[287]},
{"text":"heroku_token","ignoreCase":true,"gate":"none","rules":[287]},
{"text":"herokuapi","ignoreCase":true,"gate":"none","rules":[287]},
{"text":"herokuauth","ignoreCase":true,"gate":"none","rules":[287]},
{"text":"herokukey","ignoreCase":true,"gate":"none","rules":[287]},
{"text":"herokutoken","ignoreCase":true,"gate":"none","rules":[287]},
{"text":"heslo","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"hf_","ignoreCase":false,"gate":"run","rules":[293]},
{"text":"hooks.slack-gov.com/services/","ignoreCase":false,"gate":"none","rules":[413]},
{"text":"hooks.slack.com/services/","ignoreCase":false,"gate":"none","rules":[413]},
{"text":"htpasswd","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"httpbasicauth(","ignoreCase":true,"gate":"none","rules":[84]},
{"text":"hubspot-api-key","ignoreCase":true,"gate":"none","rules":[290]},
{"text":"hubspot-client-secret","ignoreCase":true,"gate":"none","rules":[290]},
{"text":"hubspot_api_key","ignoreCase":true,"gate":"none","rules":[290]},
{"text":"hubspot_app_secret","ignoreCase":true,"gate":"none","rules":[290]},
{"text":"hubspot_client_secret","ignoreCase":true,"gate":"none","rules":[290]},
{"text":"hubspot_developer_key","ignoreCase":true,"gate":"none","rules":[290]},
{"text":"hubspotapikey","ignoreCase":true,"gate":"none","rules":[290]},
{"text":"hubspotclientsecret","ignoreCase":true,"gate":"none","rules":[290]},
{"text":"hvb.","ignoreCase":false,"gate":"none","rules":[461]},
{"text":"hvr.","ignoreCase":false,"gate":"none","rules":[464]},
{"text":"hvs.","ignoreCase":false,"gate":"none","rules":[465]},
{"text":"ibm-api","ignoreCase":true,"gate":"none","rules":[294]},
{"text":"ibm-cloud","ignoreCase":true,"gate":"none","rules":[294]},
{"text":"ibm_api","ignoreCase":true,"gate":"none","rules":[294]},
{"text":"ibm_cloud","ignoreCase":true,"gate":"none","rules":[294]},
{"text":"ibm_iam","ignoreCase":true,"gate":"none","rules":[294]},
{"text":"ibm_key","ignoreCase":true,"gate":"none","rules":[294]},
{"text":"ibmapi","ignoreCase":true,"gate":"none","rules":[294]},
{"text":"ibmcloud","ignoreCase":true,"gate":"none","rules":[294]},
{"text":"ibmiam","ignoreCase":true,"gate":"none","rules":[294]},
{"text":"ic_api_key","ignoreCase":true,"gate":"none","rules":[294]},
{"text":"identified","ignoreCase":true,"gate":"none","rules":[426]},
{"text":"influx","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"instagram","ignoreCase":true,"gate":"none","rules":[217]},
{"text":"instrumentation-key","ignoreCase":true,"gate":"none","rules":[66]},
{"text":"instrumentation_key","ignoreCase":true,"gate":"none","rules":[66]},
{"text":"instrumentationkey","ignoreCase":true,"gate":"none","rules":[66]},
{"text":"intercom_client_secret","ignoreCase":true,"gate":"none","rules":[296]},
{"text":"intercom_identity","ignoreCase":true,"gate":"none","rules":[296]},
{"text":"intercom_messenger_secret","ignoreCase":true,"gate":"none","rules":[296]},
{"text":"intercom_secret","ignoreCase":true,"gate":"none","rules":[296]},
{"text":"intercom_verification","ignoreCase":true,"gate":"none","rules":[296]},
{"text":"intercomclientsecret","ignoreCase":true,"gate":"none","rules":[296]},
{"text":"intercomidentity","ignoreCase":true,"gate":"none","rules":[296]},
{"text":"intercomsecret","ignoreCase":true,"gate":"none","rules":[296]},
{"text":"jarsigner","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"jelszo","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"jenkins","ignoreCase":true,"gate":"none","rules":[297]},
{"text":"jenkins-api","ignoreCase":true,"gate":"none","rules":[298]},
{"text":"jenkins-token","ignoreCase":true,"gate":"none","rules":[298]},
{"text":"jenkins_api","ignoreCase":true,"gate":"none","rules":[298]},
{"text":"jenkins_auth","ignoreCase":true,"gate":"none","rules":[298]},
{"text":"jenkins_secret","ignoreCase":true,"gate":"none","rules":[298]},
{"text":"jenkins_token","ignoreCase":true,"gate":"none","rules":[298]},
{"text":"jenkins_user_token","ignoreCase":true,"gate":"none","rules":[298]},
{"text":"jenkinsapi","ignoreCase":true,"gate":"none","rules":[298]},
{"text":"jenkinsauth","ignoreCase":true,"gate":"none","rules":[298]},
{"text":"jenkinstoken","ignoreCase":true,"gate":"none","rules":[298]},
{"text":"jira-","ignoreCase":true,"gate":"none","rules":[36,37]},
{"text":"jira.","ignoreCase":true,"gate":"none","rules":[36,37]},
{"text":"jira_","ignoreCase":true,"gate":"none","rules":[36,37]},
{"text":"jiraapi","ignoreCase":true,"gate":"none","rules":[37]},
{"text":"jirapat","ignoreCase":true,"gate":"none","rules":[36]},
{"text":"jiratoken","ignoreCase":true,"gate":"none","rules":[36,37]},
{"text":"kennwort","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"key = \\"","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key = '","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key\\" =","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key\\":","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key' =","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key':","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key-","ignoreCase":false,"gate":"run","rules":[322]},
{"text":"key: \\"","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key: '","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key=\\"","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key='","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key_","ignoreCase":false,"gate":"run","rules":[154]},
{"text":"keytool","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"kind: \\"Secret\\"","ignoreCase":false,"gate":"none","rules":[307]},
{"text":"kind: 'Secret'","ignoreCase":false,"gate":"none","rules":[307]},
{"text":"kind: Config","ignoreCase":false,"gate":"none","rules":[306]},
{"text":"kind: Secret","ignoreCase":false,"gate":"none","rules":[307]},
{"text":"kty: ","ignoreCase":false,"gate":"none","rules":[301]},
{"text":"kty\\\\\\"","ignoreCase":false,"gate":"none","rules":[301]},
{"text":"kubeadm init","ignoreCase":false,"gate":"none","rules":[305]},
{"text":"kubeadm join","ignoreCase":false,"gate":"none","rules":[305]},
{"text":"kubeadm token","ignoreCase":false,"gate":"none","rules":[305]},
{"text":"ldapadd","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"ldapdelete","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"ldapmodify","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"ldappasswd","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"ldapsearch","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"license_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"licensekey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"lin_api_","ignoreCase":false,"gate":"none","rules":[314]},
{"text":"lin_oauth_","ignoreCase":false,"gate":"none","rules":[316]},
{"text":"lin_wh_","ignoreCase":false,"gate":"none","rules":[317]},
{"text":"linear-client-secret","ignoreCase":true,"gate":"none","rules":[315]},
{"text":"linear_client_secret","ignoreCase":true,"gate":"none","rules":[315]},
{"text":"linear_oauth_secret","ignoreCase":true,"gate":"none","rules":[315]},
{"text":"linear_secret","ignoreCase":true,"gate":"none","rules":[315]},
{"text":"linearclientsecret","ignoreCase":true,"gate":"none","rules":[315]},
{"text":"live_","ignoreCase":false,"gate":"none","rules":[271]},
{"text":"losenord","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"lsv2_pt_","ignoreCase":false,"gate":"none","rules":[308]},
{"text":"lsv2_sk_","ignoreCase":false,"gate":"none","rules":[309]},
{"text":"machine ","ignoreCase":false,"gate":"none","rules":[337]},
{"text":"mail_pass","ignoreCase":true,"gate":"none","rules":[48]},
{"text":"mail_secret","ignoreCase":true,"gate":"none","rules":[48]},
{"text":"mailchimp_transactional","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"mailgun","ignoreCase":true,"gate":"none","rules":[320]},
{"text":"mailgun-signing","ignoreCase":true,"gate":"none","rules":[324]},
{"text":"mailgun-webhook","ignoreCase":true,"gate":"none","rules":[324]},
{"text":"mailgun_signing","ignoreCase":true,"gate":"none","rules":[324]},
{"text":"mailgun_webhook","ignoreCase":true,"gate":"none","rules":[324]},
{"text":"mailgunsigning","ignoreCase":true,"gate":"none","rules":[324]},
{"text":"mailgunwebhook","ignoreCase":true,"gate":"none","rules":[324]},
{"text":"mailpass","ignoreCase":true,"gate":"none","rules":[48]},
{"text":"mandrill-api","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"mandrill-key","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"mandrill_api","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"mandrill_key","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"mandrill_pass","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"mandrill_secret","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"mandrillapi","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"mandrillkey","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"mariadb","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"master_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"masterauth","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"masterkey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"mcli_private","ignoreCase":true,"gate":"none","rules":[332]},
{"text":"mdb_sa_sk_","ignoreCase":false,"gate":"none","rules":[333]},
{"text":"meraki","ignoreCase":true,"gate":"none","rules":[116]},
{"text":"meta_app_secret","ignoreCase":true,"gate":"none","rules":[217]},
{"text":"mistral-api","ignoreCase":true,"gate":"none","rules":[329]},
{"text":"mistral-key","ignoreCase":true,"gate":"none","rules":[329]},
{"text":"mistral-token","ignoreCase":true,"gate":"none","rules":[329]},
{"text":"mistral_api","ignoreCase":true,"gate":"none","rules":[329]},
{"text":"mistral_key","ignoreCase":true,"gate":"none","rules":[329]},
{"text":"mistral_token","ignoreCase":true,"gate":"none","rules":[329]},
{"text":"mistralapi","ignoreCase":true,"gate":"none","rules":[329]},
{"text":"mistralkey","ignoreCase":true,"gate":"none","rules":[329]},
{"text":"mistraltoken","ignoreCase":true,"gate":"none","rules":[329]},
{"text":"mixpanel-api","ignoreCase":true,"gate":"none","rules":[330]},
{"text":"mixpanel-project_token","ignoreCase":true,"gate":"none","rules":[331]},
{"text":"mixpanel-secret","ignoreCase":true,"gate":"none","rules":[330]},
{"text":"mixpanel-service_account","ignoreCase":true,"gate":"none","rules":[330]},
{"text":"mixpanel-service_secret","ignoreCase":true,"gate":"none","rules":[330]},
{"text":"mixpanel-token","ignoreCase":true,"gate":"none","rules":[331]},
{"text":"mixpanel_api","ignoreCase":true,"gate":"none","rules":[330]},
{"text":"mixpanel_project_token","ignoreCase":true,"gate":"none","rules":[331]},
{"text":"mixpanel_secret","ignoreCase":true,"gate":"none","rules":[330]},
{"text":"mixpanel_service_account","ignoreCase":true,"gate":"none","rules":[330]},
{"text":"mixpanel_service_secret","ignoreCase":true,"gate":"none","rules":[330]},
{"text":"mixpanel_token","ignoreCase":true,"gate":"none","rules":[331]},
{"text":"mixpanelapi","ignoreCase":true,"gate":"none","rules":[330]},
{"text":"mixpanelproject_token","ignoreCase":true,"gate":"none","rules":[331]},
{"text":"mixpanelsecret","ignoreCase":true,"gate":"none","rules":[330]},
{"text":"mixpanelservice_account","ignoreCase":true,"gate":"none","rules":[330]},
{"text":"mixpanelservice_secret","ignoreCase":true,"gate":"none","rules":[330]},
{"text":"mixpaneltoken","ignoreCase":true,"gate":"none","rules":[331]},
{"text":"mob-","ignoreCase":false,"gate":"run","rules":[311]},
{"text":"mongo","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"mongodb_atlas_api_key","ignoreCase":true,"gate":"none","rules":[332]},
{"text":"mongodb_private_key","ignoreCase":true,"gate":"none","rules":[332]},
{"text":"mongodbatlas_api","ignoreCase":true,"gate":"none","rules":[332]},
{"text":"mongodump","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"mongorestore","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"mongosh","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"mot_de_passe","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"motdepasse","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"mycli","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"mysql","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"na1.","ignoreCase":false,"gate":"none","rules":[241]},
{"text":"nerdctl login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"net use","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"netlify-auth","ignoreCase":true,"gate":"none","rules":[336]},
{"text":"netlify_access","ignoreCase":true,"gate":"none","rules":[336]},
{"text":"netlify_api","ignoreCase":true,"gate":"none","rules":[336]},
{"text":"netlify_auth","ignoreCase":true,"gate":"none","rules":[336]},
{"text":"netlify_key","ignoreCase":true,"gate":"none","rules":[336]},
{"text":"netlify_personal","ignoreCase":true,"gate":"none","rules":[336]},
{"text":"netlify_token","ignoreCase":true,"gate":"none","rules":[336]},
{"text":"netlifyaccess","ignoreCase":true,"gate":"none","rules":[336]},
{"text":"netlifyapi","ignoreCase":true,"gate":"none","rules":[336]},
{"text":"netlifyauth","ignoreCase":true,"gate":"none","rules":[336]},
{"text":"netlifytoken","ignoreCase":true,"gate":"none","rules":[336]},
{"text":"networkcredential(","ignoreCase":true,"gate":"none","rules":[84]},
{"text":"new-relic-license","ignoreCase":true,"gate":"none","rules":[340]},
{"text":"new_relic_key","ignoreCase":true,"gate":"none","rules":[340]},
{"text":"new_relic_license","ignoreCase":true,"gate":"none","rules":[340]},
{"text":"newrelic.license","ignoreCase":true,"gate":"none","rules":[340]},
{"text":"newrelic_key","ignoreCase":true,"gate":"none","rules":[340]},
{"text":"newrelic_licence","ignoreCase":true,"gate":"none","rules":[340]},
{"text":"newrelic_license","ignoreCase":true,"gate":"none","rules":[340]},
{"text":"newrelickey","ignoreCase":true,"gate":"none","rules":[340]},
{"text":"newreliclicense","ignoreCase":true,"gate":"none","rules":[340]},
{"text":"nfb_","ignoreCase":false,"gate":"run","rules":[334]},
{"text":"nfc_","ignoreCase":false,"gate":"run","rules":[334]},
{"text":"nfo_","ignoreCase":false,"gate":"run","rules":[334]},
{"text":"nfp_","ignoreCase":false,"gate":"run","rules":[334]},
{"text":"nfu_","ignoreCase":false,"gate":"run","rules":[334]},
{"text":"ngrok","ignoreCase":true,"gate":"none","rules":[348]},
{"text":"ngrok authtoken","ignoreCase":false,"gate":"none","rules":[347]},
{"text":"ngrok config add-authtoken","ignoreCase":false,"gate":"none","rules":[347]},
{"text":"now_token","ignoreCase":true,"gate":"none","rules":[471]},
{"text":"npm_","ignoreCase":false,"gate":"run","rules":[352]},
{"text":"nrt_","ignoreCase":false,"gate":"run","rules":[350]},
{"text":"ntn_","ignoreCase":false,"gate":"run","rules":[351]},
{"text":"oc login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"ocp-apim-subscription-key","ignoreCase":true,"gate":"none","rules":[55]},
{"text":"odt_","ignoreCase":false,"gate":"run","rules":[167]},
{"text":"okta","ignoreCase":true,"gate":"none","rules":[355]},
{"text":"okta-client-secret","ignoreCase":true,"gate":"none","rules":[356]},
{"text":"okta_client_secret","ignoreCase":true,"gate":"none","rules":[356]},
{"text":"okta_oauth2_client_secret","ignoreCase":true,"gate":"none","rules":[356]},
{"text":"okta_oauth_client_secret","ignoreCase":true,"gate":"none","rules":[356]},
{"text":"okta_secret","ignoreCase":true,"gate":"none","rules":[356]},
{"text":"oktaclientsecret","ignoreCase":true,"gate":"none","rules":[356]},
{"text":"openssl","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"ops_eyJ","ignoreCase":false,"gate":"none","rules":[1]},
{"text":"oras login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"oss_access_key_secret","ignoreCase":true,"gate":"none","rules":[14]},
{"text":"otpauth://","ignoreCase":false,"gate":"none","rules":[449]},
{"text":"outlook.office.com/webhook","ignoreCase":false,"gate":"none","rules":[328]},
{"text":"outlook.office365.com/webhook","ignoreCase":false,"gate":"none","rules":[328]},
{"text":"oy2","ignoreCase":false,"gate":"run","rules":[354]},
{"text":"p8e-","ignoreCase":false,"gate":"run","rules":[3]},
{"text":"pager_duty-api","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pager_duty-key","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pager_duty-token","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pager_duty_api","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pager_duty_key","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pager_duty_token","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pager_dutyapi","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pager_dutykey","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pager_dutytoken","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pagerduty-api","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pagerduty-events","ignoreCase":true,"gate":"none","rules":[364]},
{"text":"pagerduty-integration","ignoreCase":true,"gate":"none","rules":[364]},
{"text":"pagerduty-key","ignoreCase":true,"gate":"none","rules":[363,364]},
{"text":"pagerduty-rest","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pagerduty-routing","ignoreCase":true,"gate":"none","rules":[364]},
{"text":"pagerduty-service_key","ignoreCase":true,"gate":"none","rules":[364]},
{"text":"pagerduty-token","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pagerduty-user","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pagerduty_api","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pagerduty_events","ignoreCase":true,"gate":"none","rules":[364]},
{"text":"pagerduty_integration","ignoreCase":true,"gate":"none","rules":[364]},
{"text":"pagerduty_key","ignoreCase":true,"gate":"none","rules":[363,364]},
{"text":"pagerduty_rest","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pagerduty_routing","ignoreCase":true,"gate":"none","rules":[364]},
{"text":"pagerduty_service_key","ignoreCase":true,"gate":"none","rules":[364]},
{"text":"pagerduty_token","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pagerduty_user","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pagerdutyapi","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pagerdutyevents","ignoreCase":true,"gate":"none","rules":[364]},
{"text":"pagerdutyintegration","ignoreCase":true,"gate":"none","rules":[364]},
{"text":"pagerdutykey","ignoreCase":true,"gate":"none","rules":[363,364]},
{"text":"pagerdutyrest","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pagerdutyrouting","ignoreCase":true,"gate":"none","rules":[364]},
{"text":"pagerdutyservice_key","ignoreCase":true,"gate":"none","rules":[364]},
{"text":"pagerdutytoken","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pagerdutyuser","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pass =","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"pass\\"","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"pass'","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"pass:","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"pass=","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"passcode","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"passord","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"passphrase","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"passw","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"password =","ignoreCase":true,"gate":"none","rules":[144]},
{"text":"password=","ignoreCase":true,"gate":"none","rules":[144]},
{"text":"pat","ignoreCase":false,"gate":"run","rules":[8]},
{"text":"pat-ap","ignoreCase":false,"gate":"none","rules":[291]},
{"text":"pat-eu","ignoreCase":false,"gate":"none","rules":[291]},
{"text":"pat-na","ignoreCase":false,"gate":"none","rules":[291]},
{"text":"pat_","ignoreCase":false,"gate":"run","rules":[151]},
{"text":"paypal","ignoreCase":true,"gate":"none","rules":[366]},
{"text":"pcsk_","ignoreCase":false,"gate":"none","rules":[369]},
{"text":"pd_api_key","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pd_api_token","ignoreCase":true,"gate":"none","rules":[363]},
{"text":"pd_integration_key","ignoreCase":true,"gate":"none","rules":[364]},
{"text":"pd_routing_key","ignoreCase":true,"gate":"none","rules":[364]},
{"text":"phc_","ignoreCase":false,"gate":"run","rules":[377]},
{"text":"phs_","ignoreCase":false,"gate":"run","rules":[375]},
{"text":"phx_","ignoreCase":false,"gate":"run","rules":[376]},
{"text":"pinecone-api","ignoreCase":true,"gate":"none","rules":[370]},
{"text":"pinecone-key","ignoreCase":true,"gate":"none","rules":[370]},
{"text":"pinecone-secret","ignoreCase":true,"gate":"none","rules":[370]},
{"text":"pinecone-token","ignoreCase":true,"gate":"none","rules":[370]},
{"text":"pinecone_api","ignoreCase":true,"gate":"none","rules":[370]},
{"text":"pinecone_key","ignoreCase":true,"gate":"none","rules":[370]},
{"text":"pinecone_secret","ignoreCase":true,"gate":"none","rules":[370]},
{"text":"pinecone_token","ignoreCase":true,"gate":"none","rules":[370]},
{"text":"pineconeapi","ignoreCase":true,"gate":"none","rules":[370]},
{"text":"pineconekey","ignoreCase":true,"gate":"none","rules":[370]},
{"text":"pineconesecret","ignoreCase":true,"gate":"none","rules":[370]},
{"text":"pineconetoken","ignoreCase":true,"gate":"none","rules":[370]},
{"text":"pk.eyJ1Ijoi","ignoreCase":false,"gate":"none","rules":[325]},
{"text":"pk_","ignoreCase":false,"gate":"run","rules":[119]},
{"text":"pk_prod_","ignoreCase":false,"gate":"none","rules":[149]},
{"text":"pk_test_","ignoreCase":false,"gate":"none","rules":[149]},
{"text":"podman login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"postmark-account","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"postmark-api","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"postmark-key","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"postmark-secret","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"postmark-server","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"postmark-token","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"postmark_account","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"postmark_api","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"postmark_key","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"postmark_secret","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"postmark_server","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"postmark_token","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"postmarkaccount","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"postmarkapi","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"postmarkkey","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"postmarksecret","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"postmarkserver","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"postmarktoken","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"pplx-","ignoreCase":false,"gate":"none","rules":[367]},
{"text":"pri_","ignoreCase":false,"gate":"run","rules":[87]},
{"text":"private_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"privatekey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"production_","ignoreCase":false,"gate":"none","rules":[95]},
{"text":"proxyauth(","ignoreCase":true,"gate":"none","rules":[84]},
{"text":"prtapi_","ignoreCase":false,"gate":"none","rules":[404]},
{"text":"pscale_oauth_","ignoreCase":false,"gate":"none","rules":[371]},
{"text":"pscale_pw_","ignoreCase":false,"gate":"none","rules":[372]},
{"text":"pscale_tkn_","ignoreCase":false,"gate":"none","rules":[373]},
{"text":"psexec","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"pswd=","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"pub","ignoreCase":false,"gate":"run","rules":[161]},
{"text":"pubkey-","ignoreCase":false,"gate":"none","rules":[323]},
{"text":"pul-","ignoreCase":false,"gate":"run","rules":[382]},
{"text":"pwd =","ignoreCase":true,"gate":"none","rules":[144]},
{"text":"pwd = ","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"pwd\\":","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"pwd':","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"pwd: ","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"pwd=\\"","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"pwd='","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"px-api-","ignoreCase":false,"gate":"none","rules":[343]},
{"text":"px-dep-","ignoreCase":false,"gate":"none","rules":[343]},
{"text":"pypi-AgEIcHlwaS5vcmc","ignoreCase":false,"gate":"none","rules":[384]},
{"text":"pypi-AgENdGVzdC5weXBpLm9yZw","ignoreCase":false,"gate":"none","rules":[448]},
{"text":"r8_","ignoreCase":false,"gate":"run","rules":[385]},
{"text":"rabbitmqctl","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"rdesktop","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"re_","ignoreCase":false,"gate":"run","rules":[386]},
{"text":"redis-cli","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"rel-","ignoreCase":false,"gate":"run","rules":[312]},
{"text":"requirepass","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"rk_live_","ignoreCase":false,"gate":"none","rules":[431]},
{"text":"rk_prod_","ignoreCase":false,"gate":"none","rules":[431]},
{"text":"rk_test_","ignoreCase":false,"gate":"none","rules":[433]},
{"text":"routing_key","ignoreCase":true,"gate":"none","rules":[364]},
{"text":"rubygems-api-key","ignoreCase":true,"gate":"none","rules":[388]},
{"text":"rubygems_","ignoreCase":false,"gate":"none","rules":[387]},
{"text":"rubygems_api_key","ignoreCase":true,"gate":"none","rules":[388]},
{"text":"rubygemsapikey","ignoreCase":true,"gate":"none","rules":[388]},
{"text":"s3_secret","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"s3a.secret","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"salasana","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"salesforce-client-secret","ignoreCase":true,"gate":"none","rules":[391]},
{"text":"salesforce-consumer-secret","ignoreCase":true,"gate":"none","rules":[391]},
{"text":"salesforce-security-token","ignoreCase":true,"gate":"none","rules":[393]},
{"text":"salesforce_client_secret","ignoreCase":true,"gate":"none","rules":[391]},
{"text":"salesforce_consumer_secret","ignoreCase":true,"gate":"none","rules":[391]},
{"text":"salesforce_secret","ignoreCase":true,"gate":"none","rules":[391]},
{"text":"salesforce_security_token","ignoreCase":true,"gate":"none","rules":[393]},
{"text":"salesforce_token","ignoreCase":true,"gate":"none","rules":[393]},
{"text":"salesforceclientsecret","ignoreCase":true,"gate":"none","rules":[391]},
{"text":"salesforceconsumersecret","ignoreCase":true,"gate":"none","rules":[391]},
{"text":"salesforcesecuritytoken","ignoreCase":true,"gate":"none","rules":[393]},
{"text":"salesforcetoken","ignoreCase":true,"gate":"none","rules":[393]},
{"text":"sandbox_","ignoreCase":false,"gate":"none","rules":[95]},
{"text":"sb_publishable_","ignoreCase":false,"gate":"none","rules":[437]},
{"text":"sb_secret_","ignoreCase":false,"gate":"none","rules":[438]},
{"text":"sbp_","ignoreCase":false,"gate":"run","rules":[435]},
{"text":"sdk-","ignoreCase":false,"gate":"run","rules":[313]},
{"text":"secret","ignoreCase":true,"gate":"none","rules":[47,245]},
{"text":"secret access key","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"secret-access-key","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"secret_","ignoreCase":false,"gate":"none","rules":[349]},
{"text":"secret_access_key","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"secret_key","ignoreCase":true,"gate":"none","rules":[238]},
{"text":"secretaccesskey","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"segment-api","ignoreCase":true,"gate":"none","rules":[395]},
{"text":"segment-key","ignoreCase":true,"gate":"none","rules":[395]},
{"text":"segment-write","ignoreCase":true,"gate":"none","rules":[395]},
{"text":"segment_api","ignoreCase":true,"gate":"none","rules":[395]},
{"text":"segment_key","ignoreCase":true,"gate":"none","rules":[395]},
{"text":"segment_write","ignoreCase":true,"gate":"none","rules":[395]},
{"text":"segmentapi","ignoreCase":true,"gate":"none","rules":[395]},
{"text":"segmentkey","ignoreCase":true,"gate":"none","rules":[395]},
{"text":"segmentwrite","ignoreCase":true,"gate":"none","rules":[395]},
{"text":"senha","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"sentry-api","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"sentry-auth","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"sentry-token","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"sentry.io/","ignoreCase":false,"gate":"none","rules":[398]},
{"text":"sentry_api","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"sentry_auth","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"sentry_token","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"sentryapi","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"sentryauth","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"sentrytoken","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"serverkey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"service_account","ignoreCase":false,"gate":"none","rules":[242]},
{"text":"sf_client_secret","ignoreCase":true,"gate":"none","rules":[391]},
{"text":"sf_consumer_secret","ignoreCase":true,"gate":"none","rules":[391]},
{"text":"sf_security_token","ignoreCase":true,"gate":"none","rules":[393]},
{"text":"sf_token","ignoreCase":true,"gate":"none","rules":[393]},
{"text":"sfdc_client_secret","ignoreCase":true,"gate":"none","rules":[391]},
{"text":"sfdc_consumer_secret","ignoreCase":true,"gate":"none","rules":[391]},
{"text":"sfdc_security_token","ignoreCase":true,"gate":"none","rules":[393]},
{"text":"sgp_","ignoreCase":false,"gate":"run","rules":[394,424]},
{"text":"shared_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"sharedaccesskey=","ignoreCase":true,"gate":"none","rules":[77]},
{"text":"sharedkey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"shltm_","ignoreCase":false,"gate":"none","rules":[230]},
{"text":"shpat_","ignoreCase":false,"gate":"none","rules":[402]},
{"text":"shpca_","ignoreCase":false,"gate":"none","rules":[403]},
{"text":"shpit_","ignoreCase":false,"gate":"none","rules":[404]},
{"text":"shpor_","ignoreCase":false,"gate":"none","rules":[404]},
{"text":"shppa_","ignoreCase":false,"gate":"none","rules":[405]},
{"text":"shprt_","ignoreCase":false,"gate":"none","rules":[404]},
{"text":"shpss_","ignoreCase":false,"gate":"none","rules":[406]},
{"text":"shptka_","ignoreCase":false,"gate":"none","rules":[404]},
{"text":"shptn_","ignoreCase":false,"gate":"none","rules":[404]},
{"text":"shpua_","ignoreCase":false,"gate":"none","rules":[404]},
{"text":"signing-key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"signing_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"signingkey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"sk-","ignoreCase":false,"gate":"run","rules":[164]},
{"text":"sk-None-","ignoreCase":false,"gate":"none","rules":[359]},
{"text":"sk-admin-","ignoreCase":false,"gate":"none","rules":[358]},
{"text":"sk-ant-admin","ignoreCase":false,"gate":"none","rules":[22]},
{"text":"sk-ant-api","ignoreCase":false,"gate":"none","rules":[23]},
{"text":"sk-ant-oat","ignoreCase":false,"gate":"none","rules":[24]},
{"text":"sk-ant-ort","ignoreCase":false,"gate":"none","rules":[24]},
{"text":"sk-or-v1-","ignoreCase":false,"gate":"none","rules":[362]},
{"text":"sk-proj-","ignoreCase":false,"gate":"none","rules":[359]},
{"text":"sk-service-","ignoreCase":false,"gate":"none","rules":[359]},
{"text":"sk-svcacct-","ignoreCase":false,"gate":"none","rules":[360]},
{"text":"sk.eyJ1Ijoi","ignoreCase":false,"gate":"none","rules":[326]},
{"text":"sk_","ignoreCase":false,"gate":"run","rules":[111,208]},
{"text":"sk_live_","ignoreCase":false,"gate":"none","rules":[432]},
{"text":"sk_prod_","ignoreCase":false,"gate":"none","rules":[432]},
{"text":"sk_sbox_","ignoreCase":false,"gate":"none","rules":[112]},
{"text":"sk_test_","ignoreCase":false,"gate":"none","rules":[112,433]},
{"text":"skopeo","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"sl.A","ignoreCase":false,"gate":"none","rules":[196]},
{"text":"sl.B","ignoreCase":false,"gate":"none","rules":[196]},
{"text":"sl.C","ignoreCase":false,"gate":"none","rules":[196]},
{"text":"sl.u.","ignoreCase":false,"gate":"none","rules":[196]},
{"text":"slack-client-secret","ignoreCase":true,"gate":"none","rules":[411]},
{"text":"slack-signing","ignoreCase":true,"gate":"none","rules":[411]},
{"text":"slack_client_secret","ignoreCase":true,"gate":"none","rules":[411]},
{"text":"slack_secret","ignoreCase":true,"gate":"none","rules":[411]},
{"text":"slack_signing","ignoreCase":true,"gate":"none","rules":[411]},
{"text":"slackclientsecret","ignoreCase":true,"gate":"none","rules":[411]},
{"text":"slacksecret","ignoreCase":true,"gate":"none","rules":[411]},
{"text":"slacksigning","ignoreCase":true,"gate":"none","rules":[411]},
{"text":"slk_","ignoreCase":false,"gate":"run","rules":[425]},
{"text":"smbclient","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"smtp-","ignoreCase":true,"gate":"none","rules":[48]},
{"text":"smtp.","ignoreCase":true,"gate":"none","rules":[48]},
{"text":"smtp_","ignoreCase":true,"gate":"none","rules":[48]},
{"text":"smtppass","ignoreCase":true,"gate":"none","rules":[48]},
{"text":"snowflake","ignoreCase":true,"gate":"none","rules":[416]},
{"text":"sntrya_","ignoreCase":false,"gate":"none","rules":[397]},
{"text":"sntryi_","ignoreCase":false,"gate":"none","rules":[397]},
{"text":"sntryr_","ignoreCase":false,"gate":"none","rules":[397]},
{"text":"sntrys_eyJ","ignoreCase":false,"gate":"none","rules":[400]},
{"text":"sntryu_","ignoreCase":false,"gate":"none","rules":[401]},
{"text":"snyk-api","ignoreCase":true,"gate":"none","rules":[418]},
{"text":"snyk-token","ignoreCase":true,"gate":"none","rules":[418]},
{"text":"snyk.token","ignoreCase":true,"gate":"none","rules":[418]},
{"text":"snyk_api","ignoreCase":true,"gate":"none","rules":[418]},
{"text":"snyk_key","ignoreCase":true,"gate":"none","rules":[418]},
{"text":"snyk_oauth","ignoreCase":true,"gate":"none","rules":[418]},
{"text":"snyk_sat.","ignoreCase":false,"gate":"none","rules":[419]},
{"text":"snyk_secret","ignoreCase":true,"gate":"none","rules":[418]},
{"text":"snyk_service_account","ignoreCase":true,"gate":"none","rules":[418]},
{"text":"snyk_token","ignoreCase":true,"gate":"none","rules":[418]},
{"text":"snyk_uat.","ignoreCase":false,"gate":"none","rules":[419]},
{"text":"snykapi","ignoreCase":true,"gate":"none","rules":[418]},
{"text":"snykkey","ignoreCase":true,"gate":"none","rules":[418]},
{"text":"snyktoken","ignoreCase":true,"gate":"none","rules":[418]},
{"text":"sonar-token","ignoreCase":true,"gate":"none","rules":[421]},
{"text":"sonar.login","ignoreCase":true,"gate":"none","rules":[421]},
{"text":"sonar.token","ignoreCase":true,"gate":"none","rules":[421]},
{"text":"sonar_login","ignoreCase":true,"gate":"none","rules":[421]},
{"text":"sonar_token","ignoreCase":true,"gate":"none","rules":[421]},
{"text":"sonarcloud_token","ignoreCase":true,"gate":"none","rules":[421]},
{"text":"sonarcloudtoken","ignoreCase":true,"gate":"none","rules":[421]},
{"text":"sonarlogin","ignoreCase":true,"gate":"none","rules":[421]},
{"text":"sonarqube_token","ignoreCase":true,"gate":"none","rules":[421]},
{"text":"sonarqubetoken","ignoreCase":true,"gate":"none","rules":[421]},
{"text":"sonartoken","ignoreCase":true,"gate":"none","rules":[421]},
{"text":"speech_key","ignoreCase":true,"gate":"none","rules":[55]},
{"text":"sq0atp-","ignoreCase":false,"gate":"none","rules":[430]},
{"text":"sq0csb-","ignoreCase":false,"gate":"none","rules":[429]},
{"text":"sq0csp-","ignoreCase":false,"gate":"none","rules":[429]},
{"text":"sq0idb-","ignoreCase":false,"gate":"none","rules":[428]},
{"text":"sq0idp-","ignoreCase":false,"gate":"none","rules":[428]},
{"text":"sqa_","ignoreCase":false,"gate":"run","rules":[420]},
{"text":"sqco_","ignoreCase":false,"gate":"none","rules":[422]},
{"text":"sqlcmd","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"sqlplus","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"sqp_","ignoreCase":false,"gate":"run","rules":[420]},
{"text":"squ_","ignoreCase":false,"gate":"run","rules":[423]},
{"text":"sshpass","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"storage-account","ignoreCase":true,"gate":"none","rules":[78]},
{"text":"storage-key","ignoreCase":true,"gate":"none","rules":[78]},
{"text":"storage_account","ignoreCase":true,"gate":"none","rules":[78]},
{"text":"storage_key","ignoreCase":true,"gate":"none","rules":[78]},
{"text":"storageaccount","ignoreCase":true,"gate":"none","rules":[78]},
{"text":"storagekey","ignoreCase":true,"gate":"none","rules":[78,243]},
{"text":"subscription-key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"subscriptionkey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"tk.eyJ","ignoreCase":false,"gate":"none","rules":[327]},
{"text":"token","ignoreCase":true,"gate":"none","rules":[246]},
{"text":"travis-access","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travis-api","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travis-token","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travis_access","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travis_api","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travis_ci-api","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travis_ci-token","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travis_ci_api","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travis_ci_token","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travis_ciapi","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travis_citoken","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travis_token","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travisaccess","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travisapi","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travisci-api","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travisci-token","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travisci_api","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travisci_token","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travisciapi","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"traviscitoken","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"travistoken","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"trello","ignoreCase":true,"gate":"none","rules":[451]},
{"text":"tskey-","ignoreCase":false,"gate":"none","rules":[441]},
{"text":"tskey-api-","ignoreCase":false,"gate":"none","rules":[440]},
{"text":"tskey-client-","ignoreCase":false,"gate":"none","rules":[442]},
{"text":"tskey-scim-","ignoreCase":false,"gate":"none","rules":[443]},
{"text":"tskey-webhook-","ignoreCase":false,"gate":"none","rules":[444]},
{"text":"twilio-api-key-secret","ignoreCase":true,"gate":"none","rules":[455]},
{"text":"twilio-api-secret","ignoreCase":true,"gate":"none","rules":[455]},
{"text":"twilio-auth","ignoreCase":true,"gate":"none","rules":[457]},
{"text":"twilio.auth","ignoreCase":true,"gate":"none","rules":[457]},
{"text":"twilio_api_key_secret","ignoreCase":true,"gate":"none","rules":[455]},
{"text":"twilio_api_secret","ignoreCase":true,"gate":"none","rules":[455]},
{"text":"twilio_auth","ignoreCase":true,"gate":"none","rules":[457]},
{"text":"twilio_key_secret","ignoreCase":true,"gate":"none","rules":[455]},
{"text":"twilio_secret","ignoreCase":true,"gate":"none","rules":[457]},
{"text":"twilio_token","ignoreCase":true,"gate":"none","rules":[457]},
{"text":"twilioapikeysecret","ignoreCase":true,"gate":"none","rules":[455]},
{"text":"twilioapisecret","ignoreCase":true,"gate":"none","rules":[455]},
{"text":"twilioauth","ignoreCase":true,"gate":"none","rules":[457]},
{"text":"twiliokeysecret","ignoreCase":true,"gate":"none","rules":[455]},
{"text":"twiliosecret","ignoreCase":true,"gate":"none","rules":[457]},
{"text":"twiliotoken","ignoreCase":true,"gate":"none","rules":[457]},
{"text":"twine upload","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"twitter","ignoreCase":true,"gate":"none","rules":[474]},
{"text":"twitter-access","ignoreCase":true,"gate":"none","rules":[475]},
{"text":"twitter-api","ignoreCase":true,"gate":"none","rules":[476]},
{"text":"twitter-consumer","ignoreCase":true,"gate":"none","rules":[476]},
{"text":"twitter_access","ignoreCase":true,"gate":"none","rules":[475]},
{"text":"twitter_api","ignoreCase":true,"gate":"none","rules":[476]},
{"text":"twitter_app_secret","ignoreCase":true,"gate":"none","rules":[476]},
{"text":"twitter_client_secret","ignoreCase":true,"gate":"none","rules":[476]},
{"text":"twitter_consumer","ignoreCase":true,"gate":"none","rules":[476]},
{"text":"twitter_oauth","ignoreCase":true,"gate":"none","rules":[475]},
{"text":"twitter_secret","ignoreCase":true,"gate":"none","rules":[475]},
{"text":"twitter_token","ignoreCase":true,"gate":"none","rules":[475]},
{"text":"twitteraccess","ignoreCase":true,"gate":"none","rules":[475]},
{"text":"twitterapi","ignoreCase":true,"gate":"none","rules":[476]},
{"text":"twitterclientsecret","ignoreCase":true,"gate":"none","rules":[476]},
{"text":"twitterconsumer","ignoreCase":true,"gate":"none","rules":[476]},
{"text":"twittertoken","ignoreCase":true,"gate":"none","rules":[475]},
{"text":"unzip","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"userPWD=\\"","ignoreCase":false,"gate":"none","rules":[70]},
{"text":"usernamepasswordcredentials(","ignoreCase":true,"gate":"none","rules":[84]},
{"text":"v1.0-","ignoreCase":false,"gate":"none","rules":[126]},
{"text":"vault","ignoreCase":true,"gate":"none","rules":[463]},
{"text":"vault login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"vault_app_role_secret","ignoreCase":true,"gate":"none","rules":[460]},
{"text":"vault_approle_secret","ignoreCase":true,"gate":"none","rules":[460]},
{"text":"vault_secret_id","ignoreCase":true,"gate":"none","rules":[460]},
{"text":"vault_secretid","ignoreCase":true,"gate":"none","rules":[460]},
{"text":"vaultsecretid","ignoreCase":true,"gate":"none","rules":[460]},
{"text":"vca_","ignoreCase":false,"gate":"run","rules":[469]},
{"text":"vci_","ignoreCase":false,"gate":"run","rules":[469]},
{"text":"vck_","ignoreCase":false,"gate":"run","rules":[468]},
{"text":"vcp_","ignoreCase":false,"gate":"run","rules":[467]},
{"text":"vcr_","ignoreCase":false,"gate":"run","rules":[469]},
{"text":"vercel-api","ignoreCase":true,"gate":"none","rules":[471]},
{"text":"vercel-token","ignoreCase":true,"gate":"none","rules":[471]},
{"text":"vercel_access","ignoreCase":true,"gate":"none","rules":[471]},
{"text":"vercel_api","ignoreCase":true,"gate":"none","rules":[471]},
{"text":"vercel_auth","ignoreCase":true,"gate":"none","rules":[471]},
{"text":"vercel_blob_rw_","ignoreCase":false,"gate":"none","rules":[470]},
{"text":"vercel_token","ignoreCase":true,"gate":"none","rules":[471]},
{"text":"vercelaccess","ignoreCase":true,"gate":"none","rules":[471]},
{"text":"vercelapi","ignoreCase":true,"gate":"none","rules":[471]},
{"text":"verceltoken","ignoreCase":true,"gate":"none","rules":[471]},
{"text":"vss_nuget","ignoreCase":true,"gate":"none","rules":[59]},
{"text":"vsts-","ignoreCase":true,"gate":"none","rules":[59]},
{"text":"vsts_","ignoreCase":true,"gate":"none","rules":[59]},
{"text":"wachtwoord","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"wandb-api","ignoreCase":true,"gate":"none","rules":[473]},
{"text":"wandb-key","ignoreCase":true,"gate":"none","rules":[473]},
{"text":"wandb.api","ignoreCase":true,"gate":"none","rules":[473]},
{"text":"wandb_api","ignoreCase":true,"gate":"none","rules":[473]},
{"text":"wandb_key","ignoreCase":true,"gate":"none","rules":[473]},
{"text":"wandb_secret","ignoreCase":true,"gate":"none","rules":[473]},
{"text":"wandb_token","ignoreCase":true,"gate":"none","rules":[473]},
{"text":"wandb_v1_","ignoreCase":false,"gate":"none","rules":[472]},
{"text":"wandbapi","ignoreCase":true,"gate":"none","rules":[473]},
{"text":"wandbkey","ignoreCase":true,"gate":"none","rules":[473]},
{"text":"wandbtoken","ignoreCase":true,"gate":"none","rules":[473]},
{"text":"watson_api","ignoreCase":true,"gate":"none","rules":[294]},
{"text":"watson_key","ignoreCase":true,"gate":"none","rules":[294]},
{"text":"watsonapi","ignoreCase":true,"gate":"none","rules":[294]},
{"text":"watsonx_api","ignoreCase":true,"gate":"none","rules":[294]},
{"text":"watsonxapi","ignoreCase":true,"gate":"none","rules":[294]},
{"text":"weights_and_biases","ignoreCase":true,"gate":"none","rules":[473]},
{"text":"whatsapp_app_secret","ignoreCase":true,"gate":"none","rules":[217]},
{"text":"whsec_","ignoreCase":false,"gate":"none","rules":[434]},
{"text":"writekey","ignoreCase":true,"gate":"none","rules":[395]},
{"text":"x-auth-key","ignoreCase":true,"gate":"none","rules":[125]},
{"text":"x-postmark-account-token","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"x-postmark-server-token","ignoreCase":true,"gate":"none","rules":[380]},
{"text":"x-subscription-token","ignoreCase":true,"gate":"none","rules":[98]},
{"text":"x_access_secret","ignoreCase":true,"gate":"none","rules":[475]},
{"text":"x_access_token","ignoreCase":true,"gate":"none","rules":[474]},
{"text":"x_access_token_secret","ignoreCase":true,"gate":"none","rules":[475]},
{"text":"x_api_access_token","ignoreCase":true,"gate":"none","rules":[474]},
{"text":"x_api_key_secret","ignoreCase":true,"gate":"none","rules":[476]},
{"text":"x_api_secret","ignoreCase":true,"gate":"none","rules":[476]},
{"text":"x_client_secret","ignoreCase":true,"gate":"none","rules":[476]},
{"text":"x_consumer_secret","ignoreCase":true,"gate":"none","rules":[476]},
{"text":"x_oauth_token","ignoreCase":true,"gate":"none","rules":[474]},
{"text":"x_subscription_token","ignoreCase":true,"gate":"none","rules":[98]},
{"text":"xai-","ignoreCase":false,"gate":"run","rules":[478]},
{"text":"xai-token-","ignoreCase":false,"gate":"none","rules":[479]},
{"text":"xapp-","ignoreCase":false,"gate":"none","rules":[407]},
{"text":"xfreerdp","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"xi-api-key","ignoreCase":true,"gate":"none","rules":[209]},
{"text":"xi_api_key","ignoreCase":true,"gate":"none","rules":[209]},
{"text":"xkeysib-","ignoreCase":false,"gate":"none","rules":[99]},
{"text":"xoxa-","ignoreCase":false,"gate":"none","rules":[410]},
{"text":"xoxb-","ignoreCase":false,"gate":"none","rules":[408]},
{"text":"xoxc-","ignoreCase":false,"gate":"none","rules":[410]},
{"text":"xoxe-","ignoreCase":false,"gate":"none","rules":[409]},
{"text":"xoxe.xox","ignoreCase":false,"gate":"none","rules":[409]},
{"text":"xoxo-","ignoreCase":false,"gate":"none","rules":[410]},
{"text":"xoxp-","ignoreCase":false,"gate":"none","rules":[412]},
{"text":"xoxr-","ignoreCase":false,"gate":"none","rules":[410]},
{"text":"xoxs-","ignoreCase":false,"gate":"none","rules":[410]},
{"text":"xoxt-","ignoreCase":false,"gate":"none","rules":[410]},
{"text":"xsmtpsib-","ignoreCase":false,"gate":"none","rules":[100]},
{"text":"xwfp-","ignoreCase":false,"gate":"none","rules":[414]},
{"text":"ya29.","ignoreCase":false,"gate":"none","rules":[276]},
{"text":"zeit_token","ignoreCase":true,"gate":"none","rules":[471]},
{"text":"zendesk-api","ignoreCase":true,"gate":"none","rules":[480]},
{"text":"zendesk-token","ignoreCase":true,"gate":"none","rules":[480]},
{"text":"zendesk.api","ignoreCase":true,"gate":"none","rules":[480]},
{"text":"zendesk.token","ignoreCase":true,"gate":"none","rules":[480]},
{"text":"zendesk_access","ignoreCase":true,"gate":"none","rules":[480]},
{"text":"zendesk_api","ignoreCase":true,"gate":"none","rules":[480]},
{"text":"zendesk_key","ignoreCase":true,"gate":"none","rules":[480]},
{"text":"zendesk_oauth","ignoreCase":true,"gate":"none","rules":[480]},
{"text":"zendesk_pass","ignoreCase":true,"gate":"none","rules":[480]},
{"text":"zendesk_secret","ignoreCase":true,"gate":"none","rules":[480]},
{"text":"zendesk_token","ignoreCase":true,"gate":"none","rules":[480]},
{"text":"zendeskaccess","ignoreCase":true,"gate":"none","rules":[480]},
{"text":"zendeskapi","ignoreCase":true,"gate":"none","rules":[480]},
{"text":"zendeskkey","ignoreCase":true,"gate":"none","rules":[480]},
{"text":"zendeskoauth","ignoreCase":true,"gate":"none","rules":[480]},
{"text":"zendesksecret","ignoreCase":true,"gate":"none","rules":[480]},
{"text":"zendesktoken","ignoreCase":true,"gate":"none","rules":[480]}
]}`);

// src/ruleset/ruleset.ts
async function loadRuleset(ruleFiles, disabledRules = []) {
  const own = ruleFiles.length === 0 ? void 0 : await compileFiles(ruleFiles);
  const compiled = own === void 0 ? builtInRuleset : own.join(builtInRuleset);
  const ids = compiled.rules.map(({ id }) => id);
  for (const id of disabledRules) requireRule(id, ids);
  const disabled = new Set(disabledRules);
  let texts;
  return {
    compiled,
    digest: compiled.digest,
    activeRules: ids.filter((id) => !disabled.has(id)).length,
    texts: () => {
      texts ??= loadTexts(own?.texts ?? []);
      return texts;
    }
  };
}
async function compileFiles(ruleFiles) {
  const [{ loadRules }, { compileRules, joinRulesets }] = await Promise.all([
    import("./cli/load-SHSOJYPY.mjs"),
    import("./cli/compile-IF53YVK6.mjs")
  ]);
  const otherIds = new Set(builtInRuleset.rules.map(({ id }) => id));
  const { ruleset, texts } = compileRules(await loadRules(ruleFiles, { origin: "user", otherIds }));
  return { texts, join: (builtIn) => joinRulesets(builtIn, ruleset) };
}
async function loadTexts(own) {
  const { builtInTexts } = await import("./cli/built-in-texts.gen-YMIVCVTJ.mjs");
  return new Map([...builtInTexts, ...own].map((text) => [text.id, text]));
}
function requireRule(id, ids) {
  if (ids.includes(id)) return;
  const suggestion = nearest(id, ids);
  throw new InputError("option-invalid", `there is no rule ${JSON.stringify(id)} to switch off`, {
    hint: suggestion === void 0 ? "a finding shows the id of its rule" : `did you mean ${suggestion}?`
  });
}

// src/sources/diff.ts
import { createReadStream, statSync as statSync2 } from "node:fs";

// src/text/encoding.ts
var DETECTION_BYTES = 8e3;
var MIN_EIGHT_BIT_UNITS = 12;
var MARKS = [
  // UTF-32 first: its little-endian mark begins with that of UTF-16
  ["utf-32le", [255, 254, 0, 0]],
  ["utf-32be", [0, 0, 254, 255]],
  ["eight-bit", [239, 187, 191]],
  ["utf-16le", [255, 254]],
  ["utf-16be", [254, 255]]
];
var MIN_NUL_SHARE = 0.6;
var MAX_STRAY_SHARE = 1 / 32;
var MIN_UNITS = 8;
function detectContent(head) {
  for (const [encoding, mark] of MARKS) {
    if (!mark.every((byte, index) => head[index] === byte)) continue;
    const isBinary = encoding === "eight-bit" && hasNul(head);
    return isBinary ? { encoding: "binary", contentClass: "binary", markBytes: 0 } : { encoding, contentClass: "text", markBytes: mark.length };
  }
  if (!hasNul(head)) return { encoding: "eight-bit", contentClass: "text", markBytes: 0 };
  const wide = unmarkedUtf16(head);
  return wide === void 0 ? { encoding: "binary", contentClass: "binary", markBytes: 0 } : { encoding: wide, contentClass: "text", markBytes: 0 };
}
function decodeContent(bytes) {
  const { encoding, contentClass, markBytes } = detectContent(bytes.subarray(0, DETECTION_BYTES));
  const content = bytes.subarray(markBytes);
  if (encoding === "eight-bit" || encoding === "binary") return { bytes: content, contentClass };
  const transcoder = new Transcoder(encoding);
  return { bytes: Buffer.concat([transcoder.push(content), transcoder.finish()]), contentClass };
}
var Transcoder = class {
  #encoding;
  #unitBytes;
  /** Bytes that cannot be judged before more have come. */
  #held = new Uint8Array(0);
  #inEightBitRun = false;
  constructor(encoding) {
    this.#encoding = encoding;
    this.#unitBytes = encoding.startsWith("utf-32") ? 4 : encoding.startsWith("utf-16") ? 2 : 1;
  }
  /** The UTF-8 of what has come so far and was not given back yet; eight-bit and binary content as it is. */
  push(bytes) {
    if (this.#unitBytes === 1) return bytes;
    const all = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    const whole = all.length - all.length % this.#unitBytes;
    const end = whole - this.#undecided(all, whole);
    const text = this.#decode(all.subarray(0, end));
    this.#held = all.slice(end);
    return text;
  }
  /** What is left at the end. A cut last character is kept as the bytes it is. */
  finish() {
    const held = this.#held;
    this.#held = new Uint8Array(0);
    const whole = held.length - held.length % this.#unitBytes;
    return Buffer.concat([this.#decode(held.subarray(0, whole)), held.subarray(whole)]);
  }
  /** How many bytes at the end may still become part of an eight-bit run, or are half of a pair of surrogates. */
  #undecided(bytes, end) {
    if (this.#unitBytes !== 2) return 0;
    let start = end;
    while (start > 0 && end - start < 2 * MIN_EIGHT_BIT_UNITS && isAsciiPair(bytes, start - 2)) start -= 2;
    if (end - start > 0) return end - start < 2 * MIN_EIGHT_BIT_UNITS ? end - start : 0;
    const high = bytes[end - (this.#encoding === "utf-16le" ? 1 : 2)] ?? 0;
    return end >= 2 && (high & 252) === 216 ? 2 : 0;
  }
  #decode(bytes) {
    if (this.#unitBytes === 4) return decodeUtf32(bytes, this.#encoding === "utf-32le");
    const parts = [];
    let done = 0;
    let offset = 0;
    while (offset < bytes.length) {
      const start = offset;
      while (offset < bytes.length && isAsciiPair(bytes, offset)) offset += 2;
      const continues = start === 0 && this.#inEightBitRun;
      if (offset - start >= 2 * MIN_EIGHT_BIT_UNITS || continues && offset > start) {
        parts.push(this.#decodeUtf16(bytes.subarray(done, start)), bytes.subarray(start, offset));
        done = offset;
      }
      if (offset < bytes.length) offset += 2;
    }
    if (bytes.length > 0) this.#inEightBitRun = done === bytes.length;
    parts.push(this.#decodeUtf16(bytes.subarray(done)));
    return Buffer.concat(parts);
  }
  #decodeUtf16(bytes) {
    if (bytes.length === 0) return bytes;
    const units = this.#encoding === "utf-16le" ? Buffer.from(bytes) : Buffer.from(bytes).swap16();
    return Buffer.from(units.toString("utf16le"), "utf8");
  }
};
function hasNul(head) {
  return head.subarray(0, DETECTION_BYTES).includes(0);
}
function unmarkedUtf16(head) {
  const units = Math.min(head.length, DETECTION_BYTES) >> 1;
  if (units < MIN_UNITS) return void 0;
  let even = 0;
  let odd = 0;
  for (let unit = 0; unit < units; unit++) {
    if (head[2 * unit] === 0) even++;
    if (head[2 * unit + 1] === 0) odd++;
  }
  if (odd >= MIN_NUL_SHARE * units && even <= MAX_STRAY_SHARE * units) return "utf-16le";
  if (even >= MIN_NUL_SHARE * units && odd <= MAX_STRAY_SHARE * units) return "utf-16be";
  return void 0;
}
function isAsciiPair(bytes, offset) {
  return isAscii(bytes[offset]) && isAscii(bytes[offset + 1]);
}
function isAscii(byte) {
  return byte !== void 0 && (byte >= 32 && byte < 127 || byte === 10 || byte === 13 || byte === 9);
}
function decodeUtf32(bytes, littleEndian2) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [];
  let text = "";
  for (let offset = 0; offset + 4 <= bytes.length; offset += 4) {
    const code = view.getUint32(offset, littleEndian2);
    if (code <= 1114111) {
      text += String.fromCodePoint(code);
      continue;
    }
    parts.push(Buffer.from(text, "utf8"), bytes.subarray(offset, offset + 4));
    text = "";
  }
  return Buffer.concat([...parts, Buffer.from(text, "utf8")]);
}

// src/text/lines.ts
var LF3 = 10;
var CR2 = 13;
var LineIndex = class {
  #bytes;
  #starts;
  #firstLine;
  /** The last column that was asked for: the next one on the same line goes on from there, so that a line of megabytes
   * with many findings is decoded once and not once a finding. */
  #last = { lineStart: -1, offset: 0, column: 1 };
  /** `firstLine` is the number of the line on which byte 0 stands. */
  constructor(bytes, firstLine) {
    this.#bytes = bytes;
    this.#firstLine = firstLine;
    this.#starts = lineStarts(bytes);
  }
  /** How many lines there are; at least one. A trailing line end opens a last, empty line. */
  get count() {
    return this.#starts.length;
  }
  /** The one-based number of the line that holds an offset; offsets beyond the end belong to the last line. */
  lineOf(offset) {
    return this.#firstLine + this.#indexOf(offset);
  }
  /** The line and column of an offset. An offset inside a multi-byte character counts as after its first byte. */
  position(offset) {
    const index = this.#indexOf(offset);
    const start = this.#starts[index] ?? 0;
    const known = this.#last;
    const resume = known.lineStart === start && known.offset <= offset;
    const from = resume ? known.offset : start;
    const column = (resume ? known.column : 1) + decodeUtf8(this.#bytes, from, offset).length;
    if (isCharacterStart(this.#bytes[offset])) this.#last = { lineStart: start, offset, column };
    return { line: this.#firstLine + index, column };
  }
  /** Span of a line, without its line end. Undefined when there is no such line. */
  spanOf(line) {
    const index = line - this.#firstLine;
    const start = this.#starts[index];
    if (start === void 0) return void 0;
    let end = this.#starts[index + 1] ?? this.#bytes.length;
    if (index + 1 < this.#starts.length) {
      if (this.#bytes[end - 1] === LF3) end--;
      if (end > start && this.#bytes[end - 1] === CR2) end--;
    }
    return { start, end };
  }
  #indexOf(offset) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
};
function countLineEnds(bytes, start = 0, end = bytes.length) {
  let count2 = 0;
  for (let offset = start; offset < end; offset++) {
    const byte = bytes[offset];
    if (byte === LF3 || byte === CR2 && bytes[offset + 1] !== LF3) count2++;
  }
  return count2;
}
function isCharacterStart(byte) {
  return byte === void 0 || (byte & 192) !== 128;
}
function lineStarts(bytes) {
  const starts = [0];
  for (let offset = 0; offset < bytes.length; offset++) {
    const byte = bytes[offset];
    if (byte === LF3 || byte === CR2 && bytes[offset + 1] !== LF3) starts.push(offset + 1);
  }
  return starts;
}

// src/sources/content.ts
var PIECE_SIZES = {
  wholeBytes: 64 * 1024 * 1024,
  pieceBytes: 16 * 1024 * 1024,
  overlapBytes: 64 * 1024
};
var LF4 = 10;
var MAX_POINTER_BYTES = 1024;
var POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[0-9]-[a-z0-9.-]+ sha256:[0-9a-f]{64}\n)*oid sha256:[0-9a-f]{64}\nsize [0-9]{1,20}\n?$/;
var SEPARATORS = /* @__PURE__ */ new Set([...Buffer.from(" 	,;\"'`()[]{}<>|\0\r")]);
function isLfsPointer(content) {
  return content.length <= MAX_POINTER_BYTES && POINTER.test(Buffer.from(content).toString("latin1"));
}
function unitOf(origin, content) {
  return { origin, ...decodeContent(content), firstLine: 1 };
}
async function* unitsOfChunks(origin, chunks, sizes = PIECE_SIZES) {
  const decoded = await decodeChunks(chunks);
  const cutter = new PieceCutter(origin, decoded.contentClass, sizes);
  for await (const chunk of decoded.chunks) {
    cutter.push(chunk);
    yield* cutter.pieces();
  }
  cutter.finish();
  yield* cutter.pieces();
}
async function decodeChunks(chunks) {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts = [];
  let size = 0;
  while (size < DETECTION_BYTES) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    size += next.value.length;
  }
  const head = Buffer.concat(parts);
  const { encoding, contentClass, markBytes } = detectContent(head);
  const transcoder = new Transcoder(encoding);
  async function* decoded() {
    try {
      yield transcoder.push(head.subarray(markBytes));
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield transcoder.push(next.value);
      yield transcoder.finish();
    } finally {
      await iterator.return?.();
    }
  }
  return { contentClass, chunks: decoded() };
}
function ownBytes(unit) {
  if (unit.windows === void 0) return unit.bytes.length;
  return unit.windows.reduce((sum, { start, end }) => sum + end - start, 0);
}
var PieceCutter = class {
  #origin;
  #contentClass;
  #sizes;
  #held = new GrowingBytes();
  /** Where, in `#held`, the bytes begin that no piece has reported yet; before them is what a piece sees, too. */
  #windowStart = 0;
  /** Number of the line on which the first byte of `#held` stands. */
  #firstLine = 1;
  #isCut = false;
  #isFinished = false;
  constructor(origin, contentClass, sizes) {
    this.#origin = origin;
    this.#contentClass = contentClass;
    this.#sizes = sizes;
  }
  push(chunk) {
    this.#held.append(chunk);
  }
  finish() {
    this.#isFinished = true;
  }
  /** The pieces that can be cut off now; after `finish`, all that are left. */
  *pieces() {
    const { wholeBytes, pieceBytes, overlapBytes } = this.#sizes;
    this.#isCut ||= this.#held.length > wholeBytes;
    while (this.#isCut) {
      const target = this.#windowStart + pieceBytes;
      if (this.#held.length < target + (this.#isFinished ? 1 : overlapBytes)) break;
      const seam = findSeam(this.#held.bytes, this.#windowStart, target, overlapBytes);
      yield this.#unit(seam, Math.min(this.#held.length, seam + overlapBytes));
      this.#dropBefore(contextStart2(this.#held.bytes, seam, overlapBytes));
    }
    if (!this.#isFinished || this.#windowStart >= this.#held.length) return;
    yield this.#unit(this.#held.length, this.#held.length);
    this.#windowStart = this.#held.length;
  }
  /** The unit whose window goes up to `windowEnd` and that sees as far as `end`, with bytes of its own. */
  #unit(windowEnd, end) {
    const unit = {
      origin: this.#origin,
      bytes: new Uint8Array(this.#held.bytes.subarray(0, end)),
      contentClass: this.#contentClass,
      firstLine: this.#firstLine
    };
    return this.#isCut ? { ...unit, windows: [{ start: this.#windowStart, end: windowEnd }] } : unit;
  }
  /** Forgets what no later piece sees, and makes the seam the start of the next window. */
  #dropBefore({ seam, keepFrom }) {
    this.#firstLine += lineEndsBefore(this.#held.bytes, keepFrom);
    this.#held.drop(keepFrom);
    this.#windowStart = seam - keepFrom;
  }
};
var GrowingBytes = class {
  #store = Buffer.alloc(0);
  #start = 0;
  #end = 0;
  get length() {
    return this.#end - this.#start;
  }
  /** A view that holds until the next change. */
  get bytes() {
    return this.#store.subarray(this.#start, this.#end);
  }
  append(bytes) {
    if (this.#end + bytes.length > this.#store.length) this.#makeRoom(bytes.length);
    this.#store.set(bytes, this.#end);
    this.#end += bytes.length;
  }
  drop(count2) {
    this.#start += count2;
  }
  #makeRoom(count2) {
    const needed = this.length + count2;
    const isTight = needed > this.#store.length / 2;
    const store = isTight ? Buffer.allocUnsafeSlow(Math.max(65536, 2 * needed)) : this.#store;
    this.#store.copy(store, 0, this.#start, this.#end);
    this.#end -= this.#start;
    this.#start = 0;
    this.#store = store;
  }
};
function lineEndsBefore(bytes, end) {
  if (bytes.subarray(0, end).includes(13)) return countLineEnds(bytes, 0, end);
  let count2 = 0;
  for (let offset = bytes.indexOf(LF4); offset >= 0 && offset < end; offset = bytes.indexOf(LF4, offset + 1))
    count2++;
  return count2;
}
function findSeam(bytes, from, target, reach) {
  const lowest = Math.max(from + 1, target - reach);
  const seam = emptyLineBefore(bytes, lowest, target) ?? lastAfter(bytes, lowest, target, (byte) => byte === LF4) ?? lastAfter(bytes, lowest, target, (byte) => SEPARATORS.has(byte)) ?? target;
  const stretch = bytes.subarray(lowest, seam);
  const begin = stretch.lastIndexOf("-----BEGIN");
  if (begin < 0 || stretch.lastIndexOf("-----END") > begin) return seam;
  return lowest + stretch.subarray(0, begin).lastIndexOf(LF4) + 1;
}
function emptyLineBefore(bytes, from, to) {
  const stretch = bytes.subarray(from, to);
  const plain = stretch.lastIndexOf("\n\n");
  const windows = stretch.lastIndexOf("\n\r\n");
  if (plain < 0 && windows < 0) return void 0;
  return from + Math.max(plain < 0 ? 0 : plain + 2, windows < 0 ? 0 : windows + 3);
}
function lastAfter(bytes, from, to, test) {
  for (let offset = to - 1; offset >= from; offset--) if (test(bytes[offset] ?? -1)) return offset + 1;
  return void 0;
}
function contextStart2(bytes, seam, reach) {
  const lowest = Math.max(0, seam - reach);
  if (lowest === 0) return { seam, keepFrom: 0 };
  const lineEnd = bytes.subarray(lowest, seam).indexOf(LF4);
  return { seam, keepFrom: lineEnd < 0 ? lowest : lowest + lineEnd + 1 };
}

// src/sources/diff-path.ts
var ESCAPES = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v",
  '"': '"',
  "\\": "\\"
};
var PREFIX = /^([abciow12])\//;
function parseHeaderPath(text) {
  const quoted = unquoted(text);
  return quoted ?? text.replace(/\t.*$/s, "").replace(/\r$/, "");
}
function parseCombinedPath(text) {
  return toUtf8(unquoted(text) ?? text.replace(/\r$/, ""));
}
function newSidePath(oldPath, newPath, gitHeader) {
  if (newPath === "/dev/null") return void 0;
  const prefix = PREFIX.exec(newPath)?.[1];
  const headerPrefix = PREFIX.exec((gitHeader ?? "").replace(/^"/, ""))?.[1];
  const otherPrefix = oldPath === "/dev/null" ? headerPrefix : PREFIX.exec(oldPath ?? "")?.[1];
  const isPrefixed = prefix !== void 0 && prefix !== otherPrefix && (otherPrefix !== void 0 || oldPath === "/dev/null" && gitHeader === void 0);
  return toUtf8(isPrefixed ? newPath.slice(2) : newPath);
}
function unquoted(text) {
  if (!text.startsWith('"')) return void 0;
  let path = "";
  for (let index = 1; index < text.length; index++) {
    const character = text[index] ?? "";
    if (character === '"') return path;
    if (character !== "\\") {
      path += character;
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(text.slice(index + 1, index + 4))?.[0];
    const letter = ESCAPES[text[index + 1] ?? ""];
    if (octal === void 0 && letter === void 0) return void 0;
    path += octal === void 0 ? letter : String.fromCharCode(Number.parseInt(octal, 8));
    index += octal?.length ?? 1;
  }
  return void 0;
}
function toUtf8(latin1Text) {
  return decodeUtf8(fromLatin1(latin1Text));
}

// src/sources/hunk.ts
var UNIT_BYTES = 16 * 1024 * 1024;
var OVERLAP_BYTES = 64 * 1024;
var LF5 = Uint8Array.of(10);
var Hunk = class {
  #path;
  #unitBytes;
  #overlapBytes;
  #firstLine;
  #parts = [];
  #length = 0;
  #windows = [];
  /** Where the part begins that no unit has reported yet. */
  #seam = 0;
  /** `firstLine` is the new side's line number from the hunk's header. Sizes are for tests. */
  constructor(path, firstLine, unitBytes = UNIT_BYTES, overlapBytes = OVERLAP_BYTES) {
    this.#path = path;
    this.#firstLine = firstLine;
    this.#unitBytes = unitBytes;
    this.#overlapBytes = overlapBytes;
  }
  /** Adds a line of the new side, without its line end. */
  add(line, isAdded) {
    const start = this.#length;
    this.#parts.push(line, LF5);
    this.#length += line.length + 1;
    if (!isAdded) return;
    const last = this.#windows.at(-1);
    if (last?.end === start)
      this.#windows[this.#windows.length - 1] = { start: last.start, end: this.#length };
    else this.#windows.push({ start, end: this.#length });
  }
  /** Takes the line end off the last line: "\ No newline at end of file". */
  endWithoutNewline() {
    if (this.#parts.at(-1) !== LF5) return;
    this.#parts.pop();
    this.#length--;
    const last = this.#windows.at(-1);
    if (last !== void 0 && last.end > this.#length)
      this.#windows[this.#windows.length - 1] = { start: last.start, end: this.#length };
  }
  /** A unit, when so much has been gathered that it must not grow on; else undefined. */
  takeFull() {
    if (this.#length < this.#seam + this.#unitBytes + this.#overlapBytes) return void 0;
    const bytes = Buffer.concat(this.#parts);
    const seam = lineStartBefore(bytes, this.#length - this.#overlapBytes, this.#seam);
    const unit = this.#unit(bytes, seam);
    const keepFrom = lineStartBefore(bytes, Math.max(0, seam - this.#overlapBytes), 0);
    this.#firstLine += countLineEnds(bytes, 0, keepFrom);
    this.#windows = shifted(clipped(this.#windows, seam, this.#length), keepFrom);
    this.#parts = [new Uint8Array(bytes.subarray(keepFrom, -1)), LF5];
    this.#length -= keepFrom;
    this.#seam = seam - keepFrom;
    return unit;
  }
  /** The last unit; undefined when no line of it is added. */
  takeLast() {
    const unit = this.#unit(Buffer.concat(this.#parts), this.#length);
    return unit.windows === void 0 || unit.windows.length === 0 ? void 0 : unit;
  }
  #unit(bytes, windowEnd) {
    return {
      origin: { kind: "diff", path: this.#path },
      bytes,
      contentClass: bytes.subarray(0, 8e3).includes(0) ? "binary" : "text",
      firstLine: this.#firstLine,
      windows: clipped(this.#windows, this.#seam, windowEnd)
    };
  }
};
function lineStartBefore(bytes, offset, after2) {
  const lineEnd = bytes.subarray(after2, offset).lastIndexOf(10);
  return lineEnd < 0 ? offset : after2 + lineEnd + 1;
}
function clipped(windows, from, to) {
  return windows.map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) })).filter(({ start, end }) => start < end);
}
function shifted(windows, by) {
  return windows.map(({ start, end }) => ({ start: start - by, end: end - by }));
}

// src/sources/diff-parser.ts
var MAX_HEADER_BYTES = 4e4;
var NAMELESS = "unnamed file of the diff";
var DiffParser = class {
  #lineNumber = 0;
  #gitHeader;
  #combinedPath;
  #oldPath;
  #path = NAMELESS;
  #open;
  /** The next line of the diff, without its line feed. */
  *push(line) {
    this.#lineNumber++;
    if (this.#open !== void 0 && this.#takeIntoHunk(this.#open, line)) {
      const unit = this.#open.hunk.takeFull();
      if (unit !== void 0) yield { kind: "unit", unit };
      return;
    }
    yield* this.finish();
    yield* this.#takeOutside(latin1(line, 0, Math.min(line.length, MAX_HEADER_BYTES)));
  }
  /** The end of the diff, or of the open hunk. */
  *finish() {
    const open = this.#open;
    this.#open = void 0;
    if (open === void 0) return;
    const unit = open.hunk.takeLast();
    if (unit !== void 0) yield { kind: "unit", unit };
    if (open.isMalformed || open.newLeft > 0 || open.oldLeft.some((count2) => count2 > 0))
      yield { kind: "malformed", line: this.#lineNumber };
  }
  /** Whether the line belongs to the open hunk. */
  #takeIntoHunk(open, line) {
    if (line[0] === 92) {
      if (open.isLastOnNewSide) open.hunk.endWithoutNewline();
      return true;
    }
    const isOver = open.newLeft <= 0 && open.oldLeft.every((count2) => count2 <= 0);
    let marks = latin1(line, 0, Math.min(line.length, open.columns));
    if (!isOver && (line.length === 0 || marks === "\r")) marks = " ".repeat(open.columns);
    if (marks.length < open.columns || !/^[ +-]+$/.test(marks)) return false;
    if (isOver && (!marks.includes("+") || marks.includes("-"))) return false;
    if (isOver && open.columns === 1 && latin1(line, 0, 4) === "+++ ") return false;
    this.#count(open, marks);
    open.isLastOnNewSide = !marks.includes("-");
    if (open.isLastOnNewSide) open.hunk.add(line.subarray(open.columns), marks.includes("+"));
    return true;
  }
  /** Counts a line against the header: a line of the result stands in every parent without a plus, a removed one in those with a minus. */
  #count(open, marks) {
    const isRemoved = marks.includes("-");
    if (!isRemoved) open.newLeft--;
    for (let column = 0; column < open.columns; column++) {
      const isInParent = isRemoved ? marks[column] === "-" : marks[column] === " ";
      if (isInParent) open.oldLeft[column] = (open.oldLeft[column] ?? 0) - 1;
    }
    if (open.newLeft < 0 || open.oldLeft.some((count2) => count2 < 0)) open.isMalformed = true;
  }
  *#takeOutside(line) {
    if (line.startsWith("diff --git ")) {
      this.#startFile(line.slice(11), void 0);
      yield { kind: "file" };
    } else if (line.startsWith("diff --cc ") || line.startsWith("diff --combined ")) {
      this.#startFile(void 0, parseCombinedPath(line.replace(/^diff --(?:cc|combined) /, "")));
      yield { kind: "file" };
    } else if (line.startsWith("--- ")) {
      this.#oldPath = parseHeaderPath(line.slice(4));
    } else if (line.startsWith("+++ ")) {
      const newPath = parseHeaderPath(line.slice(4));
      const path = newSidePath(this.#oldPath, newPath, this.#gitHeader);
      this.#path = this.#combinedPath ?? path ?? NAMELESS;
      if (this.#gitHeader === void 0 && this.#combinedPath === void 0) yield { kind: "file" };
      this.#gitHeader = void 0;
      this.#combinedPath = void 0;
      this.#oldPath = void 0;
    } else if (/^(?:Binary files .* differ|GIT binary patch)\r?$/.test(line)) {
      yield { kind: "binary" };
    } else if (line.startsWith("@@")) {
      this.#open = this.#openHunk(line);
      if (this.#open === void 0) yield { kind: "malformed", line: this.#lineNumber };
    }
  }
  #startFile(gitHeader, combinedPath) {
    this.#gitHeader = gitHeader;
    this.#combinedPath = combinedPath;
    this.#oldPath = void 0;
    this.#path = combinedPath ?? NAMELESS;
  }
  #openHunk(line) {
    const [, marks = "", ranges = ""] = /^(@@+) ((?:-[0-9,]+ )+\+[0-9,]+) @@/.exec(line) ?? [];
    const columns = marks.length - 1;
    const parsed = ranges.split(" ").map(parseRange);
    const next = parsed.at(-1);
    if (columns < 1 || parsed.length !== columns + 1 || next === void 0) return void 0;
    const oldLeft = parsed.slice(0, -1).map((range) => range?.count ?? Number.NaN);
    if (oldLeft.some(Number.isNaN)) return void 0;
    return {
      hunk: new Hunk(this.#path, Math.max(1, next.start)),
      columns,
      oldLeft,
      newLeft: next.count,
      isLastOnNewSide: false,
      isMalformed: false
    };
  }
};
function parseRange(text) {
  const [, start, count2 = "1"] = /^[-+]([0-9]{1,10})(?:,([0-9]{1,10}))?$/.exec(text) ?? [];
  return start === void 0 ? void 0 : { start: Number(start), count: Number(count2) };
}

// src/sources/tally.ts
import { setImmediate } from "node:timers/promises";
var UNITS_PER_BREATH = 128;
var BYTES_PER_BREATH = 4 * 1024 * 1024;
var Tally = class {
  #context;
  #totalObjects;
  #objects = 0;
  #bytes = 0;
  #unitsSinceBreath = 0;
  #bytesSinceBreath = 0;
  #isCancelled = false;
  constructor(context, totalObjects) {
    this.#context = context;
    this.#totalObjects = totalObjects;
  }
  /** Says how many objects there will be, once that is known. */
  expect(totalObjects) {
    this.#totalObjects = totalObjects;
  }
  /** Tells the progress of a phase in which nothing is scanned yet. */
  enter(phase) {
    this.#tell(phase);
  }
  /** Counts a file, or an object of a repository, as looked at: once, however many units it has. */
  countObject(kind) {
    this.#objects++;
    if (kind === "file") this.#context.receipt.files++;
    else this.#context.receipt.objects++;
  }
  /** Counts a unit's bytes. To be called after the unit has been looked at. */
  countUnit(unit) {
    const bytes = ownBytes(unit);
    this.#bytes += bytes;
    this.#bytesSinceBreath += bytes;
    this.#unitsSinceBreath++;
    this.#context.receipt.bytes += bytes;
    this.#tell("scanning");
  }
  /** Lets the rest of the process run now and then; for sources that read synchronously. */
  async breathe() {
    if (this.#unitsSinceBreath < UNITS_PER_BREATH && this.#bytesSinceBreath < BYTES_PER_BREATH) return;
    this.#unitsSinceBreath = 0;
    this.#bytesSinceBreath = 0;
    await setImmediate();
  }
  /** Whether the scan was cancelled; the first time that it was, this goes on the receipt. */
  isCancelled() {
    if (this.#isCancelled) return true;
    if (!this.#context.signal.aborted) return false;
    this.#isCancelled = true;
    this.#context.receipt.skip("cancelled", "everything after the cancellation");
    return true;
  }
  #tell(phase) {
    this.#context.onProgress({
      phase,
      objects: this.#objects,
      totalObjects: this.#totalObjects,
      bytes: this.#bytes
    });
  }
};

// src/sources/stdin.ts
function openStdin(name, input, context) {
  return new StdinSource(name, input, context);
}
var StdinSource = class {
  resolution = { kind: "stdin", why: "what was given on standard input" };
  #name;
  #input;
  #context;
  constructor(name, input, context) {
    this.#name = name;
    this.#input = input;
    this.#context = context;
  }
  async *units() {
    const tally = new Tally(this.#context);
    const origin = { kind: "stdin", path: this.#name };
    tally.countObject("file");
    try {
      for await (const unit of unitsOfChunks(origin, until(this.#input, this.#context.signal))) {
        yield unit;
        tally.countUnit(unit);
        if (tally.isCancelled()) return;
      }
    } catch (error) {
      if (systemCode(error) === void 0) throw error;
      this.#context.receipt.skip("unreadable", this.#name);
    }
    tally.isCancelled();
  }
  close() {
    return Promise.resolve();
  }
};
async function* until(chunks, signal) {
  const iterator = chunks[Symbol.asyncIterator]();
  const aborted = new Promise((resolve4) => {
    if (signal.aborted) resolve4("aborted");
    else signal.addEventListener("abort", () => resolve4("aborted"), { once: true });
  });
  try {
    for (; ; ) {
      const next = await Promise.race([iterator.next(), aborted]);
      if (next === "aborted" || next.done === true) return;
      yield next.value;
    }
  } finally {
    iterator.return?.().then(void 0, () => void 0);
  }
}

// src/sources/diff.ts
var MAX_LINE_BYTES = 64 * 1024 * 1024;
var LF6 = 10;
function openDiff(path, stdin, context) {
  if (path === "-") return new DiffSource(stdin, "a diff on standard input: its added lines", context);
  requireFile(path);
  return new DiffSource(() => createReadStream(path), "a diff: its added lines", context);
}
var DiffSource = class {
  resolution;
  #input;
  #context;
  #binaries = 0;
  #hasText = false;
  #isDiff = false;
  constructor(input, why, context) {
    this.resolution = { kind: "diff", why };
    this.#input = input;
    this.#context = context;
  }
  async *units() {
    const { receipt } = this.#context;
    const tally = new Tally(this.#context);
    try {
      for await (const unit of this.#read(tally)) {
        this.#isDiff = true;
        yield unit;
        tally.countUnit(unit);
        if (tally.isCancelled()) return;
      }
    } catch (error) {
      if (systemCode(error) === void 0) throw error;
      receipt.skip("unreadable", "the diff");
    }
    if (this.#binaries > 0)
      receipt.note(
        "binary-in-diff",
        `${counted(this.#binaries, "binary file")} in the diff without content to scan`
      );
    if (tally.isCancelled() || this.#isDiff || !this.#hasText) return;
    throw new InputError("diff-invalid", "this is no unified diff", {
      hint: 'give the output of "git diff" or "diff -u"'
    });
  }
  close() {
    return Promise.resolve();
  }
  async *#read(tally) {
    const { receipt, signal } = this.#context;
    const parser = new DiffParser();
    const decoded = await decodeChunks(until(this.#input(), signal));
    const lines = linesOf(decoded.chunks, () => receipt.skip("too-large", "a line of the diff"));
    for await (const line of lines) {
      this.#hasText ||= line.length > 0;
      yield* this.#unitsOf(parser.push(line), tally);
    }
    yield* this.#unitsOf(parser.finish(), tally);
  }
  *#unitsOf(events, tally) {
    for (const event of events) {
      this.#isDiff = true;
      if (event.kind === "unit") yield event.unit;
      else if (event.kind === "file") tally.countObject("file");
      else if (event.kind === "binary") this.#binaries++;
      else this.#context.receipt.skip("malformed-diff", `line ${event.line} of the diff`);
    }
  }
};
async function* linesOf(chunks, onTooLong) {
  let parts = [];
  let size = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LF6); end >= 0; end = chunk.indexOf(LF6, start)) {
      const part = chunk.subarray(start, end);
      if (size + part.length <= MAX_LINE_BYTES) yield size === 0 ? part : Buffer.concat([...parts, part]);
      else onTooLong();
      parts = [];
      size = 0;
      start = end + 1;
    }
    size += chunk.length - start;
    if (size <= MAX_LINE_BYTES) parts.push(chunk.subarray(start));
    else parts = [];
  }
  if (size > MAX_LINE_BYTES) onTooLong();
  else if (size > 0) yield Buffer.concat(parts);
}
function requireFile(path) {
  const shown2 = `"${printable(path)}"`;
  try {
    if (statSync2(path).isDirectory())
      throw new InputError("path-unreadable", `${shown2} is a folder, not a diff`);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new InputError("path-not-found", `there is no ${shown2}`, {
        cause: error,
        hint: "give a file with a diff, or - for standard input"
      });
    throw new InputError("path-unreadable", `${shown2} cannot be read (${code ?? "unknown reason"})`, {
      cause: error
    });
  }
}

// src/git/all-objects.ts
var LF7 = 10;
var CHECK = ["cat-file", "--buffer", "--batch-check=%(objectname) %(objecttype) %(rest)"];
async function* listAllObjects(git) {
  const seen = new SeenObjects();
  const walk = git.start(["rev-list", "--objects", "--missing=print", "--all", "--reflog"]);
  const check2 = git.start(CHECK, { input: "piped" });
  const pumping = pump(walk, check2);
  try {
    for await (const object of listed(check2)) {
      if ("oid" in object && !seen.add(object.oid)) continue;
      yield object;
    }
    await pumping;
    const ends = await Promise.all([walk.exited, check2.exited]);
    if (git.signal?.aborted === true || ends.every((end) => end.status === 0)) return;
  } finally {
    walk.stop();
    check2.stop();
  }
  yield { kind: "walk-broken" };
  yield* listStore(git, seen);
}
async function* listStore(git, seen) {
  const check2 = git.start([
    "cat-file",
    "--buffer",
    "--batch-all-objects",
    "--batch-check=%(objectname) %(objecttype) "
  ]);
  try {
    for await (const object of listed(check2)) if ("oid" in object && seen.add(object.oid)) yield object;
  } finally {
    check2.stop();
  }
}
async function pump(from, to) {
  const reader = new StreamReader(from.stdout);
  for (let chunk = await reader.readSome(65536); chunk !== void 0; chunk = await reader.readSome(65536))
    await to.write(chunk);
  to.end();
}
async function* listed(check2) {
  const reader = new StreamReader(check2.stdout);
  for (let line = await reader.readUntil(LF7); line !== void 0; line = await reader.readUntil(LF7)) {
    const object = parseLine(line);
    if (object !== void 0) yield object;
  }
}
function parseLine(line) {
  const space = line.indexOf(32);
  const oid = Buffer.from(line.subarray(0, space)).toString("latin1");
  if (oid.startsWith("?")) return { kind: "missing", oid: oid.slice(1) };
  if (!isObjectId(oid)) return void 0;
  const rest = line.subarray(space + 1);
  const typeEnd = rest.indexOf(32);
  const type = Buffer.from(typeEnd < 0 ? rest : rest.subarray(0, typeEnd)).toString("latin1");
  if (type === "tree") return void 0;
  if (type === "commit" || type === "tag") return { kind: type, oid };
  const path = typeEnd < 0 ? "" : decodeUtf8(rest.subarray(typeEnd + 1));
  return { kind: "blob", oid, path: path === "" ? void 0 : path };
}
var SeenObjects = class {
  // one set holds at most 2^24 entries
  #sets = Array.from({ length: 16 }, () => /* @__PURE__ */ new Set());
  /** Whether this is the first time. */
  add(oid) {
    const set = this.#sets[Number.parseInt(oid.slice(0, 1), 16)];
    const key = Number.parseInt(oid.slice(1, 14), 16);
    if (set === void 0 || set.has(key)) return false;
    set.add(key);
    return true;
  }
};

// src/git/repository.ts
import { existsSync as existsSync2, readFileSync, realpathSync, statSync as statSync3 } from "node:fs";
import { dirname, join as join3, resolve as resolve2 } from "node:path";
var MAX_POINTER_BYTES2 = 4096;
function findRepository(path, outside) {
  let folder = isFolder(path) ? path : dirname(path);
  for (; ; ) {
    const found = repositoryAt(folder);
    if (found.kind !== "none") return found;
    const parent = dirname(folder);
    if (parent === folder) return repositoryOfVariables(outside);
    folder = parent;
  }
}
async function openRepository(path, outside) {
  const search = findRepository(path, outside);
  if (search.kind === "found") return describeRepository(search.repository, outside);
  throw new InputError(
    "not-a-repository",
    search.kind === "broken" ? "there is a .git here, but it is not a repository that git can read" : "this path is in no git repository",
    { hint: 'give the path of a clone, or scan the files alone with "tacet scan PATH"' }
  );
}
async function describeRepository(found, outside) {
  const { kind, ...place2 } = found;
  const git = new Git(place2, outside);
  return { kind, git, place: place2, state: await readState(git) };
}
function shallowBoundary(place2) {
  const text = readSmallFile(join3(place2.commonDir, "shallow"), 64 * 1024 * 1024) ?? "";
  return new Set(text.split("\n").filter((line) => line !== ""));
}
async function readState(git) {
  const pattern = "^(extensions\\.(objectformat|partialclone)|remote\\..*\\.(promisor|partialclonefilter))$";
  const { exit, stdout } = await git.run(["config", "-z", "--get-regexp", pattern]);
  if (exit.status !== 0 && exit.status !== 1)
    throw new InputError("not-a-repository", "git cannot read the configuration of this repository", {
      cause: gitFailed("config", exit),
      hint: "check .git/config, or run with --debug to see what git said"
    });
  const settings = Buffer.from(stdout).toString("utf8").split("\0");
  return {
    objectFormat: settings.some((setting) => /^extensions\.objectformat\nsha256$/i.test(setting)) ? "sha256" : "sha1",
    partial: settings.some((setting) => /^(?:remote\.|extensions\.partialclone)/i.test(setting)),
    shallow: shallowBoundary(git.place).size > 0
  };
}
function repositoryAt(folder) {
  const entry = join3(folder, ".git");
  if (isFolder(entry)) {
    const found = place(entry, folder, "work-tree");
    if (found !== void 0) return { kind: "found", repository: found };
    return existsSync2(join3(entry, "HEAD")) || existsSync2(join3(entry, "config")) ? { kind: "broken", place: entry } : { kind: "none" };
  }
  const pointer = readSmallFile(entry, MAX_POINTER_BYTES2);
  if (pointer !== void 0) {
    const target = /^gitdir: ([^\n]+?)\r?\n?$/.exec(pointer)?.[1];
    const gitDir = target === void 0 ? void 0 : resolve2(folder, target);
    const kind = gitDir !== void 0 && existsSync2(join3(gitDir, "commondir")) ? "worktree" : "submodule";
    const found = gitDir === void 0 ? void 0 : place(gitDir, folder, kind);
    return found === void 0 ? { kind: "broken", place: entry } : { kind: "found", repository: found };
  }
  const bare = place(folder, void 0, "bare");
  return bare === void 0 ? { kind: "none" } : { kind: "found", repository: bare };
}
function repositoryOfVariables({ environment, currentDirectory }) {
  const { GIT_DIR: gitDir, GIT_WORK_TREE: workTree } = environment;
  if (gitDir === void 0 || gitDir === "") return { kind: "none" };
  const tree = workTree === void 0 ? currentDirectory : resolve2(currentDirectory, workTree);
  const found = place(resolve2(currentDirectory, gitDir), tree, "submodule");
  return found === void 0 ? { kind: "none" } : { kind: "found", repository: found };
}
function place(gitDir, workTree, kind) {
  if (!existsSync2(join3(gitDir, "HEAD"))) return void 0;
  const pointer = readSmallFile(join3(gitDir, "commondir"), MAX_POINTER_BYTES2)?.trim();
  const commonDir = pointer === void 0 ? gitDir : resolve2(gitDir, pointer);
  if (!isFolder(join3(commonDir, "objects")) || !isFolder(join3(commonDir, "refs"))) return void 0;
  return {
    kind,
    gitDir: realPath(gitDir),
    commonDir: realPath(commonDir),
    workTree: workTree === void 0 ? void 0 : realPath(workTree)
  };
}
function isFolder(path) {
  try {
    return statSync3(path).isDirectory();
  } catch {
    return false;
  }
}
function realPath(path) {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
function readSmallFile(path, maxBytes) {
  try {
    const facts = statSync3(path);
    return facts.isFile() && facts.size <= maxBytes ? readFileSync(path, "utf8") : void 0;
  } catch {
    return void 0;
  }
}

// src/sources/blobs.ts
async function* unitsOfBlob(origin, answer, receipt) {
  const { oid, path } = origin;
  switch (answer.kind) {
    case "missing":
      return receipt.skip("missing-object", oid);
    case "corrupt":
      return receipt.skip("corrupt-object", oid);
    case "large":
      yield* unitsOfChunks(origin, answer.chunks, { ...PIECE_SIZES, wholeBytes: 0 });
      if (answer.isCutShort()) receipt.skip("corrupt-object", oid);
      return;
    case "object":
      if (isLfsPointer(answer.bytes)) return receipt.skip("lfs-pointer", path ?? oid);
      yield unitOf(origin, answer.bytes);
  }
}
function unitOfMessage(oid, answer, receipt) {
  if (answer.kind === "missing") receipt.skip("missing-object", oid);
  else if (answer.kind === "corrupt") receipt.skip("corrupt-object", oid);
  else if (answer.kind === "large") receipt.skip("too-large", oid);
  else {
    const message = answer.bytes.subarray(messageStart(answer.bytes));
    if (message.length > 0) return unitOf({ kind: "message", commit: oid }, message);
  }
  return void 0;
}
async function contentsOf(reader, oids) {
  const contents = [];
  for (const oid of oids) {
    const answer = await reader.read(oid);
    contents.push(answer.kind === "object" ? decodeContent(answer.bytes).bytes : new Uint8Array(0));
  }
  return contents;
}
function shownPath(path) {
  return decodeUtf8(path);
}

// src/sources/history.ts
async function openHistory(path, context, outside) {
  const repository = await openRepository(path, { ...outside, signal: context.signal });
  const edges = shallowBoundary(repository.place).size;
  if (edges > 0)
    context.receipt.note(
      "shallow",
      `this clone is shallow: what comes before ${edges} of its commits is not here and was not scanned`
    );
  return historySource(repository, context, "everything that refs, HEAD, stashes, notes and reflogs reach");
}
async function historySource(repository, context, why, onClose = () => void 0) {
  const refs = await repository.git.run(["for-each-ref", "--format=%(objecttype)"]);
  const count2 = Buffer.from(refs.stdout).toString("latin1").split("\n").length - 1;
  return new HistorySource(repository, context, { kind: "history", refs: count2, why }, onClose);
}
var HistorySource = class {
  resolution;
  repository;
  #context;
  #onClose;
  constructor(repository, context, resolution, onClose = () => void 0) {
    this.#onClose = onClose;
    this.repository = repository;
    this.resolution = resolution;
    this.#context = context;
  }
  async *units() {
    const { receipt } = this.#context;
    const tally = new Tally(this.#context);
    for await (const { oid, item, answer } of readObjects(this.repository, this.#requests())) {
      if (item.kind === "blob") {
        const origin = { kind: "blob", oid, path: item.path, commit: void 0 };
        let isCounted = false;
        for await (const unit of unitsOfBlob(origin, answer, receipt)) {
          if (!isCounted) tally.countObject("object");
          isCounted = true;
          yield unit;
          tally.countUnit(unit);
        }
      } else {
        if (item.kind === "commit") receipt.commits++;
        const unit = unitOfMessage(oid, answer, receipt);
        if (unit !== void 0) {
          yield unit;
          tally.countUnit(unit);
        }
      }
      if (tally.isCancelled()) return;
    }
    tally.isCancelled();
  }
  close() {
    this.#onClose();
    return Promise.resolve();
  }
  async *#requests() {
    const { receipt } = this.#context;
    for await (const object of listAllObjects(this.repository.git)) {
      if (object.kind === "missing") receipt.skip("missing-object", object.oid);
      else if (object.kind === "walk-broken") {
        receipt.skip("missing-commit", "a commit or tree that the history needs");
        receipt.note(
          "walk-broken",
          "git could not walk the whole history: every object in the store is scanned instead, some without a path"
        );
      } else yield { oid: object.oid, item: object };
    }
  }
};

// src/sources/range.ts
async function openRange(target, context, outside) {
  const repository = await openRepository(target.repository, { ...outside, signal: context.signal });
  const { git } = repository;
  const head = await resolveCommit(repository, target.to);
  const base = target.from === void 0 ? void 0 : await resolveCommit(repository, target.from);
  const list = await listCommits(git, { include: [head], exclude: base === void 0 ? [] : [base] });
  if (!list.complete && list.commits.length === 0)
    throw new InputError("revision-unknown", "git cannot list the commits of this range", {
      hint: 'check the repository with "git fsck"'
    });
  if (!list.complete) context.receipt.skip("missing-commit", head);
  noteShallowEdges(repository, list.commits, context.receipt);
  return new RangeSource(
    {
      repository,
      commits: list.commits,
      tags: [],
      resolution: {
        kind: "range",
        ...base === void 0 ? {} : { base },
        head,
        why: base === void 0 ? "every commit that the head reaches" : "the commits that the head reaches and the base does not"
      }
    },
    context
  );
}
function noteShallowEdges(repository, commits, receipt) {
  const boundary = shallowBoundary(repository.place);
  for (const commit of commits) if (boundary.has(commit)) receipt.skip("missing-commit", `before ${commit}`);
}
var RangeSource = class {
  resolution;
  repository;
  #range;
  #context;
  #previous = /* @__PURE__ */ new WeakMap();
  #reader;
  /** Blobs that stood before, as far as changes have been read. */
  #oldBlobs = /* @__PURE__ */ new Set();
  constructor(range, context) {
    this.resolution = range.resolution;
    this.repository = range.repository;
    this.#range = range;
    this.#context = context;
    this.#reader = new ObjectReader(range.repository);
  }
  async *units() {
    const { receipt } = this.#context;
    const { repository, commits, provide: provide2 } = this.#range;
    receipt.commits += commits.length;
    const tally = new Tally(this.#context);
    let requests = this.#requests();
    if (provide2 !== void 0 || repository.state.partial) requests = await this.#gather(requests, tally);
    for await (const { oid, item, answer } of readObjects(repository, requests)) {
      if (item.kind === "message") {
        const unit = unitOfMessage(oid, answer, receipt);
        if (unit === void 0) continue;
        yield unit;
        tally.countUnit(unit);
      } else {
        yield* this.#unitsOf(item.change, unitsOfBlob(originOf(item.change), answer, receipt), tally);
      }
      if (tally.isCancelled()) return;
    }
    tally.isCancelled();
  }
  async previous(unit) {
    const oids = this.#previous.get(unit) ?? [];
    if (oids.length === 0) return [];
    await this.#provideOldBlobs();
    const { git, state } = this.repository;
    const present = state.partial ? await presentObjects(git, oids) : void 0;
    return contentsOf(this.#reader, present === void 0 ? oids : oids.filter((oid) => present.has(oid)));
  }
  close() {
    this.#reader.close();
    this.#range.onClose?.();
    return Promise.resolve();
  }
  /** The first finding fetches what stood before at every path of the range: one request, and none when nothing is found. */
  async #provideOldBlobs() {
    if (this.#oldBlobs.size === 0) return;
    const oids = [...this.#oldBlobs];
    this.#oldBlobs.clear();
    try {
      await this.#range.provide?.(oids);
    } catch (error) {
      if (!(error instanceof UpstreamError) || error.code === "cancelled") throw error;
      this.#context.receipt.note(
        "previous-unavailable",
        "what stood in the changed files before could not be fetched: what was there already may be reported as new"
      );
    }
  }
  async *#unitsOf(change, units, tally) {
    let isCounted = false;
    for await (const unit of units) {
      if (!isCounted) tally.countObject("object");
      isCounted = true;
      if (unit.windows === void 0) this.#previous.set(unit, change.previous);
      yield unit;
      tally.countUnit(unit);
    }
  }
  /** Messages first, then every new pair of path and blob, in the order of the commits. */
  async *#requests() {
    const { receipt } = this.#context;
    const { repository, commits, tags, provide: provide2 } = this.#range;
    for (const oid of [...commits, ...tags]) yield { oid, item: { kind: "message" } };
    const seen = /* @__PURE__ */ new Set();
    for await (const event of readChanges(repository.git, commits)) {
      if (event.kind === "unreadable") {
        receipt.skip("missing-object", `a tree of ${event.commit}`);
        continue;
      }
      if (isSubmodule(event)) {
        receipt.skip("submodule", shownPath(event.path));
        continue;
      }
      const key = [Buffer.from(event.path).toString("latin1"), event.oid, ...event.previous].join("\0");
      if (seen.has(key)) continue;
      seen.add(key);
      if (provide2 !== void 0) for (const oid of event.previous) this.#oldBlobs.add(oid);
      yield { oid: event.oid, item: { kind: "blob", change: event } };
    }
  }
  /** All requests, their blobs fetched where that is possible, and those left out that are not here. */
  async #gather(requests, tally) {
    const all = [];
    for await (const request of requests) all.push(request);
    const wanted = all.filter(({ item }) => item.kind === "blob").map(({ oid }) => oid);
    const blobs = [...new Set(wanted)];
    tally.enter("fetching");
    await this.#range.provide?.(blobs);
    tally.expect(wanted.length);
    if (!this.#range.repository.state.partial) return all;
    const present = await presentObjects(this.#range.repository.git, blobs);
    return all.filter(({ oid, item }) => {
      if (item.kind === "message" || present.has(oid)) return true;
      this.#context.receipt.skip("missing-object", oid);
      return false;
    });
  }
};
function originOf(change) {
  return { kind: "blob", oid: change.oid, path: shownPath(change.path), commit: change.commit };
}

// src/git/fetch.ts
import { setTimeout as setTimeout2 } from "node:timers/promises";
var UNBOUNDED_DEPTH = 2147483647;
var RETRY_DELAYS_MS = [1e3, 4e3];
var REMOTE_NAME = "side";
var SETTINGS = [
  "gc.auto=0",
  "maintenance.auto=false",
  // every pack stays a pack: quicker than loose objects, and its size is what came over the network
  "fetch.unpackLimit=1",
  "fetch.writeCommitGraph=false",
  "fetch.showForcedUpdates=false",
  "protocol.version=2",
  // a connection slower than 1 kB/s for a minute is dead
  "http.lowSpeedLimit=1000",
  "http.lowSpeedTime=60"
];
var FETCH = [
  "fetch",
  "--quiet",
  "--no-tags",
  "--no-write-fetch-head",
  "--no-recurse-submodules",
  "--no-auto-gc",
  "--update-shallow"
];
var NETWORK_SETTINGS = /^http\.(?:.*\.)?(?:proxy|proxyauthmethod|proxysslcert|proxysslkey|proxysslcainfo|sslcainfo|sslcapath|sslbackend|sslcert|sslkey|schannelcheckrevoke|schannelusesslcainfo|version)$/i;
var HIDDEN = /unadvertised object/;
var UNKNOWN = /not our ref|couldn't find remote ref|no such remote ref|unable to find remote ref/;
var DENIED = /authentication failed|could not read (?:username|password)|terminal prompts disabled|returned error: 40[134]|http 40[134]|repository not found|repository '.*' not found/i;
var PASSING = /could not resolve|failed to connect|connection (?:refused|reset|timed out)|timed out|returned error: (?:429|5[0-9][0-9])|http (?:429|5[0-9][0-9])|early eof|hung up|unexpected disconnect|transfer closed|recv failure|operation too slow|curl (?:16|18|28|52|55|56|92)/i;
async function openRemote(git, address, token, retryDelaysMs = RETRY_DELAYS_MS) {
  const url = URL.canParse(address) ? new URL(address) : void 0;
  const isLocal = url !== void 0 && /^(?:127\.[0-9.]+|localhost|\[::1\])$/.test(url.hostname);
  const protocol = url?.protocol.slice(0, -1) ?? "";
  if (url === void 0 || !(protocol === "https" || protocol === "file" || protocol === "http" && isLocal))
    throw new InputError("option-invalid", "the address of the repository is none that can be fetched from", {
      hint: "it must begin with https://"
    });
  if (url.username !== "" || url.password !== "")
    throw new InputError("option-invalid", "the address of the repository must not hold credentials", {
      hint: "pass the token by itself"
    });
  const settings = protocol === "file" ? [] : await networkSettings(git);
  if (token !== void 0 && protocol !== "file") {
    const basic = Buffer.from(`x-access-token:${token.reveal()}`).toString("base64");
    settings.push([`http.${url.origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`]);
    settings.push(["http.followRedirects", "false"]);
  }
  return {
    url: url.href,
    shown: printable(`${url.origin === "null" ? "file:" : url.origin}${url.pathname}`),
    network: { protocol, variables: configVariables(settings) },
    retryDelaysMs
  };
}
async function fetchFrom(git, remote, wants) {
  for (let attempt = 0; ; attempt++) {
    const { exit } = await git.run(fetchArguments(remote, wants), {
      network: remote.network,
      input: Buffer.from(wants.objects === void 0 ? "" : `${wants.objects.join("\n")}
`)
    });
    if (exit.status === 0) return "done";
    if (exit.complains(HIDDEN)) return "hidden";
    if (exit.complains(UNKNOWN)) return "unknown";
    const delayMs = remote.retryDelaysMs[attempt];
    if (!isPassing(exit) || delayMs === void 0) throw await fetchFailed(git, remote, exit);
    await setTimeout2(delayMs, void 0, git.signal === void 0 ? {} : { signal: git.signal }).catch(
      () => throwIfAborted(git.signal)
    );
  }
}
function commitUnknown(remote, oid) {
  return new UpstreamError("fetch-failed", `${remote.shown} does not have the commit ${oid}`, {
    hint: "the branch may have been deleted or force-pushed since; run the job again for its new state"
  });
}
function fetchArguments(remote, { refspecs, objects, depth, blobs }) {
  const sendsNoHaves = objects !== void 0 || blobs === "again";
  return [
    ...SETTINGS.flatMap((setting) => ["-c", setting]),
    ...["-c", `remote.${REMOTE_NAME}.url=${remote.url}`],
    ...sendsNoHaves ? ["-c", "fetch.negotiationAlgorithm=noop"] : [],
    ...FETCH,
    ...depth === void 0 ? [] : [`--depth=${depth}`],
    blobs === "none" || objects !== void 0 ? "--filter=blob:none" : "--no-filter",
    ...objects === void 0 ? [] : ["--stdin"],
    "--end-of-options",
    REMOTE_NAME,
    ...refspecs
  ];
}
function isPassing(exit) {
  return !exit.complains(DENIED) && exit.complains(PASSING);
}
async function fetchFailed(git, remote, exit) {
  const cause = new GitComplaint(exit.complaint);
  if (exit.complains(DENIED))
    return new UpstreamError("fetch-failed", `${remote.shown} refused the fetch`, {
      cause,
      hint: 'give the job "permissions: contents: read", and pass its token in the input token'
    });
  if (isPassing(exit))
    return new UpstreamError("fetch-failed", `${remote.shown} could not be reached`, {
      cause,
      retryable: true,
      hint: "check the network and the proxy of the runner, then run the job again"
    });
  const version = await gitVersion(git);
  const isOld = version !== void 0 && (version[0] < 2 || version[0] === 2 && version[1] < 31);
  return new UpstreamError("fetch-failed", `git could not fetch from ${remote.shown}`, {
    cause,
    hint: isOld ? `fetching needs git 2.31 or newer, and this is ${version.join(".")}; or check out with fetch-depth: 0` : "run with --debug to see what git said, or check out with fetch-depth: 0"
  });
}
async function gitVersion(git) {
  const { stdout } = await git.run(["version"]);
  const [, major, minor] = /([0-9]+)\.([0-9]+)/.exec(Buffer.from(stdout).toString("latin1")) ?? [];
  return major === void 0 ? void 0 : [Number(major), Number(minor)];
}
async function networkSettings(git) {
  const { stdout } = await git.run(["config", "-z", "--get-regexp", "^http\\."], { userConfig: true });
  const settings = [];
  for (const entry of Buffer.from(stdout).toString("utf8").split("\0")) {
    const end = entry.indexOf("\n");
    if (end > 0 && NETWORK_SETTINGS.test(entry.slice(0, end)))
      settings.push([entry.slice(0, end), entry.slice(end + 1)]);
  }
  return settings;
}
function configVariables(settings) {
  const variables = { GIT_CONFIG_COUNT: String(settings.length) };
  for (const [index, [key, value]] of settings.entries()) {
    variables[`GIT_CONFIG_KEY_${index}`] = key;
    variables[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return variables;
}

// src/git/remote-range.ts
var FIRST_DEPTH = 32;
var LEAST_DEPTH = 5;
var DEPTH_FACTOR = 4;
var LAST_DEPTH = 8192;
var HEADS = "refs/tacet/head";
var BASES = "refs/tacet/base";
var SERVER_REFS = ["+refs/heads/*:refs/tacet/heads/*", "+refs/tags/*:refs/tacet/tags/*"];
async function fetchRange(change, side, receipt) {
  const fetching = new RangeFetch(change, side, receipt);
  await fetching.deepen();
  return { ...await fetching.list(), refetchWithBlobs: () => fetching.refetchWithBlobs() };
}
async function holdsRange(git, boundary, heads, bases) {
  if (boundary.size === 0) return true;
  if (bases.length === 0) return false;
  const sides = await Promise.all([
    listCommits(git, { include: heads, exclude: bases }),
    listCommits(git, { include: bases, exclude: heads })
  ]);
  return sides.every(({ commits, complete }) => complete && !commits.some((commit) => boundary.has(commit)));
}
var RangeFetch = class {
  #change;
  #side;
  #receipt;
  /** Ids that bound the range, and names of refs that do when there is no such id; what is not on the server goes. */
  #bases;
  #baseRefs;
  /** Some servers give out nothing but the tips of refs; then all refs are fetched. */
  #byRefs = false;
  #depth = UNBOUNDED_DEPTH;
  constructor(change, side, receipt) {
    this.#change = change;
    this.#side = side;
    this.#receipt = receipt;
    this.#bases = change.bases.filter(isObjectId);
    this.#baseRefs = this.#bases.length > 0 ? [] : this.#usableRefs();
  }
  async deepen() {
    const { expectedCommits } = this.#change;
    let depth = expectedCommits > 0 ? Math.max(LEAST_DEPTH, expectedCommits + 1) : FIRST_DEPTH;
    for (; ; ) {
      if (this.#isUnbounded || depth > LAST_DEPTH) depth = UNBOUNDED_DEPTH;
      this.#depth = depth;
      await this.#fetch(depth);
      if (depth === UNBOUNDED_DEPTH || await this.#isComplete()) return;
      depth *= DEPTH_FACTOR;
    }
  }
  async refetchWithBlobs() {
    const heads = this.#change.heads.map((oid, index) => `+${oid}:${HEADS}/${index}`);
    const refspecs = this.#byRefs ? SERVER_REFS : heads;
    const wants = { depth: this.#depth, blobs: "again" };
    if (await this.#side.fetch({ refspecs, ...wants }) !== "done")
      await this.#side.fetch({ refspecs: SERVER_REFS, ...wants });
  }
  async list() {
    const { git } = this.#side.repository;
    const heads = await this.#requireHeads();
    const bases = await this.#settledBases();
    const list = await listCommits(git, { include: heads, exclude: bases });
    if (!list.complete) this.#receipt.skip("missing-commit", heads[0] ?? "head");
    const boundary = this.#side.boundary();
    for (const commit of list.commits)
      if (boundary.has(commit)) this.#receipt.skip("missing-commit", `before ${commit}`);
    if (bases.length === 0)
      this.#note("unbounded", "nothing bounds this change: every commit of its history is scanned");
    const objects = await resolveObjects(git, this.#change.heads);
    const tags = objects.filter((object) => object?.type === "tag").map((object) => object?.oid ?? "");
    return { commits: await this.#atLeastExpected(list.commits, heads), tags, heads, bases };
  }
  get #isUnbounded() {
    return this.#bases.length === 0 && this.#baseRefs.length === 0;
  }
  /** Fetches heads and bases up to a depth; finds out, when the server refuses, which of them it does not have. */
  async #fetch(depth) {
    if (this.#byRefs) {
      await this.#side.fetch({ refspecs: SERVER_REFS, depth, blobs: "none" });
      return;
    }
    const heads = this.#change.heads.map((oid, index) => `+${oid}:${HEADS}/${index}`);
    const ids = this.#bases.map((oid) => `+${oid}:${BASES}/${oid}`);
    const refs = this.#baseRefs.map((ref) => `+${ref}:${BASES}/${ref}`);
    if (await this.#fetchOnly([...heads, ...ids, ...refs], depth) === "done") return;
    const outcome = await this.#fetchOnly(heads, depth);
    if (outcome === "unknown") throw commitUnknown(this.#side.remote, this.#change.heads.join(", "));
    if (outcome === "done") await this.#fetchBases(depth);
    else this.#byRefs = true;
    if (this.#byRefs) await this.#fetch(depth);
  }
  /** One base after the other, because one that is gone makes a fetch of all of them fail. */
  async #fetchBases(depth) {
    this.#bases = await this.#fetchable(this.#bases, (oid) => `+${oid}:${BASES}/${oid}`, depth);
    if (this.#bases.length > 0 || this.#byRefs) return;
    const refs = this.#baseRefs.length > 0 ? this.#baseRefs : this.#usableRefs();
    this.#baseRefs = await this.#fetchable(refs, (ref) => `+${ref}:${BASES}/${ref}`, depth);
  }
  /** Those of some bases that the server has; notes the others. One that is hidden turns everything to refs. */
  async #fetchable(bases, refspecOf, depth) {
    const found = [];
    for (const base of bases) {
      const outcome = await this.#fetchOnly([refspecOf(base)], depth);
      if (outcome === "hidden") this.#byRefs = true;
      if (outcome === "unknown") this.#noteLost(base);
      else found.push(base);
    }
    return found;
  }
  #fetchOnly(refspecs, depth) {
    return this.#side.fetch({ refspecs, depth, blobs: "none" });
  }
  async #isComplete() {
    const { git } = this.#side.repository;
    const heads = await this.#foundHeads();
    const bases = await this.#foundBases();
    const wanted = this.#bases.length + this.#baseRefs.length;
    if (heads.length < this.#change.heads.length || bases.length < wanted) return false;
    return holdsRange(git, this.#side.boundary(), heads, bases);
  }
  async #foundHeads() {
    return this.#resolve(this.#change.heads);
  }
  async #requireHeads() {
    const found = await resolveObjects(this.#side.repository.git, this.#commitsOf(this.#change.heads));
    const lost = this.#change.heads.find((_, index) => found[index] === void 0);
    if (lost !== void 0) throw commitUnknown(this.#side.remote, lost);
    return this.#foundHeads();
  }
  /** The bases after the last fetch. What refs did not lead to by now is not on the server. */
  async #settledBases() {
    if (!this.#byRefs || this.#bases.length === 0) return this.#foundBases();
    const found = await this.#resolve(this.#bases);
    if (found.length === this.#bases.length) return found;
    for (const base of this.#bases) if (!found.includes(base)) this.#noteLost(base);
    this.#bases = found;
    if (found.length === 0) this.#baseRefs = this.#usableRefs();
    return this.#foundBases();
  }
  async #foundBases() {
    const ofRefs = this.#byRefs ? this.#baseRefs.map((ref) => ref.replace(/^refs\//, "refs/tacet/")) : this.#baseRefs.map((ref) => `${BASES}/${ref}`);
    return this.#resolve([...this.#bases, ...ofRefs]);
  }
  async #resolve(revisions) {
    const found = await resolveObjects(this.#side.repository.git, this.#commitsOf(revisions));
    return [...new Set(found.flatMap((object) => object === void 0 ? [] : [object.oid]))];
  }
  #commitsOf(revisions) {
    return revisions.map((revision) => `${revision}^{commit}`);
  }
  /**
   * Bounded by a branch alone, the range shrinks when that branch moves on and takes the change in before the job runs:
   * then at least as many commits are listed as the event spoke of.
   */
  async #atLeastExpected(commits, heads) {
    const { expectedCommits } = this.#change;
    if (this.#bases.length > 0 || commits.length >= expectedCommits) return commits;
    const last = await listCommits(this.#side.repository.git, { include: heads, exclude: [] }, [
      "--reverse",
      "--topo-order",
      `--max-count=${expectedCommits}`
    ]);
    this.#note(
      "base-moved",
      `the last ${last.commits.length} commits are scanned, because the branch to compare with has moved on`
    );
    return [.../* @__PURE__ */ new Set([...last.commits, ...commits])];
  }
  /** Names of refs that can stand in a refspec and mean one ref. */
  #usableRefs() {
    return this.#change.baseRefs.filter((ref) => /^refs\/(?:heads|tags)\/[^\0- ~^:?*[\\\x7f]+$/.test(ref));
  }
  #noteLost(base) {
    this.#note(
      "base-unavailable",
      `the server does not have ${base} to compare with: more commits are scanned`
    );
  }
  #note(code, text) {
    this.#receipt.note(code, text);
  }
};

// src/git/side-repository.ts
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync as statSync4 } from "node:fs";
import { join as join4 } from "node:path";
var SideRepository = class _SideRepository {
  repository;
  remote;
  #directory;
  constructor(repository, remote, directory) {
    this.repository = repository;
    this.remote = remote;
    this.#directory = directory;
  }
  /**
   * Makes an empty repository in a new folder inside `parent`.
   * @throws InputError for an address that is not allowed, UpstreamError `git-failed` when git cannot make it.
   */
  static async create(parent, objectFormat, address, outside) {
    mkdirSync(parent, { recursive: true, mode: 448 });
    const directory = mkdtempSync(join4(parent, "side-"));
    const place2 = { gitDir: directory, commonDir: directory, workTree: void 0 };
    const git = new Git(place2, outside);
    try {
      const format = objectFormat === "sha256" ? ["--object-format=sha256"] : [];
      await git.require(["init", "--quiet", "--bare", "--template=", ...format]);
      const remote = await openRemote(git, address.url, address.token, address.retryDelaysMs);
      const state = { objectFormat, shallow: true, partial: true };
      return new _SideRepository({ kind: "bare", git, place: place2, state }, remote, directory);
    } catch (error) {
      rmSync(directory, { recursive: true, force: true });
      throw error;
    }
  }
  /** Fetches from the server. Throws as `fetchFrom` does. */
  fetch(wants) {
    return fetchFrom(this.repository.git, this.remote, wants);
  }
  /** Fetches those of the objects that are not here yet, in one request. */
  async fetchObjects(oids) {
    const present = await presentObjects(this.repository.git, oids);
    const missing = oids.filter((oid) => !present.has(oid));
    return missing.length === 0 ? "done" : this.fetch({ refspecs: [], objects: missing, blobs: "with" });
  }
  /** The commits at which the history is cut off. */
  boundary() {
    return shallowBoundary(this.repository.place);
  }
  /** The size of all packs that came from the server, in bytes. */
  fetchedBytes() {
    const folder = join4(this.#directory, "objects", "pack");
    return readdirSync(folder).filter((name) => name.endsWith(".pack")).reduce((sum, name) => sum + statSync4(join4(folder, name)).size, 0);
  }
  /** Deletes the repository. */
  remove() {
    rmSync(this.#directory, { recursive: true, force: true, maxRetries: 3 });
  }
};

// src/sources/remote-change.ts
async function openRemoteChange(change, context, outside, options = {}) {
  if (![...change.heads, ...change.bases].every(isObjectId))
    throw new InputError("revision-unknown", "the event names a commit by something that is no full id");
  new Tally(context).enter("fetching");
  const here = { ...outside, signal: context.signal };
  const workspace = await usableWorkspace(change, here);
  if (change.wholeHistory) return openWholeHistory(change, workspace, context, here, options);
  const local = workspace === void 0 ? void 0 : await rangeIfHeld(change, workspace);
  if (workspace !== void 0 && local !== void 0)
    return rangeSource(local, workspace, "in the clone, which holds all of it", context);
  const side = await openSide(change, here, options);
  try {
    const range = await fetchRange(change, side, context.receipt);
    return rangeSource(range, side.repository, "fetched into a side repository", context, {
      provide: (oids) => provide(side, range, oids, context),
      onClose: () => closeSide(side, context)
    });
  } catch (error) {
    side.remove();
    throw error;
  }
}
function rangeSource(range, repository, where, context, hooks = {}) {
  const { commits, tags, heads, bases } = range;
  const [head] = heads;
  const what = bases.length === 0 ? "every commit that the head reaches" : "the commits that the head reaches and the base does not";
  const resolution = {
    kind: "range",
    ...bases.length === 0 ? {} : { base: bases.join(" ") },
    ...head === void 0 ? {} : { head: heads.join(" ") },
    why: `${what}, ${where}`
  };
  return new RangeSource({ repository, commits, tags, resolution, ...hooks }, context);
}
async function openWholeHistory(change, workspace, context, outside, options) {
  const { receipt } = context;
  try {
    const side = await openSide(change, outside, options);
    try {
      const refspecs = ["+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"];
      const heads = change.heads.map((oid, index) => `+${oid}:refs/tacet/head/${index}`);
      const outcome = await side.fetch({ refspecs: [...refspecs, ...heads], blobs: "with" });
      if (outcome !== "done") {
        receipt.note("head-unavailable", "the commit that started this run is no longer on the server");
        await side.fetch({ refspecs, blobs: "with" });
      }
      return await historySource(
        side.repository,
        context,
        "every branch and tag on the server",
        () => closeSide(side, context)
      );
    } catch (error) {
      side.remove();
      throw error;
    }
  } catch (error) {
    const isWhole = workspace !== void 0 && !workspace.state.shallow && !workspace.state.partial;
    if (!(error instanceof UpstreamError) || error.code !== "fetch-failed" || !isWhole) throw error;
    receipt.note("clone-only", `${describeError(error)}: what the clone holds was scanned`);
    if (change.remoteUrl !== void 0)
      receipt.skip("missing-commit", "branches and tags that only the server has");
    return historySource(workspace, context, "everything that the clone holds");
  }
}
async function usableWorkspace(change, outside) {
  if (change.workspace === void 0) return void 0;
  try {
    return await openRepository(change.workspace, outside);
  } catch (error) {
    if (error instanceof TacetError && error.code === "not-a-repository") return void 0;
    throw error;
  }
}
async function rangeIfHeld(change, workspace) {
  try {
    return await rangeInWorkspace(change, workspace);
  } catch (error) {
    if (error instanceof TacetError && error.code === "git-failed") return void 0;
    throw error;
  }
}
async function rangeInWorkspace(change, { git, place: place2, state }) {
  if (state.partial) return void 0;
  const heads = await resolveObjects(git, change.heads.map(toCommit));
  const headIds = heads.flatMap((object) => object?.oid ?? []);
  if (headIds.length < heads.length) return void 0;
  const bounds = change.bases.length > 0 ? change.bases : change.baseRefs.map((ref) => ref.replace(/^refs\/heads\//, "refs/remotes/origin/"));
  const bases = await resolveObjects(git, bounds.map(toCommit));
  const baseIds = bases.flatMap((object) => object?.oid ?? []);
  if (baseIds.length < bases.length) return void 0;
  if (!await holdsRange(git, shallowBoundary(place2), headIds, baseIds)) return void 0;
  const list = await listCommits(git, { include: headIds, exclude: baseIds });
  if (!list.complete || change.bases.length === 0 && list.commits.length < change.expectedCommits)
    return void 0;
  const objects = await resolveObjects(git, change.heads);
  const tags = objects.flatMap((object) => object?.type === "tag" ? [object.oid] : []);
  return { commits: list.commits, tags, heads: headIds, bases: baseIds };
}
function openSide(change, outside, options) {
  const { remoteUrl: url, token, sideDirectory } = change;
  if (url === void 0)
    throw new UpstreamError(
      "fetch-failed",
      "no server is known to fetch from, and the clone may not hold everything",
      {
        hint: "check out with fetch-depth: 0"
      }
    );
  return SideRepository.create(
    sideDirectory,
    formatOf(change.heads[0] ?? ""),
    { url, token, ...options },
    outside
  );
}
async function provide(side, range, oids, { receipt }) {
  if (await side.fetchObjects(oids) === "done") return;
  receipt.note(
    "fetched-whole",
    "the server gives out no single objects: the change was fetched with every file"
  );
  await range.refetchWithBlobs();
}
function closeSide(side, { receipt }) {
  receipt.note("fetched", `${formatBytes(side.fetchedBytes())} were fetched from the server`);
  side.remove();
}
function toCommit(revision) {
  return `${revision}^{commit}`;
}

// src/sources/staged.ts
async function openStaged(path, context, outside) {
  const repository = await openRepository(path, { ...outside, signal: context.signal });
  const { git } = repository;
  if (repository.place.workTree === void 0)
    throw new InputError("not-a-repository", "this is a bare repository and has no index", {
      hint: "scan commits with --range, or everything with --history"
    });
  const [head] = await resolveObjects(git, ["HEAD^{commit}"]);
  const base = head?.oid ?? EMPTY_TREE[repository.state.objectFormat];
  const entries = [...await readAdditions(git, base), ...await readConflicts(git)];
  const why = head === void 0 ? "before the first commit: everything in the index" : "what the index adds to HEAD, as a commit would record it";
  const resolution = { kind: "staged", ...head === void 0 ? {} : { base: head.oid }, why };
  return new StagedSource(repository, entries, resolution, context);
}
var StagedSource = class {
  resolution;
  repository;
  #entries;
  #context;
  #reader;
  #previous = /* @__PURE__ */ new WeakMap();
  constructor(repository, entries, resolution, context) {
    this.repository = repository;
    this.resolution = resolution;
    this.#entries = entries;
    this.#context = context;
    this.#reader = new ObjectReader(repository);
  }
  async *units() {
    const { receipt } = this.#context;
    const requests = this.#requests();
    const tally = new Tally(this.#context, requests.length);
    for await (const { oid, item, answer } of readObjects(this.repository, requests)) {
      let isCounted = false;
      for await (const unit of unitsOfBlob({ kind: "staged", oid, path: item.path }, answer, receipt)) {
        if (!isCounted) tally.countObject("object");
        isCounted = true;
        if (unit.windows === void 0) this.#previous.set(unit, item.previous);
        yield unit;
        tally.countUnit(unit);
      }
      if (tally.isCancelled()) return;
    }
    tally.isCancelled();
  }
  async previous(unit) {
    const oids = this.#previous.get(unit) ?? [];
    if (!this.repository.state.partial) return contentsOf(this.#reader, oids);
    const present = await presentObjects(this.repository.git, oids);
    return contentsOf(
      this.#reader,
      oids.filter((oid) => present.has(oid))
    );
  }
  close() {
    this.#reader.close();
    return Promise.resolve();
  }
  #requests() {
    const requests = [];
    for (const entry of this.#entries) {
      if (entry.mode === "160000") this.#context.receipt.skip("submodule", entry.path);
      else if (entry.oid !== EMPTY_BLOB[this.repository.state.objectFormat])
        requests.push({ oid: entry.oid, item: entry });
    }
    return requests;
  }
};
async function readAdditions(git, base) {
  const args = ["diff-index", "--cached", "--raw", "-r", "-z", "--no-renames", "--no-abbrev"];
  const output = await git.require([
    ...args,
    "--no-ext-diff",
    "--no-textconv",
    "--ignore-submodules=none",
    base
  ]);
  const tokens = tokensOf(output);
  const entries = [];
  for (let index = 0; index + 1 < tokens.length; index += 2) {
    const [, mode = "", old = "", oid = ""] = (tokens[index] ?? "").split(" ");
    if (!isObjectId(oid) || isNullId(oid)) continue;
    const path = shownPath(Buffer.from(tokens[index + 1] ?? "", "latin1"));
    entries.push({ path, mode, oid, previous: isNullId(old) ? [] : [old] });
  }
  return entries;
}
async function readConflicts(git) {
  const tokens = tokensOf(await git.require(["ls-files", "--unmerged", "-z", "--full-name"]));
  const stages = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    const [, mode = "", oid = "", stage = "", path = ""] = /^([0-7]{6}) ([0-9a-f]+) ([123])\t(.*)$/s.exec(token) ?? [];
    if (!isObjectId(oid)) continue;
    const known = stages.get(path) ?? /* @__PURE__ */ new Map();
    stages.set(path, known.set(stage, { mode, oid }));
  }
  return [...stages].flatMap(([path, byStage]) => {
    const theirs = byStage.get("3");
    if (theirs === void 0) return [];
    const previous = [byStage.get("2")?.oid, byStage.get("1")?.oid].filter((oid) => oid !== void 0);
    return [{ path: shownPath(Buffer.from(path, "latin1")), ...theirs, previous }];
  });
}
function tokensOf(output) {
  return Buffer.from(output).toString("latin1").split("\0").slice(0, -1);
}

// src/sources/tree.ts
import { lstatSync as lstatSync3, realpathSync as realpathSync2, statSync as statSync5 } from "node:fs";
import { basename, relative as relative2, sep as sep2 } from "node:path";

// src/sources/file.ts
import { isUtf8 as isUtf82 } from "node:buffer";
import {
  closeSync,
  constants as constants2,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync
} from "node:fs";
var READ_BYTES = 1024 * 1024;
function filePath(bytes) {
  return isUtf82(bytes) ? bytes.toString("utf8") : bytes;
}
async function* unitsOfFile(place2, receipt, sizes = PIECE_SIZES) {
  const origin = { kind: "file", path: place2.path };
  const path = filePath(place2.bytes);
  try {
    const facts = lstatSync(path);
    if (facts.isSymbolicLink()) {
      yield unitOf(origin, readlinkSync(path, { encoding: "buffer" }));
      return;
    }
    if (!facts.isFile()) {
      if (!facts.isDirectory()) receipt.skip("special-file", place2.path);
      return;
    }
  } catch (error) {
    skipUnlessGone(error, place2, receipt);
    return;
  }
  yield* unitsOfRegularFile(path, place2, receipt, sizes);
}
async function* unitsOfRegularFile(path, place2, receipt, sizes) {
  const origin = { kind: "file", path: place2.path };
  let descriptor;
  try {
    descriptor = openSync(
      path,
      constants2.O_RDONLY | (constants2.O_NOFOLLOW ?? 0) | (constants2.O_NONBLOCK ?? 0)
    );
    const before = fstatSync(descriptor, { bigint: true });
    if (!before.isFile()) return receipt.skip("special-file", place2.path);
    if (before.size > BigInt(sizes.wholeBytes)) {
      yield* unitsOfChunks(origin, chunksOf(descriptor), { ...sizes, wholeBytes: 0 });
    } else {
      const content = readWhole(descriptor, Number(before.size), sizes.wholeBytes);
      if (isLfsPointer(content)) receipt.skip("lfs-pointer", place2.path);
      else yield unitOf(origin, content);
      if (content.length > sizes.wholeBytes) receipt.skip("too-large", place2.path);
    }
    if (hasChanged(before, fstatSync(descriptor, { bigint: true })))
      receipt.skip("changed-while-read", place2.path);
  } catch (error) {
    skipUnlessGone(error, place2, receipt);
  } finally {
    if (descriptor !== void 0) closeSync(descriptor);
  }
}
function readWhole(descriptor, size, maxBytes) {
  let content = Buffer.allocUnsafe(size + 1);
  let filled = 0;
  for (; ; ) {
    const count2 = readSync(descriptor, content, filled, content.length - filled, null);
    filled += count2;
    if (count2 === 0 || filled > maxBytes) return content.subarray(0, filled);
    if (filled === content.length) content = Buffer.concat([content], Math.max(65536, 2 * filled));
  }
}
async function* chunksOf(descriptor) {
  for (; ; ) {
    const chunk = Buffer.allocUnsafe(READ_BYTES);
    const count2 = readSync(descriptor, chunk, 0, chunk.length, null);
    if (count2 === 0) return;
    yield chunk.subarray(0, count2);
  }
}
function hasChanged(before, after2) {
  return before.size !== after2.size || before.mtimeNs !== after2.mtimeNs;
}
function skipUnlessGone(error, place2, receipt) {
  const code = systemCode(error);
  if (code === void 0) throw error;
  if (code === "ENOENT" || code === "ENOTDIR") return;
  receipt.skip("unreadable", place2.path);
}

// src/sources/tree-listing.ts
import { lstatSync as lstatSync2, readdirSync as readdirSync2 } from "node:fs";
var NUL3 = 0;
var SLASH = Buffer.from("/");
async function listGitFiles(git, folder, receipt) {
  const { workTree } = git.place;
  if (workTree === void 0) return void 0;
  const args = [
    "ls-files",
    "-z",
    "-t",
    "--full-name",
    "--stage",
    "--cached",
    "--others",
    "--exclude-standard"
  ];
  const process2 = git.start(args, { cwd: folder, userConfig: true });
  const reader = new StreamReader(process2.stdout);
  const listing = new GitListing(Buffer.from(workTree), receipt);
  for (let record2 = await reader.readUntil(NUL3); record2 !== void 0; record2 = await reader.readUntil(NUL3))
    listing.add(Buffer.from(record2.buffer, record2.byteOffset, record2.byteLength));
  const exit = await process2.exited;
  return exit.status === 0 ? listing.files() : void 0;
}
function* walkFiles(folder, receipt) {
  const left = [
    { bytes: Buffer.from(folder), prefix: Buffer.alloc(0) }
  ];
  for (let next = left.pop(); next !== void 0; next = left.pop()) {
    const { bytes, prefix } = next;
    const folders = [];
    for (const entry of entriesOf(bytes, prefix, receipt)) {
      const place2 = { bytes: joined2(bytes, entry.name), prefix: Buffer.concat([prefix, entry.name, SLASH]) };
      const path = decodeUtf8(place2.prefix, 0, place2.prefix.length - 1);
      if (entry.name.equals(Buffer.from(".git"))) receipt.skip("git-directory", path);
      else if (entry.isDirectory()) folders.push(place2);
      else yield { bytes: place2.bytes, path };
    }
    left.push(...folders.reverse());
  }
}
var GitListing = class {
  #workTree;
  #receipt;
  #files = [];
  #realFolders = /* @__PURE__ */ new Map();
  #lastTracked = Buffer.alloc(0);
  constructor(workTree, receipt) {
    this.#workTree = workTree;
    this.#receipt = receipt;
  }
  add(record2) {
    if (record2[0] === 63) {
      this.#addUntracked(Buffer.from(record2.subarray(2)));
      return;
    }
    const tab = record2.indexOf(9);
    const path = Buffer.from(record2.subarray(tab + 1));
    if (path.equals(this.#lastTracked)) return;
    this.#lastTracked = path;
    if (record2.toString("latin1", 2, 8) === "160000") this.#receipt.skip("submodule", decodeUtf8(path));
    else if (this.#isBehindRealFolders(path)) this.#addFile(path);
  }
  files() {
    return this.#files;
  }
  /** A path with a slash at its end is another repository inside this one, which git does not look into either. */
  #addUntracked(path) {
    if (path.at(-1) === 47) this.#receipt.skip("submodule", decodeUtf8(path));
    else this.#addFile(path);
  }
  #addFile(path) {
    this.#files.push({ bytes: joined2(this.#workTree, path), path: decodeUtf8(path) });
  }
  /** Whether no folder above a tracked path has been replaced by a link, which would lead out of the tree. */
  #isBehindRealFolders(path) {
    const slash = path.lastIndexOf(47);
    if (slash < 0) return true;
    const folder = path.subarray(0, slash);
    const key = folder.toString("latin1");
    const known = this.#realFolders.get(key);
    if (known !== void 0) return known;
    const isReal = this.#isBehindRealFolders(folder) && !isLink(joined2(this.#workTree, folder));
    this.#realFolders.set(key, isReal);
    return isReal;
  }
};
function entriesOf(folder, prefix, receipt) {
  try {
    const entries = readdirSync2(filePath(folder), { withFileTypes: true, encoding: "buffer" });
    return entries.sort((a, b) => Buffer.compare(a.name, b.name));
  } catch (error) {
    const code = systemCode(error);
    if (code !== "ENOENT" && code !== "ENOTDIR")
      receipt.skip("unreadable", prefix.length === 0 ? "." : decodeUtf8(prefix));
    return [];
  }
}
function isLink(path) {
  try {
    return lstatSync2(filePath(path)).isSymbolicLink();
  } catch {
    return false;
  }
}
function joined2(folder, name) {
  return folder.at(-1) === 47 ? Buffer.concat([folder, name]) : Buffer.concat([folder, SLASH, name]);
}

// src/sources/tree.ts
async function openTree(path, context, outside) {
  const root = requireReal(path);
  const listing = statSync5(root).isDirectory() ? await listFolder(root, context, outside) : listFile(root, outside);
  return new TreeSource(listing, context);
}
var TreeSource = class {
  resolution;
  #listing;
  #context;
  constructor(listing, context) {
    this.#listing = listing;
    this.#context = context;
    this.resolution = { kind: "tree", why: listing.why };
  }
  async *units() {
    const { receipt } = this.#context;
    const tally = new Tally(this.#context, this.#listing.total);
    for (const place2 of this.#listing.files) {
      if (tally.isCancelled()) return;
      let isRead = false;
      for await (const unit of unitsOfFile(place2, receipt)) {
        if (!isRead) tally.countObject("file");
        isRead = true;
        yield unit;
        tally.countUnit(unit);
        await tally.breathe();
        if (tally.isCancelled()) return;
      }
    }
  }
  close() {
    return Promise.resolve();
  }
};
async function listFolder(root, context, outside) {
  const { receipt } = context;
  const walk = (why) => ({ files: walkFiles(root, receipt), total: void 0, why });
  const search = findRepository(root, outside);
  if (search.kind === "none") return walk("not in a git repository: every file");
  if (search.kind === "broken") {
    receipt.note(
      "git-unusable",
      "the repository cannot be read by git: every file is scanned, ignored ones too"
    );
    return walk("a broken git repository: every file");
  }
  const { repository } = search;
  if (repository.workTree === void 0 && root !== repository.gitDir)
    return walk("inside a git directory: every file");
  if (repository.workTree === void 0)
    throw new InputError("not-a-repository", "this is a bare repository and has no working tree", {
      hint: "scan what it holds with --history"
    });
  const files = await listWithGit(repository, root, context, outside);
  if (files === void 0) return walk("git could not list the files: every file");
  if (files.length === 0 && root !== repository.workTree)
    return walk("git tracks nothing in this folder, or ignores it: every file");
  return {
    files,
    total: files.length,
    why: "the files that git tracks, and the untracked ones it does not ignore"
  };
}
async function listWithGit(repository, root, { receipt, signal }, outside) {
  try {
    const git = new Git(repository, { ...outside, signal });
    const files = await listGitFiles(git, root, receipt);
    if (files === void 0 && !signal.aborted)
      receipt.note("git-unusable", "git cannot list the files: every file is scanned, ignored ones too");
    return files;
  } catch (error) {
    if (!(error instanceof TacetError) || error.code !== "git-failed") throw error;
    receipt.note("git-unusable", `${describeError(error)}: every file is scanned, ignored ones too`);
    return void 0;
  }
}
function listFile(file, outside) {
  const search = findRepository(file, outside);
  const workTree = search.kind === "found" ? search.repository.workTree : void 0;
  const way = workTree === void 0 ? "" : relative2(workTree, file);
  const inside = way !== "" && !way.startsWith("..");
  const path = inside ? way.split(sep2).join("/") : basename(file);
  return { files: [{ bytes: Buffer.from(file), path }], total: 1, why: "the one file that was named" };
}
function requireReal(path) {
  const shown2 = `"${printable(path)}"`;
  try {
    const real = realpathSync2.native(path);
    lstatSync3(real);
    return real;
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new InputError("path-not-found", `there is no ${shown2}`, {
        cause: error,
        hint: "check the path; it is taken relative to the current folder"
      });
    throw new InputError("path-unreadable", `${shown2} cannot be read (${code ?? "unknown reason"})`, {
      cause: error
    });
  }
}

// src/sources/open.ts
async function openSource(target, context, outside = {
  environment: process.env,
  currentDirectory: process.cwd(),
  stdin: () => process.stdin
}) {
  switch (target.kind) {
    case "tree":
      return openTree(target.path, context, outside);
    case "history":
      return openHistory(target.repository, context, outside);
    case "range":
      return openRange(target, context, outside);
    case "staged":
      return openStaged(target.repository, context, outside);
    case "stdin":
      return openStdin(target.name, outside.stdin(), context);
    case "diff":
      return openDiff(target.path, outside.stdin, context);
    case "remote-change":
      return openRemoteChange(target, context, outside, outside);
  }
}

// src/text/view.ts
var UnitView = class {
  unit;
  #lines;
  #whole;
  constructor(unit) {
    this.unit = unit;
  }
  /** Length in bytes. */
  get length() {
    return this.unit.bytes.length;
  }
  /** The byte at an offset, or -1 outside the unit. */
  byteAt(offset) {
    return offset < 0 ? -1 : this.unit.bytes[offset] ?? -1;
  }
  /** `[start, end)` as a latin1 string; bounds outside the unit are cut. */
  slice(start, end) {
    const from = Math.max(0, start);
    const to = Math.min(this.length, end);
    if (from >= to) return "";
    return this.#whole === void 0 ? latin1(this.unit.bytes, from, to) : this.#whole.slice(from, to);
  }
  /** The whole unit as one latin1 string, made on first use and kept: for detectors of structure. */
  whole() {
    this.#whole ??= latin1(this.unit.bytes);
    return this.#whole;
  }
  /** `[start, end)` decoded as UTF-8, for people. */
  decode(span) {
    return decodeUtf8(this.unit.bytes, span.start, span.end);
  }
  /** The line structure of the unit. */
  get lines() {
    this.#lines ??= new LineIndex(this.unit.bytes, this.unit.firstLine);
    return this.#lines;
  }
  /** Span of the line around an offset without its line end, looking at most `bound` bytes each way. */
  lineAround(offset, bound = 4096) {
    const bytes = this.unit.bytes;
    const lowest = Math.max(0, offset - bound);
    const highest = Math.min(bytes.length, offset + bound);
    let start = Math.min(offset, bytes.length);
    while (start > lowest && bytes[start - 1] !== 10 && bytes[start - 1] !== 13) start--;
    let end = Math.min(offset, bytes.length);
    while (end < highest && bytes[end] !== 10 && bytes[end] !== 13) end++;
    return { start, end };
  }
};

// src/scan.ts
async function scan(request, environment) {
  const startedAtMs = environment.now();
  const receipt = new ReceiptBuilder();
  const ruleset = await loadRuleset(request.ruleFiles, request.disabledRules);
  const engine = createEngine(ruleset.compiled, {
    disabledRules: request.disabledRules,
    minConfidence: request.minConfidence,
    createKernel,
    nowMs: startedAtMs,
    ...await linearEngineFor(ruleset, environment),
    onDetectorFailure: ({ view, detector }) => receipt.skip("detector-failed", `${placeOf(view.unit.origin)} (${detector})`),
    onMatchLimit: (view) => receipt.skip("finding-limit", placeOf(view.unit.origin))
  });
  const chain = createFilterChain({ honourMarks: request.honourMarks });
  const collector = new FindingCollector(receipt, request.maxFindings);
  const source = await openSource(request.target, {
    receipt,
    signal: environment.signal,
    onProgress: (progress) => environment.onProgress({ ...progress, findings: collector.count })
  });
  let findings;
  try {
    for await (const unit of source.units()) {
      await scanUnit2({ unit, source, engine, chain, ruleset, receipt, collector });
    }
    findings = await attribute(collector, source.repository);
  } finally {
    await source.close();
  }
  return {
    findings,
    receipt: sealReceipt(request, ruleset, source, receipt, findings, startedAtMs, environment.now())
  };
}
async function linearEngineFor(ruleset, environment) {
  if (!ruleset.compiled.rules.some((rule) => rule.linearSource !== void 0)) return {};
  if (environment.mayLoadNative) {
    const { loadNativeRe2 } = await import("./cli/re2-native-H7SWKMRU.mjs");
    const native = loadNativeRe2();
    if (native !== void 0) return { linearEngine: native };
  }
  const { re2jsEngine } = await import("./cli/re2js-FXVHFXND.mjs");
  return { linearEngine: re2jsEngine };
}
async function scanUnit2({
  unit,
  source,
  engine,
  chain,
  ruleset,
  receipt,
  collector
}) {
  const view = new UnitView(unit);
  const matches = engine.scan(view);
  if (matches.length === 0) return;
  const kept = chain.judgeAll(matches, unit, view, (reason) => receipt.drop(reason));
  if (kept.length === 0) return;
  const fresh = await onlyNew(unit, view, kept, source, engine);
  if (fresh.length === 0) return;
  const texts = await ruleset.texts();
  const secrets = matches.map(({ secret }) => secret);
  for (const match of fresh) {
    const text = texts.get(match.rule.id);
    if (text !== void 0) collector.add(makeFinding(match, view, text, secrets));
  }
}
async function onlyNew(unit, view, kept, source, engine) {
  const previous = await source.previous?.(unit);
  if (previous === void 0 || previous.length === 0) return kept;
  const versions = previous.map((bytes) => {
    const before = new UnitView({ ...unit, bytes, windows: [{ start: 0, end: bytes.length }], firstLine: 1 });
    return { view: before, matches: engine.scan(before) };
  });
  return newMatches({ view, matches: kept }, versions);
}
function sealReceipt(request, ruleset, source, builder, findings, startedAtMs, endedAtMs) {
  const { skips, notes, complete, dropped } = builder.snapshot();
  const { commits, objects, files, bytes } = builder;
  return {
    receiptVersion: RECEIPT_VERSION,
    tool: { name: "tacet", version: VERSION },
    asked: request.asked,
    resolved: source.resolution,
    counts: { commits, objects, files, bytes, findings: findings.length, dropped },
    skips,
    notes,
    complete,
    digests: { ruleset: ruleset.digest, config: configDigest(request) },
    rules: ruleset.activeRules,
    startedAt: new Date(startedAtMs).toISOString(),
    durationMs: Math.max(0, Math.round(endedAtMs - startedAtMs))
  };
}
function configDigest(request) {
  const { disabledRules, minConfidence: minConfidence2, honourMarks, maxFindings } = request;
  const canonical = JSON.stringify({
    disabledRules: [...disabledRules].sort(),
    minConfidence: minConfidence2,
    honourMarks,
    maxFindings
  });
  return `sha256:${createHash2("sha256").update(canonical).digest("hex")}`;
}

// src/commands/scan.ts
var USAGE = [
  "Usage: tacet scan [PATH] [options]",
  "",
  "Looks for leaked credentials. Without an option: the files of the working tree at PATH (default: the current",
  "folder), in git the tracked and the untracked ones that are not ignored, elsewhere all."
];
var CI_VARIABLES = [
  "CI",
  "GITHUB_ACTIONS",
  "GITLAB_CI",
  "TF_BUILD",
  "JENKINS_URL",
  "BUILDKITE",
  "CIRCLECI",
  "BITBUCKET_BUILD_NUMBER",
  "TEAMCITY_VERSION",
  "CODEBUILD_BUILD_ID",
  "DRONE",
  "TRAVIS",
  "APPVEYOR",
  "CIRRUS_CI",
  "SEMAPHORE"
];
var FORMATS = ["text", "json", "sarif"];
async function scanCommand(words2) {
  if (words2.includes("--help") || words2.includes("-h")) {
    process.stdout.write(helpText(USAGE, scanCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words2, scanCliOptions);
  const outputs = outputsOf(values);
  const showSecrets = values.has("show-secrets");
  if (showSecrets) refuseInCi();
  const request = await requestOf(values, positionals, words2);
  const report3 = await run(request, process.stderr.isTTY === true && !values.has("quiet"));
  await deliver(report3, outputs, values, showSecrets);
  return exitStatusOf(verdictOf(report3));
}
async function run(request, showProgress) {
  const controller = new AbortController();
  const cancel = () => {
    controller.abort();
    process.once("SIGINT", () => process.exit(130));
  };
  process.once("SIGINT", cancel);
  process.once("SIGTERM", cancel);
  const progress = new ProgressLine(process.stderr, performance.now.bind(performance));
  try {
    return await scan(request, {
      now: () => Date.now(),
      signal: controller.signal,
      mayLoadNative: true,
      onProgress: (state) => {
        if (showProgress) progress.update(state);
      }
    });
  } finally {
    progress.clear();
    process.off("SIGINT", cancel);
    process.off("SIGTERM", cancel);
  }
}
function refuseInCi() {
  const found = CI_VARIABLES.find(
    (name) => (process.env[name] ?? "") !== "" && process.env[name] !== "false"
  );
  if (found === void 0) return;
  throw new DeniedError(
    "show-secrets-refused",
    `--show-secrets is refused: the variable ${found} says that this is a CI job, whose log others can read`,
    {
      hint: "run tacet scan --show-secrets on your own machine"
    }
  );
}
function outputsOf(values) {
  const given = listOf(values, "format");
  const outputs = (given.length === 0 ? ["text"] : given).map(parseOutput);
  if (outputs.filter(({ file }) => file === void 0).length > 1) {
    throw new InputError("option-invalid", "only one report can go to the screen", {
      hint: "write the others to files: --format sarif=tacet.sarif"
    });
  }
  return outputs;
}
function parseOutput(text) {
  const at = text.indexOf("=");
  const name = at < 0 ? text : text.slice(0, at);
  const file = at < 0 ? void 0 : text.slice(at + 1);
  const format = FORMATS.find((known) => known === name);
  if (format === void 0 || file === "") {
    throw new InputError(
      "option-invalid",
      `--format takes ${FORMATS.join(", ")}, each with =FILE if it is to go to a file; found ${text}`
    );
  }
  return { format, file };
}
async function requestOf(values, positionals, words2) {
  if (positionals.length > 1) {
    throw new InputError("option-invalid", `tacet scan takes one path, found ${positionals.length}`, {
      hint: "scan their common folder"
    });
  }
  const [target, why] = await targetOf(values, positionals[0]);
  return {
    target,
    asked: ["scan", ...words2].join(" "),
    why,
    ruleFiles: listOf(values, "rules").map((file) => resolve3(file)),
    disabledRules: listOf(values, "disable-rule"),
    minConfidence: textOf(values, "min-confidence") ?? "possible",
    honourMarks: !values.has("ignore-marks"),
    maxFindings: Number(textOf(values, "max-findings") ?? 1e4)
  };
}
async function targetOf(values, path) {
  const chosen = ["history", "range", "staged", "stdin", "diff"].filter((name) => values.has(name));
  if (chosen.length > 1) {
    throw new InputError(
      "option-invalid",
      `${chosen.map((name) => `--${name}`).join(" and ")} exclude each other`,
      { hint: "run tacet scan once for each" }
    );
  }
  const place2 = resolve3(path ?? ".");
  const [choice] = chosen;
  if (choice === "stdin" || choice === "diff") {
    if (path !== void 0) throw new InputError("option-invalid", `--${choice} takes no path`);
    if (choice === "stdin") return [{ kind: "stdin", name: "stdin" }, "standard input"];
    const file = textOf(values, "diff") ?? "-";
    return [{ kind: "diff", path: file === "-" ? "-" : resolve3(file) }, "the added lines of a diff"];
  }
  if (await stat(place2).then(
    () => false,
    () => true
  )) {
    throw new InputError("path-not-found", `there is no file or folder ${path ?? "."}`, {
      hint: "give the path of a folder, a file or a repository"
    });
  }
  if (choice === "history")
    return [{ kind: "history", repository: place2 }, "everything that any ref reaches"];
  if (choice === "staged") return [{ kind: "staged", repository: place2 }, "what the index adds to HEAD"];
  if (choice === "range")
    return [rangeTarget(textOf(values, "range") ?? "", place2), "the commits of the range"];
  return [{ kind: "tree", path: place2 }, "the working tree"];
}
function rangeTarget(text, repository) {
  const match = /^(.*?)\.\.(\.?)(.*)$/.exec(text);
  if (match?.[2] === ".") {
    throw new InputError("option-invalid", "--range takes two dots: A..B", {
      hint: "A..B already leaves out what A has; three dots would add the commits of A"
    });
  }
  if (match === null) return { kind: "range", repository, from: void 0, to: text };
  const [, from = "", , to = ""] = match;
  return { kind: "range", repository, from: from === "" ? "HEAD" : from, to: to === "" ? "HEAD" : to };
}
async function deliver(report3, outputs, values, showSecrets) {
  const receiptFile = textOf(values, "receipt");
  if (receiptFile !== void 0)
    await writeWhole(resolve3(receiptFile), `${JSON.stringify(report3.receipt, null, 2)}
`);
  for (const { format, file } of outputs) {
    const toScreen = file === void 0;
    const colour = toScreen && process.stdout.isTTY === true && !values.has("no-color") && (process.env.NO_COLOR ?? "") === "";
    const text = render(format, report3, { colour, quiet: values.has("quiet"), showSecrets });
    if (toScreen) await new Promise((done) => void process.stdout.write(text, () => done()));
    else await writeWhole(resolve3(file), text);
  }
}
function render(format, report3, style) {
  if (format === "json") return jsonReport(report3, style.showSecrets);
  if (format === "sarif") return sarifReport(report3, { category: `tacet/${report3.receipt.resolved.kind}` });
  return textReport(report3, style);
}
async function writeWhole(file, text) {
  await mkdir(dirname2(file), { recursive: true });
  const beside = join5(dirname2(file), `.${basename2(file)}.${process.pid}.part`);
  try {
    await writeFile(beside, text, { mode: 384 });
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true });
    throw new InputError("path-unreadable", `cannot write the report ${file}`, {
      hint: "choose a folder that exists and can be written to",
      cause
    });
  }
}
function textOf(values, name) {
  const value = values.get(name);
  return typeof value === "string" ? value : void 0;
}
function listOf(values, name) {
  const value = values.get(name);
  return Array.isArray(value) ? value : [];
}

// src/cli.ts
var USAGE2 = `tacet finds leaked credentials in trees, changes and whole histories.

Usage:
  tacet scan [PATH] [options]   look for secrets; tacet scan --help lists the options
  tacet --version
  tacet --help

Exit status: 0 clean, 1 findings, 2 could not scan everything or wrong use.
`;
var FAILED = 2;
async function main(words2) {
  const [command, ...rest] = words2;
  if (command === "scan") return await scanCommand(rest);
  if (command === "--version" || command === "version") {
    process.stdout.write(`tacet ${VERSION}
`);
    return 0;
  }
  if (command === "--help" || command === "-h" || command === "help") {
    process.stdout.write(USAGE2);
    return 0;
  }
  const wrong = command === void 0 ? "no command given" : `unknown command ${printable(command)}`;
  process.stderr.write(
    `tacet: ${wrong}
hint: tacet scan looks for secrets in the current folder; tacet --help says more
`
  );
  return FAILED;
}
function report2(error) {
  const lines = describeError(error).split("\n").map(printable);
  process.stderr.write(`tacet: ${lines.join("\n")}
`);
  if (error instanceof TacetError && error.hint !== void 0)
    process.stderr.write(`hint: ${printable(error.hint)}
`);
  if (!(error instanceof TacetError))
    process.stderr.write("hint: run again with --debug to see where this happened\n");
  if (process.argv.includes("--debug") && error instanceof Error)
    process.stderr.write(`${error.stack ?? ""}
`);
}
process.stdout.on(
  "error",
  (error) => process.exit(error.code === "EPIPE" ? FAILED : 1)
);
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  report2(error);
  process.exitCode = FAILED;
}
