import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ALLOW_KINDS,
  FINGERPRINT,
  RULE_SELECTOR,
  VALUE_CLASSES,
  dayOf
} from "./chunk-NBR2NYN7.mjs";
import {
  YamlFile
} from "./chunk-GBEBY37R.mjs";
import {
  quoted
} from "./chunk-QHULZS6X.mjs";
import {
  GlobError,
  globToExpression
} from "./chunk-6FTNRKM2.mjs";
import {
  CONFIDENCE_ORDER
} from "./chunk-L6C7U3VW.mjs";
import "./chunk-RRXZKDAI.mjs";
import "./chunk-WGYOHXCK.mjs";
import "./chunk-5VLZXLXK.mjs";

// src/config/config-file.ts
var SEVERITIES = ["low", "medium", "high", "critical"];
var FAIL_ON = [...SEVERITIES, "never"];
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
  "trust-changes"
];
var FOLDER_KEYS = ["version", "disable", "min-confidence", "severity", "allow", "require-reason"];
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
  if (text.replace(/^\s*#.*$/gm, "").trim() === "") return { config: emptyConfig(name), mistakes: [] };
  const root = file.root(
    isRoot ? ROOT_KEYS : FOLDER_KEYS,
    isRoot ? "the configuration" : "the configuration of a folder"
  );
  if (root === void 0) return { config: void 0, mistakes: file.mistakes };
  if (root.has("version")) root.number("version", { min: 1, max: 1 });
  const config = {
    name,
    extends: (root.texts("extends") ?? []).flatMap((text2) => readExtension(file, text2)),
    rules: (root.texts("rules") ?? []).flatMap((text2) => readPath(file, text2)),
    disable: (root.texts("disable") ?? []).flatMap((text2) => readRule(file, text2)),
    minConfidence: root.choice("min-confidence", CONFIDENCE_ORDER),
    failOn: root.choice("fail-on", FAIL_ON),
    severity: readSeverities(file, root),
    allow: (root.maps("allow", ALLOW_KEYS, "the entry") ?? []).flatMap((map) => readAllow(file, map)),
    baselines: root.texts("baselines")?.flatMap((text2) => readPath(file, text2)),
    salt: root.text("salt")?.text,
    requireReason: root.flag("require-reason"),
    trustChanges: root.flag("trust-changes")
  };
  return { config: file.mistakes.length === 0 ? config : void 0, mistakes: file.mistakes };
}
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
    trustChanges: void 0
  };
}
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
function readExtension(file, located) {
  const { text, place } = located;
  if (!text.includes("@")) return readPath(file, located).map((path2) => ({ kind: "file", path: path2 }));
  const [, repository = "", path = "", commit = ""] = /^([A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+)\/([^@]+)@([0-9a-f]{40}|[0-9a-f]{64})$/.exec(text) ?? [];
  if (commit !== "") return [{ kind: "shared", repository, path, commit }];
  file.report(
    place,
    `expected OWNER/REPO/PATH@COMMIT, found ${quoted(text)}`,
    "name the commit by its full id: a branch or tag could change under you"
  );
  return [];
}
function readRule(file, { text, place }) {
  if (RULE_SELECTOR.test(text)) return [text];
  file.report(place, `expected the id of a rule, found ${quoted(text)}`);
  return [];
}
function readSeverities(file, root) {
  return (root.entries("severity") ?? []).flatMap(({ key, value }) => {
    const rule = readRule(file, key);
    const severity = SEVERITIES.find((known) => known === value?.text);
    if (severity === void 0)
      file.report(value?.place ?? key.place, `severity: expected one of ${SEVERITIES.join(", ")}`);
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
  if (path !== void 0) reportGlob(file, path);
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
function checked(file, located, isRight, expected) {
  if (located === void 0 || isRight(located.text)) return located?.text;
  file.report(located.place, `expected ${expected}, found ${quoted(located.text)}`);
  return void 0;
}
function reportGlob(file, { text, placeAt }) {
  try {
    globToExpression(text);
  } catch (error) {
    if (!(error instanceof GlobError)) throw error;
    file.report(placeAt(error.offset), `path: ${error.message}`, error.hint);
  }
}
export {
  ALLOW_KEYS,
  ROOT_KEYS,
  parseConfigFile
};
