import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/compat/gitleaks/config.ts
var GITLEAKS_VERSION = "8.30.1";
var GITLEAKS_CONFIG_NAME = ".gitleaks.toml";
var GITLEAKS_IGNORE_NAME = ".gitleaksignore";

export {
  GITLEAKS_VERSION,
  GITLEAKS_CONFIG_NAME,
  GITLEAKS_IGNORE_NAME
};
