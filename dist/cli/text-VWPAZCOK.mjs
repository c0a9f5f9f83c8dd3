import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  scannedLine,
  skipLine,
  textReport
} from "./chunk-4TDZER2G.mjs";
import "./chunk-CGFIVCKC.mjs";
import "./chunk-7BLOFKLB.mjs";
import "./chunk-DW6L6IXD.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  scannedLine,
  skipLine,
  textReport
};
