import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  examineRules,
  loadRules,
  parseRules
} from "./chunk-V55WRVTG.mjs";
import "./chunk-BTJTTRIS.mjs";
import "./chunk-GWZZZXYA.mjs";
import "./chunk-SQ5W3GMB.mjs";
import "./chunk-WTG6P6HK.mjs";
import "./chunk-X5Z3VE45.mjs";
import "./chunk-A6TEOS55.mjs";
import "./chunk-HW3TQZA5.mjs";
import "./chunk-RBHNQ7AH.mjs";
import "./chunk-DW6L6IXD.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  examineRules,
  loadRules,
  parseRules
};
