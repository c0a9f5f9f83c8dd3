/**
 * The opaque holder of a raw secret: a value found by a scan, a token, a fetched secret.
 *
 * Promise: however it is printed (interpolated, serialised, inspected, logged) it shows a placeholder. The bytes come
 * out through `reveal()` and `revealBytes()` alone; `test/base/secret-reveal.test.ts` lists the files that may call
 * them, so that a new use is a decision and not an accident.
 */

import { inspect } from 'node:util';

const PLACEHOLDER = '[secret]';

/** A copy that shares no memory: a Buffer's own `slice` would. */
function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

/** A raw secret value that does not print. */
export class Secret {
  readonly #bytes: Uint8Array;

  private constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Wraps text, kept as its UTF-8 bytes. */
  static fromText(text: string): Secret {
    return new Secret(new TextEncoder().encode(text));
  }

  /** Wraps a copy of the bytes. */
  static fromBytes(bytes: Uint8Array): Secret {
    return new Secret(copyOf(bytes));
  }

  /** The length in bytes. */
  get sizeBytes(): number {
    return this.#bytes.length;
  }

  /** The value as text, read as UTF-8 (invalid sequences become U+FFFD). */
  reveal(): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#bytes);
  }

  /** A copy of the raw bytes. */
  revealBytes(): Uint8Array {
    return copyOf(this.#bytes);
  }

  toString(): string {
    return PLACEHOLDER;
  }

  toJSON(): string {
    return PLACEHOLDER;
  }

  [inspect.custom](): string {
    return PLACEHOLDER;
  }
}
