import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";

// src/base/json-node.ts
var MAX_DEPTH = 64;
var MAX_TEXT_BYTES = 256 * 1024 * 1024;
function parseJson(bytes, where) {
  if (bytes.length > MAX_TEXT_BYTES) throw invalid(where, "at most 256 MiB of JSON");
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw invalid(where, "JSON in UTF-8");
  }
  if (depthExceeds(value, MAX_DEPTH)) throw invalid(where, `JSON nested at most ${MAX_DEPTH} levels deep`);
  return new JsonNode(value, where);
}
var JsonNode = class _JsonNode {
  value;
  where;
  constructor(value, where) {
    this.value = value;
    this.where = where;
  }
  /** Whether there is no value here. */
  get isAbsent() {
    return this.value === void 0;
  }
  /** A property; absent when the object does not have it. @throws InputError when this is no object. */
  get(name) {
    const fields = this.fields();
    const where = this.where.endsWith(":") ? `${this.where} ${name}` : `${this.where}.${name}`;
    return new _JsonNode(Object.hasOwn(fields, name) ? fields[name] : void 0, where);
  }
  /** All properties. @throws InputError */
  fields() {
    const { value } = this;
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw this.expected("an object");
    return value;
  }
  /** The entries of a list. @throws InputError */
  list() {
    if (!Array.isArray(this.value)) throw this.expected("a list");
    return this.value.map((value, index) => new _JsonNode(value, `${this.where}[${index}]`));
  }
  /** @throws InputError */
  text(pattern) {
    if (typeof this.value !== "string") throw this.expected("text");
    if (pattern !== void 0 && !pattern.test(this.value))
      throw this.expected(`text like ${pattern.source}`);
    return this.value;
  }
  /** A whole number, zero or more. @throws InputError */
  count() {
    const { value } = this;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
      throw this.expected("a whole number, zero or more");
    return value;
  }
  /** @throws InputError */
  flag() {
    if (typeof this.value !== "boolean") throw this.expected("true or false");
    return this.value;
  }
  /** One of some texts. @throws InputError */
  choice(values) {
    const found = values.find((value) => value === this.value);
    if (found === void 0) throw this.expected(`one of ${values.join(", ")}`);
    return found;
  }
  /** What `read` makes of the value, or undefined when there is none. */
  optional(read) {
    return this.isAbsent ? void 0 : read(this);
  }
  /** The error that says what should stand here. */
  expected(what) {
    return invalid(this.where, what);
  }
};
function invalid(where, expected) {
  return new InputError("report-invalid", `${where.replace(/:$/, "")}: expected ${expected}`, {
    hint: 'give what "tacet scan --format json" has written, unchanged and from the same version'
  });
}
function depthExceeds(value, bound) {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > bound) return true;
    const next = [];
    for (const item of level)
      if (typeof item === "object" && item !== null)
        for (const inner of Object.values(item)) next.push(inner);
    level = next;
  }
  return false;
}

export {
  parseJson,
  JsonNode
};
