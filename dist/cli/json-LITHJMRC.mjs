import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  JSON_REPORT_VERSION,
  jsonFinding,
  jsonReport
} from "./chunk-6SN34JJC.mjs";
import "./chunk-6OMVXQV5.mjs";
import "./chunk-NQZJ63ZU.mjs";
import "./chunk-DW6L6IXD.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  JSON_REPORT_VERSION,
  jsonFinding,
  jsonReport
};
