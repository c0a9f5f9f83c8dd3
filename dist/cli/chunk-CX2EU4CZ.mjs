import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  loadLinearEngine
} from "./chunk-IPHW54W7.mjs";
import {
  toRe2
} from "./chunk-7KA6N4GL.mjs";
import {
  parsePattern
} from "./chunk-NASPQFTL.mjs";
import {
  PatternError
} from "./chunk-KB4HM3IW.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";

// src/compat/patterns.ts
var MAX_PATTERNS = 1e3;
async function patternCompiler() {
  const engine = await loadLinearEngine(false);
  return (source) => compiled(source, engine);
}
function compiled(source, engine) {
  try {
    const pattern = engine.compile(toRe2(parsePattern(source)));
    return { kind: "test", test: (text) => pattern.test(text, 0, text.length) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return {
      kind: "unusable",
      message: error.message,
      offset: error instanceof PatternError ? error.offset : 0
    };
  }
}
function asLatin1(text) {
  return Buffer.from(text, "utf8").toString("latin1");
}

export {
  MAX_PATTERNS,
  patternCompiler,
  asLatin1
};
