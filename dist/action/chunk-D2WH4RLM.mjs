import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/base/printable.ts
var UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function printable(text) {
  return text.replaceAll("	", " ").replace(UNPRINTABLE, escapeCharacter).replace(/##(?=\[|vso)/g, "#\\#").replace(/^(\s*)::/, "$1\\::");
}
function escapeCharacter(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code === 10) return "\\n";
  if (code === 13) return "\\r";
  return code <= 255 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
function counted(count, noun, plural = `${noun}s`) {
  return `${count.toLocaleString("en-US")} ${count === 1 ? noun : plural}`;
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

// src/base/bytes.ts
function latin1(bytes, start = 0, end = bytes.length) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1", start, end);
}
function fromLatin1(text) {
  return Buffer.from(text, "latin1");
}
function utf8(text) {
  return Buffer.from(text, "utf8");
}
function decodeUtf8(bytes, start = 0, end = bytes.length) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", start, end);
}

// src/base/crc32.ts
var TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 3988292384 ^ value >>> 1 : value >>> 1;
  return value;
});
function crc32(bytes) {
  let value = 4294967295;
  for (const byte of bytes) value = TABLE[(value ^ byte) & 255] ^ value >>> 8;
  return (value ^ 4294967295) >>> 0;
}

export {
  printable,
  counted,
  formatBytes,
  formatDuration,
  latin1,
  fromLatin1,
  utf8,
  decodeUtf8,
  crc32
};
