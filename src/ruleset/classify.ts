/**
 * What the scan must know of a rule's reach, derived from the parsed pattern and the detector, never declared (DESIGN
 * section 3, rule 6): how many lines and bytes a match can span, how far before its literal it can begin, and which of
 * its literals stand in token runs for certain.
 *
 * Promise: the answers hold for every match. A bound may be loose; one that is too tight would lose findings, because
 * the history engine looks at parts of objects, and the kernel at token runs, on the strength of it.
 */

import { MIN_RUN_BYTES, RUN_ALPHABET } from '../kernel/contract.ts';
import { analyzePattern, type PatternAnalysis } from '../regex/analyze.ts';
import type { Pattern } from '../regex/ast.ts';
import { ByteSet } from '../regex/byte-set.ts';
import { type LiteralCover, placeLiterals } from '../regex/placement.ts';
import { DETECTORS, MAX_MATCH_LINE_ENDS } from './detector-names.ts';
import {
  type CompiledRule,
  type LineClass,
  MAX_MATCH_BYTES,
  MIN_UNGATED_BYTES,
  type RuleSource,
} from './rule.ts';

/** The bytes of token runs as a set. */
const RUN_BYTES = ByteSet.ofText(RUN_ALPHABET);

/** The reach of one rule. */
export interface RuleReach extends Pick<CompiledRule, 'before' | 'maxMatchBytes' | 'lineClass'> {
  /** In the order of the rule's literals. */
  readonly gates: readonly ('none' | 'run')[];
}

/** What is known about a pattern together with the literals of its rule. */
export interface PatternFacts {
  readonly analysis: PatternAnalysis;
  /** Undefined when the literals do not stand in the pattern (`assigned`, `uri`), or there are none. */
  readonly cover: LiteralCover | undefined;
}

/** Looks at a parsed pattern and where the rule's literals stand in it. Never throws. */
export function patternFacts(rule: RuleSource, pattern: Pattern): PatternFacts {
  const isCovered = DETECTORS.get(rule.detector)?.pattern === 'match' && rule.literals.length > 0;
  const literals = rule.literals.map((text) => ({ text, ignoreCase: rule.ignoreCase }));
  return {
    analysis: analyzePattern(pattern),
    cover: isCovered ? placeLiterals(pattern.root, literals, RUN_BYTES) : undefined,
  };
}

/** The reach of a rule. `facts` is undefined for a rule without a pattern. Never throws. */
export function classifyRule(rule: RuleSource, facts: PatternFacts | undefined): RuleReach {
  const traits = DETECTORS.get(rule.detector);
  const cover = facts?.cover;
  return {
    before: cover === undefined ? { min: 0, max: 0 } : distanceBefore(cover),
    maxMatchBytes:
      cover === undefined ? MAX_MATCH_BYTES : Math.min(MAX_MATCH_BYTES, facts!.analysis.length.max),
    lineClass: lineClassOf(rule, facts),
    gates: rule.literals.map((text, at) => {
      if (rule.ungated || text.length >= MIN_UNGATED_BYTES) return 'none';
      const standsInRun = cover === undefined ? traits?.inRun === true : isInRun(cover, at);
      return standsInRun ? 'run' : 'none';
    }),
  };
}

/** Whether a literal stands in a token run in every match. */
function isInRun(cover: LiteralCover, literal: number): boolean {
  const placement = cover.placements[literal];
  return placement?.found === true && placement.leastRun >= MIN_RUN_BYTES;
}

/** Over all literals that start a match: the least and the greatest distance, the latter bounded. */
function distanceBefore(cover: LiteralCover): CompiledRule['before'] {
  const found = cover.placements.filter((placement) => placement.found);
  if (found.length === 0) return { min: 0, max: 0 };
  return {
    min: Math.min(...found.map(({ minBefore }) => minBefore)),
    max: Math.min(MAX_MATCH_BYTES, Math.max(...found.map(({ maxBefore }) => maxBefore))),
  };
}

function lineClassOf(rule: RuleSource, facts: PatternFacts | undefined): LineClass {
  const reach = DETECTORS.get(rule.detector)?.reach ?? { kind: 'anchored' };
  if (reach !== 'pattern') return reach;
  const lines = facts?.analysis.lines;
  if (lines === undefined || lines.kind === 'unbounded') return { kind: 'anchored' };
  return lines.kind === 'lines' && lines.count > MAX_MATCH_LINE_ENDS ? { kind: 'anchored' } : lines;
}
