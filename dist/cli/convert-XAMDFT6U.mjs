import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  noteAt,
  parsedPath
} from "./chunk-MFTMTXUX.mjs";
import {
  pathGlobs
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
  parseBaseline
} from "./chunk-Z5XWPTBP.mjs";
import "./chunk-CX2EU4CZ.mjs";
import "./chunk-IPHW54W7.mjs";
import "./chunk-R4RVQEC2.mjs";
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

// src/compat/detect-secrets/convert.ts
var NAMES = [".secrets.baseline"];
var detectSecretsConverter = {
  tool: "detect-secrets",
  looksFor: NAMES,
  async convert({ reader, files: named }) {
    const files = await filesThere(reader, named.length > 0 ? named : NAMES, named.length > 0);
    if (files.length === 0) return void 0;
    const parts = files.map((file) => ({ file, ...convertOne(file, required(file, parseBaseline(file))) }));
    const names = files.map(({ name }) => name);
    return {
      ...NO_CONVERSION,
      files: names,
      settings: { allow: parts.flatMap(({ allow }) => allow) },
      resolve: names,
      baselines: names.filter((name) => !NAMES.includes(name)),
      notes: parts.flatMap(({ notes }) => notes)
    };
  }
};
function convertOne({ name }, { secrets, exclusions, own }) {
  const notes = [
    {
      kind: "changed",
      place: name,
      text: `its ${secrets.length} secrets are moved over as fingerprints of what a scan finds them to be`,
      hint: "what only detect-secrets finds needs no entry here"
    }
  ];
  const allow = exclusions.flatMap(({ text, target, place }) => {
    const pattern = parsedPath(text);
    if (pattern === void 0) {
      notes.push(noteAt("lost", place, `the expression ${quoted(text)} cannot be used`));
      return [];
    }
    const globs = target === "file" ? pathGlobs(pattern) : void 0;
    if (globs === void 0)
      notes.push(noteAt("changed", place, `what ${quoted(text)} lets pass now does so by its fingerprint`));
    else notes.push(noteAt("kept", place, `${quoted(text)} lets paths pass`));
    return (globs ?? []).map((glob) => pathAllowed(glob, `${place.file}:${place.line}`));
  });
  for (const { text, place } of own)
    notes.push(noteAt("lost", place, `${quoted(text)} is a program of its user's`));
  return { allow, notes };
}
export {
  detectSecretsConverter
};
