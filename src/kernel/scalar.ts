/**
 * The kernel in plain TypeScript: what runs where WebAssembly does not, and the oracle that the compiled kernels are
 * compared with. One Aho-Corasick automaton (Aho and Corasick, 1975), made deterministic, over case-folded byte
 * classes; a hit of a case-sensitive literal is verified byte for byte. Token runs are found by looking at every
 * sixteenth byte first.
 *
 * Promise: exact. It reports each occurrence of each literal, in the case and behind the gate that it asks for, each
 * run, and nothing else, in time linear in the bytes plus the hits. Contract: `contract.ts`.
 */

import { CandidateList } from './candidate-list.ts';
import { type Candidates, type Kernel, type KernelProgram, MIN_RUN_BYTES } from './contract.ts';
import { checkProgram, FOLD, IS_RUN_BYTE } from './program.ts';

/**
 * Builds the plain kernel. Building takes about 2 ms for 500 literals. Throws a `BugError` when the program breaks the
 * contract (`checkProgram`).
 */
export function createScalarKernel(program: KernelProgram): Kernel {
  checkProgram(program);
  const literals = compileLiterals(program);
  const automaton = buildAutomaton(literals);
  const found = new CandidateList();
  return {
    implementation: 'scalar',
    scan(bytes, start, end): Candidates {
      found.clear();
      if (program.reportRuns || literals.anyGated) findRuns(bytes, start, end, found);
      findLiterals(bytes, start, end, automaton, literals, found);
      if (!program.reportRuns) found.runCount = 0;
      return found;
    },
  };
}

/** The literals in flat arrays, by index: what the hot loop asks about them. */
interface LiteralTable {
  readonly folded: readonly Uint8Array[];
  /** The bytes as given, or undefined when an occurrence of the folded form is an occurrence of the literal. */
  readonly exact: readonly (Uint8Array | undefined)[];
  readonly gated: Uint8Array;
  readonly anyGated: boolean;
}

function compileLiterals(program: KernelProgram): LiteralTable {
  const folded: Uint8Array[] = [];
  const exact: (Uint8Array | undefined)[] = [];
  const gated = new Uint8Array(program.literals.length);
  for (const [id, literal] of program.literals.entries()) {
    const bytes = Buffer.from(literal.text, 'latin1');
    const fold = bytes.map((byte) => FOLD[byte]!);
    const hasLetter = /[a-z]/iu.test(literal.text);
    folded.push(fold);
    exact.push(literal.ignoreCase || !hasLetter ? undefined : bytes);
    gated[id] = literal.gate === 'run' ? 1 : 0;
  }
  return { folded, exact, gated, anyGated: gated.includes(1) };
}

/** The deterministic automaton: row `state << shift`, column class of the byte, entry next state. State 0 is the root. */
interface Automaton {
  readonly classes: Uint8Array;
  readonly shift: number;
  readonly next: Uint16Array | Int32Array;
  /** 1 for each state in which at least one literal ends, its own or one of its suffixes. */
  readonly accepts: Uint8Array;
  /** First literal that ends in the state itself, or -1; further equal ones follow `sameText`. */
  readonly first: Int32Array;
  readonly sameText: Int32Array;
  /** The longest proper suffix state in which a literal ends, or 0. */
  readonly shorter: Int32Array;
}

function buildAutomaton({ folded }: LiteralTable): Automaton {
  const classes = new Uint8Array(256);
  let classCount = 1;
  let room = 1;
  for (const text of folded) {
    room += text.length;
    for (const byte of text) if (classes[byte] === 0) classes[byte] = classCount++;
  }
  for (let byte = 0; byte < 256; byte++) classes[byte] = classes[FOLD[byte]!]!;
  const shift = Math.ceil(Math.log2(classCount));
  // A 16-bit table is half as large, and the loop's speed is that of the cache the table fits in.
  const next = room <= 0xffff ? new Uint16Array(room << shift) : new Int32Array(room << shift);
  const first = new Int32Array(room).fill(-1);
  const sameText = new Int32Array(folded.length).fill(-1);
  const states = fillTrie(folded, { classes, shift, next, first, sameText });
  const { accepts, shorter } = completeRows(states, 1 << shift, { shift, next, first });
  return { classes, shift, next, accepts, first, sameText, shorter };
}

/** Enters every literal as a path from the root; returns the number of states. */
function fillTrie(
  folded: readonly Uint8Array[],
  trie: Pick<Automaton, 'classes' | 'shift' | 'next' | 'first' | 'sameText'>,
): number {
  const { classes, shift, next, first, sameText } = trie;
  let states = 1;
  for (let id = 0; id < folded.length; id++) {
    let state = 0;
    for (const byte of folded[id]!) {
      const cell = (state << shift) + classes[byte]!;
      if (next[cell] === 0) next[cell] = states++;
      state = next[cell]!;
    }
    sameText[id] = first[state]!;
    first[state] = id;
  }
  return states;
}

/** Turns the trie into the deterministic automaton in place, in breadth-first order: a suffix is done before its state. */
function completeRows(
  states: number,
  width: number,
  trie: Pick<Automaton, 'shift' | 'next' | 'first'>,
): Pick<Automaton, 'accepts' | 'shorter'> {
  const { shift, next, first } = trie;
  const suffix = new Int32Array(states);
  const shorter = new Int32Array(states);
  const accepts = new Uint8Array(states);
  const queue = new Int32Array(states);
  let queued = 1;
  for (let done = 0; done < queued; done++) {
    const state = queue[done]!;
    const row = state << shift;
    const suffixRow = suffix[state]! << shift;
    for (let column = 0; column < width; column++) {
      const child = next[row + column]!;
      const other = next[suffixRow + column]!;
      if (child === 0) {
        next[row + column] = other;
        continue;
      }
      const childSuffix = state === 0 ? 0 : other;
      suffix[child] = childSuffix;
      shorter[child] = first[childSuffix]! >= 0 ? childSuffix : shorter[childSuffix]!;
      accepts[child] = first[child]! >= 0 || shorter[child]! > 0 ? 1 : 0;
      queue[queued++] = child;
    }
  }
  return { accepts, shorter };
}

function findLiterals(
  bytes: Uint8Array,
  start: number,
  end: number,
  automaton: Automaton,
  literals: LiteralTable,
  found: CandidateList,
): void {
  const { classes, shift, next, accepts } = automaton;
  let state = 0;
  let run = 0;
  for (let at = start; at < end; at++) {
    state = next[(state << shift) + classes[bytes[at]!]!]!;
    if (accepts[state] === 0) continue;
    while (run < found.runCount && found.runEnds[run]! <= at) run++;
    const runStart = run < found.runCount ? found.runStarts[run]! : end;
    report(bytes, at + 1, state, runStart, automaton, literals, found);
  }
}

/** Reports every literal that ends at `end` in `state`; gated ones only when they start at `runStart` or later. */
function report(
  bytes: Uint8Array,
  end: number,
  state: number,
  runStart: number,
  automaton: Automaton,
  literals: LiteralTable,
  found: CandidateList,
): void {
  for (let at = state; at > 0; at = automaton.shorter[at]!) {
    for (let id = automaton.first[at]!; id >= 0; id = automaton.sameText[id]!) {
      const offset = end - literals.folded[id]!.length;
      if (literals.gated[id] === 1 && offset < runStart) continue;
      const exact = literals.exact[id];
      if (exact === undefined || equalAt(bytes, offset, exact)) found.addLiteral(id, offset);
    }
  }
}

function equalAt(bytes: Uint8Array, offset: number, text: Uint8Array): boolean {
  for (let at = 0; at < text.length; at++) if (bytes[offset + at] !== text[at]) return false;
  return true;
}

/**
 * Finds the maximal runs of at least `MIN_RUN_BYTES` bytes of the alphabet. A run of that length covers some position
 * of every stretch of that length, so that a byte outside the alphabet rules out all runs that would cover it.
 */
function findRuns(bytes: Uint8Array, start: number, end: number, found: CandidateList): void {
  let from = start;
  while (end - from >= MIN_RUN_BYTES) {
    let at = from + MIN_RUN_BYTES - 1;
    while (at >= from && IS_RUN_BYTE[bytes[at]!] === 1) at--;
    if (at >= from) {
      from = at + 1;
      continue;
    }
    let stop = from + MIN_RUN_BYTES;
    while (stop < end && IS_RUN_BYTE[bytes[stop]!] === 1) stop++;
    found.addRun(from, stop);
    from = stop + 1;
  }
}
