/**
 * Tells the runner what to blot out of the log, and marks the values of which it has been told.
 *
 * Promise: a `MaskedSecret` exists only for a value whose mask commands have left the process, or of which the plan says
 * why it cannot be masked. Exporters accept nothing else, so nothing is exported before it is masked. All commands of a
 * call leave in one write, each form once.
 *
 * Must never: run while workflow commands are stopped (the runner then prints `add-mask` in clear), nor print a form in
 * any other way. Which forms there are is decided elsewhere (`fetch/secrets/derived-forms.ts`).
 * Facts: secret-providers.md 5, github-actions.md 3.3.
 */

import { BugError } from '../base/errors.ts';
import type { Secret } from '../base/secret.ts';
import { commandLine, writeAndFlush } from './commands.ts';

/** A form of a value that is not masked, for the summary: what it is, never how it reads. */
export interface UnmaskedForm {
  /** `the value`, `line 3`, `JSON leaf 2`. */
  readonly what: string;
  /** `shorter than 6 characters`. */
  readonly reason: string;
  /** Whether this is the whole value as it will be exported. */
  readonly isWholeValue: boolean;
}

/** What is to be masked for one value. */
export interface MaskPlan {
  /** The value exactly as it will be exported. */
  readonly secret: Secret;
  /** Every text to blot out. */
  readonly forms: readonly Secret[];
  readonly unmasked: readonly UnmaskedForm[];
}

/** Takes the mask commands. Resolves when whoever masks has them; the runner's way is its standard output. */
export type MaskSink = (forms: readonly Secret[]) => Promise<void>;

/** A value of which the log's masker has been told. Made by `announceMasks` alone. */
export class MaskedSecret {
  readonly #plan: MaskPlan;

  private constructor(plan: MaskPlan) {
    this.#plan = plan;
  }

  /** The value to export. */
  get secret(): Secret {
    return this.#plan.secret;
  }

  /** How many forms are blotted out. */
  get maskedForms(): number {
    return this.#plan.forms.length;
  }

  /** The forms that are not, and why. */
  get unmasked(): readonly UnmaskedForm[] {
    return this.#plan.unmasked;
  }

  /** See `announceMasks`, which is this under the name that callers use. */
  static async announce(plans: readonly MaskPlan[], sink: MaskSink): Promise<readonly MaskedSecret[]> {
    for (const plan of plans) requireSound(plan);
    await sink(plans.flatMap((plan) => plan.forms));
    return plans.map((plan) => new MaskedSecret(plan));
  }
}

/**
 * Announces the masks of all plans to `sink` and returns the masked secrets in the order of the plans.
 * Throws `BugError` when a plan has neither a form nor a reason why there is none; nothing is announced then.
 */
export function announceMasks(
  plans: readonly MaskPlan[],
  sink: MaskSink = maskOnRunner,
): Promise<readonly MaskedSecret[]> {
  return MaskedSecret.announce(plans, sink);
}

/** The runner as a sink: one write with one `add-mask` command for each different form. Empty forms are left out. */
export async function maskOnRunner(forms: readonly Secret[]): Promise<void> {
  const texts = new Set(forms.map((form) => form.reveal()));
  texts.delete('');
  if (texts.size === 0) return;
  await writeAndFlush([...texts].map((text) => commandLine('add-mask', text)).join(''));
}

function requireSound(plan: MaskPlan): void {
  if (plan.forms.length === 0 && !plan.unmasked.some((form) => form.isWholeValue))
    throw new BugError('a value was to be exported without a mask and without a reason for that');
}
