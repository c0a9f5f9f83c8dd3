/**
 * Regular expressions over paths as globs, where they say no more than a glob can: names, choices of them, `.*` and the
 * like, anchors. An expression is searched anywhere in a path, so that `vendor/` becomes `**` + `/*vendor/**`.
 *
 * Promise: the globs name every path that the expression does, and apart from the case of ASCII letters (globs ignore it)
 * and line ends no other. Undefined when there is no such list of at most `MAX_GLOBS`. Never throws for a parsed pattern.
 */

import type { Pattern, PatternNode } from '../../regex/ast.ts';
import type { ByteSet } from '../../regex/byte-set.ts';
import { GlobError, globToExpression } from '../../ruleset/path-glob.ts';

/** More globs than this are no list that a person keeps. */
const MAX_GLOBS = 24;

/** A piece of a path: letters, anything, anything inside a name, one character of a name, the ends. */
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'any' | 'name' | 'one' | 'start' | 'end' };

type Pieces = readonly Piece[];

/** The globs, or undefined. */
export function pathGlobs(pattern: Pattern): readonly string[] | undefined {
  const branches = piecesOf(pattern.root);
  if (branches === undefined) return undefined;
  const globs = branches.map(globsOf);
  if (globs.some((each) => each === undefined)) return undefined;
  const all = [...new Set(globs.flatMap((each) => each ?? []))];
  return all.length <= MAX_GLOBS && all.every(isGlob) ? all : undefined;
}

function isGlob(glob: string): boolean {
  try {
    globToExpression(glob);
    // a glob of one name is about that name in any folder, which no anchored expression says
    return glob.includes('/') || glob === '**';
  } catch (error) {
    if (error instanceof GlobError) return false;
    throw error;
  }
}

/** Every way through a node; undefined when one of them is more than a glob can say. */
function piecesOf(node: PatternNode): readonly Pieces[] | undefined {
  switch (node.kind) {
    case 'empty':
      return [[]];
    case 'byte': {
      const piece = pieceOf(node.set);
      // one character of any kind, a slash included, is no glob
      return piece === undefined || piece.kind === 'any' ? undefined : [[piece]];
    }
    case 'assertion':
      if (node.what === 'text-start') return [[{ kind: 'start' }]];
      return node.what === 'text-end' ? [[{ kind: 'end' }]] : undefined;
    case 'capture':
      return piecesOf(node.body);
    case 'choice':
      return union(node.branches.map(piecesOf));
    case 'sequence':
      return node.items.map(piecesOf).reduce(product, [[]]);
    case 'repeat':
      return repeated(node.body, node.min, node.max);
  }
}

function repeated(body: PatternNode, min: number, max: number): readonly Pieces[] | undefined {
  if (max === Number.POSITIVE_INFINITY) {
    // any characters, or any of a name: what is left are stars
    const piece = body.kind === 'byte' ? pieceOf(body.set) : undefined;
    if (piece?.kind === 'any') return min === 0 ? [[ANY]] : undefined;
    if (piece?.kind !== 'one' || min > 1) return undefined;
    return [min === 1 ? [ONE, NAME] : [NAME]];
  }
  const ways = piecesOf(body);
  if (ways === undefined) return undefined;
  if (min === 0 && max === 1) return union([ways, [[]]]);
  if (min !== max || min > 8) return undefined;
  return Array.from({ length: min }, () => ways).reduce(product, [[]]);
}

const ANY: Piece = { kind: 'any' };
const NAME: Piece = { kind: 'name' };
const ONE: Piece = { kind: 'one' };
const SLASH = 0x2f;
const LF = 0x0a;

/** One byte as a piece: a letter in one case or both, any byte, any byte of a name. */
function pieceOf(set: ByteSet): Piece | undefined {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => set.has(byte));
  const [first = 0, second] = bytes;
  const isLetter = bytes.length === 2 && second === first + 0x20 && first >= 0x41 && first <= 0x5a;
  if (bytes.length === 1 || isLetter) {
    const text = String.fromCharCode(isLetter ? (second ?? first) : first);
    return /^[ -~]$/.test(text) && !/[*?{},\\]/.test(text) ? { kind: 'text', text } : undefined;
  }
  const missing = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => !set.has(byte));
  if (missing.every((byte) => byte === LF)) return ANY;
  return missing.includes(SLASH) && missing.every((byte) => byte === LF || byte === SLASH) ? ONE : undefined;
}

function union(parts: readonly (readonly Pieces[] | undefined)[]): readonly Pieces[] | undefined {
  if (parts.some((part) => part === undefined)) return undefined;
  const all = parts.flatMap((part) => part ?? []);
  return all.length <= MAX_GLOBS ? all : undefined;
}

function product(
  left: readonly Pieces[] | undefined,
  right: readonly Pieces[] | undefined,
): readonly Pieces[] | undefined {
  if (left === undefined || right === undefined || left.length * right.length > MAX_GLOBS) return undefined;
  return left.flatMap((a) => right.map((b) => [...a, ...b]));
}

/** One way through as globs: `.*` at an end of a name is two, one that stays in the name and one that leaves it. */
function globsOf(pieces: Pieces): readonly string[] | undefined {
  const inner = [
    ...(pieces[0]?.kind === 'start' ? [] : [ANY]),
    ...pieces.slice(pieces[0]?.kind === 'start' ? 1 : 0),
    ...(pieces.at(-1)?.kind === 'end' ? [] : [ANY]),
  ].filter((piece, at, all) => piece.kind !== 'end' || at !== all.length - 1);
  // an anchor between two letters matches nothing, and two stars that meet are one
  if (inner.some(({ kind }) => kind === 'start' || kind === 'end')) return undefined;
  const merged = inner.filter((piece, at) => !(piece.kind === 'any' && inner[at - 1]?.kind === 'any'));
  let globs: readonly string[] = [''];
  for (const [at, piece] of merged.entries()) {
    const next = textFrom(merged, at + 1);
    globs = globs.flatMap((glob) => append(glob, piece, at === 0, at === merged.length - 1, next));
    if (globs.length > MAX_GLOBS) return undefined;
  }
  return globs;
}

/** The letter that follows, or nothing when something else does. */
function textFrom(pieces: Pieces, at: number): string {
  const piece = pieces[at];
  return piece?.kind === 'text' ? piece.text : '';
}

function append(
  glob: string,
  piece: Piece,
  isFirst: boolean,
  isLast: boolean,
  next: string,
): readonly string[] {
  switch (piece.kind) {
    case 'text':
      return [glob + piece.text];
    case 'name':
      return [starred(glob)];
    case 'one':
      return [`${glob}?`];
    default: {
      if (isFirst && isLast) return ['**'];
      // something stands before a / that does not begin the path
      if (isFirst) return [next === '/' ? '*/**' : '**/*'];
      const isBehindSlash = glob.endsWith('/');
      if (isLast) return isBehindSlash ? [`${glob}**`] : [starred(glob), `${starred(glob)}/**`];
      if (isBehindSlash) return [next === '/' ? `${glob}*/**` : `${glob}**/*`];
      return next === '/' ? [starred(glob), `${starred(glob)}/**`] : [starred(glob), `${starred(glob)}/**/*`];
    }
  }
}

/** With a star at the end, unless there is one: `a*`. */
function starred(glob: string): string {
  const isStarred = glob.endsWith('*') && glob !== '**' && !glob.endsWith('/**');
  return isStarred ? glob : `${glob}*`;
}
