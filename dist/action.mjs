import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  sharedFileOf
} from "./action/chunk-QED5XGCA.mjs";
import {
  SideRepository,
  UNBOUNDED_DEPTH,
  commitUnknown
} from "./action/chunk-EDRT4XXL.mjs";
import {
  filePath,
  isLfsPointer,
  unitOf,
  unitsOfFile
} from "./action/chunk-I7DBS2SK.mjs";
import {
  JsonNode,
  MAX_ENTRY_PLACES,
  RECEIPT_VERSION,
  ReceiptBuilder,
  Secret,
  ShardPart,
  annotate,
  getInput,
  headPlaceIn,
  inGroup,
  introductionIn,
  isDebug,
  jsonReport,
  jsonText,
  loadRuleset,
  locationIn,
  log,
  parseJson,
  setOutputs,
  shardOf,
  sortedNotes,
  spreadIn
} from "./action/chunk-OZIK3TI2.mjs";
import {
  ALLOW_KINDS,
  BASELINE_NAME,
  CONFIG_NAME,
  FOREIGN_TOOLS,
  IGNORE_NAME,
  VALUE_CLASSES
} from "./action/chunk-XBESZR2T.mjs";
import {
  annotationsOf,
  entryLines,
  insideText,
  meetsSeverity,
  openablePlace,
  placeName,
  rangeText,
  saidWhere,
  seenAt,
  shortId,
  splitFindings,
  summaryReport,
  textReport,
  verdictOf,
  writeSummary
} from "./action/chunk-PLOWML3Z.mjs";
import {
  isMeantBySecretlint
} from "./action/chunk-CZWN23AT.mjs";
import {
  FINGERPRINT,
  RULE_SELECTOR,
  compileSelectors,
  dayOf,
  holdsOn
} from "./action/chunk-QTDK2GU6.mjs";
import {
  ConfigError,
  GITLEAKS_CONFIG_NAME,
  GITLEAKS_IGNORE_NAME
} from "./action/chunk-RHRBYO53.mjs";
import {
  ForeignFile
} from "./action/chunk-244MJAHA.mjs";
import "./action/chunk-5I4Q7XSM.mjs";
import {
  authorOf,
  findMergeBase,
  findObjectDirectories,
  listCommits,
  listLoose,
  listPacks,
  listReflogMessages,
  listRefs,
  messageStart,
  orderCommits,
  refsOfCommits,
  resolveCommit,
  resolveObjects
} from "./action/chunk-3DJ4QQQM.mjs";
import {
  EMPTY_BLOB,
  EMPTY_TREE,
  Git,
  ObjectReader,
  StreamReader,
  compareIds,
  findRepository,
  formatOf,
  idBytesOf,
  isNullId,
  isObjectId,
  openRepository,
  presentObjects,
  readObjects,
  shallowBoundary
} from "./action/chunk-SP4OCCYY.mjs";
import {
  DECODE_LIMITS,
  UnitView,
  containerKindOf,
  createEngine,
  createKernel,
  decodeBase64,
  isCutContainer,
  isLockFile,
  letterRuns,
  readJwt,
  surpriseOf,
  unitsInside
} from "./action/chunk-ZD7QZWCB.mjs";
import {
  CONFIDENCE_ORDER
} from "./action/chunk-L6C7U3VW.mjs";
import {
  pathOf,
  placeOf,
  textPlaceOf
} from "./action/chunk-BGSM4UJQ.mjs";
import "./action/chunk-F3JPYFSM.mjs";
import {
  foreignEntry
} from "./action/chunk-XBU3B5N5.mjs";
import {
  idIn,
  textsOfPayload
} from "./action/chunk-N3II7U5Q.mjs";
import {
  CONTAINER_LIMITS,
  PIECE_SIZES,
  countLineEnds,
  decodeChunks,
  decodeContent,
  ownBytes,
  unitsOfChunks
} from "./action/chunk-X2QXZVGE.mjs";
import {
  SEVERITY_ORDER,
  compareFindings,
  isBlocking
} from "./action/chunk-VV7COXT2.mjs";
import {
  PayloadReader,
  branchRefIn,
  commitIdIn,
  countIn,
  field,
  isZeroId,
  readEventFacts,
  refNameIn,
  repositoryUrl,
  runnerTemp,
  textIn
} from "./action/chunk-CXMKFTA4.mjs";
import {
  formatMistake,
  inOrder,
  quoted
} from "./action/chunk-6NSVM2XT.mjs";
import {
  nearest
} from "./action/chunk-6WQQFOL2.mjs";
import "./action/chunk-PNOV5QML.mjs";
import {
  counted,
  formatBytes,
  printable
} from "./action/chunk-PAEJ3LAC.mjs";
import {
  decodeUtf8,
  fromLatin1,
  latin1
} from "./action/chunk-IPN2D2H2.mjs";
import {
  GlobError,
  globToExpression
} from "./action/chunk-6FTNRKM2.mjs";
import "./action/chunk-F7P4UVUY.mjs";
import {
  BugError,
  InputError,
  TacetError,
  UpstreamError,
  describeError,
  systemCode
} from "./action/chunk-WGYOHXCK.mjs";
import "./action/chunk-5VLZXLXK.mjs";

// src/action.ts
import { join as join7, relative as relative6, resolve as resolve3, sep as sep6 } from "node:path";

// src/base/resume-input.ts
import { readFile } from "node:fs/promises";
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

// src/base/write-whole.ts
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
var PRIVATE_MODE = 384;
async function writeWhole(file, content, mode = PRIVATE_MODE) {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, content, { mode });
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => void 0);
    throw new InputError("path-unreadable", `cannot write the report ${file}`, {
      hint: "choose a folder that can be written to",
      cause
    });
  }
}

// src/options/shared-options.ts
var sharedConfigOptions = [
  {
    name: "policy",
    kind: "text",
    metavar: "FILE",
    group: "Shared configuration",
    description: "A configuration above that of the repository, whose locks bind it: a file, or OWNER/REPO/PATH@COMMIT with the full id of a commit."
  },
  {
    name: "fetch-config",
    kind: "flag",
    group: "Shared configuration",
    description: "Fetch the files of other repositories that the configuration names from GitHub (or GITHUB_SERVER_URL), with the token in TACET_CONFIG_TOKEN if it is set. What was read is kept by commit; without this option nothing else is read."
  },
  {
    name: "config-from",
    kind: "list",
    metavar: "OWNER/REPO=FOLDER",
    group: "Shared configuration",
    description: "Read the files of that repository from a clone on this machine."
  }
];

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
function failOn(what) {
  return `Which findings fail ${what}: new (what the change brings; of a history what HEAD still has) or any (also what was there before), and the least severity: low, medium, high, critical or never. One of each may be given: new,high. Default: of a change the new ones, else all, and the severity that the configuration says, else low. An incomplete scan fails whatever this says; with never, findings are only reported.`;
}
var scanCliOptions = [
  {
    name: "ci",
    kind: "flag",
    group: "What to scan",
    description: "What the job of a CI system is about, by its variables: the commits of a merge request, a push or a tag, the whole history on a schedule. What the clone lacks is fetched from the system that runs the job. Writes the reports that it shows by itself. See docs/other-ci.md."
  },
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
    name: "log",
    kind: "text",
    metavar: "FILE",
    group: "What to scan",
    description: "The log of a CI job, or GitHub's archive of a run's logs, without what the runner writes before each line; - reads it from standard input."
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
  {
    name: "fail-on",
    kind: "list",
    metavar: "WHAT",
    group: "What to report",
    description: failOn("the command (status 1)")
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
    description: "The configuration, relative to the root of the repository. Default: .tacet.yml, if there is one. A FILE that ends in .toml is a configuration of gitleaks, read instead of .gitleaks.toml."
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
  ...sharedConfigOptions,
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
    values: ["auto", "change", "history", "tree", "texts"],
    default: "auto",
    description: "What to scan. texts: no file, only what scan-texts asks for. auto: the commits of the event, the whole history on schedule, the tree on workflow_dispatch and on events without commits. change, history and tree insist on one of them."
  },
  {
    name: "scan-texts",
    kind: "choices",
    values: ["event", "comments", "logs", "artifacts", "none"],
    default: "event",
    description: "Texts beside files. event: what the event says of itself (title, body, the comment it is about, names of branches and tags). comments: all comments and reviews of its pull request or issue (pull-requests: read or issues: read). logs and artifacts: those of the run that has ended, on workflow_run (actions: read). What is asked for and cannot be read makes the scan incomplete."
  },
  {
    name: "delete-logs",
    kind: "flag",
    default: "false",
    description: "On workflow_run, with scan-texts: logs: delete the logs of the run when a secret is found in them. Needs actions: write. The step fails all the same."
  },
  {
    name: "fail-on",
    kind: "list",
    description: failOn("the step")
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
    name: "policy",
    kind: "text",
    description: "A configuration above that of the repository, whose locks bind it: OWNER/REPO/PATH@COMMIT with the full id of a commit, an absolute path, or a path in this repository, read from the base of a change."
  },
  {
    name: "config-token",
    kind: "text",
    description: "A token with contents: read for the other repositories that extends and policy name, where they are not public. Default: token."
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
    name: "review-comments",
    kind: "flag",
    default: "false",
    description: "Comment on the lines of the pull request, with a suggestion that can be put in by a click: a reference to the environment, or an ignore mark. Brought up to date when fixed; what stands on no line of the diff goes to the comment. Needs pull-requests: write."
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
    name: "report-from",
    kind: "text",
    description: "Instead of scanning, show the JSON report that the run of a pull request from a fork has left, where comment, review-comments and check-run say. For the event workflow_run; see docs/forks.md."
  },
  {
    name: "token",
    kind: "text",
    default: "${{ github.token }}",
    description: "Used to fetch the commits that the checkout left out, from this repository alone, and to write what comment, review-comments, check-run and upload-sarif ask for. contents: read is enough for a scan."
  }
];

// src/remote-texts/wanted.ts
var TEXT_CHOICES = ["event", "comments", "logs", "artifacts", "none"];
function isNothing({ threads, logs, artifacts, notes, unread }) {
  return [...threads, ...notes, ...unread].length === 0 && logs === void 0 && artifacts === void 0;
}
function wantedTexts(choices, eventName, payload, isAlone = false) {
  const notes = [];
  const unread = [];
  if (choices.has("event") && payload === void 0)
    (isAlone ? unread : notes).push("what the event says: its payload cannot be read");
  const threads = choices.has("comments") ? threadsIn(payload) : [];
  if (choices.has("comments") && threads.length === 0)
    notes.push(`no comments are read: the event ${eventName} is about no pull request and no issue`);
  const run = eventName === "workflow_run" ? endedRunIn(payload) : void 0;
  for (const choice of ["logs", "artifacts"])
    if (choices.has(choice) && run === void 0) unread.push(`${choice}: ${whyNoRun(eventName)}`);
  return {
    threads,
    logs: choices.has("logs") ? run : void 0,
    artifacts: choices.has("artifacts") ? run : void 0,
    notes,
    unread
  };
}
function whyNoRun(eventName) {
  return eventName === "workflow_run" ? "the event names no run that has ended (on: workflow_run, types: [completed])" : "those of a run can be read when it has ended, by another workflow (on: workflow_run)";
}
var MAX_ATTEMPTS = 100;
var MAX_THREADS = 20;
function endedRunIn(payload) {
  const run = field(payload, "workflow_run");
  const id = idIn(field(run, "id"));
  const action = textIn(field(payload, "action"));
  if (id === 0 || action !== void 0 && action !== "completed") return void 0;
  const attempts = countIn(field(run, "run_attempt"));
  return { id, attempts: Math.min(Math.max(1, attempts), MAX_ATTEMPTS) };
}
function threadsIn(payload) {
  const pull = countIn(field(payload, "pull_request", "number"));
  if (pull > 0) return [{ number: pull, isPull: true }];
  const issue = countIn(field(payload, "issue", "number"));
  const isPull = field(payload, "issue", "pull_request") !== void 0;
  if (issue > 0) return [{ number: issue, isPull }];
  const listed2 = field(payload, "workflow_run", "pull_requests");
  const numbers = Array.isArray(listed2) ? listed2.map((each) => countIn(field(each, "number"))) : [];
  return [...new Set(numbers)].filter((number) => number > 0).slice(0, MAX_THREADS).map((number) => ({ number, isPull: true }));
}

// src/remote-texts/action-texts.ts
function readTextSettings(inputs, archiveDepth2) {
  const choices = /* @__PURE__ */ new Set();
  for (const given of inputs.list("scan-texts")) {
    const choice = TEXT_CHOICES.find((each) => each === given);
    if (choice === void 0)
      inputs.mistake({
        where: "scan-texts",
        what: `takes ${TEXT_CHOICES.join(", ")}, found something else`,
        hint: "one a line, or separated by commas"
      });
    else choices.add(choice);
  }
  if (choices.has("none") && choices.size > 1)
    inputs.mistake({ where: "scan-texts", what: "takes none, or what is to be scanned, and not both" });
  if (choices.has("artifacts") && archiveDepth2 === 0)
    inputs.mistake({
      where: "archive-depth",
      what: "is 0, so that no archive is opened, and artifacts are archives",
      hint: "set it to 1 or more, or leave artifacts out of scan-texts"
    });
  const deleteLogs = inputs.flag("delete-logs");
  if (deleteLogs && !choices.has("logs"))
    inputs.mistake({
      where: "delete-logs",
      what: "deletes logs in which something is found, and none are scanned",
      hint: "add logs to scan-texts"
    });
  return { choices, deleteLogs };
}
async function textsOfEvent({ choices }, event, environment, isAlone = false) {
  const { eventName, payload, token, remoteUrl } = event;
  const texts = choices.has("event") ? textsOfPayload(event) : [];
  const wanted = wantedTexts(choices, eventName, payload, isAlone);
  if (isNothing(wanted)) return { texts };
  const [{ textReader }, { apiPlace }] = await Promise.all([import("./action/read-texts-6ZYRKTXV.mjs"), import("./action/api-G5PYII3E.mjs")]);
  const place = token === void 0 ? void 0 : apiPlace(environment, token);
  return { texts, readTexts: textReader(wanted, place, { repositoryUrl: remoteUrl, now: Date.now }) };
}
async function deleteLogsWithFindings(settings, findings, event, environment) {
  if (!settings.deleteLogs || !findings.some(({ location }) => location.kind === "log")) return void 0;
  const [{ deleteLogs, isInLogs }, { apiPlace }] = await Promise.all([
    import("./action/delete-logs-6BQTXA6H.mjs"),
    import("./action/api-G5PYII3E.mjs")
  ]);
  const run = endedRunIn(event.payload);
  const place = event.token === void 0 ? void 0 : apiPlace(environment, event.token);
  if (run === void 0 || place === void 0 || !isInLogs(findings)) return void 0;
  return await deleteLogs(place, run);
}

// src/reports/gate.ts
var FAIL_ON_WORDS = ["new", "any", "low", "medium", "high", "critical", "never"];
function parseFailOn(texts) {
  const words = texts.flatMap((text) => text.split(",")).map((word) => word.trim());
  const countings = words.filter((word) => word === "new" || word === "any");
  const severities = words.filter(
    (word) => word === "never" || SEVERITY_ORDER.some((known3) => known3 === word)
  );
  if (countings.length > 1 || severities.length > 1 || countings.length + severities.length < words.length)
    return void 0;
  return {
    severity: severities[0],
    counting: countings[0]
  };
}
function gateOf(asked, {
  failOn: failOn2,
  failOnBound
}) {
  const wanted = asked ?? failOn2 ?? "low";
  if (failOnBound === void 0 || wanted !== "never" && meetsSeverity(failOnBound, wanted)) return wanted;
  return failOnBound;
}
function isFailing(report, failOn2) {
  if (verdictOf(report) === "incomplete") return true;
  const { blocking } = splitFindings(report.findings);
  return failOn2 !== "never" && blocking.some((finding) => meetsSeverity(finding.severity, failOn2));
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
function sarifCategory({ asked, resolved }) {
  const { kind, head } = resolved;
  const isPush = kind === "range" && /^event push\b/.test(asked) && head !== void 0;
  return isPush ? `tacet/push/${shortId(head)}` : `tacet/${kind}`;
}
function sarifReport(report, options) {
  const rules2 = [...new Map(report.findings.map(({ rule }) => [rule.id, rule])).values()].sort(
    (a, b) => a.id < b.id ? -1 : 1
  );
  const ruleIndex = new Map(rules2.map((rule, index) => [rule.id, index]));
  const occurrence = /* @__PURE__ */ new Map();
  const { receipt } = report;
  const hasBaseline = report.findings.some(
    ({ standing, inHead }) => standing !== void 0 && inHead === void 0
  );
  const hasSuppressions = report.findings.some(({ suppression }) => suppression !== void 0);
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
          })),
          ...entryLines(receipt).map((line) => ({
            level: "note",
            descriptor: { id: "entries" },
            message: { text: printable(line) }
          }))
        ]
      }
    ],
    results: report.findings.map(
      (finding) => sarifResult(finding, { ruleIndex, occurrence, hasBaseline, hasSuppressions })
    ),
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
function sarifResult(finding, { ruleIndex, occurrence, hasBaseline, hasSuppressions }) {
  const { location, rule, introduction } = finding;
  const openable = openablePlace(location);
  const key = `${finding.fingerprint}\0${location.path ?? location.text?.name ?? ""}`;
  const count = (occurrence.get(key) ?? 0) + 1;
  occurrence.set(key, count);
  const since = introduction === void 0 ? "" : ` Introduced by commit ${shortId(introduction.commit)}.`;
  const gone = finding.inHead === false ? " No longer in HEAD, but in the history." : "";
  return {
    ruleId: rule.id,
    ruleIndex: ruleIndex.get(rule.id) ?? -1,
    level: LEVEL[finding.severity],
    message: {
      text: `${rule.name} (${finding.preview}). ${rule.description} Now: ${rule.revoke}${insideText(location)}${seenAt(location)}${since}${gone}`
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(openable, introduction?.commit) },
          region: {
            startLine: openable.startLine,
            startColumn: openable.startColumn,
            endLine: openable.endLine,
            endColumn: openable.endColumn,
            snippet: { text: finding.line }
          }
        },
        ...logicalLocations(location, introduction?.commit)
      }
    ],
    ...hasBaseline ? { baselineState: BASELINE_STATE[finding.standing ?? "new"] } : {},
    ...hasSuppressions ? { suppressions: finding.suppression === void 0 ? [] : [sarifSuppression(finding.suppression)] } : {},
    partialFingerprints: {
      primaryLocationLineHash: `${finding.fingerprint.slice(3, 19)}:${count}`,
      "tacetFingerprint/v1": finding.fingerprint
    },
    properties: {
      confidence: finding.confidence,
      severity: finding.severity,
      "security-severity": SECURITY_SEVERITY[finding.severity],
      occurrences: finding.occurrences,
      ...finding.standing === void 0 ? {} : { standing: finding.standing },
      ...finding.detail === void 0 ? {} : { detail: finding.detail },
      ...location.blob === void 0 ? {} : { blob: location.blob },
      ...introduction === void 0 ? {} : { introduction },
      ...finding.spread === void 0 ? {} : { spread: finding.spread },
      ...finding.inHead === void 0 ? {} : { inHead: finding.inHead },
      ...finding.headPlace === void 0 ? {} : { headPlace: { uri: toUri(finding.headPlace.path), startLine: finding.headPlace.line } }
    }
  };
}
function logicalLocations(location, commit) {
  const { container, path, startLine, text } = location;
  if (container === void 0 && path !== void 0) return {};
  const name = container === void 0 ? placeName(location, commit) : `${path}:${startLine}`;
  const kind = container === void 0 ? "resource" : "member";
  return {
    logicalLocations: [
      {
        fullyQualifiedName: name,
        kind,
        ...text?.url === void 0 ? {} : { properties: { url: text.url } }
      }
    ]
  };
}
function uriOf(location, commit) {
  return location.path === void 0 ? encodeURIComponent(placeName(location, commit).toWellFormed()) : toUri(location.path);
}
var BASELINE_STATE = {
  new: "new",
  known: "unchanged",
  old: "absent"
};
function sarifSuppression(suppression) {
  const { by, reason, effect } = suppression;
  return {
    kind: by === "mark" ? "inSource" : "external",
    status: effect === "silences" ? "accepted" : effect === "untrusted" ? "underReview" : "rejected",
    justification: printable(reason ?? `said in ${saidWhere(suppression)}`)
  };
}
function toUri(path) {
  const encoded = path.split("/").map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
  return encoded === "" ? "." : encoded;
}

// src/runner/event-changes.ts
var PULL_REQUEST_EVENTS = /* @__PURE__ */ new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment"
]);
function whatEventBrought(facts, read2) {
  const { eventName } = facts;
  if (PULL_REQUEST_EVENTS.has(eventName)) return proposed(facts, read2);
  switch (eventName) {
    case "push":
      return pushed(facts, read2);
    case "merge_group":
      return queued(facts, read2);
    case "workflow_run":
      return ran(read2);
    case "workflow_call":
      return called(facts, read2);
    case "issue_comment":
      return commented(read2);
    case "schedule":
      return everything(
        facts,
        "schedule",
        "a schedule brings no commits of its own, so everything is looked at again"
      );
    case "workflow_dispatch":
      return tree("workflow-dispatch", "started by hand: the tree of the chosen ref");
    case "repository_dispatch":
      return tree("repository-dispatch", "started from outside: the tree of the default branch");
    case "release":
      return tree("release", "the tree of the released tag");
    default:
      return unknownEvent(eventName);
  }
}
function unknownEvent(eventName) {
  const name = eventName === "" ? "an event without a name" : `the event ${eventName}`;
  return {
    ...tree("other", `${name} does not say which commits it is about: the tree of HEAD`),
    notices: [`${name} is not one whose commits are known: the checked-out tree is scanned instead`]
  };
}
function tree(row, why) {
  return { kind: "tree", row, why, notices: [] };
}
function pushed(facts, read2) {
  const ref = read2.refName("ref") ?? facts.ref;
  const name = ref ?? "a ref";
  const [before, after] = [read2.commitId("before"), read2.commitId("after")];
  const baseRef = read2.refName("base_ref");
  const isDeleted = read2.flag("deleted");
  if (isZeroId(field(read2.payload, "after")) || isDeleted && after === void 0)
    return {
      kind: "nothing",
      row: "push-delete",
      why: `${name} was deleted: there is nothing to scan`,
      notices: []
    };
  if (isDeleted) read2.mistaken("deleted is true, but after names a commit");
  const isForced = read2.flag("forced");
  const listed2 = read2.length("commits");
  const head = after ?? facts.sha;
  if (head === void 0) {
    read2.requiredCommitId("after");
    return unreadable(facts, read2, before === void 0 ? "push-branch" : "push-update", "the push");
  }
  const change = {
    kind: "change",
    heads: [head],
    bases: before === void 0 ? [] : [before],
    baseRefs: otherRefs(ref, defaultBranch(read2), baseRef),
    // a push lists 2,048 commits at most, however many there are
    expectedCommits: Math.min(listed2, MAX_LISTED)
  };
  const notices = listed2 < MAX_LISTED ? [] : ["the event lists 2,048 commits at most: which there are is asked of git"];
  if (before === void 0) {
    if (field(read2.payload, "before") === void 0) read2.requiredCommitId("before");
    return { ...change, ...newRef(read2, ref, change.baseRefs, baseRef, notices) };
  }
  const formerHeads = [before];
  if (!isForced)
    return {
      ...change,
      formerHeads,
      row: "push-update",
      why: `a push to ${name}: the commits it added`,
      notices
    };
  return {
    ...change,
    formerHeads,
    row: "push-forced",
    why: `a forced push to ${name}: what its former tip does not reach, and what was left behind`,
    notices: [
      ...notices,
      `${name} was force-pushed: what it left behind is scanned too while the server gives it out; if its former tip is gone from the server more is scanned`
    ]
  };
}
var MAX_LISTED = 2048;
function newRef(read2, ref, baseRefs, origin, notices) {
  const isTag = ref?.startsWith("refs/tags/") === true;
  const row = isTag ? "push-tag" : origin === void 0 ? "push-branch" : "push-branch-from";
  const kind = isTag ? "tag" : "branch";
  const name = ref ?? "a ref";
  const said = isZeroId(field(read2.payload, "before")) ? notices : [...notices, `the event does not name the former tip of ${name}: it is treated as a new ${kind}`];
  const why = baseRefs.length === 0 ? `the new ${kind} ${name}, and no other branch to compare with: all of it` : `the new ${kind} ${name}: what ${baseRefs.join(" and ")} does not reach`;
  return { row, why, notices: said };
}
function proposed(facts, read2) {
  const head = read2.requiredCommitId("pull_request", "head", "sha");
  const base = read2.requiredCommitId("pull_request", "base", "sha");
  const baseRef = read2.branch("pull_request", "base", "ref");
  const expectedCommits = read2.count("pull_request", "commits");
  const number = read2.number("pull_request", "number") ?? read2.number("number");
  const row = proposedRow(facts.eventName, read2.payload);
  const notices = row === "pull-request-target" ? ["pull_request_target: the head is read as objects only, nothing of it is checked out or run"] : [];
  const fork = isForkRequest(read2.payload) ? " from a fork" : "";
  const why = `a pull request${fork}: every commit that ${baseRef ?? "its base"} does not have`;
  const bounds = {
    bases: base === void 0 ? [] : [base],
    baseRefs: baseRef === void 0 ? [] : [baseRef],
    // `base.sha` may lag behind what the head has merged since
    ...base === void 0 || baseRef === void 0 ? {} : { alsoBaseRefs: [baseRef] },
    expectedCommits
  };
  if (head !== void 0) return { kind: "change", row, heads: [head], ...bounds, why, notices };
  if (number === void 0) return unreadable(facts, read2, row, "the pull request");
  const notice = `the event does not name the head of pull request ${number}: the one it has now is scanned`;
  const headRefs = [`refs/pull/${number}/head`];
  return { kind: "change", row, heads: [], headRefs, ...bounds, why, notices: [...notices, notice] };
}
function proposedRow(eventName, payload) {
  if (eventName === "pull_request_target") return "pull-request-target";
  if (eventName !== "pull_request") return "pull-request-review";
  if (field(payload, "action") === "closed") return "pull-request-closed";
  return isForkRequest(payload) ? "pull-request-fork" : "pull-request";
}
function queued(facts, read2) {
  const head = read2.requiredCommitId("merge_group", "head_sha") ?? facts.sha;
  const base = read2.requiredCommitId("merge_group", "base_sha");
  const baseRef = read2.refName("merge_group", "base_ref");
  const row = "merge-group";
  if (head === void 0 || base === void 0 && baseRef === void 0)
    return unreadable(facts, read2, row, "the merge group");
  return {
    kind: "change",
    row,
    heads: [head],
    bases: base === void 0 ? [] : [base],
    baseRefs: baseRef === void 0 ? [] : [baseRef],
    expectedCommits: 0,
    why: `a merge queue's group for ${baseRef ?? "its base"}: what merging it would add`,
    notices: []
  };
}
function ran(read2) {
  const head = read2.requiredCommitId("workflow_run", "head_sha");
  const base = read2.commitId("workflow_run", "pull_requests", "0", "base", "sha");
  const baseRef = read2.branch("workflow_run", "pull_requests", "0", "base", "ref");
  const { payload } = read2;
  const own = textIn(field(payload, "repository", "full_name"))?.toLowerCase();
  const from = textIn(field(payload, "workflow_run", "head_repository", "full_name"))?.toLowerCase();
  const isPush = field(payload, "workflow_run", "event") === "push" && own !== void 0 && own === from;
  const row = isPush ? "workflow-run" : "workflow-run-proposed";
  if (head === void 0) return { kind: "unreadable", row, why: "the run that ended", notices: [] };
  const branch = baseRef ?? defaultBranch(read2);
  return {
    kind: "change",
    row,
    heads: [head],
    bases: base === void 0 || isPush ? [] : [base],
    baseRefs: branch === void 0 ? [] : [branch],
    ...base === void 0 || isPush || branch === void 0 ? {} : { alsoBaseRefs: [branch] },
    // on the default branch nothing is new; the commit itself is looked at all the same
    expectedCommits: 1,
    why: `the run of another workflow for ${head.slice(0, 10)}: what ${branch ?? "nothing else"} does not reach`,
    notices: []
  };
}
function called(facts, read2) {
  const { payload } = read2;
  const names = { pull_request: "pull_request", merge_group: "merge_group", after: "push" };
  for (const [name, eventName] of Object.entries(names))
    if (field(payload, name) !== void 0) return whatEventBrought({ ...facts, eventName }, read2);
  return unknownEvent("workflow_call");
}
function commented(read2) {
  if (field(read2.payload, "issue", "pull_request") === void 0)
    return {
      kind: "text",
      row: "issue-comment",
      why: "a comment on an issue brings no commits: the tree of HEAD",
      notices: []
    };
  const row = "issue-comment-pull";
  const number = read2.number("issue", "number");
  if (number === void 0) {
    if (field(read2.payload, "issue", "number") === void 0) read2.mistaken("issue.number is missing");
    return { kind: "unreadable", row, why: "the pull request of the comment", notices: [] };
  }
  const baseRefs = otherRefs(void 0, defaultBranch(read2));
  return {
    kind: "change",
    row,
    heads: [],
    headRefs: [`refs/pull/${number}/head`],
    bases: [],
    baseRefs,
    expectedCommits: 0,
    why: `a comment on pull request ${number}: what ${baseRefs[0] ?? "nothing else"} does not reach`,
    notices: ["a comment does not name the head of its pull request: the one it has now is scanned"]
  };
}
function unreadable(facts, read2, row, what) {
  const holdsHead = ["push", "pull_request", "merge_group"].includes(facts.eventName);
  if (!holdsHead || facts.sha === void 0) return { kind: "unreadable", row, why: what, notices: [] };
  if (read2.mistakes.length === 0) read2.mistaken("nothing in it names the commits");
  const notice = `${what} cannot be read from the event's payload: the whole history is scanned instead`;
  return { ...everything(facts, row, `${what} could not be read from the event`), notices: [notice] };
}
function everything(facts, row, why) {
  if (facts.sha === void 0)
    return { kind: "unreadable", row, why: "the commit of the run (GITHUB_SHA)", notices: [] };
  const change = { heads: [facts.sha], bases: [], baseRefs: [], expectedCommits: 0, wholeHistory: true };
  return { kind: "change", row, ...change, why, notices: [] };
}
function isForkRequest(payload) {
  const request = field(payload, "pull_request");
  if (request === void 0) return false;
  const head = textIn(field(request, "head", "repo", "full_name"));
  const base = textIn(field(request, "base", "repo", "full_name"));
  return head === void 0 || head.toLowerCase() !== base?.toLowerCase();
}
function defaultBranch(read2) {
  return read2.branch("repository", "default_branch");
}
function otherRefs(own, ...refs) {
  return [...new Set(refs)].filter((ref) => ref !== void 0 && ref !== own);
}

// src/runner/event-table.ts
var READ = "contents: read";
var OF_BASE = "the base's";
var OF_PARTING = "the one where the branch parted";
var OF_TREE = "the tree's own";
var EVENT_TABLE = [
  {
    id: "push-update",
    event: "push",
    when: "to a branch or tag that was there",
    scanned: "every commit it added, however many: the list in the event ends at 2,048, git has them all",
    from: "`before`",
    to: "`after`",
    config: "that of `before`",
    marks: true,
    permissions: READ,
    cases: ["update", "more than 2,048 commits"]
  },
  {
    id: "push-forced",
    event: "push",
    when: "forced",
    scanned: "what the former tip does not reach; and what was left behind, while the server still gives it out: a leak that is pushed over is no secret again",
    from: "`before`; for what was left behind `after`. Former tip gone: the default branch",
    to: "`after`; and `before`",
    config: "that of `before`",
    marks: true,
    permissions: READ,
    cases: ["forced", "forced with the former tip gone"]
  },
  {
    id: "push-branch",
    event: "push",
    when: "of a new branch",
    scanned: "what the default branch does not reach",
    from: "the default branch",
    to: "`after`",
    config: OF_PARTING,
    marks: true,
    permissions: READ,
    cases: ["new branch"]
  },
  {
    id: "push-branch-from",
    event: "push",
    when: "of a new branch, made from another",
    scanned: "what neither the default branch nor that other one reaches",
    from: "the default branch, and `base_ref`",
    to: "`after`",
    config: OF_PARTING,
    marks: true,
    permissions: READ,
    cases: ["branch from a branch"]
  },
  {
    id: "push-tag",
    event: "push",
    when: "of a new tag",
    scanned: "what the default branch does not reach, and an annotated tag's message",
    from: "the default branch",
    to: "the commit of the tag",
    config: OF_PARTING,
    marks: true,
    permissions: READ,
    cases: ["light tag", "annotated tag"]
  },
  {
    id: "push-delete",
    event: "push",
    when: "that deletes",
    scanned: "nothing: what the ref held was scanned when it was pushed, and the run stands on the default branch, which is not to blame",
    from: "",
    to: "",
    config: "",
    marks: true,
    permissions: "none",
    cases: ["delete"]
  },
  {
    id: "pull-request",
    event: "pull_request",
    when: "opened, synchronised, reopened, …",
    scanned: "every commit of the head that the base does not have, each time anew",
    from: "`base.sha`, and the base branch as it is now",
    to: "`head.sha`",
    config: OF_BASE,
    marks: false,
    permissions: READ,
    cases: ["opened", "synchronised", "base moved on", "base merged into the head"]
  },
  {
    id: "pull-request-closed",
    event: "pull_request",
    when: "closed",
    scanned: "the same: a closed pull request keeps its commits on the server",
    from: "`base.sha`, and the base branch unless it has taken the head in",
    to: "`head.sha`",
    config: OF_BASE,
    marks: false,
    permissions: READ,
    cases: ["closed without merging", "closed by merging"]
  },
  {
    id: "pull-request-fork",
    event: "pull_request",
    when: "from a fork",
    scanned: "the same, fetched from the repository it is for, never from the fork",
    from: "`base.sha`, and the base branch as it is now",
    to: "`head.sha`",
    config: OF_BASE,
    marks: false,
    permissions: READ,
    cases: ["from a fork"]
  },
  {
    id: "pull-request-review",
    event: "pull_request_review, pull_request_review_comment",
    when: "",
    scanned: "the commits of the pull request, as under `pull_request`",
    from: "`base.sha`, and the base branch as it is now",
    to: "`head.sha`",
    config: OF_BASE,
    marks: false,
    permissions: READ,
    cases: ["review"]
  },
  {
    id: "pull-request-target",
    event: "pull_request_target",
    when: "",
    scanned: "the commits of the pull request, read as objects: nothing of them is checked out or run",
    from: "`base.sha`, and the base branch as it is now",
    to: "`head.sha`",
    config: OF_BASE,
    marks: false,
    permissions: READ,
    cases: ["target"]
  },
  {
    id: "merge-group",
    event: "merge_group",
    when: "",
    scanned: "what merging the group would add; of a group behind another one only its own part",
    from: "`base_sha`, which may be the head of another group",
    to: "`head_sha`",
    config: "that of `base_sha`",
    marks: false,
    permissions: READ,
    cases: ["first in the queue", "behind another group"]
  },
  {
    id: "workflow-run",
    event: "workflow_run",
    when: "after a push to this repository",
    scanned: "what the default branch does not reach, and the commit of the run at the least: the event does not say where the push began, and the run of the push itself looks at all of it",
    from: "the default branch",
    to: "`workflow_run.head_sha`",
    config: OF_PARTING,
    marks: true,
    permissions: READ,
    cases: ["after a push to a branch", "after a push to the default branch"]
  },
  {
    id: "workflow-run-proposed",
    event: "workflow_run",
    when: "after anything else, forks included",
    scanned: "every commit of the head that the base does not have, read as objects",
    from: "the pull request's base, or the default branch where the event names none (forks)",
    to: "`workflow_run.head_sha`",
    config: OF_BASE,
    marks: false,
    permissions: READ,
    cases: ["after a pull request", "after a pull request of a fork"]
  },
  {
    id: "workflow-call",
    event: "workflow_call",
    when: "",
    scanned: "whatever the event of the calling workflow brings: a called workflow has no event of its own",
    from: "as there",
    to: "as there",
    config: "as there",
    marks: false,
    permissions: READ,
    cases: ["called on a push", "called on a pull request"]
  },
  {
    id: "schedule",
    event: "schedule",
    when: "",
    scanned: "the whole history: every branch and tag of the server",
    from: "the first commit",
    to: "every branch and tag",
    config: OF_TREE,
    marks: true,
    permissions: READ,
    cases: ["schedule"]
  },
  {
    id: "workflow-dispatch",
    event: "workflow_dispatch",
    when: "",
    scanned: "the tree that was checked out; the input `scan` chooses otherwise (`scan: ${{ inputs.scan }}`): change compares with the default branch",
    from: "",
    to: "the chosen ref",
    config: OF_TREE,
    marks: true,
    permissions: READ,
    cases: ["without inputs", "with an input for the history", "with an input for the change"]
  },
  {
    id: "repository-dispatch",
    event: "repository_dispatch",
    when: "",
    scanned: "the tree that was checked out; what `client_payload` says is not believed",
    from: "",
    to: "the default branch",
    config: OF_TREE,
    marks: true,
    permissions: READ,
    cases: ["dispatched"]
  },
  {
    id: "release",
    event: "release",
    when: "",
    scanned: "the tree of the tag, as it was checked out",
    from: "",
    to: "the tag",
    config: OF_TREE,
    marks: true,
    permissions: READ,
    cases: ["published"]
  },
  {
    id: "issue-comment-pull",
    event: "issue_comment",
    when: "on a pull request",
    scanned: "every commit that the head has now and the default branch does not, read as objects",
    from: "the default branch",
    to: "`refs/pull/N/head`",
    config: OF_PARTING,
    marks: false,
    permissions: READ,
    cases: ["on a pull request"]
  },
  {
    id: "issue-comment",
    event: "issue_comment",
    when: "on an issue",
    scanned: "the tree that was checked out, if one was: a comment brings no commits",
    from: "",
    to: "the default branch",
    config: OF_TREE,
    marks: true,
    permissions: READ,
    cases: ["on an issue"]
  },
  {
    id: "other",
    event: "*",
    when: "",
    scanned: "the tree that was checked out, with a note that the event names no commits",
    from: "",
    to: "HEAD",
    config: OF_TREE,
    marks: true,
    permissions: READ,
    cases: ["unknown"]
  }
];
function eventRow(id) {
  return EVENT_TABLE.find((row) => row.id === id) ?? EVENT_TABLE[EVENT_TABLE.length - 1];
}

// src/runner/event.ts
function scanOfEvent(facts, mode) {
  const asked = `event ${facts.eventName}${mode === "auto" ? "" : `, scan: ${mode}`}`;
  const read2 = new PayloadReader(facts.payload);
  if (facts.payloadMistake !== void 0) read2.mistaken(facts.payloadMistake);
  const brought = whatEventBrought(facts, read2);
  const wanted = inMode(facts, read2, brought, mode);
  return scanOf(facts, asked, wanted, read2.mistakes);
}
function inMode(facts, read2, brought, mode) {
  const { row } = brought;
  if (mode === "tree") return { kind: "tree", row, why: "the input scan asks for the tree", notices: [] };
  if (mode === "history") return everything(facts, row, "the input scan asks for the whole history");
  if (mode === "auto" || brought.kind !== "tree" && brought.kind !== "text") return brought;
  return changeSinceDefaultBranch(facts, read2, row);
}
function changeSinceDefaultBranch(facts, read2, row) {
  const baseRefs = otherRefs(facts.ref, defaultBranch(read2));
  if (facts.sha === void 0 || baseRefs.length === 0)
    return everything(facts, row, "there is no other branch to compare with: all of it");
  const why = `the input scan asks for the change: what ${baseRefs.join(" and ")} does not reach`;
  const change = { heads: [facts.sha], bases: [], baseRefs, expectedCommits: 0 };
  return { kind: "change", row, ...change, why, notices: [] };
}
function scanOf(facts, asked, brought, mistakes) {
  const { row, why } = brought;
  if (brought.kind === "nothing") return { kind: "nothing", row, asked, why };
  if (brought.kind === "unreadable") {
    const hint = "a runner names them in the file of GITHUB_EVENT_PATH; scan: history does without it";
    return { kind: "unreadable", row, asked, why: `${why} cannot be read from the event`, mistakes, hint };
  }
  if (brought.kind === "tree" && facts.workspaceIsEmpty === true) {
    const hint = "put actions/checkout before it, or ask for scan: history, which needs no checkout";
    const what = "the tree is to be scanned, but nothing is checked out";
    return { kind: "unreadable", row, asked, why: what, mistakes, hint };
  }
  const told = mistakes.map((mistake) => `the event is not as GitHub writes it: ${mistake}`);
  const target = brought.kind === "change" ? targetOf(facts, brought) : { kind: "tree", path: facts.workspace };
  const notices = [...brought.notices, ...told];
  return { kind: "scan", row, asked, target, why, notices, honourMarks: eventRow(row).marks };
}
function targetOf(facts, change) {
  const { headRefs, alsoBaseRefs, formerHeads } = change;
  return {
    kind: "remote-change",
    workspace: facts.workspaceIsClone ? facts.workspace : void 0,
    remoteUrl: facts.remoteUrl,
    token: facts.token,
    sideDirectory: facts.sideDirectory,
    heads: change.heads,
    bases: change.bases,
    baseRefs: change.baseRefs,
    expectedCommits: change.expectedCommits,
    wholeHistory: change.wholeHistory === true,
    ...headRefs === void 0 ? {} : { headRefs },
    ...alsoBaseRefs === void 0 ? {} : { alsoBaseRefs },
    ...formerHeads === void 0 ? {} : { formerHeads }
  };
}

// src/runner/gitleaks-variables.ts
import { isAbsolute, relative, resolve, sep } from "node:path";
var NO_GITLEAKS_VARIABLES = {
  gitleaks: void 0,
  wantsComment: false,
  wantsSummary: true,
  notify: [],
  base: void 0,
  notes: []
};
var ACTION_VARIABLES = [
  "GITLEAKS_LICENSE",
  "GITLEAKS_NOTIFY_USER_LIST",
  "GITLEAKS_ENABLE_COMMENTS",
  "GITLEAKS_ENABLE_SUMMARY",
  "GITLEAKS_ENABLE_UPLOAD_ARTIFACT",
  "GITLEAKS_VERSION"
];
var MAX_MENTIONS = 20;
function readGitleaksVariables(environment, workspace) {
  const set = (name) => environment[name]?.trim() || void 0;
  const isMoved = ACTION_VARIABLES.some((name) => set(name) !== void 0);
  const hasConfig = set("GITLEAKS_CONFIG") !== void 0 || set("GITLEAKS_CONFIG_TOML") !== void 0;
  if (!isMoved && !hasConfig) return NO_GITLEAKS_VARIABLES;
  const notes = [];
  const flag = (name, otherwise) => {
    const value = set(name)?.toLowerCase();
    if (value === void 0) return otherwise;
    if (["true", "1", "yes", "on"].includes(value)) return true;
    if (["false", "0", "no", "off"].includes(value)) return false;
    notes.push(`${name} is neither true nor false: it counts as ${otherwise}`);
    return otherwise;
  };
  const result = {
    gitleaks: configOf(set, workspace, notes),
    wantsComment: isMoved && flag("GITLEAKS_ENABLE_COMMENTS", true),
    wantsSummary: flag("GITLEAKS_ENABLE_SUMMARY", true),
    notify: mentionsOf(set("GITLEAKS_NOTIFY_USER_LIST"), notes),
    base: baseOf(set("BASE_REF"), notes)
  };
  if (isMoved)
    notes.push(
      result.wantsComment ? "GITLEAKS_ENABLE_COMMENTS: one comment is kept on a pull request, as gitleaks-action writes comments unless this is false" : "GITLEAKS_ENABLE_COMMENTS: false: no comment, unless the input comment asks for one"
    );
  if (set("GITLEAKS_ENABLE_SUMMARY") !== void 0)
    notes.push(`GITLEAKS_ENABLE_SUMMARY: the job summary is ${result.wantsSummary ? "written" : "left out"}`);
  return { ...result, notes: [...notes, ...meaningless(set)] };
}
function withBase(target, { base }) {
  if (base === void 0 || target.kind !== "remote-change" || target.wholeHistory) return target;
  const policyBase = target.policyBase ?? target.bases[0];
  return {
    ...target,
    ...policyBase === void 0 ? {} : { policyBase },
    bases: base.kind === "commit" ? [base.name] : [],
    baseRefs: base.kind === "ref" ? [base.name] : [],
    alsoBaseRefs: []
  };
}
function configOf(set, workspace, notes) {
  const path = set("GITLEAKS_CONFIG");
  const text = set("GITLEAKS_CONFIG_TOML");
  if (path === void 0) {
    if (text !== void 0) notes.push("GITLEAKS_CONFIG_TOML: honoured");
    return text === void 0 ? void 0 : { configText: text };
  }
  const way = relative(workspace, resolve(workspace, path));
  const isInside = way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  notes.push(
    isInside ? "GITLEAKS_CONFIG: honoured; on a pull request or a push the version of the base decides" : "GITLEAKS_CONFIG: honoured, a file outside of the repository"
  );
  return isInside ? { configInRepository: way.split(sep).join("/") } : { configPath: resolve(workspace, path) };
}
function mentionsOf(list, notes) {
  if (list === void 0) return [];
  const names = list.split(/[\s,]+/).filter((name) => name !== "");
  const sound = names.filter((name) => /^@?[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[\w.-]{1,100})?$/.test(name));
  const mentions = [...new Set(sound.map((name) => name.startsWith("@") ? name : `@${name}`))];
  notes.push(
    sound.length === names.length && mentions.length <= MAX_MENTIONS ? "GITLEAKS_NOTIFY_USER_LIST: they are mentioned in a comment about findings" : `GITLEAKS_NOTIFY_USER_LIST: mentioned in a comment about findings are at most ${MAX_MENTIONS}, and only names of users and teams`
  );
  return mentions.slice(0, MAX_MENTIONS);
}
function baseOf(text, notes) {
  if (text === void 0) return void 0;
  const commit = commitIdIn(text);
  const ref = refNameIn(text) ?? branchRefIn(text.replace(/^origin\//, ""));
  const isShortId = /^[0-9a-f]{7,64}$/.test(text);
  if (commit === void 0 && (ref === void 0 || isShortId)) {
    notes.push("BASE_REF: takes a full commit id or the name of a branch: what the event names is scanned");
    return void 0;
  }
  notes.push(
    `BASE_REF: a pull request or push is scanned from ${commit ?? ref}, which itself is not scanned again`
  );
  return commit === void 0 ? { kind: "ref", name: ref ?? "" } : { kind: "commit", name: commit };
}
function meaningless(set) {
  const texts = [
    ["GITLEAKS_LICENSE", "not needed: there is no licence key"],
    ["GITLEAKS_VERSION", "no gitleaks is downloaded: the version is that of this action"],
    [
      "GITLEAKS_ENABLE_UPLOAD_ARTIFACT",
      "no artifact is uploaded: give the output sarif-path to actions/upload-artifact"
    ],
    ["GITHUB_TOKEN", "the input token is used instead"]
  ];
  return texts.filter(([name]) => set(name) !== void 0).map(([name, text]) => `${name}: ${text}`);
}

// src/runner/inputs.ts
var InputReader = class {
  #declared;
  #mistakes = [];
  #read;
  /** `read` gives an input as it stands, empty when it was not given; the runner's way unless said otherwise. */
  constructor(declared, read2 = readInput) {
    this.#read = read2;
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

// src/runner/shared-config.ts
import { isAbsolute as isAbsolute2 } from "node:path";
function sharedConfigOf({ policy, token }, facts) {
  return {
    ...policy === void 0 ? {} : { policy: policyOf(policy) },
    shared: {
      // the address of the job's repository without its last two parts
      serverUrl: facts.remoteUrl?.replace(/\/[^/]+\/[^/]+$/, ""),
      token: token ?? facts.token,
      sideDirectory: `${facts.sideDirectory}-config`,
      clones: /* @__PURE__ */ new Map(),
      cacheDirectory: void 0
    }
  };
}
function policyOf(text) {
  const shared = sharedFileOf(text);
  if (shared !== void 0) return shared;
  if (isAbsolute2(text)) return { kind: "file", path: text };
  const isInside = !/[@\\]/.test(text) && !text.split("/").includes("..");
  if (isInside) return { kind: "own", path: text.replace(/^(?:\.\/)+/, "") };
  throw new InputError(
    "option-invalid",
    `the input policy is "${printable(text)}", expected a path or OWNER/REPO/PATH@COMMIT`,
    { hint: "name the commit by its full id: a branch or tag could change under you" }
  );
}

// src/scan.ts
import { createHash as createHash4 } from "node:crypto";
import { availableParallelism as availableParallelism2 } from "node:os";

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
    judge({ match, view }) {
      const at = places.get(match);
      if (at === void 0) return void 0;
      const from = Math.max(0, at - MAX_NEIGHBOURS);
      const rival = matches.slice(from, at + MAX_NEIGHBOURS + 1).find(
        (other) => other !== match && (match.rule.fragment !== void 0 || other.rule.fragment !== void 0 ? takesPrecedence(other, match, view) : (overlaps(other, match) || holdsAsPart(other, match)) && isMoreSpecific(other, match))
      );
      if (rival === void 0) return void 0;
      return {
        reason: "duplicate",
        explanation: `the same bytes are reported by the more specific rule ${rival.rule.id}`
      };
    }
  };
}
function takesPrecedence(other, match, view) {
  if (!isGeneric(match) || isGeneric(other)) return false;
  if (other.rule.fragment !== void 0 && other.rule.fragment.regex === void 0) return false;
  return view.lines.lineOf(other.whole.start) === view.lines.lineOf(match.whole.start) && view.slice(other.secret.start, other.secret.end).includes(view.slice(match.secret.start, match.secret.end));
}
function isGeneric({ rule }) {
  return rule.fragment === void 0 ? rankOfRule(rule) < RANK_OF_SHARED_FORMS || SHARED_FORM.test(rule.id) : rule.id.toLowerCase().includes("generic");
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
function rankOfRule({ detector, id }) {
  return RANK.get(detector) ?? (SHARED_FORM.test(id) ? RANK_OF_SHARED_FORMS : RANK_OF_FORMATS);
}
function rankOf({ rule, encoded }) {
  const rank = rankOfRule(rule);
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
  const decoded = innermost(candidate);
  const isForeign = candidate.match.rule.fragment !== void 0;
  for (const filter of filters) {
    const isAtOrigin = filter.name === "mark" || filter.name === "duplicate";
    if (isForeign && filter.name !== "duplicate") continue;
    const drop = filter.judge(isAtOrigin ? candidate : decoded);
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
  const adjustment = await trusted?.adjust(subject, finding.confidence, finding.severity);
  if (adjustment?.drop !== void 0) {
    onDrop(adjustment.drop);
    return void 0;
  }
  const own = await trusted?.judge(subject);
  const mark = markEffect(
    heardMark(finding.suppression, trusted),
    // anybody writes comments: what they say of themselves is never believed
    finding.location.text === void 0 && (believesMarks || trusted?.settings.trustChanges === true),
    trusted,
    today
  );
  const asked = trusted?.settings.trustChanges === true ? "silences" : "untrusted";
  const other = proposed2 === void 0 ? void 0 : await proposed2.judge(subject);
  return {
    ...finding,
    severity: adjustment?.severity ?? finding.severity,
    suppression: strongest([
      own && suppressionOf(own, own.effect),
      ...allowancesOf(finding, trusted, subject, asked),
      mark,
      other?.effect === "silences" ? proposedSuppression(other, trusted, subject, asked) : void 0,
      proposed2 && await switchedOffBy(proposed2, subject, finding)
    ])
  };
}
function allowancesOf({ allowances = [], introduction }, trusted, subject, asked) {
  const commit = introduction?.commit.toLowerCase() ?? "";
  return allowances.filter(({ commits }) => commits === void 0 || commits.includes(commit)).map(({ entry, isProposed, isSetting }) => {
    const judgement = { entry, source: "config", effect: "silences" };
    if (isSetting === true) return suppressionOf(judgement, "untrusted");
    return proposedSuppression(judgement, trusted, subject, isProposed ? asked : "silences");
  });
}
var STRENGTH = [
  "silences",
  "refused",
  "untrusted",
  "expired",
  "unreasoned"
];
function strongest(suppressions) {
  for (const effect of STRENGTH) {
    const found = suppressions.find((suppression) => suppression?.effect === effect);
    if (found !== void 0) return found;
  }
  return void 0;
}
function heardMark(mark, trusted) {
  const isUnheard = mark?.tool !== void 0 && trusted?.settings.honours.includes(mark.tool) === false;
  return isUnheard ? void 0 : mark;
}
function markEffect(mark, isBelieved, trusted, today) {
  if (mark?.by !== "mark") return mark;
  const { expires, kind, reason, owner } = mark;
  const isExpired = expires !== void 0 && (dayOf(expires) === void 0 || !holdsOn({ until: expires }, today));
  if (isExpired) return { ...mark, effect: "expired" };
  const why = trusted?.whyMarkRefused({ kind, reason, owner, until: expires });
  if (why !== void 0) return { ...mark, effect: "refused", why };
  return { ...mark, effect: isBelieved ? "silences" : "untrusted" };
}
function proposedSuppression(judgement, trusted, subject, effect) {
  const { entry } = judgement;
  const why = trusted?.locks.refusesEntry(entry) ?? trusted?.locks.refusesFor(entry, subject);
  return why === void 0 ? suppressionOf(judgement, effect) : { ...suppressionOf(judgement, "refused"), why };
}
async function switchedOffBy(proposed2, subject, { confidence }) {
  const { drop, where = proposed2.name } = await proposed2.adjust(subject, confidence);
  const level = proposed2.settings.minConfidence;
  const isUnsure = level !== void 0 && CONFIDENCE_ORDER.indexOf(confidence) < CONFIDENCE_ORDER.indexOf(level);
  if (drop === void 0 && !isUnsure) return void 0;
  return {
    by: "config",
    where: drop === void 0 ? `min-confidence: ${level}` : where,
    kind: void 0,
    reason: void 0,
    owner: void 0,
    expires: void 0,
    effect: "untrusted"
  };
}
function suppressionOf({ entry, source, why }, effect) {
  const { kind, reason, owner, until: until2, file, line, tool } = entry;
  const whose = tool === void 0 ? {} : { tool };
  const which = effect === "refused" && why !== void 0 ? { why } : {};
  const where = `${file}:${line}`;
  return { by: source, ...whose, where, kind, reason, owner, expires: until2, effect, ...which };
}
function subjectOf(finding) {
  const { fingerprint: fingerprint2, rule, location, valueClasses, secret, rawLine, match } = finding;
  const { matchLine: matchLine2 = location.startLine, introduction } = finding;
  const found = {
    ...{ secret, line: location.startLine, rawLine, matchLine: matchLine2, match },
    commit: introduction?.commit
  };
  return { fingerprint: fingerprint2, ruleId: rule.id, path: location.path, valueClasses, found };
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
    const known3 = paths.get(oid) ?? [];
    known3.push(decodeUtf8(entry, tab + 1));
    paths.set(oid, known3);
  }
  return (await process2.exited).status === 0 ? paths : void 0;
}

// src/findings/attribution.ts
async function attribute(collector, repository, tracer = traceSecrets, onHolders) {
  const findings = collector.sorted();
  if (findings.length === 0 || repository === void 0) return findings;
  try {
    return await trace(findings, collector, repository, tracer, onHolders);
  } catch (error) {
    if (error instanceof UpstreamError && error.code === "cancelled") return findings;
    throw error;
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
    const known3 = this.#lines.get(fingerprint2) ?? /* @__PURE__ */ new Map();
    for (const [blob, line] of lines) known3.set(blob, Math.min(line, known3.get(blob) ?? line));
    this.#lines.set(fingerprint2, known3);
  }
  sets() {
    return [...this.#lines.values()].map((lines) => new Set(lines.keys()));
  }
  /** Places of the secrets in `sets`, by fingerprint. */
  indexes() {
    return new Map([...this.#lines.keys()].map((fingerprint2, index) => [fingerprint2, index]));
  }
  /** The first place in a tree, by path, at which a secret stands; undefined when it is not there. */
  firstPlace(fingerprint2, tree2) {
    let first;
    for (const [blob, line] of this.#lines.get(fingerprint2) ?? [])
      for (const path of tree2.get(blob) ?? [])
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
    const known3 = this.#byKey.get(key);
    if (known3 !== void 0) {
      this.#remember(key, finding);
      this.#byKey.set(key, {
        ...joined(known3, finding),
        occurrences: Math.max(1, this.#blobs.get(key)?.size ?? 1)
      });
    } else if (this.#byKey.size < this.#maxFindings) {
      this.#remember(key, finding);
      this.#byKey.set(key, finding);
    } else {
      this.#receipt.skip(
        "finding-limit",
        finding.location.path ?? finding.location.text?.name ?? finding.location.blob ?? finding.location.kind
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
function joined(known3, finding) {
  const isGraver = known3.standing === "known" && finding.standing === "new" || known3.standing === finding.standing && isExcused(known3) && !isExcused(finding);
  return isGraver ? finding : known3;
}
function keyOf(finding) {
  const { location } = finding;
  const isOnce = location.kind === "blob" || location.kind === "log";
  const version = isOnce ? "" : `${location.startLine}:${location.startColumn}`;
  const message = location.kind === "message" ? finding.introduction?.commit ?? "" : "";
  return [
    finding.fingerprint,
    finding.rule.id,
    location.kind,
    location.path ?? location.text?.name ?? location.blob ?? "",
    version,
    message
  ].join("\0");
}
function isExcused({ suppression, allowances = [] }) {
  return suppression !== void 0 || allowances.some(({ commits }) => commits === void 0);
}

// src/findings/standing.ts
function standingInHistory(finding, counting) {
  if (finding.location.kind !== "blob" || finding.inHead === void 0) return finding;
  const { counts: _, ...rest } = finding;
  if (finding.inHead) return { ...rest, standing: void 0 };
  return { ...rest, standing: "old", ...counting === "new" ? {} : { counts: true } };
}
function countedAs(finding, counting) {
  return counting === "any" ? { ...finding, counts: true } : finding;
}

// src/findings/without-secrets.ts
var MIN_CHARACTERS = 12;
var SecretEraser = class {
  #hidden;
  constructor(findings) {
    const hidden = /* @__PURE__ */ new Map();
    for (const { secret, preview } of findings)
      if (secret.sizeBytes >= MIN_CHARACTERS) hidden.set(secret.reveal(), preview);
    this.#hidden = [...hidden].sort(([a], [b]) => b.length - a.length);
  }
  /** A text without them. */
  text(text) {
    return this.#hidden.reduce((left, [secret, preview]) => left.replaceAll(secret, preview), text);
  }
  /** A finding whose place is named without them. */
  finding(finding) {
    const { location } = finding;
    if (location.text === void 0) return finding;
    return {
      ...finding,
      location: { ...location, text: { ...location.text, name: this.text(location.text.name) } }
    };
  }
  /** A receipt without them. */
  receipt(receipt) {
    if (this.#hidden.length === 0) return receipt;
    return {
      ...receipt,
      asked: this.text(receipt.asked),
      resolved: { ...receipt.resolved, why: this.text(receipt.resolved.why) },
      notes: receipt.notes.map((note) => ({ ...note, text: this.text(note.text) })),
      skips: receipt.skips.map((skip) => ({
        ...skip,
        examples: skip.examples.map((place) => this.text(place))
      }))
    };
  }
};

// src/compat/gitleaks/in-repository.ts
import { readFile as readFile2 } from "node:fs/promises";
import { isAbsolute as isAbsolute3, relative as relative2, resolve as resolve2, sep as sep2 } from "node:path";
var NOTHING = { config: void 0, entries: [], files: [], warnings: [] };
async function gitleaksInRepository(reader, request = {}, workspace) {
  const { configPath, configText, ignoreFiles = [], baselines = [] } = request;
  const { configInRepository: name = GITLEAKS_CONFIG_NAME } = request;
  const own = {
    config: await reader?.read(name),
    ignore: await reader?.read(GITLEAKS_IGNORE_NAME)
  };
  const isMissing = request.configInRepository !== void 0 && own.config === void 0;
  const missing = isMissing ? [missingConfig(name, reader)] : [];
  const isNamed = configPath !== void 0 || (configText ?? "") !== "";
  if (!isNamed && own.config === void 0 && own.ignore === void 0 && ignoreFiles.length + baselines.length === 0)
    return { ...NOTHING, warnings: missing };
  const { catalogueIds, loadGitleaksConfig } = await import("./action/load-config-ZUNQCU4A.mjs");
  const config = isNamed ? await loadGitleaksConfig({
    option: configPath,
    text: configText,
    read: (path) => readNamed(path, reader, workspace)
  }) : await loadGitleaksConfig({
    inTarget: name,
    read: (path) => path === name ? Promise.resolve(own.config) : readInside(reader, path)
  });
  const { readGitleaksIgnore } = await import("./action/ignore-7D5RLPXA.mjs");
  const context = { ownRules: new Set(config?.rules.map(({ id }) => id)), catalogue: catalogueIds() };
  const texts = [
    ...own.ignore === void 0 ? [] : [[GITLEAKS_IGNORE_NAME, own.ignore]],
    ...await requireAll(ignoreFiles)
  ];
  const ignores = texts.map(
    ([name2, bytes]) => readGitleaksIgnore(name2, new TextDecoder().decode(bytes), context)
  );
  const known3 = await readBaselines(baselines);
  const mistakes = [...ignores.flatMap((each) => each.mistakes), ...known3.mistakes];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const [first] = config?.files ?? [];
  const skipped = [...first === void 0 ? [] : [first], ...baselines];
  return {
    config,
    entries: [...ignores.map(({ entries }) => entries), ...known3.entries, skippedFiles(skipped)],
    files: [...config?.files ?? [], ...texts.map(([name2]) => name2), ...baselines],
    warnings: [...missing, ...config?.warnings ?? [], ...ignores.flatMap((each) => each.warnings)]
  };
}
function missingConfig(file, reader) {
  const where = reader === void 0 ? "what decides here" : reader.name;
  const message = `there is no such file in ${where}: the built-in rules run, and nothing of it is let pass`;
  return { file, line: 1, column: 1, message, hint: void 0, rule: void 0 };
}
async function readBaselines(files) {
  if (files.length === 0) return { entries: [], mistakes: [] };
  const { readGitleaksBaseline } = await import("./action/baseline-A2X4K7R5.mjs");
  const entries = [];
  const mistakes = [];
  for (const [name, bytes] of await requireAll(files)) {
    const file = new ForeignFile(name, new TextDecoder().decode(bytes));
    const found = await readGitleaksBaseline(file);
    if (found !== void 0) entries.push(found);
    mistakes.push(...file.mistakes);
  }
  return { entries, mistakes };
}
function skippedFiles(names) {
  const entries = names.map(
    (name) => foreignEntry(
      "gitleaks",
      { file: name, line: 1 },
      { reason: "gitleaks does not look into its own configuration and baseline" }
    )
  );
  return {
    source: "ignore-file",
    about: ({ path }) => path === void 0 ? [] : entries.filter(({ file }) => `/${file.replaceAll("\\", "/")}`.endsWith(`/${path}`))
  };
}
async function readInside(reader, path) {
  const clean = path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
  const isInside = !/^(?:\/|[A-Za-z]:)/.test(clean) && !clean.split("/").includes("..");
  return isInside ? await reader?.read(clean) : void 0;
}
async function readNamed(path, reader, workspace) {
  if (workspace === void 0) return await readDisk(path);
  const way = relative2(workspace, resolve2(workspace, path));
  const isOutside = way === ".." || way.startsWith(`..${sep2}`) || isAbsolute3(way);
  return isOutside ? await readDisk(path) : await reader?.read(way.split(sep2).join("/"));
}
async function readDisk(path) {
  try {
    return await readFile2(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return void 0;
    throw new InputError("path-unreadable", `${path} cannot be read (${code ?? "unknown reason"})`, {
      cause: error
    });
  }
}
async function requireAll(files) {
  return await Promise.all(
    files.map(async (file) => {
      const bytes = await readDisk(file);
      if (bytes !== void 0) return [file, bytes];
      throw new InputError("path-not-found", `there is no file ${file}`);
    })
  );
}

// src/scan-gitleaks.ts
var MAX_WARNINGS = 20;
function namesFiles({ isHonoured: _, ...named }) {
  return Object.values(named).some((value) => value !== void 0 && value.length > 0);
}
var GitleaksReader = class {
  #others;
  #request;
  #workspace;
  #found;
  /** Whether the configuration or a policy above it says not to honour gitleaks. */
  #isRefused = false;
  /** `workspace`: a clone whose files are as a change has made them, from which nothing is believed. */
  constructor(others, request = {}, workspace) {
    this.#others = others;
    this.#request = request;
    this.#workspace = workspace;
  }
  /** What was found; undefined before anything was read, and when gitleaks is not honoured. */
  get found() {
    return this.#found;
  }
  get config() {
    return this.#found?.config;
  }
  async inRoot(reader, honours) {
    const others = await this.#others.inRoot(reader, honours);
    this.#isRefused = !honours.includes("gitleaks");
    if (this.#request.isHonoured === false || this.#isRefused) return others;
    try {
      this.#found = await gitleaksInRepository(reader, this.#request, this.#workspace);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return { ...others, mistakes: [...others.mistakes, ...error.mistakes] };
    }
    return { ...others, foreign: [...others.foreign, ...this.#found.entries] };
  }
  baseline(name, text) {
    return this.#others.baseline(name, text);
  }
  /** Says on the receipt what was read, and what is odd about it. */
  tell(receipt) {
    const { files = [], warnings = [], config } = this.#found ?? {};
    if (this.#isRefused && namesFiles(this.#request))
      receipt.note(
        "gitleaks-refused",
        "the files and settings of gitleaks that were named are not honoured: honours in the configuration leaves gitleaks out"
      );
    if (files.length > 0) receipt.note("gitleaks-files", `honoured as they are: ${files.join(", ")}`);
    if (config?.usesCatalogue === false)
      receipt.note(
        "gitleaks-rules",
        `${counted(config.rules.length, "rule")} of ${config.files[0] ?? "the configuration"} and no built-in ones: it does not say useDefault = true`
      );
    for (const { file, line, message, hint } of warnings.slice(0, MAX_WARNINGS))
      receipt.note(
        "gitleaks-warning",
        `${file}:${line}: ${message}${hint === void 0 ? "" : ` (${hint})`}`
      );
    if (warnings.length > MAX_WARNINGS)
      receipt.note("gitleaks-warning", `and ${counted(warnings.length - MAX_WARNINGS, "more warning")}`);
  }
  /** The rules of the configuration, and what it says about ours, as far as locks permit. */
  async rules(isLocked) {
    const { onlyRules } = this.#request;
    if (this.config === void 0 && onlyRules === void 0) return NO_RULES;
    const { rulesToRun, withinLocks } = await import("./action/run-rules-WOJCYEY2.mjs");
    const { config, refused } = this.config === void 0 ? { config: void 0, refused: [] } : withinLocks(this.config, isLocked);
    return { ...rulesToRun(config, onlyRules), config, refused };
  }
};
var NO_RULES = { fragments: void 0, disabled: [], config: void 0, refused: [] };
async function gitleaksJudges(trusted, proposed2, linear) {
  if (trusted === void 0 && proposed2 === void 0) return [];
  const { GitleaksJudge } = await import("./action/judge-E7GKDNHW.mjs");
  const engine = await linear();
  const judges = [
    ...trusted === void 0 ? [] : [new GitleaksJudge(trusted, engine, false)],
    ...proposed2 === void 0 ? [] : [new GitleaksJudge(proposed2, engine, true)]
  ];
  return judges.filter((judge2) => !judge2.isEmpty);
}

// src/scan-history.ts
import { availableParallelism } from "node:os";
import { join as join3 } from "node:path";

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
  } catch (error) {
    if (!(error instanceof TacetError)) throw error;
    return ignored(`its contents cannot be read (${error.message})`);
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
import { basename as basename2, join as join2 } from "node:path";
var TRAILER_BYTES = 64;
var REF_FILES = ["HEAD", "packed-refs", "refs", "logs", "reftable/tables.list", "shallow"];
var MAX_DEPTH = 64;
function repositoryState({ place, state }) {
  const hash = createHash2("sha256");
  try {
    const worktrees = namesIn(join2(place.commonDir, "worktrees")).map(
      (name) => join2(place.commonDir, "worktrees", name)
    );
    for (const folder of [place.gitDir, place.commonDir, ...worktrees])
      for (const name of REF_FILES) addFile(hash, join2(folder, name), `${basename2(folder)}/${name}`, 0);
    const store = storeState(join2(place.commonDir, "objects"), state.objectFormat);
    if (store === void 0) return void 0;
    hash.update(store.join("\n"));
  } catch {
    return void 0;
  }
  return `sha256:${hash.digest("hex")}`;
}
function addFile(hash, path, name, depth) {
  if (depth > MAX_DEPTH) throw new Error("folders are too deep");
  const names = namesIn(path);
  for (const inner of names) addFile(hash, join2(path, inner), `${name}/${inner}`, depth + 1);
  if (names.length > 0) return;
  try {
    const bytes = readFileSync(path);
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  } catch (error) {
    if (!["ENOENT", "ENOTDIR", "EISDIR"].includes(systemCode(error) ?? "")) throw error;
  }
}
function namesIn(path) {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(systemCode(error) ?? "")) return [];
    throw error;
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
    return `pack ${basename2(path)} ${statSync(`${path}.pack`).size} ${size} ${trailer.toString("hex")}`;
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
    const known3 = new Map(
      this.earlier?.findings.map((each) => [keyOf2(each.fingerprint, each.rule, each.place), each.traced])
    );
    const traced = findings.map((finding) => {
      const found = known3.get(keyOf2(finding.fingerprint, finding.rule.id, placeOf2(finding)));
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
  const { suspects, places, unread, examined } = answer;
  return {
    kind: "found",
    suspects,
    places,
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

// src/compat/mark-place.ts
var MarkPlace = class {
  view;
  secret;
  #lines;
  #last;
  constructor(view, secret) {
    this.view = view;
    this.secret = secret;
  }
  /** The lines on which the secret stands, at least one, at most `MAX_LINES`. */
  get lines() {
    this.#lines ??= this.#readLines();
    return this.#lines;
  }
  /** The last of the lines. */
  get last() {
    this.#last ??= this.#lineAt(Math.max(this.secret.start, this.secret.end - 1));
    return this.#last;
  }
  /** The line before the first one; undefined at the beginning. */
  get above() {
    const { start } = this.view.lineAround(this.secret.start);
    if (start === 0) return void 0;
    return this.#lineAt(start - (this.#isCrLf(start - 2) ? 2 : 1));
  }
  /** The line behind the last one; undefined at the end. */
  get below() {
    const { end } = this.view.lineAround(Math.max(this.secret.start, this.secret.end - 1));
    if (end >= this.view.length) return void 0;
    return this.#lineAt(end + (this.#isCrLf(end) ? 2 : 1));
  }
  /** What stands behind the secret on its last line. */
  get behind() {
    const { end } = this.view.lineAround(Math.max(this.secret.start, this.secret.end - 1));
    const text = this.view.decode({ start: Math.min(this.secret.end, end), end });
    return { text, number: this.last.number };
  }
  #readLines() {
    const lines = [];
    for (let at = this.secret.start; lines.length < MAX_LINES; ) {
      lines.push(this.#lineAt(at));
      const { end } = this.view.lineAround(at);
      at = Math.max(at, end) + (this.#isCrLf(end) ? 2 : 1);
      if (at >= this.secret.end) break;
    }
    return lines;
  }
  #lineAt(offset) {
    return {
      text: this.view.decode(this.view.lineAround(offset)),
      number: this.view.lines.position(Math.min(offset, this.view.length)).line
    };
  }
  #isCrLf(offset) {
    return this.view.byteAt(offset) === 13 && this.view.byteAt(offset + 1) === 10;
  }
};
var MAX_LINES = 200;
var COMMENT_OPENS = /(?:#|\/\/|\/\*|<!--|--|;|%|'|"|!|\{-|\(\*|\*)[ \t*#/!;-]{0,20}$/;
var OPENING_CHARACTERS = 40;
var ONLY_COMMENT = /^[\s#/*;%'"!<>|(){}-]+(?:REM[ \t]+|dnl[ \t]+)?$|^(?:REM|dnl)[ \t]+$/i;
var COMMENT_END2 = /\s*(?:\*\/|-->|\}\}|#\}|--%>|\*\)|-\})\s*$/;
function opensComment(before) {
  return COMMENT_OPENS.test(before.slice(-OPENING_CHARACTERS)) || isOnlyComment(before);
}
function isOnlyComment(before) {
  return ONLY_COMMENT.test(before);
}
function withoutCommentEnd(text) {
  return text.replace(COMMENT_END2, "");
}
function markOn(lines, expression) {
  const line = lines.find(({ text }) => expression.test(text));
  return line === void 0 ? void 0 : { line: line.number };
}

// src/compat/detect-secrets/mark.ts
var OWN_LINE = /(?<!\w)pragma:[ \t]?(?:allow|white)list[ -]secret(?!\w)/i;
var NEXT_LINE = /(?<!\w)pragma:[ \t]?(?:allow|white)list[ -]nextline[ -]secret(?!\w)/i;
var detectSecretsMark = {
  tool: "detect-secrets",
  read: (place) => {
    for (const line of [...place.lines, place.last]) {
      const own = inComment(line, OWN_LINE);
      if (own !== void 0) return own;
    }
    return place.above === void 0 ? void 0 : inComment(place.above, NEXT_LINE);
  }
};
function inComment({ text, number }, expression) {
  const at = text.search(expression);
  return at >= 0 && opensComment(text.slice(0, at)) ? { line: number } : void 0;
}

// src/compat/kingfisher/mark.ts
var WORD = /(?<![\w:-])kingfisher:ignore(?![\w:-])/i;
var CLOSES = /^\s*(?:"""|'''|"|'|`|[)\]}]|-----END[^-]*-----)[)\]};,'"`\s]*(?:#|\/\/|\/\*|--|<!--|;|%)[\s*/#;-]*$/;
var kingfisherMark = {
  tool: "kingfisher",
  read: (place) => {
    const own = markOn([...place.lines, place.last], WORD);
    if (own !== void 0) return own;
    const { above, below } = place;
    const aboveAt = above === void 0 ? -1 : above.text.search(WORD);
    if (above !== void 0 && aboveAt >= 0 && isOnlyComment(above.text.slice(0, aboveAt)))
      return { line: above.number };
    const belowAt = below === void 0 ? -1 : below.text.search(WORD);
    if (below !== void 0 && belowAt >= 0 && CLOSES.test(below.text.slice(0, belowAt)))
      return { line: below.number };
    return void 0;
  }
};

// src/compat/secretlint/mark.ts
var DIRECTIVE = /secretlint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\r\n]{0,1000})/g;
var secretlintMark = {
  tool: "secretlint",
  read: ({ view, secret, lines }, ruleId) => {
    const directives = directivesOf(view);
    if (directives.length === 0) return void 0;
    const first = lines[0]?.number ?? 0;
    const near2 = directives.find(
      ({ what, line, rules: rules2 }) => (what === "disable-line" && line === first || what === "disable-next-line" && line === first - 1) && means(rules2, ruleId)
    );
    const found = near2 ?? openBlock(directives, secret.start, ruleId);
    return found === void 0 ? void 0 : markOf(found);
  }
};
var known = /* @__PURE__ */ new WeakMap();
function directivesOf(view) {
  const before = known.get(view);
  if (before !== void 0) return before;
  const { bytes } = view.unit;
  const isThere = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    "secretlint-disable"
  );
  const directives = isThere ? [...view.whole().matchAll(DIRECTIVE)].map((match) => directiveOf(match, view)) : [];
  known.set(view, directives);
  return directives;
}
function directiveOf(match, view) {
  const text = withoutCommentEnd(Buffer.from(match[2] ?? "", "latin1").toString("utf8"));
  const split2 = /(?:^|\s)--(?:\s|$)/.exec(text);
  const names = split2 === null ? text : text.slice(0, split2.index);
  const reason = split2 === null ? "" : text.slice(split2.index + split2[0].length).trim();
  return {
    what: match[1] ?? "",
    rules: names.split(/[\s,]+/).filter((name) => name !== ""),
    reason: reason === "" ? void 0 : reason,
    offset: match.index,
    line: view.lines.position(match.index).line
  };
}
function openBlock(directives, offset, ruleId) {
  const last = directives.findLast(
    ({ what, offset: at, rules: rules2 }) => at < offset && (what === "disable" || what === "enable") && means(rules2, ruleId)
  );
  return last?.what === "disable" ? last : void 0;
}
function means(rules2, ruleId) {
  return rules2.length === 0 || rules2.some((id) => isMeantBySecretlint(ruleId, id));
}
function markOf({ line, reason }) {
  return reason === void 0 ? { line } : { line, reason };
}

// src/compat/marks.ts
var GITLEAKS = /gitleaks:allow/;
var BETTERLEAKS = /betterleaks:allow/;
var TRUFFLEHOG = /trufflehog:ignore/;
var GGSHIELD = /(?<![\w-])ggignore(?![\w-])/;
var MARK_READERS = [
  { tool: "gitleaks", read: ({ lines, last }) => markOn([...lines, last], GITLEAKS) },
  { tool: "betterleaks", read: ({ lines, last }) => markOn([...lines, last], BETTERLEAKS) },
  // trufflehog wants it behind the secret
  { tool: "trufflehog", read: ({ behind }) => markOn([behind], TRUFFLEHOG) },
  kingfisherMark,
  detectSecretsMark,
  secretlintMark,
  {
    tool: "ggshield",
    read: ({ lines, last }) => {
      const line = [...lines, last].find(({ text }) => {
        const at = text.search(GGSHIELD);
        return at >= 0 && opensComment(text.slice(0, at));
      });
      return line === void 0 ? void 0 : { line: line.number };
    }
  }
];
var OF_MATCH = /* @__PURE__ */ new Set(["gitleaks", "betterleaks"]);
function anyMarkFor(ruleId, secret, view, whole = secret) {
  const own = markFor(ruleId, secret.start, view);
  if (own !== void 0) return own;
  const ofSecret = new MarkPlace(view, secret);
  const ofMatch = new MarkPlace(view, withoutLineEnds(view, whole, secret));
  for (const { tool, read: read2 } of MARK_READERS) {
    const mark = read2(OF_MATCH.has(tool) ? ofMatch : ofSecret, ruleId);
    if (mark === void 0) continue;
    return {
      rules: [],
      reason: mark.reason,
      kind: void 0,
      owner: void 0,
      until: void 0,
      isAlone: false,
      line: mark.line,
      tool
    };
  }
  return void 0;
}
function withoutLineEnds(view, { start, end }, secret) {
  const isLineEnd = (at) => view.byteAt(at) === 10 || view.byteAt(at) === 13;
  let [from, to] = [start, end];
  while (from < secret.start && isLineEnd(from)) from++;
  while (to > secret.end && isLineEnd(to - 1)) to--;
  return { start: from, end: to };
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
  const known3 = cache.get(key);
  if (known3 !== void 0) return known3;
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
var known2 = /* @__PURE__ */ new Map();
function fixedPrefixesOf({
  source,
  detector
}) {
  if (source === void 0 || detector !== "pattern") return FORMAT_PREFIXES[detector] ?? [];
  let prefixes = known2.get(source);
  if (prefixes === void 0) {
    const opening = "(?<secret>";
    const at = source.indexOf(opening);
    prefixes = at < 0 ? [] : readAlternatives(source, at + opening.length).prefixes;
    known2.set(source, prefixes);
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
    const cut = { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) };
    const last = merged2.at(-1);
    if (last !== void 0 && cut.start <= last.end)
      merged2[merged2.length - 1] = { start: last.start, end: Math.max(last.end, cut.end) };
    else merged2.push(cut);
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
function makeFinding(match, view, text, secretsInUnit, { mark, salt, allowances = [] } = {}) {
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
    ...wholeMatch(match, view),
    ...matchLine(match, view),
    ...allowances.length === 0 ? {} : { allowances },
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
var MAX_AROUND_BYTES = 512;
function wholeMatch({ whole, secret, encoded }, view) {
  const around = whole.end - whole.start - (secret.end - secret.start);
  if (encoded !== void 0 || around <= 0 || around > MAX_AROUND_BYTES) return {};
  return { match: Secret.fromBytes(view.unit.bytes.subarray(whole.start, whole.end)) };
}
function matchLine({ rule, whole, secret }, view) {
  const isFile = rule.fragment !== void 0 && rule.fragment.regex === void 0;
  let start = whole.start;
  while (start < secret.start && (view.byteAt(start) === 10 || view.byteAt(start) === 13)) start++;
  const line = isFile ? 0 : view.lines.lineOf(start);
  return line === view.lines.lineOf(secret.start) ? {} : { matchLine: line };
}
function locate(view, span) {
  const start = view.lines.position(span.start);
  const end = view.lines.position(Math.max(span.start, span.end));
  const origin = view.unit.origin;
  const text = textPlaceOf(origin);
  const { container } = view.unit;
  return {
    kind: origin.kind,
    path: text === void 0 ? pathOf(origin) : void 0,
    ...text === void 0 ? {} : { text },
    ...container === void 0 || text !== void 0 ? {} : { container },
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
  const { reason, owner, until: until2, line, tool } = mark;
  const where = `${placeOf(view.unit.origin)}:${line}`;
  return {
    by: "mark",
    ...tool === void 0 ? {} : { tool },
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
    const known3 = before.map((version) => version.get(key) ?? []);
    const mostBefore = Math.max(...known3.map((entries) => entries.length));
    const added = matches.length - mostBefore;
    if (added <= 0) continue;
    const knownLines = new Set(known3.flat().map((entry) => entry.line));
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
  const known3 = new Set(shown.map(({ key }) => key));
  for (const { finding } of shown) collector.add(finding);
  for (const { finding, key } of other) {
    if (known3.has(key)) receipt.drop("duplicate");
    else collector.add(finding);
  }
}
async function findingsIn(unit, { engine, chain, ruleset, receipt, salt, judges }, earlier) {
  const view = new UnitView(unit);
  const matches = engine.scan(view);
  if (matches.length === 0) return [];
  const onDrop = (reason) => receipt.drop(reason);
  const real = chain.judgeAll(matches, unit, view, onDrop);
  const { kept, allowances } = judgeMatches(real, view, judges, onDrop);
  if (kept.length === 0) return [];
  const fresh = await onlyNew(view, kept, earlier);
  const texts = await ruleset.texts();
  const secrets = matches.map(({ secret }) => secret);
  const findings = [];
  for (const match of kept) {
    const text = texts.get(match.rule.id);
    if (text === void 0) continue;
    const mark = anyMarkFor(match.rule.id, match.secret, view, match.whole);
    const finding = makeFinding(match, view, text, secrets, {
      mark,
      salt,
      allowances: allowances.get(match)
    });
    const standing = fresh === void 0 ? void 0 : fresh.includes(match) ? "new" : "known";
    findings.push({ finding: { ...finding, standing }, key: secretKey(match, view) });
  }
  return findings;
}
function judgeMatches(matches, view, judges, onDrop) {
  const allowances = /* @__PURE__ */ new Map();
  if (judges.length === 0) return { kept: matches, allowances };
  const kept = matches.filter((match) => {
    const verdicts = judges.map((judge2) => judge2.judge(match, view));
    const drop = verdicts.find((verdict) => verdict.drop !== void 0)?.drop;
    if (drop !== void 0) onDrop(drop);
    else
      allowances.set(
        match,
        verdicts.flatMap((verdict) => verdict.allowances)
      );
    return drop === void 0;
  });
  return { kept, allowances };
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
  #forests;
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
    source.walker = async (repository, suspects) => {
      const { walkHistory } = await import("./action/history-HR2ONXVD.mjs");
      const forests = this.#forests;
      this.#forests = void 0;
      return await walkHistory(repository, suspects, forests);
    };
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
    const known3 = this.#resume?.isUnchanged === true ? this.#resume.traced(this.#before) : void 0;
    const { source, request } = this.#scan;
    this.#after = known3 ?? await attribute(
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
    const { findSuspects, createExaminer } = await import("./action/history-HR2ONXVD.mjs");
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
        place: { directory: join3(place.commonDir, "objects"), format: state.objectFormat },
        makeParts: () => createExaminer(ruleset.compiled, { ...options, ...linear }),
        workers: url === void 0 ? void 0 : { url, processors: availableParallelism(), engine },
        threads: request.threads,
        memoryBytes: request.memoryBytes ?? DEFAULT_MEMORY_BYTES,
        ...wanted === void 0 ? {} : { wanted },
        signal: environment.signal,
        onProgress: (progress) => source.context.onProgress({ phase: "scanning", ...progress })
      });
      if (answer.kind === "found") {
        this.#forests = answer.forests;
        for (const oid of answer.hopeless) source.withheld.add(oid);
      }
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
    const { traceInStore } = await import("./action/history-HR2ONXVD.mjs");
    return await traceInStore(repository, secrets, withHolders);
  };
}

// src/scan-policy.ts
import { basename as basename4, dirname as dirname3, isAbsolute as isAbsolute4, relative as relative4, sep as sep4 } from "node:path";

// src/compat/files.ts
var MAX_BYTES = 16 << 20;
var FOREIGN_FILES = [
  {
    // its configuration and ignore file are read by scan-gitleaks.ts: they are more than entries
    tool: "gitleaks",
    names: [],
    isBaseline: (text) => /^\ufeff?\s*\[/.test(text.slice(0, 4096)),
    load: async () => (await import("./action/baseline-A2X4K7R5.mjs")).readGitleaksBaseline
  },
  {
    tool: "betterleaks",
    names: [".betterleaksignore"],
    load: async () => (await import("./action/ignore-MEOCVLYV.mjs")).readBetterleaksIgnore
  },
  {
    tool: "kingfisher",
    names: [],
    isBaseline: (text) => /^(?:ExactFindings|fingerprint_algorithm|repositories):/m.test(text.slice(0, 4096)),
    load: async () => (await import("./action/baseline-YIYBMUFQ.mjs")).readKingfisherBaseline
  },
  {
    tool: "detect-secrets",
    names: [".secrets.baseline"],
    isBaseline: (text) => /^\s*\{/.test(text) && /"(?:plugins_used|results)"\s*:/.test(text),
    load: async () => (await import("./action/baseline-HUJWG6R2.mjs")).readBaseline
  },
  {
    tool: "secretlint",
    names: [".secretlintignore"],
    load: async () => (await import("./action/config-AZ2OXIXJ.mjs")).readSecretlintIgnore
  },
  {
    tool: "secretlint",
    names: [".secretlintrc.json", ".secretlintrc.yml", ".secretlintrc.yaml", ".secretlintrc"],
    load: async () => (await import("./action/config-AZ2OXIXJ.mjs")).readSecretlintConfig
  },
  {
    tool: "ggshield",
    names: [".gitguardian.yaml", ".gitguardian.yml"],
    load: async () => (await import("./action/config-BSCH5HCR.mjs")).readGgshieldConfig
  },
  {
    tool: "git-secrets",
    names: [".gitallowed"],
    load: async () => (await import("./action/gitallowed-UI7OXICH.mjs")).readGitallowed
  }
];
var foreignReader = {
  async inRoot(reader, honours) {
    const kinds = FOREIGN_FILES.filter(({ tool }) => honours.includes(tool));
    const all = await Promise.all(
      kinds.flatMap((kind) => kind.names.map((name) => readIfThere(reader, name, kind)))
    );
    return {
      foreign: all.flatMap(({ foreign }) => foreign),
      mistakes: all.flatMap(({ mistakes }) => mistakes)
    };
  },
  async baseline(name, text) {
    const kind = FOREIGN_FILES.find(({ isBaseline }) => isBaseline?.(text) === true);
    return kind === void 0 ? void 0 : await readOne(name, text, kind);
  }
};
var NOTHING2 = { foreign: [], mistakes: [] };
async function readIfThere(reader, name, kind) {
  const bytes = await reader.read(name);
  if (bytes === void 0) return NOTHING2;
  if (bytes.length <= MAX_BYTES) return await readOne(name, new TextDecoder().decode(bytes), kind);
  const file = new ForeignFile(name, "");
  file.report(file.lineAt(1), `the file is longer than ${MAX_BYTES} bytes`);
  return { foreign: [], mistakes: file.mistakes };
}
async function readOne(name, text, { tool, load }) {
  const file = new ForeignFile(name, text);
  const entries = await (await load())(file);
  return {
    foreign: entries === void 0 ? [] : [entries],
    mistakes: file.mistakes.map((mistake) => ({
      ...mistake,
      hint: mistake.hint ?? `a file of ${tool}; leave ${tool} out of honours: in .tacet.yml to pass over it`
    }))
  };
}

// src/config/origin.ts
function originOf(reader) {
  return {
    name: reader.name,
    shown: (path) => path,
    async read(path) {
      const bytes = await reader.read(path);
      return bytes === void 0 ? { kind: "none" } : { kind: "file", bytes };
    }
  };
}
function sharedOrigin({ repository, commit }, readShared) {
  return {
    name: `${repository} at ${commit.slice(0, 10)}`,
    shown: (path) => sharedName({ repository, path, commit }),
    read: (path) => readShared?.({ repository, path, commit }) ?? Promise.resolve(NO_NETWORK)
  };
}
function sharedName({ repository, path, commit }) {
  return `${repository}/${path}@${commit}`;
}
var NO_NETWORK = {
  kind: "refused",
  why: "is in another repository, and no network may be used",
  hint: "read it with --fetch-config, or name a clone of that repository with --config-from"
};

// src/config/config-chain.ts
var MAX_EXTENSIONS = 20;
var MAX_FILE_BYTES = 16 << 20;
var Mistakes = class {
  all = [];
  report(place, message, hint) {
    this.all.push({ line: 1, column: 1, ...place, message, hint, rule: void 0 });
  }
  /** The text of a file; undefined when there is none. What may not be read, or is too long, is a mistake and empty. */
  async textOf({ origin, path }) {
    const answer = await origin.read(path);
    const file = origin.shown(path);
    if (answer.kind === "refused") this.report({ file }, `it ${answer.why}`, answer.hint);
    return answer.kind === "none" ? void 0 : answer.kind === "file" ? this.decode(file, answer.bytes) : "";
  }
  /** Bytes as text; too many are a mistake and empty. */
  decode(file, bytes) {
    if (bytes.length <= MAX_FILE_BYTES) return new TextDecoder("utf-8").decode(bytes);
    this.report({ file }, `the file is longer than ${MAX_FILE_BYTES} bytes`);
    return "";
  }
  /** One configuration. The YAML parser is loaded when there is something to parse: most repositories have none. */
  async parse(name, text, isRoot) {
    const { parseConfigFile } = await import("./action/config-file-6CCPLUU7.mjs");
    const { config, mistakes, links } = parseConfigFile(name, text, isRoot);
    this.all.push(...mistakes);
    return { config, links };
  }
};
var ConfigChain = class {
  #mistakes;
  #readShared;
  #extended = /* @__PURE__ */ new Set();
  constructor(mistakes, readShared) {
    this.#mistakes = mistakes;
    this.#readShared = readShared;
  }
  /** A configuration behind what it extends; undefined when there is no such file. */
  async load(file) {
    const text = await this.#mistakes.textOf(file);
    return text === void 0 ? void 0 : await this.#extend(file, text, [file.origin.shown(file.path)]);
  }
  /** `above`: the names of the files that led here, this one among them. */
  async #extend({ origin, path }, text, above) {
    const name = origin.shown(path);
    const { config, links } = await this.#mistakes.parse(name, text, true);
    const extended = [];
    for (const extension of links.extends) {
      const file = fileOf(extension, origin, this.#readShared);
      const written = extension.kind === "file" ? extension.path : file.origin.shown(file.path);
      const place = links.places.get(`extends ${written}`) ?? { file: name };
      extended.push(...await this.#read(file, place, above));
    }
    return config === void 0 ? extended : [...extended, { origin, config }];
  }
  async #read(file, place, above) {
    const name = file.origin.shown(file.path);
    if (above.includes(name)) {
      this.#mistakes.report(place, `extends: ${name} extends itself`, "take it out of one of the files");
      return [];
    }
    if (this.#extended.has(name)) return [];
    if (this.#extended.size === MAX_EXTENSIONS) {
      this.#mistakes.report(place, `more than ${MAX_EXTENSIONS} configurations are extended`);
      return [];
    }
    this.#extended.add(name);
    const answer = await file.origin.read(file.path);
    if (answer.kind === "file")
      return this.#extend(file, this.#mistakes.decode(name, answer.bytes), [...above, name]);
    if (answer.kind === "none")
      this.#mistakes.report(place, `extends: there is no ${file.path} in ${file.origin.name}`);
    else this.#mistakes.report(place, `extends: ${name} ${answer.why}`, answer.hint);
    return [];
  }
};
function fileOf(extension, origin, readShared) {
  return extension.kind === "file" ? { origin, path: extension.path } : { origin: sharedOrigin(extension, readShared), path: extension.path };
}

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
        } catch (error) {
          if (!(error instanceof GlobError)) throw error;
          return this.#mistake(from + error.offset, `path: ${error.message}`, error.hint);
        }
        return this.#select("path", path, at);
      }
      case "class": {
        const found = VALUE_CLASSES.find((known3) => known3 === value);
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
        const kind = ALLOW_KINDS.find((known3) => known3 === value);
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

// src/config/lock.ts
var SEVERITIES = ["low", "medium", "high", "critical"];
var MS_A_DAY = 864e5;
var Locks = class {
  #locks;
  #rules;
  #fitsRule;
  #paths;
  /** The last day that an entry may hold at most, by days ahead. */
  #today;
  /** `today`: a day in UTC, `2026-01-31`. */
  constructor(locks, today) {
    this.#locks = locks;
    this.#rules = locks.flatMap(({ rules: rules2 }) => rules2);
    this.#fitsRule = this.#rules.map((rule) => {
      const fits = compileSelectors({ rule, fingerprint: void 0, path: void 0, valueClass: void 0 });
      return (id) => fits({ ruleId: id, fingerprint: "", path: void 0, valueClasses: [] });
    });
    this.#paths = locks.flatMap(({ paths }) => paths).map((glob) => new RegExp(globToExpression(glob)));
    this.#today = Date.parse(`${today}T00:00:00Z`);
  }
  get isEmpty() {
    return this.#locks.length === 0;
  }
  /** Whether a rule is locked. */
  hasRule(id) {
    return this.#fitsRule.some((fits) => fits(id));
  }
  /** Whether a selector of rules may name a locked one. */
  meetsRule(selector) {
    return this.#rules.some((rule) => wildcardsMeet(rule, selector));
  }
  /** Whether what is found at a path is locked. */
  hasPath(path) {
    return path !== void 0 && this.#paths.some((glob) => glob.test(path));
  }
  /** The least confidence that may be asked for at most; undefined: any. */
  get minConfidence() {
    const bounds = this.#locks.flatMap(({ minConfidence: minConfidence2 }) => minConfidence2 ?? []);
    return CONFIDENCE_ORDER.find((level) => bounds.includes(level));
  }
  /** The severity from which a check fails at the latest; undefined: any. */
  get failOn() {
    const bounds = this.#locks.flatMap(({ failOn: failOn2 }) => failOn2 ?? []);
    return SEVERITIES.find((level) => bounds.includes(level));
  }
  get permitsMarks() {
    return this.#locks.every(({ marks }) => marks !== false);
  }
  get permitsTrust() {
    return this.#locks.every(({ trustChanges }) => trustChanges !== false);
  }
  /** Why an entry is not heard whatever it is about; undefined when it is. */
  refusesEntry(entry) {
    const kind = entry.kind ?? "accepted";
    for (const lock of this.#locks.flatMap(({ entries }) => entries)) {
      if (lock.kind !== "any" && lock.kind !== kind) continue;
      const why = this.#lacks(entry, kind, lock);
      if (why !== void 0) return why;
    }
    return void 0;
  }
  /** Why an entry that may be heard is not about this finding; undefined when it is. */
  refusesFor(entry, subject) {
    if (entry.fingerprint !== void 0) return void 0;
    if (this.hasRule(subject.ruleId))
      return `what ${subject.ruleId} finds is let pass one by one, by fingerprint`;
    if (this.hasPath(subject.path))
      return "what is found at this path is let pass one by one, by fingerprint";
    return void 0;
  }
  #lacks({ reason, owner, until: until2 }, kind, lock) {
    const which = lock.kind === "any" ? "an entry" : `an entry of the kind ${kind}`;
    if (lock.by?.length === 0) return `${which} may stand in the policy alone`;
    if (lock.needsReason && reason === void 0) return `${which} needs a reason`;
    if ((lock.needsOwner || lock.by !== void 0) && owner === void 0) return `${which} needs an owner`;
    if (lock.by !== void 0 && !lock.by.includes(owner ?? ""))
      return `the owner of ${which} must be one of ${lock.by.join(", ")}`;
    if (lock.maxDays === void 0) return void 0;
    if (until2 === void 0) return `${which} needs a last day (until)`;
    const days = (Date.parse(`${until2}T00:00:00Z`) - this.#today) / MS_A_DAY;
    return days <= lock.maxDays ? void 0 : `${which} may hold for ${lock.maxDays} days at most`;
  }
};
function exceedsConfidence(level, bound) {
  return bound !== void 0 && CONFIDENCE_ORDER.indexOf(level) > CONFIDENCE_ORDER.indexOf(bound);
}
function exceedsSeverity(level, bound) {
  if (bound === void 0) return false;
  return level === "never" || SEVERITIES.indexOf(level) > SEVERITIES.indexOf(bound);
}
function wildcardsMeet(one, other) {
  let meets = Array.from({ length: other.length + 1 }, (_, at) => /^\**$/.test(other.slice(at)));
  for (let i = one.length - 1; i >= 0; i--) {
    const next = Array(other.length + 1).fill(false);
    for (let j = other.length; j >= 0; j--) {
      const a = one[i];
      const b = other[j];
      if (a === "*") next[j] = meets[j] === true || b !== void 0 && next[j + 1] === true;
      else if (b === "*") next[j] = next[j + 1] === true || meets[j] === true;
      else next[j] = a === b && meets[j + 1] === true;
    }
    meets = next;
  }
  return meets[0] === true;
}

// src/config/merge-config.ts
function mergeConfigs(files) {
  return files.length === 0 ? void 0 : files.map(({ config }) => config).reduce(merged);
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
    trustChanges: own.trustChanges ?? base.trustChanges,
    honours: own.honours ?? base.honours,
    locks: [...base.locks, ...own.locks],
    places: new Map([...base.places, ...own.places])
  };
}
function baselinesOf(files) {
  const last = files.findLast(({ config }) => config.baselines !== void 0);
  return last?.config.baselines?.map((path) => ({ origin: last.origin, path }));
}
function settingsOf(above, own, locks) {
  const policy = mergeConfigs(above);
  const config = mergeConfigs(own);
  const refusals = [];
  const refuse = (key, what) => {
    const place = config?.places.get(key);
    refusals.push({ file: place?.file ?? config?.name ?? "", line: place?.line, what });
  };
  let minConfidence2 = config?.minConfidence ?? policy?.minConfidence;
  if (config?.minConfidence !== void 0 && exceedsConfidence(config.minConfidence, locks.minConfidence)) {
    refuse("min-confidence", `min-confidence: ${config.minConfidence}, ${locks.minConfidence} is locked`);
    minConfidence2 = locks.minConfidence;
  }
  let failOn2 = config?.failOn ?? policy?.failOn;
  if (config?.failOn !== void 0 && exceedsSeverity(config.failOn, locks.failOn)) {
    refuse("fail-on", `fail-on: ${config.failOn}, ${locks.failOn} is locked`);
    failOn2 = locks.failOn;
  }
  let trustChanges = config?.trustChanges ?? policy?.trustChanges;
  if (config?.trustChanges === true && !locks.permitsTrust) {
    refuse("trust-changes", "trust-changes: true, false is locked");
    trustChanges = policy?.trustChanges;
  }
  for (const rule of config?.disable ?? [])
    if (locks.meetsRule(rule)) refuse(`disable ${rule}`, `disable: ${rule}, rules of these names are locked`);
  const files = [...above, ...own];
  return {
    settings: {
      ruleFiles: files.flatMap(({ origin, config: { rules: rules2 } }) => rules2.map((path) => ({ origin, path }))),
      disable: [...policy?.disable ?? [], ...config?.disable ?? []],
      minConfidence: minConfidence2,
      failOn: failOn2,
      salt: config?.salt ?? policy?.salt,
      trustChanges: trustChanges === true,
      honours: config?.honours ?? policy?.honours ?? FOREIGN_TOOLS
    },
    refusals
  };
}

// src/config/policy.ts
var PolicyLayer = class {
  folder;
  config;
  #entries;
  /** Places of the entries that name a fingerprint, by it, and of all others: a baseline may have a hundred thousand. */
  #byFingerprint = /* @__PURE__ */ new Map();
  #general;
  #disabled;
  #severities;
  #foreign;
  #used = /* @__PURE__ */ new Set();
  constructor({ folder, config, entries, foreign = [] }) {
    const own = (config?.allow ?? []).map((entry) => ({ source: "config", entry }));
    this.folder = folder;
    this.config = config;
    this.#foreign = foreign;
    this.#entries = [...own, ...entries].map(({ source, entry }) => ({
      source,
      entry,
      fits: compileSelectors(entry)
    }));
    const general = [];
    for (const [place, { entry }] of this.#entries.entries()) {
      const { fingerprint: fingerprint2 } = entry;
      if (fingerprint2 === void 0) general.push(place);
      else this.#byFingerprint.set(fingerprint2, [...this.#byFingerprint.get(fingerprint2) ?? [], place]);
    }
    this.#general = general;
    this.#disabled = (config?.disable ?? []).map(ruleSelector);
    this.#severities = (config?.severity ?? []).map(({ rule }) => ruleSelector(rule));
  }
  /** All entries that are about a finding, in order; they count as used from now on, whichever of them decides. */
  *about(subject) {
    const seen = this.#relative(subject);
    const places = [...this.#general, ...this.#byFingerprint.get(subject.fingerprint) ?? []];
    const fitting = places.sort((a, b) => a - b).flatMap((place) => this.#entries[place] ?? []);
    const about = fitting.filter(({ fits }) => fits(seen));
    for (const { entry } of about) this.#used.add(entry);
    for (const { entry, source } of about) yield { entry, source };
    for (const file of this.#foreign)
      for (const entry of file.about(subject)) yield { entry, source: file.source };
  }
  /** The selector by which a rule is switched off here; undefined when it is not. */
  disables(subject) {
    return this.config?.disable[this.#disabled.findIndex((fits) => fits(subject))];
  }
  /** The last line that gives the rule a severity; undefined when none fits. */
  severityOf(subject) {
    return this.config?.severity[this.#severities.findLastIndex((fits) => fits(subject))];
  }
  /** Where a setting stands: `disable github-pat`, `min-confidence`. */
  placeOf(setting) {
    const place = this.config?.places.get(setting);
    return { file: place?.file ?? this.config?.name ?? "", line: place?.line };
  }
  /** All entries, ours alone. */
  get entries() {
    return this.#entries.map(({ entry }) => entry);
  }
  /** Entries that were about no finding so far. Those of other tools are not among them: they may be about what only those find. */
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
  name;
  settings;
  locks;
  #parts;
  #loaded = /* @__PURE__ */ new Set();
  #refused = /* @__PURE__ */ new Map();
  #refusals = /* @__PURE__ */ new Map();
  constructor(parts) {
    this.name = parts.name;
    this.settings = parts.settings;
    this.locks = parts.locks;
    this.#parts = parts;
    if (parts.above !== void 0) this.#load(parts.above);
    this.#load(parts.root);
    for (const refusal of parts.refusals) this.#refuse(refusal);
  }
  /** What is wrong in the files that were read so far, where that did not throw. */
  get mistakes() {
    return this.#parts.mistakes;
  }
  /** What entries say about a finding; undefined when none is about it. Throws as reading configuration does. */
  async judge(subject) {
    let failed;
    const root = this.#parts.root.config?.requireReason ?? this.#parts.above?.config?.requireReason;
    for (const layer of await this.#layersFor(subject.path)) {
      const needsReason = (layer.config?.requireReason ?? root) === true;
      for (const { entry, source } of layer.about(subject)) {
        const why = layer === this.#parts.above ? void 0 : this.#whyRefused(entry, subject);
        if (!holdsOn(entry, this.#parts.today)) failed ??= { entry, source, effect: "expired" };
        else if (why !== void 0) failed ??= { entry, source, effect: "refused", why };
        else if (needsReason && entry.reason === void 0)
          failed ??= { entry, source, effect: "unreasoned" };
        else return { entry, source, effect: "silences" };
      }
    }
    return failed;
  }
  /**
   * What the folders of a finding change about it. `severity`: what its rule gives it; undefined: nothing is known to be
   * less severe.
   */
  async adjust(subject, confidence, severity) {
    const layers = await this.#layersFor(subject.path);
    const { above } = this.#parts;
    const isLocked = this.locks.hasRule(subject.ruleId) || this.locks.hasPath(subject.path);
    for (const layer of layers) {
      const selector = layer.disables(subject);
      if (selector === void 0) continue;
      const place = layer.placeOf(`disable ${selector}`);
      if (layer === above || !isLocked)
        return { drop: "rule-disabled", severity: void 0, where: shownPlace(place) };
      const what = this.locks.hasRule(subject.ruleId) ? "rules of these names are locked" : "the path is locked";
      this.#refuse({ ...place, what: `disable: ${selector}, ${what}` });
    }
    const bound = this.#folderConfidence(layers);
    if (bound !== void 0 && CONFIDENCE_ORDER.indexOf(confidence) < CONFIDENCE_ORDER.indexOf(bound.level))
      return { drop: "below-confidence", severity: void 0, where: shownPlace(bound.place) };
    for (const layer of layers) {
      const change = layer.severityOf(subject);
      if (change === void 0) continue;
      if (layer === above || !isLocked || !exceedsSeverity(severity ?? "low", change.severity))
        return { drop: void 0, severity: change.severity };
      const place = layer.placeOf(`severity ${change.rule}`);
      this.#refuse({ ...place, what: `severity: ${change.rule}: ${change.severity}, the rule is locked` });
    }
    return NO_ADJUSTMENT;
  }
  /** Why a mark or another entry is not heard; undefined when it is. */
  whyMarkRefused(mark) {
    return this.locks.permitsMarks ? this.locks.refusesEntry(mark) : "inline marks are not heard";
  }
  /** Settings and entries that were said and are not heard, as far as that shows; in order of their places. */
  get refusals() {
    const entries = [...this.#refused].map(([{ file, line }, what]) => ({ file, line, what }));
    return [...this.#refusals.values(), ...entries].sort(
      (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0)
    );
  }
  /** Reads the configuration of a folder, if it has one, so that its entries count, too. Throws as `judge` does. */
  async readFolder(folder) {
    const layer = await this.#parts.layerOf(folder);
    if (layer !== void 0) this.#load(layer);
  }
  /** Entries that were about some finding. */
  get used() {
    const unused = new Set(this.unused);
    return [...this.#loaded].flatMap((layer) => layer.entries.filter((entry) => !unused.has(entry)));
  }
  /** Entries that were about no finding, of every layer that was read. */
  get unused() {
    return [...this.#loaded].flatMap((layer) => layer.unused);
  }
  /** What became of all entries so far. `whole`: whether all was looked at that they may be about. */
  use(whole) {
    const all = [...this.#loaded].flatMap((layer) => layer.entries);
    if (all.length === 0) return void 0;
    const expired = all.filter((entry) => !holdsOn(entry, this.#parts.today));
    const refused = all.filter((entry) => this.#refused.has(entry));
    return {
      all: all.length,
      unused: placesOf(this.unused),
      expired: placesOf(expired),
      refused: placesOf(refused),
      whole
    };
  }
  /** What a folder's least confidence is, as far as the locks permit it. */
  #folderConfidence(layers) {
    const layer = layers.find(({ folder, config }) => folder !== "" && config?.minConfidence !== void 0);
    const level = layer?.config?.minConfidence;
    if (layer === void 0 || level === void 0) return void 0;
    const place = layer.placeOf("min-confidence");
    const locked = this.locks.minConfidence;
    if (locked === void 0 || !exceedsConfidence(level, locked)) return { level, place };
    this.#refuse({ ...place, what: `min-confidence: ${level}, ${locked} is locked` });
    return { level: locked, place };
  }
  #whyRefused(entry, subject) {
    const why = this.locks.refusesEntry(entry) ?? this.locks.refusesFor(entry, subject);
    if (why !== void 0) this.#refused.set(entry, why);
    return why;
  }
  /** From now on the layer's entries count as read. */
  #load(layer) {
    if (this.#loaded.has(layer)) return;
    this.#loaded.add(layer);
    if (layer === this.#parts.above || this.locks.isEmpty) return;
    for (const entry of layer.entries) {
      const why = this.locks.refusesEntry(entry);
      if (why !== void 0) this.#refused.set(entry, why);
    }
  }
  #refuse(refusal) {
    this.#refusals.set(JSON.stringify([refusal.file, refusal.line, refusal.what]), refusal);
  }
  /** The nearest folder first, then the root, then what stands above. */
  async #layersFor(path) {
    const layers = [];
    for (const folder of foldersAbove(path)) {
      const layer = await this.#parts.layerOf(folder);
      if (layer === void 0) continue;
      this.#load(layer);
      layers.push(layer);
    }
    const { root, above } = this.#parts;
    return [...layers, root, ...above === void 0 ? [] : [above]];
  }
};
var MAX_DEPTH2 = 40;
function foldersAbove(path) {
  const parts = (path ?? "").split("/").slice(0, -1);
  if (parts.length > MAX_DEPTH2) return [];
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}
function shownPlace({ file, line }) {
  return line === void 0 ? file : `${file}:${line}`;
}
function placesOf(entries) {
  return { count: entries.length, places: entries.slice(0, MAX_ENTRY_PLACES).map(shownPlace) };
}

// src/config/load-policy.ts
async function loadPolicy(reader, options) {
  const loader = new PolicyLoader(reader ?? NO_FILES, options);
  const policy = await loader.root();
  loader.requireValid();
  return policy;
}
var NO_FILES = { name: "no files", read: () => Promise.resolve(void 0) };
var PolicyLoader = class {
  #reader;
  #options;
  #mistakes = new Mistakes();
  #layers = /* @__PURE__ */ new Map();
  #foreign = [];
  constructor(reader, options) {
    this.#reader = reader;
    this.#options = options;
  }
  async root() {
    const { today, foreign: others } = this.#options;
    const above = await this.#configsAbove();
    const own = await this.#ownConfigs();
    const locks = new Locks(
      [...above, ...own].flatMap(({ config }) => config.locks),
      today
    );
    const { settings, refusals } = settingsOf(above, own, locks);
    const [aboveEntries, entries] = [await this.#baselines(baselinesOf(above)), await this.#ownEntries(own)];
    const inRoot = await others?.inRoot(this.#reader, settings.honours) ?? NO_FOREIGN;
    this.#mistakes.all.push(...inRoot.mistakes);
    const foreign = [...this.#foreign, ...inRoot.foreign];
    return new Policy({
      name: this.#reader.name,
      root: new PolicyLayer({ folder: "", config: mergeConfigs(own), entries, foreign }),
      above: above.length === 0 ? void 0 : new PolicyLayer({ folder: "", config: mergeConfigs(above), entries: aboveEntries }),
      settings,
      layerOf: (folder) => this.#layerOf(folder),
      today,
      locks,
      refusals,
      mistakes: this.#mistakes.all
    });
  }
  requireValid() {
    if (this.#mistakes.all.length > 0 && this.#options.strict !== false)
      throw new ConfigError(this.#mistakes.all);
  }
  async #configsAbove() {
    const { above, readShared } = this.#options;
    if (above === void 0) return [];
    const origin = above.kind === "file" ? originOf(above.reader) : sharedOrigin(above, readShared);
    const configs = await new ConfigChain(this.#mistakes, readShared).load({ origin, path: above.path });
    if (configs !== void 0) return configs;
    throw new InputError("path-not-found", `there is no policy ${above.path} in ${origin.name}`, {
      hint: "the policy is a file, or OWNER/REPO/PATH@COMMIT with the full id of a commit that has it"
    });
  }
  async #ownConfigs() {
    const { configPath, readShared } = this.#options;
    const file = { origin: originOf(this.#reader), path: configPath ?? CONFIG_NAME };
    const configs = await new ConfigChain(this.#mistakes, readShared).load(file);
    if (configs === void 0 && configPath !== void 0)
      throw new InputError(
        "path-not-found",
        `there is no configuration ${configPath} in ${this.#reader.name}`
      );
    return configs ?? [];
  }
  /** Ignore file and baselines of the root. */
  async #ownEntries(own) {
    const origin = originOf(this.#reader);
    const configured = baselinesOf(own) ?? [];
    const also = (this.#options.baselines ?? []).filter((path) => path !== IGNORE_NAME);
    const named = also.map((path) => ({ origin, path }));
    const isNamed = configured.length + named.length > 0;
    return [
      ...await this.#entriesOf({ origin, path: IGNORE_NAME }, "ignore-file", false),
      ...isNamed ? [] : await this.#entriesOf({ origin, path: BASELINE_NAME }, "baseline", false),
      ...await this.#baselines([...configured, ...named])
    ];
  }
  /** Baselines that were named, each once. */
  async #baselines(files = []) {
    const byName = new Map(files.map((file) => [file.origin.shown(file.path), file]));
    const entries = [...byName.values()].map((file) => this.#entriesOf(file, "baseline", true));
    return (await Promise.all(entries)).flat();
  }
  /** What a folder below the root says; its mistakes throw at once, as nothing more is read then. */
  #layerOf(folder) {
    const known3 = this.#layers.get(folder);
    if (known3 !== void 0) return known3;
    const layer = this.#readFolder(folder);
    this.#layers.set(folder, layer);
    return layer;
  }
  async #readFolder(folder) {
    const origin = originOf(this.#reader);
    const path = `${folder}/${CONFIG_NAME}`;
    const own = new Mistakes();
    const text = await own.textOf({ origin, path });
    const parsed = text === void 0 ? void 0 : await own.parse(path, text, false);
    const config = parsed?.config;
    const ignoreFile = { origin, path: `${folder}/${IGNORE_NAME}` };
    const entries = await this.#entriesOf(ignoreFile, "ignore-file", false, own);
    this.#mistakes.all.push(...own.all);
    if (own.all.length > 0 && this.#options.strict !== false) throw new ConfigError(own.all);
    return config === void 0 && entries.length === 0 ? void 0 : new PolicyLayer({ folder, config, entries });
  }
  async #entriesOf(file, source, isRequired, told = this.#mistakes) {
    const name = file.origin.shown(file.path);
    const text = await told.textOf(file);
    if (text === void 0 && isRequired)
      told.report({ file: name }, `there is no such baseline in ${file.origin.name}`);
    const other = isRequired ? await this.#options.foreign?.baseline(name, text ?? "") : void 0;
    if (other !== void 0) {
      this.#foreign.push(...other.foreign);
      told.all.push(...other.mistakes);
      return [];
    }
    const { entries, mistakes } = parseIgnoreFile(name, text ?? "");
    told.all.push(...mistakes);
    return entries.map((entry) => ({ source, entry }));
  }
};
var NO_FOREIGN = { foreign: [], mistakes: [] };

// src/config/rule-files.ts
async function readRuleFiles(files) {
  const mistakes = [];
  const read2 = await Promise.all(
    files.map(async ({ origin, path }) => {
      const name = origin.shown(path);
      const answer = await origin.read(path);
      if (answer.kind === "file") return [{ name, text: new TextDecoder().decode(answer.bytes) }];
      const message = answer.kind === "none" ? `there is no such rule file in ${origin.name}` : `it ${answer.why}`;
      const hint = answer.kind === "none" ? void 0 : answer.hint;
      mistakes.push({ file: name, line: 1, column: 1, message, hint, rule: void 0 });
      return [];
    })
  );
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return read2.flat();
}

// src/sources/file-readers.ts
import { lstatSync, readFileSync as readFileSync2, statSync as statSync2 } from "node:fs";
import { join as join4 } from "node:path";
function diskFiles(root, name = "the working tree", followsLinks = false) {
  return {
    name,
    read(path) {
      try {
        return Promise.resolve(readRegular(join4(root, ...path.split("/")), followsLinks));
      } catch (error) {
        const code = systemCode(error);
        if (code === "ENOENT" || code === "ENOTDIR") return Promise.resolve(void 0);
        throw new UpstreamError("path-unreadable", `${path} cannot be read (${code ?? "unknown reason"})`, {
          cause: error
        });
      }
    }
  };
}
function readRegular(file, followsLinks) {
  const facts = followsLinks ? statSync2(file) : lstatSync(file);
  return facts.isFile() ? readFileSync2(file) : void 0;
}
async function commitFiles(repository, commit, name, provide2 = () => Promise.resolve()) {
  const files = new CommitTree(repository, commit);
  if (!await files.isThere()) return void 0;
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
  /** Whether the commit and its tree are here; one process of git where they are. Throws for a tree that is damaged. */
  async isThere() {
    try {
      await this.#list(this.#root);
      return true;
    } catch (error) {
      const [tree2] = await resolveObjects(this.#git, [`${this.#root}^{tree}`]);
      if (tree2 !== void 0) throw error;
      return false;
    }
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
  #list(tree2) {
    let listed2 = this.#folders.get(tree2);
    if (listed2 === void 0) {
      listed2 = this.#git.require(["ls-tree", "-z", "--full-tree", tree2], { maxBytes: MAX_FOLDER_BYTES }).then(parseTree);
      this.#folders.set(tree2, listed2);
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

// src/sources/policy-places.ts
import { statSync as statSync3 } from "node:fs";
import { dirname as dirname2 } from "node:path";

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
async function* unitsOfBlob(origin, answer, receipt, places) {
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
      yield atPlaces(unitOf(origin, answer.bytes), answer.bytes, places);
  }
}
function atPlaces(unit, content, places) {
  return places === void 0 || content.length !== unit.bytes.length ? unit : { ...unit, windows: places };
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
  const { alsoTo = [], alsoFrom = [] } = target;
  const listing = listCommits(git, {
    include: [head, ...alsoTo],
    exclude: [...base === void 0 ? [] : [base], ...alsoFrom]
  });
  const [list, refs] = await Promise.all([listing, refsOfCommits(git, listing)]);
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
      tags: refs.tags,
      refNames: refs.names,
      heads: [head],
      bases: base === void 0 ? [] : [base],
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
    const { refNames = [] } = this.#range;
    if (refNames.length > 0 && (this.#context.part?.takes("refs") ?? true)) {
      const unit = unitOf({ kind: "ref" }, Buffer.from(refNames.join("\n")));
      yield unit;
      tally.countUnit(unit);
    }
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
        yield* this.#unitsOf(item.change, unitsOfBlob(originOf2(item.change), answer, receipt), tally);
      }
      if (tally.isCancelled()) return;
    }
    tally.isCancelled();
  }
  /** What bounds the range; empty when it reaches back to the first commit. */
  get bases() {
    return this.#range.bases ?? [];
  }
  /** The commit whose configuration decides; undefined when nothing was there before. */
  get policyBase() {
    return this.#range.policyBase ?? this.bases[0];
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
function originOf2(change) {
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
function coversAll(target, source, outside = HERE) {
  if (target.kind === "history") return true;
  if (target.kind === "remote-change") return target.wholeHistory;
  return target.kind === "tree" && source.repository === void 0 && rootOf(target.path, outside) === target.path;
}
function rootOf(path, outside) {
  const search = findRepository(path, outside);
  const workTree = search.kind === "found" ? search.repository.workTree : void 0;
  return workTree ?? (statSync3(path, { throwIfNoEntry: false })?.isDirectory() === false ? dirname2(path) : path);
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
  const base = source.policyBase;
  const [head] = source.heads;
  const filesAt = async (commit, what) => commit === void 0 ? void 0 : await commitFiles(repository, commit, `the ${what} ${commit.slice(0, 10)}`, provide2);
  const [trusted, proposed2] = await Promise.all([filesAt(base, "base"), filesAt(head, "head")]);
  if (base === void 0) {
    return believesHead ? { trusted: proposed2, proposed: void 0 } : { trusted: void 0, proposed: proposed2 };
  }
  if (trusted === void 0) {
    receipt.note(
      "base-config-unavailable",
      "the files of the base could not be read: no configuration is believed, so nothing is let pass"
    );
  }
  return { trusted, proposed: proposed2 };
}

// src/sources/tree.ts
import { lstatSync as lstatSync3, realpathSync as realpathSync2, statSync as statSync5 } from "node:fs";
import { basename as basename3, relative as relative3, sep as sep3 } from "node:path";

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
      await new Promise((resolve4) => {
        this.#wake = resolve4;
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
import { lstatSync as lstatSync2, readdirSync as readdirSync2, realpathSync, statSync as statSync4 } from "node:fs";
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
function* withLinkedFiles(files) {
  for (const file of files) {
    yield file;
    const path = filePath(file.bytes);
    try {
      if (!lstatSync2(path).isSymbolicLink() || !statSync4(path).isFile()) continue;
      yield { bytes: realpathSync.native(path, { encoding: "buffer" }), path: file.path };
    } catch (error) {
      if (systemCode(error) === void 0) throw error;
    }
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
    const known3 = this.#realFolders.get(key);
    if (known3 !== void 0) return known3;
    const isReal = this.#isBehindRealFolders(folder) && !isLink(joined3(this.#workTree, folder));
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
function joined3(folder, name) {
  return folder.at(-1) === 47 ? Buffer.concat([folder, name]) : Buffer.concat([folder, SLASH, name]);
}

// src/sources/tree.ts
var FILES_FOR_LOOK_AHEAD = 1500;
var WHILE_MS = 80;
var FILES_AFTER_A_WHILE = 8;
var FILES_PER_PART = 1024;
async function openTree(target, context, outside) {
  const root = requireReal(target.path);
  const listing = !statSync5(root).isDirectory() ? listFile(root, outside) : target.hasIgnored === true ? listEveryFile(root, target.followsLinks === true, context) : await listFolder(root, context, outside);
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
  #endings = [];
  #noticed = [];
  constructor(listing, context) {
    this.#listing = listing;
    this.#context = context;
    this.resolution = { kind: "tree", why: listing.why };
  }
  /** Lets others look at files ahead of the source, once there is so much to do that it is worth starting them. */
  lookAheadWith(start) {
    this.#startLookAhead = start;
  }
  /** Has the paths of files remembered that end in one of these: `/.tacetignore`. */
  notice(endings) {
    this.#endings = endings;
  }
  /** The paths that were asked for, as far as the files have been gone through. */
  get noticed() {
    return this.#noticed;
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
        if (this.#endings.some((ending) => place.path.endsWith(ending))) this.#noticed.push(place.path);
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
function listEveryFile(root, followsLinks, context) {
  const files = walkFiles(root, listingSkips(context));
  return {
    parts: () => inParts(followsLinks ? withLinkedFiles(files) : files),
    why: `every file, ignored ones included${followsLinks ? ", and the files that links lead to" : ""}`
  };
}
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
  const known3 = new Set(tracked.map(({ bytes }) => bytes.toString("latin1")));
  for (const file of walkFiles(root, listingSkips(context)))
    if (!known3.has(file.bytes.toString("latin1"))) yield file;
}
var NOT_LISTED = "git cannot list the files: every file is scanned, ignored ones too";
async function listWithGit(repository, root, context, outside) {
  const { receipt, signal } = context;
  try {
    const git = new Git(repository, { ...outside, signal });
    const files = await listGitFiles(git, root, listingSkips(context));
    if (files.tracked === void 0 && !signal.aborted) receipt.note("git-unusable", NOT_LISTED);
    return files;
  } catch (error) {
    if (!(error instanceof TacetError) || error.code !== "git-failed") throw error;
    receipt.note("git-unusable", `${describeError(error)}: every file is scanned, ignored ones too`);
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
  const way = workTree === void 0 ? "" : relative3(workTree, file);
  const inside = way !== "" && !way.startsWith("..");
  const path = inside ? way.split(sep3).join("/") : basename3(file);
  return { parts: () => inParts([{ bytes: Buffer.from(file), path }]), why: "the one file that was named" };
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

// src/scan-policy.ts
async function readPolicies(request, source, receipt, nowMs) {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  const { config, honourMarks: believesMarks } = request;
  if (config === void 0 && request.gitleaks === void 0) {
    const policies = { trusted: void 0, proposed: void 0, believesMarks, today };
    const bound = boundRequest(request, void 0, receipt);
    const gitleaks = { trusted: void 0, proposed: void 0 };
    const nothing = { settings: void 0, fragments: void 0, gitleaks };
    return { policies, ruleFiles: request.ruleFiles, bound, ...nothing };
  }
  const shared = openShared(request, receipt);
  try {
    return await read(request, source, receipt, today, shared);
  } finally {
    await shared?.close();
  }
}
function openShared({ config }, receipt) {
  const request = config?.shared;
  if (request === void 0) return void 0;
  let opened;
  const files = () => {
    const outside = { environment: process.env, currentDirectory: process.cwd() };
    opened ??= import("./action/shared-files-SIFQRNYN.mjs").then(
      (module) => new module.SharedFiles({ request, receipt, outside })
    );
    return opened;
  };
  return {
    read: async (file) => await (await files()).read(file),
    readKnown: async (file) => await (await files()).readKnown(file),
    close: async () => await (await opened)?.close()
  };
}
async function read(request, source, receipt, today, shared) {
  const { config, target, honourMarks: believesMarks } = request;
  const places = config === void 0 || config.ignoresRepository === true ? { trusted: void 0, proposed: void 0 } : await policyPlaces({ target, source, believesHead: config?.believesHead === true, receipt });
  const above = config?.policy && policyPlace(config.policy, places.trusted);
  const workspace = target.kind === "remote-change" ? target.workspace : void 0;
  const gitleaks = new GitleaksReader(foreignReader, request.gitleaks, workspace);
  const options = {
    today,
    foreign: gitleaks,
    ...shared === void 0 ? {} : { readShared: shared.read },
    ...above === void 0 ? {} : { above },
    ...config?.path === void 0 || places.trusted === void 0 ? {} : { configPath: config.path },
    ...config?.baselines === void 0 || places.trusted === void 0 ? {} : { baselines: config.baselines }
  };
  const trusted = places.trusted === void 0 && above === void 0 && request.gitleaks === void 0 ? void 0 : await loadPolicy(places.trusted, options);
  if (config?.policy !== void 0)
    receipt.note("policy", `the policy ${shownPolicy(config.policy)} holds above the configuration`);
  gitleaks.tell(receipt);
  const own = await gitleaks.rules((rule) => trusted?.locks.hasRule(rule) === true);
  for (const what of own.refused.slice(0, MAX_REFUSALS)) noteRefusal(receipt, what);
  const { isHonoured = true, configInRepository } = request.gitleaks ?? {};
  const proposedGitleaks = new GitleaksReader(foreignReader, {
    isHonoured,
    ...configInRepository === void 0 ? {} : { configInRepository }
  });
  const proposed2 = places.proposed && await proposedPolicy(places.proposed, today, receipt, shared, proposedGitleaks);
  return {
    policies: { trusted, proposed: proposed2, believesMarks, today },
    settings: trusted?.settings,
    ruleFiles: [
      ...await readRuleFiles(trusted?.settings.ruleFiles ?? []),
      ...await requestedRules(request, places.trusted, receipt)
    ],
    bound: boundRequest(
      { ...request, disabledRules: [.../* @__PURE__ */ new Set([...request.disabledRules, ...own.disabled])] },
      trusted,
      receipt
    ),
    fragments: own.fragments,
    gitleaks: { trusted: own.config, proposed: proposedGitleaks.config }
  };
}
function policyPlace(policy, trusted) {
  if (policy.kind === "shared") return policy;
  if (policy.kind === "file") {
    const folder = dirname3(policy.path);
    return { kind: "file", reader: diskFiles(folder, folder, true), path: basename4(policy.path) };
  }
  if (trusted !== void 0) return { kind: "file", reader: trusted, path: policy.path };
  throw new InputError(
    "path-not-found",
    `the policy ${policy.path} is in no version of the files that is believed`,
    {
      hint: "name it as OWNER/REPO/PATH@COMMIT, or by an absolute path"
    }
  );
}
function shownPolicy(policy) {
  return policy.kind === "shared" ? `${policy.repository}/${policy.path}@${policy.commit}` : policy.path;
}
async function requestedRules({ ruleFiles, target, config }, trusted, receipt) {
  const root = target.kind === "remote-change" && !target.wholeHistory ? target.workspace : void 0;
  if (root === void 0 || trusted === void 0 || config?.rulesOfBase !== true) return ruleFiles;
  return await Promise.all(
    ruleFiles.map(async (file) => {
      const way = relative4(root, file);
      if (way === ".." || way.startsWith(`..${sep4}`) || isAbsolute4(way)) return file;
      const name = way.split(sep4).join("/");
      const bytes = await trusted.read(name);
      if (bytes !== void 0) return { name, text: new TextDecoder().decode(bytes) };
      receipt.note(
        "rules-of-change",
        `the rules ${name} are not in ${trusted.name}: those of the change run`
      );
      return file;
    })
  );
}
function boundRequest(request, trusted, receipt) {
  const asked = request.minConfidence ?? trusted?.settings.minConfidence ?? "possible";
  const locked = trusted?.locks.minConfidence;
  const isTooSure = locked !== void 0 && exceedsConfidence(asked, locked);
  if (isTooSure) noteRefusal(receipt, `min-confidence: ${asked}, ${locked} is locked`);
  const refused = request.disabledRules.filter((rule) => trusted?.locks.hasRule(rule));
  for (const rule of refused.slice(0, MAX_REFUSALS)) noteRefusal(receipt, `disable-rule: ${rule} is locked`);
  if (refused.length > MAX_REFUSALS)
    noteRefusal(receipt, `and ${refused.length - MAX_REFUSALS} more rules that are locked`);
  return {
    minConfidence: isTooSure ? locked : asked,
    disabledRules: request.disabledRules.filter((rule) => !refused.includes(rule))
  };
}
var MAX_REFUSALS = 50;
async function closePolicies({ trusted }, request, source, receipt) {
  if (trusted === void 0) return void 0;
  const isWhole = coversAll(request.target, source);
  const noticed = isWhole && source instanceof TreeSource ? source.noticed : [];
  for (const folder of new Set(noticed.map((path) => path.slice(0, path.lastIndexOf("/")))))
    await readUnasked(trusted, folder, receipt);
  const { refusals } = trusted;
  for (const refusal of refusals.slice(0, MAX_REFUSALS))
    noteRefusal(receipt, `${shownPlace(refusal)}: ${refusal.what}`);
  if (refusals.length > MAX_REFUSALS)
    noteRefusal(receipt, `and ${refusals.length - MAX_REFUSALS} more places`);
  return request.shard === void 0 ? trusted.use(isWhole) : void 0;
}
async function readUnasked(policy, folder, receipt) {
  try {
    await policy.readFolder(folder);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const [first] = error.mistakes;
    const what = first === void 0 ? "" : `: ${formatMistake(first)}`;
    receipt.note("folder-config-broken", `the configuration of ${folder} cannot be used${what}`);
  }
}
function noteRefusal(receipt, what) {
  receipt.note("policy-refuses", `not heard, the policy does not permit it: ${what}`);
}
async function proposedPolicy(reader, today, receipt, shared, foreign) {
  const readShared = shared === void 0 ? {} : { readShared: shared.readKnown };
  try {
    const options = { today, strict: false, foreign, ...readShared };
    const policy = await loadPolicy(reader, options);
    const mistakes = inOrder(policy.mistakes);
    const [first] = mistakes;
    if (first !== void 0)
      receipt.note(
        "proposed-config-broken",
        `the configuration of ${reader.name} has ${counted(mistakes.length, "mistake")}, with which no scan starts once it is believed: ${first.file}:${first.line}: ${first.message}${mistakes.length > 1 ? ", …" : ""}`
      );
    return policy;
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UpstreamError)) throw error;
    receipt.note(
      "proposed-config-unreadable",
      `the configuration of ${reader.name} cannot be used: it is not shown`
    );
    return void 0;
  }
}

// src/sources/change-ends.ts
var MAX_LOST = 100;
var MAX_LIST_BYTES = 16 * 1024 * 1024;
var ChangeEnds = class {
  #source;
  #files = /* @__PURE__ */ new Map();
  constructor(source) {
    this.#source = source;
  }
  /** What a path holds at the bases. Undefined when that cannot be told of each; empty when none has the path. */
  atBase(path) {
    return this.#at(this.#source.bases, path);
  }
  /** What a path holds at the heads. Undefined and empty as for the bases. */
  atHead(path) {
    return this.#at(this.#source.heads, path);
  }
  /** Files of the bases that no head has at their path, those of the same name as `path` first. Empty when that cannot be told. */
  async lost(path) {
    const name = (of) => of.slice(of.lastIndexOf("/") + 1);
    const listed2 = await this.#listLost();
    const first = listed2.filter((file) => name(file.path) === name(path));
    const chosen = [...first, ...listed2.filter((file) => !first.includes(file))].slice(0, MAX_LOST);
    const reader = new ObjectReader(this.#source.repository);
    try {
      const oids = chosen.map(({ oid }) => oid);
      await this.#source.provide(oids);
      const contents = await contentsOf(reader, oids);
      return chosen.map((file, index) => ({ path: file.path, bytes: contents[index] ?? new Uint8Array(0) }));
    } catch (error) {
      if (!(error instanceof TacetError)) throw error;
      return [];
    } finally {
      reader.close();
    }
  }
  async #at(commits, path) {
    const contents = [];
    try {
      for (const commit of commits) {
        const files = await this.#filesOf(commit);
        if (files === void 0) return void 0;
        const bytes = await files.read(path);
        if (bytes !== void 0) contents.push(bytes);
      }
      return contents;
    } catch (error) {
      if (!(error instanceof TacetError)) throw error;
      return void 0;
    }
  }
  #filesOf(commit) {
    const { repository } = this.#source;
    const known3 = this.#files.get(commit) ?? commitFiles(repository, commit, commit, (oids) => this.#source.provide(oids));
    this.#files.set(commit, known3);
    return known3;
  }
  #lost;
  #listLost() {
    this.#lost ??= this.#readLost();
    return this.#lost;
  }
  /** `:MODE 000000 OID OID D`, then the path, each ended by NUL (git-diff-tree(1), "RAW OUTPUT FORMAT"). */
  async #readLost() {
    const { bases, heads, repository } = this.#source;
    const [head] = heads;
    if (head === void 0 || heads.length > 1) return [];
    const lost = [];
    for (const base of bases) {
      const args = [
        "diff-tree",
        "-r",
        "-z",
        "--raw",
        "--no-abbrev",
        "--no-renames",
        "--diff-filter=D",
        base,
        head
      ];
      const { exit, stdout } = await repository.git.run(args, { maxBytes: MAX_LIST_BYTES }).catch((error) => {
        if (!(error instanceof TacetError)) throw error;
        return { exit: { status: 1 }, stdout: new Uint8Array(0) };
      });
      if (exit.status !== 0) continue;
      const fields = Buffer.from(stdout).toString("latin1").split("\0");
      for (let at = 0; at + 1 < fields.length; at += 2) {
        const [, oid] = /^:100\d{3} 0{6} ([0-9a-f]{40,64}) /.exec(fields[at] ?? "") ?? [];
        if (oid !== void 0)
          lost.push({ oid, path: shownPath(Buffer.from(fields[at + 1] ?? "", "latin1")) });
      }
    }
    return lost;
  }
};

// src/scan-standing.ts
var MAX_COMPARED = 2e3;
async function settleStandings(findings, scan2) {
  const { source, counting } = scan2;
  const isChange = source.previous !== void 0;
  if (!isChange) return findings.map((finding) => countedAs(standingInHistory(finding, counting), counting));
  if (!(source instanceof RangeSource) || source.bases.length === 0)
    return findings.map((finding) => countedAs(finding, counting));
  const ends = new ChangeEnds(source);
  const settled = [];
  for (const [index, finding] of findings.entries()) {
    const isCompared = index < MAX_COMPARED && isComparable(finding);
    const standing = isCompared ? await standingAt(ends, finding, scan2) : finding.standing;
    settled.push(countedAs({ ...finding, standing }, counting));
  }
  return settled;
}
function isComparable({ location, standing }) {
  const { kind, path, container } = location;
  return standing !== void 0 && kind === "blob" && path !== void 0 && container === void 0 && !path.includes("�");
}
async function standingAt(ends, finding, scan2) {
  const path = finding.location.path ?? "";
  const atBase = await ends.atBase(path);
  if (atBase === void 0) return finding.standing;
  if (finding.standing === "new") {
    if (atBase.length > 0) return "new";
    for (const { path: old, bytes } of await ends.lost(path))
      if (await holds(bytes, old, finding, scan2)) return "known";
    return "new";
  }
  const atHead = await ends.atHead(path);
  if (atHead === void 0) return finding.standing;
  for (const bytes of [...atBase, ...atHead]) if (await holds(bytes, path, finding, scan2)) return "known";
  return "old";
}
async function holds(bytes, path, { fingerprint: fingerprint2, rule, location }, { engine, ruleset, salt }) {
  const text = (await ruleset.texts()).get(rule.id);
  if (text === void 0) return false;
  const view = new UnitView(
    unitOf({ kind: "blob", oid: location.blob ?? "", path, commit: void 0 }, bytes)
  );
  return engine.scan(view).some(
    (match) => match.rule.id === rule.id && makeFinding(match, view, text, [], { salt }).fingerprint === fingerprint2
  );
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
    const known3 = this.#numbers.get(path);
    if (known3 !== void 0) return known3;
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
      for await (const unit of unitsOfBlob(origin, answer, receipt, search?.places?.get(oid))) {
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
import { createReadStream, statSync as statSync6 } from "node:fs";

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
    if (statSync6(path).isDirectory())
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

// src/sources/missing-objects.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join5 } from "node:path";
async function fetchMissing(clone, oids, outside, receipt) {
  const url = await promisorAddress(clone);
  if (url === void 0) {
    receipt.note(
      "not-fetched",
      "missing objects were not fetched: the clone names no server that promised them"
    );
    return void 0;
  }
  const parent = mkdtempSync(join5(tmpdir(), "tacet-missing-"));
  const remove = () => rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
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
  } catch (error) {
    remove();
    if (!(error instanceof TacetError) || error.code === "bug") throw error;
    receipt.note("not-fetched", `missing objects were not fetched: ${describeError(error)}`);
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
async function besidesRange(git, change, { heads, bases, isBoundById }, receipt) {
  const [head] = heads;
  const isKnown = head === void 0 || isBoundById || change.policyBase !== void 0;
  const parting = isKnown ? void 0 : await findMergeBase(git, head, bases);
  const leftBehind = await listLeftBehind(git, change, heads, receipt);
  return { leftBehind, policyBase: change.policyBase ?? parting ?? bases[0] };
}
async function listLeftBehind(git, { formerHeads = [] }, heads, receipt) {
  const found = await resolveObjects(
    git,
    formerHeads.map((oid) => `${oid}^{commit}`)
  );
  for (const [index, oid] of formerHeads.entries())
    if (found[index] === void 0)
      receipt.note(
        "left-behind-gone",
        `the former tip ${oid} is no longer given out: what a forced push may have left behind was not scanned`
      );
  const tips = found.flatMap((object) => object?.oid ?? []);
  const { commits } = await listCommits(git, { include: tips, exclude: heads });
  if (commits.length > 0)
    receipt.noteCount(
      "left-behind",
      "commits that the forced push left behind, scanned too because the server still gives them out",
      commits.length
    );
  return commits;
}
async function tipsWithout(git, tips, heads) {
  const kept = [];
  for (const tip of tips) {
    const own = await Promise.all(
      heads.map((head) => listCommits(git, { include: [head], exclude: [tip] }, ["--max-count=1"]))
    );
    if (own.every(({ commits }) => commits.length > 0)) kept.push(tip);
  }
  return kept;
}
var RangeFetch = class {
  #change;
  #side;
  #receipt;
  /** Ids that bound the range, and names of refs that do when there is no such id; what is not on the server goes. */
  #bases;
  #baseRefs;
  /** Refs that bound the range besides the bases, where the server has them. */
  #alsoRefs;
  /** Some servers give out nothing but the tips of refs; then all refs are fetched. */
  #byRefs = false;
  #depth = UNBOUNDED_DEPTH;
  constructor(change, side, receipt) {
    this.#change = change;
    this.#side = side;
    this.#receipt = receipt;
    this.#bases = change.bases.filter(isObjectId);
    this.#baseRefs = this.#bases.length > 0 ? [] : usableRefs(change.baseRefs);
    this.#alsoRefs = usableRefs(change.alsoBaseRefs ?? []);
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
    const tips = [...this.#change.heads, ...this.#change.formerHeads ?? []];
    const known3 = await resolveObjects(this.#side.repository.git, tips);
    const heads = tips.flatMap(
      (oid, index) => known3[index] === void 0 ? [] : [`+${oid}:${HEADS}/${index}`]
    );
    const refspecs = this.#byRefs ? SERVER_REFS : heads;
    const wants = { depth: this.#depth, blobs: "again" };
    if (await this.#side.fetch({ refspecs, ...wants }) !== "done")
      await this.#side.fetch({ refspecs: SERVER_REFS, ...wants });
  }
  async list() {
    const { git } = this.#side.repository;
    const heads = await this.#requireHeads();
    const bases = await this.#settledBases();
    const also = await tipsWithout(git, await this.#alsoTips(), heads);
    const list = await listCommits(git, { include: heads, exclude: [...bases, ...also] });
    if (!list.complete) this.#receipt.skip("missing-commit", heads[0] ?? "head");
    const boundary = this.#side.boundary();
    for (const commit of list.commits)
      if (boundary.has(commit)) this.#receipt.skip("missing-commit", `before ${commit}`);
    if (bases.length === 0)
      this.#note("unbounded", "nothing bounds this change: every commit of its history is scanned");
    const objects = await resolveObjects(git, this.#change.heads);
    const tags = objects.filter((object) => object?.type === "tag").map((object) => object?.oid ?? "");
    const commits = await this.#atLeastExpected(list.commits, heads);
    const ends = { heads, bases, isBoundById: this.#bases.length > 0 };
    const besides = await besidesRange(git, this.#change, ends, this.#receipt);
    return { commits, tags, heads, bases, ...besides };
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
    const refs = [.../* @__PURE__ */ new Set([...this.#baseRefs, ...this.#alsoRefs])].map(refspecOfBase);
    if (await this.#fetchOnly([...heads, ...ids, ...refs], depth) === "done") return;
    const outcome = await this.#fetchOnly(heads, depth);
    if (outcome === "unknown") throw commitUnknown(this.#side.remote, this.#change.heads.join(", "));
    if (outcome === "done") await this.#fetchBases(depth);
    else this.#byRefs = true;
    if (this.#byRefs) await this.#fetch(depth);
  }
  /** One base after the other, because one that is gone makes a fetch of all of them fail. */
  async #fetchBases(depth) {
    this.#bases = await this.#fetchable(this.#bases, depth);
    this.#alsoRefs = await this.#fetchable(this.#alsoRefs, depth, false);
    if (this.#bases.length > 0 || this.#byRefs) return;
    const refs = this.#baseRefs.length > 0 ? this.#baseRefs : usableRefs(this.#change.baseRefs);
    this.#baseRefs = await this.#fetchable(refs, depth);
  }
  /** Those of some bases that the server has; notes the others. One that is hidden turns everything to refs. */
  async #fetchable(bases, depth, isNoted = true) {
    const found = [];
    for (const base of bases) {
      const outcome = await this.#fetchOnly([refspecOfBase(base)], depth);
      if (outcome === "hidden") this.#byRefs = true;
      if (outcome !== "unknown") found.push(base);
      else if (isNoted) this.#noteLost(base);
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
    const also = await tipsWithout(git, await this.#alsoTips(), heads);
    return holdsRange(git, this.#side.boundary(), heads, [.../* @__PURE__ */ new Set([...bases, ...also])]);
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
    if (found.length === 0) this.#baseRefs = usableRefs(this.#change.baseRefs);
    return this.#foundBases();
  }
  async #foundBases() {
    return this.#resolve([...this.#bases, ...this.#ownNames(this.#baseRefs)]);
  }
  async #alsoTips() {
    return this.#resolve(this.#ownNames(this.#alsoRefs));
  }
  /** What refs of the server are called in the side repository. */
  #ownNames(refs) {
    return refs.map((ref) => this.#byRefs ? ref.replace(/^refs\//, "refs/tacet/") : `${BASES}/${ref}`);
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
function refspecOfBase(base) {
  return `+${base}:${BASES}/${base}`;
}
function usableRefs(refs) {
  return refs.filter((ref) => /^refs\/(?:heads|tags)\/[^\0- ~^:?*[\\\x7f]+$/.test(ref));
}

// src/sources/remote-change.ts
async function openRemoteChange(change, context, outside, options = {}) {
  if (![...change.heads, ...change.bases, ...change.formerHeads ?? []].every(isObjectId))
    throw new InputError("revision-unknown", "the event names a commit by something that is no full id");
  new Tally(context).enter("fetching");
  const here = { ...outside, signal: context.signal };
  const workspace = await usableWorkspace(change, here);
  if (change.wholeHistory) return openWholeHistory(change, workspace, context, here, options);
  const named = await withHeads(change, here, options);
  const { receipt } = context;
  const local = workspace === void 0 ? void 0 : await rangeIfHeld(named, workspace, receipt);
  if (workspace !== void 0 && local !== void 0)
    return rangeSource(local, workspace, "in the clone, which holds all of it", context);
  try {
    return await openFetched(named, context, here, options);
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.code !== "fetch-failed") throw error;
    const widened = workspace === void 0 ? void 0 : await widenedRange(named, workspace, receipt);
    if (workspace === void 0 || widened === void 0) throw error;
    if (change.remoteUrl !== void 0) receipt.note("clone-only", cloneOnlyText(error));
    return rangeSource(widened, workspace, "in the clone", context);
  }
}
async function withHeads(change, outside, options) {
  const { headRefs = [] } = change;
  if (headRefs.length === 0) return change;
  const side = await openSide(change, outside, options);
  try {
    const ids = await side.readRefs(headRefs);
    const gone = headRefs.find((_, index) => ids[index] === void 0);
    if (gone !== void 0) throw commitUnknown(side.remote, gone);
    return { ...change, heads: [...change.heads, ...ids.flatMap((oid) => oid ?? [])] };
  } finally {
    side.remove();
  }
}
async function openFetched(change, context, outside, options) {
  const side = await openSide(change, outside, options);
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
  const { tags, heads, bases, policyBase } = range;
  const [head] = heads;
  const commits = [...range.commits, ...range.leftBehind];
  const what = bases.length === 0 ? "every commit that the head reaches" : "the commits that the head reaches and the base does not";
  const resolution = {
    kind: "range",
    ...bases.length === 0 ? {} : { base: bases.join(" ") },
    ...head === void 0 ? {} : { head: heads.join(" ") },
    why: `${what}, ${where}`
  };
  const ends = { bases, heads, ...policyBase === void 0 ? {} : { policyBase } };
  return new RangeSource({ repository, commits, tags, resolution, ...ends, ...hooks }, context);
}
function cloneOnlyText(error) {
  return `${describeError(error)}: what the clone holds was scanned`;
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
    receipt.note("clone-only", cloneOnlyText(error));
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
async function rangeIfHeld(change, workspace, receipt) {
  try {
    return await rangeInWorkspace(change, workspace, receipt);
  } catch (error) {
    if (error instanceof TacetError && error.code === "git-failed") return void 0;
    throw error;
  }
}
async function rangeInWorkspace(change, { git, place, state }, receipt) {
  if (state.partial && change.remoteUrl !== void 0) return void 0;
  const isBoundById = change.bases.length > 0;
  const bounds = isBoundById ? change.bases : change.baseRefs.map(trackingRef);
  const [headIds, baseIds] = await Promise.all([commitsNamed(git, change.heads), commitsNamed(git, bounds)]);
  if (headIds.length < change.heads.length) return void 0;
  if (baseIds.length < bounds.length) return void 0;
  const also = await commitsNamed(git, (change.alsoBaseRefs ?? []).map(trackingRef));
  const exclude = [...baseIds, ...await tipsWithout(git, also, headIds)];
  if (!await holdsRange(git, shallowBoundary(place), headIds, exclude)) return void 0;
  const list = await listCommits(git, { include: headIds, exclude });
  if (!list.complete || !isBoundById && list.commits.length < change.expectedCommits) return void 0;
  return foundRange(git, change, list.commits, { heads: headIds, bases: baseIds, isBoundById }, receipt);
}
async function widenedRange(change, { git, state }, receipt) {
  const heads = await commitsNamed(git, change.heads);
  if (state.partial || state.shallow || heads.length < change.heads.length || heads.length === 0)
    return void 0;
  const bases = await commitsNamed(git, change.bases);
  const isBoundById = bases.length > 0;
  if (!isBoundById) {
    for (const base of change.bases)
      receipt.note("base-unavailable", `the clone does not have ${base} to compare with: more is scanned`);
    bases.push(...await commitsNamed(git, change.baseRefs.map(trackingRef)));
  }
  if (bases.length === 0)
    receipt.note("unbounded", "nothing bounds this change: every commit of its history is scanned");
  const also = await commitsNamed(git, (change.alsoBaseRefs ?? []).map(trackingRef));
  const exclude = [...bases, ...await tipsWithout(git, also, heads)];
  const list = await listCommits(git, { include: heads, exclude });
  if (!list.complete) receipt.skip("missing-commit", heads[0] ?? "head");
  return foundRange(git, change, list.commits, { heads, bases, isBoundById }, receipt);
}
async function foundRange(git, change, commits, ends, receipt) {
  const tags = change.heads.filter((oid, index) => oid !== ends.heads[index]);
  const bases = [...new Set(ends.bases)];
  const besides = await besidesRange(git, change, { ...ends, bases }, receipt);
  return { commits, tags, heads: ends.heads, bases, ...besides };
}
async function commitsNamed(git, revisions) {
  const found = await resolveObjects(git, revisions.map(toCommit));
  return found.flatMap((object) => object?.oid ?? []);
}
function trackingRef(ref) {
  return ref.replace(/^refs\/heads\//, "refs/remotes/origin/");
}
function openSide(change, outside, options) {
  const { remoteUrl: url, token, tokenUser, sideDirectory } = change;
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
    { url, token, ...tokenUser === void 0 ? {} : { tokenUser }, ...options },
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
    const known3 = stages.get(path) ?? /* @__PURE__ */ new Map();
    stages.set(path, known3.set(stage, { mode, oid }));
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

// src/sources/texts.ts
function openNothing() {
  return {
    resolution: { kind: "texts", why: "no file, only the texts beside files" },
    async *units() {
    },
    close: () => Promise.resolve()
  };
}
function openTexts(given, reader, context) {
  return {
    resolution: openNothing().resolution,
    units: () => textUnits(given, reader, context),
    close: () => Promise.resolve()
  };
}
async function* textUnits(given, reader, context) {
  const { receipt } = context;
  const tally = new Tally(context, void 0, true);
  for (const { name, url, text } of given) {
    if (text === "") continue;
    const origin = { kind: "text", name, url };
    const unit = { origin, bytes: Buffer.from(text), contentClass: "text", firstLine: 1 };
    yield unit;
    receipt.texts++;
    receipt.bytes += ownBytes(unit);
    tally.countUnit(unit);
    if (tally.isCancelled()) return;
  }
  if (reader === void 0) return;
  let last;
  for await (const unit of reader(context)) {
    yield unit;
    const { name, form = void 0 } = "name" in unit.origin ? unit.origin : { name: void 0 };
    if (name !== last) receipt.texts++;
    last = name;
    if (form === void 0) receipt.bytes += ownBytes(unit);
    tally.countUnit(unit);
    if (tally.isCancelled()) return;
  }
  tally.isCancelled();
}

// src/sources/unstaged.ts
import { realpathSync as realpathSync3 } from "node:fs";
import { dirname as dirname4, join as join6, relative as relative5, sep as sep5 } from "node:path";
async function openUnstaged(path, context, outside) {
  const repository = await openRepository(path, { ...outside, signal: context.signal });
  const { workTree } = repository.place;
  if (workTree === void 0)
    throw new InputError("not-a-repository", "this is a bare repository and has no working tree", {
      hint: "scan what it holds with --history"
    });
  const args = ["diff-files", "--raw", "-z", "--no-renames", "--no-abbrev", "--ignore-submodules=all"];
  const files = changedFiles(await repository.git.require(args), Buffer.from(workTree));
  return new UnstagedSource(repository, files, workTree, context);
}
var UnstagedSource = class {
  repository;
  resolution = {
    kind: "unstaged",
    why: "what is changed in tracked files and not staged"
  };
  #files;
  #workTree;
  #context;
  #reader;
  #previous = /* @__PURE__ */ new WeakMap();
  constructor(repository, files, workTree, context) {
    this.repository = repository;
    this.#files = files;
    this.#workTree = workTree;
    this.#context = context;
    this.#reader = new ObjectReader(repository);
  }
  async *units() {
    const { receipt } = this.#context;
    const tally = new Tally(this.#context, this.#files.length);
    for (const { place, previous } of this.#files) {
      if (tally.isCancelled()) return;
      if (!isBehindRealFolders(place, this.#workTree, receipt)) continue;
      let isCounted = false;
      for await (const unit of unitsOfFile(place, receipt)) {
        if (!isCounted) tally.countObject("file");
        isCounted = true;
        if (unit.windows === void 0) this.#previous.set(unit, previous);
        yield unit;
        tally.countUnit(unit);
      }
    }
    tally.isCancelled();
  }
  async previous(unit) {
    const oids = this.#previous.get(unit) ?? [];
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
};
function changedFiles(output, workTree) {
  const tokens = Buffer.from(output).toString("latin1").split("\0").slice(0, -1);
  const files = /* @__PURE__ */ new Map();
  for (let index = 0; index + 1 < tokens.length; index += 2) {
    const [, , old = "", , status = ""] = (tokens[index] ?? "").split(" ");
    const name = tokens[index + 1] ?? "";
    if (status === "D") continue;
    const path = Buffer.from(name, "latin1");
    const bytes = Buffer.concat([workTree, Buffer.from("/"), path]);
    const isKnown = status !== "U" && isObjectId(old) && !isNullId(old);
    if (isKnown && files.has(name)) continue;
    files.set(name, { place: { bytes, path: shownPath(path) }, previous: isKnown ? [old] : [] });
  }
  return [...files.values()];
}
function isBehindRealFolders({ path }, workTree, receipt) {
  const inside = dirname4(path);
  if (inside.includes("�")) {
    receipt.skip("unreadable", path);
    return false;
  }
  try {
    const real = realpathSync3.native(join6(workTree, ...inside.split("/")));
    const way = relative5(realpathSync3.native(workTree), real).split(sep5).join("/");
    return way === (inside === "." ? "" : inside);
  } catch (error) {
    if (systemCode(error) === void 0) throw error;
    return false;
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
      return openTree(target, context, outside);
    case "history":
      return openHistory(target.repository, context, outside);
    case "range":
      return openRange(target, context, outside);
    case "staged":
      return openStaged(target.repository, context, outside);
    case "unstaged":
      return openUnstaged(target.repository, context, outside);
    case "stdin":
      return openStdin(target.name, outside.stdin(), context);
    case "diff":
      return openDiff(target.path, outside.stdin, context);
    case "texts":
      return openNothing();
    case "remote-change":
      return openRemoteChange(target, context, outside, outside);
  }
}

// src/scan.ts
async function scan(request, environment) {
  const startedAtMs = environment.now();
  const receipt = new ReceiptBuilder();
  for (const { code, text } of request.notes ?? []) receipt.note(code, text);
  const part = request.shard === void 0 ? void 0 : new ShardPart(request.shard);
  let count = 0;
  const source = await openSource(request.target, {
    receipt,
    signal: environment.signal,
    ...part === void 0 ? {} : { part },
    onProgress: (progress) => environment.onProgress({ ...progress, findings: count })
  });
  try {
    const { policies, settings, ruleFiles, bound, fragments, gitleaks } = await readPolicies(
      request,
      source,
      receipt,
      startedAtMs
    );
    const { minConfidence: minConfidence2, disabledRules } = bound;
    const effective = { ...request, ...bound, hasOwnRules: ruleFiles.length > 0 || fragments !== void 0 };
    const ruleset = await loadRuleset(ruleFiles, disabledRules, fragments);
    const linear = await linearEngineFor(ruleset, environment);
    const judges = await gitleaksJudges(
      gitleaks.trusted,
      gitleaks.proposed,
      async () => linear.linearEngine ?? await loadLinear(environment)
    );
    const depths = depthsOf(request);
    const engine = createEngine(ruleset.compiled, {
      disabledRules,
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
      ...{ source, engine, chain, ruleset, receipt, collector, judges, salt: settings?.salt },
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
    const tree2 = source instanceof TreeSource ? source : void 0;
    tree2?.notice([`/${CONFIG_NAME}`, `/${IGNORE_NAME}`]);
    tree2?.lookAheadWith(() => lookAhead(effective, environment, ruleset, linear, startedAtMs));
    for await (const unit of source.units()) {
      await scanUnit(unit, unitScan);
      count = collector.count;
    }
    const placed = await (history?.attribute(collector) ?? attribute(collector, source.repository));
    const isLocked = policies.trusted?.locks.failOn !== void 0;
    const counting = isLocked && request.counting === "new" ? void 0 : request.counting;
    const standing = { source, engine, ruleset, salt: settings?.salt, counting };
    const attributed = await settleStandings(placed, standing);
    const besides = await scanTexts(request, environment, unitScan, counting, (found) => {
      count = collector.count + found;
    });
    const all = [...attributed, ...besides].sort(compareFindings);
    const findings = await applyPolicies(all, policies, (reason) => receipt.drop(reason));
    const entries = await closePolicies(policies, request, source, receipt);
    const sealed = sealReceipt(effective, ruleset, source, receipt, findings, startedAtMs, environment.now());
    const eraser = new SecretEraser(besides);
    const resume = history?.leave(sealed.startedAt);
    return {
      findings: findings.map((finding) => eraser.finding(finding)),
      receipt: {
        ...eraser.receipt(sealed),
        ...entries === void 0 ? {} : { entries },
        ...part === void 0 ? {} : { shard: { ...part.number, census: part.census } },
        ...history?.since === void 0 ? {} : { since: history.since }
      },
      failOn: settings?.failOn,
      failOnBound: policies.trusted?.locks.failOn,
      unusedEntries: policies.trusted?.unused ?? [],
      usedEntries: policies.trusted?.used ?? [],
      ...history === void 0 || part === void 0 ? {} : { secrets: history.secrets },
      resume
    };
  } finally {
    await source.close();
  }
}
async function scanTexts({ texts = [], shard, maxFindings }, { readTexts, signal, onProgress }, unitScan, counting, onCount) {
  if (texts.length === 0 && readTexts === void 0 || shard !== void 0 && shard.index > 1) return [];
  const { receipt } = unitScan;
  const collector = new FindingCollector(receipt, maxFindings);
  const context = {
    receipt,
    signal,
    onProgress: (state) => onProgress({ ...state, findings: collector.count })
  };
  const source = openTexts(texts, readTexts, context);
  for await (const unit of source.units()) {
    await scanUnit(unit, { ...unitScan, source, collector });
    onCount(collector.count);
  }
  const former = new Set(texts.filter(({ isFormer }) => isFormer === true).map(({ name }) => name));
  return collector.sorted().map(
    (finding) => former.has(finding.location.text?.name ?? "") ? countedAs({ ...finding, standing: "old" }, counting) : finding
  );
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
  return { linearEngine: await loadLinear(environment) };
}
async function loadLinear({ mayLoadNative }) {
  const { loadLinearEngine } = await import("./action/load-linear-5YJ5YEND.mjs");
  return await loadLinearEngine(mayLoadNative);
}
async function lookAhead(request, environment, { compiled }, linear, nowMs) {
  const { startLookAhead } = await import("./action/look-ahead-DEYPSVJX.mjs");
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
  const { commits, objects, files, bytes, texts } = builder;
  return {
    receiptVersion: RECEIPT_VERSION,
    tool: { name: "tacet", version: VERSION },
    asked: request.asked,
    resolved: source.resolution,
    counts: {
      ...{ commits, objects, files, bytes },
      ...texts === 0 ? {} : { texts },
      ...countsOf(findings),
      dropped
    },
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
var MODES = ["auto", "change", "history", "tree", "texts"];
var CONFIDENCES2 = ["hint", "possible", "likely", "proven"];
var MAX_FINDINGS = 1e4;
var GITLEAKS_EXIT_CODES = { clean: "0", findings: "2", incomplete: "1" };
async function main() {
  const inputs = new InputReader(scanActionInputs);
  const token = inputs.secret("token");
  const facts = readEventFacts(process.env, token);
  const settings = readSettings(inputs, facts);
  inputs.requireValid();
  if (settings.reportFrom !== void 0) {
    const { showReportedRun } = await import("./action/reported-action-A3SXK27G.mjs");
    return await showReportedRun(settings.reportFrom, settings.surfaces, facts, process.env);
  }
  const texts = await textsOfEvent(settings.texts, facts, process.env, settings.mode === "texts");
  const hasTexts = texts.texts.length > 0 || texts.readTexts !== void 0;
  const { mode } = settings;
  const event = mode === "texts" ? textsAlone(ALONE2, facts) : scanOfEvent(facts, mode);
  if (event.kind === "nothing" && !hasTexts) return await nothingToScan(event.why);
  if (event.kind === "unreadable") throw unreadableEvent(event);
  const scanned = await scanEvent(
    event.kind === "nothing" ? textsAlone(event, facts) : event,
    settings,
    texts
  );
  const report = await withoutLogs(scanned, settings, facts);
  const { severity } = settings.gate;
  const failOn2 = gateOf(severity, report);
  if (severity !== void 0 && failOn2 !== severity)
    log(`Note: fail-on: ${severity} is not heard, the policy locks ${failOn2}`);
  await deliver(report, settings, facts);
  return isFailing(report, failOn2) ? 1 : 0;
}
function readSettings(inputs, facts) {
  const { workspace } = facts;
  const sarif = inputs.text("sarif-file");
  const variables = readGitleaksVariables(process.env, workspace);
  const depths = {
    decodeDepth: depthOf2(inputs, "decode-depth"),
    archiveDepth: depthOf2(inputs, "archive-depth")
  };
  return {
    mode: inputs.choice("scan", MODES) ?? "auto",
    gate: gateIn(inputs),
    minConfidence: inputs.choice("min-confidence", CONFIDENCES2),
    ruleFiles: inputs.lines("rules").map((file) => resolve3(workspace, file)),
    disabledRules: inputs.list("disable-rule"),
    depths,
    texts: readTextSettings(inputs, depths.archiveDepth),
    sarifFile: sarif === void 0 ? void 0 : resolve3(workspace, sarif),
    receipts: {
      since: inputs.text("since-receipt"),
      save: inputs.text("save-receipt"),
      key: receiptKey(inputs.text("receipt-key"), "receipt-key")
    },
    surfaces: {
      comment: inputs.flag("comment") || variables.wantsComment,
      reviewComments: inputs.flag("review-comments"),
      checkRun: inputs.flag("check-run"),
      codeScanning: inputs.flag("upload-sarif")
    },
    reportFrom: inputs.text("report-from"),
    shared: sharedConfigOf({ policy: inputs.text("policy"), token: inputs.secret("config-token") }, facts),
    variables
  };
}
function gateIn(inputs) {
  const asked = parseFailOn(inputs.list("fail-on"));
  if (asked !== void 0) return asked;
  inputs.mistake({
    where: "fail-on",
    what: `takes new or any, a severity or never, or one of each: ${FAIL_ON_WORDS.join(", ")}`
  });
  return { severity: void 0, counting: void 0 };
}
function depthOf2(inputs, name) {
  const text = inputs.text(name) ?? "5";
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new InputError("option-invalid", `the input ${name} is "${printable(text)}", expected a number`, {
    hint: `set ${name}: 5, or 0 to switch it off`
  });
}
var ALONE2 = { asked: "scan: texts", why: "the input scan asks for texts beside files alone" };
function textsAlone({ asked, why }, { eventName }) {
  const honourMarks = !/^(?:pull_request|merge_group)/.test(eventName);
  return { kind: "scan", target: { kind: "texts" }, asked, why, notices: [], honourMarks };
}
async function scanEvent(event, settings, { texts, readTexts }) {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => controller.abort());
  const request = {
    target: withBase(event.target, settings.variables),
    asked: event.asked,
    why: event.why,
    notes: [
      ...[event.why, ...event.notices].map((text) => ({ code: "event", text })),
      ...settings.variables.notes.map((text) => ({ code: "gitleaks-variable", text }))
    ],
    ...settings.variables.gitleaks === void 0 ? {} : { gitleaks: settings.variables.gitleaks },
    ruleFiles: settings.ruleFiles,
    disabledRules: settings.disabledRules,
    ...settings.depths,
    minConfidence: settings.minConfidence,
    honourMarks: event.honourMarks,
    config: { believesHead: event.honourMarks, rulesOfBase: true, ...settings.shared },
    texts,
    maxFindings: MAX_FINDINGS,
    ...settings.gate.counting === void 0 ? {} : { counting: settings.gate.counting },
    ...await resumeOf(settings.receipts)
  };
  return await scan(request, {
    now: () => Date.now(),
    signal: controller.signal,
    onProgress: () => {
    },
    mayLoadNative: false,
    ...readTexts === void 0 ? {} : { readTexts }
  });
}
async function withoutLogs(report, settings, facts) {
  const deletion = await deleteLogsWithFindings(settings.texts, report.findings, facts, process.env);
  if (deletion === void 0) return report;
  const { isDeleted, text } = deletion;
  if (!isDeleted) annotate({ level: "error", title: "tacet", message: text });
  const note = { code: isDeleted ? "logs-deleted" : "logs-not-deleted", text };
  return { ...report, receipt: { ...report.receipt, notes: sortedNotes([...report.receipt.notes, note]) } };
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
  const folder = join7(runnerTemp(process.env), "tacet", `scan-${process.pid}`);
  const files = {
    sarif: settings.sarifFile ?? join7(folder, "tacet.sarif"),
    report: join7(folder, "report.json"),
    receipt: join7(folder, "receipt.json")
  };
  const sarif = sarifReport(report, { category: sarifCategory(report.receipt) });
  await writeWhole(files.sarif, sarif);
  await writeWhole(files.report, jsonReport(report));
  await writeWhole(files.receipt, `${JSON.stringify(report.receipt, null, 2)}
`);
  await inGroup(
    "tacet: what was found and what was scanned",
    () => log(textReport(report, { colour: false, quiet: false, showSecrets: false }))
  );
  const { save } = settings.receipts;
  if (save !== void 0 && report.resume !== void 0) await writeWhole(resolve3(save), report.resume);
  for (const annotation of annotationsOf(report))
    annotate({ ...annotation, path: workspacePath(annotation.path) });
  setOutputs([
    ["findings", String(report.receipt.counts.findings)],
    ["status", verdictOf(report)],
    ["range", rangeText(report.receipt)],
    ["sarif-path", files.sarif],
    ["report-path", files.report],
    ["receipt-path", files.receipt],
    ["exit-code", GITLEAKS_EXIT_CODES[verdictOf(report)]]
  ]);
  const headCommit = report.receipt.resolved.head ?? facts.sha;
  const summary = { repositoryUrl: repositoryUrl(process.env), headCommit };
  if (settings.variables.wantsSummary) writeSummary(summaryReport(report, summary));
  await showElsewhere(report, settings, facts, summary, sarif);
  log(closingLine(verdictOf(report), report, gateOf(settings.gate.severity, report)));
}
async function showElsewhere(report, settings, facts, summary, sarif) {
  const { surfaces } = settings;
  if (!Object.values(surfaces).some(Boolean)) return;
  if (facts.token === void 0) return log("Note: without a token nothing can be shown on GitHub");
  const { showOnGitHub } = await import("./action/surfaces-SQI4EZQN.mjs");
  const isFailure = isFailing(report, gateOf(settings.gate.severity, report));
  const { payload, token } = facts;
  const mentions = report.receipt.counts.findings > 0 ? settings.variables.notify : [];
  const lead = mentions.length === 0 ? [] : [`For ${mentions.join(", ")}.`];
  const content = { environment: process.env, token, payload, report, summary, sarif, isFailure, lead };
  for (const { kind, text } of await showOnGitHub(surfaces, content)) {
    if (kind === "refused") annotate({ level: "warning", title: "tacet", message: text });
    else log(`tacet: ${text}`);
  }
}
function workspacePath(path) {
  return path === void 0 ? void 0 : relative6(".", path).split(sep6).join("/");
}
function closingLine(verdict, report, failOn2) {
  if (verdict === "clean") return "tacet: clean";
  if (verdict === "incomplete") return "tacet: the scan is incomplete, so this step fails";
  return isFailing(report, failOn2) ? "tacet: secrets were found, so this step fails" : `tacet: findings, none of which is to fail the step (fail-on: ${failOn2})`;
}
function unreadableEvent({ why, mistakes, hint }) {
  const all = mistakes.length === 0 ? "" : `: ${mistakes.join("; ")}`;
  return new InputError("event-invalid", `${printable(why)}${printable(all)}`, { hint });
}
async function nothingToScan(why) {
  annotate({ level: "notice", title: "tacet", message: `Nothing to scan: ${why}` });
  setOutputs([
    ["findings", "0"],
    ["status", "clean"],
    ["range", "nothing"],
    ["exit-code", GITLEAKS_EXIT_CODES.clean]
  ]);
  return 0;
}
function fail(error) {
  const hint = error instanceof TacetError && error.hint !== void 0 ? `
${error.hint}` : "";
  annotate({ level: "error", title: "tacet could not scan", message: `${describeError(error)}${hint}` });
  try {
    setOutputs([
      ["status", "incomplete"],
      ["exit-code", GITLEAKS_EXIT_CODES.incomplete]
    ]);
  } catch {
  }
  if (isDebug() && error instanceof Error) log(error.stack ?? "");
}
try {
  process.exitCode = await main();
} catch (error) {
  fail(error);
  process.exitCode = 1;
}
