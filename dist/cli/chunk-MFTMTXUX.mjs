import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  withSecret
} from "./chunk-4OPN5C6A.mjs";
import {
  examineRules
} from "./chunk-FYLSXPTK.mjs";
import {
  builtInRuleset
} from "./chunk-YHB3WRKM.mjs";
import {
  parsePattern
} from "./chunk-NASPQFTL.mjs";
import {
  PatternError
} from "./chunk-KB4HM3IW.mjs";

// src/compat/rule-conversion.ts
function namedSecret(source, groupName) {
  try {
    const trimmed = source.replace(/^\s+/, "").replace(/(?<!\\)\s+$/, "");
    const parsed = parsePattern(trimmed);
    const index = 1 + parsed.captures.findIndex(({ name }) => name !== void 0 && name === groupName);
    return { kind: "pattern", pattern: withSecret(parsed, index) };
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return { kind: "unusable", message: error.message };
  }
}
function mistakeIn(rule) {
  const { near: _near, partOnly: _partOnly, ...alone } = rule;
  const text = JSON.stringify({ rules: [alone] });
  const otherIds = new Set(builtInRuleset.rules.map(({ id }) => id));
  return examineRules([{ name: rule.id, text }], { origin: "user", otherIds }).mistakes()[0]?.message;
}
function brokenExample(text) {
  const runs = [...text.matchAll(/[A-Za-z0-9+/_=.-]{6,}/g)];
  const longest = runs.reduce(
    (best, run) => best === void 0 || run[0].length > best[0].length ? run : best,
    void 0
  );
  const at = longest === void 0 ? text.length >> 1 : longest.index + (longest[0].length >> 1);
  const escaped = (part) => part.replace(/\{(?=[A-Za-z])/g, "\\{");
  return `${escaped(text.slice(0, at))}¦${escaped(text.slice(at))}`;
}
function exampleFields(examples, nearMisses) {
  const broken = (texts) => [
    ...new Set(texts.filter(({ text }) => text.trim() !== "").map(({ text }) => brokenExample(text)))
  ];
  const found = broken(examples);
  const missed = broken(nearMisses);
  return {
    ...found.length === 0 ? {} : { examples: found },
    ...missed.length === 0 ? {} : { nearMisses: missed }
  };
}
function noteAt(kind, { file, line }, text, more = {}) {
  return { kind, place: `${file}:${line}`, text, ...more };
}
function parsedPath(source) {
  try {
    return parsePattern(source);
  } catch (error) {
    if (error instanceof PatternError) return void 0;
    throw error;
  }
}

export {
  namedSecret,
  mistakeIn,
  exampleFields,
  noteAt,
  parsedPath
};
