/**
 * What the main step leaves for the post step of the same action.
 *
 * The runner keeps it in a file that lies on disk in clear text until the job ends (facts: github-actions.md 2.2,
 * secret-providers.md 5), so no secret may be saved here, and what comes back is decoded as untrusted. The one exception is the
 * key that opens the sealed leases: it is masked first, is of no use without the sealed file, and post deletes that file.
 */

import * as core from '@actions/core';

/** A named piece of state with its decoder. */
export interface StateSlot<Value> {
  /** `fetch-leases`: becomes the variable `STATE_fetch-leases` of the post step. */
  readonly name: string;
  /** From parsed JSON to the value, or undefined when it is not one. Must not throw. */
  readonly decode: (json: unknown) => Value | undefined;
}

/** Saves a value that JSON can hold. A later call with the same slot replaces the earlier one. */
export function saveState<Value>(slot: StateSlot<Value>, value: Value): void {
  core.saveState(slot.name, JSON.stringify(value));
}

/** The saved value; undefined when nothing was saved, `'malformed'` when what is there is not a value of the slot. */
export function loadState<Value>(slot: StateSlot<Value>): Value | 'malformed' | undefined {
  const text = core.getState(slot.name);
  if (text === '') return undefined;
  try {
    return slot.decode(JSON.parse(text)) ?? 'malformed';
  } catch {
    // JSON.parse alone throws here, and its message would quote the text
    return 'malformed';
  }
}
