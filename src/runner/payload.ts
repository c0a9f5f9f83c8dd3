/**
 * The event that started the workflow, read from the file that `GITHUB_EVENT_PATH` names.
 *
 * The payload is hostile: whoever opens a pull request chooses branch names, titles and, in a fork, the repository's
 * name. So nothing is believed by its shape alone: every field passes one of the decoders below, and a field that does
 * not fit counts as absent. Commit ids are 40 or 64 lower-case hexadecimal digits; ref names obey the rules of
 * git-check-ref-format, so that none can be taken for an option or a pattern.
 */

import { readFileSync, statSync } from 'node:fs';

/** A larger payload is not GitHub's (its webhooks end at 25 MB). */
const PAYLOAD_MAX_BYTES = 32 * 1024 * 1024;

/** The payload, or why there is none. */
export interface PayloadFile {
  readonly payload: unknown;
  readonly mistake: string | undefined;
}

/** The parsed payload; undefined when there is no file, or it is no JSON, or too large. Never throws. */
export function readPayload(path: string | undefined): unknown {
  return readPayloadFile(path).payload;
}

/** As `readPayload`, with what is wrong with the file. Never throws. */
export function readPayloadFile(path: string | undefined): PayloadFile {
  const none = (mistake: string): PayloadFile => ({ payload: undefined, mistake });
  if (path === undefined || path === '') return none('the runner names no file with the event');
  let bytes: Buffer;
  try {
    if (statSync(path).size > PAYLOAD_MAX_BYTES) return none('the file with the event is larger than 32 MiB');
    bytes = readFileSync(path);
  } catch {
    return none('the file with the event cannot be read');
  }
  try {
    return { payload: JSON.parse(bytes.toString('utf8')), mistake: undefined };
  } catch {
    return none('the file with the event is no JSON');
  }
}

/** The value at a path of own properties, or undefined. */
export function field(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const name of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, name)) return undefined;
    current = (current as Readonly<Record<string, unknown>>)[name];
  }
  return current;
}

/** A full commit id, or undefined. The all-zero id, which stands for "none", is undefined too. */
export function commitIdIn(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return undefined;
  return isZeroId(value) ? undefined : value;
}

/** Whether this is the id that stands for "no commit": 40 zeros, or 64 in a SHA-256 repository. */
export function isZeroId(value: unknown): boolean {
  return typeof value === 'string' && /^(?:0{40}|0{64})$/.test(value);
}

/** A full ref name (`refs/heads/main`), or undefined. */
export function refNameIn(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 1024 || !value.startsWith('refs/')) return undefined;
  const parts = value.split('/');
  const isSound =
    parts.length >= 3 &&
    parts.every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock')) &&
    !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\.$/.test(value);
  return isSound ? value : undefined;
}

/** The full name of a branch given by its short name (`main`), or undefined. */
export function branchRefIn(value: unknown): string | undefined {
  return typeof value === 'string' ? refNameIn(`refs/heads/${value}`) : undefined;
}

/** A count between 0 and a million, else 0: it only says where deepening starts. */
export function countIn(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= 1_000_000
    ? value
    : 0;
}

/** `owner/name` as GitHub writes it, or undefined. */
export function repositoryIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/.test(value)
    ? value
    : undefined;
}

/** Text, or undefined. Still hostile. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/**
 * Reads fields of one payload and keeps what is wrong with them, so that all of it can be told at once: a field of the
 * wrong type, an id that is none, a field that should be there. What it tells holds names of fields and types, and
 * nothing of their values.
 */
export class PayloadReader {
  readonly payload: unknown;
  readonly #mistakes = new Set<string>();

  constructor(payload: unknown) {
    this.payload = payload;
  }

  /** What was wrong with the fields that were read, in the order in which they were. */
  get mistakes(): readonly string[] {
    return [...this.#mistakes];
  }

  /** Adds something that is wrong with several fields together. */
  mistaken(mistake: string): void {
    this.#mistakes.add(mistake);
  }

  /** A full commit id. Undefined for none, and for the all-zero id, which is no mistake. */
  commitId(...path: readonly string[]): string | undefined {
    const isNone = isZeroId(field(this.payload, ...path));
    return isNone ? undefined : this.#read(path, 'a full commit id', commitIdIn);
  }

  /** As `commitId`, where there must be one. */
  requiredCommitId(...path: readonly string[]): string | undefined {
    const id = this.commitId(...path);
    if (id === undefined && isAbsent(field(this.payload, ...path)))
      this.mistaken(`${path.join('.')} is missing`);
    return id;
  }

  /** A full ref name. */
  refName(...path: readonly string[]): string | undefined {
    return this.#read(path, 'the full name of a ref', refNameIn);
  }

  /** The full name of a branch whose short name stands there. */
  branch(...path: readonly string[]): string | undefined {
    return this.#read(path, 'the name of a branch', branchRefIn);
  }

  /** The number of an issue or a pull request. */
  number(...path: readonly string[]): number | undefined {
    const read = (value: unknown): number | undefined =>
      typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value < 2 ** 31
        ? value
        : undefined;
    return this.#read(path, 'a number of an issue', read);
  }

  /** Whether a flag is set. */
  flag(...path: readonly string[]): boolean {
    const read = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
    return this.#read(path, 'true or false', read) === true;
  }

  /** A count; 0 where there is none. */
  count(...path: readonly string[]): number {
    const read = (value: unknown): number | undefined =>
      value === 0 || countIn(value) > 0 ? countIn(value) : undefined;
    return this.#read(path, 'a count', read) ?? 0;
  }

  /** How long a list is; 0 where there is none. */
  length(...path: readonly string[]): number {
    const read = (value: unknown): number | undefined => (Array.isArray(value) ? value.length : undefined);
    return this.#read(path, 'a list', read) ?? 0;
  }

  #read<T>(
    path: readonly string[],
    expected: string,
    decode: (value: unknown) => T | undefined,
  ): T | undefined {
    const value = field(this.payload, ...path);
    if (isAbsent(value)) return undefined;
    const decoded = decode(value);
    if (decoded === undefined)
      this.mistaken(`${path.join('.')} should be ${expected}, and is ${typeOf(value)}`);
    return decoded;
  }
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

/** A value by its type: its text may be anybody's. */
function typeOf(value: unknown): string {
  if (typeof value === 'string') return `a text of ${value.length} characters that is none`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'number' ? 'a number that is none' : `a ${typeof value}`;
}
