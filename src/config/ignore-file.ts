/**
 * The lines of `.tacetignore` and of baselines: one entry a line, sorted when tacet writes them, so that two branches
 * that add entries merge without a conflict.
 *
 *     t1-0123456789abcdef0123456789abcdef kind=revoked until=2026-12-31 owner=@team -- rotated on Monday
 *     rule:generic-password path:test/fixtures/** kind=test-value -- made for the tests
 *     class:uuid path:"docs/a file.md"
 *     # a comment
 *
 * Selectors come first (a fingerprint, `rule:`, `path:`, `class:`), then attributes, then the reason behind `--`. Reading
 * never throws; every line that cannot be read is a mistake.
 */

import { nearest } from '../base/nearest.ts';
import { GlobError, globToExpression } from '../ruleset/path-glob.ts';
import { quoted } from '../ruleset/rule-mistake.ts';
import {
  ALLOW_KINDS,
  type AllowEntry,
  type AllowKind,
  type AllowSelectors,
  VALUE_CLASSES,
} from './contract.ts';
import type { ConfigMistake } from './mistake.ts';
import { dayOf, FINGERPRINT, RULE_SELECTOR } from './selectors.ts';

/** A file is read up to this size: a hundred thousand entries of the usual length. */
export const MAX_IGNORE_FILE_BYTES = 16 << 20;

/** What a file says. */
export interface IgnoreFile {
  readonly entries: readonly AllowEntry[];
  readonly mistakes: readonly ConfigMistake[];
}

/** Reads a file. Never throws. */
export function parseIgnoreFile(name: string, text: string): IgnoreFile {
  const mistakes: ConfigMistake[] = [];
  if (text.length > MAX_IGNORE_FILE_BYTES) {
    const message = `the file is longer than ${MAX_IGNORE_FILE_BYTES} characters`;
    return {
      entries: [],
      mistakes: [{ file: name, line: 1, column: 1, message, hint: undefined, rule: undefined }],
    };
  }
  const entries = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, index) => {
      const reader = new LineReader(name, index + 1, line.endsWith('\r') ? line.slice(0, -1) : line);
      const entry = reader.entry();
      mistakes.push(...reader.mistakes);
      return entry === undefined ? [] : [entry];
    });
  return { entries, mistakes };
}

/** One word of a line and where it begins, a zero-based index. */
interface Word {
  readonly text: string;
  readonly at: number;
}

class LineReader {
  readonly mistakes: ConfigMistake[] = [];
  readonly #file: string;
  readonly #number: number;
  readonly #text: string;
  readonly #selectors: { -readonly [Name in keyof AllowSelectors]?: AllowSelectors[Name] } = {};
  readonly #attributes: { kind?: AllowKind; owner?: string; until?: string } = {};

  constructor(file: string, number: number, text: string) {
    this.#file = file;
    this.#number = number;
    this.#text = text;
  }

  /** The entry; undefined for an empty line, a comment, and a line with mistakes. */
  entry(): AllowEntry | undefined {
    if (/^\s*(?:#|$)/.test(this.#text)) return undefined;
    const split = /(?:^|\s)--(?:\s|$)/.exec(this.#text);
    const head = split === null ? this.#text : this.#text.slice(0, split.index);
    const reason = split === null ? '' : this.#text.slice(split.index + split[0].length).trim();
    for (const word of this.#words(head)) this.#read(word);
    const { fingerprint, rule, path, valueClass } = this.#selectors;
    if (this.mistakes.length > 0) return undefined;
    if ([fingerprint, rule, path, valueClass].every((selector) => selector === undefined)) {
      this.#mistake(0, 'the line names no finding', 'begin with a fingerprint, rule:, path: or class:');
      return undefined;
    }
    return {
      fingerprint,
      rule,
      path,
      valueClass,
      kind: this.#attributes.kind,
      owner: this.#attributes.owner,
      until: this.#attributes.until,
      reason: reason === '' ? undefined : reason,
      file: this.#file,
      line: this.#number,
    };
  }

  /** Words apart by blanks; behind `path:` and `owner=` a JSON string may hold blanks. */
  *#words(text: string): Generator<Word> {
    const word = /(?:path:|owner=)"(?:[^"\\]|\\.)*"|[^\s]+/g;
    for (let match = word.exec(text); match !== null; match = word.exec(text))
      yield { text: match[0], at: match.index };
  }

  #read({ text, at }: Word): undefined {
    if (FINGERPRINT.test(text)) return this.#select('fingerprint', text, at);
    const [, name = '', sign = '', value = ''] = /^([a-z]+)([:=])(.*)$/s.exec(text) ?? [];
    if (sign === ':') return this.#readSelector(name, value, at);
    if (sign === '=') return this.#readAttribute(name, value, at);
    this.#mistake(
      at,
      `${quoted(text)} is neither a fingerprint nor a selector`,
      'a fingerprint is t1- and 32 hexadecimal digits; write path: before a path, rule: before an id',
    );
  }

  #readSelector(name: string, value: string, at: number): undefined {
    const from = at + name.length + 1;
    switch (name) {
      case 'rule':
        if (RULE_SELECTOR.test(value)) return this.#select('rule', value, at);
        return this.#mistake(from, `rule: expected the id of a rule, found ${quoted(value)}`);
      case 'path': {
        const path = this.#unquoted(value, from);
        if (path === undefined) return undefined;
        try {
          globToExpression(path);
        } catch (error) {
          if (!(error instanceof GlobError)) throw error;
          return this.#mistake(from + error.offset, `path: ${error.message}`, error.hint);
        }
        return this.#select('path', path, at);
      }
      case 'class': {
        const found = VALUE_CLASSES.find((known) => known === value);
        if (found !== undefined) return this.#select('valueClass', found, at);
        return this.#mistake(
          from,
          `class: expected one of ${VALUE_CLASSES.join(', ')}`,
          near(value, VALUE_CLASSES),
        );
      }
      default:
        return this.#mistake(
          at,
          `there is no selector ${quoted(name)}`,
          near(name, ['rule', 'path', 'class']),
        );
    }
  }

  #readAttribute(name: string, value: string, at: number): undefined {
    const from = at + name.length + 1;
    switch (name) {
      case 'kind': {
        const kind = ALLOW_KINDS.find((known) => known === value);
        if (kind === undefined)
          return this.#mistake(
            from,
            `kind: expected one of ${ALLOW_KINDS.join(', ')}`,
            near(value, ALLOW_KINDS),
          );
        this.#attributes.kind = kind;
        return undefined;
      }
      case 'until': {
        const day = dayOf(value);
        if (day === undefined)
          return this.#mistake(from, `until: expected a day like 2026-12-31, found ${quoted(value)}`);
        this.#attributes.until = day;
        return undefined;
      }
      case 'owner': {
        const owner = this.#unquoted(value, from);
        if (owner !== undefined) this.#attributes.owner = owner;
        return undefined;
      }
      default:
        return this.#mistake(
          at,
          `there is no attribute ${quoted(name)}`,
          near(name, ['kind', 'owner', 'until']),
        );
    }
  }

  #unquoted(value: string, at: number): string | undefined {
    const text = value.startsWith('"') ? jsonString(value) : value;
    if (text !== undefined && text !== '') return text;
    this.#mistake(at, 'expected a text, or a JSON string in double quotes');
    return undefined;
  }

  #select<Name extends keyof AllowSelectors>(
    name: Name,
    value: NonNullable<AllowSelectors[Name]>,
    at: number,
  ): undefined {
    if (this.#selectors[name] !== undefined)
      return this.#mistake(at, 'two selectors of the same kind', 'write two lines');
    this.#selectors[name] = value;
  }

  #mistake(at: number, message: string, hint?: string): undefined {
    this.mistakes.push({
      file: this.#file,
      line: this.#number,
      column: at + 1,
      message,
      hint,
      rule: undefined,
    });
  }
}

function jsonString(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function near(word: string, words: readonly string[]): string | undefined {
  const found = nearest(word, words);
  return found === undefined ? undefined : `did you mean ${found}?`;
}

/** What is written of an entry. */
export type WritableEntry = Omit<AllowEntry, 'file' | 'line'>;

/** An entry as its line, without a line end. `parseIgnoreFile` reads it back as it was. */
export function formatEntry(entry: WritableEntry): string {
  const { fingerprint, rule, path, valueClass, kind, owner, until, reason } = entry;
  const words = [
    ...(fingerprint === undefined ? [] : [fingerprint]),
    ...(rule === undefined ? [] : [`rule:${rule}`]),
    ...(path === undefined ? [] : [`path:${word(path)}`]),
    ...(valueClass === undefined ? [] : [`class:${valueClass}`]),
    ...(kind === undefined ? [] : [`kind=${kind}`]),
    ...(owner === undefined ? [] : [`owner=${word(owner)}`]),
    ...(until === undefined ? [] : [`until=${until}`]),
    ...(reason === undefined ? [] : ['--', reason.replace(/\s+/g, ' ').trim()]),
  ];
  return words.join(' ');
}

/** Plain where the reader takes it so, else a JSON string. */
function word(text: string): string {
  return /^[^\s"\\]+$/.test(text) && text !== '--' ? text : JSON.stringify(text);
}
