import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  BugError,
  CONNECT_TIMEOUT_MS,
  ConnectionRefusal,
  DeniedError,
  InputError,
  REQUEST_TIMEOUT_MS,
  Secret,
  UpstreamError,
  describeError,
  fieldAt,
  listAt,
  networkAgents,
  numberAt,
  systemCode,
  textAt,
  tokenLines
} from "./chunk-ADMKWRIA.mjs";
import {
  endGroup,
  error,
  getState,
  info,
  isDebug,
  notice,
  saveState,
  startGroup,
  warning
} from "./chunk-UVQL6IPV.mjs";

// src/base/printable.ts
var UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function printable(text) {
  return text.replaceAll("	", " ").replace(UNPRINTABLE, escapeCharacter).replace(/##(?=\[|vso)/g, "#\\#").replace(/^(\s*)::/, "$1\\::");
}
function escapeCharacter(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code === 10) return "\\n";
  if (code === 13) return "\\r";
  return code <= 255 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
function counted(count, noun, plural = `${noun}s`) {
  return `${count.toLocaleString("en-US")} ${count === 1 ? noun : plural}`;
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
function writeAndFlush(text) {
  return new Promise((resolve4, reject) => {
    process.stdout.write(text, (error2) => error2 ? reject(error2) : resolve4());
  });
}
function commandLine(name, data) {
  return `::${name}::${data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}
`;
}
function cut(message) {
  if (message.length <= ANNOTATION_MAX_CHARS) return message;
  return `${message.slice(0, ANNOTATION_MAX_CHARS - 1).toWellFormed()}…`;
}
function optional(key, value) {
  return value === void 0 ? {} : { [key]: value };
}

// src/runner/payload.ts
import { readFileSync } from "node:fs";
var PAYLOAD_MAX_BYTES = 32 * 1024 * 1024;
function readPayload(path) {
  if (path === void 0 || path === "") return void 0;
  try {
    const bytes = readFileSync(path);
    return bytes.length > PAYLOAD_MAX_BYTES ? void 0 : JSON.parse(bytes.toString("utf8"));
  } catch {
    return void 0;
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
function textIn(value) {
  return typeof value === "string" ? value : void 0;
}

// src/runner/event-facts.ts
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
function runnerTemp(environment) {
  return resolve(environment["RUNNER_TEMP"] || tmpdir());
}
function isSecureUrl(url) {
  if (url.protocol === "https:") return true;
  return url.protocol === "http:" && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}

// src/runner/state.ts
function saveState2(slot, value) {
  saveState(slot.name, JSON.stringify(value));
}
function loadState(slot) {
  const text = getState(slot.name);
  if (text === "") return void 0;
  try {
    return slot.decode(JSON.parse(text)) ?? "malformed";
  } catch {
    return "malformed";
  }
}

// src/runner/summary.ts
import { appendFileSync, statSync } from "node:fs";
var SUMMARY_MAX_BYTES = 1024 * 1024;
var CUT_NOTE = "\n\n_The summary ends here: the rest would exceed the limit of 1 MiB._\n";
function writeSummary(markdown) {
  const path = process.env["GITHUB_STEP_SUMMARY"];
  if (path === void 0 || path === "") return "unavailable";
  try {
    const usedBytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const text = fitSummary(markdown, SUMMARY_MAX_BYTES - usedBytes);
    if (text === void 0) return "unavailable";
    appendFileSync(path, text, { encoding: "utf8" });
    return text === markdown ? "whole" : "cut";
  } catch {
    return "unavailable";
  }
}
function fitSummary(markdown, roomBytes) {
  if (Buffer.byteLength(markdown) <= roomBytes) return markdown;
  const bytes = Buffer.from(markdown);
  const cutAt = bytes.lastIndexOf(10, roomBytes - Buffer.byteLength(CUT_NOTE) - 1);
  if (roomBytes <= Buffer.byteLength(CUT_NOTE) || cutAt < 0) return void 0;
  return `${bytes.toString("utf8", 0, cutAt)}${CUT_NOTE}`;
}

// src/fetch/leases/contract.ts
var LeaseBook = class {
  #leases = [];
  #save;
  /**
   * `save` stores all leases so far where post will find them; what it throws keeps the lease from being used. The list
   * it gets is the live one, so that of two saves at the same time the later never stores less.
   */
  constructor(save) {
    this.#save = save;
  }
  /** Records a lease. Wait for it before the folder is made, the token used. */
  async add(lease) {
    this.#leases.push(lease);
    await this.#save(this.#leases);
  }
};
function decodeLeases(json) {
  if (!Array.isArray(json)) return void 0;
  const leases = [];
  for (const entry of json) {
    if (typeof entry !== "object" || entry === null) return void 0;
    const { kind, path, key } = entry;
    if (typeof path !== "string") return void 0;
    if (kind === "folder") leases.push({ kind, path });
    else if (kind === "sealed" && typeof key === "string") leases.push({ kind, path, key });
    else return void 0;
  }
  return leases;
}
var leaseSlot = { name: "tacet-leases", decode: decodeLeases };

// src/fetch/leases/folder.ts
import { randomBytes } from "node:crypto";
import { lstat, mkdir, realpath, rm } from "node:fs/promises";
import { basename, dirname, isAbsolute, join as join2, relative, resolve as resolve2, sep } from "node:path";
var FOLDER_NAME = /^tacet-fetch-[0-9a-f]{32}$/;
async function planFolder(temp, workspace) {
  const [tempPath, workspacePath] = await Promise.all([realPath(temp), realPath(workspace)]);
  if (isWithin(tempPath, workspacePath)) {
    throw new InputError("export-refused", "the temporary folder of the runner lies within the workspace", {
      hint: "set RUNNER_TEMP outside GITHUB_WORKSPACE, or export to outputs"
    });
  }
  return { kind: "folder", path: join2(tempPath, `tacet-fetch-${randomBytes(16).toString("hex")}`) };
}
async function makeFolder(lease) {
  try {
    await mkdir(lease.path, { mode: 448 });
  } catch (cause) {
    throw new InputError(
      "export-refused",
      `no folder for the secrets can be made in the temporary folder of the runner (${describeError(cause)})`,
      { cause }
    );
  }
}
async function deleteFolder(lease, temp) {
  const path = resolve2(lease.path);
  const isOurs = FOLDER_NAME.test(basename(path)) && dirname(path) === await realPath(temp);
  if (!isOurs) return refused("the saved path is not one that this action makes");
  try {
    const status = await lstat(path);
    if (!status.isDirectory()) return refused("the saved path is not a folder");
    if (process.getuid !== void 0 && status.uid !== process.getuid())
      return refused("the folder belongs to another user");
    await rm(path, { recursive: true, maxRetries: 3 });
    return { kind: "deleted" };
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return { kind: "absent" };
    return refused(`the folder cannot be deleted (${describeError(cause)})`);
  }
}
function refused(why) {
  return { kind: "failed", error: new DeniedError("access-denied", why) };
}
async function realPath(path) {
  try {
    return await realpath(path);
  } catch {
    return resolve2(path);
  }
}
function isWithin(path, folder) {
  const way = relative(folder, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

// src/fetch/leases/sealed-leases.ts
import { createCipheriv, createDecipheriv, randomBytes as randomBytes2 } from "node:crypto";
import { lstatSync, readFileSync as readFileSync2, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename as basename2, dirname as dirname2, join as join3, resolve as resolve3 } from "node:path";
var ALGORITHM = "aes-256-gcm";
var KEY_BYTES = 32;
var NONCE_BYTES = 12;
var TAG_BYTES = 16;
var CONTEXT = Buffer.from("tacet-leases-1", "ascii");
var FILE_NAME = /^tacet-leases-[0-9a-f]{32}$/;
var MAX_FILE_BYTES = 8 * 1024 * 1024;
var LeaseSafe = class {
  #world;
  #key = randomBytes2(KEY_BYTES);
  #path;
  #concealed;
  constructor(world) {
    this.#world = world;
    this.#path = join3(realPath2(world.temp), `tacet-leases-${randomBytes2(16).toString("hex")}`);
  }
  /** Stores all leases. Throws `InputError` `export-refused` when the file cannot be written. */
  async save(leases) {
    if (leases.some(({ kind }) => kind === "revocable")) {
      const key = this.#key.toString("base64url");
      this.#concealed ??= this.#world.conceal([Secret.fromText(key)]);
      await this.#concealed;
      this.#world.saveState([...foldersOf(leases), { kind: "sealed", path: this.#path, key }]);
      this.#write(leases.filter((lease) => lease.kind === "revocable"));
    } else this.#world.saveState(foldersOf(leases));
  }
  #write(leases) {
    const plain = JSON.stringify(leases.map(({ system, facts }) => ({ system, facts: facts.reveal() })));
    const nonce = randomBytes2(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#key, nonce).setAAD(CONTEXT);
    const sealed = Buffer.concat([nonce, cipher.update(plain, "utf8"), cipher.final(), cipher.getAuthTag()]);
    try {
      const next = `${this.#path}.next`;
      rmSync(next, { force: true });
      writeFileSync(next, sealed, { mode: 384, flag: "wx" });
      renameSync(next, this.#path);
    } catch (cause) {
      throw new InputError(
        "export-refused",
        `what has to be revoked cannot be written into the temporary folder of the runner (${describeError(cause)})`,
        { hint: "without it nothing could be revoked when the job ends, so nothing is fetched", cause }
      );
    }
  }
};
function takeSealed(file, temp) {
  const path = resolve3(file.path);
  if (!FILE_NAME.test(basename2(path)) || realPath2(dirname2(path)) !== realPath2(temp))
    return refused2("the saved path is not one that this action makes");
  try {
    const status = lstatSync(path);
    if (!status.isFile() || status.size > MAX_FILE_BYTES)
      return refused2("what is there is not a file of this action");
    const sealed = readFileSync2(path);
    rmSync(path, { force: true, maxRetries: 3 });
    rmSync(`${path}.next`, { force: true, maxRetries: 3 });
    return open(sealed, file.key);
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return refused2("it is not there any more");
    return refused2(`it cannot be read or deleted (${describeError(cause)})`);
  }
}
function open(sealed, keyText) {
  const key = Buffer.from(keyText, "base64url");
  if (key.length !== KEY_BYTES || sealed.length < NONCE_BYTES + TAG_BYTES)
    return refused2("it is damaged, or its key is");
  try {
    const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES
    });
    decipher.setAAD(CONTEXT).setAuthTag(sealed.subarray(-TAG_BYTES));
    const plain = Buffer.concat([
      decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)),
      decipher.final()
    ]);
    const entries = JSON.parse(plain.toString("utf8"));
    return {
      kind: "leases",
      leases: entries.map(({ system, facts }) => ({
        kind: "revocable",
        system,
        facts: Secret.fromText(facts)
      }))
    };
  } catch {
    return refused2("somebody has changed it");
  }
}
function refused2(why) {
  const error2 = new DeniedError(
    "access-denied",
    `the record of what has to be revoked cannot be used: ${why}`,
    {
      hint: "what main took ends by itself; the summary of that step says when"
    }
  );
  return { kind: "failed", error: error2 };
}
function foldersOf(leases) {
  return leases.filter((lease) => lease.kind === "folder");
}
function realPath2(path) {
  try {
    return realpathSync(path);
  } catch {
    return resolve3(path);
  }
}

// src/fetch/providers/vault/settings.ts
var DEFAULT_AUTH_MOUNT = "jwt";
var WRAP_SECONDS = { min: 1, max: 3600 };
var realPace = {
  now: Date.now,
  random: Math.random,
  sleep: (milliseconds, signal) => new Promise((resolve4) => {
    if (signal.aborted) {
      resolve4();
      return;
    }
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve4();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
  })
};
function serverPlace(address) {
  if (!URL.canParse(address)) return void 0;
  const url = new URL(address);
  const isLocal = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal)) return void 0;
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return void 0;
  return { base: `${url.origin}${url.pathname.replace(/\/+$/, "")}`, origin: url.origin };
}
function readAuthority(text) {
  const isPem = (candidate) => /-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/.test(candidate);
  if (isPem(text)) return text;
  const decoded = Buffer.from(text.replace(/\s+/g, ""), "base64").toString("utf8");
  return isPem(decoded) ? decoded : void 0;
}
function cleanPath(text) {
  const path = text.replace(/^\/+|\/+$/g, "");
  const segments = path.split("/");
  const isSound = segments.every(
    (segment) => /^[\w.@+~ -]{1,128}$/.test(segment) && !/^\.{1,2}$/.test(segment)
  );
  return isSound ? path : void 0;
}

// src/base/markdown.ts
function markdownText(text) {
  return printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]()#+!|~@]/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll("://", "&#58;//");
}
function markdownCode(text) {
  const body = printable(text).replace(/[`|]/g, "?");
  return body.trim() === "" ? "" : `\`${body}\``;
}

// src/fetch/providers/json-client.ts
import http from "node:http";
import https from "node:https";
var CallFailure = class extends Error {
  kind;
  /** A system code (`ENOTFOUND`), `HTTP 503`, or a word. Safe to print. */
  code;
  /** How long the service asked to wait, in milliseconds. */
  retryAfterMs;
  constructor(kind, code, retryAfterMs) {
    super(code);
    this.name = "CallFailure";
    this.kind = kind;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
};
var CORRUPT = "corrupt";
function corruptAnswer() {
  return new CallFailure("malformed", CORRUPT);
}
var MAX_ANSWER_BYTES = 1024 * 1024;
var DEFAULT_ATTEMPTS = 5;
var DEFAULT_BUDGET_MS = 6e4;
var FIRST_DELAY_MS = 250;
var MAX_DELAY_MS = 8e3;
var PASSING_STATUS = /* @__PURE__ */ new Set([408, 429, 500, 502, 503, 504]);
var PASSING_CODES = /^(?:ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EAI_AGAIN)$/;
var JsonClient = class {
  #agents;
  #options;
  constructor(options) {
    this.#agents = networkAgents(options.environment);
    this.#options = {
      maxAttempts: DEFAULT_ATTEMPTS,
      budgetMs: DEFAULT_BUDGET_MS,
      connectTimeoutMs: CONNECT_TIMEOUT_MS,
      requestTimeoutMs: REQUEST_TIMEOUT_MS,
      sleep: (milliseconds) => new Promise((resolve4) => setTimeout(resolve4, milliseconds)),
      random: Math.random,
      now: Date.now,
      ...options
    };
  }
  /**
   * What `read` makes of the answer: 200 to 299 with a JSON object (204 without), or a refusal (4xx other than 408 and 429) with
   * whatever body it has. `read` may throw `corruptAnswer()`, which is repeated as well. Throws `CallFailure` and what
   * `read` throws.
   */
  async call(request, signal, read) {
    const { maxAttempts, budgetMs, sleep, random, now } = this.#options;
    const startedAt = now();
    for (let attempts = 1; ; attempts++) {
      try {
        return read(await this.#callOnce(request, signal));
      } catch (error2) {
        if (!(error2 instanceof CallFailure) || !isPassing(error2) || attempts >= maxAttempts) throw error2;
        if (request.isOnce === true && error2.kind !== "throttled") throw error2;
        const jitterMs = random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1));
        const delayMs = (error2.retryAfterMs ?? 0) + jitterMs;
        if (now() - startedAt + delayMs > budgetMs) throw error2;
        await sleep(delayMs);
        if (signal.aborted) throw new CallFailure("cancelled", "cancelled");
      }
    }
  }
  /** Waits, by the clock that the retries use. */
  sleep(milliseconds) {
    return this.#options.sleep(milliseconds);
  }
  close() {
    this.#agents.httpsAgent.destroy();
    this.#agents.httpAgent.destroy();
  }
  async #callOnce(request, signal) {
    const raw = await this.#exchange(request, signal);
    const { status } = raw;
    if (PASSING_STATUS.has(status)) {
      const retryAfterMs = retryAfter(raw.headers["retry-after"], this.#options.now());
      throw new CallFailure(status === 429 ? "throttled" : "unavailable", `HTTP ${status}`, retryAfterMs);
    }
    if (status >= 500) throw new CallFailure("unavailable", `HTTP ${status}`);
    if (status >= 300 && status < 400) throw new CallFailure("redirected", `HTTP ${status}`);
    const body = decodedBody(raw.bytes);
    const isGood = status >= 200 && status < 300 && status !== 204;
    if (isGood && (!isObject(body) || !/^application\/(?:[\w.+-]+\+)?json\b/i.test(raw.headers["content-type"] ?? "")))
      throw new CallFailure("malformed", "no JSON");
    const header = (name) => {
      const value = raw.headers[name];
      return typeof value === "string" ? value : value?.join(", ");
    };
    return { status, header, body };
  }
  #exchange(request, signal) {
    return new Promise((resolve4, reject) => {
      if (signal.aborted) {
        reject(new CallFailure("cancelled", "cancelled"));
        return;
      }
      const timers = [];
      let outgoing;
      const finish = (end) => {
        for (const timer of timers) clearTimeout(timer);
        signal.removeEventListener("abort", onAbort);
        end();
      };
      const fail = (error2) => {
        finish(() => reject(failureOf(error2)));
        outgoing?.destroy();
      };
      const onAbort = () => fail(new CallFailure("cancelled", "cancelled"));
      signal.addEventListener("abort", onAbort);
      const timeOut = (code) => fail(new CallFailure("timeout", code));
      timers.push(setTimeout(() => timeOut("no answer in time"), this.#options.requestTimeoutMs));
      try {
        outgoing = this.#open(request);
      } catch (error2) {
        fail(error2);
        return;
      }
      outgoing.on("error", fail);
      outgoing.on("socket", (socket) => {
        if (!socket.connecting) return;
        const timer = setTimeout(() => timeOut("no connection in time"), this.#options.connectTimeoutMs);
        timers.push(timer);
        socket.once("connect", () => clearTimeout(timer));
      });
      outgoing.on("response", (incoming) => {
        readWhole(incoming).then((raw) => finish(() => resolve4(raw)), fail);
      });
    });
  }
  #open({ method, url, headers, bearer, body }) {
    const bytes = body === void 0 ? void 0 : encodedBody(body);
    const isTls = url.protocol === "https:";
    const outgoing = (isTls ? https : http).request(url, {
      method,
      agent: isTls ? this.#agents.httpsAgent : this.#agents.httpAgent,
      headers: {
        accept: "application/json",
        "user-agent": "tacet",
        ...headers,
        ...bearer === void 0 ? {} : { authorization: `Bearer ${bearer.reveal()}` },
        ...body === void 0 ? {} : {
          "content-type": body.kind === "form" ? "application/x-www-form-urlencoded" : "application/json"
        },
        // in bytes: characters would cut a body with other than ASCII
        ...bytes === void 0 ? {} : { "content-length": bytes.length }
      }
    });
    outgoing.end(bytes);
    return outgoing;
  }
};
function isPassing({ kind, code }) {
  switch (kind) {
    case "throttled":
    case "timeout":
      return true;
    case "unavailable":
      return PASSING_STATUS.has(Number(code.replace("HTTP ", "")));
    case "unreachable":
      return PASSING_CODES.test(code);
    case "malformed":
      return code === CORRUPT;
    default:
      return false;
  }
}
function failureOf(error2) {
  if (error2 instanceof CallFailure) return error2;
  if (error2 instanceof ConnectionRefusal) return new CallFailure("proxy", error2.code);
  return new CallFailure("unreachable", systemCode(error2) ?? nestedCode(error2) ?? "no answer");
}
function nestedCode(error2) {
  if (!(error2 instanceof AggregateError)) return void 0;
  return error2.errors.map(systemCode).find((code) => code !== void 0);
}
async function readWhole(incoming) {
  const chunks = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) throw new CallFailure("oversized", `more than ${MAX_ANSWER_BYTES} bytes`);
    chunks.push(chunk);
  }
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, bytes: Buffer.concat(chunks) };
}
function decodedBody(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return void 0;
  }
}
function encodedBody(body) {
  if (body.kind === "json") {
    const entries = Object.entries(body.value);
    const value = entries.map(([name, entry]) => [name, entry instanceof Secret ? entry.reveal() : entry]);
    return Buffer.from(JSON.stringify(Object.fromEntries(value)), "utf8");
  }
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body.fields))
    form.append(name, value instanceof Secret ? value.reveal() : value);
  return Buffer.from(form.toString(), "utf8");
}
function retryAfter(value, nowMs) {
  if (value === void 0) return void 0;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1e3;
  const atMs = Date.parse(value);
  return Number.isNaN(atMs) ? void 0 : Math.max(0, atMs - nowMs);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/fetch/providers/doppler/api.ts
var DopplerApi = class {
  #base;
  #client;
  #signal;
  /** `base` has no slash at its end. */
  constructor(base, client, signal) {
    this.#base = base;
    this.#client = client;
    this.#signal = signal;
  }
  /** Exchanges an id token. */
  login(identity, token) {
    const request = {
      method: "POST",
      url: new URL(`${this.#base}/v3/auth/oidc`),
      body: { kind: "json", value: { identity, token } }
    };
    return this.#client.call(request, this.#signal, ({ status, body }) => {
      if (status >= 300) return { kind: "refusal", status };
      const text = textAt(body, "token");
      if (text === void 0) throw new CallFailure("malformed", "no token");
      const expiresAtMs = Date.parse(textAt(body, "expires_at") ?? "");
      return {
        kind: "value",
        value: {
          secret: Secret.fromText(text),
          expiresAtMs: Number.isNaN(expiresAtMs) ? void 0 : expiresAtMs
        }
      };
    });
  }
  /** The computed values by name; null for one that Doppler does not show. */
  download({ project, config, names, dynamicSeconds }, token) {
    const url = new URL(`${this.#base}/v3/configs/config/secrets/download`);
    url.searchParams.set("project", project);
    url.searchParams.set("config", config);
    url.searchParams.set("format", "json");
    url.searchParams.set("include_dynamic_secrets", String(dynamicSeconds !== void 0));
    if (dynamicSeconds !== void 0) url.searchParams.set("dynamic_secrets_ttl_sec", String(dynamicSeconds));
    if (names !== void 0) url.searchParams.set("secrets", names.join(","));
    return this.#client.call({ method: "GET", url, bearer: token }, this.#signal, ({ status, body }) => {
      if (status >= 300) return { kind: "refusal", status };
      const values = /* @__PURE__ */ new Map();
      for (const [name, value] of Object.entries(body)) {
        if (value !== null && typeof value !== "string")
          throw new CallFailure("malformed", "no map of texts");
        values.set(name, value);
      }
      return { kind: "value", value: values };
    });
  }
  /** The names in a config that Doppler keeps to itself. */
  restrictedNames(project, config, token) {
    const url = new URL(`${this.#base}/v3/configs/config/secrets`);
    url.searchParams.set("project", project);
    url.searchParams.set("config", config);
    return this.#client.call({ method: "GET", url, bearer: token }, this.#signal, ({ status, body }) => {
      const secrets = fieldAt(body, "secrets");
      if (status >= 300) return { kind: "refusal", status };
      const all = typeof secrets === "object" && secrets !== null ? Object.keys(secrets) : [];
      const restricted = all.filter((name) => textAt(secrets, name, "computedVisibility") === "restricted");
      return { kind: "value", value: new Set(restricted) };
    });
  }
  /** Revokes a token. */
  revoke(token) {
    const request = {
      method: "POST",
      url: new URL(`${this.#base}/v3/auth/revoke`),
      body: { kind: "json", value: { token } }
    };
    return this.#client.call(
      request,
      this.#signal,
      ({ status }) => status >= 300 ? { kind: "refusal", status } : { kind: "value", value: void 0 }
    );
  }
};

// src/fetch/providers/explain-call.ts
function explainCall(failure, { service, statusPage, unknownHost }) {
  const { kind, code } = failure;
  const upstream = (errorCode, message, hint, retryable = false) => new UpstreamError(errorCode, message, {
    cause: failure,
    retryable,
    ...hint === void 0 ? {} : { hint }
  });
  switch (kind) {
    case "throttled": {
      const hint = "run the job again; many jobs at once share one quota";
      return upstream("upstream-throttled", `${service} refuses more requests for now`, hint, true);
    }
    case "unavailable": {
      const hint = `run the job again; ${statusPage} says whether there is trouble`;
      return upstream("upstream-failed", `${service} has trouble (${code})`, hint, true);
    }
    case "timeout": {
      const hint = "run the job again; check that the runner may connect to it";
      return upstream("upstream-failed", `${service} gave no answer in time (${code})`, hint, true);
    }
    case "unreachable":
      return upstream(
        "upstream-failed",
        `${service} cannot be reached (${code})`,
        unreachableHint(code, unknownHost),
        true
      );
    case "redirected": {
      const hint = "redirects are not followed, they could lead a token elsewhere; check for a proxy or a firewall";
      return upstream("upstream-malformed", `${service} answered with a redirect (${code})`, hint);
    }
    case "malformed":
    case "oversized": {
      if (code === CORRUPT)
        return upstream(
          "upstream-malformed",
          `${service} gave a value that does not fit its own checksum`,
          "run the job again; the value was changed on its way or where it is kept"
        );
      const hint = "check whether a proxy or a firewall answers in its place";
      return upstream(
        "upstream-malformed",
        `${service} gave an answer that is not one of its own (${code})`,
        hint
      );
    }
    case "cancelled":
      return upstream("cancelled", "the job was cancelled", void 0);
    case "proxy":
      return proxyFailure(failure, service);
  }
}
function proxyFailure(failure, service) {
  if (failure.code === "EPLAINTEXT")
    return new InputError("host-refused", `${service} is configured with an address without TLS`, {
      cause: failure
    });
  const hint = failure.code === "EPROXYAUTH" ? "the proxy wants other credentials: check HTTPS_PROXY" : "check HTTPS_PROXY, or exclude the host with NO_PROXY";
  return new UpstreamError("upstream-failed", `the proxy does not connect to ${service}`, {
    hint,
    cause: failure
  });
}
function unreachableHint(code, unknownHost) {
  if (code === "ENOTFOUND") return unknownHost;
  if (/CERT|SELF_SIGNED|ISSUER|SIGNATURE/.test(code))
    return "the certificate is not trusted: name the file of your CA in NODE_EXTRA_CA_CERTS";
  return "check that the runner may connect to it; HTTPS_PROXY and NO_PROXY are obeyed";
}

// src/fetch/providers/doppler/explain.ts
function explainTrouble(failure) {
  return explainCall(failure, {
    service: "Doppler",
    statusPage: "https://www.dopplerstatus.com",
    unknownHost: "check the input doppler-api"
  });
}
function troubleFailure(failure) {
  return { error: explainTrouble(failure), isAboutOneSecret: false, advice: [] };
}
function explainLogin(status, claims, audience) {
  const error2 = new DeniedError(
    "access-denied",
    `Doppler does not accept the id token of this job for the identity (HTTP ${status})`,
    {
      hint: status === 404 ? "check the input doppler-identity: it is the id of a service account identity" : "compare the claims that the identity demands with those shown below; the audience must match to the letter"
    }
  );
  const advice = [
    ...tokenLines(claims, audience, "an identity of Doppler"),
    "What the identity of the service account has to say (Doppler, Team, Service Accounts, Identities):",
    `  discovery URL  ${claims.iss ?? ""}`,
    `  audience       ${claims.aud ?? audience}`,
    `  subject        ${claims.sub ?? ""}`
  ];
  return { error: error2, isAboutOneSecret: false, advice };
}
function explainDownload(status, place) {
  const about = (error2) => ({ error: error2, isAboutOneSecret: true, advice: [] });
  if (status === 404) {
    return about(
      new InputError(
        "secret-not-found",
        `Doppler has no config ${place}, or the service account may not see it`,
        {
          hint: "check the names of project and config, and the access of the service account to the project"
        }
      )
    );
  }
  if (status === 403 || status === 401) {
    return about(
      new DeniedError("access-denied", `the service account may not read ${place} (HTTP ${status})`, {
        hint: "give the service account access to the project and its environment, at least as Viewer"
      })
    );
  }
  return about(
    new DeniedError("access-denied", `Doppler refuses to give secrets of ${place} (HTTP ${status})`)
  );
}
function explainMissing(written, place, isRestricted) {
  const error2 = isRestricted ? new DeniedError(
    "access-denied",
    `${written} is restricted in ${place}: Doppler does not give its value away`,
    {
      hint: "change its visibility to masked, or give the service account a role that may read restricted secrets"
    }
  ) : new InputError("secret-not-found", `${written}: there is no secret of this name in ${place}`, {
    hint: "names are case-sensitive; see the config in the dashboard of Doppler"
  });
  return { error: error2, isAboutOneSecret: true, advice: [] };
}

// src/fetch/providers/doppler/revoker.ts
var BUDGET_MS = 25e3;
function dopplerFacts({ base, token, expiresAtMs }) {
  return Secret.fromText(JSON.stringify({ base, token: token.reveal(), expiresAtMs }));
}
var DopplerRevoker = class {
  system = "doppler";
  #options;
  constructor(options) {
    this.#options = { budgetMs: BUDGET_MS, ...options };
  }
  async revoke(facts) {
    const client = new JsonClient(this.#options);
    const signal = AbortSignal.timeout(BUDGET_MS);
    try {
      return await Promise.all(facts.map((entry) => revokeOne(entry, client, signal)));
    } finally {
      client.close();
    }
  }
};
async function revokeOne(entry, client, signal) {
  const facts = JSON.parse(entry.reveal());
  const base = textAt(facts, "base");
  const token = textAt(facts, "token");
  if (base === void 0 || token === void 0)
    return { kind: "failed", error: new BugError("the record of a token of Doppler is not whole") };
  const until = numberAt(facts, "expiresAtMs");
  const hint = until === void 0 ? "revoke it in the activity log of Doppler" : `it ends by itself at ${new Date(until).toISOString()}`;
  try {
    const answer = await new DopplerApi(base, client, signal).revoke(Secret.fromText(token));
    if (answer.kind === "value" || answer.status === 401 || answer.status === 404)
      return { kind: "revoked", text: "the token of Doppler was revoked" };
    const error2 = new UpstreamError(
      "upstream-failed",
      `Doppler does not revoke its token (HTTP ${answer.status})`,
      { hint }
    );
    return { kind: "failed", error: error2 };
  } catch (failure) {
    if (!(failure instanceof CallFailure)) throw failure;
    const cause = explainTrouble(failure);
    const error2 = new UpstreamError(
      "upstream-failed",
      `the token of Doppler was not revoked: ${cause.message}`,
      {
        hint,
        cause
      }
    );
    return { kind: "failed", error: error2 };
  }
}

// src/fetch/secrets/json-text.ts
var MAX_DEPTH = 200;
function parseJsonText(text) {
  try {
    JSON.parse(text);
  } catch {
    return void 0;
  }
  return new JsonWalk(text).document();
}
var JsonWalk = class {
  #text;
  #at = 0;
  constructor(text) {
    this.#text = text;
  }
  document() {
    return this.#value(0);
  }
  #value(depth) {
    if (depth > MAX_DEPTH) return void 0;
    this.#skipSpace();
    const start = this.#at;
    const first = this.#text[this.#at];
    if (first === "{") return this.#object(start, depth);
    if (first === "[") return this.#array(start, depth);
    if (first === '"') {
      const value = this.#string();
      return { kind: "string", start, end: this.#at, value };
    }
    while (/[a-z0-9+\-.E]/.test(this.#text[this.#at] ?? "")) this.#at++;
    const kind = first === "n" ? "null" : first === "t" || first === "f" ? "boolean" : "number";
    return { kind, start, end: this.#at };
  }
  #object(start, depth) {
    const members = /* @__PURE__ */ new Map();
    this.#at++;
    while (!this.#takeAfterSpace("}")) {
      this.#takeAfterSpace(",");
      this.#skipSpace();
      const key = this.#string();
      this.#takeAfterSpace(":");
      const value = this.#value(depth + 1);
      if (value === void 0) return void 0;
      members.set(key, value);
    }
    return { kind: "object", start, end: this.#at, members };
  }
  #array(start, depth) {
    const items = [];
    this.#at++;
    while (!this.#takeAfterSpace("]")) {
      this.#takeAfterSpace(",");
      const value = this.#value(depth + 1);
      if (value === void 0) return void 0;
      items.push(value);
    }
    return { kind: "array", start, end: this.#at, items };
  }
  #string() {
    const start = this.#at;
    this.#at++;
    while (this.#text[this.#at] !== '"') this.#at += this.#text[this.#at] === "\\" ? 2 : 1;
    this.#at++;
    return String(JSON.parse(this.#text.slice(start, this.#at)));
  }
  #takeAfterSpace(character) {
    this.#skipSpace();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }
  #skipSpace() {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? "")) this.#at++;
  }
};

// src/fetch/providers/vault/envelope.ts
function readMembers(text) {
  const tree = parseJsonText(text);
  return tree?.kind === "object" ? membersOf(text, tree) : void 0;
}
function readSecretMembers(object) {
  return object === void 0 ? void 0 : readMembers(object.reveal());
}
function readEnvelope(body) {
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    return void 0;
  }
  const members = readMembers(text);
  if (members === void 0) return void 0;
  return {
    data: members.written("data"),
    auth: members.written("auth"),
    leaseId: members.text("lease_id") ?? "",
    leaseSeconds: members.number("lease_duration") ?? 0,
    wrapInfo: members.written("wrap_info"),
    errors: members.texts("errors"),
    warnings: members.texts("warnings")
  };
}
function membersOf(text, node) {
  const member = (name) => node.members.get(name);
  return {
    text: (name) => {
      const found = member(name);
      return found?.kind === "string" ? found.value : void 0;
    },
    number: (name) => {
      const found = member(name);
      const value = found?.kind === "number" ? Number(text.slice(found.start, found.end)) : Number.NaN;
      return Number.isFinite(value) ? value : void 0;
    },
    flag: (name) => {
      const found = member(name);
      return found?.kind === "boolean" && text.slice(found.start, found.end) === "true";
    },
    texts: (name) => {
      const found = member(name);
      if (found?.kind !== "array") return [];
      return found.items.flatMap((item) => item.kind === "string" ? [item.value] : []);
    },
    object: (name) => {
      const found = member(name);
      return found?.kind === "object" ? membersOf(text, found) : void 0;
    },
    written: (name) => {
      const found = member(name);
      if (found === void 0 || found.kind === "null") return void 0;
      return Secret.fromText(text.slice(found.start, found.end));
    },
    has: (name) => node.members.has(name)
  };
}

// src/fetch/providers/vault/client.ts
var MAX_ATTEMPTS = 5;
var MAX_ATTEMPTS_UNAVAILABLE = 3;
var BUDGET_MS2 = 45e3;
var FIRST_DELAY_MS2 = 500;
var MAX_DELAY_MS2 = 8e3;
var NOT_SENT_CODES = /^(?:ECONNREFUSED|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)$/;
var LOST_CODES = /^(?:ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|TIMEOUT|TRUNCATED)$/;
var VaultClient = class {
  #connection;
  #namespace;
  #pace;
  #usesLeft = Number.POSITIVE_INFINITY;
  constructor(connection, namespace, pace) {
    this.#connection = connection;
    this.#namespace = namespace;
    this.#pace = pace;
  }
  /** Says how often tokens may still be used: `num_uses`, where 0 is no limit. */
  limitUses(uses) {
    this.#usesLeft = uses === 0 ? Number.POSITIVE_INFINITY : uses;
  }
  /** How many uses are left of the token; infinite without a limit. */
  get usesLeft() {
    return this.#usesLeft;
  }
  /** Makes a call with its retries. Never throws. */
  async call(call, signal) {
    const startedAt = this.#pace.now();
    for (let attempt = 1; ; attempt++) {
      const { result, waitMs } = await this.#callOnce(call, attempt, signal);
      if (waitMs === void 0 || this.#pace.now() - startedAt + waitMs > BUDGET_MS2) return result;
      await this.#pace.sleep(waitMs, signal);
      if (signal.aborted) return { kind: "cancelled" };
    }
  }
  async #callOnce(call, attempt, signal) {
    if (call.token !== void 0 && this.#usesLeft < 1)
      return { result: { kind: "used-up" }, waitMs: void 0 };
    const answer = await this.#connection.send(this.#wire(call), signal);
    const result = readAnswer(answer);
    if (call.token !== void 0 && (result.kind === "done" || result.kind === "refused")) this.#usesLeft--;
    const asked = answer.kind === "answer" ? retryAfter(answer.retryAfter, this.#pace.now()) : void 0;
    return { result, waitMs: this.#wait(result, call, attempt, asked) };
  }
  /** How long to wait before the next attempt; undefined when there is none. */
  #wait(result, call, attempt, askedMs) {
    const { random } = this.#pace;
    const jitterMs = random() * Math.min(MAX_DELAY_MS2, FIRST_DELAY_MS2 * 2 ** attempt);
    switch (result.kind) {
      case "behind":
        return attempt < MAX_ATTEMPTS ? askedMs ?? 1e3 + 500 * random() : void 0;
      case "throttled":
        return attempt < MAX_ATTEMPTS ? (askedMs ?? 0) + jitterMs : void 0;
      case "sealed":
        return attempt < MAX_ATTEMPTS_UNAVAILABLE ? (askedMs ?? 0) + jitterMs : void 0;
      case "unavailable":
        if (result.status === 501 || !(call.isRepeatable || result.status === 503)) return void 0;
        return attempt < MAX_ATTEMPTS_UNAVAILABLE ? (askedMs ?? 0) + jitterMs : void 0;
      case "unreachable":
        if (!NOT_SENT_CODES.test(result.code) && !(call.isRepeatable && LOST_CODES.test(result.code)))
          return void 0;
        return attempt < MAX_ATTEMPTS_UNAVAILABLE ? jitterMs : void 0;
      default:
        return void 0;
    }
  }
  #wire({ method, path, query = [], body, token, wrapSeconds }) {
    const search = new URLSearchParams(
      query.map(([name, value]) => [name, value])
    ).toString();
    return {
      method,
      path: `/v1/${path.split("/").map(encodeURIComponent).join("/")}${search === "" ? "" : `?${search}`}`,
      headers: {
        "user-agent": "tacet",
        // some proxies in front of Vault let nothing else through: it keeps browsers out
        "x-vault-request": "true",
        ...token === void 0 ? {} : { "x-vault-token": token.reveal() },
        ...this.#namespace === void 0 ? {} : { "x-vault-namespace": this.#namespace },
        ...wrapSeconds === void 0 ? {} : { "x-vault-wrap-ttl": `${wrapSeconds}s` }
      },
      body: body?.reveal()
    };
  }
};
function readAnswer(answer) {
  if (answer.kind !== "answer") return answer;
  const { status, body, contentType } = answer;
  if (status === 412) return { kind: "behind" };
  if (status === 429) return { kind: "throttled" };
  if (status >= 200 && status < 300 && body.length === 0) return { kind: "done", envelope: void 0 };
  const isJson = /^application\/(?:[\w.+-]+\+)?json\b/i.test(contentType);
  const envelope = isJson ? readEnvelope(body) : void 0;
  if (status >= 500) {
    const isSealed = envelope?.errors.some((text) => /\bsealed\b/i.test(text)) === true;
    return status === 503 && isSealed ? { kind: "sealed" } : { kind: "unavailable", status };
  }
  if (envelope === void 0) return { kind: "malformed", status };
  return status < 300 ? { kind: "done", envelope } : { kind: "refused", status, envelope };
}

// src/fetch/providers/vault/explain.ts
function explainRefusal(refusal, asked) {
  const { status, envelope } = refusal;
  const { written, path, method } = asked;
  const place = asked.namespace === void 0 ? "" : ` in the namespace ${asked.namespace}`;
  if (status === 403) {
    const error2 = new DeniedError("access-denied", `Vault refuses ${written}: its policies do not allow it`, {
      hint: `Vault says the same of a path that does not exist${place}: check the spelling, the mount and the namespace`
    });
    return { error: error2, isAboutOneSecret: true, advice: policyLines(path, method) };
  }
  return { error: explainOther(status, envelope, asked, place), isAboutOneSecret: true, advice: [] };
}
function explainOther(status, envelope, { written, path, method }, place) {
  const said = [...envelope.errors, ...envelope.warnings].join("\n");
  if (status === 404) {
    return new InputError("secret-not-found", `Vault has nothing at ${written}${place}`, {
      hint: `asked for was ${method} ${path}; paths are case-sensitive`
    });
  }
  if (status === 405 || /unsupported operation/i.test(said)) {
    const other = method === "GET" ? "vault-write: asks by POST" : "vault-read: asks by GET";
    return new InputError("reference-invalid", `Vault does not take ${method} for ${written}`, {
      hint: `${other}; parameters after ? make vault: ask by POST`
    });
  }
  if (status === 413)
    return new InputError("reference-invalid", `Vault finds the parameters of ${written} too large`);
  if (/unknown role|role .{0,200}(?:not found|does not exist|could not be found)/is.test(said)) {
    return new InputError("secret-not-found", `Vault knows no role of that name: ${written}`, {
      hint: "the last step of the path names a role of the secrets engine"
    });
  }
  return new InputError(
    "reference-invalid",
    `Vault does not accept the request for ${written} (HTTP ${status})`,
    {
      hint: "check the path and its parameters; the audit log of Vault has the reason"
    }
  );
}
function versionGone(written, gone) {
  const which = gone.version === void 0 ? "the version" : `version ${gone.version}`;
  const at = /^[\d:.TZ+-]{10,40}$/.test(gone.deletedAt ?? "") ? ` at ${gone.deletedAt}` : "";
  const what = gone.deletedAt === void 0 ? "was destroyed" : `was deleted${at}`;
  const hint = gone.deletedAt === void 0 ? "a destroyed version cannot be brought back: write a new one, or name another with @" : "vault kv undelete brings it back; another version is named with @";
  const error2 = new InputError("secret-not-found", `${written}: ${which} ${what}`, { hint });
  return { error: error2, isAboutOneSecret: true, advice: [] };
}
function explainTrouble2(trouble, what) {
  return { error: troubleError(trouble, what), isAboutOneSecret: false, advice: [] };
}
function troubleError(trouble, what) {
  switch (trouble.kind) {
    case "throttled":
      return new UpstreamError("upstream-throttled", `Vault refuses more requests for now (${what})`, {
        retryable: true,
        hint: "a rate limit or a quota of leases is reached: run the job again, or raise the quota"
      });
    case "behind":
      return new UpstreamError(
        "upstream-failed",
        `this node of Vault is behind the others (${what}, HTTP 412)`,
        {
          retryable: true,
          hint: "run the job again; if it lasts, replication of the cluster has trouble"
        }
      );
    case "sealed":
      return new UpstreamError("upstream-failed", `Vault is sealed (${what})`, {
        retryable: true,
        hint: "its operators must unseal it"
      });
    case "unavailable": {
      const hint = trouble.status === 501 ? "it has never been initialised: check vault-address" : "run the job again; 502 can also come from the system behind a secrets engine";
      return new UpstreamError("upstream-failed", `Vault has trouble (${what}, HTTP ${trouble.status})`, {
        retryable: trouble.status !== 501,
        hint
      });
    }
    case "oversized":
      return new UpstreamError("upstream-malformed", `Vault's answer is too large (${what})`);
    case "malformed":
      return new UpstreamError(
        "upstream-malformed",
        `the answer is not one of Vault's (${what}, HTTP ${trouble.status})`,
        { hint: "check vault-address, and whether a proxy or a login page answers in its place" }
      );
    case "redirected":
      return new DeniedError("host-refused", `Vault sends on to another host (${what})`, {
        hint: "no token follows a redirect: set vault-address to the active node, or to the address of the cluster"
      });
    case "used-up":
      return new DeniedError("access-denied", `the uses of the Vault token are spent (${what})`, {
        hint: "raise token_num_uses of the role, or set it to 0"
      });
    case "cancelled":
      return new UpstreamError("cancelled", "the job was cancelled");
    case "unreachable":
      return unreachable(trouble.code, trouble.cause, what);
  }
}
function unreachable(code, cause, what) {
  if (code === "EPLAINTEXT")
    return new InputError("host-refused", "the address of Vault is without TLS", { cause });
  if (code === "EPROXY" || code === "EPROXYAUTH") {
    const hint2 = code === "EPROXYAUTH" ? "the proxy wants other credentials: check HTTPS_PROXY" : "check HTTPS_PROXY, or exclude the host with NO_PROXY";
    return new UpstreamError("upstream-failed", `the proxy does not connect to Vault (${what})`, {
      hint: hint2,
      cause
    });
  }
  const hint = code === "ENOTFOUND" ? "check the host name in vault-address" : /CERT|SELF_SIGNED|ISSUER|SIGNATURE/.test(code) ? "the certificate is not trusted: give your CA in vault-ca-certificate, or its file in NODE_EXTRA_CA_CERTS" : "check that the runner may connect to it; HTTPS_PROXY and NO_PROXY are obeyed";
  return new UpstreamError("upstream-failed", `Vault cannot be reached (${what}, ${code})`, {
    retryable: true,
    hint,
    cause
  });
}
function policyLines(path, method) {
  if (!/^[\w./@ ~:=-]+$/.test(path)) return [];
  return [
    "A policy of the role needs:",
    `path "${path}" {`,
    `  capabilities = [${method === "GET" ? '"read"' : '"create", "update"'}]`,
    "}"
  ];
}

// src/fetch/providers/vault/http.ts
import http2 from "node:http";
import https2 from "node:https";
import tls from "node:tls";
var MAX_ANSWER_BYTES2 = 8 * 1024 * 1024;
var VaultConnection = class {
  #place;
  #agents;
  #authorities;
  /** `authority` is PEM of CAs to trust besides those that Node trusts. */
  constructor(place, environment, authority) {
    this.#place = place;
    this.#agents = networkAgents(environment);
    this.#authorities = authority === void 0 ? void 0 : [...trustedByDefault(), authority];
  }
  /** Sends a request. Never throws. */
  async send(request, signal) {
    const address = new URL(this.#place.base + request.path);
    const answer = await this.#sendTo(address, request, signal);
    if (!("location" in answer)) return answer;
    const next = URL.canParse(answer.location, address.href) ? new URL(answer.location, address) : void 0;
    if (next === void 0 || next.origin !== this.#place.origin) return { kind: "redirected" };
    const second = await this.#sendTo(next, request, signal);
    return "location" in second ? { kind: "redirected" } : second;
  }
  close() {
    this.#agents.httpsAgent.destroy();
    this.#agents.httpAgent.destroy();
  }
  #sendTo(address, request, signal) {
    const isSecure = address.protocol === "https:";
    const timeout = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
    const body = request.body === void 0 ? void 0 : Buffer.from(request.body, "utf8");
    return new Promise((resolve4) => {
      const fail = (cause) => {
        const code = timeout.aborted ? "TIMEOUT" : codeOf(cause);
        resolve4(signal.aborted ? { kind: "cancelled" } : { kind: "unreachable", code, cause });
      };
      const options = {
        method: request.method,
        agent: isSecure ? this.#agents.httpsAgent : this.#agents.httpAgent,
        headers: {
          accept: "application/json",
          ...body === void 0 ? {} : { "content-type": "application/json", "content-length": String(body.length) },
          ...request.headers
        },
        signal: AbortSignal.any([signal, timeout]),
        ...this.#authorities === void 0 || !isSecure ? {} : { ca: [...this.#authorities] }
      };
      try {
        const outgoing = (isSecure ? https2 : http2).request(address, options);
        outgoing.on("error", fail);
        outgoing.once("socket", (socket) => limitConnecting(socket, outgoing));
        outgoing.once("response", (incoming) => receive(incoming, resolve4, fail));
        outgoing.end(body);
      } catch (cause) {
        fail(cause);
      }
    });
  }
};
function limitConnecting(socket, outgoing) {
  if (!socket.connecting) return;
  const timer = setTimeout(() => outgoing.destroy(new ConnectionTooSlow()), CONNECT_TIMEOUT_MS);
  for (const event of ["connect", "close"]) socket.once(event, () => clearTimeout(timer));
}
function receive(incoming, resolve4, fail) {
  const status = incoming.statusCode ?? 0;
  const { location, "retry-after": retryAfter2, "content-type": contentType = "" } = incoming.headers;
  if (status >= 300 && status < 400) {
    incoming.resume();
    resolve4(status >= 307 && location !== void 0 ? { location } : { kind: "redirected" });
    return;
  }
  const chunks = [];
  let sizeBytes = 0;
  incoming.on("data", (chunk) => {
    sizeBytes += chunk.length;
    if (sizeBytes > MAX_ANSWER_BYTES2) {
      resolve4({ kind: "oversized" });
      incoming.destroy();
    } else chunks.push(chunk);
  });
  incoming.once(
    "end",
    () => resolve4({ kind: "answer", status, retryAfter: retryAfter2, contentType, body: Buffer.concat(chunks) })
  );
  incoming.once("error", fail);
  incoming.once("close", () => fail(new ConnectionEnded()));
}
var ConnectionTooSlow = class extends Error {
  code = "ETIMEDOUT";
};
var ConnectionEnded = class extends Error {
  code = "TRUNCATED";
};
function codeOf(cause) {
  if (cause instanceof ConnectionRefusal) return cause.code;
  const nested = cause instanceof AggregateError ? cause.errors.map(systemCode) : [];
  return systemCode(cause) ?? nested.find((code) => code !== void 0) ?? "no answer";
}
function trustedByDefault() {
  const { getCACertificates } = tls;
  return getCACertificates === void 0 ? tls.rootCertificates : getCACertificates("default");
}

// src/fetch/providers/vault/lease-facts.ts
var VAULT_SYSTEM = "vault";
function vaultLease(facts) {
  const plain = "token" in facts ? { ...facts, token: facts.token.reveal() } : facts;
  return { kind: "revocable", system: VAULT_SYSTEM, facts: Secret.fromText(JSON.stringify(plain)) };
}
function readFacts(text) {
  const members = readSecretMembers(text);
  if (members === void 0) return void 0;
  const required = (name) => members.text(name) ?? "";
  const token = () => Secret.fromText(required("token"));
  const expiresAtMs = members.number("expiresAtMs");
  switch (members.text("kind")) {
    case "login":
      return {
        kind: "login",
        address: required("address"),
        namespace: members.text("namespace"),
        authority: members.text("authority"),
        token: token(),
        isBatch: members.flag("isBatch"),
        uses: members.number("uses") ?? 0,
        expiresAtMs
      };
    case "token":
      return { kind: "token", path: required("path"), token: token() };
    case "lease":
      return {
        kind: "lease",
        path: required("path"),
        leaseId: required("leaseId"),
        isEffective: members.flag("isEffective"),
        expiresAtMs
      };
    case "certificate":
      return { kind: "certificate", mount: required("mount"), serial: required("serial") };
    default:
      return void 0;
  }
}
function momentText(atMs) {
  if (atMs === void 0 || !Number.isFinite(atMs) || Math.abs(atMs) > 864e13) return "an unknown time";
  return `${new Date(atMs).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

// src/fetch/providers/infisical/settings.ts
var INFISICAL_CLOUD = "https://app.infisical.com";
function isProjectId(project) {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(project);
}

// src/fetch/providers/infisical/api.ts
var InfisicalApi = class {
  #base;
  #client;
  #signal;
  #isOldServer = false;
  /** `base` has no slash at its end and no `/api`. */
  constructor(base, client, signal) {
    this.#base = base;
    this.#client = client;
    this.#signal = signal;
  }
  /** Exchanges an id token. */
  login(identity, organization, token) {
    const value = {
      identityId: identity,
      jwt: token,
      ...organization === void 0 ? {} : { organizationSlug: organization }
    };
    return this.#call(this.#post("/api/v1/auth/oidc-auth/login", value), ({ body }) => {
      const text = textAt(body, "accessToken");
      if (text === void 0) throw new CallFailure("malformed", "no token");
      return { secret: Secret.fromText(text), expiresInSeconds: numberAt(body, "expiresIn") };
    });
  }
  /** The secrets of a folder with those of its imports, each key once. */
  folder(place, token) {
    return this.#read(place, token, void 0, ({ body }) => {
      const secrets = /* @__PURE__ */ new Map();
      for (const source of [...listAt(body, "imports"), body])
        for (const entry of listAt(source, "secrets")) {
          const secret = readSecret(entry);
          secrets.set(secret.key, secret);
        }
      return [...secrets.values()];
    });
  }
  /** One secret by its name. */
  secret(place, name, token) {
    return this.#read(place, token, name, ({ body }) => readSecret(fieldAt(body, "secret")));
  }
  /** A fresh dynamic credential. The project is given by its slug. */
  createLease({ project, environment, folder }, name, ttl, token) {
    const value = {
      dynamicSecretName: name,
      projectSlug: project,
      environmentSlug: environment,
      path: folder,
      ...ttl === void 0 ? {} : { ttl }
    };
    const request = { ...this.#post("/api/v1/dynamic-secrets/leases", value), bearer: token, isOnce: true };
    return this.#call(request, ({ body }) => {
      const id = textAt(body, "lease", "id");
      const data = fieldAt(body, "data");
      if (id === void 0 || typeof data !== "object" || data === null)
        throw new CallFailure("malformed", "no lease");
      const expiresAtMs = Date.parse(textAt(body, "lease", "expireAt") ?? "");
      return {
        id,
        data: Secret.fromText(JSON.stringify(data)),
        expiresAtMs: Number.isNaN(expiresAtMs) ? void 0 : expiresAtMs
      };
    });
  }
  /** Takes a dynamic credential back. */
  deleteLease(id, { project, environment, folder }, token) {
    const value = { projectSlug: project, environmentSlug: environment, path: folder, isForced: false };
    const request = {
      ...this.#post(`/api/v1/dynamic-secrets/leases/${encodeURIComponent(id)}`, value),
      method: "DELETE",
      bearer: token
    };
    return this.#call(request, () => void 0);
  }
  /** Revokes a token. */
  revoke(token) {
    const request = { ...this.#post("/api/v1/auth/token/revoke", { accessToken: token }), bearer: token };
    return this.#call(request, () => void 0);
  }
  async #read(place, token, name, read) {
    const ask = (version) => this.#call({ method: "GET", url: this.#address(version, place, name), bearer: token }, read);
    if (!isProjectId(place.project) || this.#isOldServer) return ask("v3");
    const answer = await ask("v4");
    if (answer.kind === "value" || !answer.isRouteUnknown) return answer;
    this.#isOldServer = true;
    return ask("v3");
  }
  #address(version, { project, environment, folder }, name) {
    const path = version === "v4" ? "/api/v4/secrets" : "/api/v3/secrets/raw";
    const url = new URL(`${this.#base}${path}${name === void 0 ? "" : `/${encodeURIComponent(name)}`}`);
    const projectName = version === "v4" ? "projectId" : isProjectId(project) ? "workspaceId" : "workspaceSlug";
    const parameters = {
      [projectName]: project,
      environment,
      secretPath: folder,
      [version === "v4" ? "includeImports" : "include_imports"]: "true",
      expandSecretReferences: "true",
      ...name === void 0 ? { recursive: "false" } : { type: "shared" },
      ...version === "v4" && name === void 0 ? { includePersonalOverrides: "false" } : {}
    };
    for (const [key, value] of Object.entries(parameters)) url.searchParams.set(key, value);
    return url;
  }
  #post(path, value) {
    return { method: "POST", url: new URL(`${this.#base}${path}`), body: { kind: "json", value } };
  }
  #call(request, read) {
    return this.#client.call(
      request,
      this.#signal,
      (answer) => answer.status >= 300 ? { kind: "refusal", status: answer.status, isRouteUnknown: isRouteUnknown(answer) } : { kind: "value", value: read(answer) }
    );
  }
};
function isRouteUnknown({ status, body }) {
  return status === 404 && /^Route (?:GET|POST|DELETE):/.test(textAt(body, "message") ?? "");
}
function readSecret(entry) {
  const key = textAt(entry, "secretKey");
  const value = fieldAt(entry, "secretValue");
  const isHidden = fieldAt(entry, "secretValueHidden") === true;
  if (key === void 0 || typeof value !== "string" && !isHidden)
    throw new CallFailure("malformed", "no secret");
  const updatedAtMs = Date.parse(textAt(entry, "updatedAt") ?? "");
  return {
    key,
    value: isHidden || typeof value !== "string" ? void 0 : value,
    version: numberAt(entry, "version"),
    updatedAtMs: Number.isNaN(updatedAtMs) ? void 0 : updatedAtMs
  };
}

// src/fetch/providers/infisical/explain.ts
function explainTrouble3(failure) {
  return explainCall(failure, {
    service: "Infisical",
    statusPage: "https://status.infisical.com",
    unknownHost: "check the input infisical-address"
  });
}
function troubleFailure2(failure) {
  return { error: explainTrouble3(failure), isAboutOneSecret: false, advice: [] };
}
function explainLogin2(status, claims, audience) {
  const hint = status === 404 || status === 422 ? "check the input infisical-identity: it is the id of a machine identity with OIDC auth" : "compare what the identity demands with what is shown below, to the letter";
  const error2 = new DeniedError(
    "access-denied",
    `Infisical does not accept the id token of this job for the identity (HTTP ${status})`,
    { hint }
  );
  const advice = [
    ...tokenLines(claims, audience, "a machine identity of Infisical"),
    "What the OIDC auth of the machine identity has to say:",
    `  OIDC discovery URL  ${claims.iss ?? ""}`,
    `  issuer              ${claims.iss ?? ""}`,
    `  subject             ${claims.sub ?? ""}`,
    `  audiences           ${claims.aud ?? audience}`
  ];
  return { error: error2, isAboutOneSecret: false, advice };
}
function placeText({ project, environment, folder }) {
  return `${folder} of ${environment} in ${project}`;
}
function explainRead(status, what, place) {
  const where = placeText(place);
  switch (status) {
    case 404:
      return aboutOne(
        new InputError(
          "secret-not-found",
          `${what}: there is no such secret, folder, environment or project (${where})`,
          {
            hint: "names are case-sensitive; a project is named by its id or slug, an environment by its slug"
          }
        )
      );
    case 403:
      return aboutOne(
        new DeniedError("access-denied", `${what}: the machine identity may not read ${where}`, {
          hint: "add the identity to the project, with a role that may read secrets and their values there"
        })
      );
    case 401: {
      const error2 = new DeniedError("access-denied", "Infisical does not accept the access token any more", {
        hint: "check the limits of the identity: the number of uses, the life, the trusted addresses of its tokens"
      });
      return { error: error2, isAboutOneSecret: false, advice: [] };
    }
    default:
      return aboutOne(
        new InputError(
          "reference-invalid",
          `${what}: Infisical does not take this request for ${where} (HTTP ${status})`,
          {
            hint: "check the names of the folder and of the secret"
          }
        )
      );
  }
}
function explainHidden(what, place) {
  return aboutOne(
    new DeniedError(
      "access-denied",
      `${what}: the machine identity may see the secret in ${placeText(place)}, and not its value`,
      {
        hint: "give its role the permission to read values"
      }
    )
  );
}
function aboutOne(error2) {
  return { error: error2, isAboutOneSecret: true, advice: [] };
}

// src/fetch/providers/infisical/lease-facts.ts
function writeFacts(facts) {
  return Secret.fromText(
    JSON.stringify(facts.kind === "login" ? { ...facts, token: facts.token.reveal() } : facts)
  );
}
function readFacts2(text) {
  let value;
  try {
    value = JSON.parse(text.reveal());
  } catch {
    return void 0;
  }
  const expiresAtMs = numberAt(value, "expiresAtMs");
  if (fieldAt(value, "kind") === "login") {
    const base = textAt(value, "base");
    const token = textAt(value, "token");
    return base === void 0 || token === void 0 ? void 0 : { kind: "login", base, token: Secret.fromText(token), expiresAtMs };
  }
  const texts = [
    textAt(value, "id"),
    textAt(value, "name"),
    textAt(value, "place", "project"),
    textAt(value, "place", "environment"),
    textAt(value, "place", "folder")
  ];
  const [id, name, project, environment, folder] = texts;
  if (id === void 0 || name === void 0 || project === void 0) return void 0;
  if (environment === void 0 || folder === void 0) return void 0;
  return { kind: "lease", id, name, place: { project, environment, folder }, expiresAtMs };
}

export {
  printable,
  counted,
  log,
  isDebug2 as isDebug,
  annotate,
  inGroup,
  writeAndFlush,
  commandLine,
  readPayload,
  field,
  textIn,
  runnerTemp,
  isSecureUrl,
  saveState2 as saveState,
  loadState,
  writeSummary,
  CallFailure,
  corruptAnswer,
  JsonClient,
  explainCall,
  parseJsonText,
  LeaseBook,
  leaseSlot,
  planFolder,
  makeFolder,
  deleteFolder,
  LeaseSafe,
  takeSealed,
  readSecretMembers,
  VaultClient,
  explainRefusal,
  versionGone,
  explainTrouble2 as explainTrouble,
  VaultConnection,
  VAULT_SYSTEM,
  vaultLease,
  readFacts,
  momentText,
  DEFAULT_AUTH_MOUNT,
  WRAP_SECONDS,
  realPace,
  serverPlace,
  readAuthority,
  cleanPath,
  markdownText,
  markdownCode,
  DopplerApi,
  troubleFailure,
  explainLogin,
  explainDownload,
  explainMissing,
  dopplerFacts,
  DopplerRevoker,
  INFISICAL_CLOUD,
  isProjectId,
  InfisicalApi,
  explainTrouble3 as explainTrouble2,
  troubleFailure2,
  explainLogin2,
  explainRead,
  explainHidden,
  writeFacts,
  readFacts2
};
