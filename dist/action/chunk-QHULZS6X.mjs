import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  counted,
  printable
} from "./chunk-RRXZKDAI.mjs";
import {
  InputError
} from "./chunk-WGYOHXCK.mjs";

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

// src/base/nearest.ts
function nearest(wrong, words) {
  const limit = Math.min(3, Math.max(1, Math.floor(wrong.length / 3)));
  let best;
  let bestDistance = limit + 1;
  for (const word of words) {
    const distance = editDistance(wrong.toLowerCase(), word.toLowerCase());
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best ?? words.find((word) => wrong.length >= 3 && word.startsWith(wrong));
}
function editDistance(a, b) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

export {
  nearest,
  RulesError,
  inOrder,
  formatMistake,
  quoted
};
