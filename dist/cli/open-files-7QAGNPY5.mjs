import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  keepersFor,
  openFiles,
  readFile
} from "./chunk-Y3DZPRBX.mjs";
import "./chunk-BPC3QBJR.mjs";
import "./chunk-HCYBJAXX.mjs";
import "./chunk-NEMAFI47.mjs";
import "./chunk-DK7NJE46.mjs";
import "./chunk-64F22OOD.mjs";
import "./chunk-T26DWZKN.mjs";
import "./chunk-X5Z3VE45.mjs";
import "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";
export {
  keepersFor,
  openFiles,
  readFile
};
