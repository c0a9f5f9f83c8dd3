import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  compileSelectors
} from "./chunk-DPL3WNPG.mjs";

// src/compat/secretlint/rule-ids.ts
var SELECTORS = /* @__PURE__ */ new Map([
  ["preset-recommend", ["*"]],
  ["preset-canary", ["*"]],
  ["basicauth", ["url-credentials", "basic-authorization"]],
  [
    "database-connection-string",
    ["url-credentials", "connection-string-password", "azure-*-connection-string"]
  ],
  ["gcp", ["gcp-*", "google-*", "firebase-*"]],
  ["hashicorp-vault", ["vault-*"]],
  ["no-k8s-kind-secret", ["kubernetes-secret"]],
  ["npm", ["npm-*", "npmrc-*"]],
  ["openai", ["openai-*"]],
  ["privatekey", ["private-key", "pgp-private-key", "putty-private-key"]],
  // rules that were moved over from its configuration: see `convert.ts`
  ["pattern", ["secretlint-*"]]
]);
function secretlintSelectors(id) {
  const name = id.replace(/^(?:@[\w-]+\/)?(?:secretlint-rule-)?/, "").toLowerCase();
  const known = SELECTORS.get(name);
  if (known !== void 0) return known;
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) ? [`${name}-*`] : [];
}
function isMeantBySecretlint(ruleId, id) {
  return secretlintSelectors(id).some(
    (rule) => compileSelectors({ rule, fingerprint: void 0, path: void 0, valueClass: void 0 })({
      fingerprint: "",
      ruleId,
      path: void 0,
      valueClasses: []
    })
  );
}

export {
  secretlintSelectors,
  isMeantBySecretlint
};
