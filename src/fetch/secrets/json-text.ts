/**
 * Reads JSON and keeps how every scalar was written, which `JSON.parse` does not: `1.0`, `12345678901234567890` and
 * `1e5` come back as they stand in the secret, never through a double. Duplicate keys: the last one counts, as there.
 *
 * `JSON.parse` judges the syntax (RFC 8259); the walk after it may then trust the text. Bounded in depth.
 */

/** A value with its place in the text. Offsets are UTF-16 code units, half open. */
export type JsonNode =
  | { readonly kind: 'object'; readonly start: number; readonly end: number; readonly members: JsonMembers }
  | {
      readonly kind: 'array';
      readonly start: number;
      readonly end: number;
      readonly items: readonly JsonNode[];
    }
  | { readonly kind: 'string'; readonly start: number; readonly end: number; readonly value: string }
  | { readonly kind: 'number' | 'boolean' | 'null'; readonly start: number; readonly end: number };

/** Members in the order of their first occurrence. */
export type JsonMembers = ReadonlyMap<string, JsonNode>;

/** Deeper nesting is refused: no secret is, and the walk recurses. */
const MAX_DEPTH = 200;

/** The text as a tree, or undefined when it is no JSON, or nested deeper than 200. Never throws. */
export function parseJsonText(text: string): JsonNode | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  return new JsonWalk(text).document();
}

class JsonWalk {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonNode | undefined {
    return this.#value(0);
  }

  #value(depth: number): JsonNode | undefined {
    if (depth > MAX_DEPTH) return undefined;
    this.#skipSpace();
    const start = this.#at;
    const first = this.#text[this.#at];
    if (first === '{') return this.#object(start, depth);
    if (first === '[') return this.#array(start, depth);
    if (first === '"') {
      const value = this.#string();
      return { kind: 'string', start, end: this.#at, value };
    }
    while (/[a-z0-9+\-.E]/.test(this.#text[this.#at] ?? '')) this.#at++;
    const kind = first === 'n' ? 'null' : first === 't' || first === 'f' ? 'boolean' : 'number';
    return { kind, start, end: this.#at };
  }

  #object(start: number, depth: number): JsonNode | undefined {
    const members = new Map<string, JsonNode>();
    this.#at++;
    while (!this.#takeAfterSpace('}')) {
      this.#takeAfterSpace(',');
      this.#skipSpace();
      const key = this.#string();
      this.#takeAfterSpace(':');
      const value = this.#value(depth + 1);
      if (value === undefined) return undefined;
      members.set(key, value);
    }
    return { kind: 'object', start, end: this.#at, members };
  }

  #array(start: number, depth: number): JsonNode | undefined {
    const items: JsonNode[] = [];
    this.#at++;
    while (!this.#takeAfterSpace(']')) {
      this.#takeAfterSpace(',');
      const value = this.#value(depth + 1);
      if (value === undefined) return undefined;
      items.push(value);
    }
    return { kind: 'array', start, end: this.#at, items };
  }

  #string(): string {
    const start = this.#at;
    this.#at++;
    while (this.#text[this.#at] !== '"') this.#at += this.#text[this.#at] === '\\' ? 2 : 1;
    this.#at++;
    return String(JSON.parse(this.#text.slice(start, this.#at)));
  }

  #takeAfterSpace(character: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #skipSpace(): void {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? '')) this.#at++;
  }
}
