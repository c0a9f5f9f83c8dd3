import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isObjectId
} from "./chunk-ZL5LOEQ7.mjs";
import {
  decodeUtf8
} from "./chunk-B5ZZAE4C.mjs";
import {
  printable
} from "./chunk-YAB2QRGH.mjs";
import {
  InputError,
  UpstreamError
} from "./chunk-MLKVTFW4.mjs";

// src/git/commits.ts
var MAX_REVISION_CHARS = 4096;
var MAX_LIST_BYTES = 1024 * 1024 * 1024;
async function resolveCommit(repository, revision) {
  const [found] = await resolveObjects(repository.git, [`${revision}^{commit}`]);
  if (found !== void 0) return found.oid;
  throw new InputError("revision-unknown", `no commit is called ${shown(revision)} in this repository`, {
    hint: repository.state.shallow ? "this clone is shallow: fetch more of it (git fetch --unshallow; in actions/checkout fetch-depth: 0)" : 'give a branch, a tag, or an id that "git log" shows'
  });
}
async function resolveObjects(git, revisions) {
  if (revisions.length === 0) return [];
  const lines = revisions.map(
    (text) => text.length > MAX_REVISION_CHARS || /[\0-\x1f\x7f]/.test(text) || text.startsWith("^{") ? "^{}" : text
  );
  const stdout = await git.require(["cat-file", "--batch-check=%(objectname) %(objecttype)"], {
    input: Buffer.from(`${lines.join("\n")}
`)
  });
  const answers = Buffer.from(stdout).toString("utf8").split("\n");
  return revisions.map((_, index) => parseResolved(answers[index] ?? ""));
}
async function listCommits(git, { include, exclude }, order = ["--reverse", "--topo-order"]) {
  if (include.length === 0) return { commits: [], complete: true };
  const lines = [...include.map(requireId), ...exclude.map((oid) => `^${requireId(oid)}`)];
  const { exit, stdout } = await git.run(["rev-list", ...order, "--stdin"], {
    input: Buffer.from(`${lines.join("\n")}
`),
    maxBytes: MAX_LIST_BYTES
  });
  const commits = Buffer.from(stdout).toString("latin1").split("\n").filter(isObjectId);
  return { commits, complete: exit.status === 0 };
}
async function findMergeBase(git, head, others) {
  if (others.length === 0) return void 0;
  const { stdout } = await git.run(["merge-base", requireId(head), ...others.map(requireId)]);
  return Buffer.from(stdout).toString("latin1").split("\n").find(isObjectId);
}
function messageStart(object) {
  const end = Buffer.from(object.buffer, object.byteOffset, object.byteLength).indexOf("\n\n");
  return end < 0 ? object.length : end + 2;
}
function authorOf(commit) {
  const header = decodeUtf8(commit, 0, messageStart(commit));
  const line = /^author (.*)$/m.exec(header)?.[1] ?? "";
  const [, name = "", email = "", seconds = "", offset = ""] = /^(.*?) ?<([^>]*)>(?: (-?[0-9]+) ([+-][0-9]{4}))?/.exec(line) ?? [];
  return { name, email, date: isoDate(Number(seconds === "" ? Number.NaN : seconds), offset) };
}
function isoDate(seconds, offset) {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5));
  const shift = offset.startsWith("-") ? -minutes : minutes;
  const date = new Date((seconds + shift * 60) * 1e3);
  if (Number.isNaN(date.getTime())) return "";
  return `${date.toISOString().slice(0, 19)}${offset.slice(0, 3)}:${offset.slice(3, 5)}`;
}
function parseResolved(line) {
  const [, oid, type] = /^([0-9a-f]+) (commit|tree|blob|tag)$/.exec(line) ?? [];
  if (oid === void 0 || !isObjectId(oid)) return void 0;
  return { oid, type: type === "commit" || type === "tree" || type === "tag" ? type : "blob" };
}
function requireId(oid) {
  if (!isObjectId(oid)) throw new UpstreamError("git-failed", `${shown(oid)} is no object id`);
  return oid;
}
function shown(revision) {
  return `"${printable(revision).slice(0, 80)}"`;
}

export {
  resolveCommit,
  resolveObjects,
  listCommits,
  findMergeBase,
  messageStart,
  authorOf
};
