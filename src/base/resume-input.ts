/**
 * What the user gives for resume receipts: the earlier receipt, the key, and where none may be relied on. For the command
 * line and the action alike.
 */

import { readFile } from 'node:fs/promises';
import { InputError, systemCode } from './errors.ts';
import { Secret } from './secret.ts';

/** Shorter keys could be guessed from a receipt. */
const MIN_KEY_LENGTH = 16;

const PROPOSED_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]);

/** Variables that hold the number or address of a pull request, when there is one. */
const REQUEST_VARIABLES = [
  'CI_MERGE_REQUEST_IID',
  'CIRCLE_PULL_REQUEST',
  'BUILDKITE_PULL_REQUEST',
  'SYSTEM_PULLREQUEST_PULLREQUESTID',
  'BITBUCKET_PR_ID',
] as const;

/** Why a scan of proposed content relies on no receipt, and leaves none; undefined where it may. */
export function whyNoReceipt(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const isProposed =
    PROPOSED_EVENTS.has(environment.GITHUB_EVENT_NAME ?? '') ||
    REQUEST_VARIABLES.some((name) => !['', 'false'].includes(environment[name] ?? ''));
  return isProposed ? 'this is a pull request, which could bring a receipt of its own' : undefined;
}

/** A key given by the user; undefined when it is empty. `name` is what it was given in. @throws InputError for a short one. */
export function receiptKey(text: string | undefined, name: string): Secret | undefined {
  const key = text?.trim() ?? '';
  if (key === '') return undefined;
  if (key.length < MIN_KEY_LENGTH)
    throw new InputError('option-invalid', `${name} is shorter than ${MIN_KEY_LENGTH} characters`, {
      hint: 'make one with "openssl rand -hex 32" and keep it as a secret of the CI system',
    });
  return Secret.fromText(key);
}

/** The bytes of a receipt; `absent` when there is no such file, as before the first scan. @throws InputError */
export async function readReceipt(file: string): Promise<Uint8Array | 'absent'> {
  try {
    return await readFile(file);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return 'absent';
    throw new InputError('path-unreadable', `cannot read the earlier receipt ${file}`, { cause });
  }
}
