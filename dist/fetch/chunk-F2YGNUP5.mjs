import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/base/printable.ts
var UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function printable(text) {
  return text.replaceAll("	", " ").replace(UNPRINTABLE, escapeCharacter).replace(/##(?=\[|vso|teamcity)/g, "#\\#").replace(/^(\s*)::/, "$1\\::");
}
function escapeCharacter(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code === 10) return "\\n";
  if (code === 13) return "\\r";
  return code <= 255 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
function counted(count, noun, plural = `${noun}s`) {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}
function grouped(count) {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function formatBytes(sizeBytes) {
  if (sizeBytes < 1e3) return counted(sizeBytes, "byte");
  const units = ["kB", "MB", "GB", "TB"];
  let value = sizeBytes / 1e3;
  let unit = 0;
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1e3;
    unit++;
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

export {
  printable,
  counted,
  grouped,
  formatBytes
};
