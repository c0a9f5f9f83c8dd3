/**
 * The product's own errors, grouped by who must act on them.
 *
 * Promise to callers: the text of these errors never holds a secret, a token, a request or response body, a header or
 * a signed address, so it may be printed. The text of any other error may not: `describeError` reduces it to its class
 * name and its system code. Messages start in lower case, have no final period, and name the thing, what was expected
 * and what was found; the `hint`, a line of its own, says the next step.
 */

/** Every reason for which tacet gives up on something. The code is the contract; the sentence may change. */
export type ErrorCode =
  // the user's to fix
  | 'option-unknown'
  | 'option-invalid'
  | 'path-not-found'
  | 'path-unreadable'
  | 'not-a-repository'
  | 'revision-unknown'
  | 'rule-invalid'
  | 'config-invalid'
  | 'diff-invalid'
  | 'report-invalid'
  | 'event-invalid'
  | 'reference-invalid'
  | 'input-missing'
  | 'export-refused'
  // permission or policy
  | 'show-secrets-refused'
  | 'oidc-unavailable'
  | 'oidc-refused'
  | 'access-denied'
  | 'host-refused'
  // network or service
  | 'git-failed'
  | 'fetch-failed'
  | 'upstream-failed'
  | 'upstream-throttled'
  | 'upstream-malformed'
  | 'secret-not-found'
  // stopped from outside
  | 'cancelled'
  // ours
  | 'bug';

/** What an error carries besides its sentence. */
export interface ErrorDetails {
  /** The next step for the reader, one sentence: the permission to add, the flag to try. */
  readonly hint?: string;
  /** What led here. Its text is never printed unless it is one of ours. */
  readonly cause?: unknown;
}

/** The base of the family; only its four children are thrown. */
export abstract class TacetError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = details.hint;
  }
}

/** The user's configuration, options or input must change. */
export class InputError extends TacetError {}

/** A permission or a policy stands in the way. */
export class DeniedError extends TacetError {}

/** A network, a service or another program failed; `retryable` says whether trying again can help. */
export class UpstreamError extends TacetError {
  readonly retryable: boolean;

  constructor(
    code: ErrorCode,
    message: string,
    details: ErrorDetails & { readonly retryable?: boolean } = {},
  ) {
    super(code, message, details);
    this.retryable = details.retryable ?? false;
  }
}

/** tacet itself is wrong: an invariant does not hold. */
export class BugError extends TacetError {
  constructor(message: string, details: ErrorDetails = {}) {
    super('bug', message, details);
  }
}

/**
 * Text of any thrown value that is safe to print: the sentence of our own errors, and for every other error its class
 * name and, if it has one, its system code (`ENOENT`). Never throws.
 */
export function describeError(error: unknown): string {
  if (error instanceof TacetError) return error.message;
  if (!(error instanceof Error)) return 'unknown failure';
  const code = systemCode(error);
  return code === undefined ? error.name : `${error.name} ${code}`;
}

/** The system code of an error (`ENOENT`, `EACCES`, `ERR_…`), or undefined when it carries none that is safe to print. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const code: unknown = error.code;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : undefined;
}
