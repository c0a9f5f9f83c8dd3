import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseKingfisherBaseline,
  readKingfisherBaseline
} from "./chunk-5XLKEKGS.mjs";
import "./chunk-VL37JVJQ.mjs";
import "./chunk-OZ7HI3YC.mjs";
import "./chunk-X5Z3VE45.mjs";
import "./chunk-MJZZWCET.mjs";
import "./chunk-B5ZZAE4C.mjs";
import "./chunk-H5ZPWOS6.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  parseKingfisherBaseline,
  readKingfisherBaseline
};
