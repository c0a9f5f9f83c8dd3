import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  JSON_REPORT_VERSION,
  jsonFinding,
  jsonReport
} from "./chunk-5DEGE6JC.mjs";
import "./chunk-6OMVXQV5.mjs";
import "./chunk-CGFIVCKC.mjs";
import "./chunk-7BLOFKLB.mjs";
import "./chunk-DW6L6IXD.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  JSON_REPORT_VERSION,
  jsonFinding,
  jsonReport
};
