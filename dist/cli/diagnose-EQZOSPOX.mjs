import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  inOrder,
  joinedFailure,
  keepersFor,
  openKey,
  readFile
} from "./chunk-Y3DZPRBX.mjs";
import "./chunk-BPC3QBJR.mjs";
import "./chunk-HCYBJAXX.mjs";
import {
  failedCheck
} from "./chunk-DLVMZQP4.mjs";
import "./chunk-NEMAFI47.mjs";
import "./chunk-DK7NJE46.mjs";
import "./chunk-64F22OOD.mjs";
import "./chunk-T26DWZKN.mjs";
import "./chunk-X5Z3VE45.mjs";
import {
  BugError,
  TacetError,
  UpstreamError
} from "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/fetch/providers/sops/diagnose.ts
var MAX_TITLE_CHARS = 160;
async function diagnoseFiles(paths, settings, context) {
  const read = new Map(paths.map((path) => [path, readFile(path, settings.workspace)]));
  const all = [...read.values()].flatMap(
    (entry) => "metadata" in entry ? entry.metadata.groups.flat() : []
  );
  const keepers = keepersFor(settings, all);
  const checks = [];
  const needed = [];
  try {
    for (const [path, entry] of read) {
      const what = `opening sops:${path}`;
      if ("metadata" in entry) {
        const groups = [];
        for (const group of entry.metadata.groups) groups.push(await tryGroup(group, keepers, context));
        checks.push(checkOf(what, groups, entry));
        needed.push(...groups.flatMap(neededOf));
      } else checks.push(failedCheck(what, entry.failure));
    }
    return { checks, privileges: keepers.flatMap((keeper) => keeper.privileges(needed)) };
  } finally {
    for (const keeper of keepers) keeper.close();
  }
}
async function tryGroup(group, keepers, context) {
  const tried = [];
  for (const key of inOrder(group)) {
    const outcome = await attempt(key, keepers, context);
    tried.push({ key, failure: outcome.kind === "failure" ? outcome.failure : void 0 });
  }
  return tried;
}
async function attempt(key, keepers, context) {
  try {
    return await openKey(key, keepers, context);
  } catch (error) {
    if (context.signal.aborted)
      throw new UpstreamError("cancelled", "the job was cancelled", { cause: error });
    if (!(error instanceof TacetError) || error instanceof BugError) throw error;
    return { kind: "failure", failure: { error, isAboutOneSecret: false, advice: [] } };
  }
}
function checkOf(what, groups, { metadata: { threshold } }) {
  const wanted = groups.length === 1 ? 1 : threshold;
  const open = groups.filter((group) => group.some(({ failure: failure2 }) => failure2 === void 0)).length;
  const lines = [
    groups.length === 1 ? "The keys of the file, of which one is needed:" : `The keys of the file, in ${groups.length} groups, of which ${wanted} are needed:`,
    ...groups.flatMap((group, index) => [
      ...groups.length === 1 ? [] : [`  group ${index + 1}`],
      ...group.map(keyLine)
    ])
  ];
  if (open >= wanted) {
    const text = "its data key can be opened; nothing in it was decrypted";
    return { what, verdict: "ok", text, advice: lines };
  }
  const failures = groups.filter((group) => group.every(({ failure: failure2 }) => failure2 !== void 0)).flatMap((group) => group.flatMap(({ failure: failure2 }) => failure2 ?? []));
  const failure = joinedFailure(failures, open, wanted, groups.length);
  return failedCheck(what, { ...failure, advice: [...lines, ...failure.advice] });
}
function keyLine({ key, failure }) {
  return failure === void 0 ? `  ${titleOf(key)}: opens` : `  ${titleOf(key)}: stays closed: ${failure.error.message}`;
}
function neededOf(group) {
  const first = group.find(({ failure }) => failure === void 0);
  return first === void 0 ? group.map(({ key }) => key) : [first.key];
}
function titleOf(key) {
  const title = fullTitle(key);
  return title.length > MAX_TITLE_CHARS ? `${title.slice(0, MAX_TITLE_CHARS)}…` : title;
}
function fullTitle(key) {
  switch (key.kind) {
    case "age":
      return `age ${key.recipient}`;
    case "aws-kms":
      return `AWS KMS ${key.arn}${key.role === void 0 ? "" : ` by the role ${key.role}`}`;
    case "gcp-kms":
      return `Google Cloud KMS ${key.resourceId}`;
    case "azure-key-vault":
      return `Azure Key Vault ${key.vaultUrl} key ${key.name}`;
    case "vault-transit":
      return `Vault transit ${key.address} ${key.enginePath}/${key.keyName}`;
    case "other":
      return key.title;
  }
}
export {
  diagnoseFiles
};
