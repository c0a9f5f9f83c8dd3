/**
 * The inputs of an action, typed by their declarations (`src/options/`).
 *
 * Promise: an input that is absent or empty is `undefined` (the runner passes an absent input as an empty string, facts:
 * github-actions.md 9.1), or its declared default; every mistake of every input is collected, and `requireValid` throws
 * them as one `InputError` before anything else happens. The runner enforces neither `required` nor any type.
 *
 * Must never put an input's value into an error unless it is a choice, a number or a flag: an input may be a secret.
 */

import * as core from '@actions/core';
import { BugError, InputError } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import { printable } from '../base/printable.ts';
import { Secret } from '../base/secret.ts';

/** What the reader needs of a declaration; `ActionOption` of `src/options/` has it. */
export interface DeclaredInput {
  readonly name: string;
  readonly kind: string;
  readonly values?: readonly string[];
  readonly default?: string;
  readonly required?: boolean;
}

/** One thing that is wrong, in the reader's words. */
export interface InputMistake {
  /** `secrets, line 3` or the name of the input. */
  readonly where: string;
  /** What is wrong and what was expected; lower case, no final period. */
  readonly what: string;
  /** What to write instead, when that is known. */
  readonly hint?: string | undefined;
}

/** Reads inputs and remembers what is wrong with them. */
export class InputReader {
  readonly #declared: ReadonlyMap<string, DeclaredInput>;
  readonly #mistakes: InputMistake[] = [];
  readonly #read: (name: string) => string;

  /** `read` gives an input as it stands, empty when it was not given; the runner's way unless said otherwise. */
  constructor(declared: readonly DeclaredInput[], read = readInput) {
    this.#read = read;
    this.#declared = new Map(declared.map((input) => [input.name, input]));
  }

  /** The text, trimmed. A required input that is missing is a mistake. */
  text(name: string): string | undefined {
    return this.#given(name, this.#read(name).trim());
  }

  /** The text with its line ends and white space, for inputs whose lines are counted. */
  untrimmed(name: string): string | undefined {
    const text = this.#read(name);
    return this.#given(name, text.trim() === '' ? '' : text);
  }

  /** The text as a secret that does not print. */
  secret(name: string): Secret | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : Secret.fromText(text);
  }

  /** One entry a line, trimmed, empty lines left out. Empty when not given. */
  lines(name: string): readonly string[] {
    return split(this.text(name), /\r\n|\n|\r/);
  }

  /** Entries separated by commas or line ends, trimmed, empty ones left out. Empty when not given. */
  list(name: string): readonly string[] {
    return split(this.text(name), /[,\r\n]/);
  }

  /** `true` or `false` in any case. False when not given and without default. */
  flag(name: string): boolean {
    const text = this.text(name)?.toLowerCase();
    if (text !== undefined && text !== 'true' && text !== 'false')
      this.mistake({ where: name, what: `takes true or false, found ${quoted(text)}` });
    return text === 'true';
  }

  /** One of the declared values. Undefined when not given, or when it is none of them (a mistake). */
  choice<Value extends string>(name: string, values: readonly Value[]): Value | undefined {
    const text = this.text(name);
    const value = values.find((candidate) => candidate === text);
    if (text !== undefined && value === undefined) {
      const near = nearest(text, values);
      this.mistake({
        where: name,
        what: `takes one of ${values.join(', ')}, found ${quoted(text)}`,
        hint: near === undefined ? undefined : `did you mean ${near}?`,
      });
    }
    return value;
  }

  /** A whole number within the bounds. Undefined when not given, or when it is none (a mistake). */
  number(name: string, bounds: { readonly min: number; readonly max: number }): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= bounds.min && value <= bounds.max) return value;
    this.mistake({
      where: name,
      what: `takes a whole number from ${bounds.min} to ${bounds.max}, found ${quoted(text)}`,
    });
    return undefined;
  }

  /** Adds mistakes found elsewhere, so that they are reported with the others. */
  mistake(...mistakes: readonly InputMistake[]): void {
    this.#mistakes.push(...mistakes);
  }

  /** Throws one `InputError` with all mistakes, if there are any. */
  requireValid(): void {
    if (this.#mistakes.length > 0) throw mistakesError(this.#mistakes);
  }

  #given(name: string, text: string): string | undefined {
    const declared = this.#declared.get(name);
    if (declared === undefined) throw new BugError(`the input ${name} is read and not declared`);
    if (text !== '') return text;
    // a default that is an expression is the runner's to evaluate: an empty result means there is none
    if (declared.default !== undefined && declared.default !== '' && !declared.default.includes('${{'))
      return declared.default;
    if (declared.required === true && !this.#mistakes.some(({ where }) => where === name))
      this.mistake({ where: name, what: 'is required and was not given' });
    return undefined;
  }
}

function readInput(name: string): string {
  return core.getInput(name, { trimWhitespace: false });
}

/** All mistakes as one error, one line each. */
export function mistakesError(mistakes: readonly InputMistake[]): InputError {
  const lines = mistakes.map(
    ({ where, what, hint }) => `${where}: ${what}${hint === undefined ? '' : ` (${hint})`}`,
  );
  const code = mistakes.every(({ what }) => what.startsWith('is required'))
    ? 'input-missing'
    : 'option-invalid';
  if (lines.length === 1) return new InputError(code, lines[0] ?? '');
  return new InputError(code, [`${lines.length} mistakes in the inputs`, ...lines].join('\n'));
}

function split(text: string | undefined, separator: RegExp): readonly string[] {
  return (text ?? '')
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function quoted(text: string): string {
  return `"${printable(text.length > 60 ? `${text.slice(0, 60)}…` : text)}"`;
}
