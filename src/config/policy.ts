/**
 * What the configuration says about a finding: whether an entry lets it pass, and whether a folder changes how grave it
 * is. Layers are asked from the folder nearest to the finding up to the root; the first entry that holds decides, and an
 * entry that has expired is told when none holds.
 *
 * A policy counts which of its entries were ever used, so that the others can be listed and pruned.
 */

import type { Confidence, Severity } from '../base/scan-request.ts';
import { CONFIDENCE_ORDER } from '../base/scan-request.ts';
import type { ConfigFile } from './config-file.ts';
import type { AllowEntry, ForeignEntries, ForeignTool, Subject } from './contract.ts';
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
  readonly ruleFiles: readonly string[];
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
  readonly effect: 'silences' | 'expired' | 'unreasoned';
}

/** What the folders of a finding change about it. */
export interface Adjustment {
  /** Why it is not reported at all: a rule that is switched off there, too little confidence. */
  readonly drop: 'rule-disabled' | 'below-confidence' | undefined;
  readonly severity: Severity | undefined;
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
  readonly #disabled: readonly Selector[];
  readonly #severities: readonly { readonly fits: Selector; readonly severity: Severity }[];
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
    this.#disabled = (config?.disable ?? []).map(ruleSelector);
    this.#severities = (config?.severity ?? []).map(({ rule, severity }) => ({
      fits: ruleSelector(rule),
      severity,
    }));
  }

  /** All entries that are about a finding, in order; they count as used from now on. */
  *about(subject: Subject): Generator<Omit<CompiledEntry, 'fits'>> {
    const seen = this.#relative(subject);
    for (const { entry, source, fits } of this.#entries) {
      if (!fits(seen)) continue;
      this.#used.add(entry);
      yield { entry, source };
    }
    for (const file of this.#foreign)
      for (const entry of file.about(subject)) yield { entry, source: file.source };
  }

  /** Whether a rule is switched off here. */
  isDisabled(subject: Subject): boolean {
    return this.#disabled.some((fits) => fits(subject));
  }

  /** The severity that the last fitting line gives; undefined when none fits. */
  severityOf(subject: Subject): Severity | undefined {
    return this.#severities.findLast(({ fits }) => fits(subject))?.severity;
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

/** The layers of one version of the files. */
export class Policy {
  /** For reports: `the base 1234abcd`. */
  readonly name: string;
  readonly settings: PolicySettings;
  readonly #root: PolicyLayer;
  readonly #layerOf: (folder: string) => Promise<PolicyLayer | undefined>;
  readonly #today: string;
  readonly #loaded = new Set<PolicyLayer>();

  /** `layerOf` gives the layer of a sub-folder, undefined when it has none; `today` is a day in UTC, `2026-01-31`. */
  constructor(
    name: string,
    root: PolicyLayer,
    settings: PolicySettings,
    layerOf: (folder: string) => Promise<PolicyLayer | undefined>,
    today: string,
  ) {
    this.name = name;
    this.settings = settings;
    this.#root = root;
    this.#layerOf = layerOf;
    this.#today = today;
    this.#loaded.add(root);
  }

  /** What the entries say about a finding; undefined when none is about it. Throws as reading configuration does. */
  async judge(subject: Subject): Promise<Judgement | undefined> {
    let failed: Judgement | undefined;
    for (const layer of await this.#layersFor(subject.path)) {
      const needsReason = (layer.config?.requireReason ?? this.#root.config?.requireReason) === true;
      for (const { entry, source } of layer.about(subject)) {
        if (!holdsOn(entry, this.#today)) failed ??= { entry, source, effect: 'expired' };
        else if (needsReason && entry.reason === undefined)
          failed ??= { entry, source, effect: 'unreasoned' };
        else return { entry, source, effect: 'silences' };
      }
    }
    return failed;
  }

  /** What the folders of a finding change about it. */
  async adjust(subject: Subject, confidence: Confidence): Promise<Adjustment> {
    const layers = await this.#layersFor(subject.path);
    if (layers.some((layer) => layer.isDisabled(subject)))
      return { drop: 'rule-disabled', severity: undefined };
    // the root's own bound decides what is looked for at all, and gives way to the user's option
    const bound = layers.slice(0, -1).find(({ config }) => config?.minConfidence !== undefined)
      ?.config?.minConfidence;
    if (bound !== undefined && CONFIDENCE_ORDER.indexOf(confidence) < CONFIDENCE_ORDER.indexOf(bound))
      return { drop: 'below-confidence', severity: undefined };
    for (const layer of layers) {
      const severity = layer.severityOf(subject);
      if (severity !== undefined) return { drop: undefined, severity };
    }
    return NO_ADJUSTMENT;
  }

  /** Entries that were about no finding, of every layer that was read. */
  get unused(): readonly AllowEntry[] {
    return [...this.#loaded].flatMap((layer) => layer.unused);
  }

  /** The nearest folder first, the root last. */
  async #layersFor(path: string | undefined): Promise<readonly PolicyLayer[]> {
    const layers: PolicyLayer[] = [];
    for (const folder of foldersAbove(path)) {
      const layer = await this.#layerOf(folder);
      if (layer === undefined) continue;
      this.#loaded.add(layer);
      layers.push(layer);
    }
    return [...layers, this.#root];
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
