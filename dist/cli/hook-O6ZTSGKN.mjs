import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  scan
} from "./chunk-BADYMDLI.mjs";
import "./chunk-ACB4OGBV.mjs";
import "./chunk-VX3AXTIZ.mjs";
import "./chunk-5M3U2BYK.mjs";
import "./chunk-HRLPNACO.mjs";
import "./chunk-64F22OOD.mjs";
import "./chunk-BSHWBEDJ.mjs";
import {
  helpText,
  listOf,
  parseCommand,
  textOf
} from "./chunk-6PXFSLZO.mjs";
import "./chunk-BWK3ZXDM.mjs";
import {
  textReport
} from "./chunk-4TDZER2G.mjs";
import {
  exitStatusOf,
  verdictOf
} from "./chunk-CGFIVCKC.mjs";
import "./chunk-7BLOFKLB.mjs";
import "./chunk-JE5DCFUB.mjs";
import "./chunk-PFDAUPWB.mjs";
import {
  listRefs
} from "./chunk-JIS4ZACW.mjs";
import {
  isObjectId,
  openRepository,
  resolveObjects
} from "./chunk-55FZNOIN.mjs";
import "./chunk-NFWP36Z7.mjs";
import "./chunk-FCMS3D2N.mjs";
import "./chunk-H7BI4DNR.mjs";
import "./chunk-GWZZZXYA.mjs";
import "./chunk-SQ5W3GMB.mjs";
import "./chunk-ALOWXXJ5.mjs";
import "./chunk-A6TEOS55.mjs";
import "./chunk-HW3TQZA5.mjs";
import "./chunk-RBHNQ7AH.mjs";
import "./chunk-SFZ4GHME.mjs";
import {
  printable
} from "./chunk-DW6L6IXD.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/commands/hook.ts
import { tmpdir } from "node:os";

// src/options/hook-options.ts
var hookCliOptions = [
  {
    name: "min-confidence",
    kind: "choice",
    values: ["hint", "possible", "likely", "proven"],
    metavar: "LEVEL",
    group: "Options",
    description: "The least confidence that is reported. Default: what the configuration says, else possible."
  },
  {
    name: "rules",
    kind: "list",
    metavar: "FILE",
    group: "Options",
    description: "YAML files with rules of your own, beside the built-in ones."
  },
  {
    name: "disable-rule",
    kind: "list",
    metavar: "ID",
    group: "Options",
    description: "Ids of rules that do not run."
  },
  { name: "debug", kind: "flag", group: "Options", description: "Show the stack of an unexpected error." }
];

// src/commands/hook.ts
var USAGE = [
  "Usage: tacet hook pre-commit|pre-push|pre-receive [options] [words that git gives]",
  "",
  "Scans what a commit or a push brings, from a hook of git. In .git/hooks/pre-push, or on a server in hooks/pre-receive:",
  "",
  "  #!/bin/sh",
  '  exec tacet hook pre-push "$@"'
];
var HOOKS = ["pre-commit", "pre-push", "pre-receive"];
async function hookCommand(words) {
  if (words.includes("--help") || words.includes("-h")) {
    process.stdout.write(helpText(USAGE, hookCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, hookCliOptions, "hook");
  const [name, ...given] = positionals;
  const hook = HOOKS.find((known) => known === name);
  if (hook === void 0)
    throw new InputError("option-invalid", `tacet hook takes one of ${HOOKS.join(", ")}`, {
      hint: "the word is the name of the hook that calls it"
    });
  const target = await targetOf(hook, given);
  if (target === void 0) return 0;
  const report = await scan(requestOf(hook, target, values), {
    now: () => Date.now(),
    signal: signalOfProcess(),
    onProgress: () => void 0,
    mayLoadNative: true
  });
  const verdict = verdictOf(report);
  if (verdict !== "clean") {
    const colour = process.stderr.isTTY === true && (process.env.NO_COLOR ?? "") === "";
    process.stderr.write(textReport(report, { colour, quiet: false, showSecrets: false }));
    process.stderr.write(`tacet: ${CLOSING[hook]}
`);
  }
  return exitStatusOf(verdict);
}
var CLOSING = {
  "pre-commit": "nothing was committed",
  "pre-push": "nothing was pushed",
  "pre-receive": "nothing was accepted"
};
function requestOf(hook, target, values) {
  return {
    target,
    asked: `hook ${hook}`,
    why: `git's hook ${hook}`,
    ruleFiles: listOf(values, "rules"),
    disabledRules: listOf(values, "disable-rule"),
    minConfidence: textOf(values, "min-confidence"),
    honourMarks: true,
    config: { believesHead: true },
    maxFindings: 1e4
  };
}
async function targetOf(hook, given) {
  const here = process.cwd();
  if (hook === "pre-commit") return { kind: "staged", repository: here };
  const updates = parseUpdates(hook, await readInput());
  const heads = [...new Set(updates.map(({ to }) => to).filter((id) => !isZero(id)))];
  if (heads.length === 0) return void 0;
  const repository = await openRepository(here, { environment: process.env, currentDirectory: here });
  const prefix = hook === "pre-receive" ? "refs/" : remoteRefs(given[0]);
  const tips = (await listRefs(repository.git)).filter(({ name }) => name.startsWith(prefix));
  const former = updates.map(({ from }) => from).filter((id) => !isZero(id));
  const known = [...tips.map(({ oid }) => oid), ...former].map((id) => `${id}^{commit}`);
  const bases = new Set((await resolveObjects(repository.git, known)).flatMap((object) => object?.oid ?? []));
  const fresh = heads.filter((id) => !bases.has(id));
  if (fresh.length === 0) return void 0;
  return {
    kind: "remote-change",
    workspace: here,
    remoteUrl: void 0,
    token: void 0,
    sideDirectory: tmpdir(),
    heads: fresh,
    bases: [...bases],
    baseRefs: [],
    expectedCommits: 0,
    wholeHistory: false
  };
}
function remoteRefs(remote) {
  const isName = remote !== void 0 && /^[A-Za-z0-9][\w.-]*$/.test(remote);
  return isName ? `refs/remotes/${remote}/` : "refs/remotes/";
}
function parseUpdates(hook, text) {
  return text.split("\n").filter((line) => line !== "").map((line, index) => {
    const words = line.split(" ");
    const [from = "", to = ""] = hook === "pre-receive" ? words : [words[3], words[1]];
    if (isObjectId(from) && isObjectId(to)) return { from, to };
    throw new InputError(
      "option-invalid",
      `line ${index + 1} of standard input is not what git gives a ${hook} hook: ${printable(line.slice(0, 80))}`
    );
  });
}
function isZero(id) {
  return /^0+$/.test(id);
}
var MAX_INPUT_BYTES = 64 << 20;
async function readInput() {
  const chunks = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    if (size > MAX_INPUT_BYTES)
      throw new InputError("option-invalid", "standard input is too long for a list of refs");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
function signalOfProcess() {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => controller.abort());
  return controller.signal;
}
export {
  hookCommand
};
