import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  formatMistake,
  inOrder
} from "./chunk-H5ZPWOS6.mjs";
import {
  counted
} from "./chunk-YAB2QRGH.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";

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

export {
  ConfigError
};
