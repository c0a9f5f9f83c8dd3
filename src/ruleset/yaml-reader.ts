/**
 * Reads YAML with the place of everything: the rule loader asks for fields by name and type, and each wrong answer is a
 * mistake with file, line and column.
 *
 * Promise: never throws for any text; reading goes on after a mistake, so that all of them are found. Aliases and tags
 * are mistakes: a rule is written out where it stands (and a chain of aliases can be made to fill the memory). YAML 1.2,
 * core schema: dates and `yes` are text.
 */

import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { nearest } from '../base/nearest.ts';
import { type Place, quoted, type RuleMistake } from './rule-mistake.ts';
import { sourceIndices } from './yaml-places.ts';

/** A text and where it stands. */
export interface LocatedText {
  readonly text: string;
  /** Where it begins: its first character, or its quote. */
  readonly place: Place;
  /** The place of one of its UTF-16 code units; where the scalar begins when the two cannot be matched. */
  readonly placeAt: (index: number) => Place;
}

/** The longest rule file: ten times the size of the whole built-in set. A longer one is a mistake of another kind. */
export const MAX_RULE_FILE_CHARACTERS = 4 << 20;

/** One file being read: makes places and gathers mistakes. */
export class YamlFile {
  readonly name: string;
  readonly mistakes: RuleMistake[] = [];
  /** The id of the rule that is being read: mistakes are reported as its own. */
  rule: string | undefined;
  readonly #text: string;
  readonly #lines = new LineCounter();

  constructor(name: string, text: string) {
    this.name = name;
    this.#text = text.startsWith('\ufeff') ? text.slice(1) : text;
  }

  /** The top-level mapping with the permitted keys; undefined, and a mistake, when there is none. */
  root(keys: readonly string[], what: string): YamlMap | undefined {
    if (this.#text.length > MAX_RULE_FILE_CHARACTERS) {
      this.report(this.placeOf(0), `the file is longer than ${MAX_RULE_FILE_CHARACTERS} characters`);
      return undefined;
    }
    const document = parseDocument(this.#text, {
      lineCounter: this.#lines,
      keepSourceTokens: true,
      prettyErrors: false,
      version: '1.2',
      logLevel: 'silent',
    });
    for (const { pos, message, code } of [...document.errors, ...document.warnings]) {
      this.report(this.placeOf(pos[0]), `not valid YAML: ${sentence(message)}`, YAML_HINTS.get(code));
    }
    // A repeated key leaves the tree whole; after any other error the rest would only be misread.
    if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return undefined;
    return this.map(document.contents, keys, what);
  }

  /** The node as a mapping; undefined, and a mistake, when it is none. */
  map(node: unknown, keys: readonly string[], what: string): YamlMap | undefined {
    if (isMap(node)) return new YamlMap(this, node, keys, what);
    this.wrongType(node, what, 'a mapping');
    return undefined;
  }

  /** Adds a mistake about a rule, or about what is being read. */
  report(place: Place, message: string, hint?: string, rule = this.rule): void {
    this.mistakes.push({ ...place, message, hint, rule });
  }

  /** Adds the mistake that a node is not of the expected type. */
  wrongType(node: unknown, what: string, expected: string): void {
    const hint = isAlias(node) ? 'write it out: aliases are not read' : undefined;
    this.report(this.placeOfNode(node), `${what}: expected ${expected}, found ${describeNode(node)}`, hint);
  }

  /** The place of an index into the text. */
  placeOf(index: number): Place {
    const { line, col } = this.#lines.linePos(Math.min(index, this.#text.length));
    return { file: this.name, line: Math.max(1, line), column: Math.max(1, col) };
  }

  /** Where a node begins; the start of the file for none. */
  placeOfNode(node: unknown): Place {
    const range = isNode(node) ? node.range : undefined;
    return this.placeOf(range?.[0] ?? 0);
  }

  /** A node as text that is not empty; undefined, and a mistake, when it is none. */
  textOf(node: unknown, what: string): LocatedText | undefined {
    if (!isScalar(node) || typeof node.value !== 'string') {
      const isNumber = isScalar(node) && typeof node.value === 'number';
      if (!isNumber) this.wrongType(node, what, 'text');
      else this.report(this.placeOfNode(node), `${what}: expected text, found a number`, 'put it in quotes');
      return undefined;
    }
    if (node.value.trim() !== '') return this.#located(node as Scalar<string>);
    this.report(this.placeOfNode(node), `${what}: expected text, found nothing`);
    return undefined;
  }

  #located(node: Scalar<string>): LocatedText {
    const place = this.placeOfNode(node);
    const indices = sourceIndices(node, this.#text);
    return {
      text: node.value,
      place,
      placeAt: (index) => {
        const at = indices?.[Math.min(index, node.value.length)];
        return at === undefined ? place : this.placeOf(at);
      },
    };
  }
}

/** A mapping whose keys are known. Every getter answers undefined when the field is missing or wrong. */
export class YamlMap {
  readonly place: Place;
  readonly #file: YamlFile;
  readonly #nodes = new Map<string, { readonly key: Place; readonly value: Node | null }>();

  constructor(file: YamlFile, map: YAMLMap, keys: readonly string[], what: string) {
    this.#file = file;
    this.place = file.placeOfNode(map);
    for (const { key, value } of map.items) {
      const at = file.placeOfNode(key);
      const name = isScalar(key) ? String(key.value) : '';
      if (!keys.includes(name))
        file.report(at, `${what} has no field ${quoted(name)}`, suggestion(name, keys));
      else if (!this.#nodes.has(name)) this.#nodes.set(name, { key: at, value: presentNode(value) });
    }
  }

  /** Whether the field is there, right or wrong. */
  has(name: string): boolean {
    return this.#nodes.has(name);
  }

  /** Where a field's value stands (its key, when the value is empty); the mapping's own place when it is missing. */
  placeOf(name: string): Place {
    const entry = this.#nodes.get(name);
    if (entry === undefined) return this.place;
    return entry.value === null ? entry.key : this.#file.placeOfNode(entry.value);
  }

  /** The field when it is a text; reports nothing when it is not. */
  plainText(name: string): string | undefined {
    const value = this.#nodes.get(name)?.value;
    return isScalar(value) && typeof value.value === 'string' ? value.value : undefined;
  }

  /** A text that is not empty. */
  text(name: string): LocatedText | undefined {
    return this.#read(name, 'text', (node) => this.#file.textOf(node, name));
  }

  /** One of a closed set of texts. */
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const found = choices.find((choice) => choice === text.text);
    if (found !== undefined) return found;
    const expected = choices.join(', ');
    this.#file.report(
      text.place,
      `${name}: expected one of ${expected}, found ${quoted(text.text)}`,
      suggestion(text.text, choices),
    );
    return undefined;
  }

  /** `true` or `false`. */
  flag(name: string): boolean | undefined {
    return this.#read(name, 'true or false', (node) => {
      if (isScalar(node) && typeof node.value === 'boolean') return node.value;
      this.#file.wrongType(node, name, 'true or false');
      return undefined;
    });
  }

  /** A number within bounds; whole unless `fraction`. */
  number(
    name: string,
    bounds: { readonly min: number; readonly max: number; readonly fraction?: boolean },
  ): number | undefined {
    const expected = `a ${bounds.fraction ? '' : 'whole '}number from ${bounds.min} to ${bounds.max}`;
    return this.#read(name, expected, (node) => {
      const value = isScalar(node) ? node.value : undefined;
      const isRight =
        typeof value === 'number' &&
        value >= bounds.min &&
        value <= bounds.max &&
        (bounds.fraction === true || Number.isInteger(value));
      if (isRight) return value;
      this.#file.wrongType(node, name, expected);
      return undefined;
    });
  }

  /** A list of texts, none of them empty. Wrong items are left out. */
  texts(name: string): readonly LocatedText[] | undefined {
    return this.items(name, 'a list of texts')?.flatMap((node, at) => {
      const text = this.#file.textOf(node, `${name}, item ${at + 1}`);
      return text === undefined ? [] : [text];
    });
  }

  /** A list of mappings with known keys, each called `itemName` (`the rule`) in mistakes. Wrong items are left out. */
  maps(name: string, keys: readonly string[], itemName: string): readonly YamlMap[] | undefined {
    return this.items(name, 'a list')?.flatMap((node) => {
      const map = this.#file.map(node, keys, itemName);
      return map === undefined ? [] : [map];
    });
  }

  /** A mapping with known keys. */
  map(name: string, keys: readonly string[]): YamlMap | undefined {
    return this.#read(name, 'a mapping', (node) => this.#file.map(node, keys, name));
  }

  /** A mapping from any texts to texts: its pairs in order. A value that is no text is undefined, and a mistake. */
  entries(
    name: string,
  ): readonly { readonly key: LocatedText; readonly value: LocatedText | undefined }[] | undefined {
    return this.#read(name, 'a mapping', (node) => {
      if (!isMap(node)) {
        this.#file.wrongType(node, name, 'a mapping');
        return undefined;
      }
      return node.items.flatMap(({ key, value }) => {
        const keyText = this.#file.textOf(key, `a key of ${name}`);
        return keyText === undefined
          ? []
          : [{ key: keyText, value: this.#file.textOf(value, `${name}.${keyText.text}`) }];
      });
    });
  }

  /** Whether the field's value is a mapping. */
  isMap(name: string): boolean {
    return isMap(this.#nodes.get(name)?.value);
  }

  /** The nodes of a list. */
  items(name: string, expected: string): readonly unknown[] | undefined {
    return this.#read(name, expected, (node) => {
      if (isSeq(node)) return node.items;
      this.#file.wrongType(node, name, expected);
      return undefined;
    });
  }

  #read<Value>(name: string, expected: string, read: (node: Node) => Value | undefined): Value | undefined {
    const entry = this.#nodes.get(name);
    if (entry === undefined) return undefined;
    if (entry.value !== null) return read(entry.value);
    this.#file.report(entry.key, `${name}: expected ${expected}, found nothing`);
    return undefined;
  }
}

/** What stands behind a key; null when nothing does. */
function presentNode(value: unknown): Node | null {
  return isNode(value) && !(isScalar(value) && value.value === null) ? value : null;
}

/** What can be said to help with the commonest syntax errors. */
const YAML_HINTS: ReadonlyMap<string, string> = new Map([
  ['BAD_SCALAR_START', 'put the text into single quotes'],
  ['TAB_AS_INDENT', 'indent with spaces'],
  ['MULTIPLE_DOCS', 'keep one document a file'],
  ['BAD_DQ_ESCAPE', 'use single quotes, in which a backslash stands for itself'],
]);

function suggestion(name: string, names: readonly string[]): string | undefined {
  const near = nearest(name, names);
  return near === undefined ? undefined : `did you mean ${near}?`;
}

/** The library's sentence in our form: lower-case start, one line, no final stop. */
function sentence(message: string): string {
  const line = message.split('\n')[0]!.replace(/[.:]$/, '');
  return line.slice(0, 1).toLowerCase() + line.slice(1);
}

function describeNode(node: unknown): string {
  if (isMap(node)) return 'a mapping';
  if (isSeq(node)) return 'a list';
  if (isAlias(node)) return 'an alias';
  if (!isScalar(node) || node.value === null) return 'nothing';
  switch (typeof node.value) {
    case 'string':
      return `the text ${quoted(node.value)}`;
    case 'number':
    case 'bigint':
      return `the number ${node.value}`;
    case 'boolean':
      return String(node.value);
    default:
      return 'something else';
  }
}
