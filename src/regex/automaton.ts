/**
 * A pattern as an automaton over bytes, for questions about its whole language.
 *
 * Counts are written out and assertions are taken to hold, so the automaton accepts every text that the pattern can
 * match, and perhaps more: right for promises about *every* match. Preference (lazy, first branch) is not in it.
 */

import type { PatternNode } from './ast.ts';
import type { ByteSet } from './byte-set.ts';

/** What can follow a place: the states of which one consumes the next byte, and whether the text may end here. */
export interface Successors {
  readonly states: readonly number[];
  readonly accepts: boolean;
}

/** State `i` consumes one byte of `sets[i]` and goes on to one of `next[i]`. */
export interface Automaton {
  readonly start: Successors;
  readonly sets: readonly ByteSet[];
  readonly next: readonly Successors[];
}

/** Bound on the sum of all successors: `a?a?a?…` has a square of them. */
const MAX_SUCCESSORS = 2_000_000;

type Instruction =
  | { readonly kind: 'accept' }
  | { readonly kind: 'byte'; readonly set: ByteSet; readonly next: number }
  | { readonly kind: 'fork'; readonly targets: number[] };

/** Builds the automaton; undefined when it would be too large (only patterns with very many optional parts are). */
export function buildAutomaton(root: PatternNode): Automaton | undefined {
  const program: Instruction[] = [{ kind: 'accept' }];
  const entry = assemble(root, 0, program);
  const stateOf = new Map<number, number>();
  const bytes: Extract<Instruction, { kind: 'byte' }>[] = [];
  program.forEach((instruction, index) => {
    if (instruction.kind !== 'byte') return;
    stateOf.set(index, bytes.length);
    bytes.push(instruction);
  });
  let total = 0;
  const known = new Map<number, Successors>();
  const successors = (from: number): Successors => {
    const found = known.get(from) ?? closure(from, program, stateOf);
    if (!known.has(from)) total += found.states.length;
    known.set(from, found);
    return found;
  };
  const start = successors(entry);
  const next: Successors[] = [];
  for (const instruction of bytes) {
    next.push(successors(instruction.next));
    if (total > MAX_SUCCESSORS) return undefined;
  }
  return { start, sets: bytes.map(({ set }) => set), next };
}

/** Adds the node's instructions in front of `next` and gives the index of its entry. */
function assemble(node: PatternNode, next: number, program: Instruction[]): number {
  const add = (instruction: Instruction): number => program.push(instruction) - 1;
  switch (node.kind) {
    case 'empty':
    case 'assertion':
      return next;
    case 'byte':
      return add({ kind: 'byte', set: node.set, next });
    case 'capture':
      return assemble(node.body, next, program);
    case 'sequence':
      return node.items.reduceRight((after, item) => assemble(item, after, program), next);
    case 'choice':
      return add({ kind: 'fork', targets: node.branches.map((branch) => assemble(branch, next, program)) });
    case 'repeat': {
      let after = next;
      if (node.max === Number.POSITIVE_INFINITY) {
        const targets = [next];
        after = add({ kind: 'fork', targets });
        targets.push(assemble(node.body, after, program));
      } else {
        for (let copy = node.min; copy < node.max; copy++) {
          after = add({ kind: 'fork', targets: [assemble(node.body, after, program), next] });
        }
      }
      for (let copy = 0; copy < node.min; copy++) after = assemble(node.body, after, program);
      return after;
    }
  }
}

/** Everything that can be reached from an instruction without consuming a byte. */
function closure(
  from: number,
  program: readonly Instruction[],
  stateOf: ReadonlyMap<number, number>,
): Successors {
  const seen = new Set([from]);
  const states: number[] = [];
  let accepts = false;
  for (const index of seen) {
    const instruction = program[index]!;
    if (instruction.kind === 'accept') accepts = true;
    else if (instruction.kind === 'byte') states.push(stateOf.get(index)!);
    else for (const target of instruction.targets) seen.add(target);
  }
  return { states, accepts };
}
