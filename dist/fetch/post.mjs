import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  annotate,
  counted,
  deleteFolder,
  leaseSlot,
  loadState,
  log,
  runnerTemp,
  writeSummary
} from "./chunk-MTUOIHZT.mjs";
import "./chunk-Y4AKNZDM.mjs";
import "./chunk-ABD7D3BL.mjs";

// src/fetch/post.ts
async function main() {
  const leases = loadState(leaseSlot);
  if (leases === void 0) {
    log("tacet: there is nothing to delete or give back");
    return 0;
  }
  if (leases === "malformed") {
    annotate({
      level: "error",
      title: "tacet could not clean up",
      message: "the saved state of this action cannot be read\ncheck RUNNER_TEMP for folders whose name begins with tacet-fetch-"
    });
    return 1;
  }
  const temp = runnerTemp(process.env);
  const returns = await Promise.all(leases.map((lease) => deleteFolder(lease, temp)));
  return tell(returns);
}
function tell(returns) {
  const deleted = returns.filter(({ kind }) => kind === "deleted").length;
  const absent = returns.filter(({ kind }) => kind === "absent").length;
  const said = [
    ...deleted > 0 ? [`${counted(deleted, "folder")} with secrets deleted`] : [],
    ...absent > 0 ? [`${counted(absent, "folder")} with secrets no longer there`] : []
  ];
  for (const text of said) log(`tacet: ${text}`);
  if (said.length > 0) writeSummary(`**tacet fetch, at the end of the job:** ${said.join("; ")}.
`);
  let status = 0;
  for (const outcome of returns) {
    if (outcome.kind !== "failed") continue;
    status = 1;
    annotate({ level: "error", title: "tacet could not clean up", message: outcome.error.message });
  }
  return status;
}
process.exitCode = await main();
