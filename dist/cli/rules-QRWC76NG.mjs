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
  diskFiles,
  foreignReader,
  loadPolicy,
  readRuleFiles
} from "./chunk-VQ3YYX2Z.mjs";
import "./chunk-GFAV5WAT.mjs";
import {
  ReceiptBuilder
} from "./chunk-DSY4GNSK.mjs";
import "./chunk-64F22OOD.mjs";
import "./chunk-RUNXCMMM.mjs";
import "./chunk-YCRTLUB3.mjs";
import "./chunk-DPL3WNPG.mjs";
import {
  SharedFiles
} from "./chunk-ULZ6WJR5.mjs";
import "./chunk-LHWI5VTL.mjs";
import "./chunk-CURK6QLX.mjs";
import "./chunk-5WYAM7PJ.mjs";
import "./chunk-3SMOQOE6.mjs";
import "./chunk-ZL5LOEQ7.mjs";
import {
  findRepository
} from "./chunk-QSSIPJLQ.mjs";
import {
  UnitView,
  createEngine,
  createKernel
} from "./chunk-VIV4JG3X.mjs";
import "./chunk-4726SY5A.mjs";
import "./chunk-SFZ4GHME.mjs";
import "./chunk-T5SFZNJT.mjs";
import "./chunk-UGLDL62U.mjs";
import "./chunk-OZ7HI3YC.mjs";
import {
  re2jsEngine
} from "./chunk-3P57UAOX.mjs";
import "./chunk-T26DWZKN.mjs";
import {
  compileRules,
  joinRulesets
} from "./chunk-64FIGS6Q.mjs";
import {
  MAX_SLICE_BYTES,
  examineRules,
  hostileTexts,
  loadRules,
  parseTemplate,
  seededRandom
} from "./chunk-FYLSXPTK.mjs";
import "./chunk-QNLE57NV.mjs";
import "./chunk-JN4QDFAE.mjs";
import "./chunk-X5Z3VE45.mjs";
import "./chunk-AESJOWW7.mjs";
import {
  samplePath
} from "./chunk-RBHNQ7AH.mjs";
import "./chunk-DSGTUIFF.mjs";
import "./chunk-ZUKYCCT6.mjs";
import "./chunk-VRKPR623.mjs";
import {
  builtInRuleset
} from "./chunk-YHB3WRKM.mjs";
import {
  toRe2
} from "./chunk-7KA6N4GL.mjs";
import "./chunk-NASPQFTL.mjs";
import "./chunk-MIVINRPM.mjs";
import "./chunk-KB4HM3IW.mjs";
import {
  utf8
} from "./chunk-B5ZZAE4C.mjs";
import {
  formatMistake,
  inOrder
} from "./chunk-H5ZPWOS6.mjs";
import {
  nearest
} from "./chunk-HW3TQZA5.mjs";
import {
  counted,
  printable
} from "./chunk-YAB2QRGH.mjs";
import {
  BugError,
  InputError,
  systemCode
} from "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/commands/rules.ts
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";

// src/options/rules-options.ts
var RULES_ACTIONS = ["list", "explain", "test"];
var WHICH = "Which rules to list";
var WHERE = "Where rules of your own are";
var HOW = "How to tell it";
var rulesCliOptions = [
  {
    name: "issuer",
    kind: "text",
    metavar: "TEXT",
    group: WHICH,
    description: "Those whose issuer has this text in its name, in either case."
  },
  {
    name: "severity",
    kind: "choices",
    values: ["critical", "high", "medium", "low"],
    metavar: "LEVEL",
    group: WHICH,
    description: "Those of this severity; may be given several times."
  },
  {
    name: "confidence",
    kind: "choices",
    values: ["proven", "likely", "possible", "hint"],
    metavar: "LEVEL",
    group: WHICH,
    description: "Those of this confidence; may be given several times."
  },
  {
    name: "rules",
    kind: "list",
    metavar: "FILE",
    group: WHERE,
    description: "YAML files with rules of your own, beside the built-in ones."
  },
  {
    name: "config",
    kind: "text",
    metavar: "FILE",
    group: WHERE,
    description: "The configuration, relative to the root of the repository. Default: .tacet.yml."
  },
  {
    name: "no-config",
    kind: "flag",
    group: WHERE,
    description: "Read no configuration: no rules that it names, nothing that it switches off."
  },
  ...sharedConfigOptions.filter(({ name }) => name !== "policy").map((option) => ({ ...option, group: WHERE })),
  {
    name: "seed",
    kind: "text",
    metavar: "TEXT",
    group: HOW,
    description: "Mint the examples of a test as in an earlier run, which printed its seed."
  },
  {
    name: "format",
    kind: "choice",
    values: ["text", "json"],
    default: "text",
    group: HOW,
    description: "How to tell it."
  },
  {
    name: "debug",
    kind: "flag",
    group: HOW,
    description: "Show the stack of an unexpected error."
  }
];
var RULES_OPTION_ACTIONS = /* @__PURE__ */ new Map([
  ["issuer", ["list"]],
  ["severity", ["list"]],
  ["confidence", ["list"]],
  ["rules", ["list", "explain"]],
  ["seed", ["test"]]
]);

// src/rulebook/rulebook.ts
async function openRulebook(request) {
  const { policy, ruleFiles } = await configuredRules(request);
  const otherIds = new Set(builtInRuleset.rules.map(({ id }) => id));
  const own = await loadRules([...ruleFiles, ...request.ruleFiles], { origin: "user", otherIds });
  const compiled = compileRules(own);
  const table = own.length === 0 ? builtInRuleset : joinRulesets(builtInRuleset, compiled.ruleset);
  const { builtInTexts } = await import("./built-in-texts.gen-DUVQ4HCA.mjs");
  const texts = new Map([...builtInTexts, ...compiled.texts].map((text) => [text.id, text]));
  const files = new Map(own.map(({ source, draft }) => [source.id, draft.place.file]));
  const entries = [];
  for (const rule of table.rules) {
    const text = texts.get(rule.id);
    if (text === void 0) continue;
    const changed = await policy?.adjust(
      { fingerprint: "", ruleId: rule.id, path: void 0, valueClasses: [] },
      "proven"
    );
    const file = files.get(rule.id);
    entries.push({
      rule,
      text,
      literals: table.literals.filter(({ rules }) => rules.includes(rule.index)),
      origin: file === void 0 ? "built-in" : "user",
      file,
      severity: changed?.severity ?? rule.severity,
      isOff: changed?.drop === "rule-disabled",
      partOf: table.rules.filter(({ near }) => near.some((part) => part.rule === rule.id)).map(({ id }) => id)
    });
  }
  return entries.sort((a, b) => a.rule.id < b.rule.id ? -1 : 1);
}
var NAMED_BASELINES = {
  inRoot: () => Promise.resolve({ foreign: [], mistakes: [] }),
  baseline: (name, text) => foreignReader.baseline(name, text)
};
async function configuredRules({
  root,
  today,
  readsConfig,
  configPath,
  shared
}) {
  if (!readsConfig) return { policy: void 0, ruleFiles: [] };
  const reader = diskFiles(root);
  const outside = { environment: process.env, currentDirectory: process.cwd() };
  const files = shared && new SharedFiles({ request: shared, receipt: new ReceiptBuilder(), outside });
  try {
    const policy = await loadPolicy(reader, {
      today,
      foreign: NAMED_BASELINES,
      ...configPath === void 0 ? {} : { configPath },
      ...files === void 0 ? {} : { readShared: files.read }
    });
    return { policy, ruleFiles: await readRuleFiles(policy.settings.ruleFiles) };
  } finally {
    await files?.close();
  }
}

// src/rulebook/linear-cost.ts
var SLOW_MS = 25;
var SMALL_BYTES = MAX_SLICE_BYTES / 8;
var RUNS = 3;
var WARM_UP_RUNS = 5;
var MEASURABLE_MS = 1;
function measureLinearCost(pattern, engine, cpuMs2) {
  const compiled = engine.compile(toRe2(pattern));
  const cost = (text) => {
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < WARM_UP_RUNS; run++) compiled.exec(text, 0, text.length);
    for (let run = 0; run < RUNS; run++) {
      const before = cpuMs2();
      compiled.exec(text, 0, text.length);
      least = Math.min(least, cpuMs2() - before);
    }
    return least;
  };
  let worst = { slowestMs: 0, exponent: void 0 };
  for (const hostile of hostileTexts(pattern)) {
    const slowestMs = cost(hostile.build(MAX_SLICE_BYTES).slice(0, MAX_SLICE_BYTES));
    if (slowestMs <= worst.slowestMs) continue;
    const small = cost(hostile.build(SMALL_BYTES).slice(0, SMALL_BYTES));
    const exponent = small < MEASURABLE_MS ? void 0 : Math.log(slowestMs / small) / Math.log(8);
    worst = { slowestMs, exponent };
  }
  return worst;
}

// src/rulebook/try-examples.ts
var MINTS_EACH = 5;
var MINTS_WITH_FLOOR = 60;
function tryExamples(rules, ruleset, seed) {
  const related = engineFor(ruleset);
  const alone = engineFor({
    ...ruleset,
    rules: ruleset.rules.map((rule) => ({ ...rule, near: [], partOnly: false }))
  });
  const counts = { examples: 0, found: 0, nearMisses: 0, quiet: 0, mints: 0 };
  const notes = [];
  for (const rule of rules) {
    const isPaired = rule.source.near.some(({ required }) => required);
    const trial = new Trial(rule, isPaired ? related : alone, seed);
    counts.found += rule.draft.examples.filter((example) => trial.example(example)).length;
    counts.quiet += rule.draft.nearMisses.filter((nearMiss) => trial.nearMiss(nearMiss)).length;
    counts.examples += rule.draft.examples.length;
    counts.nearMisses += rule.draft.nearMisses.length;
    counts.mints += trial.mints;
    if (rule.source.proof !== void 0 && rule.source.examples.length > 0 && !trial.wasProven) {
      notes.push({ id: rule.source.id, text: `no example passes the proof ${rule.source.proof}` });
    }
  }
  return { counts, notes };
}
function engineFor(ruleset) {
  return createEngine(ruleset, {
    disabledRules: [],
    minConfidence: "hint",
    createKernel: (program) => createKernel(program),
    linearEngine: re2jsEngine,
    nowMs: Date.now(),
    onDetectorFailure: ({ ruleId, detector, error }) => {
      throw new BugError(`the detector ${detector} failed for ${ruleId}`, { cause: error });
    }
  });
}
var Trial = class {
  #rule;
  #engine;
  #seed;
  #path;
  mints = 0;
  wasProven = false;
  constructor(rule, engine, seed) {
    this.#rule = rule;
    this.#engine = engine;
    this.#seed = seed;
    const [only] = rule.source.paths.only;
    this.#path = only === void 0 ? "src/settings" : samplePath(only);
  }
  /** Whether every mint of it is found by the rule, alone and between other lines, as it must be. */
  example(example) {
    const { source, draft } = this.#rule;
    const mintCount = source.minEntropyBitsPerChar === void 0 ? MINTS_EACH : MINTS_WITH_FLOOR;
    let missed = 0;
    let others = /* @__PURE__ */ new Set();
    for (const text of this.#mint(example, mintCount)) {
      if (!this.#holdsLiteral(text)) {
        draft.report(example.place, "the example holds none of the literals of its rule");
        return false;
      }
      for (const variant of [text, `first line
${text}
last line
`]) {
        const matches = this.#scan(variant);
        const own = matches.filter(({ rule }) => rule.id === source.id);
        if (own.some(({ confidence }) => confidence === "proven")) this.wasProven = true;
        if (own.length > 0) continue;
        missed++;
        others = /* @__PURE__ */ new Set([...others, ...matches.map(({ rule }) => rule.id)]);
      }
    }
    if (missed === 0) return true;
    const all = 2 * mintCount;
    draft.report(
      example.place,
      missed === all ? "the rule does not find its example" : `the rule does not find its example in ${missed} of ${all} trials`,
      this.#reason(missed < all, others)
    );
    return false;
  }
  /** Whether no mint of it is found by the rule, as it must be. */
  nearMiss(nearMiss) {
    const { source, draft } = this.#rule;
    let found = 0;
    for (const text of this.#mint(nearMiss, MINTS_EACH)) {
      if (this.#scan(text).some(({ rule }) => rule.id === source.id)) found++;
    }
    if (found === 0) return true;
    draft.report(
      nearMiss.place,
      found === MINTS_EACH ? "the rule finds its near miss" : `the rule finds its near miss in ${found} of ${MINTS_EACH} trials`
    );
    return false;
  }
  #reason(isSometimes, others) {
    if (isSometimes && this.#rule.source.minEntropyBitsPerChar !== void 0) {
      return "minEntropyBitsPerChar is too near to what random values have";
    }
    return others.size === 0 ? void 0 : `found there: ${[...others].sort().join(", ")}`;
  }
  /** A stream of its own for each example and mint, so that one example's seed does not depend on the others. */
  #mint({ text }, count) {
    const mint = templateOf(text);
    this.mints += count;
    return Array.from(
      { length: count },
      (_, at) => mint(seededRandom(`${this.#seed}:${this.#rule.source.id}:${text}:${at}`))
    );
  }
  #holdsLiteral(text) {
    const { literals, ignoreCase, runs } = this.#rule.source;
    if (runs) return true;
    const searched = ignoreCase ? text.toLowerCase() : text;
    return literals.some((literal) => searched.includes(literal));
  }
  #scan(text) {
    return this.#engine.scan(
      new UnitView({
        origin: { kind: "file", path: this.#path },
        bytes: utf8(text),
        contentClass: "text",
        firstLine: 1
      })
    );
  }
};
function templateOf(text) {
  const parsed = parseTemplate(text);
  if (parsed.kind === "template") return parsed.mint;
  throw new BugError("an example of a rule that is right has a wrong template");
}

// src/rulebook/test-rule-files.ts
function testRuleFiles(given, seed, cpuMs2) {
  const files = given.filter((file) => "text" in file);
  const otherIds = new Set(builtInRuleset.rules.map(({ id }) => id));
  const examined = examineRules(files, { origin: "user", otherIds });
  const right = usableRules(examined.rules, otherIds);
  const ruleset = joinRulesets(builtInRuleset, compileRules(right).ruleset);
  const { counts, notes } = tryExamples(right, ruleset, seed);
  const costs = right.flatMap(
    ({ source, pattern }) => pattern === void 0 ? [] : [{ id: source.id, ...measureLinearCost(pattern, re2jsEngine, cpuMs2) }]
  );
  const worst = costs.reduce(
    (most, cost) => most === void 0 || cost.slowestMs > most.slowestMs ? cost : most,
    void 0
  );
  return {
    rules: examined.rules.length,
    files: given.length,
    counts,
    // trying the examples reports to the same files
    mistakes: inOrder([...given.flatMap(unreadMistake), ...examined.mistakes()]),
    notes: [
      ...notes,
      ...right.flatMap(missingTexts),
      ...costs.filter(({ slowestMs }) => slowestMs >= SLOW_MS).map(slowNote)
    ],
    slowest: worst === void 0 ? void 0 : { id: worst.id, ms: worst.slowestMs, exponent: worst.exponent },
    seed
  };
}
function mistakeLines({ mistakes }) {
  return mistakes.map(formatMistake);
}
function usableRules(rules, otherIds) {
  let usable = rules.filter(({ draft }) => draft.isRight());
  for (; ; ) {
    const ids = /* @__PURE__ */ new Set([...otherIds, ...usable.map(({ source }) => source.id)]);
    const kept = usable.filter(({ source }) => source.near.every(({ rule }) => ids.has(rule)));
    if (kept.length === usable.length) return usable;
    usable = kept;
  }
}
function unreadMistake(file) {
  if ("text" in file) return [];
  return [
    {
      file: file.name,
      line: 1,
      column: 1,
      message: file.unread,
      rule: void 0,
      hint: "name a YAML file with rules"
    }
  ];
}
function missingTexts({ source }) {
  const missing = [
    ...source.examples.length === 0 ? ["examples"] : [],
    ...source.nearMisses.length === 0 ? ["nearMisses"] : []
  ];
  if (missing.length === 0) return [];
  return [
    {
      id: source.id,
      text: `has no ${missing.join(" and no ")}: nothing shows what it finds and what it leaves`
    }
  ];
}
function slowNote({ id, slowestMs }) {
  return {
    id,
    text: `one candidate can take ${counted(Math.round(slowestMs), "ms", "ms")}, in linear time still: bound its repeats more tightly`
  };
}

// src/rulebook/words.ts
var DETECTOR_WORDS = /* @__PURE__ */ new Map([
  ["pattern", "the expression below, tried where it can cover one of these texts"],
  [
    "assigned",
    "a whole value that fits the expression below, assigned to a name that holds one of these texts"
  ],
  ["password-assignment", "a password assigned to a name that says so, in code, configuration or a shell"],
  ["secret-assignment", "a secret assigned to a name that says so, in code, configuration or a shell"],
  ["token-assignment", "a token assigned to a name that says so, in code, configuration or a shell"],
  ["key-assignment", "a key assigned to a name that says so, in code, configuration or a shell"],
  ["entropy", "a run of token characters whose randomness no word and no digest explains"],
  ["pem", "a private key block of PEM, OpenSSH, SSH.com or PGP, by its structure"],
  ["putty-key", "a private key file of PuTTY"],
  ["jwt", "a JSON web token, with header and payload decoded"],
  ["jwk", "a JSON web key with its private members"],
  ["keystore", "a Java key store or PKCS#12 with a private key, as a file or in base64"],
  ["uri", "an address with user and password in front of its host"],
  ["connection-string", "a connection string with a password"],
  ["basic-auth", "HTTP basic credentials that decode to user and password"],
  ["bearer", "an Authorization header with a bearer token"],
  ["command-line", "a password among the arguments of a well-known program"],
  ["netrc", "a login of a .netrc file"],
  ["npmrc", "credentials of an .npmrc file"],
  ["pgpass", "a line of a .pgpass file"],
  ["otpauth", "an otpauth:// address with its secret"],
  ["ansible", "a password variable of Ansible that is not encrypted"],
  ["kubeconfig", "tokens, passwords and client keys of a kubeconfig"],
  ["kubernetes-secret", "the values of a Kubernetes Secret, decoded"],
  ["docker-config", "a registry's credentials in Docker's configuration"],
  ["terraform-state", "values of a Terraform state that are marked as sensitive or named like a secret"],
  ["gcp-service-account", "the JSON key file of a Google Cloud service account"]
]);
var PROOF_WORDS = /* @__PURE__ */ new Map([
  ["age-key", "its Bech32 checksum"],
  ["atlassian-server-token", "that its base64 decodes to a number and bytes"],
  ["atlassian-token", "its CRC-32"],
  ["aws-access-key-id", "its base32 body and the account number in it"],
  ["azure-devops-token", "its checksum"],
  ["azure-key", "its Marvin32 checksum"],
  ["base64-bytes", "that it decodes to bytes that are no text, with canonical padding"],
  ["bitbucket-app-password", "its CRC-32"],
  ["cloudflare-token", "its CRC-32"],
  ["confluent-secret", "its CRC-32"],
  ["discord-token", "that it begins with a plausible user id"],
  ["entra-client-secret", "its length and the place of its mark"],
  ["fly-token", "its msgpack structure"],
  ["github-token", "its CRC-32, or its structure as a JSON web token"],
  ["gitlab-routable", "its length field and CRC-32"],
  ["google-api-key", "its length and body"],
  ["grafana-cloud", "the JSON that it decodes to"],
  ["grafana-service-account", "its CRC-32"],
  ["groq-key", "its fixed part"],
  ["jfrog-token", "the bytes that it decodes to"],
  ["jwt", "that header and payload decode, and that the header names an algorithm"],
  ["nats-nkey", "its CRC-16"],
  ["npm-token", "its CRC-32"],
  ["onepassword-service-account", "the JSON that it decodes to"],
  ["openai-key", "its fixed part in its place"],
  ["packagist-token", "its checksum"],
  ["pypi-token", "that it is a macaroon of a package index"],
  ["sentry-org-token", "the JSON that it decodes to"],
  ["slack-token", "the ranges of its groups of digits"],
  ["stripe-key", "that its length is in use"],
  ["telegram-token", "the range of its numeric id and how its body begins"],
  ["twilio-sid", "that its digits are no placeholder"],
  ["zuplo-key", "its CRC-32"]
]);

// src/commands/rules-text.ts
var RULES_JSON_VERSION = 1;
var SHOWN_LITERALS = 12;
function listText(entries) {
  const rows = entries.map(({ rule, text, severity, isOff }) => [
    rule.id,
    severity,
    rule.confidence,
    `${printable(text.name)}${isOff ? "  (switched off by the configuration)" : ""}`
  ]);
  const widths = [0, 1, 2].map((at) => Math.max(0, ...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  "));
  const own = entries.filter(({ origin }) => origin === "user").length;
  const summary = `${counted(entries.length, "rule")}${own === 0 ? "" : `, ${own} of your own`}`;
  return `${[...lines, ...lines.length === 0 ? [] : [""], summary].join("\n")}
`;
}
function listJson(entries) {
  return jsonText({ rules: entries.map(entryJson) });
}
function explainJson(entry) {
  return jsonText({ rule: entryJson(entry) });
}
function entryJson({ rule, text, literals, origin, file, severity, isOff, partOf }) {
  return {
    id: rule.id,
    name: text.name,
    issuer: text.issuer,
    description: text.description,
    severity,
    confidence: rule.confidence,
    origin,
    file,
    isOff,
    detector: rule.detector,
    pattern: expressionOf(rule),
    literals: literals.map((literal) => ({ text: literal.text, ignoreCase: literal.ignoreCase })),
    everyRun: rule.runs,
    proof: rule.proof,
    proofRequired: rule.proofRequired,
    minLength: rule.minLength,
    maxLength: rule.maxLength,
    minEntropyBitsPerChar: rule.minEntropyBitsPerChar,
    near: rule.near,
    partOf,
    partOnly: rule.partOnly,
    binary: rule.binary,
    publicByDesign: text.publicByDesign,
    revoke: text.revoke,
    rotate: text.rotate,
    references: text.references
  };
}
function explainText(entry) {
  const { rule, text, origin, file, severity, isOff } = entry;
  const from = origin === "built-in" ? "built in" : `of ${printable(file ?? "a file of yours")}`;
  const changed = severity === rule.severity ? "" : ` by the configuration, ${rule.severity} by itself`;
  const blocks = [
    [
      `${rule.id}: ${printable(text.name)}`,
      `  issuer ${printable(text.issuer)}; ${from}${isOff ? "; switched off by the configuration" : ""}`,
      `  severity ${severity}${changed}; confidence ${rule.confidence}${rule.proof === void 0 ? "" : ", proven when the proof holds"}`
    ],
    ["What an attacker could do:", `  ${printable(text.description)}`],
    ["What is looked for:", ...lookedFor(entry).map((line) => `  - ${line}`)]
  ];
  const expression = expressionOf(rule);
  if (expression !== void 0) blocks.push(["Expression:", `  ${printable(expression)}`]);
  if (text.publicByDesign !== void 0)
    blocks.push(["Public by design:", `  ${printable(text.publicByDesign)}`]);
  blocks.push([
    "When it leaked:",
    `  ${printable(text.revoke)}`,
    ...text.rotate === void 0 ? [] : [`  ${printable(text.rotate)}`]
  ]);
  if (text.references.length > 0) {
    const references = text.references.map(({ url, seen }) => `  ${printable(url)} (seen ${seen})`);
    blocks.push(["References:", ...references]);
  }
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function lookedFor({ rule, literals, partOf }) {
  const lines = [
    rule.runs ? "in every run of 16 or more token characters" : `where there is ${literalWords(literals)}`,
    `detector ${rule.detector}: ${DETECTOR_WORDS.get(rule.detector) ?? "see src/detectors/README.md"}`
  ];
  if (rule.proof !== void 0) {
    const failed = rule.proofRequired ? "is dropped" : "is less sure";
    lines.push(
      `proof ${rule.proof}: ${PROOF_WORDS.get(rule.proof) ?? "a check of the secret"}; what fails it ${failed}`
    );
  }
  if (rule.minLength > 0) lines.push(`the secret has at least ${counted(rule.minLength, "byte")}`);
  lines.push(`at most ${counted(Math.min(rule.maxLength, rule.maxMatchBytes), "byte")} long`);
  if (rule.minEntropyBitsPerChar > 0)
    lines.push(`with at least ${rule.minEntropyBitsPerChar} bits of entropy a character`);
  for (const { rule: partner, withinLines, required } of rule.near)
    lines.push(`${required ? "only with" : "joined with"} ${partner} within ${counted(withinLines, "line")}`);
  if (rule.partOnly) lines.push(`never reported alone: a part of ${partOf.join(", ")}`);
  if (rule.pathOnly.length > 0) lines.push("in files of certain names alone");
  if (rule.pathNever.length > 0) lines.push("not in files of certain names");
  lines.push(rule.binary ? "in text and in binary content" : "in text alone");
  return lines;
}
function literalWords(literals) {
  const shown = literals.slice(0, SHOWN_LITERALS).map(({ text }) => printable(JSON.stringify(text)));
  const more = literals.length - shown.length;
  const either = literals.some(({ ignoreCase }) => ignoreCase) ? ", in either case" : "";
  return `${shown.join(" or ")}${more > 0 ? ` or one of ${more} more` : ""}${either}`;
}
function expressionOf({ source, linearSource }) {
  if (source === void 0) return linearSource;
  return source.replace(/\\x(2[0-9a-f]|3[a-f]|40|5[b-f]|60|7[b-e])/g, (_, code) => {
    const character = String.fromCharCode(Number.parseInt(code, 16));
    return /[$()*+./?[\\\]^{|}-]/.test(character) ? `\\${character}` : character;
  });
}
function testText(report) {
  const { rules, files, counts, mistakes, notes, slowest, seed } = report;
  const summary = [
    counted(rules, "rule"),
    `${shareOf(counts.found, counts.examples)} ${counts.examples === 1 ? "example" : "examples"} found`,
    `${shareOf(counts.quiet, counts.nearMisses)} ${counts.nearMisses === 1 ? "near miss" : "near misses"} quiet`
  ];
  const cost = slowest === void 0 ? [] : [
    `the slowest pattern is that of ${slowest.id}: ${slowest.ms.toFixed(1)} ms for a candidate on the worst text${slowest.exponent === void 0 ? "" : `, growing with the power ${slowest.exponent.toFixed(1)} of its length`}`
  ];
  return `${[
    ...mistakeLines(report),
    ...notes.map(({ id, text }) => printable(`note: ${id}: ${text}`)),
    summary.join(", "),
    ...cost,
    `${counted(mistakes.length, "mistake")} in ${counted(files, "file")}; seed ${printable(seed)}`
  ].join("\n")}
`;
}
function shareOf(part, all) {
  return part === all ? String(all) : `${part} of ${all}`;
}
function testJson(report) {
  return jsonText(report);
}
function jsonText(document) {
  return `${JSON.stringify({ version: RULES_JSON_VERSION, ...document }, void 0, 2)}
`;
}

// src/commands/rules.ts
var USAGE = [
  "Usage: tacet rules list [options]",
  "       tacet rules explain ID [options]",
  "       tacet rules test [FILE…] [options]",
  "",
  "list shows all rules: the built-in ones and your own. explain tells what one looks for and what to do about its findings.",
  "test checks files with rules of your own completely, tries their examples and near misses with the engine that scans,",
  "and names every mistake with line and column; without FILE it takes those that the configuration names."
];
var MISTAKEN = 2;
async function rulesCommand(words) {
  if (words.includes("--help") || words.includes("-h")) {
    process.stdout.write(helpText(USAGE, rulesCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, rulesCliOptions, "rules");
  const [name, ...operands] = positionals;
  const action = RULES_ACTIONS.find((known) => known === name);
  if (action === void 0) throw wrongAction(name);
  requireOptionsOf(action, values);
  if (action === "test") return await test(operands, values);
  if (action === "explain") return await explain(operands, values);
  if (operands.length > 0) throw new InputError("option-invalid", "tacet rules list takes no names");
  const entries = (await openRulebook(requestOf(values))).filter(wantedBy(values));
  process.stdout.write(isJson(values) ? listJson(entries) : listText(entries));
  return 0;
}
function wrongAction(name) {
  const near = name === void 0 ? void 0 : nearest(name, RULES_ACTIONS);
  return new InputError("option-invalid", `tacet rules takes one of ${RULES_ACTIONS.join(", ")}`, {
    hint: near === void 0 ? "tacet rules --help says what each does" : `did you mean tacet rules ${near}?`
  });
}
function requireOptionsOf(action, values) {
  const wrong = [...values.keys()].flatMap((name) => {
    const actions = RULES_OPTION_ACTIONS.get(name) ?? RULES_ACTIONS;
    return actions.includes(action) ? [] : [`--${name} is for tacet rules ${actions.join(" and ")}`];
  });
  if (values.has("config") && values.has("no-config"))
    wrong.push("--config and --no-config exclude each other");
  if (wrong.length > 0) throw new InputError("option-invalid", wrong.join("; "));
}
function wantedBy(values) {
  const issuer = textOf(values, "issuer")?.toLowerCase();
  const severities = listOf(values, "severity");
  const confidences = listOf(values, "confidence");
  return ({ rule, text, severity }) => (issuer === void 0 || text.issuer.toLowerCase().includes(issuer)) && (severities.length === 0 || severities.includes(severity)) && (confidences.length === 0 || confidences.includes(rule.confidence));
}
async function explain(operands, values) {
  const [id, ...more] = operands;
  if (id === void 0 || more.length > 0)
    throw new InputError("option-invalid", "tacet rules explain takes the id of one rule", {
      hint: "a finding shows the id of its rule; tacet rules list shows all"
    });
  const entries = await openRulebook(requestOf(values));
  const entry = entries.find(({ rule }) => rule.id === id);
  if (entry === void 0) throw unknownRule(id, entries);
  process.stdout.write(isJson(values) ? explainJson(entry) : explainText(entry));
  return 0;
}
function unknownRule(id, entries) {
  const suggestion = nearest(
    id,
    entries.map(({ rule }) => rule.id)
  );
  return new InputError("option-invalid", `there is no rule ${JSON.stringify(printable(id))}`, {
    hint: suggestion === void 0 ? "tacet rules list shows all ids" : `did you mean ${suggestion}?`
  });
}
async function test(operands, values) {
  const files = operands.length > 0 ? [...new Set(operands)].map(readTested) : (await configuredRules(requestOf(values))).ruleFiles;
  if (files.length === 0)
    throw new InputError("option-invalid", "there are no rules to test", {
      hint: "name a YAML file with rules, or name it under rules: in .tacet.yml"
    });
  const report = testRuleFiles(files, textOf(values, "seed") ?? randomBytes(6).toString("hex"), cpuMs);
  process.stdout.write(isJson(values) ? testJson(report) : testText(report));
  return report.mistakes.length === 0 ? 0 : MISTAKEN;
}
function readTested(name) {
  try {
    return { name, text: readFileSync(name, "utf8") };
  } catch (error) {
    const code = systemCode(error);
    const unread = code === "ENOENT" ? "there is no such file" : `the file cannot be read (${code ?? "no code"})`;
    return { name, unread };
  }
}
function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}
function requestOf(values) {
  const here = process.cwd();
  const search = findRepository(here, { environment: process.env, currentDirectory: here });
  const workTree = search.kind === "found" ? search.repository.workTree : void 0;
  return {
    root: workTree ?? here,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    ruleFiles: listOf(values, "rules"),
    readsConfig: !values.has("no-config"),
    configPath: textOf(values, "config"),
    ...ofShared(sharedRequest(values))
  };
}
function ofShared({ shared }) {
  return shared === void 0 ? {} : { shared };
}
function isJson(values) {
  return values.get("format") === "json";
}
export {
  rulesCommand
};
