import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  noteAt
} from "./chunk-MFTMTXUX.mjs";
import "./chunk-4OPN5C6A.mjs";
import {
  filesThere,
  pathAllowed,
  required
} from "./chunk-WLKLLWO7.mjs";
import {
  NO_CONVERSION
} from "./chunk-SQVZPQYN.mjs";
import {
  DETECTORS,
  parseGgshieldConfig
} from "./chunk-I45CBK5N.mjs";
import {
  nativeGlobs
} from "./chunk-OXJJOZNV.mjs";
import "./chunk-CX2EU4CZ.mjs";
import "./chunk-IPHW54W7.mjs";
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

// src/compat/ggshield/convert.ts
var NAMES = [".gitguardian.yaml", ".gitguardian.yml"];
var ggshieldConverter = {
  tool: "ggshield",
  looksFor: NAMES,
  async convert({ reader, files: named }) {
    const files = await filesThere(reader, named.length > 0 ? named : NAMES, named.length > 0);
    if (files.length === 0) return void 0;
    const parts = files.map(convertOne);
    return {
      ...NO_CONVERSION,
      files: files.map(({ name }) => name),
      settings: {
        disable: parts.flatMap(({ disable }) => disable),
        allow: parts.flatMap(({ allow }) => allow)
      },
      resolve: files.map(({ name }) => name).filter((name) => NAMES.includes(name)),
      notes: parts.flatMap(({ notes }) => notes)
    };
  }
};
function convertOne(file) {
  const { matches, paths, detectors } = required(file, parseGgshieldConfig(file));
  const notes = [];
  if (matches.length > 0)
    notes.push({
      kind: "changed",
      place: file.name,
      text: `its ${matches.length} ignored matches are moved over as fingerprints of what a scan finds them to be`,
      hint: "the digest of an occurrence made of several values fits no single secret"
    });
  for (const { place } of matches.filter(({ wasPlain }) => wasPlain))
    notes.push(
      noteAt(
        "changed",
        place,
        "the ignored match is no digest: if it is a secret, it stands here in the clear"
      )
    );
  const allow = paths.flatMap(({ text, place }) => {
    const globs = nativeGlobs(text);
    if (globs === void 0)
      notes.push(
        noteAt("lost", place, `${quoted(text)} is more than a glob can say`, {
          hint: `keep ${file.name}: it is honoured as it is`
        })
      );
    else notes.push(noteAt("kept", place, `${quoted(text)} lets paths pass`));
    return (globs ?? []).map((glob) => pathAllowed(glob, `${place.file}:${place.line}`));
  });
  const disable = detectors.flatMap(({ text, place }) => {
    const rule = DETECTORS.get(text.toLowerCase());
    if (rule === void 0)
      notes.push(noteAt("lost", place, `no rule of ours stands for the detector ${quoted(text)}`));
    else notes.push(noteAt("kept", place, `${quoted(text)} is switched off: ${rule}`));
    return rule === void 0 ? [] : [rule];
  });
  return { disable, allow, notes };
}
export {
  ggshieldConverter
};
