import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  nearest
} from "./chunk-HW3TQZA5.mjs";
import {
  printable
} from "./chunk-YAB2QRGH.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/compat/gitleaks/reports/template/values.ts
var ValueMistake = class extends Error {
  name = "ValueMistake";
};
function isList(value) {
  return Array.isArray(value);
}
function isMap(value) {
  return value instanceof Map;
}
function isTrue(value) {
  if (isList(value)) return value.length > 0;
  if (isMap(value)) return value.size > 0;
  return value !== void 0 && value !== false && value !== 0 && value !== "";
}
function shown(value) {
  if (value === void 0) return "<no value>";
  if (isList(value)) return `[${value.map(shown).join(" ")}]`;
  if (isMap(value)) return `map[${[...value].map(([key, item]) => `${key}:${shown(item)}`).join(" ")}]`;
  return String(value);
}
function kindOf(value) {
  if (value === void 0) return "nothing";
  if (isList(value)) return "a list";
  if (isMap(value)) return "a finding or a dictionary";
  return typeof value === "string" ? "a text" : typeof value === "number" ? "a number" : "true or false";
}
function areEqual(a, b) {
  requireBasic(a);
  requireBasic(b);
  if (a !== void 0 && b !== void 0 && typeof a !== typeof b)
    throw new ValueMistake(`${kindOf(a)} cannot be compared with ${kindOf(b)}`);
  return a === b;
}
function compared(a, b) {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return Buffer.compare(Buffer.from(a), Buffer.from(b));
  throw new ValueMistake(`${kindOf(a)} and ${kindOf(b)} have no order`);
}
function requireText(value) {
  if (typeof value === "string") return value;
  throw new ValueMistake(`expected a text, found ${kindOf(value)}`);
}
function requireNumber(value) {
  if (typeof value === "number") return value;
  throw new ValueMistake(`expected a number, found ${kindOf(value)}`);
}
function requireList(value) {
  if (isList(value)) return value;
  throw new ValueMistake(`expected a list, found ${kindOf(value)}`);
}
function requireMap(value) {
  if (isMap(value)) return value;
  throw new ValueMistake(`expected a dictionary, found ${kindOf(value)}`);
}
function requireBasic(value) {
  if (isList(value) || isMap(value)) throw new ValueMistake(`${kindOf(value)} cannot be compared`);
}

// src/compat/gitleaks/reports/template/printf.ts
var MAX_WIDTH = 1e3;
function printf(format, args) {
  let next = 0;
  const text2 = format.replace(
    /%([-+0 #]*)(\d*)(?:\.(\d*))?(.?)/gsu,
    (_all, flags, width, precision, verb) => {
      if (verb === "%") return "%";
      if (verb === "") throw new ValueMistake("the format ends in the middle of a verb");
      if (next >= args.length) throw new ValueMistake(`there is no argument for %${verb}`);
      if (Number(width) > MAX_WIDTH || Number(precision) > MAX_WIDTH)
        throw new ValueMistake(`the width is above ${MAX_WIDTH}`);
      const digits = precision === void 0 ? void 0 : Number(precision);
      return padded(formatted(verb, args[next++], flags, digits), flags, Number(width));
    }
  );
  if (next < args.length) throw new ValueMistake(`the format takes ${next} arguments, found ${args.length}`);
  return text2;
}
function formatted(verb, value, flags, precision) {
  const sign = (number2) => flags.includes("+") && number2 >= 0 ? "+" : "";
  switch (verb) {
    case "v":
      return typeof value === "number" ? sign(value) + shown(value) : shown(value);
    case "s":
      return cut(requireFit(verb, value, typeof value !== "number" && typeof value !== "boolean"), precision);
    case "q":
      return goQuoted(requireFit(verb, value, typeof value === "string"));
    case "t":
      return requireFit(verb, value, typeof value === "boolean");
    case "d":
      requireFit(verb, value, Number.isInteger(value));
      return sign(Number(value)) + String(value);
    case "f":
      requireFit(verb, value, typeof value === "number");
      return sign(Number(value)) + fixed(Number(value), Math.min(precision ?? 6, 50));
    case "x":
    case "X": {
      requireFit(verb, value, typeof value === "string" || Number.isInteger(value));
      const hex = typeof value === "string" ? Buffer.from(value).toString("hex") : Number(value).toString(16);
      return verb === "X" ? hex.toUpperCase() : hex;
    }
    case "c":
      requireFit(verb, value, Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1114111);
      return String.fromCodePoint(Number(value));
    default:
      throw new ValueMistake(`the verb %${verb} is not supported`);
  }
}
function fixed(value, digits) {
  const exact = Math.abs(value).toFixed(100);
  const cutAt = exact.indexOf(".") + (digits === 0 ? 0 : digits + 1);
  const isMiddle = /^\.?50*$/.test(exact.slice(cutAt));
  const kept = exact.slice(0, cutAt);
  if (!exact.includes(".") || !isMiddle || !/[02468]$/.test(kept)) return value.toFixed(digits);
  return (value < 0 ? "-" : "") + kept;
}
function requireFit(verb, value, fits) {
  if (!fits) throw new ValueMistake(`%${verb} does not take ${kindOf(value)}`);
  return shown(value);
}
function cut(text2, precision) {
  return precision === void 0 ? text2 : [...text2].slice(0, precision).join("");
}
function padded(text2, flags, width) {
  const missing = width - [...text2].length;
  if (missing <= 0) return text2;
  if (flags.includes("-")) return text2 + " ".repeat(missing);
  if (!flags.includes("0")) return " ".repeat(missing) + text2;
  const [sign = ""] = /^[+-]?/.exec(text2) ?? [];
  return sign + "0".repeat(missing) + text2.slice(sign.length);
}
var SHORT = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "	": "\\t",
  "\v": "\\v",
  "\\": "\\\\",
  '"': '\\"'
};
function goQuoted(text2) {
  const inside = text2.toWellFormed().replace(/[\\"]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (letter) => {
    const short = SHORT[letter];
    if (short !== void 0) return short;
    const code = letter.codePointAt(0) ?? 0;
    if (code < 128) return `\\x${code.toString(16).padStart(2, "0")}`;
    return code > 65535 ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
  return `"${inside}"`;
}

// src/compat/gitleaks/reports/template/functions.ts
function define(min, call, max = min) {
  return { min, max, call: (args) => call(...args) };
}
var MANY = Number.POSITIVE_INFINITY;
var BUILT_IN_FUNCTIONS = /* @__PURE__ */ new Map([
  ["not", define(1, (value) => !isTrue(value))],
  ["len", define(1, length)],
  ["index", define(1, (value, ...keys) => keys.reduce(indexed, value), MANY)],
  ["slice", define(1, (value, from, to) => sliced(value, from, to), 3)],
  ["print", define(0, (...args) => printed(args), MANY)],
  ["println", define(0, (...args) => `${args.map(shown).join(" ")}
`, MANY)],
  ["printf", define(1, (format, ...args) => printf(requireText(format), args), MANY)],
  ["html", define(0, (...args) => htmlText(printed(args)), MANY)],
  ["js", define(0, (...args) => scriptText(printed(args)), MANY)],
  ["urlquery", define(0, (...args) => queryText(printed(args)), MANY)],
  ["eq", define(2, (value, ...others) => others.some((other) => areEqual(value, other)), MANY)],
  ["ne", define(2, (a, b) => !areEqual(a, b))],
  ["lt", define(2, (a, b) => compared(a, b) < 0)],
  ["le", define(2, (a, b) => compared(a, b) <= 0)],
  ["gt", define(2, (a, b) => compared(a, b) > 0)],
  ["ge", define(2, (a, b) => compared(a, b) >= 0)]
]);
function length(value) {
  if (typeof value === "string") return Buffer.byteLength(value);
  if (isList(value)) return value.length;
  if (isMap(value)) return value.size;
  throw new ValueMistake(`${kindOf(value)} has no length`);
}
function indexed(value, key) {
  if (isMap(value)) return value.get(requireText(key));
  const at = requireNumber(key);
  if (isList(value) && Number.isInteger(at) && at >= 0 && at < value.length) return value[at];
  throw new ValueMistake(isList(value) ? `there is no element ${at}` : `${kindOf(value)} has no elements`);
}
function sliced(value, from, to) {
  const bytes = typeof value === "string" ? Buffer.from(value) : void 0;
  if (bytes === void 0 && !isList(value)) throw new ValueMistake(`${kindOf(value)} has no parts`);
  const size = bytes?.length ?? (isList(value) ? value.length : 0);
  const start = from === void 0 ? 0 : requireNumber(from);
  const end = to === void 0 ? size : requireNumber(to);
  if (!(start >= 0 && start <= end && end <= size)) throw new ValueMistake("the part is out of range");
  return isList(value) ? value.slice(start, end) : (bytes ?? Buffer.alloc(0)).toString("utf8", start, end);
}
function printed(args) {
  let text2 = "";
  for (const [index, value] of args.entries()) {
    const isApart = index > 0 && typeof value !== "string" && typeof args[index - 1] !== "string";
    text2 += (isApart ? " " : "") + shown(value);
  }
  return text2;
}
var HTML = {
  "&": "&amp;",
  "'": "&#39;",
  '"': "&#34;",
  "<": "&lt;",
  ">": "&gt;",
  "\0": "�"
};
function htmlText(text2) {
  return text2.replace(/[&'"<>\0]/g, (letter) => HTML[letter] ?? letter);
}
function scriptText(text2) {
  return text2.replace(
    /[\\'"<>&=\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
    (letter) => `\\'"`.includes(letter) ? `\\${letter}` : `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`
  );
}
function queryText(text2) {
  return encodeURIComponent(text2.toWellFormed()).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%20", "+");
}

// src/compat/gitleaks/reports/template/syntax.ts
function templateMistake({ name, text: text2 }, at, message, hint) {
  const before = text2.slice(0, at);
  const line = before.split("\n").length;
  const column = at - (before.lastIndexOf("\n") + 1) + 1;
  return new InputError(
    "option-invalid",
    `${printable(name)}:${line}:${column}: ${message}`,
    hint === void 0 ? {} : { hint }
  );
}

// src/compat/gitleaks/reports/template/lexer.ts
var SPACE = /[ \t\r\n]/;
function splitTemplate(source) {
  const { text: text2 } = source;
  const segments = [];
  let trimsNext = false;
  let from = 0;
  const push = (end, trimsEnd) => {
    let piece = text2.slice(from, end);
    if (trimsNext) piece = piece.replace(/^[ \t\r\n]+/, "");
    if (trimsEnd) piece = trimmedEnd(piece);
    if (piece !== "") segments.push({ kind: "text", text: piece });
  };
  for (let open = text2.indexOf("{{", from); open >= 0; open = text2.indexOf("{{", from)) {
    const trimsBefore = text2[open + 2] === "-" && SPACE.test(text2[open + 3] ?? "");
    push(open, trimsBefore);
    const inside = open + (trimsBefore ? 3 : 2);
    const reader = new ActionReader(source, open, inside);
    const { tokens, end, trimsAfter } = reader.read();
    if (tokens !== void 0) segments.push({ kind: "action", tokens, at: open, end });
    from = end;
    trimsNext = trimsAfter;
  }
  push(text2.length, false);
  return segments;
}
function trimmedEnd(piece) {
  let end = piece.length;
  while (end > 0 && SPACE.test(piece[end - 1] ?? "")) end--;
  return piece.slice(0, end);
}
var NAME = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
var NUMBER = /[+-]?(?:0[xX][0-9a-fA-F]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)/y;
var ESCAPES = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v",
  "\\": "\\",
  '"': '"',
  "'": "'"
};
var ActionReader = class {
  #source;
  #open;
  #tokens = [];
  #at;
  constructor(source, open, inside) {
    this.#source = source;
    this.#open = open;
    this.#at = inside;
  }
  read() {
    const { text: text2 } = this.#source;
    if (/^[ \t\r\n]*\/\*/.test(text2.slice(this.#at, this.#at + 64))) return this.#comment();
    for (; ; ) {
      const before = this.#at;
      while (SPACE.test(text2[this.#at] ?? "")) this.#at++;
      const isSpaced = this.#at > before;
      if (this.#at >= text2.length) throw this.#mistake(this.#open, "this action is never closed");
      if (isSpaced && text2.startsWith("-}}", this.#at)) return this.#done(3, true);
      if (text2.startsWith("}}", this.#at)) return this.#done(2, false);
      this.#token(!isSpaced && this.#tokens.length > 0);
    }
  }
  #done(length2, trimsAfter) {
    return { tokens: this.#tokens, end: this.#at + length2, trimsAfter };
  }
  #comment() {
    const { text: text2 } = this.#source;
    const close = text2.indexOf("*/", this.#at);
    if (close < 0) throw this.#mistake(this.#open, "this comment is never closed");
    let end = close + 2;
    while (SPACE.test(text2[end] ?? "")) end++;
    const trimsAfter = end > close + 2 && text2[end] === "-";
    if (trimsAfter) end++;
    if (!text2.startsWith("}}", end)) throw this.#mistake(end, "a comment ends with its action");
    return { tokens: void 0, end: end + 2, trimsAfter };
  }
  #token(adjoins) {
    const token = this.#plainToken(this.#at);
    if (token === void 0) this.#quoted(this.#source.text[this.#at] ?? "", adjoins);
    else {
      const [kind, content, length2] = token;
      this.#tokens.push({ kind, text: content, at: this.#at, adjoins });
      this.#at += length2;
    }
  }
  /** Kind, content and length of the token at an offset; undefined where a quote opens. */
  #plainToken(at) {
    const { text: text2 } = this.#source;
    const first = text2[at] ?? "";
    if (first === '"' || first === "`" || first === "'") return void 0;
    if (first === "$") {
      const name = this.#match(NAME, at + 1) ?? "";
      return ["variable", `$${name}`, name.length + 1];
    }
    const number2 = this.#match(NUMBER, at);
    if (number2 !== void 0 && !adjoinsWord(text2, at)) return ["number", number2, number2.length];
    if (first === ".") {
      const name = this.#match(NAME, at + 1);
      return name === void 0 ? ["dot", ".", 1] : ["field", name, name.length + 1];
    }
    const word = this.#match(NAME, at);
    if (word !== void 0) return ["word", word, word.length];
    if (text2.startsWith(":=", at)) return ["punctuation", ":=", 2];
    if ("|()=,".includes(first)) return ["punctuation", first, 1];
    throw this.#mistake(at, `the sign ${JSON.stringify(first)} does not belong here`);
  }
  #quoted(quote, adjoins) {
    const { text: text2 } = this.#source;
    const at = this.#at;
    let content = "";
    for (let next = at + 1; next < text2.length; next++) {
      const letter = text2[next] ?? "";
      if (letter === quote) {
        this.#at = next + 1;
        this.#tokens.push(this.#quotedToken(quote, content, at, adjoins));
        return;
      }
      if (quote !== "`" && letter === "\n") break;
      if (quote === "`" || letter !== "\\") content += letter;
      else {
        const { value, length: length2 } = this.#escape(next);
        content += value;
        next += length2 - 1;
      }
    }
    throw this.#mistake(at, "this text is never closed");
  }
  /** A character constant is a number, as in Go. */
  #quotedToken(quote, content, at, adjoins) {
    if (quote !== "'") return { kind: "string", text: content, at, adjoins };
    const [only = "", ...rest] = content;
    if (only === "" || rest.length > 0) throw this.#mistake(at, "a character constant is one character");
    return { kind: "number", text: String(only.codePointAt(0) ?? 0), at, adjoins };
  }
  #escape(at) {
    const rest = this.#source.text.slice(at, at + 10);
    const code = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3}))/.exec(rest);
    if (code !== null) {
      const digits = code[1] ?? code[2] ?? code[3];
      const value2 = digits === void 0 ? Number.parseInt(code[4] ?? "", 8) : Number.parseInt(digits, 16);
      if (value2 > 1114111) throw this.#mistake(at, "there is no such character");
      return { value: String.fromCodePoint(value2), length: code[0].length };
    }
    const value = ESCAPES[rest[1] ?? ""];
    if (value === void 0) throw this.#mistake(at, "this escape is not known");
    return { value, length: 2 };
  }
  #match(pattern, at) {
    pattern.lastIndex = at;
    return pattern.exec(this.#source.text)?.[0];
  }
  #mistake(at, message) {
    return templateMistake(this.#source, at, message);
  }
};
function adjoinsWord(text2, at) {
  return text2[at] === "." && /[\w)]/.test(text2[at - 1] ?? "");
}

// src/compat/gitleaks/reports/template/parser.ts
var MAX_DEPTH = 100;
var KEYWORDS = /* @__PURE__ */ new Set([
  "if",
  "else",
  "end",
  "range",
  "with",
  "break",
  "continue",
  "define",
  "template",
  "block"
]);
function parseTemplate(source, functions) {
  return new TemplateParser(source, functions).parse();
}
var TemplateParser = class {
  #source;
  #functions;
  #segments;
  #next = 0;
  #loops = 0;
  #depth = 0;
  /** The names that may be used, by scope. */
  #variables = ["$"];
  constructor(source, functions) {
    this.#source = source;
    this.#functions = functions;
    this.#segments = splitTemplate(source);
  }
  parse() {
    const { nodes, ending } = this.#list();
    if (ending === void 0) return nodes;
    throw this.#mistake(ending.action.at, `{{${ending.word}}} without anything to end`);
  }
  #list() {
    const nodes = [];
    for (; ; ) {
      const segment = this.#segments[this.#next++];
      if (segment === void 0) return { nodes, ending: void 0 };
      if (segment.kind === "text") {
        nodes.push(segment);
        continue;
      }
      const [first] = segment.tokens;
      if (first?.kind === "word" && (first.text === "end" || first.text === "else")) {
        if (first.text === "end" && segment.tokens.length > 1)
          throw this.#mistake(segment.tokens[1]?.at ?? segment.at, "nothing follows on end");
        return { nodes, ending: { word: first.text, action: segment } };
      }
      nodes.push(this.#node(segment));
    }
  }
  #node(action) {
    const [first] = action.tokens;
    if (first === void 0) throw this.#mistake(action.at, "this action is empty");
    if (first.kind !== "word" || !KEYWORDS.has(first.text))
      return { kind: "output", pipeline: this.#pipeline(action, action.tokens, 1) };
    switch (first.text) {
      case "if":
      case "with":
      case "range":
        return this.#block(first.text, action, action.tokens.slice(1));
      case "break":
      case "continue":
        if (this.#loops === 0) throw this.#mistake(action.at, `${first.text} outside of range`);
        return { kind: first.text };
      default:
        throw this.#mistake(
          first.at,
          `{{${first.text}}} is not supported`,
          "write the report in one template, with range, if and with"
        );
    }
  }
  #block(kind, action, tokens) {
    if (++this.#depth > MAX_DEPTH) throw this.#mistake(action.at, "the template is nested too deep");
    const outer = this.#variables.length;
    const pipeline = this.#pipeline(action, tokens, kind === "range" ? 2 : 1);
    if (kind === "range") this.#loops++;
    const { nodes: body, ending } = this.#list();
    if (kind === "range") this.#loops--;
    const otherwise = this.#otherwise(kind, action, ending);
    this.#variables.length = outer;
    this.#depth--;
    return { kind, pipeline, body, otherwise };
  }
  #otherwise(kind, action, ending) {
    if (ending === void 0) throw this.#mistake(action.at, `this ${kind} has no {{end}}`);
    if (ending.word === "end") return [];
    const [, next, ...rest] = ending.action.tokens;
    if (next !== void 0) {
      if (next.kind === "word" && next.text === kind && kind !== "range")
        return [this.#block(kind, ending.action, rest)];
      throw this.#mistake(
        next.at,
        `only {{else ${kind === "range" ? "}}" : `${kind} …}}`} or {{else}} can stand here`
      );
    }
    const last = this.#list();
    if (last.ending?.word === "end") return last.nodes;
    throw this.#mistake(last.ending?.action.at ?? action.at, `this ${kind} has no {{end}}`);
  }
  #pipeline(action, tokens, maxVariables) {
    const reader = new PipelineReader(
      this.#source,
      tokens,
      action.end - 2,
      this.#functions,
      (name) => this.#variables.includes(name),
      () => {
        if (++this.#depth > MAX_DEPTH) throw this.#mistake(action.at, "the template is nested too deep");
      }
    );
    const depth = this.#depth;
    const pipeline = reader.readAll(action.at, maxVariables);
    this.#depth = depth;
    if (pipeline.declares) this.#variables.push(...pipeline.variables);
    return pipeline;
  }
  #mistake(at, message, hint) {
    return templateMistake(this.#source, at, message, hint);
  }
};
var PipelineReader = class {
  #source;
  #tokens;
  #end;
  #functions;
  #isKnown;
  #enter;
  #next = 0;
  constructor(source, tokens, end, functions, isKnown, enter) {
    this.#source = source;
    this.#tokens = tokens;
    this.#end = end;
    this.#functions = functions;
    this.#isKnown = isKnown;
    this.#enter = enter;
  }
  readAll(at, maxVariables) {
    const { variables, declares } = this.#declaration(maxVariables);
    const commands = this.#commands(at);
    const left = this.#tokens[this.#next];
    if (left !== void 0) throw this.#mistake(left.at, `${shown2(left)} does not belong here`);
    return { variables, declares, commands, at };
  }
  #declaration(maxVariables) {
    const sign = this.#tokens.findIndex(
      ({ kind, text: text2 }) => kind === "punctuation" && (text2 === ":=" || text2 === "=")
    );
    if (sign < 0) return { variables: [], declares: false };
    const names = this.#tokens.slice(0, sign).filter((_, index) => index % 2 === 0);
    const commas = this.#tokens.slice(0, sign).filter((_, index) => index % 2 === 1);
    const fits = names.length >= 1 && names.length <= maxVariables && commas.length === names.length - 1 && names.every(({ kind, text: text2 }) => kind === "variable" && text2 !== "$") && commas.every(({ text: text2 }) => text2 === ",");
    const at = this.#tokens[sign]?.at ?? 0;
    if (!fits) throw this.#mistake(at, "only variables can be set");
    const declares = this.#tokens[sign]?.text === ":=";
    const unknown = names.find(({ text: text2 }) => !declares && !this.#isKnown(text2));
    if (unknown !== void 0)
      throw this.#mistake(unknown.at, `the variable ${unknown.text} is not declared`);
    this.#next = sign + 1;
    return { variables: names.map(({ text: text2 }) => text2), declares };
  }
  #commands(at) {
    const commands = [];
    for (; ; ) {
      const first = this.#tokens[this.#next];
      const operands = [];
      while (this.#startsOperand()) operands.push(this.#operand());
      if (operands.length === 0) throw this.#mistake(first?.at ?? this.#end, "a value is missing");
      const [head] = operands;
      if (operands.length > 1 && head?.kind !== "function")
        throw this.#mistake(operands[1]?.at ?? at, "only a function takes arguments");
      if (commands.length > 0 && head?.kind !== "function")
        throw this.#mistake(head?.at ?? at, "only a function can follow on |");
      commands.push({ operands, at: first?.at ?? at });
      const bar = this.#tokens[this.#next];
      if (bar?.kind !== "punctuation" || bar.text !== "|") return commands;
      this.#next++;
    }
  }
  #startsOperand() {
    const token = this.#tokens[this.#next];
    return token !== void 0 && (token.kind !== "punctuation" || token.text === "(");
  }
  #operand() {
    const token = this.#tokens[this.#next++];
    const { at, text: text2 } = token;
    switch (token.kind) {
      case "string":
        return { kind: "literal", value: text2, at };
      case "number":
        return { kind: "literal", value: Number(text2), at };
      case "dot":
        return { kind: "dot", fields: this.#fields(), at };
      case "field":
        return { kind: "dot", fields: [text2, ...this.#fields()], at };
      case "variable":
        if (!this.#isKnown(text2)) throw this.#mistake(at, `the variable ${text2} is not declared`);
        return { kind: "variable", name: text2, fields: this.#fields(), at };
      case "punctuation":
        return this.#group(at);
      case "word":
        return this.#word(text2, at);
    }
  }
  #word(text2, at) {
    if (text2 === "true" || text2 === "false") return { kind: "literal", value: text2 === "true", at };
    if (text2 === "nil") return { kind: "literal", value: void 0, at };
    if (this.#functions.has(text2)) return { kind: "function", name: text2, at };
    const near = nearest(text2, [...this.#functions]);
    throw this.#mistake(
      at,
      `the function ${text2} is not supported`,
      near === void 0 ? "docs/gitleaks-commands.md lists the functions there are" : `did you mean ${near}?`
    );
  }
  #group(at) {
    this.#enter();
    const commands = this.#commands(at);
    const close = this.#tokens[this.#next];
    if (close?.text !== ")" || close.kind !== "punctuation")
      throw this.#mistake(close?.at ?? at, close === void 0 ? "this ( is never closed" : "a ) is missing");
    this.#next++;
    const pipeline = { variables: [], declares: false, commands, at };
    return { kind: "group", pipeline, fields: this.#fields(), at };
  }
  #fields() {
    const fields = [];
    for (; ; ) {
      const token = this.#tokens[this.#next];
      if (token?.kind !== "field" || !token.adjoins) return fields;
      fields.push(token.text);
      this.#next++;
    }
  }
  #mistake(at, message, hint) {
    return templateMistake(this.#source, at, message, hint);
  }
};
function shown2({ kind, text: text2 }) {
  return kind === "string" ? "a text" : kind === "field" ? `.${text2}` : text2;
}

// src/compat/gitleaks/reports/template/sprig.ts
import { createHash } from "node:crypto";
var MANY2 = Number.POSITIVE_INFINITY;
var MAX_REPEATED_CHARS = 1 << 20;
var text = requireText;
var number = requireNumber;
var list = requireList;
var TEXT_FUNCTIONS = [
  [
    "quote",
    define(
      0,
      (...args) => given(args).map((value) => goQuoted(shown(value))).join(" "),
      MANY2
    )
  ],
  [
    "squote",
    define(
      0,
      (...args) => given(args).map((value) => `'${shown(value)}'`).join(" "),
      MANY2
    )
  ],
  ["toString", define(1, shown)],
  ["trim", define(1, (value) => text(value).trim())],
  ["trimAll", define(2, (letters, value) => trimmed(text(value), text(letters)))],
  ["trimPrefix", define(2, (start, value) => withoutStart(text(value), text(start)))],
  ["trimSuffix", define(2, (end, value) => withoutEnd(text(value), text(end)))],
  ["upper", define(1, (value) => text(value).toUpperCase())],
  ["lower", define(1, (value) => text(value).toLowerCase())],
  [
    "title",
    define(
      1,
      (value) => text(value).replace(/(^|\s)(\S)/gu, (_all, gap, first) => gap + first.toUpperCase())
    )
  ],
  [
    "untitle",
    define(
      1,
      (value) => text(value).replace(/(^|\s)(\S)/gu, (_all, gap, first) => gap + first.toLowerCase())
    )
  ],
  ["repeat", define(2, (count, value) => repeated(text(value), number(count)))],
  ["substr", define(3, (start, end, value) => substring(text(value), number(start), number(end)))],
  ["trunc", define(2, (count, value) => truncated(text(value), number(count)))],
  ["abbrev", define(2, (width, value) => abbreviated(text(value), number(width)))],
  ["nospace", define(1, (value) => text(value).replace(/\s/gu, ""))],
  ["contains", define(2, (part, value) => text(value).includes(text(part)))],
  ["hasPrefix", define(2, (start, value) => text(value).startsWith(text(start)))],
  ["hasSuffix", define(2, (end, value) => text(value).endsWith(text(end)))],
  [
    "replace",
    define(
      3,
      (old, fresh, value) => bounded(
        () => text(value).replaceAll(text(old), () => text(fresh)),
        text(value).length * (text(fresh).length + 1)
      )
    )
  ],
  ["cat", define(0, (...args) => given(args).map(shown).join(" "), MANY2)],
  ["indent", define(2, (count, value) => indented(text(value), number(count)))],
  ["nindent", define(2, (count, value) => `
${indented(text(value), number(count))}`)],
  ["plural", define(3, (one, many, count) => text(number(count) === 1 ? one : many))],
  [
    "join",
    define(2, (separator, value) => (isList(value) ? value : [value]).map(shown).join(text(separator)))
  ],
  ["splitList", define(2, (separator, value) => text(value).split(text(separator)))],
  [
    "split",
    define(
      2,
      (separator, value) => new Map(
        text(value).split(text(separator)).map((part, index) => [`_${index}`, part])
      )
    )
  ],
  ["b64enc", define(1, (value) => Buffer.from(text(value)).toString("base64"))],
  ["sha1sum", define(1, (value) => createHash("sha1").update(text(value)).digest("hex"))],
  ["sha256sum", define(1, (value) => createHash("sha256").update(text(value)).digest("hex"))],
  ["toJson", define(1, (value) => safeJson(JSON.stringify(plain(value))))],
  ["toPrettyJson", define(1, (value) => safeJson(JSON.stringify(plain(value), null, 2)))],
  ["toRawJson", define(1, (value) => JSON.stringify(plain(value)))]
];
var NUMBER_FUNCTIONS = [
  ["int", define(1, whole)],
  ["int64", define(1, whole)],
  ["atoi", define(1, whole)],
  ["float64", define(1, (value) => Number(shown(value)) || 0)],
  ["add", define(1, (...args) => args.map(whole).reduce((sum, value) => sum + value, 0), MANY2)],
  ["add1", define(1, (value) => whole(value) + 1)],
  ["sub", define(2, (a, b) => whole(a) - whole(b))],
  ["mul", define(1, (...args) => args.map(whole).reduce((product, value) => product * value, 1), MANY2)],
  ["div", define(2, (a, b) => Math.trunc(whole(a) / divisor(b)))],
  ["mod", define(2, (a, b) => whole(a) % divisor(b))],
  ["max", define(1, (...args) => Math.max(...args.map(whole)), MANY2)],
  ["min", define(1, (...args) => Math.min(...args.map(whole)), MANY2)],
  ["floor", define(1, (value) => Math.floor(Number(shown(value))))],
  ["ceil", define(1, (value) => Math.ceil(Number(shown(value))))],
  [
    "round",
    define(
      2,
      (value, digits) => Number(Number(shown(value)).toFixed(Math.min(20, Math.max(0, number(digits)))))
    )
  ]
];
var CHOICE_FUNCTIONS = [
  ["default", define(1, (other, value) => isTrue(value) ? value : other, 2)],
  ["empty", define(1, (value) => !isTrue(value))],
  ["coalesce", define(0, (...args) => args.find(isTrue), MANY2)],
  ["ternary", define(3, (yes, no, value) => value === true ? yes : no)]
];
var LIST_FUNCTIONS = [
  ["list", define(0, (...args) => args, MANY2)],
  ["first", define(1, (value) => list(value)[0])],
  ["last", define(1, (value) => list(value).at(-1))],
  ["rest", define(1, (value) => list(value).slice(1))],
  ["initial", define(1, (value) => list(value).slice(0, -1))],
  ["append", define(2, (value, item) => [...list(value), item])],
  ["prepend", define(2, (value, item) => [item, ...list(value)])],
  ["concat", define(0, (...args) => args.flatMap((value) => list(value)), MANY2)],
  ["reverse", define(1, (value) => [...list(value)].reverse())],
  ["uniq", define(1, (value) => [...new Set(list(value))])],
  ["compact", define(1, (value) => list(value).filter(isTrue))],
  ["has", define(2, (item, value) => list(value).some((other) => areEqual(item, other)))],
  [
    "without",
    define(
      1,
      (value, ...items) => list(value).filter((other) => !items.some((item) => areEqual(item, other))),
      MANY2
    )
  ],
  ["sortAlpha", define(1, (value) => list(value).map(shown).sort(compared))],
  ["toStrings", define(1, (value) => list(value).map(shown))],
  ["dict", define(0, (...args) => dictionary(args), MANY2)],
  ["get", define(2, (map, key) => requireMap(map).get(text(key)) ?? "")],
  ["hasKey", define(2, (map, key) => requireMap(map).has(text(key)))],
  ["keys", define(1, (...maps) => maps.flatMap((map) => [...requireMap(map).keys()]), MANY2)],
  ["values", define(1, (map) => [...requireMap(map).values()])]
];
var SPRIG_FUNCTIONS = new Map([
  ...TEXT_FUNCTIONS,
  ...NUMBER_FUNCTIONS,
  ...CHOICE_FUNCTIONS,
  ...LIST_FUNCTIONS
]);
function given(args) {
  return args.filter((value) => value !== void 0);
}
function bounded(make, chars) {
  if (chars > MAX_REPEATED_CHARS * 64) throw new ValueMistake("the text would be too long");
  return make();
}
function trimmed(value, letters) {
  let start = 0;
  let end = value.length;
  while (start < end && letters.includes(value[start] ?? "")) start++;
  while (end > start && letters.includes(value[end - 1] ?? "")) end--;
  return value.slice(start, end);
}
function withoutStart(value, start) {
  return value.startsWith(start) ? value.slice(start.length) : value;
}
function withoutEnd(value, end) {
  return end !== "" && value.endsWith(end) ? value.slice(0, -end.length) : value;
}
function repeated(value, count) {
  if (value.length * Math.max(0, count) > MAX_REPEATED_CHARS)
    throw new ValueMistake("the text would be too long");
  return value.repeat(Math.max(0, Math.trunc(count)));
}
function substring(value, start, end) {
  const bytes = Buffer.from(value);
  const from = Math.max(0, start);
  return bytes.toString("utf8", Math.min(from, bytes.length), end < 0 ? bytes.length : Math.max(from, end));
}
function truncated(value, count) {
  const bytes = Buffer.from(value);
  if (count < 0) return bytes.toString("utf8", Math.max(0, bytes.length + count));
  return bytes.toString("utf8", 0, Math.min(count, bytes.length));
}
function abbreviated(value, width) {
  return width < 4 || value.length <= width ? value : `${value.slice(0, width - 3)}...`;
}
function indented(value, count) {
  if (!(count >= 0 && count <= 1e3)) throw new ValueMistake("an indent is 0 to 1000 blanks");
  const pad = " ".repeat(count);
  return pad + value.replaceAll("\n", `
${pad}`);
}
function whole(value) {
  if (typeof value === "boolean") return value ? 1 : 0;
  const parsed = typeof value === "number" ? value : Number(typeof value === "string" ? value : Number.NaN);
  return Number.isFinite(parsed) ? Math.trunc(parsed) : 0;
}
function divisor(value) {
  const by = whole(value);
  if (by === 0) throw new ValueMistake("division by zero");
  return by;
}
function dictionary(args) {
  const entries = [];
  for (let at = 0; at < args.length; at += 2) entries.push([shown(args[at]), args[at + 1] ?? ""]);
  return new Map(entries.sort(([a], [b]) => compared(a, b)));
}
function plain(value) {
  if (isList(value)) return value.map(plain);
  if (isMap(value)) return Object.fromEntries([...value].map(([key, item]) => [key, plain(item)]));
  return value ?? null;
}
function safeJson(json) {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

// src/compat/gitleaks/reports/template/render.ts
var FUNCTIONS = new Map([...SPRIG_FUNCTIONS, ...BUILT_IN_FUNCTIONS]);
var TEMPLATE_FUNCTIONS = /* @__PURE__ */ new Set([...FUNCTIONS.keys(), "and", "or"]);
var MAX_OUTPUT_CHARS = 64 << 20;
var MAX_STEPS = 1e7;
function compileReportTemplate(source) {
  const nodes = parseTemplate(source, TEMPLATE_FUNCTIONS);
  return (data) => new Renderer(source, data).render(nodes);
}
var Renderer = class {
  #source;
  #variables;
  #parts = [];
  #data;
  #chars = 0;
  #steps = 0;
  constructor(source, data) {
    this.#source = source;
    this.#data = data;
    this.#variables = [{ name: "$", value: data }];
  }
  render(nodes) {
    this.#list(nodes, this.#data);
    return this.#parts.join("");
  }
  #list(nodes, dot) {
    for (const node of nodes) {
      this.#step(0);
      const flow = this.#node(node, dot);
      if (flow !== "on") return flow;
    }
    return "on";
  }
  #node(node, dot) {
    switch (node.kind) {
      case "text":
        this.#write(node.text, 0);
        return "on";
      case "output": {
        const value = this.#pipeline(node.pipeline, dot);
        if (node.pipeline.variables.length === 0) this.#write(shown(value), node.pipeline.at);
        return "on";
      }
      case "break":
      case "continue":
        return node.kind;
      case "range":
        return this.#range(node, dot);
      default: {
        const outer = this.#variables.length;
        const value = this.#pipeline(node.pipeline, dot);
        const isTaken = isTrue(value);
        const inner = node.kind === "with" && isTaken ? value : dot;
        const flow = this.#list(isTaken ? node.body : node.otherwise, inner);
        this.#variables.length = outer;
        return flow;
      }
    }
  }
  #range(node, dot) {
    const { pipeline } = node;
    const outer = this.#variables.length;
    const items = this.#itemsOf(this.#commands(pipeline, dot), pipeline.at);
    for (const [key, value] of items) {
      this.#step(pipeline.at);
      this.#variables.length = outer;
      const values = pipeline.variables.length === 2 ? [key, value] : [value];
      for (const [index, name] of pipeline.variables.entries()) this.#set(pipeline, name, values[index]);
      const flow = this.#list(node.body, value);
      if (flow === "break") break;
    }
    this.#variables.length = outer;
    return items.length === 0 ? this.#list(node.otherwise, dot) : "on";
  }
  #itemsOf(value, at) {
    if (isList(value)) return value.map((item, index) => [index, item]);
    if (isMap(value)) return [...value];
    if (value === void 0) return [];
    throw this.#mistake(at, `range cannot go through ${kindOf(value)}`);
  }
  #pipeline(pipeline, dot) {
    const value = this.#commands(pipeline, dot);
    for (const name of pipeline.variables) this.#set(pipeline, name, value);
    return value;
  }
  #set({ declares }, name, value) {
    const known = declares ? void 0 : this.#variables.findLast((variable) => variable.name === name);
    if (known === void 0) this.#variables.push({ name, value });
    else known.value = value;
  }
  #commands({ commands }, dot) {
    let value;
    for (const [index, command] of commands.entries())
      value = this.#command(command, dot, index === 0 ? [] : [value]);
    return value;
  }
  #command(command, dot, piped) {
    this.#step(command.at);
    const [head, ...rest] = command.operands;
    if (head === void 0) return void 0;
    if (head.kind !== "function") return this.#operand(head, dot);
    if (head.name === "and" || head.name === "or") return this.#choice(head.name, rest, piped, dot, head.at);
    return this.#call(head.name, [...rest.map((operand) => this.#operand(operand, dot)), ...piped], head.at);
  }
  /** Arguments after the one that decides are not looked at, as in Go. */
  #choice(name, operands, piped, dot, at) {
    if (operands.length + piped.length === 0) throw this.#mistake(at, `${name} needs a value`);
    let value;
    for (const operand of operands) {
      value = this.#operand(operand, dot);
      if (isTrue(value) === (name === "or")) return value;
    }
    return piped.length > 0 ? piped[0] : value;
  }
  #call(name, args, at) {
    const known = FUNCTIONS.get(name);
    if (known === void 0) throw this.#mistake(at, `the function ${name} is not supported`);
    if (args.length < known.min || args.length > known.max)
      throw this.#mistake(
        at,
        `${name} takes ${known.min === known.max ? known.min : `at least ${known.min}`} arguments, found ${args.length}`
      );
    try {
      return known.call(args);
    } catch (error) {
      if (error instanceof ValueMistake) throw this.#mistake(at, `${name}: ${error.message}`);
      throw error;
    }
  }
  #operand(operand, dot) {
    switch (operand.kind) {
      case "literal":
        return operand.value;
      case "function":
        return operand.name === "and" || operand.name === "or" ? this.#choice(operand.name, [], [], dot, operand.at) : this.#call(operand.name, [], operand.at);
      case "dot":
        return this.#fields(dot, operand.fields, operand.at);
      case "variable": {
        const found = this.#variables.findLast(({ name }) => name === operand.name);
        return this.#fields(found?.value, operand.fields, operand.at);
      }
      case "group":
        return this.#fields(this.#commands(operand.pipeline, dot), operand.fields, operand.at);
    }
  }
  #fields(value, fields, at) {
    let current = value;
    for (const field of fields) {
      if (!isMap(current)) throw this.#mistake(at, `${kindOf(current)} has no field ${field}`);
      if (!current.has(field) && current.has("RuleID"))
        throw this.#mistake(
          at,
          `a finding has no field ${field}`,
          `it has ${[...current.keys()].join(", ")}`
        );
      current = current.get(field);
    }
    return current;
  }
  #write(text2, at) {
    this.#chars += text2.length;
    if (this.#chars > MAX_OUTPUT_CHARS) throw this.#mistake(at, "the report would be too long");
    this.#parts.push(text2);
  }
  #step(at) {
    if (++this.#steps > MAX_STEPS) throw this.#mistake(at, "the template takes too many steps");
  }
  #mistake(at, message, hint) {
    return templateMistake(this.#source, at, message, hint);
  }
};
export {
  TEMPLATE_FUNCTIONS,
  compileReportTemplate
};
