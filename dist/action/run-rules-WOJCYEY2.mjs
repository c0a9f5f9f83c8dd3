import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  counterpartOf
} from "./chunk-DMR6OKIJ.mjs";
import {
  builtInRuleset
} from "./chunk-5I4Q7XSM.mjs";
import "./chunk-6WQQFOL2.mjs";
import {
  InputError
} from "./chunk-WGYOHXCK.mjs";
import "./chunk-5VLZXLXK.mjs";

// src/compat/gitleaks/run-rules.ts
function rulesToRun(config, onlyRules) {
  const catalogue = builtInRuleset.rules.map(({ id }) => id);
  const rules = config?.rules ?? [];
  const reported = rules.filter(({ skipReport }) => !skipReport);
  const own = new Set(rules.map(({ id }) => id));
  const disabled = new Set(config?.usesCatalogue === false ? catalogue : config?.disabledRules);
  let sources = reported.map((rule) => sourceOf(rule, rules, config));
  if (onlyRules !== void 0) {
    const wanted = wantedRules(onlyRules, new Set(catalogue), own);
    for (const id of catalogue) if (!wanted.has(id)) disabled.add(id);
    sources = sources.filter(({ program }) => wanted.has(program.id));
  }
  const replaced = new Set(sources.map(({ program }) => program.id));
  return {
    fragments: { sources, texts: textChanges(config) },
    disabled: [...disabled].filter((id) => !replaced.has(id)).sort()
  };
}
function wantedRules(ids, catalogue, own) {
  return new Set(
    ids.flatMap((id) => {
      if (own.has(id)) return [id];
      const found = counterpartOf(id, catalogue);
      if (found.kind === "rules") return [...found.rules];
      if (found.kind === "none") return [];
      throw new InputError("option-invalid", `there is no rule ${JSON.stringify(id)} to run`, {
        hint: found.near === void 0 ? "a finding shows the id of its rule" : `did you mean ${found.near}?`
      });
    })
  );
}
function sourceOf(rule, rules, config) {
  const byId = new Map(rules.map((each) => [each.id, each]));
  const program = {
    ...fragmentOf(rule, false),
    required: rule.required.flatMap(({ id: id2, withinLines, withinColumns }) => {
      const part = byId.get(id2);
      return part === void 0 ? [] : [{ rule: fragmentOf(part, true), withinLines, withinColumns }];
    }),
    global: rule.required.length === 0 ? [] : (config?.allowlists ?? []).map(plainAllowlist)
  };
  const { id, description, tags } = rule;
  return {
    program,
    severity: "high",
    confidence: "likely",
    text: {
      id,
      name: id,
      issuer: "your configuration of gitleaks",
      description: description === "" ? `Matches the rule ${id}.` : description,
      revoke: "Revoke it where it was issued.",
      rotate: void 0,
      publicByDesign: void 0,
      references: [],
      ...tags.length === 0 ? {} : { tags }
    }
  };
}
function fragmentOf(rule, isPart) {
  const { id, regex, path, secretGroup, entropy, keywords, allowlists } = rule;
  return {
    ...{ id, regex, path, secretGroup, entropy },
    keywords,
    allowlists: isPart ? allowlists.map(plainAllowlist) : []
  };
}
function plainAllowlist(allowlist) {
  const { description, file, line, condition, commits, paths, regexTarget, regexes, stopwords } = allowlist;
  return { description, file, line, condition, commits, paths, regexTarget, regexes, stopwords };
}
function textChanges(config) {
  return new Map(
    (config?.changes ?? []).filter(({ description, tags }) => description !== "" || tags.length > 0).flatMap(
      ({ rules, description, tags }) => rules.map((rule) => [
        rule,
        { ...description === "" ? {} : { description }, ...tags.length === 0 ? {} : { tags } }
      ])
    )
  );
}
function withinLocks(config, isLocked) {
  const catalogue = new Set(builtInRuleset.rules.map(({ id }) => id));
  const refused = [];
  const rules = config.rules.filter(({ id, place }) => {
    const isRefused = catalogue.has(id) && isLocked(id);
    if (isRefused) refused.push(`${place.file}:${place.line}: ${id} is locked and cannot be replaced`);
    return !isRefused;
  });
  const changes = config.changes.flatMap((change) => {
    const { id, place, entropy, path } = change;
    const locked = change.rules.filter(isLocked);
    if (locked.length === 0 || entropy === 0 && path === void 0) return [change];
    refused.push(`${place.file}:${place.line}: entropy and path of ${id}, ${locked.join(", ")} is locked`);
    const others = change.rules.filter((rule) => !isLocked(rule));
    return [
      { ...change, rules: locked, entropy: 0, path: void 0 },
      ...others.length === 0 ? [] : [{ ...change, rules: others }]
    ];
  });
  return { config: { ...config, rules, changes }, refused };
}
export {
  rulesToRun,
  withinLocks
};
