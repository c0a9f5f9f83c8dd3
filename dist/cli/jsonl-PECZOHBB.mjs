import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  JSON_REPORT_VERSION,
  jsonFinding
} from "./chunk-5DEGE6JC.mjs";
import {
  jsonText
} from "./chunk-6OMVXQV5.mjs";
import {
  verdictOf
} from "./chunk-CGFIVCKC.mjs";
import "./chunk-7BLOFKLB.mjs";
import "./chunk-DW6L6IXD.mjs";
import "./chunk-5MYJISTG.mjs";

// src/reports/jsonl.ts
function jsonlReport(report) {
  const version = JSON_REPORT_VERSION;
  const lines = [
    ...report.findings.map((finding) => ({ kind: "finding", version, ...jsonFinding(finding, false) })),
    { kind: "receipt", version, verdict: verdictOf(report), receipt: report.receipt }
  ];
  return lines.map((line) => `${jsonText(line, 0)}
`).join("");
}
export {
  jsonlReport
};
