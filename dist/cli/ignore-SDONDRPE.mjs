import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  MAX_IGNORE_CHARACTERS,
  gitleaksPath,
  parseFingerprint,
  readGitleaksIgnore
} from "./chunk-UWJTISTO.mjs";
import "./chunk-MJZZWCET.mjs";
import "./chunk-B5ZZAE4C.mjs";
import "./chunk-VX3PFKER.mjs";
import "./chunk-H5ZPWOS6.mjs";
import "./chunk-HW3TQZA5.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  MAX_IGNORE_CHARACTERS,
  gitleaksPath,
  parseFingerprint,
  readGitleaksIgnore
};
