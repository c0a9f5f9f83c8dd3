import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  resolveObjects
} from "./chunk-CURK6QLX.mjs";
import {
  isObjectId
} from "./chunk-ZL5LOEQ7.mjs";
import {
  decodeUtf8
} from "./chunk-B5ZZAE4C.mjs";

// src/git/tips.ts
var MAX_LIST_BYTES = 1024 * 1024 * 1024;
async function listRefs(git) {
  return (await readRefs(git)).refs;
}
async function refsOfCommits(git, commits) {
  const format = "%(objectname) %(objecttype) %(*objectname) %(*objecttype) %(refname)";
  const listed = git.run(["for-each-ref", `--format=${format}`], { maxBytes: MAX_LIST_BYTES });
  const [{ stdout }, list] = await Promise.all([listed, commits]);
  const wanted = new Set(list.commits);
  const names = [];
  const tags = /* @__PURE__ */ new Set();
  const unpeeled = [];
  for (const line of decodeUtf8(stdout).split("\n")) {
    const [oid = "", type, inner = "", innerType, ...rest] = line.split(" ");
    const name = rest.join(" ");
    if (!isObjectId(oid)) continue;
    if (type !== "tag" && wanted.has(oid)) names.push(name);
    else if (type === "tag" && wanted.has(inner)) {
      names.push(name);
      tags.add(oid);
    } else if (innerType === "tag") unpeeled.push({ name, oids: [oid, inner] });
  }
  if (unpeeled.length > 0) {
    const found = await resolveObjects(
      git,
      unpeeled.map(({ oids: [outer = ""] }) => `${outer}^{commit}`)
    );
    for (const [index, { name, oids }] of unpeeled.entries()) {
      if (!wanted.has(found[index]?.oid ?? "")) continue;
      names.push(name);
      for (const oid of oids) tags.add(oid);
    }
  }
  return { names, tags: [...tags] };
}
async function listReflogMessages(git) {
  const { stdout } = await git.run(["log", "--walk-reflogs", "--all", "--no-decorate", "--format=%gs"], {
    maxBytes: MAX_LIST_BYTES
  });
  return stdout;
}
async function listTips(git) {
  const [{ refs, isWhole }, others] = await Promise.all([
    readRefs(git),
    // commits and tags, the filter keeps it from listing what they hold
    git.run(["rev-list", "--no-walk", "--objects", "--filter=tree:0", "--all", "--reflog"], {
      maxBytes: MAX_LIST_BYTES
    })
  ]);
  const ids = Buffer.from(others.stdout).toString("latin1").split("\n");
  const oids = /* @__PURE__ */ new Set([...refs.map(({ oid }) => oid), ...ids.map((line) => line.split(" ", 1)[0] ?? "")]);
  for (const oid of oids) if (!isObjectId(oid)) oids.delete(oid);
  const isComplete = isWhole && others.exit.status === 0;
  if (!isComplete) for (const oid of await headsOf(git)) oids.add(oid);
  return { refs, oids, isComplete };
}
async function readRefs(git) {
  const { exit, stdout } = await git.run(["for-each-ref", "--format=%(objectname) %(refname)"], {
    maxBytes: MAX_LIST_BYTES
  });
  const refs = decodeUtf8(stdout).split("\n").flatMap((line) => {
    const space = line.indexOf(" ");
    const oid = line.slice(0, Math.max(0, space));
    return isObjectId(oid) ? [{ oid, name: line.slice(space + 1) }] : [];
  });
  return { refs, isWhole: exit.status === 0 };
}
async function headsOf(git) {
  const { stdout } = await git.run(["rev-parse", "--verify", "--quiet", "HEAD"]);
  return Buffer.from(stdout).toString("latin1").split("\n").filter(isObjectId);
}

// src/git/commit-order.ts
function orderCommits(graph) {
  const { count, dates } = graph;
  const waitsFor = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  for (let commit = 0; commit < count; commit++) {
    for (const parent of graph.parentsOf(commit)) {
      waitsFor[commit]++;
      starts[parent + 1]++;
    }
  }
  for (let commit = 0; commit < count; commit++) starts[commit + 1] += starts[commit];
  const filled = starts.slice();
  const children = new Uint32Array(starts[count]);
  for (let commit = 0; commit < count; commit++)
    for (const parent of graph.parentsOf(commit)) children[filled[parent]++] = commit;
  const isBefore = (first, second) => dates[first] === dates[second] ? graph.compareIds(first, second) < 0 : dates[first] < dates[second];
  const heap = new Heap(isBefore);
  for (let commit = 0; commit < count; commit++) if (waitsFor[commit] === 0) heap.push(commit);
  const order = new Uint32Array(count);
  let placed = 0;
  for (let commit = heap.pop(); commit !== void 0; commit = heap.pop()) {
    order[placed++] = commit;
    for (let at = starts[commit]; at < starts[commit + 1]; at++) {
      const child = children[at];
      if (--waitsFor[child] === 0) heap.push(child);
    }
  }
  if (placed < count) {
    const left = [...waitsFor.keys()].filter((commit) => waitsFor[commit] > 0);
    order.set(
      left.sort((first, second) => isBefore(first, second) ? -1 : 1),
      placed
    );
  }
  return order;
}
var Heap = class {
  #isBefore;
  #items = [];
  constructor(isBefore) {
    this.#isBefore = isBefore;
  }
  push(item) {
    const items = this.#items;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const above = at - 1 >> 1;
      if (!this.#isBefore(item, items[above])) break;
      items[at] = items[above];
      at = above;
    }
    items[at] = item;
  }
  /** The first of all; undefined when there is none. */
  pop() {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (first === void 0 || last === void 0 || items.length === 0) return first;
    let at = 0;
    for (; ; ) {
      let below = 2 * at + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && this.#isBefore(items[below + 1], items[below])) below++;
      if (!this.#isBefore(items[below], last)) break;
      items[at] = items[below];
      at = below;
    }
    items[at] = last;
    return first;
  }
};

export {
  orderCommits,
  listRefs,
  refsOfCommits,
  listReflogMessages,
  listTips
};
