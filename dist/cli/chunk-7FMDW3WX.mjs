import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  endGroup,
  error,
  info,
  notice,
  startGroup,
  warning
} from "./chunk-DZCUZI2E.mjs";
import {
  printable
} from "./chunk-YAB2QRGH.mjs";

// src/runner/commands.ts
var ANNOTATIONS_PER_LEVEL = 10;
var ANNOTATION_MAX_CHARS = 4096;
var SHOW = { error, warning, notice };
var annotated = { error: 0, warning: 0, notice: 0 };
function neutralise(text) {
  return text.split(/\r\n|\n|\r/).map(printable).join("\n");
}
function log(text) {
  info(neutralise(text));
}
function annotate(annotation) {
  const message = cut(neutralise(annotation.message));
  if (annotated[annotation.level] >= ANNOTATIONS_PER_LEVEL) {
    log(
      `${annotation.level}: ${annotation.title === void 0 ? "" : `${annotation.title}: `}${annotation.message}`
    );
    return false;
  }
  annotated[annotation.level]++;
  SHOW[annotation.level](message, {
    ...optional("title", annotation.title === void 0 ? void 0 : printable(annotation.title)),
    ...optional("file", annotation.path === void 0 ? void 0 : printable(annotation.path)),
    ...optional("startLine", annotation.startLine),
    ...optional("endLine", annotation.endLine),
    ...optional("startColumn", annotation.startColumn),
    ...optional("endColumn", annotation.endColumn)
  });
  return true;
}
async function inGroup(title, work) {
  startGroup(printable(title));
  try {
    return await work();
  } finally {
    endGroup();
  }
}
function writeAndFlush(text) {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error2) => error2 ? reject(error2) : resolve());
  });
}
function commandLine(name, data) {
  return `::${name}::${data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}
`;
}
function cut(message) {
  if (message.length <= ANNOTATION_MAX_CHARS) return message;
  return `${message.slice(0, ANNOTATION_MAX_CHARS - 1).toWellFormed()}…`;
}
function optional(key, value) {
  return value === void 0 ? {} : { [key]: value };
}

export {
  log,
  annotate,
  inGroup,
  writeAndFlush,
  commandLine
};
