// Evaluates the small `${{ }}` expressions of workflows and action.yml: literals, contexts, operators, functions.
//
// Promises: a name that the place does not offer is an error, as on GitHub (an input's default knows `github` but not
// `secrets`); a condition without a status function is joined with success() only where the caller says so.
// Left out, and refused: the filter `.*` and hashFiles, which none of our workflows need.
// Facts: GitHub documentation "Evaluate expressions"; github-actions.md section 9.1.

import { compare, type ExpressionValue, FUNCTIONS, isTruthy, lookUp, toText } from './expression-values.ts';

/** What an expression may refer to. */
export interface ExpressionScope {
  /** The contexts by name; any other name is an error. */
  readonly contexts: Readonly<Record<string, ExpressionValue>>;
  /** The job's status so far; makes always(), success(), failure() and cancelled() known. */
  readonly status?: 'success' | 'failure' | 'cancelled';
}

/**
 * A template's text with every `${{ }}` evaluated.
 * Throws when an expression is wrong, or is the whole template and gives a collection.
 */
export function evaluateTemplate(template: string, scope: ExpressionScope): string {
  let text = '';
  let at = 0;
  for (;;) {
    const open = template.indexOf('${{', at);
    if (open < 0) return text + template.slice(at);
    const close = findClose(template, open + 3);
    const value = evaluate(template.slice(open + 3, close), scope);
    const isWhole = open === 0 && close + 2 === template.length;
    if (isWhole && typeof value === 'object' && value !== null)
      throw new Error('a collection is not expected here');
    text += template.slice(at, open) + toText(value);
    at = close + 2;
  }
}

/**
 * The truth of a condition, written without `${{ }}` or wholly within one.
 * With `implied: 'success()'` it also asks for success() unless it names a status function, as `if:` of a step does.
 */
export function evaluateCondition(condition: string, scope: ExpressionScope, implied?: 'success()'): boolean {
  const bare = condition.trim().replace(/^\$\{\{(.*)\}\}$/su, '$1');
  const asks = implied !== undefined && !/\b(?:always|success|failure|cancelled)\s*\(/iu.test(bare);
  return isTruthy(evaluate(asks ? `success() && (${bare})` : bare, scope));
}

/** The `}}` that ends an expression; one inside a string does not. */
function findClose(template: string, from: number): number {
  let inString = false;
  for (let at = from; at < template.length; at++) {
    if (template[at] === "'") inString = !inString;
    else if (!inString && template.startsWith('}}', at)) return at;
  }
  throw new Error('an expression is not closed');
}

const TOKEN =
  /\s*(?:('(?:[^']|'')*')|([-+]?(?:0x[0-9a-f]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?))|([a-z_][\w-]*)|(&&|\|\||[=!<>]=|[!<>()[\].,*]))/iuy;

type Token = { readonly kind: 'string' | 'number' | 'name' | 'sign'; readonly text: string };

function tokenise(expression: string): Token[] {
  const tokens: Token[] = [];
  const source = expression.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (match === null) throw new Error(`unexpected symbol at ${at + 1} in an expression`);
    const [, quoted, number, name, sign] = match;
    if (quoted !== undefined)
      tokens.push({ kind: 'string', text: quoted.slice(1, -1).replaceAll("''", "'") });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else tokens.push({ kind: 'sign', text: sign as string });
  }
  return tokens;
}

function evaluate(expression: string, scope: ExpressionScope): ExpressionValue {
  const reader = new ExpressionReader(tokenise(expression), scope);
  const value = reader.or();
  reader.end();
  return value;
}

/** Recursive descent over the tokens; evaluates while it reads, as no operand has a side effect. */
class ExpressionReader {
  readonly #tokens: readonly Token[];
  readonly #scope: ExpressionScope;
  #at = 0;

  constructor(tokens: readonly Token[], scope: ExpressionScope) {
    this.#tokens = tokens;
    this.#scope = scope;
  }

  /** The lowest level; every further method is one level of precedence higher. */
  or(): ExpressionValue {
    let left = this.#and();
    while (this.#accept('||')) {
      const right = this.#and();
      left = isTruthy(left) ? left : right;
    }
    return left;
  }

  end(): void {
    const rest = this.#tokens[this.#at];
    if (rest !== undefined) throw new Error(`unexpected symbol '${rest.text}' in an expression`);
  }

  #and(): ExpressionValue {
    let left = this.#comparison();
    while (this.#accept('&&')) {
      const right = this.#comparison();
      left = isTruthy(left) ? right : left;
    }
    return left;
  }

  #comparison(): ExpressionValue {
    let left = this.#not();
    for (;;) {
      const operator = this.#accept('==', '!=', '<=', '>=', '<', '>');
      if (operator === undefined) return left;
      left = compare(operator, left, this.#not());
    }
  }

  #not(): ExpressionValue {
    return this.#accept('!') === undefined ? this.#access() : !isTruthy(this.#not());
  }

  #access(): ExpressionValue {
    const start = this.#tokens[this.#at];
    let value = this.#primary();
    // Variable names differ by case everywhere but on Windows, and so does the env context.
    const caseSensitive =
      start?.kind === 'name' && /^env$/iu.test(start.text) && process.platform !== 'win32';
    for (;;) {
      if (this.#accept('.')) {
        value = lookUp(value, this.#take('name').text, caseSensitive);
      } else if (this.#accept('[')) {
        value = lookUp(value, this.or(), caseSensitive);
        this.#expect(']');
      } else {
        return value;
      }
    }
  }

  #primary(): ExpressionValue {
    if (this.#accept('(')) {
      const value = this.or();
      this.#expect(')');
      return value;
    }
    const token = this.#tokens[this.#at++];
    if (token?.kind === 'string') return token.text;
    if (token?.kind === 'number') return Number(token.text);
    if (token?.kind !== 'name') throw new Error('a value is missing in an expression');
    return this.#accept('(') === undefined ? this.#named(token.text) : this.#call(token.text);
  }

  #named(name: string): ExpressionValue {
    const literals: Readonly<Record<string, ExpressionValue>> = { true: true, false: false, null: null };
    if (Object.hasOwn(literals, name)) return literals[name];
    const context = Object.entries(this.#scope.contexts).find(
      ([key]) => key.toLowerCase() === name.toLowerCase(),
    );
    if (context === undefined) throw new Error(`unrecognised name '${name}' in an expression`);
    return context[1];
  }

  #call(name: string): ExpressionValue {
    const args: ExpressionValue[] = [];
    while (this.#accept(')') === undefined) {
      if (args.length > 0) this.#expect(',');
      args.push(this.or());
    }
    const known = new Map(Object.entries({ ...FUNCTIONS, ...this.#statusFunctions() })).get(
      name.toLowerCase(),
    );
    if (known === undefined) throw new Error(`unrecognised function '${name}' in an expression`);
    return known(...args);
  }

  #statusFunctions(): typeof FUNCTIONS {
    const { status } = this.#scope;
    if (status === undefined) return {};
    return {
      always: () => true,
      success: () => status === 'success',
      failure: () => status === 'failure',
      cancelled: () => status === 'cancelled',
    };
  }

  #accept(...signs: readonly string[]): string | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined;
    this.#at++;
    return token.text;
  }

  #expect(sign: string): void {
    if (this.#accept(sign) === undefined) throw new Error(`'${sign}' is missing in an expression`);
  }

  #take(kind: Token['kind']): Token {
    const token = this.#tokens[this.#at++];
    if (token?.kind !== kind) throw new Error(`a ${kind} is missing in an expression`);
    return token;
  }
}
