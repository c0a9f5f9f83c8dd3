import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  quoted
} from "./chunk-H5ZPWOS6.mjs";

// src/compat/placed-value.ts
var MAX_DEPTH = 64;
var MAX_MISTAKES = 200;
var ForeignFile = class _ForeignFile {
  name;
  text;
  mistakes;
  #lineStarts;
  /** A byte order mark is left out. */
  constructor(name, text, mistakes = []) {
    this.name = name;
    this.mistakes = mistakes;
    this.text = text.startsWith("\uFEFF") ? text.slice(1) : text;
  }
  /** Adds a mistake, once, up to `MAX_MISTAKES` of them. */
  report(place, message, hint) {
    if (this.mistakes.length >= MAX_MISTAKES) return;
    const isKnown = this.mistakes.some(
      (known) => known.line === place.line && known.column === place.column && known.message === message
    );
    if (!isKnown) this.mistakes.push({ ...place, message, hint, rule: void 0 });
  }
  /** The same file with another text of the same places, for its reader; mistakes are shared. */
  withText(text) {
    return new _ForeignFile(this.name, text, this.mistakes);
  }
  /** The place of an index into the text. */
  placeOf(index) {
    this.#lineStarts ??= startsOfLines(this.text);
    const line = lastNotAbove(this.#lineStarts, Math.min(index, this.text.length));
    return { file: this.name, line: line + 1, column: index - (this.#lineStarts[line] ?? 0) + 1 };
  }
  /** The place of a whole line, one-based. */
  lineAt(line, column = 1) {
    return { file: this.name, line, column };
  }
};
var PlacedValue = class {
  #file;
  #index;
  content;
  /** `index` is where it begins in the file's text. */
  constructor(file, index, content) {
    this.#file = file;
    this.#index = index;
    this.content = content;
  }
  /** Where it begins. */
  get place() {
    return this.#file.placeOf(this.#index);
  }
  /** A field of a mapping; undefined when this is none, when there is no such field, or when it is empty. */
  get(...names) {
    if (this.content.kind !== "map") return void 0;
    const { fields } = this.content;
    const found = names.map((name) => fields.get(name)).find((value) => value !== void 0);
    return found?.content.kind === "nothing" ? void 0 : found;
  }
  /** The fields of a mapping in order. */
  fields(what) {
    if (this.content.kind === "map") return [...this.content.fields];
    return this.wrong(what, "a mapping");
  }
  /** The items of a list. */
  items(what) {
    if (this.content.kind === "list") return this.content.items;
    return this.wrong(what, "a list");
  }
  /** The texts of a list; one text counts as a list of it when `orOne`. Other items are mistakes and left out. */
  texts(what, { orOne = false } = {}) {
    if (orOne && this.content.kind === "text") return [{ text: this.content.text, place: this.place }];
    return this.items(what)?.flatMap((item) => {
      const text = item.text(`${what}, each item`);
      return text === void 0 ? [] : [{ text, place: item.place }];
    });
  }
  /** A text. */
  text(what) {
    if (this.content.kind === "text") return this.content.text;
    return this.wrong(what, "text");
  }
  /** A number. */
  number(what) {
    if (this.content.kind === "number") return this.content.number;
    return this.wrong(what, "a number");
  }
  /** `true` or `false`. */
  flag(what) {
    if (this.content.kind === "flag") return this.content.flag;
    return this.wrong(what, "true or false");
  }
  /** Adds the mistake that something else was expected here. */
  wrong(what, expected) {
    this.#file.report(this.place, `${what}: expected ${expected}, found ${inWords(this.content)}`);
  }
  /** Adds a mistake about this value. */
  report(message, hint) {
    this.#file.report(this.place, message, hint);
  }
};
function inWords(content) {
  switch (content.kind) {
    case "map":
      return "a mapping";
    case "list":
      return "a list";
    case "text":
      return `the text ${quoted(content.text)}`;
    case "number":
      return `the number ${content.number}`;
    case "flag":
      return String(content.flag);
    case "nothing":
      return "nothing";
    case "other":
      return content.words;
  }
}
function startsOfLines(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
function lastNotAbove(numbers, bound) {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((numbers[middle] ?? 0) <= bound) low = middle;
    else high = middle - 1;
  }
  return low;
}

export {
  MAX_DEPTH,
  MAX_MISTAKES,
  ForeignFile,
  PlacedValue
};
