import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/ruleset/rule.ts
var RULE_FORMAT_VERSION = 1;
var MAX_NEAR_LINES = 20;
var MIN_UNGATED_BYTES = 5;
var MAX_MATCH_BYTES = 4096;

export {
  RULE_FORMAT_VERSION,
  MAX_NEAR_LINES,
  MIN_UNGATED_BYTES,
  MAX_MATCH_BYTES
};
