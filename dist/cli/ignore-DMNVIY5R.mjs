import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseBetterleaksIgnore,
  readBetterleaksIgnore
} from "./chunk-F2CZSUQC.mjs";
import "./chunk-MJZZWCET.mjs";
import "./chunk-B5ZZAE4C.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  parseBetterleaksIgnore,
  readBetterleaksIgnore
};
