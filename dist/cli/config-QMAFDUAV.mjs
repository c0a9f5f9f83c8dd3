import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  PATTERN_RULE,
  parseSecretlintConfig,
  readSecretlintConfig,
  readSecretlintIgnore,
  regExpLike
} from "./chunk-UX7VF4NF.mjs";
import "./chunk-CB5IU77C.mjs";
import "./chunk-OXJJOZNV.mjs";
import "./chunk-CX2EU4CZ.mjs";
import "./chunk-IPHW54W7.mjs";
import "./chunk-DPL3WNPG.mjs";
import "./chunk-VL37JVJQ.mjs";
import "./chunk-OZ7HI3YC.mjs";
import "./chunk-X5Z3VE45.mjs";
import "./chunk-RBHNQ7AH.mjs";
import "./chunk-7KA6N4GL.mjs";
import "./chunk-NASPQFTL.mjs";
import "./chunk-MIVINRPM.mjs";
import "./chunk-KB4HM3IW.mjs";
import "./chunk-MJZZWCET.mjs";
import "./chunk-B5ZZAE4C.mjs";
import "./chunk-H5ZPWOS6.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  PATTERN_RULE,
  parseSecretlintConfig,
  readSecretlintConfig,
  readSecretlintIgnore,
  regExpLike
};
