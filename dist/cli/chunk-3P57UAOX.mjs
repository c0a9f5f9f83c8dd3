import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  RE2JS
} from "./chunk-T26DWZKN.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";

// src/regex/linear.ts
function assembleMatch(captures, groups) {
  const whole = captures[0];
  if (whole === void 0) return void 0;
  const taking = groups.flatMap(([name, span]) => span === void 0 ? [] : [[name, span]]);
  return { ...whole, captures, groups: Object.fromEntries(taking) };
}

// src/regex/re2js.ts
var re2jsEngine = { name: "re2js", compile };
function compile(source) {
  const expression = compileExpression(source);
  const names = Object.entries(expression.namedGroups());
  const count = expression.groupCount();
  const find = (text, from, to) => {
    const offset = Math.max(0, from - 1);
    const matcher = expression.matcher(text.slice(offset, to));
    return matcher.find(from - offset) ? { matcher, offset } : void 0;
  };
  return {
    test: (text, from, to) => {
      if (!expression.test(text.slice(Math.max(0, from - 1), to))) return false;
      return from === 0 || find(text, from, to) !== void 0;
    },
    exec: (text, from, to) => {
      const found = find(text, from, to);
      if (found === void 0) return void 0;
      const { matcher, offset } = found;
      const span = (index) => {
        const start = matcher.start(index);
        return start < 0 ? void 0 : { start: start + offset, end: matcher.end(index) + offset };
      };
      const captures = Array.from({ length: count + 1 }, (_, index) => span(index));
      return assembleMatch(
        captures,
        names.map(([name, index]) => [name, captures[index]])
      );
    }
  };
}
function compileExpression(source) {
  try {
    return RE2JS.compile(source);
  } catch (cause) {
    throw new InputError("rule-invalid", "the pattern is too large for the linear engine", { cause });
  }
}

export {
  assembleMatch,
  re2jsEngine
};
