import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  JSON_REPORT_VERSION,
  jsonFinding,
  jsonReport
} from "./chunk-MKGTTA2B.mjs";
import "./chunk-6OMVXQV5.mjs";
import "./chunk-R2IA4ORV.mjs";
import "./chunk-3VTAHYNS.mjs";
export {
  JSON_REPORT_VERSION,
  jsonFinding,
  jsonReport
};
