import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  CONTAINER_LIMITS,
  ContainerBudget,
  containerKind,
  readZip
} from "./chunk-SXUG5HUH.mjs";
import {
  PIECE_SIZES,
  unitsOfChunks
} from "./chunk-AY33RN6Z.mjs";
import "./chunk-4726SY5A.mjs";
import "./chunk-B5ZZAE4C.mjs";
import {
  InputError,
  systemCode
} from "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/commands/log-texts.ts
import { createReadStream } from "node:fs";
import { basename } from "node:path";

// src/remote-texts/derived-forms.ts
var MAX_DERIVED = 1e4;
var MIN_CHARACTERS = 16;
var MAX_LINE = 4096;
var LF = 10;
function* derivedTexts(log) {
  if (log.length < MIN_CHARACTERS) return;
  yield { form: "read backwards", bytes: backwards(log), firstLine: 1, isWhole: true };
  yield { form: "turned by 13 letters", bytes: turned(log), firstLine: 1, isWhole: true };
  yield* stretches(log);
}
function backwards(log) {
  const copy = Buffer.from(log);
  for (let start = 0; start < copy.length; ) {
    const lineEnd = copy.indexOf(LF, start);
    const end = lineEnd < 0 ? copy.length : lineEnd;
    copy.subarray(start, end).reverse();
    start = end + 1;
  }
  return copy;
}
var TURNED = Uint8Array.from({ length: 256 }, (_, byte) => {
  const first = byte & 32 ? 97 : 65;
  return byte >= first && byte < first + 26 && byte < 128 ? first + (byte - first + 13) % 26 : byte;
});
function turned(log) {
  return log.map((byte) => TURNED[byte] ?? byte);
}
var FORMS = [
  { form: "put together from single characters", read: ofSeparated },
  {
    form: "put together from lines of one character",
    read: (line) => line.length === 1 ? line : void 0
  },
  { form: "read from a dump", read: (line) => ofDump(line, false), isRun: true },
  { form: "read from a dump of words", read: (line) => ofDump(line, true) },
  { form: "read from numbers", read: ofNumbers },
  { form: "read from base32", read: ofBase32 }
];
function* stretches(log) {
  const bytes = Buffer.from(log.buffer, log.byteOffset, log.length);
  const open = FORMS.map(() => ({ firstLine: 0, parts: [], hasGaps: false }));
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const lineEnd = bytes.indexOf(LF, start);
    const end = lineEnd < 0 ? bytes.length : lineEnd;
    const text = end - start > MAX_LINE ? "" : bytes.toString("latin1", start, end).trim();
    for (const [index, form] of FORMS.entries()) {
      const stretch = open[index];
      if (stretch === void 0) continue;
      const part = text === "" ? void 0 : form.read(text);
      if (part !== void 0) {
        if (stretch.parts.length === 0) Object.assign(stretch, { firstLine: line, hasGaps: false });
        stretch.parts.push(part);
        stretch.hasGaps ||= text.includes(" ");
      } else if (stretch.parts.length > 0) {
        yield* textOf(form, stretch);
        stretch.parts = [];
      }
    }
    start = end + 1;
  }
  for (const [index, form] of FORMS.entries()) {
    const stretch = open[index];
    if (stretch !== void 0) yield* textOf(form, stretch);
  }
}
function* textOf({ form, isRun }, { firstLine, parts, hasGaps }) {
  if (isRun === true && parts.length === 1 && !hasGaps) return;
  const text = parts.join("");
  if (text.length < MIN_CHARACTERS || !isPlain(text)) return;
  yield { form, bytes: Buffer.from(text, "latin1"), firstLine, isWhole: false };
}
function isPlain(text) {
  const strange = text.length - text.replace(/[^\t\n\r -~]/g, "").length;
  return strange * 10 <= text.length;
}
function ofSeparated(line) {
  const own = line.replace(/^(?:[0-7]{7}[ \t]+|[[("']+)/, "").replace(/["')\]]+$/, "");
  const [, between] = /^[!-~](["']?(?:[ \t]+|, ?|[-.|:;_])["']?)[!-~]/.exec(own) ?? [];
  if (between === void 0) return void 0;
  const parts = /^[ \t]/.test(between) ? own.split(/[ \t]+/) : own.split(between);
  const isApart = parts.length >= 8 && parts.every((part) => part.length === 1 || part === "\\n");
  return isApart ? parts.map((part) => part === "\\n" ? "\n" : part).join("") : void 0;
}
var DUMP = /^(?:[0-9a-f]{6,16}:? +)?((?:[0-9a-f]{2}){1,60}(?: {1,2}(?:[0-9a-f]{2}){1,8}){0,63})(?:(?: {2,}| {1,2}[|>]).{0,80})?$/i;
function ofDump(line, isSwapped) {
  const [, digits] = DUMP.exec(line) ?? [];
  if (digits === void 0) return void 0;
  const groups = digits.split(/ +/);
  if (isSwapped && groups.some((group) => group.length !== 4)) return void 0;
  const hex = isSwapped ? groups.map((group) => `${group.slice(2)}${group.slice(0, 2)}`) : groups;
  return Buffer.from(hex.join(""), "hex").toString("latin1");
}
var NUMBERS = /^[[(]?\d{1,3}(?:[, ]{1,3}\d{1,3}){7,}[\])]?$/;
function ofNumbers(line) {
  if (!NUMBERS.test(line)) return void 0;
  const codes = (line.match(/\d+/g) ?? []).map(Number);
  return codes.every((code) => code >= 9 && code < 127) ? String.fromCharCode(...codes) : void 0;
}
var BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function ofBase32(line) {
  if (!/^[A-Z2-7]{8,}={0,6}$/.test(line)) return void 0;
  let bits = 0;
  let held = 0;
  let text = "";
  for (const character of line.replace(/=+$/, "")) {
    held = (held << 5 | BASE32.indexOf(character)) & 4095;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    text += String.fromCharCode(held >> bits & 255);
  }
  return text;
}

// src/remote-texts/log-text.ts
var TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,9}Z `;
var MARK = String.raw`(?:##)?\[(?:command|group|endgroup|section|debug|error|warning|notice|info|add-matcher|remove-matcher|add-mask)\]`;
var STEP = String.raw`(?:[^\t\n]{1,300}\t[^\t\n]{1,300}\t)?(?:\xef\xbb\xbf)?`;
var LINE_START = new RegExp(`^(?:${STEP}${TIME})?(?:${MARK})?`, "gm");
var CONTROL = /\x1b\[[0-9;?]{0,32}[A-Za-z]/g;
var MARK_OF_ORDER = Buffer.from([239, 187, 191]);
var PIECE_BYTES = 16 * 1024 * 1024;
function logText(log) {
  const bytes = Buffer.from(log.buffer, log.byteOffset, log.length);
  const parts = [];
  let at = bytes.subarray(0, 3).equals(MARK_OF_ORDER) ? 3 : 0;
  while (at < bytes.length) {
    const lineEnd = at + PIECE_BYTES >= bytes.length ? -1 : bytes.indexOf(10, at + PIECE_BYTES);
    const end = lineEnd < 0 ? bytes.length : lineEnd + 1;
    const text = bytes.toString("latin1", at, end);
    parts.push(Buffer.from(text.replace(LINE_START, "").replace(CONTROL, ""), "latin1"));
    at = end;
  }
  return Buffer.concat(parts);
}

// src/remote-texts/log-archive.ts
var MAX_ARCHIVE_BYTES = 256 * 1024 * 1024;
async function* readLogs(archive, name, url, clock) {
  if (containerKind(archive) !== "zip") {
    yield* unitsOfLog(archive, { kind: "log", name: `log of ${name}`, url });
    return;
  }
  const problems = [];
  for (const wantsWhole of [true, false]) {
    const tell = (problem, place) => {
      if (wantsWhole) problems.push({ kind: "problem", problem, place: `log ${place} of ${name}` });
    };
    const budget = new ContainerBudget(CONTAINER_LIMITS, archive.length, clock, tell);
    let isAllWhole = true;
    for (const member of readZip(archive, budget)) {
      if (!member.path.includes("/") === wantsWhole)
        yield* unitsOfLog(member.bytes, { kind: "log", name: `log of ${jobOf(member)} (${name})`, url });
      else isAllWhole = false;
    }
    yield* problems.splice(0);
    if (isAllWhole) return;
  }
}
function jobOf({ path }) {
  const [first = ""] = path.split("/");
  const name = path.includes("/") ? first : first.replace(/^-?\d{1,6}_/, "").replace(/\.txt$/, "");
  return name === "" ? "a job without a name" : `job ${name.slice(0, MAX_JOB_NAME)}`;
}
var MAX_JOB_NAME = 200;
async function* unitsOfLog(log, origin) {
  const bytes = logText(log);
  if (bytes.length === 0) return;
  yield* unitsOfText(bytes, origin, "text");
  let count = 0;
  for (const { form, bytes: derived, firstLine, isWhole } of derivedTexts(bytes)) {
    if (++count > MAX_DERIVED) return yield { kind: "problem", problem: "decode-limit", place: origin.name };
    const own = { ...origin, form };
    if (isWhole) yield* unitsOfText(derived, own, "binary");
    else yield { kind: "unit", unit: { origin: own, bytes: derived, contentClass: "text", firstLine } };
  }
}
async function* unitsOfText(bytes, origin, contentClass) {
  if (bytes.length <= PIECE_SIZES.wholeBytes) {
    yield { kind: "unit", unit: { origin, bytes, contentClass, firstLine: 1 } };
    return;
  }
  for await (const unit of unitsOfChunks(origin, chunksOf(bytes)))
    yield { kind: "unit", unit: { ...unit, contentClass } };
}
var CHUNK_BYTES = 1024 * 1024;
async function* chunksOf(bytes) {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}

// src/commands/log-texts.ts
function logReader(file) {
  return async function* read({ receipt, signal }) {
    const name = file === "-" ? "standard input" : basename(file);
    const bytes = await contentOf(file, signal);
    if (bytes === void 0) return receipt.skip(signal.aborted ? "cancelled" : "too-large", name);
    for await (const news of readLogs(bytes, name, void 0, Date.now)) {
      if (news.kind === "unit") yield news.unit;
      else receipt.skip(news.problem, news.place);
    }
  };
}
async function contentOf(file, signal) {
  const stream = file === "-" ? process.stdin : createReadStream(file);
  const stop = () => void stream.destroy();
  signal.addEventListener("abort", stop, { once: true });
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > MAX_ARCHIVE_BYTES) return void 0;
      chunks.push(chunk);
    }
  } catch (cause) {
    if (signal.aborted) return void 0;
    const why = systemCode(cause) ?? "it ended too early";
    throw new InputError("path-unreadable", `the log ${file} cannot be read: ${why}`, {
      hint: "give a file, or - for standard input",
      cause
    });
  } finally {
    signal.removeEventListener("abort", stop);
  }
  return signal.aborted ? void 0 : Buffer.concat(chunks, size);
}
export {
  logReader
};
