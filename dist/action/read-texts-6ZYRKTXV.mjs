import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  commentName,
  commentPath,
  idIn
} from "./chunk-N3II7U5Q.mjs";
import {
  CONTAINER_LIMITS,
  ContainerBudget,
  PIECE_SIZES,
  containerKind,
  decodeContent,
  readZip,
  unitsOfChunks
} from "./chunk-X2QXZVGE.mjs";
import {
  Api,
  refusalText
} from "./chunk-LCMX3T5W.mjs";
import {
  field,
  textIn
} from "./chunk-CXMKFTA4.mjs";
import "./chunk-IPN2D2H2.mjs";
import "./chunk-WGYOHXCK.mjs";
import "./chunk-5VLZXLXK.mjs";

// src/remote-texts/read-texts.ts
import { setTimeout } from "node:timers/promises";

// src/remote-texts/comments.ts
var OF_ISSUE = {
  kind: "comment",
  name: "comments",
  path: (number) => `issues/${number}/comments`,
  permission: "issues: read"
};
var OF_PULL = [
  { ...OF_ISSUE, permission: "pull-requests: read" },
  {
    kind: "review",
    name: "reviews",
    path: (number) => `pulls/${number}/reviews`,
    permission: "pull-requests: read"
  },
  {
    kind: "review-comment",
    name: "review comments",
    path: (number) => `pulls/${number}/comments`,
    permission: "pull-requests: read"
  }
];
var MAX_PAGES = 300;
async function* readComments(api, { number, isPull }, link) {
  const thread = `${isPull ? "pull request" : "issue"} ${number}`;
  for (const { kind, name, path, permission } of isPull ? OF_PULL : [OF_ISSUE]) {
    const refusal = { name: `${name} of ${thread}`, permission };
    for await (const page of api.pages(path(number), listIn, MAX_PAGES)) {
      if ("kind" in page) yield { ...page, ...refusal };
      else
        for (const entry of page) {
          const text = commentIn(entry, kind, number, link);
          if (text === void 0) yield { kind: "refused", reason: "malformed", ...refusal };
          else if (text.text !== "") yield text;
        }
    }
  }
}
function listIn(answer) {
  return Array.isArray(answer) ? answer : void 0;
}
function commentIn(entry, kind, number, link) {
  const id = idIn(field(entry, "id"));
  const body = field(entry, "body") ?? "";
  if (id === 0 || typeof body !== "string") return void 0;
  const path = commentPath(kind, id, number);
  return {
    name: commentName(kind, id, textIn(field(entry, "user", "login"))),
    url: path === void 0 ? void 0 : link(path),
    text: body
  };
}

// src/remote-texts/run-artifacts.ts
var MAX_ARTIFACT_BYTES = 256 * 1024 * 1024;
var MAX_TOTAL_BYTES = 4 * 1024 * 1024 * 1024;
var MAX_PAGES2 = 10;
var MAX_MS = 30 * 6e4;
var MAX_NAME = 200;
async function* readRunArtifacts(run, { api, link, clock }) {
  const endMs = clock() + MAX_MS;
  const url = link(`actions/runs/${run.id}`);
  const artifacts = [];
  for await (const page of api.pages(`actions/runs/${run.id}/artifacts`, listIn2, MAX_PAGES2)) {
    if ("kind" in page) yield { kind: "unread", name: `artifacts of run ${run.id}`, refusal: page };
    else
      for (const entry of page) {
        const artifact = artifactIn(entry);
        if (artifact !== void 0) artifacts.push(artifact);
        else yield { kind: "unread", name: `artifacts of run ${run.id}`, refusal: MALFORMED };
      }
  }
  if (artifacts.length === 0) return;
  const names = Buffer.from(artifacts.map(({ name }) => name).join("\n"));
  const origin = { kind: "text", name: `names of the artifacts of run ${run.id}`, url };
  yield { kind: "unit", unit: { origin, bytes: names, contentClass: "text", firstLine: 1 } };
  const expired = artifacts.filter(({ isExpired }) => isExpired).length;
  if (expired > 0) yield { kind: "expired", count: expired };
  let bytesLeft = MAX_TOTAL_BYTES;
  for (const { id, name, isExpired } of artifacts) {
    if (isExpired) continue;
    const shown = `artifact ${name.slice(0, MAX_NAME)} of run ${run.id}`;
    if (clock() > endMs) {
      yield { kind: "out-of-time", name: shown };
      continue;
    }
    const bytes = await api.download(`actions/artifacts/${id}/zip`, Math.min(MAX_ARTIFACT_BYTES, bytesLeft));
    if (!(bytes instanceof Uint8Array)) {
      yield { kind: "unread", name: shown, refusal: bytes };
      if (bytes.reason === "cancelled") return;
      continue;
    }
    bytesLeft -= bytes.length;
    const path = containerKind(bytes) === "zip" ? "artifact.zip" : name;
    const place = { name: shown, url: link(`actions/runs/${run.id}/artifacts/${id}`) };
    yield {
      kind: "unit",
      unit: { origin: { kind: "artifact", path, ...place }, ...decodeContent(bytes), firstLine: 1 }
    };
  }
}
var MALFORMED = { kind: "refused", reason: "malformed" };
function listIn2(answer) {
  const list = field(answer, "artifacts");
  return Array.isArray(list) ? list : void 0;
}
function artifactIn(entry) {
  const id = idIn(field(entry, "id"));
  const name = textIn(field(entry, "name"));
  return id === 0 || name === void 0 ? void 0 : { id, name, isExpired: field(entry, "expired") === true };
}

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

// src/remote-texts/run-logs.ts
async function* readRunLogs(run, reading) {
  let isOneRead = false;
  for (let attempt = run.attempts; attempt >= 1; attempt--) {
    const name = `run ${run.id}, attempt ${attempt}`;
    const path = `actions/runs/${run.id}/attempts/${attempt}/logs`;
    const archive = await reading.api.download(path, MAX_ARCHIVE_BYTES);
    if (!(archive instanceof Uint8Array)) {
      yield { kind: "unread", name: `logs of ${name}`, refusal: archive, isOlder: isOneRead };
      if (archive.reason === "cancelled") return;
      continue;
    }
    isOneRead = true;
    const url = reading.link(`actions/runs/${run.id}/attempts/${attempt}`);
    yield* readLogs(archive, name, url, reading.clock);
  }
}

// src/remote-texts/read-texts.ts
var RUN_PERMISSION = "actions: read";
function textReader(wanted, place, outside) {
  return async function* read(context) {
    const { receipt } = context;
    for (const note of wanted.notes) receipt.note("texts-absent", note);
    for (const unread of wanted.unread) receipt.skip("text-unavailable", unread);
    const isAsked = wanted.threads.length > 0 || wanted.logs !== void 0 || wanted.artifacts !== void 0;
    if (!isAsked) return;
    if (place === void 0)
      return receipt.skip(
        "text-unavailable",
        "comments, logs and artifacts: there is no token to read them with"
      );
    const reading = new Reading(place, outside, context);
    for (const thread of wanted.threads) yield* reading.comments(thread);
    if (wanted.logs !== void 0) yield* reading.logs(wanted.logs);
    if (wanted.artifacts !== void 0) yield* reading.artifacts(wanted.artifacts);
  };
}
var Reading = class {
  #context;
  #api;
  #link;
  #clock;
  constructor(place, { repositoryUrl, now, sleep = sleepFor }, context) {
    const { signal } = context;
    this.#context = context;
    this.#clock = now;
    this.#api = new Api(place, { signal, now, sleep: (ms) => sleep(ms, signal) });
    this.#link = (path) => repositoryUrl === void 0 ? void 0 : `${repositoryUrl}/${path}`;
  }
  async *comments(thread) {
    for await (const each of readComments(this.#api, thread, this.#link)) {
      if ("kind" in each) this.#unread(`${each.name}: ${refusalText(each, each.permission)}`);
      else {
        const { name, url, text } = each;
        yield {
          origin: { kind: "text", name, url },
          bytes: Buffer.from(text),
          contentClass: "text",
          firstLine: 1
        };
      }
    }
  }
  async *logs(run) {
    const { receipt } = this.#context;
    for await (const news of readRunLogs(run, { api: this.#api, link: this.#link, clock: this.#clock })) {
      if (news.kind === "unit") yield news.unit;
      else if (news.kind === "problem") receipt.skip(news.problem, news.place);
      else if (news.isOlder && (news.refusal.reason === "missing" || news.refusal.reason === "gone"))
        receipt.note("logs-gone", `${news.name}: they are no longer there`);
      else this.#unread(`${news.name}: ${refusalText(news.refusal, RUN_PERMISSION)}`);
    }
  }
  async *artifacts(run) {
    const { receipt } = this.#context;
    for await (const news of readRunArtifacts(run, {
      api: this.#api,
      link: this.#link,
      clock: this.#clock
    })) {
      if (news.kind === "unit") yield news.unit;
      else if (news.kind === "expired")
        receipt.noteCount("artifacts-expired", `artifacts of run ${run.id} that have expired`, news.count);
      else if (news.kind === "out-of-time") receipt.skip("time-limit", news.name);
      else if (news.refusal.reason === "too-large") receipt.skip("too-large", news.name);
      else this.#unread(`${news.name}: ${refusalText(news.refusal, RUN_PERMISSION)}`);
    }
  }
  #unread(place) {
    this.#context.receipt.skip("text-unavailable", place);
  }
};
async function sleepFor(ms, signal) {
  await setTimeout(ms, void 0, { signal }).catch(() => void 0);
}
export {
  RUN_PERMISSION,
  textReader
};
