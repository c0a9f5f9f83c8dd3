/**
 * Rules of a gitleaks configuration as YAML rules of ours. What a YAML rule cannot say (a rule by path alone, columns
 * between parts) is told; whether a converted rule can be loaded is seen when all are put together (`compat/migration.ts`).
 */

import type { Pattern, PatternNode } from '../../regex/ast.ts';
import { parsePattern } from '../../regex/parse.ts';
import { MAX_NEAR_LINES } from '../../ruleset/rule.ts';
import { quoted } from '../../ruleset/rule-mistake.ts';
import type { ConversionNote, NativeRule } from '../contract.ts';
import type { GitleaksConfig, GitleaksRule } from './config.ts';
import { nativeIdOf } from './native-id.ts';
import { pathGlobs } from './path-globs.ts';

/** Converts the rules of a configuration, in its order. */
export function convertRules(config: GitleaksConfig): {
  readonly rules: readonly NativeRule[];
  readonly notes: readonly ConversionNote[];
} {
  const notes: ConversionNote[] = [];
  const rules = config.rules.flatMap((rule) => {
    const own = new RuleConversion(rule);
    const native = own.convert();
    notes.push(...own.notes);
    return native === undefined ? [] : [native];
  });
  return { rules, notes };
}

class RuleConversion {
  readonly notes: ConversionNote[] = [];
  readonly #rule: GitleaksRule;

  constructor(rule: GitleaksRule) {
    this.#rule = rule;
  }

  convert(): NativeRule | undefined {
    const { id, regexText, description, entropy, tags, skipReport } = this.#rule;
    if (regexText === undefined) {
      this.#note('lost', 'looks at paths alone, and no rule of ours does');
      return undefined;
    }
    const nativeId = nativeIdOf(id);
    const native: NativeRule = {
      id: nativeId,
      ...(description === '' || /[\r\n]/.test(description) ? {} : { description }),
      pattern: withSecret(parsePattern(regexText), this.#rule.secretGroup),
      ...(entropy === 0 ? {} : { minEntropyBitsPerChar: entropy }),
      ...this.#paths(),
      ...this.#near(),
      ...(skipReport ? { partOnly: true } : {}),
    };
    if (nativeId !== id) this.#note('changed', `is called ${nativeId} here`);
    if (entropy !== 0)
      this.#note(
        'changed',
        `entropy ${entropy} drops what is below it, where gitleaks also drops what is equal`,
      );
    if (tags.length > 0) this.#note('changed', 'has no tags here');
    if (this.notes.length === 0)
      this.#note('kept', 'looks for the same; what is plainly a placeholder does not count here');
    return native;
  }

  #paths(): { readonly paths?: { readonly only: readonly string[] } } {
    const { pathText } = this.#rule;
    if (pathText === undefined) return {};
    const only = pathGlobs(parsePattern(pathText));
    if (only !== undefined) return { paths: { only } };
    this.#note('changed', `looks at every path: ${quoted(pathText)} is more than globs can say`);
    return {};
  }

  #near(): { readonly near?: readonly Readonly<Record<string, unknown>>[] } {
    const { required } = this.#rule;
    if (required.length === 0) return {};
    return {
      near: required.map(({ id, withinLines = MAX_NEAR_LINES, withinColumns }) => {
        const lines = Math.min(withinLines, MAX_NEAR_LINES);
        if (withinColumns !== undefined)
          this.#note('changed', `needs ${quoted(id)} near, in whatever column`);
        this.#note('changed', `needs ${quoted(id)} within ${lines} lines`);
        return { rule: nativeIdOf(id), withinLines: lines, required: true };
      }),
    };
  }

  #note(kind: ConversionNote['kind'], text: string): void {
    const { id, place } = this.#rule;
    this.notes.push({
      kind,
      place: `${place.file}:${place.line}`,
      text: `the rule ${quoted(id)} ${text}`,
      ...(kind === 'lost' ? {} : { rule: nativeIdOf(id) }),
    });
  }
}

/** The expression with the group that holds the secret named so; the whole of it when it has none. */
export function withSecret({ source, root, captures }: Pattern, secretGroup: number): string {
  if (captures.length === 0) return `(?P<secret>${source})`;
  const at = openingOf(root, Math.max(1, secretGroup));
  if (at === undefined) return `(?P<secret>${source})`;
  const named = /^\(\?P?<[^>]*>/.exec(source.slice(at))?.[0];
  return `${source.slice(0, at)}(?P<secret>${source.slice(at + (named?.length ?? 1))}`;
}

/** Where the bracket of a group opens. */
function openingOf(node: PatternNode, index: number): number | undefined {
  switch (node.kind) {
    case 'capture':
      return node.index === index ? node.at : openingOf(node.body, index);
    case 'repeat':
      return openingOf(node.body, index);
    case 'sequence':
      return first(node.items, index);
    case 'choice':
      return first(node.branches, index);
    default:
      return undefined;
  }
}

function first(nodes: readonly PatternNode[], index: number): number | undefined {
  return nodes.map((node) => openingOf(node, index)).find((at) => at !== undefined);
}
