/**
 * Values of YAML and JSON files that other tools wrote, each with its place, so that what is wrong is said with line and
 * column. Unlike our own files these may hold fields that mean nothing to us: those are left alone, and only what is asked
 * for is checked.
 *
 * Promise: reading throws nothing for any text; every wrong answer is a mistake of the file and reading goes on. Aliases are
 * mistakes where something is asked of them (a chain of them can be made to fill the memory), and nesting is bounded.
 */

import type { ConfigMistake } from '../config/mistake.ts';
import { type Place, quoted } from '../ruleset/rule-mistake.ts';

/** Deeper values are no file of any of these tools. */
export const MAX_DEPTH = 64;
/** As many mistakes of one file are told; a file of hostile lines would be told line by line otherwise. */
export const MAX_MISTAKES = 200;

/** What stands somewhere. `other`: what nobody expects, such as an alias, in words. */
export type Content =
  | { readonly kind: 'map'; readonly fields: ReadonlyMap<string, PlacedValue> }
  | { readonly kind: 'list'; readonly items: readonly PlacedValue[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'flag'; readonly flag: boolean }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'other'; readonly words: string };

/** One file of another tool while it is read: makes places, gathers mistakes. */
export class ForeignFile {
  readonly name: string;
  readonly text: string;
  readonly mistakes: ConfigMistake[];
  #lineStarts: readonly number[] | undefined;

  /** A byte order mark is left out. */
  constructor(name: string, text: string, mistakes: ConfigMistake[] = []) {
    this.name = name;
    this.mistakes = mistakes;
    this.text = text.startsWith('\ufeff') ? text.slice(1) : text;
  }

  /** Adds a mistake, once, up to `MAX_MISTAKES` of them. */
  report(place: Place, message: string, hint?: string): void {
    if (this.mistakes.length >= MAX_MISTAKES) return;
    const isKnown = this.mistakes.some(
      (known) => known.line === place.line && known.column === place.column && known.message === message,
    );
    if (!isKnown) this.mistakes.push({ ...place, message, hint, rule: undefined });
  }

  /** The same file with another text of the same places, for its reader; mistakes are shared. */
  withText(text: string): ForeignFile {
    return new ForeignFile(this.name, text, this.mistakes);
  }

  /** The place of an index into the text. */
  placeOf(index: number): Place {
    this.#lineStarts ??= startsOfLines(this.text);
    const line = lastNotAbove(this.#lineStarts, Math.min(index, this.text.length));
    return { file: this.name, line: line + 1, column: index - (this.#lineStarts[line] ?? 0) + 1 };
  }

  /** The place of a whole line, one-based. */
  lineAt(line: number, column = 1): Place {
    return { file: this.name, line, column };
  }
}

/** One value. Getters answer undefined for what is missing or wrong; what is wrong is a mistake of the file. */
export class PlacedValue {
  readonly #file: ForeignFile;
  readonly #index: number;
  readonly content: Content;

  /** `index` is where it begins in the file's text. */
  constructor(file: ForeignFile, index: number, content: Content) {
    this.#file = file;
    this.#index = index;
    this.content = content;
  }

  /** Where it begins. */
  get place(): Place {
    return this.#file.placeOf(this.#index);
  }

  /** A field of a mapping; undefined when this is none, when there is no such field, or when it is empty. */
  get(...names: readonly string[]): PlacedValue | undefined {
    if (this.content.kind !== 'map') return undefined;
    const { fields } = this.content;
    const found = names.map((name) => fields.get(name)).find((value) => value !== undefined);
    return found?.content.kind === 'nothing' ? undefined : found;
  }

  /** The fields of a mapping in order. */
  fields(what: string): readonly (readonly [name: string, value: PlacedValue])[] | undefined {
    if (this.content.kind === 'map') return [...this.content.fields];
    return this.wrong(what, 'a mapping');
  }

  /** The items of a list. */
  items(what: string): readonly PlacedValue[] | undefined {
    if (this.content.kind === 'list') return this.content.items;
    return this.wrong(what, 'a list');
  }

  /** The texts of a list; one text counts as a list of it when `orOne`. Other items are mistakes and left out. */
  texts(what: string, { orOne = false } = {}): readonly PlacedText[] | undefined {
    if (orOne && this.content.kind === 'text') return [{ text: this.content.text, place: this.place }];
    return this.items(what)?.flatMap((item) => {
      const text = item.text(`${what}, each item`);
      return text === undefined ? [] : [{ text, place: item.place }];
    });
  }

  /** A text. */
  text(what: string): string | undefined {
    if (this.content.kind === 'text') return this.content.text;
    return this.wrong(what, 'text');
  }

  /** A number. */
  number(what: string): number | undefined {
    if (this.content.kind === 'number') return this.content.number;
    return this.wrong(what, 'a number');
  }

  /** `true` or `false`. */
  flag(what: string): boolean | undefined {
    if (this.content.kind === 'flag') return this.content.flag;
    return this.wrong(what, 'true or false');
  }

  /** Adds the mistake that something else was expected here. */
  wrong(what: string, expected: string): undefined {
    this.#file.report(this.place, `${what}: expected ${expected}, found ${inWords(this.content)}`);
  }

  /** Adds a mistake about this value. */
  report(message: string, hint?: string): undefined {
    this.#file.report(this.place, message, hint);
  }
}

/** A text and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly place: Place;
}

function inWords(content: Content): string {
  switch (content.kind) {
    case 'map':
      return 'a mapping';
    case 'list':
      return 'a list';
    case 'text':
      return `the text ${quoted(content.text)}`;
    case 'number':
      return `the number ${content.number}`;
    case 'flag':
      return String(content.flag);
    case 'nothing':
      return 'nothing';
    case 'other':
      return content.words;
  }
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The position of the last number that is not above a bound; `numbers` ascends from 0. */
function lastNotAbove(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= bound) low = middle;
    else high = middle - 1;
  }
  return low;
}
