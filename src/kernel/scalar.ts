/**
 * The kernel in plain TypeScript: what runs where WebAssembly does not, and the oracle that the compiled kernels are
 * compared with. One automaton over all literals, letters folded; a hit of a case-sensitive literal is then verified
 * byte for byte. Token runs are found by looking at every sixteenth byte first.
 *
 * Promise: exact. It reports each occurrence of each literal, in the case and behind the gate that it asks for, each
 * run, and nothing else, in time linear in the bytes plus the hits. Contract: `contract.ts`.
 */

import { type Automaton, buildAutomaton } from './automaton.ts';
import { CandidateList } from './candidate-list.ts';
import { type Candidates, type Kernel, type KernelProgram, MIN_RUN_BYTES } from './contract.ts';
import { IS_RUN_BYTE, type LiteralTable, layOutLiterals } from './program.ts';

/** Builds the plain kernel. Throws a `BugError` when the program breaks the contract (`layOutLiterals`). */
export function createScalarKernel(program: KernelProgram): Kernel {
  const literals = layOutLiterals(program);
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

function findLiterals(
  bytes: Uint8Array,
  start: number,
  end: number,
  automaton: Automaton,
  literals: LiteralTable,
  found: CandidateList,
): void {
  const { classes, shift, next } = automaton;
  let row = 0;
  let run = 0;
  for (let at = start; at < end; at++) {
    row = next[row + classes[bytes[at]!]!]!;
    if (row >= 0) continue;
    row = ~row;
    while (run < found.runCount && found.runEnds[run]! <= at) run++;
    const runStart = run < found.runCount ? found.runStarts[run]! : end;
    report(bytes, at + 1, row >> shift, runStart, automaton, literals, found);
  }
}

/** Reports every literal that ends at `end` in `state`; gated ones only when they start at `runStart` or later. */
function report(
  bytes: Uint8Array,
  end: number,
  state: number,
  runStart: number,
  { own, sameText, shorter }: Automaton,
  { letters, starts, exact, gated }: LiteralTable,
  found: CandidateList,
): void {
  for (let at = state; at > 0; at = shorter[at]!) {
    for (let id = own[at]!; id >= 0; id = sameText[id]!) {
      const from = starts[id]!;
      const length = starts[id + 1]! - from;
      const offset = end - length;
      if (gated[id] === 1 && offset < runStart) continue;
      let same = 0;
      if (exact[id] === 1) while (same < length && bytes[offset + same] === letters[from + same]) same++;
      if (exact[id] === 0 || same === length) found.addLiteral(id, offset);
    }
  }
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
