import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ForeignFile
} from "./chunk-OZ7HI3YC.mjs";
import {
  ConfigError
} from "./chunk-VRKPR623.mjs";

// src/compat/converter-files.ts
var MAX_BYTES = 16 << 20;
async function filesThere(reader, names, isRequired = false) {
  const found = [];
  for (const name of names) {
    const bytes = await reader.read(name);
    const file = new ForeignFile(
      name,
      bytes === void 0 || bytes.length > MAX_BYTES ? "" : new TextDecoder().decode(bytes)
    );
    if (bytes === void 0 && !isRequired) continue;
    if (bytes === void 0) file.report(file.lineAt(1), `there is no such file in ${reader.name}`);
    else if (bytes.length > MAX_BYTES)
      file.report(file.lineAt(1), `the file is longer than ${MAX_BYTES} bytes`);
    requireRight(file);
    found.push(file);
  }
  return found;
}
function requireRight({ mistakes }) {
  if (mistakes.length > 0) throw new ConfigError(mistakes);
}
function required(file, value) {
  requireRight(file);
  if (value !== void 0) return value;
  file.report(file.lineAt(1), "the file cannot be read");
  throw new ConfigError(file.mistakes);
}
function pathAllowed(path, from) {
  return {
    fingerprint: void 0,
    rule: void 0,
    path,
    valueClass: void 0,
    kind: "accepted",
    reason: `was in ${from}`,
    owner: void 0,
    until: void 0
  };
}

export {
  filesThere,
  requireRight,
  required,
  pathAllowed
};
