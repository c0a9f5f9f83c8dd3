import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  keepersFor,
  openFiles,
  readFile
} from "./chunk-LN6FMNTN.mjs";
import "./chunk-IT5LIKT7.mjs";
import "./chunk-3OPRIXMA.mjs";
import "./chunk-OWN5OGW2.mjs";
import "./chunk-LH7QM42B.mjs";
import "./chunk-OSBMRQRE.mjs";
import "./chunk-3KRHTFI6.mjs";
import "./chunk-W7LVKD3D.mjs";
import "./chunk-ABD7D3BL.mjs";
export {
  keepersFor,
  openFiles,
  readFile
};
