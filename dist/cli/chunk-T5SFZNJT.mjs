import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  AllowlistJudge,
  bytesOf
} from "./chunk-UGLDL62U.mjs";

// src/text/unit.ts
function pathOf(origin) {
  return "path" in origin ? origin.path : void 0;
}
function textPlaceOf(origin) {
  if (!("name" in origin)) return void 0;
  const { url, form } = origin;
  const name = form === void 0 ? origin.name : `${origin.name}, ${form}`;
  const inside = origin.kind === "artifact" ? origin.path.indexOf("!/") : -1;
  return {
    name: inside < 0 || !("path" in origin) ? name : `${name}: ${origin.path.slice(inside + 2)}`,
    url
  };
}
function placeOf(origin) {
  const place = textPlaceOf(origin);
  if (place !== void 0) return place.name;
  if (origin.kind === "message") return `message of commit ${origin.commit}`;
  if (origin.kind === "ref") return "names of refs";
  if (origin.kind === "reflog") return "messages of reflogs";
  return pathOf(origin) ?? (origin.kind === "blob" ? origin.oid : origin.kind);
}

// src/detectors/fragment/byte-entropy.ts
function byteEntropy(text) {
  if (text === "") return 0;
  const counts = /* @__PURE__ */ new Map();
  for (const character of Buffer.from(text, "latin1").toString("utf8"))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) {
    const share = count / text.length;
    sum -= share * Math.log2(share);
  }
  return sum;
}

// src/detectors/fragment/find.ts
function* findInFragment(pattern, { secretGroup, entropy }, text) {
  if (!pattern.test(text, 0, text.length)) return;
  for (let from = 0; from <= text.length; ) {
    const found = pattern.exec(text, from, text.length);
    if (found === void 0) return;
    from = found.end > found.start ? found.end : found.end + 1;
    const whole = trimmed(text, found);
    if (whole.end === whole.start) continue;
    const secret = secretIn(pattern, text.slice(whole.start, whole.end), whole.start, secretGroup);
    const isDull = entropy !== 0 && byteEntropy(text.slice(secret.start, secret.end)) <= entropy;
    if (!isDull) yield { whole, secret };
  }
}
function trimmed(text, { start, end }) {
  let [from, to] = [start, end];
  while (from < to && text[from] === "\n") from++;
  while (to > from && text[to - 1] === "\n") to--;
  return { start: from, end: to };
}
function secretIn(pattern, match, offset, group) {
  const captures = pattern.exec(match, 0, match.length)?.captures ?? [];
  const isFilled = (span) => span !== void 0 && span.end > span.start;
  const chosen = group > 0 ? captures[group] : captures.slice(1).find(isFilled);
  const { start, end } = isFilled(chosen) ? chosen : { start: 0, end: match.length };
  return { start: offset + start, end: offset + end };
}

// src/detectors/fragment/detector.ts
var MAX_FILE_BYTES = 1024;
var MAX_LINE_BYTES = 128 << 10;
function createFragmentDetector(linear, anyPath) {
  const judge = new AllowlistJudge(linear);
  return {
    name: "fragment",
    scope: "unit",
    detect(_hit, rule, view, emit) {
      if (rule.fragment === void 0 || !isAtPath(rule.fragment, view, judge, anyPath)) return;
      const isAsked = !rule.runs || holdsKeyword(rule.fragment, view);
      if (isAsked) detect(rule.fragment, view, emit, judge, anyPath);
    },
    explain: (_hit, rule) => [
      rule.fragment?.regex === void 0 ? "the path does not match the expression of the rule" : "the expression of the rule matches nowhere in the text, or only at other paths, or what it matches is not random enough"
    ]
  };
}
function detect(program, view, emit, judge, anyPath) {
  if (program.regex === void 0) {
    const whole = { start: 0, end: view.length };
    if (view.length > 0)
      emit({
        whole,
        secret: { start: 0, end: Math.min(view.length, MAX_FILE_BYTES) },
        detail: "found by its path"
      });
    return;
  }
  const text = view.whole();
  const parts = program.required.map((requirement) => ({
    requirement,
    places: partsOf(requirement, program, text, view, judge, anyPath)
  }));
  for (const match of findInFragment(judge.pattern(program.regex), program, text)) {
    const isComplete = parts.every(({ requirement, places }) => isNear(match, places, requirement, view));
    if (isComplete) emit(match);
  }
}
function isAtPath({ path }, view, judge, anyPath) {
  if (path === void 0) return true;
  const own = pathOf(view.unit.origin);
  return own === void 0 ? anyPath : judge.matchesAny([path], bytesOf(own));
}
function holdsKeyword({ keywords, regex }, view) {
  if (keywords.length === 0 || regex === void 0) return true;
  const lower = view.decode({ start: 0, end: view.length }).toLowerCase();
  return keywords.some((keyword) => lower.includes(keyword));
}
function partsOf({ rule }, { global }, text, view, judge, anyPath) {
  if (!isAtPath(rule, view, judge, anyPath)) return [];
  if (rule.regex === void 0) return [{ line: 0, column: 0 }];
  const path = pathOf(view.unit.origin);
  const allowlists = [...global, ...rule.allowlists];
  const places = [];
  for (const { whole, secret } of findInFragment(judge.pattern(rule.regex), rule, text)) {
    const subject = {
      secret: text.slice(secret.start, secret.end),
      match: text.slice(whole.start, whole.end),
      get line() {
        return linesOf(view, whole);
      },
      path
    };
    if (!allowlists.some((allowlist) => judge.ask(allowlist, subject) === "holds"))
      places.push(placeOf2(whole.start, view));
  }
  return places;
}
function isNear({ whole }, places, { withinLines, withinColumns }, view) {
  const { line, column } = placeOf2(whole.start, view);
  return places.some(
    (place) => (withinLines === void 0 || Math.abs(place.line - line) <= withinLines) && (withinColumns === void 0 || Math.abs(place.column - column) <= withinColumns)
  );
}
function placeOf2(offset, view) {
  const { start } = view.lineAround(offset);
  return { line: view.lines.lineOf(offset), column: offset - start + 1 };
}
function linesOf(view, whole) {
  const { start } = view.lineAround(whole.start, MAX_LINE_BYTES);
  const { end } = view.lineAround(Math.max(whole.start, whole.end - 1), MAX_LINE_BYTES);
  return view.slice(view.byteAt(start - 1) === 10 ? start - 1 : start, end);
}

export {
  pathOf,
  textPlaceOf,
  placeOf,
  byteEntropy,
  createFragmentDetector,
  linesOf
};
