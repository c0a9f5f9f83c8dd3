import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  printable
} from "./chunk-YAB2QRGH.mjs";
import {
  InputError,
  UpstreamError,
  systemCode
} from "./chunk-MLKVTFW4.mjs";

// src/git/run.ts
import { isAbsolute as isAbsolute2, relative, resolve, sep } from "node:path";

// src/base/process.ts
import { spawn } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { Readable } from "node:stream";
var MAX_STDERR_BYTES = 65536;
var MAX_COMPLAINT_CHARS = 200;
var hasGroups = process.platform !== "win32";
var KILL_AFTER_MS = 2e3;
function findProgram(name, environment) {
  const windows = process.platform === "win32";
  const path = environment.PATH ?? environment.Path ?? "";
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const candidate = join(folder, windows ? `${name}.exe` : name);
    if (isExecutable(candidate)) return candidate;
  }
  return void 0;
}
function startProcess(request) {
  const { program, args, cwd, environment, input, signal } = request;
  let child;
  try {
    child = spawn(program, [...args], {
      cwd,
      env: { ...environment },
      windowsHide: true,
      shell: false,
      // a group of its own, so that what it started can be ended with it, and no terminal to ask questions on
      detached: hasGroups
    });
    if (child.stdin === void 0) return failedProcess(child);
  } catch {
    return failedProcess(void 0);
  }
  let ended = false;
  let failure;
  const errors = collectErrors(child);
  const kill = () => endChild(child, () => ended);
  const exited = new Promise((resolve3) => {
    child.on("error", (error) => {
      failure = notStarted(systemCode(error));
    });
    child.on("close", (code) => {
      ended = true;
      signal?.removeEventListener("abort", kill);
      resolve3(exitOf(code === null || code < 0 ? void 0 : code, failure ?? errors()));
    });
  });
  child.stdin.on("error", () => void 0);
  if (signal?.aborted) kill();
  else signal?.addEventListener("abort", kill, { once: true });
  if (input !== "piped") child.stdin.end(input ?? "");
  return {
    stdout: child.stdout,
    exited,
    write: (bytes) => writeTo(child.stdin, bytes),
    end: () => void child.stdin.end(),
    stop: kill
  };
}
async function runProcess(request) {
  const child = startProcess(request);
  const chunks = [];
  let size = 0;
  child.stdout.on("data", (chunk) => {
    size += chunk.length;
    if (size <= request.maxBytes) chunks.push(chunk);
    else child.stop();
  });
  child.stdout.on("error", () => void 0);
  const exit = await child.exited;
  throwIfAborted(request.signal);
  if (size > request.maxBytes)
    throw new UpstreamError("upstream-failed", `a program wrote more than ${request.maxBytes} bytes`);
  return { exit, stdout: Buffer.concat(chunks) };
}
function throwIfAborted(signal) {
  if (signal?.aborted) throw new UpstreamError("cancelled", "cancelled before it was done");
}
function sanitiseComplaint(stderr) {
  const lines = stderr.split(/[\r\n]+/).filter((line2) => line2.trim() !== "");
  const line = lines.find((text) => /^(?:fatal|error):/.test(text)) ?? lines[0] ?? "";
  const cleaned = line.slice(0, 4 * MAX_COMPLAINT_CHARS).replace(/:\/\/[^\s'"@]*@/g, "://…@").replace(/(authorization).*/i, "$1…").replace(/(bearer|basic|token|password)(\s*[:=]?\s*)\S+/gi, "$1$2…").replace(/[A-Za-z0-9+_=%~-]{20,}/g, "…").replace(/[?#]\S*/g, "…");
  return printable(cleaned).slice(0, MAX_COMPLAINT_CHARS);
}
function exitOf(status, stderr) {
  return {
    status,
    complaint: sanitiseComplaint(stderr),
    complains: (pattern) => pattern.test(stderr)
  };
}
function failedProcess(child) {
  child?.on("error", () => void 0);
  return {
    stdout: Readable.from([]),
    exited: Promise.resolve(exitOf(void 0, notStarted(void 0))),
    write: () => Promise.resolve(),
    end: () => void 0,
    stop: () => void 0
  };
}
function notStarted(code) {
  return `error: cannot be started${code === void 0 ? "" : ` (${code})`}`;
}
function collectErrors(child) {
  const chunks = [];
  let size = 0;
  child.stderr.on("data", (chunk) => {
    if (size < MAX_STDERR_BYTES) chunks.push(chunk.subarray(0, MAX_STDERR_BYTES - size));
    size += chunk.length;
  });
  return () => Buffer.concat(chunks).toString("utf8");
}
function endChild(child, hasEnded) {
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
  if (hasEnded()) return;
  signalAll(child, "SIGTERM");
  setTimeout(() => {
    if (!hasEnded()) signalAll(child, "SIGKILL");
  }, KILL_AFTER_MS).unref();
}
function signalAll(child, name) {
  try {
    if (hasGroups && child.pid !== void 0) process.kill(-child.pid, name);
    else child.kill(name);
  } catch {
  }
}
async function writeTo(stdin, bytes) {
  if (stdin.destroyed || stdin.write(bytes)) return;
  await new Promise((resolve3) => {
    const done = () => {
      stdin.off("drain", done);
      stdin.off("close", done);
      resolve3();
    };
    stdin.on("drain", done);
    stdin.on("close", done);
  });
}
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

// src/git/run.ts
var DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
var PASSED_ON = [
  "PATH",
  "Path",
  "PATHEXT",
  "SystemRoot",
  "SYSTEMROOT",
  "SystemDrive",
  "windir",
  "ComSpec",
  "TMPDIR",
  "TEMP",
  "TMP",
  "LD_LIBRARY_PATH",
  "DYLD_LIBRARY_PATH"
];
var HOME_VARIABLES = ["HOME", "XDG_CONFIG_HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH"];
var NETWORK_VARIABLES = [
  "http_proxy",
  "https_proxy",
  "HTTPS_PROXY",
  "all_proxy",
  "ALL_PROXY",
  "no_proxy",
  "NO_PROXY",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "GIT_SSL_CAINFO",
  "GIT_SSL_CAPATH"
];
var FIXED_VARIABLES = {
  // two empty names: not even `ext`, `file` or `ssh` is on the list
  GIT_ALLOW_PROTOCOL: ":",
  GIT_NO_LAZY_FETCH: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_ASKPASS: "",
  SSH_ASKPASS: "",
  GIT_ATTR_NOSYSTEM: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_GRAFT_FILE: "/dev/null",
  GIT_LITERAL_PATHSPECS: "1",
  // on deltas in a circle git would take all memory there is; so it ends after some seconds. It streams what is larger
  GIT_ALLOC_LIMIT: "1g",
  LC_ALL: "C"
};
var NO_USER_CONFIG = { GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
var FIXED_SETTINGS = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.quotePath=false",
  "core.pager=cat",
  "core.askPass=",
  "core.sshCommand=false",
  "core.gitProxy=",
  "core.alternateRefsCommand=true",
  "credential.helper=",
  "diff.external=",
  "log.showSignature=false",
  "protocol.allow=never",
  "protocol.ext.allow=never"
];
var GitComplaint = class extends Error {
  name = "GitComplaint";
};
var Git = class {
  place;
  #program;
  #outside;
  /** @throws UpstreamError `git-failed` when there is no git on PATH. */
  constructor(place2, outside) {
    this.place = place2;
    this.#outside = outside;
    this.#program = requireGitProgram(outside.environment);
  }
  /** Aborted when the scan is. */
  get signal() {
    return this.#outside.signal;
  }
  /** Starts a call whose output is read as it comes. Never throws. */
  start(args, call = {}) {
    return startProcess(this.#request(args, call));
  }
  /**
   * Runs a call to its end. A non-zero status is the caller's to judge.
   * @throws UpstreamError `cancelled`, or `upstream-failed` for too much output.
   */
  run(args, call = {}) {
    return runProcess({ ...this.#request(args, call), maxBytes: call.maxBytes ?? DEFAULT_MAX_BYTES });
  }
  /**
   * Runs a call that must succeed and gives its output.
   * @throws UpstreamError `git-failed` with git's complaint as its cause, and what `run` throws.
   */
  async require(args, call = {}) {
    const { exit, stdout } = await this.run(args, call);
    if (exit.status !== 0) throw gitFailed(args[0] ?? "", exit);
    return stdout;
  }
  #request(args, call) {
    const { gitDir, workTree } = this.place;
    const settings = [...FIXED_SETTINGS, `safe.directory=${workTree ?? gitDir}`];
    const { input } = call;
    const { signal } = this.#outside;
    return {
      program: this.#program,
      args: ["--no-pager", ...settings.flatMap((setting) => ["-c", setting]), ...args],
      // the top of the work tree: anywhere else git would narrow some commands down to that folder
      cwd: call.cwd ?? workTree ?? gitDir,
      environment: this.#environment(call),
      ...input === void 0 ? {} : { input },
      ...signal === void 0 ? {} : { signal }
    };
  }
  #environment(call) {
    const { environment } = this.#outside;
    const { gitDir, workTree } = this.place;
    return {
      ...pick(environment, PASSED_ON),
      ...FIXED_VARIABLES,
      ...call.userConfig === true ? pick(environment, HOME_VARIABLES) : NO_USER_CONFIG,
      ...call.network === void 0 ? hookVariables(this.place, this.#outside) : {
        ...pick(environment, NETWORK_VARIABLES),
        // no ~/.netrc: only our own token goes out
        HOME: gitDir,
        GIT_ALLOW_PROTOCOL: call.network.protocol,
        // indexing the pack of a very large repository takes more
        GIT_ALLOC_LIMIT: "0",
        ...call.network.variables
      },
      GIT_DIR: gitDir,
      ...workTree === void 0 ? {} : { GIT_WORK_TREE: workTree }
    };
  }
};
function gitFailed(command, exit) {
  const how = exit.status === void 0 ? "did not end by itself" : `ended with status ${exit.status}`;
  return new UpstreamError("git-failed", `git ${command} ${how}`, {
    cause: new GitComplaint(exit.complaint),
    hint: 'run with --debug to see what git said; "git fsck" checks a repository'
  });
}
function requireGitProgram(environment) {
  const program = findProgram("git", environment);
  if (program === void 0)
    throw new UpstreamError("git-failed", "git was not found", { hint: "install git, or add it to PATH" });
  return program;
}
function hookVariables(place2, { environment, currentDirectory }) {
  const index = environment.GIT_INDEX_FILE;
  const objects = environment.GIT_OBJECT_DIRECTORY;
  const variables = {};
  if (index !== void 0 && isWithin(resolve(currentDirectory, index), place2.gitDir))
    variables.GIT_INDEX_FILE = resolve(currentDirectory, index);
  if (objects !== void 0 && isWithin(resolve(currentDirectory, objects), place2.commonDir)) {
    variables.GIT_OBJECT_DIRECTORY = resolve(currentDirectory, objects);
    variables.GIT_ALTERNATE_OBJECT_DIRECTORIES = resolve(place2.commonDir, "objects");
  }
  return variables;
}
function isWithin(path, folder) {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute2(way);
}
function pick(environment, names) {
  return Object.fromEntries(
    names.filter((name) => environment[name] !== void 0).map((name) => [name, environment[name]])
  );
}

// src/git/repository.ts
import { existsSync, readFileSync, realpathSync, statSync as statSync2 } from "node:fs";
import { dirname, join as join2, resolve as resolve2 } from "node:path";
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
  const text = readSmallFile(join2(place2.commonDir, "shallow"), 64 * 1024 * 1024) ?? "";
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
  const entry = join2(folder, ".git");
  if (isFolder(entry)) {
    const found = place(entry, folder, "work-tree");
    if (found !== void 0) return { kind: "found", repository: found };
    return existsSync(join2(entry, "HEAD")) || existsSync(join2(entry, "config")) ? { kind: "broken", place: entry } : { kind: "none" };
  }
  const pointer = readSmallFile(entry, MAX_POINTER_BYTES);
  if (pointer !== void 0) {
    const target = /^gitdir: ([^\n]+?)\r?\n?$/.exec(pointer)?.[1];
    const gitDir = target === void 0 ? void 0 : resolve2(folder, target);
    const kind = gitDir !== void 0 && existsSync(join2(gitDir, "commondir")) ? "worktree" : "submodule";
    const found = gitDir === void 0 ? void 0 : place(gitDir, folder, kind);
    return found === void 0 ? { kind: "broken", place: entry } : { kind: "found", repository: found };
  }
  const bare = place(folder, void 0, "bare");
  return bare === void 0 ? { kind: "none" } : { kind: "found", repository: bare };
}
function repositoryOfVariables({ environment, currentDirectory }) {
  const { GIT_DIR: gitDir, GIT_WORK_TREE: workTree } = environment;
  if (gitDir === void 0 || gitDir === "") return { kind: "none" };
  const tree = workTree === void 0 ? currentDirectory : resolve2(currentDirectory, workTree);
  const found = place(resolve2(currentDirectory, gitDir), tree, "submodule");
  return found === void 0 ? { kind: "none" } : { kind: "found", repository: found };
}
function place(gitDir, workTree, kind) {
  if (!existsSync(join2(gitDir, "HEAD"))) return void 0;
  const pointer = readSmallFile(join2(gitDir, "commondir"), MAX_POINTER_BYTES)?.trim();
  const commonDir = pointer === void 0 ? gitDir : resolve2(gitDir, pointer);
  if (!isFolder(join2(commonDir, "objects")) || !isFolder(join2(commonDir, "refs"))) return void 0;
  return {
    kind,
    gitDir: realPath(gitDir),
    commonDir: realPath(commonDir),
    workTree: workTree === void 0 ? void 0 : realPath(workTree)
  };
}
function isFolder(path) {
  try {
    return statSync2(path).isDirectory();
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
    const facts = statSync2(path);
    return facts.isFile() && facts.size <= maxBytes ? readFileSync(path, "utf8") : void 0;
  } catch {
    return void 0;
  }
}

export {
  throwIfAborted,
  GitComplaint,
  Git,
  gitFailed,
  findRepository,
  openRepository,
  shallowBoundary
};
