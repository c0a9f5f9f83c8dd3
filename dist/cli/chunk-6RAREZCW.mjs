import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  printable
} from "./chunk-YAB2QRGH.mjs";

// src/reports/xml-text.ts
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};
function xmlText(text) {
  return printable(text.toWellFormed()).replace(/[\ufffe\uffff]/g, "�").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

export {
  xmlText
};
