import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  exampleFields,
  mistakeIn,
  namedSecret,
  noteAt
} from "./chunk-MFTMTXUX.mjs";
import {
  nativeIdOf
} from "./chunk-4OPN5C6A.mjs";
import {
  filesThere,
  required
} from "./chunk-WLKLLWO7.mjs";
import {
  NO_CONVERSION
} from "./chunk-SQVZPQYN.mjs";
import {
  parseKingfisherBaseline
} from "./chunk-5XLKEKGS.mjs";
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
import "./chunk-MJZZWCET.mjs";
import "./chunk-B5ZZAE4C.mjs";
import {
  quoted
} from "./chunk-H5ZPWOS6.mjs";
import "./chunk-HW3TQZA5.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/compat/verbose-pattern.ts
var FLAGS = /^\s*\(\?([a-zA-Z]+)\)/;
function withoutVerbose(source) {
  let rest = source.trim();
  let flags = "";
  for (let found = FLAGS.exec(rest); found !== null; found = FLAGS.exec(rest)) {
    flags += found[1];
    rest = rest.slice(found[0].length);
  }
  const isVerbose = flags.includes("x") || /[\r\n]/.test(rest);
  const kept = [...new Set(flags.replace(/[xu]/g, ""))].join("");
  return `${kept === "" ? "" : `(?${kept})`}${isVerbose ? stripped(rest) : rest}`;
}
function stripped(source) {
  let result = "";
  let isInSet = false;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === "\\") {
      const next = source[++at] ?? "";
      result += next === " " || next === "#" ? next : character + next;
    } else if (isInSet) {
      isInSet = character !== "]" || source[at - 1] === "[" || source.slice(at - 2, at) === "[^";
      result += character;
    } else if (character === "[") {
      isInSet = true;
      result += character;
    } else if (character === "#") {
      const end = source.indexOf("\n", at);
      at = end < 0 ? source.length : end;
    } else if (!/\s/.test(character)) result += character;
  }
  return result;
}

// src/compat/kingfisher/rules.ts
var UNUSED = ["validation", "revocation", "references", "tls_mode", "prevalidated", "liveness"];
var CONFIDENCE = { low: "possible", medium: "likely", high: "likely" };
function isKingfisherRules(text) {
  return /^rules:/m.test(text);
}
function convertKingfisherRules(file) {
  const root = readYaml(file);
  if (root?.fields("the file") === void 0) return void 0;
  const items = root.get("rules")?.items("rules");
  if (items === void 0) root.report("the file has no rules");
  const read = (items ?? []).flatMap((item) => readRule(item));
  if (file.mistakes.length > 0) return void 0;
  const ids = new Set(read.map(({ id }) => nativeIdOf(id)));
  const names = /* @__PURE__ */ new Set();
  const converted = read.map((rule) => convert(rule, ids, names));
  return {
    rules: converted.flatMap(({ rule }) => rule === void 0 ? [] : [rule]),
    notes: converted.flatMap(({ notes }) => notes)
  };
}
function readRule(item) {
  if (item.fields("the rule") === void 0) return [];
  for (const name of ["id", "pattern"])
    if (item.get(name) === void 0) item.report(`the rule has no ${name}`);
  const id = item.get("id")?.text("id");
  const pattern = item.get("pattern")?.text("pattern");
  item.get("name")?.text("name");
  item.get("confidence")?.text("confidence");
  item.get("min_entropy")?.number("min_entropy");
  item.get("visible")?.flag("visible");
  for (const list of ["examples", "negative_examples"]) item.get(list)?.texts(list);
  for (const part of item.get("depends_on_rule")?.items("depends_on_rule") ?? []) {
    if (part.fields("the part") === void 0) continue;
    if (part.get("rule_id")?.text("rule_id") === void 0) part.report("the part has no rule_id");
    part.get("optional")?.flag("optional");
  }
  return id === void 0 || pattern === void 0 ? [] : [{ id, pattern, item }];
}
function convert({ id, pattern, item }, ids, names) {
  const rule = nativeIdOf(id);
  const at = (kind, text) => noteAt(kind, item.place, `the rule ${quoted(id)} ${text}`, kind === "lost" ? {} : { rule });
  const named = namedSecret(withoutVerbose(pattern), "TOKEN");
  if (named.kind === "unusable")
    return { notes: [at("lost", `has an expression that cannot be used: ${named.message}`)] };
  const notes = [];
  const entropy = item.get("min_entropy")?.number("min_entropy") ?? 0;
  const name = item.get("name")?.text("name");
  const native = {
    id: rule,
    ...name === void 0 || names.has(name) || /[\r\n]/.test(name) ? {} : { name },
    confidence: CONFIDENCE[item.get("confidence")?.text("confidence") ?? ""] ?? "likely",
    ...oneLine(named.pattern, (text) => notes.push(at("changed", text))),
    ...entropy > 0 ? { minEntropyBitsPerChar: Math.min(8, entropy) } : {},
    ...nearOf(item, ids, (kind, text) => notes.push(at(kind, text))),
    ...item.get("visible")?.flag("visible") === false ? { partOnly: true } : {},
    ...exampleFields(
      item.get("examples")?.texts("examples") ?? [],
      item.get("negative_examples")?.texts("negative_examples") ?? []
    )
  };
  if (name !== void 0) names.add(name);
  const mistake = mistakeIn(native);
  if (mistake !== void 0) return { notes: [at("lost", `cannot be one of ours: ${mistake}`)] };
  if (rule !== id) notes.push(at("changed", `is called ${rule} here`));
  const needs = (item.get("pattern_requirements")?.fields("pattern_requirements") ?? []).map(
    ([field]) => field
  );
  if (needs.length > 0) notes.push(at("changed", `finds more here: it does not ask for ${needs.join(", ")}`));
  const unused = UNUSED.filter((field) => item.get(field) !== void 0);
  if (unused.length > 0) notes.push(at("changed", `has no ${unused.join(", ")} here`));
  if (notes.length === 0) notes.push(at("kept", "looks for the same"));
  return { rule: native, notes };
}
var ANYTHING = /\(\?:\.\|\[(?:\\n\\r|\\r\\n|\\n|\\s)\]\)|\(\?:\[(?:\\n\\r|\\r\\n)\]\|\.\)|\[\\[sS]\\[sS]\]/g;
function oneLine(pattern, changed) {
  const narrowed = pattern.replace(ANYTHING, ".");
  if (narrowed !== pattern) changed("looks for a name and its value on one line here");
  return { pattern: narrowed };
}
function nearOf(item, ids, note) {
  const parts = (item.get("depends_on_rule")?.items("depends_on_rule") ?? []).flatMap((part) => {
    const id = part.get("rule_id")?.text("rule_id") ?? "";
    const rule = nativeIdOf(id);
    if (!ids.has(rule)) {
      note("changed", `does not need ${quoted(id)} here, which is not among these rules`);
      return [];
    }
    note("changed", `is joined with ${quoted(id)} within ${MAX_NEAR_LINES} lines`);
    const required2 = part.get("optional")?.flag("optional") !== true;
    return [{ rule, withinLines: MAX_NEAR_LINES, required: required2 }];
  });
  return parts.length === 0 ? {} : { near: parts };
}

// src/compat/kingfisher/convert.ts
var NAMES = ["kingfisher-baseline", "baseline-file", "kingfisher-rules"].flatMap((name) => [
  `${name}.yml`,
  `${name}.yaml`
]);
var kingfisherConverter = {
  tool: "kingfisher",
  looksFor: NAMES,
  async convert({ reader, files: named }) {
    const files = await filesThere(reader, named.length > 0 ? named : NAMES, named.length > 0);
    if (files.length === 0) return void 0;
    const rules = [];
    const notes = [];
    const baselines = [];
    for (const file of files) {
      if (isKingfisherRules(file.text)) {
        const converted = required(file, convertKingfisherRules(file));
        rules.push(...converted.rules);
        notes.push(...converted.notes);
      } else {
        const known = required(file, parseKingfisherBaseline(file));
        baselines.push(file.name);
        notes.push({
          kind: "changed",
          place: file.name,
          text: `its ${known.length} entries are moved over as fingerprints of what a scan finds on their lines now`
        });
      }
    }
    const names = files.map(({ name }) => name);
    return { ...NO_CONVERSION, files: names, rules, notes, resolve: baselines, baselines };
  }
};
export {
  kingfisherConverter
};
