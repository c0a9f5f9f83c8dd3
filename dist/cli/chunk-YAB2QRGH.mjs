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
function formatDuration(durationMs) {
  if (durationMs < 1e3) return `${Math.round(durationMs)} ms`;
  const seconds = durationMs / 1e3;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

export {
  printable,
  counted,
  grouped,
  formatBytes,
  formatDuration
};
