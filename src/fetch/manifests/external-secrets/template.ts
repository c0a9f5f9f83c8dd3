/**
 * The subset of Go's templates that `target.template` and `rewrite.transform` may use here.
 *
 *   {{ .key }}   {{ index . "my-key" }}   {{ (fromJson .config).db.password }}   {{ .a | b64enc | quote }}   {{- … -}}
 *
 * Functions: b64dec b64enc default fromJson indent index lower nindent printf quote replace squote toJson toString trim
 * trimPrefix trimSuffix upper (as in Sprig). Everything else — variables, if, range, with, define, the other functions —
 * is a mistake before any network. A key that is not there is an error, as in the operator.
 * Facts: secret-providers.md 2.9; text/template of Go; Sprig's documentation.
 */

import { InputError } from '../../../base/errors.ts';
import { callFunction, FUNCTIONS, printed, type TemplateValue } from './template-functions.ts';

/** A template that has been read. */
export interface Template {
  /** The text with every action replaced. Throws `InputError`, which names the place, a key or a function, and no value. */
  render(values: ReadonlyMap<string, string>, place: string): string;
}

/** What is wrong with a template. */
export class TemplateMistake extends Error {}

type Expression =
  | { readonly kind: 'literal'; readonly value: string | number }
  | { readonly kind: 'fields'; readonly of: Expression | undefined; readonly names: readonly string[] }
  | { readonly kind: 'call'; readonly name: string; readonly words: readonly Expression[] };

type Part = string | Expression;

const MAX_CHARS = 256 * 1024;
const MAX_DEPTH = 20;

/** Reads a template. Throws `TemplateMistake`. */
export function parseTemplate(text: string): Template {
  if (text.length > MAX_CHARS) throw new TemplateMistake('the template is too long');
  const parts: Part[] = [];
  let rest = text;
  let trimsNext = false;
  for (let open = rest.indexOf('{{'); open >= 0; open = rest.indexOf('{{')) {
    const close = endOfAction(rest, open);
    let before = rest.slice(0, open);
    let action = rest.slice(open + 2, close);
    if (trimsNext) before = before.trimStart();
    if (/^-\s/.test(action)) {
      before = before.trimEnd();
      action = action.slice(1);
    }
    trimsNext = /\s-$/.test(action);
    if (trimsNext) action = action.slice(0, -1);
    parts.push(before);
    if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(action)) parts.push(new ActionParser(action).whole());
    rest = rest.slice(close + 2);
  }
  parts.push(trimsNext ? rest.trimStart() : rest);
  return {
    render: (values, place) =>
      parts
        .map((part) => (typeof part === 'string' ? part : printed(evaluate(part, values, place), place)))
        .join(''),
  };
}

/** Where the `}}` of an action stands: quotes may hold one. */
function endOfAction(text: string, open: number): number {
  const token = /"(?:[^"\\\n]|\\.)*"|`[^`]*`|\/\*[\s\S]*?\*\/|\}\}/g;
  token.lastIndex = open + 2;
  for (let match = token.exec(text); match !== null; match = token.exec(text))
    if (match[0] === '}}') return match.index;
  throw new TemplateMistake('an action is not closed with }}');
}

const TOKEN =
  /\s*(?:("(?:[^"\\\n]|\\.)*")|(`[^`]*`)|(-?\d+(?![\w.]))|((?:\.[A-Za-z_]\w*)+)|(\.)(?![\w.])|([A-Za-z_]\w*)|([|()]))/y;

type Token =
  | { readonly kind: 'literal'; readonly value: string | number }
  | { readonly kind: 'fields'; readonly names: readonly string[]; readonly isSpaced: boolean }
  | { readonly kind: 'word' | 'sign'; readonly text: string };

class ActionParser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(action: string) {
    this.#tokens = tokensOf(action);
  }

  whole(): Expression {
    const expression = this.#pipeline(0);
    if (this.#at < this.#tokens.length) throw new TemplateMistake('the action goes on where it should end');
    return expression;
  }

  #pipeline(depth: number): Expression {
    if (depth > MAX_DEPTH) throw new TemplateMistake('the action is nested too deep');
    let expression = this.#command(depth, undefined);
    while (this.#take('|')) expression = this.#command(depth, expression);
    return expression;
  }

  /** Words up to `|`, `)` or the end; what was piped in is the last argument. */
  #command(depth: number, piped: Expression | undefined): Expression {
    const token = this.#tokens[this.#at];
    if (token?.kind === 'word') {
      this.#at++;
      if (!FUNCTIONS.has(token.text))
        throw new TemplateMistake(
          `${token.text.slice(0, 40)} is not supported; there are ${[...FUNCTIONS].join(', ')}`,
        );
      const words: Expression[] = [];
      while (this.#isOperand()) words.push(this.#operand(depth));
      if (piped !== undefined) words.push(piped);
      return { kind: 'call', name: token.text, words };
    }
    if (piped !== undefined) throw new TemplateMistake('a function is expected after |');
    return this.#operand(depth);
  }

  #isOperand(): boolean {
    const token = this.#tokens[this.#at];
    return token !== undefined && token.kind !== 'word' && !(token.kind === 'sign' && token.text !== '(');
  }

  #operand(depth: number): Expression {
    const token = this.#tokens[this.#at];
    this.#at++;
    if (token?.kind === 'literal') return token;
    if (token?.kind === 'fields') return { kind: 'fields', of: undefined, names: token.names };
    if (token?.kind !== 'sign' || token.text !== '(') throw new TemplateMistake('a value is expected');
    const inner = this.#pipeline(depth + 1);
    if (!this.#take(')')) throw new TemplateMistake('a bracket is not closed');
    const next = this.#tokens[this.#at];
    if (next?.kind !== 'fields' || next.isSpaced) return inner;
    this.#at++;
    return { kind: 'fields', of: inner, names: next.names };
  }

  #take(sign: string): boolean {
    const token = this.#tokens[this.#at];
    const fits = token?.kind === 'sign' && token.text === sign;
    if (fits) this.#at++;
    return fits;
  }
}

function tokensOf(action: string): readonly Token[] {
  const tokens: Token[] = [];
  const text = action.trimEnd();
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null)
      throw new TemplateMistake(
        'the action holds what is not supported: variables, comparisons, dots in names',
      );
    const [whole, quoted, raw, number, fields, dot, word, sign] = match;
    const isSpaced = /^\s/.test(whole);
    if (quoted !== undefined) tokens.push({ kind: 'literal', value: unquoted(quoted) });
    else if (raw !== undefined) tokens.push({ kind: 'literal', value: raw.slice(1, -1) });
    else if (number !== undefined) tokens.push({ kind: 'literal', value: Number(number) });
    else if (fields !== undefined)
      tokens.push({ kind: 'fields', names: fields.slice(1).split('.'), isSpaced });
    else if (dot !== undefined) tokens.push({ kind: 'fields', names: [], isSpaced });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
    at = TOKEN.lastIndex;
  }
  return tokens;
}

/** A string of Go, as far as JSON has the same escapes. */
function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    throw new TemplateMistake('a text has an escape that is not supported');
  }
}

function evaluate(expression: Expression, values: ReadonlyMap<string, string>, place: string): TemplateValue {
  if (expression.kind === 'literal') return expression.value;
  if (expression.kind === 'call') {
    const words = expression.words.map((word) => evaluate(word, values, place));
    return callFunction(expression.name, words, place);
  }
  let value: TemplateValue = expression.of === undefined ? values : evaluate(expression.of, values, place);
  for (const name of expression.names) {
    const next = memberOf(value, name);
    if (next === undefined)
      throw new InputError('secret-not-found', `${place}: the template asks for ${name}, which is not there`);
    value = next;
  }
  return value;
}

/** A member of a map; undefined when it has none of the name, or is no map. */
function memberOf(value: TemplateValue, name: string): TemplateValue | undefined {
  return value instanceof Map ? (value as ReadonlyMap<string, TemplateValue>).get(name) : undefined;
}
