import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  extend,
  keepAlive
} from "./chunk-PQV4REBF.mjs";
import "./chunk-Q5LJVBIW.mjs";
import "./chunk-3KRHTFI6.mjs";
import "./chunk-ABD7D3BL.mjs";
export {
  extend,
  keepAlive
};
