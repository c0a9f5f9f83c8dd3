import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  FOREIGN_TOOLS
} from "./chunk-XBESZR2T.mjs";
import {
  require_tunnel,
  require_undici,
  verdictOf
} from "./chunk-PLOWML3Z.mjs";
import {
  builtInRuleset
} from "./chunk-5I4Q7XSM.mjs";
import {
  isBlocking
} from "./chunk-VV7COXT2.mjs";
import {
  nearest
} from "./chunk-6WQQFOL2.mjs";
import {
  printable
} from "./chunk-PAEJ3LAC.mjs";
import {
  BugError,
  InputError
} from "./chunk-WGYOHXCK.mjs";
import {
  __toESM
} from "./chunk-5VLZXLXK.mjs";

// src/base/receipt.ts
var BY_DESIGN = /* @__PURE__ */ new Set([
  "submodule",
  "lfs-pointer",
  "git-directory",
  "special-file",
  "container-encrypted",
  "container-unsupported",
  "container-damaged"
]);
function isSkipByDesign(reason) {
  return BY_DESIGN.has(reason);
}
var MAX_SKIP_EXAMPLES = 10;
var MAX_ENTRY_PLACES = 100;
var RECEIPT_VERSION = 1;
var ReceiptBuilder = class {
  #skips = /* @__PURE__ */ new Map();
  #notes = [];
  #dropped = /* @__PURE__ */ new Map();
  commits = 0;
  objects = 0;
  files = 0;
  bytes = 0;
  texts = 0;
  /** Records that something was not scanned. `place` is a path or an id, never content. */
  skip(reason, place, count = 1) {
    const entry = this.#skips.get(reason) ?? { count: 0, examples: [] };
    entry.count += count;
    entry.examples.push(place);
    if (entry.examples.length > 8 * MAX_SKIP_EXAMPLES) entry.examples = firstExamples(entry.examples);
    this.#skips.set(reason, entry);
  }
  /** Records a choice made on the reader's behalf; the same code and text is kept once. */
  note(code, text) {
    if (!this.#notes.some((note) => note.code === code && note.text === text))
      this.#notes.push({ code, text });
  }
  /** A note that ends in a number, which the parts of a scan add up. */
  noteCount(code, what, count) {
    this.#notes.push(countedNote(code, what, count));
  }
  /** Counts a match that a filter dropped. */
  drop(reason) {
    this.#dropped.set(reason, (this.#dropped.get(reason) ?? 0) + 1);
  }
  /** Everything recorded so far, in an order that does not depend on when it was recorded. */
  snapshot() {
    const skips = [...this.#skips.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([reason, { count, examples }]) => ({
      reason,
      count,
      incomplete: !isSkipByDesign(reason),
      examples: firstExamples(examples)
    }));
    return {
      skips,
      notes: sortedNotes(this.#notes),
      complete: skips.every((skip) => !skip.incomplete),
      dropped: Object.fromEntries([...this.#dropped.entries()].sort(([a], [b]) => a < b ? -1 : 1))
    };
  }
};
function firstExamples(places) {
  return [...places].sort(compareText).slice(0, MAX_SKIP_EXAMPLES);
}
function sortedNotes(notes) {
  return [...notes].sort((a, b) => compareText(a.code, b.code) || compareText(a.text, b.text));
}
function countedNote(code, what, count) {
  return { code, text: `${what}: ${count}`, count };
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

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

// src/reports/json.ts
var JSON_REPORT_VERSION = 1;
function jsonReport(report, showSecrets = false) {
  const document = {
    version: JSON_REPORT_VERSION,
    verdict: verdictOf(report),
    findings: report.findings.map((finding) => jsonFinding(finding, showSecrets)),
    receipt: report.receipt,
    ...report.secrets === void 0 ? {} : { secrets: Object.fromEntries(report.secrets) }
  };
  return `${jsonText(document)}
`;
}
function jsonFinding(finding, showSecrets) {
  const { rule } = finding;
  return {
    fingerprint: finding.fingerprint,
    rule: rule.id,
    name: rule.name,
    issuer: rule.issuer,
    severity: finding.severity,
    confidence: finding.confidence,
    ...finding.detail === void 0 ? {} : { detail: finding.detail },
    description: rule.description,
    revoke: rule.revoke,
    ...rule.rotate === void 0 ? {} : { rotate: rule.rotate },
    ...rule.publicByDesign === void 0 ? {} : { publicByDesign: rule.publicByDesign },
    references: rule.references.map(({ url }) => url),
    preview: finding.preview,
    line: finding.line,
    ...showSecrets ? { secret: finding.secret.reveal() } : {},
    location: finding.location,
    ...finding.introduction === void 0 ? {} : { introduction: finding.introduction },
    occurrences: finding.occurrences,
    ...finding.spread === void 0 ? {} : { spread: finding.spread },
    ...finding.inHead === void 0 ? {} : { inHead: finding.inHead },
    ...finding.headPlace === void 0 ? {} : { headPlace: finding.headPlace },
    blocking: isBlocking(finding),
    ...finding.standing === void 0 ? {} : { standing: finding.standing },
    ...finding.suppression === void 0 ? {} : { suppression: finding.suppression }
  };
}

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_undici(), 1);
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL2 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL2);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();

// node_modules/@actions/core/lib/platform.js
import os2 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os2.platform();
var arch = os2.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}

// src/runner/commands.ts
var ANNOTATIONS_PER_LEVEL = 10;
var ANNOTATION_MAX_CHARS = 4096;
var SHOW = { error, warning, notice };
var annotated = { error: 0, warning: 0, notice: 0 };
function neutralise(text) {
  return text.split(/\r\n|\n|\r/).map(printable).join("\n");
}
function log(text) {
  info(neutralise(text));
}
function isDebug2() {
  return isDebug();
}
function annotate(annotation) {
  const message = cut(neutralise(annotation.message));
  if (annotated[annotation.level] >= ANNOTATIONS_PER_LEVEL) {
    log(
      `${annotation.level}: ${annotation.title === void 0 ? "" : `${annotation.title}: `}${annotation.message}`
    );
    return false;
  }
  annotated[annotation.level]++;
  SHOW[annotation.level](message, {
    ...optional("title", annotation.title === void 0 ? void 0 : printable(annotation.title)),
    ...optional("file", annotation.path === void 0 ? void 0 : printable(annotation.path)),
    ...optional("startLine", annotation.startLine),
    ...optional("endLine", annotation.endLine),
    ...optional("startColumn", annotation.startColumn),
    ...optional("endColumn", annotation.endColumn)
  });
  return true;
}
async function inGroup(title, work) {
  startGroup(printable(title));
  try {
    return await work();
  } finally {
    endGroup();
  }
}
function cut(message) {
  if (message.length <= ANNOTATION_MAX_CHARS) return message;
  return `${message.slice(0, ANNOTATION_MAX_CHARS - 1).toWellFormed()}…`;
}
function optional(key, value) {
  return value === void 0 ? {} : { [key]: value };
}

// src/runner/outputs.ts
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { EOL as EOL4 } from "node:os";
function setOutputs(entries) {
  append("GITHUB_OUTPUT", entries);
}
function append(variable, entries) {
  if (entries.length === 0) return;
  const text = entries.map(fileCommand).join("");
  const path = process.env[variable];
  if (path === void 0 || path === "") {
    throw new InputError("export-refused", `${variable} is not set, so there is nowhere to export to`, {
      hint: "run this as a step of a GitHub Actions job"
    });
  }
  try {
    appendFileSync(path, text, { encoding: "utf8" });
  } catch (cause) {
    throw new InputError("export-refused", `the file that ${variable} names cannot be written`, { cause });
  }
}
function fileCommand([name, value]) {
  if (!/^[^\s=<]+$/.test(name)) throw new BugError('an output name holds white space, "=" or "<"');
  const delimiter = `tacet_${randomUUID()}`;
  if (value.includes(delimiter)) throw new BugError("a random delimiter occurs in the value it delimits");
  return `${name}<<${delimiter}${EOL4}${value}${EOL4}${delimiter}${EOL4}`;
}

// src/base/secret.ts
import { inspect } from "node:util";
var PLACEHOLDER = "[secret]";
function copyOf(bytes) {
  return new Uint8Array(bytes);
}
var Secret = class _Secret {
  #bytes;
  constructor(bytes) {
    this.#bytes = bytes;
  }
  /** Wraps text, kept as its UTF-8 bytes. */
  static fromText(text) {
    return new _Secret(new TextEncoder().encode(text));
  }
  /** Wraps a copy of the bytes. */
  static fromBytes(bytes) {
    return new _Secret(copyOf(bytes));
  }
  /** The length in bytes. */
  get sizeBytes() {
    return this.#bytes.length;
  }
  /** The value as text, read as UTF-8 (invalid sequences become U+FFFD). */
  reveal() {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.#bytes);
  }
  /** A copy of the raw bytes. */
  revealBytes() {
    return copyOf(this.#bytes);
  }
  toString() {
    return PLACEHOLDER;
  }
  toJSON() {
    return PLACEHOLDER;
  }
  [inspect.custom]() {
    return PLACEHOLDER;
  }
};

// src/base/shard.ts
var MAX_SHARDS = 4096;
function shardOf(place, count) {
  return hashOf(place, OWNER_SEED) % count + 1;
}
var ShardPart = class {
  number;
  #places = 0;
  #sums = [0, 0];
  constructor(number) {
    this.number = number;
  }
  /** Whether a listed place belongs to this shard. Counts it. */
  takes(place) {
    const own = hashOf(place, OWNER_SEED);
    this.#places++;
    this.#sums = [this.#sums[0] + own >>> 0, this.#sums[1] + hashOf(place, CENSUS_SEED) >>> 0];
    return own % this.number.count + 1 === this.number.index;
  }
  /** What was listed, in short: the number of places and a sum over them, the same in whatever order they came. */
  get census() {
    return [this.#places, ...this.#sums].map((number) => number.toString(16).padStart(8, "0")).join("-");
  }
};
var OWNER_SEED = 2166136261;
var CENSUS_SEED = 789269575;
function hashOf(text, seed) {
  let hash = seed;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}

// src/ruleset/ruleset.ts
async function loadRuleset(ruleFiles, disabledRules = [], fragments = NO_FRAGMENTS) {
  const own = ruleFiles.length === 0 ? void 0 : await compileFiles(ruleFiles);
  const joined = own === void 0 ? builtInRuleset : own.join(builtInRuleset);
  const compiled = fragments.sources.length === 0 ? joined : (await import("./compile-fragments-JQN6J33Y.mjs")).joinFragments(joined, fragments.sources);
  const ids = compiled.rules.map(({ id }) => id);
  for (const id of disabledRules) requireRule(id, ids);
  const disabled = new Set(disabledRules);
  let texts;
  return {
    compiled,
    digest: compiled.digest,
    activeRules: ids.filter((id) => !disabled.has(id)).length,
    texts: () => {
      texts ??= loadTexts(own?.texts ?? [], fragments);
      return texts;
    }
  };
}
async function compileFiles(ruleFiles) {
  const [{ loadRules }, { compileRules, joinRulesets }] = await Promise.all([
    import("./load-X2O46NZI.mjs"),
    import("./compile-3OQKBYG3.mjs")
  ]);
  const otherIds = new Set(builtInRuleset.rules.map(({ id }) => id));
  const { ruleset, texts } = compileRules(await loadRules(ruleFiles, { origin: "user", otherIds }));
  return { texts, join: (builtIn) => joinRulesets(builtIn, ruleset) };
}
async function loadTexts(own, { sources, texts: changes }) {
  const { builtInTexts } = await import("./built-in-texts.gen-ALRKFBMD.mjs");
  const all = [...builtInTexts, ...own, ...sources.map(({ text }) => text)];
  if (changes.size === 0) return new Map(all.map((text) => [text.id, text]));
  return new Map(all.map((text) => [text.id, { ...text, ...changes.get(text.id) }]));
}
var NO_FRAGMENTS = { sources: [], texts: /* @__PURE__ */ new Map() };
function requireRule(id, ids) {
  if (ids.includes(id)) return;
  const suggestion = nearest(id, ids);
  throw new InputError("option-invalid", `there is no rule ${JSON.stringify(id)} to switch off`, {
    hint: suggestion === void 0 ? "a finding shows the id of its rule" : `did you mean ${suggestion}?`
  });
}

// src/base/json-node.ts
var MAX_DEPTH = 64;
var MAX_TEXT_BYTES = 256 * 1024 * 1024;
function parseJson(bytes, where) {
  if (bytes.length > MAX_TEXT_BYTES) throw invalid(where, "at most 256 MiB of JSON");
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw invalid(where, "JSON in UTF-8");
  }
  if (depthExceeds(value, MAX_DEPTH)) throw invalid(where, `JSON nested at most ${MAX_DEPTH} levels deep`);
  return new JsonNode(value, where);
}
var JsonNode = class _JsonNode {
  value;
  where;
  constructor(value, where) {
    this.value = value;
    this.where = where;
  }
  /** Whether there is no value here. */
  get isAbsent() {
    return this.value === void 0;
  }
  /** A property; absent when the object does not have it. @throws InputError when this is no object. */
  get(name) {
    const fields = this.fields();
    const where = this.where.endsWith(":") ? `${this.where} ${name}` : `${this.where}.${name}`;
    return new _JsonNode(Object.hasOwn(fields, name) ? fields[name] : void 0, where);
  }
  /** All properties. @throws InputError */
  fields() {
    const { value } = this;
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw this.expected("an object");
    return value;
  }
  /** The entries of a list. @throws InputError */
  list() {
    if (!Array.isArray(this.value)) throw this.expected("a list");
    return this.value.map((value, index) => new _JsonNode(value, `${this.where}[${index}]`));
  }
  /** @throws InputError */
  text(pattern) {
    if (typeof this.value !== "string") throw this.expected("text");
    if (pattern !== void 0 && !pattern.test(this.value))
      throw this.expected(`text like ${pattern.source}`);
    return this.value;
  }
  /** A whole number, zero or more. @throws InputError */
  count() {
    const { value } = this;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
      throw this.expected("a whole number, zero or more");
    return value;
  }
  /** @throws InputError */
  flag() {
    if (typeof this.value !== "boolean") throw this.expected("true or false");
    return this.value;
  }
  /** One of some texts. @throws InputError */
  choice(values) {
    const found = values.find((value) => value === this.value);
    if (found === void 0) throw this.expected(`one of ${values.join(", ")}`);
    return found;
  }
  /** What `read` makes of the value, or undefined when there is none. */
  optional(read) {
    return this.isAbsent ? void 0 : read(this);
  }
  /** The error that says what should stand here. */
  expected(what) {
    return invalid(this.where, what);
  }
};
function invalid(where, expected) {
  return new InputError("report-invalid", `${where.replace(/:$/, "")}: expected ${expected}`, {
    hint: 'give what "tacet scan --format json" has written, unchanged and from the same version'
  });
}
function depthExceeds(value, bound) {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > bound) return true;
    const next = [];
    for (const item of level)
      if (typeof item === "object" && item !== null)
        for (const inner of Object.values(item)) next.push(inner);
    level = next;
  }
  return false;
}

// src/findings/read-finding.ts
var LOCATION_KINDS = [
  "file",
  "blob",
  "staged",
  "message",
  "ref",
  "reflog",
  "stdin",
  "diff",
  "text",
  "log",
  "artifact"
];
function locationIn(node) {
  const place = (name) => node.get(name).count();
  const text = node.get("text").optional(textIn);
  const container = node.get("container").optional((path) => path.text());
  return {
    kind: node.get("kind").choice(LOCATION_KINDS),
    path: node.get("path").optional((path) => path.text()),
    ...text === void 0 ? {} : { text },
    ...container === void 0 ? {} : { container },
    startLine: place("startLine"),
    startColumn: place("startColumn"),
    endLine: place("endLine"),
    endColumn: place("endColumn"),
    blob: node.get("blob").optional((blob) => blob.text(/^[0-9a-f]{40,64}$/))
  };
}
function textIn(node) {
  return { name: node.get("name").text(), url: node.get("url").optional((url) => url.text(/^https?:/)) };
}
function introductionIn(node) {
  return {
    commit: node.get("commit").text(/^[0-9a-f]{40,64}$/),
    author: node.get("author").text(),
    email: node.get("email").text(),
    date: node.get("date").text()
  };
}
function spreadIn(node) {
  return { commits: node.get("commits").count(), paths: node.get("paths").count() };
}
function headPlaceIn(node) {
  return { path: node.get("path").text(), line: node.get("line").count() };
}
function suppressionIn(node) {
  const text = (name) => node.get(name).optional((each) => each.text());
  return {
    by: node.get("by").choice(["mark", "ignore-file", "config", "baseline"]),
    where: node.get("where").text(),
    kind: node.get("kind").optional((kind) => kind.choice(["false-positive", "test-value", "revoked", "accepted"])),
    reason: text("reason"),
    owner: text("owner"),
    expires: text("expires"),
    effect: node.get("effect").choice(["silences", "untrusted", "expired", "unreasoned", "refused"]),
    ...optionalText(node, "why"),
    ...node.get("tool").isAbsent ? {} : { tool: node.get("tool").choice(FOREIGN_TOOLS) }
  };
}
function optionalText(node, name) {
  const text = node.get(name).optional((each) => each.text());
  return text === void 0 ? {} : { [name]: text };
}

export {
  isSkipByDesign,
  MAX_ENTRY_PLACES,
  RECEIPT_VERSION,
  ReceiptBuilder,
  sortedNotes,
  Secret,
  jsonText,
  JSON_REPORT_VERSION,
  jsonReport,
  getInput,
  log,
  isDebug2 as isDebug,
  annotate,
  inGroup,
  setOutputs,
  MAX_SHARDS,
  shardOf,
  ShardPart,
  loadRuleset,
  parseJson,
  JsonNode,
  locationIn,
  introductionIn,
  spreadIn,
  headPlaceIn,
  suppressionIn
};
