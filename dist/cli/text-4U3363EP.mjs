import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  scannedLine,
  skipLine,
  textReport
} from "./chunk-L2MYXUQU.mjs";
import "./chunk-UVYO7ID6.mjs";
import "./chunk-R2IA4ORV.mjs";
import "./chunk-3VTAHYNS.mjs";
export {
  scannedLine,
  skipLine,
  textReport
};
