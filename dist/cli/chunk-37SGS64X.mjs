import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-MQYDHDIL.mjs";
import {
  findRepository
} from "./chunk-QSSIPJLQ.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";

// src/commands/baseline-scan.ts
import { existsSync, statSync } from "node:fs";
function baselineRoot(path) {
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new InputError("path-not-found", `there is no folder ${path}`);
  const found = findRepository(path, { environment: process.env, currentDirectory: process.cwd() });
  const workTree = found.kind === "found" ? found.repository.workTree : void 0;
  return { root: workTree ?? path, isGit: workTree !== void 0 };
}
async function scanForBaseline(wanted) {
  const targets = [{ kind: "tree", path: wanted.root }];
  if (wanted.isGit && !wanted.treeOnly) targets.unshift({ kind: "history", repository: wanted.root });
  const controller = new AbortController();
  const cancel = () => controller.abort();
  process.once("SIGINT", cancel);
  try {
    const results = [];
    for (const target of targets) {
      const request = {
        target,
        asked: wanted.asked,
        why: "for the baseline",
        ruleFiles: [],
        disabledRules: [],
        minConfidence: wanted.minConfidence,
        honourMarks: true,
        config: { believesHead: true, baselines: wanted.baselines, ...wanted.shared },
        maxFindings: 1e5
      };
      results.push(
        await scan(request, {
          now: () => Date.now(),
          signal: controller.signal,
          onProgress: () => void 0,
          mayLoadNative: true
        })
      );
    }
    return results;
  } finally {
    process.off("SIGINT", cancel);
  }
}

export {
  baselineRoot,
  scanForBaseline
};
