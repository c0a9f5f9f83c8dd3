import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  allowedPatterns,
  readGitallowed
} from "./chunk-I42RXMA7.mjs";
import "./chunk-CX2EU4CZ.mjs";
import "./chunk-IPHW54W7.mjs";
import "./chunk-7KA6N4GL.mjs";
import "./chunk-NASPQFTL.mjs";
import "./chunk-MIVINRPM.mjs";
import "./chunk-KB4HM3IW.mjs";
import "./chunk-MJZZWCET.mjs";
import "./chunk-B5ZZAE4C.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  allowedPatterns,
  readGitallowed
};
