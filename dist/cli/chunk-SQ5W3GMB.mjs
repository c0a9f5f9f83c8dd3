import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/kernel/contract.ts
var KERNEL_CONTRACT_VERSION = 1;
var RUN_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_=-";
var MIN_RUN_BYTES = 16;

// src/ruleset/detector-names.ts
var MAX_MATCH_LINE_ENDS = 3;
var LINE = { kind: "line" };
var LINES = { kind: "lines", count: MAX_MATCH_LINE_ENDS };
var ANCHORED = { kind: "anchored" };
var withoutPattern = (reach) => ({ pattern: "none", starts: "literals", reach });
var DETECTORS = /* @__PURE__ */ new Map([
  ["pattern", { pattern: "match", starts: "literals", reach: "pattern" }],
  ["assigned", { pattern: "value", starts: "literals", reach: LINES }],
  ["password-assignment", withoutPattern(LINES)],
  ["secret-assignment", withoutPattern(LINES)],
  ["token-assignment", withoutPattern(LINES)],
  ["key-assignment", withoutPattern(LINES)],
  ["entropy", { pattern: "none", starts: "runs", reach: LINE }],
  ["pem", withoutPattern(ANCHORED)],
  ["putty-key", withoutPattern(ANCHORED)],
  // the shortest header, {"alg":"none"}, has 20 characters of base64url
  ["jwt", { ...withoutPattern(LINE), inRun: true }],
  ["jwk", withoutPattern(ANCHORED)],
  ["keystore", withoutPattern(ANCHORED)],
  ["uri", { pattern: "scheme", starts: "literals", reach: LINE }],
  ["connection-string", withoutPattern(LINE)],
  ["basic-auth", withoutPattern(LINE)],
  ["bearer", withoutPattern(LINE)],
  ["command-line", withoutPattern(LINE)],
  ["netrc", withoutPattern(LINES)],
  ["npmrc", withoutPattern(LINE)],
  ["pgpass", withoutPattern(LINE)],
  ["otpauth", withoutPattern(LINE)],
  ["ansible", withoutPattern(LINES)],
  ["kubeconfig", withoutPattern(ANCHORED)],
  ["kubernetes-secret", withoutPattern(ANCHORED)],
  ["docker-config", withoutPattern(ANCHORED)],
  ["terraform-state", withoutPattern(ANCHORED)],
  ["gcp-service-account", withoutPattern(ANCHORED)]
]);
var PROOF_NAMES = [
  "age-key",
  "atlassian-server-token",
  "atlassian-token",
  "aws-access-key-id",
  "azure-devops-token",
  "azure-key",
  "base64-bytes",
  "bitbucket-app-password",
  "cloudflare-token",
  "confluent-secret",
  "discord-token",
  "entra-client-secret",
  "fly-token",
  "github-token",
  "gitlab-routable",
  "google-api-key",
  "grafana-cloud",
  "grafana-service-account",
  "groq-key",
  "jfrog-token",
  "jwt",
  "nats-nkey",
  "npm-token",
  "onepassword-service-account",
  "openai-key",
  "packagist-token",
  "pypi-token",
  "sentry-org-token",
  "slack-token",
  "stripe-key",
  "telegram-token",
  "twilio-sid",
  "zuplo-key"
];

// src/ruleset/rule.ts
var RULE_FORMAT_VERSION = 1;
var MAX_NEAR_LINES = 20;
var MIN_UNGATED_BYTES = 5;
var MAX_MATCH_BYTES = 4096;

export {
  KERNEL_CONTRACT_VERSION,
  RUN_ALPHABET,
  MIN_RUN_BYTES,
  MAX_MATCH_LINE_ENDS,
  DETECTORS,
  PROOF_NAMES,
  RULE_FORMAT_VERSION,
  MAX_NEAR_LINES,
  MIN_UNGATED_BYTES,
  MAX_MATCH_BYTES
};
