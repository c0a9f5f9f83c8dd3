import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/kernel/contract.ts
var KERNEL_CONTRACT_VERSION = 1;
var RUN_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_=-";
var MIN_RUN_BYTES = 16;

// src/ruleset/rule.ts
var RULE_FORMAT_VERSION = 1;
var MAX_NEAR_LINES = 20;
var MIN_UNGATED_BYTES = 5;
var MAX_MATCH_BYTES = 4096;

export {
  KERNEL_CONTRACT_VERSION,
  RUN_ALPHABET,
  MIN_RUN_BYTES,
  RULE_FORMAT_VERSION,
  MAX_NEAR_LINES,
  MIN_UNGATED_BYTES,
  MAX_MATCH_BYTES
};
