import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./chunk-X5Z3VE45.mjs";
import {
  quoted
} from "./chunk-H5ZPWOS6.mjs";
import {
  nearest
} from "./chunk-HW3TQZA5.mjs";
import {
  __toESM
} from "./chunk-5MYJISTG.mjs";

// src/ruleset/yaml-reader.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/ruleset/yaml-places.ts
var import_yaml = __toESM(require_dist(), 1);
function sourceIndices(node, text) {
  const range = node.range;
  if (range === null || range === void 0) return void 0;
  const [start, end] = range;
  switch (node.type) {
    case import_yaml.Scalar.PLAIN:
      return verified(node.value, text, consecutive(start, end));
    case import_yaml.Scalar.QUOTE_SINGLE:
      return verified(node.value, text, singleQuoted(text, start + 1, end - 1));
    case import_yaml.Scalar.QUOTE_DOUBLE:
      return doubleQuoted(node.value, text, start + 1, end - 1);
    case import_yaml.Scalar.BLOCK_LITERAL:
    case import_yaml.Scalar.BLOCK_FOLDED:
      return verified(node.value, text, blockLines(text, start, end));
    default:
      return void 0;
  }
}
function verified(value, text, indices) {
  if (indices.length < value.length + 1) return void 0;
  for (let at = 0; at < value.length; at++) {
    const found = text[indices[at]];
    const isSame = found === value[at] || value[at] === " " && found === "\n";
    if (!isSame) return void 0;
  }
  return indices;
}
function consecutive(start, end) {
  return Array.from({ length: end - start + 1 }, (_, at) => start + at);
}
function singleQuoted(text, start, end) {
  const indices = [];
  for (let at = start; at < end; at++) {
    indices.push(at);
    if (text[at] === "'") at++;
  }
  return [...indices, end];
}
function doubleQuoted(value, text, start, end) {
  const indices = [];
  for (let at = start; at < end; at++) {
    indices.push(at);
    if (text[at] === "\n") return void 0;
    if (text[at] !== "\\") continue;
    const kind = text[at + 1];
    at += kind === "x" ? 3 : kind === "u" ? 5 : kind === "U" ? 9 : 1;
  }
  return indices.length === value.length ? [...indices, end] : void 0;
}
function blockLines(text, start, end) {
  const indices = [];
  let at = text.indexOf("\n", start) + 1;
  if (at === 0) return indices;
  const indent = /^(?: *\r?\n)*( *)/.exec(text.slice(at, end))?.[1]?.length ?? 0;
  while (at < end) {
    let stop = text.indexOf("\n", at);
    if (stop < 0 || stop > end) stop = end;
    const lineEnd = text[stop - 1] === "\r" ? stop - 1 : stop;
    for (let index = Math.min(at + indent, lineEnd); index < lineEnd; index++) indices.push(index);
    indices.push(stop);
    at = stop + 1;
  }
  indices.push(end);
  return indices;
}

// src/ruleset/yaml-reader.ts
var MAX_RULE_FILE_CHARACTERS = 4 << 20;
var YamlFile = class {
  name;
  mistakes = [];
  /** The id of the rule that is being read: mistakes are reported as its own. */
  rule;
  #text;
  #lines = new import_yaml2.LineCounter();
  constructor(name, text) {
    this.name = name;
    this.#text = text.startsWith("\uFEFF") ? text.slice(1) : text;
  }
  /** The top-level mapping with the permitted keys; undefined, and a mistake, when there is none. */
  root(keys, what) {
    if (this.#text.length > MAX_RULE_FILE_CHARACTERS) {
      this.report(this.placeOf(0), `the file is longer than ${MAX_RULE_FILE_CHARACTERS} characters`);
      return void 0;
    }
    const document = (0, import_yaml2.parseDocument)(this.#text, {
      lineCounter: this.#lines,
      keepSourceTokens: true,
      prettyErrors: false,
      version: "1.2",
      logLevel: "silent"
    });
    for (const { pos, message, code } of [...document.errors, ...document.warnings]) {
      this.report(this.placeOf(pos[0]), `not valid YAML: ${sentence(message)}`, YAML_HINTS.get(code));
    }
    if (document.errors.some(({ code }) => code !== "DUPLICATE_KEY")) return void 0;
    return this.map(document.contents, keys, what);
  }
  /** The node as a mapping; undefined, and a mistake, when it is none. */
  map(node, keys, what) {
    if ((0, import_yaml2.isMap)(node)) return new YamlMap(this, node, keys, what);
    this.wrongType(node, what, "a mapping");
    return void 0;
  }
  /** Adds a mistake about a rule, or about what is being read. */
  report(place, message, hint, rule = this.rule) {
    this.mistakes.push({ ...place, message, hint, rule });
  }
  /** Adds the mistake that a node is not of the expected type. */
  wrongType(node, what, expected) {
    const hint = (0, import_yaml2.isAlias)(node) ? "write it out: aliases are not read" : void 0;
    this.report(this.placeOfNode(node), `${what}: expected ${expected}, found ${describeNode(node)}`, hint);
  }
  /** The place of an index into the text. */
  placeOf(index) {
    const { line, col } = this.#lines.linePos(Math.min(index, this.#text.length));
    return { file: this.name, line: Math.max(1, line), column: Math.max(1, col) };
  }
  /** Where a node begins; the start of the file for none. */
  placeOfNode(node) {
    const range = (0, import_yaml2.isNode)(node) ? node.range : void 0;
    return this.placeOf(range?.[0] ?? 0);
  }
  /** A node as text that is not empty; undefined, and a mistake, when it is none. */
  textOf(node, what) {
    if (!(0, import_yaml2.isScalar)(node) || typeof node.value !== "string") {
      const isNumber = (0, import_yaml2.isScalar)(node) && typeof node.value === "number";
      if (!isNumber) this.wrongType(node, what, "text");
      else this.report(this.placeOfNode(node), `${what}: expected text, found a number`, "put it in quotes");
      return void 0;
    }
    if (node.value.trim() !== "") return this.#located(node);
    this.report(this.placeOfNode(node), `${what}: expected text, found nothing`);
    return void 0;
  }
  #located(node) {
    const place = this.placeOfNode(node);
    const indices = sourceIndices(node, this.#text);
    return {
      text: node.value,
      place,
      placeAt: (index) => {
        const at = indices?.[Math.min(index, node.value.length)];
        return at === void 0 ? place : this.placeOf(at);
      }
    };
  }
};
var YamlMap = class {
  place;
  #file;
  #nodes = /* @__PURE__ */ new Map();
  constructor(file, map, keys, what) {
    this.#file = file;
    this.place = file.placeOfNode(map);
    for (const { key, value } of map.items) {
      const at = file.placeOfNode(key);
      const name = (0, import_yaml2.isScalar)(key) ? String(key.value) : "";
      if (!keys.includes(name))
        file.report(at, `${what} has no field ${quoted(name)}`, suggestion(name, keys));
      else if (!this.#nodes.has(name)) this.#nodes.set(name, { key: at, value: presentNode(value) });
    }
  }
  /** Whether the field is there, right or wrong. */
  has(name) {
    return this.#nodes.has(name);
  }
  /** Where a field's value stands (its key, when the value is empty); the mapping's own place when it is missing. */
  placeOf(name) {
    const entry = this.#nodes.get(name);
    if (entry === void 0) return this.place;
    return entry.value === null ? entry.key : this.#file.placeOfNode(entry.value);
  }
  /** The field when it is a text; reports nothing when it is not. */
  plainText(name) {
    const value = this.#nodes.get(name)?.value;
    return (0, import_yaml2.isScalar)(value) && typeof value.value === "string" ? value.value : void 0;
  }
  /** A text that is not empty. */
  text(name) {
    return this.#read(name, "text", (node) => this.#file.textOf(node, name));
  }
  /** One of a closed set of texts. */
  choice(name, choices) {
    const text = this.text(name);
    if (text === void 0) return void 0;
    const found = choices.find((choice) => choice === text.text);
    if (found !== void 0) return found;
    const expected = choices.join(", ");
    this.#file.report(
      text.place,
      `${name}: expected one of ${expected}, found ${quoted(text.text)}`,
      suggestion(text.text, choices)
    );
    return void 0;
  }
  /** `true` or `false`. */
  flag(name) {
    return this.#read(name, "true or false", (node) => {
      if ((0, import_yaml2.isScalar)(node) && typeof node.value === "boolean") return node.value;
      this.#file.wrongType(node, name, "true or false");
      return void 0;
    });
  }
  /** A number within bounds; whole unless `fraction`. */
  number(name, bounds) {
    const expected = `a ${bounds.fraction ? "" : "whole "}number from ${bounds.min} to ${bounds.max}`;
    return this.#read(name, expected, (node) => {
      const value = (0, import_yaml2.isScalar)(node) ? node.value : void 0;
      const isRight = typeof value === "number" && value >= bounds.min && value <= bounds.max && (bounds.fraction === true || Number.isInteger(value));
      if (isRight) return value;
      this.#file.wrongType(node, name, expected);
      return void 0;
    });
  }
  /** A list of texts, none of them empty. Wrong items are left out. */
  texts(name) {
    return this.items(name, "a list of texts")?.flatMap((node, at) => {
      const text = this.#file.textOf(node, `${name}, item ${at + 1}`);
      return text === void 0 ? [] : [text];
    });
  }
  /** A list of mappings with known keys, each called `itemName` (`the rule`) in mistakes. Wrong items are left out. */
  maps(name, keys, itemName) {
    return this.items(name, "a list")?.flatMap((node) => {
      const map = this.#file.map(node, keys, itemName);
      return map === void 0 ? [] : [map];
    });
  }
  /** A mapping with known keys. */
  map(name, keys) {
    return this.#read(name, "a mapping", (node) => this.#file.map(node, keys, name));
  }
  /** A mapping from any texts to texts: its pairs in order. A value that is no text is undefined, and a mistake. */
  entries(name) {
    return this.#read(name, "a mapping", (node) => {
      if (!(0, import_yaml2.isMap)(node)) {
        this.#file.wrongType(node, name, "a mapping");
        return void 0;
      }
      return node.items.flatMap(({ key, value }) => {
        const keyText = this.#file.textOf(key, `a key of ${name}`);
        return keyText === void 0 ? [] : [{ key: keyText, value: this.#file.textOf(value, `${name}.${keyText.text}`) }];
      });
    });
  }
  /** Whether the field's value is a mapping. */
  isMap(name) {
    return (0, import_yaml2.isMap)(this.#nodes.get(name)?.value);
  }
  /** The nodes of a list. */
  items(name, expected) {
    return this.#read(name, expected, (node) => {
      if ((0, import_yaml2.isSeq)(node)) return node.items;
      this.#file.wrongType(node, name, expected);
      return void 0;
    });
  }
  #read(name, expected, read) {
    const entry = this.#nodes.get(name);
    if (entry === void 0) return void 0;
    if (entry.value !== null) return read(entry.value);
    this.#file.report(entry.key, `${name}: expected ${expected}, found nothing`);
    return void 0;
  }
};
function presentNode(value) {
  return (0, import_yaml2.isNode)(value) && !((0, import_yaml2.isScalar)(value) && value.value === null) ? value : null;
}
var YAML_HINTS = /* @__PURE__ */ new Map([
  ["BAD_SCALAR_START", "put the text into single quotes"],
  ["TAB_AS_INDENT", "indent with spaces"],
  ["MULTIPLE_DOCS", "keep one document a file"],
  ["BAD_DQ_ESCAPE", "use single quotes, in which a backslash stands for itself"]
]);
function suggestion(name, names) {
  const near = nearest(name, names);
  return near === void 0 ? void 0 : `did you mean ${near}?`;
}
function sentence(message) {
  const line = message.split("\n")[0].replace(/[.:]$/, "");
  return line.slice(0, 1).toLowerCase() + line.slice(1);
}
function describeNode(node) {
  if ((0, import_yaml2.isMap)(node)) return "a mapping";
  if ((0, import_yaml2.isSeq)(node)) return "a list";
  if ((0, import_yaml2.isAlias)(node)) return "an alias";
  if (!(0, import_yaml2.isScalar)(node) || node.value === null) return "nothing";
  switch (typeof node.value) {
    case "string":
      return `the text ${quoted(node.value)}`;
    case "number":
    case "bigint":
      return `the number ${node.value}`;
    case "boolean":
      return String(node.value);
    default:
      return "something else";
  }
}

export {
  YamlFile
};
