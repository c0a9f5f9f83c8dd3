/**
 * `.tacet.yml`: what it may say, read with the place of every mistake.
 *
 *     version: 1
 *     min-confidence: likely
 *     fail-on: medium
 *     disable: [generic-password]
 *     rules: [security/our-rules.yml]
 *     severity: { generic-password: low }
 *     baselines: [.tacet-baseline]
 *     require-reason: true
 *     trust-changes: false
 *     honours: [gitleaks, detect-secrets]
 *     extends: [config/base.yml, OWNER/REPO/tacet.yml@<40 digits of a commit>]
 *     lock: { rules: ['github-*'] }     # see lock-file.ts
 *     allow:
 *       - { path: 'test/fixtures/**', rule: generic-password, kind: test-value, reason: made for the tests }
 *
 * Paths are relative to the folder of the file. A file in a sub-folder speaks for that folder alone and may not name
 * rule files, baselines or a salt. Reading never throws.
 */

import type { Confidence, Severity } from '../base/scan-request.ts';
import { CONFIDENCE_ORDER } from '../base/scan-request.ts';
import { type SharedFile, sharedFileOf } from '../base/shared-file.ts';
import { type Place, quoted } from '../ruleset/rule-mistake.ts';
import { type LocatedText, YamlFile, type YamlMap } from '../ruleset/yaml-reader.ts';
import { ALLOW_KINDS, type AllowEntry, FOREIGN_TOOLS, type ForeignTool, VALUE_CLASSES } from './contract.ts';
import type { Lock } from './lock.ts';
import { readLock } from './lock-file.ts';
import type { ConfigMistake } from './mistake.ts';
import { dayOf, FINGERPRINT, RULE_SELECTOR } from './selectors.ts';
import { checked, readPath, readRule, reportGlob } from './yaml-fields.ts';

const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high', 'critical'];
const FAIL_ON = [...SEVERITIES, 'never'] as const;
/** Every field of the root's file. */
export const ROOT_KEYS = [
  'version', 'extends', 'rules', 'disable', 'min-confidence', 'fail-on', 'severity', 'allow', 'baselines', 'salt',
  'require-reason', 'trust-changes', 'honours', 'lock',
] as const; // biome-ignore format: a list of names reads better in rows
const FOLDER_KEYS = ['version', 'disable', 'min-confidence', 'severity', 'allow', 'require-reason'] as const;
const SINGLE_SETTINGS = ['min-confidence', 'fail-on', 'require-reason', 'trust-changes'] as const;
/** Every field of an entry of `allow`. */
export const ALLOW_KEYS = [
  'fingerprint',
  'rule',
  'path',
  'class',
  'kind',
  'reason',
  'owner',
  'until',
] as const;

/** Another configuration that a file builds on. */
export type Extension = { readonly kind: 'file'; readonly path: string } | SharedFile;

/** Severity of the rules that a selector names. */
export interface SeverityChange {
  readonly rule: string;
  readonly severity: Severity;
}

/** What a file says; what it does not mention is undefined or empty. */
export interface ConfigFile {
  readonly name: string;
  readonly extends: readonly Extension[];
  /** Rule files, relative to the folder of this one. */
  readonly rules: readonly string[];
  /** Ids of rules, wildcards permitted. */
  readonly disable: readonly string[];
  readonly minConfidence: Confidence | undefined;
  readonly failOn: Severity | 'never' | undefined;
  readonly severity: readonly SeverityChange[];
  readonly allow: readonly AllowEntry[];
  readonly baselines: readonly string[] | undefined;
  readonly salt: string | undefined;
  readonly requireReason: boolean | undefined;
  readonly trustChanges: boolean | undefined;
  /** The other tools whose marks and files are heard; undefined: all that are known. */
  readonly honours: readonly ForeignTool[] | undefined;
  /** What nobody but a policy above the repository may loosen. */
  readonly locks: readonly Lock[];
  /** Where single settings stand, and the items of lists: `fail-on`, `disable github-pat`, `extends config/base.yml`. */
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Reads a file of the root (`isRoot`) or of a sub-folder. `extends` and `places` come back from a file with mistakes, too, so
 * that those of the files it builds on can be found. Never throws.
 */
export function parseConfigFile(
  name: string,
  text: string,
  isRoot: boolean,
): {
  readonly config: ConfigFile | undefined;
  readonly mistakes: readonly ConfigMistake[];
  readonly links: Pick<ConfigFile, 'extends' | 'places'>;
} {
  const file = new YamlFile(name, text);
  if (text.replace(/^\s*#.*$/gm, '').trim() === '')
    return { config: emptyConfig(name), mistakes: [], links: NO_LINKS };
  const root = file.root(
    isRoot ? ROOT_KEYS : FOLDER_KEYS,
    isRoot ? 'the configuration' : 'the configuration of a folder',
  );
  if (root === undefined) return { config: undefined, mistakes: file.mistakes, links: NO_LINKS };
  if (root.has('version')) root.number('version', { min: 1, max: 1 });
  const places = new Map<string, Place>();
  for (const key of SINGLE_SETTINGS) if (root.has(key)) places.set(key, root.placeOf(key));
  const lock = isRoot ? readLock(file, root) : undefined;
  const config: ConfigFile = {
    name,
    extends: (root.texts('extends') ?? []).flatMap((text) => readExtension(file, text, places)),
    rules: (root.texts('rules') ?? []).flatMap((text) => readPath(file, text)),
    disable: (root.texts('disable') ?? []).flatMap((text) => {
      places.set(`disable ${text.text}`, text.place);
      return readRule(file, text);
    }),
    minConfidence: root.choice('min-confidence', CONFIDENCE_ORDER),
    failOn: root.choice('fail-on', FAIL_ON),
    severity: readSeverities(file, root, places),
    allow: (root.maps('allow', ALLOW_KEYS, 'the entry') ?? []).flatMap((map) => readAllow(file, map)),
    baselines: root.texts('baselines')?.flatMap((text) => readPath(file, text)),
    salt: root.text('salt')?.text,
    requireReason: root.flag('require-reason'),
    trustChanges: root.flag('trust-changes'),
    honours: root.texts('honours')?.flatMap((text) => readTool(file, text)),
    locks: lock === undefined ? [] : [lock],
    places,
  };
  const { mistakes } = file;
  return { config: mistakes.length === 0 ? config : undefined, mistakes, links: config };
}

const NO_LINKS = { extends: [], places: new Map<string, Place>() };

function emptyConfig(name: string): ConfigFile {
  return {
    name,
    extends: [],
    rules: [],
    disable: [],
    minConfidence: undefined,
    failOn: undefined,
    severity: [],
    allow: [],
    baselines: undefined,
    salt: undefined,
    requireReason: undefined,
    trustChanges: undefined,
    honours: undefined,
    locks: [],
    places: new Map(),
  };
}

function readExtension(
  file: YamlFile,
  located: LocatedText,
  places: Map<string, Place>,
): readonly Extension[] {
  const { text, place } = located;
  places.set(`extends ${text.replace(/^(?:\.\/)+/, '')}`, place);
  if (!text.includes('@')) return readPath(file, located).map((path) => ({ kind: 'file', path }));
  const shared = sharedFileOf(text);
  if (shared !== undefined) return [shared];
  file.report(
    place,
    `expected OWNER/REPO/PATH@COMMIT, found ${quoted(text)}`,
    'name the commit by its full id: a branch or tag could change under you',
  );
  return [];
}

function readTool(file: YamlFile, { text, place }: LocatedText): readonly ForeignTool[] {
  const tool = FOREIGN_TOOLS.find((known) => known === text);
  if (tool !== undefined) return [tool];
  file.report(place, `honours: expected one of ${FOREIGN_TOOLS.join(', ')}, found ${quoted(text)}`);
  return [];
}

/** `severity` maps selectors of rules to severities; its keys are free, so they are read from the list form. */
function readSeverities(
  file: YamlFile,
  root: YamlMap,
  places: Map<string, Place>,
): readonly SeverityChange[] {
  return (root.entries('severity') ?? []).flatMap(({ key, value }) => {
    places.set(`severity ${key.text}`, key.place);
    const rule = readRule(file, key);
    const severity = SEVERITIES.find((known) => known === value?.text);
    if (severity === undefined)
      file.report(value?.place ?? key.place, `severity: expected one of ${SEVERITIES.join(', ')}`);
    return severity === undefined ? [] : rule.map((id) => ({ rule: id, severity }));
  });
}

function readAllow(file: YamlFile, map: YamlMap): readonly AllowEntry[] {
  const before = file.mistakes.length;
  const fingerprint = checked(
    file,
    map.text('fingerprint'),
    (text) => FINGERPRINT.test(text),
    'a fingerprint (t1-…)',
  );
  const rule = checked(file, map.text('rule'), (text) => RULE_SELECTOR.test(text), 'the id of a rule');
  const path = map.text('path');
  if (path !== undefined) reportGlob(file, path, 'path');
  const until = checked(
    file,
    map.text('until'),
    (text) => dayOf(text) !== undefined,
    'a day like 2026-12-31',
  );
  const valueClass = map.choice('class', VALUE_CLASSES);
  const entry: AllowEntry = {
    fingerprint,
    rule,
    path: path?.text,
    valueClass,
    kind: map.choice('kind', ALLOW_KINDS),
    reason: map.text('reason')?.text,
    owner: map.text('owner')?.text,
    until,
    file: map.place.file,
    line: map.place.line,
  };
  if (file.mistakes.length > before) return [];
  if ([fingerprint, rule, entry.path, valueClass].some((selector) => selector !== undefined)) return [entry];
  file.report(map.place, 'the entry names no finding', 'give a fingerprint, rule, path or class');
  return [];
}
