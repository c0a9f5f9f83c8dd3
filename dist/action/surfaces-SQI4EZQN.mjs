import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  showOnGitHub,
  showReport
} from "./chunk-DAN5URI3.mjs";
import "./chunk-PLOWML3Z.mjs";
import "./chunk-VV7COXT2.mjs";
import "./chunk-CXMKFTA4.mjs";
import "./chunk-PAEJ3LAC.mjs";
import "./chunk-5VLZXLXK.mjs";
export {
  showOnGitHub,
  showReport
};
