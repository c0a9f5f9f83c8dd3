/**
 * The automaton of the plain kernel: all literals at once, one table look-up a byte, whatever their number (Aho and
 * Corasick, "Efficient string matching", 1975, with the failure links resolved into a full table). Letters are folded
 * to lower case and bytes that no literal uses share a column, so that 700 literals take about 4,000 states of 64
 * columns, which fits in the second-level cache.
 *
 * Promise: after reading a byte, the state's literals are those whose folded text ends there. Building is linear in
 * states times columns and mostly block copies: 1 ms for 500 literals once warm.
 */

import { FOLD, type LiteralTable } from './program.ts';

/** A state is a number from 0, the root; its row starts at `state << shift`. */
export interface Automaton {
  readonly classes: Uint8Array;
  readonly shift: number;
  /**
   * Entry `row + classes[byte]` is the start of the next state's row, or its complement (a negative number) when at
   * least one literal ends there: one addition and one look-up a byte, and the sign tells a hit.
   */
  readonly next: Int32Array;
  /** A literal that is the state's whole text, or -1; others with the same folded text follow in `sameText`. */
  readonly own: Int32Array;
  /** For each literal the next one with the same folded text, or -1. */
  readonly sameText: Int32Array;
  /** The state of the longest proper suffix that is the whole text of a literal, or 0. */
  readonly shorter: Int32Array;
}

/** The literals as a tree of letters, each node with its children in a list. */
interface Trie {
  readonly states: number;
  readonly column: Uint8Array;
  readonly firstChild: Int32Array;
  readonly sibling: Int32Array;
}

/** Builds the automaton of a table of literals. Never throws. */
export function buildAutomaton(literals: LiteralTable): Automaton {
  const { letters } = literals;
  const classes = new Uint8Array(256);
  let columns = 1;
  for (let at = 0; at < letters.length; at++) {
    const byte = FOLD[letters[at]!]!;
    if (classes[byte] === 0) classes[byte] = columns++;
  }
  for (let byte = 0x41; byte <= 0x5a; byte++) classes[byte] = classes[byte + 0x20]!;
  const shift = 32 - Math.clz32(columns - 1);
  const room = letters.length + 1;
  const next = new Int32Array(room << shift);
  const own = new Int32Array(room).fill(-1);
  const sameText = new Int32Array(literals.count);
  const trie = growTrie(literals, { classes, shift, next, own, sameText });
  const shorter = completeRows(trie, { shift, next, own });
  return { classes, shift, next, own, sameText, shorter };
}

/** Enters every literal as a path from the root. */
function growTrie(
  literals: LiteralTable,
  automaton: Pick<Automaton, 'classes' | 'shift' | 'next' | 'own' | 'sameText'>,
): Trie {
  const { letters, starts, count } = literals;
  const { classes, shift, next, own, sameText } = automaton;
  const column = new Uint8Array(letters.length + 1);
  const firstChild = new Int32Array(letters.length + 1);
  const sibling = new Int32Array(letters.length + 1);
  let states = 1;
  let at = 0;
  for (let id = 0; id < count; id++) {
    let state = 0;
    for (const stop = starts[id + 1]!; at < stop; at++) {
      const letter = classes[letters[at]!]!;
      const cell = (state << shift) + letter;
      let child = next[cell]! >> shift;
      if (child === 0) {
        child = states++;
        next[cell] = child << shift;
        column[child] = letter;
        sibling[child] = firstChild[state]!;
        firstChild[state] = child;
      }
      state = child;
    }
    sameText[id] = own[state]!;
    own[state] = id;
  }
  return { states, column, firstChild, sibling };
}

/**
 * Completes the rows in breadth-first order, so that the row of a state's longest suffix is complete before its own:
 * a row is that one with the state's children put over it. Gives for each state the next shorter one with literals.
 */
function completeRows(
  { states, column, firstChild, sibling }: Trie,
  { shift, next, own }: Pick<Automaton, 'shift' | 'next' | 'own'>,
): Int32Array {
  const width = 1 << shift;
  const suffix = new Int32Array(states);
  const shorter = new Int32Array(states);
  const queue = new Int32Array(states);
  let queued = 1;
  for (let done = 0; done < queued; done++) {
    const state = queue[done]!;
    const row = state << shift;
    const suffixRow = suffix[state]! << shift;
    if (state !== 0) next.copyWithin(row, suffixRow, suffixRow + width);
    for (let child = firstChild[state]!; child !== 0; child = sibling[child]!) {
      const cell = column[child]!;
      const entry = state === 0 ? 0 : next[suffixRow + cell]!;
      const childSuffix = (entry < 0 ? ~entry : entry) >> shift;
      suffix[child] = childSuffix;
      shorter[child] = own[childSuffix]! >= 0 ? childSuffix : shorter[childSuffix]!;
      const accepts = own[child]! >= 0 || shorter[child]! > 0;
      next[row + cell] = accepts ? ~(child << shift) : child << shift;
      queue[queued++] = child;
    }
  }
  return shorter;
}
