import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  JSON_REPORT_VERSION,
  jsonFinding
} from "./chunk-MNY5UNEL.mjs";
import {
  jsonText
} from "./chunk-6OMVXQV5.mjs";
import {
  verdictOf
} from "./chunk-B6CFNBAM.mjs";
import "./chunk-7BLOFKLB.mjs";
import "./chunk-UVYO7ID6.mjs";
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
