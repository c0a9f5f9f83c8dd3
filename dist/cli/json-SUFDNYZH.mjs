import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  JSON_REPORT_VERSION,
  jsonFinding,
  jsonReport
} from "./chunk-UWXL5EMD.mjs";
import "./chunk-6OMVXQV5.mjs";
import "./chunk-OCDDHYTH.mjs";
import "./chunk-ETD4LLOX.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  JSON_REPORT_VERSION,
  jsonFinding,
  jsonReport
};
