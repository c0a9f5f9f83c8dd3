/**
 * What configurations of gitleaks that extend each other come to. The rules of section A4 of the facts, in short: a file
 * builds on another, or on the default, which is our catalogue; in a rule that both have, the outer file wins where it says
 * something, and its lists are added; a global allowlist with `targetRules` belongs to those rules.
 *
 * Promise: pure; every mistake and warning has its place.
 */

import { nearest } from '../../base/nearest.ts';
import type { ConfigMistake } from '../../config/mistake.ts';
import type { FragmentAllowlist } from '../../ruleset/fragment-rule.ts';
import { type Place, quoted } from '../../ruleset/rule-mistake.ts';
import type { CatalogueChange, GitleaksConfig, GitleaksFile, GitleaksRule } from './config.ts';
import { counterpartOf, idsBehind } from './rule-map.ts';

/** The files, the outermost first; each is extended by the one before it. */
export interface MergeInput {
  readonly files: readonly GitleaksFile[];
  /** Whether the innermost file builds on our catalogue. */
  readonly usesDefault: boolean;
  /** Ids of our catalogue. */
  readonly catalogue: ReadonlySet<string>;
}

/** What merging gives. */
export interface Merged {
  readonly config: GitleaksConfig;
  readonly mistakes: readonly ConfigMistake[];
}

/** Merges. Never throws. */
export function mergeGitleaksFiles(input: MergeInput): Merged {
  return new Merger(input).merge();
}

class Merger {
  readonly #input: MergeInput;
  readonly #mistakes: ConfigMistake[] = [];
  readonly #warnings: ConfigMistake[] = [];
  /** Our rules that do not run. */
  readonly #disabled = new Set<string>();
  /** Ids of gitleaks that were switched off. */
  readonly #disabledIds = new Map<string, { readonly rules: readonly string[]; readonly place: Place }>();

  constructor(input: MergeInput) {
    this.#input = input;
  }

  merge(): Merged {
    const { files, usesDefault } = this.#input;
    let rules: readonly GitleaksRule[] = [];
    let allowlists: readonly FragmentAllowlist[] = [];
    for (const [depth, file] of [...files].reverse().entries()) {
      rules = this.#extended(rules, file, depth > 0 || usesDefault);
      const isOutermost = file === files[0];
      const global = file.allowlists.filter(({ targetRules }) => targetRules.length === 0);
      if (!isOutermost) this.#warnOfTargets(file);
      allowlists = [...allowlists, ...global];
    }
    const hasRules = rules.length > 0;
    const usesCatalogue = usesDefault || !hasRules;
    if (!usesDefault && !hasRules) this.#warnOfNothing();
    rules = this.#withTargets(rules, usesCatalogue);
    const { own, changes } = this.#split(rules, usesCatalogue);
    this.#switchOff();
    const config: GitleaksConfig = {
      files: files.map(({ name }) => name),
      title: files.find(({ title }) => title !== undefined)?.title,
      usesCatalogue,
      disabledRules: [...this.#disabled].sort(),
      rules: own,
      changes,
      allowlists,
      warnings: this.#warnings,
    };
    return { config, mistakes: this.#mistakes };
  }

  /** A file's rules over those that it builds on. */
  #extended(base: readonly GitleaksRule[], file: GitleaksFile, hasBase: boolean): readonly GitleaksRule[] {
    const kept = new Map(base.map((rule) => [rule.id, rule]));
    for (const { id, place } of file.extend?.disabledRules ?? []) {
      const isInherited = kept.delete(id);
      const isKnown = hasBase && this.#disable(id, place);
      if (!isInherited && !isKnown) this.#warnUnknown('disabledRules', id, place, [...kept.keys()]);
    }
    for (const rule of file.rules) {
      const inherited = kept.get(rule.id);
      kept.set(rule.id, inherited === undefined ? rule : joined(inherited, rule));
    }
    return [...kept.values()];
  }

  /** Switches our rules off that an id stands for; false when there are none to switch off. */
  #disable(id: string, place: Place): boolean {
    if (!this.#input.usesDefault) return false;
    const found = counterpartOf(id, this.#input.catalogue);
    if (found.kind === 'rules') this.#disabledIds.set(id, { rules: found.rules, place });
    return found.kind !== 'unknown';
  }

  /**
   * A rule of ours stops when every id that it is the counterpart of is switched off: else switching one of them off would
   * switch others off that nobody named.
   */
  #switchOff(): void {
    for (const [id, { rules, place }] of this.#disabledIds)
      for (const rule of rules) {
        const ids = idsBehind(rule);
        const rest = ids.filter((other) => !this.#disabledIds.has(other));
        if (rule === id || (ids.includes(id) && rest.length === 0)) this.#disabled.add(rule);
        else
          this.#warn(
            place,
            rest.length === 0
              ? `${quoted(id)} does not run, but our rule ${rule} stays: it looks for more`
              : `${quoted(id)} does not run, but our rule ${rule} stays: it stands for ${rest.map(quoted).join(', ')}, too`,
            `disable: [${rule}] in .tacet.yml switches it off`,
          );
      }
  }

  /** Global allowlists of the outermost file that name rules become those rules' own. */
  #withTargets(rules: readonly GitleaksRule[], usesCatalogue: boolean): readonly GitleaksRule[] {
    const [outermost] = this.#input.files;
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    for (const allowlist of outermost?.allowlists ?? [])
      for (const { id, place } of allowlist.targetRules) {
        const rule = byId.get(id) ?? (usesCatalogue ? this.#standIn(id, place) : undefined);
        if (rule !== undefined) byId.set(id, { ...rule, allowlists: [...rule.allowlists, allowlist] });
        else
          this.#report(
            place,
            `targetRules: there is no rule ${quoted(id)}`,
            suggestion(id, [...byId.keys()]),
          );
      }
    return [...byId.values()];
  }

  /** A rule without anything but its id, that changes one of our catalogue. */
  #standIn(id: string, place: Place): GitleaksRule | undefined {
    if (counterpartOf(id, this.#input.catalogue).kind === 'unknown') return undefined;
    return {
      ...{ id, place, description: '', regex: undefined, regexText: undefined, path: undefined },
      ...{ pathText: undefined, groups: 0, secretGroup: 0, entropy: 0, keywords: [], tags: [] },
      ...{ allowlists: [], required: [], skipReport: false },
    };
  }

  /** Rules of their own, and rules that only change ours. */
  #split(
    rules: readonly GitleaksRule[],
    usesCatalogue: boolean,
  ): { readonly own: readonly GitleaksRule[]; readonly changes: readonly CatalogueChange[] } {
    const own: GitleaksRule[] = [];
    const changes: CatalogueChange[] = [];
    for (const rule of rules) {
      const found = usesCatalogue
        ? counterpartOf(rule.id, this.#input.catalogue)
        : ({ kind: 'unknown', near: undefined } as const);
      if (rule.regex !== undefined || (rule.path !== undefined && found.kind === 'unknown')) {
        if (found.kind === 'rules') this.#replace(rule, found.rules);
        if (this.#isSound(rule)) own.push(rule);
      } else if (found.kind === 'rules') changes.push(this.#change(rule, found.rules));
      else if (found.kind === 'none')
        this.#warn(rule.place, `${quoted(rule.id)} has no counterpart in our catalogue: ${found.why}`);
      else
        this.#report(
          rule.place,
          `the rule ${quoted(rule.id)} has neither regex nor path`,
          usesCatalogue ? suggestion(rule.id, found.near === undefined ? [] : [found.near]) : undefined,
        );
    }
    return { own, changes };
  }

  /** An own expression takes the place of the nearest of our rules. */
  #replace({ place, id }: GitleaksRule, rules: readonly string[]): void {
    this.#disabledIds.set(id, { rules: rules.slice(0, 1), place });
  }

  #isSound({ secretGroup, groups, regex, place }: GitleaksRule): boolean {
    if (regex === undefined || secretGroup <= groups) return true;
    this.#report(place, `secretGroup is ${secretGroup}, but the expression has ${groups} groups`);
    return false;
  }

  #change(rule: GitleaksRule, rules: readonly string[]): CatalogueChange {
    const { id, description, path, entropy, allowlists, tags, place } = rule;
    if (rule.secretGroup > 0)
      this.#warn(place, `secretGroup does nothing for ${quoted(id)}, which is a rule of our catalogue`);
    return { id, rules, description, path, entropy, allowlists, tags, place };
  }

  #warnOfTargets(file: GitleaksFile): void {
    for (const { targetRules } of file.allowlists) {
      const [first] = targetRules;
      if (first !== undefined)
        this.#warn(
          first.place,
          'targetRules does nothing in a file that another one extends, as in gitleaks',
        );
    }
  }

  #warnOfNothing(): void {
    const [file] = this.#input.files;
    if (file !== undefined)
      this.#warn(
        { file: file.name, line: 1, column: 1 },
        'the configuration has no rules, with which gitleaks would find nothing: our catalogue runs',
        'write useDefault = true under [extend] to say so',
      );
  }

  #warnUnknown(field: string, id: string, place: Place, ids: readonly string[]): void {
    this.#warn(place, `${field}: there is no rule ${quoted(id)}`, suggestion(id, ids));
  }

  #warn(place: Place, message: string, hint?: string): void {
    this.#warnings.push({ ...place, message, hint, rule: undefined });
  }

  #report(place: Place, message: string, hint?: string): void {
    this.#mistakes.push({ ...place, message, hint, rule: undefined });
  }
}

/** What the outer file says over what the inner one says. `required` and `skipReport` stay the inner one's. */
function joined(base: GitleaksRule, own: GitleaksRule): GitleaksRule {
  return {
    ...base,
    description: own.description === '' ? base.description : own.description,
    entropy: own.entropy === 0 ? base.entropy : own.entropy,
    secretGroup: own.secretGroup === 0 ? base.secretGroup : own.secretGroup,
    ...(own.regex === undefined ? {} : { regex: own.regex, regexText: own.regexText, groups: own.groups }),
    ...(own.path === undefined ? {} : { path: own.path, pathText: own.pathText }),
    tags: [...base.tags, ...own.tags],
    keywords: [...base.keywords, ...own.keywords],
    allowlists: [...base.allowlists, ...own.allowlists],
    place: own.place,
  };
}

function suggestion(id: string, ids: readonly string[]): string | undefined {
  const near = nearest(id, ids);
  return near === undefined ? undefined : `did you mean ${near}?`;
}
