import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  scannedLine,
  skipLine,
  textReport
} from "./chunk-Z4IHVC6S.mjs";
import "./chunk-B6CFNBAM.mjs";
import "./chunk-7BLOFKLB.mjs";
import "./chunk-UVYO7ID6.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  scannedLine,
  skipLine,
  textReport
};
