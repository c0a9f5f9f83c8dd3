import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";

// src/ruleset/path-glob.ts
var GlobError = class extends InputError {
  offset;
  constructor(message, offset, hint) {
    super("rule-invalid", message, hint === void 0 ? {} : { hint });
    this.offset = offset;
  }
};
var MAX_STARS_IN_NAME = 2;
var MAX_DOUBLE_STARS = 2;
var MAX_GLOB_LENGTH = 200;
function globToExpression(glob) {
  if (glob.length > MAX_GLOB_LENGTH) throw new GlobError(`longer than ${MAX_GLOB_LENGTH} characters`, 0);
  if (glob.startsWith("/")) throw new GlobError("paths have no leading /", 0, "leave it out");
  const backslash = glob.indexOf("\\");
  if (backslash >= 0) throw new GlobError("paths are separated by /", backslash, "write / for a folder");
  checkStars(glob);
  const rooted = glob.includes("/") ? glob : `**/${glob}`;
  return `^${translate(rooted, glob.length - rooted.length)}$`;
}
function samplePath(glob) {
  return glob.replace(/\{([^{},]*)[^{}]*\}/g, "$1").replace(/\*\*\//g, "").replace(/\*\*|\*|\?/g, "x");
}
function checkStars(glob) {
  let doubles = 0;
  let stars = 0;
  for (let at = 0; at < glob.length; at++) {
    if (glob[at] === "/") stars = 0;
    if (glob[at] !== "*") continue;
    if (glob[at + 1] !== "*") {
      if (++stars > MAX_STARS_IN_NAME)
        throw new GlobError(`more than ${MAX_STARS_IN_NAME} * in one name`, at);
      continue;
    }
    const isWholeName = (at === 0 || glob[at - 1] === "/") && (at + 2 === glob.length || glob[at + 2] === "/");
    if (!isWholeName) throw new GlobError("** must be a whole name: **/x, x/**", at);
    if (++doubles > MAX_DOUBLE_STARS) throw new GlobError(`more than ${MAX_DOUBLE_STARS} **`, at);
    at++;
  }
}
function translate(glob, shift) {
  let source = "";
  let choiceAt = -1;
  for (let at = 0; at < glob.length; at++) {
    const character = glob[at];
    if (glob.startsWith("**/", at)) {
      source += "(?:[^/]+/)*";
      at += 2;
    } else if (glob.startsWith("**", at)) {
      source += ".+";
      at++;
    } else if (character === "*") source += "[^/]*";
    else if (character === "?") source += "[^/]";
    else if (character === "{") {
      if (choiceAt >= 0) throw new GlobError("choices do not stand in each other", at + shift);
      choiceAt = at;
      source += "(?:";
    } else if (character === "}" && choiceAt >= 0) {
      choiceAt = -1;
      source += ")";
    } else if (character === "," && choiceAt >= 0) source += "|";
    else source += literalOf(character);
  }
  if (choiceAt >= 0) throw new GlobError("the choice is not closed", choiceAt + shift, "close it with }");
  return source;
}
function literalOf(character) {
  if (/[A-Za-z]/.test(character)) return `[${character.toLowerCase()}${character.toUpperCase()}]`;
  return /[0-9_/ \u0080-\uffff-]/.test(character) ? character : `\\${character}`;
}

export {
  GlobError,
  globToExpression,
  samplePath
};
