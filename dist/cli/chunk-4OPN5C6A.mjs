import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  GlobError,
  globToExpression
} from "./chunk-RBHNQ7AH.mjs";
import {
  MAX_NEAR_LINES
} from "./chunk-ZUKYCCT6.mjs";
import {
  parsePattern
} from "./chunk-NASPQFTL.mjs";
import {
  quoted
} from "./chunk-H5ZPWOS6.mjs";

// src/compat/gitleaks/native-id.ts
function nativeIdOf(id) {
  const parts = id.toLowerCase().split(/[^a-z0-9]+/).filter((part) => part !== "");
  if (parts.length === 0) return "own-rule";
  return parts.length === 1 ? `own-${parts[0]}` : parts.join("-");
}

// src/compat/gitleaks/path-globs.ts
var MAX_GLOBS = 24;
function pathGlobs(pattern) {
  const branches = piecesOf(pattern.root);
  if (branches === void 0) return void 0;
  const globs = branches.map(globsOf);
  if (globs.some((each) => each === void 0)) return void 0;
  const all = [...new Set(globs.flatMap((each) => each ?? []))];
  return all.length <= MAX_GLOBS && all.every(isGlob) ? all : void 0;
}
function isGlob(glob) {
  try {
    globToExpression(glob);
    return glob.includes("/") || glob === "**";
  } catch (error) {
    if (error instanceof GlobError) return false;
    throw error;
  }
}
function piecesOf(node) {
  switch (node.kind) {
    case "empty":
      return [[]];
    case "byte": {
      const piece = pieceOf(node.set);
      return piece === void 0 || piece.kind === "any" ? void 0 : [[piece]];
    }
    case "assertion":
      if (node.what === "text-start") return [[{ kind: "start" }]];
      return node.what === "text-end" ? [[{ kind: "end" }]] : void 0;
    case "capture":
      return piecesOf(node.body);
    case "choice":
      return union(node.branches.map(piecesOf));
    case "sequence":
      return node.items.map(piecesOf).reduce(product, [[]]);
    case "repeat":
      return repeated(node.body, node.min, node.max);
  }
}
function repeated(body, min, max) {
  if (max === Number.POSITIVE_INFINITY) {
    const piece = body.kind === "byte" ? pieceOf(body.set) : void 0;
    if (piece?.kind === "any") return min === 0 ? [[ANY]] : void 0;
    if (piece?.kind !== "one" || min > 1) return void 0;
    return [min === 1 ? [ONE, NAME] : [NAME]];
  }
  const ways = piecesOf(body);
  if (ways === void 0) return void 0;
  if (min === 0 && max === 1) return union([ways, [[]]]);
  if (min !== max || min > 8) return void 0;
  return Array.from({ length: min }, () => ways).reduce(product, [[]]);
}
var ANY = { kind: "any" };
var NAME = { kind: "name" };
var ONE = { kind: "one" };
var SLASH = 47;
var LF = 10;
function pieceOf(set) {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => set.has(byte));
  const [first2 = 0, second] = bytes;
  const isLetter = bytes.length === 2 && second === first2 + 32 && first2 >= 65 && first2 <= 90;
  if (bytes.length === 1 || isLetter) {
    const text = String.fromCharCode(isLetter ? second ?? first2 : first2);
    return /^[ -~]$/.test(text) && !/[*?{},\\]/.test(text) ? { kind: "text", text } : void 0;
  }
  const missing = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => !set.has(byte));
  if (missing.every((byte) => byte === LF)) return ANY;
  return missing.includes(SLASH) && missing.every((byte) => byte === LF || byte === SLASH) ? ONE : void 0;
}
function union(parts) {
  if (parts.some((part) => part === void 0)) return void 0;
  const all = parts.flatMap((part) => part ?? []);
  return all.length <= MAX_GLOBS ? all : void 0;
}
function product(left, right) {
  if (left === void 0 || right === void 0 || left.length * right.length > MAX_GLOBS) return void 0;
  return left.flatMap((a) => right.map((b) => [...a, ...b]));
}
function globsOf(pieces) {
  const inner = [
    ...pieces[0]?.kind === "start" ? [] : [ANY],
    ...pieces.slice(pieces[0]?.kind === "start" ? 1 : 0),
    ...pieces.at(-1)?.kind === "end" ? [] : [ANY]
  ].filter((piece, at, all) => piece.kind !== "end" || at !== all.length - 1);
  if (inner.some(({ kind }) => kind === "start" || kind === "end")) return void 0;
  const merged = inner.filter((piece, at) => !(piece.kind === "any" && inner[at - 1]?.kind === "any"));
  let globs = [""];
  for (const [at, piece] of merged.entries()) {
    const next = textFrom(merged, at + 1);
    globs = globs.flatMap((glob) => append(glob, piece, at === 0, at === merged.length - 1, next));
    if (globs.length > MAX_GLOBS) return void 0;
  }
  return globs;
}
function textFrom(pieces, at) {
  const piece = pieces[at];
  return piece?.kind === "text" ? piece.text : "";
}
function append(glob, piece, isFirst, isLast, next) {
  switch (piece.kind) {
    case "text":
      return [glob + piece.text];
    case "name":
      return [starred(glob)];
    case "one":
      return [`${glob}?`];
    default: {
      if (isFirst && isLast) return ["**"];
      if (isFirst) return [next === "/" ? "*/**" : "**/*"];
      const isBehindSlash = glob.endsWith("/");
      if (isLast) return isBehindSlash ? [`${glob}**`] : [starred(glob), `${starred(glob)}/**`];
      if (isBehindSlash) return [next === "/" ? `${glob}*/**` : `${glob}**/*`];
      return next === "/" ? [starred(glob), `${starred(glob)}/**`] : [starred(glob), `${starred(glob)}/**/*`];
    }
  }
}
function starred(glob) {
  const isStarred = glob.endsWith("*") && glob !== "**" && !glob.endsWith("/**");
  return isStarred ? glob : `${glob}*`;
}

// src/compat/gitleaks/convert-rules.ts
function convertRules(config) {
  const notes = [];
  const rules = config.rules.flatMap((rule) => {
    const own = new RuleConversion(rule);
    const native = own.convert();
    notes.push(...own.notes);
    return native === void 0 ? [] : [native];
  });
  return { rules, notes };
}
var RuleConversion = class {
  notes = [];
  #rule;
  constructor(rule) {
    this.#rule = rule;
  }
  convert() {
    const { id, regexText, description, entropy, tags, skipReport } = this.#rule;
    if (regexText === void 0) {
      this.#note("lost", "looks at paths alone, and no rule of ours does");
      return void 0;
    }
    const nativeId = nativeIdOf(id);
    const native = {
      id: nativeId,
      ...description === "" || /[\r\n]/.test(description) ? {} : { description },
      pattern: withSecret(parsePattern(regexText), this.#rule.secretGroup),
      ...entropy === 0 ? {} : { minEntropyBitsPerChar: entropy },
      ...this.#paths(),
      ...this.#near(),
      ...skipReport ? { partOnly: true } : {}
    };
    if (nativeId !== id) this.#note("changed", `is called ${nativeId} here`);
    if (entropy !== 0)
      this.#note(
        "changed",
        `entropy ${entropy} drops what is below it, where gitleaks also drops what is equal`
      );
    if (tags.length > 0) this.#note("changed", "has no tags here");
    if (this.notes.length === 0)
      this.#note("kept", "looks for the same; what is plainly a placeholder does not count here");
    return native;
  }
  #paths() {
    const { pathText } = this.#rule;
    if (pathText === void 0) return {};
    const only = pathGlobs(parsePattern(pathText));
    if (only !== void 0) return { paths: { only } };
    this.#note("changed", `looks at every path: ${quoted(pathText)} is more than globs can say`);
    return {};
  }
  #near() {
    const { required } = this.#rule;
    if (required.length === 0) return {};
    return {
      near: required.map(({ id, withinLines = MAX_NEAR_LINES, withinColumns }) => {
        const lines = Math.min(withinLines, MAX_NEAR_LINES);
        if (withinColumns !== void 0)
          this.#note("changed", `needs ${quoted(id)} near, in whatever column`);
        this.#note("changed", `needs ${quoted(id)} within ${lines} lines`);
        return { rule: nativeIdOf(id), withinLines: lines, required: true };
      })
    };
  }
  #note(kind, text) {
    const { id, place } = this.#rule;
    this.notes.push({
      kind,
      place: `${place.file}:${place.line}`,
      text: `the rule ${quoted(id)} ${text}`,
      ...kind === "lost" ? {} : { rule: nativeIdOf(id) }
    });
  }
};
function withSecret({ source, root, captures }, secretGroup) {
  if (captures.length === 0) return `(?P<secret>${source})`;
  const at = openingOf(root, Math.max(1, secretGroup));
  if (at === void 0) return `(?P<secret>${source})`;
  const named = /^\(\?P?<[^>]*>/.exec(source.slice(at))?.[0];
  return `${source.slice(0, at)}(?P<secret>${source.slice(at + (named?.length ?? 1))}`;
}
function openingOf(node, index) {
  switch (node.kind) {
    case "capture":
      return node.index === index ? node.at : openingOf(node.body, index);
    case "repeat":
      return openingOf(node.body, index);
    case "sequence":
      return first(node.items, index);
    case "choice":
      return first(node.branches, index);
    default:
      return void 0;
  }
}
function first(nodes, index) {
  return nodes.map((node) => openingOf(node, index)).find((at) => at !== void 0);
}

export {
  nativeIdOf,
  pathGlobs,
  convertRules,
  withSecret
};
