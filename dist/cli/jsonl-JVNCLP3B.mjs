import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  JSON_REPORT_VERSION,
  jsonFinding
} from "./chunk-UWXL5EMD.mjs";
import {
  jsonText
} from "./chunk-6OMVXQV5.mjs";
import {
  verdictOf
} from "./chunk-OCDDHYTH.mjs";
import "./chunk-ETD4LLOX.mjs";
import "./chunk-YAB2QRGH.mjs";
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
