import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/regex/load-linear.ts
async function loadLinearEngine(mayLoadNative) {
  if (mayLoadNative) {
    const { loadNativeRe2 } = await import("./re2-native-6TWYWMWR.mjs");
    const native = loadNativeRe2();
    if (native !== void 0) return native;
  }
  const { re2jsEngine } = await import("./re2js-2CJRXCZR.mjs");
  return re2jsEngine;
}

export {
  loadLinearEngine
};
