import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  JSON_REPORT_VERSION,
  jsonFinding,
  jsonReport
} from "./chunk-MNY5UNEL.mjs";
import "./chunk-6OMVXQV5.mjs";
import "./chunk-B6CFNBAM.mjs";
import "./chunk-7BLOFKLB.mjs";
import "./chunk-UVYO7ID6.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  JSON_REPORT_VERSION,
  jsonFinding,
  jsonReport
};
