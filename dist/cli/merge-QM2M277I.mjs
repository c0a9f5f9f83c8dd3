import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  deliver,
  outputsOf,
  scanCliOptions
} from "./chunk-VCWOGFSU.mjs";
import "./chunk-VAQQSW2S.mjs";
import "./chunk-I72ZWDEU.mjs";
import {
  helpText,
  parseCommand
} from "./chunk-OD6CPHDH.mjs";
import {
  countOfUnion,
  headPlaceIn,
  introductionIn,
  locationIn,
  runsOf,
  spreadIn,
  standingInHistory,
  suppressionIn
} from "./chunk-677WINNG.mjs";
import {
  parseJson
} from "./chunk-VX3AXTIZ.mjs";
import {
  MAX_SHARDS
} from "./chunk-6YTUPNX5.mjs";
import {
  RECEIPT_VERSION,
  countedNote,
  firstExamples,
  sortedNotes
} from "./chunk-DSY4GNSK.mjs";
import {
  Secret
} from "./chunk-64F22OOD.mjs";
import {
  JSON_REPORT_VERSION
} from "./chunk-UWXL5EMD.mjs";
import "./chunk-6OMVXQV5.mjs";
import {
  exitStatusOf,
  verdictOf
} from "./chunk-OCDDHYTH.mjs";
import {
  SEVERITY_ORDER,
  compareFindings,
  isBlocking
} from "./chunk-ETD4LLOX.mjs";
import "./chunk-YCRTLUB3.mjs";
import {
  CONFIDENCE_ORDER
} from "./chunk-SFZ4GHME.mjs";
import "./chunk-HW3TQZA5.mjs";
import {
  printable
} from "./chunk-YAB2QRGH.mjs";
import {
  InputError,
  TacetError
} from "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/commands/merge.ts
import { readFile } from "node:fs/promises";

// src/options/merge-options.ts
var SHARED = /* @__PURE__ */ new Set(["format", "receipt", "quiet", "no-color", "debug"]);
var mergeCliOptions = scanCliOptions.filter(({ name }) => SHARED.has(name));

// src/reports/read-report.ts
function readReport(bytes, name) {
  const root = parseJson(bytes, `${name}:`);
  if (root.get("version").value !== JSON_REPORT_VERSION)
    throw root.get("version").expected(`${JSON_REPORT_VERSION}, the version of the report`);
  const secrets = root.get("secrets").optional((node) => new Map(Object.keys(node.fields()).map((key) => [key, secretPart(node.get(key))])));
  return {
    name,
    findings: root.get("findings").list().map(finding),
    receipt: receipt(root.get("receipt")),
    ...secrets === void 0 ? {} : { secrets }
  };
}
var STANDINGS = ["new", "known", "old"];
function finding(node) {
  const text = (name) => node.get(name).text();
  const standing = node.get("standing").optional((each) => each.choice(STANDINGS));
  const counts = (standing ?? "new") !== "new" && node.get("blocking").flag();
  return {
    fingerprint: node.get("fingerprint").text(/^t1-[0-9a-f]{32}$/),
    rule: ruleText(node),
    severity: node.get("severity").choice(SEVERITY_ORDER),
    confidence: node.get("confidence").choice(CONFIDENCE_ORDER),
    detail: node.get("detail").optional((each) => each.text()),
    secret: Secret.fromText(""),
    valueClasses: [],
    preview: text("preview"),
    line: text("line"),
    rawLine: Secret.fromText(""),
    location: locationIn(node.get("location")),
    introduction: node.get("introduction").optional(introductionIn),
    occurrences: node.get("occurrences").count(),
    spread: node.get("spread").optional(spreadIn),
    inHead: node.get("inHead").optional((each) => each.flag()),
    headPlace: node.get("headPlace").optional(headPlaceIn),
    standing,
    ...counts ? { counts } : {},
    suppression: node.get("suppression").optional(suppressionIn)
  };
}
function ruleText(node) {
  const text = (name) => node.get(name).text();
  const optional = (name) => node.get(name).optional((each) => each.text());
  return {
    id: text("rule"),
    name: text("name"),
    issuer: text("issuer"),
    description: text("description"),
    revoke: text("revoke"),
    rotate: optional("rotate"),
    publicByDesign: optional("publicByDesign"),
    references: node.get("references").list().map((each) => ({ url: each.text(), seen: "" }))
  };
}
function secretPart(node) {
  return {
    commits: node.get("commits").text(/^[0-9a-z,]*$/),
    paths: node.get("paths").list().map((path) => path.text())
  };
}
var DIGEST = /^sha256:[0-9a-f]{64}$/;
function receipt(node) {
  if (node.get("receiptVersion").value !== RECEIPT_VERSION)
    throw node.get("receiptVersion").expected(`${RECEIPT_VERSION}, the version of the receipt`);
  const tool = node.get("tool");
  if (tool.get("name").value !== "tacet") throw tool.get("name").expected("tacet");
  const resolved = node.get("resolved");
  for (const name of ["base", "head"]) resolved.get(name).optional((each) => each.text());
  resolved.get("refs").optional((each) => each.count());
  const digests = node.get("digests");
  const counts = node.get("counts");
  for (const [name] of Object.entries(counts.fields())) if (name !== "dropped") counts.get(name).count();
  const dropped = counts.get("dropped");
  for (const name of Object.keys(dropped.fields())) dropped.get(name).count();
  const checked = {
    tool: { name: "tacet", version: tool.get("version").text() },
    asked: node.get("asked").text(),
    skips: node.get("skips").list().map(skip),
    notes: node.get("notes").list().map(note),
    complete: node.get("complete").flag(),
    digests: { ruleset: digests.get("ruleset").text(DIGEST), config: digests.get("config").text(DIGEST) },
    rules: node.get("rules").count(),
    shard: node.get("shard").optional(shard),
    entries: node.get("entries").optional(entries),
    startedAt: time(node.get("startedAt")),
    durationMs: node.get("durationMs").count()
  };
  resolved.get("kind").text();
  resolved.get("why").text();
  return { ...node.fields(), ...checked };
}
function entries(node) {
  const places = (name) => {
    const one = node.get(name);
    return {
      count: one.get("count").count(),
      places: one.get("places").list().map((place) => place.text())
    };
  };
  return {
    all: node.get("all").count(),
    unused: places("unused"),
    expired: places("expired"),
    refused: places("refused"),
    whole: node.get("whole").flag()
  };
}
function time(node) {
  const text = node.text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  if (Number.isNaN(Date.parse(text))) throw node.expected("a time");
  return text;
}
function shard(node) {
  const index = node.get("index").count();
  const count = node.get("count").count();
  if (index < 1 || index > count || count > MAX_SHARDS) throw node.expected("the number of a shard");
  return { index, count, census: node.get("census").text(/^[0-9a-f-]{8,64}$/) };
}
function skip(node) {
  return {
    reason: node.get("reason").text(/^[a-z-]{1,40}$/),
    count: node.get("count").count(),
    incomplete: node.get("incomplete").flag(),
    examples: node.get("examples").list().map((each) => each.text())
  };
}
function note(node) {
  const count = node.get("count").optional((each) => each.count());
  const base = { code: node.get("code").text(/^[a-z-]{1,40}$/), text: node.get("text").text() };
  return count === void 0 ? base : { ...base, count };
}

// src/shards/merge-reports.ts
function mergeReports(reports) {
  const mistakes = mistakesIn(reports);
  const [first] = reports;
  if (mistakes.length > 0 || first === void 0) throw mismatch(mistakes);
  const ordered = [...reports].sort((a, b) => (a.receipt.shard?.index ?? 0) - (b.receipt.shard?.index ?? 0));
  const findings = joinFindings(ordered);
  return {
    findings,
    receipt: joinReceipts(
      ordered.map(({ receipt: receipt2 }) => receipt2),
      findings
    )
  };
}
function mismatch(mistakes) {
  const head = mistakes.length === 1 ? "" : `${mistakes.length} mistakes
`;
  return new InputError("report-invalid", `these reports cannot be joined: ${head}${mistakes.join("\n")}`, {
    hint: "give the JSON reports of all shards of one scan, each once"
  });
}
function mistakesIn(reports) {
  const [first] = reports;
  if (first === void 0) return ["no report was given"];
  const mistakes = reports.filter(({ receipt: receipt2 }) => receipt2.shard === void 0).map(({ name }) => `${printable(name)} is no part of a scan: it was made without --shard`);
  mistakes.push(...shardMistakes(reports));
  for (const other of reports.slice(1)) mistakes.push(...differences(first, other));
  return mistakes;
}
function shardMistakes(reports) {
  const byIndex = /* @__PURE__ */ new Map();
  const count = Math.max(0, ...reports.map(({ receipt: receipt2 }) => receipt2.shard?.count ?? 0));
  for (const { name, receipt: receipt2 } of reports) {
    if (receipt2.shard === void 0) continue;
    const { index } = receipt2.shard;
    byIndex.set(index, [...byIndex.get(index) ?? [], printable(name)]);
  }
  const mistakes = [];
  for (let index = 1; index <= count; index++) {
    const names = byIndex.get(index) ?? [];
    if (names.length === 0) mistakes.push(`shard ${index}/${count} is missing`);
    if (names.length > 1)
      mistakes.push(`shard ${index}/${count} is there ${names.length} times: ${names.join(", ")}`);
  }
  return mistakes;
}
var SHARED2 = [
  ["the version of tacet", ({ tool }) => tool.version],
  ["what was asked", ({ asked }) => asked],
  ["the target", ({ resolved }) => resolved],
  ["what the target holds", ({ shard: shard2 }) => shard2?.census],
  ["the number of shards", ({ shard: shard2 }) => shard2?.count],
  ["the rule set", ({ digests }) => digests.ruleset],
  ["the configuration", ({ digests }) => digests.config],
  ["the number of rules", ({ rules }) => rules]
];
function differences(first, other) {
  return SHARED2.filter(
    ([, of]) => JSON.stringify(of(first.receipt)) !== JSON.stringify(of(other.receipt))
  ).map(([what]) => `${what} is not the same in ${printable(first.name)} and ${printable(other.name)}`);
}
function joinReceipts(receipts, findings) {
  const [first] = receipts;
  const { shard: _, since: __, ...rest } = first;
  const starts = receipts.map(({ startedAt }) => Date.parse(startedAt));
  const ends = receipts.map(({ durationMs }, index) => (starts[index] ?? 0) + durationMs);
  const skips = joinSkips(receipts);
  return {
    ...rest,
    counts: joinCounts(receipts, findings),
    skips,
    notes: joinNotes(receipts),
    complete: receipts.every(({ complete }) => complete),
    startedAt: new Date(Math.min(...starts)).toISOString(),
    durationMs: Math.max(...ends) - Math.min(...starts)
  };
}
function joinCounts(receipts, findings) {
  const [first] = receipts;
  const dropped = /* @__PURE__ */ new Map();
  for (const { counts } of receipts)
    for (const [reason, count] of Object.entries(counts.dropped))
      dropped.set(reason, (dropped.get(reason) ?? 0) + count);
  const sum = (name) => receipts.reduce((total, { counts }) => total + counts[name], 0);
  const blocking = findings.filter(isBlocking).length;
  const silenced = findings.filter(({ suppression }) => suppression?.effect === "silences").length;
  return {
    ...first.counts,
    commits: sum("commits"),
    objects: sum("objects"),
    files: sum("files"),
    bytes: sum("bytes"),
    ...receipts.some(({ counts }) => counts.texts !== void 0) ? { texts: receipts.reduce((total, { counts }) => total + (counts.texts ?? 0), 0) } : {},
    findings: blocking,
    known: findings.length - blocking - silenced,
    silenced,
    dropped: Object.fromEntries([...dropped].sort(([a], [b]) => a < b ? -1 : 1))
  };
}
function joinSkips(receipts) {
  const joined = /* @__PURE__ */ new Map();
  for (const skip2 of receipts.flatMap(({ skips }) => skips)) {
    const known = joined.get(skip2.reason);
    joined.set(skip2.reason, {
      ...skip2,
      count: (known?.count ?? 0) + skip2.count,
      incomplete: skip2.incomplete || known?.incomplete === true,
      examples: firstExamples([...known?.examples ?? [], ...skip2.examples])
    });
  }
  return [...joined.values()].sort((a, b) => a.reason < b.reason ? -1 : 1);
}
function joinNotes(receipts) {
  const joined = /* @__PURE__ */ new Map();
  for (const note2 of receipts.flatMap(({ notes }) => notes)) {
    const what = note2.count === void 0 ? note2.text : note2.text.replace(/: \d+$/, "");
    const key = `${note2.code}\0${note2.count === void 0}\0${what}`;
    const known = joined.get(key);
    joined.set(
      key,
      note2.count === void 0 ? note2 : countedNote(note2.code, what, note2.count + (known?.count ?? 0))
    );
  }
  return sortedNotes([...joined.values()]);
}
function joinFindings(reports) {
  const secrets = joinSecrets(reports);
  return reports.flatMap(({ findings }) => findings).map((finding2) => withSecret(finding2, secrets)).sort(compareFindings);
}
function joinSecrets(reports) {
  const parts = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (const { secrets, findings } of reports) {
    for (const [fingerprint, part] of secrets ?? [])
      parts.set(fingerprint, [...parts.get(fingerprint) ?? [], part]);
    for (const { fingerprint, headPlace } of findings) {
      const known = places.get(fingerprint);
      if (headPlace !== void 0 && (known === void 0 || headPlace.path < known.path))
        places.set(fingerprint, headPlace);
    }
  }
  return new Map(
    [...parts].map(([fingerprint, own]) => {
      const commits = countOfUnion(own.map((part) => runsOf(part.commits) ?? []));
      const paths = new Set(own.flatMap((part) => part.paths)).size;
      const spread = commits === 0 ? void 0 : { commits, paths: Math.min(paths, MAX_PATHS) };
      return [fingerprint, { spread, headPlace: places.get(fingerprint) }];
    })
  );
}
var MAX_PATHS = 1e4;
function withSecret(finding2, secrets) {
  const secret = secrets.get(finding2.fingerprint);
  if (secret === void 0 || finding2.location.kind !== "blob") return finding2;
  const joined = {
    ...finding2,
    spread: secret.spread,
    inHead: finding2.inHead === void 0 ? void 0 : secret.headPlace !== void 0,
    headPlace: secret.headPlace
  };
  const isListed = finding2.standing === "old" && finding2.counts !== true && finding2.suppression === void 0;
  return standingInHistory(joined, isListed ? "new" : void 0);
}

// src/commands/merge.ts
var USAGE = [
  "Usage: tacet merge REPORT… [options]",
  "",
  "Joins the JSON reports of all shards of one scan (tacet scan --shard I/N --format json=FILE) into the report that a",
  "scan without shards would have given. Refuses shards that are missing, there twice, or of another scan."
];
async function mergeCommand(words) {
  if (words.includes("--help") || words.includes("-h")) {
    process.stdout.write(helpText(USAGE, mergeCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, mergeCliOptions, "merge");
  const outputs = outputsOf(values);
  if (positionals.length === 0)
    throw new InputError("option-invalid", "tacet merge takes the JSON reports of all shards, found none", {
      hint: "tacet merge shard-1.json shard-2.json --format json=whole.json"
    });
  const report = mergeReports(await readAll(positionals));
  await deliver(report, outputs, values, false);
  return exitStatusOf(verdictOf(report));
}
async function readAll(files) {
  const reports = [];
  const mistakes = [];
  for (const file of files) {
    try {
      reports.push(readReport(await bytesOf(file), printable(file)));
    } catch (error) {
      if (!(error instanceof TacetError)) throw error;
      mistakes.push(error.message);
    }
  }
  if (mistakes.length > 0)
    throw new InputError("report-invalid", mistakes.join("\n"), {
      hint: 'give what "tacet scan --shard I/N --format json=FILE" has written, unchanged and from the same version'
    });
  return reports;
}
async function bytesOf(file) {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new InputError("path-unreadable", `cannot read the report ${printable(file)}`, { cause });
  }
}
export {
  mergeCommand
};
