import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  xmlText
} from "./chunk-6RAREZCW.mjs";
import {
  ciVariable,
  runScan
} from "./chunk-MWUHN5A6.mjs";
import "./chunk-VCWOGFSU.mjs";
import {
  writeWhole
} from "./chunk-VAQQSW2S.mjs";
import {
  sharedRequest
} from "./chunk-VMC7XMUR.mjs";
import "./chunk-I72ZWDEU.mjs";
import {
  checkValue,
  helpText,
  listOf,
  textOf
} from "./chunk-OD6CPHDH.mjs";
import "./chunk-MQYDHDIL.mjs";
import "./chunk-677WINNG.mjs";
import "./chunk-VX3AXTIZ.mjs";
import "./chunk-SU2BWYDD.mjs";
import "./chunk-6YTUPNX5.mjs";
import "./chunk-RU7YGRBE.mjs";
import "./chunk-FRU6DDVO.mjs";
import "./chunk-VQ3YYX2Z.mjs";
import "./chunk-GFAV5WAT.mjs";
import {
  sortedNotes
} from "./chunk-DSY4GNSK.mjs";
import "./chunk-64F22OOD.mjs";
import {
  toUri
} from "./chunk-NYPGTXZ3.mjs";
import {
  jsonText
} from "./chunk-6OMVXQV5.mjs";
import {
  scannedLine,
  skipLine,
  textReport
} from "./chunk-LZALTGME.mjs";
import {
  placeName,
  severityCounts,
  splitFindings
} from "./chunk-OCDDHYTH.mjs";
import "./chunk-ETD4LLOX.mjs";
import "./chunk-CB5IU77C.mjs";
import "./chunk-RUNXCMMM.mjs";
import "./chunk-YCRTLUB3.mjs";
import "./chunk-DPL3WNPG.mjs";
import "./chunk-LHWI5VTL.mjs";
import "./chunk-2APNGFPI.mjs";
import "./chunk-5QT6A7SG.mjs";
import "./chunk-7S2HP7FY.mjs";
import {
  listCommits,
  messageStart
} from "./chunk-CURK6QLX.mjs";
import "./chunk-5WYAM7PJ.mjs";
import {
  readObjects
} from "./chunk-3SMOQOE6.mjs";
import {
  isObjectId
} from "./chunk-ZL5LOEQ7.mjs";
import {
  findRepository,
  gitFailed,
  openRepository
} from "./chunk-QSSIPJLQ.mjs";
import "./chunk-XKFAA5KR.mjs";
import "./chunk-SXUG5HUH.mjs";
import "./chunk-VIV4JG3X.mjs";
import "./chunk-AY33RN6Z.mjs";
import "./chunk-4726SY5A.mjs";
import "./chunk-SFZ4GHME.mjs";
import "./chunk-T5SFZNJT.mjs";
import "./chunk-UGLDL62U.mjs";
import "./chunk-OZ7HI3YC.mjs";
import "./chunk-JE5DCFUB.mjs";
import "./chunk-JN4QDFAE.mjs";
import "./chunk-RBHNQ7AH.mjs";
import "./chunk-DSGTUIFF.mjs";
import "./chunk-ZUKYCCT6.mjs";
import {
  GITLEAKS_IGNORE_NAME
} from "./chunk-UQ6KK4HY.mjs";
import "./chunk-VRKPR623.mjs";
import "./chunk-YHB3WRKM.mjs";
import "./chunk-MJZZWCET.mjs";
import {
  decodeUtf8
} from "./chunk-B5ZZAE4C.mjs";
import {
  gitleaksIdOf
} from "./chunk-VX3PFKER.mjs";
import "./chunk-H5ZPWOS6.mjs";
import {
  nearest
} from "./chunk-HW3TQZA5.mjs";
import {
  counted,
  printable
} from "./chunk-YAB2QRGH.mjs";
import {
  DeniedError,
  InputError,
  TacetError,
  describeError
} from "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/options/gitleaks-options.ts
var WHERE = "What to scan";
var REPORT = "What to report";
var LOOK_FOR = "What to look for";
var BOUNDS = "Bounds";
var LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal"];
var GLOBAL = [
  {
    name: "config",
    short: "c",
    kind: "text",
    metavar: "FILE",
    group: LOOK_FOR,
    description: "A configuration of gitleaks. Default: the variable GITLEAKS_CONFIG (a path) or GITLEAKS_CONFIG_TOML (the text), else .gitleaks.toml of what is scanned, else our own rules. Short: -c."
  },
  {
    name: "enable-rule",
    kind: "list",
    metavar: "ID",
    group: LOOK_FOR,
    description: "Only these rules run, by gitleaks' ids or ours: several with commas, or the flag several times."
  },
  {
    name: "baseline-path",
    short: "b",
    kind: "text",
    metavar: "FILE",
    group: LOOK_FOR,
    description: "An earlier JSON report of gitleaks, or of these commands, whose findings do not count. Short: -b."
  },
  {
    name: "gitleaks-ignore-path",
    short: "i",
    kind: "text",
    metavar: "PATH",
    default: ".",
    group: LOOK_FOR,
    description: "A .gitleaksignore file, or the folder of one, beside that of what is scanned. Short: -i."
  },
  {
    name: "ignore-gitleaks-allow",
    kind: "flag",
    group: LOOK_FOR,
    description: "Report findings also where the line carries an inline mark (gitleaks:allow, tacet:allow)."
  },
  {
    name: "exit-code",
    kind: "number",
    metavar: "N",
    default: "1",
    group: REPORT,
    description: "The exit status when something is found, 0 to 255. What fails or is incomplete stays 1."
  },
  {
    name: "report-path",
    short: "r",
    kind: "text",
    metavar: "FILE",
    group: REPORT,
    description: "Write a report to this file; - is the screen. Short: -r."
  },
  {
    name: "report-format",
    short: "f",
    kind: "choice",
    values: ["json", "csv", "junit", "sarif", "template"],
    metavar: "NAME",
    group: REPORT,
    description: "json, csv, junit, sarif or template. Default: what the ending of the file says (.json, .csv, .sarif, .xml), json on the screen. Short: -f."
  },
  {
    name: "report-template",
    kind: "text",
    metavar: "FILE",
    group: REPORT,
    description: "The Go template of --report-format template; docs/gitleaks-commands.md says what it may use."
  },
  {
    name: "redact",
    kind: "number",
    bare: "100",
    metavar: "[=N]",
    default: "100",
    group: REPORT,
    description: "How much of a secret is hidden, in hundredths. Unlike in gitleaks everything is hidden without it; 0 shows secrets whole and is refused where a CI variable is set."
  },
  {
    name: "show-secrets",
    kind: "flag",
    group: REPORT,
    description: "The same as --redact=0. Not a flag of gitleaks."
  },
  {
    name: "verbose",
    short: "v",
    kind: "flag",
    group: REPORT,
    description: "Print what is found. Short: -v."
  },
  {
    name: "log-level",
    short: "l",
    kind: "choice",
    values: LOG_LEVELS,
    metavar: "LEVEL",
    default: "info",
    group: REPORT,
    description: "How much is said on standard error: trace, debug, info, warn, error or fatal. Why a scan is incomplete is always said. Short: -l."
  },
  { name: "no-color", kind: "flag", group: REPORT, description: "Print without colours." },
  { name: "no-banner", kind: "flag", group: REPORT, description: "There is none to leave out." },
  {
    name: "receipt",
    kind: "text",
    metavar: "FILE",
    group: REPORT,
    description: "Also write the receipt (what was scanned, what was not, and why), as JSON. Not a flag of gitleaks."
  },
  {
    name: "max-decode-depth",
    kind: "number",
    metavar: "N",
    default: "5",
    group: BOUNDS,
    description: "How often what was decoded is decoded again; 0 decodes nothing."
  },
  {
    name: "max-archive-depth",
    kind: "number",
    metavar: "N",
    default: "0",
    group: BOUNDS,
    description: "How deep archives inside one another are opened; 0 opens none, as in gitleaks."
  },
  {
    name: "timeout",
    kind: "number",
    metavar: "SECONDS",
    default: "0",
    group: BOUNDS,
    description: "End the scan after so long, as incomplete; 0 does not."
  },
  {
    name: "max-target-megabytes",
    kind: "number",
    metavar: "N",
    group: BOUNDS,
    isInert: true,
    description: "Has no effect: files of any size are scanned."
  },
  {
    name: "diagnostics",
    kind: "text",
    metavar: "LIST",
    group: BOUNDS,
    isInert: true,
    description: "Has no effect: these are measurements of a Go program."
  },
  {
    name: "diagnostics-dir",
    kind: "text",
    metavar: "FOLDER",
    group: BOUNDS,
    isInert: true,
    description: "Has no effect, as --diagnostics has none."
  }
];
var platform = {
  name: "platform",
  kind: "choice",
  values: ["unknown", "none", "github", "gitlab", "azuredevops", "bitbucket", "gitea"],
  metavar: "NAME",
  group: REPORT,
  description: "Whose links stand in reports: github, gitlab, azuredevops, bitbucket, gitea or none. Default: what the address of the remote origin says."
};
var staged = {
  name: "staged",
  kind: "flag",
  group: WHERE,
  description: "What the index adds to HEAD, as a commit would record it."
};
var logOpts = {
  name: "log-opts",
  kind: "text",
  metavar: "OPTIONS",
  group: WHERE,
  description: 'Which commits, in the words of git log: "main..HEAD", "--all --since=2026-01-01", "-n 20". What only narrows the commits down further is scanned all the same, with a warning.'
};
var followSymlinks = {
  name: "follow-symlinks",
  kind: "flag",
  group: WHERE,
  description: "Links to files count as those files, too; links to folders never do."
};
var source = {
  name: "source",
  short: "s",
  kind: "text",
  metavar: "PATH",
  default: ".",
  group: WHERE,
  description: "The repository, folder or file. Short: -s."
};
var GITLEAKS_OPTIONS = {
  git: [
    staged,
    {
      name: "pre-commit",
      kind: "flag",
      group: WHERE,
      description: "For a pre-commit hook: with --staged what is about to be committed, without it what is changed in tracked files and not staged."
    },
    logOpts,
    platform,
    ...GLOBAL
  ],
  dir: [followSymlinks, ...GLOBAL],
  stdin: GLOBAL,
  detect: [
    source,
    {
      name: "no-git",
      kind: "flag",
      group: WHERE,
      description: "The files as they are, without their history."
    },
    { name: "pipe", kind: "flag", group: WHERE, description: "Standard input." },
    logOpts,
    followSymlinks,
    platform,
    ...GLOBAL
  ],
  protect: [source, staged, logOpts, platform, ...GLOBAL]
};

// src/options/gitleaks-parse.ts
function parseGitleaksCommand(words, options, command) {
  return new GoFlags(words, options, command).parse();
}
var GoFlags = class {
  #words;
  #options;
  #command;
  #values = /* @__PURE__ */ new Map();
  #positionals = [];
  #mistakes = [];
  #unknown;
  #next = 0;
  constructor(words, options, command) {
    this.#words = words;
    this.#options = options;
    this.#command = command;
  }
  parse() {
    while (this.#next < this.#words.length) {
      const word = this.#words[this.#next++] ?? "";
      if (word === "--") {
        this.#positionals.push(...this.#words.slice(this.#next));
        break;
      }
      if (word.startsWith("--")) this.#long(word.slice(2));
      else if (word.startsWith("-") && word.length > 1) this.#shorts(word.slice(1));
      else this.#positionals.push(word);
    }
    if (this.#mistakes.length > 0) throw this.#error();
    return { values: this.#values, positionals: this.#positionals };
  }
  #long(text) {
    const [, name = "", value] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
    const option = this.#options.find((known) => known.name === name);
    if (option === void 0) this.#addUnknown(`--${name}`, name);
    else this.#set(option, `--${name}`, value);
  }
  /** A row of letters: the first that wants a value takes the rest as its value, or the next word. */
  #shorts(letters) {
    for (let at = 0; at < letters.length; at++) {
      const letter = letters[at] ?? "";
      const option = this.#options.find(({ short }) => short === letter);
      if (option === void 0) {
        this.#addUnknown(`-${letter}`, letter);
        return;
      }
      const rest = letters.slice(at + 1);
      const takesRest = rest.startsWith("=") || option.kind !== "flag" && rest !== "";
      this.#set(option, `-${letter}`, takesRest ? rest.replace(/^=/, "") : void 0);
      if (takesRest) return;
    }
  }
  #set(option, label, given) {
    if (option.kind === "flag") {
      this.#setFlag(option, label, given ?? "true");
      return;
    }
    const value = given ?? option.bare ?? this.#words[this.#next++];
    if (value === void 0 || value === "" && option.kind !== "text") {
      this.#mistakes.push(`${label} needs a value (${option.metavar ?? "VALUE"})`);
      return;
    }
    const mistake = checkValue(label, option, value);
    if (mistake !== void 0) this.#mistakes.push(mistake);
    else if (value === "") this.#values.delete(option.name);
    else if (option.kind === "list") {
      const known = this.#values.get(option.name);
      const items = value.split(",").map((item) => item.trim());
      this.#values.set(option.name, [...Array.isArray(known) ? known : [], ...items.filter(Boolean)]);
    } else this.#values.set(option.name, value);
  }
  #setFlag(option, label, value) {
    if (/^(?:1|t|true)$/i.test(value)) this.#values.set(option.name, true);
    else if (/^(?:0|f|false)$/i.test(value)) this.#values.delete(option.name);
    else this.#mistakes.push(`${label} takes true or false`);
  }
  #addUnknown(label, name) {
    this.#mistakes.push(`unknown flag ${printable(label)}`);
    this.#unknown ??= name;
  }
  #error() {
    const unknown = this.#unknown;
    const names = this.#options.map(({ name }) => name);
    const near = unknown === void 0 || unknown.length < 2 ? void 0 : nearest(unknown, names);
    const hint = near === void 0 ? `see tacet ${this.#command} --help for the flags there are` : `did you mean --${near}?`;
    const code = unknown === void 0 ? "option-invalid" : "option-unknown";
    return new InputError(code, this.#mistakes.join("; "), { hint });
  }
};

// src/commands/gitleaks-report.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

// src/compat/gitleaks/reports/formats.ts
function formatOfFile(path) {
  const [, ending] = /\.(json|csv|sarif|xml)$/i.exec(path) ?? [];
  if (ending === void 0) return void 0;
  return ending.toLowerCase() === "xml" ? "junit" : ending.toLowerCase();
}
function gitleaksJson(findings) {
  return `${jsonText(
    findings.map(({ fields }) => fields),
    1
  )}
`;
}
var CSV_COLUMNS = [
  "RuleID",
  "Commit",
  "File",
  "SymlinkFile",
  "Secret",
  "Match",
  "StartLine",
  "EndLine",
  "StartColumn",
  "EndColumn",
  "Author",
  "Message",
  "Date",
  "Email",
  "Fingerprint",
  "Tags"
];
var FORMULA = /(^|[;,|"])(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
function gitleaksCsv(findings) {
  const hasLinks = findings.some(({ fields }) => fields.Link !== void 0);
  const columns = hasLinks ? [...CSV_COLUMNS, "Link"] : CSV_COLUMNS;
  const rows = findings.map(({ fields }) => columns.map((column) => cell(fields[column])).join(","));
  return `${[columns.join(","), ...rows].join("\n")}
`;
}
function cell(value) {
  if (value === void 0) return "";
  if (typeof value === "number") return String(value);
  const text = typeof value === "string" ? value : value.join(" ");
  const plain = printable(text.toWellFormed()).replace(FORMULA, "$1$2'");
  return /[",\r\n]|^\s/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
function gitleaksJunit(findings) {
  const counts = `failures="${findings.length}" name="gitleaks" tests="${findings.length}" time=""`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    ` <testsuite ${counts}>`,
    "  <properties></properties>",
    ...findings.flatMap(({ fields }) => testCase(fields)),
    " </testsuite>",
    "</testsuites>",
    ""
  ].join("\n");
}
function testCase(fields) {
  const { RuleID: rule, Description: description, File: file, StartLine: line, Commit: commit } = fields;
  const at = commit === "" ? "" : `, at commit ${commit}`;
  const name = `${rule} has detected a secret in file ${file}, line ${line}${at}.`;
  return [
    `  <testcase classname="${xmlText(description)}" file="${xmlText(file)}" name="${xmlText(name)}" time="">`,
    `   <failure message="${xmlText(name)}" type="${xmlText(description)}">${xmlText(jsonText(fields, 0))}</failure>`,
    "  </testcase>"
  ];
}
function gitleaksSarif(findings, options) {
  const rules = new Map(findings.map(({ fields }) => [fields.RuleID, fields.Description]));
  const run2 = {
    tool: {
      driver: {
        name: "gitleaks",
        semanticVersion: "v8.0.0",
        fullName: `tacet ${options.version}, in the shape of gitleaks' report`,
        rules: [...rules].sort(([a], [b]) => a < b ? -1 : 1).map(([id, description]) => ({ id, shortDescription: { text: description } }))
      }
    },
    results: findings.map(({ fields }) => sarifResult(fields, options.isRaw))
  };
  const $schema = "https://json.schemastore.org/sarif-2.1.0.json";
  return `${jsonText({ $schema, version: "2.1.0", runs: [run2] }, 1)}
`;
}
function sarifResult(fields, isRaw) {
  const { RuleID: rule, File: file, Commit: commit } = fields;
  const at = commit === "" ? "" : ` at commit ${commit}`;
  return {
    message: { text: `${rule} has detected secret for file ${file}${at}.` },
    ruleId: rule,
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(file) },
          region: {
            startLine: fields.StartLine,
            startColumn: fields.StartColumn,
            endLine: fields.EndLine,
            endColumn: fields.EndColumn,
            snippet: { text: fields.Secret }
          }
        }
      }
    ],
    partialFingerprints: {
      commitSha: commit,
      ...isRaw ? {
        email: fields.Email,
        author: fields.Author,
        date: fields.Date,
        commitMessage: fields.Message
      } : {}
    },
    properties: { tags: fields.Tags }
  };
}
function templateValue(findings) {
  return findings.map(({ fields, line }) => {
    const entries = Object.entries({ ...fields, Link: fields.Link ?? "", Line: line });
    const plain = entries.map(([name, value]) => [name, plainField(value)]);
    return new Map(plain);
  });
}
function plainField(value) {
  if (typeof value === "number") return value;
  return typeof value === "string" ? printable(value) : value.map(printable);
}

// src/compat/gitleaks/reports/entropy.ts
function entropyOf(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const bytes = Buffer.byteLength(text);
  let bits = 0;
  for (const count of counts.values()) bits -= count / bytes * Math.log2(count / bytes);
  return shortestFloat32(bits);
}
function shortestFloat32(value) {
  const rounded = Math.fround(value);
  for (let digits = 1; digits <= 9; digits++) {
    const short = Number(rounded.toPrecision(digits));
    if (Math.fround(short) === rounded) return short;
  }
  return rounded;
}

// src/compat/gitleaks/reports/eraser.ts
var REDACTED = "REDACTED";
var KEY_LENGTH = 12;
var Eraser = class {
  #redaction;
  /** By their first letters, the longest first; those that are shorter than that by all they have. */
  #byStart = /* @__PURE__ */ new Map();
  #lengths;
  constructor(secrets, redaction) {
    this.#redaction = redaction;
    const hidden = redaction.kind === "none" ? [] : [...new Set(secrets)].filter((value) => value !== "");
    for (const value of hidden.sort((a, b) => b.length - a.length)) {
      const start = value.slice(0, KEY_LENGTH);
      const known = this.#byStart.get(start);
      if (known === void 0) this.#byStart.set(start, [value]);
      else known.push(value);
    }
    this.#lengths = [...new Set([...this.#byStart.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  }
  /** A text with what is shown of each secret in its place. */
  text(text) {
    let left = "";
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const found = this.#secretAt(text, at);
      if (found === void 0) continue;
      let end = at + found.length;
      for (let next = at + 1; next < end; next++)
        end = Math.max(end, next + (this.#secretAt(text, next)?.length ?? 0));
      left += text.slice(from, at) + this.shown(found);
      from = end;
      at = end - 1;
    }
    return left + text.slice(from);
  }
  /** What is shown of a secret. */
  shown(value) {
    if (this.#redaction.kind === "none") return value;
    if (this.#redaction.kind === "whole") return REDACTED;
    const letters = [...value];
    const kept = Math.floor(letters.length * (100 - this.#redaction.percent) / 100);
    return `${letters.slice(0, kept).join("")}...`;
  }
  #secretAt(text, at) {
    for (const length of this.#lengths) {
      const found = this.#byStart.get(text.slice(at, at + length))?.find((value) => text.startsWith(value, at));
      if (found !== void 0) return found;
    }
    return void 0;
  }
};

// src/compat/gitleaks/reports/gitleaks-finding.ts
function shapedFindings(report, options) {
  const eraser = new Eraser(
    report.findings.map(({ secret }) => secret.reveal()),
    options.secrets
  );
  return splitFindings(report.findings).blocking.map((finding) => shaped(finding, options, eraser));
}
function shaped(finding, options, eraser) {
  const { location, introduction, rule } = finding;
  const commit = introduction?.commit ?? "";
  const file = gitleaksPath(finding);
  const ruleId = options.ruleIdOf(rule.id);
  const link = commit === "" || location.path === void 0 ? void 0 : options.linkOf({
    commit,
    path: location.container ?? location.path,
    startLine: location.startLine,
    endLine: location.endLine
  });
  const place = commit === "" ? file : `${commit}:${file}`;
  const fields = {
    RuleID: ruleId,
    Description: rule.description,
    StartLine: location.startLine,
    EndLine: location.endLine,
    ...columnsOf(finding),
    Match: finding.match === void 0 ? eraser.shown(finding.secret.reveal()) : eraser.text(finding.match.reveal()),
    Secret: eraser.shown(finding.secret.reveal()),
    File: file,
    SymlinkFile: "",
    Commit: commit,
    ...link === void 0 ? {} : { Link: link },
    Entropy: entropyOf(finding.secret.reveal()),
    Author: introduction?.author ?? "",
    Email: introduction?.email ?? "",
    Date: utcDate(introduction?.date),
    Message: eraser.text(options.messages.get(commit) ?? ""),
    Tags: rule.tags ?? [],
    Fingerprint: `${place}:${ruleId}:${location.startLine}`,
    ...options.secrets.kind === "none" ? {} : { TacetFingerprint: finding.fingerprint }
  };
  return { fields, line: options.secrets.kind === "none" ? finding.rawLine.reveal() : finding.line };
}
function gitleaksPath({ location, introduction }) {
  const { path, container } = location;
  if (path === void 0) return placeName(location, introduction?.commit);
  if (container === void 0 || !path.startsWith(container)) return path;
  return container + path.slice(container.length).replaceAll("!/", "!");
}
function columnsOf({
  location,
  rawLine,
  secret
}) {
  const { startLine, startColumn, endLine, endColumn } = location;
  const before = rawLine.reveal().slice(0, startColumn - 1);
  const start = startColumn + Buffer.byteLength(before) - before.length;
  const isPlain = startLine === endLine && rawLine.reveal().includes(secret.reveal());
  const end = isPlain ? start + secret.sizeBytes - 1 : Math.max(1, endColumn - 1);
  const shift = (line) => line > 1 ? 1 : 0;
  return { StartColumn: start + shift(startLine), EndColumn: end + shift(endLine) };
}
function utcDate(date) {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? "" : new Date(time).toISOString().replace(".000Z", "Z");
}

// src/compat/gitleaks/reports/links.ts
var PLATFORMS = ["none", "github", "gitlab", "azuredevops", "gitea", "bitbucket"];
function webAddress(remote) {
  const [, host, path] = /^(?:https?:\/\/|ssh:\/\/|git:\/\/)(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(remote) ?? /^(?:[^@/:]+@)([^/:]+):(?!\/\/)(.+)$/.exec(remote) ?? [];
  if (host === void 0 || path === void 0 || !/^[\w.-]+$/.test(host)) return void 0;
  const plain = path.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
  return plain === "" ? void 0 : `https://${host}/${segments(plain)}`;
}
function platformOf(address) {
  const host = new URL(address).hostname;
  if (/(?:^|\.)github\./.test(host)) return "github";
  if (/(?:^|\.)gitlab\./.test(host)) return "gitlab";
  if (/^dev\.azure\.com$|\.visualstudio\.com$/.test(host)) return "azuredevops";
  if (/(?:^|\.)gitea\.|^codeberg\.org$/.test(host)) return "gitea";
  if (/(?:^|\.)bitbucket\./.test(host)) return "bitbucket";
  return "none";
}
function linkTo(address, platform2, { commit, path, startLine, endLine }) {
  const file = segments(path);
  const range = (mark, between) => endLine === startLine ? `#${mark}${startLine}` : `#${mark}${startLine}${between}${endLine}`;
  switch (platform2) {
    case "github":
      return `${address}/blob/${commit}/${file}${range("L", "-L")}`;
    case "gitlab":
      return `${address}/-/blob/${commit}/${file}${range("L", "-")}`;
    case "gitea":
      return `${address}/src/commit/${commit}/${file}${range("L", "-L")}`;
    case "bitbucket":
      return `${address}/src/${commit}/${file}${range("lines-", ":")}`;
    case "azuredevops":
      return `${address}/commit/${commit}?path=/${file}&line=${startLine}&lineEnd=${endLine + 1}&lineStartColumn=1&lineEndColumn=1`;
    case "none":
      return void 0;
  }
}
function segments(path) {
  return path.split("/").map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
}

// src/commands/gitleaks-report.ts
var MAX_TEMPLATE_BYTES = 1024 * 1024;
async function outputOf(values) {
  const path = textOf(values, "report-path");
  const named = textOf(values, "report-format");
  const templateFile = textOf(values, "report-template");
  if (templateFile !== void 0 && named !== void 0 && named !== "template")
    throw new InputError("option-invalid", `--report-template does not go together with the format ${named}`);
  if (templateFile === void 0 && named === "template")
    throw new InputError("option-invalid", "--report-format template needs --report-template FILE");
  const template = templateFile === void 0 ? void 0 : await readTemplate(templateFile);
  if (path === void 0) return void 0;
  const format = template === void 0 ? named ?? formatOf(path) : "template";
  return { format, file: path === "-" ? void 0 : resolve(path), template };
}
function formatOf(path) {
  const format = path === "-" ? "json" : formatOfFile(path);
  if (format !== void 0) return format;
  throw new InputError(
    "option-invalid",
    `the ending of ${printable(path)} does not say which format is meant`,
    {
      hint: "give --report-format: json, csv, junit, sarif or template"
    }
  );
}
async function readTemplate(file) {
  let bytes;
  try {
    bytes = await readFile(resolve(file));
  } catch (cause) {
    throw new InputError("path-unreadable", `the template ${printable(file)} cannot be read`, { cause });
  }
  if (bytes.length > MAX_TEMPLATE_BYTES)
    throw new InputError("option-invalid", `the template ${printable(file)} is longer than 1 MiB`);
  const { compileReportTemplate } = await import("./render-YQU4MDYO.mjs");
  return compileReportTemplate({ name: file, text: decodeUtf8(bytes) });
}
async function reportText(report, { format, template }, facts) {
  const findings = shapedFindings(report, await shapeOptions(report, facts));
  return rendered(findings, format, template, report.receipt.tool.version, facts.secrets);
}
function rendered(findings, format, template, version, secrets) {
  switch (format) {
    case "json":
      return gitleaksJson(findings);
    case "csv":
      return gitleaksCsv(findings);
    case "junit":
      return gitleaksJunit(findings);
    case "sarif":
      return gitleaksSarif(findings, { isRaw: secrets.kind === "none", version });
    case "template":
      return template?.(templateValue(findings)) ?? "";
  }
}
async function shapeOptions(report, facts) {
  const commits = new Set(
    splitFindings(report.findings).blocking.flatMap(({ introduction }) => introduction?.commit ?? [])
  );
  const repository = commits.size === 0 ? void 0 : await repositoryOf(facts);
  return {
    secrets: facts.secrets,
    ruleIdOf: gitleaksIdOf,
    messages: repository === void 0 ? /* @__PURE__ */ new Map() : await messagesOf(repository, commits),
    linkOf: repository === void 0 ? () => void 0 : await linksOf(repository, facts.platform)
  };
}
async function repositoryOf({ place, outside }) {
  if (place === void 0 || findRepository(place, outside).kind !== "found") return void 0;
  return await openRepository(place, outside);
}
async function messagesOf(repository, commits) {
  const messages = /* @__PURE__ */ new Map();
  const requests = [...commits].map((oid) => ({ oid, item: void 0 }));
  for await (const { oid, answer } of readObjects(repository, requests))
    if (answer.kind === "object" && answer.type === "commit")
      messages.set(oid, decodeUtf8(answer.bytes, messageStart(answer.bytes)).trimEnd());
  return messages;
}
async function linksOf({ git }, platform2) {
  const { exit, stdout } = await git.run(["config", "--get", "remote.origin.url"]);
  const address = exit.status === 0 ? webAddress(decodeUtf8(stdout).trim()) : void 0;
  if (address === void 0) return () => void 0;
  const known = PLATFORMS.find((name) => name === platform2) ?? platformOf(address);
  return (place) => linkTo(address, known, place);
}

// src/commands/gitleaks-request.ts
import { stat } from "node:fs/promises";
import { join, resolve as resolve2 } from "node:path";

// src/commands/gitleaks-log-opts.ts
var SHAPE = [
  /^-[pum]$/,
  /^--patch$/,
  /^-U\d*$/,
  /^--unified=\d+$/,
  /^-c$/,
  /^--cc$/,
  /^--full-history$/,
  /^--reverse$/,
  /^--(?:topo|date|author-date)-order$/,
  /^--no-color$/,
  /^--no-ext-diff$/,
  /^--no-textconv$/,
  /^--oneline$/,
  /^--(?:no-)?decorate(?:=\w+)?$/,
  /^--no-renames$/,
  /^--source$/,
  /^--no-notes$/,
  /^-w$/,
  /^--left-right$/
];
var ENDS = [
  /^--all$/,
  /^--(?:branches|tags|remotes)(?:=[^\s]+)?$/,
  /^--(?:glob|exclude)=[^\s]+$/,
  /^--reflog$/
];
var STRETCH = [
  /^-\d+$/,
  /^-n\d+$/,
  /^--(?:max-count|skip)=\d+$/,
  /^--(?:since|after|until|before|since-as-filter)=.+$/
];
var SIEVE = [
  /^--(?:no-)?merges$/,
  /^--first-parent$/,
  /^--(?:min|max)-parents=\d+$/,
  /^--no-(?:min|max)-parents$/,
  /^--(?:author|committer|grep)=.+$/,
  /^--all-match$/,
  /^--invert-grep$/,
  /^-[iEFP]$/,
  /^--regexp-ignore-case$/,
  /^--(?:extended-regexp|fixed-strings|perl-regexp)$/,
  /^--ancestry-path$/,
  /^--cherry-pick$/,
  /^--(?:left|right)-only$/,
  /^--remove-empty$/,
  /^--simplify-(?:merges|by-decoration)$/,
  /^--dense$/,
  /^--sparse$/
];
var NARROWER = [/^--diff-filter=\w+$/, /^-[SG].+$/, /^--follow$/];
var WITH_VALUE = /^(?:-n|--(?:max-count|skip|since|after|until|before|author|committer|grep))$/;
async function chooseCommits(logOpts2, repository, outside) {
  const parsed = parseLogOpts(logOpts2 ?? "");
  const { revisions, options, isStretched, unheeded } = parsed;
  const warnings = unheeded.length === 0 ? [] : [`--log-opts: ${unheeded.map(printable).join(", ")} does not leave anything out: more is scanned`];
  if (options.length === 0 && revisions.length === 0)
    return {
      target: { kind: "history", repository },
      why: "everything that any ref reaches",
      warnings
    };
  const plain = options.length === 0 ? plainRange(revisions) : void 0;
  if (plain !== void 0)
    return { target: { kind: "range", repository, ...plain }, why: "the commits of --log-opts", warnings };
  if (!isStretched && revisions.length === 0 && options.includes("--all"))
    return { target: { kind: "history", repository }, why: "everything that any ref reaches", warnings };
  const opened = await openRepository(repository, outside);
  const { target, isWidened } = await rangeOf(opened, repository, parsed);
  return {
    target,
    why: "the commits of --log-opts",
    warnings: isWidened ? [...warnings, "--log-opts: these commits have no common end: all that lead to them are scanned"] : warnings
  };
}
function parseLogOpts(text) {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const revisions = [];
  const options = [];
  const unheeded = [];
  const refused = [];
  let isStretched = false;
  let isNegated = false;
  for (let at = 0; at < words.length; at++) {
    let word = words[at] ?? "";
    if (word === "--") {
      unheeded.push(...words.slice(at + 1).map((path) => `the path ${path}`));
      break;
    }
    if (WITH_VALUE.test(word) && at + 1 < words.length) word = joined(word, words[++at] ?? "");
    if (word === "--not") isNegated = !isNegated;
    else if (!word.startsWith("-")) revisions.push(isNegated ? negated(word) : word);
    else if (fits(ENDS, word) && !isNegated) options.push(word);
    else if (fits(STRETCH, word)) {
      options.push(word);
      isStretched = true;
    } else if (fits(SIEVE, word)) {
      unheeded.push(word);
      options.push(word);
    } else if (fits(NARROWER, word)) unheeded.push(word);
    else if (!fits(SHAPE, word)) refused.push(word);
  }
  if (refused.length > 0)
    throw new InputError(
      "option-invalid",
      `--log-opts: ${refused.map(printable).join(", ")} is not supported`,
      { hint: 'name commits ("main..HEAD", "--all"), a number ("-n 20") or a time ("--since=2026-01-01")' }
    );
  const kept = isStretched ? options : options.filter((word) => !fits(SIEVE, word));
  return { revisions, options: kept, isStretched, unheeded };
}
function fits(patterns, word) {
  return patterns.some((pattern) => pattern.test(word));
}
function joined(option, value) {
  return option === "-n" ? `--max-count=${value}` : `${option}=${value}`;
}
function negated(revision) {
  if (revision.startsWith("^")) return revision.slice(1);
  const [, from, to] = /^(.*?)\.\.(.*)$/.exec(revision) ?? [];
  if (from === void 0 || to === void 0) return `^${revision}`;
  throw new InputError("option-invalid", "--log-opts: a range behind --not is not supported", {
    hint: "write it the other way round"
  });
}
function plainRange(revisions) {
  const included = revisions.filter((revision) => !revision.startsWith("^"));
  const excluded = revisions.filter((revision) => revision.startsWith("^")).map((text) => text.slice(1));
  const [only, ...others] = included;
  if (only === void 0 || others.length > 0 || excluded.length > 1 || only.includes("..."))
    return void 0;
  const [, from, to] = /^(.*?)\.\.(.*)$/.exec(only) ?? [];
  if (from === void 0 || to === void 0) return { from: excluded[0], to: only };
  if (excluded.length > 0) return void 0;
  return { from: from === "" ? "HEAD" : from, to: to === "" ? "HEAD" : to };
}
async function rangeOf(repository, path, { revisions, options }) {
  const chosen = await listChosen(repository, revisions, options);
  if (chosen.length === 0)
    return {
      target: { kind: "range", repository: path, from: "HEAD", to: "HEAD" },
      isWidened: false
    };
  const own = new Set(chosen);
  const parents = await parentsOf(repository, chosen);
  const heads = chosen.filter((commit) => !parents.has(commit));
  const bases = [...parents].filter((commit) => !own.has(commit));
  const [to = "", ...alsoTo] = heads;
  const [from, ...alsoFrom] = bases;
  const range = await listCommits(repository.git, { include: heads, exclude: bases });
  const inRange = new Set(range.commits);
  const isWhole = range.complete && chosen.every((commit) => inRange.has(commit));
  const ends = isWhole ? { from, alsoFrom } : { from: void 0 };
  return { target: { kind: "range", repository: path, to, alsoTo, ...ends }, isWidened: !isWhole };
}
var MAX_LIST_BYTES = 1024 * 1024 * 1024;
async function listChosen({ git }, revisions, options) {
  const hasEnds = options.some((option) => fits(ENDS, option));
  const lines = revisions.length === 0 && !hasEnds ? ["HEAD"] : revisions;
  const { exit, stdout } = await git.run(["rev-list", ...options, "--stdin"], {
    input: Buffer.from(lines.map((line) => `${line}
`).join("")),
    maxBytes: MAX_LIST_BYTES
  });
  if (exit.status === 0) return Buffer.from(stdout).toString("latin1").split("\n").filter(isObjectId);
  throw new InputError("revision-unknown", "git cannot list the commits of --log-opts", {
    cause: gitFailed("rev-list", exit),
    hint: 'check the names with "git log"; a shallow clone may lack them (in actions/checkout fetch-depth: 0)'
  });
}
async function parentsOf({ git }, commits) {
  const stdout = await git.require(["rev-list", "--no-walk=unsorted", "--parents", "--stdin"], {
    input: Buffer.from(`${commits.join("\n")}
`),
    maxBytes: MAX_LIST_BYTES
  });
  const rows = Buffer.from(stdout).toString("latin1").split("\n");
  return new Set(rows.flatMap((row) => row.split(" ").slice(1)).filter(isObjectId));
}

// src/commands/gitleaks-request.ts
var MAX_FINDINGS = 1e4;
async function gitleaksRequest(command, words, parsed, outside) {
  const { values } = parsed;
  const { target, why, place, warnings } = await chosenTarget(command, parsed, outside);
  const archiveDepth = Number(textOf(values, "max-archive-depth") ?? 0);
  const { gitleaks, missing } = await gitleaksFiles(parsed, place, outside);
  return {
    request: {
      target,
      asked: [command, ...words].join(" "),
      why,
      ruleFiles: [],
      disabledRules: [],
      minConfidence: void 0,
      honourMarks: !values.has("ignore-gitleaks-allow"),
      config: { believesHead: true, baselines: [], ...sharedRequest(/* @__PURE__ */ new Map()) },
      gitleaks,
      decodeDepth: Number(textOf(values, "max-decode-depth") ?? 5),
      archiveDepth,
      maxFindings: MAX_FINDINGS
    },
    place,
    warnings: [...warnings, ...missing, ...inertFlags(command, parsed)],
    notes: archiveDepth > 0 ? [] : ["archives are not opened: --max-archive-depth is 0, as gitleaks has it without the flag"]
  };
}
function redactionOf({ values }) {
  const given = textOf(values, "redact");
  const percent = Math.min(100, Number(given ?? 100));
  const isShown = values.has("show-secrets") || percent === 0;
  if (values.has("show-secrets") && given !== void 0 && percent > 0)
    throw new InputError("option-invalid", "--show-secrets and --redact contradict each other", {
      hint: "leave one of them out"
    });
  const variable = ciVariable(process.env);
  if (!isShown && percent === 100) return { secrets: { kind: "whole" }, warnings: [] };
  if (variable === void 0)
    return { secrets: isShown ? { kind: "none" } : { kind: "partial", percent }, warnings: [] };
  if (isShown)
    throw new DeniedError(
      "show-secrets-refused",
      `${values.has("show-secrets") ? "--show-secrets" : "--redact=0"} is refused: the variable ${variable} says that this is a CI job, whose log and files others can read`,
      { hint: "leave it out here, and show secrets on your own machine" }
    );
  return {
    secrets: { kind: "whole" },
    warnings: [`--redact=${percent} hides secrets whole in a CI job (${variable} is set)`]
  };
}
async function chosenTarget(command, parsed, outside) {
  const { values, positionals } = parsed;
  if (command === "stdin" || values.has("pipe")) {
    refuseTogether(parsed, "pipe", ["no-git", "log-opts", "follow-symlinks"]);
    if (positionals.length > 0)
      throw new InputError("option-invalid", `tacet ${command} reads standard input and takes no path`);
    return {
      target: { kind: "stdin", name: "stdin" },
      why: "standard input",
      place: void 0,
      warnings: []
    };
  }
  const path = placeOf(command, parsed);
  const place = resolve2(path);
  if (!await exists(place))
    throw new InputError("path-not-found", `there is no file or folder ${printable(path)}`, {
      hint: "give the path of a folder, a file or a repository"
    });
  if (command === "dir" || values.has("no-git")) {
    refuseTogether(parsed, "no-git", ["log-opts", "platform"]);
    const followsLinks = values.has("follow-symlinks");
    return {
      target: { kind: "tree", path: place, hasIgnored: true, followsLinks },
      why: "the files of the folder",
      place,
      warnings: []
    };
  }
  return { ...await repositoryTarget(command, parsed, place, outside), place };
}
async function repositoryTarget(command, { values }, place, outside) {
  const isChange = command === "protect" || values.has("pre-commit") || values.has("staged");
  const unheeded = ["follow-symlinks", ...isChange ? ["log-opts"] : []].filter((name) => values.has(name));
  const warnings = unheeded.map((name) => `--${name} has no effect on what is scanned here`);
  if (!isChange) {
    const chosen = await chooseCommits(textOf(values, "log-opts"), place, outside);
    return { ...chosen, warnings: [...warnings, ...chosen.warnings] };
  }
  return values.has("staged") ? { target: { kind: "staged", repository: place }, why: "what the index adds to HEAD", warnings } : {
    target: { kind: "unstaged", repository: place },
    why: "what is changed in tracked files and not staged",
    warnings
  };
}
function placeOf(command, { values, positionals }) {
  const source2 = textOf(values, "source");
  if (positionals.length + (source2 === void 0 ? 0 : 1) > 1)
    throw new InputError("option-invalid", `tacet ${command} takes one path`, {
      hint: "run it once for each"
    });
  return source2 ?? positionals[0] ?? ".";
}
function refuseTogether({ values }, name, others) {
  const other = values.has(name) ? others.find((option) => values.has(option)) : void 0;
  if (other !== void 0)
    throw new InputError("option-invalid", `--${name} and --${other} exclude each other`);
}
async function gitleaksFiles({ values }, place, outside) {
  const { GITLEAKS_CONFIG: variable, GITLEAKS_CONFIG_TOML: configText } = process.env;
  const configPath = textOf(values, "config") ?? (variable || void 0);
  const baseline = textOf(values, "baseline-path");
  const onlyRules = listOf(values, "enable-rule");
  const { files, missing } = await ignoreFiles(textOf(values, "gitleaks-ignore-path"), place, outside);
  return {
    gitleaks: {
      isHonoured: true,
      ...configPath === void 0 ? {} : { configPath: resolve2(configPath) },
      ...configPath !== void 0 || !configText ? {} : { configText },
      ignoreFiles: files,
      baselines: baseline === void 0 ? [] : [resolve2(baseline)],
      ...onlyRules.length === 0 ? {} : { onlyRules }
    },
    missing
  };
}
async function ignoreFiles(given, place, outside) {
  const search = findRepository(place ?? outside.currentDirectory, outside);
  const workTree = search.kind === "found" ? search.repository.workTree : void 0;
  const root = workTree ?? place ?? outside.currentDirectory;
  const named = resolve2(given ?? ".");
  const candidates = [
    await isFolder(named) ? join(named, GITLEAKS_IGNORE_NAME) : named,
    ...place !== void 0 && await isFolder(place) ? [join(place, GITLEAKS_IGNORE_NAME)] : []
  ];
  const files = [];
  for (const file of new Set(candidates))
    if (file !== join(root, GITLEAKS_IGNORE_NAME) && await exists(file)) files.push(file);
  const isMissing = given !== void 0 && !await exists(candidates[0] ?? named);
  return {
    files,
    missing: isMissing ? [`--gitleaks-ignore-path: there is no ${printable(candidates[0] ?? named)}`] : []
  };
}
function inertFlags(command, { values }) {
  return GITLEAKS_OPTIONS[command].filter(({ name, isInert }) => isInert === true && values.has(name) && textOf(values, name) !== "0").map(
    ({ name, description }) => `--${name}: ${description.charAt(0).toLowerCase()}${description.slice(1, -1)}`
  );
}
async function exists(path) {
  return await stat(path).then(
    () => true,
    () => false
  );
}
async function isFolder(path) {
  return await stat(path).then(
    (facts) => facts.isDirectory(),
    () => false
  );
}

// src/commands/gitleaks.ts
var UNKNOWN_FLAG = 126;
var FAILED = 1;
var USAGE = {
  git: [
    "tacet git [REPOSITORY] [flags]",
    "Scans the history of a repository, or what is about to be committed."
  ],
  dir: ["tacet dir [PATH] [flags]", "Scans the files of a folder, or one file."],
  stdin: ["tacet stdin [flags]", "Scans standard input."],
  detect: ["tacet detect [flags]", "The older form of git, dir (--no-git) and stdin (--pipe)."],
  protect: ["tacet protect [flags]", "The older form of git --pre-commit, with --staged of what is staged."]
};
async function gitleaksCommand(command, words) {
  try {
    return await run(command, words);
  } catch (error) {
    const hint = error instanceof TacetError ? error.hint : "run again with --log-level debug to see where this happened";
    const lines = describeError(error).split("\n").map(printable);
    process.stderr.write(`tacet: ${lines.join("\n")}
`);
    if (hint !== void 0) process.stderr.write(`hint: ${printable(hint)}
`);
    if (isDebug(words) && error instanceof Error) process.stderr.write(`${error.stack ?? ""}
`);
    return error instanceof InputError && error.code === "option-unknown" ? UNKNOWN_FLAG : FAILED;
  }
}
function isDebug(words) {
  return /(?:^| )(?:--log-level|-l)[ =]?(?:debug|trace)(?: |$)/.test(words.join(" "));
}
async function run(command, words) {
  const options = GITLEAKS_OPTIONS[command];
  if (words.includes("--help") || words.includes("-h")) {
    const [usage = "", what = ""] = USAGE[command];
    const more = "A command in the manner of gitleaks; docs/gitleaks-commands.md says where it differs.";
    process.stdout.write(helpText([`Usage: ${usage}`, "", what, more], options));
    return 0;
  }
  const parsed = parseGitleaksCommand(words, options, command);
  const { values } = parsed;
  const findingsCode = exitCodeOf(values);
  const { secrets, warnings: redacted } = redactionOf(parsed);
  const output = await outputOf(values);
  const outside = { environment: process.env, currentDirectory: process.cwd() };
  const { request, place, warnings, notes } = await gitleaksRequest(command, words, parsed, outside);
  const log = new Log(values);
  const said = [...redacted, ...warnings, ...unusedFlags(parsed)];
  for (const text of said) log.say("warn", text);
  const showProgress = process.stderr.isTTY === true && log.says("info");
  const scanned = await runScan(request, showProgress, 1e3 * Number(textOf(values, "timeout") ?? 0));
  const report = { ...scanned, receipt: withNotes(scanned.receipt, said, notes) };
  if (values.has("verbose"))
    printFindings(
      report,
      values,
      secrets.kind === "none",
      output?.file === void 0 && output !== void 0
    );
  const receiptFile = textOf(values, "receipt");
  if (receiptFile !== void 0)
    await writeWhole(receiptFile, `${JSON.stringify(report.receipt, null, 2)}
`);
  if (output !== void 0) {
    const text = await reportText(report, output, {
      secrets,
      place,
      platform: textOf(values, "platform"),
      outside
    });
    if (output.file !== void 0) await writeWhole(output.file, text);
    else await new Promise((done) => void process.stdout.write(text, () => done()));
  }
  sayResult(report, log);
  if (!report.receipt.complete) return FAILED;
  return splitFindings(report.findings).blocking.length > 0 ? findingsCode : 0;
}
function exitCodeOf(values) {
  const code = Number(textOf(values, "exit-code") ?? 1);
  if (code <= 255) return code;
  throw new InputError("option-invalid", "--exit-code takes a number from 0 to 255");
}
function unusedFlags({ values }) {
  if (values.has("report-path")) return [];
  return ["report-format", "report-template"].filter((name) => values.has(name)).map((name) => `--${name} has no effect without --report-path`);
}
function withNotes(receipt, warnings, notes) {
  const own = [
    ...warnings.map((text) => ({ code: "flag-not-honoured", text })),
    ...notes.map((text) => ({ code: "flag-default", text }))
  ];
  return { ...receipt, notes: sortedNotes([...receipt.notes, ...own]) };
}
function printFindings(report, values, showSecrets, toError) {
  const stream = toError ? process.stderr : process.stdout;
  const colour = stream.isTTY === true && !values.has("no-color") && (process.env.NO_COLOR ?? "") === "";
  stream.write(textReport(report, { colour, quiet: true, showSecrets }));
}
function sayResult(report, log) {
  const { receipt } = report;
  const { blocking, others } = splitFindings(report.findings);
  for (const note of receipt.notes) if (note.code !== "flag-not-honoured") log.say("info", note.text);
  log.say("info", scannedLine(receipt));
  for (const skip of receipt.skips) log.say(skip.incomplete ? "error" : "info", skipLine(skip));
  if (others.length > 0)
    log.say(
      "info",
      `${counted(others.length, "finding")} let pass or known before, in no report: tacet scan lists them`
    );
  if (blocking.length > 0) log.say("warn", `secrets found: ${blocking.length} (${severityCounts(blocking)})`);
  else if (receipt.complete) log.say("info", "no secrets found");
  if (!receipt.complete)
    log.say("error", "the scan is incomplete: something that should have been looked at was not");
}
var Log = class {
  #least;
  constructor(values) {
    this.#least = LOG_LEVELS.findIndex((level) => level === (textOf(values, "log-level") ?? "info"));
  }
  says(level) {
    return level === "error" || LOG_LEVELS.indexOf(level) >= this.#least;
  }
  say(level, text) {
    if (this.says(level)) process.stderr.write(`tacet: ${level}: ${printable(text)}
`);
  }
};
export {
  gitleaksCommand
};
