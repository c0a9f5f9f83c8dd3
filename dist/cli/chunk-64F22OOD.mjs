import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

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

export {
  Secret
};
