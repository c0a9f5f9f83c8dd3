/**
 * Splits a Go template into text and actions, and actions into tokens. Trim marks and comments are dealt with here.
 *
 * Promise: linear in the template's length; throws `InputError` with line and column, and nothing else.
 */

import { type TemplateSource, templateMistake } from './syntax.ts';

/** One token of an action. */
export interface Token {
  readonly kind: 'word' | 'field' | 'dot' | 'variable' | 'string' | 'number' | 'punctuation';
  /** The name without `.` or `$`; the content of a string; the sign. */
  readonly text: string;
  readonly at: number;
  /** Whether it adjoins the token before: `.A.B` is one operand, `.A .B` are two. */
  readonly adjoins: boolean;
}

/** Text, or the tokens between `{{` and `}}`. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'action'; readonly tokens: readonly Token[]; readonly at: number; readonly end: number };

const SPACE = /[ \t\r\n]/;

/** The segments of a template, in order; comments are gone. @throws InputError */
export function splitTemplate(source: TemplateSource): readonly Segment[] {
  const { text } = source;
  const segments: Segment[] = [];
  let trimsNext = false;
  let from = 0;
  const push = (end: number, trimsEnd: boolean): void => {
    let piece = text.slice(from, end);
    if (trimsNext) piece = piece.replace(/^[ \t\r\n]+/, '');
    if (trimsEnd) piece = trimmedEnd(piece);
    if (piece !== '') segments.push({ kind: 'text', text: piece });
  };
  for (let open = text.indexOf('{{', from); open >= 0; open = text.indexOf('{{', from)) {
    const trimsBefore = text[open + 2] === '-' && SPACE.test(text[open + 3] ?? '');
    push(open, trimsBefore);
    const inside = open + (trimsBefore ? 3 : 2);
    const reader = new ActionReader(source, open, inside);
    const { tokens, end, trimsAfter } = reader.read();
    if (tokens !== undefined) segments.push({ kind: 'action', tokens, at: open, end });
    from = end;
    trimsNext = trimsAfter;
  }
  push(text.length, false);
  return segments;
}

/** Without white space at its end; a regular expression would look at every run of it. */
function trimmedEnd(piece: string): string {
  let end = piece.length;
  while (end > 0 && SPACE.test(piece[end - 1] ?? '')) end--;
  return piece.slice(0, end);
}

interface ReadAction {
  /** Undefined for a comment. */
  readonly tokens: readonly Token[] | undefined;
  readonly end: number;
  readonly trimsAfter: boolean;
}

const NAME = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
const NUMBER = /[+-]?(?:0[xX][0-9a-fA-F]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)/y;
const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\\': '\\', '"': '"', "'": "'",
}; // biome-ignore format: a table reads better in one row

class ActionReader {
  readonly #source: TemplateSource;
  readonly #open: number;
  readonly #tokens: Token[] = [];
  #at: number;

  constructor(source: TemplateSource, open: number, inside: number) {
    this.#source = source;
    this.#open = open;
    this.#at = inside;
  }

  read(): ReadAction {
    const { text } = this.#source;
    if (/^[ \t\r\n]*\/\*/.test(text.slice(this.#at, this.#at + 64))) return this.#comment();
    for (;;) {
      const before = this.#at;
      while (SPACE.test(text[this.#at] ?? '')) this.#at++;
      const isSpaced = this.#at > before;
      if (this.#at >= text.length) throw this.#mistake(this.#open, 'this action is never closed');
      if (isSpaced && text.startsWith('-}}', this.#at)) return this.#done(3, true);
      if (text.startsWith('}}', this.#at)) return this.#done(2, false);
      this.#token(!isSpaced && this.#tokens.length > 0);
    }
  }

  #done(length: number, trimsAfter: boolean): ReadAction {
    return { tokens: this.#tokens, end: this.#at + length, trimsAfter };
  }

  #comment(): ReadAction {
    const { text } = this.#source;
    const close = text.indexOf('*/', this.#at);
    if (close < 0) throw this.#mistake(this.#open, 'this comment is never closed');
    let end = close + 2;
    while (SPACE.test(text[end] ?? '')) end++;
    const trimsAfter = end > close + 2 && text[end] === '-';
    if (trimsAfter) end++;
    if (!text.startsWith('}}', end)) throw this.#mistake(end, 'a comment ends with its action');
    return { tokens: undefined, end: end + 2, trimsAfter };
  }

  #token(adjoins: boolean): void {
    const token = this.#plainToken(this.#at);
    if (token === undefined) this.#quoted(this.#source.text[this.#at] ?? '', adjoins);
    else {
      const [kind, content, length] = token;
      this.#tokens.push({ kind, text: content, at: this.#at, adjoins });
      this.#at += length;
    }
  }

  /** Kind, content and length of the token at an offset; undefined where a quote opens. */
  #plainToken(at: number): readonly [Token['kind'], string, number] | undefined {
    const { text } = this.#source;
    const first = text[at] ?? '';
    if (first === '"' || first === '`' || first === "'") return undefined;
    if (first === '$') {
      const name = this.#match(NAME, at + 1) ?? '';
      return ['variable', `$${name}`, name.length + 1];
    }
    const number = this.#match(NUMBER, at);
    if (number !== undefined && !adjoinsWord(text, at)) return ['number', number, number.length];
    if (first === '.') {
      const name = this.#match(NAME, at + 1);
      return name === undefined ? ['dot', '.', 1] : ['field', name, name.length + 1];
    }
    const word = this.#match(NAME, at);
    if (word !== undefined) return ['word', word, word.length];
    if (text.startsWith(':=', at)) return ['punctuation', ':=', 2];
    if ('|()=,'.includes(first)) return ['punctuation', first, 1];
    throw this.#mistake(at, `the sign ${JSON.stringify(first)} does not belong here`);
  }

  #quoted(quote: string, adjoins: boolean): void {
    const { text } = this.#source;
    const at = this.#at;
    let content = '';
    for (let next = at + 1; next < text.length; next++) {
      const letter = text[next] ?? '';
      if (letter === quote) {
        this.#at = next + 1;
        this.#tokens.push(this.#quotedToken(quote, content, at, adjoins));
        return;
      }
      if (quote !== '`' && letter === '\n') break;
      if (quote === '`' || letter !== '\\') content += letter;
      else {
        const { value, length } = this.#escape(next);
        content += value;
        next += length - 1;
      }
    }
    throw this.#mistake(at, 'this text is never closed');
  }

  /** A character constant is a number, as in Go. */
  #quotedToken(quote: string, content: string, at: number, adjoins: boolean): Token {
    if (quote !== "'") return { kind: 'string', text: content, at, adjoins };
    const [only = '', ...rest] = content;
    if (only === '' || rest.length > 0) throw this.#mistake(at, 'a character constant is one character');
    return { kind: 'number', text: String(only.codePointAt(0) ?? 0), at, adjoins };
  }

  #escape(at: number): { readonly value: string; readonly length: number } {
    const rest = this.#source.text.slice(at, at + 10);
    const code = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3}))/.exec(rest);
    if (code !== null) {
      const digits = code[1] ?? code[2] ?? code[3];
      const value = digits === undefined ? Number.parseInt(code[4] ?? '', 8) : Number.parseInt(digits, 16);
      if (value > 0x10ffff) throw this.#mistake(at, 'there is no such character');
      return { value: String.fromCodePoint(value), length: code[0].length };
    }
    const value = ESCAPES[rest[1] ?? ''];
    if (value === undefined) throw this.#mistake(at, 'this escape is not known');
    return { value, length: 2 };
  }

  #match(pattern: RegExp, at: number): string | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.#source.text)?.[0];
  }

  #mistake(at: number, message: string): Error {
    return templateMistake(this.#source, at, message);
  }
}

/** `.5` behind a name or a closing parenthesis is a field that cannot be. */
function adjoinsWord(text: string, at: number): boolean {
  return text[at] === '.' && /[\w)]/.test(text[at - 1] ?? '');
}
