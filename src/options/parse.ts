/**
 * From the words of a command line to option values, by the declarations alone. Checks form; touches nothing.
 *
 * All mistakes are collected and thrown as one `InputError`; an unknown option is answered with the nearest right one.
 */

import { parseArgs } from 'node:util';
import { InputError } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import type { CliOption, OptionBase } from './option.ts';

/** What was said: only options that were given are present; flags as `true`, lists in order. */
export type OptionValues = ReadonlyMap<string, string | true | readonly string[]>;

/** A parsed command line. */
export interface ParsedCommand {
  readonly values: OptionValues;
  readonly positionals: readonly string[];
}

/** Parses the `words` behind `command` by `options`. Throws `InputError` (`option-unknown`, `option-invalid`) naming every mistake. */
export function parseCommand(
  words: readonly string[],
  options: readonly CliOption[],
  command = 'scan',
): ParsedCommand {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      options.map(({ name, kind }) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string | true | string[]>();
  const positionals: string[] = [];
  const mistakes: string[] = [];
  let unknown: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name && token.rawName.startsWith('--'));
    if (option === undefined) {
      mistakes.push(`unknown option ${token.rawName}`);
      unknown ??= token.name;
      continue;
    }
    const mistake = record(values, option, token.value);
    if (mistake !== undefined) mistakes.push(mistake);
  }
  if (mistakes.length > 0) throw mistakesError(mistakes, unknown, options, command);
  return { values, positionals };
}

function mistakesError(
  mistakes: readonly string[],
  unknown: string | undefined,
  options: readonly CliOption[],
  command: string,
): InputError {
  const near =
    unknown === undefined
      ? undefined
      : nearest(
          unknown,
          options.map(({ name }) => name),
        );
  const hint =
    near === undefined ? `see tacet ${command} --help for the options there are` : `did you mean --${near}?`;
  return new InputError(unknown === undefined ? 'option-invalid' : 'option-unknown', mistakes.join('; '), {
    hint,
  });
}

function record(
  values: Map<string, string | true | string[]>,
  option: CliOption,
  value: string | undefined,
): string | undefined {
  const flag = `--${option.name}`;
  if (option.kind === 'flag') {
    if (value !== undefined) return `${flag} takes no value`;
    values.set(option.name, true);
    return undefined;
  }
  if (value === undefined || value === '')
    return `${flag} needs a value${option.metavar === undefined ? '' : ` (${option.metavar})`}`;
  const mistake = checkValue(flag, option, value);
  if (mistake !== undefined) return mistake;
  if (option.kind === 'list' || option.kind === 'choices') {
    const list = values.get(option.name);
    values.set(option.name, [...(Array.isArray(list) ? list : []), value]);
  } else if (values.has(option.name)) return `${flag} was given twice`;
  else values.set(option.name, value);
  return undefined;
}

/** Why a value does not fit its option, or undefined when it does. `label` names the option in the sentence. */
export function checkValue(label: string, option: OptionBase, value: string): string | undefined {
  if (option.kind === 'number' && !/^\d{1,9}$/.test(value))
    return `${label} takes a whole number, zero or more`;
  if (option.kind === 'flag' && !/^(?:true|false)$/i.test(value)) return `${label} takes true or false`;
  if ((option.kind === 'choice' || option.kind === 'choices') && !(option.values ?? []).includes(value)) {
    return `${label} takes one of ${(option.values ?? []).join(', ')}`;
  }
  return undefined;
}

/** The value of an option that is given at most once. */
export function textOf(values: OptionValues, name: string): string | undefined {
  const value = values.get(name);
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be repeated. */
export function listOf(values: OptionValues, name: string): readonly string[] {
  const value = values.get(name);
  return Array.isArray(value) ? value : [];
}
