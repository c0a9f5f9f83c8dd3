/**
 * secretlint's converter for `tacet migrate`: `.secretlintignore` becomes entries for paths, disabled rules ids of ours, the
 * patterns of `@secretlint/secretlint-rule-pattern` YAML rules, and what the option `allows` lets pass fingerprints of what
 * a scan finds so.
 */

import { builtInRuleset } from '../../ruleset/built-in.gen.ts';
import { quoted } from '../../ruleset/rule-mistake.ts';
import {
  type Conversion,
  type ConversionNote,
  type Converter,
  type NativeRule,
  NO_CONVERSION,
} from '../contract.ts';
import { filesThere, pathAllowed, required } from '../converter-files.ts';
import { nativeIdOf } from '../gitleaks/native-id.ts';
import { ignoreLines, nativeGlobs } from '../ignore-patterns.ts';
import type { ForeignFile } from '../placed-value.ts';
import { mistakeIn, namedSecret, noteAt } from '../rule-conversion.ts';
import { parseSecretlintConfig, regExpLike, type SecretlintRule } from './config.ts';
import { isMeantBySecretlint, secretlintSelectors } from './rule-ids.ts';

const IGNORE = '.secretlintignore';
const CONFIGS = ['.secretlintrc.json', '.secretlintrc.yml', '.secretlintrc.yaml', '.secretlintrc'];
const PROGRAMS = ['.secretlintrc.js', '.secretlintrc.cjs', '.secretlintrc.mjs'];

/** The converter. */
export const secretlintConverter: Converter = {
  tool: 'secretlint',
  looksFor: [IGNORE, ...CONFIGS, ...PROGRAMS],
  async convert({ reader, files: named }) {
    const wanted = named.length > 0 ? named : [IGNORE, ...CONFIGS, ...PROGRAMS];
    const files = await filesThere(reader, wanted, named.length > 0);
    if (files.length === 0) return undefined;
    const parts = files.map(convertOne);
    return {
      ...NO_CONVERSION,
      files: files.map(({ name }) => name),
      settings: {
        disable: parts.flatMap(({ disable = [] }) => [...disable]),
        allow: parts.flatMap(({ allow = [] }) => [...allow]),
      },
      rules: parts.flatMap(({ rules = [] }) => [...rules]),
      resolve: parts.flatMap(({ resolve = [] }) => [...resolve]),
      notes: parts.flatMap(({ notes }) => [...notes]),
    };
  },
};

interface Part {
  readonly disable?: readonly string[];
  readonly allow?: NonNullable<Conversion['settings']['allow']>;
  readonly rules?: readonly NativeRule[];
  readonly resolve?: readonly string[];
  readonly notes: readonly ConversionNote[];
}

function convertOne(file: ForeignFile): Part {
  if (/\.[cm]?js$/.test(file.name))
    return { notes: [{ kind: 'lost', place: file.name, text: 'the configuration is a program' }] };
  return /ignore$/.test(file.name) ? convertIgnore(file) : convertConfig(file);
}

/** A list that takes something back must stay whole: without its `!` lines more would pass. */
function convertIgnore(file: ForeignFile): Part {
  const lines = ignoreLines(file.name, file.text);
  const back = lines.find(({ text }) => text.startsWith('!'));
  if (back !== undefined)
    return {
      notes: [
        noteAt('lost', back.place, `${quoted(back.text)} takes paths back, which no entry can`, {
          hint: `keep ${file.name}: it is honoured as it is`,
        }),
      ],
    };
  const parts = lines.map(({ text, place }) => {
    const globs = nativeGlobs(text);
    const where = `${place.file}:${place.line}`;
    return globs === undefined
      ? {
          allow: [],
          note: noteAt('lost', place, `${quoted(text)} is more than a glob can say`, {
            hint: `keep ${file.name}: it is honoured as it is`,
          }),
        }
      : {
          allow: globs.map((glob) => pathAllowed(glob, where)),
          note: noteAt('kept', place, `${quoted(text)} lets paths pass`),
        };
  });
  return { allow: parts.flatMap(({ allow }) => allow), notes: parts.map(({ note }) => note) };
}

function convertConfig(file: ForeignFile): Part {
  const rules = required(file, parseSecretlintConfig(file));
  const notes: ConversionNote[] = [];
  const natives: NativeRule[] = [];
  const disable: string[] = [];
  for (const rule of rules) {
    if (rule.isDisabled) disable.push(...disabled(rule, notes));
    if (rule.allows.length > 0)
      notes.push(
        noteAt('changed', rule.place, `what ${quoted(rule.id)} allows now does so by its fingerprint`),
      );
    if (rule.otherOptions.length > 0)
      notes.push(
        noteAt('changed', rule.place, `${quoted(rule.id)} has no ${rule.otherOptions.join(', ')} here`),
      );
    natives.push(...ownRules(rule, notes));
  }
  const hasAllows = rules.some(({ allows }) => allows.length > 0);
  return { disable, rules: natives, resolve: hasAllows ? [file.name] : [], notes };
}

/** Selectors that switch off what a rule of theirs stands for, when there is anything; never everything. */
function disabled({ id, place }: SecretlintRule, notes: ConversionNote[]): readonly string[] {
  const selectors = secretlintSelectors(id);
  const isKnown = builtInRuleset.rules.some((rule) => isMeantBySecretlint(rule.id, id));
  if (!isKnown || selectors.includes('*')) {
    notes.push(noteAt('lost', place, `${quoted(id)} is disabled, and no rule of ours stands for it`));
    return [];
  }
  notes.push(noteAt('kept', place, `${quoted(id)} is switched off: ${selectors.join(', ')}`));
  return selectors;
}

function ownRules({ patterns, isDisabled }: SecretlintRule, notes: ConversionNote[]): readonly NativeRule[] {
  if (isDisabled) return [];
  return patterns.flatMap(({ name, expressions }) =>
    expressions.flatMap(({ text, place }, at) => {
      const id = nativeIdOf(`secretlint-${name}${expressions.length > 1 ? `-${at + 1}` : ''}`);
      const source = regExpLike(text);
      const named = source === undefined ? undefined : namedSecret(source);
      const native =
        named?.kind === 'pattern'
          ? { id, ...(/[\r\n]/.test(name) ? {} : { name }), pattern: named.pattern }
          : undefined;
      const mistake = native === undefined ? 'its expression cannot be used' : mistakeIn(native);
      if (native === undefined || mistake !== undefined) {
        notes.push(noteAt('lost', place, `the pattern ${quoted(name)}: ${mistake ?? ''}`));
        return [];
      }
      notes.push(noteAt('kept', place, `the pattern ${quoted(name)} is the rule ${id}`, { rule: id }));
      return [native];
    }),
  );
}
