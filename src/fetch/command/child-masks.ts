/**
 * What is blotted out of the output of a child process: collects the forms, as the runner does with `add-mask`, and makes
 * the automaton that finds them.
 *
 * As GitHub's runner, it derives the common encodings of a form by itself; the planner counts on that. A form of several
 * lines is also looked for with the line ends of Windows.
 */

import type { Secret } from '../../base/secret.ts';
import { runnerEncodings } from '../../runner/mask-encoders.ts';
import { MaskAutomaton } from './mask-automaton.ts';

/** Encodings of shorter forms would mask words of every log. */
const MIN_ENCODED_BYTES = 8;

/** The forms to blot out. */
export class ChildMasks {
  readonly #forms = new Set<string>();

  /** Takes forms. A `MaskSink`. */
  readonly add = async (forms: readonly Secret[]): Promise<void> => {
    for (const form of forms) {
      const text = form.reveal();
      this.#forms.add(text);
      if (Buffer.byteLength(text) < MIN_ENCODED_BYTES) continue;
      for (const encoded of runnerEncodings(text))
        if (encoded.length >= MIN_ENCODED_BYTES) this.#forms.add(encoded);
      if (/[^\r]\n/.test(text)) this.#forms.add(text.replace(/\r?\n/g, '\r\n'));
    }
    this.#forms.delete('');
  };

  /** Finds all forms taken so far. */
  automaton(): MaskAutomaton {
    return new MaskAutomaton([...this.#forms].map((form) => Buffer.from(form, 'utf8')));
  }
}
