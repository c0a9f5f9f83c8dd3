/**
 * Takes secrets out of the words around findings: a secret in the name of a branch, a job or an artifact would otherwise
 * stand in the receipt and in the name of a place.
 *
 * Promise: what comes back is as it was, but for texts in which a secret stood: there its preview stands.
 */

import type { Receipt } from '../base/receipt.ts';
import type { Finding } from './finding.ts';

/** Shorter values occur by chance, as words do. */
const MIN_CHARACTERS = 12;

/** Puts the previews of some findings in the place of their secrets. */
export class SecretEraser {
  readonly #hidden: readonly (readonly [string, string])[];

  constructor(findings: readonly Finding[]) {
    const hidden = new Map<string, string>();
    for (const { secret, preview } of findings)
      if (secret.sizeBytes >= MIN_CHARACTERS) hidden.set(secret.reveal(), preview);
    // the longest first: one secret may be the beginning of another
    this.#hidden = [...hidden].sort(([a], [b]) => b.length - a.length);
  }

  /** A text without them. */
  text(text: string): string {
    return this.#hidden.reduce((left, [secret, preview]) => left.replaceAll(secret, preview), text);
  }

  /** A finding whose place is named without them. */
  finding(finding: Finding): Finding {
    const { location } = finding;
    if (location.text === undefined) return finding;
    return {
      ...finding,
      location: { ...location, text: { ...location.text, name: this.text(location.text.name) } },
    };
  }

  /** A receipt without them. */
  receipt(receipt: Receipt): Receipt {
    if (this.#hidden.length === 0) return receipt;
    return {
      ...receipt,
      asked: this.text(receipt.asked),
      resolved: { ...receipt.resolved, why: this.text(receipt.resolved.why) },
      notes: receipt.notes.map((note) => ({ ...note, text: this.text(note.text) })),
      skips: receipt.skips.map((skip) => ({
        ...skip,
        examples: skip.examples.map((place) => this.text(place)),
      })),
    };
  }
}
