import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  FOREIGN_TOOLS
} from "./chunk-YCRTLUB3.mjs";

// src/findings/standing.ts
function standingInHistory(finding, counting) {
  if (finding.location.kind !== "blob" || finding.inHead === void 0) return finding;
  const { counts: _, ...rest } = finding;
  if (finding.inHead) return { ...rest, standing: void 0 };
  return { ...rest, standing: "old", ...counting === "new" ? {} : { counts: true } };
}
function countedAs(finding, counting) {
  return counting === "any" ? { ...finding, counts: true } : finding;
}

// src/base/number-set.ts
function numberSetText(numbers) {
  const runs = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== void 0 && last.to === number) last.to++;
    else runs.push({ from: number, to: number + 1 });
  }
  return textOfRuns(runs);
}
function runsOf(text) {
  if (text === "") return [];
  const words = text.split(",");
  if (words.length % 2 !== 0 || !words.every((word) => /^[0-9a-z]{1,10}$/.test(word))) return void 0;
  const runs = [];
  let end = -1;
  for (let at = 0; at < words.length; at += 2) {
    const gap = Number.parseInt(words[at] ?? "", 36);
    const length = Number.parseInt(words[at + 1] ?? "", 36);
    const from = runs.length === 0 ? gap : end - 1 + gap;
    if (length === 0 || runs.length > 0 && gap < 2 || !Number.isSafeInteger(from + length))
      return void 0;
    end = from + length;
    runs.push({ from, to: end });
  }
  return runs;
}
function countOfUnion(sets) {
  const runs = sets.flat().sort((a, b) => a.from - b.from);
  let count = 0;
  let end = 0;
  for (const { from, to } of runs) {
    count += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return count;
}
function textOfRuns(runs) {
  const words = [];
  for (const [index, { from, to }] of runs.entries()) {
    const before = runs[index - 1];
    words.push(before === void 0 ? from : from - (before.to - 1), to - from);
  }
  return words.map((word) => word.toString(36)).join(",");
}

// src/findings/read-finding.ts
var LOCATION_KINDS = [
  "file",
  "blob",
  "staged",
  "message",
  "ref",
  "reflog",
  "stdin",
  "diff",
  "text",
  "log",
  "artifact"
];
function locationIn(node) {
  const place = (name) => node.get(name).count();
  const text = node.get("text").optional(textIn);
  const container = node.get("container").optional((path) => path.text());
  return {
    kind: node.get("kind").choice(LOCATION_KINDS),
    path: node.get("path").optional((path) => path.text()),
    ...text === void 0 ? {} : { text },
    ...container === void 0 ? {} : { container },
    startLine: place("startLine"),
    startColumn: place("startColumn"),
    endLine: place("endLine"),
    endColumn: place("endColumn"),
    blob: node.get("blob").optional((blob) => blob.text(/^[0-9a-f]{40,64}$/))
  };
}
function textIn(node) {
  return { name: node.get("name").text(), url: node.get("url").optional((url) => url.text(/^https?:/)) };
}
function introductionIn(node) {
  return {
    commit: node.get("commit").text(/^[0-9a-f]{40,64}$/),
    author: node.get("author").text(),
    email: node.get("email").text(),
    date: node.get("date").text()
  };
}
function spreadIn(node) {
  return { commits: node.get("commits").count(), paths: node.get("paths").count() };
}
function headPlaceIn(node) {
  return { path: node.get("path").text(), line: node.get("line").count() };
}
function suppressionIn(node) {
  const text = (name) => node.get(name).optional((each) => each.text());
  return {
    by: node.get("by").choice(["mark", "ignore-file", "config", "baseline"]),
    where: node.get("where").text(),
    kind: node.get("kind").optional((kind) => kind.choice(["false-positive", "test-value", "revoked", "accepted"])),
    reason: text("reason"),
    owner: text("owner"),
    expires: text("expires"),
    effect: node.get("effect").choice(["silences", "untrusted", "expired", "unreasoned", "refused"]),
    ...optionalText(node, "why"),
    ...node.get("tool").isAbsent ? {} : { tool: node.get("tool").choice(FOREIGN_TOOLS) }
  };
}
function optionalText(node, name) {
  const text = node.get(name).optional((each) => each.text());
  return text === void 0 ? {} : { [name]: text };
}

export {
  standingInHistory,
  countedAs,
  numberSetText,
  runsOf,
  countOfUnion,
  locationIn,
  introductionIn,
  spreadIn,
  headPlaceIn,
  suppressionIn
};
