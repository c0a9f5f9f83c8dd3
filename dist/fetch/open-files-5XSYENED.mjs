import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  keepersFor,
  openFiles,
  readFile
} from "./chunk-Z5P6MNJK.mjs";
import "./chunk-U34JT62R.mjs";
import "./chunk-3OPRIXMA.mjs";
import "./chunk-5VLA325V.mjs";
import "./chunk-Q5LJVBIW.mjs";
import "./chunk-OSBMRQRE.mjs";
import "./chunk-3KRHTFI6.mjs";
import "./chunk-W7LVKD3D.mjs";
import "./chunk-ABD7D3BL.mjs";
export {
  keepersFor,
  openFiles,
  readFile
};
