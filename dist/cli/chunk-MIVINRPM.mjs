import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/regex/print.ts
var PLAIN = /^[0-9A-Za-z_=:;,<>@#%"'~` !]$/;
function printPattern(node, dialect) {
  switch (node.kind) {
    case "empty":
      return "(?:)";
    case "assertion":
      return dialect.assertions[node.what];
    case "byte":
      return printSet(node.set, dialect);
    case "capture": {
      const open = node.name === void 0 ? "(" : dialect.openNamed(node.name);
      return `${open}${printPattern(node.body, dialect)})`;
    }
    case "choice":
      return node.branches.map((branch) => printPattern(branch, dialect)).join("|");
    case "sequence":
      return node.items.map(
        (item) => item.kind === "choice" ? `(?:${printPattern(item, dialect)})` : printPattern(item, dialect)
      ).join("");
    case "repeat":
      return dialect.printRepeat(node, () => printPattern(node.body, dialect)) ?? `${printAtom(node.body, dialect)}${printCounts(node)}`;
  }
}
function printRanges(set) {
  return set.ranges().map(([low, high]) => {
    if (low === high) return printByte(low);
    return `${printByte(low)}${high === low + 1 ? "" : "-"}${printByte(high)}`;
  }).join("");
}
function printSet(set, dialect) {
  const first = set.first();
  if (first === void 0) return dialect.never;
  return set.size === 1 ? printByte(first) : dialect.printClass(set);
}
function printByte(byte) {
  const char = String.fromCharCode(byte);
  return PLAIN.test(char) ? char : `\\x${byte.toString(16).padStart(2, "0")}`;
}
function printAtom(node, dialect) {
  const source = printPattern(node, dialect);
  return node.kind === "byte" || node.kind === "capture" ? source : `(?:${source})`;
}
function printCounts({ min, max, lazy }) {
  const mark = lazy ? "?" : "";
  if (min === 0 && max === 1) return `?${mark}`;
  if (max === Number.POSITIVE_INFINITY)
    return min === 0 ? `*${mark}` : min === 1 ? `+${mark}` : `{${min},}${mark}`;
  return min === max ? `{${min}}${mark}` : `{${min},${max}}${mark}`;
}

export {
  printPattern,
  printRanges
};
