import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  asLatin1
} from "./chunk-RB3B6CP7.mjs";

// src/compat/ignore-patterns.ts
function compileIgnoreList(items, compile, report) {
  const tests = items.flatMap((item) => {
    const { isNegated, source } = readIgnorePattern(item.text);
    const result = compile(source);
    if (result.kind === "test") return [{ item, isNegated, test: result.test }];
    report(item, `the path pattern cannot be read: ${result.message}`);
    return [];
  });
  return {
    find: (path) => {
      const text = asLatin1(path);
      const last = tests.findLast(({ test }) => test(text));
      return last === void 0 || last.isNegated ? void 0 : last.item;
    }
  };
}
function ignoreLines(file, text) {
  return text.split("\n").flatMap((raw, index) => {
    const line = raw.replace(/\r$/, "").replace(/(?<!\\)[ \t]+$/, "");
    if (line === "" || line.startsWith("#")) return [];
    return [{ text: line, place: { file, line: index + 1, column: 1 } }];
  });
}
function readIgnorePattern(line) {
  const isNegated = line.startsWith("!");
  const written = isNegated ? line.slice(1) : line;
  const body = written.replace(/^\/+/, "").replace(/\/+$/, "");
  const isAnchored = written.startsWith("/") || body.includes("/");
  const isFolder = written.endsWith("/");
  const start = isAnchored ? "^" : "^(?:.*/)?";
  return { isNegated, source: `(?s)${start}${sourceOf(body)}${isFolder ? "/.*$" : "(?:/.*)?$"}`, written };
}
function sourceOf(glob) {
  let source = "";
  for (let at = 0; at < glob.length; at++) {
    const rest = glob.slice(at);
    const character = glob[at];
    const isNameStart = at === 0 || glob[at - 1] === "/";
    if (isNameStart && rest.startsWith("**/")) {
      source += "(?:.*/)?";
      at += 2;
    } else if (isNameStart && rest === "**") {
      source += ".*";
      at++;
    } else if (character === "*") {
      source += "[^/]*";
      while (glob[at + 1] === "*") at++;
    } else if (character === "?") source += "[^/]";
    else if (character === "[") {
      const set = /^\[([!^]?)(\]?(?:[^\]\\/]|\\.)*)\]/s.exec(rest);
      if (set === null) source += "\\[";
      else {
        source += `[${set[1] === "" ? "" : "^/"}${set[2]?.replace(/[[\]^&]/g, "\\$&") ?? ""}]`;
        at += set[0].length - 1;
      }
    } else if (character === "\\" && at + 1 < glob.length) source += literal(glob[++at]);
    else source += literal(character);
  }
  return source;
}
function literal(character) {
  return /[\\.+*?()|[\]{}^$]/.test(character) ? `\\${character}` : character;
}

export {
  compileIgnoreList,
  ignoreLines
};
