import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  placeName
} from "./chunk-OCDDHYTH.mjs";

// src/reports/place-keys.ts
function placeKeys(findings) {
  const seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const key = `${finding.fingerprint}\0${placeName(finding.location, finding.introduction?.commit)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key}\0${count}`;
  });
}

export {
  placeKeys
};
