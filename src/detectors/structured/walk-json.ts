/**
 * Walks through JSON text with the place of every value, in one pass, without building it. Tolerant of comments and
 * trailing commas, and of a text that breaks off: what was seen before has been told. Never throws; depth is bounded by
 * `MAX_DEPTH`, time is linear in the text.
 */

/** Deeper nesting than any configuration has: what lies below is passed over. */
const MAX_DEPTH = 64;

/** What a walk tells. Paths are the keys and indices from the top, and change after the call: copy what is kept. */
export interface JsonVisitor {
  /** A string (`[start, end)` without its quotes) or another plain value; `text` is the raw text. */
  leaf(path: readonly string[], start: number, end: number, text: string, isString: boolean): void;
  /** An object or array begins, or has ended. */
  enter?(path: readonly string[]): void;
  leave?(path: readonly string[]): void;
}

/**
 * Walks the value that begins at `from` (blanks may come first). Returns the offset behind it; undefined when it is no
 * JSON, or breaks off, or is nested too deeply: what came before has been told all the same.
 */
export function walkJson(text: string, from: number, visitor: JsonVisitor): number | undefined {
  const walker = new Walker(text, visitor);
  const end = walker.value(from, 0);
  return walker.isBroken ? undefined : end;
}

const BLANK = /(?:[\s,]|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*/y;
const PLAIN = /[\w.+-]+/y;

class Walker {
  readonly #text: string;
  readonly #visitor: JsonVisitor;
  readonly #path: string[] = [];
  isBroken = false;

  constructor(text: string, visitor: JsonVisitor) {
    this.#text = text;
    this.#visitor = visitor;
  }

  value(from: number, depth: number): number {
    const at = this.#skip(BLANK, from);
    const opening = this.#text[at];
    if (opening === '{' || opening === '[') {
      if (depth >= MAX_DEPTH) return this.#break();
      this.#visitor.enter?.(this.#path);
      const end = opening === '{' ? this.#members(at + 1, depth) : this.#elements(at + 1, depth);
      this.#visitor.leave?.(this.#path);
      return end;
    }
    if (opening === '"') {
      const end = this.#stringEnd(at + 1);
      if (this.#text[end] !== '"') return this.#break();
      this.#visitor.leaf(this.#path, at + 1, end, this.#text.slice(at + 1, end), true);
      return end + 1;
    }
    const end = this.#skip(PLAIN, at);
    if (end === at) return this.#break();
    this.#visitor.leaf(this.#path, at, end, this.#text.slice(at, end), false);
    return end;
  }

  #members(from: number, depth: number): number {
    let at = this.#skip(BLANK, from);
    while (at < this.#text.length && this.#text[at] !== '}') {
      if (this.#text[at] !== '"') return this.#break();
      const keyEnd = this.#stringEnd(at + 1);
      const key = this.#text.slice(at + 1, keyEnd);
      at = this.#skip(BLANK, keyEnd + 1);
      if (this.#text[at] !== ':') return this.#break();
      this.#path.push(key);
      at = this.value(at + 1, depth + 1);
      this.#path.pop();
      at = this.#skip(BLANK, at);
    }
    return at < this.#text.length ? at + 1 : this.#break();
  }

  #elements(from: number, depth: number): number {
    let at = this.#skip(BLANK, from);
    for (let index = 0; at < this.#text.length && this.#text[at] !== ']'; index++) {
      this.#path.push(String(index));
      at = this.#skip(BLANK, this.value(at, depth + 1));
      this.#path.pop();
    }
    return at < this.#text.length ? at + 1 : this.#break();
  }

  #stringEnd(from: number): number {
    for (let at = from; at < this.#text.length; at++) {
      const character = this.#text[at];
      if (character === '\\') at++;
      else if (character === '"' || character === '\n') return at;
    }
    return this.#text.length;
  }

  /** Ends the walk: the callers see the end of the text. */
  #break(): number {
    this.isBroken = true;
    return this.#text.length;
  }

  #skip(expression: RegExp, at: number): number {
    expression.lastIndex = at;
    return expression.test(this.#text) ? expression.lastIndex : at;
  }
}
