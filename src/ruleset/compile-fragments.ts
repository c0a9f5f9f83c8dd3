/**
 * Puts rules that look at whole texts (`fragment-rule.ts`) into the table of rules. Their keywords become literals of the
 * kernel; a rule without keywords, or with one that the kernel cannot look for, is asked about every unit.
 *
 * Promise: a unit in which a keyword occurs is asked, whatever the case of its ASCII letters. A rule that has the id of a
 * built-in one takes its place.
 */

import type { Confidence, Severity } from '../base/scan-request.ts';
import { mergeLiterals, seal } from './compile.ts';
import type { FragmentProgram } from './fragment-rule.ts';
import {
  type CompiledLiteral,
  type CompiledRule,
  type CompiledRuleset,
  MAX_MATCH_BYTES,
  type RuleText,
} from './rule.ts';

/** One rule with the words about it. */
export interface FragmentSource {
  readonly program: FragmentProgram;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly text: RuleText;
}

/** What configurations of gitleaks add to the rules of a scan. */
export interface FragmentSet {
  readonly sources: readonly FragmentSource[];
  /** What they say about rules that are there already, by id. */
  readonly texts: ReadonlyMap<string, Partial<Pick<RuleText, 'description' | 'tags'>>>;
}

/** What the kernel looks for as gitleaks would: 2 to 255 bytes (`kernel/program.ts`), with no letters but those of ASCII. */
const LITERAL = /^[ -~]{2,255}$/;

/** The table with the given rules behind the others. */
export function joinFragments(builtIn: CompiledRuleset, sources: readonly FragmentSource[]): CompiledRuleset {
  const base = withoutIds(builtIn, new Set(sources.map(({ program }) => program.id)));
  const shift = base.rules.length;
  const rules = sources.map((source, at) => compile(source, shift + at));
  const literals = rules.flatMap(({ rule, keywords }) =>
    keywords.map((text): CompiledLiteral => ({ text, ignoreCase: true, gate: 'none', rules: [rule.index] })),
  );
  return seal(
    [...base.rules, ...rules.map(({ rule }) => rule)],
    mergeLiterals([...base.literals, ...literals]),
  );
}

function compile(
  { program, severity, confidence }: FragmentSource,
  index: number,
): { readonly rule: CompiledRule; readonly keywords: readonly string[] } {
  const keywords = [...new Set(program.keywords)];
  const canLook =
    program.regex !== undefined && keywords.length > 0 && keywords.every((text) => LITERAL.test(text));
  const rule: CompiledRule = {
    id: program.id,
    index,
    severity,
    confidence,
    detector: 'fragment',
    source: undefined,
    // says that the rule needs the linear engine; what runs is in `fragment`
    linearSource: program.regex ?? program.path ?? '',
    before: { min: 0, max: 0 },
    maxMatchBytes: MAX_MATCH_BYTES,
    lineClass: { kind: 'anchored' },
    minLength: 0,
    maxLength: MAX_MATCH_BYTES,
    minEntropyBitsPerChar: 0,
    proof: undefined,
    proofRequired: false,
    near: [],
    isPart: false,
    pathOnly: [],
    pathNever: [],
    partOnly: false,
    // a file that is found by its path may be anything
    binary: program.regex === undefined,
    publicByDesign: false,
    runs: !canLook,
    fragment: program,
  };
  return { rule, keywords: canLook ? keywords : [] };
}

/** A table without some rules. */
function withoutIds(table: CompiledRuleset, ids: ReadonlySet<string>): CompiledRuleset {
  if (!table.rules.some(({ id }) => ids.has(id))) return table;
  const places = new Map<number, number>();
  const rules = table.rules
    .filter(({ id }) => !ids.has(id))
    .map((rule, index) => {
      places.set(rule.index, index);
      return { ...rule, index };
    });
  const literals = table.literals
    .map((literal) => ({ ...literal, rules: literal.rules.flatMap((index) => places.get(index) ?? []) }))
    .filter((literal) => literal.rules.length > 0);
  return seal(rules, literals);
}
