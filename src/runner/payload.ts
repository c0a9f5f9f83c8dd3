/**
 * The event that started the workflow, read from the file that `GITHUB_EVENT_PATH` names.
 *
 * The payload is hostile: whoever opens a pull request chooses branch names, titles and, in a fork, the repository's
 * name. So nothing is believed by its shape alone: every field passes one of the decoders below, and a field that does
 * not fit counts as absent. Commit ids are 40 or 64 lower-case hexadecimal digits; ref names obey the rules of
 * git-check-ref-format, so that none can be taken for an option or a pattern.
 */

import { readFileSync } from 'node:fs';

/** A larger payload is not GitHub's (its webhooks end at 25 MB). */
const PAYLOAD_MAX_BYTES = 32 * 1024 * 1024;

/** The parsed payload; undefined when there is no file, or it is no JSON, or too large. Never throws. */
export function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined;
  try {
    const bytes = readFileSync(path);
    return bytes.length > PAYLOAD_MAX_BYTES ? undefined : JSON.parse(bytes.toString('utf8'));
  } catch {
    // absent, unreadable or malformed: the caller widens what it scans, and says so
    return undefined;
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
