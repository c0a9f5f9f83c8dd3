import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  byDigest,
  entriesBy,
  foreignEntry
} from "./chunk-XBU3B5N5.mjs";
import "./chunk-IPN2D2H2.mjs";
import "./chunk-5VLZXLXK.mjs";

// src/compat/betterleaks/ignore.ts
var PLACE = /^(?:([0-9a-f]{40}(?:[0-9a-f]{24})?):)?(.+):([A-Za-z0-9_.-]+):(\d{1,9})$/;
function parseBetterleaksIgnore(file) {
  const digests = /* @__PURE__ */ new Map();
  const places = [];
  for (const [index, raw] of file.text.split("\n").entries()) {
    const text = raw.replace(/\s+#.*$/, "").trim();
    if (text === "" || text.startsWith("#")) continue;
    const place = file.lineAt(index + 1);
    const [, commit, path, rule, line] = PLACE.exec(text) ?? [];
    if (/^[0-9a-f]{64}$/i.test(text)) digests.set(text.toLowerCase(), foreignEntry("betterleaks", place));
    else if (path !== void 0 && rule !== void 0)
      places.push({ path: path.replaceAll("\\", "/"), rule, line: Number(line), commit, place });
    else
      file.report(
        place,
        "expected the SHA-256 of a secret, 64 hexadecimal digits, or path:rule:line",
        "betterleaks fingerprint prints one"
      );
  }
  return file.mistakes.length > 0 ? void 0 : { digests, places };
}
function readBetterleaksIgnore(file) {
  const ignore = parseBetterleaksIgnore(file);
  if (ignore === void 0) return Promise.resolve(void 0);
  const byPlace = new Map(
    // one that is about a single commit says nothing about the others
    ignore.places.filter(({ commit }) => commit === void 0).map(({ path, line, place }) => [`${path}\0${line}`, foreignEntry("betterleaks", place, { path })])
  );
  const entries = entriesBy("ignore-file", [
    byDigest("sha256", ignore.digests),
    ({ path, found }) => {
      const entry = found === void 0 ? void 0 : byPlace.get(`${path}\0${found.line}`);
      return entry === void 0 ? [] : [entry];
    }
  ]);
  return Promise.resolve(entries);
}
export {
  parseBetterleaksIgnore,
  readBetterleaksIgnore
};
