/**
 * Resume receipts on the command line: reads the earlier one, takes the key from the environment, and says where none may
 * be relied on.
 */

import { readFile } from 'node:fs/promises';
import { InputError, systemCode } from '../base/errors.ts';
import type { ResumeRequest } from '../base/scan-request.ts';
import { Secret } from '../base/secret.ts';

/** The variable that holds the key. */
export const KEY_VARIABLE = 'TACET_RECEIPT_KEY';
/** Shorter keys could be guessed from a receipt. */
export const MIN_KEY_LENGTH = 16;

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

/** Why a scan of proposed content relies on no receipt. */
export const PROPOSED = 'this is a pull request, which could bring a receipt of its own';

/**
 * What the options ask for; undefined when nothing.
 * @throws InputError for a key that is too short, and for a receipt that is there and cannot be read.
 */
export async function resumeRequest(
  since: string | undefined,
  save: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ResumeRequest | undefined> {
  if (since === undefined && save === undefined) return undefined;
  const ignoreBecause = isProposed(environment) ? PROPOSED : undefined;
  return {
    since: since === undefined ? undefined : await readReceipt(since),
    key: receiptKey(environment[KEY_VARIABLE], KEY_VARIABLE),
    save: save !== undefined && ignoreBecause === undefined,
    ignoreBecause,
  };
}

/** A key given by the user; undefined when it is empty. @throws InputError for one that is too short. */
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

function isProposed(environment: Readonly<Record<string, string | undefined>>): boolean {
  if (PROPOSED_EVENTS.has(environment.GITHUB_EVENT_NAME ?? '')) return true;
  return REQUEST_VARIABLES.some((name) => !['', 'false'].includes(environment[name] ?? ''));
}
