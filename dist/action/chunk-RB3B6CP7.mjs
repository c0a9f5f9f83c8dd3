import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  loadLinearEngine
} from "./chunk-GJI27XZ6.mjs";
import {
  toRe2
} from "./chunk-MOQROODX.mjs";
import {
  parsePattern
} from "./chunk-2OKJII74.mjs";
import {
  PatternError
} from "./chunk-RQVTQNN4.mjs";
import {
  InputError
} from "./chunk-WGYOHXCK.mjs";

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
