import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  countIn,
  field,
  isZeroId,
  textIn
} from "./chunk-CXMKFTA4.mjs";

// src/runner/payload-texts.ts
var SUBJECTS = [
  { key: "pull_request", name: "pull request", path: (number) => `pull/${number}` },
  { key: "issue", name: "issue", path: (number) => `issues/${number}` },
  { key: "discussion", name: "discussion", path: (number) => `discussions/${number}` }
];
var NAMES = [
  ["name of the head branch", "pull_request", "head", "ref"],
  ["name of the base branch", "pull_request", "base", "ref"],
  ["name of the tag", "release", "tag_name"],
  ["name of the head branch", "workflow_run", "head_branch"],
  ["name of the base branch", "merge_group", "base_ref"]
];
var OTHERS = [
  ["title of the release", "release", "name"],
  ["text of the release", "release", "body"],
  ["title of the run", "workflow_run", "display_title"],
  ["message of the commit that was run", "workflow_run", "head_commit", "message"],
  ["message of the queued commit", "merge_group", "head_commit", "message"]
];
function textsOfPayload(facts) {
  const { payload, eventName } = facts;
  const link = (path) => facts.remoteUrl === void 0 ? void 0 : `${facts.remoteUrl}/${path}`;
  const texts = [];
  const add = (name, value, url, isFormer = false) => {
    const text = textIn(value);
    if (text !== void 0 && text !== "") texts.push({ name, url, text, ...isFormer ? { isFormer } : {} });
  };
  const addFormer = (key, name, url) => add(`former ${name}`, field(payload, "changes", key, "from"), url, true);
  for (const subject of SUBJECTS) {
    const value = field(payload, subject.key);
    if (value === void 0) continue;
    const number = countIn(field(value, "number"));
    const url = number === 0 ? void 0 : link(subject.path(number));
    const what = number === 0 ? subject.name : `${subject.name} ${number}`;
    add(`title of ${what}`, field(value, "title"), url);
    add(`body of ${what}`, field(value, "body"), url);
    if (hasComment(payload)) continue;
    addFormer("title", `title of ${what}`, url);
    addFormer("body", `body of ${what}`, url);
  }
  const about = saidIn(payload, eventName);
  if (about !== void 0) {
    const url = about.path && link(about.path);
    add(about.name, about.text, url);
    addFormer("body", about.name, url);
  }
  for (const [name, ...path] of OTHERS) add(name, field(payload, ...path), void 0);
  for (const [name, ...path] of NAMES) add(name, field(payload, ...path), void 0);
  const ref = refBrought(payload, eventName);
  if (ref !== void 0) add(ref.name, ref.text, void 0);
  return texts;
}
function hasComment(payload) {
  return field(payload, "comment") !== void 0 || field(payload, "review") !== void 0;
}
var COMMENT_WORDS = {
  comment: "comment",
  "review-comment": "review comment",
  review: "review",
  "commit-comment": "comment on a commit"
};
function commentName(kind, id, login) {
  return `${COMMENT_WORDS[kind]} ${id}${login === void 0 ? "" : ` by ${login.slice(0, MAX_LOGIN)}`}`;
}
var MAX_LOGIN = 60;
function commentPath(kind, id, number) {
  if (number === 0 || id === 0) return void 0;
  switch (kind) {
    case "comment":
      return `issues/${number}#issuecomment-${id}`;
    case "review-comment":
      return `pull/${number}#discussion_r${id}`;
    case "review":
      return `pull/${number}#pullrequestreview-${id}`;
    case "commit-comment":
      return void 0;
  }
}
function saidIn(payload, eventName) {
  const isReview = field(payload, "comment") === void 0 && field(payload, "review") !== void 0;
  const value = field(payload, isReview ? "review" : "comment");
  if (value === void 0) return void 0;
  const kind = isReview ? "review" : COMMENT_EVENTS.get(eventName) ?? "comment";
  const id = idIn(field(value, "id"));
  const number = countIn(field(payload, "pull_request", "number")) || countIn(field(payload, "issue", "number"));
  const name = commentName(kind, id, textIn(field(value, "user", "login")));
  const path = eventName === "discussion_comment" ? void 0 : commentPath(kind, id, number);
  return { name, text: field(value, "body"), path };
}
var COMMENT_EVENTS = /* @__PURE__ */ new Map([
  ["pull_request_review_comment", "review-comment"],
  ["commit_comment", "commit-comment"]
]);
function idIn(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
function refBrought(payload, eventName) {
  const ref = textIn(field(payload, "ref"));
  if (ref === void 0 || !REF_EVENTS.has(eventName)) return void 0;
  if (field(payload, "deleted") === true || isZeroId(field(payload, "after"))) return void 0;
  const isTag = ref.startsWith("refs/tags/") || textIn(field(payload, "ref_type")) === "tag";
  return { name: `name of the ${isTag ? "tag" : "branch"}`, text: ref };
}
var REF_EVENTS = /* @__PURE__ */ new Set(["push", "create", "workflow_dispatch"]);

export {
  textsOfPayload,
  commentName,
  commentPath,
  idIn
};
