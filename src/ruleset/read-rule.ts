/**
 * Reads the rules of one YAML file: keys, types, required fields, forms. What can be judged only with the pattern
 * parsed, or with the other rules at hand, is left to `check-rule.ts` and `check-set.ts`.
 *
 * Promise: reports every mistake to the file and goes on. Fields and defaults are those of `rules/README.md`.
 */

import type { Confidence, Severity } from '../base/scan-request.ts';
import type { DraftRule, RuleOrigin } from './draft-rule.ts';
import { literalBytes } from './literal-bytes.ts';
import {
  MAX_MATCH_BYTES,
  MAX_NEAR_LINES,
  type NearPart,
  type RuleReference,
  type RuleSource,
} from './rule.ts';
import { type Place, quoted } from './rule-mistake.ts';
import { withoutBreakMarks } from './template.ts';
import { type LocatedText, YamlFile, type YamlMap } from './yaml-reader.ts';

/** Every field of a file. */
export const FILE_KEYS = ['issuer', 'references', 'revoke', 'rotate', 'rules'] as const;

/** Every field of a rule, in the order of `rules/README.md`. */
export const RULE_KEYS = [
  'id',
  'name',
  'issuer',
  'description',
  'severity',
  'confidence',
  'detector',
  'pattern',
  'literals',
  'ignoreCase',
  'runs',
  'ungated',
  'minLength',
  'maxLength',
  'minEntropyBitsPerChar',
  'proof',
  'proofRequired',
  'near',
  'paths',
  'partOnly',
  'binary',
  'publicByDesign',
  'references',
  'revoke',
  'rotate',
  'examples',
  'nearMisses',
] as const;

const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];
const CONFIDENCES: readonly Confidence[] = ['proven', 'likely', 'possible', 'hint'];

/** `issuer-kind` in kebab-case. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/** What a user's rule says about itself when it says nothing. */
const USER_DEFAULTS = {
  issuer: 'your own rules',
  severity: 'high',
  confidence: 'likely',
  revoke: 'Revoke it where it was issued.',
} as const;

/** References as read: a list, or the reason why there is none. */
interface References {
  readonly list: readonly RuleReference[];
  readonly none: string | undefined;
}

/** What the head of a file says for all of its rules. */
interface FileDefaults {
  readonly issuer: string | undefined;
  readonly references: References | undefined;
  readonly revoke: string | undefined;
  readonly rotate: string | undefined;
}

/** All rules of a file, in its order, and the file with its mistakes. Never throws. */
export function readRules(
  name: string,
  text: string,
  origin: RuleOrigin,
): { readonly file: YamlFile; readonly rules: readonly DraftRule[] } {
  const file = new YamlFile(name, text);
  const root = file.root(FILE_KEYS, 'the file');
  if (root === undefined) return { file, rules: [] };
  const defaults: FileDefaults = {
    issuer: root.text('issuer')?.text,
    references: readReferences(root, file),
    revoke: root.text('revoke')?.text,
    rotate: root.text('rotate')?.text,
  };
  if (origin === 'built-in' && !root.has('issuer')) file.report(root.place, 'the file has no issuer');
  if (!root.has('rules')) file.report(root.place, 'the file has no rules', 'add rules: and a list below it');
  const rules = root
    .maps('rules', RULE_KEYS, 'the rule')
    ?.map((map) => readRule(map, file, defaults, origin));
  return { file, rules: rules ?? [] };
}

function readRule(map: YamlMap, file: YamlFile, defaults: FileDefaults, origin: RuleOrigin): DraftRule {
  const mistakesBefore = file.mistakes.length;
  file.rule = map.plainText('id');
  const id = map.text('id');
  if (id !== undefined && !ID.test(id.text)) {
    file.report(
      id.place,
      `the id ${quoted(id.text)} is not kebab-case of issuer and kind, such as github-pat`,
    );
  }
  const pattern = map.text('pattern');
  const literals = map.texts('literals') ?? [];
  const examples = map.texts('examples') ?? [];
  const nearMisses = map.texts('nearMisses') ?? [];
  const paths = map.map('paths', ['only', 'never']);
  const pathsOnly = paths?.texts('only') ?? [];
  const pathsNever = paths?.texts('never') ?? [];
  const near = readNear(map, file);
  const confidence = map.choice('confidence', CONFIDENCES) ?? USER_DEFAULTS.confidence;
  const references = readReferences(map, file) ?? defaults.references;
  const plain = (name: string) => map.text(name)?.text;
  const source: RuleSource = {
    id: id?.text ?? '',
    name: plain('name') ?? id?.text ?? '',
    issuer: plain('issuer') ?? defaults.issuer ?? USER_DEFAULTS.issuer,
    description: plain('description') ?? `Matches the rule ${id?.text ?? ''}.`,
    severity: map.choice('severity', SEVERITIES) ?? USER_DEFAULTS.severity,
    confidence,
    detector: plain('detector') ?? 'pattern',
    pattern: pattern?.text,
    literals: literals.map(({ text }) => literalBytes(text)),
    ignoreCase: map.flag('ignoreCase') ?? false,
    runs: map.flag('runs') ?? false,
    ungated: map.flag('ungated') ?? false,
    minLength: map.number('minLength', { min: 1, max: MAX_MATCH_BYTES }),
    maxLength: map.number('maxLength', { min: 1, max: MAX_MATCH_BYTES }),
    minEntropyBitsPerChar: map.number('minEntropyBitsPerChar', { min: 0, max: 8, fraction: true }),
    proof: plain('proof'),
    proofRequired: map.flag('proofRequired') ?? false,
    near: near.map(({ part }) => part),
    paths: { only: pathsOnly.map(({ text }) => text), never: pathsNever.map(({ text }) => text) },
    partOnly: map.flag('partOnly') ?? false,
    binary: map.flag('binary') ?? (confidence === 'proven' || confidence === 'likely'),
    publicByDesign: plain('publicByDesign'),
    references: references?.list ?? [],
    noReference: references?.none,
    revoke: plain('revoke') ?? defaults.revoke ?? USER_DEFAULTS.revoke,
    rotate: plain('rotate') ?? defaults.rotate,
    examples: examples.map(({ text }) => withoutBreakMarks(text)),
    nearMisses: nearMisses.map(({ text }) => withoutBreakMarks(text)),
  };
  requireFields(map, file, origin, defaults);
  let isRight = file.mistakes.length === mistakesBefore;
  const rule = file.rule;
  file.rule = undefined;
  return {
    source,
    origin,
    place: map.place,
    placeOf: (field) => map.placeOf(field),
    has: (field) => map.has(field),
    id,
    pattern,
    literals,
    pathsOnly,
    pathsNever,
    examples,
    nearMisses,
    near: near.map(({ part, place }) => ({ rule: part.rule, place })),
    isRight: () => isRight,
    report: (place, message, hint) => {
      isRight = false;
      file.report(place, message, hint, rule);
    },
  };
}

function requireFields(map: YamlMap, file: YamlFile, origin: RuleOrigin, defaults: FileDefaults): void {
  const required =
    origin === 'user'
      ? ['id']
      : [
          'id',
          'name',
          'description',
          'severity',
          'confidence',
          ...(defaults.revoke === undefined ? ['revoke'] : []),
        ];
  for (const field of required) {
    if (!map.has(field)) file.report(map.place, `the rule has no ${field}`);
  }
}

function readNear(
  map: YamlMap,
  file: YamlFile,
): readonly { readonly part: NearPart; readonly place: Place }[] {
  return (map.maps('near', ['rule', 'withinLines', 'required'], 'the near part') ?? []).flatMap((item) => {
    const rule = item.text('rule');
    const withinLines = item.number('withinLines', { min: 0, max: MAX_NEAR_LINES });
    const required = item.flag('required') ?? false;
    for (const field of ['rule', 'withinLines']) {
      if (!item.has(field)) file.report(item.place, `the near part has no ${field}`);
    }
    if (rule === undefined || withinLines === undefined) return [];
    return [{ part: { rule: rule.text, withinLines, required }, place: rule.place }];
  });
}

/** `references:` as a list, or as `{ none: reason }`; undefined when the field is missing. */
function readReferences(map: YamlMap, file: YamlFile): References | undefined {
  if (!map.has('references')) return undefined;
  if (map.isMap('references')) {
    const none = map.map('references', ['none'])?.text('none')?.text;
    return { list: [], none };
  }
  const list = (map.maps('references', ['url', 'seen'], 'the reference') ?? []).flatMap((item) => {
    const url = item.text('url');
    const seen = item.text('seen');
    for (const field of ['url', 'seen']) {
      if (!item.has(field)) file.report(item.place, `the reference has no ${field}`);
    }
    if (url !== undefined) checkUrl(url, file);
    if (seen !== undefined) checkDate(seen, file);
    return url === undefined || seen === undefined ? [] : [{ url: url.text, seen: seen.text }];
  });
  return { list, none: undefined };
}

function checkUrl(url: LocatedText, file: YamlFile): void {
  const isGood = /^https?:\/\/[^\s]+$/.test(url.text) && URL.canParse(url.text);
  if (!isGood) file.report(url.place, `the reference ${quoted(url.text)} is not an http or https address`);
}

function checkDate(date: LocatedText, file: YamlFile): void {
  const isForm = /^\d{4}-\d{2}-\d{2}$/.test(date.text);
  const time = isForm ? Date.parse(`${date.text}T00:00:00Z`) : Number.NaN;
  const isDate = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date.text);
  if (!isDate) {
    file.report(date.place, `the date ${quoted(date.text)} is not a day of the form 2026-01-31`);
  }
}
