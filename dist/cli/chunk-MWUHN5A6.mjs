import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  deliver,
  outputsOf,
  scanCliOptions
} from "./chunk-VCWOGFSU.mjs";
import {
  writeWhole
} from "./chunk-VAQQSW2S.mjs";
import {
  sharedRequest
} from "./chunk-VMC7XMUR.mjs";
import {
  helpText,
  listOf,
  parseCommand,
  textOf
} from "./chunk-OD6CPHDH.mjs";
import {
  scan
} from "./chunk-MQYDHDIL.mjs";
import {
  parseShard
} from "./chunk-6YTUPNX5.mjs";
import {
  Secret
} from "./chunk-64F22OOD.mjs";
import {
  exitStatusOf,
  meetsSeverity,
  splitFindings,
  verdictOf
} from "./chunk-OCDDHYTH.mjs";
import {
  SEVERITY_ORDER
} from "./chunk-ETD4LLOX.mjs";
import {
  counted,
  formatBytes,
  formatDuration,
  grouped,
  printable
} from "./chunk-YAB2QRGH.mjs";
import {
  DeniedError,
  InputError,
  UpstreamError,
  systemCode
} from "./chunk-MLKVTFW4.mjs";

// src/commands/scan.ts
import { stat } from "node:fs/promises";
import { resolve } from "node:path";

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
    `${PHASE_WORDS[progress.phase]}: ${grouped(objects)}${totalObjects === void 0 ? "" : ` of ${grouped(totalObjects)}`} objects`
  ];
  if (bytes > 0)
    parts.push(`${formatBytes(bytes)} (${formatBytes(bytes / Math.max(1, elapsedMs) * 1e3)}/s)`);
  parts.push(counted(findings, "finding"));
  if (totalObjects !== void 0 && objects > 0 && objects < totalObjects) {
    parts.push(`${formatDuration(elapsedMs / objects * (totalObjects - objects))} left`);
  }
  return parts.join(", ");
}

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

// src/reports/gate.ts
var FAIL_ON_WORDS = ["new", "any", "low", "medium", "high", "critical", "never"];
function parseFailOn(texts) {
  const words = texts.flatMap((text) => text.split(",")).map((word) => word.trim());
  const countings = words.filter((word) => word === "new" || word === "any");
  const severities = words.filter(
    (word) => word === "never" || SEVERITY_ORDER.some((known) => known === word)
  );
  if (countings.length > 1 || severities.length > 1 || countings.length + severities.length < words.length)
    return void 0;
  return {
    severity: severities[0],
    counting: countings[0]
  };
}
function gateOf(asked, {
  failOn,
  failOnBound
}) {
  const wanted = asked ?? failOn ?? "low";
  if (failOnBound === void 0 || wanted !== "never" && meetsSeverity(failOnBound, wanted)) return wanted;
  return failOnBound;
}
function isFailing(report, failOn) {
  if (verdictOf(report) === "incomplete") return true;
  const { blocking } = splitFindings(report.findings);
  return failOn !== "never" && blocking.some((finding) => meetsSeverity(finding.severity, failOn));
}

// src/commands/ci-request.ts
import { tmpdir } from "node:os";
var OTHERS = [
  "history",
  "range",
  "staged",
  "stdin",
  "diff",
  "log",
  "unreachable",
  "fetch-missing"
];
async function ciScanOf(values, directory) {
  if (!values.has("ci")) return void 0;
  const other = OTHERS.find((name) => values.has(name));
  if (other !== void 0)
    throw new InputError("option-invalid", `--ci and --${other} exclude each other`, {
      hint: "with --ci the variables of the job say what is scanned"
    });
  const { scanOfCi } = await import("./ci-scan-RDX5UMNH.mjs");
  return scanOfCi(process.env, directory, process.env.RUNNER_TEMP ?? tmpdir());
}
function withCi(request, ci) {
  const { target, why, notices, isAccepted, system } = ci;
  if (target === void 0) return request;
  const { config } = request;
  return {
    ...request,
    target,
    asked: `${request.asked} (${system})`,
    why,
    notes: [why, ...notices].map((text) => ({ code: "event", text })),
    honourMarks: request.honourMarks && isAccepted,
    ...config === void 0 ? {} : { config: { ...config, believesHead: isAccepted } }
  };
}
function ciError(error, ci) {
  if (ci === void 0 || !(error instanceof UpstreamError) || error.code !== "fetch-failed") return error;
  const hint = `the clone does not hold the whole change: ${ci.wholeClone}`;
  return new UpstreamError(error.code, error.message, { hint, cause: error, retryable: error.retryable });
}

// src/commands/ci-variable.ts
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
function ciVariable(environment) {
  return CI_VARIABLES.find((name) => (environment[name] ?? "") !== "" && environment[name] !== "false");
}

// src/commands/resume-request.ts
var KEY_VARIABLE = "TACET_RECEIPT_KEY";
async function resumeRequest(since, save, environment) {
  if (since === void 0 && save === void 0) return void 0;
  const ignoreBecause = whyNoReceipt(environment);
  return {
    since: since === void 0 ? void 0 : await readReceipt(since),
    key: receiptKey(environment[KEY_VARIABLE], KEY_VARIABLE),
    save: save !== void 0 && ignoreBecause === void 0,
    ignoreBecause
  };
}

// src/commands/shard-number.ts
var SYSTEMS = [
  { index: "CI_NODE_INDEX", count: "CI_NODE_TOTAL", first: 1 },
  { index: "CIRCLE_NODE_INDEX", count: "CIRCLE_NODE_TOTAL", first: 0 },
  { index: "BUILDKITE_PARALLEL_JOB", count: "BUILDKITE_PARALLEL_JOB_COUNT", first: 0 }
];
function shardNumber(text, environment) {
  if (text === "auto") return shardOfJob(environment);
  const shard = parseShard(text);
  if (shard !== void 0) return shard;
  throw new InputError(
    "option-invalid",
    `--shard takes I/N with I from 1 to N, or auto; found ${printable(text.slice(0, 60))}`,
    { hint: "the second of five shards is 2/5" }
  );
}
function shardOfJob(environment) {
  for (const { index, count, first } of SYSTEMS) {
    const total = environment[count] ?? "";
    if (total === "") continue;
    const own = environment[index] ?? "";
    const number = own === "" && total === "1" ? 1 : /^\d{1,4}$/.test(own) ? Number(own) - first + 1 : 0;
    const shard = parseShard(`${number}/${total}`);
    if (shard !== void 0) return shard;
    throw new InputError("option-invalid", `--shard auto: ${index} and ${count} do not name a shard`, {
      hint: "give the shard as I/N"
    });
  }
  throw new InputError("option-invalid", "--shard auto: no variable says which of several jobs this is", {
    hint: "GitLab, CircleCI and Buildkite set such variables; elsewhere give the shard as I/N"
  });
}

// src/commands/scan.ts
var USAGE = [
  "Usage: tacet scan [PATH] [options]",
  "",
  "Looks for leaked credentials. Without an option: the files of the working tree at PATH (default: the current",
  "folder), in git the tracked and the untracked ones that are not ignored, elsewhere all."
];
async function scanCommand(words) {
  if (words.includes("--help") || words.includes("-h")) {
    process.stdout.write(helpText(USAGE, scanCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, scanCliOptions);
  const ci = await ciScanOf(values, resolve(positionals[0] ?? "."));
  const outputs = outputsOf(values, ["text", ...ci?.formats ?? []]);
  const showSecrets = values.has("show-secrets");
  if (showSecrets) refuseInCi();
  const asked = await requestOf(values, positionals, words);
  if (ci !== void 0 && ci.target === void 0) {
    process.stdout.write(`Nothing to scan: ${printable(ci.why)}
`);
    return 0;
  }
  const request = ci === void 0 ? asked : withCi(asked, ci);
  const log = textOf(values, "log");
  const readTexts = log === void 0 ? void 0 : (await import("./log-texts-Z7Q35LR6.mjs")).logReader(log);
  const showProgress = process.stderr.isTTY === true && !values.has("quiet");
  const report = await runScan(request, showProgress, 0, readTexts).catch((error) => {
    throw ciError(error, ci);
  });
  await deliver(
    ci?.links === void 0 ? report : { ...report, links: ci.links },
    outputs,
    values,
    showSecrets
  );
  await saveResume(report.resume, textOf(values, "save-receipt"));
  return statusOf(report, values);
}
function statusOf(report, values) {
  const status = exitStatusOf(verdictOf(report));
  const failOn = gateOf(gateIn(values).severity, report);
  if (status !== 1 || isFailing(report, failOn)) return status;
  if (!values.has("quiet"))
    process.stderr.write(`tacet: no finding is to fail the scan (fail-on: ${failOn})
`);
  return 0;
}
function gateIn(values) {
  const asked = parseFailOn(listOf(values, "fail-on"));
  if (asked !== void 0) return asked;
  throw new InputError(
    "option-invalid",
    `--fail-on takes new or any, a severity or never, or one of each: ${FAIL_ON_WORDS.join(", ")}`,
    { hint: "--fail-on any,high" }
  );
}
async function runScan(request, showProgress, timeoutMs = 0, readTexts) {
  const controller = new AbortController();
  const hasTimer = timeoutMs > 0 && timeoutMs < 2 ** 31;
  const timer = hasTimer ? setTimeout(() => controller.abort(), timeoutMs) : void 0;
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
      ...readTexts === void 0 ? {} : { readTexts },
      onProgress: (state) => {
        if (showProgress) progress.update(state);
      }
    });
  } finally {
    clearTimeout(timer);
    const { target } = request;
    const isReading = target.kind === "stdin" || target.kind === "diff" && target.path === "-";
    if (isReading && controller.signal.aborted) process.stdin.destroy();
    progress.clear();
    process.off("SIGINT", cancel);
    process.off("SIGTERM", cancel);
  }
}
function refuseInCi() {
  const found = ciVariable(process.env);
  if (found === void 0) return;
  throw new DeniedError(
    "show-secrets-refused",
    `--show-secrets is refused: the variable ${found} says that this is a CI job, whose log others can read`,
    {
      hint: "run tacet scan --show-secrets on your own machine"
    }
  );
}
async function requestOf(values, positionals, words) {
  if (positionals.length > 1) {
    throw new InputError("option-invalid", `tacet scan takes one path, found ${positionals.length}`, {
      hint: "scan their common folder"
    });
  }
  const [target, why] = await targetOf(values, positionals[0]);
  const { counting } = gateIn(values);
  const threads = textOf(values, "threads");
  return {
    target,
    asked: askedOf(words),
    why,
    ruleFiles: listOf(values, "rules").map((file) => resolve(file)),
    disabledRules: listOf(values, "disable-rule"),
    minConfidence: textOf(values, "min-confidence"),
    honourMarks: !values.has("ignore-marks"),
    ...configOf(values),
    ...threads === void 0 ? {} : { threads: Number(threads) },
    decodeDepth: Number(textOf(values, "decode-depth") ?? 5),
    archiveDepth: Number(textOf(values, "archive-depth") ?? 5),
    memoryBytes: Number(textOf(values, "memory") ?? 512) * 1024 * 1024,
    maxFindings: Number(textOf(values, "max-findings") ?? 1e4),
    ...counting === void 0 ? {} : { counting },
    ...storeOf(values),
    ...await partOf(values)
  };
}
function storeOf(values) {
  const given = ["unreachable", "fetch-missing"].filter((name) => values.has(name));
  const [first] = given;
  if (first === void 0) return {};
  if (!values.has("history"))
    throw new InputError("option-invalid", `--${first} is about the store of a repository`, {
      hint: "give --history, too"
    });
  const other = ["since-receipt", "save-receipt", "shard"].find((name) => values.has(name));
  if (other !== void 0 && (other !== "shard" || values.has("fetch-missing")))
    throw new InputError("option-invalid", `--${first} does not go together with --${other}`, {
      hint: "scan what is beyond the history in a run of its own"
    });
  return { hasUnreachable: values.has("unreachable"), fetchesMissing: values.has("fetch-missing") };
}
async function partOf(values) {
  const [shard, since, save] = ["shard", "since-receipt", "save-receipt"].map((name) => textOf(values, name));
  if (shard !== void 0 && (since !== void 0 || save !== void 0))
    throw new InputError("option-invalid", "--shard does not go together with resume receipts", {
      hint: "with a resume receipt a scan is short: leave --shard out"
    });
  if (shard !== void 0) {
    if (["staged", "stdin", "diff", "log"].some((name) => values.has(name)))
      throw new InputError("option-invalid", "--shard splits a history, a range or a tree, and nothing else");
    return { shard: shardNumber(shard, process.env) };
  }
  const resume = await resumeRequest(since, save, process.env);
  return resume === void 0 ? {} : { resume };
}
var UNASKED = /* @__PURE__ */ new Set([
  "fail-on",
  "format",
  "receipt",
  "quiet",
  "no-color",
  "debug",
  "show-secrets",
  "threads",
  "memory",
  "shard",
  "since-receipt",
  "save-receipt"
]);
function askedOf(words) {
  const asked = ["scan"];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const [, name = "", value] = /^--([a-z-]+)(=.*)?$/s.exec(word) ?? [];
    if (!UNASKED.has(name)) asked.push(word);
    else if (value === void 0 && scanCliOptions.find((option) => option.name === name)?.kind !== "flag")
      at++;
  }
  return asked.join(" ");
}
function configOf(values) {
  const ignoresRepository = values.has("no-config");
  if (ignoresRepository && !values.has("policy")) return {};
  const path = textOf(values, "config");
  const baselines = listOf(values, "baseline");
  const isGitleaks = path?.toLowerCase().endsWith(".toml") === true;
  const gitleaks = ignoresRepository ? void 0 : gitleaksConfig(isGitleaks ? path : void 0);
  const own = {
    ...{ believesHead: true, ignoresRepository, baselines },
    ...path === void 0 || isGitleaks ? {} : { path }
  };
  return {
    config: { ...own, ...sharedRequest(values) },
    ...gitleaks === void 0 ? {} : { gitleaks }
  };
}
function gitleaksConfig(option) {
  const { GITLEAKS_CONFIG: variable, GITLEAKS_CONFIG_TOML: configText } = process.env;
  const path = option ?? (variable === "" ? void 0 : variable);
  if (path !== void 0) return { configPath: resolve(path) };
  return configText === void 0 || configText === "" ? void 0 : { configText };
}
async function targetOf(values, path) {
  const chosen = ["history", "range", "staged", "stdin", "diff", "log"].filter((name) => values.has(name));
  if (chosen.length > 1) {
    throw new InputError(
      "option-invalid",
      `${chosen.map((name) => `--${name}`).join(" and ")} exclude each other`,
      { hint: "run tacet scan once for each" }
    );
  }
  const place = resolve(path ?? ".");
  const [choice] = chosen;
  if (choice === "stdin" || choice === "diff" || choice === "log") {
    if (path !== void 0) throw new InputError("option-invalid", `--${choice} takes no path`);
    if (choice === "log") return [{ kind: "texts" }, "the log of a job"];
    if (choice === "stdin") return [{ kind: "stdin", name: "stdin" }, "standard input"];
    const file = textOf(values, "diff") ?? "-";
    return [{ kind: "diff", path: file === "-" ? "-" : resolve(file) }, "the added lines of a diff"];
  }
  if (await stat(place).then(
    () => false,
    () => true
  )) {
    throw new InputError("path-not-found", `there is no file or folder ${path ?? "."}`, {
      hint: "give the path of a folder, a file or a repository"
    });
  }
  if (choice === "history")
    return [{ kind: "history", repository: place }, "everything that any ref reaches"];
  if (choice === "staged") return [{ kind: "staged", repository: place }, "what the index adds to HEAD"];
  if (choice === "range")
    return [rangeTarget(textOf(values, "range") ?? "", place), "the commits of the range"];
  return [{ kind: "tree", path: place }, "the working tree"];
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
async function saveResume(receipt, file) {
  if (file === void 0) return;
  if (receipt !== void 0) return await writeWhole(resolve(file), receipt);
  const hasKey = (process.env[KEY_VARIABLE] ?? "").trim() !== "";
  const why = whyNoReceipt(process.env) ?? (hasKey ? "this scan has nothing that a later one can rely on" : `${KEY_VARIABLE} is not set`);
  process.stderr.write(`tacet: no receipt is saved: ${why}
`);
}

export {
  ciVariable,
  scanCommand,
  runScan
};
