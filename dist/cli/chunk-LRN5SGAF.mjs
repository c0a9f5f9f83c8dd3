import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/fetch/references/store-settings.ts
function storeKey(store) {
  if (store === void 0) return "";
  const said = Object.entries(store).filter(([name, value]) => name !== "kind" && value !== void 0);
  if (said.length === 0) return "";
  return JSON.stringify([store.kind, said.sort(([a], [b]) => a < b ? -1 : 1)]);
}

export {
  storeKey
};
