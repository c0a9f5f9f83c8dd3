import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/runner/payload.ts
import { readFileSync, statSync } from "node:fs";
var PAYLOAD_MAX_BYTES = 32 * 1024 * 1024;
function readPayload(path) {
  return readPayloadFile(path).payload;
}
function readPayloadFile(path) {
  const none = (mistake) => ({ payload: void 0, mistake });
  if (path === void 0 || path === "") return none("the runner names no file with the event");
  let bytes;
  try {
    if (statSync(path).size > PAYLOAD_MAX_BYTES) return none("the file with the event is larger than 32 MiB");
    bytes = readFileSync(path);
  } catch {
    return none("the file with the event cannot be read");
  }
  try {
    return { payload: JSON.parse(bytes.toString("utf8")), mistake: void 0 };
  } catch {
    return none("the file with the event is no JSON");
  }
}
function field(value, ...path) {
  let current = value;
  for (const name of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, name)) return void 0;
    current = current[name];
  }
  return current;
}
function commitIdIn(value) {
  if (typeof value !== "string" || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return void 0;
  return isZeroId(value) ? void 0 : value;
}
function isZeroId(value) {
  return typeof value === "string" && /^(?:0{40}|0{64})$/.test(value);
}
function refNameIn(value) {
  if (typeof value !== "string" || value.length > 1024 || !value.startsWith("refs/")) return void 0;
  const parts = value.split("/");
  const isSound = parts.length >= 3 && parts.every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock")) && !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\.$/.test(value);
  return isSound ? value : void 0;
}
function branchRefIn(value) {
  return typeof value === "string" ? refNameIn(`refs/heads/${value}`) : void 0;
}
function countIn(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= 1e6 ? value : 0;
}
function repositoryIn(value) {
  return typeof value === "string" && /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/.test(value) ? value : void 0;
}
function textIn(value) {
  return typeof value === "string" ? value : void 0;
}
var PayloadReader = class {
  payload;
  #mistakes = /* @__PURE__ */ new Set();
  constructor(payload) {
    this.payload = payload;
  }
  /** What was wrong with the fields that were read, in the order in which they were. */
  get mistakes() {
    return [...this.#mistakes];
  }
  /** Adds something that is wrong with several fields together. */
  mistaken(mistake) {
    this.#mistakes.add(mistake);
  }
  /** A full commit id. Undefined for none, and for the all-zero id, which is no mistake. */
  commitId(...path) {
    const isNone = isZeroId(field(this.payload, ...path));
    return isNone ? void 0 : this.#read(path, "a full commit id", commitIdIn);
  }
  /** As `commitId`, where there must be one. */
  requiredCommitId(...path) {
    const id = this.commitId(...path);
    if (id === void 0 && isAbsent(field(this.payload, ...path)))
      this.mistaken(`${path.join(".")} is missing`);
    return id;
  }
  /** A full ref name. */
  refName(...path) {
    return this.#read(path, "the full name of a ref", refNameIn);
  }
  /** The full name of a branch whose short name stands there. */
  branch(...path) {
    return this.#read(path, "the name of a branch", branchRefIn);
  }
  /** The number of an issue or a pull request. */
  number(...path) {
    const read = (value) => typeof value === "number" && Number.isSafeInteger(value) && value > 0 && value < 2 ** 31 ? value : void 0;
    return this.#read(path, "a number of an issue", read);
  }
  /** Whether a flag is set. */
  flag(...path) {
    const read = (value) => typeof value === "boolean" ? value : void 0;
    return this.#read(path, "true or false", read) === true;
  }
  /** A count; 0 where there is none. */
  count(...path) {
    const read = (value) => value === 0 || countIn(value) > 0 ? countIn(value) : void 0;
    return this.#read(path, "a count", read) ?? 0;
  }
  /** How long a list is; 0 where there is none. */
  length(...path) {
    const read = (value) => Array.isArray(value) ? value.length : void 0;
    return this.#read(path, "a list", read) ?? 0;
  }
  #read(path, expected, decode) {
    const value = field(this.payload, ...path);
    if (isAbsent(value)) return void 0;
    const decoded = decode(value);
    if (decoded === void 0)
      this.mistaken(`${path.join(".")} should be ${expected}, and is ${typeOf(value)}`);
    return decoded;
  }
};
function isAbsent(value) {
  return value === void 0 || value === null;
}
function typeOf(value) {
  if (typeof value === "string") return `a text of ${value.length} characters that is none`;
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "number" ? "a number that is none" : `a ${typeof value}`;
}

// src/runner/event-facts.ts
import { randomBytes } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
function readEventFacts(environment, token) {
  const workspace = resolve(environment["GITHUB_WORKSPACE"] || ".");
  const { payload, mistake } = readPayloadFile(environment["GITHUB_EVENT_PATH"]);
  return {
    eventName: environment["GITHUB_EVENT_NAME"] ?? "",
    payload,
    payloadMistake: mistake,
    sha: commitIdIn(environment["GITHUB_SHA"]),
    ref: refNameIn(environment["GITHUB_REF"]),
    workspace,
    workspaceIsClone: existsSync(join(workspace, ".git")),
    workspaceIsEmpty: isEmpty(workspace),
    remoteUrl: repositoryUrl(environment),
    token,
    sideDirectory: join(runnerTemp(environment), `tacet-side-${randomBytes(8).toString("hex")}`)
  };
}
function isEmpty(folder) {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return true;
  }
}
function runnerTemp(environment) {
  return resolve(environment["RUNNER_TEMP"] || tmpdir());
}
function repositoryUrl(environment) {
  const repository = repositoryIn(environment["GITHUB_REPOSITORY"]);
  const server = environment["GITHUB_SERVER_URL"];
  if (repository === void 0 || server === void 0 || !URL.canParse(server)) return void 0;
  const url = new URL(server);
  if (!isSecureUrl(url) || url.username !== "" || url.password !== "") return void 0;
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}/${repository}`;
}
function isSecureUrl(url) {
  if (url.protocol === "https:") return true;
  return url.protocol === "http:" && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}

// src/runner/event-changes.ts
var PULL_REQUEST_EVENTS = /* @__PURE__ */ new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment"
]);
function whatEventBrought(facts, read) {
  const { eventName } = facts;
  if (PULL_REQUEST_EVENTS.has(eventName)) return proposed(facts, read);
  switch (eventName) {
    case "push":
      return pushed(facts, read);
    case "merge_group":
      return queued(facts, read);
    case "workflow_run":
      return ran(read);
    case "workflow_call":
      return called(facts, read);
    case "issue_comment":
      return commented(read);
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
function pushed(facts, read) {
  const ref = read.refName("ref") ?? facts.ref;
  const name = ref ?? "a ref";
  const [before, after] = [read.commitId("before"), read.commitId("after")];
  const baseRef = read.refName("base_ref");
  const isDeleted = read.flag("deleted");
  if (isZeroId(field(read.payload, "after")) || isDeleted && after === void 0)
    return {
      kind: "nothing",
      row: "push-delete",
      why: `${name} was deleted: there is nothing to scan`,
      notices: []
    };
  if (isDeleted) read.mistaken("deleted is true, but after names a commit");
  const isForced = read.flag("forced");
  const listed = read.length("commits");
  const head = after ?? facts.sha;
  if (head === void 0) {
    read.requiredCommitId("after");
    return unreadable(facts, read, before === void 0 ? "push-branch" : "push-update", "the push");
  }
  const change = {
    kind: "change",
    heads: [head],
    bases: before === void 0 ? [] : [before],
    baseRefs: otherRefs(ref, defaultBranch(read), baseRef),
    // a push lists 2,048 commits at most, however many there are
    expectedCommits: Math.min(listed, MAX_LISTED)
  };
  const notices = listed < MAX_LISTED ? [] : ["the event lists 2,048 commits at most: which there are is asked of git"];
  if (before === void 0) {
    if (field(read.payload, "before") === void 0) read.requiredCommitId("before");
    return { ...change, ...newRef(read, ref, change.baseRefs, baseRef, notices) };
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
function newRef(read, ref, baseRefs, origin, notices) {
  const isTag = ref?.startsWith("refs/tags/") === true;
  const row = isTag ? "push-tag" : origin === void 0 ? "push-branch" : "push-branch-from";
  const kind = isTag ? "tag" : "branch";
  const name = ref ?? "a ref";
  const said = isZeroId(field(read.payload, "before")) ? notices : [...notices, `the event does not name the former tip of ${name}: it is treated as a new ${kind}`];
  const why = baseRefs.length === 0 ? `the new ${kind} ${name}, and no other branch to compare with: all of it` : `the new ${kind} ${name}: what ${baseRefs.join(" and ")} does not reach`;
  return { row, why, notices: said };
}
function proposed(facts, read) {
  const head = read.requiredCommitId("pull_request", "head", "sha");
  const base = read.requiredCommitId("pull_request", "base", "sha");
  const baseRef = read.branch("pull_request", "base", "ref");
  const expectedCommits = read.count("pull_request", "commits");
  const number = read.number("pull_request", "number") ?? read.number("number");
  const row = proposedRow(facts.eventName, read.payload);
  const notices = row === "pull-request-target" ? ["pull_request_target: the head is read as objects only, nothing of it is checked out or run"] : [];
  const fork = isForkRequest(read.payload) ? " from a fork" : "";
  const why = `a pull request${fork}: every commit that ${baseRef ?? "its base"} does not have`;
  const bounds = {
    bases: base === void 0 ? [] : [base],
    baseRefs: baseRef === void 0 ? [] : [baseRef],
    // `base.sha` may lag behind what the head has merged since
    ...base === void 0 || baseRef === void 0 ? {} : { alsoBaseRefs: [baseRef] },
    expectedCommits
  };
  if (head !== void 0) return { kind: "change", row, heads: [head], ...bounds, why, notices };
  if (number === void 0) return unreadable(facts, read, row, "the pull request");
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
function queued(facts, read) {
  const head = read.requiredCommitId("merge_group", "head_sha") ?? facts.sha;
  const base = read.requiredCommitId("merge_group", "base_sha");
  const baseRef = read.refName("merge_group", "base_ref");
  const row = "merge-group";
  if (head === void 0 || base === void 0 && baseRef === void 0)
    return unreadable(facts, read, row, "the merge group");
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
function ran(read) {
  const head = read.requiredCommitId("workflow_run", "head_sha");
  const base = read.commitId("workflow_run", "pull_requests", "0", "base", "sha");
  const baseRef = read.branch("workflow_run", "pull_requests", "0", "base", "ref");
  const { payload } = read;
  const own = textIn(field(payload, "repository", "full_name"))?.toLowerCase();
  const from = textIn(field(payload, "workflow_run", "head_repository", "full_name"))?.toLowerCase();
  const isPush = field(payload, "workflow_run", "event") === "push" && own !== void 0 && own === from;
  const row = isPush ? "workflow-run" : "workflow-run-proposed";
  if (head === void 0) return { kind: "unreadable", row, why: "the run that ended", notices: [] };
  const branch = baseRef ?? defaultBranch(read);
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
function called(facts, read) {
  const { payload } = read;
  const names = { pull_request: "pull_request", merge_group: "merge_group", after: "push" };
  for (const [name, eventName] of Object.entries(names))
    if (field(payload, name) !== void 0) return whatEventBrought({ ...facts, eventName }, read);
  return unknownEvent("workflow_call");
}
function commented(read) {
  if (field(read.payload, "issue", "pull_request") === void 0)
    return {
      kind: "text",
      row: "issue-comment",
      why: "a comment on an issue brings no commits: the tree of HEAD",
      notices: []
    };
  const row = "issue-comment-pull";
  const number = read.number("issue", "number");
  if (number === void 0) {
    if (field(read.payload, "issue", "number") === void 0) read.mistaken("issue.number is missing");
    return { kind: "unreadable", row, why: "the pull request of the comment", notices: [] };
  }
  const baseRefs = otherRefs(void 0, defaultBranch(read));
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
function unreadable(facts, read, row, what) {
  const holdsHead = ["push", "pull_request", "merge_group"].includes(facts.eventName);
  if (!holdsHead || facts.sha === void 0) return { kind: "unreadable", row, why: what, notices: [] };
  if (read.mistakes.length === 0) read.mistaken("nothing in it names the commits");
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
function defaultBranch(read) {
  return read.branch("repository", "default_branch");
}
function otherRefs(own, ...refs) {
  return [...new Set(refs)].filter((ref) => ref !== void 0 && ref !== own);
}

export {
  readPayload,
  field,
  commitIdIn,
  isZeroId,
  branchRefIn,
  PayloadReader,
  whatEventBrought,
  everything,
  isForkRequest,
  defaultBranch,
  otherRefs,
  readEventFacts,
  repositoryUrl,
  isSecureUrl
};
