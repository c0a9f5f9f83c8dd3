/**
 * Texts made to be slow for one pattern: the candidates of the growth test.
 *
 * Backtracking is slow where a text can be divided between repetitions in many ways and the match then fails. So for
 * every repetition of the pattern: a text that leads to it, a piece that it (and perhaps its neighbours) can consume
 * over and over, and an end that lets the match fail as late as possible. What these families cannot reach is a pattern
 * whose slowness needs several different long pieces beyond one after the other; `overlaps` covers that case.
 */

import { matchLength } from './analyze.ts';
import type { Pattern, PatternNode, RepeatNode } from './ast.ts';
import { ByteSet, WORD_BYTES } from './byte-set.ts';

/** How a text was made. */
export type HostileKind =
  /** One byte over and over. */
  | 'one byte repeated'
  /** A text of a repetition's body over and over. */
  | 'body repeated'
  /** What may follow a repetition, but for its last byte, over and over inside the repetition. */
  | 'continuation repeated'
  /** For each pair of neighbouring repetitions a byte that both accept. */
  | 'overlaps in a row'
  /** Every repetition as long as the text permits, then a failure. */
  | 'almost a match';

/** One family of texts: `build` gives one of about `length` bytes. */
export interface HostileText {
  readonly kind: HostileKind;
  build(length: number): string;
}

/** Repetitions of fewer rounds are no source of growth. */
const MIN_ROUNDS = 8;
/** Bounds that keep the test of a large pattern cheap; the largest repetitions come first. */
const MAX_SITES = 16;
const MAX_PIECES = 8;
const MAX_CONTINUATION_BYTES = 64;
/** A body longer than this gets no rounds beyond those it must have: nested rounds multiply. */
const MAX_EXTRA_BYTES = 256;

/** A repetition and the shortest texts that lead to it and, from behind it, to the end of a match. */
interface Site {
  readonly repeat: RepeatNode;
  readonly before: string;
  /** Two such texts, which differ where the pattern leaves a choice. */
  readonly after: readonly [string, string];
}

/** All families for a pattern; empty when it repeats nothing. */
export function hostileTexts(pattern: Pattern): readonly HostileText[] {
  const atoms = byteAtoms(pattern.root);
  const failing = failingByte(pattern.root);
  const sites: Site[] = [];
  collectSites(pattern.root, '', ['', ''], atoms, sites);
  const chosen = sites
    .filter(({ repeat }) => repeat.max >= MIN_ROUNDS)
    .sort((a, b) => b.repeat.max - a.repeat.max)
    .slice(0, MAX_SITES);
  const texts = new Map<string, HostileText>();
  for (const site of chosen) {
    for (const { kind, piece } of [...piecesOf(site.repeat, atoms), ...continuationsOf(site)]) {
      for (const end of ['', failing, `${site.after[0].slice(0, -1)}${failing}`]) {
        const build = (length: number): string =>
          site.before + piece.repeat(Math.max(1, Math.floor(length / piece.length))) + end;
        const key = `${site.before}\0${piece}\0${end}`;
        if (!texts.has(key)) texts.set(key, { kind, build });
      }
    }
  }
  return [...texts.values(), ...wholeTexts(pattern.root, atoms, failing)];
}

/**
 * One byte for each way in which the pattern tells bytes apart: bytes that lie in the same classes are alike. Bytes in
 * no class are left out; letters and digits are preferred, for they also count as word bytes.
 */
function byteAtoms(root: PatternNode): readonly number[] {
  const sets = classesOf(root);
  const atoms = new Map<string, number>();
  for (const byte of PREFERRED_ORDER) {
    const signature = sets.map((set) => (set.has(byte) ? '1' : '0')).join('');
    if (signature.includes('1') && !atoms.has(signature)) atoms.set(signature, byte);
  }
  return [...atoms.values()];
}

const PREFERRED_ORDER: readonly number[] = [
  ...WORD_BYTES.bytes().toReversed(),
  ...ByteSet.of([0x20, 0x7e]).without(WORD_BYTES).bytes(),
  ...ByteSet.of([0x20, 0x7e]).complement().bytes(),
];

/** A byte that as few classes as possible accept: what a hostile text ends with. */
function failingByte(root: PatternNode): string {
  const sets = classesOf(root);
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const byte of [...PREFERRED_ORDER].reverse()) {
    const accepting = sets.filter((set) => set.has(byte)).length;
    if (accepting < fewest) [best, fewest] = [byte, accepting];
  }
  return String.fromCharCode(best);
}

function classesOf(root: PatternNode): readonly ByteSet[] {
  const sets: ByteSet[] = [];
  const visit = (node: PatternNode): void => {
    if (node.kind === 'byte' && !sets.some((set) => set.equals(node.set))) sets.push(node.set);
    else for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return sets;
}

function childrenOf(node: PatternNode): readonly PatternNode[] {
  switch (node.kind) {
    case 'capture':
    case 'repeat':
      return [node.body];
    case 'sequence':
      return node.items;
    case 'choice':
      return node.branches;
    default:
      return [];
  }
}

function collectSites(
  node: PatternNode,
  before: string,
  after: readonly [string, string],
  atoms: readonly number[],
  sites: Site[],
): void {
  switch (node.kind) {
    case 'capture':
      collectSites(node.body, before, after, atoms, sites);
      return;
    case 'choice':
      for (const branch of node.branches) collectSites(branch, before, after, atoms, sites);
      return;
    case 'repeat':
      sites.push({ repeat: node, before, after });
      collectSites(node.body, before, after, atoms, sites);
      return;
    case 'sequence': {
      let lead = before;
      const rests = restsBehind(node.items, after, atoms);
      node.items.forEach((item, index) => {
        if (item.kind !== 'byte') collectSites(item, lead, rests[index]!, atoms, sites);
        lead += sample(item, atoms, 0);
      });
      return;
    }
    default:
      return;
  }
}

/** For each item the texts of what follows it in the sequence, and then of what follows that. */
function restsBehind(
  items: readonly PatternNode[],
  after: readonly [string, string],
  atoms: readonly number[],
): readonly (readonly [string, string])[] {
  const rests: (readonly [string, string])[] = [];
  let rest = after;
  for (const item of items.toReversed()) {
    rests.push(rest);
    rest = [sample(item, atoms, 0) + rest[0], sample(item, atoms, 1) + rest[1]];
  }
  return rests.reverse();
}

/** A text to be repeated. */
interface Piece {
  readonly kind: HostileKind;
  readonly piece: string;
}

/**
 * As much of what follows the repetition as the repetition can take, too, but for the last byte of a match: then each
 * round is a place where the repetition may end, and none where the match does.
 */
function continuationsOf({ repeat, after }: Site): readonly Piece[] {
  const pieces = after.map((text) => {
    const wanted = text.slice(0, Math.min(MAX_CONTINUATION_BYTES, text.length - 1));
    const stop = Array.from(wanted).findIndex((char) => !accepts(repeat, char.charCodeAt(0)));
    return stop === -1 ? wanted : wanted.slice(0, stop);
  });
  return [...new Set(pieces)]
    .filter((piece) => piece.length > 1)
    .map((piece) => ({ kind: 'continuation repeated', piece }));
}

/** What to repeat so that a repetition goes round: single bytes of its classes, and texts of its body. */
function piecesOf({ body }: RepeatNode, atoms: readonly number[]): readonly Piece[] {
  const classes = classesOf(body);
  // The bytes that most classes of the body accept first: they leave most to choose.
  const bytes = atoms
    .map((byte) => ({ byte, count: classes.filter((set) => set.has(byte)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_PIECES)
    .map(({ byte }) => ({ kind: 'one byte repeated' as const, piece: String.fromCharCode(byte) }));
  if (body.kind === 'byte') return bytes;
  const bodies = new Set<string>();
  for (let variant = 0; variant < MAX_PIECES; variant++) {
    bodies.add(sample(body, atoms, variant));
    bodies.add(sample(body, atoms, variant) + sample(body, atoms, variant + 1));
  }
  const pieces = [...bodies].filter((piece) => piece !== '').slice(0, MAX_PIECES);
  return [...bytes, ...pieces.map((piece) => ({ kind: 'body repeated' as const, piece }))];
}

/**
 * One text that the node can match (its assertions aside), short. The variant chooses among branches, bytes and a few
 * more rounds; variant 0 takes the first branch and the fewest rounds.
 */
function sample(node: PatternNode, atoms: readonly number[], variant: number): string {
  switch (node.kind) {
    case 'empty':
    case 'assertion':
      return '';
    case 'byte': {
      const fitting = atoms.filter((byte) => node.set.has(byte));
      const byte = fitting[variant % Math.max(1, fitting.length)];
      return byte === undefined ? '' : String.fromCharCode(byte);
    }
    case 'capture':
      return sample(node.body, atoms, variant);
    case 'choice':
      return sample(node.branches[variant % node.branches.length]!, atoms, variant);
    case 'sequence':
      return node.items.map((item) => sample(item, atoms, variant)).join('');
    case 'repeat': {
      const body = sample(node.body, atoms, variant);
      const extra = body.length > MAX_EXTRA_BYTES ? 0 : variant % 3;
      return body.repeat(Math.min(node.max, node.min + extra));
    }
  }
}

/** The families that fill the whole pattern rather than one place of it. */
function wholeTexts(root: PatternNode, atoms: readonly number[], failing: string): readonly HostileText[] {
  const repeats = flatRepeats(root);
  if (repeats.length === 0) return [];
  const shared = repeats.flatMap((repeat, index) => {
    const next = repeats[index + 1];
    const byte = next && atoms.find((atom) => accepts(repeat, atom) && accepts(next, atom));
    return byte === undefined ? [] : [String.fromCharCode(byte)];
  });
  const overlaps: HostileText = {
    kind: 'overlaps in a row',
    build: (length) =>
      shared.map((piece) => piece.repeat(Math.max(1, Math.floor(length / shared.length)))).join('') + failing,
  };
  const almost = (variant: number): HostileText => ({
    kind: 'almost a match',
    build: (length) => {
      const rounds = Math.max(1, Math.floor(length / repeats.length));
      return stretched(root, atoms, variant, rounds).slice(0, -1) + failing;
    },
  });
  return [...(shared.length > 1 ? [overlaps] : []), almost(0), almost(1)];
}

/** The larger repetitions in the order in which a match meets them, outermost only. */
function flatRepeats(node: PatternNode): readonly RepeatNode[] {
  if (node.kind === 'repeat' && node.max >= MIN_ROUNDS) return [node];
  return childrenOf(node).flatMap(flatRepeats);
}

function accepts({ body }: RepeatNode, byte: number): boolean {
  return classesOf(body).some((set) => set.has(byte));
}

/** A text that the node can match in which every larger repetition goes round `rounds` times, if it may. */
function stretched(node: PatternNode, atoms: readonly number[], variant: number, rounds: number): string {
  switch (node.kind) {
    case 'capture':
      return stretched(node.body, atoms, variant, rounds);
    case 'sequence':
      return node.items.map((item) => stretched(item, atoms, variant, rounds)).join('');
    case 'choice':
      return stretched(node.branches[variant % node.branches.length]!, atoms, variant, rounds);
    case 'repeat': {
      const piece = sample(node.body, atoms, variant);
      const wanted = Math.ceil(rounds / Math.max(1, piece.length));
      return piece.repeat(Math.max(node.min, Math.min(node.max, wanted)));
    }
    default:
      return sample(node, atoms, variant);
  }
}

/** Whether a pattern repeats anything often enough to grow at all. */
export function canGrow(root: PatternNode): boolean {
  return flatRepeats(root).length > 0 && matchLength(root).max > 0;
}
