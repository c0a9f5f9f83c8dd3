import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  counterpartOf,
  idsBehind
} from "./chunk-DMR6OKIJ.mjs";
import {
  ConfigError,
  GITLEAKS_VERSION
} from "./chunk-RHRBYO53.mjs";
import {
  builtInRuleset
} from "./chunk-5I4Q7XSM.mjs";
import {
  toRe2
} from "./chunk-MOQROODX.mjs";
import {
  parsePattern
} from "./chunk-2OKJII74.mjs";
import {
  quoted
} from "./chunk-6NSVM2XT.mjs";
import {
  nearest
} from "./chunk-6WQQFOL2.mjs";
import "./chunk-PAEJ3LAC.mjs";
import {
  PatternError
} from "./chunk-RQVTQNN4.mjs";
import "./chunk-WGYOHXCK.mjs";
import "./chunk-5VLZXLXK.mjs";

// src/compat/gitleaks/merge.ts
function mergeGitleaksFiles(input) {
  return new Merger(input).merge();
}
var Merger = class {
  #input;
  #mistakes = [];
  #warnings = [];
  /** Our rules that do not run. */
  #disabled = /* @__PURE__ */ new Set();
  /** Ids of gitleaks that were switched off. */
  #disabledIds = /* @__PURE__ */ new Map();
  constructor(input) {
    this.#input = input;
  }
  merge() {
    const { files, usesDefault } = this.#input;
    let rules = [];
    let allowlists = [];
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
    const config = {
      files: files.map(({ name }) => name),
      title: files.find(({ title }) => title !== void 0)?.title,
      usesCatalogue,
      disabledRules: [...this.#disabled].sort(),
      rules: own,
      changes,
      allowlists,
      warnings: this.#warnings
    };
    return { config, mistakes: this.#mistakes };
  }
  /** A file's rules over those that it builds on. */
  #extended(base, file, hasBase) {
    const kept = new Map(base.map((rule) => [rule.id, rule]));
    for (const { id, place } of file.extend?.disabledRules ?? []) {
      const isInherited = kept.delete(id);
      const isKnown = hasBase && this.#disable(id, place);
      if (!isInherited && !isKnown) this.#warnUnknown("disabledRules", id, place, [...kept.keys()]);
    }
    for (const rule of file.rules) {
      const inherited = kept.get(rule.id);
      kept.set(rule.id, inherited === void 0 ? rule : joined(inherited, rule));
    }
    return [...kept.values()];
  }
  /** Switches our rules off that an id stands for; false when there are none to switch off. */
  #disable(id, place) {
    if (!this.#input.usesDefault) return false;
    const found = counterpartOf(id, this.#input.catalogue);
    if (found.kind === "rules") this.#disabledIds.set(id, { rules: found.rules, place });
    return found.kind !== "unknown";
  }
  /**
   * A rule of ours stops when every id that it is the counterpart of is switched off: else switching one of them off would
   * switch others off that nobody named.
   */
  #switchOff() {
    for (const [id, { rules, place }] of this.#disabledIds)
      for (const rule of rules) {
        const ids = idsBehind(rule);
        const rest = ids.filter((other) => !this.#disabledIds.has(other));
        if (rule === id || ids.includes(id) && rest.length === 0) this.#disabled.add(rule);
        else
          this.#warn(
            place,
            rest.length === 0 ? `${quoted(id)} does not run, but our rule ${rule} stays: it looks for more` : `${quoted(id)} does not run, but our rule ${rule} stays: it stands for ${rest.map(quoted).join(", ")}, too`,
            `disable: [${rule}] in .tacet.yml switches it off`
          );
      }
  }
  /** Global allowlists of the outermost file that name rules become those rules' own. */
  #withTargets(rules, usesCatalogue) {
    const [outermost] = this.#input.files;
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    for (const allowlist of outermost?.allowlists ?? [])
      for (const { id, place } of allowlist.targetRules) {
        const rule = byId.get(id) ?? (usesCatalogue ? this.#standIn(id, place) : void 0);
        if (rule !== void 0) byId.set(id, { ...rule, allowlists: [...rule.allowlists, allowlist] });
        else
          this.#report(
            place,
            `targetRules: there is no rule ${quoted(id)}`,
            suggestion(id, [...byId.keys()])
          );
      }
    return [...byId.values()];
  }
  /** A rule without anything but its id, that changes one of our catalogue. */
  #standIn(id, place) {
    if (counterpartOf(id, this.#input.catalogue).kind === "unknown") return void 0;
    return {
      ...{ id, place, description: "", regex: void 0, regexText: void 0, path: void 0 },
      ...{ pathText: void 0, groups: 0, secretGroup: 0, entropy: 0, keywords: [], tags: [] },
      ...{ allowlists: [], required: [], skipReport: false }
    };
  }
  /** Rules of their own, and rules that only change ours. */
  #split(rules, usesCatalogue) {
    const own = [];
    const changes = [];
    for (const rule of rules) {
      const found = usesCatalogue ? counterpartOf(rule.id, this.#input.catalogue) : { kind: "unknown", near: void 0 };
      if (rule.regex !== void 0 || rule.path !== void 0 && found.kind === "unknown") {
        if (found.kind === "rules") this.#replace(rule, found.rules);
        if (this.#isSound(rule)) own.push(rule);
      } else if (found.kind === "rules") changes.push(this.#change(rule, found.rules));
      else if (found.kind === "none")
        this.#warn(rule.place, `${quoted(rule.id)} has no counterpart in our catalogue: ${found.why}`);
      else
        this.#report(
          rule.place,
          `the rule ${quoted(rule.id)} has neither regex nor path`,
          usesCatalogue ? suggestion(rule.id, found.near === void 0 ? [] : [found.near]) : void 0
        );
    }
    return { own, changes };
  }
  /** An own expression takes the place of the nearest of our rules. */
  #replace({ place, id }, rules) {
    this.#disabledIds.set(id, { rules: rules.slice(0, 1), place });
  }
  #isSound({ secretGroup, groups, regex, place }) {
    if (regex === void 0 || secretGroup <= groups) return true;
    this.#report(place, `secretGroup is ${secretGroup}, but the expression has ${groups} groups`);
    return false;
  }
  #change(rule, rules) {
    const { id, description, path, entropy, allowlists, tags, place } = rule;
    if (rule.secretGroup > 0)
      this.#warn(place, `secretGroup does nothing for ${quoted(id)}, which is a rule of our catalogue`);
    return { id, rules, description, path, entropy, allowlists, tags, place };
  }
  #warnOfTargets(file) {
    for (const { targetRules } of file.allowlists) {
      const [first] = targetRules;
      if (first !== void 0)
        this.#warn(
          first.place,
          "targetRules does nothing in a file that another one extends, as in gitleaks"
        );
    }
  }
  #warnOfNothing() {
    const [file] = this.#input.files;
    if (file !== void 0)
      this.#warn(
        { file: file.name, line: 1, column: 1 },
        "the configuration has no rules, with which gitleaks would find nothing: our catalogue runs",
        "write useDefault = true under [extend] to say so"
      );
  }
  #warnUnknown(field, id, place, ids) {
    this.#warn(place, `${field}: there is no rule ${quoted(id)}`, suggestion(id, ids));
  }
  #warn(place, message, hint) {
    this.#warnings.push({ ...place, message, hint, rule: void 0 });
  }
  #report(place, message, hint) {
    this.#mistakes.push({ ...place, message, hint, rule: void 0 });
  }
};
function joined(base, own) {
  return {
    ...base,
    description: own.description === "" ? base.description : own.description,
    entropy: own.entropy === 0 ? base.entropy : own.entropy,
    secretGroup: own.secretGroup === 0 ? base.secretGroup : own.secretGroup,
    ...own.regex === void 0 ? {} : { regex: own.regex, regexText: own.regexText, groups: own.groups },
    ...own.path === void 0 ? {} : { path: own.path, pathText: own.pathText },
    tags: [...base.tags, ...own.tags],
    keywords: [...base.keywords, ...own.keywords],
    allowlists: [...base.allowlists, ...own.allowlists],
    place: own.place
  };
}
function suggestion(id, ids) {
  const near = nearest(id, ids);
  return near === void 0 ? void 0 : `did you mean ${near}?`;
}

// src/compat/gitleaks/toml-places.ts
var MAX_DEPTH = 100;
var TomlPlaces = class {
  #lineStarts;
  #offsets;
  #text;
  constructor(text) {
    this.#text = text;
    this.#lineStarts = lineStartsOf(text);
    this.#offsets = new Walker(text).walk();
  }
  /** Where a value begins (a table: its header); the nearest table around it when the value was not found. */
  of(path) {
    for (let length = path.length; length > 0; length--) {
      const offset = this.#offsets.get(keyOf(path.slice(0, length)));
      if (offset !== void 0) return this.#place(offset);
    }
    return { line: 1, column: 1 };
  }
  /**
   * Where a character of a string value stands: exactly in a literal string, which has no escapes, and where the value
   * begins in any other.
   */
  inText(path, index) {
    const offset = this.#offsets.get(keyOf(path));
    if (offset === void 0) return this.of(path);
    if (this.#text.startsWith("'''", offset)) {
      const start = offset + 3;
      const skipped = /^\r?\n/.exec(this.#text.slice(start, start + 2))?.[0].length ?? 0;
      return this.#place(start + skipped + index);
    }
    return this.#place(this.#text[offset] === "'" ? offset + 1 + index : offset);
  }
  #place(offset) {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (this.#lineStarts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#lineStarts[low] + 1 };
  }
};
function lineStartsOf(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
function keyOf(path) {
  return JSON.stringify(path);
}
var Lost = class extends Error {
};
var Walker = class {
  #text;
  #offsets = /* @__PURE__ */ new Map();
  /** By array of tables: how many tables it has so far. */
  #counts = /* @__PURE__ */ new Map();
  #at = 0;
  constructor(text) {
    this.#text = text;
  }
  walk() {
    let table = [];
    try {
      for (this.#skip(true); this.#at < this.#text.length; this.#skip(true)) {
        if (this.#peek() === "[") table = this.#header();
        else this.#pair(table, 0);
      }
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
    }
    return this.#offsets;
  }
  #header() {
    const start = this.#at;
    const isArray = this.#text.startsWith("[[", start);
    this.#at += isArray ? 2 : 1;
    const names = this.#keys();
    if (!this.#text.startsWith(isArray ? "]]" : "]", this.#at)) throw new Lost();
    this.#at += isArray ? 2 : 1;
    const parents = this.#resolve(names.slice(0, -1));
    const own = [...parents, ...names.slice(-1)];
    const path = isArray ? [...own, this.#next(own)] : this.#resolve(names);
    if (isArray && !this.#offsets.has(keyOf(own))) this.#offsets.set(keyOf(own), start);
    this.#offsets.set(keyOf(path), start);
    return path;
  }
  /** A path of names with the last index behind each array of tables on the way. */
  #resolve(names) {
    const path = [];
    for (const name of names) {
      path.push(name);
      const count = this.#counts.get(keyOf(path));
      if (count !== void 0) path.push(count - 1);
    }
    return path;
  }
  #next(path) {
    const count = this.#counts.get(keyOf(path)) ?? 0;
    this.#counts.set(keyOf(path), count + 1);
    return count;
  }
  #pair(table, depth) {
    const start = this.#at;
    const path = [...table, ...this.#keys()];
    if (this.#peek() !== "=") throw new Lost();
    this.#at++;
    this.#skip(false);
    this.#offsets.set(`key ${keyOf(path)}`, start);
    this.#value(path, depth);
  }
  #value(path, depth) {
    if (depth > MAX_DEPTH) throw new Lost();
    this.#offsets.set(keyOf(path), this.#at);
    const first = this.#peek();
    if (first === '"' || first === "'") this.#string(first);
    else if (first === "[") this.#array(path, depth);
    else if (first === "{") this.#inlineTable(path, depth);
    else {
      const end = /[\s,\]}#]/g;
      end.lastIndex = this.#at;
      this.#at = end.exec(this.#text)?.index ?? this.#text.length;
      const time = /[ ]\d{2}:[\d:.+Zz-]*/y;
      time.lastIndex = this.#at;
      if (time.test(this.#text)) this.#at = time.lastIndex;
    }
  }
  #array(path, depth) {
    this.#at++;
    for (let index = 0; ; index++) {
      this.#skip(true);
      if (this.#peek() === "]") break;
      this.#value([...path, index], depth + 1);
      this.#skip(true);
      if (this.#peek() === ",") this.#at++;
      else if (this.#peek() !== "]") throw new Lost();
    }
    this.#at++;
  }
  #inlineTable(path, depth) {
    this.#at++;
    for (; ; ) {
      this.#skip(true);
      if (this.#peek() === "}") break;
      this.#pair(path, depth + 1);
      this.#skip(true);
      if (this.#peek() === ",") this.#at++;
      else if (this.#peek() !== "}") throw new Lost();
    }
    this.#at++;
  }
  #string(quote) {
    const { start, end } = this.#stringSpan(quote);
    this.#at = end;
    if (end <= start) throw new Lost();
  }
  /** From the first quote to behind the last. */
  #stringSpan(quote) {
    const start = this.#at;
    const triple = quote.repeat(3);
    const isLong = this.#text.startsWith(triple, start);
    const close = isLong ? triple : quote;
    let at = start + close.length;
    while (!this.#text.startsWith(close, at)) {
      if (at >= this.#text.length) throw new Lost();
      at += quote === '"' && this.#text[at] === "\\" ? 2 : 1;
    }
    let end = at + close.length;
    for (let more = 0; isLong && more < 2 && this.#text[end] === quote; more++) end++;
    return { start, end };
  }
  #keys() {
    const names = [];
    for (; ; ) {
      this.#skip(false);
      names.push(this.#key());
      this.#skip(false);
      if (this.#peek() !== ".") return names;
      this.#at++;
    }
  }
  #key() {
    const first = this.#peek();
    if (first === '"' || first === "'") {
      const { start, end } = this.#stringSpan(first);
      this.#at = end;
      const inner = this.#text.slice(start + 1, end - 1);
      return (first === '"' ? unescaped(inner) : inner).toLowerCase();
    }
    const bare = /[A-Za-z0-9_-]+/y;
    bare.lastIndex = this.#at;
    const found = bare.exec(this.#text)?.[0];
    if (found === void 0) throw new Lost();
    this.#at += found.length;
    return found.toLowerCase();
  }
  #peek() {
    return this.#text[this.#at];
  }
  /** Blanks; with `lines` also line ends and comments. */
  #skip(lines) {
    for (let next = this.#peek(); next !== void 0; next = this.#peek()) {
      if (lines && next === "#") {
        const end = this.#text.indexOf("\n", this.#at);
        this.#at = end < 0 ? this.#text.length : end;
      } else if (next === " " || next === "	" || lines && (next === "\r" || next === "\n")) this.#at++;
      else return;
    }
  }
};
function unescaped(inner) {
  try {
    return String(JSON.parse(`"${inner}"`));
  } catch {
    return inner;
  }
}

// src/compat/gitleaks/toml-table.ts
var MAX_TOML_CHARACTERS = 4 << 20;
var TomlFile = class {
  name;
  mistakes = [];
  warnings = [];
  #places;
  constructor(name, text) {
    this.name = name;
    this.#places = new TomlPlaces(text);
  }
  place(path) {
    return { file: this.name, ...this.#places.of(path) };
  }
  placeInText(path, index) {
    return { file: this.name, ...this.#places.inText(path, index) };
  }
  report(place, message, hint) {
    this.mistakes.push({ ...place, message, hint, rule: void 0 });
  }
  warn(place, message, hint) {
    this.warnings.push({ ...place, message, hint, rule: void 0 });
  }
};
var TomlTable = class _TomlTable {
  #file;
  #path;
  #fields = /* @__PURE__ */ new Map();
  constructor(file, path, value) {
    this.#file = file;
    this.#path = path;
    for (const [key, field] of Object.entries(value)) {
      const name = key.toLowerCase();
      if (this.#fields.has(name))
        file.report(this.placeOf(name), `${quoted(key)} is there twice, in different letters`);
      this.#fields.set(name, field);
    }
  }
  get place() {
    return this.#file.place(this.#path);
  }
  placeOf(name) {
    return this.#file.place([...this.#path, name]);
  }
  has(name) {
    return this.#fields.has(name);
  }
  /** Warns of every key that is none of these. `known` is in the letters of the documentation. */
  warnOfOthers(known, what) {
    const names = new Set(known.map((name) => name.toLowerCase()));
    for (const name of this.#fields.keys()) {
      if (names.has(name)) continue;
      const near = nearest(name, known);
      this.#file.warn(
        this.placeOf(name),
        `${what} has no field ${quoted(name)}: it is ignored`,
        near === void 0 ? void 0 : `did you mean ${near}?`
      );
    }
  }
  /** A text; undefined when it is missing, and a mistake when it is none. */
  text(name) {
    const value = this.#fields.get(name);
    if (value === void 0) return void 0;
    if (typeof value !== "string") return this.#wrongType(name, "a text", value);
    return this.#located([...this.#path, name], value);
  }
  /** A whole number of zero or more. */
  count(name) {
    const value = this.number(name);
    if (value === void 0 || Number.isSafeInteger(value) && value >= 0) return value;
    return this.#file.report(this.placeOf(name), `${name}: expected a whole number, zero or more`);
  }
  /** A finite number. */
  number(name) {
    const value = this.#fields.get(name);
    if (value === void 0) return void 0;
    const number = typeof value === "bigint" ? Number(value) : value;
    if (typeof number === "number" && Number.isFinite(number)) return number;
    return this.#wrongType(name, "a number", value);
  }
  flag(name) {
    const value = this.#fields.get(name);
    if (value === void 0 || typeof value === "boolean") return value;
    return this.#wrongType(name, "true or false", value);
  }
  /** A list of texts; empty when it is missing. */
  texts(name) {
    const value = this.#fields.get(name);
    if (value === void 0) return [];
    if (!Array.isArray(value)) return this.#wrongType(name, "a list of texts", value) ?? [];
    return value.flatMap((item, index) => {
      const path = [...this.#path, name, index];
      if (typeof item === "string") return [this.#located(path, item)];
      this.#file.report(
        this.#file.place(path),
        `${name}: expected a list of texts, found ${describe(item)} in it`
      );
      return [];
    });
  }
  /** One table; undefined when it is missing. */
  table(name) {
    const value = this.#fields.get(name);
    if (value === void 0) return void 0;
    if (isTable(value)) return new _TomlTable(this.#file, [...this.#path, name], value);
    return this.#wrongType(name, `a table [${name}]`, value);
  }
  /** A list of tables; empty when it is missing. */
  tables(name) {
    const value = this.#fields.get(name);
    if (value === void 0) return [];
    if (!Array.isArray(value)) return this.#wrongType(name, `a list of tables [[${name}]]`, value) ?? [];
    return value.flatMap((item, index) => {
      const path = [...this.#path, name, index];
      if (isTable(item)) return [new _TomlTable(this.#file, path, item)];
      this.#file.report(this.#file.place(path), `${name}: expected a table, found ${describe(item)}`);
      return [];
    });
  }
  #located(path, text) {
    const file = this.#file;
    return { text, place: file.place(path), placeAt: (index) => file.placeInText(path, index) };
  }
  #wrongType(name, expected, value) {
    this.#file.report(this.placeOf(name), `${name}: expected ${expected}, found ${describe(value)}`);
  }
};
async function parseToml(name, text) {
  const plain = text.replace(/^\ufeff/, "");
  const isTooLong = plain.length > MAX_TOML_CHARACTERS;
  const file = new TomlFile(name, isTooLong ? "" : plain);
  if (isTooLong) {
    file.report(file.place([]), `the file is longer than ${MAX_TOML_CHARACTERS} characters`);
    return { file, root: void 0 };
  }
  const { parse, TomlError } = await import("./dist-GL4QVMMA.mjs");
  try {
    return { file, root: new TomlTable(file, [], parse(plain, { maxDepth: 100 })) };
  } catch (error) {
    const { line, column } = error instanceof TomlError ? error : file.place([]);
    const [why = ""] = error instanceof TomlError ? error.message.split("\n") : ["it nests too deep"];
    file.report(
      { file: name, line, column },
      `not valid TOML: ${why.replace(/^Invalid TOML document: /, "")}`
    );
    return { file, root: void 0 };
  }
}
function isTable(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function describe(value) {
  if (Array.isArray(value)) return "a list";
  if (value instanceof Date) return "a date";
  if (isTable(value)) return "a table";
  if (typeof value === "string") return `the text ${quoted(value)}`;
  return typeof value === "boolean" ? String(value) : "a number";
}

// src/compat/gitleaks/read-config.ts
var ROOT_KEYS = [
  "title",
  "description",
  "minVersion",
  "extend",
  "rules",
  "allowlists",
  "allowlist"
];
var EXTEND_KEYS = ["path", "url", "useDefault", "disabledRules"];
var RULE_KEYS = [
  "id",
  "description",
  "regex",
  "path",
  "secretGroup",
  "entropy",
  "keywords",
  "tags",
  "allowlists",
  "allowlist",
  "required",
  "skipReport"
];
var ALLOWLIST_KEYS = [
  "description",
  "condition",
  "commits",
  "paths",
  "regexes",
  "regexTarget",
  "stopwords",
  "targetRules"
];
var MAX_RULES = 5e3;
var MAX_ID_LENGTH = 200;
async function readGitleaksToml(name, text) {
  const { file, root } = await parseToml(name, text);
  const config = root === void 0 ? emptyFile(name) : new ConfigReader(file).read(root);
  return { config, mistakes: file.mistakes, warnings: file.warnings };
}
function emptyFile(name) {
  return { name, title: void 0, extend: void 0, rules: [], allowlists: [] };
}
var ConfigReader = class {
  #file;
  constructor(file) {
    this.#file = file;
  }
  read(root) {
    root.warnOfOthers(ROOT_KEYS, "a configuration of gitleaks");
    this.#minVersion(root.text("minversion"));
    root.text("description");
    const tables = root.tables("rules");
    if (tables.length > MAX_RULES)
      this.#file.report(root.placeOf("rules"), `there are more than ${MAX_RULES} rules`);
    const rules = tables.slice(0, MAX_RULES).flatMap((table) => this.#rule(table));
    this.#checkIds(rules);
    return {
      name: this.#file.name,
      title: root.text("title")?.text,
      extend: this.#extend(root.table("extend")),
      rules,
      allowlists: this.#allowlists(root, "the configuration")
    };
  }
  #minVersion(version) {
    if (version === void 0) return;
    const wanted = versionOf(version.text);
    if (wanted === void 0)
      this.#file.warn(version.place, `minVersion: ${quoted(version.text)} is no version`);
    else if (isNewer(wanted, versionOf(GITLEAKS_VERSION) ?? []))
      this.#file.warn(
        version.place,
        `the file asks for gitleaks ${quoted(version.text)}; tacet follows ${GITLEAKS_VERSION}`
      );
  }
  #extend(table) {
    if (table === void 0) return void 0;
    table.warnOfOthers(EXTEND_KEYS, "[extend]");
    const path = table.text("path");
    const useDefault = table.flag("usedefault") ?? false;
    if (table.has("url"))
      this.#file.warn(
        table.placeOf("url"),
        "extend.url does nothing, as in gitleaks",
        "keep the file in the repository, and name it with path"
      );
    if (path !== void 0 && path.text !== "" && useDefault)
      this.#file.report(
        path.place,
        "extend: path and useDefault exclude each other",
        "leave one of them out"
      );
    return {
      path: path?.text === "" ? void 0 : path?.text,
      useDefault,
      disabledRules: table.texts("disabledrules").map(({ text, place }) => ({ id: text, place })),
      place: path?.place ?? table.place
    };
  }
  #rule(table) {
    table.warnOfOthers(RULE_KEYS, "a rule of gitleaks");
    const id = table.text("id");
    const place = id?.place ?? table.place;
    if (id === void 0 || id.text.trim() === "") {
      if (id !== void 0 || !table.has("id")) this.#file.report(place, "the rule has no id");
      return [];
    }
    if (id.text.length > MAX_ID_LENGTH || new RegExp("\\p{C}", "u").test(id.text))
      return this.#file.report(place, `the id ${quoted(id.text)} is too long or not printable`) ?? [];
    const regex = this.#expression(table.text("regex"));
    const path = this.#expression(table.text("path"));
    return [
      {
        id: id.text,
        description: table.text("description")?.text ?? "",
        regex: regex?.source,
        regexText: regex?.text,
        groups: regex?.groups ?? 0,
        path: path?.source,
        pathText: path?.text,
        secretGroup: table.count("secretgroup") ?? 0,
        entropy: table.number("entropy") ?? 0,
        keywords: this.#keywords(table.texts("keywords")),
        tags: table.texts("tags").map(({ text }) => text),
        allowlists: this.#allowlists(table, "the rule"),
        required: table.tables("required").flatMap((each) => this.#requirement(each)),
        skipReport: table.flag("skipreport") ?? false,
        place
      }
    ];
  }
  #keywords(keywords) {
    return keywords.flatMap(({ text, place }) => {
      if (text !== "") return [text.toLowerCase()];
      this.#file.warn(place, "an empty keyword is ignored", "a rule without keywords looks everywhere");
      return [];
    });
  }
  #requirement(table) {
    table.warnOfOthers(["id", "withinLines", "withinColumns"], "required");
    const id = table.text("id");
    if (id === void 0) {
      if (!table.has("id")) this.#file.report(table.place, "required: the id of a rule is missing");
      return [];
    }
    const [withinLines, withinColumns] = [table.count("withinlines"), table.count("withincolumns")];
    return [{ id: id.text, withinLines, withinColumns, place: id.place }];
  }
  /** Each required rule must stand in the same file; two rules of one id are one too many. */
  #checkIds(rules) {
    const ids = /* @__PURE__ */ new Set();
    for (const { id, place } of rules) {
      if (ids.has(id)) this.#file.report(place, `the id ${quoted(id)} is there twice`);
      ids.add(id);
    }
    for (const { required, id: own } of rules)
      for (const { id, place } of required) {
        if (id === own) this.#file.report(place, "a rule cannot require itself");
        else if (!ids.has(id))
          this.#file.report(
            place,
            `required: there is no rule ${quoted(id)} in this file`,
            "a rule can only require rules of its own file"
          );
      }
  }
  #allowlists(table, owner) {
    const single = table.table("allowlist");
    const several = table.tables("allowlists");
    if (single !== void 0 && several.length > 0)
      this.#file.report(
        single.place,
        `${owner} has both allowlist, which is deprecated, and allowlists`,
        "write all of them as allowlists"
      );
    const isGlobal = owner === "the configuration";
    return [...single === void 0 ? [] : [single], ...several].flatMap(
      (each) => this.#allowlist(each, isGlobal)
    );
  }
  #allowlist(table, isGlobal) {
    const keys = isGlobal ? ALLOWLIST_KEYS : ALLOWLIST_KEYS.filter((key) => key !== "targetRules");
    table.warnOfOthers(keys, "an allowlist of gitleaks");
    const paths = this.#expressions(table.texts("paths"));
    const regexes = this.#expressions(table.texts("regexes"));
    const commits = table.texts("commits").map(({ text }) => text.trim().toLowerCase());
    const stopwords = this.#stopwords(table.texts("stopwords"));
    const hasCheck = ["paths", "regexes", "commits", "stopwords"].some((name) => table.has(name));
    if (!hasCheck || paths.length + regexes.length + commits.length + stopwords.length === 0 && this.#isSound)
      this.#file.report(
        table.place,
        "the allowlist has no check",
        "give commits, paths, regexes or stopwords, at least one"
      );
    return [
      {
        description: table.text("description")?.text ?? "",
        file: table.place.file,
        line: table.place.line,
        condition: this.#condition(table.text("condition")),
        commits,
        paths: paths.map(({ source }) => source),
        pathTexts: paths.map(({ text }) => text),
        regexTarget: this.#regexTarget(table.text("regextarget")),
        regexes: regexes.map(({ source }) => source),
        regexTexts: regexes.map(({ text }) => text),
        stopwords,
        targetRules: isGlobal ? table.texts("targetrules").map(({ text, place }) => ({ id: text, place })) : []
      }
    ];
  }
  /** Whether nothing was wrong so far: else an empty list may be what is left of a wrong one. */
  get #isSound() {
    return this.#file.mistakes.length === 0;
  }
  #stopwords(words) {
    return words.flatMap(({ text, place }) => {
      if (text !== "") return [text.toLowerCase()];
      this.#file.report(place, "an empty stopword would allow every secret", "leave it out");
      return [];
    });
  }
  #condition(condition) {
    switch ((condition?.text ?? "").toUpperCase()) {
      case "":
      case "OR":
      case "||":
        return "or";
      case "AND":
      case "&&":
        return "and";
      default:
        this.#wrong(condition, "condition", "OR or AND");
        return "and";
    }
  }
  /** The value is case-sensitive, as in gitleaks. */
  #regexTarget(target) {
    switch (target?.text) {
      case void 0:
      case "":
      case "secret":
        return "secret";
      case "match":
      case "line":
        return target.text;
      default:
        this.#wrong(target, "regexTarget", "secret, match or line");
        return "secret";
    }
  }
  #wrong(found, name, expected) {
    if (found !== void 0)
      this.#file.report(found.place, `${name}: expected ${expected}, found ${quoted(found.text)}`);
  }
  /** The expressions of an allowlist. */
  #expressions(texts) {
    return texts.flatMap((located) => {
      if (located.text === "")
        this.#file.report(located.place, "an empty expression would allow everything", "leave it out");
      return this.#expression(located) ?? [];
    });
  }
  /** An expression; undefined when it is missing or empty, and a mistake when it is wrong. */
  #expression(located) {
    if (located === void 0 || located.text === "") return void 0;
    try {
      const pattern = parsePattern(located.text);
      return { source: toRe2(pattern), text: located.text, groups: pattern.captures.length };
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      const place = located.placeAt(error.offset);
      return this.#file.report(place, `the expression is wrong here: ${error.message}`, error.hint);
    }
  }
};
function versionOf(text) {
  const match = /^v?(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?(?:[-+].*)?$/.exec(text.trim());
  return match?.slice(1, 4).map((part) => Number(part ?? 0));
}
function isNewer(wanted, own) {
  const at = wanted.findIndex((part, index) => part !== (own[index] ?? 0));
  return at >= 0 && wanted[at] > (own[at] ?? 0);
}

// src/compat/gitleaks/load-config.ts
var MAX_EXTEND_DEPTH = 2;
function catalogueIds() {
  return new Set(builtInRuleset.rules.map(({ id }) => id));
}
async function loadGitleaksConfig(sources) {
  const found = await findConfig(sources);
  return found === void 0 ? void 0 : await new ConfigLoader(sources).load(found);
}
async function findConfig(sources) {
  const { option, variable, text, inTarget, read } = sources;
  const path = option ?? (variable === "" ? void 0 : variable);
  if (path !== void 0) {
    const bytes2 = await read(path);
    if (bytes2 !== void 0) return { name: path, text: decoded(bytes2) };
    throw new ConfigError([mistake({ file: path, line: 1, column: 1 }, "there is no such configuration")]);
  }
  if (text !== void 0 && text !== "") return { name: "GITLEAKS_CONFIG_TOML", text };
  if (inTarget === void 0) return void 0;
  const bytes = await read(inTarget);
  return bytes === void 0 ? void 0 : { name: inTarget, text: decoded(bytes) };
}
var ConfigLoader = class {
  #sources;
  #mistakes = [];
  #warnings = [];
  constructor(sources) {
    this.#sources = sources;
  }
  async load(found) {
    const files = [];
    let usesDefault = false;
    let next = found;
    while (next !== void 0) {
      const file = await this.#read(next);
      files.push(file);
      const depth = files.length - 1;
      next = void 0;
      if (file.extend === void 0) break;
      const { path, useDefault, place } = file.extend;
      if (path === void 0 && !useDefault) break;
      if (depth >= MAX_EXTEND_DEPTH) {
        this.#warnings.push(mistake(place, "the file is two deep already: what it extends is not followed"));
        break;
      }
      usesDefault = useDefault;
      if (path !== void 0) next = await this.#extended(path, place, files);
    }
    const catalogue = this.#sources.catalogue ?? catalogueIds();
    const { config, mistakes } = mergeGitleaksFiles({ files, usesDefault, catalogue });
    if (this.#mistakes.length > 0) throw new ConfigError(this.#mistakes);
    if (mistakes.length > 0) throw new ConfigError(mistakes);
    return { ...config, warnings: [...this.#warnings, ...config.warnings] };
  }
  async #read({ name, text }) {
    const { config, mistakes, warnings } = await readGitleaksToml(name, text);
    this.#mistakes.push(...mistakes);
    this.#warnings.push(...warnings);
    return config;
  }
  async #extended(path, place, files) {
    if (files.some(({ name }) => name === path))
      this.#warnings.push(mistake(place, `extend: ${quoted(path)} extends itself`));
    const bytes = await this.#sources.read(path);
    if (bytes !== void 0) return { name: path, text: decoded(bytes) };
    this.#mistakes.push(
      mistake(
        place,
        `extend: there is no ${quoted(path)}`,
        "gitleaks takes the path from the directory it is started in, not from the file: start it there"
      )
    );
    return void 0;
  }
};
function decoded(bytes) {
  return new TextDecoder("utf-8").decode(bytes.subarray(0, 4 * MAX_TOML_CHARACTERS + 4));
}
function mistake(place, message, hint) {
  return { ...place, message, hint, rule: void 0 };
}
export {
  catalogueIds,
  loadGitleaksConfig
};
