import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseIgnoreFile
} from "./chunk-GFAV5WAT.mjs";
import {
  MAX_ENTRY_PLACES
} from "./chunk-DSY4GNSK.mjs";
import {
  BASELINE_NAME,
  CONFIG_NAME,
  FOREIGN_TOOLS,
  IGNORE_NAME
} from "./chunk-YCRTLUB3.mjs";
import {
  compileSelectors,
  holdsOn
} from "./chunk-DPL3WNPG.mjs";
import {
  resolveObjects
} from "./chunk-CURK6QLX.mjs";
import {
  ObjectReader
} from "./chunk-3SMOQOE6.mjs";
import {
  CONFIDENCE_ORDER
} from "./chunk-SFZ4GHME.mjs";
import {
  ForeignFile
} from "./chunk-OZ7HI3YC.mjs";
import {
  globToExpression
} from "./chunk-RBHNQ7AH.mjs";
import {
  ConfigError
} from "./chunk-VRKPR623.mjs";
import {
  InputError,
  UpstreamError,
  systemCode
} from "./chunk-MLKVTFW4.mjs";

// src/compat/files.ts
var MAX_BYTES = 16 << 20;
var FOREIGN_FILES = [
  {
    // its configuration and ignore file are read by scan-gitleaks.ts: they are more than entries
    tool: "gitleaks",
    names: [],
    isBaseline: (text) => /^\ufeff?\s*\[/.test(text.slice(0, 4096)),
    load: async () => (await import("./baseline-NB4E4VB2.mjs")).readGitleaksBaseline
  },
  {
    tool: "betterleaks",
    names: [".betterleaksignore"],
    load: async () => (await import("./ignore-DMNVIY5R.mjs")).readBetterleaksIgnore
  },
  {
    tool: "kingfisher",
    names: [],
    isBaseline: (text) => /^(?:ExactFindings|fingerprint_algorithm|repositories):/m.test(text.slice(0, 4096)),
    load: async () => (await import("./baseline-2CIFZIXO.mjs")).readKingfisherBaseline
  },
  {
    tool: "detect-secrets",
    names: [".secrets.baseline"],
    isBaseline: (text) => /^\s*\{/.test(text) && /"(?:plugins_used|results)"\s*:/.test(text),
    load: async () => (await import("./baseline-KRNXVIMU.mjs")).readBaseline
  },
  {
    tool: "secretlint",
    names: [".secretlintignore"],
    load: async () => (await import("./config-QMAFDUAV.mjs")).readSecretlintIgnore
  },
  {
    tool: "secretlint",
    names: [".secretlintrc.json", ".secretlintrc.yml", ".secretlintrc.yaml", ".secretlintrc"],
    load: async () => (await import("./config-QMAFDUAV.mjs")).readSecretlintConfig
  },
  {
    tool: "ggshield",
    names: [".gitguardian.yaml", ".gitguardian.yml"],
    load: async () => (await import("./config-DBHQ2CGJ.mjs")).readGgshieldConfig
  },
  {
    tool: "git-secrets",
    names: [".gitallowed"],
    load: async () => (await import("./gitallowed-3CUMUHYB.mjs")).readGitallowed
  }
];
var foreignReader = {
  async inRoot(reader, honours) {
    const kinds = FOREIGN_FILES.filter(({ tool }) => honours.includes(tool));
    const all = await Promise.all(
      kinds.flatMap((kind) => kind.names.map((name) => readIfThere(reader, name, kind)))
    );
    return {
      foreign: all.flatMap(({ foreign }) => foreign),
      mistakes: all.flatMap(({ mistakes }) => mistakes)
    };
  },
  async baseline(name, text) {
    const kind = FOREIGN_FILES.find(({ isBaseline }) => isBaseline?.(text) === true);
    return kind === void 0 ? void 0 : await readOne(name, text, kind);
  }
};
var NOTHING = { foreign: [], mistakes: [] };
async function readIfThere(reader, name, kind) {
  const bytes = await reader.read(name);
  if (bytes === void 0) return NOTHING;
  if (bytes.length <= MAX_BYTES) return await readOne(name, new TextDecoder().decode(bytes), kind);
  const file = new ForeignFile(name, "");
  file.report(file.lineAt(1), `the file is longer than ${MAX_BYTES} bytes`);
  return { foreign: [], mistakes: file.mistakes };
}
async function readOne(name, text, { tool, load }) {
  const file = new ForeignFile(name, text);
  const entries = await (await load())(file);
  return {
    foreign: entries === void 0 ? [] : [entries],
    mistakes: file.mistakes.map((mistake) => ({
      ...mistake,
      hint: mistake.hint ?? `a file of ${tool}; leave ${tool} out of honours: in .tacet.yml to pass over it`
    }))
  };
}

// src/config/lock.ts
var SEVERITIES = ["low", "medium", "high", "critical"];
var MS_A_DAY = 864e5;
var Locks = class {
  #locks;
  #rules;
  #fitsRule;
  #paths;
  /** The last day that an entry may hold at most, by days ahead. */
  #today;
  /** `today`: a day in UTC, `2026-01-31`. */
  constructor(locks, today) {
    this.#locks = locks;
    this.#rules = locks.flatMap(({ rules }) => rules);
    this.#fitsRule = this.#rules.map((rule) => {
      const fits = compileSelectors({ rule, fingerprint: void 0, path: void 0, valueClass: void 0 });
      return (id) => fits({ ruleId: id, fingerprint: "", path: void 0, valueClasses: [] });
    });
    this.#paths = locks.flatMap(({ paths }) => paths).map((glob) => new RegExp(globToExpression(glob)));
    this.#today = Date.parse(`${today}T00:00:00Z`);
  }
  get isEmpty() {
    return this.#locks.length === 0;
  }
  /** Whether a rule is locked. */
  hasRule(id) {
    return this.#fitsRule.some((fits) => fits(id));
  }
  /** Whether a selector of rules may name a locked one. */
  meetsRule(selector) {
    return this.#rules.some((rule) => wildcardsMeet(rule, selector));
  }
  /** Whether what is found at a path is locked. */
  hasPath(path) {
    return path !== void 0 && this.#paths.some((glob) => glob.test(path));
  }
  /** The least confidence that may be asked for at most; undefined: any. */
  get minConfidence() {
    const bounds = this.#locks.flatMap(({ minConfidence }) => minConfidence ?? []);
    return CONFIDENCE_ORDER.find((level) => bounds.includes(level));
  }
  /** The severity from which a check fails at the latest; undefined: any. */
  get failOn() {
    const bounds = this.#locks.flatMap(({ failOn }) => failOn ?? []);
    return SEVERITIES.find((level) => bounds.includes(level));
  }
  get permitsMarks() {
    return this.#locks.every(({ marks }) => marks !== false);
  }
  get permitsTrust() {
    return this.#locks.every(({ trustChanges }) => trustChanges !== false);
  }
  /** Why an entry is not heard whatever it is about; undefined when it is. */
  refusesEntry(entry) {
    const kind = entry.kind ?? "accepted";
    for (const lock of this.#locks.flatMap(({ entries }) => entries)) {
      if (lock.kind !== "any" && lock.kind !== kind) continue;
      const why = this.#lacks(entry, kind, lock);
      if (why !== void 0) return why;
    }
    return void 0;
  }
  /** Why an entry that may be heard is not about this finding; undefined when it is. */
  refusesFor(entry, subject) {
    if (entry.fingerprint !== void 0) return void 0;
    if (this.hasRule(subject.ruleId))
      return `what ${subject.ruleId} finds is let pass one by one, by fingerprint`;
    if (this.hasPath(subject.path))
      return "what is found at this path is let pass one by one, by fingerprint";
    return void 0;
  }
  #lacks({ reason, owner, until }, kind, lock) {
    const which = lock.kind === "any" ? "an entry" : `an entry of the kind ${kind}`;
    if (lock.by?.length === 0) return `${which} may stand in the policy alone`;
    if (lock.needsReason && reason === void 0) return `${which} needs a reason`;
    if ((lock.needsOwner || lock.by !== void 0) && owner === void 0) return `${which} needs an owner`;
    if (lock.by !== void 0 && !lock.by.includes(owner ?? ""))
      return `the owner of ${which} must be one of ${lock.by.join(", ")}`;
    if (lock.maxDays === void 0) return void 0;
    if (until === void 0) return `${which} needs a last day (until)`;
    const days = (Date.parse(`${until}T00:00:00Z`) - this.#today) / MS_A_DAY;
    return days <= lock.maxDays ? void 0 : `${which} may hold for ${lock.maxDays} days at most`;
  }
};
function exceedsConfidence(level, bound) {
  return bound !== void 0 && CONFIDENCE_ORDER.indexOf(level) > CONFIDENCE_ORDER.indexOf(bound);
}
function exceedsSeverity(level, bound) {
  if (bound === void 0) return false;
  return level === "never" || SEVERITIES.indexOf(level) > SEVERITIES.indexOf(bound);
}
function wildcardsMeet(one, other) {
  let meets = Array.from({ length: other.length + 1 }, (_, at) => /^\**$/.test(other.slice(at)));
  for (let i = one.length - 1; i >= 0; i--) {
    const next = Array(other.length + 1).fill(false);
    for (let j = other.length; j >= 0; j--) {
      const a = one[i];
      const b = other[j];
      if (a === "*") next[j] = meets[j] === true || b !== void 0 && next[j + 1] === true;
      else if (b === "*") next[j] = next[j + 1] === true || meets[j] === true;
      else next[j] = a === b && meets[j + 1] === true;
    }
    meets = next;
  }
  return meets[0] === true;
}

// src/config/policy.ts
var PolicyLayer = class {
  folder;
  config;
  #entries;
  /** Places of the entries that name a fingerprint, by it, and of all others: a baseline may have a hundred thousand. */
  #byFingerprint = /* @__PURE__ */ new Map();
  #general;
  #disabled;
  #severities;
  #foreign;
  #used = /* @__PURE__ */ new Set();
  constructor({ folder, config, entries, foreign = [] }) {
    const own = (config?.allow ?? []).map((entry) => ({ source: "config", entry }));
    this.folder = folder;
    this.config = config;
    this.#foreign = foreign;
    this.#entries = [...own, ...entries].map(({ source, entry }) => ({
      source,
      entry,
      fits: compileSelectors(entry)
    }));
    const general = [];
    for (const [place, { entry }] of this.#entries.entries()) {
      const { fingerprint } = entry;
      if (fingerprint === void 0) general.push(place);
      else this.#byFingerprint.set(fingerprint, [...this.#byFingerprint.get(fingerprint) ?? [], place]);
    }
    this.#general = general;
    this.#disabled = (config?.disable ?? []).map(ruleSelector);
    this.#severities = (config?.severity ?? []).map(({ rule }) => ruleSelector(rule));
  }
  /** All entries that are about a finding, in order; they count as used from now on, whichever of them decides. */
  *about(subject) {
    const seen = this.#relative(subject);
    const places = [...this.#general, ...this.#byFingerprint.get(subject.fingerprint) ?? []];
    const fitting = places.sort((a, b) => a - b).flatMap((place) => this.#entries[place] ?? []);
    const about = fitting.filter(({ fits }) => fits(seen));
    for (const { entry } of about) this.#used.add(entry);
    for (const { entry, source } of about) yield { entry, source };
    for (const file of this.#foreign)
      for (const entry of file.about(subject)) yield { entry, source: file.source };
  }
  /** The selector by which a rule is switched off here; undefined when it is not. */
  disables(subject) {
    return this.config?.disable[this.#disabled.findIndex((fits) => fits(subject))];
  }
  /** The last line that gives the rule a severity; undefined when none fits. */
  severityOf(subject) {
    return this.config?.severity[this.#severities.findLastIndex((fits) => fits(subject))];
  }
  /** Where a setting stands: `disable github-pat`, `min-confidence`. */
  placeOf(setting) {
    const place = this.config?.places.get(setting);
    return { file: place?.file ?? this.config?.name ?? "", line: place?.line };
  }
  /** All entries, ours alone. */
  get entries() {
    return this.#entries.map(({ entry }) => entry);
  }
  /** Entries that were about no finding so far. Those of other tools are not among them: they may be about what only those find. */
  get unused() {
    return this.#entries.map(({ entry }) => entry).filter((entry) => !this.#used.has(entry));
  }
  /** The finding as this folder sees it: paths are relative to it. */
  #relative(subject) {
    if (this.folder === "" || subject.path === void 0) return subject;
    return { ...subject, path: subject.path.slice(this.folder.length + 1) };
  }
};
function ruleSelector(rule) {
  return compileSelectors({ rule, fingerprint: void 0, path: void 0, valueClass: void 0 });
}
var NO_ADJUSTMENT = { drop: void 0, severity: void 0 };
var Policy = class {
  name;
  settings;
  locks;
  #parts;
  #loaded = /* @__PURE__ */ new Set();
  #refused = /* @__PURE__ */ new Map();
  #refusals = /* @__PURE__ */ new Map();
  constructor(parts) {
    this.name = parts.name;
    this.settings = parts.settings;
    this.locks = parts.locks;
    this.#parts = parts;
    if (parts.above !== void 0) this.#load(parts.above);
    this.#load(parts.root);
    for (const refusal of parts.refusals) this.#refuse(refusal);
  }
  /** What is wrong in the files that were read so far, where that did not throw. */
  get mistakes() {
    return this.#parts.mistakes;
  }
  /** What entries say about a finding; undefined when none is about it. Throws as reading configuration does. */
  async judge(subject) {
    let failed;
    const root = this.#parts.root.config?.requireReason ?? this.#parts.above?.config?.requireReason;
    for (const layer of await this.#layersFor(subject.path)) {
      const needsReason = (layer.config?.requireReason ?? root) === true;
      for (const { entry, source } of layer.about(subject)) {
        const why = layer === this.#parts.above ? void 0 : this.#whyRefused(entry, subject);
        if (!holdsOn(entry, this.#parts.today)) failed ??= { entry, source, effect: "expired" };
        else if (why !== void 0) failed ??= { entry, source, effect: "refused", why };
        else if (needsReason && entry.reason === void 0)
          failed ??= { entry, source, effect: "unreasoned" };
        else return { entry, source, effect: "silences" };
      }
    }
    return failed;
  }
  /**
   * What the folders of a finding change about it. `severity`: what its rule gives it; undefined: nothing is known to be
   * less severe.
   */
  async adjust(subject, confidence, severity) {
    const layers = await this.#layersFor(subject.path);
    const { above } = this.#parts;
    const isLocked = this.locks.hasRule(subject.ruleId) || this.locks.hasPath(subject.path);
    for (const layer of layers) {
      const selector = layer.disables(subject);
      if (selector === void 0) continue;
      const place = layer.placeOf(`disable ${selector}`);
      if (layer === above || !isLocked)
        return { drop: "rule-disabled", severity: void 0, where: shownPlace(place) };
      const what = this.locks.hasRule(subject.ruleId) ? "rules of these names are locked" : "the path is locked";
      this.#refuse({ ...place, what: `disable: ${selector}, ${what}` });
    }
    const bound = this.#folderConfidence(layers);
    if (bound !== void 0 && CONFIDENCE_ORDER.indexOf(confidence) < CONFIDENCE_ORDER.indexOf(bound.level))
      return { drop: "below-confidence", severity: void 0, where: shownPlace(bound.place) };
    for (const layer of layers) {
      const change = layer.severityOf(subject);
      if (change === void 0) continue;
      if (layer === above || !isLocked || !exceedsSeverity(severity ?? "low", change.severity))
        return { drop: void 0, severity: change.severity };
      const place = layer.placeOf(`severity ${change.rule}`);
      this.#refuse({ ...place, what: `severity: ${change.rule}: ${change.severity}, the rule is locked` });
    }
    return NO_ADJUSTMENT;
  }
  /** Why a mark or another entry is not heard; undefined when it is. */
  whyMarkRefused(mark) {
    return this.locks.permitsMarks ? this.locks.refusesEntry(mark) : "inline marks are not heard";
  }
  /** Settings and entries that were said and are not heard, as far as that shows; in order of their places. */
  get refusals() {
    const entries = [...this.#refused].map(([{ file, line }, what]) => ({ file, line, what }));
    return [...this.#refusals.values(), ...entries].sort(
      (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0)
    );
  }
  /** Reads the configuration of a folder, if it has one, so that its entries count, too. Throws as `judge` does. */
  async readFolder(folder) {
    const layer = await this.#parts.layerOf(folder);
    if (layer !== void 0) this.#load(layer);
  }
  /** Entries that were about some finding. */
  get used() {
    const unused = new Set(this.unused);
    return [...this.#loaded].flatMap((layer) => layer.entries.filter((entry) => !unused.has(entry)));
  }
  /** Entries that were about no finding, of every layer that was read. */
  get unused() {
    return [...this.#loaded].flatMap((layer) => layer.unused);
  }
  /** What became of all entries so far. `whole`: whether all was looked at that they may be about. */
  use(whole) {
    const all = [...this.#loaded].flatMap((layer) => layer.entries);
    if (all.length === 0) return void 0;
    const expired = all.filter((entry) => !holdsOn(entry, this.#parts.today));
    const refused = all.filter((entry) => this.#refused.has(entry));
    return {
      all: all.length,
      unused: placesOf(this.unused),
      expired: placesOf(expired),
      refused: placesOf(refused),
      whole
    };
  }
  /** What a folder's least confidence is, as far as the locks permit it. */
  #folderConfidence(layers) {
    const layer = layers.find(({ folder, config }) => folder !== "" && config?.minConfidence !== void 0);
    const level = layer?.config?.minConfidence;
    if (layer === void 0 || level === void 0) return void 0;
    const place = layer.placeOf("min-confidence");
    const locked = this.locks.minConfidence;
    if (locked === void 0 || !exceedsConfidence(level, locked)) return { level, place };
    this.#refuse({ ...place, what: `min-confidence: ${level}, ${locked} is locked` });
    return { level: locked, place };
  }
  #whyRefused(entry, subject) {
    const why = this.locks.refusesEntry(entry) ?? this.locks.refusesFor(entry, subject);
    if (why !== void 0) this.#refused.set(entry, why);
    return why;
  }
  /** From now on the layer's entries count as read. */
  #load(layer) {
    if (this.#loaded.has(layer)) return;
    this.#loaded.add(layer);
    if (layer === this.#parts.above || this.locks.isEmpty) return;
    for (const entry of layer.entries) {
      const why = this.locks.refusesEntry(entry);
      if (why !== void 0) this.#refused.set(entry, why);
    }
  }
  #refuse(refusal) {
    this.#refusals.set(JSON.stringify([refusal.file, refusal.line, refusal.what]), refusal);
  }
  /** The nearest folder first, then the root, then what stands above. */
  async #layersFor(path) {
    const layers = [];
    for (const folder of foldersAbove(path)) {
      const layer = await this.#parts.layerOf(folder);
      if (layer === void 0) continue;
      this.#load(layer);
      layers.push(layer);
    }
    const { root, above } = this.#parts;
    return [...layers, root, ...above === void 0 ? [] : [above]];
  }
};
var MAX_DEPTH = 40;
function foldersAbove(path) {
  const parts = (path ?? "").split("/").slice(0, -1);
  if (parts.length > MAX_DEPTH) return [];
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}
function shownPlace({ file, line }) {
  return line === void 0 ? file : `${file}:${line}`;
}
function placesOf(entries) {
  return { count: entries.length, places: entries.slice(0, MAX_ENTRY_PLACES).map(shownPlace) };
}

// src/config/origin.ts
function originOf(reader) {
  return {
    name: reader.name,
    shown: (path) => path,
    async read(path) {
      const bytes = await reader.read(path);
      return bytes === void 0 ? { kind: "none" } : { kind: "file", bytes };
    }
  };
}
function sharedOrigin({ repository, commit }, readShared) {
  return {
    name: `${repository} at ${commit.slice(0, 10)}`,
    shown: (path) => sharedName({ repository, path, commit }),
    read: (path) => readShared?.({ repository, path, commit }) ?? Promise.resolve(NO_NETWORK)
  };
}
function sharedName({ repository, path, commit }) {
  return `${repository}/${path}@${commit}`;
}
var NO_NETWORK = {
  kind: "refused",
  why: "is in another repository, and no network may be used",
  hint: "read it with --fetch-config, or name a clone of that repository with --config-from"
};

// src/config/config-chain.ts
var MAX_EXTENSIONS = 20;
var MAX_FILE_BYTES = 16 << 20;
var Mistakes = class {
  all = [];
  report(place, message, hint) {
    this.all.push({ line: 1, column: 1, ...place, message, hint, rule: void 0 });
  }
  /** The text of a file; undefined when there is none. What may not be read, or is too long, is a mistake and empty. */
  async textOf({ origin, path }) {
    const answer = await origin.read(path);
    const file = origin.shown(path);
    if (answer.kind === "refused") this.report({ file }, `it ${answer.why}`, answer.hint);
    return answer.kind === "none" ? void 0 : answer.kind === "file" ? this.decode(file, answer.bytes) : "";
  }
  /** Bytes as text; too many are a mistake and empty. */
  decode(file, bytes) {
    if (bytes.length <= MAX_FILE_BYTES) return new TextDecoder("utf-8").decode(bytes);
    this.report({ file }, `the file is longer than ${MAX_FILE_BYTES} bytes`);
    return "";
  }
  /** One configuration. The YAML parser is loaded when there is something to parse: most repositories have none. */
  async parse(name, text, isRoot) {
    const { parseConfigFile } = await import("./config-file-RBOV3PHL.mjs");
    const { config, mistakes, links } = parseConfigFile(name, text, isRoot);
    this.all.push(...mistakes);
    return { config, links };
  }
};
var ConfigChain = class {
  #mistakes;
  #readShared;
  #extended = /* @__PURE__ */ new Set();
  constructor(mistakes, readShared) {
    this.#mistakes = mistakes;
    this.#readShared = readShared;
  }
  /** A configuration behind what it extends; undefined when there is no such file. */
  async load(file) {
    const text = await this.#mistakes.textOf(file);
    return text === void 0 ? void 0 : await this.#extend(file, text, [file.origin.shown(file.path)]);
  }
  /** `above`: the names of the files that led here, this one among them. */
  async #extend({ origin, path }, text, above) {
    const name = origin.shown(path);
    const { config, links } = await this.#mistakes.parse(name, text, true);
    const extended = [];
    for (const extension of links.extends) {
      const file = fileOf(extension, origin, this.#readShared);
      const written = extension.kind === "file" ? extension.path : file.origin.shown(file.path);
      const place = links.places.get(`extends ${written}`) ?? { file: name };
      extended.push(...await this.#read(file, place, above));
    }
    return config === void 0 ? extended : [...extended, { origin, config }];
  }
  async #read(file, place, above) {
    const name = file.origin.shown(file.path);
    if (above.includes(name)) {
      this.#mistakes.report(place, `extends: ${name} extends itself`, "take it out of one of the files");
      return [];
    }
    if (this.#extended.has(name)) return [];
    if (this.#extended.size === MAX_EXTENSIONS) {
      this.#mistakes.report(place, `more than ${MAX_EXTENSIONS} configurations are extended`);
      return [];
    }
    this.#extended.add(name);
    const answer = await file.origin.read(file.path);
    if (answer.kind === "file")
      return this.#extend(file, this.#mistakes.decode(name, answer.bytes), [...above, name]);
    if (answer.kind === "none")
      this.#mistakes.report(place, `extends: there is no ${file.path} in ${file.origin.name}`);
    else this.#mistakes.report(place, `extends: ${name} ${answer.why}`, answer.hint);
    return [];
  }
};
function fileOf(extension, origin, readShared) {
  return extension.kind === "file" ? { origin, path: extension.path } : { origin: sharedOrigin(extension, readShared), path: extension.path };
}

// src/config/merge-config.ts
function mergeConfigs(files) {
  return files.length === 0 ? void 0 : files.map(({ config }) => config).reduce(merged);
}
function merged(base, own) {
  return {
    name: own.name,
    extends: [],
    rules: [...base.rules, ...own.rules],
    disable: [...base.disable, ...own.disable],
    minConfidence: own.minConfidence ?? base.minConfidence,
    failOn: own.failOn ?? base.failOn,
    severity: [...base.severity, ...own.severity],
    allow: [...base.allow, ...own.allow],
    baselines: own.baselines ?? base.baselines,
    salt: own.salt ?? base.salt,
    requireReason: own.requireReason ?? base.requireReason,
    trustChanges: own.trustChanges ?? base.trustChanges,
    honours: own.honours ?? base.honours,
    locks: [...base.locks, ...own.locks],
    places: new Map([...base.places, ...own.places])
  };
}
function baselinesOf(files) {
  const last = files.findLast(({ config }) => config.baselines !== void 0);
  return last?.config.baselines?.map((path) => ({ origin: last.origin, path }));
}
function settingsOf(above, own, locks) {
  const policy = mergeConfigs(above);
  const config = mergeConfigs(own);
  const refusals = [];
  const refuse = (key, what) => {
    const place = config?.places.get(key);
    refusals.push({ file: place?.file ?? config?.name ?? "", line: place?.line, what });
  };
  let minConfidence = config?.minConfidence ?? policy?.minConfidence;
  if (config?.minConfidence !== void 0 && exceedsConfidence(config.minConfidence, locks.minConfidence)) {
    refuse("min-confidence", `min-confidence: ${config.minConfidence}, ${locks.minConfidence} is locked`);
    minConfidence = locks.minConfidence;
  }
  let failOn = config?.failOn ?? policy?.failOn;
  if (config?.failOn !== void 0 && exceedsSeverity(config.failOn, locks.failOn)) {
    refuse("fail-on", `fail-on: ${config.failOn}, ${locks.failOn} is locked`);
    failOn = locks.failOn;
  }
  let trustChanges = config?.trustChanges ?? policy?.trustChanges;
  if (config?.trustChanges === true && !locks.permitsTrust) {
    refuse("trust-changes", "trust-changes: true, false is locked");
    trustChanges = policy?.trustChanges;
  }
  for (const rule of config?.disable ?? [])
    if (locks.meetsRule(rule)) refuse(`disable ${rule}`, `disable: ${rule}, rules of these names are locked`);
  const files = [...above, ...own];
  return {
    settings: {
      ruleFiles: files.flatMap(({ origin, config: { rules } }) => rules.map((path) => ({ origin, path }))),
      disable: [...policy?.disable ?? [], ...config?.disable ?? []],
      minConfidence,
      failOn,
      salt: config?.salt ?? policy?.salt,
      trustChanges: trustChanges === true,
      honours: config?.honours ?? policy?.honours ?? FOREIGN_TOOLS
    },
    refusals
  };
}

// src/config/load-policy.ts
async function loadPolicy(reader, options) {
  const loader = new PolicyLoader(reader ?? NO_FILES, options);
  const policy = await loader.root();
  loader.requireValid();
  return policy;
}
var NO_FILES = { name: "no files", read: () => Promise.resolve(void 0) };
var PolicyLoader = class {
  #reader;
  #options;
  #mistakes = new Mistakes();
  #layers = /* @__PURE__ */ new Map();
  #foreign = [];
  constructor(reader, options) {
    this.#reader = reader;
    this.#options = options;
  }
  async root() {
    const { today, foreign: others } = this.#options;
    const above = await this.#configsAbove();
    const own = await this.#ownConfigs();
    const locks = new Locks(
      [...above, ...own].flatMap(({ config }) => config.locks),
      today
    );
    const { settings, refusals } = settingsOf(above, own, locks);
    const [aboveEntries, entries] = [await this.#baselines(baselinesOf(above)), await this.#ownEntries(own)];
    const inRoot = await others?.inRoot(this.#reader, settings.honours) ?? NO_FOREIGN;
    this.#mistakes.all.push(...inRoot.mistakes);
    const foreign = [...this.#foreign, ...inRoot.foreign];
    return new Policy({
      name: this.#reader.name,
      root: new PolicyLayer({ folder: "", config: mergeConfigs(own), entries, foreign }),
      above: above.length === 0 ? void 0 : new PolicyLayer({ folder: "", config: mergeConfigs(above), entries: aboveEntries }),
      settings,
      layerOf: (folder) => this.#layerOf(folder),
      today,
      locks,
      refusals,
      mistakes: this.#mistakes.all
    });
  }
  requireValid() {
    if (this.#mistakes.all.length > 0 && this.#options.strict !== false)
      throw new ConfigError(this.#mistakes.all);
  }
  async #configsAbove() {
    const { above, readShared } = this.#options;
    if (above === void 0) return [];
    const origin = above.kind === "file" ? originOf(above.reader) : sharedOrigin(above, readShared);
    const configs = await new ConfigChain(this.#mistakes, readShared).load({ origin, path: above.path });
    if (configs !== void 0) return configs;
    throw new InputError("path-not-found", `there is no policy ${above.path} in ${origin.name}`, {
      hint: "the policy is a file, or OWNER/REPO/PATH@COMMIT with the full id of a commit that has it"
    });
  }
  async #ownConfigs() {
    const { configPath, readShared } = this.#options;
    const file = { origin: originOf(this.#reader), path: configPath ?? CONFIG_NAME };
    const configs = await new ConfigChain(this.#mistakes, readShared).load(file);
    if (configs === void 0 && configPath !== void 0)
      throw new InputError(
        "path-not-found",
        `there is no configuration ${configPath} in ${this.#reader.name}`
      );
    return configs ?? [];
  }
  /** Ignore file and baselines of the root. */
  async #ownEntries(own) {
    const origin = originOf(this.#reader);
    const configured = baselinesOf(own) ?? [];
    const also = (this.#options.baselines ?? []).filter((path) => path !== IGNORE_NAME);
    const named = also.map((path) => ({ origin, path }));
    const isNamed = configured.length + named.length > 0;
    return [
      ...await this.#entriesOf({ origin, path: IGNORE_NAME }, "ignore-file", false),
      ...isNamed ? [] : await this.#entriesOf({ origin, path: BASELINE_NAME }, "baseline", false),
      ...await this.#baselines([...configured, ...named])
    ];
  }
  /** Baselines that were named, each once. */
  async #baselines(files = []) {
    const byName = new Map(files.map((file) => [file.origin.shown(file.path), file]));
    const entries = [...byName.values()].map((file) => this.#entriesOf(file, "baseline", true));
    return (await Promise.all(entries)).flat();
  }
  /** What a folder below the root says; its mistakes throw at once, as nothing more is read then. */
  #layerOf(folder) {
    const known = this.#layers.get(folder);
    if (known !== void 0) return known;
    const layer = this.#readFolder(folder);
    this.#layers.set(folder, layer);
    return layer;
  }
  async #readFolder(folder) {
    const origin = originOf(this.#reader);
    const path = `${folder}/${CONFIG_NAME}`;
    const own = new Mistakes();
    const text = await own.textOf({ origin, path });
    const parsed = text === void 0 ? void 0 : await own.parse(path, text, false);
    const config = parsed?.config;
    const ignoreFile = { origin, path: `${folder}/${IGNORE_NAME}` };
    const entries = await this.#entriesOf(ignoreFile, "ignore-file", false, own);
    this.#mistakes.all.push(...own.all);
    if (own.all.length > 0 && this.#options.strict !== false) throw new ConfigError(own.all);
    return config === void 0 && entries.length === 0 ? void 0 : new PolicyLayer({ folder, config, entries });
  }
  async #entriesOf(file, source, isRequired, told = this.#mistakes) {
    const name = file.origin.shown(file.path);
    const text = await told.textOf(file);
    if (text === void 0 && isRequired)
      told.report({ file: name }, `there is no such baseline in ${file.origin.name}`);
    const other = isRequired ? await this.#options.foreign?.baseline(name, text ?? "") : void 0;
    if (other !== void 0) {
      this.#foreign.push(...other.foreign);
      told.all.push(...other.mistakes);
      return [];
    }
    const { entries, mistakes } = parseIgnoreFile(name, text ?? "");
    told.all.push(...mistakes);
    return entries.map((entry) => ({ source, entry }));
  }
};
var NO_FOREIGN = { foreign: [], mistakes: [] };

// src/config/rule-files.ts
async function readRuleFiles(files) {
  const mistakes = [];
  const read = await Promise.all(
    files.map(async ({ origin, path }) => {
      const name = origin.shown(path);
      const answer = await origin.read(path);
      if (answer.kind === "file") return [{ name, text: new TextDecoder().decode(answer.bytes) }];
      const message = answer.kind === "none" ? `there is no such rule file in ${origin.name}` : `it ${answer.why}`;
      const hint = answer.kind === "none" ? void 0 : answer.hint;
      mistakes.push({ file: name, line: 1, column: 1, message, hint, rule: void 0 });
      return [];
    })
  );
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return read.flat();
}

// src/sources/file-readers.ts
import { lstatSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
function diskFiles(root, name = "the working tree", followsLinks = false) {
  return {
    name,
    read(path) {
      try {
        return Promise.resolve(readRegular(join(root, ...path.split("/")), followsLinks));
      } catch (error) {
        const code = systemCode(error);
        if (code === "ENOENT" || code === "ENOTDIR") return Promise.resolve(void 0);
        throw new UpstreamError("path-unreadable", `${path} cannot be read (${code ?? "unknown reason"})`, {
          cause: error
        });
      }
    }
  };
}
function readRegular(file, followsLinks) {
  const facts = followsLinks ? statSync(file) : lstatSync(file);
  return facts.isFile() ? readFileSync(file) : void 0;
}
async function commitFiles(repository, commit, name, provide = () => Promise.resolve()) {
  const files = new CommitTree(repository, commit);
  if (!await files.isThere()) return void 0;
  return {
    name,
    async read(path) {
      const oid = await files.blobAt(path);
      if (oid === void 0) return void 0;
      await provide([oid]);
      const reader = new ObjectReader(repository);
      try {
        const answer = await reader.read(oid);
        if (answer.kind === "object") return answer.bytes;
        throw new UpstreamError("git-failed", `${path} of ${name} cannot be read (${answer.kind})`);
      } finally {
        reader.close();
      }
    }
  };
}
var MAX_FOLDER_BYTES = 256 * 1024 * 1024;
var CommitTree = class {
  #git;
  #root;
  #folders = /* @__PURE__ */ new Map();
  constructor({ git }, root) {
    this.#git = git;
    this.#root = root;
  }
  /** Whether the commit and its tree are here; one process of git where they are. Throws for a tree that is damaged. */
  async isThere() {
    try {
      await this.#list(this.#root);
      return true;
    } catch (error) {
      const [tree] = await resolveObjects(this.#git, [`${this.#root}^{tree}`]);
      if (tree !== void 0) throw error;
      return false;
    }
  }
  /** The id of a regular file; undefined when there is none at the path, or a link, a folder or a submodule. */
  async blobAt(path) {
    const names = path.split("/");
    const file = names.pop();
    let folder = this.#root;
    for (const name of names) {
      const entry2 = (await this.#list(folder)).get(name);
      if (entry2?.kind !== "tree") return void 0;
      folder = entry2.oid;
    }
    const entry = (await this.#list(folder)).get(file);
    return entry?.kind === "blob" && entry.mode.startsWith("100") ? entry.oid : void 0;
  }
  #list(tree) {
    let listed = this.#folders.get(tree);
    if (listed === void 0) {
      listed = this.#git.require(["ls-tree", "-z", "--full-tree", tree], { maxBytes: MAX_FOLDER_BYTES }).then(parseTree);
      this.#folders.set(tree, listed);
    }
    return listed;
  }
};
function parseTree(stdout) {
  const entries = /* @__PURE__ */ new Map();
  for (const line of Buffer.from(stdout).toString("utf8").split("\0")) {
    const tab = line.indexOf("	");
    const [mode = "", kind = "", oid = ""] = line.slice(0, Math.max(0, tab)).split(" ");
    if (oid !== "") entries.set(line.slice(tab + 1), { mode, kind, oid });
  }
  return entries;
}

export {
  foreignReader,
  exceedsConfidence,
  shownPlace,
  loadPolicy,
  readRuleFiles,
  diskFiles,
  commitFiles
};
