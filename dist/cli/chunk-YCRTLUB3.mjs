import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/config/contract.ts
var CONFIG_NAME = ".tacet.yml";
var IGNORE_NAME = ".tacetignore";
var BASELINE_NAME = ".tacet-baseline";
var ALLOW_KINDS = ["false-positive", "test-value", "revoked", "accepted"];
var VALUE_CLASSES = ["public", "expired", "generic", "uuid", "hex", "number", "word"];
var FOREIGN_TOOLS = [
  "gitleaks",
  "betterleaks",
  "trufflehog",
  "kingfisher",
  "detect-secrets",
  "secretlint",
  "ggshield",
  "git-secrets"
];

export {
  CONFIG_NAME,
  IGNORE_NAME,
  BASELINE_NAME,
  ALLOW_KINDS,
  VALUE_CLASSES,
  FOREIGN_TOOLS
};
