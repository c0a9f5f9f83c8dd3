import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-BADYMDLI.mjs";
import {
  ConfigError,
  formatEntry,
  parseIgnoreFile
} from "./chunk-BSHWBEDJ.mjs";
import {
  findRepository
} from "./chunk-55FZNOIN.mjs";
import {
  holdsOn
} from "./chunk-ALOWXXJ5.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";

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
  /** With these entries, except those whose selectors stand here already. */
  with(entries) {
    const known = new Set(this.entries.map(selectorsOf));
    const fresh = entries.filter((entry) => !known.has(selectorsOf(entry)));
    const items = fresh.map((entry) => ({
      comments: [],
      line: formatEntry(entry),
      entry,
      number: void 0
    }));
    return new _BaselineFile(this.#head, [...this.#items, ...items]);
  }
  /** Without the entries on these lines, and without those that do not hold on a day (`2026-01-31`). */
  without(lines, today) {
    const isKept = ({ number, entry }) => (number === void 0 || !lines.has(number)) && holdsOn(entry, today);
    return new _BaselineFile(this.#head, this.#items.filter(isKept));
  }
  /** The text, sorted by line, ending in a line end. */
  toString() {
    const sorted = [...this.#items].sort((a, b) => a.line < b.line ? -1 : a.line > b.line ? 1 : 0);
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
  {
    name: "debug",
    kind: "flag",
    group: "What to look at",
    description: "Show the stack of an unexpected error."
  }
];

// src/commands/baseline-scan.ts
import { existsSync, statSync } from "node:fs";
function baselineRoot(path) {
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new InputError("path-not-found", `there is no folder ${path}`);
  const found = findRepository(path, { environment: process.env, currentDirectory: process.cwd() });
  const workTree = found.kind === "found" ? found.repository.workTree : void 0;
  return { root: workTree ?? path, isGit: workTree !== void 0 };
}
async function scanForBaseline(wanted) {
  const targets = [{ kind: "tree", path: wanted.root }];
  if (wanted.isGit && !wanted.treeOnly) targets.unshift({ kind: "history", repository: wanted.root });
  const controller = new AbortController();
  const cancel = () => controller.abort();
  process.once("SIGINT", cancel);
  try {
    const results = [];
    for (const target of targets) {
      const request = {
        target,
        asked: wanted.asked,
        why: "for the baseline",
        ruleFiles: [],
        disabledRules: [],
        minConfidence: wanted.minConfidence,
        honourMarks: true,
        config: { believesHead: true, baselines: wanted.baselines },
        maxFindings: 1e5
      };
      results.push(
        await scan(request, {
          now: () => Date.now(),
          signal: controller.signal,
          onProgress: () => void 0,
          mayLoadNative: true
        })
      );
    }
    return results;
  } finally {
    process.off("SIGINT", cancel);
  }
}

export {
  BaselineFile,
  baselineCliOptions,
  baselineRoot,
  scanForBaseline
};
