import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  MAX_DEPTH,
  MAX_MISTAKES,
  PlacedValue
} from "./chunk-244MJAHA.mjs";
import {
  require_dist
} from "./chunk-RK3BYAMG.mjs";
import {
  __toESM
} from "./chunk-5VLZXLXK.mjs";

// src/compat/yaml-values.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_YAML_CHARACTERS = 2 << 20;
function readYaml(file) {
  if (file.text.length > MAX_YAML_CHARACTERS) {
    file.report(file.placeOf(0), `the file is longer than ${MAX_YAML_CHARACTERS} characters`);
    return void 0;
  }
  const documents = (0, import_yaml.parseAllDocuments)(file.text, {
    keepSourceTokens: false,
    prettyErrors: false,
    version: "1.2",
    logLevel: "silent",
    uniqueKeys: false
  });
  const [first, second] = Array.isArray(documents) ? documents : [];
  if (first === void 0) return new PlacedValue(file, 0, { kind: "nothing" });
  for (const { pos, message } of first.errors.slice(0, MAX_MISTAKES))
    file.report(file.placeOf(pos[0]), `not valid YAML: ${message.split("\n")[0]}`);
  if (second !== void 0)
    file.report(
      file.placeOf(second.range?.[0] ?? 0),
      "a second document in the file",
      "keep one document a file"
    );
  return file.mistakes.length > 0 ? void 0 : placedValue(file, first.contents, 0, 0);
}
function placedValue(file, node, depth, parentIndex) {
  const index = startOf(node) ?? parentIndex;
  return new PlacedValue(file, index, contentOf(file, node, depth, index));
}
function contentOf(file, node, depth, index) {
  if (depth > MAX_DEPTH)
    return { kind: "other", words: `something nested more than ${MAX_DEPTH} levels deep` };
  if ((0, import_yaml.isMap)(node)) {
    const fields = /* @__PURE__ */ new Map();
    for (const { key, value } of node.items)
      fields.set(keyText(key), placedValue(file, value, depth + 1, startOf(key) ?? index));
    return { kind: "map", fields };
  }
  if ((0, import_yaml.isSeq)(node))
    return { kind: "list", items: node.items.map((item) => placedValue(file, item, depth + 1, index)) };
  if ((0, import_yaml.isAlias)(node)) return { kind: "other", words: "an alias, which is not followed" };
  if (!(0, import_yaml.isScalar)(node)) return { kind: "nothing" };
  switch (typeof node.value) {
    case "string":
      return { kind: "text", text: node.value };
    case "number":
      return { kind: "number", number: node.value };
    case "bigint":
      return { kind: "number", number: Number(node.value) };
    case "boolean":
      return { kind: "flag", flag: node.value };
    default:
      return { kind: "nothing" };
  }
}
function keyText(key) {
  return (0, import_yaml.isScalar)(key) ? String(key.value) : "";
}
function startOf(node) {
  if (!((0, import_yaml.isMap)(node) || (0, import_yaml.isSeq)(node) || (0, import_yaml.isScalar)(node) || (0, import_yaml.isAlias)(node))) return void 0;
  return node.range?.[0];
}

export {
  readYaml
};
