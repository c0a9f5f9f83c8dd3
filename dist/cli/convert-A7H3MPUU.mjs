import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  mistakeIn,
  namedSecret,
  noteAt,
  parsedPath
} from "./chunk-MFTMTXUX.mjs";
import {
  nativeIdOf,
  pathGlobs
} from "./chunk-4OPN5C6A.mjs";
import {
  filesThere,
  pathAllowed,
  required
} from "./chunk-WLKLLWO7.mjs";
import {
  NO_CONVERSION
} from "./chunk-SQVZPQYN.mjs";
import {
  readYaml
} from "./chunk-VL37JVJQ.mjs";
import "./chunk-OZ7HI3YC.mjs";
import "./chunk-FYLSXPTK.mjs";
import "./chunk-QNLE57NV.mjs";
import "./chunk-JN4QDFAE.mjs";
import "./chunk-X5Z3VE45.mjs";
import "./chunk-AESJOWW7.mjs";
import "./chunk-RBHNQ7AH.mjs";
import "./chunk-DSGTUIFF.mjs";
import {
  MAX_NEAR_LINES
} from "./chunk-ZUKYCCT6.mjs";
import "./chunk-VRKPR623.mjs";
import "./chunk-YHB3WRKM.mjs";
import "./chunk-NASPQFTL.mjs";
import "./chunk-MIVINRPM.mjs";
import "./chunk-KB4HM3IW.mjs";
import "./chunk-B5ZZAE4C.mjs";
import {
  quoted
} from "./chunk-H5ZPWOS6.mjs";
import "./chunk-HW3TQZA5.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/compat/trufflehog/detectors.ts
var NARROWING = [
  "exclude_words",
  "exclude_regexes_match",
  "exclude_regexes_capture",
  "validations"
];
function convertDetectors(file) {
  const root = readYaml(file);
  if (root?.fields("the configuration") === void 0) return void 0;
  const detectors = (root.get("detectors")?.items("detectors") ?? []).flatMap(readDetector);
  if (file.mistakes.length > 0) return void 0;
  const converted = detectors.map(convert);
  return {
    rules: converted.flatMap(({ rules }) => rules),
    notes: converted.flatMap(({ notes }) => notes)
  };
}
function readDetector(item) {
  if (item.fields("the detector") === void 0) return [];
  for (const field of ["name", "keywords", "regex"])
    if (item.get(field) === void 0) item.report(`the detector has no ${field}`);
  const name = item.get("name")?.text("name");
  const keywords = item.get("keywords")?.texts("keywords") ?? [];
  const expressions = (item.get("regex")?.fields("regex") ?? []).flatMap(([key, value]) => {
    const text = value.text(`regex.${key}`);
    return text === void 0 ? [] : [{ name: key, text, place: value.place }];
  });
  item.get("entropy")?.number("entropy");
  item.get("primary_regex_name")?.text("primary_regex_name");
  return name === void 0 ? [] : [{ name, keywords, expressions, item }];
}
function convert({ name, keywords, expressions, item }) {
  const notes = [];
  const note = (kind, text, rule) => notes.push(
    noteAt(kind, item.place, `the detector ${quoted(name)} ${text}`, rule === void 0 ? {} : { rule })
  );
  const wanted = item.get("primary_regex_name")?.text("primary_regex_name");
  const primary = expressions.find((each) => each.name === wanted) ?? expressions[0];
  const entropy = item.get("entropy")?.number("entropy") ?? 0;
  const rules = [];
  for (const expression of expressions) {
    const isPrimary = expression === primary;
    const id = nativeIdOf(expressions.length === 1 ? name : `${name}-${expression.name}`);
    const rule = {
      id,
      // names are not given twice
      name: /[\r\n]/.test(name) ? id : expressions.length === 1 ? name : `${name}, ${expression.name}`,
      ...isPrimary && entropy > 0 ? { minEntropyBitsPerChar: Math.min(8, entropy) } : {},
      ...isPrimary ? {} : { partOnly: true }
    };
    const found = withPattern(rule, expression.text, keywords);
    if (found.kind === "unusable") {
      note("lost", `has an expression ${quoted(expression.name)} that cannot be used: ${found.message}`);
      return { rules: [], notes };
    }
    if (found.byKeyword) note("changed", `finds ${id} behind one of its keywords on the same line alone`, id);
    rules.push(found.rule);
  }
  if (rules.length === 0) note("lost", "has no expressions");
  const [main] = rules.filter(({ partOnly }) => partOnly !== true);
  const parts = rules.filter((rule) => rule !== main);
  if (main !== void 0 && parts.length > 0)
    note("changed", `is reported as ${main.id}, with the others within ${MAX_NEAR_LINES} lines`, main.id);
  const narrowing = NARROWING.filter((field) => item.get(field) !== void 0);
  if (narrowing.length > 0) note("changed", `finds more here: it has no ${narrowing.join(", ")}`, main?.id);
  if (item.get("verify") !== void 0) note("changed", "is verified by nobody here", main?.id);
  if (notes.length === 0) note("kept", "looks for the same", main?.id);
  const near = parts.map(({ id }) => ({ rule: id, withinLines: MAX_NEAR_LINES, required: true }));
  return { rules: rules.map((rule) => rule === main && near.length > 0 ? { ...rule, near } : rule), notes };
}
function withPattern(rule, source, keywords) {
  const named = namedSecret(source);
  if (named.kind === "unusable") return named;
  const plain = { ...rule, pattern: named.pattern };
  const mistake = mistakeIn(plain);
  if (mistake === void 0) return { kind: "rule", rule: plain, byKeyword: false };
  const words = [
    ...new Set(keywords.map(({ text }) => text.trim().toLowerCase()).filter((text) => text.length > 1))
  ];
  if (words.length === 0) return { kind: "unusable", message: mistake };
  const choice = words.map((word) => word.replace(/[\\.+*?()|[\]{}^$]/g, "\\$&")).join("|");
  const behind = {
    ...rule,
    pattern: `(?i:${choice})[^\\r\\n]{0,80}?${named.pattern}`,
    literals: words,
    ignoreCase: true,
    ungated: true
  };
  const second = mistakeIn(behind);
  return second === void 0 ? { kind: "rule", rule: behind, byKeyword: true } : { kind: "unusable", message: second };
}

// src/compat/trufflehog/convert.ts
var NAMES = [
  ...["trufflehog", ".trufflehog", "trufflehog-config"].flatMap((name) => [`${name}.yml`, `${name}.yaml`]),
  ...[".trufflehogignore", ".trufflehog-exclude", "trufflehog-exclude.txt", "trufflehog-exclude-paths.txt"]
];
var trufflehogConverter = {
  tool: "trufflehog",
  looksFor: NAMES,
  async convert({ reader, files: named }) {
    const files = await filesThere(reader, named.length > 0 ? named : NAMES, named.length > 0);
    if (files.length === 0) return void 0;
    const parts = files.map(
      (file) => /\.ya?ml$/i.test(file.name) ? required(file, convertDetectors(file)) : excludedPaths(file)
    );
    return {
      ...NO_CONVERSION,
      files: files.map(({ name }) => name),
      settings: { allow: parts.flatMap((part) => "allow" in part ? [...part.allow] : []) },
      rules: parts.flatMap((part) => "rules" in part ? [...part.rules] : []),
      notes: parts.flatMap(({ notes }) => [...notes])
    };
  }
};
function excludedPaths(file) {
  const lines = file.text.split("\n").map((raw, index) => ({
    text: raw.trim(),
    place: { file: file.name, line: index + 1, column: 1 }
  }));
  const parts = lines.filter(({ text }) => text !== "" && !text.startsWith("#")).map(({ text, place }) => {
    const pattern = parsedPath(text);
    const globs = pattern === void 0 ? void 0 : pathGlobs(pattern);
    const where = `${place.file}:${place.line}`;
    return globs === void 0 ? { allow: [], note: noteAt("lost", place, `${quoted(text)} is more than globs can say`) } : {
      allow: globs.map((glob) => pathAllowed(glob, where)),
      note: noteAt("kept", place, `${quoted(text)} lets paths pass`)
    };
  });
  return { allow: parts.flatMap(({ allow }) => allow), notes: parts.map(({ note }) => note) };
}
export {
  trufflehogConverter
};
