import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  printable
} from "./chunk-F2YGNUP5.mjs";

// src/base/markdown.ts
function markdownText(text) {
  return printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]()#+!|~@]/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll("://", "&#58;//");
}
function markdownCode(text) {
  const body = printable(text).replace(/[`|]/g, "?");
  return body.trim() === "" ? "" : `\`${body}\``;
}

export {
  markdownText,
  markdownCode
};
