/**
 * Lists of path patterns in the manner of `.gitignore` (gitignore(5)): the last pattern that fits decides, `!` takes back,
 * a `/` at the start or inside anchors at the root, one at the end means folders, and what fits a folder fits all below it.
 *
 * Promise: never throws; a pattern that cannot be read is a mistake with its column.
 */

import { asLatin1, type CompiledText } from './patterns.ts';
import type { PlacedText } from './placed-value.ts';

/** One pattern of a list. */
export interface IgnorePattern {
  readonly isNegated: boolean;
  /** The source of an expression over the whole path. */
  readonly source: string;
  /** As it was written, without `!`. */
  readonly written: string;
}

/** A list, compiled: the pattern that decides about a path. */
export interface IgnoreList {
  /** The item that lets a path pass; undefined when none does. */
  find(path: string): PlacedText | undefined;
}

/** Compiles a list. Items that cannot be read are told to `report` and left out. */
export function compileIgnoreList(
  items: readonly PlacedText[],
  compile: (source: string) => CompiledText,
  report: (item: PlacedText, message: string) => void,
): IgnoreList {
  const tests = items.flatMap((item) => {
    const { isNegated, source } = readIgnorePattern(item.text);
    const result = compile(source);
    if (result.kind === 'test') return [{ item, isNegated, test: result.test }];
    report(item, `the path pattern cannot be read: ${result.message}`);
    return [];
  });
  return {
    find: (path) => {
      const text = asLatin1(path);
      const last = tests.findLast(({ test }) => test(text));
      return last === undefined || last.isNegated ? undefined : last.item;
    },
  };
}

/** The lines of an ignore file that are patterns, with their places. */
export function ignoreLines(file: string, text: string): readonly PlacedText[] {
  return text.split('\n').flatMap((raw, index) => {
    // blanks at the end count only behind a backslash
    const line = raw.replace(/\r$/, '').replace(/(?<!\\)[ \t]+$/, '');
    if (line === '' || line.startsWith('#')) return [];
    return [{ text: line, place: { file, line: index + 1, column: 1 } }];
  });
}

/** Reads one pattern. Never throws: a bracket that is not closed stands for itself. */
export function readIgnorePattern(line: string): IgnorePattern {
  const isNegated = line.startsWith('!');
  const written = isNegated ? line.slice(1) : line;
  const body = written.replace(/^\/+/, '').replace(/\/+$/, '');
  const isAnchored = written.startsWith('/') || body.includes('/');
  const isFolder = written.endsWith('/');
  const start = isAnchored ? '^' : '^(?:.*/)?';
  return { isNegated, source: `(?s)${start}${sourceOf(body)}${isFolder ? '/.*$' : '(?:/.*)?$'}`, written };
}

function sourceOf(glob: string): string {
  let source = '';
  for (let at = 0; at < glob.length; at++) {
    const rest = glob.slice(at);
    const character = glob[at]!;
    const isNameStart = at === 0 || glob[at - 1] === '/';
    if (isNameStart && rest.startsWith('**/')) {
      source += '(?:.*/)?';
      at += 2;
    } else if (isNameStart && rest === '**') {
      source += '.*';
      at++;
    } else if (character === '*') {
      source += '[^/]*';
      while (glob[at + 1] === '*') at++;
    } else if (character === '?') source += '[^/]';
    else if (character === '[') {
      const set = /^\[([!^]?)(\]?(?:[^\]\\/]|\\.)*)\]/s.exec(rest);
      if (set === null) source += '\\[';
      else {
        source += `[${set[1] === '' ? '' : '^/'}${set[2]?.replace(/[[\]^&]/g, '\\$&') ?? ''}]`;
        at += set[0].length - 1;
      }
    } else if (character === '\\' && at + 1 < glob.length) source += literal(glob[++at]!);
    else source += literal(character);
  }
  return source;
}

function literal(character: string): string {
  return /[\\.+*?()|[\]{}^$]/.test(character) ? `\\${character}` : character;
}

/**
 * The same as globs of ours; undefined when they cannot say it: a file of the root that may lie nowhere else, a set of
 * characters, a `!`. What names a file or a folder becomes two globs.
 */
export function nativeGlobs(line: string): readonly string[] | undefined {
  const { isNegated, written } = readIgnorePattern(line);
  const body = written.replace(/^\/+/, '').replace(/\/+$/, '');
  if (isNegated || body === '' || /[[\]\\{},]/.test(body) || /(?<!^|\/)\*\*|\*\*(?!\/|$)/.test(body))
    return undefined;
  const isAnchored = written.startsWith('/') || body.includes('/');
  if (body === '**') return ['**'];
  if (body.endsWith('/**')) return [body];
  const below = `${isAnchored ? '' : '**/'}${body}/**`;
  if (written.endsWith('/')) return [below];
  if (isAnchored && !body.includes('/')) return undefined;
  // what ends like a file, or any name at all in a folder, is hardly a folder
  return /\.[A-Za-z0-9*]+$/.test(body) ? [body] : [body, below];
}
