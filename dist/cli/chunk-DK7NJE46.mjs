import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/fetch/secrets/json-text.ts
var MAX_DEPTH = 200;
function parseJsonText(text) {
  try {
    JSON.parse(text);
  } catch {
    return void 0;
  }
  return new JsonWalk(text).document();
}
var JsonWalk = class {
  #text;
  #at = 0;
  constructor(text) {
    this.#text = text;
  }
  document() {
    return this.#value(0);
  }
  #value(depth) {
    if (depth > MAX_DEPTH) return void 0;
    this.#skipSpace();
    const start = this.#at;
    const first = this.#text[this.#at];
    if (first === "{") return this.#object(start, depth);
    if (first === "[") return this.#array(start, depth);
    if (first === '"') {
      const value = this.#string();
      return { kind: "string", start, end: this.#at, value };
    }
    while (/[a-z0-9+\-.E]/.test(this.#text[this.#at] ?? "")) this.#at++;
    const kind = first === "n" ? "null" : first === "t" || first === "f" ? "boolean" : "number";
    return { kind, start, end: this.#at };
  }
  #object(start, depth) {
    const members = /* @__PURE__ */ new Map();
    this.#at++;
    while (!this.#takeAfterSpace("}")) {
      this.#takeAfterSpace(",");
      this.#skipSpace();
      const key = this.#string();
      this.#takeAfterSpace(":");
      const value = this.#value(depth + 1);
      if (value === void 0) return void 0;
      members.set(key, value);
    }
    return { kind: "object", start, end: this.#at, members };
  }
  #array(start, depth) {
    const items = [];
    this.#at++;
    while (!this.#takeAfterSpace("]")) {
      this.#takeAfterSpace(",");
      const value = this.#value(depth + 1);
      if (value === void 0) return void 0;
      items.push(value);
    }
    return { kind: "array", start, end: this.#at, items };
  }
  #string() {
    const start = this.#at;
    this.#at++;
    while (this.#text[this.#at] !== '"') this.#at += this.#text[this.#at] === "\\" ? 2 : 1;
    this.#at++;
    return String(JSON.parse(this.#text.slice(start, this.#at)));
  }
  #takeAfterSpace(character) {
    this.#skipSpace();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }
  #skipSpace() {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? "")) this.#at++;
  }
};

export {
  parseJsonText
};
