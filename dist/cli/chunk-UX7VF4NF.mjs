import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isMeantBySecretlint
} from "./chunk-CB5IU77C.mjs";
import {
  compileIgnoreList,
  ignoreLines
} from "./chunk-OXJJOZNV.mjs";
import {
  MAX_PATTERNS,
  asLatin1,
  patternCompiler
} from "./chunk-CX2EU4CZ.mjs";
import {
  readYaml
} from "./chunk-VL37JVJQ.mjs";
import {
  byPath,
  byTest,
  entriesBy,
  secretFits
} from "./chunk-MJZZWCET.mjs";

// src/compat/secretlint/config.ts
var PATTERN_RULE = "@secretlint/secretlint-rule-pattern";
function parseSecretlintConfig(file) {
  const root = readYaml(withoutComments(file));
  if (root === void 0 || root.content.kind === "nothing") return root === void 0 ? void 0 : [];
  if (root.fields("the configuration") === void 0) return void 0;
  const rules = rulesIn(root, 0);
  return file.mistakes.length > 0 ? void 0 : rules;
}
function withoutComments(file) {
  if (!/^\s*[/{]/.test(file.text)) return file;
  const blank = (text) => text.replace(/[^\r\n]/g, " ");
  const strings = /"[^"\\]*(?:\\.[^"\\]*)*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;
  return file.withText(file.text.replace(strings, (found) => found.startsWith('"') ? found : blank(found)));
}
var MAX_PRESETS = 3;
function rulesIn(parent, depth) {
  if (depth > MAX_PRESETS) return [];
  return (parent.get("rules")?.items("rules") ?? []).flatMap((item) => {
    if (item.fields("the rule") === void 0) return [];
    const id = item.get("id")?.text("id");
    if (item.get("id") === void 0) item.report("the rule has no id");
    if (id === void 0) return [];
    const options = item.get("options");
    const fields = options?.fields("options") ?? [];
    const rule = {
      id,
      isDisabled: item.get("disabled")?.flag("disabled") === true,
      allows: options?.get("allows")?.texts("allows") ?? [],
      patterns: patternsIn(options),
      otherOptions: fields.map(([name]) => name).filter((name) => !["allows", "patterns"].includes(name)),
      place: item.place
    };
    return [rule, ...rulesIn(item, depth + 1)];
  });
}
function patternsIn(options) {
  return (options?.get("patterns")?.items("patterns") ?? []).flatMap((item) => {
    if (item.fields("the pattern") === void 0) return [];
    const name = item.get("name")?.text("name") ?? "pattern";
    const one = item.get("pattern");
    const text = one?.text("pattern");
    const expressions = [
      ...one === void 0 || text === void 0 ? [] : [{ text, place: one.place }],
      ...item.get("patterns")?.texts("patterns") ?? []
    ];
    return [{ name, expressions }];
  });
}
function regExpLike(text) {
  const [, source, flags = ""] = /^\/(.+)\/([dgimsuvy]*)$/s.exec(text) ?? [];
  if (source === void 0) return void 0;
  const kept = [...flags].filter((flag) => "ims".includes(flag)).join("");
  return `${kept === "" ? "" : `(?${kept})`}${source.replaceAll("\\/", "/")}`;
}
async function readSecretlintConfig(file) {
  const rules = parseSecretlintConfig(file);
  const allows = (rules ?? []).flatMap(({ id, allows: allows2 }) => allows2.map((item) => ({ id, item })));
  if (allows.length === 0) return void 0;
  const compile = await patternCompiler();
  const tests = allows.slice(0, MAX_PATTERNS).flatMap(({ id, item }) => {
    const test = textTest(item.text, compile);
    return test === void 0 ? [] : [
      {
        item,
        test: ({ ruleId, found }) => found !== void 0 && isMeantBySecretlint(ruleId, id) && secretFits(found, test)
      }
    ];
  });
  return entriesBy("ignore-file", [byTest("secretlint", tests)]);
}
function textTest(text, compile) {
  const source = regExpLike(text);
  if (source === void 0) {
    const part = asLatin1(text);
    return part === "" ? void 0 : (whole) => whole.includes(part);
  }
  const result = compile(source);
  return result.kind === "test" ? result.test : void 0;
}
async function readSecretlintIgnore(file) {
  const lines = ignoreLines(file.name, file.text);
  if (lines.length === 0) return void 0;
  if (lines.length > MAX_PATTERNS) {
    file.report(file.lineAt(1), `the file has more than ${MAX_PATTERNS} patterns`);
    return void 0;
  }
  const list = compileIgnoreList(
    lines,
    await patternCompiler(),
    ({ place }, message) => file.report(place, message)
  );
  return file.mistakes.length > 0 ? void 0 : entriesBy("ignore-file", [byPath("secretlint", list)]);
}

export {
  PATTERN_RULE,
  parseSecretlintConfig,
  regExpLike,
  readSecretlintConfig,
  readSecretlintIgnore
};
