import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  toRe2
} from "./chunk-MOQROODX.mjs";
import {
  classifyRule,
  patternFacts,
  toV8
} from "./chunk-YRXVSY47.mjs";
import {
  globToExpression
} from "./chunk-6FTNRKM2.mjs";
import {
  KERNEL_CONTRACT_VERSION,
  MAX_MATCH_BYTES,
  RULE_FORMAT_VERSION
} from "./chunk-F7P4UVUY.mjs";
import {
  BugError
} from "./chunk-WGYOHXCK.mjs";

// src/ruleset/compile.ts
import { createHash } from "node:crypto";
function compileRules(loaded) {
  const ordered = [...loaded].sort((a, b) => compareText(a.source.id, b.source.id));
  const parts = new Set(ordered.flatMap(({ source }) => source.near.map(({ rule }) => rule)));
  const compiled = ordered.map((rule, index) => compileRule(rule, index, parts));
  return {
    ruleset: assemble(compiled),
    texts: ordered.map(({ source }) => ({
      id: source.id,
      name: source.name,
      issuer: source.issuer,
      description: source.description,
      revoke: source.revoke,
      rotate: source.rotate,
      publicByDesign: source.publicByDesign,
      references: source.references
    }))
  };
}
function joinRulesets(first, second) {
  const shift = first.rules.length;
  const parts = new Set(second.rules.flatMap(({ near }) => near.map(({ rule }) => rule)));
  const rules = [
    ...first.rules.map((rule) => parts.has(rule.id) ? { ...rule, isPart: true } : rule),
    ...second.rules.map((rule) => ({ ...rule, index: rule.index + shift }))
  ];
  const literals = mergeLiterals([
    ...first.literals,
    ...second.literals.map((literal) => ({ ...literal, rules: literal.rules.map((rule) => rule + shift) }))
  ]);
  return seal(rules, literals);
}
function compileRule({ source, origin, pattern }, index, parts) {
  const reach = classifyRule(source, pattern === void 0 ? void 0 : patternFacts(source, pattern));
  const isUser = origin === "user";
  const isPart = source.near.length > 0 || parts.has(source.id);
  const rule = {
    id: source.id,
    index,
    severity: source.severity,
    confidence: source.confidence,
    detector: source.detector,
    source: pattern === void 0 || isUser ? void 0 : toV8(pattern),
    linearSource: pattern !== void 0 && isUser ? toRe2(pattern) : void 0,
    before: reach.before,
    maxMatchBytes: reach.maxMatchBytes,
    lineClass: reach.lineClass,
    // Parts of one credential may stand anywhere between the lines of the other: both are looked for in whole objects.
    isPart,
    minLength: source.minLength ?? 0,
    maxLength: source.maxLength ?? MAX_MATCH_BYTES,
    minEntropyBitsPerChar: source.minEntropyBitsPerChar ?? 0,
    proof: source.proof,
    proofRequired: source.proofRequired,
    near: source.near,
    pathOnly: source.paths.only.map(globToExpression),
    pathNever: source.paths.never.map(globToExpression),
    partOnly: source.partOnly,
    binary: source.binary,
    publicByDesign: source.publicByDesign !== void 0,
    runs: source.runs
  };
  const literals = source.literals.map((text, at) => {
    const gate = reach.gates[at];
    if (gate === void 0) throw new BugError(`rule ${source.id} was not classified`);
    return { text, ignoreCase: source.ignoreCase, gate };
  });
  return { rule, literals };
}
function assemble(compiled) {
  const literals = compiled.flatMap(
    ({ rule, literals: literals2 }) => literals2.map((literal) => ({ ...literal, rules: [rule.index] }))
  );
  return seal(
    compiled.map(({ rule }) => rule),
    mergeLiterals(literals)
  );
}
function mergeLiterals(literals) {
  const merged = /* @__PURE__ */ new Map();
  for (const literal of literals) {
    const key = `${literal.ignoreCase ? "i" : "c"}${literal.text}`;
    const known = merged.get(key);
    merged.set(
      key,
      known === void 0 ? literal : {
        ...known,
        gate: known.gate === "run" && literal.gate === "run" ? "run" : "none",
        rules: [.../* @__PURE__ */ new Set([...known.rules, ...literal.rules])].sort((a, b) => a - b)
      }
    );
  }
  return [...merged.values()].sort(
    (a, b) => compareText(a.text, b.text) || Number(a.ignoreCase) - Number(b.ignoreCase)
  );
}
function seal(rules, literals) {
  const table = {
    formatVersion: RULE_FORMAT_VERSION,
    kernelContractVersion: KERNEL_CONTRACT_VERSION,
    rules,
    literals,
    runRules: rules.filter(({ runs }) => runs).map(({ index }) => index)
  };
  return { ...table, digest: digestOf(table) };
}
function digestOf(table) {
  return `sha256:${createHash("sha256").update(canonicalJson(table)).digest("hex")}`;
}
function canonicalJson(value) {
  return JSON.stringify(
    value,
    (_key, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b))) : inner
  );
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

export {
  compileRules,
  joinRulesets,
  mergeLiterals,
  seal
};
