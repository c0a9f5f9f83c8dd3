/**
 * Reads words by the rules of Go's pflag, by which gitleaks reads them: `--name value`, `--name=value`, `-n value`, `-nvalue`,
 * `-abc`, `--flag=false`, `--` before positionals, the last of several wins, lists with commas.
 *
 * All mistakes are collected and thrown as one `InputError`; `option-unknown` when an unknown flag is among them, because
 * gitleaks has an exit status for that alone. Touches nothing.
 */

import { InputError } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import { printable } from '../base/printable.ts';
import type { GitleaksOption } from './gitleaks-options.ts';
import { checkValue, type ParsedCommand } from './parse.ts';

/** Parses the words behind `command`. @throws InputError `option-unknown`, `option-invalid`. */
export function parseGitleaksCommand(
  words: readonly string[],
  options: readonly GitleaksOption[],
  command: string,
): ParsedCommand {
  return new GoFlags(words, options, command).parse();
}

class GoFlags {
  readonly #words: readonly string[];
  readonly #options: readonly GitleaksOption[];
  readonly #command: string;
  readonly #values = new Map<string, string | true | readonly string[]>();
  readonly #positionals: string[] = [];
  readonly #mistakes: string[] = [];
  #unknown: string | undefined;
  #next = 0;

  constructor(words: readonly string[], options: readonly GitleaksOption[], command: string) {
    this.#words = words;
    this.#options = options;
    this.#command = command;
  }

  parse(): ParsedCommand {
    while (this.#next < this.#words.length) {
      const word = this.#words[this.#next++] ?? '';
      if (word === '--') {
        this.#positionals.push(...this.#words.slice(this.#next));
        break;
      }
      if (word.startsWith('--')) this.#long(word.slice(2));
      else if (word.startsWith('-') && word.length > 1) this.#shorts(word.slice(1));
      else this.#positionals.push(word);
    }
    if (this.#mistakes.length > 0) throw this.#error();
    return { values: this.#values, positionals: this.#positionals };
  }

  #long(text: string): void {
    const [, name = '', value] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
    const option = this.#options.find((known) => known.name === name);
    if (option === undefined) this.#addUnknown(`--${name}`, name);
    else this.#set(option, `--${name}`, value);
  }

  /** A row of letters: the first that wants a value takes the rest as its value, or the next word. */
  #shorts(letters: string): void {
    for (let at = 0; at < letters.length; at++) {
      const letter = letters[at] ?? '';
      const option = this.#options.find(({ short }) => short === letter);
      if (option === undefined) {
        this.#addUnknown(`-${letter}`, letter);
        return;
      }
      const rest = letters.slice(at + 1);
      const takesRest = rest.startsWith('=') || (option.kind !== 'flag' && rest !== '');
      this.#set(option, `-${letter}`, takesRest ? rest.replace(/^=/, '') : undefined);
      if (takesRest) return;
    }
  }

  #set(option: GitleaksOption, label: string, given: string | undefined): void {
    if (option.kind === 'flag') {
      this.#setFlag(option, label, given ?? 'true');
      return;
    }
    const value = given ?? option.bare ?? this.#words[this.#next++];
    if (value === undefined || (value === '' && option.kind !== 'text')) {
      this.#mistakes.push(`${label} needs a value (${option.metavar ?? 'VALUE'})`);
      return;
    }
    const mistake = checkValue(label, option, value);
    if (mistake !== undefined) this.#mistakes.push(mistake);
    // an empty text is the same as none, as Go has it
    else if (value === '') this.#values.delete(option.name);
    else if (option.kind === 'list') {
      const known = this.#values.get(option.name);
      const items = value.split(',').map((item) => item.trim());
      this.#values.set(option.name, [...(Array.isArray(known) ? known : []), ...items.filter(Boolean)]);
    } else this.#values.set(option.name, value);
  }

  #setFlag(option: GitleaksOption, label: string, value: string): void {
    // the words that Go's strconv.ParseBool takes
    if (/^(?:1|t|true)$/i.test(value)) this.#values.set(option.name, true);
    else if (/^(?:0|f|false)$/i.test(value)) this.#values.delete(option.name);
    else this.#mistakes.push(`${label} takes true or false`);
  }

  #addUnknown(label: string, name: string): void {
    this.#mistakes.push(`unknown flag ${printable(label)}`);
    this.#unknown ??= name;
  }

  #error(): InputError {
    const unknown = this.#unknown;
    const names = this.#options.map(({ name }) => name);
    const near = unknown === undefined || unknown.length < 2 ? undefined : nearest(unknown, names);
    const hint =
      near === undefined
        ? `see tacet ${this.#command} --help for the flags there are`
        : `did you mean --${near}?`;
    const code = unknown === undefined ? 'option-invalid' : 'option-unknown';
    return new InputError(code, this.#mistakes.join('; '), { hint });
  }
}
