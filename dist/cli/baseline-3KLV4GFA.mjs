import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  BaselineFile,
  baselineCliOptions,
  baselineRoot,
  scanForBaseline
} from "./chunk-LOBY7S74.mjs";
import "./chunk-BADYMDLI.mjs";
import {
  writeWhole
} from "./chunk-3B5RL7HH.mjs";
import "./chunk-ACB4OGBV.mjs";
import "./chunk-VX3AXTIZ.mjs";
import "./chunk-5M3U2BYK.mjs";
import "./chunk-HRLPNACO.mjs";
import "./chunk-64F22OOD.mjs";
import "./chunk-BSHWBEDJ.mjs";
import {
  helpText,
  parseCommand,
  textOf
} from "./chunk-6PXFSLZO.mjs";
import "./chunk-BWK3ZXDM.mjs";
import {
  skipLine
} from "./chunk-4TDZER2G.mjs";
import "./chunk-CGFIVCKC.mjs";
import {
  isBlocking
} from "./chunk-7BLOFKLB.mjs";
import "./chunk-JE5DCFUB.mjs";
import "./chunk-PFDAUPWB.mjs";
import "./chunk-JIS4ZACW.mjs";
import "./chunk-55FZNOIN.mjs";
import "./chunk-NFWP36Z7.mjs";
import "./chunk-FCMS3D2N.mjs";
import "./chunk-H7BI4DNR.mjs";
import "./chunk-GWZZZXYA.mjs";
import "./chunk-SQ5W3GMB.mjs";
import {
  ALLOW_KINDS,
  dayOf
} from "./chunk-ALOWXXJ5.mjs";
import "./chunk-A6TEOS55.mjs";
import "./chunk-HW3TQZA5.mjs";
import "./chunk-RBHNQ7AH.mjs";
import "./chunk-SFZ4GHME.mjs";
import {
  counted,
  printable
} from "./chunk-DW6L6IXD.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/commands/baseline.ts
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
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
    const { root, isGit } = baselineRoot(path);
    this.#action = action;
    this.#isGit = isGit;
    this.#root = root;
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
    return await scanForBaseline({
      root: this.#root,
      isGit: this.#isGit,
      asked: `baseline ${this.#action}`,
      treeOnly: this.#values.has("tree"),
      minConfidence: textOf(this.#values, "min-confidence"),
      baselines: exists ? [this.#name] : []
    });
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
export {
  baselineCommand
};
