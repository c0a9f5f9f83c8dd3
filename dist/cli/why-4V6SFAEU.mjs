import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  sharedRequest
} from "./chunk-VMC7XMUR.mjs";
import {
  sharedConfigOptions
} from "./chunk-I72ZWDEU.mjs";
import {
  helpText,
  listOf,
  parseCommand,
  textOf
} from "./chunk-OD6CPHDH.mjs";
import {
  anyMarkFor,
  applyPolicies,
  createFilterChain,
  gitleaksJudges,
  loadRuleset,
  makeFinding,
  openSource,
  previewOf,
  readPolicies
} from "./chunk-SU2BWYDD.mjs";
import "./chunk-6YTUPNX5.mjs";
import "./chunk-RU7YGRBE.mjs";
import "./chunk-FRU6DDVO.mjs";
import "./chunk-VQ3YYX2Z.mjs";
import "./chunk-GFAV5WAT.mjs";
import {
  ReceiptBuilder
} from "./chunk-DSY4GNSK.mjs";
import "./chunk-64F22OOD.mjs";
import {
  isBlocking
} from "./chunk-ETD4LLOX.mjs";
import "./chunk-CB5IU77C.mjs";
import "./chunk-RUNXCMMM.mjs";
import "./chunk-YCRTLUB3.mjs";
import "./chunk-DPL3WNPG.mjs";
import "./chunk-LHWI5VTL.mjs";
import "./chunk-2APNGFPI.mjs";
import "./chunk-7S2HP7FY.mjs";
import "./chunk-CURK6QLX.mjs";
import "./chunk-3SMOQOE6.mjs";
import "./chunk-ZL5LOEQ7.mjs";
import "./chunk-QSSIPJLQ.mjs";
import {
  UnitView,
  createEngine,
  createKernel,
  reaches
} from "./chunk-VIV4JG3X.mjs";
import "./chunk-AY33RN6Z.mjs";
import "./chunk-4726SY5A.mjs";
import "./chunk-SFZ4GHME.mjs";
import {
  pathOf
} from "./chunk-T5SFZNJT.mjs";
import "./chunk-UGLDL62U.mjs";
import "./chunk-OZ7HI3YC.mjs";
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
import {
  nearest
} from "./chunk-HW3TQZA5.mjs";
import {
  counted,
  printable
} from "./chunk-YAB2QRGH.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/commands/why.ts
import { statSync } from "node:fs";
import { resolve } from "node:path";

// src/options/why-options.ts
var whyCliOptions = [
  {
    name: "rule",
    kind: "text",
    metavar: "ID",
    group: "What to tell",
    description: "Tell of this rule alone, and what makes it look when it did not."
  },
  {
    name: "stdin",
    kind: "flag",
    group: "What to tell",
    description: "Look at standard input; PATH, when given, is what it is taken for."
  },
  {
    name: "format",
    kind: "choice",
    values: ["text", "json"],
    default: "text",
    group: "What to tell",
    description: "How to tell it."
  },
  {
    name: "min-confidence",
    kind: "choice",
    values: ["hint", "possible", "likely", "proven"],
    metavar: "LEVEL",
    group: "As the scan is run",
    description: "The least confidence that is reported. Default: what the configuration says, else possible."
  },
  {
    name: "rules",
    kind: "list",
    metavar: "FILE",
    group: "As the scan is run",
    description: "YAML files with rules of your own, beside the built-in ones."
  },
  {
    name: "disable-rule",
    kind: "list",
    metavar: "ID",
    group: "As the scan is run",
    description: "Ids of rules that do not run."
  },
  {
    name: "ignore-marks",
    kind: "flag",
    group: "As the scan is run",
    description: "Hear no inline marks (tacet:allow)."
  },
  {
    name: "config",
    kind: "text",
    metavar: "FILE",
    group: "As the scan is run",
    description: "The configuration, relative to the root of the repository. Default: .tacet.yml."
  },
  {
    name: "no-config",
    kind: "flag",
    group: "As the scan is run",
    description: "Read no configuration, no ignore file and no baseline."
  },
  ...sharedConfigOptions
];

// src/why/told-unit.ts
var GATE_WORDS = {
  length: "the value is shorter or longer than the rule allows",
  entropy: "the value is less random than the rule asks for",
  proof: "the checksum or structure that the issuer documents does not fit"
};
var OVER_WORDS = {
  path: "the rule is not for files with this path",
  binary: "the rule does not look at binary content"
};
var ToldUnit = class {
  #view;
  #line;
  #texts;
  #settings;
  constructor(view, line, texts, settings) {
    this.#view = view;
    this.#line = line;
    this.#texts = texts;
    this.#settings = settings;
  }
  /** Matches that are sure enough: dropped by a filter, silenced, or findings. */
  async ofMatches(matches) {
    const secrets = matches.map(({ secret }) => secret);
    const entries = [];
    for (const { match, drop } of createFilterChain().verdicts(matches, this.#view.unit, this.#view)) {
      if (!this.#isAsked(match.whole)) continue;
      if (drop === void 0) entries.push(await this.#judged(match, secrets));
      else entries.push(this.#ofMatch(match, "filtered", drop.reason, drop.explanation));
    }
    return entries;
  }
  /** What the policy makes of a match that passed the filters. */
  async #judged(match, secrets) {
    const text = this.#texts.get(match.rule.id);
    if (text === void 0) return this.#ofMatch(match, "finding", "none", "it is reported");
    const { policies, salt, judges } = this.#settings;
    const verdicts = judges.map((judge) => judge.judge(match, this.#view));
    const excluded = verdicts.find(({ drop }) => drop !== void 0)?.drop;
    if (excluded !== void 0)
      return this.#ofMatch(
        match,
        "filtered",
        excluded,
        "the configuration of gitleaks asks for another path, or for more randomness"
      );
    const allowances = verdicts.flatMap((verdict) => verdict.allowances);
    const mark = anyMarkFor(match.rule.id, match.secret, this.#view, match.whole);
    const finding = makeFinding(match, this.#view, text, secrets, { mark, salt, allowances });
    let dropped;
    const [judged] = await applyPolicies([finding], policies, (reason) => {
      dropped = reason;
    });
    if (judged === void 0)
      return this.#ofMatch(match, "silenced", dropped ?? "config", "the configuration switches it off");
    if (isBlocking(judged)) return this.#ofMatch(match, "finding", "none", reportedAs(judged.detail, text));
    const { by = "config", where = "", tool } = judged.suppression ?? {};
    const whose = tool === void 0 ? "" : ` (${tool})`;
    return this.#ofMatch(
      match,
      "silenced",
      by,
      `it is silenced by ${SILENCERS[by] ?? by} at ${where}${whose}`
    );
  }
  /** Matches below the confidence that is reported. */
  ofUnsure(matches) {
    const { minConfidence } = this.#settings;
    return this.#within(matches).map(
      (match) => this.#ofMatch(
        match,
        "unsure",
        "confidence",
        `it is "${match.confidence}"${match.detail === void 0 ? "" : ` (${match.detail})`}, and "${minConfidence}" is the least that is reported`
      )
    );
  }
  /** Matches that came through every gate and are none by themselves. */
  ofParts(matched, composed) {
    const reported = new Set(composed.map(keyOf));
    const parts = new Set(composed.flatMap((match) => Object.values(match.parts).map(spanKey)));
    return this.#within(matched).filter((match) => !reported.has(keyOf(match))).map((match) => {
      if (parts.has(spanKey(match.secret)))
        return this.#ofMatch(match, "part", "near", "it is a part of another match near it");
      const missing = match.rule.near.find(({ required }) => required);
      const sentence = missing === void 0 ? "it counts as a part of other rules alone" : `it counts only with ${missing.rule} within ${missing.withinLines} lines, which is not there`;
      return this.#ofMatch(match, "part", "near", sentence);
    });
  }
  /** What detectors confirmed and a gate of the rule stopped. */
  ofStopped(stopped) {
    const known = /* @__PURE__ */ new Set();
    return stopped.flatMap(({ rule, detection, gate }) => {
      const key = `${rule.id}:${spanKey(detection.secret)}`;
      if (known.has(key) || !this.#isAsked(detection.whole)) return [];
      known.add(key);
      const confidence = detection.confidence ?? rule.confidence;
      return [
        {
          ...this.#entry(rule, detection.secret.start, "stopped", gate, GATE_WORDS[gate]),
          preview: previewOf(this.#view.slice(detection.secret.start, detection.secret.end), {
            rule,
            confidence
          }),
          confidence
        }
      ];
    });
  }
  /** Hits at which nothing was confirmed: told for a line alone, as a file has thousands. */
  ofAsked({ asked, stopped, matched }, matches) {
    if (this.#line === void 0) return [];
    const confirmed = [
      ...[...matched, ...matches].map(({ rule, whole }) => ({ rule, whole })),
      ...stopped.map(({ rule, detection }) => ({ rule, whole: detection.whole }))
    ];
    const told = /* @__PURE__ */ new Set();
    return asked.flatMap(({ rule, detector, hit, over }) => {
      if (!this.#isAsked(hit) || over === "read-already") return [];
      if (confirmed.some((one) => one.rule === rule && overlap(one.whole, hit))) return [];
      const sentences = over === void 0 ? detector.explain?.(hit, rule, this.#view) ?? [
        UNCONFIRMED[detector.name] ?? `the detector ${detector.name} confirms nothing here`
      ] : [OVER_WORDS[over]];
      const status = over === void 0 ? "unconfirmed" : "passed-over";
      return [...new Set(sentences)].flatMap((sentence) => {
        const key = `${rule.id}:${sentence}`;
        if (told.has(key)) return [];
        told.add(key);
        const entry = this.#entry(rule, hit.start, status, over ?? "detector", sentence);
        return [hit.kind === "run" ? entry : { ...entry, literal: this.#view.slice(hit.start, hit.end) }];
      });
    });
  }
  #within(matches) {
    return matches.filter(({ whole }) => this.#isAsked(whole));
  }
  /** Whether a stretch touches the line that was asked about. */
  #isAsked({ start, end }) {
    if (this.#line === void 0) return true;
    const { lines } = this.#view;
    return lines.lineOf(start) <= this.#line && this.#line <= lines.lineOf(Math.max(start, end - 1));
  }
  #ofMatch(match, status, gate, sentence) {
    const { start, end } = match.secret;
    return {
      ...this.#entry(match.rule, start, status, gate, sentence),
      preview: previewOf(this.#view.slice(start, end), match),
      severity: match.severity,
      confidence: match.confidence
    };
  }
  #entry(rule, offset, status, gate, sentence) {
    const { line, column } = this.#view.lines.position(offset);
    return {
      rule: rule.id,
      name: this.#texts.get(rule.id)?.name ?? rule.id,
      detector: rule.detector,
      status,
      gate,
      why: sentence,
      line,
      column,
      literal: void 0,
      preview: void 0,
      severity: void 0,
      confidence: void 0
    };
  }
};
var SILENCERS = {
  mark: "the inline mark",
  config: "the configuration",
  "ignore-file": "the ignore file",
  baseline: "the baseline"
};
var UNCONFIRMED = {
  "basic-auth": "no user and password follow, or the password is a template or a sample",
  bearer: "no opaque token follows: nothing, a template, or text that is not random",
  "command-line": "the command is given no password here, or the password is a variable",
  "connection-string": "there is no host or user beside the password, or the password is a template",
  entropy: "words, a digest or a pattern explain the characters",
  jwk: "there is no key object with a private member around it",
  jwt: "the parts do not decode to a header with an algorithm and a payload",
  pem: "there is no whole block with a private key behind the opening line",
  uri: "the address holds no password, or the password is a template or a sample"
};
function reportedAs(detail, { publicByDesign }) {
  const facts = [detail, publicByDesign].filter((fact) => fact !== void 0 && fact !== "");
  return facts.length === 0 ? "it is reported" : `it is reported (${facts.join("; ")})`;
}
function keyOf({ rule, secret }) {
  return `${rule.id}:${spanKey(secret)}`;
}
function spanKey({ start, end }) {
  return `${start}-${end}`;
}
function overlap(a, b) {
  return a.start < b.end && b.start < a.end;
}

// src/why/why.ts
async function why(request, environment) {
  const { scan, line, rule } = request;
  const receipt = new ReceiptBuilder();
  const nowMs = environment.now();
  const source = await openSource(scan.target, {
    receipt,
    signal: environment.signal,
    onProgress: () => void 0
  });
  try {
    const read = await readPolicies(scan, source, receipt, nowMs);
    const { policies, settings, ruleFiles, bound, fragments, gitleaks } = read;
    const { minConfidence, disabledRules } = bound;
    const ruleset = await loadRuleset(ruleFiles, disabledRules, fragments);
    if (rule !== void 0) requireRule(rule, ruleset);
    const asked = { ...scan, disabledRules };
    const judges = await gitleaksJudges(gitleaks.trusted, gitleaks.proposed, loadLinear);
    const traced = { scan: asked, minConfidence, policies, nowMs, salt: settings?.salt, judges };
    const tracer = await makeTracer(ruleset, traced);
    const entries = [];
    let path;
    let lines = 0;
    for await (const unit of source.units()) {
      const view = new UnitView(unit);
      path = pathOf(unit.origin);
      lines = Math.max(lines, unit.firstLine + view.lines.count - 1);
      entries.push(...await tracer(view, line));
    }
    if (line !== void 0 && path !== void 0 && line > lines) throw noSuchLine(line, lines);
    return {
      path,
      line,
      rule,
      minConfidence,
      entries: inOrder(entries.filter((entry) => rule === void 0 || entry.rule === rule)),
      rules: ruleset.activeRules,
      literals: rule === void 0 ? [] : literalsOf(rule, ruleset),
      skips: receipt.snapshot().skips
    };
  } finally {
    await source.close();
  }
}
function noSuchLine(line, lines) {
  return new InputError("option-invalid", `there is no line ${line}: the last one is ${lines}`, {
    hint: "leave the line out to see the whole file"
  });
}
function requireRule(id, { compiled }) {
  const ids = compiled.rules.map((rule) => rule.id);
  if (ids.includes(id)) return;
  const suggestion = nearest(id, ids);
  throw new InputError("option-invalid", `there is no rule ${JSON.stringify(id)}`, {
    hint: suggestion === void 0 ? "a finding shows the id of its rule" : `did you mean ${suggestion}?`
  });
}
function literalsOf(id, { compiled }) {
  const index = compiled.rules.find((rule) => rule.id === id)?.index;
  return compiled.literals.filter(({ rules }) => index !== void 0 && rules.includes(index)).map(({ text }) => text);
}
async function makeTracer(ruleset, settings) {
  const { scan, minConfidence, nowMs } = settings;
  const told = { view: void 0, asked: [], stopped: [], matched: [] };
  const isOwn = (view) => view === told.view;
  const engine = createEngine(ruleset.compiled, {
    disabledRules: scan.disabledRules,
    // every rule runs, so that one whose matches are not sure enough can be told of, too
    minConfidence: "hint",
    createKernel,
    nowMs,
    ...await linearEngineFor(ruleset),
    trace: {
      asked: (view, rule, detector, hit, over) => {
        if (isOwn(view)) told.asked.push({ rule, detector, hit, over });
      },
      stopped: (view, rule, detection, gate) => {
        if (isOwn(view)) told.stopped.push({ rule, detection, gate });
      },
      matched: (view, matches) => {
        if (isOwn(view)) told.matched = [...told.matched, ...matches];
      }
    }
  });
  const texts = await ruleset.texts();
  return async (view, line) => {
    Object.assign(told, { view, asked: [], stopped: [], matched: [] });
    const matches = engine.scan(view);
    const unit = new ToldUnit(view, line, texts, settings);
    return [
      ...await unit.ofMatches(matches.filter(({ confidence }) => reaches(confidence, minConfidence))),
      ...unit.ofUnsure(matches.filter(({ confidence }) => !reaches(confidence, minConfidence))),
      ...unit.ofParts(told.matched, matches),
      ...unit.ofStopped(told.stopped),
      ...unit.ofAsked(told, matches)
    ];
  };
}
async function linearEngineFor(ruleset) {
  if (!ruleset.compiled.rules.some((rule) => rule.linearSource !== void 0)) return {};
  return { linearEngine: await loadLinear() };
}
async function loadLinear() {
  const { loadLinearEngine } = await import("./load-linear-2ECXQOZN.mjs");
  return await loadLinearEngine(true);
}
var STATUS_ORDER = [
  "finding",
  "silenced",
  "filtered",
  "unsure",
  "part",
  "stopped",
  "unconfirmed",
  "passed-over"
];
function inOrder(entries) {
  return [...entries].sort(
    (a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) || a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

// src/commands/why-text.ts
var WHY_JSON_VERSION = 1;
function whyJson(report) {
  return `${JSON.stringify({ version: WHY_JSON_VERSION, ...report }, void 0, 2)}
`;
}
var HEADINGS = {
  finding: "Reported",
  silenced: "Found, and silenced",
  filtered: "Found, and dropped by a filter",
  unsure: "Found, and not sure enough to be reported",
  part: "Found, and no finding by itself",
  stopped: "Found, and stopped by a gate of the rule",
  unconfirmed: "Looked, and confirmed nothing",
  "passed-over": "Did not look, though its text stands there"
};
function whyText(report) {
  const blocks = [opening(report)];
  for (const status of Object.keys(HEADINGS)) {
    const entries = report.entries.filter((entry) => entry.status === status);
    if (entries.length > 0) blocks.push(`${HEADINGS[status]}:
${entries.map(entryLines).join("\n")}`);
  }
  if (report.entries.length === 0) blocks.push(silence(report));
  for (const { reason, count, examples } of report.skips)
    blocks.push(`Not read: ${reason} (${count}) ${printable(examples[0] ?? "")}`.trimEnd());
  return `${blocks.join("\n\n")}
`;
}
function opening({ path, line, rule, rules, minConfidence }) {
  if (path === void 0) return "Nothing was read.";
  const place = `${printable(path)}${line === void 0 ? "" : `:${line}`}`;
  const which = rule === void 0 ? counted(rules, "rule") : `rule ${rule}`;
  return `${place}: ${which}; reported is what is "${minConfidence}" or surer.`;
}
function entryLines(entry) {
  const { rule, name, line, column, literal, preview, severity, confidence } = entry;
  const weight = [severity, confidence].filter((fact) => fact !== void 0).join(", ");
  const shown = preview === void 0 ? "" : `  ${printable(preview)}`;
  const cause = literal === void 0 ? "" : ` (it looked because of "${printable(literal)}")`;
  return [
    `  ${line}:${column}  ${rule}  (${name})${weight === "" ? "" : `  [${weight}]`}${shown}`,
    `      ${entry.why}${cause}.`
  ].join("\n");
}
function silence({ path, line, rule, literals }) {
  if (path === void 0) return "There is nothing to tell.";
  const where = line === void 0 ? "this file" : "this line";
  if (rule === void 0) {
    return line === void 0 ? "No rule confirmed anything in this file. Give a line to see which rules looked at it." : "No rule looked at this line: none of the texts that make one look stands on it.";
  }
  if (literals.length === 0) return `The rule found nothing to look at in ${where}.`;
  const listed = literals.slice(0, 12).map((literal) => JSON.stringify(literal)).join(", ");
  const rest = literals.length > 12 ? ` and ${literals.length - 12} more` : "";
  return line === void 0 ? `The rule confirmed nothing in ${where}. It looks only where one of these stands: ${listed}${rest}. Give a line to see why.` : `The rule did not look at ${where}: none of these stands on it: ${listed}${rest}.`;
}

// src/commands/why.ts
var USAGE = [
  "Usage: tacet why PATH[:LINE] [options]",
  "",
  "Tells which rules looked at a line, how far each came, and at which gate it ended. Without a line: everything in the",
  "file that a rule confirmed, reported or not."
];
var UNREAD = 2;
async function whyCommand(words) {
  if (words.includes("--help") || words.includes("-h")) {
    process.stdout.write(helpText(USAGE, whyCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, whyCliOptions, "why");
  const place = placeOf(positionals, values.has("stdin"));
  const report = await why(
    { scan: requestOf(values, place, words), line: place.line, rule: textOf(values, "rule") },
    { now: () => Date.now(), signal: new AbortController().signal }
  );
  process.stdout.write(values.get("format") === "json" ? whyJson(report) : whyText(report));
  return report.path === void 0 || report.skips.some(({ incomplete }) => incomplete) ? UNREAD : 0;
}
function parsePlace(text, exists) {
  const match = /^(.+?):(\d{1,9})(?::\d{1,9})?$/.exec(text);
  if (match === null || exists(text)) return { path: text, line: void 0 };
  return { path: match[1] ?? text, line: Number(match[2]) };
}
function placeOf(positionals, isStdin) {
  const [given, ...more] = positionals;
  if (more.length > 0)
    throw new InputError("option-invalid", `tacet why takes one place, found ${positionals.length}`);
  if (given === void 0) {
    if (isStdin) return { path: "stdin", line: void 0, isStdin };
    throw new InputError("option-invalid", "tacet why needs a place", {
      hint: "tacet why src/config.ts:12"
    });
  }
  const place = parsePlace(given, (path) => !isStdin && isFile(path));
  if (place.line === 0) throw new InputError("option-invalid", "lines are counted from 1, found 0");
  if (!isStdin && isFolder(place.path)) {
    throw new InputError("option-invalid", "tacet why looks at one file, found a folder", {
      hint: "tacet scan lists the findings of a folder with their places"
    });
  }
  return { ...place, isStdin };
}
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function requestOf(values, place, words) {
  const config = configOf(values);
  return {
    target: place.isStdin ? { kind: "stdin", name: place.path } : { kind: "tree", path: resolve(place.path) },
    asked: ["why", ...words].join(" "),
    why: "tacet why was asked about a place",
    ruleFiles: listOf(values, "rules").map((file) => resolve(file)),
    disabledRules: listOf(values, "disable-rule"),
    minConfidence: textOf(values, "min-confidence"),
    honourMarks: !values.has("ignore-marks"),
    ...config === void 0 ? {} : { config },
    maxFindings: Number.MAX_SAFE_INTEGER
  };
}
function configOf(values) {
  const ignoresRepository = values.has("no-config");
  if (ignoresRepository && !values.has("policy")) return void 0;
  const path = textOf(values, "config");
  const own = { believesHead: true, ignoresRepository, ...path === void 0 ? {} : { path } };
  return { ...own, ...sharedRequest(values) };
}
export {
  parsePlace,
  whyCommand
};
