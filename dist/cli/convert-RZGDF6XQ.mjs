import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  mistakeIn,
  namedSecret,
  noteAt
} from "./chunk-MFTMTXUX.mjs";
import {
  nativeIdOf
} from "./chunk-4OPN5C6A.mjs";
import {
  filesThere,
  pathAllowed,
  required
} from "./chunk-WLKLLWO7.mjs";
import {
  NO_CONVERSION
} from "./chunk-SQVZPQYN.mjs";
import {
  parseSecretlintConfig,
  regExpLike
} from "./chunk-UX7VF4NF.mjs";
import {
  isMeantBySecretlint,
  secretlintSelectors
} from "./chunk-CB5IU77C.mjs";
import {
  ignoreLines,
  nativeGlobs
} from "./chunk-OXJJOZNV.mjs";
import "./chunk-CX2EU4CZ.mjs";
import "./chunk-IPHW54W7.mjs";
import "./chunk-DPL3WNPG.mjs";
import "./chunk-VL37JVJQ.mjs";
import "./chunk-OZ7HI3YC.mjs";
import "./chunk-FYLSXPTK.mjs";
import "./chunk-QNLE57NV.mjs";
import "./chunk-JN4QDFAE.mjs";
import "./chunk-X5Z3VE45.mjs";
import "./chunk-AESJOWW7.mjs";
import "./chunk-RBHNQ7AH.mjs";
import "./chunk-DSGTUIFF.mjs";
import "./chunk-ZUKYCCT6.mjs";
import "./chunk-VRKPR623.mjs";
import {
  builtInRuleset
} from "./chunk-YHB3WRKM.mjs";
import "./chunk-7KA6N4GL.mjs";
import "./chunk-NASPQFTL.mjs";
import "./chunk-MIVINRPM.mjs";
import "./chunk-KB4HM3IW.mjs";
import "./chunk-MJZZWCET.mjs";
import "./chunk-B5ZZAE4C.mjs";
import {
  quoted
} from "./chunk-H5ZPWOS6.mjs";
import "./chunk-HW3TQZA5.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/compat/secretlint/convert.ts
var IGNORE = ".secretlintignore";
var CONFIGS = [".secretlintrc.json", ".secretlintrc.yml", ".secretlintrc.yaml", ".secretlintrc"];
var PROGRAMS = [".secretlintrc.js", ".secretlintrc.cjs", ".secretlintrc.mjs"];
var secretlintConverter = {
  tool: "secretlint",
  looksFor: [IGNORE, ...CONFIGS, ...PROGRAMS],
  async convert({ reader, files: named }) {
    const wanted = named.length > 0 ? named : [IGNORE, ...CONFIGS, ...PROGRAMS];
    const files = await filesThere(reader, wanted, named.length > 0);
    if (files.length === 0) return void 0;
    const parts = files.map(convertOne);
    return {
      ...NO_CONVERSION,
      files: files.map(({ name }) => name),
      settings: {
        disable: parts.flatMap(({ disable = [] }) => [...disable]),
        allow: parts.flatMap(({ allow = [] }) => [...allow])
      },
      rules: parts.flatMap(({ rules = [] }) => [...rules]),
      resolve: parts.flatMap(({ resolve = [] }) => [...resolve]),
      notes: parts.flatMap(({ notes }) => [...notes])
    };
  }
};
function convertOne(file) {
  if (/\.[cm]?js$/.test(file.name))
    return { notes: [{ kind: "lost", place: file.name, text: "the configuration is a program" }] };
  return /ignore$/.test(file.name) ? convertIgnore(file) : convertConfig(file);
}
function convertIgnore(file) {
  const lines = ignoreLines(file.name, file.text);
  const back = lines.find(({ text }) => text.startsWith("!"));
  if (back !== void 0)
    return {
      notes: [
        noteAt("lost", back.place, `${quoted(back.text)} takes paths back, which no entry can`, {
          hint: `keep ${file.name}: it is honoured as it is`
        })
      ]
    };
  const parts = lines.map(({ text, place }) => {
    const globs = nativeGlobs(text);
    const where = `${place.file}:${place.line}`;
    return globs === void 0 ? {
      allow: [],
      note: noteAt("lost", place, `${quoted(text)} is more than a glob can say`, {
        hint: `keep ${file.name}: it is honoured as it is`
      })
    } : {
      allow: globs.map((glob) => pathAllowed(glob, where)),
      note: noteAt("kept", place, `${quoted(text)} lets paths pass`)
    };
  });
  return { allow: parts.flatMap(({ allow }) => allow), notes: parts.map(({ note }) => note) };
}
function convertConfig(file) {
  const rules = required(file, parseSecretlintConfig(file));
  const notes = [];
  const natives = [];
  const disable = [];
  for (const rule of rules) {
    if (rule.isDisabled) disable.push(...disabled(rule, notes));
    if (rule.allows.length > 0)
      notes.push(
        noteAt("changed", rule.place, `what ${quoted(rule.id)} allows now does so by its fingerprint`)
      );
    if (rule.otherOptions.length > 0)
      notes.push(
        noteAt("changed", rule.place, `${quoted(rule.id)} has no ${rule.otherOptions.join(", ")} here`)
      );
    natives.push(...ownRules(rule, notes));
  }
  const hasAllows = rules.some(({ allows }) => allows.length > 0);
  return { disable, rules: natives, resolve: hasAllows ? [file.name] : [], notes };
}
function disabled({ id, place }, notes) {
  const selectors = secretlintSelectors(id);
  const isKnown = builtInRuleset.rules.some((rule) => isMeantBySecretlint(rule.id, id));
  if (!isKnown || selectors.includes("*")) {
    notes.push(noteAt("lost", place, `${quoted(id)} is disabled, and no rule of ours stands for it`));
    return [];
  }
  notes.push(noteAt("kept", place, `${quoted(id)} is switched off: ${selectors.join(", ")}`));
  return selectors;
}
function ownRules({ patterns, isDisabled }, notes) {
  if (isDisabled) return [];
  return patterns.flatMap(
    ({ name, expressions }) => expressions.flatMap(({ text, place }, at) => {
      const id = nativeIdOf(`secretlint-${name}${expressions.length > 1 ? `-${at + 1}` : ""}`);
      const source = regExpLike(text);
      const named = source === void 0 ? void 0 : namedSecret(source);
      const native = named?.kind === "pattern" ? { id, .../[\r\n]/.test(name) ? {} : { name }, pattern: named.pattern } : void 0;
      const mistake = native === void 0 ? "its expression cannot be used" : mistakeIn(native);
      if (native === void 0 || mistake !== void 0) {
        notes.push(noteAt("lost", place, `the pattern ${quoted(name)}: ${mistake ?? ""}`));
        return [];
      }
      notes.push(noteAt("kept", place, `the pattern ${quoted(name)} is the rule ${id}`, { rule: id }));
      return [native];
    })
  );
}
export {
  secretlintConverter
};
