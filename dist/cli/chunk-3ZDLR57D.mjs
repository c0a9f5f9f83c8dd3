import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openText,
  parseVaultRead,
  quotedWord
} from "./chunk-BWQXAPFO.mjs";
import {
  LineMistake,
  LineScanner
} from "./chunk-HCYBJAXX.mjs";
import {
  parseJsonText
} from "./chunk-DK7NJE46.mjs";
import {
  Secret
} from "./chunk-64F22OOD.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";

// src/fetch/manifests/aws-secret-ids.ts
var PREFIX = /^[A-Za-z0-9/_+=.@-]{3,}\*$/;
var NAME = /^[A-Za-z0-9/_+=.@-]{1,519}$/;
var ARN = /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:([A-Za-z0-9/_+=.@-]{1,519})$/;
var MAX_FOUND = 100;
function readSecretIds(text, options) {
  const mistakes = [];
  const entries = [];
  const lines = text.split(/\r\n|\n|\r/);
  const seen = /* @__PURE__ */ new Set();
  for (const [index, line] of lines.entries()) {
    const written = line.trim();
    if (written === "" || seen.has(written)) continue;
    seen.add(written);
    const entry2 = readEntry(written, `secret-ids, line ${index + 1}`, options);
    if ("what" in entry2) mistakes.push(entry2);
    else entries.push(entry2);
  }
  if (entries.length === 0 && mistakes.length === 0)
    mistakes.push({ place: "secret-ids", what: "names no secret", hint: void 0 });
  return { bundles: entries.map((entry2) => bundleOf(entry2, options)), mistakes };
}
function readEntry(written, place, options) {
  const parts = written.split(",").map((part) => part.trim());
  const alias = parts.length > 1 ? parts[0] ?? "" : void 0;
  const id = (parts.length > 1 ? parts[1] : parts[0]) ?? "";
  const wrong = (what, hint) => ({ place, what, hint });
  if (parts.length > 2) return wrong("more than one comma", "write ALIAS, name");
  if (alias !== void 0 && alias !== variableName(alias, options.transformation))
    return wrong(
      `${JSON.stringify(alias.slice(0, 40))} is no name of a variable in the name-transformation`,
      `write ${variableName(alias, options.transformation).slice(0, 40)}`
    );
  if (id.includes("*")) {
    if (!PREFIX.test(id))
      return wrong("a prefix has at least three characters and ends in its only *", "for example app/*");
    return { alias: alias || void 0, name: void 0, request: requestOf(listOf(id), id, place) };
  }
  const arn = ARN.exec(id);
  if (arn === null && !NAME.test(id))
    return wrong(
      "a secret name has letters, digits and /_+=.@- alone",
      "or is an ARN, or ends in * as a prefix"
    );
  const name = arn === null ? id : (arn[1] ?? "").replace(/-[A-Za-z0-9]{6}$/, "");
  return { alias, name, request: requestOf({ kind: "aws-secret", id, version: void 0 }, id, place) };
}
function listOf(id) {
  return {
    kind: "aws-secret-list",
    prefix: id.slice(0, -1),
    namePattern: void 0,
    tags: {},
    maxSecrets: MAX_FOUND
  };
}
function requestOf(locator, written, place) {
  return { locator, written, place, store: void 0, isOptional: false };
}
function bundleOf({ alias, name, request }, options) {
  return {
    place: request.place,
    system: "aws",
    requests: [request],
    kubernetes: void 0,
    shape: async ([value]) => {
      if (value === void 0) return [];
      const secrets = name === void 0 ? listed(openText(value, request.written)) : [[name, openText(value, request.written)]];
      if (alias !== void 0 && secrets.length > 1)
        throw new InputError(
          "reference-invalid",
          `${request.place}: one alias was given, and ${secrets.length} secrets begin so`,
          { hint: "leave the alias out" }
        );
      const entries = secrets.flatMap(([secretName, text]) => entriesOf(secretName, text, alias, options));
      for (const entry2 of entries)
        if (options.isTaken(entry2.name))
          throw new InputError("export-refused", `the variable ${entry2.name} holds something already`, {
            hint: "give the secret an alias: ALIAS, name"
          });
      return entries;
    }
  };
}
function listed(text) {
  const node = parseJsonText(text);
  if (node?.kind !== "object") return [];
  return [...node.members].map(([name, member]) => [name, member.kind === "string" ? member.value : ""]);
}
function entriesOf(secretName, text, alias, { parsesJson, transformation }) {
  const object = parsesJson ? objectOf(text) : void 0;
  const named = alias === void 0 || alias === "" && object === void 0 ? secretName : alias;
  if (object === void 0) return [entry(variableName(named, transformation), text)];
  const entries = [];
  const walk = (node, source, before) => {
    for (const [key, member] of node.members) {
      const name = [before, cleanName(key, transformation)].filter((part) => part !== "").join("_");
      const value = member.kind === "string" ? member.value : source.slice(member.start, member.end);
      const inner = objectOf(value);
      if (inner === void 0) entries.push(entry(variableName(name, transformation), value));
      else walk(inner, value, name);
    }
  };
  walk(object, text, variableName(named, transformation));
  return entries;
}
function entry(name, value) {
  return { name, value: Secret.fromText(value), request: 0 };
}
function objectOf(text) {
  const node = parseJsonText(text);
  return node?.kind === "object" ? node : void 0;
}
function variableName(text, transformation) {
  return cleanName(/^\d/.test(text) ? `_${text}` : text, transformation);
}
function cleanName(text, transformation) {
  const clean = text.replace(/[^A-Za-z0-9_]/g, "_");
  if (transformation === "none") return clean;
  return transformation === "uppercase" ? clean.toUpperCase() : clean.toLowerCase();
}

// src/fetch/manifests/vault-action-lines.ts
function readVaultActionLines(text, options) {
  const { entries, mistakes } = parseVaultActionLines(text);
  return { bundles: entries.map((entry2) => bundleOf2(entry2, options)), mistakes };
}
function parseVaultActionLines(text) {
  const entries = [];
  const mistakes = [];
  const written = text.split(";").map((part) => part.trim()).filter((part) => part !== "");
  for (const [index, part] of written.entries()) {
    const place = `secrets, entry ${index + 1}`;
    try {
      entries.push({ place, ...parseEntry(part) });
    } catch (error) {
      if (!(error instanceof LineMistake)) throw error;
      mistakes.push({ place, what: error.message, hint: error.hint });
    }
  }
  return { entries, mistakes };
}
function parseEntry(text) {
  const bar = text.lastIndexOf("|");
  const rename = bar < 0 ? void 0 : text.slice(bar + 1).trim();
  if (rename === "") throw new LineMistake("no name stands behind the |", "write path key | NAME ;");
  const [path = "", selector = "", ...more] = (bar < 0 ? text : text.slice(0, bar)).trim().split(/\s+/);
  if (selector === "" || more.length > 0)
    throw new LineMistake(
      "an entry is a path, a key and perhaps a name",
      "write path key | NAME ; entries end in a semicolon"
    );
  const selectorText = selector.replaceAll('"', "");
  const read = readSelector(selectorText);
  if (read === void 0)
    throw new LineMistake(
      "this selector needs JSONata, which is not read",
      "write names joined by dots, one with other characters in back quotes, or * for all fields"
    );
  return { locator: locatorOf(path), path, selector: read, rename, selectorText };
}
function locatorOf(path) {
  const at = path.indexOf("?");
  const query = at < 0 ? "" : path.slice(at);
  const bare = (at < 0 ? path : path.slice(0, at)).replace(/^\//, "");
  const scanner = new LineScanner(`${quotedWord(bare)}${query}`);
  const locator = parseVaultRead(scanner);
  if (!scanner.isAtEnd) throw new LineMistake("the path holds a character that no path has");
  return locator;
}
function readSelector(text) {
  if (text === "*" || text === "**") return { kind: "all", isUpper: text === "*" };
  if (!text.includes(".")) return { kind: "field", steps: [text.replace(/^`(.*)`$/, "$1")] };
  const steps = [];
  const step = /(?:`([^`]+)`|([A-Za-z_][A-Za-z0-9_]*))(?:\.(?=.)|$)/y;
  while (step.lastIndex < text.length) {
    const match = step.exec(text);
    if (match === null) return void 0;
    steps.push(match[1] ?? match[2] ?? "");
  }
  return { kind: "field", steps };
}
function bundleOf2(entry2, options) {
  const request = {
    locator: entry2.locator,
    written: entry2.path,
    place: entry2.place,
    store: void 0,
    isOptional: options.ignoresNotFound
  };
  return {
    place: entry2.place,
    system: "vault",
    requests: [request],
    kubernetes: void 0,
    shape: async ([value]) => {
      if (value === void 0) return [];
      const text = openText(value, entry2.path);
      const fields = fieldsOf(text);
      if (fields === void 0)
        throw new InputError("reference-invalid", `${entry2.place}: the answer of Vault has no fields`);
      return entriesOf2(entry2, fields, text, options);
    }
  };
}
function fieldsOf(text) {
  const outer = parseJsonText(text);
  if (outer?.kind !== "object") return void 0;
  const inner = outer.members.get("data");
  if (inner === void 0 || inner.kind === "null") return outer;
  return inner.kind === "object" ? inner : void 0;
}
function entriesOf2(entry2, fields, text, { encoding }) {
  const { selector, rename, selectorText, place } = entry2;
  const made = (name, variable, node2) => ({
    name,
    variable,
    value: decoded(node2.kind === "string" ? node2.value : text.slice(node2.start, node2.end), encoding),
    request: 0
  });
  if (selector.kind === "all") {
    return [...fields.members].map(([key, node2]) => {
      const name = `${rename ?? ""}${key}`;
      return made(outputKey(name, false), outputKey(name, selector.isUpper), node2);
    });
  }
  let node = fields;
  for (const step of selector.steps) node = node?.kind === "object" ? node.members.get(step) : void 0;
  if (node === void 0)
    throw new InputError("secret-not-found", `${place}: there is no field of this name at ${entry2.path}`, {
      hint: "case counts; a KV secret of version 2 is asked for with data/ in its path"
    });
  if (rename !== void 0) return [made(rename, rename, node)];
  return [made(outputKey(selectorText, false), outputKey(selectorText, true), node)];
}
function decoded(text, encoding) {
  if (encoding === void 0 || encoding === "utf8") return Secret.fromText(text);
  return Secret.fromBytes(Buffer.from(text, encoding));
}
function outputKey(text, isUpper) {
  const clean = text.replaceAll(".", "__").replace(/[^\p{L}\p{N}_-]/gu, "");
  return isUpper ? clean.toUpperCase() : clean;
}

export {
  readSecretIds,
  variableName,
  readVaultActionLines,
  parseVaultActionLines,
  outputKey
};
