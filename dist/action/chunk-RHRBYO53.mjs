import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  formatMistake,
  inOrder
} from "./chunk-6NSVM2XT.mjs";
import {
  counted
} from "./chunk-PAEJ3LAC.mjs";
import {
  InputError
} from "./chunk-WGYOHXCK.mjs";

// src/config/mistake.ts
var ConfigError = class extends InputError {
  mistakes;
  /** `mistakes` has at least one entry, in any order. */
  constructor(mistakes) {
    const ordered = inOrder(mistakes);
    const files = new Set(ordered.map(({ file }) => file)).size;
    super(
      "config-invalid",
      `${counted(ordered.length, "mistake")} in ${counted(files, "configuration file")}
${ordered.map(formatMistake).join("\n")}`,
      { hint: "docs/configuration.md explains every field" }
    );
    this.mistakes = ordered;
  }
};

// src/compat/gitleaks/config.ts
var GITLEAKS_VERSION = "8.30.1";
var GITLEAKS_CONFIG_NAME = ".gitleaks.toml";
var GITLEAKS_IGNORE_NAME = ".gitleaksignore";

export {
  ConfigError,
  GITLEAKS_VERSION,
  GITLEAKS_CONFIG_NAME,
  GITLEAKS_IGNORE_NAME
};
