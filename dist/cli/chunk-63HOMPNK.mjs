import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  sharedConfigOptions
} from "./chunk-I72ZWDEU.mjs";
import {
  formatEntry,
  parseIgnoreFile
} from "./chunk-GFAV5WAT.mjs";
import {
  holdsOn
} from "./chunk-DPL3WNPG.mjs";
import {
  ConfigError
} from "./chunk-VRKPR623.mjs";

// src/config/baseline-file.ts
var HEAD = [
  "# Findings that were looked at and let pass, one a line: tacet baseline keeps it, tacet triage asks about new ones.",
  "# Each line may say: kind=false-positive|test-value|revoked|accepted owner=… until=YYYY-MM-DD -- why"
];
var BaselineFile = class _BaselineFile {
  #head;
  #items;
  constructor(head, items) {
    this.#head = head;
    this.#items = items;
  }
  /** A new one without entries. */
  static empty() {
    return new _BaselineFile(HEAD, []);
  }
  /** Reads one. Throws `ConfigError` with every mistake. */
  static parse(name, text) {
    const { entries, mistakes } = parseIgnoreFile(name, text);
    if (mistakes.length > 0) throw new ConfigError(mistakes);
    const byLine = new Map(entries.map((entry) => [entry.line, entry]));
    const items = [];
    let head;
    let comments = [];
    for (const [index, raw] of text.replace(/^\ufeff/, "").split("\n").entries()) {
      const line = raw.replace(/\r$/, "");
      const entry = byLine.get(index + 1);
      if (entry !== void 0) {
        items.push({ comments: head === void 0 ? [] : comments, line, entry, number: index + 1 });
        head ??= comments;
        comments = [];
      } else if (line.trim() !== "") comments.push(line);
    }
    return new _BaselineFile([...head ?? [], ...comments], items);
  }
  /** The entries in the order of the file. */
  get entries() {
    return this.#items.map(({ entry }) => entry);
  }
  /**
   * With these entries, except those whose selectors stand here already. What no longer holds on `today` (`2026-01-31`) is
   * replaced by an entry with the same selectors.
   */
  with(entries, today) {
    const holds = (entry) => today === void 0 || holdsOn(entry, today);
    const known = new Set(this.entries.filter(holds).map(selectorsOf));
    const fresh = entries.filter((entry) => !known.has(selectorsOf(entry)));
    const replaced = new Set(fresh.map(selectorsOf));
    const kept = this.#items.filter(({ entry }) => holds(entry) || !replaced.has(selectorsOf(entry)));
    const items = fresh.map((entry) => ({
      comments: [],
      line: formatEntry(entry),
      entry,
      number: void 0
    }));
    return new _BaselineFile(this.#head, [...kept, ...items]);
  }
  /** Without the entries on these lines, and without those that do not hold on a day (`2026-01-31`). */
  without(lines, today) {
    const isKept = ({ number, entry }) => (number === void 0 || !lines.has(number)) && holdsOn(entry, today);
    return new _BaselineFile(this.#head, this.#items.filter(isKept));
  }
  /** The text, sorted by line, ending in a line end. */
  toString() {
    const all = [...this.#items].sort((a, b) => a.line < b.line ? -1 : a.line > b.line ? 1 : 0);
    const sorted = all.filter(({ line, comments }, at) => comments.length > 0 || line !== all[at - 1]?.line);
    return [...this.#head, ...sorted.flatMap(({ comments, line }) => [...comments, line])].map((line) => `${line}
`).join("");
  }
};
function selectorsOf({ fingerprint, rule, path, valueClass }) {
  return JSON.stringify([fingerprint, rule, path, valueClass]);
}

// src/options/baseline-options.ts
var baselineCliOptions = [
  {
    name: "file",
    kind: "text",
    metavar: "FILE",
    default: ".tacet-baseline",
    group: "Which baseline",
    description: "The baseline, relative to the root of the repository."
  },
  {
    name: "tree",
    kind: "flag",
    group: "What to look at",
    description: "The files of the working tree alone. Default: in a git repository its whole history and the working tree."
  },
  {
    name: "kind",
    kind: "choice",
    values: ["false-positive", "test-value", "revoked", "accepted"],
    metavar: "KIND",
    group: "What new entries say",
    description: "What the findings are."
  },
  {
    name: "reason",
    kind: "text",
    metavar: "TEXT",
    group: "What new entries say",
    description: "Why they are let pass."
  },
  {
    name: "owner",
    kind: "text",
    metavar: "WHO",
    group: "What new entries say",
    description: "Who answers for it."
  },
  {
    name: "until",
    kind: "text",
    metavar: "YYYY-MM-DD",
    group: "What new entries say",
    description: "The last day on which they are let pass."
  },
  {
    name: "min-confidence",
    kind: "choice",
    values: ["hint", "possible", "likely", "proven"],
    metavar: "LEVEL",
    group: "What to look at",
    description: "The least confidence that is looked at. Default: what the configuration says, else possible."
  },
  ...sharedConfigOptions,
  {
    name: "debug",
    kind: "flag",
    group: "What to look at",
    description: "Show the stack of an unexpected error."
  }
];

export {
  BaselineFile,
  baselineCliOptions
};
