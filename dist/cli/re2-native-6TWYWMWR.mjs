import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  assembleMatch,
  re2jsEngine
} from "./chunk-3P57UAOX.mjs";
import "./chunk-T26DWZKN.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/regex/re2-native.ts
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function loadNativeRe2(moduleUrl = import.meta.url) {
  for (const folder of candidateFolders(dirname(fileURLToPath(moduleUrl)))) {
    const engine = loadRe2From(folder);
    if (engine !== void 0) return engine;
  }
  return void 0;
}
function loadRe2From(folder) {
  if (!existsSync(join(folder, "package.json"))) return void 0;
  let loaded;
  try {
    loaded = createRequire(import.meta.url)(folder);
  } catch {
    return void 0;
  }
  return isRe2Constructor(loaded) ? { name: "re2", compile: (source) => compile(loaded, source) } : void 0;
}
function candidateFolders(folder) {
  const root = packageRoot(folder);
  if (root === void 0) return [];
  const inside = join(root, "node_modules", "re2");
  return basename(dirname(root)) === "node_modules" ? [inside, join(dirname(root), "re2")] : [inside];
}
function packageRoot(folder) {
  const manifest = join(folder, "package.json");
  if (existsSync(manifest)) return isOwnManifest(manifest) ? folder : void 0;
  const parent = dirname(folder);
  return parent === folder ? void 0 : packageRoot(parent);
}
function isOwnManifest(path) {
  try {
    const manifest = JSON.parse(readFileSync(path, "utf8"));
    return typeof manifest === "object" && manifest !== null && "name" in manifest && manifest.name === "tacet";
  } catch {
    return false;
  }
}
function isRe2Constructor(loaded) {
  if (typeof loaded !== "function") return false;
  try {
    const expression = new loaded("(?P<x>b+)", "dgu");
    expression.lastIndex = 1;
    const groups = expression.exec("babb")?.indices.groups;
    return groups?.x?.[0] === 2 && groups.x[1] === 4;
  } catch {
    return false;
  }
}
function compile(Re2, source) {
  if (source.includes("\\B")) return re2jsEngine.compile(source);
  const expression = compileExpression(Re2, source);
  return {
    test: (text, from, to) => {
      const offset = Math.max(0, from - 1);
      expression.lastIndex = from - offset;
      return expression.test(text.slice(offset, to));
    },
    exec: (text, from, to) => {
      const offset = Math.max(0, from - 1);
      expression.lastIndex = from - offset;
      const result = expression.exec(text.slice(offset, to));
      if (result === null) return void 0;
      const span = (pair) => pair === void 0 ? void 0 : { start: pair[0] + offset, end: pair[1] + offset };
      const { indices } = result;
      return assembleMatch(
        Array.from({ length: indices.length }, (_, index) => span(indices[index])),
        Object.entries(indices.groups ?? {}).map(([name, pair]) => [name, span(pair)])
      );
    }
  };
}
function compileExpression(Re2, source) {
  try {
    return new Re2(source, "dgu");
  } catch (cause) {
    throw new InputError("rule-invalid", "the pattern is too large for the linear engine", { cause });
  }
}
export {
  loadNativeRe2,
  loadRe2From
};
