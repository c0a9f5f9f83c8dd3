import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  BaselineFile,
  baselineCliOptions
} from "./chunk-63HOMPNK.mjs";
import {
  baselineRoot,
  scanForBaseline
} from "./chunk-37SGS64X.mjs";
import {
  writeWhole
} from "./chunk-VAQQSW2S.mjs";
import {
  sharedRequest
} from "./chunk-VMC7XMUR.mjs";
import "./chunk-I72ZWDEU.mjs";
import {
  helpText,
  parseCommand,
  textOf
} from "./chunk-OD6CPHDH.mjs";
import "./chunk-MQYDHDIL.mjs";
import "./chunk-677WINNG.mjs";
import "./chunk-VX3AXTIZ.mjs";
import "./chunk-SU2BWYDD.mjs";
import "./chunk-6YTUPNX5.mjs";
import "./chunk-RU7YGRBE.mjs";
import "./chunk-FRU6DDVO.mjs";
import "./chunk-VQ3YYX2Z.mjs";
import "./chunk-GFAV5WAT.mjs";
import "./chunk-DSY4GNSK.mjs";
import "./chunk-64F22OOD.mjs";
import {
  skipLine
} from "./chunk-LZALTGME.mjs";
import "./chunk-OCDDHYTH.mjs";
import {
  isBlocking
} from "./chunk-ETD4LLOX.mjs";
import "./chunk-CB5IU77C.mjs";
import "./chunk-RUNXCMMM.mjs";
import {
  ALLOW_KINDS
} from "./chunk-YCRTLUB3.mjs";
import {
  dayOf
} from "./chunk-DPL3WNPG.mjs";
import "./chunk-LHWI5VTL.mjs";
import "./chunk-2APNGFPI.mjs";
import "./chunk-5QT6A7SG.mjs";
import "./chunk-7S2HP7FY.mjs";
import "./chunk-CURK6QLX.mjs";
import "./chunk-5WYAM7PJ.mjs";
import "./chunk-3SMOQOE6.mjs";
import "./chunk-ZL5LOEQ7.mjs";
import "./chunk-QSSIPJLQ.mjs";
import "./chunk-XKFAA5KR.mjs";
import "./chunk-SXUG5HUH.mjs";
import "./chunk-VIV4JG3X.mjs";
import "./chunk-AY33RN6Z.mjs";
import "./chunk-4726SY5A.mjs";
import "./chunk-SFZ4GHME.mjs";
import "./chunk-T5SFZNJT.mjs";
import "./chunk-UGLDL62U.mjs";
import "./chunk-OZ7HI3YC.mjs";
import "./chunk-JE5DCFUB.mjs";
import "./chunk-JN4QDFAE.mjs";
import "./chunk-RBHNQ7AH.mjs";
import "./chunk-DSGTUIFF.mjs";
import "./chunk-ZUKYCCT6.mjs";
import "./chunk-UQ6KK4HY.mjs";
import "./chunk-VRKPR623.mjs";
import "./chunk-YHB3WRKM.mjs";
import "./chunk-MJZZWCET.mjs";
import "./chunk-B5ZZAE4C.mjs";
import "./chunk-H5ZPWOS6.mjs";
import "./chunk-HW3TQZA5.mjs";
import {
  counted,
  printable
} from "./chunk-YAB2QRGH.mjs";
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
var MAX_MARKS = 20;
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
    const what = change === 0 ? before.toString() === after.toString() ? "nothing changed" : "what had expired was renewed" : `${counted(Math.abs(change), "entry", "entries")} ${change > 0 ? "added" : "taken out"}`;
    process.stdout.write(
      `${printable(this.#name)}: ${what}, ${counted(after.entries.length, "entry", "entries")} in all
`
    );
    if (this.#action === "prune") await this.#tellUnused(results);
    if (this.#action === "create" && this.#isGit && !this.#mergesByItself())
      process.stdout.write(
        `branches that add to it merge by themselves with this line in .gitattributes: ${printable(this.#name)} merge=union
`
      );
    return 0;
  }
  #mergesByItself() {
    const file = join(this.#root, ".gitattributes");
    return existsSync(file) && readFileSync(file, "utf8").includes(`${this.#name} merge=union`);
  }
  /** Entries elsewhere, and marks, that are about nothing: what people wrote by hand is not changed by us. */
  async #tellUnused(results) {
    const placeOf = ({ file, line }) => `${file}:${line}`;
    const used = new Set(results.flatMap(({ usedEntries }) => usedEntries.map(placeOf)));
    const unused = results.flatMap(
      ({ unusedEntries }) => unusedEntries.filter(({ file }) => file !== this.#name).map(placeOf)
    );
    const places = [...new Set(unused)].filter((place) => !used.has(place));
    if (places.length > 0)
      process.stdout.write(
        `about nothing either, to be taken out by hand: ${printable(places.join(", "))}
`
      );
    const { unusedMarks } = await import("./unused-marks-FX3TC5PC.mjs");
    const outside = { environment: process.env, currentDirectory: process.cwd() };
    const marks = await unusedMarks(this.#root, results.at(-1)?.findings ?? [], outside);
    if (marks.length === 0) return;
    const shown = marks.slice(0, MAX_MARKS).join(", ");
    const more = marks.length > MAX_MARKS ? ` and ${marks.length - MAX_MARKS} more` : "";
    process.stdout.write(`marks on lines without a finding: ${printable(shown)}${more}
`);
  }
  #change(before, results) {
    const pruned = this.#action === "prune" || this.#action === "diff";
    const added = this.#action !== "prune";
    const kept = pruned ? before.without(this.#unusedLines(results), today()) : before;
    return added ? kept.with(this.#entriesFor(results.flatMap(({ findings }) => findings)), today()) : kept;
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
      baselines: exists ? [this.#name] : [],
      shared: sharedRequest(this.#values)
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
