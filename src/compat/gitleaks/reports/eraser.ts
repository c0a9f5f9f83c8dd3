/**
 * Hides secrets in texts: in matches, which may hold the secret of another finding, and in the messages of commits.
 *
 * Promise: no letter of an occurrence of a secret is left, occurrences that overlap included, but for the beginning that was
 * asked for. Linear in the text, whatever the number of secrets, as long as few of them begin alike.
 */

/** How much of a secret is shown: nothing, its beginning without so many hundredths, or all of it. */
export type Redaction =
  | { readonly kind: 'whole' }
  | { readonly kind: 'partial'; readonly percent: number }
  | { readonly kind: 'none' };

/** What stands for a hidden secret. */
const REDACTED = 'REDACTED';

/** So many letters at the beginning of a secret lead to it: more than the prefixes that all tokens of an issuer have. */
const KEY_LENGTH = 12;

/** Hides some secrets. */
export class Eraser {
  readonly #redaction: Redaction;
  /** By their first letters, the longest first; those that are shorter than that by all they have. */
  readonly #byStart = new Map<string, string[]>();
  readonly #lengths: readonly number[];

  constructor(secrets: readonly string[], redaction: Redaction) {
    this.#redaction = redaction;
    const hidden = redaction.kind === 'none' ? [] : [...new Set(secrets)].filter((value) => value !== '');
    for (const value of hidden.sort((a, b) => b.length - a.length)) {
      const start = value.slice(0, KEY_LENGTH);
      const known = this.#byStart.get(start);
      if (known === undefined) this.#byStart.set(start, [value]);
      else known.push(value);
    }
    // the longest first, here, too
    this.#lengths = [...new Set([...this.#byStart.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  }

  /** A text with what is shown of each secret in its place. */
  text(text: string): string {
    let left = '';
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const found = this.#secretAt(text, at);
      if (found === undefined) continue;
      let end = at + found.length;
      // one that begins inside goes with it
      for (let next = at + 1; next < end; next++)
        end = Math.max(end, next + (this.#secretAt(text, next)?.length ?? 0));
      left += text.slice(from, at) + this.shown(found);
      from = end;
      at = end - 1;
    }
    return left + text.slice(from);
  }

  /** What is shown of a secret. */
  shown(value: string): string {
    if (this.#redaction.kind === 'none') return value;
    if (this.#redaction.kind === 'whole') return REDACTED;
    const letters = [...value];
    const kept = Math.floor((letters.length * (100 - this.#redaction.percent)) / 100);
    return `${letters.slice(0, kept).join('')}...`;
  }

  #secretAt(text: string, at: number): string | undefined {
    for (const length of this.#lengths) {
      const found = this.#byStart
        .get(text.slice(at, at + length))
        ?.find((value) => text.startsWith(value, at));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
