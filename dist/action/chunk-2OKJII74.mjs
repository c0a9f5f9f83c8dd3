import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ByteSet,
  PatternError,
  WORD_BYTES
} from "./chunk-RQVTQNN4.mjs";

// src/regex/ast.ts
var EMPTY = { kind: "empty" };
function sequenceOf(items) {
  const flat = items.flatMap(
    (item) => item.kind === "sequence" ? item.items : item.kind === "empty" ? [] : [item]
  );
  if (flat.length === 0) return EMPTY;
  return flat.length === 1 ? flat[0] : { kind: "sequence", items: flat };
}
function choiceOf(branches) {
  if (branches.length === 0) return { kind: "byte", set: ByteSet.none };
  return branches.length === 1 ? branches[0] : { kind: "choice", branches };
}
function expandedSize(node) {
  switch (node.kind) {
    case "empty":
      return 0;
    case "byte":
    case "assertion":
      return 1;
    case "capture":
      return expandedSize(node.body);
    case "repeat":
      return expandedSize(node.body) * (node.max === Number.POSITIVE_INFINITY ? node.min + 1 : node.max);
    case "sequence":
      return node.items.reduce((sum, item) => sum + expandedSize(item), 0);
    case "choice":
      return node.branches.reduce((sum, branch) => sum + expandedSize(branch), 0);
  }
}

// src/regex/cursor.ts
var Cursor = class {
  source;
  #offset = 0;
  constructor(source) {
    this.source = source;
  }
  get offset() {
    return this.#offset;
  }
  get atEnd() {
    return this.#offset >= this.source.length;
  }
  /** The code unit at the place, or `ahead` units after it; empty at the end. */
  peek(ahead = 0) {
    return this.source[this.#offset + ahead] ?? "";
  }
  /** Whether the given text stands at the place. */
  sees(text) {
    return this.source.startsWith(text, this.#offset);
  }
  /** Steps over the text if it stands here, and says whether it did. */
  takeIf(text) {
    if (!this.sees(text)) return false;
    this.#offset += text.length;
    return true;
  }
  /** Steps over the longest match of a sticky expression and gives it, captures included; undefined when none is here. */
  takeMatch(expression) {
    expression.lastIndex = this.#offset;
    const match = expression.exec(this.source);
    if (match === null) return void 0;
    this.#offset += match[0].length;
    return match;
  }
  /** Steps over one character and gives its code point. Throws at the end and on half a surrogate pair. */
  takeCodePoint() {
    const codePoint = this.source.codePointAt(this.#offset);
    if (codePoint === void 0) return this.fail("the pattern ends too early", this.#offset);
    if (codePoint >= 55296 && codePoint <= 57343) {
      return this.fail("half a surrogate pair is not a character", this.#offset);
    }
    this.#offset += codePoint > 65535 ? 2 : 1;
    return codePoint;
  }
  /** Throws the parser's error about the characters from `offset` on. */
  fail(message, offset, hint) {
    throw new PatternError(message, offset, hint === void 0 ? {} : { hint });
  }
};

// src/regex/utf8.ts
var MAX_CODE_POINT = 1114111;
var LAST_OF_LENGTH = [127, 2047, 65535, MAX_CODE_POINT];
var FIRST_BYTE_MARK = [0, 192, 224, 240];
var SURROGATES = [55296, 57343];
function utf8Bytes(codePoint) {
  const length = lengthOf(codePoint);
  const bytes = [];
  let rest = codePoint;
  for (let i = 1; i < length; i++) {
    bytes.unshift(128 | rest & 63);
    rest >>= 6;
  }
  return [FIRST_BYTE_MARK[length - 1] | rest, ...bytes];
}
function utf8Sequences(low, high) {
  if (low > high) return [];
  if (low <= SURROGATES[1] && high >= SURROGATES[0]) {
    return [...utf8Sequences(low, SURROGATES[0] - 1), ...utf8Sequences(SURROGATES[1] + 1, high)];
  }
  const last = LAST_OF_LENGTH[lengthOf(low) - 1];
  if (high > last) return [...utf8Sequences(low, last), ...utf8Sequences(last + 1, high)];
  for (let i = 1; i < lengthOf(low); i++) {
    const mask = 2 ** (6 * i) - 1;
    if ((low & ~mask) === (high & ~mask)) continue;
    if ((low & mask) !== 0)
      return [...utf8Sequences(low, low | mask), ...utf8Sequences((low | mask) + 1, high)];
    if ((high & mask) !== mask) {
      return [...utf8Sequences(low, (high & ~mask) - 1), ...utf8Sequences(high & ~mask, high)];
    }
  }
  const highBytes = utf8Bytes(high);
  return [utf8Bytes(low).map((byte, index) => [byte, highBytes[index]])];
}
function mergeRanges(ranges) {
  const merged = [];
  for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== void 0 && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else merged.push([low, high]);
  }
  return merged;
}
function gapsBetween(ranges, low, high) {
  const gaps = [];
  let next = low;
  for (const [from, to] of ranges) {
    if (from > next) gaps.push([next, Math.min(from - 1, high)]);
    next = Math.max(next, to + 1);
  }
  if (next <= high) gaps.push([next, high]);
  return gaps;
}
function lengthOf(codePoint) {
  return LAST_OF_LENGTH.findIndex((last) => codePoint <= last) + 1;
}

// src/regex/parse-escape.ts
var DIGITS = ByteSet.of([48, 57]);
var PERL_SPACE = ByteSet.ofText("	\n\f\r ");
var PERL_CLASSES = /* @__PURE__ */ new Map([
  ["d", DIGITS],
  ["D", DIGITS.complement()],
  ["s", PERL_SPACE],
  ["S", PERL_SPACE.complement()],
  ["w", WORD_BYTES],
  ["W", WORD_BYTES.complement()]
]);
var CONTROL_ESCAPES = /* @__PURE__ */ new Map([
  ["a", 7],
  ["f", 12],
  ["n", 10],
  ["r", 13],
  ["t", 9],
  ["v", 11]
]);
var FOREIGN_ESCAPES = /* @__PURE__ */ new Map([
  ["C", "write (?s:.) for any byte"],
  ["Z", "write \\n?\\z for the end of the text before a last line feed"],
  ["G", "patterns are searched from every place; leave it out"],
  ["K", "put the part to be reported into a group"],
  ["R", "write (?:\\r\\n|\\n|\\r)"],
  ["h", "write [ \\t]"],
  ["H", "write [^ \\t]"],
  ["N", "write [^\\n]"],
  ["V", "write [^\\n]"],
  ["X", "write . for any byte but a line feed"],
  ["e", "write \\x1b"],
  ["c", "write the control character as \\x and two hexadecimal digits"],
  ["u", "write \\x{…} with the code in hexadecimal"],
  ["U", "write \\x{…} with the code in hexadecimal"]
]);
function parseClassEscape(cursor) {
  const perl = PERL_CLASSES.get(cursor.peek(1));
  if (perl !== void 0 && cursor.peek() === "\\") {
    cursor.takeMatch(/\\./y);
    return perl;
  }
  return parseProperty(cursor);
}
function parseCharacterEscape(cursor) {
  const start = cursor.offset;
  cursor.takeIf("\\");
  if (cursor.atEnd) return cursor.fail("a backslash ends the pattern", start, "write \\\\ for a backslash");
  const letter = cursor.peek();
  if (letter === "x") return parseHexadecimal(cursor, start);
  const octal = cursor.takeMatch(/0[0-7]{0,2}|[1-7][0-7]{1,2}/y);
  if (octal !== void 0) return Number.parseInt(octal[0], 8);
  if (/[1-9]/.test(letter) || letter === "k") {
    return cursor.fail("back references are not part of RE2 syntax", start, "write out what may repeat");
  }
  const control = CONTROL_ESCAPES.get(letter);
  if (control !== void 0) {
    cursor.takeCodePoint();
    return control;
  }
  if (letter < "" && !/[0-9A-Za-z]/.test(letter)) return cursor.takeCodePoint();
  const hint = FOREIGN_ESCAPES.get(letter);
  const shown = letter < "" ? `\\${letter}` : "a backslash before a character outside ASCII";
  return cursor.fail(`${shown} is not an escape of RE2 syntax here`, start, hint);
}
function parseHexadecimal(cursor, start) {
  const digits = cursor.takeMatch(/x(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))/y);
  if (digits === void 0) {
    return cursor.fail("\\x needs two hexadecimal digits, or some in braces", start);
  }
  const codePoint = Number.parseInt(digits[1] ?? digits[2] ?? "", 16);
  if (codePoint > MAX_CODE_POINT || codePoint >= 55296 && codePoint <= 57343) {
    return cursor.fail("there is no character with this code", start);
  }
  return codePoint;
}
var PROPERTY_NAMES = new Set(
  "C Cc L Ll Lu N Nd P Pc Pd Pe Po Ps S Sc Sk Sm Z Zs".split(" ")
);
function parseProperty(cursor) {
  const start = cursor.offset;
  const property = cursor.takeMatch(/\\([pP])(?:\{(\^?)([^{}]*)\}|([^{}]))?/y);
  if (property === void 0) return void 0;
  const [, letter, caret = "", braced, single] = property;
  const name = braced ?? single ?? "";
  if (!PROPERTY_NAMES.has(name)) {
    return cursor.fail(
      `\\${letter} needs a general category that occurs in ASCII`,
      start,
      "patterns see bytes: list the characters in a class instead"
    );
  }
  const expression = new RegExp(`\\p{${name}}`, "u");
  const members = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter(
    (char) => expression.test(char)
  );
  const set = ByteSet.ofText(members.join(""));
  return letter === "P" !== (caret === "^") ? set.complement() : set;
}

// src/regex/parse-class.ts
var ASCII_END = 127;
var LAST_CASED = 125251;
var POSIX_CLASSES = /* @__PURE__ */ new Map([
  ["alnum", ByteSet.of([48, 57], [65, 90], [97, 122])],
  ["alpha", ByteSet.of([65, 90], [97, 122])],
  ["ascii", ByteSet.of([0, 127])],
  ["blank", ByteSet.ofText("	 ")],
  ["cntrl", ByteSet.of([0, 31], [127, 127])],
  ["digit", ByteSet.of([48, 57])],
  ["graph", ByteSet.of([33, 126])],
  ["lower", ByteSet.of([97, 122])],
  ["print", ByteSet.of([32, 126])],
  ["punct", ByteSet.of([33, 47], [58, 64], [91, 96], [123, 126])],
  ["space", ByteSet.ofText("	\n\v\f\r ")],
  ["upper", ByteSet.of([65, 90])],
  ["word", WORD_BYTES],
  ["xdigit", ByteSet.of([48, 57], [65, 70], [97, 102])]
]);
function characterNode(codePoint, ignoreCase) {
  if (codePoint <= ASCII_END) {
    const set = ByteSet.single(codePoint);
    return { kind: "byte", set: ignoreCase ? set.foldAsciiCase() : set };
  }
  const cases = ignoreCase ? casesOf(codePoint) : [codePoint];
  return choiceOf(
    cases.map(
      (each) => sequenceOf(utf8Bytes(each).map((byte) => ({ kind: "byte", set: ByteSet.single(byte) })))
    )
  );
}
function parseClass(cursor, ignoreCase) {
  const start = cursor.offset;
  cursor.takeIf("[");
  const negated = cursor.takeIf("^");
  let bytes = ByteSet.none;
  const wide = [];
  for (let first = true; first || cursor.peek() !== "]"; first = false) {
    if (cursor.atEnd) return cursor.fail("a class is not closed", start, "write \\[ for a bracket itself");
    const set = parsePosixClass(cursor, ignoreCase) ?? parseClassEscape(cursor);
    if (set !== void 0) {
      bytes = bytes.union(set);
      continue;
    }
    const [low, high] = parseRange(cursor);
    if (low <= ASCII_END) {
      const ascii = ByteSet.of([low, Math.min(high, ASCII_END)]);
      bytes = bytes.union(ignoreCase ? ascii.foldAsciiCase() : ascii);
    }
    if (high > ASCII_END) wide.push([Math.max(low, ASCII_END + 1), high]);
  }
  cursor.takeIf("]");
  return classNode(bytes, ignoreCase ? foldWide(wide) : wide, negated);
}
function classNode(bytes, wide, negated) {
  const ranges = mergeRanges(wide);
  if (!negated) return bytesOrCharacters(bytes, ranges);
  if (ranges.length === 0) return { kind: "byte", set: bytes.complement() };
  const ascii = ByteSet.of([0, ASCII_END]).without(bytes);
  const highBytes = bytes.intersects(ByteSet.of([ASCII_END + 1, 255]));
  return bytesOrCharacters(ascii, highBytes ? [] : gapsBetween(ranges, ASCII_END + 1, MAX_CODE_POINT));
}
function bytesOrCharacters(bytes, ranges) {
  const sequences = ranges.flatMap(([low, high]) => utf8Sequences(low, high)).map(
    (sequence) => sequenceOf(sequence.map((range) => ({ kind: "byte", set: ByteSet.of(range) })))
  );
  if (bytes.isEmpty && sequences.length > 0) return choiceOf(sequences);
  return choiceOf([{ kind: "byte", set: bytes }, ...sequences]);
}
function parsePosixClass(cursor, ignoreCase) {
  const start = cursor.offset;
  const match = cursor.takeMatch(/\[:(\^?)(.{0,64}?):\]/sy);
  if (match === void 0) return void 0;
  const found = POSIX_CLASSES.get(match[2] ?? "");
  if (found === void 0) return cursor.fail("there is no POSIX class of this name", start);
  const set = ignoreCase ? found.foldAsciiCase() : found;
  return match[1] === "^" ? set.complement() : set;
}
function parseRange(cursor) {
  const start = cursor.offset;
  const low = parseClassCharacter(cursor);
  if (cursor.peek() !== "-" || cursor.peek(1) === "]" || cursor.peek(1) === "") return [low, low];
  cursor.takeIf("-");
  const high = parseClassCharacter(cursor);
  if (high < low) return cursor.fail("the ends of a range are in the wrong order", start);
  return [low, high];
}
function parseClassCharacter(cursor) {
  return cursor.peek() === "\\" ? parseCharacterEscape(cursor) : cursor.takeCodePoint();
}
function foldWide(ranges) {
  const folded = [...ranges];
  for (const [low, high] of mergeRanges(ranges)) {
    for (const [code, cases] of casedCharacters()) {
      if (code < low || code > high) continue;
      for (const other of cases) if (other < low || other > high) folded.push([other, other]);
    }
  }
  return folded;
}
var casedOnce;
function casedCharacters() {
  if (casedOnce !== void 0) return casedOnce;
  const cased = /* @__PURE__ */ new Map();
  for (let code = ASCII_END + 1; code <= LAST_CASED; code++) {
    const cases = casesOf(code);
    if (cases.length > 1) cased.set(code, cases);
  }
  casedOnce = cased;
  return cased;
}
function casesOf(codePoint) {
  const char = String.fromCodePoint(codePoint);
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  if (lower === char && upper === char) return [codePoint];
  const cases = [char, lower, upper, upper.toLowerCase(), lower.toUpperCase()].map((text) => ({ text, code: text.codePointAt(0) ?? 0 })).filter(({ text, code }) => code > ASCII_END && String.fromCodePoint(code) === text);
  return [...new Set(cases.map(({ code }) => code))];
}

// src/regex/parse.ts
var MAX_REPEAT = 1e3;
var MAX_NESTING = 200;
var MAX_EXPANDED_SIZE = 2e4;
var MAX_SOURCE_LENGTH = 32768;
var FLAG_LETTERS = {
  i: "ignoreCase",
  m: "multiline",
  s: "dotAll",
  U: "ungreedy"
};
var ESCAPED_ASSERTIONS = /* @__PURE__ */ new Map([
  ["\\A", "text-start"],
  ["\\z", "text-end"],
  ["\\b", "word-boundary"],
  ["\\B", "not-word-boundary"]
]);
var FOREIGN_GROUPS = [
  ["(?<=", "look-behind"],
  ["(?<!", "look-behind"],
  ["(?P=", "a back reference"],
  ["(?P>", "recursion"],
  ["(?=", "look-ahead"],
  ["(?!", "look-ahead"],
  ["(?>", "an atomic group"],
  ["(?|", "a branch reset"],
  ["(?#", "a comment"],
  ["(?(", "a condition"],
  ["(?&", "recursion"],
  ["(?R", "recursion"]
];
function parsePattern(source) {
  return new Parser(source).parse();
}
var Parser = class {
  #cursor;
  #captures = [];
  #names = /* @__PURE__ */ new Set();
  #flags = { ignoreCase: false, multiline: false, dotAll: false, ungreedy: false };
  #nesting = 0;
  constructor(source) {
    this.#cursor = new Cursor(source);
  }
  parse() {
    const cursor = this.#cursor;
    const { source } = cursor;
    if (source.length > MAX_SOURCE_LENGTH) {
      cursor.fail(`the pattern is longer than ${MAX_SOURCE_LENGTH} characters`, MAX_SOURCE_LENGTH);
    }
    const root = this.#choice();
    if (!cursor.atEnd) cursor.fail("a bracket is closed that was not opened", cursor.offset, "write \\)");
    this.#checkNestedCounts(root, MAX_REPEAT);
    if (expandedSize(root) > MAX_EXPANDED_SIZE) {
      cursor.fail(`the pattern is larger than ${MAX_EXPANDED_SIZE} bytes with its counts written out`, 0);
    }
    return { source, root, captures: this.#captures };
  }
  /** Everything up to the end or the bracket that closes it. */
  #choice() {
    const branches = [this.#sequence()];
    while (this.#cursor.takeIf("|")) branches.push(this.#sequence());
    return choiceOf(branches);
  }
  #sequence() {
    const cursor = this.#cursor;
    const items = [];
    while (!cursor.atEnd && cursor.peek() !== "|" && cursor.peek() !== ")") {
      const atoms = this.#atoms();
      const last = atoms.pop();
      items.push(...atoms);
      if (last !== void 0) items.push(this.#repeated(last));
    }
    return sequenceOf(items);
  }
  /** The next thing that can be repeated; several for `\Q…\E`, of which the last can; none after `(?i)`. */
  #atoms() {
    const cursor = this.#cursor;
    const start = cursor.offset;
    if (cursor.sees("\\Q")) return this.#quoted();
    switch (cursor.peek()) {
      case "(":
        return this.#group();
      case "[":
        return [parseClass(cursor, this.#flags.ignoreCase)];
      case ".":
        cursor.takeIf(".");
        return [{ kind: "byte", set: this.#flags.dotAll ? ByteSet.all : ByteSet.single(10).complement() }];
      case "^":
        cursor.takeIf("^");
        return [{ kind: "assertion", what: this.#flags.multiline ? "line-start" : "text-start" }];
      case "$":
        cursor.takeIf("$");
        return [{ kind: "assertion", what: this.#flags.multiline ? "line-end" : "text-end" }];
      case "\\":
        return [this.#escape()];
      default:
        if (this.#quantifier() !== void 0) cursor.fail("there is nothing to repeat", start);
        return [characterNode(cursor.takeCodePoint(), this.#flags.ignoreCase)];
    }
  }
  #escape() {
    const cursor = this.#cursor;
    for (const [text, what] of ESCAPED_ASSERTIONS)
      if (cursor.takeIf(text)) return { kind: "assertion", what };
    const set = parseClassEscape(cursor);
    if (set !== void 0) return { kind: "byte", set };
    return characterNode(parseCharacterEscape(cursor), this.#flags.ignoreCase);
  }
  /** `\Q…\E`, or to the end of the pattern without `\E`, as in RE2. */
  #quoted() {
    const cursor = this.#cursor;
    cursor.takeIf("\\Q");
    const atoms = [];
    while (!cursor.atEnd && !cursor.takeIf("\\E")) {
      atoms.push(characterNode(cursor.takeCodePoint(), this.#flags.ignoreCase));
    }
    return atoms;
  }
  /** The atom with the repetition that follows it, if one does. */
  #repeated(body) {
    const cursor = this.#cursor;
    const at = cursor.offset;
    const counts = this.#quantifier();
    if (counts === void 0) return body;
    const lazy = cursor.takeIf("?") !== this.#flags.ungreedy;
    const next = cursor.offset;
    if (this.#quantifier() !== void 0) {
      cursor.fail(
        "a repetition is repeated",
        next,
        "RE2 has no possessive repetition; put (?:…) around the inner one"
      );
    }
    return { kind: "repeat", body, ...counts, lazy, at };
  }
  /** The counts of the operator at the cursor, which moves behind it; undefined when none stands there. */
  #quantifier() {
    const cursor = this.#cursor;
    const start = cursor.offset;
    if (cursor.takeIf("*")) return { min: 0, max: Number.POSITIVE_INFINITY };
    if (cursor.takeIf("+")) return { min: 1, max: Number.POSITIVE_INFINITY };
    if (cursor.takeIf("?")) return { min: 0, max: 1 };
    const match = cursor.takeMatch(/\{(0|[1-9][0-9]*)(,(0|[1-9][0-9]*)?)?\}/y);
    if (match === void 0) return void 0;
    const min = Number(match[1]);
    const max = match[2] === void 0 ? min : match[3] === void 0 ? Number.POSITIVE_INFINITY : Number(match[3]);
    if (min > MAX_REPEAT || max > MAX_REPEAT && match[3] !== void 0) {
      cursor.fail(`a repetition counts further than ${MAX_REPEAT}`, start);
    }
    if (min > max) cursor.fail("the counts of a repetition are in the wrong order", start);
    return { min, max };
  }
  #group() {
    const cursor = this.#cursor;
    const at = cursor.offset;
    for (const [start, name] of FOREIGN_GROUPS) {
      if (cursor.sees(start)) cursor.fail(`${name} is not part of RE2 syntax`, at);
    }
    if (cursor.sees("(?P<") || cursor.sees("(?<")) return [this.#capture(at, this.#groupName())];
    if (!cursor.sees("(?")) {
      cursor.takeIf("(");
      return [this.#capture(at, void 0)];
    }
    const flags = this.#flagChange();
    if (cursor.takeIf(")")) {
      this.#flags = flags;
      if (this.#quantifier() !== void 0) cursor.fail("there is nothing to repeat", at);
      return [];
    }
    cursor.takeIf(":");
    return [this.#bracketed(at, flags)];
  }
  /** `(?P<name>` or `(?<name>`. */
  #groupName() {
    const cursor = this.#cursor;
    const at = cursor.offset;
    cursor.takeMatch(/\(\?P?</y);
    const nameAt = cursor.offset;
    const name = cursor.takeMatch(/([A-Za-z_][A-Za-z0-9_]*)>/y)?.[1];
    if (name === void 0) {
      return cursor.fail(
        "the name of a group is not made of letters, digits and _, or is not closed",
        nameAt,
        "write (?P<name>…), beginning with a letter or _"
      );
    }
    if (this.#names.has(name)) cursor.fail(`two groups are named ${name}`, at);
    this.#names.add(name);
    return name;
  }
  #capture(at, name) {
    const index = this.#captures.length + 1;
    this.#captures.push({ index, name });
    return { kind: "capture", index, name, body: this.#bracketed(at, this.#flags), at };
  }
  /** The inside of a bracket opened at `at`, up to and over its end. Flags set inside end with it. */
  #bracketed(at, flags) {
    const cursor = this.#cursor;
    const outer = this.#flags;
    this.#flags = flags;
    if (++this.#nesting > MAX_NESTING) cursor.fail(`brackets nest deeper than ${MAX_NESTING}`, at);
    const body = this.#choice();
    if (!cursor.takeIf(")")) cursor.fail("a bracket is not closed", at, "write \\( for a bracket itself");
    this.#nesting--;
    this.#flags = outer;
    return body;
  }
  /** The flags after `(?i-s`, whose `:` or `)` the cursor is left at. */
  #flagChange() {
    const cursor = this.#cursor;
    const at = cursor.offset;
    const match = cursor.takeMatch(/\(\?([A-Za-z]*)(?:-([A-Za-z]+))?(?=[:)])/y);
    if (match === void 0) {
      return cursor.fail("(? opens no group that RE2 knows", at, "write (?:…), (?P<name>…) or (?i)");
    }
    const flags = { ...this.#flags };
    for (const [letters, value] of [
      [match[1] ?? "", true],
      [match[2] ?? "", false]
    ]) {
      for (const letter of letters) {
        const flag = FLAG_LETTERS[letter];
        if (flag === void 0) cursor.fail(`there is no flag ${letter}`, at, "the flags are i, m, s and U");
        else flags[flag] = value;
      }
    }
    return flags;
  }
  /** RE2's bound on nested counts: their product, along any way into the pattern, stays within `limit`. */
  #checkNestedCounts(node, limit) {
    switch (node.kind) {
      case "repeat": {
        const count = node.max === Number.POSITIVE_INFINITY ? node.min : node.max;
        if (count > limit) this.#cursor.fail(`nested repetitions count further than ${MAX_REPEAT}`, node.at);
        this.#checkNestedCounts(node.body, count > 0 ? Math.floor(limit / count) : limit);
        return;
      }
      case "capture":
        this.#checkNestedCounts(node.body, limit);
        return;
      case "sequence":
        for (const item of node.items) this.#checkNestedCounts(item, limit);
        return;
      case "choice":
        for (const branch of node.branches) this.#checkNestedCounts(branch, limit);
        return;
      default:
        return;
    }
  }
};

export {
  parsePattern
};
