import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  SideRepository,
  UNBOUNDED_DEPTH,
  commitUnknown
} from "./chunk-LHWI5VTL.mjs";
import {
  idOfObject
} from "./chunk-5WYAM7PJ.mjs";
import {
  ObjectReader
} from "./chunk-3SMOQOE6.mjs";
import {
  formatOf,
  isObjectId
} from "./chunk-ZL5LOEQ7.mjs";
import {
  openRepository
} from "./chunk-QSSIPJLQ.mjs";
import {
  printable
} from "./chunk-YAB2QRGH.mjs";
import {
  TacetError,
  UpstreamError,
  describeError
} from "./chunk-MLKVTFW4.mjs";

// src/sources/shared-files.ts
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// src/git/proven-file.ts
async function readProvenFile({ commit, path }, lookup) {
  const read = async (oid2, type) => {
    const bytes2 = await lookup(oid2, type);
    if (bytes2 === void 0) return { kind: "missing", oid: oid2, type };
    return idOfObject(formatOf(oid2), type, bytes2) === oid2 ? bytes2 : { kind: "forged", oid: oid2 };
  };
  const head = await read(commit, "commit");
  if (!(head instanceof Uint8Array)) return head;
  let tree = treeOf(head);
  const names = path.split("/");
  for (const [index, name] of names.entries()) {
    if (tree === void 0) return { kind: "none" };
    const folder = await read(tree, "tree");
    if (!(folder instanceof Uint8Array)) return folder;
    const entry = entryOf(folder, name, commit.length / 2);
    const isLast = index === names.length - 1;
    if (entry === void 0 || !(isLast ? entry.mode.startsWith("100") : entry.mode === "40000"))
      return { kind: "none" };
    tree = entry.oid;
  }
  const oid = tree ?? "";
  const bytes = await read(oid, "blob");
  return bytes instanceof Uint8Array ? { kind: "file", oid, bytes } : bytes;
}
function treeOf(commit) {
  const line = Buffer.from(commit.subarray(0, 80)).toString("latin1");
  const oid = /^tree ([0-9a-f]{40}|[0-9a-f]{64})\n/.exec(line)?.[1];
  return oid !== void 0 && isObjectId(oid) ? oid : void 0;
}
function entryOf(tree, wanted, idBytes) {
  const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.byteLength);
  const name = Buffer.from(wanted, "utf8");
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const end = space < 0 ? -1 : bytes.indexOf(0, space);
    if (end < 0 || end + 1 + idBytes > bytes.length) return void 0;
    const next = end + 1 + idBytes;
    if (bytes.subarray(space + 1, end).equals(name))
      return { mode: bytes.toString("latin1", at, space), oid: bytes.toString("hex", end + 1, next) };
    at = next;
  }
  return void 0;
}

// src/sources/shared-files.ts
var MAX_OBJECT_BYTES = 16 << 20;
var ALL_REFS = ["+refs/heads/*:refs/tacet/heads/*", "+refs/tags/*:refs/tacet/tags/*"];
var SharedFiles = class {
  #context;
  #answers = /* @__PURE__ */ new Map();
  #clones = /* @__PURE__ */ new Map();
  #sides = /* @__PURE__ */ new Map();
  constructor(context) {
    this.#context = context;
  }
  /** Reads one; the same file is asked for once. Throws `UpstreamError` when it may be read and cannot be had. */
  read = (file) => {
    const key = `${file.repository}/${file.path}@${file.commit}`;
    const known = this.#answers.get(key);
    if (known !== void 0) return known;
    const answer = this.#read(file);
    this.#answers.set(key, answer);
    return answer;
  };
  /** Answers from what `read` has answered, and refuses all else: for configuration that nobody believes yet. */
  readKnown = (file) => this.#answers.get(`${file.repository}/${file.path}@${file.commit}`) ?? Promise.resolve(NOT_BELIEVED);
  /** Ends processes and deletes what was fetched. */
  async close() {
    const stores = [...this.#clones.values(), ...this.#sides.values()];
    for (const store of stores) await store.then((opened) => opened.close()).catch(() => void 0);
  }
  async #read(file) {
    const { request } = this.#context;
    const path = request.clones.get(file.repository.toLowerCase());
    const clone = path === void 0 ? void 0 : await this.#clone(path);
    const seen = /* @__PURE__ */ new Map();
    let where = "the copy that is kept on this machine";
    const local = await readProvenFile(file, async (oid, type) => {
      const kept = this.#cached(oid, type);
      if (kept === void 0 && clone !== void 0) where = "the clone that was named";
      const bytes = kept ?? await clone?.lookup(oid, type);
      if (bytes !== void 0) seen.set(oid, withHeader(type, bytes));
      return bytes;
    });
    if (local.kind !== "missing" && local.kind !== "forged") return this.#answer(file, local, where, seen);
    if (request.serverUrl === void 0) return refusal(file, path);
    const side = await this.#fetched(file, request.serverUrl);
    seen.clear();
    const fetched = await readProvenFile(file, async (oid, type) => {
      const bytes = await side.lookup(oid, type);
      if (bytes !== void 0) seen.set(oid, withHeader(type, bytes));
      return bytes;
    });
    return this.#answer(file, fetched, side.shown, seen);
  }
  #answer(file, found, where, seen) {
    if (found.kind === "missing" || found.kind === "forged")
      throw new UpstreamError(
        "fetch-failed",
        `${nameOf(file)} cannot be read: the ${found.kind === "forged" ? `object ${found.oid} is not what its id says` : `${found.type} ${found.oid} is missing`}`
      );
    if (found.kind === "none") return found;
    this.#keep(seen);
    const { receipt } = this.#context;
    receipt.note(
      "shared-config",
      `${nameOf(file)} was read from ${where}: ${found.bytes.length} bytes, blob ${found.oid}`
    );
    return { kind: "file", bytes: found.bytes };
  }
  #clone(path) {
    const known = this.#clones.get(path);
    if (known !== void 0) return known;
    const opened = openRepository(path, this.#context.outside).then((repository) => storeOf(repository));
    this.#clones.set(path, opened);
    return opened;
  }
  #fetched(file, serverUrl) {
    const key = `${file.repository}@${file.commit}`;
    const known = this.#sides.get(key);
    if (known !== void 0) return known;
    const store = fetchStore(file, serverUrl, this.#context);
    this.#sides.set(key, store);
    return store;
  }
  #cached(oid, type) {
    const { cacheDirectory } = this.#context.request;
    if (cacheDirectory === void 0) return void 0;
    try {
      const file = readFileSync(join(cacheDirectory, oid.slice(0, 2), oid));
      const end = file.indexOf(0);
      return file.toString("latin1", 0, Math.max(0, end)).startsWith(`${type} `) ? file.subarray(end + 1) : void 0;
    } catch {
      return void 0;
    }
  }
  /** Objects for the next time. A cache that cannot be written to is only slower. */
  #keep(objects) {
    const { cacheDirectory } = this.#context.request;
    if (cacheDirectory === void 0) return;
    for (const [oid, bytes] of objects) {
      const file = join(cacheDirectory, oid.slice(0, 2), oid);
      try {
        mkdirSync(join(cacheDirectory, oid.slice(0, 2)), { recursive: true, mode: 448 });
        writeFileSync(`${file}.${process.pid}`, bytes, { mode: 384 });
        renameSync(`${file}.${process.pid}`, file);
      } catch {
        return;
      }
    }
  }
};
var NOT_BELIEVED = {
  kind: "refused",
  why: "is in another repository, and is not read for what a change only proposes",
  hint: "it is read once the change is merged"
};
function refusal(file, clone) {
  const isThere = clone !== void 0;
  return {
    kind: "refused",
    why: isThere ? "is not in the clone that was named, and no network may be used" : "is in another repository, and no network may be used",
    hint: isThere ? `fetch the commit ${file.commit} into that clone, or allow the network with --fetch-config` : `allow the network with --fetch-config, or name a clone with --config-from ${file.repository}=FOLDER`
  };
}
function storeOf(repository, onClose = () => void 0) {
  const reader = new ObjectReader(repository);
  return {
    async lookup(oid, type) {
      const answer = await reader.read(oid, MAX_OBJECT_BYTES);
      if (answer.kind === "large")
        throw new UpstreamError(
          "fetch-failed",
          `the ${type} ${oid} is larger than ${MAX_OBJECT_BYTES} bytes`
        );
      return answer.kind === "object" && answer.type === type ? answer.bytes : void 0;
    },
    close() {
      reader.close();
      onClose();
    }
  };
}
async function fetchStore(file, serverUrl, { request, outside, retryDelaysMs }) {
  const { sideDirectory, token } = request;
  const remote = { url: `${serverUrl}/${file.repository}`, token };
  const address = retryDelaysMs === void 0 ? remote : { ...remote, retryDelaysMs };
  const side = await SideRepository.create(sideDirectory, formatOf(file.commit), address, outside);
  try {
    const wants = await fetchCommit(side, file);
    const store = storeOf(side.repository, () => side.remove());
    const lookup = async (oid, type) => {
      if (type === "blob" && await named(file, () => side.fetchObjects([oid])) !== "done")
        await named(file, () => side.fetch({ ...wants, blobs: "again" }));
      return store.lookup(oid, type);
    };
    return { ...store, lookup, shown: side.remote.shown };
  } catch (error) {
    side.remove();
    throw error;
  }
}
async function fetchCommit(side, file) {
  const byId = { refspecs: [`+${file.commit}:refs/tacet/shared`], depth: 1 };
  const outcome = await named(file, () => side.fetch({ ...byId, blobs: "none" }));
  if (outcome === "done") return byId;
  if (outcome === "unknown") throw commitUnknown(side.remote, file.commit);
  const byRefs = { refspecs: ALL_REFS, depth: UNBOUNDED_DEPTH };
  await named(file, () => side.fetch({ ...byRefs, blobs: "none" }));
  return byRefs;
}
async function named(file, fetch) {
  try {
    return await fetch();
  } catch (cause) {
    if (!(cause instanceof TacetError) || cause.code !== "fetch-failed") throw cause;
    throw new UpstreamError("fetch-failed", `${nameOf(file)} cannot be read: ${describeError(cause)}`, {
      cause,
      hint: "in a job a token that may read that repository goes into the input config-token, at a desk into TACET_CONFIG_TOKEN"
    });
  }
}
function nameOf({ repository, path, commit }) {
  return printable(`${repository}/${path}@${commit}`);
}
function withHeader(type, bytes) {
  return Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
}

export {
  SharedFiles
};
