import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/detectors/fragment/allowlist.ts
var AllowlistJudge = class {
  #engine;
  #patterns = /* @__PURE__ */ new Map();
  constructor(engine) {
    this.#engine = engine;
  }
  /** What the allowlist says of a finding. */
  ask(allowlist, subject) {
    const { condition, commits, paths, regexes, regexTarget, stopwords } = allowlist;
    const { secret, path } = subject;
    const checks = [];
    if (paths.length > 0) checks.push(() => path !== void 0 && this.matchesAny(paths, bytesOf(path)));
    if (regexes.length > 0) checks.push(() => this.matchesAny(regexes, subject[regexTarget]));
    if (stopwords.length > 0) checks.push(() => holdsAny(secret, stopwords));
    if (condition === "or") {
      if (checks.some((check) => check())) return "holds";
      return commits.length > 0 ? "commits" : "no";
    }
    if (!checks.every((check) => check())) return "no";
    return commits.length > 0 ? "commits" : "holds";
  }
  /** Whether one of the patterns matches somewhere in a text of one byte a character. */
  matchesAny(sources, text) {
    return sources.some((source) => this.pattern(source).test(text, 0, text.length));
  }
  /** A pattern, compiled. */
  pattern(source) {
    let pattern = this.#patterns.get(source);
    if (pattern === void 0) {
      pattern = this.#engine.compile(source);
      this.#patterns.set(source, pattern);
    }
    return pattern;
  }
};
function holdsAny(secret, stopwords) {
  const lower = Buffer.from(secret, "latin1").toString("utf8").toLowerCase();
  return stopwords.some((word) => lower.includes(word));
}
function bytesOf(text) {
  return Buffer.from(text, "utf8").toString("latin1");
}

export {
  AllowlistJudge,
  bytesOf
};
