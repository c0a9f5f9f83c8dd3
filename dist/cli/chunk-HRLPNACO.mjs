import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/base/receipt.ts
var BY_DESIGN = /* @__PURE__ */ new Set([
  "submodule",
  "lfs-pointer",
  "git-directory",
  "special-file",
  "container-encrypted",
  "container-unsupported",
  "container-damaged"
]);
function isSkipByDesign(reason) {
  return BY_DESIGN.has(reason);
}
var MAX_SKIP_EXAMPLES = 10;
var RECEIPT_VERSION = 1;
var ReceiptBuilder = class {
  #skips = /* @__PURE__ */ new Map();
  #notes = [];
  #dropped = /* @__PURE__ */ new Map();
  commits = 0;
  objects = 0;
  files = 0;
  bytes = 0;
  /** Records that something was not scanned. `place` is a path or an id, never content. */
  skip(reason, place, count = 1) {
    const entry = this.#skips.get(reason) ?? { count: 0, examples: [] };
    entry.count += count;
    entry.examples.push(place);
    if (entry.examples.length > 8 * MAX_SKIP_EXAMPLES) entry.examples = firstExamples(entry.examples);
    this.#skips.set(reason, entry);
  }
  /** Records a choice made on the reader's behalf; the same code and text is kept once. */
  note(code, text) {
    if (!this.#notes.some((note) => note.code === code && note.text === text))
      this.#notes.push({ code, text });
  }
  /** A note that ends in a number, which the parts of a scan add up. */
  noteCount(code, what, count) {
    this.#notes.push(countedNote(code, what, count));
  }
  /** Counts a match that a filter dropped. */
  drop(reason) {
    this.#dropped.set(reason, (this.#dropped.get(reason) ?? 0) + 1);
  }
  /** Everything recorded so far, in an order that does not depend on when it was recorded. */
  snapshot() {
    const skips = [...this.#skips.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([reason, { count, examples }]) => ({
      reason,
      count,
      incomplete: !isSkipByDesign(reason),
      examples: firstExamples(examples)
    }));
    return {
      skips,
      notes: sortedNotes(this.#notes),
      complete: skips.every((skip) => !skip.incomplete),
      dropped: Object.fromEntries([...this.#dropped.entries()].sort(([a], [b]) => a < b ? -1 : 1))
    };
  }
};
function firstExamples(places) {
  return [...places].sort(compareText).slice(0, MAX_SKIP_EXAMPLES);
}
function sortedNotes(notes) {
  return [...notes].sort((a, b) => compareText(a.code, b.code) || compareText(a.text, b.text));
}
function countedNote(code, what, count) {
  return { code, text: `${what}: ${count}`, count };
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/base/shard.ts
var MAX_SHARDS = 4096;
function parseShard(text) {
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && index <= count && count <= MAX_SHARDS ? { index, count } : void 0;
}
function shardOf(place, count) {
  return hashOf(place, OWNER_SEED) % count + 1;
}
var ShardPart = class {
  number;
  #places = 0;
  #sums = [0, 0];
  constructor(number) {
    this.number = number;
  }
  /** Whether a listed place belongs to this shard. Counts it. */
  takes(place) {
    const own = hashOf(place, OWNER_SEED);
    this.#places++;
    this.#sums = [this.#sums[0] + own >>> 0, this.#sums[1] + hashOf(place, CENSUS_SEED) >>> 0];
    return own % this.number.count + 1 === this.number.index;
  }
  /** What was listed, in short: the number of places and a sum over them, the same in whatever order they came. */
  get census() {
    return [this.#places, ...this.#sums].map((number) => number.toString(16).padStart(8, "0")).join("-");
  }
};
var OWNER_SEED = 2166136261;
var CENSUS_SEED = 789269575;
function hashOf(text, seed) {
  let hash = seed;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}

export {
  RECEIPT_VERSION,
  ReceiptBuilder,
  firstExamples,
  sortedNotes,
  countedNote,
  MAX_SHARDS,
  parseShard,
  shardOf,
  ShardPart
};
