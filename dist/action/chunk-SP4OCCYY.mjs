import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  printable
} from "./chunk-PAEJ3LAC.mjs";
import {
  InputError,
  UpstreamError,
  systemCode
} from "./chunk-WGYOHXCK.mjs";

// src/git/object-id.ts
function isObjectId(text) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isNullId(oid) {
  return /^0+$/.test(oid);
}
function formatOf(oid) {
  return oid.length === 64 ? "sha256" : "sha1";
}
var EMPTY_TREE = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
var EMPTY_BLOB = {
  sha1: "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  sha256: "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"
};

// src/git/objects.ts
import { existsSync } from "node:fs";
import { join } from "node:path";

// src/git/stream-reader.ts
var EMPTY = new Uint8Array(0);
var StreamReader = class {
  #chunks;
  #chunk = EMPTY;
  #offset = 0;
  constructor(stream) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }
  /** The bytes before the next terminator, which is consumed; undefined at the end, also when it is missing there. */
  async readUntil(terminator) {
    const parts = [];
    for (; ; ) {
      const index = this.#chunk.indexOf(terminator, this.#offset);
      if (index >= 0) {
        const part = this.#chunk.subarray(this.#offset, index);
        this.#offset = index + 1;
        return parts.length === 0 ? part : Buffer.concat([...parts, part]);
      }
      if (this.#offset < this.#chunk.length) parts.push(this.#chunk.subarray(this.#offset));
      if (!await this.#next()) return void 0;
    }
  }
  /** Exactly `size` bytes, or undefined when the stream ends before. */
  async readExactly(size) {
    if (this.#chunk.length - this.#offset >= size) {
      this.#offset += size;
      return this.#chunk.subarray(this.#offset - size, this.#offset);
    }
    const bytes = Buffer.allocUnsafe(size);
    let filled = 0;
    while (filled < size) {
      const part = await this.readSome(size - filled);
      if (part === void 0) return void 0;
      bytes.set(part, filled);
      filled += part.length;
    }
    return bytes;
  }
  /** At least one and at most `maxBytes` bytes; undefined at the end. */
  async readSome(maxBytes) {
    if (this.#offset >= this.#chunk.length && !await this.#next()) return void 0;
    const end = Math.min(this.#chunk.length, this.#offset + maxBytes);
    const part = this.#chunk.subarray(this.#offset, end);
    this.#offset = end;
    return part;
  }
  async #next() {
    this.#chunk = EMPTY;
    this.#offset = 0;
    try {
      for (; ; ) {
        const result = await this.#chunks.next();
        if (result.done === true) return false;
        if (result.value.length === 0) continue;
        this.#chunk = result.value;
        return true;
      }
    } catch {
      return false;
    }
  }
};

// src/git/objects.ts
var LARGE_OBJECT_BYTES = 64 * 1024 * 1024;
var LF = 10;
var CHUNK_BYTES = 1024 * 1024;
var MAX_DEATHS_IN_A_ROW = 1e3;
async function* readObjects(repository, requests, largeBytes = LARGE_OBJECT_BYTES) {
  const batch = new Batch(repository, ["--buffer"]);
  const feeding = feed(batch, requests);
  feeding.catch(() => void 0);
  try {
    for (; ; ) {
      const request = await batch.nextRequest();
      if (request === void 0) break;
      const answer = await batch.answer(largeBytes);
      if (answer === void 0) return;
      yield { ...request, answer };
      await batch.passOver();
    }
    await feeding;
  } finally {
    batch.close();
  }
}
var ObjectReader = class {
  #repository;
  #batch;
  #last = Promise.resolve();
  constructor(repository) {
    this.#repository = repository;
  }
  /** One object, held whole if it has at most `maxBytes`; a larger one is `large` with nothing to read. */
  read(oid, maxBytes = LARGE_OBJECT_BYTES) {
    const answer = this.#last.then(() => this.#readNow(oid, maxBytes));
    this.#last = answer.catch(() => void 0);
    return answer;
  }
  /** Ends the process. */
  close() {
    this.#batch?.close();
  }
  async #readNow(oid, maxBytes) {
    this.#batch ??= new Batch(this.#repository, []);
    await this.#batch.request({ oid, item: void 0 });
    const answer = await this.#batch.answer(maxBytes) ?? { kind: "missing" };
    await this.#batch.passOver();
    return answer;
  }
};
async function presentObjects(git, oids) {
  const ids = [...oids].filter(isObjectId);
  if (ids.length === 0) return /* @__PURE__ */ new Set();
  const args = ["rev-list", "--objects", "--no-walk", "--ignore-missing", "--missing=allow-any", "--stdin"];
  const input = Buffer.from(`${ids.join("\n")}
`);
  const stdout = await git.require(args, { input, maxBytes: 128 * ids.length + 65536 });
  const wanted = new Set(ids);
  const lines = Buffer.from(stdout).toString("latin1").split("\n");
  return new Set(lines.map((line) => line.split(" ", 1)[0] ?? "").filter((oid) => wanted.has(oid)));
}
async function feed(batch, requests) {
  try {
    for await (const request of requests) {
      if (batch.closed) return;
      await batch.request(request);
    }
  } finally {
    batch.endOfRequests();
  }
}
var Batch = class {
  #repository;
  #options;
  /** Asked and not answered, in order; what is already answered stands before `#first`. */
  #pending = [];
  #first = 0;
  #process;
  #reader;
  #large;
  #noMore = false;
  #deathsInARow = 0;
  #wake = () => void 0;
  closed = false;
  constructor(repository, options) {
    this.#repository = repository;
    this.#options = options;
    this.#process = this.#start();
    this.#reader = new StreamReader(this.#process.stdout);
  }
  /** Asks for an object; resolves when git has room for more. */
  async request(request) {
    this.#pending.push(request);
    this.#wake();
    await this.#process.write(lineFor(request.oid));
  }
  /** No request follows. */
  endOfRequests() {
    this.#noMore = true;
    this.#process.end();
    this.#wake();
  }
  /** The oldest request without an answer; waits for one, and is undefined when none follows. */
  async nextRequest() {
    while (this.#first >= this.#pending.length) {
      if (this.#noMore || this.closed) return void 0;
      await new Promise((resolve3) => {
        this.#wake = resolve3;
      });
    }
    return this.#pending[this.#first];
  }
  /** The answer to the oldest request; undefined when everything was stopped. */
  async answer(largeBytes) {
    const oid = this.#pending[this.#first]?.oid ?? "";
    const line = await this.#reader.readUntil(LF);
    if (line === void 0) return this.#afterDeath(this.#repository.state.partial ? "missing" : "corrupt");
    const header = Buffer.from(line).toString("latin1");
    const [, type, sizeText] = /^[0-9a-f]+ (commit|tree|blob|tag) ([0-9]+)$/.exec(header) ?? [];
    const sizeBytes = Number(sizeText);
    if (type === void 0 || !isObjectType(type)) return this.#answered(this.#absent(oid));
    if (sizeBytes > largeBytes) return this.#answered(this.#stream(type, sizeBytes));
    const bytes = await this.#reader.readExactly(sizeBytes);
    const end = bytes === void 0 ? void 0 : await this.#reader.readExactly(1);
    if (bytes === void 0 || end === void 0) return this.#afterDeath("corrupt");
    return this.#answered({ kind: "object", type, bytes });
  }
  /** Passes over what is left of a streamed object. */
  async passOver() {
    while (this.#large !== void 0) if (await this.#readLarge(this.#large) === void 0) return;
  }
  close() {
    this.closed = true;
    this.#process.stop();
    this.#wake();
  }
  #start() {
    return this.#repository.git.start(["cat-file", "--batch", ...this.#options], { input: "piped" });
  }
  #answered(answer) {
    this.#first++;
    this.#deathsInARow = 0;
    if (this.#first >= 1024) {
      this.#pending = this.#pending.slice(this.#first);
      this.#first = 0;
    }
    return answer;
  }
  /** git calls a loose object that it cannot read missing; the file says otherwise. */
  #absent(oid) {
    const path = join(this.#repository.place.commonDir, "objects", oid.slice(0, 2), oid.slice(2));
    return { kind: isObjectId(oid) && existsSync(path) ? "corrupt" : "missing" };
  }
  /** git ended at the oldest request: it is answered, and a new git gets all that are left. */
  #afterDeath(kind) {
    if (this.closed || this.#repository.git.signal?.aborted === true) return void 0;
    const deaths = this.#deathsInARow + 1;
    if (deaths > MAX_DEATHS_IN_A_ROW)
      throw new UpstreamError("git-failed", `git cat-file ended ${deaths} times in a row without an answer`, {
        hint: 'check the repository with "git fsck"'
      });
    const answer = this.#answered({ kind });
    this.#deathsInARow = deaths;
    this.#restart();
    return answer;
  }
  #restart() {
    this.#process.stop();
    this.#process = this.#start();
    this.#reader = new StreamReader(this.#process.stdout);
    const left = this.#pending.slice(this.#first);
    void this.#process.write(left.map((request) => lineFor(request.oid)).join(""));
    if (this.#noMore) this.#process.end();
  }
  #stream(type, sizeBytes) {
    const stretch = { left: sizeBytes, cutShort: false };
    this.#large = stretch;
    const read = () => this.#readLarge(stretch);
    async function* chunks() {
      for (let chunk = await read(); chunk !== void 0; chunk = await read()) yield chunk;
    }
    return { kind: "large", type, sizeBytes, chunks: chunks(), isCutShort: () => stretch.cutShort };
  }
  async #readLarge(stretch) {
    if (this.#large !== stretch) return void 0;
    const chunk = stretch.left === 0 ? void 0 : await this.#reader.readSome(Math.min(stretch.left, CHUNK_BYTES));
    if (chunk !== void 0) {
      stretch.left -= chunk.length;
      return chunk;
    }
    this.#large = void 0;
    if (stretch.left === 0 && await this.#reader.readExactly(1) !== void 0) return void 0;
    stretch.cutShort = stretch.left > 0;
    if (!this.closed && this.#repository.git.signal?.aborted !== true) this.#restart();
    return void 0;
  }
};
function lineFor(oid) {
  return isObjectId(oid) ? `${oid}
` : "not-an-object-id\n";
}
function isObjectType(type) {
  return type === "commit" || type === "tree" || type === "blob" || type === "tag";
}

// src/git/repository.ts
import { existsSync as existsSync2, readFileSync, realpathSync, statSync as statSync2 } from "node:fs";
import { dirname, join as join3, resolve as resolve2 } from "node:path";

// src/git/run.ts
import { isAbsolute as isAbsolute2, relative, resolve, sep } from "node:path";

// src/base/process.ts
import { spawn } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join as join2 } from "node:path";
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
    const candidate = join2(folder, windows ? `${name}.exe` : name);
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
  const text = readSmallFile(join3(place2.commonDir, "shallow"), 64 * 1024 * 1024) ?? "";
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
  const entry = join3(folder, ".git");
  if (isFolder(entry)) {
    const found = place(entry, folder, "work-tree");
    if (found !== void 0) return { kind: "found", repository: found };
    return existsSync2(join3(entry, "HEAD")) || existsSync2(join3(entry, "config")) ? { kind: "broken", place: entry } : { kind: "none" };
  }
  const pointer = readSmallFile(entry, MAX_POINTER_BYTES);
  if (pointer !== void 0) {
    const target = /^gitdir: ([^\n]+?)\r?\n?$/.exec(pointer)?.[1];
    const gitDir = target === void 0 ? void 0 : resolve2(folder, target);
    const kind = gitDir !== void 0 && existsSync2(join3(gitDir, "commondir")) ? "worktree" : "submodule";
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
  if (!existsSync2(join3(gitDir, "HEAD"))) return void 0;
  const pointer = readSmallFile(join3(gitDir, "commondir"), MAX_POINTER_BYTES)?.trim();
  const commonDir = pointer === void 0 ? gitDir : resolve2(gitDir, pointer);
  if (!isFolder(join3(commonDir, "objects")) || !isFolder(join3(commonDir, "refs"))) return void 0;
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

// src/git/packs/id-format.ts
import { createHash } from "node:crypto";
function idBytesOf(format) {
  return format === "sha256" ? 32 : 20;
}
function compareIds(left, leftAt, right, rightAt, idBytes) {
  for (let index = 0; index < idBytes; index++) {
    const difference = left[leftAt + index] - right[rightAt + index];
    if (difference !== 0) return difference;
  }
  return 0;
}
function sameId(left, leftAt, right, rightAt, idBytes) {
  return compareIds(left, leftAt, right, rightAt, idBytes) === 0;
}
function idText(bytes, at, idBytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, idBytes).toString("hex");
}
function idFromText(oid) {
  return Buffer.from(oid, "hex");
}
function hashOf(format) {
  return createHash(format);
}
function idOfObject(format, type, bytes) {
  return hashOf(format).update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
}

export {
  isObjectId,
  isNullId,
  formatOf,
  EMPTY_TREE,
  EMPTY_BLOB,
  throwIfAborted,
  GitComplaint,
  Git,
  StreamReader,
  LARGE_OBJECT_BYTES,
  readObjects,
  ObjectReader,
  presentObjects,
  idBytesOf,
  compareIds,
  sameId,
  idText,
  idFromText,
  hashOf,
  idOfObject,
  findRepository,
  openRepository,
  shallowBoundary
};
