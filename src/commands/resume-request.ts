/**
 * Resume receipts on the command line: the earlier one from a file, the key from the environment.
 */

import { readReceipt, receiptKey, whyNoReceipt } from '../base/resume-input.ts';
import type { ResumeRequest } from '../base/scan-request.ts';

/** The variable that holds the key. */
export const KEY_VARIABLE = 'TACET_RECEIPT_KEY';

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
  const ignoreBecause = whyNoReceipt(environment);
  return {
    since: since === undefined ? undefined : await readReceipt(since),
    key: receiptKey(environment[KEY_VARIABLE], KEY_VARIABLE),
    save: save !== undefined && ignoreBecause === undefined,
    ignoreBecause,
  };
}
