import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  FileReader
} from "./chunk-I7DBS2SK.mjs";
import {
  UnitView,
  containerKindOf,
  createEngine,
  createKernel,
  unitsInside
} from "./chunk-ZD7QZWCB.mjs";
import "./chunk-L6C7U3VW.mjs";
import "./chunk-BGSM4UJQ.mjs";
import "./chunk-F3JPYFSM.mjs";
import {
  CONTAINER_LIMITS,
  PIECE_SIZES,
  ownBytes
} from "./chunk-X2QXZVGE.mjs";
import "./chunk-PNOV5QML.mjs";
import {
  decodeUtf8
} from "./chunk-IPN2D2H2.mjs";
import "./chunk-F7P4UVUY.mjs";
import "./chunk-WGYOHXCK.mjs";
import "./chunk-5VLZXLXK.mjs";

// src/look-ahead/start.ts
import { setImmediate, setTimeout } from "node:timers/promises";

// src/look-ahead/file-batch.ts
var PENDING = 0;
var CLEAN = 1;
var TO_READ = 2;
var FILES_PER_SHARE = 4;
var NEXT_AT = 0;
var HEAD_BYTES = 8;
var FileBatch = class _FileBatch {
  count;
  shared;
  #next;
  #sizes;
  #verdicts;
  /** Where the path and, behind it, the shown path of each file end. */
  #ends;
  #names;
  constructor(shared) {
    const { count, memory } = shared;
    this.shared = shared;
    this.count = count;
    this.#next = new Int32Array(memory, NEXT_AT, 1);
    this.#sizes = new Float64Array(memory, HEAD_BYTES, count);
    this.#verdicts = new Int32Array(memory, HEAD_BYTES + 8 * count, count);
    this.#ends = new Uint32Array(memory, HEAD_BYTES + 12 * count, 2 * count);
    this.#names = Buffer.from(memory, HEAD_BYTES + 20 * count);
  }
  /** A batch of these files. */
  static of(files) {
    const shown = files.map(({ path }) => Buffer.from(path));
    const nameBytes = files.reduce((sum, { bytes }, index) => sum + bytes.length + shown[index].length, 0);
    const count = files.length;
    const batch = new _FileBatch({
      count,
      memory: new SharedArrayBuffer(HEAD_BYTES + 20 * count + nameBytes)
    });
    let at = 0;
    for (const [index, { bytes }] of files.entries()) {
      batch.#names.set(bytes, at);
      at += bytes.length;
      batch.#ends[2 * index] = at;
      batch.#names.set(shown[index], at);
      at += shown[index].length;
      batch.#ends[2 * index + 1] = at;
    }
    return batch;
  }
  /** The batch that another thread made. */
  static over(shared) {
    return new _FileBatch(shared);
  }
  /** The numbers `[from, to)` of files that are this thread's from now on; undefined when all are taken. */
  take() {
    if (Atomics.load(this.#next, 0) >= this.count) return void 0;
    const from = Atomics.add(this.#next, 0, FILES_PER_SHARE);
    return from < this.count ? { from, to: Math.min(this.count, from + FILES_PER_SHARE) } : void 0;
  }
  /** A file, with memory of its own. */
  file(index) {
    const start = index === 0 ? 0 : this.#ends[2 * index - 1];
    const middle = this.#ends[2 * index];
    const end = this.#ends[2 * index + 1];
    return {
      bytes: Buffer.from(this.#names.subarray(start, middle)),
      path: decodeUtf8(this.#names, middle, end)
    };
  }
  /** Tells what came of a file. */
  tell(index, verdict, sizeBytes) {
    this.#sizes[index] = sizeBytes;
    Atomics.store(this.#verdicts, index, verdict);
  }
  /** What is known of a file by now. */
  verdict(index) {
    return Atomics.load(this.#verdicts, index);
  }
  /** Leaves every file to the source of which nothing is known by now. */
  leavePending() {
    for (let index = 0; index < this.count; index++)
      Atomics.compareExchange(this.#verdicts, index, PENDING, TO_READ);
  }
  /** The size of a clean file. */
  sizeBytes(index) {
    return this.#sizes[index];
  }
};

// src/look-ahead/look-at-files.ts
var FileLook = class {
  #engine;
  #reader;
  #containers;
  /** Set whenever something belongs on the receipt. */
  #isSkipped = false;
  /** Files of more than `maxFileBytes` are left to the source. */
  constructor(ruleset, { containers = CONTAINER_LIMITS, ...options }, maxFileBytes) {
    this.#containers = containers;
    const skip = () => {
      this.#isSkipped = true;
    };
    this.#engine = createEngine(ruleset, {
      ...options,
      createKernel,
      onDetectorFailure: skip,
      onMatchLimit: skip,
      onDecodeLimit: skip,
      clock
    });
    const sizes = { wholeBytes: maxFileBytes, pieceBytes: maxFileBytes, overlapBytes: 0 };
    this.#reader = new FileReader({ skip }, sizes);
  }
  /** Takes a few files of a batch and looks at them; false when there were none left to take. */
  lookAtSome(batch) {
    const share = batch.take();
    if (share === void 0) return false;
    for (let index = share.from; index < share.to; index++) {
      const size = this.#cleanBytes(batch, index);
      batch.tell(index, size === void 0 ? TO_READ : CLEAN, size ?? 0);
    }
    return true;
  }
  #cleanBytes(batch, index) {
    this.#isSkipped = false;
    const content = this.#reader.read(batch.file(index));
    if (content.kind !== "unit" || this.#isSkipped) return void 0;
    const holdsMatch = this.#holdsMatch(content.unit);
    return holdsMatch || this.#isSkipped ? void 0 : ownBytes(content.unit);
  }
  #holdsMatch(unit) {
    if (this.#engine.scan(new UnitView(unit)).length > 0) return true;
    const kind = containerKindOf(unit, this.#containers);
    if (kind === void 0) return false;
    const tell = () => {
      this.#isSkipped = true;
    };
    for (const inner of unitsInside(unit, kind, { limits: this.#containers, clock, tell }))
      if (this.#isSkipped || this.#engine.scan(new UnitView(inner)).length > 0) return true;
    return false;
  }
};
var clock = () => performance.now();

// src/look-ahead/look-team.ts
import { receiveMessageOnPort, Worker } from "node:worker_threads";
var BATCHES = 0;
var ENDED = 1;
var LookTeam = class {
  #cells = new Int32Array(new SharedArrayBuffer(8));
  #workers = [];
  #failed = false;
  /** Starts `count` threads. Never throws: a thread that cannot start has failed. */
  constructor(count, url, plan) {
    const order = { kind: "look-at-files", plan, cells: this.#cells };
    const fail = () => {
      this.#failed = true;
    };
    for (let index = 0; index < count; index++) {
      try {
        const worker = new Worker(url, { workerData: order });
        worker.once("error", fail);
        worker.once("exit", fail);
        worker.unref();
        this.#workers.push(worker);
      } catch {
        this.#failed = true;
      }
    }
  }
  /** Whether a thread has ended by itself. */
  get hasFailed() {
    return this.#failed;
  }
  /** Tells all of a batch. */
  add(batch) {
    for (const worker of this.#workers) worker.postMessage(batch.shared);
    Atomics.add(this.#cells, BATCHES, 1);
    Atomics.notify(this.#cells, BATCHES);
  }
  /** Ends all threads; they are gone when this returns. */
  async stop() {
    Atomics.store(this.#cells, ENDED, 1);
    Atomics.notify(this.#cells, BATCHES);
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
};

// src/look-ahead/start.ts
var MEBIBYTE = 1024 * 1024;
var PROCESS_BYTES = 110 * MEBIBYTE;
var THREAD_BYTES = 45 * MEBIBYTE;
var LEAST_FILE_BYTES = 4 * MEBIBYTE;
var COPIES = 3;
var MAX_DEFAULT_THREADS = 8;
var BREATH_MS = 20;
function startLookAhead(settings) {
  const threads = threadsFor(settings);
  const share = (settings.memoryBytes - PROCESS_BYTES - THREAD_BYTES * (threads - 1)) / threads / COPIES;
  const maxFileBytes = Math.floor(Math.min(PIECE_SIZES.wholeBytes, Math.max(LEAST_FILE_BYTES, share)));
  const { workers } = settings;
  const team = workers === void 0 || threads === 1 ? void 0 : new LookTeam(threads - 1, workers.url, { ...workers.plan, maxFileBytes });
  return new TreeLook(new FileLook(settings.ruleset, settings.options, maxFileBytes), team);
}
function threadsFor({ workers, threads, memoryBytes }) {
  if (workers === void 0) return 1;
  const each = THREAD_BYTES + COPIES * LEAST_FILE_BYTES;
  const most = Math.max(1, Math.floor((memoryBytes - PROCESS_BYTES) / each));
  return Math.max(1, Math.min(threads ?? Math.min(workers.processors, MAX_DEFAULT_THREADS), most));
}
var TreeLook = class {
  #look;
  #team;
  #batches = [];
  /** Number of the first file of each batch. */
  #starts = [];
  #count = 0;
  /** The batch that was asked about last, and the one from which this thread takes files. */
  #asked = 0;
  #taken = 0;
  #breathedAt = performance.now();
  constructor(look, team) {
    this.#look = look;
    this.#team = team;
  }
  add(files) {
    if (files.length === 0) return;
    const batch = FileBatch.of(files);
    this.#starts.push(this.#count);
    this.#batches.push(batch);
    this.#count += files.length;
    this.#team?.add(batch);
  }
  isPending(index) {
    const batch = this.#batchOf(index);
    return batch !== void 0 && batch.verdict(index - this.#starts[this.#asked]) === PENDING;
  }
  cleanBytes(index) {
    const batch = this.#batchOf(index);
    const at = index - this.#starts[this.#asked];
    return batch?.verdict(at) === CLEAN ? batch.sizeBytes(at) : void 0;
  }
  async help() {
    while (performance.now() - this.#breathedAt < BREATH_MS) {
      if (this.#lookAtSome()) return;
      if (this.#team?.hasFailed !== false) return this.#giveUp();
      await setTimeout(1);
      this.#breathedAt = performance.now();
      return;
    }
    await setImmediate();
    this.#breathedAt = performance.now();
  }
  async close() {
    await this.#team?.stop();
  }
  #lookAtSome() {
    for (; this.#taken < this.#batches.length; this.#taken++) {
      const batch = this.#batches[this.#taken];
      if (batch !== void 0 && this.#look.lookAtSome(batch)) return true;
    }
    return false;
  }
  /** What a thread that died had taken: the source reads it. */
  #giveUp() {
    for (const batch of this.#batches) batch?.leavePending();
  }
  /** The batch of a file; files are asked about in ascending order, and what is behind is forgotten. */
  #batchOf(index) {
    while (index >= (this.#starts[this.#asked + 1] ?? Number.POSITIVE_INFINITY)) {
      this.#batches[this.#asked] = void 0;
      this.#asked++;
    }
    return this.#batches[this.#asked];
  }
};
export {
  startLookAhead
};
