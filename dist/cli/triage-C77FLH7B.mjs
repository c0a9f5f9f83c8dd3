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
import {
  parseIgnoreFile
} from "./chunk-GFAV5WAT.mjs";
import "./chunk-DSY4GNSK.mjs";
import "./chunk-64F22OOD.mjs";
import {
  SEVERITY_ORDER,
  compareFindings,
  isBlocking
} from "./chunk-ETD4LLOX.mjs";
import "./chunk-CB5IU77C.mjs";
import "./chunk-RUNXCMMM.mjs";
import "./chunk-YCRTLUB3.mjs";
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

// src/commands/triage.ts
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { emitKeypressEvents } from "node:readline";

// src/options/triage-options.ts
var SHARED = [
  "file",
  "tree",
  "owner",
  "until",
  "min-confidence",
  "policy",
  "fetch-config",
  "config-from",
  "debug"
];
var triageCliOptions = baselineCliOptions.filter(
  ({ name }) => SHARED.includes(name)
);

// src/commands/triage-walk.ts
var KINDS = /* @__PURE__ */ new Map([
  ["a", "accepted"],
  ["f", "false-positive"],
  ["t", "test-value"],
  ["r", "revoked"]
]);
var KEYS = "[a]ccept  [f]alse positive  [t]est value  [r]evoked  [o]pen: all places  [s]kip  [q]uit";
var MAX_REASON = 300;
var MAX_PLACES = 50;
var AGAIN = "\r\x1B[2K";
var TriageWalk = class {
  #questions;
  #columns;
  #at = 0;
  #answered = 0;
  #kind;
  #reason = "";
  /** `columns`: the terminal's width now. Findings of one fingerprint become one question, at its first place. */
  constructor(findings, columns) {
    const groups = /* @__PURE__ */ new Map();
    for (const finding of findings) {
      const group = groups.get(finding.fingerprint);
      if (group === void 0) groups.set(finding.fingerprint, [finding]);
      else group.push(finding);
    }
    this.#questions = [...groups.values()].flatMap(
      (all) => all[0] === void 0 ? [] : [{ finding: all[0], all }]
    );
    this.#columns = columns;
  }
  /** How many secrets are asked about. */
  get count() {
    return this.#questions.length;
  }
  /** How many were answered. */
  get answered() {
    return this.#answered;
  }
  /** The first question; empty without any. */
  opening() {
    return this.#ask();
  }
  /** Takes a key. Keys that mean nothing here change nothing. */
  press(key) {
    const question = this.#questions[this.#at];
    const isInterrupt = key.isControl && (key.name === "c" || key.name === "d");
    if (question === void 0 || isInterrupt) return { output: "\n", isOver: true };
    if (this.#kind !== void 0) return this.#pressInReason(key, question, this.#kind);
    if (key.isControl || key.name === void 0) return { output: "" };
    this.#kind = KINDS.get(key.name);
    if (this.#kind !== void 0) return { output: this.#reasonLine() };
    if (key.name === "q") return { output: "q\n", isOver: true };
    if (key.name === "s") return this.#next("s\n");
    if (key.name === "o") return { output: `o
${placesText(question.all)}
${KEYS} ` };
    return { output: "" };
  }
  #pressInReason(key, { finding }, kind) {
    if (key.name === "escape") {
      this.#leaveReason();
      return { output: `${AGAIN}${KEYS} ` };
    }
    if (key.name === "return" || key.name === "enter") {
      const reason = this.#reason.trim();
      if (reason === "" && kind === "accepted")
        return { output: `${AGAIN}A secret that is accepted needs a reason.
${this.#reasonLine()}` };
      this.#leaveReason();
      this.#answered++;
      const answer = { fingerprint: finding.fingerprint, kind, reason: reason === "" ? void 0 : reason };
      return { ...this.#next("\n"), answer };
    }
    if (key.name === "backspace") this.#reason = [...this.#reason].slice(0, -1).join("");
    else if (key.isControl && key.name === "u") this.#reason = "";
    else if (key.text !== void 0 && !key.isControl && printable(key.text) === key.text) {
      const longer = this.#reason + key.text;
      if (longer.length <= MAX_REASON) this.#reason = longer;
    }
    return { output: this.#reasonLine() };
  }
  #leaveReason() {
    this.#kind = void 0;
    this.#reason = "";
  }
  /** The end of a long reason, so that the line is never wider than the terminal and can be cleared. */
  #reasonLine() {
    const optional = this.#kind === "accepted" ? "" : " (may be empty)";
    const prompt = `${this.#kind}, because${optional}: `;
    const room = Math.max(8, this.#columns() - prompt.length - 1);
    return `${AGAIN}${prompt}${this.#reason.slice(-room)}`;
  }
  #next(output) {
    this.#at++;
    const isOver = this.#at >= this.#questions.length;
    return isOver ? { output, isOver } : { output: `${output}${this.#ask()}` };
  }
  #ask() {
    const question = this.#questions[this.#at];
    if (question === void 0) return "";
    const { finding, all } = question;
    const { rule, severity, confidence, preview, line } = finding;
    const introduction = all.find((each) => each.introduction !== void 0)?.introduction;
    const others = placesOf(all).length - 1;
    const more = others > 0 ? `  and at ${counted(others, "more place")}` : "";
    const since = introduction === void 0 ? [] : [
      `since ${introduction.date.slice(0, 10)} by ${introduction.author}, commit ${introduction.commit.slice(0, 10)}`
    ];
    const lines = [
      `${placeOf(finding)}  ${preview}${more}`,
      line.trim(),
      ...since,
      rule.description,
      `Now: ${rule.revoke}`
    ];
    return [
      "",
      `${this.#at + 1} of ${this.#questions.length}: ${printable(rule.name)}  [${severity}, ${confidence}]`,
      ...lines.flatMap((text) => wrapped(printable(text), this.#columns())),
      `${KEYS} `
    ].join("\n");
  }
};
function wrapped(text, columns) {
  const room = Math.max(20, columns - 1);
  const lines = [];
  let line = " ";
  for (const word of text.split(" ")) {
    if (line.length > 1 && line.length + 1 + word.length > room) {
      lines.push(line);
      line = " ";
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
function placesText(all) {
  const places = placesOf(all);
  const lines = places.slice(0, MAX_PLACES).map((place) => `  ${place}`);
  if (places.length > MAX_PLACES) lines.push(`  and ${counted(places.length - MAX_PLACES, "more place")}`);
  return lines.join("\n");
}
function placesOf(all) {
  const places = all.map((finding) => {
    const commit = finding.introduction?.commit.slice(0, 12);
    const isPast = commit !== void 0 && finding.inHead === false;
    return isPast ? `${placeOf(finding)}  (only in the history: git show ${commit})` : placeOf(finding);
  });
  return [...new Set(places)];
}
function placeOf({ location }) {
  const name = location.path ?? location.text?.name ?? location.kind;
  return `${printable(name)}:${location.startLine}:${location.startColumn}`;
}

// src/commands/triage.ts
var USAGE = [
  "Usage: tacet triage [PATH] [options]",
  "",
  "Asks about every finding that counts, one after the other: a accepts it with a reason, f says that it is none, t that it",
  "is a test value, r that it was revoked; o lists its places, s skips it, q ends. Each answer goes to the baseline at once,",
  "so that the walk can be ended and taken up again."
];
var LEFT = 1;
var INCOMPLETE = 2;
var FILE_MODE = 420;
async function triageCommand(words) {
  if (words.includes("--help") || words.includes("-h")) {
    process.stdout.write(helpText(USAGE, triageCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, triageCliOptions, "triage");
  const [path = ".", ...more] = positionals;
  if (more.length > 0) throw new InputError("option-invalid", "tacet triage takes one folder");
  const until = textOf(values, "until");
  if (until !== void 0 && dayOf(until) === void 0)
    throw new InputError("option-invalid", `--until takes a day like 2026-12-31, found ${printable(until)}`);
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new InputError("option-invalid", "tacet triage asks at a terminal, and this is none", {
      hint: "tacet baseline update lets everything pass without asking; tacet scan lists it"
    });
  const place = baselineRoot(resolve(path));
  const name = textOf(values, "file") ?? ".tacet-baseline";
  const file = join(place.root, name);
  process.stdout.write("Looking for what counts …\n");
  const results = await scanForBaseline({
    ...place,
    asked: ["triage", ...words].join(" "),
    treeOnly: values.has("tree"),
    minConfidence: textOf(values, "min-confidence"),
    baselines: existsSync(file) ? [name] : [],
    shared: sharedRequest(values)
  });
  const isComplete = results.every(({ receipt }) => receipt.complete);
  const walk = new TriageWalk(
    // what is still in the tree first: there it can be opened
    [...results].reverse().flatMap(({ findings }) => findings.filter(isBlocking).sort(gravestFirst)),
    () => process.stdout.columns
  );
  if (walk.count > 0)
    await walkThrough(walk, async (answer) => await append(file, name, entryOf(answer, values)));
  const left = walk.count - walk.answered;
  const how = left === 0 ? "" : "; tacet triage goes on with them";
  process.stdout.write(
    `${printable(name)}: ${counted(walk.answered, "answer")} written, ${counted(left, "finding")} left${how}
`
  );
  if (!isComplete) {
    process.stderr.write(
      "tacet: the scan was incomplete, there may be more: tacet scan says what was left out\n"
    );
    return INCOMPLETE;
  }
  return left === 0 ? 0 : LEFT;
}
function gravestFirst(a, b) {
  return SEVERITY_ORDER.indexOf(b.severity) - SEVERITY_ORDER.indexOf(a.severity) || compareFindings(a, b);
}
function entryOf({ fingerprint, kind, reason }, values) {
  const selectors = { fingerprint, rule: void 0, path: void 0, valueClass: void 0 };
  return { ...selectors, kind, reason, owner: textOf(values, "owner"), until: textOf(values, "until") };
}
async function append(file, name, entry) {
  const text = existsSync(file) ? readFileSync(file, "utf8") : void 0;
  const now = text === void 0 ? BaselineFile.empty() : BaselineFile.parse(name, text);
  const stale = parseIgnoreFile(name, text ?? "").entries.filter(
    ({ fingerprint, rule, path, valueClass }) => fingerprint === entry.fingerprint && [rule, path, valueClass].every((other) => other === void 0)
  );
  const kept = now.without(new Set(stale.map(({ line }) => line)), "0000-00-00");
  await writeWhole(file, kept.with([entry]).toString(), FILE_MODE);
}
async function walkThrough(walk, save) {
  const { stdin, stdout } = process;
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  try {
    await new Promise((done, fail) => {
      let queue = Promise.resolve();
      let isOver = false;
      const take = async (text, key) => {
        if (isOver) return;
        const isControl = key.ctrl === true || key.meta === true && key.name !== "escape";
        const step = walk.press({ name: key.name ?? text, text, isControl });
        if (step.answer !== void 0) await save(step.answer);
        stdout.write(step.output);
        if (step.isOver !== true) return;
        isOver = true;
        done();
      };
      stdin.on("keypress", (text, key) => {
        queue = queue.then(() => take(text, key)).catch(fail);
      });
      stdin.once("end", done);
      stdout.write(walk.opening());
      stdin.resume();
    });
  } finally {
    stdin.removeAllListeners("keypress");
    stdin.setRawMode(false);
    stdin.pause();
  }
}
export {
  triageCommand
};
