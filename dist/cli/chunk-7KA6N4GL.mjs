import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  printPattern,
  printRanges
} from "./chunk-MIVINRPM.mjs";

// src/regex/to-re2.ts
var RE2_DIALECT = {
  printClass: (set) => `[${printRanges(set)}]`,
  never: "[^\\x00-\\x{10ffff}]",
  assertions: {
    "text-start": "\\A",
    "text-end": "\\z",
    "line-start": "(?m:^)",
    "line-end": "(?m:$)",
    "word-boundary": "\\b",
    "not-word-boundary": "\\B"
  },
  openNamed: (name) => `(?P<${name}>`,
  printRepeat: () => void 0
};
function toRe2(pattern) {
  return printPattern(pattern.root, RE2_DIALECT);
}

export {
  toRe2
};
