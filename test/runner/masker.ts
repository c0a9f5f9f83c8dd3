// The runner's secret masker: what it stores for a value, and what it replaces in a line.
//
// Promises: every registered value is searched together with its encoded forms, ordinal and case-sensitive, at every
// position; hits that overlap or touch become one `***`. There is no minimum length, as there is none in the runner:
// a mask of one character blots out half a log, and tests must be able to see that.
// Must never look at a line before it is asked: masks act from their registration on.
// Facts: github-actions.md section 9.5, secret-providers.md section 5.

import { trim } from './dotnet.ts';
import { MASK_ENCODERS } from './mask-encoders.ts';

const REPLACEMENT = '***';

/** The values registered in one job, and the replacing of them in text. */
export class Masker {
  readonly #originals = new Set<string>();
  readonly #stored = new Set<string>();

  /** Registers one value with its encoded forms. The empty string is ignored. */
  addValue(value: string): void {
    if (value === '' || this.#originals.has(value)) return;
    this.#originals.add(value);
    this.#stored.add(value);
    for (const encode of Object.values(MASK_ENCODERS)) {
      const form = encode(value);
      if (form !== '') this.#stored.add(form);
    }
  }

  /**
   * Registers what `::add-mask::` registers: the whole value, and each of its lines, trimmed, unless blank.
   * The runner treats the secrets of a job in the same way.
   */
  addValueAndLines(value: string): void {
    this.addValue(value);
    for (const line of value.split(/[\r\n]/u)) this.addValue(trim(line));
  }

  /** The text with every hit replaced; the same text when nothing hits. */
  mask(text: string): string {
    const hits = this.#hits(text);
    if (hits.length === 0) return text;
    let masked = '';
    let done = 0;
    for (const [start, end] of merge(hits)) {
      masked += text.slice(done, start) + REPLACEMENT;
      done = end;
    }
    return masked + text.slice(done);
  }

  /** The registered values, in order, without their encoded forms. */
  get values(): readonly string[] {
    return [...this.#originals];
  }

  #hits(text: string): (readonly [start: number, end: number])[] {
    const hits: (readonly [number, number])[] = [];
    for (const secret of this.#stored) {
      for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
        hits.push([at, at + secret.length]);
      }
    }
    return hits;
  }
}

function merge(hits: readonly (readonly [number, number])[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of hits.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
