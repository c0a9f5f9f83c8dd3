import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseJsonText
} from "./chunk-3KRHTFI6.mjs";

// src/fetch/secrets/encodings.ts
var MIN_FRAGMENT_CHARS = 12;
function base64Fragments(bytes) {
  const fragments = [];
  for (const [fill, dropped] of [0, 2, 3].entries()) {
    const encoded = Buffer.concat([Buffer.alloc(fill), bytes]).toString("base64");
    const keptChars = Math.floor(8 * (fill + bytes.length) / 6);
    const fragment = encoded.slice(dropped, keptChars);
    if (fragment.length >= MIN_FRAGMENT_CHARS) fragments.push(fragment);
  }
  return fragments;
}
var WRAP_COLUMNS = [76, 64];
function wrappedBase64Lines(bytes) {
  const fixed = Buffer.from(bytes).toString("base64").slice(0, Math.floor(8 * bytes.length / 6));
  return WRAP_COLUMNS.flatMap((columns) => {
    if (fixed.length <= columns) return [];
    const count = Math.ceil(fixed.length / columns);
    return Array.from({ length: count }, (_, index) => fixed.slice(index * columns, (index + 1) * columns));
  }).filter((line) => line.length >= MIN_FRAGMENT_CHARS);
}
function toBase64Url(base64) {
  return base64.replaceAll("+", "-").replaceAll("/", "_");
}
function textEncodings(text) {
  const wellFormed = text.toWellFormed();
  const percent = encodeURIComponent(wellFormed);
  const json = JSON.stringify(wellFormed).slice(1, -1);
  return [
    percent,
    new URLSearchParams([["", wellFormed]]).toString().slice(1),
    percent.replaceAll("%20", "+"),
    json,
    goJson(json),
    pythonJson(json),
    wellFormed.replaceAll("'", "'\\''")
  ];
}
function jsonBase64Fragments(text) {
  const json = JSON.stringify(text.toWellFormed()).slice(1, -1);
  return json === text ? [] : base64Fragments(Buffer.from(json, "utf8"));
}
function byteEncodings(bytes) {
  const fragments = base64Fragments(bytes);
  const hex = Buffer.from(bytes).toString("hex");
  return [...fragments, ...fragments.map(toBase64Url), hex, hex.toUpperCase()];
}
function goJson(json) {
  return json.replace(/[<>&\u2028\u2029]/g, escapeUnit);
}
function pythonJson(json) {
  return json.replace(/[\u0080-\uffff]/g, escapeUnit);
}
function escapeUnit(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/fetch/secrets/mask-items.ts
var MAX_NESTING = 3;
var MAX_YAML_CHARS = 256 * 1024;
var NEVER_MASKED = /* @__PURE__ */ new Set(["true", "false", "null", "yes", "no", "on", "off"]);
function maskItems(text, limits, yaml) {
  const collector = new ItemCollector(limits, yaml);
  collector.addValue(text);
  return [...collector.items.values()];
}
function refusalOf(text, minChars) {
  const trimmed = text.trim();
  if (trimmed === "") return text === "" ? "empty" : "white space alone";
  if (text.length < minChars) return `shorter than ${minChars} characters`;
  const bare = trimmed.replace(/^["']|["']?,?$/g, "");
  if (NEVER_MASKED.has(bare.toLowerCase())) return "a common word";
  if (/^[+-]?[\d.,]+$/.test(bare) && bare.replace(/\D/g, "").length < 6) return "a short number";
  if (/^[\s{}[\]()<>,:;"'`]+$/.test(text) || /^([-=_*#~.])\1*$/.test(trimmed)) return "punctuation alone";
  if (/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(trimmed)) return "a PEM boundary";
  return void 0;
}
var ItemCollector = class {
  items = /* @__PURE__ */ new Map();
  #limits;
  #yaml;
  #leaves = 0;
  constructor(limits, yaml) {
    this.#limits = limits;
    this.#yaml = yaml;
  }
  addValue(text) {
    this.#add(text, "the value", this.#limits.minValueChars, 0);
    const trimmed = text.trimEnd();
    if (trimmed !== "")
      this.#add(trimmed, "the value without trailing white space", this.#limits.minValueChars, 0);
    this.#addParts(trimmed, "value", 0);
  }
  #addParts(text, owner, depth) {
    this.#addPasswords(text);
    this.#addPemBodies(text);
    if (depth < MAX_NESTING) this.#addLeaves(text, depth);
    this.#addLines(text, owner);
  }
  #addLines(text, owner) {
    const lines = text.split(/\r\n|\n|\r/);
    if (lines.length < 2) return;
    for (const [index, line] of lines.entries()) {
      if (line.trim() === "") continue;
      const what = owner === "value" ? `line ${index + 1}` : `line ${index + 1} of leaf ${this.#leaves}`;
      const key = /^\s*"([^"\\]+)"\s*:/.exec(line)?.[1];
      const refusal = key !== void 0 && this.#limits.publicKeys.has(key) ? "declared public" : void 0;
      this.#add(line.trim(), what, this.#limits.minPartChars, 2, refusal);
    }
  }
  #addLeaves(text, depth) {
    const json = parseJsonText(text);
    if (json !== void 0) {
      if (json.kind === "object" || json.kind === "array") this.#addJson(json, text, void 0, depth);
      return;
    }
    if (this.#yaml === void 0 || text.length > MAX_YAML_CHARS || !/^\s*(?:- |[^\s:#][^:\n]*:(?:\s|$))/m.test(text))
      return;
    for (const leaf of this.#yaml(text) ?? []) this.#addLeaf(leaf.text, leaf.key, depth);
  }
  #addJson(node, text, key, depth) {
    if (node.kind === "object") {
      for (const [name, member] of node.members) this.#addJson(member, text, name, depth);
    } else if (node.kind === "array") {
      for (const item of node.items) this.#addJson(item, text, key, depth);
    } else {
      const leaf = node.kind === "string" ? node.value : text.slice(node.start, node.end);
      this.#addLeaf(leaf, key, depth);
    }
  }
  #addLeaf(leaf, key, depth) {
    this.#leaves++;
    const what = `leaf ${this.#leaves}`;
    const text = leaf.toWellFormed();
    if (key !== void 0 && this.#limits.publicKeys.has(key)) {
      this.#add(text, what, this.#limits.minPartChars, 1, "declared public");
      return;
    }
    this.#add(text, what, this.#limits.minPartChars, 1);
    const trimmed = text.trimEnd();
    if (trimmed !== "" && trimmed !== text) this.#add(trimmed, what, this.#limits.minPartChars, 1);
    this.#addParts(trimmed, "leaf", depth + 1);
  }
  /** `scheme://user:password@host`: the password as written and decoded. */
  #addPasswords(text) {
    for (const [, password] of text.matchAll(
      /[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/?#]*:([^\s/?#]{1,4096})@/gi
    )) {
      if (password === void 0) continue;
      const what = "the password of an address";
      this.#add(password, what, this.#limits.minValueChars, 1);
      this.#add(percentDecoded(password), what, this.#limits.minValueChars, 1);
    }
  }
  /** The base64 body of a PEM block on one line, as tools join it. */
  #addPemBodies(text) {
    for (const [, body] of text.matchAll(/-----BEGIN [A-Z0-9 ]+-----((?:\\n|[A-Za-z0-9+/=\s])+)-----END /g)) {
      const joined = (body ?? "").replace(/\\n|\s/g, "");
      if (joined !== "") this.#add(joined, "the joined body of a PEM block", this.#limits.minPartChars, 1);
    }
  }
  #add(text, what, minChars, rank, declared) {
    const isListed = this.#limits.neverMask?.has(text.trim()) === true;
    const refusal = declared ?? (isListed ? "on the never-mask list" : refusalOf(text, minChars));
    const earlier = this.items.get(text);
    if (earlier !== void 0 && (earlier.refusal === void 0 || refusal !== void 0)) return;
    this.items.set(text, { text, what, refusal, rank });
  }
};
function percentDecoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export {
  wrappedBase64Lines,
  textEncodings,
  jsonBase64Fragments,
  byteEncodings,
  maskItems,
  refusalOf
};
