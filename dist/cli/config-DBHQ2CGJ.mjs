import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  DETECTORS,
  parseGgshieldConfig,
  readGgshieldConfig
} from "./chunk-I45CBK5N.mjs";
import "./chunk-OXJJOZNV.mjs";
import "./chunk-CX2EU4CZ.mjs";
import "./chunk-IPHW54W7.mjs";
import "./chunk-VL37JVJQ.mjs";
import "./chunk-OZ7HI3YC.mjs";
import "./chunk-X5Z3VE45.mjs";
import "./chunk-7KA6N4GL.mjs";
import "./chunk-NASPQFTL.mjs";
import "./chunk-MIVINRPM.mjs";
import "./chunk-KB4HM3IW.mjs";
import "./chunk-MJZZWCET.mjs";
import "./chunk-B5ZZAE4C.mjs";
import "./chunk-H5ZPWOS6.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  DETECTORS,
  parseGgshieldConfig,
  readGgshieldConfig
};
