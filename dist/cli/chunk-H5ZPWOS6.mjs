import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  counted,
  printable
} from "./chunk-YAB2QRGH.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";

// src/ruleset/rule-mistake.ts
var RulesError = class extends InputError {
  mistakes;
  /** `mistakes` has at least one entry, in any order. */
  constructor(mistakes) {
    const ordered = inOrder(mistakes);
    const files = new Set(ordered.map(({ file }) => file)).size;
    super(
      "rule-invalid",
      `${counted(ordered.length, "mistake")} in ${counted(files, "rule file")}
${ordered.map(formatMistake).join("\n")}`,
      { hint: "rules/README.md explains every field" }
    );
    this.mistakes = ordered;
  }
};
function inOrder(mistakes) {
  return [...mistakes].sort(byPlace);
}
function formatMistake({ file, line, column, message, hint }) {
  return printable(`${file}:${line}:${column}: ${message}${hint === void 0 ? "" : ` (${hint})`}`);
}
function quoted(text) {
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return `"${printable(short)}"`;
}
function byPlace(a, b) {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

export {
  RulesError,
  inOrder,
  formatMistake,
  quoted
};
