import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Api,
  apiPlace,
  refusalText,
  refused
} from "./chunk-LCMX3T5W.mjs";
import "./chunk-CXMKFTA4.mjs";
import "./chunk-5VLZXLXK.mjs";
export {
  Api,
  apiPlace,
  refusalText,
  refused
};
