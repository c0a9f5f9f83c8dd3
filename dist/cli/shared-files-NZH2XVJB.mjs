import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  SharedFiles
} from "./chunk-ULZ6WJR5.mjs";
import "./chunk-LHWI5VTL.mjs";
import "./chunk-5WYAM7PJ.mjs";
import "./chunk-3SMOQOE6.mjs";
import "./chunk-ZL5LOEQ7.mjs";
import "./chunk-QSSIPJLQ.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  SharedFiles
};
