import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  YamlFile
} from "./chunk-HVUTDVQ2.mjs";
import "./chunk-RK3BYAMG.mjs";
import {
  parsePattern
} from "./chunk-2OKJII74.mjs";
import {
  RulesError,
  quoted
} from "./chunk-6NSVM2XT.mjs";
import {
  nearest
} from "./chunk-6WQQFOL2.mjs";
import {
  crc32
} from "./chunk-PNOV5QML.mjs";
import {
  counted
} from "./chunk-PAEJ3LAC.mjs";
import {
  latin1,
  utf8
} from "./chunk-IPN2D2H2.mjs";
import {
  DETECTORS,
  MAX_MATCH_LINE_ENDS,
  PROOF_NAMES,
  asciiLowerCase,
  classifyRule,
  isNullable,
  literalPlacements,
  matchLength,
  patternFacts,
  requiredLiterals,
  v8Refusal
} from "./chunk-YRXVSY47.mjs";
import {
  ByteSet,
  PatternError,
  WORD_BYTES
} from "./chunk-RQVTQNN4.mjs";
import {
  GlobError,
  globToExpression
} from "./chunk-6FTNRKM2.mjs";
import {
  MAX_MATCH_BYTES,
  MAX_NEAR_LINES,
  MIN_UNGATED_BYTES
} from "./chunk-F7P4UVUY.mjs";
import {
  InputError,
  systemCode
} from "./chunk-WGYOHXCK.mjs";
import "./chunk-5VLZXLXK.mjs";

// src/ruleset/load.ts
import { readFile } from "node:fs/promises";

// src/regex/backtrack.ts
var MATCH = 0;
var BYTE = 1;
var FORK = 2;
var JUMP = 3;
var ASSERT = 4;
var RUN = 5;
function compileStepCounter(root) {
  const program = { ops: [], a: [], b: [], sets: [], assertions: [], runs: [] };
  emit(root, program);
  add(program, MATCH);
  const stack = [];
  return (text, start, limit) => run(program, stack, text, start, limit);
}
function add(program, op, a = 0, b = 0) {
  program.a.push(a);
  program.b.push(b);
  return program.ops.push(op) - 1;
}
function emit(node, program) {
  switch (node.kind) {
    case "empty":
      return;
    case "byte":
      add(program, BYTE, program.sets.push(tableOf(node.set)) - 1);
      return;
    case "assertion":
      add(program, ASSERT, program.assertions.push(node.what) - 1);
      return;
    case "capture":
      emit(node.body, program);
      return;
    case "sequence":
      for (const item of node.items) emit(item, program);
      return;
    case "choice":
      emitChoice(node.branches, program);
      return;
    case "repeat":
      emitRepeat(node, program);
  }
}
function tableOf(set) {
  return Uint8Array.from({ length: 256 }, (_, byte) => set.has(byte) ? 1 : 0);
}
function emitChoice(branches, program) {
  const exits = [];
  branches.forEach((branch, index) => {
    const last = index === branches.length - 1;
    const fork = last ? void 0 : add(program, FORK, program.ops.length + 1);
    emit(branch, program);
    if (fork === void 0) return;
    exits.push(add(program, JUMP));
    program.b[fork] = program.ops.length;
  });
  for (const exit of exits) program.a[exit] = program.ops.length;
}
function emitRepeat(node, program) {
  const { body, min, max, lazy } = node;
  if (body.kind === "byte") {
    add(program, RUN, program.runs.push({ set: tableOf(body.set), min, max, lazy }) - 1);
    return;
  }
  for (let copy = 0; copy < min; copy++) emit(body, program);
  const endless = max === Number.POSITIVE_INFINITY && !isNullable(body);
  const optional = max === Number.POSITIVE_INFINITY ? 1 : max - min;
  const forks = [];
  for (let copy = 0; copy < optional; copy++) {
    forks.push(add(program, FORK));
    emit(body, program);
  }
  if (endless) add(program, JUMP, forks[0]);
  for (const fork of forks) {
    program.a[fork] = lazy ? program.ops.length : fork + 1;
    program.b[fork] = lazy ? fork + 1 : program.ops.length;
  }
}
function run(program, stack, text, start, limit) {
  const { ops, a, b, sets, assertions, runs } = program;
  let steps = 0;
  let at = start;
  let pc = 0;
  stack.length = 0;
  while (steps < limit) {
    let alive = true;
    steps++;
    switch (ops[pc]) {
      case MATCH:
        return { steps, end: at, exhausted: false };
      case BYTE:
        alive = at < text.length && sets[a[pc]][text.charCodeAt(at)] === 1;
        at++;
        pc++;
        break;
      case FORK:
        stack.push(b[pc], at, at);
        pc = a[pc];
        break;
      case JUMP:
        pc = a[pc];
        break;
      case ASSERT:
        alive = holds(assertions[a[pc]], text, at);
        pc++;
        break;
      case RUN: {
        const { set, min, max, lazy } = runs[a[pc]];
        const least = at + min;
        const stop = Math.min(at + (lazy ? min : max), text.length);
        while (at < stop && steps < limit && set[text.charCodeAt(at)] === 1) {
          at++;
          steps++;
        }
        alive = at >= least;
        if (alive && (lazy ? max > min : at > least)) {
          stack.push(~pc, at, lazy ? least - min + max : least);
        }
        pc++;
        break;
      }
    }
    while (!alive) {
      const bound = stack.pop();
      if (bound === void 0) return { steps, end: void 0, exhausted: false };
      at = stack.pop();
      pc = stack.pop();
      steps++;
      if (pc >= 0) break;
      pc = ~pc;
      const { set, lazy } = runs[a[pc]];
      alive = !lazy || at < text.length && set[text.charCodeAt(at)] === 1;
      at += lazy ? 1 : -1;
      if (alive && (lazy ? at < bound : at > bound)) stack.push(~pc, at, bound);
      pc++;
      if (alive) break;
    }
  }
  return { steps, end: void 0, exhausted: true };
}
function holds(what, text, at) {
  switch (what) {
    case "text-start":
      return at === 0;
    case "text-end":
      return at === text.length;
    case "line-start":
      return at === 0 || text.charCodeAt(at - 1) === 10;
    case "line-end":
      return at === text.length || text.charCodeAt(at) === 10;
    case "word-boundary":
      return isWordAt(text, at - 1) !== isWordAt(text, at);
    case "not-word-boundary":
      return isWordAt(text, at - 1) === isWordAt(text, at);
  }
}
function isWordAt(text, at) {
  return at >= 0 && at < text.length && WORD_BYTES.has(text.charCodeAt(at));
}

// src/regex/hostile-texts.ts
var MIN_ROUNDS = 8;
var MAX_SITES = 16;
var MAX_PIECES = 8;
var MAX_CONTINUATION_BYTES = 64;
var MAX_EXTRA_BYTES = 256;
function hostileTexts(pattern) {
  const atoms = byteAtoms(pattern.root);
  const failing = failingByte(pattern.root);
  const sites = [];
  collectSites(pattern.root, "", ["", ""], atoms, sites);
  const chosen = sites.filter(({ repeat }) => repeat.max >= MIN_ROUNDS).sort((a, b) => b.repeat.max - a.repeat.max).slice(0, MAX_SITES);
  const texts = /* @__PURE__ */ new Map();
  for (const site of chosen) {
    for (const { kind, piece } of [...piecesOf(site.repeat, atoms), ...continuationsOf(site)]) {
      for (const end of ["", failing, `${site.after[0].slice(0, -1)}${failing}`]) {
        const build = (length) => site.before + piece.repeat(Math.max(1, Math.floor(length / piece.length))) + end;
        const key = `${site.before}\0${piece}\0${end}`;
        if (!texts.has(key)) texts.set(key, { kind, build });
      }
    }
  }
  return [...texts.values(), ...wholeTexts(pattern.root, atoms, failing)];
}
function byteAtoms(root) {
  const sets = classesOf(root);
  const atoms = /* @__PURE__ */ new Map();
  for (const byte of PREFERRED_ORDER) {
    const signature = sets.map((set) => set.has(byte) ? "1" : "0").join("");
    if (signature.includes("1") && !atoms.has(signature)) atoms.set(signature, byte);
  }
  return [...atoms.values()];
}
var PREFERRED_ORDER = [
  ...WORD_BYTES.bytes().toReversed(),
  ...ByteSet.of([32, 126]).without(WORD_BYTES).bytes(),
  ...ByteSet.of([32, 126]).complement().bytes()
];
function failingByte(root) {
  const sets = classesOf(root);
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const byte of [...PREFERRED_ORDER].reverse()) {
    const accepting = sets.filter((set) => set.has(byte)).length;
    if (accepting < fewest) [best, fewest] = [byte, accepting];
  }
  return String.fromCharCode(best);
}
function classesOf(root) {
  const sets = [];
  const visit = (node) => {
    if (node.kind === "byte" && !sets.some((set) => set.equals(node.set))) sets.push(node.set);
    else for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return sets;
}
function childrenOf(node) {
  switch (node.kind) {
    case "capture":
    case "repeat":
      return [node.body];
    case "sequence":
      return node.items;
    case "choice":
      return node.branches;
    default:
      return [];
  }
}
function collectSites(node, before, after, atoms, sites) {
  switch (node.kind) {
    case "capture":
      collectSites(node.body, before, after, atoms, sites);
      return;
    case "choice":
      for (const branch of node.branches) collectSites(branch, before, after, atoms, sites);
      return;
    case "repeat":
      sites.push({ repeat: node, before, after });
      collectSites(node.body, before, after, atoms, sites);
      return;
    case "sequence": {
      let lead = before;
      const rests = restsBehind(node.items, after, atoms);
      node.items.forEach((item, index) => {
        if (item.kind !== "byte") collectSites(item, lead, rests[index], atoms, sites);
        lead += sample(item, atoms, 0);
      });
      return;
    }
    default:
      return;
  }
}
function restsBehind(items, after, atoms) {
  const rests = [];
  let rest = after;
  for (const item of items.toReversed()) {
    rests.push(rest);
    rest = [sample(item, atoms, 0) + rest[0], sample(item, atoms, 1) + rest[1]];
  }
  return rests.reverse();
}
function continuationsOf({ repeat, after }) {
  const pieces = after.map((text) => {
    const wanted = text.slice(0, Math.min(MAX_CONTINUATION_BYTES, text.length - 1));
    const stop = Array.from(wanted).findIndex((char) => !accepts(repeat, char.charCodeAt(0)));
    return stop === -1 ? wanted : wanted.slice(0, stop);
  });
  return [...new Set(pieces)].filter((piece) => piece.length > 1).map((piece) => ({ kind: "continuation repeated", piece }));
}
function piecesOf({ body }, atoms) {
  const classes = classesOf(body);
  const bytes = atoms.map((byte) => ({ byte, count: classes.filter((set) => set.has(byte)).length })).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count).slice(0, MAX_PIECES).map(({ byte }) => ({ kind: "one byte repeated", piece: String.fromCharCode(byte) }));
  if (body.kind === "byte") return bytes;
  const bodies = /* @__PURE__ */ new Set();
  for (let variant = 0; variant < MAX_PIECES; variant++) {
    bodies.add(sample(body, atoms, variant));
    bodies.add(sample(body, atoms, variant) + sample(body, atoms, variant + 1));
  }
  const pieces = [...bodies].filter((piece) => piece !== "").slice(0, MAX_PIECES);
  return [...bytes, ...pieces.map((piece) => ({ kind: "body repeated", piece }))];
}
function sample(node, atoms, variant) {
  switch (node.kind) {
    case "empty":
    case "assertion":
      return "";
    case "byte": {
      const fitting = atoms.filter((byte2) => node.set.has(byte2));
      const byte = fitting[variant % Math.max(1, fitting.length)];
      return byte === void 0 ? "" : String.fromCharCode(byte);
    }
    case "capture":
      return sample(node.body, atoms, variant);
    case "choice":
      return sample(node.branches[variant % node.branches.length], atoms, variant);
    case "sequence":
      return node.items.map((item) => sample(item, atoms, variant)).join("");
    case "repeat": {
      const body = sample(node.body, atoms, variant);
      const extra = body.length > MAX_EXTRA_BYTES ? 0 : variant % 3;
      return body.repeat(Math.min(node.max, node.min + extra));
    }
  }
}
function wholeTexts(root, atoms, failing) {
  const repeats = flatRepeats(root);
  if (repeats.length === 0) return [];
  const shared = repeats.flatMap((repeat, index) => {
    const next = repeats[index + 1];
    const byte = next && atoms.find((atom) => accepts(repeat, atom) && accepts(next, atom));
    return byte === void 0 ? [] : [String.fromCharCode(byte)];
  });
  const overlaps = {
    kind: "overlaps in a row",
    build: (length) => shared.map((piece) => piece.repeat(Math.max(1, Math.floor(length / shared.length)))).join("") + failing
  };
  const almost = (variant) => ({
    kind: "almost a match",
    build: (length) => {
      const rounds = Math.max(1, Math.floor(length / repeats.length));
      return stretched(root, atoms, variant, rounds).slice(0, -1) + failing;
    }
  });
  return [...shared.length > 1 ? [overlaps] : [], almost(0), almost(1)];
}
function flatRepeats(node) {
  if (node.kind === "repeat" && node.max >= MIN_ROUNDS) return [node];
  return childrenOf(node).flatMap(flatRepeats);
}
function accepts({ body }, byte) {
  return classesOf(body).some((set) => set.has(byte));
}
function stretched(node, atoms, variant, rounds) {
  switch (node.kind) {
    case "capture":
      return stretched(node.body, atoms, variant, rounds);
    case "sequence":
      return node.items.map((item) => stretched(item, atoms, variant, rounds)).join("");
    case "choice":
      return stretched(node.branches[variant % node.branches.length], atoms, variant, rounds);
    case "repeat": {
      const piece = sample(node.body, atoms, variant);
      const wanted = Math.ceil(rounds / Math.max(1, piece.length));
      return piece.repeat(Math.max(node.min, Math.min(node.max, wanted)));
    }
    default:
      return sample(node, atoms, variant);
  }
}

// src/regex/growth.ts
var MAX_SLICE_BYTES = 8192;
var MAX_EXPONENT = 1.3;
var MAX_ADMITTED_STEPS = 16 * MAX_SLICE_BYTES;
var MAX_STEPS = 2 * MAX_ADMITTED_STEPS;
var SCREENING_SIZES = [128, 512];
var FITTING_SIZES = [1024, 2048, 4096, MAX_SLICE_BYTES];
var STEEP_SIZES = [8, 16, 32, 64, 128];
var KEPT_EACH = 3;
function measureGrowth(pattern, { starts = 1 } = {}) {
  const refusal = v8Refusal(pattern.root);
  if (refusal !== void 0) throw refusal;
  const counter = compileStepCounter(pattern.root);
  const cost = (text, size) => candidateSteps(counter, text.build(size), starts);
  const screened = hostileTexts(pattern).map(
    (text) => ({
      text,
      small: cost(text, SCREENING_SIZES[0]),
      large: cost(text, SCREENING_SIZES[1])
    })
  );
  let worst = { exponent: 0, steps: 0, worstInput: void 0 };
  for (const { text, small, large } of worthFitting(screened)) {
    const points = measurePoints((size) => cost(text, size), small, large);
    const exhausted = points.at(-1)?.size !== MAX_SLICE_BYTES;
    const growth = {
      exponent: fitExponent(points),
      steps: exhausted ? MAX_STEPS : Math.max(...points.map(({ steps }) => steps)),
      worstInput: text.kind
    };
    if (isWorse(growth, worst)) worst = growth;
  }
  return worst;
}
function measurePoints(cost, small, large) {
  const points = [];
  if (large < MAX_STEPS) {
    points.push({ size: SCREENING_SIZES[0], steps: small }, { size: SCREENING_SIZES[1], steps: large });
  }
  for (const size of large < MAX_STEPS ? FITTING_SIZES : STEEP_SIZES) {
    const steps = cost(size);
    if (steps >= MAX_STEPS) break;
    points.push({ size, steps });
  }
  return points;
}
function growthRefusal({ exponent, steps, worstInput }) {
  if (exponent > MAX_EXPONENT) {
    const power = Number.isFinite(exponent) ? `to the power of ${exponent.toFixed(1)}` : "without bound";
    const reached = steps >= MAX_STEPS ? `, to ${MAX_STEPS} steps and more` : "";
    return `the cost of the pattern grows ${power} with the text${reached} (${worstInput})`;
  }
  if (steps > MAX_ADMITTED_STEPS) {
    const shown = steps >= MAX_STEPS ? `${MAX_STEPS} steps or more` : `${steps} steps`;
    return `one candidate takes ${shown}, at most ${MAX_ADMITTED_STEPS} are admitted (${worstInput})`;
  }
  return void 0;
}
function candidateSteps(counter, text, starts) {
  let steps = 0;
  for (let start = 0; start < Math.min(starts, text.length) && steps < MAX_STEPS; start++) {
    const attempt = counter(text, start, MAX_STEPS - steps);
    steps += attempt.steps;
    if (attempt.end !== void 0) break;
  }
  return Math.min(steps, MAX_STEPS);
}
function worthFitting(screened) {
  const bySteps = screened.toSorted((a, b) => b.large - a.large).slice(0, KEPT_EACH);
  const byGrowth = screened.toSorted((a, b) => b.large / b.small - a.large / a.small).slice(0, KEPT_EACH);
  return [.../* @__PURE__ */ new Set([...bySteps, ...byGrowth])];
}
function fitExponent(points) {
  if (points.length < 2) return Number.POSITIVE_INFINITY;
  const used = points.slice(-FITTING_SIZES.length);
  const logs = used.map(({ size, steps }) => ({ x: Math.log(size), y: Math.log(steps) }));
  const meanX = logs.reduce((total, { x }) => total + x, 0) / logs.length;
  const meanY = logs.reduce((total, { y }) => total + y, 0) / logs.length;
  const covariance = logs.reduce((total, { x, y }) => total + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((total, { x }) => total + (x - meanX) ** 2, 0);
  return Math.max(0, covariance / variance);
}
function isWorse(a, b) {
  if (b.worstInput === void 0) return true;
  const growthA = Math.max(a.exponent, MAX_EXPONENT);
  const growthB = Math.max(b.exponent, MAX_EXPONENT);
  return growthA === growthB ? a.steps > b.steps : growthA > growthB;
}

// src/ruleset/literal-bytes.ts
function literalBytes(text) {
  return latin1(utf8(text)).replace(
    /\\x([0-9a-f]{2})/g,
    (_, hex2) => String.fromCharCode(Number.parseInt(hex2, 16))
  );
}

// src/ruleset/check-pattern.ts
var MAX_BEFORE_BYTES = 256;
var MAX_LITERAL_BYTES = 255;
var SECRET = "secret";
function checkPattern(rule) {
  const traits = DETECTORS.get(rule.source.detector);
  if (traits === void 0) return void 0;
  checkLiterals(rule, traits);
  const pattern = parse(rule, traits);
  if (pattern === void 0) {
    checkGates(rule, void 0);
    return void 0;
  }
  if (traits.pattern !== "scheme") checkSecret(rule, pattern);
  const facts = patternFacts(rule.source, pattern);
  checkGates(rule, facts);
  checkCover(rule, pattern, facts);
  checkReach(rule, traits, facts);
  checkBuiltIn(rule, pattern);
  return pattern;
}
function parse(rule, traits) {
  const { pattern, source } = rule;
  const isRequired = traits.pattern === "match" || traits.pattern === "value";
  if (pattern === void 0) {
    if (isRequired && !rule.has("pattern")) rule.report(rule.place, "the rule has no pattern");
    return void 0;
  }
  if (traits.pattern === "none") {
    rule.report(pattern.place, `the detector ${source.detector} takes no pattern`, "leave it out");
    return void 0;
  }
  if (rule.origin === "user" && traits.pattern !== "match") {
    rule.report(
      rule.placeOf("detector"),
      `the detector ${source.detector} runs no patterns of users`,
      "use the detector pattern, and begin the pattern with the name"
    );
    return void 0;
  }
  const space = pattern.text.search(/^\s|\s$/);
  if (space >= 0) {
    rule.report(
      pattern.placeAt(space),
      "the pattern begins or ends with white space",
      "write it on one line; a real space at the edge is [ ]"
    );
    return void 0;
  }
  try {
    return parsePattern(pattern.text);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    rule.report(pattern.placeAt(error.offset), `the pattern is wrong here: ${error.message}`, error.hint);
    return void 0;
  }
}
function checkLiterals(rule, traits) {
  const { source } = rule;
  if (traits.starts === "runs") {
    if (rule.has("literals")) {
      rule.report(
        rule.placeOf("literals"),
        `the detector ${source.detector} takes no literals`,
        "leave them out"
      );
    }
    if (!source.runs) rule.report(rule.placeOf("runs"), `the detector ${source.detector} needs runs: true`);
    return;
  }
  if (source.runs) {
    rule.report(rule.placeOf("runs"), `the detector ${source.detector} looks at literals, not at runs`);
  }
  if (!rule.has("literals")) {
    const canBeDerived = rule.origin === "user" && traits.pattern === "match";
    if (!canBeDerived) {
      rule.report(rule.place, "the rule has no literals", "name texts of which every match contains one");
    }
  } else if (source.literals.length === 0) {
    rule.report(rule.placeOf("literals"), "the list of literals is empty");
  }
  const seen = /* @__PURE__ */ new Set();
  for (const { text, place, placeAt } of rule.literals) {
    const odd = text.search(traits.pattern === "none" ? new RegExp("\\p{C}", "u") : /[^ -~]/);
    if (odd >= 0)
      rule.report(
        placeAt(odd),
        `the literal ${quoted(text)} is not printable${traits.pattern === "none" ? "" : " ASCII"}`
      );
    if (text.length < 2) rule.report(place, `the literal ${quoted(text)} has fewer than 2 bytes`);
    if (text.length > MAX_LITERAL_BYTES) {
      rule.report(place, `the literal ${quoted(text)} has more than ${MAX_LITERAL_BYTES} bytes`);
    }
    const capital = text.search(/[A-Z]/);
    if (source.ignoreCase && capital >= 0) {
      const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
      rule.report(
        placeAt(capital),
        `the literal ${quoted(text)} has capitals, but ignoreCase is set`,
        `write ${lower}`
      );
    }
    if (seen.has(text)) rule.report(place, `the literal ${quoted(text)} is there twice`);
    seen.add(text);
  }
}
function checkGates(rule, facts) {
  const { source, literals } = rule;
  const short = literals.filter(({ text }) => literalBytes(text).length < MIN_UNGATED_BYTES);
  if (source.ungated && short.length === 0 && rule.has("literals")) {
    rule.report(
      rule.placeOf("ungated"),
      `no literal is shorter than ${MIN_UNGATED_BYTES} bytes: ungated changes nothing`,
      "leave it out"
    );
  }
  if (rule.origin === "user" || source.ungated || source.literals.length !== literals.length) return;
  const needsPattern = DETECTORS.get(source.detector)?.pattern === "match";
  if (needsPattern && facts === void 0) return;
  const { gates } = classifyRule(source, facts);
  literals.forEach(({ text, place }, at) => {
    const isFound = facts?.cover?.placements[at]?.found ?? true;
    if (literalBytes(text).length >= MIN_UNGATED_BYTES || gates[at] === "run" || !isFound) return;
    rule.report(
      place,
      `the literal ${quoted(text)} is shorter than ${MIN_UNGATED_BYTES} bytes, and nothing shows that it stands in a run of 16 or more of [A-Za-z0-9+/_=-]`,
      "take a longer literal, or set ungated: true and pay for looking everywhere"
    );
  });
}
function checkCover(rule, pattern, { cover, analysis }) {
  if (cover === void 0) return;
  rule.literals.forEach(({ text, place }, at) => {
    if (cover.placements[at]?.found) return;
    const otherCase = literalPlacements(pattern.root, { text: text.toLowerCase(), ignoreCase: true });
    rule.report(
      place,
      `no match of the pattern contains the literal ${quoted(text)} before another of the list`,
      otherCase.found && !rule.source.ignoreCase ? "the pattern has it in another case" : void 0
    );
  });
  if (cover.everyMatch) return;
  const loose = rule.literals.map(({ text }) => ({ text: text.toLowerCase(), ignoreCase: true }));
  const needsCase = !rule.source.ignoreCase && loose.some((literal) => literalPlacements(pattern.root, literal).everyMatch);
  const better = analysis.literals?.slice(0, 6).map(({ text, ignoreCase }) => ignoreCase ? `${text} (in either case)` : text);
  rule.report(
    rule.placeOf("literals"),
    "the pattern has matches that contain none of the literals",
    needsCase ? "the pattern ignores case: set ignoreCase: true and write the literals in lower case" : better === void 0 ? "the pattern has no fixed text in every match: give it some" : `every match contains one of: ${better.join(", ")}`
  );
}
function checkSecret(rule, pattern) {
  const place = rule.pattern.place;
  const secret = findCapture(pattern.root);
  if (secret === void 0) {
    rule.report(
      place,
      "the pattern has no capture named secret",
      "write (?P<secret>…) around the credential"
    );
    return;
  }
  const at = rule.pattern.placeAt(secret.at);
  if (!isAlwaysSet(pattern.root)) rule.report(at, "the pattern has matches that leave secret unset");
  const length = matchLength(secret.body);
  if (length.min === 0) rule.report(at, "secret can be empty");
  const { minLength, maxLength, minEntropyBitsPerChar } = rule.source;
  if (minLength !== void 0 && minLength > (maxLength ?? Number.POSITIVE_INFINITY)) {
    rule.report(rule.placeOf("minLength"), `minLength ${minLength} is greater than maxLength ${maxLength}`);
  }
  if (minLength !== void 0 && minLength > length.max) {
    rule.report(
      rule.placeOf("minLength"),
      `secret has at most ${length.max} bytes: minLength ${minLength} drops all`
    );
  }
  if (maxLength !== void 0 && maxLength < length.min) {
    rule.report(
      rule.placeOf("maxLength"),
      `secret has at least ${length.min} bytes: maxLength ${maxLength} drops all`
    );
  }
  const longest = Math.min(maxLength ?? MAX_MATCH_BYTES, length.max, MAX_MATCH_BYTES);
  const ceiling = Math.min(8, Math.log2(longest));
  if (minEntropyBitsPerChar !== void 0 && minEntropyBitsPerChar >= ceiling) {
    rule.report(
      rule.placeOf("minEntropyBitsPerChar"),
      `${longest} bytes have at most ${ceiling.toFixed(2)} bits per character: ${minEntropyBitsPerChar} drops all`
    );
  }
}
function checkReach(rule, traits, { cover, analysis }) {
  const place = rule.pattern.place;
  const { length, lines } = analysis;
  if (length.min > MAX_MATCH_BYTES) {
    rule.report(
      place,
      `every match is longer than ${MAX_MATCH_BYTES} bytes, which is the bound on one match`
    );
  }
  if (rule.origin === "user") return;
  if (length.max > MAX_MATCH_BYTES) {
    rule.report(
      place,
      `a match can be longer than ${MAX_MATCH_BYTES} bytes`,
      "bound the repeats: {20,200} rather than {20,} or +"
    );
  }
  const lineEnds = lines.kind === "lines" ? lines.count : lines.kind === "line" ? 0 : Number.POSITIVE_INFINITY;
  if (traits.reach === "pattern" && lineEnds > MAX_MATCH_LINE_ENDS) {
    rule.report(
      place,
      `a match can contain ${lineEnds === Number.POSITIVE_INFINITY ? "any number of" : lineEnds} line ends, at most ${MAX_MATCH_LINE_ENDS} are permitted`,
      "write [ \\t] for \\s, and add \\r\\n to negated classes"
    );
  }
  const placements = cover?.everyMatch ? cover.placements : [];
  const before = Math.max(0, ...placements.map((placement) => placement.maxBefore));
  if (before > MAX_BEFORE_BYTES) {
    rule.report(
      place,
      `a match can begin ${before === Number.POSITIVE_INFINITY ? "any number of" : before} bytes before its literal, at most ${MAX_BEFORE_BYTES} are permitted`,
      "bound what stands before the literal, or start the pattern with it"
    );
  }
}
function deriveLiterals(rule, pattern) {
  const required = requiredLiterals(pattern.root) ?? [];
  const ignoreCase = required.some((literal) => literal.ignoreCase);
  const texts = required.map(({ text }) => text.slice(0, MAX_LITERAL_BYTES));
  const isUsable = texts.length > 0 && texts.every((text) => /^[ -~]{2,}$/.test(text));
  if (!isUsable) {
    rule.report(
      rule.place,
      "the rule has no literals, and its pattern has no fixed text of 2 or more characters in every match",
      "give the pattern some, or the rule literals"
    );
    return void 0;
  }
  const literals = texts.map((text) => ignoreCase ? asciiLowerCase(text) : text);
  return { literals: [...new Set(literals)], ignoreCase };
}
function checkGrowth(rule, pattern) {
  if (rule.origin === "user" || v8Refusal(pattern.root) !== void 0) return;
  const { before } = classifyRule(rule.source, patternFacts(rule.source, pattern));
  const refusal = growthRefusal(measureGrowth(pattern, { starts: before.max - before.min + 1 }));
  if (refusal === void 0) return;
  rule.report(
    rule.pattern.place,
    refusal,
    "bound the repeats, and keep neighbouring repeats over different alphabets"
  );
}
function checkBuiltIn(rule, pattern) {
  if (rule.origin === "user") return;
  const refusal = v8Refusal(pattern.root);
  if (refusal !== void 0) {
    rule.report(rule.pattern.placeAt(refusal.offset), refusal.message, refusal.hint);
  }
  for (const capture of capturesIn(pattern.root)) {
    if (capture.name !== void 0) continue;
    rule.report(rule.pattern.placeAt(capture.at), "the group has no name", "write (?:…), or name the part");
  }
}
function findCapture(root) {
  return capturesIn(root).find(({ name }) => name === SECRET);
}
function capturesIn(node) {
  switch (node.kind) {
    case "empty":
    case "byte":
    case "assertion":
      return [];
    case "capture":
      return [node, ...capturesIn(node.body)];
    case "repeat":
      return capturesIn(node.body);
    case "sequence":
      return node.items.flatMap(capturesIn);
    case "choice":
      return node.branches.flatMap(capturesIn);
  }
}
function isAlwaysSet(node) {
  switch (node.kind) {
    case "empty":
    case "byte":
    case "assertion":
      return false;
    case "capture":
      return node.name === SECRET || isAlwaysSet(node.body);
    case "repeat":
      return node.min > 0 && isAlwaysSet(node.body);
    case "sequence":
      return node.items.some(isAlwaysSet);
    case "choice":
      return node.branches.every(isAlwaysSet);
  }
}

// src/ruleset/alphabets.ts
var DIGITS = "0123456789";
var UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
var LOWER = "abcdefghijklmnopqrstuvwxyz";
var BASE62 = DIGITS + UPPER + LOWER;
var BASE32 = `${UPPER}234567`;
var ALPHABETS = /* @__PURE__ */ new Map([
  ["base62", BASE62],
  ["alnum", DIGITS + LOWER],
  ["ALNUM", DIGITS + UPPER],
  ["lower", LOWER],
  ["upper", UPPER],
  ["letters", UPPER + LOWER],
  ["digits", DIGITS],
  ["hex", `${DIGITS}abcdef`],
  ["HEX", `${DIGITS}ABCDEF`],
  ["base64", `${UPPER}${LOWER}${DIGITS}+/`],
  ["base64url", `${UPPER}${LOWER}${DIGITS}-_`],
  ["base32", BASE32],
  ["base58", "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"]
]);
function writeNumber(value, digits, width) {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / digits.length)) {
    text = digits[rest % digits.length] + text;
  }
  return text.padStart(width, digits[0]);
}
function toBase32(bytes) {
  let text = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = value << 8 | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32[value >>> bits & 31];
    }
    value &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + BASE32[value << 5 - bits & 31];
}

// src/ruleset/random.ts
function pick(items, random) {
  return items[random.below(items.length)];
}
function textOf(alphabet, length, random) {
  let text = "";
  for (let at = 0; at < length; at++) text += alphabet[random.below(alphabet.length)];
  return text;
}

// src/ruleset/mint.ts
var BASE64 = ALPHABETS.get("base64");
var BASE64URL = ALPHABETS.get("base64url");
var BASE36 = ALPHABETS.get("alnum");
var HEX_DIGITS = 16;
var MINTS = /* @__PURE__ */ new Map([
  [
    "github-crc32",
    {
      argument: { what: "length of the random part", default: "30", form: /^[1-9]\d{0,2}$/ },
      makes: "base62 and the CRC-32 of it in 6 base62 digits: behind ghp_, gho_, ghu_, ghr_, classic ghs_, npm_",
      make: (random, length) => {
        const body = textOf(BASE62, Number(length), random);
        return body + writeNumber(crcOf(body), BASE62, 6);
      }
    }
  ],
  [
    "gitlab-routable",
    {
      argument: { what: "prefix", default: "glpat-", form: /^[A-Za-z0-9_-]{1,20}$/ },
      makes: "a whole routable GitLab token: prefix, payload, version, length of the payload, CRC-32 of all before",
      make: (random, prefix) => gitlabRoutable(random, prefix, "01.")
    }
  ],
  [
    "gitlab-routable-old",
    {
      argument: { what: "prefix", default: "glpat-", form: /^[A-Za-z0-9_-]{1,20}$/ },
      makes: "the earlier routable form, which has no version between payload and length",
      make: (random, prefix) => gitlabRoutable(random, prefix, "")
    }
  ],
  [
    "grafana-service-account",
    {
      argument: void 0,
      makes: "a whole glsa_ token: 32 base62, underscore, CRC-32 of all before that underscore as little-endian hex",
      make: (random) => {
        const body = `glsa_${textOf(BASE62, 32, random)}`;
        return `${body}_${hexOf(littleEndian(crcOf(body)))}`;
      }
    }
  ],
  [
    "grafana-cloud",
    {
      argument: void 0,
      makes: "a whole glc_ token: base64 JSON with o, n, k, m",
      make: (random) => {
        const claims = {
          o: String(1e5 + random.below(9e5)),
          n: `stack-${random.below(1e6)}-${textOf(BASE36, 6, random)}`,
          k: textOf(BASE64, 24, random),
          m: { r: "prod-eu-west-0" }
        };
        return `glc_${Buffer.from(JSON.stringify(claims)).toString("base64")}`;
      }
    }
  ],
  [
    "atlassian",
    {
      argument: { what: "prefix", default: "ATATT3xFfGF0", form: /^AT[A-Za-z0-9]{3,12}$/ },
      makes: "a whole ATATT, ATCTT or ATSTT token: 171 base64url, =, CRC-32 of all before as 8 capital hex digits",
      make: (random, prefix) => {
        const body = `${prefix}${textOf(BASE64URL, 171, random)}=`;
        return body + upperHex(crcOf(body));
      }
    }
  ],
  [
    "atlassian-server",
    {
      argument: void 0,
      makes: "a Data Center token without BBDC-: base64 of a 12-digit number, a colon and 20 bytes",
      make: (random) => {
        const id = `${1 + random.below(9)}${textOf("0123456789", 11, random)}`;
        return Buffer.concat([utf8(`${id}:`), random.bytes(20)]).toString("base64");
      }
    }
  ],
  [
    "bitbucket-app-password",
    {
      argument: void 0,
      makes: "a whole ATBB app password: 24 base62, CRC-32 of all before as 8 capital hex digits",
      make: (random) => {
        const body = `ATBB${textOf(BASE62, 24, random)}`;
        return body + upperHex(crcOf(body));
      }
    }
  ],
  [
    "confluent",
    {
      argument: void 0,
      makes: "a whole cflt secret: 54 base64 and 6 more with the little-endian CRC-32 of the 54",
      make: (random) => {
        const body = textOf(BASE64, 54, random);
        return `cflt${body}${base64Of(littleEndian(crcOf(body)))}`;
      }
    }
  ],
  [
    "zuplo",
    {
      argument: void 0,
      makes: "a whole zpka_ key: 32 characters, underscore, CRC-32 of the 32 as 8 hex digits",
      make: (random) => {
        const body = textOf(BASE36, 32, random);
        return `zpka_${body}_${upperHex(crcOf(body)).toLowerCase()}`;
      }
    }
  ],
  [
    "cloudflare",
    {
      argument: { what: "prefix", default: "cfut_", form: /^cf[a-z]{1,3}_$/ },
      makes: "a whole cfk_, cfut_ or cfat_ credential: 40 base62, CRC-32 of the 40 as 8 hex digits",
      make: (random, prefix) => {
        const body = textOf(BASE62, 40, random);
        return prefix + body + upperHex(crcOf(body)).toLowerCase();
      }
    }
  ],
  [
    "nats-seed",
    {
      argument: { what: "kind", default: "user", form: /^(?:user|account|operator|server|cluster|curve)$/ },
      makes: "a NATS NKEY seed (SU…, SA…, SO…): base32 with CRC-16",
      make: natsSeed
    }
  ],
  ["age-key", { argument: void 0, makes: "a whole AGE-SECRET-KEY-1… in Bech32", make: ageKey }],
  [
    "aws-access-key-id",
    {
      argument: { what: "prefix", default: "AKIA", form: /^[A-Z0-9]{4}$/ },
      makes: "a whole access key id whose base32 body holds a 12-digit account number",
      make: awsAccessKeyId
    }
  ],
  [
    "pypi",
    {
      argument: { what: "host", default: "pypi.org", form: /^[a-z.]{4,40}$/ },
      makes: "a whole pypi- token: base64url of a macaroon with this location",
      make: pypiMacaroon
    }
  ],
  [
    "discord-bot",
    {
      argument: void 0,
      makes: "a bot token: base64 of an 18-digit user id, 6 and 38 base64url between dots",
      make: (random) => {
        const id = `${1 + random.below(9)}${textOf("0123456789", 17, random)}`;
        const first = Buffer.from(id).toString("base64url");
        return `${first}.G${textOf(BASE64URL, 5, random)}.${textOf(BASE64URL, 38, random)}`;
      }
    }
  ]
]);
function crcOf(text) {
  return crc32(utf8(text));
}
function upperHex(value) {
  return value.toString(HEX_DIGITS).toUpperCase().padStart(8, "0");
}
function hexOf(bytes) {
  return Buffer.from(bytes).toString("hex");
}
function base64Of(bytes) {
  return Buffer.from(bytes).toString("base64").replace(/=+$/, "");
}
function littleEndian(value) {
  return Uint8Array.of(value & 255, value >>> 8 & 255, value >>> 16 & 255, value >>> 24);
}
function gitlabRoutable(random, prefix, version) {
  const routing = `o:${random.below(1e5).toString(36)}
u:${random.below(1e8).toString(36)}`;
  const payload = Buffer.concat([random.bytes(16), utf8(routing), Uint8Array.of(routing.length)]);
  const encoded = payload.toString("base64url");
  const head = `${prefix}${encoded}.${version}${writeNumber(encoded.length, BASE36, 2)}`;
  return head + writeNumber(crcOf(head), BASE36, 7);
}
var NATS_KINDS = {
  server: 13 << 3,
  cluster: 2 << 3,
  operator: 14 << 3,
  account: 0,
  user: 20 << 3,
  curve: 23 << 3
};
function natsSeed(random, kind) {
  const mark = NATS_KINDS[kind];
  const seedMark = 18 << 3;
  const raw = Buffer.concat([Uint8Array.of(seedMark | mark >> 5, (mark & 31) << 3), random.bytes(32)]);
  const check = crc16(raw);
  return toBase32(Buffer.concat([raw, Uint8Array.of(check & 255, check >> 8)]));
}
function crc16(bytes) {
  let value = 0;
  for (const byte of bytes) {
    value ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) value = (value & 32768 ? value << 1 ^ 4129 : value << 1) & 65535;
  }
  return value;
}
var BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var BECH32_GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
function bech32Checksum(values) {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = (check & 33554431) << 5 ^ value;
    for (let bit = 0; bit < 5; bit++) if (top >>> bit & 1) check ^= BECH32_GENERATOR[bit];
  }
  return check;
}
function ageKey(random) {
  const part = "age-secret-key-";
  const data = [...toBase32(random.bytes(32))].map((letter) => ALPHABETS.get("base32").indexOf(letter));
  const codes = [...part].map((letter) => letter.charCodeAt(0));
  const expanded = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
  const check = bech32Checksum([...expanded, ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  const tail = [25, 20, 15, 10, 5, 0].map((shift) => check >>> shift & 31);
  return `${part}1${[...data, ...tail].map((value) => BECH32[value]).join("")}`.toUpperCase();
}
function awsAccessKeyId(random, prefix) {
  const account = 1e11 + random.below(899999999999);
  const head = 2 ** 47 + account * 128 + random.below(128);
  const bytes = [40, 32, 24, 16, 8, 0].map((shift) => Math.floor(head / 2 ** shift) % 256);
  return prefix + toBase32(Buffer.concat([Uint8Array.from(bytes), random.bytes(4)]));
}
function pypiMacaroon(random, host) {
  const packet = (type, bytes) => Buffer.concat([Uint8Array.of(type, bytes.length), bytes]);
  const id = hexOf(random.bytes(16)).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  const user = hexOf(random.bytes(16)).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  const macaroon = Buffer.concat([
    Uint8Array.of(2),
    packet(1, utf8(host)),
    packet(2, utf8(id)),
    Uint8Array.of(0),
    packet(2, utf8(`[3,"${user}"]`)),
    Uint8Array.of(0, 0),
    packet(6, random.bytes(32))
  ]);
  return `pypi-${macaroon.toString("base64url")}`;
}

// src/ruleset/mint-keys.ts
import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync
} from "node:crypto";
var PEM_KINDS = [
  "rsa",
  "pkcs8",
  "ec",
  "ed25519",
  "openssh",
  "encrypted",
  "pgp",
  "putty",
  "public"
];
var JWK_KINDS = ["rsa", "ec", "okp", "oct", "public"];
function mintPem(kind, random) {
  switch (kind) {
    case "rsa":
      return rsaKey().export({ type: "pkcs1", format: "pem" }).toString();
    case "ec":
      return ecKey().export({ type: "sec1", format: "pem" }).toString();
    case "pkcs8":
      return ecKey().export({ type: "pkcs8", format: "pem" }).toString();
    case "encrypted":
      return ed25519Key(random.bytes(32)).export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: hex(random.bytes(8)) }).toString();
    case "ed25519":
      return ed25519Key(random.bytes(32)).export({ type: "pkcs8", format: "pem" }).toString();
    case "public":
      return createPublicKey(ed25519Key(random.bytes(32))).export({ type: "spki", format: "pem" }).toString();
    case "openssh":
      return opensshKey(random);
    case "pgp":
      return pgpKey(random);
    case "putty":
      return puttyKey(random);
  }
}
function mintJwk(kind, random) {
  switch (kind) {
    case "rsa":
      return JSON.stringify(rsaKey().export({ format: "jwk" }));
    case "ec":
      return JSON.stringify(ecKey().export({ format: "jwk" }));
    case "okp":
      return JSON.stringify(ed25519Key(random.bytes(32)).export({ format: "jwk" }));
    case "public":
      return JSON.stringify(createPublicKey(ed25519Key(random.bytes(32))).export({ format: "jwk" }));
    case "oct":
      return JSON.stringify({ kty: "oct", k: base64url(random.bytes(32)) });
  }
}
var JWT_ISSUED_AT = 1704067200;
var JWT_EXPIRES_AT = 4102444800;
function mintJwt(claims, random) {
  const payload = {
    sub: textOf(ALPHABETS.get("alnum"), 20, random),
    iat: JWT_ISSUED_AT,
    exp: JWT_EXPIRES_AT
  };
  for (const [name, value] of claims) payload[name] = /^\d{1,15}$/.test(value) ? Number(value) : value;
  const signed = [{ alg: "HS256", typ: "JWT" }, payload].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  return `${signed}.${createHmac("sha256", random.bytes(32)).update(signed).digest("base64url")}`;
}
var rsa;
var ec;
function rsaKey() {
  rsa ??= generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  return rsa;
}
function ecKey() {
  ec ??= generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  return ec;
}
var ED25519_PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");
function ed25519Key(seed) {
  return createPrivateKey({
    key: Buffer.concat([ED25519_PKCS8_HEAD, seed]),
    format: "der",
    type: "pkcs8"
  });
}
function ed25519Public(seed) {
  const jwk = createPublicKey(ed25519Key(seed)).export({ format: "jwk" });
  return Buffer.from(jwk.x, "base64url");
}
function opensshKey(random) {
  const seed = random.bytes(32);
  const publicBytes = ed25519Public(seed);
  const publicBlob = Buffer.concat([sshText("ssh-ed25519"), sshText(publicBytes)]);
  const check = random.bytes(4);
  const body = Buffer.concat([
    check,
    check,
    publicBlob,
    sshText(Buffer.concat([seed, publicBytes])),
    sshText(`${textOf("abcdefghijklmnop", 6, random)}@build`)
  ]);
  const padding = Uint8Array.from({ length: (8 - body.length % 8) % 8 }, (_, at) => at + 1);
  const whole = Buffer.concat([
    Buffer.from("openssh-key-v1\0"),
    sshText("none"),
    sshText("none"),
    sshText(""),
    uint32(1),
    sshText(publicBlob),
    sshText(Buffer.concat([body, padding]))
  ]);
  return armoured("OPENSSH PRIVATE KEY", whole, 70);
}
function pgpKey(random) {
  const seed = random.bytes(32);
  const point = Buffer.concat([Uint8Array.of(64), ed25519Public(seed)]);
  const secret = mpi(seed);
  const sum = secret.reduce((total, byte) => total + byte & 65535, 0);
  const keyPacket = Buffer.concat([
    Uint8Array.of(4),
    uint32(JWT_ISSUED_AT),
    Uint8Array.of(22, 9),
    Buffer.from("2b06010401da470f01", "hex"),
    mpi(point),
    Uint8Array.of(0),
    secret,
    Uint8Array.of(sum >> 8, sum & 255)
  ]);
  const user = Buffer.from(`Build <${textOf("abcdefghijklmnop", 6, random)}@example.org>`);
  const packets = Buffer.concat([
    Uint8Array.of(197, keyPacket.length),
    keyPacket,
    Uint8Array.of(205, user.length),
    user
  ]);
  const check = crc24(packets);
  const lines = packets.toString("base64").replace(/.{64}(?=.)/g, "$&\n");
  const tail = Buffer.from([check >> 16, check >> 8 & 255, check & 255]).toString("base64");
  return `${edge("BEGIN", "PGP PRIVATE KEY BLOCK")}

${lines}
=${tail}
${edge("END", "PGP PRIVATE KEY BLOCK")}
`;
}
function puttyKey(random) {
  const seed = random.bytes(32);
  const publicBlob = Buffer.concat([sshText("ssh-ed25519"), sshText(ed25519Public(seed))]);
  const privateBlob = sshText(seed);
  const comment = `${textOf("abcdefghijklmnop", 6, random)}@build`;
  const signed = Buffer.concat([
    sshText("ssh-ed25519"),
    sshText("none"),
    sshText(comment),
    sshText(publicBlob),
    sshText(privateBlob)
  ]);
  const macKey = createHash("sha1").update("putty-private-key-file-mac-key").digest();
  const publicLines = publicBlob.toString("base64").match(/.{1,64}/g) ?? [];
  const privateLines = privateBlob.toString("base64").match(/.{1,64}/g) ?? [];
  return [
    `PuTTY-User-Key-File-2: ssh-ed25519`,
    "Encryption: none",
    `Comment: ${comment}`,
    `Public-Lines: ${publicLines.length}`,
    ...publicLines,
    `Private-Lines: ${privateLines.length}`,
    ...privateLines,
    `Private-MAC: ${createHmac("sha1", macKey).update(signed).digest("hex")}`,
    ""
  ].join("\n");
}
function sshText(text) {
  const bytes = Buffer.from(text);
  return Buffer.concat([uint32(bytes.length), bytes]);
}
function uint32(value) {
  return Uint8Array.of(value >>> 24 & 255, value >>> 16 & 255, value >>> 8 & 255, value & 255);
}
function mpi(bytes) {
  const first = bytes.findIndex((byte) => byte !== 0);
  const number = first < 0 ? new Uint8Array(0) : bytes.subarray(first);
  const bits = number.length === 0 ? 0 : number.length * 8 - (Math.clz32(number[0]) - 24);
  return Buffer.concat([Uint8Array.of(bits >> 8, bits & 255), number]);
}
function crc24(bytes) {
  let value = 11994318;
  for (const byte of bytes) {
    value ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) {
      value <<= 1;
      if (value & 16777216) value ^= 25578747;
    }
  }
  return value & 16777215;
}
function armoured(label, bytes, width) {
  const lines = bytes.toString("base64").replace(new RegExp(`.{${width}}(?=.)`, "g"), "$&\n");
  return `${edge("BEGIN", label)}
${lines}
${edge("END", label)}
`;
}
function edge(word, label) {
  const dashes = "-".repeat(5);
  return `${dashes}${word} ${label}${dashes}`;
}
function hex(bytes) {
  return Buffer.from(bytes).toString("hex");
}
function base64url(bytes) {
  return Buffer.from(bytes).toString("base64url");
}

// src/ruleset/template.ts
var BREAK_MARK = "¦";
var MAX_LENGTH = 4096;
var MAX_DEPTH = 5;
function withoutBreakMarks(text) {
  return text.replaceAll(BREAK_MARK, "");
}
function parseTemplate(text) {
  const mistakes = [];
  const clean = withoutBreakMarks(text);
  const mint = parseText(clean, 0, clean.length, 0, mistakes);
  if (mistakes.length === 0) return { kind: "template", mint };
  return {
    kind: "mistakes",
    mistakes: mistakes.map((mistake) => ({ ...mistake, offset: offsetWithMarks(text, mistake.offset) }))
  };
}
function offsetWithMarks(text, offset) {
  let at = 0;
  for (let left = offset; at < text.length; at++) {
    if (text[at] === BREAK_MARK) continue;
    if (left-- === 0) break;
  }
  return at;
}
function placeholderNames() {
  return [...ALPHABETS.keys(), ...PLACEHOLDERS.keys(), ...WRAPPERS.keys(), "mint"];
}
var OPENING = /\{([A-Za-z][A-Za-z0-9_-]*)(?=[:}])/y;
function parseText(text, start, end, depth, mistakes) {
  const parts = [];
  let literal = "";
  let at = start;
  while (at < end) {
    if (text.startsWith("\\{", at)) {
      literal += "{";
      at += 2;
      continue;
    }
    OPENING.lastIndex = at;
    const name = OPENING.exec(text)?.[1];
    if (name === void 0 || at + name.length + 1 >= end) {
      literal += text[at++];
      continue;
    }
    const close = closingBrace(text, at, end);
    if (close < 0) {
      mistakes.push({
        offset: at,
        message: `the placeholder {${name} is not closed`,
        hint: "close it with }, or write \\{ for a brace that opens no placeholder"
      });
      return () => "";
    }
    const argumentStart = at + 1 + name.length + (text[at + 1 + name.length] === ":" ? 1 : 0);
    if (literal !== "") parts.push(literal);
    literal = "";
    parts.push(parsePlaceholder({ text, name, at, argumentStart, close, depth }, mistakes));
    at = close + 1;
  }
  if (literal !== "") parts.push(literal);
  return (random) => parts.map((part) => typeof part === "string" ? part : part(random)).join("");
}
function closingBrace(text, open, end) {
  let depth = 0;
  for (let at = open; at < end; at++) {
    if (text[at] === "\\" && text[at + 1] === "{") at++;
    else if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  return -1;
}
function parsePlaceholder(found, mistakes) {
  const { text, name, at, argumentStart, close, depth } = found;
  const wrapper = WRAPPERS.get(name);
  if (wrapper !== void 0) {
    if (depth >= MAX_DEPTH) {
      mistakes.push({
        offset: at,
        message: `placeholders stand more than ${MAX_DEPTH} deep in each other`,
        hint: void 0
      });
      return () => "";
    }
    const inner = parseText(text, argumentStart, close, depth + 1, mistakes);
    return (random) => wrapper(inner(random));
  }
  const argument = text.slice(argumentStart, close);
  const alphabet = ALPHABETS.get(name);
  const made = alphabet !== void 0 ? alphabetText(alphabet, argument) : name === "mint" ? mintCall(argument) : PLACEHOLDERS.get(name)?.(argument);
  if (typeof made === "function") return made;
  mistakes.push(
    made === void 0 ? unknownPlaceholder(name, at) : { offset: Math.min(argumentStart, close), message: `{${name}}: ${made}`, hint: void 0 }
  );
  return () => "";
}
function unknownPlaceholder(name, at) {
  const suggestion2 = nearest(name, placeholderNames());
  const plain = `for a plain brace write \\{${name}`;
  return {
    offset: at,
    message: `there is no placeholder {${name}}`,
    hint: suggestion2 === void 0 ? plain : `did you mean {${suggestion2}}? ${plain}`
  };
}
var WRAPPERS = /* @__PURE__ */ new Map([
  ["b64", (inner) => Buffer.from(inner).toString("base64")],
  ["b64url", (inner) => Buffer.from(inner).toString("base64url")],
  ["json", (inner) => JSON.stringify(inner).slice(1, -1)]
]);
var PLACEHOLDERS = /* @__PURE__ */ new Map([
  ["chars", charsText],
  ["password", (argument) => withLength(argument, passwordText)],
  ["int", wholeNumber],
  ["uuid", (argument) => argument === "" ? (random) => uuid(random) : "takes no argument"],
  ["UUID", (argument) => argument === "" ? (random) => uuid(random).toUpperCase() : "takes no argument"],
  ["word", (argument) => argument === "" ? (random) => pick(WORDS, random) : "takes no argument"],
  ["byte", oneByte],
  ["jwt", jwt],
  [
    "pem",
    (argument) => isOneOf(argument, PEM_KINDS) ? (random) => mintPem(argument, random) : `expected one of ${PEM_KINDS.join(", ")}`
  ],
  [
    "jwk",
    (argument) => isOneOf(argument, JWK_KINDS) ? (random) => mintJwk(argument, random) : `expected one of ${JWK_KINDS.join(", ")}`
  ]
]);
function isOneOf(text, choices) {
  return choices.includes(text);
}
function withLength(argument, make) {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(argument);
  if (match === null) return "expected a length such as 36, or a range such as 20-40";
  const least = Number(match[1]);
  const most = Number(match[2] ?? match[1]);
  if (least < 1 || most < least || most > MAX_LENGTH) {
    return `expected a length of 1 to ${MAX_LENGTH}, the lower first in a range`;
  }
  return (random) => make(least + random.below(most - least + 1), random);
}
function alphabetText(alphabet, argument) {
  return withLength(argument, (length, random) => textOf(alphabet, length, random));
}
function charsText(argument) {
  const colon = argument.lastIndexOf(":");
  if (colon < 1) return "expected characters, a colon and a length, such as a-f0-9:32";
  const alphabet = expandRanges(argument.slice(0, colon));
  if (alphabet === void 0) return "a range of characters ends before it starts";
  return alphabetText(alphabet, argument.slice(colon + 1));
}
function expandRanges(list) {
  const characters = /* @__PURE__ */ new Set();
  for (let at = 0; at < list.length; at++) {
    const isRange = list[at + 1] === "-" && at + 2 < list.length;
    const low = list.charCodeAt(at);
    const high = isRange ? list.charCodeAt(at + 2) : low;
    if (high < low) return void 0;
    for (let code = low; code <= high; code++) characters.add(String.fromCharCode(code));
    if (isRange) at += 2;
  }
  return [...characters].join("");
}
var PASSWORD_KINDS = [
  "abcdefghijklmnopqrstuvwxyz",
  "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  "0123456789",
  "!#%*+.=@^_-"
];
function passwordText(length, random) {
  const all = PASSWORD_KINDS.join("");
  for (; ; ) {
    const text = textOf(all, length, random);
    const isMixed = PASSWORD_KINDS.every((kind) => [...text].some((character) => kind.includes(character)));
    if (isMixed || length < PASSWORD_KINDS.length) return text;
  }
}
function wholeNumber(argument) {
  const match = /^(\d{1,12})-(\d{1,12})$/.exec(argument);
  if (match === null) return "expected a range such as 1-65535";
  const least = Number(match[1]);
  const most = Number(match[2]);
  if (most < least) return "expected the lower number first";
  return (random) => String(least + random.below(most - least + 1));
}
function oneByte(argument) {
  if (!/^[0-7][0-9a-fA-F]$/.test(argument)) return "expected two hexadecimal digits, 00 to 7f";
  const character = String.fromCharCode(Number.parseInt(argument, 16));
  return () => character;
}
function uuid(random) {
  const bytes = Buffer.from(random.bytes(16));
  bytes[6] = bytes[6] & 15 | 64;
  bytes[8] = bytes[8] & 63 | 128;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
function jwt(argument) {
  const claims = /* @__PURE__ */ new Map();
  for (const claim of argument === "" ? [] : argument.split(",")) {
    const match = /^([A-Za-z_][A-Za-z0-9_:/.-]*)=(.+)$/.exec(claim);
    if (match === null) return "expected claims such as iss=supabase,role=anon";
    claims.set(match[1], match[2]);
  }
  return (random) => mintJwt(claims, random);
}
function mintCall(argument) {
  const [name = "", ...rest] = argument.split(":");
  const mint = MINTS.get(name);
  if (mint === void 0) {
    const suggestion2 = nearest(name, [...MINTS.keys()]);
    return `there is no mint ${JSON.stringify(name.slice(0, 40))}${suggestion2 === void 0 ? `; the mints are ${[...MINTS.keys()].join(", ")}` : `, did you mean ${suggestion2}?`}`;
  }
  if (mint.argument === void 0) {
    return rest.length === 0 ? (random) => mint.make(random, "") : `the mint ${name} takes no argument`;
  }
  const value = rest.length === 0 ? mint.argument.default : rest.join(":");
  if (!mint.argument.form.test(value)) {
    return `the mint ${name} takes a ${mint.argument.what} such as ${mint.argument.default}`;
  }
  return (random) => mint.make(random, value);
}
var WORDS = "anchor apricot arrow basalt beacon birch bramble bridge canyon cedar cinder clover cobalt copper coral cricket dahlia delta drift ember falcon fennel fjord garnet ginger glacier harbor hazel heron indigo jasper juniper kestrel lagoon lantern larch linden lupine maple marble meadow nectar nettle nickel orchid osprey otter pebble pepper quartz quill ribbon saffron sparrow spruce tansy thistle timber topaz tundra umber velvet violet walnut willow yarrow zephyr".split(" ");

// src/ruleset/check-rule.ts
var MIN_EXAMPLES = 2;
function checkRule(rule) {
  checkNames(rule);
  checkTexts(rule);
  checkPaths(rule);
  checkExamples(rule);
  checkReferences(rule);
}
function checkNames(rule) {
  const { detector, proof, proofRequired } = rule.source;
  if (!DETECTORS.has(detector)) {
    rule.report(
      rule.placeOf("detector"),
      `there is no detector ${quoted(detector)}`,
      suggestion(detector, [...DETECTORS.keys()]) ?? "src/detectors/README.md lists them"
    );
  }
  if (proof !== void 0 && !PROOF_NAMES.includes(proof)) {
    rule.report(
      rule.placeOf("proof"),
      `there is no proof ${quoted(proof)}`,
      suggestion(proof, PROOF_NAMES) ?? "src/detectors/README.md lists them"
    );
  }
  if (proofRequired && proof === void 0) {
    rule.report(rule.placeOf("proofRequired"), "proofRequired is set, but the rule has no proof");
  }
}
function suggestion(name, names) {
  const near = nearest(name, names);
  return near === void 0 ? void 0 : `did you mean ${near}?`;
}
function checkTexts(rule) {
  const { source, origin } = rule;
  const proseFields = ["name", "description", "revoke", "rotate", "publicByDesign"];
  for (const field of proseFields) {
    const text = source[field];
    if (typeof text !== "string" || !rule.has(field)) continue;
    if (/[\r\n]/.test(text.trimEnd())) {
      rule.report(rule.placeOf(field), `${field} has several lines, one is expected`, "fold it with >-");
    }
    const isSentence = field !== "name";
    if (origin === "built-in" && /[.!?]$/.test(text.trimEnd()) !== isSentence) {
      rule.report(
        rule.placeOf(field),
        isSentence ? `${field} has no full stop at its end` : "name is no sentence: no full stop at its end"
      );
    }
  }
  if (source.publicByDesign !== void 0 && source.severity !== "low") {
    rule.report(
      rule.placeOf("severity"),
      `what is public by design has severity low, found ${source.severity}`
    );
  }
}
function checkPaths(rule) {
  for (const { text, placeAt } of [...rule.pathsOnly, ...rule.pathsNever]) {
    try {
      globToExpression(text);
    } catch (error) {
      if (!(error instanceof GlobError)) throw error;
      rule.report(placeAt(error.offset), `the glob ${quoted(text)}: ${error.message}`, error.hint);
    }
  }
}
function checkExamples(rule) {
  for (const field of ["examples", "nearMisses"]) {
    const texts = rule[field];
    if (rule.origin === "built-in" && texts.length < MIN_EXAMPLES) {
      const found = field === "examples" ? counted(texts.length, "example") : counted(texts.length, "near miss", "near misses");
      rule.report(rule.placeOf(field), `the rule has ${found}, at least ${MIN_EXAMPLES} are needed`);
    }
    const seen = /* @__PURE__ */ new Set();
    for (const text of texts) {
      checkTemplate(rule, text);
      if (seen.has(text.text)) rule.report(text.place, "the same text is there twice");
      seen.add(text.text);
    }
  }
}
function checkTemplate(rule, { text, placeAt }) {
  const parsed = parseTemplate(text);
  if (parsed.kind === "template") return;
  for (const { offset, message, hint } of parsed.mistakes) rule.report(placeAt(offset), message, hint);
}
function checkReferences(rule) {
  const { references, noReference, confidence } = rule.source;
  if (noReference !== void 0) {
    if (confidence === "proven" || confidence === "likely") {
      rule.report(
        rule.placeOf("references"),
        `a rule without reference is at most possible, found confidence ${confidence}`,
        "name the vendor's page, or lower the confidence"
      );
    }
    return;
  }
  if (rule.origin === "user" || references.length > 0) return;
  rule.report(
    rule.placeOf("references"),
    "the rule has no reference",
    "name the page that describes the format: { url: …, seen: 2026-01-31 }; if there is none: { none: the reason }"
  );
}

// src/ruleset/check-set.ts
function checkSet(rules, otherIds) {
  checkIds(rules, otherIds);
  checkParts(rules, otherIds);
  checkCopies(rules, "name");
  checkCopies(rules, "description");
  checkPatterns(rules);
}
function checkIds(rules, otherIds) {
  const first = /* @__PURE__ */ new Map();
  for (const { id, report } of rules) {
    if (id === void 0) continue;
    const earlier = first.get(id.text);
    if (otherIds.has(id.text)) {
      report(
        id.place,
        `the id ${quoted(id.text)} is that of a built-in rule`,
        "give yours another id; --disable-rule switches the built-in one off"
      );
    } else if (earlier !== void 0) {
      report(id.place, `the id ${quoted(id.text)} is taken: ${describe(earlier)}`);
    } else first.set(id.text, id.place);
  }
}
function checkParts(rules, otherIds) {
  const ids = /* @__PURE__ */ new Set([...otherIds, ...rules.map(({ source }) => source.id)]);
  const referred = /* @__PURE__ */ new Set();
  for (const { near, source, report } of rules) {
    const seen = /* @__PURE__ */ new Set();
    for (const { rule, place } of near) {
      referred.add(rule);
      if (rule === source.id) report(place, "a rule is no part of itself");
      else if (!ids.has(rule)) {
        const suggestion2 = nearest(rule, [...ids]);
        report(
          place,
          `there is no rule ${quoted(rule)}`,
          suggestion2 === void 0 ? void 0 : `did you mean ${suggestion2}?`
        );
      } else if (seen.has(rule)) report(place, `the part ${quoted(rule)} is there twice`);
      seen.add(rule);
    }
  }
  for (const { source, placeOf, report } of rules) {
    if (!source.partOnly || referred.has(source.id)) continue;
    report(
      placeOf("partOnly"),
      "no rule names this part in its near: its matches would never be shown",
      "name it in the near of a rule, or leave partOnly out"
    );
  }
}
function checkCopies(rules, field) {
  const first = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const text = rule.source[field];
    if (!rule.has(field) || typeof text !== "string") continue;
    const earlier = first.get(text);
    if (earlier === void 0) first.set(text, rule.placeOf(field));
    else rule.report(rule.placeOf(field), `the same ${field} is there already: ${describe(earlier)}`);
  }
}
function checkPatterns(rules) {
  const first = /* @__PURE__ */ new Map();
  for (const { source, pattern, report } of rules) {
    if (pattern === void 0) continue;
    const { detector, literals, ignoreCase, paths } = source;
    const key = JSON.stringify([detector, pattern.text, [...literals].sort(), ignoreCase, paths]);
    const earlier = first.get(key);
    if (earlier === void 0) first.set(key, pattern.place);
    else
      report(
        pattern.place,
        `a rule with the same pattern and literals is there already: ${describe(earlier)}`
      );
  }
}
function describe({ file, line, column }) {
  return `${file}:${line}:${column}`;
}

// src/ruleset/read-rule.ts
var FILE_KEYS = ["issuer", "references", "revoke", "rotate", "rules"];
var RULE_KEYS = [
  "id",
  "name",
  "issuer",
  "description",
  "severity",
  "confidence",
  "detector",
  "pattern",
  "literals",
  "ignoreCase",
  "runs",
  "ungated",
  "minLength",
  "maxLength",
  "minEntropyBitsPerChar",
  "proof",
  "proofRequired",
  "near",
  "paths",
  "partOnly",
  "binary",
  "publicByDesign",
  "references",
  "revoke",
  "rotate",
  "examples",
  "nearMisses"
];
var SEVERITIES = ["critical", "high", "medium", "low"];
var CONFIDENCES = ["proven", "likely", "possible", "hint"];
var ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;
var USER_DEFAULTS = {
  issuer: "your own rules",
  severity: "high",
  confidence: "likely",
  revoke: "Revoke it where it was issued."
};
function readRules(name, text, origin) {
  const file = new YamlFile(name, text);
  const root = file.root(FILE_KEYS, "the file");
  if (root === void 0) return { file, rules: [] };
  const defaults = {
    issuer: root.text("issuer")?.text,
    references: readReferences(root, file),
    revoke: root.text("revoke")?.text,
    rotate: root.text("rotate")?.text
  };
  if (origin === "built-in" && !root.has("issuer")) file.report(root.place, "the file has no issuer");
  if (!root.has("rules")) file.report(root.place, "the file has no rules", "add rules: and a list below it");
  const rules = root.maps("rules", RULE_KEYS, "the rule")?.map((map) => readRule(map, file, defaults, origin));
  return { file, rules: rules ?? [] };
}
function readRule(map, file, defaults, origin) {
  const mistakesBefore = file.mistakes.length;
  file.rule = map.plainText("id");
  const id = map.text("id");
  if (id !== void 0 && !ID.test(id.text)) {
    file.report(
      id.place,
      `the id ${quoted(id.text)} is not kebab-case of issuer and kind, such as github-pat`
    );
  }
  const pattern = map.text("pattern");
  const literals = map.texts("literals") ?? [];
  const examples = map.texts("examples") ?? [];
  const nearMisses = map.texts("nearMisses") ?? [];
  const paths = map.map("paths", ["only", "never"]);
  const pathsOnly = paths?.texts("only") ?? [];
  const pathsNever = paths?.texts("never") ?? [];
  const near = readNear(map, file);
  const confidence = map.choice("confidence", CONFIDENCES) ?? USER_DEFAULTS.confidence;
  const references = readReferences(map, file) ?? defaults.references;
  const plain = (name) => map.text(name)?.text;
  const source = {
    id: id?.text ?? "",
    name: plain("name") ?? id?.text ?? "",
    issuer: plain("issuer") ?? defaults.issuer ?? USER_DEFAULTS.issuer,
    description: plain("description") ?? `Matches the rule ${id?.text ?? ""}.`,
    severity: map.choice("severity", SEVERITIES) ?? USER_DEFAULTS.severity,
    confidence,
    detector: plain("detector") ?? "pattern",
    pattern: pattern?.text,
    literals: literals.map(({ text }) => literalBytes(text)),
    ignoreCase: map.flag("ignoreCase") ?? false,
    runs: map.flag("runs") ?? false,
    ungated: map.flag("ungated") ?? false,
    minLength: map.number("minLength", { min: 1, max: MAX_MATCH_BYTES }),
    maxLength: map.number("maxLength", { min: 1, max: MAX_MATCH_BYTES }),
    minEntropyBitsPerChar: map.number("minEntropyBitsPerChar", { min: 0, max: 8, fraction: true }),
    proof: plain("proof"),
    proofRequired: map.flag("proofRequired") ?? false,
    near: near.map(({ part }) => part),
    paths: { only: pathsOnly.map(({ text }) => text), never: pathsNever.map(({ text }) => text) },
    partOnly: map.flag("partOnly") ?? false,
    binary: map.flag("binary") ?? (confidence === "proven" || confidence === "likely"),
    publicByDesign: plain("publicByDesign"),
    references: references?.list ?? [],
    noReference: references?.none,
    revoke: plain("revoke") ?? defaults.revoke ?? USER_DEFAULTS.revoke,
    rotate: plain("rotate") ?? defaults.rotate,
    examples: examples.map(({ text }) => withoutBreakMarks(text)),
    nearMisses: nearMisses.map(({ text }) => withoutBreakMarks(text))
  };
  requireFields(map, file, origin, defaults);
  let isRight = file.mistakes.length === mistakesBefore;
  const rule = file.rule;
  file.rule = void 0;
  return {
    source,
    origin,
    place: map.place,
    placeOf: (field) => map.placeOf(field),
    has: (field) => map.has(field),
    id,
    pattern,
    literals,
    pathsOnly,
    pathsNever,
    examples,
    nearMisses,
    near: near.map(({ part, place }) => ({ rule: part.rule, place })),
    isRight: () => isRight,
    report: (place, message, hint) => {
      isRight = false;
      file.report(place, message, hint, rule);
    }
  };
}
function requireFields(map, file, origin, defaults) {
  const required = origin === "user" ? ["id"] : [
    "id",
    "name",
    "description",
    "severity",
    "confidence",
    ...defaults.revoke === void 0 ? ["revoke"] : []
  ];
  for (const field of required) {
    if (!map.has(field)) file.report(map.place, `the rule has no ${field}`);
  }
}
function readNear(map, file) {
  return (map.maps("near", ["rule", "withinLines", "required"], "the near part") ?? []).flatMap((item) => {
    const rule = item.text("rule");
    const withinLines = item.number("withinLines", { min: 0, max: MAX_NEAR_LINES });
    const required = item.flag("required") ?? false;
    for (const field of ["rule", "withinLines"]) {
      if (!item.has(field)) file.report(item.place, `the near part has no ${field}`);
    }
    if (rule === void 0 || withinLines === void 0) return [];
    return [{ part: { rule: rule.text, withinLines, required }, place: rule.place }];
  });
}
function readReferences(map, file) {
  if (!map.has("references")) return void 0;
  if (map.isMap("references")) {
    const none = map.map("references", ["none"])?.text("none")?.text;
    return { list: [], none };
  }
  const list = (map.maps("references", ["url", "seen"], "the reference") ?? []).flatMap((item) => {
    const url = item.text("url");
    const seen = item.text("seen");
    for (const field of ["url", "seen"]) {
      if (!item.has(field)) file.report(item.place, `the reference has no ${field}`);
    }
    if (url !== void 0) checkUrl(url, file);
    if (seen !== void 0) checkDate(seen, file);
    return url === void 0 || seen === void 0 ? [] : [{ url: url.text, seen: seen.text }];
  });
  return { list, none: void 0 };
}
function checkUrl(url, file) {
  const isGood = /^https?:\/\/[^\s]+$/.test(url.text) && URL.canParse(url.text);
  if (!isGood) file.report(url.place, `the reference ${quoted(url.text)} is not an http or https address`);
}
function checkDate(date, file) {
  const isForm = /^\d{4}-\d{2}-\d{2}$/.test(date.text);
  const time = isForm ? Date.parse(`${date.text}T00:00:00Z`) : Number.NaN;
  const isDate = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date.text);
  if (!isDate) {
    file.report(date.place, `the date ${quoted(date.text)} is not a day of the form 2026-01-31`);
  }
}

// src/ruleset/load.ts
function parseRules(files, options) {
  const { rules, mistakes } = examineRules(files, options);
  const found = mistakes();
  if (found.length > 0) throw new RulesError(found);
  return rules;
}
function examineRules(files, { origin, otherIds = /* @__PURE__ */ new Set(), measureGrowthOf }) {
  const read = files.map(({ name, text }) => readRules(name, text, origin));
  const drafts = read.flatMap(({ rules: rules2 }) => rules2);
  const rules = drafts.map((draft) => {
    checkRule(draft);
    const pattern = checkPattern(draft);
    if (pattern !== void 0 && measureGrowthOf?.(draft.source.id)) checkGrowth(draft, pattern);
    return { source: complete(draft, pattern), origin, pattern, draft };
  });
  checkSet(drafts, otherIds);
  return {
    rules: rules.sort((a, b) => a.source.id < b.source.id ? -1 : 1),
    mistakes: () => read.flatMap(({ file }) => file.mistakes)
  };
}
async function loadRules(given, options) {
  const files = await Promise.all(
    given.map(
      async (file) => typeof file === "string" ? { name: file, text: await readRuleFile(file) } : file
    )
  );
  return parseRules(files, options);
}
async function readRuleFile(path) {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = systemCode(error);
    const isMissing = code === "ENOENT";
    throw new InputError(
      isMissing ? "path-not-found" : "path-unreadable",
      isMissing ? `rule file ${path} does not exist` : `rule file ${path} cannot be read (${code ?? "no code"})`,
      { cause: error, hint: "name a YAML file with rules" }
    );
  }
}
function complete(draft, pattern) {
  const mayDerive = draft.origin === "user" && DETECTORS.get(draft.source.detector)?.pattern === "match";
  if (!mayDerive || draft.has("literals") || pattern === void 0) return draft.source;
  const derived = deriveLiterals(draft, pattern);
  return derived === void 0 ? draft.source : { ...draft.source, ...derived };
}
export {
  examineRules,
  loadRules,
  parseRules
};
