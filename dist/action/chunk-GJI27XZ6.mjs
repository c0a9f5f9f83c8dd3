import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/regex/load-linear.ts
async function loadLinearEngine(mayLoadNative) {
  if (mayLoadNative) {
    const { loadNativeRe2 } = await import("./re2-native-PUUXU4RO.mjs");
    const native = loadNativeRe2();
    if (native !== void 0) return native;
  }
  const { re2jsEngine } = await import("./re2js-A7PXZW4C.mjs");
  return re2jsEngine;
}

export {
  loadLinearEngine
};
