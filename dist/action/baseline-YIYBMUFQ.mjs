import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readYaml
} from "./chunk-6GIXVWS2.mjs";
import "./chunk-244MJAHA.mjs";
import {
  entriesBy,
  foreignEntry
} from "./chunk-XBU3B5N5.mjs";
import "./chunk-RK3BYAMG.mjs";
import "./chunk-6NSVM2XT.mjs";
import "./chunk-PAEJ3LAC.mjs";
import "./chunk-IPN2D2H2.mjs";
import "./chunk-WGYOHXCK.mjs";
import "./chunk-5VLZXLXK.mjs";

// src/compat/kingfisher/baseline.ts
function parseKingfisherBaseline(file) {
  const root = readYaml(file);
  if (root?.fields("the baseline") === void 0) return void 0;
  const old = root.get("ExactFindings");
  if (old !== void 0) old.fields("ExactFindings");
  const repositories = root.get("repositories");
  if (old === void 0 && repositories === void 0 && root.get("version") === void 0)
    root.report("the baseline has neither repositories nor ExactFindings");
  const lists = [
    old?.get("matches"),
    ...(repositories?.items("repositories") ?? []).map((repository) => {
      repository.fields("the repository");
      return repository.get("findings");
    })
  ];
  const findings = lists.flatMap((list) => (list?.items("findings") ?? []).flatMap(findingIn));
  return file.mistakes.length > 0 ? void 0 : findings;
}
function findingIn(item) {
  if (item.fields("the finding") === void 0) return [];
  const path = item.get("path", "filepath");
  const line = item.get("line", "linenum");
  if (path === void 0) item.report("the finding has no path");
  const text = path?.text("path");
  const number = line?.number("line");
  const rule = item.get("rule_id")?.text("rule_id");
  if (text === void 0 || number === void 0) return [];
  return [{ path: cleanPath(text), line: number, rule, place: item.place }];
}
function cleanPath(path) {
  return path.replaceAll("\\", "/").replace(/\/+$/, "").replace(/^(?:\.?\/)+/, "");
}
function readKingfisherBaseline(file) {
  const findings = parseKingfisherBaseline(file);
  if (findings === void 0) return Promise.resolve(void 0);
  const known = /* @__PURE__ */ new Map();
  for (const { path, line, place } of findings)
    known.set(`${path}\0${line}`, foreignEntry("kingfisher", place, { path }));
  const entries = entriesBy("baseline", [
    ({ path, found }) => {
      const entry = found === void 0 ? void 0 : known.get(`${path}\0${found.line}`);
      return entry === void 0 ? [] : [entry];
    }
  ]);
  return Promise.resolve(entries);
}
export {
  parseKingfisherBaseline,
  readKingfisherBaseline
};
