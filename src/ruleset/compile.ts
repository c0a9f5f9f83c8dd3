/**
 * From rules to the table that a scan runs and the words that a report prints. Both are plain data: the built-in ones
 * are modules written by `npm run generate`, so that start-up parses nothing.
 *
 * Promise: the same rules give the same table, byte for byte, whatever their order in the files; the digest changes with
 * everything that changes what is found, and with nothing else. Built-in patterns become V8 expressions, users' patterns
 * stay RE2 for the linear engines (DESIGN section 5). Rules must have passed `load.ts`.
 */

import { createHash } from 'node:crypto';
import { BugError } from '../base/errors.ts';
import { KERNEL_CONTRACT_VERSION } from '../kernel/contract.ts';
import { toRe2 } from '../regex/to-re2.ts';
import { toV8 } from '../regex/to-v8.ts';
import { classifyRule, patternFacts } from './classify.ts';
import type { LoadedRule } from './load.ts';
import { globToExpression } from './path-glob.ts';
import {
  type CompiledLiteral,
  type CompiledRule,
  type CompiledRuleset,
  MAX_MATCH_BYTES,
  RULE_FORMAT_VERSION,
  type RuleText,
} from './rule.ts';

/** A set of rules, ready to run and to be read about. */
export interface CompiledRules {
  readonly ruleset: CompiledRuleset;
  /** In the order of the rules. */
  readonly texts: readonly RuleText[];
}

/** A rule with what its literals ask of the kernel. */
interface Compiled {
  readonly rule: CompiledRule;
  readonly literals: readonly Omit<CompiledLiteral, 'rules'>[];
}

/** Compiles rules, in order of their ids. Throws a `BugError` for rules that no loader has checked. */
export function compileRules(loaded: readonly LoadedRule[]): CompiledRules {
  const ordered = [...loaded].sort((a, b) => compareText(a.source.id, b.source.id));
  const parts = new Set(ordered.flatMap(({ source }) => source.near.map(({ rule }) => rule)));
  const compiled = ordered.map((rule, index) => compileRule(rule, index, parts));
  return {
    ruleset: assemble(compiled),
    texts: ordered.map(({ source }) => ({
      id: source.id,
      name: source.name,
      issuer: source.issuer,
      description: source.description,
      revoke: source.revoke,
      rotate: source.rotate,
      publicByDesign: source.publicByDesign,
      references: source.references,
    })),
  };
}

/**
 * One table out of two: the rules of the second follow those of the first. Rules of the first that the second names
 * become parts. Ids are unique over both (the loader has seen to it).
 */
export function joinRulesets(first: CompiledRuleset, second: CompiledRuleset): CompiledRuleset {
  const shift = first.rules.length;
  const parts = new Set(second.rules.flatMap(({ near }) => near.map(({ rule }) => rule)));
  const rules = [
    ...first.rules.map((rule): CompiledRule => (parts.has(rule.id) ? { ...rule, isPart: true } : rule)),
    ...second.rules.map((rule) => ({ ...rule, index: rule.index + shift })),
  ];
  const literals = mergeLiterals([
    ...first.literals,
    ...second.literals.map((literal) => ({ ...literal, rules: literal.rules.map((rule) => rule + shift) })),
  ]);
  return seal(rules, literals);
}

function compileRule(
  { source, origin, pattern }: LoadedRule,
  index: number,
  parts: ReadonlySet<string>,
): Compiled {
  const reach = classifyRule(source, pattern === undefined ? undefined : patternFacts(source, pattern));
  const isUser = origin === 'user';
  const isPart = source.near.length > 0 || parts.has(source.id);
  const rule: CompiledRule = {
    id: source.id,
    index,
    severity: source.severity,
    confidence: source.confidence,
    detector: source.detector,
    source: pattern === undefined || isUser ? undefined : toV8(pattern),
    linearSource: pattern !== undefined && isUser ? toRe2(pattern) : undefined,
    before: reach.before,
    maxMatchBytes: reach.maxMatchBytes,
    lineClass: reach.lineClass,
    // Parts of one credential may stand anywhere between the lines of the other: both are looked for in whole objects.
    isPart,
    minLength: source.minLength ?? 0,
    maxLength: source.maxLength ?? MAX_MATCH_BYTES,
    minEntropyBitsPerChar: source.minEntropyBitsPerChar ?? 0,
    proof: source.proof,
    proofRequired: source.proofRequired,
    near: source.near,
    pathOnly: source.paths.only.map(globToExpression),
    pathNever: source.paths.never.map(globToExpression),
    partOnly: source.partOnly,
    binary: source.binary,
    publicByDesign: source.publicByDesign !== undefined,
    runs: source.runs,
  };
  const literals = source.literals.map((text, at) => {
    const gate = reach.gates[at];
    if (gate === undefined) throw new BugError(`rule ${source.id} was not classified`);
    return { text, ignoreCase: source.ignoreCase, gate };
  });
  return { rule, literals };
}

function assemble(compiled: readonly Compiled[]): CompiledRuleset {
  const literals = compiled.flatMap(({ rule, literals }) =>
    literals.map((literal) => ({ ...literal, rules: [rule.index] })),
  );
  return seal(
    compiled.map(({ rule }) => rule),
    mergeLiterals(literals),
  );
}

/** Equal literals become one, in order; it is looked for everywhere when one of its rules wants it so. */
export function mergeLiterals(literals: readonly CompiledLiteral[]): readonly CompiledLiteral[] {
  const merged = new Map<string, CompiledLiteral>();
  for (const literal of literals) {
    const key = `${literal.ignoreCase ? 'i' : 'c'}${literal.text}`;
    const known = merged.get(key);
    merged.set(
      key,
      known === undefined
        ? literal
        : {
            ...known,
            gate: known.gate === 'run' && literal.gate === 'run' ? 'run' : 'none',
            rules: [...new Set([...known.rules, ...literal.rules])].sort((a, b) => a - b),
          },
    );
  }
  return [...merged.values()].sort(
    (a, b) => compareText(a.text, b.text) || Number(a.ignoreCase) - Number(b.ignoreCase),
  );
}

/** A table of rules, whose indices are their places, and of literals. */
export function seal(rules: readonly CompiledRule[], literals: readonly CompiledLiteral[]): CompiledRuleset {
  const table = {
    formatVersion: RULE_FORMAT_VERSION,
    kernelContractVersion: KERNEL_CONTRACT_VERSION,
    rules,
    literals,
    runRules: rules.filter(({ runs }) => runs).map(({ index }) => index),
  } as const;
  return { ...table, digest: digestOf(table) };
}

/** `sha256:` over the table as JSON with sorted keys; undefined fields are left out, as JSON does. */
function digestOf(table: Omit<CompiledRuleset, 'digest'>): string {
  return `sha256:${createHash('sha256').update(canonicalJson(table)).digest('hex')}`;
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
      : inner,
  );
}

/** By code unit: the same order on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
