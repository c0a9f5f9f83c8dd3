/**
 * Tries rules on their own examples and near misses with the engine that scans, and reports what does not hold, each at
 * the place of its example. What was minted is never shown: the seed brings it back.
 *
 * A rule is tried without its relations to others, so that an example need not hold a whole credential pair; a rule that
 * requires a partner is tried with them.
 */

import { utf8 } from '../base/bytes.ts';
import { BugError } from '../base/errors.ts';
import type { Match } from '../detectors/contract.ts';
import { createEngine, type Engine } from '../detectors/engine.ts';
import { createKernel } from '../kernel/kernel.ts';
import { re2jsEngine } from '../regex/re2js.ts';
import type { LoadedRule } from '../ruleset/load.ts';
import { samplePath } from '../ruleset/path-glob.ts';
import { seededRandom } from '../ruleset/random.ts';
import type { CompiledRuleset } from '../ruleset/rule.ts';
import { parseTemplate, type Template } from '../ruleset/template.ts';
import type { LocatedText } from '../ruleset/yaml-reader.ts';
import { UnitView } from '../text/view.ts';

/** How often each example is minted, and how often that of a rule with an entropy floor, which chance can undercut. */
export const MINTS_EACH = 5;
export const MINTS_WITH_FLOOR = 60;

/** What was tried. */
export interface ExampleCounts {
  readonly examples: number;
  /** Of the examples those that were found in every trial. */
  readonly found: number;
  readonly nearMisses: number;
  /** Of the near misses those that were found in none. */
  readonly quiet: number;
  readonly mints: number;
}

/** What a rule's examples showed beside mistakes. */
export interface RuleNote {
  readonly id: string;
  readonly text: string;
}

/** Tries all rules; mistakes go to the rules' files. `ruleset` holds at least the rules and their partners. */
export function tryExamples(
  rules: readonly LoadedRule[],
  ruleset: CompiledRuleset,
  seed: string,
): { readonly counts: ExampleCounts; readonly notes: readonly RuleNote[] } {
  const related = engineFor(ruleset);
  const alone = engineFor({
    ...ruleset,
    rules: ruleset.rules.map((rule) => ({ ...rule, near: [], partOnly: false })),
  });
  const counts = { examples: 0, found: 0, nearMisses: 0, quiet: 0, mints: 0 };
  const notes: RuleNote[] = [];
  for (const rule of rules) {
    const isPaired = rule.source.near.some(({ required }) => required);
    const trial = new Trial(rule, isPaired ? related : alone, seed);
    counts.found += rule.draft.examples.filter((example) => trial.example(example)).length;
    counts.quiet += rule.draft.nearMisses.filter((nearMiss) => trial.nearMiss(nearMiss)).length;
    counts.examples += rule.draft.examples.length;
    counts.nearMisses += rule.draft.nearMisses.length;
    counts.mints += trial.mints;
    if (rule.source.proof !== undefined && rule.source.examples.length > 0 && !trial.wasProven) {
      notes.push({ id: rule.source.id, text: `no example passes the proof ${rule.source.proof}` });
    }
  }
  return { counts, notes };
}

function engineFor(ruleset: CompiledRuleset): Engine {
  return createEngine(ruleset, {
    disabledRules: [],
    minConfidence: 'hint',
    createKernel: (program) => createKernel(program),
    linearEngine: re2jsEngine,
    nowMs: Date.now(),
    onDetectorFailure: ({ ruleId, detector, error }) => {
      throw new BugError(`the detector ${detector} failed for ${ruleId}`, { cause: error });
    },
  });
}

/** The examples of one rule. */
class Trial {
  readonly #rule: LoadedRule;
  readonly #engine: Engine;
  readonly #seed: string;
  readonly #path: string;
  mints = 0;
  wasProven = false;

  constructor(rule: LoadedRule, engine: Engine, seed: string) {
    this.#rule = rule;
    this.#engine = engine;
    this.#seed = seed;
    const [only] = rule.source.paths.only;
    this.#path = only === undefined ? 'src/settings' : samplePath(only);
  }

  /** Whether every mint of it is found by the rule, alone and between other lines, as it must be. */
  example(example: LocatedText): boolean {
    const { source, draft } = this.#rule;
    const mintCount = source.minEntropyBitsPerChar === undefined ? MINTS_EACH : MINTS_WITH_FLOOR;
    let missed = 0;
    let others = new Set<string>();
    for (const text of this.#mint(example, mintCount)) {
      if (!this.#holdsLiteral(text)) {
        draft.report(example.place, 'the example holds none of the literals of its rule');
        return false;
      }
      for (const variant of [text, `first line\n${text}\nlast line\n`]) {
        const matches = this.#scan(variant);
        const own = matches.filter(({ rule }) => rule.id === source.id);
        if (own.some(({ confidence }) => confidence === 'proven')) this.wasProven = true;
        if (own.length > 0) continue;
        missed++;
        others = new Set([...others, ...matches.map(({ rule }) => rule.id)]);
      }
    }
    if (missed === 0) return true;
    const all = 2 * mintCount;
    draft.report(
      example.place,
      missed === all
        ? 'the rule does not find its example'
        : `the rule does not find its example in ${missed} of ${all} trials`,
      this.#reason(missed < all, others),
    );
    return false;
  }

  /** Whether no mint of it is found by the rule, as it must be. */
  nearMiss(nearMiss: LocatedText): boolean {
    const { source, draft } = this.#rule;
    let found = 0;
    for (const text of this.#mint(nearMiss, MINTS_EACH)) {
      if (this.#scan(text).some(({ rule }) => rule.id === source.id)) found++;
    }
    if (found === 0) return true;
    draft.report(
      nearMiss.place,
      found === MINTS_EACH
        ? 'the rule finds its near miss'
        : `the rule finds its near miss in ${found} of ${MINTS_EACH} trials`,
    );
    return false;
  }

  #reason(isSometimes: boolean, others: ReadonlySet<string>): string | undefined {
    if (isSometimes && this.#rule.source.minEntropyBitsPerChar !== undefined) {
      return 'minEntropyBitsPerChar is too near to what random values have';
    }
    return others.size === 0 ? undefined : `found there: ${[...others].sort().join(', ')}`;
  }

  /** A stream of its own for each example and mint, so that one example's seed does not depend on the others. */
  #mint({ text }: LocatedText, count: number): readonly string[] {
    const mint = templateOf(text);
    this.mints += count;
    return Array.from({ length: count }, (_, at) =>
      mint(seededRandom(`${this.#seed}:${this.#rule.source.id}:${text}:${at}`)),
    );
  }

  #holdsLiteral(text: string): boolean {
    const { literals, ignoreCase, runs } = this.#rule.source;
    if (runs) return true;
    const searched = ignoreCase ? text.toLowerCase() : text;
    return literals.some((literal) => searched.includes(literal));
  }

  #scan(text: string): readonly Match[] {
    return this.#engine.scan(
      new UnitView({
        origin: { kind: 'file', path: this.#path },
        bytes: utf8(text),
        contentClass: 'text',
        firstLine: 1,
      }),
    );
  }
}

/** The template of an example that has passed the loader. */
function templateOf(text: string): Template {
  const parsed = parseTemplate(text);
  if (parsed.kind === 'template') return parsed.mint;
  throw new BugError('an example of a rule that is right has a wrong template');
}
