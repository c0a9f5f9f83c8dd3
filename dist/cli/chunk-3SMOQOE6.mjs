import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isObjectId
} from "./chunk-ZL5LOEQ7.mjs";
import {
  UpstreamError
} from "./chunk-MLKVTFW4.mjs";

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
      await new Promise((resolve) => {
        this.#wake = resolve;
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

export {
  StreamReader,
  LARGE_OBJECT_BYTES,
  readObjects,
  ObjectReader,
  presentObjects
};
