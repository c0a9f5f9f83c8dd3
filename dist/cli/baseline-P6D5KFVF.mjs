import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-LPTYUHBG.mjs";
import "./chunk-ACB4OGBV.mjs";
import {
  writeWhole
} from "./chunk-CTP2NYO4.mjs";
import {
  ConfigError,
  formatEntry,
  parseIgnoreFile
} from "./chunk-WU2IGF4R.mjs";
import "./chunk-HRLPNACO.mjs";
import {
  helpText,
  parseCommand
} from "./chunk-53HVGZQ7.mjs";
import "./chunk-64F22OOD.mjs";
import "./chunk-MQ2JDSJM.mjs";
import {
  skipLine
} from "./chunk-Z4IHVC6S.mjs";
import "./chunk-B6CFNBAM.mjs";
import {
  isBlocking
} from "./chunk-7BLOFKLB.mjs";
import "./chunk-JE5DCFUB.mjs";
import "./chunk-PK6OJ7EB.mjs";
import {
  findRepository
} from "./chunk-J52UIDZZ.mjs";
import "./chunk-6B4LYDBT.mjs";
import "./chunk-KRT3BCMF.mjs";
import "./chunk-GWZZZXYA.mjs";
import "./chunk-SQ5W3GMB.mjs";
import {
  ALLOW_KINDS,
  dayOf,
  holdsOn
} from "./chunk-2U5H7G4O.mjs";
import "./chunk-JKYXAY2Z.mjs";
import "./chunk-HW3TQZA5.mjs";
import "./chunk-SLASIKMK.mjs";
import "./chunk-SFZ4GHME.mjs";
import {
  counted,
  printable
} from "./chunk-UVYO7ID6.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/commands/baseline.ts
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

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
  without(lines, today2) {
    const isKept = ({ number, entry }) => (number === void 0 || !lines.has(number)) && holdsOn(entry, today2);
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

// src/commands/baseline.ts
var USAGE = [
  "Usage: tacet baseline create|update|prune|diff [PATH] [options]",
  "",
  "Keeps the list of findings that were looked at and let pass. create writes it, update adds what counts by now, prune",
  "takes out what has expired or is about nothing any more, diff shows both and changes nothing (status 1: there is a",
  "difference). The file holds fingerprints, no secrets."
];
var ACTIONS = ["create", "update", "prune", "diff"];
var INCOMPLETE = 2;
var FILE_MODE = 420;
async function baselineCommand(words) {
  if (words.includes("--help") || words.includes("-h")) {
    process.stdout.write(helpText(USAGE, baselineCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, baselineCliOptions, "baseline");
  const [name, path = ".", ...more] = positionals;
  const action = ACTIONS.find((known) => known === name);
  if (action === void 0 || more.length > 0) {
    throw new InputError("option-invalid", `tacet baseline takes one of ${ACTIONS.join(", ")}, then a path`, {
      hint: "tacet baseline create writes .tacet-baseline for the current repository"
    });
  }
  return await new Baseline(action, resolve(path), values).run();
}
var Baseline = class {
  #action;
  #root;
  #isGit;
  #values;
  #name;
  constructor(action, path, values) {
    if (!existsSync(path) || !statSync(path).isDirectory())
      throw new InputError("path-not-found", `there is no folder ${path}`);
    const found = findRepository(path, { environment: process.env, currentDirectory: process.cwd() });
    const workTree = found.kind === "found" ? found.repository.workTree : void 0;
    this.#action = action;
    this.#isGit = workTree !== void 0;
    this.#root = workTree ?? path;
    this.#values = values;
    this.#name = textOf(values, "file") ?? ".tacet-baseline";
  }
  async run() {
    const until = textOf(this.#values, "until");
    if (until !== void 0 && dayOf(until) === void 0)
      throw new InputError(
        "option-invalid",
        `--until takes a day like 2026-12-31, found ${printable(until)}`
      );
    const file = join(this.#root, this.#name);
    const exists = existsSync(file);
    if (this.#action === "create" && exists)
      throw new InputError("path-unreadable", `there is a ${this.#name} already`, {
        hint: "tacet baseline update adds to it"
      });
    if (this.#action !== "create" && !exists)
      throw new InputError("path-not-found", `there is no ${this.#name}`, {
        hint: "tacet baseline create writes it"
      });
    const before = exists ? BaselineFile.parse(this.#name, readFileSync(file, "utf8")) : BaselineFile.empty();
    const results = await this.#scan(exists);
    if (results.some(({ receipt }) => !receipt.complete)) return incomplete(results);
    const after = this.#change(before, results);
    if (this.#action === "diff") return showDifference(before, after);
    await writeWhole(file, after.toString(), FILE_MODE);
    const change = after.entries.length - before.entries.length;
    const what = change === 0 ? "nothing changed" : `${counted(Math.abs(change), "entry", "entries")} ${change > 0 ? "added" : "taken out"}`;
    process.stdout.write(
      `${printable(this.#name)}: ${what}, ${counted(after.entries.length, "entry", "entries")} in all
`
    );
    return 0;
  }
  #change(before, results) {
    const pruned = this.#action === "prune" || this.#action === "diff";
    const added = this.#action !== "prune";
    const kept = pruned ? before.without(this.#unusedLines(results), today()) : before;
    return added ? kept.with(this.#entriesFor(results.flatMap(({ findings }) => findings))) : kept;
  }
  /** Lines that no scan had a use for. */
  #unusedLines(results) {
    const unused = results.map(
      (result) => new Set(result.unusedEntries.filter(({ file }) => file === this.#name).map(({ line }) => line))
    );
    return new Set([...unused[0] ?? []].filter((line) => unused.every((lines) => lines.has(line))));
  }
  #entriesFor(findings) {
    const until = textOf(this.#values, "until");
    const shared = {
      rule: void 0,
      path: void 0,
      valueClass: void 0,
      kind: ALLOW_KINDS.find((kind) => kind === textOf(this.#values, "kind")),
      reason: textOf(this.#values, "reason"),
      owner: textOf(this.#values, "owner"),
      until
    };
    const fingerprints = findings.filter(isBlocking).map(({ fingerprint }) => fingerprint);
    return [...new Set(fingerprints)].map((fingerprint) => ({ ...shared, fingerprint }));
  }
  async #scan(exists) {
    const targets = [{ kind: "tree", path: this.#root }];
    if (this.#isGit && !this.#values.has("tree"))
      targets.unshift({ kind: "history", repository: this.#root });
    const controller = new AbortController();
    const cancel = () => controller.abort();
    process.once("SIGINT", cancel);
    try {
      const results = [];
      for (const target of targets) {
        const request = {
          target,
          asked: `baseline ${this.#action}`,
          why: "for the baseline",
          ruleFiles: [],
          disabledRules: [],
          minConfidence: textOf(this.#values, "min-confidence"),
          honourMarks: true,
          config: { believesHead: true, baselines: exists ? [this.#name] : [] },
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
};
function incomplete(results) {
  const lines = results.flatMap(
    ({ receipt }) => receipt.skips.filter((skip) => skip.incomplete).map(skipLine)
  );
  process.stderr.write(
    `tacet: the scan is incomplete, so the baseline was left as it is
${lines.join("\n")}
`
  );
  return INCOMPLETE;
}
function showDifference(before, after) {
  const old = before.toString().split("\n");
  const fresh = after.toString().split("\n");
  const lines = [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `- ${line}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line}`)
  ].filter((line) => !/^[-+] #?$/.test(line));
  for (const line of lines) process.stdout.write(`${printable(line)}
`);
  return lines.length === 0 ? 0 : 1;
}
function today() {
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function textOf(values, name) {
  const value = values.get(name);
  return typeof value === "string" ? value : void 0;
}
export {
  baselineCommand
};
