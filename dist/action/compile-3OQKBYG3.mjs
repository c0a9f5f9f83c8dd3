import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  compileRules,
  joinRulesets,
  mergeLiterals,
  seal
} from "./chunk-ZFBAYDVS.mjs";
import "./chunk-MOQROODX.mjs";
import "./chunk-YRXVSY47.mjs";
import "./chunk-RQVTQNN4.mjs";
import "./chunk-6FTNRKM2.mjs";
import "./chunk-F7P4UVUY.mjs";
import "./chunk-WGYOHXCK.mjs";
import "./chunk-5VLZXLXK.mjs";
export {
  compileRules,
  joinRulesets,
  mergeLiterals,
  seal
};
