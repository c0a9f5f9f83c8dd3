import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  filesThere,
  required
} from "./chunk-WLKLLWO7.mjs";
import {
  NO_CONVERSION
} from "./chunk-SQVZPQYN.mjs";
import {
  parseBetterleaksIgnore
} from "./chunk-F2CZSUQC.mjs";
import "./chunk-OZ7HI3YC.mjs";
import "./chunk-VRKPR623.mjs";
import "./chunk-MJZZWCET.mjs";
import "./chunk-B5ZZAE4C.mjs";
import "./chunk-H5ZPWOS6.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/compat/betterleaks/convert.ts
var IGNORE = ".betterleaksignore";
var CONFIG = ".betterleaks.toml";
var OWN_FIELD = /^[ \t]*(prefilter|filter|validate|specificity|tokenEfficiency|components)[ \t]*=/;
var betterleaksConverter = {
  tool: "betterleaks",
  looksFor: [IGNORE, CONFIG],
  async convert({ reader, files: named }) {
    const files = await filesThere(reader, named.length > 0 ? named : [IGNORE, CONFIG], named.length > 0);
    if (files.length === 0) return void 0;
    const config = files.find(({ name }) => name.endsWith(".toml"));
    const notes = [];
    const resolve = [];
    for (const file of files.filter((each) => each !== config)) {
      const { digests, places } = required(file, parseBetterleaksIgnore(file));
      if (file.name === IGNORE) resolve.push(file.name);
      notes.push({
        kind: "changed",
        place: file.name,
        text: `its ${digests.size + places.length} lines are moved over as fingerprints of what a scan finds them to be about`
      });
      for (const { commit, place } of places)
        if (commit !== void 0)
          notes.push({
            kind: "lost",
            place: `${place.file}:${place.line}`,
            text: "it is about one commit alone"
          });
    }
    const base = config === void 0 ? void 0 : await (await import("./convert-E75CF52K.mjs")).gitleaksConverter.convert({
      reader,
      files: [config.name]
    });
    for (const [index, line] of (config?.text ?? "").split("\n").entries()) {
      const field = OWN_FIELD.exec(line)?.[1];
      if (field !== void 0)
        notes.push({
          kind: "lost",
          place: `${config?.name}:${index + 1}`,
          text: `${field} is not moved over`
        });
    }
    return {
      ...NO_CONVERSION,
      ...base,
      files: files.map(({ name }) => name),
      resolve,
      notes: [...base?.notes ?? [], ...notes]
    };
  }
};
export {
  betterleaksConverter
};
