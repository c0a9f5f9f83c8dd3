import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  re2jsEngine
} from "./chunk-3P57UAOX.mjs";
import "./chunk-T26DWZKN.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  re2jsEngine
};
