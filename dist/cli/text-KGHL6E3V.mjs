import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  scannedLine,
  skipLine,
  textReport
} from "./chunk-NJY755EX.mjs";
import "./chunk-NQZJ63ZU.mjs";
import "./chunk-DW6L6IXD.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  scannedLine,
  skipLine,
  textReport
};
