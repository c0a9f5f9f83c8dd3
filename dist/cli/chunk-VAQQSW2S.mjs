import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";

// src/base/write-whole.ts
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
var PRIVATE_MODE = 384;
async function writeWhole(file, content, mode = PRIVATE_MODE) {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, content, { mode });
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => void 0);
    throw new InputError("path-unreadable", `cannot write the report ${file}`, {
      hint: "choose a folder that can be written to",
      cause
    });
  }
}

export {
  writeWhole
};
