import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  re2jsEngine
} from "./chunk-IGOMQ6Q5.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-3VTAHYNS.mjs";
export {
  re2jsEngine
};
