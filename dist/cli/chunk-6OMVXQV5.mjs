import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/reports/json-text.ts
var UNPRINTABLE = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function jsonText(value, indent = 2) {
  return JSON.stringify(value, wellFormed, indent).replace(UNPRINTABLE, escaped).replace(/##(?=\[|vso)/g, "\\u0023#");
}
function wellFormed(_key, value) {
  return typeof value === "string" ? value.toWellFormed() : value;
}
function escaped(characters) {
  let text = "";
  for (let index = 0; index < characters.length; index++)
    text += `\\u${characters.charCodeAt(index).toString(16).padStart(4, "0")}`;
  return text;
}

export {
  jsonText
};
