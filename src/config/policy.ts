/**
 * What the configuration says about a finding: whether an entry lets it pass, and whether a folder changes how grave it
 * is. Layers are asked from the folder nearest to the finding up to the root; the first entry that holds decides, and an
 * entry that has expired is told when none holds.
 *
 * A policy counts which of its entries were ever used, so that the others can be listed and pruned. What locks refuse is
 * not heard, and told with its place (`lock.ts`).
 */

import { type EntryPlaces, type EntryUse, MAX_ENTRY_PLACES } from '../base/receipt.ts';
import type { Confidence, Severity } from '../base/scan-request.ts';
import { CONFIDENCE_ORDER } from '../base/scan-request.ts';
import type { ConfigFile, SeverityChange } from './config-file.ts';
import type { AllowEntry, ForeignEntries, ForeignTool, Subject } from './contract.ts';
import { exceedsConfidence, exceedsSeverity, type Locks, type Refusal } from './lock.ts';
import type { ConfigMistake } from './mistake.ts';
import type { OriginFile } from './origin.ts';
import { compileSelectors, holdsOn, type Selector } from './selectors.ts';

/** Where an entry comes from. */
export type EntrySource = 'config' | 'ignore-file' | 'baseline';

/** What a layer is made from. */
export interface LayerParts {
  /** The folder that it speaks for, without a trailing `/`; empty for the root. */
  readonly folder: string;
  readonly config: ConfigFile | undefined;
  /** Entries of ignore files and baselines. */
  readonly entries: readonly { readonly source: EntrySource; readonly entry: AllowEntry }[];
  /** Files of other tools, asked after the entries. Default: none. */
  readonly foreign?: readonly ForeignEntries[];
}

/** The settings of the root that decide how a scan is made. */
export interface PolicySettings {
  readonly ruleFiles: readonly OriginFile[];
  readonly disable: readonly string[];
  readonly minConfidence: Confidence | undefined;
  readonly failOn: Severity | 'never' | undefined;
  readonly salt: string | undefined;
  /** Whether what a change itself says about its findings is believed. */
  readonly trustChanges: boolean;
  /** The other tools whose marks and files are heard. */
  readonly honours: readonly ForeignTool[];
}

/** What the entries say about a finding. */
export interface Judgement {
  readonly entry: AllowEntry;
  readonly source: EntrySource;
  readonly effect: 'silences' | 'expired' | 'unreasoned' | 'refused';
  /** Of what is refused: which lock refuses it. */
  readonly why?: string;
}

/** What the folders of a finding change about it. */
export interface Adjustment {
  /** Why it is not reported at all: a rule that is switched off there, too little confidence. */
  readonly drop: 'rule-disabled' | 'below-confidence' | undefined;
  readonly severity: Severity | undefined;
  /** Of what is dropped, where that is said: `.tacet.yml:3`. */
  readonly where?: string;
}

interface CompiledEntry {
  readonly entry: AllowEntry;
  readonly source: EntrySource;
  readonly fits: Selector;
}

/** One folder's configuration, compiled. */
export class PolicyLayer {
  readonly folder: string;
  readonly config: ConfigFile | undefined;
  readonly #entries: readonly CompiledEntry[];
  /** Places of the entries that name a fingerprint, by it, and of all others: a baseline may have a hundred thousand. */
  readonly #byFingerprint = new Map<string, number[]>();
  readonly #general: readonly number[];
  readonly #disabled: readonly Selector[];
  readonly #severities: readonly Selector[];
  readonly #foreign: readonly ForeignEntries[];
  readonly #used = new Set<AllowEntry>();

  constructor({ folder, config, entries, foreign = [] }: LayerParts) {
    const own = (config?.allow ?? []).map((entry) => ({ source: 'config', entry }) as const);
    this.folder = folder;
    this.config = config;
    this.#foreign = foreign;
    this.#entries = [...own, ...entries].map(({ source, entry }) => ({
      source,
      entry,
      fits: compileSelectors(entry),
    }));
    const general: number[] = [];
    for (const [place, { entry }] of this.#entries.entries()) {
      const { fingerprint } = entry;
      if (fingerprint === undefined) general.push(place);
      else this.#byFingerprint.set(fingerprint, [...(this.#byFingerprint.get(fingerprint) ?? []), place]);
    }
    this.#general = general;
    this.#disabled = (config?.disable ?? []).map(ruleSelector);
    this.#severities = (config?.severity ?? []).map(({ rule }) => ruleSelector(rule));
  }

  /** All entries that are about a finding, in order; they count as used from now on, whichever of them decides. */
  *about(subject: Subject): Generator<Omit<CompiledEntry, 'fits'>> {
    const seen = this.#relative(subject);
    const places = [...this.#general, ...(this.#byFingerprint.get(subject.fingerprint) ?? [])];
    const fitting = places.sort((a, b) => a - b).flatMap((place) => this.#entries[place] ?? []);
    const about = fitting.filter(({ fits }) => fits(seen));
    for (const { entry } of about) this.#used.add(entry);
    for (const { entry, source } of about) yield { entry, source };
    for (const file of this.#foreign)
      for (const entry of file.about(subject)) yield { entry, source: file.source };
  }

  /** The selector by which a rule is switched off here; undefined when it is not. */
  disables(subject: Subject): string | undefined {
    return this.config?.disable[this.#disabled.findIndex((fits) => fits(subject))];
  }

  /** The last line that gives the rule a severity; undefined when none fits. */
  severityOf(subject: Subject): SeverityChange | undefined {
    return this.config?.severity[this.#severities.findLastIndex((fits) => fits(subject))];
  }

  /** Where a setting stands: `disable github-pat`, `min-confidence`. */
  placeOf(setting: string): { readonly file: string; readonly line: number | undefined } {
    const place = this.config?.places.get(setting);
    return { file: place?.file ?? this.config?.name ?? '', line: place?.line };
  }

  /** All entries, ours alone. */
  get entries(): readonly AllowEntry[] {
    return this.#entries.map(({ entry }) => entry);
  }

  /** Entries that were about no finding so far. Those of other tools are not among them: they may be about what only those find. */
  get unused(): readonly AllowEntry[] {
    return this.#entries.map(({ entry }) => entry).filter((entry) => !this.#used.has(entry));
  }

  /** The finding as this folder sees it: paths are relative to it. */
  #relative(subject: Subject): Subject {
    if (this.folder === '' || subject.path === undefined) return subject;
    return { ...subject, path: subject.path.slice(this.folder.length + 1) };
  }
}

function ruleSelector(rule: string): Selector {
  return compileSelectors({ rule, fingerprint: undefined, path: undefined, valueClass: undefined });
}

/** What to do without entries: nothing. */
const NO_ADJUSTMENT: Adjustment = { drop: undefined, severity: undefined };

/** What a policy is made from. */
export interface PolicyParts {
  /** For reports: `the base 1234abcd`. */
  readonly name: string;
  readonly root: PolicyLayer;
  /** What stands above the repository, and is bound by no lock. */
  readonly above: PolicyLayer | undefined;
  readonly settings: PolicySettings;
  /** The layer of a sub-folder, undefined when it has none. */
  readonly layerOf: (folder: string) => Promise<PolicyLayer | undefined>;
  /** A day in UTC, `2026-01-31`. */
  readonly today: string;
  readonly locks: Locks;
  /** What the locks refuse of the settings. */
  readonly refusals: readonly Refusal[];
  /** What is wrong in the files that were read; grows while folders are read. Empty where mistakes throw. */
  readonly mistakes: readonly ConfigMistake[];
}

/** The layers of one version of the files. */
export class Policy {
  readonly name: string;
  readonly settings: PolicySettings;
  readonly locks: Locks;
  readonly #parts: PolicyParts;
  readonly #loaded = new Set<PolicyLayer>();
  readonly #refused = new Map<AllowEntry, string>();
  readonly #refusals = new Map<string, Refusal>();

  constructor(parts: PolicyParts) {
    this.name = parts.name;
    this.settings = parts.settings;
    this.locks = parts.locks;
    this.#parts = parts;
    if (parts.above !== undefined) this.#load(parts.above);
    this.#load(parts.root);
    for (const refusal of parts.refusals) this.#refuse(refusal);
  }

  /** What is wrong in the files that were read so far, where that did not throw. */
  get mistakes(): readonly ConfigMistake[] {
    return this.#parts.mistakes;
  }

  /** What entries say about a finding; undefined when none is about it. Throws as reading configuration does. */
  async judge(subject: Subject): Promise<Judgement | undefined> {
    let failed: Judgement | undefined;
    const root = this.#parts.root.config?.requireReason ?? this.#parts.above?.config?.requireReason;
    for (const layer of await this.#layersFor(subject.path)) {
      const needsReason = (layer.config?.requireReason ?? root) === true;
      for (const { entry, source } of layer.about(subject)) {
        const why = layer === this.#parts.above ? undefined : this.#whyRefused(entry, subject);
        if (!holdsOn(entry, this.#parts.today)) failed ??= { entry, source, effect: 'expired' };
        else if (why !== undefined) failed ??= { entry, source, effect: 'refused', why };
        else if (needsReason && entry.reason === undefined)
          failed ??= { entry, source, effect: 'unreasoned' };
        else return { entry, source, effect: 'silences' };
      }
    }
    return failed;
  }

  /**
   * What the folders of a finding change about it. `severity`: what its rule gives it; undefined: nothing is known to be
   * less severe.
   */
  async adjust(subject: Subject, confidence: Confidence, severity?: Severity): Promise<Adjustment> {
    const layers = await this.#layersFor(subject.path);
    const { above } = this.#parts;
    const isLocked = this.locks.hasRule(subject.ruleId) || this.locks.hasPath(subject.path);
    for (const layer of layers) {
      const selector = layer.disables(subject);
      if (selector === undefined) continue;
      const place = layer.placeOf(`disable ${selector}`);
      if (layer === above || !isLocked)
        return { drop: 'rule-disabled', severity: undefined, where: shownPlace(place) };
      const what = this.locks.hasRule(subject.ruleId)
        ? 'rules of these names are locked'
        : 'the path is locked';
      this.#refuse({ ...place, what: `disable: ${selector}, ${what}` });
    }
    const bound = this.#folderConfidence(layers);
    if (bound !== undefined && CONFIDENCE_ORDER.indexOf(confidence) < CONFIDENCE_ORDER.indexOf(bound.level))
      return { drop: 'below-confidence', severity: undefined, where: shownPlace(bound.place) };
    for (const layer of layers) {
      const change = layer.severityOf(subject);
      if (change === undefined) continue;
      if (layer === above || !isLocked || !exceedsSeverity(severity ?? 'low', change.severity))
        return { drop: undefined, severity: change.severity };
      const place = layer.placeOf(`severity ${change.rule}`);
      this.#refuse({ ...place, what: `severity: ${change.rule}: ${change.severity}, the rule is locked` });
    }
    return NO_ADJUSTMENT;
  }

  /** Why a mark or another entry is not heard; undefined when it is. */
  whyMarkRefused(mark: Pick<AllowEntry, 'kind' | 'reason' | 'owner' | 'until'>): string | undefined {
    return this.locks.permitsMarks ? this.locks.refusesEntry(mark) : 'inline marks are not heard';
  }

  /** Settings and entries that were said and are not heard, as far as that shows; in order of their places. */
  get refusals(): readonly Refusal[] {
    const entries = [...this.#refused].map(([{ file, line }, what]) => ({ file, line, what }));
    return [...this.#refusals.values(), ...entries].sort(
      (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0),
    );
  }

  /** Reads the configuration of a folder, if it has one, so that its entries count, too. Throws as `judge` does. */
  async readFolder(folder: string): Promise<void> {
    const layer = await this.#parts.layerOf(folder);
    if (layer !== undefined) this.#load(layer);
  }

  /** Entries that were about some finding. */
  get used(): readonly AllowEntry[] {
    const unused = new Set(this.unused);
    return [...this.#loaded].flatMap((layer) => layer.entries.filter((entry) => !unused.has(entry)));
  }

  /** Entries that were about no finding, of every layer that was read. */
  get unused(): readonly AllowEntry[] {
    return [...this.#loaded].flatMap((layer) => layer.unused);
  }

  /** What became of all entries so far. `whole`: whether all was looked at that they may be about. */
  use(whole: boolean): EntryUse | undefined {
    const all = [...this.#loaded].flatMap((layer) => layer.entries);
    if (all.length === 0) return undefined;
    const expired = all.filter((entry) => !holdsOn(entry, this.#parts.today));
    const refused = all.filter((entry) => this.#refused.has(entry));
    return {
      all: all.length,
      unused: placesOf(this.unused),
      expired: placesOf(expired),
      refused: placesOf(refused),
      whole,
    };
  }

  /** What a folder's least confidence is, as far as the locks permit it. */
  #folderConfidence(layers: readonly PolicyLayer[]) {
    // the root's own bound decides what is looked for at all, and gives way to the user's option
    const layer = layers.find(({ folder, config }) => folder !== '' && config?.minConfidence !== undefined);
    const level = layer?.config?.minConfidence;
    if (layer === undefined || level === undefined) return undefined;
    const place = layer.placeOf('min-confidence');
    const locked = this.locks.minConfidence;
    if (locked === undefined || !exceedsConfidence(level, locked)) return { level, place };
    this.#refuse({ ...place, what: `min-confidence: ${level}, ${locked} is locked` });
    return { level: locked, place };
  }

  #whyRefused(entry: AllowEntry, subject: Subject): string | undefined {
    const why = this.locks.refusesEntry(entry) ?? this.locks.refusesFor(entry, subject);
    if (why !== undefined) this.#refused.set(entry, why);
    return why;
  }

  /** From now on the layer's entries count as read. */
  #load(layer: PolicyLayer): void {
    if (this.#loaded.has(layer)) return;
    this.#loaded.add(layer);
    if (layer === this.#parts.above || this.locks.isEmpty) return;
    for (const entry of layer.entries) {
      const why = this.locks.refusesEntry(entry);
      if (why !== undefined) this.#refused.set(entry, why);
    }
  }

  #refuse(refusal: Refusal): void {
    this.#refusals.set(JSON.stringify([refusal.file, refusal.line, refusal.what]), refusal);
  }

  /** The nearest folder first, then the root, then what stands above. */
  async #layersFor(path: string | undefined): Promise<readonly PolicyLayer[]> {
    const layers: PolicyLayer[] = [];
    for (const folder of foldersAbove(path)) {
      const layer = await this.#parts.layerOf(folder);
      if (layer === undefined) continue;
      this.#load(layer);
      layers.push(layer);
    }
    const { root, above } = this.#parts;
    return [...layers, root, ...(above === undefined ? [] : [above])];
  }
}

/** A path deeper than this has no folders of its own: nobody configures there, and a hostile path costs nothing. */
const MAX_DEPTH = 40;

/** The folders of a path below the root, the nearest first. */
function foldersAbove(path: string | undefined): readonly string[] {
  const parts = (path ?? '').split('/').slice(0, -1);
  if (parts.length > MAX_DEPTH) return [];
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}

/** `.tacet.yml:3`, and the file alone where the line is not known. */
export function shownPlace({ file, line }: Pick<Refusal, 'file' | 'line'>): string {
  return line === undefined ? file : `${file}:${line}`;
}

function placesOf(entries: readonly AllowEntry[]): EntryPlaces {
  return { count: entries.length, places: entries.slice(0, MAX_ENTRY_PLACES).map(shownPlace) };
}
