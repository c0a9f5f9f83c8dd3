import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isKnownSkip,
  scannedLine,
  skipLine,
  textReport
} from "./chunk-LZALTGME.mjs";
import "./chunk-OCDDHYTH.mjs";
import "./chunk-ETD4LLOX.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  isKnownSkip,
  scannedLine,
  skipLine,
  textReport
};
