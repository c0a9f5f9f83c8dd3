import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ASCII_LETTERS,
  ByteSet,
  CASE_BIT,
  LINE_END_BYTES,
  PatternError,
  printPattern,
  printRanges
} from "./chunk-RQVTQNN4.mjs";
import {
  MAX_MATCH_BYTES,
  MIN_RUN_BYTES,
  MIN_UNGATED_BYTES,
  RUN_ALPHABET
} from "./chunk-F7P4UVUY.mjs";

// src/regex/literals.ts
var MAX_ALTERNATIVES = 64;
var MAX_TEXT_BYTES = 64;
var MAX_CLASS_BYTES = 16;
var UNKNOWN = { exact: void 0, best: void 0 };
var NOTHING = { text: "", ignoreCase: false };
function requiredLiterals(root) {
  const best = examine(root).best;
  return best === void 0 ? void 0 : withoutRedundant(best);
}
function examine(node) {
  switch (node.kind) {
    case "empty":
    case "assertion":
      return { exact: [NOTHING], best: void 0 };
    case "byte": {
      const exact = textsOf(node.set);
      return exact === void 0 ? UNKNOWN : { exact, best: exact };
    }
    case "capture":
      return examine(node.body);
    case "sequence":
      return joined(node.items.map(examine));
    case "choice":
      return anyOf(node.branches.map(examine));
    case "repeat": {
      const body = examine(node.body);
      if (node.min === 0) return node.max === 1 ? anyOf([body, examine({ kind: "empty" })]) : UNKNOWN;
      const certain = Array.from({ length: Math.min(node.min, MAX_TEXT_BYTES) }, () => body);
      return joined(node.min === node.max && node.min <= MAX_TEXT_BYTES ? certain : [...certain, UNKNOWN]);
    }
  }
}
function textsOf(set) {
  if (set.isEmpty || set.size > MAX_CLASS_BYTES) return void 0;
  const texts = [];
  for (const byte of set.bytes()) {
    const inBothCases = ASCII_LETTERS.has(byte) && set.has(byte ^ CASE_BIT);
    if (inBothCases && (byte & CASE_BIT) === 0) continue;
    texts.push({ text: String.fromCharCode(byte), ignoreCase: inBothCases });
  }
  return texts;
}
function joined(items) {
  let best;
  let current = [NOTHING];
  let complete = true;
  for (const item of items) {
    best = better(best, item.best);
    const longer = item.exact === void 0 ? void 0 : product(current, item.exact);
    if (longer !== void 0) {
      current = longer;
      continue;
    }
    best = better(best, current);
    complete = false;
    current = item.exact ?? [NOTHING];
  }
  return { exact: complete ? current : void 0, best: better(best, current) };
}
function anyOf(branches) {
  const exact = unite(branches.map((branch) => branch.exact));
  const best = unite(branches.map((branch) => branch.best));
  return { exact, best: better(best, exact) };
}
function unite(lists) {
  const united = [];
  for (const list of lists) {
    if (list === void 0) return void 0;
    united.push(...list);
  }
  return united.length <= MAX_ALTERNATIVES ? united : void 0;
}
function product(left, right) {
  if (left.length * right.length > MAX_ALTERNATIVES) return void 0;
  const texts = left.flatMap((a) => right.map((b) => concatenate(a, b)));
  return texts.some(({ text }) => text.length > MAX_TEXT_BYTES) ? void 0 : texts;
}
function concatenate(a, b) {
  const ignoreCase = a.ignoreCase || b.ignoreCase;
  const text = a.text + b.text;
  return { text: ignoreCase ? asciiLowerCase(text) : text, ignoreCase };
}
function better(a, b) {
  return selectivity(b) > selectivity(a) ? b : a;
}
function selectivity(literals) {
  if (literals === void 0 || literals.length === 0) return 0;
  const shortest = Math.min(...literals.map(({ text }) => text.length));
  return shortest === 0 ? 0 : 4 * shortest - Math.log2(literals.length) + 1 / 1024;
}
function withoutRedundant(literals) {
  const unique = literals.filter(
    (literal, index) => literals.findIndex(
      (other) => other.text === literal.text && other.ignoreCase === literal.ignoreCase
    ) === index
  );
  return unique.filter(
    (literal) => !unique.some((other) => other !== literal && isImpliedBy(other, literal))
  );
}
function isImpliedBy(shorter, longer) {
  if (shorter.ignoreCase) return asciiLowerCase(longer.text).includes(shorter.text);
  return !longer.ignoreCase && longer.text.includes(shorter.text);
}
function asciiLowerCase(text) {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

// src/regex/analyze.ts
function analyzePattern(pattern) {
  const { root } = pattern;
  return {
    length: matchLength(root),
    lines: matchLines(root),
    firstBytes: firstBytes(root),
    edges: {
      start: edgeExtent(root, "start"),
      end: edgeExtent(root, "end"),
      wholeText: readsWholeText(root)
    },
    captures: pattern.captures,
    literals: requiredLiterals(root)
  };
}
function matchLength(node) {
  switch (node.kind) {
    case "empty":
    case "assertion":
      return { min: 0, max: 0 };
    case "byte":
      return { min: 1, max: 1 };
    case "capture":
      return matchLength(node.body);
    case "repeat": {
      const body = matchLength(node.body);
      return { min: times(body.min, node.min), max: times(body.max, node.max) };
    }
    case "sequence": {
      const items = node.items.map(matchLength);
      return { min: sum(items.map(({ min }) => min)), max: sum(items.map(({ max }) => max)) };
    }
    case "choice": {
      const branches = node.branches.map(matchLength);
      return {
        min: Math.min(...branches.map(({ min }) => min)),
        max: Math.max(...branches.map(({ max }) => max))
      };
    }
  }
}
function isNullable(node) {
  return matchLength(node).min === 0;
}
function matchLines(node, lineEnds = LINE_END_BYTES) {
  const count = mostBytesOf(lineEnds, node);
  if (count === 0) return { kind: "line" };
  return count === Number.POSITIVE_INFINITY ? { kind: "unbounded" } : { kind: "lines", count };
}
function mostBytesOf(set, node) {
  switch (node.kind) {
    case "empty":
    case "assertion":
      return 0;
    case "byte":
      return node.set.intersects(set) ? 1 : 0;
    case "capture":
      return mostBytesOf(set, node.body);
    case "repeat":
      return times(mostBytesOf(set, node.body), node.max);
    case "sequence":
      return sum(node.items.map((item) => mostBytesOf(set, item)));
    case "choice":
      return Math.max(...node.branches.map((branch) => mostBytesOf(set, branch)));
  }
}
function firstBytes(node) {
  return isNullable(node) ? ByteSet.all : leadingBytes(node);
}
function leadingBytes(node) {
  switch (node.kind) {
    case "empty":
    case "assertion":
      return ByteSet.none;
    case "byte":
      return node.set;
    case "capture":
      return leadingBytes(node.body);
    case "repeat":
      return node.max === 0 ? ByteSet.none : leadingBytes(node.body);
    case "sequence": {
      const decisive = node.items.findIndex((item) => !isNullable(item));
      const reachable = decisive === -1 ? node.items : node.items.slice(0, decisive + 1);
      return unionOf(reachable.map(leadingBytes));
    }
    case "choice":
      return unionOf(node.branches.map(leadingBytes));
  }
}
function edgeExtent(node, edge) {
  switch (node.kind) {
    case "empty":
    case "byte":
      return "never";
    case "assertion":
      return "always";
    case "capture":
      return edgeExtent(node.body, edge);
    case "repeat": {
      const body = node.max === 0 ? "never" : edgeExtent(node.body, edge);
      return node.min === 0 && body === "always" ? "sometimes" : body;
    }
    case "choice": {
      const branches = node.branches.map((branch) => edgeExtent(branch, edge));
      const [first = "never"] = branches;
      return branches.every((branch) => branch === first) ? first : "sometimes";
    }
    case "sequence":
      return sequenceEdge(edge === "start" ? node.items : [...node.items].reverse(), edge);
  }
}
function sequenceEdge(items, edge) {
  let extent = "never";
  let mayHaveConsumed = false;
  for (const item of items) {
    const own = edgeExtent(item, edge);
    if (own === "always" && !mayHaveConsumed) return "always";
    if (own !== "never") extent = "sometimes";
    const { min, max } = matchLength(item);
    if (min > 0) break;
    if (max > 0) mayHaveConsumed = true;
  }
  return extent;
}
function readsWholeText(node) {
  switch (node.kind) {
    case "empty":
    case "byte":
      return false;
    case "assertion":
      return node.what === "text-start" || node.what === "text-end";
    case "capture":
    case "repeat":
      return readsWholeText(node.body);
    case "sequence":
      return node.items.some(readsWholeText);
    case "choice":
      return node.branches.some(readsWholeText);
  }
}
function times(value, count) {
  return value === 0 || count === 0 ? 0 : value * count;
}
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
function unionOf(sets) {
  return sets.reduce((all, set) => all.union(set), ByteSet.none);
}

// src/regex/to-v8.ts
var MOST_BYTES = 128;
var V8_DIALECT = {
  printClass: (set) => set.size < MOST_BYTES ? `[${printRanges(set)}]` : `[^${printRanges(set.complement())}]`,
  never: "[]",
  // V8's own ^ and $ take CR and other characters for line ends when `m` is set; RE2's know LF alone.
  assertions: {
    "text-start": "^",
    "text-end": "$",
    "line-start": "(?<![^\\n])",
    "line-end": "(?![^\\n])",
    "word-boundary": "\\b",
    "not-word-boundary": "\\B"
  },
  openNamed: (name) => `(?<${name}>`,
  printRepeat: printNullableRepeat
};
function toV8(pattern) {
  const refusal = v8Refusal(pattern.root);
  if (refusal !== void 0) throw refusal;
  return printPattern(pattern.root, V8_DIALECT);
}
function v8Refusal(node) {
  switch (node.kind) {
    case "empty":
    case "byte":
    case "assertion":
      return void 0;
    case "capture":
      return v8Refusal(node.body);
    case "sequence":
      return firstOf(node.items);
    case "choice":
      return firstOf(node.branches);
    case "repeat":
      return repeatRefusal(node) ?? v8Refusal(node.body);
  }
}
function firstOf(nodes) {
  for (const node of nodes) {
    const refusal = v8Refusal(node);
    if (refusal !== void 0) return refusal;
  }
  return void 0;
}
function repeatRefusal(node) {
  if (node.max <= 1) return void 0;
  if (node.min !== node.max && isNullable(node.body)) {
    return new PatternError("a repetition repeats something that can match nothing", node.at, {
      hint: "make the inside match at least one byte"
    });
  }
  const loose = looseCaptures(node.body, true);
  if (loose.length === 0) return void 0;
  return new PatternError("a group inside a repetition may be left unset by a round", node.at, {
    hint: "write (?:…) for groups that need not be remembered"
  });
}
function looseCaptures(node, certain) {
  switch (node.kind) {
    case "empty":
    case "byte":
    case "assertion":
      return [];
    case "capture":
      return [...certain ? [] : [node.index], ...looseCaptures(node.body, certain)];
    case "repeat":
      return looseCaptures(node.body, certain && node.min > 0);
    case "sequence":
      return node.items.flatMap((item) => looseCaptures(item, certain));
    case "choice":
      return node.branches.flatMap((branch) => looseCaptures(branch, false));
  }
}
function printNullableRepeat(node, body) {
  if (!isNullable(node.body)) return void 0;
  if (node.max === 0) return `(?:${body()}){0}`;
  if (node.min === 1 && node.max === 1) return `(?:${body()})`;
  if (node.min === 0 && node.max === 1) return node.lazy ? `(?:|${body()})` : `(?:${body()}|)`;
  return void 0;
}

// src/ruleset/detector-names.ts
var MAX_MATCH_LINE_ENDS = 3;
var LINE = { kind: "line" };
var LINES = { kind: "lines", count: MAX_MATCH_LINE_ENDS };
var ANCHORED = { kind: "anchored" };
var withoutPattern = (reach) => ({ pattern: "none", starts: "literals", reach });
var DETECTORS = /* @__PURE__ */ new Map([
  ["pattern", { pattern: "match", starts: "literals", reach: "pattern" }],
  ["assigned", { pattern: "value", starts: "literals", reach: LINES }],
  ["password-assignment", withoutPattern(LINES)],
  ["secret-assignment", withoutPattern(LINES)],
  ["token-assignment", withoutPattern(LINES)],
  ["key-assignment", withoutPattern(LINES)],
  ["entropy", { pattern: "none", starts: "runs", reach: LINE }],
  ["pem", withoutPattern(ANCHORED)],
  ["putty-key", withoutPattern(ANCHORED)],
  // the shortest header, {"alg":"none"}, has 20 characters of base64url
  ["jwt", { ...withoutPattern(LINE), inRun: true }],
  ["jwk", withoutPattern(ANCHORED)],
  ["keystore", withoutPattern(ANCHORED)],
  ["uri", { pattern: "scheme", starts: "literals", reach: LINE }],
  ["connection-string", withoutPattern(LINE)],
  ["basic-auth", withoutPattern(LINE)],
  ["bearer", withoutPattern(LINE)],
  ["command-line", withoutPattern(LINE)],
  ["netrc", withoutPattern(LINES)],
  ["npmrc", withoutPattern(LINE)],
  ["pgpass", withoutPattern(LINE)],
  ["otpauth", withoutPattern(LINE)],
  ["ansible", withoutPattern(LINES)],
  ["kubeconfig", withoutPattern(ANCHORED)],
  ["kubernetes-secret", withoutPattern(ANCHORED)],
  ["docker-config", withoutPattern(ANCHORED)],
  ["terraform-state", withoutPattern(ANCHORED)],
  ["gcp-service-account", withoutPattern(ANCHORED)]
]);
var PROOF_NAMES = [
  "age-key",
  "atlassian-server-token",
  "atlassian-token",
  "aws-access-key-id",
  "azure-devops-token",
  "azure-key",
  "base64-bytes",
  "bitbucket-app-password",
  "cloudflare-token",
  "confluent-secret",
  "discord-token",
  "entra-client-secret",
  "fly-token",
  "github-token",
  "gitlab-routable",
  "google-api-key",
  "grafana-cloud",
  "grafana-service-account",
  "groq-key",
  "jfrog-token",
  "jwt",
  "nats-nkey",
  "npm-token",
  "onepassword-service-account",
  "openai-key",
  "packagist-token",
  "pypi-token",
  "sentry-org-token",
  "slack-token",
  "stripe-key",
  "telegram-token",
  "twilio-sid",
  "zuplo-key"
];

// src/regex/automaton.ts
var MAX_SUCCESSORS = 2e6;
function buildAutomaton(root) {
  const program = [{ kind: "accept" }];
  const entry = assemble(root, 0, program);
  const stateOf = /* @__PURE__ */ new Map();
  const bytes = [];
  program.forEach((instruction, index) => {
    if (instruction.kind !== "byte") return;
    stateOf.set(index, bytes.length);
    bytes.push(instruction);
  });
  let total = 0;
  const known = /* @__PURE__ */ new Map();
  const successors = (from) => {
    const found = known.get(from) ?? closure(from, program, stateOf);
    if (!known.has(from)) total += found.states.length;
    known.set(from, found);
    return found;
  };
  const start = successors(entry);
  const next = [];
  for (const instruction of bytes) {
    next.push(successors(instruction.next));
    if (total > MAX_SUCCESSORS) return void 0;
  }
  return { start, sets: bytes.map(({ set }) => set), next };
}
function assemble(node, next, program) {
  const add = (instruction) => program.push(instruction) - 1;
  switch (node.kind) {
    case "empty":
    case "assertion":
      return next;
    case "byte":
      return add({ kind: "byte", set: node.set, next });
    case "capture":
      return assemble(node.body, next, program);
    case "sequence":
      return node.items.reduceRight((after, item) => assemble(item, after, program), next);
    case "choice":
      return add({ kind: "fork", targets: node.branches.map((branch) => assemble(branch, next, program)) });
    case "repeat": {
      let after = next;
      if (node.max === Number.POSITIVE_INFINITY) {
        const targets = [next];
        after = add({ kind: "fork", targets });
        targets.push(assemble(node.body, after, program));
      } else {
        for (let copy = node.min; copy < node.max; copy++) {
          after = add({ kind: "fork", targets: [assemble(node.body, after, program), next] });
        }
      }
      for (let copy = 0; copy < node.min; copy++) after = assemble(node.body, after, program);
      return after;
    }
  }
}
function closure(from, program, stateOf) {
  const seen = /* @__PURE__ */ new Set([from]);
  const states = [];
  let accepts = false;
  for (const index of seen) {
    const instruction = program[index];
    if (instruction.kind === "accept") accepts = true;
    else if (instruction.kind === "byte") states.push(stateOf.get(index));
    else for (const target of instruction.targets) seen.add(target);
  }
  return { states, accepts };
}

// src/regex/literal-tracker.ts
var LiteralTracker = class {
  /** The progress at the start of a text. */
  start = 0;
  #literals;
  #letters;
  #runBytes;
  #partials = [[]];
  #progressOf = /* @__PURE__ */ new Map([["", 0]]);
  #advanced = /* @__PURE__ */ new Map();
  #stepsBySet = /* @__PURE__ */ new Map();
  constructor(literals, runBytes) {
    this.#literals = literals.map(
      ({ text, ignoreCase }) => Array.from(text, (char) => {
        const set = ByteSet.single(char.charCodeAt(0));
        return ignoreCase ? set.foldAsciiCase() : set;
      })
    );
    this.#letters = this.#literals.flat().reduce((all, set) => all.union(set), ByteSet.none);
    this.#runBytes = runBytes;
  }
  /** Every way to read one byte of the set. */
  steps(progress, set) {
    const known = this.#stepsBySet.get(set) ?? /* @__PURE__ */ new Map();
    this.#stepsBySet.set(set, known);
    let steps = known.get(progress);
    if (steps === void 0) {
      steps = this.#stepsOf(progress, set);
      known.set(progress, steps);
    }
    return steps;
  }
  #stepsOf(progress, set) {
    const steps = set.intersect(this.#letters).bytes().map((byte) => ({ ...this.#advance(progress, byte), leavesRun: !this.#runBytes.has(byte) }));
    const others = set.without(this.#letters);
    if (!others.isEmpty) {
      steps.push({ progress: 0, completed: [], leavesRun: !others.without(this.#runBytes).isEmpty });
    }
    return mergeSteps(steps);
  }
  #advance(progress, byte) {
    const key = progress * 256 + byte;
    const known = this.#advanced.get(key);
    if (known !== void 0) return known;
    const candidates = [
      ...this.#partials[progress],
      ...this.#literals.map((_, literal) => ({ literal, length: 0 }))
    ];
    const read = candidates.filter(({ literal, length }) => this.#literals[literal][length]?.has(byte) === true).map(({ literal, length }) => ({ literal, length: length + 1 })).sort((a, b) => a.literal - b.literal || a.length - b.length);
    const completed = read.filter(({ literal, length }) => length === this.#literals[literal].length).map(({ literal }) => literal);
    const advanced = { progress: completed.length > 0 ? 0 : this.#number(read), completed };
    this.#advanced.set(key, advanced);
    return advanced;
  }
  #number(partials) {
    const key = partials.map(({ literal, length }) => `${literal}:${length}`).join(" ");
    let progress = this.#progressOf.get(key);
    if (progress === void 0) {
      progress = this.#partials.push(partials) - 1;
      this.#progressOf.set(key, progress);
    }
    return progress;
  }
};
function mergeSteps(steps) {
  const merged = /* @__PURE__ */ new Map();
  for (const step of steps) {
    const key = `${step.progress};${step.completed.join()}`;
    const same = merged.get(key);
    merged.set(key, same === void 0 ? step : { ...step, leavesRun: same.leavesRun || step.leavesRun });
  }
  return [...merged.values()];
}

// src/regex/placement.ts
var RUN_CAP = 64;
var MAX_NODES = 3e5;
function placeLiterals(root, literals, runBytes = ByteSet.none) {
  const automaton = buildAutomaton(root);
  const product2 = automaton === void 0 ? void 0 : buildProduct(automaton, literals, runBytes);
  if (automaton === void 0 || product2 === void 0) {
    const unknown = { found: true, minBefore: 0, maxBefore: Number.POSITIVE_INFINITY, leastRun: 0 };
    return { everyMatch: false, placements: literals.map(() => unknown) };
  }
  const longest = longestDistances(product2);
  const runBehind = leastRunsBehind(product2);
  const runAhead = leastRunsAhead(automaton, runBytes);
  const placements = literals.map(({ text }, literal) => {
    const hits = product2.hits.filter((hit) => hit.literals.includes(literal));
    if (hits.length === 0) return { found: false, minBefore: 0, maxBefore: 0, leastRun: 0 };
    const run = (hit) => {
      const behind = hit.leavesRun ? 0 : runBehind[hit.node] + 1;
      return behind < text.length ? 0 : Math.min(RUN_CAP, behind + runAhead[hit.state]);
    };
    return {
      found: true,
      minBefore: Math.min(...hits.map((hit) => product2.distance[hit.node] + 1 - text.length)),
      maxBefore: Math.max(...hits.map((hit) => longest[hit.node] + 1 - text.length)),
      leastRun: Math.min(...hits.map(run))
    };
  });
  return { everyMatch: !product2.avoidable, placements };
}
function literalPlacements(root, literal, runBytes = ByteSet.none) {
  const cover = placeLiterals(root, [literal], runBytes);
  return { ...cover.placements[0], everyMatch: cover.everyMatch };
}
function buildProduct(automaton, literals, runBytes) {
  const tracker = new LiteralTracker(literals, runBytes);
  const nodeOf = /* @__PURE__ */ new Map();
  const pairs = [];
  const distance = [];
  const edges = [];
  const hits = [];
  let avoidable = automaton.start.accepts;
  const visit = (state, progress, bytes) => {
    const key = progress * automaton.sets.length + state;
    const known = nodeOf.get(key);
    if (known !== void 0) return known;
    nodeOf.set(key, pairs.length);
    distance.push(bytes);
    edges.push([]);
    return pairs.push({ state, progress }) - 1;
  };
  for (const state of automaton.start.states) visit(state, tracker.start, 0);
  const entries = pairs.length;
  for (let node = 0; node < pairs.length; node++) {
    if (pairs.length > MAX_NODES) return void 0;
    const { state, progress } = pairs[node];
    const next = automaton.next[state];
    for (const step of tracker.steps(progress, automaton.sets[state])) {
      if (step.completed.length > 0) {
        hits.push({ node, state, literals: step.completed, leavesRun: step.leavesRun });
        continue;
      }
      avoidable ||= next.accepts;
      for (const target of next.states) {
        const to = visit(target, step.progress, distance[node] + 1);
        edges[node].push({ to, leavesRun: step.leavesRun });
      }
    }
  }
  return { distance, edges, entries, hits, avoidable };
}
function longestDistances(product2) {
  const count = product2.edges.length;
  const incoming = new Int32Array(count);
  for (const edges of product2.edges) for (const { to } of edges) incoming[to]++;
  const longest = new Array(count).fill(Number.POSITIVE_INFINITY);
  const behindSoFar = new Array(count).fill(0);
  const ready = [];
  for (let node = 0; node < count; node++) if (incoming[node] === 0) ready.push(node);
  for (let node = ready.pop(); node !== void 0; node = ready.pop()) {
    longest[node] = behindSoFar[node];
    for (const { to } of product2.edges[node]) {
      behindSoFar[to] = Math.max(behindSoFar[to], longest[node] + 1);
      if (--incoming[to] === 0) ready.push(to);
    }
  }
  return longest;
}
function leastRunsBehind(product2) {
  const least = new Array(product2.edges.length).fill(RUN_CAP);
  let level = Array.from({ length: product2.entries }, (_, node) => node);
  for (const edges of product2.edges) for (const { to, leavesRun } of edges) if (leavesRun) level.push(to);
  for (let run = 0; run < RUN_CAP && level.length > 0; run++) {
    const following = [];
    for (const node of level) {
      if (least[node] <= run) continue;
      least[node] = run;
      for (const { to, leavesRun } of product2.edges[node]) if (!leavesRun) following.push(to);
    }
    level = following;
  }
  return least;
}
function leastRunsAhead(automaton, runBytes) {
  if (runBytes.isEmpty) return automaton.next.map(() => 0);
  const canEndRun = automaton.sets.map((set) => !set.without(runBytes).isEmpty);
  const least = automaton.next.map(
    ({ accepts, states }) => accepts || states.some((state) => canEndRun[state]) ? 0 : RUN_CAP
  );
  for (let changed = true; changed; ) {
    changed = false;
    automaton.next.forEach(({ states }, state) => {
      for (const next of states) {
        const length = Math.min(RUN_CAP, least[next] + 1);
        if (length < least[state]) {
          least[state] = length;
          changed = true;
        }
      }
    });
  }
  return least;
}

// src/ruleset/classify.ts
var RUN_BYTES = ByteSet.ofText(RUN_ALPHABET);
function patternFacts(rule, pattern) {
  const isCovered = DETECTORS.get(rule.detector)?.pattern === "match" && rule.literals.length > 0;
  const literals = rule.literals.map((text) => ({ text, ignoreCase: rule.ignoreCase }));
  return {
    analysis: analyzePattern(pattern),
    cover: isCovered ? placeLiterals(pattern.root, literals, RUN_BYTES) : void 0
  };
}
function classifyRule(rule, facts) {
  const traits = DETECTORS.get(rule.detector);
  const cover = facts?.cover;
  return {
    before: cover === void 0 ? { min: 0, max: 0 } : distanceBefore(cover),
    maxMatchBytes: cover === void 0 ? MAX_MATCH_BYTES : Math.min(MAX_MATCH_BYTES, facts.analysis.length.max),
    lineClass: lineClassOf(rule, facts),
    gates: rule.literals.map((text, at) => {
      if (rule.ungated || text.length >= MIN_UNGATED_BYTES) return "none";
      const standsInRun = cover === void 0 ? traits?.inRun === true : isInRun(cover, at);
      return standsInRun ? "run" : "none";
    })
  };
}
function isInRun(cover, literal) {
  const placement = cover.placements[literal];
  return placement?.found === true && placement.leastRun >= MIN_RUN_BYTES;
}
function distanceBefore(cover) {
  const found = cover.placements.filter((placement) => placement.found);
  if (found.length === 0) return { min: 0, max: 0 };
  return {
    min: Math.min(...found.map(({ minBefore }) => minBefore)),
    max: Math.min(MAX_MATCH_BYTES, Math.max(...found.map(({ maxBefore }) => maxBefore)))
  };
}
function lineClassOf(rule, facts) {
  const reach = DETECTORS.get(rule.detector)?.reach ?? { kind: "anchored" };
  if (reach !== "pattern") return reach;
  const lines = facts?.analysis.lines;
  if (lines === void 0 || lines.kind === "unbounded") return { kind: "anchored" };
  return lines.kind === "lines" && lines.count > MAX_MATCH_LINE_ENDS ? { kind: "anchored" } : lines;
}

export {
  requiredLiterals,
  asciiLowerCase,
  matchLength,
  isNullable,
  toV8,
  v8Refusal,
  literalPlacements,
  MAX_MATCH_LINE_ENDS,
  DETECTORS,
  PROOF_NAMES,
  patternFacts,
  classifyRule
};
