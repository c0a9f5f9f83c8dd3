import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  writeWhole
} from "./chunk-VAQQSW2S.mjs";
import {
  sharedConfigOptions
} from "./chunk-I72ZWDEU.mjs";
import {
  listOf,
  textOf
} from "./chunk-OD6CPHDH.mjs";
import {
  splitFindings
} from "./chunk-OCDDHYTH.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";

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

// src/commands/outputs.ts
import { join, resolve, sep } from "node:path";

// src/reports/formats.ts
function counted(report) {
  return { ...report, findings: splitFindings(report.findings).blocking };
}
var REPORT_FORMATS = [
  {
    name: "text",
    fileName: "tacet.txt",
    render: async (report, style) => (await import("./text-RI455HYD.mjs")).textReport(report, style)
  },
  {
    name: "json",
    fileName: "tacet.json",
    render: async (report, style) => (await import("./json-SUFDNYZH.mjs")).jsonReport(report, style.showSecrets)
  },
  {
    name: "jsonl",
    fileName: "tacet.jsonl",
    render: async (report) => (await import("./jsonl-JVNCLP3B.mjs")).jsonlReport(report)
  },
  {
    name: "sarif",
    fileName: "tacet.sarif",
    render: async (report) => {
      const { sarifCategory, sarifReport } = await import("./sarif-3JE76HYP.mjs");
      return sarifReport(report, { category: sarifCategory(report.receipt) });
    }
  },
  {
    name: "html",
    fileName: "tacet.html",
    render: async (report) => (await import("./html-IV7RUAKL.mjs")).htmlReport(report)
  },
  {
    name: "markdown",
    fileName: "tacet.md",
    render: async (report) => (await import("./markdown-KD3XFD5H.mjs")).markdownReport(report)
  },
  {
    name: "csv",
    fileName: "tacet.csv",
    render: async (report) => (await import("./csv-3XLUKK7D.mjs")).csvReport(report)
  },
  {
    name: "junit",
    fileName: "tacet-junit.xml",
    render: async (report) => (await import("./junit-7DKYP6VT.mjs")).junitReport(report)
  },
  {
    name: "gitlab",
    fileName: "gl-secret-detection-report.json",
    render: async (report) => (await import("./gitlab-QHVIE3EP.mjs")).gitlabReport(report)
  },
  {
    name: "codequality",
    fileName: "gl-code-quality-report.json",
    render: async (report) => (await import("./code-quality-PM2ABUBK.mjs")).codeQualityReport(counted(report))
  },
  {
    name: "sonarqube",
    fileName: "tacet-sonarqube.json",
    render: async (report) => (await import("./sonarqube-5AH3NMKQ.mjs")).sonarqubeReport(counted(report))
  }
];
function findFormat(name) {
  return REPORT_FORMATS.find((format) => format.name === name);
}

// src/commands/outputs.ts
function outputsOf(values, standard = ["text"]) {
  const given = listOf(values, "format");
  const outputs = (given.length === 0 ? standard : given).map(parseOutput);
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
  const isFolder = file?.endsWith("/") === true || file?.endsWith(sep) === true;
  return { format, file: isFolder ? join(file, format.fileName) : file };
}
async function deliver(report, outputs, values, showSecrets) {
  const receiptFile = textOf(values, "receipt");
  if (receiptFile !== void 0)
    await writeWhole(resolve(receiptFile), `${JSON.stringify(report.receipt, null, 2)}
`);
  for (const { format, file } of outputs) {
    const toScreen = file === void 0;
    const colour = toScreen && process.stdout.isTTY === true && !values.has("no-color") && (process.env.NO_COLOR ?? "") === "";
    const text = await format.render(report, { colour, quiet: values.has("quiet"), showSecrets });
    if (toScreen) await new Promise((done) => void process.stdout.write(text, () => done()));
    else await writeWhole(resolve(file), text);
  }
}

export {
  scanCliOptions,
  outputsOf,
  deliver
};
