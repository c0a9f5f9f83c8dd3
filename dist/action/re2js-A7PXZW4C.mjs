import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  re2jsEngine
} from "./chunk-UDZW55IM.mjs";
import "./chunk-WGYOHXCK.mjs";
import "./chunk-5VLZXLXK.mjs";
export {
  re2jsEngine
};
