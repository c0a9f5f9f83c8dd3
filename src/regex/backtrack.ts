/**
 * A backtracking matcher that counts its steps: what V8 does with a pattern, made countable.
 *
 * It tries the same ways in the same order as V8's backtracking engine (earlier branch first, longer or, when lazy,
 * shorter repetition first) and counts one step for each byte looked at, each way tried and each way taken back. Counts
 * are the same on every machine, which times are not. It is for patterns that V8 runs with RE2's meaning (`v8Refusal`);
 * it finds only where a match ends, never captures.
 */

import { isNullable } from './analyze.ts';
import type { Assertion, PatternNode, RepeatNode } from './ast.ts';
import { type ByteSet, WORD_BYTES } from './byte-set.ts';

/** What one attempt at one place cost and found. */
export interface Attempt {
  readonly steps: number;
  /** Where the match ends; undefined when there is none, or when the steps ran out. */
  readonly end: number | undefined;
  /** Whether the attempt was given up at its limit. */
  readonly exhausted: boolean;
}

/** Tries to match at `start` exactly, in at most `limit` steps. */
export type StepCounter = (text: string, start: number, limit: number) => Attempt;

/** Operations: what `a` and `b` mean is told behind each. */
const MATCH = 0;
const BYTE = 1; // a: set
const FORK = 2; // a: the preferred instruction, b: the other
const JUMP = 3; // a: instruction
const ASSERT = 4; // a: assertion
const RUN = 5; // a: run; a repetition of single bytes, which V8 also treats on its own

/** One entry for each byte: 1 when it is in the set. Quicker to ask than a `ByteSet`. */
type Table = Uint8Array;

interface Run {
  readonly set: Table;
  readonly min: number;
  readonly max: number;
  readonly lazy: boolean;
}

/** A program under construction; instructions are referred to by index. */
interface Program {
  readonly ops: number[];
  readonly a: number[];
  readonly b: number[];
  readonly sets: Table[];
  readonly assertions: Assertion[];
  readonly runs: Run[];
}

/** Makes a step counter for a pattern. The counter may be used for any number of texts, one at a time. */
export function compileStepCounter(root: PatternNode): StepCounter {
  const program: Program = { ops: [], a: [], b: [], sets: [], assertions: [], runs: [] };
  emit(root, program);
  add(program, MATCH);
  const stack: number[] = [];
  return (text, start, limit) => run(program, stack, text, start, limit);
}

function add(program: Program, op: number, a = 0, b = 0): number {
  program.a.push(a);
  program.b.push(b);
  return program.ops.push(op) - 1;
}

function emit(node: PatternNode, program: Program): void {
  switch (node.kind) {
    case 'empty':
      return;
    case 'byte':
      add(program, BYTE, program.sets.push(tableOf(node.set)) - 1);
      return;
    case 'assertion':
      add(program, ASSERT, program.assertions.push(node.what) - 1);
      return;
    case 'capture':
      emit(node.body, program);
      return;
    case 'sequence':
      for (const item of node.items) emit(item, program);
      return;
    case 'choice':
      emitChoice(node.branches, program);
      return;
    case 'repeat':
      emitRepeat(node, program);
  }
}

function tableOf(set: ByteSet): Table {
  return Uint8Array.from({ length: 0x100 }, (_, byte) => (set.has(byte) ? 1 : 0));
}

function emitChoice(branches: readonly PatternNode[], program: Program): void {
  const exits: number[] = [];
  branches.forEach((branch, index) => {
    const last = index === branches.length - 1;
    const fork = last ? undefined : add(program, FORK, program.ops.length + 1);
    emit(branch, program);
    if (fork === undefined) return;
    exits.push(add(program, JUMP));
    program.b[fork] = program.ops.length;
  });
  for (const exit of exits) program.a[exit] = program.ops.length;
}

function emitRepeat(node: RepeatNode, program: Program): void {
  const { body, min, max, lazy } = node;
  if (body.kind === 'byte') {
    add(program, RUN, program.runs.push({ set: tableOf(body.set), min, max, lazy }) - 1);
    return;
  }
  for (let copy = 0; copy < min; copy++) emit(body, program);
  // A round that can match nothing never ends; V8 stops such a loop, and `v8Refusal` keeps it away from here.
  const endless = max === Number.POSITIVE_INFINITY && !isNullable(body);
  const optional = max === Number.POSITIVE_INFINITY ? 1 : max - min;
  const forks: number[] = [];
  for (let copy = 0; copy < optional; copy++) {
    forks.push(add(program, FORK));
    emit(body, program);
  }
  if (endless) add(program, JUMP, forks[0]);
  for (const fork of forks) {
    program.a[fork] = lazy ? program.ops.length : fork + 1;
    program.b[fork] = lazy ? fork + 1 : program.ops.length;
  }
}

/**
 * The stack holds triples: the instruction to go on with, the place, and a bound. The complement of a run's index means
 * to give up one byte of that run (greedy) or take one more (lazy), as far as the bound. One function, although long:
 * its state lives in local variables, and it runs a hundred thousand rounds for each pattern that is checked.
 */
function run(program: Program, stack: number[], text: string, start: number, limit: number): Attempt {
  const { ops, a, b, sets, assertions, runs } = program;
  let steps = 0;
  let at = start;
  let pc = 0;
  stack.length = 0;
  while (steps < limit) {
    let alive = true;
    steps++;
    switch (ops[pc]) {
      case MATCH:
        return { steps, end: at, exhausted: false };
      case BYTE:
        alive = at < text.length && sets[a[pc]!]![text.charCodeAt(at)] === 1;
        at++;
        pc++;
        break;
      case FORK:
        stack.push(b[pc]!, at, at);
        pc = a[pc]!;
        break;
      case JUMP:
        pc = a[pc]!;
        break;
      case ASSERT:
        alive = holds(assertions[a[pc]!]!, text, at);
        pc++;
        break;
      case RUN: {
        const { set, min, max, lazy } = runs[a[pc]!]!;
        const least = at + min;
        const stop = Math.min(at + (lazy ? min : max), text.length);
        while (at < stop && steps < limit && set[text.charCodeAt(at)] === 1) {
          at++;
          steps++;
        }
        alive = at >= least;
        if (alive && (lazy ? max > min : at > least)) {
          stack.push(~pc, at, lazy ? least - min + max : least);
        }
        pc++;
        break;
      }
    }
    while (!alive) {
      const bound = stack.pop();
      if (bound === undefined) return { steps, end: undefined, exhausted: false };
      at = stack.pop()!;
      pc = stack.pop()!;
      steps++;
      if (pc >= 0) break;
      // Back inside a run: one byte less, or, when lazy, one byte more.
      pc = ~pc;
      const { set, lazy } = runs[a[pc]!]!;
      alive = !lazy || (at < text.length && set[text.charCodeAt(at)] === 1);
      at += lazy ? 1 : -1;
      if (alive && (lazy ? at < bound : at > bound)) stack.push(~pc, at, bound);
      pc++;
      if (alive) break;
    }
  }
  return { steps, end: undefined, exhausted: true };
}

function holds(what: Assertion, text: string, at: number): boolean {
  switch (what) {
    case 'text-start':
      return at === 0;
    case 'text-end':
      return at === text.length;
    case 'line-start':
      return at === 0 || text.charCodeAt(at - 1) === 0x0a;
    case 'line-end':
      return at === text.length || text.charCodeAt(at) === 0x0a;
    case 'word-boundary':
      return isWordAt(text, at - 1) !== isWordAt(text, at);
    case 'not-word-boundary':
      return isWordAt(text, at - 1) === isWordAt(text, at);
  }
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && WORD_BYTES.has(text.charCodeAt(at));
}
