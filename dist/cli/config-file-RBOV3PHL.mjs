import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ALLOW_KEYS,
  ROOT_KEYS,
  parseConfigFile
} from "./chunk-S3STRRJY.mjs";
import "./chunk-RUNXCMMM.mjs";
import "./chunk-YCRTLUB3.mjs";
import "./chunk-DPL3WNPG.mjs";
import "./chunk-SFZ4GHME.mjs";
import "./chunk-QNLE57NV.mjs";
import "./chunk-X5Z3VE45.mjs";
import "./chunk-RBHNQ7AH.mjs";
import "./chunk-H5ZPWOS6.mjs";
import "./chunk-HW3TQZA5.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  ALLOW_KEYS,
  ROOT_KEYS,
  parseConfigFile
};
