#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  CONFIDENCE_ORDER,
  DETECTION_BYTES,
  EMPTY_BLOB,
  EMPTY_TREE,
  Git,
  GitComplaint,
  ObjectReader,
  StreamReader,
  Transcoder,
  UnitView,
  countLineEnds,
  createEngine,
  createKernel,
  decodeBase64,
  decodeContent,
  detectContent,
  findInHead,
  findIntroductions,
  formatOf,
  gitFailed,
  isLockFile,
  isNullId,
  isObjectId,
  isSubmodule,
  letterRuns,
  listCommits,
  messageStart,
  pathOf,
  placeOf,
  presentObjects,
  readAuthors,
  readChanges,
  readJwt,
  readObjects,
  resolveCommit,
  resolveObjects,
  surpriseOf,
  throwIfAborted
} from "./cli/chunk-JSAJB53X.mjs";
import {
  nearest
} from "./cli/chunk-HW3TQZA5.mjs";
import {
  decodeUtf8,
  fromLatin1,
  latin1
} from "./cli/chunk-GWZZZXYA.mjs";
import "./cli/chunk-ARYMQ6CC.mjs";
import {
  DeniedError,
  InputError,
  TacetError,
  UpstreamError,
  describeError,
  systemCode
} from "./cli/chunk-MLKVTFW4.mjs";
import {
  counted,
  formatBytes,
  formatDuration,
  printable
} from "./cli/chunk-UVYO7ID6.mjs";
import {
  compareFindings,
  exitStatusOf,
  verdictOf
} from "./cli/chunk-R2IA4ORV.mjs";
import "./cli/chunk-3VTAHYNS.mjs";

// src/base/version.ts
var VERSION = true ? "0.1.0" : "0.0.0-source";

// src/commands/scan.ts
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename as basename2, dirname as dirname2, join as join4, resolve as resolve2, sep as sep2 } from "node:path";

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
function parseCommand(words, options) {
  const { tokens } = parseArgs({
    args: [...words],
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
    description: "text, json, jsonl, sarif, html, markdown, csv, junit, gitlab (secret detection), codequality (GitLab) or sonarqube, to the screen or to a file; a FILE that ends in / is a folder, in which the report gets its usual name. Give it several times for several reports, at most one of them to the screen."
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
    description: "Show secrets whole, in text and json. Refused where a CI variable is set."
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
    name: "threads",
    kind: "number",
    metavar: "N",
    group: "Bounds",
    description: "Scan a history with so many threads. Default: one a core, at most 8; one for a small history."
  },
  {
    name: "memory",
    kind: "number",
    metavar: "MB",
    default: "512",
    group: "Bounds",
    description: "About how much memory the scan of a history may take, git apart. With less, larger objects are read through git."
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

// src/reports/formats.ts
var REPORT_FORMATS = [
  {
    name: "text",
    fileName: "tacet.txt",
    render: async (report2, style) => (await import("./cli/text-4U3363EP.mjs")).textReport(report2, style)
  },
  {
    name: "json",
    fileName: "tacet.json",
    render: async (report2, style) => (await import("./cli/json-7R7J6CNC.mjs")).jsonReport(report2, style.showSecrets)
  },
  {
    name: "jsonl",
    fileName: "tacet.jsonl",
    render: async (report2) => (await import("./cli/jsonl-5YESQHNY.mjs")).jsonlReport(report2)
  },
  {
    name: "sarif",
    fileName: "tacet.sarif",
    render: async (report2) => (await import("./cli/sarif-PTUO2T4Z.mjs")).sarifReport(report2, { category: `tacet/${report2.receipt.resolved.kind}` })
  },
  {
    name: "html",
    fileName: "tacet.html",
    render: async (report2) => (await import("./cli/html-7HX5JU6D.mjs")).htmlReport(report2)
  },
  {
    name: "markdown",
    fileName: "tacet.md",
    render: async (report2) => (await import("./cli/markdown-ZT64GSG2.mjs")).markdownReport(report2)
  },
  {
    name: "csv",
    fileName: "tacet.csv",
    render: async (report2) => (await import("./cli/csv-B5SKJ7ID.mjs")).csvReport(report2)
  },
  {
    name: "junit",
    fileName: "tacet-junit.xml",
    render: async (report2) => (await import("./cli/junit-EAKAF65X.mjs")).junitReport(report2)
  },
  {
    name: "gitlab",
    fileName: "gl-secret-detection-report.json",
    render: async (report2) => (await import("./cli/gitlab-JNEVTFVN.mjs")).gitlabReport(report2)
  },
  {
    name: "codequality",
    fileName: "gl-code-quality-report.json",
    render: async (report2) => (await import("./cli/code-quality-GV66DSHI.mjs")).codeQualityReport(report2)
  },
  {
    name: "sonarqube",
    fileName: "tacet-sonarqube.json",
    render: async (report2) => (await import("./cli/sonarqube-KR7F3Y2Y.mjs")).sonarqubeReport(report2)
  }
];
function findFormat(name) {
  return REPORT_FORMATS.find((format) => format.name === name);
}

// src/scan.ts
import { createHash as createHash2 } from "node:crypto";
import { availableParallelism } from "node:os";
import { join as join3 } from "node:path";

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
  skip(reason, place2, count = 1) {
    const entry = this.#skips.get(reason) ?? { count: 0, examples: [] };
    entry.count += count;
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
    const skips = [...this.#skips.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([reason, { count, examples }]) => ({
      reason,
      count,
      incomplete: !isSkipByDesign(reason),
      examples
    }));
    return {
      skips,
      notes: this.#notes,
      complete: skips.every((skip) => !skip.incomplete),
      dropped: Object.fromEntries([...this.#dropped.entries()].sort(([a], [b]) => a < b ? -1 : 1))
    };
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
      const rival = matches.slice(from, at + MAX_NEIGHBOURS + 1).find((other) => other !== match && overlaps(other, match) && isMoreSpecific(other, match));
      if (rival === void 0) return void 0;
      return {
        reason: "duplicate",
        explanation: `the same bytes are reported by the more specific rule ${rival.rule.id}`
      };
    }
  };
}
function overlaps(a, b) {
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
var REACH_BYTES = 16384;
var SHORT_REACH_BYTES = 4096;
var OPENING = /(?:ENC\[AES256_GCM,[^\]\r\n]*|ENC\([^)\r\n]*|\{cipher\}[^\s"']*|vault:v\d+:[^\s"']*)$/;
var BLOCK = /(?:\$ANSIBLE_VAULT;[\d.]+;[A-Z0-9]+[^\r\n]*|-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE|PGP SIGNATURE|PGP PUBLIC KEY BLOCK|CERTIFICATE|CERTIFICATE REQUEST|X509 CRL|PUBLIC KEY|RSA PUBLIC KEY|PKCS7|CMS|SSH SIGNATURE)-----)(?:[\sA-Za-z0-9+/=:.,-]|\\[nr])*$/;
var encryptedFilter = {
  name: "encrypted",
  judge({ match, view }) {
    const { start, end } = match.secret;
    const near = view.slice(start - 200, Math.min(end, start + 64));
    if (OPENING.test(near) || isInBlock(view, start) || isSealed(view, start, end)) {
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
  const long = view.slice(start - REACH_BYTES, start);
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
var UUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
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
    const { name } = match.parts;
    const isNamedOtherwise = name !== void 0 && !SECRET_NAME.test(view.slice(name.start, name.end));
    if (UUID.test(value) && (isNamedOtherwise || match.rule.detector === "entropy")) {
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
var DOCUMENTED = /* @__PURE__ */ new Set([
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
var TEMPLATE = /^\$\{[^}]*\}$|^\$\{\{.*\}\}$|\{\{.*\}\}|^\$\([^)]*\)$|^\$[A-Z_][A-Z0-9_]*$|^%[A-Za-z_][\w.]*%$|^<[^<>]+>$|^\[[A-Za-z_ -]+\]$|^#\{.*\}$|^@{1,2}[A-Za-z_.]+@{1,2}$|^__[A-Z0-9_]+__$|^%(?:\(\w+\))?[sdvq]$|^\{\w*\}$|<%.*%>/;
var FIELD = /\{[A-Za-z_][\w.]*(?:[:!][^{}]*)?(?:\}|$)|\{\d{1,2}(?:[:,][^{}]*)?\}/;
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
    if (TEMPLATE.test(secret) || match.confidence !== "likely" && FIELD.test(secret)) {
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
  return DOCUMENTED.has(digest);
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
  return new Set(body.toLowerCase()).size <= (body.length >= 16 ? 4 : 2) || isRepetition(body) || isCountedBytes(secret);
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
function isCountedBytes(text) {
  const bytes = decodeBase64(text);
  if (bytes === void 0 || bytes.length < 8) return false;
  const step = (bytes[1] ?? 0) - (bytes[0] ?? 0) & 255;
  return step <= 1 && bytes.every((byte, at) => at === 0 || (byte - (bytes[at - 1] ?? 0) & 255) === step);
}
function isRepetition(text) {
  for (let length = 2; length <= text.length / 2 && length <= 16; length++) {
    if (text === text.slice(0, length).repeat(Math.ceil(text.length / length)).slice(0, text.length))
      return true;
  }
  return false;
}
function asksForValue(secret) {
  const words = letterRuns(secret).map((run2) => secret.slice(run2.start, run2.end).toLowerCase());
  if (!words.some((word) => ASKING.has(word))) return false;
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
  const judge = (candidate) => firstDrop(filters, candidate);
  const verdicts = (matches, unit, view) => {
    const all = [duplicateFilter(matches), ...filters];
    return matches.map((match) => ({ match, drop: firstDrop(all, { match, unit, view }) }));
  };
  return {
    filters,
    judge,
    verdicts,
    judgeAll(matches, unit, view, onDrop) {
      const kept = [];
      for (const { match, drop } of verdicts(matches, unit, view)) {
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

// src/findings/attribution.ts
async function attribute(collector, repository, traceBlobs = findIntroductions) {
  const findings = collector.sorted();
  if (findings.length === 0 || repository === void 0) return findings;
  try {
    return await trace(findings, collector, repository, traceBlobs);
  } catch (error) {
    if (error instanceof UpstreamError && error.code === "cancelled") return findings;
    throw error;
  }
}
async function trace(findings, collector, repository, traceBlobs) {
  const untraced = findings.filter(
    ({ introduction, location }) => introduction === void 0 && location.kind === "blob"
  );
  const blobs = new Set(untraced.flatMap((finding) => [...collector.blobsOf(finding)]));
  const introductions = await traceBlobs(repository, blobs) ?? await findIntroductions(repository, blobs);
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
    const key = keyOf(finding);
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
    return this.#blobs.get(keyOf(finding)) ?? /* @__PURE__ */ new Set();
  }
  #remember(key, finding) {
    if (finding.location.blob === void 0) return;
    const blobs = this.#blobs.get(key) ?? /* @__PURE__ */ new Set();
    blobs.add(finding.location.blob);
    this.#blobs.set(key, blobs);
  }
};
function keyOf(finding) {
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
function copyOf(bytes) {
  return new Uint8Array(bytes);
}
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
    return new _Secret(copyOf(bytes));
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
    return copyOf(this.#bytes);
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

// src/ruleset/built-in.gen.ts
var builtInRuleset = JSON.parse(`{"formatVersion":1,"kernelContractVersion":1,"runRules":[290],"digest":"sha256:9c40144d350c08f27f8047d365c8b5157fa580a1054678fba6f003b89771eac2",
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
{"id":"harness-token","index":286,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>[ps]at\\\\x2e[\\\\x2d0-9A-Z_a-z]{22}\\\\x2e[0-9a-f]{24}\\\\x2e[0-9A-Za-z]{20})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"hcp-client-secret","index":287,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"heroku-api-key","index":288,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Fa-f]{8}(?:\\\\x2d[0-9A-Fa-f]{4}){3}\\\\x2d[0-9A-Fa-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"heroku-api-token","index":289,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>HRKU\\\\x2dAA[\\\\x2d0-9A-Z_a-z]{58})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":66,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"high-entropy-token","index":290,"severity":"low","confidence":"hint","detector":"entropy","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":true},
{"id":"hubspot-api-key","index":291,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Fa-f]{8}(?:\\\\x2d[0-9A-Fa-f]{4}){3}\\\\x2d[0-9A-Fa-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"hubspot-private-app-token","index":292,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pat\\\\x2d(?:na|eu|ap)[0-9]{1,2}\\\\x2d[0-9A-Fa-f]{8}(?:\\\\x2d[0-9A-Fa-f]{4}){3}\\\\x2d[0-9A-Fa-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":46,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"huggingface-organization-token","index":293,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>api_org_[A-Za-z]{34})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":42,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"huggingface-user-token","index":294,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>hf_[A-Za-z]{34})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"ibm-cloud-api-key","index":295,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{44})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"imagekit-private-key","index":296,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>private_[\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]{16,128})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"infracost-api-key","index":297,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ico\\\\x2d[0-9A-Za-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.05,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"intercom-access-token","index":298,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dG9rO[\\\\x2b\\\\x2f-9A-Za-z]{54}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"intercom-secret","index":299,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{40}|[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"intra42-client-secret","index":300,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>s\\\\x2ds4t2(?:ud|af)\\\\x2d[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":73,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"ionic-access-token","index":301,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ion_[0-9A-Za-z]{42})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"jenkins-api-token","index":302,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>11[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"jenkins-legacy-token","index":303,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"jfrog-api-key","index":304,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>AKCp[1-9A-HJ-NP-Za-km-z]{69})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":73,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"jfrog-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"jfrog-reference-token","index":305,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>cmVmdGtu[0-9A-Za-z]{56})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":64,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"jfrog-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"jina-api-key","index":306,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>jina_[\\\\x2d0-9A-Z_a-z]{60})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":66,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"json-web-key","index":307,"severity":"critical","confidence":"likely","detector":"jwk","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"json-web-token","index":308,"severity":"high","confidence":"likely","detector":"jwt","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"k3s-server-token","index":309,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>K10[0-9a-f]{64}::(?:server|node):[0-9a-f]{32})\\\\b","before":{"min":67,"max":67},"maxMatchBytes":108,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"klaviyo-private-key","index":310,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pk_(?:[0-9A-Za-z]{6}_)?[0-9a-f]{34})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"kubernetes-bootstrap-token","index":311,"severity":"high","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9a-z]{6}\\\\x2e[0-9a-z]{16})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"kubernetes-join-token","index":312,"severity":"high","confidence":"likely","detector":"pattern","source":"kubeadm (?:join|init|token)[\\\\x09 ][^\\\\x0a\\\\x0d]{0,160}\\\\x2d\\\\x2dtoken[ =][\\"']?(?<secret>[0-9a-z]{6}\\\\x2e[0-9a-z]{16})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":206,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"kubernetes-kubeconfig","index":313,"severity":"critical","confidence":"possible","detector":"kubeconfig","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"kubernetes-secret","index":314,"severity":"high","confidence":"possible","detector":"kubernetes-secret","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"langfuse-public-key","index":315,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pk\\\\x2dlf\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":43,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"langfuse-secret-key","index":316,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dlf\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":43,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"langsmith-personal-token","index":317,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":51,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"langsmith-service-key","index":318,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":51,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"lark-app-secret","index":319,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"lark-bot-webhook","index":320,"severity":"medium","confidence":"possible","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2fopen\\\\x2e(?:feishu\\\\x2ecn|larksuite\\\\x2ecom)\\\\x2fopen\\\\x2dapis\\\\x2fbot\\\\x2fv2\\\\x2fhook\\\\x2f[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":22,"max":26},"maxMatchBytes":86,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"launchdarkly-access-token","index":321,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2d0-9A-Z_a-z])(?<secret>api\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":42,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"launchdarkly-mobile-key","index":322,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>mob\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":41,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"launchdarkly-relay-key","index":323,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2d0-9A-Z_a-z])(?<secret>rel\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":42,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"launchdarkly-sdk-key","index":324,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sdk\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":41,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"lichess-token","index":325,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>lip_[0-9A-Za-z]{20,60})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":65,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"linear-api-key","index":326,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>lin_api_[0-9A-Za-z]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":48,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"linear-client-secret","index":327,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"linear-oauth-token","index":328,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>lin_oauth_[0-9A-Za-z]{40,128})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":138,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"linear-webhook-secret","index":329,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>lin_wh_[0-9A-Za-z]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"linkedin-access-token","index":330,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>AQ[\\\\x2d0-9A-Z_a-z]{200,1000})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"linkedin-client-secret","index":331,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>WPL_AP[01]\\\\x2e[0-9A-Za-z]{16}\\\\x2e[\\\\x2b\\\\x2f-9A-Za-z]{6}==)","before":{"min":0,"max":0},"maxMatchBytes":33,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"linkedin-legacy-client-secret","index":332,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{16})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"lob-live-key","index":333,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>live_[0-9a-f]{35})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":41,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"lob-publishable-key","index":334,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>(?:live|test)_pub_[0-9a-f]{31})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"locationiq-token","index":335,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pk\\\\x2e[0-9a-f]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":36,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mailchimp-api-key","index":336,"severity":"high","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2d0-9A-Z_a-z])(?<secret>[0-9a-f]{32}\\\\x2dus[0-9]{1,2})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":32,"max":33},"maxMatchBytes":39,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"mailchimp-transactional-api-key","index":337,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>(?:md\\\\x2d)?[\\\\x2d0-9A-Z_a-z]{22})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mailersend-token","index":338,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>mlsn\\\\x2e[0-9a-f]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mailgun-api-key","index":339,"severity":"high","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9a-f]{32}\\\\x2d[0-9a-f]{8}\\\\x2d[0-9a-f]{8})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"mailgun-api-key-in-basic-auth","index":340,"severity":"high","confidence":"likely","detector":"pattern","source":"(?:^|[ \\"'\\\\x2f=])api:(?<secret>key\\\\x2d[0-9a-z]{32}|[0-9a-f]{32}\\\\x2d[0-9a-f]{8}\\\\x2d[0-9a-f]{8})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":56,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"mailgun-legacy-api-key","index":341,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2d0-9A-Z_a-z])(?<secret>key\\\\x2d[0-9a-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":38,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mailgun-public-key","index":342,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pubkey\\\\x2d[0-9a-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"mailgun-webhook-signing-key","index":343,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mapbox-public-token","index":344,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pk\\\\x2eeyJ1Ijoi[\\\\x2d0-9A-Z_a-z]{20,240}\\\\x2e[\\\\x2d0-9A-Z_a-z]{22})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":275,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"mapbox-secret-token","index":345,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2eeyJ1Ijoi[\\\\x2d0-9A-Z_a-z]{20,240}\\\\x2e[\\\\x2d0-9A-Z_a-z]{22})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":275,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"mapbox-temporary-token","index":346,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tk\\\\x2eeyJ[\\\\x2d0-9A-Z_a-z]{20,1000}\\\\x2e[\\\\x2d0-9A-Z_a-z]{22})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1030,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"mercury-api-token","index":347,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>(?:secret\\\\x2dtoken:)?mercury_(?:production|sandbox)_[0-9A-Z_a-z]{40,90})\\\\b","before":{"min":0,"max":13},"maxMatchBytes":122,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mergify-application-key","index":348,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>mergify_application_key_[\\\\x2d0-9A-Z_a-z]{40,200})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":225,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"microsoft-teams-webhook","index":349,"severity":"medium","confidence":"likely","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2f(?:[\\\\x2d0-9a-z]{1,63}\\\\x2ewebhook\\\\x2eoffice\\\\x2ecom\\\\x2fwebhookb2|outlook\\\\x2eoffice(?:365)?\\\\x2ecom\\\\x2fwebhook)\\\\x2f[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12}@[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12}\\\\x2fIncomingWebhook\\\\x2f[0-9a-f]{32}\\\\x2f[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12}(?:\\\\x2f[\\\\x2d0-9A-Z_a-z]{20,90})?)(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":8,"max":71},"maxMatchBytes":352,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"midtrans-client-key","index":350,"severity":"low","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2d0-9A-Z_a-z])(?<secret>(?:SB\\\\x2d)?Mid\\\\x2dclient\\\\x2d[\\\\x2d0-9A-Z_a-z]{12,40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":4},"maxMatchBytes":56,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"midtrans-server-key","index":351,"severity":"critical","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2d0-9A-Z_a-z])(?<secret>Mid\\\\x2dserver\\\\x2d[\\\\x2d0-9A-Z_a-z]{16,40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":53,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"minimax-api-key","index":352,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dapi\\\\x2d[\\\\x2d0-9A-Z_a-z]{100,130})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":138,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mistral-api-key","index":353,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mixpanel-secret","index":354,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mixpanel-token","index":355,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"mongodb-atlas-private-key","index":356,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mongodb-atlas-service-account-secret","index":357,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>mdb_sa_sk_[\\\\x2d0-9A-Z_a-z]{32,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":75,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"moonshot-api-key","index":358,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>sk\\\\x2d[0-9A-Za-z]{48})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"neon-api-key","index":359,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>napi_[0-9a-z]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"netlify-access-token","index":360,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>nf[bcopu]_[0-9A-Za-z]{36,60})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":64,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"netlify-build-hook","index":361,"severity":"low","confidence":"likely","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2fapi\\\\x2enetlify\\\\x2ecom\\\\x2fbuild_hooks\\\\x2f[0-9a-f]{24})(?:[^0-9A-Za-z]|$)","before":{"min":8,"max":8},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"netlify-legacy-access-token","index":362,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{43,45})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"netrc-password","index":363,"severity":"high","confidence":"possible","detector":"netrc","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"new-relic-browser-key","index":364,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>NR(?:JS|BR)\\\\x2d[0-9a-f]{19})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":24,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"new-relic-insert-key","index":365,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>NRII\\\\x2d[\\\\x2d0-9A-Z_a-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":38,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"new-relic-legacy-license-key","index":366,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40}|eu01xx[0-9a-f]{34})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"new-relic-license-key","index":367,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>[0-9A-Za-z]{32}FFFFNRAL)\\\\b","before":{"min":0,"max":32},"maxMatchBytes":40,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"new-relic-mobile-token","index":368,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>[A-Z]{2}[0-9a-f]{40}\\\\x2dNRMA)\\\\b","before":{"min":42,"max":42},"maxMatchBytes":47,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"new-relic-pixie-key","index":369,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>px\\\\x2d(?:api|dep)\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"new-relic-query-key","index":370,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>NRIQ\\\\x2d[\\\\x2d0-9A-Z_a-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":38,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"new-relic-rest-api-key","index":371,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>NRRA\\\\x2d[0-9a-f]{42}|NRAA\\\\x2d[0-9a-f]{27})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"new-relic-user-key","index":372,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>NRAK\\\\x2d[0-9A-Z]{27})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":33,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"ngrok-command-token","index":373,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\bngrok (?:authtoken|config add\\\\x2dauthtoken)[\\\\x09 ]{1,4}(?<secret>[0-9A-Za-z]{27}_[0-9A-Za-z]{20,24})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":82,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"ngrok-token","index":374,"severity":"high","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{27}_[0-9A-Za-z]{20,24})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"nightfall-api-key","index":375,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>NF\\\\x2d[0-9A-Za-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":36,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.05,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"notion-legacy-token","index":376,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>secret_[0-9A-Za-z]{43})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":50,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"notion-refresh-token","index":377,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>nrt_[0-9A-Za-z]{32,60})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":64,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"notion-token","index":378,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ntn_[0-9A-Za-z]{40,56})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":60,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"npm-access-token","index":379,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>npm_[0-9A-Za-z]{36})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"npm-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"npmrc-credentials","index":380,"severity":"critical","confidence":"possible","detector":"npmrc","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"nuget-api-key","index":381,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>oy2[2-7a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"nvidia-api-key","index":382,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>nvapi\\\\x2d[\\\\x2d0-9A-Z_a-z]{58,80})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":87,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"octopus-deploy-api-key","index":383,"severity":"critical","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2d0-9A-Z_a-z])(?<secret>API\\\\x2d[0-9A-Z]{25,34})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":40,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"okta-api-token","index":384,"severity":"critical","confidence":"likely","detector":"assigned","source":"(?:SSWS )?(?<secret>00[\\\\x2d0-9A-Z_a-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"okta-client-secret","index":385,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{40}|[\\\\x2d0-9A-Z_a-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"okta-ssws-token","index":386,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\bSSWS (?<secret>00[\\\\x2d0-9A-Z_a-z]{40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":48,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"onesignal-api-key","index":387,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>os_v2_(?:app|org)_[0-9a-z]{96,110})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":120,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"onfido-live-token","index":388,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>api_live(?:_(?:ca|us))?\\\\x2e[\\\\x2d\\\\x2e0-9A-Z_a-z]{20,80})(?:[^\\\\x2d\\\\x2e0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":93,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"openai-admin-key","index":389,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dadmin\\\\x2d[\\\\x2d0-9A-Z_a-z]{40,200})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":210,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"openai-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"openai-project-key","index":390,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2d(?:proj|None|service)\\\\x2d[\\\\x2d0-9A-Z_a-z]{40,200})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":212,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"openai-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"openai-service-account-key","index":391,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dsvcacct\\\\x2d[\\\\x2d0-9A-Z_a-z]{40,200})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":212,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"openai-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"openai-user-key","index":392,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2d[0-9A-Za-z]{20}T3BlbkFJ[0-9A-Za-z]{20})\\\\b","before":{"min":3,"max":23},"maxMatchBytes":51,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"openai-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"openrouter-api-key","index":393,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dor\\\\x2dv1\\\\x2d[0-9a-f]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":74,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"openshift-access-token","index":394,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sha256~[\\\\x2d0-9A-Z_a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":51,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"paddle-api-key","index":395,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pdl_live_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"paddle-sandbox-key","index":396,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pdl_sdbx_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"paddle-webhook-secret","index":397,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pdl_ntfset_[0-9a-z]{26}_[\\\\x2b\\\\x2f-9A-Za-z]{32})(?:[^\\\\x2b\\\\x2f-9A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pagarme-live-key","index":398,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ak_live_[0-9A-Za-z]{30})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":39,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pagerduty-api-key","index":399,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2d0-9A-Z_a-z]{20})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pagerduty-integration-key","index":400,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"paypal-access-token","index":401,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>A21AA[\\\\x2d0-9A-Z_a-z]{60,160})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":166,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"paypal-client-secret","index":402,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>E[\\\\x2d0-9A-Z_a-z]{59,99})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"paystack-secret-key","index":403,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk_live_[0-9a-f]{40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":49,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"perplexity-api-key","index":404,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pplx\\\\x2d[0-9A-Za-z]{48,56})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":62,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"persona-api-key","index":405,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>persona_production_[\\\\x2d0-9_a-z]{20,80})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":100,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pgp-private-key","index":406,"severity":"critical","confidence":"likely","detector":"pem","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"photoroom-api-key","index":407,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk_pr_[0-9A-Z_a-z]{42,105})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":112,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pinecone-api-key","index":408,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pcsk_[0-9A-Za-z]{5,7}_[0-9A-Za-z]{63})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":77,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"pinecone-legacy-api-key","index":409,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pinterest-access-token","index":410,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pina_[\\\\x2d0-9A-Z_a-z]{32,400})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":406,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pinterest-refresh-token","index":411,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pinr_[\\\\x2d\\\\x2e0-9A-Z_a-z]{32,1000})(?:[^\\\\x2d\\\\x2e0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1006,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"plaid-access-token","index":412,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>access\\\\x2d(?:production|development|sandbox)\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":56,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"plaid-secret","index":413,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{30})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"planetscale-oauth-token","index":414,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pscale_oauth_[\\\\x2d\\\\x2e0-9=A-Z_a-z]{32,64})(?:[^\\\\x2d\\\\x2e0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":78,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"planetscale-password","index":415,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pscale_pw_[\\\\x2d\\\\x2e0-9=A-Z_a-z]{32,64})(?:[^\\\\x2d\\\\x2e0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":75,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"planetscale-service-token","index":416,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pscale_tkn_[\\\\x2d\\\\x2e0-9=A-Z_a-z]{32,64})(?:[^\\\\x2d\\\\x2e0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":76,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"plivo-auth-token","index":417,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"polar-access-token","index":418,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>polar_(?:oat|pat|at_[ou]|rt_[ou]|at|rt|cst)_[0-9A-Za-z]{20,100})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":111,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"polar-webhook-secret","index":419,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>polar_whs_[0-9A-Za-z]{20,100})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":111,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"portainer-access-token","index":420,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ptr_[\\\\x2b\\\\x2f-9A-Za-z]{43}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":49,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"postgres-pgpass","index":421,"severity":"high","confidence":"possible","detector":"pgpass","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":["^(?:[^/]+/)*\\\\.[pP][gG][pP][aA][sS][sS]$","^(?:[^/]+/)*[^/]*\\\\.[pP][gG][pP][aA][sS][sS]$","^(?:[^/]+/)*[pP][gG][pP][aA][sS][sS]\\\\.[cC][oO][nN][fF]$","^(?:[^/]+/)*[pP][gG][pP][aA][sS][sS]$","^(?:[^/]+/)*[pP][gG][pP][aA][sS][sS]\\\\.[^/]*$","^(?:[^/]+/)*[^/]*[pP][gG][pP][aA][sS][sS]$"],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"posthog-feature-flags-key","index":422,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>phs_[0-9A-Za-z]{40,56})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":60,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"posthog-personal-api-key","index":423,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>phx_[0-9A-Za-z]{40,56})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":60,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"posthog-project-key","index":424,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>phc_[0-9A-Za-z]{40,56})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":60,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"postman-api-key","index":425,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>PMAK\\\\x2d[0-9a-f]{24}\\\\x2d[0-9a-f]{34})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":64,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"postman-collection-access-key","index":426,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>PMAT\\\\x2d[0-9A-Z]{26})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":31,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"postmark-token","index":427,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"prefect-api-key","index":428,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pn[bu]_[0-9A-Za-z]{36})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"private-key","index":429,"severity":"critical","confidence":"likely","detector":"pem","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"pubnub-client-key","index":430,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>(?:pub|sub)\\\\x2dc\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":43,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"pubnub-secret-key","index":431,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sec\\\\x2dc\\\\x2d[\\\\x2b\\\\x2f-9A-Za-z]{46,48}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":57,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pulumi-access-token","index":432,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pul\\\\x2d[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"putty-private-key","index":433,"severity":"critical","confidence":"likely","detector":"putty-key","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"pypi-token","index":434,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pypi\\\\x2dAgEIcHlwaS5vcmc[\\\\x2d0-9A-Z_a-z]{50,1000})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1021,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"pypi-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"ramp-client-id","index":435,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ramp_id_[0-9A-Za-z]{40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":49,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"ramp-client-secret","index":436,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ramp_sec_[0-9A-Za-z]{48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":58,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"razorpay-key-id","index":437,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>rzp_(?:live|test)_[0-9A-Za-z]{14})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":23,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"razorpay-key-secret","index":438,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{24})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"readme-api-key","index":439,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>rdme_[0-9a-z]{70})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":76,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"redirect-pizza-token","index":440,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>rpa_[0-9a-z]{30})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":35,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"render-api-key","index":441,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>rnd_[0-9A-Za-z]{28})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":33,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"render-deploy-hook","index":442,"severity":"low","confidence":"possible","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2fapi\\\\x2erender\\\\x2ecom\\\\x2fdeploy\\\\x2f(?:srv|crn)\\\\x2d[0-9a-z]{20}\\\\x3fkey=[\\\\x2d0-9A-Z_a-z]{10,20})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":8,"max":8},"maxMatchBytes":80,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"replicate-api-token","index":443,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>r8_[0-9A-Za-z]{37})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":41,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"resend-api-key","index":444,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>re_[0-9A-Za-z]{8}_[0-9A-Za-z]{24})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"retell-ai-api-key","index":445,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>key_[0-9a-f]{28})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"riot-games-api-key","index":446,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>RGAPI\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":43,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"rootly-api-key","index":447,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>rootly_[0-9a-f]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"rubygems-api-key","index":448,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>rubygems_[0-9a-f]{48})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":57,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"rubygems-legacy-api-key","index":449,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"runpod-api-key","index":450,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>rpa_[0-9A-Z]{36}[0-9A-Za-z]{10})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":51,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"runway-api-key","index":451,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>key_[0-9a-f]{128})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":133,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"salesforce-access-token","index":452,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>00D[0-9A-Za-z]{12}(?:[0-9A-Za-z]{3})?!A[QR][\\\\x2e0-9A-Z_a-z]{80,240})(?:[^\\\\x2e0-9A-Z_a-z]|$)","before":{"min":15,"max":18},"maxMatchBytes":262,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"salesforce-consumer-key","index":453,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>3MVG9[\\\\x2e0-9A-Z_a-z]{80,120})(?:[^\\\\x2e0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":126,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"salesforce-consumer-secret","index":454,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-F]{64}|[0-9]{18,19})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"salesforce-refresh-token","index":455,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>5Aep861[\\\\x2e0-9A-Z_a-z]{70,260})(?:[^\\\\x2e0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":268,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"salesforce-security-token","index":456,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{24,25})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"samsara-api-token","index":457,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>samsara_api_[0-9A-Za-z]{26,32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":45,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"scale-ai-api-key","index":458,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>live_[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"scale-ai-callback-key","index":459,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>live_auth_[0-9a-f]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":43,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"scaleway-access-key","index":460,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>SCW[0-9A-Z]{17})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":21,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"scaleway-secret-key","index":461,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"scalingo-api-token","index":462,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>tk\\\\x2dus\\\\x2d[\\\\x2d0-9A-Z_a-z]{48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":55,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"segment-public-api-token","index":463,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sgp_[0-9A-Za-z]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"segment-write-key","index":464,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"sendgrid-api-key","index":465,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>SG\\\\x2e[\\\\x2d0-9A-Z_a-z]{22}\\\\x2e[\\\\x2d0-9A-Z_a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sentry-app-token","index":466,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sntry[air]_[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sentry-dsn","index":467,"severity":"low","confidence":"likely","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2f[0-9a-f]{32}(?::[0-9a-f]{32})?@(?:o[0-9]{1,20}\\\\x2e)?(?:ingest\\\\x2e)?(?:[a-z]{2}\\\\x2e)?sentry\\\\x2eio\\\\x2f[0-9]{1,20})\\\\b","before":{"min":41,"max":106},"maxMatchBytes":136,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"sentry-legacy-token","index":468,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sentry-organization-token","index":469,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sntrys_eyJ[\\\\x2b\\\\x2f-9A-Za-z]{80,600}={0,2}_[\\\\x2b\\\\x2f-9A-Za-z]{43})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":657,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"sentry-org-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sentry-user-token","index":470,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sntryu_[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"settlemint-access-token","index":471,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sm_[aps]at_[0-9A-Za-z]{16})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":23,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"shippo-live-token","index":472,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>shippo_live_[0-9a-f]{40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":53,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"shippo-test-token","index":473,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>shippo_test_[0-9a-f]{40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":53,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"shopify-access-token","index":474,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>shpat_[0-9A-Fa-f]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"shopify-custom-app-token","index":475,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>shpca_[0-9A-Fa-f]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"shopify-other-token","index":476,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>(?:shp[a-z]{2,4}|prtapi|atkn)_[0-9A-Fa-f]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"shopify-private-app-token","index":477,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>shppa_[0-9A-Fa-f]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"shopify-shared-secret","index":478,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>shpss_[0-9A-Fa-f]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sidekiq-credentials","index":479,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}:[0-9a-f]{8})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"slack-app-token","index":480,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xapp\\\\x2d[0-9]\\\\x2dA[0-9A-Z]{8,12}\\\\x2d[0-9]{8,14}\\\\x2d[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":100,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"slack-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-bot-token","index":481,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xoxb\\\\x2d[0-9]{8,14}\\\\x2d(?:[0-9]{8,14}\\\\x2d)?[0-9A-Za-z]{18,34})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"slack-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-configuration-token","index":482,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xoxe(?:\\\\x2exox[bp])?\\\\x2d[0-9]\\\\x2d[0-9A-Za-z]{100,250})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":262,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-legacy-token","index":483,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xox[acors]\\\\x2d(?:2\\\\x2d)?(?:[0-9]{8,14}\\\\x2d){2,3}[0-9A-Za-z]{10,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":117,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"slack-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-signing-secret","index":484,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"slack-user-token","index":485,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xoxp\\\\x2d(?:[0-9]{8,14}\\\\x2d){2,3}[0-9A-Za-z]{24,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":115,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"slack-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-webhook","index":486,"severity":"medium","confidence":"likely","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2fhooks\\\\x2eslack(?:\\\\x2dgov)?\\\\x2ecom\\\\x2fservices\\\\x2fT[0-9A-Z]{8,12}\\\\x2fB[0-9A-Z]{8,12}\\\\x2f[0-9A-Za-z]{24})\\\\b","before":{"min":8,"max":8},"maxMatchBytes":89,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-workflow-token","index":487,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>xwfp\\\\x2d[\\\\x2d0-9A-Za-z]{30,200})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":206,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"slack-workflow-webhook","index":488,"severity":"medium","confidence":"likely","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2fhooks\\\\x2eslack(?:\\\\x2dgov)?\\\\x2ecom\\\\x2f(?:workflows\\\\x2fT[0-9A-Z]{8,12}\\\\x2fA[0-9A-Z]{8,12}|triggers\\\\x2f[ET][0-9A-Z]{8,12})\\\\x2f[0-9]{10,20}\\\\x2f[0-9A-Za-z]{24,32})\\\\b","before":{"min":19,"max":23},"maxMatchBytes":119,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"snowflake-access-token","index":489,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>eyJ[\\\\x2d0-9A-Z_a-z]{10,500}\\\\x2eeyJ[\\\\x2d0-9A-Z_a-z]{10,1000}\\\\x2e[\\\\x2d0-9A-Z_a-z]{40,800})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"snowflake-session-token","index":490,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ver:[0-9]\\\\x2dhint:[0-9]{1,20}\\\\x2dETMs[\\\\x2b\\\\x2f-9A-Za-z]{60,500}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":5,"max":5},"maxMatchBytes":539,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"snyk-api-token","index":491,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"snyk-prefixed-token","index":492,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>snyk_[su]at\\\\x2e[0-9A-Za-z]{6,16}\\\\x2e[\\\\x2d\\\\x2e0-9A-Z_a-z]{40,400})(?:[^\\\\x2d\\\\x2e0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":427,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sonarqube-analysis-token","index":493,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sq[ap]_[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sonarqube-legacy-token","index":494,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sonarqube-organization-token","index":495,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sqco_[0-9A-Za-z]{40,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sonarqube-user-token","index":496,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>squ_[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sourcegraph-access-token","index":497,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sgp_(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sourcegraph-license-token","index":498,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>slk_[0-9a-f]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"spectralops-key","index":499,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>spu\\\\x2d[0-9a-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sql-user-password","index":500,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b[Ii][Dd][Ee][Nn][Tt][Ii][Ff][Ii][Ee][Dd][\\\\x09 ]{1,4}(?:[Ww][Ii][Tt][Hh][\\\\x09 ]{1,4}[\\"'\`]?[0-9A-Z_a-z]{1,40}[\\"'\`]?[\\\\x09 ]{1,4})?[Bb][Yy][\\\\x09 ]{1,4}(?:[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd][\\\\x09 ]{1,4})?'(?<secret>[^\\\\x09\\\\x0a\\\\x0c\\\\x0d '<>\\\\x7b\\\\x7d]{5,128})'","before":{"min":0,"max":0},"maxMatchBytes":216,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"square-access-token","index":501,"severity":"critical","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z])(?<secret>EAAA[\\\\x2d0-9A-Z_a-z]{60})(?:[^\\\\x2b\\\\x2d-9=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":66,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"square-application-id","index":502,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sq0id[bp]\\\\x2d[\\\\x2d0-9A-Z_a-z]{22})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":30,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"square-application-secret","index":503,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>(?:sandbox\\\\x2d)?sq0cs[bp]\\\\x2d[\\\\x2d0-9A-Z_a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":8},"maxMatchBytes":59,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"square-legacy-access-token","index":504,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sq0atp\\\\x2d[\\\\x2d0-9A-Z_a-z]{22})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":30,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"stability-ai-api-key","index":505,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>sk\\\\x2d[0-9A-Za-z]{48})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"stackhawk-api-key","index":506,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>hawk\\\\x2e[\\\\x2d0-9A-Z_a-z]{20}\\\\x2e[\\\\x2d0-9A-Z_a-z]{20})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"stripe-restricted-key","index":507,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>rk_(?:live|prod)_[0-9A-Za-z]{10,247})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":255,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"stripe-secret-key","index":508,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk_(?:live|prod)_[0-9A-Za-z]{10,247})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":255,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"stripe-test-key","index":509,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>[rs]k_test_[0-9A-Za-z]{10,247})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":255,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"stripe-webhook-secret","index":510,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>whsec_[0-9A-Za-z]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sumo-logic-access-key","index":511,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sumo-logic-collector-url","index":512,"severity":"medium","confidence":"possible","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2f[\\\\x2d\\\\x2e0-9a-z]{1,60}\\\\x2esumologic\\\\x2ecom\\\\x2freceiver\\\\x2fv1\\\\x2fhttp\\\\x2f[\\\\x2d0-9A-Z_a-z]{60,200}={0,2})(?:[^\\\\x2d0-9=A-Z_a-z]|$)","before":{"min":9,"max":68},"maxMatchBytes":303,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"supabase-access-token","index":513,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sbp_(?:oauth_|v[0-9]_)?[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":50,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"supabase-anon-key","index":514,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>eyJ[\\\\x2d0-9A-Z_a-z]{10,80}\\\\x2e(?:eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I[\\\\x2d0-9A-Z_a-z]{27}Iiwicm9sZSI6ImFub24i|eyJyb2xlIjoiYW5vbiI)[\\\\x2d0-9A-Z_a-z]{20,400}\\\\x2e[\\\\x2d0-9A-Z_a-z]{43,90})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":144},"maxMatchBytes":656,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"jwt","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"supabase-publishable-key","index":515,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sb_publishable_[\\\\x2d0-9A-Z_a-z]{22}_[\\\\x2d0-9A-Z_a-z]{8})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"supabase-secret-key","index":516,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sb_secret_[\\\\x2d0-9A-Z_a-z]{22}_[\\\\x2d0-9A-Z_a-z]{8})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":42,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"supabase-service-role-key","index":517,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>eyJ[\\\\x2d0-9A-Z_a-z]{10,80}\\\\x2e(?:eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I[\\\\x2d0-9A-Z_a-z]{27}Iiwicm9sZSI6InNlcnZpY2Vfcm9sZS|eyJyb2xlIjoic2VydmljZV9yb2xl)[\\\\x2d0-9A-Z_a-z]{20,400}\\\\x2e[\\\\x2d0-9A-Z_a-z]{43,90})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":144},"maxMatchBytes":666,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"jwt","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"tailscale-api-token","index":518,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tskey\\\\x2dapi\\\\x2d[0-9A-Za-z]{4,24}\\\\x2d[0-9A-Za-z]{16,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":99,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"tailscale-auth-key","index":519,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tskey\\\\x2d(?:auth\\\\x2d)?[0-9A-Za-z]{4,24}\\\\x2d[0-9A-Za-z]{16,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":100,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"tailscale-oauth-client-secret","index":520,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tskey\\\\x2dclient\\\\x2d[0-9A-Za-z]{4,24}\\\\x2d[0-9A-Za-z]{16,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":102,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"tailscale-scim-key","index":521,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tskey\\\\x2dscim\\\\x2d[0-9A-Za-z]{4,24}\\\\x2d[0-9A-Za-z]{16,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":100,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"tailscale-webhook-secret","index":522,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tskey\\\\x2dwebhook\\\\x2d[0-9A-Za-z]{4,24}\\\\x2d[0-9A-Za-z]{16,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":103,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"tavily-api-key","index":523,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>tvly\\\\x2d(?:dev\\\\x2d|prod\\\\x2d)?[\\\\x2d0-9A-Za-z]{32,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":75,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"teamwork-token","index":524,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>tkn\\\\x2ev1_[\\\\x2b\\\\x2f-9A-Za-z]{68,72}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":82,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"telegram-bot-token","index":525,"severity":"high","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2d\\\\x2e0-9A-Z_a-z]|bot)(?<secret>[1-9][0-9]{7,10}:AA[\\\\x2d0-9A-Z_a-z]{33})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":8,"max":14},"maxMatchBytes":51,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"telegram-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"terraform-cloud-token","index":526,"severity":"critical","confidence":"likely","detector":"pattern","source":"(?:^|[^0-9A-Za-z])(?<secret>[0-9A-Za-z]{14}\\\\x2eatlasv1\\\\x2e[\\\\x2d0-9=A-Z_a-z]{60,70})(?:[^\\\\x2d0-9=A-Z_a-z]|$)","before":{"min":14,"max":15},"maxMatchBytes":95,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"terraform-state-secret","index":527,"severity":"high","confidence":"possible","detector":"terraform-state","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"testpypi-token","index":528,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pypi\\\\x2dAgENdGVzdC5weXBpLm9yZw[\\\\x2d0-9A-Z_a-z]{50,1000})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1028,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"pypi-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"thunderstore-token","index":529,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>tss_[0-9A-Za-z]{20,80})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":85,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"tines-webhook","index":530,"severity":"medium","confidence":"possible","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2f[\\\\x2d0-9a-z]{1,63}\\\\x2etines\\\\x2e(?:com|io)\\\\x2fwebhook\\\\x2f[0-9a-f]{32}\\\\x2f[0-9a-f]{32})\\\\b","before":{"min":9,"max":71},"maxMatchBytes":155,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"together-ai-api-key","index":531,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>tgp_v1_[\\\\x2d0-9A-Z_a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":51,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"totp-secret","index":532,"severity":"high","confidence":"possible","detector":"otpauth","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"travis-ci-token","index":533,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{20,22})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"trello-legacy-token","index":534,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"trello-token","index":535,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ATTA[0-9a-f]{64}[0-9A-F]{8})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":76,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"twilio-account-sid","index":536,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>AC[0-9a-f]{32})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":34,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"twilio-sid","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":true,"binary":false,"publicByDesign":false,"runs":false},
{"id":"twilio-api-key-pair","index":537,"severity":"high","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[{"rule":"twilio-api-key-sid","withinLines":5,"required":true}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"twilio-api-key-secret","index":538,"severity":"high","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[{"rule":"twilio-api-key-sid","withinLines":10,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"twilio-api-key-sid","index":539,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>SK[0-9a-f]{32})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":34,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"twilio-sid","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":true,"binary":false,"publicByDesign":false,"runs":false},
{"id":"twilio-auth-token","index":540,"severity":"critical","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[{"rule":"twilio-account-sid","withinLines":10,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"twilio-auth-token-pair","index":541,"severity":"critical","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[{"rule":"twilio-account-sid","withinLines":5,"required":true}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"typeform-token","index":542,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>tfp_[0-9A-Z_a-z]{40,59})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":64,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"ubidots-token","index":543,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>BB(?:FF|US)\\\\x2d[0-9A-Za-z]{30})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":35,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"unkey-root-key","index":544,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>unkey_[0-9A-Za-z]{20,32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":39,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"upcloud-api-token","index":545,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ucat_[0-9A-Z]{24,32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":38,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"url-credentials","index":546,"severity":"high","confidence":"possible","detector":"uri","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"valtown-token","index":547,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>vtwn_[\\\\x2d0-9A-Z_a-z]{20,80})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":86,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"vault-approle-secret-id","index":548,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"vault-batch-token","index":549,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>hvb\\\\x2e[\\\\x2d0-9A-Z_a-z]{60,1000})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1005,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vault-legacy-batch-token","index":550,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>b\\\\x2eAAAAAQ[\\\\x2d0-9A-Z_a-z]{80,1000})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1009,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vault-legacy-service-token","index":551,"severity":"critical","confidence":"likely","detector":"assigned","source":"(?<secret>s\\\\x2e[0-9A-Za-z]{24}(?:\\\\x2e[0-9A-Za-z]{5})?)","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vault-recovery-token","index":552,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>hvr\\\\x2e[\\\\x2d0-9A-Z_a-z]{24,100})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":105,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vault-service-token","index":553,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>hvs\\\\x2e[\\\\x2d0-9A-Z_a-z]{24,500})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":505,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vault-unseal-key","index":554,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?:Unseal|Recovery) Key [0-9]{1,2}:[\\\\x09 ]{0,4}(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{44}|[\\\\x2b\\\\x2f-9A-Za-z]{43}=|[0-9a-f]{64,66})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":87,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vercel-access-token","index":555,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>vcp_[\\\\x2d0-9A-Z_a-z]{56})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vercel-ai-gateway-key","index":556,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>vck_[\\\\x2d0-9A-Z_a-z]{56})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vercel-app-token","index":557,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>vc[air]_[\\\\x2d0-9A-Z_a-z]{56})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vercel-blob-token","index":558,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>vercel_blob_rw_[0-9A-Za-z]{12,24}_[0-9A-Za-z]{24,48})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":88,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vercel-legacy-token","index":559,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{24})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"voiceflow-api-key","index":560,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>VF\\\\x2e(?:DM|WS)\\\\x2e[0-9a-f]{24}\\\\x2e[0-9A-Za-z]{13,16})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"volcengine-access-key-id","index":561,"severity":"low","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z])(?<secret>AKLT[0-9A-Za-z]{40,60})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":66,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"volcengine-secret-access-key","index":562,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{56,60}={0,2})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"voyage-ai-api-key","index":563,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>pa\\\\x2d[\\\\x2d0-9A-Z_a-z]{43})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"wakatime-api-key","index":564,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>waka_(?:[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12}|(?:tok|ref|sec)_[0-9A-Za-z]{40,80}))(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":90,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"wandb-api-key","index":565,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>wandb_v1_[0-9A-Z_a-z]{77})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":86,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"wandb-legacy-api-key","index":566,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"workato-api-token","index":567,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>wrka[a-z]{2}\\\\x2deyJ[\\\\x2d0-9A-Z_a-z]{10,300}\\\\x2e[\\\\x2d0-9A-Z_a-z]{20,600}\\\\x2e[\\\\x2d0-9A-Z_a-z]{40,800})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1713,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"workos-api-key","index":568,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk_(?:live|test)_a2V5Xz[\\\\x2b\\\\x2f-9A-Za-z]{70,78}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":95,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"x-access-token","index":569,"severity":"medium","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9]{6,20}\\\\x2d[0-9A-Za-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"x-access-token-secret","index":570,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{45})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"x-api-secret","index":571,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{50})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"x-bearer-token","index":572,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>A{20,22}[%0-9A-Za-z]{30,70}%3D[0-9A-Za-z]{40,60})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":155,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"xai-api-key","index":573,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xai\\\\x2d[0-9A-Za-z]{70,120})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":124,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"xai-management-key","index":574,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xai\\\\x2dtoken\\\\x2d[0-9A-Za-z]{60,120})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":130,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"yandex-cloud-api-key","index":575,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z])(?<secret>AQVN[\\\\x2d0-9A-Z_a-z]{35,38})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":44,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"yandex-cloud-iam-token","index":576,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>t1\\\\x2e9[\\\\x2d0-9A-Z_a-z]{80,400}={0,2}\\\\x2e[\\\\x2d0-9A-Z_a-z]{86}={0,2})(?:[^\\\\x2d0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":496,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"yandex-cloud-secret-key","index":577,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>YC[\\\\x2d0-9A-Z_a-z]{38})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"yandex-oauth-token","index":578,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>y[0-3]_[\\\\x2d0-9A-Z_a-z]{50,100})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":104,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"zapier-webhook","index":579,"severity":"medium","confidence":"possible","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2fhooks\\\\x2ezapier\\\\x2ecom\\\\x2fhooks\\\\x2fcatch\\\\x2f[0-9]{4,12}\\\\x2f[0-9a-z]{6,10})\\\\b","before":{"min":8,"max":8},"maxMatchBytes":60,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"zendesk-api-token","index":580,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{40}|[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"zoho-token","index":581,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>1000\\\\x2e[0-9a-f]{32}\\\\x2e[0-9a-f]{32})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"zuplo-api-key","index":582,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>zpka_[0-9A-Za-z]{32}_[0-9a-f]{8})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":46,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"zuplo-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false}
],
"literals":[
{"text":"!AQ","ignoreCase":false,"gate":"none","rules":[452]},
{"text":"!AR","ignoreCase":false,"gate":"none","rules":[452]},
{"text":"\\"auths\\"","ignoreCase":false,"gate":"none","rules":[183]},
{"text":"\\"kind\\": \\"Config\\"","ignoreCase":false,"gate":"none","rules":[313]},
{"text":"\\"kind\\": \\"Secret\\"","ignoreCase":false,"gate":"none","rules":[314]},
{"text":"\\"kind\\":\\"Config\\"","ignoreCase":false,"gate":"none","rules":[313]},
{"text":"\\"kind\\":\\"Secret\\"","ignoreCase":false,"gate":"none","rules":[314]},
{"text":"\\"kty\\"","ignoreCase":false,"gate":"none","rules":[307]},
{"text":"\\"terraform_version\\"","ignoreCase":false,"gate":"none","rules":[527]},
{"text":"$aact_hmlg_","ignoreCase":false,"gate":"none","rules":[30]},
{"text":"$aact_prod_","ignoreCase":false,"gate":"none","rules":[29]},
{"text":"&sig=","ignoreCase":false,"gate":"none","rules":[74]},
{"text":"'auths'","ignoreCase":false,"gate":"none","rules":[183]},
{"text":"'kty'","ignoreCase":false,"gate":"none","rules":[307]},
{"text":"+ABa","ignoreCase":false,"gate":"run","rules":[54]},
{"text":"+ACR","ignoreCase":false,"gate":"run","rules":[57]},
{"text":"+AEh","ignoreCase":false,"gate":"run","rules":[63]},
{"text":"+AMC","ignoreCase":false,"gate":"run","rules":[69]},
{"text":"+ARm","ignoreCase":false,"gate":"run","rules":[73]},
{"text":"+ASb","ignoreCase":false,"gate":"run","rules":[76]},
{"text":"+ASt","ignoreCase":false,"gate":"run","rules":[80]},
{"text":"-NRMA","ignoreCase":false,"gate":"none","rules":[368]},
{"text":"-hint:","ignoreCase":false,"gate":"none","rules":[490]},
{"text":"-key ","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"-key\\"","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"-key:","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"-key=","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"-us","ignoreCase":false,"gate":"run","rules":[336]},
{"text":".acc-","ignoreCase":false,"gate":"none","rules":[40]},
{"text":".acc_","ignoreCase":false,"gate":"none","rules":[40]},
{"text":".apps.googleusercontent.com","ignoreCase":false,"gate":"none","rules":[277]},
{"text":".atlasv1.","ignoreCase":false,"gate":"none","rules":[526]},
{"text":".azconfig.io;Id=","ignoreCase":false,"gate":"none","rules":[53]},
{"text":".azurewebsites.net/api/","ignoreCase":false,"gate":"none","rules":[64]},
{"text":".cloud.couchbase.com","ignoreCase":false,"gate":"none","rules":[148]},
{"text":".com/triggers/","ignoreCase":false,"gate":"none","rules":[488]},
{"text":".com/workflows/T","ignoreCase":false,"gate":"none","rules":[488]},
{"text":".communication.azure.com","ignoreCase":true,"gate":"none","rules":[56]},
{"text":".logic.azure.com","ignoreCase":false,"gate":"none","rules":[68]},
{"text":".redis.cache.windows.net","ignoreCase":true,"gate":"none","rules":[71]},
{"text":".sumologic.com/receiver/v1/http/","ignoreCase":false,"gate":"none","rules":[512]},
{"text":".tines.com/webhook/","ignoreCase":false,"gate":"none","rules":[530]},
{"text":".tines.io/webhook/","ignoreCase":false,"gate":"none","rules":[530]},
{"text":".webhook.office.com/webhookb2","ignoreCase":false,"gate":"none","rules":[349]},
{"text":"/apiKeys/","ignoreCase":false,"gate":"none","rules":[139]},
{"text":"/open-apis/bot/v2/hook/","ignoreCase":false,"gate":"none","rules":[320]},
{"text":"/webhooks/","ignoreCase":false,"gate":"none","rules":[179]},
{"text":"1//0","ignoreCase":false,"gate":"run","rules":[279]},
{"text":"1000.","ignoreCase":false,"gate":"none","rules":[581]},
{"text":"3MVG9","ignoreCase":false,"gate":"none","rules":[453]},
{"text":"4b1d","ignoreCase":false,"gate":"run","rules":[118]},
{"text":"5Aep861","ignoreCase":false,"gate":"none","rules":[455]},
{"text":"7Q~","ignoreCase":false,"gate":"none","rules":[61]},
{"text":"8Q~","ignoreCase":false,"gate":"none","rules":[61]},
{"text":":*:","ignoreCase":false,"gate":"none","rules":[421]},
{"text":":*:*:","ignoreCase":false,"gate":"none","rules":[421]},
{"text":"://","ignoreCase":false,"gate":"none","rules":[546]},
{"text":":54","ignoreCase":false,"gate":"none","rules":[421]},
{"text":":543","ignoreCase":false,"gate":"none","rules":[421]},
{"text":":5432:","ignoreCase":false,"gate":"none","rules":[421]},
{"text":":6432:","ignoreCase":false,"gate":"none","rules":[421]},
{"text":"::node:","ignoreCase":false,"gate":"none","rules":[309]},
{"text":"::server:","ignoreCase":false,"gate":"none","rules":[309]},
{"text":":AA","ignoreCase":false,"gate":"none","rules":[525]},
{"text":":APA91b","ignoreCase":false,"gate":"none","rules":[225]},
{"text":":_auth","ignoreCase":false,"gate":"none","rules":[380]},
{"text":":_password","ignoreCase":false,"gate":"none","rules":[380]},
{"text":"; pwd=","ignoreCase":true,"gate":"none","rules":[144]},
{"text":";pwd=","ignoreCase":true,"gate":"none","rules":[144]},
{"text":";sig=","ignoreCase":false,"gate":"none","rules":[74]},
{"text":"?sig=","ignoreCase":false,"gate":"none","rules":[74]},
{"text":"@tcp(","ignoreCase":true,"gate":"none","rules":[144]},
{"text":"@unix(","ignoreCase":true,"gate":"none","rules":[144]},
{"text":"A21AA","ignoreCase":false,"gate":"none","rules":[401]},
{"text":"A3-","ignoreCase":false,"gate":"run","rules":[0]},
{"text":"AAAAAAAAAAAAAAAAAAAA","ignoreCase":false,"gate":"none","rules":[572]},
{"text":"ABIA","ignoreCase":false,"gate":"run","rules":[41]},
{"text":"ABSKQmVkcm9ja0FQSUtleS","ignoreCase":false,"gate":"none","rules":[44]},
{"text":"AC","ignoreCase":false,"gate":"run","rules":[536]},
{"text":"ACCA","ignoreCase":false,"gate":"run","rules":[41]},
{"text":"ACDb","ignoreCase":false,"gate":"run","rules":[58]},
{"text":"AIK_CI_","ignoreCase":false,"gate":"none","rules":[5]},
{"text":"AIK_SECRET_","ignoreCase":false,"gate":"none","rules":[6]},
{"text":"AIoT","ignoreCase":false,"gate":"run","rules":[67]},
{"text":"AIza","ignoreCase":false,"gate":"run","rules":[273]},
{"text":"AK1","ignoreCase":false,"gate":"run","rules":[205]},
{"text":"AKCp","ignoreCase":false,"gate":"run","rules":[304]},
{"text":"AKIA","ignoreCase":false,"gate":"run","rules":[41,42]},
{"text":"AKLT","ignoreCase":false,"gate":"run","rules":[561]},
{"text":"API-","ignoreCase":false,"gate":"run","rules":[383]},
{"text":"APIM","ignoreCase":false,"gate":"run","rules":[52]},
{"text":"AQ.Ab8","ignoreCase":false,"gate":"none","rules":[274]},
{"text":"AQVN","ignoreCase":false,"gate":"run","rules":[575]},
{"text":"AQoDYXdzE","ignoreCase":false,"gate":"none","rules":[49]},
{"text":"ASIA","ignoreCase":false,"gate":"run","rules":[41,42]},
{"text":"ATATT3","ignoreCase":false,"gate":"none","rules":[35]},
{"text":"ATBB","ignoreCase":false,"gate":"run","rules":[88]},
{"text":"ATCTT3","ignoreCase":false,"gate":"none","rules":[34]},
{"text":"ATSTT3","ignoreCase":false,"gate":"none","rules":[38]},
{"text":"ATTA","ignoreCase":false,"gate":"run","rules":[535]},
{"text":"AVNS_","ignoreCase":false,"gate":"none","rules":[9]},
{"text":"AZEG","ignoreCase":false,"gate":"run","rules":[62]},
{"text":"AstraCS:","ignoreCase":false,"gate":"none","rules":[162]},
{"text":"Atzr|","ignoreCase":false,"gate":"none","rules":[17]},
{"text":"AzCa","ignoreCase":false,"gate":"run","rules":[72]},
{"text":"AzFu","ignoreCase":false,"gate":"run","rules":[65]},
{"text":"AzSe","ignoreCase":false,"gate":"run","rules":[75]},
{"text":"BBDC-","ignoreCase":false,"gate":"none","rules":[89]},
{"text":"BBFF-","ignoreCase":false,"gate":"none","rules":[543]},
{"text":"BBUS-","ignoreCase":false,"gate":"none","rules":[543]},
{"text":"CCDB1_","ignoreCase":false,"gate":"none","rules":[130]},
{"text":"CCIPAT_","ignoreCase":false,"gate":"none","rules":[114]},
{"text":"CCIPRJ_","ignoreCase":false,"gate":"none","rules":[115]},
{"text":"CFPAT-","ignoreCase":false,"gate":"none","rules":[146]},
{"text":"CLOJARS_","ignoreCase":false,"gate":"none","rules":[120]},
{"text":"DI","ignoreCase":false,"gate":"run","rules":[199]},
{"text":"DO00","ignoreCase":false,"gate":"run","rules":[176]},
{"text":"EAA","ignoreCase":false,"gate":"run","rules":[215]},
{"text":"EAAA","ignoreCase":false,"gate":"run","rules":[501]},
{"text":"EXO","ignoreCase":false,"gate":"run","rules":[213]},
{"text":"EZAK","ignoreCase":false,"gate":"run","rules":[202]},
{"text":"EZTK","ignoreCase":false,"gate":"run","rules":[203]},
{"text":"FFFFNRAL","ignoreCase":false,"gate":"none","rules":[367]},
{"text":"FLWPUBK","ignoreCase":false,"gate":"none","rules":[232]},
{"text":"FLWSECK-","ignoreCase":false,"gate":"none","rules":[233]},
{"text":"FLWSECK_TEST","ignoreCase":false,"gate":"none","rules":[234]},
{"text":"FQoGZXIvYXdzE","ignoreCase":false,"gate":"none","rules":[49]},
{"text":"FwoGZXIvYXdzE","ignoreCase":false,"gate":"none","rules":[49]},
{"text":"GOCSPX-","ignoreCase":false,"gate":"none","rules":[278]},
{"text":"GOOG1E","ignoreCase":false,"gate":"none","rules":[275]},
{"text":"GR1348941","ignoreCase":false,"gate":"none","rules":[264]},
{"text":"HRKU-AA","ignoreCase":false,"gate":"none","rules":[289]},
{"text":"IQoJb3JpZ2luX2Vj","ignoreCase":false,"gate":"none","rules":[49]},
{"text":"Iiwicm9sZSI6ImFub24i","ignoreCase":false,"gate":"none","rules":[514]},
{"text":"Iiwicm9sZSI6InNlcnZpY2Vfcm9sZS","ignoreCase":false,"gate":"none","rules":[517]},
{"text":"JQQJ99","ignoreCase":false,"gate":"none","rules":[50,51,60]},
{"text":"JQQJ9D","ignoreCase":false,"gate":"none","rules":[50,51,60]},
{"text":"LS0tLS1CRUdJTi","ignoreCase":false,"gate":"none","rules":[429]},
{"text":"LTAI","ignoreCase":false,"gate":"run","rules":[13]},
{"text":"MT","ignoreCase":false,"gate":"run","rules":[177]},
{"text":"Mid-client-","ignoreCase":false,"gate":"none","rules":[350]},
{"text":"Mid-server-","ignoreCase":false,"gate":"none","rules":[351]},
{"text":"Mj","ignoreCase":false,"gate":"run","rules":[177]},
{"text":"Mz","ignoreCase":false,"gate":"run","rules":[177]},
{"text":"ND","ignoreCase":false,"gate":"run","rules":[177]},
{"text":"NF-","ignoreCase":false,"gate":"run","rules":[375]},
{"text":"NRAA-","ignoreCase":false,"gate":"none","rules":[371]},
{"text":"NRAK-","ignoreCase":false,"gate":"none","rules":[372]},
{"text":"NRBR-","ignoreCase":false,"gate":"none","rules":[364]},
{"text":"NRII-","ignoreCase":false,"gate":"none","rules":[365]},
{"text":"NRIQ-","ignoreCase":false,"gate":"none","rules":[370]},
{"text":"NRJS-","ignoreCase":false,"gate":"none","rules":[364]},
{"text":"NRRA-","ignoreCase":false,"gate":"none","rules":[371]},
{"text":"NT","ignoreCase":false,"gate":"run","rules":[177]},
{"text":"Nj","ignoreCase":false,"gate":"run","rules":[177]},
{"text":"Nz","ignoreCase":false,"gate":"run","rules":[177]},
{"text":"OD","ignoreCase":false,"gate":"run","rules":[177]},
{"text":"OT","ignoreCase":false,"gate":"run","rules":[177]},
{"text":"PMAK-","ignoreCase":false,"gate":"none","rules":[425]},
{"text":"PMAT-","ignoreCase":false,"gate":"none","rules":[426]},
{"text":"PRD-","ignoreCase":false,"gate":"run","rules":[204]},
{"text":"PRIVATE KEY ----","ignoreCase":false,"gate":"none","rules":[429]},
{"text":"PRIVATE KEY BLOCK-----","ignoreCase":false,"gate":"none","rules":[406]},
{"text":"PRIVATE KEY-----","ignoreCase":false,"gate":"none","rules":[429]},
{"text":"PuTTY-User-Key-File-","ignoreCase":false,"gate":"none","rules":[433]},
{"text":"RGAPI-","ignoreCase":false,"gate":"none","rules":[446]},
{"text":"Recovery Key","ignoreCase":false,"gate":"none","rules":[554]},
{"text":"SCW","ignoreCase":false,"gate":"run","rules":[460]},
{"text":"SG.","ignoreCase":false,"gate":"none","rules":[465]},
{"text":"SK","ignoreCase":false,"gate":"run","rules":[539]},
{"text":"SSWS ","ignoreCase":false,"gate":"none","rules":[386]},
{"text":"STS.N","ignoreCase":false,"gate":"none","rules":[15]},
{"text":"SWMKEY-1-","ignoreCase":false,"gate":"none","rules":[185]},
{"text":"SWMTKN-1-","ignoreCase":false,"gate":"none","rules":[184]},
{"text":"T3BlbkFJ","ignoreCase":false,"gate":"none","rules":[392]},
{"text":"Unseal Key","ignoreCase":false,"gate":"none","rules":[554]},
{"text":"VF.DM.","ignoreCase":false,"gate":"none","rules":[560]},
{"text":"VF.WS.","ignoreCase":false,"gate":"none","rules":[560]},
{"text":"WPL_AP0.","ignoreCase":false,"gate":"none","rules":[331]},
{"text":"WPL_AP1.","ignoreCase":false,"gate":"none","rules":[331]},
{"text":"_auth =","ignoreCase":false,"gate":"none","rules":[380]},
{"text":"_auth:","ignoreCase":true,"gate":"none","rules":[246]},
{"text":"_auth=","ignoreCase":false,"gate":"none","rules":[380]},
{"text":"_auth=","ignoreCase":true,"gate":"none","rules":[246]},
{"text":"_authToken","ignoreCase":false,"gate":"none","rules":[380]},
{"text":"_creds","ignoreCase":true,"gate":"none","rules":[245]},
{"text":"_gitlab_session=","ignoreCase":false,"gate":"none","rules":[267]},
{"text":"_key ","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"_key\\"","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"_key'","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"_key:","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"_key=","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"_key>","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"_key\\\\\\"","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"access key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"access-development-","ignoreCase":false,"gate":"none","rules":[412]},
{"text":"access-key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"access-key-secret","ignoreCase":true,"gate":"none","rules":[14]},
{"text":"access-production-","ignoreCase":false,"gate":"none","rules":[412]},
{"text":"access-sandbox-","ignoreCase":false,"gate":"none","rules":[412]},
{"text":"access_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"access_key_secret","ignoreCase":true,"gate":"none","rules":[14]},
{"text":"access_token","ignoreCase":true,"gate":"none","rules":[216]},
{"text":"access_token$production$","ignoreCase":false,"gate":"none","rules":[92]},
{"text":"access_token$sandbox$","ignoreCase":false,"gate":"none","rules":[94]},
{"text":"access_token_secret","ignoreCase":true,"gate":"none","rules":[570]},
{"text":"accesskey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"accesskeysecret","ignoreCase":true,"gate":"none","rules":[14]},
{"text":"accesstoken","ignoreCase":true,"gate":"none","rules":[216]},
{"text":"accesstokensecret","ignoreCase":true,"gate":"none","rules":[570]},
{"text":"account key","ignoreCase":true,"gate":"none","rules":[243]},
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
{"text":"ak_live_","ignoreCase":false,"gate":"none","rules":[398]},
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
{"text":"analytics_write_key","ignoreCase":true,"gate":"none","rules":[464]},
{"text":"ansible_","ignoreCase":false,"gate":"none","rules":[21]},
{"text":"api key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"api-","ignoreCase":false,"gate":"run","rules":[321]},
{"text":"api-key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"api-key-secret","ignoreCase":true,"gate":"none","rules":[537]},
{"text":"api-secret","ignoreCase":true,"gate":"none","rules":[537]},
{"text":"api.netlify.com/build_hooks/","ignoreCase":false,"gate":"none","rules":[361]},
{"text":"api.render.com/deploy/","ignoreCase":false,"gate":"none","rules":[442]},
{"text":"api:","ignoreCase":false,"gate":"none","rules":[340]},
{"text":"api_","ignoreCase":false,"gate":"run","rules":[121]},
{"text":"api_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"api_key_secret","ignoreCase":true,"gate":"none","rules":[537]},
{"text":"api_live.","ignoreCase":false,"gate":"none","rules":[388]},
{"text":"api_live_ca.","ignoreCase":false,"gate":"none","rules":[388]},
{"text":"api_live_us.","ignoreCase":false,"gate":"none","rules":[388]},
{"text":"api_org_","ignoreCase":false,"gate":"none","rules":[293]},
{"text":"api_secret","ignoreCase":true,"gate":"none","rules":[537]},
{"text":"apideck","ignoreCase":true,"gate":"none","rules":[25]},
{"text":"apify_api_","ignoreCase":false,"gate":"none","rules":[26]},
{"text":"apikey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"apikeysecret","ignoreCase":true,"gate":"none","rules":[537]},
{"text":"apisecret","ignoreCase":true,"gate":"none","rules":[537]},
{"text":"apk_","ignoreCase":false,"gate":"run","rules":[170]},
{"text":"apksigner","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"apollo","ignoreCase":true,"gate":"none","rules":[27]},
{"text":"app_center","ignoreCase":true,"gate":"none","rules":[28]},
{"text":"app_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"appcenter","ignoreCase":true,"gate":"none","rules":[28]},
{"text":"appkey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"approle-secret-id","ignoreCase":true,"gate":"none","rules":[548]},
{"text":"approle_secret_id","ignoreCase":true,"gate":"none","rules":[548]},
{"text":"approlesecretid","ignoreCase":true,"gate":"none","rules":[548]},
{"text":"argocd login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"asana","ignoreCase":true,"gate":"none","rules":[32]},
{"text":"asana-client-secret","ignoreCase":true,"gate":"none","rules":[31]},
{"text":"asana_client_secret","ignoreCase":true,"gate":"none","rules":[31]},
{"text":"asana_secret","ignoreCase":true,"gate":"none","rules":[31]},
{"text":"asanaclientsecret","ignoreCase":true,"gate":"none","rules":[31]},
{"text":"asanasecret","ignoreCase":true,"gate":"none","rules":[31]},
{"text":"assembly_ai","ignoreCase":true,"gate":"none","rules":[33]},
{"text":"assemblyai","ignoreCase":true,"gate":"none","rules":[33]},
{"text":"atkn_","ignoreCase":false,"gate":"none","rules":[476]},
{"text":"atlas-private","ignoreCase":true,"gate":"none","rules":[356]},
{"text":"atlas_api_key","ignoreCase":true,"gate":"none","rules":[356]},
{"text":"atlas_api_private","ignoreCase":true,"gate":"none","rules":[356]},
{"text":"atlas_private","ignoreCase":true,"gate":"none","rules":[356]},
{"text":"atlasprivate","ignoreCase":true,"gate":"none","rules":[356]},
{"text":"atlassian","ignoreCase":true,"gate":"none","rules":[36,37]},
{"text":"auth-token","ignoreCase":true,"gate":"none","rules":[541]},
{"text":"auth0","ignoreCase":true,"gate":"none","rules":[39]},
{"text":"auth=(","ignoreCase":true,"gate":"none","rules":[84]},
{"text":"auth_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"auth_token","ignoreCase":true,"gate":"none","rules":[541]},
{"text":"authkey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"authorization","ignoreCase":true,"gate":"none","rules":[246]},
{"text":"auths:","ignoreCase":false,"gate":"none","rules":[183]},
{"text":"authtoken","ignoreCase":true,"gate":"none","rules":[374,541]},
{"text":"aws-secret","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"aws.secret","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"aws_secret","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"aws_secret_access_key","ignoreCase":true,"gate":"none","rules":[577]},
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
{"text":"b.AAAAAQ","ignoreCase":false,"gate":"none","rules":[550]},
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
{"text":"bluemix_api","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"bluemixapi","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"blynk","ignoreCase":true,"gate":"none","rules":[91]},
{"text":"bootstrap-token","ignoreCase":true,"gate":"none","rules":[311]},
{"text":"bootstrap_token","ignoreCase":true,"gate":"none","rules":[311]},
{"text":"bootstraptoken","ignoreCase":true,"gate":"none","rules":[311]},
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
{"text":"client-key-data","ignoreCase":false,"gate":"none","rules":[313]},
{"text":"cloudflare","ignoreCase":true,"gate":"none","rules":[124,125]},
{"text":"cloudinary://","ignoreCase":false,"gate":"none","rules":[128]},
{"text":"cmVmdGtu","ignoreCase":false,"gate":"none","rules":[305]},
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
{"text":"contribsys","ignoreCase":true,"gate":"none","rules":[479]},
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
{"text":"dG9rO","ignoreCase":false,"gate":"none","rules":[298]},
{"text":"da2-","ignoreCase":false,"gate":"run","rules":[43]},
{"text":"dapi","ignoreCase":false,"gate":"run","rules":[157]},
{"text":"datadog","ignoreCase":true,"gate":"none","rules":[159,160]},
{"text":"db-","ignoreCase":false,"gate":"run","rules":[156]},
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
{"text":"dreamstudio","ignoreCase":true,"gate":"none","rules":[505]},
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
{"text":"eyJ","ignoreCase":false,"gate":"run","rules":[308]},
{"text":"eyJrIjoi","ignoreCase":false,"gate":"none","rules":[281]},
{"text":"eyJyb2xlIjoiYW5vbiI","ignoreCase":false,"gate":"none","rules":[514]},
{"text":"eyJyb2xlIjoic2VydmljZV9yb2xl","ignoreCase":false,"gate":"none","rules":[517]},
{"text":"facebook","ignoreCase":true,"gate":"none","rules":[216,217]},
{"text":"fastly","ignoreCase":true,"gate":"none","rules":[218]},
{"text":"fb_app","ignoreCase":true,"gate":"none","rules":[216]},
{"text":"fb_app_secret","ignoreCase":true,"gate":"none","rules":[217]},
{"text":"fb_client_secret","ignoreCase":true,"gate":"none","rules":[217]},
{"text":"fb_secret","ignoreCase":true,"gate":"none","rules":[217]},
{"text":"fbappsecret","ignoreCase":true,"gate":"none","rules":[217]},
{"text":"fc-","ignoreCase":false,"gate":"run","rules":[226]},
{"text":"feishu-app-secret","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"feishu-secret","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"feishu_app_secret","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"feishu_secret","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"feishuappsecret","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"feishusecret","ignoreCase":true,"gate":"none","rules":[319]},
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
{"text":"gem_host_api_key","ignoreCase":true,"gate":"none","rules":[449]},
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
{"text":"hapikey","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"haslo","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"hawk.","ignoreCase":false,"gate":"none","rules":[506]},
{"text":"hcp-client-secret","ignoreCase":true,"gate":"none","rules":[287]},
{"text":"hcp_client_secret","ignoreCase":true,"gate":"none","rules":[287]},
{"text":"hcpclientsecret","ignoreCase":true,"gate":"none","rules":[287]},
{"text":"helm registry login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"heroku-api","ignoreCase":true,"gate":"none","rules":[288]},
{"text":"heroku.api","ignoreCase":true,"gate":"none","rules":[288]},
{"text":"heroku_api","ignoreCase":true,"gate":"none","rules":[288]},
{"text":"heroku_auth","ignoreCase":true,"gate":"none","rules":[288]},
{"text":"heroku_key","ignoreCase":true,"gate":"none","rules":[288]},
{"text":"heroku_secret","ignoreCase":true,"gate":"none","rules":[288]},
{"text":"heroku_token","ignoreCase":true,"gate":"none","rules":[288]},
{"text":"herokuapi","ignoreCase":true,"gate":"none","rules":[288]},
{"text":"herokuauth","ignoreCase":true,"gate":"none","rules":[288]},
{"text":"herokukey","ignoreCase":true,"gate":"none","rules":[288]},
{"text":"herokutoken","ignoreCase":true,"gate":"none","rules":[288]},
{"text":"heslo","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"hf_","ignoreCase":false,"gate":"run","rules":[294]},
{"text":"hooks.slack-gov.com/services/","ignoreCase":false,"gate":"none","rules":[486]},
{"text":"hooks.slack.com/services/","ignoreCase":false,"gate":"none","rules":[486]},
{"text":"hooks.zapier.com/hooks/catch/","ignoreCase":false,"gate":"none","rules":[579]},
{"text":"htpasswd","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"httpbasicauth(","ignoreCase":true,"gate":"none","rules":[84]},
{"text":"hubspot-api-key","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"hubspot-client-secret","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"hubspot_api_key","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"hubspot_app_secret","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"hubspot_client_secret","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"hubspot_developer_key","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"hubspotapikey","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"hubspotclientsecret","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"hvb.","ignoreCase":false,"gate":"none","rules":[549]},
{"text":"hvr.","ignoreCase":false,"gate":"none","rules":[552]},
{"text":"hvs.","ignoreCase":false,"gate":"none","rules":[553]},
{"text":"ibm-api","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"ibm-cloud","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"ibm_api","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"ibm_cloud","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"ibm_iam","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"ibm_key","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"ibmapi","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"ibmcloud","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"ibmiam","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"ic_api_key","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"ico-","ignoreCase":false,"gate":"run","rules":[297]},
{"text":"identified","ignoreCase":true,"gate":"none","rules":[500]},
{"text":"image_kit","ignoreCase":true,"gate":"none","rules":[296]},
{"text":"imagekit","ignoreCase":true,"gate":"none","rules":[296]},
{"text":"influx","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"instagram","ignoreCase":true,"gate":"none","rules":[217]},
{"text":"instrumentation-key","ignoreCase":true,"gate":"none","rules":[66]},
{"text":"instrumentation_key","ignoreCase":true,"gate":"none","rules":[66]},
{"text":"instrumentationkey","ignoreCase":true,"gate":"none","rules":[66]},
{"text":"intercom_client_secret","ignoreCase":true,"gate":"none","rules":[299]},
{"text":"intercom_identity","ignoreCase":true,"gate":"none","rules":[299]},
{"text":"intercom_messenger_secret","ignoreCase":true,"gate":"none","rules":[299]},
{"text":"intercom_secret","ignoreCase":true,"gate":"none","rules":[299]},
{"text":"intercom_verification","ignoreCase":true,"gate":"none","rules":[299]},
{"text":"intercomclientsecret","ignoreCase":true,"gate":"none","rules":[299]},
{"text":"intercomidentity","ignoreCase":true,"gate":"none","rules":[299]},
{"text":"intercomsecret","ignoreCase":true,"gate":"none","rules":[299]},
{"text":"ion_","ignoreCase":false,"gate":"run","rules":[301]},
{"text":"jarsigner","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"jelszo","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"jenkins","ignoreCase":true,"gate":"none","rules":[302]},
{"text":"jenkins-api","ignoreCase":true,"gate":"none","rules":[303]},
{"text":"jenkins-token","ignoreCase":true,"gate":"none","rules":[303]},
{"text":"jenkins_api","ignoreCase":true,"gate":"none","rules":[303]},
{"text":"jenkins_auth","ignoreCase":true,"gate":"none","rules":[303]},
{"text":"jenkins_secret","ignoreCase":true,"gate":"none","rules":[303]},
{"text":"jenkins_token","ignoreCase":true,"gate":"none","rules":[303]},
{"text":"jenkins_user_token","ignoreCase":true,"gate":"none","rules":[303]},
{"text":"jenkinsapi","ignoreCase":true,"gate":"none","rules":[303]},
{"text":"jenkinsauth","ignoreCase":true,"gate":"none","rules":[303]},
{"text":"jenkinstoken","ignoreCase":true,"gate":"none","rules":[303]},
{"text":"jina_","ignoreCase":false,"gate":"none","rules":[306]},
{"text":"jira-","ignoreCase":true,"gate":"none","rules":[36,37]},
{"text":"jira.","ignoreCase":true,"gate":"none","rules":[36,37]},
{"text":"jira_","ignoreCase":true,"gate":"none","rules":[36,37]},
{"text":"jiraapi","ignoreCase":true,"gate":"none","rules":[37]},
{"text":"jirapat","ignoreCase":true,"gate":"none","rules":[36]},
{"text":"jiratoken","ignoreCase":true,"gate":"none","rules":[36,37]},
{"text":"kennwort","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"key = \\"","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key = '","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key is","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key\\" =","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key\\":","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key' =","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key':","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key-","ignoreCase":false,"gate":"run","rules":[341]},
{"text":"key: \\"","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key: '","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key=\\"","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key='","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"key_","ignoreCase":false,"gate":"run","rules":[154,451]},
{"text":"key_base","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"keybase","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"keytool","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"kimi-","ignoreCase":true,"gate":"none","rules":[358]},
{"text":"kimi_","ignoreCase":true,"gate":"none","rules":[358]},
{"text":"kimiapi","ignoreCase":true,"gate":"none","rules":[358]},
{"text":"kind: \\"Secret\\"","ignoreCase":false,"gate":"none","rules":[314]},
{"text":"kind: 'Secret'","ignoreCase":false,"gate":"none","rules":[314]},
{"text":"kind: Config","ignoreCase":false,"gate":"none","rules":[313]},
{"text":"kind: Secret","ignoreCase":false,"gate":"none","rules":[314]},
{"text":"kty: ","ignoreCase":false,"gate":"none","rules":[307]},
{"text":"kty\\\\\\"","ignoreCase":false,"gate":"none","rules":[307]},
{"text":"kubeadm init","ignoreCase":false,"gate":"none","rules":[312]},
{"text":"kubeadm join","ignoreCase":false,"gate":"none","rules":[312]},
{"text":"kubeadm token","ignoreCase":false,"gate":"none","rules":[312]},
{"text":"lark-app-secret","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"lark-secret","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"lark_app_secret","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"lark_secret","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"larkappsecret","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"larksecret","ignoreCase":true,"gate":"none","rules":[319]},
{"text":"ldapadd","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"ldapdelete","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"ldapmodify","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"ldappasswd","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"ldapsearch","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"license_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"licensekey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"lin_api_","ignoreCase":false,"gate":"none","rules":[326]},
{"text":"lin_oauth_","ignoreCase":false,"gate":"none","rules":[328]},
{"text":"lin_wh_","ignoreCase":false,"gate":"none","rules":[329]},
{"text":"linear-client-secret","ignoreCase":true,"gate":"none","rules":[327]},
{"text":"linear_client_secret","ignoreCase":true,"gate":"none","rules":[327]},
{"text":"linear_oauth_secret","ignoreCase":true,"gate":"none","rules":[327]},
{"text":"linear_secret","ignoreCase":true,"gate":"none","rules":[327]},
{"text":"linearclientsecret","ignoreCase":true,"gate":"none","rules":[327]},
{"text":"linkedin","ignoreCase":true,"gate":"none","rules":[330]},
{"text":"linkedin-app-secret","ignoreCase":true,"gate":"none","rules":[332]},
{"text":"linkedin-client-secret","ignoreCase":true,"gate":"none","rules":[332]},
{"text":"linkedin-secret","ignoreCase":true,"gate":"none","rules":[332]},
{"text":"linkedin_app_secret","ignoreCase":true,"gate":"none","rules":[332]},
{"text":"linkedin_client_secret","ignoreCase":true,"gate":"none","rules":[332]},
{"text":"linkedin_secret","ignoreCase":true,"gate":"none","rules":[332]},
{"text":"linkedinappsecret","ignoreCase":true,"gate":"none","rules":[332]},
{"text":"linkedinclientsecret","ignoreCase":true,"gate":"none","rules":[332]},
{"text":"linkedinsecret","ignoreCase":true,"gate":"none","rules":[332]},
{"text":"lip_","ignoreCase":false,"gate":"run","rules":[325]},
{"text":"live_","ignoreCase":false,"gate":"none","rules":[271,333]},
{"text":"live_auth_","ignoreCase":false,"gate":"none","rules":[459]},
{"text":"live_pub_","ignoreCase":false,"gate":"none","rules":[334]},
{"text":"losenord","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"lsv2_pt_","ignoreCase":false,"gate":"none","rules":[317]},
{"text":"lsv2_sk_","ignoreCase":false,"gate":"none","rules":[318]},
{"text":"machine ","ignoreCase":false,"gate":"none","rules":[363]},
{"text":"mail_pass","ignoreCase":true,"gate":"none","rules":[48]},
{"text":"mail_secret","ignoreCase":true,"gate":"none","rules":[48]},
{"text":"mailchimp_transactional","ignoreCase":true,"gate":"none","rules":[337]},
{"text":"mailgun","ignoreCase":true,"gate":"none","rules":[339]},
{"text":"mailgun-signing","ignoreCase":true,"gate":"none","rules":[343]},
{"text":"mailgun-webhook","ignoreCase":true,"gate":"none","rules":[343]},
{"text":"mailgun_signing","ignoreCase":true,"gate":"none","rules":[343]},
{"text":"mailgun_webhook","ignoreCase":true,"gate":"none","rules":[343]},
{"text":"mailgunsigning","ignoreCase":true,"gate":"none","rules":[343]},
{"text":"mailgunwebhook","ignoreCase":true,"gate":"none","rules":[343]},
{"text":"mailpass","ignoreCase":true,"gate":"none","rules":[48]},
{"text":"mandrill-api","ignoreCase":true,"gate":"none","rules":[337]},
{"text":"mandrill-key","ignoreCase":true,"gate":"none","rules":[337]},
{"text":"mandrill_api","ignoreCase":true,"gate":"none","rules":[337]},
{"text":"mandrill_key","ignoreCase":true,"gate":"none","rules":[337]},
{"text":"mandrill_pass","ignoreCase":true,"gate":"none","rules":[337]},
{"text":"mandrill_secret","ignoreCase":true,"gate":"none","rules":[337]},
{"text":"mandrillapi","ignoreCase":true,"gate":"none","rules":[337]},
{"text":"mandrillkey","ignoreCase":true,"gate":"none","rules":[337]},
{"text":"mariadb","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"master_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"masterauth","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"masterkey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"mcli_private","ignoreCase":true,"gate":"none","rules":[356]},
{"text":"mdb_sa_sk_","ignoreCase":false,"gate":"none","rules":[357]},
{"text":"meraki","ignoreCase":true,"gate":"none","rules":[116]},
{"text":"mercury_production_","ignoreCase":false,"gate":"none","rules":[347]},
{"text":"mercury_sandbox_","ignoreCase":false,"gate":"none","rules":[347]},
{"text":"mergify_application_key_","ignoreCase":false,"gate":"none","rules":[348]},
{"text":"meta_app_secret","ignoreCase":true,"gate":"none","rules":[217]},
{"text":"mistral-api","ignoreCase":true,"gate":"none","rules":[353]},
{"text":"mistral-key","ignoreCase":true,"gate":"none","rules":[353]},
{"text":"mistral-token","ignoreCase":true,"gate":"none","rules":[353]},
{"text":"mistral_api","ignoreCase":true,"gate":"none","rules":[353]},
{"text":"mistral_key","ignoreCase":true,"gate":"none","rules":[353]},
{"text":"mistral_token","ignoreCase":true,"gate":"none","rules":[353]},
{"text":"mistralapi","ignoreCase":true,"gate":"none","rules":[353]},
{"text":"mistralkey","ignoreCase":true,"gate":"none","rules":[353]},
{"text":"mistraltoken","ignoreCase":true,"gate":"none","rules":[353]},
{"text":"mixpanel-api","ignoreCase":true,"gate":"none","rules":[354]},
{"text":"mixpanel-project-token","ignoreCase":true,"gate":"none","rules":[355]},
{"text":"mixpanel-secret","ignoreCase":true,"gate":"none","rules":[354]},
{"text":"mixpanel-service-account","ignoreCase":true,"gate":"none","rules":[354]},
{"text":"mixpanel-service-secret","ignoreCase":true,"gate":"none","rules":[354]},
{"text":"mixpanel-token","ignoreCase":true,"gate":"none","rules":[355]},
{"text":"mixpanel_api","ignoreCase":true,"gate":"none","rules":[354]},
{"text":"mixpanel_project_token","ignoreCase":true,"gate":"none","rules":[355]},
{"text":"mixpanel_secret","ignoreCase":true,"gate":"none","rules":[354]},
{"text":"mixpanel_service_account","ignoreCase":true,"gate":"none","rules":[354]},
{"text":"mixpanel_service_secret","ignoreCase":true,"gate":"none","rules":[354]},
{"text":"mixpanel_token","ignoreCase":true,"gate":"none","rules":[355]},
{"text":"mixpanelapi","ignoreCase":true,"gate":"none","rules":[354]},
{"text":"mixpanelprojecttoken","ignoreCase":true,"gate":"none","rules":[355]},
{"text":"mixpanelsecret","ignoreCase":true,"gate":"none","rules":[354]},
{"text":"mixpanelserviceaccount","ignoreCase":true,"gate":"none","rules":[354]},
{"text":"mixpanelservicesecret","ignoreCase":true,"gate":"none","rules":[354]},
{"text":"mixpaneltoken","ignoreCase":true,"gate":"none","rules":[355]},
{"text":"mlsn.","ignoreCase":false,"gate":"none","rules":[338]},
{"text":"mob-","ignoreCase":false,"gate":"run","rules":[322]},
{"text":"mongo","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"mongodb_atlas_api_key","ignoreCase":true,"gate":"none","rules":[356]},
{"text":"mongodb_private_key","ignoreCase":true,"gate":"none","rules":[356]},
{"text":"mongodbatlas_api","ignoreCase":true,"gate":"none","rules":[356]},
{"text":"mongodump","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"mongorestore","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"mongosh","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"moonshot","ignoreCase":true,"gate":"none","rules":[358]},
{"text":"mot de passe","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"mot-de-passe","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"mot_de_passe","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"motdepasse","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"mycli","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"mysql","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"na1.","ignoreCase":false,"gate":"none","rules":[241]},
{"text":"napi_","ignoreCase":false,"gate":"none","rules":[359]},
{"text":"nerdctl login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"net use","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"netlify-auth","ignoreCase":true,"gate":"none","rules":[362]},
{"text":"netlify_access","ignoreCase":true,"gate":"none","rules":[362]},
{"text":"netlify_api","ignoreCase":true,"gate":"none","rules":[362]},
{"text":"netlify_auth","ignoreCase":true,"gate":"none","rules":[362]},
{"text":"netlify_key","ignoreCase":true,"gate":"none","rules":[362]},
{"text":"netlify_personal","ignoreCase":true,"gate":"none","rules":[362]},
{"text":"netlify_token","ignoreCase":true,"gate":"none","rules":[362]},
{"text":"netlifyaccess","ignoreCase":true,"gate":"none","rules":[362]},
{"text":"netlifyapi","ignoreCase":true,"gate":"none","rules":[362]},
{"text":"netlifyauth","ignoreCase":true,"gate":"none","rules":[362]},
{"text":"netlifytoken","ignoreCase":true,"gate":"none","rules":[362]},
{"text":"networkcredential(","ignoreCase":true,"gate":"none","rules":[84]},
{"text":"new-relic-license","ignoreCase":true,"gate":"none","rules":[366]},
{"text":"new_relic_key","ignoreCase":true,"gate":"none","rules":[366]},
{"text":"new_relic_license","ignoreCase":true,"gate":"none","rules":[366]},
{"text":"newrelic.license","ignoreCase":true,"gate":"none","rules":[366]},
{"text":"newrelic_key","ignoreCase":true,"gate":"none","rules":[366]},
{"text":"newrelic_licence","ignoreCase":true,"gate":"none","rules":[366]},
{"text":"newrelic_license","ignoreCase":true,"gate":"none","rules":[366]},
{"text":"newrelickey","ignoreCase":true,"gate":"none","rules":[366]},
{"text":"newreliclicense","ignoreCase":true,"gate":"none","rules":[366]},
{"text":"nfb_","ignoreCase":false,"gate":"run","rules":[360]},
{"text":"nfc_","ignoreCase":false,"gate":"run","rules":[360]},
{"text":"nfo_","ignoreCase":false,"gate":"run","rules":[360]},
{"text":"nfp_","ignoreCase":false,"gate":"run","rules":[360]},
{"text":"nfu_","ignoreCase":false,"gate":"run","rules":[360]},
{"text":"ngrok","ignoreCase":true,"gate":"none","rules":[374]},
{"text":"ngrok authtoken","ignoreCase":false,"gate":"none","rules":[373]},
{"text":"ngrok config add-authtoken","ignoreCase":false,"gate":"none","rules":[373]},
{"text":"now_token","ignoreCase":true,"gate":"none","rules":[559]},
{"text":"npm_","ignoreCase":false,"gate":"run","rules":[379]},
{"text":"nrt_","ignoreCase":false,"gate":"run","rules":[377]},
{"text":"ntn_","ignoreCase":false,"gate":"run","rules":[378]},
{"text":"nvapi-","ignoreCase":false,"gate":"none","rules":[382]},
{"text":"oc login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"ocp-apim-subscription-key","ignoreCase":true,"gate":"none","rules":[55]},
{"text":"odt_","ignoreCase":false,"gate":"run","rules":[167]},
{"text":"okta","ignoreCase":true,"gate":"none","rules":[384]},
{"text":"okta-client-secret","ignoreCase":true,"gate":"none","rules":[385]},
{"text":"okta_client_secret","ignoreCase":true,"gate":"none","rules":[385]},
{"text":"okta_oauth2_client_secret","ignoreCase":true,"gate":"none","rules":[385]},
{"text":"okta_oauth_client_secret","ignoreCase":true,"gate":"none","rules":[385]},
{"text":"okta_secret","ignoreCase":true,"gate":"none","rules":[385]},
{"text":"oktaclientsecret","ignoreCase":true,"gate":"none","rules":[385]},
{"text":"openssl","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"ops_eyJ","ignoreCase":false,"gate":"none","rules":[1]},
{"text":"oras login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"os_v2_app_","ignoreCase":false,"gate":"none","rules":[387]},
{"text":"os_v2_org_","ignoreCase":false,"gate":"none","rules":[387]},
{"text":"oss_access_key_secret","ignoreCase":true,"gate":"none","rules":[14]},
{"text":"otpauth://","ignoreCase":false,"gate":"none","rules":[532]},
{"text":"outlook.office.com/webhook","ignoreCase":false,"gate":"none","rules":[349]},
{"text":"outlook.office365.com/webhook","ignoreCase":false,"gate":"none","rules":[349]},
{"text":"oy2","ignoreCase":false,"gate":"run","rules":[381]},
{"text":"p8e-","ignoreCase":false,"gate":"run","rules":[3]},
{"text":"pager-duty-api","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"pager-duty-key","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"pager-duty-token","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"pager_duty_api","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"pager_duty_key","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"pager_duty_token","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"pagerduty-api","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"pagerduty-events","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"pagerduty-integration","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"pagerduty-key","ignoreCase":true,"gate":"none","rules":[399,400]},
{"text":"pagerduty-rest","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"pagerduty-routing","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"pagerduty-service-key","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"pagerduty-token","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"pagerduty_api","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"pagerduty_events","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"pagerduty_integration","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"pagerduty_key","ignoreCase":true,"gate":"none","rules":[399,400]},
{"text":"pagerduty_rest","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"pagerduty_routing","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"pagerduty_service_key","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"pagerduty_token","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"pagerdutyapi","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"pagerdutyevents","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"pagerdutyintegration","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"pagerdutykey","ignoreCase":true,"gate":"none","rules":[399,400]},
{"text":"pagerdutyrest","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"pagerdutyrouting","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"pagerdutyservicekey","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"pagerdutytoken","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"pass","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"password =","ignoreCase":true,"gate":"none","rules":[144]},
{"text":"password=","ignoreCase":true,"gate":"none","rules":[144]},
{"text":"pat","ignoreCase":false,"gate":"run","rules":[8]},
{"text":"pat-ap","ignoreCase":false,"gate":"none","rules":[292]},
{"text":"pat-eu","ignoreCase":false,"gate":"none","rules":[292]},
{"text":"pat-na","ignoreCase":false,"gate":"none","rules":[292]},
{"text":"pat.","ignoreCase":false,"gate":"none","rules":[286]},
{"text":"pat_","ignoreCase":false,"gate":"run","rules":[151]},
{"text":"paypal","ignoreCase":true,"gate":"none","rules":[402]},
{"text":"pcsk_","ignoreCase":false,"gate":"none","rules":[408]},
{"text":"pd_api_key","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"pd_api_token","ignoreCase":true,"gate":"none","rules":[399]},
{"text":"pd_integration_key","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"pd_routing_key","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"pdl_live_apikey_","ignoreCase":false,"gate":"none","rules":[395]},
{"text":"pdl_ntfset_","ignoreCase":false,"gate":"none","rules":[397]},
{"text":"pdl_sdbx_apikey_","ignoreCase":false,"gate":"none","rules":[396]},
{"text":"persona_production_","ignoreCase":false,"gate":"none","rules":[405]},
{"text":"phc_","ignoreCase":false,"gate":"run","rules":[424]},
{"text":"phs_","ignoreCase":false,"gate":"run","rules":[422]},
{"text":"phx_","ignoreCase":false,"gate":"run","rules":[423]},
{"text":"pina_","ignoreCase":false,"gate":"none","rules":[410]},
{"text":"pinecone-api","ignoreCase":true,"gate":"none","rules":[409]},
{"text":"pinecone-key","ignoreCase":true,"gate":"none","rules":[409]},
{"text":"pinecone-secret","ignoreCase":true,"gate":"none","rules":[409]},
{"text":"pinecone-token","ignoreCase":true,"gate":"none","rules":[409]},
{"text":"pinecone_api","ignoreCase":true,"gate":"none","rules":[409]},
{"text":"pinecone_key","ignoreCase":true,"gate":"none","rules":[409]},
{"text":"pinecone_secret","ignoreCase":true,"gate":"none","rules":[409]},
{"text":"pinecone_token","ignoreCase":true,"gate":"none","rules":[409]},
{"text":"pineconeapi","ignoreCase":true,"gate":"none","rules":[409]},
{"text":"pineconekey","ignoreCase":true,"gate":"none","rules":[409]},
{"text":"pineconesecret","ignoreCase":true,"gate":"none","rules":[409]},
{"text":"pineconetoken","ignoreCase":true,"gate":"none","rules":[409]},
{"text":"pinr_","ignoreCase":false,"gate":"none","rules":[411]},
{"text":"pk-lf-","ignoreCase":false,"gate":"none","rules":[315]},
{"text":"pk.","ignoreCase":false,"gate":"none","rules":[335]},
{"text":"pk.eyJ1Ijoi","ignoreCase":false,"gate":"none","rules":[344]},
{"text":"pk_","ignoreCase":false,"gate":"run","rules":[119,310]},
{"text":"pk_prod_","ignoreCase":false,"gate":"none","rules":[149]},
{"text":"pk_test_","ignoreCase":false,"gate":"none","rules":[149]},
{"text":"plaid-client-secret","ignoreCase":true,"gate":"none","rules":[413]},
{"text":"plaid-key","ignoreCase":true,"gate":"none","rules":[413]},
{"text":"plaid-production-secret","ignoreCase":true,"gate":"none","rules":[413]},
{"text":"plaid-sandbox-secret","ignoreCase":true,"gate":"none","rules":[413]},
{"text":"plaid-secret","ignoreCase":true,"gate":"none","rules":[413]},
{"text":"plaid_client_secret","ignoreCase":true,"gate":"none","rules":[413]},
{"text":"plaid_key","ignoreCase":true,"gate":"none","rules":[413]},
{"text":"plaid_production_secret","ignoreCase":true,"gate":"none","rules":[413]},
{"text":"plaid_sandbox_secret","ignoreCase":true,"gate":"none","rules":[413]},
{"text":"plaid_secret","ignoreCase":true,"gate":"none","rules":[413]},
{"text":"plaidclientsecret","ignoreCase":true,"gate":"none","rules":[413]},
{"text":"plaidkey","ignoreCase":true,"gate":"none","rules":[413]},
{"text":"plaidproductionsecret","ignoreCase":true,"gate":"none","rules":[413]},
{"text":"plaidsandboxsecret","ignoreCase":true,"gate":"none","rules":[413]},
{"text":"plaidsecret","ignoreCase":true,"gate":"none","rules":[413]},
{"text":"plivo-auth","ignoreCase":true,"gate":"none","rules":[417]},
{"text":"plivo-secret","ignoreCase":true,"gate":"none","rules":[417]},
{"text":"plivo-token","ignoreCase":true,"gate":"none","rules":[417]},
{"text":"plivo_auth","ignoreCase":true,"gate":"none","rules":[417]},
{"text":"plivo_secret","ignoreCase":true,"gate":"none","rules":[417]},
{"text":"plivo_token","ignoreCase":true,"gate":"none","rules":[417]},
{"text":"plivoauth","ignoreCase":true,"gate":"none","rules":[417]},
{"text":"plivosecret","ignoreCase":true,"gate":"none","rules":[417]},
{"text":"plivotoken","ignoreCase":true,"gate":"none","rules":[417]},
{"text":"pnb_","ignoreCase":false,"gate":"run","rules":[428]},
{"text":"pnu_","ignoreCase":false,"gate":"run","rules":[428]},
{"text":"podman login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"polar_","ignoreCase":false,"gate":"none","rules":[418]},
{"text":"polar_whs_","ignoreCase":false,"gate":"none","rules":[419]},
{"text":"postmark-account","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"postmark-api","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"postmark-key","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"postmark-secret","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"postmark-server","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"postmark-token","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"postmark_account","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"postmark_api","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"postmark_key","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"postmark_secret","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"postmark_server","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"postmark_token","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"postmarkaccount","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"postmarkapi","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"postmarkkey","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"postmarksecret","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"postmarkserver","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"postmarktoken","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"pplx-","ignoreCase":false,"gate":"none","rules":[404]},
{"text":"pri_","ignoreCase":false,"gate":"run","rules":[87]},
{"text":"private_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"privatekey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"production_","ignoreCase":false,"gate":"none","rules":[95]},
{"text":"proxyauth(","ignoreCase":true,"gate":"none","rules":[84]},
{"text":"prtapi_","ignoreCase":false,"gate":"none","rules":[476]},
{"text":"pscale_oauth_","ignoreCase":false,"gate":"none","rules":[414]},
{"text":"pscale_pw_","ignoreCase":false,"gate":"none","rules":[415]},
{"text":"pscale_tkn_","ignoreCase":false,"gate":"none","rules":[416]},
{"text":"psexec","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"pswd=","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"ptr_","ignoreCase":false,"gate":"run","rules":[420]},
{"text":"pub","ignoreCase":false,"gate":"run","rules":[161]},
{"text":"pub-c-","ignoreCase":false,"gate":"none","rules":[430]},
{"text":"pubkey-","ignoreCase":false,"gate":"none","rules":[342]},
{"text":"pul-","ignoreCase":false,"gate":"run","rules":[432]},
{"text":"pwd","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"pwd =","ignoreCase":true,"gate":"none","rules":[144]},
{"text":"px-api-","ignoreCase":false,"gate":"none","rules":[369]},
{"text":"px-dep-","ignoreCase":false,"gate":"none","rules":[369]},
{"text":"pypi-AgEIcHlwaS5vcmc","ignoreCase":false,"gate":"none","rules":[434]},
{"text":"pypi-AgENdGVzdC5weXBpLm9yZw","ignoreCase":false,"gate":"none","rules":[528]},
{"text":"r8_","ignoreCase":false,"gate":"run","rules":[443]},
{"text":"rabbitmqctl","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"ramp_id_","ignoreCase":false,"gate":"none","rules":[435]},
{"text":"ramp_sec_","ignoreCase":false,"gate":"none","rules":[436]},
{"text":"razorpay-api-secret","ignoreCase":true,"gate":"none","rules":[438]},
{"text":"razorpay-key-secret","ignoreCase":true,"gate":"none","rules":[438]},
{"text":"razorpay-secret","ignoreCase":true,"gate":"none","rules":[438]},
{"text":"razorpay_api_secret","ignoreCase":true,"gate":"none","rules":[438]},
{"text":"razorpay_key_secret","ignoreCase":true,"gate":"none","rules":[438]},
{"text":"razorpay_secret","ignoreCase":true,"gate":"none","rules":[438]},
{"text":"razorpayapisecret","ignoreCase":true,"gate":"none","rules":[438]},
{"text":"razorpaykeysecret","ignoreCase":true,"gate":"none","rules":[438]},
{"text":"razorpaysecret","ignoreCase":true,"gate":"none","rules":[438]},
{"text":"rdesktop","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"rdme_","ignoreCase":false,"gate":"none","rules":[439]},
{"text":"re_","ignoreCase":false,"gate":"run","rules":[444]},
{"text":"redis-cli","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"rel-","ignoreCase":false,"gate":"run","rules":[323]},
{"text":"retell","ignoreCase":true,"gate":"none","rules":[445]},
{"text":"rk_live_","ignoreCase":false,"gate":"none","rules":[507]},
{"text":"rk_prod_","ignoreCase":false,"gate":"none","rules":[507]},
{"text":"rk_test_","ignoreCase":false,"gate":"none","rules":[509]},
{"text":"rnd_","ignoreCase":false,"gate":"run","rules":[441]},
{"text":"rootly_","ignoreCase":false,"gate":"none","rules":[447]},
{"text":"routing_key","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"rpa_","ignoreCase":false,"gate":"run","rules":[440,450]},
{"text":"rubygems-api-key","ignoreCase":true,"gate":"none","rules":[449]},
{"text":"rubygems_","ignoreCase":false,"gate":"none","rules":[448]},
{"text":"rubygems_api_key","ignoreCase":true,"gate":"none","rules":[449]},
{"text":"rubygemsapikey","ignoreCase":true,"gate":"none","rules":[449]},
{"text":"rzp_key_secret","ignoreCase":true,"gate":"none","rules":[438]},
{"text":"rzp_live_","ignoreCase":false,"gate":"none","rules":[437]},
{"text":"rzp_secret","ignoreCase":true,"gate":"none","rules":[438]},
{"text":"rzp_test_","ignoreCase":false,"gate":"none","rules":[437]},
{"text":"s-s4t2af-","ignoreCase":false,"gate":"none","rules":[300]},
{"text":"s-s4t2ud-","ignoreCase":false,"gate":"none","rules":[300]},
{"text":"s3_secret","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"s3a.secret","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"salasana","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"salesforce-client-secret","ignoreCase":true,"gate":"none","rules":[454]},
{"text":"salesforce-consumer-secret","ignoreCase":true,"gate":"none","rules":[454]},
{"text":"salesforce-security-token","ignoreCase":true,"gate":"none","rules":[456]},
{"text":"salesforce_client_secret","ignoreCase":true,"gate":"none","rules":[454]},
{"text":"salesforce_consumer_secret","ignoreCase":true,"gate":"none","rules":[454]},
{"text":"salesforce_secret","ignoreCase":true,"gate":"none","rules":[454]},
{"text":"salesforce_security_token","ignoreCase":true,"gate":"none","rules":[456]},
{"text":"salesforce_token","ignoreCase":true,"gate":"none","rules":[456]},
{"text":"salesforceclientsecret","ignoreCase":true,"gate":"none","rules":[454]},
{"text":"salesforceconsumersecret","ignoreCase":true,"gate":"none","rules":[454]},
{"text":"salesforcesecuritytoken","ignoreCase":true,"gate":"none","rules":[456]},
{"text":"salesforcetoken","ignoreCase":true,"gate":"none","rules":[456]},
{"text":"samsara_api_","ignoreCase":false,"gate":"none","rules":[457]},
{"text":"sandbox_","ignoreCase":false,"gate":"none","rules":[95]},
{"text":"sat.","ignoreCase":false,"gate":"none","rules":[286]},
{"text":"sb_publishable_","ignoreCase":false,"gate":"none","rules":[515]},
{"text":"sb_secret_","ignoreCase":false,"gate":"none","rules":[516]},
{"text":"sbp_","ignoreCase":false,"gate":"run","rules":[513]},
{"text":"scale-ai-api","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"scale-ai-key","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"scale-api","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"scale-key","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"scale_ai_api","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"scale_ai_key","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"scale_api","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"scale_key","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"scaleai-api","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"scaleai-key","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"scaleai_api","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"scaleai_key","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"scaleaiapi","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"scaleaikey","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"scaleapi","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"scalekey","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"scaleway_api","ignoreCase":true,"gate":"none","rules":[461]},
{"text":"scaleway_key","ignoreCase":true,"gate":"none","rules":[461]},
{"text":"scaleway_secret","ignoreCase":true,"gate":"none","rules":[461]},
{"text":"scaleway_token","ignoreCase":true,"gate":"none","rules":[461]},
{"text":"scalewayapi","ignoreCase":true,"gate":"none","rules":[461]},
{"text":"scalewaysecret","ignoreCase":true,"gate":"none","rules":[461]},
{"text":"scalewaytoken","ignoreCase":true,"gate":"none","rules":[461]},
{"text":"scw_secret","ignoreCase":true,"gate":"none","rules":[461]},
{"text":"scw_token","ignoreCase":true,"gate":"none","rules":[461]},
{"text":"scwsecret","ignoreCase":true,"gate":"none","rules":[461]},
{"text":"scwtoken","ignoreCase":true,"gate":"none","rules":[461]},
{"text":"sdk-","ignoreCase":false,"gate":"run","rules":[324]},
{"text":"sec-c-","ignoreCase":false,"gate":"none","rules":[431]},
{"text":"secret","ignoreCase":true,"gate":"none","rules":[47,245]},
{"text":"secret access key","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"secret-access-key","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"secret_","ignoreCase":false,"gate":"none","rules":[376]},
{"text":"secret_access_key","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"secret_key","ignoreCase":true,"gate":"none","rules":[238,243]},
{"text":"secretaccesskey","ignoreCase":true,"gate":"none","rules":[46]},
{"text":"secretkey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"segment-api","ignoreCase":true,"gate":"none","rules":[464]},
{"text":"segment-key","ignoreCase":true,"gate":"none","rules":[464]},
{"text":"segment-write","ignoreCase":true,"gate":"none","rules":[464]},
{"text":"segment_api","ignoreCase":true,"gate":"none","rules":[464]},
{"text":"segment_key","ignoreCase":true,"gate":"none","rules":[464]},
{"text":"segment_write","ignoreCase":true,"gate":"none","rules":[464]},
{"text":"segmentapi","ignoreCase":true,"gate":"none","rules":[464]},
{"text":"segmentkey","ignoreCase":true,"gate":"none","rules":[464]},
{"text":"segmentwrite","ignoreCase":true,"gate":"none","rules":[464]},
{"text":"senha","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"sentry-api","ignoreCase":true,"gate":"none","rules":[468]},
{"text":"sentry-auth","ignoreCase":true,"gate":"none","rules":[468]},
{"text":"sentry-token","ignoreCase":true,"gate":"none","rules":[468]},
{"text":"sentry.io/","ignoreCase":false,"gate":"none","rules":[467]},
{"text":"sentry_api","ignoreCase":true,"gate":"none","rules":[468]},
{"text":"sentry_auth","ignoreCase":true,"gate":"none","rules":[468]},
{"text":"sentry_token","ignoreCase":true,"gate":"none","rules":[468]},
{"text":"sentryapi","ignoreCase":true,"gate":"none","rules":[468]},
{"text":"sentryauth","ignoreCase":true,"gate":"none","rules":[468]},
{"text":"sentrytoken","ignoreCase":true,"gate":"none","rules":[468]},
{"text":"serverkey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"service_account","ignoreCase":false,"gate":"none","rules":[242]},
{"text":"sf_client_secret","ignoreCase":true,"gate":"none","rules":[454]},
{"text":"sf_consumer_secret","ignoreCase":true,"gate":"none","rules":[454]},
{"text":"sf_security_token","ignoreCase":true,"gate":"none","rules":[456]},
{"text":"sf_token","ignoreCase":true,"gate":"none","rules":[456]},
{"text":"sfdc_client_secret","ignoreCase":true,"gate":"none","rules":[454]},
{"text":"sfdc_consumer_secret","ignoreCase":true,"gate":"none","rules":[454]},
{"text":"sfdc_security_token","ignoreCase":true,"gate":"none","rules":[456]},
{"text":"sgp_","ignoreCase":false,"gate":"run","rules":[463,497]},
{"text":"sha256~","ignoreCase":false,"gate":"none","rules":[394]},
{"text":"shared_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"sharedaccesskey=","ignoreCase":true,"gate":"none","rules":[77]},
{"text":"sharedkey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"shippo_live_","ignoreCase":false,"gate":"none","rules":[472]},
{"text":"shippo_test_","ignoreCase":false,"gate":"none","rules":[473]},
{"text":"shltm_","ignoreCase":false,"gate":"none","rules":[230]},
{"text":"shp","ignoreCase":false,"gate":"run","rules":[476]},
{"text":"shpat_","ignoreCase":false,"gate":"none","rules":[474]},
{"text":"shpca_","ignoreCase":false,"gate":"none","rules":[475]},
{"text":"shppa_","ignoreCase":false,"gate":"none","rules":[477]},
{"text":"shpss_","ignoreCase":false,"gate":"none","rules":[478]},
{"text":"signing-key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"signing_key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"signingkey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"sk-","ignoreCase":false,"gate":"run","rules":[164]},
{"text":"sk-None-","ignoreCase":false,"gate":"none","rules":[390]},
{"text":"sk-admin-","ignoreCase":false,"gate":"none","rules":[389]},
{"text":"sk-ant-admin","ignoreCase":false,"gate":"none","rules":[22]},
{"text":"sk-ant-api","ignoreCase":false,"gate":"none","rules":[23]},
{"text":"sk-ant-oat","ignoreCase":false,"gate":"none","rules":[24]},
{"text":"sk-ant-ort","ignoreCase":false,"gate":"none","rules":[24]},
{"text":"sk-api-","ignoreCase":false,"gate":"none","rules":[352]},
{"text":"sk-lf-","ignoreCase":false,"gate":"none","rules":[316]},
{"text":"sk-or-v1-","ignoreCase":false,"gate":"none","rules":[393]},
{"text":"sk-proj-","ignoreCase":false,"gate":"none","rules":[390]},
{"text":"sk-service-","ignoreCase":false,"gate":"none","rules":[390]},
{"text":"sk-svcacct-","ignoreCase":false,"gate":"none","rules":[391]},
{"text":"sk.eyJ1Ijoi","ignoreCase":false,"gate":"none","rules":[345]},
{"text":"sk_","ignoreCase":false,"gate":"run","rules":[111,208]},
{"text":"sk_live_","ignoreCase":false,"gate":"none","rules":[403,508]},
{"text":"sk_live_a2V5Xz","ignoreCase":false,"gate":"none","rules":[568]},
{"text":"sk_pr_","ignoreCase":false,"gate":"none","rules":[407]},
{"text":"sk_prod_","ignoreCase":false,"gate":"none","rules":[508]},
{"text":"sk_sbox_","ignoreCase":false,"gate":"none","rules":[112]},
{"text":"sk_test_","ignoreCase":false,"gate":"none","rules":[112,509]},
{"text":"sk_test_a2V5Xz","ignoreCase":false,"gate":"none","rules":[568]},
{"text":"skopeo","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"sl.A","ignoreCase":false,"gate":"none","rules":[196]},
{"text":"sl.B","ignoreCase":false,"gate":"none","rules":[196]},
{"text":"sl.C","ignoreCase":false,"gate":"none","rules":[196]},
{"text":"sl.u.","ignoreCase":false,"gate":"none","rules":[196]},
{"text":"slack-client-secret","ignoreCase":true,"gate":"none","rules":[484]},
{"text":"slack-signing","ignoreCase":true,"gate":"none","rules":[484]},
{"text":"slack_client_secret","ignoreCase":true,"gate":"none","rules":[484]},
{"text":"slack_secret","ignoreCase":true,"gate":"none","rules":[484]},
{"text":"slack_signing","ignoreCase":true,"gate":"none","rules":[484]},
{"text":"slackclientsecret","ignoreCase":true,"gate":"none","rules":[484]},
{"text":"slacksecret","ignoreCase":true,"gate":"none","rules":[484]},
{"text":"slacksigning","ignoreCase":true,"gate":"none","rules":[484]},
{"text":"slk_","ignoreCase":false,"gate":"run","rules":[498]},
{"text":"sm_aat_","ignoreCase":false,"gate":"none","rules":[471]},
{"text":"sm_pat_","ignoreCase":false,"gate":"none","rules":[471]},
{"text":"sm_sat_","ignoreCase":false,"gate":"none","rules":[471]},
{"text":"smbclient","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"smtp-","ignoreCase":true,"gate":"none","rules":[48]},
{"text":"smtp.","ignoreCase":true,"gate":"none","rules":[48]},
{"text":"smtp_","ignoreCase":true,"gate":"none","rules":[48]},
{"text":"smtppass","ignoreCase":true,"gate":"none","rules":[48]},
{"text":"snowflake","ignoreCase":true,"gate":"none","rules":[489]},
{"text":"sntrya_","ignoreCase":false,"gate":"none","rules":[466]},
{"text":"sntryi_","ignoreCase":false,"gate":"none","rules":[466]},
{"text":"sntryr_","ignoreCase":false,"gate":"none","rules":[466]},
{"text":"sntrys_eyJ","ignoreCase":false,"gate":"none","rules":[469]},
{"text":"sntryu_","ignoreCase":false,"gate":"none","rules":[470]},
{"text":"snyk-api","ignoreCase":true,"gate":"none","rules":[491]},
{"text":"snyk-token","ignoreCase":true,"gate":"none","rules":[491]},
{"text":"snyk.token","ignoreCase":true,"gate":"none","rules":[491]},
{"text":"snyk_api","ignoreCase":true,"gate":"none","rules":[491]},
{"text":"snyk_key","ignoreCase":true,"gate":"none","rules":[491]},
{"text":"snyk_oauth","ignoreCase":true,"gate":"none","rules":[491]},
{"text":"snyk_sat.","ignoreCase":false,"gate":"none","rules":[492]},
{"text":"snyk_secret","ignoreCase":true,"gate":"none","rules":[491]},
{"text":"snyk_service_account","ignoreCase":true,"gate":"none","rules":[491]},
{"text":"snyk_token","ignoreCase":true,"gate":"none","rules":[491]},
{"text":"snyk_uat.","ignoreCase":false,"gate":"none","rules":[492]},
{"text":"snykapi","ignoreCase":true,"gate":"none","rules":[491]},
{"text":"snykkey","ignoreCase":true,"gate":"none","rules":[491]},
{"text":"snyktoken","ignoreCase":true,"gate":"none","rules":[491]},
{"text":"sonar-token","ignoreCase":true,"gate":"none","rules":[494]},
{"text":"sonar.login","ignoreCase":true,"gate":"none","rules":[494]},
{"text":"sonar.token","ignoreCase":true,"gate":"none","rules":[494]},
{"text":"sonar_login","ignoreCase":true,"gate":"none","rules":[494]},
{"text":"sonar_token","ignoreCase":true,"gate":"none","rules":[494]},
{"text":"sonarcloud_token","ignoreCase":true,"gate":"none","rules":[494]},
{"text":"sonarcloudtoken","ignoreCase":true,"gate":"none","rules":[494]},
{"text":"sonarlogin","ignoreCase":true,"gate":"none","rules":[494]},
{"text":"sonarqube_token","ignoreCase":true,"gate":"none","rules":[494]},
{"text":"sonarqubetoken","ignoreCase":true,"gate":"none","rules":[494]},
{"text":"sonartoken","ignoreCase":true,"gate":"none","rules":[494]},
{"text":"speech_key","ignoreCase":true,"gate":"none","rules":[55]},
{"text":"spu-","ignoreCase":false,"gate":"run","rules":[499]},
{"text":"sq0atp-","ignoreCase":false,"gate":"none","rules":[504]},
{"text":"sq0csb-","ignoreCase":false,"gate":"none","rules":[503]},
{"text":"sq0csp-","ignoreCase":false,"gate":"none","rules":[503]},
{"text":"sq0idb-","ignoreCase":false,"gate":"none","rules":[502]},
{"text":"sq0idp-","ignoreCase":false,"gate":"none","rules":[502]},
{"text":"sqa_","ignoreCase":false,"gate":"run","rules":[493]},
{"text":"sqco_","ignoreCase":false,"gate":"none","rules":[495]},
{"text":"sqlcmd","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"sqlplus","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"sqp_","ignoreCase":false,"gate":"run","rules":[493]},
{"text":"squ_","ignoreCase":false,"gate":"run","rules":[496]},
{"text":"sshpass","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"stability","ignoreCase":true,"gate":"none","rules":[505]},
{"text":"stable_diffusion","ignoreCase":true,"gate":"none","rules":[505]},
{"text":"storage-account","ignoreCase":true,"gate":"none","rules":[78]},
{"text":"storage-key","ignoreCase":true,"gate":"none","rules":[78]},
{"text":"storage_account","ignoreCase":true,"gate":"none","rules":[78]},
{"text":"storage_key","ignoreCase":true,"gate":"none","rules":[78]},
{"text":"storageaccount","ignoreCase":true,"gate":"none","rules":[78]},
{"text":"storagekey","ignoreCase":true,"gate":"none","rules":[78,243]},
{"text":"sub-c-","ignoreCase":false,"gate":"none","rules":[430]},
{"text":"subscription-key","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"subscriptionkey","ignoreCase":true,"gate":"none","rules":[243]},
{"text":"sumo-access-key","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumo-api","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumo-key","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumo-secret","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumo_access_key","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumo_api","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumo_key","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumo_logic_access_key","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumo_logic_key","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumo_secret","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumoaccesskey","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumoapi","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumokey","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumologic-access-key","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumologic-api","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumologic-key","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumologic-secret","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumologic_access_key","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumologic_api","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumologic_key","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumologic_secret","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumologicaccesskey","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumologicapi","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumologickey","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumologicsecret","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"sumosecret","ignoreCase":true,"gate":"none","rules":[511]},
{"text":"t1.9","ignoreCase":false,"gate":"none","rules":[576]},
{"text":"test_pub_","ignoreCase":false,"gate":"none","rules":[334]},
{"text":"tfp_","ignoreCase":false,"gate":"run","rules":[542]},
{"text":"tgp_v1_","ignoreCase":false,"gate":"none","rules":[531]},
{"text":"tk-us-","ignoreCase":false,"gate":"none","rules":[462]},
{"text":"tk.eyJ","ignoreCase":false,"gate":"none","rules":[346]},
{"text":"tkn.v1_","ignoreCase":false,"gate":"none","rules":[524]},
{"text":"token","ignoreCase":true,"gate":"none","rules":[246]},
{"text":"travis-access","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"travis-api","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"travis-ci-api","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"travis-ci-token","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"travis-token","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"travis_access","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"travis_api","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"travis_ci_api","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"travis_ci_token","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"travis_token","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"travisaccess","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"travisapi","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"travisci-api","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"travisci-token","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"travisci_api","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"travisci_token","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"travisciapi","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"traviscitoken","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"travistoken","ignoreCase":true,"gate":"none","rules":[533]},
{"text":"trello","ignoreCase":true,"gate":"none","rules":[534]},
{"text":"tskey-","ignoreCase":false,"gate":"none","rules":[519]},
{"text":"tskey-api-","ignoreCase":false,"gate":"none","rules":[518]},
{"text":"tskey-client-","ignoreCase":false,"gate":"none","rules":[520]},
{"text":"tskey-scim-","ignoreCase":false,"gate":"none","rules":[521]},
{"text":"tskey-webhook-","ignoreCase":false,"gate":"none","rules":[522]},
{"text":"tss_","ignoreCase":false,"gate":"run","rules":[529]},
{"text":"tvly-","ignoreCase":false,"gate":"none","rules":[523]},
{"text":"twilio-api-key-secret","ignoreCase":true,"gate":"none","rules":[538]},
{"text":"twilio-api-secret","ignoreCase":true,"gate":"none","rules":[538]},
{"text":"twilio-auth","ignoreCase":true,"gate":"none","rules":[540]},
{"text":"twilio.auth","ignoreCase":true,"gate":"none","rules":[540]},
{"text":"twilio_api_key_secret","ignoreCase":true,"gate":"none","rules":[538]},
{"text":"twilio_api_secret","ignoreCase":true,"gate":"none","rules":[538]},
{"text":"twilio_auth","ignoreCase":true,"gate":"none","rules":[540]},
{"text":"twilio_key_secret","ignoreCase":true,"gate":"none","rules":[538]},
{"text":"twilio_secret","ignoreCase":true,"gate":"none","rules":[540]},
{"text":"twilio_token","ignoreCase":true,"gate":"none","rules":[540]},
{"text":"twilioapikeysecret","ignoreCase":true,"gate":"none","rules":[538]},
{"text":"twilioapisecret","ignoreCase":true,"gate":"none","rules":[538]},
{"text":"twilioauth","ignoreCase":true,"gate":"none","rules":[540]},
{"text":"twiliokeysecret","ignoreCase":true,"gate":"none","rules":[538]},
{"text":"twiliosecret","ignoreCase":true,"gate":"none","rules":[540]},
{"text":"twiliotoken","ignoreCase":true,"gate":"none","rules":[540]},
{"text":"twine upload","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"twitter","ignoreCase":true,"gate":"none","rules":[569]},
{"text":"twitter-access","ignoreCase":true,"gate":"none","rules":[570]},
{"text":"twitter-api","ignoreCase":true,"gate":"none","rules":[571]},
{"text":"twitter-consumer","ignoreCase":true,"gate":"none","rules":[571]},
{"text":"twitter_access","ignoreCase":true,"gate":"none","rules":[570]},
{"text":"twitter_api","ignoreCase":true,"gate":"none","rules":[571]},
{"text":"twitter_app_secret","ignoreCase":true,"gate":"none","rules":[571]},
{"text":"twitter_client_secret","ignoreCase":true,"gate":"none","rules":[571]},
{"text":"twitter_consumer","ignoreCase":true,"gate":"none","rules":[571]},
{"text":"twitter_oauth","ignoreCase":true,"gate":"none","rules":[570]},
{"text":"twitter_secret","ignoreCase":true,"gate":"none","rules":[570]},
{"text":"twitter_token","ignoreCase":true,"gate":"none","rules":[570]},
{"text":"twitteraccess","ignoreCase":true,"gate":"none","rules":[570]},
{"text":"twitterapi","ignoreCase":true,"gate":"none","rules":[571]},
{"text":"twitterclientsecret","ignoreCase":true,"gate":"none","rules":[571]},
{"text":"twitterconsumer","ignoreCase":true,"gate":"none","rules":[571]},
{"text":"twittertoken","ignoreCase":true,"gate":"none","rules":[570]},
{"text":"ucat_","ignoreCase":false,"gate":"none","rules":[545]},
{"text":"unkey_","ignoreCase":false,"gate":"none","rules":[544]},
{"text":"unzip","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"userPWD=\\"","ignoreCase":false,"gate":"none","rules":[70]},
{"text":"usernamepasswordcredentials(","ignoreCase":true,"gate":"none","rules":[84]},
{"text":"v1.0-","ignoreCase":false,"gate":"none","rules":[126]},
{"text":"vault","ignoreCase":true,"gate":"none","rules":[551]},
{"text":"vault login","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"vault_app_role_secret","ignoreCase":true,"gate":"none","rules":[548]},
{"text":"vault_approle_secret","ignoreCase":true,"gate":"none","rules":[548]},
{"text":"vault_secret_id","ignoreCase":true,"gate":"none","rules":[548]},
{"text":"vault_secretid","ignoreCase":true,"gate":"none","rules":[548]},
{"text":"vaultsecretid","ignoreCase":true,"gate":"none","rules":[548]},
{"text":"vca_","ignoreCase":false,"gate":"run","rules":[557]},
{"text":"vci_","ignoreCase":false,"gate":"run","rules":[557]},
{"text":"vck_","ignoreCase":false,"gate":"run","rules":[556]},
{"text":"vcp_","ignoreCase":false,"gate":"run","rules":[555]},
{"text":"vcr_","ignoreCase":false,"gate":"run","rules":[557]},
{"text":"vercel-api","ignoreCase":true,"gate":"none","rules":[559]},
{"text":"vercel-token","ignoreCase":true,"gate":"none","rules":[559]},
{"text":"vercel_access","ignoreCase":true,"gate":"none","rules":[559]},
{"text":"vercel_api","ignoreCase":true,"gate":"none","rules":[559]},
{"text":"vercel_auth","ignoreCase":true,"gate":"none","rules":[559]},
{"text":"vercel_blob_rw_","ignoreCase":false,"gate":"none","rules":[558]},
{"text":"vercel_token","ignoreCase":true,"gate":"none","rules":[559]},
{"text":"vercelaccess","ignoreCase":true,"gate":"none","rules":[559]},
{"text":"vercelapi","ignoreCase":true,"gate":"none","rules":[559]},
{"text":"verceltoken","ignoreCase":true,"gate":"none","rules":[559]},
{"text":"volc-secret","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volc-secret-key","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volc-secretkey","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volc-sk","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volc_secret","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volc_secret_access_key","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volc_secret_key","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volc_secretkey","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volc_sk","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volcengine-secret","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volcengine-secret-key","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volcengine-sk","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volcengine_secret","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volcengine_secret_key","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volcengine_sk","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volcenginesecret","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volcenginesecretkey","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volcenginesk","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volcsecret","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volcsecretkey","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"volcsk","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"voyage","ignoreCase":true,"gate":"none","rules":[563]},
{"text":"vss_nuget","ignoreCase":true,"gate":"none","rules":[59]},
{"text":"vsts-","ignoreCase":true,"gate":"none","rules":[59]},
{"text":"vsts_","ignoreCase":true,"gate":"none","rules":[59]},
{"text":"vtwn_","ignoreCase":false,"gate":"none","rules":[547]},
{"text":"wachtwoord","ignoreCase":true,"gate":"none","rules":[244]},
{"text":"waka_","ignoreCase":false,"gate":"none","rules":[564]},
{"text":"wandb-api","ignoreCase":true,"gate":"none","rules":[566]},
{"text":"wandb-key","ignoreCase":true,"gate":"none","rules":[566]},
{"text":"wandb.api","ignoreCase":true,"gate":"none","rules":[566]},
{"text":"wandb_api","ignoreCase":true,"gate":"none","rules":[566]},
{"text":"wandb_key","ignoreCase":true,"gate":"none","rules":[566]},
{"text":"wandb_secret","ignoreCase":true,"gate":"none","rules":[566]},
{"text":"wandb_token","ignoreCase":true,"gate":"none","rules":[566]},
{"text":"wandb_v1_","ignoreCase":false,"gate":"none","rules":[565]},
{"text":"wandbapi","ignoreCase":true,"gate":"none","rules":[566]},
{"text":"wandbkey","ignoreCase":true,"gate":"none","rules":[566]},
{"text":"wandbtoken","ignoreCase":true,"gate":"none","rules":[566]},
{"text":"watson_api","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"watson_key","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"watsonapi","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"watsonx_api","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"watsonxapi","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"weights_and_biases","ignoreCase":true,"gate":"none","rules":[566]},
{"text":"whatsapp_app_secret","ignoreCase":true,"gate":"none","rules":[217]},
{"text":"whsec_","ignoreCase":false,"gate":"none","rules":[510]},
{"text":"writekey","ignoreCase":true,"gate":"none","rules":[464]},
{"text":"wrka","ignoreCase":false,"gate":"run","rules":[567]},
{"text":"x-auth-key","ignoreCase":true,"gate":"none","rules":[125]},
{"text":"x-postmark-account-token","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"x-postmark-server-token","ignoreCase":true,"gate":"none","rules":[427]},
{"text":"x-subscription-token","ignoreCase":true,"gate":"none","rules":[98]},
{"text":"x_access_secret","ignoreCase":true,"gate":"none","rules":[570]},
{"text":"x_access_token","ignoreCase":true,"gate":"none","rules":[569]},
{"text":"x_access_token_secret","ignoreCase":true,"gate":"none","rules":[570]},
{"text":"x_api_access_token","ignoreCase":true,"gate":"none","rules":[569]},
{"text":"x_api_key_secret","ignoreCase":true,"gate":"none","rules":[571]},
{"text":"x_api_secret","ignoreCase":true,"gate":"none","rules":[571]},
{"text":"x_client_secret","ignoreCase":true,"gate":"none","rules":[571]},
{"text":"x_consumer_secret","ignoreCase":true,"gate":"none","rules":[571]},
{"text":"x_oauth_token","ignoreCase":true,"gate":"none","rules":[569]},
{"text":"x_subscription_token","ignoreCase":true,"gate":"none","rules":[98]},
{"text":"xai-","ignoreCase":false,"gate":"run","rules":[573]},
{"text":"xai-token-","ignoreCase":false,"gate":"none","rules":[574]},
{"text":"xapp-","ignoreCase":false,"gate":"none","rules":[480]},
{"text":"xfreerdp","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"xi-api-key","ignoreCase":true,"gate":"none","rules":[209]},
{"text":"xi_api_key","ignoreCase":true,"gate":"none","rules":[209]},
{"text":"xkeysib-","ignoreCase":false,"gate":"none","rules":[99]},
{"text":"xoxa-","ignoreCase":false,"gate":"none","rules":[483]},
{"text":"xoxb-","ignoreCase":false,"gate":"none","rules":[481]},
{"text":"xoxc-","ignoreCase":false,"gate":"none","rules":[483]},
{"text":"xoxe-","ignoreCase":false,"gate":"none","rules":[482]},
{"text":"xoxe.xox","ignoreCase":false,"gate":"none","rules":[482]},
{"text":"xoxo-","ignoreCase":false,"gate":"none","rules":[483]},
{"text":"xoxp-","ignoreCase":false,"gate":"none","rules":[485]},
{"text":"xoxr-","ignoreCase":false,"gate":"none","rules":[483]},
{"text":"xoxs-","ignoreCase":false,"gate":"none","rules":[483]},
{"text":"xsmtpsib-","ignoreCase":false,"gate":"none","rules":[100]},
{"text":"xwfp-","ignoreCase":false,"gate":"none","rules":[487]},
{"text":"y0_","ignoreCase":false,"gate":"run","rules":[578]},
{"text":"y1_","ignoreCase":false,"gate":"run","rules":[578]},
{"text":"y2_","ignoreCase":false,"gate":"run","rules":[578]},
{"text":"y3_","ignoreCase":false,"gate":"run","rules":[578]},
{"text":"ya29.","ignoreCase":false,"gate":"none","rules":[276]},
{"text":"yandex","ignoreCase":true,"gate":"none","rules":[577]},
{"text":"yc_s3","ignoreCase":true,"gate":"none","rules":[577]},
{"text":"yc_secret","ignoreCase":true,"gate":"none","rules":[577]},
{"text":"yc_storage","ignoreCase":true,"gate":"none","rules":[577]},
{"text":"zeit_token","ignoreCase":true,"gate":"none","rules":[559]},
{"text":"zendesk-api","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"zendesk-token","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"zendesk.api","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"zendesk.token","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"zendesk_access","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"zendesk_api","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"zendesk_key","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"zendesk_oauth","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"zendesk_pass","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"zendesk_secret","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"zendesk_token","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"zendeskaccess","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"zendeskapi","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"zendeskkey","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"zendeskoauth","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"zendesksecret","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"zendesktoken","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"zpka_","ignoreCase":false,"gate":"none","rules":[582]}
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
    import("./cli/load-YNNV2R4P.mjs"),
    import("./cli/compile-W6L7F6PD.mjs")
  ]);
  const otherIds = new Set(builtInRuleset.rules.map(({ id }) => id));
  const { ruleset, texts } = compileRules(await loadRules(ruleFiles, { origin: "user", otherIds }));
  return { texts, join: (builtIn) => joinRulesets(builtIn, ruleset) };
}
async function loadTexts(own) {
  const { builtInTexts } = await import("./cli/built-in-texts.gen-MTHIEDKJ.mjs");
  return new Map([...builtInTexts, ...own].map((text) => [text.id, text]));
}
function requireRule(id, ids) {
  if (ids.includes(id)) return;
  const suggestion = nearest(id, ids);
  throw new InputError("option-invalid", `there is no rule ${JSON.stringify(id)} to switch off`, {
    hint: suggestion === void 0 ? "a finding shows the id of its rule" : `did you mean ${suggestion}?`
  });
}

// src/git/all-objects.ts
var LF = 10;
var CHECK = ["cat-file", "--buffer", "--batch-check=%(objectname) %(objecttype) %(rest)"];
async function* listAllObjects(git) {
  const seen = new SeenObjects();
  const walk = git.start(["rev-list", "--objects", "--missing=print", "--all", "--reflog"]);
  const check = git.start(CHECK, { input: "piped" });
  const pumping = pump(walk, check);
  try {
    for await (const object of listed(check)) {
      if ("oid" in object && !seen.add(object.oid)) continue;
      yield object;
    }
    await pumping;
    const ends = await Promise.all([walk.exited, check.exited]);
    if (git.signal?.aborted === true || ends.every((end) => end.status === 0)) return;
  } finally {
    walk.stop();
    check.stop();
  }
  yield { kind: "walk-broken" };
  yield* listStore(git, seen);
}
async function* listStore(git, seen) {
  const check = git.start([
    "cat-file",
    "--buffer",
    "--batch-all-objects",
    "--batch-check=%(objectname) %(objecttype) "
  ]);
  try {
    for await (const object of listed(check)) if ("oid" in object && seen.add(object.oid)) yield object;
  } finally {
    check.stop();
  }
}
async function pump(from, to) {
  const reader = new StreamReader(from.stdout);
  for (let chunk = await reader.readSome(65536); chunk !== void 0; chunk = await reader.readSome(65536))
    await to.write(chunk);
  to.end();
}
async function* listed(check) {
  const reader = new StreamReader(check.stdout);
  for (let line = await reader.readUntil(LF); line !== void 0; line = await reader.readUntil(LF)) {
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
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
var MAX_POINTER_BYTES = 4096;
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
  const text = readSmallFile(join(place2.commonDir, "shallow"), 64 * 1024 * 1024) ?? "";
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
  const entry = join(folder, ".git");
  if (isFolder(entry)) {
    const found = place(entry, folder, "work-tree");
    if (found !== void 0) return { kind: "found", repository: found };
    return existsSync(join(entry, "HEAD")) || existsSync(join(entry, "config")) ? { kind: "broken", place: entry } : { kind: "none" };
  }
  const pointer = readSmallFile(entry, MAX_POINTER_BYTES);
  if (pointer !== void 0) {
    const target = /^gitdir: ([^\n]+?)\r?\n?$/.exec(pointer)?.[1];
    const gitDir = target === void 0 ? void 0 : resolve(folder, target);
    const kind = gitDir !== void 0 && existsSync(join(gitDir, "commondir")) ? "worktree" : "submodule";
    const found = gitDir === void 0 ? void 0 : place(gitDir, folder, kind);
    return found === void 0 ? { kind: "broken", place: entry } : { kind: "found", repository: found };
  }
  const bare = place(folder, void 0, "bare");
  return bare === void 0 ? { kind: "none" } : { kind: "found", repository: bare };
}
function repositoryOfVariables({ environment, currentDirectory }) {
  const { GIT_DIR: gitDir, GIT_WORK_TREE: workTree } = environment;
  if (gitDir === void 0 || gitDir === "") return { kind: "none" };
  const tree = workTree === void 0 ? currentDirectory : resolve(currentDirectory, workTree);
  const found = place(resolve(currentDirectory, gitDir), tree, "submodule");
  return found === void 0 ? { kind: "none" } : { kind: "found", repository: found };
}
function place(gitDir, workTree, kind) {
  if (!existsSync(join(gitDir, "HEAD"))) return void 0;
  const pointer = readSmallFile(join(gitDir, "commondir"), MAX_POINTER_BYTES)?.trim();
  const commonDir = pointer === void 0 ? gitDir : resolve(gitDir, pointer);
  if (!isFolder(join(commonDir, "objects")) || !isFolder(join(commonDir, "refs"))) return void 0;
  return {
    kind,
    gitDir: realPath(gitDir),
    commonDir: realPath(commonDir),
    workTree: workTree === void 0 ? void 0 : realPath(workTree)
  };
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
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
    const facts = statSync(path);
    return facts.isFile() && facts.size <= maxBytes ? readFileSync(path, "utf8") : void 0;
  } catch {
    return void 0;
  }
}

// src/sources/content.ts
var PIECE_SIZES = {
  wholeBytes: 64 * 1024 * 1024,
  pieceBytes: 16 * 1024 * 1024,
  overlapBytes: 64 * 1024
};
var LF2 = 10;
var MAX_POINTER_BYTES2 = 1024;
var POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[0-9]-[a-z0-9.-]+ sha256:[0-9a-f]{64}\n)*oid sha256:[0-9a-f]{64}\nsize [0-9]{1,20}\n?$/;
var SEPARATORS = /* @__PURE__ */ new Set([...Buffer.from(" 	,;\"'`()[]{}<>|\0\r")]);
function isLfsPointer(content) {
  return content.length <= MAX_POINTER_BYTES2 && POINTER.test(Buffer.from(content).toString("latin1"));
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
      this.#dropBefore(contextStart(this.#held.bytes, seam, overlapBytes));
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
  drop(count) {
    this.#start += count;
  }
  #makeRoom(count) {
    const needed = this.length + count;
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
  let count = 0;
  for (let offset = bytes.indexOf(LF2); offset >= 0 && offset < end; offset = bytes.indexOf(LF2, offset + 1))
    count++;
  return count;
}
function findSeam(bytes, from, target, reach) {
  const lowest = Math.max(from + 1, target - reach);
  const seam = emptyLineBefore(bytes, lowest, target) ?? lastAfter(bytes, lowest, target, (byte) => byte === LF2) ?? lastAfter(bytes, lowest, target, (byte) => SEPARATORS.has(byte)) ?? target;
  const stretch = bytes.subarray(lowest, seam);
  const begin = stretch.lastIndexOf("-----BEGIN");
  if (begin < 0 || stretch.lastIndexOf("-----END") > begin) return seam;
  return lowest + stretch.subarray(0, begin).lastIndexOf(LF2) + 1;
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
function contextStart(bytes, seam, reach) {
  const lowest = Math.max(0, seam - reach);
  if (lowest === 0) return { seam, keepFrom: 0 };
  const lineEnd = bytes.subarray(lowest, seam).indexOf(LF2);
  return { seam, keepFrom: lineEnd < 0 ? lowest : lowest + lineEnd + 1 };
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

// src/sources/tally.ts
import { setImmediate } from "node:timers/promises";
var UNITS_PER_BREATH = 128;
var BYTES_PER_BREATH = 4 * 1024 * 1024;
var Tally = class {
  #context;
  #isCounted;
  #totalObjects;
  #objects = 0;
  #bytes = 0;
  #unitsSinceBreath = 0;
  #bytesSinceBreath = 0;
  #isCancelled = false;
  /** With `isCounted` the receipt has counted everything already: then only the progress is told. */
  constructor(context, totalObjects, isCounted = false) {
    this.#context = context;
    this.#totalObjects = totalObjects;
    this.#isCounted = isCounted;
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
    if (this.#isCounted) return;
    if (kind === "file") this.#context.receipt.files++;
    else this.#context.receipt.objects++;
  }
  /** Counts a unit's bytes. To be called after the unit has been looked at. */
  countUnit(unit) {
    const bytes = ownBytes(unit);
    this.#bytes += bytes;
    this.#bytesSinceBreath += bytes;
    this.#unitsSinceBreath++;
    if (!this.#isCounted) this.#context.receipt.bytes += bytes;
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

// src/sources/history.ts
async function openHistory(path, context, outside) {
  const repository = await openRepository(path, { ...outside, signal: context.signal });
  const edges = shallowBoundary(repository.place);
  if (edges.size > 0)
    context.receipt.note(
      "shallow",
      `this clone is shallow: what comes before ${edges.size} of its commits is not here (git fetch --unshallow brings it)`
    );
  for (const commit of edges) context.receipt.skip("missing-commit", `before ${commit}`);
  const source = await historySource(
    repository,
    context,
    "everything that refs, HEAD, stashes, notes and reflogs reach"
  );
  source.isPlainStore = outside.environment.GIT_OBJECT_DIRECTORY === void 0;
  return source;
}
async function historySource(repository, context, why, onClose = () => void 0) {
  const refs = await repository.git.run(["for-each-ref", "--format=%(objecttype)"]);
  const count = Buffer.from(refs.stdout).toString("latin1").split("\n").length - 1;
  return new HistorySource(repository, context, { kind: "history", refs: count, why }, onClose);
}
var HistorySource = class {
  resolution;
  repository;
  #context;
  /** Whether all objects lie where the repository itself says. */
  isPlainStore = true;
  #onClose;
  /** The only objects that are read; undefined: all. */
  #suspects;
  constructor(repository, context, resolution, onClose = () => void 0) {
    this.#onClose = onClose;
    this.repository = repository;
    this.resolution = resolution;
    this.#context = context;
  }
  /** What the source reports to: for whoever looks at the object store before. */
  get context() {
    return this.#context;
  }
  /**
   * Reads these objects only, because all others are known to hold nothing; they are counted by whoever looked at all of
   * them. The history is walked even when there are none, because the walk tells what is missing.
   */
  narrow(suspects) {
    this.#suspects = suspects;
  }
  async *units() {
    const { receipt } = this.#context;
    const isNarrow = this.#suspects !== void 0;
    const tally = new Tally(this.#context, void 0, isNarrow);
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
        if (item.kind === "commit" && !isNarrow) receipt.commits++;
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
      } else if (this.#suspects?.has(object.oid) ?? true) yield { oid: object.oid, item: object };
    }
  }
};

// src/sources/diff.ts
import { createReadStream, statSync as statSync2 } from "node:fs";

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
var LF3 = Uint8Array.of(10);
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
    this.#parts.push(line, LF3);
    this.#length += line.length + 1;
    if (!isAdded) return;
    const last = this.#windows.at(-1);
    if (last?.end === start)
      this.#windows[this.#windows.length - 1] = { start: last.start, end: this.#length };
    else this.#windows.push({ start, end: this.#length });
  }
  /** Takes the line end off the last line: "\ No newline at end of file". */
  endWithoutNewline() {
    if (this.#parts.at(-1) !== LF3) return;
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
    this.#parts = [new Uint8Array(bytes.subarray(keepFrom, -1)), LF3];
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
function lineStartBefore(bytes, offset, after) {
  const lineEnd = bytes.subarray(after, offset).lastIndexOf(10);
  return lineEnd < 0 ? offset : after + lineEnd + 1;
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
    if (open.isMalformed || open.newLeft > 0 || open.oldLeft.some((count) => count > 0))
      yield { kind: "malformed", line: this.#lineNumber };
  }
  /** Whether the line belongs to the open hunk. */
  #takeIntoHunk(open, line) {
    if (line[0] === 92) {
      if (open.isLastOnNewSide) open.hunk.endWithoutNewline();
      return true;
    }
    const isOver = open.newLeft <= 0 && open.oldLeft.every((count) => count <= 0);
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
    if (open.newLeft < 0 || open.oldLeft.some((count) => count < 0)) open.isMalformed = true;
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
  const [, start, count = "1"] = /^[-+]([0-9]{1,10})(?:,([0-9]{1,10}))?$/.exec(text) ?? [];
  return start === void 0 ? void 0 : { start: Number(start), count: Number(count) };
}

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
  const aborted = new Promise((resolve3) => {
    if (signal.aborted) resolve3("aborted");
    else signal.addEventListener("abort", () => resolve3("aborted"), { once: true });
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
var LF4 = 10;
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
    for (let end = chunk.indexOf(LF4); end >= 0; end = chunk.indexOf(LF4, start)) {
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
  const shown = `"${printable(path)}"`;
  try {
    if (statSync2(path).isDirectory())
      throw new InputError("path-unreadable", `${shown} is a folder, not a diff`);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new InputError("path-not-found", `there is no ${shown}`, {
        cause: error,
        hint: "give a file with a diff, or - for standard input"
      });
    throw new InputError("path-unreadable", `${shown} cannot be read (${code ?? "unknown reason"})`, {
      cause: error
    });
  }
}

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
import { setTimeout } from "node:timers/promises";
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
    await setTimeout(delayMs, void 0, git.signal === void 0 ? {} : { signal: git.signal }).catch(
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
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync as statSync3 } from "node:fs";
import { join as join2 } from "node:path";
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
    const directory = mkdtempSync(join2(parent, "side-"));
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
    const folder = join2(this.#directory, "objects", "pack");
    return readdirSync(folder).filter((name) => name.endsWith(".pack")).reduce((sum, name) => sum + statSync3(join2(folder, name)).size, 0);
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
import { lstatSync as lstatSync3, realpathSync as realpathSync2, statSync as statSync4 } from "node:fs";
import { basename, relative, sep } from "node:path";

// src/sources/file.ts
import { isUtf8 } from "node:buffer";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync
} from "node:fs";
var READ_BYTES = 1024 * 1024;
function filePath(bytes) {
  return isUtf8(bytes) ? bytes.toString("utf8") : bytes;
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
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
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
    const count = readSync(descriptor, content, filled, content.length - filled, null);
    filled += count;
    if (count === 0 || filled > maxBytes) return content.subarray(0, filled);
    if (filled === content.length) content = Buffer.concat([content], Math.max(65536, 2 * filled));
  }
}
async function* chunksOf(descriptor) {
  for (; ; ) {
    const chunk = Buffer.allocUnsafe(READ_BYTES);
    const count = readSync(descriptor, chunk, 0, chunk.length, null);
    if (count === 0) return;
    yield chunk.subarray(0, count);
  }
}
function hasChanged(before, after) {
  return before.size !== after.size || before.mtimeNs !== after.mtimeNs;
}
function skipUnlessGone(error, place2, receipt) {
  const code = systemCode(error);
  if (code === void 0) throw error;
  if (code === "ENOENT" || code === "ENOTDIR") return;
  receipt.skip("unreadable", place2.path);
}

// src/sources/tree-listing.ts
import { lstatSync as lstatSync2, readdirSync as readdirSync2 } from "node:fs";
var NUL = 0;
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
  for (let record2 = await reader.readUntil(NUL); record2 !== void 0; record2 = await reader.readUntil(NUL))
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
      const place2 = { bytes: joined(bytes, entry.name), prefix: Buffer.concat([prefix, entry.name, SLASH]) };
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
    this.#files.push({ bytes: joined(this.#workTree, path), path: decodeUtf8(path) });
  }
  /** Whether no folder above a tracked path has been replaced by a link, which would lead out of the tree. */
  #isBehindRealFolders(path) {
    const slash = path.lastIndexOf(47);
    if (slash < 0) return true;
    const folder = path.subarray(0, slash);
    const key = folder.toString("latin1");
    const known = this.#realFolders.get(key);
    if (known !== void 0) return known;
    const isReal = this.#isBehindRealFolders(folder) && !isLink(joined(this.#workTree, folder));
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
function joined(folder, name) {
  return folder.at(-1) === 47 ? Buffer.concat([folder, name]) : Buffer.concat([folder, SLASH, name]);
}

// src/sources/tree.ts
async function openTree(path, context, outside) {
  const root = requireReal(path);
  const listing = statSync4(root).isDirectory() ? await listFolder(root, context, outside) : listFile(root, outside);
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
  const way = workTree === void 0 ? "" : relative(workTree, file);
  const inside = way !== "" && !way.startsWith("..");
  const path = inside ? way.split(sep).join("/") : basename(file);
  return { files: [{ bytes: Buffer.from(file), path }], total: 1, why: "the one file that was named" };
}
function requireReal(path) {
  const shown = `"${printable(path)}"`;
  try {
    const real = realpathSync2.native(path);
    lstatSync3(real);
    return real;
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new InputError("path-not-found", `there is no ${shown}`, {
        cause: error,
        hint: "check the path; it is taken relative to the current folder"
      });
    throw new InputError("path-unreadable", `${shown} cannot be read (${code ?? "unknown reason"})`, {
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

// src/scan.ts
async function scan(request, environment) {
  const startedAtMs = environment.now();
  const receipt = new ReceiptBuilder();
  const ruleset = await loadRuleset(request.ruleFiles, request.disabledRules);
  const linear = await linearEngineFor(ruleset, environment);
  const engine = createEngine(ruleset.compiled, {
    disabledRules: request.disabledRules,
    minConfidence: request.minConfidence,
    createKernel,
    nowMs: startedAtMs,
    ...linear,
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
    const trace2 = source instanceof HistorySource && environment.historyThroughGit !== true ? await narrowHistory(source, { request, environment, ruleset, linear, nowMs: startedAtMs, receipt }) : void 0;
    for await (const unit of source.units()) {
      await scanUnit({ unit, source, engine, chain, ruleset, receipt, collector });
    }
    findings = await attribute(collector, source.repository, trace2);
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
  const { loadLinearEngine } = await import("./cli/load-linear-6B2BL7HV.mjs");
  return { linearEngine: await loadLinearEngine(environment.mayLoadNative) };
}
var DEFAULT_MEMORY_BYTES = 512 * 1024 * 1024;
async function narrowHistory(source, scan2) {
  const { request, environment, ruleset, receipt } = scan2;
  if (!source.isPlainStore) return void 0;
  const { findSuspects, createExaminer, findWorker, traceIntroductions } = await import("./cli/history-7YIO65BG.mjs");
  const options = {
    disabledRules: request.disabledRules,
    minConfidence: request.minConfidence,
    nowMs: scan2.nowMs
  };
  const { place: place2, state } = source.repository;
  const url = environment.workerUrl ?? findWorker();
  const answer = await findSuspects({
    place: { directory: join3(place2.commonDir, "objects"), format: state.objectFormat },
    makeParts: () => createExaminer(ruleset.compiled, { ...options, ...scan2.linear }),
    workers: url === void 0 ? void 0 : {
      url,
      processors: availableParallelism(),
      engine: {
        ...options,
        ruleset: request.ruleFiles.length === 0 ? void 0 : ruleset.compiled,
        mayLoadNative: environment.mayLoadNative
      }
    },
    threads: request.threads,
    memoryBytes: request.memoryBytes ?? DEFAULT_MEMORY_BYTES,
    signal: environment.signal,
    onProgress: (progress) => source.context.onProgress({ phase: "scanning", ...progress })
  });
  if (answer.kind === "unusable") {
    receipt.note("through-git", `every object is read through git, which is slower: ${answer.why}`);
    return void 0;
  }
  receipt.objects += answer.counts.blobs;
  receipt.commits += answer.counts.commits;
  receipt.bytes += answer.counts.bytes;
  receipt.note(
    "counted-in-store",
    "objects were looked at in the object store, where those that no ref reaches lie, too: these are counted, not reported"
  );
  if (answer.kind === "cancelled") return void 0;
  if (answer.unread > 0)
    receipt.note("read-through-git", `objects that were read through git: ${answer.unread}`);
  source.narrow(answer.suspects);
  return traceIntroductions;
}
async function scanUnit({
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
async function scanCommand(words) {
  if (words.includes("--help") || words.includes("-h")) {
    process.stdout.write(helpText(USAGE, scanCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, scanCliOptions);
  const outputs = outputsOf(values);
  const showSecrets = values.has("show-secrets");
  if (showSecrets) refuseInCi();
  const request = await requestOf(values, positionals, words);
  const report2 = await run(request, process.stderr.isTTY === true && !values.has("quiet"));
  await deliver(report2, outputs, values, showSecrets);
  return exitStatusOf(verdictOf(report2));
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
  const format = findFormat(name);
  if (format === void 0 || file === "") {
    throw new InputError(
      "option-invalid",
      `--format takes ${REPORT_FORMATS.map((known) => known.name).join(", ")}, each with =FILE if it is to go to a file; found ${text}`
    );
  }
  const isFolder2 = file?.endsWith("/") === true || file?.endsWith(sep2) === true;
  return { format, file: isFolder2 ? join4(file, format.fileName) : file };
}
async function requestOf(values, positionals, words) {
  if (positionals.length > 1) {
    throw new InputError("option-invalid", `tacet scan takes one path, found ${positionals.length}`, {
      hint: "scan their common folder"
    });
  }
  const [target, why] = await targetOf(values, positionals[0]);
  const threads = textOf(values, "threads");
  return {
    target,
    asked: ["scan", ...words].join(" "),
    why,
    ruleFiles: listOf(values, "rules").map((file) => resolve2(file)),
    disabledRules: listOf(values, "disable-rule"),
    minConfidence: textOf(values, "min-confidence") ?? "possible",
    honourMarks: !values.has("ignore-marks"),
    ...threads === void 0 ? {} : { threads: Number(threads) },
    memoryBytes: Number(textOf(values, "memory") ?? 512) * 1024 * 1024,
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
  const place2 = resolve2(path ?? ".");
  const [choice] = chosen;
  if (choice === "stdin" || choice === "diff") {
    if (path !== void 0) throw new InputError("option-invalid", `--${choice} takes no path`);
    if (choice === "stdin") return [{ kind: "stdin", name: "stdin" }, "standard input"];
    const file = textOf(values, "diff") ?? "-";
    return [{ kind: "diff", path: file === "-" ? "-" : resolve2(file) }, "the added lines of a diff"];
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
async function deliver(report2, outputs, values, showSecrets) {
  const receiptFile = textOf(values, "receipt");
  if (receiptFile !== void 0)
    await writeWhole(resolve2(receiptFile), `${JSON.stringify(report2.receipt, null, 2)}
`);
  for (const { format, file } of outputs) {
    const toScreen = file === void 0;
    const colour = toScreen && process.stdout.isTTY === true && !values.has("no-color") && (process.env.NO_COLOR ?? "") === "";
    const text = await format.render(report2, { colour, quiet: values.has("quiet"), showSecrets });
    if (toScreen) await new Promise((done) => void process.stdout.write(text, () => done()));
    else await writeWhole(resolve2(file), text);
  }
}
async function writeWhole(file, text) {
  const beside = join4(dirname2(file), `.${basename2(file)}.${process.pid}.part`);
  try {
    await mkdir(dirname2(file), { recursive: true });
    await writeFile(beside, text, { mode: 384 });
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => void 0);
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
async function main(words) {
  const [command, ...rest] = words;
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
function report(error) {
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
  report(error);
  process.exitCode = FAILED;
}
