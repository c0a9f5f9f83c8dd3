import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/base/scan-request.ts
var CONFIDENCE_ORDER = ["hint", "possible", "likely", "proven"];

export {
  CONFIDENCE_ORDER
};
