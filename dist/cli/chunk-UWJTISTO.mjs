import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  foreignEntry
} from "./chunk-MJZZWCET.mjs";
import {
  counterpartOf,
  meansRule
} from "./chunk-VX3PFKER.mjs";
import {
  quoted
} from "./chunk-H5ZPWOS6.mjs";

// src/compat/gitleaks/ignore.ts
var MAX_IGNORE_CHARACTERS = 16 << 20;
var MAX_WARNINGS = 50;
function readGitleaksIgnore(name, text, {
  ownRules,
  catalogue
}) {
  const warnings = [];
  const mistakes = [];
  if (text.length > MAX_IGNORE_CHARACTERS)
    mistakes.push(at(name, 1, `the file is longer than ${MAX_IGNORE_CHARACTERS} characters`));
  const byFile = /* @__PURE__ */ new Map();
  const lines = mistakes.length > 0 ? [] : text.replace(/^\ufeff/, "").split("\n");
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const print = parseFingerprint(line);
    if (print === void 0) {
      warnings.push(at(name, index + 1, `${quoted(line)} is no fingerprint: it is ignored`));
      continue;
    }
    if (!ownRules.has(print.rule) && counterpartOf(print.rule, catalogue).kind === "unknown")
      warnings.push(
        at(name, index + 1, `there is no rule ${quoted(print.rule)}: the line lets nothing pass`)
      );
    const entry = foreignEntry("gitleaks", { file: name, line: index + 1 });
    const list = byFile.get(print.file);
    if (list === void 0) byFile.set(print.file, [{ print, entry }]);
    else list.push({ print, entry });
  }
  return {
    entries: {
      source: "ignore-file",
      about: (subject) => (byFile.get(gitleaksPath(subject.path)) ?? []).filter(({ print }) => isAbout(print, subject)).map(({ entry }) => entry)
    },
    warnings: warnings.length <= MAX_WARNINGS ? warnings : [
      ...warnings.slice(0, MAX_WARNINGS),
      at(
        name,
        1,
        `${warnings.length - MAX_WARNINGS} more lines are no fingerprints that could be used`
      )
    ],
    mistakes
  };
}
function parseFingerprint(text) {
  const parts = text.replaceAll("\\", "/").split(":");
  if (parts.length !== 3 && parts.length !== 4) return void 0;
  const [line = "", rule = "", file = "", commit] = [...parts].reverse();
  if (!/^\d{1,9}$/.test(line) || rule === "" || file === "" || commit === "") return void 0;
  return { commit: commit?.toLowerCase(), file: file.replace(/^(?:\.\/)+/, ""), rule, line: Number(line) };
}
function isAbout({ commit, rule, line }, { ruleId, found }) {
  if (found === void 0 || !meansRule(rule, ruleId)) return false;
  if (commit !== void 0 && commit !== found.commit?.toLowerCase()) return false;
  return line === found.matchLine || line === found.line && found.matchLine !== 0;
}
function gitleaksPath(path) {
  return (path ?? "").replaceAll("!/", "!");
}
function at(file, line, message) {
  return { file, line, column: 1, message, hint: void 0, rule: void 0 };
}

export {
  MAX_IGNORE_CHARACTERS,
  readGitleaksIgnore,
  parseFingerprint,
  gitleaksPath
};
