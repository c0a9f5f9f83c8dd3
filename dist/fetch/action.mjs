import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  BugError,
  DeniedError,
  InputError,
  LeaseBook,
  TacetError,
  UpstreamError,
  annotate,
  commandLine,
  counted,
  describeError,
  field,
  inGroup,
  isDebug,
  isSecureUrl,
  leaseSlot,
  log,
  makeFolder,
  planFolder,
  printable,
  readPayload,
  runnerTemp,
  saveState,
  systemCode,
  textIn,
  writeAndFlush,
  writeSummary
} from "./chunk-MTUOIHZT.mjs";
import {
  getInput
} from "./chunk-Y4AKNZDM.mjs";
import "./chunk-ABD7D3BL.mjs";

// src/options/fetch-options.ts
var fetchActionInputs = [
  {
    name: "secrets",
    kind: "list",
    required: true,
    description: "What to fetch, one reference a line: NAME = aws:secret-name#json.field, or NAME = aws-ssm:/path/name. See the reference syntax."
  },
  {
    name: "role",
    kind: "text",
    description: "AWS: the ARN of the role to assume with the id token of the job."
  },
  {
    name: "region",
    kind: "text",
    description: "AWS: the region of secrets given by name. Default: AWS_REGION, then AWS_DEFAULT_REGION. An ARN brings its own region."
  },
  {
    name: "audience",
    kind: "text",
    default: "sts.amazonaws.com",
    description: "AWS: the audience of the id token, as the identity provider in IAM expects it."
  },
  {
    name: "session-duration",
    kind: "number",
    default: "900",
    description: "AWS: how many seconds the session of the role may last, from 900 to 43200. It is used to fetch and never exported."
  },
  {
    name: "export",
    kind: "choice",
    values: ["outputs", "env", "file"],
    default: "outputs",
    description: "Where the secrets go: outputs of this step, environment variables of all later steps, or a file outside the workspace that is deleted when the job ends."
  },
  {
    name: "file-format",
    kind: "choice",
    values: ["dotenv", "json", "raw"],
    default: "dotenv",
    description: "How a file is written, with export: file. raw writes one file for each secret, byte for byte, into a folder."
  },
  {
    name: "min-mask-length",
    kind: "number",
    default: "4",
    description: "Values shorter than this are not masked in the log, because masking them would make it unreadable. Lines and JSON fields need six characters at least."
  },
  {
    name: "public-keys",
    kind: "list",
    description: "Keys of JSON secrets whose values are no secrets and stay readable in the log: host, port."
  }
];

// src/base/nearest.ts
function nearest(wrong, words) {
  const limit = Math.min(3, Math.max(1, Math.floor(wrong.length / 3)));
  let best;
  let bestDistance = limit + 1;
  for (const word of words) {
    const distance = editDistance(wrong.toLowerCase(), word.toLowerCase());
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best ?? words.find((word) => wrong.length >= 3 && word.startsWith(wrong));
}
function editDistance(a, b) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

// src/base/secret.ts
import { inspect } from "node:util";
var PLACEHOLDER = "[secret]";
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
    return new _Secret(bytes.slice());
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
    return this.#bytes.slice();
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

// src/runner/inputs.ts
var InputReader = class {
  #declared;
  #mistakes = [];
  constructor(declared) {
    this.#declared = new Map(declared.map((input2) => [input2.name, input2]));
  }
  /** The text, trimmed. A required input that is missing is a mistake. */
  text(name) {
    return this.#given(name, getInput(name));
  }
  /** The text with its line ends and white space, for inputs whose lines are counted. */
  untrimmed(name) {
    const text = getInput(name, { trimWhitespace: false });
    return this.#given(name, text.trim() === "" ? "" : text);
  }
  /** The text as a secret that does not print. */
  secret(name) {
    const text = this.text(name);
    return text === void 0 ? void 0 : Secret.fromText(text);
  }
  /** One entry a line, trimmed, empty lines left out. Empty when not given. */
  lines(name) {
    return split(this.text(name), /\r\n|\n|\r/);
  }
  /** Entries separated by commas or line ends, trimmed, empty ones left out. Empty when not given. */
  list(name) {
    return split(this.text(name), /[,\r\n]/);
  }
  /** `true` or `false` in any case. False when not given and without default. */
  flag(name) {
    const text = this.text(name)?.toLowerCase();
    if (text !== void 0 && text !== "true" && text !== "false")
      this.mistake({ where: name, what: `takes true or false, found ${quoted(text)}` });
    return text === "true";
  }
  /** One of the declared values. Undefined when not given, or when it is none of them (a mistake). */
  choice(name, values) {
    const text = this.text(name);
    const value = values.find((candidate) => candidate === text);
    if (text !== void 0 && value === void 0) {
      const near = nearest(text, values);
      this.mistake({
        where: name,
        what: `takes one of ${values.join(", ")}, found ${quoted(text)}`,
        hint: near === void 0 ? void 0 : `did you mean ${near}?`
      });
    }
    return value;
  }
  /** A whole number within the bounds. Undefined when not given, or when it is none (a mistake). */
  number(name, bounds) {
    const text = this.text(name);
    if (text === void 0) return void 0;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= bounds.min && value <= bounds.max) return value;
    this.mistake({
      where: name,
      what: `takes a whole number from ${bounds.min} to ${bounds.max}, found ${quoted(text)}`
    });
    return void 0;
  }
  /** Adds mistakes found elsewhere, so that they are reported with the others. */
  mistake(...mistakes) {
    this.#mistakes.push(...mistakes);
  }
  /** Throws one `InputError` with all mistakes, if there are any. */
  requireValid() {
    if (this.#mistakes.length > 0) throw mistakesError(this.#mistakes);
  }
  #given(name, text) {
    const declared = this.#declared.get(name);
    if (declared === void 0) throw new BugError(`the input ${name} is read and not declared`);
    if (text !== "") return text;
    if (declared.default !== void 0 && declared.default !== "" && !declared.default.includes("${{"))
      return declared.default;
    if (declared.required === true && !this.#mistakes.some(({ where }) => where === name))
      this.mistake({ where: name, what: "is required and was not given" });
    return void 0;
  }
};
function mistakesError(mistakes) {
  const lines2 = mistakes.map(
    ({ where, what, hint }) => `${where}: ${what}${hint === void 0 ? "" : ` (${hint})`}`
  );
  const code = mistakes.every(({ what }) => what.startsWith("is required")) ? "input-missing" : "option-invalid";
  if (lines2.length === 1) return new InputError(code, lines2[0] ?? "");
  return new InputError(code, [`${lines2.length} mistakes in the inputs`, ...lines2].join("\n"));
}
function split(text, separator) {
  return (text ?? "").split(separator).map((entry) => entry.trim()).filter((entry) => entry !== "");
}
function quoted(text) {
  return `"${printable(text.length > 60 ? `${text.slice(0, 60)}…` : text)}"`;
}

// src/runner/masks.ts
var MaskedSecret = class _MaskedSecret {
  #plan;
  constructor(plan) {
    this.#plan = plan;
  }
  /** The value to export. */
  get secret() {
    return this.#plan.secret;
  }
  /** How many forms are blotted out. */
  get maskedForms() {
    return this.#plan.forms.length;
  }
  /** The forms that are not, and why. */
  get unmasked() {
    return this.#plan.unmasked;
  }
  /** See `announceMasks`, which is this under the name that callers use. */
  static async announce(plans, sink) {
    for (const plan of plans) requireSound(plan);
    await sink(plans.flatMap((plan) => plan.forms));
    return plans.map((plan) => new _MaskedSecret(plan));
  }
};
function announceMasks(plans, sink = maskOnRunner) {
  return MaskedSecret.announce(plans, sink);
}
async function maskOnRunner(forms) {
  const texts = new Set(forms.map((form) => form.reveal()));
  texts.delete("");
  if (texts.size === 0) return;
  await writeAndFlush([...texts].map((text) => commandLine("add-mask", text)).join(""));
}
function requireSound(plan) {
  if (plan.forms.length === 0 && !plan.unmasked.some((form) => form.isWholeValue))
    throw new BugError("a value was to be exported without a mask and without a reason for that");
}

// src/runner/event.ts
function isForkRequest(payload) {
  const request = field(payload, "pull_request");
  if (request === void 0) return false;
  const head = textIn(field(request, "head", "repo", "full_name"));
  const base = textIn(field(request, "base", "repo", "full_name"));
  return head === void 0 || head.toLowerCase() !== base?.toLowerCase();
}

// src/runner/oidc.ts
var BUDGET_MS = 2e4;
var ATTEMPT_MS = 3e4;
var FIRST_DELAY_MS = 250;
var HINT_PERMISSION = "add `permissions: { id-token: write, contents: read }` to the job; in a reusable workflow the caller must grant it too";
async function askToolkit(audience) {
  const { getIDToken } = await import("./core-35MKGMGO.mjs");
  return getIDToken(audience);
}
async function requestIdToken(audience, world) {
  requireAvailable(world);
  const startedAt = world.now();
  for (let attempt = 0; ; attempt++) {
    const outcome = await tryOnce(audience, world);
    if (outcome.kind === "token") return outcome.token;
    const delayMs = world.random() * FIRST_DELAY_MS * 2 ** attempt;
    const isSpent = world.now() - startedAt + delayMs > BUDGET_MS;
    if (!outcome.retryable || isSpent) throw outcome.error;
    await world.sleep(delayMs);
  }
}
async function tryOnce(audience, world) {
  let timer;
  const timeout = new Promise((resolve) => {
    timer = setTimeout(() => resolve("timeout"), ATTEMPT_MS);
  });
  try {
    const answer = await Promise.race([world.ask(audience), timeout]);
    if (answer === "timeout") return failed(audience, "no answer within 30 seconds");
    if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(answer)) return { kind: "token", token: Secret.fromText(answer) };
    return failed(audience, "the answer held no token");
  } catch (cause) {
    return explainToolkit(audience, cause);
  } finally {
    clearTimeout(timer);
  }
}
function explainToolkit(audience, cause) {
  const text = cause instanceof Error ? cause.message : "";
  const status2 = Number(/Error Code : (\d{3})\b/.exec(text)?.[1] ?? 0);
  if (status2 >= 400 && status2 < 500 && status2 !== 408 && status2 !== 429) {
    const error = new DeniedError(
      "oidc-refused",
      `GitHub refused an id token for the audience ${JSON.stringify(audience)} (HTTP ${status2})`,
      { hint: HINT_PERMISSION, cause }
    );
    return { kind: "failed", error, retryable: false };
  }
  const what = status2 > 0 ? `HTTP ${status2}` : text.includes("do not have ID Token field") ? "the answer held no token" : "the connection failed";
  return failed(audience, what);
}
function failed(audience, what) {
  const error = new UpstreamError(
    "upstream-failed",
    `GitHub gave no id token for the audience ${JSON.stringify(audience)}: ${what}`,
    {
      retryable: true,
      hint: "run the job again; https://www.githubstatus.com says whether GitHub has trouble"
    }
  );
  return { kind: "failed", error, retryable: true };
}
function requireAvailable(world) {
  const { environment } = world;
  const url = environment["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
  const bearer = environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
  if (url === "" || bearer === "") throw unavailable(world);
  if (!URL.canParse(url)) {
    throw new InputError("oidc-unavailable", "ACTIONS_ID_TOKEN_REQUEST_URL is not an address");
  }
  if (!isSecureUrl(new URL(url))) {
    throw new DeniedError("host-refused", "ACTIONS_ID_TOKEN_REQUEST_URL is not an https address", {
      hint: "the runner sets this variable; check that no step of the job overwrites it"
    });
  }
}
function unavailable(world) {
  const { environment, eventName, payload } = world;
  const isDependabot = environment["GITHUB_ACTOR"] === "dependabot[bot]" || field(payload, "pull_request", "user", "login") === "dependabot[bot]";
  if (environment["GITHUB_ACTIONS"] !== "true") {
    return new DeniedError("oidc-unavailable", "there is no id token outside GitHub Actions", {
      hint: "run this as a step of a GitHub Actions job"
    });
  }
  if (eventName === "pull_request" && isForkRequest(payload)) {
    return new DeniedError("oidc-unavailable", "a pull request from a fork gets no id token", {
      hint: "skip this step for forks: `if: github.event.pull_request.head.repo.full_name == github.repository`; it runs after the merge"
    });
  }
  if (isDependabot) {
    return new DeniedError("oidc-unavailable", "a run that Dependabot started gets no id token", {
      hint: "skip this step for it: `if: github.actor != 'dependabot[bot]'`"
    });
  }
  return new DeniedError("oidc-unavailable", "this job may not ask for an id token", {
    hint: HINT_PERMISSION
  });
}

// src/runner/outputs.ts
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { EOL } from "node:os";
function setOutputs(entries) {
  append("GITHUB_OUTPUT", entries);
}
function exportVariables(entries) {
  append("GITHUB_ENV", entries);
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
  return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
}

// src/fetch/secrets/fetched-value.ts
function textOf(secret) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(secret.revealBytes());
  } catch {
    return void 0;
  }
}

// src/fetch/exporters/text-value.ts
function requireText({ name, masked }, destination) {
  const text = textOf(masked.secret);
  if (text !== void 0 && !text.includes("\0")) return text;
  throw new InputError("export-refused", `${name} is binary, and ${destination} holds text alone`, {
    hint: `write \`| base64\` after its reference, or export it with export: file and file-format: raw`
  });
}

// src/fetch/exporters/environment.ts
var EnvironmentVariables = class {
  kind = "env";
  async export(secrets) {
    exportVariables(secrets.map((secret) => [secret.name, requireText(secret, "a variable")]));
    return new Map(secrets.map(({ name }) => [name, `variable ${name}`]));
  }
};

// src/fetch/exporters/secret-file.ts
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

// src/fetch/exporters/formats.ts
function dotenvText(entries) {
  return entries.map(([name, value]) => `${name}=${dotenvValue(name, value)}
`).join("");
}
function jsonText(entries) {
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}
`;
}
function dotenvValue(name, value) {
  if (/^[A-Za-z0-9_./:@%+,=-]+$/.test(value)) return value;
  if (!value.includes("\r")) {
    if (!value.includes("'")) return `'${value}'`;
    if (!/["\\$`]/.test(value)) return `"${value}"`;
  }
  throw new InputError(
    "export-refused",
    `${name} cannot be written into a dotenv file so that every reader gets the same value`,
    {
      hint: 'it holds a carriage return, or a single quote together with ", \\, $ or `; use file-format: json or raw'
    }
  );
}

// src/fetch/exporters/secret-file.ts
var PATH_OUTPUT = "path";
var FILE_NAMES = { dotenv: "secrets.env", json: "secrets.json" };
var SecretFile = class {
  kind = "file";
  #format;
  #makeFolder;
  constructor(format, makeFolder2) {
    this.#format = format;
    this.#makeFolder = makeFolder2;
  }
  async export(secrets) {
    const files = this.#contents(secrets);
    const folder = await this.#makeFolder();
    for (const [name, content] of files) await writePrivately(join(folder, name), content);
    const [only = ""] = files.keys();
    setOutputs([[PATH_OUTPUT, this.#format === "raw" ? folder : join(folder, only)]]);
    return new Map(
      secrets.map(({ name }) => [name, `${this.#format} file${this.#format === "raw" ? ` ${name}` : ""}`])
    );
  }
  /** Everything that will be written, so that a value that does not fit is found before the first byte. */
  #contents(secrets) {
    if (this.#format === "raw")
      return new Map(secrets.map(({ name, masked }) => [name, masked.secret.revealBytes()]));
    const entries = secrets.map(
      (secret) => [secret.name, requireText(secret, `a ${this.#format} file`)]
    );
    const text = this.#format === "dotenv" ? dotenvText(entries) : jsonText(entries);
    return /* @__PURE__ */ new Map([[FILE_NAMES[this.#format], text]]);
  }
};
async function writePrivately(path, content) {
  try {
    await writeFile(path, content, { mode: 384, flag: "wx" });
  } catch (cause) {
    throw new InputError(
      "export-refused",
      `the file with the secrets cannot be written (${describeError(cause)})`,
      { cause }
    );
  }
}

// src/fetch/exporters/step-outputs.ts
var StepOutputs = class {
  kind = "outputs";
  async export(secrets) {
    setOutputs(secrets.map((secret) => [secret.name, requireText(secret, "a step output")]));
    return new Map(secrets.map(({ name }) => [name, `output ${name}`]));
  }
};

// src/runner/mask-encoders.ts
function runnerEncodings(text) {
  const bytes = Buffer.from(text, "utf8");
  return [
    bytes.toString("base64"),
    bytes.subarray(1).toString("base64"),
    bytes.subarray(2).toString("base64"),
    // Json.NET also escapes these three, so what it makes of them is not what JSON.stringify makes
    .../[\u0085\u2028\u2029]/.test(text) ? [] : [JSON.stringify(text).slice(1, -1)],
    // Uri.EscapeDataString leaves letters, digits and -_.~ alone
    encodeURIComponent(text.toWellFormed()).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
    )
  ];
}

// src/fetch/references/reference.ts
function locatorKey(locator) {
  return JSON.stringify(sorted(locator));
}
function sorted(value) {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  return entries.map(([name, entry]) => [name, sorted(entry)]);
}

// src/fetch/secrets/encodings.ts
var MIN_FRAGMENT_CHARS = 12;
function base64Fragments(bytes) {
  const fragments = [];
  for (const [fill, dropped] of [0, 2, 3].entries()) {
    const encoded = Buffer.concat([Buffer.alloc(fill), bytes]).toString("base64");
    const keptChars = Math.floor(8 * (fill + bytes.length) / 6);
    const fragment = encoded.slice(dropped, keptChars);
    if (fragment.length >= MIN_FRAGMENT_CHARS) fragments.push(fragment);
  }
  return fragments;
}
function toBase64Url(base64) {
  return base64.replaceAll("+", "-").replaceAll("/", "_");
}
function textEncodings(text) {
  const wellFormed = text.toWellFormed();
  const percent = encodeURIComponent(wellFormed);
  const json = JSON.stringify(wellFormed).slice(1, -1);
  return [
    percent,
    new URLSearchParams([["", wellFormed]]).toString().slice(1),
    percent.replaceAll("%20", "+"),
    json,
    goJson(json),
    pythonJson(json),
    wellFormed.replaceAll("'", "'\\''")
  ];
}
function jsonBase64Fragments(text) {
  const json = JSON.stringify(text.toWellFormed()).slice(1, -1);
  return json === text ? [] : base64Fragments(Buffer.from(json, "utf8"));
}
function byteEncodings(bytes) {
  const fragments = base64Fragments(bytes);
  const hex = Buffer.from(bytes).toString("hex");
  return [...fragments, ...fragments.map(toBase64Url), hex, hex.toUpperCase()];
}
function goJson(json) {
  return json.replace(/[<>&\u2028\u2029]/g, escapeUnit);
}
function pythonJson(json) {
  return json.replace(/[\u0080-\uffff]/g, escapeUnit);
}
function escapeUnit(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/fetch/secrets/json-text.ts
var MAX_DEPTH = 200;
function parseJsonText(text) {
  try {
    JSON.parse(text);
  } catch {
    return void 0;
  }
  return new JsonWalk(text).document();
}
var JsonWalk = class {
  #text;
  #at = 0;
  constructor(text) {
    this.#text = text;
  }
  document() {
    return this.#value(0);
  }
  #value(depth) {
    if (depth > MAX_DEPTH) return void 0;
    this.#skipSpace();
    const start = this.#at;
    const first = this.#text[this.#at];
    if (first === "{") return this.#object(start, depth);
    if (first === "[") return this.#array(start, depth);
    if (first === '"') {
      const value = this.#string();
      return { kind: "string", start, end: this.#at, value };
    }
    while (/[a-z0-9+\-.E]/.test(this.#text[this.#at] ?? "")) this.#at++;
    const kind = first === "n" ? "null" : first === "t" || first === "f" ? "boolean" : "number";
    return { kind, start, end: this.#at };
  }
  #object(start, depth) {
    const members = /* @__PURE__ */ new Map();
    this.#at++;
    while (!this.#takeAfterSpace("}")) {
      this.#takeAfterSpace(",");
      this.#skipSpace();
      const key = this.#string();
      this.#takeAfterSpace(":");
      const value = this.#value(depth + 1);
      if (value === void 0) return void 0;
      members.set(key, value);
    }
    return { kind: "object", start, end: this.#at, members };
  }
  #array(start, depth) {
    const items = [];
    this.#at++;
    while (!this.#takeAfterSpace("]")) {
      this.#takeAfterSpace(",");
      const value = this.#value(depth + 1);
      if (value === void 0) return void 0;
      items.push(value);
    }
    return { kind: "array", start, end: this.#at, items };
  }
  #string() {
    const start = this.#at;
    this.#at++;
    while (this.#text[this.#at] !== '"') this.#at += this.#text[this.#at] === "\\" ? 2 : 1;
    this.#at++;
    return String(JSON.parse(this.#text.slice(start, this.#at)));
  }
  #takeAfterSpace(character) {
    this.#skipSpace();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }
  #skipSpace() {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? "")) this.#at++;
  }
};

// src/fetch/secrets/mask-items.ts
var MAX_NESTING = 3;
var MAX_YAML_CHARS = 256 * 1024;
var NEVER_MASKED = /* @__PURE__ */ new Set(["true", "false", "null", "yes", "no", "on", "off"]);
function maskItems(text, limits, yaml) {
  const collector = new ItemCollector(limits, yaml);
  collector.addValue(text);
  return [...collector.items.values()];
}
function refusalOf(text, minChars) {
  const trimmed = text.trim();
  if (trimmed === "") return text === "" ? "empty" : "white space alone";
  if (text.length < minChars) return `shorter than ${minChars} characters`;
  const bare = trimmed.replace(/^["']|["']?,?$/g, "");
  if (NEVER_MASKED.has(bare.toLowerCase())) return "a common word";
  if (/^[+-]?[\d.,]+$/.test(bare) && bare.replace(/\D/g, "").length < 6) return "a short number";
  if (/^[\s{}[\]()<>,:;"'`]+$/.test(text) || /^([-=_*#~.])\1*$/.test(trimmed)) return "punctuation alone";
  if (/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(trimmed)) return "a PEM boundary";
  return void 0;
}
var ItemCollector = class {
  items = /* @__PURE__ */ new Map();
  #limits;
  #yaml;
  #leaves = 0;
  constructor(limits, yaml) {
    this.#limits = limits;
    this.#yaml = yaml;
  }
  addValue(text) {
    this.#add(text, "the value", this.#limits.minValueChars, 0);
    const trimmed = text.trimEnd();
    if (trimmed !== "")
      this.#add(trimmed, "the value without trailing white space", this.#limits.minValueChars, 0);
    this.#addParts(trimmed, "value", 0);
  }
  #addParts(text, owner, depth) {
    this.#addPasswords(text);
    this.#addPemBodies(text);
    if (depth < MAX_NESTING) this.#addLeaves(text, depth);
    this.#addLines(text, owner);
  }
  #addLines(text, owner) {
    const lines2 = text.split(/\r\n|\n|\r/);
    if (lines2.length < 2) return;
    for (const [index, line] of lines2.entries()) {
      if (line.trim() === "") continue;
      const what = owner === "value" ? `line ${index + 1}` : `line ${index + 1} of leaf ${this.#leaves}`;
      const key = /^\s*"([^"\\]+)"\s*:/.exec(line)?.[1];
      const refusal3 = key !== void 0 && this.#limits.publicKeys.has(key) ? "declared public" : void 0;
      this.#add(line.trim(), what, this.#limits.minPartChars, 2, refusal3);
    }
  }
  #addLeaves(text, depth) {
    const json = parseJsonText(text);
    if (json !== void 0) {
      if (json.kind === "object" || json.kind === "array") this.#addJson(json, text, void 0, depth);
      return;
    }
    if (this.#yaml === void 0 || text.length > MAX_YAML_CHARS || !/^\s*(?:- |[^\s:#][^:\n]*:(?:\s|$))/m.test(text))
      return;
    for (const leaf of this.#yaml(text) ?? []) this.#addLeaf(leaf.text, leaf.key, depth);
  }
  #addJson(node, text, key, depth) {
    if (node.kind === "object") {
      for (const [name, member] of node.members) this.#addJson(member, text, name, depth);
    } else if (node.kind === "array") {
      for (const item of node.items) this.#addJson(item, text, key, depth);
    } else {
      const leaf = node.kind === "string" ? node.value : text.slice(node.start, node.end);
      this.#addLeaf(leaf, key, depth);
    }
  }
  #addLeaf(leaf, key, depth) {
    this.#leaves++;
    const what = `leaf ${this.#leaves}`;
    const text = leaf.toWellFormed();
    if (key !== void 0 && this.#limits.publicKeys.has(key)) {
      this.#add(text, what, this.#limits.minPartChars, 1, "declared public");
      return;
    }
    this.#add(text, what, this.#limits.minPartChars, 1);
    const trimmed = text.trimEnd();
    if (trimmed !== "" && trimmed !== text) this.#add(trimmed, what, this.#limits.minPartChars, 1);
    this.#addParts(trimmed, "leaf", depth + 1);
  }
  /** `scheme://user:password@host`: the password as written and decoded. */
  #addPasswords(text) {
    for (const [, password] of text.matchAll(
      /[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/?#]*:([^\s/?#]{1,4096})@/gi
    )) {
      if (password === void 0) continue;
      const what = "the password of an address";
      this.#add(password, what, this.#limits.minValueChars, 1);
      this.#add(percentDecoded(password), what, this.#limits.minValueChars, 1);
    }
  }
  /** The base64 body of a PEM block on one line, as tools join it. */
  #addPemBodies(text) {
    for (const [, body] of text.matchAll(/-----BEGIN [A-Z0-9 ]+-----((?:\\n|[A-Za-z0-9+/=\s])+)-----END /g)) {
      const joined = (body ?? "").replace(/\\n|\s/g, "");
      if (joined !== "") this.#add(joined, "the joined body of a PEM block", this.#limits.minPartChars, 1);
    }
  }
  #add(text, what, minChars, rank, declared) {
    const refusal3 = declared ?? refusalOf(text, minChars);
    const earlier = this.items.get(text);
    if (earlier !== void 0 && (earlier.refusal === void 0 || refusal3 !== void 0)) return;
    this.items.set(text, { text, what, refusal: refusal3, rank });
  }
};
function percentDecoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/fetch/secrets/derived-forms.ts
var MIN_ENCODED_BYTES = 8;
var MAX_ENCODED_FORMS_PER_VALUE = 256;
var MAX_FORMS = 4096;
async function planMasks(requests, settings) {
  const yaml = await yamlReader(requests);
  const drafts = requests.map((request) => draftOf(request, settings, yaml));
  const budget = { left: MAX_FORMS };
  for (const draft of drafts) addPlainForms(draft, settings, budget);
  for (const draft of drafts) addEncodedForms(draft, settings, budget);
  return drafts.map(({ request, forms, unmasked }) => ({
    secret: request.exported,
    forms: [...forms].map((form) => Secret.fromText(form)),
    unmasked
  }));
}
async function yamlReader(requests) {
  const isNeeded = requests.some(({ payload }) => /:\s|^\s*- /m.test(textOf(payload) ?? ""));
  if (!isNeeded) return void 0;
  const { yamlLeaves } = await import("./yaml-leaves-CIWP7CCQ.mjs");
  return yamlLeaves;
}
function draftOf(request, settings, yaml) {
  const draft = { request, forms: /* @__PURE__ */ new Set(), unmasked: [] };
  if (request.mode === "none") {
    draft.unmasked.push({ what: "the value", reason: "declared public", isWholeValue: true });
    return { ...draft, items: [] };
  }
  const text = textOf(request.payload);
  const items = text === void 0 ? [] : [...maskItems(text, settings, yaml)];
  const exported = textOf(request.exported);
  if (exported === void 0)
    draft.unmasked.push({ what: "the raw bytes", reason: "not text", isWholeValue: true });
  else if (exported !== text) {
    const refusal3 = refusalOf(exported, settings.minValueChars);
    items.unshift({ text: exported, what: "the value in base64", refusal: refusal3, rank: 0 });
  }
  return { ...draft, items };
}
function addPlainForms(draft, settings, budget) {
  const exported = textOf(draft.request.exported);
  let beyondBound = 0;
  for (const { text, what, refusal: refusal3 } of draft.items) {
    if (refusal3 !== void 0) {
      draft.unmasked.push({ what, reason: refusal3, isWholeValue: text === exported });
    } else if (!isSafeToAnnounce(text, settings)) {
    } else if (budget.left > 0) {
      budget.left--;
      draft.forms.add(text);
    } else beyondBound++;
  }
  if (beyondBound > 0) reportBound(draft, `${beyondBound} parts of the value`, MAX_FORMS);
}
function isSafeToAnnounce(text, settings) {
  const lines2 = text.split(/\r\n|\n|\r/);
  return lines2.length === 1 || lines2.every((line) => line.trim() === "" || refusalOf(line.trim(), settings.minPartChars) === void 0);
}
function addEncodedForms(draft, settings, budget) {
  const covered = new Set([...draft.forms].flatMap((form) => [...settings.coveredBy(form)]));
  const candidates = draft.request.mode === "full" ? encodedForms(draft) : [];
  let made = 0;
  let beyondBound = 0;
  for (const form of candidates) {
    if (draft.forms.has(form) || covered.has(form)) continue;
    if (made >= MAX_ENCODED_FORMS_PER_VALUE || budget.left === 0) {
      beyondBound++;
      continue;
    }
    made++;
    budget.left--;
    draft.forms.add(form);
  }
  const bound = budget.left === 0 ? MAX_FORMS : MAX_ENCODED_FORMS_PER_VALUE;
  if (beyondBound > 0) reportBound(draft, `${beyondBound} encoded forms`, bound);
  if (draft.request.mode === "value")
    draft.unmasked.push({ what: "encoded forms", reason: "mask=value was asked for", isWholeValue: false });
  else if (draft.forms.size > 0 && draft.request.payload.sizeBytes < MIN_ENCODED_BYTES)
    draft.unmasked.push({
      what: "encoded forms",
      reason: `the value is shorter than ${MIN_ENCODED_BYTES} bytes`,
      isWholeValue: false
    });
  if (draft.forms.size === 0 && !draft.unmasked.some((form) => form.isWholeValue))
    draft.unmasked.push({ what: "the value", reason: "all of its lines are left alone", isWholeValue: true });
}
function encodedForms({ request, items }) {
  const isBinary = textOf(request.payload) === void 0;
  const forms = isBinary && request.payload.sizeBytes >= MIN_ENCODED_BYTES ? [...byteEncodings(request.payload.revealBytes())] : [];
  for (const item of [...items].sort((a, b) => a.rank - b.rank)) {
    const bytes = Buffer.from(item.text, "utf8");
    if (item.refusal !== void 0 || bytes.length < MIN_ENCODED_BYTES) continue;
    forms.push(...byteEncodings(bytes), ...textEncodings(item.text), ...jsonBase64Fragments(item.text));
  }
  return forms.filter((form) => !/[\r\n]/.test(form));
}
function reportBound(draft, what, bound) {
  draft.unmasked.push({
    what,
    reason: `beyond the bound of ${bound.toLocaleString("en-US")} forms`,
    isWholeValue: false
  });
}

// src/fetch/secrets/select-secret.ts
function selectSecret(value, selection) {
  const payload = selection.fieldPath === void 0 ? value : fieldOf(value, selection.fieldPath, selection);
  if (selection.encoding === "plain") return { exported: payload, payload };
  const encoded = Buffer.from(payload.revealBytes()).toString("base64");
  return { exported: Secret.fromText(encoded), payload };
}
function pathText(path) {
  return path.map((step) => /^[\w-]+$/.test(step) ? step : JSON.stringify(step)).join(".");
}
function fieldOf(value, path, { name }) {
  const text = textOf(value);
  const tree = text === void 0 ? void 0 : parseJsonText(text);
  if (text === void 0 || tree === void 0 || tree.kind !== "object" && tree.kind !== "array") {
    throw new InputError(
      "reference-invalid",
      `${name}: the secret is not a JSON object, so it has no fields`,
      {
        hint: `leave out #${pathText(path)} to get the whole value`
      }
    );
  }
  let node = tree;
  for (const [index, step] of path.entries()) {
    const next = childOf(node, step);
    if (next === void 0) throw missing(name, path, index, tree);
    node = next;
  }
  if (node.kind === "null")
    throw new InputError("secret-not-found", `${name}: the field ${pathText(path)} is null`);
  return Secret.fromText(node.kind === "string" ? node.value : text.slice(node.start, node.end));
}
function childOf(node, step) {
  if (node.kind === "object") return node.members.get(step);
  if (node.kind === "array" && /^\d{1,6}$/.test(step)) return node.items[Number(step)];
  return void 0;
}
function missing(name, path, index, tree) {
  const joined = path.join(".");
  const isOneKey = path.length > 1 && tree.kind === "object" && tree.members.has(joined);
  const details = isOneKey ? { hint: `the dots belong to the key: write #${JSON.stringify(joined)}` } : { hint: "keys are case-sensitive; steps are separated by dots, list positions count from 0" };
  return new InputError(
    "secret-not-found",
    `${name}: the secret has no field ${pathText(path.slice(0, index + 1))}`,
    details
  );
}

// src/fetch/fetch.ts
var MIN_PART_CHARS = 6;
function checkReferences(references, providers) {
  return providers.flatMap((provider) => {
    const own = references.filter(({ locator }) => provider.kinds.includes(locator.kind));
    if (own.length === 0) return [];
    return provider.check(uniqueRequests(own)).map(({ request, setting: setting2, what, hint }) => ({
      line: own.find(({ locator }) => locator === request?.locator)?.line,
      setting: setting2,
      what,
      hint
    }));
  });
}
async function fetchSecrets(request, world) {
  const { outcomes, notes } = await fetchValues(request.references, world);
  requireNotCancelled(world.signal);
  const selected = request.references.map((reference) => select(reference, outcomes, request.publicKeys));
  const failed3 = selected.filter((entry) => entry.kind === "failure");
  const missing2 = failed3.filter(({ reference, failure }) => reference.isOptional && failure.isAboutOneSecret);
  if (failed3.length > missing2.length) return { kind: "failed", failures: failuresOf(failed3), notes };
  const values = selected.filter((entry) => entry.kind === "value");
  const plans = await planMasks(
    values.map(({ mask }) => mask),
    {
      minValueChars: request.minMaskChars,
      minPartChars: Math.max(MIN_PART_CHARS, request.minMaskChars),
      publicKeys: new Set(request.publicKeys),
      coveredBy: runnerEncodings
    }
  );
  const masked = await announceMasks(plans, world.maskSink);
  requireNotCancelled(world.signal);
  const named = values.map(({ reference }, index) => {
    const secret = masked[index];
    if (secret === void 0) throw new BugError("a value has lost its mask");
    return { name: reference.name, masked: secret };
  });
  const destinations = await world.exporter.export(named);
  const rows = selected.map(({ reference, ...entry }) => {
    const secret = named.find(({ name }) => name === reference.name)?.masked;
    return {
      name: reference.name,
      system: reference.system,
      version: entry.kind === "value" ? entry.value.version : void 0,
      destination: destinations.get(reference.name),
      maskedForms: secret?.maskedForms ?? 0,
      unmasked: secret?.unmasked ?? []
    };
  });
  return { kind: "exported", rows, missing: failuresOf(missing2), notes };
}
async function fetchValues(references, world) {
  const outcomes = /* @__PURE__ */ new Map();
  const notes = [];
  const conceal = (secrets) => world.maskSink(secrets);
  for (const provider of world.providers) {
    const own = references.filter(({ locator }) => provider.kinds.includes(locator.kind));
    if (own.length === 0) continue;
    const { identity, leases, signal } = world;
    const report = await provider.fetch(uniqueRequests(own), { identity, leases, conceal, signal });
    for (const outcome of report.outcomes) outcomes.set(locatorKey(outcome.request.locator), outcome);
    notes.push(...report.notes);
  }
  return { outcomes, notes };
}
function uniqueRequests(references) {
  const requests = /* @__PURE__ */ new Map();
  for (const { locator, written } of references) {
    const key = locatorKey(locator);
    if (!requests.has(key)) requests.set(key, { locator, written });
  }
  return [...requests.values()];
}
function select(reference, outcomes, publicKeys) {
  const outcome = outcomes.get(locatorKey(reference.locator));
  if (outcome === void 0) throw new BugError(`no provider answered for ${reference.written}`);
  if (outcome.kind === "failure") return { kind: "failure", reference, failure: outcome.failure };
  try {
    const { exported, payload } = selectSecret(outcome.value.secret, reference);
    const key = reference.fieldPath?.at(-1);
    const mode = key !== void 0 && publicKeys.includes(key) ? "none" : reference.mask;
    return { kind: "value", reference, mask: { exported, payload, mode }, value: outcome.value };
  } catch (error) {
    if (!(error instanceof TacetError)) throw error;
    return { kind: "failure", reference, failure: { error, isAboutOneSecret: true, advice: [] } };
  }
}
function failuresOf(entries) {
  const names = /* @__PURE__ */ new Map();
  for (const { reference, failure } of entries)
    names.set(failure, [...names.get(failure) ?? [], reference.name]);
  return [...names].map(([{ error, advice }, concerned]) => ({ names: concerned, error, advice }));
}
function requireNotCancelled(signal) {
  if (signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled: nothing was exported");
}

// src/fetch/identity/claims.ts
function decodeClaims(token) {
  const [, payload = ""] = token.reveal().split(".");
  let claims;
  try {
    claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
  } catch {
    claims = void 0;
  }
  const read = (name) => typeof claims === "object" && claims !== null && Object.hasOwn(claims, name) ? claims[name] : void 0;
  const text = (name) => {
    const value = read(name);
    return typeof value === "string" && value !== "" ? value : void 0;
  };
  const exp = read("exp");
  return {
    iss: text("iss"),
    sub: text("sub"),
    aud: text("aud"),
    repository: text("repository"),
    repositoryId: text("repository_id"),
    repositoryOwnerId: text("repository_owner_id"),
    environment: text("environment"),
    eventName: text("event_name"),
    exp: typeof exp === "number" && Number.isFinite(exp) ? exp : void 0
  };
}
function subjectOf(claims) {
  const { sub: actual, repository, repositoryId, repositoryOwnerId } = claims;
  if (actual === void 0) return void 0;
  const parts = /^repo:([^:]*):(.+)$/s.exec(actual);
  const context = parts?.[2];
  if (context === void 0) return { actual, form: "custom", classic: void 0, immutable: void 0 };
  const [owner, name] = (repository ?? "").split("/");
  const isKnown = owner !== void 0 && owner !== "" && name !== void 0;
  const classic = isKnown ? `repo:${owner}/${name}:${context}` : void 0;
  const immutable = isKnown && repositoryId !== void 0 && repositoryOwnerId !== void 0 ? `repo:${owner}@${repositoryOwnerId}/${name}@${repositoryId}:${context}` : void 0;
  const form = actual === classic ? "classic" : actual === immutable ? "immutable" : void 0;
  if (form !== void 0) return { actual, form, classic, immutable };
  return {
    actual,
    form: /@\d+\/.*@\d+$/.test(parts?.[1] ?? "") ? "immutable" : "classic",
    classic,
    immutable
  };
}

// src/fetch/identity/github-identity.ts
var MIN_LIFE_MS = 12e4;
var GithubIdentity = class {
  #world;
  #tokens = /* @__PURE__ */ new Map();
  constructor(world) {
    this.#world = world;
  }
  /** See `Identity`. Several callers at once share one request. */
  async token(audience) {
    const kept = this.#tokens.get(audience);
    if (kept !== void 0) {
      const token = await kept;
      if ((token.claims.exp ?? 0) * 1e3 - this.#world.now() >= MIN_LIFE_MS) return token;
    }
    const asked = requestIdToken(audience, this.#world).then((secret) => ({
      secret,
      claims: decodeClaims(secret)
    }));
    this.#tokens.set(audience, asked);
    try {
      return await asked;
    } catch (error) {
      this.#tokens.delete(audience);
      throw error;
    }
  }
};

// src/fetch/providers/aws/arn.ts
function parseRole(text) {
  const parts = /^arn:(aws[a-z-]*):iam::(\d{12}):role\/[\w+=,.@/-]{1,600}$/.exec(text);
  if (parts?.[1] === void 0 || parts[2] === void 0) return void 0;
  return { arn: text, partition: parts[1], account: parts[2] };
}
function placeOfSecret(locator, role, region) {
  const arn = /^arn:([^:]+):secretsmanager:([^:]+):\d{12}:secret:(.+)$/.exec(locator.id);
  if (arn?.[1] !== void 0 && arn[2] !== void 0) {
    const isWhole = /-[A-Za-z0-9]{6}$/.test(locator.id);
    return { partition: arn[1], region: arn[2], policyArn: isWhole ? locator.id : `${locator.id}-??????` };
  }
  if (region === void 0) return void 0;
  const { partition, account } = role;
  return {
    partition,
    region,
    policyArn: `arn:${partition}:secretsmanager:${region}:${account}:secret:${locator.id}-??????`
  };
}
function placeOfParameter(locator, role, region) {
  const arn = /^arn:([^:]+):ssm:([^:]+):/.exec(locator.name);
  if (arn?.[1] !== void 0 && arn[2] !== void 0)
    return { partition: arn[1], region: arn[2], policyArn: locator.name };
  if (region === void 0) return void 0;
  const path = locator.name.replace(/^\//, "");
  const account = path.startsWith("aws/service/") ? "" : role.account;
  return {
    partition: role.partition,
    region,
    policyArn: `arn:${role.partition}:ssm:${region}:${account}:parameter/${path}`
  };
}
function referencedSecretArn(locator, role, region) {
  const name = /^\/?aws\/reference\/secretsmanager\/(.+)$/.exec(locator.name)?.[1];
  if (name === void 0) return void 0;
  return `arn:${role.partition}:secretsmanager:${region}:${role.account}:secret:${name}-??????`;
}
function isRegion(text) {
  return /^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(text);
}

// src/fetch/providers/network.ts
import http from "node:http";
import https from "node:https";
import tls from "node:tls";
var CONNECT_TIMEOUT_MS = 1e4;
var REQUEST_TIMEOUT_MS = 3e4;
var FAMILY_ATTEMPT_MS = 1e3;
var ConnectionRefusal = class extends Error {
  code;
  constructor(code) {
    super(code);
    this.name = "ConnectionRefusal";
    this.code = code;
  }
};
function networkAgents(environment) {
  return { httpsAgent: new ProxyAwareAgent(environment), httpAgent: new LoopbackAgent({ keepAlive: true }) };
}
function proxyFor(host, port, environment) {
  if (isLoopback(host) || isExcluded(host, port, environment)) return void 0;
  return proxyUrl(environment);
}
function proxySecrets(environment) {
  const url = proxyUrl(environment);
  if (url === void 0 || url.password === "") return [];
  const texts = [url.password, decoded(url.password), credentialsOf(url)];
  return [...new Set(texts)].map((text) => Secret.fromText(text));
}
var LoopbackAgent = class extends http.Agent {
  createConnection(...[options, callback]) {
    if (!isLoopback(options.host ?? "")) throw new ConnectionRefusal("EPLAINTEXT");
    return super.createConnection(options, callback);
  }
};
var ProxyAwareAgent = class extends https.Agent {
  #environment;
  constructor(environment) {
    super({ keepAlive: true, maxSockets: 16, autoSelectFamilyAttemptTimeout: FAMILY_ATTEMPT_MS });
    this.#environment = environment;
  }
  createConnection(options, callback) {
    const host = String(options.host ?? "");
    const port = Number(options.port ?? 443);
    const proxy = proxyFor(host, port, this.#environment);
    if (proxy === void 0 || callback === void 0) return super.createConnection(options, callback);
    openTunnel(proxy, host, port, (error, socket) => {
      if (socket === void 0)
        callback(error ?? new ConnectionRefusal("EPROXY"), void 0);
      else this.#startTls(options, host, socket, callback);
    });
    return void 0;
  }
  #startTls(options, host, socket, callback) {
    const secure = tls.connect({
      ...options,
      socket,
      servername: options.servername ?? host
    });
    const onError = (error) => callback(error, void 0);
    secure.once("error", onError);
    secure.once("secureConnect", () => {
      secure.removeListener("error", onError);
      callback(null, secure);
    });
  }
};
function openTunnel(proxy, host, port, done) {
  const target = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const send = proxy.protocol === "https:" ? https.request : http.request;
  const request = send({
    host: proxy.hostname.replace(/^\[|\]$/g, ""),
    port: proxy.port === "" ? proxy.protocol === "https:" ? 443 : 80 : Number(proxy.port),
    method: "CONNECT",
    path: target,
    headers: {
      host: target,
      ...proxy.username === "" ? {} : { "proxy-authorization": `Basic ${credentialsOf(proxy)}` }
    },
    agent: false,
    timeout: CONNECT_TIMEOUT_MS
  });
  request.once("connect", (response, socket) => {
    if (response.statusCode === 200) return done(void 0, socket);
    socket.destroy();
    done(new ConnectionRefusal(response.statusCode === 407 ? "EPROXYAUTH" : "EPROXY"), void 0);
  });
  request.once("response", (response) => {
    response.destroy();
    done(new ConnectionRefusal(response.statusCode === 407 ? "EPROXYAUTH" : "EPROXY"), void 0);
  });
  request.once("timeout", () => request.destroy(new ConnectionRefusal("EPROXY")));
  request.once("error", () => done(new ConnectionRefusal("EPROXY"), void 0));
  request.end();
}
function proxyUrl(environment) {
  const written = environment["https_proxy"] || environment["HTTPS_PROXY"] || "";
  const address = written === "" || /^https?:\/\//i.test(written) ? written : `http://${written}`;
  return URL.canParse(address) ? new URL(address) : void 0;
}
function credentialsOf(proxy) {
  return Buffer.from(`${decoded(proxy.username)}:${decoded(proxy.password)}`, "utf8").toString("base64");
}
function isExcluded(host, port, environment) {
  const entries = (environment["no_proxy"] || environment["NO_PROXY"] || "").toLowerCase().split(/[\s,]+/);
  const name = host.toLowerCase();
  return entries.some((entry) => {
    if (entry === "*") return true;
    const [, domain = "", onlyPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (domain === "" || onlyPort !== void 0 && Number(onlyPort) !== port) return false;
    return name === domain || name.endsWith(`.${domain}`);
  });
}
function isLoopback(host) {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/fetch/providers/aws/clients.ts
var AwsClients = class {
  #agents;
  #maxAttempts;
  /** `maxAttempts` counts the first attempt of each request too. */
  constructor(environment, maxAttempts) {
    this.#agents = networkAgents(environment);
    this.#maxAttempts = maxAttempts;
  }
  /** For `AssumeRoleWithWebIdentity`, which is not signed. */
  async sts(region) {
    const { STSClient } = await import("./sdk-sts-FEI6ZSAZ.mjs");
    return new STSClient(this.#configuration(region));
  }
  async secretsManager(region, credentials) {
    const { SecretsManagerClient } = await import("./sdk-secrets-manager-567ONQSP.mjs");
    return new SecretsManagerClient({ ...this.#configuration(region), credentials: revealed(credentials) });
  }
  async ssm(region, credentials) {
    const { SSMClient } = await import("./sdk-ssm-W3AE2LEA.mjs");
    return new SSMClient({ ...this.#configuration(region), credentials: revealed(credentials) });
  }
  close() {
    this.#agents.httpsAgent.destroy();
    this.#agents.httpAgent.destroy();
  }
  #configuration(region) {
    return {
      region,
      maxAttempts: this.#maxAttempts,
      retryMode: "standard",
      requestHandler: {
        ...this.#agents,
        connectionTimeout: CONNECT_TIMEOUT_MS,
        requestTimeout: REQUEST_TIMEOUT_MS,
        throwOnRequestTimeout: true
      }
    };
  }
};
function revealed({ accessKeyId, secretAccessKey, sessionToken }) {
  return { accessKeyId, secretAccessKey: secretAccessKey.reveal(), sessionToken: sessionToken.reveal() };
}

// src/fetch/providers/aws/explain-network.ts
function networkFailure(error, service) {
  const { code, status: status2, cause } = error;
  switch (error.kind) {
    case "throttled":
      return new UpstreamError("upstream-throttled", `${service} refuses more requests for now (${code})`, {
        retryable: true,
        hint: "run the job again; many jobs at once share the quota of the account",
        cause
      });
    case "unavailable":
      return new UpstreamError("upstream-failed", `${service} has trouble (HTTP ${status2}, ${code})`, {
        retryable: true,
        hint: "run the job again; https://health.aws.amazon.com says whether AWS has trouble",
        cause
      });
    case "proxy":
      return proxyFailure(error, service);
    case "malformed":
      return new UpstreamError("upstream-malformed", `${service} gave an answer that is not one of AWS's`, {
        hint: "check whether a proxy or a firewall answers in its place",
        cause
      });
    case "cancelled":
      return new UpstreamError("cancelled", "the job was cancelled", { cause });
    case "unreachable":
      return new UpstreamError("upstream-failed", `${service} cannot be reached (${code})`, {
        retryable: true,
        hint: unreachableHint(code),
        cause
      });
    case "refusal":
      return new DeniedError("access-denied", `${service} refuses the request (${code})`, { cause });
  }
}
function proxyFailure({ code, cause }, service) {
  if (code === "EPLAINTEXT") {
    return new InputError("host-refused", `${service} is configured with an address without TLS`, {
      hint: "check the variables AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_…: http is taken on this machine alone",
      cause
    });
  }
  const hint = code === "EPROXYAUTH" ? "the proxy wants other credentials: check HTTPS_PROXY" : "check HTTPS_PROXY, or exclude the host with NO_PROXY";
  return new UpstreamError("upstream-failed", `the proxy does not connect to ${service}`, { hint, cause });
}
function unreachableHint(code) {
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return "check the region: its name is part of the host name";
  if (/CERT|SELF_SIGNED|ISSUER|SIGNATURE/.test(code))
    return "the certificate is not trusted: name the file of your CA in NODE_EXTRA_CA_CERTS";
  return "check that the runner may connect to AWS; HTTPS_PROXY and NO_PROXY are obeyed";
}

// src/fetch/providers/aws/explain-sts.ts
function explainSts(error, request) {
  const failure = refusal(error, request);
  if (failure !== void 0) return { ...failure, isAboutOneSecret: false };
  const service = `AWS STS in ${request.region}`;
  return { error: networkFailure(error, service), isAboutOneSecret: false, advice: [] };
}
function refusal(error, request) {
  if (error.kind !== "refusal") return void 0;
  return trustRefusal(error, request) ?? { error: otherRefusal(error, request), advice: [] };
}
function trustRefusal(error, request) {
  const { role, claims, audience } = request;
  const { code, cause } = error;
  if (code === "AccessDenied") {
    const refused = denied(
      `AWS does not let this job assume ${role.arn}: its trust policy does not admit the job's token, or there is no such role`,
      "compare the role with the trust policy shown below; sub and aud must match to the letter",
      cause
    );
    return { error: refused, advice: [...whatWasSent(request), ...trustPolicyAdvice(request)] };
  }
  if (code === "InvalidIdentityToken")
    return { error: invalidToken(error, request, issuerPath(claims)), advice: whatWasSent(request) };
  if (code === "IDPRejectedClaim") {
    const refused = denied(
      `AWS rejects a claim of the id token for ${role.arn}`,
      `check that the audience of the identity provider is ${audience}`,
      cause
    );
    return { error: refused, advice: whatWasSent(request) };
  }
  return void 0;
}
function otherRefusal(error, { role, region, claims, sessionSeconds }) {
  const { code, cause } = error;
  switch (code) {
    case "ExpiredToken":
      return new UpstreamError("upstream-failed", "AWS calls the id token expired, though it was new", {
        hint: "check the clock of the runner; on a hosted runner run the job again",
        cause
      });
    case "RegionDisabled":
      return denied(
        `AWS STS is not active in ${region} for account ${role.account}`,
        "activate it under IAM, account settings, or choose another region with the input region",
        cause
      );
    case "PackedPolicyTooLarge":
      return input(
        "option-invalid",
        "the policy for one single secret is too large for a session",
        "use the name of the secret, or an alias of fewer characters",
        cause
      );
    case "MalformedPolicyDocument":
      return input(
        "reference-invalid",
        "AWS does not accept the session policy made from the references",
        "check the ARNs in the input secrets: partition, region and account must exist",
        cause
      );
    case "ValidationError":
      return validation(error, role, sessionSeconds);
    case "IDPCommunicationError":
      return new UpstreamError(
        "upstream-failed",
        `AWS could not reach the token's issuer ${issuerPath(claims)}`,
        {
          retryable: true,
          hint: "run the job again; for GitHub Enterprise Server its address must be reachable from AWS",
          cause
        }
      );
    default:
      return denied(
        `AWS STS refuses the session for ${role.arn} (${code})`,
        "look the code up in the documentation of AssumeRoleWithWebIdentity",
        cause
      );
  }
}
function invalidToken(error, request, host) {
  const { role, audience } = request;
  const { text, cause } = error;
  if (/No OpenIDConnect provider/i.test(text)) {
    return denied(
      `account ${role.account} has no identity provider for ${host}`,
      `create one under IAM, identity providers: OpenID Connect, URL https://${host}, audience ${audience}`,
      cause
    );
  }
  if (/audience/i.test(text)) {
    return denied(
      `the identity provider ${host} of account ${role.account} does not know the audience ${audience}`,
      `add ${audience} to its audiences, or set the input audience to one it has`,
      cause
    );
  }
  if (/verification key/i.test(text)) {
    return denied(
      `AWS cannot fetch the keys of the issuer ${host}`,
      "the issuer must be reachable from the internet; GitHub Enterprise Server often is not",
      cause
    );
  }
  return denied(
    `AWS does not accept the id token for ${role.arn}`,
    `check that the identity provider of account ${role.account} is the one for ${host}`,
    cause
  );
}
function validation(error, role, sessionSeconds) {
  if (/DurationSeconds/i.test(error.text)) {
    return input(
      "option-invalid",
      `a session of ${sessionSeconds} seconds is longer than ${role.arn} allows`,
      "set the input session-duration lower, or raise the role's maximum session duration",
      error.cause
    );
  }
  return input(
    "option-invalid",
    `AWS finds the request for a session of ${role.arn} invalid`,
    "check the input role: the whole ARN of a role",
    error.cause
  );
}
function whatWasSent({
  claims,
  audience
}) {
  const subject = subjectOf(claims);
  const lines2 = [
    "What the id token of this job says:",
    `  iss  ${claims.iss ?? "(nothing)"}`,
    `  aud  ${claims.aud ?? audience}`,
    `  sub  ${subject?.actual ?? "(nothing)"}`
  ];
  if (subject === void 0) return lines2;
  if (subject.form === "custom") {
    lines2.push("  The form of sub is customised for this repository or its organisation.");
    return lines2;
  }
  const other = subject.form === "classic" ? subject.immutable : subject.classic;
  const otherForm = subject.form === "classic" ? "immutable" : "classic";
  lines2.push(`  This is the ${subject.form} form of sub.`);
  if (other !== void 0) lines2.push(`  The ${otherForm} form of the same would be ${other}`);
  if (subject.form === "immutable") {
    lines2.push(
      "  Repositories created, renamed or transferred since 15 July 2026 send the immutable form: a trust policy",
      "  that names the classic one no longer matches."
    );
  }
  if (claims.environment !== void 0)
    lines2.push("  The job has an environment, which stands in sub in place of the branch or the event.");
  return lines2;
}
function trustPolicy({ role, claims, audience }) {
  const host = issuerPath(claims);
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Federated: `arn:${role.partition}:iam::${role.account}:oidc-provider/${host}` },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: {
          StringEquals: {
            [`${host}:aud`]: claims.aud ?? audience,
            [`${host}:sub`]: claims.sub ?? ""
          }
        }
      }
    ]
  };
}
function trustPolicyAdvice(request) {
  const policy = pasteable(JSON.stringify(trustPolicy(request), null, 2)).split("\n");
  return [
    `The trust policy that admits this job, for ${request.role.arn}:`,
    ...policy.map((line) => `  ${line}`),
    "  (While a repository moves from one form of sub to the other, sub may be a list of both.)"
  ];
}
function pasteable(json) {
  return json.replace(
    /[^\n\x20-\x7e]|`|(?<=#)#(?=\[|vso)/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function issuerPath(claims) {
  return (claims.iss ?? "https://token.actions.githubusercontent.com").replace(/^https?:\/\//, "").replace(/\/+$/, "");
}
function denied(message, hint, cause) {
  return new DeniedError("access-denied", message, { hint, cause });
}
function input(code, message, hint, cause) {
  return new InputError(code, message, { hint, cause });
}

// src/fetch/providers/aws/explain-secret.ts
var SERVICE = {
  "aws-secret": "AWS Secrets Manager",
  "aws-parameter": "AWS Parameter Store"
};
function explainSecret(error, { request, locator, place }, role) {
  const service = `${SERVICE[locator.kind]} in ${place.region}`;
  if (error.kind !== "refusal")
    return { error: networkFailure(error, service), isAboutOneSecret: false, advice: [] };
  const aboutOne = refusal2(error, request.written, service, { locator, role, policyArn: place.policyArn });
  if (aboutOne !== void 0) return { error: aboutOne, isAboutOneSecret: true, advice: [] };
  const session = new DeniedError(
    "access-denied",
    `${service} does not accept the session of ${role.arn} (${error.code})`,
    {
      hint: "check the clock of the runner and the address of the service, if AWS_ENDPOINT_URL is set",
      cause: error.cause
    }
  );
  return { error: session, isAboutOneSecret: false, advice: [] };
}
function refusal2({ code, text, cause }, written, service, about) {
  switch (code) {
    case "ResourceNotFound":
    case "ParameterNotFound":
    case "ParameterVersionNotFound":
      return notFound(written, service, about.locator, cause);
    case "AccessDenied":
      return about.locator.kind === "aws-secret" && /because no session policy allows/i.test(text) ? notFound(written, service, about.locator, cause) : accessDenied(written, text, about, cause);
    case "DecryptionFailure":
    case "InvalidKeyId":
      return new DeniedError("access-denied", `${service} cannot decrypt ${written}`, {
        hint: `allow ${about.role.arn} kms:Decrypt in the policy of the key, and check that the key is enabled`,
        cause
      });
    case "InvalidRequest":
      return new InputError("secret-not-found", `${written} cannot be read in its present state`, {
        hint: /deletion/i.test(text) ? "it is scheduled for deletion: restore it, or take the reference out" : "the version and the stage do not belong together, or it is scheduled for deletion",
        cause
      });
    case "InvalidParameter":
    case "Validation":
      return new InputError("reference-invalid", `${service} does not accept ${written} as a reference`, {
        hint: "check the name, the version and the ARN",
        cause
      });
    default:
      return void 0;
  }
}
function notFound(written, service, locator, cause) {
  const hint = locator.kind === "aws-parameter" ? "check the name (case counts, a leading / too), the version or label, and the region" : locator.version?.kind === "stage" ? 'check name and region; if the @ belongs to the name, quote the name: aws:"name@example"' : "check the name (case counts) and the region; a secret of another account needs its whole ARN";
  return new InputError("secret-not-found", `${service} has no ${written}`, { hint, cause });
}
function accessDenied(written, text, about, cause) {
  if (/\bKMS\b|kms:/i.test(text)) {
    return new DeniedError("access-denied", `${about.role.arn} may not decrypt ${written}`, {
      hint: "allow kms:Decrypt on its key, in the policy of the role and in the policy of the key",
      cause
    });
  }
  const action = about.locator.kind === "aws-secret" ? "secretsmanager:GetSecretValue" : "ssm:GetParameters";
  return new DeniedError("access-denied", `${about.role.arn} may not read ${written}`, {
    hint: `allow ${action} on ${about.policyArn} in the policy of the role; for another account in the secret's own policy too`,
    cause
  });
}

// src/fetch/providers/aws/service-error.ts
var THROTTLING = /^(?:Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|LimitExceeded)/;
function readServiceError(cause) {
  const text = cause instanceof Error ? cause.message : "";
  const name = cause instanceof Error ? cause.name : "";
  const status2 = statusOf(cause);
  const base = { status: status2, text, cause };
  if (status2 === 0 && /^(?:Type|Reference|Range)Error$/.test(name))
    throw new BugError("a client of AWS was used wrongly", { cause });
  if (name === "AbortError") return { ...base, kind: "cancelled", code: "AbortError" };
  if (cause instanceof ConnectionRefusal) return { ...base, kind: "proxy", code: cause.code };
  if (name === "SyntaxError" || status2 === 200 || cause instanceof UpstreamError)
    return { ...base, kind: "malformed", code: "malformed" };
  if (status2 === 0)
    return { ...base, kind: "unreachable", code: systemCode(cause) ?? nestedCode(cause) ?? "no answer" };
  const code = /^[A-Za-z][A-Za-z0-9.]{0,80}$/.test(name) && name !== "Error" ? name : `HTTP ${status2}`;
  if (THROTTLING.test(code) || status2 === 429) return { ...base, kind: "throttled", code };
  if (status2 >= 500) return { ...base, kind: "unavailable", code };
  if (code === "UnknownError" || code === "Unknown" || code.startsWith("HTTP "))
    return { ...base, kind: "malformed", code };
  return { ...base, kind: "refusal", code: code.replace(/Exception$/, "") };
}
function statusOf(cause) {
  if (typeof cause !== "object" || cause === null || !("$metadata" in cause)) return 0;
  const metadata = cause.$metadata;
  if (typeof metadata !== "object" || metadata === null || !("httpStatusCode" in metadata)) return 0;
  return typeof metadata.httpStatusCode === "number" ? metadata.httpStatusCode : 0;
}
function nestedCode(cause) {
  if (!(cause instanceof AggregateError)) return void 0;
  return cause.errors.map(systemCode).find((code) => code !== void 0);
}

// src/fetch/providers/aws/parameter-store.ts
var GROUP_SIZE = 10;
function parameterTasks(requests, call) {
  const groups = [];
  for (const request of requests) {
    const group = groups.find(
      (candidate) => candidate.length < GROUP_SIZE && candidate.every((other) => nameOf(other) !== nameOf(request))
    );
    if (group === void 0) groups.push([request]);
    else group.push(request);
  }
  return groups.map((group) => () => fetchGroup(group, call));
}
async function fetchGroup(group, call) {
  const { GetParametersCommand } = await import("./sdk-ssm-W3AE2LEA.mjs");
  try {
    const answer = await call.client.send(
      new GetParametersCommand({ Names: group.map(askedName), WithDecryption: true }),
      { abortSignal: call.signal }
    );
    return group.map((request) => outcomeOf(request, answer.Parameters ?? []));
  } catch (cause) {
    const error = readServiceError(cause);
    if (error.kind === "refusal" && group.length > 1) {
      const single = await Promise.all(group.map((request) => fetchGroup([request], call)));
      return single.flat();
    }
    return group.map((request) => ({
      kind: "failure",
      request: request.request,
      failure: explainSecret(error, request, call.role)
    }));
  }
}
function outcomeOf(request, parameters) {
  const parameter = parameters.find((candidate) => isAnswerTo(candidate, request));
  if (parameter?.Value === void 0) {
    const error = notFound(
      request.request.written,
      `AWS Parameter Store in ${request.place.region}`,
      request.locator
    );
    return {
      kind: "failure",
      request: request.request,
      failure: { error, isAboutOneSecret: true, advice: [] }
    };
  }
  return {
    kind: "value",
    request: request.request,
    value: {
      secret: Secret.fromText(parameter.Value),
      version: parameter.Version === void 0 ? void 0 : String(parameter.Version),
      createdAtMs: parameter.LastModifiedDate?.getTime(),
      expiresAtMs: void 0
    }
  };
}
function isAnswerTo({ Name, ARN, Selector }, request) {
  const name = nameOf(request);
  const isSameName = Name === name || ARN === name || Name?.replace(/^\//, "") === name.replace(/^\//, "");
  const selector = selectorOf(request);
  return isSameName && (selector === void 0 || Selector === void 0 || Selector === `:${selector}`);
}
function askedName(request) {
  const selector = selectorOf(request);
  return selector === void 0 ? nameOf(request) : `${nameOf(request)}:${selector}`;
}
function nameOf({ locator }) {
  return locator.kind === "aws-parameter" ? locator.name : "";
}
function selectorOf({ locator }) {
  return locator.kind === "aws-parameter" ? locator.selector : void 0;
}

// src/fetch/providers/aws/session-policy.ts
var POLICY_MAX_CHARS = 2048;
function sessionPolicy(requests, role) {
  const secrets = requests.filter(({ locator }) => locator.kind === "aws-secret");
  const parameters = requests.filter(({ locator }) => locator.kind === "aws-parameter");
  const referenced = parameters.flatMap(
    ({ locator, place }) => locator.kind === "aws-parameter" ? [referencedSecretArn(locator, role, place.region)] : []
  );
  const statements = [
    allow("secretsmanager:GetSecretValue", [...secrets.map(({ place }) => place.policyArn), ...referenced]),
    ...needsBatch(secrets) ? [allow("secretsmanager:BatchGetSecretValue", ["*"])] : [],
    allow(
      "ssm:GetParameters",
      parameters.map(({ place }) => place.policyArn)
    ),
    decryption(secrets, parameters)
  ].filter((statement) => statement !== void 0);
  return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}
function splitIntoSessions(requests, role) {
  const ordered = [...requests].sort((a, b) => compare(a.place.region, b.place.region));
  const sessions = [];
  for (const request of ordered) {
    const last = sessions.at(-1);
    if (last !== void 0 && sessionPolicy([...last, request], role).length <= POLICY_MAX_CHARS)
      last.push(request);
    else sessions.push([request]);
  }
  return sessions;
}
function isBatchable(locator) {
  return locator.kind === "aws-secret" && locator.version === void 0;
}
function needsBatch(secrets) {
  const regions = secrets.filter(({ locator }) => isBatchable(locator)).map(({ place }) => place.region);
  return new Set(regions).size < regions.length;
}
function allow(action, resources) {
  const known = [...new Set(resources)].filter((resource) => resource !== void 0);
  if (known.length === 0) return void 0;
  return { Effect: "Allow", Action: action, Resource: known.length === 1 ? known[0] ?? [] : known };
}
function decryption(secrets, parameters) {
  const services = [
    ...secrets.flatMap(({ place }) => serviceNames("secretsmanager", place)),
    ...parameters.flatMap(({ place }) => serviceNames("ssm", place))
  ];
  const unique = [...new Set(services)];
  if (unique.length === 0) return void 0;
  return {
    Effect: "Allow",
    Action: "kms:Decrypt",
    Resource: "*",
    Condition: { StringEquals: { "kms:ViaService": unique.length === 1 ? unique[0] : unique } }
  };
}
function serviceNames(service, { region, partition }) {
  const name = `${service}.${region}.amazonaws.com`;
  return partition === "aws-cn" ? [name, `${name}.cn`] : [name];
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/fetch/providers/aws/secrets-manager.ts
var BATCH_SIZE = 20;
function secretTasks(requests, call) {
  const batchable = requests.filter(({ locator }) => isBatchable(locator));
  const single = requests.filter(({ locator }) => !isBatchable(locator));
  if (batchable.length === 1) single.push(...batchable.splice(0));
  const batches = [];
  for (let at = 0; at < batchable.length; at += BATCH_SIZE)
    batches.push(batchable.slice(at, at + BATCH_SIZE));
  return [
    ...batches.map((batch) => () => fetchBatch(batch, call)),
    ...single.map((request) => async () => [await fetchSingle(request, call)])
  ];
}
async function fetchBatch(batch, call) {
  const { BatchGetSecretValueCommand } = await import("./sdk-secrets-manager-567ONQSP.mjs");
  let entries = [];
  const errors = /* @__PURE__ */ new Map();
  try {
    const answer = await call.client.send(new BatchGetSecretValueCommand({ SecretIdList: batch.map(idOf) }), {
      abortSignal: call.signal
    });
    entries = answer.SecretValues ?? [];
    for (const { SecretId, ErrorCode } of answer.Errors ?? []) errors.set(SecretId ?? "", ErrorCode ?? "");
  } catch (cause) {
    const error = readServiceError(cause);
    if (error.kind !== "refusal") return batch.map((request) => failed2(error, request, call));
  }
  return Promise.all(
    batch.map(async (request) => {
      const entry = entries.find((candidate) => isEntryOf(candidate, idOf(request)));
      const value = entry === void 0 ? void 0 : fetchedValue(entry);
      if (value !== void 0) return { kind: "value", request: request.request, value };
      const code = errors.get(idOf(request))?.replace(/Exception$/, "");
      if (code === "ResourceNotFound")
        return failed2({ kind: "refusal", code, status: 200, text: "", cause: void 0 }, request, call);
      return fetchSingle(request, call);
    })
  );
}
async function fetchSingle(request, call) {
  const { GetSecretValueCommand } = await import("./sdk-secrets-manager-567ONQSP.mjs");
  const { locator } = request;
  const version = locator.kind === "aws-secret" ? locator.version : void 0;
  const selection = version?.kind === "id" ? { VersionId: version.id } : { VersionStage: version?.stage ?? "AWSCURRENT" };
  try {
    const answer = await call.client.send(
      new GetSecretValueCommand({ SecretId: idOf(request), ...selection }),
      { abortSignal: call.signal }
    );
    const value = fetchedValue(answer);
    if (value !== void 0) return { kind: "value", request: request.request, value };
    return failed2(
      { kind: "malformed", code: "no value", status: 200, text: "", cause: void 0 },
      request,
      call
    );
  } catch (cause) {
    return failed2(readServiceError(cause), request, call);
  }
}
function fetchedValue(entry) {
  const secret = entry.SecretString !== void 0 ? Secret.fromText(entry.SecretString) : entry.SecretBinary !== void 0 ? Secret.fromBytes(entry.SecretBinary) : void 0;
  if (secret === void 0) return void 0;
  return {
    secret,
    version: entry.VersionId,
    createdAtMs: entry.CreatedDate?.getTime(),
    expiresAtMs: void 0
  };
}
function failed2(error, request, call) {
  return { kind: "failure", request: request.request, failure: explainSecret(error, request, call.role) };
}
function idOf({ locator }) {
  return locator.kind === "aws-secret" ? locator.id : "";
}
function isEntryOf({ ARN = "", Name }, id) {
  return Name === id || ARN === id || ARN.startsWith(`${id}-`) && ARN.length === id.length + 7;
}

// src/fetch/providers/aws/sts.ts
async function assumeRole(request, clients, signal) {
  if (request.policy === "") throw new BugError("a session was to be asked for without a policy");
  const { AssumeRoleWithWebIdentityCommand } = await import("./sdk-sts-FEI6ZSAZ.mjs");
  const client = await clients.sts(request.region);
  const answer = await client.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: request.role.arn,
      RoleSessionName: request.sessionName,
      WebIdentityToken: request.token.reveal(),
      DurationSeconds: request.sessionSeconds,
      Policy: request.policy
    }),
    { abortSignal: signal }
  );
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
  if (AccessKeyId === void 0 || SecretAccessKey === void 0 || SessionToken === void 0)
    throw new UpstreamError("upstream-malformed", "AWS STS answered without credentials");
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: Secret.fromText(SecretAccessKey),
    sessionToken: Secret.fromText(SessionToken),
    expiresAtMs: Expiration?.getTime()
  };
}

// src/fetch/providers/aws/provider.ts
var MAX_PARALLEL_CALLS = 4;
var AwsProvider = class {
  kinds = ["aws-secret", "aws-parameter"];
  #settings;
  constructor(settings) {
    this.#settings = settings;
  }
  check(requests) {
    const { role: roleArn, region } = this.#settings;
    const role = roleArn === void 0 ? void 0 : parseRole(roleArn);
    const mistakes = [];
    if (role === void 0) mistakes.push(roleMistake(roleArn));
    if (region !== void 0 && !isRegion(region))
      mistakes.push(setting("region", "this is not the name of an AWS region", "for example eu-central-1"));
    for (const request of requests) {
      const place = placeOf(request.locator, role ?? UNKNOWN_ROLE, region);
      if (place === void 0) {
        mistakes.push({
          request,
          setting: void 0,
          what: `${request.written} is a name, and no region is set for it`,
          hint: "set the input region, or write the whole ARN"
        });
      } else if (role !== void 0 && place.partition !== role.partition) {
        const what = `${request.written} lies in the partition ${place.partition}, the role in ${role.partition}`;
        mistakes.push({ request, setting: void 0, what, hint: "use a role of the same partition" });
      }
    }
    return mistakes;
  }
  async fetch(requests, context) {
    const { role: roleArn, region, environment, maxAttempts } = this.#settings;
    const role = roleArn === void 0 ? void 0 : parseRole(roleArn);
    if (role === void 0) throw new BugError("the AWS provider was used without having been checked");
    const placed = requests.map((request) => {
      const place = placeOf(request.locator, role, region);
      if (place === void 0) throw new BugError("a secret without a region passed the check");
      return { request, locator: request.locator, place };
    });
    const clients = new AwsClients(environment, maxAttempts);
    const run = { role, clients, context, expiriesMs: [] };
    try {
      const outcomes = [];
      for (const session of splitIntoSessions(placed, role))
        outcomes.push(...await this.#fetchSession(session, run));
      return { outcomes, notes: notesOf(run) };
    } finally {
      clients.close();
    }
  }
  async #fetchSession(session, run) {
    const { role, clients, context } = run;
    const { audience, sessionSeconds, sessionName: name } = this.#settings;
    const token = await context.identity.token(audience);
    const policy = sessionPolicy(session, role);
    const request = {
      role,
      region: this.#settings.region ?? session[0]?.place.region ?? "",
      audience,
      sessionSeconds,
      claims: token.claims,
      token: token.secret,
      policy,
      sessionName: name
    };
    let credentials;
    try {
      credentials = await assumeRole(request, clients, context.signal);
    } catch (cause) {
      const error = readServiceError(cause);
      if (context.signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled", { cause });
      if (error.code === "PackedPolicyTooLarge" && session.length > 1) {
        const half = Math.ceil(session.length / 2);
        return [
          ...await this.#fetchSession(session.slice(0, half), run),
          ...await this.#fetchSession(session.slice(half), run)
        ];
      }
      return failAll(session, explainSts(error, request));
    }
    await context.conceal([credentials.secretAccessKey, credentials.sessionToken]);
    run.expiriesMs.push(credentials.expiresAtMs ?? Number.NaN);
    return this.#fetchValues(session, run, credentials);
  }
  async #fetchValues(session, { role, clients, context: { signal } }, credentials) {
    const tasks = [];
    for (const region of new Set(session.map(({ place }) => place.region))) {
      const here = session.filter(({ place }) => place.region === region);
      const secrets = here.filter(({ locator }) => locator.kind === "aws-secret");
      const parameters = here.filter(({ locator }) => locator.kind === "aws-parameter");
      if (secrets.length > 0) {
        const client = await clients.secretsManager(region, credentials);
        tasks.push(...secretTasks(secrets, { client, role, signal }));
      }
      if (parameters.length > 0) {
        const client = await clients.ssm(region, credentials);
        tasks.push(...parameterTasks(parameters, { client, role, signal }));
      }
    }
    const outcomes = await runAll(tasks, MAX_PARALLEL_CALLS);
    if (signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled");
    return outcomes;
  }
};
function notesOf({ role, expiriesMs }) {
  const lastMs = Math.max(...expiriesMs);
  if (expiriesMs.length === 0 || Number.isNaN(lastMs)) return [];
  const end = new Date(lastMs).toISOString().slice(0, 16).replace("T", " ");
  const what = expiriesMs.length === 1 ? `the session of ${role.arn} ends by itself` : `${expiriesMs.length} sessions of ${role.arn} (the policy of one takes 2,048 characters) end by themselves`;
  return [{ text: `${what} at ${end} UTC; the credentials never left this step` }];
}
var UNKNOWN_ROLE = { arn: "", partition: "aws", account: "" };
function placeOf(locator, role, region) {
  return locator.kind === "aws-secret" ? placeOfSecret(locator, role, region) : placeOfParameter(locator, role, region);
}
function roleMistake(role) {
  if (role === void 0) {
    return setting("role", "is required for AWS and was not given", "the ARN of the role to assume");
  }
  return setting("role", "this is not the ARN of a role", "arn:aws:iam::ACCOUNT:role/NAME, twelve digits");
}
function setting(name, what, hint) {
  return { request: void 0, setting: name, what, hint };
}
function failAll(session, failure) {
  return session.map(({ request }) => ({ kind: "failure", request, failure }));
}
async function runAll(tasks, limit) {
  const waiting = [...tasks];
  const results = [];
  const work = async () => {
    for (let task = waiting.shift(); task !== void 0; task = waiting.shift())
      results.push(...await task());
  };
  await Promise.all(Array.from({ length: Math.min(limit, tasks.length) }, work));
  return results;
}

// src/fetch/providers/aws/settings.ts
var SESSION_SECONDS = { min: 900, max: 43200 };
var DEFAULT_AUDIENCE = "sts.amazonaws.com";
var DEFAULT_ATTEMPTS = 5;
function sessionName(environment) {
  const clean = (text) => (text ?? "").replace(/[^\w+=,.@-]+/g, "-");
  const run = clean(environment["GITHUB_RUN_ID"]).slice(0, 24) || "local";
  const repository = clean(environment["GITHUB_REPOSITORY"]).slice(0, 64 - "tacet--".length - run.length);
  return repository === "" ? `tacet-${run}` : `tacet-${repository}-${run}`;
}

// src/fetch/references/forbidden-names.ts
var NAMES = new Set(
  [
    // shells and their children
    "PATH PATHEXT COMSPEC SHELL ENV BASH_ENV BASHOPTS SHELLOPTS ZDOTDIR IFS PS4 PROMPT_COMMAND CDPATH GLOBIGNORE",
    "HOME USERPROFILE APPDATA LOCALAPPDATA XDG_CONFIG_HOME TMPDIR TEMP TMP PSMODULEPATH EDITOR VISUAL PAGER LESSOPEN",
    // loaders and C libraries
    "GCONV_PATH GLIBC_TUNABLES LOCPATH NLSPATH HOSTALIASES RES_OPTIONS MALLOC_TRACE TZDIR",
    // language runtimes
    "NODE_OPTIONS NODE_PATH NODE_EXTRA_CA_CERTS NODE_TLS_REJECT_UNAUTHORIZED NODE_REPL_EXTERNAL_MODULE",
    "PYTHONPATH PYTHONHOME PYTHONSTARTUP PYTHONUSERBASE PYTHONINSPECT PYTHONBREAKPOINT",
    "PERL5LIB PERL5OPT PERL5DB PERLLIB RUBYOPT RUBYLIB GEM_HOME GEM_PATH BUNDLE_GEMFILE",
    "JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS JAVA_OPTS CLASSPATH JAVA_HOME MAVEN_OPTS GRADLE_OPTS SBT_OPTS",
    "DOTNET_STARTUP_HOOKS DOTNET_ADDITIONAL_DEPS PHPRC PHP_INI_SCAN_DIR LUA_INIT LUA_PATH LUA_CPATH R_PROFILE R_ENVIRON",
    "GOFLAGS GOPROXY GONOSUMDB GONOSUMCHECK GOTOOLCHAIN RUSTC RUSTC_WRAPPER RUSTFLAGS ERL_FLAGS ERL_AFLAGS",
    // build tools
    "CC CXX CFLAGS CXXFLAGS LDFLAGS MAKEFLAGS MFLAGS CMAKE_TOOLCHAIN_FILE PKG_CONFIG_PATH",
    // trust and traffic
    "SSL_CERT_FILE SSL_CERT_DIR OPENSSL_CONF OPENSSL_MODULES OPENSSL_ENGINES CURL_CA_BUNDLE REQUESTS_CA_BUNDLE CURL_HOME",
    "HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY FTP_PROXY SSLKEYLOGFILE WGETRC DOCKER_HOST DOCKER_CONFIG",
    "SSH_ASKPASS SSH_AUTH_SOCK SUDO_ASKPASS AWS_CONFIG_FILE AWS_SHARED_CREDENTIALS_FILE AWS_CA_BUNDLE AWS_ENDPOINT_URL",
    "CI"
  ].join(" ").split(" ")
);
var PREFIXES = [
  "GITHUB_",
  "RUNNER_",
  "ACTIONS_",
  "INPUT_",
  "STATE_",
  "GIT_",
  "LD_",
  "DYLD_",
  "BASH_FUNC_",
  "NPM_CONFIG_",
  "COR_",
  "CORECLR_",
  "CARGO_BUILD_",
  "CARGO_TARGET_",
  "AWS_ENDPOINT_URL_"
];
function isForbiddenName(name) {
  const upper = name.toUpperCase();
  return NAMES.has(upper) || PREFIXES.some((prefix) => upper.startsWith(prefix));
}

// src/fetch/references/scanner.ts
var LineMistake = class extends Error {
  hint;
  constructor(what, hint) {
    super(what);
    this.name = "LineMistake";
    this.hint = hint;
  }
};
var LineScanner = class {
  #text;
  #at = 0;
  constructor(text) {
    this.#text = text;
  }
  /** Whether everything has been read. */
  get isAtEnd() {
    return this.#at >= this.#text.length;
  }
  /** The text from here to the end, without moving. */
  get rest() {
    return this.#text.slice(this.#at);
  }
  /** How far it has read, in characters: for `between`. */
  get position() {
    return this.#at;
  }
  /** The text from an earlier position to here, as written. */
  since(position) {
    return this.#text.slice(position, this.#at);
  }
  /** Moves over white space; returns whether there was any. */
  skipSpace() {
    const start = this.#at;
    while (/[ \t]/.test(this.#text[this.#at] ?? "")) this.#at++;
    return this.#at > start;
  }
  /** Moves over `expected` if it stands here. */
  take(expected) {
    if (!this.#text.startsWith(expected, this.#at)) return false;
    this.#at += expected.length;
    return true;
  }
  /** Reads what the pattern (sticky, made by the caller) matches here; undefined when it does not match. */
  match(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== void 0) this.#at += found.length;
    return found;
  }
  /**
   * Reads up to, not including, the first unquoted and unescaped character of `ends`, or white space, or the end.
   * Returns the text with quotes and escapes resolved; may be empty. Throws `LineMistake` for an open quote.
   */
  word(ends) {
    let word = "";
    while (!this.isAtEnd) {
      const character = this.#text[this.#at] ?? "";
      if (character === '"') word += this.#quoted();
      else if (character === "\\") word += this.#escaped();
      else if (ends.includes(character) || character === " " || character === "	") break;
      else {
        word += character;
        this.#at++;
      }
    }
    return word;
  }
  #quoted() {
    let text = "";
    this.#at++;
    while (!this.isAtEnd) {
      const character = this.#text[this.#at] ?? "";
      if (character === '"') {
        this.#at++;
        return text;
      }
      if (character === "\\") text += this.#escaped();
      else {
        text += character;
        this.#at++;
      }
    }
    throw new LineMistake("a double quote is not closed", 'close it, or write \\" for a quote as such');
  }
  #escaped() {
    const character = this.#text[this.#at + 1];
    if (character === void 0) throw new LineMistake("the line ends in a backslash");
    this.#at += 2;
    return character;
  }
};

// src/fetch/references/aws-syntax.ts
var SECRET_NAME = /^[A-Za-z0-9/_+=.@-]{1,519}$/;
var SECRET_ARN = /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[A-Za-z0-9/_+=.@-]{1,519}$/;
var PARAMETER_NAME = /^[A-Za-z0-9_.\-/]{1,2048}$/;
var PARAMETER_ARN = /^(arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[A-Za-z0-9_.\-/]{1,2048})(?::(.*))?$/;
var PARAMETER_SELECTOR = /^[A-Za-z0-9_.-]{1,100}$/;
var VERSION_ID = /^[A-Za-z0-9-]{32,64}$/;
var VERSION_STAGE = /^[!-~]{1,256}$/;
function parseAwsSecret(scanner) {
  const id = scanner.word("@#|");
  if (id === "") throw new LineMistake("no secret is named after aws:", "write aws:NAME or aws:ARN");
  if (id.startsWith("arn:")) {
    if (!SECRET_ARN.test(id)) throw new LineMistake("this is not the ARN of a Secrets Manager secret");
  } else if (!SECRET_NAME.test(id)) {
    throw new LineMistake(
      "a secret name has letters, digits and /_+=.@- alone",
      "the part after # selects a field, the part after @ a version"
    );
  }
  return { kind: "aws-secret", id, version: scanner.take("@") ? parseVersion(scanner) : void 0 };
}
function parseVersion(scanner) {
  const asId = scanner.take("id:");
  const asStage = !asId && scanner.take("stage:");
  const word = scanner.word("@#|");
  if (word === "")
    throw new LineMistake("no version is named after @", "write @AWSPREVIOUS or @ and a version id");
  if (scanner.rest.startsWith("@"))
    throw new LineMistake("two @", 'an @ that belongs to the name must be quoted: aws:"team@example"');
  if (!asStage && VERSION_ID.test(word)) return { kind: "id", id: word };
  if (asId) throw new LineMistake("a version id has 32 to 64 letters, digits and dashes");
  if (!VERSION_STAGE.test(word))
    throw new LineMistake("a version stage has at most 256 characters and no white space");
  return { kind: "stage", stage: word };
}
function parseAwsParameter(scanner) {
  const word = scanner.word("#|");
  if (word === "")
    throw new LineMistake("no parameter is named after aws-ssm:", "write aws-ssm:/path/name or aws-ssm:ARN");
  const arn = PARAMETER_ARN.exec(word);
  const colon = word.indexOf(":");
  const name = arn?.[1] ?? (colon < 0 ? word : word.slice(0, colon));
  const selector = arn === null ? colon < 0 ? void 0 : word.slice(colon + 1) : arn[2];
  if (arn === null && word.startsWith("arn:"))
    throw new LineMistake("this is not the ARN of a Parameter Store parameter");
  if (arn === null && !PARAMETER_NAME.test(name)) {
    throw new LineMistake(
      "a parameter name has letters, digits and _.-/ alone",
      "a version or label follows a colon: aws-ssm:/path/name:3"
    );
  }
  if (selector !== void 0 && !PARAMETER_SELECTOR.test(selector))
    throw new LineMistake("after the colon a version number or a label is expected");
  return { kind: "aws-parameter", name, selector };
}

// src/fetch/references/systems.ts
var SYSTEMS = [
  { system: "aws", title: "AWS Secrets Manager", parseLocator: parseAwsSecret },
  { system: "aws-ssm", title: "AWS Parameter Store", parseLocator: parseAwsParameter }
];

// src/fetch/references/parse-references.ts
var MAX_REFERENCES = 500;
var NAME = /[A-Za-z_][A-Za-z0-9_-]*/y;
var NAME_MAX_CHARS = 200;
var SYSTEM = /[A-Za-z][A-Za-z0-9+.-]*(?=:)/y;
function parseReferences(text, nameStyle, systems = SYSTEMS) {
  const references = [];
  const mistakes = [];
  const firstLines = /* @__PURE__ */ new Map();
  for (const [index, lineText] of text.split(/\r\n|\n|\r/).entries()) {
    const line = index + 1;
    try {
      const reference = parseLine(lineText, line, systems);
      if (reference === void 0) continue;
      references.push(reference);
      requireFreeName(reference, nameStyle, firstLines);
    } catch (error) {
      if (!(error instanceof LineMistake)) throw error;
      mistakes.push({ line, what: error.message, hint: error.hint });
    }
  }
  if (references.length > MAX_REFERENCES) {
    const what = `${references.length} secrets are asked for, ${MAX_REFERENCES} at most are fetched by one step`;
    mistakes.push({ line: references[MAX_REFERENCES]?.line ?? 1, what, hint: void 0 });
  }
  return { references, mistakes };
}
function parseLine(text, line, systems) {
  const scanner = new LineScanner(text);
  scanner.skipSpace();
  if (scanner.isAtEnd || scanner.rest.startsWith("#")) return void 0;
  const name = scanner.match(NAME);
  if (name === void 0)
    throw new LineMistake("no name at the start of the line", "write NAME = aws:secret-name#field");
  if (name.length > NAME_MAX_CHARS)
    throw new LineMistake(`the name is longer than ${NAME_MAX_CHARS} characters`);
  const isOptional = scanner.take("?");
  scanner.skipSpace();
  if (!scanner.take("=")) {
    throw new LineMistake(
      'no "=" after the name',
      "write NAME = aws:secret-name#field; a name has letters, digits, _ and -"
    );
  }
  scanner.skipSpace();
  const syntax = parseSystem(scanner, name, systems);
  const start = scanner.position;
  const locator = syntax.parseLocator(scanner);
  const written = `${syntax.system}:${scanner.since(start)}`;
  const fieldPath = scanner.take("#") ? parsePath(scanner) : void 0;
  const modifiers = parseModifiers(scanner);
  return {
    line,
    name,
    isOptional,
    system: syntax.system,
    locator,
    written,
    fieldPath,
    ...modifiers
  };
}
function parseSystem(scanner, name, systems) {
  const words = systems.map(({ system }) => system);
  const word = scanner.match(SYSTEM);
  if (word === void 0 || !scanner.take(":")) {
    throw new LineMistake(
      `${name} names no system`,
      `write the system and a colon before the secret: ${words.map((system) => `${system}:`).join(", ")}`
    );
  }
  const syntax = systems.find(({ system }) => system === word);
  if (syntax !== void 0) return syntax;
  const near = nearest(word, words);
  const hint = word === "arn" ? "write the system before the ARN: aws:arn:…" : near === void 0 ? `the systems are ${words.join(", ")}` : `did you mean ${near}:?`;
  throw new LineMistake(`${name} names the unknown system "${word.slice(0, 40)}"`, hint);
}
function parsePath(scanner) {
  const steps = [];
  do {
    const start = scanner.position;
    const step = scanner.word(".#|");
    if (step === "" && scanner.since(start) === "") {
      throw new LineMistake(
        steps.length === 0 ? "no field is named after #" : "a step of the field path is empty",
        'leave # out for the whole value; a key that holds a dot is written a\\.b or "a.b"'
      );
    }
    steps.push(step);
  } while (scanner.take("."));
  return steps;
}
function parseModifiers(scanner) {
  let encoding = "plain";
  let mask = "full";
  for (; ; ) {
    const isSpaced = scanner.skipSpace();
    if (scanner.isAtEnd || isSpaced && scanner.rest.startsWith("#")) return { encoding, mask };
    if (!scanner.take("|")) {
      throw new LineMistake(
        "unexpected text after the secret",
        "a comment needs white space before its #; names with special characters are quoted"
      );
    }
    scanner.skipSpace();
    const word = scanner.word("|");
    if (word === "base64") encoding = "base64";
    else if (word === "mask=full" || word === "mask=value" || word === "mask=none")
      mask = word.slice(5);
    else {
      throw new LineMistake(
        "unknown modifier after |",
        "there are base64, mask=full, mask=value and mask=none"
      );
    }
  }
}
function requireFreeName({ name, line }, nameStyle, firstLines) {
  if (nameStyle === "variable" && name.includes("-"))
    throw new LineMistake(`${name} cannot be a variable`, `write ${name.replaceAll("-", "_")}`);
  if (isForbiddenName(name)) {
    throw new LineMistake(
      `${name} is a name that changes what later steps run, load or trust`,
      "choose another name"
    );
  }
  const firstLine = firstLines.get(name.toUpperCase());
  if (firstLine !== void 0)
    throw new LineMistake(`${name} is already the name of line ${firstLine}`, "case does not count");
  firstLines.set(name.toUpperCase(), line);
}

// src/base/markdown.ts
function markdownText(text) {
  return printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]()#+!|~@]/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll("://", "&#58;//");
}
function markdownCode(text) {
  const body = printable(text).replace(/[`|]/g, "?");
  return body.trim() === "" ? "" : `\`${body}\``;
}

// src/fetch/report-text.ts
var MAX_PARTS_NAMED = 4;
var FENCE = "```";
function fetchSummary(report) {
  const notes = report.notes.map(({ text }) => `- ${markdownText(text)}`);
  if (report.kind === "failed") {
    return lines([
      "## ❌ tacet fetch: nothing was exported",
      "",
      ...report.failures.flatMap(failureLines),
      ...notes
    ]);
  }
  const fetched = report.rows.filter(({ destination }) => destination !== void 0);
  return lines([
    `## 🔑 tacet fetch: ${counted(fetched.length, "secret")}`,
    "",
    "| Name | System | Version | Exported to | Masked forms | Not masked |",
    "| --- | --- | --- | --- | --- | --- |",
    ...report.rows.map(tableRow),
    "",
    ...report.missing.map(
      ({ names, error }) => `- Optional and missing: ${names.map(markdownCode).join(", ")}: ${markdownText(error.message)}`
    ),
    ...notes
  ]);
}
function fetchLog(rows) {
  return rows.map(
    ({ name, system, version, destination, maskedForms, unmasked }) => destination === void 0 ? `${name}: missing, and optional` : `${name}: ${system}${version === void 0 ? "" : `, version ${version}`}, to ${destination}, ${counted(maskedForms, "form")} masked${unmasked.length === 0 ? "" : `; not masked: ${unmaskedText(unmasked)}`}`
  ).join("\n");
}
function unmaskedText(unmasked) {
  const byReason = /* @__PURE__ */ new Map();
  for (const { what, reason } of unmasked) byReason.set(reason, [...byReason.get(reason) ?? [], what]);
  return [...byReason].map(([reason, parts]) => {
    const rest = parts.length - MAX_PARTS_NAMED;
    const named = parts.slice(0, MAX_PARTS_NAMED).join(", ");
    return `${named}${rest > 0 ? ` and ${rest} more` : ""}: ${reason}`;
  }).join("; ");
}
function tableRow({ name, system, version, destination, maskedForms, unmasked }) {
  const cells = [
    markdownCode(name),
    markdownText(system),
    version === void 0 ? "" : markdownCode(version),
    destination === void 0 ? "missing, and optional" : markdownText(destination),
    destination === void 0 ? "" : String(maskedForms),
    markdownText(unmaskedText(unmasked))
  ];
  return `| ${cells.join(" | ")} |`;
}
function failureLines({ names, error, advice }) {
  return [
    `- ${names.map(markdownCode).join(", ")}: ${markdownText(error.message)}`,
    ...error.hint === void 0 ? [] : [`  - ${markdownText(error.hint)}`],
    ...advice.length === 0 ? [] : ["", FENCE, ...advice.map(fenced), FENCE, ""]
  ];
}
function fenced(line) {
  return printable(line).replaceAll("`", "'");
}
function lines(all) {
  return `${all.join("\n")}
`;
}

// src/fetch/action.ts
var EXPORTS = ["outputs", "env", "file"];
var FORMATS = ["dotenv", "json", "raw"];
async function main(environment, signal) {
  await maskOnRunner(proxySecrets(environment));
  const settings = readSettings(environment);
  const leases = new LeaseBook((all) => saveState(leaseSlot, all));
  log(`tacet: fetching ${counted(settings.request.references.length, "secret")}`);
  const report = await fetchSecrets(settings.request, {
    identity: new GithubIdentity({
      environment,
      eventName: environment["GITHUB_EVENT_NAME"] ?? "",
      payload: readPayload(environment["GITHUB_EVENT_PATH"]),
      ask: askToolkit,
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      random: Math.random,
      now: Date.now
    }),
    providers: settings.providers,
    exporter: exporterFor(settings, leases, environment),
    leases,
    maskSink: maskOnRunner,
    signal
  });
  return tell(report);
}
function readSettings(environment) {
  const inputs = new InputReader(fetchActionInputs);
  const exportKind = inputs.choice("export", EXPORTS) ?? "outputs";
  const format = inputs.choice("file-format", FORMATS) ?? "dotenv";
  const isVariable = exportKind === "env" || exportKind === "file" && format === "dotenv";
  const { references, mistakes } = parseReferences(
    inputs.untrimmed("secrets") ?? "",
    isVariable ? "variable" : "output"
  );
  for (const { line, what, hint } of mistakes) inputs.mistake({ where: `secrets, line ${line}`, what, hint });
  if (references.length === 0 && mistakes.length === 0 && inputs.untrimmed("secrets") !== void 0)
    inputs.mistake({ where: "secrets", what: "names no secret: there are only comments" });
  const aws = new AwsProvider({
    role: inputs.text("role"),
    region: inputs.text("region") ?? (environment["AWS_REGION"] || environment["AWS_DEFAULT_REGION"] || void 0),
    audience: inputs.text("audience") ?? DEFAULT_AUDIENCE,
    sessionSeconds: inputs.number("session-duration", SESSION_SECONDS) ?? SESSION_SECONDS.min,
    sessionName: sessionName(environment),
    maxAttempts: DEFAULT_ATTEMPTS,
    environment
  });
  const minMaskChars = inputs.number("min-mask-length", { min: 1, max: 64 }) ?? 4;
  const publicKeys = inputs.list("public-keys");
  for (const { line, setting: setting2, what, hint } of checkReferences(references, [aws]))
    inputs.mistake({ where: setting2 ?? `secrets, line ${line}`, what, hint });
  inputs.requireValid();
  return { request: { references, minMaskChars, publicKeys }, providers: [aws], export: exportKind, format };
}
function exporterFor(settings, leases, environment) {
  if (settings.export === "outputs") return new StepOutputs();
  if (settings.export === "env") return new EnvironmentVariables();
  return new SecretFile(settings.format, async () => {
    const lease = await planFolder(runnerTemp(environment), environment["GITHUB_WORKSPACE"] || ".");
    leases.add(lease);
    await makeFolder(lease);
    return lease.path;
  });
}
async function tell(report) {
  writeSummary(fetchSummary(report));
  if (report.kind === "failed") {
    for (const failure of report.failures) await tellFailure(failure);
    log("tacet: nothing was exported");
    return 1;
  }
  for (const { names, error } of report.missing)
    annotate({ level: "warning", title: `missing: ${names.join(", ")}`, message: withHint(error) });
  await inGroup(
    "tacet: what was fetched, where it went and what is masked",
    () => log(fetchLog(report.rows))
  );
  for (const { text } of report.notes) log(text);
  return 0;
}
async function tellFailure({ names, error, advice }) {
  annotate({ level: "error", title: `not fetched: ${names.join(", ")}`, message: withHint(error) });
  if (advice.length > 0)
    await inGroup("What was sent, and what has to be there", () => log(advice.join("\n")));
}
function withHint(error) {
  const hint = error instanceof TacetError && error.hint !== void 0 ? `
${error.hint}` : "";
  return `${describeError(error)}${hint}`;
}
var controller = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => controller.abort());
var cancelled = new Promise((resolve) => {
  controller.signal.addEventListener("abort", () => {
    log("tacet: the job was cancelled, nothing more is exported");
    resolve(1);
  });
});
var status = 1;
try {
  status = await Promise.race([main(process.env, controller.signal), cancelled]);
} catch (error) {
  annotate({ level: "error", title: "tacet could not fetch", message: withHint(error) });
  if (isDebug() && error instanceof Error) log(error.stack ?? "");
}
await writeAndFlush("");
process.exit(status);
