import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Git,
  GitComplaint,
  isObjectId,
  presentObjects,
  shallowBoundary,
  throwIfAborted
} from "./chunk-SP4OCCYY.mjs";
import {
  printable
} from "./chunk-PAEJ3LAC.mjs";
import {
  InputError,
  UpstreamError
} from "./chunk-WGYOHXCK.mjs";

// src/git/fetch.ts
import { setTimeout } from "node:timers/promises";
var UNBOUNDED_DEPTH = 2147483647;
var RETRY_DELAYS_MS = [1e3, 4e3];
var REMOTE_NAME = "side";
var SETTINGS = [
  "gc.auto=0",
  "maintenance.auto=false",
  // every pack stays a pack: quicker than loose objects, and its size is what came over the network
  "fetch.unpackLimit=1",
  "fetch.writeCommitGraph=false",
  "fetch.showForcedUpdates=false",
  "protocol.version=2",
  // a connection slower than 1 kB/s for a minute is dead
  "http.lowSpeedLimit=1000",
  "http.lowSpeedTime=60"
];
var FETCH = [
  "fetch",
  "--quiet",
  "--no-tags",
  "--no-write-fetch-head",
  "--no-recurse-submodules",
  "--no-auto-gc",
  "--update-shallow"
];
var NETWORK_SETTINGS = /^http\.(?:.*\.)?(?:proxy|proxyauthmethod|proxysslcert|proxysslkey|proxysslcainfo|sslcainfo|sslcapath|sslbackend|sslcert|sslkey|schannelcheckrevoke|schannelusesslcainfo|version)$/i;
var HIDDEN = /unadvertised object/;
var UNKNOWN = /not our ref|couldn't find remote ref|no such remote ref|unable to find remote ref/;
var DENIED = /authentication failed|could not read (?:username|password)|terminal prompts disabled|returned error: 40[134]|http 40[134]|repository not found|repository '.*' not found/i;
var PASSING = /could not resolve|failed to connect|connection (?:refused|reset|timed out)|timed out|returned error: (?:429|5[0-9][0-9])|http (?:429|5[0-9][0-9])|early eof|hung up|unexpected disconnect|transfer closed|recv failure|operation too slow|curl (?:16|18|28|52|55|56|92)/i;
async function openRemote(git, address, token, retryDelaysMs = RETRY_DELAYS_MS, tokenUser = "x-access-token") {
  const url = URL.canParse(address) ? new URL(address) : void 0;
  const isLocal = url !== void 0 && /^(?:127\.[0-9.]+|localhost|\[::1\])$/.test(url.hostname);
  const protocol = url?.protocol.slice(0, -1) ?? "";
  if (url === void 0 || !(protocol === "https" || protocol === "file" || protocol === "http" && isLocal))
    throw new InputError("option-invalid", "the address of the repository is none that can be fetched from", {
      hint: "it must begin with https://"
    });
  if (url.username !== "" || url.password !== "")
    throw new InputError("option-invalid", "the address of the repository must not hold credentials", {
      hint: "pass the token by itself"
    });
  const settings = protocol === "file" ? [] : await networkSettings(git);
  if (token !== void 0 && protocol !== "file") {
    const basic = Buffer.from(`${tokenUser}:${token.reveal()}`).toString("base64");
    settings.push([`http.${url.origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`]);
    settings.push(["http.followRedirects", "false"]);
  }
  return {
    url: url.href,
    shown: printable(`${url.origin === "null" ? "file:" : url.origin}${url.pathname}`),
    network: { protocol, variables: configVariables(settings) },
    retryDelaysMs
  };
}
async function fetchFrom(git, remote, wants) {
  for (let attempt = 0; ; attempt++) {
    const { exit } = await git.run(fetchArguments(remote, wants), {
      network: remote.network,
      input: Buffer.from(wants.objects === void 0 ? "" : `${wants.objects.join("\n")}
`)
    });
    if (exit.status === 0) return "done";
    if (exit.complains(HIDDEN)) return "hidden";
    if (exit.complains(UNKNOWN)) return "unknown";
    await waitOrThrow(git, remote, exit, attempt);
  }
}
async function readRemoteRefs(git, remote, refs) {
  const settings = SETTINGS.flatMap((setting) => ["-c", setting]);
  const args = [...settings, "ls-remote", "--quiet", "--end-of-options", remote.url, ...refs];
  for (let attempt = 0; ; attempt++) {
    const { exit, stdout } = await git.run(args, { network: remote.network });
    if (exit.status !== 0) {
      await waitOrThrow(git, remote, exit, attempt);
      continue;
    }
    const lines = Buffer.from(stdout).toString("utf8").split("\n");
    const ids = new Map(lines.map((line) => [line.split("	")[1], line.split("	")[0]]));
    return refs.map((ref) => ids.get(ref)).map((oid) => isObjectId(oid ?? "") ? oid : void 0);
  }
}
async function waitOrThrow(git, remote, exit, attempt) {
  const delayMs = remote.retryDelaysMs[attempt];
  if (!isPassing(exit) || delayMs === void 0) throw await fetchFailed(git, remote, exit);
  await setTimeout(delayMs, void 0, git.signal === void 0 ? {} : { signal: git.signal }).catch(
    () => throwIfAborted(git.signal)
  );
}
function commitUnknown(remote, oid) {
  return new UpstreamError("fetch-failed", `${remote.shown} does not have the commit ${oid}`, {
    hint: "the branch may have been deleted or force-pushed since; run the job again for its new state"
  });
}
function fetchArguments(remote, { refspecs, objects, depth, blobs }) {
  const sendsNoHaves = objects !== void 0 || blobs === "again";
  return [
    ...SETTINGS.flatMap((setting) => ["-c", setting]),
    ...["-c", `remote.${REMOTE_NAME}.url=${remote.url}`],
    ...sendsNoHaves ? ["-c", "fetch.negotiationAlgorithm=noop"] : [],
    ...FETCH,
    ...depth === void 0 ? [] : [`--depth=${depth}`],
    blobs === "none" || objects !== void 0 ? "--filter=blob:none" : "--no-filter",
    ...objects === void 0 ? [] : ["--stdin"],
    "--end-of-options",
    REMOTE_NAME,
    ...refspecs
  ];
}
function isPassing(exit) {
  return !exit.complains(DENIED) && exit.complains(PASSING);
}
async function fetchFailed(git, remote, exit) {
  const cause = new GitComplaint(exit.complaint);
  if (exit.complains(DENIED))
    return new UpstreamError("fetch-failed", `${remote.shown} refused the fetch`, {
      cause,
      hint: 'give the job "permissions: contents: read", and pass its token in the input token'
    });
  if (isPassing(exit))
    return new UpstreamError("fetch-failed", `${remote.shown} could not be reached`, {
      cause,
      retryable: true,
      hint: "check the network and the proxy of the runner, then run the job again"
    });
  const version = await gitVersion(git);
  const isOld = version !== void 0 && (version[0] < 2 || version[0] === 2 && version[1] < 31);
  return new UpstreamError("fetch-failed", `git could not fetch from ${remote.shown}`, {
    cause,
    hint: isOld ? `fetching needs git 2.31 or newer, and this is ${version.join(".")}; or check out with fetch-depth: 0` : "run with --debug to see what git said, or check out with fetch-depth: 0"
  });
}
async function gitVersion(git) {
  const { stdout } = await git.run(["version"]);
  const [, major, minor] = /([0-9]+)\.([0-9]+)/.exec(Buffer.from(stdout).toString("latin1")) ?? [];
  return major === void 0 ? void 0 : [Number(major), Number(minor)];
}
async function networkSettings(git) {
  const { stdout } = await git.run(["config", "-z", "--get-regexp", "^http\\."], { userConfig: true });
  const settings = [];
  for (const entry of Buffer.from(stdout).toString("utf8").split("\0")) {
    const end = entry.indexOf("\n");
    if (end > 0 && NETWORK_SETTINGS.test(entry.slice(0, end)))
      settings.push([entry.slice(0, end), entry.slice(end + 1)]);
  }
  return settings;
}
function configVariables(settings) {
  const variables = { GIT_CONFIG_COUNT: String(settings.length) };
  for (const [index, [key, value]] of settings.entries()) {
    variables[`GIT_CONFIG_KEY_${index}`] = key;
    variables[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return variables;
}

// src/git/side-repository.ts
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
var SideRepository = class _SideRepository {
  repository;
  remote;
  #directory;
  constructor(repository, remote, directory) {
    this.repository = repository;
    this.remote = remote;
    this.#directory = directory;
  }
  /**
   * Makes an empty repository in a new folder inside `parent`.
   * @throws InputError for an address that is not allowed, UpstreamError `git-failed` when git cannot make it.
   */
  static async create(parent, objectFormat, address, outside) {
    mkdirSync(parent, { recursive: true, mode: 448 });
    const directory = mkdtempSync(join(parent, "side-"));
    const place = { gitDir: directory, commonDir: directory, workTree: void 0 };
    const git = new Git(place, outside);
    try {
      const format = objectFormat === "sha256" ? ["--object-format=sha256"] : [];
      await git.require(["init", "--quiet", "--bare", "--template=", ...format]);
      const { url, token, retryDelaysMs, tokenUser } = address;
      const remote = await openRemote(git, url, token, retryDelaysMs, tokenUser);
      const state = { objectFormat, shallow: true, partial: true };
      return new _SideRepository({ kind: "bare", git, place, state }, remote, directory);
    } catch (error) {
      rmSync(directory, { recursive: true, force: true });
      throw error;
    }
  }
  /** Fetches from the server. Throws as `fetchFrom` does. */
  fetch(wants) {
    return fetchFrom(this.repository.git, this.remote, wants);
  }
  /** The ids of refs of the server; undefined for one that it does not have. Throws as `readRemoteRefs` does. */
  readRefs(refs) {
    return readRemoteRefs(this.repository.git, this.remote, refs);
  }
  /** Fetches those of the objects that are not here yet, in one request. */
  async fetchObjects(oids) {
    const present = await presentObjects(this.repository.git, oids);
    const missing = oids.filter((oid) => !present.has(oid));
    return missing.length === 0 ? "done" : this.fetch({ refspecs: [], objects: missing, blobs: "with" });
  }
  /** The commits at which the history is cut off. */
  boundary() {
    return shallowBoundary(this.repository.place);
  }
  /** The size of all packs that came from the server, in bytes. */
  fetchedBytes() {
    const folder = join(this.#directory, "objects", "pack");
    return readdirSync(folder).filter((name) => name.endsWith(".pack")).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  }
  /** Deletes the repository. */
  remove() {
    rmSync(this.#directory, { recursive: true, force: true, maxRetries: 3 });
  }
};

export {
  UNBOUNDED_DEPTH,
  commitUnknown,
  SideRepository
};
