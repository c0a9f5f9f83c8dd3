import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  sharedRequest
} from "./chunk-VMC7XMUR.mjs";
import {
  sharedConfigOptions
} from "./chunk-I72ZWDEU.mjs";
import {
  helpText,
  listOf,
  parseCommand,
  textOf
} from "./chunk-OD6CPHDH.mjs";
import "./chunk-64F22OOD.mjs";
import {
  exitStatusOf,
  verdictOf
} from "./chunk-OCDDHYTH.mjs";
import "./chunk-ETD4LLOX.mjs";
import "./chunk-RUNXCMMM.mjs";
import {
  findMergeBase,
  resolveObjects
} from "./chunk-CURK6QLX.mjs";
import {
  isNullId,
  isObjectId
} from "./chunk-ZL5LOEQ7.mjs";
import {
  Git,
  findRepository
} from "./chunk-QSSIPJLQ.mjs";
import {
  decodeUtf8
} from "./chunk-B5ZZAE4C.mjs";
import "./chunk-HW3TQZA5.mjs";
import {
  printable
} from "./chunk-YAB2QRGH.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

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
  ...sharedConfigOptions,
  { name: "debug", kind: "flag", group: "Options", description: "Show the stack of an unexpected error." }
];

// src/commands/hook-changes.ts
import { tmpdir } from "node:os";

// src/git/ref-commits.ts
var FORMAT = "%(HEAD)%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)";
var MAX_LIST_BYTES = 1024 * 1024 * 1024;
async function listRefCommits(git) {
  const stdout = await git.require(["for-each-ref", `--format=${FORMAT}`], { maxBytes: MAX_LIST_BYTES });
  return decodeUtf8(stdout).split("\n").flatMap((line) => {
    const [type, oid = "", tagged, target = "", ...name] = line.slice(1).split(" ");
    const commit = type === "commit" ? oid : tagged === "commit" ? target : "";
    return isObjectId(oid) && isObjectId(commit) ? [{ name: name.join(" "), oid, commit, isHead: line.startsWith("*") }] : [];
  });
}

// src/commands/hook-changes.ts
function parseUpdates(hook, text) {
  return text.split("\n").filter((line) => line !== "").map((line, index) => {
    const words = line.split(" ");
    const [from = "", to = ""] = hook === "pre-receive" ? words : [words[3], words[1]];
    if (isObjectId(from) && isObjectId(to)) return { from, to, name: words[2] ?? "" };
    throw new InputError(
      "option-invalid",
      `line ${index + 1} of standard input is not what git gives a ${hook} hook: ${printable(line.slice(0, 80))}`
    );
  });
}
async function changesOf(hook, updates, remote, outside) {
  const here = outside.currentDirectory;
  const search = findRepository(here, outside);
  if (search.kind !== "found")
    throw new InputError("not-a-repository", "the hook was not called in a repository");
  const { kind: _, ...place } = search.repository;
  const git = new Git(place, outside);
  const prefix = hook === "pre-receive" ? "refs/" : remoteRefs(remote);
  const refs = (await listRefCommits(git)).filter(({ name }) => name.startsWith(prefix));
  const receiver = new Receiver(git, refs, hook === "pre-receive" ? void 0 : `${prefix}HEAD`);
  await receiver.learn(updates.map(({ from }) => from));
  const groups = /* @__PURE__ */ new Map();
  for (const update of updates) {
    if (isNullId(update.to) || receiver.has(update.to)) continue;
    const decides = await receiver.deciding(update);
    groups.set(decides, (groups.get(decides) ?? /* @__PURE__ */ new Set()).add(update.to));
  }
  return [...groups].map(([policyBase, heads]) => ({
    kind: "remote-change",
    workspace: here,
    remoteUrl: void 0,
    token: void 0,
    sideDirectory: tmpdir(),
    heads: [...heads],
    bases: receiver.commits,
    baseRefs: [],
    expectedCommits: 0,
    wholeHistory: false,
    ...policyBase === void 0 ? {} : { policyBase }
  }));
}
function remoteRefs(remote) {
  const isName = remote !== void 0 && /^[A-Za-z0-9][\w.-]*$/.test(remote);
  return isName ? `refs/remotes/${remote}/` : "refs/remotes/";
}
var MAX_PARTINGS = 50;
var Receiver = class {
  #git;
  #commits;
  /** By what a ref holds: the commit that it leads to. */
  #byOid;
  #default;
  /** By what a new ref is to hold: which commit decides. */
  #partings = /* @__PURE__ */ new Map();
  constructor(git, refs, defaultRef) {
    this.#git = git;
    this.#commits = new Set(refs.map(({ commit }) => commit));
    this.#byOid = new Map(refs.map(({ oid, commit }) => [oid, commit]));
    this.#default = refs.find(
      ({ name, isHead }) => defaultRef === void 0 ? isHead : name === defaultRef
    )?.commit;
  }
  /** All commits that refs lead to. */
  get commits() {
    return [...this.#commits];
  }
  /** Whether a ref leads to a commit itself: of an annotated tag the message may be new. */
  has(oid) {
    return this.#commits.has(oid);
  }
  /** Former tips that no ref has any more, as after a forced update of somebody else's; those that are here. */
  async learn(oids) {
    const strange = oids.filter((oid) => !isNullId(oid) && !this.#byOid.has(oid));
    const found = await resolveObjects(
      this.#git,
      strange.map((oid) => `${oid}^{commit}`)
    );
    for (const [index, object] of found.entries()) {
      if (object === void 0) continue;
      this.#byOid.set(strange[index] ?? "", object.oid);
      this.#commits.add(object.oid);
    }
  }
  /** The commit whose configuration decides; undefined when the receiver has none. */
  async deciding({ from, to }) {
    const former = this.#byOid.get(from);
    if (former !== void 0) return former;
    const others = this.#default === void 0 ? this.commits : [this.#default];
    if (this.#partings.has(to)) return this.#partings.get(to);
    if (this.#partings.size >= MAX_PARTINGS) return others[0];
    const parting = await findMergeBase(this.#git, to, others) ?? others[0];
    this.#partings.set(to, parting);
    return parting;
  }
};

// src/commands/hook-frameworks.ts
async function targetOfFramework(outside) {
  const { environment, currentDirectory: here } = outside;
  if (environment.PRE_COMMIT !== "1") return void 0;
  const { from, to } = rangeOf(environment);
  if (to !== void 0) return { kind: "range", repository: here, from, to };
  const git = gitAt(outside);
  const workTree = git?.place.workTree;
  if (git === void 0 || workTree === void 0) return void 0;
  const { exit } = await git.run(["diff-index", "--cached", "--quiet", "--no-ext-diff", "HEAD"]);
  return exit.status === 0 ? { kind: "tree", path: workTree } : void 0;
}
async function updatesWithoutWords(outside) {
  const { environment } = outside;
  const git = gitAt(outside);
  if (git === void 0) return [];
  const { from, to = "HEAD" } = rangeOf(environment);
  const [tip, former] = await resolveObjects(git, [to, from ?? ""]);
  const name = environment.PRE_COMMIT_REMOTE_BRANCH ?? "";
  return tip === void 0 ? [] : [{ from: former?.oid ?? "0".repeat(tip.oid.length), to: tip.oid, name }];
}
function remoteOfFramework({ PRE_COMMIT_REMOTE_NAME: name }) {
  return name === void 0 || name === "" ? void 0 : name;
}
function rangeOf({ PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to }) {
  const given = (text) => text === void 0 || text === "" ? void 0 : text;
  return { from: given(from), to: given(to) };
}
function gitAt(outside) {
  const search = findRepository(outside.currentDirectory, outside);
  if (search.kind !== "found") return void 0;
  const { kind: _, ...place } = search.repository;
  return new Git(place, outside);
}

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
  let status = 0;
  const { targets, names } = await pushedTo(hook, given);
  for (const [index, target] of targets.entries()) {
    const texts = index > 0 || names === "" ? [] : [{ name: "names of what is pushed", url: void 0, text: names }];
    const one = await scanFor({ ...requestOf(hook, target, values), texts });
    status = one > status ? one : status;
  }
  if (status !== 0) process.stderr.write(`tacet: ${CLOSING[hook]}
`);
  return status;
}
async function scanFor(request) {
  const { scan } = await loadScan();
  const report = await scan(request, {
    now: () => Date.now(),
    signal: signalOfProcess(),
    onProgress: () => void 0,
    mayLoadNative: true
  });
  const verdict = verdictOf(report);
  if (verdict === "clean") return 0;
  const { textReport } = await import("./text-RI455HYD.mjs");
  const colour = process.stderr.isTTY === true && (process.env.NO_COLOR ?? "") === "";
  process.stderr.write(textReport(report, { colour, quiet: false, showSecrets: false }));
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
    config: { believesHead: true, ...sharedRequest(values) },
    maxFindings: 1e4
  };
}
async function pushedTo(hook, given) {
  const here = process.cwd();
  const outside = { environment: process.env, currentDirectory: here };
  if (hook === "pre-commit") {
    const other = await targetOfFramework(outside);
    return { targets: [other ?? { kind: "staged", repository: here }], names: "" };
  }
  const said = parseUpdates(hook, await readInput());
  const updates = said.length > 0 || hook !== "pre-push" ? said : await updatesWithoutWords(outside);
  if (updates.every(({ to }) => isNullId(to))) return { targets: [], names: "" };
  const changes = changesOf(hook, updates, given[0] ?? remoteOfFramework(process.env), outside);
  loadScan().catch(() => void 0);
  const targets = await changes;
  const fresh = updates.filter(({ from, to }) => isNullId(from) && !isNullId(to));
  const named = fresh.map(({ name }) => name).filter((name) => name !== "");
  const names = named.join("\n");
  return { targets: targets.length === 0 && names !== "" ? [{ kind: "texts" }] : targets, names };
}
function loadScan() {
  return import("./scan-DRE6GVQJ.mjs");
}
var MAX_INPUT_BYTES = 64 << 20;
async function readInput() {
  if (process.stdin.isTTY) return "";
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
