import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  extend,
  keepAlive
} from "./chunk-LDUYJJND.mjs";
import "./chunk-LH7QM42B.mjs";
import "./chunk-3KRHTFI6.mjs";
import "./chunk-ABD7D3BL.mjs";
export {
  extend,
  keepAlive
};
