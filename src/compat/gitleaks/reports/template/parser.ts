/**
 * From the segments of a Go template to its nodes. Every name of a function is checked here, so that a template which
 * cannot be honoured is refused before anything is scanned.
 *
 * Promise: throws `InputError` with line and column, and nothing else; nesting is bounded.
 */

import { nearest } from '../../../../base/nearest.ts';
import { type Segment, splitTemplate, type Token } from './lexer.ts';
import {
  type Command,
  type Operand,
  type Pipeline,
  type TemplateNode,
  type TemplateSource,
  templateMistake,
} from './syntax.ts';

const MAX_DEPTH = 100;
const KEYWORDS: ReadonlySet<string> = new Set([
  'if', 'else', 'end', 'range', 'with', 'break', 'continue', 'define', 'template', 'block',
]); // biome-ignore format: a list of names reads better in rows

/** The nodes of a template; `functions` are the names it may call. @throws InputError `option-invalid`. */
export function parseTemplate(
  source: TemplateSource,
  functions: ReadonlySet<string>,
): readonly TemplateNode[] {
  return new TemplateParser(source, functions).parse();
}

type Action = Segment & { readonly kind: 'action' };
/** What ended a list of nodes. */
type Ending = { readonly word: 'end' | 'else'; readonly action: Action } | undefined;

class TemplateParser {
  readonly #source: TemplateSource;
  readonly #functions: ReadonlySet<string>;
  readonly #segments: readonly Segment[];
  #next = 0;
  #loops = 0;
  #depth = 0;
  /** The names that may be used, by scope. */
  readonly #variables: string[] = ['$'];

  constructor(source: TemplateSource, functions: ReadonlySet<string>) {
    this.#source = source;
    this.#functions = functions;
    this.#segments = splitTemplate(source);
  }

  parse(): readonly TemplateNode[] {
    const { nodes, ending } = this.#list();
    if (ending === undefined) return nodes;
    throw this.#mistake(ending.action.at, `{{${ending.word}}} without anything to end`);
  }

  #list(): { readonly nodes: readonly TemplateNode[]; readonly ending: Ending } {
    const nodes: TemplateNode[] = [];
    for (;;) {
      const segment = this.#segments[this.#next++];
      if (segment === undefined) return { nodes, ending: undefined };
      if (segment.kind === 'text') {
        nodes.push(segment);
        continue;
      }
      const [first] = segment.tokens;
      if (first?.kind === 'word' && (first.text === 'end' || first.text === 'else')) {
        if (first.text === 'end' && segment.tokens.length > 1)
          throw this.#mistake(segment.tokens[1]?.at ?? segment.at, 'nothing follows on end');
        return { nodes, ending: { word: first.text, action: segment } };
      }
      nodes.push(this.#node(segment));
    }
  }

  #node(action: Action): TemplateNode {
    const [first] = action.tokens;
    if (first === undefined) throw this.#mistake(action.at, 'this action is empty');
    if (first.kind !== 'word' || !KEYWORDS.has(first.text))
      return { kind: 'output', pipeline: this.#pipeline(action, action.tokens, 1) };
    switch (first.text) {
      case 'if':
      case 'with':
      case 'range':
        return this.#block(first.text, action, action.tokens.slice(1));
      case 'break':
      case 'continue':
        if (this.#loops === 0) throw this.#mistake(action.at, `${first.text} outside of range`);
        return { kind: first.text };
      default:
        throw this.#mistake(
          first.at,
          `{{${first.text}}} is not supported`,
          'write the report in one template, with range, if and with',
        );
    }
  }

  #block(kind: 'if' | 'with' | 'range', action: Action, tokens: readonly Token[]): TemplateNode {
    if (++this.#depth > MAX_DEPTH) throw this.#mistake(action.at, 'the template is nested too deep');
    const outer = this.#variables.length;
    const pipeline = this.#pipeline(action, tokens, kind === 'range' ? 2 : 1);
    if (kind === 'range') this.#loops++;
    const { nodes: body, ending } = this.#list();
    if (kind === 'range') this.#loops--;
    const otherwise = this.#otherwise(kind, action, ending);
    this.#variables.length = outer;
    this.#depth--;
    return { kind, pipeline, body, otherwise };
  }

  #otherwise(kind: 'if' | 'with' | 'range', action: Action, ending: Ending): readonly TemplateNode[] {
    if (ending === undefined) throw this.#mistake(action.at, `this ${kind} has no {{end}}`);
    if (ending.word === 'end') return [];
    const [, next, ...rest] = ending.action.tokens;
    if (next !== undefined) {
      // `{{else if x}}` is an if inside of else that shares its end
      if (next.kind === 'word' && next.text === kind && kind !== 'range')
        return [this.#block(kind, ending.action, rest)];
      throw this.#mistake(
        next.at,
        `only {{else ${kind === 'range' ? '}}' : `${kind} …}}`} or {{else}} can stand here`,
      );
    }
    const last = this.#list();
    if (last.ending?.word === 'end') return last.nodes;
    throw this.#mistake(last.ending?.action.at ?? action.at, `this ${kind} has no {{end}}`);
  }

  #pipeline(action: Action, tokens: readonly Token[], maxVariables: number): Pipeline {
    const reader = new PipelineReader(
      this.#source,
      tokens,
      action.end - 2,
      this.#functions,
      (name) => this.#variables.includes(name),
      () => {
        if (++this.#depth > MAX_DEPTH) throw this.#mistake(action.at, 'the template is nested too deep');
      },
    );
    const depth = this.#depth;
    const pipeline = reader.readAll(action.at, maxVariables);
    this.#depth = depth;
    if (pipeline.declares) this.#variables.push(...pipeline.variables);
    return pipeline;
  }

  #mistake(at: number, message: string, hint?: string): Error {
    return templateMistake(this.#source, at, message, hint);
  }
}

class PipelineReader {
  readonly #source: TemplateSource;
  readonly #tokens: readonly Token[];
  readonly #end: number;
  readonly #functions: ReadonlySet<string>;
  readonly #isKnown: (variable: string) => boolean;
  readonly #enter: () => void;
  #next = 0;

  constructor(
    source: TemplateSource,
    tokens: readonly Token[],
    end: number,
    functions: ReadonlySet<string>,
    isKnown: (variable: string) => boolean,
    enter: () => void,
  ) {
    this.#source = source;
    this.#tokens = tokens;
    this.#end = end;
    this.#functions = functions;
    this.#isKnown = isKnown;
    this.#enter = enter;
  }

  readAll(at: number, maxVariables: number): Pipeline {
    const { variables, declares } = this.#declaration(maxVariables);
    const commands = this.#commands(at);
    const left = this.#tokens[this.#next];
    if (left !== undefined) throw this.#mistake(left.at, `${shown(left)} does not belong here`);
    return { variables, declares, commands, at };
  }

  #declaration(maxVariables: number): Pick<Pipeline, 'variables' | 'declares'> {
    const sign = this.#tokens.findIndex(
      ({ kind, text }) => kind === 'punctuation' && (text === ':=' || text === '='),
    );
    if (sign < 0) return { variables: [], declares: false };
    const names = this.#tokens.slice(0, sign).filter((_, index) => index % 2 === 0);
    const commas = this.#tokens.slice(0, sign).filter((_, index) => index % 2 === 1);
    const fits =
      names.length >= 1 &&
      names.length <= maxVariables &&
      commas.length === names.length - 1 &&
      names.every(({ kind, text }) => kind === 'variable' && text !== '$') &&
      commas.every(({ text }) => text === ',');
    const at = this.#tokens[sign]?.at ?? 0;
    if (!fits) throw this.#mistake(at, 'only variables can be set');
    const declares = this.#tokens[sign]?.text === ':=';
    const unknown = names.find(({ text }) => !declares && !this.#isKnown(text));
    if (unknown !== undefined)
      throw this.#mistake(unknown.at, `the variable ${unknown.text} is not declared`);
    this.#next = sign + 1;
    return { variables: names.map(({ text }) => text), declares };
  }

  #commands(at: number): readonly Command[] {
    const commands: Command[] = [];
    for (;;) {
      const first = this.#tokens[this.#next];
      const operands: Operand[] = [];
      while (this.#startsOperand()) operands.push(this.#operand());
      if (operands.length === 0) throw this.#mistake(first?.at ?? this.#end, 'a value is missing');
      const [head] = operands;
      if (operands.length > 1 && head?.kind !== 'function')
        throw this.#mistake(operands[1]?.at ?? at, 'only a function takes arguments');
      if (commands.length > 0 && head?.kind !== 'function')
        throw this.#mistake(head?.at ?? at, 'only a function can follow on |');
      commands.push({ operands, at: first?.at ?? at });
      const bar = this.#tokens[this.#next];
      if (bar?.kind !== 'punctuation' || bar.text !== '|') return commands;
      this.#next++;
    }
  }

  #startsOperand(): boolean {
    const token = this.#tokens[this.#next];
    return token !== undefined && (token.kind !== 'punctuation' || token.text === '(');
  }

  #operand(): Operand {
    const token = this.#tokens[this.#next++] as Token;
    const { at, text } = token;
    switch (token.kind) {
      case 'string':
        return { kind: 'literal', value: text, at };
      case 'number':
        return { kind: 'literal', value: Number(text), at };
      case 'dot':
        return { kind: 'dot', fields: this.#fields(), at };
      case 'field':
        return { kind: 'dot', fields: [text, ...this.#fields()], at };
      case 'variable':
        if (!this.#isKnown(text)) throw this.#mistake(at, `the variable ${text} is not declared`);
        return { kind: 'variable', name: text, fields: this.#fields(), at };
      case 'punctuation':
        return this.#group(at);
      case 'word':
        return this.#word(text, at);
    }
  }

  #word(text: string, at: number): Operand {
    if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true', at };
    if (text === 'nil') return { kind: 'literal', value: undefined, at };
    if (this.#functions.has(text)) return { kind: 'function', name: text, at };
    const near = nearest(text, [...this.#functions]);
    throw this.#mistake(
      at,
      `the function ${text} is not supported`,
      near === undefined
        ? 'docs/gitleaks-commands.md lists the functions there are'
        : `did you mean ${near}?`,
    );
  }

  #group(at: number): Operand {
    this.#enter();
    const commands = this.#commands(at);
    const close = this.#tokens[this.#next];
    if (close?.text !== ')' || close.kind !== 'punctuation')
      throw this.#mistake(close?.at ?? at, close === undefined ? 'this ( is never closed' : 'a ) is missing');
    this.#next++;
    const pipeline = { variables: [], declares: false, commands, at };
    return { kind: 'group', pipeline, fields: this.#fields(), at };
  }

  #fields(): readonly string[] {
    const fields: string[] = [];
    for (;;) {
      const token = this.#tokens[this.#next];
      if (token?.kind !== 'field' || !token.adjoins) return fields;
      fields.push(token.text);
      this.#next++;
    }
  }

  #mistake(at: number, message: string, hint?: string): Error {
    return templateMistake(this.#source, at, message, hint);
  }
}

function shown({ kind, text }: Token): string {
  return kind === 'string' ? 'a text' : kind === 'field' ? `.${text}` : text;
}
