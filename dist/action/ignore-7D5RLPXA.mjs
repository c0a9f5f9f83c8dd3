import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  MAX_IGNORE_CHARACTERS,
  gitleaksPath,
  parseFingerprint,
  readGitleaksIgnore
} from "./chunk-QOMII6QT.mjs";
import "./chunk-DMR6OKIJ.mjs";
import "./chunk-XBU3B5N5.mjs";
import "./chunk-6NSVM2XT.mjs";
import "./chunk-6WQQFOL2.mjs";
import "./chunk-PAEJ3LAC.mjs";
import "./chunk-IPN2D2H2.mjs";
import "./chunk-WGYOHXCK.mjs";
import "./chunk-5VLZXLXK.mjs";
export {
  MAX_IGNORE_CHARACTERS,
  gitleaksPath,
  parseFingerprint,
  readGitleaksIgnore
};
