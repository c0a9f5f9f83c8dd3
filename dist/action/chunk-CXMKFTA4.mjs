import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/runner/payload.ts
import { readFileSync, statSync } from "node:fs";
var PAYLOAD_MAX_BYTES = 32 * 1024 * 1024;
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

export {
  field,
  commitIdIn,
  isZeroId,
  refNameIn,
  branchRefIn,
  countIn,
  repositoryIn,
  textIn,
  PayloadReader,
  readEventFacts,
  runnerTemp,
  repositoryUrl,
  isSecureUrl
};
