import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/base/shared-file.ts
var NAME = /^([A-Za-z0-9][A-Za-z0-9-]*\/(?!\.{1,2}\/)[A-Za-z0-9._-]{1,100})\/([^@]+)@([0-9a-f]{40}|[0-9a-f]{64})$/;
function sharedFileOf(text) {
  const [, repository = "", path = "", commit = ""] = NAME.exec(text) ?? [];
  const isPath = !/\\|[\0-\x1f\x7f]/.test(path) && !/(?:^|\/)\.{0,2}(?:\/|$)/.test(path);
  return commit !== "" && isPath ? { kind: "shared", repository, path, commit } : void 0;
}

export {
  sharedFileOf
};
