import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  compileRules,
  joinRulesets,
  mergeLiterals,
  seal
} from "./chunk-64FIGS6Q.mjs";
import "./chunk-AESJOWW7.mjs";
import "./chunk-RBHNQ7AH.mjs";
import "./chunk-DSGTUIFF.mjs";
import "./chunk-ZUKYCCT6.mjs";
import "./chunk-7KA6N4GL.mjs";
import "./chunk-MIVINRPM.mjs";
import "./chunk-KB4HM3IW.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  compileRules,
  joinRulesets,
  mergeLiterals,
  seal
};
