import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  MAX_PATTERNS,
  asLatin1,
  patternCompiler
} from "./chunk-CX2EU4CZ.mjs";
import {
  byTest,
  entriesBy,
  lineFits
} from "./chunk-MJZZWCET.mjs";

// src/compat/git-secrets/gitallowed.ts
function allowedPatterns(file) {
  return file.text.split("\n").flatMap((raw, index) => {
    const text = raw.replace(/\r$/, "");
    return text === "" || text.startsWith("#") ? [] : [{ text, place: file.lineAt(index + 1) }];
  });
}
async function readGitallowed(file) {
  const patterns = allowedPatterns(file);
  if (patterns.length === 0) return void 0;
  if (patterns.length > MAX_PATTERNS) {
    file.report(file.lineAt(1), `the file has more than ${MAX_PATTERNS} expressions`);
    return void 0;
  }
  const compile = await patternCompiler();
  const tests = patterns.flatMap((item) => {
    const result = compile(item.text);
    if (result.kind === "test") return [{ item, test: result.test }];
    file.report(
      { ...item.place, column: result.offset + 1 },
      `the expression cannot be used: ${result.message}`,
      "write it in RE2 syntax, or take the line out"
    );
    return [];
  });
  if (file.mistakes.length > 0) return void 0;
  return entriesBy("ignore-file", [
    byTest(
      "git-secrets",
      tests.map(({ item, test }) => ({
        item,
        test: ({ path, found }) => found !== void 0 && lineFits(found, `${asLatin1(path ?? "")}:${found.line}:`, test)
      }))
    )
  ]);
}

export {
  allowedPatterns,
  readGitallowed
};
