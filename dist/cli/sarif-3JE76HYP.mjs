import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  SARIF_SCHEMA_URI,
  sarifCategory,
  sarifReport,
  toUri
} from "./chunk-NYPGTXZ3.mjs";
import "./chunk-6OMVXQV5.mjs";
import "./chunk-OCDDHYTH.mjs";
import "./chunk-ETD4LLOX.mjs";
import "./chunk-YAB2QRGH.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  SARIF_SCHEMA_URI,
  sarifCategory,
  sarifReport,
  toUri
};
