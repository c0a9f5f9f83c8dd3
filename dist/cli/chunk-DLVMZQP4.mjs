import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/fetch/providers/contract.ts
function failedCheck(what, { error, advice }) {
  const text = error.hint === void 0 ? error.message : `${error.message} (${error.hint})`;
  return { what, verdict: "failed", text, advice };
}
function unreadCheck({ written }) {
  const text = "whether it can be read is known only by reading it";
  return { what: `reading ${written}`, verdict: "unknown", text, advice: [] };
}

export {
  failedCheck,
  unreadCheck
};
