import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/findings/finding.ts
function isBlocking({ standing, suppression, counts }) {
  return ((standing ?? "new") === "new" || counts === true) && suppression?.effect !== "silences";
}
var SEVERITY_ORDER = ["low", "medium", "high", "critical"];
function compareFindings(a, b) {
  return compareText(a.location.path ?? "", b.location.path ?? "") || compareText(a.location.text?.name ?? "", b.location.text?.name ?? "") || a.location.startLine - b.location.startLine || a.location.startColumn - b.location.startColumn || compareText(a.rule.id, b.rule.id) || compareText(a.fingerprint, b.fingerprint) || compareText(a.location.blob ?? "", b.location.blob ?? "") || compareText(a.introduction?.commit ?? "", b.introduction?.commit ?? "");
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

export {
  isBlocking,
  SEVERITY_ORDER,
  compareFindings
};
