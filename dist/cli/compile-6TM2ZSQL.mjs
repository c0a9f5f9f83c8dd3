import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  compileRules,
  joinRulesets
} from "./chunk-BTNFQJKC.mjs";
import "./chunk-BTJTTRIS.mjs";
import "./chunk-SQ5W3GMB.mjs";
import "./chunk-RBHNQ7AH.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  compileRules,
  joinRulesets
};
