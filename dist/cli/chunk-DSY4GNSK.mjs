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
var MAX_ENTRY_PLACES = 100;
var RECEIPT_VERSION = 1;
var ReceiptBuilder = class {
  #skips = /* @__PURE__ */ new Map();
  #notes = [];
  #dropped = /* @__PURE__ */ new Map();
  commits = 0;
  objects = 0;
  files = 0;
  bytes = 0;
  texts = 0;
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

export {
  MAX_ENTRY_PLACES,
  RECEIPT_VERSION,
  ReceiptBuilder,
  firstExamples,
  sortedNotes,
  countedNote
};
