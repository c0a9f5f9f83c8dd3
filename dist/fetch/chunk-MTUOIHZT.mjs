import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
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
} from "./chunk-Y4AKNZDM.mjs";

// src/base/errors.ts
var TacetError = class extends Error {
  code;
  hint;
  constructor(code, message, details = {}) {
    super(message, details.cause === void 0 ? {} : { cause: details.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = details.hint;
  }
};
var InputError = class extends TacetError {
};
var DeniedError = class extends TacetError {
};
var UpstreamError = class extends TacetError {
  retryable;
  constructor(code, message, details = {}) {
    super(code, message, details);
    this.retryable = details.retryable ?? false;
  }
};
var BugError = class extends TacetError {
  constructor(message, details = {}) {
    super("bug", message, details);
  }
};
function describeError(error2) {
  if (error2 instanceof TacetError) return error2.message;
  if (!(error2 instanceof Error)) return "unknown failure";
  const code = systemCode(error2);
  return code === void 0 ? error2.name : `${error2.name} ${code}`;
}
function systemCode(error2) {
  if (!(error2 instanceof Error) || !("code" in error2)) return void 0;
  const code = error2.code;
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : void 0;
}

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
  return new Promise((resolve3, reject) => {
    process.stdout.write(text, (error2) => error2 ? reject(error2) : resolve3());
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
  /** `save` stores all leases so far where post will find them; what it throws keeps the lease from being used. */
  constructor(save) {
    this.#save = save;
  }
  /** Records a lease. Call it before the folder is made, the token used. */
  add(lease) {
    this.#leases.push(lease);
    this.#save(this.#leases);
  }
};
function decodeLeases(json) {
  if (!Array.isArray(json)) return void 0;
  const leases = [];
  for (const entry of json) {
    if (typeof entry !== "object" || entry === null) return void 0;
    const { kind, path } = entry;
    if (kind !== "folder" || typeof path !== "string") return void 0;
    leases.push({ kind, path });
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

export {
  TacetError,
  InputError,
  DeniedError,
  UpstreamError,
  BugError,
  describeError,
  systemCode,
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
  LeaseBook,
  leaseSlot,
  planFolder,
  makeFolder,
  deleteFolder
};
