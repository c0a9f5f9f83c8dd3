import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  MAX_DEPTH,
  PlacedValue
} from "./chunk-244MJAHA.mjs";

// src/compat/json-values.ts
function readJson(file) {
  const reader = new JsonReader(file);
  try {
    return reader.whole();
  } catch (error) {
    if (!(error instanceof SyntaxMistake)) throw error;
    file.report(file.placeOf(error.index), `not valid JSON: ${error.message}`);
    return void 0;
  }
}
var SyntaxMistake = class extends Error {
  index;
  constructor(index, message) {
    super(message);
    this.index = index;
  }
};
var BLANK = /[ \t\n\r]*/y;
var NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var JsonReader = class {
  #file;
  #text;
  #at = 0;
  constructor(file) {
    this.#file = file;
    this.#text = file.text;
  }
  whole() {
    this.#skipBlanks();
    const value = this.#value(0);
    if (this.#at < this.#text.length) this.#fail("expected the end of the text");
    return value;
  }
  /** The value here, and the blanks behind it. */
  #value(depth) {
    if (depth > MAX_DEPTH) this.#fail(`nested more than ${MAX_DEPTH} levels deep`);
    const index = this.#at;
    const content = this.#content(depth);
    this.#skipBlanks();
    return new PlacedValue(this.#file, index, content);
  }
  #content(depth) {
    switch (this.#text[this.#at]) {
      case "{":
        return this.#map(depth);
      case "[":
        return this.#list(depth);
      case '"':
        return { kind: "text", text: this.#string() };
      case "t":
        return this.#word("true", { kind: "flag", flag: true });
      case "f":
        return this.#word("false", { kind: "flag", flag: false });
      case "n":
        return this.#word("null", { kind: "nothing" });
      case void 0:
        return this.#fail("the text ends where a value is expected");
      default:
        return { kind: "number", number: Number(this.#take(NUMBER, "a value")) };
    }
  }
  #map(depth) {
    const fields = /* @__PURE__ */ new Map();
    this.#step();
    if (this.#text[this.#at] === "}") return this.#closed({ kind: "map", fields });
    for (; ; ) {
      const name = this.#string();
      this.#skipBlanks();
      this.#need(":");
      fields.set(name, this.#value(depth + 1));
      if (this.#text[this.#at] === "}") return this.#closed({ kind: "map", fields });
      this.#need(",");
    }
  }
  #list(depth) {
    const items = [];
    this.#step();
    if (this.#text[this.#at] === "]") return this.#closed({ kind: "list", items });
    for (; ; ) {
      items.push(this.#value(depth + 1));
      if (this.#text[this.#at] === "]") return this.#closed({ kind: "list", items });
      this.#need(",");
    }
  }
  #string() {
    const text = this.#text;
    const start = this.#at;
    if (text[start] !== '"') this.#fail("expected a text in double quotes");
    let end = start + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
    try {
      const value = JSON.parse(text.slice(start, end + 1));
      this.#at = end + 1;
      return value;
    } catch {
      return this.#fail("expected a text in double quotes, without control characters");
    }
  }
  #word(word, content) {
    if (!this.#text.startsWith(word, this.#at)) this.#fail("expected a value");
    this.#at += word.length;
    return content;
  }
  #take(pattern, expected) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    if (found === "") this.#fail(`expected ${expected}`);
    this.#at += found.length;
    return found;
  }
  #need(character) {
    if (this.#text[this.#at] !== character) this.#fail(`expected ${character}`);
    this.#step();
  }
  #closed(content) {
    this.#at++;
    return content;
  }
  /** Past one character and the blanks behind it. */
  #step() {
    this.#at++;
    this.#skipBlanks();
  }
  #skipBlanks() {
    BLANK.lastIndex = this.#at;
    BLANK.test(this.#text);
    this.#at = BLANK.lastIndex;
  }
  #fail(message) {
    throw new SyntaxMistake(this.#at, message);
  }
};

export {
  readJson
};
