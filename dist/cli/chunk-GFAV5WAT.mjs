import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ALLOW_KINDS,
  VALUE_CLASSES
} from "./chunk-YCRTLUB3.mjs";
import {
  FINGERPRINT,
  RULE_SELECTOR,
  dayOf
} from "./chunk-DPL3WNPG.mjs";
import {
  GlobError,
  globToExpression
} from "./chunk-RBHNQ7AH.mjs";
import {
  quoted
} from "./chunk-H5ZPWOS6.mjs";
import {
  nearest
} from "./chunk-HW3TQZA5.mjs";

// src/config/ignore-file.ts
var MAX_IGNORE_FILE_BYTES = 16 << 20;
function parseIgnoreFile(name, text) {
  const mistakes = [];
  if (text.length > MAX_IGNORE_FILE_BYTES) {
    const message = `the file is longer than ${MAX_IGNORE_FILE_BYTES} characters`;
    return {
      entries: [],
      mistakes: [{ file: name, line: 1, column: 1, message, hint: void 0, rule: void 0 }]
    };
  }
  const entries = text.replace(/^\ufeff/, "").split("\n").flatMap((line, index) => {
    const reader = new LineReader(name, index + 1, line.endsWith("\r") ? line.slice(0, -1) : line);
    const entry = reader.entry();
    mistakes.push(...reader.mistakes);
    return entry === void 0 ? [] : [entry];
  });
  return { entries, mistakes };
}
var LineReader = class {
  mistakes = [];
  #file;
  #number;
  #text;
  #selectors = {};
  #attributes = {};
  constructor(file, number, text) {
    this.#file = file;
    this.#number = number;
    this.#text = text;
  }
  /** The entry; undefined for an empty line, a comment, and a line with mistakes. */
  entry() {
    if (/^\s*(?:#|$)/.test(this.#text)) return void 0;
    const split = /(?:^|\s)--(?:\s|$)/.exec(this.#text);
    const head = split === null ? this.#text : this.#text.slice(0, split.index);
    const reason = split === null ? "" : this.#text.slice(split.index + split[0].length).trim();
    for (const word2 of this.#words(head)) this.#read(word2);
    const { fingerprint, rule, path, valueClass } = this.#selectors;
    if (this.mistakes.length > 0) return void 0;
    if ([fingerprint, rule, path, valueClass].every((selector) => selector === void 0)) {
      this.#mistake(0, "the line names no finding", "begin with a fingerprint, rule:, path: or class:");
      return void 0;
    }
    return {
      fingerprint,
      rule,
      path,
      valueClass,
      kind: this.#attributes.kind,
      owner: this.#attributes.owner,
      until: this.#attributes.until,
      reason: reason === "" ? void 0 : reason,
      file: this.#file,
      line: this.#number
    };
  }
  /** Words apart by blanks; behind `path:` and `owner=` a JSON string may hold blanks. */
  *#words(text) {
    const word2 = /(?:path:|owner=)"(?:[^"\\]|\\.)*"|[^\s]+/g;
    for (let match = word2.exec(text); match !== null; match = word2.exec(text))
      yield { text: match[0], at: match.index };
  }
  #read({ text, at }) {
    if (FINGERPRINT.test(text)) return this.#select("fingerprint", text, at);
    const [, name = "", sign = "", value = ""] = /^([a-z]+)([:=])(.*)$/s.exec(text) ?? [];
    if (sign === ":") return this.#readSelector(name, value, at);
    if (sign === "=") return this.#readAttribute(name, value, at);
    this.#mistake(
      at,
      `${quoted(text)} is neither a fingerprint nor a selector`,
      "a fingerprint is t1- and 32 hexadecimal digits; write path: before a path, rule: before an id"
    );
  }
  #readSelector(name, value, at) {
    const from = at + name.length + 1;
    switch (name) {
      case "rule":
        if (RULE_SELECTOR.test(value)) return this.#select("rule", value, at);
        return this.#mistake(from, `rule: expected the id of a rule, found ${quoted(value)}`);
      case "path": {
        const path = this.#unquoted(value, from);
        if (path === void 0) return void 0;
        try {
          globToExpression(path);
        } catch (error) {
          if (!(error instanceof GlobError)) throw error;
          return this.#mistake(from + error.offset, `path: ${error.message}`, error.hint);
        }
        return this.#select("path", path, at);
      }
      case "class": {
        const found = VALUE_CLASSES.find((known) => known === value);
        if (found !== void 0) return this.#select("valueClass", found, at);
        return this.#mistake(
          from,
          `class: expected one of ${VALUE_CLASSES.join(", ")}`,
          near(value, VALUE_CLASSES)
        );
      }
      default:
        return this.#mistake(
          at,
          `there is no selector ${quoted(name)}`,
          near(name, ["rule", "path", "class"])
        );
    }
  }
  #readAttribute(name, value, at) {
    const from = at + name.length + 1;
    switch (name) {
      case "kind": {
        const kind = ALLOW_KINDS.find((known) => known === value);
        if (kind === void 0)
          return this.#mistake(
            from,
            `kind: expected one of ${ALLOW_KINDS.join(", ")}`,
            near(value, ALLOW_KINDS)
          );
        this.#attributes.kind = kind;
        return void 0;
      }
      case "until": {
        const day = dayOf(value);
        if (day === void 0)
          return this.#mistake(from, `until: expected a day like 2026-12-31, found ${quoted(value)}`);
        this.#attributes.until = day;
        return void 0;
      }
      case "owner": {
        const owner = this.#unquoted(value, from);
        if (owner !== void 0) this.#attributes.owner = owner;
        return void 0;
      }
      default:
        return this.#mistake(
          at,
          `there is no attribute ${quoted(name)}`,
          near(name, ["kind", "owner", "until"])
        );
    }
  }
  #unquoted(value, at) {
    const text = value.startsWith('"') ? jsonString(value) : value;
    if (text !== void 0 && text !== "") return text;
    this.#mistake(at, "expected a text, or a JSON string in double quotes");
    return void 0;
  }
  #select(name, value, at) {
    if (this.#selectors[name] !== void 0)
      return this.#mistake(at, "two selectors of the same kind", "write two lines");
    this.#selectors[name] = value;
  }
  #mistake(at, message, hint) {
    this.mistakes.push({
      file: this.#file,
      line: this.#number,
      column: at + 1,
      message,
      hint,
      rule: void 0
    });
  }
};
function jsonString(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "string" ? value : void 0;
  } catch {
    return void 0;
  }
}
function near(word2, words) {
  const found = nearest(word2, words);
  return found === void 0 ? void 0 : `did you mean ${found}?`;
}
function formatEntry(entry) {
  const { fingerprint, rule, path, valueClass, kind, owner, until, reason } = entry;
  const words = [
    ...fingerprint === void 0 ? [] : [fingerprint],
    ...rule === void 0 ? [] : [`rule:${rule}`],
    ...path === void 0 ? [] : [`path:${word(path)}`],
    ...valueClass === void 0 ? [] : [`class:${valueClass}`],
    ...kind === void 0 ? [] : [`kind=${kind}`],
    ...owner === void 0 ? [] : [`owner=${word(owner)}`],
    ...until === void 0 ? [] : [`until=${until}`],
    ...reason === void 0 ? [] : ["--", reason.replace(/\s+/g, " ").trim()]
  ];
  return words.join(" ");
}
function word(text) {
  return /^[^\s"\\]+$/.test(text) && text !== "--" ? text : JSON.stringify(text);
}

export {
  parseIgnoreFile,
  formatEntry
};
