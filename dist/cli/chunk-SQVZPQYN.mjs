import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/compat/contract.ts
var NO_CONVERSION = {
  files: [],
  settings: {},
  rules: [],
  ignores: [],
  resolve: [],
  notes: []
};

export {
  NO_CONVERSION
};
