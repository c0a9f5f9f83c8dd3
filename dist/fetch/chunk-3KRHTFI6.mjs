import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/base/errors.ts
var TacetError = class extends Error {
  code;
  hint;
  constructor(code, message, details = {}) {
    super(message, details.cause === void 0 ? {} : { cause: details.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = details.hint;
  }
};
var InputError = class extends TacetError {
};
var DeniedError = class extends TacetError {
};
var UpstreamError = class extends TacetError {
  retryable;
  constructor(code, message, details = {}) {
    super(code, message, details);
    this.retryable = details.retryable ?? false;
  }
};
var BugError = class extends TacetError {
  constructor(message, details = {}) {
    super("bug", message, details);
  }
};
function describeError(error) {
  if (error instanceof TacetError) return error.message;
  if (!(error instanceof Error)) return "unknown failure";
  const code = systemCode(error);
  return code === void 0 ? error.name : `${error.name} ${code}`;
}
function systemCode(error) {
  if (!(error instanceof Error) || !("code" in error)) return void 0;
  const code = error.code;
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : void 0;
}

// src/base/secret.ts
import { inspect } from "node:util";
var PLACEHOLDER = "[secret]";
function copyOf(bytes) {
  return new Uint8Array(bytes);
}
var Secret = class _Secret {
  #bytes;
  constructor(bytes) {
    this.#bytes = bytes;
  }
  /** Wraps text, kept as its UTF-8 bytes. */
  static fromText(text) {
    return new _Secret(new TextEncoder().encode(text));
  }
  /** Wraps a copy of the bytes. */
  static fromBytes(bytes) {
    return new _Secret(copyOf(bytes));
  }
  /** The length in bytes. */
  get sizeBytes() {
    return this.#bytes.length;
  }
  /** The value as text, read as UTF-8 (invalid sequences become U+FFFD). */
  reveal() {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.#bytes);
  }
  /** A copy of the raw bytes. */
  revealBytes() {
    return copyOf(this.#bytes);
  }
  toString() {
    return PLACEHOLDER;
  }
  toJSON() {
    return PLACEHOLDER;
  }
  [inspect.custom]() {
    return PLACEHOLDER;
  }
};

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
  TacetError,
  InputError,
  DeniedError,
  UpstreamError,
  BugError,
  describeError,
  systemCode,
  Secret,
  parseJsonText
};
