import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/base/errors.ts
var TacetError = class extends Error {
  code;
  hint;
  constructor(code, message, details = {}) {
    super(message, details.cause === void 0 ? {} : { cause: details.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = details.hint;
  }
};
var InputError = class extends TacetError {
};
var DeniedError = class extends TacetError {
};
var UpstreamError = class extends TacetError {
  retryable;
  constructor(code, message, details = {}) {
    super(code, message, details);
    this.retryable = details.retryable ?? false;
  }
};
var BugError = class extends TacetError {
  constructor(message, details = {}) {
    super("bug", message, details);
  }
};
function describeError(error) {
  if (error instanceof TacetError) return error.message;
  if (!(error instanceof Error)) return "unknown failure";
  const code = systemCode(error);
  return code === void 0 ? error.name : `${error.name} ${code}`;
}
function systemCode(error) {
  if (!(error instanceof Error) || !("code" in error)) return void 0;
  const code = error.code;
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : void 0;
}

export {
  TacetError,
  InputError,
  DeniedError,
  UpstreamError,
  BugError,
  describeError,
  systemCode
};
