import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  mistakeIn,
  namedSecret,
  noteAt
} from "./chunk-MFTMTXUX.mjs";
import "./chunk-4OPN5C6A.mjs";
import {
  filesThere,
  requireRight
} from "./chunk-WLKLLWO7.mjs";
import {
  NO_CONVERSION
} from "./chunk-SQVZPQYN.mjs";
import {
  allowedPatterns
} from "./chunk-I42RXMA7.mjs";
import "./chunk-CX2EU4CZ.mjs";
import "./chunk-IPHW54W7.mjs";
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
import "./chunk-YHB3WRKM.mjs";
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

// src/compat/git-secrets/convert.ts
var ALLOWED = ".gitallowed";
var LISTED = /^(?:\S+[ \t]+)?secrets\.(patterns|allowed|providers)[ \t]+(.+)$/;
var gitSecretsConverter = {
  tool: "git-secrets",
  looksFor: [ALLOWED],
  async convert({ reader, files: named }) {
    const files = await filesThere(reader, named.length > 0 ? named : [ALLOWED], named.length > 0);
    if (files.length === 0) return void 0;
    const notes = [];
    const rules = [];
    for (const file of files) {
      if (file.name.endsWith(ALLOWED))
        for (const { text, place } of allowedPatterns(file))
          notes.push(
            noteAt("changed", place, `what ${quoted(text)} lets pass now does so by its fingerprint`, {
              hint: `or keep ${ALLOWED}: it is honoured as it is`
            })
          );
      else rules.push(...listedRules(file, rules.length, notes));
    }
    const names = files.map(({ name }) => name);
    return {
      ...NO_CONVERSION,
      files: names,
      rules,
      resolve: names.filter((name) => name === ALLOWED),
      notes
    };
  }
};
function listedRules(file, before, notes) {
  const rules = [];
  for (const [index, raw] of file.text.split("\n").entries()) {
    const line = raw.trim();
    if (line === "") continue;
    const [, what, value = ""] = LISTED.exec(line) ?? [];
    const place = file.lineAt(index + 1);
    if (what === void 0)
      file.report(place, "expected a line of git secrets --list", "git secrets --list > FILE writes one");
    else if (what === "patterns") {
      const rule = ruleOf(value, before + rules.length + 1);
      if (typeof rule === "string") notes.push(noteAt("lost", place, `${quoted(value)}: ${rule}`));
      else {
        rules.push(rule);
        notes.push(noteAt("kept", place, `${quoted(value)} is the rule ${rule.id}`, { rule: rule.id }));
      }
    } else
      notes.push(
        noteAt("lost", place, `${quoted(value)} (secrets.${what}) is not moved over`, {
          hint: what === "allowed" ? `put it into ${ALLOWED}, which is honoured as it is` : "its patterns are those of a program"
        })
      );
  }
  requireRight(file);
  return rules;
}
function ruleOf(expression, number) {
  const named = namedSecret(expression);
  if (named.kind === "unusable") return named.message;
  const rule = {
    id: `git-secrets-${number}`,
    name: `Pattern ${number} of git-secrets`,
    pattern: named.pattern
  };
  return mistakeIn(rule) ?? rule;
}
export {
  gitSecretsConverter
};
