import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  convertRules,
  nativeIdOf,
  pathGlobs
} from "./chunk-4OPN5C6A.mjs";
import {
  NO_CONVERSION
} from "./chunk-SQVZPQYN.mjs";
import {
  gitleaksInRepository
} from "./chunk-RU7YGRBE.mjs";
import "./chunk-OZ7HI3YC.mjs";
import "./chunk-RBHNQ7AH.mjs";
import "./chunk-ZUKYCCT6.mjs";
import {
  GITLEAKS_CONFIG_NAME,
  GITLEAKS_IGNORE_NAME
} from "./chunk-UQ6KK4HY.mjs";
import "./chunk-VRKPR623.mjs";
import {
  parsePattern
} from "./chunk-NASPQFTL.mjs";
import "./chunk-KB4HM3IW.mjs";
import "./chunk-MJZZWCET.mjs";
import "./chunk-B5ZZAE4C.mjs";
import {
  formatMistake,
  quoted
} from "./chunk-H5ZPWOS6.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/compat/gitleaks/convert.ts
var gitleaksConverter = {
  tool: "gitleaks",
  looksFor: [GITLEAKS_CONFIG_NAME, GITLEAKS_IGNORE_NAME],
  async convert({ reader, files }) {
    const [config = GITLEAKS_CONFIG_NAME, ignore = GITLEAKS_IGNORE_NAME] = [
      files.find((file) => file.endsWith(".toml")),
      files.find((file) => !file.endsWith(".toml"))
    ];
    const renamed = /* @__PURE__ */ new Map([
      [GITLEAKS_CONFIG_NAME, config],
      [GITLEAKS_IGNORE_NAME, ignore]
    ]);
    const found = await gitleaksInRepository({
      name: reader.name,
      read: (path) => reader.read(renamed.get(path) ?? path)
    });
    return found.files.length === 0 ? void 0 : new Conversions(found).all();
  }
};
var Conversions = class {
  #found;
  #notes = [];
  #allow = [];
  /** Places of allowlists of which findings must be known. */
  #resolve = [];
  constructor(found) {
    this.#found = found;
  }
  all() {
    const { config, files, warnings } = this.#found;
    for (const warning of warnings)
      this.#notes.push({
        kind: "changed",
        place: `${warning.file}:${warning.line}`,
        text: formatMistake(warning)
      });
    const { rules, notes } = config === void 0 ? { rules: [], notes: [] } : convertRules(config);
    this.#notes.push(...notes);
    if (config !== void 0) this.#readConfig(config);
    if (files.includes(GITLEAKS_IGNORE_NAME)) this.#readIgnores();
    return {
      ...NO_CONVERSION,
      files,
      settings: { disable: config?.usesCatalogue === true ? config.disabledRules : [], allow: this.#allow },
      rules,
      resolve: this.#resolve,
      notes: this.#notes
    };
  }
  #readConfig(config) {
    const [file = GITLEAKS_CONFIG_NAME] = config.files;
    if (!config.usesCatalogue)
      this.#note("changed", file, "it does not say useDefault: here the built-in rules always run, too");
    for (const id of config.usesCatalogue ? config.disabledRules : [])
      this.#note("kept", file, `our rule ${id} is switched off`);
    for (const allowlist of config.allowlists) this.#allowlist(allowlist, void 0);
    for (const { id, allowlists } of config.rules)
      for (const allowlist of allowlists) this.#allowlist(allowlist, [nativeIdOf(id)]);
    for (const { id, rules, allowlists, entropy, path, description, place } of config.changes) {
      const where = `${place.file}:${place.line}`;
      for (const allowlist of allowlists) this.#allowlist(allowlist, rules);
      const lost = [
        ...entropy === 0 ? [] : ["its entropy"],
        ...path === void 0 ? [] : ["its path"],
        ...description === "" ? [] : ["its description"]
      ];
      if (lost.length > 0)
        this.#note(
          "lost",
          where,
          `${quoted(id)} is a rule of our catalogue: ${lost.join(", ")} cannot be set`
        );
    }
  }
  /** An allowlist becomes entries for paths when paths are all it asks for; else what it lets pass now is looked up. */
  #allowlist(allowlist, rules) {
    const where = `${allowlist.file}:${allowlist.line}`;
    const { paths, regexes, stopwords, commits, condition, description } = allowlist;
    const others = [
      ...regexes.length === 0 ? [] : ["expressions"],
      ...stopwords.length === 0 ? [] : ["stopwords"],
      ...commits.length === 0 ? [] : ["commits"]
    ];
    const byPath = condition === "or" || others.length === 0 ? paths : [];
    for (const [index, path] of byPath.entries()) {
      const text = isGitleaks(allowlist) ? allowlist.pathTexts[index] ?? path : path;
      const globs = pathGlobs(parsePattern(text));
      const shown = quoted(text);
      if (globs === void 0) {
        this.#note(
          "changed",
          where,
          `the path ${shown} is more than globs can say: what it lets pass now is kept`
        );
        this.#resolve.push(where);
        continue;
      }
      const reason = description === "" ? `from ${allowlist.file}` : description.replace(/\s+/g, " ").trim();
      for (const glob of globs)
        for (const rule of rules ?? [void 0]) this.#allow.push({ ...NO_ENTRY, path: glob, rule, reason });
      this.#note("kept", where, `the path ${shown} is ${globs.map(quoted).join(" and ")}, in either case`);
    }
    const rest = byPath.length > 0 ? others : [...paths.length === 0 ? [] : ["paths"], ...others];
    if (rest.length === 0) return;
    this.#note(
      "changed",
      where,
      `what its ${rest.join(", ")} let pass now is kept by fingerprint; what comes later will be reported`,
      `keep ${allowlist.file}: it is honoured as it is`
    );
    this.#resolve.push(where);
  }
  #readIgnores() {
    this.#resolve.push(GITLEAKS_IGNORE_NAME);
    this.#note(
      "changed",
      GITLEAKS_IGNORE_NAME,
      "lines and commits become fingerprints of what stands there, which stay when lines move or history is rewritten"
    );
  }
  #note(kind, place, text, hint) {
    this.#notes.push({ kind, place, text, ...hint === void 0 ? {} : { hint } });
  }
};
var NO_ENTRY = {
  fingerprint: void 0,
  rule: void 0,
  path: void 0,
  valueClass: void 0,
  kind: "accepted",
  reason: void 0,
  owner: void 0,
  until: void 0
};
function isGitleaks(allowlist) {
  return "pathTexts" in allowlist;
}
export {
  gitleaksConverter
};
