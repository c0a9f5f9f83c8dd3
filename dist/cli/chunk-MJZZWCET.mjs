import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  latin1
} from "./chunk-B5ZZAE4C.mjs";

// src/compat/found-secret.ts
import { createHash } from "node:crypto";
var cache = /* @__PURE__ */ new WeakMap();
function digestsOf({ secret }, name) {
  const known = cache.get(secret) ?? /* @__PURE__ */ new Map();
  cache.set(secret, known);
  const digests = known.get(name) ?? valuesIn(secret).map((value) => digestOf(value, name));
  known.set(name, digests);
  return digests;
}
function digestOf(value, name) {
  return createHash(name).update(value).digest("hex");
}
function secretFits({ secret }, test) {
  return test(latin1(secret.revealBytes()));
}
function lineFits({ rawLine }, before, test) {
  return test(before + latin1(rawLine.revealBytes()));
}
function valuesIn(secret) {
  const bytes = secret.revealBytes();
  const header = /^-----(BEGIN [A-Z0-9 ]+)-----/.exec(latin1(bytes, 0, Math.min(bytes.length, 100)))?.[1];
  return header === void 0 ? [bytes] : [bytes, header];
}

// src/compat/foreign-entry.ts
function foreignEntry(tool, { file, line }, over = {}) {
  return {
    fingerprint: void 0,
    rule: void 0,
    path: void 0,
    valueClass: void 0,
    kind: void 0,
    reason: void 0,
    owner: void 0,
    until: void 0,
    ...over,
    tool,
    file,
    line
  };
}
function entriesBy(source, lookups) {
  return { source, about: (subject) => lookups.flatMap((lookup) => lookup(subject)) };
}
function byDigest(name, entries) {
  if (entries.size === 0) return () => [];
  return ({ found }) => (found === void 0 ? [] : digestsOf(found, name)).flatMap((digest) => entries.get(digest) ?? []);
}
function byPath(tool, list) {
  return ({ path }) => {
    const item = path === void 0 ? void 0 : list.find(path);
    return item === void 0 ? [] : [pathEntry(tool, item)];
  };
}
function pathEntry(tool, { text, place }) {
  return foreignEntry(tool, place, { path: text });
}
function byTest(tool, tests) {
  return (subject) => {
    const found = tests.find(({ test }) => test(subject));
    return found === void 0 ? [] : [foreignEntry(tool, found.item.place)];
  };
}

export {
  digestsOf,
  digestOf,
  secretFits,
  lineFits,
  foreignEntry,
  entriesBy,
  byDigest,
  byPath,
  byTest
};
