/**
 * Where declared literals stand in the matches of a pattern.
 *
 * The kernel finds literals, the engine then tries the pattern around each hit. This file answers, exactly for the
 * pattern's language with its assertions taken to hold: does every match contain one of the literals, and how far from
 * the start of the match is the one that ends first? An engine that tries the pattern at every start between
 * `hit - maxBefore` and `hit - minBefore`, for every hit of every literal, misses no match. It needs all hits:
 * overlapping ones, too.
 *
 * Method: the product of the pattern's automaton with one that tracks how much of each literal has just been read.
 * Shortest paths give the least distance, longest paths the greatest; a cycle on the way makes it infinite.
 */

import type { PatternNode } from './ast.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { ByteSet } from './byte-set.ts';
import { LiteralTracker } from './literal-tracker.ts';
import type { Literal } from './literals.ts';

/** Where one literal stands in those matches in which it is the first of its list to end. */
export interface LiteralPlacement {
  /** Whether there is such a match at all. When not, the other fields are 0. */
  readonly found: boolean;
  /** The least number of bytes between the start of a match and the literal in it. */
  readonly minBefore: number;
  /** The greatest; may be `Infinity`. */
  readonly maxBefore: number;
  /**
   * The least length of the run of `runBytes` in the match that wholly holds the literal, as far as `RUN_CAP`; 0 when
   * the literal can stand outside one. Bytes beside the match may make a run longer, never shorter.
   */
  readonly leastRun: number;
}

/** The placement of a list of literals. */
export interface LiteralCover {
  /** Whether every match contains at least one of the literals. When not, hits alone would miss matches. */
  readonly everyMatch: boolean;
  /** In the order of the literals. */
  readonly placements: readonly LiteralPlacement[];
}

/** Runs are measured as far as this: more than any gate asks for. */
export const RUN_CAP = 64;

/** Bound on the product's nodes. A pattern beyond it gets the answer that promises nothing. */
const MAX_NODES = 300_000;

/**
 * Places a list of literals in a pattern. Texts are latin1, at least one byte, in lower case when they ignore case.
 * Never throws; a pattern too large to follow gets `everyMatch: false` and unbounded placements.
 */
export function placeLiterals(
  root: PatternNode,
  literals: readonly Literal[],
  runBytes: ByteSet = ByteSet.none,
): LiteralCover {
  const automaton = buildAutomaton(root);
  const product = automaton === undefined ? undefined : buildProduct(automaton, literals, runBytes);
  if (automaton === undefined || product === undefined) {
    const unknown = { found: true, minBefore: 0, maxBefore: Number.POSITIVE_INFINITY, leastRun: 0 };
    return { everyMatch: false, placements: literals.map(() => unknown) };
  }
  const longest = longestDistances(product);
  const runBehind = leastRunsBehind(product);
  const runAhead = leastRunsAhead(automaton, runBytes);
  const placements = literals.map(({ text }, literal) => {
    const hits = product.hits.filter((hit) => hit.literals.includes(literal));
    if (hits.length === 0) return { found: false, minBefore: 0, maxBefore: 0, leastRun: 0 };
    const run = (hit: Hit): number => {
      const behind = hit.leavesRun ? 0 : runBehind[hit.node]! + 1;
      return behind < text.length ? 0 : Math.min(RUN_CAP, behind + runAhead[hit.state]!);
    };
    return {
      found: true,
      minBefore: Math.min(...hits.map((hit) => product.distance[hit.node]! + 1 - text.length)),
      maxBefore: Math.max(...hits.map((hit) => longest[hit.node]! + 1 - text.length)),
      leastRun: Math.min(...hits.map(run)),
    };
  });
  return { everyMatch: !product.avoidable, placements };
}

/** The placement of one literal alone, and whether every match contains it. */
export function literalPlacements(
  root: PatternNode,
  literal: Literal,
  runBytes: ByteSet = ByteSet.none,
): LiteralPlacement & { readonly everyMatch: boolean } {
  const cover = placeLiterals(root, [literal], runBytes);
  return { ...cover.placements[0]!, everyMatch: cover.everyMatch };
}

/** A last byte of literals, read from a node. */
interface Hit {
  readonly node: number;
  /** The state of the pattern's automaton that reads the byte. */
  readonly state: number;
  readonly literals: readonly number[];
  /** Whether that byte is no run byte. */
  readonly leavesRun: boolean;
}

/** From one node to another by one byte. */
interface Edge {
  readonly to: number;
  /** Whether that byte can be one that is no run byte. */
  readonly leavesRun: boolean;
}

/** Nodes are pairs of a pattern state about to read and what has been read of the literals; no literal is complete. */
interface Product {
  /** Fewest bytes read before each node. */
  readonly distance: readonly number[];
  readonly edges: readonly (readonly Edge[])[];
  readonly entries: number;
  readonly hits: readonly Hit[];
  /** Whether a match can end without any literal. */
  readonly avoidable: boolean;
}

function buildProduct(
  automaton: Automaton,
  literals: readonly Literal[],
  runBytes: ByteSet,
): Product | undefined {
  const tracker = new LiteralTracker(literals, runBytes);
  const nodeOf = new Map<number, number>();
  const pairs: { readonly state: number; readonly progress: number }[] = [];
  const distance: number[] = [];
  const edges: Edge[][] = [];
  const hits: Hit[] = [];
  let avoidable = automaton.start.accepts;
  const visit = (state: number, progress: number, bytes: number): number => {
    const key = progress * automaton.sets.length + state;
    const known = nodeOf.get(key);
    if (known !== undefined) return known;
    nodeOf.set(key, pairs.length);
    distance.push(bytes);
    edges.push([]);
    return pairs.push({ state, progress }) - 1;
  };
  for (const state of automaton.start.states) visit(state, tracker.start, 0);
  const entries = pairs.length;
  // Breadth first: nodes are numbered by distance, so the first way to a node is a shortest.
  for (let node = 0; node < pairs.length; node++) {
    if (pairs.length > MAX_NODES) return undefined;
    const { state, progress } = pairs[node]!;
    const next = automaton.next[state]!;
    for (const step of tracker.steps(progress, automaton.sets[state]!)) {
      if (step.completed.length > 0) {
        hits.push({ node, state, literals: step.completed, leavesRun: step.leavesRun });
        continue;
      }
      avoidable ||= next.accepts;
      for (const target of next.states) {
        const to = visit(target, step.progress, distance[node]! + 1);
        edges[node]!.push({ to, leavesRun: step.leavesRun });
      }
    }
  }
  return { distance, edges, entries, hits, avoidable };
}

/** The most bytes that can have been read before each node; `Infinity` on and behind a cycle (Kahn's algorithm). */
function longestDistances(product: Product): readonly number[] {
  const count = product.edges.length;
  const incoming = new Int32Array(count);
  for (const edges of product.edges) for (const { to } of edges) incoming[to]!++;
  const longest = new Array<number>(count).fill(Number.POSITIVE_INFINITY);
  const behindSoFar = new Array<number>(count).fill(0);
  const ready: number[] = [];
  for (let node = 0; node < count; node++) if (incoming[node] === 0) ready.push(node);
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    longest[node] = behindSoFar[node]!;
    for (const { to } of product.edges[node]!) {
      behindSoFar[to] = Math.max(behindSoFar[to]!, longest[node]! + 1);
      if (--incoming[to]! === 0) ready.push(to);
    }
  }
  return longest;
}

/** For each node the least number of run bytes that directly precede it in the match. */
function leastRunsBehind(product: Product): readonly number[] {
  const least = new Array<number>(product.edges.length).fill(RUN_CAP);
  let level = Array.from({ length: product.entries }, (_, node) => node);
  for (const edges of product.edges) for (const { to, leavesRun } of edges) if (leavesRun) level.push(to);
  for (let run = 0; run < RUN_CAP && level.length > 0; run++) {
    const following: number[] = [];
    for (const node of level) {
      if (least[node]! <= run) continue;
      least[node] = run;
      for (const { to, leavesRun } of product.edges[node]!) if (!leavesRun) following.push(to);
    }
    level = following;
  }
  return least;
}

/** For each state of the automaton the least number of run bytes that directly follow the byte it reads. */
function leastRunsAhead(automaton: Automaton, runBytes: ByteSet): readonly number[] {
  if (runBytes.isEmpty) return automaton.next.map(() => 0);
  const canEndRun = automaton.sets.map((set) => !set.without(runBytes).isEmpty);
  const least = automaton.next.map(({ accepts, states }): number =>
    accepts || states.some((state) => canEndRun[state]!) ? 0 : RUN_CAP,
  );
  // Each round settles the states one byte further from the end of a run; there are at most RUN_CAP rounds to tell apart.
  for (let changed = true; changed; ) {
    changed = false;
    automaton.next.forEach(({ states }, state) => {
      for (const next of states) {
        const length = Math.min(RUN_CAP, least[next]! + 1);
        if (length < least[state]!) {
          least[state] = length;
          changed = true;
        }
      }
    });
  }
  return least;
}
