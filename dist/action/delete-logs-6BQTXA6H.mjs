import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isBlocking
} from "./chunk-VV7COXT2.mjs";
import {
  Api,
  refusalText
} from "./chunk-LCMX3T5W.mjs";
import "./chunk-CXMKFTA4.mjs";
import "./chunk-5VLZXLXK.mjs";

// src/remote-texts/delete-logs.ts
import { setTimeout } from "node:timers/promises";
function isInLogs(findings) {
  return findings.some((finding) => finding.location.kind === "log" && isBlocking(finding));
}
async function deleteLogs(place, run) {
  const api = new Api(place, {
    signal: new AbortController().signal,
    now: Date.now,
    sleep: (ms) => setTimeout(ms)
  });
  const refusal = await api.remove(`actions/runs/${run.id}/logs`);
  if (refusal === void 0)
    return {
      isDeleted: true,
      text: `the logs of run ${run.id} were deleted, all attempts of them, because a secret stood there`
    };
  return {
    isDeleted: false,
    text: `the logs of run ${run.id} could not be deleted: ${refusalText(refusal, "actions: write")}`
  };
}
export {
  deleteLogs,
  isInLogs
};
