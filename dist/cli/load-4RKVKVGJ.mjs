import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  examineRules,
  loadRules,
  parseRules
} from "./chunk-FYLSXPTK.mjs";
import "./chunk-QNLE57NV.mjs";
import "./chunk-JN4QDFAE.mjs";
import "./chunk-X5Z3VE45.mjs";
import "./chunk-AESJOWW7.mjs";
import "./chunk-RBHNQ7AH.mjs";
import "./chunk-DSGTUIFF.mjs";
import "./chunk-ZUKYCCT6.mjs";
import "./chunk-NASPQFTL.mjs";
import "./chunk-MIVINRPM.mjs";
import "./chunk-KB4HM3IW.mjs";
import "./chunk-B5ZZAE4C.mjs";
import "./chunk-H5ZPWOS6.mjs";
import "./chunk-HW3TQZA5.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  examineRules,
  loadRules,
  parseRules
};
