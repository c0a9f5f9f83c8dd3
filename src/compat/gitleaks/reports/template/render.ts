/**
 * Renders a Go template over the findings of a report.
 *
 * Promise: a template that uses what is not supported is refused by `compileReportTemplate`, before anything is scanned; what shows only
 * with the data throws an `InputError` with line and column. Output and steps are bounded. A template reaches nothing but
 * the findings it is given.
 */

import { BUILT_IN_FUNCTIONS, type TemplateFunction } from './functions.ts';
import { parseTemplate } from './parser.ts';
import { SPRIG_FUNCTIONS } from './sprig.ts';
import {
  type Command,
  type Operand,
  type Pipeline,
  type TemplateNode,
  type TemplateSource,
  templateMistake,
} from './syntax.ts';
import { isList, isMap, isTrue, kindOf, shown, type Value, ValueMistake } from './values.ts';

const FUNCTIONS: ReadonlyMap<string, TemplateFunction> = new Map([...SPRIG_FUNCTIONS, ...BUILT_IN_FUNCTIONS]);

/** The names that a template may call. */
export const TEMPLATE_FUNCTIONS: ReadonlySet<string> = new Set([...FUNCTIONS.keys(), 'and', 'or']);

const MAX_OUTPUT_CHARS = 64 << 20;
const MAX_STEPS = 10_000_000;

/** A template that can be used: gives the text for a value. The text is what the template makes of it, not neutralised. */
export type ReportTemplate = (data: Value) => string;

/** Reads a template. @throws InputError `option-invalid` with line and column; so does what it returns. */
export function compileReportTemplate(source: TemplateSource): ReportTemplate {
  const nodes = parseTemplate(source, TEMPLATE_FUNCTIONS);
  return (data) => new Renderer(source, data).render(nodes);
}

type Flow = 'on' | 'break' | 'continue';
interface Variable {
  readonly name: string;
  value: Value;
}

class Renderer {
  readonly #source: TemplateSource;
  readonly #variables: Variable[];
  readonly #parts: string[] = [];
  readonly #data: Value;
  #chars = 0;
  #steps = 0;

  constructor(source: TemplateSource, data: Value) {
    this.#source = source;
    this.#data = data;
    this.#variables = [{ name: '$', value: data }];
  }

  render(nodes: readonly TemplateNode[]): string {
    this.#list(nodes, this.#data);
    return this.#parts.join('');
  }

  #list(nodes: readonly TemplateNode[], dot: Value): Flow {
    for (const node of nodes) {
      this.#step(0);
      const flow = this.#node(node, dot);
      if (flow !== 'on') return flow;
    }
    return 'on';
  }

  #node(node: TemplateNode, dot: Value): Flow {
    switch (node.kind) {
      case 'text':
        this.#write(node.text, 0);
        return 'on';
      case 'output': {
        const value = this.#pipeline(node.pipeline, dot);
        if (node.pipeline.variables.length === 0) this.#write(shown(value), node.pipeline.at);
        return 'on';
      }
      case 'break':
      case 'continue':
        return node.kind;
      case 'range':
        return this.#range(node, dot);
      default: {
        const outer = this.#variables.length;
        const value = this.#pipeline(node.pipeline, dot);
        const isTaken = isTrue(value);
        const inner = node.kind === 'with' && isTaken ? value : dot;
        const flow = this.#list(isTaken ? node.body : node.otherwise, inner);
        this.#variables.length = outer;
        return flow;
      }
    }
  }

  #range(node: TemplateNode & { readonly kind: 'if' | 'with' | 'range' }, dot: Value): Flow {
    const { pipeline } = node;
    const outer = this.#variables.length;
    const items = this.#itemsOf(this.#commands(pipeline, dot), pipeline.at);
    for (const [key, value] of items) {
      this.#step(pipeline.at);
      this.#variables.length = outer;
      const values = pipeline.variables.length === 2 ? [key, value] : [value];
      for (const [index, name] of pipeline.variables.entries()) this.#set(pipeline, name, values[index]);
      const flow = this.#list(node.body, value);
      if (flow === 'break') break;
    }
    this.#variables.length = outer;
    return items.length === 0 ? this.#list(node.otherwise, dot) : 'on';
  }

  #itemsOf(value: Value, at: number): readonly (readonly [Value, Value])[] {
    if (isList(value)) return value.map((item, index) => [index, item] as const);
    if (isMap(value)) return [...value];
    if (value === undefined) return [];
    throw this.#mistake(at, `range cannot go through ${kindOf(value)}`);
  }

  #pipeline(pipeline: Pipeline, dot: Value): Value {
    const value = this.#commands(pipeline, dot);
    for (const name of pipeline.variables) this.#set(pipeline, name, value);
    return value;
  }

  #set({ declares }: Pipeline, name: string, value: Value): void {
    const known = declares ? undefined : this.#variables.findLast((variable) => variable.name === name);
    if (known === undefined) this.#variables.push({ name, value });
    else known.value = value;
  }

  #commands({ commands }: Pipeline, dot: Value): Value {
    let value: Value;
    for (const [index, command] of commands.entries())
      value = this.#command(command, dot, index === 0 ? [] : [value]);
    return value;
  }

  #command(command: Command, dot: Value, piped: readonly Value[]): Value {
    this.#step(command.at);
    const [head, ...rest] = command.operands;
    if (head === undefined) return undefined;
    if (head.kind !== 'function') return this.#operand(head, dot);
    if (head.name === 'and' || head.name === 'or') return this.#choice(head.name, rest, piped, dot, head.at);
    return this.#call(head.name, [...rest.map((operand) => this.#operand(operand, dot)), ...piped], head.at);
  }

  /** Arguments after the one that decides are not looked at, as in Go. */
  #choice(
    name: 'and' | 'or',
    operands: readonly Operand[],
    piped: readonly Value[],
    dot: Value,
    at: number,
  ): Value {
    if (operands.length + piped.length === 0) throw this.#mistake(at, `${name} needs a value`);
    let value: Value;
    for (const operand of operands) {
      value = this.#operand(operand, dot);
      if (isTrue(value) === (name === 'or')) return value;
    }
    return piped.length > 0 ? piped[0] : value;
  }

  #call(name: string, args: readonly Value[], at: number): Value {
    const known = FUNCTIONS.get(name);
    if (known === undefined) throw this.#mistake(at, `the function ${name} is not supported`);
    if (args.length < known.min || args.length > known.max)
      throw this.#mistake(
        at,
        `${name} takes ${known.min === known.max ? known.min : `at least ${known.min}`} arguments, found ${args.length}`,
      );
    try {
      return known.call(args);
    } catch (error) {
      if (error instanceof ValueMistake) throw this.#mistake(at, `${name}: ${error.message}`);
      throw error;
    }
  }

  #operand(operand: Operand, dot: Value): Value {
    switch (operand.kind) {
      case 'literal':
        return operand.value;
      case 'function':
        return operand.name === 'and' || operand.name === 'or'
          ? this.#choice(operand.name, [], [], dot, operand.at)
          : this.#call(operand.name, [], operand.at);
      case 'dot':
        return this.#fields(dot, operand.fields, operand.at);
      case 'variable': {
        const found = this.#variables.findLast(({ name }) => name === operand.name);
        return this.#fields(found?.value, operand.fields, operand.at);
      }
      case 'group':
        return this.#fields(this.#commands(operand.pipeline, dot), operand.fields, operand.at);
    }
  }

  #fields(value: Value, fields: readonly string[], at: number): Value {
    let current = value;
    for (const field of fields) {
      if (!isMap(current)) throw this.#mistake(at, `${kindOf(current)} has no field ${field}`);
      if (!current.has(field) && current.has('RuleID'))
        throw this.#mistake(
          at,
          `a finding has no field ${field}`,
          `it has ${[...current.keys()].join(', ')}`,
        );
      current = current.get(field);
    }
    return current;
  }

  #write(text: string, at: number): void {
    this.#chars += text.length;
    if (this.#chars > MAX_OUTPUT_CHARS) throw this.#mistake(at, 'the report would be too long');
    this.#parts.push(text);
  }

  #step(at: number): void {
    if (++this.#steps > MAX_STEPS) throw this.#mistake(at, 'the template takes too many steps');
  }

  #mistake(at: number, message: string, hint?: string): Error {
    return templateMistake(this.#source, at, message, hint);
  }
}
