/**
 * Prints a parsed pattern as the source of a regular expression: what the V8 and the RE2 dialect share.
 *
 * The printed source uses no flags and no case folding: all of that is in the tree already. Bytes appear as themselves
 * when they are letters, digits or harmless punctuation, and otherwise as `\xhh`, which both dialects read alike.
 */

import type { Assertion, PatternNode, RepeatNode } from './ast.ts';
import type { ByteSet } from './byte-set.ts';

/** Where the dialects differ. */
export interface Dialect {
  /** A class for a set that is neither empty nor of one byte. */
  printClass(set: ByteSet): string;
  /** A class that matches nothing. */
  readonly never: string;
  readonly assertions: Readonly<Record<Assertion, string>>;
  /** The opening of a named group: `(?<name>` or `(?P<name>`. */
  openNamed(name: string): string;
  /** Prints a repetition in a way of its own; undefined for the usual way. `body` prints the body. */
  printRepeat(node: RepeatNode, body: () => string): string | undefined;
}

/** Punctuation that has no meaning in either dialect, in a class or outside; for readable output. */
const PLAIN = /^[0-9A-Za-z_=:;,<>@#%"'~` !]$/;

/** The source of a node. */
export function printPattern(node: PatternNode, dialect: Dialect): string {
  switch (node.kind) {
    case 'empty':
      return '(?:)';
    case 'assertion':
      return dialect.assertions[node.what];
    case 'byte':
      return printSet(node.set, dialect);
    case 'capture': {
      const open = node.name === undefined ? '(' : dialect.openNamed(node.name);
      return `${open}${printPattern(node.body, dialect)})`;
    }
    case 'choice':
      return node.branches.map((branch) => printPattern(branch, dialect)).join('|');
    case 'sequence':
      return node.items
        .map((item) =>
          item.kind === 'choice' ? `(?:${printPattern(item, dialect)})` : printPattern(item, dialect),
        )
        .join('');
    case 'repeat':
      return (
        dialect.printRepeat(node, () => printPattern(node.body, dialect)) ??
        `${printAtom(node.body, dialect)}${printCounts(node)}`
      );
  }
}

/** The ranges of a set as they stand between brackets. */
export function printRanges(set: ByteSet): string {
  return set
    .ranges()
    .map(([low, high]) => {
      if (low === high) return printByte(low);
      return `${printByte(low)}${high === low + 1 ? '' : '-'}${printByte(high)}`;
    })
    .join('');
}

function printSet(set: ByteSet, dialect: Dialect): string {
  const first = set.first();
  if (first === undefined) return dialect.never;
  return set.size === 1 ? printByte(first) : dialect.printClass(set);
}

function printByte(byte: number): string {
  const char = String.fromCharCode(byte);
  return PLAIN.test(char) ? char : `\\x${byte.toString(16).padStart(2, '0')}`;
}

/** A node as something that an operator can follow. */
function printAtom(node: PatternNode, dialect: Dialect): string {
  const source = printPattern(node, dialect);
  return node.kind === 'byte' || node.kind === 'capture' ? source : `(?:${source})`;
}

function printCounts({ min, max, lazy }: RepeatNode): string {
  const mark = lazy ? '?' : '';
  if (min === 0 && max === 1) return `?${mark}`;
  if (max === Number.POSITIVE_INFINITY)
    return min === 0 ? `*${mark}` : min === 1 ? `+${mark}` : `{${min},}${mark}`;
  return min === max ? `{${min}}${mark}` : `{${min},${max}}${mark}`;
}
