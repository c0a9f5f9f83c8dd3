import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  compileIgnoreList
} from "./chunk-WN7XGSPG.mjs";
import {
  readYaml
} from "./chunk-6GIXVWS2.mjs";
import {
  MAX_PATTERNS,
  patternCompiler
} from "./chunk-RB3B6CP7.mjs";
import "./chunk-GJI27XZ6.mjs";
import "./chunk-244MJAHA.mjs";
import {
  byDigest,
  byPath,
  digestOf,
  entriesBy,
  foreignEntry
} from "./chunk-XBU3B5N5.mjs";
import "./chunk-MOQROODX.mjs";
import "./chunk-RK3BYAMG.mjs";
import "./chunk-2OKJII74.mjs";
import "./chunk-6NSVM2XT.mjs";
import "./chunk-PAEJ3LAC.mjs";
import "./chunk-IPN2D2H2.mjs";
import "./chunk-RQVTQNN4.mjs";
import "./chunk-WGYOHXCK.mjs";
import "./chunk-5VLZXLXK.mjs";

// src/compat/ggshield/config.ts
var DETECTORS = /* @__PURE__ */ new Map([
  ["generic password", "generic-password"],
  ["generic high entropy secret", "high-entropy-token"],
  ["private key", "private-key"]
]);
function parseGgshieldConfig(file) {
  const root = readYaml(file);
  if (root === void 0) return void 0;
  if (root.content.kind === "nothing") return { matches: [], paths: [], detectors: [] };
  if (root.fields("the configuration") === void 0) return void 0;
  const secret = root.get("secret");
  if (secret !== void 0) secret.fields("secret");
  const config = {
    matches: [
      ...matchesIn(secret?.get("ignored_matches", "ignored-matches")),
      ...matchesIn(root.get("matches_ignore", "matches-ignore"))
    ],
    paths: [
      ...secret?.get("ignored_paths", "ignored-paths")?.texts("ignored_paths") ?? [],
      ...root.get("paths_ignore", "paths-ignore")?.texts("paths-ignore") ?? []
    ],
    detectors: [
      ...secret?.get("ignored_detectors", "ignored-detectors")?.texts("ignored_detectors") ?? [],
      ...root.get("banlisted_detectors", "banlisted-detectors")?.texts("banlisted-detectors") ?? []
    ]
  };
  return file.mistakes.length > 0 ? void 0 : config;
}
function matchesIn(list) {
  return (list?.items("ignored_matches") ?? []).flatMap((item) => {
    if (item.content.kind === "text") return [matchOf(item.content.text, void 0, item)];
    if (item.fields("the ignored match") === void 0) return [];
    const value = item.get("match", "matches");
    const name = item.get("name")?.text("name");
    if (value === void 0) return item.report("the ignored match has no match") ?? [];
    if (value.content.kind !== "text")
      return item.report("match: expected a SHA-256 or a secret, in quotes") ?? [];
    return [matchOf(value.content.text, name, item)];
  });
}
function matchOf(text, name, { place }) {
  const isDigest = /^[0-9a-f]{64}$/i.test(text);
  const isShown = name !== void 0 && name.trim() !== "" && name !== text;
  return {
    digest: isDigest ? text.toLowerCase() : digestOf(text, "sha256"),
    name: isShown ? name.trim() : void 0,
    wasPlain: !isDigest,
    place
  };
}
async function readGgshieldConfig(file) {
  const config = parseGgshieldConfig(file);
  if (config === void 0) return void 0;
  const matches = new Map(
    config.matches.map(({ digest, name, place }) => [
      digest,
      foreignEntry("ggshield", place, { reason: name })
    ])
  );
  const paths = await ignoreListOf(file, config.paths);
  const detectors = new Map(
    config.detectors.flatMap(({ text, place }) => {
      const rule = DETECTORS.get(text.toLowerCase());
      return rule === void 0 ? [] : [[rule, foreignEntry("ggshield", place, { rule })]];
    })
  );
  return entriesBy("ignore-file", [
    byDigest("sha256", matches),
    ...paths === void 0 ? [] : [byPath("ggshield", paths)],
    ({ ruleId }) => [...detectors.has(ruleId) ? [detectors.get(ruleId)] : []]
  ]);
}
async function ignoreListOf(file, paths) {
  if (paths.length === 0) return void 0;
  const compile = await patternCompiler();
  return compileIgnoreList(
    paths.slice(0, MAX_PATTERNS),
    compile,
    ({ place }, message) => file.report(place, message)
  );
}
export {
  DETECTORS,
  parseGgshieldConfig,
  readGgshieldConfig
};
