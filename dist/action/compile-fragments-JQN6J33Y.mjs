import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  mergeLiterals,
  seal
} from "./chunk-ZFBAYDVS.mjs";
import "./chunk-MOQROODX.mjs";
import "./chunk-YRXVSY47.mjs";
import "./chunk-RQVTQNN4.mjs";
import "./chunk-6FTNRKM2.mjs";
import {
  MAX_MATCH_BYTES
} from "./chunk-F7P4UVUY.mjs";
import "./chunk-WGYOHXCK.mjs";
import "./chunk-5VLZXLXK.mjs";

// src/ruleset/compile-fragments.ts
var LITERAL = /^[ -~]{2,255}$/;
function joinFragments(builtIn, sources) {
  const base = withoutIds(builtIn, new Set(sources.map(({ program }) => program.id)));
  const shift = base.rules.length;
  const rules = sources.map((source, at) => compile(source, shift + at));
  const literals = rules.flatMap(
    ({ rule, keywords }) => keywords.map((text) => ({ text, ignoreCase: true, gate: "none", rules: [rule.index] }))
  );
  return seal(
    [...base.rules, ...rules.map(({ rule }) => rule)],
    mergeLiterals([...base.literals, ...literals])
  );
}
function compile({ program, severity, confidence }, index) {
  const keywords = [...new Set(program.keywords)];
  const canLook = program.regex !== void 0 && keywords.length > 0 && keywords.every((text) => LITERAL.test(text));
  const rule = {
    id: program.id,
    index,
    severity,
    confidence,
    detector: "fragment",
    source: void 0,
    // says that the rule needs the linear engine; what runs is in `fragment`
    linearSource: program.regex ?? program.path ?? "",
    before: { min: 0, max: 0 },
    maxMatchBytes: MAX_MATCH_BYTES,
    lineClass: { kind: "anchored" },
    minLength: 0,
    maxLength: MAX_MATCH_BYTES,
    minEntropyBitsPerChar: 0,
    proof: void 0,
    proofRequired: false,
    near: [],
    isPart: false,
    pathOnly: [],
    pathNever: [],
    partOnly: false,
    // a file that is found by its path may be anything
    binary: program.regex === void 0,
    publicByDesign: false,
    runs: !canLook,
    fragment: program
  };
  return { rule, keywords: canLook ? keywords : [] };
}
function withoutIds(table, ids) {
  if (!table.rules.some(({ id }) => ids.has(id))) return table;
  const places = /* @__PURE__ */ new Map();
  const rules = table.rules.filter(({ id }) => !ids.has(id)).map((rule, index) => {
    places.set(rule.index, index);
    return { ...rule, index };
  });
  const literals = table.literals.map((literal) => ({ ...literal, rules: literal.rules.flatMap((index) => places.get(index) ?? []) })).filter((literal) => literal.rules.length > 0);
  return seal(rules, literals);
}
export {
  joinFragments
};
