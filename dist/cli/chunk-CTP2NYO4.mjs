import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  splitFindings
} from "./chunk-B6CFNBAM.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";

// src/commands/outputs.ts
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";

// src/reports/formats.ts
function counted(report) {
  return { ...report, findings: splitFindings(report.findings).blocking };
}
var REPORT_FORMATS = [
  {
    name: "text",
    fileName: "tacet.txt",
    render: async (report, style) => (await import("./text-23QS5NX4.mjs")).textReport(report, style)
  },
  {
    name: "json",
    fileName: "tacet.json",
    render: async (report, style) => (await import("./json-VQBBQZKY.mjs")).jsonReport(report, style.showSecrets)
  },
  {
    name: "jsonl",
    fileName: "tacet.jsonl",
    render: async (report) => (await import("./jsonl-EHVUWAQM.mjs")).jsonlReport(report)
  },
  {
    name: "sarif",
    fileName: "tacet.sarif",
    render: async (report) => (await import("./sarif-WIWF6SO4.mjs")).sarifReport(report, { category: `tacet/${report.receipt.resolved.kind}` })
  },
  {
    name: "html",
    fileName: "tacet.html",
    render: async (report) => (await import("./html-35YUV4SD.mjs")).htmlReport(counted(report))
  },
  {
    name: "markdown",
    fileName: "tacet.md",
    render: async (report) => (await import("./markdown-KBLNE7E5.mjs")).markdownReport(counted(report))
  },
  {
    name: "csv",
    fileName: "tacet.csv",
    render: async (report) => (await import("./csv-NYV3BACA.mjs")).csvReport(report)
  },
  {
    name: "junit",
    fileName: "tacet-junit.xml",
    render: async (report) => (await import("./junit-PCCNAQHO.mjs")).junitReport(counted(report))
  },
  {
    name: "gitlab",
    fileName: "gl-secret-detection-report.json",
    render: async (report) => (await import("./gitlab-NGFMUKWS.mjs")).gitlabReport(counted(report))
  },
  {
    name: "codequality",
    fileName: "gl-code-quality-report.json",
    render: async (report) => (await import("./code-quality-FSBMPDGW.mjs")).codeQualityReport(counted(report))
  },
  {
    name: "sonarqube",
    fileName: "tacet-sonarqube.json",
    render: async (report) => (await import("./sonarqube-GACYBSKV.mjs")).sonarqubeReport(counted(report))
  }
];
function findFormat(name) {
  return REPORT_FORMATS.find((format) => format.name === name);
}

// src/commands/outputs.ts
function outputsOf(values) {
  const given = listOf(values, "format");
  const outputs = (given.length === 0 ? ["text"] : given).map(parseOutput);
  if (outputs.filter(({ file }) => file === void 0).length > 1) {
    throw new InputError("option-invalid", "only one report can go to the screen", {
      hint: "write the others to files: --format sarif=tacet.sarif"
    });
  }
  return outputs;
}
function parseOutput(text) {
  const at = text.indexOf("=");
  const name = at < 0 ? text : text.slice(0, at);
  const file = at < 0 ? void 0 : text.slice(at + 1);
  const format = findFormat(name);
  if (format === void 0 || file === "") {
    throw new InputError(
      "option-invalid",
      `--format takes ${REPORT_FORMATS.map((known) => known.name).join(", ")}, each with =FILE if it is to go to a file; found ${text}`
    );
  }
  const isFolder = file?.endsWith("/") === true || file?.endsWith(sep) === true;
  return { format, file: isFolder ? join(file, format.fileName) : file };
}
async function deliver(report, outputs, values, showSecrets) {
  const receiptFile = textOf(values, "receipt");
  if (receiptFile !== void 0)
    await writeWhole(resolve(receiptFile), `${JSON.stringify(report.receipt, null, 2)}
`);
  for (const { format, file } of outputs) {
    const toScreen = file === void 0;
    const colour = toScreen && process.stdout.isTTY === true && !values.has("no-color") && (process.env.NO_COLOR ?? "") === "";
    const text = await format.render(report, { colour, quiet: values.has("quiet"), showSecrets });
    if (toScreen) await new Promise((done) => void process.stdout.write(text, () => done()));
    else await writeWhole(resolve(file), text);
  }
}
async function writeWhole(file, text, mode = 384) {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, text, { mode });
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => void 0);
    throw new InputError("path-unreadable", `cannot write the report ${file}`, {
      hint: "choose a folder that exists and can be written to",
      cause
    });
  }
}
function textOf(values, name) {
  const value = values.get(name);
  return typeof value === "string" ? value : void 0;
}
function listOf(values, name) {
  const value = values.get(name);
  return Array.isArray(value) ? value : [];
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

export {
  parseJson,
  JsonNode,
  outputsOf,
  deliver,
  writeWhole,
  textOf,
  listOf
};
