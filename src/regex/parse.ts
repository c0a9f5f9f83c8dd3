/**
 * The parser of tacet's one pattern language: RE2 syntax (github.com/google/re2/wiki/Syntax, and Go's `regexp/syntax`
 * where the page leaves a question open), read as a pattern over bytes.
 *
 * Promise to callers: the result means on latin1 text what RE2 means by the pattern on the same text, except that `.`,
 * `\W`, `[^a]` and their like match one byte, not one character; that characters outside ASCII stand for their UTF-8
 * bytes, `\xe9` and `\x{e9}` included; and that ASCII letters fold case among themselves alone. Refused although RE2
 * takes them: `\C`; `\p` beyond categories of ASCII; names of groups that begin with a digit; a repetition right after
 * `(?i)`; and what exceeds the limits below. `PatternError` is thrown for the first mistake, nothing else for any string.
 */

import {
  type Assertion,
  type CaptureGroup,
  choiceOf,
  expandedSize,
  type Pattern,
  type PatternNode,
  sequenceOf,
} from './ast.ts';
import { ByteSet } from './byte-set.ts';
import { Cursor } from './cursor.ts';
import { characterNode, parseClass } from './parse-class.ts';
import { parseCharacterEscape, parseClassEscape } from './parse-escape.ts';

/** The greatest count in a repetition, and the greatest product of nested ones, as in RE2. */
export const MAX_REPEAT = 1000;
/** How deep brackets may nest. RE2 permits 1000; no pattern that a person wrote comes near, and recursion stays safe. */
export const MAX_NESTING = 200;
/** The greatest `expandedSize`: keeps every engine and analysis quick, below RE2's own limit of 8 MiB a program. */
export const MAX_EXPANDED_SIZE = 20_000;
/** The longest source, in UTF-16 code units. */
export const MAX_SOURCE_LENGTH = 32_768;

interface Flags {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  readonly ungreedy: boolean;
}

const FLAG_LETTERS: Readonly<Record<string, keyof Flags>> = {
  i: 'ignoreCase',
  m: 'multiline',
  s: 'dotAll',
  U: 'ungreedy',
};

const ESCAPED_ASSERTIONS: ReadonlyMap<string, Assertion> = new Map([
  ['\\A', 'text-start'],
  ['\\z', 'text-end'],
  ['\\b', 'word-boundary'],
  ['\\B', 'not-word-boundary'],
]);

/** What may follow `(?` in other dialects, longest first, and how the refusal calls it. */
const FOREIGN_GROUPS: readonly (readonly [start: string, name: string])[] = [
  ['(?<=', 'look-behind'],
  ['(?<!', 'look-behind'],
  ['(?P=', 'a back reference'],
  ['(?P>', 'recursion'],
  ['(?=', 'look-ahead'],
  ['(?!', 'look-ahead'],
  ['(?>', 'an atomic group'],
  ['(?|', 'a branch reset'],
  ['(?#', 'a comment'],
  ['(?(', 'a condition'],
  ['(?&', 'recursion'],
  ['(?R', 'recursion'],
];

/** Parses a pattern. Throws `PatternError` for its first mistake. */
export function parsePattern(source: string): Pattern {
  return new Parser(source).parse();
}

class Parser {
  readonly #cursor: Cursor;
  readonly #captures: CaptureGroup[] = [];
  readonly #names = new Set<string>();
  #flags: Flags = { ignoreCase: false, multiline: false, dotAll: false, ungreedy: false };
  #nesting = 0;

  constructor(source: string) {
    this.#cursor = new Cursor(source);
  }

  parse(): Pattern {
    const cursor = this.#cursor;
    const { source } = cursor;
    if (source.length > MAX_SOURCE_LENGTH) {
      cursor.fail(`the pattern is longer than ${MAX_SOURCE_LENGTH} characters`, MAX_SOURCE_LENGTH);
    }
    const root = this.#choice();
    if (!cursor.atEnd) cursor.fail('a bracket is closed that was not opened', cursor.offset, 'write \\)');
    this.#checkNestedCounts(root, MAX_REPEAT);
    if (expandedSize(root) > MAX_EXPANDED_SIZE) {
      cursor.fail(`the pattern is larger than ${MAX_EXPANDED_SIZE} bytes with its counts written out`, 0);
    }
    return { source, root, captures: this.#captures };
  }

  /** Everything up to the end or the bracket that closes it. */
  #choice(): PatternNode {
    const branches = [this.#sequence()];
    while (this.#cursor.takeIf('|')) branches.push(this.#sequence());
    return choiceOf(branches);
  }

  #sequence(): PatternNode {
    const cursor = this.#cursor;
    const items: PatternNode[] = [];
    while (!cursor.atEnd && cursor.peek() !== '|' && cursor.peek() !== ')') {
      const atoms = this.#atoms();
      const last = atoms.pop();
      items.push(...atoms);
      if (last !== undefined) items.push(this.#repeated(last));
    }
    return sequenceOf(items);
  }

  /** The next thing that can be repeated; several for `\Q…\E`, of which the last can; none after `(?i)`. */
  #atoms(): PatternNode[] {
    const cursor = this.#cursor;
    const start = cursor.offset;
    if (cursor.sees('\\Q')) return this.#quoted();
    switch (cursor.peek()) {
      case '(':
        return this.#group();
      case '[':
        return [parseClass(cursor, this.#flags.ignoreCase)];
      case '.':
        cursor.takeIf('.');
        return [{ kind: 'byte', set: this.#flags.dotAll ? ByteSet.all : ByteSet.single(0x0a).complement() }];
      case '^':
        cursor.takeIf('^');
        return [{ kind: 'assertion', what: this.#flags.multiline ? 'line-start' : 'text-start' }];
      case '$':
        cursor.takeIf('$');
        return [{ kind: 'assertion', what: this.#flags.multiline ? 'line-end' : 'text-end' }];
      case '\\':
        return [this.#escape()];
      default:
        if (this.#quantifier() !== undefined) cursor.fail('there is nothing to repeat', start);
        return [characterNode(cursor.takeCodePoint(), this.#flags.ignoreCase)];
    }
  }

  #escape(): PatternNode {
    const cursor = this.#cursor;
    for (const [text, what] of ESCAPED_ASSERTIONS)
      if (cursor.takeIf(text)) return { kind: 'assertion', what };
    const set = parseClassEscape(cursor);
    if (set !== undefined) return { kind: 'byte', set };
    return characterNode(parseCharacterEscape(cursor), this.#flags.ignoreCase);
  }

  /** `\Q…\E`, or to the end of the pattern without `\E`, as in RE2. */
  #quoted(): PatternNode[] {
    const cursor = this.#cursor;
    cursor.takeIf('\\Q');
    const atoms: PatternNode[] = [];
    while (!cursor.atEnd && !cursor.takeIf('\\E')) {
      atoms.push(characterNode(cursor.takeCodePoint(), this.#flags.ignoreCase));
    }
    return atoms;
  }

  /** The atom with the repetition that follows it, if one does. */
  #repeated(body: PatternNode): PatternNode {
    const cursor = this.#cursor;
    const at = cursor.offset;
    const counts = this.#quantifier();
    if (counts === undefined) return body;
    const lazy = cursor.takeIf('?') !== this.#flags.ungreedy;
    const next = cursor.offset;
    if (this.#quantifier() !== undefined) {
      cursor.fail(
        'a repetition is repeated',
        next,
        'RE2 has no possessive repetition; put (?:…) around the inner one',
      );
    }
    return { kind: 'repeat', body, ...counts, lazy, at };
  }

  /** The counts of the operator at the cursor, which moves behind it; undefined when none stands there. */
  #quantifier(): { readonly min: number; readonly max: number } | undefined {
    const cursor = this.#cursor;
    const start = cursor.offset;
    if (cursor.takeIf('*')) return { min: 0, max: Number.POSITIVE_INFINITY };
    if (cursor.takeIf('+')) return { min: 1, max: Number.POSITIVE_INFINITY };
    if (cursor.takeIf('?')) return { min: 0, max: 1 };
    // Numbers with leading zeros make the braces ordinary characters, as in RE2.
    const match = cursor.takeMatch(/\{(0|[1-9][0-9]*)(,(0|[1-9][0-9]*)?)?\}/y);
    if (match === undefined) return undefined;
    const min = Number(match[1]);
    const max =
      match[2] === undefined ? min : match[3] === undefined ? Number.POSITIVE_INFINITY : Number(match[3]);
    if (min > MAX_REPEAT || (max > MAX_REPEAT && match[3] !== undefined)) {
      cursor.fail(`a repetition counts further than ${MAX_REPEAT}`, start);
    }
    if (min > max) cursor.fail('the counts of a repetition are in the wrong order', start);
    return { min, max };
  }

  #group(): PatternNode[] {
    const cursor = this.#cursor;
    const at = cursor.offset;
    for (const [start, name] of FOREIGN_GROUPS) {
      if (cursor.sees(start)) cursor.fail(`${name} is not part of RE2 syntax`, at);
    }
    if (cursor.sees('(?P<') || cursor.sees('(?<')) return [this.#capture(at, this.#groupName())];
    if (!cursor.sees('(?')) {
      cursor.takeIf('(');
      return [this.#capture(at, undefined)];
    }
    const flags = this.#flagChange();
    if (cursor.takeIf(')')) {
      this.#flags = flags;
      if (this.#quantifier() !== undefined) cursor.fail('there is nothing to repeat', at);
      return [];
    }
    cursor.takeIf(':');
    return [this.#bracketed(at, flags)];
  }

  /** `(?P<name>` or `(?<name>`. */
  #groupName(): string {
    const cursor = this.#cursor;
    const at = cursor.offset;
    cursor.takeMatch(/\(\?P?</y);
    const nameAt = cursor.offset;
    const name = cursor.takeMatch(/([A-Za-z_][A-Za-z0-9_]*)>/y)?.[1];
    if (name === undefined) {
      return cursor.fail(
        'the name of a group is not made of letters, digits and _, or is not closed',
        nameAt,
        'write (?P<name>…), beginning with a letter or _',
      );
    }
    if (this.#names.has(name)) cursor.fail(`two groups are named ${name}`, at);
    this.#names.add(name);
    return name;
  }

  #capture(at: number, name: string | undefined): PatternNode {
    const index = this.#captures.length + 1;
    this.#captures.push({ index, name });
    return { kind: 'capture', index, name, body: this.#bracketed(at, this.#flags), at };
  }

  /** The inside of a bracket opened at `at`, up to and over its end. Flags set inside end with it. */
  #bracketed(at: number, flags: Flags): PatternNode {
    const cursor = this.#cursor;
    const outer = this.#flags;
    this.#flags = flags;
    if (++this.#nesting > MAX_NESTING) cursor.fail(`brackets nest deeper than ${MAX_NESTING}`, at);
    const body = this.#choice();
    if (!cursor.takeIf(')')) cursor.fail('a bracket is not closed', at, 'write \\( for a bracket itself');
    this.#nesting--;
    this.#flags = outer;
    return body;
  }

  /** The flags after `(?i-s`, whose `:` or `)` the cursor is left at. */
  #flagChange(): Flags {
    const cursor = this.#cursor;
    const at = cursor.offset;
    const match = cursor.takeMatch(/\(\?([A-Za-z]*)(?:-([A-Za-z]+))?(?=[:)])/y);
    if (match === undefined) {
      return cursor.fail('(? opens no group that RE2 knows', at, 'write (?:…), (?P<name>…) or (?i)');
    }
    const flags = { ...this.#flags };
    for (const [letters, value] of [
      [match[1] ?? '', true],
      [match[2] ?? '', false],
    ] as const) {
      for (const letter of letters) {
        const flag = FLAG_LETTERS[letter];
        if (flag === undefined) cursor.fail(`there is no flag ${letter}`, at, 'the flags are i, m, s and U');
        else flags[flag] = value;
      }
    }
    return flags;
  }

  /** RE2's bound on nested counts: their product, along any way into the pattern, stays within `limit`. */
  #checkNestedCounts(node: PatternNode, limit: number): void {
    switch (node.kind) {
      case 'repeat': {
        const count = node.max === Number.POSITIVE_INFINITY ? node.min : node.max;
        if (count > limit) this.#cursor.fail(`nested repetitions count further than ${MAX_REPEAT}`, node.at);
        this.#checkNestedCounts(node.body, count > 0 ? Math.floor(limit / count) : limit);
        return;
      }
      case 'capture':
        this.#checkNestedCounts(node.body, limit);
        return;
      case 'sequence':
        for (const item of node.items) this.#checkNestedCounts(item, limit);
        return;
      case 'choice':
        for (const branch of node.branches) this.#checkNestedCounts(branch, limit);
        return;
      default:
        return;
    }
  }
}
