import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/kernel/contract.ts
var KERNEL_CONTRACT_VERSION = 1;
var RUN_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_=-";
var MIN_RUN_BYTES = 16;

export {
  KERNEL_CONTRACT_VERSION,
  RUN_ALPHABET,
  MIN_RUN_BYTES
};
