import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  githubPlace,
  show,
  showReport
} from "./chunk-DAN5URI3.mjs";
import {
  JSON_REPORT_VERSION,
  MAX_SHARDS,
  RECEIPT_VERSION,
  Secret,
  annotate,
  headPlaceIn,
  introductionIn,
  isSkipByDesign,
  loadRuleset,
  locationIn,
  log,
  parseJson,
  setOutputs,
  spreadIn,
  suppressionIn
} from "./chunk-OZIK3TI2.mjs";
import "./chunk-XBESZR2T.mjs";
import {
  isKnownSkip,
  rangeText,
  verdictOf
} from "./chunk-PLOWML3Z.mjs";
import "./chunk-5I4Q7XSM.mjs";
import {
  CONFIDENCE_ORDER
} from "./chunk-L6C7U3VW.mjs";
import {
  SEVERITY_ORDER,
  isBlocking
} from "./chunk-VV7COXT2.mjs";
import {
  commitIdIn,
  field,
  repositoryIn,
  repositoryUrl,
  textIn
} from "./chunk-CXMKFTA4.mjs";
import "./chunk-6WQQFOL2.mjs";
import {
  printable
} from "./chunk-PAEJ3LAC.mjs";
import {
  InputError,
  UpstreamError
} from "./chunk-WGYOHXCK.mjs";
import "./chunk-5VLZXLXK.mjs";

// src/surfaces/reported/reported-action.ts
import { resolve } from "node:path";

// src/surfaces/reported/show-reported.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";

// src/surfaces/reported/ended-run.ts
var MAX_PULLS = 5;
var PER_PAGE = 100;
var COMMIT_PAGES = 3;
function endedRunIn(eventName, payload) {
  const run = field(payload, "workflow_run");
  const id = field(run, "id");
  const head = commitIdIn(field(run, "head_sha"));
  const repository = repositoryIn(field(run, "head_repository", "full_name"));
  const branch = textIn(field(run, "head_branch"));
  const isPull = textIn(field(run, "event")) === "pull_request";
  if (eventName !== "workflow_run" || !isPull || typeof id !== "number" || !head || !repository || !branch)
    throw new InputError(
      "option-invalid",
      "report-from is for the event workflow_run, after a workflow that ran for a pull request",
      {
        hint: "run the job if: github.event.workflow_run.event == 'pull_request'; docs/forks.md has both workflows"
      }
    );
  return { id, head, repository, branch, hasSucceeded: field(run, "conclusion") === "success" };
}
async function pullsOf({ client, owner, repo }, { head, repository, branch }) {
  const [headOwner = ""] = repository.split("/");
  const { data } = await client.rest.pulls.list({
    owner,
    repo,
    state: "open",
    head: `${headOwner}:${branch}`,
    per_page: PER_PAGE
  });
  const same = (a, b) => a?.toLowerCase() === b.toLowerCase();
  return data.filter(
    (pull) => pull.head.sha === head && same(pull.head.repo?.full_name, repository) && same(pull.base.repo.full_name, `${owner}/${repo}`)
  ).map(({ number }) => number).slice(0, MAX_PULLS);
}
async function commitsOf({ client, owner, repo }, pull) {
  const commits = /* @__PURE__ */ new Set();
  for (let page = 1; page <= COMMIT_PAGES; page++) {
    const { data } = await client.rest.pulls.listCommits({
      owner,
      repo,
      pull_number: pull,
      per_page: PER_PAGE,
      page
    });
    for (const { sha } of data) commits.add(sha);
    if (data.length < PER_PAGE) break;
  }
  return commits;
}

// src/reports/read-report.ts
function readReport(bytes, name) {
  const root = parseJson(bytes, `${name}:`);
  if (root.get("version").value !== JSON_REPORT_VERSION)
    throw root.get("version").expected(`${JSON_REPORT_VERSION}, the version of the report`);
  const secrets = root.get("secrets").optional((node) => new Map(Object.keys(node.fields()).map((key) => [key, secretPart(node.get(key))])));
  return {
    name,
    findings: root.get("findings").list().map(finding),
    receipt: receipt(root.get("receipt")),
    ...secrets === void 0 ? {} : { secrets }
  };
}
var STANDINGS = ["new", "known", "old"];
function finding(node) {
  const text = (name) => node.get(name).text();
  const standing = node.get("standing").optional((each) => each.choice(STANDINGS));
  const counts = (standing ?? "new") !== "new" && node.get("blocking").flag();
  return {
    fingerprint: node.get("fingerprint").text(/^t1-[0-9a-f]{32}$/),
    rule: ruleText(node),
    severity: node.get("severity").choice(SEVERITY_ORDER),
    confidence: node.get("confidence").choice(CONFIDENCE_ORDER),
    detail: node.get("detail").optional((each) => each.text()),
    secret: Secret.fromText(""),
    valueClasses: [],
    preview: text("preview"),
    line: text("line"),
    rawLine: Secret.fromText(""),
    location: locationIn(node.get("location")),
    introduction: node.get("introduction").optional(introductionIn),
    occurrences: node.get("occurrences").count(),
    spread: node.get("spread").optional(spreadIn),
    inHead: node.get("inHead").optional((each) => each.flag()),
    headPlace: node.get("headPlace").optional(headPlaceIn),
    standing,
    ...counts ? { counts } : {},
    suppression: node.get("suppression").optional(suppressionIn)
  };
}
function ruleText(node) {
  const text = (name) => node.get(name).text();
  const optional = (name) => node.get(name).optional((each) => each.text());
  return {
    id: text("rule"),
    name: text("name"),
    issuer: text("issuer"),
    description: text("description"),
    revoke: text("revoke"),
    rotate: optional("rotate"),
    publicByDesign: optional("publicByDesign"),
    references: node.get("references").list().map((each) => ({ url: each.text(), seen: "" }))
  };
}
function secretPart(node) {
  return {
    commits: node.get("commits").text(/^[0-9a-z,]*$/),
    paths: node.get("paths").list().map((path) => path.text())
  };
}
var DIGEST = /^sha256:[0-9a-f]{64}$/;
function receipt(node) {
  if (node.get("receiptVersion").value !== RECEIPT_VERSION)
    throw node.get("receiptVersion").expected(`${RECEIPT_VERSION}, the version of the receipt`);
  const tool = node.get("tool");
  if (tool.get("name").value !== "tacet") throw tool.get("name").expected("tacet");
  const resolved = node.get("resolved");
  for (const name of ["base", "head"]) resolved.get(name).optional((each) => each.text());
  resolved.get("refs").optional((each) => each.count());
  const digests = node.get("digests");
  const counts = node.get("counts");
  for (const [name] of Object.entries(counts.fields())) if (name !== "dropped") counts.get(name).count();
  const dropped = counts.get("dropped");
  for (const name of Object.keys(dropped.fields())) dropped.get(name).count();
  const checked = {
    tool: { name: "tacet", version: tool.get("version").text() },
    asked: node.get("asked").text(),
    skips: node.get("skips").list().map(skip),
    notes: node.get("notes").list().map(note),
    complete: node.get("complete").flag(),
    digests: { ruleset: digests.get("ruleset").text(DIGEST), config: digests.get("config").text(DIGEST) },
    rules: node.get("rules").count(),
    shard: node.get("shard").optional(shard),
    entries: node.get("entries").optional(entries),
    startedAt: time(node.get("startedAt")),
    durationMs: node.get("durationMs").count()
  };
  resolved.get("kind").text();
  resolved.get("why").text();
  return { ...node.fields(), ...checked };
}
function entries(node) {
  const places = (name) => {
    const one = node.get(name);
    return {
      count: one.get("count").count(),
      places: one.get("places").list().map((place) => place.text())
    };
  };
  return {
    all: node.get("all").count(),
    unused: places("unused"),
    expired: places("expired"),
    refused: places("refused"),
    whole: node.get("whole").flag()
  };
}
function time(node) {
  const text = node.text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  if (Number.isNaN(Date.parse(text))) throw node.expected("a time");
  return text;
}
function shard(node) {
  const index = node.get("index").count();
  const count = node.get("count").count();
  if (index < 1 || index > count || count > MAX_SHARDS) throw node.expected("the number of a shard");
  return { index, count, census: node.get("census").text(/^[0-9a-f-]{8,64}$/) };
}
function skip(node) {
  return {
    reason: node.get("reason").text(/^[a-z-]{1,40}$/),
    count: node.get("count").count(),
    incomplete: node.get("incomplete").flag(),
    examples: node.get("examples").list().map((each) => each.text())
  };
}
function note(node) {
  const count = node.get("count").optional((each) => each.count());
  const base = { code: node.get("code").text(/^[a-z-]{1,40}$/), text: node.get("text").text() };
  return count === void 0 ? base : { ...base, count };
}

// src/surfaces/reported/hostile-report.ts
var MAX_REPORT_BYTES = 32 * 1024 * 1024;
var MAX_FINDINGS = 1e4;
var MAX_PATH = 4096;
var MAX_LINE = 1e3;
var MASK = "********";
function readHostileReport(bytes, run) {
  if (bytes.length > MAX_REPORT_BYTES) throw invalid(`it is larger than ${MAX_REPORT_BYTES} bytes`);
  const report = parsed(bytes);
  if (report.receipt.resolved.head !== run.head)
    throw invalid("it is about another commit than the run that made it");
  if (report.findings.length > MAX_FINDINGS) throw invalid(`it has more than ${MAX_FINDINGS} findings`);
  const findings = report.findings.map((finding2) => checkedFinding(finding2, run));
  return { findings, receipt: checkedReceipt(report.receipt, findings, run) };
}
function parsed(bytes) {
  try {
    return readReport(bytes, "report");
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw invalid(printable(error.message).slice(0, 300));
  }
}
function invalid(why) {
  return new InputError("report-invalid", `the report of the other run is not taken: ${why}`, {
    hint: "upload the file that the output report-path names, unchanged"
  });
}
function checkedFinding(finding2, { commits, texts }) {
  const { rule, preview, line, detail, introduction, suppression, standing } = finding2;
  if (!/^[a-z0-9][a-z0-9-]{0,99}$/.test(rule.id)) throw invalid("a rule has a name that is none");
  return {
    ...finding2,
    rule: texts.get(rule.id) ?? unknownRule(rule.id),
    detail: detail !== void 0 && /^[\w ,.:-]{1,80}$/.test(detail) ? detail : void 0,
    preview: /^[!-~]{0,24}\*{8}$/.test(preview) ? preview : MASK,
    line: line.length > MAX_LINE ? "" : line,
    location: checkedLocation(finding2.location),
    introduction: introduction !== void 0 && commits.has(introduction.commit) ? { commit: introduction.commit, author: "", email: "", date: "" } : void 0,
    spread: void 0,
    inHead: void 0,
    headPlace: void 0,
    standing,
    suppression: suppression === void 0 ? void 0 : checkedSuppression(suppression)
  };
}
function unknownRule(id) {
  return {
    id,
    name: id,
    issuer: "",
    description: "Found by a rule that is not built in.",
    revoke: "Revoke it where it was issued.",
    rotate: void 0,
    publicByDesign: void 0,
    references: []
  };
}
function checkedLocation(location) {
  const { path, container, startLine } = location;
  for (const each of [path, container])
    if (each !== void 0 && !isInside(each)) throw invalid("a path leads out of the repository");
  if (startLine < 1 || location.endLine < startLine) throw invalid("a finding stands on no line");
  const { text: _, ...place } = location;
  return place;
}
function isInside(path) {
  const isPlain = path.length <= MAX_PATH && !path.includes("\0");
  return isPlain && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
var SAID_IN = {
  mark: "a mark",
  "ignore-file": "the ignore file",
  config: "the configuration",
  baseline: "the baseline"
};
function checkedSuppression({ by, kind, effect }) {
  return { by, where: SAID_IN[by], kind, reason: void 0, owner: void 0, expires: void 0, effect };
}
function checkedReceipt(receipt2, findings, run) {
  const { resolved, counts, tool, digests } = receipt2;
  const blocking = findings.filter(isBlocking).length;
  const silenced = findings.filter(({ suppression }) => suppression?.effect === "silences").length;
  const skips = receipt2.skips.filter(({ reason }) => isKnownSkip(reason)).map(({ reason, count, examples }) => ({
    reason,
    count,
    incomplete: !isSkipByDesign(reason),
    examples: examples.slice(0, 10).map((example) => example.slice(0, 200))
  }));
  const isContradicted = blocking === 0 && !run.hasSucceeded;
  return {
    receiptVersion: receipt2.receiptVersion,
    tool: { name: "tacet", version: /^\d+\.\d+\.\d+$/.test(tool.version) ? tool.version : "0.0.0" },
    asked: "event pull_request",
    resolved: {
      kind: "range",
      .../^[0-9a-f]{40,64}$/.test(resolved.base ?? "") ? { base: resolved.base } : {},
      head: run.head,
      why: "as the run of the pull request says"
    },
    counts: {
      commits: counts.commits,
      objects: counts.objects,
      files: counts.files,
      bytes: counts.bytes,
      findings: blocking,
      known: findings.length - blocking - silenced,
      silenced,
      dropped: Object.fromEntries(
        Object.entries(counts.dropped).filter(([reason]) => /^[a-z-]{1,40}$/.test(reason)).slice(0, 40)
      )
    },
    skips,
    notes: isContradicted ? [
      {
        code: "run-failed",
        text: "the run failed, although its report names nothing that fails it: see its log"
      }
    ] : [],
    complete: receipt2.complete && !isContradicted && !skips.some(({ incomplete }) => incomplete),
    digests,
    rules: receipt2.rules,
    startedAt: receipt2.startedAt,
    durationMs: receipt2.durationMs
  };
}

// src/surfaces/reported/show-reported.ts
async function showReported(content) {
  const { environment, token, eventName, payload, file, repositoryUrl: repositoryUrl2, wanted } = content;
  const run = endedRunIn(eventName, payload);
  const bytes = await readRegularFile(file);
  const place = githubPlace(environment, token);
  if (place === void 0)
    throw new InputError("input-missing", "the runner does not say which repository this is");
  const { result: pulls = [], refusal } = await asked(() => pullsOf(place, run));
  if (refusal !== void 0) throw new UpstreamError("upstream-failed", refusal);
  const texts = await (await loadRuleset([])).texts();
  const known = { head: run.head, texts, hasSucceeded: run.hasSucceeded };
  let report = readHostileReport(bytes, { ...known, commits: /* @__PURE__ */ new Set() });
  const shown = [];
  for (const [index, pull] of pulls.entries()) {
    const { result: commits = /* @__PURE__ */ new Set() } = await asked(() => commitsOf(place, pull));
    report = readHostileReport(bytes, { ...known, commits });
    const subject = {
      pull,
      head: run.head,
      job: `${environment.GITHUB_WORKFLOW ?? ""}/${environment.GITHUB_JOB ?? ""}`,
      lead: [leadText(run.id, repositoryUrl2)],
      conclusion: verdictOf(report) === "clean" ? "neutral" : "failure"
    };
    const here = { ...wanted, checkRun: wanted.checkRun && index === 0 };
    shown.push(...await showReport(here, place, subject, report, { repositoryUrl: repositoryUrl2, headCommit: run.head }));
  }
  return { report: pulls.length === 0 ? void 0 : report, shown };
}
function leadText(id, repositoryUrl2) {
  const name = repositoryUrl2 === void 0 ? `run ${id}` : `[run ${id}](${repositoryUrl2}/actions/runs/${id})`;
  return `As ${name} of this pull request reports. That run may write nothing, and whoever sends the pull request can change it: its own status decides, not this.`;
}
async function asked(ask) {
  let result;
  const { kind, text } = await show("the pull request", "pull-requests: read", async () => {
    result = await ask();
    return "known";
  });
  return kind === "refused" || result === void 0 ? { refusal: text.replace("was not written", "is not known") } : { result };
}
async function readRegularFile(file) {
  const noFollow = constants.O_NOFOLLOW ?? 0;
  try {
    const handle = await open(file, constants.O_RDONLY | noFollow | (constants.O_NONBLOCK ?? 0));
    try {
      const { size } = await handle.stat();
      const isTaken = (await handle.stat()).isFile() && size <= MAX_REPORT_BYTES;
      if (isTaken) return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw unreadable(cause);
  }
  throw unreadable(void 0);
}
function unreadable(cause) {
  return new InputError("path-unreadable", "report-from names no file of at most 32 MiB that can be read", {
    hint: "download the artifact of the run first; a link is not followed",
    ...cause === void 0 ? {} : { cause }
  });
}

// src/surfaces/reported/reported-action.ts
async function showReportedRun(file, wanted, { eventName, payload, token, workspace }, environment) {
  const isWanted = wanted.comment || wanted.reviewComments || wanted.checkRun;
  if (wanted.codeScanning || !isWanted || token === void 0)
    throw new InputError(
      "option-invalid",
      "report-from needs a token, and one of comment, review-comments and check-run",
      { hint: "leave upload-sarif out: what a fork reports closes no alert" }
    );
  const { report, shown } = await showReported({
    environment,
    token,
    eventName,
    payload,
    file: resolve(workspace, file),
    repositoryUrl: repositoryUrl(environment),
    wanted
  });
  for (const { kind, text } of shown) {
    if (kind === "refused") annotate({ level: "warning", title: "tacet", message: text });
    else log(`tacet: ${text}`);
  }
  if (report === void 0) {
    log("tacet: no open pull request has the commit of that run as its head: nothing is shown");
    return 0;
  }
  setOutputs([
    ["findings", String(report.receipt.counts.findings)],
    ["status", verdictOf(report)],
    ["range", rangeText(report.receipt)]
  ]);
  return shown.length > 0 && shown.every(({ kind }) => kind === "refused") ? 1 : 0;
}
export {
  showReportedRun
};
