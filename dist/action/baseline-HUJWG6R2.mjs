import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  MAX_PATTERNS,
  asLatin1,
  patternCompiler
} from "./chunk-RB3B6CP7.mjs";
import "./chunk-GJI27XZ6.mjs";
import {
  readJson
} from "./chunk-T2MAIKNW.mjs";
import "./chunk-244MJAHA.mjs";
import {
  byTest,
  digestsOf,
  entriesBy,
  foreignEntry,
  lineFits,
  secretFits
} from "./chunk-XBU3B5N5.mjs";
import "./chunk-MOQROODX.mjs";
import "./chunk-2OKJII74.mjs";
import "./chunk-6NSVM2XT.mjs";
import "./chunk-PAEJ3LAC.mjs";
import "./chunk-IPN2D2H2.mjs";
import "./chunk-RQVTQNN4.mjs";
import "./chunk-WGYOHXCK.mjs";
import "./chunk-5VLZXLXK.mjs";

// src/compat/detect-secrets/baseline.ts
var FILTER = /^detect_secrets\.filters\.regex\.should_exclude_(file|line|secret)$/;
function parseBaseline(file) {
  const root = readJson(file);
  const fields = root?.fields("the baseline");
  if (root === void 0 || fields === void 0) return void 0;
  if (root.get("results") === void 0) root.report("the baseline has no results");
  const results = root.get("results")?.fields("results") ?? [];
  const baseline = {
    secrets: results.flatMap(
      ([path, list]) => (list.items(`results of ${JSON.stringify(path)}`) ?? []).flatMap((item) => readSecret(path, item))
    ),
    exclusions: [...readFilters(root), ...readOldExclusions(root)],
    own: readOwn(root)
  };
  return file.mistakes.length > 0 ? void 0 : baseline;
}
function readSecret(path, item) {
  if (item.fields("the secret") === void 0) return [];
  const digest = item.get("hashed_secret");
  const text = digest?.text("hashed_secret");
  if (digest === void 0) item.report("the secret has no hashed_secret");
  else if (text !== void 0 && !/^[0-9a-f]{40}$/i.test(text))
    digest.wrong("hashed_secret", "a SHA-1 of 40 hexadecimal digits");
  const type = item.get("type")?.text("type");
  const isSecret = item.get("is_secret")?.flag("is_secret");
  if (text === void 0) return [];
  return [
    {
      path: path.replaceAll("\\", "/").replace(/^\.\//, ""),
      digest: text.toLowerCase(),
      type: type ?? "Secret",
      isSecret,
      place: item.place
    }
  ];
}
function readFilters(root) {
  return (root.get("filters_used")?.items("filters_used") ?? []).flatMap((filter) => {
    if (filter.fields("the filter") === void 0) return [];
    const target = FILTER.exec(filter.get("path")?.text("path") ?? "")?.[1];
    const patterns = target && filter.get("pattern")?.texts("pattern", { orOne: true });
    return (patterns ?? []).map((pattern) => ({ ...pattern, target: target ?? "file" }));
  });
}
function readOldExclusions(root) {
  const exclude = root.get("exclude");
  if (exclude === void 0 || exclude.fields("exclude") === void 0) return [];
  return ["files", "lines"].flatMap((name) => {
    const value = exclude.get(name);
    const text = value?.text(`exclude.${name}`);
    if (value === void 0 || text === void 0) return [];
    return [{ text, place: value.place, target: name === "files" ? "file" : "line" }];
  });
}
function readOwn(root) {
  return ["plugins_used", "filters_used"].flatMap(
    (list) => (root.get(list)?.items(list) ?? []).flatMap((item) => {
      const path = item.get("path")?.text("path");
      return path?.startsWith("file://") === true ? [{ text: path, place: item.place }] : [];
    })
  );
}
async function readBaseline(file) {
  const baseline = parseBaseline(file);
  if (baseline === void 0) return void 0;
  const known = /* @__PURE__ */ new Map();
  for (const secret of baseline.secrets) {
    const key = `${secret.path}\0${secret.digest}`;
    if (!known.has(key)) known.set(key, entryOf(secret));
  }
  const tests = await exclusionTests(baseline.exclusions);
  return entriesBy("baseline", [
    ({ path, found }) => found === void 0 ? [] : digestsOf(found, "sha1").flatMap((digest) => known.get(`${path}\0${digest}`) ?? []),
    byTest("detect-secrets", tests)
  ]);
}
function entryOf({ path, type, isSecret, place }) {
  return foreignEntry("detect-secrets", place, {
    path,
    kind: isSecret === false ? "false-positive" : isSecret === true ? "accepted" : void 0,
    reason: isSecret === void 0 ? void 0 : `${type}, audited as ${isSecret ? "a" : "no"} secret`
  });
}
async function exclusionTests(exclusions) {
  if (exclusions.length === 0) return [];
  const compile = await patternCompiler();
  return exclusions.slice(0, MAX_PATTERNS).flatMap((item) => {
    const result = compile(item.text);
    return result.kind === "test" ? [{ item, test: testOn(item.target, result.test) }] : [];
  });
}
function testOn(target, test) {
  switch (target) {
    case "file":
      return ({ path }) => path !== void 0 && test(asLatin1(path));
    case "line":
      return ({ found }) => found !== void 0 && lineFits(found, "", test);
    case "secret":
      return ({ found }) => found !== void 0 && secretFits(found, test);
  }
}
export {
  parseBaseline,
  readBaseline
};
