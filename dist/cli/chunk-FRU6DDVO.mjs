import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/config/mark.ts
var MARK = /(?<![\w:-])tacet:allow(?![\w:-])(?:[ \t]+(?![a-z]+=)([a-z0-9][a-z0-9-]*(?:[ \t]*,[ \t]*[a-z0-9][a-z0-9-]*)*))?((?:[ \t]+(?:kind|owner|until)=\S{1,100}){0,3})(?:[ \t]+--[ \t]*(\S.*))?/;
var ALONE = /^[\s#/*;%'"!<>|(){}-]*(?:REM[ \t]+|rem[ \t]+|dnl[ \t]+)?$/;
var COMMENT_END = /\s*(?:\*\/|-->|\}\}|#\}|--%>)\s*$/;
function readMark(line) {
  const match = MARK.exec(line);
  if (match === null) return void 0;
  const attributes = new Map(
    [...(match[2] ?? "").matchAll(/(\w+)=(\S+)/g)].map(([, name = "", value]) => [name, value])
  );
  const reason = match[3]?.replace(COMMENT_END, "");
  return {
    rules: (match[1] ?? "").split(",").map((rule) => rule.trim()).filter((rule) => rule !== ""),
    reason: reason === "" ? void 0 : reason,
    kind: attributes.get("kind"),
    owner: attributes.get("owner"),
    until: attributes.get("until"),
    isAlone: ALONE.test(line.slice(0, match.index))
  };
}
function markFor(ruleId, offset, view) {
  return marksAround(view, offset).find(({ rules }) => rules.length === 0 || rules.includes(ruleId));
}
function marksAround(view, offset) {
  const line = view.lineAround(offset);
  const number = view.lines.position(line.start).line;
  const own = readMark(view.decode(line));
  const marks = own === void 0 ? [] : [{ ...own, line: number }];
  if (line.start === 0) return marks;
  const isCrLf = view.byteAt(line.start - 1) === 10 && view.byteAt(line.start - 2) === 13;
  const before = view.lineAround(line.start - (isCrLf ? 2 : 1));
  const above = readMark(view.decode(before));
  if (above?.isAlone === true) marks.push({ ...above, line: number - 1 });
  return marks;
}

export {
  readMark,
  markFor
};
