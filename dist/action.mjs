import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  filePath,
  isLfsPointer,
  unitOf,
  unitsOfFile
} from "./action/chunk-PQTCVEGF.mjs";
import {
  annotationsOf,
  branchRefIn,
  commitIdIn,
  compareFindings,
  countIn,
  field,
  insideText,
  isBlocking,
  isZeroId,
  meetsSeverity,
  openablePlace,
  placeName,
  rangeText,
  readEventFacts,
  refNameIn,
  repositoryUrl,
  require_tunnel,
  require_undici,
  runnerTemp,
  shortId,
  splitFindings,
  summaryReport,
  textIn,
  textReport,
  verdictOf,
  writeSummary
} from "./action/chunk-JKSMJSS2.mjs";
import {
  EMPTY_BLOB,
  EMPTY_TREE,
  Git,
  GitComplaint,
  ObjectReader,
  StreamReader,
  authorOf,
  compareIds,
  findObjectDirectories,
  findRepository,
  formatOf,
  idBytesOf,
  isNullId,
  isObjectId,
  listCommits,
  listLoose,
  listPacks,
  listReflogMessages,
  listRefs,
  messageStart,
  openRepository,
  orderCommits,
  presentObjects,
  readObjects,
  resolveCommit,
  resolveObjects,
  shallowBoundary,
  throwIfAborted
} from "./action/chunk-OVICTD2O.mjs";
import {
  CONTAINER_LIMITS,
  DECODE_LIMITS,
  PIECE_SIZES,
  UnitView,
  containerKindOf,
  countLineEnds,
  createEngine,
  createKernel,
  decodeBase64,
  decodeChunks,
  decodeContent,
  isCutContainer,
  isLockFile,
  letterRuns,
  ownBytes,
  pathOf,
  placeOf,
  readJwt,
  surpriseOf,
  unitsInside,
  unitsOfChunks
} from "./action/chunk-U7OZWS7D.mjs";
import {
  decodeUtf8,
  fromLatin1,
  latin1
} from "./action/chunk-K4RMIPVJ.mjs";
import "./action/chunk-6FROWH23.mjs";
import {
  ALLOW_KINDS,
  BASELINE_NAME,
  CONFIG_NAME,
  FINGERPRINT,
  IGNORE_NAME,
  RULE_SELECTOR,
  VALUE_CLASSES,
  compileSelectors,
  dayOf,
  holdsOn
} from "./action/chunk-NBR2NYN7.mjs";
import {
  formatMistake,
  inOrder,
  nearest,
  quoted
} from "./action/chunk-QHULZS6X.mjs";
import {
  GlobError,
  globToExpression
} from "./action/chunk-6FTNRKM2.mjs";
import {
  CONFIDENCE_ORDER
} from "./action/chunk-L6C7U3VW.mjs";
import {
  counted,
  formatBytes,
  printable
} from "./action/chunk-RRXZKDAI.mjs";
import {
  BugError,
  InputError,
  TacetError,
  UpstreamError,
  describeError,
  systemCode
} from "./action/chunk-WGYOHXCK.mjs";
import {
  __toESM
} from "./action/chunk-5VLZXLXK.mjs";

// src/action.ts
import { mkdir as mkdir2, rename as rename2, writeFile as writeFile2 } from "node:fs/promises";
import { dirname as dirname2, join as join6, relative as relative2, resolve, sep as sep2 } from "node:path";

// src/base/resume-input.ts
import { readFile } from "node:fs/promises";

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

// src/base/resume-input.ts
var MIN_KEY_LENGTH = 16;
var PROPOSED_EVENTS = /* @__PURE__ */ new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment"
]);
var REQUEST_VARIABLES = [
  "CI_MERGE_REQUEST_IID",
  "CIRCLE_PULL_REQUEST",
  "BUILDKITE_PULL_REQUEST",
  "SYSTEM_PULLREQUEST_PULLREQUESTID",
  "BITBUCKET_PR_ID"
];
function whyNoReceipt(environment) {
  const isProposed = PROPOSED_EVENTS.has(environment.GITHUB_EVENT_NAME ?? "") || REQUEST_VARIABLES.some((name) => !["", "false"].includes(environment[name] ?? ""));
  return isProposed ? "this is a pull request, which could bring a receipt of its own" : void 0;
}
function receiptKey(text, name) {
  const key = text?.trim() ?? "";
  if (key === "") return void 0;
  if (key.length < MIN_KEY_LENGTH)
    throw new InputError("option-invalid", `${name} is shorter than ${MIN_KEY_LENGTH} characters`, {
      hint: 'make one with "openssl rand -hex 32" and keep it as a secret of the CI system'
    });
  return Secret.fromText(key);
}
async function readReceipt(file) {
  try {
    return await readFile(file);
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return "absent";
    throw new InputError("path-unreadable", `cannot read the earlier receipt ${file}`, { cause });
  }
}

// src/options/scan-options.ts
var CONFIDENCES = ["hint", "possible", "likely", "proven"];
var minConfidence = {
  name: "min-confidence",
  kind: "choice",
  values: CONFIDENCES,
  description: "The least confidence that is reported. Default: what the configuration says, else possible. Levels: proven (a checksum or the full structure holds), likely (fixed prefix and shape), possible (context and shape), hint (random-looking runs without context)."
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
var decodeDepth = {
  name: "decode-depth",
  kind: "number",
  default: "5",
  description: "How often what was decoded (base64, hexadecimal digits, escapes, compression in them) is decoded again; 0 decodes nothing."
};
var archiveDepth = {
  name: "archive-depth",
  kind: "number",
  default: "5",
  description: "How deep archives and documents inside one another are opened; 0 opens none and scans them as the bytes they are."
};
var scanCliOptions = [
  {
    name: "history",
    kind: "flag",
    group: "What to scan",
    description: "Everything that any ref, HEAD, stash, note or reflog reaches."
  },
  {
    name: "unreachable",
    kind: "flag",
    group: "What to scan",
    description: "With --history: also what nothing reaches any more and git has not deleted yet. Its findings have no path."
  },
  {
    name: "fetch-missing",
    kind: "flag",
    group: "What to scan",
    description: "With --history of a partial clone: fetch what it lacks from its server, in one request and to be deleted afterwards. Without, it is counted as not scanned. No credentials are sent."
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
    name: "shard",
    kind: "text",
    metavar: "I/N",
    group: "What to scan",
    description: "Scan only part I of N of a history, a range or a tree; tacet merge joins the JSON reports of all parts. auto takes the number from GitLab, CircleCI or Buildkite."
  },
  {
    name: "since-receipt",
    kind: "text",
    metavar: "FILE",
    group: "What to scan",
    description: "With --history: build on the resume receipt of an earlier scan, and look only at objects and with rules that it does not cover. Needs the key it was saved with in TACET_RECEIPT_KEY; ignored on pull requests."
  },
  {
    name: "save-receipt",
    kind: "text",
    metavar: "FILE",
    group: "What to report",
    description: "With --history: write a resume receipt for --since-receipt to this file, authenticated with the key in TACET_RECEIPT_KEY (at least 16 characters)."
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
    name: "config",
    kind: "text",
    metavar: "FILE",
    group: "What to look for",
    description: "The configuration, relative to the root of the repository. Default: .tacet.yml, if there is one."
  },
  {
    name: "no-config",
    kind: "flag",
    group: "What to look for",
    description: "Read no configuration, no ignore file and no baseline."
  },
  {
    name: "baseline",
    kind: "list",
    metavar: "FILE",
    group: "What to look for",
    description: "A baseline besides those of the configuration, relative to the root of the repository. Default: .tacet-baseline, if there is one."
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
    description: "Scan a history or a tree with so many threads. Default: one a core, at most 8; one for what is small."
  },
  { ...decodeDepth, metavar: "N", group: "Bounds" },
  { ...archiveDepth, metavar: "N", group: "Bounds" },
  {
    name: "memory",
    kind: "number",
    metavar: "MB",
    default: "512",
    group: "Bounds",
    description: "About how much memory the scan of a history or a tree may take, git apart. With less, larger objects are read through git."
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
var scanActionInputs = [
  {
    name: "scan",
    kind: "choice",
    values: ["auto", "change", "history", "tree"],
    default: "auto",
    description: "What to scan. auto: the commits of the event, the whole history on schedule, the tree on workflow_dispatch and on events without commits. change, history and tree insist on one of them."
  },
  {
    name: "fail-on",
    kind: "choice",
    values: ["low", "medium", "high", "critical", "never"],
    description: "The least severity that fails the step. Default: what the configuration says, else low. An incomplete scan fails it whatever this says; with never, findings are only reported."
  },
  minConfidence,
  rules,
  disableRule,
  decodeDepth,
  archiveDepth,
  {
    name: "since-receipt",
    kind: "text",
    description: "For a scan of the whole history: the resume receipt of an earlier one, of which only what is new is looked at again. Ignored on pull requests, and without receipt-key."
  },
  {
    name: "save-receipt",
    kind: "text",
    description: "For a scan of the whole history: where to write a resume receipt for since-receipt. Not written on pull requests, nor without receipt-key."
  },
  {
    name: "receipt-key",
    kind: "text",
    description: "A secret of at least 16 characters, with which resume receipts are authenticated."
  },
  {
    name: "sarif-file",
    kind: "text",
    description: "Where to write the SARIF report. Default: a file under RUNNER_TEMP, named by the output sarif-path."
  },
  {
    name: "comment",
    kind: "flag",
    default: "false",
    description: "Keep one comment on the pull request: written when something is found, turned to all-clear when it is gone. Needs pull-requests: write."
  },
  {
    name: "check-run",
    kind: "flag",
    default: "false",
    description: "Make a check run with every finding on its line, where the runner shows ten. Needs checks: write."
  },
  {
    name: "upload-sarif",
    kind: "flag",
    default: "false",
    description: "Upload the SARIF report to code scanning. Needs security-events: write."
  },
  {
    name: "token",
    kind: "text",
    default: "${{ github.token }}",
    description: "Used to fetch the commits that the checkout left out, from this repository alone, and to write what comment, check-run and upload-sarif ask for. contents: read is enough for a scan."
  }
];

// src/reports/json-text.ts
var UNPRINTABLE = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function jsonText(value, indent = 2) {
  return JSON.stringify(value, wellFormed, indent).replace(UNPRINTABLE, escaped).replace(/##(?=\[|vso)/g, "\\u0023#");
}
function wellFormed(_key, value) {
  return typeof value === "string" ? value.toWellFormed() : value;
}
function escaped(characters) {
  let text = "";
  for (let index = 0; index < characters.length; index++)
    text += `\\u${characters.charCodeAt(index).toString(16).padStart(4, "0")}`;
  return text;
}

// src/reports/json.ts
var JSON_REPORT_VERSION = 1;
function jsonReport(report, showSecrets = false) {
  const document = {
    version: JSON_REPORT_VERSION,
    verdict: verdictOf(report),
    findings: report.findings.map((finding) => jsonFinding(finding, showSecrets)),
    receipt: report.receipt,
    ...report.secrets === void 0 ? {} : { secrets: Object.fromEntries(report.secrets) }
  };
  return `${jsonText(document)}
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
    ...finding.spread === void 0 ? {} : { spread: finding.spread },
    ...finding.inHead === void 0 ? {} : { inHead: finding.inHead },
    ...finding.headPlace === void 0 ? {} : { headPlace: finding.headPlace },
    blocking: isBlocking(finding),
    ...finding.standing === void 0 ? {} : { standing: finding.standing },
    ...finding.suppression === void 0 ? {} : { suppression: finding.suppression }
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
function sarifReport(report, options) {
  const rules2 = [...new Map(report.findings.map(({ rule }) => [rule.id, rule])).values()].sort(
    (a, b) => a.id < b.id ? -1 : 1
  );
  const ruleIndex = new Map(rules2.map((rule, index) => [rule.id, index]));
  const occurrence = /* @__PURE__ */ new Map();
  const { receipt } = report;
  const run = {
    tool: {
      driver: {
        name: "tacet",
        version: receipt.tool.version,
        semanticVersion: receipt.tool.version,
        informationUri: "https://github.com/OWNER/tacet",
        rules: rules2.map((rule) => sarifRule(rule, report.findings))
      }
    },
    automationDetails: { id: `${options.category}/` },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: receipt.complete,
        startTimeUtc: receipt.startedAt,
        toolExecutionNotifications: [
          ...receipt.skips.map((skip) => ({
            level: skip.incomplete ? "error" : "note",
            descriptor: { id: skip.reason },
            message: { text: `${skip.count} × ${skip.reason}: ${skip.examples.map(printable).join(", ")}` }
          })),
          ...receipt.notes.map((note) => ({
            level: "note",
            descriptor: { id: note.code },
            message: { text: printable(note.text) }
          }))
        ]
      }
    ],
    results: report.findings.map((finding) => sarifResult(finding, ruleIndex, occurrence)),
    properties: { receipt }
  };
  return `${jsonText({ $schema: SARIF_SCHEMA_URI, version: "2.1.0", runs: [run] })}
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
  const openable = openablePlace(location);
  const key = `${finding.fingerprint}\0${location.path ?? ""}`;
  const count = (occurrence.get(key) ?? 0) + 1;
  occurrence.set(key, count);
  const since = introduction === void 0 ? "" : ` Introduced by commit ${shortId(introduction.commit)}.`;
  const gone = finding.inHead === false ? " No longer in HEAD, but in the history." : "";
  return {
    ruleId: rule.id,
    ruleIndex: ruleIndex.get(rule.id) ?? -1,
    level: LEVEL[finding.severity],
    message: {
      text: `${rule.name} (${finding.preview}). ${rule.description} Now: ${rule.revoke}${insideText(location)}${since}${gone}`
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(openable.path ?? placeName(location, introduction?.commit)) },
          region: {
            startLine: openable.startLine,
            startColumn: openable.startColumn,
            endLine: openable.endLine,
            endColumn: openable.endColumn,
            snippet: { text: finding.line }
          }
        },
        ...location.container === void 0 ? {} : {
          logicalLocations: [
            { fullyQualifiedName: `${location.path}:${location.startLine}`, kind: "member" }
          ]
        }
      }
    ],
    ...finding.standing === void 0 ? {} : { baselineState: BASELINE_STATE[finding.standing] },
    ...finding.suppression === void 0 ? {} : { suppressions: [sarifSuppression(finding.suppression)] },
    partialFingerprints: {
      primaryLocationLineHash: `${finding.fingerprint.slice(3, 19)}:${count}`,
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
      ...finding.spread === void 0 ? {} : { spread: finding.spread },
      ...finding.inHead === void 0 ? {} : { inHead: finding.inHead },
      ...finding.headPlace === void 0 ? {} : { headPlace: { uri: toUri(finding.headPlace.path), startLine: finding.headPlace.line } }
    }
  };
}
var BASELINE_STATE = {
  new: "new",
  known: "unchanged",
  old: "unchanged"
};
function sarifSuppression(suppression) {
  const { by, where, reason, effect } = suppression;
  return {
    kind: by === "mark" ? "inSource" : "external",
    status: effect === "silences" ? "accepted" : effect === "untrusted" ? "underReview" : "rejected",
    justification: printable(reason ?? `said in ${where}`)
  };
}
function toUri(path) {
  const encoded = path.split("/").map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
  return encoded === "" ? "." : encoded;
}

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_undici(), 1);
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL2 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath2 = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath2, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL2);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();

// node_modules/@actions/core/lib/platform.js
import os2 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os2.platform();
var arch = os2.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}

// src/runner/commands.ts
var ANNOTATIONS_PER_LEVEL = 10;
var ANNOTATION_MAX_CHARS = 4096;
var SHOW = { error, warning, notice };
var annotated = { error: 0, warning: 0, notice: 0 };
function neutralise(text) {
  return text.split(/\r\n|\n|\r/).map(printable).join("\n");
}
function log(text) {
  info(neutralise(text));
}
function isDebug2() {
  return isDebug();
}
function annotate(annotation) {
  const message = cut(neutralise(annotation.message));
  if (annotated[annotation.level] >= ANNOTATIONS_PER_LEVEL) {
    log(
      `${annotation.level}: ${annotation.title === void 0 ? "" : `${annotation.title}: `}${annotation.message}`
    );
    return false;
  }
  annotated[annotation.level]++;
  SHOW[annotation.level](message, {
    ...optional("title", annotation.title === void 0 ? void 0 : printable(annotation.title)),
    ...optional("file", annotation.path === void 0 ? void 0 : printable(annotation.path)),
    ...optional("startLine", annotation.startLine),
    ...optional("endLine", annotation.endLine),
    ...optional("startColumn", annotation.startColumn),
    ...optional("endColumn", annotation.endColumn)
  });
  return true;
}
async function inGroup(title, work) {
  startGroup(printable(title));
  try {
    return await work();
  } finally {
    endGroup();
  }
}
function cut(message) {
  if (message.length <= ANNOTATION_MAX_CHARS) return message;
  return `${message.slice(0, ANNOTATION_MAX_CHARS - 1).toWellFormed()}…`;
}
function optional(key, value) {
  return value === void 0 ? {} : { [key]: value };
}

// src/runner/event.ts
var PULL_REQUEST_EVENTS = /* @__PURE__ */ new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment"
]);
function scanOfEvent(facts, mode) {
  const asked = `event ${facts.eventName}${mode === "auto" ? "" : `, scan: ${mode}`}`;
  if (mode === "tree") return treeScan(facts, asked, "the input scan asks for the tree", []);
  if (mode === "history") return historyScan(facts, asked, "the input scan asks for the whole history");
  const brought = whatEventBrought(facts);
  if (brought.kind === "nothing") return { kind: "nothing", asked, why: brought.why };
  if (brought.kind === "change") return changeScan(facts, asked, brought);
  if (mode === "auto") return treeScan(facts, asked, brought.why, brought.notices);
  return changeSinceDefaultBranch(facts, asked);
}
function whatEventBrought(facts) {
  const { eventName } = facts;
  if (eventName === "push") return pushed(facts);
  if (PULL_REQUEST_EVENTS.has(eventName)) return proposed(facts);
  if (eventName === "merge_group") return queued(facts);
  if (eventName === "schedule") {
    return wholeHistory(
      facts,
      "a schedule brings no commits of its own, so everything is looked at again",
      []
    );
  }
  if (eventName === "workflow_dispatch")
    return { kind: "tree", why: "started by hand: the tree of the chosen ref", notices: [] };
  if (eventName === "release") return { kind: "tree", why: "the tree of the released tag", notices: [] };
  const name = eventName === "" ? "an event without a name" : `the event ${eventName}`;
  return {
    kind: "tree",
    why: `${name} does not say which commits it is about: the tree of HEAD`,
    notices: [`${name} is not one whose commits are known: the checked-out tree is scanned instead`]
  };
}
function pushed(facts) {
  const { payload } = facts;
  const ref = refNameIn(field(payload, "ref")) ?? facts.ref;
  const name = ref ?? "a ref";
  if (field(payload, "deleted") === true || isZeroId(field(payload, "after")))
    return { kind: "nothing", why: `${name} was deleted: there is nothing to scan` };
  const isTag = ref?.startsWith("refs/tags/") === true;
  const peeled = isTag ? commitIdIn(field(payload, "head_commit", "id")) : void 0;
  const head = peeled ?? commitIdIn(field(payload, "after")) ?? facts.sha;
  if (head === void 0) return unreadable(facts, "the push");
  const before = commitIdIn(field(payload, "before"));
  const change = {
    kind: "change",
    head,
    bases: before === void 0 ? [] : [before],
    baseRefs: otherRefs(ref, defaultBranch(facts), refNameIn(field(payload, "base_ref"))),
    expectedCommits: commitsListed(payload),
    wholeHistory: false,
    honourMarks: true
  };
  if (before === void 0) return { ...change, ...newRef(payload, name, change.baseRefs, isTag) };
  if (field(payload, "forced") === true) {
    const notices = [`${name} was force-pushed: if its former tip is gone from the server more is scanned`];
    return { ...change, why: `a forced push to ${name}: what its former tip does not reach`, notices };
  }
  return { ...change, why: `a push to ${name}: the commits it added`, notices: [] };
}
function newRef(payload, name, baseRefs, isTag) {
  const kind = isTag ? "tag" : "branch";
  const said = isZeroId(field(payload, "before")) ? [] : [`the event does not name the former tip of ${name}: it is treated as a new ${kind}`];
  if (baseRefs.length === 0)
    return { why: `the new ${kind} ${name}, and no other branch to compare with: all of it`, notices: said };
  return { why: `the new ${kind} ${name}: what ${baseRefs.join(" and ")} does not reach`, notices: said };
}
function proposed(facts) {
  const { payload, eventName } = facts;
  const request = field(payload, "pull_request");
  const head = commitIdIn(field(request, "head", "sha"));
  const base = commitIdIn(field(request, "base", "sha"));
  const baseRef = branchRefIn(field(request, "base", "ref"));
  if (head === void 0 || base === void 0 && baseRef === void 0)
    return unreadable(facts, "the pull request");
  const isFork = isForkRequest(payload);
  const notices = [];
  if (eventName === "pull_request_target")
    notices.push(
      "pull_request_target: the head is read as objects only, nothing of it is checked out or run"
    );
  return {
    kind: "change",
    head,
    bases: base === void 0 ? [] : [base],
    baseRefs: baseRef === void 0 ? [] : [baseRef],
    expectedCommits: countIn(field(request, "commits")),
    wholeHistory: false,
    honourMarks: false,
    why: `a pull request${isFork ? " from a fork" : ""}: every commit that ${baseRef ?? "its base"} does not have`,
    notices
  };
}
function queued(facts) {
  const group = field(facts.payload, "merge_group");
  const head = commitIdIn(field(group, "head_sha")) ?? facts.sha;
  const base = commitIdIn(field(group, "base_sha"));
  const baseRef = refNameIn(field(group, "base_ref"));
  if (head === void 0 || base === void 0 && baseRef === void 0)
    return unreadable(facts, "the merge group");
  return {
    kind: "change",
    head,
    bases: base === void 0 ? [] : [base],
    baseRefs: baseRef === void 0 ? [] : [baseRef],
    expectedCommits: 0,
    wholeHistory: false,
    honourMarks: false,
    why: `a merge queue's group for ${baseRef ?? "its base"}: what merging it would add`,
    notices: []
  };
}
function unreadable(facts, what) {
  const notice2 = `${what} cannot be read from the event's payload: the whole history is scanned instead`;
  return wholeHistory(facts, `${what} could not be read from the event`, [notice2]);
}
function wholeHistory(facts, why, notices) {
  if (facts.sha === void 0) {
    const notice2 = "the runner names no commit (GITHUB_SHA): the checked-out tree is scanned instead";
    return { kind: "tree", why, notices: [...notices, notice2] };
  }
  return {
    kind: "change",
    head: facts.sha,
    bases: [],
    baseRefs: [],
    expectedCommits: 0,
    wholeHistory: true,
    honourMarks: true,
    why,
    notices
  };
}
function changeSinceDefaultBranch(facts, asked) {
  const baseRefs = otherRefs(facts.ref, defaultBranch(facts));
  if (facts.sha === void 0 || baseRefs.length === 0)
    return historyScan(facts, asked, "there is no other branch to compare with: all of it");
  return changeScan(facts, asked, {
    head: facts.sha,
    bases: [],
    baseRefs,
    expectedCommits: 0,
    wholeHistory: false,
    honourMarks: true,
    why: `the input scan asks for the change: what ${baseRefs.join(" and ")} does not reach`,
    notices: []
  });
}
function historyScan(facts, asked, why) {
  const brought = wholeHistory(facts, why, []);
  return brought.kind === "change" ? changeScan(facts, asked, brought) : treeScan(facts, asked, why, brought.kind === "tree" ? brought.notices : []);
}
function treeScan(facts, asked, why, notices) {
  const target = { kind: "tree", path: facts.workspace };
  const honourMarks = !PULL_REQUEST_EVENTS.has(facts.eventName) && facts.eventName !== "merge_group";
  return { kind: "scan", target, asked, why, notices, honourMarks };
}
function changeScan(facts, asked, change) {
  const { why, notices, honourMarks } = change;
  const target = {
    kind: "remote-change",
    workspace: facts.workspaceIsClone ? facts.workspace : void 0,
    remoteUrl: facts.remoteUrl,
    token: facts.token,
    sideDirectory: facts.sideDirectory,
    heads: [change.head],
    bases: change.bases,
    baseRefs: change.baseRefs,
    expectedCommits: change.expectedCommits,
    wholeHistory: change.wholeHistory
  };
  return { kind: "scan", target, asked, why, notices, honourMarks };
}
function isForkRequest(payload) {
  const request = field(payload, "pull_request");
  if (request === void 0) return false;
  const head = textIn(field(request, "head", "repo", "full_name"));
  const base = textIn(field(request, "base", "repo", "full_name"));
  return head === void 0 || head.toLowerCase() !== base?.toLowerCase();
}
function defaultBranch(facts) {
  return branchRefIn(field(facts.payload, "repository", "default_branch"));
}
function otherRefs(own, ...refs) {
  return [...new Set(refs)].filter((ref) => ref !== void 0 && ref !== own);
}
function commitsListed(payload) {
  const commits = field(payload, "commits");
  return Array.isArray(commits) ? Math.min(commits.length, 2048) : 0;
}

// src/runner/inputs.ts
var InputReader = class {
  #declared;
  #mistakes = [];
  #read;
  /** `read` gives an input as it stands, empty when it was not given; the runner's way unless said otherwise. */
  constructor(declared, read = readInput) {
    this.#read = read;
    this.#declared = new Map(declared.map((input) => [input.name, input]));
  }
  /** The text, trimmed. A required input that is missing is a mistake. */
  text(name) {
    return this.#given(name, this.#read(name).trim());
  }
  /** The text with its line ends and white space, for inputs whose lines are counted. */
  untrimmed(name) {
    const text = this.#read(name);
    return this.#given(name, text.trim() === "" ? "" : text);
  }
  /** The text as a secret that does not print. */
  secret(name) {
    const text = this.text(name);
    return text === void 0 ? void 0 : Secret.fromText(text);
  }
  /** One entry a line, trimmed, empty lines left out. Empty when not given. */
  lines(name) {
    return split(this.text(name), /\r\n|\n|\r/);
  }
  /** Entries separated by commas or line ends, trimmed, empty ones left out. Empty when not given. */
  list(name) {
    return split(this.text(name), /[,\r\n]/);
  }
  /** `true` or `false` in any case. False when not given and without default. */
  flag(name) {
    const text = this.text(name)?.toLowerCase();
    if (text !== void 0 && text !== "true" && text !== "false")
      this.mistake({ where: name, what: `takes true or false, found ${quoted2(text)}` });
    return text === "true";
  }
  /** One of the declared values. Undefined when not given, or when it is none of them (a mistake). */
  choice(name, values) {
    const text = this.text(name);
    const value = values.find((candidate) => candidate === text);
    if (text !== void 0 && value === void 0) {
      const near2 = nearest(text, values);
      this.mistake({
        where: name,
        what: `takes one of ${values.join(", ")}, found ${quoted2(text)}`,
        hint: near2 === void 0 ? void 0 : `did you mean ${near2}?`
      });
    }
    return value;
  }
  /** A whole number within the bounds. Undefined when not given, or when it is none (a mistake). */
  number(name, bounds) {
    const text = this.text(name);
    if (text === void 0) return void 0;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= bounds.min && value <= bounds.max) return value;
    this.mistake({
      where: name,
      what: `takes a whole number from ${bounds.min} to ${bounds.max}, found ${quoted2(text)}`
    });
    return void 0;
  }
  /** Adds mistakes found elsewhere, so that they are reported with the others. */
  mistake(...mistakes) {
    this.#mistakes.push(...mistakes);
  }
  /** Throws one `InputError` with all mistakes, if there are any. */
  requireValid() {
    if (this.#mistakes.length > 0) throw mistakesError(this.#mistakes);
  }
  #given(name, text) {
    const declared = this.#declared.get(name);
    if (declared === void 0) throw new BugError(`the input ${name} is read and not declared`);
    if (text !== "") return text;
    if (declared.default !== void 0 && declared.default !== "" && !declared.default.includes("${{"))
      return declared.default;
    if (declared.required === true && !this.#mistakes.some(({ where }) => where === name))
      this.mistake({ where: name, what: "is required and was not given" });
    return void 0;
  }
};
function readInput(name) {
  return getInput(name, { trimWhitespace: false });
}
function mistakesError(mistakes) {
  const lines = mistakes.map(
    ({ where, what, hint }) => `${where}: ${what}${hint === void 0 ? "" : ` (${hint})`}`
  );
  const code = mistakes.every(({ what }) => what.startsWith("is required")) ? "input-missing" : "option-invalid";
  if (lines.length === 1) return new InputError(code, lines[0] ?? "");
  return new InputError(code, [`${lines.length} mistakes in the inputs`, ...lines].join("\n"));
}
function split(text, separator) {
  return (text ?? "").split(separator).map((entry) => entry.trim()).filter((entry) => entry !== "");
}
function quoted2(text) {
  return `"${printable(text.length > 60 ? `${text.slice(0, 60)}…` : text)}"`;
}

// src/runner/outputs.ts
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { EOL as EOL4 } from "node:os";
function setOutputs(entries) {
  append("GITHUB_OUTPUT", entries);
}
function append(variable, entries) {
  if (entries.length === 0) return;
  const text = entries.map(fileCommand).join("");
  const path = process.env[variable];
  if (path === void 0 || path === "") {
    throw new InputError("export-refused", `${variable} is not set, so there is nowhere to export to`, {
      hint: "run this as a step of a GitHub Actions job"
    });
  }
  try {
    appendFileSync(path, text, { encoding: "utf8" });
  } catch (cause) {
    throw new InputError("export-refused", `the file that ${variable} names cannot be written`, { cause });
  }
}
function fileCommand([name, value]) {
  if (!/^[^\s=<]+$/.test(name)) throw new BugError('an output name holds white space, "=" or "<"');
  const delimiter = `tacet_${randomUUID()}`;
  if (value.includes(delimiter)) throw new BugError("a random delimiter occurs in the value it delimits");
  return `${name}<<${delimiter}${EOL4}${value}${EOL4}${delimiter}${EOL4}`;
}

// src/scan.ts
import { createHash as createHash4 } from "node:crypto";
import { availableParallelism as availableParallelism2 } from "node:os";

// src/base/receipt.ts
var BY_DESIGN = /* @__PURE__ */ new Set([
  "submodule",
  "lfs-pointer",
  "git-directory",
  "special-file",
  "container-encrypted",
  "container-unsupported",
  "container-damaged"
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
  skip(reason, place, count = 1) {
    const entry = this.#skips.get(reason) ?? { count: 0, examples: [] };
    entry.count += count;
    entry.examples.push(place);
    if (entry.examples.length > 8 * MAX_SKIP_EXAMPLES) entry.examples = firstExamples(entry.examples);
    this.#skips.set(reason, entry);
  }
  /** Records a choice made on the reader's behalf; the same code and text is kept once. */
  note(code, text) {
    if (!this.#notes.some((note) => note.code === code && note.text === text))
      this.#notes.push({ code, text });
  }
  /** A note that ends in a number, which the parts of a scan add up. */
  noteCount(code, what, count) {
    this.#notes.push(countedNote(code, what, count));
  }
  /** Counts a match that a filter dropped. */
  drop(reason) {
    this.#dropped.set(reason, (this.#dropped.get(reason) ?? 0) + 1);
  }
  /** Everything recorded so far, in an order that does not depend on when it was recorded. */
  snapshot() {
    const skips = [...this.#skips.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([reason, { count, examples }]) => ({
      reason,
      count,
      incomplete: !isSkipByDesign(reason),
      examples: firstExamples(examples)
    }));
    return {
      skips,
      notes: sortedNotes(this.#notes),
      complete: skips.every((skip) => !skip.incomplete),
      dropped: Object.fromEntries([...this.#dropped.entries()].sort(([a], [b]) => a < b ? -1 : 1))
    };
  }
};
function firstExamples(places) {
  return [...places].sort(compareText).slice(0, MAX_SKIP_EXAMPLES);
}
function sortedNotes(notes) {
  return [...notes].sort((a, b) => compareText(a.code, b.code) || compareText(a.text, b.text));
}
function countedNote(code, what, count) {
  return { code, text: `${what}: ${count}`, count };
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/base/shard.ts
function shardOf(place, count) {
  return hashOf(place, OWNER_SEED) % count + 1;
}
var ShardPart = class {
  number;
  #places = 0;
  #sums = [0, 0];
  constructor(number) {
    this.number = number;
  }
  /** Whether a listed place belongs to this shard. Counts it. */
  takes(place) {
    const own = hashOf(place, OWNER_SEED);
    this.#places++;
    this.#sums = [this.#sums[0] + own >>> 0, this.#sums[1] + hashOf(place, CENSUS_SEED) >>> 0];
    return own % this.number.count + 1 === this.number.index;
  }
  /** What was listed, in short: the number of places and a sum over them, the same in whatever order they came. */
  get census() {
    return [this.#places, ...this.#sums].map((number) => number.toString(16).padStart(8, "0")).join("-");
  }
};
var OWNER_SEED = 2166136261;
var CENSUS_SEED = 789269575;
function hashOf(text, seed) {
  let hash = seed;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}

// src/base/version.ts
var VERSION = true ? "0.1.0" : "0.0.0-source";

// src/base/worker-bundle.ts
import { existsSync } from "node:fs";
function findWorker() {
  const places = ["./scan-worker.mjs", "../scan-worker.mjs"].map((path) => new URL(path, import.meta.url));
  return places.find((url) => existsSync(url));
}

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
var RANK_OF_SHARED_FORMS = 3.5;
var SHARED_FORM = /^generic-/;
var MAX_RANK_OF_ENCODED = 3.9;
var MAX_NEIGHBOURS = 32;
function duplicateFilter(matches) {
  const places = new Map(matches.map((match, index) => [match, index]));
  return {
    name: "duplicate",
    judge({ match }) {
      const at = places.get(match);
      if (at === void 0) return void 0;
      const from = Math.max(0, at - MAX_NEIGHBOURS);
      const rival = matches.slice(from, at + MAX_NEIGHBOURS + 1).find(
        (other) => other !== match && (overlaps(other, match) || holdsAsPart(other, match)) && isMoreSpecific(other, match)
      );
      if (rival === void 0) return void 0;
      return {
        reason: "duplicate",
        explanation: `the same bytes are reported by the more specific rule ${rival.rule.id}`
      };
    }
  };
}
function overlaps(a, b) {
  if (a.encoded !== void 0 && b.encoded !== void 0 && a.encoded.view === b.encoded.view)
    return overlaps(a.encoded.match, b.encoded.match);
  return a.secret.start < b.secret.end && b.secret.start < a.secret.end;
}
function holdsAsPart({ parts }, { secret }) {
  return Object.entries(parts).some(
    ([name, { start, end }]) => name.includes("-") && start < secret.end && secret.start < end
  );
}
function isMoreSpecific(a, b) {
  const order = rankOf(a) - rankOf(b) || CONFIDENCE_ORDER.indexOf(a.confidence) - CONFIDENCE_ORDER.indexOf(b.confidence) || // of two that are alike, the one that was decoded has the value itself
  depthOf(a) - depthOf(b) || a.secret.end - a.secret.start - (b.secret.end - b.secret.start) || b.rule.index - a.rule.index || b.secret.start - a.secret.start;
  return order > 0;
}
function depthOf({ encoded }) {
  return encoded === void 0 ? 0 : 1 + depthOf(encoded.match);
}
function rankOf({ rule, encoded }) {
  const rank = RANK.get(rule.detector) ?? (SHARED_FORM.test(rule.id) ? RANK_OF_SHARED_FORMS : RANK_OF_FORMATS);
  return encoded === void 0 ? rank : Math.min(rank, MAX_RANK_OF_ENCODED);
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
    const near2 = view.slice(start - 200, Math.min(end, start + 64));
    if (OPENING.test(near2) || isInBlock(view, start) || isSealed(view, start, end)) {
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
    if (end - start < 2 * DATA_MARGIN_BYTES && isInsideData(view, start, end)) {
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

// src/filters/placeholder.ts
import { createHash } from "node:crypto";

// src/filters/api-example.ts
var HEAD_BYTES = 4096;
var REACH_BYTES2 = 65536;
var DESCRIPTION = /(?:^|\n)[ \t]{0,4}["']?(?:openapi|swagger|asyncapi)["']?[ \t]*:[ \t]*["']?\d/;
var LINE = /^([ \t]*)(-[ \t]+)?(?:["']?([\w.-]{1,60})["']?[ \t]*:)?/;
var EXAMPLE = /^(?:x-)?examples?$/;
function isApiExample(view, { start }) {
  if (!DESCRIPTION.test(view.slice(0, HEAD_BYTES))) return false;
  const lines = view.slice(start - REACH_BYTES2, start).split("\n");
  const own = LINE.exec(lines.pop() ?? "");
  if (EXAMPLE.test(own?.[3] ?? "")) return true;
  let indent = own?.[1]?.length ?? 0;
  let isItem = own?.[2] !== void 0;
  for (let at = lines.length - 1; at >= 0 && (indent > 0 || isItem); at--) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    const [, blanks = "", dash, key = ""] = LINE.exec(line) ?? [];
    const isParent = blanks.length < indent || isItem && dash === void 0 && blanks.length === indent;
    if (!isParent) continue;
    if (EXAMPLE.test(key)) return true;
    indent = blanks.length;
    isItem = dash !== void 0;
  }
  return false;
}

// src/filters/placeholder.ts
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
  "00cf4c781dc37003f7c7dd7d4c9a6ef1",
  // RFC 6749, refresh token
  "2598f7d6adc142d88161630f3db12ab2",
  // Flask, configuration handling
  "9cb335cb7b5fb805934637d85c4f57c6",
  // Flask, configuration handling, environment
  "ca32f86ce10b8435c108ffd1ae1acd98",
  // Flask, quickstart
  "570dad43de1af4c925f92c16a68a5093"
  // FastAPI, tutorial on tokens
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
    if (HAS_PATTERN.has(match.rule.detector) && isMadeOfWords(secret, isFormat)) {
      return { reason: "placeholder", explanation: "the value is made of words, where its kind is random" };
    }
    if (match.confidence === "possible" && isApiExample(view, match.secret)) {
      return {
        reason: "api-example",
        explanation: "the value is an example in the description of an API"
      };
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
function isMadeOfWords(secret, isFormat) {
  const body = secret.replace(/^(?:[A-Za-z0-9]{2,12}[_-]){1,2}/, "");
  if (body.length < (isFormat ? 16 : 8)) return false;
  const { wordShare, longestWord, bitsPerChar } = surpriseOf(body);
  if (bitsPerChar >= 5) return false;
  if (body.length < 16) return !/\d/.test(body) && wordShare >= 0.75 && longestWord >= 5;
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
  if (/very[_-]?long[_-]?(?:secret|password|token|key)/i.test(secret)) return true;
  const words = letterRuns(secret).map((run) => secret.slice(run.start, run.end).toLowerCase());
  if (!words.some((word) => ASKING.has(word))) return false;
  const { wordShare } = surpriseOf(secret);
  return wordShare >= 0.4 || /^(?:your|my|example|sample|dummy|fake|placeholder)[_\-. ]/i.test(secret);
}

// src/filters/chain.ts
function createFilterChain() {
  const filters = [encryptedFilter, integrityFilter, placeholderFilter];
  const judge2 = (candidate) => firstDrop(filters, candidate);
  const verdicts = (matches, unit, view) => {
    const all = [duplicateFilter(matches), ...filters];
    return matches.map((match) => ({ match, drop: firstDrop(all, { match, unit, view }) }));
  };
  return {
    filters,
    judge: judge2,
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
  const decoded2 = innermost(candidate);
  for (const filter of filters) {
    const isAtOrigin = filter.name === "mark" || filter.name === "duplicate";
    const drop = filter.judge(isAtOrigin ? candidate : decoded2);
    if (drop !== void 0) return drop;
  }
  return void 0;
}
function innermost(candidate) {
  let inner = candidate;
  while (inner.match.encoded !== void 0) inner = inner.match.encoded;
  return inner;
}

// src/findings/apply-policy.ts
async function applyPolicies(findings, policies, onDrop) {
  const kept = [];
  for (const finding of findings) {
    const judged = await judge(finding, policies, onDrop);
    if (judged !== void 0) kept.push(judged);
  }
  return kept;
}
async function judge(finding, { trusted, proposed: proposed2, believesMarks, today }, onDrop) {
  const subject = subjectOf(finding);
  const adjustment = await trusted?.adjust(subject, finding.confidence);
  if (adjustment?.drop !== void 0) {
    onDrop(adjustment.drop);
    return void 0;
  }
  const own = await trusted?.judge(subject);
  const mark = markEffect(
    finding.suppression,
    believesMarks || trusted?.settings.trustChanges === true,
    today
  );
  const asked = trusted?.settings.trustChanges === true ? "silences" : "untrusted";
  const other = proposed2 === void 0 ? void 0 : await proposed2.judge(subject);
  return {
    ...finding,
    severity: adjustment?.severity ?? finding.severity,
    suppression: strongest([
      own && suppressionOf(own, own.effect),
      mark,
      other?.effect === "silences" ? suppressionOf(other, asked) : void 0
    ])
  };
}
var STRENGTH = ["silences", "untrusted", "expired", "unreasoned"];
function strongest(suppressions) {
  for (const effect of STRENGTH) {
    const found = suppressions.find((suppression) => suppression?.effect === effect);
    if (found !== void 0) return found;
  }
  return void 0;
}
function markEffect(mark, isBelieved, today) {
  if (mark?.by !== "mark") return mark;
  const isExpired = mark.expires !== void 0 && (dayOf(mark.expires) === void 0 || !holdsOn({ until: mark.expires }, today));
  return { ...mark, effect: isExpired ? "expired" : isBelieved ? "silences" : "untrusted" };
}
function suppressionOf({ entry, source }, effect) {
  const { kind, reason, owner, until: until2, file, line } = entry;
  return { by: source, where: `${file}:${line}`, kind, reason, owner, expires: until2, effect };
}
function subjectOf({ fingerprint: fingerprint2, rule, location, valueClasses }) {
  return { fingerprint: fingerprint2, ruleId: rule.id, path: location.path, valueClasses };
}
function allowKind(text) {
  return ALLOW_KINDS.find((kind) => kind === text);
}

// src/git/first-parent-changes.ts
var LF = 10;
var NUL = 0;
var COLON = 58;
var SUBMODULE_MODE = "160000";
async function listHistory(git) {
  const walk = git.start([
    "log",
    "--all",
    "--reflog",
    "--no-decorate",
    "--no-show-signature",
    "--format=%H %ct %P"
  ]);
  const reader = new StreamReader(walk.stdout);
  const oids = [];
  const dates = [];
  const lists = [];
  try {
    for (let line = await reader.readUntil(LF); line !== void 0; line = await reader.readUntil(LF)) {
      const [oid = "", date = "", ...parents2] = Buffer.from(line).toString("latin1").trim().split(" ");
      if (!isObjectId(oid)) continue;
      oids.push(oid);
      dates.push(Number(date));
      lists.push(parents2);
    }
  } finally {
    walk.stop();
  }
  const places = new Map(oids.map((oid, place) => [oid, place]));
  const parents = lists.map((list) => list.flatMap((oid) => places.get(oid) ?? []));
  const order = orderCommits({
    count: oids.length,
    dates,
    parentsOf: (commit) => parents[commit],
    compareIds: (first, second) => oids[first] < oids[second] ? -1 : 1
  });
  const ranks = new Uint32Array(order.length);
  for (const [rank, commit] of order.entries()) ranks[commit] = rank;
  return [...order].map((commit) => ({
    oid: oids[commit],
    parents: parents[commit].map((parent) => ranks[parent])
  }));
}
async function* readSteps(git, history) {
  for (let next = 0; next < history.length; ) {
    const args = ["diff-tree", "--stdin", "--always", "--root", "-r", "-c", "--raw", "-z", "--no-renames"];
    const options = ["--no-abbrev", "--no-ext-diff", "--no-textconv", "--ignore-submodules=none"];
    const lines = history.slice(next).map(({ oid, parents: [first] }) => {
      return first === void 0 ? `${oid}
` : `${oid} ${history[first].oid}
`;
    });
    const process2 = git.start([...args, ...options], { input: Buffer.from(lines.join("")) });
    const reader = new StreamReader(process2.stdout);
    let commit = next - 1;
    try {
      for (let token = await reader.readUntil(NUL); token !== void 0; token = await reader.readUntil(NUL)) {
        if (token[0] !== COLON) {
          commit++;
          continue;
        }
        const path = await reader.readUntil(NUL);
        if (path === void 0) break;
        const [oldMode, mode, old = "", oid = ""] = Buffer.from(token.subarray(1)).toString("latin1").split(" ");
        const before = oldMode === SUBMODULE_MODE ? void 0 : blobId(old);
        const after = mode === SUBMODULE_MODE ? void 0 : blobId(oid);
        yield { kind: "change", commit, path: new Uint8Array(path), before, after };
      }
      if ((await process2.exited).status === 0 || git.signal?.aborted === true) return;
    } finally {
      process2.stop();
    }
    const broken = Math.min(commit + 1, history.length - 1);
    yield { kind: "unreadable", commit: broken };
    next = broken + 1;
  }
}
function blobId(oid) {
  return isObjectId(oid) && !isNullId(oid) ? oid : void 0;
}

// src/git/introductions.ts
var MAX_PATHS = 1e4;
var NUL2 = 0;
async function traceSecrets(repository, secrets, withHolders = false) {
  const trail = new SecretTrail(secrets, withHolders);
  if (!trail.isEmpty) {
    const history = await listHistory(repository.git);
    trail.begin(history);
    for await (const step of readSteps(repository.git, history))
      if (step.kind === "change") trail.change(step);
  }
  return trail.end();
}
var SecretTrail = class {
  #byBlob = /* @__PURE__ */ new Map();
  #places = /* @__PURE__ */ new Map();
  #paths;
  #commits;
  /** By secret: the ranks of its commits, when they are wanted. */
  #ranks;
  #history = [];
  /** By commit: how often it holds each secret; commits that change nothing of it share this with their parent. */
  #holdings = [];
  #changed;
  constructor(secrets, withHolders) {
    this.#ranks = withHolders ? secrets.map(() => []) : void 0;
    for (const [index, blobs] of secrets.entries())
      for (const blob of blobs) this.#byBlob.set(blob, [...this.#byBlob.get(blob) ?? [], index]);
    this.#paths = secrets.map(() => /* @__PURE__ */ new Set());
    this.#commits = secrets.map(() => 0);
  }
  get isEmpty() {
    return this.#byBlob.size === 0;
  }
  begin(history) {
    this.#history = history;
    this.#holdings = [];
  }
  change(step) {
    const lost = step.before === void 0 ? void 0 : this.#byBlob.get(step.before);
    const won = step.after === void 0 ? void 0 : this.#byBlob.get(step.after);
    if (lost === void 0 && won === void 0) return;
    this.#goTo(step.commit);
    this.#changed ??= new Map(this.#inherited(step.commit));
    for (const secret of lost ?? []) this.#changed.set(secret, (this.#changed.get(secret) ?? 0) - 1);
    for (const secret of won ?? []) this.#changed.set(secret, (this.#changed.get(secret) ?? 0) + 1);
    if (step.after === void 0 || won === void 0) return;
    const path = Buffer.from(step.path).toString("latin1");
    for (const secret of won) if (this.#paths[secret].size < MAX_PATHS) this.#paths[secret].add(path);
    if (!this.#places.has(step.after))
      this.#places.set(step.after, {
        commit: this.#history[step.commit].oid,
        path: decodeUtf8(step.path),
        rank: step.commit
      });
  }
  end() {
    this.#goTo(this.#history.length);
    const spreads = this.#commits.map((commits, secret) => {
      const paths = this.#paths[secret];
      const holders = this.#ranks && { commits: this.#ranks[secret], paths: [...paths] };
      return { commits, paths: paths.size, ...holders === void 0 ? {} : { holders } };
    });
    return { places: this.#places, spreads };
  }
  /** Closes all commits before this one. */
  #goTo(commit) {
    while (this.#holdings.length < commit) {
      const at = this.#holdings.length;
      const holding = this.#changed ?? this.#inherited(at);
      this.#changed = void 0;
      this.#holdings.push(holding);
      for (const [secret, count] of holding ?? []) {
        if (count <= 0) continue;
        this.#commits[secret]++;
        this.#ranks?.[secret]?.push(at);
      }
    }
  }
  #inherited(commit) {
    const first = this.#history[commit]?.parents[0];
    return first === void 0 ? void 0 : this.#holdings[first];
  }
};
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
  const process2 = git.start(["ls-tree", "-r", "-z", "--full-tree", "HEAD"]);
  const reader = new StreamReader(process2.stdout);
  for (let entry = await reader.readUntil(NUL2); entry !== void 0; entry = await reader.readUntil(NUL2)) {
    const tab = entry.indexOf(9);
    const oid = decodeUtf8(entry, 0, tab).split(" ")[2] ?? "";
    if (!blobs.has(oid)) continue;
    const known2 = paths.get(oid) ?? [];
    known2.push(decodeUtf8(entry, tab + 1));
    paths.set(oid, known2);
  }
  return (await process2.exited).status === 0 ? paths : void 0;
}

// src/findings/attribution.ts
async function attribute(collector, repository, tracer = traceSecrets, onHolders) {
  const findings = collector.sorted();
  if (findings.length === 0 || repository === void 0) return findings;
  try {
    return await trace(findings, collector, repository, tracer, onHolders);
  } catch (error2) {
    if (error2 instanceof UpstreamError && error2.code === "cancelled") return findings;
    throw error2;
  }
}
async function trace(findings, collector, repository, tracer, onHolders) {
  const secrets = new Secrets();
  for (const finding of findings)
    if (isUntraced(finding)) secrets.add(finding.fingerprint, collector.linesOf(finding));
  const sets = secrets.sets();
  const indexes = secrets.indexes();
  const traces = sets.length === 0 ? { places: /* @__PURE__ */ new Map(), spreads: [] } : await tracer(repository, sets, onHolders !== void 0) ?? await traceSecrets(repository, sets, onHolders !== void 0);
  for (const [fingerprint2, index] of indexes) {
    const holders = traces.spreads[index]?.holders;
    if (holders !== void 0) onHolders?.(fingerprint2, holders);
  }
  const blobs = new Set(sets.flatMap((set) => [...set]));
  const inHead = blobs.size === 0 ? void 0 : await findInHead(repository.git, blobs);
  const introductions = findings.map((finding) => {
    if (!isUntraced(finding)) return finding.introduction?.commit;
    return earliest([...collector.linesOf(finding).keys()].flatMap((blob) => traces.places.get(blob) ?? []));
  });
  const authors = await readAuthors(repository, new Set(introductions.flatMap((commit) => commit ?? [])));
  return findings.map((finding, index) => {
    const commit = introductions[index];
    const introduction = commit === void 0 ? void 0 : {
      commit,
      author: authors.get(commit)?.name ?? "",
      email: authors.get(commit)?.email ?? "",
      date: authors.get(commit)?.date ?? ""
    };
    if (!isUntraced(finding)) return { ...finding, introduction };
    const spread = traces.spreads[indexes.get(finding.fingerprint) ?? -1];
    const headPlace = inHead && secrets.firstPlace(finding.fingerprint, inHead);
    return {
      ...finding,
      introduction,
      // what only a tag of a tree holds, or lies where a broken history ends, was not counted
      spread: spread === void 0 || spread.commits === 0 ? void 0 : { commits: spread.commits, paths: spread.paths },
      inHead: inHead === void 0 ? void 0 : headPlace !== void 0,
      headPlace
    };
  });
}
function isUntraced({ introduction, location }) {
  return introduction === void 0 && location.kind === "blob";
}
function earliest(places) {
  let first;
  for (const place of places) if (first === void 0 || place.rank < first.rank) first = place;
  return first?.commit;
}
var Secrets = class {
  #lines = /* @__PURE__ */ new Map();
  add(fingerprint2, lines) {
    const known2 = this.#lines.get(fingerprint2) ?? /* @__PURE__ */ new Map();
    for (const [blob, line] of lines) known2.set(blob, Math.min(line, known2.get(blob) ?? line));
    this.#lines.set(fingerprint2, known2);
  }
  sets() {
    return [...this.#lines.values()].map((lines) => new Set(lines.keys()));
  }
  /** Places of the secrets in `sets`, by fingerprint. */
  indexes() {
    return new Map([...this.#lines.keys()].map((fingerprint2, index) => [fingerprint2, index]));
  }
  /** The first place in a tree, by path, at which a secret stands; undefined when it is not there. */
  firstPlace(fingerprint2, tree) {
    let first;
    for (const [blob, line] of this.#lines.get(fingerprint2) ?? [])
      for (const path of tree.get(blob) ?? [])
        if (first === void 0 || path < first.path) first = { path, line };
    return first;
  }
};

// src/findings/collect.ts
var FindingCollector = class {
  #byKey = /* @__PURE__ */ new Map();
  /** By finding: the blobs in which its secret stands, and the first line of each on which it does. */
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
  /** Adds a finding; the first of several that are one is kept, unless a later one counts and it does not. */
  add(finding) {
    const key = keyOf(finding);
    const known2 = this.#byKey.get(key);
    if (known2 !== void 0) {
      this.#remember(key, finding);
      this.#byKey.set(key, {
        ...joined(known2, finding),
        occurrences: Math.max(1, this.#blobs.get(key)?.size ?? 1)
      });
    } else if (this.#byKey.size < this.#maxFindings) {
      this.#remember(key, finding);
      this.#byKey.set(key, finding);
    } else {
      this.#receipt.skip(
        "finding-limit",
        finding.location.path ?? finding.location.blob ?? finding.location.kind
      );
    }
  }
  /** All findings in report order. */
  sorted() {
    return [...this.#byKey.values()].sort(compareFindings);
  }
  /** The blobs in which a finding's secret stands, with the line on which it first does. Empty outside blobs. */
  linesOf(finding) {
    return this.#blobs.get(keyOf(finding)) ?? /* @__PURE__ */ new Map();
  }
  #remember(key, { location: { blob, startLine } }) {
    if (blob === void 0) return;
    const blobs = this.#blobs.get(key) ?? /* @__PURE__ */ new Map();
    blobs.set(blob, Math.min(startLine, blobs.get(blob) ?? startLine));
    this.#blobs.set(key, blobs);
  }
};
function joined(known2, finding) {
  const isGraver = known2.standing === "known" && finding.standing === "new" || known2.standing === finding.standing && known2.suppression !== void 0 && finding.suppression === void 0;
  return isGraver ? finding : known2;
}
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

// src/ruleset/built-in.gen.ts
var builtInRuleset = JSON.parse(`{"formatVersion":1,"kernelContractVersion":1,"runRules":[350],"digest":"sha256:52517179ca179910aeb1cfe21deb2ea01c110fcedee903084c9f14dbe158a999",
"rules":[
{"id":"1password-secret-key","index":0,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>A3\\\\x2d[0-9A-Z]{6}\\\\x2d(?:[0-9A-Z]{11}|[0-9A-Z]{6}\\\\x2d[0-9A-Z]{5})\\\\x2d[0-9A-Z]{5}\\\\x2d[0-9A-Z]{5}\\\\x2d[0-9A-Z]{5})(?:[^\\\\x2d0-9A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":41,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"1password-service-account-token","index":1,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ops_eyJ[\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z]{200,1000}={0,2})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1010,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"onepassword-service-account","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"abuseipdb-api-key","index":2,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{80})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"adafruit-io-key","index":3,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>aio_[0-9A-Za-z]{28})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":33,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"adobe-client-secret","index":4,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>p8e\\\\x2d[\\\\x2d0-9A-Z_a-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"age-post-quantum-key","index":5,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>AGE\\\\x2dSECRET\\\\x2dKEY\\\\x2dPQ\\\\x2d1[02-9AC-HJ-NP-Z]{58,160})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":179,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"age-secret-key","index":6,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>AGE\\\\x2dSECRET\\\\x2dKEY\\\\x2d1[02-9AC-HJ-NP-Z]{58})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":74,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"age-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"agora-app-certificate","index":7,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"aikido-ci-token","index":8,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>AIK_CI_[0-9A-Za-z]{20,44})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":52,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"aikido-client-id","index":9,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>AIK_CLIENT_[0-9A-Za-z]{20,40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":52,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"aikido-client-secret","index":10,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>AIK_SECRET_[0-9A-Za-z]{55,70})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":82,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[{"rule":"aikido-client-id","withinLines":10,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"airbrake-api-key","index":11,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32}|[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"airtable-legacy-api-key","index":12,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>key[0-9A-Za-z]{14})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"airtable-pat","index":13,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pat[0-9A-Za-z]{14}\\\\x2e[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":82,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"aiven-service-password","index":14,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>AVNS_[\\\\x2d0-9A-Z_a-z]{15,24})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":30,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"aiven-token","index":15,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9=A-Za-z]{372})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"akamai-client-secret","index":16,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{43}=)","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"alchemy-api-key","index":17,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"algolia-admin-key","index":18,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"algolia-search-key","index":19,"severity":"low","confidence":"hint","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"alibaba-access-key-id","index":20,"severity":"medium","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Z_a-z])(?<secret>LTAI[0-9A-Za-z]{12,20})(?:[^\\\\x2b\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":26,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"alibaba-access-key-secret","index":21,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{30})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.4,"proofRequired":false,"near":[{"rule":"alibaba-access-key-id","withinLines":5,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"alibaba-sts-access-key-id","index":22,"severity":"low","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2e0-9A-Za-z])(?<secret>STS\\\\x2eN[0-9A-Za-z]{19,29})(?:[^\\\\x2e0-9A-Za-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":36,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"alibaba-sts-security-token","index":23,"severity":"medium","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z])(?<secret>CAIS[\\\\x2b\\\\x2f-9A-Z_a-z]{100,990}={0,2})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":998,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"amazon-lwa-client-secret","index":24,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>amzn1\\\\x2eoa2\\\\x2dcs\\\\x2ev1\\\\x2e[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":80,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"amazon-lwa-refresh-token","index":25,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>Atzr\\\\x7c[\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]{80,1000})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1006,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"amazon-mws-auth-token","index":26,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>amzn\\\\x2emws\\\\x2e[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":45,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"amplitude-api-key","index":27,"severity":"low","confidence":"hint","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"amplitude-secret-key","index":28,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"ansible-password","index":29,"severity":"high","confidence":"possible","detector":"ansible","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"anthropic-admin-api-key","index":30,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dant\\\\x2dadmin[0-9]{2}\\\\x2d[\\\\x2d0-9A-Z_a-z]{80,120})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":136,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"anthropic-api-key","index":31,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dant\\\\x2dapi[0-9]{2}\\\\x2d[\\\\x2d0-9A-Z_a-z]{80,120})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":134,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"anthropic-oauth-token","index":32,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dant\\\\x2do[ar]t[0-9]{2}\\\\x2d[\\\\x2d0-9A-Z_a-z]{80,120})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":134,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"apideck-api-key","index":33,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>sk_live_[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12}\\\\x2d[0-9A-Za-z]{20}(?:\\\\x2d[\\\\x2d0-9a-f]{36})?)","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"apify-api-token","index":34,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>apify_api_[0-9A-Za-z]{34,38})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":49,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"apollo-graph-api-key","index":35,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>(?:service|user):[\\\\x2d\\\\x2e0-9A-Z_a-z]{2,64}:[\\\\x2d0-9A-Z_a-z]{22})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"app-center-api-token","index":36,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"asaas-live-api-key","index":37,"severity":"critical","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x240-9A-Z_a-z])(?<secret>\\\\x24aact_prod_[\\\\x2b\\\\x2d\\\\x2f-:=A-Z_a-z]{40,300})(?:[^\\\\x2b\\\\x2d\\\\x2f-:=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":313,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"asaas-sandbox-api-key","index":38,"severity":"low","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x240-9A-Z_a-z])(?<secret>\\\\x24aact_hmlg_[\\\\x2b\\\\x2d\\\\x2f-:=A-Z_a-z]{40,300})(?:[^\\\\x2b\\\\x2d\\\\x2f-:=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":313,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"asana-client-secret","index":39,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"asana-pat","index":40,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9]\\\\x2f[0-9]{10,20}(?:\\\\x2f[0-9]{10,20})?:[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"assemblyai-api-key","index":41,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"atlassian-access-token","index":42,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ATCTT3[\\\\x2d0-9A-Z_a-z]{20,250}=[0-9A-F]{8})(?:[^\\\\x2d0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":266,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"atlassian-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"atlassian-api-token","index":43,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ATATT3[\\\\x2d0-9A-Z_a-z]{20,250}=[0-9A-F]{8})(?:[^\\\\x2d0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":266,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"atlassian-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"atlassian-data-center-token","index":44,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[M-O][\\\\x2b\\\\x2f-9A-Za-z]{43})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proof":"atlassian-server-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"atlassian-legacy-api-token","index":45,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{24})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"atlassian-service-token","index":46,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ATSTT3[\\\\x2d0-9A-Z_a-z]{20,250}=[0-9A-F]{8})(?:[^\\\\x2d0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":266,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"atlassian-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"auth0-client-secret","index":47,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"authress-access-key","index":48,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>(?:sc|ext|scauth|authress)_[0-9A-Za-z]{5,30}\\\\x2e[0-9A-Za-z]{4,6}\\\\x2eacc[\\\\x2d_][\\\\x2d0-9a-z]{10,32}\\\\x2e[\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]{30,120})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":13,"max":46},"maxMatchBytes":205,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"aws-access-key-id","index":49,"severity":"medium","confidence":"likely","detector":"pattern","source":"(?:^|\\\\x2f\\\\x2f|[^\\\\x2b\\\\x2f-9A-Z_a-z])(?<secret>A(?:KIA|SIA|BIA|CCA)[2-7A-Z]{16})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":2},"maxMatchBytes":23,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"aws-access-key-id","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"aws-access-key-pair","index":50,"severity":"critical","confidence":"likely","detector":"pattern","source":"(?:(?<![^\\\\n])|\\\\x2f\\\\x2f|[^\\\\x0a\\\\x0d\\\\x2b\\\\x2f-9A-Z_a-z])(?<id>A(?:KIA|SIA)[2-7A-Z]{16})[\\"'\`]?(?:[\\\\x09 ]{0,4}[,:;\\\\x7c][\\\\x09 ]{0,4}(?:\\\\x0d?\\\\x0a[\\\\x09 ]{0,40})?|[\\\\x09 ]{1,8}|\\\\x0d?\\\\x0a)[\\"'\`]?(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{40})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|(?![^\\\\n]))","before":{"min":0,"max":2},"maxMatchBytes":116,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.05,"proofRequired":false,"near":[{"rule":"aws-access-key-id","withinLines":2,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"aws-appsync-api-key","index":51,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>da2\\\\x2d[0-9a-z]{26})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":31,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"aws-bedrock-api-key","index":52,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ABSKQmVkcm9ja0FQSUtleS[\\\\x2b\\\\x2f-9A-Za-z]{60,260}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":285,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"aws-bedrock-short-term-api-key","index":53,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>bedrock\\\\x2dapi\\\\x2dkey\\\\x2dYmVkcm9jay5hbWF6b25hd3MuY29t(?:[\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z]{900})?[\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z]{100,1000}={0,2})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1947,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"aws-cloudfront-signed-url","index":54,"severity":"low","confidence":"possible","detector":"pattern","source":"[\\\\x26\\\\x3f]Signature=(?<secret>[\\\\x2d0-9A-Z_a-z~]{300,800})\\\\x26(?:amp;)?Key\\\\x2dPair\\\\x2dId=[0-9A-Z]{13,22}\\\\b","before":{"min":1,"max":1},"maxMatchBytes":850,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"aws-presigned-url","index":55,"severity":"low","confidence":"likely","detector":"pattern","source":"X\\\\x2dAmz\\\\x2dSignature=(?<secret>[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":80,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"aws-secret-access-key","index":56,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[{"rule":"aws-access-key-id","withinLines":5,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"aws-secret-key-beside-id","index":57,"severity":"critical","confidence":"likely","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.05,"proofRequired":false,"near":[{"rule":"aws-access-key-id","withinLines":5,"required":true}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"aws-ses-smtp-password","index":58,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>B[A-P][\\\\x2b\\\\x2f-9A-Za-z]{42})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"aws-session-token","index":59,"severity":"high","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>(?:IQoJb3JpZ2luX2Vj|FwoGZXIvYXdzE|FQoGZXIvYXdzE|AQoDYXdzE)(?:[%\\\\x2b\\\\x2f-9A-Za-z]{920})?[%\\\\x2b\\\\x2f-9A-Za-z]{80,1000}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":1940,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"azure-ai-services-key","index":60,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[0-9A-Za-z]{52}JQQJ9[9D][0-9A-Za-z][A-L][0-9A-Za-z]{16}ACOG[0-9A-Za-z]{4}(?:[0-9A-Za-z]{2}==)?)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":53},"maxMatchBytes":90,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-annotated-key","index":61,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[0-9A-Za-z]{52}JQQJ9[9D][0-9A-Za-z][A-L][0-9A-Za-z]{16}(?:[B-Za-z][0-9A-Za-z]{3}|A(?:[0-9ABD-Ya-z][0-9A-Za-z]{2}|C(?:[0-9A-NP-Za-z][0-9A-Za-z]|O[0-9A-FH-Za-z])|Z(?:[0-9A-CE-Za-z][0-9A-Za-z]|D[0-9A-NP-Za-z])))[0-9A-Za-z]{4}(?:[0-9A-Za-z]{2}==)?)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":53},"maxMatchBytes":90,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-api-management-key","index":62,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{76}APIM[\\\\x2b\\\\x2f-9A-Za-z]{6}==)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":77},"maxMatchBytes":90,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-app-configuration-secret","index":63,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\bEndpoint=https:\\\\x2f\\\\x2f[\\\\x2d0-9A-Za-z]{1,64}\\\\x2eazconfig\\\\x2eio;Id=(?<id>[^\\\\x0a\\\\x0d;]{4,64});Secret=(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{40,88}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":18,"max":81},"maxMatchBytes":260,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-batch-key","index":64,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{76}\\\\x2bABa[\\\\x2b\\\\x2f-9A-Za-z]{6}==)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":77},"maxMatchBytes":90,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-cognitive-services-key","index":65,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-communication-connection-string","index":66,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\x2e[Cc][Oo][Mm][Mm][Uu][Nn][Ii][Cc][Aa][Tt][Ii][Oo][Nn]\\\\x2e[Aa][Zz][Uu][Rr][Ee]\\\\x2e[Cc][Oo][Mm]\\\\x2f?;[Aa][Cc][Cc][Ee][Ss][Ss][Kk][Ee][Yy]=(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{84,88}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":127,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-container-registry-key","index":67,"severity":"critical","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{42}\\\\x2bACR[\\\\x2b\\\\x2f-9A-Za-z]{6})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":43},"maxMatchBytes":54,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-cosmosdb-key","index":68,"severity":"critical","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{76}ACDb[\\\\x2b\\\\x2f-9A-Za-z]{6}==)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":77},"maxMatchBytes":90,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-devops-legacy-pat","index":69,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[2-7a-z]{52})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.6,"proof":"azure-devops-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-devops-pat","index":70,"severity":"critical","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[0-9A-Za-z]{52}JQQJ9[9D][0-9A-Za-z][A-L][0-9A-Za-z]{16}AZDO[0-9A-Za-z]{4}(?:[0-9A-Za-z]{2}==)?)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":53},"maxMatchBytes":90,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-devops-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"azure-entra-client-secret","index":71,"severity":"critical","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2d\\\\x2e0-9A-Z_a-z~])(?<secret>[\\\\x2d\\\\x2e0-9A-Z_a-z~]{3}(?:7Q~[\\\\x2d\\\\x2e0-9A-Z_a-z~]{31}|8Q~[\\\\x2d\\\\x2e0-9A-Z_a-z~]{34}))(?:[^\\\\x2d\\\\x2e0-9A-Z_a-z~]|$)","before":{"min":0,"max":4},"maxMatchBytes":42,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"entra-client-secret","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"azure-event-grid-key","index":72,"severity":"medium","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{33}AZEG[\\\\x2b\\\\x2f-9A-Za-z]{6}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":34},"maxMatchBytes":46,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-event-hub-key","index":73,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{33}\\\\x2bAEh[\\\\x2b\\\\x2f-9A-Za-z]{6}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":34},"maxMatchBytes":46,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-functions-address","index":74,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<host>[\\\\x2d0-9a-z]{2,80}\\\\x2eazurewebsites\\\\x2enet)\\\\x2fapi\\\\x2f[\\\\x2d-9A-Z_a-z]{1,100}\\\\x3f(?:[\\\\x2d0-9A-Z_a-z]{1,20}=[\\\\x2d0-9A-Z_a-z]{0,40}\\\\x26){0,2}code=(?<secret>[%\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z]{40,80}={0,2})(?:[^%\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":2,"max":80},"maxMatchBytes":416,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-functions-key","index":75,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{44}AzFu[\\\\x2b\\\\x2f-9A-Za-z]{6}==)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":45},"maxMatchBytes":58,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-instrumentation-key","index":76,"severity":"low","confidence":"hint","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"azure-iot-key","index":77,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{33}AIoT[\\\\x2b\\\\x2f-9A-Za-z]{6}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":34},"maxMatchBytes":46,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-logic-app-address","index":78,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<host>[\\\\x2d\\\\x2e0-9a-z]{2,80}\\\\x2elogic\\\\x2eazure\\\\x2ecom)(?::443)?\\\\x2fworkflows\\\\x2f[0-9a-f]{32}\\\\x2f[%\\\\x26\\\\x2d-9=\\\\x3fA-Z_a-z]{1,200}\\\\x26sig=(?<secret>[\\\\x2d0-9A-Z_a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":80},"maxMatchBytes":393,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-machine-learning-key","index":79,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{76}\\\\x2bAMC[\\\\x2b\\\\x2f-9A-Za-z]{6}==)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":77},"maxMatchBytes":90,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-maps-api-key","index":80,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{84})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-publish-password","index":81,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\buserPWD=\\"(?<secret>[0-9A-Za-z]{60})\\"","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-redis-connection-string","index":82,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\x2e[Rr][Ee][Dd][Ii][Ss]\\\\x2e[Cc][Aa][Cc][Hh][Ee]\\\\x2e[Ww][Ii][Nn][Dd][Oo][Ww][Ss]\\\\x2e[Nn][Ee][Tt]:[0-9]{4,5},[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]=(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{43}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":85,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-redis-key","index":83,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{33}AzCa[\\\\x2b\\\\x2f-9A-Za-z]{6}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":34},"maxMatchBytes":46,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-relay-key","index":84,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{33}\\\\x2bARm[\\\\x2b\\\\x2f-9A-Za-z]{6}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":34},"maxMatchBytes":46,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-sas-signature","index":85,"severity":"high","confidence":"likely","detector":"pattern","source":"[\\\\x26;\\\\x3f]sig=(?<secret>[%\\\\x2b\\\\x2f-9A-Za-z]{43,90}(?:%3[Dd]|=))(?:[^%0-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":99,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"azure-search-key","index":86,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{42}AzSe[\\\\x2b\\\\x2f-9A-Za-z]{6})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":43},"maxMatchBytes":54,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-service-bus-key","index":87,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{33}\\\\x2bASb[\\\\x2b\\\\x2f-9A-Za-z]{6}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":34},"maxMatchBytes":46,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-shared-access-key","index":88,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b[Ss][Hh][Aa][Rr][Ee][Dd][Aa][Cc][Cc][Ee][Ss][Ss][Kk][Ee][Yy]=(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{43}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-storage-account-key","index":89,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{86}==)","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"azure-storage-connection-string","index":90,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b[Aa][Cc][Cc][Oo][Uu][Nn][Tt][Kk][Ee][Yy]=(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{86}==)","before":{"min":0,"max":0},"maxMatchBytes":99,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"azure-storage-identifiable-key","index":91,"severity":"critical","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{76}\\\\x2bASt[\\\\x2b\\\\x2f-9A-Za-z]{6}==)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":77},"maxMatchBytes":90,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"azure-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"backblaze-application-key","index":92,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z])(?<secret>K00[0-9][\\\\x2b\\\\x2f-9A-Za-z]{27})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":33,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.6,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bannerbear-master-api-key","index":93,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>bb_ma_[0-9a-f]{30})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bannerbear-project-api-key","index":94,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>bb_pr_[0-9a-f]{30})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"baremetrics-api-key","index":95,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[ls]k_[\\\\x2d0-9A-Z_a-z]{18,25})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"baseten-api-key","index":96,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{8}\\\\x2e[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"basic-authorization","index":97,"severity":"high","confidence":"possible","detector":"basic-auth","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"beamer-api-key","index":98,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>b_[\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]{44})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bearer-token","index":99,"severity":"high","confidence":"possible","detector":"bearer","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"besttime-private-key","index":100,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pri_[0-9a-f]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bingsearch-api-key","index":101,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bitbucket-app-password","index":102,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ATBB[0-9A-Za-z]{20,32}[0-9A-F]{8})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"bitbucket-app-password","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bitbucket-data-center-token","index":103,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>BBDC\\\\x2d[\\\\x2b\\\\x2f-9A-Za-z]{40,50}={0,2})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":58,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"atlassian-server-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bitbucket-oauth-secret","index":104,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bitfinex-api-key","index":105,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{43})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bitly-api-key","index":106,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bitmex-api-key","index":107,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{48})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bitrise-token","index":108,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{86})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bittrex-api-key","index":109,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"blynk-auth-token","index":110,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"blynk-oauth-client-id","index":111,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>oa2\\\\x2dclient\\\\x2did_[\\\\x2d0-9A-Z_a-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"braintree-access-token","index":112,"severity":"critical","confidence":"possible","detector":"pattern","source":"(?:^|[^0-9A-Z_a-z])(?<secret>access_token\\\\x24production\\\\x24[0-9a-z]{16}\\\\x24[0-9a-f]{32})\\\\b","before":{"min":0,"max":1},"maxMatchBytes":74,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"braintree-private-key","index":113,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"braintree-sandbox-token","index":114,"severity":"low","confidence":"possible","detector":"pattern","source":"(?:^|[^0-9A-Z_a-z])(?<secret>access_token\\\\x24sandbox\\\\x24[0-9a-z]{16}\\\\x24[0-9a-f]{32})\\\\b","before":{"min":0,"max":1},"maxMatchBytes":71,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"braintree-tokenization-key","index":115,"severity":"low","confidence":"hint","detector":"pattern","source":"\\\\b(?<secret>(?:production|sandbox)_[0-9a-z]{8}_[0-9a-z]{16})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":36,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"braintrust-api-key","index":116,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>sk\\\\x2d[0-9A-Za-z]{48})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"branch-key","index":117,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>key_(?:live|test)_[0-9A-Za-z]{16,40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"brave-search-api-key","index":118,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>BSA[\\\\x2d0-9A-Z_a-z]{24,40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"brave-search-api-key-value","index":119,"severity":"medium","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z])(?<secret>BSA[\\\\x2d0-9A-Z_a-z]{28})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":33,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"brevo-api-key","index":120,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xkeysib\\\\x2d[0-9a-f]{64}\\\\x2d[0-9A-Za-z]{16})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":89,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"brevo-smtp-key","index":121,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>xsmtpsib\\\\x2d[0-9a-f]{64}\\\\x2d[0-9A-Za-z]{16})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":90,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"browserstack-api-key","index":122,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{20})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.7,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"bugsnag-auth-token","index":123,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"buildkite-agent-job-token","index":124,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>bkaj_[\\\\x2d\\\\x2e0-9A-Z_a-z]{36,400})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":406,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"buildkite-agent-registration-token","index":125,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>bkar_[0-9A-Za-z]{36,120})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":126,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"buildkite-agent-session-token","index":126,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>bkaa_[0-9A-Za-z]{36,120})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":126,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"buildkite-api-token","index":127,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>bkua_[0-9A-Za-z]{36,60})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":66,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"buildkite-cluster-token","index":128,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>bkct_[0-9A-Za-z]{36,120})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":126,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"buildkite-package-token","index":129,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>bkpt_[0-9A-Za-z]{36,120})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":126,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"buildkite-portal-secret","index":130,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>bkps_[0-9A-Za-z]{36,120})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":126,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"buttercms-api-key","index":131,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"calendly-token","index":132,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>eyJ[\\\\x2d0-9A-Z_a-z]{30,100}\\\\x2eeyJ[\\\\x2d0-9A-Z_a-z]{60,600}\\\\x2e[\\\\x2d0-9A-Z_a-z]{40,120})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"canva-client-secret","index":133,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>cnvca[\\\\x2d0-9A-Z_a-z]{51})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":57,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"censys-api-key","index":134,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cerebras-api-key","index":135,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>csk\\\\x2d[0-9A-Za-z]{48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":53,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"checkout-secret-key","index":136,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk_[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":39,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"checkout-test-secret-key","index":137,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk_(?:test_[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12}|sbox_[0-9a-z]{26,30}))\\\\b","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"circleci-legacy-token","index":138,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"circleci-personal-token","index":139,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>CCIPAT_[0-9A-Za-z]{20,24}_[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"circleci-project-token","index":140,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>CCIPRJ_[0-9A-Za-z]{20,24}_[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"cisco-meraki-api-key","index":141,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"civo-api-key","index":142,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{50})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"clarifai-api-key","index":143,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"clearbit-api-key","index":144,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>sk_[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"clerk-secret-key","index":145,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>sk_(?:live|test)_[0-9A-Za-z]{32,50})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"clickhouse-cloud-key-secret","index":146,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>4b1d[0-9A-Za-z]{38})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":43,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"clickup-personal-token","index":147,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pk_[0-9]{6,9}_[0-9A-Z]{32})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":45,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"clockify-api-key","index":148,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{48})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"clojars-deploy-token","index":149,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>CLOJARS_[0-9a-f]{60})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"close-api-key","index":150,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>api_[0-9A-Za-z]{22}\\\\x2e[0-9A-Za-z]{22})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":49,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.6,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cloudflare-account-api-token","index":151,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>cfat_[\\\\x2d0-9A-Z_a-z]{40}[0-9A-Fa-f]{8})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":54,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"cloudflare-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"cloudflare-global-api-key","index":152,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>cfk_[\\\\x2d0-9A-Z_a-z]{40}[0-9A-Fa-f]{8})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":53,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"cloudflare-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"cloudflare-legacy-api-token","index":153,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.05,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cloudflare-legacy-global-api-key","index":154,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{37,39}|[0-9a-f]{41,45})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.6,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cloudflare-origin-ca-key","index":155,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>v1\\\\x2e0\\\\x2d[0-9a-f]{24}\\\\x2d[0-9a-f]{146})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":176,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cloudflare-user-api-token","index":156,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>cfut_[\\\\x2d0-9A-Z_a-z]{40}[0-9A-Fa-f]{8})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":54,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"cloudflare-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"cloudinary-url","index":157,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\bcloudinary:\\\\x2f\\\\x2f(?<id>[0-9]{12,18}):(?<secret>[\\\\x2d0-9A-Z_a-z]{20,40})@(?<host>[\\\\x2d0-9A-Z_a-z]{2,50})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":123,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cloudsmith-api-key","index":158,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>csa_[0-9A-Za-z]{32,40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cockroachdb-cloud-api-key","index":159,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>CCDB1_[0-9A-Za-z]{22}_[0-9A-Za-z]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"coda-api-token","index":160,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"codacy-token","index":161,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{20,32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"codeclimate-api-token","index":162,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"codeclimate-reporter-id","index":163,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"codecov-upload-token","index":164,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"codemagic-token","index":165,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{43})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"coderabbit-api-key","index":166,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>cr\\\\x2d[0-9a-f]{58})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":62,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cohere-api-key","index":167,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.05,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"coinapi-api-key","index":168,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-F]{8}\\\\x2d[0-9A-F]{4}\\\\x2d[0-9A-F]{4}\\\\x2d[0-9A-F]{4}\\\\x2d[0-9A-F]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"coinbase-api-secret","index":169,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{86}==|[\\\\x2d0-9A-Z_a-z]{32}|[0-9A-Za-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"coinbase-cdp-key-name","index":170,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>organizations\\\\x2f[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12}\\\\x2fapiKeys\\\\x2f[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})\\\\b","before":{"min":50,"max":50},"maxMatchBytes":95,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"command-line-password","index":171,"severity":"high","confidence":"possible","detector":"command-line","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"configcat-sdk-key","index":172,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>configcat\\\\x2dsdk\\\\x2d1\\\\x2f[\\\\x2d0-9A-Z_a-z]{22}\\\\x2f[\\\\x2d0-9A-Z_a-z]{22})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":62,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"confluent-api-secret","index":173,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>cflt[\\\\x2b\\\\x2f-9A-Za-z]{60})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":65,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"confluent-secret","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"confluent-legacy-api-secret","index":174,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"connection-string-password","index":175,"severity":"high","confidence":"possible","detector":"connection-string","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"contentful-delivery-token","index":176,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{43,45})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"contentful-pat","index":177,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>CFPAT\\\\x2d[\\\\x2d0-9A-Z_a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":50,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"convertapi-secret","index":178,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>secret_[0-9A-Za-z]{16})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"convertapi-secret-value","index":179,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>secret_[0-9A-Za-z]{16})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":24,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.1,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"convertkit-api-key","index":180,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{22}|[\\\\x2d0-9A-Z_a-z]{43})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.7,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"couchbase-capella-connection","index":181,"severity":"low","confidence":"hint","detector":"pattern","source":"\\\\b(?<secret>couchbases?:\\\\x2f\\\\x2fcb\\\\x2e[0-9a-z]{10,24}\\\\x2ecloud\\\\x2ecouchbase\\\\x2ecom)\\\\b","before":{"min":25,"max":40},"maxMatchBytes":60,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"courier-api-key","index":182,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pk_(?:prod|test)_[0-9A-Z]{28})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":36,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"coveralls-repo-token","index":183,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32,37})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"coze-pat","index":184,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pat_[0-9A-Za-z]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"crates-io-token","index":185,"severity":"critical","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z])(?<secret>cio[0-9A-Za-z]{32})(?:[^\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.6,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"crowdin-personal-token","index":186,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{80})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.9,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"currencylayer-api-key","index":187,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cursor-api-key","index":188,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>key_[0-9a-f]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"customerio-api-key","index":189,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{20}|[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":1.9,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"cypress-record-key","index":190,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"databento-api-key","index":191,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>db\\\\x2d[0-9A-Za-z]{29})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":33,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.6,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"databricks-access-token","index":192,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dapi[0-9a-f]{32}(?:\\\\x2d[0-9]{1,2})?)(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"databricks-oauth-secret","index":193,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>dose[0-9a-f]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"datadog-api-key","index":194,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"datadog-application-key","index":195,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40}|ddapp_[0-9A-Za-z]{34})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"datadog-client-token","index":196,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pub[0-9a-f]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":36,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"datastax-astra-token","index":197,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>AstraCS:[0-9A-Za-z]{20,32}:[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":105,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"deepgram-api-key","index":198,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"deepseek-api-key","index":199,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2d[0-9a-f]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":36,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"defined-networking-api-key","index":200,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>dnkey\\\\x2d[0-9A-Z]{26}\\\\x2d[0-9A-Z]{52})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":85,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"deno-deploy-token","index":201,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>dd[pw]_[0-9A-Za-z]{36})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"dependency-track-api-key","index":202,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>odt_(?:[0-9A-Za-z]{8}_)?[0-9A-Za-z]{32})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":45,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"devcycle-client-key","index":203,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>dvc_(?:client|mobile)_[0-9A-Z_a-z]{16,60})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"devcycle-server-key","index":204,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>dvc_server_[0-9A-Z_a-z]{16,60})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"devin-api-key","index":205,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>apk_[\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]{80,187})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":192,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"devin-service-key","index":206,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>cog_[0-9a-z]{52})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":57,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"dfuse-api-key","index":207,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>(?:web|server|mobile)_[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"dfuse-api-key-value","index":208,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>(?:web|server|mobile)_[0-9a-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"digitalocean-oauth-refresh-token","index":209,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dor_v1_[0-9a-f]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"digitalocean-oauth-token","index":210,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>doo_v1_[0-9a-f]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"digitalocean-pat","index":211,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dop_v1_[0-9a-f]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"digitalocean-spaces-key-id","index":212,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>DO00[0-9A-Z]{16})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":20,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"discord-bot-token","index":213,"severity":"high","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d-9A-Z_a-z])(?<secret>(?:MT|Mj|Mz|ND|NT|Nj|Nz|OD|OT)[\\\\x2d0-9A-Z_a-z]{21,26}\\\\x2e[\\\\x2d0-9A-Z_a-z]{6}\\\\x2e[\\\\x2d0-9A-Z_a-z]{27,45})(?:[^\\\\x2d\\\\x2e0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":83,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"discord-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"discord-client-secret","index":214,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"discord-webhook","index":215,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\bhttps:\\\\x2f\\\\x2f(?:(?:canary|ptb)\\\\x2e)?discord(?:app)?\\\\x2ecom\\\\x2fapi(?:\\\\x2fv[0-9]{1,2})?\\\\x2fwebhooks\\\\x2f(?<id>[0-9]{17,20})\\\\x2f(?<secret>[\\\\x2d0-9A-Z_a-z]{60,80})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":23,"max":37},"maxMatchBytes":149,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"disqus-secret-key","index":216,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"django-secret-key","index":217,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>(?:django\\\\x2dinsecure\\\\x2d)?[!#-\\\\x26\\\\x28-\\\\x2b\\\\x2d0-9=@\\\\x5e_a-z]{50})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"docker-organization-token","index":218,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dckr_oat_[\\\\x2d0-9A-Z_a-z]{27,100})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":110,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"docker-pat","index":219,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dckr_pat_[\\\\x2d0-9A-Z_a-z]{27})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"docker-registry-auth","index":220,"severity":"critical","confidence":"possible","detector":"docker-config","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"docker-swarm-join-token","index":221,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>SWMTKN\\\\x2d1\\\\x2d[0-9a-z]{50}\\\\x2d[0-9a-z]{25})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":86,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"docker-swarm-unlock-key","index":222,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>SWMKEY\\\\x2d1\\\\x2d[\\\\x2b\\\\x2f-9A-Za-z]{43})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":53,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"doppler-audit-token","index":223,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dp\\\\x2eaudit\\\\x2e[0-9A-Za-z]{40,48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":58,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"doppler-cli-token","index":224,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dp\\\\x2ect\\\\x2e[0-9A-Za-z]{40,48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":55,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"doppler-personal-token","index":225,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dp\\\\x2ept\\\\x2e[0-9A-Za-z]{40,48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":55,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"doppler-scim-token","index":226,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dp\\\\x2escim\\\\x2e[0-9A-Za-z]{40,48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":57,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"doppler-service-account-identity-token","index":227,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dp\\\\x2esaid\\\\x2e[0-9A-Za-z]{40,80})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":89,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"doppler-service-account-token","index":228,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dp\\\\x2esa\\\\x2e[0-9A-Za-z]{40,48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":55,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"doppler-service-token","index":229,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dp\\\\x2est\\\\x2e(?:[\\\\x2d0-9_a-z]{2,35}\\\\x2e)?[0-9A-Za-z]{40,48})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":90,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"drone-ci-token","index":230,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"dropbox-app-secret","index":231,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-z]{15})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"dropbox-refresh-token","index":232,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{11}A{8,10}[\\\\x2d0-9A-Z_a-z]{42,46})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"dropbox-short-lived-token","index":233,"severity":"high","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2d\\\\x2e0-9A-Z_a-z])(?<secret>sl\\\\x2e(?:u\\\\x2e)?[\\\\x2d0-9=A-Z_a-z]{100,1000})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":1007,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"duffel-live-token","index":234,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>duffel_live_[\\\\x2d0-9=A-Z_a-z]{43,48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"duffel-test-token","index":235,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>duffel_test_[\\\\x2d0-9=A-Z_a-z]{43,48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"duo-integration-key","index":236,"severity":"low","confidence":"hint","detector":"pattern","source":"\\\\b(?<secret>DI[0-9A-Z]{18})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":20,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.6,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"duo-secret-key","index":237,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"dwolla-api-key","index":238,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{50})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"dynatrace-token","index":239,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dt0(?:c0|s0|s1|e0)[0-9]\\\\x2e[0-9A-Z]{8,24}\\\\x2e[0-9A-Z]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":96,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"easypost-api-key","index":240,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>EZAK[0-9A-Za-z]{54})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":59,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"easypost-test-api-key","index":241,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>EZTK[0-9A-Za-z]{54})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":59,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"ebay-production-cert-id","index":242,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>PRD\\\\x2d[0-9a-f]{12}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":36,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"ecostruxure-it-api-key","index":243,"severity":"medium","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2f-9A-Za-z])(?<secret>AK1[\\\\x2f-9A-Za-z]{50,55})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":60,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"elastic-cloud-api-key","index":244,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>essu_[\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z]{60,200}={0,2})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":208,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"elasticsearch-api-key","index":245,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{20}:[\\\\x2d0-9A-Z_a-z]{22}|[\\\\x2b\\\\x2f-9A-Za-z]{58}==)","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"elevenlabs-api-key","index":246,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk_[0-9a-f]{48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":52,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"elevenlabs-legacy-api-key","index":247,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"endor-labs-api-key","index":248,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>endr\\\\x2b[\\\\x2d0-9A-Za-z]{16})(?:[^\\\\x2d0-9A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":22,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"etherscan-api-key","index":249,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Z]{34})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"etsy-api-key","index":250,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-z]{24})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"eventbrite-private-token","index":251,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Z]{20})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"exa-api-key","index":252,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"exchangerate-api-api-key","index":253,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{24})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"exoscale-api-key","index":254,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>EXO[0-9a-f]{24,30})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":33,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"exoscale-api-secret","index":255,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{40,60})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.9,"proofRequired":false,"near":[{"rule":"exoscale-api-key","withinLines":10,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"facebook-access-token","index":256,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z])(?<secret>EAA[0-9A-Za-z]{95,500})(?:[^\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":505,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"facebook-app-access-token","index":257,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9]{15,17}(?:\\\\x7c|%7C)[\\\\x2d0-9A-Z_a-z]{27})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"facebook-app-secret","index":258,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"fastly-api-token","index":259,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"figma-legacy-pat","index":260,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9]{4,8}\\\\x2d[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"figma-oauth-token","index":261,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>figur?_[\\\\x2d0-9A-Z_a-z]{36,60})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":67,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"figma-pat","index":262,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>fig[dp]_[\\\\x2d0-9A-Z_a-z]{36,48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":54,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"filezilla-password","index":263,"severity":"high","confidence":"possible","detector":"pattern","source":"<Pass encoding=\\"base64\\">(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{6,200}={0,2})<\\\\x2fPass>","before":{"min":0,"max":0},"maxMatchBytes":233,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"financial-modeling-prep-api-key","index":264,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"finicity-app-key","index":265,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"finicity-partner-secret","index":266,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{20})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.9,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"finnhub-api-key","index":267,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-z]{20}|[0-9a-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"firebase-cloud-messaging-key","index":268,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>AAAA[\\\\x2d0-9A-Z_a-z]{7}:APA91b[\\\\x2d0-9A-Z_a-z]{134})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":11,"max":11},"maxMatchBytes":153,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"firebase-web-key","index":269,"severity":"low","confidence":"likely","detector":"pattern","source":"apiKey[\\"']?[\\\\x09 ]{0,4}:[\\\\x09 ]{0,4}[\\"'](?<secret>AIza[\\\\x2d0-9A-Z_a-z]{35})[\\"'],?[\\\\x09 ]{0,8}\\\\x0d?\\\\x0a?[\\\\x09 ]{0,16}[\\"']?authDomain[\\"']?[\\\\x09 ]{0,4}:","before":{"min":0,"max":0},"maxMatchBytes":101,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"firecrawl-api-key","index":270,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>fc\\\\x2d[0-9a-f]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":36,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"fireworks-ai-api-key","index":271,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>fw_[0-9A-Za-z]{24})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":28,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"fleetbase-live-key","index":272,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>flb_live_[0-9A-Za-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":74,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"fleetbase-test-key","index":273,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>flb_test_[0-9A-Za-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":74,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"flexport-logistics-token","index":274,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>shltm_[\\\\x2d0-9A-Z_a-z]{40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"flickr-api-key","index":275,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"flutterwave-public-key","index":276,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>FLWPUBK(?:_TEST)?\\\\x2d[0-9a-z]{32}\\\\x2dX)\\\\b","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"flutterwave-secret-key","index":277,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>FLWSECK\\\\x2d[0-9a-z]{32}\\\\x2d(?:[0-9a-z]{10,14}\\\\x2d)?X)\\\\b","before":{"min":0,"max":0},"maxMatchBytes":57,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"flutterwave-test-secret-key","index":278,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>FLWSECK_TEST\\\\x2d?(?:[0-9a-z]{32}\\\\x2d(?:[0-9a-z]{10,14}\\\\x2d)?X|[0-9a-f]{12}))\\\\b","before":{"min":0,"max":0},"maxMatchBytes":62,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"fly-io-access-token","index":279,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>fm(?:1[ar]|2)_[\\\\x2b\\\\x2f-9A-Za-z]{100,1000}={0,3})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1009,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"fly-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"fly-io-user-token","index":280,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>fo1_[\\\\x2d0-9A-Z_a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":48,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"frame-io-token","index":281,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>fio\\\\x2du\\\\x2d[\\\\x2d0-9A-Z_a-z]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"freemius-secret-key","index":282,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>sk_[!-\\\\x26\\\\x28-Z\\\\x5e-~]{29})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"freshbooks-client-secret","index":283,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"freshdesk-api-key","index":284,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{20})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.7,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"friendli-token","index":285,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>flp_[0-9A-Za-z]{46})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":51,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"fullstory-api-key","index":286,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>(?:na1|eu1)\\\\x2e[\\\\x2b\\\\x2f-9A-Za-z]{80,100}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":107,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"gcp-service-account-key","index":287,"severity":"critical","confidence":"likely","detector":"gcp-service-account","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gemini-exchange-api-key","index":288,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{27}|[0-9A-Za-z]{28})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"generic-api-key","index":289,"severity":"high","confidence":"possible","detector":"key-assignment","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"generic-live-secret-key","index":290,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>[rs]k_(?:live|prod)_[0-9A-Za-z][\\\\x2d0-9A-Z_a-z]{15,246})(?:[^\\\\x2d0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":256,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"generic-password","index":291,"severity":"high","confidence":"possible","detector":"password-assignment","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"generic-prefixed-key","index":292,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pk_[0-9a-z]{45})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":49,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"generic-prefixed-secret-key","index":293,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>(?:sk|lk)_(?:[0-9a-f]{44}|[0-9A-Za-z]{32}|[0-9A-Za-z]{22}|[0-9A-Za-z]{25}))(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":48,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"generic-publishable-key","index":294,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pk_(?:live|test)_[0-9A-Za-z]{16,90})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":99,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"generic-secret","index":295,"severity":"high","confidence":"possible","detector":"secret-assignment","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"generic-session-cookie","index":296,"severity":"medium","confidence":"possible","detector":"pattern","source":"(?:^|[^0-9A-Z_a-z])(?:[Ss][Ee][Ss][Ss][Ii][Oo][Nn][Ii][Dd]|[Pp][Hh][Pp][Ss][Ee][Ss][Ss][Ii][Dd]|[Jj][Ss][Ee][Ss][Ss][Ii][Oo][Nn][Ii][Dd]|[Cc][Oo][Nn][Nn][Ee][Cc][Tt]\\\\x2e[Ss][Ii][Dd]|[Ll][Aa][Rr][Aa][Vv][Ee][Ll]_[Ss][Ee][Ss][Ss][Ii][Oo][Nn]|[Aa][Ss][Pp]\\\\x2e[Nn][Ee][Tt]_[Ss][Ee][Ss][Ss][Ii][Oo][Nn][Ii][Dd]|\\\\x2e[Aa][Ss][Pp][Xx][Aa][Uu][Tt][Hh]|\\\\x2e[Aa][Ss][Pp][Nn][Ee][Tt][Cc][Oo][Rr][Ee]\\\\x2e(?:[Ss][Ee][Ss][Ss][Ii][Oo][Nn]|[Cc][Oo][Oo][Kk][Ii][Ee][Ss]|[Ii][Dd][Ee][Nn][Tt][Ii][Tt][Yy]\\\\x2e[Aa][Pp][Pp][Ll][Ii][Cc][Aa][Tt][Ii][Oo][Nn])|_?[0-9A-Za-z]{2,30}_[Ss][Ee][Ss][Ss][Ii][Oo][Nn])=(?<secret>(?:[Ss]%3[Aa])?[%\\\\x2b\\\\x2d-9A-Z_a-z~]{20,900}={0,2})(?:[^%\\\\x2b\\\\x2d-9=A-Z_a-z~]|$)","before":{"min":0,"max":32},"maxMatchBytes":948,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.9,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"generic-sk-key","index":297,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2d[0-9A-Za-z]{48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":52,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"generic-test-secret-key","index":298,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>[rs]k_test_[0-9A-Za-z][\\\\x2d0-9A-Z_a-z]{15,246})(?:[^\\\\x2d0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":256,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"generic-token","index":299,"severity":"high","confidence":"possible","detector":"token-assignment","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"getresponse-api-key","index":300,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"gitea-access-token","index":301,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"github-app-installation-token","index":302,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ghs_(?:[0-9A-Za-z]{36}|[0-9]{1,12}_eyJ[\\\\x2d0-9A-Z_a-z]{10,400}\\\\x2eeyJ[\\\\x2d0-9A-Z_a-z]{10,1000}\\\\x2e[\\\\x2d0-9A-Z_a-z]{20,700}))(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":2126,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"github-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"github-app-refresh-token","index":303,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ghr_[0-9A-Za-z]{36,76})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":80,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"github-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"github-app-user-token","index":304,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ghu_[0-9A-Za-z]{36})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"github-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"github-fine-grained-pat","index":305,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":93,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"github-oauth-token","index":306,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>gho_[0-9A-Za-z]{36})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"github-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"github-pat","index":307,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ghp_[0-9A-Za-z]{36})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"github-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-agent-token","index":308,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glagent\\\\x2d[\\\\x2d0-9A-Z_a-z]{50,1000})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1009,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-deploy-token","index":309,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>gldt\\\\x2d[\\\\x2d0-9A-Z_a-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-feature-flags-client-token","index":310,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glffct\\\\x2d[\\\\x2d0-9A-Z_a-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-feed-token","index":311,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glft\\\\x2d[\\\\x2d0-9A-Z_a-z]{20,130})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":136,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-incoming-mail-token","index":312,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glimt\\\\x2d[\\\\x2d0-9A-Z_a-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-job-token","index":313,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glcbt\\\\x2d(?:[0-9A-Za-z]{1,5}_)?[\\\\x2d0-9A-Z_a-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":77,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-oauth-application-secret","index":314,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>gloas\\\\x2d[\\\\x2d0-9A-Z_a-z]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-pat","index":315,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glpat\\\\x2d(?:[\\\\x2d0-9A-Z_a-z]{20}|[\\\\x2d0-9A-Z_a-z]{27,300}\\\\x2e(?:[0-9a-z]{2}\\\\x2e)?[0-9a-z]{9}))(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":320,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"gitlab-routable","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-registered-runner-token","index":316,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glrtr\\\\x2d[\\\\x2d0-9A-Z_a-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-runner-registration-token","index":317,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>GR1348941[\\\\x2d0-9A-Z_a-z]{20})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":30,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"gitlab-runner-token","index":318,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glrt\\\\x2d(?:(?:t[0-9]_)?[\\\\x2d0-9A-Z_a-z]{20,64}|[\\\\x2d0-9A-Z_a-z]{27,300}\\\\x2e(?:[0-9a-z]{2}\\\\x2e)?[0-9a-z]{9}))(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":319,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"gitlab-routable","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-scim-token","index":319,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glsoat\\\\x2d[\\\\x2d0-9A-Z_a-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-session-cookie","index":320,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b_gitlab_session=(?<secret>[0-9a-f]{32})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":48,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-trigger-token","index":321,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glptt\\\\x2d[\\\\x2d0-9A-Z_a-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitlab-workspace-token","index":322,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glwt\\\\x2d[\\\\x2d0-9A-Z_a-z]{20,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"gitter-access-token","index":323,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"gocardless-live-token","index":324,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>live_[\\\\x2d0-9A-Z_a-z]{40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":46,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.1,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"gocardless-sandbox-token","index":325,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>sandbox_[\\\\x2d0-9A-Z_a-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"godaddy-api-key","index":326,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{35}|[0-9A-Za-z]{36}|[0-9A-Za-z]{37}|[0-9A-Za-z]{38}|[0-9A-Za-z]{39})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"google-api-key","index":327,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>AIza[\\\\x2d0-9A-Z_a-z]{35})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"google-api-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"google-api-key-base64","index":328,"severity":"medium","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z])(?<secret>QUl6YVN5[\\\\x2b\\\\x2f-9A-Za-z]{44})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":54,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"google-bound-api-key","index":329,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>AQ\\\\x2eAb8[\\\\x2d0-9A-Z_a-z]{40,80})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":87,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"google-hmac-key-id","index":330,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>GOOG1E[0-9A-Z]{55})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"google-oauth-access-token","index":331,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ya29\\\\x2e[\\\\x2d0-9A-Z_a-z]{30,1000})","before":{"min":0,"max":0},"maxMatchBytes":1005,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"google-oauth-client-id","index":332,"severity":"low","confidence":"hint","detector":"pattern","source":"\\\\b(?<secret>[0-9]{6,20}\\\\x2d[0-9a-z]{32}\\\\x2eapps\\\\x2egoogleusercontent\\\\x2ecom)\\\\b","before":{"min":39,"max":53},"maxMatchBytes":80,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"google-oauth-client-secret","index":333,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>GOCSPX\\\\x2d[\\\\x2d0-9A-Z_a-z]{28})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":36,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"google-oauth-refresh-token","index":334,"severity":"critical","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2d-9A-Z_a-z])(?<secret>1\\\\x2f\\\\x2f0[\\\\x2d0-9A-Z_a-z]{60,200})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":206,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"google-recaptcha-key","index":335,"severity":"low","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z])(?<secret>6L[c-f][\\\\x2d0-9A-Z_a-z]{5}AAAAA[\\\\x2d0-9A-Z_a-z]{27})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":42,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"google-recaptcha-secret","index":336,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>6L[\\\\x2d0-9A-Z_a-z]{38})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"google-signed-url","index":337,"severity":"low","confidence":"likely","detector":"pattern","source":"X\\\\x2dGoog\\\\x2dSignature=(?<secret>[0-9a-f]{64,1000})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":1017,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"grafana-api-key","index":338,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>eyJrIjoi[\\\\x2b\\\\x2f-9A-Za-z]{60,400}={0,3})(?:[^\\\\x2b\\\\x2d-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":412,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"grafana-cloud","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"grafana-cloud-token","index":339,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glc_[\\\\x2b\\\\x2f-9A-Za-z]{32,400}={0,3})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":408,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"grafana-cloud","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"grafana-service-account-token","index":340,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>glsa_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":46,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"grafana-service-account","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"groq-api-key","index":341,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>gsk_[0-9A-Za-z]{50,54})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":58,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"groq-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"gumroad-access-token","index":342,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{43})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"harness-token","index":343,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>[ps]at\\\\x2e[\\\\x2d0-9A-Z_a-z]{22}\\\\x2e[0-9a-f]{24}\\\\x2e[0-9A-Za-z]{20})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"harvest-api-key","index":344,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9]{5,8}\\\\x2ept\\\\x2e[\\\\x2d0-9A-Z_a-z]{80,90})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"hasura-admin-secret","index":345,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"hcp-client-secret","index":346,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"helpscout-api-key","index":347,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32}|[0-9A-Za-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"heroku-api-key","index":348,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Fa-f]{8}(?:\\\\x2d[0-9A-Fa-f]{4}){3}\\\\x2d[0-9A-Fa-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"heroku-api-token","index":349,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>HRKU\\\\x2dAA[\\\\x2d0-9A-Z_a-z]{58})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":66,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"high-entropy-token","index":350,"severity":"low","confidence":"hint","detector":"entropy","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":true},
{"id":"honeycomb-api-key","index":351,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{22}|[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.7,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"htpasswd-entry","index":352,"severity":"medium","confidence":"likely","detector":"pattern","source":"(?<![^\\\\n])[\\\\x09 \\"']{0,8}(?<user>[\\\\x2d\\\\x2e0-9@-Z_a-z]{1,64}):(?<secret>\\\\x24apr1\\\\x24[\\\\x2e-9A-Za-z]{1,8}\\\\x24[\\\\x2e-9A-Za-z]{22}|\\\\x242[aby]\\\\x24[0-9]{2}\\\\x24[\\\\x2e-9A-Za-z]{53}|\\\\x7bSHA\\\\x7d[\\\\x2b\\\\x2f-9A-Za-z]{27}=)(?:[^\\\\x2b\\\\x2e-9=A-Za-z]|(?![^\\\\n]))","before":{"min":1,"max":72},"maxMatchBytes":134,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"hubspot-api-key","index":353,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Fa-f]{8}(?:\\\\x2d[0-9A-Fa-f]{4}){3}\\\\x2d[0-9A-Fa-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"hubspot-private-app-token","index":354,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pat\\\\x2d(?:na|eu|ap)[0-9]{1,2}\\\\x2d[0-9A-Fa-f]{8}(?:\\\\x2d[0-9A-Fa-f]{4}){3}\\\\x2d[0-9A-Fa-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":46,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"huggingface-organization-token","index":355,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>api_org_[A-Za-z]{34})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":42,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"huggingface-user-token","index":356,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>hf_[A-Za-z]{34})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"hunter-api-key","index":357,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"hygraph-api-key","index":358,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>eyJ[\\\\x2d0-9A-Z_a-z]{10,400}\\\\x2eeyJ[\\\\x2d0-9A-Z_a-z]{10,980}\\\\x2e[\\\\x2d0-9A-Z_a-z]{40,700})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"ibm-cloud-api-key","index":359,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{44})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"imagekit-private-key","index":360,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>private_[\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]{16,128})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"imagekit-private-key-value","index":361,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>private_[\\\\x2b\\\\x2f-9A-Za-z]{27}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.6,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"influxdb-api-key","index":362,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{86}==|[\\\\x2d0-9A-Z_a-z]{86})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"infracost-api-key","index":363,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ico\\\\x2d[0-9A-Za-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.05,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"infura-api-key","index":364,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"instagram-access-token","index":365,"severity":"high","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z])(?<secret>IG(?:QV[JW]|QW[HR]|AA)[\\\\x2d0-9A-Z_a-z]{50,400})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":407,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"intercom-access-token","index":366,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>dG9rO[\\\\x2b\\\\x2f-9A-Za-z]{54}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"intercom-secret","index":367,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{40}|[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"intra42-client-id","index":368,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>u\\\\x2ds4t2(?:ud|af)\\\\x2d[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":73,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"intra42-client-secret","index":369,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>s\\\\x2ds4t2(?:ud|af)\\\\x2d[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":73,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[{"rule":"intra42-client-id","withinLines":10,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"ionic-access-token","index":370,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ion_[0-9A-Za-z]{42})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"ipgeolocation-api-key","index":371,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"ipinfo-api-key","index":372,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{14})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":1.7,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"ipstack-api-key","index":373,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"iterable-api-key","index":374,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"java-keystore","index":375,"severity":"high","confidence":"possible","detector":"keystore","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"jenkins-api-token","index":376,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>11[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"jenkins-legacy-token","index":377,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"jfrog-api-key","index":378,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>AKCp[1-9A-HJ-NP-Za-km-z]{69})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":73,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"jfrog-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"jfrog-reference-token","index":379,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>cmVmdGtu[0-9A-Za-z]{56})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":64,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"jfrog-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"jina-api-key","index":380,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>jina_[\\\\x2d0-9A-Z_a-z]{60})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":66,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"jotform-api-key","index":381,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"json-web-key","index":382,"severity":"critical","confidence":"likely","detector":"jwk","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"json-web-token","index":383,"severity":"high","confidence":"likely","detector":"jwt","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"jumpcloud-api-key","index":384,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"k3s-server-token","index":385,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>K10[0-9a-f]{64}::(?:server|node):[0-9a-f]{32})\\\\b","before":{"min":67,"max":67},"maxMatchBytes":108,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"kagi-api-key","index":386,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{55})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"kickbox-api-key","index":387,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{69})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"klaviyo-private-key","index":388,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pk_(?:[0-9A-Za-z]{6}_)?[0-9a-f]{34})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"kraken-api-key","index":389,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{86}==)","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"kubernetes-bootstrap-token","index":390,"severity":"high","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9a-z]{6}\\\\x2e[0-9a-z]{16})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"kubernetes-join-token","index":391,"severity":"high","confidence":"likely","detector":"pattern","source":"kubeadm (?:join|init|token)[\\\\x09 ][^\\\\x0a\\\\x0d]{0,160}\\\\x2d\\\\x2dtoken[ =][\\"']?(?<secret>[0-9a-z]{6}\\\\x2e[0-9a-z]{16})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":206,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"kubernetes-kubeconfig","index":392,"severity":"critical","confidence":"possible","detector":"kubeconfig","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"kubernetes-secret","index":393,"severity":"high","confidence":"possible","detector":"kubernetes-secret","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"kucoin-api-key","index":394,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"langfuse-public-key","index":395,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pk\\\\x2dlf\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":43,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"langfuse-secret-key","index":396,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dlf\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":43,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"langsmith-personal-token","index":397,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":51,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"langsmith-service-key","index":398,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":51,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"laravel-app-key","index":399,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\bAPP_KEY[\\"']?[\\\\x09 ]{0,4}(?:=>?|:|,)[\\\\x09 ]{0,4}[\\"']?base64:(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{43}=)","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"lark-app-secret","index":400,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"lark-bot-webhook","index":401,"severity":"medium","confidence":"possible","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2fopen\\\\x2e(?:feishu\\\\x2ecn|larksuite\\\\x2ecom)\\\\x2fopen\\\\x2dapis\\\\x2fbot\\\\x2fv2\\\\x2fhook\\\\x2f[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":22,"max":26},"maxMatchBytes":86,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"launchdarkly-access-token","index":402,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2d0-9A-Z_a-z])(?<secret>api\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":42,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"launchdarkly-mobile-key","index":403,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>mob\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":41,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"launchdarkly-relay-key","index":404,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2d0-9A-Z_a-z])(?<secret>rel\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":42,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"launchdarkly-sdk-key","index":405,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sdk\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":41,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"lemon-squeezy-api-key","index":406,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>eyJ[\\\\x2d0-9A-Z_a-z]{10,400}\\\\x2eeyJ[\\\\x2d0-9A-Z_a-z]{10,980}\\\\x2e[\\\\x2d0-9A-Z_a-z]{40,700})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"lichess-token","index":407,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>lip_[0-9A-Za-z]{20,60})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":65,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"linear-api-key","index":408,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>lin_api_[0-9A-Za-z]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":48,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"linear-client-secret","index":409,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"linear-oauth-token","index":410,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>lin_oauth_[0-9A-Za-z]{40,128})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":138,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"linear-webhook-secret","index":411,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>lin_wh_[0-9A-Za-z]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"linkedin-access-token","index":412,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>AQ[\\\\x2d0-9A-Z_a-z]{200,1000})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"linkedin-client-secret","index":413,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>WPL_AP[01]\\\\x2e[0-9A-Za-z]{16}\\\\x2e[\\\\x2b\\\\x2f-9A-Za-z]{6}==)","before":{"min":0,"max":0},"maxMatchBytes":33,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"linkedin-legacy-client-secret","index":414,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{16})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"lob-live-key","index":415,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>live_[0-9a-f]{35})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":41,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"lob-publishable-key","index":416,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>(?:live|test)_pub_[0-9a-f]{31})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"locationiq-token","index":417,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pk\\\\x2e[0-9a-f]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":36,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"loggly-token","index":418,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"logz-io-token","index":419,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"lokalise-api-key","index":420,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"looker-api-key","index":421,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{24})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mailchimp-api-key","index":422,"severity":"high","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2d0-9A-Z_a-z])(?<secret>[0-9a-f]{32}\\\\x2dus[0-9]{1,2})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":32,"max":33},"maxMatchBytes":39,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"mailchimp-transactional-api-key","index":423,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>(?:md\\\\x2d)?[\\\\x2d0-9A-Z_a-z]{22})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mailerlite-classic-api-key","index":424,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mailersend-token","index":425,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>mlsn\\\\x2e[0-9a-f]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mailgun-api-key","index":426,"severity":"high","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9a-f]{32}\\\\x2d[0-9a-f]{8}\\\\x2d[0-9a-f]{8})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"mailgun-api-key-in-basic-auth","index":427,"severity":"high","confidence":"likely","detector":"pattern","source":"(?:^|[ \\"'\\\\x2f=])api:(?<secret>key\\\\x2d[0-9a-z]{32}|[0-9a-f]{32}\\\\x2d[0-9a-f]{8}\\\\x2d[0-9a-f]{8})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":56,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"mailgun-legacy-api-key","index":428,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2d0-9A-Z_a-z])(?<secret>key\\\\x2d[0-9a-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":38,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mailgun-public-key","index":429,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pubkey\\\\x2d[0-9a-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"mailgun-webhook-signing-key","index":430,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mailjet-api-key","index":431,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mailsac-api-key","index":432,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{38})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mandrill-api-key","index":433,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{22})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.7,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mapbox-public-token","index":434,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pk\\\\x2eeyJ1Ijoi[\\\\x2d0-9A-Z_a-z]{20,240}\\\\x2e[\\\\x2d0-9A-Z_a-z]{22})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":275,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"mapbox-secret-token","index":435,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2eeyJ1Ijoi[\\\\x2d0-9A-Z_a-z]{20,240}\\\\x2e[\\\\x2d0-9A-Z_a-z]{22})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":275,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"mapbox-temporary-token","index":436,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tk\\\\x2eeyJ[\\\\x2d0-9A-Z_a-z]{20,1000}\\\\x2e[\\\\x2d0-9A-Z_a-z]{22})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1030,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"mapquest-api-key","index":437,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mattermost-token","index":438,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-z]{26})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"maxmind-api-key","index":439,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{16})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mercury-api-token","index":440,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>(?:secret\\\\x2dtoken:)?mercury_(?:production|sandbox)_[0-9A-Z_a-z]{40,90})\\\\b","before":{"min":0,"max":13},"maxMatchBytes":122,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mergify-application-key","index":441,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>mergify_application_key_[\\\\x2d0-9A-Z_a-z]{40,200})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":225,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"messagebird-api-key","index":442,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{25})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"microsoft-teams-webhook","index":443,"severity":"medium","confidence":"likely","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2f(?:[\\\\x2d0-9a-z]{1,63}\\\\x2ewebhook\\\\x2eoffice\\\\x2ecom\\\\x2fwebhookb2|outlook\\\\x2eoffice(?:365)?\\\\x2ecom\\\\x2fwebhook)\\\\x2f[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12}@[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12}\\\\x2fIncomingWebhook\\\\x2f[0-9a-f]{32}\\\\x2f[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12}(?:\\\\x2f[\\\\x2d0-9A-Z_a-z]{20,90})?)(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":8,"max":71},"maxMatchBytes":352,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"midtrans-client-key","index":444,"severity":"low","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2d0-9A-Z_a-z])(?<secret>(?:SB\\\\x2d)?Mid\\\\x2dclient\\\\x2d[\\\\x2d0-9A-Z_a-z]{12,40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":4},"maxMatchBytes":56,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"midtrans-server-key","index":445,"severity":"critical","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2d0-9A-Z_a-z])(?<secret>Mid\\\\x2dserver\\\\x2d[\\\\x2d0-9A-Z_a-z]{16,40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":53,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"minimax-api-key","index":446,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dapi\\\\x2d[\\\\x2d0-9A-Z_a-z]{100,130})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":138,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"miro-api-key","index":447,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{27})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mistral-api-key","index":448,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mixpanel-secret","index":449,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mixpanel-token","index":450,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"monday-api-key","index":451,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>eyJ[\\\\x2d0-9A-Z_a-z]{10,400}\\\\x2eeyJ[\\\\x2d0-9A-Z_a-z]{10,980}\\\\x2e[\\\\x2d0-9A-Z_a-z]{40,700})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mongodb-atlas-private-key","index":452,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mongodb-atlas-service-account-id","index":453,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>mdb_sa_id_[0-9a-f]{24})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":34,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"mongodb-atlas-service-account-secret","index":454,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>mdb_sa_sk_[\\\\x2d0-9A-Z_a-z]{32,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":75,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[{"rule":"mongodb-atlas-service-account-id","withinLines":10,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"moonshot-api-key","index":455,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>sk\\\\x2d[0-9A-Za-z]{48})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"moralis-api-key","index":456,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"mux-api-key","index":457,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{75}|[\\\\x2b\\\\x2f-9A-Za-z]{74})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"nasa-api-key","index":458,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"nats-seed","index":459,"severity":"critical","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z])(?<secret>S[ACNOUX][2-7A-Z]{56})(?:[^\\\\x2b\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":60,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"nats-nkey","proofRequired":true,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"neon-api-key","index":460,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>napi_[0-9A-Za-z]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"netlify-access-token","index":461,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>nf[bcopu]_[0-9A-Za-z]{36,60})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":64,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"netlify-build-hook","index":462,"severity":"low","confidence":"likely","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2fapi\\\\x2enetlify\\\\x2ecom\\\\x2fbuild_hooks\\\\x2f[0-9a-f]{24})(?:[^0-9A-Za-z]|$)","before":{"min":8,"max":8},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"netlify-legacy-access-token","index":463,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{43,45})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"netrc-password","index":464,"severity":"high","confidence":"possible","detector":"netrc","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"new-relic-browser-key","index":465,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>NR(?:JS|BR)\\\\x2d[0-9a-f]{19})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":24,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"new-relic-insert-key","index":466,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>NRII\\\\x2d[\\\\x2d0-9A-Z_a-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":38,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"new-relic-legacy-license-key","index":467,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40}|eu01xx[0-9a-f]{34})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"new-relic-license-key","index":468,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>(?:[0-9A-Fa-f]{6}|[a-z]{2}[0-9]{2}[a-z]{2})[0-9A-Fa-f]{30}NRAL)\\\\b","before":{"min":36,"max":36},"maxMatchBytes":40,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"new-relic-mobile-token","index":469,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>[A-Z]{2}[0-9a-f]{40}\\\\x2dNRMA)\\\\b","before":{"min":42,"max":42},"maxMatchBytes":47,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"new-relic-pixie-key","index":470,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>px\\\\x2d(?:api|dep)\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"new-relic-query-key","index":471,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>NRIQ\\\\x2d[\\\\x2d0-9A-Z_a-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":38,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"new-relic-rest-api-key","index":472,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>NRRA\\\\x2d[0-9a-f]{42}|NRAA\\\\x2d[0-9a-f]{27})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"new-relic-user-key","index":473,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>NRAK\\\\x2d[0-9A-Z]{27})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":33,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"newsapi-api-key","index":474,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"ngrok-command-token","index":475,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\bngrok (?:authtoken|config add\\\\x2dauthtoken)[\\\\x09 ]{1,4}(?<secret>[0-9A-Za-z]{27}_[0-9A-Za-z]{20,24})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":82,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"ngrok-token","index":476,"severity":"high","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{27}_[0-9A-Za-z]{20,24})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"nightfall-api-key","index":477,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>NF\\\\x2d[0-9A-Za-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":36,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.05,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"notion-legacy-token","index":478,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>secret_[0-9A-Za-z]{43})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":50,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"notion-refresh-token","index":479,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>nrt_[0-9A-Za-z]{32,60})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":64,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"notion-token","index":480,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>ntn_[0-9A-Za-z]{40,56})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":60,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"npm-access-token","index":481,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>npm_[0-9A-Za-z]{36})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"npm-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"npmrc-credentials","index":482,"severity":"critical","confidence":"possible","detector":"npmrc","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"nuget-api-key","index":483,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>oy2[2-7a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"nvidia-api-key","index":484,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>nvapi\\\\x2d[\\\\x2d0-9A-Z_a-z]{58,80})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":87,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"nylas-api-key","index":485,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{30})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"nytimes-api-key","index":486,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"oanda-api-key","index":487,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32}\\\\x2d[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"octopus-deploy-api-key","index":488,"severity":"critical","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2d0-9A-Z_a-z])(?<secret>API\\\\x2d[0-9A-Z]{25,34})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":40,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"okta-api-token","index":489,"severity":"critical","confidence":"likely","detector":"assigned","source":"(?:SSWS )?(?<secret>00[\\\\x2d0-9A-Z_a-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"okta-client-secret","index":490,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{40}|[\\\\x2d0-9A-Z_a-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"okta-ssws-token","index":491,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\bSSWS (?<secret>00[\\\\x2d0-9A-Z_a-z]{40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":48,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"ollama-cloud-api-key","index":492,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32}\\\\x2e[\\\\x2d0-9A-Z_a-z]{24})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"omnisend-api-key","index":493,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{24}\\\\x2d[0-9A-Za-z]{50})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"onelogin-api-key","index":494,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"onesignal-api-key","index":495,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>os_v2_(?:app|org)_[0-9a-z]{96,110})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":120,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"onfido-live-token","index":496,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>api_live(?:_(?:ca|us))?\\\\x2e[\\\\x2d\\\\x2e0-9A-Z_a-z]{20,80})(?:[^\\\\x2d\\\\x2e0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":93,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"openai-admin-key","index":497,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dadmin\\\\x2d[\\\\x2d0-9A-Z_a-z]{40,200})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":210,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"openai-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"openai-project-key","index":498,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2d(?:proj|None|service)\\\\x2d[\\\\x2d0-9A-Z_a-z]{40,200})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":212,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"openai-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"openai-service-account-key","index":499,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dsvcacct\\\\x2d[\\\\x2d0-9A-Z_a-z]{40,200})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":212,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"openai-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"openai-user-key","index":500,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2d[0-9A-Za-z]{20}T3BlbkFJ[0-9A-Za-z]{20})\\\\b","before":{"min":3,"max":23},"maxMatchBytes":51,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"openai-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"openrouter-api-key","index":501,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk\\\\x2dor\\\\x2dv1\\\\x2d[0-9a-f]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":74,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"openshift-access-token","index":502,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sha256~[\\\\x2d0-9A-Z_a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":51,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"openweathermap-api-key","index":503,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"opsgenie-api-key","index":504,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"optimizely-api-key","index":505,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{54})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"ovh-api-key","index":506,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"packagecloud-api-key","index":507,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{48})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"paddle-api-key","index":508,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pdl_live_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"paddle-sandbox-key","index":509,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pdl_sdbx_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"paddle-webhook-secret","index":510,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pdl_ntfset_[0-9a-z]{26}_[\\\\x2b\\\\x2f-9A-Za-z]{32})(?:[^\\\\x2b\\\\x2f-9A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pagarme-live-key","index":511,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ak_live_[0-9A-Za-z]{30})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":39,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pagerduty-api-key","index":512,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2d0-9A-Z_a-z]{20})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pagerduty-integration-key","index":513,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"paypal-access-token","index":514,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>A21AA[\\\\x2d0-9A-Z_a-z]{60,160})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":166,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"paypal-client-secret","index":515,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>E[\\\\x2d0-9A-Z_a-z]{59,99})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"paystack-secret-key","index":516,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk_live_[0-9a-f]{40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":49,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pendo-api-key","index":517,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"people-data-labs-api-key","index":518,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"percy-api-key","index":519,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"perplexity-api-key","index":520,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pplx\\\\x2d[0-9A-Za-z]{48,56})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":62,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"persona-api-key","index":521,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>persona_production_[\\\\x2d0-9_a-z]{20,80})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":100,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pganalyze-api-key","index":522,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pgar_[0-9A-Za-z]{27})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":33,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pgp-private-key","index":523,"severity":"critical","confidence":"likely","detector":"pem","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"photoroom-api-key","index":524,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk_pr_[0-9A-Z_a-z]{42,105})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":112,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pinecone-api-key","index":525,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pcsk_[0-9A-Za-z]{5,7}_[0-9A-Za-z]{63})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":77,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"pinecone-legacy-api-key","index":526,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pinterest-access-token","index":527,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pina_[\\\\x2d0-9A-Z_a-z]{32,400})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":406,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pinterest-refresh-token","index":528,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pinr_[\\\\x2d\\\\x2e0-9A-Z_a-z]{32,1000})(?:[^\\\\x2d\\\\x2e0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1006,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pipedrive-api-key","index":529,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pkcs12-keystore","index":530,"severity":"high","confidence":"likely","detector":"keystore","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"plaid-access-token","index":531,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>access\\\\x2d(?:production|development|sandbox)\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":56,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"plaid-secret","index":532,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{30})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"planetscale-oauth-token","index":533,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pscale_oauth_[\\\\x2d\\\\x2e0-9=A-Z_a-z]{32,64})(?:[^\\\\x2d\\\\x2e0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":78,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"planetscale-password","index":534,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pscale_pw_[\\\\x2d\\\\x2e0-9=A-Z_a-z]{32,64})(?:[^\\\\x2d\\\\x2e0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":75,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"planetscale-service-token","index":535,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pscale_tkn_[\\\\x2d\\\\x2e0-9=A-Z_a-z]{32,64})(?:[^\\\\x2d\\\\x2e0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":76,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"plivo-auth-token","index":536,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"polar-access-token","index":537,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>polar_(?:oat|pat|at_[ou]|rt_[ou]|at|rt|cst)_[0-9A-Za-z]{20,100})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":111,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"polar-webhook-secret","index":538,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>polar_whs_[0-9A-Za-z]{20,100})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":111,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"polygon-io-api-key","index":539,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"portainer-access-token","index":540,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ptr_[\\\\x2b\\\\x2f-9A-Za-z]{43}=)(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":49,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"postgres-pgpass","index":541,"severity":"high","confidence":"possible","detector":"pgpass","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":["^(?:[^/]+/)*\\\\.[pP][gG][pP][aA][sS][sS]$","^(?:[^/]+/)*[^/]*\\\\.[pP][gG][pP][aA][sS][sS]$","^(?:[^/]+/)*[pP][gG][pP][aA][sS][sS]\\\\.[cC][oO][nN][fF]$","^(?:[^/]+/)*[pP][gG][pP][aA][sS][sS]$","^(?:[^/]+/)*[pP][gG][pP][aA][sS][sS]\\\\.[^/]*$","^(?:[^/]+/)*[^/]*[pP][gG][pP][aA][sS][sS]$"],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"posthog-feature-flags-key","index":542,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>phs_[0-9A-Za-z]{40,56})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":60,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"posthog-personal-api-key","index":543,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>phx_[0-9A-Za-z]{40,56})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":60,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"posthog-project-key","index":544,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>phc_[0-9A-Za-z]{40,56})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":60,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"postman-api-key","index":545,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>PMAK\\\\x2d[0-9a-f]{24}\\\\x2d[0-9a-f]{34})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":64,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"postman-collection-access-key","index":546,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>PMAT\\\\x2d[0-9A-Z]{26})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":31,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"postmark-token","index":547,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"prefect-api-key","index":548,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>pn[bu]_[0-9A-Za-z]{36})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":40,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"private-ai-api-key","index":549,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"private-key","index":550,"severity":"critical","confidence":"likely","detector":"pem","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"proof-api-key","index":551,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>prf_[0-9A-Za-z]{20,84})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":89,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pubnub-client-key","index":552,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>(?:pub|sub)\\\\x2dc\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":43,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"pubnub-secret-key","index":553,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sec\\\\x2dc\\\\x2d[\\\\x2b\\\\x2f-9A-Za-z]{46,48}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":57,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pulumi-access-token","index":554,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pul\\\\x2d[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"pushbullet-api-key","index":555,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>o\\\\x2e[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"pusher-api-key","index":556,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{20})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":1.9,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"putty-private-key","index":557,"severity":"critical","confidence":"likely","detector":"putty-key","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"pypi-token","index":558,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pypi\\\\x2dAgEIcHlwaS5vcmc[\\\\x2d0-9A-Z_a-z]{50,1000})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1021,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"pypi-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"qase-api-key","index":559,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"rails-master-key","index":560,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"rails-secret-key-base","index":561,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{64,128})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"railway-api-key","index":562,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"ramp-client-id","index":563,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ramp_id_[0-9A-Za-z]{40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":49,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"ramp-client-secret","index":564,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ramp_sec_[0-9A-Za-z]{48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":58,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[{"rule":"ramp-client-id","withinLines":10,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"rapidapi-api-key","index":565,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{10}msh[0-9A-Za-z]{15}p1[0-9A-Za-z]{5}jsn[0-9A-Za-z]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"razorpay-key-id","index":566,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>rzp_(?:live|test)_[0-9A-Za-z]{14})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":23,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"razorpay-key-secret","index":567,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{24})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[{"rule":"razorpay-key-id","withinLines":10,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"readme-api-key","index":568,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>rdme_[0-9a-z]{70})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":76,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"redirect-pizza-token","index":569,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>rpa_[0-9A-Za-z]{30})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":35,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"render-api-key","index":570,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>rnd_[0-9A-Za-z]{28})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":33,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"render-deploy-hook","index":571,"severity":"low","confidence":"possible","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2fapi\\\\x2erender\\\\x2ecom\\\\x2fdeploy\\\\x2f(?:srv|crn)\\\\x2d[0-9a-z]{20}\\\\x3fkey=[\\\\x2d0-9A-Z_a-z]{10,20})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":8,"max":8},"maxMatchBytes":80,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"replicate-api-token","index":572,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>r8_[0-9A-Za-z]{37})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":41,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"resend-api-key","index":573,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>re_[0-9A-Za-z]{8}_[0-9A-Za-z]{24})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"retell-ai-api-key","index":574,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>key_[0-9a-f]{28})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"retell-ai-api-key-value","index":575,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>key_[0-9a-f]{28})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":32,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"riot-games-api-key","index":576,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>RGAPI\\\\x2d[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":43,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"robinhood-crypto-api-key","index":577,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>rh\\\\x2dapi\\\\x2d[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"rootly-api-key","index":578,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>rootly_[0-9a-f]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"rubygems-api-key","index":579,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>rubygems_[0-9a-f]{48})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":57,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"rubygems-legacy-api-key","index":580,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"runpod-api-key","index":581,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>rpa_[0-9A-Z]{36}[0-9A-Za-z]{10})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":51,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"runway-api-key","index":582,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>key_[0-9a-f]{128})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":133,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"salad-cloud-api-key","index":583,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>salad_cloud_[\\\\x2d0-9A-Z_a-z]{20,240})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":253,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"salesblink-api-key","index":584,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>key\\\\x2d[0-9A-Za-z]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"salesforce-access-token","index":585,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>00D[0-9A-Za-z]{12}(?:[0-9A-Za-z]{3})?![\\\\x2e0-9A-Z_a-z]{80,240})(?:[^\\\\x2e0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":260,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"salesforce-consumer-key","index":586,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>3MVG9[\\\\x2e0-9A-Z_a-z]{80,120})(?:[^\\\\x2e0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":126,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"salesforce-consumer-secret","index":587,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-F]{64}|[0-9]{18,19})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"salesforce-refresh-token","index":588,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>5Aep861[\\\\x2e0-9A-Z_a-z]{70,260})(?:[^\\\\x2e0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":268,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"salesforce-security-token","index":589,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{24,25})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"samsara-api-token","index":590,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>samsara_api_[0-9A-Za-z]{26,32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":45,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sanity-api-key","index":591,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>sk[0-9A-Za-z]{78,178})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sauce-labs-api-key","index":592,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"scale-ai-api-key","index":593,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>live_[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"scale-ai-callback-key","index":594,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>live_auth_[0-9a-f]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":43,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"scaleway-access-key","index":595,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>SCW[0-9A-Z]{17})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":21,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"scaleway-secret-key","index":596,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[{"rule":"scaleway-access-key","withinLines":10,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"scalingo-api-token","index":597,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>tk\\\\x2dus\\\\x2d[\\\\x2d0-9A-Z_a-z]{48})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":55,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"scalr-api-key","index":598,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{136})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"securitytrails-api-key","index":599,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"segment-public-api-token","index":600,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sgp_[0-9A-Za-z]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"segment-write-key","index":601,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"sendbird-api-key","index":602,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sendgrid-api-key","index":603,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>SG\\\\x2e[\\\\x2d0-9A-Z_a-z]{22}\\\\x2e[\\\\x2d0-9A-Z_a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sentry-app-token","index":604,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sntry[air]_[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sentry-dsn","index":605,"severity":"low","confidence":"likely","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2f[0-9a-f]{32}(?::[0-9a-f]{32})?@(?:o[0-9]{1,20}\\\\x2e)?(?:ingest\\\\x2e)?(?:[a-z]{2}\\\\x2e)?sentry\\\\x2eio\\\\x2f[0-9]{1,20})\\\\b","before":{"min":41,"max":106},"maxMatchBytes":136,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"sentry-legacy-token","index":606,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sentry-organization-token","index":607,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sntrys_eyJ[\\\\x2b\\\\x2f-9A-Za-z]{80,600}={0,2}_[\\\\x2b\\\\x2f-9A-Za-z]{43})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":657,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"sentry-org-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sentry-user-token","index":608,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sntryu_[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":71,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"settlemint-access-token","index":609,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sm_[aps]at_[0-9A-Za-z]{16})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":23,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"shadow-entry","index":610,"severity":"high","confidence":"likely","detector":"pattern","source":"(?<![^\\\\n])(?<user>[_a-z][\\\\x2d\\\\x2e0-9_a-z]{0,31}\\\\x24?):(?<secret>\\\\x24(?:1|5|6|7|y|gy|2[aby])\\\\x24[^\\\\x09\\\\x0a\\\\x0d :]{20,200}):[0-9]{0,6}:[0-9]{0,6}:[0-9]{0,6}:[0-9]{0,6}:[0-9]{0,6}:[0-9]{0,6}:","before":{"min":1,"max":33},"maxMatchBytes":281,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"shippo-live-token","index":611,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>shippo_live_[0-9a-f]{40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":53,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"shippo-test-token","index":612,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>shippo_test_[0-9a-f]{40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":53,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"shodan-api-key","index":613,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"shopify-access-token","index":614,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>shpat_[0-9A-Fa-f]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"shopify-custom-app-token","index":615,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>shpca_[0-9A-Fa-f]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"shopify-other-token","index":616,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>(?:shp[a-z]{2,4}|prtapi|atkn)_[0-9A-Fa-f]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":72,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"shopify-private-app-token","index":617,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>shppa_[0-9A-Fa-f]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"shopify-shared-secret","index":618,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>shpss_[0-9A-Fa-f]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"shortcut-api-key","index":619,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"shutterstock-api-key","index":620,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{16})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sidekiq-credentials","index":621,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}:[0-9a-f]{8})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sinch-api-key","index":622,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"slack-app-token","index":623,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xapp\\\\x2d[0-9]\\\\x2dA[0-9A-Z]{8,12}\\\\x2d[0-9]{8,14}\\\\x2d[0-9a-f]{64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":100,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"slack-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-bot-token","index":624,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xoxb\\\\x2d[0-9]{8,14}\\\\x2d(?:[0-9]{8,14}\\\\x2d)?[0-9A-Za-z]{18,34})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"slack-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-configuration-token","index":625,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xoxe(?:\\\\x2exox[bp])?\\\\x2d[0-9]\\\\x2d[0-9A-Za-z]{100,250})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":262,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-legacy-token","index":626,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xox[acors]\\\\x2d(?:2\\\\x2d)?(?:[0-9]{8,14}\\\\x2d){2,3}[0-9A-Za-z]{10,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":117,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"slack-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-signing-secret","index":627,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"slack-user-token","index":628,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xoxp\\\\x2d(?:[0-9]{8,14}\\\\x2d){2,3}[0-9A-Za-z]{24,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":115,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"slack-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-webhook","index":629,"severity":"medium","confidence":"likely","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2fhooks\\\\x2eslack(?:\\\\x2dgov)?\\\\x2ecom\\\\x2fservices\\\\x2fT[0-9A-Z]{8,12}\\\\x2fB[0-9A-Z]{8,12}\\\\x2f[0-9A-Za-z]{24})\\\\b","before":{"min":8,"max":8},"maxMatchBytes":89,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"slack-workflow-token","index":630,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>xwfp\\\\x2d[\\\\x2d0-9A-Za-z]{30,200})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":206,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"slack-workflow-webhook","index":631,"severity":"medium","confidence":"likely","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2fhooks\\\\x2eslack(?:\\\\x2dgov)?\\\\x2ecom\\\\x2f(?:workflows\\\\x2fT[0-9A-Z]{8,12}\\\\x2fA[0-9A-Z]{8,12}|triggers\\\\x2f[ET][0-9A-Z]{8,12})\\\\x2f[0-9]{10,20}\\\\x2f[0-9A-Za-z]{24,32})\\\\b","before":{"min":19,"max":23},"maxMatchBytes":119,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"smartsheet-api-key","index":632,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{37}|[0-9A-Za-z]{26})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"smooch-account-key","index":633,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>act_[0-9a-z]{24})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":29,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"smooch-app-key","index":634,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>(?:act|app)_[0-9a-f]{24})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":28,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"snowflake-access-token","index":635,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>eyJ[\\\\x2d0-9A-Z_a-z]{10,500}\\\\x2eeyJ[\\\\x2d0-9A-Z_a-z]{10,1000}\\\\x2e[\\\\x2d0-9A-Z_a-z]{40,800})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"snowflake-session-token","index":636,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ver:[0-9]\\\\x2dhint:[0-9]{1,20}\\\\x2dETMs[\\\\x2b\\\\x2f-9A-Za-z]{60,500}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":5,"max":5},"maxMatchBytes":539,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"snyk-api-token","index":637,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"snyk-prefixed-token","index":638,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>snyk_[su]at\\\\x2e[0-9A-Za-z]{6,16}\\\\x2e[\\\\x2d\\\\x2e0-9A-Z_a-z]{40,400})(?:[^\\\\x2d\\\\x2e0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":427,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sonarqube-analysis-token","index":639,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sq[ap]_[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sonarqube-legacy-token","index":640,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sonarqube-organization-token","index":641,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sqco_[0-9A-Za-z]{40,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sonarqube-user-token","index":642,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>squ_[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":44,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sourcegraph-access-token","index":643,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sgp_(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sourcegraph-license-token","index":644,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>slk_[0-9a-f]{64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":69,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sparkpost-api-key","index":645,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"spectralops-key","index":646,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>spu\\\\x2d[0-9a-z]{32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":37,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"splunk-hec-token","index":647,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"splunk-observability-token","index":648,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{22})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.7,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"spotify-client-secret","index":649,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sql-user-password","index":650,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b[Ii][Dd][Ee][Nn][Tt][Ii][Ff][Ii][Ee][Dd][\\\\x09 ]{1,4}(?:[Ww][Ii][Tt][Hh][\\\\x09 ]{1,4}[\\"'\`]?[0-9A-Z_a-z]{1,40}[\\"'\`]?[\\\\x09 ]{1,4})?[Bb][Yy][\\\\x09 ]{1,4}(?:[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd][\\\\x09 ]{1,4})?'(?<secret>[^\\\\x09\\\\x0a\\\\x0c\\\\x0d '<>\\\\x7b\\\\x7d]{5,128})'","before":{"min":0,"max":0},"maxMatchBytes":216,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"square-access-token","index":651,"severity":"critical","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z])(?<secret>EAAA[\\\\x2d0-9A-Z_a-z]{60})(?:[^\\\\x2b\\\\x2d-9=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":66,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"square-application-id","index":652,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sq0id[bp]\\\\x2d[\\\\x2d0-9A-Z_a-z]{22})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":30,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"square-application-secret","index":653,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>(?:sandbox\\\\x2d)?sq0cs[bp]\\\\x2d[\\\\x2d0-9A-Z_a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":8},"maxMatchBytes":59,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"square-legacy-access-token","index":654,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sq0atp\\\\x2d[\\\\x2d0-9A-Z_a-z]{22})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":30,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"sslmate-api-key","index":655,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{36})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"stability-ai-api-key","index":656,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>sk\\\\x2d[0-9A-Za-z]{48})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"stackhawk-api-key","index":657,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>hawk\\\\x2e[\\\\x2d0-9A-Z_a-z]{20}\\\\x2e[\\\\x2d0-9A-Z_a-z]{20})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"statuscake-api-key","index":658,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{20})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.7,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"statuspage-api-key","index":659,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"storyblok-api-key","index":660,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{24})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"strava-api-key","index":661,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"stripe-ephemeral-key","index":662,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ek_(?:live|test)_[0-9A-Za-z]{24,250})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":259,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"stripe-intent-client-secret","index":663,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>(?:pi|seti)_[0-9A-Za-z]{14,32}_secret_[0-9A-Za-z]{20,40})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":17,"max":37},"maxMatchBytes":86,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"stripe-publishable-key","index":664,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pk_(?:live|test)_(?:[0-9A-Za-z]{24}|5[0-9A-Za-z]{50,245}))(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":255,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"stripe-restricted-key","index":665,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>rk_(?:live|prod)_(?:[0-9A-Za-z]{24}|5[0-9A-Za-z]{50,245}))(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":255,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"stripe-secret-key","index":666,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sk_(?:live|prod)_(?:[0-9A-Za-z]{24}|5[0-9A-Za-z]{50,245}))(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":255,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"stripe-test-key","index":667,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>[rs]k_test_(?:[0-9A-Za-z]{24}|5[0-9A-Za-z]{50,245}))(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":255,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"stripe-webhook-secret","index":668,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>whsec_[0-9A-Za-z]{32,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"stytch-api-key","index":669,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>secret\\\\x2d(?:live|test)\\\\x2d[\\\\x2d0-9A-Z_a-z]{35}=?)","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sumo-logic-access-key","index":670,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"sumo-logic-collector-url","index":671,"severity":"medium","confidence":"possible","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2f[\\\\x2d\\\\x2e0-9a-z]{1,60}\\\\x2esumologic\\\\x2ecom\\\\x2freceiver\\\\x2fv1\\\\x2fhttp\\\\x2f[\\\\x2d0-9A-Z_a-z]{60,200}={0,2})(?:[^\\\\x2d0-9=A-Z_a-z]|$)","before":{"min":9,"max":68},"maxMatchBytes":303,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"supabase-access-token","index":672,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sbp_(?:oauth_|v[0-9]_)?[0-9a-f]{40})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":50,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"supabase-anon-key","index":673,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>eyJ[\\\\x2d0-9A-Z_a-z]{10,80}\\\\x2e(?:eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I[\\\\x2d0-9A-Z_a-z]{27}Iiwicm9sZSI6ImFub24i|eyJyb2xlIjoiYW5vbiI)[\\\\x2d0-9A-Z_a-z]{20,400}\\\\x2e[\\\\x2d0-9A-Z_a-z]{43,90})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":144},"maxMatchBytes":656,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"jwt","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"supabase-publishable-key","index":674,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sb_publishable_[\\\\x2d0-9A-Z_a-z]{22}_[\\\\x2d0-9A-Z_a-z]{8})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":true,"runs":false},
{"id":"supabase-secret-key","index":675,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>sb_secret_[\\\\x2d0-9A-Z_a-z]{22}_[\\\\x2d0-9A-Z_a-z]{8})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":42,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"supabase-service-role-key","index":676,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>eyJ[\\\\x2d0-9A-Z_a-z]{10,80}\\\\x2e(?:eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I[\\\\x2d0-9A-Z_a-z]{27}Iiwicm9sZSI6InNlcnZpY2Vfcm9sZS|eyJyb2xlIjoic2VydmljZV9yb2xl)[\\\\x2d0-9A-Z_a-z]{20,400}\\\\x2e[\\\\x2d0-9A-Z_a-z]{43,90})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":144},"maxMatchBytes":666,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"jwt","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"tableau-api-key","index":677,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{22}==:[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"tailscale-api-token","index":678,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tskey\\\\x2dapi\\\\x2d[0-9A-Za-z]{4,24}\\\\x2d[0-9A-Za-z]{16,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":99,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"tailscale-auth-key","index":679,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tskey\\\\x2d(?:auth\\\\x2d)?[0-9A-Za-z]{4,24}\\\\x2d[0-9A-Za-z]{16,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":100,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"tailscale-oauth-client-secret","index":680,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tskey\\\\x2dclient\\\\x2d[0-9A-Za-z]{4,24}\\\\x2d[0-9A-Za-z]{16,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":102,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"tailscale-scim-key","index":681,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tskey\\\\x2dscim\\\\x2d[0-9A-Za-z]{4,24}\\\\x2d[0-9A-Za-z]{16,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":100,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"tailscale-webhook-secret","index":682,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tskey\\\\x2dwebhook\\\\x2d[0-9A-Za-z]{4,24}\\\\x2d[0-9A-Za-z]{16,64})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":103,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"tavily-api-key","index":683,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>tvly\\\\x2d(?:dev\\\\x2d|prod\\\\x2d)?[\\\\x2d0-9A-Za-z]{32,64})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":75,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"teamcity-api-key","index":684,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{106})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"teamwork-token","index":685,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>tkn\\\\x2ev1_[\\\\x2b\\\\x2f-9A-Za-z]{68,72}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":82,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"telegram-bot-token","index":686,"severity":"high","confidence":"likely","detector":"pattern","source":"(?:^|[^\\\\x2d\\\\x2e0-9A-Z_a-z]|bot)(?<secret>[1-9][0-9]{7,10}:AA[\\\\x2d0-9A-Z_a-z]{33})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":8,"max":14},"maxMatchBytes":51,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"telegram-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"telnyx-api-key","index":687,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>KEY[0-9A-F]{32}_[0-9A-Za-z]{22})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"temporal-cloud-api-key","index":688,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>eyJ[\\\\x2d0-9A-Z_a-z]{10,400}\\\\x2eeyJ[\\\\x2d0-9A-Z_a-z]{10,980}\\\\x2e[\\\\x2d0-9A-Z_a-z]{40,700})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"terraform-cloud-token","index":689,"severity":"critical","confidence":"likely","detector":"pattern","source":"(?:^|[^0-9A-Za-z])(?<secret>[0-9A-Za-z]{14}\\\\x2eatlasv1\\\\x2e[\\\\x2d0-9=A-Z_a-z]{60,70})(?:[^\\\\x2d0-9=A-Z_a-z]|$)","before":{"min":14,"max":15},"maxMatchBytes":95,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"terraform-state-secret","index":690,"severity":"high","confidence":"possible","detector":"terraform-state","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"testpypi-token","index":691,"severity":"low","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>pypi\\\\x2dAgENdGVzdC5weXBpLm9yZw[\\\\x2d0-9A-Z_a-z]{50,1000})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1028,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"pypi-token","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"thousandeyes-api-key","index":692,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"thunderstore-token","index":693,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>tss_[0-9A-Za-z]{20,80})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":85,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"ticket-tailor-api-key","index":694,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk_(?:[0-9]{3,8}_){1,3}[0-9a-f]{32})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":62,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"tiingo-api-key","index":695,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"tines-webhook","index":696,"severity":"medium","confidence":"possible","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2f[\\\\x2d0-9a-z]{1,63}\\\\x2etines\\\\x2e(?:com|io)\\\\x2fwebhook\\\\x2f[0-9a-f]{32}\\\\x2f[0-9a-f]{32})\\\\b","before":{"min":9,"max":71},"maxMatchBytes":155,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"todoist-api-key","index":697,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"together-ai-api-key","index":698,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>tgp_v1_[\\\\x2d0-9A-Z_a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":51,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"toggl-api-key","index":699,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"tomtom-api-key","index":700,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"totp-secret","index":701,"severity":"high","confidence":"possible","detector":"otpauth","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"travelpayouts-api-key","index":702,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"travis-ci-token","index":703,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{20,22})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"trello-legacy-token","index":704,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.8,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"trello-token","index":705,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ATTA[0-9a-f]{64}[0-9A-F]{8})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":76,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"twilio-account-sid","index":706,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>AC[0-9a-f]{32})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":34,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"twilio-sid","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":true,"binary":false,"publicByDesign":false,"runs":false},
{"id":"twilio-api-key-pair","index":707,"severity":"high","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[{"rule":"twilio-api-key-sid","withinLines":5,"required":true}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"twilio-api-key-secret","index":708,"severity":"high","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.3,"proofRequired":false,"near":[{"rule":"twilio-api-key-sid","withinLines":10,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"twilio-api-key-sid","index":709,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>SK[0-9a-f]{32})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":34,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"twilio-auth-token","index":710,"severity":"critical","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[{"rule":"twilio-account-sid","withinLines":10,"required":false}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"twilio-auth-token-pair","index":711,"severity":"critical","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"anchored"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[{"rule":"twilio-account-sid","withinLines":5,"required":true}],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"twilio-sid-and-token","index":712,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\bAC[0-9a-f]{32}[\\"'\`]?[\\\\x09 ]{0,4}[,:][\\\\x09 ]{0,4}[\\"'\`]?(?<secret>[0-9a-f]{32})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":77,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"twitch-api-key","index":713,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-z]{30})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"typeform-token","index":714,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>tfp_[0-9A-Z_a-z]{40,59})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":64,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"ubidots-token","index":715,"severity":"medium","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>BB(?:FF|US)\\\\x2d[0-9A-Za-z]{30})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":35,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"unkey-root-key","index":716,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>unkey_[0-9A-Za-z]{20,32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":39,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"unsplash-api-key","index":717,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{43})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"upcloud-api-token","index":718,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>ucat_[0-9A-Z]{24,32})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":38,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"uploadcare-api-key","index":719,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{20})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":1.9,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"uptimerobot-api-key","index":720,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[mu][0-9]{6,9}\\\\x2d[0-9a-f]{24}|[0-9A-Za-z]{34})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"url-credentials","index":721,"severity":"high","confidence":"possible","detector":"uri","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"urlscan-api-key","index":722,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"vagrant-cloud-api-key","index":723,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{14}\\\\x2eatlasv1\\\\x2e[0-9A-Za-z]{67})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"valtown-token","index":724,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>vtwn_[\\\\x2d0-9A-Z_a-z]{20,80})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":86,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"vault-approle-secret-id","index":725,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"vault-batch-token","index":726,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>hvb\\\\x2e[\\\\x2d0-9A-Z_a-z]{60,1000})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1005,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vault-legacy-batch-token","index":727,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>b\\\\x2eAAAAAQ[\\\\x2d0-9A-Z_a-z]{80,1000})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1009,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vault-legacy-service-token","index":728,"severity":"critical","confidence":"likely","detector":"assigned","source":"(?<secret>s\\\\x2e[0-9A-Za-z]{24}(?:\\\\x2e[0-9A-Za-z]{5})?)","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vault-recovery-token","index":729,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>hvr\\\\x2e[\\\\x2d0-9A-Z_a-z]{24,100})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":105,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vault-service-token","index":730,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>hvs\\\\x2e[\\\\x2d0-9A-Z_a-z]{24,500})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":505,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vault-unseal-key","index":731,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?:Unseal|Recovery) Key [0-9]{1,2}:[\\\\x09 ]{0,4}(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{44}|[\\\\x2b\\\\x2f-9A-Za-z]{43}=|[0-9a-f]{64,66})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":87,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vercel-access-token","index":732,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>vcp_[\\\\x2d0-9A-Z_a-z]{56})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vercel-ai-gateway-key","index":733,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>vck_[\\\\x2d0-9A-Z_a-z]{56})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vercel-app-token","index":734,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>vc[air]_[\\\\x2d0-9A-Z_a-z]{56})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":61,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vercel-blob-token","index":735,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>vercel_blob_rw_[0-9A-Za-z]{12,24}_[0-9A-Za-z]{24,48})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":88,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"vercel-legacy-token","index":736,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{24})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"virustotal-api-key","index":737,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"voiceflow-api-key","index":738,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>VF\\\\x2e(?:DM|WS)\\\\x2e[0-9a-f]{24}\\\\x2e[0-9A-Za-z]{13,16})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":47,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"volcengine-access-key-id","index":739,"severity":"low","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z])(?<secret>AKLT[0-9A-Za-z]{40,60})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":66,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":true,"runs":false},
{"id":"volcengine-secret-access-key","index":740,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2b\\\\x2f-9A-Za-z]{56,60}={0,2})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"vonage-api-key","index":741,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{16})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"voyage-ai-api-key","index":742,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>pa\\\\x2d[\\\\x2d0-9A-Z_a-z]{43})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"voyage-ai-api-key-value","index":743,"severity":"medium","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d-9A-Z_a-z])(?<secret>pa\\\\x2d[\\\\x2d0-9A-Z_a-z]{43})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":48,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"vultr-api-key","index":744,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Z]{36})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"wakatime-api-key","index":745,"severity":"low","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>waka_(?:[0-9a-f]{8}(?:\\\\x2d[0-9a-f]{4}){3}\\\\x2d[0-9a-f]{12}|(?:tok|ref|sec)_[0-9A-Za-z]{40,80}))(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":90,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"wandb-api-key","index":746,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>wandb_v1_[0-9A-Z_a-z]{77})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":86,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"wandb-legacy-api-key","index":747,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"webex-api-key","index":748,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"webflow-api-key","index":749,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"wifi-passphrase","index":750,"severity":"medium","confidence":"possible","detector":"pattern","source":"(?:^|[^0-9A-Z_a-z])(?:psk=\\"|wpa_passphrase=\\"?)(?<secret>[!#-~]{8,63})\\"?(?:[\\\\x09\\\\x0a\\\\x0d ]|$)","before":{"min":0,"max":1},"maxMatchBytes":82,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"wise-api-key","index":751,"severity":"critical","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{8}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{4}\\\\x2d[0-9a-f]{12})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"wistia-api-key","index":752,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"wordpress-key","index":753,"severity":"high","confidence":"possible","detector":"pattern","source":"[\\"'](?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)[\\"'][\\\\x09 ]{0,4},[\\\\x09 ]{0,20}[\\"'](?<secret>[^\\\\x0a\\\\x0d\\"']{40,120})[\\"']","before":{"min":1,"max":8},"maxMatchBytes":165,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"workato-api-token","index":754,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>wrka[a-z]{2}\\\\x2deyJ[\\\\x2d0-9A-Z_a-z]{10,300}\\\\x2e[\\\\x2d0-9A-Z_a-z]{20,600}\\\\x2e[\\\\x2d0-9A-Z_a-z]{40,800})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":1713,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"workos-api-key","index":755,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>sk_(?:live|test)_a2V5Xz[\\\\x2b\\\\x2f-9A-Za-z]{60,90}={0,2})(?:[^\\\\x2b\\\\x2f-9=A-Za-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":107,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"wpengine-api-key","index":756,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"wrike-api-key","index":757,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{335})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"x-access-token","index":758,"severity":"medium","confidence":"likely","detector":"assigned","source":"(?<secret>[0-9]{6,20}\\\\x2d[0-9A-Za-z]{40})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"x-access-token-secret","index":759,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{45})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"x-api-secret","index":760,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{50})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"x-bearer-token","index":761,"severity":"medium","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>A{20,22}[%0-9A-Za-z]{30,70}%3D[0-9A-Za-z]{40,60})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":155,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"xai-api-key","index":762,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xai\\\\x2d[0-9A-Za-z]{70,120})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":124,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"xai-management-key","index":763,"severity":"critical","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>xai\\\\x2dtoken\\\\x2d[0-9A-Za-z]{60,120})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":130,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false},
{"id":"yandex-cloud-api-key","index":764,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z])(?<secret>AQVN[\\\\x2d0-9A-Z_a-z]{35,38})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":44,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"yandex-cloud-iam-token","index":765,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>t1\\\\x2e9[\\\\x2d0-9A-Z_a-z]{80,400}={0,2}\\\\x2e[\\\\x2d0-9A-Z_a-z]{86}={0,2})(?:[^\\\\x2d0-9=A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":496,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"yandex-cloud-secret-key","index":766,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>YC[\\\\x2d0-9A-Z_a-z]{38})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"yandex-cloud-secret-key-value","index":767,"severity":"high","confidence":"possible","detector":"pattern","source":"(?:^|[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z])(?<secret>YC[\\\\x2d0-9A-Z_a-z]{38})(?:[^\\\\x2b\\\\x2d\\\\x2f-9=A-Z_a-z]|$)","before":{"min":0,"max":1},"maxMatchBytes":42,"lineClass":{"kind":"lines","count":2},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":4.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"yandex-oauth-token","index":768,"severity":"critical","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>y[0-3]_[\\\\x2d0-9A-Z_a-z]{50,100})(?:[^\\\\x2d0-9A-Z_a-z]|$)","before":{"min":0,"max":0},"maxMatchBytes":104,"lineClass":{"kind":"lines","count":1},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.5,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"yelp-api-key","index":769,"severity":"low","confidence":"possible","detector":"assigned","source":"(?<secret>[\\\\x2d0-9A-Z_a-z]{128})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"zapier-webhook","index":770,"severity":"medium","confidence":"possible","detector":"pattern","source":"(?<secret>https:\\\\x2f\\\\x2fhooks\\\\x2ezapier\\\\x2ecom\\\\x2fhooks\\\\x2fcatch\\\\x2f[0-9]{4,12}\\\\x2f[0-9a-z]{6,10})\\\\b","before":{"min":8,"max":8},"maxMatchBytes":60,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"zendesk-api-token","index":771,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{40}|[0-9a-f]{64})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"zerobounce-api-key","index":772,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":2.4,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"zerotier-api-key","index":773,"severity":"high","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9A-Za-z]{32})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":3.2,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"zhipu-api-key","index":774,"severity":"medium","confidence":"possible","detector":"assigned","source":"(?<secret>[0-9a-f]{32}\\\\x2e[0-9A-Za-z]{16})","before":{"min":0,"max":0},"maxMatchBytes":4096,"lineClass":{"kind":"lines","count":3},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"zoho-token","index":775,"severity":"high","confidence":"possible","detector":"pattern","source":"\\\\b(?<secret>1000\\\\x2e[0-9a-f]{32}\\\\x2e[0-9a-f]{32})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":70,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":false,"publicByDesign":false,"runs":false},
{"id":"zuplo-api-key","index":776,"severity":"high","confidence":"likely","detector":"pattern","source":"\\\\b(?<secret>zpka_[0-9A-Za-z]{32}_[0-9a-f]{8})\\\\b","before":{"min":0,"max":0},"maxMatchBytes":46,"lineClass":{"kind":"line"},"minLength":0,"maxLength":4096,"minEntropyBitsPerChar":0,"proof":"zuplo-key","proofRequired":false,"near":[],"pathOnly":[],"pathNever":[],"partOnly":false,"binary":true,"publicByDesign":false,"runs":false}
],
"literals":[
{"text":"\\"auths\\"","ignoreCase":false,"gate":"none","rules":[220]},
{"text":"\\"kind\\": \\"Config\\"","ignoreCase":false,"gate":"none","rules":[392]},
{"text":"\\"kind\\": \\"Secret\\"","ignoreCase":false,"gate":"none","rules":[393]},
{"text":"\\"kind\\":\\"Config\\"","ignoreCase":false,"gate":"none","rules":[392]},
{"text":"\\"kind\\":\\"Secret\\"","ignoreCase":false,"gate":"none","rules":[393]},
{"text":"\\"kty\\"","ignoreCase":false,"gate":"none","rules":[382]},
{"text":"\\"terraform_version\\"","ignoreCase":false,"gate":"none","rules":[690]},
{"text":"$aact_hmlg_","ignoreCase":false,"gate":"none","rules":[38]},
{"text":"$aact_prod_","ignoreCase":false,"gate":"none","rules":[37]},
{"text":"&sig=","ignoreCase":false,"gate":"none","rules":[85]},
{"text":"'auths'","ignoreCase":false,"gate":"none","rules":[220]},
{"text":"'kty'","ignoreCase":false,"gate":"none","rules":[382]},
{"text":"*H÷","ignoreCase":false,"gate":"none","rules":[530]},
{"text":"+ABa","ignoreCase":false,"gate":"run","rules":[64]},
{"text":"+ACR","ignoreCase":false,"gate":"run","rules":[67]},
{"text":"+AEh","ignoreCase":false,"gate":"run","rules":[73]},
{"text":"+AMC","ignoreCase":false,"gate":"run","rules":[79]},
{"text":"+ARm","ignoreCase":false,"gate":"run","rules":[84]},
{"text":"+ASb","ignoreCase":false,"gate":"run","rules":[87]},
{"text":"+ASt","ignoreCase":false,"gate":"run","rules":[91]},
{"text":"-NRMA","ignoreCase":false,"gate":"none","rules":[469]},
{"text":"-hint:","ignoreCase":false,"gate":"none","rules":[636]},
{"text":"-key ","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"-key\\"","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"-key:","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"-key=","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"-us","ignoreCase":false,"gate":"run","rules":[422]},
{"text":".acc-","ignoreCase":false,"gate":"none","rules":[48]},
{"text":".acc_","ignoreCase":false,"gate":"none","rules":[48]},
{"text":".apps.googleusercontent.com","ignoreCase":false,"gate":"none","rules":[332]},
{"text":".aspnetcore.cookies=","ignoreCase":true,"gate":"none","rules":[296]},
{"text":".aspnetcore.identity.application=","ignoreCase":true,"gate":"none","rules":[296]},
{"text":".aspnetcore.session=","ignoreCase":true,"gate":"none","rules":[296]},
{"text":".aspxauth=","ignoreCase":true,"gate":"none","rules":[296]},
{"text":".atlasv1.","ignoreCase":false,"gate":"none","rules":[689]},
{"text":".azconfig.io;Id=","ignoreCase":false,"gate":"none","rules":[63]},
{"text":".azurewebsites.net/api/","ignoreCase":false,"gate":"none","rules":[74]},
{"text":".cloud.couchbase.com","ignoreCase":false,"gate":"none","rules":[181]},
{"text":".com/triggers/","ignoreCase":false,"gate":"none","rules":[631]},
{"text":".com/workflows/T","ignoreCase":false,"gate":"none","rules":[631]},
{"text":".communication.azure.com","ignoreCase":true,"gate":"none","rules":[66]},
{"text":".logic.azure.com","ignoreCase":false,"gate":"none","rules":[78]},
{"text":".redis.cache.windows.net","ignoreCase":true,"gate":"none","rules":[82]},
{"text":".sumologic.com/receiver/v1/http/","ignoreCase":false,"gate":"none","rules":[671]},
{"text":".tines.com/webhook/","ignoreCase":false,"gate":"none","rules":[696]},
{"text":".tines.io/webhook/","ignoreCase":false,"gate":"none","rules":[696]},
{"text":".webhook.office.com/webhookb2","ignoreCase":false,"gate":"none","rules":[443]},
{"text":"/apiKeys/","ignoreCase":false,"gate":"none","rules":[170]},
{"text":"/open-apis/bot/v2/hook/","ignoreCase":false,"gate":"none","rules":[401]},
{"text":"/u3+7QAAAAIAAA","ignoreCase":false,"gate":"none","rules":[375]},
{"text":"/webhooks/","ignoreCase":false,"gate":"none","rules":[215]},
{"text":"00D","ignoreCase":false,"gate":"none","rules":[585]},
{"text":"1//0","ignoreCase":false,"gate":"run","rules":[334]},
{"text":"1000.","ignoreCase":false,"gate":"none","rules":[775]},
{"text":"3MVG9","ignoreCase":false,"gate":"none","rules":[586]},
{"text":"4b1d","ignoreCase":false,"gate":"run","rules":[146]},
{"text":"5Aep861","ignoreCase":false,"gate":"none","rules":[588]},
{"text":"6Lc","ignoreCase":false,"gate":"run","rules":[335]},
{"text":"6Ld","ignoreCase":false,"gate":"run","rules":[335]},
{"text":"6Le","ignoreCase":false,"gate":"run","rules":[335]},
{"text":"6Lf","ignoreCase":false,"gate":"run","rules":[335]},
{"text":"7Q~","ignoreCase":false,"gate":"none","rules":[71]},
{"text":"8Q~","ignoreCase":false,"gate":"none","rules":[71]},
{"text":":$1$","ignoreCase":false,"gate":"none","rules":[610]},
{"text":":$2a$","ignoreCase":false,"gate":"none","rules":[352,610]},
{"text":":$2b$","ignoreCase":false,"gate":"none","rules":[352,610]},
{"text":":$2y$","ignoreCase":false,"gate":"none","rules":[352,610]},
{"text":":$5$","ignoreCase":false,"gate":"none","rules":[610]},
{"text":":$6$","ignoreCase":false,"gate":"none","rules":[610]},
{"text":":$7$","ignoreCase":false,"gate":"none","rules":[610]},
{"text":":$apr1$","ignoreCase":false,"gate":"none","rules":[352]},
{"text":":$gy$","ignoreCase":false,"gate":"none","rules":[610]},
{"text":":$y$","ignoreCase":false,"gate":"none","rules":[610]},
{"text":":*:","ignoreCase":false,"gate":"none","rules":[541]},
{"text":":*:*:","ignoreCase":false,"gate":"none","rules":[541]},
{"text":"://","ignoreCase":false,"gate":"none","rules":[721]},
{"text":":54","ignoreCase":false,"gate":"none","rules":[541]},
{"text":":543","ignoreCase":false,"gate":"none","rules":[541]},
{"text":":5432:","ignoreCase":false,"gate":"none","rules":[541]},
{"text":":6432:","ignoreCase":false,"gate":"none","rules":[541]},
{"text":"::node:","ignoreCase":false,"gate":"none","rules":[385]},
{"text":"::server:","ignoreCase":false,"gate":"none","rules":[385]},
{"text":":AA","ignoreCase":false,"gate":"none","rules":[686]},
{"text":":APA91b","ignoreCase":false,"gate":"none","rules":[268]},
{"text":":_auth","ignoreCase":false,"gate":"none","rules":[482]},
{"text":":_password","ignoreCase":false,"gate":"none","rules":[482]},
{"text":":{SHA}","ignoreCase":false,"gate":"none","rules":[352]},
{"text":"; pwd=","ignoreCase":true,"gate":"none","rules":[175]},
{"text":";pwd=","ignoreCase":true,"gate":"none","rules":[175]},
{"text":";sig=","ignoreCase":false,"gate":"none","rules":[85]},
{"text":"<Pass encoding=\\"base64\\">","ignoreCase":false,"gate":"none","rules":[263]},
{"text":"?sig=","ignoreCase":false,"gate":"none","rules":[85]},
{"text":"@tcp(","ignoreCase":true,"gate":"none","rules":[175]},
{"text":"@unix(","ignoreCase":true,"gate":"none","rules":[175]},
{"text":"A21AA","ignoreCase":false,"gate":"none","rules":[514]},
{"text":"A3-","ignoreCase":false,"gate":"run","rules":[0]},
{"text":"AAAAAAAAAAAAAAAAAAAA","ignoreCase":false,"gate":"none","rules":[761]},
{"text":"ABIA","ignoreCase":false,"gate":"run","rules":[49]},
{"text":"ABSKQmVkcm9ja0FQSUtleS","ignoreCase":false,"gate":"none","rules":[52]},
{"text":"AC","ignoreCase":false,"gate":"run","rules":[706,712]},
{"text":"ACCA","ignoreCase":false,"gate":"run","rules":[49]},
{"text":"ACDb","ignoreCase":false,"gate":"run","rules":[68]},
{"text":"AGE-SECRET-KEY-1","ignoreCase":false,"gate":"none","rules":[6]},
{"text":"AGE-SECRET-KEY-PQ-1","ignoreCase":false,"gate":"none","rules":[5]},
{"text":"AIK_CI_","ignoreCase":false,"gate":"none","rules":[8]},
{"text":"AIK_CLIENT_","ignoreCase":false,"gate":"none","rules":[9]},
{"text":"AIK_SECRET_","ignoreCase":false,"gate":"none","rules":[10]},
{"text":"AIoT","ignoreCase":false,"gate":"run","rules":[77]},
{"text":"AIza","ignoreCase":false,"gate":"run","rules":[327]},
{"text":"AK1","ignoreCase":false,"gate":"run","rules":[243]},
{"text":"AKCp","ignoreCase":false,"gate":"run","rules":[378]},
{"text":"AKIA","ignoreCase":false,"gate":"run","rules":[49,50]},
{"text":"AKLT","ignoreCase":false,"gate":"run","rules":[739]},
{"text":"API-","ignoreCase":false,"gate":"run","rules":[488]},
{"text":"APIM","ignoreCase":false,"gate":"run","rules":[62]},
{"text":"APP_KEY","ignoreCase":false,"gate":"none","rules":[399]},
{"text":"AQ.Ab8","ignoreCase":false,"gate":"none","rules":[329]},
{"text":"AQVN","ignoreCase":false,"gate":"run","rules":[764]},
{"text":"AQoDYXdzE","ignoreCase":false,"gate":"none","rules":[59]},
{"text":"ASIA","ignoreCase":false,"gate":"run","rules":[49,50]},
{"text":"ATATT3","ignoreCase":false,"gate":"none","rules":[43]},
{"text":"ATBB","ignoreCase":false,"gate":"run","rules":[102]},
{"text":"ATCTT3","ignoreCase":false,"gate":"none","rules":[42]},
{"text":"ATSTT3","ignoreCase":false,"gate":"none","rules":[46]},
{"text":"ATTA","ignoreCase":false,"gate":"run","rules":[705]},
{"text":"AUTH_KEY","ignoreCase":false,"gate":"none","rules":[753]},
{"text":"AUTH_SALT","ignoreCase":false,"gate":"none","rules":[753]},
{"text":"AVNS_","ignoreCase":false,"gate":"none","rules":[14]},
{"text":"AZEG","ignoreCase":false,"gate":"run","rules":[72]},
{"text":"AstraCS:","ignoreCase":false,"gate":"none","rules":[197]},
{"text":"Atzr|","ignoreCase":false,"gate":"none","rules":[25]},
{"text":"AzCa","ignoreCase":false,"gate":"run","rules":[83]},
{"text":"AzFu","ignoreCase":false,"gate":"run","rules":[75]},
{"text":"AzSe","ignoreCase":false,"gate":"run","rules":[86]},
{"text":"BBDC-","ignoreCase":false,"gate":"none","rules":[103]},
{"text":"BBFF-","ignoreCase":false,"gate":"none","rules":[715]},
{"text":"BBUS-","ignoreCase":false,"gate":"none","rules":[715]},
{"text":"BSA","ignoreCase":false,"gate":"run","rules":[119]},
{"text":"CAIS","ignoreCase":false,"gate":"run","rules":[23]},
{"text":"CCDB1_","ignoreCase":false,"gate":"none","rules":[159]},
{"text":"CCIPAT_","ignoreCase":false,"gate":"none","rules":[139]},
{"text":"CCIPRJ_","ignoreCase":false,"gate":"none","rules":[140]},
{"text":"CFPAT-","ignoreCase":false,"gate":"none","rules":[177]},
{"text":"CLOJARS_","ignoreCase":false,"gate":"none","rules":[149]},
{"text":"DI","ignoreCase":false,"gate":"run","rules":[236]},
{"text":"DO00","ignoreCase":false,"gate":"run","rules":[212]},
{"text":"EAA","ignoreCase":false,"gate":"run","rules":[256]},
{"text":"EAAA","ignoreCase":false,"gate":"run","rules":[651]},
{"text":"EXO","ignoreCase":false,"gate":"run","rules":[254]},
{"text":"EZAK","ignoreCase":false,"gate":"run","rules":[240]},
{"text":"EZTK","ignoreCase":false,"gate":"run","rules":[241]},
{"text":"FLWPUBK","ignoreCase":false,"gate":"none","rules":[276]},
{"text":"FLWSECK-","ignoreCase":false,"gate":"none","rules":[277]},
{"text":"FLWSECK_TEST","ignoreCase":false,"gate":"none","rules":[278]},
{"text":"FQoGZXIvYXdzE","ignoreCase":false,"gate":"none","rules":[59]},
{"text":"FwoGZXIvYXdzE","ignoreCase":false,"gate":"none","rules":[59]},
{"text":"GCSqGSIb3DQEHAaCC","ignoreCase":false,"gate":"none","rules":[530]},
{"text":"GOCSPX-","ignoreCase":false,"gate":"none","rules":[333]},
{"text":"GOOG1E","ignoreCase":false,"gate":"none","rules":[330]},
{"text":"GR1348941","ignoreCase":false,"gate":"none","rules":[317]},
{"text":"HRKU-AA","ignoreCase":false,"gate":"none","rules":[349]},
{"text":"IGAA","ignoreCase":false,"gate":"run","rules":[365]},
{"text":"IGQVJ","ignoreCase":false,"gate":"none","rules":[365]},
{"text":"IGQVW","ignoreCase":false,"gate":"none","rules":[365]},
{"text":"IGQWH","ignoreCase":false,"gate":"none","rules":[365]},
{"text":"IGQWR","ignoreCase":false,"gate":"none","rules":[365]},
{"text":"IQoJb3JpZ2luX2Vj","ignoreCase":false,"gate":"none","rules":[59]},
{"text":"Iiwicm9sZSI6ImFub24i","ignoreCase":false,"gate":"none","rules":[673]},
{"text":"Iiwicm9sZSI6InNlcnZpY2Vfcm9sZS","ignoreCase":false,"gate":"none","rules":[676]},
{"text":"JQQJ99","ignoreCase":false,"gate":"none","rules":[60,61,70]},
{"text":"JQQJ9D","ignoreCase":false,"gate":"none","rules":[60,61,70]},
{"text":"K00","ignoreCase":false,"gate":"run","rules":[92]},
{"text":"LOGGED_IN_KEY","ignoreCase":false,"gate":"none","rules":[753]},
{"text":"LOGGED_IN_SALT","ignoreCase":false,"gate":"none","rules":[753]},
{"text":"LS0tLS1CRUdJTi","ignoreCase":false,"gate":"none","rules":[550]},
{"text":"LTAI","ignoreCase":false,"gate":"run","rules":[20]},
{"text":"MT","ignoreCase":false,"gate":"run","rules":[213]},
{"text":"Mid-client-","ignoreCase":false,"gate":"none","rules":[444]},
{"text":"Mid-server-","ignoreCase":false,"gate":"none","rules":[445]},
{"text":"Mj","ignoreCase":false,"gate":"run","rules":[213]},
{"text":"Mz","ignoreCase":false,"gate":"run","rules":[213]},
{"text":"ND","ignoreCase":false,"gate":"run","rules":[213]},
{"text":"NF-","ignoreCase":false,"gate":"run","rules":[477]},
{"text":"NONCE_KEY","ignoreCase":false,"gate":"none","rules":[753]},
{"text":"NONCE_SALT","ignoreCase":false,"gate":"none","rules":[753]},
{"text":"NRAA-","ignoreCase":false,"gate":"none","rules":[472]},
{"text":"NRAK-","ignoreCase":false,"gate":"none","rules":[473]},
{"text":"NRAL","ignoreCase":false,"gate":"run","rules":[468]},
{"text":"NRBR-","ignoreCase":false,"gate":"none","rules":[465]},
{"text":"NRII-","ignoreCase":false,"gate":"none","rules":[466]},
{"text":"NRIQ-","ignoreCase":false,"gate":"none","rules":[471]},
{"text":"NRJS-","ignoreCase":false,"gate":"none","rules":[465]},
{"text":"NRRA-","ignoreCase":false,"gate":"none","rules":[472]},
{"text":"NT","ignoreCase":false,"gate":"run","rules":[213]},
{"text":"Nj","ignoreCase":false,"gate":"run","rules":[213]},
{"text":"Nz","ignoreCase":false,"gate":"run","rules":[213]},
{"text":"OD","ignoreCase":false,"gate":"run","rules":[213]},
{"text":"OT","ignoreCase":false,"gate":"run","rules":[213]},
{"text":"PMAK-","ignoreCase":false,"gate":"none","rules":[545]},
{"text":"PMAT-","ignoreCase":false,"gate":"none","rules":[546]},
{"text":"PRD-","ignoreCase":false,"gate":"run","rules":[242]},
{"text":"PRIVATE KEY ----","ignoreCase":false,"gate":"none","rules":[550]},
{"text":"PRIVATE KEY BLOCK-----","ignoreCase":false,"gate":"none","rules":[523]},
{"text":"PRIVATE KEY-----","ignoreCase":false,"gate":"none","rules":[550]},
{"text":"PuTTY-User-Key-File-","ignoreCase":false,"gate":"none","rules":[557]},
{"text":"QUl6YVN5","ignoreCase":false,"gate":"none","rules":[328]},
{"text":"RGAPI-","ignoreCase":false,"gate":"none","rules":[576]},
{"text":"Recovery Key","ignoreCase":false,"gate":"none","rules":[731]},
{"text":"SA","ignoreCase":false,"gate":"run","rules":[459]},
{"text":"SC","ignoreCase":false,"gate":"run","rules":[459]},
{"text":"SCW","ignoreCase":false,"gate":"run","rules":[595]},
{"text":"SG.","ignoreCase":false,"gate":"none","rules":[603]},
{"text":"SK","ignoreCase":false,"gate":"run","rules":[709]},
{"text":"SN","ignoreCase":false,"gate":"run","rules":[459]},
{"text":"SO","ignoreCase":false,"gate":"run","rules":[459]},
{"text":"SSWS ","ignoreCase":false,"gate":"none","rules":[491]},
{"text":"STS.N","ignoreCase":false,"gate":"none","rules":[22]},
{"text":"SU","ignoreCase":false,"gate":"run","rules":[459]},
{"text":"SWMKEY-1-","ignoreCase":false,"gate":"none","rules":[222]},
{"text":"SWMTKN-1-","ignoreCase":false,"gate":"none","rules":[221]},
{"text":"SX","ignoreCase":false,"gate":"run","rules":[459]},
{"text":"Signature=","ignoreCase":false,"gate":"none","rules":[54]},
{"text":"T3BlbkFJ","ignoreCase":false,"gate":"none","rules":[500]},
{"text":"Unseal Key","ignoreCase":false,"gate":"none","rules":[731]},
{"text":"VF.DM.","ignoreCase":false,"gate":"none","rules":[738]},
{"text":"VF.WS.","ignoreCase":false,"gate":"none","rules":[738]},
{"text":"WPL_AP0.","ignoreCase":false,"gate":"none","rules":[413]},
{"text":"WPL_AP1.","ignoreCase":false,"gate":"none","rules":[413]},
{"text":"X-Amz-Signature=","ignoreCase":false,"gate":"none","rules":[55]},
{"text":"X-Goog-Signature=","ignoreCase":false,"gate":"none","rules":[337]},
{"text":"YC","ignoreCase":false,"gate":"run","rules":[767]},
{"text":"_auth =","ignoreCase":false,"gate":"none","rules":[482]},
{"text":"_auth:","ignoreCase":true,"gate":"none","rules":[299]},
{"text":"_auth=","ignoreCase":false,"gate":"none","rules":[482]},
{"text":"_auth=","ignoreCase":true,"gate":"none","rules":[299]},
{"text":"_authToken","ignoreCase":false,"gate":"none","rules":[482]},
{"text":"_creds","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"_gitlab_session=","ignoreCase":false,"gate":"none","rules":[320]},
{"text":"_key ","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"_key\\"","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"_key'","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"_key:","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"_key=","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"_key>","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"_key\\\\\\"","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"_secret_","ignoreCase":false,"gate":"none","rules":[663]},
{"text":"_session=","ignoreCase":true,"gate":"none","rules":[296]},
{"text":"abuse_ipdb","ignoreCase":true,"gate":"none","rules":[2]},
{"text":"abuseipdb","ignoreCase":true,"gate":"none","rules":[2]},
{"text":"access key","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"access-development-","ignoreCase":false,"gate":"none","rules":[531]},
{"text":"access-key","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"access-key-secret","ignoreCase":true,"gate":"none","rules":[21]},
{"text":"access-production-","ignoreCase":false,"gate":"none","rules":[531]},
{"text":"access-sandbox-","ignoreCase":false,"gate":"none","rules":[531]},
{"text":"access_key","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"access_key_secret","ignoreCase":true,"gate":"none","rules":[21]},
{"text":"access_token","ignoreCase":true,"gate":"none","rules":[257]},
{"text":"access_token$production$","ignoreCase":false,"gate":"none","rules":[112]},
{"text":"access_token$sandbox$","ignoreCase":false,"gate":"none","rules":[114]},
{"text":"access_token_secret","ignoreCase":true,"gate":"none","rules":[759]},
{"text":"accesskey","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"accesskeysecret","ignoreCase":true,"gate":"none","rules":[21]},
{"text":"accesstoken","ignoreCase":true,"gate":"none","rules":[257]},
{"text":"accesstokensecret","ignoreCase":true,"gate":"none","rules":[759]},
{"text":"account key","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"account_key","ignoreCase":true,"gate":"none","rules":[89,289]},
{"text":"accountkey","ignoreCase":true,"gate":"none","rules":[89,289]},
{"text":"accountkey=","ignoreCase":true,"gate":"none","rules":[90]},
{"text":"act_","ignoreCase":false,"gate":"run","rules":[633,634]},
{"text":"adgangskode","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"ado_pat","ignoreCase":true,"gate":"none","rules":[69]},
{"text":"ado_token","ignoreCase":true,"gate":"none","rules":[69]},
{"text":"adopat","ignoreCase":true,"gate":"none","rules":[69]},
{"text":"agora-app-cert","ignoreCase":true,"gate":"none","rules":[7]},
{"text":"agora_app_cert","ignoreCase":true,"gate":"none","rules":[7]},
{"text":"agora_cert","ignoreCase":true,"gate":"none","rules":[7]},
{"text":"agora_customer_secret","ignoreCase":true,"gate":"none","rules":[7]},
{"text":"agora_primary","ignoreCase":true,"gate":"none","rules":[7]},
{"text":"agoraappcert","ignoreCase":true,"gate":"none","rules":[7]},
{"text":"aio_","ignoreCase":false,"gate":"run","rules":[3]},
{"text":"airbrake","ignoreCase":true,"gate":"none","rules":[11]},
{"text":"airtable","ignoreCase":true,"gate":"none","rules":[12]},
{"text":"aiven","ignoreCase":true,"gate":"none","rules":[15]},
{"text":"ak_live_","ignoreCase":false,"gate":"none","rules":[511]},
{"text":"akamai_client_secret","ignoreCase":true,"gate":"none","rules":[16]},
{"text":"akamaiclientsecret","ignoreCase":true,"gate":"none","rules":[16]},
{"text":"alchemy","ignoreCase":true,"gate":"none","rules":[17]},
{"text":"algolia-admin","ignoreCase":true,"gate":"none","rules":[18]},
{"text":"algolia-search","ignoreCase":true,"gate":"none","rules":[19]},
{"text":"algolia.admin","ignoreCase":true,"gate":"none","rules":[18]},
{"text":"algolia_admin","ignoreCase":true,"gate":"none","rules":[18]},
{"text":"algolia_api","ignoreCase":true,"gate":"none","rules":[18]},
{"text":"algolia_key","ignoreCase":true,"gate":"none","rules":[18]},
{"text":"algolia_search","ignoreCase":true,"gate":"none","rules":[19]},
{"text":"algolia_secret","ignoreCase":true,"gate":"none","rules":[18]},
{"text":"algolia_write","ignoreCase":true,"gate":"none","rules":[18]},
{"text":"algoliaadmin","ignoreCase":true,"gate":"none","rules":[18]},
{"text":"algoliaapi","ignoreCase":true,"gate":"none","rules":[18]},
{"text":"algoliasearch","ignoreCase":true,"gate":"none","rules":[19]},
{"text":"algoliawrite","ignoreCase":true,"gate":"none","rules":[18]},
{"text":"alibaba","ignoreCase":true,"gate":"none","rules":[21]},
{"text":"alicloud","ignoreCase":true,"gate":"none","rules":[21]},
{"text":"aliyun","ignoreCase":true,"gate":"none","rules":[21]},
{"text":"amplitude-api","ignoreCase":true,"gate":"none","rules":[27]},
{"text":"amplitude-secret","ignoreCase":true,"gate":"none","rules":[28]},
{"text":"amplitude_api","ignoreCase":true,"gate":"none","rules":[27]},
{"text":"amplitude_key","ignoreCase":true,"gate":"none","rules":[27]},
{"text":"amplitude_secret","ignoreCase":true,"gate":"none","rules":[28]},
{"text":"amplitudeapi","ignoreCase":true,"gate":"none","rules":[27]},
{"text":"amplitudekey","ignoreCase":true,"gate":"none","rules":[27]},
{"text":"amplitudesecret","ignoreCase":true,"gate":"none","rules":[28]},
{"text":"amzn.mws.","ignoreCase":false,"gate":"none","rules":[26]},
{"text":"amzn1.oa2-cs.","ignoreCase":false,"gate":"none","rules":[24]},
{"text":"analytics_write_key","ignoreCase":true,"gate":"none","rules":[601]},
{"text":"ansible_","ignoreCase":false,"gate":"none","rules":[29]},
{"text":"api key","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"api-","ignoreCase":false,"gate":"run","rules":[402]},
{"text":"api-key","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"api-key-secret","ignoreCase":true,"gate":"none","rules":[707]},
{"text":"api-secret","ignoreCase":true,"gate":"none","rules":[707]},
{"text":"api.netlify.com/build_hooks/","ignoreCase":false,"gate":"none","rules":[462]},
{"text":"api.render.com/deploy/","ignoreCase":false,"gate":"none","rules":[571]},
{"text":"api:","ignoreCase":false,"gate":"none","rules":[427]},
{"text":"apiKey","ignoreCase":false,"gate":"none","rules":[269]},
{"text":"api_","ignoreCase":false,"gate":"run","rules":[150]},
{"text":"api_key","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"api_key_secret","ignoreCase":true,"gate":"none","rules":[707]},
{"text":"api_live.","ignoreCase":false,"gate":"none","rules":[496]},
{"text":"api_live_ca.","ignoreCase":false,"gate":"none","rules":[496]},
{"text":"api_live_us.","ignoreCase":false,"gate":"none","rules":[496]},
{"text":"api_org_","ignoreCase":false,"gate":"none","rules":[355]},
{"text":"api_secret","ignoreCase":true,"gate":"none","rules":[707]},
{"text":"apideck","ignoreCase":true,"gate":"none","rules":[33]},
{"text":"apify_api_","ignoreCase":false,"gate":"none","rules":[34]},
{"text":"apikey","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"apikeysecret","ignoreCase":true,"gate":"none","rules":[707]},
{"text":"apisecret","ignoreCase":true,"gate":"none","rules":[707]},
{"text":"apk_","ignoreCase":false,"gate":"run","rules":[205]},
{"text":"apksigner","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"apollo","ignoreCase":true,"gate":"none","rules":[35]},
{"text":"app_","ignoreCase":false,"gate":"run","rules":[634]},
{"text":"app_center","ignoreCase":true,"gate":"none","rules":[36]},
{"text":"app_key","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"appcenter","ignoreCase":true,"gate":"none","rules":[36]},
{"text":"appkey","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"approle-secret-id","ignoreCase":true,"gate":"none","rules":[725]},
{"text":"approle_secret_id","ignoreCase":true,"gate":"none","rules":[725]},
{"text":"approlesecretid","ignoreCase":true,"gate":"none","rules":[725]},
{"text":"arbiscan","ignoreCase":true,"gate":"none","rules":[249]},
{"text":"argocd login","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"asana","ignoreCase":true,"gate":"none","rules":[40]},
{"text":"asana-client-secret","ignoreCase":true,"gate":"none","rules":[39]},
{"text":"asana_client_secret","ignoreCase":true,"gate":"none","rules":[39]},
{"text":"asana_secret","ignoreCase":true,"gate":"none","rules":[39]},
{"text":"asanaclientsecret","ignoreCase":true,"gate":"none","rules":[39]},
{"text":"asanasecret","ignoreCase":true,"gate":"none","rules":[39]},
{"text":"assembly_ai","ignoreCase":true,"gate":"none","rules":[41]},
{"text":"assemblyai","ignoreCase":true,"gate":"none","rules":[41]},
{"text":"atkn_","ignoreCase":false,"gate":"none","rules":[616]},
{"text":"atlas-private","ignoreCase":true,"gate":"none","rules":[452]},
{"text":"atlas_api_key","ignoreCase":true,"gate":"none","rules":[452]},
{"text":"atlas_api_private","ignoreCase":true,"gate":"none","rules":[452]},
{"text":"atlas_private","ignoreCase":true,"gate":"none","rules":[452]},
{"text":"atlas_token","ignoreCase":true,"gate":"none","rules":[723]},
{"text":"atlasprivate","ignoreCase":true,"gate":"none","rules":[452]},
{"text":"atlassian","ignoreCase":true,"gate":"none","rules":[44,45]},
{"text":"auth-token","ignoreCase":true,"gate":"none","rules":[711]},
{"text":"auth0","ignoreCase":true,"gate":"none","rules":[47]},
{"text":"auth=(","ignoreCase":true,"gate":"none","rules":[97]},
{"text":"auth_key","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"auth_token","ignoreCase":true,"gate":"none","rules":[711]},
{"text":"authkey","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"authorization","ignoreCase":true,"gate":"none","rules":[299]},
{"text":"auths:","ignoreCase":false,"gate":"none","rules":[220]},
{"text":"authtoken","ignoreCase":true,"gate":"none","rules":[476,711]},
{"text":"aws-secret","ignoreCase":true,"gate":"none","rules":[56]},
{"text":"aws.secret","ignoreCase":true,"gate":"none","rules":[56]},
{"text":"aws_secret","ignoreCase":true,"gate":"none","rules":[56]},
{"text":"aws_secret_access_key","ignoreCase":true,"gate":"none","rules":[766]},
{"text":"awssecret","ignoreCase":true,"gate":"none","rules":[56]},
{"text":"az acr login","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"az login","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"azdo-","ignoreCase":true,"gate":"none","rules":[69]},
{"text":"azdo_","ignoreCase":true,"gate":"none","rules":[69]},
{"text":"azure-devops","ignoreCase":true,"gate":"none","rules":[69]},
{"text":"azure-maps","ignoreCase":true,"gate":"none","rules":[80]},
{"text":"azure-openai","ignoreCase":true,"gate":"none","rules":[65]},
{"text":"azure-storage","ignoreCase":true,"gate":"none","rules":[89]},
{"text":"azure_ai","ignoreCase":true,"gate":"none","rules":[65]},
{"text":"azure_devops","ignoreCase":true,"gate":"none","rules":[69]},
{"text":"azure_maps","ignoreCase":true,"gate":"none","rules":[65,80]},
{"text":"azure_openai","ignoreCase":true,"gate":"none","rules":[65]},
{"text":"azure_pat","ignoreCase":true,"gate":"none","rules":[69]},
{"text":"azure_speech","ignoreCase":true,"gate":"none","rules":[65]},
{"text":"azure_storage","ignoreCase":true,"gate":"none","rules":[89]},
{"text":"azure_translator","ignoreCase":true,"gate":"none","rules":[65]},
{"text":"azuredevops","ignoreCase":true,"gate":"none","rules":[69]},
{"text":"azuremaps","ignoreCase":true,"gate":"none","rules":[80]},
{"text":"azureopenai","ignoreCase":true,"gate":"none","rules":[65]},
{"text":"azurespeech","ignoreCase":true,"gate":"none","rules":[65]},
{"text":"azurestorage","ignoreCase":true,"gate":"none","rules":[89]},
{"text":"b.AAAAAQ","ignoreCase":false,"gate":"none","rules":[727]},
{"text":"baremetrics","ignoreCase":true,"gate":"none","rules":[95]},
{"text":"basescan","ignoreCase":true,"gate":"none","rules":[249]},
{"text":"baseten","ignoreCase":true,"gate":"none","rules":[96]},
{"text":"basic ","ignoreCase":true,"gate":"none","rules":[97]},
{"text":"bb_ma_","ignoreCase":false,"gate":"none","rules":[93]},
{"text":"bb_pr_","ignoreCase":false,"gate":"none","rules":[94]},
{"text":"beamer","ignoreCase":true,"gate":"none","rules":[98]},
{"text":"bearer ","ignoreCase":true,"gate":"none","rules":[99]},
{"text":"bedrock-api-key-","ignoreCase":false,"gate":"none","rules":[53]},
{"text":"bigmodel","ignoreCase":true,"gate":"none","rules":[774]},
{"text":"bing_api","ignoreCase":true,"gate":"none","rules":[101]},
{"text":"bing_key","ignoreCase":true,"gate":"none","rules":[101]},
{"text":"bing_search","ignoreCase":true,"gate":"none","rules":[65,101]},
{"text":"bing_subscription","ignoreCase":true,"gate":"none","rules":[101]},
{"text":"bingapi","ignoreCase":true,"gate":"none","rules":[101]},
{"text":"bingsearch","ignoreCase":true,"gate":"none","rules":[101]},
{"text":"bitbucket","ignoreCase":true,"gate":"none","rules":[44,104]},
{"text":"bitfinex","ignoreCase":true,"gate":"none","rules":[105]},
{"text":"bitly","ignoreCase":true,"gate":"none","rules":[106]},
{"text":"bitmex","ignoreCase":true,"gate":"none","rules":[107]},
{"text":"bitrise","ignoreCase":true,"gate":"none","rules":[108]},
{"text":"bittrex","ignoreCase":true,"gate":"none","rules":[109]},
{"text":"bkaa_","ignoreCase":false,"gate":"none","rules":[126]},
{"text":"bkaj_","ignoreCase":false,"gate":"none","rules":[124]},
{"text":"bkar_","ignoreCase":false,"gate":"none","rules":[125]},
{"text":"bkct_","ignoreCase":false,"gate":"none","rules":[128]},
{"text":"bkps_","ignoreCase":false,"gate":"none","rules":[130]},
{"text":"bkpt_","ignoreCase":false,"gate":"none","rules":[129]},
{"text":"bkua_","ignoreCase":false,"gate":"none","rules":[127]},
{"text":"blob_key","ignoreCase":true,"gate":"none","rules":[89]},
{"text":"blobkey","ignoreCase":true,"gate":"none","rules":[89]},
{"text":"bluemix_api","ignoreCase":true,"gate":"none","rules":[359]},
{"text":"bluemixapi","ignoreCase":true,"gate":"none","rules":[359]},
{"text":"blynk","ignoreCase":true,"gate":"none","rules":[110]},
{"text":"bootstrap-token","ignoreCase":true,"gate":"none","rules":[390]},
{"text":"bootstrap_token","ignoreCase":true,"gate":"none","rules":[390]},
{"text":"bootstraptoken","ignoreCase":true,"gate":"none","rules":[390]},
{"text":"braintree-private","ignoreCase":true,"gate":"none","rules":[113]},
{"text":"braintree_private","ignoreCase":true,"gate":"none","rules":[113]},
{"text":"braintreeprivate","ignoreCase":true,"gate":"none","rules":[113]},
{"text":"braintrust","ignoreCase":true,"gate":"none","rules":[116]},
{"text":"branch.key","ignoreCase":true,"gate":"none","rules":[117]},
{"text":"branch_io","ignoreCase":true,"gate":"none","rules":[117]},
{"text":"branch_key","ignoreCase":true,"gate":"none","rules":[117]},
{"text":"branchio","ignoreCase":true,"gate":"none","rules":[117]},
{"text":"branchkey","ignoreCase":true,"gate":"none","rules":[117]},
{"text":"brave","ignoreCase":true,"gate":"none","rules":[118]},
{"text":"browser_stack","ignoreCase":true,"gate":"none","rules":[122]},
{"text":"browserstack","ignoreCase":true,"gate":"none","rules":[122]},
{"text":"bscscan","ignoreCase":true,"gate":"none","rules":[249]},
{"text":"bt_private_key","ignoreCase":true,"gate":"none","rules":[113]},
{"text":"bugsnag","ignoreCase":true,"gate":"none","rules":[123]},
{"text":"buildah login","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"butter_api","ignoreCase":true,"gate":"none","rules":[131]},
{"text":"butter_cms","ignoreCase":true,"gate":"none","rules":[131]},
{"text":"buttercms","ignoreCase":true,"gate":"none","rules":[131]},
{"text":"calendly","ignoreCase":true,"gate":"none","rules":[132]},
{"text":"captcha-secret","ignoreCase":true,"gate":"none","rules":[336]},
{"text":"captcha_private","ignoreCase":true,"gate":"none","rules":[336]},
{"text":"captcha_secret","ignoreCase":true,"gate":"none","rules":[336]},
{"text":"captchaprivate","ignoreCase":true,"gate":"none","rules":[336]},
{"text":"captchasecret","ignoreCase":true,"gate":"none","rules":[336]},
{"text":"cc_test_reporter","ignoreCase":true,"gate":"none","rules":[163]},
{"text":"ccloud","ignoreCase":true,"gate":"none","rules":[174]},
{"text":"cctestreporter","ignoreCase":true,"gate":"none","rules":[163]},
{"text":"censys","ignoreCase":true,"gate":"none","rules":[134]},
{"text":"cf login","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"cf_api_key","ignoreCase":true,"gate":"none","rules":[154]},
{"text":"cf_api_token","ignoreCase":true,"gate":"none","rules":[153]},
{"text":"cf_key","ignoreCase":true,"gate":"none","rules":[154]},
{"text":"cf_token","ignoreCase":true,"gate":"none","rules":[153]},
{"text":"cfat_","ignoreCase":false,"gate":"none","rules":[151]},
{"text":"cfk_","ignoreCase":false,"gate":"run","rules":[152]},
{"text":"cflt","ignoreCase":false,"gate":"run","rules":[173]},
{"text":"cfut_","ignoreCase":false,"gate":"none","rules":[156]},
{"text":"chatglm","ignoreCase":true,"gate":"none","rules":[774]},
{"text":"chpasswd","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"cio","ignoreCase":false,"gate":"run","rules":[185]},
{"text":"circle-token","ignoreCase":true,"gate":"none","rules":[138]},
{"text":"circle_ci","ignoreCase":true,"gate":"none","rules":[138]},
{"text":"circle_token","ignoreCase":true,"gate":"none","rules":[138]},
{"text":"circleci","ignoreCase":true,"gate":"none","rules":[138]},
{"text":"ciscospark","ignoreCase":true,"gate":"none","rules":[748]},
{"text":"civo-api","ignoreCase":true,"gate":"none","rules":[142]},
{"text":"civo-token","ignoreCase":true,"gate":"none","rules":[142]},
{"text":"civo_api","ignoreCase":true,"gate":"none","rules":[142]},
{"text":"civo_key","ignoreCase":true,"gate":"none","rules":[142]},
{"text":"civo_token","ignoreCase":true,"gate":"none","rules":[142]},
{"text":"civoapi","ignoreCase":true,"gate":"none","rules":[142]},
{"text":"civotoken","ignoreCase":true,"gate":"none","rules":[142]},
{"text":"clarifai","ignoreCase":true,"gate":"none","rules":[143]},
{"text":"clearbit","ignoreCase":true,"gate":"none","rules":[144]},
{"text":"clerk","ignoreCase":true,"gate":"none","rules":[145]},
{"text":"clickhouse-client","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"client-key-data","ignoreCase":false,"gate":"none","rules":[392]},
{"text":"clockify","ignoreCase":true,"gate":"none","rules":[148]},
{"text":"cloudflare","ignoreCase":true,"gate":"none","rules":[153,154]},
{"text":"cloudinary://","ignoreCase":false,"gate":"none","rules":[157]},
{"text":"clubhouse_api","ignoreCase":true,"gate":"none","rules":[619]},
{"text":"clubhouse_token","ignoreCase":true,"gate":"none","rules":[619]},
{"text":"cmVmdGtu","ignoreCase":false,"gate":"none","rules":[379]},
{"text":"cmdkey","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"cnvca","ignoreCase":false,"gate":"none","rules":[133]},
{"text":"co_api_key","ignoreCase":true,"gate":"none","rules":[167]},
{"text":"coda-api","ignoreCase":true,"gate":"none","rules":[160]},
{"text":"coda_api","ignoreCase":true,"gate":"none","rules":[160]},
{"text":"coda_token","ignoreCase":true,"gate":"none","rules":[160]},
{"text":"codaapi","ignoreCase":true,"gate":"none","rules":[160]},
{"text":"codacy","ignoreCase":true,"gate":"none","rules":[161]},
{"text":"codatoken","ignoreCase":true,"gate":"none","rules":[160]},
{"text":"code_climate","ignoreCase":true,"gate":"none","rules":[162]},
{"text":"codeclimate","ignoreCase":true,"gate":"none","rules":[162,163]},
{"text":"codecov","ignoreCase":true,"gate":"none","rules":[164]},
{"text":"codemagic","ignoreCase":true,"gate":"none","rules":[165]},
{"text":"cog_","ignoreCase":false,"gate":"run","rules":[206]},
{"text":"cognitive","ignoreCase":true,"gate":"none","rules":[65]},
{"text":"cohere","ignoreCase":true,"gate":"none","rules":[167]},
{"text":"coin_api","ignoreCase":true,"gate":"none","rules":[168]},
{"text":"coinapi","ignoreCase":true,"gate":"none","rules":[168]},
{"text":"coinbase","ignoreCase":true,"gate":"none","rules":[169]},
{"text":"configcat-sdk-1/","ignoreCase":false,"gate":"none","rules":[172]},
{"text":"confluence","ignoreCase":true,"gate":"none","rules":[44,45]},
{"text":"confluent","ignoreCase":true,"gate":"none","rules":[174]},
{"text":"connect.sid=","ignoreCase":true,"gate":"none","rules":[296]},
{"text":"contentful","ignoreCase":true,"gate":"none","rules":[176]},
{"text":"contrase","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"contribsys","ignoreCase":true,"gate":"none","rules":[621]},
{"text":"convert_api","ignoreCase":true,"gate":"none","rules":[178]},
{"text":"convert_kit","ignoreCase":true,"gate":"none","rules":[180]},
{"text":"convertapi","ignoreCase":true,"gate":"none","rules":[178]},
{"text":"convertkit","ignoreCase":true,"gate":"none","rules":[180]},
{"text":"coveralls","ignoreCase":true,"gate":"none","rules":[183]},
{"text":"cqlsh","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"cr-","ignoreCase":false,"gate":"run","rules":[166]},
{"text":"crane auth login","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"credential","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"creds=","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"crowdin","ignoreCase":true,"gate":"none","rules":[186]},
{"text":"csa_","ignoreCase":false,"gate":"run","rules":[158]},
{"text":"csk-","ignoreCase":false,"gate":"run","rules":[135]},
{"text":"curl ","ignoreCase":true,"gate":"none","rules":[97]},
{"text":"currency_layer","ignoreCase":true,"gate":"none","rules":[187]},
{"text":"currencylayer","ignoreCase":true,"gate":"none","rules":[187]},
{"text":"customer-io","ignoreCase":true,"gate":"none","rules":[189]},
{"text":"customer_io","ignoreCase":true,"gate":"none","rules":[189]},
{"text":"customerio","ignoreCase":true,"gate":"none","rules":[189]},
{"text":"cypress","ignoreCase":true,"gate":"none","rules":[190]},
{"text":"dG9rO","ignoreCase":false,"gate":"none","rules":[366]},
{"text":"da2-","ignoreCase":false,"gate":"run","rules":[51]},
{"text":"dapi","ignoreCase":false,"gate":"run","rules":[192]},
{"text":"datadog","ignoreCase":true,"gate":"none","rules":[194,195]},
{"text":"db-","ignoreCase":false,"gate":"run","rules":[191]},
{"text":"dckr_oat_","ignoreCase":false,"gate":"none","rules":[218]},
{"text":"dckr_pat_","ignoreCase":false,"gate":"none","rules":[219]},
{"text":"dd-api-key","ignoreCase":true,"gate":"none","rules":[194]},
{"text":"dd-application-key","ignoreCase":true,"gate":"none","rules":[195]},
{"text":"dd_api_key","ignoreCase":true,"gate":"none","rules":[194]},
{"text":"dd_app_key","ignoreCase":true,"gate":"none","rules":[195]},
{"text":"dd_application_key","ignoreCase":true,"gate":"none","rules":[195]},
{"text":"ddapikey","ignoreCase":true,"gate":"none","rules":[194]},
{"text":"ddappkey","ignoreCase":true,"gate":"none","rules":[195]},
{"text":"ddp_","ignoreCase":false,"gate":"run","rules":[201]},
{"text":"ddw_","ignoreCase":false,"gate":"run","rules":[201]},
{"text":"deepgram","ignoreCase":true,"gate":"none","rules":[198]},
{"text":"devops_pat","ignoreCase":true,"gate":"none","rules":[69]},
{"text":"devops_token","ignoreCase":true,"gate":"none","rules":[69]},
{"text":"dfuse","ignoreCase":true,"gate":"none","rules":[207]},
{"text":"discord","ignoreCase":true,"gate":"none","rules":[214]},
{"text":"disqus","ignoreCase":true,"gate":"none","rules":[216]},
{"text":"dnkey-","ignoreCase":false,"gate":"none","rules":[200]},
{"text":"docker login","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"doo_v1_","ignoreCase":false,"gate":"none","rules":[210]},
{"text":"dop_v1_","ignoreCase":false,"gate":"none","rules":[211]},
{"text":"dor_v1_","ignoreCase":false,"gate":"none","rules":[209]},
{"text":"dose","ignoreCase":false,"gate":"run","rules":[193]},
{"text":"dp.audit.","ignoreCase":false,"gate":"none","rules":[223]},
{"text":"dp.ct.","ignoreCase":false,"gate":"none","rules":[224]},
{"text":"dp.pt.","ignoreCase":false,"gate":"none","rules":[225]},
{"text":"dp.sa.","ignoreCase":false,"gate":"none","rules":[228]},
{"text":"dp.said.","ignoreCase":false,"gate":"none","rules":[227]},
{"text":"dp.scim.","ignoreCase":false,"gate":"none","rules":[226]},
{"text":"dp.st.","ignoreCase":false,"gate":"none","rules":[229]},
{"text":"dreamstudio","ignoreCase":true,"gate":"none","rules":[656]},
{"text":"drone-token","ignoreCase":true,"gate":"none","rules":[230]},
{"text":"drone_ci","ignoreCase":true,"gate":"none","rules":[230]},
{"text":"drone_rpc_secret","ignoreCase":true,"gate":"none","rules":[230]},
{"text":"drone_token","ignoreCase":true,"gate":"none","rules":[230]},
{"text":"droneci","ignoreCase":true,"gate":"none","rules":[230]},
{"text":"dronetoken","ignoreCase":true,"gate":"none","rules":[230]},
{"text":"dropbox","ignoreCase":true,"gate":"none","rules":[232]},
{"text":"dropbox-app-secret","ignoreCase":true,"gate":"none","rules":[231]},
{"text":"dropbox_app_secret","ignoreCase":true,"gate":"none","rules":[231]},
{"text":"dropbox_client_secret","ignoreCase":true,"gate":"none","rules":[231]},
{"text":"dropbox_secret","ignoreCase":true,"gate":"none","rules":[231]},
{"text":"dropboxappsecret","ignoreCase":true,"gate":"none","rules":[231]},
{"text":"dropboxclientsecret","ignoreCase":true,"gate":"none","rules":[231]},
{"text":"dropboxsecret","ignoreCase":true,"gate":"none","rules":[231]},
{"text":"dt0c0","ignoreCase":false,"gate":"none","rules":[239]},
{"text":"dt0e0","ignoreCase":false,"gate":"none","rules":[239]},
{"text":"dt0s0","ignoreCase":false,"gate":"none","rules":[239]},
{"text":"dt0s1","ignoreCase":false,"gate":"none","rules":[239]},
{"text":"duffel_live_","ignoreCase":false,"gate":"none","rules":[234]},
{"text":"duffel_test_","ignoreCase":false,"gate":"none","rules":[235]},
{"text":"duo-skey","ignoreCase":true,"gate":"none","rules":[237]},
{"text":"duo_client_secret","ignoreCase":true,"gate":"none","rules":[237]},
{"text":"duo_secret","ignoreCase":true,"gate":"none","rules":[237]},
{"text":"duo_security","ignoreCase":true,"gate":"none","rules":[237]},
{"text":"duo_skey","ignoreCase":true,"gate":"none","rules":[237]},
{"text":"duosecret","ignoreCase":true,"gate":"none","rules":[237]},
{"text":"duoskey","ignoreCase":true,"gate":"none","rules":[237]},
{"text":"dvc_client_","ignoreCase":false,"gate":"none","rules":[203]},
{"text":"dvc_mobile_","ignoreCase":false,"gate":"none","rules":[203]},
{"text":"dvc_server_","ignoreCase":false,"gate":"none","rules":[204]},
{"text":"dwolla","ignoreCase":true,"gate":"none","rules":[238]},
{"text":"edgerc","ignoreCase":true,"gate":"none","rules":[16]},
{"text":"ek_live_","ignoreCase":false,"gate":"none","rules":[662]},
{"text":"ek_test_","ignoreCase":false,"gate":"none","rules":[662]},
{"text":"elastic","ignoreCase":true,"gate":"none","rules":[245]},
{"text":"eleven_labs","ignoreCase":true,"gate":"none","rules":[247]},
{"text":"elevenlabs","ignoreCase":true,"gate":"none","rules":[247]},
{"text":"email_host","ignoreCase":true,"gate":"none","rules":[58]},
{"text":"encryption-key","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"encryption_key","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"encryptionkey","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"endr+","ignoreCase":false,"gate":"none","rules":[248]},
{"text":"essu_","ignoreCase":false,"gate":"none","rules":[244]},
{"text":"etherscan","ignoreCase":true,"gate":"none","rules":[249]},
{"text":"etsy-api","ignoreCase":true,"gate":"none","rules":[250]},
{"text":"etsy_","ignoreCase":true,"gate":"none","rules":[250]},
{"text":"etsyapi","ignoreCase":true,"gate":"none","rules":[250]},
{"text":"etsykey","ignoreCase":true,"gate":"none","rules":[250]},
{"text":"eu1.","ignoreCase":false,"gate":"none","rules":[286]},
{"text":"eventbrite","ignoreCase":true,"gate":"none","rules":[251]},
{"text":"exa-api","ignoreCase":true,"gate":"none","rules":[252]},
{"text":"exa_ai","ignoreCase":true,"gate":"none","rules":[252]},
{"text":"exa_api","ignoreCase":true,"gate":"none","rules":[252]},
{"text":"exa_key","ignoreCase":true,"gate":"none","rules":[252]},
{"text":"exaapi","ignoreCase":true,"gate":"none","rules":[252]},
{"text":"exchange_rate_api","ignoreCase":true,"gate":"none","rules":[253]},
{"text":"exchangerate","ignoreCase":true,"gate":"none","rules":[253]},
{"text":"exoscale","ignoreCase":true,"gate":"none","rules":[255]},
{"text":"eyJ","ignoreCase":false,"gate":"run","rules":[383]},
{"text":"eyJrIjoi","ignoreCase":false,"gate":"none","rules":[338]},
{"text":"eyJyb2xlIjoiYW5vbiI","ignoreCase":false,"gate":"none","rules":[673]},
{"text":"eyJyb2xlIjoic2VydmljZV9yb2xl","ignoreCase":false,"gate":"none","rules":[676]},
{"text":"facebook","ignoreCase":true,"gate":"none","rules":[257,258]},
{"text":"fastly","ignoreCase":true,"gate":"none","rules":[259]},
{"text":"fb_app","ignoreCase":true,"gate":"none","rules":[257]},
{"text":"fb_app_secret","ignoreCase":true,"gate":"none","rules":[258]},
{"text":"fb_client_secret","ignoreCase":true,"gate":"none","rules":[258]},
{"text":"fb_secret","ignoreCase":true,"gate":"none","rules":[258]},
{"text":"fbappsecret","ignoreCase":true,"gate":"none","rules":[258]},
{"text":"fc-","ignoreCase":false,"gate":"run","rules":[270]},
{"text":"feishu-app-secret","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"feishu-secret","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"feishu_app_secret","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"feishu_secret","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"feishuappsecret","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"feishusecret","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"figd_","ignoreCase":false,"gate":"none","rules":[262]},
{"text":"figma","ignoreCase":true,"gate":"none","rules":[260]},
{"text":"figp_","ignoreCase":false,"gate":"none","rules":[262]},
{"text":"figu_","ignoreCase":false,"gate":"none","rules":[261]},
{"text":"figur_","ignoreCase":false,"gate":"none","rules":[261]},
{"text":"financial_modeling_prep","ignoreCase":true,"gate":"none","rules":[264]},
{"text":"financialmodelingprep","ignoreCase":true,"gate":"none","rules":[264]},
{"text":"finicity","ignoreCase":true,"gate":"none","rules":[265,266]},
{"text":"finnhub","ignoreCase":true,"gate":"none","rules":[267]},
{"text":"fio-u-","ignoreCase":false,"gate":"none","rules":[281]},
{"text":"flb_live_","ignoreCase":false,"gate":"none","rules":[272]},
{"text":"flb_test_","ignoreCase":false,"gate":"none","rules":[273]},
{"text":"flickr","ignoreCase":true,"gate":"none","rules":[275]},
{"text":"flp_","ignoreCase":false,"gate":"run","rules":[285]},
{"text":"fm1a_","ignoreCase":false,"gate":"none","rules":[279]},
{"text":"fm1r_","ignoreCase":false,"gate":"none","rules":[279]},
{"text":"fm2_","ignoreCase":false,"gate":"run","rules":[279]},
{"text":"fmp_api","ignoreCase":true,"gate":"none","rules":[264]},
{"text":"fmp_key","ignoreCase":true,"gate":"none","rules":[264]},
{"text":"fmpapi","ignoreCase":true,"gate":"none","rules":[264]},
{"text":"fo1_","ignoreCase":false,"gate":"run","rules":[280]},
{"text":"forgejo","ignoreCase":true,"gate":"none","rules":[301]},
{"text":"freemius","ignoreCase":true,"gate":"none","rules":[282]},
{"text":"freshbooks","ignoreCase":true,"gate":"none","rules":[283]},
{"text":"freshdesk","ignoreCase":true,"gate":"none","rules":[284]},
{"text":"fw_","ignoreCase":false,"gate":"run","rules":[271]},
{"text":"gem_host_api_key","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"gemini_api_secret","ignoreCase":true,"gate":"none","rules":[288]},
{"text":"gemini_exchange","ignoreCase":true,"gate":"none","rules":[288]},
{"text":"gemini_secret","ignoreCase":true,"gate":"none","rules":[288]},
{"text":"geminiapisecret","ignoreCase":true,"gate":"none","rules":[288]},
{"text":"geoip_license","ignoreCase":true,"gate":"none","rules":[439]},
{"text":"geoipupdate","ignoreCase":true,"gate":"none","rules":[439]},
{"text":"get_response","ignoreCase":true,"gate":"none","rules":[300]},
{"text":"getresponse","ignoreCase":true,"gate":"none","rules":[300]},
{"text":"gho_","ignoreCase":false,"gate":"run","rules":[306]},
{"text":"ghp_","ignoreCase":false,"gate":"run","rules":[307]},
{"text":"ghr_","ignoreCase":false,"gate":"run","rules":[303]},
{"text":"ghs_","ignoreCase":false,"gate":"run","rules":[302]},
{"text":"ghu_","ignoreCase":false,"gate":"run","rules":[304]},
{"text":"gitea","ignoreCase":true,"gate":"none","rules":[301]},
{"text":"github_pat_","ignoreCase":false,"gate":"none","rules":[305]},
{"text":"gitter","ignoreCase":true,"gate":"none","rules":[323]},
{"text":"glagent-","ignoreCase":false,"gate":"none","rules":[308]},
{"text":"glc_","ignoreCase":false,"gate":"run","rules":[339]},
{"text":"glcbt-","ignoreCase":false,"gate":"none","rules":[313]},
{"text":"gldt-","ignoreCase":false,"gate":"none","rules":[309]},
{"text":"glffct-","ignoreCase":false,"gate":"none","rules":[310]},
{"text":"glft-","ignoreCase":false,"gate":"none","rules":[311]},
{"text":"glimt-","ignoreCase":false,"gate":"none","rules":[312]},
{"text":"gloas-","ignoreCase":false,"gate":"none","rules":[314]},
{"text":"glpat-","ignoreCase":false,"gate":"none","rules":[315]},
{"text":"glptt-","ignoreCase":false,"gate":"none","rules":[321]},
{"text":"glrt-","ignoreCase":false,"gate":"none","rules":[318]},
{"text":"glrtr-","ignoreCase":false,"gate":"none","rules":[316]},
{"text":"glsa_","ignoreCase":false,"gate":"none","rules":[340]},
{"text":"glsoat-","ignoreCase":false,"gate":"none","rules":[319]},
{"text":"glwt-","ignoreCase":false,"gate":"none","rules":[322]},
{"text":"go_cardless","ignoreCase":true,"gate":"none","rules":[325]},
{"text":"gocardless","ignoreCase":true,"gate":"none","rules":[325]},
{"text":"godaddy","ignoreCase":true,"gate":"none","rules":[326]},
{"text":"graphcms","ignoreCase":true,"gate":"none","rules":[358]},
{"text":"gsk_","ignoreCase":false,"gate":"run","rules":[341]},
{"text":"gumroad","ignoreCase":true,"gate":"none","rules":[342]},
{"text":"hapikey","ignoreCase":true,"gate":"none","rules":[353]},
{"text":"harvest-access","ignoreCase":true,"gate":"none","rules":[344]},
{"text":"harvest_access","ignoreCase":true,"gate":"none","rules":[344]},
{"text":"harvest_api","ignoreCase":true,"gate":"none","rules":[344]},
{"text":"harvest_token","ignoreCase":true,"gate":"none","rules":[344]},
{"text":"harvestaccess","ignoreCase":true,"gate":"none","rules":[344]},
{"text":"harvesttoken","ignoreCase":true,"gate":"none","rules":[344]},
{"text":"haslo","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"hasura","ignoreCase":true,"gate":"none","rules":[345]},
{"text":"hawk.","ignoreCase":false,"gate":"none","rules":[657]},
{"text":"hcp-client-secret","ignoreCase":true,"gate":"none","rules":[346]},
{"text":"hcp_client_secret","ignoreCase":true,"gate":"none","rules":[346]},
{"text":"hcpclientsecret","ignoreCase":true,"gate":"none","rules":[346]},
{"text":"helm registry login","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"help_scout","ignoreCase":true,"gate":"none","rules":[347]},
{"text":"helpscout","ignoreCase":true,"gate":"none","rules":[347]},
{"text":"heroku-api","ignoreCase":true,"gate":"none","rules":[348]},
{"text":"heroku.api","ignoreCase":true,"gate":"none","rules":[348]},
{"text":"heroku_api","ignoreCase":true,"gate":"none","rules":[348]},
{"text":"heroku_auth","ignoreCase":true,"gate":"none","rules":[348]},
{"text":"heroku_key","ignoreCase":true,"gate":"none","rules":[348]},
{"text":"heroku_secret","ignoreCase":true,"gate":"none","rules":[348]},
{"text":"heroku_token","ignoreCase":true,"gate":"none","rules":[348]},
{"text":"herokuapi","ignoreCase":true,"gate":"none","rules":[348]},
{"text":"herokuauth","ignoreCase":true,"gate":"none","rules":[348]},
{"text":"herokukey","ignoreCase":true,"gate":"none","rules":[348]},
{"text":"herokutoken","ignoreCase":true,"gate":"none","rules":[348]},
{"text":"heslo","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"hf_","ignoreCase":false,"gate":"run","rules":[356]},
{"text":"honeycomb","ignoreCase":true,"gate":"none","rules":[351]},
{"text":"hooks.slack-gov.com/services/","ignoreCase":false,"gate":"none","rules":[629]},
{"text":"hooks.slack.com/services/","ignoreCase":false,"gate":"none","rules":[629]},
{"text":"hooks.zapier.com/hooks/catch/","ignoreCase":false,"gate":"none","rules":[770]},
{"text":"htpasswd","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"httpbasicauth(","ignoreCase":true,"gate":"none","rules":[97]},
{"text":"hubspot-api-key","ignoreCase":true,"gate":"none","rules":[353]},
{"text":"hubspot-client-secret","ignoreCase":true,"gate":"none","rules":[353]},
{"text":"hubspot_api_key","ignoreCase":true,"gate":"none","rules":[353]},
{"text":"hubspot_app_secret","ignoreCase":true,"gate":"none","rules":[353]},
{"text":"hubspot_client_secret","ignoreCase":true,"gate":"none","rules":[353]},
{"text":"hubspot_developer_key","ignoreCase":true,"gate":"none","rules":[353]},
{"text":"hubspotapikey","ignoreCase":true,"gate":"none","rules":[353]},
{"text":"hubspotclientsecret","ignoreCase":true,"gate":"none","rules":[353]},
{"text":"hunter-api","ignoreCase":true,"gate":"none","rules":[357]},
{"text":"hunter_api","ignoreCase":true,"gate":"none","rules":[357]},
{"text":"hunter_io","ignoreCase":true,"gate":"none","rules":[357]},
{"text":"hunter_key","ignoreCase":true,"gate":"none","rules":[357]},
{"text":"hunterapi","ignoreCase":true,"gate":"none","rules":[357]},
{"text":"hunterio","ignoreCase":true,"gate":"none","rules":[357]},
{"text":"hvb.","ignoreCase":false,"gate":"none","rules":[726]},
{"text":"hvr.","ignoreCase":false,"gate":"none","rules":[729]},
{"text":"hvs.","ignoreCase":false,"gate":"none","rules":[730]},
{"text":"hygraph","ignoreCase":true,"gate":"none","rules":[358]},
{"text":"ibm-api","ignoreCase":true,"gate":"none","rules":[359]},
{"text":"ibm-cloud","ignoreCase":true,"gate":"none","rules":[359]},
{"text":"ibm_api","ignoreCase":true,"gate":"none","rules":[359]},
{"text":"ibm_cloud","ignoreCase":true,"gate":"none","rules":[359]},
{"text":"ibm_iam","ignoreCase":true,"gate":"none","rules":[359]},
{"text":"ibm_key","ignoreCase":true,"gate":"none","rules":[359]},
{"text":"ibmapi","ignoreCase":true,"gate":"none","rules":[359]},
{"text":"ibmcloud","ignoreCase":true,"gate":"none","rules":[359]},
{"text":"ibmiam","ignoreCase":true,"gate":"none","rules":[359]},
{"text":"ic_api_key","ignoreCase":true,"gate":"none","rules":[359]},
{"text":"ico-","ignoreCase":false,"gate":"run","rules":[363]},
{"text":"identified","ignoreCase":true,"gate":"none","rules":[650]},
{"text":"image_kit","ignoreCase":true,"gate":"none","rules":[360]},
{"text":"imagekit","ignoreCase":true,"gate":"none","rules":[360]},
{"text":"influx","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"influx","ignoreCase":true,"gate":"none","rules":[362]},
{"text":"infura","ignoreCase":true,"gate":"none","rules":[364]},
{"text":"instagram","ignoreCase":true,"gate":"none","rules":[258]},
{"text":"instrumentation-key","ignoreCase":true,"gate":"none","rules":[76]},
{"text":"instrumentation_key","ignoreCase":true,"gate":"none","rules":[76]},
{"text":"instrumentationkey","ignoreCase":true,"gate":"none","rules":[76]},
{"text":"intercom_client_secret","ignoreCase":true,"gate":"none","rules":[367]},
{"text":"intercom_identity","ignoreCase":true,"gate":"none","rules":[367]},
{"text":"intercom_messenger_secret","ignoreCase":true,"gate":"none","rules":[367]},
{"text":"intercom_secret","ignoreCase":true,"gate":"none","rules":[367]},
{"text":"intercom_verification","ignoreCase":true,"gate":"none","rules":[367]},
{"text":"intercomclientsecret","ignoreCase":true,"gate":"none","rules":[367]},
{"text":"intercomidentity","ignoreCase":true,"gate":"none","rules":[367]},
{"text":"intercomsecret","ignoreCase":true,"gate":"none","rules":[367]},
{"text":"ion_","ignoreCase":false,"gate":"run","rules":[370]},
{"text":"ip_geolocation","ignoreCase":true,"gate":"none","rules":[371]},
{"text":"ipgeolocation","ignoreCase":true,"gate":"none","rules":[371]},
{"text":"ipinfo","ignoreCase":true,"gate":"none","rules":[372]},
{"text":"ipstack","ignoreCase":true,"gate":"none","rules":[373]},
{"text":"iterable-api","ignoreCase":true,"gate":"none","rules":[374]},
{"text":"iterable_api","ignoreCase":true,"gate":"none","rules":[374]},
{"text":"iterable_key","ignoreCase":true,"gate":"none","rules":[374]},
{"text":"iterableapi","ignoreCase":true,"gate":"none","rules":[374]},
{"text":"iterablekey","ignoreCase":true,"gate":"none","rules":[374]},
{"text":"jarsigner","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"jelszo","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"jenkins","ignoreCase":true,"gate":"none","rules":[376]},
{"text":"jenkins-api","ignoreCase":true,"gate":"none","rules":[377]},
{"text":"jenkins-token","ignoreCase":true,"gate":"none","rules":[377]},
{"text":"jenkins_api","ignoreCase":true,"gate":"none","rules":[377]},
{"text":"jenkins_auth","ignoreCase":true,"gate":"none","rules":[377]},
{"text":"jenkins_secret","ignoreCase":true,"gate":"none","rules":[377]},
{"text":"jenkins_token","ignoreCase":true,"gate":"none","rules":[377]},
{"text":"jenkins_user_token","ignoreCase":true,"gate":"none","rules":[377]},
{"text":"jenkinsapi","ignoreCase":true,"gate":"none","rules":[377]},
{"text":"jenkinsauth","ignoreCase":true,"gate":"none","rules":[377]},
{"text":"jenkinstoken","ignoreCase":true,"gate":"none","rules":[377]},
{"text":"jina_","ignoreCase":false,"gate":"none","rules":[380]},
{"text":"jira-","ignoreCase":true,"gate":"none","rules":[44,45]},
{"text":"jira.","ignoreCase":true,"gate":"none","rules":[44,45]},
{"text":"jira_","ignoreCase":true,"gate":"none","rules":[44,45]},
{"text":"jiraapi","ignoreCase":true,"gate":"none","rules":[45]},
{"text":"jirapat","ignoreCase":true,"gate":"none","rules":[44]},
{"text":"jiratoken","ignoreCase":true,"gate":"none","rules":[44,45]},
{"text":"jotform","ignoreCase":true,"gate":"none","rules":[381]},
{"text":"jumpcloud","ignoreCase":true,"gate":"none","rules":[384]},
{"text":"kagi_","ignoreCase":true,"gate":"none","rules":[386]},
{"text":"kennwort","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"key = \\"","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"key = '","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"key is","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"key\\" =","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"key\\":","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"key' =","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"key':","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"key-","ignoreCase":false,"gate":"run","rules":[428,584]},
{"text":"key: \\"","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"key: '","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"key=\\"","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"key='","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"key_","ignoreCase":false,"gate":"run","rules":[188,575,582]},
{"text":"key_base","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"keybase","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"keytool","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"kickbox","ignoreCase":true,"gate":"none","rules":[387]},
{"text":"kimi-","ignoreCase":true,"gate":"none","rules":[455]},
{"text":"kimi_","ignoreCase":true,"gate":"none","rules":[455]},
{"text":"kimiapi","ignoreCase":true,"gate":"none","rules":[455]},
{"text":"kind: \\"Secret\\"","ignoreCase":false,"gate":"none","rules":[393]},
{"text":"kind: 'Secret'","ignoreCase":false,"gate":"none","rules":[393]},
{"text":"kind: Config","ignoreCase":false,"gate":"none","rules":[392]},
{"text":"kind: Secret","ignoreCase":false,"gate":"none","rules":[393]},
{"text":"kraken_api","ignoreCase":true,"gate":"none","rules":[389]},
{"text":"kraken_private","ignoreCase":true,"gate":"none","rules":[389]},
{"text":"kraken_secret","ignoreCase":true,"gate":"none","rules":[389]},
{"text":"krakenapi","ignoreCase":true,"gate":"none","rules":[389]},
{"text":"krakensecret","ignoreCase":true,"gate":"none","rules":[389]},
{"text":"kty: ","ignoreCase":false,"gate":"none","rules":[382]},
{"text":"kty\\\\\\"","ignoreCase":false,"gate":"none","rules":[382]},
{"text":"kubeadm init","ignoreCase":false,"gate":"none","rules":[391]},
{"text":"kubeadm join","ignoreCase":false,"gate":"none","rules":[391]},
{"text":"kubeadm token","ignoreCase":false,"gate":"none","rules":[391]},
{"text":"kucoin","ignoreCase":true,"gate":"none","rules":[394]},
{"text":"lark-app-secret","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"lark-secret","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"lark_app_secret","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"lark_secret","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"larkappsecret","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"larksecret","ignoreCase":true,"gate":"none","rules":[400]},
{"text":"ldapadd","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"ldapdelete","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"ldapmodify","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"ldappasswd","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"ldapsearch","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"lemon_squeezy","ignoreCase":true,"gate":"none","rules":[406]},
{"text":"lemonsqueezy","ignoreCase":true,"gate":"none","rules":[406]},
{"text":"license_key","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"licensekey","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"lin_api_","ignoreCase":false,"gate":"none","rules":[408]},
{"text":"lin_oauth_","ignoreCase":false,"gate":"none","rules":[410]},
{"text":"lin_wh_","ignoreCase":false,"gate":"none","rules":[411]},
{"text":"linear-client-secret","ignoreCase":true,"gate":"none","rules":[409]},
{"text":"linear_client_secret","ignoreCase":true,"gate":"none","rules":[409]},
{"text":"linear_oauth_secret","ignoreCase":true,"gate":"none","rules":[409]},
{"text":"linear_secret","ignoreCase":true,"gate":"none","rules":[409]},
{"text":"linearclientsecret","ignoreCase":true,"gate":"none","rules":[409]},
{"text":"linkedin","ignoreCase":true,"gate":"none","rules":[412]},
{"text":"linkedin-app-secret","ignoreCase":true,"gate":"none","rules":[414]},
{"text":"linkedin-client-secret","ignoreCase":true,"gate":"none","rules":[414]},
{"text":"linkedin-secret","ignoreCase":true,"gate":"none","rules":[414]},
{"text":"linkedin_app_secret","ignoreCase":true,"gate":"none","rules":[414]},
{"text":"linkedin_client_secret","ignoreCase":true,"gate":"none","rules":[414]},
{"text":"linkedin_secret","ignoreCase":true,"gate":"none","rules":[414]},
{"text":"linkedinappsecret","ignoreCase":true,"gate":"none","rules":[414]},
{"text":"linkedinclientsecret","ignoreCase":true,"gate":"none","rules":[414]},
{"text":"linkedinsecret","ignoreCase":true,"gate":"none","rules":[414]},
{"text":"lip_","ignoreCase":false,"gate":"run","rules":[407]},
{"text":"live_","ignoreCase":false,"gate":"none","rules":[324,415]},
{"text":"live_auth_","ignoreCase":false,"gate":"none","rules":[594]},
{"text":"live_pub_","ignoreCase":false,"gate":"none","rules":[416]},
{"text":"lk_","ignoreCase":false,"gate":"run","rules":[293]},
{"text":"loggly","ignoreCase":true,"gate":"none","rules":[418]},
{"text":"logz-io","ignoreCase":true,"gate":"none","rules":[419]},
{"text":"logz.io","ignoreCase":true,"gate":"none","rules":[419]},
{"text":"logz_io","ignoreCase":true,"gate":"none","rules":[419]},
{"text":"logzio","ignoreCase":true,"gate":"none","rules":[419]},
{"text":"lokalise","ignoreCase":true,"gate":"none","rules":[420]},
{"text":"looker","ignoreCase":true,"gate":"none","rules":[421]},
{"text":"losenord","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"lsv2_pt_","ignoreCase":false,"gate":"none","rules":[397]},
{"text":"lsv2_sk_","ignoreCase":false,"gate":"none","rules":[398]},
{"text":"machine ","ignoreCase":false,"gate":"none","rules":[464]},
{"text":"mail_pass","ignoreCase":true,"gate":"none","rules":[58]},
{"text":"mail_secret","ignoreCase":true,"gate":"none","rules":[58]},
{"text":"mailchimp_transactional","ignoreCase":true,"gate":"none","rules":[423]},
{"text":"mailer_lite","ignoreCase":true,"gate":"none","rules":[424]},
{"text":"mailerlite","ignoreCase":true,"gate":"none","rules":[424]},
{"text":"mailgun","ignoreCase":true,"gate":"none","rules":[426]},
{"text":"mailgun-signing","ignoreCase":true,"gate":"none","rules":[430]},
{"text":"mailgun-webhook","ignoreCase":true,"gate":"none","rules":[430]},
{"text":"mailgun_signing","ignoreCase":true,"gate":"none","rules":[430]},
{"text":"mailgun_webhook","ignoreCase":true,"gate":"none","rules":[430]},
{"text":"mailgunsigning","ignoreCase":true,"gate":"none","rules":[430]},
{"text":"mailgunwebhook","ignoreCase":true,"gate":"none","rules":[430]},
{"text":"mailjet","ignoreCase":true,"gate":"none","rules":[431]},
{"text":"mailpass","ignoreCase":true,"gate":"none","rules":[58]},
{"text":"mailsac","ignoreCase":true,"gate":"none","rules":[432]},
{"text":"mandrill","ignoreCase":true,"gate":"none","rules":[433]},
{"text":"mandrill-api","ignoreCase":true,"gate":"none","rules":[423]},
{"text":"mandrill-key","ignoreCase":true,"gate":"none","rules":[423]},
{"text":"mandrill_api","ignoreCase":true,"gate":"none","rules":[423]},
{"text":"mandrill_key","ignoreCase":true,"gate":"none","rules":[423]},
{"text":"mandrill_pass","ignoreCase":true,"gate":"none","rules":[423]},
{"text":"mandrill_secret","ignoreCase":true,"gate":"none","rules":[423]},
{"text":"mandrillapi","ignoreCase":true,"gate":"none","rules":[423]},
{"text":"mandrillkey","ignoreCase":true,"gate":"none","rules":[423]},
{"text":"map_quest","ignoreCase":true,"gate":"none","rules":[437]},
{"text":"mapquest","ignoreCase":true,"gate":"none","rules":[437]},
{"text":"mariadb","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"master_key","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"masterauth","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"masterkey","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"mat_khau","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"matkhau","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"mattermost","ignoreCase":true,"gate":"none","rules":[438]},
{"text":"max_mind","ignoreCase":true,"gate":"none","rules":[439]},
{"text":"maxmind","ignoreCase":true,"gate":"none","rules":[439]},
{"text":"mcli_private","ignoreCase":true,"gate":"none","rules":[452]},
{"text":"mdb_sa_id_","ignoreCase":false,"gate":"none","rules":[453]},
{"text":"mdb_sa_sk_","ignoreCase":false,"gate":"none","rules":[454]},
{"text":"meraki","ignoreCase":true,"gate":"none","rules":[141]},
{"text":"mercury_production_","ignoreCase":false,"gate":"none","rules":[440]},
{"text":"mercury_sandbox_","ignoreCase":false,"gate":"none","rules":[440]},
{"text":"mergify_application_key_","ignoreCase":false,"gate":"none","rules":[441]},
{"text":"message_bird","ignoreCase":true,"gate":"none","rules":[442]},
{"text":"messagebird","ignoreCase":true,"gate":"none","rules":[442]},
{"text":"meta_app_secret","ignoreCase":true,"gate":"none","rules":[258]},
{"text":"miro_access","ignoreCase":true,"gate":"none","rules":[447]},
{"text":"miro_api","ignoreCase":true,"gate":"none","rules":[447]},
{"text":"miro_client","ignoreCase":true,"gate":"none","rules":[447]},
{"text":"miro_token","ignoreCase":true,"gate":"none","rules":[447]},
{"text":"miroaccess","ignoreCase":true,"gate":"none","rules":[447]},
{"text":"mirotoken","ignoreCase":true,"gate":"none","rules":[447]},
{"text":"mistral-api","ignoreCase":true,"gate":"none","rules":[448]},
{"text":"mistral-key","ignoreCase":true,"gate":"none","rules":[448]},
{"text":"mistral-token","ignoreCase":true,"gate":"none","rules":[448]},
{"text":"mistral_api","ignoreCase":true,"gate":"none","rules":[448]},
{"text":"mistral_key","ignoreCase":true,"gate":"none","rules":[448]},
{"text":"mistral_token","ignoreCase":true,"gate":"none","rules":[448]},
{"text":"mistralapi","ignoreCase":true,"gate":"none","rules":[448]},
{"text":"mistralkey","ignoreCase":true,"gate":"none","rules":[448]},
{"text":"mistraltoken","ignoreCase":true,"gate":"none","rules":[448]},
{"text":"mixpanel-api","ignoreCase":true,"gate":"none","rules":[449]},
{"text":"mixpanel-project-token","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"mixpanel-secret","ignoreCase":true,"gate":"none","rules":[449]},
{"text":"mixpanel-service-account","ignoreCase":true,"gate":"none","rules":[449]},
{"text":"mixpanel-service-secret","ignoreCase":true,"gate":"none","rules":[449]},
{"text":"mixpanel-token","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"mixpanel_api","ignoreCase":true,"gate":"none","rules":[449]},
{"text":"mixpanel_project_token","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"mixpanel_secret","ignoreCase":true,"gate":"none","rules":[449]},
{"text":"mixpanel_service_account","ignoreCase":true,"gate":"none","rules":[449]},
{"text":"mixpanel_service_secret","ignoreCase":true,"gate":"none","rules":[449]},
{"text":"mixpanel_token","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"mixpanelapi","ignoreCase":true,"gate":"none","rules":[449]},
{"text":"mixpanelprojecttoken","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"mixpanelsecret","ignoreCase":true,"gate":"none","rules":[449]},
{"text":"mixpanelserviceaccount","ignoreCase":true,"gate":"none","rules":[449]},
{"text":"mixpanelservicesecret","ignoreCase":true,"gate":"none","rules":[449]},
{"text":"mixpaneltoken","ignoreCase":true,"gate":"none","rules":[450]},
{"text":"mlsn.","ignoreCase":false,"gate":"none","rules":[425]},
{"text":"mob-","ignoreCase":false,"gate":"run","rules":[403]},
{"text":"mobile_","ignoreCase":false,"gate":"none","rules":[208]},
{"text":"monday-api","ignoreCase":true,"gate":"none","rules":[451]},
{"text":"monday_api","ignoreCase":true,"gate":"none","rules":[451]},
{"text":"monday_com","ignoreCase":true,"gate":"none","rules":[451]},
{"text":"monday_token","ignoreCase":true,"gate":"none","rules":[451]},
{"text":"mondayapi","ignoreCase":true,"gate":"none","rules":[451]},
{"text":"mondaytoken","ignoreCase":true,"gate":"none","rules":[451]},
{"text":"mongo","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"mongodb_atlas_api_key","ignoreCase":true,"gate":"none","rules":[452]},
{"text":"mongodb_private_key","ignoreCase":true,"gate":"none","rules":[452]},
{"text":"mongodbatlas_api","ignoreCase":true,"gate":"none","rules":[452]},
{"text":"mongodump","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"mongorestore","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"mongosh","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"moonshot","ignoreCase":true,"gate":"none","rules":[455]},
{"text":"moralis","ignoreCase":true,"gate":"none","rules":[456]},
{"text":"mot de passe","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"mot-de-passe","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"mot_de_passe","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"motdepasse","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"mux-token","ignoreCase":true,"gate":"none","rules":[457]},
{"text":"mux_access","ignoreCase":true,"gate":"none","rules":[457]},
{"text":"mux_secret","ignoreCase":true,"gate":"none","rules":[457]},
{"text":"mux_token","ignoreCase":true,"gate":"none","rules":[457]},
{"text":"muxtoken","ignoreCase":true,"gate":"none","rules":[457]},
{"text":"mycli","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"mysql","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"máº­t_kháº©u","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"máº­tkháº©u","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"na1.","ignoreCase":false,"gate":"none","rules":[286]},
{"text":"napi_","ignoreCase":false,"gate":"none","rules":[460]},
{"text":"nasa-api","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"nasa_api","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"nasa_key","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"nasaapi","ignoreCase":true,"gate":"none","rules":[458]},
{"text":"nerdctl login","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"net use","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"netlify-auth","ignoreCase":true,"gate":"none","rules":[463]},
{"text":"netlify_access","ignoreCase":true,"gate":"none","rules":[463]},
{"text":"netlify_api","ignoreCase":true,"gate":"none","rules":[463]},
{"text":"netlify_auth","ignoreCase":true,"gate":"none","rules":[463]},
{"text":"netlify_key","ignoreCase":true,"gate":"none","rules":[463]},
{"text":"netlify_personal","ignoreCase":true,"gate":"none","rules":[463]},
{"text":"netlify_token","ignoreCase":true,"gate":"none","rules":[463]},
{"text":"netlifyaccess","ignoreCase":true,"gate":"none","rules":[463]},
{"text":"netlifyapi","ignoreCase":true,"gate":"none","rules":[463]},
{"text":"netlifyauth","ignoreCase":true,"gate":"none","rules":[463]},
{"text":"netlifytoken","ignoreCase":true,"gate":"none","rules":[463]},
{"text":"networkcredential(","ignoreCase":true,"gate":"none","rules":[97]},
{"text":"new-relic-license","ignoreCase":true,"gate":"none","rules":[467]},
{"text":"new_relic_key","ignoreCase":true,"gate":"none","rules":[467]},
{"text":"new_relic_license","ignoreCase":true,"gate":"none","rules":[467]},
{"text":"newrelic.license","ignoreCase":true,"gate":"none","rules":[467]},
{"text":"newrelic_key","ignoreCase":true,"gate":"none","rules":[467]},
{"text":"newrelic_licence","ignoreCase":true,"gate":"none","rules":[467]},
{"text":"newrelic_license","ignoreCase":true,"gate":"none","rules":[467]},
{"text":"newrelickey","ignoreCase":true,"gate":"none","rules":[467]},
{"text":"newreliclicense","ignoreCase":true,"gate":"none","rules":[467]},
{"text":"news_api","ignoreCase":true,"gate":"none","rules":[474]},
{"text":"newsapi","ignoreCase":true,"gate":"none","rules":[474]},
{"text":"nexmo","ignoreCase":true,"gate":"none","rules":[741]},
{"text":"nfb_","ignoreCase":false,"gate":"run","rules":[461]},
{"text":"nfc_","ignoreCase":false,"gate":"run","rules":[461]},
{"text":"nfo_","ignoreCase":false,"gate":"run","rules":[461]},
{"text":"nfp_","ignoreCase":false,"gate":"run","rules":[461]},
{"text":"nfu_","ignoreCase":false,"gate":"run","rules":[461]},
{"text":"ngrok","ignoreCase":true,"gate":"none","rules":[476]},
{"text":"ngrok authtoken","ignoreCase":false,"gate":"none","rules":[475]},
{"text":"ngrok config add-authtoken","ignoreCase":false,"gate":"none","rules":[475]},
{"text":"now_token","ignoreCase":true,"gate":"none","rules":[736]},
{"text":"npm_","ignoreCase":false,"gate":"run","rules":[481]},
{"text":"nrt_","ignoreCase":false,"gate":"run","rules":[479]},
{"text":"ntn_","ignoreCase":false,"gate":"run","rules":[480]},
{"text":"nvapi-","ignoreCase":false,"gate":"none","rules":[484]},
{"text":"nylas","ignoreCase":true,"gate":"none","rules":[485]},
{"text":"nyt_api","ignoreCase":true,"gate":"none","rules":[486]},
{"text":"nyt_key","ignoreCase":true,"gate":"none","rules":[486]},
{"text":"nytapi","ignoreCase":true,"gate":"none","rules":[486]},
{"text":"nytimes","ignoreCase":true,"gate":"none","rules":[486]},
{"text":"oa2-client-id_","ignoreCase":false,"gate":"none","rules":[111]},
{"text":"oanda","ignoreCase":true,"gate":"none","rules":[487]},
{"text":"oc login","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"ocp-apim-subscription-key","ignoreCase":true,"gate":"none","rules":[65]},
{"text":"odt_","ignoreCase":false,"gate":"run","rules":[202]},
{"text":"okta","ignoreCase":true,"gate":"none","rules":[489]},
{"text":"okta-client-secret","ignoreCase":true,"gate":"none","rules":[490]},
{"text":"okta_client_secret","ignoreCase":true,"gate":"none","rules":[490]},
{"text":"okta_oauth2_client_secret","ignoreCase":true,"gate":"none","rules":[490]},
{"text":"okta_oauth_client_secret","ignoreCase":true,"gate":"none","rules":[490]},
{"text":"okta_secret","ignoreCase":true,"gate":"none","rules":[490]},
{"text":"oktaclientsecret","ignoreCase":true,"gate":"none","rules":[490]},
{"text":"ollama","ignoreCase":true,"gate":"none","rules":[492]},
{"text":"omnisend","ignoreCase":true,"gate":"none","rules":[493]},
{"text":"one_login","ignoreCase":true,"gate":"none","rules":[494]},
{"text":"onelogin","ignoreCase":true,"gate":"none","rules":[494]},
{"text":"open_weather","ignoreCase":true,"gate":"none","rules":[503]},
{"text":"openssl","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"openweather","ignoreCase":true,"gate":"none","rules":[503]},
{"text":"ops_eyJ","ignoreCase":false,"gate":"none","rules":[1]},
{"text":"opsgenie","ignoreCase":true,"gate":"none","rules":[504]},
{"text":"optimizely","ignoreCase":true,"gate":"none","rules":[505]},
{"text":"oras login","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"os_v2_app_","ignoreCase":false,"gate":"none","rules":[495]},
{"text":"os_v2_org_","ignoreCase":false,"gate":"none","rules":[495]},
{"text":"oss_access_key_secret","ignoreCase":true,"gate":"none","rules":[21]},
{"text":"otpauth://","ignoreCase":false,"gate":"none","rules":[701]},
{"text":"outlook.office.com/webhook","ignoreCase":false,"gate":"none","rules":[443]},
{"text":"outlook.office365.com/webhook","ignoreCase":false,"gate":"none","rules":[443]},
{"text":"ovh_api","ignoreCase":true,"gate":"none","rules":[506]},
{"text":"ovh_app","ignoreCase":true,"gate":"none","rules":[506]},
{"text":"ovh_con","ignoreCase":true,"gate":"none","rules":[506]},
{"text":"ovh_key","ignoreCase":true,"gate":"none","rules":[506]},
{"text":"ovh_sec","ignoreCase":true,"gate":"none","rules":[506]},
{"text":"ovhapi","ignoreCase":true,"gate":"none","rules":[506]},
{"text":"ovhcloud","ignoreCase":true,"gate":"none","rules":[506]},
{"text":"owm_api","ignoreCase":true,"gate":"none","rules":[503]},
{"text":"owm_key","ignoreCase":true,"gate":"none","rules":[503]},
{"text":"owmapi","ignoreCase":true,"gate":"none","rules":[503]},
{"text":"oy2","ignoreCase":false,"gate":"run","rules":[483]},
{"text":"p8e-","ignoreCase":false,"gate":"run","rules":[4]},
{"text":"pa-","ignoreCase":false,"gate":"run","rules":[743]},
{"text":"package_cloud","ignoreCase":true,"gate":"none","rules":[507]},
{"text":"packagecloud","ignoreCase":true,"gate":"none","rules":[507]},
{"text":"pager-duty-api","ignoreCase":true,"gate":"none","rules":[512]},
{"text":"pager-duty-key","ignoreCase":true,"gate":"none","rules":[512]},
{"text":"pager-duty-token","ignoreCase":true,"gate":"none","rules":[512]},
{"text":"pager_duty_api","ignoreCase":true,"gate":"none","rules":[512]},
{"text":"pager_duty_key","ignoreCase":true,"gate":"none","rules":[512]},
{"text":"pager_duty_token","ignoreCase":true,"gate":"none","rules":[512]},
{"text":"pagerduty-api","ignoreCase":true,"gate":"none","rules":[512]},
{"text":"pagerduty-events","ignoreCase":true,"gate":"none","rules":[513]},
{"text":"pagerduty-integration","ignoreCase":true,"gate":"none","rules":[513]},
{"text":"pagerduty-key","ignoreCase":true,"gate":"none","rules":[512,513]},
{"text":"pagerduty-rest","ignoreCase":true,"gate":"none","rules":[512]},
{"text":"pagerduty-routing","ignoreCase":true,"gate":"none","rules":[513]},
{"text":"pagerduty-service-key","ignoreCase":true,"gate":"none","rules":[513]},
{"text":"pagerduty-token","ignoreCase":true,"gate":"none","rules":[512]},
{"text":"pagerduty_api","ignoreCase":true,"gate":"none","rules":[512]},
{"text":"pagerduty_events","ignoreCase":true,"gate":"none","rules":[513]},
{"text":"pagerduty_integration","ignoreCase":true,"gate":"none","rules":[513]},
{"text":"pagerduty_key","ignoreCase":true,"gate":"none","rules":[512,513]},
{"text":"pagerduty_rest","ignoreCase":true,"gate":"none","rules":[512]},
{"text":"pagerduty_routing","ignoreCase":true,"gate":"none","rules":[513]},
{"text":"pagerduty_service_key","ignoreCase":true,"gate":"none","rules":[513]},
{"text":"pagerduty_token","ignoreCase":true,"gate":"none","rules":[512]},
{"text":"pagerdutyapi","ignoreCase":true,"gate":"none","rules":[512]},
{"text":"pagerdutyevents","ignoreCase":true,"gate":"none","rules":[513]},
{"text":"pagerdutyintegration","ignoreCase":true,"gate":"none","rules":[513]},
{"text":"pagerdutykey","ignoreCase":true,"gate":"none","rules":[512,513]},
{"text":"pagerdutyrest","ignoreCase":true,"gate":"none","rules":[512]},
{"text":"pagerdutyrouting","ignoreCase":true,"gate":"none","rules":[513]},
{"text":"pagerdutyservicekey","ignoreCase":true,"gate":"none","rules":[513]},
{"text":"pagerdutytoken","ignoreCase":true,"gate":"none","rules":[512]},
{"text":"pass","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"password =","ignoreCase":true,"gate":"none","rules":[175]},
{"text":"password=","ignoreCase":true,"gate":"none","rules":[175]},
{"text":"pat","ignoreCase":false,"gate":"run","rules":[13]},
{"text":"pat-ap","ignoreCase":false,"gate":"none","rules":[354]},
{"text":"pat-eu","ignoreCase":false,"gate":"none","rules":[354]},
{"text":"pat-na","ignoreCase":false,"gate":"none","rules":[354]},
{"text":"pat.","ignoreCase":false,"gate":"none","rules":[343]},
{"text":"pat_","ignoreCase":false,"gate":"run","rules":[184]},
{"text":"paypal","ignoreCase":true,"gate":"none","rules":[515]},
{"text":"pcsk_","ignoreCase":false,"gate":"none","rules":[525]},
{"text":"pd_api_key","ignoreCase":true,"gate":"none","rules":[512]},
{"text":"pd_api_token","ignoreCase":true,"gate":"none","rules":[512]},
{"text":"pd_integration_key","ignoreCase":true,"gate":"none","rules":[513]},
{"text":"pd_routing_key","ignoreCase":true,"gate":"none","rules":[513]},
{"text":"pdl_api","ignoreCase":true,"gate":"none","rules":[518]},
{"text":"pdl_key","ignoreCase":true,"gate":"none","rules":[518]},
{"text":"pdl_live_apikey_","ignoreCase":false,"gate":"none","rules":[508]},
{"text":"pdl_ntfset_","ignoreCase":false,"gate":"none","rules":[510]},
{"text":"pdl_sdbx_apikey_","ignoreCase":false,"gate":"none","rules":[509]},
{"text":"pendo_api","ignoreCase":true,"gate":"none","rules":[517]},
{"text":"pendo_integration","ignoreCase":true,"gate":"none","rules":[517]},
{"text":"pendo_key","ignoreCase":true,"gate":"none","rules":[517]},
{"text":"pendo_subscription","ignoreCase":true,"gate":"none","rules":[517]},
{"text":"pendoapi","ignoreCase":true,"gate":"none","rules":[517]},
{"text":"people_data_labs","ignoreCase":true,"gate":"none","rules":[518]},
{"text":"peopledatalabs","ignoreCase":true,"gate":"none","rules":[518]},
{"text":"percy_","ignoreCase":true,"gate":"none","rules":[519]},
{"text":"persona_production_","ignoreCase":false,"gate":"none","rules":[521]},
{"text":"pgar_","ignoreCase":false,"gate":"none","rules":[522]},
{"text":"phc_","ignoreCase":false,"gate":"run","rules":[544]},
{"text":"phpsessid=","ignoreCase":true,"gate":"none","rules":[296]},
{"text":"phs_","ignoreCase":false,"gate":"run","rules":[542]},
{"text":"phx_","ignoreCase":false,"gate":"run","rules":[543]},
{"text":"pina_","ignoreCase":false,"gate":"none","rules":[527]},
{"text":"pinecone-api","ignoreCase":true,"gate":"none","rules":[526]},
{"text":"pinecone-key","ignoreCase":true,"gate":"none","rules":[526]},
{"text":"pinecone-secret","ignoreCase":true,"gate":"none","rules":[526]},
{"text":"pinecone-token","ignoreCase":true,"gate":"none","rules":[526]},
{"text":"pinecone_api","ignoreCase":true,"gate":"none","rules":[526]},
{"text":"pinecone_key","ignoreCase":true,"gate":"none","rules":[526]},
{"text":"pinecone_secret","ignoreCase":true,"gate":"none","rules":[526]},
{"text":"pinecone_token","ignoreCase":true,"gate":"none","rules":[526]},
{"text":"pineconeapi","ignoreCase":true,"gate":"none","rules":[526]},
{"text":"pineconekey","ignoreCase":true,"gate":"none","rules":[526]},
{"text":"pineconesecret","ignoreCase":true,"gate":"none","rules":[526]},
{"text":"pineconetoken","ignoreCase":true,"gate":"none","rules":[526]},
{"text":"pinr_","ignoreCase":false,"gate":"none","rules":[528]},
{"text":"pipedrive","ignoreCase":true,"gate":"none","rules":[529]},
{"text":"pk-lf-","ignoreCase":false,"gate":"none","rules":[395]},
{"text":"pk.","ignoreCase":false,"gate":"none","rules":[417]},
{"text":"pk.eyJ1Ijoi","ignoreCase":false,"gate":"none","rules":[434]},
{"text":"pk_","ignoreCase":false,"gate":"run","rules":[147,292,388]},
{"text":"pk_live_","ignoreCase":false,"gate":"none","rules":[294,664]},
{"text":"pk_prod_","ignoreCase":false,"gate":"none","rules":[182]},
{"text":"pk_test_","ignoreCase":false,"gate":"none","rules":[182,294,664]},
{"text":"plaid-client-secret","ignoreCase":true,"gate":"none","rules":[532]},
{"text":"plaid-key","ignoreCase":true,"gate":"none","rules":[532]},
{"text":"plaid-production-secret","ignoreCase":true,"gate":"none","rules":[532]},
{"text":"plaid-sandbox-secret","ignoreCase":true,"gate":"none","rules":[532]},
{"text":"plaid-secret","ignoreCase":true,"gate":"none","rules":[532]},
{"text":"plaid_client_secret","ignoreCase":true,"gate":"none","rules":[532]},
{"text":"plaid_key","ignoreCase":true,"gate":"none","rules":[532]},
{"text":"plaid_production_secret","ignoreCase":true,"gate":"none","rules":[532]},
{"text":"plaid_sandbox_secret","ignoreCase":true,"gate":"none","rules":[532]},
{"text":"plaid_secret","ignoreCase":true,"gate":"none","rules":[532]},
{"text":"plaidclientsecret","ignoreCase":true,"gate":"none","rules":[532]},
{"text":"plaidkey","ignoreCase":true,"gate":"none","rules":[532]},
{"text":"plaidproductionsecret","ignoreCase":true,"gate":"none","rules":[532]},
{"text":"plaidsandboxsecret","ignoreCase":true,"gate":"none","rules":[532]},
{"text":"plaidsecret","ignoreCase":true,"gate":"none","rules":[532]},
{"text":"plivo-auth","ignoreCase":true,"gate":"none","rules":[536]},
{"text":"plivo-secret","ignoreCase":true,"gate":"none","rules":[536]},
{"text":"plivo-token","ignoreCase":true,"gate":"none","rules":[536]},
{"text":"plivo_auth","ignoreCase":true,"gate":"none","rules":[536]},
{"text":"plivo_secret","ignoreCase":true,"gate":"none","rules":[536]},
{"text":"plivo_token","ignoreCase":true,"gate":"none","rules":[536]},
{"text":"plivoauth","ignoreCase":true,"gate":"none","rules":[536]},
{"text":"plivosecret","ignoreCase":true,"gate":"none","rules":[536]},
{"text":"plivotoken","ignoreCase":true,"gate":"none","rules":[536]},
{"text":"pnb_","ignoreCase":false,"gate":"run","rules":[548]},
{"text":"pnu_","ignoreCase":false,"gate":"run","rules":[548]},
{"text":"podman login","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"polar_","ignoreCase":false,"gate":"none","rules":[537]},
{"text":"polar_whs_","ignoreCase":false,"gate":"none","rules":[538]},
{"text":"polygon_api","ignoreCase":true,"gate":"none","rules":[539]},
{"text":"polygon_io","ignoreCase":true,"gate":"none","rules":[539]},
{"text":"polygon_key","ignoreCase":true,"gate":"none","rules":[539]},
{"text":"polygonapi","ignoreCase":true,"gate":"none","rules":[539]},
{"text":"polygonio","ignoreCase":true,"gate":"none","rules":[539]},
{"text":"polygonscan","ignoreCase":true,"gate":"none","rules":[249]},
{"text":"postmark-account","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"postmark-api","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"postmark-key","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"postmark-secret","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"postmark-server","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"postmark-token","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"postmark_account","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"postmark_api","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"postmark_key","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"postmark_secret","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"postmark_server","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"postmark_token","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"postmarkaccount","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"postmarkapi","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"postmarkkey","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"postmarksecret","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"postmarkserver","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"postmarktoken","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"pplx-","ignoreCase":false,"gate":"none","rules":[520]},
{"text":"prf_","ignoreCase":false,"gate":"run","rules":[551]},
{"text":"pri_","ignoreCase":false,"gate":"run","rules":[100]},
{"text":"private_","ignoreCase":false,"gate":"none","rules":[361]},
{"text":"private_ai","ignoreCase":true,"gate":"none","rules":[549]},
{"text":"private_key","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"privateai","ignoreCase":true,"gate":"none","rules":[549]},
{"text":"privatekey","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"production_","ignoreCase":false,"gate":"none","rules":[115]},
{"text":"proxyauth(","ignoreCase":true,"gate":"none","rules":[97]},
{"text":"prtapi_","ignoreCase":false,"gate":"none","rules":[616]},
{"text":"pscale_oauth_","ignoreCase":false,"gate":"none","rules":[533]},
{"text":"pscale_pw_","ignoreCase":false,"gate":"none","rules":[534]},
{"text":"pscale_tkn_","ignoreCase":false,"gate":"none","rules":[535]},
{"text":"psexec","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"psk=\\"","ignoreCase":false,"gate":"none","rules":[750]},
{"text":"pswd=","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"ptr_","ignoreCase":false,"gate":"run","rules":[540]},
{"text":"pub","ignoreCase":false,"gate":"run","rules":[196]},
{"text":"pub-c-","ignoreCase":false,"gate":"none","rules":[552]},
{"text":"pubkey-","ignoreCase":false,"gate":"none","rules":[429]},
{"text":"pul-","ignoreCase":false,"gate":"run","rules":[554]},
{"text":"pushbullet","ignoreCase":true,"gate":"none","rules":[555]},
{"text":"pusher","ignoreCase":true,"gate":"none","rules":[556]},
{"text":"pwd","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"pwd =","ignoreCase":true,"gate":"none","rules":[175]},
{"text":"px-api-","ignoreCase":false,"gate":"none","rules":[470]},
{"text":"px-dep-","ignoreCase":false,"gate":"none","rules":[470]},
{"text":"pypi-AgEIcHlwaS5vcmc","ignoreCase":false,"gate":"none","rules":[558]},
{"text":"pypi-AgENdGVzdC5weXBpLm9yZw","ignoreCase":false,"gate":"none","rules":[691]},
{"text":"qase-","ignoreCase":true,"gate":"none","rules":[559]},
{"text":"qase_","ignoreCase":true,"gate":"none","rules":[559]},
{"text":"qaseio","ignoreCase":true,"gate":"none","rules":[559]},
{"text":"r8_","ignoreCase":false,"gate":"run","rules":[572]},
{"text":"rabbitmqctl","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"rails_master_key","ignoreCase":true,"gate":"none","rules":[560]},
{"text":"railsmasterkey","ignoreCase":true,"gate":"none","rules":[560]},
{"text":"railway","ignoreCase":true,"gate":"none","rules":[562]},
{"text":"ramp_id_","ignoreCase":false,"gate":"none","rules":[563]},
{"text":"ramp_sec_","ignoreCase":false,"gate":"none","rules":[564]},
{"text":"rapid-api","ignoreCase":true,"gate":"none","rules":[565]},
{"text":"rapid_api","ignoreCase":true,"gate":"none","rules":[565]},
{"text":"rapidapi","ignoreCase":true,"gate":"none","rules":[565]},
{"text":"razorpay-api-secret","ignoreCase":true,"gate":"none","rules":[567]},
{"text":"razorpay-key-secret","ignoreCase":true,"gate":"none","rules":[567]},
{"text":"razorpay-secret","ignoreCase":true,"gate":"none","rules":[567]},
{"text":"razorpay_api_secret","ignoreCase":true,"gate":"none","rules":[567]},
{"text":"razorpay_key_secret","ignoreCase":true,"gate":"none","rules":[567]},
{"text":"razorpay_secret","ignoreCase":true,"gate":"none","rules":[567]},
{"text":"razorpayapisecret","ignoreCase":true,"gate":"none","rules":[567]},
{"text":"razorpaykeysecret","ignoreCase":true,"gate":"none","rules":[567]},
{"text":"razorpaysecret","ignoreCase":true,"gate":"none","rules":[567]},
{"text":"rdesktop","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"rdme_","ignoreCase":false,"gate":"none","rules":[568]},
{"text":"re_","ignoreCase":false,"gate":"run","rules":[573]},
{"text":"redis-cli","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"rel-","ignoreCase":false,"gate":"run","rules":[404]},
{"text":"retell","ignoreCase":true,"gate":"none","rules":[574]},
{"text":"rh-api-","ignoreCase":false,"gate":"none","rules":[577]},
{"text":"rk_live_","ignoreCase":false,"gate":"none","rules":[290,665]},
{"text":"rk_prod_","ignoreCase":false,"gate":"none","rules":[290,665]},
{"text":"rk_test_","ignoreCase":false,"gate":"none","rules":[298,667]},
{"text":"rnd_","ignoreCase":false,"gate":"run","rules":[570]},
{"text":"rootly_","ignoreCase":false,"gate":"none","rules":[578]},
{"text":"routing_key","ignoreCase":true,"gate":"none","rules":[513]},
{"text":"rpa_","ignoreCase":false,"gate":"run","rules":[569,581]},
{"text":"rubygems-api-key","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"rubygems_","ignoreCase":false,"gate":"none","rules":[579]},
{"text":"rubygems_api_key","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"rubygemsapikey","ignoreCase":true,"gate":"none","rules":[580]},
{"text":"rzp_key_secret","ignoreCase":true,"gate":"none","rules":[567]},
{"text":"rzp_live_","ignoreCase":false,"gate":"none","rules":[566]},
{"text":"rzp_secret","ignoreCase":true,"gate":"none","rules":[567]},
{"text":"rzp_test_","ignoreCase":false,"gate":"none","rules":[566]},
{"text":"s-s4t2af-","ignoreCase":false,"gate":"none","rules":[369]},
{"text":"s-s4t2ud-","ignoreCase":false,"gate":"none","rules":[369]},
{"text":"s3_secret","ignoreCase":true,"gate":"none","rules":[56]},
{"text":"s3a.secret","ignoreCase":true,"gate":"none","rules":[56]},
{"text":"salad_cloud_","ignoreCase":false,"gate":"none","rules":[583]},
{"text":"salasana","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"salesforce-client-secret","ignoreCase":true,"gate":"none","rules":[587]},
{"text":"salesforce-consumer-secret","ignoreCase":true,"gate":"none","rules":[587]},
{"text":"salesforce-security-token","ignoreCase":true,"gate":"none","rules":[589]},
{"text":"salesforce_client_secret","ignoreCase":true,"gate":"none","rules":[587]},
{"text":"salesforce_consumer_secret","ignoreCase":true,"gate":"none","rules":[587]},
{"text":"salesforce_secret","ignoreCase":true,"gate":"none","rules":[587]},
{"text":"salesforce_security_token","ignoreCase":true,"gate":"none","rules":[589]},
{"text":"salesforce_token","ignoreCase":true,"gate":"none","rules":[589]},
{"text":"salesforceclientsecret","ignoreCase":true,"gate":"none","rules":[587]},
{"text":"salesforceconsumersecret","ignoreCase":true,"gate":"none","rules":[587]},
{"text":"salesforcesecuritytoken","ignoreCase":true,"gate":"none","rules":[589]},
{"text":"salesforcetoken","ignoreCase":true,"gate":"none","rules":[589]},
{"text":"samsara_api_","ignoreCase":false,"gate":"none","rules":[590]},
{"text":"sandbox_","ignoreCase":false,"gate":"none","rules":[115]},
{"text":"sanity","ignoreCase":true,"gate":"none","rules":[591]},
{"text":"sat.","ignoreCase":false,"gate":"none","rules":[343]},
{"text":"sauce-access","ignoreCase":true,"gate":"none","rules":[592]},
{"text":"sauce_access","ignoreCase":true,"gate":"none","rules":[592]},
{"text":"sauce_key","ignoreCase":true,"gate":"none","rules":[592]},
{"text":"sauce_labs","ignoreCase":true,"gate":"none","rules":[592]},
{"text":"sauceaccess","ignoreCase":true,"gate":"none","rules":[592]},
{"text":"saucelabs","ignoreCase":true,"gate":"none","rules":[592]},
{"text":"sb_publishable_","ignoreCase":false,"gate":"none","rules":[674]},
{"text":"sb_secret_","ignoreCase":false,"gate":"none","rules":[675]},
{"text":"sbp_","ignoreCase":false,"gate":"run","rules":[672]},
{"text":"scale-ai-api","ignoreCase":true,"gate":"none","rules":[593]},
{"text":"scale-ai-key","ignoreCase":true,"gate":"none","rules":[593]},
{"text":"scale-api","ignoreCase":true,"gate":"none","rules":[593]},
{"text":"scale-key","ignoreCase":true,"gate":"none","rules":[593]},
{"text":"scale_ai_api","ignoreCase":true,"gate":"none","rules":[593]},
{"text":"scale_ai_key","ignoreCase":true,"gate":"none","rules":[593]},
{"text":"scale_api","ignoreCase":true,"gate":"none","rules":[593]},
{"text":"scale_key","ignoreCase":true,"gate":"none","rules":[593]},
{"text":"scaleai-api","ignoreCase":true,"gate":"none","rules":[593]},
{"text":"scaleai-key","ignoreCase":true,"gate":"none","rules":[593]},
{"text":"scaleai_api","ignoreCase":true,"gate":"none","rules":[593]},
{"text":"scaleai_key","ignoreCase":true,"gate":"none","rules":[593]},
{"text":"scaleaiapi","ignoreCase":true,"gate":"none","rules":[593]},
{"text":"scaleaikey","ignoreCase":true,"gate":"none","rules":[593]},
{"text":"scaleapi","ignoreCase":true,"gate":"none","rules":[593]},
{"text":"scalekey","ignoreCase":true,"gate":"none","rules":[593]},
{"text":"scaleway_api","ignoreCase":true,"gate":"none","rules":[596]},
{"text":"scaleway_key","ignoreCase":true,"gate":"none","rules":[596]},
{"text":"scaleway_secret","ignoreCase":true,"gate":"none","rules":[596]},
{"text":"scaleway_token","ignoreCase":true,"gate":"none","rules":[596]},
{"text":"scalewayapi","ignoreCase":true,"gate":"none","rules":[596]},
{"text":"scalewaysecret","ignoreCase":true,"gate":"none","rules":[596]},
{"text":"scalewaytoken","ignoreCase":true,"gate":"none","rules":[596]},
{"text":"scalr","ignoreCase":true,"gate":"none","rules":[598]},
{"text":"scw_secret","ignoreCase":true,"gate":"none","rules":[596]},
{"text":"scw_token","ignoreCase":true,"gate":"none","rules":[596]},
{"text":"scwsecret","ignoreCase":true,"gate":"none","rules":[596]},
{"text":"scwtoken","ignoreCase":true,"gate":"none","rules":[596]},
{"text":"sdk-","ignoreCase":false,"gate":"run","rules":[405]},
{"text":"sec-c-","ignoreCase":false,"gate":"none","rules":[553]},
{"text":"secret","ignoreCase":true,"gate":"none","rules":[57,295]},
{"text":"secret access key","ignoreCase":true,"gate":"none","rules":[56]},
{"text":"secret-access-key","ignoreCase":true,"gate":"none","rules":[56]},
{"text":"secret_","ignoreCase":false,"gate":"none","rules":[179,478]},
{"text":"secret_access_key","ignoreCase":true,"gate":"none","rules":[56]},
{"text":"secret_key","ignoreCase":true,"gate":"none","rules":[217,282,289]},
{"text":"secret_key_base","ignoreCase":true,"gate":"none","rules":[561]},
{"text":"secretaccesskey","ignoreCase":true,"gate":"none","rules":[56]},
{"text":"secretkey","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"secretkeybase","ignoreCase":true,"gate":"none","rules":[561]},
{"text":"security_trails","ignoreCase":true,"gate":"none","rules":[599]},
{"text":"securitytrails","ignoreCase":true,"gate":"none","rules":[599]},
{"text":"segment-api","ignoreCase":true,"gate":"none","rules":[601]},
{"text":"segment-key","ignoreCase":true,"gate":"none","rules":[601]},
{"text":"segment-write","ignoreCase":true,"gate":"none","rules":[601]},
{"text":"segment_api","ignoreCase":true,"gate":"none","rules":[601]},
{"text":"segment_key","ignoreCase":true,"gate":"none","rules":[601]},
{"text":"segment_write","ignoreCase":true,"gate":"none","rules":[601]},
{"text":"segmentapi","ignoreCase":true,"gate":"none","rules":[601]},
{"text":"segmentkey","ignoreCase":true,"gate":"none","rules":[601]},
{"text":"segmentwrite","ignoreCase":true,"gate":"none","rules":[601]},
{"text":"sendbird","ignoreCase":true,"gate":"none","rules":[602]},
{"text":"senha","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"sentry-api","ignoreCase":true,"gate":"none","rules":[606]},
{"text":"sentry-auth","ignoreCase":true,"gate":"none","rules":[606]},
{"text":"sentry-token","ignoreCase":true,"gate":"none","rules":[606]},
{"text":"sentry.io/","ignoreCase":false,"gate":"none","rules":[605]},
{"text":"sentry_api","ignoreCase":true,"gate":"none","rules":[606]},
{"text":"sentry_auth","ignoreCase":true,"gate":"none","rules":[606]},
{"text":"sentry_token","ignoreCase":true,"gate":"none","rules":[606]},
{"text":"sentryapi","ignoreCase":true,"gate":"none","rules":[606]},
{"text":"sentryauth","ignoreCase":true,"gate":"none","rules":[606]},
{"text":"sentrytoken","ignoreCase":true,"gate":"none","rules":[606]},
{"text":"server_","ignoreCase":false,"gate":"none","rules":[208]},
{"text":"serverkey","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"service_account","ignoreCase":false,"gate":"none","rules":[287]},
{"text":"sessionid=","ignoreCase":true,"gate":"none","rules":[296]},
{"text":"sf_client_secret","ignoreCase":true,"gate":"none","rules":[587]},
{"text":"sf_consumer_secret","ignoreCase":true,"gate":"none","rules":[587]},
{"text":"sf_security_token","ignoreCase":true,"gate":"none","rules":[589]},
{"text":"sf_token","ignoreCase":true,"gate":"none","rules":[589]},
{"text":"sfdc_client_secret","ignoreCase":true,"gate":"none","rules":[587]},
{"text":"sfdc_consumer_secret","ignoreCase":true,"gate":"none","rules":[587]},
{"text":"sfdc_security_token","ignoreCase":true,"gate":"none","rules":[589]},
{"text":"sgp_","ignoreCase":false,"gate":"run","rules":[600,643]},
{"text":"sha256~","ignoreCase":false,"gate":"none","rules":[502]},
{"text":"shared_key","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"sharedaccesskey=","ignoreCase":true,"gate":"none","rules":[88]},
{"text":"sharedkey","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"shippo_live_","ignoreCase":false,"gate":"none","rules":[611]},
{"text":"shippo_test_","ignoreCase":false,"gate":"none","rules":[612]},
{"text":"shltm_","ignoreCase":false,"gate":"none","rules":[274]},
{"text":"shodan","ignoreCase":true,"gate":"none","rules":[613]},
{"text":"shortcut_api","ignoreCase":true,"gate":"none","rules":[619]},
{"text":"shortcut_token","ignoreCase":true,"gate":"none","rules":[619]},
{"text":"shortcutapi","ignoreCase":true,"gate":"none","rules":[619]},
{"text":"shortcuttoken","ignoreCase":true,"gate":"none","rules":[619]},
{"text":"shp","ignoreCase":false,"gate":"run","rules":[616]},
{"text":"shpat_","ignoreCase":false,"gate":"none","rules":[614]},
{"text":"shpca_","ignoreCase":false,"gate":"none","rules":[615]},
{"text":"shppa_","ignoreCase":false,"gate":"none","rules":[617]},
{"text":"shpss_","ignoreCase":false,"gate":"none","rules":[618]},
{"text":"shutterstock","ignoreCase":true,"gate":"none","rules":[620]},
{"text":"signalfx","ignoreCase":true,"gate":"none","rules":[648]},
{"text":"signing-key","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"signing_key","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"signingkey","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"sinch_","ignoreCase":true,"gate":"none","rules":[622]},
{"text":"sk-","ignoreCase":false,"gate":"run","rules":[199,297]},
{"text":"sk-None-","ignoreCase":false,"gate":"none","rules":[498]},
{"text":"sk-admin-","ignoreCase":false,"gate":"none","rules":[497]},
{"text":"sk-ant-admin","ignoreCase":false,"gate":"none","rules":[30]},
{"text":"sk-ant-api","ignoreCase":false,"gate":"none","rules":[31]},
{"text":"sk-ant-oat","ignoreCase":false,"gate":"none","rules":[32]},
{"text":"sk-ant-ort","ignoreCase":false,"gate":"none","rules":[32]},
{"text":"sk-api-","ignoreCase":false,"gate":"none","rules":[446]},
{"text":"sk-lf-","ignoreCase":false,"gate":"none","rules":[396]},
{"text":"sk-or-v1-","ignoreCase":false,"gate":"none","rules":[501]},
{"text":"sk-proj-","ignoreCase":false,"gate":"none","rules":[498]},
{"text":"sk-service-","ignoreCase":false,"gate":"none","rules":[498]},
{"text":"sk-svcacct-","ignoreCase":false,"gate":"none","rules":[499]},
{"text":"sk.eyJ1Ijoi","ignoreCase":false,"gate":"none","rules":[435]},
{"text":"sk_","ignoreCase":false,"gate":"run","rules":[136,246,293,694]},
{"text":"sk_live_","ignoreCase":false,"gate":"none","rules":[290,516,666]},
{"text":"sk_live_a2V5Xz","ignoreCase":false,"gate":"none","rules":[755]},
{"text":"sk_pr_","ignoreCase":false,"gate":"none","rules":[524]},
{"text":"sk_prod_","ignoreCase":false,"gate":"none","rules":[290,666]},
{"text":"sk_sbox_","ignoreCase":false,"gate":"none","rules":[137]},
{"text":"sk_test_","ignoreCase":false,"gate":"none","rules":[137,298,667]},
{"text":"sk_test_a2V5Xz","ignoreCase":false,"gate":"none","rules":[755]},
{"text":"skopeo","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"sl.","ignoreCase":false,"gate":"none","rules":[233]},
{"text":"slack-client-secret","ignoreCase":true,"gate":"none","rules":[627]},
{"text":"slack-signing","ignoreCase":true,"gate":"none","rules":[627]},
{"text":"slack_client_secret","ignoreCase":true,"gate":"none","rules":[627]},
{"text":"slack_secret","ignoreCase":true,"gate":"none","rules":[627]},
{"text":"slack_signing","ignoreCase":true,"gate":"none","rules":[627]},
{"text":"slackclientsecret","ignoreCase":true,"gate":"none","rules":[627]},
{"text":"slacksecret","ignoreCase":true,"gate":"none","rules":[627]},
{"text":"slacksigning","ignoreCase":true,"gate":"none","rules":[627]},
{"text":"slk_","ignoreCase":false,"gate":"run","rules":[644]},
{"text":"sm_aat_","ignoreCase":false,"gate":"none","rules":[609]},
{"text":"sm_pat_","ignoreCase":false,"gate":"none","rules":[609]},
{"text":"sm_sat_","ignoreCase":false,"gate":"none","rules":[609]},
{"text":"smartsheet","ignoreCase":true,"gate":"none","rules":[632]},
{"text":"smbclient","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"smtp-","ignoreCase":true,"gate":"none","rules":[58]},
{"text":"smtp.","ignoreCase":true,"gate":"none","rules":[58]},
{"text":"smtp_","ignoreCase":true,"gate":"none","rules":[58]},
{"text":"smtppass","ignoreCase":true,"gate":"none","rules":[58]},
{"text":"snowflake","ignoreCase":true,"gate":"none","rules":[635]},
{"text":"snowtrace","ignoreCase":true,"gate":"none","rules":[249]},
{"text":"sntrya_","ignoreCase":false,"gate":"none","rules":[604]},
{"text":"sntryi_","ignoreCase":false,"gate":"none","rules":[604]},
{"text":"sntryr_","ignoreCase":false,"gate":"none","rules":[604]},
{"text":"sntrys_eyJ","ignoreCase":false,"gate":"none","rules":[607]},
{"text":"sntryu_","ignoreCase":false,"gate":"none","rules":[608]},
{"text":"snyk-api","ignoreCase":true,"gate":"none","rules":[637]},
{"text":"snyk-token","ignoreCase":true,"gate":"none","rules":[637]},
{"text":"snyk.token","ignoreCase":true,"gate":"none","rules":[637]},
{"text":"snyk_api","ignoreCase":true,"gate":"none","rules":[637]},
{"text":"snyk_key","ignoreCase":true,"gate":"none","rules":[637]},
{"text":"snyk_oauth","ignoreCase":true,"gate":"none","rules":[637]},
{"text":"snyk_sat.","ignoreCase":false,"gate":"none","rules":[638]},
{"text":"snyk_secret","ignoreCase":true,"gate":"none","rules":[637]},
{"text":"snyk_service_account","ignoreCase":true,"gate":"none","rules":[637]},
{"text":"snyk_token","ignoreCase":true,"gate":"none","rules":[637]},
{"text":"snyk_uat.","ignoreCase":false,"gate":"none","rules":[638]},
{"text":"snykapi","ignoreCase":true,"gate":"none","rules":[637]},
{"text":"snykkey","ignoreCase":true,"gate":"none","rules":[637]},
{"text":"snyktoken","ignoreCase":true,"gate":"none","rules":[637]},
{"text":"sonar-token","ignoreCase":true,"gate":"none","rules":[640]},
{"text":"sonar.login","ignoreCase":true,"gate":"none","rules":[640]},
{"text":"sonar.token","ignoreCase":true,"gate":"none","rules":[640]},
{"text":"sonar_login","ignoreCase":true,"gate":"none","rules":[640]},
{"text":"sonar_token","ignoreCase":true,"gate":"none","rules":[640]},
{"text":"sonarcloud_token","ignoreCase":true,"gate":"none","rules":[640]},
{"text":"sonarcloudtoken","ignoreCase":true,"gate":"none","rules":[640]},
{"text":"sonarlogin","ignoreCase":true,"gate":"none","rules":[640]},
{"text":"sonarqube_token","ignoreCase":true,"gate":"none","rules":[640]},
{"text":"sonarqubetoken","ignoreCase":true,"gate":"none","rules":[640]},
{"text":"sonartoken","ignoreCase":true,"gate":"none","rules":[640]},
{"text":"spark_post","ignoreCase":true,"gate":"none","rules":[645]},
{"text":"sparkpost","ignoreCase":true,"gate":"none","rules":[645]},
{"text":"speech_key","ignoreCase":true,"gate":"none","rules":[65]},
{"text":"splunk","ignoreCase":true,"gate":"none","rules":[648]},
{"text":"splunk-hec","ignoreCase":true,"gate":"none","rules":[647]},
{"text":"splunk_hec","ignoreCase":true,"gate":"none","rules":[647]},
{"text":"splunk_token","ignoreCase":true,"gate":"none","rules":[647]},
{"text":"splunkhec","ignoreCase":true,"gate":"none","rules":[647]},
{"text":"splunktoken","ignoreCase":true,"gate":"none","rules":[647]},
{"text":"spotify-client-secret","ignoreCase":true,"gate":"none","rules":[649]},
{"text":"spotify_client_secret","ignoreCase":true,"gate":"none","rules":[649]},
{"text":"spotify_secret","ignoreCase":true,"gate":"none","rules":[649]},
{"text":"spotifyclientsecret","ignoreCase":true,"gate":"none","rules":[649]},
{"text":"spotifysecret","ignoreCase":true,"gate":"none","rules":[649]},
{"text":"spotipy_client_secret","ignoreCase":true,"gate":"none","rules":[649]},
{"text":"spu-","ignoreCase":false,"gate":"run","rules":[646]},
{"text":"sq0atp-","ignoreCase":false,"gate":"none","rules":[654]},
{"text":"sq0csb-","ignoreCase":false,"gate":"none","rules":[653]},
{"text":"sq0csp-","ignoreCase":false,"gate":"none","rules":[653]},
{"text":"sq0idb-","ignoreCase":false,"gate":"none","rules":[652]},
{"text":"sq0idp-","ignoreCase":false,"gate":"none","rules":[652]},
{"text":"sqa_","ignoreCase":false,"gate":"run","rules":[639]},
{"text":"sqco_","ignoreCase":false,"gate":"none","rules":[641]},
{"text":"sqlcmd","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"sqlplus","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"sqp_","ignoreCase":false,"gate":"run","rules":[639]},
{"text":"squ_","ignoreCase":false,"gate":"run","rules":[642]},
{"text":"sshpass","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"sslmate","ignoreCase":true,"gate":"none","rules":[655]},
{"text":"stability","ignoreCase":true,"gate":"none","rules":[656]},
{"text":"stable_diffusion","ignoreCase":true,"gate":"none","rules":[656]},
{"text":"status_cake","ignoreCase":true,"gate":"none","rules":[658]},
{"text":"status_page","ignoreCase":true,"gate":"none","rules":[659]},
{"text":"statuscake","ignoreCase":true,"gate":"none","rules":[658]},
{"text":"statuspage","ignoreCase":true,"gate":"none","rules":[659]},
{"text":"storage-account","ignoreCase":true,"gate":"none","rules":[89]},
{"text":"storage-key","ignoreCase":true,"gate":"none","rules":[89]},
{"text":"storage_account","ignoreCase":true,"gate":"none","rules":[89]},
{"text":"storage_key","ignoreCase":true,"gate":"none","rules":[89]},
{"text":"storageaccount","ignoreCase":true,"gate":"none","rules":[89]},
{"text":"storagekey","ignoreCase":true,"gate":"none","rules":[89,289]},
{"text":"storyblok","ignoreCase":true,"gate":"none","rules":[660]},
{"text":"strava","ignoreCase":true,"gate":"none","rules":[661]},
{"text":"stytch","ignoreCase":true,"gate":"none","rules":[669]},
{"text":"sub-c-","ignoreCase":false,"gate":"none","rules":[552]},
{"text":"subscription-key","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"subscriptionkey","ignoreCase":true,"gate":"none","rules":[289]},
{"text":"sumo-access-key","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumo-api","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumo-key","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumo-secret","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumo_access_key","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumo_api","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumo_key","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumo_logic_access_key","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumo_logic_key","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumo_secret","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumoaccesskey","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumoapi","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumokey","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumologic-access-key","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumologic-api","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumologic-key","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumologic-secret","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumologic_access_key","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumologic_api","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumologic_key","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumologic_secret","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumologicaccesskey","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumologicapi","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumologickey","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumologicsecret","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"sumosecret","ignoreCase":true,"gate":"none","rules":[670]},
{"text":"t1.9","ignoreCase":false,"gate":"none","rules":[765]},
{"text":"tableau","ignoreCase":true,"gate":"none","rules":[677]},
{"text":"team_city","ignoreCase":true,"gate":"none","rules":[684]},
{"text":"teamcity","ignoreCase":true,"gate":"none","rules":[684]},
{"text":"telnyx","ignoreCase":true,"gate":"none","rules":[687]},
{"text":"temporal_api","ignoreCase":true,"gate":"none","rules":[688]},
{"text":"temporal_cloud","ignoreCase":true,"gate":"none","rules":[688]},
{"text":"temporal_key","ignoreCase":true,"gate":"none","rules":[688]},
{"text":"temporalapi","ignoreCase":true,"gate":"none","rules":[688]},
{"text":"test_pub_","ignoreCase":false,"gate":"none","rules":[416]},
{"text":"tfp_","ignoreCase":false,"gate":"run","rules":[714]},
{"text":"tgp_v1_","ignoreCase":false,"gate":"none","rules":[698]},
{"text":"thousand_eyes","ignoreCase":true,"gate":"none","rules":[692]},
{"text":"thousandeyes","ignoreCase":true,"gate":"none","rules":[692]},
{"text":"tiingo","ignoreCase":true,"gate":"none","rules":[695]},
{"text":"tk-us-","ignoreCase":false,"gate":"none","rules":[597]},
{"text":"tk.eyJ","ignoreCase":false,"gate":"none","rules":[436]},
{"text":"tkn.v1_","ignoreCase":false,"gate":"none","rules":[685]},
{"text":"tmprl","ignoreCase":true,"gate":"none","rules":[688]},
{"text":"todoist","ignoreCase":true,"gate":"none","rules":[697]},
{"text":"toggl-","ignoreCase":true,"gate":"none","rules":[699]},
{"text":"toggl_","ignoreCase":true,"gate":"none","rules":[699]},
{"text":"togglapi","ignoreCase":true,"gate":"none","rules":[699]},
{"text":"togglkey","ignoreCase":true,"gate":"none","rules":[699]},
{"text":"toggltoken","ignoreCase":true,"gate":"none","rules":[699]},
{"text":"token","ignoreCase":true,"gate":"none","rules":[299]},
{"text":"tomtom","ignoreCase":true,"gate":"none","rules":[700]},
{"text":"transferwise","ignoreCase":true,"gate":"none","rules":[751]},
{"text":"travel_payouts","ignoreCase":true,"gate":"none","rules":[702]},
{"text":"travelpayouts","ignoreCase":true,"gate":"none","rules":[702]},
{"text":"travis-access","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"travis-api","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"travis-ci-api","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"travis-ci-token","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"travis-token","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"travis_access","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"travis_api","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"travis_ci_api","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"travis_ci_token","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"travis_token","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"travisaccess","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"travisapi","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"travisci-api","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"travisci-token","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"travisci_api","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"travisci_token","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"travisciapi","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"traviscitoken","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"travistoken","ignoreCase":true,"gate":"none","rules":[703]},
{"text":"trello","ignoreCase":true,"gate":"none","rules":[704]},
{"text":"tskey-","ignoreCase":false,"gate":"none","rules":[679]},
{"text":"tskey-api-","ignoreCase":false,"gate":"none","rules":[678]},
{"text":"tskey-client-","ignoreCase":false,"gate":"none","rules":[680]},
{"text":"tskey-scim-","ignoreCase":false,"gate":"none","rules":[681]},
{"text":"tskey-webhook-","ignoreCase":false,"gate":"none","rules":[682]},
{"text":"tss_","ignoreCase":false,"gate":"run","rules":[693]},
{"text":"tvly-","ignoreCase":false,"gate":"none","rules":[683]},
{"text":"twilio-api-key-secret","ignoreCase":true,"gate":"none","rules":[708]},
{"text":"twilio-api-secret","ignoreCase":true,"gate":"none","rules":[708]},
{"text":"twilio-auth","ignoreCase":true,"gate":"none","rules":[710]},
{"text":"twilio.auth","ignoreCase":true,"gate":"none","rules":[710]},
{"text":"twilio_api_key_secret","ignoreCase":true,"gate":"none","rules":[708]},
{"text":"twilio_api_secret","ignoreCase":true,"gate":"none","rules":[708]},
{"text":"twilio_auth","ignoreCase":true,"gate":"none","rules":[710]},
{"text":"twilio_key_secret","ignoreCase":true,"gate":"none","rules":[708]},
{"text":"twilio_secret","ignoreCase":true,"gate":"none","rules":[710]},
{"text":"twilio_token","ignoreCase":true,"gate":"none","rules":[710]},
{"text":"twilioapikeysecret","ignoreCase":true,"gate":"none","rules":[708]},
{"text":"twilioapisecret","ignoreCase":true,"gate":"none","rules":[708]},
{"text":"twilioauth","ignoreCase":true,"gate":"none","rules":[710]},
{"text":"twiliokeysecret","ignoreCase":true,"gate":"none","rules":[708]},
{"text":"twiliosecret","ignoreCase":true,"gate":"none","rules":[710]},
{"text":"twiliotoken","ignoreCase":true,"gate":"none","rules":[710]},
{"text":"twine upload","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"twitch","ignoreCase":true,"gate":"none","rules":[713]},
{"text":"twitter","ignoreCase":true,"gate":"none","rules":[758]},
{"text":"twitter-access","ignoreCase":true,"gate":"none","rules":[759]},
{"text":"twitter-api","ignoreCase":true,"gate":"none","rules":[760]},
{"text":"twitter-consumer","ignoreCase":true,"gate":"none","rules":[760]},
{"text":"twitter_access","ignoreCase":true,"gate":"none","rules":[759]},
{"text":"twitter_api","ignoreCase":true,"gate":"none","rules":[760]},
{"text":"twitter_app_secret","ignoreCase":true,"gate":"none","rules":[760]},
{"text":"twitter_client_secret","ignoreCase":true,"gate":"none","rules":[760]},
{"text":"twitter_consumer","ignoreCase":true,"gate":"none","rules":[760]},
{"text":"twitter_oauth","ignoreCase":true,"gate":"none","rules":[759]},
{"text":"twitter_secret","ignoreCase":true,"gate":"none","rules":[759]},
{"text":"twitter_token","ignoreCase":true,"gate":"none","rules":[759]},
{"text":"twitteraccess","ignoreCase":true,"gate":"none","rules":[759]},
{"text":"twitterapi","ignoreCase":true,"gate":"none","rules":[760]},
{"text":"twitterclientsecret","ignoreCase":true,"gate":"none","rules":[760]},
{"text":"twitterconsumer","ignoreCase":true,"gate":"none","rules":[760]},
{"text":"twittertoken","ignoreCase":true,"gate":"none","rules":[759]},
{"text":"u-s4t2af-","ignoreCase":false,"gate":"none","rules":[368]},
{"text":"u-s4t2ud-","ignoreCase":false,"gate":"none","rules":[368]},
{"text":"ucat_","ignoreCase":false,"gate":"none","rules":[718]},
{"text":"unkey_","ignoreCase":false,"gate":"none","rules":[716]},
{"text":"unsplash","ignoreCase":true,"gate":"none","rules":[717]},
{"text":"unzip","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"uploadcare","ignoreCase":true,"gate":"none","rules":[719]},
{"text":"uptime_robot","ignoreCase":true,"gate":"none","rules":[720]},
{"text":"uptimerobot","ignoreCase":true,"gate":"none","rules":[720]},
{"text":"url_scan","ignoreCase":true,"gate":"none","rules":[722]},
{"text":"urlscan","ignoreCase":true,"gate":"none","rules":[722]},
{"text":"userPWD=\\"","ignoreCase":false,"gate":"none","rules":[81]},
{"text":"usernamepasswordcredentials(","ignoreCase":true,"gate":"none","rules":[97]},
{"text":"v1.0-","ignoreCase":false,"gate":"none","rules":[155]},
{"text":"vagrant_cloud","ignoreCase":true,"gate":"none","rules":[723]},
{"text":"vagrantcloud","ignoreCase":true,"gate":"none","rules":[723]},
{"text":"vault","ignoreCase":true,"gate":"none","rules":[728]},
{"text":"vault login","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"vault_app_role_secret","ignoreCase":true,"gate":"none","rules":[725]},
{"text":"vault_approle_secret","ignoreCase":true,"gate":"none","rules":[725]},
{"text":"vault_secret_id","ignoreCase":true,"gate":"none","rules":[725]},
{"text":"vault_secretid","ignoreCase":true,"gate":"none","rules":[725]},
{"text":"vaultsecretid","ignoreCase":true,"gate":"none","rules":[725]},
{"text":"vca_","ignoreCase":false,"gate":"run","rules":[734]},
{"text":"vci_","ignoreCase":false,"gate":"run","rules":[734]},
{"text":"vck_","ignoreCase":false,"gate":"run","rules":[733]},
{"text":"vcp_","ignoreCase":false,"gate":"run","rules":[732]},
{"text":"vcr_","ignoreCase":false,"gate":"run","rules":[734]},
{"text":"vercel-api","ignoreCase":true,"gate":"none","rules":[736]},
{"text":"vercel-token","ignoreCase":true,"gate":"none","rules":[736]},
{"text":"vercel_access","ignoreCase":true,"gate":"none","rules":[736]},
{"text":"vercel_api","ignoreCase":true,"gate":"none","rules":[736]},
{"text":"vercel_auth","ignoreCase":true,"gate":"none","rules":[736]},
{"text":"vercel_blob_rw_","ignoreCase":false,"gate":"none","rules":[735]},
{"text":"vercel_token","ignoreCase":true,"gate":"none","rules":[736]},
{"text":"vercelaccess","ignoreCase":true,"gate":"none","rules":[736]},
{"text":"vercelapi","ignoreCase":true,"gate":"none","rules":[736]},
{"text":"verceltoken","ignoreCase":true,"gate":"none","rules":[736]},
{"text":"virus_total","ignoreCase":true,"gate":"none","rules":[737]},
{"text":"virustotal","ignoreCase":true,"gate":"none","rules":[737]},
{"text":"volc-secret","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volc-secret-key","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volc-secretkey","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volc-sk","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volc_secret","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volc_secret_access_key","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volc_secret_key","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volc_secretkey","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volc_sk","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volcengine-secret","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volcengine-secret-key","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volcengine-sk","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volcengine_secret","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volcengine_secret_key","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volcengine_sk","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volcenginesecret","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volcenginesecretkey","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volcenginesk","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volcsecret","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volcsecretkey","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"volcsk","ignoreCase":true,"gate":"none","rules":[740]},
{"text":"vonage","ignoreCase":true,"gate":"none","rules":[741]},
{"text":"voyage","ignoreCase":true,"gate":"none","rules":[742]},
{"text":"vss_nuget","ignoreCase":true,"gate":"none","rules":[69]},
{"text":"vsts-","ignoreCase":true,"gate":"none","rules":[69]},
{"text":"vsts_","ignoreCase":true,"gate":"none","rules":[69]},
{"text":"vt_api","ignoreCase":true,"gate":"none","rules":[737]},
{"text":"vt_key","ignoreCase":true,"gate":"none","rules":[737]},
{"text":"vtapi","ignoreCase":true,"gate":"none","rules":[737]},
{"text":"vtwn_","ignoreCase":false,"gate":"none","rules":[724]},
{"text":"vultr","ignoreCase":true,"gate":"none","rules":[744]},
{"text":"wachtwoord","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"waka_","ignoreCase":false,"gate":"none","rules":[745]},
{"text":"wandb-api","ignoreCase":true,"gate":"none","rules":[747]},
{"text":"wandb-key","ignoreCase":true,"gate":"none","rules":[747]},
{"text":"wandb.api","ignoreCase":true,"gate":"none","rules":[747]},
{"text":"wandb_api","ignoreCase":true,"gate":"none","rules":[747]},
{"text":"wandb_key","ignoreCase":true,"gate":"none","rules":[747]},
{"text":"wandb_secret","ignoreCase":true,"gate":"none","rules":[747]},
{"text":"wandb_token","ignoreCase":true,"gate":"none","rules":[747]},
{"text":"wandb_v1_","ignoreCase":false,"gate":"none","rules":[746]},
{"text":"wandbapi","ignoreCase":true,"gate":"none","rules":[747]},
{"text":"wandbkey","ignoreCase":true,"gate":"none","rules":[747]},
{"text":"wandbtoken","ignoreCase":true,"gate":"none","rules":[747]},
{"text":"watson_api","ignoreCase":true,"gate":"none","rules":[359]},
{"text":"watson_key","ignoreCase":true,"gate":"none","rules":[359]},
{"text":"watsonapi","ignoreCase":true,"gate":"none","rules":[359]},
{"text":"watsonx_api","ignoreCase":true,"gate":"none","rules":[359]},
{"text":"watsonxapi","ignoreCase":true,"gate":"none","rules":[359]},
{"text":"web_","ignoreCase":false,"gate":"run","rules":[208]},
{"text":"webex-","ignoreCase":true,"gate":"none","rules":[748]},
{"text":"webex_","ignoreCase":true,"gate":"none","rules":[748]},
{"text":"webexapi","ignoreCase":true,"gate":"none","rules":[748]},
{"text":"webexbot","ignoreCase":true,"gate":"none","rules":[748]},
{"text":"webextoken","ignoreCase":true,"gate":"none","rules":[748]},
{"text":"webflow","ignoreCase":true,"gate":"none","rules":[749]},
{"text":"weights_and_biases","ignoreCase":true,"gate":"none","rules":[747]},
{"text":"whatsapp_app_secret","ignoreCase":true,"gate":"none","rules":[258]},
{"text":"whsec_","ignoreCase":false,"gate":"none","rules":[668]},
{"text":"wise_api","ignoreCase":true,"gate":"none","rules":[751]},
{"text":"wise_token","ignoreCase":true,"gate":"none","rules":[751]},
{"text":"wiseapi","ignoreCase":true,"gate":"none","rules":[751]},
{"text":"wisetoken","ignoreCase":true,"gate":"none","rules":[751]},
{"text":"wistia","ignoreCase":true,"gate":"none","rules":[752]},
{"text":"wp_engine","ignoreCase":true,"gate":"none","rules":[756]},
{"text":"wpa_passphrase=","ignoreCase":false,"gate":"none","rules":[750]},
{"text":"wpengine","ignoreCase":true,"gate":"none","rules":[756]},
{"text":"wrike","ignoreCase":true,"gate":"none","rules":[757]},
{"text":"writekey","ignoreCase":true,"gate":"none","rules":[601]},
{"text":"wrka","ignoreCase":false,"gate":"run","rules":[754]},
{"text":"x-auth-key","ignoreCase":true,"gate":"none","rules":[154]},
{"text":"x-postmark-account-token","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"x-postmark-server-token","ignoreCase":true,"gate":"none","rules":[547]},
{"text":"x-subscription-token","ignoreCase":true,"gate":"none","rules":[118]},
{"text":"x_access_secret","ignoreCase":true,"gate":"none","rules":[759]},
{"text":"x_access_token","ignoreCase":true,"gate":"none","rules":[758]},
{"text":"x_access_token_secret","ignoreCase":true,"gate":"none","rules":[759]},
{"text":"x_api_access_token","ignoreCase":true,"gate":"none","rules":[758]},
{"text":"x_api_key_secret","ignoreCase":true,"gate":"none","rules":[760]},
{"text":"x_api_secret","ignoreCase":true,"gate":"none","rules":[760]},
{"text":"x_client_secret","ignoreCase":true,"gate":"none","rules":[760]},
{"text":"x_consumer_secret","ignoreCase":true,"gate":"none","rules":[760]},
{"text":"x_oauth_token","ignoreCase":true,"gate":"none","rules":[758]},
{"text":"x_subscription_token","ignoreCase":true,"gate":"none","rules":[118]},
{"text":"xai-","ignoreCase":false,"gate":"run","rules":[762]},
{"text":"xai-token-","ignoreCase":false,"gate":"none","rules":[763]},
{"text":"xapp-","ignoreCase":false,"gate":"none","rules":[623]},
{"text":"xfreerdp","ignoreCase":false,"gate":"none","rules":[171]},
{"text":"xi-api-key","ignoreCase":true,"gate":"none","rules":[247]},
{"text":"xi_api_key","ignoreCase":true,"gate":"none","rules":[247]},
{"text":"xkeysib-","ignoreCase":false,"gate":"none","rules":[120]},
{"text":"xoxa-","ignoreCase":false,"gate":"none","rules":[626]},
{"text":"xoxb-","ignoreCase":false,"gate":"none","rules":[624]},
{"text":"xoxc-","ignoreCase":false,"gate":"none","rules":[626]},
{"text":"xoxe-","ignoreCase":false,"gate":"none","rules":[625]},
{"text":"xoxe.xox","ignoreCase":false,"gate":"none","rules":[625]},
{"text":"xoxo-","ignoreCase":false,"gate":"none","rules":[626]},
{"text":"xoxp-","ignoreCase":false,"gate":"none","rules":[628]},
{"text":"xoxr-","ignoreCase":false,"gate":"none","rules":[626]},
{"text":"xoxs-","ignoreCase":false,"gate":"none","rules":[626]},
{"text":"xsmtpsib-","ignoreCase":false,"gate":"none","rules":[121]},
{"text":"xwfp-","ignoreCase":false,"gate":"none","rules":[630]},
{"text":"y0_","ignoreCase":false,"gate":"run","rules":[768]},
{"text":"y1_","ignoreCase":false,"gate":"run","rules":[768]},
{"text":"y2_","ignoreCase":false,"gate":"run","rules":[768]},
{"text":"y3_","ignoreCase":false,"gate":"run","rules":[768]},
{"text":"ya29.","ignoreCase":false,"gate":"none","rules":[331]},
{"text":"yandex","ignoreCase":true,"gate":"none","rules":[766]},
{"text":"yc_s3","ignoreCase":true,"gate":"none","rules":[766]},
{"text":"yc_secret","ignoreCase":true,"gate":"none","rules":[766]},
{"text":"yc_storage","ignoreCase":true,"gate":"none","rules":[766]},
{"text":"yelp_","ignoreCase":true,"gate":"none","rules":[769]},
{"text":"zeit_token","ignoreCase":true,"gate":"none","rules":[736]},
{"text":"zendesk-api","ignoreCase":true,"gate":"none","rules":[771]},
{"text":"zendesk-token","ignoreCase":true,"gate":"none","rules":[771]},
{"text":"zendesk.api","ignoreCase":true,"gate":"none","rules":[771]},
{"text":"zendesk.token","ignoreCase":true,"gate":"none","rules":[771]},
{"text":"zendesk_access","ignoreCase":true,"gate":"none","rules":[771]},
{"text":"zendesk_api","ignoreCase":true,"gate":"none","rules":[771]},
{"text":"zendesk_key","ignoreCase":true,"gate":"none","rules":[771]},
{"text":"zendesk_oauth","ignoreCase":true,"gate":"none","rules":[771]},
{"text":"zendesk_pass","ignoreCase":true,"gate":"none","rules":[771]},
{"text":"zendesk_secret","ignoreCase":true,"gate":"none","rules":[771]},
{"text":"zendesk_token","ignoreCase":true,"gate":"none","rules":[771]},
{"text":"zendeskaccess","ignoreCase":true,"gate":"none","rules":[771]},
{"text":"zendeskapi","ignoreCase":true,"gate":"none","rules":[771]},
{"text":"zendeskkey","ignoreCase":true,"gate":"none","rules":[771]},
{"text":"zendeskoauth","ignoreCase":true,"gate":"none","rules":[771]},
{"text":"zendesksecret","ignoreCase":true,"gate":"none","rules":[771]},
{"text":"zendesktoken","ignoreCase":true,"gate":"none","rules":[771]},
{"text":"zero_bounce","ignoreCase":true,"gate":"none","rules":[772]},
{"text":"zero_tier","ignoreCase":true,"gate":"none","rules":[773]},
{"text":"zerobounce","ignoreCase":true,"gate":"none","rules":[772]},
{"text":"zerotier","ignoreCase":true,"gate":"none","rules":[773]},
{"text":"zhipu","ignoreCase":true,"gate":"none","rules":[774]},
{"text":"zpka_","ignoreCase":false,"gate":"none","rules":[776]},
{"text":"zs7OzgAAAAIAAA","ignoreCase":false,"gate":"none","rules":[375]},
{"text":"ÎÎ©ÎÎÎÎÎ£","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"ÎÎ©ÎÎÎÎÎ£","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"ÎÏÎ´Î¹ÎºÎ¿Ï","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"ÎÏÎ´Î¹ÎºÏÏ","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"ÎºÏÎ´Î¹ÎºÎ¿Ï","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"ÎºÏÎ´Î¹ÎºÏÏ","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"ÎÎÎÎ","ignoreCase":false,"gate":"none","rules":[375]},
{"text":"ÐÐÐ ÐÐÐ","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"ÐÐÐ ÐÐÐ","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"ÐÐÐ ÐÐÐ¬","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"ÐÐ°ÑÐ¾Ð»Ð°","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"ÐÐ°ÑÐ¾Ð»Ð¸","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"ÐÐ°ÑÐ¾Ð»Ñ","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"Ð¡ÐÐÐ ÐÐ¢","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"Ð¡ÐµÐºÑÐµÑ","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"Ð¢ÐÐÐÐ","ignoreCase":true,"gate":"none","rules":[299]},
{"text":"Ð¢Ð¾ÐºÐµÐ½","ignoreCase":true,"gate":"none","rules":[299]},
{"text":"Ð¿Ð°ÑÐ¾Ð»Ð°","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"Ð¿Ð°ÑÐ¾Ð»Ð¸","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"Ð¿Ð°ÑÐ¾Ð»Ñ","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"ÑÐµÐºÑÐµÑ","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"ÑÐ¾ÐºÐµÐ½","ignoreCase":true,"gate":"none","rules":[299]},
{"text":"×¡××¡××","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"×¡××¡××","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"Ø§ÙÙØ±ÙØ±","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"Ú¯Ø°Ø±ÙØ§ÚÙ","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"à¤ªà¤¾à¤¸à¤µà¤°à¥à¤¡","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"à¸£à¸«à¸±à¸ªà¸à¹à¸²à¸","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"ã·ã¼ã¯ã¬ãã","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"ãã¼ã¯ã³","ignoreCase":true,"gate":"none","rules":[299]},
{"text":"ãã¹ã¯ã¼ã","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"ä»¤ç","ignoreCase":true,"gate":"none","rules":[299]},
{"text":"å£ä»¤","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"å¯ç ","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"å¯ç¢¼","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"å¯é°","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"å¯é¥","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"æè¨¼çªå·","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"ç§å¯","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"ç§é°","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"ç§é¥","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"ë¹ë°ë²í¸","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"ë¹ë°í¤","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"ìí¬ë¦¿","ignoreCase":true,"gate":"none","rules":[295]},
{"text":"ìí¸","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"í í°","ignoreCase":true,"gate":"none","rules":[299]},
{"text":"í¨ì¤ìë","ignoreCase":true,"gate":"none","rules":[291]},
{"text":"þíþí","ignoreCase":false,"gate":"none","rules":[375]}
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
    import("./action/load-Y7DYRA3Z.mjs"),
    import("./action/compile-LNKATBLW.mjs")
  ]);
  const otherIds = new Set(builtInRuleset.rules.map(({ id }) => id));
  const { ruleset, texts } = compileRules(await loadRules(ruleFiles, { origin: "user", otherIds }));
  return { texts, join: (builtIn) => joinRulesets(builtIn, ruleset) };
}
async function loadTexts(own) {
  const { builtInTexts } = await import("./action/built-in-texts.gen-BOZ7TWXE.mjs");
  return new Map([...builtInTexts, ...own].map((text) => [text.id, text]));
}
function requireRule(id, ids) {
  if (ids.includes(id)) return;
  const suggestion = nearest(id, ids);
  throw new InputError("option-invalid", `there is no rule ${JSON.stringify(id)} to switch off`, {
    hint: suggestion === void 0 ? "a finding shows the id of its rule" : `did you mean ${suggestion}?`
  });
}

// src/scan-history.ts
import { availableParallelism } from "node:os";
import { join as join2 } from "node:path";

// src/base/number-set.ts
function numberSetText(numbers) {
  const runs = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== void 0 && last.to === number) last.to++;
    else runs.push({ from: number, to: number + 1 });
  }
  return textOfRuns(runs);
}
function textOfRuns(runs) {
  const words = [];
  for (const [index, { from, to }] of runs.entries()) {
    const before = runs[index - 1];
    words.push(before === void 0 ? from : from - (before.to - 1), to - from);
  }
  return words.map((word) => word.toString(36)).join(",");
}

// src/base/json-node.ts
var MAX_DEPTH = 64;
var MAX_TEXT_BYTES = 256 * 1024 * 1024;
function parseJson(bytes, where) {
  if (bytes.length > MAX_TEXT_BYTES) throw invalid(where, "at most 256 MiB of JSON");
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw invalid(where, "JSON in UTF-8");
  }
  if (depthExceeds(value, MAX_DEPTH)) throw invalid(where, `JSON nested at most ${MAX_DEPTH} levels deep`);
  return new JsonNode(value, where);
}
var JsonNode = class _JsonNode {
  value;
  where;
  constructor(value, where) {
    this.value = value;
    this.where = where;
  }
  /** Whether there is no value here. */
  get isAbsent() {
    return this.value === void 0;
  }
  /** A property; absent when the object does not have it. @throws InputError when this is no object. */
  get(name) {
    const fields = this.fields();
    const where = this.where.endsWith(":") ? `${this.where} ${name}` : `${this.where}.${name}`;
    return new _JsonNode(Object.hasOwn(fields, name) ? fields[name] : void 0, where);
  }
  /** All properties. @throws InputError */
  fields() {
    const { value } = this;
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw this.expected("an object");
    return value;
  }
  /** The entries of a list. @throws InputError */
  list() {
    if (!Array.isArray(this.value)) throw this.expected("a list");
    return this.value.map((value, index) => new _JsonNode(value, `${this.where}[${index}]`));
  }
  /** @throws InputError */
  text(pattern) {
    if (typeof this.value !== "string") throw this.expected("text");
    if (pattern !== void 0 && !pattern.test(this.value))
      throw this.expected(`text like ${pattern.source}`);
    return this.value;
  }
  /** A whole number, zero or more. @throws InputError */
  count() {
    const { value } = this;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
      throw this.expected("a whole number, zero or more");
    return value;
  }
  /** @throws InputError */
  flag() {
    if (typeof this.value !== "boolean") throw this.expected("true or false");
    return this.value;
  }
  /** One of some texts. @throws InputError */
  choice(values) {
    const found = values.find((value) => value === this.value);
    if (found === void 0) throw this.expected(`one of ${values.join(", ")}`);
    return found;
  }
  /** What `read` makes of the value, or undefined when there is none. */
  optional(read) {
    return this.isAbsent ? void 0 : read(this);
  }
  /** The error that says what should stand here. */
  expected(what) {
    return invalid(this.where, what);
  }
};
function invalid(where, expected) {
  return new InputError("report-invalid", `${where.replace(/:$/, "")}: expected ${expected}`, {
    hint: 'give what "tacet scan --format json" has written, unchanged and from the same version'
  });
}
function depthExceeds(value, bound) {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > bound) return true;
    const next = [];
    for (const item of level)
      if (typeof item === "object" && item !== null)
        for (const inner of Object.values(item)) next.push(inner);
    level = next;
  }
  return false;
}

// src/findings/read-finding.ts
var LOCATION_KINDS = ["file", "blob", "staged", "message", "ref", "reflog", "stdin", "diff"];
function locationIn(node) {
  const place = (name) => node.get(name).count();
  return {
    kind: node.get("kind").choice(LOCATION_KINDS),
    path: node.get("path").optional((path) => path.text()),
    startLine: place("startLine"),
    startColumn: place("startColumn"),
    endLine: place("endLine"),
    endColumn: place("endColumn"),
    blob: node.get("blob").optional((blob) => blob.text(/^[0-9a-f]{40,64}$/))
  };
}
function introductionIn(node) {
  return {
    commit: node.get("commit").text(/^[0-9a-f]{40,64}$/),
    author: node.get("author").text(),
    email: node.get("email").text(),
    date: node.get("date").text()
  };
}
function spreadIn(node) {
  return { commits: node.get("commits").count(), paths: node.get("paths").count() };
}
function headPlaceIn(node) {
  return { path: node.get("path").text(), line: node.get("line").count() };
}

// src/resume/id-map.ts
var FREE = 0;
var MAX_SIZE = 4294967294;
var IdMap = class {
  idBytes;
  #names;
  #sizes;
  /** Numbers of entries plus one, by hash. */
  #slots;
  #count = 0;
  constructor(idBytes, expected = 1024) {
    this.idBytes = idBytes;
    this.#names = new Uint8Array(expected * idBytes);
    this.#sizes = new Uint32Array(expected);
    this.#slots = new Uint32Array(slotsFor(expected));
  }
  /** How many ids there are. */
  get count() {
    return this.#count;
  }
  /** The ids in the order in which they were added, one behind the other: a view. */
  get names() {
    return this.#names.subarray(0, this.#count * this.idBytes);
  }
  /** Their sizes: a view. */
  get sizes() {
    return this.#sizes.subarray(0, this.#count);
  }
  /** Adds an id; one that is there keeps its size. */
  add(bytes, at, sizeBytes) {
    if (this.#count === this.#sizes.length) this.#grow();
    const slot = this.#slotOf(bytes, at);
    if (this.#slots[slot] !== FREE) return;
    this.#names.set(bytes.subarray(at, at + this.idBytes), this.#count * this.idBytes);
    this.#sizes[this.#count] = Math.min(sizeBytes, MAX_SIZE);
    this.#slots[slot] = ++this.#count;
  }
  /** Whether an id is there. */
  has(bytes, at) {
    return this.#slots[this.#slotOf(bytes, at)] !== FREE;
  }
  /** The size of an object in bytes; undefined when it is not there. */
  sizeOf(oid) {
    if (oid.length !== this.idBytes * 2) return void 0;
    const entry = this.#slots[this.#slotOf(Buffer.from(oid, "hex"), 0)] ?? FREE;
    return entry === FREE ? void 0 : this.#sizes[entry - 1];
  }
  /** The slot that holds an id, or the free one where it belongs. */
  #slotOf(bytes, at) {
    const mask = this.#slots.length - 1;
    const view = bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];
    for (let slot = view >>> 0 & mask; ; slot = slot + 1 & mask) {
      const entry = this.#slots[slot];
      if (entry === FREE) return slot;
      if (compareIds(this.#names, (entry - 1) * this.idBytes, bytes, at, this.idBytes) === 0) return slot;
    }
  }
  #grow() {
    const room = this.#sizes.length * 2 + 16;
    const names = new Uint8Array(room * this.idBytes);
    names.set(this.#names);
    const sizes = new Uint32Array(room);
    sizes.set(this.#sizes);
    this.#names = names;
    this.#sizes = sizes;
    this.#slots = new Uint32Array(slotsFor(room));
    for (let entry = 0; entry < this.#count; entry++)
      this.#slots[this.#slotOf(names, entry * this.idBytes)] = entry + 1;
  }
};
function slotsFor(count) {
  return 2 ** Math.ceil(Math.log2(Math.max(8, count * 2)));
}

// src/resume/sealed-file.ts
import { createHmac, timingSafeEqual } from "node:crypto";
var MAGIC = "tacet resume receipt, version ";
var RESUME_VERSION = 1;
var FIRST_LINE = Buffer.from(`${MAGIC}${RESUME_VERSION}
`);
var CODE_LABEL = Buffer.from("hmac-sha256 ");
var CODE_DIGITS = 64;
var BODY_AT = FIRST_LINE.length + CODE_LABEL.length + CODE_DIGITS + 1;
var SIZE_BYTES = 4;
function seal(header, rest, key) {
  const size = Buffer.alloc(SIZE_BYTES);
  size.writeUInt32LE(header.length);
  const body = [size, header, ...rest];
  const code = codeOf(body, key).toString("hex");
  return Buffer.concat([FIRST_LINE, CODE_LABEL, Buffer.from(`${code}
`), ...body]);
}
function unseal(file, key) {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (!bytes.subarray(0, FIRST_LINE.length).equals(FIRST_LINE))
    return { kind: "refused", why: stranger(bytes) };
  const label = bytes.subarray(FIRST_LINE.length, FIRST_LINE.length + CODE_LABEL.length);
  const digits = bytes.toString("latin1", FIRST_LINE.length + CODE_LABEL.length, BODY_AT - 1);
  const body = bytes.subarray(BODY_AT);
  const isWhole = label.equals(CODE_LABEL) && /^[0-9a-f]{64}$/.test(digits) && bytes[BODY_AT - 1] === 10;
  if (!isWhole || !timingSafeEqual(codeOf([body], key), Buffer.from(digits, "hex")))
    return {
      kind: "refused",
      why: "it is not what was written under this key: it was changed or cut short, or the key is another one"
    };
  if (body.length < SIZE_BYTES) return { kind: "refused", why: "it is too short" };
  const headerEnd = SIZE_BYTES + body.readUInt32LE();
  if (headerEnd > body.length) return { kind: "refused", why: "it is too short" };
  return { kind: "sealed", header: body.subarray(SIZE_BYTES, headerEnd), rest: body.subarray(headerEnd) };
}
function stranger(bytes) {
  return bytes.subarray(0, MAGIC.length).toString("latin1") === MAGIC ? "another version of tacet wrote it, in a form of its own" : "it is no resume receipt";
}
function codeOf(parts, key) {
  const own = createHmac("sha256", key.revealBytes()).update("tacet resume receipt").digest();
  const hmac = createHmac("sha256", own).update(FIRST_LINE);
  for (const part of parts) hmac.update(part);
  return hmac.digest();
}

// src/resume/coverage.ts
function writeCoverage(coverage, key) {
  const { names, sizes, idBytes, rules: rules2, suspects, ...plain } = coverage;
  const header = {
    tool: VERSION,
    ...plain,
    rules: [...rules2],
    suspects: [...suspects],
    idBytes,
    covered: sizes.length / 4
  };
  return seal(Buffer.from(JSON.stringify(header)), [names, sizes], key);
}
function readCoverage(file, key, configDigest2) {
  const opened = unseal(file, key);
  if (opened.kind === "refused") return ignored(opened.why);
  try {
    return decode(parseJson(opened.header, "the header:"), opened.rest, configDigest2);
  } catch (error2) {
    if (!(error2 instanceof TacetError)) throw error2;
    return ignored(`its contents cannot be read (${error2.message})`);
  }
}
function ignored(why) {
  return { kind: "ignored", why };
}
function decode(header, rest, configDigest2) {
  const tool = header.get("tool").text(/^[0-9A-Za-z.+-]{1,64}$/);
  if (tool !== VERSION) return ignored(`version ${tool} wrote it, and this is version ${VERSION}`);
  const digests = {
    ruleset: header.get("digests").get("ruleset").text(DIGEST),
    config: header.get("digests").get("config").text(DIGEST)
  };
  if (digests.config !== configDigest2) return ignored("it was written with another configuration");
  const idBytes = header.get("idBytes").count();
  const covered = header.get("covered").count();
  if (idBytes !== 20 && idBytes !== 32 || rest.length !== covered * (idBytes + 4))
    throw header.expected("as many ids as it says");
  const counts = header.get("counts");
  const id = (node) => node.text(idBytes === 20 ? /^[0-9a-f]{40}$/ : /^[0-9a-f]{64}$/);
  return {
    kind: "usable",
    coverage: {
      digests,
      rules: new Map(
        header.get("rules").list().map((pair) => textPair(pair))
      ),
      state: header.get("state").optional((node) => node.text(DIGEST)),
      counts: {
        commits: counts.get("commits").count(),
        objects: counts.get("objects").count(),
        bytes: counts.get("bytes").count()
      },
      walk: header.get("walk").optional((node) => ({
        missing: node.get("missing").list().map(id),
        corrupt: node.get("corrupt").list().map(id),
        isBroken: node.get("isBroken").flag(),
        unreachable: node.get("unreachable").count()
      })),
      unread: header.get("unread").count(),
      suspects: new Set(header.get("suspects").list().map(id)),
      judged: header.get("judged").list().map((node) => reachedObject(node, id)),
      findings: header.get("findings").list().map(provenance),
      savedAt: header.get("savedAt").text(/^[0-9TZ:.+-]{1,40}$/),
      names: rest.subarray(0, covered * idBytes),
      sizes: rest.subarray(covered * idBytes),
      idBytes
    }
  };
}
var DIGEST = /^sha256:[0-9a-f]{64}$/;
function textPair(node) {
  const [first, second] = node.list();
  if (first === void 0 || second === void 0) throw node.expected("a pair");
  return [first.text(), second.text()];
}
function reachedObject(node, id) {
  const kind = node.get("kind").choice(["commit", "tag", "blob"]);
  const oid = id(node.get("oid"));
  return kind === "blob" ? { kind, oid, path: node.get("path").optional((path) => path.text()) } : { kind, oid };
}
function provenance(node) {
  return {
    fingerprint: node.get("fingerprint").text(),
    rule: node.get("rule").text(),
    place: node.get("place").text(),
    traced: node.get("traced").fields()
  };
}
function coveredObjects({ names, sizes, idBytes }) {
  const view = new DataView(sizes.buffer, sizes.byteOffset, sizes.byteLength);
  const count = sizes.length / 4;
  const map = new IdMap(idBytes, count);
  for (let index = 0; index < count; index++)
    map.add(names, index * idBytes, view.getUint32(index * 4, true));
  return map;
}
function tablesOf(map) {
  const sizes = Buffer.alloc(map.count * 4);
  for (const [index, size] of map.sizes.entries()) sizes.writeUInt32LE(size, index * 4);
  return { names: map.names, sizes, idBytes: map.idBytes };
}

// src/resume/repository-state.ts
import { createHash as createHash2 } from "node:crypto";
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { basename, join } from "node:path";
var TRAILER_BYTES = 64;
var REF_FILES = ["HEAD", "packed-refs", "refs", "logs", "reftable/tables.list", "shallow"];
var MAX_DEPTH2 = 64;
function repositoryState({ place, state }) {
  const hash = createHash2("sha256");
  try {
    const worktrees = namesIn(join(place.commonDir, "worktrees")).map(
      (name) => join(place.commonDir, "worktrees", name)
    );
    for (const folder of [place.gitDir, place.commonDir, ...worktrees])
      for (const name of REF_FILES) addFile(hash, join(folder, name), `${basename(folder)}/${name}`, 0);
    const store = storeState(join(place.commonDir, "objects"), state.objectFormat);
    if (store === void 0) return void 0;
    hash.update(store.join("\n"));
  } catch {
    return void 0;
  }
  return `sha256:${hash.digest("hex")}`;
}
function addFile(hash, path, name, depth) {
  if (depth > MAX_DEPTH2) throw new Error("folders are too deep");
  const names = namesIn(path);
  for (const inner of names) addFile(hash, join(path, inner), `${name}/${inner}`, depth + 1);
  if (names.length > 0) return;
  try {
    const bytes = readFileSync(path);
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  } catch (error2) {
    if (!["ENOENT", "ENOTDIR", "EISDIR"].includes(systemCode(error2) ?? "")) throw error2;
  }
}
function namesIn(path) {
  try {
    return readdirSync(path).sort();
  } catch (error2) {
    if (["ENOENT", "ENOTDIR"].includes(systemCode(error2) ?? "")) return [];
    throw error2;
  }
}
function storeState(directory, format) {
  const { directories, problems } = findObjectDirectories([directory]);
  const listings = directories.map(listPacks);
  if (problems.length > 0 || listings.some(({ problem }) => problem !== void 0)) return void 0;
  const packs = listings.flatMap((listing) => listing.packs.map(({ path }) => packLine(path))).sort();
  let isWhole = true;
  const ids = directories.flatMap((each) => [
    ...listLoose(each, idBytesOf(format), () => {
      isWhole = false;
    })
  ]);
  const loose = createHash2("sha256").update(ids.sort().join("\n"));
  return isWhole ? [...packs, `loose ${ids.length} ${loose.digest("hex")}`] : void 0;
}
function packLine(path) {
  const descriptor = openSync(`${path}.idx`, "r");
  try {
    const { size } = fstatSync(descriptor);
    const trailer = Buffer.alloc(Math.min(size, TRAILER_BYTES));
    readSync(descriptor, trailer, 0, trailer.length, size - trailer.length);
    return `pack ${basename(path)} ${statSync(`${path}.pack`).size} ${size} ${trailer.toString("hex")}`;
  } finally {
    closeSync(descriptor);
  }
}

// src/resume/rule-digests.ts
import { createHash as createHash3 } from "node:crypto";
function ruleDigests(ruleset, disabledRules) {
  const own = ownTexts(ruleset);
  const byId = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
  const disabled = new Set(disabledRules);
  const digests = /* @__PURE__ */ new Map();
  for (const rule of ruleset.rules) {
    if (disabled.has(rule.id)) continue;
    const hash = createHash3("sha256").update(`${ruleset.formatVersion} ${ruleset.kernelContractVersion}
`);
    for (const id of withPartners(rule, byId))
      hash.update(disabled.has(id) ? `${id} off
` : `${own.get(id)}
`);
    digests.set(rule.id, hash.digest("hex"));
  }
  return digests;
}
function changedRules(before, now) {
  return [...now].filter(([id, digest]) => before.get(id) !== digest).map(([id]) => id);
}
function allBut(ruleset, ids, disabledRules) {
  const byId = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
  const kept = new Set(ids.flatMap((id) => [...withPartners(byId.get(id), byId)]));
  for (const id of disabledRules) kept.delete(id);
  return ruleset.rules.flatMap(({ id }) => kept.has(id) ? [] : [id]);
}
function withPartners(rule, byId) {
  const ids = /* @__PURE__ */ new Set();
  const left = rule === void 0 ? [] : [rule];
  for (let next = left.pop(); next !== void 0; next = left.pop()) {
    if (ids.has(next.id)) continue;
    ids.add(next.id);
    left.push(...next.near.flatMap((part) => byId.get(part.rule) ?? []));
  }
  return ids;
}
function ownTexts({ rules: rules2, literals }) {
  const literalsOf = rules2.map(() => []);
  for (const { rules: asking, ...literal } of literals)
    for (const index of asking) literalsOf[index]?.push(JSON.stringify(literal, sortedKeys));
  return new Map(
    rules2.map(({ index, ...rule }) => [
      rule.id,
      `${JSON.stringify(rule, sortedKeys)} ${(literalsOf[index] ?? []).sort().join(" ")}`
    ])
  );
}
function sortedKeys(_key, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/resume/resume.ts
var Resume = class _Resume {
  /** What may be relied on; undefined: everything is scanned. */
  earlier;
  /** Whether nothing has changed since: then what was judged before is judged again, and that is all. */
  isUnchanged;
  #start;
  #state;
  #rules;
  constructor(start, earlier, state) {
    this.#start = start;
    this.#state = state;
    this.earlier = earlier;
    const isSame = state !== void 0 && earlier?.state === state && earlier.walk !== void 0;
    this.isUnchanged = isSame && earlier?.digests.ruleset === start.ruleset.digest;
  }
  /** Decides about the earlier receipt; what is ignored goes on the scan's receipt. */
  static open(start, receipt) {
    const { request, configDigest: configDigest2 } = start;
    const state = repositoryState(start.repository);
    const answer = readEarlier(request, configDigest2);
    if (answer !== void 0 && answer.kind === "ignored")
      receipt.note("receipt-ignored", `everything is scanned, the earlier receipt is ignored: ${answer.why}`);
    return new _Resume(start, answer?.kind === "usable" ? answer.coverage : void 0, state);
  }
  /** What the earlier scan covers, for a search of the rest; undefined: nothing. */
  covered() {
    if (this.earlier === void 0) return void 0;
    return {
      objects: coveredObjects(this.earlier),
      suspects: this.earlier.suspects,
      changedRules: changedRules(this.earlier.rules, this.#ruleDigests())
    };
  }
  /** The findings with what the earlier scan has traced; undefined when it has not traced all of them. */
  traced(findings) {
    const known2 = new Map(
      this.earlier?.findings.map((each) => [keyOf2(each.fingerprint, each.rule, each.place), each.traced])
    );
    const traced = findings.map((finding) => {
      const found = known2.get(keyOf2(finding.fingerprint, finding.rule.id, placeOf2(finding)));
      return found === void 0 ? void 0 : withTrace(finding, new JsonNode(found, "traced"));
    });
    return traced.every((finding) => finding !== void 0) ? traced : void 0;
  }
  /** The receipt that this scan leaves; undefined when it is to leave none, or has learned nothing to rely on. */
  leave(end) {
    const { request, ruleset, configDigest: configDigest2, repository } = this.#start;
    if (!request.save || request.key === void 0) return void 0;
    const objects = this.#objects(end);
    if (objects === void 0) return void 0;
    const isStill = this.isUnchanged || repositoryState(repository) === this.#state;
    const walk = this.isUnchanged ? this.earlier?.walk : end.walk;
    const coverage = {
      ...objects,
      digests: { ruleset: ruleset.digest, config: configDigest2 },
      state: walk !== void 0 && isStill ? this.#state : void 0,
      walk,
      counts: end.counts,
      judged: end.judged,
      findings: end.findings.map(({ before, after }) => ({
        fingerprint: before.fingerprint,
        rule: before.rule.id,
        place: placeOf2(before),
        traced: traceOf(after)
      })),
      savedAt: end.savedAt
    };
    return writeCoverage(coverage, request.key);
  }
  #objects(end) {
    if (this.isUnchanged && this.earlier !== void 0) return this.earlier;
    const { searched } = end;
    if (searched?.kind !== "found") return void 0;
    const { suspects, unread } = searched;
    return { ...tablesOf(searched.covered()), rules: this.#ruleDigests(), suspects, unread };
  }
  #ruleDigests() {
    this.#rules ??= ruleDigests(this.#start.ruleset.compiled, this.#start.disabledRules);
    return this.#rules;
  }
};
function readEarlier({ since, key, ignoreBecause }, configDigest2) {
  if (since === void 0) return void 0;
  const ignored2 = (why) => ({ kind: "ignored", why });
  if (ignoreBecause !== void 0) return ignored2(ignoreBecause);
  if (key === void 0) return ignored2("there is no key to check it with");
  if (since === "absent") return ignored2("there is none yet");
  return readCoverage(since, key, configDigest2);
}
function placeOf2({ location, introduction }) {
  return [location.kind, location.path ?? location.blob ?? introduction?.commit ?? ""].join(" ");
}
function keyOf2(...parts) {
  return parts.join("\0");
}
function traceOf({ location, introduction, occurrences, spread, inHead, headPlace }) {
  return { location, introduction, occurrences, spread, inHead, headPlace };
}
function withTrace(finding, node) {
  const trace2 = {
    location: locationIn(node.get("location")),
    introduction: node.get("introduction").optional(introductionIn),
    occurrences: node.get("occurrences").count(),
    spread: node.get("spread").optional(spreadIn),
    inHead: node.get("inHead").optional((each) => each.flag()),
    headPlace: node.get("headPlace").optional(headPlaceIn)
  };
  return { ...finding, ...trace2 };
}

// src/resume/search-new.ts
async function searchAll(find) {
  const answer = await find(void 0, void 0);
  if (answer.kind !== "found") return answer;
  const { suspects, unread, examined } = answer;
  return {
    kind: "found",
    suspects,
    unread,
    sizeOf: (oid) => examined.sizeOf(oid),
    parts: examined.parts,
    covered: () => {
      const map = new IdMap(examined.idBytes);
      for (const { names, sizes } of examined.parts)
        for (const [position, size] of sizes.entries())
          if (size > 0) map.add(names, position * examined.idBytes, size - 1);
      return map;
    }
  };
}
async function searchNew(source, earlier, find) {
  const reached = await source.list(earlier?.suspects);
  const { idBytes } = reached;
  const isCovered = (index) => earlier?.objects.idBytes === idBytes && earlier.objects.has(reached.ids, index * idBytes);
  const fresh = new IdMap(idBytes, reached.size);
  const old = new IdMap(idBytes);
  for (let index = 0; index < reached.size; index++)
    (isCovered(index) ? old : fresh).add(reached.ids, index * idBytes, 0);
  const answers = [];
  if (fresh.count > 0) answers.push(await find(fresh, void 0));
  if (old.count > 0 && earlier !== void 0 && earlier.changedRules.length > 0)
    answers.push(await find(old, earlier.changedRules));
  return joined2(reached, earlier, answers);
}
function joined2(reached, earlier, answers) {
  const suspects = /* @__PURE__ */ new Set();
  let unread = 0;
  const sizes = [];
  for (const answer of answers) {
    if (answer.kind !== "found") return answer;
    for (const oid of answer.suspects) suspects.add(oid);
    unread += answer.unread;
    sizes.push((oid) => answer.examined.sizeOf(oid));
  }
  if (earlier !== void 0) sizes.push((oid) => earlier.objects.sizeOf(oid));
  const sizeOf = (oid) => {
    for (const size of sizes) {
      const found = size(oid);
      if (found !== void 0) return found;
    }
    return void 0;
  };
  return {
    kind: "found",
    suspects: /* @__PURE__ */ new Set([...suspects, ...reachedOf(earlier?.suspects ?? /* @__PURE__ */ new Set(), reached)]),
    unread,
    sizeOf,
    covered: () => {
      const map = new IdMap(reached.idBytes, reached.size);
      for (const [index, { oid }] of [...reached].entries()) {
        const size = sizeOf(oid);
        if (size !== void 0) map.add(reached.ids, index * reached.idBytes, size);
      }
      return map;
    }
  };
}
function reachedOf(oids, reached) {
  if (oids.size === 0) return [];
  const wanted = new IdMap(reached.idBytes, oids.size);
  for (const oid of oids) wanted.add(Buffer.from(oid, "hex"), 0, 0);
  const found = [];
  for (let index = 0; index < reached.size; index++)
    if (wanted.has(reached.ids, index * reached.idBytes)) found.push(reached.at(index).oid);
  return found;
}

// src/config/mark.ts
var MARK = /(?<![\w:-])tacet:allow(?![\w:-])(?:[ \t]+(?![a-z]+=)([a-z0-9][a-z0-9-]*(?:[ \t]*,[ \t]*[a-z0-9][a-z0-9-]*)*))?((?:[ \t]+(?:kind|owner|until)=\S{1,100}){0,3})(?:[ \t]+--[ \t]*(\S.*))?/;
var ALONE = /^[\s#/*;%'"!<>|(){}-]*(?:REM[ \t]+|rem[ \t]+|dnl[ \t]+)?$/;
var COMMENT_END = /\s*(?:\*\/|-->|\}\}|#\}|--%>)\s*$/;
function readMark(line) {
  const match = MARK.exec(line);
  if (match === null) return void 0;
  const attributes = new Map(
    [...(match[2] ?? "").matchAll(/(\w+)=(\S+)/g)].map(([, name = "", value]) => [name, value])
  );
  const reason = match[3]?.replace(COMMENT_END, "");
  return {
    rules: (match[1] ?? "").split(",").map((rule) => rule.trim()).filter((rule) => rule !== ""),
    reason: reason === "" ? void 0 : reason,
    kind: attributes.get("kind"),
    owner: attributes.get("owner"),
    until: attributes.get("until"),
    isAlone: ALONE.test(line.slice(0, match.index))
  };
}
function markFor(ruleId, offset, view) {
  return marksAround(view, offset).find(({ rules: rules2 }) => rules2.length === 0 || rules2.includes(ruleId));
}
function marksAround(view, offset) {
  const line = view.lineAround(offset);
  const number = view.lines.position(line.start).line;
  const own = readMark(view.decode(line));
  const marks = own === void 0 ? [] : [{ ...own, line: number }];
  if (line.start === 0) return marks;
  const isCrLf = view.byteAt(line.start - 1) === 10 && view.byteAt(line.start - 2) === 13;
  const before = view.lineAround(line.start - (isCrLf ? 2 : 1));
  const above = readMark(view.decode(before));
  if (above?.isAlone === true) marks.push({ ...above, line: number - 1 });
  return marks;
}

// src/findings/fingerprint.ts
import { createHmac as createHmac2, scryptSync } from "node:crypto";
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
  const digest = createHmac2("sha256", salt).update(ruleId).update("\0").update(value).digest();
  if (!guessable) return `t1-${digest.toString("hex").slice(0, 32)}`;
  const key = digest.toString("base64");
  const known2 = cache.get(key);
  if (known2 !== void 0) return known2;
  const stretched = `t1-${scryptSync(digest, `${salt}\0${ruleId}`, 16, STRETCH).toString("hex")}`;
  cache.set(key, stretched);
  return stretched;
}
function isGuessable(match) {
  return match.confidence === "possible" || match.confidence === "hint";
}

// src/findings/fixed-prefix.ts
var MAX_PREFIX_CHARS = 4;
var FORMAT_PREFIXES = {
  pem: ["----"],
  "gcp-service-account": ["----"],
  jwt: ["eyJ"]
};
var known = /* @__PURE__ */ new Map();
function fixedPrefixesOf({
  source,
  detector
}) {
  if (source === void 0 || detector !== "pattern") return FORMAT_PREFIXES[detector] ?? [];
  let prefixes = known.get(source);
  if (prefixes === void 0) {
    const opening = "(?<secret>";
    const at = source.indexOf(opening);
    prefixes = at < 0 ? [] : readAlternatives(source, at + opening.length).prefixes;
    known.set(source, prefixes);
  }
  return prefixes;
}
function readAlternatives(source, from) {
  const prefixes = [];
  let areWhole = true;
  let at = from;
  for (; ; ) {
    const alternative = readSequence(source, at);
    prefixes.push(...alternative.prefixes);
    areWhole &&= alternative.isWhole;
    at = alternative.next;
    if (source[at] !== "|") break;
    at++;
  }
  return { prefixes: prefixes.includes("") ? [] : prefixes, areWhole, next: at + 1 };
}
function readSequence(source, from) {
  let prefixes = [""];
  let at = from;
  while (at < source.length && source[at] !== "|" && source[at] !== ")") {
    const literal = readLiteral(source, at);
    let parts;
    let next;
    let isWhole = true;
    if (literal !== void 0) {
      parts = [literal.text];
      next = literal.next;
    } else if (source.startsWith("(?:", at)) {
      const group = readAlternatives(source, at + 3);
      parts = group.prefixes;
      next = group.next;
      isWhole = group.areWhole;
    } else break;
    if (/^[?*+{]/.test(source.slice(next, next + 1)) || parts.length === 0) break;
    prefixes = prefixes.flatMap((prefix) => parts.map((part) => (prefix + part).slice(0, MAX_PREFIX_CHARS)));
    at = next;
    if (!isWhole) break;
  }
  const end = sequenceEnd(source, at);
  return { prefixes, isWhole: end === at, next: end };
}
function readLiteral(source, at) {
  const rest = source.slice(at, at + 4);
  const [digits, code] = /^\\x([0-9a-f]{2})/i.exec(rest) ?? [];
  if (digits !== void 0)
    return { text: String.fromCharCode(Number.parseInt(code ?? "", 16)), next: at + 4 };
  const [plain] = /^[A-Za-z0-9_-]/.exec(rest) ?? [];
  return plain === void 0 ? void 0 : { text: plain, next: at + 1 };
}
function sequenceEnd(source, from) {
  let depth = 0;
  let isInClass = false;
  for (let at = from; at < source.length; at++) {
    const character = source[at];
    if (character === "\\") at++;
    else if (isInClass) isInClass = character !== "]";
    else if (character === "[") isInClass = true;
    else if (character === "(") depth++;
    else if (depth === 0 && (character === ")" || character === "|")) return at;
    else if (character === ")") depth--;
  }
  return source.length;
}

// src/findings/redact.ts
var MASK = "********";
var MIN_SECRET_FOR_PREFIX_BYTES = 16;
var LINE_CONTEXT_BYTES = 80;
function previewOf(secret, { rule, confidence }) {
  const isSure = confidence === "likely" || confidence === "proven";
  if (!isSure || secret.length < MIN_SECRET_FOR_PREFIX_BYTES) return MASK;
  const prefix = fixedPrefixesOf(rule).find((candidate) => secret.startsWith(candidate)) ?? "";
  return (/^[\x20-\x7e]*$/.test(prefix) ? prefix : "") + MASK;
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
  const merged2 = [];
  for (const span of spans) {
    const cut2 = { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) };
    const last = merged2.at(-1);
    if (last !== void 0 && cut2.start <= last.end)
      merged2[merged2.length - 1] = { start: last.start, end: Math.max(last.end, cut2.end) };
    else merged2.push(cut2);
  }
  return merged2;
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
function makeFinding(match, view, text, secretsInUnit, { mark, salt } = {}) {
  const excerpt = excerptAround(view, match.secret);
  const value = secretText(match, view);
  const preview = previewOf(value, match);
  return {
    fingerprint: fingerprint(match.rule.id, normalisedValue(match, view), isGuessable(match), salt),
    rule: text,
    severity: match.severity,
    confidence: match.confidence,
    detail: match.detail,
    secret: Secret.fromBytes(fromLatin1(value)),
    valueClasses: valueClassesOf(match, view, text),
    preview,
    line: redactedLine(view, excerpt, secretsInUnit, preview, match.secret),
    rawLine: Secret.fromBytes(view.unit.bytes.subarray(excerpt.span.start, excerpt.span.end)),
    location: locate(view, match.secret),
    introduction: commitOf(view.unit.origin),
    occurrences: 1,
    spread: void 0,
    inHead: void 0,
    headPlace: void 0,
    standing: void 0,
    suppression: mark === void 0 ? void 0 : suppressionOf2(mark, view)
  };
}
function secretText({ encoded, secret }, view) {
  return encoded === void 0 ? view.slice(secret.start, secret.end) : secretText(encoded.match, encoded.view);
}
function locate(view, span) {
  const start = view.lines.position(span.start);
  const end = view.lines.position(Math.max(span.start, span.end));
  const origin = view.unit.origin;
  return {
    kind: origin.kind,
    path: pathOf(origin),
    ...view.unit.container === void 0 ? {} : { container: view.unit.container },
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    blob: blobOf(origin)
  };
}
function valueClassesOf(match, view, text) {
  const value = view.slice(
    match.secret.start,
    Math.min(match.secret.end, match.secret.start + MAX_CLASSED_BYTES)
  );
  return [
    ...text.publicByDesign === void 0 ? [] : ["public"],
    ...match.detail?.startsWith("expired") === true ? ["expired"] : [],
    ...isGuessable(match) ? ["generic"] : [],
    ...SHAPES.flatMap(([name, shape]) => shape.test(value) ? [name] : [])
  ];
}
var MAX_CLASSED_BYTES = 256;
var SHAPES = [
  ["uuid", /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i],
  ["hex", /^[0-9a-f]+$/i],
  ["number", /^[0-9]+$/],
  ["word", /^[A-Za-z]+$/]
];
function suppressionOf2(mark, view) {
  const { reason, owner, until: until2, line } = mark;
  const where = `${placeOf(view.unit.origin)}:${line}`;
  return {
    by: "mark",
    where,
    kind: allowKind(mark.kind),
    reason,
    owner,
    expires: until2,
    effect: "untrusted"
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
  const before = previous.map((version) => groupBySecret("view" in version ? [version] : version));
  const fresh = /* @__PURE__ */ new Set();
  for (const [key, matches] of groupBySecret([current])) {
    const known2 = before.map((version) => version.get(key) ?? []);
    const mostBefore = Math.max(...known2.map((entries) => entries.length));
    const added = matches.length - mostBefore;
    if (added <= 0) continue;
    const knownLines = new Set(known2.flat().map((entry) => entry.line));
    const [onNewLines, onOldLines] = partition(matches, (entry) => !knownLines.has(entry.line));
    const chosen = [...onNewLines, ...onOldLines.reverse()].slice(0, added);
    for (const { match } of chosen) fresh.add(match);
  }
  return current.matches.filter((match) => fresh.has(match));
}
function groupBySecret(texts) {
  const groups = /* @__PURE__ */ new Map();
  for (const { view, matches } of texts) {
    for (const match of matches) {
      const key = secretKey(match, view);
      const { start, end } = view.lineAround(match.secret.start);
      const group = groups.get(key) ?? [];
      group.push({ match, line: view.slice(start, end) });
      groups.set(key, group);
    }
  }
  return groups;
}
function secretKey(match, view) {
  return `${match.rule.id}\0${Buffer.from(normalisedValue(match, view)).toString("latin1")}`;
}
function partition(items, test) {
  const yes = [];
  const no = [];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}

// src/scan-unit.ts
function depthsOf({ decodeDepth: decodeDepth2, archiveDepth: archiveDepth2 }) {
  return {
    decode: { ...DECODE_LIMITS, maxDepth: decodeDepth2 ?? DECODE_LIMITS.maxDepth },
    containers: { ...CONTAINER_LIMITS, maxDepth: archiveDepth2 ?? CONTAINER_LIMITS.maxDepth }
  };
}
async function scanUnit(unit, scan2) {
  const { receipt, containers, collector } = scan2;
  const own = await findingsIn(
    unit,
    scan2,
    once(() => earlierVersions(unit, scan2))
  );
  if (isCutContainer(unit, containers)) receipt.skip("container-limit", placeOf(unit.origin));
  const kind = containerKindOf(unit, containers);
  if (kind === void 0) {
    for (const { finding } of own) collector.add(finding);
    return;
  }
  const earlier = once(() => earlierInside(unit, scan2));
  const within = [];
  const tell = receipt.skip.bind(receipt);
  for (const inner of unitsInside(unit, kind, { limits: containers, clock: scan2.clock, tell }))
    for (const keyed of await findingsIn(inner, scan2, earlier)) within.push(keyed);
  const [shown, other] = kind === "notebook" ? [own, within] : [within, own];
  const known2 = new Set(shown.map(({ key }) => key));
  for (const { finding } of shown) collector.add(finding);
  for (const { finding, key } of other) {
    if (known2.has(key)) receipt.drop("duplicate");
    else collector.add(finding);
  }
}
async function findingsIn(unit, { engine, chain, ruleset, receipt, salt }, earlier) {
  const view = new UnitView(unit);
  const matches = engine.scan(view);
  if (matches.length === 0) return [];
  const kept = chain.judgeAll(matches, unit, view, (reason) => receipt.drop(reason));
  if (kept.length === 0) return [];
  const fresh = await onlyNew(view, kept, earlier);
  const texts = await ruleset.texts();
  const secrets = matches.map(({ secret }) => secret);
  const findings = [];
  for (const match of kept) {
    const text = texts.get(match.rule.id);
    if (text === void 0) continue;
    const mark = markFor(match.rule.id, match.secret.start, view);
    const finding = makeFinding(match, view, text, secrets, { mark, salt });
    const standing = fresh === void 0 ? void 0 : fresh.includes(match) ? "new" : "known";
    findings.push({ finding: { ...finding, standing }, key: secretKey(match, view) });
  }
  return findings;
}
async function onlyNew(view, kept, earlier) {
  const previous = await earlier();
  return previous === void 0 ? void 0 : newMatches({ view, matches: kept }, previous);
}
async function earlierVersions(unit, { source, engine }) {
  const previous = await source.previous?.(unit);
  return previous?.map((bytes) => {
    const before = new UnitView({ ...unit, bytes, windows: [{ start: 0, end: bytes.length }], firstLine: 1 });
    return [{ view: before, matches: engine.scan(before) }];
  });
}
async function earlierInside(unit, { source, engine, containers, clock }) {
  const previous = await source.previous?.(unit);
  return previous?.map((bytes) => {
    const before = unitOf(unit.origin, bytes);
    const kind = containerKindOf(before, containers);
    if (kind === void 0) return [];
    const versions = [];
    for (const inner of unitsInside(before, kind, { limits: containers, clock, tell: () => void 0 })) {
      const view = new UnitView(inner);
      const matches = engine.scan(view);
      if (matches.length > 0) versions.push({ view, matches });
    }
    return versions;
  });
}
function once(ask) {
  let answer;
  return () => {
    answer ??= ask();
    return answer;
  };
}

// src/scan-history.ts
var DEFAULT_MEMORY_BYTES = 512 * 1024 * 1024;
var UNREAD = "objects that were read through git";
var HistoryRoute = class {
  #scan;
  #resume;
  #searched;
  #trace;
  #before = [];
  #after = [];
  #secrets = /* @__PURE__ */ new Map();
  constructor(scan2) {
    this.#scan = scan2;
  }
  /** Searches the store and narrows the source to what may hold something. */
  async prepare() {
    const { source, request, ruleset, receipt, configDigest: configDigest2 } = this.#scan;
    source.hasUnreachable = request.hasUnreachable === true;
    source.fetchesMissing = request.fetchesMissing === true;
    if (!source.isPlainStore) return;
    source.walker = walkStore;
    if (request.resume !== void 0 && !this.#seesMore())
      this.#resume = Resume.open(
        {
          request: request.resume,
          ruleset,
          disabledRules: request.disabledRules,
          configDigest: configDigest2,
          repository: source.repository
        },
        receipt
      );
    const { earlier, isUnchanged = false } = this.#resume ?? {};
    if (isUnchanged && earlier?.walk !== void 0) {
      const { commits, objects, bytes } = earlier.counts;
      receipt.commits += commits;
      receipt.objects += objects;
      receipt.bytes += bytes;
      if (earlier.unread > 0) receipt.noteCount("read-through-git", UNREAD, earlier.unread);
      source.recall(earlier.judged, earlier.walk);
      this.#trace = traceWithStore(source);
    } else await this.#search();
  }
  /** Whether more is scanned than what the history reaches and the store has: no receipt covers that. */
  #seesMore() {
    const { request, receipt } = this.#scan;
    const seesMore = request.hasUnreachable === true || request.fetchesMissing === true;
    if (seesMore && request.resume?.since !== void 0)
      receipt.note(
        "receipt-ignored",
        "everything is scanned, the earlier receipt is ignored: it does not cover what nothing reaches, nor what is fetched"
      );
    return seesMore;
  }
  /** The findings, traced to where they came from. @throws UpstreamError `git-failed`. */
  async attribute(collector) {
    this.#before = collector.sorted();
    const known2 = this.#resume?.isUnchanged === true ? this.#resume.traced(this.#before) : void 0;
    const { source, request } = this.#scan;
    this.#after = known2 ?? await attribute(
      collector,
      source.repository,
      this.#trace,
      request.shard === void 0 ? void 0 : (fingerprint2, { commits, paths }) => this.#secrets.set(fingerprint2, { commits: numberSetText(commits), paths })
    );
    return this.#after;
  }
  /** Of a part of a history: how far each secret spread, as far as this part knows. */
  get secrets() {
    return this.#secrets;
  }
  /** What an earlier scan has spared this one, for the receipt; undefined: nothing. */
  get since() {
    const earlier = this.#resume?.earlier;
    return earlier === void 0 ? void 0 : { savedAt: earlier.savedAt, objects: earlier.names.length / earlier.idBytes };
  }
  /** The bytes of the resume receipt of this scan; undefined when none is wanted, or there is nothing to rely on. */
  leave(savedAt) {
    const { source, receipt } = this.#scan;
    const { commits, objects, bytes } = receipt;
    const before = this.#before;
    return this.#resume?.leave({
      searched: this.#searched,
      judged: source.judged,
      findings: this.#after.flatMap((after, index) => {
        const own = before[index];
        return own?.fingerprint === after.fingerprint && own.rule.id === after.rule.id ? [{ before: own, after }] : [];
      }),
      counts: { commits, objects, bytes },
      walk: factsOf(source.walked),
      savedAt
    });
  }
  async #search() {
    const { source, request, receipt } = this.#scan;
    const covered = this.#resume?.covered();
    const find = await this.#finder();
    const isPart = request.shard !== void 0;
    const isWhole = covered === void 0 && (!isPart || request.hasUnreachable === true);
    if (isPart) await source.list();
    const searched = isWhole ? await searchAll(find) : await searchNew(source, covered, find);
    this.#searched = searched;
    if (searched.kind === "unusable")
      receipt.note("through-git", `every object is read through git, which is slower: ${searched.why}`);
    if (searched.kind !== "found") return;
    const tells = !isWhole || !isPart || request.shard?.index === 1;
    if (searched.unread > 0 && tells) receipt.noteCount("read-through-git", UNREAD, searched.unread);
    source.narrow(searched);
    this.#trace = traceWithStore(source);
  }
  /** The search of the object store, on all threads. */
  async #finder() {
    const { source, request, environment, ruleset, linear, nowMs } = this.#scan;
    const { findSuspects, createExaminer } = await import("./action/history-LAAEPK4G.mjs");
    const { place, state } = source.repository;
    const url = environment.workerUrl ?? findWorker();
    return async (wanted, onlyRules) => {
      const disabledRules = onlyRules === void 0 ? request.disabledRules : allBut(ruleset.compiled, onlyRules, request.disabledRules);
      const options = { disabledRules, minConfidence: request.minConfidence, nowMs, ...depthsOf(request) };
      const engine = {
        ...options,
        ruleset: request.hasOwnRules ? ruleset.compiled : void 0,
        mayLoadNative: environment.mayLoadNative
      };
      const answer = await findSuspects({
        place: { directory: join2(place.commonDir, "objects"), format: state.objectFormat },
        makeParts: () => createExaminer(ruleset.compiled, { ...options, ...linear }),
        workers: url === void 0 ? void 0 : { url, processors: availableParallelism(), engine },
        threads: request.threads,
        memoryBytes: request.memoryBytes ?? DEFAULT_MEMORY_BYTES,
        ...wanted === void 0 ? {} : { wanted },
        signal: environment.signal,
        onProgress: (progress) => source.context.onProgress({ phase: "scanning", ...progress })
      });
      if (answer.kind === "found") for (const oid of answer.hopeless) source.withheld.add(oid);
      return answer;
    };
  }
};
function factsOf(walked) {
  if (walked === void 0) return void 0;
  const { missing, corrupt, isBroken, unreachable } = walked;
  return { missing, corrupt, isBroken, unreachable };
}
function traceWithStore(source) {
  return async (repository, secrets, withHolders) => {
    if (source.walked !== void 0) return source.walked.trace(secrets, withHolders);
    const { traceInStore } = await import("./action/history-LAAEPK4G.mjs");
    return await traceInStore(repository, secrets, withHolders);
  };
}
var walkStore = async (repository, suspects) => {
  const { walkHistory } = await import("./action/history-LAAEPK4G.mjs");
  return await walkHistory(repository, suspects);
};

// src/config/ignore-file.ts
var MAX_IGNORE_FILE_BYTES = 16 << 20;
function parseIgnoreFile(name, text) {
  const mistakes = [];
  if (text.length > MAX_IGNORE_FILE_BYTES) {
    const message = `the file is longer than ${MAX_IGNORE_FILE_BYTES} characters`;
    return {
      entries: [],
      mistakes: [{ file: name, line: 1, column: 1, message, hint: void 0, rule: void 0 }]
    };
  }
  const entries = text.replace(/^\ufeff/, "").split("\n").flatMap((line, index) => {
    const reader = new LineReader(name, index + 1, line.endsWith("\r") ? line.slice(0, -1) : line);
    const entry = reader.entry();
    mistakes.push(...reader.mistakes);
    return entry === void 0 ? [] : [entry];
  });
  return { entries, mistakes };
}
var LineReader = class {
  mistakes = [];
  #file;
  #number;
  #text;
  #selectors = {};
  #attributes = {};
  constructor(file, number, text) {
    this.#file = file;
    this.#number = number;
    this.#text = text;
  }
  /** The entry; undefined for an empty line, a comment, and a line with mistakes. */
  entry() {
    if (/^\s*(?:#|$)/.test(this.#text)) return void 0;
    const split2 = /(?:^|\s)--(?:\s|$)/.exec(this.#text);
    const head = split2 === null ? this.#text : this.#text.slice(0, split2.index);
    const reason = split2 === null ? "" : this.#text.slice(split2.index + split2[0].length).trim();
    for (const word of this.#words(head)) this.#read(word);
    const { fingerprint: fingerprint2, rule, path, valueClass } = this.#selectors;
    if (this.mistakes.length > 0) return void 0;
    if ([fingerprint2, rule, path, valueClass].every((selector) => selector === void 0)) {
      this.#mistake(0, "the line names no finding", "begin with a fingerprint, rule:, path: or class:");
      return void 0;
    }
    return {
      fingerprint: fingerprint2,
      rule,
      path,
      valueClass,
      kind: this.#attributes.kind,
      owner: this.#attributes.owner,
      until: this.#attributes.until,
      reason: reason === "" ? void 0 : reason,
      file: this.#file,
      line: this.#number
    };
  }
  /** Words apart by blanks; behind `path:` and `owner=` a JSON string may hold blanks. */
  *#words(text) {
    const word = /(?:path:|owner=)"(?:[^"\\]|\\.)*"|[^\s]+/g;
    for (let match = word.exec(text); match !== null; match = word.exec(text))
      yield { text: match[0], at: match.index };
  }
  #read({ text, at }) {
    if (FINGERPRINT.test(text)) return this.#select("fingerprint", text, at);
    const [, name = "", sign = "", value = ""] = /^([a-z]+)([:=])(.*)$/s.exec(text) ?? [];
    if (sign === ":") return this.#readSelector(name, value, at);
    if (sign === "=") return this.#readAttribute(name, value, at);
    this.#mistake(
      at,
      `${quoted(text)} is neither a fingerprint nor a selector`,
      "a fingerprint is t1- and 32 hexadecimal digits; write path: before a path, rule: before an id"
    );
  }
  #readSelector(name, value, at) {
    const from = at + name.length + 1;
    switch (name) {
      case "rule":
        if (RULE_SELECTOR.test(value)) return this.#select("rule", value, at);
        return this.#mistake(from, `rule: expected the id of a rule, found ${quoted(value)}`);
      case "path": {
        const path = this.#unquoted(value, from);
        if (path === void 0) return void 0;
        try {
          globToExpression(path);
        } catch (error2) {
          if (!(error2 instanceof GlobError)) throw error2;
          return this.#mistake(from + error2.offset, `path: ${error2.message}`, error2.hint);
        }
        return this.#select("path", path, at);
      }
      case "class": {
        const found = VALUE_CLASSES.find((known2) => known2 === value);
        if (found !== void 0) return this.#select("valueClass", found, at);
        return this.#mistake(
          from,
          `class: expected one of ${VALUE_CLASSES.join(", ")}`,
          near(value, VALUE_CLASSES)
        );
      }
      default:
        return this.#mistake(
          at,
          `there is no selector ${quoted(name)}`,
          near(name, ["rule", "path", "class"])
        );
    }
  }
  #readAttribute(name, value, at) {
    const from = at + name.length + 1;
    switch (name) {
      case "kind": {
        const kind = ALLOW_KINDS.find((known2) => known2 === value);
        if (kind === void 0)
          return this.#mistake(
            from,
            `kind: expected one of ${ALLOW_KINDS.join(", ")}`,
            near(value, ALLOW_KINDS)
          );
        this.#attributes.kind = kind;
        return void 0;
      }
      case "until": {
        const day = dayOf(value);
        if (day === void 0)
          return this.#mistake(from, `until: expected a day like 2026-12-31, found ${quoted(value)}`);
        this.#attributes.until = day;
        return void 0;
      }
      case "owner": {
        const owner = this.#unquoted(value, from);
        if (owner !== void 0) this.#attributes.owner = owner;
        return void 0;
      }
      default:
        return this.#mistake(
          at,
          `there is no attribute ${quoted(name)}`,
          near(name, ["kind", "owner", "until"])
        );
    }
  }
  #unquoted(value, at) {
    const text = value.startsWith('"') ? jsonString(value) : value;
    if (text !== void 0 && text !== "") return text;
    this.#mistake(at, "expected a text, or a JSON string in double quotes");
    return void 0;
  }
  #select(name, value, at) {
    if (this.#selectors[name] !== void 0)
      return this.#mistake(at, "two selectors of the same kind", "write two lines");
    this.#selectors[name] = value;
  }
  #mistake(at, message, hint) {
    this.mistakes.push({
      file: this.#file,
      line: this.#number,
      column: at + 1,
      message,
      hint,
      rule: void 0
    });
  }
};
function jsonString(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "string" ? value : void 0;
  } catch {
    return void 0;
  }
}
function near(word, words) {
  const found = nearest(word, words);
  return found === void 0 ? void 0 : `did you mean ${found}?`;
}

// src/config/mistake.ts
var ConfigError = class extends InputError {
  mistakes;
  /** `mistakes` has at least one entry, in any order. */
  constructor(mistakes) {
    const ordered = inOrder(mistakes);
    const files = new Set(ordered.map(({ file }) => file)).size;
    super(
      "config-invalid",
      `${counted(ordered.length, "mistake")} in ${counted(files, "configuration file")}
${ordered.map(formatMistake).join("\n")}`,
      { hint: "docs/configuration.md explains every field" }
    );
    this.mistakes = ordered;
  }
};

// src/config/policy.ts
var PolicyLayer = class {
  folder;
  config;
  #entries;
  #disabled;
  #severities;
  #used = /* @__PURE__ */ new Set();
  constructor({ folder, config, entries }) {
    const own = (config?.allow ?? []).map((entry) => ({ source: "config", entry }));
    this.folder = folder;
    this.config = config;
    this.#entries = [...own, ...entries].map(({ source, entry }) => ({
      source,
      entry,
      fits: compileSelectors(entry)
    }));
    this.#disabled = (config?.disable ?? []).map(ruleSelector);
    this.#severities = (config?.severity ?? []).map(({ rule, severity }) => ({
      fits: ruleSelector(rule),
      severity
    }));
  }
  /** All entries that are about a finding, in order; they count as used from now on. */
  *about(subject) {
    const seen = this.#relative(subject);
    for (const { entry, source, fits } of this.#entries) {
      if (!fits(seen)) continue;
      this.#used.add(entry);
      yield { entry, source };
    }
  }
  /** Whether a rule is switched off here. */
  isDisabled(subject) {
    return this.#disabled.some((fits) => fits(subject));
  }
  /** The severity that the last fitting line gives; undefined when none fits. */
  severityOf(subject) {
    return this.#severities.findLast(({ fits }) => fits(subject))?.severity;
  }
  /** Entries that were about no finding so far. */
  get unused() {
    return this.#entries.map(({ entry }) => entry).filter((entry) => !this.#used.has(entry));
  }
  /** The finding as this folder sees it: paths are relative to it. */
  #relative(subject) {
    if (this.folder === "" || subject.path === void 0) return subject;
    return { ...subject, path: subject.path.slice(this.folder.length + 1) };
  }
};
function ruleSelector(rule) {
  return compileSelectors({ rule, fingerprint: void 0, path: void 0, valueClass: void 0 });
}
var NO_ADJUSTMENT = { drop: void 0, severity: void 0 };
var Policy = class {
  /** For reports: `the base 1234abcd`. */
  name;
  settings;
  #root;
  #layerOf;
  #today;
  #loaded = /* @__PURE__ */ new Set();
  /** `layerOf` gives the layer of a sub-folder, undefined when it has none; `today` is a day in UTC, `2026-01-31`. */
  constructor(name, root, settings, layerOf, today) {
    this.name = name;
    this.settings = settings;
    this.#root = root;
    this.#layerOf = layerOf;
    this.#today = today;
    this.#loaded.add(root);
  }
  /** What the entries say about a finding; undefined when none is about it. Throws as reading configuration does. */
  async judge(subject) {
    let failed;
    for (const layer of await this.#layersFor(subject.path)) {
      const needsReason = (layer.config?.requireReason ?? this.#root.config?.requireReason) === true;
      for (const { entry, source } of layer.about(subject)) {
        if (!holdsOn(entry, this.#today)) failed ??= { entry, source, effect: "expired" };
        else if (needsReason && entry.reason === void 0)
          failed ??= { entry, source, effect: "unreasoned" };
        else return { entry, source, effect: "silences" };
      }
    }
    return failed;
  }
  /** What the folders of a finding change about it. */
  async adjust(subject, confidence) {
    const layers = await this.#layersFor(subject.path);
    if (layers.some((layer) => layer.isDisabled(subject)))
      return { drop: "rule-disabled", severity: void 0 };
    const bound = layers.slice(0, -1).find(({ config }) => config?.minConfidence !== void 0)?.config?.minConfidence;
    if (bound !== void 0 && CONFIDENCE_ORDER.indexOf(confidence) < CONFIDENCE_ORDER.indexOf(bound))
      return { drop: "below-confidence", severity: void 0 };
    for (const layer of layers) {
      const severity = layer.severityOf(subject);
      if (severity !== void 0) return { drop: void 0, severity };
    }
    return NO_ADJUSTMENT;
  }
  /** Entries that were about no finding, of every layer that was read. */
  get unused() {
    return [...this.#loaded].flatMap((layer) => layer.unused);
  }
  /** The nearest folder first, the root last. */
  async #layersFor(path) {
    const layers = [];
    for (const folder of foldersAbove(path)) {
      const layer = await this.#layerOf(folder);
      if (layer === void 0) continue;
      this.#loaded.add(layer);
      layers.push(layer);
    }
    return [...layers, this.#root];
  }
};
var MAX_DEPTH3 = 40;
function foldersAbove(path) {
  const parts = (path ?? "").split("/").slice(0, -1);
  if (parts.length > MAX_DEPTH3) return [];
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}

// src/config/load-policy.ts
var MAX_EXTENSIONS = 20;
var MAX_FILE_BYTES = 16 << 20;
async function loadPolicy(reader, options) {
  const loader = new PolicyLoader(reader, options);
  const policy = await loader.root();
  loader.requireValid();
  return policy;
}
var PolicyLoader = class {
  #reader;
  #options;
  #mistakes = [];
  #layers = /* @__PURE__ */ new Map();
  #extended = /* @__PURE__ */ new Set();
  constructor(reader, options) {
    this.#reader = reader;
    this.#options = options;
  }
  async root() {
    const { configPath, baselines: named = [], today } = this.#options;
    const configs = await this.#withExtensions(configPath ?? CONFIG_NAME, configPath !== void 0);
    const config = configs.length === 0 ? void 0 : configs.reduce(merged);
    const baselines = config?.baselines ?? [];
    const files = [
      [IGNORE_NAME, "ignore-file", false],
      ...baselines.length + named.length === 0 ? [[BASELINE_NAME, "baseline", false]] : [],
      ...[.../* @__PURE__ */ new Set([...baselines, ...named])].map((path) => [path, "baseline", true])
    ];
    const entries = await Promise.all(files.map((file) => this.#entriesOf(...file)));
    const layer = new PolicyLayer({ folder: "", config, entries: entries.flat() });
    return new Policy(this.#reader.name, layer, settingsOf(config), (folder) => this.#layerOf(folder), today);
  }
  requireValid() {
    if (this.#mistakes.length > 0 && this.#options.strict !== false) throw new ConfigError(this.#mistakes);
  }
  /** What a folder below the root says; its mistakes throw at once, as nothing more is read then. */
  #layerOf(folder) {
    const known2 = this.#layers.get(folder);
    if (known2 !== void 0) return known2;
    const layer = this.#readFolder(folder);
    this.#layers.set(folder, layer);
    return layer;
  }
  async #readFolder(folder) {
    const text = await this.#textOf(`${folder}/${CONFIG_NAME}`);
    const config = text === void 0 ? void 0 : await this.#parse(`${folder}/${CONFIG_NAME}`, text, false);
    const entries = await this.#entriesOf(`${folder}/${IGNORE_NAME}`, "ignore-file", false);
    this.requireValid();
    return config === void 0 && entries.length === 0 ? void 0 : new PolicyLayer({ folder, config, entries });
  }
  /** A configuration behind what it extends, which comes first. */
  async #withExtensions(path, isRequired) {
    const text = await this.#textOf(path);
    if (text !== void 0) return this.#extend(path, text);
    if (!isRequired) return [];
    throw new InputError("path-not-found", `there is no configuration ${path} in ${this.#reader.name}`);
  }
  async #extend(name, text) {
    const config = await this.#parse(name, text, true);
    if (config === void 0) return [];
    const extended = [];
    for (const extension of config.extends) extended.push(...await this.#readExtension(name, extension));
    return [...extended, config];
  }
  async #readExtension(from, extension) {
    const name = nameOf(extension);
    if (this.#extended.has(name)) return [];
    this.#extended.add(name);
    if (this.#extended.size > MAX_EXTENSIONS) {
      this.#report(from, `more than ${MAX_EXTENSIONS} configurations are extended`);
      return [];
    }
    if (extension.kind === "file") {
      const text = await this.#textOf(extension.path);
      if (text !== void 0) return this.#extend(extension.path, text);
      this.#report(from, `extends: there is no ${extension.path} in ${this.#reader.name}`);
      return [];
    }
    const { readShared } = this.#options;
    if (readShared === void 0) {
      this.#report(from, `extends: ${name} is in another repository, and no network may be used`);
      return [];
    }
    return this.#extend(name, decoded(await readShared(extension)));
  }
  /** The YAML parser is loaded when there is something to parse: most repositories have no configuration. */
  async #parse(name, text, isRoot) {
    const { parseConfigFile } = await import("./action/config-file-5ETVNQVI.mjs");
    const { config, mistakes } = parseConfigFile(name, text, isRoot);
    this.#mistakes.push(...mistakes);
    return config;
  }
  async #entriesOf(path, source, isRequired) {
    const text = await this.#textOf(path);
    if (text === void 0 && isRequired)
      this.#report(path, `there is no such baseline in ${this.#reader.name}`);
    const { entries, mistakes } = parseIgnoreFile(path, text ?? "");
    this.#mistakes.push(...mistakes);
    return entries.map((entry) => ({ source, entry }));
  }
  async #textOf(path) {
    const bytes = await this.#reader.read(path);
    if (bytes === void 0) return void 0;
    if (bytes.length <= MAX_FILE_BYTES) return decoded(bytes);
    this.#report(path, `the file is longer than ${MAX_FILE_BYTES} bytes`);
    return "";
  }
  #report(file, message) {
    this.#mistakes.push({ file, line: 1, column: 1, message, hint: void 0, rule: void 0 });
  }
};
function decoded(bytes) {
  return new TextDecoder("utf-8").decode(bytes);
}
function nameOf(extension) {
  return extension.kind === "file" ? extension.path : `${extension.repository}/${extension.path}@${extension.commit}`;
}
function merged(base, own) {
  return {
    name: own.name,
    extends: [],
    rules: [...base.rules, ...own.rules],
    disable: [...base.disable, ...own.disable],
    minConfidence: own.minConfidence ?? base.minConfidence,
    failOn: own.failOn ?? base.failOn,
    severity: [...base.severity, ...own.severity],
    allow: [...base.allow, ...own.allow],
    baselines: own.baselines ?? base.baselines,
    salt: own.salt ?? base.salt,
    requireReason: own.requireReason ?? base.requireReason,
    trustChanges: own.trustChanges ?? base.trustChanges
  };
}
function settingsOf(config) {
  return {
    ruleFiles: config?.rules ?? [],
    disable: config?.disable ?? [],
    minConfidence: config?.minConfidence,
    failOn: config?.failOn,
    salt: config?.salt,
    trustChanges: config?.trustChanges === true
  };
}

// src/config/rule-files.ts
async function readRuleFiles(reader, names) {
  return await Promise.all(
    names.map(async (name) => {
      const bytes = await reader.read(name);
      if (bytes !== void 0) return { name, text: new TextDecoder().decode(bytes) };
      const message = `there is no such rule file in ${reader.name}`;
      throw new ConfigError([{ file: name, line: 1, column: 1, message, hint: void 0, rule: void 0 }]);
    })
  );
}

// src/sources/policy-places.ts
import { statSync as statSync2 } from "node:fs";
import { dirname } from "node:path";

// src/sources/file-readers.ts
import { lstatSync, readFileSync as readFileSync2 } from "node:fs";
import { join as join3 } from "node:path";
function diskFiles(root, name = "the working tree") {
  return {
    name,
    read(path) {
      try {
        return Promise.resolve(readRegular(join3(root, ...path.split("/"))));
      } catch (error2) {
        const code = systemCode(error2);
        if (code === "ENOENT" || code === "ENOTDIR") return Promise.resolve(void 0);
        throw new UpstreamError("path-unreadable", `${path} cannot be read (${code ?? "unknown reason"})`, {
          cause: error2
        });
      }
    }
  };
}
function readRegular(file) {
  return lstatSync(file).isFile() ? readFileSync2(file) : void 0;
}
async function commitFiles(repository, commit, name, provide2 = () => Promise.resolve()) {
  const [tree] = await resolveObjects(repository.git, [`${commit}^{tree}`]);
  if (tree === void 0) return void 0;
  const files = new CommitTree(repository, tree.oid);
  return {
    name,
    async read(path) {
      const oid = await files.blobAt(path);
      if (oid === void 0) return void 0;
      await provide2([oid]);
      const reader = new ObjectReader(repository);
      try {
        const answer = await reader.read(oid);
        if (answer.kind === "object") return answer.bytes;
        throw new UpstreamError("git-failed", `${path} of ${name} cannot be read (${answer.kind})`);
      } finally {
        reader.close();
      }
    }
  };
}
var MAX_FOLDER_BYTES = 256 * 1024 * 1024;
var CommitTree = class {
  #git;
  #root;
  #folders = /* @__PURE__ */ new Map();
  constructor({ git }, root) {
    this.#git = git;
    this.#root = root;
  }
  /** The id of a regular file; undefined when there is none at the path, or a link, a folder or a submodule. */
  async blobAt(path) {
    const names = path.split("/");
    const file = names.pop();
    let folder = this.#root;
    for (const name of names) {
      const entry2 = (await this.#list(folder)).get(name);
      if (entry2?.kind !== "tree") return void 0;
      folder = entry2.oid;
    }
    const entry = (await this.#list(folder)).get(file);
    return entry?.kind === "blob" && entry.mode.startsWith("100") ? entry.oid : void 0;
  }
  #list(tree) {
    let listed2 = this.#folders.get(tree);
    if (listed2 === void 0) {
      listed2 = this.#git.require(["ls-tree", "-z", "--full-tree", tree], { maxBytes: MAX_FOLDER_BYTES }).then(parseTree);
      this.#folders.set(tree, listed2);
    }
    return listed2;
  }
};
function parseTree(stdout) {
  const entries = /* @__PURE__ */ new Map();
  for (const line of Buffer.from(stdout).toString("utf8").split("\0")) {
    const tab = line.indexOf("	");
    const [mode = "", kind = "", oid = ""] = line.slice(0, Math.max(0, tab)).split(" ");
    if (oid !== "") entries.set(line.slice(tab + 1), { mode, kind, oid });
  }
  return entries;
}

// src/git/changes.ts
var NUL3 = 0;
var COLON2 = 58;
var SUBMODULE_MODE2 = "160000";
var MAX_FAILURES_IN_A_ROW = 500;
function isSubmodule(change) {
  return change.mode === SUBMODULE_MODE2;
}
async function* readChanges(git, commits) {
  let next = 0;
  let failuresInARow = 0;
  while (next < commits.length) {
    const run = new DiffRun(git, commits.slice(next));
    yield* run.events();
    if (git.signal?.aborted === true) return;
    next += run.seen;
    if (await run.succeeded()) return;
    failuresInARow = run.seen === 0 ? failuresInARow + 1 : 0;
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
        const token = await reader.readUntil(NUL3);
        if (token === void 0) return;
        if (token[0] !== COLON2) {
          commit = Buffer.from(token).toString("latin1").trim();
          this.seen++;
          continue;
        }
        const path = await reader.readUntil(NUL3);
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
  const previous = oids.slice(0, -1).filter((old, parent) => isObjectId(old) && !isNullId(old) && fields[parent] !== SUBMODULE_MODE2);
  return { commit, path: new Uint8Array(path), mode, oid, previous };
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
function sizeOfAnswer(answer) {
  if (answer.kind === "object") return answer.bytes.length;
  return answer.kind === "large" && !answer.isCutShort() ? answer.sizeBytes : 0;
}

// src/sources/contract.ts
function listingSkips({ receipt, part }) {
  if (part === void 0) return receipt;
  return {
    skip: (reason, place, count) => {
      if (part.takes(place)) receipt.skip(reason, place, count);
    }
  };
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
  /** Counts a file of so many bytes that others have looked at. The progress is not told: that is done when it is due. */
  countCleanFile(bytes) {
    this.#objects++;
    this.#bytes += bytes;
    this.#context.receipt.files++;
    this.#context.receipt.bytes += bytes;
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

// src/sources/range.ts
async function openRange(target, context, outside) {
  const repository = await openRepository(target.repository, { ...outside, signal: context.signal });
  const { git } = repository;
  const [head, base] = await Promise.all([
    resolveCommit(repository, target.to),
    target.from === void 0 ? void 0 : resolveCommit(repository, target.from)
  ]);
  const list = await listCommits(git, { include: [head], exclude: base === void 0 ? [] : [base] });
  if (!list.complete && list.commits.length === 0)
    throw new InputError("revision-unknown", "git cannot list the commits of this range", {
      hint: 'check the repository with "git fsck"'
    });
  if (!list.complete) listingSkips(context).skip("missing-commit", head);
  noteShallowEdges(repository, list.commits, listingSkips(context));
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
    const { repository, tags, provide: provide2 } = this.#range;
    const isOwn = (place) => this.#context.part?.takes(place) ?? true;
    const commits = this.#range.commits.filter(isOwn);
    receipt.commits += commits.length;
    const tally = new Tally(this.#context);
    let requests = this.#requests(
      [...commits, ...tags.filter(isOwn)],
      isOwn
    );
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
  /** What bounds the range; empty when it reaches back to the first commit. */
  get bases() {
    return this.#range.bases ?? [];
  }
  /** What the range leads to. */
  get heads() {
    return this.#range.heads ?? [];
  }
  /** Makes blobs present that were not fetched, where that is possible. */
  async provide(oids) {
    await this.#range.provide?.(oids);
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
    } catch (error2) {
      if (!(error2 instanceof UpstreamError) || error2.code === "cancelled") throw error2;
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
  /** These messages first, then every new pair of path and blob of this part, in the order of the commits. */
  async *#requests(messages, isOwn) {
    const receipt = listingSkips(this.#context);
    const { repository, commits, provide: provide2 } = this.#range;
    for (const oid of messages) yield { oid, item: { kind: "message" } };
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
      if (!isOwn(shownPath(event.path))) continue;
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

// src/sources/policy-places.ts
var HERE = { environment: process.env, currentDirectory: process.cwd() };
async function policyPlaces(situation, outside = HERE) {
  const { target, source, believesHead } = situation;
  if (target.kind === "remote-change" && !target.wholeHistory) return await placesOfChange(situation);
  const files = source.repository === void 0 ? diskFiles(rootOf(target.kind === "tree" ? target.path : outside.currentDirectory, outside)) : await filesOf(source.repository, target);
  return believesHead ? { trusted: files, proposed: void 0 } : { trusted: void 0, proposed: files };
}
function rootOf(path, outside) {
  const search = findRepository(path, outside);
  const workTree = search.kind === "found" ? search.repository.workTree : void 0;
  return workTree ?? (statSync2(path, { throwIfNoEntry: false })?.isDirectory() === false ? dirname(path) : path);
}
async function filesOf(repository, target) {
  const { workTree } = repository.place;
  if (workTree !== void 0) return diskFiles(workTree);
  const [head] = target.kind === "remote-change" ? target.heads : ["HEAD"];
  return head === void 0 ? void 0 : await commitFiles(repository, head, "HEAD");
}
async function placesOfChange({
  target,
  source,
  believesHead,
  receipt
}) {
  const { repository } = source;
  if (repository === void 0 || target.kind !== "remote-change" || !(source instanceof RangeSource))
    return { trusted: void 0, proposed: void 0 };
  const provide2 = (oids) => source.provide(oids);
  const [base] = source.bases;
  const [head] = source.heads;
  const proposed2 = head === void 0 ? void 0 : await commitFiles(repository, head, `the head ${head.slice(0, 10)}`, provide2);
  if (base === void 0) {
    return believesHead ? { trusted: proposed2, proposed: void 0 } : { trusted: void 0, proposed: proposed2 };
  }
  const trusted = await commitFiles(repository, base, `the base ${base.slice(0, 10)}`, provide2);
  if (trusted === void 0) {
    receipt.note(
      "base-config-unavailable",
      "the files of the base could not be read: no configuration is believed, so nothing is let pass"
    );
  }
  return { trusted, proposed: proposed2 };
}

// src/scan-policy.ts
async function readPolicies(request, source, receipt, nowMs) {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  const { config, target, honourMarks } = request;
  if (config === void 0) {
    const policies = { trusted: void 0, proposed: void 0, believesMarks: honourMarks, today };
    return { policies, settings: void 0, ruleFiles: [] };
  }
  const { believesHead } = config;
  const places = await policyPlaces({ target, source, believesHead, receipt });
  const options = {
    today,
    ...config.path === void 0 ? {} : { configPath: config.path },
    ...config.baselines === void 0 ? {} : { baselines: config.baselines }
  };
  const trusted = places.trusted === void 0 ? void 0 : await loadPolicy(places.trusted, options);
  const proposed2 = places.proposed === void 0 ? void 0 : await proposedPolicy(places.proposed, today, receipt);
  return {
    policies: { trusted, proposed: proposed2, believesMarks: honourMarks, today },
    settings: trusted?.settings,
    ruleFiles: places.trusted === void 0 ? [] : await readRuleFiles(places.trusted, trusted?.settings.ruleFiles ?? [])
  };
}
async function proposedPolicy(reader, today, receipt) {
  try {
    return await loadPolicy(reader, { today });
  } catch (error2) {
    if (!(error2 instanceof ConfigError || error2 instanceof UpstreamError)) throw error2;
    receipt.note(
      "proposed-config-unreadable",
      `the configuration of ${reader.name} cannot be used: it is not shown`
    );
    return void 0;
  }
}

// src/git/all-objects.ts
var LF2 = 10;
var CHECK = ["cat-file", "--buffer", "--batch-check=%(objectname) %(objecttype) %(rest)"];
async function* listAllObjects(git) {
  const seen = new SeenObjects();
  const history = await listHistory(git);
  let isWhole = true;
  for await (const step of readSteps(git, history)) {
    if (step.kind === "unreadable") isWhole = false;
    else if (step.after !== void 0 && seen.add(step.after))
      yield { kind: "blob", oid: step.after, path: decodeUtf8(step.path) };
  }
  const walk = git.start(["rev-list", "--objects", "--missing=print", "--all", "--reflog"]);
  const check = git.start(CHECK, { input: "piped" });
  const pumping = pump(walk, check);
  try {
    for await (const object of listed(check)) {
      const isFirst = !("oid" in object) || seen.add(object.oid);
      if (object.kind === "missing") yield { ...object, isListed: !isFirst };
      else if (isFirst) yield object;
    }
    await pumping;
    const ends = await Promise.all([walk.exited, check.exited]);
    if (git.signal?.aborted === true || isWhole && ends.every((end) => end.status === 0)) return;
  } finally {
    walk.stop();
    check.stop();
  }
  yield* listRest(git, seen);
}
async function* listRest(git, seen) {
  const rest = listOthers(git, (oid) => !seen.add(oid));
  const first = await rest.next();
  if (first.done === true || first.value.kind !== "store-unlisted") yield { kind: "walk-broken" };
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}
async function* listOthers(git, isKnown) {
  const check = git.start([
    "cat-file",
    "--buffer",
    "--batch-all-objects",
    "--batch-check=%(objectname) %(objecttype) "
  ]);
  try {
    for await (const object of listed(check))
      if ("oid" in object && object.kind !== "missing" && !isKnown(object.oid)) yield object;
    if ((await check.exited).status !== 0 && git.signal?.aborted !== true) yield { kind: "store-unlisted" };
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
  for (let line = await reader.readUntil(LF2); line !== void 0; line = await reader.readUntil(LF2)) {
    const object = parseLine(line);
    if (object !== void 0) yield object;
  }
}
function parseLine(line) {
  const space = line.indexOf(32);
  const oid = Buffer.from(line.subarray(0, space)).toString("latin1");
  if (oid.startsWith("?")) return { kind: "missing", oid: oid.slice(1), isListed: false };
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

// src/sources/reached-list.ts
import { Buffer as Buffer2 } from "node:buffer";
var KINDS = ["commit", "tag", "blob"];
var NO_PATH = 0;
var ReachedList = class {
  #ids = Buffer2.alloc(0);
  #kinds = new Uint8Array(0);
  #paths = new Uint32Array(0);
  #size = 0;
  #idBytes = 20;
  #names = [void 0];
  #numbers = /* @__PURE__ */ new Map();
  /** How many objects there are. */
  get size() {
    return this.#size;
  }
  /** Bytes of an id. */
  get idBytes() {
    return this.#idBytes;
  }
  /** The ids, one behind the other, in the order in which they were added: a view. */
  get ids() {
    return this.#ids.subarray(0, this.#size * this.#idBytes);
  }
  /** Adds an object. All ids of a list have the same length. */
  add(object) {
    const { kind, oid } = object;
    if (this.#size === 0) this.#idBytes = oid.length / 2;
    if (this.#size === this.#kinds.length) this.#grow();
    this.#ids.write(oid, this.#size * this.#idBytes, "hex");
    this.#kinds[this.#size] = KINDS.indexOf(kind);
    this.#paths[this.#size] = kind === "blob" ? this.#numberOf(object.path) : NO_PATH;
    this.#size++;
  }
  /** The object at a place of the list. */
  at(index) {
    const oid = this.#ids.toString("hex", index * this.#idBytes, (index + 1) * this.#idBytes);
    const kind = KINDS[this.#kinds[index] ?? 0] ?? "commit";
    return kind === "blob" ? { kind, oid, path: this.#names[this.#paths[index] ?? NO_PATH] } : { kind, oid };
  }
  /** All objects, in order. */
  *[Symbol.iterator]() {
    for (let index = 0; index < this.#size; index++) yield this.at(index);
  }
  #numberOf(path) {
    if (path === void 0) return NO_PATH;
    const known2 = this.#numbers.get(path);
    if (known2 !== void 0) return known2;
    const number = this.#names.push(path) - 1;
    this.#numbers.set(path, number);
    return number;
  }
  #grow() {
    const room = Math.max(1024, this.#size * 2);
    const ids = Buffer2.alloc(room * this.#idBytes);
    this.#ids.copy(ids);
    const kinds = new Uint8Array(room);
    kinds.set(this.#kinds);
    const paths = new Uint32Array(room);
    paths.set(this.#paths);
    this.#ids = ids;
    this.#kinds = kinds;
    this.#paths = paths;
  }
};
function pathOf2(object) {
  return object.kind === "blob" ? object.path : void 0;
}
function placeOfObject(object) {
  return object.kind === "blob" ? object.path ?? object.oid : object.oid;
}

// src/sources/history.ts
var HistorySource = class {
  resolution;
  repository;
  #context;
  /** Whether all objects lie where the repository itself says. */
  isPlainStore = true;
  #onClose;
  #refs;
  /** After a search, what was read to be judged, in order. */
  judged = [];
  /** What was looked at already; undefined: nothing. */
  #search;
  #isRecalled = false;
  #walked;
  #walkedFor = /* @__PURE__ */ new Set();
  /** What the walk came to, when it was made before; undefined: it is made while units are read. */
  #reached;
  constructor(repository, context, resolution, onClose = () => void 0, refs = []) {
    this.#onClose = onClose;
    this.#refs = refs;
    this.repository = repository;
    this.resolution = resolution;
    this.#context = context;
  }
  /** What the source reports to: for whoever looks at the object store before. */
  get context() {
    return this.#context;
  }
  /**
   * Reads the suspects only, because all others are known to hold nothing. The history is walked even when there are
   * none, because the walk tells what is missing, and what there is to count.
   */
  narrow(search) {
    this.#search = search;
  }
  /** Reads these objects again and nothing else: nothing has changed since they were the ones to be judged. */
  recall(judged, walk) {
    this.#tellWalk(walk);
    this.#reached = new ReachedList();
    for (const object of judged) this.#reached.add(object);
    this.#search = { suspects: new Set(judged.map(({ oid }) => oid)), sizeOf: () => 0 };
    this.#isRecalled = true;
  }
  /** Objects that are never read, because git would not come to an end: they are told as corrupt. */
  withheld = /* @__PURE__ */ new Set();
  /** Whether what no ref, HEAD or reflog reaches is read, too. */
  hasUnreachable = false;
  /** Whether what a partial clone lacks is fetched, by `fetchMissing`. */
  fetchesMissing = false;
  fetchMissing;
  /** What is to be fetched: ids, with paths where they are known. */
  #missing = /* @__PURE__ */ new Map();
  /** What the walk through git came to, of all parts; kept when the rest of the store is wanted, too. */
  #listed = /* @__PURE__ */ new Set();
  /** Whether the walk broke off, so that all of the store is read anyway. */
  #isBroken = false;
  /** Who walks the history in the store's own files; undefined: git does. */
  walker;
  /** What the last walk over the whole history came to; undefined when git walked, or nobody did yet. */
  get walked() {
    return this.#walked;
  }
  /**
   * Walks the history now, and keeps what of it is this part's own: the units are then read from that. `suspects` are
   * those that are known already: when they turn out to be all, no other walk is made.
   */
  async list(suspects = /* @__PURE__ */ new Set()) {
    if (this.#reached !== void 0) return this.#reached;
    const reached = new ReachedList();
    const part = this.#context.part;
    if (part !== void 0 && await this.#listPart(part, reached)) {
      this.#reached = reached;
      return reached;
    }
    const walked = await this.#walkStore(suspects);
    if (walked !== void 0) {
      this.#tellWalk(walked);
      for (const object of walked.objects()) reached.add(object);
    } else for await (const object of this.#walk(false)) reached.add(object);
    this.#reached = reached;
    return reached;
  }
  /**
   * Lists a part from the store's own files: parts are told apart by paths, so all blobs are followed to theirs. False
   * when git must walk; it comes to the same paths.
   */
  async #listPart(part, reached) {
    const all = await this.walker?.(this.repository, []);
    if (all?.kind !== "walked") return false;
    const oids = [...all.history.objects()].map(({ oid }) => oid);
    const answer = await this.walker?.(this.repository, oids);
    if (answer?.kind !== "walked") return false;
    this.#walked = answer.history;
    this.#tellWalk(answer.history);
    for (const object of answer.history.listSuspects(oids))
      if (part.takes(placeOfObject(object))) reached.add(object);
    return true;
  }
  async *units() {
    const tally = new Tally(this.#context, void 0, true);
    for await (const unit of this.#refUnits()) {
      yield unit;
      if (tally.isCancelled()) return;
    }
    for await (const answered of readObjects(this.repository, this.#requests())) {
      if (answered.answer.kind === "missing" && this.fetchesMissing)
        this.#missing.set(answered.oid, pathOf2(answered.item));
      else yield* this.#unitsOf(answered, tally);
      if (tally.isCancelled()) return;
    }
    if (this.#missing.size > 0) yield* this.#fetchedUnits(tally);
    tally.isCancelled();
  }
  async *#unitsOf({ oid, item, answer }, tally) {
    const { receipt } = this.#context;
    const search = this.#search;
    const isNew = search === void 0 || search.sizeOf(oid) === void 0;
    if (item.kind === "blob") {
      const origin = { kind: "blob", oid, path: item.path, commit: void 0 };
      tally.countObject("object");
      for await (const unit of unitsOfBlob(origin, answer, receipt)) {
        yield unit;
        tally.countUnit(unit);
      }
      const isRead = answer.kind === "object" || answer.kind === "large" && !answer.isCutShort();
      if (isNew && isRead) receipt.objects++;
    } else {
      if (item.kind === "commit" && search === void 0) receipt.commits++;
      const unit = unitOfMessage(oid, answer, receipt);
      if (unit !== void 0) {
        yield unit;
        tally.countUnit(unit);
      }
    }
    if (isNew) receipt.bytes += sizeOfAnswer(answer);
  }
  /** What the clone lacks, as its server has it: in one request. What does not come, or is no blob, stays missing. */
  async *#fetchedUnits(tally) {
    const { receipt } = this.#context;
    tally.enter("fetching");
    const fetched = await this.fetchMissing?.([...this.#missing.keys()]);
    try {
      const paths = await this.#pathsOfMissing();
      const requests = [...this.#missing].map(([oid, path]) => ({
        oid,
        item: { kind: "blob", oid, path: path ?? paths.get(oid) }
      }));
      if (fetched === void 0) {
        for (const { oid } of requests) receipt.skip("missing-object", oid);
        return;
      }
      for await (const answered of readObjects(fetched.repository, requests)) {
        const { answer, oid } = answered;
        if (answer.kind === "object" && answer.type !== "blob") receipt.skip("missing-object", oid);
        else yield* this.#unitsOf(answered, tally);
        if (tally.isCancelled()) return;
      }
    } finally {
      fetched?.remove();
    }
  }
  /** The paths of what is missing, and where it came from, by another walk that looks for it. */
  async #pathsOfMissing() {
    const targets = /* @__PURE__ */ new Set([...this.#search?.suspects ?? [], ...this.#missing.keys()]);
    const answer = this.#walked && await this.walker?.(this.repository, targets);
    if (answer?.kind !== "walked") return /* @__PURE__ */ new Map();
    this.#walked = answer.history;
    const missing = answer.history.listSuspects(this.#missing.keys());
    return new Map(missing.map((object) => [object.oid, pathOf2(object)]));
  }
  close() {
    this.#onClose();
    return Promise.resolve();
  }
  /** What git itself remembers in text: names of refs, and the messages of reflogs, where addresses with passwords stand. */
  async *#refUnits() {
    const { part, signal } = this.#context;
    if (signal.aborted || part?.takes("refs") === false) return;
    const names = this.#refs.map(({ name }) => name).join("\n");
    if (names !== "") yield unitOf({ kind: "ref" }, Buffer.from(names));
    const messages = await listReflogMessages(this.repository.git);
    if (messages.length > 0) yield unitOf({ kind: "reflog" }, messages);
  }
  async *#requests() {
    const { receipt } = this.#context;
    for (const requests of [this.#reachable(), this.#unreachable()]) {
      for await (const request of requests) {
        if (this.withheld.has(request.oid)) receipt.skip("corrupt-object", request.oid);
        else yield request;
      }
    }
  }
  /** Of what nothing reaches, what may hold something; after what is reached. */
  async *#unreachable() {
    const walked = this.#walked;
    if (!this.hasUnreachable || this.#isBroken || walked?.isBroken === true) return;
    const { receipt, part } = this.#context;
    const search = this.#search;
    const isKnown = (oid) => walked?.reachable(oid) ?? this.#listed.has(oid);
    let count = 0;
    for await (const object of listOthers(this.repository.git, isKnown)) {
      if (object.kind === "store-unlisted") this.#tellUnlisted();
      else if (part?.takes(placeOfObject(object)) ?? true) {
        count++;
        if (search !== void 0) this.#count(object, search);
        if (search?.suspects.has(object.oid) ?? true) yield { oid: object.oid, item: object };
      }
    }
    if (count > 0) receipt.noteCount("unreachable-scanned", UNREACHABLE, count);
  }
  async *#reachable() {
    const search = this.#search;
    if (search !== void 0 && !this.#isRecalled) {
      const walked = await this.#walkStore(search.suspects);
      if (walked !== void 0) return yield* this.#suspectsOf(walked, search);
    }
    for await (const object of this.#reached ?? this.#walk(search === void 0)) {
      if (search !== void 0 && !this.#isRecalled) this.#count(object, search);
      if (search?.suspects.has(object.oid) === false) continue;
      if (search !== void 0) this.judged.push(object);
      yield { oid: object.oid, item: object };
    }
  }
  /** Walks the store for these suspects; undefined when git must walk. */
  async #walkStore(suspects) {
    if (this.walker === void 0 || this.#context.part !== void 0) return void 0;
    if (this.#walked !== void 0 && [...suspects].every((oid) => this.#walkedFor.has(oid)))
      return this.#walked;
    this.#context.onProgress({ phase: "listing", objects: 0, totalObjects: void 0, bytes: 0 });
    const answer = await this.walker(this.repository, suspects);
    if (answer.kind === "walked") {
      this.#walked = answer.history;
      this.#walkedFor = suspects;
      return answer.history;
    }
    if (answer.kind === "unusable")
      this.#context.receipt.note("walked-by-git", `git walks the history, which is slower: ${answer.why}`);
    return void 0;
  }
  *#suspectsOf(walked, search) {
    const { receipt } = this.#context;
    if (this.#reached === void 0) this.#tellWalk(walked);
    const { commits, blobs, bytes } = walked.totals(search);
    receipt.commits += commits;
    receipt.objects += blobs;
    receipt.bytes += bytes;
    for (const object of walked.listSuspects(search.suspects)) {
      this.judged.push(object);
      yield { oid: object.oid, item: object };
    }
  }
  /** Whether what is counted over the whole store is this part's to tell: one does. */
  get #tellsOfWhole() {
    const number = this.#context.part?.number;
    return number === void 0 || shardOf("unreachable", number.count) === number.index;
  }
  /** Puts on the receipt what a walk missed, and what it did not come to. */
  #tellWalk({ missing, corrupt, isBroken, unreachable }) {
    const { receipt } = this.#context;
    const skips = listingSkips(this.#context);
    for (const oid of missing) this.#miss(oid);
    for (const oid of corrupt) skips.skip("corrupt-object", oid);
    if (isBroken) {
      skips.skip("missing-commit", "a commit or tree that the history needs");
      receipt.note("walk-broken", WALK_BROKEN);
    } else if (unreachable > 0 && this.#tellsOfWhole) {
      receipt.noteCount(
        "unreachable",
        "objects that no ref, HEAD or reflog reaches, and that are not reported",
        unreachable
      );
    }
  }
  #miss(oid) {
    if (this.fetchesMissing) this.#missing.set(oid, void 0);
    else listingSkips(this.#context).skip("missing-object", oid);
  }
  /** What the history reaches, of this part. `isRead`: all of it will be read, which tells what is missing. */
  async *#walk(isRead) {
    const { receipt, part } = this.#context;
    const skips = listingSkips(this.#context);
    for await (const object of listAllObjects(this.repository.git)) {
      if (object.kind === "missing") {
        if (!object.isListed || !isRead) this.#miss(object.oid);
      } else if (object.kind === "walk-broken") {
        this.#isBroken = true;
        skips.skip("missing-commit", "a commit or tree that the history needs");
        receipt.note("walk-broken", WALK_BROKEN);
      } else if (object.kind === "store-unlisted") {
        this.#tellUnlisted();
      } else {
        if (this.hasUnreachable) this.#listed.add(object.oid);
        if (part?.takes(placeOfObject(object)) ?? true) yield object;
      }
    }
  }
  #tellUnlisted() {
    listingSkips(this.#context).skip("unreadable", "the object store");
    this.#context.receipt.note(
      "store-unlisted",
      "git cannot list the objects of this repository: they are not scanned"
    );
  }
  /** Counts an object that the search has looked at. */
  #count({ kind, oid }, search) {
    const { receipt } = this.#context;
    const size = search.sizeOf(oid);
    if (kind === "commit") receipt.commits++;
    if (size === void 0) return;
    if (kind === "blob") receipt.objects++;
    receipt.bytes += size;
  }
};
var UNREACHABLE = "objects that no ref, HEAD or reflog reaches: what they hold is reported without a path";
var WALK_BROKEN = "the history cannot be walked to its end: every object in the store is scanned instead, some without a path";

// src/sources/diff.ts
import { createReadStream, statSync as statSync3 } from "node:fs";

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
  const quoted3 = unquoted(text);
  return quoted3 ?? text.replace(/\t.*$/s, "").replace(/\r$/, "");
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
    const open2 = this.#open;
    this.#open = void 0;
    if (open2 === void 0) return;
    const unit = open2.hunk.takeLast();
    if (unit !== void 0) yield { kind: "unit", unit };
    if (open2.isMalformed || open2.newLeft > 0 || open2.oldLeft.some((count) => count > 0))
      yield { kind: "malformed", line: this.#lineNumber };
  }
  /** Whether the line belongs to the open hunk. */
  #takeIntoHunk(open2, line) {
    if (line[0] === 92) {
      if (open2.isLastOnNewSide) open2.hunk.endWithoutNewline();
      return true;
    }
    const isOver = open2.newLeft <= 0 && open2.oldLeft.every((count) => count <= 0);
    let marks = latin1(line, 0, Math.min(line.length, open2.columns));
    if (!isOver && (line.length === 0 || marks === "\r")) marks = " ".repeat(open2.columns);
    if (marks.length < open2.columns || !/^[ +-]+$/.test(marks)) return false;
    if (isOver && (!marks.includes("+") || marks.includes("-"))) return false;
    if (isOver && open2.columns === 1 && latin1(line, 0, 4) === "+++ ") return false;
    this.#count(open2, marks);
    open2.isLastOnNewSide = !marks.includes("-");
    if (open2.isLastOnNewSide) open2.hunk.add(line.subarray(open2.columns), marks.includes("+"));
    return true;
  }
  /** Counts a line against the header: a line of the result stands in every parent without a plus, a removed one in those with a minus. */
  #count(open2, marks) {
    const isRemoved = marks.includes("-");
    if (!isRemoved) open2.newLeft--;
    for (let column = 0; column < open2.columns; column++) {
      const isInParent = isRemoved ? marks[column] === "-" : marks[column] === " ";
      if (isInParent) open2.oldLeft[column] = (open2.oldLeft[column] ?? 0) - 1;
    }
    if (open2.newLeft < 0 || open2.oldLeft.some((count) => count < 0)) open2.isMalformed = true;
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
    } catch (error2) {
      if (systemCode(error2) === void 0) throw error2;
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
  const aborted = new Promise((resolve2) => {
    if (signal.aborted) resolve2("aborted");
    else signal.addEventListener("abort", () => resolve2("aborted"), { once: true });
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
    } catch (error2) {
      if (systemCode(error2) === void 0) throw error2;
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
    const decoded2 = await decodeChunks(until(this.#input(), signal));
    const lines = linesOf(decoded2.chunks, () => receipt.skip("too-large", "a line of the diff"));
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
    if (statSync3(path).isDirectory())
      throw new InputError("path-unreadable", `${shown} is a folder, not a diff`);
  } catch (error2) {
    if (error2 instanceof InputError) throw error2;
    const code = systemCode(error2);
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new InputError("path-not-found", `there is no ${shown}`, {
        cause: error2,
        hint: "give a file with a diff, or - for standard input"
      });
    throw new InputError("path-unreadable", `${shown} cannot be read (${code ?? "unknown reason"})`, {
      cause: error2
    });
  }
}

// src/sources/missing-objects.ts
import { mkdtempSync as mkdtempSync2, rmSync as rmSync2 } from "node:fs";
import { tmpdir } from "node:os";
import { join as join5 } from "node:path";

// src/git/side-repository.ts
import { mkdirSync, mkdtempSync, readdirSync as readdirSync2, rmSync, statSync as statSync4 } from "node:fs";
import { join as join4 } from "node:path";

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

// src/git/side-repository.ts
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
    const place = { gitDir: directory, commonDir: directory, workTree: void 0 };
    const git = new Git(place, outside);
    try {
      const format = objectFormat === "sha256" ? ["--object-format=sha256"] : [];
      await git.require(["init", "--quiet", "--bare", "--template=", ...format]);
      const remote = await openRemote(git, address.url, address.token, address.retryDelaysMs);
      const state = { objectFormat, shallow: true, partial: true };
      return new _SideRepository({ kind: "bare", git, place, state }, remote, directory);
    } catch (error2) {
      rmSync(directory, { recursive: true, force: true });
      throw error2;
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
    return readdirSync2(folder).filter((name) => name.endsWith(".pack")).reduce((sum, name) => sum + statSync4(join4(folder, name)).size, 0);
  }
  /** Deletes the repository. */
  remove() {
    rmSync(this.#directory, { recursive: true, force: true, maxRetries: 3 });
  }
};

// src/sources/missing-objects.ts
async function fetchMissing(clone, oids, outside, receipt) {
  const url = await promisorAddress(clone);
  if (url === void 0) {
    receipt.note(
      "not-fetched",
      "missing objects were not fetched: the clone names no server that promised them"
    );
    return void 0;
  }
  const parent = mkdtempSync2(join5(tmpdir(), "tacet-missing-"));
  const remove = () => rmSync2(parent, { recursive: true, force: true, maxRetries: 3 });
  try {
    const address = { url, token: void 0 };
    const side = await SideRepository.create(parent, clone.state.objectFormat, address, outside);
    const outcome = await side.fetch({ refspecs: [], objects: oids, blobs: "with" });
    if (outcome === "done") {
      receipt.note("fetched", `missing objects were fetched from ${side.remote.shown}`);
      return { repository: side.repository, remove };
    }
    receipt.note(
      "not-fetched",
      `missing objects were not fetched: ${side.remote.shown} does not give them out`
    );
  } catch (error2) {
    remove();
    if (!(error2 instanceof TacetError) || error2.code === "bug") throw error2;
    receipt.note("not-fetched", `missing objects were not fetched: ${describeError(error2)}`);
    return void 0;
  }
  remove();
  return void 0;
}
async function promisorAddress({ git }) {
  const { stdout } = await git.run(["config", "-z", "--get-regexp", "^remote\\..*\\.(promisor|url)$"]);
  const settings = /* @__PURE__ */ new Map();
  for (const entry of Buffer.from(stdout).toString("utf8").split("\0")) {
    const end = entry.indexOf("\n");
    if (end > 0 && !settings.has(entry.slice(0, end)))
      settings.set(entry.slice(0, end), entry.slice(end + 1));
  }
  for (const [key, value] of settings)
    if (key.endsWith(".promisor") && value === "true") {
      const url = settings.get(`${key.slice(0, -".promisor".length)}.url`);
      if (url !== void 0) return url;
    }
  return void 0;
}

// src/sources/open-history.ts
async function openHistory(path, context, outside) {
  const repository = await openRepository(path, { ...outside, signal: context.signal });
  const edges = shallowBoundary(repository.place);
  if (edges.size > 0)
    context.receipt.note(
      "shallow",
      `this clone is shallow: what comes before ${edges.size} of its commits is not here (git fetch --unshallow brings it)`
    );
  for (const commit of edges) listingSkips(context).skip("missing-commit", `before ${commit}`);
  const source = await historySource(
    repository,
    context,
    "everything that refs, HEAD, stashes, notes and reflogs reach"
  );
  source.fetchMissing = (oids) => fetchMissing(repository, oids, outside, context.receipt);
  source.isPlainStore = outside.environment.GIT_OBJECT_DIRECTORY === void 0;
  return source;
}
async function historySource(repository, context, why, onClose = () => void 0) {
  const refs = await listRefs(repository.git);
  return new HistorySource(repository, context, { kind: "history", refs: refs.length, why }, onClose, refs);
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
  } catch (error2) {
    side.remove();
    throw error2;
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
  return new RangeSource({ repository, commits, tags, resolution, bases, heads, ...hooks }, context);
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
    } catch (error2) {
      side.remove();
      throw error2;
    }
  } catch (error2) {
    const isWhole = workspace !== void 0 && !workspace.state.shallow && !workspace.state.partial;
    if (!(error2 instanceof UpstreamError) || error2.code !== "fetch-failed" || !isWhole) throw error2;
    receipt.note("clone-only", `${describeError(error2)}: what the clone holds was scanned`);
    if (change.remoteUrl !== void 0)
      receipt.skip("missing-commit", "branches and tags that only the server has");
    return historySource(workspace, context, "everything that the clone holds");
  }
}
async function usableWorkspace(change, outside) {
  if (change.workspace === void 0) return void 0;
  try {
    return await openRepository(change.workspace, outside);
  } catch (error2) {
    if (error2 instanceof TacetError && error2.code === "not-a-repository") return void 0;
    throw error2;
  }
}
async function rangeIfHeld(change, workspace) {
  try {
    return await rangeInWorkspace(change, workspace);
  } catch (error2) {
    if (error2 instanceof TacetError && error2.code === "git-failed") return void 0;
    throw error2;
  }
}
async function rangeInWorkspace(change, { git, place, state }) {
  if (state.partial) return void 0;
  const heads = await resolveObjects(git, change.heads.map(toCommit));
  const headIds = heads.flatMap((object) => object?.oid ?? []);
  if (headIds.length < heads.length) return void 0;
  const bounds = change.bases.length > 0 ? change.bases : change.baseRefs.map((ref) => ref.replace(/^refs\/heads\//, "refs/remotes/origin/"));
  const bases = await resolveObjects(git, bounds.map(toCommit));
  const baseIds = bases.flatMap((object) => object?.oid ?? []);
  if (baseIds.length < bases.length) return void 0;
  if (!await holdsRange(git, shallowBoundary(place), headIds, baseIds)) return void 0;
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
    const known2 = stages.get(path) ?? /* @__PURE__ */ new Map();
    stages.set(path, known2.set(stage, { mode, oid }));
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
import { lstatSync as lstatSync3, realpathSync, statSync as statSync5 } from "node:fs";
import { basename as basename2, relative, sep } from "node:path";

// src/sources/file-queue.ts
import { setImmediate as setImmediate2 } from "node:timers/promises";
var MAX_FILES_AHEAD = 65536;
var FileQueue = class {
  /** Files in the order of the listing; those taken are forgotten, and number `#taken`. */
  #files = [];
  #taken = 0;
  #isListed = false;
  #isStopped = false;
  #wake = () => void 0;
  #resume = () => void 0;
  #tell;
  #listing;
  constructor(parts) {
    this.#listing = this.#list(parts);
    this.#listing.catch(() => void 0);
  }
  /** How many files are known so far, those taken included. */
  get listed() {
    return this.#files.length;
  }
  /** The next file; undefined when there are no more. @throws whatever the listing threw. */
  async next() {
    while (this.#taken === this.#files.length) {
      if (this.#isListed) {
        await this.#listing;
        return void 0;
      }
      await new Promise((resolve2) => {
        this.#wake = resolve2;
      });
    }
    const file = this.#files[this.#taken];
    this.#files[this.#taken++] = void 0;
    if (!this.#isFull) this.#resume();
    return file;
  }
  /** Tells of every file that is not taken yet, now and when it becomes known. */
  tellOf(tell) {
    this.#tell = tell;
    tell(this.#files.slice(this.#taken));
  }
  /** Ends the listing; to be called when the rest is not wanted. */
  stop() {
    this.#isStopped = true;
    this.#resume();
  }
  get #isFull() {
    return this.#files.length - this.#taken > MAX_FILES_AHEAD;
  }
  async #list(parts) {
    try {
      for await (const part of parts) {
        for (const file of part) this.#files.push(file);
        this.#tell?.(part);
        this.#wake();
        await (this.#isFull ? new Promise((resume) => this.#resume = resume) : setImmediate2());
        if (this.#isStopped) return;
      }
    } finally {
      this.#isListed = true;
      this.#wake();
    }
  }
};

// src/sources/tree-listing.ts
import { lstatSync as lstatSync2, readdirSync as readdirSync3 } from "node:fs";
var NUL4 = 0;
var SLASH = Buffer.from("/");
async function listGitFiles(git, folder, receipt) {
  const { workTree } = git.place;
  if (workTree === void 0) return { tracked: void 0, untracked: Promise.resolve(void 0) };
  const list = (args) => listPart(git, folder, Buffer.from(workTree), receipt, args);
  const untracked = list(["--others", "--exclude-standard"]);
  untracked.catch(() => void 0);
  return { tracked: await list(["--stage", "--cached"]), untracked };
}
async function listPart(git, folder, workTree, receipt, args) {
  const process2 = git.start(["ls-files", "-z", "-t", "--full-name", ...args], {
    cwd: folder,
    userConfig: true
  });
  const listing = new GitListing(workTree, receipt);
  let rest = new Uint8Array(0);
  try {
    for await (const chunk of process2.stdout) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let start = 0;
      for (let end = bytes.indexOf(NUL4); end >= 0; end = bytes.indexOf(NUL4, start)) {
        listing.add(bytes.subarray(start, end));
        start = end + 1;
      }
      rest = bytes.subarray(start);
    }
  } catch {
  }
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
      const place = { bytes: joined3(bytes, entry.name), prefix: Buffer.concat([prefix, entry.name, SLASH]) };
      const path = decodeUtf8(place.prefix, 0, place.prefix.length - 1);
      if (entry.name.equals(Buffer.from(".git"))) receipt.skip("git-directory", path);
      else if (entry.isDirectory()) folders.push(place);
      else yield { bytes: place.bytes, path };
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
  add(record) {
    if (record[0] === 63) {
      this.#addUntracked(record.subarray(2));
      return;
    }
    const tab = record.indexOf(9);
    const path = record.subarray(tab + 1);
    if (path.equals(this.#lastTracked)) return;
    this.#lastTracked = path;
    if (record.toString("latin1", 2, 8) === "160000") this.#receipt.skip("submodule", decodeUtf8(path));
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
    this.#files.push({ bytes: joined3(this.#workTree, path), path: decodeUtf8(path) });
  }
  /** Whether no folder above a tracked path has been replaced by a link, which would lead out of the tree. */
  #isBehindRealFolders(path) {
    const slash = path.lastIndexOf(47);
    if (slash < 0) return true;
    const folder = path.subarray(0, slash);
    const key = folder.toString("latin1");
    const known2 = this.#realFolders.get(key);
    if (known2 !== void 0) return known2;
    const isReal = this.#isBehindRealFolders(folder) && !isLink(joined3(this.#workTree, folder));
    this.#realFolders.set(key, isReal);
    return isReal;
  }
};
function entriesOf(folder, prefix, receipt) {
  try {
    const entries = readdirSync3(filePath(folder), { withFileTypes: true, encoding: "buffer" });
    return entries.sort((a, b) => Buffer.compare(a.name, b.name));
  } catch (error2) {
    const code = systemCode(error2);
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
function joined3(folder, name) {
  return folder.at(-1) === 47 ? Buffer.concat([folder, name]) : Buffer.concat([folder, SLASH, name]);
}

// src/sources/tree.ts
var FILES_FOR_LOOK_AHEAD = 1500;
var WHILE_MS = 80;
var FILES_AFTER_A_WHILE = 8;
var FILES_PER_PART = 1024;
async function openTree(path, context, outside) {
  const root = requireReal(path);
  const listing = statSync5(root).isDirectory() ? await listFolder(root, context, outside) : listFile(root, outside);
  return new TreeSource(ownPart(listing, context), context);
}
function ownPart({ parts, why }, { part }) {
  if (part === void 0) return { parts, why };
  const own = async function* () {
    for await (const files of parts()) yield files.filter(({ path }) => part.takes(path));
  };
  return { parts: own, why };
}
var TreeSource = class {
  resolution;
  #listing;
  #context;
  #startLookAhead;
  constructor(listing, context) {
    this.#listing = listing;
    this.#context = context;
    this.resolution = { kind: "tree", why: listing.why };
  }
  /** Lets others look at files ahead of the source, once there is so much to do that it is worth starting them. */
  lookAheadWith(start) {
    this.#startLookAhead = start;
  }
  async *units() {
    const { receipt } = this.#context;
    const tally = new Tally(this.#context, 0);
    const queue = new FileQueue(this.#listing.parts());
    const others = new Others(this.#startLookAhead, queue);
    try {
      for (let number = 0; ; number++) {
        const place = await queue.next();
        if (tally.isCancelled() || place === void 0) return;
        tally.expect(queue.listed);
        const cleanBytes = await others.cleanBytes(number, tally);
        if (tally.isCancelled()) return;
        if (cleanBytes !== void 0) {
          tally.countCleanFile(cleanBytes);
          continue;
        }
        let isRead = false;
        for await (const unit of unitsOfFile(place, receipt)) {
          if (!isRead) tally.countObject("file");
          isRead = true;
          yield unit;
          tally.countUnit(unit);
          await tally.breathe();
          if (tally.isCancelled()) return;
        }
      }
    } finally {
      queue.stop();
      await others.close();
    }
  }
  close() {
    return Promise.resolve();
  }
};
var Others = class {
  /** Undefined once they were started, or when there are none. */
  #starter;
  #queue;
  #startedAt = performance.now();
  #lookAhead;
  /** Number of the first file that they were told of. */
  #first = 0;
  constructor(starter, queue) {
    this.#starter = starter;
    this.#queue = queue;
  }
  /** Size of a file, of all units together, of which is known that it holds nothing; undefined: it must be read. */
  async cleanBytes(number, tally) {
    if (this.#starter !== void 0 && this.#isWorthwhile(number)) await this.#start(this.#starter, number);
    const lookAhead2 = this.#lookAhead;
    if (lookAhead2 === void 0 || number < this.#first) return void 0;
    while (lookAhead2.isPending(number - this.#first)) {
      await lookAhead2.help();
      tally.enter("scanning");
      if (tally.isCancelled()) return void 0;
    }
    return lookAhead2.cleanBytes(number - this.#first);
  }
  async close() {
    await this.#lookAhead?.close();
  }
  #isWorthwhile(number) {
    const left = this.#queue.listed - number;
    if (left >= FILES_FOR_LOOK_AHEAD) return true;
    return left >= FILES_AFTER_A_WHILE && performance.now() - this.#startedAt > WHILE_MS;
  }
  async #start(starter, number) {
    this.#starter = void 0;
    const lookAhead2 = await starter();
    this.#lookAhead = lookAhead2;
    this.#first = number + 1;
    this.#queue.tellOf((files) => lookAhead2.add(files));
  }
};
async function listFolder(root, context, outside) {
  const { receipt } = context;
  const skips = listingSkips(context);
  const walk = (why) => ({ parts: () => inParts(walkFiles(root, skips)), why });
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
  const { tracked, untracked } = await listWithGit(repository, root, context, outside);
  if (tracked === void 0) return walk("git could not list the files: every file");
  const parts = async function* () {
    yield tracked;
    yield* inParts(await untracked ?? leftOver(root, tracked, context));
  };
  if (tracked.length === 0 && root !== repository.workTree && (await untracked)?.length === 0)
    return walk("git tracks nothing in this folder, or ignores it: every file");
  return { parts, why: "the files that git tracks, and the untracked ones it does not ignore" };
}
function* leftOver(root, tracked, context) {
  if (context.signal.aborted) return;
  context.receipt.note("git-unusable", NOT_LISTED);
  const known2 = new Set(tracked.map(({ bytes }) => bytes.toString("latin1")));
  for (const file of walkFiles(root, listingSkips(context)))
    if (!known2.has(file.bytes.toString("latin1"))) yield file;
}
var NOT_LISTED = "git cannot list the files: every file is scanned, ignored ones too";
async function listWithGit(repository, root, context, outside) {
  const { receipt, signal } = context;
  try {
    const git = new Git(repository, { ...outside, signal });
    const files = await listGitFiles(git, root, listingSkips(context));
    if (files.tracked === void 0 && !signal.aborted) receipt.note("git-unusable", NOT_LISTED);
    return files;
  } catch (error2) {
    if (!(error2 instanceof TacetError) || error2.code !== "git-failed") throw error2;
    receipt.note("git-unusable", `${describeError(error2)}: every file is scanned, ignored ones too`);
    return { tracked: void 0, untracked: Promise.resolve(void 0) };
  }
}
async function* inParts(files) {
  let part = [];
  for (const file of files) {
    if (part.push(file) < FILES_PER_PART) continue;
    yield part;
    part = [];
  }
  yield part;
}
function listFile(file, outside) {
  const search = findRepository(file, outside);
  const workTree = search.kind === "found" ? search.repository.workTree : void 0;
  const way = workTree === void 0 ? "" : relative(workTree, file);
  const inside = way !== "" && !way.startsWith("..");
  const path = inside ? way.split(sep).join("/") : basename2(file);
  return { parts: () => inParts([{ bytes: Buffer.from(file), path }]), why: "the one file that was named" };
}
function requireReal(path) {
  const shown = `"${printable(path)}"`;
  try {
    const real = realpathSync.native(path);
    lstatSync3(real);
    return real;
  } catch (error2) {
    const code = systemCode(error2);
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new InputError("path-not-found", `there is no ${shown}`, {
        cause: error2,
        hint: "check the path; it is taken relative to the current folder"
      });
    throw new InputError("path-unreadable", `${shown} cannot be read (${code ?? "unknown reason"})`, {
      cause: error2
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
  const part = request.shard === void 0 ? void 0 : new ShardPart(request.shard);
  let count = 0;
  const source = await openSource(request.target, {
    receipt,
    signal: environment.signal,
    ...part === void 0 ? {} : { part },
    onProgress: (progress) => environment.onProgress({ ...progress, findings: count })
  });
  try {
    const { policies, settings, ruleFiles } = await readPolicies(request, source, receipt, startedAtMs);
    const minConfidence2 = request.minConfidence ?? settings?.minConfidence ?? "possible";
    const allRuleFiles = [...ruleFiles, ...request.ruleFiles];
    const effective = { ...request, minConfidence: minConfidence2, hasOwnRules: allRuleFiles.length > 0 };
    const ruleset = await loadRuleset(allRuleFiles, request.disabledRules);
    const linear = await linearEngineFor(ruleset, environment);
    const depths = depthsOf(request);
    const engine = createEngine(ruleset.compiled, {
      disabledRules: request.disabledRules,
      minConfidence: minConfidence2,
      createKernel,
      nowMs: startedAtMs,
      ...linear,
      onDetectorFailure: ({ view, detector }) => receipt.skip("detector-failed", `${placeOf(view.unit.origin)} (${detector})`),
      onMatchLimit: (view) => receipt.skip("finding-limit", placeOf(view.unit.origin)),
      decode: depths.decode,
      clock: environment.now,
      onDecodeLimit: (view, reason) => receipt.skip(reason, placeOf(view.unit.origin))
    });
    const chain = createFilterChain();
    const collector = new FindingCollector(receipt, request.maxFindings);
    const unitScan = {
      ...{ source, engine, chain, ruleset, receipt, collector, salt: settings?.salt },
      containers: depths.containers,
      clock: environment.now
    };
    const history = historyRoute({
      source,
      request: effective,
      environment,
      ruleset,
      linear,
      nowMs: startedAtMs,
      configDigest: configDigest(effective),
      receipt
    });
    await history?.prepare();
    const tree = source instanceof TreeSource ? source : void 0;
    tree?.lookAheadWith(() => lookAhead(effective, environment, ruleset, linear, startedAtMs));
    for await (const unit of source.units()) {
      await scanUnit(unit, unitScan);
      count = collector.count;
    }
    const attributed = await (history?.attribute(collector) ?? attribute(collector, source.repository));
    const findings = await applyPolicies(attributed, policies, (reason) => receipt.drop(reason));
    const sealed = sealReceipt(effective, ruleset, source, receipt, findings, startedAtMs, environment.now());
    const resume = history?.leave(sealed.startedAt);
    return {
      findings,
      receipt: {
        ...sealed,
        ...part === void 0 ? {} : { shard: { ...part.number, census: part.census } },
        ...history?.since === void 0 ? {} : { since: history.since }
      },
      failOn: settings?.failOn,
      unusedEntries: policies.trusted?.unused ?? [],
      ...history === void 0 || part === void 0 ? {} : { secrets: history.secrets },
      resume
    };
  } finally {
    await source.close();
  }
}
function historyRoute(scan2) {
  const { source, environment, request, receipt } = scan2;
  if (source instanceof HistorySource && environment.historyThroughGit !== true)
    return new HistoryRoute({ ...scan2, source });
  if (request.resume?.since !== void 0)
    receipt.note("receipt-ignored", "the earlier receipt is ignored: only a whole history can build on one");
  return void 0;
}
async function linearEngineFor(ruleset, environment) {
  if (!ruleset.compiled.rules.some((rule) => rule.linearSource !== void 0)) return {};
  const { loadLinearEngine } = await import("./action/load-linear-OYDOAWDD.mjs");
  return { linearEngine: await loadLinearEngine(environment.mayLoadNative) };
}
async function lookAhead(request, environment, { compiled }, linear, nowMs) {
  const { startLookAhead } = await import("./action/look-ahead-6S24UC77.mjs");
  const { disabledRules, minConfidence: minConfidence2, hasOwnRules, threads } = request;
  const options = { disabledRules, minConfidence: minConfidence2, nowMs, ...depthsOf(request) };
  const url = environment.workerUrl ?? findWorker();
  const { mayLoadNative } = environment;
  const plan = { ...options, ruleset: hasOwnRules ? compiled : void 0, mayLoadNative };
  return startLookAhead({
    ruleset: compiled,
    options: { ...options, ...linear },
    workers: url === void 0 ? void 0 : { url, processors: availableParallelism2(), plan },
    threads,
    memoryBytes: request.memoryBytes ?? DEFAULT_MEMORY_BYTES2
  });
}
var DEFAULT_MEMORY_BYTES2 = 512 * 1024 * 1024;
function sealReceipt(request, ruleset, source, builder, findings, startedAtMs, endedAtMs) {
  const { skips, notes, complete, dropped } = builder.snapshot();
  const { commits, objects, files, bytes } = builder;
  return {
    receiptVersion: RECEIPT_VERSION,
    tool: { name: "tacet", version: VERSION },
    asked: request.asked,
    resolved: source.resolution,
    counts: { commits, objects, files, bytes, ...countsOf(findings), dropped },
    skips,
    notes,
    complete,
    digests: { ruleset: ruleset.digest, config: configDigest(request) },
    rules: ruleset.activeRules,
    startedAt: new Date(startedAtMs).toISOString(),
    durationMs: Math.max(0, Math.round(endedAtMs - startedAtMs))
  };
}
function countsOf(findings) {
  const blocking = findings.filter(isBlocking).length;
  const silenced = findings.filter(({ suppression }) => suppression?.effect === "silences").length;
  return { findings: blocking, known: findings.length - blocking - silenced, silenced };
}
function configDigest(request) {
  const { disabledRules, minConfidence: minConfidence2, honourMarks, maxFindings, hasUnreachable } = request;
  const { decode: decode2, containers } = depthsOf(request);
  const canonical = JSON.stringify({
    disabledRules: [...disabledRules].sort(),
    minConfidence: minConfidence2,
    honourMarks,
    maxFindings,
    ...hasUnreachable === true ? { hasUnreachable } : {},
    depths: [decode2.maxDepth, containers.maxDepth]
  });
  return `sha256:${createHash4("sha256").update(canonical).digest("hex")}`;
}

// src/action.ts
var MODES = ["auto", "change", "history", "tree"];
var CONFIDENCES2 = ["hint", "possible", "likely", "proven"];
var FAIL_ON = ["low", "medium", "high", "critical", "never"];
var MAX_FINDINGS = 1e4;
async function main() {
  const inputs = new InputReader(scanActionInputs);
  const token = inputs.secret("token");
  const facts = readEventFacts(process.env, token);
  const settings = readSettings(inputs, facts.workspace);
  inputs.requireValid();
  const event = scanOfEvent(facts, settings.mode);
  if (event.kind === "nothing") return await nothingToScan(event.why);
  for (const notice2 of event.notices) log(`Note: ${notice2}`);
  const report = await scanEvent(event, settings);
  await deliver(report, settings, facts);
  return isFailure(report, failOnOf(report, settings)) ? 1 : 0;
}
function readSettings(inputs, workspace) {
  const sarif = inputs.text("sarif-file");
  return {
    mode: inputs.choice("scan", MODES) ?? "auto",
    failOn: inputs.choice("fail-on", FAIL_ON),
    minConfidence: inputs.choice("min-confidence", CONFIDENCES2),
    ruleFiles: inputs.lines("rules").map((file) => resolve(workspace, file)),
    disabledRules: inputs.list("disable-rule"),
    depths: {
      decodeDepth: depthOf2(inputs, "decode-depth"),
      archiveDepth: depthOf2(inputs, "archive-depth")
    },
    sarifFile: sarif === void 0 ? void 0 : resolve(workspace, sarif),
    receipts: {
      since: inputs.text("since-receipt"),
      save: inputs.text("save-receipt"),
      key: receiptKey(inputs.text("receipt-key"), "receipt-key")
    },
    surfaces: {
      comment: inputs.flag("comment"),
      checkRun: inputs.flag("check-run"),
      codeScanning: inputs.flag("upload-sarif")
    }
  };
}
function depthOf2(inputs, name) {
  const text = inputs.text(name) ?? "5";
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new InputError("option-invalid", `the input ${name} is "${printable(text)}", expected a number`, {
    hint: `set ${name}: 5, or 0 to switch it off`
  });
}
async function scanEvent(event, settings) {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => controller.abort());
  const request = {
    target: event.target,
    asked: event.asked,
    why: event.why,
    ruleFiles: settings.ruleFiles,
    disabledRules: settings.disabledRules,
    ...settings.depths,
    minConfidence: settings.minConfidence,
    honourMarks: event.honourMarks,
    config: { believesHead: event.honourMarks },
    maxFindings: MAX_FINDINGS,
    ...await resumeOf(settings.receipts)
  };
  return await scan(request, {
    now: () => Date.now(),
    signal: controller.signal,
    onProgress: () => {
    },
    mayLoadNative: false
  });
}
async function resumeOf({ since, save, key }) {
  if (since === void 0 && save === void 0) return {};
  const ignoreBecause = whyNoReceipt(process.env);
  return {
    resume: {
      since: since === void 0 ? void 0 : await readReceipt(since),
      key,
      save: save !== void 0 && ignoreBecause === void 0,
      ignoreBecause
    }
  };
}
async function deliver(report, settings, facts) {
  const folder = join6(runnerTemp(process.env), "tacet", `scan-${process.pid}`);
  const files = {
    sarif: settings.sarifFile ?? join6(folder, "tacet.sarif"),
    report: join6(folder, "report.json"),
    receipt: join6(folder, "receipt.json")
  };
  const kind = report.receipt.resolved.kind;
  const sarif = sarifReport(report, { category: `tacet/${kind}` });
  await writeWhole(files.sarif, sarif);
  await writeWhole(files.report, jsonReport(report));
  await writeWhole(files.receipt, `${JSON.stringify(report.receipt, null, 2)}
`);
  await inGroup(
    "tacet: what was found and what was scanned",
    () => log(textReport(report, { colour: false, quiet: false, showSecrets: false }))
  );
  const { save } = settings.receipts;
  if (save !== void 0 && report.resume !== void 0) await writeWhole(resolve(save), report.resume);
  for (const annotation of annotationsOf(report))
    annotate({ ...annotation, path: workspacePath(annotation.path) });
  setOutputs([
    ["findings", String(report.receipt.counts.findings)],
    ["status", verdictOf(report)],
    ["range", rangeText(report.receipt)],
    ["sarif-path", files.sarif],
    ["report-path", files.report],
    ["receipt-path", files.receipt]
  ]);
  const headCommit = report.receipt.resolved.head ?? facts.sha;
  const summary2 = { repositoryUrl: repositoryUrl(process.env), headCommit };
  writeSummary(summaryReport(report, summary2));
  await showElsewhere(report, settings, facts, summary2, sarif);
  log(closingLine(verdictOf(report), report, failOnOf(report, settings)));
}
async function showElsewhere(report, settings, facts, summary2, sarif) {
  const { surfaces } = settings;
  if (!Object.values(surfaces).some(Boolean)) return;
  if (facts.token === void 0) return log("Note: without a token nothing can be shown on GitHub");
  const { showOnGitHub } = await import("./action/surfaces-MUI4LPKA.mjs");
  const isFailing = isFailure(report, failOnOf(report, settings));
  const { payload, token } = facts;
  const content = { environment: process.env, token, payload, report, summary: summary2, sarif, isFailure: isFailing };
  for (const { kind, text } of await showOnGitHub(surfaces, content)) {
    if (kind === "refused") annotate({ level: "warning", title: "tacet", message: text });
    else log(`tacet: ${text}`);
  }
}
function workspacePath(path) {
  return path === void 0 ? void 0 : relative2(".", path).split(sep2).join("/");
}
function failOnOf(report, settings) {
  return settings.failOn ?? report.failOn ?? "low";
}
function isFailure(report, failOn) {
  if (verdictOf(report) === "incomplete") return true;
  const { blocking } = splitFindings(report.findings);
  return failOn !== "never" && blocking.some((finding) => meetsSeverity(finding.severity, failOn));
}
function closingLine(verdict, report, failOn) {
  if (verdict === "clean") return "tacet: clean";
  if (verdict === "incomplete") return "tacet: the scan is incomplete, so this step fails";
  return isFailure(report, failOn) ? "tacet: secrets were found, so this step fails" : `tacet: findings, none of which is to fail the step (fail-on: ${failOn})`;
}
async function nothingToScan(why) {
  annotate({ level: "notice", title: "tacet", message: `Nothing to scan: ${why}` });
  setOutputs([
    ["findings", "0"],
    ["status", "clean"],
    ["range", "nothing"]
  ]);
  return 0;
}
async function writeWhole(file, text) {
  const beside = `${file}.${process.pid}.part`;
  try {
    await mkdir2(dirname2(file), { recursive: true });
    await writeFile2(beside, text, { mode: 384 });
    await rename2(beside, file);
  } catch (cause) {
    throw new InputError("path-unreadable", `cannot write the report ${file}`, {
      hint: "choose a folder that can be written to",
      cause
    });
  }
}
function fail(error2) {
  const hint = error2 instanceof TacetError && error2.hint !== void 0 ? `
${error2.hint}` : "";
  annotate({ level: "error", title: "tacet could not scan", message: `${describeError(error2)}${hint}` });
  try {
    setOutputs([["status", "incomplete"]]);
  } catch {
  }
  if (isDebug2() && error2 instanceof Error) log(error2.stack ?? "");
}
try {
  process.exitCode = await main();
} catch (error2) {
  fail(error2);
  process.exitCode = 1;
}
