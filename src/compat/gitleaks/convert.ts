/**
 * gitleaks' converter for `tacet migrate`: rules become YAML rules, allowlists entries for paths where that is all they say,
 * `disabledRules` ids of ours; single entries of `.gitleaksignore`, and allowlists by value, become fingerprints of what a
 * scan finds silenced by them.
 */

import type { WritableEntry } from '../../config/ignore-file.ts';
import { parsePattern } from '../../regex/parse.ts';
import type { FragmentAllowlist } from '../../ruleset/fragment-rule.ts';
import { formatMistake, quoted } from '../../ruleset/rule-mistake.ts';
import { type Conversion, type ConversionNote, type Converter, NO_CONVERSION } from '../contract.ts';
import {
  GITLEAKS_CONFIG_NAME,
  GITLEAKS_IGNORE_NAME,
  type GitleaksAllowlist,
  type GitleaksConfig,
} from './config.ts';
import { convertRules } from './convert-rules.ts';
import { type GitleaksInRepository, gitleaksInRepository } from './in-repository.ts';
import { nativeIdOf } from './native-id.ts';
import { pathGlobs } from './path-globs.ts';

/** The converter. */
export const gitleaksConverter: Converter = {
  tool: 'gitleaks',
  looksFor: [GITLEAKS_CONFIG_NAME, GITLEAKS_IGNORE_NAME],
  async convert({ reader, files }) {
    const [config = GITLEAKS_CONFIG_NAME, ignore = GITLEAKS_IGNORE_NAME] = [
      files.find((file) => file.endsWith('.toml')),
      files.find((file) => !file.endsWith('.toml')),
    ];
    const renamed = new Map([
      [GITLEAKS_CONFIG_NAME, config],
      [GITLEAKS_IGNORE_NAME, ignore],
    ]);
    const found = await gitleaksInRepository({
      name: reader.name,
      read: (path) => reader.read(renamed.get(path) ?? path),
    });
    return found.files.length === 0 ? undefined : new Conversions(found).all();
  },
};

class Conversions {
  readonly #found: GitleaksInRepository;
  readonly #notes: ConversionNote[] = [];
  readonly #allow: WritableEntry[] = [];
  /** Places of allowlists of which findings must be known. */
  readonly #resolve: string[] = [];

  constructor(found: GitleaksInRepository) {
    this.#found = found;
  }

  all(): Conversion {
    const { config, files, warnings } = this.#found;
    for (const warning of warnings)
      this.#notes.push({
        kind: 'changed',
        place: `${warning.file}:${warning.line}`,
        text: formatMistake(warning),
      });
    const { rules, notes } = config === undefined ? { rules: [], notes: [] } : convertRules(config);
    this.#notes.push(...notes);
    if (config !== undefined) this.#readConfig(config);
    if (files.includes(GITLEAKS_IGNORE_NAME)) this.#readIgnores();
    return {
      ...NO_CONVERSION,
      files,
      settings: { disable: config?.usesCatalogue === true ? config.disabledRules : [], allow: this.#allow },
      rules,
      resolve: this.#resolve,
      notes: this.#notes,
    };
  }

  #readConfig(config: GitleaksConfig): void {
    const [file = GITLEAKS_CONFIG_NAME] = config.files;
    if (!config.usesCatalogue)
      this.#note('changed', file, 'it does not say useDefault: here the built-in rules always run, too');
    for (const id of config.usesCatalogue ? config.disabledRules : [])
      this.#note('kept', file, `our rule ${id} is switched off`);
    for (const allowlist of config.allowlists) this.#allowlist(allowlist, undefined);
    for (const { id, allowlists } of config.rules)
      for (const allowlist of allowlists) this.#allowlist(allowlist, [nativeIdOf(id)]);
    for (const { id, rules, allowlists, entropy, path, description, place } of config.changes) {
      const where = `${place.file}:${place.line}`;
      for (const allowlist of allowlists) this.#allowlist(allowlist, rules);
      const lost = [
        ...(entropy === 0 ? [] : ['its entropy']),
        ...(path === undefined ? [] : ['its path']),
        ...(description === '' ? [] : ['its description']),
      ];
      if (lost.length > 0)
        this.#note(
          'lost',
          where,
          `${quoted(id)} is a rule of our catalogue: ${lost.join(', ')} cannot be set`,
        );
    }
  }

  /** An allowlist becomes entries for paths when paths are all it asks for; else what it lets pass now is looked up. */
  #allowlist(allowlist: FragmentAllowlist, rules: readonly string[] | undefined): void {
    const where = `${allowlist.file}:${allowlist.line}`;
    const { paths, regexes, stopwords, commits, condition, description } = allowlist;
    const others = [
      ...(regexes.length === 0 ? [] : ['expressions']),
      ...(stopwords.length === 0 ? [] : ['stopwords']),
      ...(commits.length === 0 ? [] : ['commits']),
    ];
    const byPath = condition === 'or' || others.length === 0 ? paths : [];
    for (const [index, path] of byPath.entries()) {
      const text = isGitleaks(allowlist) ? (allowlist.pathTexts[index] ?? path) : path;
      const globs = pathGlobs(parsePattern(text));
      const shown = quoted(text);
      if (globs === undefined) {
        this.#note(
          'changed',
          where,
          `the path ${shown} is more than globs can say: what it lets pass now is kept`,
        );
        this.#resolve.push(where);
        continue;
      }
      const reason = description === '' ? `from ${allowlist.file}` : description.replace(/\s+/g, ' ').trim();
      for (const glob of globs)
        for (const rule of rules ?? [undefined]) this.#allow.push({ ...NO_ENTRY, path: glob, rule, reason });
      this.#note('kept', where, `the path ${shown} is ${globs.map(quoted).join(' and ')}, in either case`);
    }
    const rest = byPath.length > 0 ? others : [...(paths.length === 0 ? [] : ['paths']), ...others];
    if (rest.length === 0) return;
    this.#note(
      'changed',
      where,
      `what its ${rest.join(', ')} let pass now is kept by fingerprint; what comes later will be reported`,
      `keep ${allowlist.file}: it is honoured as it is`,
    );
    this.#resolve.push(where);
  }

  #readIgnores(): void {
    this.#resolve.push(GITLEAKS_IGNORE_NAME);
    this.#note(
      'changed',
      GITLEAKS_IGNORE_NAME,
      'lines and commits become fingerprints of what stands there, which stay when lines move or history is rewritten',
    );
  }

  #note(kind: ConversionNote['kind'], place: string, text: string, hint?: string): void {
    this.#notes.push({ kind, place, text, ...(hint === undefined ? {} : { hint }) });
  }
}

const NO_ENTRY: WritableEntry = {
  fingerprint: undefined,
  rule: undefined,
  path: undefined,
  valueClass: undefined,
  kind: 'accepted',
  reason: undefined,
  owner: undefined,
  until: undefined,
};

function isGitleaks(allowlist: FragmentAllowlist): allowlist is GitleaksAllowlist {
  return 'pathTexts' in allowlist;
}
