import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./chunk-X5Z3VE45.mjs";
import {
  __toESM
} from "./chunk-5MYJISTG.mjs";

// src/fetch/manifests/external-secrets/manifest-tree.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_DEPTH = 40;
var MAX_DOCUMENTS = 500;
var MAX_MISTAKES = 50;
function readManifestTree(path, text) {
  try {
    return new TreeReader(path, text).read();
  } catch {
    return {
      documents: [],
      mistakes: [{ place: path, what: "is nested too deep to be read", hint: void 0 }]
    };
  }
}
var TreeReader = class {
  #path;
  #text;
  #lines = new import_yaml.LineCounter();
  #mistakes = [];
  constructor(path, text) {
    this.#path = path;
    this.#text = text.startsWith("\uFEFF") ? text.slice(1) : text;
  }
  read() {
    const parsed = (0, import_yaml.parseAllDocuments)(this.#text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      uniqueKeys: true,
      version: "1.2",
      logLevel: "silent"
    });
    const documents = Array.isArray(parsed) ? parsed : [];
    if (documents.length > MAX_DOCUMENTS)
      return {
        documents: [],
        mistakes: [{ place: this.#path, what: `has more than ${MAX_DOCUMENTS} documents`, hint: void 0 }]
      };
    const trees = [];
    for (const document of documents) {
      for (const { pos, code } of [...document.errors, ...document.warnings])
        this.#wrong(pos[0], code === "DUPLICATE_KEY" ? "a key is given twice" : `not valid YAML (${code})`);
      if (document.errors.length > 0 || document.contents === null) continue;
      const tree = this.#node(document.contents, 0);
      if (tree !== void 0 && !(tree.kind === "other" && tree.value === null)) trees.push(tree);
    }
    return { documents: trees, mistakes: this.#mistakes };
  }
  #node(node, depth) {
    const at = node.range?.[0] ?? 0;
    const place = this.#placeOf(at);
    if (depth > MAX_DEPTH) return this.#wrong(at, "is nested too deep");
    if ((0, import_yaml.isAlias)(node)) return this.#wrong(at, "an alias is not followed", "write the value where it stands");
    if (node.tag !== void 0 && !/^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/.test(node.tag))
      return this.#wrong(at, "a tag is not read");
    if ((0, import_yaml.isScalar)(node)) {
      const { value } = node;
      if (typeof value === "string") return { kind: "text", place, text: value };
      const text = node.source ?? String(value);
      if (typeof value === "number" || typeof value === "boolean" || value === null)
        return { kind: "other", place, value, text };
      return { kind: "text", place, text };
    }
    if ((0, import_yaml.isSeq)(node)) {
      const items = node.items.flatMap((item) => this.#node(item, depth + 1) ?? []);
      return { kind: "list", place, items };
    }
    if (!(0, import_yaml.isMap)(node)) return this.#wrong(at, "is nothing that a manifest has");
    const members = /* @__PURE__ */ new Map();
    for (const pair of node.items) {
      const key = (0, import_yaml.isPair)(pair) && (0, import_yaml.isScalar)(pair.key) ? pair.key : void 0;
      if (key === void 0) {
        this.#wrong(at, "a key is no text");
        continue;
      }
      const name = typeof key.value === "string" ? key.value : key.source ?? String(key.value);
      const value = pair.value === null ? void 0 : this.#node(pair.value, depth + 1);
      members.set(
        name,
        value ?? { kind: "other", place: this.#placeOf(key.range?.[0] ?? at), value: null, text: "" }
      );
    }
    return { kind: "map", place, members };
  }
  #placeOf(offset) {
    const { line, col } = this.#lines.linePos(offset);
    return `${this.#path}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  }
  #wrong(offset, what, hint) {
    if (this.#mistakes.length < MAX_MISTAKES)
      this.#mistakes.push({ place: this.#placeOf(offset), what, hint });
  }
};

export {
  readManifestTree
};
