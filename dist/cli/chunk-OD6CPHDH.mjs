import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  nearest
} from "./chunk-HW3TQZA5.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";

// src/options/help.ts
var INDENT = 24;
function helpText(usage, options, width = 100) {
  const groups = [...new Set(options.map(({ group }) => group))];
  const sections = groups.map((group) => {
    const rows = options.filter((option) => option.group === group).map((option) => optionRow(option, width));
    return `${group}:
${rows.join("\n")}`;
  });
  return `${[usage.join("\n"), ...sections].join("\n\n")}
`;
}
function optionRow(option, width) {
  const head = `  --${option.name}${option.metavar === void 0 ? "" : ` ${option.metavar}`}`;
  const given = option.default === void 0 ? "" : ` (default: ${option.default})`;
  const lines = wrap(`${option.description}${given}`, width - INDENT);
  const first = head.length < INDENT - 1 ? `${head.padEnd(INDENT)}${lines[0] ?? ""}` : `${head}
${" ".repeat(INDENT)}${lines[0] ?? ""}`;
  return [first, ...lines.slice(1).map((line) => " ".repeat(INDENT) + line)].join("\n");
}
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

// src/options/parse.ts
import { parseArgs } from "node:util";
function parseCommand(words, options, command = "scan") {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      options.map(({ name, kind }) => [name, { type: kind === "flag" ? "boolean" : "string" }])
    ),
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const values = /* @__PURE__ */ new Map();
  const positionals = [];
  const mistakes = [];
  let unknown;
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = options.find(({ name }) => name === token.name && token.rawName.startsWith("--"));
    if (option === void 0) {
      mistakes.push(`unknown option ${token.rawName}`);
      unknown ??= token.name;
      continue;
    }
    const mistake = record(values, option, token.value);
    if (mistake !== void 0) mistakes.push(mistake);
  }
  if (mistakes.length > 0) throw mistakesError(mistakes, unknown, options, command);
  return { values, positionals };
}
function mistakesError(mistakes, unknown, options, command) {
  const near = unknown === void 0 ? void 0 : nearest(
    unknown,
    options.map(({ name }) => name)
  );
  const hint = near === void 0 ? `see tacet ${command} --help for the options there are` : `did you mean --${near}?`;
  return new InputError(unknown === void 0 ? "option-invalid" : "option-unknown", mistakes.join("; "), {
    hint
  });
}
function record(values, option, value) {
  const flag = `--${option.name}`;
  if (option.kind === "flag") {
    if (value !== void 0) return `${flag} takes no value`;
    values.set(option.name, true);
    return void 0;
  }
  if (value === void 0 || value === "")
    return `${flag} needs a value${option.metavar === void 0 ? "" : ` (${option.metavar})`}`;
  const mistake = checkValue(flag, option, value);
  if (mistake !== void 0) return mistake;
  if (option.kind === "list" || option.kind === "choices") {
    const list = values.get(option.name);
    values.set(option.name, [...Array.isArray(list) ? list : [], value]);
  } else if (values.has(option.name)) return `${flag} was given twice`;
  else values.set(option.name, value);
  return void 0;
}
function checkValue(label, option, value) {
  if (option.kind === "number" && !/^\d{1,9}$/.test(value))
    return `${label} takes a whole number, zero or more`;
  if (option.kind === "flag" && !/^(?:true|false)$/i.test(value)) return `${label} takes true or false`;
  if ((option.kind === "choice" || option.kind === "choices") && !(option.values ?? []).includes(value)) {
    return `${label} takes one of ${(option.values ?? []).join(", ")}`;
  }
  return void 0;
}
function textOf(values, name) {
  const value = values.get(name);
  return typeof value === "string" ? value : void 0;
}
function listOf(values, name) {
  const value = values.get(name);
  return Array.isArray(value) ? value : [];
}

export {
  helpText,
  parseCommand,
  checkValue,
  textOf,
  listOf
};
