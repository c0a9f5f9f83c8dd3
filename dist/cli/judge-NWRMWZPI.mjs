import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  byteEntropy,
  linesOf,
  pathOf
} from "./chunk-T5SFZNJT.mjs";
import {
  AllowlistJudge,
  bytesOf
} from "./chunk-UGLDL62U.mjs";
import "./chunk-5MYJISTG.mjs";

// src/compat/gitleaks/judge.ts
var NOTHING = { entropy: 0, paths: [], allowlists: [] };
var GitleaksJudge = class {
  #config;
  #judge;
  #isProposed;
  #global;
  #rules;
  #entries = /* @__PURE__ */ new Map();
  #setting;
  /** `isProposed`: a change says it, so that it drops nothing and is only shown. */
  constructor(config, linear, isProposed) {
    this.#config = config;
    this.#judge = new AllowlistJudge(linear);
    this.#isProposed = isProposed;
    this.#global = config.allowlists;
    this.#rules = changesByRule(config);
    this.#setting = entryFor(config.files[0] ?? "gitleaks", 1, "the rules that run by this configuration");
  }
  /** Whether it has nothing to say of any match. */
  get isEmpty() {
    const { usesCatalogue, disabledRules } = this.#config;
    const switchesOff = this.#isProposed && (!usesCatalogue || disabledRules.length > 0);
    return this.#global.length === 0 && this.#rules.size === 0 && !switchesOff;
  }
  /** The verdict on a match of a unit. */
  judge(match, view) {
    const changes = this.#rules.get(match.rule.id) ?? NOTHING;
    const subject = subjectOf(match, view);
    const drop = this.#drop(changes, subject);
    if (drop !== void 0 && !this.#isProposed) return { drop, allowances: [] };
    const allowances = [];
    const isOff = this.#isProposed && this.#switchesOff(match.rule.id);
    if (isOff || drop !== void 0)
      allowances.push({ entry: this.#setting, commits: void 0, isProposed: true, isSetting: true });
    for (const allowlist of [...this.#global, ...changes.allowlists]) {
      const answer = this.#judge.ask(allowlist, subject);
      if (answer === "no") continue;
      const commits = answer === "commits" ? allowlist.commits : void 0;
      allowances.push({ entry: this.#entryOf(allowlist), commits, isProposed: this.#isProposed });
      if (answer === "holds") break;
    }
    return { drop: void 0, allowances };
  }
  /** Whether the rule would not run by this configuration. */
  #switchesOff(rule) {
    const { usesCatalogue, disabledRules, rules } = this.#config;
    if (rules.some(({ id }) => id === rule)) return false;
    return !usesCatalogue || disabledRules.includes(rule);
  }
  #drop({ entropy, paths }, { secret, path }) {
    if (paths.length > 0 && (path === void 0 || !this.#judge.matchesAny(paths, bytesOf(path))))
      return "gitleaks-path";
    return entropy !== 0 && byteEntropy(secret) <= entropy ? "gitleaks-entropy" : void 0;
  }
  #entryOf(allowlist) {
    const known = this.#entries.get(allowlist);
    if (known !== void 0) return known;
    const { description, file, line } = allowlist;
    const reason = description === "" ? "gitleaks allowlist" : `gitleaks allowlist ${description}`;
    const entry = entryFor(file, line, reason);
    this.#entries.set(allowlist, entry);
    return entry;
  }
};
function entryFor(file, line, reason) {
  return {
    ...{ fingerprint: void 0, rule: void 0, path: void 0, valueClass: void 0 },
    ...{ kind: void 0, owner: void 0, until: void 0 },
    reason,
    file,
    line,
    tool: "gitleaks"
  };
}
function changesByRule({ rules, changes }) {
  const byRule = /* @__PURE__ */ new Map();
  for (const { id, allowlists } of rules)
    if (allowlists.length > 0) byRule.set(id, { ...NOTHING, allowlists });
  for (const { rules: ours, entropy, path, allowlists } of changes)
    for (const rule of ours) {
      const known = byRule.get(rule) ?? NOTHING;
      byRule.set(rule, {
        entropy: Math.max(known.entropy, entropy),
        paths: path === void 0 ? known.paths : [...known.paths, path],
        allowlists: [...known.allowlists, ...allowlists]
      });
    }
  return byRule;
}
function subjectOf(match, view) {
  const { encoded } = match;
  const inner = encoded === void 0 ? { match, view } : innermost(encoded.match, encoded.view);
  const isFile = match.rule.fragment !== void 0 && match.rule.fragment.regex === void 0;
  const path = pathOf(view.unit.origin);
  const whole = inner.match.whole;
  return {
    secret: isFile ? "" : inner.view.slice(inner.match.secret.start, inner.match.secret.end),
    match: isFile ? `file detected: ${bytesOf(path ?? "")}` : inner.view.slice(whole.start, whole.end),
    get line() {
      return isFile ? "" : linesOf(view, match.whole);
    },
    path
  };
}
function innermost(match, view) {
  return match.encoded === void 0 ? { match, view } : innermost(match.encoded.match, match.encoded.view);
}
export {
  GitleaksJudge
};
