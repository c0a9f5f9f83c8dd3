import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  loadLinearEngine
} from "./chunk-IPHW54W7.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  loadLinearEngine
};
