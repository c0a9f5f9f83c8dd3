import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readMark
} from "./chunk-FRU6DDVO.mjs";
import {
  Git,
  findRepository
} from "./chunk-QSSIPJLQ.mjs";
import {
  decodeUtf8
} from "./chunk-B5ZZAE4C.mjs";
import "./chunk-YAB2QRGH.mjs";
import {
  UpstreamError
} from "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/commands/unused-marks.ts
var MAX_OUTPUT_BYTES = 64 << 20;
var GREP = ["grep", "-I", "-n", "-z", "-F", "--no-textconv", "--untracked", "-e", "tacet:allow"];
async function searched(git) {
  try {
    const { exit, stdout } = await git.run(GREP, { maxBytes: MAX_OUTPUT_BYTES });
    return exit.status === 0 ? stdout : new Uint8Array();
  } catch (error) {
    if (error instanceof UpstreamError && error.code !== "cancelled") return new Uint8Array();
    throw error;
  }
}
async function unusedMarks(root, findings, outside) {
  const search = findRepository(root, outside);
  if (search.kind !== "found" || search.repository.workTree === void 0) return [];
  const { kind: _, ...place } = search.repository;
  const stdout = await searched(new Git(place, outside));
  const found = new Set(findings.map(({ location }) => `${location.path}:${location.startLine}`));
  return decodeUtf8(stdout).split("\n").flatMap((entry) => {
    const [path = "", number = "", ...text] = entry.split("\0");
    const line = Number(number);
    if (readMark(text.join("\0")) === void 0 || !Number.isSafeInteger(line)) return [];
    return found.has(`${path}:${line}`) || found.has(`${path}:${line + 1}`) ? [] : [`${path}:${line}`];
  });
}
export {
  unusedMarks
};
