import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/fetch/secrets/fetched-value.ts
function textOf(secret) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(secret.revealBytes());
  } catch {
    return void 0;
  }
}

export {
  textOf
};
