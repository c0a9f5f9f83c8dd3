import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  sharedFileOf
} from "./chunk-RUNXCMMM.mjs";
import {
  ALLOW_KINDS,
  FOREIGN_TOOLS,
  VALUE_CLASSES
} from "./chunk-YCRTLUB3.mjs";
import {
  FINGERPRINT,
  RULE_SELECTOR,
  dayOf
} from "./chunk-DPL3WNPG.mjs";
import {
  CONFIDENCE_ORDER
} from "./chunk-SFZ4GHME.mjs";
import {
  YamlFile
} from "./chunk-QNLE57NV.mjs";
import {
  GlobError,
  globToExpression
} from "./chunk-RBHNQ7AH.mjs";
import {
  quoted
} from "./chunk-H5ZPWOS6.mjs";

// src/config/yaml-fields.ts
function readPath(file, { text, place }) {
  const isInside = !/^(?:[/\\~]|[A-Za-z]:)|\\|\0/.test(text) && !text.split("/").includes("..");
  if (isInside) return [text.replace(/^(?:\.\/)+/, "")];
  file.report(
    place,
    `expected a path inside the repository, found ${quoted(text)}`,
    "write it relative to this file, with /"
  );
  return [];
}
function readRule(file, { text, place }) {
  if (RULE_SELECTOR.test(text)) return [text];
  file.report(place, `expected the id of a rule, found ${quoted(text)}`);
  return [];
}
function checked(file, located, isRight, expected) {
  if (located === void 0 || isRight(located.text)) return located?.text;
  file.report(located.place, `expected ${expected}, found ${quoted(located.text)}`);
  return void 0;
}
function reportGlob(file, { text, placeAt }, name) {
  try {
    globToExpression(text);
    return true;
  } catch (error) {
    if (!(error instanceof GlobError)) throw error;
    file.report(placeAt(error.offset), `${name}: ${error.message}`, error.hint);
    return false;
  }
}

// src/config/lock-file.ts
var SEVERITIES = ["low", "medium", "high", "critical"];
var LOCK_KEYS = [
  "rules",
  "paths",
  "min-confidence",
  "fail-on",
  "marks",
  "trust-changes",
  "entries"
];
var LOCKED_KINDS = ["any", ...ALLOW_KINDS];
var ENTRY_LOCK_KEYS = ["reason", "owner", "max-days", "by"];
var MAX_DAYS = 3660;
function readLock(file, root) {
  const map = root.map("lock", LOCK_KEYS);
  if (map === void 0) return void 0;
  return {
    rules: (map.texts("rules") ?? []).flatMap((text) => readRule(file, text)),
    paths: (map.texts("paths") ?? []).flatMap(
      (text) => reportGlob(file, text, "lock.paths") ? [text.text] : []
    ),
    minConfidence: map.choice("min-confidence", CONFIDENCE_ORDER),
    failOn: map.choice("fail-on", SEVERITIES),
    marks: map.flag("marks"),
    trustChanges: map.flag("trust-changes"),
    entries: readEntryLocks(map)
  };
}
function readEntryLocks(lock) {
  const entries = lock.map("entries", LOCKED_KINDS);
  if (entries === void 0) return [];
  return LOCKED_KINDS.flatMap((kind) => {
    const map = entries.map(kind, ENTRY_LOCK_KEYS);
    if (map === void 0) return [];
    return {
      kind,
      needsOwner: map.flag("owner") === true,
      needsReason: map.flag("reason") === true,
      maxDays: map.number("max-days", { min: 1, max: MAX_DAYS }),
      by: map.texts("by")?.map(({ text }) => text)
    };
  });
}

// src/config/config-file.ts
var SEVERITIES2 = ["low", "medium", "high", "critical"];
var FAIL_ON = [...SEVERITIES2, "never"];
var ROOT_KEYS = [
  "version",
  "extends",
  "rules",
  "disable",
  "min-confidence",
  "fail-on",
  "severity",
  "allow",
  "baselines",
  "salt",
  "require-reason",
  "trust-changes",
  "honours",
  "lock"
];
var FOLDER_KEYS = ["version", "disable", "min-confidence", "severity", "allow", "require-reason"];
var SINGLE_SETTINGS = ["min-confidence", "fail-on", "require-reason", "trust-changes"];
var ALLOW_KEYS = [
  "fingerprint",
  "rule",
  "path",
  "class",
  "kind",
  "reason",
  "owner",
  "until"
];
function parseConfigFile(name, text, isRoot) {
  const file = new YamlFile(name, text);
  if (text.replace(/^\s*#.*$/gm, "").trim() === "")
    return { config: emptyConfig(name), mistakes: [], links: NO_LINKS };
  const root = file.root(
    isRoot ? ROOT_KEYS : FOLDER_KEYS,
    isRoot ? "the configuration" : "the configuration of a folder"
  );
  if (root === void 0) return { config: void 0, mistakes: file.mistakes, links: NO_LINKS };
  if (root.has("version")) root.number("version", { min: 1, max: 1 });
  const places = /* @__PURE__ */ new Map();
  for (const key of SINGLE_SETTINGS) if (root.has(key)) places.set(key, root.placeOf(key));
  const lock = isRoot ? readLock(file, root) : void 0;
  const config = {
    name,
    extends: (root.texts("extends") ?? []).flatMap((text2) => readExtension(file, text2, places)),
    rules: (root.texts("rules") ?? []).flatMap((text2) => readPath(file, text2)),
    disable: (root.texts("disable") ?? []).flatMap((text2) => {
      places.set(`disable ${text2.text}`, text2.place);
      return readRule(file, text2);
    }),
    minConfidence: root.choice("min-confidence", CONFIDENCE_ORDER),
    failOn: root.choice("fail-on", FAIL_ON),
    severity: readSeverities(file, root, places),
    allow: (root.maps("allow", ALLOW_KEYS, "the entry") ?? []).flatMap((map) => readAllow(file, map)),
    baselines: root.texts("baselines")?.flatMap((text2) => readPath(file, text2)),
    salt: root.text("salt")?.text,
    requireReason: root.flag("require-reason"),
    trustChanges: root.flag("trust-changes"),
    honours: root.texts("honours")?.flatMap((text2) => readTool(file, text2)),
    locks: lock === void 0 ? [] : [lock],
    places
  };
  const { mistakes } = file;
  return { config: mistakes.length === 0 ? config : void 0, mistakes, links: config };
}
var NO_LINKS = { extends: [], places: /* @__PURE__ */ new Map() };
function emptyConfig(name) {
  return {
    name,
    extends: [],
    rules: [],
    disable: [],
    minConfidence: void 0,
    failOn: void 0,
    severity: [],
    allow: [],
    baselines: void 0,
    salt: void 0,
    requireReason: void 0,
    trustChanges: void 0,
    honours: void 0,
    locks: [],
    places: /* @__PURE__ */ new Map()
  };
}
function readExtension(file, located, places) {
  const { text, place } = located;
  places.set(`extends ${text.replace(/^(?:\.\/)+/, "")}`, place);
  if (!text.includes("@")) return readPath(file, located).map((path) => ({ kind: "file", path }));
  const shared = sharedFileOf(text);
  if (shared !== void 0) return [shared];
  file.report(
    place,
    `expected OWNER/REPO/PATH@COMMIT, found ${quoted(text)}`,
    "name the commit by its full id: a branch or tag could change under you"
  );
  return [];
}
function readTool(file, { text, place }) {
  const tool = FOREIGN_TOOLS.find((known) => known === text);
  if (tool !== void 0) return [tool];
  file.report(place, `honours: expected one of ${FOREIGN_TOOLS.join(", ")}, found ${quoted(text)}`);
  return [];
}
function readSeverities(file, root, places) {
  return (root.entries("severity") ?? []).flatMap(({ key, value }) => {
    places.set(`severity ${key.text}`, key.place);
    const rule = readRule(file, key);
    const severity = SEVERITIES2.find((known) => known === value?.text);
    if (severity === void 0)
      file.report(value?.place ?? key.place, `severity: expected one of ${SEVERITIES2.join(", ")}`);
    return severity === void 0 ? [] : rule.map((id) => ({ rule: id, severity }));
  });
}
function readAllow(file, map) {
  const before = file.mistakes.length;
  const fingerprint = checked(
    file,
    map.text("fingerprint"),
    (text) => FINGERPRINT.test(text),
    "a fingerprint (t1-…)"
  );
  const rule = checked(file, map.text("rule"), (text) => RULE_SELECTOR.test(text), "the id of a rule");
  const path = map.text("path");
  if (path !== void 0) reportGlob(file, path, "path");
  const until = checked(
    file,
    map.text("until"),
    (text) => dayOf(text) !== void 0,
    "a day like 2026-12-31"
  );
  const valueClass = map.choice("class", VALUE_CLASSES);
  const entry = {
    fingerprint,
    rule,
    path: path?.text,
    valueClass,
    kind: map.choice("kind", ALLOW_KINDS),
    reason: map.text("reason")?.text,
    owner: map.text("owner")?.text,
    until,
    file: map.place.file,
    line: map.place.line
  };
  if (file.mistakes.length > before) return [];
  if ([fingerprint, rule, entry.path, valueClass].some((selector) => selector !== void 0)) return [entry];
  file.report(map.place, "the entry names no finding", "give a fingerprint, rule, path or class");
  return [];
}

export {
  ROOT_KEYS,
  ALLOW_KEYS,
  parseConfigFile
};
