/**
 * TOML by field name and type, with the place of every mistake. Keys are compared in lower case, as gitleaks does.
 *
 * Promise: never throws for any text; reading goes on after a mistake in a value, so that all of them are found (a text
 * that is no TOML has one mistake: where its parser stopped). Unknown keys are warnings: gitleaks ignores them. A value of
 * the wrong type is a mistake: what it was meant to allow or to forbid would be lost.
 */

import { nearest } from '../../base/nearest.ts';
import type { ConfigMistake } from '../../config/mistake.ts';
import { type Place, quoted } from '../../ruleset/rule-mistake.ts';
import { type KeyPath, TomlPlaces } from './toml-places.ts';

/** The longest file that is read. The largest known configuration has a few hundred kilobytes. */
export const MAX_TOML_CHARACTERS = 4 << 20;

/** A text and where it stands. */
export interface TomlText {
  readonly text: string;
  readonly place: Place;
  /** The place of one of its UTF-16 code units. */
  readonly placeAt: (index: number) => Place;
}

/** One file being read: makes places, gathers mistakes and warnings. */
export class TomlFile {
  readonly name: string;
  readonly mistakes: ConfigMistake[] = [];
  readonly warnings: ConfigMistake[] = [];
  readonly #places: TomlPlaces;

  constructor(name: string, text: string) {
    this.name = name;
    this.#places = new TomlPlaces(text);
  }

  place(path: KeyPath): Place {
    return { file: this.name, ...this.#places.of(path) };
  }

  placeInText(path: KeyPath, index: number): Place {
    return { file: this.name, ...this.#places.inText(path, index) };
  }

  report(place: Place, message: string, hint?: string): undefined {
    this.mistakes.push({ ...place, message, hint, rule: undefined });
  }

  warn(place: Place, message: string, hint?: string): undefined {
    this.warnings.push({ ...place, message, hint, rule: undefined });
  }
}

/** One table: its fields by name, each read at most once. */
export class TomlTable {
  readonly #file: TomlFile;
  readonly #path: KeyPath;
  readonly #fields = new Map<string, unknown>();

  constructor(file: TomlFile, path: KeyPath, value: object) {
    this.#file = file;
    this.#path = path;
    for (const [key, field] of Object.entries(value)) {
      const name = key.toLowerCase();
      if (this.#fields.has(name))
        file.report(this.placeOf(name), `${quoted(key)} is there twice, in different letters`);
      this.#fields.set(name, field);
    }
  }

  get place(): Place {
    return this.#file.place(this.#path);
  }

  placeOf(name: string): Place {
    return this.#file.place([...this.#path, name]);
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  /** Warns of every key that is none of these. `known` is in the letters of the documentation. */
  warnOfOthers(known: readonly string[], what: string): void {
    const names = new Set(known.map((name) => name.toLowerCase()));
    for (const name of this.#fields.keys()) {
      if (names.has(name)) continue;
      const near = nearest(name, known);
      this.#file.warn(
        this.placeOf(name),
        `${what} has no field ${quoted(name)}: it is ignored`,
        near === undefined ? undefined : `did you mean ${near}?`,
      );
    }
  }

  /** A text; undefined when it is missing, and a mistake when it is none. */
  text(name: string): TomlText | undefined {
    const value = this.#fields.get(name);
    if (value === undefined) return undefined;
    if (typeof value !== 'string') return this.#wrongType(name, 'a text', value);
    return this.#located([...this.#path, name], value);
  }

  /** A whole number of zero or more. */
  count(name: string): number | undefined {
    const value = this.number(name);
    if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) return value;
    return this.#file.report(this.placeOf(name), `${name}: expected a whole number, zero or more`);
  }

  /** A finite number. */
  number(name: string): number | undefined {
    const value = this.#fields.get(name);
    if (value === undefined) return undefined;
    const number = typeof value === 'bigint' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    return this.#wrongType(name, 'a number', value);
  }

  flag(name: string): boolean | undefined {
    const value = this.#fields.get(name);
    if (value === undefined || typeof value === 'boolean') return value;
    return this.#wrongType(name, 'true or false', value);
  }

  /** A list of texts; empty when it is missing. */
  texts(name: string): readonly TomlText[] {
    const value = this.#fields.get(name);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.#wrongType(name, 'a list of texts', value) ?? [];
    return value.flatMap((item: unknown, index) => {
      const path = [...this.#path, name, index];
      if (typeof item === 'string') return [this.#located(path, item)];
      this.#file.report(
        this.#file.place(path),
        `${name}: expected a list of texts, found ${describe(item)} in it`,
      );
      return [];
    });
  }

  /** One table; undefined when it is missing. */
  table(name: string): TomlTable | undefined {
    const value = this.#fields.get(name);
    if (value === undefined) return undefined;
    if (isTable(value)) return new TomlTable(this.#file, [...this.#path, name], value);
    return this.#wrongType(name, `a table [${name}]`, value);
  }

  /** A list of tables; empty when it is missing. */
  tables(name: string): readonly TomlTable[] {
    const value = this.#fields.get(name);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.#wrongType(name, `a list of tables [[${name}]]`, value) ?? [];
    return value.flatMap((item: unknown, index) => {
      const path = [...this.#path, name, index];
      if (isTable(item)) return [new TomlTable(this.#file, path, item)];
      this.#file.report(this.#file.place(path), `${name}: expected a table, found ${describe(item)}`);
      return [];
    });
  }

  #located(path: KeyPath, text: string): TomlText {
    const file = this.#file;
    return { text, place: file.place(path), placeAt: (index) => file.placeInText(path, index) };
  }

  #wrongType(name: string, expected: string, value: unknown): undefined {
    this.#file.report(this.placeOf(name), `${name}: expected ${expected}, found ${describe(value)}`);
  }
}

/** Parses a text to its root table; undefined, and a mistake, when it is no TOML or too long. The parser is loaded here. */
export async function parseToml(
  name: string,
  text: string,
): Promise<{ readonly file: TomlFile; readonly root: TomlTable | undefined }> {
  const plain = text.replace(/^\ufeff/, '');
  const isTooLong = plain.length > MAX_TOML_CHARACTERS;
  const file = new TomlFile(name, isTooLong ? '' : plain);
  if (isTooLong) {
    file.report(file.place([]), `the file is longer than ${MAX_TOML_CHARACTERS} characters`);
    return { file, root: undefined };
  }
  const { parse, TomlError } = await import('smol-toml');
  try {
    return { file, root: new TomlTable(file, [], parse(plain, { maxDepth: 100 })) };
  } catch (error) {
    const { line, column } = error instanceof TomlError ? error : file.place([]);
    // behind the first line of the parser's sentence it draws the place, which is hostile text
    const [why = ''] = error instanceof TomlError ? error.message.split('\n') : ['it nests too deep'];
    file.report(
      { file: name, line, column },
      `not valid TOML: ${why.replace(/^Invalid TOML document: /, '')}`,
    );
    return { file, root: undefined };
  }
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date';
  if (isTable(value)) return 'a table';
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  return typeof value === 'boolean' ? String(value) : 'a number';
}
