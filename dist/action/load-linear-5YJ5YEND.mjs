import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  loadLinearEngine
} from "./chunk-GJI27XZ6.mjs";
import "./chunk-5VLZXLXK.mjs";
export {
  loadLinearEngine
};
